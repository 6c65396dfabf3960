import { t as reason } from "./reason.js";
import { c as chunksOf, s as ContainerFault, u as drain } from "./zip-local.js";
import { a as placedMembers, c as detectContainer, n as fileSource, o as Measured, r as openPlain, s as openerOf, t as spoolTo } from "./census-spool.js";
import { i as diskPathBytes, n as unreadable, t as diskPath } from "./census-walk.js";
import { n as KenpinError } from "./error.js";
import { i as removeScratch, n as makeScratch } from "./check.js";
import { createHash } from "node:crypto";
import { closeSync, fstatSync, realpathSync } from "node:fs";
function numberFindings(drafts, digest) {
	const seen = /* @__PURE__ */ new Map();
	return drafts.toSorted(compareDrafts).map((draft) => {
		const { identity, comparison, former, ...rest } = draft;
		const keyUnder = (rule) => [
			rule,
			draft.location.path,
			identity
		].join(`\0`);
		const ordinal = seen.get(keyUnder(draft.ruleId)) ?? 0;
		seen.set(keyUnder(draft.ruleId), ordinal + 1);
		const fingerprintUnder = (rule) => digest(`${keyUnder(rule)}\0${ordinal}`).slice(0, 32);
		return {
			...rest,
			fingerprint: fingerprintUnder(draft.ruleId),
			...comparison === void 0 ? {} : { comparison: digest(`${draft.ruleId}\0${comparison}`).slice(0, 32) },
			...former === void 0 ? {} : { former: {
				ruleId: former,
				fingerprint: fingerprintUnder(former)
			} }
		};
	});
}
function compareDrafts(a, b) {
	return compareText(a.location.path, b.location.path) || (a.location.line ?? 0) - (b.location.line ?? 0) || (a.location.column ?? 0) - (b.location.column ?? 0) || compareText(a.ruleId, b.ruleId) || compareText(a.identity, b.identity);
}
function compareText(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}
var ContentFault = class extends Error {
	reason;
	constructor(why) {
		super(why.text.en);
		this.name = `ContentFault`;
		this.reason = why;
	}
};
var VerifiedContent = class {
	#chunks;
	#entry;
	#signal;
	#stream = null;
	fault = null;
	constructor(entry, signal, chunks) {
		this.#entry = entry;
		this.#signal = signal;
		this.#chunks = chunks;
	}
	stream() {
		if (this.#stream !== null) throw new TypeError(`The content of an entry is read once.`);
		const stream = this.#verified();
		this.#stream = stream;
		return { [Symbol.asyncIterator]: () => ({ next: () => stream.next() }) };
	}
	async bytes(limit) {
		if (this.#entry.size > limit) return null;
		const parts = [];
		for await (const chunk of this.stream()) parts.push(chunk);
		return parts.length === 1 && parts[0] !== void 0 ? parts[0] : Buffer.concat(parts);
	}
	async finish() {
		if (this.#stream !== null) await drain(this.#stream);
	}
	async *#verified() {
		try {
			yield* this.#compared();
		} catch (error) {
			this.fault ??= faultOf(error);
			throw error;
		}
	}
	async *#compared() {
		const digest = createHash(`sha256`);
		let size = 0;
		for await (const chunk of this.#chunks()) {
			this.#signal.throwIfAborted();
			size += chunk.length;
			if (size > this.#entry.size) throw new ContentFault(changedSince());
			digest.update(chunk);
			yield chunk;
		}
		if (size !== this.#entry.size || digest.digest(`hex`) !== this.#entry.sha256) throw new ContentFault(changedSince());
	}
};
function changedSince() {
	return reason(`changed-since-census`, {
		ja: `納品物の一覧を作ったあとで内容が変わりました。kenpin census からやり直してください。`,
		en: "It changed after the census was taken. Start again with `kenpin census`."
	});
}
function faultOf(error) {
	if (error instanceof ContentFault || error instanceof ContainerFault) return error.reason;
	if (error instanceof KenpinError) return {
		code: error.code,
		text: error.text
	};
	const { name, code } = error;
	const detail = [name, code].filter((part) => typeof part === `string`).join(` `);
	return reason(`visitor-threw`, {
		ja: `検査中に例外が発生しました（{detail}）。`,
		en: `The examination threw an error ({detail}).`
	}, { detail });
}
async function visitFile(visit) {
	for (const path of visit.wanted.paths()) {
		const entry = visit.entries.get(path);
		if (entry?.fate.state === `unread`) fail(visit, path, entry.fate.reason);
	}
	if (visit.wanted.size === 0) return;
	let why;
	try {
		why = await visitOnDisk(visit) ?? changedSince();
	} catch (error) {
		visit.signal.throwIfAborted();
		why = typeof error.code === `string` && !(error instanceof ContainerFault) ? unreadable(`file-unreadable`, error) : faultOf(error);
	}
	for (const path of visit.wanted.paths()) fail(visit, path, why);
}
async function visitOnDisk(visit) {
	const { file } = visit;
	const escaped = (file.remarks ?? []).some(({ code }) => code === `name-not-utf8` || code === `name-escaped`);
	const descriptor = openPlain(diskPath(visit.root, file.path, escaped ? diskPathBytes(file.path, true) : null));
	try {
		const status = fstatSync(descriptor);
		if (!status.isFile() || file.sha256 !== null && status.size !== file.size) return changedSince();
		const source = fileSource(descriptor, status.size);
		if (visit.wanted.has(file.path)) await visitEntry(visit, file, new VerifiedContent(file, visit.signal, () => chunksOf(source)));
		return await visitMembers(visit, file, {
			source,
			chunks: () => chunksOf(source)
		});
	} finally {
		closeSync(descriptor);
	}
}
async function visitEntry(visit, entry, content) {
	try {
		await visit.visitor(entry, content);
		await content.finish();
		if (content.fault === null) visit.wanted.delete(entry.path);
		else fail(visit, entry.path, content.fault);
	} catch (error) {
		visit.signal.throwIfAborted();
		fail(visit, entry.path, content.fault ?? faultOf(error));
	}
}
async function visitMembers(visit, container, bytes) {
	if (!visit.wanted.hasBelow(container.path)) return null;
	const name = container.path.split(`/`).at(-1) ?? ``;
	const measured = new Measured(bytes.chunks(), () => {});
	try {
		const kind = containerKind(container) ?? detectContainer(await measured.peek(32774), /* @__PURE__ */ new Uint8Array(), name)?.kind;
		const opener = kind === void 0 ? null : openerOf({
			by: `bytes`,
			kind
		});
		if (opener === null || `code` in opener) return null;
		const packed = {
			...bytes,
			chunks: () => measured.chunks(),
			name,
			members: visit.limits.members
		};
		for await (const placed of placedMembers(opener.read, packed, container.path)) {
			visit.signal.throwIfAborted();
			await visitMember(visit, placed);
			if (!visit.wanted.hasBelow(container.path)) return null;
		}
		return null;
	} catch (error) {
		if (error instanceof ContainerFault) return error.reason;
		throw error;
	}
}
async function visitMember(visit, { path, member }) {
	const entry = visit.entries.get(path);
	if (entry === void 0 || member.kind === `closed`) return;
	const wanted = visit.wanted.has(path);
	const below = visit.wanted.hasBelow(path);
	const content = () => new VerifiedContent(entry, visit.signal, () => member.chunks());
	if (!below) {
		if (wanted) await visitEntry(visit, entry, content());
		return;
	}
	const kind = containerKind(entry);
	const opener = kind === null ? null : openerOf({
		by: `bytes`,
		kind
	});
	if (!wanted && !(opener !== null && `jumps` in opener && opener.jumps)) {
		await visitMembers(visit, entry, { chunks: () => member.chunks() });
		return;
	}
	await visitSpooled(visit, entry, content());
}
async function visitSpooled(visit, entry, content) {
	let spooled;
	try {
		spooled = await visit.spool(content.stream());
	} catch (error) {
		if (content.fault === null) throw error;
		for (const path of visit.wanted.paths()) if (path === entry.path || path.startsWith(`${entry.path}!/`)) fail(visit, path, content.fault);
		return;
	}
	const chunks = () => chunksOf(spooled.source);
	try {
		if (visit.wanted.has(entry.path)) await visitEntry(visit, entry, new VerifiedContent(entry, visit.signal, chunks));
		await visitMembers(visit, entry, {
			source: spooled.source,
			chunks
		});
	} finally {
		await spooled.dispose();
	}
}
function containerKind({ fate }) {
	return `container` in fate ? fate.container : null;
}
function fail({ wanted, failures }, path, why) {
	wanted.delete(path);
	failures.set(path, why);
}
var Wanted = class {
	#paths = /* @__PURE__ */ new Set();
	#below = /* @__PURE__ */ new Map();
	get size() {
		return this.#paths.size;
	}
	has(path) {
		return this.#paths.has(path);
	}
	hasBelow(container) {
		return (this.#below.get(container) ?? 0) > 0;
	}
	paths() {
		return [...this.#paths];
	}
	add(path) {
		if (this.#paths.has(path)) return;
		this.#paths.add(path);
		this.#count(path, 1);
	}
	delete(path) {
		if (this.#paths.delete(path)) this.#count(path, -1);
	}
	#count(path, step) {
		for (let end = path.indexOf(`!/`); end >= 0; end = path.indexOf(`!/`, end + 1)) {
			const container = path.slice(0, end);
			this.#below.set(container, (this.#below.get(container) ?? 0) + step);
		}
	}
};
function openContents(request) {
	return { async visit(options) {
		const signal = options.signal === void 0 ? request.signal : AbortSignal.any([request.signal, options.signal]);
		signal.throwIfAborted();
		const failures = /* @__PURE__ */ new Map();
		const scratch = await makeScratch(`contents`);
		try {
			const common = {
				root: realpathSync(request.root),
				limits: request.limits,
				signal,
				spool: spoolTo(scratch),
				visitor: options.visitor,
				failures
			};
			await inParallel(wantedFiles(request.census, options.select), options.parallel ?? 1, async (file) => {
				signal.throwIfAborted();
				await visitFile({
					...common,
					...file
				});
			});
			signal.throwIfAborted();
		} finally {
			await removeScratch(scratch);
		}
		if (failures.size === 0) return [];
		return request.census.entries.flatMap(({ path }) => {
			const why = failures.get(path);
			return why === void 0 ? [] : [{
				path,
				reason: why
			}];
		});
	} };
}
function* wantedFiles({ entries }, select) {
	const members = /* @__PURE__ */ new Map();
	for (const entry of entries) {
		const end = entry.path.indexOf(`!/`);
		if (end < 0) continue;
		const path = entry.path.slice(0, end);
		const known = members.get(path);
		if (known === void 0) members.set(path, [entry]);
		else known.push(entry);
	}
	for (const entry of entries) {
		if (entry.path.includes(`!/`)) continue;
		const own = members.get(entry.path) ?? [];
		members.delete(entry.path);
		yield* wantedFile(entry, [entry, ...own], select);
	}
	for (const own of members.values()) {
		const [first] = own;
		if (first !== void 0) yield* wantedFile(first, own, select);
	}
}
function* wantedFile(file, own, select) {
	const wanted = new Wanted();
	for (const entry of own) if (select(entry)) wanted.add(entry.path);
	if (wanted.size > 0) yield {
		file,
		entries: new Map(own.map((entry) => [entry.path, entry])),
		wanted
	};
}
async function inParallel(items, parallel, work) {
	let failed = false;
	const lane = async () => {
		for (const item of items) {
			if (failed) return;
			try {
				await work(item);
			} catch (error) {
				failed = true;
				throw error;
			}
		}
	};
	const settled = await Promise.allSettled(Array.from({ length: Math.max(1, parallel) }, lane));
	for (const each of settled) if (each.status === `rejected`) throw each.reason;
}
export { numberFindings as n, openContents as t };
