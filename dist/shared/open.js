import { r as InputError } from "./command.js";
import { a as writeAtomically } from "./files.js";
import { i as openContext } from "./context.js";
import { join, sep } from "node:path";
import { mkdir, open, readFile, readdir, rename, rm, stat } from "node:fs/promises";
import { hostname } from "node:os";
// src/io/results-folder.ts
const MARKER = "results.json";
const LOCK = "lock";
const SCHEMA = "kenpin.results/1";
/**
* Opens the results folder for this process.
* Throws InputError `results-busy` while another kenpin works in it, `results-other-version` for a folder whose format is not ours, `results-foreign` for a folder that is no results folder.
*/
async function openResults(path) {
	await mkdir(path, { recursive: true });
	const lock = join(path, LOCK);
	await takeLock(lock);
	try {
		await checkMarker(path);
	} catch (error) {
		await rm(lock, { force: true });
		throw error;
	}
	return {
		...resultsReader(path),
		path,
		write: (relative, content) => writeAtomically(join(path, relative), content),
		remove: (relative) => rm(join(path, relative), {
			recursive: true,
			force: true
		}),
		release: () => rm(lock, { force: true })
	};
}
/** Reads a results folder without holding it. */
function resultsReader(path) {
	return {
		list: () => listFiles(path),
		read: (relative) => readIfThere(join(path, relative))
	};
}
async function takeLock(lock) {
	const mine = JSON.stringify({
		pid: process.pid,
		host: hostname(),
		since: (/* @__PURE__ */ new Date()).toISOString()
	});
	for (let attempt = 0; attempt < 2; attempt += 1) {
		try {
			const file = await open(lock, "wx");
			await file.writeFile(mine);
			await file.close();
			return;
		} catch (error) {
			if (!isCode(error, "EEXIST")) throw error;
		}
		if (!await isStale(lock)) break;
		const moved = `${lock}.stale-${process.pid}`;
		await rename(lock, moved).catch(() => {});
		await rm(moved, { force: true });
	}
	throw new InputError({
		code: "results-busy",
		where: lock,
		text: {
			ja: "同じ結果フォルダで別の kenpin が動いています。",
			en: "Another kenpin is working in the same results folder."
		},
		mend: {
			ja: "終わるのを待つか、ポリシーの results で別のフォルダを指定してください。動いていないと確かめられた場合は、このファイルを削除してください。",
			en: "Wait for it, or name another folder by `results` in the policy. If you are sure that none is running, delete this file."
		}
	});
}
/** A lock of this machine whose process is gone. A lock of another machine is never stale to us. */
async function isStale(lock) {
	try {
		const { pid, host } = JSON.parse(await readFile(lock, "utf8"));
		if (host !== hostname() || typeof pid !== "number") return false;
		process.kill(pid, 0);
		return false;
	} catch (error) {
		return isCode(error, "ESRCH") || isCode(error, "ENOENT");
	}
}
async function checkMarker(path) {
	const marker = await readIfThere(join(path, MARKER));
	if (marker === null) {
		if ((await readdir(path)).filter((name) => name !== LOCK).length > 0) throw foreign(path);
		await writeAtomically(join(path, MARKER), `${JSON.stringify({ schema: SCHEMA })}\n`);
		await writeAtomically(join(path, ".gitignore"), "*\n");
		return;
	}
	if (schemaOf(marker) !== SCHEMA) throw new InputError({
		code: "results-other-version",
		where: join(path, MARKER),
		text: {
			ja: "結果フォルダが別の版の kenpin のものです（期待: {expected}）。",
			en: "The results folder belongs to another version of kenpin (expected {expected})."
		},
		mend: {
			ja: "フォルダを削除してやり直してください。古い結果は引き継げません。",
			en: "Delete the folder and start again. Old results cannot be taken over."
		},
		parameters: { expected: SCHEMA }
	});
}
function schemaOf(marker) {
	try {
		return JSON.parse(Buffer.from(marker).toString("utf8")).schema;
	} catch {
		return;
	}
}
function foreign(path) {
	return new InputError({
		code: "results-foreign",
		where: path,
		text: {
			ja: "結果フォルダに kenpin のものではないファイルがあります。",
			en: "The results folder holds files that are not of kenpin."
		},
		mend: {
			ja: "ポリシーの results に空のフォルダか新しい名前を指定してください。",
			en: "Name an empty or new folder by `results` in the policy."
		}
	});
}
async function listFiles(path) {
	return (await readdir(path, {
		recursive: true,
		withFileTypes: true
	}).catch((error) => {
		if (isCode(error, "ENOENT")) return [];
		throw error;
	})).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(path.length + 1).split(sep).join("/")).filter((name) => name !== MARKER && name !== LOCK && name !== ".gitignore").toSorted();
}
async function readIfThere(path) {
	try {
		return (await stat(path)).isFile() ? await readFile(path) : null;
	} catch (error) {
		if (isCode(error, "ENOENT") || isCode(error, "ENOTDIR")) return null;
		throw error;
	}
}
function isCode(error, code) {
	return error instanceof Error && error.code === code;
}
// src/stages/open.ts
/** Reads what the person asked for and holds the results folder while `work` runs. */
async function withGate(values, surface, work) {
	const context = await readContext(values, surface);
	const results = await openResults(context.resultsPath);
	try {
		return await work(context, results);
	} finally {
		await results.release();
	}
}
/** The context of a command that only reads. */
async function readContext(values, surface) {
	const commit = values.text["policy-from"] ?? surface.baseCommit;
	const context = await openContext({
		root: values.text["root"] ?? ".",
		policyFile: values.text["policy"] ?? "kenpin.yml",
		source: commit === null ? { from: "folder" } : {
			from: "commit",
			commit
		},
		clock: surface.clock,
		progress: surface.progress,
		signal: surface.signal,
		say: surface.say
	});
	if (surface.language === null) return context;
	return {
		...context,
		policy: {
			...context.policy,
			language: surface.language
		}
	};
}
export { withGate as n, readContext as t };
