import { i as KenpinError, n as exitCodes, r as InputError } from "./command.js";
import { n as remainingScratch } from "./files.js";
import { t as checkIds } from "./check.js";
import { rmSync } from "node:fs";
// src/io/clock.ts
/** The machine's clock. */
const systemClock = { now: () => /* @__PURE__ */ new Date() };
// src/io/interruption.ts
const signals = [
	"SIGINT",
	"SIGTERM",
	"SIGHUP"
];
/**
* A signal that aborts at the first Ctrl-C, so that everything unwinds: children end, scratch folders go, nothing half-written stays.
* A second Ctrl-C does not wait for that: it removes the scratch folders and ends the process with 2, `inconclusive`.
*/
function onInterruption(say) {
	const controller = new AbortController();
	const handler = () => {
		if (controller.signal.aborted) {
			for (const folder of remainingScratch()) rmSync(folder, {
				recursive: true,
				force: true
			});
			process.exit(2);
		}
		say();
		controller.abort(/* @__PURE__ */ new Error("interrupted"));
	};
	for (const name of signals) process.on(name, handler);
	return {
		signal: controller.signal,
		dispose: () => signals.forEach((name) => process.off(name, handler))
	};
}
// src/io/terminal-sanitize.ts
/** C0 but for line feed, DEL, C1, line and paragraph separators, and the marks that turn the direction of writing. */
const control = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u2028\u2029\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;
const colour = /\u001B\[[0-9;]{0,16}m/g;
/**
* Makes a text safe to print: control characters as `\xNN`, and in a job no `::` and no `##[`, which the runner parses as commands anywhere in its log.
* Sources: actions/runner ActionCommand.cs (`TryParseV2`, `TryParse`); Unicode TR9 for the directional marks.
*/
function sanitize(text, { colours, commands }) {
	const parts = colours ? text.split(colour) : [text];
	const kept = colours ? text.match(colour) ?? [] : [];
	return parts.map((part, i) => clean(part, commands) + (kept[i] ?? "")).join("");
}
/**
* The same for a JSON text, without changing what it says: `\\uNNNN` instead of `\\xNN`, which is no JSON (RFC 8259 section 7), and no character added.
* Outside of strings `JSON.stringify` writes neither `::` nor `##[`.
*/
function sanitizeJson(json, { commands }) {
	const visible = json.replace(control, (character) => jsonEscape(character.codePointAt(0) ?? 0));
	if (!commands) return visible;
	return visible.replaceAll(/(?<=:):|(?<=#)#(?=\[)/g, (character) => jsonEscape(character.codePointAt(0) ?? 0));
}
function jsonEscape(code) {
	return `\\u${code.toString(16).padStart(4, "0")}`;
}
function clean(text, commands) {
	const visible = text.replace(control, escapeControl);
	if (!commands) return visible;
	return visible.replaceAll(/:(?=:)/g, ":​").replaceAll("##[", "#​#[");
}
function escapeControl(character) {
	const code = character.codePointAt(0) ?? 0;
	return code <= 255 ? `\\x${code.toString(16).padStart(2, "0")}` : `\\u${code.toString(16).padStart(4, "0")}`;
}
// src/io/terminal.ts
/** Milliseconds between two lines of progress: on a terminal, and in a log. */
const PACE = {
	terminal: 100,
	log: 1e4
};
const CLEAR = "\r\x1B[2K";
/** Opens the terminal of this process. Colours only where stdout is a terminal and NO_COLOR (https://no-color.org/) is not set. */
function openTerminal({ json, environment }) {
	const inJob = environment["GITHUB_ACTIONS"] === "true";
	const live = process.stderr.isTTY && environment["TERM"] !== "dumb" && !inJob;
	const colours = process.stdout.isTTY && (environment["NO_COLOR"] ?? "") === "" && environment["TERM"] !== "dumb";
	const clean = (text) => sanitize(text, {
		colours,
		commands: inJob
	});
	const clear = () => live ? process.stderr.write(CLEAR) : void 0;
	const toStderr = (text) => {
		clear();
		process.stderr.write(clean(ended(text)));
	};
	return {
		columns: process.stdout.columns ?? 100,
		colours,
		print: (text) => {
			clear();
			(json ? process.stderr : process.stdout).write(clean(ended(text)));
		},
		json: (value) => void process.stdout.write(`${sanitizeJson(JSON.stringify(value, null, 2), { commands: inJob })}\n`),
		note: (line) => toStderr(line),
		fail: (text) => toStderr(text),
		progress: (language) => progressOf({
			language,
			live,
			clean
		}),
		close: () => void clear()
	};
}
function progressOf({ language, live, clean }) {
	const seen = /* @__PURE__ */ new Map();
	return { report(step) {
		const name = step.task[language];
		const now = performance.now();
		if (!(step.total !== void 0 && step.done >= step.total) && now - (seen.get(name) ?? -1e400) < (live ? PACE.terminal : PACE.log)) return;
		seen.set(name, now);
		const line = clean(progressLine(step, language).replaceAll("\n", " "));
		process.stderr.write(live ? `${CLEAR}${line}` : `${line}\n`);
	} };
}
function progressLine({ task, done, total }, language) {
	const count = total === void 0 ? String(done) : `${done} / ${total}`;
	return `${task[language]}: ${count}`;
}
function ended(text) {
	return text.endsWith("\n") ? text : `${text}\n`;
}
// src/options/options.ts
/** Every option of every command. */
const options = [
	{
		name: "root",
		kind: "text",
		value: "FOLDER",
		default: ".",
		surface: "both",
		text: {
			ja: "ポリシーのあるフォルダ",
			en: "Folder of the policy"
		}
	},
	{
		name: "policy",
		kind: "text",
		value: "FILE",
		default: "kenpin.yml",
		surface: "both",
		text: {
			ja: "ポリシーのファイル名（root から）",
			en: "The policy, below the root"
		}
	},
	{
		name: "policy-from",
		kind: "text",
		value: "COMMIT",
		surface: "both",
		text: {
			ja: "ポリシー・逸脱・チェックリストを読むコミット。プルリクエストでは取り込み先のコミットが自動で使われる",
			en: "Commit that policy, deviations and checklist are read from. On a pull request it is the base commit by itself"
		}
	},
	{
		name: "language",
		kind: "text",
		value: "ja|en",
		choices: ["ja", "en"],
		surface: "both",
		text: {
			ja: "表示と報告の言語（省略時はポリシーの設定）",
			en: "Language of messages and reports (default: the policy)"
		}
	},
	{
		name: "json",
		kind: "switch",
		surface: "terminal",
		text: {
			ja: "結果を JSON で標準出力に書く（ほかは標準エラー出力）",
			en: "Write the result as JSON to stdout, everything else to stderr"
		}
	},
	{
		name: "help",
		kind: "switch",
		surface: "terminal",
		text: {
			ja: "使い方を表示する",
			en: "Show help"
		}
	},
	{
		name: "version",
		kind: "switch",
		surface: "terminal",
		text: {
			ja: "版を表示する",
			en: "Show the version"
		}
	},
	{
		name: "no-package",
		kind: "switch",
		surface: "both",
		text: {
			ja: "合格しても納品パッケージを作らない",
			en: "Make no delivery package even on pass"
		}
	},
	{
		name: "public-key",
		kind: "list",
		value: "KEY",
		surface: "both",
		text: {
			ja: "契約書や納品書で知らされた公開鍵（ssh-ed25519 …）、またはそのファイル。複数可",
			en: "Public key known from the contract (ssh-ed25519 …), or a file with it. May be repeated"
		}
	},
	{
		name: "expect-contract",
		kind: "text",
		value: "NUMBER",
		surface: "both",
		text: {
			ja: "契約番号がこれと一致することを確かめる",
			en: "The package must be for this contract number"
		}
	},
	{
		name: "expect-delivery",
		kind: "text",
		value: "N",
		surface: "both",
		text: {
			ja: "納品回数がこれと一致することを確かめる",
			en: "The package must be this delivery of the contract"
		}
	},
	{
		name: "allow-unsigned",
		kind: "switch",
		surface: "terminal",
		text: {
			ja: "署名のないパッケージの中身だけを確かめる",
			en: "Check only the content of a package without signature"
		}
	},
	{
		name: "folder",
		kind: "text",
		value: "FOLDER",
		surface: "both",
		text: {
			ja: "対象のフォルダ（省略時はポリシーの設定）",
			en: "The folder to work on (default: the policy)"
		}
	},
	{
		name: "mirror",
		kind: "text",
		value: "URL",
		surface: "both",
		text: {
			ja: "取得元の代わりに使うミラーの URL",
			en: "URL of a mirror to use in place of the source"
		}
	},
	{
		name: "custom-url",
		kind: "list",
		value: "URL",
		surface: "both",
		text: {
			ja: "追加で取得する署名ファイルの URL（公式のものとは扱わない）",
			en: "URL of further signature files (never counted as official)"
		}
	},
	{
		name: "ecosystems",
		kind: "list",
		value: "NAME",
		surface: "both",
		text: {
			ja: "取得する OSV のエコシステム（省略時は npm, PyPI, Maven, Packagist, Go, RubyGems, NuGet, crates.io）",
			en: "OSV ecosystems to fetch (default: npm, PyPI, Maven, Packagist, Go, RubyGems, NuGet, crates.io)"
		}
	}
];
/** The option of that name. Throws for a name that is in no table: a mistake of ours that the first test meets. */
function optionNamed(name) {
	const option = options.find((each) => each.name === name);
	if (option === void 0) throw new Error(`no option ${name}`);
	return option;
}
// src/options/commands.ts
const common = [
	"root",
	"policy",
	"policy-from",
	"language",
	"json",
	"help"
];
const verdict = {
	name: "verdict",
	text: {
		ja: "pass / fail / inconclusive。必ず == 'pass' で判定する",
		en: "pass, fail or inconclusive. Always compare with == 'pass'"
	}
};
const results = {
	name: "results",
	text: {
		ja: "結果フォルダ",
		en: "The results folder"
	}
};
const reportOutputs = [{
	name: "report",
	text: {
		ja: "HTML の報告書",
		en: "The HTML report"
	}
}, {
	name: "sarif",
	text: {
		ja: "SARIF（コードスキャンへの登録用）",
		en: "SARIF, for code scanning"
	}
}];
const packageOutputs = [{
	name: "package",
	text: {
		ja: "納品パッケージ（合格したときだけ）",
		en: "The delivery package, on pass only"
	}
}, {
	name: "package-sha256",
	text: {
		ja: "納品パッケージの SHA-256",
		en: "SHA-256 of the package"
	}
}];
/** Every command, in the order of `--help`. */
const commands = [
	{
		words: "init",
		summary: {
			ja: "ポリシーのひな型を作る",
			en: "Write a policy to start from"
		},
		about: {
			ja: "リポジトリを調べ、説明つきの kenpin.yml と、チェックリスト・逸脱のひな型を書きます。既にあるファイルは上書きしません。",
			en: "Looks at the repository and writes a commented kenpin.yml with templates of the checklist and the deviations. Never overwrites a file."
		},
		options: [
			"root",
			"language",
			"json",
			"help"
		],
		outputs: [],
		examples: ["kenpin init"]
	},
	{
		words: "doctor",
		summary: {
			ja: "必要なものが揃っているか調べる",
			en: "Show what is needed and whether it is there"
		},
		about: {
			ja: "検査に必要なプログラム・脆弱性情報・ウイルス定義を一つずつ調べ、足りないものは直すためのコマンドを示します。何も変更しません。",
			en: "Looks at each program, feed and signature set that the checks need, and names the command that mends what is missing. Changes nothing."
		},
		options: [
			"root",
			"policy",
			"language",
			"json",
			"help"
		],
		outputs: [],
		examples: ["kenpin doctor"]
	},
	{
		words: "setup",
		summary: {
			ja: "必要なプログラムを入れる",
			en: "Install the programs that are needed"
		},
		about: {
			ja: "ClamAV（Debian パッケージ）と osv-scanner（版を固定）を入れます。何をなぜ入れるかを先に表示し、sudo は必要なときだけ使います。",
			en: "Installs ClamAV (Debian package) and osv-scanner (pinned). Says what and why first, and uses sudo only where needed."
		},
		options: [
			"language",
			"json",
			"help"
		],
		outputs: [],
		action: "setup",
		examples: ["kenpin setup"]
	},
	{
		words: "census",
		summary: {
			ja: "納品物を一つ残らず数え上げる",
			en: "List everything that is delivered"
		},
		about: {
			ja: "納品物のすべてのファイルと、その中の圧縮ファイルのすべての中身を一覧にし、ハッシュを取ります。開けないものは理由とともに残ります。",
			en: "Lists and hashes every file and every member of every container. What cannot be opened stays in the list with the reason."
		},
		options: [...common],
		outputs: [
			results,
			{
				name: "entries",
				text: {
					ja: "件数",
					en: "Number of entries"
				}
			},
			{
				name: "digest",
				text: {
					ja: "一覧のダイジェスト",
					en: "Digest of the census"
				}
			}
		],
		action: "census",
		examples: ["kenpin census"]
	},
	{
		words: "check",
		summary: {
			ja: "検査を実行する",
			en: "Run checks"
		},
		about: {
			ja: "指定した検査（省略時はすべて）を実行し、結果を結果フォルダに書きます。判定は kenpin judge が行います。",
			en: "Runs the named checks (default: all) and writes their outcomes. The judgement is made by `kenpin judge`."
		},
		options: [...common],
		positional: {
			name: "CHECK",
			many: true,
			required: false,
			choices: checkIds,
			text: {
				ja: "検査の名前",
				en: "Name of a check"
			}
		},
		outputs: [results, {
			name: "complete",
			text: {
				ja: "最後まで検査できたら true",
				en: "true when every check ran to its end"
			}
		}],
		action: "check",
		examples: ["kenpin check", "kenpin check virus-scan dependencies"]
	},
	{
		words: "judge",
		summary: {
			ja: "結果を判定し、報告書を書く",
			en: "Judge the outcomes and write the reports"
		},
		about: {
			ja: "結果フォルダの結果・逸脱・チェックリストから合否を判定し、報告書を書きます。欠けた結果や別の納品物の結果があれば合格にはなりません。",
			en: "Judges by outcomes, deviations and checklist, and writes the reports. A missing or foreign outcome never passes."
		},
		options: [...common],
		outputs: [
			verdict,
			results,
			...reportOutputs
		],
		action: "judge",
		examples: ["kenpin judge"]
	},
	{
		words: "gate",
		summary: {
			ja: "数え上げから納品パッケージまでを一度に行う",
			en: "Everything at once, from census to signed package"
		},
		about: {
			ja: "納品物の数え上げ、すべての検査、判定、報告書、合格したときは署名つき納品パッケージの作成までを行います。",
			en: "Census, all checks, judgement, reports, and on pass the signed delivery package."
		},
		options: [...common, "no-package"],
		outputs: [
			verdict,
			results,
			...reportOutputs,
			...packageOutputs
		],
		action: ".",
		examples: [
			"kenpin gate",
			"kenpin gate --json",
			"kenpin gate --no-package"
		]
	},
	{
		words: "package",
		summary: {
			ja: "納品パッケージを作り署名する",
			en: "Make and sign the delivery package"
		},
		about: {
			ja: "合格した結果フォルダから納品パッケージ（zip）を作ります。作った zip を読み直し、すべてのハッシュを確かめてから最終の名前にします。",
			en: "Makes the package from results that passed. The zip is read again and every hash compared before it gets its final name."
		},
		options: [...common],
		outputs: packageOutputs,
		action: "package",
		examples: ["kenpin package"]
	},
	{
		words: "verify",
		summary: {
			ja: "受け取った納品パッケージを確かめる",
			en: "Verify a delivery package"
		},
		about: {
			ja: "zip の構造・ハッシュ・署名・証跡をすべて確かめ、合否を計算し直します。公開鍵はパッケージの外（契約書・納品書）で知ったものを使ってください。",
			en: "Checks structure, hashes, signature and evidence, and computes the verdict again. Use a public key known from outside the package."
		},
		options: [
			"public-key",
			"expect-contract",
			"expect-delivery",
			"allow-unsigned",
			"language",
			"json",
			"help"
		],
		positional: {
			name: "PACKAGE",
			many: false,
			required: true,
			text: {
				ja: "納品パッケージ（zip）",
				en: "The delivery package (zip)"
			}
		},
		outputs: [verdict],
		action: "verify",
		examples: ["kenpin verify delivery.zip --public-key vendor.pub", "kenpin verify delivery.zip --public-key \"ssh-ed25519 AAAA…\" --expect-contract R8-123 --expect-delivery 2"]
	},
	{
		words: "feeds update",
		summary: {
			ja: "脆弱性情報を取得する",
			en: "Fetch vulnerability data"
		},
		about: {
			ja: "OSV と CISA KEV を取得し、形式・件数・ハッシュを確かめてから置き換えます。途中で失敗しても前のデータは残ります。",
			en: "Fetches OSV and CISA KEV, and replaces the old data only after format, counts and hashes are checked."
		},
		options: [
			"root",
			"policy",
			"folder",
			"mirror",
			"ecosystems",
			"language",
			"json",
			"help"
		],
		outputs: [],
		action: "feeds",
		examples: ["kenpin feeds update", "kenpin feeds update --mirror https://mirror.example.jp/osv --ecosystems npm --ecosystems Maven"]
	},
	{
		words: "feeds status",
		summary: {
			ja: "脆弱性情報の鮮度を表示する",
			en: "Show how fresh the vulnerability data is"
		},
		about: {
			ja: "手元の脆弱性情報ごとに、データ自身の日付・件数・ハッシュの一致を表示します。ファイルの更新日時は見ません。",
			en: "Shows the date inside the data, counts and whether the hashes hold. The files’ own times do not count."
		},
		options: [
			"root",
			"policy",
			"folder",
			"language",
			"json",
			"help"
		],
		outputs: [],
		examples: ["kenpin feeds status"]
	},
	{
		words: "signatures update",
		summary: {
			ja: "ウイルス定義を取得する",
			en: "Fetch virus signatures"
		},
		about: {
			ja: "freshclam でウイルス定義を取得し、署名とハッシュで鮮度を証明します。freshclam の終了コードは信用しません。",
			en: "Runs freshclam and proves the freshness from signatures and hashes. Its exit code is not believed."
		},
		options: [
			"root",
			"policy",
			"folder",
			"mirror",
			"custom-url",
			"language",
			"json",
			"help"
		],
		outputs: [],
		action: "signatures",
		examples: ["kenpin signatures update"]
	}
];
// src/stages/failure.ts
/** Turns whatever was thrown into a failure. Only an {@link InputError} is the user's (3); all else means that the gate cannot know (2). */
function failureOf(error, interrupted) {
	if (interrupted) return {
		exit: exitCodes.inconclusive,
		code: "interrupted",
		where: void 0,
		text: {
			ja: "中断されました。判定はしていません。",
			en: "Interrupted. Nothing was judged."
		},
		mend: {
			ja: "もう一度実行してください。",
			en: "Run it again."
		}
	};
	if (error instanceof KenpinError) {
		const { code, where, text, mend } = error;
		return {
			exit: error instanceof InputError ? exitCodes.usage : exitCodes.inconclusive,
			code,
			where,
			text,
			mend
		};
	}
	return unexpected(error);
}
const systemCodes = {
	ENOSPC: {
		ja: "ディスクの空きがありません。",
		en: "The disk is full."
	},
	EDQUOT: {
		ja: "ディスクの割り当てを使い切りました。",
		en: "The disk quota is used up."
	},
	EACCES: {
		ja: "アクセス権がありません。",
		en: "Permission denied."
	},
	EPERM: {
		ja: "許可されていない操作です。",
		en: "The operation is not permitted."
	},
	EROFS: {
		ja: "書き込みできない場所です。",
		en: "The file system is read-only."
	},
	EMFILE: {
		ja: "開けるファイル数の上限に達しました。",
		en: "Too many open files."
	}
};
function unexpected(error) {
	const code = error instanceof Error ? error.code : void 0;
	const known = code === void 0 ? void 0 : systemCodes[code];
	const path = error instanceof Error ? error.path : void 0;
	if (known !== void 0) return {
		exit: exitCodes.inconclusive,
		code: `system-${code?.toLowerCase() ?? ""}`,
		where: path,
		text: known,
		mend: {
			ja: "原因を取り除いてからやり直してください。書きかけのファイルは残っていません。",
			en: "Mend the cause and run again. No half-written file is left."
		}
	};
	const message = error instanceof Error ? error.stack ?? error.message : String(error);
	return {
		exit: exitCodes.inconclusive,
		code: "unexpected",
		where: path,
		text: {
			ja: `予期しない異常です: ${message}`,
			en: `Unexpected: ${message}`
		},
		mend: {
			ja: "この出力を添えて kenpin の issue に報告してください。",
			en: "Please report this output as an issue of kenpin."
		}
	};
}
/** The failure in a few lines: what, where, how to mend. */
function failureText({ code, where, text, mend }, language) {
	const words = {
		ja: {
			where: "場所",
			mend: "対処"
		},
		en: {
			where: "Where",
			mend: "Mend"
		}
	}[language];
	return [
		`${text[language]} [${code}]`,
		...where === void 0 ? [] : [`  ${words.where}: ${where}`],
		`  ${words.mend}: ${mend[language]}`,
		""
	].join("\n");
}
export { openTerminal as a, optionNamed as i, failureText as n, onInterruption as o, commands as r, systemClock as s, failureOf as t };
