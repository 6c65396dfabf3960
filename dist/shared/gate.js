import { r as __toESM } from "./rolldown-runtime.js";
import { E as visible, G as letsDeliver, J as comparedChecks, T as shorten, d as baseRecordName, f as withoutGlobs, h as runCensus, l as judgeResults, m as readCensus, p as below, u as baseFolder } from "./verdict.js";
import { a as withScratch, t as checkIds } from "./check.js";
import { C as string, _ as optional, g as object, m as nullable, o as array, p as looseObject } from "./vendor-zod.js";
import { n as KenpinError, r as ToolError, t as InputError } from "./error.js";
import { a as writeReports, c as scopeNotice, i as reportOf$1, n as refuseUnpackable, o as jobSummary, r as reportNames, s as terminalReport, t as makePackage } from "./package.js";
import { o as takeCensus, s as makeSelector } from "./layout.js";
import { t as reason } from "./reason.js";
import { a as diskPathName } from "./census-walk.js";
import { G as runGit, H as gitArguments, I as purlOf, K as childEnvironment, R as coverageOf, T as checks, U as gitEnvironment, V as findCommit, W as messageOf, _t as sha256Text, ct as openOsvShelf, ht as sha256Bytes, i as virusScanTools, mt as osvRecord, n as japanDay, q as runProgram, rt as isEcosystemName, st as openKevShelf } from "./context.js";
import { n as numberFindings, t as openContents } from "./contents.js";
import { n as openKnowledgeShelf, t as subjectOf } from "./subject.js";
import { t as kenpinVersion } from "./version.js";
import { n as require_tar_stream, t as ZipArchive } from "./vendor-archiver.js";
import { t as osvScanner } from "./install.js";
import { n as Parser, t as Language } from "./vendor-syntax.js";
import { n as exitCodes, t as exitCodeOf } from "./command.js";
import { r as withGate } from "./open.js";
import { t as openSigner } from "./signing.js";
import { createHash } from "node:crypto";
import { closeSync, constants, createWriteStream, mkdirSync, openSync, readSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { brotliDecompress } from "node:zlib";
import { Readable } from "node:stream";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { availableParallelism } from "node:os";
import { copyFile, link, mkdir, open, readFile, rename, writeFile } from "node:fs/promises";
import { pipeline as pipeline$1 } from "node:stream/promises";
import { promisify } from "node:util";
import { fileURLToPath } from "node:url";
import { DatabaseSync } from "node:sqlite";
import { spawn } from "node:child_process";
const SHOWN$1 = 10;
const LENGTH = 4e3;
const UNKNOWNS_FIRST = 3;
function annotationsOf(report) {
	const own = [`open`, `uncompared`];
	const open = report.findings.filter(({ marked }) => own.includes(marked.state) && marked.finding.severity !== `note`);
	const errors = open.filter(({ blocking }) => blocking).map((finding) => annotation(`error`, finding, report));
	const unknowns = report.judgement.blockers.filter(({ kind }) => kind === `inconclusive`).map(({ part, reason }) => ({
		level: `error`,
		title: `kenpin: ${part}`,
		message: shorten(visible(reason.text[report.language]), LENGTH)
	}));
	const warnings = open.filter(({ blocking }) => !blocking).map((finding) => annotation(`warning`, finding, report));
	return [
		...capped([
			...unknowns.slice(0, UNKNOWNS_FIRST),
			...errors,
			...unknowns.slice(UNKNOWNS_FIRST)
		], report),
		...capped(warnings, report),
		...existingNotice(report)
	];
}
function existingNotice({ findings, judgement, language }) {
	const count = findings.filter(({ marked }) => marked.state === `existing`).length;
	const notice = scopeNotice(judgement);
	if (count === 0 || notice === null) return [];
	return [{
		level: `notice`,
		title: `kenpin`,
		message: {
			ja: `前からある指摘が ${count} 件あります（この変更は妨げませんが、納品までに対応が必要です）。${notice.ja}`,
			en: `${count} findings are in the base too: they do not block this change, but the delivery. ${notice.en}`
		}[language]
	}];
}
function annotation(level, { marked, title, message, advice }, { language }) {
	const { path, line } = marked.finding.location;
	const [file = ``, ...members] = path.split(`!/`);
	const inside = members.length > 0 ? `${visible(path)}: ` : ``;
	return {
		level,
		title: `kenpin: ${title[language]}`,
		message: shorten(`${inside}${visible(message[language])} → ${visible(advice[language])}`, LENGTH),
		...file === `` ? {} : { file: visible(file) },
		...line === void 0 || members.length > 0 ? {} : { line }
	};
}
function capped(annotations, { language }) {
	if (annotations.length <= SHOWN$1) return [...annotations];
	const rest = annotations.length - SHOWN$1 + 1;
	const level = annotations[0]?.level ?? `notice`;
	const message = {
		ja: `ほかに ${rest} 件あります。ジョブのサマリーまたは報告書を見てください。`,
		en: `${rest} more: see the job summary or the report.`
	}[language];
	return [...annotations.slice(0, 9), {
		level,
		title: `kenpin`,
		message
	}];
}
async function listTree({ folder, commit, signal }) {
	const listed = await runGit(folder, [
		`ls-tree`,
		`-r`,
		`-z`,
		commit
	], signal);
	signal.throwIfAborted();
	if (listed.end !== `exited` || listed.code !== 0) throw unreadable(commit, messageOf(listed));
	return listed.stdout.split(`\0`).slice(0, -1).map((line) => {
		const [, mode = ``, object = ``, path = ``] = /^(\d{6}) [a-z]+ ([0-9a-f]{40,64})\t(.+)$/s.exec(line) ?? [];
		if (path === ``) throw unreadable(commit, `ls-tree: ${line.slice(0, 100)}`);
		refuseHostile(path);
		return {
			kind: kinds[mode] ?? `file`,
			object,
			path: Buffer.from(path, `latin1`)
		};
	});
}
const kinds = {
	"120000": `link`,
	"160000": `submodule`
};
async function writeTree({ folder, target, entries, signal }) {
	const pointers = [];
	const files = entries.filter(({ kind }) => kind === `file`);
	const folders = /* @__PURE__ */ new Set();
	const child = spawn(`git`, [
		...gitArguments(folder),
		`cat-file`,
		`--batch`,
		`--buffer`
	], {
		env: {
			...childEnvironment(),
			...gitEnvironment
		},
		stdio: `pipe`
	});
	const end = endOf(child);
	const stop = () => child.kill(`SIGKILL`);
	signal.addEventListener(`abort`, stop);
	try {
		child.stdin.on(`error`, () => {});
		Readable.from(files.map(({ object }) => `${object}\n`)).pipe(child.stdin);
		const answers = new Answers(child.stdout);
		for (const entry of files) {
			makeFolder(target, entry.path, folders);
			const sha256 = await writeBlob(answers, entry, target).catch(async (error) => {
				signal.throwIfAborted();
				stop();
				throw error instanceof Cut ? unreadable(entry.object, await end) : error;
			});
			if (sha256 !== null) pointers.push({
				path: entry.path,
				sha256
			});
		}
	} finally {
		signal.removeEventListener(`abort`, stop);
		stop();
		await end;
	}
	for (const { kind, path } of entries) {
		if (kind !== `link`) continue;
		makeFolder(target, path, folders);
		named$1(path, () => symlinkSync(`kenpin`, placeOf(target, path)));
	}
	return pointers;
}
async function writeBlob(answers, { object, path }, target) {
	const header = await answers.line();
	const [, id = ``, size = ``] = /^([0-9a-f]+) blob (\d+)$/.exec(header) ?? [];
	if (id !== object) throw unreadable(object, header.slice(0, 200));
	const hash = createHash(object.length === 40 ? `sha1` : `sha256`).update(`blob ${size}\0`);
	const file = named$1(path, () => openSync(placeOf(target, path), `wx`, 384));
	let start = ``;
	try {
		for await (const chunk of answers.bytes(Number(size))) {
			hash.update(chunk);
			writeFileSync(file, chunk);
			if (start.length < 1024) start += chunk.toString(`latin1`, 0, POINTER);
		}
	} finally {
		closeSync(file);
	}
	if (hash.digest(`hex`) !== object) throw unreadable(object, `its bytes do not have this id`);
	for await (const _ of answers.bytes(1)) continue;
	if (Number(size) >= 1024) return null;
	return /^version https:\/\/git-lfs\.github\.com\/spec\/v1\n(?:.*\n)*oid sha256:([0-9a-f]{64})\n/.exec(start)?.[1] ?? null;
}
const POINTER = 1024;
var Cut = class extends Error {};
var Answers = class {
	#chunks;
	#rest = Buffer.alloc(0);
	constructor(stream) {
		this.#chunks = stream[Symbol.asyncIterator]();
	}
	async line() {
		let end = this.#rest.indexOf(10);
		while (end < 0) {
			if (this.#rest.length > 4096) throw new Cut();
			this.#rest = Buffer.concat([this.#rest, await this.#next()]);
			end = this.#rest.indexOf(10);
		}
		const line = this.#rest.subarray(0, end).toString(`latin1`);
		this.#rest = this.#rest.subarray(end + 1);
		return line;
	}
	async *bytes(count) {
		let left = count;
		while (left > 0) {
			if (this.#rest.length === 0) this.#rest = await this.#next();
			const chunk = this.#rest.subarray(0, left);
			this.#rest = this.#rest.subarray(chunk.length);
			left -= chunk.length;
			yield chunk;
		}
	}
	async #next() {
		const { value, done } = await this.#chunks.next();
		if (done === true) throw new Cut();
		return value;
	}
};
function endOf(child) {
	let said = ``;
	child.stderr.on(`data`, (chunk) => {
		if (said.length < 4096) said += chunk.toString(`latin1`);
	});
	return new Promise((done) => {
		child.on(`error`, (error) => done(error.message));
		child.on(`close`, (code, killed) => done(said.trim() === `` ? `exit code ${code ?? killed ?? ``}` : said.trim()));
	});
}
function makeFolder(target, path, made) {
	const end = path.lastIndexOf(47);
	if (end < 0) return;
	const folder = path.subarray(0, end);
	const key = Buffer.from(folder).toString(`latin1`);
	if (made.has(key)) return;
	named$1(folder, () => mkdirSync(placeOf(target, folder), {
		recursive: true,
		mode: 448
	}));
	made.add(key);
}
function placeOf(target, path) {
	return Buffer.concat([Buffer.from(`${target}/`), path]);
}
function refuseHostile(text) {
	if (text.split(`/`).some((name) => [
		``,
		`.`,
		`..`,
		`.git`
	].includes(name.toLowerCase())) || process.platform === `win32` && /[\\:]/.test(text)) throw hostileName(text);
}
function named$1(path, make) {
	try {
		return make();
	} catch (error) {
		const code = error instanceof Error ? error.code : void 0;
		if (code !== void 0 && unfit.includes(code)) throw hostileName(Buffer.from(path).toString(`latin1`));
		throw error;
	}
}
const unfit = [
	`EEXIST`,
	`ENOTDIR`,
	`EISDIR`,
	`ELOOP`,
	`ENAMETOOLONG`,
	`EILSEQ`,
	`EINVAL`
];
function hostileName(text) {
	return new ToolError({
		code: `git-tree-name`,
		where: Buffer.from(text, `latin1`).toString(`utf8`),
		text: {
			ja: `コミットのツリーに、ファイルとして書き出せない名前があります。`,
			en: `The tree of the commit holds a name that must not become a file.`
		},
		mend: {
			ja: `改変されたリポジトリでないか確かめてください（git fsck）。`,
			en: `Check the repository (git fsck): it may have been tampered with.`
		}
	});
}
function unreadable(what, why) {
	return new ToolError({
		code: `git-tree-unreadable`,
		where: what,
		text: {
			ja: `コミットの内容を git から読み出せません（{why}）。`,
			en: `git cannot give the content of the commit ({why}).`
		},
		mend: {
			ja: `actions/checkout に fetch-depth: 0 を指定し、filter を外してください。`,
			en: `Check out with fetch-depth: 0 and without a filter.`
		},
		parameters: { why }
	});
}
const DEPTH = 8;
async function writeBaseTree(request) {
	const paths = [];
	const faults = [];
	const now = indexOf(request.census);
	const open = [{
		folder: request.root,
		commit: request.commit,
		prefix: Buffer.alloc(0),
		depth: 0
	}];
	for (let repository = open.pop(); repository !== void 0; repository = open.pop()) {
		const { folder, commit, prefix } = repository;
		const taken = (await listTree({
			folder,
			commit,
			signal: request.signal
		})).flatMap((entry) => select(entry, prefix, request) ?? []);
		for (const each of taken.filter(({ entry }) => entry.kind === `submodule`)) {
			const inner = await submodule(each, repository, request);
			if (inner.state === `held`) open.push(inner);
			if (inner.state === `fault`) faults.push(submoduleFault(each));
		}
		const entries = taken.filter(({ entry }) => entry.kind !== `submodule`);
		paths.push(...entries.map(({ text }) => text));
		const target = placeBelow(request.target, prefix);
		const pointers = await writeTree({
			folder,
			target,
			entries: entries.map(({ entry }) => entry),
			signal: request.signal
		});
		faults.push(...pointers.flatMap((pointer) => fill(pointer, {
			target,
			prefix,
			root: request.root,
			now
		}) ?? []));
	}
	return {
		paths,
		faults
	};
}
function indexOf({ entries }) {
	const files = entries.filter(({ path }) => !path.includes(`!/`));
	return {
		byHash: new Map(files.flatMap((entry) => entry.sha256 === null || !isPlain(entry) ? [] : [[entry.sha256, entry]])),
		byPath: new Map(files.map((entry) => [entry.path, entry]))
	};
}
function isPlain({ remarks }) {
	return !(remarks ?? []).some(({ code }) => code === `name-not-utf8` || code === `name-escaped`);
}
const SLASH = Uint8Array.of(47);
function select(entry, prefix, { selector }) {
	const { text } = diskPathName(Buffer.concat([prefix, entry.path]));
	return entry.kind !== `submodule` && selector.roleOf(text) !== null || entry.kind !== `file` && isReached(text, selector) ? {
		entry,
		text
	} : null;
}
function isReached(path, selector) {
	const names = path.split(`/`);
	return names.every((_name, i) => selector.roleBelow(names.slice(0, i + 1).join(`/`)) !== null);
}
function placeBelow(target, prefix) {
	if (prefix.length === 0) return target;
	makeFolder(target, prefix, /* @__PURE__ */ new Set());
	return placeOf(target, prefix.subarray(0, -1)).toString(`utf8`);
}
async function submodule({ text, entry }, { prefix, depth }, { root, census, signal }) {
	if (!census.entries.some(({ path }) => path.startsWith(`${text}/`))) return { state: `notDelivered` };
	const path = Buffer.concat([prefix, entry.path]);
	if (depth === DEPTH || !Buffer.from(text).equals(path)) return { state: `fault` };
	const folder = join(root, text);
	const found = await findCommit({
		folder,
		commit: entry.object,
		signal
	});
	if (found.state !== `found`) return { state: `fault` };
	return {
		state: `held`,
		folder,
		commit: found.id,
		prefix: Buffer.concat([path, SLASH]),
		depth: depth + 1
	};
}
function submoduleFault({ text, entry }) {
	return reason(`base-submodule`, {
		ja: `サブモジュール {path} の変更前のコミット {commit} がこの作業フォルダにないため、比較できません。`,
		en: `The commit {commit} of the submodule {path}, which the base has, is not in this clone.`
	}, {
		path: text,
		commit: entry.object.slice(0, 12)
	});
}
function fill({ path, sha256 }, { target, prefix, root, now }) {
	const held = now.byHash.get(sha256);
	if (held !== void 0 && copyProven(join(root, held.path), placeOf(target, path), sha256)) return null;
	const { text } = diskPathName(Buffer.concat([prefix, path]));
	if ((now.byPath.get(text)?.size ?? 0) < 1024) return null;
	return reason(`base-lfs`, {
		ja: `Git LFS のファイル {path} の変更前の内容がこの作業フォルダにないため、比較できません。`,
		en: `The former content of the Git LFS file {path} is not in this clone.`
	}, { path: text });
}
function copyProven(from, to, sha256) {
	const part = Buffer.concat([to, Buffer.from(`.kenpin-part`)]);
	if (!copyHashed(from, part, sha256)) {
		rmSync(part, { force: true });
		return false;
	}
	renameSync(part, to);
	return true;
}
function copyHashed(from, part, sha256) {
	const hash = createHash(`sha256`);
	let source = null;
	const copy = openSync(part, `wx`, 384);
	try {
		source = openSync(from, constants.O_RDONLY | constants.O_NOFOLLOW);
		const chunk = Buffer.alloc(1 << 20);
		for (let size = readSync(source, chunk); size > 0; size = readSync(source, chunk)) {
			hash.update(chunk.subarray(0, size));
			writeFileSync(copy, chunk.subarray(0, size));
		}
	} catch {
		return false;
	} finally {
		closeSync(copy);
		if (source !== null) closeSync(source);
	}
	return hash.digest(`hex`) === sha256;
}
function placesIn(folder) {
	return {
		config: join(folder, `osv-scanner.toml`),
		emptyDatabases: join(folder, `empty`),
		databases: join(folder, `databases`),
		files: join(folder, `files`),
		again: join(folder, `again`),
		images: join(folder, `images`),
		inventory: join(folder, `inventory`, `osv-scanner.json`),
		distributions: join(folder, `inventory`, `bom.cdx.json`),
		reports: join(folder, `reports`)
	};
}
async function makePlaces(places) {
	for (const folder of [
		places.files,
		places.again,
		places.images,
		places.reports,
		dirname(places.inventory)
	]) await mkdir(folder, { recursive: true });
	await writeFile(places.config, ``);
}
async function storeFile(folder, file) {
	if (!/^([A-Za-z0-9_.-]+\/)?[A-Za-z0-9_.-]+$/.test(file.scannerName) || file.scannerName.includes(`..`)) throw new Error(`not a plain scanner name`);
	const place = join(folder, file.scannerName);
	await mkdir(dirname(place), { recursive: true });
	const handle = await open(place, `wx`, 448);
	let bytes = 0;
	try {
		for await (const chunk of file.chunks) {
			bytes += chunk.length;
			await handle.appendFile(chunk);
		}
	} finally {
		await handle.close();
	}
	return {
		path: file.path,
		place,
		bytes
	};
}
async function moveFolder(place, { files, again }) {
	const [shard = ``, number = ``, ...rest] = place.slice(files.length + 1).split(`/`);
	await rename(join(files, shard, number), join(again, number));
	return join(again, number, ...rest);
}
const databaseFolders = [`osv-scanner`, `osv-scalibr`];
async function placeDatabase(databases, ecosystem, data) {
	for (const name of databaseFolders) {
		const target = join(databases, name, ecosystem, `all.zip`);
		await mkdir(dirname(target), { recursive: true });
		if (`bytes` in data) await writeFile(target, data.bytes);
		else await link(data.file, target).catch(() => copyFile(data.file, target));
	}
}
async function makeDatabase(records) {
	return await zipOf(Object.entries(records).map(([id, record]) => [id, Buffer.from(JSON.stringify(record))]));
}
async function zipOf(records) {
	const zip = new ZipArchive({ store: true });
	for (const [id, json] of records) zip.append(Buffer.from(json), {
		name: `${id}.json`,
		date: /* @__PURE__ */ new Date(0)
	});
	zip.finalize();
	const chunks = [];
	for await (const chunk of zip) chunks.push(chunk);
	return Buffer.concat(chunks);
}
function canaryRecord(canary, ecosystem) {
	const events = [{ introduced: `0` }, { fixed: canary.mended }];
	return {
		schema_version: `1.6.0`,
		id: canary.advisory,
		modified: canary.modified,
		published: canary.modified,
		affected: [{
			package: {
				ecosystem,
				name: canary.name
			},
			ranges: [{
				type: `ECOSYSTEM`,
				events
			}]
		}]
	};
}
const knownEcosystems = [
	...`AlmaLinux,Alpaquita,Alpine,Android,Azure Linux,BellSoft Hardened Containers,Bioconductor,Bitnami,Chainguard,CleanStart,ConanCenter,CRAN,crates.io,Debian`.split(`,`),
	...`Docker Hardened Images,Echo,FreeBSD,GHC,GitHub Actions,Go,Hackage,Hex,Julia,Kubernetes,Linux,Mageia,Maven,MinimOS,npm,NuGet,opam,openEuler,openSUSE`.split(`,`),
	...`OSS-Fuzz,Packagist,Photon OS,Pub,PyPI,Red Hat,Rocky Linux,Root,RubyGems,SUSE,SwiftURL,TuxCare,Ubuntu,VSCode,Wolfi,GIT`.split(`,`)
];
async function placeEmptyDatabases(folder) {
	const bytes = await makeDatabase({});
	for (const ecosystem of knownEcosystems) await placeDatabase(folder, ecosystem, { bytes });
}
var Databases = class {
	#consult;
	#feeds = /* @__PURE__ */ new Map();
	#before = Promise.resolve();
	constructor(feedFolder) {
		const shelf = openOsvShelf(feedFolder);
		this.#consult = async (ecosystem) => isEcosystemName(ecosystem) ? await shelf.consult(ecosystem) : notADatabase(ecosystem);
	}
	feed(ecosystem) {
		const known = this.#feeds.get(ecosystem);
		if (known !== void 0) return known;
		const feed = this.#before.then(async () => await this.#consult(ecosystem));
		this.#before = feed.catch(() => null);
		this.#feeds.set(ecosystem, feed);
		return feed;
	}
	async place(folder, ecosystem, need) {
		const feed = await this.feed(ecosystem);
		if (!isEcosystemName(ecosystem)) return feed;
		if (feed.state !== `held`) await placeDatabase(folder, ecosystem, { bytes: await makeDatabase({}) });
		else if (need.whole) await placeDatabase(folder, ecosystem, { file: feed.location });
		else {
			const names = /* @__PURE__ */ new Set([...need.names, ...feed.samples.map(({ name }) => name)]);
			const chosen = await feed.select(names).catch(() => null);
			await placeDatabase(folder, ecosystem, { bytes: chosen === null ? await makeDatabase({}) : await zipOf(chosen) });
			if (chosen === null) return {
				state: `damaged`,
				feed: feed.record.feed,
				reason: changed(feed.record.feed)
			};
		}
		return feed;
	}
};
function samplesOf(feeds) {
	return feeds.flatMap((feed) => feed.state === `held` ? feed.samples : []);
}
function changed(feed) {
	return reason(`feed-changed`, {
		ja: `脆弱性情報「{feed}」のデータが検査中に変わりました。フィードの更新が終わってから、やり直してください。`,
		en: `The data of the feed {feed} changed during the check. Start again when the update of the feeds has ended.`
	}, { feed });
}
function notADatabase(ecosystem) {
	const feed = `osv/${ecosystem}`;
	return {
		state: `notHeld`,
		feed,
		reason: reason(`feed-unknown`, {
			ja: `「{feed}」に当たる脆弱性情報がありません。`,
			en: `There is no database for {feed}.`
		}, { feed })
	};
}
var Paths = class {
	#byPlace;
	#byNumber = /* @__PURE__ */ new Map();
	#pattern;
	constructor(folder, places) {
		this.#byPlace = new Map(places);
		for (const [place, path] of places) {
			const number = /\/(\d{6})[/.]/.exec(place.slice(folder.length))?.[1] ?? ``;
			if (!this.#byNumber.has(number)) this.#byNumber.set(number, path);
		}
		const escaped = folder.slice(1).replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
		this.#pattern = new RegExp(String.raw`/?${escaped}/(?:(?:files/s\d+|again|images)/(\d{6})(?:\.tar)?(?:/[A-Za-z0-9_.-]+)*)?`, `g`);
	}
	of(place) {
		return this.#byPlace.get(place) ?? this.#byNumber.get(this.#numberIn(place)) ?? this.inText(place);
	}
	#numberIn(place) {
		return /\/(?:files\/s\d+|again|images)\/(\d{6})[/.]/.exec(place)?.[1] ?? ``;
	}
	inText(text) {
		return text.replace(this.#pattern, (whole, number) => {
			const place = whole.startsWith(`/`) ? whole : `/${whole}`;
			const path = this.#byPlace.get(place) ?? (number === void 0 ? void 0 : this.#byNumber.get(number));
			return path === void 0 ? `kenpin:` : JSON.stringify(path).slice(1, -1);
		});
	}
};
function reportOf(sources, paths) {
	const results = sources.map(({ path, type, packages }) => ({
		source: {
			path: paths.of(path),
			type
		},
		packages: packages.map(({ ecosystem, name, version, commit, groups, vulnerabilities }) => ({
			package: {
				name,
				version,
				ecosystem,
				...commit === null ? {} : { commit }
			},
			...groups.length === 0 ? {} : { dependency_groups: groups },
			...vulnerabilities.length === 0 ? {} : { vulnerabilities }
		}))
	})).sort((a, b) => compare(a.source.path, b.source.path));
	return `${JSON.stringify({ results }, null, 1)}\n`;
}
function logOf(logs, paths) {
	return `${logs.flatMap((log) => log.split(`
`)).filter((line) => line !== `` && !/^(End status: |Starting filesystem walk)/.test(line)).map((line) => paths.inText(line).replace(/0x[0-9a-f]{6,}/g, `0x…`)).sort(compare).join(`
`)}\n`;
}
function compare(a, b) {
	return a < b ? -1 : Number(a > b);
}
var import_tar_stream = __toESM(require_tar_stream(), 1);
async function writeImage(path, files) {
	const layer = await packed(files);
	const layerName = `layer.tar`;
	const configuration = {
		architecture: `amd64`,
		os: `linux`,
		config: {},
		rootfs: {
			type: `layers`,
			diff_ids: [`sha256:${createHash(`sha256`).update(layer).digest(`hex`)}`]
		},
		history: [{
			created: `1970-01-01T00:00:00Z`,
			created_by: `kenpin`
		}]
	};
	const manifest = [{
		Config: `config.json`,
		RepoTags: [`kenpin:1`],
		Layers: [layerName]
	}];
	const archive = (0, import_tar_stream.pack)();
	const written = pipeline$1(archive, createWriteStream(path, {
		flags: `wx`,
		mode: 384
	}));
	add(archive, {
		name: `config.json`,
		bytes: json(configuration)
	});
	add(archive, {
		name: layerName,
		bytes: layer
	});
	add(archive, {
		name: `manifest.json`,
		bytes: json(manifest)
	});
	archive.finalize();
	await written;
}
async function packed(files) {
	const archive = (0, import_tar_stream.pack)();
	for (const file of files) add(archive, file);
	archive.finalize();
	const chunks = [];
	for await (const chunk of archive) chunks.push(chunk);
	return Buffer.concat(chunks);
}
function add(archive, { name, bytes }) {
	archive.entry({
		name,
		mtime: /* @__PURE__ */ new Date(0),
		mode: 420
	}, Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
}
function json(value) {
	return new TextEncoder().encode(JSON.stringify(value));
}
const mostShards = 4;
const shardWorth = 2097152;
const systemLimit = 536870912;
var Intake = class {
	files = [];
	images = [];
	listed = [];
	same = /* @__PURE__ */ new Map();
	#places;
	#databases;
	#byPath = /* @__PURE__ */ new Map();
	#shards = [];
	#number = 0;
	#shardNumber = 0;
	constructor(places, databases) {
		this.#places = places;
		this.#databases = databases;
		this.seal();
	}
	seal() {
		const filled = this.#shards.filter(({ bytes }) => bytes > 0).map(({ folder }) => folder);
		const count = Math.min(mostShards, availableParallelism());
		this.#shards = Array.from({ length: count }, () => {
			this.#shardNumber += 1;
			return {
				folder: join(this.#places.files, `s${this.#shardNumber}`),
				bytes: 0
			};
		});
		return filled;
	}
	async add(file) {
		switch (file.kind) {
			case `file`: return await this.#addFile(file);
			case `same`:
				this.same.set(file.path, file.as);
				return;
			case `listed`:
				this.listed.push(file);
				for (const ecosystem of new Set(file.components.map((each) => each.ecosystem))) this.#expect(ecosystem);
				return;
			case `system`: return await this.#addSystem(file);
		}
	}
	async #addFile(file) {
		const shard = this.#shards.find(({ bytes }) => bytes > 0 && bytes < shardWorth) ?? this.#shards.reduce((least, each) => each.bytes < least.bytes ? each : least);
		const neighbour = file.beside === void 0 ? void 0 : this.#byPath.get(file.beside);
		const stored = await storeFile(neighbour === void 0 ? join(shard.folder, this.#next()) : dirname(neighbour.place), file);
		shard.bytes += stored.bytes + 1;
		this.#byPath.set(file.path, stored);
		this.files.push(neighbour === void 0 ? stored : {
			...stored,
			readWith: neighbour.place
		});
		if (file.ecosystem !== void 0) this.#expect(file.ecosystem);
	}
	async #addSystem({ path, systemPath, release, chunks }) {
		const parts = [];
		let size = 0;
		for await (const chunk of chunks) {
			size += chunk.length;
			if (size > systemLimit) throw new Error(`larger than ${systemLimit} bytes`);
			parts.push(chunk);
		}
		const image = join(this.#places.images, `${this.#next()}.tar`);
		await writeImage(image, [{
			name: `etc/os-release`,
			bytes: new TextEncoder().encode(release)
		}, {
			name: systemPath,
			bytes: Buffer.concat(parts)
		}]);
		this.images.push({
			path,
			image,
			inside: `/${systemPath}`
		});
	}
	#next() {
		this.#number += 1;
		return String(this.#number).padStart(6, `0`);
	}
	#expect(ecosystem) {
		const database = ecosystem.split(`:`)[0] ?? ``;
		if (database !== ``) this.#databases.feed(database).catch(() => null);
	}
};
const sourcePlugins = [
	`lockfile`,
	`artifact`,
	`javascript/packagejson`,
	`ruby/gemspec`,
	`go/vendormodules`,
	`dotnet/projectassetsjson`,
	`dotnet/paketlock`,
	`swift/podfilelock`
];
function sourceArguments({ folders, inventories, ...run }) {
	return [
		`scan`,
		`source`,
		...common(run, [...sourcePlugins, `sbom`]),
		`--no-ignore`,
		...inventories.flatMap((path) => [`-L`, path.endsWith(`.cdx.json`) ? path : `osv-scanner:${path}`]),
		...folders.length === 0 ? [] : [`-r`, ...folders]
	];
}
function imageArguments(image, run) {
	return [
		`scan`,
		`image`,
		`--archive`,
		...common(run, [
			`os/dpkg`,
			`os/apk`,
			`os/rpm`
		]),
		image
	];
}
function common({ databases, config, report }, plugins) {
	return [
		`--offline`,
		`--local-db-path`,
		databases,
		`--all-packages`,
		`--all-vulns`,
		`--no-call-analysis=go`,
		`--no-call-analysis=rust`,
		`--experimental-no-default-plugins`,
		`--experimental-plugins`,
		plugins.join(`,`),
		`--config`,
		config,
		`--format`,
		`json`,
		`--output-file`,
		report,
		`--verbosity`,
		`info`
	];
}
const inventoryEcosystems = /* @__PURE__ */ new Set([
	`npm`,
	`PyPI`,
	`Maven`,
	`Go`,
	`Packagist`,
	`crates.io`,
	`RubyGems`,
	`NuGet`,
	`Pub`
]);
const purlDatabases = /* @__PURE__ */ new Set([
	`Debian`,
	`Ubuntu`,
	`Alpine`,
	`Wolfi`,
	`Chainguard`,
	`Hex`,
	`ConanCenter`,
	`CRAN`,
	`SwiftURL`,
	`GitHub Actions`
]);
const canaryEcosystems = [
	`Pub`,
	`RubyGems`,
	`NuGet`,
	`crates.io`,
	`Packagist`,
	`PyPI`,
	`npm`
];
function routeOf({ ecosystem, name, version }) {
	if (ecosystem === `` || name === `` || version === ``) return null;
	if (inventoryEcosystems.has(ecosystem)) return `inventory`;
	return purlDatabases.has(databaseOf(ecosystem)) ? `purl` : null;
}
function databaseOf(ecosystem) {
	return ecosystem.split(`:`)[0] ?? ecosystem;
}
function keyOf({ ecosystem, name, version }) {
	return [
		ecosystem,
		name,
		version
	].join(`\0`);
}
function probePackages({ canary, ecosystem, samples }) {
	return [
		{
			name: canary.name,
			version: canary.vulnerable,
			ecosystem
		},
		{
			name: canary.name,
			version: canary.mended,
			ecosystem
		},
		...samples.map(({ name, version, ecosystem: of }) => ({
			name,
			version,
			ecosystem: of
		}))
	];
}
function byRoute(packages) {
	const inventory = [];
	const purls = [];
	for (const each of packages) (routeOf(each) === `purl` ? purls : inventory).push(each);
	return {
		inventory,
		purls
	};
}
async function writeInventory(path, packages) {
	const list = packages.map(({ name, version, ecosystem }) => ({ package: {
		name,
		version,
		ecosystem
	} }));
	await writeFile(path, JSON.stringify({ results: [{ packages: list }] }), { mode: 384 });
}
async function writePurls(path, packages) {
	const components = packages.map((each) => ({
		type: `library`,
		name: nameInSbom(each),
		version: each.version,
		purl: purlOf(each)
	}));
	await writeFile(path, JSON.stringify({
		bomFormat: `CycloneDX`,
		specVersion: `1.6`,
		version: 1,
		components
	}), { mode: 384 });
}
function nameInSbom({ ecosystem, name }) {
	return ecosystem === `SwiftURL` || ecosystem === `GitHub Actions` ? name.slice(name.lastIndexOf(`/`) + 1) : name;
}
const knownLines = [
	{
		pattern: /^(Scanning dir |Starting filesystem walk for root: |End status: |Loaded .+ local db from )/,
		effect: `ordinary`
	},
	{
		pattern: /^Scanned .+ and found \d+ packages?$/,
		effect: `ordinary`
	},
	{
		pattern: /^Filtered \d+ local\/unscannable package\/s from the scan\.$/,
		effect: `ordinary`
	},
	{
		pattern: /^Neither CPE nor PURL found for package: /,
		effect: `ordinary`
	},
	{
		pattern: /^openAndExtractFromFile\(.+no such file or directory$/,
		effect: `ordinary`
	},
	{
		pattern: /^could not load db for /,
		effect: `run`
	},
	{
		pattern: /^Error during extraction: \(extracting as (vulnmatch|enricher|transitive)/,
		effect: `run`
	},
	{
		pattern: /^Error during extraction: /,
		effect: `file`
	},
	{
		pattern: /^java\/archive (ignoring|failed|error)/,
		effect: `file`
	},
	{
		pattern: /^(Disabling plugin|Ignored invalid config file|Failed to read config file|Warning: )/,
		effect: `run`
	},
	{
		pattern: /^(panic:|fatal error:|runtime: out of memory|signal: killed)/,
		effect: `run`
	}
];
const trouble = /error|fail|could not|cannot|unable|warn|invalid|disabl|skip|ignor|unsupported|unexpected|timeout|timed out|panic|too large|limit/i;
function effectOf(line) {
	const known = knownLines.find(({ pattern }) => pattern.test(line));
	if (known !== void 0) return known.effect;
	return trouble.test(line) ? `run` : `ordinary`;
}
const scanReport = object({ results: array(looseObject({
	source: looseObject({
		path: string(),
		type: string()
	}),
	packages: array(object({
		package: object({
			name: string(),
			version: string(),
			ecosystem: string(),
			commit: optional(string())
		}),
		dependency_groups: optional(array(string())),
		vulnerabilities: optional(nullable(array(osvRecord)))
	}))
})) });
function parseReport(text) {
	let raw;
	try {
		raw = JSON.parse(text);
	} catch {
		return null;
	}
	const parsed = scanReport.safeParse(raw);
	if (!parsed.success) return null;
	return parsed.data.results.map(({ source, packages }) => ({
		path: source.path,
		type: source.type,
		packages: packages.map((each) => ({
			ecosystem: each.package.ecosystem,
			name: each.package.name,
			version: each.package.version,
			commit: each.package.commit ?? null,
			groups: each.dependency_groups ?? [],
			vulnerabilities: each.vulnerabilities ?? []
		}))
	}));
}
const matching = /^could not load db for |^Error during extraction: \(extracting as (vulnmatch|enricher)/;
function parseLog(text, scratch, lists = false) {
	const read = /* @__PURE__ */ new Map();
	const fileLines = [];
	const runLines = [];
	for (const line of text.split(`
`)) {
		const scanned = /^Scanned (.+) file and found (\d+) packages?$/.exec(line);
		if (scanned?.[1]?.startsWith(scratch) === true) read.set(scanned[1], Number(scanned[2]));
		const effect = lists && matching.test(line) ? `ordinary` : effectOf(line);
		if (effect === `file`) (line.includes(scratch.slice(1)) ? fileLines : runLines).push(line);
		if (effect === `run`) runLines.push(line);
	}
	return {
		read,
		fileLines,
		runLines
	};
}
function toolReason(tool) {
	const found = tool.state === `wrong` ? tool.found : `-`;
	return reason(`osv-scanner-unavailable`, {
		ja: `osv-scanner が使えないため、依存部品を検査していません（見つかったもの: {found}）。{mendJa}`,
		en: `The dependencies were not checked: osv-scanner is not usable (found: {found}). {mendEn}`
	}, {
		found,
		mendJa: tool.mend.ja,
		mendEn: tool.mend.en
	});
}
const endReasons = {
	notExited(end) {
		const how = end.end === `killed` ? `killed by ${end.signal}` : end.end === `failed` ? end.message : end.end;
		return reason(`osv-scanner-ended`, {
			ja: `osv-scanner が最後まで動作しませんでした（{how}）。`,
			en: `osv-scanner did not run to its end ({how}).`
		}, { how });
	},
	exitCode(code) {
		return reason(`osv-scanner-exit-code`, {
			ja: `osv-scanner が異常終了しました（終了コード {code}）。`,
			en: `osv-scanner failed with exit code {code}.`
		}, { code });
	},
	noReport(code) {
		return reason(`osv-scanner-report`, {
			ja: `osv-scanner の結果ファイルがないか、途中で切れているか、想定の形式ではありません（終了コード {code}）。`,
			en: `The report of osv-scanner is missing, cut off or not of the known shape (exit code {code}).`
		}, { code });
	}
};
function lineReasons(lines) {
	return [...new Set(lines.filter((line) => line !== ``).map((line) => line.slice(0, 300)))].slice(0, 20).map((line) => reason(`osv-scanner-log`, {
		ja: `osv-scanner が問題を報告しました: {line}`,
		en: `osv-scanner reported a problem: {line}`
	}, { line }));
}
function fileFailed(line) {
	return reason(`osv-scanner-file`, {
		ja: `osv-scanner がこのファイルを読み取れませんでした: {line}`,
		en: `osv-scanner could not read this file: {line}`
	}, { line: line.slice(0, 300) });
}
function fileNotSeen() {
	return reason(`osv-scanner-not-seen`, {
		ja: `osv-scanner がこのファイルを検査した証拠がありません。`,
		en: `Nothing proves that osv-scanner examined this file.`
	});
}
function packagesNotSeen(count) {
	return reason(`osv-scanner-packages-not-seen`, {
		ja: `osv-scanner が照会結果を返さなかった部品が {count} 件あります。`,
		en: `osv-scanner gave no answer about {count} packages.`
	}, { count });
}
const reportLimit = 536870912;
async function runScanner({ args, report, lists = false }, options) {
	const { command, folder, timeout, signal } = options;
	const run = await runProgram({
		command,
		args,
		cwd: folder,
		timeout,
		signal
	});
	if (run.end !== `exited`) return {
		end: `failed`,
		reasons: [endReasons.notExited(run)],
		log: `stderr` in run ? run.stderr : ``
	};
	const failed = (why) => ({
		end: `failed`,
		reasons: [why, ...lineReasons(tail(run.stderr))],
		log: run.stderr
	});
	if (![
		0,
		1,
		127
	].includes(run.code)) return failed(endReasons.exitCode(run.code));
	const raw = await readReport(report);
	const sources = raw === null ? null : parseReport(raw);
	if (raw === null || sources === null) return failed(endReasons.noReport(run.code));
	const log = parseLog(run.stderr, folder, lists);
	const silent = run.code === 127 && log.runLines.length === 0 && log.fileLines.length === 0 ? [`exit code 127`] : [];
	return {
		sources,
		log: {
			...log,
			runLines: [...log.runLines, ...silent]
		},
		raw,
		stderr: run.stderr
	};
}
async function readReport(path) {
	const bytes = await readFile(path).catch(() => null);
	return bytes === null || bytes.length === 0 || bytes.length > reportLimit ? null : bytes.toString(`utf8`);
}
function tail(stderr) {
	return stderr.trimEnd().split(`
`).slice(-3);
}
var Listing = class Listing {
	#work;
	#options;
	#runs = [];
	constructor(work, options) {
		this.#work = work;
		this.#options = options;
	}
	static async prepare(work, options) {
		await placeEmptyDatabases(work.places.emptyDatabases);
		await writeInventory(work.places.inventory, probePackages({
			canary: work.canary,
			ecosystem: `npm`,
			samples: []
		}));
		return new Listing(work, options);
	}
	begin() {
		for (const folder of this.#work.intake.seal()) this.#runs.push(this.#list(folder));
	}
	async ended() {
		await Promise.allSettled(this.#runs);
	}
	async end() {
		const runs = await Promise.all(this.#runs);
		const failed = runs.find((run) => `end` in run);
		if (failed !== void 0) return failed;
		const { places, intake } = this.#work;
		const images = [];
		for (const { image } of intake.images) {
			const report = `${image}.json`;
			const args = imageArguments(image, {
				databases: places.emptyDatabases,
				config: places.config,
				report
			});
			images.push(await runScanner({
				args,
				report,
				lists: true
			}, this.#options));
		}
		return {
			runs: runs.flatMap((run) => `end` in run ? [] : run),
			images
		};
	}
	async #list(folder) {
		const { places } = this.#work;
		const report = join(places.reports, `${basename(folder)}.json`);
		return await runScanner({
			args: sourceArguments({
				databases: places.emptyDatabases,
				config: places.config,
				report,
				folders: [folder],
				inventories: [places.inventory]
			}),
			report,
			lists: true
		}, this.#options);
	}
};
function storedResult({ path, place, readWith }, runs) {
	const packages = runs.flatMap(({ sources }) => sources.filter((source) => source.path === place).flatMap((source) => source.packages));
	const counted = runs.map(({ log }) => log.read.get(readWith ?? place)).find((count) => count !== void 0);
	const line = runs.flatMap(({ log }) => log.fileLines).find((each) => each.includes((readWith ?? place).slice(1)));
	if (line !== void 0) return {
		path,
		state: `failed`,
		reason: fileFailed(line.replace(place.slice(1), ``)),
		counted: counted ?? 0,
		packages
	};
	if (counted !== void 0 && readWith !== void 0) return {
		path,
		state: `read`,
		counted: packages.length,
		packages
	};
	const vanished = counted !== void 0 && counted > 0 && packages.length === 0 && !place.endsWith(`/go.mod`);
	if (counted === void 0 || vanished) return {
		path,
		state: `notSeen`,
		reason: fileNotSeen(),
		counted: counted ?? 0,
		packages
	};
	return {
		path,
		state: `read`,
		counted,
		packages
	};
}
function imageResult({ path, inside }, run) {
	const failed = {
		path,
		state: `failed`,
		counted: 0,
		packages: []
	};
	if (run === void 0 || `end` in run) return {
		...failed,
		reason: run?.reasons[0] ?? fileNotSeen()
	};
	const line = [...run.log.fileLines, ...run.log.runLines][0];
	if (line !== void 0) return {
		...failed,
		reason: fileFailed(line)
	};
	const packages = run.sources.filter((source) => source.path === inside).flatMap((source) => source.packages);
	if (packages.length === 0) return {
		...failed,
		state: `notSeen`,
		reason: fileNotSeen()
	};
	return {
		path,
		state: `read`,
		counted: packages.length,
		packages
	};
}
function listedResult({ path, components }, vulnerabilities) {
	const packages = components.map((each) => {
		return {
			...each,
			commit: null,
			groups: [],
			vulnerabilities: vulnerabilities.get(keyOf(each)) ?? []
		};
	});
	return {
		path,
		state: `read`,
		counted: packages.length,
		packages
	};
}
function withVulnerabilities(file, vulnerabilities) {
	const packages = file.packages.map((each) => ({
		...each,
		vulnerabilities: vulnerabilities.get(keyOf(each)) ?? each.vulnerabilities
	}));
	return {
		...file,
		packages
	};
}
function releaseTextOf(ecosystem) {
	const release = ecosystem.slice(databaseOf(ecosystem).length + 1);
	const id = {
		AlmaLinux: `almalinux`,
		"Rocky Linux": `rocky`,
		Mageia: `mageia`,
		SUSE: `sles`,
		"Azure Linux": `azurelinux`,
		openSUSE: `opensuse-leap`
	}[databaseOf(ecosystem)];
	if (id !== void 0) return `ID=${id}\nVERSION_ID="${release.replace(/^Leap /, ``)}"\n`;
	return databaseOf(ecosystem) === `Red Hat` ? `ID=rhel\nCPE_NAME="cpe:/o:redhat:${release}"\n` : null;
}
function needsRpm({ ecosystem }) {
	return releaseTextOf(ecosystem) !== null;
}
async function writeRpmImage(image, samples, scratch) {
	const database = new DatabaseSync(scratch);
	try {
		database.exec(`CREATE TABLE Packages (hnum INTEGER PRIMARY KEY AUTOINCREMENT, blob BLOB NOT NULL)`);
		const insert = database.prepare(`INSERT INTO Packages (blob) VALUES (?)`);
		for (const sample of samples) insert.run(headerOf(sample));
	} finally {
		database.close();
	}
	await writeImage(image, [{
		name: `etc/os-release`,
		bytes: new TextEncoder().encode(releaseTextOf(samples[0]?.ecosystem ?? ``) ?? ``)
	}, {
		name: `var/lib/rpm/rpmdb.sqlite`,
		bytes: await readFile(scratch)
	}]);
}
const tag = {
	region: 63,
	name: 1e3,
	version: 1001,
	release: 1002,
	epoch: 1003,
	arch: 1022,
	sourceRpm: 1044
};
const type = {
	int32: 4,
	string: 6,
	bin: 7
};
function headerOf({ name, version: whole }) {
	const [, epoch = ``, version = `0`, release = `0`] = /^(?:(\d+):)?(.*?)(?:-([^-]*))?$/.exec(whole) ?? [];
	const number = Buffer.alloc(4);
	number.writeInt32BE(Number(epoch === `` ? 0 : epoch));
	const text = (value) => Buffer.from(`${value}\0`);
	const fields = [
		[
			tag.epoch,
			type.int32,
			number
		],
		[
			tag.name,
			type.string,
			text(name)
		],
		[
			tag.version,
			type.string,
			text(version)
		],
		[
			tag.release,
			type.string,
			text(release)
		],
		[
			tag.arch,
			type.string,
			text(`x86_64`)
		],
		[
			tag.sourceRpm,
			type.string,
			text(`${name}-${version}-${release}.src.rpm`)
		]
	];
	let offset = 0;
	const index = fields.map(([field, kind, bytes]) => {
		const own = indexEntry([
			field,
			kind,
			offset,
			1
		]);
		offset += bytes.length;
		return own;
	});
	const region = indexEntry([
		tag.region,
		type.bin,
		offset,
		16
	]);
	const trailer = indexEntry([
		tag.region,
		type.bin,
		-(fields.length + 1) * 16,
		16
	]);
	const store = Buffer.concat([...fields.map(([, , bytes]) => bytes), trailer]);
	const lead = Buffer.alloc(8);
	lead.writeInt32BE(index.length + 1, 0);
	lead.writeInt32BE(store.length, 4);
	return Buffer.concat([
		lead,
		region,
		...index,
		store
	]);
}
function indexEntry(values) {
	const bytes = Buffer.alloc(16);
	values.forEach((value, field) => bytes.writeInt32BE(value, field * 4));
	return bytes;
}
var Matching = class {
	#work;
	constructor(work) {
		this.#work = work;
	}
	async match(listed, recognised) {
		const plan = planFor(listed, recognised);
		const { databases, places, canary } = this.#work;
		const feeds = [];
		for (const [ecosystem, need] of [...plan.needs].sort(([a], [b]) => a < b ? -1 : 1)) feeds.push(await databases.place(places.databases, ecosystem, need));
		await placeDatabase(places.databases, `GIT`, { bytes: await makeDatabase({}) });
		const ecosystem = canaryEcosystems.find((each) => !plan.needs.has(each)) ?? ``;
		if (ecosystem !== ``) await this.#plantCanary(ecosystem);
		const probes = {
			canary,
			ecosystem,
			samples: samplesOf(feeds)
		};
		const moved = await this.#moveAgain(plan);
		const run = await this.#run(plan, probes);
		if (`end` in run) return run;
		const images = await this.#matchImages(listed);
		const installed = await this.#matchRpmSamples(probes.samples.filter(needsRpm));
		return this.#conclude({
			plan,
			listed,
			probes,
			feeds,
			moved,
			run,
			images,
			installed
		});
	}
	async #plantCanary(ecosystem) {
		const { canary, places } = this.#work;
		const bytes = await makeDatabase({ [canary.advisory]: canaryRecord(canary, ecosystem) });
		await placeDatabase(places.databases, ecosystem, { bytes });
	}
	async #moveAgain({ again }) {
		const moved = /* @__PURE__ */ new Map();
		for (const { file } of again) moved.set(file.path, {
			...file,
			place: await moveFolder(file.place, this.#work.places)
		});
		return moved;
	}
	async #run({ inventory, purls, again }, probes) {
		const { places, options } = this.#work;
		const routed = byRoute(new Map([
			...inventory,
			...purls,
			...askedProbes(probes).map((each) => [keyOf(each), each])
		]).values());
		await writeInventory(places.inventory, routed.inventory);
		await writePurls(places.distributions, routed.purls);
		const report = join(places.reports, `match.json`);
		return await runScanner({
			args: sourceArguments({
				databases: places.databases,
				config: places.config,
				report,
				folders: again.length === 0 ? [] : [places.again],
				inventories: [places.inventory, ...routed.purls.length === 0 ? [] : [places.distributions]]
			}),
			report
		}, options);
	}
	async #matchImages({ images }) {
		const { places, options } = this.#work;
		const runs = [];
		for (const { image, result } of images) {
			const report = `${image.image}.match.json`;
			const args = imageArguments(image.image, {
				databases: places.databases,
				config: places.config,
				report
			});
			runs.push(result.state === `read` ? await runScanner({
				args,
				report
			}, options) : void 0);
		}
		return runs;
	}
	async #matchRpmSamples(samples) {
		const { places, options } = this.#work;
		const found = [];
		for (const [at, ecosystem] of [...new Set(samples.map((each) => each.ecosystem))].entries()) {
			const own = samples.filter((each) => each.ecosystem === ecosystem);
			const image = join(places.images, `sample-${at}.tar`);
			await writeRpmImage(image, own, `${image}.sqlite`);
			const report = `${image}.json`;
			const run = await runScanner({
				args: imageArguments(image, {
					databases: places.databases,
					config: places.config,
					report
				}),
				report
			}, options);
			const packages = `end` in run ? [] : run.sources.flatMap((source) => source.packages);
			for (const sample of own) found.push(...packages.filter(({ name }) => name === sample.name).map((each) => ({
				...each,
				...named(sample)
			})));
		}
		return found;
	}
	#conclude({ plan, listed, probes, feeds, moved, run, images, installed }) {
		const { places } = this.#work;
		const asked = run.sources.filter(({ path }) => path === places.inventory || path === places.distributions);
		const vulnerabilities = /* @__PURE__ */ new Map();
		for (const each of asked.flatMap(({ packages }) => packages)) vulnerabilities.set(keyOf(each), each.vulnerabilities);
		const probeKeys = new Set(askedProbes(probes).map(keyOf));
		const wanted = [
			...probeKeys,
			...plan.inventory.keys(),
			...plan.purls.keys()
		];
		const stored = listed.stored.map(({ file, result }) => {
			const again = moved.get(file.path);
			return withVulnerabilities(again === void 0 ? result : storedResult(again, [run]), vulnerabilities);
		});
		const systems = listed.images.map(({ image, result }, at) => result.state === `read` ? imageResult(image, images[at]) : result);
		const matchedImages = images.flatMap((each) => each === void 0 || `end` in each ? [] : each);
		return {
			files: [...stored, ...systems],
			vulnerabilities,
			probed: {
				probes: [...asked.flatMap(({ packages }) => packages.filter((each) => probeKeys.has(keyOf(each)))), ...installed],
				samples: probes.samples
			},
			databases: [...feeds, ...strangers([...run.sources, ...matchedImages.flatMap(({ sources }) => sources)], plan, probes)],
			runs: [run, ...matchedImages],
			missing: wanted.filter((key) => !vulnerabilities.has(key)).length
		};
	}
};
function askedProbes(probes) {
	return probePackages({
		...probes,
		samples: probes.samples.filter((each) => !needsRpm(each))
	});
}
function named({ ecosystem, name, version }) {
	return {
		ecosystem,
		name,
		version
	};
}
function planFor({ stored, images }, recognised) {
	const needs = /* @__PURE__ */ new Map();
	const need = (ecosystem) => {
		const database = databaseOf(ecosystem);
		const known = needs.get(database) ?? {
			names: /* @__PURE__ */ new Set(),
			whole: false
		};
		needs.set(database, known);
		return known;
	};
	const inventory = /* @__PURE__ */ new Map();
	const purls = /* @__PURE__ */ new Map();
	const ask = (each, list) => {
		list.set(keyOf(each), each);
		need(each.ecosystem).names.add(each.name);
	};
	const again = /* @__PURE__ */ new Set();
	for (const found of stored) for (const each of found.result.packages) {
		if (each.ecosystem === ``) continue;
		if (routeOf(each) === `inventory`) ask(each, inventory);
		else {
			need(each.ecosystem).whole ||= each.version !== ``;
			if (each.version !== ``) again.add(found);
		}
	}
	for (const each of recognised.flatMap(({ components }) => components)) {
		const route = routeOf(each);
		if (route !== null) ask(each, route === `inventory` ? inventory : purls);
	}
	for (const each of images.flatMap(({ result }) => result.packages)) if (each.ecosystem !== ``) need(each.ecosystem).whole = true;
	return {
		inventory,
		purls,
		again: [...again],
		needs
	};
}
function strangers(sources, { needs }, { ecosystem }) {
	return [...new Set(sources.flatMap(({ packages }) => packages.flatMap((each) => each.ecosystem === `` ? [] : databaseOf(each.ecosystem))))].filter((each) => each !== ecosystem && !needs.has(each)).map((each) => notADatabase(each));
}
const quarterOfAnHour = 9e5;
function createOsvScanner(options) {
	return { scan: (request) => scan(request, options) };
}
async function scan(request, { feedFolder, signal, locate, timeout = quarterOfAnHour }) {
	const tool = await (locate === void 0 ? osvScanner.inspect() : locate());
	if (tool.state !== `ok`) return {
		end: `failed`,
		reasons: [toolReason(tool)],
		log: ``
	};
	return await withScratch(`osv-scanner`, async (folder) => {
		const places = placesIn(folder);
		await makePlaces(places);
		const databases = new Databases(feedFolder);
		const intake = new Intake(places, databases);
		const options = {
			command: tool.path,
			folder,
			timeout,
			signal
		};
		const listing = await Listing.prepare({
			places,
			intake,
			canary: request.canary
		}, options);
		try {
			await request.handOver({
				store: async (file) => await intake.add(file),
				begin: () => listing.begin()
			});
		} finally {
			listing.begin();
			await listing.ended();
		}
		return await new Scan({
			request,
			places,
			databases,
			intake
		}, options).run({
			tool,
			feedFolder,
			listing
		});
	});
}
var Scan = class {
	#work;
	#options;
	constructor(work, options) {
		this.#work = work;
		this.#options = options;
	}
	async run({ tool, feedFolder, listing }) {
		const lists = await listing.end();
		if (`end` in lists) return lists;
		const { request, places, databases, intake } = this.#work;
		const listed = {
			stored: intake.files.map((file) => ({
				file,
				result: storedResult(file, lists.runs)
			})),
			images: intake.images.map((image, at) => ({
				image,
				result: imageResult(image, lists.images[at])
			}))
		};
		const matched = await new Matching({
			canary: request.canary,
			places,
			databases,
			options: this.#options
		}).match(listed, intake.listed);
		if (`end` in matched) return matched;
		return {
			end: `scanned`,
			version: tool.version,
			proof: tool.proof.en,
			files: this.#withSame([...matched.files, ...intake.listed.map((file) => listedResult(file, matched.vulnerabilities))]),
			...matched.probed,
			databases: matched.databases,
			kev: await openKevShelf(feedFolder).consult(),
			...this.#said(lists, matched)
		};
	}
	#withSame(files) {
		const byPath = new Map(files.map((file) => [file.path, file]));
		const same = [...this.#work.intake.same].flatMap(([path, as]) => {
			const other = byPath.get(as);
			return other === void 0 ? [] : {
				...other,
				path
			};
		});
		return [...files, ...same];
	}
	#said(listing, matched) {
		const { intake, places } = this.#work;
		const all = [
			...listing.runs,
			...listing.images,
			...matched.runs
		];
		const paths = new Paths(this.#options.folder, [...intake.files.map(({ place, path }) => [place, path]), ...intake.images.map(({ image, path }) => [image, path])]);
		const ours = (path) => path === places.inventory || path === places.distributions;
		const sources = [...listing.runs.flatMap((run) => run.sources), ...listing.images.flatMap((run, at) => `end` in run ? [] : run.sources.map((source) => ({
			...source,
			path: intake.images[at]?.image ?? ``
		})))].filter(({ path }) => !ours(path));
		return {
			problems: [...lineReasons([...listing.runs, ...matched.runs].flatMap((run) => run.log.runLines.map((line) => paths.inText(line)))), ...matched.missing === 0 ? [] : [packagesNotSeen(matched.missing)]],
			report: reportOf(sources, paths),
			matches: reportOf(matched.runs.flatMap((run) => run.sources), paths),
			log: logOf(all.map((run) => `end` in run ? run.log : run.stderr), paths)
		};
	}
};
const decompress = promisify(brotliDecompress);
function grammar(language, sha256) {
	return {
		name: language,
		specifier: `@vscode/tree-sitter-wasm/wasm/tree-sitter-${language}.wasm`,
		sha256
	};
}
const runtime = {
	name: `tree-sitter`,
	specifier: `web-tree-sitter/web-tree-sitter.wasm`,
	sha256: `beca80e44cccbf2299ed4d1e3fa6462a9a6fe818aeebf847547a392227ce4acc`
};
const grammars = {
	javascript: grammar(`javascript`, `5fb488d0cabb4775a594bab85682de5ad6ce83c0d6ac997a9f82dd084d571240`),
	typescript: grammar(`typescript`, `778025db5a8be0e70f8ccc3671e486dfeddd048c25d9e8a70c26de2e1bf6f97d`),
	tsx: grammar(`tsx`, `79e5da75ea62855a0cd67177685f0164eac87d5f630b3cbe1e0a099751ad30f8`),
	python: grammar(`python`, `16108b50df4ee9a30168794252ab55e7c93bfc5765d7fa0aa3e335752c515f47`),
	java: grammar(`java`, `4fdeac4ca6ca089f06c6f7e562abcac1733cd465728cc7031ebb73c2019122c4`),
	php: grammar(`php`, `d4df6a6ff08c87c3ec4f9cbb785fe09998a0cb570e03f57d7b19b3acfb146aa7`),
	ruby: grammar(`ruby`, `09a96427d7c72f0613ed470cd9812223fc4a91d6a9c025c0235cc6bd59ff96f4`),
	go: grammar(`go`, `9504573f352b20be7f2f1911754d710622aedc15afff16d5ed8fb5645681aee7`),
	"c-sharp": grammar(`c-sharp`, `d12d85996c25957b4c1b71e26db2d7cc8a294997b60642e9c2a3b031b2c66dd3`)
};
async function loadModule(module) {
	const bytes = await shipped(module.name) ?? await installed(module);
	if (bytes === null) throw new ToolError({
		code: `grammar-missing`,
		text: {
			ja: `構文解析の文法ファイル {name} がありません。`,
			en: `The grammar {name} is missing.`
		},
		mend: {
			ja: `kenpin を配布物のとおりに置き直してください（dist/grammars が必要です）。`,
			en: `Put kenpin in place as it is distributed (dist/grammars is needed).`
		},
		parameters: { name: module.name }
	});
	const found = createHash(`sha256`).update(bytes).digest(`hex`);
	if (found === module.sha256) return bytes;
	throw new ToolError({
		code: `grammar-altered`,
		text: {
			ja: `文法ファイル {name} の SHA-256 が {found} です（正しくは {expected}）。`,
			en: `The SHA-256 of grammar {name} is {found}, expected {expected}.`
		},
		mend: {
			ja: `kenpin を入れ直してください。`,
			en: `Install kenpin again.`
		},
		parameters: {
			name: module.name,
			found,
			expected: module.sha256
		}
	});
}
async function shipped(name) {
	for (const folder of [`./grammars/`, `../grammars/`]) {
		const compressed = await readIfThere(fileURLToPath(new URL(`${folder}${name}.wasm.br`, import.meta.url)));
		if (compressed === null) continue;
		try {
			return await decompress(compressed);
		} catch {
			return compressed;
		}
	}
	return null;
}
async function installed({ specifier }) {
	let place;
	try {
		place = fileURLToPath(import.meta.resolve(specifier));
	} catch {
		return null;
	}
	return readIfThere(place);
}
async function readIfThere(place) {
	try {
		return await readFile(place);
	} catch (error) {
		if (error.code === `ENOENT`) return null;
		throw error;
	}
}
const TIME_LIMIT_MS = 6e4;
function createSyntaxEngine() {
	return new TreeSitterEngine();
}
let runtimeStarted;
const loadedGrammars = /* @__PURE__ */ new Map();
async function startRuntime() {
	const wasmBinary = await loadModule(runtime);
	await Parser.init({ wasmBinary });
}
async function grammarOf(language) {
	runtimeStarted ??= startRuntime();
	await runtimeStarted;
	let grammar = loadedGrammars.get(language);
	if (grammar === void 0) {
		grammar = loadModule(grammars[language]).then((bytes) => Language.load(bytes));
		loadedGrammars.set(language, grammar);
	}
	return grammar;
}
var TreeSitterEngine = class {
	#parser;
	async parse(language, text, read) {
		const grammar = await grammarOf(language);
		try {
			this.#parser ??= new Parser();
			return this.#parse(this.#parser.setLanguage(grammar), text, read);
		} catch (error) {
			this.#discard();
			return failed(error instanceof Error ? error.message : String(error));
		}
	}
	#parse(parser, text, read) {
		const deadline = Date.now() + TIME_LIMIT_MS;
		const tree = parser.parse(text, null, { progressCallback: () => Date.now() > deadline });
		if (tree === null) {
			parser.reset();
			return failed(`timeout`);
		}
		try {
			return {
				state: `parsed`,
				result: read(tree.rootNode)
			};
		} finally {
			tree.delete();
		}
	}
	#discard() {
		const broken = this.#parser;
		this.#parser = void 0;
		try {
			broken?.delete();
		} catch {}
	}
};
function failed(detail) {
	return {
		state: `failed`,
		reason: reason(`syntax-failed`, {
			ja: `構文を解析できませんでした（{detail}）。`,
			en: `The syntax parser failed ({detail}).`
		}, { detail })
	};
}
async function runCheck(id, context, { census, results }) {
	await results.remove(`outcomes/${id}.json`);
	await results.remove(`evidence/${id}`);
	const startedAt = context.clock.now().toISOString();
	const result = await attempt(id, context, census);
	context.signal.throwIfAborted();
	const record = {
		schema: `kenpin.outcome/1`,
		check: id,
		binding: bindingOf(context, census),
		shard: {
			index: 1,
			count: 1
		},
		startedAt,
		finishedAt: context.clock.now().toISOString(),
		tools: result.tools,
		data: result.data ?? {},
		outcome: await recordOutcome(id, result.outcome, results)
	};
	await results.write(`outcomes/${id}.json`, `${JSON.stringify(record)}\n`);
	return record;
}
function bindingOf(context, census) {
	return {
		censusDigest: census.digest,
		policyDigest: context.policyDigest,
		kenpin: kenpinVersion
	};
}
async function attempt(id, context, census) {
	try {
		return await start(id, context, census);
	} catch (error) {
		const why = reasonOf(error);
		return {
			tools: {},
			outcome: {
				status: `incomplete`,
				findings: [],
				coverage: coverageOf(census, () => ({
					state: `notExamined`,
					reason: why
				})),
				evidence: [],
				reasons: [why]
			}
		};
	}
}
function start(id, context, census) {
	const { policy, root, signal, clock, progress } = context;
	const contents = openContents({
		root,
		census,
		limits: policy.limits,
		signal
	});
	const ports = {
		clock,
		progress,
		digest: sha256Text,
		signal
	};
	const trial = policy.purpose === `trial`;
	const input = () => ({
		census,
		contents,
		options: policy.checks[id].options,
		trial
	});
	switch (id) {
		case `dependencies`: return checks.dependencies.run(input(), ports, {
			scanner: createOsvScanner({
				feedFolder: resolve(root, policy.feeds.folder),
				signal
			}),
			shelf: openKnowledgeShelf(resolve(root, policy.feeds.folder)),
			subject: subjectOf(context)
		});
		case `virus-scan`: return checks[`virus-scan`].run(input(), ports, virusScanTools(context));
		case `debug-artifacts`: return checks[`debug-artifacts`].run(input(), ports, { syntax: createSyntaxEngine() });
		case `default-credentials`: return checks[`default-credentials`].run(input(), ports, {});
	}
}
function reasonOf(error) {
	if (error instanceof KenpinError) {
		const place = error.where === void 0 ? `` : ` (${error.where})`;
		return {
			code: error.code,
			text: {
				ja: `${error.text.ja}${place} ${error.mend.ja}`,
				en: `${error.text.en}${place} ${error.mend.en}`
			}
		};
	}
	const message = error instanceof Error ? error.message : String(error);
	return reason(`check-threw`, {
		ja: `検査が異常終了しました: {message}`,
		en: `The check ended unexpectedly: {message}`
	}, { message });
}
async function recordOutcome(id, outcome, results) {
	if (outcome.status === `notApplicable`) return outcome;
	const evidence = await writeEvidence(id, outcome.evidence, results);
	const findings = numberFindings(outcome.findings, sha256Text);
	return {
		...outcome,
		findings,
		evidence,
		testData: outcome.testData ?? []
	};
}
async function writeEvidence(id, files, results) {
	const references = [];
	for (const { name, mediaType, content } of files) {
		const path = `evidence/${id}/${name}`;
		const bytes = typeof content === `string` ? Buffer.from(content, `utf8`) : content;
		await results.write(path, bytes);
		references.push({
			path,
			mediaType,
			size: bytes.length,
			sha256: sha256Bytes(bytes)
		});
	}
	return references.toSorted((a, b) => a.path < b.path ? -1 : 1);
}
async function runBase(context, question) {
	const { since, results } = question;
	await results.remove(baseFolder);
	const record = await makeBase(context, question).catch((error) => {
		context.signal.throwIfAborted();
		return {
			schema: `kenpin.base/1`,
			commit: since,
			censusDigest: null,
			absent: [],
			faults: [baseFailed(error)]
		};
	});
	context.signal.throwIfAborted();
	await results.write(`${baseFolder}${baseRecordName}`, `${JSON.stringify(record)}\n`);
}
async function makeBase(context, { since, census, results }) {
	const { root, policy, signal, limits } = {
		...context,
		limits: context.policy.limits
	};
	const excludeFolders = [context.resultsPath, context.outputPath].map((path) => relative(root, path).split(sep).join(`/`));
	return await withScratch(`base`, async (target) => {
		const selector = makeSelector(policy.deliverables, excludeFolders);
		const { paths, faults } = await writeBaseTree({
			root,
			commit: since,
			target,
			selector,
			census,
			signal
		});
		const absent = absentGlobs(policy.deliverables, excludeFolders, paths);
		const selections = withoutGlobs(policy.deliverables, absent);
		const progress = progressOfBase(context.progress);
		const base = await takeCensus({
			root: target,
			selections,
			excludeFolders,
			limits,
			progress,
			signal
		});
		const folder = below(results, baseFolder);
		await folder.write(`census.json`, `${JSON.stringify(base)}\n`);
		const feeds = {
			...policy.feeds,
			folder: resolve(root, policy.feeds.folder)
		};
		const there = {
			...context,
			root: target,
			policy: {
				...policy,
				feeds
			},
			progress
		};
		for (const id of checkIds.filter((each) => comparedChecks.includes(each))) await runCheck(id, there, {
			census: base,
			results: folder
		});
		return {
			schema: `kenpin.base/1`,
			commit: since,
			censusDigest: base.digest,
			absent,
			faults
		};
	});
}
function progressOfBase(progress) {
	return { report: ({ task, ...step }) => progress.report({
		...step,
		task: {
			ja: `変更前の${task.ja}`,
			en: `Base: ${task.en}`
		}
	}) };
}
function absentGlobs(selections, excludeFolders, paths) {
	const takes = (glob) => selections.filter(({ files }) => files.includes(glob)).some((selection) => {
		const selector = makeSelector([{
			...selection,
			files: [glob]
		}], excludeFolders);
		return paths.some((path) => selector.roleOf(path) !== null);
	});
	return [...new Set(selections.flatMap(({ files }) => files))].filter((glob) => !takes(glob)).toSorted();
}
function baseFailed(error) {
	const code = error instanceof Error ? error.code : void 0;
	const why = error instanceof KenpinError || code === void 0 ? reasonOf(error).text : {
		ja: code,
		en: code
	};
	return reason(`base-failed`, {
		ja: `比較元のコミットを検査できません: {ja}`,
		en: `The base commit could not be examined: {en}`
	}, {
		ja: why.ja,
		en: why.en
	});
}
const census = (values, surface) => withGate(values, surface, async (context, results) => {
	const { entries, digest } = await runCensus(context, results);
	const unread = entries.filter(({ fate }) => fate.state === `unread` || fate.state === `unopened`);
	const { language } = context.policy;
	const remarked = entries.filter(({ remarks }) => remarks !== void 0);
	const words = {
		ja: {
			all: `納品物 ${entries.length} 件（ダイジェスト ${digest.slice(0, 16)}…）`,
			unread: `読めない・開けないもの ${unread.length} 件:`,
			remarked: `名前などに注意が要るもの ${remarked.length} 件:`
		},
		en: {
			all: `${entries.length} entries (digest ${digest.slice(0, 16)}…)`,
			unread: `${unread.length} could not be read or opened:`,
			remarked: `${remarked.length} with names or headers to look at:`
		}
	}[language];
	const lines = [
		words.all,
		...listed(words.unread, unread.map(({ path, fate }) => ({
			path,
			reasons: `reason` in fate ? [fate.reason] : []
		})), language),
		...listed(words.remarked, remarked.map(({ path, remarks }) => ({
			path,
			reasons: remarks ?? []
		})), language)
	];
	return {
		exit: unread.length > 0 ? exitCodes.inconclusive : exitCodes.pass,
		outputs: {
			results: context.resultsPath,
			entries: String(entries.length),
			digest
		},
		language,
		text: [...lines, ``].join(`
`),
		json: {
			digest,
			entries: entries.length,
			unread,
			remarked
		}
	};
});
const SHOWN = 50;
function listed(head, found, language) {
	if (found.length === 0) return [];
	const rest = found.length - SHOWN;
	return [
		head,
		...found.slice(0, SHOWN).map(({ path, reasons }) => `  ${visible(path)}: ${reasons.map(({ text }) => visible(text[language])).join(` `)}`),
		...rest > 0 ? [{
			ja: `  ほか ${rest} 件（census.json）`,
			en: `  and ${rest} more (census.json)`
		}[language]] : []
	];
}
const check = (values, surface) => withGate(values, surface, async (context, results) => {
	const ids = values.positionals.length === 0 ? checkIds : values.positionals.map((name) => knownCheck(name));
	const records = await runChecks(ids, context, results);
	const judged = await judgeResults(results, {
		...basisOf(context),
		only: ids
	});
	const { judgement } = judged;
	const alone = context.changesSince !== null;
	const report = await (alone ? writeReports : reportOf$1)(judged, context, results);
	const { language } = context.policy;
	return {
		exit: exitCodeOf(judgement.verdict),
		outputs: {
			scope: judgement.scope.kind,
			results: context.resultsPath,
			complete: String(records.every(({ outcome }) => outcome.status === `completed`)),
			...alone ? reportPaths(context) : {}
		},
		language,
		text: terminalReport(report, {
			...surface.terminal,
			reportPath: alone ? reportPaths(context).report : null
		}),
		json: {
			scope: judgement.scope,
			checks: judgement.checks,
			blockers: judgement.blockers,
			findings: judgement.findings
		},
		...alone ? {
			summary: jobSummary(report),
			annotations: annotationsOf(report)
		} : {}
	};
});
const judge = (values, surface) => withGate(values, surface, async (context, results) => {
	const judged = await judgeAndWrite(context, results);
	return verdictResult(await writeReports(judged, context, results), {
		context,
		surface,
		made: null
	});
});
const gate = (values, surface) => withGate(values, surface, async (context, results) => {
	const census = await runCensus(context, results);
	const packages = context.policy.signing !== null && context.changesSince === null && !values.switches.has(`no-package`);
	if (packages) await foresee(context, census, surface);
	await runChecks(checkIds, context, results);
	const judged = await judgeAndWrite(context, results);
	return verdictResult(await writeReports(judged, context, results), {
		context,
		surface,
		made: letsDeliver(judged.judgement) && packages ? await makePackage(context, results) : null
	});
});
async function foresee({ policy, root, signal }, census, { say }) {
	refuseUnpackable(census);
	if (policy.signing === null) return;
	try {
		await openSigner(policy.signing, {
			root,
			signal
		});
	} catch (error) {
		if (!(error instanceof KenpinError)) throw error;
		say({
			ja: `納品パッケージは作れません: ${error.text.ja}（検査だけを行うには --no-package を付けます）`,
			en: `No package can be made: ${error.text.en} (With --no-package only the checks are run.)`
		});
	}
}
function knownCheck(name) {
	const id = checkIds.find((each) => each === name);
	if (id !== void 0) return id;
	throw new InputError({
		code: `check-unknown`,
		text: {
			ja: `{name} という検査はありません。`,
			en: `There is no check {name}.`
		},
		mend: {
			ja: `次の中から指定してください: {known}`,
			en: `Use one of: {known}`
		},
		parameters: {
			name,
			known: checkIds.join(`, `)
		}
	});
}
async function runChecks(ids, context, results) {
	await results.remove(`verdict.json`);
	await results.remove(`reports`);
	const census = await readCensus(results);
	const wanted = [...new Set(ids)];
	const records = wanted.map((id) => runCheck(id, context, {
		census,
		results
	}));
	const compared = records.filter((_record, i) => comparedChecks.includes(wanted[i] ?? ``));
	const since = context.changesSince;
	const base = since === null || compared.length === 0 ? null : Promise.all(compared).then(() => runBase(context, {
		since,
		census,
		results
	}));
	const [done] = await Promise.all([Promise.all(records), base]);
	return done;
}
function basisOf(context) {
	return {
		...context,
		today: japanDay(context.clock.now()),
		since: context.changesSince
	};
}
async function judgeAndWrite(context, results) {
	const judged = await judgeResults(results, basisOf(context));
	await results.write(`verdict.json`, `${JSON.stringify(judged.judgement, null, 1)}\n`);
	return judged;
}
function verdictResult(report, { context, surface, made }) {
	const { verdict } = report.judgement;
	const reportPath = reportPaths(context).report;
	return {
		exit: exitCodeOf(verdict),
		outputs: {
			verdict,
			scope: report.judgement.scope.kind,
			results: context.resultsPath,
			...reportPaths(context),
			...made === null ? {} : {
				package: made.path,
				"package-sha256": made.sha256
			}
		},
		language: report.language,
		text: terminalReport(report, {
			...surface.terminal,
			reportPath,
			...made === null ? {} : { package: made }
		}),
		json: {
			...report.judgement,
			report: reportPath,
			package: made
		},
		summary: jobSummary(report),
		annotations: annotationsOf(report)
	};
}
function reportPaths({ resultsPath }) {
	return {
		report: join(resultsPath, reportNames.html),
		sarif: join(resultsPath, reportNames.sarif)
	};
}
export { census, check, gate, judge };
