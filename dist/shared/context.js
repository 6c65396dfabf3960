import { r as __toESM } from "./rolldown-runtime.js";
import { n as parseDeviations, o as parseAnswers, u as parseStrictYaml } from "./deviations.js";
import { t as execa } from "./vendor-execa.js";
import { r as ToolError, t as InputError } from "./error.js";
import { A as _gte, C as string, D as union, F as _regex, I as _startsWith, M as _minLength, N as _nonnegative, O as unknown, P as _positive, S as strictObject, T as transform, _ as optional$1, a as _lazy, b as record$1, c as describe$2, d as int, f as literal, g as object, h as number, i as _enum, j as _lte, l as discriminatedUnion, m as nullable, n as datetime, o as array, p as looseObject, r as _default, s as boolean, t as date, u as extend, v as pipe, x as refine, y as prefault } from "./vendor-zod.js";
import { n as require_saxes, t as require_picomatch } from "./vendor.js";
import { t as reason } from "./reason.js";
import { a as withScratch, i as removeScratch, n as makeScratch, o as writeAtomically, t as checkIds } from "./check.js";
import { i as childAnswer, n as frameHeader } from "./frames.js";
import { n as require_tar_stream } from "./vendor-archiver.js";
import { a as decodeText, n as readDirectory, t as checkLocalHeader } from "./zip-local.js";
import { t as XMLValidator } from "./vendor-xml.js";
import { t as require_dist } from "./vendor-yaml.js";
import { n as severities } from "./severity.js";
import { t as require_ae_cvss_calculator } from "./vendor-cvss.js";
import { createHash, randomUUID, timingSafeEqual } from "node:crypto";
import { createReadStream, existsSync } from "node:fs";
import { crc32, createGunzip, deflateRawSync, gzipSync, inflateRawSync } from "node:zlib";
import { Duplex, Readable, pipeline } from "node:stream";
import { delimiter, join as join$2, resolve as resolve$1 } from "node:path";
import { availableParallelism, homedir, hostname, userInfo } from "node:os";
import { access, copyFile, lstat, mkdir, open as open$2, readFile, readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { connect, isIP } from "node:net";
import { request } from "node:http";
import { once as once$5 } from "node:events";
import { connect as connect$1 } from "node:tls";
import { fileURLToPath } from "node:url";
import { setImmediate, setTimeout as setTimeout$1 } from "node:timers/promises";
import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { Resolver } from "node:dns/promises";
import { request as request$1 } from "node:https";
const knownProviders = [
	{
		name: `cisa`,
		title: {
			ja: `米国 CISA（ICS・IT アドバイザリ）`,
			en: `CISA (ICS and IT advisories)`
		},
		metadata: `https://www.cisa.gov/sites/default/files/csaf/provider-metadata.json`,
		verified: true
	},
	{
		name: `redhat`,
		title: {
			ja: `Red Hat`,
			en: `Red Hat`
		},
		metadata: `https://security.access.redhat.com/data/csaf/v2/provider-metadata.json`,
		verified: true
	},
	{
		name: `microsoft`,
		title: {
			ja: `マイクロソフト（MSRC）`,
			en: `Microsoft (MSRC)`
		},
		metadata: `https://msrc.microsoft.com/csaf/provider-metadata.json`,
		verified: true
	},
	{
		name: `cisco`,
		title: {
			ja: `シスコ（PSIRT）`,
			en: `Cisco PSIRT`
		},
		metadata: `https://www.cisco.com/.well-known/csaf/provider-metadata.json`,
		verified: true
	},
	{
		name: `siemens`,
		title: {
			ja: `シーメンス（ProductCERT）`,
			en: `Siemens ProductCERT`
		},
		metadata: `https://cert-portal.siemens.com/productcert/csaf/provider-metadata.json`,
		verified: true
	},
	{
		name: `certbund`,
		title: {
			ja: `ドイツ BSI（CERT-Bund）`,
			en: `BSI CERT-Bund (Germany)`
		},
		metadata: `https://wid.cert-bund.de/.well-known/csaf/provider-metadata.json`,
		verified: true
	},
	{
		name: `suse`,
		title: {
			ja: `SUSE`,
			en: `SUSE`
		},
		metadata: `https://www.suse.com/.well-known/csaf/provider-metadata.json`,
		verified: false
	},
	{
		name: `paloalto`,
		title: {
			ja: `パロアルトネットワークス`,
			en: `Palo Alto Networks`
		},
		metadata: `https://security.paloaltonetworks.com/.well-known/csaf/provider-metadata.json`,
		verified: false
	}
];
const sourceMaxAgeDays = {
	nvd: 7,
	epss: 7,
	jvn: 14,
	"jvn-notices": 14,
	jpcert: 21,
	"csaf/cisa": 14
};
const standardSources = [
	`nvd`,
	`jvn`,
	`jvn-notices`,
	`jpcert`,
	`csaf/cisa`,
	`epss`
];
const titles = {
	osv: {
		ja: `OSV`,
		en: `OSV`
	},
	kev: {
		ja: `CISA KEV`,
		en: `CISA KEV`
	},
	nvd: {
		ja: `NVD`,
		en: `NVD`
	},
	jvn: {
		ja: `JVN iPedia`,
		en: `JVN iPedia`
	},
	"jvn-notices": {
		ja: `JVN`,
		en: `JVN`
	},
	jpcert: {
		ja: `JPCERT/CC`,
		en: `JPCERT/CC`
	},
	epss: {
		ja: `EPSS（悪用予測）`,
		en: `EPSS`
	}
};
function storedSources(sources) {
	const named = sources.map(({ feed }) => feed).filter((feed) => feed !== `kev` && feed !== `osv` && !feed.startsWith(`osv/`));
	return [.../* @__PURE__ */ new Set([...standardSources, ...named])];
}
function sourceColumns(consultations) {
	const osv = consultations.filter(({ feed }) => feed.startsWith(`osv/`));
	const others = consultations.filter(({ feed }) => !feed.startsWith(`osv/`)).toSorted((a, b) => placeOf$2(a.feed) - placeOf$2(b.feed));
	return [columnOf(`osv`, osv.find(({ result }) => result !== `consulted`) ?? {
		feed: `osv`,
		result: `consulted`
	}), ...others.map((each) => columnOf(each.feed, each))];
}
function columnOf(feed, { result, reason }) {
	const provider = feed.replace(/^csaf\//, ``);
	return {
		feed,
		title: titles[feed] ?? knownProviders.find(({ name }) => name === provider)?.title ?? {
			ja: provider,
			en: provider
		},
		counts: result === `consulted`,
		...reason === void 0 ? {} : { reason }
	};
}
function placeOf$2(feed) {
	const order = [
		`osv`,
		`kev`,
		`nvd`,
		`jvn`,
		`jvn-notices`,
		`jpcert`,
		`csaf/cisa`
	];
	const place = order.indexOf(feed);
	if (place >= 0) return place;
	return feed === `epss` ? order.length + 1 : order.length;
}
const day$1 = 864e5;
function judgeFeeds({ databases, kev, stored = [], required = [] }, question) {
	const feeds = [
		...databases,
		kev,
		...stored
	].map((feed) => ({
		feed,
		name: feed.state === `held` ? feed.record.feed : feed.feed
	}));
	const missing = required.filter(({ feed }) => feed !== `osv` && feeds.every(({ name }) => name !== feed));
	const consultations = [...feeds.map(({ feed, name }) => consultationOf(feed, {
		name,
		maxAgeDays: maxAgeOf(name, required, question),
		question
	})), ...missing.map(({ feed }) => ({
		feed,
		result: `notConsulted`,
		reason: notAskedReason(feed)
	}))].toSorted((a, b) => a.feed < b.feed ? -1 : a.feed > b.feed ? 1 : 0);
	const must = /* @__PURE__ */ new Set([
		...databases.map((feed) => feed.state === `held` ? feed.record.feed : feed.feed),
		`kev`,
		...required.map(({ feed }) => feed)
	]);
	return {
		consultations,
		reasons: consultations.flatMap(({ feed, reason: why }) => why !== void 0 && must.has(feed) ? why : []),
		testData: feeds.toSorted((a, b) => a.name < b.name ? -1 : 1).flatMap(({ feed }) => feed.state === `held` && feed.record.testData !== void 0 ? testDataReason(feed.record) : [])
	};
}
function maxAgeOf(name, required, { options }) {
	const ages = [options.sourceMaxAgeDays[name], ...required.filter(({ feed }) => feed === name).map(({ maxAgeDays }) => maxAgeDays)].filter((age) => age !== void 0);
	if (ages.length > 0) return Math.min(...ages);
	if (name.startsWith(`osv/`)) return options.quietEcosystems[name.slice(4)] ?? options.maxAgeDays;
	return name === `kev` ? options.kevMaxAgeDays : sourceMaxAgeDays[name] ?? 31;
}
function consultationOf(feed, { name, maxAgeDays, question }) {
	if (feed.state !== `held`) return {
		feed: name,
		result: feed.state === `notHeld` ? `notConsulted` : `damaged`,
		reason: feed.reason
	};
	const { record, facts } = feed;
	const facing = {
		feed: name,
		source: record.source,
		fetchedAt: record.fetchedAt,
		dataAsOf: facts.dataAsOf,
		maxAgeDays,
		records: facts.records,
		sha256: record.sha256,
		...record.testData === void 0 ? {} : { testData: record.testData.label.en }
	};
	if (record.testData !== void 0 && !question.trial) return {
		...facing,
		result: `refused`,
		reason: refusedReason(name)
	};
	const stale = staleReason(feed, {
		name,
		maxAgeDays,
		question
	});
	if (stale !== null) return {
		...facing,
		result: `stale`,
		reason: stale
	};
	if (facts.records === 0) return {
		...facing,
		result: `damaged`,
		reason: emptyReason(name)
	};
	if (facts.unreadable > 0) return {
		...facing,
		result: `partial`,
		reason: unreadableReason(name, facts.unreadable)
	};
	return {
		...facing,
		result: `consulted`
	};
}
function staleReason(feed, { name, maxAgeDays, question }) {
	const age = ((feed.record.testData === void 0 ? question.now.getTime() : Date.parse(feed.record.testData.asOf)) - Date.parse(feed.facts.dataAsOf)) / day$1;
	if (age <= maxAgeDays && age >= -1) return null;
	return reason(`feed-stale`, {
		ja: `脆弱性情報「{feed}」の最新データは {asOf} 時点のもので、判定日から {age} 日離れています（許容 {max} 日）。`,
		en: `The newest data in the feed {feed} is of {asOf}, {age} days from the day of judgement (allowed: {max}).`
	}, {
		feed: name,
		asOf: feed.facts.dataAsOf,
		age: Math.round(age),
		max: maxAgeDays
	});
}
function notAskedReason(feed) {
	return reason(`feed-not-asked`, {
		ja: `必須の情報源「{feed}」を照会していません。この名前の情報源を kenpin は照会できないか、納品物に該当する部品がありません。`,
		en: `The required source {feed} was not consulted: kenpin knows no source of that name, or nothing in the delivery belongs to it.`
	}, { feed });
}
function emptyReason(feed) {
	return reason(`feed-empty`, {
		ja: `脆弱性情報「{feed}」に1件も記録がありません。`,
		en: `The feed {feed} has no records.`
	}, { feed });
}
function unreadableReason(feed, count) {
	return reason(`feed-records-dropped`, {
		ja: `脆弱性情報「{feed}」の {count} 件は、この版の osv-scanner が黙って読み飛ばす形式です。kenpin を更新してください。`,
		en: `The pinned osv-scanner silently drops {count} records of the feed {feed}. Update kenpin.`
	}, {
		feed,
		count
	});
}
function refusedReason(feed) {
	return reason(`feed-test-data-refused`, {
		ja: `脆弱性情報「{feed}」は試験用データです。実契約の検査には使えません。`,
		en: `The feed {feed} is test data and must not serve a real contract.`
	}, { feed });
}
function testDataReason({ feed, testData }) {
	return reason(`feed-test-data`, {
		ja: `脆弱性情報「{feed}」は試験用データです（{label}）。この結果は納品の証跡になりません。`,
		en: `The feed {feed} is test data ({label}). This result is no evidence for a delivery.`
	}, {
		feed,
		label: testData?.label.ja ?? ``
	});
}
const days = int().check(_positive());
const dependenciesOptions = strictObject({
	maxAgeDays: _default(days, 7),
	kevMaxAgeDays: _default(days, 14),
	quietEcosystems: _default(record$1(string(), days), {}),
	sourceMaxAgeDays: _default(record$1(string().check(_regex(/^(kev|nvd|epss|jvn|jvn-notices|jpcert|osv\/.+|csaf\/[a-z0-9-]+)$/)), days), {}),
	jvnTriage: _default(_enum([`every`, `unresolved`]), `every`)
});
const kevCatalogue = object({
	catalogVersion: string(),
	dateReleased: datetime({ offset: true }),
	count: int().check(_positive()),
	vulnerabilities: array(object({
		cveID: string().check(_regex(/^CVE-\d{4}-\d{4,}$/)),
		dateAdded: date(),
		knownRansomwareCampaignUse: optional$1(string())
	}))
}).check(refine(({ count, vulnerabilities }) => count === vulnerabilities.length, `count differs from the number of vulnerabilities`));
function kevAsOf(catalogue) {
	const newest = catalogue.vulnerabilities.reduce((latest, { dateAdded }) => dateAdded > latest ? dateAdded : latest, ``);
	const bound = (/* @__PURE__ */ new Date(`${newest}T00:00:00Z`)).getTime() + 26784e5;
	const released = new Date(catalogue.dateReleased).getTime();
	return new Date(Number.isNaN(bound) ? 0 : Math.min(bound, released)).toISOString();
}
const feedRecord = object({
	schema: literal(`kenpin.feed/1`),
	feed: string(),
	source: string(),
	fetchedAt: datetime(),
	dataAsOf: datetime(),
	records: int().check(_nonnegative()),
	sha256: string().check(_regex(/^[0-9a-f]{64}$/)),
	etag: optional$1(string()),
	lastModified: optional$1(string()),
	signatures: optional$1(object({
		checked: int().check(_nonnegative()),
		unchecked: int().check(_nonnegative())
	})),
	testData: optional$1(object({
		label: object({
			ja: string(),
			en: string()
		}),
		licence: string(),
		asOf: datetime()
	}))
});
const sha256Text = (text) => createHash(`sha256`).update(text, `utf8`).digest(`hex`);
function sha256Bytes(bytes) {
	return createHash(`sha256`).update(bytes).digest(`hex`);
}
function sha256Lines(lines) {
	const hash = createHash(`sha256`);
	let waiting = ``;
	for (const line of lines) {
		waiting += line;
		if (waiting.length < 65536) continue;
		hash.update(waiting);
		waiting = ``;
	}
	return hash.update(waiting).digest(`hex`);
}
const severity = object({
	type: string(),
	score: string()
});
const event = object({
	introduced: optional$1(string()),
	fixed: optional$1(string()),
	last_affected: optional$1(string()),
	limit: optional$1(string())
});
const range = object({
	type: string(),
	events: _default(array(event), [])
});
const affected = object({
	package: optional$1(object({
		ecosystem: string(),
		name: string()
	})),
	severity: optional$1(array(severity)),
	ranges: optional$1(array(range)),
	versions: optional$1(array(string()))
});
const osvRecord = object({
	id: string().check(_minLength(1)),
	modified: datetime({ offset: true }),
	withdrawn: optional$1(string()),
	aliases: optional$1(array(string())),
	summary: optional$1(string()),
	severity: optional$1(array(severity)),
	affected: optional$1(array(affected)),
	references: optional$1(array(object({
		type: string(),
		url: string()
	}))),
	database_specific: optional$1(record$1(string(), unknown()))
});
const topLevelKeys = new Set(`schema_version id modified published withdrawn aliases upstream related summary details severity affected references credits database_specific`.split(` `));
const affectedKeys = new Set(`package severity ranges versions ecosystem_specific database_specific`.split(` `));
function hasUnknownFields(raw) {
	if (typeof raw !== `object` || raw === null) return true;
	if (Object.keys(raw).some((key) => !topLevelKeys.has(key))) return true;
	const list = `affected` in raw ? raw.affected : [];
	if (!Array.isArray(list)) return list !== void 0 && list !== null;
	return list.some((each) => typeof each === `object` && each !== null && Object.keys(each).some((key) => !affectedKeys.has(key)));
}
const plainRelease$1 = /^v?\d+(\.\d+)?(:LTS)?$/;
function sampleOf(record, ecosystem) {
	if (record.withdrawn !== void 0) return null;
	for (const each of record.affected ?? []) {
		const { ecosystem: own, name } = each.package ?? {
			ecosystem: ``,
			name: ``
		};
		const released = own.startsWith(`${ecosystem}:`) && plainRelease$1.test(own.slice(ecosystem.length + 1));
		if (own !== ecosystem && !released) continue;
		const plain = released ? /^[0-9A-Za-z.+~:-]+$/ : /^\d+(\.\d+){1,3}$/;
		const version = each.versions?.find((listed) => plain.test(listed)) ?? startOfRange(each, released);
		if (version !== void 0) return {
			ecosystem: own,
			name,
			version,
			id: record.id
		};
	}
	return null;
}
function startOfRange({ ranges }, released) {
	const range = ranges?.[0];
	if (range?.type !== `SEMVER` && range?.type !== `ECOSYSTEM`) return void 0;
	const introduced = range.events.find((each) => each.introduced !== void 0)?.introduced;
	const fixed = range.events.find((each) => each.fixed !== void 0)?.fixed;
	if (introduced !== `0`) return introduced !== void 0 && /^\d+(\.\d+){2,3}$/.test(introduced) ? introduced : void 0;
	if (released) return fixed !== void 0 && /[1-9]/.test(fixed) ? `0.0.0` : void 0;
	return fixed !== void 0 && /^[1-9]\d*(\.\d+){2,3}$/.test(fixed) ? `0.0.0` : void 0;
}
function readOsvRecord$1(raw) {
	if (plainlyConforms(raw)) return { record: raw };
	const parsed = osvRecord.safeParse(raw);
	return parsed.success ? { record: parsed.data } : { fault: parsed.error.issues[0]?.path.join(`.`) ?? `` };
}
function plainlyConforms(raw) {
	if (!isObject(raw)) return false;
	return isText$1(raw[`id`]) && raw[`id`] !== `` && isText$1(raw[`modified`]) && /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|1\d|2[0-8])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?Z$/.test(raw[`modified`]) && optional(raw[`withdrawn`], isText$1) && optional(raw[`summary`], isText$1) && optional(raw[`aliases`], isTexts) && optional(raw[`severity`], (each) => isList(each, isSeverity)) && optional(raw[`affected`], (each) => isList(each, isAffected)) && optional(raw[`references`], (each) => isList(each, (one) => isObject(one) && isText$1(one[`type`]) && isText$1(one[`url`]))) && optional(raw[`database_specific`], isObject);
}
function isAffected(raw) {
	if (!isObject(raw)) return false;
	return optional(raw[`package`], (each) => isObject(each) && isText$1(each[`ecosystem`]) && isText$1(each[`name`])) && optional(raw[`severity`], (each) => isList(each, isSeverity)) && optional(raw[`versions`], isTexts) && optional(raw[`ranges`], (each) => isList(each, (one) => isObject(one) && isText$1(one[`type`]) && isList(one[`events`], isEvent)));
}
function isEvent(raw) {
	return isObject(raw) && optional(raw[`introduced`], isText$1) && optional(raw[`fixed`], isText$1) && optional(raw[`last_affected`], isText$1) && optional(raw[`limit`], isText$1);
}
function isSeverity(raw) {
	return isObject(raw) && isText$1(raw[`type`]) && isText$1(raw[`score`]);
}
function optional(value, check) {
	return value === void 0 || check(value);
}
function isTexts(value) {
	return isList(value, isText$1);
}
function isList(value, check) {
	return Array.isArray(value) && value.every((each) => check(each));
}
function isText$1(value) {
	return typeof value === `string`;
}
function isObject(value) {
	return typeof value === `object` && value !== null && !Array.isArray(value);
}
const recordLimit = 33554432;
const recordsLimit = 4e6;
const wantedSamples = 3;
const turn = 20;
async function readOsvArchive(bytes, ecosystem) {
	const source = memory$2(bytes);
	const directory = await readDirectory(source, recordsLimit);
	const reading = new Reading(ecosystem);
	let since = performance.now();
	for (const entry of directory.entries) {
		if (entry.name.at(-1) === 47) continue;
		const place = await placeOf$1(source, directory, entry);
		reading.add(place, unpack(bytes.subarray(place.start, place.start + place.packedSize), place));
		if (performance.now() - since < turn) continue;
		await setImmediate();
		since = performance.now();
	}
	return reading.archive();
}
async function readOsvRecord(source, place) {
	return unpack(await source.read(place.start, place.packedSize), place);
}
function selectRecords({ byName, places }, names) {
	const chosen = /* @__PURE__ */ new Set();
	for (const name of names) for (const at of byName.get(looseName(name)) ?? []) chosen.add(at);
	return [...chosen].sort((a, b) => a - b).flatMap((at) => places[at] ?? []);
}
function looseName(name) {
	return name.toLowerCase().replaceAll(/[-_.]+/g, `-`);
}
var Reading = class {
	#ecosystem;
	#samples = [];
	#places = [];
	#byName = /* @__PURE__ */ new Map();
	#newest = 0;
	#unreadable = 0;
	constructor(ecosystem) {
		this.#ecosystem = ecosystem;
	}
	add(place, bytes) {
		const { raw, record } = parseRecord(bytes, `${place.id}.json`);
		this.#newest = Math.max(this.#newest, Date.parse(record.modified));
		if (hasUnknownFields(raw)) this.#unreadable += 1;
		const sample = this.#samples.length < wantedSamples ? sampleOf(record, this.#ecosystem) : null;
		if (sample !== null) this.#samples.push(sample);
		const at = this.#places.push(place) - 1;
		for (const name of new Set((record.affected ?? []).map((each) => looseName(each.package?.name ?? ``)))) {
			const known = this.#byName.get(name);
			if (known === void 0) this.#byName.set(name, [at]);
			else known.push(at);
		}
	}
	archive() {
		return {
			facts: {
				dataAsOf: new Date(this.#newest).toISOString(),
				records: this.#places.length,
				unreadable: this.#unreadable
			},
			samples: this.#samples,
			index: {
				places: this.#places,
				byName: this.#byName
			}
		};
	}
};
function parseRecord(bytes, member) {
	const raw = JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString(`utf8`));
	const read = readOsvRecord$1(raw);
	if (`fault` in read) throw new Error(`${member}: ${read.fault} does not conform to the OSV schema`);
	const { record } = read;
	if (member !== `${record.id}.json`) throw new Error(`${member} holds the record of another id`);
	return {
		raw,
		record
	};
}
async function placeOf$1(source, directory, entry) {
	const name = nameOf$3(entry);
	if (entry.size > recordLimit) throw new Error(`${name} is larger than a record can be`);
	const { span, fault } = await checkLocalHeader(source, directory, entry);
	if (span === null || fault !== null || entry.encrypted || entry.method !== 0 && entry.method !== 8) throw new Error(`${name}: ${fault?.text.en ?? `a kind of member that cannot be read`}`);
	if (!name.endsWith(`.json`)) throw new Error(`${name} is no record`);
	const { packedSize, size, method, crc } = entry;
	return {
		id: name.slice(0, -5),
		start: span.dataStart,
		packedSize,
		size,
		method,
		crc
	};
}
function nameOf$3({ name }) {
	return Buffer.from(name).toString(`utf8`);
}
function unpack(packed, { id, size, method, crc }) {
	const bytes = method === 0 ? packed : inflateRawSync(packed, {
		maxOutputLength: size + 1,
		chunkSize: Math.max(64, size + 1)
	});
	if (bytes.length !== size || crc32(bytes) !== crc) throw new Error(`${id}.json is damaged`);
	return bytes;
}
function memory$2(bytes) {
	return {
		size: bytes.length,
		read: async (offset, length) => {
			if (offset < 0 || offset + length > bytes.length) throw new Error(`the archive is cut off`);
			return bytes.subarray(offset, offset + length);
		}
	};
}
async function takeLock(lock, busy) {
	const mine = JSON.stringify({
		pid: process.pid,
		host: hostname(),
		since: (/* @__PURE__ */ new Date()).toISOString(),
		id: randomUUID()
	});
	if (await create(lock, mine)) return;
	if (await removeStale(lock) && await create(lock, mine)) return;
	throw busy(lock);
}
async function create(path, content) {
	try {
		const file = await open$2(path, `wx`);
		await file.writeFile(content);
		await file.close();
		return true;
	} catch (error) {
		if (isCode(error, `EEXIST`)) return false;
		throw error;
	}
}
async function removeStale(lock) {
	const content = await readFile(lock, `utf8`).catch(() => null);
	if (content === null) return true;
	if (!isStale(content)) return false;
	const mark = `${lock}.stale-${createHash(`sha256`).update(content).digest(`hex`).slice(0, 16)}`;
	if (!await create(mark, ``)) return false;
	try {
		if (await readFile(lock, `utf8`).catch(() => null) !== content) return false;
		await rm(lock, { force: true });
		return true;
	} finally {
		await rm(mark, { force: true });
	}
}
function isStale(content) {
	try {
		const { pid, host } = JSON.parse(content);
		if (host !== hostname() || typeof pid !== `number`) return false;
		process.kill(pid, 0);
		return false;
	} catch (error) {
		return isCode(error, `ESRCH`);
	}
}
function isCode(error, code) {
	return error instanceof Error && error.code === code;
}
const feedFiles = {
	record: `kenpin-feed.json`,
	nextRecord: `kenpin-feed.next.json`,
	osv: `all.zip`,
	osvIndex: `modified_id.csv`,
	kev: `known_exploited_vulnerabilities.json`
};
function isEcosystemName(name) {
	return /^[A-Za-z][A-Za-z0-9. _-]*$/.test(name) && !name.includes(`..`);
}
async function listFeeds(folder) {
	const [top, ecosystems] = await Promise.all([folder, join$2(folder, `osv`)].map((path) => readdir(path).catch(() => [])));
	const osv = (ecosystems ?? []).filter((name) => isEcosystemName(name)).map((name) => `osv/${name}`);
	return [...top?.includes(`kev`) === true ? [`kev`] : [], ...osv].sort();
}
function feedPath(folder, feed) {
	if (feed !== `kev` && !(feed.startsWith(`osv/`) && isEcosystemName(feed.slice(4)))) throw new Error(`no feed name: ${feed}`);
	return join$2(folder, ...feed.split(`/`));
}
function openOsvShelf(folder) {
	return { consult: async (ecosystem) => {
		return await open$1({
			folder,
			feed: `osv/${ecosystem}`,
			file: feedFiles.osv
		}, async (bytes, path) => {
			const { facts, samples, index } = await readOsvArchive(bytes, ecosystem);
			const select = async (names) => await withSource(path, async (source) => {
				const chosen = /* @__PURE__ */ new Map();
				for (const place of selectRecords(index, names)) chosen.set(place.id, await readOsvRecord(source, place));
				return chosen;
			});
			return {
				facts,
				extra: {
					location: path,
					samples,
					select
				}
			};
		});
	} };
}
async function withSource(path, use) {
	const file = await open$2(path);
	try {
		const { size } = await file.stat();
		const read = async (offset, length) => {
			const bytes = Buffer.alloc(length);
			const { bytesRead } = await file.read(bytes, 0, length, offset);
			if (bytesRead !== length) throw new Error(`${path} is cut off`);
			return bytes;
		};
		return await use({
			size,
			read
		});
	} finally {
		await file.close();
	}
}
function openKevShelf(folder) {
	return { consult: async () => await open$1({
		folder,
		feed: `kev`,
		file: feedFiles.kev
	}, async (bytes) => {
		const catalogue = kevCatalogue.parse(JSON.parse(new TextDecoder(`utf-8`, { fatal: true }).decode(bytes)));
		return {
			facts: {
				dataAsOf: kevAsOf(catalogue),
				records: catalogue.count,
				unreadable: 0
			},
			extra: { cves: new Map(catalogue.vulnerabilities.map(({ cveID, dateAdded }) => [cveID, dateAdded])) }
		};
	}) };
}
async function readFeedRecord(folder, feed) {
	return await readRecord(folder, feed, feedFiles.record);
}
async function readRecord(folder, feed, name) {
	try {
		const text = await readFile(join$2(feedPath(folder, feed), name), `utf8`);
		const parsed = feedRecord.safeParse(JSON.parse(text));
		return parsed.success && parsed.data.feed === feed ? parsed.data : null;
	} catch {
		return null;
	}
}
async function writeFeed(folder, { record, files }) {
	await replaceFeed(feedPath(folder, record.feed), record, async (path) => {
		for (const [name, bytes] of Object.entries(files)) if (!isData(name)) await writeAtomically(join$2(path, name), bytes);
		for (const [name, bytes] of Object.entries(files)) if (isData(name)) await writeAtomically(join$2(path, name), bytes);
	});
}
async function moveFeed(from, folder, { record, names }) {
	await replaceFeed(feedPath(folder, record.feed), record, async (path) => {
		for (const name of names.toSorted((a, b) => Number(isData(a)) - Number(isData(b)))) await rename(join$2(from, name), join$2(path, name));
	});
}
async function replaceFeed(path, record, replace) {
	const next = join$2(path, feedFiles.nextRecord);
	await writeAtomically(next, `${JSON.stringify(record, null, 2)}\n`);
	await replace(path);
	await rename(next, join$2(path, feedFiles.record));
}
function isData(name) {
	return name === feedFiles.osv || name === feedFiles.kev;
}
async function open$1(place, read) {
	const { folder, feed, file } = place;
	const path = join$2(feedPath(folder, feed), file);
	const bytes = await readFile(path).catch((error) => isCode(error, `ENOENT`) ? null : `unreadable`);
	if (bytes === null) return {
		state: `notHeld`,
		feed,
		reason: notHeld(feed)
	};
	if (typeof bytes === `string`) return {
		state: `damaged`,
		feed,
		reason: damaged(feed, `cannot be read`)
	};
	const record = await recordOf$1(place, bytes);
	if (typeof record === `string`) return {
		state: `damaged`,
		feed,
		reason: damaged(feed, record)
	};
	try {
		const { facts, extra } = await read(bytes, path);
		if (facts.records !== record.records) return {
			state: `damaged`,
			feed,
			reason: damaged(feed, `${facts.records} records, ${record.records} recorded`)
		};
		if (Date.parse(facts.dataAsOf) !== Date.parse(record.dataAsOf)) return {
			state: `damaged`,
			feed,
			reason: damaged(feed, `data as of ${facts.dataAsOf}, ${record.dataAsOf} recorded`)
		};
		return {
			state: `held`,
			record,
			facts,
			...extra
		};
	} catch (error) {
		return {
			state: `damaged`,
			feed,
			reason: damaged(feed, error instanceof Error ? error.message.slice(0, 200) : `not readable`)
		};
	}
}
async function recordOf$1({ folder, feed }, bytes) {
	const names = [feedFiles.record, feedFiles.nextRecord];
	const records = (await Promise.all(names.map((name) => readRecord(folder, feed, name)))).filter((each) => each !== null);
	const sha256 = sha256Bytes(bytes);
	return records.find((each) => each.sha256 === sha256) ?? (records.length === 0 ? `${feedFiles.record} is missing or not valid` : `SHA-256 differs from the record`);
}
function notHeld(feed) {
	return reason(`feed-not-held`, {
		ja: "脆弱性情報「{feed}」がフィードフォルダーにないため、照会していません。`kenpin feeds update` で取得してください。",
		en: "The feed {feed} is not in the feed folder and was not consulted. Fetch it with `kenpin feeds update`."
	}, { feed });
}
function damaged(feed, why) {
	return reason(`feed-damaged`, {
		ja: "脆弱性情報「{feed}」のデータが壊れているか、記録と一致しません（{why}）。`kenpin feeds update` で取得し直してください。",
		en: "The data of the feed {feed} are damaged or do not match their record ({why}). Fetch them again with `kenpin feeds update`."
	}, {
		feed,
		why
	});
}
const storeFile = `store.sqlite`;
const storeApplication = 1802399854;
const storeLayout = `
CREATE TABLE feed (feed TEXT PRIMARY KEY, record TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE unit (feed TEXT NOT NULL, unit TEXT NOT NULL, record TEXT NOT NULL, PRIMARY KEY (feed, unit)) WITHOUT ROWID;

CREATE TABLE nvd (cve INTEGER PRIMARY KEY, modified TEXT NOT NULL);
CREATE TABLE nvd_body (cve INTEGER PRIMARY KEY, crc INTEGER NOT NULL, body TEXT NOT NULL);
CREATE TABLE nvd_product (product TEXT NOT NULL, cve INTEGER NOT NULL, PRIMARY KEY (product, cve)) WITHOUT ROWID;

CREATE TABLE epss (cve INTEGER PRIMARY KEY, score REAL NOT NULL, percentile REAL NOT NULL);

CREATE TABLE jvn (id TEXT PRIMARY KEY, modified TEXT NOT NULL, crc INTEGER NOT NULL, body TEXT NOT NULL);
CREATE TABLE jvn_cve (cve INTEGER NOT NULL, id TEXT NOT NULL, PRIMARY KEY (cve, id)) WITHOUT ROWID;
CREATE TABLE jvn_product (product TEXT NOT NULL, id TEXT NOT NULL, PRIMARY KEY (product, id)) WITHOUT ROWID;

CREATE TABLE notice (source TEXT NOT NULL, id TEXT NOT NULL, modified TEXT NOT NULL, crc INTEGER NOT NULL, body TEXT NOT NULL, PRIMARY KEY (source, id));
CREATE TABLE notice_cve (cve INTEGER NOT NULL, source TEXT NOT NULL, id TEXT NOT NULL, PRIMARY KEY (cve, source, id)) WITHOUT ROWID;
CREATE TABLE notice_name (name TEXT NOT NULL, source TEXT NOT NULL, id TEXT NOT NULL, PRIMARY KEY (name, source, id)) WITHOUT ROWID;

CREATE TABLE advisory (provider TEXT NOT NULL, id TEXT NOT NULL, modified TEXT NOT NULL, crc INTEGER NOT NULL, body TEXT NOT NULL, PRIMARY KEY (provider, id));
CREATE TABLE advisory_cve (cve INTEGER NOT NULL, provider TEXT NOT NULL, id TEXT NOT NULL, PRIMARY KEY (cve, provider, id)) WITHOUT ROWID;
CREATE TABLE advisory_product (product TEXT NOT NULL, provider TEXT NOT NULL, id TEXT NOT NULL, PRIMARY KEY (product, provider, id)) WITHOUT ROWID;
`;
const perYear = 0xe8d4a51000;
function cveKey(cve) {
	const parts = /^CVE-(\d{4})-(\d{4,12})$/.exec(cve);
	return parts === null ? null : Number(parts[1]) * perYear + Number(parts[2]);
}
function productKey(vendor, product) {
	return `${fold$2(vendor)}\t${fold$2(product)}`;
}
function fold$2(text) {
	return text.normalize(`NFKC`).toLowerCase().replaceAll(/[\s_]+/g, ` `).trim();
}
const general = [
	{
		id: `1-a`,
		title: {
			ja: `JSTの委託先用対策ガイドラインとソフトウェア品質管理ガイドラインに準拠`,
			en: `Conform to two JST guidelines (contractor security; software quality)`
		},
		kinds: [`attestation`],
		parts: [`PROF`, `ATT`]
	},
	{
		id: `1-b`,
		title: {
			ja: `対象システムのセキュリティ管理手順を作り、JST承認の下で更新する`,
			en: `Write the system's security management procedure; update under JST approval`
		},
		kinds: [`approval`],
		parts: [`APPR.procedure`]
	},
	{
		id: `1-c.1`,
		title: {
			ja: `情報データの台帳を作りライフサイクルを追う`,
			en: `Information-data ledger; trace life cycle`
		},
		kinds: [`ledger`],
		parts: [`LEDG.data`]
	},
	{
		id: `1-c.2`,
		title: {
			ja: `二次配布は事前申請・承認の上、それも追う`,
			en: `Secondary distribution: apply, get approval, trace too`
		},
		kinds: [`approval`, `ledger`],
		parts: [`APPR`, `LEDG.data`]
	},
	{
		id: `1-d`,
		title: {
			ja: `セキュリティ管理責任者を置き責任と権限を明確に`,
			en: `Appoint security manager; state duties and powers`
		},
		kinds: [`attestation`],
		parts: [`PROF.people`]
	},
	{
		id: `1-e`,
		title: {
			ja: `管理対象を明確にし重要性に応じた管理方法を定める`,
			en: `Define what is managed and how by importance`
		},
		kinds: [`attestation`],
		parts: [`PROF.assets`]
	},
	{
		id: `1-f`,
		title: {
			ja: `逸脱時は内容・理由・代替・担保理由を記録し承認を受ける`,
			en: `Deviations: record content, reason, alternative, why still secure; apply; approval`
		},
		kinds: [`ledger`, `approval`],
		parts: [`DEV`]
	},
	{
		id: `4-a`,
		title: {
			ja: `要件を満たせないとき代替案を検討・提案しJST承認`,
			en: `If not satisfied: propose alternative, JST approval`
		},
		kinds: [`ledger`, `approval`],
		parts: [`DEV`]
	}
];
const managementEnvironment = [
	{
		id: `3-0.1`,
		title: {
			ja: `JSTのセキュリティポリシーに準じ下記を確実に管理`,
			en: `Follow JST policy; manage the following surely`
		},
		kinds: [`attestation`],
		parts: [`PROF`]
	},
	{
		id: `3-0.2`,
		title: {
			ja: `サーバに触るPCではWeb閲覧・メール禁止（承認・更新を除く）`,
			en: `No web browsing/mail on PCs that access servers, except approved or updates`
		},
		kinds: [`attestation`, `approval`],
		parts: [`LEDG.pc`, `APPR`]
	},
	{
		id: `3(1)-a.1`,
		title: {
			ja: `FW・ウイルス対策・Webフィルタ・使用者認証等を施す`,
			en: `Firewall, AV, web filter, user authentication`
		},
		kinds: [`attestation`],
		parts: [`ATT.env`]
	},
	{
		id: `3(1)-a.2`,
		title: {
			ja: `開始時に環境図と運用手順を提出し承認を得る`,
			en: `Submit diagram and procedures at start; approval`
		},
		kinds: [`approval`],
		parts: [`APPR.env`]
	},
	{
		id: `3(1)-a.3`,
		title: {
			ja: `現場確認の求めに速やかに応じる`,
			en: `Accept site inspection promptly`
		},
		kinds: [`attestation`],
		parts: [`LEDG.audit`]
	},
	{
		id: `3(1)-b`,
		title: {
			ja: `JSTとの間の通信をJSTの指示どおり守る`,
			en: `Secure the line to JST as instructed`
		},
		kinds: [`attestation`],
		parts: [`ATT.env`]
	},
	{
		id: `3(1)-c`,
		title: {
			ja: `必要最低限のPCだけ、他業務と兼用しない`,
			en: `Minimum PCs, not shared with other work`
		},
		kinds: [`ledger`, `attestation`],
		parts: [`LEDG.pc`]
	},
	{
		id: `3(1)-d`,
		title: {
			ja: `開始前にウイルス等の感染がないことを確かめる`,
			en: `Check PCs clean before start`
		},
		kinds: [`evidence`],
		parts: [`AV.pc`]
	},
	{
		id: `3(1)-e`,
		title: {
			ja: `PCを台帳で管理`,
			en: `PC ledger`
		},
		kinds: [`ledger`],
		parts: [`LEDG.pc`]
	},
	{
		id: `3(1)-f.1`,
		title: {
			ja: `入っているソフトを全部台帳に書く`,
			en: `All installed software in ledger`
		},
		kinds: [`ledger`, `check`],
		parts: [`LEDG.sw`]
	},
	{
		id: `3(1)-f.2`,
		title: {
			ja: `新規インストールは申請・承認`,
			en: `New installs: apply and approval`
		},
		kinds: [`approval`],
		parts: [`APPR.sw`]
	},
	{
		id: `3(1)-g`,
		title: {
			ja: `不要ソフトの導入・私的使用の禁止`,
			en: `No needless software, no private use`
		},
		kinds: [`attestation`],
		parts: [`ATT.people`]
	},
	{
		id: `3(1)-h.1`,
		title: {
			ja: `AV・ソフト・OSを毎日更新（動作保証内）`,
			en: `Daily updates of AV/software/OS`
		},
		kinds: [`evidence`, `ledger`],
		parts: [`LEDG.update`]
	},
	{
		id: `3(1)-h.2`,
		title: {
			ja: `更新方法を台帳に書く`,
			en: `Record update method`
		},
		kinds: [`ledger`],
		parts: [`LEDG.sw`]
	},
	{
		id: `3(1)-h.3`,
		title: {
			ja: `手動なら日時・内容を記録`,
			en: `Manual updates: log date/time and content`
		},
		kinds: [`ledger`],
		parts: [`LEDG.update`]
	},
	{
		id: `3(1)-i`,
		title: {
			ja: `ノートPCの盗難防止`,
			en: `Anti-theft for notebooks`
		},
		kinds: [`attestation`],
		parts: [`LEDG.pc`]
	},
	{
		id: `3(1)-j`,
		title: {
			ja: `一定時間で自動ロック`,
			en: `Auto lock`
		},
		kinds: [`attestation`, `evidence`],
		parts: [`LEDG.pc`]
	},
	{
		id: `3(2)-a`,
		title: {
			ja: `他業務と独立したLANが望ましい（推奨）`,
			en: `Separate LAN desirable (should)`
		},
		kinds: [`attestation`],
		parts: [`ATT.env`]
	},
	{
		id: `3(2)-b`,
		title: {
			ja: `ログインをID等で制御し、責任者が認めた者だけ`,
			en: `Login control; only people the manager allowed`
		},
		kinds: [`ledger`, `attestation`],
		parts: [`LEDG.id`]
	}
];
const managementMedia = [
	{
		id: `3(3)-a`,
		title: {
			ja: `媒体台帳を作り管理責任者を任命`,
			en: `Media ledger; appoint keeper`
		},
		kinds: [`ledger`],
		parts: [`LEDG.media`]
	},
	{
		id: `3(3)-b`,
		title: {
			ja: `施錠保管`,
			en: `Locked storage`
		},
		kinds: [`attestation`],
		parts: [`LEDG.media`]
	},
	{
		id: `3(3)-c`,
		title: {
			ja: `貸出・返却の日時、借りた者、媒体の識別Noを貸出管理簿に`,
			en: `Lending book: date-time out/in, person, media No`
		},
		kinds: [`ledger`],
		parts: [`LEDG.lending`]
	},
	{
		id: `3(3)-d`,
		title: {
			ja: `私物媒体の禁止`,
			en: `No private media`
		},
		kinds: [`attestation`],
		parts: [`ATT.people`]
	},
	{
		id: `3(3)-e`,
		title: {
			ja: `不要媒体の廃棄`,
			en: `Dispose unneeded media`
		},
		kinds: [`ledger`],
		parts: [`LEDG.media`]
	},
	{
		id: `3(3)-f`,
		title: {
			ja: `パスワード・強制暗号化USBにする`,
			en: `Password/forced-encryption USB`
		},
		kinds: [`ledger`],
		parts: [`LEDG.media`]
	},
	{
		id: `3(3)-g`,
		title: {
			ja: `月1回の棚卸し`,
			en: `Monthly stock-taking`
		},
		kinds: [`ledger`],
		parts: [`LEDG.stocktake`]
	},
	{
		id: `3(3)-h`,
		title: {
			ja: `不要な外部記憶媒体を外す`,
			en: `Detach needless external storage`
		},
		kinds: [`attestation`],
		parts: [`ATT.env`]
	},
	{
		id: `3(3)-i`,
		title: {
			ja: `不要なプリンターを外す`,
			en: `Detach needless printers`
		},
		kinds: [`attestation`],
		parts: [`ATT.env`]
	},
	{
		id: `3(3)-j`,
		title: {
			ja: `媒体の接続制限、または接続ログ`,
			en: `Restrict connection or log it`
		},
		kinds: [`evidence`, `attestation`],
		parts: [`LEDG.devlog`]
	},
	{
		id: `3(3)-k`,
		title: {
			ja: `書き出し制限、またはログ`,
			en: `Restrict write-out or log it`
		},
		kinds: [`evidence`, `attestation`],
		parts: [`LEDG.devlog`]
	},
	{
		id: `3(4)-a`,
		title: {
			ja: `媒体使用は原則禁止。①JST承認②パスワード設定が条件、範囲限定、使用後消去`,
			en: `Media banned unless (1) JST approval (2) password; scope limited; erase after`
		},
		kinds: [`approval`, `ledger`],
		parts: [`APPR.media`]
	},
	{
		id: `3(4)-b`,
		title: {
			ja: `外部授受の手順を定め申請・承認`,
			en: `Exchange procedure applied for and approved`
		},
		kinds: [`approval`],
		parts: [`APPR.exchange`]
	},
	{
		id: `3(4)-c.1`,
		title: {
			ja: `それ以外の授受はその都度承認`,
			en: `Any other exchange needs approval`
		},
		kinds: [`approval`, `ledger`],
		parts: [`APPR`, `LEDG.exchange`]
	},
	{
		id: `3(4)-c.2`,
		title: {
			ja: `授受データは事前に必ずウイルスチェック`,
			en: `Virus check beforehand, always`
		},
		kinds: [`evidence`],
		parts: [`AV`]
	},
	{
		id: `3(4)-d`,
		title: {
			ja: `暗号化・パスワード等を施す`,
			en: `Encrypt / password on exchange`
		},
		kinds: [`check`, `attestation`],
		parts: [`PKG`]
	},
	{
		id: `3(4)-e`,
		title: {
			ja: `業務外の授受禁止`,
			en: `No off-work exchange`
		},
		kinds: [`attestation`],
		parts: [`ATT.people`]
	},
	{
		id: `3(5)-a`,
		title: {
			ja: `データを持ち出すノートPC・媒体は申請・承認、暗号化等`,
			en: `Taking out: apply, approval, encryption`
		},
		kinds: [`approval`, `ledger`],
		parts: [`APPR.takeout`]
	},
	{
		id: `3(5)-b`,
		title: {
			ja: `個人情報の持ち出しは理由を問わず禁止`,
			en: `Personal data never taken out`
		},
		kinds: [`check`, `attestation`],
		parts: [`RES.pii`, `ATT`]
	},
	{
		id: `3(5)-c`,
		title: {
			ja: `ログを海外に開示しない。海外での調査はJSTの了承`,
			en: `Logs not disclosed abroad; overseas analysis needs JST consent`
		},
		kinds: [`approval`, `attestation`],
		parts: [`APPR`, `POLICY`]
	}
];
const managementOperation = [
	{
		id: `3(6)-a`,
		title: {
			ja: `テストデータの利用が原則`,
			en: `Use test data in principle`
		},
		kinds: [`attestation`, `check`],
		parts: [`ATT`, `RES.pii`]
	},
	{
		id: `3(6)-b`,
		title: {
			ja: `本番データは申請し最小限、保護対策も`,
			en: `Production data: apply, minimum, protected`
		},
		kinds: [`approval`, `ledger`],
		parts: [`APPR.proddata`]
	},
	{
		id: `3(7)-a`,
		title: {
			ja: `JST承認時は端末操作権限の付与・取消を管理、認めた者のみ`,
			en: `If approved: manage grant/revoke; only allowed people`
		},
		kinds: [`approval`, `ledger`],
		parts: [`APPR`, `LEDG.remote`]
	},
	{
		id: `3(7)-b`,
		title: {
			ja: `IP制限と通信暗号化`,
			en: `IP restriction and encryption`
		},
		kinds: [`attestation`, `evidence`],
		parts: [`ATT.env`]
	},
	{
		id: `3(8)-a`,
		title: {
			ja: `管理者権限を不要な作業に使わない`,
			en: `No admin rights for ordinary work`
		},
		kinds: [`attestation`],
		parts: [`ATT.people`]
	},
	{
		id: `3(8)-b`,
		title: {
			ja: `管理者権限の作業を記録`,
			en: `Log admin-account work`
		},
		kinds: [`ledger`],
		parts: [`LEDG.adminlog`]
	},
	{
		id: `3(8)-c.1`,
		title: {
			ja: `端末ごとに管理者名・使用者名・権限・担当作業・IDを台帳化しJST承認`,
			en: `Per terminal: manager, user, rights, task, ID; JST approval`
		},
		kinds: [`ledger`, `approval`],
		parts: [`LEDG.id`, `APPR`]
	},
	{
		id: `3(8)-c.2`,
		title: {
			ja: `変更は規則に従い台帳管理しJSTへ報告`,
			en: `Changes managed and reported`
		},
		kinds: [`ledger`, `approval`],
		parts: [`LEDG.id`]
	},
	{
		id: `3(8)-c.3`,
		title: {
			ja: `定期的に精査し不要IDを速やかに削除、結果を報告`,
			en: `Periodic review; delete needless IDs; report`
		},
		kinds: [`ledger`, `approval`],
		parts: [`LEDG.idreview`]
	},
	{
		id: `3(8)-c.4`,
		title: {
			ja: `IDは個人ごと、交代時に同じIDを引き継がない`,
			en: `Personal IDs; no handover of the same ID`
		},
		kinds: [`ledger`, `check`],
		parts: [`LEDG.id`]
	},
	{
		id: `3(8)-d.1`,
		title: {
			ja: `13文字以上かつ英小・英大・数字・記号の3種以上`,
			en: `≥13 chars, ≥3 of lower/upper/digit/symbol`
		},
		kinds: [`check`, `attestation`],
		parts: [`CRED.policy`]
	},
	{
		id: `3(8)-d.2`,
		title: {
			ja: `設定できない系は8文字以上3種以上＋原則90日更新、更新を台帳へ`,
			en: `If impossible: ≥8, ≥3 kinds, change about every 90 days, record it`
		},
		kinds: [`ledger`, `check`],
		parts: [`LEDG.pwchange`]
	},
	{
		id: `3(8)-e`,
		title: {
			ja: `ID共有は原則禁止。やむを得なければ使用記録、担当変更時はパスワード変更`,
			en: `No shared IDs; else usage log; change password on staff change`
		},
		kinds: [`ledger`],
		parts: [`LEDG.shared`]
	},
	{
		id: `3(8)-f`,
		title: {
			ja: `パスワードを端末に記憶させない`,
			en: `Do not let terminals remember passwords`
		},
		kinds: [`attestation`],
		parts: [`ATT.people`]
	},
	{
		id: `3(9)-a`,
		title: {
			ja: `教育を行い台帳に記録`,
			en: `Train members; record`
		},
		kinds: [`ledger`],
		parts: [`LEDG.training`]
	},
	{
		id: `3(9)-b`,
		title: {
			ja: `一時応援も開始前に教育`,
			en: `Temporary staff trained before start`
		},
		kinds: [`ledger`, `check`],
		parts: [`LEDG.training`]
	},
	{
		id: `3(10)-a`,
		title: {
			ja: `入退室管理のある場所で作業`,
			en: `Workplace with entry control`
		},
		kinds: [`attestation`],
		parts: [`ATT.env`]
	},
	{
		id: `3(10)-b`,
		title: {
			ja: `共用施設なら区画し関係者以外立入禁止`,
			en: `If shared: partition, members only`
		},
		kinds: [`attestation`],
		parts: [`ATT.env`]
	},
	{
		id: `3(11)-a`,
		title: {
			ja: `台帳等で管理`,
			en: `Card ledger`
		},
		kinds: [`ledger`],
		parts: [`LEDG.card`]
	},
	{
		id: `3(11)-b`,
		title: {
			ja: `不要カードの返却`,
			en: `Return unneeded cards`
		},
		kinds: [`ledger`],
		parts: [`LEDG.card`]
	},
	{
		id: `3(11)-c`,
		title: {
			ja: `紛失は速やかに報告`,
			en: `Report loss promptly`
		},
		kinds: [`approval`],
		parts: [`INC`]
	},
	{
		id: `3(11)-d`,
		title: {
			ja: `第三者に貸さない`,
			en: `Never lend to others`
		},
		kinds: [`attestation`],
		parts: [`ATT.people`]
	},
	{
		id: `3(12)-a`,
		title: {
			ja: `納品時点で最新の定義ファイルのAVで納品物を検査し健全性を確保`,
			en: `Scan deliverables with AV whose signatures are the latest at delivery`
		},
		kinds: [`check`],
		parts: [`AV`]
	},
	{
		id: `3(13)-a.1`,
		title: {
			ja: `責任者を定め、紛失・破損に注意`,
			en: `Keeper; avoid loss/damage`
		},
		kinds: [`ledger`],
		parts: [`LEDG.lent`]
	},
	{
		id: `3(13)-a.2`,
		title: {
			ja: `完了次第すべて速やかに返却`,
			en: `Return all on completion`
		},
		kinds: [`ledger`, `check`],
		parts: [`LEDG.lent`]
	},
	{
		id: `3(14)-a`,
		title: {
			ja: `管理対象の文書・媒体を台帳管理し施錠保管`,
			en: `Managed documents/media in ledger, locked`
		},
		kinds: [`ledger`],
		parts: [`LEDG.docs`]
	},
	{
		id: `3(14)-b`,
		title: {
			ja: `サーバ室入室は記名等の手順に従う`,
			en: `Server-room entry procedure`
		},
		kinds: [`ledger`],
		parts: [`LEDG.entry`]
	},
	{
		id: `3(14)-c`,
		title: {
			ja: `許可場所以外に立ち入らない`,
			en: `Stay in permitted areas`
		},
		kinds: [`attestation`],
		parts: [`ATT.people`]
	},
	{
		id: `3(14)-d`,
		title: {
			ja: `インシデントや兆候を速やかにJSTへ報告`,
			en: `Report incidents and signs promptly`
		},
		kinds: [`approval`],
		parts: [`INC`]
	},
	{
		id: `3(14)-e`,
		title: {
			ja: `監査に応じ、指摘に誠意をもって対応`,
			en: `Cooperate with audits; act on findings`
		},
		kinds: [`attestation`, `ledger`],
		parts: [`LEDG.audit`]
	}
];
const preamble = [
	{
		id: `P1.1`,
		title: {
			ja: `JST内での作業用の機器・ソフトはJSTが貸す`,
			en: `Work inside JST: equipment/software lent by JST`
		},
		kinds: [`ledger`],
		parts: [`LEDG.lent`]
	},
	{
		id: `P1.2`,
		title: {
			ja: `JST外の作業用は受注者が用意する`,
			en: `Outside JST: contractor provides its own`
		},
		kinds: [`attestation`],
		parts: [`LEDG.pc`]
	},
	{
		id: `P1.3`,
		title: {
			ja: `特殊なソフト等は別途協議`,
			en: `Special software: agree separately`
		},
		kinds: [`approval`],
		parts: [`APPR`]
	},
	{
		id: `P2.1`,
		title: {
			ja: `知り得た技術・事業情報を最大の注意で秘密に保つ`,
			en: `Keep all disclosed/learned information secret with utmost care`
		},
		kinds: [`attestation`],
		parts: [`ATT.nda`]
	},
	{
		id: `P2.2`,
		title: {
			ja: `書面の事前承諾なく目的外使用・第三者開示をしない`,
			en: `No other use or disclosure without prior written consent`
		},
		kinds: [`approval`],
		parts: [`APPR`, `POLICY`]
	},
	{
		id: `P2.3`,
		title: {
			ja: `従事する関係者だけに開示し、無関係の者には一切使わせない`,
			en: `Disclose only to people on the job`
		},
		kinds: [`ledger`],
		parts: [`LEDG.people`]
	},
	{
		id: `P2.4`,
		title: {
			ja: `完了後は返却または確実に破棄`,
			en: `Return or surely destroy on completion`
		},
		kinds: [`attestation`],
		parts: [`ATT.close`]
	},
	{
		id: `P3.1`,
		title: {
			ja: `個人情報の法令・規範を守る`,
			en: `Obey personal-information law and norms`
		},
		kinds: [`attestation`],
		parts: [`ATT.pii`]
	},
	{
		id: `P3.2`,
		title: {
			ja: `重要性を認識し権利利益を侵さないよう適正に扱う`,
			en: `Handle personal data properly, harming no one`
		},
		kinds: [`attestation`, `check`],
		parts: [`ATT.pii`, `RES.pii`]
	},
	{
		id: `P4.1`,
		title: {
			ja: `以下の管理事項を守る（総則）`,
			en: `Comply with everything below`
		},
		kinds: [`attestation`],
		parts: [`GATE`]
	}
];
const vulnerabilities = [
	{
		id: `2-a.1`,
		title: {
			ja: `既知の脆弱性を残さない（IPA資料等を参考に対応）`,
			en: `No known vulnerabilities remain; follow IPA guide`
		},
		kinds: [`check`, `evidence`],
		parts: [`DEP`]
	},
	{
		id: `2-a.2`,
		title: {
			ja: `パスワード入力の誤りでID等の有無が分からないようにする`,
			en: `Login errors must not reveal whether an ID exists`
		},
		kinds: [`evidence`, `attestation`],
		parts: [`CHK.supp`]
	},
	{
		id: `2-a.3`,
		title: {
			ja: `「安全なウェブサイトの作り方」チェック済みリストを納品物に添付`,
			en: `Attach completed IPA checklist as a deliverable`
		},
		kinds: [`check`, `attestation`],
		parts: [`CHK`]
	},
	{
		id: `2-b.1`,
		title: {
			ja: `納品前に脆弱性診断を行い問題がないことを確かめる`,
			en: `Diagnose before delivery and confirm no problem`
		},
		kinds: [`evidence`, `attestation`],
		parts: [`DIAG`]
	},
	{
		id: `2-b.2`,
		title: {
			ja: `診断結果も納品する`,
			en: `Deliver the result`
		},
		kinds: [`check`],
		parts: [`DIAG`, `PKG`]
	},
	{
		id: `2-b.3`,
		title: {
			ja: `IPAに加えJPCERT/CC・US-CERT・各ベンダーも確認`,
			en: `Check IPA, JPCERT/CC, US-CERT, vendor sites`
		},
		kinds: [`check`, `evidence`],
		parts: [`FEED`]
	},
	{
		id: `2-c.1`,
		title: {
			ja: `設計書の内容を踏まえたセキュリティ実施手順に従う`,
			en: `Follow security procedures derived from the design`
		},
		kinds: [`attestation`],
		parts: [`ATT`]
	},
	{
		id: `2-c.2`,
		title: {
			ja: `場合によりツール導入を検討`,
			en: `Consider tools`
		},
		kinds: [`attestation`],
		parts: [`PROF.tools`]
	},
	{
		id: `2-c-M01`,
		title: {
			ja: `SQLインジェクション`,
			en: `SQL injection`
		},
		kinds: [`evidence`, `attestation`],
		parts: [`DIAG`, `CHK`]
	},
	{
		id: `2-c-M02`,
		title: {
			ja: `OSコマンドインジェクション`,
			en: `OS command injection`
		},
		kinds: [`evidence`, `attestation`],
		parts: [`DIAG`, `CHK`]
	},
	{
		id: `2-c-M03`,
		title: {
			ja: `ディレクトリトラバーサル`,
			en: `directory traversal`
		},
		kinds: [`evidence`, `attestation`],
		parts: [`DIAG`, `CHK`]
	},
	{
		id: `2-c-M04`,
		title: {
			ja: `セッション管理`,
			en: `session management`
		},
		kinds: [`evidence`, `attestation`],
		parts: [`DIAG`, `CHK`]
	},
	{
		id: `2-c-M05`,
		title: {
			ja: `アクセス制御・認可の欠如`,
			en: `missing access control / authorisation`
		},
		kinds: [`evidence`, `attestation`],
		parts: [`DIAG`, `CHK`]
	},
	{
		id: `2-c-M06`,
		title: {
			ja: `クロスサイトスクリプティング`,
			en: `XSS`
		},
		kinds: [`evidence`, `attestation`],
		parts: [`DIAG`, `CHK`]
	},
	{
		id: `2-c-M07`,
		title: {
			ja: `クロスサイトリクエストフォージェリ`,
			en: `CSRF`
		},
		kinds: [`evidence`, `attestation`],
		parts: [`DIAG`, `CHK`]
	},
	{
		id: `2-c-M08`,
		title: {
			ja: `クリックジャッキング`,
			en: `clickjacking`
		},
		kinds: [`evidence`, `attestation`],
		parts: [`DIAG`, `CHK`]
	},
	{
		id: `2-c-M09`,
		title: {
			ja: `HTTPヘッダインジェクション`,
			en: `HTTP header injection`
		},
		kinds: [`evidence`, `attestation`],
		parts: [`DIAG`, `CHK`]
	},
	{
		id: `2-c-M10`,
		title: {
			ja: `バッファ・整数オーバーフロー`,
			en: `buffer and integer overflow`
		},
		kinds: [`evidence`, `attestation`],
		parts: [`DIAG`, `CHK`]
	},
	{
		id: `2-c-M11`,
		title: {
			ja: `パラメータ書換え検査`,
			en: `parameter tampering test`
		},
		kinds: [`evidence`, `attestation`],
		parts: [`DIAG`, `CHK.supp`]
	},
	{
		id: `2-c-M12`,
		title: {
			ja: `エラーページ検証`,
			en: `error page verification`
		},
		kinds: [`evidence`, `attestation`],
		parts: [`DIAG`, `CHK`]
	},
	{
		id: `2-c-M13`,
		title: {
			ja: `CRLFインジェクション検査`,
			en: `CRLF injection test`
		},
		kinds: [`evidence`, `attestation`],
		parts: [`DIAG`, `CHK`]
	},
	{
		id: `2-c-M14`,
		title: {
			ja: `メールヘッダインジェクション`,
			en: `mail header injection`
		},
		kinds: [`evidence`, `attestation`],
		parts: [`DIAG`, `CHK`]
	},
	{
		id: `2-c-M15`,
		title: {
			ja: `evalインジェクション`,
			en: `eval injection`
		},
		kinds: [`evidence`, `attestation`],
		parts: [`DIAG`, `CHK.supp`]
	},
	{
		id: `2-c-M16`,
		title: {
			ja: `レースコンディション`,
			en: `race condition`
		},
		kinds: [`evidence`, `attestation`],
		parts: [`DIAG`, `CHK.supp`]
	},
	{
		id: `2-c-M17`,
		title: {
			ja: `メールアドレス収集ロボット等の対策`,
			en: `against address-harvesting bots`
		},
		kinds: [`evidence`, `attestation`],
		parts: [
			`DIAG`,
			`CHK.supp`,
			`RES`
		]
	},
	{
		id: `2-c-M18`,
		title: {
			ja: `改ざん対策`,
			en: `against tampering`
		},
		kinds: [`evidence`, `attestation`],
		parts: [
			`DIAG`,
			`CHK.supp`,
			`TAMP`
		]
	},
	{
		id: `2-c-M19`,
		title: {
			ja: `パス名パラメータの未チェック`,
			en: `unchecked path-name parameter`
		},
		kinds: [`evidence`, `attestation`],
		parts: [`DIAG`, `CHK`]
	},
	{
		id: `2-c-M20`,
		title: {
			ja: `認証検査`,
			en: `authentication test`
		},
		kinds: [`evidence`, `attestation`],
		parts: [`DIAG`, `CHK`]
	},
	{
		id: `2-c-M21`,
		title: {
			ja: `ファイル拡張子検査`,
			en: `file extension test`
		},
		kinds: [`evidence`, `attestation`],
		parts: [
			`DIAG`,
			`CHK.supp`,
			`RES`
		]
	},
	{
		id: `2-c-M22`,
		title: {
			ja: `隠れURLの検索`,
			en: `search for hidden URLs`
		},
		kinds: [`evidence`, `attestation`],
		parts: [
			`DIAG`,
			`CHK.supp`,
			`RES`
		]
	},
	{
		id: `2-c-M23`,
		title: {
			ja: `その他アプリ固有の問題`,
			en: `other app-specific problems`
		},
		kinds: [`evidence`, `attestation`],
		parts: [`DIAG`, `CHK.supp`]
	},
	{
		id: `2-c-M24`,
		title: {
			ja: `メールの第三者中継検査`,
			en: `open mail relay test`
		},
		kinds: [`evidence`, `attestation`],
		parts: [`DIAG`, `CHK.supp`]
	},
	{
		id: `2-c-M25`,
		title: {
			ja: `その他`,
			en: `others`
		},
		kinds: [`attestation`],
		parts: [`DIAG`, `CHK.supp`]
	},
	{
		id: `2-d`,
		title: {
			ja: `デバッグ用のコメント・テスト出力・作業ファイル・不要サンプルを消す`,
			en: `Remove debug comments, test prints, work files, needless samples`
		},
		kinds: [`check`],
		parts: [`RES`]
	},
	{
		id: `2-e`,
		title: {
			ja: `パッケージ・機器等の既定ID・パスワードを変える`,
			en: `Change default IDs/passwords of packages and devices`
		},
		kinds: [`check`, `attestation`],
		parts: [`CRED`]
	},
	{
		id: `2-f`,
		title: {
			ja: `更新されるファイルの保存先は改ざん検知のため設計時にJSTと調整`,
			en: `Agree with JST at design where updatable files live (for tamper detection)`
		},
		kinds: [`approval`, `check`],
		parts: [`TAMP`, `APPR`]
	}
];
const profiles = [{
	id: `jst`,
	title: {
		ja: `JST ITセキュリティに関する開発等の業務における要項`,
		en: `JST annex on IT security in development work`
	},
	edition: `2026-11`,
	requirements: [
		...preamble,
		...general.filter(({ id }) => id.startsWith(`1`)),
		...vulnerabilities,
		...managementEnvironment,
		...managementMedia,
		...managementOperation,
		...general.filter(({ id }) => id.startsWith(`4`))
	],
	requiredSources: [
		`kev`,
		`nvd`,
		`jvn`,
		`jvn-notices`,
		`jpcert`,
		`csaf/cisa`
	],
	requiredChecks: [
		`dependencies`,
		`virus-scan`,
		`debug-artifacts`,
		`default-credentials`
	],
	thresholds: {
		dependencies: `medium`,
		"virus-scan": `medium`,
		"debug-artifacts": `medium`,
		"default-credentials": `medium`
	},
	checklist: true
}];
function findProfile(id) {
	return profiles.find((profile) => profile.id === id);
}
const MEBIBYTE = 1048576;
async function runProgram(program) {
	const result = await execa(program.command, program.args, {
		...program.cwd === void 0 ? {} : { cwd: program.cwd },
		...program.input === void 0 ? { stdin: `ignore` } : { input: program.input },
		...program.signal === void 0 ? {} : { cancelSignal: program.signal },
		env: {
			...childEnvironment(),
			...program.environment
		},
		extendEnv: false,
		timeout: program.timeout,
		maxBuffer: program.outputLimit ?? 64 * MEBIBYTE,
		reject: false,
		cleanup: true,
		forceKillAfterDelay: 2e3,
		stripFinalNewline: false,
		encoding: program.encoding ?? `utf8`
	});
	const { stdout, stderr } = {
		stdout: asText$1(result.stdout),
		stderr: asText$1(result.stderr)
	};
	if (result.timedOut) return {
		end: `timedOut`,
		stderr
	};
	if (result.isCanceled) return { end: `aborted` };
	if (result.isMaxBuffer) return { end: `tooMuchOutput` };
	if (result.code === `ENOENT` || result.code === `EACCES`) return { end: `notFound` };
	if (result.signal !== void 0) return {
		end: `killed`,
		signal: result.signal,
		stderr
	};
	if (result.exitCode === void 0) return {
		end: `failed`,
		message: result.shortMessage ?? `the program did not start`
	};
	return {
		end: `exited`,
		code: result.exitCode,
		stdout,
		stderr
	};
}
function asText$1(output) {
	return typeof output === `string` ? output : ``;
}
const passedVariables = [
	`PATH`,
	`HOME`,
	`USER`,
	`LOGNAME`,
	`LANG`,
	`LC_ALL`,
	`TZ`,
	`TMPDIR`,
	`TEMP`,
	`TMP`,
	`SystemRoot`,
	`HTTP_PROXY`,
	`HTTPS_PROXY`,
	`NO_PROXY`,
	`http_proxy`,
	`https_proxy`,
	`no_proxy`,
	`SSL_CERT_FILE`,
	`SSL_CERT_DIR`
];
function childEnvironment() {
	return Object.fromEntries(passedVariables.flatMap((name) => process.env[name] === void 0 ? [] : [[name, process.env[name]]]));
}
async function fileAtCommit(request) {
	const found = await findCommit(request);
	if (found.state !== `found`) return found;
	const { folder, path, signal } = request;
	const object = `${found.id}:./${path}`;
	const listed = await runGit(folder, [
		`cat-file`,
		`-e`,
		object
	], signal);
	if (listed.end !== `exited` || listed.code !== 0) return { state: `absent` };
	const shown = await runGit(folder, [
		`cat-file`,
		`blob`,
		object
	], signal);
	if (shown.end !== `exited` || shown.code !== 0) return {
		state: `noSuchCommit`,
		message: messageOf(shown)
	};
	return {
		state: `found`,
		bytes: Buffer.from(shown.stdout, `latin1`)
	};
}
async function findCommit({ folder, commit, signal }) {
	const place = await runGit(folder, [`rev-parse`, `--absolute-git-dir`], signal);
	if (place.end !== `exited` || place.code !== 0) return {
		state: `noSuchCommit`,
		message: messageOf(place)
	};
	if (!place.stdout.trim().split(/[\\/]/).includes(`.git`)) return {
		state: `noSuchCommit`,
		message: `a bare repository: ${place.stdout.trim()}`
	};
	const known = await runGit(folder, [
		`rev-parse`,
		`--verify`,
		`--quiet`,
		`--end-of-options`,
		`${commit}^{commit}`
	], signal);
	if (known.end !== `exited` || known.code !== 0) return {
		state: `noSuchCommit`,
		message: known.end === `exited` ? known.stderr.trim() : messageOf(known)
	};
	return {
		state: `found`,
		id: known.stdout.trim()
	};
}
function runGit(folder, args, signal) {
	return runProgram({
		command: `git`,
		args: [...gitArguments(folder), ...args],
		environment: gitEnvironment,
		timeout: 6e4,
		outputLimit: 536870912,
		signal,
		encoding: `latin1`
	});
}
function gitArguments(folder) {
	return [
		`-C`,
		folder,
		`--no-replace-objects`,
		...[
			`safe.bareRepository=explicit`,
			`protocol.allow=never`,
			`core.fsmonitor=false`
		].flatMap((setting) => [`-c`, setting])
	];
}
const gitEnvironment = {
	GIT_NO_LAZY_FETCH: `1`,
	GIT_TERMINAL_PROMPT: `0`,
	GIT_OPTIONAL_LOCKS: `0`,
	LC_ALL: `C`
};
function messageOf(end) {
	if (end.end === `exited`) return end.stderr.trim() === `` ? `exit code ${end.code}` : end.stderr.trim();
	return end.end === `notFound` ? `git is not installed` : end.end;
}
const LIMIT = 8388608;
async function readInput(request) {
	const { root, path, source, signal } = request;
	if (source.from === `folder`) return readFromFolder(root, path, request.limit ?? LIMIT);
	const file = await fileAtCommit({
		folder: root,
		commit: source.commit,
		path,
		signal
	});
	switch (file.state) {
		case `found`: return file.bytes;
		case `absent`: throw new InputError({
			code: `input-absent-at-commit`,
			where: `${source.commit}:${path}`,
			text: {
				ja: `{path} が基準コミット {commit} にありません。`,
				en: `{path} does not exist at the base commit {commit}.`
			},
			mend: {
				ja: `変更の取り込み先のブランチに先に登録してください。プルリクエスト自身が持ち込むポリシーや逸脱は使いません。`,
				en: `Add it to the base branch first: a policy or deviation that the pull request itself brings is not used.`
			},
			parameters: {
				path,
				commit: source.commit
			}
		});
		case `noSuchCommit`: throw noSuchCommit({
			root,
			commit: source.commit,
			why: file.message
		});
	}
}
function noSuchCommit({ root, commit, why }) {
	return new InputError({
		code: `input-no-such-commit`,
		where: root,
		text: {
			ja: `基準コミット {commit} がこの作業フォルダにありません${why === `` ? `` : `（git: {why}）`}。`,
			en: `The base commit {commit} is not in this clone${why === `` ? `` : ` (git: {why})`}.`
		},
		mend: {
			ja: `コミットの指定を確かめてください。CI では actions/checkout に fetch-depth: 0 を指定してください。`,
			en: `Check the name of the commit. In CI, check out with fetch-depth: 0.`
		},
		parameters: {
			commit,
			why
		},
		cause: why
	});
}
async function readFromFolder(root, path, limit) {
	const whole = join$2(root, path);
	try {
		const { size } = await stat(whole);
		if (size <= limit) return await readFile(whole);
	} catch (error) {
		throw new InputError({
			code: `input-unreadable`,
			where: whole,
			text: {
				ja: `{path} を読めません（{why}）。`,
				en: `{path} cannot be read ({why}).`
			},
			mend: {
				ja: `場所と名前を確かめてください。新しく作るには kenpin init を実行します。`,
				en: "Check place and name. `kenpin init` writes a new one."
			},
			parameters: {
				path,
				why: error.code ?? `unknown`
			},
			cause: error
		});
	}
	throw new InputError({
		code: `input-too-large`,
		where: whole,
		text: {
			ja: `{path} が大きすぎます（上限 {limit} MiB）。`,
			en: `{path} is too large (limit {limit} MiB).`
		},
		mend: {
			ja: `指定したファイルが正しいか確かめてください。`,
			en: `Check that this is the right file.`
		},
		parameters: {
			path,
			limit: limit / 1024 ** 2
		}
	});
}
function coverageOf(census, decide) {
	const states = [];
	const indexes = /* @__PURE__ */ new Map();
	const runs = [];
	for (const entry of census.entries) {
		const state = decide(entry);
		const key = JSON.stringify(state);
		let index = indexes.get(key);
		if (index === void 0) {
			index = states.push(state) - 1;
			indexes.set(key, index);
		}
		const last = runs.at(-1);
		if (last !== void 0 && last[0] === index) last[1] += 1;
		else runs.push([index, 1]);
	}
	return {
		states,
		runs
	};
}
function countCoverage(coverage) {
	const counts = {
		examined: 0,
		notApplicable: 0,
		notExamined: 0
	};
	for (const [index, count] of coverage.runs) counts[coverage.states[index]?.state ?? `notExamined`] += count;
	return counts;
}
function* eachCovered(census, coverage) {
	let position = 0;
	for (const [index, count] of coverage.runs) {
		const state = coverage.states[index];
		for (let i = 0; i < count; i += 1) {
			const entry = census.entries[position];
			if (entry === void 0 || state === void 0) return;
			yield [entry, state];
			position += 1;
		}
	}
}
const debugArtifactsOptions = strictObject({});
const byExtension = {
	js: `javascript`,
	mjs: `javascript`,
	cjs: `javascript`,
	jsx: `javascript`,
	ts: `typescript`,
	mts: `typescript`,
	cts: `typescript`,
	tsx: `tsx`,
	py: `python`,
	pyw: `python`,
	java: `java`,
	php: `php`,
	phtml: `php`,
	inc: `php`,
	rb: `ruby`,
	rake: `ruby`,
	ru: `ruby`,
	go: `go`,
	cs: `c-sharp`
};
const byName = {
	Rakefile: `ruby`,
	Gemfile: `ruby`,
	Capfile: `ruby`,
	Guardfile: `ruby`
};
const copySuffix = /(?:~|\.(?:bak|back|backup|old|orig|original|ori|org|tmp|temp|save|copy|swp))$/iu;
function baseName(path) {
	return path.slice(path.lastIndexOf(`/`) + 1);
}
function languageOf(path, text) {
	const name = baseName(path).replace(copySuffix, ``);
	const known = byName[name];
	if (known !== void 0) return known;
	const extension = /\.([a-z]+)$/iu.exec(name)?.[1]?.toLowerCase();
	if (extension === `inc` && !/<\?(?:php|=)/u.test(text.slice(0, 4096))) return null;
	const language = extension === void 0 ? void 0 : byExtension[extension];
	if (language !== void 0) return language;
	const interpreter = /^#![^\n]{0,200}\b(python|node|ruby|php)/u.exec(text.slice(0, 256))?.[1];
	if (extension !== void 0 || interpreter === void 0) return null;
	return interpreter === `node` ? `javascript` : interpreter;
}
function isSourceName(path) {
	return languageOf(path, `<?php`) !== null;
}
const vendored = /(?:^|\/)(?:node_modules|bower_components|vendor|vendors|third[-_]?party|site-packages|jquery[^/]*|WEB-INF\/lib)\//iu;
const test = /(?:^|\/)(?:tests?|__tests__|specs?|e2e|cypress|testdata|test-fixtures)\//iu;
const testName = /(?:[._-](?:test|spec|cy)\.[a-z]+|(?:^|\/)test_[^/]+\.py|(?:^|\/)conftest\.py|_test\.(?:go|py|rb)|_spec\.rb|(?:Test|Tests|TestCase|IT)\.(?:java|php|cs))$/u;
const sample$1 = /(?:^|\/)(?:samples?|examples?|demos?|docs?|tutorials?)\//iu;
const build = /(?:^|\/)(?:scripts?|tools?|build|bin|tasks?|gulp|ci|\.github|migrations?|db\/seeds)\//iu;
const buildName = /(?:^|\/)(?:Rakefile|Gemfile|setup\.py|manage\.py|gulpfile\.[a-z]+|gruntfile\.[a-z]+|[^/]+\.config\.[cm]?[jt]s|[^/]+\.rake|build\.[a-z]+|magefile\.go)$/iu;
const entryText = {
	python: /^if\s+__name__\s*==\s*["']__main__["']/mu,
	java: /\bpublic\s+static\s+void\s+main\s*\(/u,
	"c-sharp": /\bstatic\s+(?:async\s+)?(?:void|int|Task(?:<int>)?)\s+Main\s*\(/u,
	go: /^package\s+main\b/mu,
	php: /\bextends\s+(?:[A-Za-z\\]*\\)?Command\b/u
};
function placeOf(whole, text, language) {
	const path = whole.replace(/((?:^|\/)src\/main\/(?:java|kotlin|scala|groovy)\/).*\/([^/]+)$/u, `$1$2`);
	if (vendored.test(path)) return `vendored`;
	if (test.test(path) || testName.test(path)) return `test`;
	if (sample$1.test(path)) return `sample`;
	if (build.test(path) || buildName.test(path)) return `build`;
	if (text.startsWith(`#!`) || entryText[language]?.test(text) === true) return `entry`;
	return `main`;
}
const largestSource = 4194304;
function isMinified(path, text) {
	if (!/\.[cm]?js$/iu.test(path)) return false;
	if (!(/(?:[.-]min|\.bundle|[.-][0-9a-f]{8,32})\.[cm]?js$/iu.test(path) || vendored.test(path))) return false;
	let lines = 1;
	for (let at = text.indexOf(`
`); at !== -1; at = text.indexOf(`
`, at + 1)) lines += 1;
	return text.length / lines >= 500;
}
const requirements$1 = [`2-d`];
const source$1 = `https://cwe.mitre.org/data/definitions/489.html`;
const remove = {
	ja: `納品前に削除してください。必要な出力であればログ出力の仕組みに置き換えてください。`,
	en: `Remove it before delivery; where the output is needed, use the logger.`
};
function rule(id, severity, texts) {
	const { title, message, advice = remove, cwe = 489 } = texts;
	return {
		id: `debug-artifacts/${id}`,
		severity,
		title,
		message,
		advice,
		requirements: requirements$1,
		cwe: [cwe],
		source: source$1
	};
}
const rules$3 = [
	rule(`console-output`, `medium`, {
		title: {
			ja: `テスト出力`,
			en: `Test output`
		},
		message: {
			ja: `{call} による出力が残っています（{whyJa}）`,
			en: `Output by {call} is left ({why})`
		}
	}),
	rule(`stack-trace`, `medium`, {
		title: {
			ja: `スタックトレースの出力`,
			en: `Printed stack trace`
		},
		message: {
			ja: `{call} がスタックトレースを出力します（{whyJa}）`,
			en: `{call} prints a stack trace ({why})`
		}
	}),
	rule(`dialog`, `medium`, {
		title: {
			ja: `確認用のダイアログ`,
			en: `Debugging dialog`
		},
		message: {
			ja: `{call} によるダイアログが残っています（{whyJa}）`,
			en: `A dialog by {call} is left ({why})`
		}
	}),
	rule(`breakpoint`, `medium`, {
		title: {
			ja: `ブレークポイント`,
			en: `Breakpoint`
		},
		message: {
			ja: `処理を止める {call} が残っています`,
			en: `{call}, which stops the program, is left`
		},
		advice: {
			ja: `納品前に必ず削除してください。`,
			en: `Remove it before delivery.`
		}
	}),
	rule(`php-information`, `medium`, {
		title: {
			ja: `phpinfo の公開`,
			en: `phpinfo page`
		},
		message: {
			ja: `{call} が環境の情報をすべて表示します`,
			en: `{call} shows everything about the environment`
		},
		advice: {
			ja: `このファイルを削除してください。`,
			en: `Delete this file.`
		},
		cwe: 200
	}),
	rule(`commented-out-code`, `medium`, {
		title: {
			ja: `コメントアウトされたコード`,
			en: `Commented-out code`
		},
		message: {
			ja: `コメントアウトされたコードが {lines} 行残っています`,
			en: `{lines} line(s) of commented-out code are left`
		},
		advice: {
			ja: `削除してください（履歴は版管理に残ります）。戻すつもりのものなら、いま戻してください。`,
			en: `Delete it (version control keeps the history), or put it back now if that was the plan.`
		},
		cwe: 1071
	}),
	rule(`leftover-marker`, `low`, {
		title: {
			ja: `消し忘れ・仮対応の目印`,
			en: `Marker of something unfinished`
		},
		message: {
			ja: `「{marker}」と書かれたコメントが残っています`,
			en: `A comment says "{marker}"`
		},
		advice: {
			ja: `残っている作業を終えてから、コメントを消してください。`,
			en: `Finish what it speaks of, then remove the comment.`
		},
		cwe: 546
	}),
	rule(`todo`, `low`, {
		title: {
			ja: `TODO・FIXME`,
			en: `TODO or FIXME`
		},
		message: {
			ja: `{marker} が残っています`,
			en: `{marker} is left`
		},
		advice: {
			ja: `対応するか、課題として登録して番号を書いてください。`,
			en: `Do it, or file it and name the ticket.`
		},
		cwe: 546
	}),
	rule(`work-file`, `medium`, {
		title: {
			ja: `作業ファイル`,
			en: `Work file`
		},
		message: {
			ja: `作業中に作られるファイルです（{kindJa}）`,
			en: `This file comes from working on the machine ({kind})`
		},
		advice: {
			ja: `納品物から取り除いてください。`,
			en: `Leave it out of the delivery.`
		},
		cwe: 530
	}),
	rule(`sample-file`, `low`, {
		title: {
			ja: `製品のサンプル・初期ファイル`,
			en: `Sample or default file of a product`
		},
		message: {
			ja: `{kindJa} です`,
			en: `This is {kind}`
		},
		advice: {
			ja: `不要であれば納品物から取り除いてください。`,
			en: `Leave it out unless it is needed.`
		},
		cwe: 531
	}),
	rule(`debug-setting`, `medium`, {
		title: {
			ja: `デバッグ用の設定`,
			en: `Debug setting`
		},
		message: {
			ja: `デバッグ用の設定が有効です: {setting}`,
			en: `A setting for debugging is on: {setting}`
		},
		advice: {
			ja: `本番用の設定にしてください。`,
			en: `Set it for production.`
		},
		cwe: 11
	}),
	rule(`source-map`, `low`, {
		title: {
			ja: `ソースマップ`,
			en: `Source map`
		},
		message: {
			ja: `元のソースコードを公開するソースマップがあります`,
			en: `A source map publishes the original source code`
		},
		advice: {
			ja: `公開しない場合は取り除いてください。`,
			en: `Leave it out unless it is to be published.`
		},
		cwe: 540
	})
];
const scope$3 = {
	binary: {
		ja: `文字データではない（名前の規則だけを適用）`,
		en: `No text: only the rules on names apply`
	},
	generated: {
		ja: `圧縮された（minify された）スクリプト`,
		en: `A minified script`
	},
	data: {
		ja: `プログラムではない大きなデータ（名前の規則だけを適用）`,
		en: `Large data that is no program: only the rules on names apply`
	}
};
function walkTree(root, visit) {
	const cursor = root.walk();
	const ancestors = [];
	try {
		for (;;) {
			visit(cursor, ancestors);
			const here = {
				type: cursor.nodeType,
				start: cursor.startIndex,
				end: cursor.endIndex
			};
			if (cursor.gotoFirstChild()) {
				ancestors.push(here);
				continue;
			}
			while (!cursor.gotoNextSibling()) {
				if (!cursor.gotoParent()) return;
				ancestors.pop();
			}
		}
	} finally {
		cursor.delete();
	}
}
const cLike = /* @__PURE__ */ new Set([
	`javascript`,
	`typescript`,
	`tsx`,
	`java`,
	`php`,
	`c-sharp`,
	`go`
]);
const licence = /copyright|licen[cs]e|all rights reserved|SPDX-/iu;
const directive = /^\s*(?:eslint|prettier|ts-|@ts-|noqa|type:|pylint|pragma|nosec|rubocop|frozen_string|coding|vim:|NOSONAR|CHECKSTYLE|phpcs|phpstan|psalm|region|endregion|noinspection|fmt:|sourceMappingURL|webpack|https?:|#!|go:|nolint|istanbul|c8 |v8 |biome|oxlint|@)/iu;
const example = /^\s*(?:e\.g\.|i\.e\.|example|usage|例[:：]|使用例|使い方)/iu;
const japanese$1 = /[\u3040-\u30FF\u4E00-\u9FFF]/u;
const LONGEST = 400;
async function deadCodeFindings(input, syntax) {
	const findings = [];
	for (const block of blocksOf(input)) {
		const run = codeRun(block.lines, input.language);
		if (run === void 0 || !await parses(run.code, input.language, syntax)) continue;
		const at = input.lines.at(block.start).line + run.first;
		const severity = cLike.has(input.language) ? `medium` : `low`;
		findings.push({
			ruleId: `debug-artifacts/commented-out-code`,
			severity,
			location: {
				path: input.path,
				line: at
			},
			parameters: { lines: run.count },
			identity: run.code.replaceAll(/\s+/g, ` `).slice(0, 500)
		});
	}
	return findings;
}
function blocksOf({ text, comments, lines }) {
	const blocks = [];
	for (const { start, end } of comments.toSorted((a, b) => a.start - b.start)) {
		const source = text.slice(start, end);
		const { line, column } = lines.at(start);
		const own = text.slice(start - column + 1, start).trim() === ``;
		if (source.startsWith(`/**`) || !own) continue;
		const stripped = strip(source);
		const last = blocks.at(-1);
		if (!source.startsWith(`/*`) && last !== void 0 && last.row === line - 1 && last.column === column) {
			last.lines.push(...stripped);
			last.row = line;
		} else blocks.push({
			start,
			lines: stripped,
			row: source.startsWith(`/*`) ? -1 : line,
			column
		});
	}
	return blocks.filter(({ lines: own }) => !(own.join(`
`).length > 100 && licence.test(own.join(`
`))));
}
function strip(comment) {
	if (comment.startsWith(`/*`)) return comment.slice(2, comment.endsWith(`*/`) ? -2 : void 0).split(`
`).map((line) => line.replace(/\r$/, ``).replace(/^\s*\*(?!\/) ?/, ``));
	return comment.split(`
`).map((line) => line.replace(/\r$/, ``).replace(/^\s*(?:\/\/+|#(?!\{)|=begin|=end)/, ``));
}
function codeRun(lines, language) {
	const accepts = (line) => line.trim() === `` || !directive.test(line) && !example.test(line) && couldBeCode(line, language);
	let best;
	for (let i = 0; i < Math.min(lines.length, LONGEST); i += 1) {
		let end = i;
		while (end < Math.min(lines.length, LONGEST) && accepts(lines[end] ?? ``)) end += 1;
		const count = lines.slice(i, end).filter((line) => line.trim() !== ``).length;
		if (best === void 0 ? count > 0 : count > best.count) best = {
			first: i,
			count
		};
		i = end;
	}
	if (best === void 0) return void 0;
	let first = best.first;
	while ((lines[first] ?? ``).trim() === ``) first += 1;
	const code = lines.slice(first, first + best.count + 20).filter((line, i, all) => all.slice(0, i + 1).every((each) => accepts(each))).join(`
`).trimEnd();
	return convincing(code, language) ? {
		first,
		count: best.count,
		code
	} : void 0;
}
function couldBeCode(line, language) {
	const bare = line.replaceAll(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`[^`]*`/g, `""`).replace(/(?:\/\/|#).*$/, ``);
	if (japanese$1.test(bare)) return false;
	if (/^[\s{}()[\];,]*$/.test(bare)) return true;
	if (cLike.has(language)) return /[;{}()=<>[\]:,]/.test(bare) && !/^\s*[-*•]\s/.test(bare) && !/^[A-Z][a-z]+(?: [a-z]+){3,}/.test(bare.trim());
	return /[=().:[\]{}]|^\s*(?:return|import|from|pass|end|else|begin|break|next|raise)\b/.test(bare);
}
function convincing(code, language) {
	const lines = code.split(`
`).filter((line) => line.trim() !== ``);
	if (code.trim().length < 6) return false;
	if (cLike.has(language)) {
		const strong = lines.some((line) => /[;{}]\s*(?:\/\/.*)?$/.test(line));
		return language === `go` ? lines.length > 1 && /[={(]/.test(code) : strong;
	}
	if (lines.length === 1) return /^\s*[\w.]+\s*(?:=[^=]|\()/.test(code) && !/^\s*\w+=\S*$/.test(code) && !/^\s*[A-Z]+\(\w*\)/.test(code) && /[)\]"'\d]\s*$/.test(code) && code.trim().length > 12;
	return lines.filter((line) => /[=(]|:\s*$/.test(line)).length >= Math.ceil(lines.length / 2);
}
const wraps = {
	javascript: [
		[`async function f() {
`, `
}`],
		[`class A {
`, `
}`],
		[`x = {
`, `
}`],
		[`<A>
`, `
</A>`]
	],
	typescript: [
		[`async function f() {
`, `
}`],
		[`class A {
`, `
}`],
		[`interface A {
`, `
}`]
	],
	tsx: [
		[`async function f() {
`, `
}`],
		[`class A {
`, `
}`],
		[`x = <A>
`, `
</A>`]
	],
	java: [
		[`class A { void f() {
`, `
} }`],
		[`class A {
`, `
}`],
		[``, ``]
	],
	php: [[`<?php function f() {
`, `
}`], [`<?php class A {
`, `
}`]],
	"c-sharp": [
		[`class A { void f() {
`, `
} }`],
		[`class A {
`, `
}`],
		[``, ``]
	],
	go: [[`package p
func f() {
`, `
}`], [`package p
`, `
`]],
	python: [[``, `
`]],
	ruby: [[``, `
`]]
};
const structure = /statement|declaration|assignment|call|invocation|definition|method|if$|for|while|return|import|element/u;
async function parses(code, language, syntax) {
	const body = cLike.has(language) ? code : dedent(code);
	for (const [before, after] of wraps[language]) {
		const parsed = await syntax.parse(language, before + body + after, (root) => sound(root, before.length));
		if (parsed.state === `parsed` && parsed.result) return true;
	}
	return false;
}
function sound(root, from) {
	let faults = 0;
	let structural = 0;
	walkTree(root, (cursor) => {
		if (cursor.nodeType === `ERROR` || cursor.nodeIsMissing) faults += 1;
		else if (cursor.nodeIsNamed && cursor.startIndex >= from && structure.test(cursor.nodeType)) structural += 1;
	});
	return faults === 0 && structural > 0;
}
function dedent(code) {
	const indents = code.split(`
`).filter((line) => line.trim() !== ``).map((line) => /^\s*/.exec(line)?.[0].length ?? 0);
	const least = Math.min(...indents);
	return code.split(`
`).map((line) => line.slice(least)).join(`
`);
}
const callTypes = /* @__PURE__ */ new Set([
	`call_expression`,
	`call`,
	`method_invocation`,
	`function_call_expression`,
	`invocation_expression`,
	`print_intrinsic`
]);
const commentTypes = /* @__PURE__ */ new Set([
	`comment`,
	`line_comment`,
	`block_comment`,
	`html_comment`
]);
const stringTypes = /^(?:string|template_string|string_literal|encapsed_string|heredoc|interpreted_string_literal|raw_string_literal)$/u;
const headed = /function|method|lambda|arrow|catch|except|rescue|^if|^def$/u;
const longestCallee = 80;
function extract$1(root, text, language) {
	const calls = [];
	const comments = [];
	const debuggers = [];
	const strings = [];
	walkTree(root, (cursor, ancestors) => {
		if (!cursor.nodeIsNamed) return;
		const type = cursor.nodeType;
		if (commentTypes.has(type)) comments.push({
			start: cursor.startIndex,
			end: cursor.endIndex
		});
		else if (type === `debugger_statement`) debuggers.push(cursor.startIndex);
		else if (stringTypes.test(type)) strings.push({
			start: cursor.startIndex,
			end: cursor.endIndex
		});
		else if (callTypes.has(type) || language === `ruby` && type === `identifier`) {
			const call = callOf(cursor, ancestors, text);
			if (call !== null) calls.push(call);
		}
	});
	return {
		calls,
		comments,
		debuggers,
		strings
	};
}
const bareRuby = /^(?:puts|p|pp|byebug|debugger)$/u;
function callOf(cursor, ancestors, text) {
	const node = cursor.currentNode;
	const context = () => contextOf(ancestors, text);
	if (node.type === `identifier`) {
		const name = node.endIndex - node.startIndex > 10 ? `` : text.slice(node.startIndex, node.endIndex);
		const parent = ancestors.at(-1)?.type ?? ``;
		if (!bareRuby.test(name) || name === `p` || !/^(?:program|body_statement|then|else|do_block|block_body)$/u.test(parent)) return null;
		return {
			callee: name,
			arguments: [],
			start: node.startIndex,
			...context()
		};
	}
	const list = node.childForFieldName(`arguments`);
	const calleeEnd = list?.startIndex ?? node.endIndex;
	if (calleeEnd - node.startIndex > longestCallee) return null;
	return {
		callee: text.slice(node.startIndex, calleeEnd).replaceAll(/\s+/gu, ``).replaceAll(`?.`, `.`),
		arguments: list === null ? [] : argumentsOf(list, text),
		start: node.startIndex,
		...context()
	};
}
function argumentsOf(list, text) {
	if (list.type === `template_string`) return [text.slice(list.startIndex, Math.min(list.endIndex, list.startIndex + 200))];
	const found = [];
	for (let index = 0; index < Math.min(list.namedChildCount, 20); index += 1) {
		const child = list.namedChild(index);
		if (child !== null && !commentTypes.has(child.type)) found.push(text.slice(child.startIndex, Math.min(child.endIndex, child.startIndex + 200)));
	}
	return found;
}
function contextOf(ancestors, text) {
	const near = ancestors.slice(-64);
	return {
		within: near.map(({ type }) => type),
		headers: near.filter(({ type }) => headed.test(type)).map(({ start, end }) => text.slice(start, Math.min(end, start + 120)))
	};
}
function lineOf(text, offset) {
	let line = 1;
	let start = 0;
	for (let at = text.indexOf(`
`); at !== -1 && at < offset; at = text.indexOf(`
`, at + 1)) {
		line += 1;
		start = at + 1;
	}
	return {
		line,
		column: offset - start + 1
	};
}
var LineTable = class {
	#starts = [0];
	constructor(text) {
		for (let at = text.indexOf(`
`); at !== -1; at = text.indexOf(`
`, at + 1)) this.#starts.push(at + 1);
	}
	at(offset) {
		let low = 0;
		let high = this.#starts.length - 1;
		while (low < high) {
			const middle = low + high + 1 >> 1;
			if ((this.#starts[middle] ?? 0) <= offset) low = middle;
			else high = middle - 1;
		}
		return {
			line: low + 1,
			column: offset - (this.#starts[low] ?? 0) + 1
		};
	}
};
const urgent = /(?:本番|リリース|納品|デプロイ)(?:前|時)に?(?:は|まで)?(?:必ず)?.{0,6}(?:削除|消す|消し|外す|戻す|戻し)|消し忘れ|(?:一旦|一時的に|とりあえず).{0,8}(?:コメントアウト|無効)|\b(?:remove|delete|revert) (?:this |it )?before (?:release|delivery|production|commit|merge|deploy)|\bdo not (?:commit|merge|ship)\b/iu;
const unfinished = /(?:後で|あとで)(?:消|削除|直|修正|戻)|(?:一旦|一時的に|とりあえず|暫定(?:対応|的)?).{0,8}(?:固定|回避|対処|しておく)|暫定対応|仮(?:実装|対応|置き|データ|値)|要(?:削除|修正|確認|対応|検討)(?![者先])|デバッグ(?:用|出力|コード|ログ|文)(?!以外)|動作確認用|テスト用(?:コード|データ|ログイン|アカウント)|[★●■◆▼]{1,3}(?:仮|要|デバッグ)|\b(?:temporary|quick) (?:hack|fix|workaround)\b|\b(?:for|only) debug(?:ging)?\b|\bkludge\b/iu;
const todo = /(?<![A-Za-z])(TODO|FIXME|XXX|HACK)(?![A-Za-z])/u;
const ticket = /#\d+|[A-Z]{2,}-\d+|https?:\/\//u;
const trigger = /本番|リリース|納品|デプロイ|消し忘れ|一旦|一時的|とりあえず|後で|あとで|暫定|仮|要|デバッグ|動作確認|テスト用|★|●|■|◆|▼|before|not commit|not merge|not ship|temporary|quick|debug|kludge|TODO|FIXME|XXX|HACK/iu;
function markerFindings(path, text, { comments, lines }) {
	return comments.flatMap(({ start, end }) => {
		const whole = text.slice(start, Math.min(end, start + 2e4));
		if (!trigger.test(whole.normalize(`NFKC`))) return [];
		let offset = start;
		return whole.split(`
`).flatMap((line) => {
			const at = offset;
			offset += line.length + 1;
			const found = markerIn(line.normalize(`NFKC`).slice(0, 1e3));
			return found === void 0 ? [] : [{
				ruleId: `debug-artifacts/${found.rule}`,
				severity: found.severity,
				location: {
					path,
					...lines.at(at)
				},
				parameters: { marker: found.marker },
				identity: line.trim().slice(0, 300)
			}];
		});
	});
}
function markerIn(line) {
	const strong = urgent.exec(line)?.[0];
	if (strong !== void 0) return {
		rule: `leftover-marker`,
		severity: `medium`,
		marker: strong.slice(0, 60)
	};
	const weak = unfinished.exec(line)?.[0];
	if (weak !== void 0) return {
		rule: `leftover-marker`,
		severity: `low`,
		marker: weak.slice(0, 60)
	};
	const word = todo.exec(line)?.[1];
	return word === void 0 ? void 0 : {
		rule: `todo`,
		severity: ticket.test(line) ? `note` : `low`,
		marker: word
	};
}
function lineComments(path, text) {
	const mark = marks.find(([name]) => name.test(path))?.[1];
	if (mark === void 0) return [];
	const found = [];
	let offset = 0;
	for (const line of text.split(`
`)) {
		const at = mark.exec(line.slice(0, 2e3))?.index;
		if (at !== void 0) found.push({
			start: offset + at,
			end: offset + line.length
		});
		offset += line.length + 1;
	}
	return found;
}
const marks = [
	[/\.(sql|ddl|dml|pls|pkb|pks|hs|lua)$/i, /(?:^|\s)--/],
	[/\.(sh|bash|ya?ml|toml|conf|cfg|properties|env|pl|pm|r|tf|mk)$|(^|\/)(Dockerfile|Makefile|\.env[^/]*|\.htaccess)$/i, /(?:^|\s)#/],
	[/\.(c|cc|cpp|cxx|h|hpp|m|mm|kt|kts|swift|rs|scala|groovy|gradle|css|scss|less|dart)$/i, /\/\/|\/\*|^\s*\*/],
	[/\.(html?|xhtml|xml|vue|jspx?|jsf|aspx|ftl|erb|svg)$/i, /<!--|<%--|\/\/|\/\*/],
	[/\.(vbs?|bas|cls|frm)$/i, /'|^\s*rem\s/i],
	[/\.(bat|cmd)$/i, /^\s*(?:rem\s|::)/i],
	[/\.(ini|inf)$/i, /^\s*[;#]/],
	[/\.(cob|cbl|cpy|pco)$/i, /^.{6}\*|\*>/]
];
const script = [[/^(?:(?:window|globalThis|self|global|this)\.)?console\.(?:log|debug|dir|trace|table)$/u, { rule: `console-output` }], [/^(?:(?:window|globalThis|self)\.)?alert$/u, { rule: `dialog` }]];
const known = {
	javascript: script,
	typescript: script,
	tsx: script,
	python: [
		[/^(?:print|pprint|pprint\.pprint|pprint\.pp)$/u, { rule: `console-output` }],
		[/^(?:breakpoint|(?:pdb|ipdb|pudb|bpdb|wdb|celery\.contrib\.rdb|rdb|pytest)\.set_trace|ipdb\.sset_trace|IPython\.embed|debugpy\.(?:breakpoint|wait_for_client|listen))$/u, { rule: `breakpoint` }],
		[/^traceback\.print_exc$/u, {
			rule: `stack-trace`,
			mild: true
		}]
	],
	java: [
		[/^(?:java\.lang\.)?System\.out\.(?:print|println|printf|format)$/u, { rule: `console-output` }],
		[/^(?:java\.lang\.)?System\.err\.(?:print|println|printf|format)$/u, {
			rule: `console-output`,
			mild: true
		}],
		[/\.printStackTrace$|^printStackTrace$/u, { rule: `stack-trace` }],
		[/^Thread\.dumpStack$/u, { rule: `stack-trace` }]
	],
	php: [
		[/^\\?(?:var_dump|print_r|var_export|dd|ddd|dump|debug_zval_refcount|debug_print_backtrace)$/iu, { rule: `console-output` }],
		[/^\\?(?:xdebug_break|eval\(\\?psy\\sh)$/iu, { rule: `breakpoint` }],
		[/^\\?phpinfo$/iu, { rule: `php-information` }]
	],
	ruby: [
		[/^(?:puts|p|pp|(?:\$stdout|STDOUT)\.puts)$/u, { rule: `console-output` }],
		[/^(?:\$stderr|STDERR)\.puts$/u, {
			rule: `console-output`,
			mild: true
		}],
		[/^(?:binding\.(?:pry|irb|break|b|remote_pry)|byebug|debugger)$/u, { rule: `breakpoint` }]
	],
	go: [
		[/^fmt\.Print(?:ln|f)?$/u, { rule: `console-output` }],
		[/^(?:println|print)$/u, { rule: `console-output` }],
		[/^spew\.Dump$/u, { rule: `console-output` }],
		[/^debug\.PrintStack$/u, { rule: `stack-trace` }],
		[/^runtime\.Breakpoint$/u, { rule: `breakpoint` }]
	],
	"c-sharp": [
		[/^(?:System\.)?Console\.Write(?:Line)?$/u, { rule: `console-output` }],
		[/^(?:System\.)?Console\.Error\.Write(?:Line)?$/u, {
			rule: `console-output`,
			mild: true
		}],
		[/^(?:System\.Diagnostics\.)?(?:Debug|Trace)\.(?:Write|WriteLine|Print)$/u, {
			rule: `console-output`,
			mild: true
		}],
		[/^(?:System\.Diagnostics\.)?Debugger\.(?:Break|Launch)$/u, { rule: `breakpoint` }],
		[/^(?:System\.Windows\.Forms\.)?MessageBox\.Show$/u, { rule: `dialog` }]
	]
};
function recognise(call, language) {
	const found = known[language].find(([callee]) => callee.test(call.callee))?.[1];
	if (found === void 0) return null;
	if (found.rule === `stack-trace` && language === `java` && call.arguments.length > 0) return null;
	if (/^\\?(?:print_r|var_export)$/iu.test(call.callee) && /^(?:return:\s*)?true$/iu.test(call.arguments[1] ?? ``)) return null;
	if (language === `python` && call.arguments.some((each) => /^file\s*=/u.test(each))) return null;
	return found;
}
const marked = /#{3,}|>{3,}|<{3,}|!{3,}|\*{3,}|@{3,}|[★☆●■◆▼▲◎※]|デバッグ|ﾃﾞﾊﾞｯｸﾞ|ここまで|ここに?(?:来|き)た|通った|通過|とおった|確認用|テスト(?:出力|です|中|用)|後で(?:消|削除)|消すこと|仮(?:出力|表示)/u;
const debugWord = /^[frbuFRBU]?["'`](?:here|debug|test(?:ing)?|check|ok|ng|in|out|start|end|hoge|fuga|piyo|foo|bar|a{2,}|x{2,}|z{2,}|asdf|qwerty|\d{1,3}|.)?[\s\d!:=>.]*["'`]$/iu;
const loneVariable = /^(?:[&$@]?[A-Za-z_][\w$]*)(?:(?:\.|->|::)[A-Za-z_]\w*)*$/u;
function shapeOf({ arguments: given }) {
	if (given.some((each) => /["'`]/u.test(each) && marked.test(each))) return `marked`;
	if (given[0] !== void 0 && (debugWord.test(given[0]) || /^[frbuFRBU]?["'`](?:here|debug)\b/iu.test(given[0]))) return `marked`;
	if (given.length === 1 && loneVariable.test(given[0] ?? ``)) return `variable`;
	return `plain`;
}
const reasons = {
	marked: {
		ja: `試験用の目印がある`,
		en: `it carries a mark of debugging`
	},
	main: {
		ja: `製品のコードにある`,
		en: `it stands in the product’s code`
	},
	variable: {
		ja: `変数をそのまま出力している`,
		en: `it prints a bare variable`
	},
	test: {
		ja: `テストコード`,
		en: `test code`
	},
	build: {
		ja: `ビルド・設定・運用スクリプト`,
		en: `a build, configuration or operation script`
	},
	sample: {
		ja: `サンプル・文書`,
		en: `a sample or documentation`
	},
	vendored: {
		ja: `同梱された他者のコード`,
		en: `third-party code that is delivered along`
	},
	entry: {
		ja: `コマンドの入口で、出力が仕様と思われる`,
		en: `the entry of a command, whose output is probably intended`
	},
	usage: {
		ja: `使い方を表示する関数の中`,
		en: `inside a function that shows the usage`
	},
	caught: {
		ja: `例外処理の中の出力`,
		en: `inside an exception handler`
	},
	guarded: {
		ja: `デバッグ時だけの条件の中`,
		en: `inside a condition for debugging`
	},
	mild: {
		ja: `標準エラー出力やデバッグ版だけの出力`,
		en: `to the error stream or in debug builds only`
	},
	message: {
		ja: `利用者への文言の可能性がある`,
		en: `it may be a message to the user`
	}
};
function gradeCall(call, { rule, mild }, place) {
	if (rule === `breakpoint` || rule === `php-information`) {
		if (place === `vendored`) return {
			severity: `low`,
			why: reasons.vendored
		};
		return {
			severity: `medium`,
			why: reasons.main
		};
	}
	const shape = shapeOf(call);
	if (place === `test` || place === `vendored`) return {
		severity: `note`,
		why: reasons[place]
	};
	if (shape === `marked`) return {
		severity: place === `sample` ? `low` : `medium`,
		why: reasons.marked
	};
	if (place === `sample` || place === `build`) return {
		severity: `note`,
		why: reasons[place]
	};
	if (call.headers.some((header) => /\b\w*(?:usage|help)\w*\s*\(/iu.test(header) && !header.startsWith(`if`))) return {
		severity: `note`,
		why: reasons.usage
	};
	if (rule === `stack-trace`) return {
		severity: mild === true ? `low` : `medium`,
		why: reasons.main
	};
	if (place === `entry`) return shape === `variable` ? {
		severity: `low`,
		why: reasons.variable
	} : {
		severity: `note`,
		why: reasons.entry
	};
	return gradeInProduct(call, {
		rule,
		...mild === void 0 ? {} : { mild }
	}, shape);
}
function gradeInProduct(call, { rule, mild }, shape) {
	if (mild === true) return {
		severity: `low`,
		why: reasons.mild
	};
	if (call.headers.some((header) => /^if\b[^{:]{0,60}\b(?:is_?)?(?:debug|verbose|trace)\w*/iu.test(header))) return {
		severity: `low`,
		why: reasons.guarded
	};
	if (shape === `variable`) return {
		severity: `medium`,
		why: reasons.variable
	};
	if (rule === `dialog`) return {
		severity: `low`,
		why: reasons.message
	};
	if (call.within.some((type) => /catch|except|rescue/u.test(type))) return {
		severity: `low`,
		why: reasons.caught
	};
	return {
		severity: `medium`,
		why: reasons.main
	};
}
const worth = /console|alert|debugger|System\s*\.|printStackTrace|dumpStack|print|breakpoint|trace|var_dump|var_export|\bdd\b|\bddd\b|\bdump\b|phpinfo|xdebug|puts|\bpp?\b|byebug|binding|Print|spew|Console|Debug|MessageBox|\/\/|\/\*|#/u;
async function sourceFindings(path, text, syntax) {
	const lines = new LineTable(text);
	const language = languageOf(path, text);
	if (language === null) return { findings: markerFindings(path, text, {
		comments: lineComments(path, text),
		lines
	}) };
	if (!worth.test(text)) return { findings: [] };
	const parsed = await syntax.parse(language, text, (root) => extract$1(root, text, language));
	if (parsed.state === `failed`) return {
		findings: [],
		failure: parsed.reason
	};
	const place = placeOf(path, text, language);
	const found = parsed.result;
	const calls = found.calls.flatMap((call) => callFinding(call, {
		path,
		text,
		language,
		place,
		lines
	}));
	const breakpoints = found.debuggers.map((start) => breakpoint(path, `debugger`, {
		start,
		lines
	}));
	if (place === `vendored`) return { findings: [...calls, ...breakpoints] };
	const { comments } = found;
	const markers = markerFindings(path, text, {
		comments,
		lines
	});
	const dead = await deadCodeFindings({
		path,
		text,
		language,
		comments,
		lines
	}, syntax);
	return { findings: [
		...calls,
		...breakpoints,
		...markers,
		...dead
	] };
}
function callFinding(call, { path, text, language, place, lines }) {
	const known = recognise(call, language);
	if (known === null) return [];
	const { severity, why } = gradeCall(call, known, place);
	const position = lines.at(call.start);
	const line = text.slice(call.start - position.column + 1).split(`
`, 1)[0] ?? ``;
	return [{
		ruleId: `debug-artifacts/${known.rule}`,
		severity,
		location: {
			path,
			...position
		},
		parameters: {
			call: call.callee,
			why: why.en,
			whyJa: why.ja
		},
		identity: line.trim().replaceAll(/\s+/g, ` `).slice(0, 500)
	}];
}
function breakpoint(path, call, { start, lines }) {
	return {
		ruleId: `debug-artifacts/breakpoint`,
		severity: `medium`,
		location: {
			path,
			...lines.at(start)
		},
		parameters: { call },
		identity: call
	};
}
const spring = /^(application|bootstrap)[^/]*\.(properties|ya?ml)$/i;
const dotenv = /^\.env(\.[^/]*)?$|\.env$/i;
const settings$1 = [
	{
		file: /(^|_)settings[^/]*\.py$/i,
		line: /^[ \t]*DEBUG[ \t]*=[ \t]*True\b/gm,
		severity: `medium`
	},
	{
		file: dotenv,
		line: /^[ \t]*(?:export[ \t]+)?APP_DEBUG[ \t]*=[ \t]*["']?(?:true|1)\b/gim,
		severity: `medium`
	},
	{
		file: dotenv,
		line: /^[ \t]*(?:export[ \t]+)?(?:FLASK_DEBUG|DJANGO_DEBUG)[ \t]*=[ \t]*["']?(?:true|1)\b/gim,
		severity: `medium`
	},
	{
		file: dotenv,
		line: /^[ \t]*(?:export[ \t]+)?(?:APP_ENV|FLASK_ENV|RAILS_ENV|NODE_ENV|ASPNETCORE_ENVIRONMENT)[ \t]*=[ \t]*["']?(?:local|dev|development)\b/gim,
		severity: `low`
	},
	{
		file: spring,
		line: /^[ \t]*(?:server\.error\.include-stacktrace[ \t]*[=:][ \t]*(?:always|on_param)|include-stacktrace:[ \t]*(?:always|on_param))\b/gim,
		severity: `medium`
	},
	{
		file: spring,
		line: /^[ \t]*(?:spring\.jpa\.show-sql[ \t]*[=:][ \t]*true|show-sql:[ \t]*true)\b/gim,
		severity: `medium`
	},
	{
		file: spring,
		line: /^[ \t]*spring\.h2\.console\.enabled[ \t]*[=:][ \t]*true\b/gim,
		severity: `medium`
	},
	{
		file: spring,
		line: /^[ \t]*management\.endpoints\.web\.exposure\.include[ \t]*[=:][ \t]*["']?\*/gim,
		severity: `medium`
	},
	{
		file: spring,
		line: /^[ \t]*(?:debug|trace)[ \t]*[=:][ \t]*true\b/gim,
		severity: `medium`
	},
	{
		file: /^(php|\.user)\.ini$/i,
		line: /^[ \t]*(?:display_errors|display_startup_errors)[ \t]*=[ \t]*(?:on|1|true|yes|stdout)\b/gim,
		severity: `medium`
	},
	{
		file: /^(php|\.user)\.ini$/i,
		line: /^[ \t]*xdebug\.mode[ \t]*=[ \t]*(?!off)\S/gim,
		severity: `medium`
	},
	{
		file: /^\.htaccess$|\.conf$/i,
		line: /^[ \t]*php_(?:admin_)?(?:flag|value)[ \t]+display_errors[ \t]+(?:on|1)\b/gim,
		severity: `medium`
	},
	{
		file: /^web\.config$/i,
		line: /<compilation\b[^>]*\bdebug[ \t]*=[ \t]*["']true["']/gi,
		severity: `medium`
	},
	{
		file: /^web\.config$/i,
		line: /<customErrors\b[^>]*\bmode[ \t]*=[ \t]*["']off["']/gi,
		severity: `medium`
	},
	{
		file: /^struts[^/]*\.(xml|properties)$/i,
		line: /struts\.devMode["']?[ \t]*(?:value[ \t]*)?=[ \t]*["']?true/gi,
		severity: `medium`
	},
	{
		file: /^wp-config\.php$/i,
		line: /^[ \t]*define\([ \t]*["']WP_DEBUG(?:_DISPLAY)?["'][ \t]*,[ \t]*true/gim,
		severity: `medium`
	},
	{
		file: /^AndroidManifest\.xml$/,
		line: /android:debuggable[ \t]*=[ \t]*["']true["']/g,
		severity: `medium`
	},
	{
		file: /^(docker-)?compose[^/]*\.ya?ml$/i,
		line: /^[ \t]*(?:-[ \t]*)?["']?(?:APP_DEBUG|FLASK_DEBUG|DJANGO_DEBUG)["']?[ \t]*[:=][ \t]*["']?(?:true|1)\b/gim,
		severity: `medium`
	},
	{
		file: /\.py$/i,
		line: /^[ \t]*app\.run\([^)\n]*\bdebug[ \t]*=[ \t]*True\b/gm,
		severity: `medium`
	}
];
function settingFindings(path, text) {
	const name = baseName(path);
	const own = settings$1.filter(({ file }) => file.test(name));
	if (own.length === 0) return [];
	const live = /\.(xml|config)$/i.test(name) ? text.replaceAll(/<!--[\s\S]*?-->/g, (comment) => comment.replaceAll(/[^\n]/g, ` `)) : text;
	return own.flatMap(({ line, severity }) => [...live.matchAll(line)].map((match) => {
		const setting = match[0].trim().slice(0, 120);
		return {
			ruleId: `debug-artifacts/debug-setting`,
			severity,
			location: {
				path,
				...lineOf(text, match.index)
			},
			parameters: { setting },
			identity: setting
		};
	}));
}
function pathRule(rule, severity, on) {
	return (pattern, [ja, en]) => ({
		pattern,
		on,
		rule,
		severity,
		ja,
		en
	});
}
const work = pathRule(`work-file`, `medium`, `name`);
const workPath = pathRule(`work-file`, `medium`, `path`);
const doubtful = pathRule(`work-file`, `low`, `name`);
const doubtfulPath = pathRule(`work-file`, `low`, `path`);
const sample = pathRule(`sample-file`, `low`, `name`);
const samplePath = pathRule(`sample-file`, `low`, `path`);
const pathRules = [
	work(/^\.DS_Store$|^\._|^\.AppleDouble$|^__MACOSX$/, [`macOS の管理ファイル`, `macOS metadata`]),
	workPath(/(^|\/)__MACOSX\//, [`macOS の管理ファイル`, `macOS metadata`]),
	work(/^(Thumbs|ehthumbs)\.db$|^desktop\.ini$/i, [`Windows の管理ファイル`, `Windows metadata`]),
	work(/~$|\.(bak|back|backup|old|orig|original|rej|swp|swo|swn|tmp|temp|stackdump)$|^#.*#$|^\.#|^DEADJOE$/i, [`エディタや手作業のバックアップ`, `a backup of an editor or by hand`]),
	work(/^~\$.*\.(docx?|xlsx?|pptx?)$|^\.~lock\..*#$/i, [`Office の一時ファイル`, `a lock file of an office program`]),
	work(/^core(\.\d+)?$|\.(dmp|mdmp|hprof)$|^(hs_err|replay)_pid\d+\.log$/i, [`メモリダンプ`, `a memory dump`]),
	workPath(/(^|\/)(\.git|\.svn|\.hg|CVS|\.bzr)\//, [`版管理の内部ファイル`, `the inside of a version control system`]),
	workPath(/(^|\/)(\.idea|\.settings|nbproject\/private|\.vs)\/|(^|\/)\.(classpath|project)$|\.(suo|user)$/i, [`開発ツールの個人設定`, `personal settings of a development tool`]),
	workPath(/(^|\/)(\.sass-cache|\.pytest_cache|__pycache__|\.mypy_cache|\.ruff_cache|\.tox|\.nyc_output|\.gradle|\.ipynb_checkpoints)\//, [`ツールのキャッシュ`, `the cache of a tool`]),
	work(/^(npm-debug|yarn-error|yarn-debug)\.log/i, [`ツールの実行記録`, `the log of a tool`]),
	work(/^\.(bash|mysql|psql|python|node_repl|sqlite|rediscli)_history$|^\.(viminfo|lesshst)$/i, [`コマンドの履歴`, `a history of commands`]),
	work(/^(sftp-config\.json|\.ftpconfig|\.remote-sync\.json|filezilla\.xml|WinSCP\.ini)$/i, [`ファイル転送ツールの設定`, `settings of a file transfer tool`]),
	work(/(^コピー ～ )|( - コピー( ?\(\d+\))?(\.[^.]+)?$)|^新しいフォルダー|^新規(テキスト ドキュメント|Microsoft)|^無題/u, [`手作業の複製・新規作成`, `a copy or new file made by hand`]),
	doubtful(/(_bk|_bak|_old|_backup|_修正前|_旧|_削除予定|_最新版?|_\d{8})(\.[^.]+)$/u, [`手作業の世代管理とみられる名前`, `a name that looks like a version kept by hand`]),
	doubtfulPath(/(^|\/)(bk|bak|backup|old|_old|旧|退避|作業用?|一時|削除予定)\//iu, [`作業用とみられるフォルダ`, `a folder that looks like a working place`]),
	doubtful(/^(hoge|fuga|piyo|aaa+|asdf)[^/]*\.[a-z]+$/i, [`仮の名前`, `a makeshift name`]),
	doubtful(/\.log$/i, [`ログ`, `a log`]),
	samplePath(/(^|\/)webapps\/(docs|examples|host-manager|manager)\//, [`Tomcat に付属するアプリケーション`, `an application that comes with Tomcat`]),
	sample(/^(wp-config-sample\.php|config\.sample\.inc\.php)$/i, [`製品の設定の見本`, `the sample configuration of a product`]),
	samplePath(/(^|\/)cgi-bin\/(printenv|test-cgi)/, [`Apache httpd に付属する試験用プログラム`, `a test program that comes with Apache httpd`]),
	sample(/^(adminer[^/]*|phpinfo|test)\.php$/i, [`公開してはいけない管理・確認用のページとみられる名前`, `a name of a page for administration or testing`]),
	{
		pattern: /\.(m?js|css)\.map$/i,
		on: `name`,
		rule: `source-map`,
		severity: `low`,
		ja: `ソースマップ`,
		en: `a source map`
	}
];
function pathFindings(path) {
	const name = baseName(path);
	const found = pathRules.find(({ pattern, on }) => pattern.test(on === `name` ? name : path.replaceAll(`!/`, `/`)));
	if (found === void 0) return [];
	const fix = found.severity === `medium` && !path.includes(`!/`) ? { fix: {
		kind: `delete-file`,
		value: ``
	} } : {};
	return [{
		ruleId: `debug-artifacts/${found.rule}`,
		severity: found.severity,
		location: { path },
		parameters: {
			kind: found.en,
			kindJa: found.ja
		},
		identity: `path`,
		...fix
	}];
}
const debugArtifacts = {
	id: `debug-artifacts`,
	title: {
		ja: `デバッグ用の残り`,
		en: `Debug artifacts`
	},
	rules: rules$3,
	needs: [],
	scope: scope$3,
	options: debugArtifactsOptions,
	run: run$4
};
async function run$4({ census, contents }, ports, { syntax }) {
	const findings = census.entries.flatMap(({ path }) => pathFindings(path));
	const gathered = {
		findings,
		states: /* @__PURE__ */ new Map()
	};
	let done = 0;
	const readable = census.entries.filter((entry) => isReadable(entry));
	const failures = await contents.visit({
		select: isReadable,
		signal: ports.signal,
		visitor: async (entry, content) => {
			done += 1;
			ports.progress.report({
				task: {
					ja: `デバッグ用の残り`,
					en: `Debug artifacts`
				},
				done,
				total: readable.length
			});
			gathered.states.set(entry.path, await examine$2(entry, content, {
				gathered,
				syntax
			}));
		}
	});
	for (const { path, reason: why } of failures) gathered.states.set(path, {
		state: `notExamined`,
		reason: why
	});
	const coverage = coverageOf(census, (entry) => stateOf$2(entry, gathered.states));
	const left = census.entries.filter((entry) => stateOf$2(entry, gathered.states).state === `notExamined`).length;
	const shared = {
		findings,
		coverage,
		evidence: []
	};
	const reasons = [reason(`debug-not-examined`, {
		ja: `{left} 件を調べられませんでした。`,
		en: `{left} entries could not be examined.`
	}, { left })];
	return {
		tools: {},
		outcome: left === 0 ? {
			status: `completed`,
			...shared
		} : {
			status: `incomplete`,
			...shared,
			reasons
		}
	};
}
function isReadable({ fate }) {
	return fate.state === `read` || fate.state === `opened`;
}
function stateOf$2({ path, fate }, states) {
	if (fate.state === `unread` || fate.state === `unopened`) return {
		state: `notExamined`,
		reason: fate.reason
	};
	return states.get(path) ?? {
		state: `notExamined`,
		reason: reason(`debug-not-reached`, {
			ja: `調べが届きませんでした。`,
			en: `It was not reached.`
		})
	};
}
async function examine$2(entry, content, { gathered, syntax }) {
	const { path, fate } = entry;
	if (fate.state === `opened`) return {
		state: `notApplicable`,
		rule: `binary`
	};
	const bytes = await content.bytes(largestSource);
	if (bytes === null) return tooLarge$3(entry, content);
	const decoded = decodeText(bytes);
	if (decoded.kind === `binary`) return isSourceName(path) ? unreadable$3(path) : {
		state: `notApplicable`,
		rule: `binary`
	};
	if (decoded.kind === `undecodable`) return {
		state: `notExamined`,
		reason: decoded.reason
	};
	if (isMinified(path, decoded.text)) return {
		state: `notApplicable`,
		rule: `generated`
	};
	gathered.findings.push(...settingFindings(path, decoded.text));
	const read = await sourceFindings(path, decoded.text, syntax);
	gathered.findings.push(...read.findings);
	return read.failure === void 0 ? { state: `examined` } : {
		state: `notExamined`,
		reason: read.failure
	};
}
async function tooLarge$3({ path, size }, content) {
	if (!isSourceName(path)) {
		for await (const _chunk of content.stream());
		return {
			state: `notApplicable`,
			rule: `data`
		};
	}
	return {
		state: `notExamined`,
		reason: reason(`debug-too-large`, {
			ja: `ソースファイルとして大きすぎます（{size} バイト、上限 {limit}）。`,
			en: `Too large for a source file ({size} bytes, limit {limit}).`
		}, {
			size,
			limit: largestSource
		})
	};
}
function unreadable$3(path) {
	return {
		state: `notExamined`,
		reason: reason(`debug-source-binary`, {
			ja: `ソースファイルの名前ですが、文字データとして読めません（{path}）。`,
			en: `Named as a source file, but it is no text ({path}).`
		}, { path })
	};
}
function hash(algorithm, ...parts) {
	const digest = createHash(algorithm);
	for (const part of parts) digest.update(part);
	return digest.digest();
}
const byLength = {
	32: `md5`,
	40: `sha1`,
	64: `sha256`,
	128: `sha512`
};
const ldap = {
	MD5: `md5`,
	SMD5: `md5`,
	SHA: `sha1`,
	SSHA: `sha1`,
	SHA256: `sha256`,
	SSHA256: `sha256`,
	SHA512: `sha512`,
	SSHA512: `sha512`
};
const widths = {
	md5: 16,
	sha1: 20,
	sha256: 32,
	sha512: 64
};
function looksLikeDigest(value) {
	return /^(?:\$[0-9a-zA-Z_-]{1,12}\$|\{[A-Z0-9-]{3,16}\}|pbkdf2[_:]|scrypt:|\*[0-9A-Fa-f]{40}$|SCRAM-SHA-256\$|md5[0-9a-f]{32}$)/u.test(value) || /^(?:[0-9a-fA-F]{32}|[0-9a-fA-F]{40}|[0-9a-fA-F]{64}|[0-9a-fA-F]{128})$/u.test(value);
}
function judgeDigest(value, { candidates, account }) {
	if (value === ``) return `blank`;
	const compute = computation(value, account);
	if (compute === null) return `unknown`;
	return candidates.some((candidate) => compute(candidate)) ? `default` : `other`;
}
function computation(value, account) {
	const schemed = /^\{([A-Z0-9]{3,8})\}([A-Za-z0-9+/=]{4,200})$/u.exec(value);
	if (schemed !== null) return saltedOf(ldap[schemed[1] ?? ``], Buffer.from(schemed[2] ?? ``, `base64`));
	if (/^\*[0-9A-Fa-f]{40}$/u.test(value)) return (candidate) => same(hash(`sha1`, hash(`sha1`, candidate)), value.slice(1));
	if (/^md5[0-9a-f]{32}$/u.test(value)) return (candidate) => same(hash(`md5`, candidate + account), value.slice(3));
	const crypted = /^(\$(?:apr)?1\$)([^$]{0,8})\$([./0-9A-Za-z]{22})$/u.exec(value);
	if (crypted !== null) return (candidate) => md5Crypt(candidate, crypted[1] ?? ``, crypted[2] ?? ``) === crypted[3];
	const algorithm = /^[0-9a-fA-F]+$/u.test(value) ? byLength[value.length] : void 0;
	if (algorithm === void 0) return null;
	return (candidate) => same(hash(algorithm, candidate), value) || [`ManagementRealm`, `ApplicationRealm`].some((realm) => same(hash(algorithm, `${account}:${realm}:${candidate}`), value));
}
function saltedOf(algorithm, bytes) {
	if (algorithm === void 0 || bytes.length < widths[algorithm]) return null;
	const digest = bytes.subarray(0, widths[algorithm]).toString(`hex`);
	const salt = bytes.subarray(widths[algorithm]);
	return (candidate) => same(hash(algorithm, candidate, salt), digest);
}
function same(digest, hex) {
	const given = Buffer.from(hex, `hex`);
	return given.length === digest.length && timingSafeEqual(given, digest);
}
function md5Crypt(password, magic, salt) {
	const secret = Buffer.from(password);
	const inner = hash(`md5`, secret, salt, secret);
	const start = [
		secret,
		magic,
		salt
	];
	for (let left = secret.length; left > 0; left -= 16) start.push(inner.subarray(0, Math.min(16, left)));
	for (let bits = secret.length; bits > 0; bits >>= 1) start.push((bits & 1) === 1 ? Buffer.alloc(1) : secret.subarray(0, 1));
	let last = hash(`md5`, ...start);
	for (let round = 0; round < 1e3; round += 1) {
		const parts = [round % 2 === 1 ? secret : last];
		if (round % 3 !== 0) parts.push(salt);
		if (round % 7 !== 0) parts.push(secret);
		parts.push(round % 2 === 1 ? last : secret);
		last = hash(`md5`, ...parts);
	}
	return cryptBase64(last);
}
const alphabet = `./0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz`;
function cryptBase64(digest) {
	const byte = (index) => digest[index] ?? 0;
	const letters = (value, count) => Array.from({ length: count }, (_, index) => alphabet[value >> 6 * index & 63]).join(``);
	return `${[
		0,
		1,
		2,
		3,
		4
	].map((index) => letters(byte(index) << 16 | byte(index + 6) << 8 | byte(index === 4 ? 5 : index + 12), 4)).join(``)}${letters(byte(11), 2)}`;
}
const on$2 = `2026-11-23`;
const hub$1 = `https://hub.docker.com/_/`;
const dataStores = [
	{
		id: `postgresql`,
		name: `PostgreSQL`,
		pairs: [[`postgres`, `postgres`], [`postgres`, ``]],
		image: /(?:^|\/)(?:postgres|postgresql|postgis|timescaledb)$/u,
		sign: /postgres|pgsql/iu,
		source: `${hub$1}postgres`,
		on: on$2
	},
	{
		id: `mysql`,
		name: `MySQL`,
		pairs: [
			[`root`, ``],
			[`root`, `root`],
			[`root`, `mysql`],
			[`mysql`, `mysql`]
		],
		image: /(?:^|\/)mysql(?:-server)?$/u,
		sign: /mysql/iu,
		source: `${hub$1}mysql`,
		on: on$2,
		unverified: true
	},
	{
		id: `mariadb`,
		name: `MariaDB`,
		pairs: [
			[`root`, ``],
			[`root`, `root`],
			[`mariadb`, `mariadb`]
		],
		image: /(?:^|\/)mariadb$/u,
		sign: /mariadb/iu,
		source: `${hub$1}mariadb`,
		on: on$2,
		unverified: true
	},
	{
		id: `mongodb`,
		name: `MongoDB`,
		pairs: [
			[`admin`, `admin`],
			[`root`, `root`],
			[`root`, `example`],
			[`mongo`, `mongo`]
		],
		image: /(?:^|\/)mongo(?:db)?$/u,
		settings: [
			`MONGO_INITDB_ROOT_PASSWORD`,
			`MONGO_INITDB_ROOT_PASSWORD_FILE`,
			`MONGODB_ROOT_PASSWORD`,
			`--auth`,
			`--keyFile`
		],
		sign: /mongo/iu,
		source: `${hub$1}mongo`,
		on: on$2
	},
	{
		id: `redis`,
		name: `Redis`,
		pairs: [
			[``, `foobared`],
			[`default`, ``],
			[``, `redis`]
		],
		image: /(?:^|\/)(?:redis|valkey)$/u,
		settings: [
			`REDIS_PASSWORD`,
			`--requirepass`,
			`--aclfile`,
			`redis.conf`,
			`valkey.conf`
		],
		sign: /redis|requirepass/iu,
		source: `${hub$1}redis`,
		on: on$2,
		unverified: true
	},
	{
		id: `rabbitmq`,
		name: `RabbitMQ`,
		pairs: [[`guest`, `guest`]],
		image: /(?:^|\/)rabbitmq$/u,
		settings: [
			`RABBITMQ_DEFAULT_PASS`,
			`RABBITMQ_DEFAULT_PASS_FILE`,
			`rabbitmq.conf`,
			`definitions.json`
		],
		sign: /rabbit|amqp/iu,
		source: `${hub$1}rabbitmq`,
		on: on$2
	},
	{
		id: `neo4j`,
		name: `Neo4j`,
		pairs: [[`neo4j`, `neo4j`]],
		image: /(?:^|\/)neo4j$/u,
		settings: [`NEO4J_AUTH`, `NEO4J_AUTH_FILE`],
		sign: /neo4j/iu,
		source: `${hub$1}neo4j`,
		on: on$2
	},
	{
		id: `grafana`,
		name: `Grafana`,
		pairs: [[`admin`, `admin`]],
		image: /(?:^|\/)grafana(?:-oss|-enterprise)?$/u,
		settings: [
			`GF_SECURITY_ADMIN_PASSWORD`,
			`GF_SECURITY_ADMIN_PASSWORD__FILE`,
			`grafana.ini`
		],
		sign: /grafana|(?:^|[^a-z])gf_/iu,
		source: `https://grafana.com/docs/grafana/latest/setup-grafana/configure-grafana/`,
		on: on$2,
		unverified: true
	},
	{
		id: `minio`,
		name: `MinIO`,
		pairs: [[`minioadmin`, `minioadmin`], [`minio`, `minio123`]],
		image: /(?:^|\/)minio$/u,
		settings: [
			`MINIO_ROOT_PASSWORD`,
			`MINIO_ROOT_PASSWORD_FILE`,
			`MINIO_SECRET_KEY`,
			`MINIO_CONFIG_ENV_FILE`
		],
		sign: /minio/iu,
		source: `https://min.io/docs/minio/linux/administration/identity-access-management/minio-user-management.html`,
		on: on$2,
		unverified: true
	},
	{
		id: `elasticsearch`,
		name: `Elasticsearch`,
		pairs: [[`elastic`, `changeme`]],
		image: /(?:^|\/)elasticsearch$/u,
		settings: [
			`ELASTIC_PASSWORD`,
			`ELASTIC_PASSWORD_FILE`,
			`elasticsearch.yml`
		],
		sign: /elastic/iu,
		source: `https://www.elastic.co/guide/en/elasticsearch/reference/current/docker.html`,
		on: on$2,
		unverified: true
	},
	{
		id: `kibana`,
		name: `Kibana`,
		pairs: [
			[`elastic`, `changeme`],
			[`kibana`, `changeme`],
			[`kibana_system`, `changeme`]
		],
		sign: /kibana/iu,
		source: `https://www.elastic.co/guide/en/kibana/current/docker.html`,
		on: on$2,
		unverified: true
	},
	{
		id: `tomcat`,
		name: `Apache Tomcat`,
		pairs: [
			[`tomcat`, `tomcat`],
			[`tomcat`, `s3cret`],
			[`admin`, `admin`],
			[`admin`, `tomcat`],
			[`admin`, ``],
			[`manager`, `manager`],
			[`both`, `tomcat`],
			[`role1`, `role1`],
			[`role1`, `tomcat`],
			[`role`, `changethis`],
			[`robot`, `s3cret`],
			[``, `must-be-changed`],
			[``, `<must-be-changed>`]
		],
		sign: /tomcat-users|catalina/iu,
		source: `https://tomcat.apache.org/tomcat-10.1-doc/manager-howto.html`,
		on: on$2
	}
];
const on$1 = `2026-11-23`;
const japaneseProducts = [
	{
		id: `ec-cube`,
		name: `EC-CUBE`,
		pairs: [[`admin`, `password`]],
		sign: /ec-?cube/iu,
		source: `https://github.com/EC-CUBE/ec-cube/blob/4.3/.env.dist`,
		on: on$1
	},
	{
		id: `intra-mart`,
		name: `intra-mart`,
		pairs: [
			[`tenant`, `tenant`],
			[`system`, `manager`],
			[`aoyagi`, `aoyagi`]
		],
		sign: /intra-?mart/iu,
		source: `https://document.intra-mart.jp/`,
		on: on$1,
		unverified: true
	},
	{
		id: `hinemos`,
		name: `Hinemos`,
		pairs: [[`hinemos`, `hinemos`]],
		sign: /hinemos/iu,
		source: `https://www.hinemos.info/`,
		on: on$1,
		unverified: true
	},
	{
		id: `jp1-desktop`,
		name: `JP1/IT Desktop Management 2`,
		pairs: [[`system`, `manager`]],
		sign: /jp1.*desktop|jdnm/iu,
		source: `https://itpfdoc.hitachi.co.jp/manuals/3021/30213E1430/DMUY0099.HTM`,
		on: on$1
	},
	{
		id: `jp1`,
		name: `JP1/Base`,
		pairs: [[`jp1admin`, `jp1admin`]],
		sign: /jp1/iu,
		source: `https://itpfdoc.hitachi.co.jp/`,
		on: on$1,
		unverified: true
	},
	{
		id: `zabbix`,
		name: `Zabbix`,
		pairs: [[`Admin`, `zabbix`], [`zabbix`, `zabbix`]],
		sign: /zabbix/iu,
		source: `https://www.zabbix.com/documentation/current/en/manual/quickstart/login`,
		on: on$1,
		unverified: true
	},
	{
		id: `pleasanter`,
		name: `Pleasanter`,
		pairs: [[`Administrator`, `pleasanter`]],
		sign: /pleasanter/iu,
		source: `https://pleasanter.org/`,
		on: on$1,
		unverified: true
	},
	{
		id: `laravel`,
		name: `Laravel Homestead`,
		pairs: [[`homestead`, `secret`]],
		sign: /laravel|homestead/iu,
		source: `https://laravel.com/docs/homestead`,
		on: on$1,
		unverified: true
	},
	{
		id: `yamaha-rtx`,
		name: `Yamaha RTX`,
		pairs: [[``, ``], [``, `doremi`]],
		sign: /(?:^|[^a-z])rtx\d/iu,
		source: `https://www.rtpro.yamaha.co.jp/`,
		on: on$1,
		unverified: true
	},
	{
		id: `alaxala`,
		name: `ALAXALA AX`,
		pairs: [[`operator`, ``]],
		sign: /alaxala/iu,
		source: `https://www.alaxala.com/jp/techinfo/manual/`,
		on: on$1,
		unverified: true
	},
	{
		id: `nec-ix`,
		name: `NEC UNIVERGE IX`,
		pairs: [[`admin`, ``]],
		sign: /univerge/iu,
		source: `https://jpn.nec.com/univerge/ix/`,
		on: on$1,
		unverified: true
	},
	{
		id: `si-r`,
		name: `Fujitsu Si-R`,
		pairs: [[`admin`, ``]],
		sign: /(?:^|[^a-z])si-r\d/iu,
		source: `https://www.fujitsu.com/jp/products/network/router/sir/`,
		on: on$1,
		unverified: true
	},
	{
		id: `apresia`,
		name: `APRESIA`,
		pairs: [[`adpro`, ``]],
		sign: /apresia/iu,
		source: `https://www.apresia.jp/`,
		on: on$1,
		unverified: true
	},
	{
		id: `allied-telesis`,
		name: `Allied Telesis`,
		pairs: [[`manager`, `friend`]],
		sign: /allied/iu,
		source: `https://www.allied-telesis.co.jp/support/list/`,
		on: on$1,
		unverified: true
	},
	{
		id: `cisco`,
		name: `Cisco IOS`,
		pairs: [
			[`cisco`, `cisco`],
			[``, `cisco`],
			[`admin`, `cisco`]
		],
		sign: /cisco/iu,
		source: `https://www.cisco.com/c/en/us/support/docs/ios-nx-os-software/ios-software-releases-110/45843-configpasswords.html`,
		on: on$1,
		unverified: true
	},
	{
		id: `snmp`,
		name: `SNMP`,
		pairs: [[``, `public`], [``, `private`]],
		source: `https://cwe.mitre.org/data/definitions/1392.html`,
		on: on$1
	}
];
const on = `2026-11-23`;
const servers = [
	{
		id: `java-keystore`,
		name: `Java keystore`,
		pairs: [[``, `changeit`], [``, `changeme`]],
		sign: /key_?store|trust_?store/iu,
		source: `https://bugs.openjdk.org/browse/JDK-8275253`,
		on
	},
	{
		id: `jenkins`,
		name: `Jenkins`,
		pairs: [[`admin`, `admin`], [`admin`, `password`]],
		sign: /jenkins/iu,
		source: `https://www.jenkins.io/doc/book/installing/`,
		on,
		unverified: true
	},
	{
		id: `sonarqube`,
		name: `SonarQube`,
		pairs: [[`admin`, `admin`], [`sonar`, `sonar`]],
		sign: /sonar/iu,
		source: `https://docs.sonarsource.com/sonarqube-server/2026.1/instance-administration/user-management/introduction`,
		on
	},
	{
		id: `nexus`,
		name: `Nexus Repository`,
		pairs: [[`admin`, `admin123`], [`deployment`, `deployment123`]],
		sign: /nexus/iu,
		source: `https://help.sonatype.com/en/installation-methods.html`,
		on,
		unverified: true
	},
	{
		id: `keycloak`,
		name: `Keycloak`,
		pairs: [[`admin`, `admin`], [`admin`, `change_me`]],
		sign: /keycloak|(?:^|[^a-z])kc_/iu,
		source: `https://www.keycloak.org/getting-started/getting-started-docker`,
		on,
		unverified: true
	},
	{
		id: `wildfly`,
		name: `WildFly / JBoss`,
		pairs: [
			[`admin`, `admin`],
			[`admin`, `Admin#70365`],
			[`admin`, `jboss`],
			[`jboss`, `jboss`]
		],
		sign: /jboss|wildfly|mgmt-users|application-users/iu,
		source: `https://docs.wildfly.org/`,
		on,
		unverified: true
	},
	{
		id: `weblogic`,
		name: `WebLogic Server`,
		pairs: [
			[`weblogic`, `weblogic`],
			[`weblogic`, `weblogic1`],
			[`weblogic`, `welcome1`],
			[`system`, `weblogic`]
		],
		sign: /weblogic/iu,
		source: `https://docs.oracle.com/en/middleware/standalone/weblogic-server/`,
		on,
		unverified: true
	},
	{
		id: `oracle`,
		name: `Oracle Database`,
		pairs: [
			[`scott`, `tiger`],
			[`sys`, `change_on_install`],
			[`system`, `manager`],
			[`system`, `oracle`],
			[`sys`, `oracle`],
			[`hr`, `hr`],
			[`sh`, `sh`],
			[`oe`, `oe`],
			[`dbsnmp`, `dbsnmp`],
			[`outln`, `outln`],
			[`mdsys`, `mdsys`],
			[`ctxsys`, `ctxsys`],
			[`sysman`, `oem_temp`],
			[`apps`, `apps`]
		],
		sign: /oracle/iu,
		source: `https://www.oreilly.com/library/view/oracle-security/1565924509/ch05s07.html`,
		on
	},
	{
		id: `db2`,
		name: `IBM Db2`,
		pairs: [
			[`db2inst1`, `db2inst1`],
			[`db2admin`, `db2admin`],
			[`db2inst1`, `ibmdb2`],
			[`db2fenc1`, `ibmdb2`],
			[`db2inst1`, `db2pass`]
		],
		sign: /(?:^|[^a-z])db2/iu,
		source: `https://www.ibm.com/docs/en/db2`,
		on,
		unverified: true
	},
	{
		id: `sqlserver`,
		name: `SQL Server`,
		pairs: [
			[`sa`, ``],
			[`sa`, `sa`],
			[`sa`, `Password123`],
			[`sa`, `yourStrong(!)Password`],
			[``, `yourStrong(!)Password`],
			[`sa`, `P@ssw0rd`],
			[`sa`, `Passw0rd`]
		],
		sign: /sqlserver|mssql|^sa$/iu,
		source: `https://hub.docker.com/r/microsoft/mssql-server`,
		on,
		unverified: true
	},
	{
		id: `phpmyadmin`,
		name: `phpMyAdmin`,
		pairs: [
			[`root`, ``],
			[`root`, `root`],
			[`pma`, `pmapass`]
		],
		sign: /phpmyadmin|controlpass/iu,
		source: `https://docs.phpmyadmin.net/en/latest/config.html`,
		on,
		unverified: true
	},
	{
		id: `wordpress`,
		name: `WordPress`,
		pairs: [
			[`wordpress`, `wordpress`],
			[`exampleuser`, `examplepass`],
			[`username_here`, `password_here`],
			[`admin`, `admin`]
		],
		sign: /wordpress|wp-config/iu,
		source: `https://hub.docker.com/_/wordpress`,
		on,
		unverified: true
	}
];
const products = [
	...dataStores,
	...servers,
	...japaneseProducts
];
const byId = new Map(products.map((product) => [product.id, product]));
function productOf$3(id) {
	return byId.get(id);
}
function productOfImage(image) {
	const repository = image.split(`@`, 1)[0]?.replace(/:[^:/]*$/u, ``) ?? ``;
	return products.find((product) => product.image?.test(repository) === true);
}
function productOfSigns(texts) {
	for (const text of texts) {
		const found = products.find((product) => product.sign?.test(text) === true);
		if (found !== void 0) return found;
	}
}
const publishedPairs = `	0	0000	000000	00000000	002236	0300	0392a0	1	10023	1064	11111	11111111	123	1234	12341234	12345	123456	12345678	1234567812345678	1234567890	1234admin	1322222	151515	166816	1851	1900	1981	1988	1RRWTTOOI	21232f297a	24Banc81	2501	256256	2580	266344	2read	3098z	3477	3ascotel	4321	4changes	4getme2	57gbzb	589589	589721	727	744	8111	8888	9999	?award	A.M.I	ABCD	ACCESS	ACCORD	ADMIN	AM	AMI	AMI!SW	AMI.KEY	AMI.KEZ	AMI?SW	AMIAMI	AMIDECOD	AMIPSWD	AMISETUP	AMI_SW	AMI~	ANYCOM	AUTORAID	AVStumpfl	AWARD?SW	AWARD_PW	AWARD_SW	AaBbCcDd	Admin	Admin#1	Administrative	Administrator	Advance	Amx1234!	Award	BIGO	BIOS	BIOSPASS	BRIDGE	Babylon	Biostar	C0de	CISCO	CMOSPWD	CONCAT	CONDO	CR52401	CTX_123	Cisco	ClueCon	Col2ogro2	Compaq	Compleri	Congress	Craftr4	Crystal	Daewuu	Daytec	Dell	EltakoFVS	EyesOfNetwork	FELDTECH_VNC	FOOBAR	Fireport	GWrv	Guest	HELGA-S	HLT	Helpdesk	IBM	ILMI	Intel	Intermec	MASTER	MBIU0	MCUrv	MagiMFP	Master	MiniAP	NTCIP	NetICs	NoGaH$@!	OrigEquipMfr	PASSWORD	PRIVATE	PUBLIC	Password	Passwort	Polrty	Posterie	Private	Public	Q54arwms	QDI	R1QTPS	RM	SECRET	SECURITY	SER	SKY_FOX	SMDR	SNMP	SNMP_trap	SUN	SUPER	SWITCH	SWITCHES_SW	SW_AWARD	SYSTEM	SY_MB	SZYX	Secret	Security	SnuFG5	Spacve	Super	Switch	Sxyz	Symbol	System	TANDBERG	TENmanUFactOryPOWER	TEST	TOUCHLON	TTPTHA	Telecom	Tiny	Toshiba	TzqF	Vextrex	Vision2	Wyse	Wyse#123	ZAAADA	Zenith	_Cisco	aLLy	aPAf	aammii	access	adm	admin	admin00	adminttd	adtran	agent	agent_steal	alfarome	all	amber	apc	ascend	atc123	award	award.sw	award_?	award_ps	awkward	backdoor	beijer	bell9	bintec	biosstar	biostar	blue	c	cable	cable-docsis	canon_admin	cascade	cc	central	changeit	cisco	citel	clickshare	comcomcom	community	condo	connect	console	core	damin	debug	default	default.password	dilbert	djonet	dn_04rjc	ducati900ss	efmukl	elux	enable	enter	epicrouter	eyevis	familymacintosh	fi-scanner	fidel123	field	foolproof	freekevin	fubar	g6PJ	gandalf	guardone	gubed	guest	h6BB	hapero	hello	help	hewlpack	hp_admin	hs7mwxkk	iPbSmNt	ibm	ilmi	instrument	intermec	internal	iolan	isolation	iwill	j09F	j256	j262	j322	j64	jannie	joh316	komprie	ksdjfg934t	l1	l2	l3	laflaf	lantronix	last	leaves	lesarotl	letmein	lkwpeter	m9ff.QW	mMmM	manager	maryland-dstar	mcp	medion	merlin	mngt	monitor	moxa	muster	mysweex	netadmin	netman	network	nokai	nokia	nz0u4bbe	openview	paradox	pass	pass1	pass2	passwd11	password	pento	pr1v4t3	private	prost	protech	protection	proxy	publ1c	public	public/private/secret	qwasyx21	raidzone	rainbow	raspberry	read	readwrite	red	regional	ripnas	riverhead	rmon	rmon_admin	ro	root	router	rw	rwa	s!a@m#n$p%c	sa	san	sanfran	scotty	secret	secure	security	seri	sertafu	setup	shiva	sigmatek	sitecom	sldkj754	sma	smcadmin	snake	snmp	snmp-Trap	snmpd	snmptrap	solarfocus	solaris	sp99dd	speedxess	spooml	star	sun	superuser	switch	symantec	sysAdmin	sysadm	system	t0ch20x	t0ch88	tatercounter2000	teX1	tech	technolgi	telos	test	test2	tiara	tiny	tiv0li	tivoli	toshy99	touchpwd=	trap	uboot	user	visam	vnc	vnc_pcc	wg	wodj	world	write	x40rocks	x6zynd56	xdfk9874t3	xljlbj	xmux	xo11nE	xyzall	xyzzy	yellow	yesco	zbaaaca	zebra	zeosx	zjaaadc
$srv	$SRV
(any 3 characters)	cascade
(any 3 chars)	cascade
(any)	TENmanUFactOryPOWER
(created)	telus00	telus99
(hostname/ipaddress)	sysadmin
**23646	23646
**266344	266344
1	manager	operator	syslib
1.1	SYSTEM
11111	x-admin
11111111	11111111
123	234
1234	1234
1502	1502
18140815	18140815
192.168.1.1 60020	@dsl_xilno
1nstaller	5X2000
2	maintain	manager	operator	syslib
22222222	22222222
266344	266344
2800	2800
30	games
31994	31994
4dgifts	4Dgifts
5	games
666666	666666
7	maintain
7654321	7654321
880175445	11223344
888888	888888
94jo3dkru4	moxaiwroot
[multiple]	744
__super	(caclulated)
aaadmin	pwAdmin
aadbo	pwddbo
aapower	pwPower
aauser	pwUser
acc	acc
access-admin	password
accounting	accounting
acer	acer
adam	29111991
adams	WOOD
adfexc	adfexc
adip	admin	consul	insta
adldemo	ADLDEMO
adm	adm
admin	!admin	%89%F0%01%8F%D0%01%80%F0%01%85%D0%01%83%F0%01%83%E0%01%84%F0%01	0	0000	000000	00000000	1111	1111111	11_ThisIsTheFirstPassword_11	123	123123	1234	12345	123456	1234admin	123qwe	1988	2222	22222	33aastra	4321	456	54321	5iveL!fe	7ujMko0admin	8005	96726	9999	ADMIN	AIMS	Admin	Admin123	AitbISP4eCiG	AlpheusDigital1010	Ascend	Barricade	Bonjour1!	Complexpass#123	Detmold	Emerson1	Harbor12345	ISPMODE	ImageFolio	JETSPEED	Janitza	KYLIN	NetCache	NetSeq	NetSurvibox	No	OCS	OkiLAN	P@55w0rd!	P@ssw0rd	PASSWORD	Pel2899100	Protector	SECRET123	Sharp	Sonus12345	Support	TANDBERG	WELCOME	[^_^]	abc123	access	adm001	admin	admin000	admin0001	admin1	admin123	admin1234	admin256	admin@huawei.com	adminadmin	administrator	adminpw	adslolitec	adslroot	alkotest20	allot	alphaadmin	alphacom	amigosw1	articon	asante	asd	atc456	atlantis	axis2	b	barney	barricade	bhu85tgb	bintec	broadband	brocade1	canon	centreon	changeit	changeme	cisco	comcomcom	conexant	default	demo	detmond	diamond	dmr99	dnnadmin	draadloos	eTIPS123	enhydra	epicrouter	exinda	extendnet	fliradmin	funkwerk	gnos	gnumpf	gvt12345	h3capadmin	hagpolm1	hello	hipchat	hp.com	imsa7.0	imss7.0	indigo1	infrant1	ip20	ip21	ip3000	ip305Beheer	ip400	ipamadmin	ironport	isee	j5Brn9	jboss4	jiocentrum	jvc	kuboard123	letmein	leviton	linga	litmus	localadmin	manager	meinsm	michelangelo	microbusiness	mono	moohoo	motorola	moxa	mp3mystic	mu	muze	my_DEMARC	netadmin	netapp!123	netgear1	netscreen	netxms	nimda	novell	noway	openmediavault	operator	opsware_admin	paris	pass	passw0rd	password	password1	password1234	passwort	peribit	pfsense	phplist	private	public	publish	pw	pwp	radius	rainbow	raritan	readwrite	rmnetlm	root	secure	security	setup	shs	smallbusiness	smcadmin	store	su@psir	superuser	surecom	switch	symantec	symbol	synnet	sysAdmin	system	tegile	test1234	tetra	tomcat	trinity	tsunami	ucopia	urchin	utstar	visual	w2402	waav	wbox123	welcome	x-admin	year2000	zabbix	zoomadsl
admin1	Admin1	password
admin2	changeme
admin5	4tugboat
admin@admin.com	password
admin@admin.test	admin
admin@company.com	admin
admin@example.com	admin	administrator
admin@local.host	5iveL!fe
admin@thehive.local	secret
admingpon	ALC@#FGU
administrator	0000	000000	1234	12345678	19750407	3ware	5ecr3t	7654321	ADMINISTRATOR	Admin@9000	Administrator	ChangeMe1#	FELDTECH	Fiery.1	Gateway	PlsChgMe!	RSAAppliance	SENTINEL	Unidesk1	Wyse#123	adaptec	admin	administrator	adminpass	asecret	changeme	d1scovery	ganteng	ggdaseuaimhrke	goanywhere	letmein	manage	nicecti	password	public	radius	root	smcadmin	storageserver	superuser	vagrant	vision2
adminlvjh	adminlvjh123
adminstat	OCS
adminstrator	changeme
adminttd	adminttd
adminuser	OCS
adminview	OCS
admn	admn	password
adoni	BPMS
adonis	BPMS
adsl	adsl1234	expert03
advmail	HP
advwebadmin	advcomm500349
airaya	Airaya
akkadianuser	akkadianpassword
alien	alien
allin1	ALLIN1
allin1mail	ALLIN1MAIL
allinone	ALLINONE
alphanetworks	wrgg15_di524	wrgg19_c_dlwbr_dir300	wrgnd21_dlob.hans_dir845
andy	SWORDFISH
anon	anon
anonymous	Exabyte	anonymous	any	any@	password
any	12345	Any
ap	AP
aparker@geometrixx.info	aparker
apc	apc
applsys	APPLSYS	FND
applsyspub	FNDPUB
apps	APPS
appuser	APPUSER
aq	AQ
aqdemo	AQDEMO
aqjava	AQJAVA
aquser	AQUSER
aradmin	AR#Admin#
arcane	arcane-admin
archivist	ARCHIVIST
aris9	*ARIS!1dm9n#
at4400	at4400
atx	atx
audiouser	AUDIOUSER
audrey	a
aurora$orb$unauthenticated	INVALID
aurora@orb@unauthenticated	INVALID
author	author
autocad	autocad
backup	BACKUP
backuponly	backuponly1
backuprestore	backuprestore1
basisk	basisk
batch	BATCH
bbs	bbs
bbsd-client	changeme2
bc4j	BC4J
bciim	bciimpw
bcim	bcimpw
bcms	bcmspw
bcnas	bcnaspw
beef	beef
best1_user	BackupU$r
bewan	bewan
bill	b
bin	sys
blaeri	22332323
blake	PAPER
blue	bluepw
bobo	hello
bootstrap	generated
boss	boss
both	tomcat
bpel	bpel
brio_admin	BRIO_ADMIN
browse	browsepw	looker
bsxuser	bsxpass
bubba	(unknown)
builtin	builtin
cablecom	router
cac_admin	cacadmin
cassandra	cassandra
catalog	CATALOG
ccrusr	ccrusr
cdemo82	CDEMO82
cdemocor	CDEMOCOR
cdemorid	CDEMORID
cdemoucb	CDEMOUCB
cellit	cellit
centra	CENTRA
cgadmin	cgadmin
checkfs	checkfs
checkfsys	checkfsys
checksys	checksys
chey_archsvr	CHEY_ARCHSVR
cic	Cic!23456789	cic	cic!23456789
cicsuser	CISSUS
cids	CIDS
cis	CIS
cisco	Cisco	admin	cisco
cisco15	otbu+1
cisinfo	CISINFO
citel	password
clark	CLOTH
clearone	RAV	converge
client	client
cmaker	cmaker
cmc	cmc
cmkadmin	cmkadmin
cmsbatch	CMSBATCH
cn=orcladmin	welcome
coco	hello
comcast	1234
company	COMPANY
compiere	COMPIERE
computer	repair
conferencing	admin
config	biodata
core	phpreactor
corecess	corecess
cqschemauser	PASSWORD
craft	craft	craftpw	crftpw
crowd	password
crowd-openid-server	password
csg	SESAME
csmig	CSMIG
ctb_admin	sap123
ctxdemo	CTXDEMO
ctxsys	CTXSYS
cumulus	cumulus
cusadmin	CantTouchThis	highspeed
cust	custpw
cxsdk	kdsxc
cyber	cyber
cyberoam	cyber
d-link	D-Link
d.e.b.u.g	User
dadmin	dadmin	dadmin01
daemon	daemon
dasusr1	dasusr1
davox	davox
db2admin	db2admin
db2fenc1	db2fenc1
db2inst1	db2inst1	db2pass	db2password	db2pw
dba	SQL
dbase	dbase
dbdccics	DBDCCIC
dbi	MUMBLEFRATZ
dbsnmp	DBSNMP
dcl	DCL
dcmadmin	passw0rd
ddic	19920706
debug	d.e.b.u.g	gubed	synnet
decmail	DECMAIL
decnet	DECNET	NONPRIV
decoder	pelco
default	DEFAULT	USER	WLAN_AP
defug	synnet
demo	DEMO	demo	m9ff.QW	password
demo8	DEMO8
demo9	DEMO9
demos	demos
denny	d
des	DES
deskalt	password
deskman	changeme
desknorm	password
deskres	password
dev	dev
dev2000_demos	DEV2000_DEMOS
developer	isdev
device	apc	cyber	device
devicehaecived	1234
dhs3mt	dhs3mt
dhs3pms	dhs3pms
diag	danger	switch
digicel	digicel
dip	DIP
disabledsystemuser	disabled1system1user6708
discoverer_admin	DISCOVERER_ADMIN
distrib	distrib0
disttech	4tas	disttech	etas
ditto	ditto
dni	dni
dont need one	admin
dos	dos
dpn	changeme
draytek	1234
dsgateway	DSGATEWAY
dsl	DSL
dsnvsuser	Pelco123
dsserviceuser	Q1_17@$Pelc0DS	Q2_Pelco@$2016	ds_Pelco@$2014	dsserviceuser
dssys	DSSYS
dta	TJM
dvstation	dvst10n
dx8100adm	dx8100
e250	e250changeme
e500	e500changeme
e8c	e8c
eagle	eagle
earlywatch	SUPPORT
echo	User	echo
edimax	software01
editor	editor
egcr	ergc
ejsadmin	EJSADMIN
elastic	changeme
emaq	4133
emp	EMP
empireadmin	password123
enable	cisco
end user	7936
eng	engineer
engmode	hawk201
enquiry	enquirypw
epiq_api	raritan
epsonweb	admin
epuser	userEp
estoreuser	ESTORE
event	EVENT
examples	EXAMPLES
exfsys	EXFSYS
expert	expert
factory	56789	Fact4EMC
fal	fal
fam	fam
fastwire	fw
fax	FAX	fax
faxuser	FAXUSER
faxworks	FAXWORKS
fb	AIMS
fg_sysadmin	password
field	DIGITAL	FIELD	HPONLY	LOTUS	MANAGER	MGR	SERVICE	SUPPORT	TEST	field	support
finance	FINANCE
firstsite	firstsite
flo	hello
fnd	FND
forse	FORSE
frosty	SNOWMAN
ftp	!ftp	ftp
ftp_admi	kilo1987
ftp_inst	pbxk1064
ftp_nmc	tuxalize
ftp_oper	help1954
ftpuser	1234
fwadmin	xceladmin
games	games
gateway	GATEWAY
gdadmin	admin
gearguy	Geardog
gen1	gen1
gen2	gen2
gl	GL
glftpd	glftpd
globaladmin	GlobalAdmin
glpi	glpi
god1	12345
god2	12345
gopher	gopher
gpfd	GPFD
gpld	GPLD
gts	opengts
guacadmin	guacadmin
guest	1234	12345	GUEST	GUESTGUE	GUESTGUEST	Guest	Janitza	TSEUG	User	guest	guestgue	std001	truetime
guest1	guest	guest1
guru	*3noguru
halt	halt	tlah
hcpark	HCPARK
hello	FIELD.SUPPORT	MANAGER.SYS	MGR.SYS	OP.OPERATOR	hello
help	HELP
helpdesk	HELPDESK	OCS
hlw	HLW
homepage password	0th
host	HOST	dnnhost
hplaser	HPLASER
hpsupport	badg3r5
hqadmin	hqadmin
hr	HR
hsa	hsadb
hscroot	abc123
http	HTTP
i2b2demodata	i2b2demodata
i2b2demodata2	i2b2demodata2
i2b2hive	i2b2hive
i2b2metadata	i2b2metadata
i2b2metadata2	i2b2metadata2
i2b2workdata	i2b2workdata
i2b2workdata2	i2b2workdata2
ibadmin	ChangePass
ibm	2222	password	service
ibmuser	SYS1
ibrix	ibrix
icingaadmin	icinga
iclock	timely
ieuser	D@rj33l1ng	Passw0rd!
ilom-admin	ilom-admin
ilom-operator	ilom-operator
ilon	ilon
images	images
imageuser	IMAGEUSER
imedia	IMEDIA
inads	inads	indspw
info	INFO
informix	informix
ingres	INGRES
init	initpw
install	install	llatsni	secret
installer	1000	Installer	installer	sx2000
instrument	instrument
integrator	p1nacate
intel	intel
intermec	intermec
internal	oracle
intrastack	Asante
intraswitch	Asante
ioftpd	ioFTPD
is_$hostname	IS_$hostname
isp	isp
itsadmin	init
j2deployer	j2deployer
james	james
jamfsoftware	jamfsw03
jasperadmin	bitnami	jasperadmin
jde	JDE
jdoe@geometrixx.info	jdoe
jeedom	Mjeedom96
jens	demo
jmuser	JMUSER
joe	hello	password
joeuser	joeuser
john	Password123!
johnson	control
jones	STEEL
jvc	skaarhoj
jward	AIROPLANE
kali	kali
kermit	kermit
keycloak-admin	datical
keyoperator	DV5800
keyscan	KEYSCAN
khan	kahn
kodi	kodi
l2	l2
l2ldemo	L2LDEMO
l3	l3
lam	lam
lansweeperuser	mysecretpassword0*
laser	LASER
laserwriter	LASERWRITER
lbacsys	LBACSYS
ldap_anonymous	LdapPassword_1
lenel	MULTIMEDIA
librarian	SHELVES
liebert	Liebert
link	LINK
live	live
localadmin	localadmin
localadministrator	#l@$ak#.lk;0@P
localservice	DV5800
locate	locatepw
login	0	0000	1111	8429	access	admin	password
lonnie	l
lp	bin	lineprin	lp
lpadm	lpadm
lpadmin	lpadmin
lr-isdn	LR-ISDN
lucent01	UI-PSWD-01
lucent02	UI-PSWD-02
lynx	lynx
m1122	m1122
mail	HPOFFICE	MAIL	MPE	REMOTE	TELESUP	mail
mailadmin	secret
mailer	MAILER
maint	MAINT	maint	maintpw	ntacdmax	rwmaint
maint1	sx2000
maint2	sx2000
maintainer	admin	bcpb+serial#	pbcpbn(add-serial-number)
man	man
manage	!manage
manager	6677	Admin	COGNOS	HPOFFICE	ITF3000	Manager	SECURITY	SYS	TCH	TELESUP	admin	changeme	friend	manager
managers	managers
manuf	xxyyzz
mary	password
master	PASSWORD	access	master	themaster01
maxadmin	maxadmin
maxreg	maxreg
mbmanager	MBMANAGER
mbwatch	MBWATCH
mcdatase	redips
mcuser	MCUser1	medocheck123
mcveadmin	password
md110	help
mdaemon	MServer
mddemo	MDDEMO
mddemo_clerk	CLERK
mddemo_mgr	MGR
mdsys	MDSYS
me	me
mediator	mediator
memotec	supervisor
menara	Menara
mfd	mfd
mfg	MFG
mge	VESOFT
mgr	CAROLIAN	CCC	CNAS	COGNOS	CONV	HPDESK	HPOFFICE	HPONLY	HPP187	HPP189	HPP196	INTX3	ITF3000	NETBASE	REGO	RJE	ROBELLE	SECURITY	SYS	TELESUP	VESOFT	WORD	XLSERVER
mgwuser	MGWUSER
micro	RSX
migrate	MIGRATE
miller	MILLER
minioadmin	minioadmin
minnie	m
mlusr	mlusr
mmo2	MMO2
mobile	dottie
modtest	YES
moe	hello
monitor	!monitor	anevia	monitor	password
moreau	MOREAU
mother	fucker
mountfs	mountfs
mountfsys	mountfsys
mountsys	mountsys
msf	msf
msfdev	msfdev
mshome	MSHOME
mso	w0rkplac3rul3s
mtch	mtch
mtcl	mtcl
mts_user	MTS_PASSWORD
mtssys	MTSSYS
mtysys	MTYSYS
museadmin	Muse!Admin
musi1921	Musi%1921	Musii%1921
mxagent	MXAGENT
mxintadm	mxintadm
mydlp	mydlp
n.a	guardone
naadmin	naadmin
nacos	nacos
nagiosadmin	nagiosadmin
names	NAMES
nasadmin	nasadmin
nau	NAU
ncrm	ncrm
neo4j	BloodHound	neo4j
netadmin	nimdaten
netbotz	netbotz
netcon	NETCON
netlink	netlink
netlinx	password
netman	netman
netmgr	NETMGR
netnonpriv	NETNONPRIV
netopia	netopia
netpriv	NETPRIV
netrangr	attack
netscreen	netscreen
netserver	NETSERVER
network	NETWORK
newingres	NEWINGRES
news	NEWS	news
newuser	wampp
nexthink	123456
nice-admin	nicecti
niconex	NICONEX
nm2user	nm2user
nms	nmspw
nmt	1234
nobody	nobody
nop	12345	123454
normal	normal
nqadmin	nq
nquser	nq
nsa	nsa
nsroot	nsroot
ntpupdate	ntpupdate
nutanix	4u
oas_public	OAS_PUBLIC
ocitest	OCITEST
odm	ODM
odm_mtr	MTRPW
ods	ODS	ods
odscommon	ODSCOMMON
oe	OE
oemadm	OEMADM
oemrep	OEMREP
olapdba	OLAPDBA
olapsvr	INSTANCE
olapsys	MANAGER
omwb_emulation	ORACLE
on	on
onlime_r	12345
oo	OO
op	op	operator
openfiler	password
openhabian	openhabian
openplc	openplc
openspirit	OPENSPIRIT
oper	OPER	Oper
operations	OPERATIONS
operatns	OPERATNS
operator	$chwarzepumpe	1234	COGNOS	DISC	Operator	SUPPORT	SYS	SYSTEM	admin	col1ma	mercury	operator	password	weblogic
opervax	OPERVAX
oracle	oracle
oraregsys	ORAREGSYS
orasso	ORASSO
ordplugins	ORDPLUGINS
ordsys	ORDSYS
osmc	osmc
osp22	OSP22
ostadmin	admin
outln	OUTLN
overseer	overseer
ovwebusr	OvW*busr1
owa	OWA
owa_public	OWA_PUBLIC
owner	OWNER
pacslinkip	NetServer
pamadmin	pamadmin
panama	PANAMA
patrol	PATROL	patrol
pbx	PBX
pcuser	SYS
pdp11	PDP11
pdp8	PDP8
pelco	Pel2899100
pepino	pepino
perfstat	PERFSTAT
pfcuser	240653C9467E45
pi	raspberry
piranha	piranha	q
pix	cisco
plex	PLEX
plmimservice	NetServer
plsql	SUPERSECRET
pm	PM
pmeadmin	PMEAdmin
pnadmin	pnadmin
po	PO
po7	PO7
po8	PO8
politically	correct
poll	poll	tech
polycom	456	SpIp
portal30	PORTAL30	PORTAL31
portal30_demo	PORTAL30_DEMO
portal30_public	PORTAL30_PUBLIC
portal30_sso	PORTAL30_SSO
portal30_sso_ps	PORTAL30_SSO_PS
portal30_sso_public	PORTAL30_SSO_PUBLIC
post	BASE	POST
post-only	postonly
postgres	123	admin	amber	dbpass	password	postgres	svcPASS83
postmaster	POSTMASTER	postmast
powercartuser	POWERCARTUSER
powerchute	APC
powerdown	powerdown
praisenetwork	perfectpraise
primary	PRIMARY
prime	prime	primeos
primenet	primenet	primeos
primeos	prime	primeos
primos_cs	prime	primos
print	PRINT
printer	PRINTER
priv	PRIV
private readwrite access	secret
prodcics	PRODCICS
proddta	PRODDTA
productadmin@n-able.com	ManageAllTheThings0!
professor	professor
prog	PROG
prtgadmin	prtgadmin
pseadmin	$secure$
public	PUBLIC	public
public readonly access	secret
pubsub	PUBSUB
pubsub1	PUBSUB1
pw	pw	pwpw
pwrchute	pwrchute
qcc	QLogic66
qdba	QDBA
qpgmr	qpgmr
qs	QS
qs_adm	QS_ADM
qs_cb	QS_CB
qs_cbadm	QS_CBADM
qs_cs	QS_CS
qs_es	QS_ES
qs_os	QS_OS
qs_ws	QS_WS
qsecofr	11111111	22222222	qsecofr
qserv	qserv
qsrv	11111111	22222222	QSRV	qsrv
qsrvbas	qsrvbas
qsvr	ibmcel	qsvr
qsysopr	qsysopr
questra	questra
quser	quser
radware	radware
raid	hpt
rapport	r@p8p0r+
rcust	rcustpw
rdc123	rdc123
re	RE
read	synnet
readonly	apc	lucenttech2
readwrite	lucenttech1
recover	recover
recovery	recovery
redline	redline
remotessh	5SaP9I26
rep_manager	DEMO
rep_owner	DEMO	REP_OWNER
repadmin	REPADMIN
replication-receiver	replication-receiver
replicator	iscopy	replicator
report	REPORT
reports_user	OEM_TEMP
restoreonly	restoreonly1
rje	RJE	rje
rmail	RMAIL
rman	RMAN
rmuser1	password
rniservicemanager	NetServer
ro	ro
rodopi	Rodopi
role	changethis
role1	role1	tomcat
roo	honey
root	!root	0	0P3N	0penBmc	1111	1234	12345	123456	3ep5w2u	54321	5iveL!fe	666666	7ujMko0admin	7ujMko0vizxv	888888	8RttoTriz	Admin	Cisco	HI1602014x	Mjeedom96	MuZhlo9n%8!G	Mua'dib	NeXT	Passw0rd	Password	QNX	ROOT	ROOT500	Serv4EMC	TANDBERG	TrippLite	W!n0&oO7.	Zte521	admin	admin_1	ahetzip8	alien	alpine	anko	antsle	antslq	ascend	attack	ax400	bagabu	blablabla	blender	brightmail	calvin	camera	cat1029	changeme	changeonfirstlogin	changethis	ciwuxe	cms500	davox	default	dottie	dreambox	epp2011	fibranne	fivranne	freenas	fxjvt1805	ggdaseuaimhrke	h2014071	hi3518	honey	hp	hpinvent	iDirect	icatch99	ikwb	ikwd	inflection	jstwo	juantech	jvbzd	klv123	klv1234	kn1TG7psLu	letacla	logapp	manager	mozart	mpegvideo	nokia	nsi	opnsense	orion99	par0t	pass	passw0rd	password	pel2899100	permit	pixmet2003	proxmox	realtek	resumix	root	rootadmin	rootme	rootpass	router	secur4u	sun123	system	t00lk1t	t0talc0ntr0l4!	timeserver	tini	tl789	toor	tooridu	trendimsa1.0	tslinux	uClinux	ubnt	ui	user	vertex25	vizxv	vmware	wecandoit	wyse	xc3511	xmhdipc	ys123456	zlxx.
root@localhost	root
rsbcmon	SYS
rw	rw
rwa	rwa
s1stem	5X2000
sa	$easyWinArt4	$ei$micMicro	42Emerson42Eme	Cardio.Perfect	Cic!23456789	DBA!sa@EMSDB123	Dr8gedog	Ektron	LETmein333	M3d!aP0rtal	PASSWORD	Password123	PracticeUser1	RPSsql12345	SECAdmin1	SecurityMaster08	SilkCentral12!34	V4in$ight	changeonfirstlogin	cic	cic!23456789	dr8gedog	password	sa	sasasa	skf_admin1	splendidcrm2005	sqlserver	vantage12!
sample	SAMPLE
sap	SAPR3
sap*	06071992	7061992	PASS
sapcpic	ADMIN	admin
sapr3	SAP
savelogs	crash
sbadmin	SBAdmin123
scmadmin	scmchangeme
scott	TIGER
scout	scout
scpuser	scpuser
scrutremote	admin
scwuser	scw12345user
sdos_icsap	SDOS_ICSAP
secdemo	SECDEMO
secoff	secoff
secofr	secofr
secure	SecurityMaster08
security	security
security code	12345
sedacm	secacm
self	system
sentinel	SENTINEL
serial#	serial#
service	5678	Service	service	smile
serviceconsumer1	SERVICECONSUMER1
servlet	manager
setpriv	system
setup	changeme	changeme!	setup
sh	SH
shutdown	shutdown
signa	signa
siteadmin	siteadmin	toplayer
siteminder	SITEMINDER
slide	SLIDEPW
smc	smcadmin
smdr	SECONDARY
smsadmin	SECAdmin1
snmp	nopasswd	snmp
software	software
solr	SolrRocks
sonos	sonos
spcl	0	0000
spoolman	HPOFFICE
ssa	SSA
ssadmin	sspassword
ssladmin	ssladmin
ssp	ssp
starter	STARTER
status	readonly
storwatch	specialist
strat_user	STRAT_PASSWD
stratacom	stratauser
stuccoboy	100198
student	STUDENT	student
su	super
super	5777364	juniper123	sp-admin	super	superpass	surt
super.super	master
superadmin	secret
superdba	admin
superman	21241036	talent
superuser	123456	ANS#150	admin	asante	kronites	passw0rd	superuser
supervisor	09430	HARRIS	NETFRAME	NF	NFI	PlsChgMe!	SUPERVISOR	SYSTEM	supervisor	visor
support	h179350	ous35hi3	support	supportpw
sweex	mysweex
swpro	SWPRO
swuser	SWUSER
symbol	Symbol
sympa	SYMPA
sync	sync
sys	CHANGE_ON_INSTALL	D_SYSPW	SYS	bin	change_on_install	sys	system	uplink
sysa	SYSA
sysadm	Admin	SYSADM	admin	admpw	anicust	sysadm	sysadmpw	syspw
sysadmin	PASS	blackduck	master	nortel	password	sysadmin
sysbin	sysbin
sysdba	masterkey
sysdiag	factorycast@schneider
sysmaint	DIGITAL	SERVICE	SYSMAINT
sysman	OEM_TEMP	oem_temp
sysop	Sysop
sysopr	sysopr
system	D_SYSTPW	MANAGER	OPERATOR	Passw0rd	SYSLIB	SYSTEM	System01	adminpwd	field	isp	manager	mnet	password	prime	security	sx2000	sys	system	weblogic	welcome(1)
system/manager	sys/change_on_install
system_admin	system_admin
systest	UETP
systest_clig	SYSTEST	SYSTEST_CLIG
t3admin	Trintech
tahiti	TAHITI
taranis	taranis
target	password
tasman	Tasmannet	tasmannet
tdos_icsap	TDOS_ICSAP
teacher	password
tech	field	nician	tech
technician	yZgO8Bvj
telco	telco
tele	tele
telecom	Telecom	telecom
telecomadmin	admintelecom
teledemo	TELEDEMO
tellabs	tellabs#1
temp1	password
test	TEST	test
testpilot	TESTPILOT
thehive@thehive.local	thehive1234
theman	changeit
tiara	tiaranet
tiger	tiger123
toad	TOAD
tomcat	Tomcatadm	changethis	s3cret	tomcat
toor	logapp
topadmin	topadmin
topicalt	password
topicnorm	password
topicres	password
tour	tour
tracesrv	TRACE
tracesvr	TRACE
travel	TRAVEL
trmcnfg	trmcnfg
trouble	trouble
tsdev	TSDEV
tsuser	TSUSER
turbine	TURBINE
tutor	tutor
ubnt	ubnt
ucdpadmin	ucdpadmin
ucenik23	ucenik
uetp	UETP
ui	ui
ultimate	ULTIMATE
umountfs	umountfs
umountfsys	umountfsys
umountsys	umountsys
unix	unix
user	123	1234	12345	19750407	HuaweiUser	Janitza	PASSWORD	Password	USER	USERP	User	Wyse#123	cikvoip	pass	password	public	tivonpw	user	user0000	user5710
user0	USER0
user1	USER1
user2	USER2
user3	USER3
user4	USER4
user5	USER5
user6	USER6
user7	USER7
user8	USER8
user9	USER9
user_analyst	demo
user_approver	demo
user_author	demo
user_checker	demo
user_designer	demo
user_editor	demo
user_expert	demo
user_marketer	demo
user_pricer	demo
user_publisher	demo
user_template	USER_TEMPLATE
userid	PASSW0RD	PASSWORD
username	password
usernotused	userNotU
userp	USERP
utlbstatu	UTLESTAT
uucp	uucp
uucpadm	uucpadm
uwmadmin	password
vagrant	vagrant
vax	VAX
vcr	NetVCR
vcsrv	VCSRV
veda	12871
vgnadmin	vgnadmin
viewuser	viewuser1
vif_developer	VIF_DEV_PWD
vikram	singh
viruser	VIRUSER
vms	VMS
vnc	winterm
voadmin	manager
vodafone	vodafone
volition	volition
vpasp	vpasp
vrr1	VRR1
vt100	public
vtam	VTAM
wangtek	WANGTEK
wasadmin	wasadmin
web	web
web_api	sl33p30F00dumass!
webadm	password
webadmin	1234	Admin	WebBoard	webadmin	webibm
webcal01	WEBCAL01
webdb	WEBDB	webdb
weblogic	WEBLOGIC	weblogic	weblogic1	welcome(1)
webmaster	webmaster
webread	WEBREAD
websecadm	changeme
webshield	webshieldchangeme
whd	whd
winccadmin	2WSXcde
winccconnect	2WSXcder
windows_passthru	WINDOWS_PASSTHRU
winsabre	SABRE	WINSABRE
wksys	WKSYS
wlcsystem	wlcsystem
wlpisystem	wlpisystem
wlse	wlsedb
wlseuser	wlsepassword
wp	HPOFFICE
wpsadmin	wpsadmin
wradmin	trancell
write	private	synnet
ws50x0 administrator (substitute the x with the model of the workstation)	2899100
wvqxyqec	eomjbOBLLwbZeiKV
wwadmin	wwAdmin
wwdbo	wwdbo
wwpower	wwPower
wwuser	wwUser
www	WWW	www
wwwuser	WWWUSER
xampp	xampp
xbox	xbox
xd	xd
xmi_demo	sap123
xprt	XPRT
xxsess_mgryy	X#1833
yak	asd123
zxdsl	ZXDSL
zyfwp	PrOw!aN_fXp`;
const common$1 = new Set(`0	0000	000000	1111	123	1234	12345	123456	ADMIN	Admin	PASSWORD	SYSTEM	USER	abc123	access	admin	admin123	administrator	calvin	changeme	cisco	default	demo	epicrouter	field	guest	hello	letmein	manager	monitor	operator	pass	password	private	public	root	secret	setup	super	superuser	support	sysadm	system	tech	test	ubnt	user`.split(`	`));
const published = new Map(publishedPairs.split(`
`).map((row) => {
	const [account = ``, ...passwords] = row.split(`	`);
	return [account, new Set(passwords)];
}));
const reference$1 = /^(?:\$\{[^}]*\}|\$\([^)]*\)|\$[A-Za-z_]\w*|%[A-Za-z_]\w*%|#\{.*\}|\{\{.*\}\}|<%.*%>|@[\w.]+@|ENC\(.*\)|vault:.*|secret:.*|arn:.*|@Microsoft\.KeyVault\(.*|file:.*|\/run\/secrets\/.*|!vault.*|process\.env\..*|__\w+__|#\(.*\)|\{cipher\}.*)$/su;
const placeholder = /^(?:<.*>|\[.*\]|x{3,}|\*{2,}|\.{3,}|_+|-+|\?+|todo|tbd|none|null|undefined|dummy|example|placeholder|(?:must[-_ ]be[-_ ]|please[-_ ]|to[-_ ]be[-_ ])?(?:change|replace)[-_ ]?(?:me|this|it|d).*|your[-_ ].*|my[-_ ]?(?:password|secret)|.*[-_]here|insert[-_ ].*|put[-_ ]your.*|enter[-_ ].*)$/iu;
function judgePlace(place, path) {
	const value = interpolated(place.value);
	const product = place.product === void 0 ? productOfSigns([place.key, path]) : productOf$3(place.product);
	const account = place.account === void 0 || reference$1.test(place.account) ? void 0 : place.account;
	if (place.kind === `community`) return judgeCommunity(value);
	if (reference$1.test(value)) return { rule: `referenced-password` };
	if (place.kind === `digest` || looksLikeDigest(value)) return judgeHashed(value, {
		place,
		product,
		account
	});
	if (place.sample === true) return { rule: `placeholder-password` };
	if (value === ``) return { rule: `blank-password` };
	const owner = defaultOf(value, product, account);
	if (owner !== void 0) return {
		rule: `default-password`,
		product: owner,
		review: forReview(owner, value, account)
	};
	if (placeholder.test(value) || /[^\x20-\x7e]/u.test(value) || /\S\s+\S/u.test(value)) return { rule: `placeholder-password` };
	if (/^[A-Za-z_$][\w$.]*\((?:[^()]|\([^()]*\))*\)$/u.test(value)) return { rule: `referenced-password` };
	return { rule: strength(value) };
}
function interpolated(value) {
	const match = /^\$\{[\w.-]+(?::-|:(?![?+])|-)([^}]*)\}$/u.exec(value.trim());
	return match === null ? value : match[1] ?? ``;
}
function judgeCommunity(value) {
	if (reference$1.test(value)) return { rule: `referenced-password` };
	if (value === `public` || value === `private`) return {
		rule: `default-password`,
		product: productOf$3(`snmp`) ?? null,
		review: false
	};
	return value === `` ? { rule: `blank-password` } : { rule: `literal-password` };
}
function judgeHashed(value, { place, product, account }) {
	const candidates = candidatesOf(product, account);
	if (place.kind === `digest` && value !== `` && !looksLikeDigest(value)) {
		const owner = defaultOf(value, product, account);
		if (owner !== void 0) return {
			rule: `default-password`,
			product: owner,
			review: forReview(owner, value, account)
		};
		return /^[./0-9A-Za-z]{13}$|:|\$/u.test(value) ? { rule: `hashed-password` } : { rule: strength(value) };
	}
	const answer = judgeDigest(value, {
		candidates,
		account: account ?? ``
	});
	if (answer === `blank`) return { rule: `blank-password` };
	return answer === "default" ? {
		rule: `hashed-default`,
		product: product ?? null,
		review: false
	} : { rule: `hashed-password` };
}
function candidatesOf(product, account) {
	const own = (product === void 0 ? products : [product]).flatMap(({ pairs }) => pairs.map(([, password]) => password));
	const listed = account === void 0 ? [] : [account, ...published.get(account.toLowerCase()) ?? []];
	return [.../* @__PURE__ */ new Set([
		...own,
		...listed.slice(0, 60),
		...common$1
	])].filter((each) => each !== ``);
}
function defaultOf(value, product, account) {
	const fits = ({ pairs }) => pairs.some(([name, password]) => password === value && (account === void 0 || name === `` || name.toLowerCase() === account.toLowerCase()));
	if (product !== void 0 && fits(product)) return product;
	if (account !== void 0) {
		const owner = products.find(({ pairs }) => pairs.some(([name, password]) => name !== `` && name.toLowerCase() === account.toLowerCase() && password === value));
		if (owner !== void 0) return owner;
		if (published.get(account.toLowerCase())?.has(value) === true || account.toLowerCase() === value.toLowerCase()) return null;
	}
	if (product?.pairs.some(([, password]) => password === value) === true) return product;
	if (common$1.has(value)) return null;
	return products.find(({ pairs }) => pairs.some(([name, password]) => password === value && (name === password || account === void 0)));
}
function forReview(product, value, account) {
	if (product?.unverified !== true || common$1.has(value)) return false;
	const name = account?.toLowerCase() ?? ``;
	return name !== value.toLowerCase() && published.get(name)?.has(value) !== true;
}
function classesOf(value) {
	return [
		/[a-z]/u.test(value) ? `a` : ``,
		/[A-Z]/u.test(value) ? `A` : ``,
		/[0-9]/u.test(value) ? `0` : ``,
		/[^a-zA-Z0-9]/u.test(value) ? `!` : ``
	].join(``);
}
function strength(value) {
	const length = Array.from(value).length;
	if (classesOf(value).length < 3 || length < 8) return `weak-password`;
	return length < 13 ? `short-password` : `literal-password`;
}
const annex = `https://cwe.mitre.org/data/definitions/`;
const change = {
	ja: `納品前に固有のパスワードへ変更し、設定ファイルには値を書かず環境変数や秘密情報の保管庫から渡してください。変更した旨を記録してください。`,
	en: `Change it to one of your own before delivery, hand it over through the environment or a secret store instead of the file, and record the change.`
};
const strengthen = {
	ja: `13文字以上で、英大文字・英小文字・数字・記号のうち3種類以上を含むパスワードにし、設定ファイルからは取り除いてください。`,
	en: `Use at least 13 characters of at least three of upper case, lower case, digits and symbols, and take it out of the file.`
};
const attest = {
	ja: `実際の値が初期値でなく、契約の条件を満たすことを担当者が確認し、記録してください。`,
	en: `A person must confirm and record that the value in use is no default and meets the contract.`
};
const where = {
	ja: `（{key}、アカウント {account}、長さ {length}、文字種 {classes}、照合符号 {mark}）`,
	en: ` ({key}, account {account}, length {length}, classes {classes}, mark {mark})`
};
const rules$2 = [
	...[
		[
			`default-password`,
			`critical`,
			{
				ja: `初期パスワード`,
				en: `Default password`
			},
			{
				ja: `{product} の公開されている初期パスワードが使われています`,
				en: `A published default password of {product} is in use`
			},
			change,
			[`2-e`],
			1392
		],
		[
			`hashed-default`,
			`critical`,
			{
				ja: `ハッシュ化された初期パスワード`,
				en: `Hashed default password`
			},
			{
				ja: `ハッシュ値が {product} の公開されている初期パスワードと一致します`,
				en: `The digest is that of a published default password of {product}`
			},
			change,
			[`2-e`],
			1392
		],
		[
			`blank-password`,
			`high`,
			{
				ja: `空のパスワード`,
				en: `Blank password`
			},
			{
				ja: `パスワードが空です`,
				en: `The password is blank`
			},
			change,
			[`2-e`, `3(8)-d.1`],
			258
		],
		[
			`weak-password`,
			`medium`,
			{
				ja: `強度が足りないパスワード`,
				en: `Weak password`
			},
			{
				ja: `納品物に書かれたパスワードが、8文字以上・3種類以上の条件も満たしていません`,
				en: `A password in the delivery has fewer than 8 characters or fewer than three classes`
			},
			strengthen,
			[`3(8)-d.1`, `3(8)-d.2`],
			521
		],
		[
			`short-password`,
			`medium`,
			{
				ja: `13文字に満たないパスワード`,
				en: `Password of fewer than 13 characters`
			},
			{
				ja: `納品物に書かれたパスワードが13文字に足りません。13文字にできないシステムに限り、90日ごとの更新と台帳への記録を条件に使えます`,
				en: `A password in the delivery has fewer than 13 characters: allowed only where the system takes no more, with renewal every 90 days and a ledger`
			},
			strengthen,
			[`3(8)-d.1`, `3(8)-d.2`],
			521
		],
		[
			`literal-password`,
			`medium`,
			{
				ja: `納品物に書かれたパスワード`,
				en: `Password in the delivery`
			},
			{
				ja: `パスワードが納品物にそのまま書かれています`,
				en: `A password is written in the delivery`
			},
			change,
			[`2-e`],
			798
		],
		[
			`placeholder-password`,
			`low`,
			{
				ja: `仮のパスワード`,
				en: `Placeholder password`
			},
			{
				ja: `仮の値のようです。本番の値に置き換える手順があるか確認してください`,
				en: `This looks like a placeholder: see that a step replaces it`
			},
			change,
			[`2-e`],
			1392
		],
		[
			`referenced-password`,
			`note`,
			{
				ja: `外部から渡されるパスワード`,
				en: `Password from elsewhere`
			},
			{
				ja: `値は納品物の外から渡されるため、ここでは判定できません`,
				en: `The value comes from outside the delivery and cannot be judged here`
			},
			attest,
			[`2-e`, `3(8)-d.1`],
			521
		],
		[
			`hashed-password`,
			`note`,
			{
				ja: `判定できないハッシュ値`,
				en: `Digest that cannot be judged`
			},
			{
				ja: `初期パスワードとの一致は確認されていません。この形式は計算しないか、候補にありません`,
				en: `Not shown to be a default: the format is not computed here, or no candidate fits`
			},
			attest,
			[`2-e`, `3(8)-d.1`],
			521
		]
	].map(([name, severity, title, message, advice, requirements, cwe]) => ({
		id: `default-credentials/${name}`,
		severity,
		title,
		message: {
			ja: message.ja + where.ja,
			en: message.en + where.en
		},
		advice,
		requirements,
		cwe: [cwe],
		source: `${annex}${cwe}.html`
	})),
	{
		id: `default-credentials/implicit-default`,
		severity: `high`,
		title: {
			ja: `設定がないために有効な初期認証`,
			en: `Default in force because a setting is absent`
		},
		message: {
			ja: `{key}: {product} が初期のパスワード、または認証なしで動きます（必要な設定の例: {setting}）`,
			en: `{key}: {product} runs with its default password or without authentication (a setting that mends it: {setting})`
		},
		advice: {
			ja: `認証を有効にし、初期値を変える設定を加えてください。値は環境変数や秘密情報の保管庫から渡します。`,
			en: `Add the setting that turns authentication on and replaces the default; hand the value over through the environment or a secret store.`
		},
		requirements: [`2-e`],
		cwe: [1392, 306],
		source: `${annex}1392.html`
	},
	{
		id: `default-credentials/key-store`,
		severity: `note`,
		title: {
			ja: `パスワードで保護されたキーストア`,
			en: `Key store with a password`
		},
		message: {
			ja: `キーストアのパスワードは判定できません`,
			en: `The password of this key store cannot be judged`
		},
		advice: attest,
		requirements: [`2-e`, `3(8)-d.1`],
		cwe: [1392],
		source: `https://docs.oracle.com/en/java/javase/21/docs/specs/man/keytool.html`
	}
];
const scope$2 = {
	binary: {
		ja: `文字のファイルではない`,
		en: `Not a text file`
	},
	container: {
		ja: `中身を1件ずつ確認している`,
		en: `Its members are examined one by one`
	},
	empty: {
		ja: `空のファイル`,
		en: `Empty file`
	}
};
const severityOf$1 = new Map(rules$2.map(({ id, severity }) => [id, severity]));
const slowDigest = /^\$(?:apr)?1\$/u;
const mostSlowDigests = 25;
function placeFindings(places, scene) {
	const seen = /* @__PURE__ */ new Set();
	let slowDigests = 0;
	return places.flatMap((place) => {
		const slow = slowDigest.test(place.value);
		if (slow) slowDigests += 1;
		const decision = slow && slowDigests > mostSlowDigests ? { rule: `hashed-password` } : judgePlace(place, scene.path);
		const twin = `${place.line}\0${place.value}`;
		if (seen.has(twin)) return [];
		seen.add(twin);
		const ruleId = `default-credentials/${decision.rule}`;
		const product = `product` in decision ? decision.product : null;
		const key = shownKey(place);
		return [{
			ruleId,
			severity: graded(ruleId, scene.purpose, `review` in decision && decision.review),
			location: {
				path: scene.path,
				line: place.line
			},
			parameters: described(place, {
				key,
				product,
				decision,
				mark: scene.mark
			}),
			identity: `${key}\0${shownAccount(place)}`,
			...product === null ? {} : { links: [product.source] }
		}];
	});
}
function absenceFinding(absence, { path, purpose }) {
	const product = productOf$3(absence.product) ?? null;
	const ruleId = `default-credentials/implicit-default`;
	return {
		ruleId,
		severity: graded(ruleId, purpose, false),
		location: {
			path,
			line: absence.line
		},
		parameters: {
			key: absence.key,
			product: product?.name ?? absence.product,
			setting: absence.settings[0] ?? `-`
		},
		identity: absence.key,
		...product === null ? {} : { links: [product.source] }
	};
}
function graded(ruleId, purpose, review) {
	const severity = severityOf$1.get(ruleId) ?? `unknown`;
	if (severity === `note` || severity === `low`) return severity;
	if (purpose === `test` || purpose === `sample` || purpose === `document`) return severity === `medium` ? `note` : `low`;
	if (purpose === `ci`) return severity === `medium` ? `low` : `medium`;
	return review ? `medium` : severity;
}
function described(place, { key, product, decision, mark }) {
	const told = {
		key,
		account: shownAccount(place),
		length: Array.from(place.value).length,
		classes: classesOf(place.value) || `-`,
		mark: mark(place.value)
	};
	if (decision.rule !== `default-password` && decision.rule !== `hashed-default`) return told;
	return {
		...told,
		product: product?.name ?? `製品不明 / unidentified product`
	};
}
function shownKey({ key, value }) {
	const clean = key.replace(/[^\p{L}\p{N} _.:/[\]-]/gu, `?`).slice(0, 120);
	if (value.length >= 4 && key.includes(value) && !/^(?:pass(?:word)?|secret|user)$/iu.test(value)) return `(…)`;
	return clean;
}
function shownAccount({ account, value }) {
	if (account === void 0 || account === ``) return `-`;
	const plain = /^[a-z][a-z_.-]{0,23}\d{0,3}$/iu.test(account);
	const secret = value !== `` && (account.includes(value) || value.includes(account));
	return plain && !secret ? account : `(…)`;
}
const forms = [
	{
		kind: `password`,
		product: `cisco`,
		line: /^\s{0,8}enable (?:password|secret)(?: level \d{1,2})?(?: 0)? (?!\d+ )(?<value>\S{1,100})$/u
	},
	{
		kind: `digest`,
		product: `cisco`,
		line: /^\s{0,8}enable (?:password|secret) (?:5|7|8|9) (?<value>\S{1,200})$/u
	},
	{
		kind: `digest`,
		product: `cisco`,
		line: /^\s{0,8}username (?<account>\S{1,64})(?: privilege \d{1,2})? (?:password|secret) (?:5|7|8|9) (?<value>\S{1,200})$/u
	},
	{
		kind: `password`,
		line: /^\s{0,8}username (?<account>\S{1,64})(?: privilege \d{1,2})? (?:password|secret)(?: 0)? (?!\d+ )(?<value>\S{1,100})$/u
	},
	{
		kind: `password`,
		product: `yamaha-rtx`,
		line: /^\s{0,8}(?:login|administrator) password (?!encrypted\b|is\b)(?<value>\S{1,100})$/u
	},
	{
		kind: `digest`,
		product: `yamaha-rtx`,
		line: /^\s{0,8}(?:login|administrator) password encrypted (?<value>\S{1,200})$/u
	},
	{
		kind: `password`,
		product: `yamaha-rtx`,
		line: /^\s{0,8}login user (?<account>\S{1,64}) (?!encrypted\b)(?<value>\S{1,100})$/u
	},
	{
		kind: `community`,
		product: `snmp`,
		line: /^\s{0,8}snmp-server community (?:[078] )?"?(?<value>[^\s"]{1,100})"?(?: .{0,200})?$/u
	},
	{
		kind: `community`,
		product: `snmp`,
		line: /^\s{0,8}snmp community read-(?:only|write) "?(?<value>[^\s"]{1,100})"?(?: .{0,200})?$/u
	},
	{
		kind: `community`,
		product: `snmp`,
		line: /^\s{0,8}r[ow]community6? (?<value>\S{1,100})(?: .{0,200})?$/u
	},
	{
		kind: `community`,
		product: `snmp`,
		line: /^\s{0,8}com2sec6? \S{1,64} \S{1,64} (?<value>\S{1,100})$/u
	}
];
function devicePlaces(text) {
	if (!/(?:enable|username|login|administrator) |community|com2sec/u.test(text)) return [];
	return text.split(`
`).flatMap((raw, index) => {
		if (raw.length > 500) return [];
		const line = raw.trimEnd();
		for (const { kind, product, line: form } of forms) {
			const groups = form.exec(line)?.groups;
			if (groups?.[`value`] === void 0) continue;
			const account = groups[`account`];
			return [{
				kind,
				key: line.trimStart().split(/\s+/u, 2).join(` `).replace(/^username .*/u, `username`),
				line: index + 1,
				value: groups[`value`],
				...account === void 0 ? {} : { account },
				...product === void 0 ? {} : { product }
			}];
		}
		return [];
	});
}
function parsed(places, absences = [], keys = []) {
	return {
		state: `parsed`,
		places,
		absences,
		keys
	};
}
function lineIndex(text) {
	const starts = [0];
	for (let at = text.indexOf(`
`); at !== -1; at = text.indexOf(`
`, at + 1)) starts.push(at + 1);
	return (offset) => {
		let low = 0;
		let high = starts.length - 1;
		while (low < high) {
			const middle = low + high + 1 >> 1;
			if ((starts[middle] ?? 0) <= offset) low = middle;
			else high = middle - 1;
		}
		return low + 1;
	};
}
const userinfo = /\b([a-z][a-z0-9+.-]{1,20}):\/\/([^\s/:@"'<>`\\]{0,80}):([^\s@/"'<>`\\]{1,128})@(?=[\w[${%.-])/giu;
const oracle = /jdbc:oracle:(?:thin|oci):([^\s/@"'<>]{1,64})\/([^\s@"'<>]{1,128})@/giu;
const parameter = /[;?&"' ](?:password|pwd)\s{0,2}=\s{0,2}([^;&"'\s<>]{0,128})(?=[;&"'\s<>]|$)/giu;
const reserved = /(?:^|\.)example(?:\.(?:com|org|net|jp|co\.jp))?$|\.(?:test|invalid)$/iu;
const account = /(?:^|[;?&"' ])(?:user id|userid|username|user|uid)\s{0,2}=\s{0,2}([^;&"'\s<>]{1,64})/iu;
function addressPlaces(text) {
	if (!/:\/\/|jdbc:|pwd|password/iu.test(text)) return [];
	const lineOf = lineIndex(text);
	const places = [];
	for (const match of text.matchAll(userinfo)) {
		const [, scheme = ``, user = ``, password = ``] = match;
		const host = text.slice(match.index + match[0].length, match.index + match[0].length + 100).split(/[^\w.-]/u, 1)[0] ?? ``;
		const sample = reserved.test(host) ? { sample: true } : {};
		places.push(place({
			key: `${scheme.toLowerCase()}://`,
			account: decoded(user),
			value: decoded(password),
			line: lineOf(match.index),
			...sample
		}));
	}
	for (const match of text.matchAll(oracle)) places.push({
		kind: `password`,
		key: `jdbc:oracle`,
		product: `oracle`,
		account: match[1] ?? ``,
		value: match[2] ?? ``,
		line: lineOf(match.index)
	});
	for (const match of text.matchAll(parameter)) {
		const context = around(text, match.index);
		if (!/jdbc:|:\/\/\S{0,280}\?|(?:data source|server|host|initial catalog|database|dsn)\s{0,2}=/iu.test(context)) continue;
		const user = account.exec(context)?.[1] ?? ``;
		places.push(place({
			key: keyOf$1(context),
			account: user,
			value: decoded(match[1] ?? ``),
			line: lineOf(match.index + 1)
		}));
	}
	return places;
}
function place(given) {
	const product = productOfSigns([given.key])?.id;
	return {
		kind: `password`,
		...given,
		...product === void 0 ? {} : { product }
	};
}
function around(text, offset) {
	const before = text.slice(Math.max(0, offset - 300), offset);
	const after = text.slice(offset, offset + 300);
	return before.slice(before.lastIndexOf(`
`) + 1) + (after.split(`
`, 1)[0] ?? ``);
}
function keyOf$1(context) {
	const driver = /jdbc:([a-z0-9]{1,20})/iu.exec(context)?.[1];
	if (driver !== void 0) return `jdbc:${driver.toLowerCase()}`;
	return /data source|initial catalog/iu.test(context) ? `sqlserver connection string` : `connection string`;
}
function decoded(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
function parseAccountFile(text) {
	return parsed(text.split(`
`).flatMap((raw, index) => {
		const line = raw.replace(/\r$/u, ``);
		const fields = line.split(`:`);
		if (line.startsWith(`#`) || fields.length < 2) return [];
		const [account = ``] = fields;
		const value = fields.length === 3 ? fields[2] ?? `` : fields[1] ?? ``;
		if (/^(?:[!*].*|x)$/u.test(value)) return [];
		return [{
			kind: `digest`,
			line: index + 1,
			key: `user`,
			account,
			value
		}];
	}));
}
function parseUsersProperties(text) {
	return parsed(text.split(`
`).flatMap((raw, index) => {
		const match = /^\s*(?![#!])([^=:\s]{1,100})\s*[=:]\s*([^,\r]*)/u.exec(raw);
		if (match === null) return [];
		return [{
			kind: `digest`,
			line: index + 1,
			key: `user`,
			account: match[1] ?? ``,
			value: (match[2] ?? ``).trim()
		}];
	}));
}
function parsePgpass(text) {
	return parsed(text.split(`
`).flatMap((raw, index) => {
		const fields = raw.replace(/\r$/u, ``).split(/(?<!\\):/u);
		if (raw.startsWith(`#`) || fields.length !== 5) return [];
		return [{
			kind: `password`,
			line: index + 1,
			key: `pgpass`,
			product: `postgresql`,
			account: fields[3] ?? ``,
			value: (fields[4] ?? ``).replace(/\\(.)/gu, `$1`)
		}];
	}));
}
const passwordWords = /* @__PURE__ */ new Set([
	`password`,
	`passwd`,
	`passwort`,
	`pwd`,
	`pass`,
	`passphrase`,
	`passcode`,
	`pw`,
	`requirepass`,
	`masterauth`,
	`pswd`
]);
const joined$1 = /(?:password|passwd|passphrase|rootpw|storepass|keypass|userpass|adminpass|dbpass|mailpass|requirepass|masterauth|adminpw|dbpw|userpw)$/u;
const secretEnds = /(?:^|_)(?:client_secret|secret_key|secret_key_base|jwt_secret|app_secret|session_secret|cookie_secret|shared_secret)$/u;
const digestEnds = /(?:^|_)(?:password_hash|password_digest|passwd_hash|hashed_password|encrypted_password|crypted_password|pass_hash)$/u;
const accountEnds = /(?:^|_)(?:user|username|user_name|userid|user_id|uid|login|login_id|account|principal|owner|email|mail|name)$/u;
const japanese = /(?:パスワード|暗証番号)$/u;
function normalized(key) {
	return key.slice(-200).replace(/([a-z0-9])([A-Z])/gu, `$1_$2`).replace(/[^A-Za-z0-9\u3040-\u30ff\u4e00-\u9fff]+/gu, `_`).replace(/^_+|_+$/gu, ``).toLowerCase();
}
function credentialKey(key) {
	const name = normalized(key).replace(/_?\d{1,2}$/u, ``);
	if (digestEnds.test(name)) return `digest`;
	const last = name.slice(name.lastIndexOf(`_`) + 1);
	if (/(?:^|_)(?:no|allow|by|confirm|show|hide|forgot|reset|change|use|require|random|empty)_(?:\w+_)?(?:password|pass|passwd)$/u.test(name)) return null;
	if (passwordWords.has(last) || joined$1.test(name) || secretEnds.test(name) || japanese.test(name)) return `password`;
	if (/(?:^|_)(?:rocommunity|rwcommunity|snmp_community|community_string)$/u.test(name)) return `community`;
	return null;
}
function accountKey(key) {
	return accountEnds.test(normalized(key)) || /user(?:name)?$/u.test(normalized(key));
}
function family(key) {
	return normalized(key).replace(/_?\d{1,2}$/u, ``).replace(/_?(?:user_?name|user_?id|user|login|account|uid|password|passwd|pass|pwd|name|pw)$/u, ``);
}
function placesOf$2(pairs, product) {
	const accounts = /* @__PURE__ */ new Map();
	for (const { key, value } of pairs) if (accountKey(key) && value !== `` && !accounts.has(family(key))) accounts.set(family(key), value);
	const only = accounts.size === 1 ? [...accounts.values()][0] : void 0;
	return pairs.flatMap(({ key, value, line }) => {
		const kind = credentialKey(key);
		if (kind === null) return [];
		const account = accounts.get(family(key)) ?? only;
		return [{
			kind,
			key,
			value,
			line,
			...account === void 0 ? {} : { account },
			...product === void 0 ? {} : { product }
		}];
	});
}
const token$3 = /\/\*[\s\S]*?\*\/|\/\/[^\n]*|#[^\n]*|"""[\s\S]*?"""|'''[\s\S]*?'''|"((?:[^"\\\n]|\\.)*)"|'((?:[^'\\\n]|\\.)*)'|([$\w]+)|(=>|[=:,()[\].])|\s+|[\s\S]/gu;
function parseAssignments(text) {
	const lineOf = lineIndex(text);
	const pairs = [];
	const recent = [];
	for (const match of text.matchAll(token$3)) {
		const string = match[1] ?? match[2];
		const name = match[3];
		const mark = match[4];
		if (string === void 0 && name === void 0 && mark === void 0) continue;
		recent.push({
			kind: string === void 0 ? name === void 0 ? `mark` : `name` : `string`,
			text: string ?? name ?? mark ?? ``,
			offset: match.index
		});
		if (recent.length > 6) recent.shift();
		if (string === void 0) continue;
		const key = keyBefore(recent);
		if (key !== null) pairs.push({
			key,
			value: string.replace(/\\(.)/gu, `$1`),
			line: lineOf(match.index)
		});
	}
	return parsed(placesOf$2(pairs));
}
function keyBefore(recent) {
	const [third, second, first] = [
		recent.at(-4),
		recent.at(-3),
		recent.at(-2)
	];
	if (first?.kind !== `mark`) return null;
	if (first.text === `,` && second?.kind === `string` && third?.text === `(` && recent.at(-5)?.text === `define`) return second.text;
	if (first.text === `=` && second?.text === `]` && third?.kind === `string`) return third.text;
	if ([
		`=`,
		`=>`,
		`:`
	].includes(first.text) && (second?.kind === `string` || second?.kind === `name`)) return second.text;
	return null;
}
function parseJson$1(text) {
	return new Reader$3(text).read();
}
const token$2 = /\s+|\/\/[^\n]*|\/\*[\s\S]*?\*\/|"((?:[^"\\\n]|\\.)*)"|[{}[\],:]|[^\s{}[\],:"/]+/uy;
var Reader$3 = class {
	#text;
	#lineOf;
	#levels = [];
	#places = [];
	constructor(text) {
		this.#text = text;
		this.#lineOf = lineIndex(text);
	}
	read() {
		let at = 0;
		token$2.lastIndex = 0;
		while (at < this.#text.length) {
			token$2.lastIndex = at;
			const match = token$2.exec(this.#text);
			if (match === null || !this.#take(match[0], match[1], at)) return {
				state: `unparsed`,
				line: this.#lineOf(at)
			};
			at += match[0].length;
		}
		if (this.#levels.length > 0) return {
			state: `unparsed`,
			line: this.#lineOf(at)
		};
		return parsed(this.#places);
	}
	#take(raw, string, at) {
		const level = this.#levels.at(-1);
		if (raw === `{` || raw === `[`) this.#levels.push({
			kind: raw === `{` ? `object` : `array`,
			pairs: [],
			key: null
		});
		else if (raw === `}` || raw === `]`) return this.#close(raw === `}` ? `object` : `array`);
		else if (raw === `,`) {
			if (level === void 0) return false;
			level.key = null;
		} else if (raw === `:`) return level?.key !== null && level?.key !== void 0;
		else if (string !== void 0 || /^[^\s/]/u.test(raw)) return this.#scalar(string === void 0 ? raw : unescaped$2(string), string !== void 0, at);
		return true;
	}
	#scalar(value, quoted, at) {
		const level = this.#levels.at(-1);
		if (!quoted && !/^(?:true|false|null|-?\d[\d.eE+-]*)$/u.test(value)) return false;
		if (level?.kind !== `object`) return true;
		if (level.key === null) {
			level.key = value;
			return quoted;
		}
		if (quoted || /^\d/u.test(value)) level.pairs.push({
			key: level.key,
			value,
			line: this.#lineOf(at)
		});
		return true;
	}
	#close(kind) {
		const level = this.#levels.pop();
		if (level === void 0 || level.kind !== kind) return false;
		const path = this.#levels.slice(-8).flatMap(({ key }) => key === null ? [] : [key]);
		for (const place of placesOf$2(level.pairs)) this.#places.push({
			...place,
			key: [...path.slice(-4), place.key].join(`.`)
		});
		return true;
	}
};
function unescaped$2(string) {
	return string.replace(/\\(?:u([0-9a-fA-F]{4})|(.))/gu, (_whole, code, other) => {
		if (code !== void 0) return String.fromCharCode(Number.parseInt(code, 16));
		return {
			n: `
`,
			t: `	`,
			r: `\r`
		}[other ?? ``] ?? other ?? ``;
	});
}
function unquoted(raw) {
	const value = raw.trim();
	const quote = value[0];
	if (quote === `"` || quote === `'` || quote === "`") {
		const end = value.indexOf(quote, 1);
		return end === -1 ? value.slice(1) : value.slice(1, end);
	}
	return value.replace(/^[#;].*$/u, ``).replace(/\s[#;].*$/u, ``).trimEnd();
}
function parseDotenv(text) {
	const pairs = [];
	for (const [index, line] of text.split(`
`).entries()) {
		const match = /^\s*(?:export\s+|set\s+)?([A-Za-z_][\w.-]{0,199})\s*=(.*)$/u.exec(line);
		if (match !== null) pairs.push({
			key: match[1] ?? ``,
			value: unquoted(match[2] ?? ``),
			line: index + 1
		});
	}
	return parsed(placesOf$2(pairs), [], pairs.map(({ key }) => key));
}
function parseProperties(text) {
	const pairs = [];
	const lines = text.split(`
`);
	for (let at = 0; at < lines.length; at += 1) {
		const first = at;
		const pieces = [lines[at]?.replace(/\r$/u, ``).trimStart() ?? ``];
		if (/^[#!]/u.test(pieces[0] ?? ``)) continue;
		while (/(?:^|[^\\])(?:\\\\)*\\$/u.test(pieces.at(-1)?.slice(-64) ?? ``) && at + 1 < lines.length) {
			at += 1;
			pieces.push(pieces.pop()?.slice(0, -1) ?? ``, lines[at]?.replace(/\r$/u, ``).trimStart() ?? ``);
		}
		const match = /^((?:[^\\=:\s]|\\.){1,300})\s*[=:\s]\s*(.*)$/u.exec(pieces.join(``));
		if (match !== null) pairs.push({
			key: unescaped$1(match[1] ?? ``),
			value: unescaped$1(match[2] ?? ``).trimEnd(),
			line: first + 1
		});
	}
	return parsed(messages(pairs) ? [] : placesOf$2(pairs));
}
function unescaped$1(text) {
	return text.replace(/\\(?:u([0-9a-fA-F]{4})|(.))/gu, (_whole, code, other) => code === void 0 ? other ?? `` : String.fromCharCode(Number.parseInt(code, 16)));
}
function messages(pairs) {
	const words = pairs.filter(({ value }) => /[^\x00-\x7f]/u.test(value) || /[A-Za-z]{2,}\s+[A-Za-z]{2,}/u.test(value)).length;
	return pairs.length >= 2 && words * 2 > pairs.length;
}
function parseIni(text) {
	const sections = [{
		name: ``,
		pairs: []
	}];
	for (const [index, raw] of text.split(`
`).entries()) {
		const line = raw.trim();
		if (line === `` || /^(?:[#;]|\/\/|--)/u.test(line)) continue;
		const section = /^\[+([^\]]{1,200})\]+\s*(?:[#;].*)?$/u.exec(line)?.[1];
		if (section !== void 0) sections.push({
			name: section,
			pairs: []
		});
		const match = /^(?:set\s+|\$)?["']?([\w.@/[\]'-]{1,200}?)["']?\s*(?:=>?|:=?)\s*(.*)$/u.exec(line) ?? /^(requirepass|masterauth|rootpw|bindpw|rocommunity|rwcommunity|sasl_password|password)\s+(\S{1,200})(?:\s.*)?$/u.exec(line);
		if (match === null) continue;
		const value = unquoted((match[2] ?? ``).replace(/[;,]\s*$/u, ``));
		sections.at(-1)?.pairs.push({
			key: match[1] ?? ``,
			value,
			line: index + 1
		});
	}
	return parsed(sections.flatMap(({ name, pairs }) => placesOf$2(pairs).map((place) => name === `` ? place : Object.assign(place, { key: `${name}.${place.key}` }))));
}
function parseDockerfile(text) {
	const pairs = [];
	let inside = false;
	for (const [index, raw] of text.split(`
`).entries()) {
		const line = raw.trim();
		if (line.startsWith(`#`)) continue;
		const start = /^(?:ENV|ARG)\s+(.*)$/iu.exec(line);
		const body = start?.[1] ?? (inside ? line : null);
		if (body === null) continue;
		inside = body.endsWith(`\\`);
		const old = start === null ? null : /^(\w{1,200})\s+(?!=)(.*)$/u.exec(body);
		if (old !== null && !/^\w+=/u.test(body)) pairs.push({
			key: old[1] ?? ``,
			value: unquoted(old[2] ?? ``),
			line: index + 1
		});
		else for (const [, key = ``, value = ``] of body.matchAll(/(\b\w{1,200})=("[^"]*"|'[^']*'|[^\s\\]*)/gu)) pairs.push({
			key,
			value: unquoted(value),
			line: index + 1
		});
	}
	return parsed(placesOf$2(pairs));
}
const token$1 = /--[^\n]*|#[^\n]*|\/\*(?!!)[\s\S]*?\*\/|[nN]?'((?:[^'\\]|''|\\[\s\S])*)'|"((?:[^"]|"")*)"|`([^`]*)`|\[([A-Za-z_]\w*)\]|([\p{L}_][\p{L}\p{N}_$.]*)|([0-9][\w.]*)|([^\s])/gu;
function* tokens(text) {
	for (const match of text.matchAll(token$1)) {
		const [, string, double, tick, bracket, word, number, mark] = match;
		const offset = match.index;
		if (string !== void 0) yield {
			kind: `string`,
			text: string.replace(/''/gu, `'`).replace(/\\([\s\S])/gu, `$1`),
			offset
		};
		else if (double !== void 0) yield {
			kind: `string`,
			text: double,
			offset
		};
		else if (mark !== void 0) yield {
			kind: `mark`,
			text: mark,
			offset
		};
		else if (tick !== void 0 || bracket !== void 0 || word !== void 0 || number !== void 0) yield {
			kind: `word`,
			text: tick ?? bracket ?? word ?? number ?? ``,
			offset
		};
	}
}
function parseSql(text) {
	const lineOf = lineIndex(text);
	const places = [];
	const product = /\bIDENTITY\s*\(|\bLOGIN\b/iu.test(text.slice(0, 1e5)) ? void 0 : productOfDialect(text.slice(0, 1e5));
	let statement = [];
	const end = () => {
		for (const { token: at, ...place } of placesOfStatement(statement)) places.push({
			...place,
			line: lineOf(at.offset),
			...product === void 0 ? {} : { product }
		});
		statement = [];
	};
	for (const each of tokens(text)) if (each.kind === `mark` && each.text === `;`) end();
	else statement.push(each);
	end();
	return parsed(places);
}
function productOfDialect(text) {
	if (/postgres|\bWITH\s+PASSWORD\b|\bENCRYPTED\s+PASSWORD\b/iu.test(text)) return `postgresql`;
	if (/mysql|ENGINE\s*=\s*InnoDB|@['"`](?:%|localhost)/iu.test(text)) return `mysql`;
}
function placesOfStatement(statement) {
	const verb = statement[0]?.text.toUpperCase();
	if (verb === `INSERT` || verb === `REPLACE` || verb === `MERGE`) return inserted(statement);
	if (verb === `CREATE` || verb === `ALTER` || verb === `GRANT` || verb === `SET`) return identified(statement);
	if (verb === `UPDATE`) return updated(statement);
	return [];
}
function identified(statement) {
	const at = statement.findIndex(({ kind, text }) => kind === `word` && /^(?:user|role|login|to|for)$/iu.test(text));
	const account = at === -1 ? void 0 : statement.slice(at + 1).find(({ kind, text }) => kind !== `mark` && !/^(?:if|not|exists)$/iu.test(text))?.text;
	const found = [];
	for (const [index, { kind, text }] of statement.entries()) {
		if (kind !== `word` || !/^(?:by|password)$/iu.test(text)) continue;
		if (/^by$/iu.test(text) && !/^(?:identified|with)$/iu.test(statement[index - 1]?.text ?? ``) && !/with/iu.test(statement[index - 3]?.text ?? ``)) continue;
		const next = statement.slice(index + 1, index + 4).find((each) => !(each.kind === `mark` && /[=(]/u.test(each.text)));
		const oracle = /^by$/iu.test(text) && next?.kind === `word` && !/^(?:password|random|values)$/iu.test(next.text);
		if (next !== void 0 && (next.kind === `string` || oracle)) found.push({
			kind: `password`,
			key: `${statement[0]?.text ?? ``} ${text}`,
			value: next.text,
			token: next,
			...account === void 0 ? {} : { account }
		});
	}
	return found;
}
function updated(statement) {
	return statement.flatMap((each, index) => {
		const value = statement[index + 2];
		if (each.kind !== `word` || statement[index + 1]?.text !== `=` || value === void 0) return [];
		const kind = credentialKey(each.text);
		const literal = value.kind === `word` && statement[index + 3]?.text === `(` ? statement[index + 4] : value;
		if (kind === null || literal?.kind !== `string`) return [];
		return [{
			kind,
			key: each.text,
			value: literal.text,
			token: literal
		}];
	});
}
function list$1(statement, open) {
	const items = [[]];
	let depth = 0;
	let at = open;
	for (; at < statement.length; at += 1) {
		const each = statement[at];
		if (each === void 0) break;
		const mark = each.kind === `mark` ? each.text : ``;
		if (mark === `)`) depth -= 1;
		if (depth === 0 && mark === `)`) break;
		if (mark === `,` && depth === 1) items.push([]);
		else if (depth > 0) items.at(-1)?.push(each);
		if (mark === `(`) depth += 1;
	}
	return {
		items,
		next: at + 1
	};
}
function inserted(statement) {
	const table = statement.findIndex(({ text }) => /^into$/iu.test(text)) + 1;
	const open = statement.findIndex(({ kind, text }, index) => index > table && kind === `mark` && text === `(`);
	const values = statement.findIndex(({ kind, text }) => kind === `word` && /^values$/iu.test(text));
	if (table === 0 || open === -1 || values === -1 || open > values) return [];
	const columns = list$1(statement, open).items.map((item) => item[0]?.text ?? ``);
	const secrets = columns.flatMap((column, index) => credentialKey(column) === null ? [] : [index]);
	const accountAt = columns.findIndex((column) => accountKey(column) && credentialKey(column) === null);
	const found = [];
	for (let at = values + 1; secrets.length > 0 && at < statement.length;) {
		const { items, next } = list$1(statement, at);
		const account = items[accountAt]?.find(({ kind }) => kind === `string`)?.text;
		for (const index of secrets) {
			const literal = items[index]?.find(({ kind }) => kind === `string`);
			const kind = credentialKey(columns[index] ?? ``) ?? `password`;
			const key = `${statement[table]?.text ?? ``}.${columns[index] ?? ``}`;
			if (literal !== void 0) found.push({
				kind,
				key,
				value: literal.text,
				token: literal,
				...account === void 0 ? {} : { account }
			});
		}
		at = Math.max(next, at + 1);
	}
	return found;
}
const token = /<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<\?[\s\S]*?\?>|<![^>]*>|<(\/?)([^\s<>/="']{1,300})((?:[^<>"']|"[^"]*"|'[^']*')*)>|([^<]+)|</gu;
function parseXml(text) {
	const lineOf = lineIndex(text);
	const subset = /<!ENTITY|<!DOCTYPE[^>[]*\[/iu.exec(text.replace(/<!--[\s\S]*?-->/gu, (comment) => ` `.repeat(comment.length)));
	if (subset !== null) return {
		state: `unparsed`,
		line: lineOf(subset.index)
	};
	const valid = XMLValidator.validate(text.trimStart(), { allowBooleanAttributes: true });
	if (valid !== true) return {
		state: `unparsed`,
		line: Math.max(1, valid.err.line)
	};
	return parsed(walk(text, lineOf));
}
function walk(text, lineOf) {
	const places = [];
	const open = [{
		name: ``,
		attributes: [],
		pairs: [],
		text: ``,
		line: 1
	}];
	for (const match of text.matchAll(token)) {
		const [, cdata, slash, name, inner = ``, words] = match;
		const top = open.at(-1);
		if (cdata !== void 0 || words !== void 0) addText(top, cdata ?? unescaped(words ?? ``), lineOf(match.index));
		if (name === void 0) continue;
		if (slash === `/`) places.push(...close(open));
		else {
			const offset = match.index + 1 + name.length;
			open.push({
				name,
				attributes: attributesOf(inner, (at) => lineOf(offset + at)),
				pairs: [],
				text: ``,
				line: lineOf(match.index)
			});
			if (inner.trimEnd().endsWith(`/`)) places.push(...close(open));
		}
	}
	return [...places, ...placesOf$2(open[0]?.pairs ?? [])];
}
function addText(element, words, line) {
	if (element === void 0) return;
	if (element.text.trim() === `` && words.trim() !== ``) element.line = line + (/^\s*/u.exec(words)?.[0].split(`
`).length ?? 1) - 1;
	element.text += words;
}
function close(open) {
	const element = open.length > 1 ? open.pop() : void 0;
	const parent = open.at(-1);
	if (element === void 0 || parent === void 0) return [];
	const named = element.attributes.find(({ key }) => /^(?:name|key|id)$/iu.test(key));
	const value = element.attributes.find(({ key }) => /^value$/iu.test(key));
	const text = element.text.trim();
	if (named !== void 0 && (value !== void 0 || text !== ``)) parent.pairs.push({
		key: named.value,
		value: value?.value ?? text,
		line: value?.line ?? element.line
	});
	else if (element.pairs.length === 0 && (text !== `` || element.attributes.length === 0)) parent.pairs.push({
		key: element.name,
		value: text,
		line: element.line
	});
	const prefixed = (places) => places.map((place) => ({
		...place,
		key: `${element.name}.${place.key}`
	}));
	return [...prefixed(placesOf$2(element.pairs)), ...prefixed(placesOf$2(element.attributes))];
}
function attributesOf(inner, lineAt) {
	return [...inner.matchAll(/([^\s=/"'<>]{1,200})\s*=\s*(?:"([^"]*)"|'([^']*)')/gu)].map((match) => ({
		key: match[1] ?? ``,
		value: unescaped(match[2] ?? match[3] ?? ``),
		line: lineAt(match.index)
	}));
}
const entities = {
	lt: `<`,
	gt: `>`,
	amp: `&`,
	quot: `"`,
	apos: `'`
};
function unescaped(text) {
	return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{2,4}));/giu, (whole, ...[hex, decimal, name]) => {
		const code = hex === void 0 ? Number(decimal) : Number.parseInt(hex, 16);
		if (name !== void 0) return entities[name] ?? whole;
		return code <= 1114111 ? String.fromCodePoint(code) : whole;
	});
}
var import_dist = require_dist();
function resolved(document, node) {
	if ((0, import_dist.isAlias)(node)) return node.resolve(document) ?? null;
	return node ?? null;
}
function pairsOf(walk, map) {
	return map.items.flatMap(({ key, value }) => {
		if (!(0, import_dist.isScalar)(key) || value !== null && !(0, import_dist.isScalar)(value)) return [];
		const scalar = (0, import_dist.isScalar)(value) ? value : null;
		if (typeof scalar?.value === `boolean` || scalar === null || scalar.value === null) return [];
		const written = typeof scalar.value === `string` ? scalar.value : scalar.source ?? ``;
		return [{
			key: String(key.value),
			value: written,
			line: walk.lineOf(scalar)
		}];
	});
}
const switchedOff = /^(?:POSTGRES_HOST_AUTH_METHOD=trust|(?:MYSQL|MARIADB)_ALLOW_EMPTY(?:_ROOT)?_PASSWORD=(?:1|yes|true)|ALLOW_EMPTY_PASSWORD=(?:1|yes|true)|NEO4J_AUTH=none|xpack\.security\.enabled=false)$/iu;
function composeService(walk, name, service) {
	const image = scalarOf(walk, service, `image`);
	const product = image === void 0 ? void 0 : productOfImage(image.value);
	const environment = environmentOf(walk, resolved(walk.document, service.get(`environment`, true)));
	const passwords = environment.filter(({ value }) => value !== null).map(({ key, value, line }) => ({
		key,
		value: value ?? ``,
		line
	}));
	const neo4j = passwords.filter(({ key, value }) => key === `NEO4J_AUTH` && value.includes(`/`));
	walk.places.push(...placesOf$2(passwords, product?.id).map((place) => ({
		...place,
		key: `services.${name}.environment.${place.key}`
	})));
	for (const { key, value, line } of neo4j) walk.places.push({
		kind: `password`,
		key,
		line,
		product: `neo4j`,
		account: value.split(`/`, 1)[0] ?? ``,
		value: value.slice(value.indexOf(`/`) + 1)
	});
	if (product === void 0) return;
	const off = passwords.find(({ key, value }) => switchedOff.test(`${key}=${value}`));
	if (off !== void 0) walk.absences.push({
		line: off.line,
		product: product.id,
		key: `services.${name}.environment.${off.key}`,
		settings: [],
		settingFiles: []
	});
	else if (product.settings !== void 0 && !hasSetting(walk, service, {
		environment,
		settings: product.settings
	})) walk.absences.push({
		line: image?.line ?? 1,
		product: product.id,
		key: `services.${name}`,
		settings: product.settings,
		settingFiles: wordsOf(walk, service.get(`env_file`, true))
	});
}
function environmentOf(walk, node) {
	if ((0, import_dist.isSeq)(node)) return node.items.flatMap((item) => {
		if (!(0, import_dist.isScalar)(item)) return [];
		const text = String(item.value);
		const at = text.indexOf(`=`);
		return [{
			key: at === -1 ? text : text.slice(0, at),
			value: at === -1 ? null : text.slice(at + 1),
			line: walk.lineOf(item)
		}];
	});
	if (!(0, import_dist.isMap)(node)) return [];
	const merged = node.items.flatMap(({ key, value }) => {
		const target = (0, import_dist.isScalar)(key) && key.value === `<<` ? resolved(walk.document, value) : null;
		return (0, import_dist.isMap)(target) ? environmentOf(walk, target) : [];
	});
	const written = pairsOf(walk, node).filter(({ key }) => key !== `<<`);
	const passed = node.items.flatMap(({ key, value }) => (0, import_dist.isScalar)(key) && (value === null || (0, import_dist.isScalar)(value) && value.value === null) ? [{
		key: String(key.value),
		value: null,
		line: 1
	}] : []);
	return [
		...merged,
		...written,
		...passed
	];
}
function hasSetting(walk, service, { environment, settings }) {
	if (environment.some(({ key }) => settings.includes(key))) return true;
	const places = [
		`command`,
		`entrypoint`,
		`volumes`,
		`configs`,
		`secrets`
	].flatMap((key) => wordsOf(walk, service.get(key, true)));
	return settings.some((setting) => places.some((word) => word.includes(setting)));
}
function wordsOf(walk, given) {
	const node = resolved(walk.document, given);
	if ((0, import_dist.isScalar)(node)) return [String(node.value)];
	if ((0, import_dist.isSeq)(node)) return node.items.flatMap((item) => (0, import_dist.isMap)(item) ? pairsOf(walk, item).map(({ value }) => value) : (0, import_dist.isScalar)(item) ? [String(item.value)] : []);
	return [];
}
function scalarOf(walk, map, name) {
	const node = map.get(name, true);
	return (0, import_dist.isScalar)(node) ? {
		value: String(node.value),
		line: walk.lineOf(node)
	} : void 0;
}
const deepest$2 = 200;
function parseYaml$2(text) {
	const counter = new import_dist.LineCounter();
	const tooDeep = deepLine(text);
	if (tooDeep !== null) return {
		state: `unparsed`,
		line: tooDeep
	};
	const documents = (0, import_dist.parseAllDocuments)(text, {
		lineCounter: counter,
		uniqueKeys: false,
		logLevel: `silent`,
		merge: true
	});
	const places = [];
	const absences = [];
	for (const document of `empty` in documents ? [] : documents) {
		const error = document.errors[0];
		if (error !== void 0) return /\{\{|\{%/u.test(text) ? parseIni(text) : {
			state: `unparsed`,
			line: counter.linePos(error.pos[0]).line
		};
		const lineOf = (node) => counter.linePos(node?.range?.[0] ?? 0).line;
		visit({
			document,
			lineOf,
			places,
			absences
		}, document.contents, []);
	}
	return parsed(places, absences);
}
function deepLine(text) {
	let depth = 0;
	let line = 1;
	for (const character of text) {
		if (character === `
`) line += 1;
		else if (character === `[` || character === `{`) depth += 1;
		else if ((character === `]` || character === `}`) && depth > 0) depth -= 1;
		if (depth > deepest$2) return line;
	}
	const steep = text.split(`
`).findIndex((each) => /^ {2000}|^(?:\s*- ){200}/u.test(each));
	return steep === -1 ? null : steep + 1;
}
function visit(walk, node, path) {
	if (path.length > deepest$2) return;
	if ((0, import_dist.isSeq)(node)) for (const item of node.items) visit(walk, item, path);
	if (!(0, import_dist.isMap)(node)) return;
	const services = path.length === 0 ? node.get(`services`, true) : void 0;
	const secret = isSecret(node);
	walk.places.push(...placesOf$2(pairsOf(walk, node)).map((place) => ({
		...place,
		key: [...path.slice(-4), place.key].join(`.`)
	})));
	for (const { key, value } of node.items) {
		const name = (0, import_dist.isScalar)(key) ? String(key.value) : ``;
		if (services !== void 0 && name === `services` && (0, import_dist.isMap)(value)) composeServices(walk, value);
		else if (secret && (name === `data` || name === `stringData`) && (0, import_dist.isMap)(value)) secretData(walk, value, name);
		else if (name === `env` && (0, import_dist.isSeq)(value)) walk.places.push(...placesOf$2(namedPairs(walk, value.items)));
		else visit(walk, value, [...path, name]);
	}
}
function namedPairs(walk, items) {
	return items.flatMap((item) => {
		if (!(0, import_dist.isMap)(item)) return [];
		const pairs = pairsOf(walk, item);
		const name = pairs.find(({ key }) => key === `name`);
		const value = pairs.find(({ key }) => key === `value`);
		return name === void 0 || value === void 0 ? [] : [{
			...value,
			key: name.value
		}];
	});
}
function composeServices(walk, services) {
	for (const { key, value } of services.items) {
		const service = resolved(walk.document, value);
		const name = (0, import_dist.isScalar)(key) ? String(key.value) : ``;
		if (!(0, import_dist.isMap)(service)) continue;
		composeService(walk, name, service);
		for (const pair of service.items) if (!((0, import_dist.isScalar)(pair.key) && pair.key.value === `environment`)) visit(walk, pair.value, [
			`services`,
			name,
			(0, import_dist.isScalar)(pair.key) ? String(pair.key.value) : ``
		]);
	}
}
function isSecret(map) {
	const kind = map.get(`kind`);
	return kind === `Secret` || kind === `ConfigMap`;
}
function secretData(walk, data, name) {
	const isData = name === `data`;
	const pairs = pairsOf(walk, data).map((pair) => ({
		...pair,
		value: isData ? fromBase64(pair.value) : pair.value
	}));
	walk.places.push(...placesOf$2(pairs).map((place) => ({
		...place,
		key: `${name}.${place.key}`
	})));
}
function fromBase64(value) {
	const compact = value.replace(/\s+/gu, ``);
	if (compact.length % 4 !== 0 || !/^[A-Za-z0-9+/]+={0,2}$/u.test(compact)) return value;
	const bytes = Uint8Array.from(atob(compact), (character) => character.charCodeAt(0));
	const text = new TextDecoder().decode(bytes).replace(/\n$/u, ``);
	return /^[\x20-\x7e]*$/u.test(text) ? text : value;
}
const manifests = /^(?:package(?:-lock)?\.json|npm-shrinkwrap\.json|composer\.(?:json|lock)|pnpm-lock\.yaml|yarn\.lock|tsconfig.*\.json|.*\.schema\.json|.*\.map|.*\.min\.js|cargo\.(?:toml|lock)|pyproject\.toml|poetry\.lock)$/u;
const catalogues = /(?:^|\/)(?:i18n|l10n|locales?|lang|languages|translations?|messages)\/|(?:messages|labels?|validationmessages|applicationresources)(?:_[a-z]{2}(?:_[a-z]{2})?)?\.(?:properties|ya?ml|json)$/iu;
const kinds = [
	{
		name: `users-properties`,
		file: /(?:^|[-_.])(?:users|realm)\.properties$/u,
		parse: parseUsersProperties
	},
	{
		name: `account-file`,
		file: /^(?:\.?htpasswd.*|.*\.htpasswd|\.?htdigest|shadow-?|master\.passwd)$/u,
		parse: parseAccountFile
	},
	{
		name: `pgpass`,
		file: /^\.?pgpass(?:\.conf)?$/u,
		parse: parsePgpass
	},
	{
		name: `dotenv`,
		file: /^\.env(?:\..+)?$|\.env(?:\.(?:dist|example|sample|template|local|test|production|development))?$|^env\.(?:dist|example|sample)$/u,
		parse: parseDotenv
	},
	{
		name: `dockerfile`,
		file: /^(?:docker|container)file(?:\..+)?$|\.dockerfile$/u,
		parse: parseDockerfile
	},
	{
		name: `properties`,
		file: /\.properties(?:\.(?:dist|sample|example|template))?$/u,
		parse: parseProperties
	},
	{
		name: `json`,
		file: /\.(?:json|jsonc|json5|webmanifest|tfstate|ipynb)$/u,
		parse: parseJson$1
	},
	{
		name: `yaml`,
		file: /\.ya?ml(?:\.(?:dist|sample|example|template))?$/u,
		parse: parseYaml$2
	},
	{
		name: `xml`,
		file: /\.(?:xml|config|xhtml|xsd|wsdl|plist|pom)(?:\.(?:dist|sample))?$/u,
		parse: (text) => /^\s*</u.test(text) ? parseXml(text) : parseIni(text)
	},
	{
		name: `sql`,
		file: /\.(?:sql|ddl|dml|pls|psql)$/u,
		parse: parseSql
	},
	{
		name: `ini`,
		file: /\.(?:ini|cnf|conf|cfg|toml|tfvars|cf)(?:[-.](?:dist|sample|example|production|development|default))?$|^\.?my\.cnf$|^\.?npmrc$|^\.netrc$/u,
		parse: parseIni
	},
	{
		name: `settings-program`,
		file: /^(?:.*(?:config|configuration|settings|credentials?|secrets?|database|parameters|env)[^/]*|wp-config.*)\.(?:php|inc|py|rb|js|cjs|mjs|ts|pl)$/u,
		parse: parseAssignments
	}
];
function kindOf(path) {
	const name = path.slice(path.lastIndexOf(`/`) + 1).toLowerCase();
	if (manifests.test(name) || catalogues.test(path)) return null;
	return kinds.find(({ file }) => file.test(name)) ?? null;
}
function purposeOf(path, role) {
	const lower = path.toLowerCase();
	if (role === `document` || /\.(?:md|markdown|adoc|rst|html?|docx?|xlsx?|pdf)(?:!\/|$)|(?:^|\/)(?:docs?|documents?|javadoc)\/|(?:^|\/)(?:readme|changelog|history)[^/]*$/u.test(lower)) return `document`;
	if (/(?:^|\/)(?:tests?|__tests__|spec|fixtures?|testdata|test-data|mocks?|e2e|cypress)\/|[-_.](?:test|spec|testing)\.[^/]*$|src\/test\//u.test(lower)) return `test`;
	if (/(?:^|\/)\.(?:github|gitlab|circleci)\/|(?:^|\/)(?:\.gitlab-ci\.yml|\.travis\.yml|azure-pipelines\.ya?ml|jenkinsfile)|(?:^|\/)ci\/|[-_.]ci\.[^/]*$/u.test(lower)) return `ci`;
	if (/(?:^|\/)(?:samples?|examples?|demos?)\/|\.(?:sample|example|dist|template|tmpl|default)$|[-_.](?:sample|example|template)\.[^/]*$/u.test(lower)) return `sample`;
	return `production`;
}
const largestFile = 8388608;
function inspect$1(entry, bytes, mark) {
	const decoded = decodeText(bytes);
	if (decoded.kind === `binary`) return { state: `binary` };
	if (decoded.kind === `undecodable`) return {
		state: `notExamined`,
		reason: decoded.reason,
		findings: []
	};
	const text = decoded.text.replace(/\r\n?/gu, `
`);
	const scene = {
		path: entry.path,
		purpose: purposeOf(entry.path, entry.role),
		mark
	};
	const anywhere = [...addressPlaces(text), ...devicePlaces(text)];
	const result = parseKind(entry.path, text);
	if (result.state === `unparsed`) return {
		state: `notExamined`,
		reason: unparsed(result.line),
		findings: placeFindings(anywhere, scene)
	};
	return {
		state: `examined`,
		findings: placeFindings([...result.places, ...anywhere], scene),
		absences: result.absences,
		keys: result.keys
	};
}
function parseKind(path, text) {
	const kind = kindOf(path);
	if (kind === null || text.trim() === ``) return {
		state: `parsed`,
		places: [],
		absences: [],
		keys: []
	};
	try {
		return kind.parse(text);
	} catch {
		return {
			state: `unparsed`,
			line: 1
		};
	}
}
function unparsed(line) {
	return reason(`configuration-unparsed`, {
		ja: `設定ファイルとして解釈できません（{line} 行目）。`,
		en: `It does not parse as the configuration it is named as (line {line}).`
	}, { line });
}
const longestLine = 1048576;
async function inspectLarge(entry, content, mark) {
	const scene = {
		path: entry.path,
		purpose: purposeOf(entry.path, entry.role),
		mark
	};
	const findings = [];
	let form = `unknown`;
	let rest = ``;
	let line = 0;
	for await (const chunk of content.stream()) {
		if (form === `unknown`) form = formOf(chunk);
		if (form !== `text`) continue;
		const text = rest + Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength).toString(`latin1`);
		const end = text.lastIndexOf(`
`);
		rest = end === -1 && text.length <= longestLine ? text : text.slice(end + 1).slice(-1048576);
		const whole = text.slice(0, text.length - rest.length);
		findings.push(...findingsOf(whole, line, scene));
		line += whole.split(`
`).length - 1;
	}
	if (form === `binary`) return { state: `binary` };
	if (form !== `text` || kindOf(entry.path) !== null) return {
		state: `notExamined`,
		reason: tooLarge$2(),
		findings
	};
	return {
		state: `examined`,
		findings: [...findings, ...findingsOf(rest, line, scene)],
		absences: [],
		keys: []
	};
}
function formOf(chunk) {
	if (chunk[0] === 255 && chunk[1] === 254 || chunk[0] === 254 && chunk[1] === 255) return `wide`;
	return chunk.subarray(0, 65536).includes(0) ? `binary` : `text`;
}
function findingsOf(text, before, scene) {
	return placeFindings([...addressPlaces(text), ...devicePlaces(text)].map((place) => Object.assign(place, { line: place.line + before })), scene);
}
function tooLarge$2() {
	return reason(`file-too-large`, {
		ja: `8 MiB を超えるため、設定として解釈していません。`,
		en: `It is larger than 8 MiB and was not parsed as configuration.`
	});
}
const defaultCredentials = {
	id: `default-credentials`,
	title: {
		ja: `初期ID・パスワード`,
		en: `Default credentials`
	},
	rules: rules$2,
	needs: [],
	scope: scope$2,
	options: strictObject({ listForAttestation: _default(boolean(), true) }),
	run: run$3
};
const keyStore = /\.(?:jks|jceks|keystore|truststore|p12|pfx|bcfks)$/iu;
async function run$3(input, ports) {
	const gathered = {
		states: /* @__PURE__ */ new Map(),
		findings: [],
		absences: [],
		keys: /* @__PURE__ */ new Map()
	};
	const failures = await visitAll(input, ports, gathered);
	for (const { path, reason: why } of failures) gathered.states.set(path, {
		state: `notExamined`,
		reason: why
	});
	const coverage = coverageOf(input.census, (entry) => gathered.states.get(entry.path) ?? unvisited(entry));
	const implicit = gathered.absences.flatMap(({ entry, absence }) => absenceOf(entry, absence, gathered.keys));
	const stores = input.census.entries.filter(({ path }) => keyStore.test(path)).map(({ path }) => keyStoreFinding(path));
	const all = [
		...gathered.findings,
		...implicit,
		...stores
	];
	const shared = {
		findings: input.options.listForAttestation ? all : all.filter(({ severity }) => severity !== `note`),
		coverage,
		evidence: []
	};
	const reasons = notExamined$2(coverage);
	return {
		tools: { "default-credentials-list": `2026-07-09` },
		outcome: reasons.length === 0 ? {
			status: `completed`,
			...shared
		} : {
			status: `incomplete`,
			...shared,
			reasons
		}
	};
}
async function visitAll({ census, contents }, ports, gathered) {
	const mark = (value) => ports.digest(`${census.digest}\0credential\0${value}`).slice(0, 4);
	const readable = ({ fate, size }) => fate.state === `read` && size > 0;
	const total = census.entries.filter(readable).length;
	let done = 0;
	return contents.visit({
		select: readable,
		signal: ports.signal,
		visitor: async (entry, content) => {
			const bytes = entry.size > 8388608 ? null : await content.bytes(largestFile);
			gather(entry, bytes === null ? await inspectLarge(entry, content, mark) : inspect$1(entry, bytes, mark), gathered);
			done += 1;
			if (done % 100 === 0 || done === total) ports.progress.report({
				task: defaultCredentials.title,
				done,
				total
			});
		}
	});
}
function gather(entry, inspected, gathered) {
	if (inspected.state === `binary`) {
		gathered.states.set(entry.path, {
			state: `notApplicable`,
			rule: `binary`
		});
		return;
	}
	gathered.findings.push(...inspected.findings);
	if (inspected.state === `notExamined`) {
		gathered.states.set(entry.path, {
			state: `notExamined`,
			reason: inspected.reason
		});
		return;
	}
	gathered.states.set(entry.path, { state: `examined` });
	gathered.absences.push(...inspected.absences.map((absence) => ({
		entry,
		absence
	})));
	if (inspected.keys.length > 0) gathered.keys.set(entry.path, inspected.keys);
}
function unvisited({ fate, size }) {
	if (fate.state === `opened`) return {
		state: `notApplicable`,
		rule: `container`
	};
	if (fate.state === `unopened` || fate.state === `unread`) return {
		state: `notExamined`,
		reason: fate.reason
	};
	if (size === 0) return {
		state: `notApplicable`,
		rule: `empty`
	};
	return {
		state: `notExamined`,
		reason: reason(`not-visited`, {
			ja: `読み取られていません。`,
			en: `It was not read.`
		})
	};
}
function absenceOf(entry, absence, keys) {
	const folder = entry.path.includes(`/`) ? entry.path.slice(0, entry.path.lastIndexOf(`/`) + 1) : ``;
	const known = absence.settingFiles.flatMap((file) => keys.get(folder + file.replace(/^\.\//u, ``)) ?? []);
	if (absence.settings.some((setting) => known.includes(setting))) return [];
	return [absenceFinding(absence, {
		path: entry.path,
		purpose: purposeOf(entry.path, entry.role)
	})];
}
function keyStoreFinding(path) {
	return {
		ruleId: `default-credentials/key-store`,
		severity: `note`,
		location: { path },
		parameters: {},
		identity: `key-store`
	};
}
function notExamined$2(coverage) {
	const count = countCoverage(coverage).notExamined;
	if (count === 0) return [];
	return [reason(`default-credentials-not-examined`, {
		ja: `初期パスワードを検査できていないファイルが {count} 件あります。`,
		en: `{count} files could not be examined for default credentials.`
	}, { count })];
}
const plain$2 = (name) => ({
	namespace: ``,
	name
});
const lower = (name) => ({
	namespace: ``,
	name: name.toLowerCase()
});
const path = (name) => {
	const segments = name.split(`/`).filter((segment) => segment !== ``);
	return {
		namespace: segments.slice(0, -1).join(`/`),
		name: segments.at(-1) ?? ``
	};
};
const needsNamespace = (rule) => (...given) => {
	const parts = rule(...given);
	return parts === null || parts.namespace === `` ? null : parts;
};
const maven = (name) => {
	const colon = name.indexOf(`:`);
	return {
		namespace: name.slice(0, Math.max(colon, 0)),
		name: name.slice(colon + 1)
	};
};
const go$1 = (name, version) => {
	const segments = name.toLowerCase().split(`/`);
	const isModule = name.includes(`/`) || name.includes(`.`);
	return {
		namespace: segments.slice(0, -1).join(`/`),
		name: segments.at(-1) ?? ``,
		version: isModule ? version.replace(/^(?=\d+\.\d)/, `v`) : version
	};
};
const swift = (name, version) => path(name.replace(/^https?:\/\//, ``).replace(/\.git$/, ``), version, ``);
const distribution = (vendor, epochs) => (name, version, release) => {
	const number = /^v?(\d[^:]*)/.exec(release)?.[1];
	const epoch = epochs ? /^(\d+):(.+)$/.exec(version) : null;
	return {
		namespace: vendor,
		name: epochs ? name : name.toLowerCase(),
		version: epoch?.[2] ?? version,
		qualifiers: {
			distro: number === void 0 ? `` : `${vendor}-${number}`,
			epoch: epoch?.[1] ?? ``
		}
	};
};
const types = {
	npm: [`npm`, path],
	PyPI: [`pypi`, (name) => ({
		namespace: ``,
		name: name.toLowerCase().replaceAll(`_`, `-`)
	})],
	Maven: [`maven`, needsNamespace(maven)],
	Go: [`golang`, go$1],
	Packagist: [`composer`, needsNamespace((name, version, release) => path(name.toLowerCase(), version, release))],
	RubyGems: [`gem`, plain$2],
	NuGet: [`nuget`, plain$2],
	"crates.io": [`cargo`, plain$2],
	Hex: [`hex`, (name, version, release) => path(name.toLowerCase(), version, release)],
	Pub: [`pub`, (name) => ({
		namespace: ``,
		name: name.toLowerCase().replaceAll(/[^a-z0-9_]/g, `_`)
	})],
	SwiftURL: [`swift`, needsNamespace(swift)],
	ConanCenter: [`conan`, plain$2],
	CRAN: [`cran`, plain$2],
	Hackage: [`hackage`, plain$2],
	Bitnami: [`bitnami`, lower],
	opam: [`opam`, plain$2],
	"GitHub Actions": [`github`, needsNamespace((name, version, release) => path(name.toLowerCase().split(`/`).slice(0, 2).join(`/`), version, release))],
	Debian: [`deb`, distribution(`debian`, false)],
	Ubuntu: [`deb`, distribution(`ubuntu`, false)],
	Echo: [`deb`, distribution(`echo`, false)],
	Alpine: [`apk`, distribution(`alpine`, false)],
	Wolfi: [`apk`, distribution(`wolfi`, false)],
	Chainguard: [`apk`, distribution(`chainguard`, false)],
	MinimOS: [`apk`, distribution(`minimos`, false)],
	Alpaquita: [`apk`, distribution(`alpaquita`, false)],
	AlmaLinux: [`rpm`, distribution(`almalinux`, true)],
	"Red Hat": [`rpm`, distribution(`redhat`, true)],
	"Rocky Linux": [`rpm`, distribution(`rocky-linux`, true)],
	SUSE: [`rpm`, distribution(`suse`, true)],
	openSUSE: [`rpm`, distribution(`opensuse`, true)],
	Mageia: [`rpm`, distribution(`mageia`, true)],
	openEuler: [`rpm`, distribution(`openeuler`, true)]
};
function purlOf({ ecosystem, name, version }) {
	const [system = ``, ...release] = ecosystem.split(`:`);
	const known = system === `` ? [`generic`, plain$2] : Object.hasOwn(types, system) ? types[system] : void 0;
	if (known === void 0) return null;
	const [type, rule] = known;
	const parts = rule(name, version, release.join(`:`));
	return parts === null || parts.name === `` ? null : buildPurl({
		type,
		version,
		...parts
	});
}
function buildPurl({ type, namespace, name, version, qualifiers = {} }) {
	const folders = namespace.split(`/`).flatMap((segment) => segment === `` ? [] : `${encode(segment)}/`);
	const pairs = Object.entries(qualifiers).sort(([a], [b]) => a < b ? -1 : 1).flatMap(([key, value]) => value === `` ? [] : `${key.toLowerCase()}=${encode(value)}`);
	const suffix = pairs.length === 0 ? `` : `?${pairs.join(`&`)}`;
	return `pkg:${type}/${folders.join(``)}${encode(name)}${version === `` ? `` : `@${encode(version)}`}${suffix}`;
}
function encode(text) {
	return encodeURIComponent(text.toWellFormed()).replaceAll(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`).replaceAll(`%3A`, `:`);
}
const deliveryReference = `delivery`;
function cycloneDx({ timestamp, kenpin, delivery, digest, components, complete }) {
	const bom = {
		$schema: `http://cyclonedx.org/schema/bom-1.6.schema.json`,
		bomFormat: `CycloneDX`,
		specVersion: `1.6`,
		serialNumber: serialNumberOf(digest),
		version: 1,
		metadata: {
			timestamp,
			tools: { components: [{
				type: `application`,
				name: `kenpin`,
				version: kenpin
			}] },
			component: {
				type: `application`,
				"bom-ref": deliveryReference,
				supplier: { name: delivery.contractor },
				name: delivery.contract,
				version: String(delivery.delivery),
				description: delivery.title
			}
		},
		components: componentsOf$1(components),
		compositions: [{
			aggregate: complete ? `complete` : `incomplete`,
			assemblies: [deliveryReference]
		}]
	};
	return `${JSON.stringify(bom, (_, value) => typeof value === `string` ? value.toWellFormed() : value, 2)}\n`;
}
function serialNumberOf(digest) {
	if (!/^[0-9a-f]{32,}$/.test(digest)) throw new Error(`not a digest in lower-case hex`);
	const variant = (Number.parseInt(digest.charAt(16), 16) & 3 | 8).toString(16);
	return `urn:uuid:${[
		digest.slice(0, 8),
		digest.slice(8, 12),
		`5${digest.slice(13, 16)}`,
		`${variant}${digest.slice(17, 20)}`,
		digest.slice(20, 32)
	].join(`-`)}`;
}
function componentsOf$1(found) {
	const same = /* @__PURE__ */ new Map();
	for (const each of found) {
		const key = [
			each.ecosystem,
			each.name,
			each.version,
			each.commit ?? ``
		].join(`\0`);
		const known = same.get(key);
		if (known === void 0) same.set(key, [each]);
		else known.push(each);
	}
	const references = new References();
	return [...same].sort(([a], [b]) => compare$2(a, b)).flatMap(([, places]) => {
		const [first] = places;
		return first === void 0 ? [] : componentOf(first, places, references);
	});
}
function componentOf(first, places, references) {
	const { ecosystem, name, commit } = first;
	const version = first.version === `` ? commit ?? `` : first.version;
	const purl = purlOf({
		ecosystem,
		name,
		version
	});
	return {
		type: `library`,
		"bom-ref": references.take(purl ?? `component:${[
			ecosystem,
			name,
			version
		].map(encodeURIComponentSafely).join(`/`)}`),
		...namesOf(first),
		...version === `` ? {} : { version },
		scope: scopeOf(places),
		...purl === null ? {} : { purl },
		evidence: { occurrences: occurrencesOf$1(places) },
		...propertiesOf(first, places)
	};
}
var References = class {
	#used = /* @__PURE__ */ new Map([[deliveryReference, 1]]);
	take(reference) {
		let number = this.#used.get(reference) ?? 0;
		let free = reference;
		while (this.#used.has(free)) {
			number += 1;
			free = `${reference}~${number}`;
		}
		this.#used.set(reference, Math.max(number, 1));
		this.#used.set(free, 1);
		return free;
	}
};
function encodeURIComponentSafely(text) {
	return encodeURIComponent(text.toWellFormed());
}
function namesOf({ ecosystem, name, commit }) {
	const separator = {
		npm: `/`,
		Packagist: `/`,
		Maven: `:`
	}[ecosystem];
	const end = separator === void 0 ? -1 : name.indexOf(separator);
	if (end > 0) return {
		group: name.slice(0, end),
		name: name.slice(end + 1)
	};
	return { name: name === `` ? commit ?? `?` : name };
}
const developmentGroups = /* @__PURE__ */ new Set([
	`dev`,
	`development`,
	`test`
]);
function scopeOf(places) {
	const isDevelopment = ({ groups }) => groups.length > 0 && groups.every((group) => developmentGroups.has(group));
	const isLeft = ({ groups }) => groups.length > 0 && groups.every((group) => group === `optional` || developmentGroups.has(group));
	if (places.every(isDevelopment)) return `excluded`;
	return places.every(isLeft) ? `optional` : `required`;
}
function occurrencesOf$1(places) {
	return [...new Map(places.map(({ path, evidence }) => [`${path}\0${evidence ?? ``}`, {
		path,
		evidence
	}]))].sort(([a], [b]) => compare$2(a, b)).map(([, { path, evidence }]) => ({
		location: path,
		...evidence === void 0 ? {} : { additionalContext: evidence }
	}));
}
function propertiesOf({ ecosystem, commit }, places) {
	const groups = new Set(places.flatMap((place) => place.groups));
	const properties = [
		...commit === void 0 || commit === null ? [] : [{
			name: `kenpin:commit`,
			value: commit
		}],
		...[...groups].sort().map((value) => ({
			name: `kenpin:dependency-group`,
			value
		})),
		...ecosystem === `` ? [] : [{
			name: `kenpin:ecosystem`,
			value: ecosystem
		}]
	];
	return properties.length === 0 ? {} : { properties };
}
function compare$2(a, b) {
	return a < b ? -1 : Number(a > b);
}
function evidenceOf$1(input) {
	const { scan, judgement } = input;
	const { consultations, table, dropped, vex } = judgement;
	return [
		jsonFile(`consultation.json`, {
			schema: `kenpin.consultation/1`,
			consultations
		}),
		jsonFile(`cross-table.json`, table),
		jsonFile(`dropped-records.json`, {
			schema: `kenpin.dropped-records/1`,
			dropped
		}),
		{
			name: `osv-scanner.json`,
			mediaType: `application/json`,
			content: scan.report
		},
		{
			name: `osv-scanner-matches.json`,
			mediaType: `application/json`,
			content: scan.matches
		},
		{
			name: `osv-scanner.log`,
			mediaType: `text/plain`,
			content: scan.log
		},
		jsonFile(`packages.json`, {
			schema: `kenpin.packages/1`,
			packages: packagesOf(scan)
		}),
		{
			name: `sbom.cdx.json`,
			mediaType: `application/vnd.cyclonedx+json`,
			content: bomOf(input)
		},
		...vex.length === 0 ? [] : [jsonFile(`vex.json`, {
			schema: `kenpin.vex/1`,
			documents: vex
		})]
	];
}
function packagesOf({ files }) {
	return files.flatMap(({ path, packages }) => packages.map(({ ecosystem, name, version, commit, groups, vulnerabilities, evidence }) => {
		return {
			path,
			ecosystem,
			name,
			version,
			commit,
			groups,
			evidence,
			vulnerabilities: vulnerabilities.map(({ id }) => id)
		};
	}));
}
function bomOf({ scan, subject, census, now, complete }) {
	const { number, title, delivery, contractor } = subject.contract;
	return cycloneDx({
		timestamp: now.toISOString(),
		kenpin: subject.kenpin,
		delivery: {
			contract: number,
			title,
			delivery,
			contractor
		},
		digest: census.digest,
		components: scan.files.flatMap(({ path, packages }) => packages.map(({ ecosystem, name, version, commit, groups, evidence }) => {
			return {
				path,
				ecosystem,
				name,
				version,
				commit,
				groups,
				...evidence === void 0 ? {} : { evidence }
			};
		})),
		complete
	});
}
function jsonFile(name, value) {
	return {
		name,
		mediaType: `application/json`,
		content: `${JSON.stringify(value, null, 2)}\n`
	};
}
const noFacts = {
	nvd: [],
	epss: [],
	jvn: [],
	notices: [],
	advisories: []
};
function countingEntries(entries, counts) {
	return {
		nvd: counts(`nvd`) ? entries.nvd : null,
		epss: counts(`epss`) ? entries.epss : null,
		jvn: counts(`jvn`) ? entries.jvn : [],
		notices: entries.notices.filter(({ source }) => counts(source === `jvn` ? `jvn-notices` : `jpcert`)),
		advisories: entries.advisories.filter((row) => counts(`csaf/${row.provider}`) && !isTakenBack(row))
	};
}
function isTakenBack({ category }) {
	return category === `csaf_withdrawn` || category === `csaf_superseded`;
}
function isRejectedRow(row) {
	return row?.status.trim().toLowerCase() === `rejected`;
}
function factsOf(cves, entries) {
	const held = cves.flatMap((cve) => {
		const found = entries.get(cve);
		return found === void 0 ? [] : [{
			cve,
			found
		}];
	});
	if (held.length === 0) return noFacts;
	return {
		nvd: held.flatMap(({ found }) => found.nvd ?? []),
		epss: held.flatMap(({ found }) => found.epss ?? []),
		jvn: once$4(held.flatMap(({ found }) => found.jvn), ({ id }) => id),
		notices: once$4(held.flatMap(({ found }) => found.notices), ({ source, id }) => `${source} ${id}`),
		advisories: once$4(held.flatMap(({ found }) => found.advisories), ({ provider, id }) => `${provider} ${id}`).map((row) => ({
			row,
			statements: row.statements.filter(({ cve }) => cve !== void 0 && cves.includes(cve))
		}))
	};
}
function once$4(rows, key) {
	if (rows.length < 2) return [...rows];
	return [...new Map(rows.map((row) => [key(row), row]))].sort(([a], [b]) => a < b ? -1 : 1).map(([, row]) => row);
}
function compareIds(a, b) {
	const [left, right] = [a.startsWith(`CVE-`), b.startsWith(`CVE-`)];
	if (left !== right) return left ? -1 : 1;
	if (left && a.slice(0, 9) === b.slice(0, 9) && a.length !== b.length) return a.length - b.length;
	return a < b ? -1 : a > b ? 1 : 0;
}
function nvdLink(cve) {
	return `https://nvd.nist.gov/vuln/detail/${encodeURIComponent(cve)}`;
}
function osvLink(id) {
	return `https://osv.dev/vulnerability/${encodeURIComponent(id)}`;
}
function kevLink(cve) {
	return `https://www.cisa.gov/known-exploited-vulnerabilities-catalog?search_api_fulltext=${encodeURIComponent(cve)}`;
}
function epssLink(cve) {
	return `https://api.first.org/data/v1/epss?cve=${encodeURIComponent(cve)}`;
}
function jvnLink(id) {
	const [, kind = ``, number] = /^(JVN|JVNVU|JVNTA)#(\d{6,8})$/.exec(id) ?? [];
	if (number === void 0) return ``;
	return `https://jvn.jp/${kind === `JVN` ? `jp` : kind.slice(3).toLowerCase()}/${kind}${number}/`;
}
function alertLink(id) {
	const [, year = ``, number] = /^JPCERT-AT-(\d{4})-(\d{4})$/.exec(id) ?? [];
	return number === void 0 ? `` : `https://www.jpcert.or.jp/at/${year}/at${year.slice(2)}${number}.html`;
}
function webLink(address) {
	return /^https?:\/\/[^\s"<>/?#\\]+(?:[/?#][^\s"<>]*)?$/i.test(address) ? address : ``;
}
function linksOf({ records, facts, exploited, ids }, own) {
	const listed = exploited ? ids.filter((id) => id.startsWith(`CVE-`)).map(kevLink) : [];
	const alerts = facts.notices.filter(({ source, kind }) => source === `jvn` || kind === `alert`);
	const given = [
		...facts.jvn.filter(({ state }) => state !== `withdrawn`).flatMap(({ link, alerts }) => [link, ...alerts.map(alertLink)]),
		...alerts.map(({ link }) => link),
		...facts.advisories.map(({ row }) => row.link)
	];
	const all = [
		...records.filter(({ id }) => own.includes(id)).map(({ id }) => osvLink(id)),
		...listed,
		...facts.nvd.map(({ cve }) => nvdLink(cve)),
		...given.map(webLink).filter((link) => link !== ``)
	];
	return [...new Set(all)];
}
var import_ae_cvss_calculator = __toESM(require_ae_cvss_calculator(), 1);
const memoryLimit = 1e4;
const memory$1 = /* @__PURE__ */ new Map();
function rate(vector) {
	const known = memory$1.get(vector);
	if (known !== void 0) return known;
	const rating = compute(vector);
	if (memory$1.size >= memoryLimit) memory$1.clear();
	memory$1.set(vector, rating);
	return rating;
}
function compute(vector) {
	if (!/^(CVSS:(3\.[01]|4\.0)\/|\()?[A-Za-z]{1,3}:[A-Za-z]{1,6}(\/[A-Za-z]{1,3}:[A-Za-z]{1,6})*\)?$/.test(vector)) return null;
	try {
		if (vector.startsWith(`CVSS:4.0/`)) return rated$1(4, new import_ae_cvss_calculator.default.Cvss4P0(vector), vector);
		if (vector.startsWith(`CVSS:3.1/`)) return rated$1(3.1, new import_ae_cvss_calculator.default.Cvss3P1(vector), vector);
		if (vector.startsWith(`CVSS:3.0/`)) return rated$1(3, new import_ae_cvss_calculator.default.Cvss3P0(vector), vector);
		return rated$1(2, new import_ae_cvss_calculator.default.Cvss2(vector.replace(/^\((.*)\)$/, `$1`)), vector);
	} catch {
		return null;
	}
}
function rateOpinion({ version, vector, score }) {
	const rating = rate(vector);
	if (rating !== null || score === null || !(score >= 0 && score <= 10)) return rating;
	const number = Number(version);
	const known = [
		2,
		3,
		3.1,
		4
	].includes(number) ? number : 3;
	return {
		version: known,
		severity: severityOf(score, known),
		score
	};
}
function compareRatings(a, b) {
	return b.version - a.version || b.score - a.score;
}
function rated$1(version, parsed, vector) {
	if (!parsed.isBaseFullyDefined()) return null;
	const { base: score } = parsed.calculateScores();
	if (score === void 0 || !Number.isFinite(score)) return null;
	return {
		version,
		severity: severityOf(score, version),
		score,
		vector
	};
}
function severityOf(score, version) {
	if (score >= 9 && version >= 3) return `critical`;
	if (score >= 7) return `high`;
	if (score >= 4) return `medium`;
	return score > 0 ? `low` : `note`;
}
function osvOpinions(record, { ecosystem, name }) {
	const special = (record.affected ?? []).filter((each) => each.package?.ecosystem === ecosystem && each.package.name === name).flatMap((each) => (each.severity ?? []).flatMap(({ score }) => rate(score) ?? []));
	const general = (record.severity ?? []).flatMap(({ score }) => rate(score) ?? []);
	const word = wordOf(record.database_specific?.[`severity`]);
	return firstCounts([
		special.toSorted(compareRatings).map((rating) => rated(`osv-package`, record.id, rating)),
		general.toSorted(compareRatings).map((rating) => rated(`osv`, record.id, rating)),
		word === null ? [] : [{
			source: `osv-word`,
			by: `${record.id}: ${word.word}`,
			severity: word.severity
		}]
	]);
}
function nvdOpinions(row) {
	return remembered(row, nvdOpinionsOf);
}
function nvdOpinionsOf({ cvss }) {
	return bySpeaker(cvss, (each) => `${each.kind ?? ``} ${each.by}`).flatMap((own) => countNewest(own, ({ by, kind }) => ({
		source: kind === `primary` ? `nvd` : `nvd-secondary`,
		by
	})));
}
function jvnOpinions(row) {
	return remembered(row, jvnOpinionsOf);
}
function jvnOpinionsOf({ id, cvss }) {
	return countNewest(cvss, () => ({
		source: `jvn`,
		by: id
	}));
}
function vendorOpinions({ provider, id }, statements) {
	const by = `${provider}: ${id}`;
	const ratings = countNewest(statements.flatMap(({ cvss }) => cvss), () => ({
		source: `vendor`,
		by
	}));
	const sorted = [...new Set(statements.flatMap((each) => each.words))].flatMap((text) => wordOf(text) ?? []).toSorted((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));
	return [...ratings, ...sorted.map(({ severity, word }, index) => ({
		candidate: {
			source: `vendor-word`,
			by: `${by}: ${word}`,
			severity
		},
		superseded: ratings.length > 0 || index > 0
	}))];
}
const memory = /* @__PURE__ */ new WeakMap();
function remembered(row, opinionsOf) {
	const known = memory.get(row) ?? opinionsOf(row);
	memory.set(row, known);
	return known;
}
const order = [
	`critical`,
	`high`,
	`medium`,
	`low`
];
const words$1 = {
	critical: `critical`,
	important: `high`,
	high: `high`,
	moderate: `medium`,
	medium: `medium`,
	low: `low`
};
function wordOf(text) {
	if (typeof text !== `string` || text.length > 40) return null;
	const word = text.trim();
	const severity = Object.hasOwn(words$1, word.toLowerCase()) ? words$1[word.toLowerCase()] : void 0;
	return severity === void 0 ? null : {
		severity,
		word
	};
}
function firstCounts(lists) {
	return lists.flat().map((candidate, index) => ({
		candidate,
		superseded: index > 0
	}));
}
function countNewest(given, who) {
	return firstCounts([given.flatMap((each) => {
		const rating = rateOpinion(each);
		return rating === null ? [] : [{
			rating,
			...who(each)
		}];
	}).toSorted((a, b) => compareRatings(a.rating, b.rating)).map(({ rating, source, by }) => rated(source, by, rating))]);
}
function bySpeaker(given, speaker) {
	return [...Map.groupBy(given, speaker).values()];
}
function rated(source, by, { severity, score, vector }) {
	return {
		source,
		by,
		severity,
		score,
		...vector === void 0 ? {} : { vector }
	};
}
function cellsOf(vulnerability, packages, question) {
	const { ids, rejected } = vulnerability;
	const asked = {
		vulnerability,
		packages,
		question,
		hasCve: rejected.length > 0 || ids.some((id) => id.startsWith(`CVE-`))
	};
	return question.columns.map(({ feed, counts }) => {
		const { state, entries } = counts ? answerOf$1(feed, asked) : nobodyAsked;
		return {
			feed,
			state,
			entries
		};
	});
}
function answerOf$1(feed, asked) {
	const { vulnerability, packages, question, hasCve } = asked;
	const { facts, rejected } = vulnerability;
	switch (feed) {
		case `osv`: return packages.length === 0 ? nobodyAsked : entriesOr(osvEntries(vulnerability, packages), `noEntry`);
		case `kev`: return entriesOr(kevEntries(vulnerability, question.exploited), `noEntry`);
		case `nvd`: return nvdAnswer(facts.nvd, rejected);
		case `epss`: return entriesOr(facts.epss.map(({ cve, score, percentile }) => ({
			id: cve,
			link: epssLink(cve),
			title: ``,
			note: `${score} (${percentile})`
		})), `noEntry`);
		case `jvn`: return jvnAnswer(facts.jvn, hasCve);
		case `jvn-notices`: return entriesOr(noticeEntries(vulnerability, `jvn`), nothingFound(asked));
		case `jpcert`: return entriesOr(noticeEntries(vulnerability, `jpcert`), nothingFound(asked));
		default: return entriesOr(vendorEntries(vulnerability, feed.replace(/^csaf\//, ``)), hasCve ? `noEntry` : `notConsulted`);
	}
}
const nobodyAsked = {
	state: `notConsulted`,
	entries: []
};
function entriesOr(entries, none) {
	return entries.length > 0 ? {
		state: `entry`,
		entries
	} : {
		state: none,
		entries: []
	};
}
function nothingFound({ question, hasCve }) {
	return hasCve && question.counting.has(`jvn`) ? `noEntry` : `notConsulted`;
}
function osvEntries({ records }, packages) {
	return records.map((record) => ({
		id: record.id,
		link: osvLink(record.id),
		title: record.summary ?? ``,
		...gradeOf(packages.flatMap((named) => osvOpinions(record, named))),
		modified: inUtc(record.modified)
	}));
}
function inUtc(time) {
	return time.endsWith(`Z`) ? time : new Date(time).toISOString();
}
function kevEntries({ ids }, exploited) {
	return ids.flatMap((id) => {
		const day = exploited.get(id);
		return day === void 0 ? [] : [{
			id,
			link: kevLink(id),
			title: ``,
			note: day
		}];
	});
}
const enriched = /* @__PURE__ */ new Set([`analyzed`, `modified`]);
function nvdAnswer(rows, rejected) {
	const entries = [...rows, ...rejected].map((row) => ({
		id: row.cve,
		link: nvdLink(row.cve),
		title: ``,
		...isRejectedRow(row) ? {} : gradeOf(nvdOpinions(row)),
		modified: row.modified,
		note: row.status
	}));
	const live = rows.filter((row) => !isRejectedRow(row));
	if (live.length === 0) return {
		state: entries.length > 0 ? `withdrawn` : `noEntry`,
		entries
	};
	return {
		state: live.some(({ status }) => enriched.has(status.trim().toLowerCase())) ? `entry` : `notEnriched`,
		entries
	};
}
const stateWords = {
	valid: ``,
	withdrawn: `削除`,
	unconfirmed: `未確定`,
	unsupported: `サポート外`
};
function jvnAnswer(rows, hasCve) {
	const entries = rows.map((row) => ({
		id: row.id,
		link: webLink(row.link),
		title: row.title,
		...row.state === `withdrawn` ? {} : gradeOf(jvnOpinions(row)),
		modified: row.modified,
		...noteOf$1([
			stateWords[row.state],
			...row.notices,
			...versionsOf(row)
		])
	}));
	if (rows.length > 0 && rows.every(({ state }) => state === `withdrawn`)) return {
		state: `withdrawn`,
		entries
	};
	return entriesOr(entries, hasCve ? `noEntry` : `notConsulted`);
}
const productLimit = 3;
function versionsOf({ products }) {
	const named = products.filter(({ versions }) => versions.length > 0);
	const shown = named.slice(0, productLimit).map(({ product, versions }) => `${product} ${versions.join(`、`)}`);
	return named.length > productLimit ? [...shown, `…`] : shown;
}
function noticeEntries({ facts }, source) {
	const held = facts.notices.filter((notice) => notice.source === source);
	const entries = new Map(held.map(({ id, title, link, modified }) => [id, {
		id,
		link: webLink(link),
		title,
		modified
	}]));
	for (const { notices, alerts, state } of facts.jvn) {
		if (state === `withdrawn`) continue;
		for (const id of source === `jvn` ? notices : alerts) if (!entries.has(id)) entries.set(id, {
			id,
			link: source === `jvn` ? jvnLink(id) : alertLink(id),
			title: ``
		});
	}
	return [...entries].sort(([a], [b]) => a < b ? -1 : 1).map(([, entry]) => entry);
}
function vendorEntries({ facts }, provider) {
	return facts.advisories.filter(({ row }) => row.provider === provider).map(({ row, statements }) => ({
		id: row.id,
		link: webLink(row.link),
		title: statements.find(({ title }) => title !== void 0)?.title ?? row.title,
		...gradeOf(vendorOpinions(row, statements)),
		modified: row.modified,
		...noteOf$1([row.status === `final` ? `` : row.status, ...new Set(statements.flatMap(({ words }) => words.filter((word) => word.length <= 40)))])
	}));
}
const noteLimit$1 = 500;
function gradeOf(opinions) {
	const candidate = opinions.find(({ superseded }) => !superseded)?.candidate;
	if (candidate === void 0) return {};
	return {
		severity: candidate.severity,
		...candidate.score === void 0 ? {} : { score: candidate.score }
	};
}
function noteOf$1(parts) {
	const note = parts.filter((part) => part !== ``).join(` / `);
	if (note === ``) return {};
	return { note: note.length > noteLimit$1 ? `${note.slice(0, noteLimit$1)}…` : note };
}
function groupAdvisories(records) {
	const live = newestOfEach(records.filter(({ withdrawn }) => withdrawn === void 0));
	const roots = /* @__PURE__ */ new Map();
	for (const { id, aliases = [] } of live) for (const alias of aliases) join$1(roots, id, alias);
	return [...Map.groupBy(live, ({ id }) => rootOf(roots, id)).values()].map((group) => ({
		records: group,
		ids: group.map(({ id }) => id),
		names: [...new Set(group.flatMap(({ id, aliases = [] }) => [id, ...aliases]))].sort()
	})).toSorted((a, b) => String(a.ids[0]) < String(b.ids[0]) ? -1 : 1);
}
function newestOfEach(records) {
	const newest = /* @__PURE__ */ new Map();
	for (const record of records) {
		const known = newest.get(record.id);
		if (known === void 0 || isNewer(record, known)) newest.set(record.id, record);
	}
	return [...newest].sort(([a], [b]) => a < b ? -1 : 1).map(([, record]) => record);
}
function isNewer(one, other) {
	if (one === other) return false;
	const difference = Date.parse(one.modified) - Date.parse(other.modified);
	return difference > 0 || difference === 0 && JSON.stringify(one) > JSON.stringify(other);
}
function join$1(roots, one, other) {
	const [a, b] = [rootOf(roots, one), rootOf(roots, other)];
	if (a !== b) roots.set(a, b);
}
function rootOf(roots, name) {
	let root = name;
	for (let next = roots.get(root); next !== void 0; next = roots.get(root)) root = next;
	for (let at = name; at !== root;) {
		const next = roots.get(at) ?? root;
		roots.set(at, root);
		at = next;
	}
	return root;
}
function withoutRejected(group, isRejected) {
	if (!group.names.some((name) => isRejected(name))) return group;
	const records = group.records.filter(({ id }) => !isRejected(id));
	if (records.length === 0) return null;
	return {
		records,
		ids: records.map(({ id }) => id),
		names: group.names.filter((name) => !isRejected(name))
	};
}
function cvesOf({ names }) {
	return names.filter((name) => /^CVE-\d{4}-\d{4,12}$/.test(name)).toSorted(compareIds);
}
function readableNames({ names }) {
	return names.toSorted(compareIds).join(`, `);
}
function proposedFix(records, { ecosystem, name, version }) {
	const perRecord = records.map((record) => {
		return (record.affected ?? []).filter((each) => each.package?.ecosystem === ecosystem && each.package.name === name).flatMap((each) => (each.ranges ?? []).filter(({ type }) => type !== `GIT`).flatMap(({ events }) => events)).flatMap((event) => event.fixed !== void 0 && compareNumbers$1(event.fixed, version) > 0 ? event.fixed : []).toSorted(compareNumbers$1)[0];
	});
	if (perRecord.length === 0 || perRecord.includes(void 0)) return null;
	return perRecord.filter((each) => each !== void 0).toSorted(compareNumbers$1).at(-1) ?? null;
}
function compareNumbers$1(a, b) {
	const [left, right] = [a, b].map((version) => (version.match(/\d+/g) ?? []).map(Number));
	for (let i = 0; i < Math.max(left?.length ?? 0, right?.length ?? 0); i += 1) {
		const difference = (left?.[i] ?? 0) - (right?.[i] ?? 0);
		if (difference !== 0) return difference;
	}
	return a < b ? -1 : a > b ? 1 : 0;
}
function judgeFile(file, index) {
	const versioned = new Set(file.packages.flatMap(({ name, version }) => version === `` ? [] : name));
	const occurrences = [];
	const findings = [];
	for (const found of differentPackages(file)) {
		const unknown = whyNotJudged(found);
		if (unknown === `version`) {
			if (!versioned.has(found.name)) findings.push(looseFinding(file.path, {
				line: 0,
				text: nameOf$2(found),
				kind: `version`
			}));
			continue;
		}
		if (unknown !== null) findings.push(notIdentified(file.path, nameOf$2(found), unknown));
		occurrences.push(...occurrencesOf(file.path, found, index));
	}
	return {
		occurrences,
		findings
	};
}
function differentPackages({ packages }) {
	return [...Map.groupBy(packages, (each) => [
		each.ecosystem,
		each.name,
		each.version,
		each.commit
	].join(`\0`)).values()].flatMap(([first, ...others]) => {
		if (first === void 0 || others.length === 0) return first ?? [];
		const groups = [...new Set([first, ...others].flatMap((each) => each.groups))].sort();
		return {
			...first,
			groups,
			vulnerabilities: [first, ...others].flatMap((each) => each.vulnerabilities)
		};
	});
}
function occurrencesOf(path, found, index) {
	const own = /* @__PURE__ */ new Map();
	for (const { id, withdrawn } of found.vulnerabilities) {
		const vulnerability = withdrawn === void 0 ? index.get(id) : void 0;
		if (vulnerability === void 0) continue;
		own.set(vulnerability, (own.get(vulnerability) ?? /* @__PURE__ */ new Set()).add(id));
	}
	return [...own].map(([vulnerability, ids]) => {
		const records = vulnerability.records.filter(({ id }) => ids.has(id));
		return {
			path,
			found,
			vulnerability,
			ids: [...ids].sort(),
			fix: proposedFix(records, found)
		};
	});
}
function nameOf$2({ ecosystem, name }) {
	return ecosystem === `` ? name : `${ecosystem}:${name}`;
}
const recognised = /* @__PURE__ */ new Set([
	`content`,
	`filename`,
	`hash`
]);
function whyNotJudged({ ecosystem, name, version, commit, evidence = `` }) {
	if (recognised.has(evidence) && version === ``) return `recognised by its ${evidence}, but not which version`;
	if (version === `unknown` || name === `unknown:unknown`) return `no identity inside the archive`;
	if (commit !== null && (version === `` || ecosystem === ``)) return `fixed by the commit ${commit.slice(0, 12)}`;
	if (version === ``) return `version`;
	return ecosystem === `` ? `no package ecosystem` : null;
}
function occurrenceFinding({ path, found, vulnerability, ids, fix }, vex) {
	const { ecosystem, name, version, groups } = found;
	const judged = vulnerability.severityFor({
		ecosystem,
		name
	});
	const identity = [
		ecosystem,
		name,
		version,
		...ids
	].join(`\0`);
	return {
		ruleId: ruleFor(judged.from),
		severity: judged.severity,
		location: { path },
		parameters: {
			package: nameOf$2(found),
			version,
			...vulnerabilityParameters(vulnerability, judged),
			fixed: fix ?? `-`,
			groups: groups.length === 0 ? `-` : groups.join(`, `),
			vex
		},
		identity,
		comparison: identity,
		...since(vulnerability, `dependencies/vulnerable-package`),
		links: linksOf(vulnerability, ids),
		...fix === null ? {} : { fix: {
			kind: `upgrade`,
			value: fix
		} }
	};
}
function vulnerabilityParameters(vulnerability, { by }) {
	const { title, summary, facts, ids } = vulnerability;
	const jvn = facts.jvn.filter(({ state }) => state !== `withdrawn`).map(({ id }) => id);
	return {
		names: readableNames({ names: ids }),
		title: title === `` ? `題名なし` : title,
		summary: summary === `` ? `no title` : summary,
		source: sourceText(by),
		score: by?.score ?? ``,
		jvn: jvn.length === 0 ? `-` : jvn.join(`, `)
	};
}
function since({ exploited, exploitedSince }, former) {
	return {
		...exploitedSince === void 0 ? {} : { exploitedSince },
		...exploited ? { former } : {}
	};
}
function sourceText(by) {
	if (by === void 0) return `-`;
	if (by.source === `kev`) return `KEV`;
	if (by.source === `malware`) return `malware`;
	const score = by.score === void 0 ? `` : ` ${by.score.toFixed(1)}`;
	return `${by.by}${score}${by.vector === void 0 ? `` : ` ${by.vector}`}`;
}
function ruleFor(source) {
	if (source === `kev`) return `dependencies/exploited-package`;
	return source === `malware` ? `dependencies/malicious-package` : `dependencies/vulnerable-package`;
}
function looseFinding(path, { line, text }) {
	const wanted = text.replaceAll(/\/\/[^/@\s]+@/g, `//***@`).slice(0, 200);
	return {
		ruleId: `dependencies/version-not-fixed`,
		severity: `medium`,
		location: line === 0 ? { path } : {
			path,
			line
		},
		parameters: { package: wanted },
		identity: wanted,
		comparison: wanted
	};
}
function notIdentified(path, name, why) {
	return {
		ruleId: `dependencies/component-not-identified`,
		severity: `medium`,
		location: { path },
		parameters: {
			package: name,
			why
		},
		identity: name,
		comparison: `${name}\0${path}`
	};
}
function unlockedFinding(path, locks) {
	return {
		ruleId: `dependencies/manifest-without-lockfile`,
		severity: `medium`,
		location: { path },
		parameters: {
			manifest: path.slice(path.lastIndexOf(`/`) + 1),
			locks: locks.join(`, `)
		},
		identity: ``,
		comparison: path
	};
}
function withoutInnerPackages(files) {
	return files.map((file) => {
		const inner = files.filter(({ path }) => path.startsWith(`${file.path}!/`)).flatMap(({ packages }) => packages);
		if (inner.length === 0) return file;
		const known = new Set(inner.map(({ name, version }) => `${name}\0${version}`));
		return {
			...file,
			packages: file.packages.filter(({ name, version }) => !known.has(`${name}\0${version}`))
		};
	});
}
function productFindings({ asked, named, vulnerability, triage }, vex) {
	if (triage.judgement === `answered`) return [];
	const open = triage.judgement === `needsTriage`;
	const judged = vulnerability.severityFor();
	const { exploited } = vulnerability;
	const identity = [...identityOfProduct(asked), named.id].join(`\0`);
	return [{
		ruleId: `dependencies/${open ? `product-needs-triage` : exploited ? `exploited-product` : `vulnerable-product`}`,
		severity: open ? `unknown` : judged.severity,
		location: { path: `` },
		parameters: {
			product: asked.product.name,
			version: asked.version,
			...vulnerabilityParameters(vulnerability, judged),
			grade: judged.severity,
			says: claimsText(open ? triage.open : named.claims, triage.answers),
			outdated: triage.outdated.length === 0 ? `-` : triage.outdated.join(`, `),
			vex
		},
		identity,
		comparison: identity,
		...open ? {} : since(vulnerability, `dependencies/vulnerable-product`),
		...open && vulnerability.exploitedSince !== void 0 ? { exploitedSince: vulnerability.exploitedSince } : {},
		links: linksOf(vulnerability, vulnerability.ids)
	}];
}
function unknownProduct(asked) {
	return aboutProduct(`dependencies/product-not-known`, asked);
}
function productWithoutVersion(asked) {
	return aboutProduct(`dependencies/product-without-version`, asked);
}
function aboutProduct(ruleId, asked) {
	const identity = identityOfProduct(asked).join(`\0`);
	const { product } = asked;
	return {
		ruleId,
		severity: `unknown`,
		location: { path: `` },
		parameters: {
			product: product.name,
			version: asked.version === `` ? `-` : asked.version,
			declared: declaredText(product)
		},
		identity,
		comparison: identity
	};
}
function declaredText({ cpe, vendor, product, version }) {
	return [
		cpe,
		vendor,
		product,
		version
	].filter((each) => each !== void 0).join(` / `);
}
function identityOfProduct({ product, version }) {
	return [
		`product`,
		product.name,
		product.cpe ?? ``,
		product.vendor ?? ``,
		product.product ?? ``,
		version
	];
}
function claimsText(claims, answers) {
	const entries = claims.map(({ id, note }) => note === `` ? id : `${id} 「${note}」`);
	const decided = answers.filter(({ answer }) => answer === `affected`).map(({ id, by, on }) => `${id}: ${by} (${on})`);
	return [.../* @__PURE__ */ new Set([...entries, ...decided])].join(`; `);
}
function answerText(answers) {
	return answers.map(({ id, answer, why, by, on }) => `${id}: ${answer}, ${why} (${by}, ${on})`).join(`; `);
}
var FeedFormatError = class extends Error {
	name = `FeedFormatError`;
};
const instant = pipe(datetime({ offset: true }), transform((text) => new Date(text).toISOString()));
function readJson(text, schema) {
	return conform(parseJson(text), schema, ``);
}
function conform(value, schema, place) {
	const parsed = schema.safeParse(value);
	if (parsed.success) return parsed.data;
	const issue = parsed.error.issues[0];
	const path = [...place === `` ? [] : [place], ...issue?.path ?? []].map(String).join(`.`);
	throw new FeedFormatError(`${path === `` ? `document` : path}: ${issue?.message ?? `does not conform`}`);
}
function parseJson(text) {
	try {
		return JSON.parse(text.startsWith(`﻿`) ? text.slice(1) : text);
	} catch (error) {
		throw new FeedFormatError(`it is no JSON: ${error instanceof Error ? error.message.slice(0, 120) : `not readable`}`);
	}
}
const texts = array(string());
const fullName = object({
	name: string(),
	product_id: string(),
	product_identification_helper: optional$1(object({
		cpe: optional$1(string()),
		purl: optional$1(string()),
		purls: optional$1(texts)
	}))
});
const branch = object({
	category: string(),
	name: string(),
	product: optional$1(fullName),
	branches: optional$1(array(unknown()))
});
const productTree = object({
	branches: optional$1(array(unknown())),
	full_product_names: optional$1(array(fullName)),
	product_groups: optional$1(array(object({
		group_id: string(),
		product_ids: texts
	}))),
	relationships: optional$1(array(object({
		full_product_name: fullName,
		product_reference: string(),
		relates_to_product_reference: string()
	}))),
	product_paths: optional$1(array(object({
		full_product_name: fullName,
		beginning_product_reference: string(),
		subpaths: array(object({ next_product_reference: string() })).check(_minLength(1))
	})))
});
const cvss = object({
	version: string(),
	vectorString: string(),
	baseScore: optional$1(number())
});
const scored = {
	product_ids: optional$1(texts),
	group_ids: optional$1(texts)
};
const productStatus = object({
	known_affected: optional$1(texts),
	first_affected: optional$1(texts),
	last_affected: optional$1(texts),
	fixed: optional$1(texts),
	first_fixed: optional$1(texts),
	known_not_affected: optional$1(texts),
	under_investigation: optional$1(texts),
	unknown: optional$1(texts)
});
const vulnerability = object({
	cve: optional$1(string().check(_regex(/^CVE-\d{4}-\d{4,12}$/))),
	ids: optional$1(array(object({ text: string() }))),
	title: optional$1(string()),
	product_status: optional$1(productStatus),
	scores: optional$1(array(object({
		cvss_v2: optional$1(cvss),
		cvss_v3: optional$1(cvss)
	}))),
	metrics: optional$1(array(object({
		source: optional$1(string()),
		content: object({
			cvss_v2: optional$1(cvss),
			cvss_v3: optional$1(cvss),
			cvss_v4: optional$1(cvss)
		})
	}))),
	threats: optional$1(array(object({
		category: string(),
		details: string(),
		...scored
	}))),
	flags: optional$1(array(object({
		label: string(),
		...scored
	}))),
	remediations: optional$1(array(object({
		details: string(),
		url: optional$1(string()),
		...scored
	})))
});
const csafDocument = object({
	document: object({
		category: string(),
		csaf_version: _enum([`2.0`, `2.1`]),
		title: string(),
		publisher: object({ name: string() }),
		references: optional$1(array(object({
			category: optional$1(string()),
			url: string()
		}))),
		tracking: object({
			id: string().check(_minLength(1)),
			initial_release_date: instant,
			current_release_date: instant,
			status: _enum([
				`final`,
				`interim`,
				`draft`
			])
		})
	}),
	product_tree: optional$1(productTree),
	vulnerabilities: optional$1(array(vulnerability))
});
function parseCsaf(text) {
	return readJson(text, csafDocument);
}
const depthLimit = 30;
function readProducts(tree) {
	const products = /* @__PURE__ */ new Map();
	const define = (full, around, place) => {
		if (products.has(full.product_id)) throw twice(full.product_id, place);
		products.set(full.product_id, productOf$2(full, around));
	};
	walkBranches(tree?.branches ?? [], define);
	for (const [index, full] of (tree?.full_product_names ?? []).entries()) define(full, {}, `product_tree.full_product_names.${index}`);
	const joined = joinedOf(tree);
	for (const each of joined.values()) if (products.has(each.full.product_id)) throw twice(each.full.product_id, each.place);
	for (const id of joined.keys()) resolve(id, {
		products,
		joined,
		open: /* @__PURE__ */ new Set()
	});
	return products;
}
function walkBranches(roots, define) {
	const open = [{
		list: roots,
		around: {},
		place: `product_tree`,
		depth: 1
	}];
	for (let next = open.pop(); next !== void 0; next = open.pop()) {
		const { list, around, depth } = next;
		if (depth > depthLimit && list.length > 0) throw new FeedFormatError(`${next.place}: branches more than ${depthLimit} deep`);
		for (const [index, value] of list.entries()) {
			const place = `${next.place}.branches.${index}`;
			const { category, name, product, branches } = conform(value, branch, place);
			const inner = enter(around, category, name);
			if (product !== void 0) define(product, inner, `${place}.product`);
			if (branches !== void 0) open.push({
				list: branches,
				around: inner,
				place,
				depth: depth + 1
			});
		}
	}
}
function enter(around, category, name) {
	switch (category) {
		case `vendor`: return {
			...around,
			vendor: name
		};
		case `product_family`: return {
			...around,
			family: name
		};
		case `product_name`: return {
			...around,
			product: name
		};
		case `product_version`: return {
			...around,
			version: name,
			range: false
		};
		case `product_version_range`: return {
			...around,
			version: name,
			range: true
		};
		case `service_pack`:
		case `patch_level`: return {
			...around,
			version: around.version === void 0 ? name : `${around.version} ${name}`
		};
		case `architecture`:
		case `platform`:
		case `host_name`:
		case `language`:
		case `specification`: return {
			...around,
			within: around.within === void 0 ? name : `${around.within}, ${name}`
		};
		default: return around;
	}
}
function productOf$2({ name, product_identification_helper: helper }, around) {
	const product = around.product ?? around.family;
	return {
		name,
		...around.vendor === void 0 ? {} : { vendor: around.vendor },
		...product === void 0 ? {} : { product },
		...around.version === void 0 ? {} : { version: around.version },
		...around.range === true ? { range: true } : {},
		...helper?.cpe === void 0 ? {} : { cpe: helper.cpe },
		purls: purlsOf(helper),
		...around.within === void 0 ? {} : { within: around.within }
	};
}
function purlsOf(helper) {
	return [.../* @__PURE__ */ new Set([...helper?.purl === void 0 ? [] : [helper.purl], ...helper?.purls ?? []])];
}
function joinedOf(tree) {
	const joined = /* @__PURE__ */ new Map();
	const add = (each) => {
		if (joined.has(each.full.product_id)) throw twice(each.full.product_id, each.place);
		joined.set(each.full.product_id, each);
	};
	for (const [index, each] of (tree?.relationships ?? []).entries()) {
		const place = `product_tree.relationships.${index}`;
		add({
			full: each.full_product_name,
			of: each.product_reference,
			within: [each.relates_to_product_reference],
			place
		});
	}
	for (const [index, each] of (tree?.product_paths ?? []).entries()) {
		const within = each.subpaths.map((next) => next.next_product_reference);
		add({
			full: each.full_product_name,
			of: each.beginning_product_reference,
			within,
			place: `product_tree.product_paths.${index}`
		});
	}
	return joined;
}
function resolve(id, state, place = ``) {
	const known = state.products.get(id);
	if (known !== void 0) return known;
	const each = state.joined.get(id);
	if (each === void 0) throw new FeedFormatError(`${place}: product "${id.slice(0, 100)}" is not defined`);
	if (state.open.has(id)) throw new FeedFormatError(`${each.place}: product "${id.slice(0, 100)}" is a part of itself`);
	if (state.open.size >= depthLimit) throw new FeedFormatError(`${each.place}: products made of products more than ${depthLimit} deep`);
	state.open.add(id);
	const part = resolve(each.of, state, each.place);
	const parts = each.within.map((one) => resolve(one, state, each.place).name);
	state.open.delete(id);
	const { cpe, ...helper } = each.full.product_identification_helper ?? {};
	const purls = purlsOf(helper);
	const product = {
		...part,
		name: each.full.name,
		...cpe === void 0 ? {} : { cpe },
		purls: purls.length > 0 ? purls : part.purls,
		within: parts.at(-1) ?? ``
	};
	state.products.set(id, product);
	return product;
}
function twice(id, place) {
	return new FeedFormatError(`${place}: product "${id.slice(0, 100)}" is defined twice`);
}
const mentionLimit = 268435456;
function readCsafDocument(text, provider) {
	const { document, product_tree: tree, vulnerabilities = [] } = parseCsaf(text);
	const products = readProducts(tree);
	const budget = { left: mentionLimit };
	return {
		provider,
		id: document.tracking.id,
		category: document.category,
		title: document.title,
		publisher: document.publisher.name,
		link: linkOf(document.references),
		published: document.tracking.initial_release_date,
		modified: document.tracking.current_release_date,
		status: document.tracking.status,
		statements: vulnerabilities.map((each, index) => statementOf$1(each, {
			publisher: document.publisher.name,
			product: (id) => spend(productNamed(products, id, `vulnerabilities.${index}`), budget)
		}))
	};
}
function productNamed(products, id, place) {
	const product = products.get(id);
	if (product === void 0) throw new FeedFormatError(`${place}.product_status: product "${id.slice(0, 100)}" is not defined`);
	return product;
}
function statusLists({ product_status: status = {} }) {
	const join = (...lists) => [...new Set(lists.flatMap((list) => list ?? []))];
	return {
		affected: join(status.known_affected, status.first_affected, status.last_affected),
		fixed: join(status.fixed, status.first_fixed),
		notAffected: join(status.known_not_affected),
		investigating: join(status.under_investigation, status.unknown)
	};
}
function remediationText({ details, url }) {
	return url === void 0 ? details : `${details} ${url}`;
}
function statementOf$1(vulnerability, { publisher, product }) {
	const { cve, title, threats = [], flags = [], remediations = [] } = vulnerability;
	const lists = statusLists(vulnerability);
	return {
		...cve === void 0 ? {} : { cve },
		...title === void 0 ? {} : { title },
		affected: lists.affected.map(product),
		notAffected: lists.notAffected.map(product),
		fixed: lists.fixed.map(product),
		investigating: lists.investigating.map(product),
		cvss: opinionsOf$1(vulnerability, publisher),
		words: unique(threats.filter(({ category }) => category === `impact`).map(({ details }) => details)),
		justifications: unique(flags.map(({ label }) => label)),
		remediations: unique(remediations.map(remediationText))
	};
}
function opinionsOf$1({ scores = [], metrics = [] }, publisher) {
	const opinions = [...scores.flatMap((each) => [each.cvss_v3, each.cvss_v2].map((one) => ({
		one,
		by: publisher
	}))), ...metrics.flatMap(({ source, content }) => [
		content.cvss_v4,
		content.cvss_v3,
		content.cvss_v2
	].map((one) => ({
		one,
		by: source ?? publisher
	})))].flatMap(({ one, by }) => one === void 0 ? [] : [{
		version: one.version,
		vector: one.vectorString,
		score: one.baseScore ?? null,
		by
	}]);
	return [...new Map(opinions.map((each) => [`${each.by} ${each.vector}`, each])).values()];
}
function linkOf(references = []) {
	const own = references.filter(({ category, url }) => category === `self` && /^https?:\/\/[^\s/]/i.test(url)).map(({ url }) => url);
	return own.find((url) => !/\.json$/i.test(url)) ?? own[0] ?? ``;
}
function spend(product, budget) {
	for (const value of Object.values(product)) budget.left -= sizeOf(value);
	if (budget.left < 0) throw new FeedFormatError(`vulnerabilities: the names of the products come to more than ${mentionLimit} characters`);
	return product;
}
function sizeOf(value) {
	if (typeof value === `string`) return value.length;
	return Array.isArray(value) ? value.reduce((sum, each) => sum + sizeOf(each), 0) : 1;
}
function unique(texts) {
	return [...new Set(texts)];
}
function readCsafVex(text, name) {
	const { document, product_tree: tree, vulnerabilities = [] } = parseCsaf(text);
	if (document.category !== `csaf_vex`) throw new FeedFormatError(`document.category: "${document.category.slice(0, 100)}" is not csaf_vex`);
	const timestamp = document.tracking.current_release_date;
	const products = readProducts(tree);
	const groups = groupsOf(tree);
	const statements = vulnerabilities.flatMap((each, index) => statementsOf(each, {
		products,
		groups,
		timestamp,
		place: `vulnerabilities.${index}`
	}));
	return {
		name,
		format: `csaf`,
		author: document.publisher.name,
		timestamp,
		statements
	};
}
const statuses$1 = [
	[`affected`, `affected`],
	[`notAffected`, `notAffected`],
	[`fixed`, `fixed`],
	[`investigating`, `underInvestigation`]
];
function statementsOf(vulnerability, context) {
	const ids = [.../* @__PURE__ */ new Set([vulnerability.cve, ...(vulnerability.ids ?? []).map((each) => each.text)])].flatMap((each) => each ?? []);
	if (ids.length === 0) throw new FeedFormatError(`${context.place}: neither cve nor ids`);
	const lists = statusLists(vulnerability);
	const found = /* @__PURE__ */ new Map();
	for (const [list, status] of statuses$1) for (const id of lists[list]) {
		const reasons = reasonsOf(vulnerability, {
			id,
			status,
			groups: context.groups
		});
		const key = JSON.stringify([status, reasons]);
		const statement = found.get(key) ?? {
			status,
			...reasons,
			products: []
		};
		statement.products.push(productOf$1(productNamed(context.products, id, context.place)));
		found.set(key, statement);
	}
	return [...found.values()].map(({ status, justification, text, products }) => ({
		ids,
		products,
		status,
		...justification === `` ? {} : { justification },
		...text === `` ? {} : { text },
		timestamp: context.timestamp
	}));
}
function reasonsOf({ flags = [], threats = [], remediations = [] }, asked) {
	const labels = asked.status === `notAffected` ? flags.filter((each) => isAbout(each, asked)).map(({ label }) => label) : [];
	const impacts = threats.filter((each) => each.category === `impact` && isAbout(each, asked)).map(({ details }) => details);
	const actions = remediations.filter((each) => asked.status === `affected` && isAbout(each, asked)).map(remediationText);
	return {
		justification: [...new Set(labels)].join(`, `),
		text: [.../* @__PURE__ */ new Set([...impacts, ...actions])].join(`
`)
	};
}
function isAbout(each, { id, groups }) {
	if (each.product_ids === void 0 && each.group_ids === void 0) return true;
	return each.product_ids?.includes(id) === true || each.group_ids?.some((group) => groups.get(group)?.has(id) === true) === true;
}
function groupsOf(tree) {
	return new Map((tree?.product_groups ?? []).map((each) => [each.group_id, new Set(each.product_ids)]));
}
function productOf$1({ name, product, version, range, cpe, purls }) {
	return {
		name,
		...product === void 0 ? {} : { product },
		...version === void 0 || range === true ? {} : { version },
		purls,
		cpes: cpe === void 0 ? [] : [cpe]
	};
}
const foldedTypes = /* @__PURE__ */ new Set([
	`alpm`,
	`apk`,
	`bitbucket`,
	`composer`,
	`deb`,
	`github`,
	`golang`,
	`pypi`,
	`rpm`
]);
function readPurl(text) {
	if (text.length > 2e3 || !/^pkg:/i.test(text)) return null;
	const [beforeHash = ``] = text.slice(4).split(`#`);
	const [body = ``, query = ``] = beforeHash.split(`?`);
	const path = body.replace(/^\/+/, ``);
	const at = path.lastIndexOf(`@`) > path.lastIndexOf(`/`) ? path.lastIndexOf(`@`) : path.length;
	const [type = ``, ...names] = path.slice(0, at).split(`/`).filter((part) => part !== ``).map(decode$1);
	const version = decode$1(path.slice(at + 1));
	const qualifiers = new Map(query.split(`&`).flatMap((pair) => pairOf(pair)));
	if (!/^[a-z][a-z0-9.+-]*$/i.test(type) || names.length === 0 || [...names, version].includes(unreadable$2)) return null;
	const epoch = qualifiers.get(`epoch`);
	return {
		type: type.toLowerCase(),
		name: foldName(type.toLowerCase(), names.join(`/`)),
		version: epoch === void 0 || version === `` ? version : `${epoch}:${version}`,
		qualifiers
	};
}
const telling = [
	`arch`,
	`distro`,
	`classifier`
];
function samePackage(one, other) {
	if (one.type !== other.type || one.name !== other.name) return false;
	return telling.every((key) => {
		const [a, b] = [one.qualifiers.get(key), other.qualifiers.get(key)];
		return a === void 0 || b === void 0 || a === b;
	});
}
function foldName(type, name) {
	const folded = foldedTypes.has(type) ? name.toLowerCase() : name;
	return type === `pypi` ? folded.replaceAll(/[-_.]+/g, `-`) : folded;
}
const unreadable$2 = `�`;
function decode$1(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return unreadable$2;
	}
}
function pairOf(pair) {
	const equals = pair.indexOf(`=`);
	return equals <= 0 ? [] : [[pair.slice(0, equals).toLowerCase(), decode$1(pair.slice(equals + 1))]];
}
const identifiers = object({
	purl: optional$1(string()),
	cpe22: optional$1(string()),
	cpe23: optional$1(string())
});
const component$1 = {
	"@id": optional$1(string()),
	identifiers: optional$1(identifiers)
};
const product$1 = object({
	...component$1,
	subcomponents: optional$1(array(object(component$1)))
});
const justification = _enum([
	`component_not_present`,
	`vulnerable_code_not_present`,
	`vulnerable_code_not_in_execute_path`,
	`vulnerable_code_cannot_be_controlled_by_adversary`,
	`inline_mitigations_already_exist`
]);
const statement = object({
	vulnerability: object({
		name: string().check(_minLength(1)),
		aliases: optional$1(array(string()))
	}),
	timestamp: optional$1(instant),
	last_updated: optional$1(instant),
	products: array(product$1).check(_minLength(1)),
	status: _enum([
		`not_affected`,
		`affected`,
		`fixed`,
		`under_investigation`
	]),
	status_notes: optional$1(string()),
	justification: optional$1(justification),
	impact_statement: optional$1(string()),
	action_statement: optional$1(string())
});
const openVex = object({
	"@context": string().check(_regex(/^https:\/\/openvex\.dev\/ns(\/v0\.2\.\d+)?$/, `not OpenVEX 0.2`)),
	author: string(),
	timestamp: instant,
	last_updated: optional$1(instant),
	statements: array(statement)
});
const statuses = {
	not_affected: `notAffected`,
	affected: `affected`,
	fixed: `fixed`,
	under_investigation: `underInvestigation`
};
function readOpenVex(text, name) {
	const document = readJson(text, openVex);
	const timestamp = document.last_updated ?? document.timestamp;
	return {
		name,
		format: `openvex`,
		author: document.author,
		timestamp,
		statements: document.statements.map((each, index) => statementOf(each, {
			timestamp,
			place: `statements.${index}`
		}))
	};
}
function statementOf(given, { timestamp, place }) {
	if (given.status === `not_affected` && given.justification === void 0 && isBlank(given.impact_statement)) throw new FeedFormatError(`${place}: not_affected without justification or impact_statement`);
	const text = [
		given.impact_statement,
		given.action_statement,
		given.status_notes
	].filter((each) => !isBlank(each)).join(`
`);
	return {
		ids: [.../* @__PURE__ */ new Set([given.vulnerability.name, ...given.vulnerability.aliases ?? []])],
		products: given.products.flatMap((each, index) => productsOf(each, `${place}.products.${index}`)),
		status: statuses[given.status],
		...given.justification === void 0 ? {} : { justification: given.justification },
		...text === `` ? {} : { text },
		timestamp: given.last_updated ?? given.timestamp ?? timestamp
	};
}
function productsOf(given, place) {
	const own = productOf(given, place);
	const partOf = own.name === `` ? own.purls[0] ?? own.cpes[0] ?? `` : own.name;
	return [own, ...(given.subcomponents ?? []).map((each, index) => ({
		...productOf(each, `${place}.subcomponents.${index}`),
		partOf
	}))];
}
function productOf({ "@id": id = ``, identifiers: given = {} }, place) {
	const all = [
		id,
		given.purl,
		given.cpe22,
		given.cpe23
	].flatMap((each) => each === void 0 || each === `` ? [] : [each]);
	if (all.length === 0) throw new FeedFormatError(`${place}: neither @id nor identifiers`);
	const purls = [...new Set(all.filter((each) => /^pkg:/i.test(each)))];
	const cpes = [...new Set(all.filter((each) => /^cpe:/i.test(each)))];
	const odd = purls.find((each) => readPurl(each) === null);
	if (odd !== void 0) throw new FeedFormatError(`${place}: "${odd.slice(0, 100)}" is no package URL`);
	return {
		name: /^(pkg|cpe):/i.test(id) ? `` : id,
		purls,
		cpes
	};
}
function isBlank(text) {
	return text === void 0 || text.trim() === ``;
}
const root = object({
	"@context": optional$1(string()),
	document: optional$1(object({ csaf_version: string() }))
});
function readVexDocument(text, name) {
	try {
		const kind = readJson(text, root);
		if (kind[`@context`]?.startsWith(`https://openvex.dev/ns`) === true) return readOpenVex(text, name);
		if (kind.document !== void 0) return readCsafVex(text, name);
		throw new FeedFormatError(`neither OpenVEX nor CSAF`);
	} catch (error) {
		throw error instanceof FeedFormatError ? new FeedFormatError(`${name}: ${error.message}`) : error;
	}
}
function readVex(given) {
	const documents = [];
	const reasons = [];
	for (const { name, text } of given.toSorted((a, b) => a.name < b.name ? -1 : a.name > b.name ? 1 : 0)) try {
		documents.push(readVexDocument(text, name));
	} catch (error) {
		reasons.push(unreadable$1(name, error instanceof Error ? error.message : `not readable`));
	}
	return {
		documents,
		reasons
	};
}
function noteOf({ document, statement }) {
	const { status, justification, text, timestamp } = statement;
	return {
		document: document.name,
		author: document.author,
		status,
		...justification === void 0 ? {} : { justification },
		...text === void 0 ? {} : { text },
		timestamp
	};
}
const words = {
	notAffected: `not_affected`,
	affected: `affected`,
	fixed: `fixed`,
	underInvestigation: `under_investigation`
};
function noteLine(found) {
	const lines = found.map(({ document: { author }, statement: { status, justification } }) => {
		return `${author}: ${words[status]}${justification === void 0 ? `` : ` (${justification})`}`;
	});
	return lines.length === 0 ? `-` : [...new Set(lines)].slice(0, 3).join(`; `);
}
function unreadable$1(name, why) {
	return reason(`vex-unreadable`, {
		ja: `VEX 文書「{name}」を読み取れません（{why}）。文書を直すか、kenpin.yml の vex から外してください。`,
		en: `The VEX document {name} cannot be read ({why}). Mend it, or take it out of vex in kenpin.yml.`
	}, {
		name,
		why: why.startsWith(`${name}: `) ? why.slice(name.length + 2) : why
	});
}
function crossTable(parts) {
	const rows = /* @__PURE__ */ new Map();
	const partsOf = (vulnerability) => {
		const own = rows.get(vulnerability) ?? {
			occurrences: [],
			products: []
		};
		rows.set(vulnerability, own);
		return own;
	};
	for (const each of parts.occurrences) partsOf(each.vulnerability).occurrences.push(each);
	for (const each of parts.products) partsOf(each.vulnerability).products.push(each);
	const { columns, exploited } = parts;
	const question = {
		columns,
		exploited,
		counting: new Set(columns.filter(({ counts }) => counts).map(({ feed }) => feed))
	};
	return {
		schema: `kenpin.cross-table/1`,
		sources: columns,
		rows: [...rows].toSorted(([a], [b]) => compareIds(a.id, b.id)).map(([vulnerability, own]) => rowOf(vulnerability, own, {
			...question,
			statements: parts.statements
		}))
	};
}
function rowOf(vulnerability, own, question) {
	const { id, ids, title, exploitedSince, facts } = vulnerability;
	const packages = distinctPackages(own.occurrences);
	const judged = [...packages.map((named) => vulnerability.severityFor(named)), ...own.products.length > 0 ? [vulnerability.severityFor()] : []];
	const worst = worstOf(judged);
	const epss = facts.epss.toSorted((a, b) => b.score - a.score)[0];
	return {
		id,
		ids,
		title,
		severity: worst.severity,
		severityFrom: worst.from,
		candidates: joined(judged),
		...exploitedSince === void 0 ? {} : { exploitedSince },
		...epss === void 0 ? {} : { epss: {
			score: epss.score,
			percentile: epss.percentile
		} },
		components: componentsOf(own),
		cells: cellsOf(vulnerability, packages, question),
		vex: notesOf([...own.occurrences, ...own.products].flatMap((each) => question.statements(each)))
	};
}
function distinctPackages(occurrences) {
	return [...new Map(occurrences.map(({ found }) => [`${found.ecosystem}\0${found.name}`, {
		ecosystem: found.ecosystem,
		name: found.name
	}]))].sort(([a], [b]) => a < b ? -1 : 1).map(([, each]) => each);
}
function worstOf(judged) {
	const rank = ({ severity }) => severity === `unknown` ? severities.length : severities.indexOf(severity);
	return judged.toSorted((a, b) => rank(a) - rank(b) || (a.from < b.from ? -1 : 1))[0] ?? {
		severity: `unknown`,
		from: `none`,
		candidates: []
	};
}
function joined(judged) {
	const first = judged[0]?.candidates ?? [];
	if (judged.length < 2) return [...first];
	return [...new Map(judged.flatMap(({ candidates }) => candidates).map((each) => [JSON.stringify(each), each])).values()];
}
function componentsOf({ occurrences, products }) {
	const found = /* @__PURE__ */ new Map();
	for (const { path, found: each, fix } of occurrences) {
		const [name, { version }] = [nameOf$2(each), each];
		const key = `${name}\0${version}`;
		const known = found.get(key);
		if (known !== void 0) known.paths.add(path);
		else found.set(key, {
			component: {
				name,
				version,
				...fix === null ? {} : { fixed: fix },
				kind: `found`,
				judgement: `affected`
			},
			paths: /* @__PURE__ */ new Set([path])
		});
	}
	const declared = declaredComponents(products);
	return [...[...found].sort(([a], [b]) => a < b ? -1 : 1).map(([, { component, paths }]) => ({
		...component,
		paths: [...paths].sort()
	})), ...declared];
}
const judgements = [
	`affected`,
	`needsTriage`,
	`answered`
];
function declaredComponents(products) {
	return [...Map.groupBy(products, ({ asked }) => `${asked.product.name}\0${asked.version}`)].sort(([a], [b]) => a < b ? -1 : 1).flatMap(([, own]) => {
		const { asked } = own[0] ?? {};
		if (asked === void 0) return [];
		const judgement = judgements.find((each) => own.some(({ triage }) => triage.judgement === each)) ?? `needsTriage`;
		const answers = [...new Set(own.flatMap(({ triage }) => triage.answers))];
		const answer = answers.length === 0 ? {} : { answer: answerText(answers) };
		return {
			name: asked.product.name,
			version: asked.version,
			paths: [],
			kind: `declared`,
			judgement,
			...answer
		};
	});
}
function notesOf(found) {
	return [...new Map(found.map((each) => noteOf(each)).map((note) => [JSON.stringify(note), note]))].sort(([a, one], [b, other]) => one.timestamp < other.timestamp ? 1 : one.timestamp > other.timestamp ? -1 : a < b ? -1 : 1).map(([, note]) => note);
}
function droppedRecords({ files, entries, index, matches }) {
	const found = /* @__PURE__ */ new Map();
	const drop = (dropped, about) => {
		const key = `${dropped.id}\0${dropped.feed}`;
		const known = found.get(key) ?? {
			dropped,
			about: /* @__PURE__ */ new Set()
		};
		known.about.add(about);
		found.set(key, known);
	};
	const rejected = (cve, about) => {
		const row = entries.get(cve)?.nvd;
		if (isRejectedRow(row)) drop({
			id: cve,
			feed: `nvd`,
			why: `rejected`,
			...dayOf(row?.modified)
		}, about);
	};
	for (const { packages } of files) for (const each of packages) {
		const about = `${nameOf$2(each)} ${each.version}`.trim();
		for (const { id, aliases = [], withdrawn } of each.vulnerabilities) if (withdrawn !== void 0) drop({
			id,
			feed: `osv`,
			why: `withdrawn`,
			...dayOf(withdrawn)
		}, about);
		else for (const name of [id, ...aliases]) if (!index.has(name)) rejected(name, about);
	}
	for (const { asked, match } of matches) for (const each of match.dropped) drop(each, `${asked.product.name} ${asked.version}`);
	return [...found].sort(([a], [b]) => a < b ? -1 : 1).map(([, { dropped, about }]) => ({
		...dropped,
		about: [...about].sort()
	}));
}
function dayOf(time) {
	const day = /^\d{4}-\d{2}-\d{2}/.exec(time ?? ``)?.[0];
	return day === void 0 ? {} : { on: day };
}
function readCpe(text) {
	if (text.startsWith(`cpe:2.3:`)) return nameOf$1(splitFormatted(text.slice(8)), 11);
	if (text.startsWith(`cpe:/`)) return nameOf$1(splitUri(text.slice(5)), 11);
	return null;
}
function nameOf$1(parts, most) {
	if (parts === null || parts.length > most) return null;
	const [part = ``, vendor = ``, product = ``, version = `*`, update = `*`, ...rest] = parts;
	if (!/^[aho*]$/.test(part) || vendor === `` || product === `` || parts.some((each) => /[\s\p{Cc}]/u.test(each))) return null;
	return {
		part,
		vendor,
		product,
		version: version === `` ? `*` : version,
		update: update === `` ? `*` : update,
		rest
	};
}
function splitFormatted(text) {
	if (!text.includes(`\\`)) {
		const plain = text.split(`:`);
		return plain.length === 11 ? plain : null;
	}
	const parts = [``];
	for (let i = 0; i < text.length; i += 1) {
		const character = text[i] ?? ``;
		if (character === `:`) {
			parts.push(``);
			continue;
		}
		if (character === `\\`) i += 1;
		parts[parts.length - 1] += text[i] ?? ``;
	}
	return parts.length === 11 ? parts : null;
}
function splitUri(text) {
	try {
		const parts = text.split(`:`).map((part) => decodeURIComponent(part).toLowerCase());
		return parts.length > 7 ? null : unpacked$1(parts);
	} catch {
		return null;
	}
}
function unpacked$1(parts) {
	const [, edition, ...others] = (parts[5] ?? ``).split(`~`);
	if (edition === void 0) return [...parts];
	return [
		...parts.slice(0, 5),
		edition,
		parts[6] ?? ``,
		...others
	];
}
const unpadded = /* @__PURE__ */ new Set([
	`deb`,
	`rpm`,
	`alpm`,
	`apk`,
	`alpine`,
	`arch`,
	`ebuild`,
	`gentoo`
]);
const plain$1 = /^(?:0|[1-9]\d*)(?:\.(?:0|[1-9]\d*))*$/;
function compareDotted(one, other) {
	if (one.length > 200 || other.length > 200 || !plain$1.test(one) || !plain$1.test(other)) return null;
	const [a, b] = [one.split(`.`), other.split(`.`)];
	for (let i = 0; i < Math.max(a.length, b.length); i += 1) {
		const [x, y] = [a[i] ?? `0`, b[i] ?? `0`];
		if (x !== y) return x.length - y.length || (x < y ? -1 : 1);
	}
	return 0;
}
function versionCovers(named, version) {
	if (named.trim() === version.trim()) return `in`;
	const order = compareDotted(named.trim(), version.trim());
	return order === null || order === 0 || beginsLike(named.trim(), version.trim()) ? `unclear` : `out`;
}
function beginsLike(named, version) {
	return named.startsWith(`${version}.`) && compareDotted(named, version) !== 0;
}
function rangeCovers(range, version) {
	const [, scheme = ``, list = ``] = /^vers:([a-z0-9.+-]+)\/(.+)$/i.exec(range.slice(0, 1e4).replaceAll(/\s+/g, ``)) ?? [];
	if (list === `` || range.length > 1e4) return `unclear`;
	if (list === `*`) return `in`;
	const constraints = list.split(`|`).map((text) => {
		const [, operator = ``, named = ``] = /^(<=|>=|!=|<|>|=|)(.*)$/s.exec(text) ?? [];
		return {
			operator: operator === `` ? `=` : operator,
			version: named
		};
	});
	if (version === void 0 || constraints.some((each) => compareDotted(each.version, version) === null)) return `unclear`;
	if (constraints.some((each) => beginsLike(each.version, version))) return `unclear`;
	const sorted = constraints.toSorted((a, b) => compareDotted(a.version, b.version) ?? 0);
	if (unpadded.has(scheme.toLowerCase()) && sorted.some((each) => each.version !== version && compareDotted(each.version, version) === 0)) return `unclear`;
	if (sorted.some((each, index) => index > 0 && compareDotted(sorted[index - 1]?.version ?? ``, each.version) === 0)) return `unclear`;
	return evaluate(sorted, version);
}
function evaluate(sorted, version) {
	const equal = sorted.find((each) => compareDotted(each.version, version) === 0);
	if (equal !== void 0 && equal.operator !== `<` && equal.operator !== `>`) return equal.operator === `!=` ? `out` : `in`;
	const bounds = sorted.filter(({ operator }) => operator !== `=` && operator !== `!=`);
	const upper = ({ operator }) => operator.startsWith(`<`);
	if (bounds.some((each, index) => index > 0 && upper(each) === upper(bounds[index - 1] ?? each))) return `unclear`;
	if (bounds.length === 0) return sorted.every(({ operator }) => operator === `!=`) ? `in` : `out`;
	const next = bounds.findIndex((each) => (compareDotted(version, each.version) ?? 0) <= 0);
	const above = bounds[next];
	if (equal !== void 0 && bounds.includes(equal)) return `out`;
	const below = next === -1 ? bounds.at(-1) : bounds[next - 1];
	return above !== void 0 && upper(above) || below !== void 0 && !upper(below) ? `in` : `out`;
}
function matchAdvisory(row, product) {
	const asked = identityOf$1(product);
	return row.statements.flatMap((statement) => answerOf(statement, asked) ?? []);
}
const lists = [
	`affected`,
	`investigating`,
	`fixed`,
	`notAffected`
];
const gravity = [
	`affected`,
	`unclear`,
	`investigating`,
	`fixed`,
	`notAffected`
];
function answerOf(statement, asked) {
	const found = [];
	const fixedElsewhere = [];
	let affectedNamed = false;
	for (const list of lists) for (const product of statement[list]) {
		const entry = compare$1(product, asked);
		if (entry === null) continue;
		if (list === `affected`) affectedNamed = true;
		if (entry.cover === `out` && list === `fixed`) fixedElsewhere.push({
			says: `unclear`,
			product,
			entry
		});
		if (entry.cover !== `out`) found.push({
			says: sayOf(list, entry),
			product,
			entry
		});
	}
	if (found.length === 0 && !affectedNamed) found.push(...fixedElsewhere);
	const counting = withoutOverruled(found);
	const says = gravity.find((each) => counting.some((one) => one.says === each));
	if (says === void 0) return null;
	return {
		statement,
		says,
		products: counting.filter((one) => one.says === says).map((one) => one.product)
	};
}
function withoutOverruled(found) {
	const clears = found.filter(({ says, entry }) => entry.exact && (says === `fixed` || says === `notAffected`));
	if (clears.length === 0) return found;
	const thisBuild = clears.some(({ entry }) => entry.thisBuild);
	return found.filter(({ says, entry }) => says !== `unclear` && !(thisBuild && entry.bound && entry.whole));
}
function sayOf(list, { cover, certain, whole }) {
	if (cover === `unclear`) return `unclear`;
	if (list === `affected` || list === `investigating`) return list;
	return certain && !(list === `fixed` && whole) ? list : `unclear`;
}
function once$3(read) {
	const known = /* @__PURE__ */ new Map();
	return (text) => {
		const former = known.get(text);
		if (former !== void 0) return former;
		const value = read(text);
		known.set(text, value);
		return value;
	};
}
function identityOf$1({ cpe, purl, vendor, product, version }) {
	const name = cpe === void 0 ? null : readCpe(cpe);
	const read = purl === void 0 ? null : readPurl(purl);
	return {
		cpe: name,
		purls: read === null ? [] : [read],
		vendor: filled$1(vendor),
		product: filled$1(product),
		version: filled$1(version) ?? filled$1(read?.version) ?? (name === null ? void 0 : cpeVersion(name)),
		readPurl: once$3(readPurl),
		readCpe: once$3(readCpe)
	};
}
function compare$1(entry, asked) {
	const purls = asked.purls.length === 0 ? [] : entry.purls.flatMap((text) => asked.readPurl(text) ?? []);
	const cpe = entry.cpe === void 0 ? null : asked.readCpe(entry.cpe);
	const same = purls.filter((each) => asked.purls.some((other) => samePackage(each, other)));
	if (same.length === 0 && purls.some((each) => asked.purls.some(({ type }) => type === each.type))) return null;
	const byCpe = cpe !== null && asked.cpe !== null && sameCpe(cpe, asked.cpe);
	const byName = cpe !== null && asked.cpe !== null ? nameOf(entry, asked) : nameOf(withCpe(entry, cpe), withCpe(asked, asked.cpe));
	const weak = byName === `product` && purls.length === 0;
	if (same.length === 0 && !byCpe && byName !== `whole` && !weak) return null;
	const named = [
		same.some(({ name }) => name.endsWith(`/${entry.version}`)) ? void 0 : entry.version,
		...same.map(({ version }) => version),
		byCpe ? cpeVersion(cpe) : void 0
	].flatMap((each) => filled$1(each) ?? []);
	const thisBuild = asked.version !== void 0 && same.some(({ version }) => version === asked.version);
	const bound = `within` in entry || byCpe && asked.cpe !== null && isBound(cpe, asked.cpe);
	const sure = same.length > 0 || byCpe || byName === `whole`;
	const cover = coverOf(entry, named, asked.version);
	const exact = cover === `in` && named.length > 0 && !isRange(entry);
	return {
		cover,
		certain: sure && (!bound || thisBuild),
		bound,
		thisBuild,
		whole: named.length === 0,
		exact
	};
}
function isRange({ version, range }) {
	return version !== void 0 && (range === true || version.startsWith(`vers:`));
}
function coverOf(entry, named, version) {
	if (isRange(entry)) return rangeCovers(entry.version ?? ``, version);
	if (named.length === 0) return `in`;
	if (version === void 0) return `unclear`;
	const covers = named.map((each) => versionCovers(each, version));
	if (covers.includes(`in`)) return `in`;
	return covers.includes(`unclear`) ? `unclear` : `out`;
}
function sameCpe(one, other) {
	const fold = (text) => text.toLowerCase();
	if ([one.vendor, one.product].some((each) => each === `*` || each === `-`)) return false;
	if (one.part !== other.part && one.part !== `*` && other.part !== `*`) return false;
	return fold(one.vendor) === fold(other.vendor) && fold(one.product) === fold(other.product);
}
function isBound(one, other) {
	return one.rest.some((each, index) => ![
		``,
		`*`,
		`-`
	].includes(each) && each !== other.rest[index]);
}
function withCpe({ vendor, product }, cpe) {
	return {
		vendor: vendor ?? cpe?.vendor,
		product: product ?? cpe?.product
	};
}
function nameOf(one, other) {
	if (one.product === void 0 || other.product === void 0) return null;
	if (productKey(``, one.product) !== productKey(``, other.product)) return null;
	if (one.vendor === void 0 || other.vendor === void 0) return `product`;
	return productKey(one.vendor, ``) === productKey(other.vendor, ``) ? `whole` : null;
}
function cpeVersion({ version, update }) {
	const parts = [version, update].filter((each) => ![
		``,
		`*`,
		`-`
	].includes(each));
	return parts.length === 0 ? void 0 : parts.join(` `);
}
function filled$1(text) {
	return text === void 0 || text.trim() === `` ? void 0 : text;
}
const beforeRelease = {
	alpha: 1,
	beta: 2,
	rc: 3,
	cr: 3,
	dev: 0,
	snapshot: 0,
	milestone: 0,
	preview: 0,
	pre: 0
};
const plainRelease = /* @__PURE__ */ new Set([
	`final`,
	`ga`,
	`release`
]);
function compareProductVersion(version, bound) {
	const [a, b] = [normalise(version), normalise(bound)];
	if (a === b) return a === `` ? null : 0;
	const [left, right] = [piecesOf(a), piecesOf(b)];
	if (left === null || right === null) return null;
	for (let i = 0; i < Math.max(left.length, right.length); i += 1) {
		const order = comparePieces(left.slice(i), right.slice(i));
		if (order !== 0) return order;
	}
	return 0;
}
function continuesBound(version, bound) {
	const [left, right] = [version, bound].map((text) => piecesOf(normalise(text)));
	if (left === null || right === null || left === void 0 || right === void 0 || left.length <= right.length) return false;
	const next = left[right.length];
	return right.every((piece, index) => comparePieces([left[index] ?? piece], [piece]) === 0) && next !== void 0 && (next.isNumber || !isBeforeRelease(next.text) && next.text !== `m`);
}
function normalise(text) {
	return text.slice(0, 200).normalize(`NFKC`).trim().toLowerCase().replace(/^(?:version|ver|v)[.\s_]*(?=\d)/, ``);
}
function piecesOf(text) {
	if (!/\d/.test(text) || !/^[a-z0-9._ ()-]+$/.test(text) || isCommit(text)) return null;
	const pieces = [...text.matchAll(/([._ ()-]*)(\d+|[a-z]+)/g)].map(([, separator = ``, piece = ``]) => ({
		text: piece,
		isNumber: /^\d/.test(piece),
		loose: /[-_ ]/.test(separator)
	}));
	if (plainRelease.has(pieces.at(-1)?.text ?? ``)) pieces.pop();
	return pieces;
}
function isCommit(text) {
	return /^[0-9a-f]{7,64}$/.test(text) && /[a-f]/.test(text);
}
function comparePieces(left, right) {
	const [a, b] = [left[0], right[0]];
	if (a === void 0) return isZero(right) ? 0 : null;
	if (b === void 0) return compareToEnd(left);
	if (a.isNumber && b.isNumber) return a.loose === b.loose ? compareNumbers(a.text, b.text) : null;
	if (!a.isNumber && !b.isNumber) return compareWords(left, right);
	if (a.isNumber) return isBeforeRelease(b.text) && !isZero([a]) && !a.loose ? 1 : null;
	return isBeforeRelease(a.text) && !isZero(right.slice(0, 1)) && !b.loose ? -1 : null;
}
function compareToEnd(left) {
	if (isZero(left)) return 0;
	const first = left.findIndex(({ text }) => !/^0+$/.test(text));
	return left.slice(0, Math.max(first, 0) + 1).every(({ isNumber, loose }) => isNumber && !loose) ? 1 : null;
}
function isZero(pieces) {
	return pieces.every((piece) => piece !== void 0 && piece.isNumber && !piece.loose && /^0+$/.test(piece.text));
}
function compareNumbers(a, b) {
	const [x, y] = [a, b].map((text) => text.replace(/^0+(?=\d)/, ``));
	if (x !== y) return x.length - y.length || (x < y ? -1 : 1);
	return a === b ? 0 : null;
}
function compareWords(left, right) {
	const [a, b] = [left[0]?.text ?? ``, right[0]?.text ?? ``];
	if (a === b) return 0;
	const [x = 0, y = 0] = [a, b].map((word) => isBeforeRelease(word) ? beforeRelease[word] : 0);
	if (x > 0 && y > 0) return x === y ? null : x - y;
	return [left, right].every(([piece, ...rest]) => rest.length === 0 && /^[a-z]{1,2}$/.test(piece?.text ?? ``) && piece?.loose === false) ? a < b ? -1 : 1 : null;
}
function isBeforeRelease(word) {
	return Object.hasOwn(beforeRelease, word);
}
function all(covers) {
	if (covers.includes(`out`)) return `out`;
	return covers.length === 0 || covers.includes(`unclear`) ? `unclear` : `in`;
}
function any(covers) {
	if (covers.includes(`in`)) return `in`;
	return covers.includes(`unclear`) ? `unclear` : `out`;
}
function criterionCovers(match, asked) {
	const name = readCpe(match.criteria);
	if (name === null || !asked.keys.includes(productKey(name.vendor, name.product))) return null;
	const { cpe } = asked;
	const sure = cpe !== null && productKey(cpe.vendor, cpe.product) === productKey(name.vendor, name.product) && sharePart(cpe, name);
	return all([
		versionCover(match, name, asked),
		restCover(name, cpe),
		sure ? `in` : `unclear`
	]);
}
function describeCriterion({ criteria, startIncluding, startExcluding, endIncluding, endExcluding }) {
	const name = readCpe(criteria);
	const bounds = Object.entries({
		">=": startIncluding,
		">": startExcluding,
		"<=": endIncluding,
		"<": endExcluding
	}).flatMap(([sign, bound]) => bound === void 0 ? [] : [`${sign} ${bound}`]);
	const exact = name === null || name.version === `*` && bounds.length > 0 ? [] : [join(name)];
	const rest = (name?.rest ?? []).filter((each) => !isOpen$1(each));
	return `${[...exact, ...bounds].join(`, `)}${rest.length === 0 ? `` : ` (${rest.join(`, `)})`}`;
}
function sharePart(one, other) {
	return one.part === other.part;
}
function versionCover(match, { version, update }, asked) {
	if (version === `-`) return `unclear`;
	const covers = boundCovers(match, asked);
	if (version !== `*`) return all([...covers, exactCover({
		version,
		update
	}, asked)]);
	return all([...covers, updateCover(update, asked.update)]);
}
function boundCovers({ startIncluding, startExcluding, endIncluding, endExcluding }, asked) {
	const version = isOpen$1(asked.update) ? asked.version : `${asked.version} ${asked.update}`;
	const cover = (bound, holds) => {
		if (bound === void 0) return [];
		const order = compareProductVersion(version, bound);
		return order === null ? [`unclear`] : [holds(order) ? `in` : `out`];
	};
	return [
		...startIncluding !== void 0 && continuesBound(version, startIncluding) ? [`in`] : cover(startIncluding, (order) => order >= 0),
		...cover(startExcluding, (order) => order > 0),
		...cover(endIncluding, (order) => order <= 0),
		...cover(endExcluding, (order) => order < 0)
	];
}
function exactCover({ version, update }, asked) {
	const order = compareProductVersion(asked.version, version);
	if (order === 0) return updateCover(update, asked.update);
	const joined = compareProductVersion(join(asked), join({
		version,
		update
	}));
	if (joined === 0) return `in`;
	return order !== null || joined !== null && !isOpen$1(update) ? `out` : `unclear`;
}
function join({ version, update }) {
	return isOpen$1(update) ? version : `${version} ${update}`;
}
function updateCover(wanted, own) {
	if (wanted === `*` || wanted === ``) return `in`;
	if (foldUpdate(wanted) === foldUpdate(own)) return `in`;
	if (own === `*`) return wanted === `-` ? `in` : `unclear`;
	if (own === `-` || wanted === `-`) return `out`;
	return compareProductVersion(`0 ${own}`, `0 ${wanted}`) === null ? `unclear` : `out`;
}
function foldUpdate(text) {
	return text.toLowerCase().replaceAll(/[\s_-]+(?=.)/g, ``);
}
function restCover({ rest }, own) {
	const covers = rest.map((wanted, index) => {
		if (wanted === `*` || wanted === ``) return `in`;
		const has = own?.rest[index] ?? `*`;
		if (has === `*` || has === ``) return `unclear`;
		return has.toLowerCase() === wanted.toLowerCase() ? `in` : `out`;
	});
	return covers.length === 0 ? `in` : all(covers);
}
function isOpen$1(text) {
	return [
		``,
		`*`,
		`-`
	].includes(text);
}
function configurationsCover(configurations, asked, others) {
	return any(configurations.map((each) => configurationCover(each, {
		asked,
		others
	})));
}
function configurationCover({ operator, negate, nodes }, question) {
	const judged = nodes.map((node) => nodeOf(node, question));
	const own = judged.filter(({ names }) => names);
	const vulnerable = own.flatMap((node) => node.vulnerable);
	if (vulnerable.length === 0) return `out`;
	const joined = operator === `AND` ? all(judged.map(({ cover }) => cover)) : any(own.map(({ cover }) => cover));
	const cover = negate ? not(joined) : joined;
	if (vulnerable.some((each) => each !== `out`)) return cover;
	return cover !== `out` && (negate || own.some((node) => node.negate)) ? `unclear` : `out`;
}
function nodeOf({ operator, negate, matches }, question) {
	const own = matches.map((match) => criterionCovers(match, question.asked));
	const names = own.some((cover) => cover !== null);
	const covers = matches.map((match, index) => {
		const cover = own[index];
		if (cover !== null && cover !== void 0) return cover;
		return names && operator === `OR` ? `out` : surroundingCover(match, question);
	});
	const joined = operator === `AND` ? all(covers) : any(covers);
	const vulnerable = matches.flatMap((match, index) => match.vulnerable ? own[index] ?? [] : []);
	return {
		cover: negate ? not(joined) : joined,
		names,
		vulnerable,
		negate
	};
}
function surroundingCover(match, { asked, others }) {
	if (isItsHardware(match, asked)) return `in`;
	return others.some((other) => criterionCovers(match, other) === `in`) ? `in` : `unclear`;
}
function isItsHardware({ criteria, vulnerable }, { cpe }) {
	const name = readCpe(criteria);
	if (vulnerable || name?.part !== `h` || cpe?.part !== `o`) return false;
	return productKey(cpe.vendor, cpe.product) === productKey(name.vendor, `${name.product}_firmware`);
}
function not(cover) {
	return cover === `unclear` ? `unclear` : cover === `in` ? `out` : `in`;
}
function matchProduct(entries, question) {
	const { counts } = question;
	const nvd = counts(`nvd`) ? once$2(entries.flatMap((each) => each.nvd), ({ cve }) => cve) : [];
	const jvn = counts(`jvn`) ? once$2(entries.flatMap((each) => each.jvn), ({ id }) => id) : [];
	const advisories = once$2(entries.flatMap((each) => each.advisories), ({ provider, id }) => `${provider} ${id}`).filter(({ provider }) => counts(`csaf/${provider}`));
	const gathered = {
		found: /* @__PURE__ */ new Map(),
		dropped: [],
		resolved: /* @__PURE__ */ new Set()
	};
	for (const row of nvd) takeNvd(row, question, gathered);
	for (const row of advisories) takeAdvisory(row, question, gathered);
	for (const row of jvn) takeJvn(row, question, gathered);
	return {
		known: nvd.length + jvn.length + advisories.length > 0,
		vulnerabilities: [...gathered.found].sort(([a], [b]) => a < b ? -1 : 1).map(([id, each]) => ({
			id,
			...each
		})),
		dropped: gathered.dropped
	};
}
function once$2(rows, key) {
	return [...new Map(rows.map((row) => [key(row), row])).values()];
}
function put({ found }, id, claim) {
	const each = found.get(id) ?? {
		claims: [],
		jvn: [],
		advisories: []
	};
	each.claims.push(claim);
	found.set(id, each);
	return each;
}
function takeNvd(row, { asked, others }, gathered) {
	const { cve, modified, configurations } = row;
	const cover = configurationsCover(configurations, asked, others);
	if (isRejectedRow(row)) {
		if (cover !== `out`) gathered.dropped.push({
			id: cve,
			feed: `nvd`,
			why: `rejected`,
			on: modified.slice(0, 10)
		});
		return;
	}
	if (cover !== `unclear`) gathered.resolved.add(cve);
	if (cover === `out`) return;
	const note = criteriaOf(configurations, asked);
	put(gathered, cve, {
		feed: `nvd`,
		id: cve,
		modified,
		says: cover === `in` ? `affected` : `unclear`,
		note
	});
}
function criteriaOf(configurations, asked) {
	const own = configurations.flatMap(({ nodes }) => nodes.flatMap((node) => node.matches)).filter((match) => match.vulnerable && ![`out`, null].includes(criterionCovers(match, asked)));
	return [...new Set(own.map((match) => describeCriterion(match)))].slice(0, 5).join(`; `);
}
const vendorSays = {
	affected: `affected`,
	unclear: `unclear`,
	investigating: `unclear`,
	fixed: null,
	notAffected: null
};
function takeAdvisory(row, { asked }, gathered) {
	const { vendor, product } = asked.product;
	const matches = matchAdvisory(row, {
		cpe: asked.cpeText,
		vendor,
		product,
		version: asked.version
	});
	const feed = `csaf/${row.provider}`;
	for (const { statement, says, products } of matches) {
		const word = vendorSays[says];
		if (word === null) continue;
		if (isTakenBack(row)) {
			gathered.dropped.push({
				id: row.id,
				feed,
				why: `withdrawn`,
				on: row.modified.slice(0, 10)
			});
			continue;
		}
		const names = [...new Set(products.map(({ name }) => name))].slice(0, 5).join(`; `);
		const draft = row.status === `draft`;
		const claim = {
			feed,
			id: row.id,
			modified: row.modified,
			says: draft ? `unclear` : word,
			note: `${draft ? `draft` : says}: ${names}`
		};
		const each = put(gathered, statement.cve ?? row.id, claim);
		if (statement.cve === void 0) each.advisories.push(row);
	}
}
function takeJvn(row, { asked, jvnTriage }, gathered) {
	const products = row.products.filter(({ vendor, product, cpe }) => {
		const name = cpe === void 0 ? null : readCpe(cpe);
		return [productKey(vendor, product), ...name === null ? [] : [productKey(name.vendor, name.product)]].some((key) => asked.keys.includes(key));
	});
	if (products.length === 0) return;
	if (row.state === `withdrawn`) {
		gathered.dropped.push({
			id: row.id,
			feed: `jvn`,
			why: `withdrawn`,
			on: row.modified.slice(0, 10)
		});
		return;
	}
	const note = shorten$1([...new Set(products.flatMap(({ versions }) => versions))].join(`、`));
	const claim = {
		feed: `jvn`,
		id: row.id,
		modified: row.modified,
		says: `unclear`,
		note
	};
	for (const cve of row.cves) if (jvnTriage === `every` || !gathered.resolved.has(cve)) put(gathered, cve, claim);
	if (row.cves.length === 0) put(gathered, row.id, claim).jvn.push(row);
}
const noteLimit = 1e3;
function shorten$1(text) {
	return text.length > noteLimit ? `${text.slice(0, noteLimit)}…` : text;
}
const ranks = [
	[`kev`],
	[`malware`],
	[
		`osv-package`,
		`osv`,
		`osv-word`
	],
	[`vendor`, `vendor-word`],
	[`nvd`],
	[`nvd-secondary`],
	[`jvn`]
];
const rankOfSource = new Map(ranks.flatMap((sources, rank) => sources.map((source) => [source, rank])));
const wideStep = 2;
function judgeSeverity(question) {
	const opinions = opinionsOf(question).toSorted((a, b) => compareCandidates(a.candidate, b.candidate));
	const candidates = opinions.map(({ candidate }) => candidate).filter((each, i, all) => i === 0 || !isSame(each, all[i - 1]));
	const counting = opinions.filter(({ superseded }) => !superseded).map(({ candidate }) => candidate);
	const first = counting[0];
	if (first === void 0) return {
		severity: `unknown`,
		from: `none`,
		candidates
	};
	const worst = counting.toSorted((a, b) => step(a) - step(b) || compareCandidates(a, b))[0] ?? first;
	const by = step(first) - step(worst) >= wideStep ? worst : first;
	return {
		severity: by.severity,
		from: by.source,
		by,
		candidates
	};
}
function opinionsOf({ records, package: named = {
	ecosystem: ``,
	name: ``
}, exploited, facts }) {
	return [
		...[...exploited ? [{
			source: `kev`,
			by: `CISA`,
			severity: `critical`
		}] : [], ...records.filter(({ id }) => id.startsWith(`MAL-`)).map(({ id }) => ({
			source: `malware`,
			by: id,
			severity: `critical`
		}))].map((candidate) => ({
			candidate,
			superseded: false
		})),
		...records.flatMap((record) => osvOpinions(record, named)),
		...(facts?.advisories ?? []).flatMap(({ row, statements }) => row.status === `draft` ? [] : vendorOpinions(row, statements)),
		...(facts?.nvd ?? []).flatMap((row) => isRejectedRow(row) ? [] : nvdOpinions(row)),
		...(facts?.jvn ?? []).flatMap((row) => row.state === `withdrawn` ? [] : jvnOpinions(row))
	];
}
function compareCandidates(a, b) {
	return rankOf(a) - rankOf(b) || step(a) - step(b) || (b.score ?? -1) - (a.score ?? -1) || compareText(a.source, b.source) || compareText(a.by, b.by) || compareText(a.vector ?? ``, b.vector ?? ``);
}
function compareText(one, other) {
	return one < other ? -1 : one > other ? 1 : 0;
}
function isSame(one, other) {
	return other !== void 0 && compareCandidates(one, other) === 0;
}
function rankOf({ source }) {
	return rankOfSource.get(source) ?? ranks.length;
}
function step({ severity }) {
	return severities.indexOf(severity);
}
function wantedCves({ records, products }) {
	const names = new Set(products.map(({ id }) => id));
	for (const { id, aliases = [], withdrawn } of records) {
		if (withdrawn !== void 0) continue;
		names.add(id);
		for (const alias of aliases) names.add(alias);
	}
	return cvesOf({ names: [...names] });
}
function indexVulnerabilities({ records, products, entries, exploited }) {
	const index = /* @__PURE__ */ new Map();
	const listed = (cve) => exploited.get(cve) ?? entries.get(cve)?.nvd?.exploitedSince;
	const isRejected = (cve) => isRejectedRow(entries.get(cve)?.nvd) && listed(cve) === void 0;
	for (const whole of groupAdvisories(records)) {
		const group = withoutRejected(whole, isRejected);
		if (group === null) continue;
		const rejected = cvesOf(whole).filter((cve) => isRejected(cve));
		const vulnerability = vulnerabilityOf(group, {
			facts: factsOf(cvesOf(group), entries),
			rejected: factsOf(rejected, entries).nvd,
			days: group.names.flatMap((name) => listed(name) ?? [])
		});
		for (const name of group.names) index.set(name, vulnerability);
	}
	for (const each of products) {
		if (index.has(each.id)) continue;
		const day = listed(each.id);
		const facts = factsOf([each.id], entries);
		const own = {
			jvn: each.jvn,
			advisories: each.advisories.map((row) => ({
				row,
				statements: row.statements.filter(({ cve }) => cve === void 0)
			}))
		};
		const group = {
			records: [],
			ids: [],
			names: [each.id]
		};
		const rejected = facts.nvd.filter((row) => isRejectedRow(row));
		index.set(each.id, vulnerabilityOf(group, {
			facts: facts === noFacts ? {
				...noFacts,
				...own
			} : {
				...facts,
				nvd: facts.nvd.filter((row) => !isRejectedRow(row))
			},
			rejected,
			days: day === void 0 ? [] : [day]
		}));
	}
	return index;
}
function vulnerabilityOf({ records, names }, { facts, rejected, days }) {
	const ids = names.toSorted(compareIds);
	const since = days.filter((day) => /^\d{4}-\d{2}-\d{2}$/.test(day)).sort().at(-1);
	const known = /* @__PURE__ */ new Map();
	return {
		id: ids[0] ?? ``,
		ids,
		records,
		facts,
		rejected,
		exploited: days.length > 0,
		...since === void 0 ? {} : { exploitedSince: since },
		...titlesOf(records, facts),
		severityFor: (named) => {
			const key = named === void 0 ? `` : `${named.ecosystem}\0${named.name}`;
			const judged = known.get(key) ?? judgeSeverity({
				records,
				exploited: days.length > 0,
				facts,
				...named === void 0 ? {} : { package: named }
			});
			known.set(key, judged);
			return judged;
		}
	};
}
function titlesOf(records, facts) {
	const japanese = facts.jvn.filter(({ state, title }) => state !== `withdrawn` && title !== ``).toSorted((a, b) => a.cves.length - b.cves.length || (a.id < b.id ? -1 : 1))[0]?.title;
	const summary = records.find((record) => record.summary !== void 0 && record.summary !== ``)?.summary ?? facts.advisories.flatMap(({ row, statements }) => [...statements.map(({ title }) => title), row.title]).find((title) => title !== void 0 && title !== ``) ?? shorten(facts.nvd.find(({ description }) => description !== ``)?.description ?? ``);
	return {
		title: japanese ?? summary,
		summary
	};
}
function shorten(text) {
	return text.length > 160 ? `${text.slice(0, 160)}…` : text;
}
function lookUp({ scan, knowledge, subject, question }, { files, products }) {
	const stored = storedSources(subject.sources).map((feed) => knowledge.consult(feed));
	const judged = judgeFeeds({
		databases: scan.databases,
		kev: scan.kev,
		stored,
		required: requiredSources(subject)
	}, question);
	const counting = new Set(judged.consultations.filter(({ result }) => result === `consulted`).map(({ feed }) => feed));
	const counts = (feed) => counting.has(feed);
	const findings = products.flatMap((asked) => isComparable(asked) ? [] : productWithoutVersion(asked));
	try {
		const matches = products.filter((asked) => isComparable(asked)).map((asked) => {
			return {
				asked,
				match: matchProduct(asked.keys.map((key) => knowledge.product(key)), {
					asked,
					others: products.filter((each) => each !== asked),
					counts,
					jvnTriage: question.options.jvnTriage
				})
			};
		});
		const unknown = counts(`nvd`) && counts(`jvn`) ? matches.filter(({ match }) => !match.known) : [];
		const wanted = wantedCves({
			records: files.flatMap(({ packages }) => packages.flatMap(({ vulnerabilities }) => vulnerabilities)),
			products: matches.flatMap(({ match }) => match.vulnerabilities)
		});
		const entries = new Map([...knowledge.cves(wanted)].map(([cve, each]) => [cve, countingEntries(each, counts)]));
		return {
			...judged,
			entries,
			matches,
			findings: [...findings, ...unknown.map(({ asked }) => unknownProduct(asked))]
		};
	} catch (error) {
		return {
			...withoutStore(judged, unreadableStore(error instanceof Error ? error.message : String(error))),
			entries: /* @__PURE__ */ new Map(),
			matches: [],
			findings
		};
	}
}
function requiredSources({ sources, products }) {
	return products.length === 0 ? sources : [
		...sources,
		{ feed: `nvd` },
		{ feed: `jvn` }
	];
}
function isComparable({ version, contradicts }) {
	return version !== `` && !contradicts;
}
function withoutStore(judged, why) {
	const isStored = ({ feed }) => feed !== `kev` && !feed.startsWith(`osv/`);
	return {
		...judged,
		consultations: judged.consultations.map((each) => isStored(each) && each.result === `consulted` ? {
			...each,
			result: `damaged`,
			reason: why
		} : each),
		reasons: [...judged.reasons, why]
	};
}
function unreadableStore(detail) {
	return reason(`store-unreadable`, {
		ja: `脆弱性情報の保存ファイル（store.sqlite）を読み取れません（{detail}）。ファイルを削除し、kenpin feeds update で取得し直してください。`,
		en: "The store of vulnerability data (store.sqlite) cannot be read ({detail}). Delete the file and fetch it anew with `kenpin feeds update`."
	}, { detail: detail.slice(0, 200) });
}
function identityOf(product) {
	const cpeText = product.cpe === void 0 ? void 0 : wholeCpe(product.cpe);
	const read = cpeText === void 0 ? null : readCpe(cpeText);
	const cpe = read !== null && [read.vendor, read.product].every((each) => each !== `*` && each !== `-`) ? read : null;
	const keys = [...cpe === null ? [] : [productKey(cpe.vendor, cpe.product)], ...product.vendor === void 0 || product.product === void 0 ? [] : [productKey(product.vendor, product.product)]];
	const ofCpe = cpe === null || isOpen(cpe.version) ? `` : cpe.version;
	const given = product.version?.trim() ?? ``;
	return {
		product,
		cpe,
		cpeText: cpe === null ? void 0 : cpeText,
		keys: [...new Set(keys)],
		version: given === `` ? ofCpe : given,
		update: cpe === null || cpe.update === `` ? `*` : cpe.update,
		contradicts: given !== `` && ofCpe !== `` && ![
			ofCpe,
			`${ofCpe} ${cpe?.update}`,
			`${ofCpe}${cpe?.update}`
		].includes(given)
	};
}
function wholeCpe(text) {
	const trimmed = text.trim();
	if (!trimmed.startsWith(`cpe:2.3:`)) return trimmed;
	const count = trimmed.split(/(?<!\\):/).length - 2;
	return count >= 3 && count < 11 ? `${trimmed.replace(/:$/, ``)}${`:*`.repeat(trimmed.endsWith(`:`) ? 12 - count : 11 - count)}` : trimmed;
}
function isOpen(version) {
	return [
		``,
		`*`,
		`-`
	].includes(version);
}
function triageOf({ id, claims }, question) {
	if (claims.some(({ says }) => says === `affected`)) return {
		judgement: `affected`,
		open: [],
		outdated: [],
		answers: []
	};
	const judged = claims.map((claim) => ({
		claim,
		...answerFor(claim, id, question)
	}));
	const answers = [...new Set(judged.flatMap(({ answer }) => answer ?? []))];
	if (answers.some(({ answer }) => answer === `affected`)) return {
		judgement: `affected`,
		open: [],
		outdated: [],
		answers
	};
	const open = judged.filter(({ answer }) => answer === null);
	if (open.length === 0) return {
		judgement: `answered`,
		open: [],
		outdated: [],
		answers
	};
	return {
		judgement: `needsTriage`,
		open: open.map(({ claim }) => claim),
		outdated: [...new Set(open.filter(({ outdated }) => outdated).map(({ claim }) => claim.id))].sort(),
		answers
	};
}
function answerFor(claim, id, { answers, now }) {
	const meant = answers.filter((each) => [claim.id, id].some((name) => fold$1(name) === fold$1(each.id)) && each.on <= dayInJapan(now));
	const newest = meant.filter(({ on }) => on >= dayInJapan(new Date(claim.modified))).toSorted((a, b) => a.on === b.on ? a.answer < b.answer ? -1 : 1 : a.on < b.on ? 1 : -1)[0];
	return {
		answer: newest ?? null,
		outdated: newest === void 0 && meant.length > 0
	};
}
function fold$1(id) {
	return id.normalize(`NFKC`).trim().toUpperCase();
}
function dayInJapan(time) {
	return new Date(time.getTime() + 324e5).toISOString().slice(0, 10);
}
function indexStatements(documents) {
	const byId = /* @__PURE__ */ new Map();
	for (const document of documents) for (const statement of document.statements) for (const id of new Set(statement.ids.map(fold))) {
		const known = byId.get(id);
		if (known === void 0) byId.set(id, [{
			document,
			statement
		}]);
		else known.push({
			document,
			statement
		});
	}
	return ({ ids, purl, cpe, name }) => {
		const named = ids.flatMap((id) => byId.get(fold(id)) ?? []);
		if (named.length === 0) return [];
		const asked = {
			purl: purl === void 0 ? null : readPurl(purl),
			cpe: cpe === void 0 ? null : readCpe(cpe),
			name: fold(name)
		};
		return [...new Map(named.map((each) => [each.statement, each])).values()].filter(({ statement }) => statement.products.some((each) => isMeant(each, asked))).toSorted((a, b) => a.statement.timestamp < b.statement.timestamp ? 1 : a.statement.timestamp > b.statement.timestamp ? -1 : 0);
	};
}
function isMeant({ name, product, version, purls, cpes }, asked) {
	const { cpe } = asked;
	if (cpe !== null && cpes.some((each) => isSameProduct(readCpe(each), cpe))) return true;
	const read = purls.flatMap((each) => readPurl(each) ?? []);
	const { purl } = asked;
	if (purl !== null && read.length > 0) return read.some((each) => samePackage(each, purl) && (each.version === `` || each.version === purl.version));
	if (read.length > 0) return read.some((each) => fold(each.name) === asked.name);
	if (![name, product].some((each) => each !== void 0 && fold(each) === asked.name)) return false;
	return version === void 0 || purl === null || purl.version === `` || version === purl.version;
}
function isSameProduct(one, other) {
	if (one === null || productKey(one.vendor, one.product) !== productKey(other.vendor, other.product)) return false;
	return one.version === other.version || [one.version, other.version].some((version) => version === `*` || version === `-`);
}
function fold(text) {
	return text.normalize(`NFKC`).trim().toLowerCase();
}
function judgeDependencies(input) {
	const { scan, handed, subject } = input;
	const files = withoutInnerPackages(withoutLooseTwins(input));
	const answers = lookUp(input, {
		files,
		products: subject.products.map((product) => identityOf(product))
	});
	const { matches, entries } = answers;
	const exploited = scan.kev.state === `held` ? scan.kev.cves : /* @__PURE__ */ new Map();
	const index = indexVulnerabilities({
		records: files.flatMap(({ packages }) => packages.flatMap(({ vulnerabilities }) => vulnerabilities)),
		products: matches.flatMap(({ match }) => match.vulnerabilities),
		entries,
		exploited
	});
	const judged = files.map((file) => judgeFile(file, index));
	const occurrences = judged.flatMap((each) => each.occurrences);
	const products = productOccurrences(matches, index, input);
	const vex = readVex(subject.vex);
	const statements = statementsAbout(vex.documents);
	return {
		findings: [
			...handed.findings,
			...judged.flatMap((each) => each.findings),
			...occurrences.map((each) => occurrenceFinding(each, noteLine(statements(each)))),
			...products.flatMap((each) => productFindings(each, noteLine(statements(each)))),
			...answers.findings
		],
		consultations: answers.consultations,
		reasons: [...answers.reasons, ...vex.reasons],
		testData: answers.testData,
		table: crossTable({
			columns: sourceColumns(answers.consultations),
			occurrences,
			products,
			exploited,
			statements
		}),
		dropped: droppedRecords({
			files,
			entries,
			index,
			matches
		}),
		vex: vex.documents
	};
}
function withoutLooseTwins({ scan, handed }) {
	const loose = new Set(handed.findings.flatMap(({ ruleId, location }) => ruleId.endsWith(`/version-not-fixed`) ? location.path : []));
	return scan.files.map((file) => loose.has(file.path) && file.path.endsWith(`.txt`) ? {
		...file,
		packages: file.packages.filter(({ version }) => version !== ``)
	} : file);
}
function productOccurrences(matches, index, { question }) {
	return matches.flatMap(({ asked, match }) => match.vulnerabilities.flatMap((named) => {
		const vulnerability = index.get(named.id);
		const triage = triageOf(named, {
			answers: asked.product.triage,
			now: question.now
		});
		return vulnerability === void 0 ? [] : {
			asked,
			named,
			vulnerability,
			triage
		};
	}));
}
function statementsAbout(documents) {
	if (documents.length === 0) return () => [];
	const find = indexStatements(documents);
	return (about) => {
		const { ids } = about.vulnerability;
		if (`found` in about) return find({
			ids,
			name: about.found.name,
			purl: purlOf(about.found) ?? void 0
		});
		const { product, cpeText } = about.asked;
		return find({
			ids,
			name: product.product ?? product.name,
			cpe: cpeText
		});
	};
}
const lock = (scannerName, ecosystem) => ({
	kind: `scanned`,
	scannerName,
	...ecosystem === void 0 ? {} : { ecosystem }
});
const one = (scannerName, ecosystem) => ({
	kind: `scanned`,
	scannerName,
	ecosystem,
	single: true
});
const listed = (list) => ({
	kind: `listed`,
	list
});
const unsupported = { kind: `unsupported` };
const wanting = (declares, ...locks) => ({
	kind: `manifest`,
	locks,
	declares
});
const keepName = (base, otherwise) => /^[A-Za-z0-9][A-Za-z0-9_.-]{0,150}$/.test(base) && !base.includes(`..`) ? base : otherwise;
const lowerExtension = (base) => base.replace(/\.[^.]+$/, (extension) => extension.toLowerCase());
const npmLocks = [
	`package-lock.json`,
	`npm-shrinkwrap.json`,
	`yarn.lock`,
	`pnpm-lock.yaml`,
	`bun.lock`
];
const pythonLocks = [
	`poetry.lock`,
	`uv.lock`,
	`pdm.lock`,
	`pylock.toml`,
	`Pipfile.lock`,
	`requirements.txt`
];
const gradleLocks = [`gradle.lockfile`, `gradle/verification-metadata.xml`];
const sboms = [`bom.json`, `bom.xml`];
const javascript = [
	{
		path: /\/node_modules\/(@[^/]+\/)?[^/]+\/package\.json$/,
		means: listed(`node-package`)
	},
	{
		path: /\/node_modules\/\.package-lock\.json$/,
		means: lock(`node_modules/.package-lock.json`, `npm`)
	},
	{
		path: /\/(package-lock|npm-shrinkwrap)\.json$/,
		means: lock(`package-lock.json`, `npm`)
	},
	{
		path: /\/(yarn\.lock|pnpm-lock\.yaml|bun\.lock)$/,
		means: (base) => lock(base, `npm`)
	},
	{
		path: /\/deno\.lock$/,
		means: listed(`deno-lock`)
	},
	{
		path: /\/libman\.json$/,
		means: listed(`libman`)
	},
	{
		path: /\/(bun\.lockb|shrinkwrap\.yaml)$/,
		means: unsupported
	},
	{
		path: /\/package\.json$/,
		means: wanting(`package-json`, ...npmLocks)
	},
	{
		path: /\/deno\.jsonc?$/,
		means: wanting(/"(npm|jsr|https?):/, `deno.lock`)
	},
	{
		path: /\/bower\.json$/,
		means: wanting(/"(dev)?[dD]ependencies"\s*:\s*\{\s*"/, ...sboms)
	}
];
const python = [
	{
		path: /\/(Pipfile|poetry|pdm|uv)\.lock$/,
		means: (base) => lock(base, `PyPI`)
	},
	{
		path: /\/pylock(\.[^/]+)?\.toml$/,
		means: lock(`pylock.toml`, `PyPI`)
	},
	{
		path: /\/([^/]*(requirements|constraints)[^/]*|requirements\/[^/]+)\.txt$/,
		means: {
			kind: `scanned`,
			scannerName: `requirements.txt`,
			ecosystem: `PyPI`,
			pins: `requirements`
		}
	},
	{
		path: /\.dist-info\/METADATA$/,
		means: one(`package.dist-info/METADATA`, `PyPI`)
	},
	{
		path: /\.egg-info\/PKG-INFO$/,
		means: one(`package.egg-info/PKG-INFO`, `PyPI`)
	},
	{
		path: /\.egg-info$/,
		means: one(`package.egg-info`, `PyPI`)
	},
	{
		path: /\.(whl|egg)$/i,
		means: (base) => ({
			kind: `artifact`,
			scannerName: keepName(lowerExtension(base), `artifact.whl`),
			ecosystem: `PyPI`
		})
	},
	{
		path: /\/Pipfile$/,
		means: wanting(/./, `Pipfile.lock`)
	},
	{
		path: /\/pyproject\.toml$/,
		means: wanting(/^\s*(dependencies|optional-dependencies)\s*=\s*[[{]\s*(#.*\s*)*["'\w]|^\s*\[tool\.poetry\.(dependencies|dev-dependencies|group\.)|^\s*\[(dependency-groups|project\.optional-dependencies|tool\.pdm\.dev-dependencies)\]/m, ...pythonLocks)
	},
	{
		path: /\/setup\.(py|cfg)$/,
		means: wanting(/install_requires|extras_require/, ...pythonLocks)
	},
	{
		path: /\/[^/]*requirements[^/]*\.in$/,
		means: wanting(/^\s*[A-Za-z0-9]/m, `requirements.txt`)
	},
	{
		path: /\/conda-meta\/[^/]+\.json$/,
		means: listed(`conda-package`)
	},
	{
		path: /\/(conda-lock\.ya?ml|pixi\.lock)$/,
		means: unsupported
	},
	{
		path: /\/environment\.ya?ml$/,
		means: wanting(/^dependencies:/m, `conda-lock.yml`, `pixi.lock`)
	}
];
const java = [
	{
		path: /(\/pom\.xml|\.pom)$/,
		means: {
			kind: `scanned`,
			scannerName: `pom.xml`,
			ecosystem: `Maven`,
			pins: `pom`
		}
	},
	{
		path: /\/(buildscript-)?gradle\.lockfile$/,
		means: (base) => lock(base, `Maven`)
	},
	{
		path: /\/gradle\/verification-metadata\.xml$/,
		means: lock(`gradle/verification-metadata.xml`, `Maven`)
	},
	{
		path: /\.(jar|jmod|par|sar|jpi|hpi|lpkg|nar)$/i,
		means: (base) => ({
			kind: `artifact`,
			scannerName: keepName(lowerExtension(base), `artifact.jar`),
			ecosystem: `Maven`
		})
	},
	{
		path: /\/ivy\.xml$/,
		means: listed(`ivy`)
	},
	{
		path: /\/build\.sbt\.lock$/,
		means: listed(`sbt-lock`)
	},
	{
		path: /\/build\.gradle(\.kts)?$/,
		means: wanting(/^\s*(\w*[aA]pi|\w*[iI]mplementation|\w*[cC]ompile(Only)?|\w*[rR]untime(Only)?|classpath|kapt|ksp|annotationProcessor)(\s*['"]|\s*\((?!\s*project)|\s+libs\.)/m, ...gradleLocks)
	},
	{
		path: /\.versions\.toml$/,
		means: wanting(/^\s*\[libraries\]/m, ...gradleLocks, `../gradle.lockfile`)
	},
	{
		path: /\/[^/]*\.sbt$/,
		means: wanting(/libraryDependencies/, `build.sbt.lock`)
	},
	{
		path: /\/build\.sc$/,
		means: wanting(/ivy"/, ...sboms)
	},
	{
		path: /\/project\.clj$/,
		means: wanting(/:dependencies\s*\[\s*\[/, ...sboms)
	},
	{
		path: /\/deps\.edn$/,
		means: wanting(/:deps\s*\{\s*[^}\s]/, ...sboms)
	}
];
const dotnet = [
	{
		path: /\/(packages\.lock\.json|packages\.config|project\.assets\.json|paket\.lock)$/,
		means: (base) => lock(base, `NuGet`)
	},
	{
		path: /\.deps\.json$/,
		means: lock(`app.deps.json`, `NuGet`)
	},
	{
		path: /\/Directory\.(Packages|Build)\.props$/,
		means: (base) => ({
			...lock(base, `NuGet`),
			kind: `scanned`,
			scannerName: base,
			pins: `msbuild`
		})
	},
	{
		path: /\.(cs|vb|fs)proj$/,
		means: {
			kind: `scanned`,
			scannerName: `project.csproj`,
			ecosystem: `NuGet`,
			pins: `msbuild`
		}
	},
	{
		path: /\.nupkg\/[^/]+\.nuspec$/i,
		means: listed(`nuspec`)
	},
	{
		path: /\/paket\.dependencies$/,
		means: wanting(/^\s*nuget\s/m, `paket.lock`)
	}
];
const others = [
	{
		path: /\/composer\.lock$/,
		means: lock(`composer.lock`, `Packagist`)
	},
	{
		path: /\/composer\/installed\.json$/,
		means: listed(`composer-installed`)
	},
	{
		path: /\/composer\.json$/,
		means: wanting(`composer-json`, `composer.lock`)
	},
	{
		path: /\/go\.mod$/,
		means: lock(`go.mod`, `Go`)
	},
	{
		path: /\/go\.sum$/,
		means: {
			kind: `companion`,
			of: `go.mod`,
			scannerName: `go.sum`
		}
	},
	{
		path: /\/vendor\/modules\.txt$/,
		means: lock(`vendor/modules.txt`, `Go`)
	},
	{
		path: /\/(Gemfile\.lock|gems\.locked)$/,
		means: (base) => lock(base, `RubyGems`)
	},
	{
		path: /\/specifications\/([^/]+\/)*[^/]+\.gemspec$/,
		means: one(`installed.gemspec`, `RubyGems`)
	},
	{
		path: /\.gem\/metadata\.gz\/[^/]+$/,
		means: listed(`gem-metadata`)
	},
	{
		path: /\/(Gemfile|gems\.rb)$/,
		means: wanting(/^\s*gem[\s(]/m, `Gemfile.lock`, `gems.locked`)
	},
	{
		path: /\.gemspec$/,
		means: wanting(/\.add_(runtime_)?dependency/, `Gemfile.lock`, `gems.locked`)
	},
	{
		path: /\/Cargo\.lock$/,
		means: lock(`Cargo.lock`, `crates.io`)
	},
	{
		path: /\/Cargo\.toml$/,
		means: wanting(/^\s*\[(.*\.)?(dev-|build-)?dependencies/m, `Cargo.lock`)
	},
	{
		path: /\/(pubspec|mix|conan|renv)\.lock$/,
		means: (base) => lock(base)
	},
	{
		path: /\/(Package\.resolved|cabal\.project\.freeze|stack\.yaml\.lock|Podfile\.lock)$/,
		means: (base) => lock(base)
	},
	{
		path: /\/(Cartfile\.resolved|rebar\.lock|packrat\.lock|cpanfile\.snapshot|maven_install\.json|gleam\/manifest\.toml)$/,
		means: unsupported
	},
	{
		path: /\/pubspec\.yaml$/,
		means: wanting(/^(dev_)?dependencies:\s*\n\s+\w/m, `pubspec.lock`)
	},
	{
		path: /\/mix\.exs$/,
		means: wanting(/\{:/, `mix.lock`)
	},
	{
		path: /\/rebar\.config$/,
		means: wanting(/\{deps,\s*\[\s*[^\]\s]/, `rebar.lock`)
	},
	{
		path: /\/Package\.swift$/,
		means: wanting(/\.package\(/, `Package.resolved`)
	},
	{
		path: /\/Podfile$/,
		means: wanting(/^\s*pod\s/m, `Podfile.lock`)
	},
	{
		path: /\/Cartfile(\.private)?$/,
		means: wanting(/^\s*(github|git|binary)\s/m, `Cartfile.resolved`)
	},
	{
		path: /\/conanfile\.(txt|py)$/,
		means: wanting(/requires/, `conan.lock`)
	},
	{
		path: /\/vcpkg\.json$/,
		means: wanting(/"dependencies"\s*:\s*\[\s*["{]/, `vcpkg.spdx.json`, ...sboms)
	},
	{
		path: /\/\.gitmodules$/,
		means: wanting(/^\s*\[submodule/m, ...sboms)
	},
	{
		path: /\/stack\.yaml$/,
		means: wanting(/^\s*(extra-deps|resolver|snapshot):/m, `stack.yaml.lock`)
	},
	{
		path: /\.cabal$/,
		means: wanting(/^\s*build-depends:/im, `cabal.project.freeze`, `stack.yaml.lock`)
	},
	{
		path: /\/cpanfile$/,
		means: wanting(/^\s*(requires|recommends)\s/m, `cpanfile.snapshot`)
	}
];
const systems = [
	{
		path: /\/var\/lib\/dpkg\/(status|status\.d\/(?![^/]+\.md5sums$)[^/]+)$/,
		means: {
			kind: `system`,
			system: `dpkg`
		}
	},
	{
		path: /\/lib\/apk\/db\/installed$/,
		means: {
			kind: `system`,
			system: `apk`
		}
	},
	{
		path: /\/(var\/lib|usr\/lib\/sysimage)\/rpm\/(Packages|Packages\.db|rpmdb\.sqlite)$/,
		means: {
			kind: `system`,
			system: `rpm`
		}
	},
	{
		path: /\/(var\/lib\/pacman\/local\/[^/]+\/desc|usr\/lib\/opkg\/status)$/,
		means: unsupported
	}
];
const bills = [{
	path: /\.cdx\.(json|xml)$/i,
	means: listed(`sbom`)
}, {
	path: /\.spdx(\.(json|yml|yaml|rdf|xml))?$/i,
	means: listed(`sbom`)
}];
const manifestRows = [
	...javascript,
	...python,
	...java,
	...dotnet,
	...others,
	...systems,
	...bills
];
const anyRow = new RegExp(manifestRows.map(({ path }) => `(?:${path.source})`).join(`|`), `i`);
function manifestOf(path) {
	const rooted = `/${path.replaceAll(`!/`, `/`)}`;
	if (!anyRow.test(rooted)) return null;
	const row = manifestRows.find((each) => each.path.test(rooted));
	if (row === void 0) return null;
	return typeof row.means === `function` ? row.means(rooted.slice(rooted.lastIndexOf(`/`) + 1)) : row.means;
}
function isInsideArtifact(path) {
	return /!\/(.*\/)?META-INF\/maven\/.*(pom\.xml|pom\.properties)$/.test(path) || /\.(whl|egg)!\/[^!]*(METADATA|PKG-INFO)$/i.test(path);
}
function packageOf(path) {
	const folder = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+\//.exec(path)?.[0];
	return folder === void 0 ? null : `${folder}package.json`;
}
function hasLock(path, locks, paths) {
	const border = path.lastIndexOf(`!/`) + 2;
	const start = border === 1 ? 0 : border;
	for (let end = path.lastIndexOf(`/`) + 1; end >= start; end = path.lastIndexOf(`/`, end - 2) + 1) {
		const folder = path.slice(0, end);
		if (locks.some((name) => paths.has(`${folder}${name}`))) return true;
		if (end <= start) break;
	}
	return false;
}
function parsePurl(text) {
	const match = /^pkg:\/{0,2}([A-Za-z.+-][A-Za-z0-9.+-]*)\/([^?#]+)(?:\?([^#]*))?(?:#(.*))?$/.exec(text.trim());
	if (match === null) return null;
	const [, type = ``, path = ``, query = ``, subpath = ``] = match;
	const at = path.lastIndexOf(`@`);
	const [before, version] = at > 0 && !path.slice(at).includes(`/`) ? [path.slice(0, at), path.slice(at + 1)] : [path, ``];
	const segments = before.split(`/`).filter((segment) => segment !== ``);
	try {
		const pairs = query.split(`&`).flatMap((pair) => {
			const [key = ``, ...value] = pair.split(`=`);
			return key === `` ? [] : [[key.toLowerCase(), decodeURIComponent(value.join(`=`))]];
		});
		const name = decodeURIComponent(segments.at(-1) ?? ``);
		if (name === ``) return null;
		return {
			type: type.toLowerCase(),
			namespace: segments.slice(0, -1).map(decodeURIComponent).join(`/`),
			name,
			version: decodeURIComponent(version),
			qualifiers: new Map(pairs),
			subpath: decodeURIComponent(subpath)
		};
	} catch {
		return null;
	}
}
const simple = (ecosystem, join = `/`) => ({ namespace, name }) => ({
	ecosystem,
	name: namespace === `` ? name : `${namespace}${join}${name}`
});
const go = ({ namespace, name, version, subpath }) => {
	const major = /^v\d+$/.exec(subpath)?.[0];
	const whole = namespace === `` ? name : `${namespace}/${name}`;
	return {
		ecosystem: `Go`,
		name: major === void 0 ? whole : `${whole}/${major}`,
		version: version.replace(/^v(?=\d)/, ``)
	};
};
const pypi = ({ name }) => ({
	ecosystem: `PyPI`,
	name: name.toLowerCase().replaceAll(/[-_.]+/g, `-`)
});
const debianReleases = {
	wheezy: `7`,
	jessie: `8`,
	stretch: `9`,
	buster: `10`,
	bullseye: `11`,
	bookworm: `12`,
	trixie: `13`,
	forky: `14`,
	duke: `15`
};
const ubuntuReleases = {
	trusty: `14.04`,
	xenial: `16.04`,
	bionic: `18.04`,
	focal: `20.04`,
	jammy: `22.04`,
	noble: `24.04`,
	resolute: `26.04`
};
function sourceOf({ name, version, qualifiers }) {
	const upstream = qualifiers.get(`upstream`) ?? ``;
	const at = upstream.lastIndexOf(`@`);
	if (upstream === ``) return {
		name,
		version
	};
	return at > 0 ? {
		name: upstream.slice(0, at),
		version: upstream.slice(at + 1)
	} : {
		name: upstream,
		version
	};
}
const deb = (purl) => {
	const distro = (purl.qualifiers.get(`distro`) ?? ``).toLowerCase();
	const ubuntu = purl.namespace.toLowerCase() === `ubuntu` || distro.startsWith(`ubuntu`);
	const debian = purl.namespace.toLowerCase() === `debian` || distro.startsWith(`debian`);
	if (!ubuntu && !debian) return {
		ecosystem: ``,
		name: purl.name
	};
	const said = distro.slice(distro.lastIndexOf(`-`) + 1);
	const release = (ubuntu ? ubuntuReleases : debianReleases)[said] ?? said;
	const longTerm = ubuntu && /^\d[02468]\.04$/.test(release) ? `:LTS` : ``;
	const base = ubuntu ? `Ubuntu` : `Debian`;
	return {
		ecosystem: release === `` ? base : `${base}:${release}${longTerm}`,
		...sourceOf(purl)
	};
};
const apk = (purl) => {
	const vendor = purl.namespace.toLowerCase();
	const source = sourceOf(purl);
	if (vendor === `wolfi`) return {
		ecosystem: `Wolfi`,
		...source
	};
	if (vendor === `chainguard`) return {
		ecosystem: `Chainguard`,
		...source
	};
	const release = /(?:^|[-v])(\d+\.\d+)/.exec(purl.qualifiers.get(`distro`) ?? ``)?.[1];
	return {
		ecosystem: release === void 0 ? `Alpine` : `Alpine:v${release}`,
		...source
	};
};
const namings = {
	npm: simple(`npm`),
	pypi,
	maven: simple(`Maven`, `:`),
	golang: go,
	composer: ({ namespace, name }) => ({
		ecosystem: `Packagist`,
		name: `${namespace}/${name}`.toLowerCase()
	}),
	gem: simple(`RubyGems`),
	nuget: simple(`NuGet`),
	cargo: simple(`crates.io`),
	pub: simple(`Pub`),
	hex: simple(`Hex`),
	conan: ({ name }) => ({
		ecosystem: `ConanCenter`,
		name
	}),
	cran: simple(`CRAN`),
	swift: simple(`SwiftURL`),
	github: simple(`GitHub Actions`),
	deb,
	apk
};
function osvPackageOf(purl) {
	const named = (Object.hasOwn(namings, purl.type) ? namings[purl.type] : void 0)?.(purl);
	if (named === void 0 || named.ecosystem === ``) return {
		ecosystem: ``,
		name: `${purl.type}:${purl.namespace === `` ? `` : `${purl.namespace}/`}${purl.name}`,
		version: purl.version
	};
	return {
		version: purl.version,
		...named
	};
}
var Asked = class {
	#byName = /* @__PURE__ */ new Map();
	#found = /* @__PURE__ */ new Map();
	constructor(packages) {
		for (const each of packages) {
			const key = each.ecosystem === `PyPI` ? loose(each.name) : plain(each.name);
			const known = this.#byName.get(key);
			if (known === void 0) this.#byName.set(key, [each]);
			else known.push(each);
		}
	}
	meet(name, version, at) {
		const candidates = [.../* @__PURE__ */ new Set([plain(name), loose(name)])].flatMap((key) => this.#byName.get(key) ?? []);
		for (const each of candidates) if (!this.#found.has(each) && (version === null || each.version === `` || sameVersion(version, each.version))) this.#found.set(each, at);
	}
	get found() {
		return this.#found;
	}
	get missing() {
		return [...this.#byName.values()].flat().filter((each) => !this.#found.has(each));
	}
};
function plain(name) {
	return name.toLowerCase();
}
function loose(name) {
	return name.toLowerCase().replaceAll(/[-_.]+/g, `-`);
}
function sameVersion(written, asked) {
	const bare = (version) => version.trim().replace(/^[=^~\s]*v?(?=\d)/, ``);
	return bare(written) === bare(asked);
}
const deepest$1 = 2e3;
function walkJson(text, visit) {
	new Walker(text, visit).value({
		key: ``,
		at: 0
	}, 0);
}
var Walker = class {
	#text;
	#visit;
	#at = 0;
	constructor(text, visit) {
		this.#text = text;
		this.#visit = visit;
	}
	value(place, depth) {
		this.#skip();
		const character = this.#text[this.#at];
		if (character === `"`) return this.#string() ?? false;
		if (character === `{` || character === `[`) return depth < deepest$1 && this.#container(place, depth + 1, character === `{`);
		const literal = /[^\s,\]}:"{[]+/y;
		literal.lastIndex = this.#at;
		if (!literal.test(this.#text)) return false;
		this.#at = literal.lastIndex;
		return true;
	}
	#container(place, depth, isObject) {
		const fields = /* @__PURE__ */ new Map();
		const end = isObject ? `}` : `]`;
		const at = place.key === `` ? this.#at : place.at;
		this.#at += 1;
		for (let index = 0;; index += 1) {
			this.#skip();
			if (this.#take(end)) break;
			const keyAt = this.#at;
			const key = isObject ? this.#string() : String(index);
			if (key === null) return false;
			this.#skip();
			if (isObject && !this.#take(`:`)) return false;
			this.#skip();
			const valueAt = this.#at;
			const value = this.value({
				key: isObject ? key : ``,
				at: keyAt
			}, depth);
			if (value === false) return false;
			if (typeof value === `string`) fields.set(key, {
				value,
				at: valueAt
			});
			this.#skip();
			this.#take(`,`);
		}
		this.#visit({
			key: place.key,
			at,
			fields
		});
		return true;
	}
	#string() {
		const start = this.#at;
		if (this.#text[start] !== `"`) return null;
		let end = start + 1;
		for (; this.#text[end] !== `"`; end += this.#text[end] === `\\` ? 2 : 1) if (end >= this.#text.length) return null;
		this.#at = end + 1;
		const raw = this.#text.slice(start + 1, end);
		if (!raw.includes(`\\`)) return raw;
		try {
			return JSON.parse(`"${raw}"`);
		} catch {
			return raw;
		}
	}
	#take(character) {
		if (this.#text[this.#at] !== character) return false;
		this.#at += 1;
		return true;
	}
	#skip() {
		const space = /(?:\s+|\/\/[^\n]*|\/\*[\s\S]*?\*\/)*/y;
		space.lastIndex = this.#at;
		space.test(this.#text);
		this.#at = Math.max(this.#at, space.lastIndex);
	}
};
function withoutComments(xml) {
	const parts = [];
	let at = 0;
	for (let start = xml.indexOf(`<!--`); start >= 0; start = xml.indexOf(`<!--`, at)) {
		const end = xml.indexOf(`-->`, start + 4);
		const stop = end < 0 ? xml.length : end + 3;
		parts.push(xml.slice(at, start), xml.slice(start, stop).replaceAll(/[^\n]/g, ` `));
		at = stop;
	}
	return parts.join(``) + xml.slice(at);
}
function elementsOf(xml, names) {
	const next = /* @__PURE__ */ new Map();
	const find = (text, from) => {
		const known = next.get(text);
		if (known !== void 0 && (known < 0 || known >= from)) return known;
		const found = xml.indexOf(text, from);
		next.set(text, found);
		return found;
	};
	const elements = [];
	for (const match of xml.matchAll(new RegExp(`<(${names.join(`|`)})(?=[\\s/>])`, `g`))) {
		const [opening, name = ``] = match;
		const end = find(`>`, match.index);
		if (end < 0) break;
		const inside = xml.slice(match.index + opening.length, end);
		const closed = inside.endsWith(`/`);
		const stop = closed ? -1 : find(`</${name}>`, end);
		const body = stop < 0 ? `` : xml.slice(end + 1, stop);
		elements.push({
			name,
			at: match.index,
			attributes: closed ? inside.slice(0, -1) : inside,
			body,
			bodyAt: end + 1
		});
	}
	return elements;
}
function attributeOf({ attributes }, name) {
	return new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes)?.slice(1).find((value) => value !== void 0)?.trim();
}
function textOf(xml, name) {
	const match = new RegExp(`<${name}>([^<]*)</${name}>`).exec(xml);
	if (match?.[1] === void 0) return void 0;
	const at = match.index + name.length + 2 + (match[1].length - match[1].trimStart().length);
	return {
		value: match[1].trim(),
		at
	};
}
function linesLike(pattern) {
	const global = new RegExp(pattern.source, `gm`);
	return (text, asked) => {
		for (const match of text.matchAll(global)) {
			const { name = ``, version } = match.groups ?? {};
			asked.meet(name, version ?? null, match.index + match[0].indexOf(name));
		}
	};
}
function blocksLike({ start, name, version }) {
	const global = new RegExp(start.source, `gm`);
	return (text, asked) => {
		const starts = [...text.matchAll(global)].map(({ index }) => index);
		starts.forEach((from, at) => {
			const block = text.slice(from, starts[at + 1] ?? text.length);
			const found = name.exec(block);
			if (found?.[1] !== void 0) asked.meet(found[1], version.exec(block)?.[1] ?? null, from + found.index + found[0].indexOf(found[1]));
		});
	};
}
const yarn = (text, asked) => {
	for (const match of text.matchAll(/^"?((?:@[^@/\s"]+\/)?[^@\s"]+)@[^\n]*:\r?\n(?:[ \t]+[^\n]*\r?\n)*?[ \t]+version:? "?([^\s"]+)/gm)) asked.meet(match[1] ?? ``, match[2] ?? null, match.index + (match[0].startsWith(`"`) ? 1 : 0));
};
const pnpm = linesLike(/^ {2}['"]?\/?(?<name>(?:@[^@/\s]+\/)?[^@/\s'"]+)[@/](?<version>\d[^\s:'"(_]*)[^\n]*:\s*$/);
const pom = (text, asked) => {
	const xml = withoutComments(text);
	const properties = new Map([...xml.matchAll(/<([\w.-]+)>([^<]*)<\/\1>/g)].map((match) => [match[1] ?? ``, (match[2] ?? ``).trim()]));
	const resolved = (value = ``) => value.replaceAll(/\$\{([^}]+)\}/g, (whole, name) => properties.get(name) ?? whole);
	for (const { body, bodyAt } of elementsOf(xml, [
		`dependency`,
		`parent`,
		`plugin`
	])) {
		const [group, artifact, version] = [
			`groupId`,
			`artifactId`,
			`version`
		].map((tag) => textOf(body, tag));
		if (artifact === void 0) continue;
		const name = `${resolved(group?.value)}:${resolved(artifact.value)}`;
		asked.meet(name, version === void 0 ? null : resolved(version.value), bodyAt + (version ?? artifact).at);
	}
};
function attributesLike(elements, names) {
	return (text, asked) => {
		for (const element of elementsOf(withoutComments(text), elements)) {
			const [name, version, group] = names;
			const own = attributeOf(element, name) ?? ``;
			asked.meet(group === void 0 ? own : `${attributeOf(element, group) ?? ``}:${own}`, attributeOf(element, version) ?? null, element.at);
		}
	};
}
const purls = (text, asked) => {
	for (const match of text.matchAll(/pkg:[A-Za-z][^\s"'<>]+/g)) {
		const parsed = parsePurl(match[0].replaceAll(`&amp;`, `&`));
		if (parsed === null) continue;
		const { name, version } = osvPackageOf(parsed);
		asked.meet(name, version, match.index);
	}
};
function placesOf$1(path, text, packages) {
	const asked = new Asked(packages);
	for (const reader of readersOf(path, text)) if (asked.missing.length > 0) reader(text, asked);
	for (const each of asked.missing) {
		const at = anywhere(text, each);
		if (at >= 0) asked.meet(each.name, null, at);
	}
	return inLines(text, asked.found);
}
const toml = blocksLike({
	start: /^\[\[packages?\]\]/,
	name: /^name\s*=\s*"([^"]+)"/m,
	version: /^version\s*=\s*"([^"]+)"/m
});
const debian = (name) => blocksLike({
	start: /^Package: /,
	name: new RegExp(`^${name}: ([^\\s(]+)`, `m`),
	version: /^Version: (\S+)/m
});
const alpine = (name) => blocksLike({
	start: /^C:/,
	name: new RegExp(`^${name}:(\\S+)`, `m`),
	version: /^V:(\S+)/m
});
const readers$1 = [
	[/yarn\.lock$/, yarn],
	[/pnpm-lock\.yaml$/, pnpm],
	[/(poetry|uv|pdm|Cargo)\.lock$|pylock[^/]*\.toml$/, toml],
	[
		/\.txt$/,
		linesLike(/^\s*(?<name>[A-Za-z0-9][\w.-]*)\s*(?:\[[^\]\n]*\])?\s*={2,3}\s*(?<version>[^\s;#,]+)/),
		linesLike(/^#?\s*(?<name>\S+) v(?<version>\S+)/)
	],
	[/pom\.xml$|\.pom$/, pom],
	[/gradle\.lockfile$/, linesLike(/^(?<name>[^:\s]+:[^:\s]+):(?<version>[^=\s]+)/)],
	[/verification-metadata\.xml$/, attributesLike([`component`], [
		`name`,
		`version`,
		`group`
	])],
	[/ivy\.xml$/, attributesLike([`dependency`], [
		`name`,
		`rev`,
		`org`
	])],
	[/packages\.config$/, attributesLike([`package`], [`id`, `version`])],
	[/\.(cs|vb|fs)proj$|\.props$/, attributesLike([`PackageReference`, `PackageVersion`], [`Include`, `Version`])],
	[/go\.mod$/, linesLike(/^\s*(?:require\s+|replace\s+.*=>\s*)?(?<name>[^\s()/][^\s()]*)\s+v(?<version>[^\s/]+)/)],
	[/Gemfile\.lock$|gems\.locked$/, linesLike(/^ {4}(?<name>[^\s(]+) \((?<version>[^)\s]+)\)/)],
	[/Podfile\.lock$/, linesLike(/^ {2}- "?(?<name>[^\s("]+) \((?<version>[^)\s]+)\)/)],
	[/mix\.lock$/, linesLike(/^\s*"(?<name>[^"]+)": \{:hex, :\w+, "(?<version>[^"]+)"/)],
	[/pubspec\.lock$/, blocksLike({
		start: /^ {2}\w+:/,
		name: /^ {2}(\w+):/,
		version: /^\s+version: "?([^"\s]+)/m
	})],
	[/paket\.lock$/, linesLike(/^ {4}(?<name>[^\s(]+) \((?<version>[^)\s]+)\)/)],
	[/\.gemspec$/, linesLike(/\.name\s*=\s*["'](?<name>[^"']+)/)],
	[/METADATA$|PKG-INFO$|\.egg-info$/, blocksLike({
		start: /^Metadata-Version:/,
		name: /^Name: (\S+)/m,
		version: /^Version: (\S+)/m
	})],
	[
		/dpkg\/status/,
		debian(`Source`),
		debian(`Package`)
	],
	[
		/apk\/db\/installed$/,
		alpine(`o`),
		alpine(`P`)
	],
	[/\.(xml|spdx|rdf|ya?ml)$/i, purls]
];
function readersOf(path, text) {
	return readers$1.find(([pattern]) => pattern.test(path))?.slice(1) ?? (/^[\s\uFEFF]*[{[]/.test(text.slice(0, 100)) ? [json] : [purls]);
}
const json = (text, asked) => {
	walkJson(text, (object) => meetObject(object, asked));
};
function meetObject({ key, at, fields }, asked) {
	const field = (...names) => names.map((name) => fields.get(name)).find((each) => each !== void 0);
	const locator = field(`purl`, `referenceLocator`, `software_packageUrl`);
	const purl = locator === void 0 ? null : parsePurl(locator.value);
	if (purl !== null && locator !== void 0) {
		const { name, version } = osvPackageOf(purl);
		asked.meet(name, version, field(`name`)?.at ?? locator.at);
	}
	const name = field(`name`, `Package`, `packageName`, `identity`);
	const version = field(`version`, `versionInfo`, `Version`, `resolved`, `software_packageVersion`);
	if (name !== void 0 && version !== void 0) asked.meet(name.value, version.value, name.at);
	const last = key.slice(key.lastIndexOf(`node_modules/`) < 0 ? 0 : key.lastIndexOf(`node_modules/`) + 13);
	if (last !== `` && version !== void 0) asked.meet(last, version.value, at);
	const slash = /^([^/]+)\/(\d[^/]*)$/.exec(key);
	if (slash?.[1] !== void 0) asked.meet(slash[1], slash[2] ?? null, at);
	meetTexts({
		key,
		at,
		fields
	}, asked);
}
function meetTexts({ key, at, fields }, asked) {
	const texts = [
		{
			value: key,
			at
		},
		fields.get(`0`),
		fields.get(`library`),
		fields.get(`ref`)
	];
	for (const each of texts) {
		const match = /^((?:@[^@/]+\/)?[^@/\s]+)[@/](\d[^#@_\s]*)/.exec(each?.value ?? ``);
		if (match?.[1] !== void 0 && each !== void 0) asked.meet(match[1], match[2] ?? null, each.at);
	}
}
function anywhere(text, { name, version }) {
	if (version === ``) return -1;
	const short = name.slice(Math.max(name.lastIndexOf(`/`), name.lastIndexOf(`:`)) + 1);
	for (let at = text.indexOf(version); at >= 0; at = text.indexOf(version, at + 1)) {
		const start = text.lastIndexOf(`
`, at) + 1;
		const before = text.slice(Math.max(start, at - 500), at);
		if (before.toLowerCase().includes(short.toLowerCase())) return Math.max(start, at - 500) + before.toLowerCase().lastIndexOf(short.toLowerCase());
	}
	return -1;
}
function inLines(text, found) {
	const places = /* @__PURE__ */ new Map();
	let line = 1;
	let start = 0;
	for (const [each, at] of [...found].sort(([, a], [, b]) => a - b)) {
		for (let next = text.indexOf(`
`, start); next >= 0 && next < at; next = text.indexOf(`
`, start)) {
			line += 1;
			start = next + 1;
		}
		places.set(each, {
			line,
			column: at - start + 1
		});
	}
	return places;
}
const textLimit$1 = 33554432;
async function withPlaces({ findings, files, census, contents, signal }) {
	const wanted = wantedPlaces(findings, files);
	const small = new Set(census.entries.flatMap(({ path, size }) => wanted.has(path) && size <= textLimit$1 && isText(path) ? path : []));
	const places = /* @__PURE__ */ new Map();
	if (small.size > 0) await contents.visit({
		select: ({ path }) => small.has(path),
		signal,
		visitor: async ({ path }, content) => {
			const bytes = await content.bytes(textLimit$1);
			if (bytes !== null) places.set(path, placesOf$1(path, new TextDecoder().decode(bytes), new Set(wanted.get(path)?.values())));
		}
	});
	return findings.map((finding) => {
		const asked = wanted.get(finding.location.path)?.get(keyOf(finding));
		const place = asked === void 0 ? void 0 : places.get(finding.location.path)?.get(asked);
		return place === void 0 || finding.location.line !== void 0 ? finding : {
			...finding,
			location: {
				...finding.location,
				...place
			}
		};
	});
}
function wantedPlaces(findings, files) {
	const byPath = new Map(files.map((file) => [file.path, file]));
	const wanted = /* @__PURE__ */ new Map();
	for (const { path } of findings.map(({ location }) => location)) {
		const file = byPath.get(path);
		if (file === void 0 || wanted.has(path)) continue;
		const own = /* @__PURE__ */ new Map();
		for (const each of file.packages) {
			own.set(`${nameOf$2(each)}\0${each.version}`, each);
			if (!own.has(`${nameOf$2(each)}\0`)) own.set(`${nameOf$2(each)}\0`, each);
		}
		wanted.set(path, own);
	}
	return wanted;
}
function keyOf({ parameters }) {
	return `${parameters[`package`] ?? ``}\0${parameters[`version`] ?? ``}`;
}
function isText(path) {
	const manifest = manifestOf(path);
	return manifest === null ? !/\.(exe|dll|so|dylib|bin|node)$/i.test(path) : manifest.kind !== `artifact` && !/rpm\/|\.lockb$/.test(path);
}
const sourceOrMedia = /\.(ts|tsx|mts|cts|jsx|vue|svelte|coffee|java|kt|kts|scala|groovy|gradle|clj|py|pyi|pyc|pyo|rb|erb|rake|php|phtml|go|rs|c|h|cc|cpp|cxx|hpp|hh|m|mm|cs|vb|fs|swift|dart|ex|exs|erl|hrl|hs|lua|pl|pm|r|jl|sql|sh|bash|ps1|bat|cmd|awk|asm|s|class|html?|xhtml|jsp|jspf|asp|aspx|cshtml|razor|ejs|hbs|mustache|css|scss|sass|less|styl|map|md|markdown|rst|adoc|txt|csv|tsv|properties|ini|conf|cfg|log|po|pot|mo|svg|png|jpe?g|gif|ico|bmp|webp|avif|tiff?|psd|ai|eps|ttf|otf|woff2?|eot|mp[34]|m4a|wav|ogg|webm|mov|avi|pdf|docx?|xlsx?|pptx?|odt|ods|odp|pem|crt|cer|p12|jks|sig|asc|sha(1|256|512)|md5)$/i;
const packageText = /\.([cm]?js|json|xml|ya?ml|toml|lock|in)$|\/[A-Z][A-Za-z]*file$/;
const programName = /(^|\/)[^./]+$|\.(exe|com|dll|bin|run|out|so|dylib|AppImage)$/i;
function planFor(entry, paths) {
	const { path, fate } = entry;
	if (fate.state === `unread` || fate.state === `unopened`) return {
		plan: `notExamined`,
		because: `fate`
	};
	if (isInsideArtifact(path)) return {
		plan: `notApplicable`,
		rule: `inside-artifact`
	};
	const own = packageOf(path);
	if (own !== null && own !== path && packageText.test(path) && paths.has(own)) return {
		plan: `notApplicable`,
		rule: `inside-artifact`
	};
	const manifest = manifestOf(path);
	if (manifest?.kind === `unsupported`) return {
		plan: `notExamined`,
		because: `unsupported`
	};
	if (manifest !== null) return {
		plan: `handOver`,
		manifest
	};
	if (fate.state === `opened` && !programName.test(path)) return {
		plan: `notApplicable`,
		rule: `container-opened`
	};
	return sourceOrMedia.test(path) ? {
		plan: `notApplicable`,
		rule: `source-or-media`
	} : { plan: `look` };
}
function dependenciesCoverage(census, handed, files) {
	const paths = new Set(census.entries.map(({ path }) => path));
	const scanned = new Map(files.map((file) => [file.path, file]));
	return coverageOf(census, (entry) => stateOf$1(entry, planFor(entry, paths), {
		handed,
		scanned
	}));
}
function failedCoverage(census, why) {
	const paths = new Set(census.entries.map(({ path }) => path));
	return coverageOf(census, (entry) => {
		return planned(entry, planFor(entry, paths)) ?? {
			state: `notExamined`,
			reason: why
		};
	});
}
function planned({ fate }, plan) {
	if (plan.plan === `notApplicable`) return {
		state: `notApplicable`,
		rule: plan.rule
	};
	if (plan.plan !== `notExamined`) return null;
	return {
		state: `notExamined`,
		reason: fate.state === `unread` || fate.state === `unopened` ? fate.reason : unsupportedReason()
	};
}
function stateOf$1(entry, plan, { handed, scanned }) {
	const decided = planned(entry, plan);
	if (decided !== null) return decided;
	const failure = handed.failures.get(entry.path);
	if (failure !== void 0) return {
		state: `notExamined`,
		reason: failure
	};
	const own = handed.states.get(entry.path);
	if (own !== void 0) return own;
	const file = scanned.get(entry.path);
	if (file?.state !== `read`) return file === void 0 ? notExamined$1(notHandedOver()) : unread(file, entry, handed);
	const empty = file.packages.length === 0 && file.counted === 0;
	if (plan.plan === `look`) return empty ? programWithout(entry, handed) : { state: `examined` };
	if (plan.plan !== `handOver` || !empty) return { state: `examined` };
	if (plan.manifest.kind === `artifact`) return notExamined$1(unreadableArtifact());
	return plan.manifest.kind === `scanned` && plan.manifest.single === true ? notExamined$1(unreadableComponent()) : { state: `examined` };
}
function unread({ reason: why }, entry, handed) {
	return handed.unmarked.has(entry.path) ? {
		state: `notApplicable`,
		rule: `native-program`
	} : notExamined$1(why ?? notHandedOver());
}
function programWithout({ path }, { unmarked }) {
	return unmarked.has(path) ? {
		state: `notApplicable`,
		rule: `native-program`
	} : notExamined$1(unreadableComponent());
}
function notExamined$1(why) {
	return {
		state: `notExamined`,
		reason: why
	};
}
function notHandedOver() {
	return reason(`not-handed-over`, {
		ja: `検査器に渡されていません。`,
		en: `It was not handed to the scanner.`
	});
}
function unsupportedReason() {
	return reason(`manifest-unsupported`, {
		ja: `部品を列挙するファイルですが、この版の kenpin では読み取れません。同じ内容の SBOM（CycloneDX・SPDX）を納品物に含めるか、逸脱として申請してください。`,
		en: `It lists components, but this version of kenpin cannot read it. Deliver an SBOM (CycloneDX, SPDX) of the same content, or apply for a deviation.`
	});
}
function unreadableArtifact() {
	return reason(`artifact-unreadable`, {
		ja: `部品のアーカイブとして読み取れません（壊れているか、形式が違います）。`,
		en: `It could not be read as a packed component: damaged or of another format.`
	});
}
function unreadableComponent() {
	return reason(`component-unreadable`, {
		ja: `部品の情報が入っているはずのファイルですが、読み取れません（壊れているか、形式が違います）。`,
		en: `It should say which component it is, or what it was built from, but that could not be read: damaged or of another format.`
	});
}
var import_saxes = require_saxes();
const text = optional$1(string());
const component = object({
	type: text,
	name: text,
	group: text,
	version: text,
	purl: text,
	cpe: text,
	components: optional$1(_lazy(() => array(component)))
});
const bill = object({
	bomFormat: literal(`CycloneDX`),
	components: optional$1(array(component))
});
const noSoftware$1 = /* @__PURE__ */ new Set([
	`file`,
	`data`,
	`operating-system`,
	`cryptographic-asset`,
	`machine-learning-model`,
	`device`
]);
function readCycloneDxJson(raw) {
	return (bill.parse(raw).components ?? []).flatMap(named$1);
}
function named$1(each) {
	const { type = `library`, name = ``, group = ``, version = ``, purl = null, cpe = null, components = [] } = each;
	return [...purl === null && cpe === null && noSoftware$1.has(type) ? [] : [{
		name: group === `` ? name : `${group}/${name}`,
		version,
		purl,
		cpe
	}], ...components.flatMap(named$1)];
}
const deepest = 1e3;
const fields = /* @__PURE__ */ new Set([
	`name`,
	`group`,
	`version`,
	`purl`,
	`cpe`
]);
function readCycloneDxXml(xml) {
	const parser = new import_saxes.SaxesParser({ xmlns: false });
	const components = [];
	const open = [];
	const path = [];
	parser.on(`error`, (error) => {
		throw error;
	});
	parser.on(`opentag`, ({ name, attributes }) => {
		const local = localName(name);
		path.push(local);
		if (open.length > deepest) throw new Error(`components nested too deeply`);
		if (local === `component` && !path.includes(`metadata`) && path.at(-2) === `components`) open.push({
			type: attributes[`type`] ?? `library`,
			found: {},
			depth: path.length
		});
	});
	parser.on(`text`, (piece) => {
		const component = open.at(-1);
		const field = path.at(-1) ?? ``;
		if (component === void 0 || path.length !== component.depth + 1 || !fields.has(field)) return;
		component.found[field] = (component.found[field] ?? ``) + piece;
	});
	parser.on(`closetag`, () => {
		const component = open.at(-1);
		if (component?.depth === path.length) {
			open.pop();
			const trimmed = Object.fromEntries(Object.entries(component.found).map(([key, value]) => [key, value.trim()]));
			components.push(...named$1({
				type: component.type,
				...trimmed
			}));
		}
		path.pop();
	});
	parser.write(xml).close();
	return components;
}
function localName(name) {
	return name.slice(name.indexOf(`:`) + 1);
}
const reference = object({
	referenceType: string(),
	referenceLocator: string()
});
const spdxPackage = object({
	SPDXID: optional$1(string()),
	name: string(),
	versionInfo: optional$1(nullable(string())),
	primaryPackagePurpose: optional$1(string()),
	externalRefs: optional$1(array(reference))
});
const document = object({
	spdxVersion: string().check(_startsWith(`SPDX-`)),
	packages: optional$1(array(spdxPackage)),
	documentDescribes: optional$1(array(string())),
	relationships: optional$1(array(object({
		spdxElementId: string(),
		relationshipType: string(),
		relatedSpdxElement: string()
	})))
});
const noSoftware = /* @__PURE__ */ new Set([
	`FILE`,
	`OPERATING-SYSTEM`,
	`OPERATING_SYSTEM`,
	`DEVICE`,
	`ARCHIVE`
]);
function readSpdx2(raw) {
	const { packages = [], documentDescribes = [], relationships = [] } = document.parse(raw);
	const described = relationships.filter(({ spdxElementId, relationshipType }) => spdxElementId === `SPDXRef-DOCUMENT` && relationshipType === `DESCRIBES`);
	const subjects = /* @__PURE__ */ new Set([...documentDescribes, ...described.map(({ relatedSpdxElement }) => relatedSpdxElement)]);
	return packages.flatMap(({ SPDXID = ``, name, versionInfo, primaryPackagePurpose = ``, externalRefs = [] }) => named({
		id: SPDXID,
		name,
		version: versionInfo ?? ``,
		purpose: primaryPackagePurpose,
		references: externalRefs.map(({ referenceType, referenceLocator }) => [referenceType, referenceLocator]),
		subjects
	}));
}
function named({ id, name, version, purpose, references, subjects }) {
	const find = (pattern) => references.find(([type]) => pattern.test(type))?.[1] ?? null;
	const [purl, cpe] = [find(/(^|\/)purl$/), find(/(^|\/)cpe2[23]Type$/)];
	if (purl === null && cpe === null && (noSoftware.has(purpose) || subjects.has(id))) return [];
	return [{
		name,
		version: /^(NOASSERTION|NONE)$/.test(version) ? `` : version,
		purl,
		cpe
	}];
}
function readSpdxTags(text) {
	const packages = [];
	const subjects = /* @__PURE__ */ new Set();
	const oneLine = text.replaceAll(/<text>[\s\S]*?<\/text>/g, (value) => value.replaceAll(/\r?\n/g, ` `));
	if (oneLine.includes(`<text>`) && !oneLine.includes(`</text>`)) throw new Error(`a text that does not end`);
	let current;
	for (const [index, line] of oneLine.split(/\r?\n/).entries()) {
		if (line.trim() === `` || line.startsWith(`#`)) continue;
		const match = /^\s*([A-Za-z][A-Za-z0-9-]*):\s*(.*?)\s*$/.exec(line);
		if (match === null) throw new Error(`line ${index + 1} is no tag with a value`);
		const [, tag = ``, value = ``] = match;
		if (tag === `PackageName`) packages.push(current = {
			id: ``,
			name: value,
			version: ``,
			purpose: ``,
			references: []
		});
		else if (/^(FileName|SnippetSPDXID|LicenseID)$/.test(tag)) current = void 0;
		else if (tag === `Relationship`) {
			const subject = /^SPDXRef-DOCUMENT\s+DESCRIBES\s+(\S+)/.exec(value)?.[1];
			if (subject !== void 0) subjects.add(subject);
		} else if (current !== void 0) takeTag(current, tag, value);
	}
	return packages.flatMap((each) => named({
		...each,
		subjects
	}));
}
function takeTag(into, tag, value) {
	if (tag === `SPDXID`) into.id = value;
	if (tag === `PackageVersion`) into.version = value;
	if (tag === `PrimaryPackagePurpose`) into.purpose = value;
	const [, type = ``, locator = ``] = tag === `ExternalRef` ? /^\S+\s+(\S+)\s+(\S+)/.exec(value) ?? [] : [];
	if (type !== ``) into.references.push([type, locator]);
}
const graph = object({ "@graph": array(looseObject({ type: optional$1(string()) })) });
function readSpdx3(raw) {
	const elements = graph.parse(raw)[`@graph`];
	const word = (value) => typeof value === `string` ? value : ``;
	return elements.flatMap((element) => {
		if (element.type !== `software_Package`) return [];
		const purl = word(element[`software_packageUrl`]);
		const purpose = word(element[`software_primaryPurpose`]);
		if (purl === `` && /^(file|operatingSystem|device|archive|data|model)$/.test(purpose)) return [];
		return [{
			name: word(element[`name`]),
			version: word(element[`software_packageVersion`]),
			purl: purl === `` ? null : purl,
			cpe: null
		}];
	});
}
function billFormOf(head, tail = ``) {
	const text = head.replace(/^\uFEFF/, ``).trimStart();
	if (text.startsWith(`{`)) {
		const ends = [text, tail];
		if (ends.some((end) => /"bomFormat"\s*:\s*"CycloneDX"/.test(end))) return `cyclonedx-json`;
		if (ends.some((end) => /"spdxVersion"\s*:\s*"SPDX-/.test(end))) return `spdx-json`;
		return ends.some((end) => /"@context"\s*:\s*"https:\/\/spdx\.org\/rdf\/3/.test(end)) ? `spdx3-json` : null;
	}
	if (text.startsWith(`<`)) {
		if (/cyclonedx\.org\/schema\/bom/.test(text) && /<(\w+:)?bom\b/.test(text)) return `cyclonedx-xml`;
		return /<rdf:RDF\b/.test(text) && /spdx\.org\/rdf\/terms/.test(text) ? `spdx-rdf` : null;
	}
	const start = text.slice(0, 4096);
	if (/^SPDXVersion:\s*SPDX-/m.test(start)) return `spdx-tags`;
	return /^spdxVersion:\s*['"]?SPDX-/m.test(start) ? `spdx-yaml` : null;
}
function readBill(form, text) {
	const whole = text.replace(/^\uFEFF/, ``);
	switch (form) {
		case `cyclonedx-json`: return readCycloneDxJson(JSON.parse(whole));
		case `cyclonedx-xml`: return readCycloneDxXml(whole);
		case `spdx-json`: return readSpdx2(JSON.parse(whole));
		case `spdx3-json`: return readSpdx3(JSON.parse(whole));
		case `spdx-tags`: return readSpdxTags(whole);
		case `spdx-yaml`: return readSpdx2((0, import_dist.parse)(whole, { maxAliasCount: 0 }));
		case `spdx-rdf`: throw new Error(`SPDX in RDF is not read; deliver it as JSON or tag-value`);
	}
}
function listComponents(kind, text) {
	const components = readers[kind](text.replace(/^\uFEFF/, ``));
	return `components` in components ? components : {
		components,
		loose: []
	};
}
const readers = {
	"node-package": (text) => [installed(`npm`, nodePackage.parse(JSON.parse(text)))],
	"conda-package": (text) => {
		const { name = ``, version } = nodePackage.parse(JSON.parse(text));
		return [installed(``, {
			name: `conda:${name}`,
			version
		})];
	},
	"composer-installed": readComposer,
	"deno-lock": readDenoLock,
	"sbt-lock": (text) => sbtLock.parse(JSON.parse(text)).dependencies.map(({ org, name, version }) => locked(`Maven`, `${org}:${name}`, version)),
	libman: readLibman,
	ivy: readIvy,
	nuspec: (text) => [installed(`NuGet`, {
		name: textOf(text, `id`)?.value,
		version: textOf(text, `version`)?.value
	})],
	"gem-metadata": readGem,
	sbom: (text) => {
		const form = billFormOf(text);
		if (form === null) throw new Error(`not a CycloneDX or SPDX document of a known form`);
		return readBill(form, text).map(billComponent);
	}
};
const word = optional$1(string());
const nodePackage = object({
	name: word,
	version: word
});
const sbtLock = object({ dependencies: array(object({
	org: string(),
	name: string(),
	version: string()
})) });
function installed(ecosystem, { name = ``, version = `` }) {
	if (name === ``) throw new Error(`it has no name`);
	return {
		ecosystem,
		name,
		version,
		evidence: `installed`
	};
}
function locked(ecosystem, name, version) {
	return {
		ecosystem,
		name,
		version,
		evidence: `lockfile`
	};
}
function billComponent({ name, version, purl, cpe }) {
	const parsed = purl === null ? null : parsePurl(purl);
	if (parsed === null) return {
		ecosystem: ``,
		name: name === `` ? purl ?? cpe ?? `?` : name,
		version,
		evidence: `sbom`
	};
	const named = osvPackageOf(parsed);
	return {
		...named,
		version: named.version === `` ? version : named.version,
		evidence: `sbom`
	};
}
const composerPackage = object({
	name: string(),
	version: string()
});
const composerInstalled = union([array(composerPackage), object({ packages: array(composerPackage) })]);
function readComposer(text) {
	const parsed = composerInstalled.parse(JSON.parse(text));
	return (Array.isArray(parsed) ? parsed : parsed.packages).map(({ name, version }) => installed(`Packagist`, {
		name: name.toLowerCase(),
		version: version.replace(/^v(?=\d)/, ``)
	}));
}
const anything = record$1(string(), unknown());
const denoLock = object({
	version: string(),
	npm: optional$1(anything),
	jsr: optional$1(anything),
	remote: optional$1(anything),
	packages: optional$1(object({
		npm: optional$1(anything),
		jsr: optional$1(anything)
	}))
});
function readDenoLock(text) {
	const { version, npm = {}, jsr = {}, remote = {}, packages = {} } = denoLock.parse(JSON.parse(text));
	if (!/^[2-5]$/.test(version)) throw new Error(`version ${version} of deno.lock is not known`);
	const npmNames = Object.keys({
		...anything.parse(npm[`packages`] ?? {}),
		...version === `2` ? {} : npm,
		...packages.npm
	});
	const jsrNames = Object.keys({
		...jsr,
		...packages.jsr
	});
	return [
		...npmNames.map((name) => versioned(`npm`, name)),
		...jsrNames.map((name) => ({
			...versioned(``, name),
			name: `jsr:${versioned(``, name).name}`
		})),
		...Object.keys(remote).map((address) => locked(``, address, ``))
	];
}
function versioned(ecosystem, text) {
	const at = text.indexOf(`@`, 1);
	return at < 0 ? locked(ecosystem, text, ``) : locked(ecosystem, text.slice(0, at), text.slice(at + 1).split(`_`)[0] ?? ``);
}
const libman = object({
	defaultProvider: word,
	libraries: array(object({
		library: string(),
		provider: word
	}))
});
function readLibman(text) {
	const { defaultProvider = `cdnjs`, libraries } = libman.parse(JSON.parse(text));
	return libraries.map(({ library, provider = defaultProvider }) => versioned(provider === `filesystem` ? `` : `npm`, library));
}
function readIvy(text) {
	const components = [];
	const loose = [];
	const ivy = withoutComments(text);
	if (elementsOf(ivy, [`ivy-module`]).length === 0) throw new Error(`no <ivy-module>`);
	for (const each of elementsOf(ivy, [`dependency`])) {
		const [name, rev] = [`${attributeOf(each, `org`) ?? ``}:${attributeOf(each, `name`) ?? ``}`, attributeOf(each, `rev`) ?? ``];
		if (rev === `` || /^latest\.|[+[\](),$]/.test(rev)) loose.push({
			line: ivy.slice(0, each.at).split(`
`).length,
			text: `${name} ${rev}`,
			kind: `version`
		});
		else components.push(locked(`Maven`, name, rev));
	}
	return {
		components,
		loose
	};
}
const gem = object({
	name: string(),
	version: object({ version: string() })
});
function readGem(text) {
	const { name, version } = gem.parse((0, import_dist.parse)(text.replaceAll(/!ruby\/\S+/g, ``), {
		maxAliasCount: 100,
		version: `1.1`,
		schema: `failsafe`
	}));
	return [installed(`RubyGems`, {
		name,
		version: version.version
	})];
}
const window = 5;
const tableSize = 32768;
function anchorSearch(anchors) {
	const all = [...new Set(anchors)];
	const short = all.filter(({ length }) => length < window);
	const shifts = new Uint8Array(tableSize).fill(3);
	const buckets = /* @__PURE__ */ new Map();
	for (const anchor of all.filter(({ length }) => length >= window)) {
		for (let end = 2; end < window; end += 1) {
			const block = blockAt(anchor, end);
			shifts[block] = Math.min(shifts[block] ?? 0, 4 - end);
		}
		const last = blockAt(anchor, 4);
		buckets.set(last, [...buckets.get(last) ?? [], anchor]);
	}
	return (text) => {
		const found = new Found();
		for (const anchor of short) for (let at = text.indexOf(anchor); at >= 0 && found.add(anchor, at);) at = text.indexOf(anchor, at + 1);
		for (let end = 4; end < text.length;) {
			const block = blockAt(text, end);
			const shift = shifts[block] ?? 0;
			if (shift > 0) end += shift;
			else {
				const at = end - window + 1;
				for (const anchor of buckets.get(block) ?? []) if (text.startsWith(anchor, at)) found.add(anchor, at);
				end += 1;
			}
		}
		return found;
	};
}
function blockAt(text, end) {
	return (text.charCodeAt(end - 2) << 10 ^ text.charCodeAt(end - 1) << 5 ^ text.charCodeAt(end)) & 32767;
}
var Found = class {
	places = /* @__PURE__ */ new Map();
	cut = /* @__PURE__ */ new Set();
	add(anchor, at) {
		const known = this.places.get(anchor);
		if (known === void 0) this.places.set(anchor, [at]);
		else if (known.length < 5e4) known.push(at);
		else this.cut.add(anchor);
		return !this.cut.has(anchor);
	}
};
function inSet({ ascii, beyond }, code) {
	return code < 128 ? ascii[code] === 1 : beyond;
}
function parseExpression(source) {
	const reader = new Reader$2(source);
	const parsed = reader.choice();
	if (!reader.atEnd) throw new Error(`Cannot read ${source} at ${reader.at}`);
	return parsed;
}
const escapes = {
	n: `
`,
	r: `\r`,
	t: `	`,
	f: `\f`,
	v: `\v`
};
const classes = {
	s: ` 	
\r\f\v`,
	d: `0123456789`,
	w: `abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_`
};
var Reader$2 = class {
	#source;
	#groups = 0;
	at = 0;
	constructor(source) {
		this.#source = source;
	}
	get atEnd() {
		return this.at >= this.#source.length;
	}
	choice() {
		const options = [this.#join()];
		while (this.#take(`|`)) options.push(this.#join());
		return oneOf(options);
	}
	#join() {
		const parts = [];
		while (!this.atEnd && !this.#sees(`|`) && !this.#sees(`)`)) {
			const part = this.#quantified(this.#atom());
			const last = parts.at(-1);
			if (part.kind === `text` && last?.kind === `text`) parts[parts.length - 1] = {
				kind: `text`,
				text: last.text + part.text
			};
			else parts.push(part);
		}
		const [only] = parts;
		return only !== void 0 && parts.length === 1 ? only : {
			kind: `join`,
			parts
		};
	}
	#atom() {
		if (this.#take(`(?:`)) return this.#closed(this.choice());
		if (this.#take(`(?<=`)) return {
			kind: `behind`,
			body: this.#closed(this.choice())
		};
		if (this.#sees(`(?`)) throw this.#unknown();
		if (this.#take(`(`)) {
			this.#groups += 1;
			return {
				kind: `group`,
				number: this.#groups,
				body: this.#closed(this.choice())
			};
		}
		if (this.#take(`.`)) return {
			kind: `set`,
			set: inverted(setOf(`
\r`), true)
		};
		if (this.#take(`[`)) return {
			kind: `set`,
			set: this.#class()
		};
		if (this.#take(`\\`)) return this.#escape();
		const character = this.#next();
		if (`*+?^$`.includes(character)) throw this.#unknown();
		return {
			kind: `text`,
			text: character
		};
	}
	#closed(body) {
		if (!this.#take(`)`)) throw this.#unknown();
		return body;
	}
	#escape() {
		const character = this.#next();
		if (/[1-9]/.test(character)) return {
			kind: `same`,
			number: Number(character)
		};
		const members = classes[character.toLowerCase()];
		if (members === void 0) return {
			kind: `text`,
			text: this.#escaped(character)
		};
		const set = setOf(members);
		return {
			kind: `set`,
			set: character === character.toLowerCase() ? set : inverted(set, true)
		};
	}
	#escaped(character) {
		const known = escapes[character];
		if (known === void 0 && /[A-Za-z0-9]/.test(character)) throw this.#unknown();
		return known ?? character;
	}
	#class() {
		const negated = this.#take(`^`);
		let members = ``;
		let beyond = false;
		while (!this.#take(`]`)) {
			const character = this.#next();
			const escaped = character === `\\` ? this.#next() : null;
			const named = escaped === null ? void 0 : classes[escaped.toLowerCase()];
			if (escaped !== null && named !== void 0) {
				const positive = escaped === escaped.toLowerCase();
				members += positive ? named : asciiWithout(named);
				if (!positive) beyond = true;
				continue;
			}
			const from = escaped === null ? character : this.#escaped(escaped);
			members += from;
			if (this.#source[this.at] !== `-` || this.#source[this.at + 1] === `]`) continue;
			this.at += 1;
			const end = this.#next();
			if (end === `\\`) throw this.#unknown();
			for (let code = from.charCodeAt(0); code <= end.charCodeAt(0); code += 1) members += String.fromCharCode(code);
		}
		const set = {
			...setOf(members),
			beyond
		};
		return negated ? inverted(set, !beyond) : set;
	}
	#quantified(body) {
		const counted = /^\{(\d+)(,(\d*))?\}/.exec(this.#source.slice(this.at, this.at + 16));
		if (counted !== null) this.at += counted[0].length;
		const sign = counted === null ? [
			`*`,
			`+`,
			`?`
		].find((each) => this.#take(each)) : void 0;
		if (counted === null && sign === void 0) return body;
		const lazy = this.#take(`?`);
		const min = counted === null ? sign === `+` ? 1 : 0 : Number(counted[1]);
		return {
			kind: `repeat`,
			body: body.kind === `text` && body.text.length === 1 ? {
				kind: `set`,
				set: setOf(body.text)
			} : body,
			min,
			max: this.#greatest(counted, sign),
			lazy
		};
	}
	#greatest(counted, sign) {
		if (counted === null) return sign === `?` ? 1 : 1 / 0;
		if (counted[2] === void 0) return Number(counted[1]);
		return counted[3] === `` ? 1 / 0 : Number(counted[3]);
	}
	#sees(text) {
		return this.#source.startsWith(text, this.at);
	}
	#take(text) {
		if (!this.#sees(text)) return false;
		this.at += text.length;
		return true;
	}
	#next() {
		const character = this.#source[this.at];
		if (character === void 0) throw this.#unknown();
		this.at += 1;
		return character;
	}
	#unknown() {
		return /* @__PURE__ */ new Error(`Cannot read ${this.#source} at ${this.at}`);
	}
};
function oneOf(options) {
	const [only] = options;
	if (only !== void 0 && options.length === 1) return only;
	const sets = options.map((each) => {
		if (each.kind === `set`) return each.set;
		return each.kind === `text` && each.text.length === 1 && each.text < `` ? setOf(each.text) : null;
	});
	if (sets.includes(null)) return {
		kind: `choice`,
		options
	};
	const ascii = /* @__PURE__ */ new Uint8Array(128);
	for (const set of sets) for (let code = 0; code < 128; code += 1) if (set?.ascii[code] === 1) ascii[code] = 1;
	return {
		kind: `set`,
		set: {
			ascii,
			beyond: sets.some((set) => set?.beyond)
		}
	};
}
function setOf(members) {
	const ascii = /* @__PURE__ */ new Uint8Array(128);
	for (const character of members) {
		if (character >= ``) throw new Error(`Not ASCII in a class: ${character}`);
		ascii[character.charCodeAt(0)] = 1;
	}
	return {
		ascii,
		beyond: false
	};
}
function inverted({ ascii }, beyond) {
	return {
		ascii: ascii.map((flag) => 1 - flag),
		beyond
	};
}
function asciiWithout(members) {
	return Array.from({ length: 128 }, (_, code) => String.fromCharCode(code)).filter((character) => !members.includes(character)).join(``);
}
const wideReach = 16384;
const narrowReach = 256;
const common = /function|return|version|VERSION|exports|prototype|module|default|use strict|const |var |[^A-Za-z0-9]/g;
function reachOf({ ascii }) {
	return ascii.reduce((sum, flag) => sum + flag, 0) > 96 ? wideReach : narrowReach;
}
function spanOf(expression) {
	switch (expression.kind) {
		case `text`: return {
			min: expression.text.length,
			max: expression.text.length
		};
		case `set`: return {
			min: 1,
			max: 1
		};
		case `join`: return sum(expression.parts.map(spanOf));
		case `choice`: {
			const spans = expression.options.map(spanOf);
			return {
				min: Math.min(...spans.map(({ min }) => min)),
				max: Math.max(...spans.map(({ max }) => max))
			};
		}
		case `group`: return spanOf(expression.body);
		case `repeat`: {
			const { body, min, max } = expression;
			const each = spanOf(body);
			const most = max === 1 / 0 ? body.kind === `set` ? min + reachOf(body.set) : wideReach : max * each.max;
			return {
				min: min * each.min,
				max: most
			};
		}
		case `same`: return {
			min: 0,
			max: narrowReach
		};
		case `behind`: return {
			min: 0,
			max: 0
		};
	}
}
function anchorOf(expression) {
	const parts = flat(expression);
	let best = null;
	let bestWeight = 0;
	parts.forEach((part, index) => {
		const texts = textsOf(part);
		const weight = Math.min(...texts.map(weightOf));
		if (texts.length === 0 || weight <= bestWeight) return;
		bestWeight = weight;
		best = {
			texts,
			before: sum(parts.slice(0, index).map(spanOf)),
			after: sum(parts.slice(index + 1).map(spanOf))
		};
	});
	return best;
}
function textsOf(part) {
	if (part.kind === `text`) return [part.text];
	if (part.kind !== `choice` || !part.options.every(({ kind }) => kind === `text`)) return [];
	return part.options.flatMap((option) => option.kind === `text` ? option.text : []);
}
function weightOf(text) {
	return text.replaceAll(common, ``).length * 100 + text.length;
}
function flat(expression) {
	if (expression.kind === `join`) return expression.parts.flatMap(flat);
	return expression.kind === `group` ? flat(expression.body) : [expression];
}
function sum(spans) {
	return {
		min: spans.reduce((total, { min }) => total + min, 0),
		max: spans.reduce((total, { max }) => total + max, 0)
	};
}
function nextStart({ code: [first] }, text, start) {
	if (first?.op === `text`) return text.indexOf(first.text, start);
	if (first?.op !== `set`) return start;
	let at = start;
	while (at < text.length && !inSet(first.set, text.charCodeAt(at))) at += 1;
	return at < text.length ? at : -1;
}
const copies = 64;
function compileExpression(expression) {
	const compiler = new Compiler();
	compiler.add(expression);
	compiler.code.push({ op: `end` });
	return {
		code: compiler.code,
		places: compiler.places
	};
}
var Compiler = class {
	code = [];
	places = 32;
	add(expression) {
		switch (expression.kind) {
			case `text`:
				this.code.push({
					op: `text`,
					text: expression.text
				});
				return;
			case `set`:
				this.code.push({
					op: `set`,
					set: expression.set
				});
				return;
			case `join`:
				for (const part of expression.parts) this.add(part);
				return;
			case `choice`:
				this.#choice(expression.options);
				return;
			case `group`:
				if (expression.number > 15) throw new Error(`More than 15 groups`);
				this.code.push({
					op: `save`,
					place: expression.number * 2
				});
				this.add(expression.body);
				this.code.push({
					op: `save`,
					place: expression.number * 2 + 1
				});
				return;
			case `repeat`:
				this.#repeat(expression);
				return;
			case `same`:
				this.code.push({
					op: `same`,
					number: expression.number
				});
				return;
			case `behind`:
				this.code.push({
					op: `behind`,
					program: compileExpression(expression.body),
					...spanOf(expression.body)
				});
				return;
		}
	}
	#choice(options) {
		const jumps = [];
		options.forEach((option, index) => {
			if (index === options.length - 1) return this.add(option);
			const split = this.#reserve();
			this.add(option);
			jumps.push(this.#reserve());
			this.code[split] = {
				op: `split`,
				first: split + 1,
				second: this.code.length
			};
		});
		for (const jump of jumps) this.code[jump] = {
			op: `jump`,
			to: this.code.length
		};
	}
	#repeat({ body, min, max, lazy }) {
		if (body.kind === `set`) {
			const { set } = body;
			this.code.push({
				op: `run`,
				set,
				min,
				max: max === 1 / 0 ? min + reachOf(set) : max,
				lazy
			});
			return;
		}
		if (min > copies || max !== 1 / 0 && max > copies) throw new Error(`A group is repeated more than ${copies} times`);
		for (let count = 0; count < min; count += 1) this.add(body);
		if (max === 1 / 0) return this.#loop(body, lazy);
		const splits = [];
		for (let count = min; count < max; count += 1) {
			splits.push(this.#reserve());
			this.add(body);
		}
		for (const split of splits) this.code[split] = splitOf({
			enter: split + 1,
			leave: this.code.length,
			lazy
		});
	}
	#loop(body, lazy) {
		const place = this.places;
		this.places += 1;
		const split = this.#reserve();
		this.code.push({
			op: `save`,
			place
		});
		this.add(body);
		this.code.push({
			op: `progress`,
			place
		}, {
			op: `jump`,
			to: split
		});
		this.code[split] = splitOf({
			enter: split + 1,
			leave: this.code.length,
			lazy
		});
	}
	#reserve() {
		return this.code.push({ op: `end` }) - 1;
	}
};
function splitOf({ enter, leave, lazy }) {
	return lazy ? {
		op: `split`,
		first: leave,
		second: enter
	} : {
		op: `split`,
		first: enter,
		second: leave
	};
}
var Run = class Run {
	#program;
	#text;
	#budget;
	#places;
	#stack = [];
	#at = 0;
	constructor(program, text, budget) {
		this.#program = program;
		this.#text = text;
		this.#budget = budget;
		this.#places = new Int32Array(program.places).fill(-1);
	}
	from(start) {
		this.#at = start;
		this.#stack.length = 0;
		this.#places.fill(-1);
		let next = 0;
		while (next !== null) {
			this.#budget.left -= 1;
			if (this.#budget.left <= 0) return null;
			const instruction = this.#program.code[next];
			if (instruction === void 0 || instruction.op === `end`) return this.#match(start);
			next = this.#step(instruction, next) ?? this.#back();
		}
		return null;
	}
	#step(instruction, index) {
		switch (instruction.op) {
			case `text`: return this.#eat(instruction.text) ? index + 1 : null;
			case `set`:
				if (this.#at >= this.#text.length || !inSet(instruction.set, this.#text.charCodeAt(this.#at))) return null;
				this.#at += 1;
				return index + 1;
			case `run`: return this.#repeat(instruction, index + 1) ? index + 1 : null;
			case `split`:
				this.#stack.push({
					to: instruction.second,
					at: this.#at,
					last: this.#at
				});
				return instruction.first;
			case `jump`: return instruction.to;
			case `save`:
				this.#stack.push({
					place: instruction.place,
					was: this.#places[instruction.place] ?? -1
				});
				this.#places[instruction.place] = this.#at;
				return index + 1;
			case `progress`: return this.#places[instruction.place] === this.#at ? null : index + 1;
			case `same`: return this.#eat(this.#group(instruction.number)) ? index + 1 : null;
			case `behind`: return this.#isBehind(instruction) ? index + 1 : null;
		}
	}
	#eat(text) {
		if (!this.#text.startsWith(text, this.#at)) return false;
		this.#at += text.length;
		return true;
	}
	#repeat({ set, min, max, lazy }, to) {
		const most = Math.min(this.#at + max, this.#text.length);
		let end = this.#at;
		while (end < most && inSet(set, this.#text.charCodeAt(end))) end += 1;
		const least = this.#at + min;
		this.#budget.left -= end - this.#at >> 3;
		if (end < least) return false;
		const [first, last] = lazy ? [least, end] : [end, least];
		if (first !== last) this.#stack.push({
			to,
			at: lazy ? first + 1 : first - 1,
			last
		});
		this.#at = first;
		return true;
	}
	#isBehind({ program, min, max }) {
		for (let length = min; length <= max && length <= this.#at; length += 1) if (new Run(program, this.#text.slice(0, this.#at), this.#budget).from(this.#at - length)?.end === this.#at) return true;
		return false;
	}
	#back() {
		for (let top = this.#stack.pop(); top !== void 0; top = this.#stack.pop()) {
			if (`place` in top) {
				this.#places[top.place] = top.was;
				continue;
			}
			if (top.at !== top.last) this.#stack.push({
				...top,
				at: top.at + Math.sign(top.last - top.at)
			});
			this.#at = top.at;
			return top.to;
		}
		return null;
	}
	#group(number) {
		const [start, end] = [this.#places[number * 2] ?? -1, this.#places[number * 2 + 1] ?? -1];
		return start < 0 || end < start ? `` : this.#text.slice(start, end);
	}
	#match(start) {
		const whole = this.#text.slice(start, this.#at);
		return {
			end: this.#at,
			groups: [whole, ...Array.from({ length: 15 }, (_, index) => this.#group(index + 1))]
		};
	}
};
const versionExpression = String.raw`[0-9][0-9.a-z_\-]{1,63}`;
function readSignatureExpression(source) {
	return parseExpression(source.replaceAll(`§§version§§`, versionExpression));
}
const places = {
	c: `content`,
	f: `filename`,
	u: `path`,
	p: `plain`
};
function readSignatures(lines) {
	const all = [];
	const hashes = /* @__PURE__ */ new Map();
	let library = {
		name: ``,
		ecosystem: ``
	};
	for (const line of lines.split(`
`)) {
		const [first = ``, second] = line.slice(1).split(`	`);
		const place = places[line[0] ?? ``];
		if (line.startsWith(`=`) && second !== void 0) library = {
			name: second,
			ecosystem: first === `npm` ? `npm` : ``
		};
		else if (line.startsWith(`h`) && second !== void 0) hashes.set(first, {
			...library,
			version: second
		});
		else if (place !== void 0) all.push({
			library,
			place,
			version: second ?? `$1`,
			...compiled(first)
		});
		else throw new Error(`Not a signature: ${line}`);
	}
	return {
		all,
		hashes
	};
}
function compiled(source) {
	const expression = readSignatureExpression(source);
	const anchor = anchorOf(expression);
	if (anchor === null) throw new Error(`No text that always occurs: ${source}`);
	return {
		program: compileExpression(expression),
		anchor
	};
}
const signatureLines = `=npm	jquery
c/\\*!? jQuery v(§§version§§)
c\\* jQuery JavaScript Library v(§§version§§)
c\\* jQuery (§§version§§) - New Wave Javascript
c/\\*![\\s]+\\* jQuery JavaScript Library v(§§version§§)
c// \\$Id: jquery.js,v (§§version§§)
c/\\*! jQuery v(§§version§§)
c[^a-z]f="(§§version§§)",.*[^a-z]jquery:f,
c[^a-z]m="(§§version§§)",.*[^a-z]jquery:m,
c[^a-z.]jquery:[ ]?"(§§version§§)"
c\\$\\.documentElement,Q=e.jQuery,Z=e\\.\\$,ee=\\{\\},te=\\[\\],ne="(§§version§§)"
c="(§§version§§)",.{50,300}(.)\\.fn=(\\2)\\.prototype=\\{jquery:
cvar [a-z]=[a-z]\\.document,([a-z])="(§§version§§)",([a-z])=.{130,160};\\3\\.fn=\\3\\.prototype=\\{jquery:\\1	$2
fjquery-(§§version§§)(\\.min)?\\.js
u/(§§version§§)/jquery(\\.min)?\\.js
pjquery(\\.min)?\\.js
=npm	jquery-migrate
c/\\*!?(?:\\n \\*)? jQuery Migrate(?: -)? v(§§version§§)
c\\.migrateVersion ?= ?"(§§version§§)"[\\s\\S]{10,150}(migrateDisablePatches|migrateWarnings|JQMIGRATE)
cjQuery\\.migrateVersion ?= ?"(§§version§§)"
fjquery-migrate-(§§version§§)(.min)?\\.js
pjquery-migrate(.min)?\\.js
=npm	jquery-validation
c/\\*!?(?:\\n \\*)?[\\s]*jQuery Validation Plugin -? ?v(§§version§§)
cOriginal file: /npm/jquery-validation@(§§version§§)/dist/jquery.validate.js
fjquery.validat(?:ion|e)-(§§version§§)(.min)?\\.js
u/(§§version§§)/jquery.validat(ion|e)(\\.min)?\\.js
u/jquery-validation@(§§version§§)/dist/.*\\.js
pjquery.validat(?:ion|e)(.min)?\\.js
pjquery.validat(ion|e)(\\.min)?\\.js
=npm	jquery-mobile
c/\\*!?[\\s*]*jQuery Mobile(?: -)? v?(§§version§§)
c// Version of the jQuery Mobile Framework[\\s]+version: *["'](§§version§§)["'],
fjquery.mobile-(§§version§§)(.min)?\\.js
u/(§§version§§)/jquery.mobile(\\.min)?\\.js
pjquery.mobile(.min)?\\.js
pjquery.mobile(\\.min)?\\.js
=npm	jquery-ui
c/\\*!? jQuery UI - v(§§version§§)
c/\\*!?[\\n *]+jQuery UI (§§version§§)
u/(§§version§§)/jquery-ui(\\.min)?\\.js
pjquery-ui(\\.min)?\\.js
c/\\*!?[\\n *]+jQuery UI Dialog (§§version§§)
c/\\*!?[\\n *]+jQuery UI Autocomplete (§§version§§)
c/\\*!?[\\n *]+jQuery UI Tooltip (§§version§§)
=	jquery.prettyPhoto
c/\\*[\\r\\n -]+Class: prettyPhoto(?:.*\\n){1,3}[ ]*Version: (§§version§§)
c\\.prettyPhoto[ ]?=[ ]?\\{version:[ ]?(?:'|")(§§version§§)(?:'|")\\}
u/prettyPhoto/(§§version§§)/js/jquery\\.prettyPhoto(\\.min?)\\.js
u/prettyphoto@(§§version§§)/js/jquery\\.prettyPhoto\\.js
pjquery\\.prettyPhoto(\\.min?)\\.js
pjquery\\.prettyPhoto\\.js
=npm	jquery.terminal
cversion (§§version§§)[\\s]+\\*[\\s]+\\* This file is part of jQuery Terminal.
c\\$\\.terminal=\\{version:"(§§version§§)"
u/jquery.terminal[@/](§§version§§)/
=npm	jquery-deparam
h61c9d49ae64331402c3bde766c9dc504ed2ca509	0.5.3
h10a68e5048995351a01b0ad7f322bb755a576a02	0.5.2
hb8f063c860fa3aab266df06b290e7da648f9328d	0.4.2
h851bc74dc664aa55130ecc74dd6b1243becc3242	0.4.1
h2aae12841f4d00143ffc1effa59fbd058218c29f	0.4.0
h967942805137f9eb0ae26005d94e8285e2e288a0	0.3.0
hfbf2e115feae7ade26788e38ebf338af11a98bb2	0.1.0
=npm	tableexport.jquery.plugin
c/\\*[\\s]+tableExport.jquery.plugin[\\s]+Version (§§version§§)
c/\\*![\\s]+\\* TableExport.js v(§§version§§)
u/tableexport.jquery.plugin@(§§version§§)/tableExport.min.js
u/TableExport/(§§version§§)/js/tableexport.min.js
ptableExport.min.js
ptableexport.min.js
=npm	jplayer
c/\\*!?[\\n *]+jPlayer Plugin for jQuery (?:.*\\n){1,10}[ *]+Version: (§§version§§)
c/\\*!? jPlayer (§§version§§) for jQuery
=npm	knockout
c(?:\\*|//) Knockout JavaScript library v(§§version§§)
c.version="(§§version§§)",_.b\\(.version.,_.version\\),_.options=\\{deferUpdates:!1,useOnlyNativeEvents:!1,foreachHidesDestroyed:!1\\}
fknockout-(§§version§§)(.min)?\\.js
u/knockout/(§§version§§)/knockout(-[a-z.]+)?\\.js
pknockout(.min)?\\.js
=	sessvars
csessvars ver (§§version§§)
fsessvars-(§§version§§)(.min)?\\.js
psessvars(.min)?\\.js
=npm	swfobject
cSWFObject v(§§version§§) 
fswfobject_(§§version§§)(.min)?\\.js
pswfobject(.min)?\\.js
=npm	tinymce
c// (§§version§§) \\([0-9\\-]+\\)[\\n\\r]+.{0,1200}l=.tinymce/geom/Rect.
c/\\*\\*[\\s]*\\* TinyMCE version (§§version§§)
ctinyMCEPreInit.*majorVersion:.([0-9]+).,minorVersion:.([0-9.]+).	$1.$2
cmajorVersion:.([0-9]+).,minorVersion:.([0-9.]+).,.*tinyMCEPreInit	$1.$2
u/tinymce/(§§version§§)/tinymce(\\.min)?\\.js
ptinymce(\\.min)?\\.js
=npm	yui
c/*\\nYUI (§§version§§)
c/yui/license.(?:html|txt)\\nversion: (§§version§§)
fyui-(§§version§§)(.min)?\\.js
pyui(.min)?\\.js
=	prototypejs
cPrototype JavaScript framework, version (§§version§§)
cPrototype[ ]?=[ ]?\\{[ \\r\\n\\t]*Version:[ ]?(?:'|")(§§version§§)(?:'|")
fprototype-(§§version§§)(.min)?\\.js
u/(§§version§§)/prototype(\\.min)?\\.js
pprototype(.min)?\\.js
pprototype(\\.min)?\\.js
=npm	ember-source
cProject:   Ember -(?:.*\\n){9,11}// Version: v(§§version§§)
c// Version: v(§§version§§)(.*\\n){10,15}(Ember Debug|@module ember|@class ember)
cEmber.VERSION[ ]?=[ ]?(?:'|")(§§version§§)(?:'|")
cmeta\\.revision="Ember@(§§version§§)"
ce\\("ember/version",\\["exports"\\],function\\(e\\)\\{"use strict";?[\\s]*e(?:\\.|\\[")default(?:"\\])?="(§§version§§)"
c\\("ember/version",\\["exports"\\],function\\(e\\)\\{"use strict";.{1,70}\\.default="(§§version§§)"
c/\\*![\\s]+\\* @overview  Ember - JavaScript Application Framework[\\s\\S]{0,400}\\* @version   (§§version§§)
c// Version: (§§version§§)[\\s]+\\(function\\(\\) *\\{[\\s]*/\\*\\*[\\s]+@module ember[\\s]
cObject\\.defineProperty\\(\\{__proto__:null,CI:!1,DEBUG:!1\\},Symbol\\.toStringTag,\\{value:"Module"\\}\\),\\w+="(§§version§§)"
cisLowLevelRegister:function\\(e\\)\\{return e<=3\\}\\},Symbol\\.toStringTag,\\{value:"Module"\\}\\),\\w+="(§§version§§)"
fember-(§§version§§)(\\.min)?\\.js
u/(?:v)?(§§version§§)/ember(\\.min)?\\.js
u/ember\\.?js/(§§version§§)/ember((\\.|-)[a-z\\-.]+)?\\.js
pember(\\.min)?\\.js
=npm	dojo
cdojo.version=\\{major:([0-9]+),minor:([0-9]+),patch:([0-9]+)	$1.$2.$3
c"dojox"[\\s\\S]{1,350}\\.version=\\{major:([0-9]+),minor:([0-9]+),patch:([0-9]+)	$1.$2.$3
fdojo-(§§version§§)(\\.min)?\\.js
u/(?:dojo-)?(§§version§§)(?:/dojo)?/dojo(\\.min)?\\.js
pdojo(\\.min)?\\.js
h73cdd262799aab850abbe694cd3bfb709ea23627	1.4.1
hc8c84eddc732c3cbf370764836a7712f3f873326	1.4.0
hd569ce9efb7edaedaec8ca9491aab0c656f7c8f0	1.0.0
had44e1770895b7fa84aff5a56a0f99b855a83769	1.3.2
h8fc10142a06966a8709cd9b8732f7b6db88d0c34	1.3.1
ha09b5851a0a3e9d81353745a4663741238ee1b84	1.3.0
h2ab48d45abe2f54cdda6ca32193b5ceb2b1bc25d	1.2.3
h12208a1e649402e362f528f6aae2c614fc697f8f	1.2.0
h72a6a9fbef9fa5a73cd47e49942199147f905206	1.1.1
=npm	angular
c/\\*[\\*\\s]+(?:@license )?AngularJS(?: NES)? v(§§version§§)
chttp://errors\\.angularjs\\.org/(§§version§§)/
fangular(?:js)?-(§§version§§)(.min)?\\.js
u/(§§version§§)/angular(\\.min)?\\.js
pangular(?:js)?(.min)?\\.js
pangular(\\.min)?\\.js
=npm	@angular/core
c/\\*\\*[\\s*]+@license Angular v(§§version§§)
c\\[['"]ng-version['"],['"](§§version§§)['"]\\]
u@angular/core@(§§version§§)/
=npm	backbone
c//[ ]+Backbone.js (§§version§§)
ca=t.Backbone=\\{\\}\\}a.VERSION="(§§version§§)"
cBackbone\\.VERSION *= *["'](§§version§§)["']
fbackbone(?:js)?-(§§version§§)(.min)?\\.js
u/(§§version§§)/backbone(\\.min)?\\.js
pbackbone(?:js)?(.min)?\\.js
pbackbone(\\.min)?\\.js
=npm	mustache
cname:\\s*['"]mustache.js['"],\\s*version:\\s*['"](§§version§§)['"]
cname="mustache.js"[;,].\\.version="(§§version§§)"
c[^a-z]mustache.version[ ]?=[ ]?(?:'|")(§§version§§)(?:'|")
cexports.name[ ]?=[ ]?"mustache.js";[\\n ]*exports.version[ ]?=[ ]?(?:'|")(§§version§§)(?:'|");
fmustache(?:js)?-(§§version§§)(.min)?\\.js
u/(§§version§§)/mustache(\\.min)?\\.js
pmustache(?:js)?(.min)?\\.js
pmustache(\\.min)?\\.js
=npm	handlebars
cHandlebars.VERSION = "(§§version§§)";
cHandlebars=\\{VERSION:(?:'|")(§§version§§)(?:'|")
cthis.Handlebars=\\{\\};[\\n\\r \\t]+\\(function\\([a-z]\\)\\{[a-z].VERSION=(?:'|")(§§version§§)(?:'|")
cexports.HandlebarsEnvironment=[\\s\\S]{70,120}exports.VERSION=(?:'|")(§§version§§)(?:'|")
c/\\*+![\\s]+(?:@license)?[\\s]+handlebars v+(§§version§§)
cwindow\\.Handlebars=.,.\\.VERSION="(§§version§§)"
c.\\.HandlebarsEnvironment=.;var .=.\\(.\\),.=.\\(.\\),.="(§§version§§)";.\\.VERSION=
fhandlebars(?:js)?-(§§version§§)(.min)?\\.js
u/(§§version§§)/handlebars(\\.min)?\\.js
phandlebars(?:js)?(.min)?\\.js
phandlebars(\\.min)?\\.js
=npm	easyxdm
c \\* easyXDM\\n \\* http://easyxdm.net/(?:\\r|\\n|.)+version:"(§§version§§)"
c@class easyXDM(?:.|\\r|\\n)+@version (§§version§§)(\\r|\\n)
feasyXDM-(§§version§§)(.min)?\\.js
u/(?:easyXDM-)?(§§version§§)/easyXDM(\\.min)?\\.js
peasyXDM(.min)?\\.js
peasyXDM(\\.min)?\\.js
hcf266e3bc2da372c4f0d6b2bd87bcbaa24d5a643	2.4.6
=npm	plupload
c\\* Plupload - multi-runtime File Uploader(?:\\r|\\n)+ \\* v(§§version§§)
cvar g=\\{VERSION:"(§§version§§)",.*;window.plupload=g\\}
fplupload-(§§version§§)(.min)?\\.js
u/(§§version§§)/plupload(\\.min)?\\.js
pplupload(.min)?\\.js
pplupload(\\.min)?\\.js
=npm	dompurify
cDOMPurify.version = '(§§version§§)';
cDOMPurify.version="(§§version§§)"
cDOMPurify=.[^\\r\\n]{10,850}?\\.version="(§§version§§)"
c/\\*! @license DOMPurify (§§version§§)
cvar .="dompurify"+.{10,550}?\\.version="(§§version§§)"
=npm	react
c/\\*\\*\\n +\\* React \\(with addons\\) ?v(§§version§§)
c/\\*\\*\\n +\\* React v(§§version§§)
c/\\*\\* @license React v(§§version§§)[\\s]*\\* react(-jsx-runtime)?\\.
c"\\./ReactReconciler":[0-9]+,"\\./Transaction":[0-9]+,"fbjs/lib/invariant":[0-9]+\\}\\],[0-9]+:\\[function\\(require,module,exports\\)\\{"use strict";module\\.exports="(§§version§§)"\\}
cReactVersion\\.js[\\*! \\\\/\\n\\r]{0,100}function\\(e,t\\)\\{"use strict";e\\.exports="(§§version§§)"
cexpected a ReactNode.[\\s\\S]{0,1800}?function\\(e,t\\)\\{"use strict";e\\.exports="(§§version§§)"
=npm	react-dom
cversion:"(§§version§§)[a-z0-9\\-]*"[\\s,]*rendererPackageName:"react-dom"
c/\\*\\* @license React v(§§version§§)[\\s]*\\* react-dom\\.
creturn[\\s]+ReactSharedInternals.[a-zA-Z].useHostTransitionStatus\\(\\)[;]?[\\s]*\\}[;,][\\s]*exports.version[\\s]*=[\\s]*"(§§version§§)"
u/react-dom@(§§version§§)/
u/react-dom/(§§version§§)/
=npm	react-is
c/\\*\\* @license React v(§§version§§)[\\s]*\\* react-is\\.
=npm	scheduler
c/\\*\\* @license React v(§§version§§)[\\s]*\\* scheduler\\.
=npm	flowplayer
fflowplayer-(§§version§§)(\\.min)?\\.js
uflowplayer-(§§version§§)(\\.min)?\\.js
pflowplayer(\\.min)?\\.js
=	DWR
c dwr-(§§version§§).jar
=npm	moment
c//!? moment.js(?:[\\n\\r]+)//!? version : (§§version§§)
c/\\* Moment.js +\\| +version : (§§version§§) \\|
c\\.version="(§§version§§)".{20,60}"isBefore".{20,60}"isAfter".{200,500}\\.isMoment=
c\\.version="(§§version§§)".{20,300}duration.{2,100}\\.isMoment=
c\\.isMoment\\(.{50,400}_isUTC.{50,400}="(§§version§§)"
c="(§§version§§)".{300,1000}Years:31536e6.{60,80}\\.isMoment
c// Moment.js is freely distributable under the terms of the MIT license.[\\s]+//[\\s]+// Version (§§version§§)
fmoment(?:-|\\.)(§§version§§)(?:-min)?\\.js
u/moment\\.js/(§§version§§)/moment(.min)?\\.js
pmoment(?:-min)?\\.js
pmoment(.min)?\\.js
=npm	underscore
c//[\\s]*Underscore.js (§§version§§)
c// *Underscore\\.js[\\s\\S]{1,2500}_\\.VERSION *= *['"](§§version§§)['"]
u/underscore\\.js/(§§version§§)/underscore(-min)?\\.js
punderscore(-min)?\\.js
=npm	bootstrap
c/\\*!? Bootstrap v(§§version§§)
c\\* Bootstrap v(§§version§§)
c/\\*! Bootstrap v(§§version§§)
cthis\\.close\\)\\};.\\.VERSION="(§§version§§)"(?:,.\\.TRANSITION_DURATION=150)?,.\\.prototype\\.close
fbootstrap-(§§version§§)(\\.min)?\\.js
u/(§§version§§)/bootstrap(\\.min)?\\.js
u/(§§version§§)/js/bootstrap(\\.min)?\\.js
pbootstrap(\\.min)?\\.js
=npm	bootstrap-select
c/\\*![\\s]+\\*[\\s]+Bootstrap-select[\\s]+v(§§version§§)
c.\\.data\\("selectpicker",.=new .\\(this,.\\)\\)\\}"string"==typeof .&&\\(.=.\\[.\\]instanceof Function\\?.\\[.\\]\\.apply\\(.,.\\):.\\.options\\[.\\]\\)\\}\\}\\);return void 0!==.\\?.:.\\}.\\.VERSION="(§§version§§)",
u/bootstrap-select/(§§version§§)/
=npm	ckeditor4
cckeditor..js.{4,30}=\\{timestamp:"[^"]+",version:"(§§version§§)
cwindow\\.CKEDITOR=function\\(\\)\\{var [a-z]=\\{timestamp:"[^"]+",version:"(§§version§§)
fckeditor-(§§version§§)(\\.min)?\\.js
u/(§§version§§)/ckeditor(\\.min)?\\.js
pckeditor(\\.min)?\\.js
=npm	ckeditor5
cconst .="(§§version§§)"[,;].{0,140}?\\.CKEDITOR_VERSION=.;
cCKEDITOR_VERSION="(§§version§§)"
fckeditor5-(§§version§§)(\\.min)?\\.js
u/(§§version§§)/ckeditor5(\\.min)?\\.js
pckeditor5(\\.min)?\\.js
=npm	vue
c/\\*!\\n \\* Vue.js v(§§version§§)
c/\\*\\*?!?\\n ?\\* vue v(§§version§§)
cVue.version = '(§§version§§)';
c'(§§version§§)'[^\\n]{0,8000}Vue compiler
c\\* Original file: /npm/vue@(§§version§§)/dist/vue.(global|common).js
cconst version[ ]*=[ ]*"(§§version§§)";[\\s]*/\\*\\*[\\s]*\\* SSR utils for \\\\@vue/server-renderer
c\\.__vue_app__=.{0,8000}?const [a-z]+="(§§version§§)",
clet [A-Za-z]+="(§§version§§)",..="undefined"!=typeof window&&window.trustedTypes;if\\(..\\)try\\{.=..\\.createPolicy\\("vue",
cisCustomElement.{1,5}?compilerOptions.{0,500}exposeProxy.{0,700}"(§§version§§)"
c"(§§version§§)"[\\s\\S]{0,150}\\.createPolicy\\("vue"
cdevtoolsFormatters[\\s\\S]{50,180}"(§§version§§)"[\\s\\S]{50,180}\\.createElement\\("template"\\)
fvue-(§§version§§)(\\.min)?\\.js
u/vue@(§§version§§)/dist/vue\\.js
u/vue/(§§version§§)/vue\\..*\\.js
u/npm/vue@(§§version§§)
pvue(\\.min)?\\.js
pvue\\.js
=	ExtJS
c/*!\\n * Ext JS Library (§§version§§)
cExt = \\{[\\s]*/\\*[^/]+/[\\s]*version *: *['"](§§version§§)['"]
cvar version *= *['"](§§version§§)['"], *Version;[\\s]*Ext.Version *= *Version *= *Ext.extend
fext-all-(§§version§§)(\\.min)?\\.js
fext-all-debug-(§§version§§)(\\.min)?\\.js
fext-base-(§§version§§)(\\.min)?\\.js
u/extjs/(§§version§§)/.*\\.js
pext-all(\\.min)?\\.js
pext-all-debug(\\.min)?\\.js
pext-base(\\.min)?\\.js
=npm	svelte
cgenerated by Svelte v\\$\\{['"](§§version§§)['"]\\}
cgenerated by Svelte v(§§version§§) \\*/
cversion: '(§§version§§)' [\\s\\S]{80,200}'SvelteDOMInsert'
cVERSION = '(§§version§§)'[\\s\\S]{21,200}parse\\$[0-9][\\s\\S]{10,80}preprocess
cvar version\\$[0-9] = "(§§version§§)";[\\s\\S]{10,30}normalizeOptions\\(options\\)[\\s\\S]{80,200}'SvelteComponent.html'
fsvelte[@\\-](§§version§§)(.min)?\\.m?js
u/svelte@(§§version§§)/
psvelte(.min)?\\.m?js
=npm	axios
c/\\*!? *[Aa]xios v(§§version§§) 
c// Axios v(§§version§§) C
creturn"\\[Axios v(§§version§§)\\] Transitional
c\\"axios\\",\\"version\\":\\"(§§version§§)\\"
faxios-(§§version§§)(\\.min)?\\.js
u/axios/(§§version§§)/.*\\.js
paxios(\\.min)?\\.js
=npm	markdown-it
c/\\*! markdown-it(?:-ins)? (§§version§§)
fmarkdown-it-(§§version§§)(\\.min)?\\.js
u/markdown-it[/@](§§version§§)/?.*\\.js
pmarkdown-it(\\.min)?\\.js
=npm	jszip
c/\\*![\\s]+JSZip v(§§version§§) 
fjszip-(§§version§§)(\\.min)?\\.js
u/jszip[/@](§§version§§)/.*\\.js
=npm	alasql
c/\\*!?[ \\n]*AlaSQL v(§§version§§)
falasql-(§§version§§)(\\.min)?\\.js
u/alasql[/@](§§version§§)/.*\\.js
palasql(\\.min)?\\.js
=npm	datatables.net
chttp://www.datatables.net\\n +DataTables (§§version§§)
c/\\*! DataTables (§§version§§)
c.\\.version="(§§version§§)";[\\s]*.\\.settings=\\[\\];[\\s]*.\\.models=\\{[\\s]*\\};[\\s]*.\\.models.oSearch
fjquery.dataTables-(§§version§§)(\\.min)?\\.js
u/(§§version§§)/(js/)?(jquery.)?dataTables(.min)?.js
pjquery.dataTables(\\.min)?\\.js
=npm	next
cversion="(§§version§§)".{1,1500}document\\.getElementById\\("__NEXT_DATA__"\\)\\.textContent
cdocument\\.getElementById\\("__NEXT_DATA__"\\)\\.textContent\\);window\\.__NEXT_DATA__=.;.\\.version="(§§version§§)"
c="(§§version§§)"[\\s\\S]{10,100}Component[\\s\\S]{1,10}componentDidCatch[\\s\\S]{10,30}componentDidMount
=npm	chart.js
cvar version="(§§version§§)";const KNOWN_POSITIONS=\\["top","bottom","left","right","chartArea"\\]
c/\\*![\\s]+\\* Chart.js v(§§version§§)
c/\\*![\\s]+\\* Chart.js[\\s]+\\* http://chartjs.org/[\\s]+\\* Version: (§§version§§)
u/Chart.js/(§§version§§)/chart(\\.min)?\\.js
u/Chart.js/(§§version§§)/Chart.bundle(\\.min)?\\.js
pchart(\\.min)?\\.js
pChart.bundle(\\.min)?\\.js
=npm	froala-editor
c/\\*![\\s]+\\* froala_editor v(§§version§§)
cVERSION:"(§§version§§)",INSTANCES:\\[\\],OPTS_MAPPING:\\{\\}
u/froala-editor/(§§version§§)/
u/froala-editor@(§§version§§)/
=	pendo
c// Pendo Agent Wrapper\\n//[\\s]+Environment:[\\s]+[^\\n]+\\n// Agent Version:[\\s]+(§§version§§)
=npm	highcharts
cproduct:"Highcharts",version:"(§§version§§)"
cproduct="Highcharts"[,;].\\.version="(§§version§§)"
uhighcharts/(§§version§§)/highcharts(\\.min)?\\.js
phighcharts(\\.min)?\\.js
=npm	select2
c/\\*!(?:[\\s]+\\*)? Select2 (§§version§§)
c/\\*[\\s]+Copyright 20[0-9]{2} [I]gor V[a]ynberg[\\s]+Version: (§§version§§)[\\s\\S]{1,5000}(\\.attr\\("class","select2-sizer"|\\.data\\(document, *"select2-lastpos"|document\\)\\.data\\("select2-lastpos"|SingleSelect2, *MultiSelect2|window.Select2 *!== *undefined)
u(§§version§§)/(js/)?select2(.min)?\\.js
=npm	blueimp-file-upload
c/\\*[\\s*]+jQuery File Upload User Interface Plugin (§§version§§)[\\s*]+https://github.com/blueimp
u/blueimp-file-upload/(§§version§§)/jquery.fileupload(-ui)?(\\.min)?\\.js
pjquery.fileupload(-ui)?(\\.min)?\\.js
=npm	c3
c[\\s]+var c3 ?= ?\\{ ?version: ?['"](§§version§§)['"] ?\\};[\\s]+var c3_chart_fn,
u/(§§version§§)/c3(\\.min)?\\.js
pc3(\\.min)?\\.js
=npm	lodash
c/\\*[\\s*!]+(?:@license)?[\\s*]+(?:Lo-Dash|lodash|Lodash) v?(§§version§§)[\\s\\S]{1,200}Build: \`lodash modern -o
c/\\*[\\s*!]+(?:@license)?[\\s*]+(?:Lo-Dash|lodash|Lodash) v?(§§version§§) <
c/\\*[\\s*!]+(?:@license)?[\\s*]+(?:Lo-Dash|lodash|Lodash) v?(§§version§§) lodash.com/license
c="(§§version§§)(?<=[0-9]{1,2}\\.[0-9]{1,2}\\.[0-9]{1,2})"[\\s\\S]{1,300}__lodash_hash_undefined__
c/\\*[\\s*]+@license[\\s*]+(?:Lo-Dash|lodhash|Lodash)[\\s\\S]{1,500}var VERSION *= *['"](§§version§§)['"]
cvar VERSION="(§§version§§)";var BIND_FLAG=1,BIND_KEY_FLAG=2,CURRY_BOUND_FLAG=4,CURRY_FLAG=8
u/(§§version§§)/lodash(\\.min)?\\.js
plodash(\\.min)?\\.js
=npm	ua-parser-js
c/\\* UAParser.js v(§§version§§)
c/\\*[*!](?:@license)?[\\s]+\\* UAParser.js v(§§version§§)
c// UAParser.js v(§§version§§)
c.\\.VERSION="(§§version§§)",.\\.BROWSER=\\{NAME:.,MAJOR:"major",VERSION:.\\},.\\.CPU=\\{ARCHITECTURE:
c.\\.VERSION="(§§version§§)",.\\.BROWSER=.\\(\\[[^\\]]{1,20}\\]\\),.\\.CPU=
cLIBVERSION="(§§version§§)",EMPTY="",UNKNOWN="\\?",FUNC_TYPE="function",UNDEF_TYPE="undefined"
c.="(§§version§§)",.="",.="\\?",.="function",.="undefined",.="object",(.="string",)?.="major",.="model",.="name",.="type",.="vendor"
u/(§§version§§)/ua-parser(.min)?.js
u/ua-parser-js@(§§version§§)/
pua-parser(.min)?.js
=npm	mathjax
c\\.MathJax\\.config\\.startup;{10,100}.\\.VERSION="(§§version§§)"
c\\.MathJax=\\{version:"(§§version§§)"
cMathJax.{0,100}.\\.VERSION=void 0,.\\.VERSION="(§§version§§)"
cMathJax\\.version="(§§version§§)";
c\\.mathjaxVersion="(§§version§§)"
u/mathjax@(§§version§§)/
u/mathjax/(§§version§§)/
=npm	pdfjs-dist
c(?:const|var) pdfjsVersion = ['"](§§version§§)['"];
cPDFJS.version ?= ?['"](§§version§§)['"]
capiVersion: ?['"](§§version§§)['"][\\s\\S]*,data(:[a-zA-Z.]{1,6})?,[\\s\\S]*password(:[a-zA-Z.]{1,10})?,[\\s\\S]*disableAutoFetch(:[a-zA-Z.]{1,22})?,[\\s\\S]*rangeChunkSize
cmessageHandler\\.sendWithPromise\\("GetDocRequest",\\{docId:[a-zA-Z],apiVersion:"(§§version§§)"
cconst version = ['"](§§version§§)['"];\\s*const build =
u/pdf\\.js/(§§version§§)/
u/pdfjs-dist@(§§version§§)/
=npm	pdfobject
c\\* +PDFObject v(§§version§§)
c/*[\\s]+PDFObject v(§§version§§)
clet pdfobjectversion = "(§§version§§)";
cpdfobjectversion:"(§§version§§)"
u/pdfobject@(§§version§§)/
u/pdfobject/(§§version§§)/pdfobject(\\.min)?\\.js
ppdfobject(\\.min)?\\.js
=npm	three
cCopyright 2010-20[0-9]{2} Three.js [\\s\\S]{0,90}const (?:REVISION|[a-z]) ?= ?['"]([0-9]+)['"]	0.$1.0
cTHREE ?= ?\\{\\}\\)\\)?;?[\\s]*\\}\\)?\\(this, ?\\(function ?\\([a-z]+\\) ?\\{ ?["']use strict["'];[\\s]*const (?:REVISION|[a-z]) ?= ?['"]([0-9]+)['"]	0.$1.0
cQuaternionLinearInterpolant=[a-z]+;[a-z].REVISION=['"]([0-9]+)['"]	0.$1.0
u/three.js/(§§version§§)/
u/three.js@(§§version§§)/
=npm	highlight.js
c/\\*!\\s*[Hh]ighlight.js v(§§version§§)
c"after:highlightBlock"[\\s\\S]{0,170}versionString=['"](§§version§§)['"]
fhighlight[-.](§§version§§)(.min)?.js
u/highlight.js[@/](§§version§§)/
phighlight(.min)?.js
=npm	marked
c/[!*\\s/]+[\\s]marked v(§§version§§)
fmarked[-.](§§version§§)(.min)?.js
u/marked[@/](§§version§§)/
pmarked(.min)?.js
=npm	alpinejs
cversion:['"](§§version§§)['"],flushAndStopDeferringMutations
falpine(?:js)?[-.](§§version§§)(.min)?.js
u/alpinejs[@/](§§version§§)/
palpine(?:js)?(.min)?.js
=npm	echarts
c'(§§version§§)';[\\s]+var dependencies = \\{[\\s]+zrender: '[0-9.]+'[\\s]+\\};[\\s]+var TEST_FRAME_REMAIN_TIME = 1;
csetPlatformAPI=[a-zA-Z_]+,.\\.throttle=[a-zA-Z_]+,.\\.time=[a-zA-Z_]+,.\\.use=[a-zA-Z_]+,.\\.util=[a-zA-Z_]+,.\\.vector=[a-zA-Z_]+,.\\.version=['"](§§version§§)['"],.\\.zrUtil
c.\\.throttle=[a-zA-Z_]+,.\\.time=[a-zA-Z_]+,.\\.util=[a-zA-Z_]+,.\\.vector=[a-zA-Z_]+,.\\.version=['"](§§version§§)['"],.\\.zrender
fecharts[-.](§§version§§)(.min)?.js
u/echarts[@/](§§version§§)/
pecharts(.min)?.js
=npm	zrender
cssrDataGetter = getter;[\\s]+\\}[\\s]+var version = '(§§version§§)';[\\s]+
cpainterCtors\\[name\\] = Ctor;[\\s]+\\}[\\s]+var version = '(§§version§§)';[\\s]+
c.\\.util=[a-zA-Z_]+,.\\.vector=[a-zA-Z_]+,.\\.version=['"](§§version§§)['"],Object
fzrender[-.](§§version§§)(.min)?.js
u/zrender[@/](§§version§§)/
pzrender(.min)?.js
=npm	d3
c\\/\\/ https:\\/\\/d3js\\.org (?:v|Version )(§§version§§) 
fd3[-.](§§version§§)(.min)?.js
u/d3[@/](§§version§§)/d3.(min.)?js
pd3(.min)?.js
pd3.(min.)?js
=npm	video.js
c\\* Video\\.js (§§version§§)
c\\.videojs=[a-zA-Z]\\(\\)\\}\\(this,function\\(\\)\\{var [a-zA-Z]=["'](§§version§§)["']
c["']The element or ID supplied is not valid. \\(videojs\\)["']\\)[\\s\\S]{100,400}var (?:[a-zA-Z]{1,2},)?[a-zA-Z]{1,2}=["'](§§version§§)["']
fvideo\\.js[-.](§§version§§)(\\.min)?\\.js
u/video\\.js[@/](§§version§§)/
pvideo\\.js(\\.min)?\\.js
=npm	quill
cQuill Editor v(§§version§§)
cstatic version="(§§version§§)";static imports=\\{delta:[^,]{1,20},parchment:
fquill-(§§version§§)(?:\\.min)?\\.js
u/(§§version§§)/quill(?:\\.min)?\\.js
pquill(?:\\.min)?\\.js
=npm	swiper
c\\* Swiper (§§version§§)
fswiper[-.](§§version§§)(.min)?.js
u/[Ss]wiper[@/](§§version§§)/swiper
pswiper(.min)?.js
=npm	mootools
cthis\\.MooTools\\s*=\\s*\\{[\\s\\S]{0,30}version:\\s*['"](§§version§§)['"]
fmootools-(§§version§§)(?:\\.min)?\\.js
u/mootools/(§§version§§)/mootools
pmootools(?:\\.min)?\\.js
=npm	protobufjs
cprotobuf\\.js v(§§version§§)
fprotobuf-(§§version§§)(?:\\.min)?\\.js
u/protobufjs/(§§version§§)/protobuf(?:\\.min)?\\.js
pprotobuf(?:\\.min)?\\.js`;
const scriptLimit = 67108864;
const signatureSteps = 1e6;
const fileSteps = 1e7;
const digestLimit = 1048576;
const libraryLength = 4096;
function isScript(path) {
	return /\.[cm]?js$/i.test(path);
}
function recogniseLibraries({ path, text, sha1 }) {
	const { groups, hashes } = signatures();
	const content = text.length > 67108864 ? `` : text.includes(`\r`) ? text.replaceAll(/\r\n?/g, `
`) : text;
	const search = new Search();
	if (content === `` && text !== ``) for (const { library } of groups.content.all) search.unfinished.add(library.name);
	search.look(groups.content, content);
	const digest = sha1 === void 0 || content.length > digestLimit || content === `` ? void 0 : hashes.get(sha1(content));
	if (digest !== void 0) search.add(digest, digest.version, `hash`);
	const slashed = `/${path.replaceAll(`!/`, `/`).replaceAll(`\\`, `/`)}`.replace(/\.[cm]js$/i, `.js`);
	const base = slashed.slice(slashed.lastIndexOf(`/`) + 1);
	search.look(groups.filename, base);
	search.look(groups.path, slashed);
	const plain = new Search();
	plain.look(groups.plain, base);
	const named = plain.libraries();
	if (named.length > 0 && content.length >= libraryLength && mentions(content, base)) for (const each of named) search.add(each, ``, `filename`);
	return {
		libraries: search.libraries(),
		unfinished: [...search.unfinished].sort()
	};
}
function mentions(content, base) {
	const words = base.replace(/\.js$/i, ``).split(/[-.]/);
	const text = content.toLowerCase();
	return words.every((word) => word === `min` || text.includes(word.toLowerCase()));
}
let read$1 = null;
function signatures() {
	if (read$1 === null) {
		const { all, hashes } = readSignatures(signatureLines);
		const of = (place) => {
			const own = all.filter((each) => each.place === place);
			return {
				all: own,
				search: anchorSearch(own.flatMap(({ anchor }) => anchor.texts))
			};
		};
		read$1 = {
			hashes,
			groups: {
				content: of(`content`),
				filename: of(`filename`),
				path: of(`path`),
				plain: of(`plain`)
			}
		};
	}
	return read$1;
}
var Search = class {
	unfinished = /* @__PURE__ */ new Set();
	#found = /* @__PURE__ */ new Map();
	#left = fileSteps;
	look({ all, search }, text) {
		const { places, cut } = search(text);
		if (places.size === 0) return;
		for (const signature of all) {
			const { anchor, library } = signature;
			const at = anchor.texts.flatMap((each) => places.get(each) ?? []);
			if (at.length > 0) this.#apply(signature, text, at);
			if (anchor.texts.some((each) => cut.has(each))) this.unfinished.add(library.name);
		}
	}
	#apply(signature, text, at) {
		const budget = { left: Math.min(signatureSteps, this.#left) };
		const before = budget.left;
		for (const match of matches(signature, {
			text,
			at,
			budget
		})) {
			const { place, library } = signature;
			if (place === `plain`) this.add(library, ``, `filename`);
			else this.add(library, versionOf(signature, match), place === `content` ? `content` : `filename`);
		}
		this.#left -= before - budget.left;
		if (budget.left <= 0) this.unfinished.add(signature.library.name);
	}
	add({ name, ecosystem }, version, evidence) {
		const known = evidence === `filename` && !/^\d+\.\d/.test(version) ? `` : version;
		const key = `${name}\0${known}`;
		if (!this.#found.has(key)) this.#found.set(key, {
			name,
			ecosystem,
			version: known,
			evidence
		});
	}
	libraries() {
		const all = [...this.#found.values()];
		const inside = new Set(all.flatMap(({ name, evidence }) => evidence === `filename` ? [] : name));
		const versioned = new Set(all.flatMap(({ name, version }) => version === `` ? [] : name));
		return all.filter(({ name, version, evidence }) => evidence === `filename` ? !inside.has(name) && (version !== `` || !versioned.has(name)) : true).sort((a, b) => compare(a.name, b.name) || compare(a.version, b.version));
	}
};
function compare(a, b) {
	return a < b ? -1 : Number(a > b);
}
function* matches({ place, program, anchor }, { text, at, budget }) {
	const whole = place === `filename` || place === `plain`;
	let resume = 0;
	for (const index of at) {
		if (index < resume) continue;
		const from = Math.max(resume, index - anchor.before.max, 0);
		const slice = text.slice(from, index + anchor.after.max + longest(anchor.texts));
		budget.left -= 1 + (slice.length >> 4);
		if (budget.left <= 0) return;
		const run = new Run(program, slice, budget);
		const last = index - anchor.before.min - from;
		for (let start = nextStart(program, slice, 0); start >= 0 && start <= last; start = nextStart(program, slice, start + 1)) {
			if (whole && start > 0) break;
			if (budget.left <= 0) return;
			const match = run.from(start);
			if (match === null || whole && match.end !== text.length) continue;
			yield match;
			resume = from + match.end;
			break;
		}
	}
}
function longest(texts) {
	return Math.max(...texts.map(({ length }) => length));
}
function versionOf({ version }, { groups }) {
	return version.replaceAll(/\$(\d)/g, (_, group) => groups[Number(group)] ?? ``).replace(/([.-](min|slim|bundle|custom|pack|debug|umd|esm|common|global|runtime|prod|js))+$/, ``).replace(/[._-]+$/, ``);
}
const headLength = 65536;
const billLimit = 67108864;
const programLimit = 33554432;
async function lookAt({ path, size, chunks }) {
	const reader = new Reader$1(chunks);
	const head = await reader.until(headLength);
	if (isProgram(head)) return await lookAtProgram(reader);
	if (!!head.subarray(0, 4096).includes(0)) return notAManifest;
	const start = head.toString(`latin1`);
	if (isScript(path) || beginsAsScript(start)) {
		if (size > 67108864) return notLooked(tooLarge$1(size, scriptLimit));
		return lookAtScript(path, (await reader.rest()).toString(`latin1`));
	}
	if (!mayBeBill(start)) return notAManifest;
	if (size > billLimit) return notLooked(tooLarge$1(size, billLimit));
	return lookAtBill((await reader.rest()).toString(`utf8`));
}
const notAManifest = {
	look: `decided`,
	state: {
		state: `notApplicable`,
		rule: `not-a-manifest`
	},
	components: []
};
function examined(components) {
	return {
		look: `decided`,
		state: { state: `examined` },
		components
	};
}
function notLooked(why, components = []) {
	return {
		look: `decided`,
		state: {
			state: `notExamined`,
			reason: why
		},
		components
	};
}
function isProgram(head) {
	if (head.length < 8) return false;
	const magic = head.readUInt32BE(0);
	if (magic === 3405691582 || magic === 3199925962) return head.readUInt32BE(4) < 40;
	return [
		2135247942,
		4277009102,
		4277009103,
		3472551422,
		3489328638,
		6386541
	].includes(magic) || head.readUInt16BE(0) === 19802;
}
const goMarker = Buffer.from(`ÿ Go buildinf:`, `latin1`);
const rustMarker = Buffer.from(`.dep-v0`, `latin1`);
async function lookAtProgram(reader) {
	const bytes = await reader.until(programLimit);
	const ended = reader.ended;
	const ecosystem = bytes.includes(goMarker) ? `Go` : bytes.includes(rustMarker) ? `crates.io` : null;
	if (ecosystem === null && ended) return {
		look: `decided`,
		state: {
			state: `notApplicable`,
			rule: `native-program`
		},
		components: []
	};
	return {
		look: `program`,
		ecosystem: ecosystem ?? `Go`,
		marked: ecosystem !== null,
		chunks: reader.all()
	};
}
function beginsAsScript(start) {
	return /^\s*(\/\*!|[;!(+]*function\b|\(\(|\(\(?\)?\s*=>|"use strict"|'use strict'|var |let |const |import[ {*'"]|define\(|export )/.test(start.slice(0, 512));
}
function lookAtScript(path, text) {
	const { libraries, unfinished } = recogniseLibraries({
		path,
		text,
		sha1
	});
	const components = libraries.map(({ name, ecosystem, version, evidence }) => ({
		name,
		ecosystem,
		version,
		evidence
	}));
	if (unfinished.length > 0) return notLooked(unfinishedScript(unfinished), components);
	return examined(components);
}
function sha1(text) {
	return createHash(`sha1`).update(text, `latin1`).digest(`hex`);
}
function mayBeBill(start) {
	return billFormOf(start) !== null || /^\s*\{[\s\S]*"(SPDXID|\$schema"\s*:\s*"[^"]*cyclonedx)/.test(start.slice(0, 8192));
}
function lookAtBill(text) {
	const form = billFormOf(text.slice(0, headLength), text.slice(-65536));
	if (form === null) return notAManifest;
	try {
		return examined(readBill(form, text).map(billComponent));
	} catch (error) {
		return notLooked(unreadableBill(error));
	}
}
var Reader$1 = class {
	#iterator;
	#parts = [];
	#length = 0;
	ended = false;
	constructor(chunks) {
		this.#iterator = chunks[Symbol.asyncIterator]();
	}
	async until(length) {
		while (!this.ended && this.#length < length) await this.#next();
		if (this.#parts.length > 1) this.#parts.splice(0, this.#parts.length, Buffer.concat(this.#parts));
		const [whole = /* @__PURE__ */ new Uint8Array()] = this.#parts;
		return Buffer.from(whole.buffer, whole.byteOffset, whole.byteLength);
	}
	async rest() {
		return await this.until(1 / 0);
	}
	async *all() {
		yield* this.#parts;
		while (!this.ended) {
			const count = this.#parts.length;
			await this.#next();
			const part = this.#parts[count];
			if (part === void 0) continue;
			yield part;
			this.#parts.pop();
		}
	}
	async #next() {
		const step = await this.#iterator.next();
		if (step.done === true) this.ended = true;
		else {
			this.#parts.push(step.value);
			this.#length += step.value.length;
		}
	}
};
function tooLarge$1(size, limit) {
	return reason(`content-too-large`, {
		ja: `大きすぎるため（{size} バイト、上限 {limit}）、含まれる部品を調べていません。分割するか、SBOM を納品物に含めてください。`,
		en: `It is too large to be searched for components ({size} bytes, limit {limit}). Split it, or deliver an SBOM.`
	}, {
		size,
		limit
	});
}
function unfinishedScript(names) {
	return reason(`script-unfinished`, {
		ja: `時間のかかりすぎる内容のため、次のライブラリを最後まで探せませんでした: {names}`,
		en: `It takes too long to search; these libraries were not looked for to the end: {names}`
	}, { names: names.slice(0, 10).join(`, `) });
}
function unreadableBill(error) {
	return reason(`sbom-unreadable`, {
		ja: `SBOM として読み取れません（{why}）。CycloneDX（JSON・XML）または SPDX（JSON・YAML・タグ形式）で作り直してください。`,
		en: `It cannot be read as an SBOM ({why}). Make it anew as CycloneDX (JSON, XML) or SPDX (JSON, YAML, tag-value).`
	}, { why: error instanceof Error ? error.message.split(`
`)[0]?.slice(0, 200) ?? `` : `unknown` });
}
function declares(how, text) {
	if (how instanceof RegExp) return how.test(text);
	const manifest = JSON.parse(text.replace(/^\uFEFF/, ``));
	if (typeof manifest !== `object` || manifest === null) return false;
	const lists = how === `package-json` ? [
		`dependencies`,
		`devDependencies`,
		`optionalDependencies`,
		`peerDependencies`
	] : [`require`, `require-dev`];
	return Object.entries(manifest).some(([key, list]) => lists.includes(key) && namesPackage(list));
}
function namesPackage(list) {
	return typeof list === `object` && list !== null && Object.keys(list).some((name) => name !== `php` && !/^(ext|lib)-/.test(name));
}
function besides(path, name) {
	const border = path.lastIndexOf(`!/`) + 2;
	const start = border === 1 ? 0 : border;
	const folders = path.slice(start).split(`/`).slice(0, -1);
	for (const part of name.split(`/`)) if (part === `..`) folders.pop();
	else if (part !== `.` && part !== ``) folders.push(part);
	return path.slice(0, start) + folders.join(`/`);
}
const pinned = /^[A-Za-z0-9][A-Za-z0-9._-]*\s*(\[[^\]]*\])?\s*={2,3}\s*[^\s*,;<>=!~]+\s*(;.*)?$/;
const harmlessOption = /^(-c|--constraint|-i|--(index-url|extra-index-url|no-index|find-links|trusted-host|pre|prefer-binary|require-hashes|only-binary|no-binary|use-feature))\b/;
function looseRequirements(text, isDelivered) {
	const loose = [];
	for (const { line, text: whole } of logicalLines(text)) {
		const wanted = whole.replace(/(^|\s)#.*$/, ``).replaceAll(/\s--hash[=\s]\S+/g, ``).trim();
		if (wanted === `` || pinned.test(wanted) || harmlessOption.test(wanted)) continue;
		const include = /^(?:-r|--requirement)[\s=]*(\S+)$/.exec(wanted)?.[1];
		if (include === void 0) loose.push({
			line,
			text: wanted,
			kind: `version`
		});
		else if (!isDelivered(include)) loose.push({
			line,
			text: wanted,
			kind: `include`
		});
	}
	return loose;
}
function logicalLines(text) {
	const lines = [];
	let open = false;
	for (const [index, raw] of text.split(/\r?\n/).entries()) {
		const last = lines.at(-1);
		const part = raw.replace(/\\$/, ` `);
		if (open && last !== void 0) last.text += part;
		else lines.push({
			line: index + 1,
			text: part
		});
		open = raw.endsWith(`\\`);
	}
	return lines;
}
function looseMavenVersions(text) {
	const pom = withoutComments(text);
	return elementsOf(pom, [`dependency`]).flatMap(({ at, body }) => {
		const version = textOf(body, `version`)?.value;
		if (version === void 0 || !isLoose(version, pom)) return [];
		const name = [`groupId`, `artifactId`].map((tag) => textOf(body, tag)?.value ?? `?`).join(`:`);
		return {
			line: lineAt(pom, at),
			text: `${name} ${version}`,
			kind: `version`
		};
	});
}
function lineAt(text, at) {
	return text.slice(0, at).split(`
`).length;
}
function isLoose(version, pom) {
	if (/^[[(]|,|^(LATEST|RELEASE)$|-SNAPSHOT$/.test(version)) return true;
	return [...version.matchAll(/\$\{([^}]+)\}/g)].some(([, name = ``]) => !/^(project|pom)\./.test(name) && !pom.includes(`<${name}>`));
}
function looseNuGetVersions(text) {
	const project = withoutComments(text);
	return elementsOf(project, [`PackageReference`, `PackageVersion`]).flatMap((element) => {
		const name = attributeOf(element, `Include`) ?? attributeOf(element, `Update`) ?? `?`;
		const version = attributeOf(element, `Version`) ?? attributeOf(element, `VersionOverride`) ?? textOf(element.body, `Version`)?.value;
		if (version === void 0 || !isLooseNuGet(version, project)) return [];
		return {
			line: lineAt(project, element.at),
			text: `${name} ${version}`,
			kind: `version`
		};
	});
}
function isLooseNuGet(version, project) {
	if (/^\[[^,*]+\]$/.test(version)) return false;
	if (/[*,[\]()]/.test(version.replaceAll(/\$\([^)]*\)/g, ``))) return true;
	return [...version.matchAll(/\$\(([^)]+)\)/g)].some(([, name = ``]) => !project.includes(`<${name}>`));
}
function systemPathOf(path) {
	const found = /(?:^|\/)(var\/lib\/dpkg\/status(?:\.d\/[A-Za-z0-9.+_-]+)?|lib\/apk\/db\/installed|(?:var\/lib|usr\/lib\/sysimage)\/rpm\/(?:Packages|Packages\.db|rpmdb\.sqlite))$/.exec(path)?.[1];
	return found === void 0 ? null : found.replace(`usr/lib/sysimage`, `var/lib`);
}
function releaseOf(path, releases) {
	const inside = systemPathIn(path);
	for (let root = path.slice(0, path.length - inside.length);;) {
		for (const name of [`etc/os-release`, `usr/lib/os-release`]) {
			const own = releases.get(`${root}${name}`);
			if (own !== void 0 && saysId(own)) return own;
		}
		const border = root.lastIndexOf(`!/`);
		if (border < 0) return null;
		const container = root.slice(0, root.slice(0, border).lastIndexOf(`!/`) + 2);
		if (container.length < 3) return null;
		const layered = [...releases].find(([each, text]) => each.startsWith(container) && saysId(text));
		if (layered !== void 0) return layered[1];
		root = container;
	}
}
function systemPathIn(path) {
	return /(?:var|lib|usr)\/(?:lib|apk)\/.*$/.exec(path.slice(path.lastIndexOf(`!/`) + 1))?.[0] ?? ``;
}
function saysId(text) {
	return /^ID=\S/m.test(text);
}
function unknownRelease() {
	return reason(`system-release-unknown`, {
		ja: `OS のパッケージ一覧ですが、同じシステムの os-release が納品物にないため、どのディストリビューションのどの版か分かりません。`,
		en: `A package database of an operating system, but its os-release is not among the deliverables: nobody knows of which distribution and release it is.`
	});
}
const textLimit = 67108864;
const nothingHanded = {
	findings: [],
	states: /* @__PURE__ */ new Map(),
	unmarked: /* @__PURE__ */ new Set(),
	failures: /* @__PURE__ */ new Map()
};
async function handOver(input, ports, receiver) {
	const paths = new Set(input.census.entries.map(({ path }) => path));
	const plans = /* @__PURE__ */ new Map();
	const twins = new Twins();
	for (const entry of input.census.entries) {
		const plan = planFor(entry, paths);
		if (plan.plan !== `handOver` && plan.plan !== `look`) continue;
		if (!twins.add(entry, plan)) plans.set(entry.path, plan);
	}
	const visitor = new Visitor({
		paths,
		releases: await readReleases(input, ports, plans),
		store: receiver.store
	});
	const failures = /* @__PURE__ */ new Map();
	let done = 0;
	for (const kind of [`handOver`, `look`]) {
		const failed = await input.contents.visit({
			select: ({ path }) => plans.get(path)?.plan === kind,
			signal: ports.signal,
			parallel: kind === `look` ? 4 : 1,
			visitor: async (entry, content) => {
				const plan = plans.get(entry.path);
				if (plan?.plan === `handOver`) await visitor.visit(entry, content, plan.manifest);
				else await visitor.look(entry, content);
				done += 1;
				ports.progress.report({
					task: {
						ja: `依存部品の一覧を収集`,
						en: `Gathering lists of components`
					},
					done,
					total: plans.size
				});
			}
		});
		for (const { path, reason: why } of failed) failures.set(path, why);
		receiver.begin();
	}
	for (const [path, as] of twins.all()) await visitor.repeat(path, as, failures);
	return {
		findings: visitor.findings,
		states: visitor.states,
		unmarked: visitor.unmarked,
		failures
	};
}
async function readReleases({ contents }, ports, plans) {
	const releases = /* @__PURE__ */ new Map();
	if (![...plans.values()].some((plan) => plan.plan === `handOver` && plan.manifest.kind === `system`)) return releases;
	await contents.visit({
		select: ({ path, fate }) => fate.state === `read` && /(^|\/)(etc|usr\/lib)\/os-release$/.test(path),
		signal: ports.signal,
		visitor: async ({ path }, content) => {
			releases.set(path, decode(await read(content)));
		}
	});
	return releases;
}
var Twins = class {
	#first = /* @__PURE__ */ new Map();
	#others = /* @__PURE__ */ new Map();
	add(entry, plan) {
		const key = likeness(entry, plan);
		if (key === null) return false;
		const first = this.#first.get(key);
		if (first === void 0) this.#first.set(key, entry.path);
		else this.#others.set(entry.path, first);
		return first !== void 0;
	}
	all() {
		return this.#others;
	}
};
function likeness({ path, sha256 }, plan) {
	if (sha256 === null) return null;
	if (plan.plan === `look`) return [
		sha256,
		`look`,
		...path.split(`/`).slice(-4)
	].join(`\0`);
	if (plan.plan !== `handOver`) return null;
	const { manifest } = plan;
	if (manifest.kind === `listed`) return manifest.list === `ivy` ? null : [sha256, manifest.list].join(`\0`);
	if (manifest.kind === `artifact`) return [sha256, manifest.scannerName].join(`\0`);
	if (manifest.kind !== `scanned` || manifest.pins !== void 0 || manifest.scannerName === `go.mod`) return null;
	return [sha256, manifest.scannerName].join(`\0`);
}
var Visitor = class {
	findings = [];
	states = /* @__PURE__ */ new Map();
	unmarked = /* @__PURE__ */ new Set();
	#ports;
	#stored = /* @__PURE__ */ new Set();
	constructor(ports) {
		this.#ports = ports;
	}
	async visit({ path }, content, manifest) {
		switch (manifest.kind) {
			case `manifest`: {
				const text = decode(await read(content));
				if (declares(manifest.declares, text) && !hasLock(path, manifest.locks, this.#ports.paths)) this.findings.push(unlockedFinding(path, manifest.locks));
				this.states.set(path, { state: `examined` });
				return;
			}
			case `listed`: {
				const { components, loose } = listComponents(manifest.list, decode(await read(content)));
				this.findings.push(...loose.map((line) => looseFinding(path, line)));
				await this.#store({
					kind: `listed`,
					path,
					components
				});
				return;
			}
			case `system`: return await this.#visitSystem(path, content);
			case `companion`: return await this.#visitCompanion(path, content, manifest);
			case `artifact`:
			case `scanned`: return await this.#visitScanned(path, content, manifest);
		}
	}
	async #visitScanned(path, content, manifest) {
		const { scannerName, ecosystem } = manifest;
		const common = {
			kind: `file`,
			path,
			scannerName,
			...ecosystem === void 0 ? {} : { ecosystem }
		};
		if (manifest.kind === `artifact` || manifest.pins === void 0) return await this.#store({
			...common,
			chunks: content.stream()
		});
		const bytes = await read(content);
		this.findings.push(...this.#loose(path, decode(bytes), manifest.pins).map((line) => looseFinding(path, line)));
		await this.#store({
			...common,
			chunks: once$1(bytes)
		});
	}
	#loose(path, text, pins) {
		if (pins === `pom`) return looseMavenVersions(text);
		if (pins === `msbuild`) return looseNuGetVersions(text);
		return looseRequirements(text, (include) => this.#ports.paths.has(besides(path, include)));
	}
	async #visitSystem(path, content) {
		const systemPath = systemPathOf(path);
		const release = releaseOf(path, this.#ports.releases);
		if (systemPath === null || release === null) this.states.set(path, {
			state: `notExamined`,
			reason: unknownRelease()
		});
		else await this.#store({
			kind: `system`,
			path,
			systemPath,
			release,
			chunks: content.stream()
		});
	}
	async #visitCompanion(path, content, { of, scannerName }) {
		const beside = besides(path, of);
		if (!this.#stored.has(beside)) {
			this.states.set(path, {
				state: `notApplicable`,
				rule: `not-a-manifest`
			});
			return;
		}
		await this.#store({
			kind: `file`,
			path,
			scannerName,
			beside,
			chunks: content.stream()
		});
	}
	async look({ path, size, fate }, content) {
		const look = await lookAt({
			path,
			size,
			chunks: content.stream()
		});
		if (look.look === `program`) {
			if (!look.marked) this.unmarked.add(path);
			return await this.#store({
				kind: `file`,
				path,
				scannerName: `program`,
				ecosystem: look.ecosystem,
				chunks: look.chunks
			});
		}
		const { state } = look;
		this.states.set(path, fate.state === `opened` && state.state === `notApplicable` ? {
			...state,
			rule: `container-opened`
		} : state);
		if (look.components.length > 0) await this.#store({
			kind: `listed`,
			path,
			components: look.components
		});
	}
	async repeat(path, as, failures) {
		const failure = failures.get(as);
		const state = this.states.get(as);
		if (failure !== void 0) failures.set(path, failure);
		if (state !== void 0) this.states.set(path, state);
		if (this.unmarked.has(as)) this.unmarked.add(path);
		if (this.#stored.has(as)) await this.#store({
			kind: `same`,
			path,
			as
		});
	}
	async #store(file) {
		await this.#ports.store(file);
		this.#stored.add(file.path);
	}
};
async function read(content) {
	const bytes = await content.bytes(textLimit);
	if (bytes === null) throw new Error(`larger than ${textLimit} bytes`);
	return bytes;
}
function decode(bytes) {
	return new TextDecoder(`utf-8`).decode(bytes);
}
async function* once$1(bytes) {
	yield bytes;
}
const requirements = [`2-a.1`, `2-b.3`];
const osvSource = `https://ossf.github.io/osv-schema/`;
const upgrade = {
	ja: `修正済みの版へ更新し、ロックファイルを作り直してください。更新できない場合は、影響がない理由または代替策を添えて逸脱として申請してください。`,
	en: `Upgrade to a version that is mended and make the lockfile anew. Where that is impossible, apply for a deviation that says why security still holds.`
};
const nvdSource = `https://nvd.nist.gov/`;
const upgradeProduct = {
	ja: `修正済みの版へ更新し、kenpin.yml の products の版を書き直してください。更新できない場合は、影響がない理由または代替策を添えて逸脱として申請してください。`,
	en: `Upgrade to a version that is mended and change it under products in kenpin.yml. Where that is impossible, apply for a deviation that says why security still holds.`
};
const rules$1 = [
	{
		id: `dependencies/vulnerable-package`,
		severity: `unknown`,
		title: {
			ja: `既知の脆弱性がある部品`,
			en: `Component with a known vulnerability`
		},
		message: {
			ja: `{package} {version} に既知の脆弱性があります: {names}「{title}」⟦（修正版: {fixed}）⟧⟦（深刻度の根拠: {source}）⟧⟦（JVN: {jvn}）⟧⟦（区分: {groups}）⟧⟦（VEX の表明: {vex}。表明は、承認された逸脱がない限り判定に影響しません）⟧`,
			en: `{package} {version} has a known vulnerability: {names} "{summary}"⟦ (fixed in: {fixed})⟧⟦ (severity from: {source})⟧⟦ (JVN: {jvn})⟧⟦ (group: {groups})⟧⟦ (VEX statement: {vex}, which does not count without an approved deviation)⟧`
		},
		advice: upgrade,
		requirements,
		checklistItems: [`10-(ii)`],
		cwe: [1395],
		source: osvSource
	},
	{
		id: `dependencies/exploited-package`,
		severity: `critical`,
		title: {
			ja: `悪用が確認されている脆弱性がある部品`,
			en: `Component with a vulnerability that is being exploited`
		},
		message: {
			ja: `{package} {version} の脆弱性は実際の攻撃で悪用されています（CISA KEV 掲載）: {names}「{title}」⟦（修正版: {fixed}）⟧⟦（JVN: {jvn}）⟧⟦（区分: {groups}）⟧⟦（VEX の表明: {vex}。表明は、承認された逸脱がない限り判定に影響しません）⟧`,
			en: `{package} {version} has a vulnerability that is being exploited (listed in CISA KEV): {names} "{summary}"⟦ (fixed in: {fixed})⟧⟦ (JVN: {jvn})⟧⟦ (group: {groups})⟧⟦ (VEX statement: {vex}, which does not count without an approved deviation)⟧`
		},
		advice: upgrade,
		requirements,
		checklistItems: [`10-(ii)`],
		cwe: [1395],
		source: `https://www.cisa.gov/known-exploited-vulnerabilities-catalog`
	},
	{
		id: `dependencies/malicious-package`,
		severity: `critical`,
		title: {
			ja: `悪意のある部品`,
			en: `Malicious component`
		},
		message: {
			ja: `{package} {version} は悪意のあるパッケージとして報告されています: {names}`,
			en: `{package} {version} is reported as malicious: {names}`
		},
		advice: {
			ja: `ただちに取り除き、このパッケージを導入した端末・CI の認証情報が漏えいしたものとして対処してください。`,
			en: `Remove it at once, and treat the credentials of every machine and CI job that installed it as leaked.`
		},
		requirements,
		checklistItems: [`10-(ii)`],
		cwe: [506],
		source: `https://github.com/ossf/malicious-packages`
	},
	{
		id: `dependencies/manifest-without-lockfile`,
		severity: `medium`,
		title: {
			ja: `版が固定されていないマニフェスト`,
			en: `Manifest without a lockfile`
		},
		message: {
			ja: `{manifest} に対応するロックファイル（{locks}）が納品物にないため、納品される部品の版が分からず、脆弱性を照会できません。`,
			en: `{manifest} has no lockfile ({locks}) among the deliverables: nobody can say which versions are delivered, so they cannot be looked up.`
		},
		advice: {
			ja: `ロックファイルを作成し、納品物に含めてください。`,
			en: `Make a lockfile and deliver it.`
		},
		requirements,
		cwe: [1104],
		source: `https://slsa.dev/spec/v1.0/requirements`
	},
	{
		id: `dependencies/version-not-fixed`,
		severity: `medium`,
		title: {
			ja: `版が固定されていない部品`,
			en: `Component without a fixed version`
		},
		message: {
			ja: `{package} の版が一つに決まっていないため、脆弱性を照会できません。`,
			en: `{package} has no fixed version and cannot be looked up.`
		},
		advice: {
			ja: "実際に納品する版を一つ指定してください（例: `==` による指定、ロックファイル）。",
			en: "Name the one version that is delivered, for example with `==` or a lockfile."
		},
		requirements,
		cwe: [1104],
		source: `https://pip.pypa.io/en/stable/topics/repeatable-installs/`
	},
	{
		id: `dependencies/component-not-identified`,
		severity: `medium`,
		title: {
			ja: `特定できない部品`,
			en: `Component that could not be identified`
		},
		message: {
			ja: `{package} がどの製品のどの版かを特定できないため、脆弱性を照会できません（{why}）。`,
			en: `{package} could not be identified as a version of a known package and cannot be looked up ({why}).`
		},
		advice: {
			ja: `自社で作成した部品の場合や、版を別の方法で確認した場合は、その旨を逸脱として記録してください。`,
			en: `Where it is your own product, or its version was checked in another way, record that as a deviation.`
		},
		requirements,
		cwe: [1357],
		source: osvSource
	},
	{
		id: `dependencies/vulnerable-product`,
		severity: `unknown`,
		title: {
			ja: `既知の脆弱性がある製品`,
			en: `Declared product with a known vulnerability`
		},
		message: {
			ja: `製品「{product}」{version} に既知の脆弱性があります: {names}「{title}」（該当した情報: {says}）⟦（深刻度の根拠: {source}）⟧⟦（JVN: {jvn}）⟧⟦（VEX の表明: {vex}。表明は、承認された逸脱がない限り判定に影響しません）⟧`,
			en: `The product {product} {version} has a known vulnerability: {names} "{summary}" (by: {says})⟦ (severity from: {source})⟧⟦ (JVN: {jvn})⟧⟦ (VEX statement: {vex}, which does not count without an approved deviation)⟧`
		},
		advice: upgradeProduct,
		requirements,
		checklistItems: [`10-(ii)`],
		cwe: [1395],
		source: nvdSource
	},
	{
		id: `dependencies/exploited-product`,
		severity: `critical`,
		title: {
			ja: `悪用が確認されている脆弱性がある製品`,
			en: `Declared product with a vulnerability that is being exploited`
		},
		message: {
			ja: `製品「{product}」{version} の脆弱性は実際の攻撃で悪用されています（CISA KEV 掲載）: {names}「{title}」（該当した情報: {says}）⟦（JVN: {jvn}）⟧⟦（VEX の表明: {vex}。表明は、承認された逸脱がない限り判定に影響しません）⟧`,
			en: `The product {product} {version} has a vulnerability that is being exploited (listed in CISA KEV): {names} "{summary}" (by: {says})⟦ (JVN: {jvn})⟧⟦ (VEX statement: {vex}, which does not count without an approved deviation)⟧`
		},
		advice: upgradeProduct,
		requirements,
		checklistItems: [`10-(ii)`],
		cwe: [1395],
		source: `https://www.cisa.gov/known-exploited-vulnerabilities-catalog`
	},
	{
		id: `dependencies/product-needs-triage`,
		severity: `unknown`,
		title: {
			ja: `該当するか確認が必要な製品の脆弱性`,
			en: `Vulnerability of a declared product that a person must decide about`
		},
		message: {
			ja: `製品「{product}」{version} が {names}「{title}」に該当するかは、影響を受ける版の記述を人が読んで判断する必要があります: {says}⟦（情報の深刻度: {grade}）⟧⟦（更新により再判断が必要な回答: {outdated}）⟧⟦（VEX の表明: {vex}）⟧`,
			en: `Whether {names} "{summary}" concerns the product {product} {version} is for a person to decide by the affected versions: {says} ⟦(graded: {grade})⟧⟦ (answers to be given anew because the entry changed: {outdated})⟧⟦ (VEX statement: {vex})⟧`
		},
		advice: {
			ja: `影響を受ける版を確認し、kenpin.yml の products の triage に、情報の番号（id）、該当の有無（answer）、理由（why）、判断者（by）、判断日（on）を記録してください。`,
			en: `Look at the affected versions, then record id, answer, why, by and on under products → triage in kenpin.yml.`
		},
		requirements,
		checklistItems: [`10-(ii)`],
		cwe: [1395],
		source: `https://jvndb.jvn.jp/`
	},
	{
		id: `dependencies/product-not-known`,
		severity: `unknown`,
		title: {
			ja: `情報源に見つからない製品`,
			en: `Declared product that no source knows`
		},
		message: {
			ja: `製品「{product}」（{declared}）は NVD にも JVN iPedia にもベンダーのアドバイザリにも見つからず、脆弱性を照会できたとは言えません。`,
			en: `The product {product} ({declared}) is found neither in NVD nor in JVN iPedia nor in a vendor's advisories: nobody can say that it was looked up.`
		},
		advice: {
			ja: `CPE、またはベンダー名と製品名が JVN iPedia・NVD の表記と一致しているか確認してください。どの情報源にも載らない製品であれば、確認した方法を添えて逸脱として記録してください。`,
			en: `Compare its CPE, or vendor and product, with how NVD and JVN iPedia write them. Where no source lists it at all, record as a deviation how it was looked up instead.`
		},
		requirements,
		cwe: [1357],
		source: nvdSource
	},
	{
		id: `dependencies/product-without-version`,
		severity: `unknown`,
		title: {
			ja: `版が分からない製品`,
			en: `Declared product without a version`
		},
		message: {
			ja: `製品「{product}」（{declared}）の版が指定されていないか、CPE の版と食い違っているため、脆弱性を照会できません。`,
			en: `The product {product} ({declared}) has no version, or another one than its CPE says, and cannot be looked up.`
		},
		advice: {
			ja: `納品する環境で実際に使う版を、kenpin.yml の products に一つ指定してください。`,
			en: `Name the one version that is in use under products in kenpin.yml.`
		},
		requirements,
		cwe: [1357],
		source: nvdSource
	}
];
const scope$1 = {
	"not-a-manifest": {
		ja: `依存部品を列挙するファイルでも、部品そのものでもない（内容を確認）`,
		en: `Neither lists components nor is a component (its contents were looked at)`
	},
	"source-or-media": {
		ja: `名前からソースコード・文書・画像などと分かるファイル（部品はマニフェスト、JavaScript、アーカイブ、プログラムから調べる）`,
		en: `By its name source code, text, a picture or the like (components are sought in manifests, JavaScript, archives and programs)`
	},
	"native-program": {
		ja: `実行形式・ライブラリのうち、組み込まれた部品の一覧を持たないもの（Go と cargo-auditable の Rust 以外）。部品は SBOM または製品の申告で示す`,
		en: `A program or library that carries no list of what it was built from (all but Go and Rust with cargo-auditable). Its components are told by an SBOM or by declared products`
	},
	"container-opened": {
		ja: `中身を個別に検査したアーカイブ`,
		en: `A container whose members are looked at one by one`
	},
	"inside-artifact": {
		ja: `部品の内部情報（部品全体として検査する）`,
		en: `Data inside a packed component, which is examined as a whole`
	}
};
function makeCanary$1(censusDigest, now, digest) {
	const seed = digest(`canary\0${censusDigest}\0${now.toISOString()}`);
	return {
		name: `kenpin-canary-${seed.slice(0, 16)}`,
		vulnerable: `1.0.0`,
		mended: `2.0.0`,
		advisory: `KENPIN-${seed.slice(16, 32).toUpperCase()}`,
		modified: now.toISOString()
	};
}
function selfTest$2({ probes, samples, databases }, canary) {
	const reports = (name, version, id) => probes.some((each) => each.name === name && each.version === version && each.vulnerabilities.some((record) => record.id === id));
	const reasons = [];
	if (!reports(canary.name, canary.vulnerable, canary.advisory)) reasons.push(failed$6(`canary-missed`, `the canary was not reported`));
	if (!probes.some(({ name, version, vulnerabilities }) => name === canary.name && version === canary.mended && vulnerabilities.length === 0)) reasons.push(failed$6(`control-reported`, `the control is missing or was reported`));
	for (const sample of samples) if (!probes.some((each) => each.ecosystem === sample.ecosystem && each.version === sample.version && each.vulnerabilities.some(({ id }) => id === sample.id))) reasons.push(failed$6(`sample-missed`, `${sample.id}: ${sample.ecosystem}:${sample.name}@${sample.version}`));
	for (const feed of databases) if (feed.state === `held` && feed.samples.length === 0) reasons.push(failed$6(`no-sample`, `${feed.record.feed} names no package to try`));
	return reasons;
}
function failed$6(which, detail) {
	return reason(`self-test-${which}`, {
		ja: `検査器の自己試験に失敗しました（{detail}）。「脆弱性なし」という結果は信用できません。`,
		en: `The self-test of the scanner failed ({detail}). Its clean word cannot be trusted.`
	}, { detail });
}
const dependencies = {
	id: `dependencies`,
	title: {
		ja: `依存部品の既知の脆弱性`,
		en: `Known vulnerabilities of components`
	},
	rules: rules$1,
	needs: [
		{
			kind: `tool`,
			name: `osv-scanner`
		},
		{
			kind: `feed`,
			name: `osv`
		},
		{
			kind: `feed`,
			name: `kev`
		},
		{
			kind: `feed`,
			name: `nvd`
		},
		{
			kind: `feed`,
			name: `jvn`
		},
		{
			kind: `feed`,
			name: `jvn-notices`
		},
		{
			kind: `feed`,
			name: `jpcert`
		},
		{
			kind: `feed`,
			name: `csaf/cisa`
		}
	],
	scope: scope$1,
	options: dependenciesOptions,
	run: run$2
};
async function run$2(input, ports, { scanner, shelf, subject }) {
	const now = ports.clock.now();
	const canary = makeCanary$1(input.census.digest, now, ports.digest);
	let handed = nothingHanded;
	const scan = await scanner.scan({
		canary,
		handOver: async (receiver) => {
			handed = await handOver(input, ports, receiver);
		}
	});
	if (scan.end === `failed`) return failed$5(input, handed, scan);
	const knowledge = await shelf.open();
	try {
		const question = {
			now,
			trial: input.trial,
			options: input.options
		};
		const judged = judgeDependencies({
			scan,
			handed,
			knowledge,
			subject,
			question
		});
		const { census, contents } = input;
		const findings = await withPlaces({
			findings: judged.findings,
			files: scan.files,
			census,
			contents,
			signal: ports.signal
		});
		const judgement = {
			...judged,
			findings
		};
		return conclude$1(input, {
			handed,
			scan,
			judgement,
			subject,
			now,
			doubts: selfTest$2(scan, canary)
		});
	} finally {
		knowledge.close();
	}
}
function conclude$1({ census }, { handed, scan, judgement, subject, now, doubts }) {
	const coverage = dependenciesCoverage(census, handed, scan.files);
	const { findings, testData } = judgement;
	const reasons = [
		...scan.problems,
		...doubts,
		...judgement.reasons,
		...notExamined(coverage)
	];
	const shared = {
		findings,
		coverage,
		evidence: evidenceOf$1({
			scan,
			judgement,
			subject,
			census,
			now,
			complete: reasons.length === 0
		}),
		testData
	};
	return {
		tools: {
			"osv-scanner": `${scan.version} (${scan.proof})`,
			...datesOf(judgement)
		},
		data: hashesOf(judgement),
		outcome: reasons.length === 0 ? {
			status: `completed`,
			...shared
		} : {
			status: `incomplete`,
			...shared,
			reasons
		}
	};
}
function notExamined(coverage) {
	const count = countCoverage(coverage).notExamined;
	if (count === 0) return [];
	return [reason(`dependencies-not-examined`, {
		ja: `依存部品を検査できていないファイルが {count} 件あります。`,
		en: `{count} files could not be examined for components.`
	}, { count })];
}
function failed$5({ census }, handed, scan) {
	const why = scan.reasons[0] ?? notHandedOver();
	const coverage = failedCoverage(census, why);
	const evidence = scan.log === `` ? [] : [{
		name: `osv-scanner.log`,
		mediaType: `text/plain`,
		content: scan.log
	}];
	return {
		tools: {},
		outcome: {
			status: `incomplete`,
			findings: handed.findings,
			coverage,
			evidence,
			reasons: [why, ...scan.reasons.slice(1)]
		}
	};
}
function datesOf({ consultations }) {
	return Object.fromEntries(consultations.flatMap(({ feed, dataAsOf }) => dataAsOf === void 0 ? [] : [[feed, dataAsOf.slice(0, 10)]]));
}
function hashesOf({ consultations }) {
	return Object.fromEntries(consultations.flatMap(({ feed, sha256 }) => sha256 === void 0 ? [] : [[feed, sha256]]));
}
const SIZE$1 = 4096;
const PATIENCE$1 = 3e4;
function makeCanary(seed) {
	const bytes = grow$1(`canary ${seed}`);
	const key = createHash(`sha256`).update(seed).digest(`hex`);
	const name = `Kenpin.Canary.${key.slice(0, 12)}`;
	return {
		bytes,
		signature: {
			name,
			sha256: createHash(`sha256`).update(bytes).digest(`hex`),
			size: SIZE$1
		},
		key,
		answersTo: (found) => found === name || found === `${name}.UNOFFICIAL`
	};
}
function makeEicarCanary(seed) {
	const bytes = Buffer.from(masked, `base64`).map((byte) => byte ^ MASK);
	return {
		bytes,
		signature: {
			name: `EICAR`,
			sha256: createHash(`sha256`).update(bytes).digest(`hex`),
			size: bytes.length
		},
		key: createHash(`sha256`).update(seed).digest(`hex`),
		answersTo: (found) => /eicar/i.test(found)
	};
}
const masked = `Am8Vewp/GhsKAW4GCgACb25yCgRzbRkZc20nfh8TGRsIdwkOGxQeGwgedxsUDhMMEwgPCXcOHwkOdxwTFh97fhJxEnA=`;
const MASK = 90;
function grow$1(seed) {
	const parts = [];
	for (let i = 0; i < SIZE$1 / 32; i += 1) parts.push(createHash(`sha256`).update(`${seed} ${i}`).digest());
	return Buffer.concat(parts);
}
function selfTestFiles({ bytes }, seed) {
	const tar = tarOf(bytes);
	const zip = zipOf(`canary.bin`, bytes);
	return {
		positive: /* @__PURE__ */ new Map([
			[`plain`, bytes],
			[`gzip`, gzipSync(bytes)],
			[`gzip in gzip`, gzipSync(gzipSync(bytes))],
			[`tar.gz`, gzipSync(tar)],
			[`tar`, tar],
			[`zip`, zip],
			[`zip in zip`, zipOf(`inner.zip`, zip)]
		]),
		control: grow$1(`control ${seed}`)
	};
}
async function selfTest$1(engine, canary, seed) {
	const { positive, control } = selfTestFiles(canary, seed);
	const doubts = [];
	for (const [kind, bytes] of positive) {
		const verdict = await engine.scan(chunksOf(bytes), PATIENCE$1);
		if (isFound(verdict, canary)) continue;
		doubts.push(reason(`virus-canary-missed`, {
			ja: `自己試験の検体（{kind}）を検査エンジンが検出しませんでした。`,
			en: `The engine did not find the canary ({kind}).`
		}, { kind }));
		if (`reason` in verdict) doubts.push(verdict.reason);
		break;
	}
	if (doubts.length > 0) return doubts;
	const silent = await engine.scan(chunksOf(control), PATIENCE$1);
	if (silent.state !== `clean`) doubts.push(reason(`virus-control-found`, {
		ja: `無害な対照データに検査エンジンが反応しました（{state}）。`,
		en: `The engine was not silent about the control ({state}).`
	}, { state: silent.state }));
	return doubts;
}
async function lastTest(engine, canary) {
	const verdict = await engine.scan(chunksOf(canary.bytes), PATIENCE$1);
	if (isFound(verdict, canary)) return [];
	const lost = reason(`virus-canary-lost`, {
		ja: `検査の終わりに検体を検出しなくなっていました。`,
		en: `At the end of the scan the engine no longer found the canary.`
	});
	return `reason` in verdict ? [lost, verdict.reason] : [lost];
}
async function finds(engine, bytes, canary) {
	return isFound(await engine.scan(chunksOf(bytes), PATIENCE$1), canary);
}
function isFound(verdict, canary) {
	return verdict.state === `found` && canary.answersTo(verdict.name);
}
async function* chunksOf(bytes) {
	yield bytes;
}
function tarOf(bytes) {
	const header = Buffer.alloc(512);
	header.write(`canary.bin`, 0);
	header.write(`0000644\0`, 100);
	header.write(`0000000\0`, 108);
	header.write(`0000000\0`, 116);
	header.write(`${bytes.length.toString(8).padStart(11, `0`)}\0`, 124);
	header.write(`00000000000\0`, 136);
	header.write(`        `, 148);
	header.write(`0`, 156);
	header.write(`ustar\x0000`, 257);
	const sum = header.reduce((total, byte) => total + byte, 0);
	header.write(`${sum.toString(8).padStart(6, `0`)}\0 `, 148);
	return Buffer.concat([
		header,
		bytes,
		Buffer.alloc((512 - bytes.length % 512) % 512),
		Buffer.alloc(1024)
	]);
}
function zipOf(name, content) {
	const data = deflateRawSync(content);
	const common = Buffer.alloc(26);
	common.writeUInt16LE(20, 0);
	common.writeUInt16LE(8, 4);
	common.writeUInt16LE(33, 8);
	common.writeUInt32LE(crc32(content), 10);
	common.writeUInt32LE(data.length, 14);
	common.writeUInt32LE(content.length, 18);
	common.writeUInt16LE(name.length, 22);
	const local = Buffer.concat([
		Buffer.from(`PK`),
		common,
		Buffer.from(name),
		data
	]);
	const central = Buffer.concat([
		Buffer.from(`PK`),
		Buffer.from([20, 0]),
		common,
		Buffer.alloc(14),
		Buffer.from(name)
	]);
	const end = Buffer.alloc(22);
	end.write(`PK`);
	end.writeUInt16LE(1, 8);
	end.writeUInt16LE(1, 10);
	end.writeUInt32LE(central.length, 12);
	end.writeUInt32LE(local.length, 16);
	return Buffer.concat([
		local,
		central,
		end
	]);
}
function evidenceOf(input, results) {
	return [
		{
			name: `virus-scan.json`,
			mediaType: `application/json`,
			content: `${JSON.stringify(recordOf(input, results), null, 1)}\n`
		},
		{
			name: `verdicts.jsonl`,
			mediaType: `application/jsonl`,
			content: verdictsOf(input, results)
		},
		...results.testimony.detached.filter(({ name }) => usedDatabases(results.engine).has(name)).map(({ name, content }) => ({
			name,
			mediaType: `text/plain`,
			content
		}))
	];
}
function recordOf({ census, options }, results) {
	const { scanned, engine, canary, times, identity, testimony, freshness, reasons } = results;
	const { foreign } = engine;
	return {
		schema: `kenpin.virus-scan/1`,
		engine: {
			name: engine.name,
			version: engine.version,
			identity,
			configurationSha256: engine.configuration,
			proofs: engine.proofs
		},
		...foreign === null ? {} : { foreign: {
			...foreign,
			trusted: options.engine?.trusted ?? null
		} },
		signatures: engine.signatures,
		maxAgeHours: options.maxAgeHours,
		startedAt: times[0].toISOString(),
		finishedAt: times[1].toISOString(),
		operation: testimony.operation,
		time: {
			clock: freshness.corroboration.clock,
			answer: testimony.time,
			known: testimony.moments
		},
		newest: {
			daily: freshness.corroboration.newestDaily,
			answer: testimony.newest
		},
		update: testimony.update,
		canary: {
			...canary.signature,
			...scanned.planted
		},
		censusDigest: census.digest,
		counts: countsOf(census.entries, results),
		found: scanned.findings.map(({ location, parameters }) => ({
			path: location.path,
			name: parameters[`name`]
		})),
		failures: [...scanned.failures].map(([path, { code }]) => ({
			path,
			code
		})),
		...yaraRecord(results),
		reasons: reasons.map(({ code, text }) => ({
			code,
			ja: text.ja,
			en: text.en
		})),
		remarks: freshness.corroboration.remarks.map(({ code, text }) => ({
			code,
			ja: text.ja,
			en: text.en
		})),
		testData: freshness.testData.length > 0
	};
}
function countsOf(entries, { stateOf, scanned, matched }) {
	const files = entries.filter(({ path }) => !path.includes(`!/`)).length;
	const examined = entries.filter((entry) => stateOf(entry).state === `examined`).length;
	return {
		entries: entries.length,
		files,
		members: entries.length - files,
		scanned: examined,
		notScanned: entries.length - examined,
		found: scanned.findings.length + (matched?.findings.length ?? 0)
	};
}
function verdictsOf({ census }, { scanned, matched, stateOf }) {
	const names = /* @__PURE__ */ new Map();
	for (const { location, parameters } of [...scanned.findings, ...matched?.findings ?? []]) {
		const name = String(parameters[`name`] ?? parameters[`rule`] ?? ``);
		names.set(location.path, [...names.get(location.path) ?? [], name]);
	}
	return census.entries.map((entry) => {
		const { path, size, sha256 } = entry;
		const state = stateOf(entry);
		const found = names.get(path);
		const verdict = state.state === `examined` ? found === void 0 ? `clean` : `found` : `notExamined`;
		return JSON.stringify({
			path,
			size,
			sha256,
			verdict,
			...found === void 0 ? {} : { names: found },
			...state.state === `notExamined` ? { reason: state.reason.code } : {}
		});
	}).map((line) => `${line}\n`).join(``);
}
function yaraRecord({ matched, patterns }) {
	if (matched === null || patterns === null) return {};
	return { yara: {
		engine: matched.engine,
		rules: patterns.files.map(({ path, size, sha256 }) => ({
			path,
			size,
			sha256
		})),
		canary: matched.planted,
		counts: {
			examined: matched.examined.size,
			matched: matched.findings.length
		},
		found: matched.findings.map(({ location, parameters }) => ({
			path: location.path,
			...parameters
		})),
		failures: [...matched.failures].map(([path, { code }]) => ({
			path,
			code
		}))
	} };
}
function usedDatabases({ signatures }) {
	return new Set(signatures.flatMap(({ name, version }) => name.endsWith(`.cvd`) ? [`${name.slice(0, -4)}-${version}.cvd.sign`] : []));
}
const SIZE = 4096;
function makePatternCanary(seed) {
	const rule = `kenpin_canary_${createHash(`sha256`).update(seed).digest(`hex`).slice(0, 12)}`;
	const bytes = grow(`pattern canary ${seed}`);
	const hex = (from) => Buffer.from(bytes.subarray(from, from + 16)).toString(`hex`);
	return {
		bytes,
		control: grow(`pattern control ${seed}`),
		rule,
		source: `rule ${rule} { strings: $a = { ${hex(1e3)} } $b = { ${hex(4080)} } condition: filesize == ${SIZE} and $a and $b at 4080 }`
	};
}
function canariesAmong(matches, { rule }) {
	return matches.filter((match) => match.rule === rule).length;
}
function grow(seed) {
	const parts = [];
	for (let i = 0; i < SIZE / 32; i += 1) parts.push(createHash(`sha256`).update(`${seed} ${i}`).digest());
	return Buffer.concat(parts);
}
const PLANTED$1 = 5;
const PARALLEL$1 = 4;
async function matchEverything(input, ports, engine) {
	const canary = makePatternCanary(`${input.census.digest} ${ports.clock.now().toISOString()}`);
	const start = await engine.start(canary);
	if (start.state === `failed`) return nothing(start.reasons);
	const { patterns } = start;
	try {
		const doubt = await selfTest(patterns, canary);
		if (doubt !== null) return nothing([doubt]);
		const work = new Work$1(input, {
			ports,
			patterns,
			canary
		});
		const selected = input.census.entries.filter((entry) => readable(entry)).length;
		const failures = await input.contents.visit({
			select: readable,
			parallel: PARALLEL$1,
			signal: ports.signal,
			visitor: (entry, content) => work.visit(entry, content, selected)
		});
		await work.plant();
		return work.result(failures);
	} finally {
		await patterns.stop();
	}
}
function readable({ fate }) {
	return fate.state !== `unread`;
}
function nothing(doubts) {
	return {
		engine: null,
		examined: /* @__PURE__ */ new Set(),
		failures: /* @__PURE__ */ new Map(),
		findings: [],
		doubts,
		planted: {
			found: 0,
			planted: 0
		}
	};
}
async function selfTest(patterns, canary) {
	if (await canariesIn(patterns, canary, canary.bytes) !== patterns.compilations) return reason(`yara-canary-missed`, {
		ja: `YARA の自己試験の検体を、併せてコンパイルした規則が検出しませんでした。規則ファイルに global rule があると他の規則も働きません。global をやめ、条件の中で参照してください。`,
		en: "The canary of the self-test was not matched by the rule that was compiled with yours. A `global rule` keeps all others from matching: refer to it in conditions instead."
	});
	if (await canariesIn(patterns, canary, canary.control) === 0) return null;
	return reason(`yara-control-found`, {
		ja: `無害な対照データに YARA が反応しました。`,
		en: `The canary’s rule matched the control.`
	});
}
async function canariesIn(patterns, canary, bytes) {
	const verdict = await patterns.scan(once(bytes), bytes.length);
	return verdict.state === `examined` ? canariesAmong(verdict.matches, canary) : -1;
}
async function* once(bytes) {
	yield bytes;
}
var Work$1 = class {
	#tools;
	#verdicts = /* @__PURE__ */ new Map();
	#examined = /* @__PURE__ */ new Set();
	#failures = /* @__PURE__ */ new Map();
	#findings = [];
	#every;
	#visited = 0;
	#planted = 0;
	#found = 0;
	constructor({ census }, tools) {
		this.#tools = tools;
		this.#every = Math.max(1, Math.ceil(census.entries.length / PLANTED$1));
	}
	async visit(entry, content, total) {
		this.#visited += 1;
		this.#tools.ports.progress.report({
			task: {
				ja: `YARA の規則との照合`,
				en: `YARA rules`
			},
			done: this.#visited,
			total
		});
		if (this.#visited % this.#every === 0) await this.plant();
		const verdict = await this.#verdictOn(entry, content);
		if (verdict.state === `failed`) this.#failures.set(entry.path, verdict.reason);
		else {
			this.#examined.add(entry.path);
			for (const match of verdict.matches) this.#findings.push(findingOf$1(entry.path, match));
		}
	}
	async plant() {
		const { patterns, canary } = this.#tools;
		this.#planted += 1;
		if (await canariesIn(patterns, canary, canary.bytes) === patterns.compilations) this.#found += 1;
	}
	result(failures) {
		for (const { path, reason: why } of failures) this.#failures.set(path, why);
		const planted = {
			found: this.#found,
			planted: this.#planted
		};
		const { name, version } = this.#tools.patterns;
		return {
			engine: {
				name,
				version
			},
			examined: this.#examined,
			failures: this.#failures,
			findings: this.#findings,
			doubts: planted.found === planted.planted ? [] : [lost(planted)],
			planted
		};
	}
	async #verdictOn(entry, content) {
		const key = entry.sha256 ?? entry.path;
		const known = await this.#verdicts.get(key)?.catch(() => void 0);
		if (known !== void 0 && known.state === `examined`) return known;
		const verdict = this.#tools.patterns.scan(content.stream(), entry.size);
		this.#verdicts.set(key, verdict);
		return verdict;
	}
};
function lost(planted) {
	return reason(`yara-canary-lost`, {
		ja: `YARA での照合の途中に混ぜた検体 {planted} 個のうち {found} 個しか検出しませんでした。`,
		en: `Of {planted} canaries mixed into the files, the YARA rules matched only {found}.`
	}, planted);
}
function findingOf$1(path, { rule, namespace, tags, severity }) {
	return {
		ruleId: `virus-scan/yara-match`,
		severity,
		location: { path },
		parameters: {
			rule,
			namespace,
			tags: tags.length === 0 ? `-` : tags.join(`, `)
		},
		identity: `${namespace}:${rule}`
	};
}
const filled = string().check(_minLength(1));
const engine = strictObject({
	address: string().check(_regex(/^((tcp|tls):\/\/[^\s/@]+:\d+|unix:\/.+)$/), describe$2(`自社の clamd の場所。tls://ホスト:ポート、tcp://ホスト:ポート、unix:/パス。納品物の中身がそこへ送られる / A clamd of your own: tls://host:port, tcp://host:port or unix:/path. Deliverables are sent there`)),
	ca: optional$1(filled.check(describe$2(`その証明書を検証する CA（PEM ファイル） / CA that its certificate is verified with, a PEM file`))),
	trusted: optional$1(strictObject({
		why: filled.check(describe$2(`信頼できる理由 / Why it can be trusted`)),
		by: filled.check(describe$2(`判断した人 / Who decided`)),
		on: string().check(_regex(/^\d{4}-\d{2}-\d{2}$/), describe$2(`判断した日 / Day of the decision`))
	}).check(describe$2(`kenpin が証明できない定義と設定を、誰がなぜ信頼するか。これがなければ判定は保留になる / Who trusts, and why, what kenpin cannot prove about its signatures and configuration. Without it the scan never completes`)))
});
const time$1 = strictObject({ address: string().check(_regex(/^https?:\/\/[^\s]+$/), describe$2(`時刻を尋ねるサーバー。応答の Date を使う。https:// のときだけ時計が確認済みになる / A server whose Date header is asked for. Only https:// confirms the clock`)) });
const newest$1 = strictObject({ address: string().check(_regex(/^(dns:(\/\/[^\s/]+\/)?[A-Za-z0-9._-]+|https?:\/\/[^\s]+)$/), describe$2(`最新版を尋ねる先。dns:current.cvd.clamav.net、または daily.cvd を置いたミラーの URL / Who is asked for the newest version: dns:current.cvd.clamav.net, or the URL of a mirror that holds daily.cvd`)) });
const virusScanOptions = strictObject({
	maxAgeHours: _default(int().check(_gte(1), _lte(720)), 48),
	time: optional$1(time$1),
	newest: optional$1(newest$1),
	operator: optional$1(filled.check(describe$2(`検査を実施した人（ラベルに記載。省略時はジョブの実行者） / Who runs the scan, for the label. Default: who started the job`))),
	engine: optional$1(engine),
	yara: _default(array(filled), []).check(describe$2(`併せて照合する YARA の規則ファイル（glob）。YARA-X で照合する / YARA rules to match as well (globs), with YARA-X`))
});
const source = `https://docs.clamav.net/`;
const rules = [
	{
		id: `virus-scan/malware`,
		severity: `critical`,
		title: {
			ja: `ウイルスの検出`,
			en: `Malware`
		},
		message: {
			ja: `ウイルス {name} が検出されました。`,
			en: `{name} was found.`
		},
		advice: {
			ja: `このファイルを納品物から取り除き、混入した経路と、作成・保管した端末を調べてください。インシデントとして発注者へ速やかに報告する必要があるか確かめてください。`,
			en: `Remove the file, find out how it came in, examine the machines it was made and kept on, and check whether the client must be told at once.`
		},
		requirements: [`3(12)-a`, `3(4)-c.2`],
		cwe: [506],
		source
	},
	{
		id: `virus-scan/unwanted-program`,
		severity: `medium`,
		title: {
			ja: `迷惑な可能性のあるプログラムの検出`,
			en: `Potentially unwanted program`
		},
		message: {
			ja: `{name}（迷惑な可能性のあるプログラム）が検出されました。`,
			en: `{name} (potentially unwanted) was found.`
		},
		advice: {
			ja: `納品に必要なものか確かめ、不要なら取り除いてください。必要なら逸脱として記録し、承認を受けてください。`,
			en: `Remove it unless the delivery needs it; if so, record a deviation and have it approved.`
		},
		requirements: [`3(12)-a`],
		cwe: [506],
		source
	},
	{
		id: `virus-scan/yara-match`,
		severity: `high`,
		title: {
			ja: `YARA の規則に一致`,
			en: `Match of a YARA rule`
		},
		message: {
			ja: `規則 {rule}（{namespace}、タグ {tags}）に一致しました。`,
			en: `Rule {rule} ({namespace}, tags {tags}) matched.`
		},
		advice: {
			ja: `規則の説明を読み、このファイルが納品に必要なものか確かめてください。誤検知なら規則を直すか、逸脱として記録し承認を受けてください。重大度は規則の meta の severity で決められます。`,
			en: "Read what the rule is for and whether the delivery needs this file. If the match is wrong, mend the rule, or record a deviation and have it approved. The rule sets its severity by `severity` in its meta."
		},
		requirements: [`3(12)-a`],
		cwe: [506],
		source: `https://virustotal.github.io/yara-x/docs/intro/getting-started/`
	}
];
const scope = {};
const SIZE_LIMIT$1 = 2147483646;
const PLANTED = 5;
const PARALLEL = 4;
async function scanEverything(input, tools) {
	const work = new Work(input, tools);
	const total = input.census.entries.filter((entry) => streamable(entry)).length;
	const failures = await input.contents.visit({
		select: streamable,
		parallel: PARALLEL,
		signal: tools.ports.signal,
		visitor: (entry, content) => work.visit(entry, content, total)
	});
	return work.result(failures);
}
function streamable({ fate, size }) {
	return (fate.state === `read` || fate.state === `opened`) && size <= SIZE_LIMIT$1;
}
var Work = class {
	#tools;
	#verdicts = /* @__PURE__ */ new Map();
	#scanned = /* @__PURE__ */ new Set();
	#failures = /* @__PURE__ */ new Map();
	#findings = [];
	#positions;
	#visited = 0;
	#planted = 0;
	#found = 0;
	constructor({ census }, tools) {
		this.#tools = tools;
		const streamed = census.entries.filter((entry) => streamable(entry)).length;
		this.#positions = positionsFor(tools.canary.key, streamed);
		for (const { path, size, fate } of census.entries) if (size > SIZE_LIMIT$1 && fate.state !== `unread`) this.#failures.set(path, reason(`virus-too-large`, {
			ja: `大きすぎて検査エンジンに渡せません（2 GiB 以上）。`,
			en: `Too large for the engine (2 GiB or more).`
		}));
	}
	async visit(entry, content, total) {
		const position = this.#visited;
		this.#visited += 1;
		this.#tools.ports.progress.report({
			task: {
				ja: `ウイルス検査`,
				en: `Virus scan`
			},
			done: position + 1,
			total
		});
		if (this.#positions.has(position)) await this.#plant();
		this.#record(entry, await this.#verdictOn(entry, content));
	}
	result(failures) {
		for (const { path, reason: why } of failures) this.#failures.set(path, why);
		const planted = {
			found: this.#found,
			planted: this.#planted
		};
		const doubts = planted.found === planted.planted ? [] : [reason(`virus-planted-missed`, {
			ja: `検査の途中に混ぜた検体 {planted} 個のうち {found} 個しか検出しませんでした。`,
			en: `Of {planted} planted canaries only {found} were found.`
		}, planted)];
		return {
			scanned: this.#scanned,
			failures: this.#failures,
			findings: this.#findings,
			doubts,
			planted
		};
	}
	async #verdictOn(entry, content) {
		const key = entry.sha256 ?? entry.path;
		const known = this.#verdicts.get(key);
		if (known !== void 0) {
			const verdict = await Promise.resolve(known).catch(() => failedBefore);
			if (verdict.state !== `failed`) return verdict;
		}
		const pending = this.#tools.engine.scan(content.stream());
		this.#verdicts.set(key, pending);
		const verdict = await pending;
		this.#verdicts.set(key, verdict.state === `clean` ? clean : verdict);
		return verdict;
	}
	#record({ path }, verdict) {
		switch (verdict.state) {
			case `clean`:
				this.#scanned.add(path);
				return;
			case `found`:
				this.#scanned.add(path);
				this.#findings.push(findingOf(path, verdict.name));
				return;
			case `notScanned`:
			case `failed`: this.#failures.set(path, verdict.reason);
		}
	}
	async #plant() {
		this.#planted += 1;
		if (await finds(this.#tools.engine, this.#tools.canary.bytes, this.#tools.canary)) this.#found += 1;
	}
};
const clean = { state: `clean` };
const failedBefore = {
	state: `failed`,
	reason: reason(`virus-failed-before`, {
		ja: `同じ内容のファイルの検査に失敗しました。`,
		en: `Scanning the same content failed before.`
	})
};
function positionsFor(key, count) {
	const places = /* @__PURE__ */ new Set();
	for (let i = 0; i < Math.min(PLANTED, count); i += 1) places.add(Number.parseInt(key.slice(i * 8, i * 8 + 8), 16) % count);
	return places;
}
function findingOf(path, name) {
	const unwanted = name.startsWith(`PUA.`);
	return {
		ruleId: unwanted ? `virus-scan/unwanted-program` : `virus-scan/malware`,
		severity: unwanted ? `medium` : `critical`,
		location: { path },
		parameters: { name },
		identity: name
	};
}
const HOUR = 36e5;
const SKEW$1 = 6e5;
function judgeFreshness({ signatures, now, maxAgeHours }) {
	const tests = signatures.filter(({ proof }) => proof === `test`);
	const signed = signatures.filter(({ proof }) => proof === `signed`);
	const relied = tests.length > 0 ? tests : signed;
	return {
		doubts: [
			...tests.length > 0 ? [] : missing(signed),
			...(tests.length > 0 ? tests : signed.filter(({ name }) => name.startsWith(`daily.`))).flatMap((file) => age(file, now, maxAgeHours)),
			...relied.length === 0 ? [none()] : []
		],
		testData: tests.map(({ name, issuedAt }) => reason(`virus-test-signatures`, {
			ja: `ウイルス定義 {name}（{issuedAt}）は試験用で、本物のウイルスを検出しません。`,
			en: `The signatures {name} ({issuedAt}) are test data and find no real malware.`
		}, {
			name,
			issuedAt
		}))
	};
}
function judgeStated({ address, stated }, { now, maxAgeHours }) {
	if (stated === null) return [reason(`virus-foreign-no-daily`, {
		ja: `検査エンジン {address} が daily の版と日付を答えません。鮮度を判断できません。`,
		en: "The engine at {address} names no version and date of `daily`: nothing says how fresh it is."
	}, { address })];
	const name = `daily ${stated.version} (${address})`;
	if (Date.parse(stated.earliest) > now.getTime() + SKEW$1) return age({
		name,
		issuedAt: stated.earliest
	}, now, maxAgeHours);
	const difference = now.getTime() - Date.parse(stated.earliest);
	if (difference <= maxAgeHours * HOUR) return [];
	const hours = Math.floor(difference / HOUR);
	return [reason(`virus-foreign-stale`, {
		ja: `検査エンジン {address} のウイルス定義（daily {version}、{date}）が古くなっています。時間帯が分からないため最も古く読むと {hours} 時間前です（上限 {maxAgeHours} 時間）。エンジン側の freshclam を確かめてください。`,
		en: `The signatures of the engine at {address} are stale: daily {version}, {date}. Read as the oldest moment it can mean (it names no zone) it is {hours} hours old, limit {maxAgeHours}. Check freshclam there.`
	}, {
		address,
		version: stated.version,
		date: stated.date,
		hours,
		maxAgeHours
	})];
}
function missing(signed) {
	return [
		`main`,
		`daily`,
		`bytecode`
	].filter((name) => !signed.some((file) => file.name.startsWith(`${name}.`))).map((name) => reason(`virus-signatures-missing`, {
		ja: `ウイルス定義 {name} がありません。kenpin signatures update を実行してください。`,
		en: "The signatures {name} are missing. Run `kenpin signatures update`."
	}, { name }));
}
function none() {
	return reason(`virus-signatures-none`, {
		ja: `鮮度を証明できるウイルス定義がありません。`,
		en: `There are no signatures whose freshness can be proved.`
	});
}
function age({ name, issuedAt }, now, maxAgeHours) {
	const difference = now.getTime() - Date.parse(issuedAt);
	const hours = Math.floor(difference / HOUR);
	if (Number.isNaN(difference) || difference < -6e5) return [reason(`virus-signatures-future`, {
		ja: `ウイルス定義 {name} の日付（{issuedAt}）がこの機械の時計より未来です。時計を確かめてください。`,
		en: `The signatures {name} are dated {issuedAt}, ahead of this machine. Check its clock.`
	}, {
		name,
		issuedAt
	})];
	if (difference <= maxAgeHours * HOUR) return [];
	return [reason(`virus-signatures-stale`, {
		ja: `ウイルス定義 {name} が古くなっています（{issuedAt}、{hours} 時間前。上限 {maxAgeHours} 時間）。kenpin signatures update を実行してください。`,
		en: "The signatures {name} are stale: {issuedAt}, {hours} hours old, limit {maxAgeHours}. Run `kenpin signatures update`."
	}, {
		name,
		issuedAt,
		hours,
		maxAgeHours
	})];
}
const SKEW = 3e5;
const RECORD_AGE = 432e5;
function judgeTestimony(testimony, judged) {
	const { time, newest, update } = testimony;
	const { now } = judged;
	const confirmed = time.state === `answered` && time.authenticated && differenceOf(time) <= SKEW;
	const known = [newest, update?.newest].flatMap((each) => each?.state === `answered` ? [each] : []);
	const newestDaily = known.length === 0 ? null : Math.max(...known.map(({ daily }) => daily));
	return {
		doubts: [
			...clockDoubts(time),
			...update?.time.state === `answered` ? clockDoubts(update.time) : [],
			...setBack(testimony, judged),
			...outdated(newestDaily, judged.daily),
			...silence(newest)
		],
		remarks: [...known.filter((each) => oldRecord(each, now)).map((each) => recordTooOld(each)), ...oldEngine$1(known, judged.engine)],
		now: confirmed ? new Date(time.at) : now,
		clock: confirmed ? `confirmed` : `machineOnly`,
		newestDaily
	};
}
function differenceOf({ at, machineAt }) {
	return Math.abs(Date.parse(at) - Date.parse(machineAt));
}
function clockDoubts(time) {
	if (time.state === `notAsked`) return [];
	if (time.state === `failed`) return [reason(`virus-time-unanswered`, {
		ja: `時計を確かめられません。{address} から時刻を得られませんでした（{message}）。ネットワークを使えない機械では checks.virus-scan.time を消してください。`,
		en: `The clock cannot be confirmed: {address} gave no time ({message}). On a machine without network remove checks.virus-scan.time.`
	}, {
		address: time.address,
		message: time.message
	})];
	if (differenceOf(time) <= SKEW) return [];
	return [reason(`virus-clock-differs`, {
		ja: `この機械の時計（{machineAt}）が {address} の時刻（{at}）と {minutes} 分ずれています。時計を合わせ、kenpin signatures update からやり直してください。`,
		en: "The clock of this machine ({machineAt}) and the time of {address} ({at}) differ by {minutes} minutes. Set the clock and begin again with `kenpin signatures update`."
	}, {
		address: time.address,
		at: time.at,
		machineAt: time.machineAt,
		minutes: Math.round(differenceOf(time) / 6e4)
	})];
}
function setBack({ moments, update }, { now, dates }) {
	const updated = update?.time.state === `answered` ? [update.time.at, update.time.machineAt] : [];
	const ahead = [
		...dates.map(({ name, issuedAt }) => ({
			what: {
				ja: `ウイルス定義 ${name}`,
				en: `the signatures ${name}`
			},
			at: issuedAt
		})),
		...updated.map((at) => ({
			what: {
				ja: `kenpin signatures update の実行`,
				en: "the last `kenpin signatures update`"
			},
			at
		})),
		...moments
	].filter(({ at }) => Date.parse(at) > now.getTime() + SKEW).toSorted((a, b) => Date.parse(b.at) - Date.parse(a.at))[0];
	if (ahead === void 0) return [];
	return [reason(`virus-clock-set-back`, {
		ja: `この機械の時計（{now}）が {ja}（{at}）より前を示しています。時計が戻されているか、日付が改変されています。`,
		en: `The clock of this machine ({now}) is before {en} ({at}): it was set back, or the date was forged.`
	}, {
		now: now.toISOString(),
		at: ahead.at,
		ja: ahead.what.ja,
		en: ahead.what.en
	})];
}
function outdated(newest, daily) {
	if (newest === null || daily === null || daily >= newest) return [];
	return [reason(`virus-signatures-outdated`, {
		ja: `ウイルス定義 daily は版 {daily} で、公開されている最新版 {newest} より古いものです。kenpin signatures update を実行してください。`,
		en: "The signatures `daily` are version {daily}; {newest} has been published. Run `kenpin signatures update`."
	}, {
		daily,
		newest
	})];
}
function silence(newest) {
	if (newest.state !== `failed`) return [];
	const { address, message } = newest;
	return [reason(`virus-newest-unanswered`, {
		ja: `ウイルス定義の最新版を確かめられません。{address} から答えを得られませんでした（{message}）。ネットワークを使えない機械では checks.virus-scan.newest を消してください。`,
		en: `Which signatures are the newest cannot be established: {address} gave no answer ({message}). On a machine without network remove checks.virus-scan.newest.`
	}, {
		address,
		message
	})];
}
function oldRecord({ recordedAt }, now) {
	return now.getTime() - Date.parse(recordedAt) > RECORD_AGE;
}
function recordTooOld({ address, recordedAt }) {
	return reason(`virus-newest-old-record`, {
		ja: `最新版についての {address} の答えは {recordedAt} のもので、その後に新しい版が出ているかどうかは分かりません。`,
		en: `What {address} says of the newest version dates from {recordedAt}; whether there is a newer one is unknown.`
	}, {
		address,
		recordedAt
	});
}
function oldEngine$1(known, version) {
	const recommended = known.flatMap(({ engine }) => engine ?? []).find((each) => older$1(version, each));
	if (recommended === void 0) return [];
	return [reason(`virus-engine-outdated`, {
		ja: `ClamAV {version} より新しい {recommended} が推奨されています。更新を検討してください。`,
		en: `ClamAV {recommended} is recommended; this is {version}. Consider an upgrade.`
	}, {
		version,
		recommended
	})];
}
function older$1(version, than) {
	const [own, other] = [version, than].map((each) => each.split(`.`).map((part) => Number.parseInt(part, 10)));
	const at = (other ?? []).findIndex((part, i) => part !== (own?.[i] ?? 0));
	return at >= 0 && (own?.[at] ?? 0) < (other?.[at] ?? 0);
}
function judgeEngine(engine, { options, now, testimony }) {
	const { foreign, signatures, version } = engine;
	const corroboration = judgeTestimony(testimony, {
		now,
		daily: dailyOf(engine),
		engine: version,
		dates: signatures
	});
	const own = foreign === null ? judgeFreshness({
		signatures,
		now: corroboration.now,
		maxAgeHours: options.maxAgeHours
	}) : judgeForeign(foreign, options, corroboration.now);
	return {
		doubts: [...own.doubts, ...corroboration.doubts],
		testData: own.testData,
		corroboration
	};
}
function dailyOf({ foreign, signatures }) {
	const version = foreign === null ? signatures.find(({ name }) => name.startsWith(`daily.`))?.version : foreign.stated?.version;
	return version !== void 0 && /^\d{1,9}$/.test(version) ? Number(version) : null;
}
function judgeForeign(foreign, options, now) {
	const trust = options.engine?.trusted;
	const told = judgeStated(foreign, {
		now,
		maxAgeHours: options.maxAgeHours
	});
	if (trust === void 0) return {
		doubts: [
			...foreign.notProved,
			notTrusted(foreign.address),
			...told
		],
		testData: []
	};
	return {
		doubts: [...trust.on > japanDay$1(now) ? [decidedLater(trust.on)] : [], ...told],
		testData: []
	};
}
function notTrusted(address) {
	return reason(`virus-foreign-not-trusted`, {
		ja: `検査エンジン {address} を信頼するなら、ポリシーの checks.virus-scan.engine.trusted に理由（why）・判断した人（by）・日（on）を書いてください。engine を消せば kenpin 専用の ClamAV で検査します。`,
		en: "To trust the engine at {address}, write why, by and on under checks.virus-scan.engine.trusted in the policy. Without `engine` kenpin starts a ClamAV of its own."
	}, { address });
}
function decidedLater(on) {
	return reason(`virus-foreign-trust-future`, {
		ja: `checks.virus-scan.engine.trusted の日（{on}）がまだ来ていません。`,
		en: `The day of checks.virus-scan.engine.trusted ({on}) is still to come.`
	}, { on });
}
function japanDay$1(now) {
	return new Date(now.getTime() + 324e5).toISOString().slice(0, 10);
}
const virusScan = {
	id: `virus-scan`,
	title: {
		ja: `ウイルス検査`,
		en: `Virus scan`
	},
	rules,
	needs: [{
		kind: `tool`,
		name: `clamav`
	}, {
		kind: `feed`,
		name: `clamav`
	}],
	scope,
	options: virusScanOptions,
	run: run$1
};
async function run$1(input, ports, tools) {
	const { engine: source, patterns, witness } = tools;
	const startedAt = ports.clock.now();
	const seed = `${input.census.digest} ${startedAt.toISOString()}`;
	const own = makeCanary(seed);
	const [start, testimony] = await Promise.all([source.start(own.signature), witness.ask()]);
	if (start.state === `failed`) return notStarted(input, start.reasons);
	const canary = start.engine.proofs.canary === `own` ? own : makeEicarCanary(seed);
	try {
		return await examine$1(input, {
			ports,
			canary,
			engine: start.engine,
			patterns,
			testimony,
			startedAt
		});
	} finally {
		await start.engine.stop();
	}
}
async function examine$1(input, run) {
	const { ports, canary, engine, patterns, testimony, startedAt } = run;
	const freshness = judgeEngine(engine, {
		options: input.options,
		now: startedAt,
		testimony
	});
	const before = await engine.identity();
	const doubts = await selfTest$1(engine, canary, input.census.digest);
	if (doubts.length > 0) return notBelieved(input, [...freshness.doubts, ...doubts], freshness);
	const scanned = await scanEverything(input, {
		ports,
		engine,
		canary
	});
	const after = await engine.identity();
	const missed = await lastTest(engine, canary);
	const changed = before === after && before !== `` ? [] : [reason(`virus-engine-changed`, {
		ja: `検査の前後で検査エンジンの版か定義が変わりました（{before} → {after}）。`,
		en: `The engine or its signatures changed during the scan ({before} → {after}).`
	}, {
		before,
		after
	})];
	const matched = patterns === null ? null : await matchEverything(input, ports, patterns);
	return conclude(input, {
		freshness,
		scanned,
		matched,
		engine,
		patterns,
		testimony,
		doubts: [
			...freshness.doubts,
			...changed,
			...missed,
			...scanned.doubts,
			...matched?.doubts ?? []
		],
		canary,
		times: [startedAt, ports.clock.now()],
		identity: before
	});
}
function conclude(input, results) {
	const { freshness, scanned, matched, patterns, doubts } = results;
	const coverage = coverageOf(input.census, (entry) => stateOf(entry, results));
	const left = input.census.entries.filter((entry) => stateOf(entry, results).state === `notExamined`).length;
	const reasons = left === 0 ? doubts : [...doubts, reason(`virus-not-examined`, {
		ja: `{left} 件を検査できませんでした。`,
		en: `{left} entries could not be scanned.`
	}, { left })];
	const shared = {
		findings: [...scanned.findings, ...matched?.findings ?? []],
		coverage,
		evidence: evidenceOf(input, {
			...results,
			stateOf: (entry) => stateOf(entry, results),
			reasons
		}),
		testData: freshness.testData
	};
	return {
		tools: toolsOf(results),
		data: Object.fromEntries((patterns?.files ?? []).map(({ path, sha256 }) => [`yara/${path}`, sha256])),
		outcome: reasons.length === 0 ? {
			status: `completed`,
			...shared
		} : {
			status: `incomplete`,
			...shared,
			reasons
		}
	};
}
function toolsOf({ engine, matched, identity }) {
	const { foreign } = engine;
	return {
		[engine.name]: foreign === null ? engine.version : `${identity} (${foreign.address})`,
		...Object.fromEntries(engine.signatures.map(({ name, version, issuedAt }) => [name, `${version} (${issuedAt})`])),
		...matched === null || matched.engine === null ? {} : { [matched.engine.name]: matched.engine.version }
	};
}
function stateOf({ path, fate }, { scanned: { scanned, failures }, matched }) {
	if (fate.state === `unread` || fate.state === `unopened`) return {
		state: `notExamined`,
		reason: fate.reason
	};
	const failure = failures.get(path) ?? matched?.failures.get(path);
	if (failure !== void 0) return {
		state: `notExamined`,
		reason: failure
	};
	if (scanned.has(path) && (matched === null || matched.examined.has(path))) return { state: `examined` };
	return {
		state: `notExamined`,
		reason: matched?.doubts[0] ?? reason(`virus-not-reached`, {
			ja: `検査が届きませんでした。`,
			en: `The scan did not reach it.`
		})
	};
}
function notStarted({ census }, reasons) {
	const [first] = reasons;
	const why = first ?? reason(`virus-engine-failed`, {
		ja: `検査エンジンを起動できませんでした。`,
		en: `The engine did not start.`
	});
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
			reasons: reasons.length > 0 ? reasons : [why]
		}
	};
}
function notBelieved({ census }, reasons, { testData }) {
	const why = reasons.at(-1) ?? reason(`virus-self-test`, {
		ja: `検査エンジンの自己試験に失敗しました。`,
		en: `The engine failed its self-test.`
	});
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
			reasons,
			testData
		}
	};
}
const checks = {
	dependencies,
	"virus-scan": virusScan,
	"debug-artifacts": debugArtifacts,
	"default-credentials": defaultCredentials
};
const allRules = Object.values(checks).flatMap((check) => check.rules);
const roles = [
	`source`,
	`binary`,
	`document`,
	`database`,
	`configuration`
];
const containerKinds = [
	`zip`,
	`tar`,
	`gzip`,
	`bzip2`,
	`xz`,
	`zstd`,
	`7z`,
	`deb`,
	`rpm`,
	`rar`,
	`cab`,
	`iso`,
	`ar`,
	`cpio`,
	`lzma`,
	`lz4`,
	`brotli`,
	`compress`,
	`dmg`,
	`wim`,
	`squashfs`,
	`asar`,
	`ole`,
	`pdf`,
	`unknown`
];
const nonEmpty = (text) => string().check(_minLength(1), describe$1(text));
const glob = string().check(_minLength(1));
function describe$1(text) {
	return describe$2(`${text.ja} / ${text.en}`);
}
const threshold = optional$1(_enum([
	`critical`,
	`high`,
	`medium`,
	`low`,
	`note`,
	`never`
]).check(describe$1({
	ja: `この重大度以上の指摘があれば不合格（プロファイルより緩くはできない）`,
	en: `Findings of this severity and worse block; never milder than the profile`
})));
function withThreshold(options) {
	return extend(options, { failOn: threshold });
}
const person = strictObject({
	name: nonEmpty({
		ja: `氏名`,
		en: `Name`
	}),
	organisation: nonEmpty({
		ja: `所属`,
		en: `Organisation`
	}),
	role: _enum([
		`manager`,
		`security-manager`,
		`member`,
		`client`
	]).check(describe$1({
		ja: `業務責任者・セキュリティ管理責任者・作業者・発注者`,
		en: `Manager, security manager, member, client`
	}))
});
const contract = strictObject({
	number: nonEmpty({
		ja: `契約番号`,
		en: `Contract number`
	}),
	title: nonEmpty({
		ja: `件名`,
		en: `Title of the contract`
	}),
	client: nonEmpty({
		ja: `発注者`,
		en: `Client`
	}),
	contractor: nonEmpty({
		ja: `受注者`,
		en: `Contractor`
	}),
	delivery: int().check(_gte(1), _lte(999), describe$1({
		ja: `この契約で何回目の納品か（1から）`,
		en: `How many-th delivery under this contract, from 1`
	})),
	people: array(person).check(_minLength(1), describe$1({
		ja: `体制`,
		en: `People`
	}))
});
const selection = strictObject({
	files: array(glob).check(_minLength(1), describe$1({
		ja: `納品するファイル（glob、このファイルのあるフォルダから）`,
		en: `Files to deliver: globs from the folder of this file`
	})),
	exclude: _default(array(glob), []).check(describe$1({
		ja: `除くファイル`,
		en: `Files to leave out`
	})),
	role: _enum(roles).check(describe$1({
		ja: `種別`,
		en: `What they are for`
	}))
});
const limits = strictObject({
	depth: _default(int().check(_gte(1), _lte(64)), 16),
	members: _default(int().check(_gte(1)), 1e6),
	bytes: _default(int().check(_gte(1)), 64 * 1024 ** 3),
	ratio: _default(int().check(_gte(1)), 1e3)
});
const signing = strictObject({
	identity: nonEmpty({
		ja: `署名者（allowed_signers の名前）`,
		en: `Signer: principal in allowed_signers`
	}),
	keyFile: optional$1(nonEmpty({
		ja: `署名鍵のファイル（OpenSSH 形式・Ed25519）`,
		en: `File of the private key (OpenSSH, Ed25519)`
	})),
	keyVariable: optional$1(nonEmpty({
		ja: `署名鍵を入れた環境変数の名前`,
		en: `Name of the environment variable that holds the private key`
	})),
	publicKey: optional$1(nonEmpty({
		ja: `発注者に伝えた公開鍵`,
		en: `The public key the recipient knows`
	}))
});
const feedName = string().check(_regex(/^(osv|kev|nvd|epss|jvn|jvn-notices|jpcert|csaf\/[a-z0-9-]+)$/));
const address = string().check(_regex(/^https?:\/\/[^\s@]+$/));
const vendor = strictObject({
	name: string().check(_regex(/^[a-z0-9-]+$/), describe$1({
		ja: `既知の提供者の名前、または自分で付けた名前`,
		en: `A known provider, or a name of your own`
	})),
	metadata: optional$1(address.check(describe$1({
		ja: `provider-metadata.json の URL`,
		en: `Address of provider-metadata.json`
	}))),
	maxAgeDays: optional$1(int().check(_gte(1)))
});
const feeds = strictObject({
	folder: _default(string().check(_minLength(1)), `feeds`),
	mirrors: _default(record$1(feedName, address), {}).check(describe$1({
		ja: `取得元の代わりに使うミラー（フィード名ごと）`,
		en: `Mirrors to use in place of the sources, by feed`
	})),
	vendors: _default(array(vendor), []).check(describe$1({
		ja: `照会するベンダーの CSAF アドバイザリ`,
		en: `Vendors whose CSAF advisories are consulted`
	})),
	nvdKeyVariable: optional$1(nonEmpty({
		ja: `NVD の API キーを入れた環境変数の名前`,
		en: `Name of the environment variable with an API key of NVD`
	}))
});
const day = string().check(_regex(/^\d{4}-\d{2}-\d{2}$/));
const triage = strictObject({
	id: nonEmpty({
		ja: `JVNDB や CVE の番号`,
		en: `JVNDB or CVE id`
	}),
	answer: _enum([`affected`, `notAffected`]),
	why: nonEmpty({
		ja: `判断の理由`,
		en: `Why`
	}),
	by: nonEmpty({
		ja: `判断した人`,
		en: `Who decided`
	}),
	on: day.check(describe$1({
		ja: `判断した日（後に更新された情報は改めて判断が要る）`,
		en: `Day of the decision; an entry that changes later must be decided anew`
	}))
});
const product = strictObject({
	name: nonEmpty({
		ja: `呼び名`,
		en: `What people call it`
	}),
	cpe: optional$1(string().check(_regex(/^cpe:(2\.3:|\/)/), describe$1({
		ja: `CPE（版を含む）`,
		en: `CPE with the version`
	}))),
	vendor: optional$1(string().check(_minLength(1))),
	product: optional$1(string().check(_minLength(1))),
	version: optional$1(string().check(_minLength(1))),
	triage: _default(array(triage), [])
}).check(refine(({ cpe, vendor: by, product: named }) => cpe !== void 0 || by !== void 0 && named !== void 0, { error: `cpe, or vendor and product / cpe か、vendor と product が必要です` }));
const policySchema = strictObject({
	version: literal(1).check(describe$1({
		ja: `この形式の版`,
		en: `Version of this format`
	})),
	purpose: _default(_enum([`contract`, `trial`]), `contract`).check(describe$1({
		ja: `contract は本番の納品、trial は試行（試験用データを許すが証跡にならない）`,
		en: `contract is a real delivery; trial is an exercise that may use test data and is no evidence`
	})),
	language: _default(_enum([`ja`, `en`]), `ja`).check(describe$1({
		ja: `報告書の言語`,
		en: `Language of the reports`
	})),
	contract,
	profile: _default(string(), `jst`).check(describe$1({
		ja: `適用する要項`,
		en: `The annex that applies`
	})),
	deliverables: array(selection).check(_minLength(1), describe$1({
		ja: `納品物`,
		en: `Deliverables`
	})),
	limits: prefault(limits, {}).check(describe$1({
		ja: `圧縮ファイルを開く際の上限`,
		en: `Limits when containers are opened`
	})),
	checks: prefault(strictObject({
		dependencies: prefault(withThreshold(checks.dependencies.options), {}),
		"virus-scan": prefault(withThreshold(checks[`virus-scan`].options), {}),
		"debug-artifacts": prefault(withThreshold(checks[`debug-artifacts`].options), {}),
		"default-credentials": prefault(withThreshold(checks[`default-credentials`].options), {})
	}), {}),
	feeds: prefault(feeds, {}).check(describe$1({
		ja: `脆弱性情報の取得元`,
		en: `Where vulnerability data come from`
	})),
	products: _default(array(product), []).check(describe$1({
		ja: `パッケージ管理の外にある製品（Web サーバー、OS、ミドルウェア、機器）。CPE か、ベンダー・製品・版で示す`,
		en: `Products without a package ecosystem (web server, OS, middleware, appliance), by CPE or by vendor, product and version`
	})),
	vex: _default(array(string().check(_minLength(1))), []).check(describe$1({
		ja: `受注者の VEX 文書（OpenVEX、CSAF）`,
		en: `VEX documents of the contractor (OpenVEX, CSAF)`
	})),
	signatures: prefault(strictObject({ folder: _default(string().check(_minLength(1)), `signatures`) }), {}),
	checklist: _default(nullable(string().check(_minLength(1))), null).check(describe$1({
		ja: `IPAチェックリストの回答ファイル`,
		en: `Answers to the IPA checklist`
	})),
	deviations: _default(nullable(string().check(_minLength(1))), null).check(describe$1({
		ja: `逸脱の記録ファイル`,
		en: `Recorded deviations`
	})),
	signing: _default(nullable(signing), null).check(describe$1({
		ja: `納品パッケージの署名`,
		en: `Signature of the delivery package`
	})),
	results: _default(string().check(_minLength(1)), `.kenpin`).check(describe$1({
		ja: `結果フォルダ`,
		en: `Results folder`
	})),
	output: _default(string().check(_minLength(1)), `delivery`).check(describe$1({
		ja: `納品パッケージの出力先`,
		en: `Folder the package is written to`
	}))
});
const strictness = [
	`note`,
	`low`,
	`medium`,
	`high`,
	`critical`,
	`never`
];
function readPolicy(source) {
	const document = parseStrictYaml(source, policySchema);
	const profile = findProfile(document.profile);
	if (profile === void 0) throw unknownProfile(document.profile, source.name);
	refuseOutside(document, source.name);
	refuseTemplate(document, source.name);
	const { signing, feeds, products, version: _, ...rest } = document;
	const checks = Object.fromEntries(checkIds.map((id) => [id, checkPolicy(id, document, {
		profile,
		name: source.name
	})]));
	return {
		policy: {
			...rest,
			feeds: withoutUndefined({
				...feeds,
				vendors: feeds.vendors.map((each) => withoutUndefined(each))
			}),
			products: products.map((each) => withoutUndefined(each)),
			signing: signing === null ? null : withoutUndefined(signing),
			checks
		},
		profile
	};
}
function checkPolicy(id, document, { profile, name }) {
	const { failOn, ...options } = document.checks[id];
	const floor = profile.thresholds[id];
	if (failOn !== void 0 && strictness.indexOf(failOn) > strictness.indexOf(floor)) throw new InputError({
		code: `policy-threshold-too-mild`,
		where: name,
		text: {
			ja: `checks.{id}.failOn の {found} は、プロファイル {profile} が定める {floor} より緩い設定です。`,
			en: `checks.{id}.failOn is {found}, milder than {floor}, which profile {profile} asks for.`
		},
		mend: {
			ja: `{floor} 以上に厳しくするか、failOn を消してください。個別に認められた指摘は逸脱として記録します。`,
			en: `Set {floor} or stricter, or remove failOn. A finding that the client accepts is recorded as a deviation.`
		},
		parameters: {
			id,
			found: failOn,
			floor,
			profile: profile.id
		}
	});
	return {
		failOn: failOn ?? floor,
		options
	};
}
function unknownProfile(found, name) {
	return new InputError({
		code: `policy-unknown-profile`,
		where: name,
		text: {
			ja: `profile の {found} という要項はありません。`,
			en: `There is no profile {found}.`
		},
		mend: {
			ja: `次のいずれかを指定してください: {known}`,
			en: `Use one of: {known}`
		},
		parameters: {
			found,
			known: profiles.map(({ id }) => id).join(`, `)
		}
	});
}
function refuseOutside(document, name) {
	const places = [
		[`results`, document.results],
		[`output`, document.output],
		[`checklist`, document.checklist],
		[`deviations`, document.deviations],
		...document.vex.map((path) => [`vex`, path]),
		[`checks.virus-scan.engine.ca`, document.checks[`virus-scan`].engine?.ca ?? null],
		...document.checks[`virus-scan`].yara.map((path) => [`checks.virus-scan.yara`, path])
	];
	for (const [key, path] of places) {
		if (path === null || !/^([a-zA-Z]:|[\\/])/.test(path) && !path.split(/[\\/]/).includes(`..`)) continue;
		throw new InputError({
			code: `policy-path-outside`,
			where: name,
			text: {
				ja: `{key} の {path} は、ポリシーのあるフォルダの外を指しています。`,
				en: `{key} points outside the folder of the policy: {path}`
			},
			mend: {
				ja: `フォルダ内の相対パスにしてください。`,
				en: `Use a relative path inside the folder.`
			},
			parameters: {
				key,
				path
			}
		});
	}
}
const placeholders = [`要記入`, `TO FILL IN`];
function refuseTemplate({ contract }, name) {
	if (![
		contract.number,
		contract.title,
		contract.client,
		contract.contractor,
		...contract.people.flatMap((person) => [person.name, person.organisation])
	].some((value) => placeholders.includes(value.trim()))) return;
	throw new InputError({
		code: `policy-not-filled-in`,
		where: name,
		text: {
			ja: `ひな型の「要記入」が残っています。`,
			en: `Some values still say TO FILL IN.`
		},
		mend: {
			ja: `contract の各項目に実際の値を書いてください。`,
			en: `Write the real values under contract.`
		}
	});
}
function withoutUndefined(value) {
	return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== void 0));
}
function asText(bytes, name) {
	try {
		return new TextDecoder(`utf-8`, { fatal: true }).decode(bytes);
	} catch (error) {
		throw new InputError({
			code: `input-not-utf8`,
			where: name,
			text: {
				ja: `{name} が UTF-8 ではありません。`,
				en: `{name} is not UTF-8.`
			},
			mend: {
				ja: `UTF-8 で保存し直してください。`,
				en: `Save it as UTF-8.`
			},
			parameters: { name },
			cause: error
		});
	}
}
var import_picomatch = __toESM(require_picomatch(), 1);
const options = {
	dot: true,
	nonegate: true,
	flags: `s`,
	strictSlashes: true
};
async function findInputs(request) {
	const found = /* @__PURE__ */ new Set();
	const listings = /* @__PURE__ */ new Map();
	for (const glob of request.globs) {
		const { base, isGlob } = import_picomatch.default.scan(glob, options);
		if (!isGlob) {
			found.add(glob);
			continue;
		}
		const listing = listings.get(base) ?? list(base, request);
		listings.set(base, listing);
		const matches = (0, import_picomatch.default)(glob, options);
		const named = (await listing).filter((path) => matches(path));
		if (named.length === 0) throw empty(glob, request.source);
		for (const path of named) found.add(path);
	}
	return [...found].toSorted();
}
function list(base, { root, source, signal }) {
	return source.from === `folder` ? listFolder(root, base) : listCommit(base, {
		root,
		commit: source.commit,
		signal
	});
}
async function listFolder(root, base) {
	const below = (await readdir(join$2(root, base), { withFileTypes: true }).catch((error) => {
		if (error.code === `ENOENT` || error.code === `ENOTDIR`) return [];
		throw unreadable(join$2(root, base), error);
	})).map(async (entry) => {
		const path = base === `` ? entry.name : `${base}/${entry.name}`;
		if (entry.isDirectory()) return listFolder(root, path);
		return entry.isFile() || entry.isSymbolicLink() ? [path] : [];
	});
	return (await Promise.all(below)).flat();
}
async function listCommit(base, { root, commit, signal }) {
	const found = await findCommit({
		folder: root,
		commit,
		signal
	});
	if (found.state !== `found`) throw noSuchCommit({
		root,
		commit,
		why: found.message
	});
	const listed = await runGit(root, [
		`ls-tree`,
		`-r`,
		`-z`,
		`--name-only`,
		found.id,
		`--`,
		...base === `` ? [] : [`${base}/`]
	], signal);
	if (listed.end !== `exited` || listed.code !== 0) throw noSuchCommit({
		root,
		commit,
		why: messageOf(listed)
	});
	return Buffer.from(listed.stdout, `latin1`).toString(`utf8`).split(`\0`).filter((path) => path !== ``);
}
function empty(glob, source) {
	return new InputError({
		code: `input-glob-empty`,
		where: source.from === `commit` ? source.commit : glob,
		text: {
			ja: `{glob} に当たるファイルがありません。`,
			en: `No file matches {glob}.`
		},
		mend: {
			ja: `ポリシーの書き方を確かめてください。プルリクエストでは、取り込み先のブランチにあるファイルだけを使います。`,
			en: `Check the policy. On a pull request only files of the base branch are used.`
		},
		parameters: { glob }
	});
}
function unreadable(where, error) {
	return new InputError({
		code: `input-unreadable`,
		where,
		text: {
			ja: `{path} を読めません（{why}）。`,
			en: `{path} cannot be read ({why}).`
		},
		mend: {
			ja: `場所と権限を確かめてください。`,
			en: `Check place and permissions.`
		},
		parameters: {
			path: where,
			why: error.code ?? `unknown`
		},
		cause: error
	});
}
const SILENCE$1 = 66e4;
const REPLY_LIMIT$1 = 65536;
const CHUNK = 262144;
async function ask(socketPath, command, { chunks, patience = SILENCE$1 } = {}) {
	const socket = connect(socketPath);
	socket.setTimeout(patience, () => socket.destroy(/* @__PURE__ */ new Error(`clamd does not answer`)));
	const reply = readReply(socket);
	reply.catch(() => {});
	try {
		await once$5(socket, `connect`);
		await send(socket, Buffer.from(`z${command}\0`));
		if (chunks !== void 0) await stream(socket, chunks);
	} catch (error) {
		const early = await Promise.race([reply, setImmediate(void 0)]).catch(() => void 0);
		socket.destroy();
		if (early !== void 0) return early;
		throw error;
	}
	try {
		return await reply;
	} finally {
		socket.destroy();
	}
}
async function stream(socket, chunks) {
	for await (const chunk of chunks) for (let start = 0; start < chunk.length; start += CHUNK) {
		const part = chunk.subarray(start, start + CHUNK);
		const length = Buffer.alloc(4);
		length.writeUInt32BE(part.length);
		socket.cork();
		socket.write(length);
		const flowing = send(socket, part);
		socket.uncork();
		await flowing;
	}
	await send(socket, Buffer.alloc(4));
}
async function send(socket, bytes) {
	if (socket.destroyed || !socket.writable) throw new Error(`clamd closed the connection`);
	if (socket.write(bytes)) return;
	await new Promise((done, fail) => {
		const settle = (act) => () => {
			socket.off(`drain`, onDrain).off(`close`, onClose).off(`error`, onError);
			act();
		};
		const onDrain = settle(done);
		const onClose = settle(() => fail(/* @__PURE__ */ new Error(`clamd closed the connection`)));
		const onError = settle(() => fail(/* @__PURE__ */ new Error(`the connection to clamd broke`)));
		socket.once(`drain`, onDrain).once(`close`, onClose).once(`error`, onError);
	});
}
function readReply(socket) {
	return new Promise((done, fail) => {
		const parts = [];
		let size = 0;
		socket.on(`data`, (part) => {
			parts.push(part);
			size += part.length;
			if (size > REPLY_LIMIT$1) socket.destroy(/* @__PURE__ */ new Error(`clamd answers far too much`));
		});
		socket.once(`error`, fail);
		socket.once(`close`, () => fail(/* @__PURE__ */ new Error(`clamd closed the connection without a reply`)));
		socket.once(`end`, () => {
			const reply = Buffer.concat(parts).toString(`utf8`);
			const end = reply.indexOf(`\0`);
			if (end > 0 && end === reply.length - 1) done(reply.slice(0, end));
			else fail(/* @__PURE__ */ new Error(reply === `` ? `clamd closed the connection without a reply` : `clamd gave a reply that is none`));
		});
	});
}
function placesOf(folder) {
	return {
		folder,
		database: join$2(folder, `db`),
		temporary: join$2(folder, `tmp`),
		socket: join$2(folder, `s`),
		configuration: join$2(folder, `clamd.conf`)
	};
}
const settings = [
	[`Foreground`, `yes`],
	[`LogTime`, `yes`],
	[`ScanArchive`, `yes`],
	[`AlertExceedsMax`, `yes`],
	[`AlertEncrypted`, `yes`],
	[`AlertEncryptedArchive`, `yes`],
	[`AlertEncryptedDoc`, `yes`],
	[`DetectPUA`, `yes`],
	[`MaxFileSize`, `2047M`],
	[`StreamMaxLength`, `2047M`],
	[`MaxScanSize`, `4000M`],
	[`MaxFiles`, `1000000`],
	[`MaxRecursion`, `40`],
	[`MaxScanTime`, `600000`],
	[`DisableCache`, `yes`],
	[`SelfCheck`, `0`],
	[`ConcurrentDatabaseReload`, `no`],
	[`ExitOnOOM`, `yes`],
	[`ReadTimeout`, `300`],
	[`CommandReadTimeout`, `60`],
	[`MaxQueue`, `64`]
];
function clamdConfiguration({ database, temporary, socket }) {
	return [...[
		[`DatabaseDirectory`, database],
		[`TemporaryDirectory`, temporary],
		[`LocalSocket`, socket],
		[`LocalSocketMode`, `600`],
		[`MaxThreads`, String(Math.max(4, availableParallelism()))]
	], ...settings].map(([name, value]) => `${name} ${value}\n`).join(``);
}
const decidingConfiguration = settings.map(([name, value]) => `${name} ${value}\n`).join(``);
const MINIMUMS = [[
	1,
	4,
	5
], [
	1,
	5,
	3
]];
const MINIMUM = MINIMUMS[0];
const packages = [`clamav-daemon`, `clamav-freshclam`];
const QUICK$2 = 6e4;
const INSTALLING = 12e5;
const mend = {
	ja: `kenpin setup を実行するか、次を実行してください: sudo apt-get install --no-install-recommends clamav-daemon clamav-freshclam`,
	en: "Run `kenpin setup`, or: sudo apt-get install --no-install-recommends clamav-daemon clamav-freshclam"
};
const clamav = {
	name: `clamav`,
	wanted: MINIMUMS.map((each) => `>= ${each.join(`.`)}`).join(` / `),
	neededBy: `virus-scan`,
	inspect: () => inspect(findProgram),
	install: (say) => installClamav(say, thisMachine())
};
async function inspect(find) {
	const clamd = await find(`clamd`);
	if (clamd === void 0 || await find(`freshclam`) === void 0) return {
		state: `missing`,
		mend
	};
	const answer = await runProgram({
		command: clamd,
		args: [`--version`],
		timeout: QUICK$2
	});
	const version = (answer.end === `exited` && answer.code === 0 ? /^ClamAV (\d+)\.(\d+)\.(\d+)/.exec(answer.stdout) : null)?.slice(1, 4).map(Number) ?? [];
	if (version.length !== 3 || !sinceKnownFaults(version.join(`.`))) return {
		state: `wrong`,
		found: version.join(`.`) || `?`,
		path: clamd,
		mend
	};
	return {
		state: `ok`,
		version: version.join(`.`),
		path: clamd,
		proof: {
			ja: `起動のたびに検出力を確かめます`,
			en: `its detection is proved at every start`
		}
	};
}
function sinceKnownFaults(version) {
	const parts = version.split(`.`).map(Number);
	return !older(parts, MINIMUMS.find(([major, minor]) => parts[0] === major && parts[1] === minor) ?? MINIMUMS[MINIMUMS.length - 1] ?? MINIMUM);
}
function older(version, minimum) {
	const differing = version.findIndex((part, i) => part !== minimum[i]);
	return differing >= 0 && (version[differing] ?? 0) < (minimum[differing] ?? 0);
}
async function findProgram(name) {
	const folders = [
		...(process.env[`PATH`] ?? ``).split(delimiter).filter((folder) => folder !== ``),
		`/usr/sbin`,
		`/usr/local/sbin`,
		`/usr/bin`
	];
	for (const folder of folders) {
		const path = join$2(folder, name);
		if (await access(path, 1).then(() => true, () => false)) return path;
	}
}
function thisMachine() {
	return {
		root: process.getuid?.() === 0,
		terminal: process.stdin.isTTY && process.stderr.isTTY,
		find: findProgram
	};
}
async function installClamav(say, machine) {
	const before = await inspect(machine.find);
	if (before.state === `ok`) return before;
	const apt = await machine.find(`apt-get`);
	if (apt === void 0) throw failed$4(noApt, byHand);
	const sudo = machine.root ? [] : await sudoOf(machine);
	const how = machine.root ? {
		ja: ``,
		en: ``
	} : {
		ja: `sudo を使います。`,
		en: `with sudo; `
	};
	say({
		ja: `ウイルス検査のために Debian パッケージ ${packages.join(`、`)} を入れます（${how.ja}apt-get update と apt-get install）。`,
		en: `Installing the Debian packages ${packages.join(` and `)} for the virus scan (${how.en}apt-get update and apt-get install).`
	});
	await run([
		...sudo,
		apt,
		`update`,
		`-q`
	], machine);
	await run([
		...sudo,
		apt,
		`install`,
		`-y`,
		`-q`,
		`--no-install-recommends`,
		...packages
	], machine);
	const after = await inspect(machine.find);
	if (after.state === `ok`) return after;
	throw failed$4(after.state === `wrong` ? tooOld(after.found) : unusable, byHand);
}
async function sudoOf({ find, terminal }) {
	const sudo = await find(`sudo`);
	if (sudo === void 0) throw failed$4(noSudo, {
		ja: commandOf(true),
		en: commandOf(true)
	});
	return terminal ? [sudo] : [sudo, `-n`];
}
async function run([command = ``, ...args], machine) {
	const end = await runProgram({
		command,
		args,
		timeout: INSTALLING,
		environment: { DEBIAN_FRONTEND: `noninteractive` }
	});
	if (end.end === `exited` && end.code === 0) return;
	throw failed$4(whyOf(end), {
		ja: commandOf(machine.root),
		en: commandOf(machine.root)
	});
}
const ends = {
	notFound: {
		ja: `起動できません`,
		en: `it cannot be started`
	},
	timedOut: {
		ja: `時間内に終わりません`,
		en: `it did not end in time`
	},
	killed: {
		ja: `途中で終了させられました`,
		en: `it was killed`
	},
	tooMuchOutput: {
		ja: `出力が多すぎます`,
		en: `it printed too much`
	},
	aborted: {
		ja: `中断されました`,
		en: `it was interrupted`
	},
	failed: {
		ja: `起動できません`,
		en: `it cannot be started`
	}
};
function whyOf(end) {
	if (end.end !== `exited`) return ends[end.end];
	const last = end.stderr.trim().split(`
`).slice(-3).join(` `);
	return {
		ja: `終了コード ${end.code}: ${last}`,
		en: `exit code ${end.code}: ${last}`
	};
}
const noApt = {
	ja: `この機械には apt-get がありません`,
	en: `this machine has no apt-get`
};
const noSudo = {
	ja: `管理者の権限が必要ですが sudo がありません`,
	en: `it needs the rights of root, and there is no sudo`
};
const unusable = {
	ja: `パッケージは入りましたが clamd を使えません`,
	en: `the packages are installed, but clamd cannot be used`
};
const byHand = {
	ja: `ClamAV ${MINIMUM.join(`.`)} 以上の clamd と freshclam を入れ、PATH から見えるようにしてください。`,
	en: `Install clamd and freshclam of ClamAV ${MINIMUM.join(`.`)} or newer where PATH finds them.`
};
function tooOld(found) {
	return {
		ja: `この機械のパッケージは版が古すぎます（${found}）。配布元の更新（security、updates）を有効にしてください`,
		en: `the packages of this machine are too old (${found}); enable its security and updates repositories`
	};
}
function commandOf(root) {
	const sudo = root ? `` : `sudo `;
	return `${sudo}apt-get update && ${sudo}apt-get install --no-install-recommends ${packages.join(` `)}`;
}
function failed$4(why, what) {
	return new ToolError({
		code: `clamav-install`,
		text: {
			ja: `ClamAV を入れられませんでした（${why.ja}）。`,
			en: `ClamAV could not be installed (${why.en}).`
		},
		mend: {
			ja: `次のとおりにしてから、やり直してください: ${what.ja}`,
			en: `Do this, then start again: ${what.en}`
		}
	});
}
function readScanReply(reply) {
	if (reply === `stream: OK`) return { state: `clean` };
	const found = /^stream: (.+) FOUND$/s.exec(reply)?.[1];
	if (found !== void 0 && /^Heuristics\.(Limits|Encrypted)\./.test(found)) return {
		state: `notScanned`,
		reason: reason(`virus-engine-limits`, {
			ja: `検査エンジンが中身を調べきれませんでした（{found}）。`,
			en: `The engine did not look into all of it ({found}).`
		}, { found })
	};
	if (found !== void 0) return {
		state: `found`,
		name: found
	};
	return {
		state: `failed`,
		reason: reason(`virus-engine-reply`, {
			ja: `検査エンジンが結果を返しませんでした（{reply}）。`,
			en: `The engine gave no result ({reply}).`
		}, { reply: reply.slice(0, 200) })
	};
}
const clamavKeys = {
	header: {
		modulus: BigInt([
			`11864099555164534260307000165845318975152777441202774374659940574324314260746`,
			`41447673610606406558447497607888900222834249227624889175655510024677711096695`,
			`98189410434699034532232228621591089508178591428456220796841621637175567590476`,
			`66692869877014332813738395282038319753204777178019657695769582264122426269303`,
			`7`
		].join(``)),
		exponent: 100001027n
	},
	info: {
		modulus: BigInt([
			`11088894983048545473659556106627194923928941791795047620591658697413581043322`,
			`71591217249680652538105588096452061840022433332053466029923398375534174067950`,
			`28668299096799557343913926683783612215242053966310901051516412708572770803107`,
			`34320951653700508941717419168723942507890702904702707587451621691050754307850`,
			`38339986534648720379846417853739221140278648135982446119723110289541509377039`,
			`42166663244845939357624084685168266331921408266679234948220458053478099328484`,
			`54845886971706424360558667862775876072059437703365380209101697738577515476935`,
			`08546945527999411314597799408461832848215101314239337331633751997724473274797`,
			`7`
		].join(``)),
		exponent: 100002049n
	}
};
const BLOCK = 512;
const INFO_LIMIT = 1048576;
async function readMembers(chunks) {
	const reader = new Reader(chunks);
	const members = [];
	for (;;) {
		const header = await reader.take(BLOCK);
		if (header === null || header[0] === 0) return members;
		const name = field(header, 0, 100);
		const size = Number.parseInt(field(header, 124, 12).trim(), 8);
		if (name === `` || !Number.isSafeInteger(size) || size < 0) throw new Error(`a tar header that cannot be read (member ${members.length + 1})`);
		members.push(await readMember(reader, name, size));
		await reader.skip((BLOCK - size % BLOCK) % BLOCK);
	}
}
async function readMember(reader, name, size) {
	const hash = createHash(`sha256`);
	const keep = name.endsWith(`.info`) && size <= INFO_LIMIT;
	const kept = [];
	await reader.each(size, (part) => {
		hash.update(part);
		if (keep) kept.push(Uint8Array.from(part));
	});
	return {
		name,
		size,
		sha256: hash.digest(`hex`),
		text: keep ? Buffer.concat(kept).toString(`latin1`) : null
	};
}
function field(header, start, length) {
	const text = Buffer.from(header.subarray(start, start + length)).toString(`latin1`);
	const end = text.indexOf(`\0`);
	return end < 0 ? text : text.slice(0, end);
}
var Reader = class {
	#source;
	#buffer = /* @__PURE__ */ new Uint8Array();
	constructor(chunks) {
		this.#source = chunks[Symbol.asyncIterator]();
	}
	async take(length) {
		const parts = [];
		let missing = length;
		while (missing > 0) {
			if (this.#buffer.length === 0 && !await this.#fill()) break;
			const part = this.#buffer.subarray(0, missing);
			parts.push(part);
			this.#buffer = this.#buffer.subarray(part.length);
			missing -= part.length;
		}
		if (missing === length) return null;
		if (missing > 0) throw new Error(`the database is cut`);
		return Buffer.concat(parts);
	}
	async each(length, use) {
		let missing = length;
		while (missing > 0) {
			if (this.#buffer.length === 0 && !await this.#fill()) throw new Error(`the database is cut`);
			const part = this.#buffer.subarray(0, missing);
			use(part);
			this.#buffer = this.#buffer.subarray(part.length);
			missing -= part.length;
		}
	}
	async skip(length) {
		await this.each(length, () => {});
	}
	async #fill() {
		const next = await this.#source.next();
		if (next.done === true) return false;
		this.#buffer = next.value;
		return true;
	}
};
const ALPHABET = `abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+/`;
const PSS_LENGTH = 256;
const HASH_LENGTH = 32;
function openSignature(text, key, length) {
	let number = 0n;
	for (const [i, character] of Array.from(text).entries()) {
		const value = ALPHABET.indexOf(character);
		if (value < 0) return void 0;
		number += BigInt(value) << BigInt(6 * i);
	}
	if (number >= key.modulus) return void 0;
	const hex = power(number, key.exponent, key.modulus).toString(16);
	const bytes = Buffer.from(hex.length % 2 === 0 ? hex : `0${hex}`, `hex`);
	if (bytes.length > length) return void 0;
	return Buffer.concat([bytes, Buffer.alloc(length - bytes.length)]);
}
function power(base, exponent, modulus) {
	let result = 1n;
	let factor = base % modulus;
	for (let rest = exponent; rest > 0n; rest >>= 1n) {
		if ((rest & 1n) === 1n) result = result * factor % modulus;
		factor = factor * factor % modulus;
	}
	return result;
}
function verifyInfoSignature(text, hash, key) {
	const block = openSignature(text, key, PSS_LENGTH);
	if (block === void 0 || block[255] !== 188) return false;
	const maskLength = 223;
	const expected = block.subarray(maskLength, 255);
	const mask = generateMask(expected, maskLength);
	const data = Uint8Array.from(block.subarray(0, maskLength), (byte, i) => byte ^ (mask[i] ?? 0));
	data[0] = (data[0] ?? 0) & 127;
	const padding = 190;
	if (data[padding] !== 1 || data.subarray(0, padding).some((byte) => byte !== 0)) return false;
	const salt = data.subarray(191);
	return createHash(`sha256`).update(Buffer.alloc(8)).update(hash).update(salt).digest().equals(expected);
}
function generateMask(seed, length) {
	const blocks = [];
	for (let counter = 0; blocks.length * HASH_LENGTH < length; counter += 1) {
		const number = Buffer.alloc(4);
		number.writeUInt32BE(counter);
		blocks.push(createHash(`sha256`).update(seed).update(number).digest());
	}
	return Buffer.concat(blocks).subarray(0, length);
}
const HEADER = 512;
const MD5_LENGTH = 16;
async function proveDatabase(file, keys = clamavKeys) {
	try {
		return await examine(file, keys);
	} catch (error) {
		return {
			state: `rejected`,
			reasons: [fault(`unreadable`, `${file.name} を読めません (${String(error)})`, `${file.name} cannot be read (${String(error)})`)]
		};
	}
}
async function examine({ name, chunks }, keys) {
	const { headerBytes, body, md5 } = await split(chunks);
	const header = parseHeader(headerBytes);
	if (header === void 0) return {
		state: `rejected`,
		reasons: [fault(`header`, `${name} の先頭が ClamAV の形式ではありません`, `${name} does not begin as a ClamAV database`)]
	};
	const members = await readMembers(await unpacked(body));
	const info = members.find((member) => member.name.endsWith(`.info`));
	const reasons = [...bodyFaults(name, {
		header,
		md5: md5(),
		keys
	}), ...info?.text === void 0 || info.text === null ? [fault(`no-info`, `${name} に署名つきの一覧がありません`, `${name} has no signed list`)] : infoFaults(info.text, {
		header,
		members,
		keys,
		name
	})];
	if (reasons.length > 0) return {
		state: `rejected`,
		reasons
	};
	return {
		state: `proved`,
		version: Number(header.version),
		signatures: Number(header.signatures),
		builder: header.builder,
		signedAt: (/* @__PURE__ */ new Date(Number(header.time) * 1e3)).toISOString()
	};
}
async function split(chunks) {
	const source = chunks[Symbol.asyncIterator]();
	let head = Buffer.alloc(0);
	while (head.length < HEADER) {
		const next = await source.next();
		if (next.done === true) break;
		head = Buffer.concat([head, next.value]);
	}
	const hash = createHash(`md5`);
	const rest = head.subarray(HEADER);
	async function* body() {
		hash.update(rest);
		yield rest;
		for (let next = await source.next(); next.done !== true; next = await source.next()) {
			hash.update(next.value);
			yield next.value;
		}
	}
	return {
		headerBytes: head.subarray(0, HEADER),
		body: body(),
		md5: () => hash.digest(`hex`)
	};
}
async function unpacked(body) {
	const source = body[Symbol.asyncIterator]();
	let first = await source.next();
	while (first.done !== true && first.value.length === 0) first = await source.next();
	async function* whole() {
		for (let next = first; next.done !== true; next = await source.next()) yield next.value;
	}
	if (first.done === true || first.value[0] !== 31) return whole();
	const gunzip = createGunzip();
	pipeline(Readable.from(whole()), gunzip, () => {});
	return gunzip;
}
function parseHeader(bytes) {
	const [magic, ...fields] = Buffer.from(bytes).toString(`latin1`).trimEnd().split(`:`);
	const build = fields.slice(0, -7).join(`:`);
	const [version, signatures, level, md5, signature, builder, time] = fields.slice(-7);
	if (bytes.length !== HEADER || magic !== `ClamAV-VDB` || time === void 0 || version === void 0 || signatures === void 0) return void 0;
	if (level === void 0 || md5 === void 0 || signature === void 0 || builder === void 0 || !/^\d{1,12}$/.test(time) || !/^\d+$/.test(version)) return void 0;
	return {
		build,
		version,
		signatures,
		level,
		md5,
		signature,
		builder,
		time
	};
}
function bodyFaults(name, { header, md5, keys }) {
	if (!name.endsWith(`.cvd`)) return [];
	const opened = openSignature(header.signature, keys.header, MD5_LENGTH);
	return md5 === header.md5 && opened !== void 0 && Buffer.from(opened).toString(`hex`) === md5 ? [] : [fault(`body-signature`, `${name} の本体が署名と一致しません`, `The body of ${name} does not match its signature`)];
}
function infoFaults(text, { header, members, keys, name }) {
	const lines = text.split(`
`);
	const end = lines.findIndex((line) => line.startsWith(`DSIG:`));
	if (end < 1) return [fault(`info-unsigned`, `${name} の一覧に署名がありません`, `The list of ${name} is not signed`)];
	const signed = lines.slice(0, end).map((line) => `${line}\n`).join(``);
	const hash = createHash(`sha256`).update(signed, `latin1`).digest();
	if (!verifyInfoSignature(lines[end]?.slice(5) ?? ``, hash, keys.info)) return [fault(`info-signature`, `${name} の一覧の署名が正しくありません`, `The signature of the list of ${name} is wrong`)];
	return [...sameAsHeader(lines[0] ?? ``, header) ? [] : [fault(`header-differs`, `${name} の先頭が署名された内容と違います（日付・版の改変）`, `The header of ${name} differs from the signed text (date or version forged)`)], ...memberFaults(lines.slice(1, end), members, name)];
}
function sameAsHeader(line, header) {
	const fields = line.split(`:`);
	const build = fields.slice(1, -7).join(`:`);
	const [version, signatures, level, , , builder, time] = fields.slice(-7);
	return fields[0] === `ClamAV-VDB` && version === header.version && signatures === header.signatures && level === header.level && time === header.time && build === header.build && builder === header.builder;
}
function memberFaults(lines, members, name) {
	const listed = new Map(lines.filter((line) => line !== ``).map((line) => [line.split(`:`)[0] ?? ``, line]));
	const wrong = [...listed].filter(([member, line]) => {
		const found = members.filter((each) => each.name === member);
		return found.length !== 1 || line !== `${member}:${found[0]?.size}:${found[0]?.sha256}`;
	});
	const unlisted = members.filter((member) => !listed.has(member.name) && member.name !== `COPYING` && !member.name.endsWith(`.info`));
	return [...wrong.map(([member]) => fault(`member`, `${name} の中の ${member} が欠けているか改変されています`, `${member} in ${name} is missing or altered`)), ...unlisted.map((member) => fault(`unlisted`, `${name} に一覧にない ${member.name} が入っています`, `${name} contains ${member.name}, which is not in its list`))];
}
function fault(code, ja, en) {
	return reason(`clamav-database-${code}`, {
		ja,
		en
	});
}
const eicar = {
	sha256: `275a021bbfb6489e54d471899f7db9d1663fc695ec2fe2a2c4538aabf651fd0f`,
	size: 68
};
function testSignatureStamp(content) {
	const [first = ``, ...rest] = content.trimEnd().split(`
`);
	const match = /^([0-9a-f]{64}):1:Kenpin\.Test\.IssuedAt\.(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(first.trim());
	if (match === null || rest.length !== 1 || rest[0]?.trim() !== `${eicar.sha256}:${eicar.size}:Eicar-Test-Signature`) return void 0;
	const [, stamp, year, month, day, hour, minute, second] = match;
	const issued = `${year}${month}${day}T${hour}${minute}${second}Z`;
	if (createHash(`sha256`).update(`kenpin test signatures ${issued}`).digest(`hex`) !== stamp) return void 0;
	return `${year}-${month}-${day}T${hour}:${minute}:${second}Z`;
}
const official = /^(main|daily|bytecode)\.(cvd|cld)$/;
const harmless = /^(freshclam\.dat|mirrors\.dat|(?:kenpin-update\.json|.*\.cvd\.sign)(?:\.[0-9a-f]{12}\.part)?|\.kenpin-\w{6}|\.gitignore)$/;
async function proveSignatures(folder) {
	const names = await readdir(folder).catch(() => void 0);
	if (names === void 0 || names.every((name) => harmless.test(name))) return {
		state: `refused`,
		reasons: [reason(`virus-signatures-absent`, {
			ja: `ウイルス定義がありません（{folder}）。kenpin signatures update を実行してください。`,
			en: "There are no signatures in {folder}. Run `kenpin signatures update`."
		}, { folder })]
	};
	const files = [];
	const reasons = [];
	for (const name of names.toSorted()) {
		if (harmless.test(name)) continue;
		const result = await proveFile(folder, name);
		if (`code` in result) reasons.push(result);
		else files.push(result);
	}
	const doubled = [
		`main`,
		`daily`,
		`bytecode`
	].filter((stem) => files.filter(({ name }) => name.startsWith(`${stem}.`)).length > 1);
	for (const stem of doubled) reasons.push(reason(`virus-signatures-doubled`, {
		ja: `{stem}.cvd と {stem}.cld の両方があります。freshclam で取得し直してください。`,
		en: `Both {stem}.cvd and {stem}.cld are there. Fetch them again.`
	}, { stem }));
	return reasons.length > 0 ? {
		state: `refused`,
		reasons
	} : {
		state: `proved`,
		files
	};
}
async function proveFile(folder, name) {
	const path = join$2(folder, name);
	const { size, ...kind } = await lstat(path).then((stat) => ({
		size: stat.size,
		regular: stat.isFile()
	}));
	if (!kind.regular) return reason(`virus-signatures-no-file`, {
		ja: `{name} が通常のファイルではありません。`,
		en: `{name} is no regular file.`
	}, { name });
	const sha256 = await hashFile(path);
	if (name === `kenpin-test.hsb`) {
		const issuedAt = testSignatureStamp(await readFile(path, `utf8`));
		if (issuedAt !== void 0) return {
			name,
			size,
			sha256,
			proof: `test`,
			version: `test`,
			issuedAt
		};
	}
	if (!official.test(name)) return reason(`virus-signatures-foreign`, {
		ja: `ウイルス定義のフォルダに {name} があります。検出を妨げる設定が混入していないか確かめ、取り除いてください。`,
		en: `The signature folder holds {name}, which may silence the engine. Remove it.`
	}, { name });
	const proof = await proveDatabase({
		name,
		chunks: createReadStream(path)
	});
	if (proof.state === `rejected`) return {
		code: `virus-signatures-unproved`,
		text: {
			ja: proof.reasons.map(({ text }) => text.ja).join(` `),
			en: proof.reasons.map(({ text }) => text.en).join(` `)
		}
	};
	return {
		name,
		size,
		sha256,
		proof: `signed`,
		version: String(proof.version),
		issuedAt: proof.signedAt
	};
}
async function copySignatures(files, { from, to }) {
	for (const { name, sha256 } of files) {
		await copyFile(join$2(from, name), join$2(to, name));
		if (await hashFile(join$2(to, name)) !== sha256) throw new Error(`${name} changed while it was copied`);
	}
}
async function hashFile(path) {
	const hash = createHash(`sha256`);
	for await (const chunk of createReadStream(path)) hash.update(chunk);
	return hash.digest(`hex`);
}
const HEARTBEAT = {
	every: 5e3,
	patience: 2e4,
	misses: 2
};
const SOCKET_LENGTH = 107;
const LOADING = 3e5;
const QUICK$1 = 3e4;
function createClamavEngine(options) {
	return { start: (canary) => start$2(canary, options) };
}
async function start$2(canary, { signaturesFolder, signal, heartbeat = HEARTBEAT }) {
	const tool = await clamav.inspect();
	if (tool.state !== `ok`) return failed$3(reason(`virus-engine-absent`, {
		ja: `ClamAV を使えません。${tool.mend.ja}`,
		en: `ClamAV cannot be used. ${tool.mend.en}`
	}));
	const signatures = await proveSignatures(signaturesFolder);
	if (signatures.state === `refused`) return {
		state: `failed`,
		reasons: signatures.reasons
	};
	const folder = await makeScratch(`clamav`);
	const places = placesOf(folder);
	if (Buffer.byteLength(places.socket) > SOCKET_LENGTH) {
		await removeScratch(folder);
		return failed$3(tooLong(folder));
	}
	const daemon = new Daemon(tool.path, places, heartbeat);
	try {
		await daemon.prepare(signatures.files, {
			from: signaturesFolder,
			canary
		});
		await daemon.start(signal);
		return {
			state: `running`,
			engine: engineOf$1(daemon, tool.version, signatures.files)
		};
	} catch (error) {
		await daemon.stop();
		return failed$3(reason(`virus-engine-start`, {
			ja: `検査エンジンを起動できませんでした（{why}）。`,
			en: `The engine did not start ({why}).`
		}, { why: error instanceof Error ? error.message : String(error) }));
	}
}
function engineOf$1(daemon, version, signatures) {
	return {
		name: `ClamAV`,
		version,
		configuration: createHash(`sha256`).update(decidingConfiguration).digest(`hex`),
		signatures,
		proofs: {
			signatures: `proved`,
			configuration: `proved`,
			canary: `own`
		},
		foreign: null,
		scan: async (chunks, patience) => {
			if (daemon.ended !== void 0) return {
				state: `failed`,
				reason: await daemon.whyBroken(void 0)
			};
			const source = watch$1(chunks);
			try {
				return readScanReply(await ask(daemon.socket, `INSTREAM`, {
					chunks: source.chunks,
					...patience === void 0 ? {} : { patience }
				}));
			} catch (error) {
				if (source.failure !== void 0) throw source.failure;
				return {
					state: `failed`,
					reason: await daemon.whyBroken(error)
				};
			}
		},
		identity: () => ask(daemon.socket, `VERSION`, { patience: QUICK$1 }).catch(() => ``),
		stop: () => daemon.stop()
	};
}
function failed$3(why) {
	return {
		state: `failed`,
		reasons: [why]
	};
}
function tooLong(folder) {
	return reason(`virus-engine-start`, {
		ja: `作業用フォルダのパスが長すぎて、検査エンジンと通信するソケットを作れません（{folder}）。環境変数 TMPDIR に短いパスを指定してください。`,
		en: `The path of the scratch folder is too long for the socket of the engine ({folder}). Set TMPDIR to a shorter path.`
	}, { folder });
}
function watch$1(source) {
	const watched = {
		chunks: through(),
		failure: void 0
	};
	async function* through() {
		try {
			yield* source;
		} catch (error) {
			watched.failure = error instanceof Error ? error : new Error(String(error));
			throw error;
		}
	}
	return watched;
}
var Daemon = class {
	#command;
	#places;
	#heartbeat;
	#stopped = new AbortController();
	#child;
	#ending = Promise.resolve();
	ended;
	constructor(command, places, heartbeat) {
		this.#command = command;
		this.#places = places;
		this.#heartbeat = heartbeat;
	}
	get socket() {
		return this.#places.socket;
	}
	async prepare(signatures, { from, canary }) {
		const { database, temporary, configuration } = this.#places;
		await mkdir(database);
		await mkdir(temporary);
		await copySignatures(signatures, {
			from,
			to: database
		});
		await writeFile(join$2(database, `kenpin-canary.hsb`), `${canary.sha256}:${canary.size}:${canary.name}\n`);
		await writeFile(configuration, clamdConfiguration(this.#places));
	}
	async start(signal) {
		const child = spawn(this.#command, [`-c`, this.#places.configuration], {
			stdio: [
				`ignore`,
				`ignore`,
				`pipe`
			],
			env: childEnvironment(),
			signal,
			killSignal: `SIGKILL`
		});
		this.#child = child;
		let complaint = ``;
		child.stderr.setEncoding(`utf8`).on(`data`, (text) => complaint = (complaint + text).slice(-2e3));
		this.#ending = new Promise((done) => {
			const settle = (how) => {
				this.ended ??= `${how} ${complaint.trim()}`.trim();
				done();
			};
			child.once(`error`, (error) => settle(error.message));
			child.once(`close`, (code, signalName) => settle(signalName ?? `exit code ${code}`));
		});
		process.once(`exit`, this.#kill);
		const deadline = performance.now() + LOADING;
		while (performance.now() < deadline) {
			signal.throwIfAborted();
			if (this.ended !== void 0) throw new Error(this.ended);
			if (await this.#answers(QUICK$1)) {
				this.#watch();
				return;
			}
			await setTimeout$1(50);
		}
		throw new Error(`clamd was not ready in time`);
	}
	async whyBroken(broken) {
		await Promise.race([this.#ending, setTimeout$1(500)]);
		if (this.ended !== void 0) return reason(`virus-engine-died`, {
			ja: `検査エンジン（clamd）が検査の途中で終了しました（{why}）。`,
			en: `The engine (clamd) ended during the scan ({why}).`
		}, { why: this.ended });
		return reason(`virus-engine-broke`, {
			ja: `検査エンジンとの通信に失敗しました（{why}）。`,
			en: `The engine failed ({why}).`
		}, { why: broken instanceof Error ? broken.message : String(broken) });
	}
	async #answers(patience) {
		return await ask(this.socket, `PING`, { patience }).catch(() => ``) === `PONG`;
	}
	async #watch() {
		const { every, patience, misses } = this.#heartbeat;
		const { signal } = this.#stopped;
		for (let missed = 0; missed < misses && this.ended === void 0;) {
			await setTimeout$1(every, void 0, {
				signal,
				ref: false
			}).catch(() => {});
			if (signal.aborted) return;
			missed = await this.#answers(patience) ? 0 : missed + 1;
		}
		if (signal.aborted || this.ended !== void 0) return;
		this.ended = `no answer to PING`;
		this.#child?.kill(`SIGKILL`);
	}
	async stop() {
		this.#stopped.abort();
		this.#kill();
		await this.#ending;
		process.off(`exit`, this.#kill);
		await removeScratch(this.#places.folder);
	}
	#kill = () => {
		if (this.ended === void 0) this.#child?.kill(`SIGKILL`);
	};
};
function parseAddress(text) {
	const network = /^(tcp|tls):\/\/(\[[0-9a-fA-F:.]+\]|[A-Za-z0-9._-]+):(\d{1,5})$/.exec(text);
	if (network !== null) {
		const [, kind, host = ``, digits] = network;
		const plain = host.replace(/^\[|\]$/g, ``);
		const port = Number(digits);
		if (port >= 1 && port <= 65535 && (host === plain || isIP(plain) === 6)) return {
			kind: kind === `tls` ? `tls` : `tcp`,
			host: plain,
			port
		};
	}
	const path = /^unix:(\/[^\0]+)$/.exec(text)?.[1];
	if (path !== void 0) return {
		kind: `unix`,
		path
	};
	throw new InputError({
		code: `clamd-address`,
		text: {
			ja: `checks.virus-scan.engine.address の {address} は検査エンジンの場所として読めません。`,
			en: `checks.virus-scan.engine.address is no address of an engine: {address}`
		},
		mend: {
			ja: `tls://ホスト名:ポート、tcp://ホスト名:ポート、unix:/ソケットのパス のいずれかで書いてください。`,
			en: `Write tls://host:port, tcp://host:port or unix:/path/of/socket.`
		},
		parameters: { address: text }
	});
}
function staysHere(address) {
	return address.kind === `unix` || /^(localhost|127(\.\d{1,3}){3}|::1)$/.test(address.host);
}
const CONNECTING = 3e4;
async function connectTo(address, { ca, signal }) {
	signal.throwIfAborted();
	const socket = open(address, ca);
	const timer = setTimeout(() => socket.destroy(/* @__PURE__ */ new Error(`the connection was not taken in time`)), CONNECTING);
	const onAbort = () => socket.destroy(/* @__PURE__ */ new Error(`aborted`));
	signal.addEventListener(`abort`, onAbort, { once: true });
	try {
		await new Promise((done, fail) => {
			socket.once(address.kind === `tls` ? `secureConnect` : `connect`, done);
			socket.once(`error`, fail);
			socket.once(`close`, () => fail(/* @__PURE__ */ new Error(`the connection was closed`)));
		});
		if (address.kind === `tls` && !socket.authorized) throw new Error(`the certificate was not verified`);
		return socket;
	} catch (error) {
		socket.destroy();
		throw error;
	} finally {
		clearTimeout(timer);
		signal.removeEventListener(`abort`, onAbort);
	}
}
function open(address, ca) {
	if (address.kind === `unix`) return connect(address.path);
	const { host, port } = address;
	if (address.kind === `tcp`) return connect({
		host,
		port
	});
	return connect$1({
		host,
		port,
		rejectUnauthorized: true,
		minVersion: `TLSv1.2`,
		...isIP(host) === 0 ? { servername: host } : {},
		...ca === null ? {} : { ca }
	});
}
const REPLY_LIMIT = 65536;
const endOfStream = Buffer.alloc(4);
var GuardedConnection = class extends Duplex {
	#socket;
	#request;
	#patience;
	#reply = [];
	#replied = 0;
	#timer;
	#waiting = () => {};
	#done = () => {};
	#fail = () => {};
	ended;
	#over;
	constructor(socket, request, patience) {
		super({
			allowHalfOpen: true,
			emitClose: true
		});
		this.#socket = socket;
		this.#request = request;
		this.#patience = patience;
		this.ended = new Promise((done, fail) => {
			this.#done = done;
			this.#fail = fail;
		});
		this.#over = this.ended.then(() => {
			throw new Error(`the exchange is over`);
		});
		this.#over.catch(() => {});
		socket.on(`data`, (part) => this.#receive(part));
		socket.once(`end`, () => this.#finish());
		socket.on(`error`, (error) => this.#break(error));
		socket.once(`close`, () => this.#break(/* @__PURE__ */ new Error(`clamd closed the connection`)));
		if (socket.destroyed) this.#break(/* @__PURE__ */ new Error(`clamd closed the connection`));
	}
	async left(payload) {
		while (this.#request.payload < payload || this.writableLength > 0) await Promise.race([new Promise((done) => this.#waiting = done), this.#over]);
	}
	_write(chunk, _encoding, done) {
		const bytes = this.#request.untouched && chunk.equals(endOfStream) ? Buffer.concat([Buffer.from(this.#request.command), chunk]) : chunk;
		try {
			this.#request.take(bytes);
		} catch (error) {
			this.#break(error);
			done();
			return;
		}
		this.#arm();
		this.#socket.write(bytes, () => {
			if (this.#request.complete) this.#arm();
			else clearTimeout(this.#timer);
			done();
			this.#waiting();
		});
	}
	_read() {}
	_destroy(_error, done) {
		clearTimeout(this.#timer);
		this.#socket.destroy();
		this.#fail(/* @__PURE__ */ new Error(`the exchange was given up`));
		done(null);
	}
	#arm() {
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => this.#break(/* @__PURE__ */ new Error(`clamd does not answer`)), this.#patience);
	}
	#receive(part) {
		this.#replied += part.length;
		if (this.#replied > REPLY_LIMIT) {
			this.#break(/* @__PURE__ */ new Error(`clamd answers far too much`));
			return;
		}
		this.#reply.push(part);
		if (!this.#request.complete) {
			this.#break(/* @__PURE__ */ new Error(`clamd answered before it had everything: ${this.#text()}`));
			return;
		}
		this.push(part);
	}
	#finish() {
		if (this.#replied === 0) {
			this.#break(/* @__PURE__ */ new Error(`clamd closed the connection without a reply`));
			return;
		}
		clearTimeout(this.#timer);
		this.#done({
			reply: Buffer.concat(this.#reply),
			payload: this.#request.payload
		});
		this.push(null);
	}
	#break(error) {
		clearTimeout(this.#timer);
		this.#fail(error);
		this.destroy();
	}
	#text() {
		return Buffer.concat(this.#reply).toString(`utf8`).replace(/\0+$/, ``).slice(0, 200);
	}
};
var RequestReader = class {
	command;
	#framed;
	#seen = ``;
	#header = [];
	#left = 0;
	payload = 0;
	complete = false;
	constructor(command, framed) {
		this.command = command;
		this.#framed = framed;
	}
	get untouched() {
		return this.#seen === ``;
	}
	take(bytes) {
		let at = 0;
		while (at < bytes.length) {
			if (this.complete) throw new Error(`the client went on after the end of its request`);
			if (this.#seen.length < this.command.length) at += this.#takeCommand(bytes.subarray(at));
			else if (this.#left > 0) at += this.#takePayload(bytes.length - at);
			else at += this.#takeLength(bytes[at] ?? 0);
		}
	}
	#takeCommand(bytes) {
		const part = Buffer.from(bytes.subarray(0, this.command.length - this.#seen.length)).toString(`latin1`);
		this.#seen += part;
		if (!this.command.startsWith(this.#seen)) throw new Error(`the client sent another command`);
		this.complete = !this.#framed && this.#seen === this.command;
		return part.length;
	}
	#takePayload(available) {
		const taken = Math.min(available, this.#left);
		this.#left -= taken;
		this.payload += taken;
		return taken;
	}
	#takeLength(byte) {
		this.#header.push(byte);
		if (this.#header.length < 4) return 1;
		this.#left = Buffer.from(this.#header).readUInt32BE(0);
		this.#header = [];
		this.complete = this.#left === 0;
		return 1;
	}
};
async function openClient(address, options) {
	const { default: Clam } = await import(`./clamscan.js`).then((m) => __toESM(m.default, 1));
	return new Client(() => connectTo(address, options), options.signal, settle(new Clam()));
}
function settle(clam) {
	clam.settings = {
		debugMode: false,
		clamdscan: {
			socket: `guarded`,
			host: false,
			port: false,
			timeout: 0,
			active: true,
			localFallback: false,
			bypassTest: true,
			tls: false
		},
		clamscan: { active: false }
	};
	clam.scanner = `clamdscan`;
	clam.initialized = true;
	return clam;
}
var Client = class {
	#connect;
	#signal;
	#clam;
	#turn = Promise.resolve();
	constructor(connect, signal, clam) {
		this.#connect = connect;
		this.#signal = signal;
		this.#clam = clam;
	}
	scan(chunks, patience) {
		return this.#inTurn(async () => {
			const source = new Source(chunks);
			let stream;
			try {
				const { exchange, said } = await this.#exchange(new RequestReader(`zINSTREAM\0`, true), patience, (connection) => {
					stream = Readable.from(source.through(connection), { highWaterMark: 1 });
					return this.#clam.scanStream(stream);
				});
				return judgeScan(exchange, {
					said,
					read: source.read
				});
			} catch (error) {
				if (source.failure !== null) throw source.failure;
				return {
					state: `failed`,
					reason: broke$1(error instanceof Error ? error.message : String(error))
				};
			} finally {
				stream?.destroy();
			}
		});
	}
	version(patience) {
		return this.#inTurn(async () => {
			const { exchange, said } = await this.#exchange(new RequestReader(`nVERSION
`, false), patience, () => this.#clam.getVersion());
			const reply = exchange.reply.toString(`utf8`);
			if (!/^[^\n\0]+\n$/.test(reply) || said !== reply) throw new Error(`clamd gave a reply that is none`);
			return reply.trimEnd();
		});
	}
	async #exchange(request, patience, ask) {
		const connection = new GuardedConnection(await this.#connect(), request, patience);
		const onAbort = () => connection.destroy();
		this.#signal.addEventListener(`abort`, onAbort, { once: true });
		try {
			this.#clam._initSocket = async () => connection;
			const saying = ask(connection);
			const refused = saying.then(() => new Promise(() => {}), (error) => Promise.reject(error instanceof Error ? error : new Error(String(error))));
			refused.catch(() => {});
			return {
				exchange: await Promise.race([connection.ended, refused]),
				said: await settledSoon(saying)
			};
		} finally {
			this.#signal.removeEventListener(`abort`, onAbort);
			connection.destroy();
		}
	}
	async #inTurn(work) {
		const mine = this.#turn.then(work);
		this.#turn = mine.catch(() => {});
		return mine;
	}
};
const READING = 1e4;
async function settledSoon(saying) {
	let timer;
	const late = new Promise((done) => timer = setTimeout(() => done(void 0), READING));
	try {
		return await Promise.race([saying, late]);
	} finally {
		clearTimeout(timer);
	}
}
var Source = class {
	#chunks;
	read = 0;
	failure = null;
	constructor(chunks) {
		this.#chunks = chunks;
	}
	async *through(connection) {
		const chunks = this.#chunks[Symbol.asyncIterator]();
		for (;;) {
			const chunk = await this.#next(chunks);
			if (chunk === null) return;
			if (chunk.length === 0) continue;
			this.read += chunk.length;
			yield Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length);
			await connection.left(this.read);
		}
	}
	async #next(chunks) {
		try {
			const next = await chunks.next();
			return next.done === true ? null : next.value;
		} catch (error) {
			this.failure = error instanceof Error ? error : new Error(String(error));
			throw error;
		}
	}
};
function judgeScan({ reply, payload }, { said, read }) {
	const text = reply.toString(`utf8`);
	const end = text.indexOf(`\0`);
	if (end < 1 || end !== text.length - 1) return {
		state: `failed`,
		reason: broke$1(`clamd gave a reply that is none: ${text.slice(0, 200)}`)
	};
	const verdict = readScanReply(text.slice(0, end));
	if (verdict.state !== `clean`) return verdict;
	if (payload !== read) return {
		state: `failed`,
		reason: broke$1(`${payload} of ${read} bytes were sent`)
	};
	if (said?.isInfected !== false || said.resultString !== `stream: OK\0`) return {
		state: `failed`,
		reason: broke$1(`clamscan did not read the reply as clean`)
	};
	return verdict;
}
function broke$1(why) {
	return reason(`virus-engine-broke`, {
		ja: `検査エンジンとの通信に失敗しました（{why}）。`,
		en: `The engine failed ({why}).`
	}, { why });
}
const months = [
	`Jan`,
	`Feb`,
	`Mar`,
	`Apr`,
	`May`,
	`Jun`,
	`Jul`,
	`Aug`,
	`Sep`,
	`Oct`,
	`Nov`,
	`Dec`
];
const FURTHEST_AHEAD = 504e5;
function readVersion(line) {
	const match = /^ClamAV (\d+\.\d+\.\d+)[^/\s]*(?:\/(\d{1,9})\/(\w{3} (\w{3}) +(\d{1,2}) (\d\d):(\d\d):(\d\d) (\d{4})))?$/.exec(line);
	if (match === null) return null;
	const [, engine = ``, version, date, monthName = ``, day, hour, minute, second, year] = match;
	if (version === void 0 || date === void 0) return {
		engine,
		signatures: null
	};
	const month = months.indexOf(monthName);
	const read = Date.UTC(Number(year), month, Number(day), Number(hour), Number(minute), Number(second));
	if (month < 0 || Number.isNaN(read)) return null;
	return {
		engine,
		signatures: {
			version,
			date,
			earliest: (/* @__PURE__ */ new Date(read - FURTHEST_AHEAD)).toISOString()
		}
	};
}
const QUICK = 3e4;
const SILENCE = 66e4;
function createRemoteEngine(options) {
	const address = parseAddress(options.address);
	return { start: () => start$1(address, options) };
}
async function start$1(address, options) {
	try {
		const client = await openClient(address, options);
		const line = await client.version(QUICK);
		const version = readVersion(line);
		if (version === null) return failed$2(unreachable(options.address, `it answered VERSION with: ${line.slice(0, 200)}`));
		return {
			state: `running`,
			engine: engineOf(client, version, {
				address,
				name: options.address
			})
		};
	} catch (error) {
		options.signal.throwIfAborted();
		return failed$2(unreachable(options.address, error instanceof Error ? error.message : String(error)));
	}
}
function engineOf(client, version, { address, name }) {
	const foreign = {
		address: name,
		notProved: notProved(address, name, version.engine),
		stated: version.signatures
	};
	return {
		name: `ClamAV`,
		version: version.engine,
		configuration: null,
		signatures: [],
		proofs: {
			signatures: `notProved`,
			configuration: `notProved`,
			canary: `eicar`
		},
		foreign,
		scan: (chunks, patience = SILENCE) => client.scan(chunks, patience),
		identity: () => client.version(QUICK).catch(() => ``),
		stop: async () => {}
	};
}
function notProved(address, name, engine) {
	const parameters = { address: name };
	return [
		reason(`virus-foreign-signatures`, {
			ja: `検査エンジン {address} が使うウイルス定義（内容・欠け・除外の設定）は証明できません。版と日付はエンジンの自己申告で、検出力は誰もが知る EICAR でしか確かめられません。`,
			en: `What signatures the engine at {address} uses (content, gaps, exclusions) cannot be proved: version and date are its own word, and it was tried only with EICAR, which everybody knows.`
		}, parameters),
		reason(`virus-foreign-configuration`, {
			ja: `検査エンジン {address} の設定（大きさや展開の上限、検査しない種類、過去の結果の再利用）は証明できません。上限を超えた中身を黙って飛ばすことがあります。`,
			en: `The configuration of the engine at {address} (limits, kinds left out, cached verdicts) cannot be proved: it may skip without a word what exceeds a limit.`
		}, parameters),
		...address.kind === `tcp` && !staysHere(address) ? [openChannel(parameters)] : [],
		...sinceKnownFaults(engine) ? [] : [oldEngine({
			address: name,
			engine
		})]
	];
}
function openChannel(parameters) {
	return reason(`virus-foreign-channel`, {
		ja: `{address} との通信は暗号化も認証もされません。納品物の中身が読まれ、結果が書き換えられるおそれがあります。tls:// を使ってください。`,
		en: `The connection to {address} is neither encrypted nor authenticated: deliverables can be read and verdicts forged on the way. Use tls://.`
	}, parameters);
}
function oldEngine(parameters) {
	return reason(`virus-foreign-old`, {
		ja: `検査エンジン {address} の版 {engine} には既知の不具合があります（1.4.5 以上にしてください）。`,
		en: `The engine at {address} is version {engine}, which has known faults (use 1.4.5 or newer).`
	}, parameters);
}
function unreachable(address, why) {
	return reason(`virus-foreign-unreachable`, {
		ja: `検査エンジン {address} を使えません（{why}）。ポリシーの checks.virus-scan.engine と、エンジンの稼働・証明書を確かめてください。`,
		en: `The engine at {address} cannot be used ({why}). Check checks.virus-scan.engine in the policy, that the engine runs, and its certificate.`
	}, {
		address,
		why
	});
}
function failed$2(why) {
	return {
		state: `failed`,
		reasons: [why]
	};
}
const COMPILING = 3e5;
var Lane = class {
	#child;
	#input;
	#gone;
	#pending = null;
	ended = null;
	constructor() {
		this.#child = spawn(process.execPath, [childFile()], {
			stdio: [
				`pipe`,
				`ignore`,
				`ignore`,
				`pipe`
			],
			env: childEnvironment()
		});
		const input = this.#child.stdin;
		const answers = this.#child.stdio[3];
		this.#input = input;
		input.on(`error`, () => this.#end(/* @__PURE__ */ new Error(`the process does not read`)));
		createInterface({ input: answers }).on(`line`, (line) => this.#take(line));
		answers.on(`error`, () => this.#end(/* @__PURE__ */ new Error(`the process does not answer`)));
		process.once(`exit`, this.#kill);
		this.#gone = new Promise((done) => {
			const settle = (how) => {
				this.#end(new Error(how));
				process.off(`exit`, this.#kill);
				done();
			};
			this.#child.once(`error`, (error) => settle(error.message));
			this.#child.once(`close`, (code, signal) => settle(`the process ended (${signal ?? `exit code ${code}`})`));
		});
	}
	async start(start) {
		const bytes = Buffer.from(JSON.stringify(start));
		await this.#send(frameHeader(bytes.length));
		await this.#send(bytes);
		return this.#answer(COMPILING);
	}
	async match(chunks, size, deadline) {
		let sent = 0;
		try {
			await this.#send(frameHeader(size));
			for await (const chunk of chunks) {
				sent += chunk.length;
				if (sent > size) break;
				await this.#send(chunk);
			}
			if (sent !== size) throw new Error(`the file has not ${size} bytes`);
		} catch (error) {
			this.#end(error instanceof Error ? error : new Error(String(error)));
			throw error;
		}
		return this.#answer(deadline);
	}
	async stop() {
		this.#end(/* @__PURE__ */ new Error(`stopped`));
		await this.#gone;
	}
	#answer(deadline) {
		return new Promise((done, fail) => {
			if (this.ended !== null) {
				fail(this.ended);
				return;
			}
			const timer = setTimeout(() => this.#end(/* @__PURE__ */ new Error(`no answer within ${deadline / 1e3} s`)), deadline);
			const settle = (act) => (value) => {
				clearTimeout(timer);
				this.#pending = null;
				act(value);
			};
			this.#pending = {
				done: settle(done),
				fail: settle(fail)
			};
		});
	}
	#take(line) {
		try {
			const answer = childAnswer.parse(JSON.parse(line));
			if (this.#pending === null) throw new Error(`an answer that nobody asked for`);
			this.#pending.done(answer);
		} catch (error) {
			this.#end(error instanceof Error ? error : new Error(String(error)));
		}
	}
	async #send(bytes) {
		if (this.ended !== null) throw this.ended;
		if (this.#input.write(bytes)) return;
		await Promise.race([once$5(this.#input, `drain`), this.#gone]);
		if (this.ended !== null) throw this.ended;
	}
	#end(how) {
		this.ended ??= how;
		this.#kill();
		this.#pending?.fail(this.ended);
	}
	#kill = () => {
		this.#child.kill(`SIGKILL`);
	};
};
function childFile() {
	const found = [
		`./child.ts`,
		`./yara-x-child.js`,
		`../yara-x-child.js`
	].map((place) => fileURLToPath(new URL(place, import.meta.url))).find((place) => existsSync(place));
	if (found !== void 0) return found;
	throw new ToolError({
		code: `yara-child-missing`,
		text: {
			ja: `kenpin の yara-x-child.js が見つかりません。`,
			en: `yara-x-child.js of kenpin is missing.`
		},
		mend: {
			ja: `kenpin を入れ直してください。`,
			en: `Install kenpin again.`
		},
		where: fileURLToPath(import.meta.url)
	});
}
var import_tar_stream = __toESM(require_tar_stream(), 1);
const yaraXVersion = `0.3.0`;
const modules = { "linux-x64": {
	packageName: `@litko/yara-x-linux-x64-gnu`,
	fileName: `yara-x.linux-x64-gnu.node`,
	sha256: `e6878621e5993097f137b7a5975e8ebf8941810455781cb5c5eaceec22b5289c`
} };
function pinnedModule(platform = `${process.platform}-${process.arch}`) {
	return modules[platform] ?? null;
}
function modulePlaces(root, environment = process.env) {
	const pinned = pinnedModule();
	return {
		toolsFolder: environment[`KENPIN_TOOLS`] ?? join$2(homedir(), `.cache`, `kenpin`, `tools`),
		others: pinned === null ? [] : [...besideKenpin(pinned), join$2(root, `node_modules`, ...pinned.packageName.split(`/`), pinned.fileName)]
	};
}
function manageYaraX(places) {
	return {
		name: `yara-x`,
		wanted: yaraXVersion,
		neededBy: `virus-scan`,
		inspect: () => findModule(places()),
		install: async (say) => {
			const before = await findModule(places());
			if (before.state === `ok`) return before;
			await install(places(), say);
			return findModule(places());
		}
	};
}
async function findModule(places) {
	const pinned = pinnedModule();
	if (pinned === null) return {
		state: `missing`,
		mend: noModule
	};
	for (const path of [installedModule(pinned, places.toolsFolder), ...places.others]) {
		if (!await access(path).then(() => true, () => false)) continue;
		const found = sha256Bytes(await readFile(path));
		if (found !== pinned.sha256) return {
			state: `wrong`,
			found: `SHA-256 ${found.slice(0, 16)}…`,
			path,
			mend: mendOf(pinned, places)
		};
		return {
			state: `ok`,
			version: yaraXVersion,
			path,
			proof: {
				ja: `定めた SHA-256 と一致`,
				en: `the pinned SHA-256`
			}
		};
	}
	return {
		state: `missing`,
		mend: mendOf(pinned, places)
	};
}
function installedModule({ fileName }, toolsFolder) {
	return join$2(toolsFolder, `yara-x-${yaraXVersion}`, fileName);
}
function besideKenpin({ packageName, fileName }) {
	try {
		return [fileURLToPath(import.meta.resolve(`${packageName}/${fileName}`))];
	} catch {
		return [];
	}
}
const noModule = {
	ja: `この機種（${process.platform} ${process.arch}）では YARA-X を使えません。Linux（x64、glibc）で検査するか、ポリシーの checks.virus-scan.yara を消してください。`,
	en: `There is no YARA-X for this machine (${process.platform} ${process.arch}). Use Linux (x64, glibc), or remove checks.virus-scan.yara from the policy.`
};
function mendOf(pinned, { toolsFolder }) {
	const path = installedModule(pinned, toolsFolder);
	const spec = `${pinned.packageName}@${yaraXVersion}`;
	return {
		ja: `kenpin setup を実行すると npm から ${spec} を取得します。外部に接続できない機械では、別の機械で npm pack ${spec} を実行し、中の ${pinned.fileName} を ${path} に置いてください。`,
		en: `\`kenpin setup\` fetches ${spec} from npm. On a machine without a way out: run \`npm pack ${spec}\` elsewhere and put its ${pinned.fileName} at ${path}.`
	};
}
const FETCHING = 6e5;
const MODULE_LIMIT = 134217728;
async function install(places, say) {
	const pinned = pinnedModule();
	if (pinned === null) throw failure(noModule, `no module for this machine`);
	const spec = `${pinned.packageName}@${yaraXVersion}`;
	say({
		ja: `ポリシーが YARA の規則を使うため、npm から ${spec} を取得します（約 8 MB）。`,
		en: `Fetching ${spec} by npm (about 8 MB), because the policy has YARA rules.`
	});
	await withScratch(`yara-setup`, async (folder) => {
		const end = await runProgram({
			command: `npm`,
			args: [
				`pack`,
				spec,
				`--ignore-scripts`,
				`--json`
			],
			cwd: folder,
			timeout: FETCHING
		});
		const archive = packedName(end);
		if (archive === null) throw failure(mendOf(pinned, places), describe(end));
		const bytes = await memberOf(join$2(folder, archive), `package/${pinned.fileName}`);
		const found = bytes === null ? `no such member` : sha256Bytes(bytes);
		if (bytes === null || found !== pinned.sha256) throw otherModule(spec, found, pinned.sha256);
		await writeAtomically(installedModule(pinned, places.toolsFolder), bytes, 420);
	});
	say({
		ja: `定めた SHA-256 と一致することを確認しました。`,
		en: `Its SHA-256 is the pinned one.`
	});
}
function packedName(end) {
	if (end.end !== `exited` || end.code !== 0) return null;
	const name = /"filename": *"([^"]+)"/.exec(end.stdout)?.[1] ?? ``;
	return /^[\w.@-]+\.tgz$/.test(name) ? name : null;
}
async function memberOf(archive, name) {
	const members = createReadStream(archive).pipe(createGunzip()).pipe((0, import_tar_stream.extract)());
	let found = null;
	for await (const member of members) {
		const parts = [];
		let size = 0;
		for await (const part of member) {
			size += part.length;
			if (size > MODULE_LIMIT) return null;
			if (member.header.name === name) parts.push(part);
		}
		if (member.header.name === name) found = Buffer.concat(parts);
	}
	return found;
}
function describe(end) {
	if (end.end !== `exited`) return `npm: ${end.end}`;
	return `npm exit ${end.code}: ${end.stderr.trim().split(`
`).slice(0, 3).join(` `)}`;
}
function failure(mend, why) {
	return new ToolError({
		code: `yara-install`,
		text: {
			ja: `YARA-X を入れられませんでした（{why}）。`,
			en: `YARA-X could not be installed ({why}).`
		},
		mend,
		parameters: { why }
	});
}
function otherModule(spec, found, wanted) {
	return new ToolError({
		code: `yara-hash`,
		where: spec,
		text: {
			ja: `取得した YARA-X の SHA-256 が想定と違います（想定 {wanted}、実際 {found}）。改ざんされているおそれがあるため使いません。`,
			en: `The YARA-X that was fetched has another SHA-256 than the pinned one (wanted {wanted}, found {found}). It may have been tampered with and is not used.`
		},
		mend: {
			ja: `npm の取得元（社内ミラーなど）を確認してください。`,
			en: `Check the registry that npm is set to.`
		},
		parameters: {
			found,
			wanted
		}
	});
}
const SIZE_LIMIT = 2147483646;
const DEADLINE = 12e4;
const DEADLINE_PER_MIB = 500;
const DEATHS = 10;
function createYaraXEngine(options) {
	return {
		files: options.files,
		start: (canary) => start(canary, options)
	};
}
async function start(canary, { files, places, signal, deadline = DEADLINE }) {
	const found = await findModule(places);
	if (found.state !== `ok`) return failed$1([absent(found.mend)]);
	const spool = await makeScratch(`yara`);
	const rules = files.map(({ path, text }) => ({
		path,
		text
	}));
	const pool = new Pool({
		module: found.path,
		rules,
		canary: canary.source,
		spool
	}, {
		canary,
		signal,
		deadline
	});
	const first = await pool.open();
	if (first.state === `running`) return {
		state: `running`,
		patterns: first.patterns
	};
	await pool.stop();
	return failed$1(first.reasons);
}
function failed$1(reasons) {
	return {
		state: `failed`,
		reasons
	};
}
var Pool = class {
	#start;
	#free = [];
	#waiting = [];
	#lanes = /* @__PURE__ */ new Set();
	#canary;
	#signal;
	#deadline;
	#compilations = 0;
	#open = 0;
	#deaths = 0;
	constructor(start, { canary, signal, deadline }) {
		this.#start = start;
		this.#canary = canary;
		this.#signal = signal;
		this.#deadline = deadline;
		signal.addEventListener(`abort`, this.#abort, { once: true });
	}
	async open() {
		const lane = await this.#newLane();
		if (!(lane instanceof Lane)) return failed$1(lane);
		this.#free.push(lane);
		return {
			state: `running`,
			patterns: {
				name: `YARA-X (@litko/yara-x)`,
				version: yaraXVersion,
				compilations: this.#compilations,
				scan: (chunks, size) => this.#scan(chunks, size),
				stop: () => this.stop()
			}
		};
	}
	async stop() {
		this.#signal.removeEventListener(`abort`, this.#abort);
		await Promise.all([...this.#lanes].map((lane) => lane.stop()));
		await removeScratch(this.#start.spool);
	}
	async #scan(chunks, size) {
		if (size > SIZE_LIMIT) return {
			state: `failed`,
			reason: tooLarge
		};
		const lane = await this.#take();
		if (!(lane instanceof Lane)) return {
			state: `failed`,
			reason: lane
		};
		const source = watch(chunks);
		try {
			const answer = await lane.match(source.chunks, size, this.#deadline + Math.ceil(size / 1024 ** 2) * DEADLINE_PER_MIB);
			if (answer.state === `examined` && answer.size === size) return {
				state: `examined`,
				matches: answer.matches
			};
			return {
				state: `failed`,
				reason: broke(answer.state === `failed` ? answer.why : `answer: ${answer.state}`)
			};
		} catch (error) {
			if (source.failure !== null) throw source.failure;
			this.#deaths += 1;
			return {
				state: `failed`,
				reason: broke(error instanceof Error ? error.message : String(error))
			};
		} finally {
			await this.#give(lane);
		}
	}
	async #take() {
		for (;;) {
			if (this.#deaths >= DEATHS) return this.#refuse(givenUp);
			const free = this.#free.pop();
			if (free !== void 0) return free;
			if (this.#open < Math.min(4, availableParallelism())) {
				const lane = await this.#newLane();
				return lane instanceof Lane ? lane : this.#refuse(lane[0] ?? givenUp);
			}
			const lane = await new Promise((done) => this.#waiting.push(done));
			if (lane !== null) return lane;
		}
	}
	#refuse(why) {
		this.#waiting.shift()?.(null);
		return why;
	}
	async #give(lane) {
		const next = this.#waiting.shift();
		if (lane.ended === null) {
			if (next === void 0) this.#free.push(lane);
			else next(lane);
			return;
		}
		await this.#discard(lane);
		next?.(null);
	}
	async #newLane() {
		this.#open += 1;
		const lane = new Lane();
		this.#lanes.add(lane);
		try {
			const answer = await lane.start(this.#start);
			if (answer.state === `ready` && this.#compilations === 0) {
				this.#compilations = answer.compilations;
				return lane;
			}
			if (answer.state === `ready` && await this.#findsCanary(lane)) return lane;
			await this.#discard(lane);
			if (answer.state === `refused`) return answer.faults.map((fault) => doesNotCompile(fault));
			this.#deaths += 1;
			return [broke(answer.state === `failed` ? answer.why : `a further process does not find the canary`)];
		} catch (error) {
			await this.#discard(lane);
			this.#deaths += 1;
			return [broke(error instanceof Error ? error.message : String(error))];
		}
	}
	async #findsCanary(lane) {
		const { bytes } = this.#canary;
		const answer = await lane.match([bytes], bytes.length, DEADLINE);
		return answer.state === `examined` && canariesAmong(answer.matches, this.#canary) === this.#compilations;
	}
	async #discard(lane) {
		this.#open -= 1;
		this.#lanes.delete(lane);
		await lane.stop();
	}
	#abort = () => {
		for (const lane of this.#lanes) lane.stop();
	};
};
function watch(source) {
	const watched = {
		chunks: through(),
		failure: null
	};
	async function* through() {
		try {
			yield* source;
		} catch (error) {
			watched.failure = error instanceof Error ? error : new Error(String(error));
			throw error;
		}
	}
	return watched;
}
function absent(mend) {
	return {
		code: `yara-absent`,
		text: {
			ja: `YARA-X を使えません。${mend.ja}`,
			en: `YARA-X cannot be used. ${mend.en}`
		}
	};
}
function doesNotCompile({ path, line, column, message }) {
	return reason(`yara-rule`, {
		ja: `YARA の規則ファイル {place} をコンパイルできません: {message}。規則を直してください（include は使えません。ファイルは一つずつ完結させ、ポリシーの yara に並べます）。`,
		en: "The YARA rules in {place} do not compile: {message}. Mend the rule (`include` is not followed: each file stands by itself and is listed under `yara` in the policy)."
	}, {
		place: line === 0 ? path : `${path}:${line}:${column}`,
		message
	});
}
function broke(why) {
	return reason(`yara-broke`, {
		ja: `YARA での照合に失敗しました（{why}）。`,
		en: `Matching with YARA failed ({why}).`
	}, { why: why.slice(0, 300) });
}
const tooLarge = reason(`yara-too-large`, {
	ja: `大きすぎて YARA で照合できません（2 GiB 以上）。`,
	en: `Too large for the YARA rules (2 GiB or more).`
});
const givenUp = reason(`yara-given-up`, {
	ja: `YARA のプロセスが何度も異常終了したため、残りを照合しませんでした。`,
	en: `The processes that match YARA rules ended too often; the rest was not matched.`
});
function virusScanOptionsOf(policy) {
	return policy.checks[`virus-scan`].options;
}
function readVersionRecord(text) {
	const fields = text.split(`:`);
	const [engine = ``, , daily = ``, time = ``, warning = ``] = fields;
	if (fields.length < 6 || fields.length > 20 || !/^\d{1,9}$/.test(daily) || !/^\d{1,11}$/.test(time)) return null;
	const recommended = warning !== `0` && /^\d{1,4}(?:\.\d{1,4}){1,3}$/.test(engine) ? engine : null;
	return {
		daily: Number(daily),
		recordedAt: (/* @__PURE__ */ new Date(Number(time) * 1e3)).toISOString(),
		engine: recommended
	};
}
function readVersionHeader(bytes) {
	if (bytes.length < 512) return null;
	const [magic, ...fields] = Buffer.from(bytes.subarray(0, 512)).toString(`latin1`).trimEnd().split(`:`);
	const [version = ``, , , , , , time = ``] = fields.slice(-7);
	if (magic !== `ClamAV-VDB` || !/^\d{1,9}$/.test(version) || !/^\d{1,11}$/.test(time)) return null;
	return {
		daily: Number(version),
		recordedAt: (/* @__PURE__ */ new Date(Number(time) * 1e3)).toISOString(),
		engine: null
	};
}
async function askText({ name, server, deadline, signal }) {
	const resolver = new Resolver({
		timeout: Math.ceil(deadline / 3),
		tries: 2
	});
	const stop = () => resolver.cancel();
	const timer = setTimeout(stop, deadline);
	signal?.addEventListener(`abort`, stop, { once: true });
	try {
		if (server !== null) resolver.setServers([server]);
		return {
			state: `answered`,
			records: (await resolver.resolveTxt(name)).map((strings) => strings.join(``))
		};
	} catch (error) {
		return {
			state: `failed`,
			message: error instanceof Error ? error.message : String(error)
		};
	} finally {
		clearTimeout(timer);
		signal?.removeEventListener(`abort`, stop);
	}
}
async function fetchStart(url, length, { deadline, signal }) {
	const limit = AbortSignal.timeout(deadline);
	const response = await fetch(url, {
		headers: {
			"user-agent": `kenpin`,
			range: `bytes=0-${length - 1}`
		},
		redirect: `error`,
		signal: signal === void 0 ? limit : AbortSignal.any([limit, signal])
	});
	if (response.status !== 206 && response.status !== 200) {
		await response.body?.cancel();
		throw new Error(`HTTP ${response.status}`);
	}
	const parts = [];
	let size = 0;
	for await (const chunk of response.body ?? []) {
		parts.push(chunk);
		size += chunk.length;
		if (size >= length) break;
	}
	return Buffer.concat(parts).subarray(0, length);
}
async function askServerDate({ address, clock, deadline, signal }) {
	const before = clock.now().getTime();
	try {
		const limit = AbortSignal.timeout(deadline);
		const { date, age } = await head(address, signal === void 0 ? limit : AbortSignal.any([limit, signal]));
		const machineAt = /* @__PURE__ */ new Date((before + clock.now().getTime()) / 2);
		const at = new Date(date ?? ``);
		if (Number.isNaN(at.getTime())) return {
			state: `failed`,
			message: `no Date header`
		};
		if (age !== void 0 && age !== `0`) return {
			state: `failed`,
			message: `an answer from a cache`
		};
		return {
			state: `answered`,
			at,
			machineAt
		};
	} catch (error) {
		return {
			state: `failed`,
			message: error instanceof Error ? error.message : String(error)
		};
	}
}
function head(address, signal) {
	const options = {
		method: `HEAD`,
		signal,
		headers: {
			"user-agent": `kenpin`,
			"cache-control": `no-cache`
		}
	};
	return new Promise((done, fail) => {
		const answered = (response) => {
			response.resume();
			done(response.headers);
		};
		const url = new URL(address);
		(url.protocol === `https:` ? request$1(url, {
			...options,
			rejectUnauthorized: true
		}, answered) : request(url, options, answered)).on(`error`, fail).end();
	});
}
const PATIENCE = 2e4;
const RAW_LIMIT = 600;
async function askTime({ address, clock, signal }) {
	const answer = await askServerDate({
		address,
		clock,
		deadline: PATIENCE,
		signal
	});
	if (answer.state === `failed`) return {
		state: `failed`,
		address,
		message: answer.message
	};
	return {
		state: `answered`,
		address,
		authenticated: address.startsWith(`https:`),
		at: answer.at.toISOString(),
		machineAt: answer.machineAt.toISOString()
	};
}
async function askNewest({ address, clock, signal }) {
	const failed = (message) => ({
		state: `failed`,
		address,
		message
	});
	const dns = /^dns:(?:\/\/([^/]+)\/)?([A-Za-z0-9._-]+)$/.exec(address);
	const askedAt = clock.now().toISOString();
	const found = dns === null ? await fromMirror(address, signal) : await fromRecord(dns[2] ?? ``, dns[1] ?? null, signal);
	if (`message` in found) return failed(found.message);
	if (found.versions === null) return failed(`this says nothing about versions: ${found.raw.slice(0, 100)}`);
	return {
		state: `answered`,
		address,
		raw: found.raw.slice(0, RAW_LIMIT),
		...found.versions,
		askedAt
	};
}
async function fromRecord(name, server, signal) {
	const answer = await askText({
		name,
		server,
		deadline: PATIENCE,
		signal
	});
	if (answer.state === `failed`) return { message: answer.message };
	return answer.records.map((raw) => ({
		raw,
		versions: readVersionRecord(raw)
	})).find(({ versions }) => versions !== null) ?? {
		raw: answer.records.join(` `),
		versions: null
	};
}
async function fromMirror(mirror, signal) {
	try {
		const bytes = await fetchStart(`${mirror.replace(/\/$/, ``)}/daily.cvd`, 512, {
			deadline: PATIENCE,
			signal
		});
		return {
			raw: Buffer.from(bytes).toString(`latin1`).trimEnd(),
			versions: readVersionHeader(bytes)
		};
	} catch (error) {
		return { message: error instanceof Error ? error.message : String(error) };
	}
}
const updateRecordName = `kenpin-update.json`;
const moment = datetime();
const failed = object({
	state: literal(`failed`),
	address: string(),
	message: string()
});
const notAsked = object({ state: literal(`notAsked`) });
const time = discriminatedUnion(`state`, [
	object({
		state: literal(`answered`),
		address: string(),
		authenticated: boolean(),
		at: moment,
		machineAt: moment
	}),
	failed,
	notAsked
]);
const newest = discriminatedUnion(`state`, [
	object({
		state: literal(`answered`),
		address: string(),
		raw: string(),
		daily: int().check(_nonnegative()),
		recordedAt: moment,
		engine: nullable(string()),
		askedAt: moment
	}),
	failed,
	notAsked
]);
const record = object({
	schema: literal(`kenpin.signatures-update/1`),
	source: string(),
	time,
	newest
});
async function readUpdateRecord(folder) {
	try {
		const parsed = record.safeParse(JSON.parse(await readFile(join$2(folder, updateRecordName), `utf8`)));
		return parsed.success ? parsed.data : null;
	} catch {
		return null;
	}
}
async function writeUpdateRecord(folder, content) {
	await writeAtomically(join$2(folder, updateRecordName), `${JSON.stringify(content, null, 1)}\n`);
}
const SIGNATURE_LIMIT = 65536;
async function readDetachedSignatures(folder) {
	const names = await readdir(folder).catch(() => []);
	const found = [];
	for (const name of names.filter((each) => detachedSignatureName.test(each)).toSorted()) {
		const content = await readFile(join$2(folder, name)).catch(() => null);
		if (content !== null && isDetachedSignature(content)) found.push({
			name,
			content
		});
	}
	return found;
}
const detachedSignatureName = /^(?:main|daily|bytecode)-\d{1,9}\.cvd\.sign$/;
function isDetachedSignature(bytes) {
	return bytes.length <= SIGNATURE_LIMIT && Buffer.from(bytes.subarray(0, 13)).toString(`latin1`) === `#clamsign-1.0`;
}
function witnessOf({ policy, root, clock, signal }) {
	const { time, newest, operator } = virusScanOptionsOf(policy);
	return createWitness({
		...time === void 0 ? {} : { time: time.address },
		...newest === void 0 ? {} : { newest: newest.address },
		...operator === void 0 ? {} : { operator },
		signaturesFolder: resolve$1(root, policy.signatures.folder),
		feedsFolder: resolve$1(root, policy.feeds.folder),
		clock,
		signal
	});
}
function createWitness({ time, newest, operator, signaturesFolder, feedsFolder, clock, signal }) {
	const notAsked = { state: `notAsked` };
	return { ask: async () => {
		const [timeAnswer, newestAnswer, update, moments, detached] = await Promise.all([
			time === void 0 ? notAsked : askTime({
				address: time,
				clock,
				signal
			}),
			newest === void 0 ? notAsked : askNewest({
				address: newest,
				clock,
				signal
			}),
			readUpdateRecord(signaturesFolder),
			feedsFolder === null ? [] : feedMoments(feedsFolder),
			readDetachedSignatures(signaturesFolder)
		]);
		return {
			time: timeAnswer,
			newest: newestAnswer,
			update,
			moments,
			detached,
			operation: operationOf(operator)
		};
	} };
}
async function feedMoments(folder) {
	const moments = [];
	for (const feed of await listFeeds(folder)) {
		const record = await readFeedRecord(folder, feed);
		if (record === null) continue;
		const what = {
			ja: `脆弱性情報 ${feed}`,
			en: `the feed ${feed}`
		};
		moments.push({
			what,
			at: record.fetchedAt
		}, {
			what,
			at: record.dataAsOf
		});
	}
	return moments;
}
function operationOf(operator) {
	return {
		host: hostname(),
		operator: operator ?? process.env[`GITHUB_ACTOR`] ?? accountName()
	};
}
function accountName() {
	try {
		return userInfo().username;
	} catch {
		return `uid ${process.getuid?.() ?? `?`}`;
	}
}
const RULES_LIMIT = 64 * 1024 ** 2;
async function readVirusScanFiles(request) {
	const { root, policy, source, signal } = request;
	const { engine, yara } = virusScanOptionsOf(policy);
	const read = async (path, limit) => readInput({
		root,
		path,
		source,
		signal,
		...limit === void 0 ? {} : { limit }
	});
	const ca = engine?.ca === void 0 ? null : asText(await read(engine.ca), engine.ca);
	const rules = [];
	for (const path of await findInputs({
		root,
		globs: yara,
		source,
		signal
	})) {
		const bytes = await read(path, RULES_LIMIT);
		rules.push({
			path,
			text: asText(bytes, path),
			sha256: sha256Bytes(bytes),
			size: bytes.length
		});
	}
	return {
		ca,
		rules
	};
}
function virusScanTools(context) {
	const { policy, root, virusScan, signal } = context;
	const { engine } = virusScanOptionsOf(policy);
	return {
		engine: engine === void 0 ? createClamavEngine({
			signaturesFolder: resolve$1(root, policy.signatures.folder),
			signal
		}) : createRemoteEngine({
			address: engine.address,
			ca: virusScan.ca,
			signal
		}),
		patterns: virusScan.rules.length === 0 ? null : createYaraXEngine({
			files: virusScan.rules,
			places: modulePlaces(root),
			signal
		}),
		witness: witnessOf(context)
	};
}
const inputNames = {
	policy: `kenpin.yml`,
	deviations: `deviations.yml`,
	checklist: `checklist.yml`,
	vex: vexName
};
function vexName(index) {
	return `vex-${String(index + 1).padStart(3, `0`)}.json`;
}
async function openContext(request) {
	const root = resolve$1(request.root);
	const inputs = /* @__PURE__ */ new Map();
	const read = async (path, name) => {
		const bytes = await readInput({
			root,
			path,
			source: request.source,
			signal: request.signal
		});
		inputs.set(name, bytes);
		return {
			text: asText(bytes, path),
			name: path
		};
	};
	const { policy, profile } = readPolicy(await read(request.policyFile, inputNames.policy));
	const deviations = policy.deviations === null ? [] : parseDeviations(await read(policy.deviations, inputNames.deviations));
	const answers = policy.checklist === null ? [] : parseAnswers(await read(policy.checklist, inputNames.checklist));
	const vex = [];
	for (const [index, path] of policy.vex.entries()) vex.push(await read(path, inputNames.vex(index)));
	const changesSince = request.changesSince === null ? null : await wholeId(root, request.changesSince, request.signal);
	return {
		...request,
		root,
		changesSince,
		policy,
		profile,
		policyDigest: sha256Bytes(inputs.get(inputNames.policy) ?? /* @__PURE__ */ new Uint8Array()),
		deviations,
		answers,
		vex,
		virusScan: await readVirusScanFiles({
			...request,
			root,
			policy
		}),
		inputs,
		resultsPath: resolve$1(root, policy.results),
		outputPath: resolve$1(root, policy.output)
	};
}
async function wholeId(folder, commit, signal) {
	const found = await findCommit({
		folder,
		commit,
		signal
	});
	if (found.state === `found`) return found.id;
	throw noSuchCommit({
		root: folder,
		commit,
		why: found.message
	});
}
function japanDay(now) {
	return new Date(now.getTime() + 324e5).toISOString().slice(0, 10);
}
export { storeLayout as $, makePatternCanary as A, readInput as B, roles as C, storedSources as Ct, judgeTestimony as D, judgeEngine as E, FeedFormatError as F, runGit as G, gitArguments as H, purlOf as I, profiles as J, childEnvironment as K, countCoverage as L, readCsafDocument as M, instant as N, judgeFreshness as O, readJson as P, storeFile as Q, coverageOf as R, containerKinds as S, judgeFeeds as St, checks as T, gitEnvironment as U, findCommit as V, messageOf as W, productKey as X, cveKey as Y, storeApplication as Z, proveSignatures as _, sha256Text as _t, createWitness as a, moveFeed as at, asText as b, kevCatalogue as bt, isDetachedSignature as c, openOsvShelf as ct, askNewest as d, isCode as dt, damaged as et, askTime as f, takeLock as ft, createClamavEngine as g, sha256Lines as gt, modulePlaces as h, sha256Bytes as ht, virusScanTools as i, listFeeds as it, readCpe as j, virusScanOptions as k, readUpdateRecord as l, readFeedRecord as lt, manageYaraX as m, osvRecord as mt, japanDay as n, feedPath as nt, witnessOf as o, notHeld as ot, virusScanOptionsOf as p, readOsvArchive as pt, runProgram as q, openContext as r, isEcosystemName as rt, detachedSignatureName as s, openKevShelf as st, inputNames as t, feedFiles as tt, writeUpdateRecord as u, writeFeed as ut, clamav as v, feedRecord as vt, allRules as w, knownProviders as wt, readPolicy as x, dependenciesOptions as xt, findProgram as y, kevAsOf as yt, eachCovered as z };
