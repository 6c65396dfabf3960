import { t as kenpinVersion } from "./version.js";
import { $ as storeLayout, Q as storeFile, Y as cveKey, Z as storeApplication, et as damaged, ht as sha256Bytes, ot as notHeld, vt as feedRecord } from "./context.js";
import { crc32 } from "node:zlib";
import { join } from "node:path";
import { stat } from "node:fs/promises";
import { DatabaseSync } from "node:sqlite";
var StoreError = class extends Error {
	name = `StoreError`;
};
const cacheSize = 65536;
const patience = 5e3;
var Store = class {
	database;
	#statements = /* @__PURE__ */ new Map();
	constructor(database) {
		this.database = database;
	}
	prepare(sql) {
		let statement = this.#statements.get(sql);
		if (statement === void 0) {
			statement = this.database.prepare(sql);
			this.#statements.set(sql, statement);
		}
		return statement;
	}
	async transaction(work) {
		this.database.exec(`BEGIN IMMEDIATE`);
		try {
			const result = await work();
			this.database.exec(`COMMIT`);
			return result;
		} catch (error) {
			if (this.database.isTransaction) this.database.exec(`ROLLBACK`);
			throw error;
		}
	}
	number(sql, ...values) {
		const row = this.prepare(sql).get(...values);
		const value = row === void 0 ? void 0 : Object.values(row)[0];
		if (typeof value !== `number`) throw new StoreError(`no number: ${sql}`);
		return value;
	}
	close() {
		this.#statements.clear();
		this.database.close();
	}
};
function openStoreForWriting(path) {
	return guarded$1(() => {
		const database = new DatabaseSync(path, {
			timeout: patience,
			enableForeignKeyConstraints: false
		});
		try {
			database.exec(`PRAGMA journal_mode = DELETE; PRAGMA synchronous = FULL; PRAGMA cache_size = -${cacheSize}; PRAGMA temp_store = MEMORY;`);
			if (pragma(database, `schema_version`) === 0) database.exec(`BEGIN; ${storeLayout} PRAGMA application_id = ${storeApplication}; PRAGMA user_version = 1; COMMIT;`);
			return checked(database);
		} catch (error) {
			database.close();
			throw error;
		}
	});
}
function openStoreForReading(path) {
	return guarded$1(() => {
		const database = new DatabaseSync(path, {
			readOnly: true,
			timeout: patience,
			enableForeignKeyConstraints: false
		});
		try {
			database.exec(`PRAGMA cache_size = -${cacheSize}; PRAGMA query_only = TRUE;`);
			return checked(database);
		} catch (error) {
			database.close();
			throw error;
		}
	});
}
function checked(database) {
	const [application, version] = [pragma(database, `application_id`), pragma(database, `user_version`)];
	if (application !== 1802399854) throw new StoreError(`it is no store of kenpin`);
	if (version !== 1) throw new StoreError(`its layout is version ${version}, this kenpin reads 1`);
	return new Store(database);
}
function pragma(database, name) {
	const value = database.prepare(`PRAGMA ${name}`).get()?.[name];
	if (typeof value !== `number`) throw new StoreError(`PRAGMA ${name} gives no number`);
	return value;
}
function guarded$1(open) {
	try {
		return open();
	} catch (error) {
		if (error instanceof StoreError) throw error;
		throw new StoreError(error instanceof Error ? error.message : String(error), { cause: error });
	}
}
function sealed(value) {
	const body = JSON.stringify(value);
	return {
		body,
		crc: crc32(body)
	};
}
function unsealed(row, key) {
	const body = row?.[`body`];
	if (typeof body !== `string` || crc32(body) !== row?.[`crc`]) throw new StoreError(`the entry ${key} is damaged`);
	return JSON.parse(body);
}
const batchSize = 1e3;
function lookUpCves(store, cves) {
	const keyed = [...new Set(cves)].flatMap((cve) => {
		const key = cveKey(cve);
		return key === null ? [] : [{
			cve,
			key
		}];
	});
	const sorted = keyed.toSorted((a, b) => a.key - b.key);
	const look = new LookUp(store);
	const found = /* @__PURE__ */ new Map();
	for (let i = 0; i < sorted.length; i += batchSize) look.batch(sorted.slice(i, i + batchSize), found);
	return new Map(keyed.flatMap(({ cve }) => found.has(cve) ? [[cve, found.get(cve)]] : []));
}
var LookUp = class {
	#store;
	#jvn = /* @__PURE__ */ new Map();
	#advisories = /* @__PURE__ */ new Map();
	#notices = /* @__PURE__ */ new Map();
	constructor(store) {
		this.#store = store;
	}
	batch(asked, found) {
		const keys = JSON.stringify(asked.map(({ key }) => key));
		const nvd = this.#byKey(keys, `SELECT nvd.cve AS cve, crc, body FROM json_each(?) CROSS JOIN nvd ON nvd.cve = value LEFT JOIN nvd_body ON nvd_body.cve = nvd.cve`);
		const epss = this.#byKey(keys, `SELECT cve, score, percentile FROM json_each(?) CROSS JOIN epss ON cve = value`);
		const jvn = this.#byKey(keys, `SELECT cve, jvn.id AS id, crc, body FROM json_each(?) CROSS JOIN jvn_cve ON cve = value CROSS JOIN jvn ON jvn.id = jvn_cve.id`);
		const advisories = this.#byKey(keys, `SELECT cve, provider, c.id AS id FROM json_each(?) CROSS JOIN advisory_cve AS c ON cve = value`);
		const named = this.#byKey(keys, `SELECT cve, n.source AS source, n.id AS id, crc, body FROM json_each(?) CROSS JOIN notice_cve AS c ON cve = value CROSS JOIN notice AS n ON n.source = c.source AND n.id = c.id`);
		const entries = asked.map(({ cve, key }) => ({
			cve,
			nvd: (nvd.get(key) ?? []).map((row) => unsealed(row, cve))[0] ?? null,
			epss: (epss.get(key) ?? []).map((row) => ({
				cve,
				score: Number(row[`score`]),
				percentile: Number(row[`percentile`])
			}))[0] ?? null,
			jvn: sortedById((jvn.get(key) ?? []).map((row) => this.#read(this.#jvn, String(row[`id`]), row)).filter(({ cves }) => cves.includes(cve))),
			named: (named.get(key) ?? []).map((row) => this.#notice(row)).filter(({ cves }) => cves.includes(cve)),
			advisories: sortedById((advisories.get(key) ?? []).flatMap((row) => this.#advisory(row)).filter(({ statements }) => statements.some((each) => each.cve === cve)))
		}));
		const referred = this.#referred(entries.flatMap((each) => each.jvn));
		for (const { cve, named: own, ...rest } of entries) {
			const notices = new Map([...own, ...rest.jvn.flatMap((row) => referred(row))].map((each) => [noticeKey(each), each]));
			found.set(cve, {
				...rest,
				notices: [...notices].sort(([a], [b]) => a < b ? -1 : 1).map(([, notice]) => notice)
			});
		}
	}
	#referred(rows) {
		const own = `SELECT value AS asked, n.source AS source, n.id AS id, crc, body FROM json_each(?) CROSS JOIN notice AS n ON n.source = ? AND n.id = value`;
		const alerts = this.#byName(rows.flatMap((row) => row.alerts), own, `jpcert`);
		const ids = rows.flatMap((row) => row.notices);
		const notices = this.#byName(ids, own, `jvn`);
		const naming = this.#byName(ids, `SELECT value AS asked, n.source AS source, n.id AS id, crc, body FROM json_each(?) CROSS JOIN notice_name AS m ON m.name = value CROSS JOIN notice AS n ON n.source = m.source AND n.id = m.id`);
		const none = [];
		return (row) => [...row.alerts.flatMap((id) => alerts.get(id) ?? none), ...row.notices.flatMap((id) => [...notices.get(id) ?? none, ...naming.get(id) ?? none])];
	}
	#byKey(keys, sql) {
		return Map.groupBy(this.#store.prepare(sql).all(keys), (row) => Number(row[`cve`]));
	}
	#byName(names, sql, ...more) {
		if (names.length === 0) return /* @__PURE__ */ new Map();
		const rows = this.#store.prepare(sql).all(JSON.stringify([...new Set(names)]), ...more);
		return new Map([...Map.groupBy(rows, (row) => String(row[`asked`]))].map(([name, own]) => [name, own.map((row) => this.#notice(row))]));
	}
	#advisory({ provider, id }) {
		const key = `${String(provider)} ${String(id)}`;
		const known = this.#advisories.get(key);
		if (known !== void 0) return [known];
		const row = this.#store.prepare(`SELECT crc, body FROM advisory WHERE provider = ? AND id = ?`).get(String(provider), String(id));
		return row === void 0 ? [] : [this.#read(this.#advisories, key, row)];
	}
	#notice(row) {
		return this.#read(this.#notices, `${String(row[`source`])} ${String(row[`id`])}`, row);
	}
	#read(known, key, row) {
		const entry = known.get(key) ?? unsealed(row, key);
		known.set(key, entry);
		return entry;
	}
};
function sortedById(entries) {
	const key = ({ provider = ``, id }) => `${provider} ${id}`;
	return entries.length < 2 ? entries : entries.toSorted((a, b) => key(a) < key(b) ? -1 : 1);
}
function noticeKey({ source, id }) {
	return `${source} ${id}`;
}
function lookUpProduct(store, key) {
	const nvd = store.prepare(`SELECT p.cve AS id, crc, body FROM nvd_product AS p LEFT JOIN nvd_body AS b ON b.cve = p.cve WHERE product = ? ORDER BY p.cve`).all(key);
	const jvn = store.prepare(`SELECT jvn.id AS id, crc, body FROM jvn_product AS p JOIN jvn ON jvn.id = p.id WHERE product = ? ORDER BY jvn.id`).all(key);
	const advisories = store.prepare(`SELECT a.id AS id, crc, body FROM advisory_product AS p JOIN advisory AS a ON a.provider = p.provider AND a.id = p.id
       WHERE product = ? ORDER BY a.provider, a.id`).all(key);
	return {
		nvd: nvd.map((row) => unsealed(row, String(row[`id`]))),
		jvn: jvn.map((row) => unsealed(row, String(row[`id`]))),
		advisories: advisories.map((row) => unsealed(row, String(row[`id`])))
	};
}
const storedFeeds = [
	`nvd`,
	`epss`,
	`jvn`,
	`jvn-notices`,
	`jpcert`
];
function isStoredFeed(feed) {
	return storedFeeds.some((each) => each === feed) || /^csaf\/[a-z0-9-]+$/.test(feed);
}
const changesUnit = `changes`;
function readStoredRecord(store, feed) {
	const text = store.prepare(`SELECT record FROM feed WHERE feed = ?`).get(feed)?.[`record`];
	if (typeof text !== `string`) return null;
	const parsed = feedRecord.safeParse(parse(text));
	if (!parsed.success) throw new StoreError(`the record of ${feed} is damaged`);
	return parsed.data;
}
function namesOfStored(store) {
	return store.prepare(`SELECT feed FROM feed ORDER BY feed`).all().map((row) => String(row[`feed`]));
}
function writeStoredRecord(store, record) {
	store.prepare(`INSERT OR REPLACE INTO feed (feed, record) VALUES (?, ?)`).run(record.feed, JSON.stringify(record));
}
function readUnit(store, feed, unit) {
	const text = store.prepare(`SELECT record FROM unit WHERE feed = ? AND unit = ?`).get(feed, unit)?.[`record`];
	return typeof text === `string` ? parse(text) : null;
}
function writeUnit(store, { feed, unit }, record) {
	store.prepare(`INSERT OR REPLACE INTO unit (feed, unit, record) VALUES (?, ?, ?)`).run(feed, unit, JSON.stringify(record));
}
function unitHashes(store, feed) {
	return store.prepare(`SELECT unit, record FROM unit WHERE feed = ? ORDER BY unit`).all(feed).map((row) => `${String(row[`unit`])} ${parse(String(row[`record`])).sha256}`);
}
function storedHash(store, feed, hash) {
	return hash(new TextEncoder().encode(unitHashes(store, feed).join(`
`)));
}
function countStored(store, feed) {
	const [table, where] = tableOf(feed);
	const records = store.number(`SELECT count(*) FROM ${table} WHERE ${where}`, ...parametersOf(feed));
	if (records === 0) return null;
	const newest = feed === `epss` ? readUnit(store, `epss`, `current`)?.until : newestOf(store, feed);
	if (typeof newest !== `string`) throw new StoreError(`${feed} has records without a date`);
	return {
		records,
		dataAsOf: new Date(newest).toISOString(),
		unreadable: 0
	};
}
function newestOf(store, feed) {
	const [table, where] = tableOf(feed);
	const until = readUnit(store, feed, changesUnit)?.until;
	const bound = until === void 0 ? `` : ` AND modified <= ?`;
	return store.prepare(`SELECT max(modified) AS newest FROM ${table} WHERE ${where}${bound}`).get(...parametersOf(feed), ...until === void 0 ? [] : [until])?.[`newest`];
}
function clearStored(store, feed) {
	const [table, where] = tableOf(feed);
	const all = {
		nvd: [
			`nvd`,
			`nvd_body`,
			`nvd_product`
		],
		jvn: [
			`jvn`,
			`jvn_cve`,
			`jvn_product`
		],
		epss: [`epss`]
	}[table] ?? [
		table,
		`${table}_cve`,
		...table === `notice` ? [`notice_name`] : [`advisory_product`]
	];
	for (const each of all) store.prepare(`DELETE FROM ${each} WHERE ${where}`).run(...parametersOf(feed));
	for (const each of [`unit`, `feed`]) store.prepare(`DELETE FROM ${each} WHERE feed = ?`).run(feed);
}
function tableOf(feed) {
	if (feed === `nvd` || feed === `epss` || feed === `jvn`) return [feed, `TRUE`];
	if (feed === `jvn-notices` || feed === `jpcert`) return [`notice`, `source = ?`];
	if (isStoredFeed(feed)) return [`advisory`, `provider = ?`];
	throw new StoreError(`no feed of the store: ${feed}`);
}
function parametersOf(feed) {
	if (feed === `jvn-notices`) return [`jvn`];
	if (feed === `jpcert`) return [`jpcert`];
	return feed.startsWith(`csaf/`) ? [feed.slice(5)] : [];
}
function parse(text) {
	try {
		return JSON.parse(text);
	} catch {
		throw new StoreError(`a record in the store is not JSON`);
	}
}
let ours;
function checkLayout(store) {
	ours ??= layoutOf(made());
	if (layoutOf(store.database) !== ours) throw new StoreError(`its tables are not those of kenpin`);
}
function made() {
	const database = new DatabaseSync(`:memory:`);
	database.exec(storeLayout);
	return database;
}
function layoutOf(database) {
	const rows = database.prepare(`SELECT type, name, tbl_name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite_stat%' ORDER BY name`).all();
	return JSON.stringify(rows.map((row) => [
		`type`,
		`name`,
		`tbl_name`,
		`sql`
	].map((key) => row[key])));
}
function openKnowledgeShelf(folder) {
	const path = join(folder, storeFile);
	return { open: async () => {
		if (!await exists(path)) return empty((feed) => ({
			state: `notHeld`,
			feed,
			reason: notHeld(feed)
		}));
		if (await exists(`${path}-journal`)) rollBack(path);
		try {
			return knowledgeOf(openSnapshot(path));
		} catch (error) {
			const why = sayWhy(error);
			return empty((feed) => ({
				state: `damaged`,
				feed,
				reason: damaged(feed, why)
			}));
		}
	} };
}
async function exists(path) {
	return await stat(path).then(() => true, (error) => !(error instanceof Error && `code` in error && error.code === `ENOENT`));
}
function rollBack(path) {
	try {
		const store = openStoreForWriting(path);
		try {
			namesOfStored(store);
		} finally {
			store.close();
		}
	} catch {}
}
function openSnapshot(path) {
	const store = openStoreForReading(path);
	try {
		store.database.exec(`PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; BEGIN;`);
		checkLayout(store);
		return store;
	} catch (error) {
		store.close();
		throw error;
	}
}
function knowledgeOf(store) {
	const answers = /* @__PURE__ */ new Map();
	return {
		feeds: () => namesIn(store),
		consult: (feed) => {
			const answer = answers.get(feed) ?? consult(store, feed);
			answers.set(feed, answer);
			return answer;
		},
		cves: (ids) => guarded(() => lookUpCves(store, ids)),
		product: (key) => guarded(() => lookUpProduct(store, key)),
		close: () => store.close()
	};
}
function namesIn(store) {
	try {
		return namesOfStored(store).filter((feed) => isStoredFeed(feed));
	} catch {
		return [];
	}
}
function consult(store, feed) {
	if (!isStoredFeed(feed)) return {
		state: `notHeld`,
		feed,
		reason: notHeld(feed)
	};
	try {
		const record = readStoredRecord(store, feed);
		if (record === null) return {
			state: `notHeld`,
			feed,
			reason: notHeld(feed)
		};
		const contradiction = contradictionOf(store, feed, record);
		if (contradiction !== null) return {
			state: `damaged`,
			feed,
			reason: damaged(feed, contradiction)
		};
		return {
			state: `held`,
			record,
			facts: {
				dataAsOf: record.dataAsOf,
				records: record.records,
				unreadable: 0
			}
		};
	} catch (error) {
		return {
			state: `damaged`,
			feed,
			reason: damaged(feed, sayWhy(error))
		};
	}
}
function contradictionOf(store, feed, record) {
	if (record.feed !== feed) return `its record is that of ${record.feed.slice(0, 40)}`;
	const facts = countStored(store, feed);
	if (facts === null) return `no records, ${record.records} recorded`;
	if (facts.records !== record.records) return `${facts.records} records, ${record.records} recorded`;
	if (Date.parse(facts.dataAsOf) !== Date.parse(record.dataAsOf)) return `data as of ${facts.dataAsOf}, ${record.dataAsOf} recorded`;
	return storedHash(store, feed, sha256Bytes) === record.sha256 ? null : `SHA-256 differs from the record`;
}
function guarded(look) {
	try {
		return look();
	} catch (error) {
		throw error instanceof StoreError ? error : new StoreError(sayWhy(error), { cause: error });
	}
}
function empty(answer) {
	return {
		feeds: () => [],
		consult: answer,
		cves: () => /* @__PURE__ */ new Map(),
		product: () => ({
			nvd: [],
			jvn: [],
			advisories: []
		}),
		close: () => {}
	};
}
function sayWhy(error) {
	const message = error instanceof Error ? error.message : String(error);
	if (/readonly database/i.test(message)) return `an update of it was cut off, and here it cannot be rolled back: the place is read-only`;
	if (/database is locked/i.test(message)) return `another kenpin is writing to it`;
	return message.slice(0, 200);
}
function subjectOf({ policy, profile, vex }) {
	return {
		contract: policy.contract,
		products: policy.products,
		sources: sourcesOf({
			policy,
			profile
		}),
		vex,
		kenpin: kenpinVersion
	};
}
function sourcesOf({ policy, profile }) {
	const sources = new Map(profile.requiredSources.map((feed) => [feed, { feed }]));
	for (const { name, maxAgeDays } of policy.feeds.vendors) {
		const feed = `csaf/${name}`;
		sources.set(feed, maxAgeDays === void 0 ? { feed } : {
			feed,
			maxAgeDays
		});
	}
	return [...sources.values()];
}
export { sealed as _, clearStored as a, readStoredRecord as c, storedHash as d, writeStoredRecord as f, openStoreForWriting as g, openStoreForReading as h, changesUnit as i, readUnit as l, StoreError as m, openKnowledgeShelf as n, countStored as o, writeUnit as p, checkLayout as r, isStoredFeed as s, subjectOf as t, storedFeeds as u, unsealed as v };
