import { r as reason } from "./text2.js";
import { r as sha256Bytes } from "./process.js";
import { n as require_yauzl } from "./vendor.js";
import { A as _positive, O as _minLength, _ as record, b as string, h as optional, i as array, j as _regex, k as _nonnegative, l as int, m as object, n as _default, t as datetime, u as literal, v as refine, w as unknown } from "./vendor-zod.js";
import { a as writeAtomically } from "./files.js";
import { join } from "node:path";
import { readFile, readdir } from "node:fs/promises";
// src/feeds/kev/schema.ts
/** CISA's catalogue of known exploited vulnerabilities, as far as kenpin reads it. https://www.cisa.gov/known-exploited-vulnerabilities-catalog */
const kevCatalogue = object({
	catalogVersion: string(),
	dateReleased: datetime({ offset: true }),
	count: int().check(_positive()),
	vulnerabilities: array(object({
		cveID: string().check(_regex(/^CVE-\d{4}-\d{4,}$/)),
		dateAdded: string(),
		knownRansomwareCampaignUse: optional(string())
	}))
}).check(refine(({ count, vulnerabilities }) => count === vulnerabilities.length, "count differs from the number of vulnerabilities"));
/**
* The day up to which the catalogue speaks: its own release date, but never later than a month after the newest entry,
* so that a frozen catalogue with a new release date does not look fresh for ever. RFC 3339.
*/
function kevAsOf(catalogue) {
	const newest = catalogue.vulnerabilities.reduce((latest, { dateAdded }) => dateAdded > latest ? dateAdded : latest, "");
	const bound = (/* @__PURE__ */ new Date(`${newest}T00:00:00Z`)).getTime() + 26784e5;
	const released = new Date(catalogue.dateReleased).getTime();
	return new Date(Number.isNaN(bound) ? 0 : Math.min(bound, released)).toISOString();
}
// src/feeds/osv/schema.ts
var import_yauzl = require_yauzl();
/**
* The parts of an OSV record that kenpin reads. Everything else passes through untouched.
* Schema 1.7.5, https://ossf.github.io/osv-schema/
*/
const severity = object({
	type: string(),
	score: string()
});
const event = object({
	introduced: optional(string()),
	fixed: optional(string()),
	last_affected: optional(string()),
	limit: optional(string())
});
const range = object({
	type: string(),
	events: _default(array(event), [])
});
const affected = object({
	package: optional(object({
		ecosystem: string(),
		name: string()
	})),
	severity: optional(array(severity)),
	ranges: optional(array(range)),
	versions: optional(array(string()))
});
/** One vulnerability of the OSV database, as far as kenpin reads it. */
const osvRecord = object({
	id: string().check(_minLength(1)),
	modified: datetime({ offset: true }),
	withdrawn: optional(string()),
	aliases: optional(array(string())),
	summary: optional(string()),
	severity: optional(array(severity)),
	affected: optional(array(affected)),
	references: optional(array(object({
		type: string(),
		url: string()
	}))),
	database_specific: optional(record(string(), unknown()))
});
/** Keys of the top level and of `affected` in schema 1.7.5. */
const topLevelKeys = new Set("schema_version id modified published withdrawn aliases upstream related summary details severity affected references credits database_specific".split(" "));
const affectedKeys = new Set("package severity ranges versions ecosystem_specific database_specific".split(" "));
/**
* Whether a record has fields that the pinned osv-scanner does not know. It reads records as protobuf JSON and silently drops such a record
* (osv-scalibr, enricher/vulnmatch/osvlocal), although the OSV schema says that unknown fields are to be ignored.
*/
function hasUnknownFields(raw) {
	if (typeof raw !== "object" || raw === null) return true;
	if (Object.keys(raw).some((key) => !topLevelKeys.has(key))) return true;
	const list = "affected" in raw ? raw.affected : [];
	if (!Array.isArray(list)) return list !== void 0 && list !== null;
	return list.some((each) => typeof each === "object" && each !== null && Object.keys(each).some((key) => !affectedKeys.has(key)));
}
/** The sample a record yields, or null. Only versions that the record lists by name are taken: they match without any version arithmetic. */
function sampleOf(record, ecosystem) {
	if (record.withdrawn !== void 0) return null;
	for (const each of record.affected ?? []) {
		if (each.package?.ecosystem !== ecosystem) continue;
		const version = each.versions?.find((listed) => /^\d+(\.\d+){1,3}$/.test(listed)) ?? startOfRange(each);
		if (version !== void 0) return {
			ecosystem,
			name: each.package.name,
			version,
			id: record.id
		};
	}
	return null;
}
/** A record without a version list (Go, Packagist, many npm ones) is affected at the version that introduced the fault, where that is a plain one. */
function startOfRange({ ranges }) {
	const range = ranges?.[0];
	if (range?.type !== "SEMVER" && range?.type !== "ECOSYSTEM") return void 0;
	const introduced = range.events.find((each) => each.introduced !== void 0)?.introduced;
	const fixed = range.events.find((each) => each.fixed !== void 0)?.fixed;
	if (introduced !== "0") return introduced !== void 0 && /^\d+(\.\d+){2,3}$/.test(introduced) ? introduced : void 0;
	return fixed !== void 0 && /^[1-9]\d*(\.\d+){2,3}$/.test(fixed) ? "0.0.0" : void 0;
}
// src/io/feed-archive.ts
/** Greatest unpacked size of one OSV record: the largest known ones have some hundred KiB. */
const recordLimit = 33554432;
/** Records whose package the scanner must report in every run. */
const wantedSamples = 3;
/**
* Reads an OSV `all.zip` to its end: every member must be `<ID>.json` with a record of that id that conforms to the schema.
* Throws with the member's name where one does not: a database that is damaged in one place is not trusted in any.
*/
async function readOsvArchive(bytes, ecosystem) {
	const zip = await (0, import_yauzl.fromBufferPromise)(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), {});
	const samples = [];
	let newest = 0;
	let records = 0;
	let unreadable = 0;
	for await (const entry of zip.eachEntry()) {
		if (entry.fileName.endsWith("/")) continue;
		const raw = JSON.parse((await unpack(zip, entry)).toString("utf8"));
		const parsed = osvRecord.safeParse(raw);
		if (!parsed.success) throw new Error(`${entry.fileName}: ${parsed.error.issues[0]?.path.join(".") ?? ""} does not conform to the OSV schema`);
		const record = parsed.data;
		if (entry.fileName !== `${record.id}.json`) throw new Error(`${entry.fileName} holds the record of another id`);
		records += 1;
		newest = Math.max(newest, Date.parse(record.modified));
		if (hasUnknownFields(raw)) unreadable += 1;
		const sample = samples.length < wantedSamples ? sampleOf(record, ecosystem) : null;
		if (sample !== null) samples.push(sample);
	}
	return {
		facts: {
			dataAsOf: new Date(newest).toISOString(),
			records,
			unreadable
		},
		samples
	};
}
async function unpack(zip, entry) {
	if (entry.uncompressedSize > recordLimit) throw new Error(`${entry.fileName} is larger than a record can be`);
	const stream = await zip.openReadStreamPromise(entry);
	const chunks = [];
	for await (const chunk of stream) chunks.push(chunk);
	return Buffer.concat(chunks);
}
// src/feeds/record.ts
/** `kenpin-feed.json`: what lies beside a feed's data and says where it came from. Written last, so that a torn update never matches its data. */
const feedRecord = object({
	schema: literal("kenpin.feed/1"),
	/** `osv/npm`, `kev`. */
	feed: string(),
	source: string(),
	/** RFC 3339, UTC. */
	fetchedAt: datetime(),
	/** Newest date inside the data, RFC 3339, UTC. Computed again at every use. */
	dataAsOf: datetime(),
	records: int().check(_nonnegative()),
	/** Of the data file, lower-case hex. Computed again at every use. */
	sha256: string().check(_regex(/^[0-9a-f]{64}$/)),
	etag: optional(string()),
	lastModified: optional(string()),
	/** Only on data that was made for tests and examples: it serves trials and nothing else. */
	testData: optional(object({
		label: object({
			ja: string(),
			en: string()
		}),
		licence: string(),
		/** The day the frozen snapshot is judged as of, RFC 3339. A real contract refuses the feed outright. */
		asOf: datetime()
	}))
});
// src/io/feed-folder.ts
/** File names of a feed folder. The data files are named as at their source, so that a folder can be carried in by any means. */
const feedFiles = {
	record: "kenpin-feed.json",
	osv: "all.zip",
	osvIndex: "modified_id.csv",
	kev: "known_exploited_vulnerabilities.json"
};
/** Whether this can name an OSV ecosystem: it becomes a folder name. */
function isEcosystemName(name) {
	return /^[A-Za-z][A-Za-z0-9. _-]*$/.test(name) && !name.includes("..");
}
/** Names of the feeds that have a folder: `kev`, `osv/npm`, sorted. */
async function listFeeds(folder) {
	const [top, ecosystems] = await Promise.all([folder, join(folder, "osv")].map((path) => readdir(path).catch(() => [])));
	const osv = (ecosystems ?? []).filter((name) => isEcosystemName(name)).map((name) => `osv/${name}`);
	return [...top?.includes("kev") === true ? ["kev"] : [], ...osv].sort();
}
/** The folder of one feed. Ecosystem names are checked: they become folder names. */
function feedPath(folder, feed) {
	if (feed !== "kev" && !(feed.startsWith("osv/") && isEcosystemName(feed.slice(4)))) throw new Error(`no feed name: ${feed}`);
	return join(folder, ...feed.split("/"));
}
/** Opens OSV databases: hashes the data again, reads every record, compares with the feed's own record. */
function openOsvShelf(folder) {
	return { consult: async (ecosystem) => {
		return await open({
			folder,
			feed: `osv/${ecosystem}`,
			file: feedFiles.osv
		}, async (bytes, path) => {
			const { facts, samples } = await readOsvArchive(bytes, ecosystem);
			return {
				facts,
				extra: {
					location: path,
					samples
				}
			};
		});
	} };
}
/** Opens the KEV catalogue. */
function openKevShelf(folder) {
	return { consult: async () => await open({
		folder,
		feed: "kev",
		file: feedFiles.kev
	}, async (bytes) => {
		const catalogue = kevCatalogue.parse(JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)));
		return {
			facts: {
				dataAsOf: kevAsOf(catalogue),
				records: catalogue.count,
				unreadable: 0
			},
			extra: { cves: new Set(catalogue.vulnerabilities.map(({ cveID }) => cveID)) }
		};
	}) };
}
/** The feed's record, or null where there is none that can be read. */
async function readFeedRecord(folder, feed) {
	try {
		const text = await readFile(join(feedPath(folder, feed), feedFiles.record), "utf8");
		const parsed = feedRecord.safeParse(JSON.parse(text));
		return parsed.success && parsed.data.feed === feed ? parsed.data : null;
	} catch {
		return null;
	}
}
/** Replaces a feed: each file atomically, the record last. A kill in between leaves a feed that is refused, never a mixed one that is believed. */
async function writeFeed(folder, { record, files }) {
	const path = feedPath(folder, record.feed);
	for (const [name, bytes] of Object.entries(files)) await writeAtomically(join(path, name), bytes);
	await writeAtomically(join(path, feedFiles.record), `${JSON.stringify(record, null, 2)}\n`);
}
async function open({ folder, feed, file }, read) {
	const path = join(feedPath(folder, feed), file);
	const bytes = await readFile(path).catch((error) => hasCode(error, "ENOENT") ? null : "unreadable");
	if (bytes === null) return {
		state: "notHeld",
		feed,
		reason: notHeld(feed)
	};
	if (typeof bytes === "string") return {
		state: "damaged",
		feed,
		reason: damaged(feed, "cannot be read")
	};
	const record = await readFeedRecord(folder, feed);
	if (record === null) return {
		state: "damaged",
		feed,
		reason: damaged(feed, `${feedFiles.record} is missing or not valid`)
	};
	if (sha256Bytes(bytes) !== record.sha256) return {
		state: "damaged",
		feed,
		reason: damaged(feed, "SHA-256 differs from the record")
	};
	try {
		const { facts, extra } = await read(bytes, path);
		if (facts.records !== record.records) return {
			state: "damaged",
			feed,
			reason: damaged(feed, `${facts.records} records, ${record.records} recorded`)
		};
		if (Date.parse(facts.dataAsOf) !== Date.parse(record.dataAsOf)) return {
			state: "damaged",
			feed,
			reason: damaged(feed, `data as of ${facts.dataAsOf}, ${record.dataAsOf} recorded`)
		};
		return {
			state: "held",
			record,
			facts,
			...extra
		};
	} catch (error) {
		return {
			state: "damaged",
			feed,
			reason: damaged(feed, error instanceof Error ? error.message.slice(0, 200) : "not readable")
		};
	}
}
function hasCode(error, code) {
	return error instanceof Error && "code" in error && error.code === code;
}
/** There is no data of this feed in the feed folder. */
function notHeld(feed) {
	return reason("feed-not-held", {
		ja: "脆弱性情報「{feed}」がフィードフォルダーにないため、照会していません。`kenpin feeds update` で取得してください。",
		en: "The feed {feed} is not in the feed folder and was not consulted. Fetch it with `kenpin feeds update`."
	}, { feed });
}
function damaged(feed, why) {
	return reason("feed-damaged", {
		ja: "脆弱性情報「{feed}」のデータが壊れているか、記録と一致しません（{why}）。`kenpin feeds update` で取得し直してください。",
		en: "The data of the feed {feed} are damaged or do not match their record ({why}). Fetch them again with `kenpin feeds update`."
	}, {
		feed,
		why
	});
}
export { readFeedRecord as a, osvRecord as c, openOsvShelf as i, kevAsOf as l, listFeeds as n, writeFeed as o, openKevShelf as r, readOsvArchive as s, isEcosystemName as t, kevCatalogue as u };
