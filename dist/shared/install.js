import { a as ToolError } from "./command.js";
import { n as runProgram } from "./process.js";
import { delimiter, join } from "node:path";
import { access } from "node:fs/promises";
// src/tools/clamav/install.ts
/** The oldest engine without known faults of 2026 in what we rely on (https://blog.clamav.net/, releases 1.4.5 and 1.5.3). */
const MINIMUM = [
	1,
	4,
	5
];
const packages = ["clamav-daemon", "clamav-freshclam"];
const QUICK = 6e4;
const INSTALLING = 12e5;
const mend = {
	ja: "kenpin setup を実行するか、次を実行してください: sudo apt-get install --no-install-recommends clamav-daemon clamav-freshclam",
	en: "Run `kenpin setup`, or: sudo apt-get install --no-install-recommends clamav-daemon clamav-freshclam"
};
/** ClamAV from the Debian package: clamd and freshclam. */
const clamav = {
	name: "clamav",
	wanted: `>= ${MINIMUM.join(".")}`,
	neededBy: "virus-scan",
	inspect,
	install
};
async function inspect() {
	const clamd = await findProgram("clamd");
	if (clamd === void 0 || await findProgram("freshclam") === void 0) return {
		state: "missing",
		mend
	};
	const answer = await runProgram({
		command: clamd,
		args: ["--version"],
		timeout: QUICK
	});
	const version = (answer.end === "exited" && answer.code === 0 ? /^ClamAV (\d+)\.(\d+)\.(\d+)/.exec(answer.stdout) : null)?.slice(1, 4).map(Number) ?? [];
	if (version.length !== 3 || older(version, MINIMUM)) return {
		state: "wrong",
		found: version.join(".") || "?",
		path: clamd,
		mend
	};
	return {
		state: "ok",
		version: version.join("."),
		path: clamd,
		proof: {
			ja: "起動のたびに検出力を確かめます",
			en: "its detection is proved at every start"
		}
	};
}
function older(version, minimum) {
	const differing = version.findIndex((part, i) => part !== minimum[i]);
	return differing >= 0 && (version[differing] ?? 0) < (minimum[differing] ?? 0);
}
/** In PATH, then where Debian puts daemons: an ordinary user's PATH has no sbin. */
async function findProgram(name) {
	const folders = [
		...(process.env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== ""),
		"/usr/sbin",
		"/usr/local/sbin",
		"/usr/bin"
	];
	for (const folder of folders) {
		const path = join(folder, name);
		if (await access(path, 1).then(() => true, () => false)) return path;
	}
}
async function install(say) {
	const before = await inspect();
	if (before.state === "ok") return before;
	const root = process.getuid?.() === 0;
	const command = root ? [] : ["sudo", "-n"];
	say({
		ja: `ウイルス検査のために Debian パッケージ ${packages.join("、")} を入れます（${root ? "" : "sudo を使います。"}apt-get update と apt-get install）。`,
		en: `Installing the Debian packages ${packages.join(" and ")} for the virus scan (${root ? "" : "with sudo; "}apt-get update and apt-get install).`
	});
	await apt([
		...command,
		"apt-get",
		"update",
		"-q"
	]);
	await apt([
		...command,
		"apt-get",
		"install",
		"-y",
		"-q",
		"--no-install-recommends",
		...packages
	]);
	const after = await inspect();
	if (after.state === "ok") return after;
	throw failed("the packages are installed, but clamd cannot be used");
}
async function apt([command = "", ...args]) {
	const end = await runProgram({
		command,
		args,
		timeout: INSTALLING,
		environment: { DEBIAN_FRONTEND: "noninteractive" }
	});
	if (end.end !== "exited" || end.code !== 0) throw failed(describe(end));
}
function describe(end) {
	return end.end === "exited" ? `exit ${end.code}: ${end.stderr.trim().split("\n").slice(-3).join(" ")}` : end.end;
}
function failed(why) {
	return new ToolError({
		code: "clamav-install",
		text: {
			ja: "ClamAV を入れられませんでした（{why}）。",
			en: "ClamAV could not be installed ({why})."
		},
		mend: {
			ja: mend.ja,
			en: mend.en
		},
		parameters: { why }
	});
}
export { findProgram as n, clamav as t };
