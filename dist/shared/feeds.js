import { _ as judgeFeeds, g as dependenciesOptions } from "./context.js";
import { a as readFeedRecord, i as openOsvShelf, l as kevAsOf, n as listFeeds, o as writeFeed, r as openKevShelf, s as readOsvArchive, t as isEcosystemName, u as kevCatalogue } from "./feed-folder.js";
import { r as reason } from "./text2.js";
import { t as fillText } from "./text.js";
import { r as sha256Bytes } from "./process.js";
import { t as fetchBytes } from "./http.js";
import { r as InputError } from "./command.js";
/** The KEV catalogue. */
function kevSource(url) {
	return {
		feed: "kev",
		url,
		file: "known_exploited_vulnerabilities.json",
		limit: 67108864,
		read: async (bytes) => {
			const catalogue = kevCatalogue.parse(JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)));
			return {
				dataAsOf: kevAsOf(catalogue),
				records: catalogue.count,
				unreadable: 0
			};
		}
	};
}
// src/feeds/update.ts
/** Milliseconds that one file may take, waiting included. */
const fetchDeadline = 6e5;
/** A fall by more than a tenth means that the source lost data; osv.dev itself stops publishing at the same bound. */
const leastShare = .9;
/** Fetches, checks, and only then replaces. Whatever is wrong with the new data, the former stay. */
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
		state: "failed",
		reason: why,
		record: before?.record ?? null,
		text: why.text
	});
	if (end.end === "notModified" && condition !== null) {
		const record = {
			...condition,
			fetchedAt: ports.now().toISOString()
		};
		await ports.write({
			record,
			files: {}
		});
		return ok(record, false);
	}
	if (end.end !== "fetched") return failed(fetchReason(source, end));
	if (looksLikeHtml(end)) return failed(htmlReason(source));
	return await take({
		source,
		before: before?.record ?? null,
		end,
		failed
	}, ports);
}
async function take({ source, before, end, failed }, ports) {
	const facts = await source.read(end.bytes).catch((error) => error instanceof Error ? error.message : String(error));
	if (typeof facts === "string") return failed(invalidReason(source, facts));
	if (facts.records === 0) return failed(invalidReason(source, "no records"));
	if (before !== null && before.testData === void 0 && facts.records < before.records * leastShare) {
		const why = shrunkReason(source, before.records, facts.records);
		return {
			feed: source.feed,
			source: source.url,
			state: "partial",
			reason: why,
			record: before,
			text: why.text
		};
	}
	const more = await source.also?.(facts) ?? { files: {} };
	if ("refused" in more) return failed(more.refused);
	const record = {
		schema: "kenpin.feed/1",
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
	return ok(record, true);
}
function ok(record, changed) {
	const { text } = reason("feed-ok", {
		ja: `{feed}: {records} 件、データは {asOf} 時点${changed ? "（更新しました）" : "（変更なし）"}`,
		en: `{feed}: {records} records, data as of {asOf}${changed ? " (updated)" : " (unchanged)"}`
	}, {
		feed: record.feed,
		records: record.records,
		asOf: record.dataAsOf
	});
	return {
		feed: record.feed,
		source: record.source,
		state: "ok",
		record,
		changed,
		text
	};
}
function looksLikeHtml({ contentType, bytes }) {
	return contentType.includes("text/html") || /^\s*<(!doctype|html)/i.test(new TextDecoder().decode(bytes.subarray(0, 200)));
}
/** Why a fetch brought nothing. */
function fetchReason({ feed, url }, end) {
	const why = end.end === "refused" ? `HTTP ${end.status}` : end.end === "broken" ? end.message : end.end;
	return reason("feed-fetch-failed", {
		ja: "脆弱性情報「{feed}」を {url} から取得できませんでした（{why}）。前のデータはそのまま残しています。",
		en: "The feed {feed} could not be fetched from {url} ({why}). The former data were kept."
	}, {
		feed,
		url,
		why
	});
}
function htmlReason({ feed, url }) {
	return reason("feed-html", {
		ja: "{url} は「{feed}」のデータではなく Web ページを返しました。プロキシやログイン画面を確認してください。",
		en: "{url} answered with a web page instead of the data of {feed}. Look for a proxy or a login page."
	}, {
		feed,
		url
	});
}
/** Data that arrived but do not conform. */
function invalidReason({ feed, url }, why) {
	return reason("feed-invalid", {
		ja: "{url} から取得した「{feed}」のデータが正しい形式ではありません（{why}）。前のデータはそのまま残しています。",
		en: "The data of {feed} from {url} do not conform ({why}). The former data were kept."
	}, {
		feed,
		url,
		why: why.slice(0, 200)
	});
}
function shrunkReason({ feed }, before, now) {
	return reason("feed-shrunk", {
		ja: "「{feed}」の件数が {before} 件から {now} 件へ1割を超えて減りました。取得元でデータが欠けているおそれがあるため、置き換えていません。",
		en: "The records of {feed} fell from {before} to {now}, by more than a tenth. The source may have lost data; nothing was replaced."
	}, {
		feed,
		before,
		now
	});
}
// src/feeds/osv/feed.ts
/** The bucket of osv.dev. A mirror serves the same paths. https://google.github.io/osv.dev/data/#data-dumps */
const osvBucket = "https://osv-vulnerabilities.storage.googleapis.com";
const mebibyte = 1048576;
/** npm's archive has some 150 MB; it is held in memory while it is checked. */
const archiveLimit = 512 * mebibyte;
/** One ecosystem's database below a base address: `<base>/<Ecosystem>/all.zip`, held against `modified_id.csv`. */
function osvSource({ base, ecosystem }, read, ports) {
	const feed = `osv/${ecosystem}`;
	const folder = `${base.replace(/\/+$/, "")}/${encodeURIComponent(ecosystem)}`;
	return {
		feed,
		url: `${folder}/all.zip`,
		file: "all.zip",
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
			if (end.end !== "fetched") return { refused: end.end === "notModified" ? invalidReason(index, "not modified") : fetchReason(index, end) };
			const listed = countIndex(new TextDecoder().decode(end.bytes));
			if (listed === null) return { refused: invalidReason(index, "not a list of date,id") };
			if (Math.abs(listed - facts.records) > Math.max(listed, facts.records) / 10) return { refused: invalidReason(index, `it lists ${listed} records, the archive holds ${facts.records}`) };
			return { files: { "modified_id.csv": end.bytes } };
		}
	};
}
/** Number of rows of a `modified_id.csv`, or null where a row is something else. */
function countIndex(text) {
	const rows = text.split("\n").filter((row) => row !== "");
	return rows.every((row) => /^\d{4}-\d\d-\d\dT[\d:.]+Z?,[^,\s]+\r?$/.test(row)) ? rows.length : null;
}
// src/stages/feeds.ts
/** Brings the feeds up to date, one after the other. A feed that fails keeps its former data and does not keep the others from their turn. */
async function updateFeeds(request) {
	const wrong = request.ecosystems.find((each) => !isEcosystemName(each));
	if (wrong !== void 0) throw noEcosystem(wrong);
	const ports = portsFor(request);
	const kev = request.kev ?? (request.base === "https://osv-vulnerabilities.storage.googleapis.com" ? "https://www.cisa.gov/sites/default/files/feeds/known_exploited_vulnerabilities.json" : `${request.base.replace(/\/+$/, "")}/kev/known_exploited_vulnerabilities.json`);
	const sources = [...request.ecosystems.map((ecosystem) => osvSource({
		base: request.base,
		ecosystem
	}, readOsvArchive, ports)), kevSource(kev)];
	const reports = [];
	for (const source of sources) {
		request.signal.throwIfAborted();
		const task = {
			ja: `脆弱性情報を取得: ${source.feed}`,
			en: `Fetching ${source.feed}`
		};
		request.progress.report({
			task,
			done: reports.length,
			total: sources.length
		});
		reports.push(await updateFeed(source, ports));
	}
	return reports;
}
function portsFor({ folder, clock, signal }) {
	return {
		fetch: fetchBytes,
		hash: sha256Bytes,
		now: () => clock.now(),
		signal,
		current: async (feed) => {
			const record = await readFeedRecord(folder, feed);
			if (record === null) return null;
			return {
				record,
				whole: (feed === "kev" ? await openKevShelf(folder).consult() : await openOsvShelf(folder).consult(feed.replace(/^osv\//, ""))).state === "held"
			};
		},
		write: (content) => writeFeed(folder, content)
	};
}
function noEcosystem(name) {
	return new InputError({
		code: "feeds-ecosystem",
		text: {
			ja: "エコシステム名「{name}」は正しくありません。",
			en: "{name} is no name of an ecosystem."
		},
		mend: {
			ja: "`npm`、`PyPI`、`Maven` のように OSV の名前で指定してください。",
			en: "Use the names of OSV: `npm`, `PyPI`, `Maven`."
		},
		parameters: { name }
	});
}
/** How each feed in the folder stands today, from its own data; and the sources that kenpin does not consult yet, by name. */
async function feedsStatus({ folder, clock }) {
	const names = await listFeeds(folder);
	const shelf = openOsvShelf(folder);
	const databases = [];
	for (const name of names) if (name !== "kev") databases.push(await shelf.consult(name.replace(/^osv\//, "")));
	const options = dependenciesOptions.parse({});
	const judged = judgeFeeds({
		databases,
		kev: await openKevShelf(folder).consult()
	}, {
		now: clock.now(),
		trial: true,
		options
	});
	return await Promise.all(judged.consultations.map((each) => reportOf(folder, each)));
}
async function reportOf(folder, { feed, result, reason: why, ...facts }) {
	const record = result === "notConsulted" ? null : await readFeedRecord(folder, feed);
	const shared = {
		feed,
		source: facts.source ?? null
	};
	if (result === "consulted" && record !== null) {
		const mark = facts.testData === void 0 ? {
			ja: "",
			en: ""
		} : {
			ja: "（試験用データ）",
			en: " (test data)"
		};
		const text = fillText({
			ja: `{feed}: {records} 件、データは {asOf} 時点${mark.ja}`,
			en: `{feed}: {records} records, data as of {asOf}${mark.en}`
		}, {
			feed,
			records: record.records,
			asOf: record.dataAsOf
		});
		return {
			...shared,
			state: "ok",
			record,
			changed: false,
			text
		};
	}
	const because = why ?? {
		code: "feed-unknown",
		text: {
			ja: "不明",
			en: "unknown"
		}
	};
	if (result === "notConsulted") return {
		...shared,
		state: "notConsulted",
		reason: because,
		text: because.text
	};
	return {
		...shared,
		state: result === "stale" ? "stale" : "failed",
		reason: because,
		record,
		text: because.text
	};
}
export { updateFeeds as n, osvBucket as r, feedsStatus as t };
