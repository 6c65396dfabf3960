import { r as __toESM } from "./rolldown-runtime.js";
import { r as reason } from "./text2.js";
import { t as require_picomatch } from "./vendor.js";
import { a as foldName, r as walkTree } from "./census-walk.js";
import { t as kenpinVersion } from "./version.js";
import { a as ToolError, r as InputError } from "./command.js";
import { r as removeScratch, t as makeScratch } from "./files.js";
import { t as checkIds } from "./check.js";
import { c as allRules, d as severities, f as countCoverage, o as containerKinds, s as roles, u as blocks } from "./context.js";
import { C as union, E as _gte, M as safeParse, O as _minLength, S as tuple, _ as record, b as string, f as nullable, h as optional, i as array, j as _regex, l as int, p as number, r as _enum, s as discriminatedUnion, u as literal, y as strictObject } from "./vendor-zod.js";
import { i as sha256Text, r as sha256Bytes } from "./process.js";
import { o as ipaItems, s as supplementItems } from "./deviations.js";
import { Worker } from "node:worker_threads";
import { createHash, randomBytes } from "node:crypto";
import { constants, createReadStream, createWriteStream, existsSync, readdirSync, realpathSync, statSync } from "node:fs";
import { crc32, createInflateRaw } from "node:zlib";
import { Readable, Transform, pipeline } from "node:stream";
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { mkdir, open, readdir, rename, rm } from "node:fs/promises";
import { availableParallelism } from "node:os";
// src/deliverables/digest.ts
/**
* SHA-256 over the canonical listing of a census: one line per entry, in the census's order, ended by a line feed. A line is a JSON array
* without blanks:
*
* `[path, role, size, sha256, state, container, members, reason code, [remark codes]]`
*
* with `null` where an entry has no such field. Sentences are left out: they are for people, and their wording may be mended.
*/
function censusDigest(entries, digest) {
	return digest(entries.map((entry) => `${canonicalLine(entry)}\n`).join(""));
}
function canonicalLine({ path, role, size, sha256, fate, remarks }) {
	const container = "container" in fate ? fate.container : null;
	const members = fate.state === "opened" ? fate.members : null;
	const why = "reason" in fate ? fate.reason.code : null;
	return JSON.stringify([
		path,
		role,
		size,
		sha256,
		fate.state,
		container,
		members,
		why,
		(remarks ?? []).map(({ code }) => code)
	]);
}
/** Order of the UTF-8 bytes. UTF-16 code units sort the same, except that surrogates must come after U+E000–U+FFFF. */
function comparePaths(a, b) {
	if (a === b) return 0;
	const shorter = Math.min(a.length, b.length);
	for (let at = 0; at < shorter; at += 1) {
		const left = a.charCodeAt(at);
		const right = b.charCodeAt(at);
		if (left !== right) return weight(left) - weight(right);
	}
	return a.length - b.length;
}
function weight(unit) {
	return unit >= 55296 && unit <= 57343 ? unit + 65536 : unit;
}
// src/gate/wire.ts
const sha256 = string().check(_regex(/^[0-9a-f]{64}$/));
const count = int().check(_gte(0));
const text = strictObject({
	ja: string(),
	en: string()
});
const reasonSchema = strictObject({
	code: string(),
	text
});
const containerKind = _enum(containerKinds);
const fate = discriminatedUnion("state", [
	strictObject({ state: literal("read") }),
	strictObject({
		state: literal("opened"),
		container: containerKind,
		members: count
	}),
	strictObject({
		state: literal("unopened"),
		container: containerKind,
		reason: reasonSchema
	}),
	strictObject({
		state: literal("unread"),
		reason: reasonSchema
	})
]);
/** `census.json`. */
const censusSchema = strictObject({
	schema: literal("kenpin.census/1"),
	digest: sha256,
	entries: array(strictObject({
		path: string().check(_minLength(1)),
		role: _enum(roles),
		size: count,
		sha256: nullable(sha256),
		fate,
		remarks: optional(array(reasonSchema))
	}))
});
const finding = strictObject({
	ruleId: string(),
	severity: _enum(severities),
	location: strictObject({
		path: string(),
		line: optional(int()),
		column: optional(int())
	}),
	parameters: record(string(), union([string(), number()])),
	fingerprint: string().check(_regex(/^[0-9a-f]{32}$/)),
	links: optional(array(string())),
	fix: optional(strictObject({
		kind: _enum([
			"upgrade",
			"delete-file",
			"replace-lines"
		]),
		value: string()
	}))
});
const coverage = strictObject({
	states: array(discriminatedUnion("state", [
		strictObject({ state: literal("examined") }),
		strictObject({
			state: literal("notApplicable"),
			rule: string()
		}),
		strictObject({
			state: literal("notExamined"),
			reason: reasonSchema
		})
	])),
	runs: array(tuple([count, count]))
});
const evidence = array(strictObject({
	path: string(),
	mediaType: string(),
	size: count,
	sha256
}));
const recorded = {
	findings: array(finding),
	coverage,
	evidence,
	testData: array(reasonSchema)
};
/** `outcomes/<check>.json`. */
const outcomeRecordSchema = strictObject({
	schema: literal("kenpin.outcome/1"),
	check: string(),
	binding: strictObject({
		censusDigest: sha256,
		policyDigest: sha256,
		kenpin: string()
	}),
	shard: strictObject({
		index: int().check(_gte(1)),
		count: int().check(_gte(1))
	}),
	startedAt: string(),
	finishedAt: string(),
	tools: record(string(), string()),
	outcome: discriminatedUnion("status", [
		strictObject({
			status: literal("completed"),
			...recorded
		}),
		strictObject({
			status: literal("incomplete"),
			...recorded,
			reasons: array(reasonSchema)
		}),
		strictObject({
			status: literal("notApplicable"),
			reason: reasonSchema
		})
	])
});
// src/deliverables/collisions.ts
/** Marks the entries whose names fall together on Windows or macOS (case, NFC/NFD, full and half width). Order and number stay. */
function remarkCollisions(entries) {
	const first = /* @__PURE__ */ new Map();
	const remarks = /* @__PURE__ */ new Map();
	for (const [index, { path }] of entries.entries()) {
		const folded = foldName(path);
		const earlier = first.get(folded);
		if (earlier === void 0) {
			first.set(folded, index);
			continue;
		}
		remarks.set(index, collision(entries[earlier]?.path ?? ""));
		if (!remarks.has(earlier)) remarks.set(earlier, collision(path));
	}
	if (remarks.size === 0) return [...entries];
	return entries.map((entry, index) => {
		const found = remarks.get(index);
		return found === void 0 ? entry : {
			...entry,
			remarks: [...entry.remarks ?? [], found]
		};
	});
}
/** Two entries of one path (a name that is no UTF-8 beside its own `%XX` spelling) cannot be told apart by anybody later: neither counts as read. */
function closeAmbiguous(sorted) {
	return sorted.map((entry, index) => {
		if (sorted[index - 1]?.path !== entry.path && sorted[index + 1]?.path !== entry.path) return entry;
		return {
			...entry,
			sha256: null,
			fate: {
				state: "unread",
				reason: ambiguous()
			}
		};
	});
}
function ambiguous() {
	return reason("name-ambiguous", {
		ja: "一覧での表記が同じになるファイルが複数あり、区別できません。名前を変えてください。",
		en: "Several files are written the same way in the census and cannot be told apart. Rename them."
	});
}
function collision(other) {
	return reason("name-collision", {
		ja: "大文字・小文字や正規化の違いだけで「{other}」と同じ名前になります。Windows や macOS では一方が失われます。",
		en: "Differs from \"{other}\" by case or normalisation only: on Windows or macOS one of them is lost."
	}, { other });
}
// src/deliverables/select.ts
var import_picomatch = /* @__PURE__ */ __toESM(require_picomatch(), 1);
/** `dot`: hidden files are delivered too. `s`: a line feed is an ordinary character of a name. No `!`: a negated glob takes the whole world. */
const globOptions = {
	dot: true,
	nonegate: true,
	flags: "s",
	strictSlashes: true
};
/** Compiles the selections of a policy. Throws InputError `deliverables-glob-outside` for a glob that leaves the root. */
function makeSelector(selections, excludeFolders) {
	const compiled = selections.map(compile);
	const own = excludeFolders.map((folder) => folder.replace(/^\.\//u, "").replace(/\/+$/u, "")).filter((folder) => folder !== "" && folder !== ".");
	const isOwn = (path) => own.some((folder) => path === folder || path.startsWith(`${folder}/`));
	return {
		roleOf(path) {
			if (isOwn(path)) return null;
			let role = null;
			for (const selection of compiled) if (takes(selection, path)) role ??= selection.role;
			return role;
		},
		roleBelow(folder) {
			if (isOwn(folder)) return null;
			return compiled.find(({ globs, excluded }) => !excluded(`${folder}/`) && globs.some(({ text }) => reachesBelow(text, folder)))?.role ?? null;
		},
		unmatched: () => compiled.flatMap(({ globs }) => globs.filter(({ matched }) => !matched).map(({ text }) => text))
	};
}
function compile({ files, exclude, role }) {
	const globs = files.map((text) => ({
		text: normalised(text),
		matches: (0, import_picomatch.default)(normalised(text), globOptions),
		matched: false
	}));
	const excludes = exclude.map(normalised);
	const excluders = excludes.map((glob) => (0, import_picomatch.default)(glob, globOptions));
	const folders = excludes.filter((glob) => glob.endsWith("/**")).map((glob) => (0, import_picomatch.default)(glob.slice(0, -3), globOptions));
	const excluded = (path) => path.endsWith("/") ? folders.some((matches) => matches(path.slice(0, -1))) : excluders.some((matches) => matches(path));
	return {
		role,
		globs,
		excluded
	};
}
function takes({ globs, excluded }, path) {
	if (!globs.some(({ matches }) => matches(path)) || excluded(path)) return false;
	for (const glob of globs) glob.matched ||= glob.matches(path);
	return true;
}
function normalised(glob) {
	const text = glob.replace(/^(?:\.\/)+/u, "");
	if (text !== "" && !/^(?:[A-Za-z]:|[/\\])/u.test(text) && !text.split("/").includes("..")) return text.endsWith("/") ? `${text}**` : text;
	throw new InputError({
		code: "deliverables-glob-outside",
		text: {
			ja: "納品物の指定「{glob}」はポリシーのフォルダーの外を指しています。",
			en: "The glob \"{glob}\" points outside the folder of the policy."
		},
		mend: {
			ja: "ポリシーのあるフォルダーからの相対パスで、「..」を使わずに指定してください。",
			en: "Write it relative to the folder of the policy, without \"..\"."
		},
		parameters: { glob }
	});
}
/** Whether a glob can match a path below a folder, segment by segment. Alternatives that hold a slash are not taken apart: they may. */
function reachesBelow(glob, folder) {
	if (/[{(][^})]*\//u.test(glob)) return true;
	const wanted = glob.split("/");
	for (const [index, segment] of folder.split("/").entries()) {
		const pattern = wanted[index];
		if (pattern === void 0) return false;
		if (pattern.includes("**")) return true;
		if (!import_picomatch.default.isMatch(segment, pattern, globOptions)) return false;
	}
	return wanted.length > folder.split("/").length;
}
/** The error for globs that take nothing. `seen` are paths that exist: the nearest ones are named. */
function noMatchError(globs, seen) {
	const near = [...new Set(globs.flatMap((glob) => nearMisses(glob, seen)))].slice(0, 5);
	const none = near.length === 0;
	return new InputError({
		code: "deliverables-no-match",
		text: {
			ja: `納品物の指定に一致するファイルがありません: {globs}。${none ? "" : "近いもの: {near}。"}`,
			en: `No file matches the deliverables: {globs}.${none ? "" : " Near it: {near}."}`
		},
		mend: {
			ja: "指定の綴りと大文字・小文字、ビルドが済んでいるかを確認するか、不要な指定を削除してください。",
			en: "Check spelling and case, whether the build has run, or remove the glob."
		},
		parameters: {
			globs: globs.join(", "),
			near: near.join(", ")
		}
	});
}
function nearMisses(glob, seen) {
	const anyCase = (0, import_picomatch.default)(glob, {
		...globOptions,
		flags: "si"
	});
	const sameCase = seen.filter((path) => anyCase(path));
	if (sameCase.length > 0) return sameCase.slice(0, 3);
	const base = glob.split("/").at(-1) ?? glob;
	const elsewhere = /^[*]+$/u.test(base) ? [] : seen.filter((path) => import_picomatch.default.isMatch(path.split("/").at(-1) ?? path, base, globOptions));
	if (elsewhere.length > 0) return elsewhere.slice(0, 3);
	const literal = glob.split(/[*?[{(]/u)[0]?.replace(/\/$/u, "") ?? "";
	const depth = literal.split("/").length;
	return [...new Set(seen.map((path) => path.split("/").slice(0, depth).join("/")))].map((place) => ({
		place,
		distance: editDistance(place.toLowerCase(), literal.toLowerCase())
	})).filter(({ distance }) => distance <= Math.max(2, literal.length / 3)).sort((a, b) => a.distance - b.distance).slice(0, 3).map(({ place }) => place);
}
/** Levenshtein distance. */
function editDistance(a, b) {
	let row = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (let i = 1; i <= a.length; i += 1) {
		const next = [i];
		for (let j = 1; j <= b.length; j += 1) {
			const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
			next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
		}
		row = next;
	}
	return row[b.length] ?? 0;
}
// src/io/census-pool.ts
/** Batches that wait at each worker: one in work, one ready. */
const ahead = 2;
/** Reads batches of files in worker threads. Every batch that goes in comes out, or the whole census fails. */
var CensusPool = class {
	#workers = [];
	#entries = [];
	#onFiles;
	#failure = null;
	#wake = () => {};
	constructor(data, onFiles, size = availableParallelism()) {
		this.#onFiles = onFiles;
		for (let index = 0; index < size; index += 1) this.#start(data);
	}
	/** Resolves as soon as a worker has taken the batch. Throws ToolError `census-worker-died`. */
	async add(files) {
		for (;;) {
			this.#check();
			const free = this.#workers.toSorted((a, b) => a.waiting - b.waiting)[0];
			if (free !== void 0 && free.waiting < ahead) {
				free.waiting += 1;
				free.worker.postMessage({ files }, []);
				return;
			}
			await this.#change();
		}
	}
	/** All entries, once every batch is back. */
	async finish() {
		while (this.#workers.some(({ waiting }) => waiting > 0)) {
			this.#check();
			await this.#change();
		}
		this.#check();
		return this.#entries;
	}
	/** Ends the workers, whatever they do. */
	async close() {
		await Promise.all(this.#workers.map(({ worker }) => worker.terminate()));
	}
	/** Makes every wait end with this error. */
	fail(error) {
		this.#failure ??= error;
		this.#wake();
	}
	#start(workerData) {
		const worker = new Worker(workerFile(), {
			workerData,
			execArgv: [],
			name: "kenpin-census"
		});
		const state = {
			worker,
			waiting: 0
		};
		worker.on("message", (result) => {
			state.waiting -= 1;
			for (const entry of result.entries) this.#entries.push(entry);
			this.#onFiles(result.files);
			this.#wake();
		});
		worker.on("error", (error) => this.fail(died(error)));
		worker.on("exit", () => this.fail(died(null)));
		this.#workers.push(state);
	}
	#check() {
		if (this.#failure !== null) throw this.#failure;
	}
	#change() {
		return new Promise((resolve) => {
			this.#wake = resolve;
		});
	}
};
/** The worker's file: beside this one in the sources; in a bundle beside it or one folder up (chunks may lie in `shared/`). */
function workerFile() {
	const found = [
		"./census-worker.ts",
		"./census-worker.js",
		"../census-worker.js"
	].map((place) => new URL(place, import.meta.url)).find((place) => existsSync(fileURLToPath(place)));
	if (found !== void 0) return found;
	throw new ToolError({
		code: "census-worker-missing",
		text: {
			ja: "kenpin の census-worker.js が見つかりません。",
			en: "census-worker.js of kenpin is missing."
		},
		mend: {
			ja: "kenpin を入れ直してください。",
			en: "Install kenpin again."
		},
		where: fileURLToPath(import.meta.url)
	});
}
function died(cause) {
	return new ToolError({
		code: "census-worker-died",
		text: {
			ja: "納品物を読み取るスレッドが異常終了しました。",
			en: "A thread that reads the deliverables died."
		},
		mend: {
			ja: "メモリーとディスクの空きを確認し、やり直してください。繰り返す場合は不具合としてお知らせください。",
			en: "Check free memory and disk space and start again. If it happens again, report it as a bug."
		},
		cause
	});
}
// src/io/census.ts
/** Files per message to a worker: enough that messages cost nothing, few enough that the last ones are shared. */
const batchSize = 128;
/**
* Lists everything that is delivered: walks the root, hashes every selected file, opens every container.
* Throws InputError `deliverables-no-match`, `deliverables-glob-outside`, `deliverables-root`, ToolError `census-worker-died`; never gives a shorter census.
*/
async function takeCensus(request) {
	request.signal.throwIfAborted();
	const root = checkRoot(request.root);
	const selector = makeSelector(request.selections, request.excludeFolders);
	const scratch = await makeScratch("census");
	try {
		const entries = await readAll({
			...request,
			root
		}, selector, scratch);
		const unmatched = selector.unmatched();
		if (unmatched.length > 0) throw noMatchError(unmatched, glimpse(root));
		const sorted = remarkCollisions(closeAmbiguous(entries.sort((a, b) => comparePaths(a.path, b.path))));
		return {
			schema: "kenpin.census/1",
			digest: censusDigest(sorted, sha256Text),
			entries: sorted
		};
	} finally {
		await removeScratch(scratch);
	}
}
async function readAll(request, selector, scratch) {
	const { root, limits, signal } = request;
	let found = 0;
	let done = 0;
	const report = (read) => {
		done += read;
		request.progress.report({
			task: {
				ja: "納品物の読み取り",
				en: "Reading the deliverables"
			},
			done,
			total: found
		});
	};
	const pool = new CensusPool({
		root,
		limits,
		scratch
	}, report, request.workers);
	const abort = () => pool.fail(signal.reason instanceof Error ? signal.reason : new Error("aborted", { cause: signal.reason }));
	signal.addEventListener("abort", abort);
	try {
		const unread = [];
		let batch = [];
		for (const walked of walkTree(root, selector)) {
			if (walked.kind === "entry") {
				unread.push(walked.entry);
				continue;
			}
			found += 1;
			if (batch.push(walked.file) < batchSize) continue;
			await pool.add(batch);
			batch = [];
		}
		if (batch.length > 0) await pool.add(batch);
		return [...unread, ...await pool.finish()];
	} finally {
		signal.removeEventListener("abort", abort);
		await pool.close();
	}
}
function checkRoot(root) {
	try {
		if (statSync(root).isDirectory()) return realpathSync(root);
	} catch {}
	throw new InputError({
		code: "deliverables-root",
		text: {
			ja: "納品物のフォルダーがありません。",
			en: "The folder of the deliverables does not exist."
		},
		mend: {
			ja: "ポリシーファイルの場所を確認してください。",
			en: "Check where the policy file lies."
		},
		where: root
	});
}
/** Some paths that exist, to name near misses: not all of a large tree. */
function glimpse(root) {
	const paths = [];
	const open = [""];
	for (let folder = open.shift(); folder !== void 0 && paths.length < 5e3; folder = open.shift()) try {
		for (const entry of readdirSync(`${root}/${folder}`, { withFileTypes: true })) {
			const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
			if (!entry.isDirectory()) paths.push(path);
			else if (entry.name !== "node_modules" && entry.name !== ".git") open.push(path);
		}
	} catch {}
	return paths;
}
// src/io/package-files.ts
/** Opens a delivered file for packing. The stream fails where the bytes are not those of the census: size and SHA-256 are compared at its end. Links are not followed. */
function openDelivered(root, { path, size, sha256 }) {
	const hash = createHash("sha256");
	let seen = 0;
	const check = new Transform({
		transform(chunk, _encoding, done) {
			hash.update(chunk);
			seen += chunk.length;
			done(null, chunk);
		},
		flush(done) {
			done(seen === size && hash.digest("hex") === sha256 ? null : changed(path));
		}
	});
	const file = createReadStream(join(root, path), { flags: constants.O_RDONLY | constants.O_NOFOLLOW });
	file.once("error", (error) => check.destroy(error));
	return file.pipe(check);
}
function changed(path) {
	return new ToolError({
		code: "package-changed",
		where: path,
		text: {
			ja: "{path} が検査の後に変わっています。",
			en: "{path} has changed since it was checked."
		},
		mend: {
			ja: "検査（kenpin gate）からやり直してください。",
			en: "Gate again."
		},
		parameters: { path }
	});
}
/** Begins a file in a folder, under a name that nobody takes for a package. */
async function beginPart(folder) {
	await mkdir(folder, { recursive: true });
	const path = join(folder, `.kenpin-${randomBytes(6).toString("hex")}.part`);
	const sink = createWriteStream(path, {
		flags: "wx",
		mode: 420
	});
	return {
		path,
		sink,
		commit: async (final) => {
			const file = await open(path, "r+");
			await file.sync();
			await file.close();
			await rename(path, final);
		},
		discard: async () => {
			sink.destroy();
			await rm(path, { force: true });
		}
	};
}
/** Opens a file for reading at any offset. */
async function openRandom(path) {
	const file = await open(path, "r");
	const { size } = await file.stat();
	return {
		size,
		read: (offset, length) => readAt(file, offset, length),
		close: () => file.close()
	};
}
async function readAt(file, offset, length) {
	const buffer = Buffer.alloc(length);
	let done = 0;
	while (done < length) {
		const { bytesRead } = await file.read(buffer, done, length - done, offset + done);
		if (bytesRead === 0) throw new Error("the file ends too early");
		done += bytesRead;
	}
	return buffer;
}
/** SHA-256 (lower-case hex) and size of a file. */
async function sizeAndHash(path) {
	const hash = createHash("sha256");
	let size = 0;
	for await (const chunk of createReadStream(path)) {
		hash.update(chunk);
		size += chunk.length;
	}
	return {
		sha256: hash.digest("hex"),
		size
	};
}
/** Names in the output folder that packaging did not write. Where there are any the folder is somebody's own, and may hold what is to be delivered. */
async function foreignNames(folder) {
	return (await readdir(folder).catch((error) => {
		if (error instanceof Error && "code" in error && error.code === "ENOENT") return [];
		throw error;
	})).filter((name) => !/\.zip(\.sha256|\.txt)?$|^\.kenpin-[0-9a-f]+\.part$/.test(name));
}
// src/stages/census.ts
/** Lists what is delivered and writes `census.json`. Every earlier outcome is removed: it was made for another census. */
async function runCensus(context, results) {
	await refuseForeignOutput(context.outputPath);
	for (const old of [
		"census.json",
		"verdict.json",
		"outcomes",
		"evidence",
		"reports"
	]) await results.remove(old);
	const census = await takeCensus({
		root: context.root,
		selections: context.policy.deliverables,
		excludeFolders: [context.resultsPath, context.outputPath].map((path) => relative(context.root, path).split(sep).join("/")),
		limits: context.policy.limits,
		progress: context.progress,
		signal: context.signal
	});
	await results.write("census.json", `${JSON.stringify(census)}\n`);
	return census;
}
/** The output folder is left out of the census: it must not be a folder with deliverables in it. */
async function refuseForeignOutput(folder) {
	const [name] = await foreignNames(folder);
	if (name === void 0) return;
	throw new InputError({
		code: "output-foreign",
		where: folder,
		text: {
			ja: "出力先のフォルダに納品パッケージ以外のもの（{name}）があります。",
			en: "The output folder holds something that is no package ({name})."
		},
		mend: {
			ja: "ポリシーの output に、納品パッケージ専用のフォルダを指定してください。",
			en: "Name a folder of its own by `output` in the policy."
		},
		parameters: { name }
	});
}
/** Reads `census.json` back. Throws InputError where there is none, ToolError where it was altered. */
async function readCensus(results) {
	const bytes = await results.read("census.json");
	if (bytes === null) throw new InputError({
		code: "census-missing",
		where: "census.json",
		text: {
			ja: "結果フォルダに納品物の一覧がありません。",
			en: "The results folder has no census."
		},
		mend: {
			ja: "先に kenpin census を実行してください。",
			en: "Run `kenpin census` first."
		}
	});
	const census = parseCensus(bytes);
	if (census !== null && censusDigest(census.entries, sha256Text) === census.digest) return census;
	throw new ToolError({
		code: "census-damaged",
		where: "census.json",
		text: {
			ja: "納品物の一覧が壊れているか改変されています。",
			en: "The census is damaged or altered."
		},
		mend: {
			ja: "kenpin census からやり直してください。",
			en: "Start again with `kenpin census`."
		}
	});
}
function parseCensus(bytes) {
	try {
		const result = safeParse(censusSchema, JSON.parse(Buffer.from(bytes).toString("utf8")));
		return result.success ? result.data : null;
	} catch {
		return null;
	}
}
// src/gate/deviation.ts
/** Judges a deviation by itself. `today` is a date in Japan, `YYYY-MM-DD`: the contract's days end there. */
function deviationState(deviation, today) {
	if (deviation.approval === void 0) return without("deviation-not-approved", "承認されていない", "it is not approved");
	if (deviation.approval.on > today) return without("deviation-approved-later", "承認日が未来の日付である", "its approval lies in the future");
	if (deviation.until < today) return without("deviation-expired", "期限が切れている", "it has expired");
	return { state: "counts" };
}
function without(code, ja, en) {
	return {
		state: "doesNotCount",
		reason: reason(code, {
			ja,
			en
		})
	};
}
/** Marks the findings of one check. The order of the deviations does not matter: the first that counts, by id, is named. */
function markFindings(check, findings, { deviations, today }) {
	const sorted = deviations.toSorted((a, b) => a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
	const counting = sorted.filter((deviation) => deviationState(deviation, today).state === "counts");
	return findings.map((finding) => {
		const waiver = counting.find((deviation) => concerns(deviation.target, finding));
		const applied = sorted.filter((deviation) => !counting.includes(deviation) && concerns(deviation.target, finding)).map(({ id }) => id);
		if (waiver === void 0) return {
			finding,
			check,
			state: "open",
			applied
		};
		return {
			finding,
			check,
			state: "waived",
			deviation: waiver.id,
			applied
		};
	});
}
function concerns(target, finding) {
	switch (target.kind) {
		case "rule": return target.rule === finding.ruleId && (target.paths === void 0 || target.paths.some((path) => lies(finding.location.path, path)));
		case "findings": return target.fingerprints.includes(finding.fingerprint);
		case "checklistItem": return false;
	}
}
/** A path matches itself, a container matches its members, a folder that ends in `/` everything below it. */
function lies(path, place) {
	return path === place || (place.endsWith("/") ? path.startsWith(place) : path.startsWith(`${place}!/`));
}
// src/checklist/evaluate.ts
const reasons = {
	unanswered: reason("checklist-unanswered", {
		ja: "回答がありません。",
		en: "There is no answer."
	}),
	group: reason("checklist-group", {
		ja: "同じ組の別の項目で対応済です。",
		en: "Another item of its group is done."
	}),
	notDone: reason("checklist-not-done", {
		ja: "根本的解決が未対策です。",
		en: "A fundamental measure is not done."
	}),
	precaution: reason("checklist-precaution", {
		ja: "保険的対策を行わないと判断しています。",
		en: "A precaution is left out by decision."
	}),
	future: reason("checklist-future", {
		ja: "回答日が未来の日付です。",
		en: "The answer is dated in the future."
	})
};
/**
* Holds the answers against the findings. A clean scan answers nothing; a finding contradicts 対応済 and 対応不要 alike (law 7),
* even a waived one: what the client accepted as a deviation is still not done.
*/
function evaluateChecklist(input) {
	const answers = new Map(input.answers.map((answer) => [answer.item, answer]));
	const ipa = ipaItems.map((item) => evaluated(item.id, answers, ipaState(item, answers, input)));
	const supplement = supplementItems.map(({ id }) => evaluated(id, answers, supplementState(id, answers, input)));
	return { items: [...ipa, ...supplement] };
}
function evaluated(item, answers, result) {
	const answer = answers.get(item);
	return answer === void 0 ? {
		item,
		result
	} : {
		item,
		answer,
		result
	};
}
function ipaState(item, answers, input) {
	const answer = answers.get(item.id);
	if (item.group !== void 0 && answer?.status !== "done" && groupDone(item, answers)) return {
		state: "accepted",
		reason: reasons.group
	};
	return answerState(item.id, answer, {
		input,
		precaution: item.proposition === "precaution"
	});
}
function supplementState(id, answers, input) {
	return answerState(id, answers.get(id), {
		input,
		precaution: false
	});
}
/** Any one member done is enough; 対応不要 of another member satisfies nothing but itself. */
function groupDone({ group }, answers) {
	return ipaItems.some((each) => each.group === group && answers.get(each.id)?.status === "done");
}
function answerState(item, answer, { input, precaution }) {
	if (answer === void 0) return {
		state: "unanswered",
		reason: reasons.unanswered
	};
	if (answer.on > input.today) return {
		state: "unanswered",
		reason: reasons.future
	};
	if (answer.status === "notDone") return notDone(item, input, precaution);
	const against = contradicting(item, input);
	if (against.length === 0) return { state: "satisfied" };
	return {
		state: "contradicted",
		reason: contradiction(answer, against.length),
		fingerprints: against.map(({ finding }) => finding.fingerprint)
	};
}
function notDone(item, { deviations, today }, precaution) {
	const waiver = deviations.find((each) => each.target.kind === "checklistItem" && each.target.item === item && deviationState(each, today).state === "counts");
	if (waiver !== void 0) return {
		state: "accepted",
		reason: reason("checklist-deviation", {
			ja: "逸脱 {id} として承認されています。",
			en: "Approved as deviation {id}."
		}, { id: waiver.id })
	};
	return precaution ? {
		state: "accepted",
		reason: reasons.precaution
	} : {
		state: "unsatisfied",
		reason: reasons.notDone
	};
}
function contradicting(item, { findings, rules }) {
	const named = new Set(rules.filter((rule) => rule.checklistItems?.includes(item) === true).map(({ id }) => id));
	return findings.filter(({ finding }) => named.has(finding.ruleId) && finding.severity !== "note");
}
function contradiction({ status }, count) {
	const word = {
		done: {
			ja: "対応済",
			en: "done"
		},
		notNeeded: {
			ja: "対応不要",
			en: "not needed"
		},
		notDone: {
			ja: "未対策",
			en: "not done"
		}
	}[status];
	return reason("checklist-contradicted", {
		ja: "「{ja}」と回答していますが、これと食い違う指摘が {count} 件残っています。",
		en: "Answered \"{en}\", but {count} finding(s) say otherwise."
	}, {
		ja: word.ja,
		en: word.en,
		count
	});
}
// src/gate/outcome-reasons.ts
/** A check must be there once: whole, or as every one of its shards exactly once. */
function shardReasons(found) {
	const first = found[0];
	if (first === void 0) return [reason("outcome-missing", {
		ja: "結果がありません。検査が実行されていません。",
		en: "There is no outcome: the check did not run."
	})];
	const { count } = first.record.shard;
	const indexes = found.map(({ record }) => record.shard.index).toSorted((a, b) => a - b);
	if (found.every(({ record }) => record.shard.count === count) && indexes.length === count && indexes.every((index, i) => index === i + 1)) return [];
	return [reason("outcome-shards", {
		ja: "分割実行の結果が揃っていません（欠けているか重複しています）。",
		en: "The shards of the check are not complete: one is missing or doubled."
	})];
}
/** Everything that keeps this outcome from counting as complete, fresh and bound. */
function outcomeReasons({ record, damagedEvidence }, input) {
	const reasons = [];
	if (record.schema !== "kenpin.outcome/1") reasons.push(reason("outcome-schema", {
		ja: "結果の形式の版が違います。",
		en: "The outcome has another schema version."
	}));
	if (record.binding.censusDigest !== input.binding.censusDigest) reasons.push(reason("outcome-other-census", {
		ja: "別の納品物に対する結果です。",
		en: "The outcome was made for other deliverables."
	}));
	if (record.binding.policyDigest !== input.binding.policyDigest) reasons.push(reason("outcome-other-policy", {
		ja: "別のポリシーに対する結果です。",
		en: "The outcome was made under another policy."
	}));
	if (record.binding.kenpin !== input.binding.kenpin) reasons.push(reason("outcome-other-kenpin", {
		ja: "別の版の kenpin による結果です。",
		en: "The outcome was made by another version of kenpin."
	}));
	for (const path of damagedEvidence) reasons.push(reason("evidence-damaged", {
		ja: "証跡が失われているか改変されています: {path}",
		en: "Evidence is missing or altered: {path}"
	}, { path }));
	return [...reasons, ...statusReasons(record, input.census)];
}
function statusReasons({ outcome }, census) {
	switch (outcome.status) {
		case "notApplicable": return [reason("outcome-not-applicable", {
			ja: "必要な検査が「対象外」とされています: {ja}",
			en: "A required check says it is not applicable: {en}"
		}, {
			ja: outcome.reason.text.ja,
			en: outcome.reason.text.en
		})];
		case "incomplete": return [...outcome.reasons.length > 0 ? outcome.reasons : [reason("outcome-incomplete", {
			ja: "検査が最後まで終わっていません。",
			en: "The check did not finish."
		})], ...coverageReasons(outcome.coverage, census)];
		case "completed": return coverageReasons(outcome.coverage, census);
	}
}
function coverageReasons(coverage, census) {
	const counts = countCoverage(coverage);
	const sum = counts.examined + counts.notApplicable + counts.notExamined;
	if (sum !== census.entries.length || coverage.runs.some(([, count]) => !Number.isSafeInteger(count) || count < 0)) return [reason("coverage-mismatch", {
		ja: "検査した件数（{sum}）が納品物の件数（{all}）と一致しません。",
		en: "The check accounts for {sum} entries; the census has {all}."
	}, {
		sum,
		all: census.entries.length
	})];
	if (counts.notExamined === 0) return [];
	return [reason("coverage-not-examined", {
		ja: "{count} 件を検査できていません。",
		en: "{count} entries were not examined."
	}, { count: counts.notExamined })];
}
// src/gate/verdict.ts
/** Judges a delivery. Pure: the same input gives the same judgement, and anything missing, damaged or foreign keeps it from `pass`. */
function judge(input) {
	const checks = judgedChecks(input).map((check) => judgeCheck(check, input));
	const findings = checks.flatMap((check) => check.findings);
	const checklist = input.evaluateChecklist?.(findings) ?? null;
	const testData = checks.flatMap((check) => check.testData);
	const blockers = [
		...input.faults.map((fault) => ({
			kind: "inconclusive",
			part: "gate",
			reason: fault
		})),
		...censusBlockers(input.census),
		...checks.flatMap((check) => check.blockers),
		...checklistBlockers(checklist),
		...testDataBlockers(testData, input.trial)
	];
	return {
		schema: "kenpin.verdict/1",
		verdict: verdictOf(blockers),
		binding: input.binding,
		today: input.today,
		trial: input.trial,
		blockers,
		checks: checks.map((check) => check.summary),
		findings,
		deviations: judgeDeviations(input, findings),
		checklist,
		testData
	};
}
/** A known fault is said before an unknown one; both block. */
function verdictOf(blockers) {
	if (blockers.some(({ kind }) => kind === "fail")) return "fail";
	return blockers.length > 0 ? "inconclusive" : "pass";
}
/** The required checks, then every other check that left an outcome: nothing that was found is overlooked. */
function judgedChecks({ required, outcomes }) {
	return [.../* @__PURE__ */ new Set([...required, ...outcomes.map(({ record }) => record.check)])];
}
function judgeCheck(check, input) {
	const threshold = input.thresholds[check] ?? "note";
	const found = input.outcomes.filter(({ record }) => record.check === check);
	const unknowns = [...shardReasons(found), ...found.flatMap((outcome) => outcomeReasons(outcome, input))];
	const recorded = found.map(({ record }) => record.outcome).filter((outcome) => outcome.status !== "notApplicable");
	const findings = recorded.flatMap((outcome) => markFindings(check, outcome.findings, input));
	const blocking = findings.filter(({ state, finding }) => state === "open" && blocks(finding.severity, threshold));
	const blockers = unknowns.map((each) => ({
		kind: "inconclusive",
		part: check,
		reason: each
	}));
	if (blocking.length > 0) blockers.push({
		kind: "fail",
		part: check,
		reason: blockingFindings(blocking.length)
	});
	return {
		summary: {
			check,
			verdict: verdictOf(blockers),
			threshold,
			coverage: sumCoverage(recorded.map((outcome) => countCoverage(outcome.coverage))),
			open: findings.filter(({ state }) => state === "open").length,
			waived: findings.filter(({ state }) => state === "waived").length,
			blocking: blocking.length
		},
		findings,
		blockers,
		testData: recorded.flatMap((outcome) => outcome.testData)
	};
}
function blockingFindings(count) {
	return reason("findings-open", {
		ja: "対応が必要な指摘が {count} 件あります。",
		en: "{count} open findings at or above the threshold."
	}, { count });
}
function sumCoverage(counts) {
	return counts.reduce((sum, each) => ({
		examined: sum.examined + each.examined,
		notApplicable: sum.notApplicable + each.notApplicable,
		notExamined: sum.notExamined + each.notExamined
	}), {
		examined: 0,
		notApplicable: 0,
		notExamined: 0
	});
}
function censusBlockers(census) {
	if (census.entries.length > 0) return [];
	return [{
		kind: "inconclusive",
		part: "census",
		reason: reason("census-empty", {
			ja: "納品物が1件もありません。",
			en: "There is nothing to deliver: the census is empty."
		})
	}];
}
function checklistBlockers(checklist) {
	return (checklist?.items ?? []).flatMap(({ item, result }) => {
		switch (result.state) {
			case "satisfied":
			case "accepted": return [];
			case "unanswered": return [{
				kind: "inconclusive",
				part: "checklist",
				reason: named(item, result.reason)
			}];
			case "unsatisfied":
			case "contradicted": return [{
				kind: "fail",
				part: "checklist",
				reason: named(item, result.reason)
			}];
		}
	});
}
function named(item, { code, text }) {
	return {
		code,
		text: {
			ja: `${item}: ${text.ja}`,
			en: `${item}: ${text.en}`
		}
	};
}
function testDataBlockers(testData, trial) {
	if (trial) return [];
	return testData.map((each) => ({
		kind: "inconclusive",
		part: "gate",
		reason: each
	}));
}
function judgeDeviations({ deviations, today }, findings) {
	return deviations.map((deviation) => {
		const state = deviationState(deviation, today);
		const used = findings.filter((finding) => finding.deviation === deviation.id).length;
		return state.state === "counts" ? {
			deviation,
			counts: true,
			used
		} : {
			deviation,
			counts: false,
			reason: state.reason,
			used
		};
	});
}
// src/stages/judge.ts
/** Judges a results folder, or the same files inside a package: nothing is taken from an earlier verdict. */
async function judgeResults(reader, basis) {
	const census = await readCensus(reader);
	const { found, faults } = await readOutcomes(reader);
	const { policy, profile, deviations, answers, today, only } = basis;
	return {
		judgement: judge({
			census,
			binding: {
				censusDigest: census.digest,
				policyDigest: basis.policyDigest,
				kenpin: basis.kenpin ?? kenpinVersion
			},
			today,
			trial: policy.purpose === "trial",
			required: only ?? profile.requiredChecks,
			thresholds: Object.fromEntries(checkIds.map((id) => [id, policy.checks[id].failOn])),
			outcomes: only === void 0 ? found : found.filter(({ record }) => only.some((id) => id === record.check)),
			deviations,
			evaluateChecklist: profile.checklist ? (findings) => evaluateChecklist({
				answers,
				findings,
				rules: allRules,
				deviations,
				today
			}) : null,
			faults
		}),
		census,
		outcomes: found.map(({ record }) => record)
	};
}
/** Every file below `outcomes/` must be a record we understand, and its evidence must be there unaltered. */
async function readOutcomes(reader) {
	const found = [];
	const faults = [];
	for (const path of await reader.list()) {
		if (!path.startsWith("outcomes/")) continue;
		const record = parseRecord(await reader.read(path));
		if (record === null) {
			faults.push(reason("outcome-unreadable", {
				ja: "{path} を結果として読めません（破損、または別の版の形式です）。",
				en: "{path} is no outcome that this version can read (damaged, or another schema)."
			}, { path }));
			continue;
		}
		found.push({
			record,
			damagedEvidence: await damagedEvidence(reader, record)
		});
	}
	return {
		found,
		faults
	};
}
function parseRecord(bytes) {
	try {
		const result = safeParse(outcomeRecordSchema, JSON.parse(Buffer.from(bytes ?? []).toString("utf8")));
		return result.success ? result.data : null;
	} catch {
		return null;
	}
}
async function damagedEvidence(reader, { outcome, check }) {
	if (outcome.status === "notApplicable") return [];
	const damaged = [];
	for (const { path, sha256, size } of outcome.evidence) {
		const bytes = path.startsWith(`evidence/${check}/`) ? await reader.read(path) : null;
		if (bytes === null || bytes.length !== size || sha256Bytes(bytes) !== sha256) damaged.push(path);
	}
	return damaged;
}
// src/package/layout.ts
/** Where things lie in a delivery package. */
const layout = {
	deliverables: "deliverables/",
	results: "kenpin/",
	inputs: "kenpin/inputs/",
	readme: "README.txt",
	manifest: "SHA256SUMS.txt",
	signature: "signatures/SHA256SUMS.txt.sig"
};
/** Files that the manifest does not list, because they are made from it. Nothing else may be missing from it. */
const outsideManifest = [layout.manifest, layout.signature];
/** `<contract number>_<delivery>_<day>.zip` in ASCII; a trial is named as such. `day` is `YYYY-MM-DD`. */
function packageName({ contract, purpose }, day) {
	const number = contract.number.normalize("NFKC").replaceAll(/[^A-Za-z0-9.-]+/g, "-").replaceAll(/^[-.]+|[-.]+$/g, "");
	return `${purpose === "trial" ? "TRIAL_" : ""}${number === "" ? "delivery" : number}_${String(contract.delivery).padStart(2, "0")}_${day.replaceAll("-", "")}.zip`;
}
/** Compressing these again only costs time. */
const compressed = /\.(zip|jar|war|ear|whl|nupkg|gz|tgz|bz2|xz|zst|7z|rar|png|jpe?g|gif|webp|mp4|docx|xlsx|pptx|pdf)$/i;
/** Whether a file is stored as it is. */
function isStored(path) {
	return compressed.test(path);
}
// src/package/names.ts
/** Control characters, zero-width ones, marks of direction, line separators, BOM, the replacement character, lone surrogates. */
const hidden = /[\u0000-\u001F\u007F-\u009F\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF\uFFFD]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;
/** What Windows allows in no name (https://learn.microsoft.com/windows/win32/fileio/naming-a-file). */
const reserved = /[<>:"|?*\\]/;
const device = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(\.|$)/i;
/** Explorer opens paths up to 260 units, the folder it is unpacked to included. */
const LENGTH = 200;
/** Why a path may not be in a delivery package: it would mean something else, or nothing, on another machine. */
function nameFaults(path) {
	const faults = [];
	const refuse = (code, ja, en) => faults.push(reason(`name-${code}`, {
		ja: `${ja}: {path}`,
		en: `${en}: {path}`
	}, { path: JSON.stringify(path) }));
	if (path === "" || path.startsWith("/") || path.endsWith("/")) refuse("shape", "空か、/ で始まるか終わる名前です", "empty, or with / at an end");
	if (path !== path.normalize("NFC")) refuse("not-nfc", "Unicode の正規形（NFC）ではありません", "not in Unicode form NFC");
	if (hidden.test(path)) refuse("hidden-character", "見えない文字が入っています", "contains invisible characters");
	if (reserved.test(path)) refuse("reserved-character", "Windows で使えない文字（< > : \" | ? * \\）が入っています", "contains a character that Windows does not allow");
	if (path.length > LENGTH) refuse("long", `長すぎます（${LENGTH} 文字まで）`, `longer than ${LENGTH} characters`);
	for (const segment of path.split("/")) if (segment === "." || segment === ".." || segment === "") refuse("segment", ". や .. や空のフォルダ名があります", "has an empty segment, . or ..");
	else if (/[. ]$|^ /.test(segment)) refuse("blank", "点や空白で終わる、または空白で始まる名前があります", "has a segment that ends in a dot or begins or ends with a blank");
	else if (device.test(segment)) refuse("device", "Windows の装置名と同じ名前があります", "has the name of a Windows device");
	else if (Buffer.byteLength(segment) > 255) refuse("long-segment", "255 バイトを超える名前があります", "has a segment of more than 255 bytes");
	return faults;
}
/** Paths that are one file, or a file and a folder, on a file system that ignores case or forms of characters. */
function collisions(paths) {
	const files = /* @__PURE__ */ new Map();
	const folders = /* @__PURE__ */ new Map();
	const faults = [];
	const clash = (a, b) => faults.push(reason("name-collision", {
		ja: "{a} と {b} が同じ名前とみなされることがあります。",
		en: "{a} and {b} can be taken for the same name."
	}, {
		a,
		b
	}));
	for (const path of paths) {
		const folded = fold(path);
		const other = files.get(folded) ?? folders.get(folded);
		if (other !== void 0) clash(other, path);
		files.set(folded, path);
		for (const [folder, real] of parents(path)) {
			const known = folders.get(folder);
			const file = files.get(folder);
			if (file !== void 0) clash(file, path);
			else if (known !== void 0 && known !== real) clash(known, real);
			folders.set(folder, known ?? real);
		}
	}
	return faults;
}
function parents(path) {
	const segments = path.split("/").slice(0, -1);
	return segments.map((_segment, i) => {
		const real = segments.slice(0, i + 1).join("/");
		return [fold(real), real];
	});
}
/** Upper case first, so that `straße` and `STRASSE` meet. */
function fold(path) {
	return path.normalize("NFKC").toUpperCase().toLowerCase().normalize("NFC");
}
// src/package/manifest.ts
/** The text of `SHA256SUMS.txt`: `<sha256>  <path>` and a line feed, sorted by the UTF-8 bytes of the paths, so that `sha256sum -c --strict` reads it. */
function writeManifest(files) {
	return files.toSorted((a, b) => comparePaths(a.path, b.path)).map(({ path, sha256 }) => `${sha256}  ${path}\n`).join("");
}
/** Reads a manifest byte by byte as {@link writeManifest} writes it; anything else is refused with its line. */
function parseManifest(bytes) {
	const text = decode(bytes);
	if (text === void 0) return bad("encoding", 0, ["UTF-8 ではありません", "is not UTF-8"]);
	if (text === "" || !text.endsWith("\n")) return bad("end", 0, ["空か、改行で終わっていません", "is empty or does not end with a line feed"]);
	const files = /* @__PURE__ */ new Map();
	let previous;
	for (const [i, line] of text.slice(0, -1).split("\n").entries()) {
		const [, sha256, path] = /^([0-9a-f]{64}) {2}(.+)$/s.exec(line) ?? [];
		if (sha256 === void 0 || path === void 0) return bad("line", i + 1, ["書式が違います", "is not `<sha256>  <path>`"]);
		const faults = nameFaults(path);
		if (faults.length > 0) return {
			state: "bad",
			reasons: faults
		};
		if (previous !== void 0 && comparePaths(previous, path) >= 0) return bad("order", i + 1, ["順序が違うか、重複しています", "is out of order or doubled"]);
		if (outsideManifest.includes(path) || path.startsWith("signatures/")) return bad("itself", i + 1, ["一覧自身や署名は載せられません", "lists the manifest itself or a signature"]);
		files.set(path, sha256);
		previous = path;
	}
	const clashes = collisions([...files.keys()]);
	return clashes.length > 0 ? {
		state: "bad",
		reasons: clashes
	} : {
		state: "good",
		files
	};
}
function decode(bytes) {
	try {
		return new TextDecoder("utf-8", {
			fatal: true,
			ignoreBOM: true
		}).decode(bytes);
	} catch {
		return;
	}
}
/** The fault of a line, 0 for the file as a whole. */
function bad(code, line, [ja, en]) {
	const place = line > 0 ? {
		ja: ` の ${line} 行目`,
		en: ` line ${line}`
	} : {
		ja: "",
		en: ""
	};
	return {
		state: "bad",
		reasons: [reason(`manifest-${code}`, {
			ja: `SHA256SUMS.txt${place.ja}が${ja}。`,
			en: `SHA256SUMS.txt${place.en} ${en}.`
		})]
	};
}
// src/package/zip-source.ts
/** Thrown inside the reader; becomes one reason. */
var ZipFault = class extends Error {};
// src/package/zip-central.ts
const FIXED$1 = 46;
const LARGE$1 = 4294967295;
/** A regular file that others may read and only its owner write. */
const MODE = 33188;
/** Reads one header strictly. Throws ZipFault. APPNOTE 4.3.12. */
function readCentralHeader(directory, at) {
	if (at + FIXED$1 > directory.length || directory.readUInt32LE(at) !== 33639248) throw new ZipFault("a directory entry that is none");
	const word = (offset) => directory.readUInt16LE(at + offset);
	const long = (offset) => directory.readUInt32LE(at + offset);
	const [nameLength, extraLength] = [word(28), word(30)];
	const end = at + FIXED$1 + nameLength + extraLength;
	if (end > directory.length) throw new ZipFault("a directory entry that is cut");
	const nameBytes = directory.subarray(at + FIXED$1, at + FIXED$1 + nameLength);
	const flags = word(8);
	const path = decodeName(nameBytes, flags);
	checkKind({
		path,
		flags,
		method: word(10),
		comment: word(32),
		disk: word(34),
		host: word(4) >> 8,
		attributes: long(38)
	});
	const numbers = resolve({
		path,
		size: long(24),
		packedSize: long(20),
		offset: long(42)
	}, directory.subarray(at + FIXED$1 + nameLength, end));
	return {
		path,
		nameBytes,
		flags,
		method: word(10),
		dateTime: long(12),
		crc: long(16),
		...numbers,
		end
	};
}
function decodeName(bytes, flags) {
	let path;
	try {
		path = new TextDecoder("utf-8", {
			fatal: true,
			ignoreBOM: true
		}).decode(bytes);
	} catch {
		throw new ZipFault("a name that is no UTF-8");
	}
	if ((flags & 2048) === 0 && !/^[\u0000-\u007F]*$/.test(path)) throw new ZipFault("a name in an unnamed encoding");
	return path;
}
function checkKind({ path, flags, method, comment, disk, host, attributes }) {
	if ((flags & -2057) !== 0) throw new ZipFault(`${path}: encrypted, or with flags that we do not write`);
	if (method !== 0 && method !== 8) throw new ZipFault(`${path}: another method of compression`);
	if (comment !== 0 || disk !== 0) throw new ZipFault(`${path}: a comment or another disk`);
	if (host !== 3 || attributes >>> 16 !== MODE || (attributes & 16) !== 0) throw new ZipFault(`${path}: no regular file with mode 0644`);
}
/** Takes the numbers that do not fit 32 bits from the zip64 field (APPNOTE 4.5.3), the only extra field there may be. */
function resolve(numbers, extra) {
	const { path, size, packedSize, offset } = numbers;
	const needed = [
		size,
		packedSize,
		offset
	].filter((number) => number === LARGE$1).length;
	if (extra.length === 0 && needed === 0) return {
		size,
		packedSize,
		offset,
		zip64: false
	};
	const body = extra.subarray(4);
	const shaped = extra.length >= 4 && extra.readUInt16LE(0) === 1 && extra.readUInt16LE(2) === body.length;
	const whole = body.length === 24;
	if (!shaped || needed === 0 || !whole && body.length !== needed * 8) throw new ZipFault(`${path}: an extra field`);
	const values = Array.from({ length: body.length / 8 }, (_, i) => Number(body.readBigUInt64LE(i * 8)));
	const [large, packedLarge, offsetLarge] = [
		size,
		packedSize,
		offset
	].map((number) => {
		if (number !== LARGE$1 && !whole) return number;
		const value = values.shift() ?? NaN;
		if (!Number.isSafeInteger(value) || number !== LARGE$1 && value !== number) throw new ZipFault(`${path}: zip64 numbers that do not fit`);
		return value;
	});
	return {
		size: large ?? 0,
		packedSize: packedLarge ?? 0,
		offset: offsetLarge ?? 0,
		zip64: true
	};
}
// src/package/zip-local.ts
const FIXED = 30;
const LARGE = 4294967295;
const ZIP64_EXTRA = 20;
/** Compares an entry's local header, and the descriptor after its data, with the central header. Throws ZipFault where they differ. APPNOTE 4.3.7 and 4.3.9. */
async function checkLocal(source, header, directoryOffset) {
	const { path, offset, nameBytes } = header;
	if (offset + FIXED > directoryOffset) throw new ZipFault(`${path}: lies behind the directory`);
	const local = Buffer.from(await source.read(offset, FIXED));
	const [nameLength, extraLength] = [local.readUInt16LE(26), local.readUInt16LE(28)];
	const data = offset + FIXED + nameLength + extraLength;
	if (local.readUInt32LE(0) !== 67324752 || data > directoryOffset) throw new ZipFault(`${path}: no local header`);
	const name = Buffer.from(await source.read(offset + FIXED, nameLength));
	if (!(local.readUInt16LE(6) === header.flags && local.readUInt16LE(8) === header.method && local.readUInt32LE(10) === header.dateTime && name.equals(nameBytes))) throw new ZipFault(`${path}: its two headers differ`);
	checkNumbers(local, header);
	if (extraLength !== 0) await checkExtra(source, {
		header,
		at: offset + FIXED + nameLength,
		length: extraLength
	});
	const end = data + header.packedSize;
	if (end > directoryOffset) throw new ZipFault(`${path}: reaches into the directory`);
	if ((header.flags & 8) === 0) return {
		data,
		end
	};
	return {
		data,
		end: await checkDescriptor(source, header, end)
	};
}
/** With bit 3 the sizes stand after the data and are zero here; without it they are those of the directory. */
function checkNumbers(local, { path, flags, crc, size, packedSize }) {
	const numbers = [
		local.readUInt32LE(14),
		local.readUInt32LE(18),
		local.readUInt32LE(22)
	];
	const late = (flags & 8) !== 0;
	const sized = (value, expected) => late ? value === 0 || value === LARGE : value === expected || value === LARGE;
	if (numbers[0] !== (late ? 0 : crc) || !sized(numbers[1], packedSize) || !sized(numbers[2], size)) throw new ZipFault(`${path}: its two headers differ in size or CRC-32`);
}
async function checkExtra(source, { header, at, length }) {
	const extra = Buffer.from(await source.read(at, length));
	if (length !== ZIP64_EXTRA || extra.readUInt16LE(0) !== 1 || extra.readUInt16LE(2) !== 16) throw new ZipFault(`${header.path}: an extra field`);
	const [size, packedSize] = [extra.readBigUInt64LE(4), extra.readBigUInt64LE(12)];
	if (!((header.flags & 8) !== 0 && size === 0n && packedSize === 0n) && (size !== BigInt(header.size) || packedSize !== BigInt(header.packedSize))) throw new ZipFault(`${header.path}: zip64 numbers that differ`);
}
/** The descriptor has 16 bytes, or 24 where the entry is a zip64 one. */
async function checkDescriptor(source, { path, crc, size, packedSize, zip64 }, at) {
	const length = zip64 ? 24 : 16;
	const bytes = Buffer.from(await source.read(at, length));
	const sizes = zip64 ? [bytes.readBigUInt64LE(8), bytes.readBigUInt64LE(16)] : [BigInt(bytes.readUInt32LE(8)), BigInt(bytes.readUInt32LE(12))];
	if (!(bytes.readUInt32LE(0) === 134695760 && bytes.readUInt32LE(4) === crc && sizes[0] === BigInt(packedSize) && sizes[1] === BigInt(size))) throw new ZipFault(`${path}: the descriptor after its data differs`);
	return at + length;
}
// src/package/read-zip.ts
const END = 22;
const LOCATOR = 20;
const END64 = 56;
const MAXIMUM = {
	entries: 1e6,
	entry: 64 * 1024 ** 3,
	total: 1024 ** 4,
	ratio: 1032
};
const CHUNK = 262144;
/**
* Reads the directory of a zip in the canonical profile that our own writer emits: nothing before, between or after, no comments, no links, local headers equal to the central ones,
* names that mean one file everywhere. Layout: PKWARE APPNOTE 6.3.10, 4.3. General readers accept most of what is refused here.
*/
async function readZipDirectory(source) {
	try {
		return {
			state: "good",
			entries: await readEntries(source)
		};
	} catch (error) {
		const why = error instanceof Error ? error.message : String(error);
		return {
			state: "bad",
			reasons: [reason("zip-structure", {
				ja: "zip が納品パッケージの形式ではありません（{why}）。",
				en: "The zip is no delivery package ({why})."
			}, { why })]
		};
	}
}
async function readEntries(source) {
	const { count, size, offset } = await readEnd(source);
	const directory = Buffer.from(await source.read(offset, size));
	const entries = [];
	let position = 0;
	let data = 0;
	let total = 0;
	for (let i = 0; i < count; i += 1) {
		const header = readCentralHeader(directory, position);
		position = header.end;
		checkEntry(header);
		if (header.offset !== data) throw new ZipFault(`${header.path}: does not follow the entry before it`);
		total += header.size;
		if (total > MAXIMUM.total) throw new ZipFault("unpacks to more than allowed");
		const local = await checkLocal(source, header, offset);
		entries.push({
			path: header.path,
			size: header.size,
			packedSize: header.packedSize,
			stored: header.method === 0,
			crc: header.crc,
			dataOffset: local.data
		});
		data = local.end;
	}
	if (position !== directory.length) throw new ZipFault("the directory holds more than its entries");
	if (data !== offset) throw new ZipFault("bytes between the last entry and the directory");
	const clash = collisions(entries.map(({ path }) => path))[0];
	if (clash !== void 0) throw new ZipFault(clash.text.en);
	return entries;
}
function checkEntry({ path, size, packedSize, method }) {
	const fault = nameFaults(path)[0];
	if (fault !== void 0) throw new ZipFault(fault.text.en);
	if (size > MAXIMUM.entry) throw new ZipFault(`${path}: unpacks to more than allowed`);
	if (size > 1048576 && size / Math.max(packedSize, 1) > MAXIMUM.ratio) throw new ZipFault(`${path}: unpacks to far more than its size`);
	if (method === 0 && size !== packedSize) throw new ZipFault(`${path}: stored with two sizes`);
}
/** The end record stands at the very end and has no comment; with zip64 its two records stand right before it. */
async function readEnd(source) {
	if (source.size < END) throw new ZipFault("too short");
	const end = Buffer.from(await source.read(source.size - END, END));
	if (end.readUInt32LE(0) !== 101010256 || end.readUInt16LE(20) !== 0) throw new ZipFault("no end record at the end, or with a comment");
	const disks = end.readUInt32LE(4) === 0 && end.readUInt16LE(8) === end.readUInt16LE(10);
	const [count, size, offset] = [
		end.readUInt16LE(10),
		end.readUInt32LE(12),
		end.readUInt32LE(16)
	];
	if (!disks) throw new ZipFault("several disks");
	const found = count === 65535 || size === 4294967295 || offset === 4294967295 ? await readEnd64(source) : {
		count,
		size,
		offset,
		before: source.size - END
	};
	if (found.offset + found.size !== found.before) throw new ZipFault("the directory does not end at the end record");
	if (found.count > MAXIMUM.entries || found.size > 1200 * found.count + 1) throw new ZipFault("more entries than allowed, or a directory of a wrong size");
	return found;
}
async function readEnd64(source) {
	const before = source.size - END - LOCATOR - END64;
	if (before < 0) throw new ZipFault("zip64 without its records");
	const bytes = Buffer.from(await source.read(before, 76));
	const locator = bytes.subarray(END64);
	const good = bytes.readUInt32LE(0) === 101075792 && bytes.readBigUInt64LE(4) === 44n && bytes.readBigUInt64LE(16) === 0n && bytes.readBigUInt64LE(24) === bytes.readBigUInt64LE(32);
	const located = locator.readUInt32LE(0) === 117853008 && locator.readUInt32LE(4) === 0 && locator.readBigUInt64LE(8) === BigInt(before) && locator.readUInt32LE(16) === 1;
	if (!good || !located) throw new ZipFault("zip64 records that do not fit");
	const numbers = [
		bytes.readBigUInt64LE(32),
		bytes.readBigUInt64LE(40),
		bytes.readBigUInt64LE(48)
	].map(Number);
	const [count = 0, size = 0, offset = 0] = numbers;
	if (numbers.some((number) => !Number.isSafeInteger(number))) throw new ZipFault("zip64 numbers out of range");
	return {
		count,
		size,
		offset,
		before
	};
}
/** The unpacked bytes of an entry. Throws where they are more than `limit` or than declared, or where size, end or CRC-32 do not fit. */
async function* readZipEntry(source, entry, limit) {
	let seen = 0;
	let crc = 0;
	const inflate = entry.stored ? void 0 : createInflateRaw();
	const bytes = inflate === void 0 ? packedBytes(source, entry) : inflated(packedBytes(source, entry), inflate);
	for await (const chunk of faulty(bytes, entry.path)) {
		seen += chunk.length;
		if (seen > entry.size || seen > limit) throw new ZipFault(`${entry.path}: unpacks to more than declared`);
		crc = crc32(chunk, crc);
		yield chunk;
	}
	if (seen !== entry.size || crc !== entry.crc) throw new ZipFault(`${entry.path}: size or CRC-32 does not fit`);
	if (inflate !== void 0 && inflate.bytesWritten !== entry.packedSize) throw new ZipFault(`${entry.path}: bytes after the end of its data`);
}
async function* packedBytes(source, { dataOffset, packedSize }) {
	for (let at = 0; at < packedSize; at += CHUNK) yield await source.read(dataOffset + at, Math.min(CHUNK, packedSize - at));
}
/** A failing source ends the inflating with its error. */
function inflated(packed, inflate) {
	pipeline(Readable.from(packed), inflate, () => {});
	return inflate;
}
/** Data that do not inflate are a fault of the zip like any other. */
async function* faulty(bytes, path) {
	try {
		yield* bytes;
	} catch (error) {
		throw new ZipFault(`${path}: ${error instanceof Error ? error.message : "cannot be read"}`);
	}
}
export { openRandom as _, writeManifest as a, isStored as c, packageName as d, judgeResults as f, openDelivered as g, beginPart as h, parseManifest as i, layout as l, runCensus as m, readZipEntry as n, collisions as o, readCensus as p, ZipFault as r, nameFaults as s, readZipDirectory as t, outsideManifest as u, sizeAndHash as v, comparePaths as y };
