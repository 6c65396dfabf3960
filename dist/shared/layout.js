import { r as __toESM } from "./rolldown-runtime.js";
import { t as reason } from "./reason.js";
import { t as require_picomatch } from "./vendor.js";
import { o as foldName, r as walkTree } from "./census-walk.js";
import { A as _gte, C as string, D as union, E as tuple, F as _regex, L as safeParse, M as _minLength, S as strictObject, _ as optional, b as record, d as int, f as literal, h as number, i as _enum, l as discriminatedUnion, m as nullable, o as array } from "./vendor-zod.js";
import { n as severities } from "./severity.js";
import { r as ToolError, t as InputError } from "./error.js";
import { i as removeScratch, n as makeScratch } from "./check.js";
import { C as roles, S as containerKinds, gt as sha256Lines, ht as sha256Bytes } from "./context.js";
import { Worker } from "node:worker_threads";
import { existsSync, readdirSync, realpathSync, statSync } from "node:fs";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
function censusDigest(entries, digest) {
	return digest(canonicalLines(entries));
}
function* canonicalLines(entries) {
	for (const entry of entries) yield `${canonicalLine(entry)}\n`;
}
function canonicalLine({ path, role, size, sha256, fate, remarks }) {
	const container = `container` in fate ? fate.container : null;
	const members = fate.state === `opened` ? fate.members : null;
	const why = `reason` in fate ? fate.reason.code : null;
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
var import_picomatch = __toESM(require_picomatch(), 1);
const sha256 = string().check(_regex(/^[0-9a-f]{64}$/));
const mark = string().check(_regex(/^[0-9a-f]{32}$/));
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
const fate = discriminatedUnion(`state`, [
	strictObject({ state: literal(`read`) }),
	strictObject({
		state: literal(`opened`),
		container: containerKind,
		members: count
	}),
	strictObject({
		state: literal(`unopened`),
		container: containerKind,
		reason: reasonSchema
	}),
	strictObject({
		state: literal(`unread`),
		reason: reasonSchema
	})
]);
const censusSchema = strictObject({
	schema: literal(`kenpin.census/1`),
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
	fingerprint: mark,
	comparison: optional(mark),
	exploitedSince: optional(string().check(_regex(/^\d{4}-\d{2}-\d{2}$/))),
	former: optional(strictObject({
		ruleId: string(),
		fingerprint: mark
	})),
	links: optional(array(string())),
	fix: optional(strictObject({
		kind: _enum([
			`upgrade`,
			`delete-file`,
			`replace-lines`
		]),
		value: string()
	}))
});
const coverage = strictObject({
	states: array(discriminatedUnion(`state`, [
		strictObject({ state: literal(`examined`) }),
		strictObject({
			state: literal(`notApplicable`),
			rule: string()
		}),
		strictObject({
			state: literal(`notExamined`),
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
const outcomeRecordSchema = strictObject({
	schema: literal(`kenpin.outcome/1`),
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
	data: record(string(), sha256),
	outcome: discriminatedUnion(`status`, [
		strictObject({
			status: literal(`completed`),
			...recorded
		}),
		strictObject({
			status: literal(`incomplete`),
			...recorded,
			reasons: array(reasonSchema)
		}),
		strictObject({
			status: literal(`notApplicable`),
			reason: reasonSchema
		})
	])
});
const baseRecordSchema = strictObject({
	schema: literal(`kenpin.base/1`),
	commit: string().check(_regex(/^[0-9a-f]{40,64}$/)),
	censusDigest: nullable(sha256),
	absent: array(string()),
	faults: array(reasonSchema)
});
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
		remarks.set(index, collision(entries[earlier]?.path ?? ``));
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
function closeAmbiguous(sorted) {
	return sorted.map((entry, index) => {
		if (sorted[index - 1]?.path !== entry.path && sorted[index + 1]?.path !== entry.path) return entry;
		return {
			...entry,
			sha256: null,
			fate: {
				state: `unread`,
				reason: ambiguous()
			}
		};
	});
}
function ambiguous() {
	return reason(`name-ambiguous`, {
		ja: `一覧での表記が同じになるファイルが複数あり、区別できません。名前を変えてください。`,
		en: `Several files are written the same way in the census and cannot be told apart. Rename them.`
	});
}
function collision(other) {
	return reason(`name-collision`, {
		ja: `大文字・小文字や正規化の違いだけで「{other}」と同じ名前になります。Windows や macOS では一方が失われます。`,
		en: `Differs from "{other}" by case or normalisation only: on Windows or macOS one of them is lost.`
	}, { other });
}
const globOptions = {
	dot: true,
	nonegate: true,
	flags: `s`,
	strictSlashes: true
};
function makeSelector(selections, excludeFolders) {
	const compiled = selections.map(compile);
	const own = excludeFolders.map((folder) => folder.replace(/^\.\//u, ``).replace(/\/+$/u, ``)).filter((folder) => folder !== `` && folder !== `.`);
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
	const folders = excludes.filter((glob) => glob.endsWith(`/**`)).map((glob) => (0, import_picomatch.default)(glob.slice(0, -3), globOptions));
	const excluded = (path) => path.endsWith(`/`) ? folders.some((matches) => matches(path.slice(0, -1))) : excluders.some((matches) => matches(path));
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
const outside = /^(?:[A-Za-z]:|\/|\\(?![*?[\]{}()!+@|]))/u;
function normalised(glob) {
	const text = glob.replace(/^(?:\.\/)+/u, ``);
	if (text !== `` && !outside.test(text) && !text.split(`/`).includes(`..`)) return text.endsWith(`/`) ? `${text}**` : text;
	throw new InputError({
		code: `deliverables-glob-outside`,
		text: {
			ja: `納品物の指定「{glob}」はポリシーのフォルダーの外を指しています。`,
			en: `The glob "{glob}" points outside the folder of the policy.`
		},
		mend: {
			ja: `ポリシーのあるフォルダーからの相対パスで、「..」を使わずに指定してください。`,
			en: `Write it relative to the folder of the policy, without "..".`
		},
		parameters: { glob }
	});
}
function reachesBelow(glob, folder) {
	if (hidesSlash(glob)) return true;
	const wanted = glob.split(`/`);
	for (const [index, segment] of folder.split(`/`).entries()) {
		const pattern = wanted[index];
		if (pattern === void 0) return false;
		if (pattern.includes(`**`)) return true;
		if (!import_picomatch.default.isMatch(segment, pattern, globOptions)) return false;
	}
	return wanted.length > folder.split(`/`).length;
}
function hidesSlash(glob) {
	let depth = 0;
	for (const character of glob) {
		if (character === `\\`) return true;
		if (`{([`.includes(character)) depth += 1;
		else if (`})]`.includes(character)) depth = Math.max(0, depth - 1);
		else if (character === `/` && depth > 0) return true;
	}
	return false;
}
function noMatchError(globs, seen) {
	const near = [...new Set(globs.flatMap((glob) => nearMisses(glob, seen)))].slice(0, 5);
	const none = near.length === 0;
	return new InputError({
		code: `deliverables-no-match`,
		text: {
			ja: `納品物の指定に一致するファイルがありません: {globs}。${none ? `` : `近いもの: {near}。`}`,
			en: `No file matches the deliverables: {globs}.${none ? `` : ` Near it: {near}.`}`
		},
		mend: {
			ja: `指定の綴りと大文字・小文字、ビルドが済んでいるかを確認するか、不要な指定を削除してください。results と output のフォルダの中は納品物になりません。`,
			en: "Check spelling and case, whether the build has run, or remove the glob. What lies in the folders of `results` and `output` is not delivered."
		},
		parameters: {
			globs: globs.join(`, `),
			near: near.join(`, `)
		}
	});
}
function nearMisses(glob, seen) {
	const anyCase = (0, import_picomatch.default)(glob, {
		...globOptions,
		flags: `si`
	});
	const sameCase = seen.filter((path) => anyCase(path));
	if (sameCase.length > 0) return sameCase.slice(0, 3);
	const base = glob.split(`/`).at(-1) ?? glob;
	const elsewhere = /^[*]+$/u.test(base) ? [] : seen.filter((path) => import_picomatch.default.isMatch(path.split(`/`).at(-1) ?? path, base, globOptions));
	if (elsewhere.length > 0) return elsewhere.slice(0, 3);
	const literal = glob.split(/[*?[{(]/u)[0]?.replace(/\/$/u, ``) ?? ``;
	if (literal === glob && seen.some((path) => path.startsWith(`${glob}/`))) return [`${glob}/**`];
	const depth = literal.split(`/`).length;
	return [...new Set(seen.map((path) => path.split(`/`).slice(0, depth).join(`/`)))].map((place) => ({
		place,
		distance: editDistance(place.toLowerCase(), literal.toLowerCase())
	})).filter(({ distance }) => distance <= Math.max(2, literal.length / 3)).sort((a, b) => a.distance - b.distance).slice(0, 3).map(({ place }) => place);
}
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
const ahead = 2;
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
	async finish() {
		while (this.#workers.some(({ waiting }) => waiting > 0)) {
			this.#check();
			await this.#change();
		}
		this.#check();
		return this.#entries;
	}
	async close() {
		await Promise.all(this.#workers.map(({ worker }) => worker.terminate()));
	}
	fail(error) {
		this.#failure ??= error;
		this.#wake();
	}
	#start(workerData) {
		const worker = new Worker(workerFile(), {
			workerData,
			execArgv: [],
			name: `kenpin-census`
		});
		const state = {
			worker,
			waiting: 0
		};
		worker.on(`message`, (result) => {
			state.waiting -= 1;
			for (const entry of result.entries) this.#entries.push(shared(entry));
			this.#onFiles(result.files);
			this.#wake();
		});
		worker.on(`error`, (error) => this.fail(died(error)));
		worker.on(`exit`, () => this.fail(died(null)));
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
const read = { state: `read` };
function shared(entry) {
	const role = roles.find((each) => each === entry.role) ?? entry.role;
	const { path, size, sha256, fate, remarks } = entry;
	return {
		path,
		role,
		size,
		sha256,
		fate: fate.state === `read` ? read : fate,
		...remarks === void 0 ? {} : { remarks }
	};
}
function workerFile() {
	const found = [
		`./census-worker.ts`,
		`./census-worker.js`,
		`../census-worker.js`
	].map((place) => new URL(place, import.meta.url)).find((place) => existsSync(fileURLToPath(place)));
	if (found !== void 0) return found;
	throw new ToolError({
		code: `census-worker-missing`,
		text: {
			ja: `kenpin の census-worker.js が見つかりません。`,
			en: `census-worker.js of kenpin is missing.`
		},
		mend: {
			ja: `kenpin を入れ直してください。`,
			en: `Install kenpin again.`
		},
		where: fileURLToPath(import.meta.url)
	});
}
function died(cause) {
	return new ToolError({
		code: `census-worker-died`,
		text: {
			ja: `納品物を読み取るスレッドが異常終了しました。`,
			en: `A thread that reads the deliverables died.`
		},
		mend: {
			ja: `メモリーとディスクの空きを確認し、やり直してください。繰り返す場合は不具合としてお知らせください。`,
			en: `Check free memory and disk space and start again. If it happens again, report it as a bug.`
		},
		cause
	});
}
const batchSize = 128;
async function takeCensus(request) {
	request.signal.throwIfAborted();
	const root = checkRoot(request.root);
	const selector = makeSelector(request.selections, request.excludeFolders);
	const scratch = await makeScratch(`census`);
	try {
		const entries = await readAll({
			...request,
			root
		}, selector, scratch);
		const unmatched = selector.unmatched();
		if (unmatched.length > 0) throw noMatchError(unmatched, glimpse(root, request.excludeFolders));
		const sorted = remarkCollisions(closeAmbiguous(entries.sort((a, b) => comparePaths(a.path, b.path))));
		return {
			schema: `kenpin.census/1`,
			digest: censusDigest(sorted, sha256Lines),
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
				ja: `納品物の読み取り`,
				en: `Reading the deliverables`
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
	const abort = () => pool.fail(signal.reason instanceof Error ? signal.reason : new Error(`aborted`, { cause: signal.reason }));
	signal.addEventListener(`abort`, abort);
	try {
		const unread = [];
		let batch = [];
		for (const walked of walkTree(root, selector)) {
			if (walked.kind === `entry`) {
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
		signal.removeEventListener(`abort`, abort);
		await pool.close();
	}
}
function checkRoot(root) {
	try {
		if (statSync(root).isDirectory()) return realpathSync(root);
	} catch {}
	throw new InputError({
		code: `deliverables-root`,
		text: {
			ja: `納品物のフォルダーがありません。`,
			en: `The folder of the deliverables does not exist.`
		},
		mend: {
			ja: `ポリシーファイルの場所を確認してください。`,
			en: `Check where the policy file lies.`
		},
		where: root
	});
}
function glimpse(root, own) {
	const paths = [];
	const open = [``];
	for (let folder = open.shift(); folder !== void 0 && paths.length < 5e3; folder = open.shift()) try {
		for (const entry of readdirSync(`${root}/${folder}`, { withFileTypes: true })) {
			const path = folder === `` ? entry.name : `${folder}/${entry.name}`;
			if (!entry.isDirectory()) paths.push(path);
			else if (entry.name !== `node_modules` && entry.name !== `.git` && !own.includes(path)) open.push(path);
		}
	} catch {}
	return paths;
}
async function readOutcomes(reader) {
	const found = [];
	const faults = [];
	for (const path of await reader.list()) {
		if (!path.startsWith(`outcomes/`)) continue;
		const record = parseRecord(await reader.read(path));
		if (record === null) {
			faults.push(reason(`outcome-unreadable`, {
				ja: `{path} を結果として読めません（破損、または別の版の形式です）。`,
				en: `{path} is no outcome that this version can read (damaged, or another schema).`
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
		const result = safeParse(outcomeRecordSchema, JSON.parse(Buffer.from(bytes ?? []).toString(`utf8`)));
		return result.success ? result.data : null;
	} catch {
		return null;
	}
}
async function damagedEvidence(reader, { outcome, check }) {
	if (outcome.status === `notApplicable`) return [];
	const damaged = [];
	for (const { path, sha256, size } of outcome.evidence) {
		const bytes = path.startsWith(`evidence/${check}/`) ? await reader.read(path) : null;
		if (bytes === null || bytes.length !== size || sha256Bytes(bytes) !== sha256) damaged.push(path);
	}
	return damaged;
}
const layout = {
	deliverables: `deliverables/`,
	results: `kenpin/`,
	inputs: `kenpin/inputs/`,
	readme: `README.txt`,
	manifest: `SHA256SUMS.txt`,
	signature: `signatures/SHA256SUMS.txt.sig`
};
const outsideManifest = [layout.manifest, layout.signature];
function packageName({ contract, purpose }, day) {
	const number = contract.number.normalize(`NFKC`).replaceAll(/[^A-Za-z0-9.-]+/g, `-`).replaceAll(/^[-.]+|[-.]+$/g, ``);
	return `${purpose === `trial` ? `TRIAL_` : ``}${number === `` ? `delivery` : number}_${String(contract.delivery).padStart(2, `0`)}_${day.replaceAll(`-`, ``)}.zip`;
}
const compressed = /\.(zip|jar|war|ear|whl|nupkg|gz|tgz|bz2|xz|zst|7z|rar|png|jpe?g|gif|webp|mp4|docx|xlsx|pptx|pdf)$/i;
function isStored(path) {
	return compressed.test(path);
}
export { readOutcomes as a, baseRecordSchema as c, comparePaths as d, packageName as i, censusSchema as l, layout as n, takeCensus as o, outsideManifest as r, makeSelector as s, isStored as t, censusDigest as u };
