import { D as judgeTestimony, O as judgeFreshness, _ as proveSignatures, c as isDetachedSignature, d as askNewest, f as askTime, k as virusScanOptions, l as readUpdateRecord, n as japanDay, p as virusScanOptionsOf, q as runProgram, s as detachedSignatureName, u as writeUpdateRecord, v as clamav, y as findProgram } from "./context.js";
import { r as ToolError, t as InputError } from "./error.js";
import { a as withScratch, o as writeAtomically } from "./check.js";
import { t as fetchBytes } from "./http.js";
import { t as reason } from "./reason.js";
import { n as exitCodes } from "./command.js";
import { t as readContext } from "./open.js";
import { createHash } from "node:crypto";
import { join, resolve } from "node:path";
import { homedir } from "node:os";
import { mkdir, mkdtemp, readFile, readdir, rm, rmdir, writeFile } from "node:fs/promises";
const memoryName = `freshclam.dat`;
async function withMemory({ folder, source, now }, work) {
	const inFolder = join(folder, memoryName);
	const kept = join(stateFolder(), `freshclam-${createHash(`sha256`).update(source).digest(`hex`).slice(0, 16)}.dat`);
	const before = await readFile(kept).catch(() => null);
	await rm(inFolder, { force: true });
	if (before !== null) await writeAtomically(inFolder, before);
	try {
		const result = await work();
		const after = await readFile(inFolder).catch(() => null);
		if (after !== null) await writeAtomically(kept, after, 384).catch(() => {});
		return {
			result,
			coolDown: after === null ? [] : coolDownOf(after, now())
		};
	} finally {
		await rm(inFolder, { force: true });
	}
}
function stateFolder() {
	const named = process.env[`XDG_STATE_HOME`];
	return join(named === void 0 || named === `` ? join(homedir(), `.local/state`) : named, `kenpin`);
}
const LONGEST = 6048e5;
const MAGIC = `FreshClamData`;
const RETRY_AFTER = 61;
function coolDownOf(bytes, now) {
	if (bytes.length < 69 || bytes.subarray(0, 13).toString(`latin1`) !== MAGIC) return [];
	const until = Number(bytes.readBigInt64LE(RETRY_AFTER)) * 1e3;
	if (!Number.isSafeInteger(until) || until <= now.getTime() || until > now.getTime() + LONGEST) return [];
	const time = new Date(until).toISOString();
	return [reason(`freshclam-cool-down`, {
		ja: `取得元がこの機械からの取得を制限しており（429 または 403）、{time} まで取得できません。待つか、社内のミラーを --mirror で指定してください。`,
		en: `The source limits or refuses this machine (429 or 403): nothing is fetched until {time}. Wait, or name a mirror by --mirror.`
	}, { time })];
}
const UPDATING = 18e5;
async function runFreshclam(run) {
	return await withScratch(`freshclam`, async (scratch) => {
		const configuration = join(scratch, `freshclam.conf`);
		await writeFile(configuration, freshclamConfiguration(run));
		return runProgram({
			command: run.program,
			args: [
				`--config-file`,
				configuration,
				`--foreground`,
				`--stdout`
			],
			timeout: UPDATING,
			signal: run.signal
		});
	});
}
function freshclamConfiguration({ folder, mirror, customUrls }) {
	return `${[
		`DatabaseDirectory ${folder}`,
		...process.getuid?.() === 0 ? [`DatabaseOwner root`] : [],
		`ScriptedUpdates no`,
		`MaxAttempts 3`,
		`Foreground yes`,
		...mirror === void 0 ? [] : [`PrivateMirror ${mirror}`],
		...customUrls.length === 0 ? mirror === void 0 ? [`DatabaseMirror database.clamav.net`, `DNSDatabaseInfo current.cvd.clamav.net`] : [] : [
			`DatabaseMirror http://127.0.0.1:9`,
			`DNSDatabaseInfo no`,
			...[
				`main`,
				`daily`,
				`bytecode`
			].map((name) => `ExcludeDatabase ${name}`),
			...customUrls.map((url) => `DatabaseCustomURL ${url}`)
		]
	].join(`
`)}\n`;
}
const exitTexts = {
	2: {
		ja: `定義フォルダに書き込めないか、設定が正しくありません`,
		en: `the folder cannot be written or the configuration is wrong`
	},
	3: {
		ja: `定義フォルダを使えません`,
		en: `the folder cannot be used`
	},
	4: {
		ja: `ファイルを読み書きできません`,
		en: `a file cannot be read or written`
	},
	5: {
		ja: `取得元に接続できないか、通信が途中で切れました`,
		en: `the connection failed or was cut`
	},
	6: {
		ja: `取得したファイルが空です`,
		en: `a file was empty`
	},
	7: {
		ja: `取得した定義が壊れています`,
		en: `a database was damaged`
	},
	8: {
		ja: `取得したファイルが検証に通りません`,
		en: `a file did not pass the test`
	},
	9: {
		ja: `取得元の設定が正しくありません`,
		en: `the mirrors are configured wrongly`
	},
	10: {
		ja: `定義フォルダにアクセスできません`,
		en: `the folder cannot be accessed`
	},
	11: {
		ja: `取得元に接続できないか、拒否されました`,
		en: `the mirror refused or cannot be reached`
	},
	12: {
		ja: `取得元の定義がまだ揃っていません`,
		en: `the mirror is not in step yet`
	},
	17: {
		ja: `取得元がアクセスを拒否しました（403）`,
		en: `the mirror refused (403)`
	},
	18: {
		ja: `取得回数の制限です（429）`,
		en: `rate-limited (429)`
	}
};
const advice = {
	ja: `ネットワークとプロキシ（HTTPS_PROXY）の設定を確かめるか、main.cvd・daily.cvd・bytecode.cvd を置いた社内のミラーを --mirror で指定してください。別の機械で取得したフォルダをそのまま持ち込むこともできます。`,
	en: `Check the network and the proxy (HTTPS_PROXY), or name a mirror that holds main.cvd, daily.cvd and bytecode.cvd by --mirror. A folder fetched on another machine can be carried in as it is.`
};
function remarksOf(end) {
	const refused = end.end === `exited` ? refusals(end.stdout) : [];
	if (end.end === `exited` && end.code === 0) return refused;
	const text = end.end === `exited` ? exitTexts[end.code] ?? {
		ja: `freshclam が終了コード ${end.code} で終わりました`,
		en: `freshclam ended with ${end.code}`
	} : {
		ja: `freshclam が異常終了しました（${end.end}）`,
		en: `freshclam failed (${end.end})`
	};
	const said = end.end === `exited` ? complaintsOf(end.stdout) : ``;
	return [...refused, reason(`freshclam-failed`, {
		ja: `${text.ja}。${said}${advice.ja}`,
		en: `${text.en}. ${said}${advice.en}`
	})];
}
function refusals(output) {
	const found = (status) => output.includes(`FreshClam received error code ${status}`);
	return [...found(429) ? [reason(`freshclam-rate-limited`, {
		ja: `取得元が取得回数を制限しています（429）。待ってからやり直すか、定義をキャッシュするか、社内のミラーを --mirror で指定してください。`,
		en: `The source limits the rate (429). Wait and try again, cache the signatures, or name a mirror by --mirror.`
	})] : [], ...found(403) ? [reason(`freshclam-refused`, {
		ja: `取得元がこの機械のアドレスからの取得を拒否しました（403）。freshclam 以外のもので取得していないか、古い版の ClamAV を使っていないか確かめるか、社内のミラーを --mirror で指定してください。`,
		en: `The source refuses this machine’s address (403). Make sure that nothing but a current freshclam fetches from it, or name a mirror by --mirror.`
	})] : []];
}
function complaintsOf(output) {
	const lines = output.split(`
`).flatMap((line) => /ERROR:\s+(?:Message:\s+)?(.+)$/.exec(line)?.[1] ?? []);
	const telling = [...new Set(lines.map((line) => line.replace(/^.*ERROR:\s+Message:\s+/, ``).trim()))].filter((line) => !/^(?:Update failed|Database update process failed|Initialization error|initialize:)/.test(line));
	return telling.length === 0 ? `` : `(${telling.slice(0, 3).join(` / `)}) `;
}
const vendor = {
	base: `https://database.clamav.net`,
	newest: `dns:current.cvd.clamav.net`
};
async function updateSignatures(update) {
	refuseAddresses(update);
	const { folder, clock, signal } = update;
	if (!await canWrite(folder)) return asItIs(update);
	const program = await findFreshclam();
	update.say({
		ja: `ウイルス定義を ${sourceOf(update)} から取得します（初回は数百 MB あり、時間がかかります）。`,
		en: `Fetching signatures from ${sourceOf(update)} (the first time several hundred MB, which takes a while).`
	});
	const { result: end, coolDown } = await withMemory({
		folder,
		source: sourceOf(update),
		now: () => clock.now()
	}, () => runFreshclam({
		...update,
		program
	}));
	signal.throwIfAborted();
	const proved = await proveSignatures(folder);
	const record = {
		schema: `kenpin.signatures-update/1`,
		source: sourceOf(update),
		...await askOthers(update)
	};
	await writeUpdateRecord(folder, record);
	await fetchDetached(update, proved);
	return {
		folder: proved,
		remarks: [...remarksOf(end), ...coolDown],
		exitCode: end.end === `exited` ? end.code : null,
		record,
		state: `updated`
	};
}
async function asItIs({ folder, say }) {
	say({
		ja: `${folder} に書き込めないため取得せず、今あるウイルス定義を確かめます。`,
		en: `${folder} cannot be written: nothing is fetched, and what is there is examined.`
	});
	return {
		folder: await proveSignatures(folder),
		remarks: [],
		exitCode: null,
		record: await readUpdateRecord(folder),
		state: `readOnly`
	};
}
async function canWrite(folder) {
	try {
		await mkdir(folder, { recursive: true });
		await rmdir(await mkdtemp(join(folder, `.kenpin-`)));
		return true;
	} catch {
		return false;
	}
}
async function findFreshclam() {
	const program = await findProgram(`freshclam`);
	if (program !== void 0) return program;
	const state = await clamav.inspect();
	throw new ToolError({
		code: `freshclam-missing`,
		text: {
			ja: `freshclam がありません。`,
			en: `freshclam is missing.`
		},
		mend: state.state === `ok` ? {
			ja: ``,
			en: ``
		} : state.mend
	});
}
async function askOthers(update) {
	const { clock, signal, mirror, customUrls } = update;
	const notAsked = { state: `notAsked` };
	const host = customUrls[0] ?? baseOf(update);
	const newest = customUrls.length > 0 ? null : mirror ?? vendor.newest;
	const [time, version] = await Promise.all([host.startsWith(`file:`) ? notAsked : askTime({
		address: host,
		clock,
		signal
	}), newest === null || newest.startsWith(`file:`) ? notAsked : askNewest({
		address: newest,
		clock,
		signal
	})]);
	return {
		time,
		newest: version
	};
}
function baseOf({ mirror }) {
	return (mirror ?? vendor.base).replace(/\/$/, ``);
}
async function fetchDetached(update, folder) {
	if (update.customUrls.length > 0 || folder.state !== `proved`) return;
	const names = folder.files.filter(({ name, proof }) => proof === `signed` && name.endsWith(`.cvd`)).map(({ name, version }) => `${name.slice(0, -4)}-${version}.cvd.sign`);
	const held = (await readdir(update.folder)).filter((name) => detachedSignatureName.test(name));
	for (const name of held.filter((each) => !names.includes(each))) await rm(join(update.folder, name), { force: true });
	for (const name of names.filter((each) => !held.includes(each))) {
		const end = await fetchBytes({
			url: `${baseOf(update)}/${name}`,
			deadline: 2e4,
			limit: 65536,
			signal: update.signal
		});
		if (end.end === `fetched` && isDetachedSignature(end.bytes)) await writeAtomically(join(update.folder, name), end.bytes);
	}
}
function sourceOf({ mirror, customUrls }) {
	return customUrls.length > 0 ? customUrls.join(`, `) : mirror ?? `database.clamav.net`;
}
function refuseAddresses({ folder, mirror, customUrls }) {
	for (const address of [...mirror === void 0 ? [] : [mirror], ...customUrls]) {
		if (/^(?:https?|file):\/\/[^\s]+$/.test(address) && URL.canParse(address)) continue;
		throw new InputError({
			code: `signatures-address`,
			where: address,
			text: {
				ja: `取得元の URL として使えません。`,
				en: `It is no address to fetch from.`
			},
			mend: {
				ja: `http:// か https:// で始まる URL を指定してください。`,
				en: `Give a URL that begins with http:// or https://.`
			}
		});
	}
	if (!/[\p{Cc}"]/u.test(folder)) return;
	throw new InputError({
		code: `signatures-folder`,
		where: folder,
		text: {
			ja: `フォルダ名に改行などの制御文字や引用符があります。`,
			en: `The name of the folder holds control characters or quotes.`
		},
		mend: {
			ja: `別のフォルダを指定してください。`,
			en: `Name another folder.`
		}
	});
}
async function locate(values, surface, wanted) {
	const named = values.text[`folder`];
	if (named !== void 0) return resolve(named);
	try {
		const { root, policy } = await readContext(values, surface);
		return resolve(root, wanted.of(policy));
	} catch (error) {
		if (error instanceof InputError && error.code === `input-unreadable`) return resolve(values.text[`root`] ?? `.`, wanted.fallback);
		throw error;
	}
}
const signaturesUpdate = async (values, surface) => {
	const folder = await locate(values, surface, {
		of: (policy) => policy.signatures.folder,
		fallback: `.kenpin-signatures`
	});
	const language = surface.language ?? surface.locale ?? `ja`;
	const mirror = values.text[`mirror`];
	const result = await updateSignatures({
		folder,
		customUrls: values.lists[`custom-url`] ?? [],
		clock: surface.clock,
		signal: surface.signal,
		say: surface.say,
		...mirror === void 0 ? {} : { mirror }
	});
	const { doubts, remarks } = judged(result, surface, await maxAgeHours(values, surface));
	return {
		exit: result.folder.state === `proved` && result.remarks.length === 0 && doubts.length === 0 ? exitCodes.pass : exitCodes.inconclusive,
		outputs: {
			folder,
			...cacheKey(result.folder)
		},
		language,
		text: [
			`${{
				ja: `ウイルス定義`,
				en: `Signatures`
			}[language]}: ${folder}`,
			...result.remarks.length > 0 && isEmpty(result.folder) ? [] : describeSignatures(result.folder, language),
			...[
				...result.remarks,
				...doubts,
				...remarks
			].map(({ text }) => `  ${text[language]}`),
			...knownBy(result, language).map((line) => `  ${line}`),
			``
		].join(`
`),
		json: {
			path: folder,
			...result,
			doubts,
			notes: remarks
		}
	};
};
async function maxAgeHours(values, surface) {
	try {
		return virusScanOptionsOf((await readContext(values, surface)).policy).maxAgeHours;
	} catch (error) {
		if (error instanceof InputError && error.code === `input-unreadable`) return virusScanOptions.parse({}).maxAgeHours;
		throw error;
	}
}
function judged({ folder, record }, { clock }, maxAge) {
	if (folder.state === `refused`) return {
		doubts: [],
		remarks: []
	};
	const daily = folder.files.find(({ name, proof }) => proof === `signed` && name.startsWith(`daily.`));
	const told = judgeTestimony({
		time: { state: `notAsked` },
		newest: { state: `notAsked` },
		update: record,
		moments: [],
		detached: [],
		operation: {
			host: ``,
			operator: ``
		}
	}, {
		now: clock.now(),
		daily: daily === void 0 ? null : Number(daily.version),
		engine: ``,
		dates: folder.files
	});
	const { doubts } = judgeFreshness({
		signatures: folder.files,
		now: clock.now(),
		maxAgeHours: maxAge
	});
	return {
		doubts: [...doubts, ...told.doubts],
		remarks: told.remarks
	};
}
function cacheKey(folder) {
	if (folder.state === `refused`) return {};
	const daily = folder.files.find(({ name }) => name.startsWith(`daily.`)) ?? folder.files[0];
	if (daily === void 0) return {};
	const versions = folder.files.map(({ version }) => version).join(`-`);
	return { "cache-key": `clamdb-${japanDay(new Date(daily.issuedAt))}-${versions}` };
}
function isEmpty(folder) {
	return folder.state === `refused` && folder.reasons.every(({ code }) => code === `virus-signatures-absent`);
}
function describeSignatures(folder, language) {
	if (folder.state === `refused`) return folder.reasons.map(({ text }) => `  ${text[language]}`);
	const words = {
		ja: {
			signed: `署名で証明済み`,
			test: `試験用（本物のウイルスは検出しません）`
		},
		en: {
			signed: `proved by its signature`,
			test: `test data, finds no real malware`
		}
	}[language];
	return folder.files.map(({ name, version, issuedAt, proof }) => `  ${name} ${version} ${issuedAt} ${words[proof]}`);
}
function knownBy({ record }, language) {
	if (record === null) return [];
	const { time, newest } = record;
	const confirmed = time.state === `answered` && time.authenticated;
	return {
		ja: [`時計: ${confirmed ? `${time.address} の時刻と照合済み` : `この機械の時計のみ`}`, `最新版: ${newest.state === `answered` ? `daily ${newest.daily}（${newest.address}）` : `未照会`}`],
		en: [`Clock: ${confirmed ? `compared with ${time.address}` : `this machine’s only`}`, `Newest version: ${newest.state === `answered` ? `daily ${newest.daily} (${newest.address})` : `unknown`}`]
	}[language];
}
export { signaturesUpdate };
