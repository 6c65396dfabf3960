import { r as ToolError, t as InputError } from "./error.js";
import { n as exitCodes } from "./command.js";
import { _ as sealed, a as clearStored, c as readStoredRecord, d as storedHash, f as writeStoredRecord, g as openStoreForWriting, h as openStoreForReading, i as changesUnit, l as readUnit, m as StoreError, n as openKnowledgeShelf, o as countStored, p as writeUnit, r as checkLayout, s as isStoredFeed, u as storedFeeds, v as unsealed } from "./subject.js";
import { C as string, D as union, F as _regex, L as safeParse, M as _minLength, N as _nonnegative, O as unknown, P as _positive, S as strictObject, T as transform, _ as optional, d as int, f as literal, g as object, h as number, i as _enum, m as nullable, n as datetime, o as array, r as _default, s as boolean, v as pipe, x as refine } from "./vendor-zod.js";
import { F as FeedFormatError, M as readCsafDocument, N as instant, P as readJson, Q as storeFile, X as productKey, Y as cveKey, at as moveFeed, bt as kevCatalogue, ct as openOsvShelf, dt as isCode, ft as takeLock, ht as sha256Bytes, it as listFeeds, j as readCpe, lt as readFeedRecord, nt as feedPath, pt as readOsvArchive, q as runProgram, rt as isEcosystemName, st as openKevShelf, tt as feedFiles, ut as writeFeed, vt as feedRecord, wt as knownProviders, yt as kevAsOf } from "./context.js";
import { t as reason } from "./reason.js";
import { t as fillText } from "./text.js";
import { i as removeScratch, n as makeScratch, o as writeAtomically } from "./check.js";
import { t as kenpinVersion } from "./version.js";
import { n as require_saxes } from "./vendor.js";
import { n as pause, t as fetchBytes } from "./http.js";
import { t as failureOf } from "./failure.js";
import { n as feedsStatus, t as feedDemands } from "./feeds.js";
import { t as readContext } from "./open.js";
import { createHash, randomBytes } from "node:crypto";
import { constants } from "node:fs";
import { createGunzip, gunzipSync, gzipSync } from "node:zlib";
import { Readable } from "node:stream";
import { dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { mkdir, open, readFile, readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { isDeepStrictEqual } from "node:util";
import { DatabaseSync } from "node:sqlite";
const fetchDeadline = 6e5;
const clockSkew$1 = 864e5;
async function updateFeed(source, ports) {
	const before = await ports.current(source.feed);
	const condition = before !== null && before.whole && before.record.testData === void 0 ? before.record : null;
	const end = await ports.fetch({
		url: source.url,
		deadline: fetchDeadline,
		limit: source.limit,
		etag: condition?.etag,
		lastModified: condition?.lastModified,
		signal: ports.signal
	});
	const failed = (why) => ({
		feed: source.feed,
		source: source.url,
		state: `failed`,
		reason: why,
		record: before?.record ?? null,
		text: why.text
	});
	if (end.end === `notModified` && condition !== null) {
		const record = {
			...condition,
			fetchedAt: ports.now().toISOString()
		};
		await ports.write({
			record,
			files: {}
		});
		return okReport(record, false);
	}
	if (end.end !== `fetched`) return failed(fetchReason(source, end));
	if (looksLikeHtml(end)) return failed(htmlReason(source));
	return await take$1({
		source,
		before: before?.record ?? null,
		end,
		failed
	}, ports);
}
async function take$1({ source, before, end, failed }, ports) {
	const facts = await source.read(end.bytes).catch((error) => error instanceof Error ? error.message : String(error));
	if (typeof facts === `string`) return failed(invalidReason(source, facts));
	if (facts.records === 0) return failed(invalidReason(source, `no records`));
	if (Date.parse(facts.dataAsOf) > ports.now().getTime() + 864e5) return failed(futureReason$1(source, facts.dataAsOf));
	const lost = before === null || before.testData !== void 0 ? null : lossOf(source, before, facts);
	if (lost !== null) return {
		feed: source.feed,
		source: source.url,
		state: `partial`,
		reason: lost,
		record: before,
		text: lost.text
	};
	const more = await source.also?.(facts) ?? { files: {} };
	if (`refused` in more) return failed(more.refused);
	const record = {
		schema: `kenpin.feed/1`,
		feed: source.feed,
		source: source.url,
		fetchedAt: ports.now().toISOString(),
		dataAsOf: facts.dataAsOf,
		records: facts.records,
		sha256: ports.hash(end.bytes),
		...end.etag === void 0 ? {} : { etag: end.etag },
		...end.lastModified === void 0 ? {} : { lastModified: end.lastModified }
	};
	await ports.write({
		record,
		files: {
			...more.files,
			[source.file]: end.bytes
		}
	});
	return okReport(record, true);
}
function lossOf(source, before, facts) {
	if (facts.records < before.records * .9) return shrunkReason(source, before.records, facts.records);
	return Date.parse(facts.dataAsOf) < Date.parse(before.dataAsOf) ? olderReason$1(source, before.dataAsOf, facts.dataAsOf) : null;
}
function okReport(record, changed) {
	const { text } = reason(`feed-ok`, {
		ja: `{feed}: {records} 件、データは {asOf} 時点${changed ? `（更新しました）` : `（変更なし）`}`,
		en: `{feed}: {records} records, data as of {asOf}${changed ? ` (updated)` : ` (unchanged)`}`
	}, {
		feed: record.feed,
		records: record.records,
		asOf: record.dataAsOf
	});
	return {
		feed: record.feed,
		source: record.source,
		state: `ok`,
		record,
		changed,
		text
	};
}
function looksLikeHtml({ contentType, bytes }) {
	return contentType.includes(`text/html`) || /^\s*<(!doctype|html)/i.test(new TextDecoder().decode(bytes.subarray(0, 200)));
}
function fetchReason({ feed, url }, end) {
	if (end.end === `webPage`) return htmlReason({
		feed,
		url
	});
	const why = end.end === `refused` ? `HTTP ${end.status}` : end.end === `broken` ? end.message : end.end;
	return reason(`feed-fetch-failed`, {
		ja: `脆弱性情報「{feed}」を {url} から取得できませんでした（{why}）。前のデータはそのまま残しています。`,
		en: `The feed {feed} could not be fetched from {url} ({why}). The former data were kept.`
	}, {
		feed,
		url,
		why
	});
}
function htmlReason({ feed, url }) {
	return reason(`feed-html`, {
		ja: `{url} は「{feed}」のデータではなく Web ページを返しました。プロキシやログイン画面を確認してください。`,
		en: `{url} answered with a web page instead of the data of {feed}. Look for a proxy or a login page.`
	}, {
		feed,
		url
	});
}
function invalidReason({ feed, url }, why) {
	return reason(`feed-invalid`, {
		ja: `{url} から取得した「{feed}」のデータが正しい形式ではありません（{why}）。前のデータはそのまま残しています。`,
		en: `The data of {feed} from {url} do not conform ({why}). The former data were kept.`
	}, {
		feed,
		url,
		why: why.slice(0, 200)
	});
}
function shrunkReason({ feed }, before, now) {
	return reason(`feed-shrunk`, {
		ja: `「{feed}」の件数が {before} 件から {now} 件へ1割を超えて減りました。取得元でデータが欠けているおそれがあるため、置き換えていません。`,
		en: `The records of {feed} fell from {before} to {now}, by more than a tenth. The source may have lost data; nothing was replaced.`
	}, {
		feed,
		before,
		now
	});
}
function olderReason$1({ feed }, before, now) {
	return reason(`feed-older`, {
		ja: `「{feed}」の取得元のデータ（{now} 時点）は、手元のもの（{before} 時点）より古いため、置き換えていません。`,
		en: `The source of {feed} has data as of {now}, older than those held, as of {before}; nothing was replaced.`
	}, {
		feed,
		before,
		now
	});
}
function futureReason$1({ feed }, asOf) {
	return reason(`feed-future`, {
		ja: `「{feed}」のデータの日付（{asOf}）が未来です。取得元か、この機械の時計が正しくありません。前のデータはそのまま残しています。`,
		en: `The data of {feed} are dated in the future ({asOf}): the source’s clock or this machine’s is wrong. The former data were kept.`
	}, {
		feed,
		asOf
	});
}
const importPrefix = `.import-`;
async function holdFeedFolder(folder, work) {
	await mkdir(folder, { recursive: true });
	const lock = join(folder, `lock`);
	await takeLock(lock, busy);
	try {
		const left = (await readdir(folder)).filter((name) => name.startsWith(importPrefix));
		for (const name of left) await rm(join(folder, name), {
			recursive: true,
			force: true
		});
		return await work();
	} finally {
		await rm(lock, { force: true });
	}
}
function busy(lock) {
	return new InputError({
		code: `feeds-busy`,
		where: lock,
		text: {
			ja: `同じフィードフォルダを別の kenpin が更新しています。`,
			en: `Another kenpin is changing the same feed folder.`
		},
		mend: {
			ja: `終わるのを待ってください。動いていないと確かめられた場合は、このファイルを削除してください。`,
			en: `Wait for it. If you are sure that none is running, delete this file.`
		}
	});
}
async function openStoreForUpdate(path) {
	await mkdir(dirname(path), { recursive: true });
	try {
		return {
			store: opened(path),
			setAside: null
		};
	} catch (error) {
		if (!isSpoiled(error)) throw error;
		await rename(path, `${path}.unusable`);
		await rm(`${path}-journal`, { force: true });
		return {
			store: opened(path),
			setAside: error instanceof Error ? error.message : String(error)
		};
	}
}
function opened(path) {
	const store = openStoreForWriting(path);
	try {
		checkLayout(store);
		checkPages(store, `quick_check`);
		return store;
	} catch (error) {
		store.close();
		throw error;
	}
}
function isSpoiled(error) {
	const message = error instanceof Error ? error.message : ``;
	return error instanceof StoreError && /no store of kenpin|its layout is|not those of kenpin|malformed|not a database|is damaged/.test(message);
}
function checkPages(store, pragma) {
	let found;
	try {
		found = Object.values(store.database.prepare(`PRAGMA ${pragma}(1)`).get() ?? {})[0];
	} catch (error) {
		throw new StoreError(`it is damaged: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
	}
	if (found !== `ok`) throw new StoreError(`it is damaged: ${String(found).slice(0, 120)}`);
}
const bodies = [
	`SELECT cve AS id, crc, body FROM nvd_body`,
	`SELECT id, crc, body FROM jvn`,
	`SELECT id, crc, body FROM notice`,
	`SELECT id, crc, body FROM advisory`
];
function verifyStore(path) {
	const store = openStoreForReading(path);
	try {
		checkLayout(store);
		checkPages(store, `integrity_check`);
		for (const sql of bodies) for (const row of store.database.prepare(sql).iterate()) unsealed(row, String(row[`id`]));
		const bare = store.number(`SELECT count(*) FROM nvd LEFT JOIN nvd_body ON nvd_body.cve = nvd.cve WHERE nvd_body.cve IS NULL`);
		if (bare > 0) throw new StoreError(`it is damaged: ${bare} CVEs of NVD have no entry`);
	} finally {
		store.close();
	}
}
function copyStore(from, to) {
	const database = new DatabaseSync(from, {
		readOnly: true,
		timeout: 5e3
	});
	try {
		database.prepare(`VACUUM INTO ?`).run(to);
	} finally {
		database.close();
	}
}
async function replaceStore(from, path) {
	try {
		openStoreForWriting(path).close();
	} catch {}
	await rm(`${path}-journal`, { force: true });
	await rename(from, path);
}
const manifestFile = `kenpin-feeds.json`;
const manifestLimit = 16777216;
const mediumManifest = strictObject({
	schema: literal(`kenpin.feeds-medium/1`),
	exportedAt: datetime(),
	kenpin: string(),
	files: array(strictObject({
		path: string().check(refine((path) => isMediumPath(path), `no path of a feed`)),
		size: int().check(_nonnegative()),
		sha256: string().check(_regex(/^[0-9a-f]{64}$/))
	})),
	feeds: array(feedRecord)
});
function isMediumPath(path) {
	if (path === `store.sqlite` || path === `kev/${feedFiles.kev}` || path === `kev/${feedFiles.record}`) return true;
	const [, ecosystem = ``, name = ``] = /^osv\/([^/]+)\/([^/]+)$/.exec(path) ?? [];
	return isEcosystemName(ecosystem) && [
		feedFiles.osv,
		feedFiles.osvIndex,
		feedFiles.record
	].some((each) => each === name);
}
var MediumError = class extends Error {
	name = `MediumError`;
};
async function mayHoldMedium(to) {
	const names = await readdir(to).catch((error) => {
		if (isCode(error, `ENOENT`)) return [];
		throw error;
	});
	return names.length === 0 || names.includes(`kenpin-feeds.json`) || names.includes(draftMarker);
}
const draftMarker = `kenpin-export-unfinished`;
const storeDraft = `${storeFile}.draft`;
async function clearMedium(to) {
	await mkdir(to, { recursive: true });
	await writeAtomically(join(to, draftMarker), ``);
	await rm(join(to, manifestFile), { force: true });
	for (const name of [
		`osv`,
		`kev`,
		storeFile,
		storeDraft
	]) await rm(join(to, name), {
		recursive: true,
		force: true
	});
}
async function copyFileFeed(folder, to, record) {
	const from = feedPath(folder, record.feed);
	const data = record.feed === `kev` ? feedFiles.kev : feedFiles.osv;
	const index = record.feed === `kev` ? null : await readFile(join(from, feedFiles.osvIndex)).catch(() => null);
	const files = {
		...index === null ? {} : { [feedFiles.osvIndex]: index },
		[data]: await readFile(join(from, data))
	};
	await writeFeed(to, {
		record,
		files
	});
}
async function copyStoreFile(folder, to) {
	const draft = join(to, storeDraft);
	copyStore(join(folder, storeFile), draft);
	await rename(draft, join(to, storeFile));
}
async function writeManifest(to, about) {
	const paths = (await readdir(to, {
		recursive: true,
		withFileTypes: true
	})).filter((each) => each.isFile()).map((each) => join(each.parentPath, each.name).slice(to.length + 1));
	const files = [];
	for (const path of paths.map((each) => each.split(`\\`).join(`/`)).toSorted()) if (isMediumPath(path)) files.push({
		path,
		...await hashFile(join(to, path))
	});
	const text = `${JSON.stringify({
		schema: `kenpin.feeds-medium/1`,
		...about,
		files
	}, null, 2)}\n`;
	await writeAtomically(join(to, manifestFile), text);
	await rm(join(to, draftMarker), { force: true });
	return sha256Bytes(Buffer.from(text));
}
async function readManifest(from) {
	const path = join(from, manifestFile);
	const size = await stat(path).then((found) => found.size, () => null);
	if (size === null) return null;
	if (size > manifestLimit) throw new MediumError(`${manifestFile} is larger than any manifest`);
	const bytes = await readFile(path);
	const parsed = mediumManifest.safeParse(parseJson$2(bytes));
	if (!parsed.success) {
		const issue = parsed.error.issues[0];
		throw new MediumError(`${manifestFile}: ${issue?.path.join(`.`) ?? ``} ${issue?.message ?? `does not conform`}`);
	}
	const { files } = parsed.data;
	if (new Set(files.map((each) => each.path)).size !== files.length) throw new MediumError(`${manifestFile} names a file twice`);
	return {
		manifest: parsed.data,
		sha256: sha256Bytes(bytes)
	};
}
function parseJson$2(bytes) {
	try {
		return JSON.parse(new TextDecoder(`utf-8`, { fatal: true }).decode(bytes));
	} catch {
		throw new MediumError(`${manifestFile} is no JSON, or cut off`);
	}
}
async function withStagedMedium({ from, folder, manifest, signal }, work) {
	const staging = join(folder, `${importPrefix}${randomBytes(6).toString(`hex`)}`);
	await mkdir(staging);
	try {
		for (const file of manifest.files) {
			signal.throwIfAborted();
			const target = join(staging, file.path);
			await mkdir(dirname(target), { recursive: true });
			await copyVerified(join(from, file.path), target, file);
		}
		return await work(staging);
	} finally {
		await rm(staging, {
			recursive: true,
			force: true
		});
	}
}
async function copyVerified(source, target, { path, size, sha256 }) {
	const input = await open(source, constants.O_RDONLY | constants.O_NOFOLLOW).catch((error) => {
		throw new MediumError(`${path}: ${isCode(error, `ENOENT`) ? `it is missing` : `it cannot be read`}`);
	});
	try {
		if (!(await input.stat()).isFile()) throw new MediumError(`${path}: it is no file`);
		const output = await open(target, `wx`);
		try {
			const hash = createHash(`sha256`);
			let copied = 0;
			for await (const chunk of input.createReadStream({ autoClose: false })) {
				copied += chunk.length;
				if (copied > size) throw new MediumError(`${path}: it is longer than the manifest says`);
				hash.update(chunk);
				await output.write(chunk);
			}
			if (copied !== size) throw new MediumError(`${path}: it is cut off`);
			if (hash.digest(`hex`) !== sha256) throw new MediumError(`${path}: its SHA-256 is not that of the manifest`);
			await output.sync();
		} finally {
			await output.close();
		}
	} finally {
		await input.close();
	}
}
async function hashFile(path) {
	const file = await open(path);
	try {
		const hash = createHash(`sha256`);
		let size = 0;
		for await (const chunk of file.createReadStream({ autoClose: false })) {
			hash.update(chunk);
			size += chunk.length;
		}
		return {
			size,
			sha256: hash.digest(`hex`)
		};
	} finally {
		await file.close();
	}
}
async function openAllFeeds(folder) {
	const found = /* @__PURE__ */ new Map();
	for (const feed of await listFeeds(folder)) found.set(feed, feed === `kev` ? await openKevShelf(folder).consult() : await openOsvShelf(folder).consult(feed.slice(4)));
	const knowledge = await openKnowledgeShelf(folder).open();
	try {
		const stored = knowledge.feeds();
		for (const feed of stored) found.set(feed, knowledge.consult(feed));
		const sample = knowledge.consult(`nvd`);
		if (stored.length === 0 && sample.state === `damaged`) found.set(`store`, sample);
	} finally {
		knowledge.close();
	}
	return found;
}
function recordsOf(feeds) {
	return new Map([...feeds].flatMap(([name, held]) => held.state === `held` ? [[name, held.record]] : []));
}
function noFeeds(folder) {
	return new ToolError({
		code: `feeds-none`,
		where: folder,
		text: {
			ja: `フィードフォルダに書き出せる脆弱性情報がありません。`,
			en: `The feed folder holds no feed to export.`
		},
		mend: {
			ja: `kenpin feeds update で取得してください。`,
			en: "Fetch some with `kenpin feeds update`."
		}
	});
}
function damagedFeeds(folder, whys) {
	return new ToolError({
		code: `feeds-damaged`,
		where: folder,
		text: {
			ja: `壊れた脆弱性情報があるため、書き出していません。${joined$2(whys, `ja`)}`,
			en: `Some feeds are damaged; nothing was exported. ${joined$2(whys, `en`)}`
		},
		mend: {
			ja: `kenpin feeds update で取得し直してからやり直してください。`,
			en: "Fetch them again with `kenpin feeds update`, then export."
		}
	});
}
function foreignTarget(to) {
	return new InputError({
		code: `medium-foreign`,
		where: to,
		text: {
			ja: `書き出し先に kenpin のものではないファイルがあります。`,
			en: `The folder to export to holds files that are not of kenpin.`
		},
		mend: {
			ja: `空のフォルダか新しい名前を指定してください。`,
			en: `Name an empty or new folder.`
		}
	});
}
function sameFolder(path) {
	return new InputError({
		code: `medium-same-folder`,
		where: path,
		text: {
			ja: `媒体のフォルダとフィードフォルダが重なっています。`,
			en: `The folder of the medium and the feed folder overlap.`
		},
		mend: {
			ja: `媒体には別のフォルダを指定してください。`,
			en: `Name another folder for the medium.`
		}
	});
}
function noMedium(from, manifest) {
	return new InputError({
		code: `medium-absent`,
		where: from,
		text: {
			ja: `ここには書き出された脆弱性情報がありません（{manifest} がありません）。`,
			en: `There are no exported feeds here ({manifest} is missing).`
		},
		mend: {
			ja: `kenpin feeds export --to で作ったフォルダを指定してください。書き出しが途中で終わった媒体は使えません。`,
			en: "Name a folder made by `kenpin feeds export --to`. A medium whose export was cut off cannot be used."
		},
		parameters: { manifest }
	});
}
function damagedMedium(from, why) {
	return new ToolError({
		code: `medium-damaged`,
		where: from,
		text: {
			ja: `媒体が壊れているか、欠けているか、書き換えられています（{why}）。何も取り込んでいません。`,
			en: `The medium is damaged, incomplete or was changed ({why}). Nothing was imported.`
		},
		mend: {
			ja: `もう一度書き出して、運び直してください。`,
			en: `Export and carry it again.`
		},
		parameters: { why: why.slice(0, 300) }
	});
}
function refusedMedium(from, whys) {
	return new ToolError({
		code: `medium-older`,
		where: from,
		text: {
			ja: `媒体の内容が手元のものに及ばないため、取り込んでいません。${joined$2(whys, `ja`)}`,
			en: `What is held is newer or more than what the medium brings; nothing was imported. ${joined$2(whys, `en`)}`
		},
		mend: {
			ja: `新しい媒体を使ってください。承知のうえで取り込むには --allow-older を付けます。`,
			en: `Use a newer medium. To import it all the same, add --allow-older.`
		}
	});
}
function joined$2(whys, language) {
	return whys.map((each) => each[language]).join(` `);
}
async function exportFeeds({ folder, medium: to, clock, signal, progress }) {
	refuseOverlap(folder, to);
	if (!await mayHoldMedium(to)) throw foreignTarget(to);
	const held = await openAllFeeds(folder);
	const damaged = [...held.values()].flatMap((each) => each.state === `damaged` ? [each.reason.text] : []);
	if (damaged.length > 0) throw damagedFeeds(folder, damaged);
	const records = recordsOf(held);
	if (records.size === 0) throw noFeeds(folder);
	await clearMedium(to);
	const files = [...records.values()].filter(({ feed }) => !isStoredFeed(feed));
	for (const [index, record] of files.entries()) {
		signal.throwIfAborted();
		progress.report({
			task: {
				ja: `書き出し: ${record.feed}`,
				en: `Exporting ${record.feed}`
			},
			done: index,
			total: files.length
		});
		await copyFileFeed(folder, to, record);
	}
	signal.throwIfAborted();
	if (files.length < records.size) await copyStoreFile(folder, to);
	const feeds = await verifyFolder(to, to);
	return {
		feeds,
		manifest: await writeManifest(to, {
			exportedAt: clock.now().toISOString(),
			kenpin: kenpinVersion,
			feeds
		})
	};
}
async function verifyFolder(folder, named) {
	const found = await openAllFeeds(folder);
	for (const each of found.values()) if (each.state !== `held`) throw damagedMedium(named, each.reason.text.en);
	const records = recordsOf(found);
	try {
		if ([...records.keys()].some((feed) => isStoredFeed(feed))) verifyStore(join(folder, storeFile));
	} catch (error) {
		if (error instanceof StoreError) throw damagedMedium(named, `${storeFile}: ${error.message}`);
		throw error;
	}
	return [...records.values()].toSorted((a, b) => a.feed < b.feed ? -1 : 1);
}
async function importFeeds({ folder, medium: from, clock, signal, progress, allowOlder }) {
	refuseOverlap(folder, from);
	const read = await reading(from, async () => await readManifest(from));
	if (read === null) throw noMedium(from, manifestFile);
	const { manifest, sha256 } = read;
	return await holdFeedFolder(folder, async () => {
		progress.report({
			task: {
				ja: `媒体を確かめています`,
				en: `Verifying the medium`
			},
			done: 0
		});
		return await reading(from, async () => withStagedMedium({
			from,
			folder,
			manifest,
			signal
		}, async (staging) => {
			const feeds = await verifyFolder(staging, from);
			if (!isDeepStrictEqual(feeds, manifest.feeds)) throw damagedMedium(from, `its feeds are not those of the manifest`);
			const losses = lossesOf(feeds, recordsOf(await openAllFeeds(folder)), clock.now());
			if (losses.never.length > 0) throw damagedMedium(from, losses.never.map(({ en }) => en).join(` `));
			if (losses.older.length > 0 && !allowOlder) throw refusedMedium(from, losses.older);
			signal.throwIfAborted();
			await replaceAll(staging, folder, {
				feeds,
				manifest
			});
			return {
				feeds,
				manifest: sha256
			};
		}));
	});
}
async function reading(from, read) {
	try {
		return await read();
	} catch (error) {
		if (error instanceof MediumError) throw damagedMedium(from, error.message);
		throw error;
	}
}
async function replaceAll(staging, folder, { feeds, manifest }) {
	for (const record of feeds.filter(({ feed }) => !isStoredFeed(feed))) {
		const data = manifest.files.map(({ path }) => path.split(`/`)).filter((parts) => parts.slice(0, -1).join(`/`) === record.feed).map((parts) => parts.at(-1) ?? ``).filter((name) => name !== feedFiles.record);
		await moveFeed(feedPath(staging, record.feed), folder, {
			record,
			names: data
		});
	}
	if (feeds.some(({ feed }) => isStoredFeed(feed))) await replaceStore(join(staging, storeFile), join(folder, storeFile));
}
function lossesOf(feeds, held, now) {
	const older = [];
	for (const { feed, dataAsOf, testData } of feeds) {
		const former = held.get(feed);
		if (former === void 0 || former.testData !== void 0) continue;
		if (testData !== void 0) older.push(fillText(lossTexts.testData, { feed }));
		else if (Date.parse(dataAsOf) < Date.parse(former.dataAsOf)) older.push(fillText(lossTexts.older, {
			feed,
			found: dataAsOf,
			held: former.dataAsOf
		}));
	}
	if (feeds.some(({ feed }) => isStoredFeed(feed))) {
		const gone = [...held.values()].filter(({ feed, testData }) => isStoredFeed(feed) && testData === void 0 && feeds.every((each) => each.feed !== feed));
		older.push(...gone.map(({ feed }) => fillText(lossTexts.gone, { feed })));
	}
	return {
		older,
		never: feeds.filter(({ dataAsOf }) => Date.parse(dataAsOf) > now.getTime() + clockSkew$1).map(({ feed, dataAsOf }) => fillText(lossTexts.ahead, {
			feed,
			found: dataAsOf
		}))
	};
}
const lossTexts = {
	testData: {
		ja: `「{feed}」は試験用データで、手元には本物のデータがあります。`,
		en: `{feed} is test data, and real data are held.`
	},
	older: {
		ja: `「{feed}」は {found} 時点で、手元のもの（{held} 時点）より古いです。`,
		en: `{feed} is as of {found}, older than {held}, which is held.`
	},
	gone: {
		ja: `手元にある「{feed}」が媒体にありません。`,
		en: `{feed}, which is held, is not on the medium.`
	},
	ahead: {
		ja: `「{feed}」の日付 {found} が未来です。`,
		en: `{feed} is dated in the future: {found}.`
	}
};
function refuseOverlap(folder, other) {
	const [one, two] = [resolve(folder), resolve(other)];
	const within = (inner, outer) => {
		const path = relative(outer, inner);
		return path !== `..` && !path.startsWith(`..${sep}`) && !isAbsolute(path);
	};
	if (within(one, two) || within(two, one)) throw sameFolder(other);
}
function futureReason(feed, { place, date, now }) {
	return reason(`feed-future`, {
		ja: `「{feed}」の {place} の日付 {date} が現在時刻 {now} より1日以上先です。このマシンと取得元の時計を確認してください。前のデータはそのまま残しています。`,
		en: `{place} of {feed} is dated {date}, more than a day after now ({now}). Check the clocks of this machine and of the source. The former data were kept.`
	}, {
		feed,
		place,
		date,
		now
	});
}
function olderReason(feed, { url, held, found }) {
	return reason(`feed-older`, {
		ja: `{url} の「{feed}」は {found} 時点で、手元のデータ（{held} 時点）より古いため、置き換えていません。ミラーの更新が止まっていないか確認してください。`,
		en: `{feed} at {url} is of {found}, older than the data held ({held}); nothing was replaced. See whether a mirror has stopped being updated.`
	}, {
		feed,
		url,
		held,
		found
	});
}
function doubtfulReason(feed, url, why) {
	return reason(`feed-doubtful`, {
		ja: `{url} の「{feed}」の応答がそろっていません（{why}）。抜けがあるおそれがあるため取り込まず、次回も同じ時点から取得します。`,
		en: `The answers of {feed} at {url} do not fit together ({why}). Something may be missing: they were not taken, and the next update begins at the same point.`
	}, {
		feed,
		url,
		why: why.slice(0, 200)
	});
}
function gapReason(feed, { url, from, to }) {
	return reason(`feed-gap`, {
		ja: `{url} の「{feed}」は新着分だけを載せており、前回取得した {from} から {to} までの間に載った項目を確認できません。今回載っている項目は取り込みました。その期間の情報は取得元の一覧ページで確認してください。更新を毎日行うと抜けは生じません。`,
		en: `{feed} at {url} lists only what is new; items between {from}, where the last update ended, and {to} were not seen. The items listed now were taken. Look through the source’s own list for that time. Daily updates leave no gap.`
	}, {
		feed,
		url,
		from,
		to
	});
}
function unlistedReason(feed, url, names) {
	return reason(`feed-unlisted`, {
		ja: `{url} の一覧から、以前あった「{feed}」のファイル（{names}）が消えています。取得元でデータが欠けているおそれがあるため、何も置き換えていません。`,
		en: `The list at {url} no longer names files of {feed} that it had ({names}). The source may have lost data; nothing was replaced.`
	}, {
		feed,
		url,
		names: names.slice(0, 5).join(`, `)
	});
}
function pagesReason(feed, { count, first, why }) {
	return reason(`feed-pages-missing`, {
		ja: `「{feed}」の {count} 件のページを読めなかったため、そこに書かれた CVE 番号を確認できていません（{first}: {why}）。次回の更新でもう一度取得します。`,
		en: `{count} pages of {feed} could not be read; the CVE ids in them are not known ({first}: {why}). The next update asks for them again.`
	}, {
		feed,
		count,
		first,
		why: why.slice(0, 160)
	});
}
function storeReason(feed, error) {
	if (error instanceof StoreError) return reason(`feed-store-damaged`, storeFaults.damaged, {
		feed,
		why: error.message.slice(0, 200)
	});
	if (!(error instanceof Error) || !(`errcode` in error) || typeof error.errcode !== `number`) return null;
	const why = `${error.message.slice(0, 200)}, SQLite ${error.errcode}`;
	const fault = storeFaultByCode[error.errcode & 255] ?? `failed`;
	return reason(`feed-store-${fault}`, storeFaults[fault], {
		feed,
		why
	});
}
const storeFaultByCode = {
	5: `busy`,
	6: `busy`,
	8: `readonly`,
	11: `damaged`,
	13: `full`,
	26: `damaged`
};
const storeFaults = {
	full: {
		ja: "ディスクの空きが足りず、「{feed}」を保存できませんでした（{why}）。前のデータはそのまま残っています。フィードフォルダーのあるディスクを空けて（NVD を含む全体で約 3 GB）、もう一度 `kenpin feeds update` を実行してください。",
		en: "The disk is full; {feed} could not be stored ({why}). The former data are unchanged. Make room on the disk of the feed folder (about 3 GB for all feeds with NVD) and run `kenpin feeds update` again."
	},
	busy: {
		ja: "別の処理がフィードの保存先を使用中のため、「{feed}」を更新できませんでした（{why}）。ほかの `kenpin feeds update` や検査が終わってから、もう一度実行してください。",
		en: "Another process uses the store of the feeds; {feed} could not be updated ({why}). Wait for the other `kenpin feeds update` or gate to end, then run it again."
	},
	readonly: {
		ja: `フィードの保存先に書き込めないため、「{feed}」を更新できませんでした（{why}）。フィードフォルダーの書き込み権限を確認してください。`,
		en: `The store of the feeds cannot be written; {feed} could not be updated ({why}). Check the permissions of the feed folder.`
	},
	damaged: {
		ja: "フィードの保存先が壊れているため、「{feed}」を更新できませんでした（{why}）。フィードフォルダーの store.sqlite を削除してから `kenpin feeds update` を実行すると、すべて取得し直します。",
		en: "The store of the feeds is damaged; {feed} could not be updated ({why}). Delete store.sqlite in the feed folder and run `kenpin feeds update`: everything is then fetched anew."
	},
	failed: {
		ja: "「{feed}」を保存できませんでした（{why}）。前のデータはそのまま残っています。ディスクの状態を確認して、もう一度 `kenpin feeds update` を実行してください。",
		en: "{feed} could not be stored ({why}). The former data are unchanged. Check the disk and run `kenpin feeds update` again."
	}
};
function putJvn(store, row) {
	const { body, crc } = sealed(row);
	const { changes } = store.prepare(`INSERT INTO jvn (id, modified, crc, body) VALUES (?, ?, ?, ?)
       ON CONFLICT (id) DO UPDATE SET modified = excluded.modified, crc = excluded.crc, body = excluded.body
       WHERE excluded.modified > jvn.modified OR (excluded.modified = jvn.modified AND length(excluded.body) > length(jvn.body))`).run(row.id, row.modified, crc, body);
	if (changes === 0) return false;
	const byCve = store.prepare(`INSERT OR IGNORE INTO jvn_cve (cve, id) VALUES (?, ?)`);
	for (const key of keysOf(row.cves)) byCve.run(key, row.id);
	const byProduct = store.prepare(`INSERT OR IGNORE INTO jvn_product (product, id) VALUES (?, ?)`);
	for (const { vendor, product, cpe } of row.products) for (const key of productKeys({
		vendor,
		product,
		cpe
	})) byProduct.run(key, row.id);
	return true;
}
function putNotice(store, row) {
	const { body, crc } = sealed(row);
	const { changes } = store.prepare(`INSERT INTO notice (source, id, modified, crc, body) VALUES (?, ?, ?, ?, ?)
       ON CONFLICT (source, id) DO UPDATE SET modified = excluded.modified, crc = excluded.crc, body = excluded.body
       WHERE excluded.modified >= notice.modified AND excluded.body <> notice.body`).run(row.source, row.id, row.modified, crc, body);
	if (changes === 0) return false;
	const byCve = store.prepare(`INSERT OR IGNORE INTO notice_cve (cve, source, id) VALUES (?, ?, ?)`);
	for (const key of keysOf(row.cves)) byCve.run(key, row.source, row.id);
	const byName = store.prepare(`INSERT OR IGNORE INTO notice_name (name, source, id) VALUES (?, ?, ?)`);
	for (const name of row.notices) byName.run(name, row.source, row.id);
	return true;
}
function putAdvisory(store, row) {
	const { body, crc } = sealed(row);
	const { changes } = store.prepare(`INSERT INTO advisory (provider, id, modified, crc, body) VALUES (?, ?, ?, ?, ?)
       ON CONFLICT (provider, id) DO UPDATE SET modified = excluded.modified, crc = excluded.crc, body = excluded.body
       WHERE excluded.modified >= advisory.modified AND excluded.body <> advisory.body`).run(row.provider, row.id, row.modified, crc, body);
	if (changes === 0) return false;
	const byCve = store.prepare(`INSERT OR IGNORE INTO advisory_cve (cve, provider, id) VALUES (?, ?, ?)`);
	for (const key of keysOf(row.statements.flatMap(({ cve }) => cve ?? []))) byCve.run(key, row.provider, row.id);
	const byProduct = store.prepare(`INSERT OR IGNORE INTO advisory_product (product, provider, id) VALUES (?, ?, ?)`);
	for (const key of new Set(row.statements.flatMap((each) => productsOf$2(each).flatMap((one) => productKeys(one))))) byProduct.run(key, row.provider, row.id);
	return true;
}
function productsOf$2({ affected, fixed, notAffected, investigating }) {
	return [
		...affected,
		...fixed,
		...notAffected,
		...investigating
	];
}
function productKeys({ vendor, product, cpe }) {
	const name = cpe === void 0 ? null : readCpe(cpe);
	const keys = name === null ? [] : [productKey(name.vendor, name.product)];
	if (vendor !== void 0 && product !== void 0) keys.push(productKey(vendor, product));
	return [...new Set(keys)];
}
function keysOf(cves) {
	return [...new Set(cves)].flatMap((cve) => cveKey(cve) ?? []);
}
const documentFaults = {
	missing: {
		ja: `一覧にある文書 {document} がありません（HTTP {detail}）。`,
		en: `The listed document {document} is not there (HTTP {detail}).`
	},
	fetch: {
		ja: `文書 {document} を取得できませんでした（{detail}）。`,
		en: `The document {document} could not be fetched ({detail}).`
	},
	html: {
		ja: `{document} は文書ではなく Web ページを返しました。`,
		en: `{document} answered with a web page instead of a document.`
	},
	redirected: {
		ja: `文書 {document} が別のサーバー（{detail}）へ転送されました。`,
		en: `The document {document} was redirected to another server ({detail}).`
	},
	"hash-missing": {
		ja: `文書 {document} のハッシュがありません（{detail}）。`,
		en: `The document {document} has no hash ({detail}).`
	},
	"hash-invalid": {
		ja: `文書 {document} のハッシュを読めません（{detail}）。`,
		en: `The hash of {document} cannot be read ({detail}).`
	},
	"hash-mismatch": {
		ja: `文書 {document} の {detail} が一致しません。`,
		en: `The {detail} of the document {document} does not match.`
	},
	"signature-missing": {
		ja: `文書 {document} に署名がありません（{detail}）。`,
		en: `The document {document} has no signature ({detail}).`
	},
	"signature-wrong": {
		ja: `文書 {document} の署名を認められません（{detail}）。`,
		en: `The signature of {document} does not hold ({detail}).`
	},
	invalid: {
		ja: `文書 {document} が CSAF の形式ではありません（{detail}）。`,
		en: `The document {document} is no CSAF document ({detail}).`
	},
	future: {
		ja: `文書 {document} の日付 {detail} が未来です。`,
		en: `The document {document} is dated in the future: {detail}.`
	},
	older: {
		ja: `文書 {document} が手元のものより古くなっています（{detail}）。`,
		en: `The document {document} is older than the one held ({detail}).`
	}
};
function documentReason(fault, document, detail) {
	return reason(`csaf-${fault}`, documentFaults[fault], {
		document,
		detail: detail.slice(0, 200)
	});
}
function endWords(end) {
	switch (end.end) {
		case `refused`: return `HTTP ${end.status}`;
		case `broken`: return end.message;
		case `tooLarge`: return `more than ${end.limit} bytes`;
		case `webPage`: return `a web page`;
		case `notModified`:
		case `timedOut`:
		case `aborted`: return end.end;
	}
}
function partialReason(feed, faults) {
	const [first] = faults;
	const shown = faults.slice(0, 3);
	const more = faults.length - shown.length;
	const joined = (language) => shown.map(({ text }) => text[language]).join(` `);
	return {
		code: first?.code ?? `csaf-partial`,
		text: {
			ja: `「${feed}」: ${faults.length} 件の文書を取り込めなかったため、更新は完了していません。${joined(`ja`)}${more > 0 ? `（ほか ${more} 件）` : ``}`,
			en: `${feed}: ${faults.length} documents were not taken, so the update is not whole. ${joined(`en`)}${more > 0 ? ` (and ${more} more)` : ``}`
		}
	};
}
function shrunkListing(feed, before, now) {
	return reason(`feed-shrunk`, {
		ja: `「{feed}」の一覧が {before} 件から {now} 件へ1割を超えて減りました。取得元でデータが欠けているおそれがあるため、取り込んでいません。`,
		en: `The listing of {feed} fell from {before} to {now} documents, by more than a tenth. The source may have lost data; nothing was taken.`
	}, {
		feed,
		before,
		now
	});
}
function keysLost(feed, why) {
	return reason(`csaf-keys-lost`, {
		ja: `「{feed}」の提供者の公開鍵を使えません（{why}）。署名を確認しないまま受け入れることはしません。`,
		en: `The key of the provider of {feed} cannot be used ({why}). Nothing is taken with its signature unchecked.`
	}, {
		feed,
		why: why.slice(0, 200)
	});
}
function limitReason(feed, what) {
	return reason(`csaf-limit`, {
		ja: "「{feed}」の更新が上限（{what}）に達しました。もう一度 `kenpin feeds update` を実行すると続きから取得します。",
		en: "The update of {feed} reached its limit ({what}). Run `kenpin feeds update` again to go on."
	}, {
		feed,
		what
	});
}
const prefix$1 = `document `;
var DocumentShelf = class {
	#store;
	#name;
	#units = /* @__PURE__ */ new Map();
	#owners = /* @__PURE__ */ new Map();
	#replace;
	constructor(store, name) {
		this.#store = store;
		this.#name = name;
		this.#replace = name.replace;
		if (name.replace) return;
		for (const row of store.prepare(`SELECT unit, record FROM unit WHERE feed = ?`).all(name.feed)) {
			const [unit, record] = [String(row[`unit`]), String(row[`record`])];
			if (unit.startsWith(prefix$1)) this.#note(unit.slice(9), parseUnit(record));
		}
	}
	listed() {
		return this.#replace ? null : readUnit(this.#store, this.#name.feed, `changes`)?.records ?? null;
	}
	wanted(offers) {
		return offers.filter(({ url, updated }) => {
			const held = this.#units.get(url);
			return held === void 0 || updated !== void 0 && (held.until ?? ``) < updated;
		}).toSorted((a, b) => compare(a.updated ?? ``, b.updated ?? ``) || compare(a.url, b.url));
	}
	checked() {
		return this.#count(({ proof }) => proof.signature === `checked`);
	}
	unchecked() {
		return this.#count(({ proof }) => proof.signature === null);
	}
	hashed() {
		return this.#count(({ proof }) => proof.hash !== null);
	}
	async write(documents, { offers, ports }) {
		if (documents.length === 0) return [];
		const written = [];
		const faults = await this.#store.transaction(async () => {
			if (this.#replace) clearStored(this.#store, this.#name.feed);
			const listed = new Set(offers.map(({ url }) => url));
			const found = documents.flatMap((each) => {
				const result = this.#put(each, {
					listed,
					ports
				});
				if (`refused` in result) return [result.refused];
				written.push([each.offer.url, result.unit]);
				return [];
			});
			this.#recount(ports);
			return await Promise.resolve(found);
		});
		this.#replace = false;
		for (const [url, unit] of written) this.#note(url, unit);
		return faults;
	}
	#put({ offer, row, bytes, proof }, { listed, ports }) {
		const owner = this.#owners.get(row.id);
		const id = owner === void 0 || owner === offer.url || !listed.has(owner) ? row.id : `${row.id} (${new URL(offer.url).pathname})`;
		const held = this.#store.prepare(`SELECT modified FROM advisory WHERE provider = ? AND id = ?`).get(this.#name.provider, id)?.[`modified`];
		if (typeof held === `string` && held > row.modified) return { refused: documentReason(`older`, offer.url, `${row.modified} < ${held}`) };
		putAdvisory(this.#store, {
			...row,
			id
		});
		const unit = {
			url: offer.url,
			fetchedAt: ports.now().toISOString(),
			sha256: ports.hash(bytes),
			records: 1,
			until: offer.updated ?? row.modified,
			id,
			proof
		};
		writeUnit(this.#store, {
			feed: this.#name.feed,
			unit: `${prefix$1}${offer.url}`
		}, unit);
		this.#owners.set(id, offer.url);
		return { unit };
	}
	#recount({ hash }) {
		const { feed } = this.#name;
		const [held, facts] = [readStoredRecord(this.#store, feed), countStored(this.#store, feed)];
		if (held === null || facts === null) return;
		const { records, dataAsOf } = facts;
		writeStoredRecord(this.#store, {
			...held,
			records,
			dataAsOf,
			sha256: storedHash(this.#store, feed, hash)
		});
	}
	#note(url, unit) {
		this.#units.set(url, unit);
		this.#owners.set(unit.id, url);
	}
	#count(holds) {
		return [...this.#units.values()].filter((unit) => holds(unit)).length;
	}
};
function parseUnit(text) {
	try {
		const unit = JSON.parse(text);
		if (typeof unit.id === `string` && typeof unit.proof === `object`) return unit;
	} catch {}
	throw new StoreError(`a unit in the store is damaged`);
}
function compare(one, other) {
	return one < other ? -1 : one > other ? 1 : 0;
}
const lengthLimit$1 = 2e3;
function webAddress$1(text, place) {
	const url = text.length <= lengthLimit$1 && !/[\s\p{Cc}\\]/u.test(text) ? URL.parse(text) : null;
	if (url === null || ![`http:`, `https:`].includes(url.protocol) || url.username !== `` || url.password !== ``) throw new FeedFormatError(`${place}: "${text.slice(0, 100)}" is no web address`);
	return url.href;
}
function documentAddress(text, directory, place) {
	const base = new URL(webAddress$1(directory, `directory`));
	if (!base.pathname.endsWith(`/`)) base.pathname += `/`;
	const refused = new FeedFormatError(`${place}: "${text.slice(0, 100)}" is no path of a document below the directory`);
	if (text.length > lengthLimit$1) throw refused;
	const whole = /^(https?:\/\/[^/?#\\]+)\/(.*)$/is.exec(text);
	const path = whole?.[2] ?? text;
	if (!path.split(`/`).every((name) => /^[\w.+~=@,()-]+$/.test(name) && name !== `.` && name !== `..`) || !/\.json$/i.test(path)) throw refused;
	if (whole === null) return new URL(`./${path}`, base).href;
	if (URL.parse(whole[1] ?? ``)?.origin !== base.origin || (whole[1] ?? ``).includes(`@`)) throw refused;
	return new URL(`/${path}`, base).href;
}
const labelled = object({
	tlp_label: string(),
	url: string()
});
const metadata = object({
	canonical_url: string(),
	last_updated: instant,
	metadata_version: _enum([`2.0`, `2.1`]),
	publisher: object({ name: string() }),
	role: _default(string(), `csaf_provider`),
	distributions: optional(array(object({
		directory_url: optional(string()),
		directory: optional(labelled),
		rolie: optional(object({ feeds: array(labelled) }))
	}))),
	public_openpgp_keys: optional(array(object({
		url: string(),
		fingerprint: optional(string().check(_regex(/^[0-9a-fA-F]{40,128}$/)))
	})))
});
function readProviderMetadata(text) {
	const given = readJson(text, metadata);
	const distributions = given.distributions ?? [];
	const directories = distributions.flatMap(({ directory, directory_url: url }) => [...url === void 0 ? [] : [{
		tlp_label: `WHITE`,
		url
	}], ...directory === void 0 ? [] : [directory]]);
	const feeds = distributions.flatMap(({ rolie }) => rolie?.feeds ?? []);
	const open = (list) => [...new Set(list.filter((each) => isOpen(each)).map(({ url }) => webAddress$1(url, `distributions`)))];
	const found = {
		canonicalUrl: webAddress$1(given.canonical_url, `canonical_url`),
		publisher: given.publisher.name,
		role: given.role,
		lastUpdated: given.last_updated,
		directories: open(directories),
		rolieFeeds: open(feeds),
		closed: [...directories, ...feeds].filter((each) => !isOpen(each)).length,
		openpgpKeys: (given.public_openpgp_keys ?? []).map(({ url, fingerprint }) => ({
			url: webAddress$1(url, `public_openpgp_keys`),
			...fingerprint === void 0 ? {} : { fingerprint: fingerprint.toUpperCase() }
		}))
	};
	if (found.directories.length + found.rolieFeeds.length === 0) throw new FeedFormatError(`distributions: none is open to everybody`);
	return found;
}
function isOpen({ tlp_label: label }) {
	return label === `WHITE` || label === `CLEAR`;
}
function readChanges(text, directory) {
	const documents = linesOf$1(text, `changes.csv`).map(({ line, place }) => {
		const [, quoted, plain, quotedTime, plainTime] = /^(?:"([^"]*)"|([^",\s]*)), *(?:"([^"]*)"|([^",\s]*))$/.exec(line) ?? [];
		const path = quoted ?? plain;
		const time = instant.safeParse(quotedTime ?? plainTime);
		if (path === void 0 || !time.success) throw new FeedFormatError(`${place}: "${line.slice(0, 100)}" is no path with a time`);
		return {
			path,
			url: documentAddress(path, directory, place),
			updated: time.data
		};
	});
	const ordered = documents.every(({ updated }, index) => index === 0 || updated <= (documents[index - 1]?.updated ?? ``));
	return {
		documents: once$2(documents),
		ordered
	};
}
function readIndex(text, directory) {
	return once$2(linesOf$1(text, `index.txt`).map(({ line, place }) => ({
		path: line,
		url: documentAddress(line, directory, place)
	})));
}
function linesOf$1(text, file) {
	const lines = text.replace(/^\uFEFF/, ``).split(/\r?\n/);
	while (lines.at(-1) === ``) lines.pop();
	if (lines.length === 0) throw new FeedFormatError(`${file}: it lists no document`);
	return lines.map((line, index) => ({
		line,
		place: `${file}, line ${index + 1}`
	}));
}
function once$2(documents) {
	const kept = /* @__PURE__ */ new Map();
	for (const each of documents) {
		const former = kept.get(each.url);
		if (former === void 0 || (former.updated ?? ``) < (each.updated ?? ``)) kept.set(each.url, each);
	}
	return [...kept.values()];
}
const links = array(object({
	rel: string(),
	href: string()
}));
const rolie = object({ feed: object({
	updated: instant,
	link: optional(links),
	entry: optional(array(object({
		id: string(),
		updated: instant,
		content: object({ src: string() }),
		link: optional(links)
	})))
}) });
function readRolie(text) {
	const { feed } = readJson(text, rolie);
	const entries = (feed.entry ?? []).map(({ id, updated, content, link = [] }, index) => {
		const place = `feed.entry.${index}`;
		const self = link.find(({ rel }) => rel === `self`);
		const signature = link.find(({ rel }) => rel === `signature`);
		return {
			id,
			updated,
			url: webAddress$1(content.src, place),
			...self === void 0 ? {} : { self: webAddress$1(self.href, place) },
			hashes: link.filter(({ rel }) => rel === `hash`).map(({ href }) => webAddress$1(href, place)),
			...signature === void 0 ? {} : { signature: webAddress$1(signature.href, place) }
		};
	});
	const next = feed.link?.find(({ rel }) => rel === `next`);
	return {
		updated: feed.updated,
		entries,
		...next === void 0 ? {} : { next: webAddress$1(next.href, `feed.link`) }
	};
}
const mebibyte$1 = 1048576;
const metadataLimit = 4 * mebibyte$1;
const listingLimit = 128 * mebibyte$1;
const pageLimit$2 = 1e3;
var ListingRefused = class extends Error {
	name = `ListingRefused`;
	reason;
	constructor(why) {
		super(why.text.en);
		this.reason = why;
	}
};
async function textAt({ feed, ports, route }, url, limit) {
	const end = await fetchAt({
		feed,
		ports,
		route
	}, url, limit);
	const place = {
		feed,
		url: route(url)
	};
	if (end.end !== `fetched`) throw new ListingRefused(fetchReason(place, end));
	if (looksLikeHtml(end)) throw new ListingRefused(htmlReason(place));
	try {
		return new TextDecoder(`utf-8`, { fatal: true }).decode(end.bytes);
	} catch {
		throw new ListingRefused(invalidReason(place, `not UTF-8`));
	}
}
async function fetchAt({ ports, route }, url, limit) {
	return await ports.fetch({
		url: route(url),
		deadline: fetchDeadline,
		limit,
		signal: ports.signal
	});
}
async function fetchMetadata(asking, url) {
	const text = await textAt(asking, url, metadataLimit);
	return read({
		feed: asking.feed,
		url
	}, () => readProviderMetadata(text));
}
async function fetchOffers(asking, metadata) {
	const offers = /* @__PURE__ */ new Map();
	const add = (offer) => {
		const former = offers.get(offer.url);
		offers.set(offer.url, former === void 0 ? offer : joined$1(former, offer));
	};
	for (const directory of metadata.directories) for (const offer of await fetchDirectory(asking, directory)) add(offer);
	for (const feed of metadata.rolieFeeds) for (const offer of await fetchRolie(asking, feed)) add(offer);
	return [...offers.values()];
}
function joined$1(one, other) {
	const updated = [one.updated, other.updated].filter((each) => each !== void 0).sort().at(-1);
	const signature = one.signature ?? other.signature;
	return {
		url: one.url,
		hashes: [.../* @__PURE__ */ new Set([...one.hashes, ...other.hashes])],
		...updated === void 0 ? {} : { updated },
		...signature === void 0 ? {} : { signature }
	};
}
async function fetchDirectory(asking, directory) {
	const base = directory.endsWith(`/`) ? directory : `${directory}/`;
	const url = `${base}changes.csv`;
	const changes = await textAt(asking, url, listingLimit);
	const { documents } = read({
		feed: asking.feed,
		url
	}, () => readChanges(changes, base));
	const offers = documents.map((each) => ({
		url: each.url,
		updated: each.updated,
		hashes: []
	}));
	const dated = new Set(offers.map((each) => each.url));
	const undated = (await fetchIndex(asking, base)).filter((each) => !dated.has(each));
	return [...offers, ...undated.map((each) => ({
		url: each,
		hashes: []
	}))];
}
async function fetchIndex(asking, base) {
	const url = `${base}index.txt`;
	const end = await fetchAt(asking, url, listingLimit);
	if (end.end === `refused` && (end.status === 404 || end.status === 410)) return [];
	const place = {
		feed: asking.feed,
		url: asking.route(url)
	};
	if (end.end !== `fetched`) throw new ListingRefused(fetchReason(place, end));
	return read(place, () => readIndex(new TextDecoder(`utf-8`, { fatal: true }).decode(end.bytes), base)).map((each) => each.url);
}
async function fetchRolie(asking, first) {
	const offers = [];
	const seen = /* @__PURE__ */ new Set();
	let url = first;
	while (url !== void 0) {
		if (seen.has(url) || seen.size >= pageLimit$2) throw new ListingRefused(endless(asking.feed, url));
		seen.add(url);
		const page = await fetchPage(asking, url);
		for (const { url: document, updated, hashes, signature } of page.entries) offers.push({
			url: document,
			updated,
			hashes,
			...signature === void 0 ? {} : { signature }
		});
		url = page.next;
	}
	return offers;
}
async function fetchPage(asking, url) {
	const text = await textAt(asking, url, listingLimit);
	return read({
		feed: asking.feed,
		url
	}, () => readRolie(text));
}
function read(place, reader) {
	try {
		return reader();
	} catch (error) {
		throw new ListingRefused(invalidReason(place, error instanceof Error ? error.message : `not readable`));
	}
}
function endless(feed, url) {
	return reason(`csaf-endless-feed`, {
		ja: `「{feed}」の ROLIE フィードのページ送りが終わりません（{url}）。`,
		en: `The pages of the ROLIE feed of {feed} do not end ({url}).`
	}, {
		feed,
		url
	});
}
const keyLimit = 1048576;
async function openRing(keys, { asking, checker, checkedBefore }) {
	if (!await checker.isHere()) return {
		ring: null,
		why: `gpg is not on this machine`
	};
	const { fetched, lost } = await fetchKeys(keys, asking);
	const ring = await checker.open(fetched);
	if (ring.fingerprints.length > 0) return {
		ring,
		why: null
	};
	await ring.close();
	const why = [...ring.refused, ...lost][0] ?? `the provider names no key`;
	if (checkedBefore || ring.refused.length > 0) throw new ListingRefused(keysLost(asking.feed, why));
	return {
		ring: null,
		why
	};
}
async function fetchKeys(keys, asking) {
	const fetched = [];
	const lost = [];
	for (const { url, fingerprint } of keys) {
		const end = await fetchAt(asking, url, keyLimit);
		if (end.end === `fetched`) fetched.push({
			bytes: end.bytes,
			fingerprint
		});
		else lost.push(`${url}: ${endWords(end)}`);
	}
	return {
		fetched,
		lost
	};
}
function readHashFile(text, fileName) {
	const [, document = ``, algorithm = ``] = /^(.*)\.(sha256|sha512)$/.exec(fileName) ?? [];
	if (algorithm !== `sha256` && algorithm !== `sha512`) throw new FeedFormatError(`${fileName.slice(0, 100)}: no .sha256 or .sha512 file`);
	const [, hex = ``, name] = /^\uFEFF?([0-9a-f]+)(?: [ *]?([^\r\n]+))?$/i.exec(text.slice(0, 2e3).trimEnd()) ?? [];
	if (text.length > 2e3 || hex.length !== (algorithm === `sha256` ? 64 : 128)) throw new FeedFormatError(`${fileName}: it holds no ${algorithm} value`);
	if (name !== void 0 && baseName(name) !== baseName(document)) throw new FeedFormatError(`${fileName}: it is for "${name.slice(0, 100)}"`);
	return {
		algorithm,
		hex: hex.toLowerCase()
	};
}
function baseName(path) {
	return path.slice(path.lastIndexOf(`/`) + 1);
}
const documentLimit = 67108864;
const proofLimit = 65536;
var Refused = class extends Error {
	name = `Refused`;
	fault;
	detail;
	constructor(fault, detail) {
		super(`${fault}: ${detail}`);
		this.fault = fault;
		this.detail = detail;
	}
};
async function loadDocument(offer, loading) {
	try {
		const bytes = await fetchDocument(offer, loading);
		const hash = await checkHash(offer, bytes, loading);
		const signature = await checkSignature(offer, bytes, loading);
		const row = readCsafDocument(textOf$2(bytes), loading.provider);
		if (Date.parse(row.modified) > loading.now.getTime() + 864e5) throw new Refused(`future`, row.modified);
		return {
			offer,
			row,
			bytes,
			proof: {
				hash,
				signature
			}
		};
	} catch (error) {
		if (error instanceof Refused) return { refused: documentReason(error.fault, offer.url, error.detail) };
		if (error instanceof FeedFormatError) return { refused: documentReason(`invalid`, offer.url, error.message) };
		throw error;
	}
}
async function probe(offer, loading) {
	const hash = await firstThere(hashAddresses(offer), loading);
	const signature = loading.ring === null ? null : await firstThere([signatureAddress(offer)], loading);
	return {
		hash: hash !== null,
		signature: signature !== null
	};
}
async function fetchDocument({ url }, loading) {
	const end = await fetchAt(loading, url, documentLimit);
	if (end.end === `refused` && (end.status === 404 || end.status === 410)) throw new Refused(`missing`, String(end.status));
	if (end.end === `webPage`) throw new Refused(`html`, ``);
	if (end.end !== `fetched`) throw new Refused(`fetch`, endWords(end));
	const asked = new URL(loading.route(url)).origin;
	const answered = URL.parse(end.url)?.origin ?? end.url;
	if (answered !== asked) throw new Refused(`redirected`, answered);
	if (looksLikeHtml(end)) throw new Refused(`html`, ``);
	return end.bytes;
}
function textOf$2(bytes) {
	try {
		return new TextDecoder(`utf-8`, { fatal: true }).decode(bytes);
	} catch {
		throw new Refused(`invalid`, `not UTF-8`);
	}
}
async function checkHash(offer, bytes, loading) {
	if (!loading.demands.hash && offer.hashes.length === 0) return null;
	const found = await firstThere(hashAddresses(offer), loading);
	if (found === null || !(`bytes` in found)) throw new Refused(`hash-missing`, found === null ? `HTTP 404` : endWords(found.end));
	try {
		const name = decodeURIComponent(new URL(found.url).pathname.split(`/`).at(-1) ?? ``);
		const published = readHashFile(new TextDecoder(`utf-8`, { fatal: true }).decode(found.bytes), name);
		if (createHash(published.algorithm).update(bytes).digest(`hex`) !== published.hex) throw new Refused(`hash-mismatch`, published.algorithm);
		return published.algorithm;
	} catch (error) {
		if (error instanceof Refused) throw error;
		throw new Refused(`hash-invalid`, error instanceof Error ? error.message : `not readable`);
	}
}
async function checkSignature(offer, bytes, loading) {
	const { ring } = loading;
	if (ring === null || !loading.demands.signature && offer.signature === void 0) return null;
	const found = await firstThere([signatureAddress(offer)], loading);
	if (found === null || !(`bytes` in found)) throw new Refused(`signature-missing`, found === null ? `HTTP 404` : endWords(found.end));
	const verified = await ring.verify(bytes, found.bytes);
	if (verified.end !== `valid`) throw new Refused(`signature-wrong`, verified.why);
	return `checked`;
}
function hashAddresses({ url, hashes }) {
	const named = hashes.filter((each) => /\.sha(512|256)$/.test(new URL(each).pathname));
	if (named.length === 0) return [`${url}.sha512`, `${url}.sha256`];
	return named.toSorted((a, b) => Number(b.endsWith(`512`)) - Number(a.endsWith(`512`)));
}
function signatureAddress({ url, signature }) {
	return signature ?? `${url}.asc`;
}
async function firstThere(urls, asking) {
	for (const url of urls) {
		const end = await fetchAt(asking, url, proofLimit);
		if (end.end === `fetched`) return {
			url,
			bytes: end.bytes
		};
		if (end.end !== `refused` || end.status !== 404 && end.status !== 410) return { end };
	}
	return null;
}
function routeBy(mirror) {
	if (mirror === void 0) return (url) => url;
	const base = mirror.replace(/\/+$/, ``);
	return (url) => {
		if (url.startsWith(`${base}/`)) return url;
		const { host, pathname, search } = new URL(url);
		return `${base}/${host}${pathname}${search}`;
	};
}
const defaultLimits = {
	listed: 5e5,
	bytes: 64 * 1024 ** 3
};
const parallel = 4;
const batchSize$1 = 16;
const patience = 25;
function csafSource(request) {
	const feed = `csaf/${request.name}`;
	const source = request.mirror === void 0 ? request.metadata : `${request.mirror.replace(/\/+$/, ``)}/provider-metadata.json`;
	return {
		feed,
		update: async (ports) => {
			let before = null;
			const ended = (state, why) => ({
				feed,
				source,
				state,
				reason: why,
				record: before,
				text: why.text
			});
			try {
				before = readStoredRecord(ports.store, feed);
				const result = await bringUp$1({
					request,
					feed,
					source,
					before,
					ports
				});
				return `partial` in result ? ended(`partial`, result.partial) : result;
			} catch (error) {
				ports.signal.throwIfAborted();
				if (error instanceof ListingRefused) return ended(`failed`, error.reason);
				const why = storeReason(feed, error);
				if (why !== null) return ended(`failed`, why);
				throw error;
			}
		}
	};
}
async function bringUp$1(updating) {
	const { request, feed, ports, source, before } = updating;
	const asking = {
		feed,
		ports,
		route: routeBy(request.mirror)
	};
	const metadata = await fetchMetadata(asking, source);
	const offers = await fetchOffers(asking, metadata);
	const limits = {
		...defaultLimits,
		...request.limits
	};
	if (offers.length > limits.listed) throw new ListingRefused(limitReason(feed, `${limits.listed} documents`));
	const shelf = new DocumentShelf(ports.store, {
		feed,
		provider: request.name,
		replace: before?.testData !== void 0
	});
	const listed = shelf.listed();
	if (listed !== null && offers.length < listed * .9) return { partial: shrunkListing(feed, listed, offers.length) };
	const wanted = shelf.wanted(offers);
	if (wanted.length === 0) return await seal(updating, {
		shelf,
		offers,
		changed: false,
		unchecked: null
	});
	const { ring, why } = await openRing(metadata.openpgpKeys, {
		asking,
		checker: request.signatures,
		checkedBefore: shelf.checked() > 0
	});
	try {
		const partial = await loadAll({
			updating,
			metadata,
			asking,
			shelf,
			ring,
			limits
		}, wanted, offers);
		return partial === null ? await seal(updating, {
			shelf,
			offers,
			changed: true,
			unchecked: why
		}) : { partial };
	} finally {
		await ring?.close();
	}
}
async function loadAll(all, wanted, offers) {
	const { feed, ports, request } = all.updating;
	const last = wanted.at(-1);
	if (last === void 0) return null;
	const base = {
		...all.asking,
		provider: request.name,
		ring: all.ring,
		now: ports.now()
	};
	const loading = {
		...base,
		demands: await demandsOf(all, last, base)
	};
	const faults = [];
	let bytes = 0;
	for (let start = 0; start < wanted.length; start += batchSize$1) {
		ports.signal.throwIfAborted();
		const task = {
			ja: `アドバイザリを取得: ${feed}`,
			en: `Fetching advisories: ${feed}`
		};
		ports.progress.report({
			task,
			done: start,
			total: wanted.length
		});
		const loaded = await inParallel(wanted.slice(start, start + batchSize$1), (offer) => loadDocument(offer, loading));
		ports.signal.throwIfAborted();
		const good = loaded.filter((each) => !(`refused` in each));
		faults.push(...loaded.flatMap((each) => `refused` in each ? [each.refused] : []));
		faults.push(...await all.shelf.write(good, {
			offers,
			ports
		}));
		bytes += good.reduce((sum, each) => sum + each.bytes.length, 0);
		if (bytes > all.limits.bytes && start + batchSize$1 < wanted.length) return limitReason(feed, `${all.limits.bytes} bytes`);
		if (faults.length >= patience) break;
	}
	return faults.length === 0 ? null : partialReason(feed, faults);
}
async function demandsOf({ metadata, shelf, ring }, last, base) {
	if (metadata.role === `csaf_trusted_provider`) return {
		hash: true,
		signature: ring !== null
	};
	const found = await probe(last, base);
	return {
		hash: found.hash || shelf.hashed() > 0,
		signature: ring !== null && (found.signature || shelf.checked() > 0)
	};
}
async function seal({ feed, source, before, ports }, { shelf, offers, changed, unchecked }) {
	const { store } = ports;
	const fetchedAt = ports.now().toISOString();
	const list = offers.map(({ url, updated }) => `${url} ${updated ?? ``}`).sort();
	const sha256 = ports.hash(new TextEncoder().encode(list.join(`
`)));
	const record = await store.transaction(async () => {
		const { newest } = store.prepare(`SELECT max(modified) AS newest FROM advisory WHERE provider = ?`).get(feed.slice(5)) ?? {};
		if (typeof newest !== `string`) throw new StoreError(`it has no records`);
		writeUnit(store, {
			feed,
			unit: changesUnit
		}, {
			url: source,
			fetchedAt,
			sha256,
			records: offers.length,
			until: newest
		});
		const facts = countStored(store, feed);
		if (facts === null) throw new StoreError(`it has no records`);
		const whole = {
			schema: `kenpin.feed/1`,
			feed,
			source,
			fetchedAt,
			dataAsOf: facts.dataAsOf,
			records: facts.records,
			sha256: storedHash(store, feed, ports.hash),
			signatures: {
				checked: shelf.checked(),
				unchecked: shelf.unchecked()
			}
		};
		writeStoredRecord(store, whole);
		return await Promise.resolve(whole);
	});
	return {
		feed,
		source,
		state: `ok`,
		record,
		changed: changed || before === null,
		text: okText(record, {
			changed,
			unchecked
		})
	};
}
function okText(record, { changed, unchecked }) {
	const { checked = 0, unchecked: without = 0 } = record.signatures ?? {};
	return reason(`feed-ok`, {
		ja: `{feed}: {records} 件、データは {asOf} 時点${changed ? `（更新しました）` : `（変更なし）`}。署名確認済み {checked} 件、署名未確認 {without} 件${unchecked === null ? `` : `（{unchecked}）`}`,
		en: `{feed}: {records} records, data as of {asOf}${changed ? ` (updated)` : ` (unchanged)`}. Signature checked: {checked}, not checked: {without}${unchecked === null ? `` : ` ({unchecked})`}`
	}, {
		feed: record.feed,
		records: record.records,
		asOf: record.dataAsOf,
		checked,
		without,
		unchecked: unchecked ?? ``
	}).text;
}
async function inParallel(offers, work) {
	const results = [];
	let next = 0;
	const one = async () => {
		for (let index = next++; index < offers.length; index = next++) {
			const offer = offers[index];
			if (offer !== void 0) results[index] = await work(offer);
		}
	};
	await Promise.all(Array.from({ length: parallel }, one));
	return results;
}
const kevAddress = `https://www.cisa.gov/sites/default/files/feeds/known_exploited_vulnerabilities.json`;
function kevSource(url) {
	return {
		feed: `kev`,
		url,
		file: `known_exploited_vulnerabilities.json`,
		limit: 67108864,
		read: async (bytes) => {
			const catalogue = kevCatalogue.parse(JSON.parse(new TextDecoder(`utf-8`, { fatal: true }).decode(bytes)));
			return {
				dataAsOf: kevAsOf(catalogue),
				records: catalogue.count,
				unreadable: 0
			};
		}
	};
}
const mebibyte = 1048576;
const archiveLimit = 512 * mebibyte;
function osvSource({ base, ecosystem }, read, ports) {
	const feed = `osv/${ecosystem}`;
	const folder = `${base.replace(/\/+$/, ``)}/${encodeURIComponent(ecosystem)}`;
	return {
		feed,
		url: `${folder}/all.zip`,
		file: `all.zip`,
		limit: archiveLimit,
		read: async (bytes) => (await read(bytes, ecosystem)).facts,
		also: async (facts) => {
			const index = {
				feed,
				url: `${folder}/modified_id.csv`
			};
			const end = await ports.fetch({
				url: index.url,
				deadline: fetchDeadline,
				limit: 64 * mebibyte,
				signal: ports.signal
			});
			if (end.end !== `fetched`) return { refused: end.end === `notModified` ? invalidReason(index, `not modified`) : fetchReason(index, end) };
			const listed = countIndex(new TextDecoder().decode(end.bytes));
			if (listed === null) return { refused: invalidReason(index, `not a list of date,id`) };
			if (Math.abs(listed - facts.records) > Math.max(listed, facts.records) / 10) return { refused: invalidReason(index, `it lists ${listed} records, the archive holds ${facts.records}`) };
			return { files: { "modified_id.csv": end.bytes } };
		}
	};
}
function countIndex(text) {
	const rows = text.split(`
`).filter((row) => row !== ``);
	return rows.every((row) => /^\d{4}-\d\d-\d\dT[\d:.]+Z?,[^,\s]+\r?$/.test(row)) ? rows.length : null;
}
const clockSkew = 864e5;
var Refusal = class extends Error {
	name = `Refusal`;
	state;
	reason;
	constructor(state, reason) {
		super(reason.text.en);
		this.state = state;
		this.reason = reason;
	}
};
var StoredRun = class {
	feed;
	source;
	ports;
	before;
	#clear;
	#changed = false;
	constructor({ feed, source }, ports) {
		this.feed = feed;
		this.source = source;
		this.ports = ports;
		const held = this.#held();
		this.before = held === `doubtful` || held?.testData !== void 0 ? null : held;
		this.#clear = held !== null && this.before === null;
	}
	#held() {
		const { store, hash } = this.ports;
		try {
			const record = readStoredRecord(store, this.feed);
			if (record === null) return null;
			const facts = countStored(store, this.feed);
			return facts?.records === record.records && facts.dataAsOf === record.dataAsOf && storedHash(store, this.feed, hash) === record.sha256 ? record : `doubtful`;
		} catch (error) {
			if (error instanceof StoreError) return `doubtful`;
			throw error;
		}
	}
	unit(name) {
		return this.#clear ? null : readUnit(this.ports.store, this.feed, name);
	}
	units(prefix) {
		if (this.#clear) return [];
		return this.ports.store.prepare(`SELECT unit FROM unit WHERE feed = ? AND substr(unit, 1, ?) = ? ORDER BY unit`).all(this.feed, prefix.length, prefix).map((row) => String(row[`unit`]));
	}
	async ask(request) {
		return await this.ports.fetch({
			deadline: fetchDeadline,
			...request,
			signal: this.ports.signal
		});
	}
	async fetch(request) {
		const end = await this.ask(request);
		if (end.end !== `fetched`) throw this.noAnswer(request.url, end);
		return end;
	}
	noAnswer(url, end) {
		const place = {
			feed: this.feed,
			url
		};
		return new Refusal(`failed`, end.end === `webPage` ? htmlReason(place) : fetchReason(place, end));
	}
	async reading(url, read) {
		try {
			return await read();
		} catch (error) {
			if (!(error instanceof FeedFormatError)) throw error;
			throw new Refusal(`failed`, invalidReason({
				feed: this.feed,
				url
			}, error.message));
		}
	}
	notAhead(date, place) {
		const now = this.ports.now();
		if (Date.parse(date) > now.getTime() + clockSkew) throw new Refusal(`failed`, futureReason(this.feed, {
			place,
			date,
			now: now.toISOString()
		}));
	}
	notShrunk(before, now) {
		if (before !== void 0 && now < before * .9) throw new Refusal(`partial`, shrunkReason({ feed: this.feed }, before, now));
	}
	notOlder(url, { held, found }) {
		if (held !== void 0 && found < held) throw new Refusal(`stale`, olderReason(this.feed, {
			url,
			held,
			found
		}));
	}
	notAborted(url) {
		if (this.ports.signal.aborted) throw this.noAnswer(url, { end: `aborted` });
	}
	async load(unit, work, { whole, unchanged }) {
		const { store } = this.ports;
		await store.transaction(async () => {
			if (this.#clear) clearStored(store, this.feed);
			writeUnit(store, {
				feed: this.feed,
				unit
			}, await work());
			const held = readStoredRecord(store, this.feed);
			if (whole || held !== null) writeStoredRecord(store, this.#record(whole ? this.ports.now().toISOString() : held?.fetchedAt));
		});
		this.#clear = false;
		if (unchanged !== true) this.#changed = true;
	}
	async confirm(unit) {
		const { store, now } = this.ports;
		const fetchedAt = now().toISOString();
		await store.transaction(async () => {
			const held = unit === void 0 ? null : readUnit(store, this.feed, unit);
			if (unit !== void 0 && held !== null) writeUnit(store, {
				feed: this.feed,
				unit
			}, {
				...held,
				fetchedAt
			});
			writeStoredRecord(store, this.#record(fetchedAt));
		});
	}
	#record(fetchedAt = this.ports.now().toISOString()) {
		const { store, hash } = this.ports;
		const facts = countStored(store, this.feed);
		if (facts === null) throw new FeedFormatError(`no records`);
		const { dataAsOf, records } = facts;
		const sha256 = storedHash(store, this.feed, hash);
		return {
			schema: `kenpin.feed/1`,
			feed: this.feed,
			source: this.source,
			fetchedAt,
			dataAsOf,
			records,
			sha256
		};
	}
	report() {
		const record = readStoredRecord(this.ports.store, this.feed);
		if (record === null) throw new StoreError(`${this.feed} was loaded and has no record`);
		return okReport(record, this.#changed);
	}
};
async function runStored(place, ports, work) {
	try {
		const run = new StoredRun(place, ports);
		await work(run);
		return run.report();
	} catch (error) {
		const [state, why] = wordsFor(error, place);
		return {
			...place,
			state,
			reason: why,
			record: recordOrNull(ports, place.feed),
			text: why.text
		};
	}
}
function wordsFor(error, { feed, source }) {
	if (error instanceof Refusal) return [error.state, error.reason];
	if (error instanceof FeedFormatError) return [`failed`, invalidReason({
		feed,
		url: source
	}, error.message)];
	const why = storeReason(feed, error);
	if (why === null) throw error;
	return [`failed`, why];
}
function recordOrNull({ store }, feed) {
	try {
		return readStoredRecord(store, feed);
	} catch {
		return null;
	}
}
const pairLimit = 5e4;
var NvdWriter = class {
	#store;
	#products = /* @__PURE__ */ new Map();
	#pairs = 0;
	changed = 0;
	constructor(store) {
		this.#store = store;
	}
	put(row) {
		const key = cveKey(row.cve);
		if (key === null) throw new RangeError(`no CVE id: ${row.cve}`);
		const { changes } = this.#store.prepare(`INSERT INTO nvd (cve, modified) VALUES (?, ?)
         ON CONFLICT (cve) DO UPDATE SET modified = excluded.modified WHERE excluded.modified > nvd.modified`).run(key, row.modified);
		if (changes === 0) return;
		this.changed += 1;
		const { body, crc } = sealed(row);
		this.#store.prepare(`INSERT OR REPLACE INTO nvd_body (cve, crc, body) VALUES (?, ?, ?)`).run(key, crc, body);
		this.#note(row, key);
	}
	#note({ configurations }, cve) {
		let [prefix, product] = [`-`, ``];
		for (const { nodes } of configurations) for (const { matches } of nodes) for (const { criteria } of matches) {
			if (criteria.startsWith(prefix)) continue;
			[prefix, product] = productOf$1(criteria);
			const known = this.#products.get(product);
			if (known === void 0) this.#products.set(product, [cve]);
			else if (known.at(-1) === cve) continue;
			else known.push(cve);
			this.#pairs += 1;
		}
		if (this.#pairs >= pairLimit) this.finish();
	}
	finish() {
		const insert = this.#store.prepare(`INSERT OR IGNORE INTO nvd_product (product, cve) VALUES (?, ?)`);
		for (const product of [...this.#products.keys()].sort()) for (const cve of this.#products.get(product) ?? []) insert.run(product, cve);
		this.#products.clear();
		this.#pairs = 0;
	}
};
function productOf$1(criteria) {
	const simple = /^cpe:2\.3:[aho]:([a-z0-9_.-]+):([a-z0-9_.-]+):/.exec(criteria);
	if (simple !== null) return [simple[0], `${(simple[1] ?? ``).replaceAll(`_`, ` `)}\t${(simple[2] ?? ``).replaceAll(`_`, ` `)}`];
	const name = readCpe(criteria);
	return [criteria, name === null ? criteria : productKey(name.vendor, name.product)];
}
var EpssWriter = class {
	#store;
	constructor(store) {
		this.#store = store;
		store.database.exec(`DELETE FROM epss`);
	}
	put({ cve, score, percentile }) {
		const key = cveKey(cve);
		if (key === null) throw new RangeError(`no CVE id: ${cve}`);
		this.#store.prepare(`INSERT OR REPLACE INTO epss (cve, score, percentile) VALUES (?, ?, ?)`).run(key, score, percentile);
	}
};
const pieceSize$1 = 65536;
async function* unpacked(bytes, limit) {
	const tooMany = new FeedFormatError(`it unpacks to more than ${limit} bytes`);
	if (bytes[0] !== 31 || bytes[1] !== 139) {
		if (bytes.length > limit) throw tooMany;
		yield* pieces(bytes);
		return;
	}
	const unpacking = Readable.from(pieces(bytes), {
		objectMode: false,
		highWaterMark: pieceSize$1
	}).pipe(createGunzip({ chunkSize: pieceSize$1 }));
	let size = 0;
	try {
		for await (const chunk of unpacking) {
			size += chunk.length;
			if (size > limit) throw tooMany;
			yield chunk;
		}
	} catch (error) {
		if (error instanceof Error && `errno` in error) throw new FeedFormatError(`it is no whole gzip (${error.message.slice(0, 80)})`);
		throw error;
	} finally {
		unpacking.destroy();
	}
}
function* pieces(bytes) {
	for (let at = 0; at < bytes.length; at += pieceSize$1) yield bytes.subarray(at, at + pieceSize$1);
}
var Measure = class {
	#hash = createHash(`sha256`);
	size = 0;
	async *of(chunks) {
		for await (const chunk of chunks) {
			this.#hash.update(chunk);
			this.size += chunk.length;
			yield chunk;
		}
	}
	sha256() {
		return this.#hash.digest(`hex`);
	}
};
const lineLimit = 1e3;
async function* readEpss(chunks) {
	let number = 0;
	let model = null;
	for await (const lines of linesOf(chunks)) {
		const rows = [];
		for (const line of lines) {
			number += 1;
			if (number === 1) model = modelOf(line);
			else if (number === 2) headerOf(line);
			else rows.push(rowOf$6(line, number));
		}
		yield rows;
	}
	if (model === null || number < 3) throw new FeedFormatError(`the file holds no scores`);
	return model;
}
async function* linesOf(chunks) {
	const decoder = new TextDecoder(`utf-8`, { fatal: true });
	let rest = ``;
	for await (const chunk of chunks) {
		const lines = (rest + decoded(() => decoder.decode(chunk, { stream: true }))).split(/\r?\n/);
		rest = lines.pop() ?? ``;
		if (rest.length > lineLimit) throw new FeedFormatError(`a line is longer than any score`);
		yield lines;
	}
	rest += decoded(() => decoder.decode());
	if (rest !== ``) throw new FeedFormatError(`the last line is cut off`);
}
function decoded(read) {
	try {
		return read();
	} catch {
		throw new FeedFormatError(`it is not UTF-8`);
	}
}
function modelOf(line) {
	const parts = /^#model_version:([^,]{1,40}),score_date:(.{1,40})$/.exec(line);
	const time = Date.parse(parts?.[2]?.replace(/([+-]\d\d)(\d\d)$/, `$1:$2`) ?? ``);
	if (parts?.[1] === void 0 || Number.isNaN(time)) throw new FeedFormatError(`line 1 names no model and day`);
	return {
		model: parts[1],
		scoredAt: new Date(time).toISOString()
	};
}
function headerOf(line) {
	if (line !== `cve,epss,percentile`) throw new FeedFormatError(`line 2 is not "cve,epss,percentile"`);
}
function rowOf$6(line, number) {
	const parts = /^(CVE-\d{4}-\d{4,12}),([\d.]+(?:e-\d+)?),([\d.]+(?:e-\d+)?)$/i.exec(line);
	const [score, percentile] = [Number(parts?.[2]), Number(parts?.[3])];
	if (parts?.[1] === void 0 || !(score >= 0 && score <= 1) || !(percentile >= 0 && percentile <= 1)) throw new FeedFormatError(`line ${number} is no score`);
	return {
		cve: parts[1].toUpperCase(),
		score,
		percentile
	};
}
const unit$1 = `current`;
const packedLimit$1 = 67108864;
const unpackedLimit$1 = 536870912;
const progressStep$1 = 1e4;
function epssSource({ base }) {
	const url = `${base}/epss_scores-current.csv.gz`;
	return {
		feed: `epss`,
		update: async (ports) => await runStored({
			feed: `epss`,
			source: url
		}, ports, async (run) => {
			const held = run.before === null ? null : run.unit(unit$1);
			const end = await run.ask({
				url,
				limit: packedLimit$1,
				etag: held?.etag,
				lastModified: held?.lastModified
			});
			if (end.end === `notModified` && held !== null) return await run.confirm(unit$1);
			if (end.end !== `fetched`) throw run.noAnswer(url, end);
			const sha256 = run.ports.hash(end.bytes);
			if (held?.sha256 === sha256) return await run.confirm(unit$1);
			const { etag, lastModified } = end;
			await run.load(unit$1, async () => {
				const { model, scoredAt, records } = await run.reading(url, async () => await replaceScores(run, end.bytes));
				run.notAhead(scoredAt, `score_date`);
				run.notOlder(url, {
					held: held?.until,
					found: scoredAt
				});
				run.notShrunk(run.before?.records, records);
				const fetchedAt = run.ports.now().toISOString();
				const condition = {
					...etag === void 0 ? {} : { etag },
					...lastModified === void 0 ? {} : { lastModified }
				};
				return {
					url,
					fetchedAt,
					sha256,
					records,
					until: scoredAt,
					model,
					...condition
				};
			}, { whole: true });
		})
	};
}
async function replaceScores(run, bytes) {
	const { store } = run.ports;
	const writer = new EpssWriter(store);
	const scores = readEpss(unpacked(bytes, unpackedLimit$1));
	let records = 0;
	for (;;) {
		const next = await scores.next();
		if (next.done === true) {
			const kept = store.number(`SELECT count(*) FROM epss`);
			if (kept !== records) throw new FeedFormatError(`it names ${records - kept} CVEs twice`);
			return {
				...next.value,
				records
			};
		}
		run.notAborted(run.source);
		for (const row of next.value) writer.put(row);
		const before = records;
		records += next.value.length;
		if (Math.floor(before / progressStep$1) < Math.floor(records / progressStep$1)) run.ports.progress.report({
			task: {
				ja: `EPSS を保存: ${run.source}`,
				en: `Storing EPSS: ${run.source}`
			},
			done: records
		});
	}
}
var import_saxes = require_saxes();
const depthLimit$1 = 64;
const subtreeLimit = 8388608;
const tokenLimit = 4194304;
const nodeCost = 64;
const pieceSize = 65536;
async function* xmlElements(chunks, wish) {
	const reader = new SubtreeReader(wish);
	for await (const chunk of chunks) for (let at = 0; at < chunk.length; at += pieceSize) yield* reader.push(chunk.subarray(at, at + pieceSize));
	reader.end();
}
function childrenOf(node, name) {
	return node.children.filter((child) => child.name === name);
}
function childOf(node, name) {
	return node.children.find((child) => child.name === name) ?? null;
}
function textOf$1(node, name) {
	return childOf(node, name)?.text.trim() ?? ``;
}
var SubtreeReader = class {
	#wish;
	#decoder = new TextDecoder(`utf-8`, { fatal: true });
	#parser = new import_saxes.SaxesParser();
	#depth = 0;
	#open = [];
	#size = 0;
	#waiting = 0;
	#ready = [];
	constructor(wish) {
		this.#wish = wish;
		const parser = this.#parser;
		parser.on(`xmldecl`, ({ encoding }) => {
			this.#waiting = 0;
			if (encoding !== void 0 && !/^utf-?8$/i.test(encoding)) throw new FeedFormatError(`its encoding is ${encoding.slice(0, 40)}, not UTF-8`);
		});
		parser.on(`doctype`, () => {
			throw new FeedFormatError(`it has a DOCTYPE, which is refused`);
		});
		parser.on(`opentag`, ({ name, attributes }) => this.#begin(localOf(name), attributes));
		parser.on(`closetag`, () => this.#finish());
		parser.on(`text`, (text) => this.#take(text));
		parser.on(`cdata`, (text) => this.#take(text));
		parser.on(`comment`, () => this.#take(``));
		parser.on(`processinginstruction`, () => this.#take(``));
	}
	push(bytes) {
		const text = this.#decode(bytes);
		this.#waiting += text.length;
		this.#guarded(() => this.#parser.write(text));
		if (this.#waiting > tokenLimit) throw new FeedFormatError(`a tag or text is longer than ${tokenLimit} characters`);
		const ready = this.#ready;
		this.#ready = [];
		return ready;
	}
	end() {
		this.#decode();
		this.#guarded(() => this.#parser.close());
	}
	#decode(bytes) {
		try {
			return bytes === void 0 ? this.#decoder.decode() : this.#decoder.decode(bytes, { stream: true });
		} catch {
			throw new FeedFormatError(`it is not UTF-8`);
		}
	}
	#guarded(read) {
		try {
			read();
		} catch (error) {
			if (error instanceof FeedFormatError) throw error;
			throw new FeedFormatError(`it is no whole XML document (${error instanceof Error ? error.message.slice(0, 160) : `unreadable`})`);
		}
	}
	#begin(name, given) {
		this.#waiting = 0;
		this.#depth += 1;
		if (this.#depth > depthLimit$1) throw new FeedFormatError(`it is nested deeper than ${depthLimit$1} elements`);
		if (this.#depth === 1) {
			if (!this.#wish.roots.includes(name)) throw new FeedFormatError(`its root is <${name.slice(0, 40)}>, not <${this.#wish.roots.join(`> or <`)}>`);
			this.#ready.push({
				name,
				attributes: attributesOf(given),
				text: ``,
				children: []
			});
			return;
		}
		if (this.#open.length === 0 && !this.#wish.wanted.includes(name)) return;
		const attributes = attributesOf(given);
		this.#grow(nodeCost + name.length + Object.entries(attributes).reduce((sum, [key, value]) => sum + nodeCost + key.length + value.length, 0));
		const node = {
			name,
			attributes,
			text: ``,
			children: []
		};
		this.#open.at(-1)?.children.push(node);
		this.#open.push(node);
	}
	#finish() {
		this.#waiting = 0;
		this.#depth -= 1;
		const node = this.#open.pop();
		if (node === void 0 || this.#open.length > 0) return;
		this.#ready.push(node);
		this.#size = 0;
	}
	#take(text) {
		this.#waiting = 0;
		const node = this.#open.at(-1);
		if (node === void 0) return;
		this.#grow(text.length);
		node.text += text;
	}
	#grow(by) {
		this.#size += by;
		if (this.#size > subtreeLimit) throw new FeedFormatError(`<${this.#open[0]?.name ?? ``}> is larger than ${subtreeLimit} characters`);
	}
};
function attributesOf(given) {
	const attributes = Object.create(null);
	for (const [name, value] of Object.entries(given)) {
		if (name === `xmlns` || name.startsWith(`xmlns:`)) continue;
		const local = localOf(name);
		if (local === name || !(local in attributes)) attributes[local] = value;
	}
	return attributes;
}
function localOf(name) {
	return name.slice(name.lastIndexOf(`:`) + 1);
}
const lengthLimit = 1e3;
const uriPart = String.raw`(?:[\w.~-]|%[0-9a-f]{2})`;
const uri = new RegExp(`^(cpe:/[aho]:${uriPart}+:${uriPart}+)((?::${uriPart}*){0,4})$`, `i`);
const formattedPart = String.raw`(?:[^\s:\\\p{Cc}]|\\[^\s\p{Cc}])+`;
const formatted = new RegExp(`^cpe:2\\.3:([aho*]):(${formattedPart}):(${formattedPart}):(${formattedPart})((?::${formattedPart}){7})$`, `iu`);
function productName(text) {
	const trimmed = text.trim();
	if (trimmed.length > lengthLimit) return null;
	const old = uri.exec(trimmed);
	if (old !== null) return {
		cpe: old[1] ?? ``,
		version: versionOf((old[2] ?? ``).split(`:`))
	};
	const [, part = ``, vendor = ``, product = ``, version = ``, rest = ``] = formatted.exec(trimmed) ?? [];
	if (part === `` || [vendor, product].some((each) => each === `*` || each === `-`)) return null;
	const [, update = ``] = rest.split(/(?<!\\):/);
	return {
		cpe: `cpe:2.3:${part}:${vendor}:${product}${`:*`.repeat(8)}`,
		version: versionOf([version, update])
	};
}
function versionOf(parts) {
	return parts.filter((each) => ![
		``,
		`*`,
		`-`
	].includes(each)).join(` `);
}
function sortCves(given) {
	const [cves, oddCves] = [/* @__PURE__ */ new Set(), /* @__PURE__ */ new Set()];
	for (const text of given) {
		const cve = text.trim().toUpperCase();
		if (/^CVE-\d{4}-\d{4,19}$/.test(cve)) cves.add(cve);
		else if (cve !== ``) oddCves.add(text.slice(0, 100));
	}
	return {
		cves: [...cves],
		oddCves: [...oddCves]
	};
}
function cvesIn(text) {
	const found = text.normalize(`NFKC`).matchAll(/(?<![a-z0-9])CVE-\d{4}-\d{4,19}(?!\d)/gi);
	return [...new Set([...found].map(([cve]) => cve.toUpperCase()))];
}
function jvnIdsIn(text) {
	const found = text.normalize(`NFKC`).matchAll(/(?<![a-z0-9])(JVN(?:VU|TA)?)(?: ?# ?|)(\d{8}|\d{6})(?!\d)|(?<![a-z0-9])(JVNTA\d\d-\d{3}[A-Z])(?![a-z0-9])/gi);
	return [...new Set([...found].map(([, kind = ``, number = ``, old]) => (old ?? `${kind}#${number}`).toUpperCase()))];
}
function alertByAddress(address) {
	const found = /^https?:\/\/www\.jpcert\.or\.jp\/(?:english\/)?at\/(\d{4})\/at(\d\d)(\d{4})\.(?:html?|txt)(?:[?#]|$)/i.exec(address.trim());
	const [, year = ``, short = ``, number = ``] = found ?? [];
	return found !== null && year.endsWith(short) ? `JPCERT-AT-${year}-${number}` : null;
}
function alertById(id) {
	const trimmed = id.trim().toUpperCase();
	return /^JPCERT-AT-\d{4}-\d{4}$/.test(trimmed) ? trimmed : null;
}
function stateOf(description) {
	if (/\*\*\s*削除\s*\*\*/.test(description)) return `withdrawn`;
	if (/\*\*\s*未確定\s*\*\*/.test(description)) return `unconfirmed`;
	if (/\*\*\s*サポート外\s*\*\*/.test(description)) return `unsupported`;
	return `valid`;
}
const cveSources = /* @__PURE__ */ new Set([
	`cve`,
	`nvd`,
	`common vulnerabilities and exposures (cve)`,
	`national vulnerability database (nvd)`
]);
function readReferences(references) {
	const named = references.filter(({ source }) => cveSources.has(source.trim().toLowerCase())).map(({ id }) => id);
	const notices = references.filter(({ source, address }) => source.trim() === `JVN` || /^https?:\/\/jvn\.jp\//.test(address));
	return {
		...sortCves(named),
		notices: [...new Set(notices.flatMap(({ id, address }) => firstOf(jvnIdsIn(id), jvnIdsIn(address))))],
		alerts: [...new Set(references.flatMap(({ id, address }) => alertByAddress(address) ?? alertById(id) ?? []))]
	};
}
function firstOf(...lists) {
	return lists.find((list) => list.length > 0) ?? [];
}
function entryId(text, place) {
	const id = text.trim();
	if (!/^JVNDB-\d{4}-\d{6,9}$/.test(id)) throw new FeedFormatError(`${place}: "${id.slice(0, 40)}" is no JVNDB id`);
	return id;
}
function entryAddress(id, lang) {
	return `https://jvndb.jvn.jp/${lang === `en` ? `en` : `ja`}/contents/${id.slice(6, 10)}/${id}.html`;
}
function webAddress(text, place) {
	const address = text.trim();
	if (!/^https?:\/\/[^\s"<>]+$/i.test(address) || !URL.canParse(address)) throw new FeedFormatError(`${place}: "${address.slice(0, 80)}" is no web address`);
	return address;
}
function oneLine(text) {
	return text.replace(/[ \t\r\n]+/g, ` `).trim();
}
function productOf({ vendor, product, cpe, versions }) {
	const name = productName(cpe);
	const all = [...versions, name?.version ?? ``].map((each) => each.trim()).filter((each) => each !== ``);
	return {
		vendor: oneLine(vendor),
		product: oneLine(product),
		...name === null ? {} : { cpe: name.cpe },
		versions: [...new Set(all)]
	};
}
function ratingOf({ version, vector, score }) {
	const trimmed = vector.trim();
	if (trimmed === ``) return null;
	const number = typeof score === `number` ? score : Number.parseFloat(score);
	return {
		version: /^CVSS:(\d\.\d)\//.exec(trimmed)?.[1] ?? version.trim(),
		vector: trimmed,
		score: number >= 0 && number <= 10 ? number : null,
		by: `JVN iPedia`
	};
}
function ratingsOf(given) {
	const found = /* @__PURE__ */ new Map();
	for (const each of given) if (each !== null && !found.has(each.vector)) found.set(each.vector, each);
	return [...found.values()];
}
var MyJvnRefusal = class extends FeedFormatError {
	errCd;
	errMsg;
	constructor(errCd, errMsg) {
		super(`MyJVN answered with the error ${errCd.slice(0, 40)} (${errMsg.slice(0, 160)})`);
		this.errCd = errCd;
		this.errMsg = errMsg;
	}
};
const count = union([int().check(_nonnegative()), string().check(_regex(/^\s*\d{0,9}\s*$/))]);
const answer$1 = object({
	retCd: count,
	errCd: optional(string()),
	errMsg: optional(string()),
	totalRes: optional(count),
	totalResRet: optional(count),
	firstRes: optional(count)
});
function readStatus(given) {
	const parsed = answer$1.safeParse(given);
	if (!parsed.success) throw new FeedFormatError(`status: ${parsed.error.issues[0]?.path.join(`.`) ?? ``} is missing or no number`);
	const { retCd, errCd = ``, errMsg = ``, totalRes, totalResRet, firstRes } = parsed.data;
	const code = numberOf(retCd);
	if (code === null) throw new FeedFormatError(`status: retCd is empty`);
	if (code !== 0) throw new MyJvnRefusal(errCd, errMsg);
	return {
		retCd: code,
		errCd,
		errMsg,
		totalRes: numberOf(totalRes),
		totalResRet: numberOf(totalResRet),
		firstRes: numberOf(firstRes)
	};
}
function statusElement(node, before) {
	if (before !== null) throw new FeedFormatError(`it has two status elements`);
	return readStatus({ ...node.attributes });
}
function checkCount(status, entries) {
	if (status.totalResRet !== entries) throw new FeedFormatError(`totalResRet is ${status.totalResRet ?? `empty`}, the document holds ${entries} entries`);
	if (status.totalRes === null || status.totalRes < entries) throw new FeedFormatError(`totalRes is ${status.totalRes ?? `empty`}, the document holds ${entries} entries`);
}
function numberOf(given) {
	if (given === void 0 || typeof given === `number`) return given ?? null;
	return given.trim() === `` ? null : Number(given);
}
function zonedTime(text, place) {
	const found = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)(:\d\d)?(?:\.\d{1,9})?(?:Z|([+-])(\d\d):(\d\d))$/.exec(text.trim());
	if (found === null) throw noTime(text, place);
	const [, day = ``, minute = ``, second = `:00`, sign = `+`, hours = `0`, minutes = `0`] = found;
	if (Number(hours) > 14 || Number(minutes) > 59) throw noTime(text, place);
	const offset = (sign === `-` ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
	return utc(`${day}T${minute}${second}`, {
		offset,
		text,
		place
	});
}
function japanTime(text, place) {
	const found = /^(\d{4})\/(\d\d)\/(\d\d) (\d\d:\d\d:\d\d)$/.exec(text);
	if (found === null) throw noTime(text, place);
	return utc(`${found[1]}-${found[2]}-${found[3]}T${found[4]}`, {
		offset: 540,
		text,
		place
	});
}
function utc(wall, { offset, text, place }) {
	const time = /* @__PURE__ */ new Date(`${wall}Z`);
	if (Number.isNaN(time.getTime()) || !time.toISOString().startsWith(wall)) throw noTime(text, place);
	return (/* @__PURE__ */ new Date(time.getTime() - offset * 6e4)).toISOString();
}
function noTime(text, place) {
	return new FeedFormatError(`${place}: "${text.slice(0, 40)}" is no time`);
}
async function* readJvnDetail(chunks) {
	let [lang, entries, status] = [
		void 0,
		0,
		null
	];
	for await (const node of xmlElements(chunks, {
		roots: [`VULDEF-Document`, `Result`],
		wanted: [`Vulinfo`, `Status`]
	})) if (node.name === `Status`) status = statusElement(node, status);
	else if (node.name === `Vulinfo`) {
		entries += 1;
		yield rowOf$5(node, {
			number: entries,
			lang
		});
	} else lang = node.attributes[`lang`];
	if (status === null) throw new FeedFormatError(`it has no status`);
	checkCount(status, entries);
	if (status.totalRes !== entries) throw new FeedFormatError(`totalRes is ${status.totalRes ?? `empty`}, the document holds ${entries} entries`);
	return status;
}
function rowOf$5(node, { number, lang }) {
	const id = entryId(textOf$1(node, `VulinfoID`), `Vulinfo ${number}`);
	const data = childOf(node, `VulinfoData`);
	if (data === null) throw new FeedFormatError(`${id}: it has no VulinfoData`);
	const related = itemsOf(data, `Related`, `RelatedItem`).filter(({ attributes }) => attributes[`type`] === `advisory`);
	return {
		id,
		title: oneLine(textOf$1(data, `Title`)),
		link: entryAddress(id, lang),
		published: zonedTime(textOf$1(data, `DateFirstPublished`), id),
		modified: zonedTime(textOf$1(data, `DateLastUpdated`), id),
		...readReferences(related.map((item) => ({
			source: textOf$1(item, `Name`),
			id: childOf(item, `VulinfoID`)?.text ?? ``,
			address: textOf$1(item, `URL`)
		}))),
		cvss: ratingsOf(itemsOf(data, `Impact`, `Cvss`).map((each) => cvssOf$1(each))),
		products: itemsOf(data, `Affected`, `AffectedItem`).flatMap((item) => productsOf$1(item)),
		state: stateOf(itemsOf(data, `VulinfoDescription`, `Overview`)[0]?.text ?? ``)
	};
}
function itemsOf(data, list, name) {
	return childrenOf(data, list).flatMap((each) => childrenOf(each, name));
}
function cvssOf$1(cvss) {
	return ratingOf({
		version: cvss.attributes[`version`] ?? ``,
		vector: textOf$1(cvss, `Vector`),
		score: textOf$1(cvss, `Base`)
	});
}
function productsOf$1(item) {
	const [vendor, product] = [textOf$1(item, `Name`), textOf$1(item, `ProductName`)];
	const versions = childrenOf(item, `VersionNumber`).map(({ text }) => text);
	const names = childrenOf(item, `Cpe`).map(({ text }) => text);
	return (names.length === 0 ? [``] : names).map((cpe) => productOf({
		vendor,
		product,
		cpe,
		versions
	}));
}
const score = union([number(), string()]);
const reference = object({
	url: string(),
	summary: string(),
	source: optional(string()),
	type: optional(string())
});
const rating = optional(nullable(object({
	version: optional(score),
	vectorString: optional(string()),
	baseScore: optional(nullable(score))
})));
const ratings = pipe(object({ content: object({
	cvss_v2: rating,
	cvss_v3: rating,
	cvss_v4: rating,
	source: optional(string())
}) }), transform(({ content }) => [
	content.cvss_v2,
	content.cvss_v3,
	content.cvss_v4
].flatMap((each) => {
	const { version = ``, vectorString = ``, baseScore } = each ?? {};
	const read = ratingOf({
		version: String(version),
		vector: vectorString,
		score: baseScore ?? ``
	});
	return read === null ? [] : [byOf(read, content.source)];
})));
function byOf(read, source) {
	return source === void 0 || source.trim() === `` || source.trim() === `IPA` ? read : {
		...read,
		by: source.trim()
	};
}
function referencesOf(given) {
	return (given ?? []).filter(({ type }) => type === void 0 || type === `advisory`).map(({ url, summary, source = `` }) => ({
		source,
		id: summary,
		address: url.trim()
	}));
}
function parsed$1(schema, given, where) {
	const read = schema.safeParse(given);
	if (read.success) return read.data;
	const issue = read.error.issues[0];
	throw new FeedFormatError(`${where}: ${issue?.path.join(`.`).slice(0, 120) ?? ``}: ${issue?.message ?? `does not conform`}`);
}
function place(given, where) {
	const read = safeParse(object({ id: string() }), given);
	return read.success && read.data.id !== `` ? read.data.id.slice(0, 40) : where;
}
const depthLimit = 16;
const range = object({
	version: optional(score),
	status: optional(string()),
	lessThan: optional(score),
	lessThanOrEqual: optional(score),
	description: optional(string())
});
const match$1 = object({
	vulnerable: optional(boolean()),
	criteria: string(),
	versionStartIncluding: optional(score),
	versionStartExcluding: optional(score),
	versionEndIncluding: optional(score),
	versionEndExcluding: optional(score)
});
const detail = object({
	document: object({
		title: string(),
		lang: optional(string()),
		notes: optional(array(object({
			category: optional(string()),
			text: string()
		}))),
		tracking: object({
			id: string(),
			initial_release_date: string(),
			current_release_date: string()
		}),
		references: optional(array(reference))
	}),
	product_tree: optional(object({ branches: optional(array(unknown())) })),
	vulnerabilities: optional(array(object({
		cve: optional(nullable(string())),
		metrics: optional(array(ratings))
	}))),
	jvn_extension: optional(object({
		affected: optional(array(object({
			vendor: optional(string()),
			product: optional(string()),
			versions: optional(array(range))
		}))),
		cpeApplicability: optional(array(object({ nodes: optional(array(object({ cpeMatch: optional(array(match$1)) }))) })))
	}))
});
const branch = object({
	category: string(),
	name: string(),
	branches: optional(array(unknown())),
	product: optional(object({
		product_id: string(),
		name: string(),
		product_identification_helper: optional(object({ cpe: optional(string()) }))
	}))
});
function detailRow(given) {
	const { document, product_tree: tree, vulnerabilities = [], jvn_extension: extension } = parsed$1(detail, given, `the entry`);
	const { tracking } = document;
	const id = entryId(tracking.id, `document.tracking.id`);
	const named = vulnerabilities.map(({ cve }) => ({
		source: `CVE`,
		id: cve ?? ``,
		address: ``
	}));
	return {
		id,
		title: oneLine(document.title),
		link: entryAddress(id, document.lang),
		published: zonedTime(tracking.initial_release_date, id),
		modified: zonedTime(tracking.current_release_date, id),
		...readReferences([...named, ...referencesOf(document.references)]),
		cvss: ratingsOf(vulnerabilities.flatMap(({ metrics = [] }) => metrics.flatMap((each) => each))),
		products: productsOf(leavesOf(tree?.branches ?? [], {
			id,
			depth: 0,
			vendor: ``,
			product: ``,
			version: ``
		}), extension),
		state: stateOf((document.notes ?? []).map(({ text }) => text).join(`
`))
	};
}
function leavesOf(branches, above) {
	if (above.depth > depthLimit) throw new FeedFormatError(`${above.id}: its branches are nested deeper than ${depthLimit}`);
	return branches.flatMap((each) => {
		const { category, name, branches: inner, product } = parsed$1(branch, each, `${above.id}: product_tree`);
		const here = {
			...above,
			depth: above.depth + 1,
			...partOf$1(category, name)
		};
		return [...product === void 0 ? [] : [leafOf(here, product)], ...leavesOf(inner ?? [], here)];
	});
}
function partOf$1(category, name) {
	if (category === `vendor`) return { vendor: name };
	if (category === `product_name`) return { product: name };
	return category === `product_version` || category === `product_version_range` ? { version: name } : {};
}
function leafOf({ vendor, product, version }, given) {
	const cpe = given.product_identification_helper?.cpe ?? ``;
	return {
		vendor,
		product: product === `` ? given.name : product,
		version,
		jvnpid: given.product_id,
		cpe
	};
}
function productsOf(leaves, extension) {
	const matches = (extension?.cpeApplicability ?? []).flatMap(({ nodes = [] }) => nodes.flatMap(({ cpeMatch = [] }) => cpeMatch));
	const affected = (extension?.affected ?? []).map(({ vendor = ``, product = ``, versions = [] }) => ({
		vendor,
		product,
		versions: versions.flatMap((each) => rangeText(each))
	}));
	const told = leaves.map((leaf) => {
		const words = affected.filter((each) => each.vendor === leaf.vendor && each.product === leaf.product).flatMap(({ versions }) => versions);
		const ranges = matches.filter(({ criteria, vulnerable }) => vulnerable !== false && (criteria === leaf.cpe || criteria === leaf.jvnpid)).map((each) => matchText(each));
		const further = leaf.version === `` ? words.length > 0 ? words : ranges : [leaf.version];
		return productOf({
			vendor: leaf.vendor,
			product: leaf.product,
			cpe: leaf.cpe,
			versions: further
		});
	});
	const known = new Set(leaves.map(({ vendor, product, version }) => version === `` ? `${vendor}\n${product}` : ``));
	const others = affected.filter(({ vendor, product }) => !known.has(`${vendor}\n${product}`));
	return [...told, ...others.map((each) => productOf({
		...each,
		cpe: ``
	}))];
}
function rangeText({ version = ``, status = `affected`, lessThan = ``, lessThanOrEqual = ``, description = `` }) {
	if (status === `unaffected`) return [];
	if (description.trim() !== ``) return [description];
	const [below, upTo] = [String(lessThan).trim(), String(lessThanOrEqual).trim()];
	const from = String(version).trim();
	if (below === `` && upTo === ``) return [from];
	return [joined([
		[`>=`, from],
		[`<`, below],
		[`<=`, upTo]
	])];
}
function matchText(given) {
	return joined([
		[`>=`, given.versionStartIncluding],
		[`>`, given.versionStartExcluding],
		[`<`, given.versionEndExcluding],
		[`<=`, given.versionEndIncluding]
	]);
}
function joined(bounds) {
	return bounds.map(([operator, version]) => [operator, String(version ?? ``).trim()]).filter(([, version]) => version !== ``).map((bound) => bound.join(``)).join(`|`);
}
const answer = object({
	status: optional(unknown()),
	"status:Status": optional(unknown()),
	feed: optional(unknown()),
	document: optional(unknown())
});
const feed = object({ entry: optional(array(unknown())) });
const entry = object({
	id: string(),
	title: string(),
	summary: string(),
	link: string(),
	created: string(),
	modified: string(),
	references: optional(array(reference)),
	products: optional(array(object({
		vname: string(),
		pname: string(),
		version: optional(score),
		product_ids: optional(object({ cpe: optional(string()) }))
	}))),
	metrics: optional(array(ratings))
});
function readJvnOka(text) {
	const json = parseJson$1(text);
	const whole = parsed$1(answer, json, `the answer`);
	const given = whole.status ?? whole[`status:Status`];
	if (given === void 0 || given === null) throw new FeedFormatError(`it has no status`);
	const status = readStatus(given);
	const rows = rowsOf(whole, json);
	checkCount(status, rows.length);
	return {
		rows,
		status
	};
}
function rowsOf({ feed: list, document }, json) {
	if (document !== void 0) return [detailRow(json)];
	if (list === void 0) return [];
	return (parsed$1(feed, list, `feed`).entry ?? []).map((each, index) => rowOf$4(each, `feed.entry.${index}`));
}
function rowOf$4(given, where) {
	const read = parsed$1(entry, given, place(given, where));
	const id = entryId(read.id, where);
	return {
		id,
		title: oneLine(read.title),
		link: webAddress(read.link, id),
		published: zonedTime(read.created, id),
		modified: zonedTime(read.modified, id),
		...readReferences(referencesOf(read.references)),
		cvss: ratingsOf((read.metrics ?? []).flatMap((each) => each)),
		products: (read.products ?? []).map(({ vname, pname, version, product_ids: ids }) => productOf({
			vendor: vname,
			product: pname,
			cpe: ids?.cpe ?? ``,
			versions: [String(version ?? ``)]
		})),
		state: stateOf(read.summary)
	};
}
function parseJson$1(text) {
	try {
		return JSON.parse(text);
	} catch (error) {
		throw new FeedFormatError(`it is no whole JSON document (${error instanceof Error ? error.message.slice(0, 120) : `unreadable`})`);
	}
}
function itemTimes(item, place) {
	const date = textOf$1(item, `date`);
	const [issued, modified] = [textOf$1(item, `issued`) || date, textOf$1(item, `modified`) || date];
	if (issued === `` || modified === ``) throw new FeedFormatError(`${place}: it has no date`);
	return {
		published: zonedTime(issued, place),
		modified: zonedTime(modified, place)
	};
}
async function* readJvnOverview(chunks) {
	let [root, items, status] = [
		``,
		0,
		null
	];
	for await (const node of xmlElements(chunks, {
		roots: [`RDF`, `Result`],
		wanted: [`item`, `Status`]
	})) if (node.name === `Status`) status = statusElement(node, status);
	else if (node.name === `item`) {
		items += 1;
		yield rowOf$3(node, items);
	} else root = node.name;
	if (status !== null) checkCount(status, items);
	else if (root === `Result`) throw new FeedFormatError(`it is a result without status`);
	return status;
}
function rowOf$3(item, number) {
	const id = entryId(textOf$1(item, `identifier`), `item ${number}`);
	const references = childrenOf(item, `references`).map(({ attributes, text }) => ({
		source: attributes[`source`] ?? ``,
		id: attributes[`id`] ?? ``,
		address: text.trim()
	}));
	return {
		id,
		title: oneLine(textOf$1(item, `title`)),
		link: webAddress(textOf$1(item, `link`), id),
		...itemTimes(item, id),
		...readReferences(references),
		cvss: ratingsOf(childrenOf(item, `cvss`).map(({ attributes }) => cvssOf(attributes))),
		products: childrenOf(item, `cpe`).map(({ attributes: { vendor = ``, product = `` }, text }) => productOf({
			vendor,
			product,
			cpe: text,
			versions: []
		})),
		state: stateOf(textOf$1(item, `description`))
	};
}
function cvssOf({ type = `Base`, version = ``, vector = ``, score = `` }) {
	return type === `Base` ? ratingOf({
		version,
		vector,
		score
	}) : null;
}
const [listSize, detailSize] = [50, 10];
const answerLimit = 67108864;
const mostEntries = 1e3;
const japan = 324e5;
async function listChanges(run, myJvn, since) {
	const first = await listOnce(run, myJvn, since);
	const rows = first === `moved` ? await listOnce(run, myJvn, since) : first;
	if (rows === `moved`) throw doubtful$1(run, myJvn, `totalRes changed from page to page, twice`);
	return rows;
}
async function listOnce(run, myJvn, since) {
	const rows = /* @__PURE__ */ new Map();
	let total = null;
	for (let start = 1; total === null || start <= total; start += listSize) {
		const page = await ask(run, listAddress(myJvn, {
			since,
			now: run.ports.now(),
			start
		}), async (bytes) => myJvn.form === `oka` ? readJvnOka(text(bytes)) : await overviewPage(bytes));
		if (page === null && start === 1) return null;
		if (page === null) throw doubtful$1(run, myJvn, `the page from ${start} does not come`);
		const { totalRes, firstRes } = page.status;
		if (total !== null && totalRes !== total) return `moved`;
		total = totalRes ?? 0;
		if (total === 0) throw doubtful$1(run, myJvn, `no entry changed since ${since}`);
		if (total > mostEntries) return null;
		const wanted = Math.min(listSize, total - start + 1);
		if (firstRes !== start) throw doubtful$1(run, myJvn, `firstRes is ${firstRes ?? `empty`}, asked for was ${start}`);
		if (page.rows.length !== wanted) throw doubtful$1(run, myJvn, `the page from ${start} has ${page.rows.length} entries instead of ${wanted}`);
		for (const row of page.rows) rows.set(row.id, row);
		if (rows.size !== start + wanted - 1) throw doubtful$1(run, myJvn, `the page from ${start} repeats entries`);
	}
	return [...rows.values()];
}
function listAddress({ base, form }, { since, now, start }) {
	const [from, to] = [new Date(since), now].map((time) => new Date(time.getTime() + japan).toISOString().slice(0, 10));
	const common = `${base}/myjvn?method=getVulnOverviewList&feed=${form}&startItem=${start}&maxCountItem=${listSize}&lang=ja`;
	if (form === `oka`) return `${common}&lastModStartDate=${from?.replaceAll(`-`, ``)}&lastModEndDate=${to?.replaceAll(`-`, ``)}`;
	const bound = (name, day = ``) => {
		const [year, month, date] = day.split(`-`).map(Number);
		return `datePublished${name}Y=${year}&datePublished${name}M=${month}&datePublished${name}D=${date}`;
	};
	return `${common}&rangeDatePublic=n&rangeDatePublished=n&rangeDateFirstPublished=n&${bound(`Start`, from)}&${bound(`End`, to)}`;
}
async function overviewPage(bytes) {
	const rows = [];
	const reader = readJvnOverview(once$1(bytes));
	for (;;) {
		const next = await reader.next();
		if (next.done === true) {
			if (next.value === null) throw new FeedFormatError(`it has no status`);
			return {
				rows,
				status: next.value
			};
		}
		rows.push(next.value);
	}
}
async function withDetails(run, myJvn, listed) {
	if (listed.length > mostEntries) return null;
	const found = /* @__PURE__ */ new Map();
	const size = myJvn.form === `oka` ? 1 : detailSize;
	for (let at = 0; at < listed.length; at += size) {
		const ids = listed.slice(at, at + size).map(({ id }) => id);
		const rows = await ask(run, detailAddress(myJvn, ids), async (bytes) => myJvn.form === `oka` ? readJvnOka(text(bytes)).rows : await detailRows(bytes));
		if (rows === null && at === 0) return null;
		for (const row of rows ?? []) {
			if (!ids.includes(row.id) || found.has(row.id)) throw doubtful$1(run, myJvn, `details of ${row.id}, which were not asked for`);
			found.set(row.id, row);
		}
		for (const { id, state, modified } of listed.slice(at, at + size)) {
			const detail = found.get(id);
			if (detail === void 0 && state !== `withdrawn`) throw doubtful$1(run, myJvn, `the details of ${id} do not come`);
			if (detail !== void 0 && detail.modified.slice(0, 16) < modified.slice(0, 16)) throw doubtful$1(run, myJvn, `the details of ${id} are older than the list`);
		}
	}
	return listed.map((row) => found.get(row.id) ?? row);
}
function detailAddress({ base, form }, ids) {
	const common = `${base}/myjvn?method=getVulnDetailInfo&feed=${form}&vulnId=${ids.join(`+`)}&lang=ja`;
	return form === `oka` ? `${common}&ft=jvncsaf` : `${common}&startItem=1&maxCountItem=${detailSize}`;
}
async function detailRows(bytes) {
	const rows = [];
	for await (const row of readJvnDetail(once$1(bytes))) rows.push(row);
	return rows;
}
async function ask(run, url, read) {
	const end = await run.ask({
		url,
		limit: answerLimit
	});
	if (end.end === `aborted`) throw run.noAnswer(url, end);
	return end.end === `fetched` ? await run.reading(url, async () => await read(end.bytes)) : null;
}
function doubtful$1(run, { base }, why) {
	return new Refusal(`partial`, doubtfulReason(run.feed, `${base}/myjvn`, why));
}
function text(bytes) {
	try {
		return new TextDecoder(`utf-8`, { fatal: true }).decode(bytes);
	} catch {
		throw new FeedFormatError(`it is not UTF-8`);
	}
}
async function* once$1(bytes) {
	yield bytes;
}
const unit = `feed`;
const feedLimit = 33554432;
async function takeRolling(run, { url, read }) {
	const held = run.before === null ? null : run.unit(unit);
	const end = await run.ask({
		url,
		limit: feedLimit,
		etag: held?.etag,
		lastModified: held?.lastModified
	});
	const unchanged = end.end === `notModified` || end.end === `fetched` && run.ports.hash(end.bytes) === held?.sha256;
	if (held !== null && unchanged) {
		await run.confirm(unit);
		return { gap: null };
	}
	if (end.end !== `fetched`) throw run.noAnswer(url, end);
	const rows = await run.reading(url, async () => await allOf(read(once$1(end.bytes))));
	for (const { modified, id } of rows) run.notAhead(modified, id);
	const dates = rows.map(({ modified }) => modified).toSorted();
	const [oldest = ``, newest = ``] = [dates[0], dates.at(-1)];
	run.notOlder(url, {
		held: held?.until,
		found: newest
	});
	const sha256 = run.ports.hash(end.bytes);
	await run.load(unit, () => {
		for (const row of rows) putNotice(run.ports.store, withHeldCves(run, row));
		const condition = {
			...end.etag === void 0 ? {} : { etag: end.etag },
			...end.lastModified === void 0 ? {} : { lastModified: end.lastModified }
		};
		return Promise.resolve({
			url,
			fetchedAt: run.ports.now().toISOString(),
			sha256,
			records: rows.length,
			until: newest,
			...condition
		});
	}, { whole: true });
	const from = held?.until;
	if (from === void 0 || oldest <= from) return { gap: null };
	return { gap: new Refusal(`partial`, gapReason(run.feed, {
		url,
		from,
		to: oldest
	})) };
}
async function allOf(reader) {
	const rows = [];
	for await (const row of reader) rows.push(row);
	if (rows.length === 0) throw new FeedFormatError(`no records`);
	return rows;
}
function withHeldCves(run, row) {
	const held = heldNotice(run, row);
	return held === null ? row : {
		...row,
		cves: [.../* @__PURE__ */ new Set([...row.cves, ...held.cves])]
	};
}
function heldNotice(run, { source, id }) {
	const row = run.ports.store.prepare(`SELECT crc, body FROM notice WHERE source = ? AND id = ?`).get(source, id);
	return row === void 0 ? null : unsealed(row, id);
}
function readAlertPage(html, alert) {
	const text = textOf(html).replaceAll(/[\u2010-\u2015\u2212]/g, `-`);
	if (!text.normalize(`NFKC`).toUpperCase().includes(alert)) throw new FeedFormatError(`the page does not name ${alert}`);
	return cvesIn(text);
}
function textOf(html) {
	const runs = [];
	for (let at = 0; at < html.length;) {
		const tag = html.indexOf(`<`, at);
		runs.push(html.slice(at, tag < 0 ? html.length : tag));
		if (tag < 0) break;
		at = endOfTag(html, tag);
	}
	return runs.join(`
`).replaceAll(/&#(?:45|x2d);|&(?:hyphen|dash);/gi, `-`);
}
function endOfTag(html, tag) {
	if (html.startsWith(`<!--`, tag)) return after(html, `-->`, tag + 4);
	const name = /^<(script|style|textarea|template)[\s>/]/i.exec(html.slice(tag, tag + 12))?.[1];
	return name === void 0 ? after(html, `>`, tag) : after(html, `>`, closingOf(html, name, tag));
}
function after(html, mark, from) {
	const at = html.indexOf(mark, from);
	return at < 0 ? html.length : at + mark.length;
}
function closingOf(html, name, from) {
	for (let at = html.indexOf(`</`, from); at >= 0; at = html.indexOf(`</`, at + 2)) if (html.slice(at + 2, at + 2 + name.length).toLowerCase() === name.toLowerCase()) return at;
	return html.length;
}
async function* readJpcertNotices(chunks) {
	let number = 0;
	for await (const node of xmlElements(chunks, {
		roots: [`RDF`],
		wanted: [`item`]
	})) {
		if (node.name !== `item`) continue;
		number += 1;
		yield rowOf$2(node, `item ${number}`);
	}
}
function rowOf$2(item, place) {
	const title = oneLine(textOf$1(item, `title`));
	const link = webAddress(textOf$1(item, `link`), place);
	const text = [title, ...[`description`, `encoded`].flatMap((name) => childrenOf(item, name).map((each) => each.text))].join(`
`);
	const { kind, id } = placeOf$1(link, textOf$1(item, `identifier`));
	return {
		source: `jpcert`,
		kind,
		id,
		title,
		link,
		...itemTimes(item, id),
		cves: cvesIn(text),
		notices: jvnIdsIn(text)
	};
}
function placeOf$1(link, identifier) {
	const { hostname, pathname } = new URL(link);
	const path = pathname.replace(/^\//, ``).replace(/(?:\/|\/?index\.html?|\.html?|\.txt)$/, ``);
	if (/^\/(?:english\/)?at\//.test(pathname)) return {
		kind: `alert`,
		id: alertByAddress(link) ?? alertByNumber(identifier) ?? path
	};
	if (/^\/(?:english\/)?wr\//.test(pathname)) return {
		kind: `weekly`,
		id: /\/(wr\d+)$/.exec(path)?.[1] ?? path
	};
	return {
		kind: `news`,
		id: hostname === `www.jpcert.or.jp` && path !== `` ? path : `${hostname}/${path}`
	};
}
function alertByNumber(identifier) {
	const [, year, number] = /^at(\d\d)(\d{4})$/.exec(identifier) ?? [];
	return year === void 0 || number === void 0 ? null : `JPCERT-AT-${Number(year) < 90 ? `20` : `19`}${year}-${number}`;
}
const pageLimit$1 = 4194304;
const prefix = `alert/`;
function jpcertSource({ base }) {
	const url = `${base}/rss/jpcert.rdf`;
	return {
		feed: `jpcert`,
		update: async (ports) => await runStored({
			feed: `jpcert`,
			source: url
		}, ports, async (run) => {
			const { gap } = await takeRolling(run, {
				url,
				read: readJpcertNotices
			});
			const missing = await readPages(run, base);
			const partial = gap ?? missing;
			if (partial !== null) throw partial;
		})
	};
}
async function readPages(run, base) {
	const alerts = run.ports.store.prepare(`SELECT id, modified FROM notice WHERE source = 'jpcert' AND id LIKE 'JPCERT-AT-%' ORDER BY id DESC`).all().map((row) => ({
		id: String(row[`id`]),
		modified: String(row[`modified`])
	})).filter(({ id, modified }) => (run.unit(`${prefix}${id}`)?.until ?? ``) < modified);
	const failures = [];
	for (const alert of alerts) {
		const url = addressOf$1(base, alert.id);
		const why = await readPage(run, {
			...alert,
			url
		});
		if (why !== null) failures.push({
			url,
			why
		});
	}
	const [first] = failures;
	if (first === void 0) return null;
	return new Refusal(`partial`, pagesReason(run.feed, {
		count: failures.length,
		first: first.url,
		why: first.why
	}));
}
async function readPage(run, { id, modified, url }) {
	const end = await run.ask({
		url,
		limit: pageLimit$1,
		webPage: true
	});
	if (end.end === `aborted`) throw run.noAnswer(url, end);
	if (end.end !== `fetched`) return end.end === `refused` ? `HTTP ${end.status}` : end.end === `broken` ? end.message : end.end;
	try {
		const cves = readAlertPage(new TextDecoder().decode(end.bytes), id);
		await run.load(`${prefix}${id}`, () => {
			const held = heldNotice(run, {
				source: `jpcert`,
				id
			});
			if (held !== null) putNotice(run.ports.store, {
				...held,
				cves: [.../* @__PURE__ */ new Set([...held.cves, ...cves])]
			});
			const fetchedAt = run.ports.now().toISOString();
			return Promise.resolve({
				url,
				fetchedAt,
				sha256: run.ports.hash(end.bytes),
				records: cves.length,
				until: modified
			});
		}, { whole: false });
		return null;
	} catch (error) {
		if (error instanceof FeedFormatError) return error.message;
		throw error;
	}
}
function addressOf$1(base, alert) {
	const [, , year = ``, number = ``] = alert.split(`-`);
	return `${base}/at/${year}/at${year.slice(2)}${number}.html`;
}
const list = array(object({
	url: string().check(_regex(/^https?:\/\/[^\s?#]+$/)),
	filename: string().check(_regex(/^[A-Za-z0-9_-][A-Za-z0-9._-]{0,99}$/)),
	sha256: string().check(_regex(/^[0-9a-f]{64}$/i)),
	size: int().check(_positive()),
	lastModified: string()
})).check(_minLength(1));
function readChecksums(text) {
	const parsed = list.safeParse(parseJson(text));
	if (!parsed.success) {
		const issue = parsed.error.issues[0];
		throw new FeedFormatError(`checksum.txt: ${issue?.path.join(`.`) ?? ``}: ${issue?.message ?? `does not conform`}`);
	}
	const seen = /* @__PURE__ */ new Set();
	return parsed.data.map(({ url, filename, sha256, size, lastModified }) => {
		const place = `checksum.txt: ${filename}`;
		if (!URL.canParse(url) || !new URL(url).pathname.endsWith(`/${filename}`)) throw new FeedFormatError(`${place}: the address has another name`);
		if (seen.has(filename)) throw new FeedFormatError(`${place}: it is listed twice`);
		seen.add(filename);
		return {
			url,
			filename,
			sha256: sha256.toLowerCase(),
			size,
			lastModified: japanTime(lastModified, place)
		};
	});
}
function parseJson(text) {
	try {
		return JSON.parse(text);
	} catch {
		throw new FeedFormatError(`checksum.txt: it is not JSON, or cut off`);
	}
}
const listLimit = 4194304;
const fileLimit = 536870912;
const folders = [{
	name: /^jvndb_detail_(\d{4})\.rdf$/,
	folder: `ja/feed/detail`
}, {
	name: /^jvndb(?:_new)?\.rdf$/,
	folder: `ja/rss`
}];
var Listing = class {
	#run;
	#base;
	url;
	#files = [];
	constructor(run, base) {
		this.#run = run;
		this.#base = base;
		this.url = `${base}/ja/feed/checksum.txt`;
	}
	async read() {
		const { bytes } = await this.#run.fetch({
			url: this.url,
			limit: listLimit
		});
		this.#files = await this.#run.reading(this.url, () => {
			const files = readChecksums(new TextDecoder().decode(bytes));
			for (const { lastModified, filename } of files) this.#run.notAhead(lastModified, `checksum.txt: ${filename}`);
			if (!files.some(({ filename }) => folders[0].name.test(filename))) throw new FeedFormatError(`it lists no jvndb_detail_YYYY.rdf`);
			return files;
		});
		const listed = new Set(this.years().map(({ unit }) => unit));
		const gone = this.#run.units(`year/`).filter((unit) => !listed.has(unit));
		if (gone.length > 0) throw new Refusal(`partial`, unlistedReason(this.#run.feed, this.url, gone));
	}
	years() {
		return this.#files.flatMap((file) => {
			const year = folders[0].name.exec(file.filename)?.[1];
			return year === void 0 ? [] : [{
				...file,
				unit: `year/${year}`
			}];
		}).toSorted((a, b) => a.unit < b.unit ? -1 : 1);
	}
	fingerprint() {
		const lines = this.#files.map(({ filename, sha256 }) => `${filename} ${sha256}`).toSorted();
		return this.#run.ports.hash(new TextEncoder().encode(lines.join(`
`)));
	}
	find(filename) {
		return this.#files.find((each) => each.filename === filename) ?? null;
	}
	async fetch(filename, again = false) {
		const file = this.find(filename);
		const folder = folders.find(({ name }) => name.test(filename))?.folder;
		if (file === null || folder === void 0) throw new Refusal(`partial`, unlistedReason(this.#run.feed, this.url, [filename]));
		const url = `${this.#base}/${folder}/${filename}`;
		const { bytes } = await this.#run.fetch({
			url,
			limit: fileLimit
		});
		if (bytes.length === file.size && this.#run.ports.hash(bytes) === file.sha256) return {
			url,
			file,
			bytes
		};
		if (!again) {
			await this.read();
			if (this.find(filename)?.sha256 !== file.sha256) return await this.fetch(filename, true);
		}
		const why = bytes.length === file.size ? `its SHA-256 is not the one listed` : `it has ${bytes.length} bytes, ${file.size} are listed`;
		return await this.#run.reading(url, () => Promise.reject(new FeedFormatError(why)));
	}
};
const margin$1 = 864e5;
function jvnSource(myJvn) {
	return {
		feed: `jvn`,
		update: async (ports) => await runStored({
			feed: `jvn`,
			source: `${myJvn.base}/ja/feed/checksum.txt`
		}, ports, async (run) => {
			const listing = new Listing(run, myJvn.base);
			await listing.read();
			await update(run, myJvn, listing);
		})
	};
}
async function update(run, myJvn, listing) {
	const held = run.before === null ? null : run.unit(changesUnit);
	const whole = held?.until !== void 0 && listing.years().every(({ unit }) => run.unit(unit) !== null);
	const fingerprint = listing.fingerprint();
	if (whole && held.sha256 === fingerprint) return await run.confirm(changesUnit);
	let until = whole ? held.until : await loadYears$1(run, listing);
	const changes = await changesSince(run, {
		myJvn,
		listing,
		until
	});
	if (changes === null && whole) until = await loadYears$1(run, listing);
	await loadChanges(run, {
		url: listing.url,
		fingerprint,
		rows: changes ?? [],
		until
	});
}
async function loadYears$1(run, listing) {
	for (const { unit, filename, sha256: listed, lastModified } of listing.years()) {
		const held = run.unit(unit);
		if (held?.sha256 === listed) continue;
		run.notOlder(listing.url, {
			held: held?.lastModified,
			found: lastModified
		});
		const { url, file, bytes } = await listing.fetch(filename);
		await run.load(unit, async () => {
			let records = 0;
			await run.reading(url, async () => {
				for await (const row of readJvnDetail(once$1(bytes))) {
					take(run, row);
					records += 1;
					if (records % 1e3 === 0) progress(run, url, records);
				}
			});
			run.notShrunk(held?.records, records);
			return {
				url,
				fetchedAt: run.ports.now().toISOString(),
				sha256: file.sha256,
				records,
				lastModified: file.lastModified
			};
		}, { whole: false });
	}
	const newest = run.ports.store.prepare(`SELECT max(modified) AS newest FROM jvn`).get()?.[`newest`];
	if (typeof newest !== `string`) throw new FeedFormatError(`no records`);
	return newest;
}
async function changesSince(run, { myJvn, listing, until }) {
	const since = (/* @__PURE__ */ new Date(Date.parse(until) - margin$1)).toISOString();
	const rolled = myJvn.form === `oka` ? null : await rollingRows(run, listing, since);
	const listed = rolled ?? await listChanges(run, myJvn, since);
	for (const { id, modified } of listed ?? []) run.notAhead(modified, id);
	if (listed === null || !listed.some(({ modified }) => modified <= until)) return null;
	const changed = listed.filter(({ id, modified }) => !isHeld(run, id, modified));
	if (rolled === null && myJvn.form === `oka`) return changed;
	return await withDetails(run, myJvn, changed);
}
async function rollingRows(run, listing, since) {
	const rows = /* @__PURE__ */ new Map();
	for (const [filename, date] of [[`jvndb.rdf`, `modified`], [`jvndb_new.rdf`, `published`]]) {
		if (listing.find(filename) === null) return null;
		const { url, bytes } = await listing.fetch(filename);
		let reachesBack = false;
		await run.reading(url, async () => {
			for await (const row of readJvnOverview(once$1(bytes))) {
				const known = rows.get(row.id);
				if (known === void 0 || known.modified < row.modified) rows.set(row.id, row);
				if (row[date] <= since) reachesBack = true;
			}
		});
		if (!reachesBack) return null;
	}
	return [...rows.values()];
}
function isHeld(run, id, modified) {
	const held = run.ports.store.prepare(`SELECT modified FROM jvn WHERE id = ?`).get(id)?.[`modified`];
	if (typeof held !== `string`) return false;
	return modified.endsWith(`:00.000Z`) ? held.slice(0, 16) >= modified.slice(0, 16) : held >= modified;
}
async function loadChanges(run, { url, fingerprint, rows, until }) {
	const newest = rows.reduce((latest, { modified }) => modified > latest ? modified : latest, until);
	await run.load(changesUnit, () => {
		for (const row of rows) take(run, row);
		const fetchedAt = run.ports.now().toISOString();
		return Promise.resolve({
			url,
			fetchedAt,
			sha256: fingerprint,
			records: rows.length,
			until: newest
		});
	}, {
		whole: true,
		unchanged: rows.length === 0
	});
}
function take(run, row) {
	run.notAhead(row.modified, row.id);
	run.notAborted(run.source);
	putJvn(run.ports.store, row);
}
function progress(run, url, done) {
	run.ports.progress.report({
		task: {
			ja: `JVN iPedia を保存: ${url}`,
			en: `Storing JVN iPedia: ${url}`
		},
		done
	});
}
async function* readJvnNotices(chunks) {
	let number = 0;
	for await (const node of xmlElements(chunks, {
		roots: [`RDF`],
		wanted: [`item`]
	})) {
		if (node.name !== `item`) continue;
		number += 1;
		yield rowOf$1(node, number);
	}
}
function rowOf$1(item, number) {
	const [title, link] = [oneLine(textOf$1(item, `title`)), textOf$1(item, `link`)];
	const id = [
		textOf$1(item, `identifier`),
		/^[^:：]*/.exec(title)?.[0] ?? ``,
		link
	].flatMap((text) => jvnIdsIn(text).slice(0, 1))[0];
	if (id === void 0) throw new FeedFormatError(`item ${number}: it has no JVN id`);
	const text = [
		title,
		textOf$1(item, `description`),
		...childrenOf(item, `relation`).map((each) => each.text)
	].join(`
`);
	return {
		source: `jvn`,
		kind: `notice`,
		id,
		title,
		link: webAddress(link, id),
		...itemTimes(item, id),
		cves: cvesIn(text),
		notices: jvnIdsIn(text).filter((each) => each !== id)
	};
}
function jvnNoticesSource({ base }) {
	const url = `${base}/rss/jvn.rdf`;
	return {
		feed: `jvn-notices`,
		update: async (ports) => await runStored({
			feed: `jvn-notices`,
			source: url
		}, ports, async (run) => {
			const { gap } = await takeRolling(run, {
				url,
				read: readJvnNotices
			});
			if (gap !== null) throw gap;
		})
	};
}
const metric = object({
	source: string(),
	type: string(),
	cvssData: object({
		version: string(),
		vectorString: string(),
		baseScore: optional(number())
	})
});
const match = object({
	vulnerable: boolean(),
	criteria: string(),
	versionStartIncluding: optional(string()),
	versionStartExcluding: optional(string()),
	versionEndIncluding: optional(string()),
	versionEndExcluding: optional(string())
});
const operator = _enum([`AND`, `OR`]);
const node = object({
	operator,
	negate: optional(boolean()),
	cpeMatch: array(match)
});
const configuration = object({
	operator: optional(operator),
	negate: optional(boolean()),
	nodes: array(node)
});
const metrics = object({
	cvssMetricV40: optional(array(metric)),
	cvssMetricV31: optional(array(metric)),
	cvssMetricV30: optional(array(metric)),
	cvssMetricV2: optional(array(metric))
});
const nvdElement = object({ cve: object({
	id: string().check(_regex(/^CVE-\d{4}-\d{4,12}$/)),
	published: string(),
	lastModified: string(),
	vulnStatus: optional(string()),
	descriptions: array(object({
		lang: string(),
		value: string()
	})),
	metrics: optional(metrics),
	configurations: optional(array(configuration)),
	cisaExploitAdd: optional(string())
}) });
const nvdEnvelope = object({
	resultsPerPage: int(),
	startIndex: int(),
	totalResults: int(),
	format: literal(`NVD_CVE`),
	version: string().check(_regex(/^2\./)),
	timestamp: string()
});
const descriptionLength = 600;
function nvdRow(cve) {
	const description = cve.descriptions.find(({ lang }) => lang === `en`)?.value ?? ``;
	return {
		cve: cve.id,
		status: cve.vulnStatus ?? `Unknown`,
		published: nvdTime(cve.published),
		modified: nvdTime(cve.lastModified),
		description: description.length > descriptionLength ? `${description.slice(0, descriptionLength)}…` : description,
		cvss: opinions(cve.metrics),
		configurations: (cve.configurations ?? []).map((each) => configurationOf(each)),
		...cve.cisaExploitAdd === void 0 ? {} : { exploitedSince: cve.cisaExploitAdd }
	};
}
const usualTime = /^\d{4}-\d\d-(?:[01]\d|2[0-8])T(?:[01]\d|2[0-3]):\d\d:\d\d\.\d{3}$/;
function nvdTime(text) {
	if (usualTime.test(text) && !Number.isNaN(Date.parse(text))) return `${text}Z`;
	return new Date(/(Z|[+-]\d\d:?\d\d)$/.test(text) ? text : `${text}Z`).toISOString();
}
function opinions(given) {
	if (given === void 0) return [];
	return [
		given.cvssMetricV40,
		given.cvssMetricV31,
		given.cvssMetricV30,
		given.cvssMetricV2
	].flatMap((list) => list ?? []).map(({ source, type, cvssData }) => ({
		version: cvssData.version,
		vector: cvssData.vectorString,
		score: cvssData.baseScore ?? null,
		by: source,
		kind: type === `Primary` ? `primary` : `secondary`
	}));
}
function configurationOf({ operator: joined, negate, nodes }) {
	return {
		operator: joined ?? `OR`,
		negate: negate ?? false,
		nodes: nodes.map((each) => ({
			operator: each.operator,
			negate: each.negate ?? false,
			matches: each.cpeMatch.map((one) => matchOf(one))
		}))
	};
}
function matchOf(given) {
	return {
		vulnerable: given.vulnerable,
		criteria: given.criteria,
		...given.versionStartIncluding === void 0 ? {} : { startIncluding: given.versionStartIncluding },
		...given.versionStartExcluding === void 0 ? {} : { startExcluding: given.versionStartExcluding },
		...given.versionEndIncluding === void 0 ? {} : { endIncluding: given.versionEndIncluding },
		...given.versionEndExcluding === void 0 ? {} : { endExcluding: given.versionEndExcluding }
	};
}
function readNvdMeta(text) {
	const values = new Map(text.split(/\r?\n/).flatMap((line) => {
		const colon = line.indexOf(`:`);
		return colon < 0 ? [] : [[line.slice(0, colon).trim(), line.slice(colon + 1).trim()]];
	}));
	const [sha256, size, modified] = [
		values.get(`sha256`)?.toLowerCase() ?? ``,
		values.get(`size`) ?? ``,
		values.get(`lastModifiedDate`) ?? ``
	];
	if (!/^[0-9a-f]{64}$/.test(sha256)) throw new FeedFormatError(`the .meta file has no sha256`);
	if (!/^\d{1,15}$/.test(size)) throw new FeedFormatError(`the .meta file has no size`);
	if (Number.isNaN(Date.parse(modified))) throw new FeedFormatError(`the .meta file has no lastModifiedDate`);
	return {
		sha256,
		size: Number(size),
		lastModified: nvdTime(modified)
	};
}
const elementLimit = 16777216;
const envelopeLimit = 1048576;
const batchSize = 65536;
const separatorLimit = 200;
const quote = 34;
const backslash = 92;
const comma = 44;
const colon = 58;
const openBracket = 91;
const closeBracket = 93;
const openBrace = 123;
const closeBrace = 125;
async function* jsonElements(chunks, key) {
	const splitter = new ElementSplitter(key);
	for await (const chunk of chunks) for (const batch of splitter.push(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length))) yield batch;
	for (const batch of splitter.finish()) yield batch;
	return splitter.end();
}
var Walker = class {
	depth = 0;
	inString = false;
	#escaped = false;
	next(chunk, from) {
		for (let i = from; i < chunk.length; i += 1) {
			const byte = chunk[i] ?? 0;
			if (this.inString) {
				if (this.#escaped) this.#escaped = false;
				else if (byte === backslash) this.#escaped = true;
				else if (byte === quote) {
					this.inString = false;
					if (this.depth === 1) return i;
				}
			} else if (byte === quote) {
				this.inString = true;
				if (this.depth === 1) return i;
			} else if (byte === comma) {
				if (this.depth === 2) return i;
			} else if (byte === openBrace || byte === openBracket) {
				this.depth += 1;
				if (this.depth === 2 && byte === openBracket) return i;
			} else if (byte === closeBrace || byte === closeBracket) {
				this.depth -= 1;
				if (this.depth === 1) return i;
			}
		}
		return chunk.length;
	}
	reset() {
		this.depth = 2;
		this.inString = false;
		this.#escaped = false;
	}
};
var ElementSplitter = class {
	#key;
	#walker = new Walker();
	#place = `before`;
	#outside = [];
	#outsideSize = 0;
	#text = null;
	#lastText = ``;
	#elements = 0;
	#pending = [];
	#pendingSize = 0;
	#walked = 0;
	#separator = null;
	#searching = true;
	constructor(key) {
		this.#key = key;
	}
	*push(chunk) {
		const rest = this.#place === `before` ? this.#before(chunk) : chunk;
		if (rest === null) return;
		if (this.#place === `after`) {
			this.#keepOutside(rest);
			return;
		}
		this.#pendingSize += rest.length;
		this.#pending.push(rest);
		if (this.#pendingSize < batchSize) return;
		const found = this.#search();
		if (found !== null) {
			yield found;
			return;
		}
		yield* this.#walk();
		if (this.#pendingSize > 16842752) throw new FeedFormatError(`an element of "${this.#key}" is larger than ${elementLimit} bytes`);
	}
	#before(chunk) {
		for (let at = 0; at < chunk.length; at += 1) {
			const next = this.#walker.next(chunk, at);
			this.#text?.push(chunk.subarray(at, next));
			const byte = chunk[next];
			if (byte === quote) this.#note();
			else if (byte === openBracket && this.#walker.depth === 2 && this.#lastText === this.#key) {
				this.#keepOutside(chunk.subarray(0, next + 1));
				this.#place = `inside`;
				return chunk.subarray(next + 1);
			}
			at = next;
		}
		this.#keepOutside(chunk);
		return null;
	}
	#note() {
		if (this.#text === null) this.#text = [];
		else {
			this.#lastText = Buffer.concat(this.#text).toString(`utf8`);
			this.#text = null;
		}
	}
	#search() {
		const piece = this.#pending.at(-1);
		if (this.#separator === null || piece === void 0) return null;
		const at = piece.lastIndexOf(this.#separator);
		if (at < 0) return null;
		try {
			const list = listOf([...this.#pending.slice(0, -1), piece.subarray(0, at + 1)]);
			this.#elements += list.length;
			const rest = piece.subarray(piece.indexOf(comma, at) + 1);
			this.#pending = [rest];
			this.#pendingSize = rest.length;
			this.#walked = 0;
			this.#walker.reset();
			return list;
		} catch {
			this.#separator = null;
			this.#searching = false;
			return null;
		}
	}
	*#walk() {
		for (; this.#walked < this.#pending.length; this.#walked += 1) {
			const piece = this.#pending[this.#walked] ?? Buffer.alloc(0);
			let whole = -1;
			for (let at = this.#walker.next(piece, 0); at < piece.length; at = this.#walker.next(piece, at + 1)) if (piece[at] === comma) whole = at;
			else if (piece[at] === closeBracket || piece[at] === closeBrace) {
				const behind = [piece.subarray(at), ...this.#pending.slice(this.#walked + 1)];
				yield this.#take(piece.subarray(0, at));
				this.#place = `after`;
				for (const each of behind) this.#keepOutside(each);
				return;
			}
			if (whole < 0) continue;
			if (this.#separator === null && this.#searching) this.#separator = separatorAt(piece, whole);
			const later = this.#pending.slice(this.#walked + 1);
			yield this.#take(piece.subarray(0, whole));
			this.#pending = [piece.subarray(whole + 1), ...later];
			this.#pendingSize = this.#pending.reduce((sum, each) => sum + each.length, 0);
			this.#walked = 0;
		}
	}
	#take(last) {
		const parts = [...this.#pending.slice(0, this.#walked), last];
		this.#pending = [];
		this.#pendingSize = 0;
		const list = parsed(() => listOf(parts), `element ${this.#elements + 1} of "${this.#key}" or one after it`);
		this.#elements += list.length;
		return list;
	}
	#keepOutside(bytes) {
		this.#outsideSize += bytes.length;
		if (this.#outsideSize > envelopeLimit) throw new FeedFormatError(`it is no document with a list "${this.#key}"`);
		this.#outside.push(Uint8Array.prototype.slice.call(bytes));
	}
	*finish() {
		if (this.#place === `inside`) yield* this.#walk();
	}
	end() {
		if (this.#place === `inside`) throw new FeedFormatError(`the document ends inside "${this.#key}", after ${this.#elements} whole elements`);
		if (this.#place === `before`) throw new FeedFormatError(`it has no list "${this.#key}"`);
		return {
			envelope: parsed(() => JSON.parse(decode(this.#outside)), `the document around the list`),
			elements: this.#elements
		};
	}
};
function separatorAt(piece, at) {
	const before = piece.subarray(Math.max(0, at - separatorLimit), at).toString(`latin1`).trimEnd();
	const start = Math.max(0, at - separatorLimit) + before.length - 1;
	const end = piece.indexOf(colon, at) + 1;
	if (piece[start] !== closeBrace || end === 0 || end - start > separatorLimit) return null;
	const separator = piece.subarray(start, end);
	return /^\}\s*,\s*\{\s*"[^"\\]*"\s*:$/.test(separator.toString(`latin1`)) ? Buffer.from(separator) : null;
}
function listOf(parts) {
	const list = JSON.parse(`[${decode(parts)}]`);
	if (!Array.isArray(list)) throw new SyntaxError(`it is no list`);
	return list;
}
function decode(parts) {
	try {
		return new TextDecoder(`utf-8`, { fatal: true }).decode(parts.length === 1 ? parts[0] : Buffer.concat(parts));
	} catch {
		throw new FeedFormatError(`it is not UTF-8`);
	}
}
function parsed(read, place) {
	try {
		return read();
	} catch (error) {
		if (error instanceof FeedFormatError) throw error;
		throw new FeedFormatError(`${place}: ${error instanceof Error ? error.message.slice(0, 120) : `not JSON`}`);
	}
}
async function* readNvd(chunks) {
	const elements = jsonElements(chunks, `vulnerabilities`);
	for (;;) {
		const next = await elements.next();
		if (next.done === true) return pageOf(next.value.envelope, next.value.elements);
		yield next.value.map((element) => rowOf(element));
	}
}
function rowOf(element) {
	const parsed = nvdElement.safeParse(element);
	if (!parsed.success) throw new FeedFormatError(`${nameOf(element)}: ${faultOf(parsed.error)}`);
	try {
		return nvdRow(parsed.data.cve);
	} catch (error) {
		throw new FeedFormatError(`${parsed.data.cve.id}: ${error instanceof Error ? error.message : `not readable`}`);
	}
}
function pageOf(envelope, records) {
	const parsed = nvdEnvelope.safeParse(envelope);
	if (!parsed.success) throw new FeedFormatError(faultOf(parsed.error));
	const { startIndex, totalResults, resultsPerPage, timestamp } = parsed.data;
	if (resultsPerPage !== records) throw new FeedFormatError(`resultsPerPage is ${resultsPerPage}, the page holds ${records}`);
	return {
		startIndex,
		totalResults,
		records,
		timestamp: nvdTime(timestamp)
	};
}
function nameOf(element) {
	const id = safeParse(object({ cve: object({ id: string() }) }), element);
	return id.success ? id.data.cve.id.slice(0, 40) : `an element without cve.id`;
}
function faultOf(error) {
	const issue = error.issues[0];
	return issue === void 0 ? `does not conform` : `${issue.path.join(`.`)}: ${issue.message}`;
}
const packedLimit = 536870912;
const unpackedLimit = 4294967296;
const metaLimit = 65536;
const progressStep = 5e3;
async function fetchMeta(run, { base, name }) {
	const url = `${base}/${name}.meta`;
	const end = await run.ask({
		url,
		limit: metaLimit
	});
	if (end.end === `refused` && (end.status === 404 || end.status === 410)) return null;
	if (end.end !== `fetched`) throw run.noAnswer(url, end);
	return await run.reading(url, () => readNvdMeta(new TextDecoder().decode(end.bytes)));
}
var OtherFile = class extends FeedFormatError {};
async function loadFile(run, file, taking) {
	const url = `${file.base}/${file.name}.json.gz`;
	const { bytes } = await run.fetch({
		url,
		limit: packedLimit
	});
	const { meta } = taking;
	let other;
	try {
		await run.load(file.unit, async () => await readInto(run, {
			url,
			bytes,
			meta
		}, taking), taking);
		return;
	} catch (error) {
		if (!(error instanceof OtherFile)) throw error;
		other = error;
	}
	const newer = taking.again === true ? null : await fetchMeta(run, file);
	if (newer === null || newer.sha256 === meta.sha256) await run.reading(url, () => Promise.reject(other));
	else await loadFile(run, file, {
		...taking,
		meta: newer,
		again: true
	});
}
async function readInto(run, { url, bytes, meta }, { accept, until }) {
	const measure = new Measure();
	const limit = Math.min(meta.size, unpackedLimit);
	const facts = await readAs(run, url, async () => await takeRows(run, url, measure.of(unpacked(bytes, limit))));
	if (measure.size !== meta.size) throw new OtherFile(`it has ${measure.size} bytes, its .meta says ${meta.size}`);
	if (measure.sha256() !== meta.sha256) throw new OtherFile(`its SHA-256 is not the one in its .meta`);
	accept(facts);
	return {
		url,
		fetchedAt: run.ports.now().toISOString(),
		sha256: meta.sha256,
		records: facts.records,
		lastModified: meta.lastModified,
		...until === void 0 ? {} : { until: until(facts) }
	};
}
async function readAs(run, url, read) {
	try {
		return await read();
	} catch (error) {
		if (error instanceof FeedFormatError) throw new OtherFile(error.message);
		throw error;
	}
}
async function takeRows(run, url, chunks) {
	const pages = readNvd(chunks);
	const taken = new RowTaker(run, url);
	for (;;) {
		const next = await pages.next();
		if (next.done === true) {
			const { startIndex, totalResults, records } = next.value;
			if (startIndex !== 0 || totalResults !== records) throw new FeedFormatError(`it holds ${records} of ${totalResults} CVEs, from ${startIndex}`);
			return taken.end();
		}
		taken.take(next.value);
	}
}
var RowTaker = class {
	#run;
	#url;
	#writer;
	#records = 0;
	#oldest = ``;
	#newest = ``;
	constructor(run, url) {
		this.#run = run;
		this.#url = url;
		this.#writer = new NvdWriter(run.ports.store);
	}
	take(rows) {
		this.#run.notAborted(this.#url);
		const before = this.#records;
		for (const row of rows) {
			if (this.#oldest === `` || row.modified < this.#oldest) this.#oldest = row.modified;
			if (row.modified > this.#newest) this.#newest = row.modified;
			this.#writer.put(row);
		}
		this.#records += rows.length;
		const newest = rows.find(({ modified }) => modified === this.#newest);
		if (newest !== void 0) this.#run.notAhead(newest.modified, newest.cve);
		if (Math.floor(before / progressStep) === Math.floor(this.#records / progressStep)) return;
		const task = {
			ja: `NVD を保存: ${this.#url}`,
			en: `Storing NVD: ${this.#url}`
		};
		this.#run.ports.progress.report({
			task,
			done: this.#records
		});
	}
	end() {
		this.#writer.finish();
		if (this.#records === 0) throw new FeedFormatError(`no records`);
		return {
			records: this.#records,
			oldest: this.#oldest,
			newest: this.#newest
		};
	}
};
const pageSize = 2e3;
const windowLimit = 10368e6;
const pageLimit = 268435456;
const windowResults = 1e6;
async function takeChanges(run, api, since) {
	const [start, end] = [Date.parse(since), run.ports.now().getTime()];
	const count = Math.max(1, Math.ceil((end - start) / windowLimit));
	const edge = (index) => new Date(start + (end - start) * index / count).toISOString();
	for (let index = 0; index < count; index += 1) {
		const window = {
			from: edge(index),
			to: edge(index + 1)
		};
		const first = await fetchWindow(run, api, window);
		if (first === `none`) return false;
		const pages = first === `moved` ? await fetchWindow(run, api, window) : first;
		if (pages === `none` || pages === `moved`) throw doubtful(run, api, `totalResults changed from page to page, twice`);
		await loadWindow(run, api, {
			pages,
			to: window.to,
			whole: index === count - 1
		});
	}
	return true;
}
async function fetchWindow(run, api, window) {
	const pages = [];
	const seen = /* @__PURE__ */ new Set();
	let total = null;
	for (let startIndex = 0; total === null || startIndex < total; startIndex += pageSize) {
		const url = addressOf(api, window, startIndex);
		const end = await run.ask({
			url,
			limit: pageLimit,
			...api.key === void 0 ? {} : { headers: { apiKey: api.key } }
		});
		if (end.end !== `fetched`) {
			if (pages.length === 0 && end.end !== `aborted`) return `none`;
			throw run.noAnswer(url, end);
		}
		const page = await run.reading(url, async () => await idsOf(end.bytes));
		if (total !== null && page.totalResults !== total) return `moved`;
		total = page.totalResults;
		if (total === 0) throw doubtful(run, api, `no CVE changed between ${window.from} and ${window.to}`);
		if (total > windowResults) throw doubtful(run, api, `${total} CVEs in one window`);
		const wanted = Math.min(pageSize, total - startIndex);
		if (page.startIndex !== startIndex) throw doubtful(run, api, `startIndex is ${page.startIndex}, asked for was ${startIndex}`);
		if (page.ids.length !== wanted) throw doubtful(run, api, `the page from ${startIndex} has ${page.ids.length} CVEs instead of ${wanted}`);
		for (const id of page.ids) seen.add(id);
		if (seen.size !== startIndex + wanted) throw doubtful(run, api, `the page from ${startIndex} repeats CVEs`);
		pages.push(gzipSync(end.bytes, { level: 1 }));
	}
	return pages;
}
function addressOf({ url }, { from, to }, startIndex) {
	const [start, end] = [from, to].map((time) => time.replace(`Z`, ``));
	return `${url}?lastModStartDate=${start}&lastModEndDate=${end}&startIndex=${startIndex}&resultsPerPage=${pageSize}`;
}
async function idsOf(bytes) {
	const ids = [];
	const pages = readNvd(once(bytes));
	for (;;) {
		const next = await pages.next();
		if (next.done === true) return {
			startIndex: next.value.startIndex,
			totalResults: next.value.totalResults,
			ids
		};
		ids.push(...next.value.map(({ cve }) => cve));
	}
}
async function loadWindow(run, api, { pages, to, whole }) {
	await run.load(changesUnit, async () => {
		const taker = new RowTaker(run, api.url);
		for (const page of pages) for await (const rows of readNvd(once(gunzipSync(page, { maxOutputLength: pageLimit })))) taker.take(rows);
		const { records, newest } = taker.end();
		if (newest > to) throw new FeedFormatError(`a CVE changed at ${newest}, after the end of its window ${to}`);
		const sha256 = run.ports.hash(Buffer.concat(pages));
		return {
			url: api.url,
			fetchedAt: run.ports.now().toISOString(),
			sha256,
			records,
			until: newest
		};
	}, { whole });
}
function doubtful(run, { url }, why) {
	return new Refusal(`partial`, doubtfulReason(run.feed, url, why));
}
async function* once(bytes) {
	yield bytes;
}
const firstYear = 2002;
const day = 864e5;
const margin = day;
const apiReach = 365 * day;
function nvdSource(places) {
	return {
		feed: `nvd`,
		update: async (ports) => await runStored({
			feed: `nvd`,
			source: places.files
		}, ports, async (run) => {
			const until = run.before === null ? void 0 : run.unit(changesUnit)?.until;
			if (until === void 0) await begin(run, places, `untried`);
			else await goOn(run, places, until);
		})
	};
}
async function begin(run, places, api) {
	const newest = await loadYears(run, places.files);
	if (await loadModified(run, places.files, newest) !== `gap`) return;
	if (api === `untried` && await takeLater(run, places.api, newest) === `taken`) return;
	await noteWhole(run, places.files, newest);
}
async function goOn(run, places, until) {
	const modified = await loadModified(run, places.files, until);
	if (modified === `unchanged`) await run.confirm(changesUnit);
	if (modified !== `gap`) return;
	const later = await takeLater(run, places.api, until);
	if (later !== `taken`) await begin(run, places, later === `none` ? `none` : `untried`);
}
async function takeLater(run, api, until) {
	if (run.ports.now().getTime() - Date.parse(until) > apiReach) return `tooLong`;
	return await takeChanges(run, api, before(until)) ? `taken` : `none`;
}
async function loadYears(run, base) {
	const last = run.ports.now().getUTCFullYear();
	for (let year = firstYear; year <= last; year += 1) {
		const file = {
			base,
			name: `nvdcve-2.0-${year}`,
			unit: `year/${year}`
		};
		const held = run.unit(file.unit);
		const meta = await fetchMeta(run, file);
		const url = `${base}/${file.name}.meta`;
		if (meta === null && year === last && year > firstYear && held === null) continue;
		if (meta === null) throw run.noAnswer(url, {
			end: `refused`,
			status: 404
		});
		if (meta.sha256 === held?.sha256) continue;
		run.notOlder(url, {
			held: held?.lastModified,
			found: meta.lastModified
		});
		run.notAhead(meta.lastModified, `${file.name}.meta`);
		const accept = ({ records }) => run.notShrunk(held?.records, records);
		await loadFile(run, file, {
			meta,
			accept,
			whole: false
		});
	}
	const newest = run.ports.store.prepare(`SELECT max(modified) AS newest FROM nvd`).get()?.[`newest`];
	if (typeof newest !== `string`) throw new Refusal(`failed`, emptyReason(base));
	return newest;
}
async function loadModified(run, base, until) {
	const file = {
		base,
		name: `nvdcve-2.0-modified`,
		unit: changesUnit
	};
	const meta = await fetchMeta(run, file);
	if (meta === null) return `gap`;
	const held = run.unit(changesUnit);
	if (held !== null && meta.sha256 === held.sha256 && run.before !== null) return `unchanged`;
	const url = `${base}/${file.name}.meta`;
	run.notOlder(url, {
		held: held?.lastModified,
		found: meta.lastModified
	});
	try {
		const accept = ({ oldest }) => {
			if (oldest > before(until)) throw new NoOverlap();
		};
		await loadFile(run, file, {
			meta,
			accept,
			until: ({ newest }) => newest > until ? newest : until,
			whole: true
		});
	} catch (error) {
		if (error instanceof NoOverlap) return `gap`;
		throw error;
	}
	return `loaded`;
}
var NoOverlap = class extends Error {};
async function noteWhole(run, base, newest) {
	const fetchedAt = run.ports.now().toISOString();
	if (run.before !== null && run.unit(`changes`)?.until === newest) return await run.confirm(changesUnit);
	const sha256 = run.ports.hash(new TextEncoder().encode(newest));
	await run.load(changesUnit, () => Promise.resolve({
		url: base,
		fetchedAt,
		sha256,
		records: 0,
		until: newest
	}), { whole: true });
}
function before(time) {
	return (/* @__PURE__ */ new Date(Date.parse(time) - margin)).toISOString();
}
function emptyReason(url) {
	return reason(`feed-invalid`, {
		ja: `{url} の NVD のファイルに1件も記録がありません。`,
		en: `The files of NVD at {url} hold no records.`
	}, { url });
}
const storedAddresses = {
	nvd: `https://nvd.nist.gov/feeds/json/cve/2.0`,
	epss: `https://epss.empiricalsecurity.com`,
	jvn: `https://jvndb.jvn.jp`,
	"jvn-notices": `https://jvn.jp`,
	jpcert: `https://www.jpcert.or.jp`
};
const nvdApi = `https://services.nvd.nist.gov/rest/json`;
function storedSources({ mirrors, nvdKey }) {
	const base = (feed) => withoutSlash(mirrors[feed] ?? storedAddresses[feed]);
	const api = mirrors.nvd === void 0 ? nvdApi : base(`nvd`);
	return [
		nvdSource({
			files: base(`nvd`),
			api: {
				url: `${api}/cves/2.0`,
				...nvdKey === void 0 ? {} : { key: nvdKey }
			}
		}),
		epssSource({ base: base(`epss`) }),
		jvnSource({
			base: withoutSlash(base(`jvn`).replace(/\?feed=oka$/, ``)),
			form: base(`jvn`).endsWith(`?feed=oka`) ? `oka` : `hnd`
		}),
		jvnNoticesSource({ base: base(`jvn-notices`) }),
		jpcertSource({ base: base(`jpcert`) })
	];
}
const updateDeadline = 36e5;
function sourceRates({ nvdKey }) {
	const perSecond = [
		`nvd.nist.gov`,
		`jvndb.jvn.jp`,
		`jvn.jp`,
		`www.jpcert.or.jp`
	].map((host) => ({
		host,
		requests: 1,
		window: 1e3
	}));
	return [{
		host: `services.nvd.nist.gov`,
		requests: nvdKey === void 0 ? 5 : 50,
		window: 3e4
	}, ...perSecond];
}
function withoutSlash(address) {
	return address.replace(/\/+$/, ``);
}
const defaultEcosystems = [
	`npm`,
	`PyPI`,
	`Maven`,
	`Packagist`,
	`Go`,
	`RubyGems`,
	`NuGet`,
	`crates.io`
];
const hour = 36e5;
const vendorDeadline = 12 * hour;
function planFeeds(choice) {
	const wrong = choice.ecosystems.find((each) => !isEcosystemName(each));
	if (wrong !== void 0) throw noEcosystem(wrong);
	const base = mirrorsOf(choice);
	const named = choice.only.flatMap((each) => each.startsWith(`osv/`) ? [each.slice(4)] : []);
	const ecosystems = [.../* @__PURE__ */ new Set([...choice.only.length === 0 || choice.only.includes(`osv`) ? choice.ecosystems : [], ...named])];
	const all = [
		kevPlan(base),
		...ecosystems.map((ecosystem) => osvPlan(base, ecosystem)),
		...storedPlans(base, choice),
		...csafPlans(base, choice)
	];
	refuseUnknown(choice, all);
	const wanted = ({ feed }) => choice.only.length === 0 || choice.only.includes(feed) || feed.startsWith(`osv/`);
	return all.filter((each) => wanted(each));
}
function mirrorsOf({ policy, mirror }) {
	if (mirror === void 0) return (feed) => policy.mirrors[feed]?.replace(/\/+$/, ``);
	if (!URL.canParse(mirror) || !/^https?:$/.test(new URL(mirror).protocol)) throw noMirror(mirror);
	return (feed) => `${mirror.replace(/\/+$/, ``)}/${feed}`;
}
function kevPlan(mirror) {
	const base = mirror(`kev`);
	const url = base === void 0 ? kevAddress : `${base}/known_exploited_vulnerabilities.json`;
	return {
		kind: `file`,
		feed: `kev`,
		deadline: hour,
		source: () => kevSource(url)
	};
}
function osvPlan(mirror, ecosystem) {
	const base = mirror(`osv`) ?? `https://osv-vulnerabilities.storage.googleapis.com`;
	return {
		kind: `file`,
		feed: `osv/${ecosystem}`,
		deadline: hour,
		source: (ports) => osvSource({
			base,
			ecosystem
		}, readOsvArchive, ports)
	};
}
function storedPlans(mirror, { nvdKey }) {
	const mirrors = {};
	for (const feed of storedFeeds) {
		const base = mirror(feed);
		if (base !== void 0) mirrors[feed] = base;
	}
	const order = [
		`epss`,
		`jpcert`,
		`jvn-notices`,
		`jvn`,
		`nvd`
	];
	return storedSources({
		mirrors,
		nvdKey
	}).toSorted((a, b) => order.indexOf(a.feed) - order.indexOf(b.feed)).map((source) => ({
		kind: `stored`,
		feed: source.feed,
		deadline: updateDeadline,
		source: () => source
	}));
}
function csafPlans(mirror, { policy, only }) {
	const asked = only.flatMap((each) => each.startsWith(`csaf/`) ? [{ name: each.slice(5) }] : []);
	const vendors = /* @__PURE__ */ new Map([[`cisa`, { name: `cisa` }]]);
	for (const each of asked.filter(({ name }) => isKnown(name))) vendors.set(each.name, each);
	for (const each of policy.vendors) vendors.set(each.name, each);
	return [...vendors.values()].map(({ name, metadata }) => {
		const address = metadata ?? knownProviders.find((each) => each.name === name)?.metadata;
		if (address === void 0) throw noVendor(name);
		const feed = `csaf/${name}`;
		return {
			kind: `stored`,
			feed,
			deadline: vendorDeadline,
			source: (signatures) => csafSource({
				name,
				metadata: address,
				mirror: mirror(feed),
				signatures
			})
		};
	});
}
function isKnown(name) {
	return knownProviders.some((each) => each.name === name);
}
function refuseUnknown({ only }, all) {
	const known = /* @__PURE__ */ new Set([...all.map(({ feed }) => feed), `osv`]);
	const unknown = only.find((each) => !known.has(each) || each.startsWith(`osv/`) && !isEcosystemName(each.slice(4)));
	if (unknown === void 0) return;
	throw new InputError({
		code: `feeds-unknown`,
		where: `--only`,
		text: {
			ja: `「{name}」という情報源はありません。`,
			en: `There is no feed {name}.`
		},
		mend: {
			ja: "次の名前を使ってください: {known}。`osv/npm` のようにエコシステムも指定できます。その他のベンダーはポリシーの feeds.vendors に書きます。",
			en: "Use one of: {known}; `osv/npm` names one ecosystem. Further vendors stand in the policy under feeds.vendors."
		},
		parameters: {
			name: unknown,
			known: [
				`kev`,
				`osv`,
				...storedFeeds,
				...knownProviders.map(({ name }) => `csaf/${name}`)
			].join(`, `)
		}
	});
}
function noEcosystem(name) {
	return new InputError({
		code: `feeds-ecosystem`,
		text: {
			ja: `エコシステム名「{name}」は正しくありません。`,
			en: `{name} is no name of an ecosystem.`
		},
		mend: {
			ja: "`npm`、`PyPI`、`Maven` のように OSV の名前で指定してください。",
			en: "Use the names of OSV: `npm`, `PyPI`, `Maven`."
		},
		parameters: { name }
	});
}
function noMirror(mirror) {
	return new InputError({
		code: `feeds-mirror`,
		where: `--mirror`,
		text: {
			ja: `ミラーの URL「{mirror}」は正しくありません。`,
			en: `{mirror} is no address of a mirror.`
		},
		mend: {
			ja: `https:// で始まる URL を指定してください。`,
			en: `Name an address that begins with https://.`
		},
		parameters: { mirror }
	});
}
function noVendor(name) {
	return new InputError({
		code: `feeds-vendor`,
		where: `feeds.vendors`,
		text: {
			ja: `ベンダー「{name}」の provider-metadata.json の場所が分かりません。`,
			en: `Where provider-metadata.json of the vendor {name} lies is not known.`
		},
		mend: {
			ja: `ポリシーの feeds.vendors に metadata で URL を書くか、次の名前を使ってください: {known}`,
			en: "Give its address by `metadata` under feeds.vendors, or use one of: {known}"
		},
		parameters: {
			name,
			known: knownProviders.map((each) => each.name).join(`, `)
		}
	});
}
const mostTries = 6;
const triesUnreachable = 2;
const firstDelay = 2e3;
function politeFetch(politeness) {
	const { waiting } = politeness;
	const end = waiting.now().getTime() + politeness.deadline;
	const rates = politeness.rates.map((rate) => ({
		...rate,
		begun: []
	}));
	const left = () => end - waiting.now().getTime();
	const unreachable = /* @__PURE__ */ new Map();
	const turn = async ({ url, signal }) => {
		const gone = unreachable.get(originOf(url));
		const host = URL.canParse(url) ? new URL(url).hostname : ``;
		if (gone !== void 0) return gone;
		for (const rate of rates.filter((each) => each.host === host)) {
			const wait = waitFor(rate, waiting.now().getTime());
			if (wait > 0 && wait >= left()) return { end: `timedOut` };
			if (wait > 0) await waiting.pause(wait, signal);
			rate.begun = [...rate.begun, waiting.now().getTime()].slice(-rate.requests);
		}
		if (signal?.aborted === true) return { end: `aborted` };
		return left() <= 0 ? { end: `timedOut` } : null;
	};
	return async (request) => {
		let part;
		for (let tries = 1;; tries += 1) {
			const over = await turn(request);
			if (over !== null) return over;
			const found = await politeness.fetch({
				...request,
				deadline: Math.min(request.deadline, left()),
				...part === void 0 ? {} : { resume: part }
			});
			if (isUnreachable(found) && tries === triesUnreachable) unreachable.set(originOf(request.url), found);
			const rangeGone = part !== void 0 && found.end === `refused` && found.status === 416;
			const most = isUnreachable(found) ? triesUnreachable : mostTries;
			if (!rangeGone && !mayMend(found) || tries >= most) return judged(found, request);
			const delay = delayBefore(tries + 1, found, waiting.now());
			if (delay >= left()) return found;
			await waiting.pause(delay, request.signal);
			if (request.signal?.aborted === true) return { end: `aborted` };
			part = rangeGone ? void 0 : partOf(found) ?? part;
		}
	};
}
function originOf(url) {
	return URL.canParse(url) ? new URL(url).origin : url;
}
function isUnreachable(found) {
	return found.end === `broken` && found.unreachable === true;
}
function waitFor({ begun, requests, window }, now) {
	const first = begun[0];
	return begun.length < requests || first === void 0 ? 0 : first + window - now;
}
function mayMend(found) {
	if (found.end === `refused`) return [
		403,
		408,
		429
	].includes(found.status) || found.status >= 500;
	return found.end === `timedOut` || found.end === `broken` && found.lasting !== true;
}
function delayBefore(tries, found, now) {
	const own = firstDelay * 2 ** (tries - 2);
	const said = found.end === `refused` ? secondsOf(found.retryAfter, now) : null;
	if (said === null) return own;
	return tries === 2 ? said : Math.max(said, own);
}
function secondsOf(retryAfter, now) {
	const text = retryAfter?.trim() ?? ``;
	if (/^\d{1,9}$/.test(text)) return Number(text) * 1e3;
	const date = /^[A-Z][a-z]{2}, /.test(text) ? Date.parse(text) : NaN;
	return Number.isNaN(date) ? null : Math.max(0, date - now.getTime());
}
function partOf(found) {
	return found.end === `timedOut` || found.end === `broken` ? found.part : void 0;
}
function judged(found, { webPage }) {
	return found.end === `fetched` && webPage !== true && looksLikeHtml(found) ? { end: `webPage` } : found;
}
const strongDigests = /* @__PURE__ */ new Set([
	`8`,
	`9`,
	`10`,
	`11`,
	`12`,
	`14`
]);
const documentClasses = /* @__PURE__ */ new Set([`00`, `01`]);
const spoilers = {
	BADSIG: `the signature is not of this document`,
	ERRSIG: `the signature cannot be checked: its key is not among the provider’s`,
	EXPSIG: `the signature has expired`,
	EXPKEYSIG: `the key has expired`,
	REVKEYSIG: `the key was revoked`,
	KEYREVOKED: `the key was revoked`,
	NODATA: `it is no OpenPGP signature`,
	UNEXPECTED: `it is no OpenPGP signature`,
	FAILURE: `gpg could not check it`
};
function readVerification(status, allowed) {
	const lines = statusLines(status);
	const words = lines.map(([word]) => word);
	const spoiled = words.find((word) => Object.hasOwn(spoilers, word));
	if (spoiled !== void 0) return {
		end: `refused`,
		why: spoilers[spoiled] ?? spoiled
	};
	const valid = lines.filter(([word]) => word === `VALIDSIG`);
	if (valid.length === 0 || words.filter((word) => word === `GOODSIG`).length !== valid.length) return {
		end: `refused`,
		why: `gpg confirms no signature`
	};
	for (const [, , , , , , , , digest = ``, signatureClass = ``] of valid) {
		if (!strongDigests.has(digest)) return {
			end: `refused`,
			why: `digest algorithm ${digest} is too weak`
		};
		if (!documentClasses.has(signatureClass)) return {
			end: `refused`,
			why: `it is a signature of class ${signatureClass}, not of a document`
		};
	}
	const fingerprints = valid.map((fields) => (fields[10] ?? fields[1] ?? ``).toUpperCase());
	const stranger = fingerprints.find((each) => !allowed.includes(each));
	if (stranger !== void 0) return {
		end: `refused`,
		why: `key ${stranger} is not among the provider’s`
	};
	return {
		end: `valid`,
		fingerprint: fingerprints[0] ?? ``
	};
}
function statusLines(text) {
	return text.split(`
`).flatMap((line) => {
		const [tag, word, ...fields] = line.trimEnd().split(` `);
		return tag === `[GNUPG:]` && word !== void 0 ? [[word, ...fields]] : [];
	});
}
function readImported(status) {
	const found = statusLines(status).flatMap(([word, , fingerprint]) => word === `IMPORT_OK` && fingerprint !== void 0 ? [fingerprint] : []);
	return [...new Set(found.map((each) => each.toUpperCase()))];
}
const timeout = 6e4;
function gpgChecker(signal, command = `gpg`) {
	return {
		isHere: async () => {
			const end = await runProgram({
				command,
				args: [`--version`],
				timeout,
				signal
			});
			return end.end === `exited` && end.code === 0;
		},
		open: async (keys) => {
			const home = await makeScratch(`gpg`);
			try {
				await writeFile(join(home, `common.conf`), ``);
				return await new Gpg({
					home,
					command,
					signal
				}).openRing(keys);
			} catch (error) {
				await removeScratch(home);
				throw error;
			}
		}
	};
}
var Gpg = class {
	#home;
	#command;
	#signal;
	#files = 0;
	constructor({ home, command, signal }) {
		this.#home = home;
		this.#command = command;
		this.#signal = signal;
	}
	async openRing(keys) {
		const fingerprints = [];
		const refused = [];
		for (const key of keys) {
			const taken = await this.#take(key);
			if (`fingerprint` in taken) fingerprints.push(taken.fingerprint);
			else refused.push(taken.refused);
		}
		return {
			fingerprints,
			refused,
			verify: (document, signature) => this.#verify({
				document,
				signature,
				fingerprints
			}),
			close: () => removeScratch(this.#home)
		};
	}
	async #take({ bytes, fingerprint }) {
		const path = await this.#store(bytes);
		const end = await this.#run([
			`--status-fd`,
			`1`,
			`--import`,
			path
		]);
		const imported = readImported(end.end === `exited` ? end.stdout : ``);
		const [found] = imported;
		if (found === void 0 || imported.length > 1) return { refused: `the key file holds ${imported.length} keys` };
		if (fingerprint !== void 0 && found !== fingerprint) return { refused: `the key ${found} is not ${fingerprint}, which the metadata name` };
		return { fingerprint: found };
	}
	async #verify(question) {
		const path = await this.#store(question.signature);
		const end = await this.#run([
			`--status-fd`,
			`1`,
			`--verify`,
			`--`,
			path,
			`-`
		], question.document);
		await rm(path, { force: true });
		if (end.end !== `exited`) return {
			end: `refused`,
			why: `gpg ended early (${end.end})`
		};
		const verified = readVerification(end.stdout, question.fingerprints);
		return verified.end === `valid` && end.code !== 0 ? {
			end: `refused`,
			why: `gpg ended with ${end.code}`
		} : verified;
	}
	async #store(bytes) {
		this.#files += 1;
		const path = join(this.#home, `${this.#files}.input`);
		await writeFile(path, bytes);
		return path;
	}
	async #run(args, input) {
		const own = [
			`--batch`,
			`--no-tty`,
			`--no-options`,
			`--no-autostart`,
			`--homedir`,
			this.#home,
			`--trust-model`,
			`always`
		];
		const closed = [
			`--no-auto-key-retrieve`,
			`--no-auto-key-locate`,
			`--no-auto-check-trustdb`,
			`--weak-digest`,
			`SHA1`
		];
		return await runProgram({
			command: this.#command,
			args: [
				...own,
				...closed,
				...args
			],
			environment: {
				GNUPGHOME: this.#home,
				LC_ALL: `C`
			},
			timeout,
			signal: this.#signal,
			...input === void 0 ? {} : { input }
		});
	}
};
async function updateFeeds(request) {
	const plan = planFeeds(request);
	return await holdFeedFolder(request.folder, async () => {
		const shelf = new StoreHolder(request);
		try {
			const reports = [];
			for (const planned of plan) {
				request.signal.throwIfAborted();
				const task = {
					ja: `脆弱性情報を取得: ${planned.feed}`,
					en: `Fetching ${planned.feed}`
				};
				request.progress.report({
					task,
					done: reports.length,
					total: plan.length
				});
				reports.push(await bringUp(planned, request, shelf));
			}
			return reports;
		} finally {
			shelf.close();
		}
	});
}
async function bringUp(planned, request, shelf) {
	const { feed } = planned;
	try {
		const fetch = fetchFor(planned, request);
		if (planned.kind === `file`) return await updateFeed(planned.source({
			fetch,
			signal: request.signal
		}), filePorts(request, fetch));
		const { store } = await shelf.open();
		const source = planned.source(gpgChecker(request.signal));
		const ports = {
			store,
			fetch,
			hash: sha256Bytes,
			now: () => request.clock.now(),
			progress: request.progress,
			signal: request.signal
		};
		return await source.update(ports);
	} catch (error) {
		request.signal.throwIfAborted();
		const why = unexpected(feed, error);
		return {
			feed,
			source: null,
			state: `failed`,
			reason: why,
			record: null,
			text: why.text
		};
	}
}
var StoreHolder = class {
	#request;
	#opened;
	constructor(request) {
		this.#request = request;
	}
	async open() {
		if (this.#opened === void 0) {
			this.#opened = await openStoreForUpdate(join(this.#request.folder, storeFile));
			if (this.#opened.setAside !== null) this.#request.say(setAside(this.#opened.setAside));
		}
		return this.#opened;
	}
	close() {
		this.#opened?.store.close();
	}
};
function fetchFor({ deadline }, { clock, nvdKey, waiting = {
	now: () => clock.now(),
	pause
} }) {
	return politeFetch({
		fetch: fetchBytes,
		waiting,
		rates: sourceRates({ nvdKey }),
		deadline
	});
}
function filePorts({ folder, clock, signal }, fetch) {
	return {
		fetch,
		hash: sha256Bytes,
		now: () => clock.now(),
		signal,
		current: async (feed) => {
			const held = feed === `kev` ? await openKevShelf(folder).consult() : await openOsvShelf(folder).consult(feed.replace(/^osv\//, ``));
			if (held.state === `held`) return {
				record: held.record,
				whole: true
			};
			const record = await readFeedRecord(folder, feed);
			return record === null ? null : {
				record,
				whole: false
			};
		},
		write: (content) => writeFeed(folder, content)
	};
}
function unexpected(feed, error) {
	const ofStore = storeReason(feed, error instanceof Error ? error.cause : void 0) ?? storeReason(feed, error);
	if (ofStore !== null) return ofStore;
	const { code, text } = failureOf(error, false);
	return {
		code: `feed-${code}`,
		text: {
			ja: `「${feed}」を更新できませんでした: ${text.ja} 前のデータはそのまま残しています。`,
			en: `${feed} could not be updated: ${text.en} The former data were kept.`
		}
	};
}
function setAside(why) {
	return {
		ja: `フィードの格納ファイル ${storeFile} が使えないため（${why}）、${storeFile}.unusable に退避し、取得し直します。`,
		en: `The store ${storeFile} cannot be used (${why}). It was set aside as ${storeFile}.unusable, and everything is fetched anew.`
	};
}
const defaultFolder = `.kenpin-feeds`;
const feedsUpdate = async (values, surface) => {
	const { folder, context, language } = await placeOf(values, surface);
	const policy = context?.policy.feeds;
	const reports = await updateFeeds({
		folder,
		ecosystems: values.lists[`ecosystems`] ?? defaultEcosystems,
		only: values.lists[`only`] ?? [],
		policy: {
			mirrors: policy?.mirrors ?? {},
			vendors: policy?.vendors ?? []
		},
		mirror: values.text[`mirror`],
		nvdKey: nvdKeyOf(policy, surface),
		clock: surface.clock,
		signal: surface.signal,
		progress: surface.progress,
		say: surface.say
	});
	return resultOf({
		folder,
		language,
		good: reports.length > 0 && reports.every(({ state }) => state === `ok`),
		lines: reports.map((report) => `  ${report.feed}: ${stateWords[language][report.state]}　${report.text[language]}`),
		json: {
			folder,
			feeds: reports
		}
	});
};
const feedsStatusCommand = async (values, surface) => {
	const { folder, context, language } = await placeOf(values, surface);
	const statuses = await feedsStatus({
		folder,
		clock: surface.clock,
		demands: feedDemands(context)
	});
	const good = statuses.every(({ state, required }) => state === `ok` || state === `notConsulted` && !required);
	const feeds = statuses.map(({ consultation, ...status }) => ({
		...status,
		maxAgeDays: consultation.maxAgeDays ?? null
	}));
	return resultOf({
		folder,
		language,
		good,
		lines: statuses.map((each) => statusLine(each, language)),
		json: {
			folder,
			good,
			feeds
		}
	});
};
const feedsExport = async (values, surface) => {
	const { folder, language } = await placeOf(values, surface);
	const medium = resolve(wanted(values, `to`));
	return carriedResult(await exportFeeds({
		folder,
		medium,
		clock: surface.clock,
		signal: surface.signal,
		progress: surface.progress
	}), {
		place: medium,
		language,
		words: {
			ja: `書き出しました`,
			en: `Exported`
		}
	});
};
const feedsImport = async (values, surface) => {
	const { folder, language } = await placeOf(values, surface);
	return carriedResult(await importFeeds({
		folder,
		medium: resolve(wanted(values, `from`)),
		allowOlder: values.switches.has(`allow-older`),
		clock: surface.clock,
		signal: surface.signal,
		progress: surface.progress
	}), {
		place: folder,
		language,
		words: {
			ja: `取り込みました`,
			en: `Imported`
		}
	});
};
async function placeOf(values, surface) {
	const context = await contextOf(values, surface);
	const root = context?.root ?? resolve(values.text[`root`] ?? `.`);
	const named = values.text[`folder`];
	return {
		folder: named === void 0 ? resolve(root, context?.policy.feeds.folder ?? defaultFolder) : resolve(named),
		context,
		language: surface.language ?? context?.policy.language ?? `ja`
	};
}
async function contextOf(values, surface) {
	try {
		return await readContext(values, surface);
	} catch (error) {
		if (error instanceof InputError && error.code === `input-unreadable`) return null;
		throw error;
	}
}
function nvdKeyOf(policy, { say }) {
	const name = policy?.nvdKeyVariable;
	const key = name === void 0 ? void 0 : process.env[name]?.trim();
	if (name !== void 0 && (key === void 0 || key === ``)) say({
		ja: `環境変数 ${name} が空のため、NVD の API キーなしで取得します（時間がかかります）。`,
		en: `The variable ${name} is empty: NVD is asked without a key, which takes longer.`
	});
	return key === `` ? void 0 : key;
}
function wanted(values, name) {
	const path = values.text[name];
	if (path !== void 0 && path !== ``) return path;
	throw new InputError({
		code: `medium-not-named`,
		where: `--${name}`,
		text: {
			ja: `媒体のフォルダが指定されていません。`,
			en: `The folder of the medium is not named.`
		},
		mend: {
			ja: `--${name} で指定してください。`,
			en: `Name it by --${name}.`
		}
	});
}
const stateWords = {
	ja: {
		ok: `新しい`,
		stale: `古い`,
		partial: `不完全`,
		failed: `失敗`,
		notConsulted: `未照会`
	},
	en: {
		ok: `ok`,
		stale: `stale`,
		partial: `partial`,
		failed: `failed`,
		notConsulted: `not consulted`
	}
};
function statusLine(status, language) {
	const { feed, state, text, consultation, required } = status;
	const head = `  ${feed}${required ? `` : {
		ja: `（任意）`,
		en: ` (optional)`
	}[language]}: ${stateWords[language][state]}　${text[language]}`;
	const { fetchedAt, maxAgeDays, source } = consultation;
	if (fetchedAt === void 0) return head;
	return `${head}\n      ${{
		ja: `取得 ${fetchedAt}、許容 ${maxAgeDays ?? `—`} 日、取得元 ${source ?? `—`}`,
		en: `fetched at ${fetchedAt}, allowed age ${maxAgeDays ?? `—`} days, source ${source ?? `—`}`
	}[language]}`;
}
function resultOf({ folder, language, good, lines, json }) {
	return {
		exit: good ? exitCodes.pass : exitCodes.inconclusive,
		outputs: {},
		language,
		text: [
			`${{
				ja: `脆弱性情報`,
				en: `Feeds`
			}[language]}: ${folder}`,
			...lines,
			``
		].join(`
`),
		json
	};
}
function carriedResult({ feeds, manifest }, { place, language, words }) {
	return {
		exit: exitCodes.pass,
		outputs: {},
		language,
		text: [
			`${words[language]}: ${place}`,
			...feeds.map((record) => carriedLine(record, language)),
			`${{
				ja: `媒体の目録の SHA-256（両側で見比べてください）`,
				en: `SHA-256 of the manifest (compare it on both sides)`
			}[language]}: ${manifest}`,
			``
		].join(`
`),
		json: {
			place,
			manifest,
			feeds
		}
	};
}
function carriedLine({ feed, records, dataAsOf, testData }, language) {
	const mark = testData === void 0 ? `` : {
		ja: `（試験用データ）`,
		en: ` (test data)`
	}[language];
	return `  ${feed}: ${{
		ja: `${records} 件、データは ${dataAsOf} 時点`,
		en: `${records} records, data as of ${dataAsOf}`
	}[language]}${mark}`;
}
export { feedsExport, feedsImport, feedsStatusCommand, feedsUpdate };
