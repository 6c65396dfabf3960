import { a as ToolError, n as exitCodes } from "./command.js";
import { r as reason } from "./text2.js";
import { i as withScratch } from "./files.js";
import { n as runProgram } from "./process.js";
import { n as findProgram, t as clamav } from "./install.js";
import { n as proveSignatures } from "./signatures.js";
import { t as locate } from "./locations.js";
import { join } from "node:path";
import { mkdir, readFile, writeFile } from "node:fs/promises";
// src/tools/clamav/update.ts
const UPDATING = 18e5;
/** Runs freshclam with a configuration of ours and proves what it left. Throws ToolError where freshclam is not there. */
async function updateSignatures(update) {
	const program = await findProgram("freshclam");
	if (program === void 0) {
		const state = await clamav.inspect();
		throw new ToolError({
			code: "freshclam-missing",
			text: {
				ja: "freshclam がありません。",
				en: "freshclam is missing."
			},
			mend: state.state === "ok" ? {
				ja: "",
				en: ""
			} : state.mend
		});
	}
	await mkdir(update.folder, { recursive: true });
	const end = await withScratch("freshclam", async (scratch) => {
		const configuration = join(scratch, "freshclam.conf");
		await writeFile(configuration, freshclamConfiguration(update));
		return runProgram({
			command: program,
			args: [
				"--config-file",
				configuration,
				"--foreground",
				"--stdout",
				"--no-warnings"
			],
			timeout: UPDATING,
			signal: update.signal
		});
	});
	update.signal.throwIfAborted();
	return {
		folder: await proveSignatures(update.folder),
		remarks: [...remarksOf(end), ...await coolDown(update.folder)],
		exitCode: end.end === "exited" ? end.code : null
	};
}
/** freshclam.conf(5). `ScriptedUpdates no` fetches whole signed files only, never parts joined on this machine. */
function freshclamConfiguration({ folder, mirror, customUrls }) {
	return `${[
		`DatabaseDirectory ${folder}`,
		...process.getuid?.() === 0 ? ["DatabaseOwner root"] : [],
		"ScriptedUpdates no",
		"MaxAttempts 3",
		"Foreground yes",
		...mirror === void 0 ? [] : [`PrivateMirror ${mirror}`],
		...customUrls.length === 0 ? mirror === void 0 ? ["DatabaseMirror database.clamav.net", "DNSDatabaseInfo current.cvd.clamav.net"] : [] : [
			"DatabaseMirror http://127.0.0.1:9",
			"DNSDatabaseInfo no",
			...[
				"main",
				"daily",
				"bytecode"
			].map((name) => `ExcludeDatabase ${name}`),
			...customUrls.map((url) => `DatabaseCustomURL ${url}`)
		]
	].join("\n")}\n`;
}
/** Exit codes of freshclam: enum FC_* in Cisco-Talos/clamav libfreshclam/libfreshclam.h; the man page's list is another. */
const exitTexts = {
	2: {
		ja: "定義フォルダに書き込めないか、設定が正しくありません",
		en: "the folder cannot be written or the configuration is wrong"
	},
	5: {
		ja: "取得したファイルが途中で切れています",
		en: "a file was cut"
	},
	6: {
		ja: "取得したファイルが空です",
		en: "a file was empty"
	},
	8: {
		ja: "取得したファイルが検証に通りません",
		en: "a file did not pass the test"
	},
	9: {
		ja: "取得元がありません",
		en: "there is no mirror"
	},
	11: {
		ja: "取得元に接続できないか、拒否されました（403・429 のときは取得回数の制限です）",
		en: "the mirror refused or cannot be reached (403 and 429 are rate limits)"
	},
	17: {
		ja: "取得元がアクセスを拒否しました（403）",
		en: "the mirror refused (403)"
	}
};
function remarksOf(end) {
	if (end.end === "exited" && end.code === 0) return [];
	const code = end.end === "exited" ? end.code : -1;
	const text = exitTexts[code] ?? {
		ja: `freshclam が異常終了しました（${end.end}）`,
		en: `freshclam failed (${end.end})`
	};
	const last = end.end === "exited" ? end.stdout.trim().split("\n").findLast((line) => /ERROR|error/.test(line)) ?? "" : "";
	return [reason("freshclam-failed", {
		ja: `${text.ja}。${last}`,
		en: `${text.en}. ${last}`
	})];
}
/** freshclam.dat: magic of 16 bytes, version, a UUID of 36, then the time until which it does not ask again (libfreshclam, struct freshclam_dat_v1). */
async function coolDown(folder) {
	const bytes = await readFile(join(folder, "freshclam.dat")).catch(() => void 0);
	if (bytes === void 0 || bytes.length < 8) return [];
	const until = Number(bytes.readBigInt64LE(bytes.length - 8)) * 1e3;
	if (!Number.isSafeInteger(until) || until <= Date.now() || until > Date.now() + 6048e5) return [];
	const time = new Date(until).toISOString();
	return [reason("freshclam-cool-down", {
		ja: "取得回数の制限により {time} まで取得できません。社内のミラーを --mirror で指定できます。",
		en: "Rate-limited: nothing is fetched until {time}. Name a mirror by --mirror."
	}, { time })];
}
// src/stages/commands/signatures.ts
/** `kenpin signatures update` */
const signaturesUpdate = async (values, surface) => {
	const folder = await locate(values, surface, {
		of: (policy) => policy.signatures.folder,
		fallback: ".kenpin-signatures"
	});
	const language = surface.language ?? "ja";
	const mirror = values.text["mirror"];
	const result = await updateSignatures({
		folder,
		customUrls: values.lists["custom-url"] ?? [],
		signal: surface.signal,
		...mirror === void 0 ? {} : { mirror }
	});
	return {
		exit: result.folder.state === "proved" && result.remarks.length === 0 ? exitCodes.pass : exitCodes.inconclusive,
		outputs: {},
		language,
		text: [
			`${{
				ja: "ウイルス定義",
				en: "Signatures"
			}[language]}: ${folder}`,
			...describeSignatures(result.folder, language),
			...result.remarks.map(({ text }) => `  ${text[language]}`),
			""
		].join("\n"),
		json: {
			path: folder,
			...result
		}
	};
};
/** A line per file, or what is wrong with the folder. */
function describeSignatures(folder, language) {
	if (folder.state === "refused") return folder.reasons.map(({ text }) => `  ${text[language]}`);
	const words = {
		ja: {
			signed: "署名で証明済み",
			test: "試験用（本物のウイルスは検出しません）"
		},
		en: {
			signed: "proved by its signature",
			test: "test data, finds no real malware"
		}
	}[language];
	return folder.files.map(({ name, version, issuedAt, proof }) => `  ${name} ${version} ${issuedAt} ${words[proof]}`);
}
export { signaturesUpdate };
