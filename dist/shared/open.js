import { B as readInput, b as asText, dt as isCode, ft as takeLock, r as openContext, x as readPolicy } from "./context.js";
import { t as InputError } from "./error.js";
import { o as writeAtomically } from "./check.js";
import { join, resolve, sep } from "node:path";
import { mkdir, readFile, readdir, rm, stat } from "node:fs/promises";
const MARKER = `results.json`;
const LOCK = `lock`;
const SCHEMA = `kenpin.results/1`;
async function openResults(path) {
	await mkdir(path, { recursive: true });
	const lock = join(path, LOCK);
	await takeLock(lock, busy);
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
function resultsReader(path) {
	return {
		list: () => listFiles(path),
		read: (relative) => readIfThere(join(path, relative))
	};
}
function busy(lock) {
	return new InputError({
		code: `results-busy`,
		where: lock,
		text: {
			ja: `同じ結果フォルダで別の kenpin が動いています。`,
			en: `Another kenpin is working in the same results folder.`
		},
		mend: {
			ja: `終わるのを待つか、ポリシーの results で別のフォルダを指定してください。動いていないと確かめられた場合は、このファイルを削除してください。`,
			en: "Wait for it, or name another folder by `results` in the policy. If you are sure that none is running, delete this file."
		}
	});
}
async function checkMarker(path) {
	const marker = await readIfThere(join(path, MARKER));
	if (marker === null) {
		if ((await readdir(path)).filter((name) => !isLock(name)).length > 0) throw foreign(path);
		await writeAtomically(join(path, MARKER), `${JSON.stringify({ schema: SCHEMA })}\n`);
		await writeAtomically(join(path, `.gitignore`), `*
`);
		return;
	}
	if (schemaOf(marker) !== SCHEMA) throw new InputError({
		code: `results-other-version`,
		where: join(path, MARKER),
		text: {
			ja: `結果フォルダが別の版の kenpin のものです（期待: {expected}）。`,
			en: `The results folder belongs to another version of kenpin (expected {expected}).`
		},
		mend: {
			ja: `フォルダを削除してやり直してください。古い結果は引き継げません。`,
			en: `Delete the folder and start again. Old results cannot be taken over.`
		},
		parameters: { expected: SCHEMA }
	});
}
function isLock(name) {
	return name === LOCK || name.startsWith(`${LOCK}.`);
}
function schemaOf(marker) {
	try {
		return JSON.parse(Buffer.from(marker).toString(`utf8`)).schema;
	} catch {
		return;
	}
}
function foreign(path) {
	return new InputError({
		code: `results-foreign`,
		where: path,
		text: {
			ja: `結果フォルダに kenpin のものではないファイルがあります。`,
			en: `The results folder holds files that are not of kenpin.`
		},
		mend: {
			ja: `ポリシーの results に空のフォルダか新しい名前を指定してください。`,
			en: "Name an empty or new folder by `results` in the policy."
		}
	});
}
async function listFiles(path) {
	return (await readdir(path, {
		recursive: true,
		withFileTypes: true
	}).catch((error) => {
		if (isCode(error, `ENOENT`)) return [];
		throw error;
	})).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(path.length + 1).split(sep).join(`/`)).filter((name) => name !== MARKER && !isLock(name) && name !== `.gitignore`).toSorted();
}
async function readIfThere(path) {
	try {
		return (await stat(path)).isFile() ? await readFile(path) : null;
	} catch (error) {
		if (isCode(error, `ENOENT`) || isCode(error, `ENOTDIR`)) return null;
		throw error;
	}
}
async function withGate(values, surface, work) {
	const context = await readContext(values, surface);
	const results = await openResults(context.resultsPath);
	try {
		return await work(context, results);
	} finally {
		await results.release();
	}
}
async function readContext(values, surface) {
	const context = await openContext({
		...placeOf(values, surface),
		changesSince: values.switches.has(`whole-tree`) ? null : values.text[`changes-since`] ?? surface.baseCommit,
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
async function readPolicyAlone(values, surface) {
	const { root, policyFile, source } = placeOf(values, surface);
	const bytes = await readInput({
		root: resolve(root),
		path: policyFile,
		source,
		signal: surface.signal
	});
	return readPolicy({
		text: asText(bytes, policyFile),
		name: policyFile
	}).policy;
}
function placeOf(values, surface) {
	const commit = values.text[`policy-from`] ?? surface.baseCommit;
	return {
		root: values.text[`root`] ?? `.`,
		policyFile: values.text[`policy`] ?? `kenpin.yml`,
		source: commit === null ? { from: `folder` } : {
			from: `commit`,
			commit
		}
	};
}
export { readPolicyAlone as n, withGate as r, readContext as t };
