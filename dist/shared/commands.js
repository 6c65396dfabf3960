import { r as remainingScratch, t as checkIds } from "./check.js";
import { rmSync } from "node:fs";
const systemClock = { now: () => /* @__PURE__ */ new Date() };
const signals = [
	`SIGINT`,
	`SIGTERM`,
	`SIGHUP`
];
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
		controller.abort(/* @__PURE__ */ new Error(`interrupted`));
	};
	for (const name of signals) process.on(name, handler);
	return {
		signal: controller.signal,
		dispose: () => signals.forEach((name) => process.off(name, handler))
	};
}
const control = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u2028\u2029\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;
const colour = /\u001B\[[0-9;]{0,16}m/g;
function sanitize(text, { colours, commands }) {
	const parts = colours ? text.split(colour) : [text];
	const kept = colours ? text.match(colour) ?? [] : [];
	return parts.map((part, i) => clean(part, commands) + (kept[i] ?? ``)).join(``);
}
function sanitizeJson(json, { commands }) {
	const visible = json.replace(control, (character) => jsonEscape(character.codePointAt(0) ?? 0));
	if (!commands) return visible;
	return visible.replaceAll(/(?<=:):|(?<=#)#(?=\[)/g, (character) => jsonEscape(character.codePointAt(0) ?? 0));
}
function jsonEscape(code) {
	return `\\u${code.toString(16).padStart(4, `0`)}`;
}
function clean(text, commands) {
	const visible = text.replace(control, escapeControl);
	if (!commands) return visible;
	return visible.replaceAll(/:(?=:)/g, `:​`).replaceAll(`##[`, `#​#[`);
}
function escapeControl(character) {
	const code = character.codePointAt(0) ?? 0;
	return code <= 255 ? `\\x${code.toString(16).padStart(2, `0`)}` : `\\u${code.toString(16).padStart(4, `0`)}`;
}
const PACE = {
	terminal: 100,
	log: 1e4
};
const CLEAR = `\r\x1B[2K`;
function openTerminal({ json, environment }) {
	for (const stream of [process.stdout, process.stderr]) ignoreClosedPipe(stream);
	const inJob = environment[`GITHUB_ACTIONS`] === `true`;
	const live = process.stderr.isTTY && environment[`TERM`] !== `dumb` && !inJob;
	const colours = process.stdout.isTTY && (environment[`NO_COLOR`] ?? ``) === `` && environment[`TERM`] !== `dumb`;
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
function ignoreClosedPipe(stream) {
	if (stream.listeners(`error`).includes(onWriteError)) return;
	stream.on(`error`, onWriteError);
}
function onWriteError(error) {
	if (error.code !== `EPIPE`) throw error;
}
function progressOf({ language, live, clean }) {
	const seen = /* @__PURE__ */ new Map();
	return { report(step) {
		const name = step.task[language];
		const now = performance.now();
		if (!(step.total !== void 0 && step.done >= step.total) && now - (seen.get(name) ?? -1e400) < (live ? PACE.terminal : PACE.log)) return;
		seen.set(name, now);
		const line = clean(progressLine(step, language).replaceAll(`
`, ` `));
		process.stderr.write(live ? `${CLEAR}${line}` : `${line}\n`);
	} };
}
function progressLine({ task, done, total }, language) {
	const count = total === void 0 ? String(done) : `${done} / ${total}`;
	return `${task[language]}: ${count}`;
}
function ended(text) {
	return text.endsWith(`
`) ? text : `${text}\n`;
}
const options = [
	{
		name: `root`,
		kind: `text`,
		value: `FOLDER`,
		default: `.`,
		surface: `both`,
		text: {
			ja: `ポリシーのあるフォルダ`,
			en: `Folder of the policy`
		}
	},
	{
		name: `policy`,
		kind: `text`,
		value: `FILE`,
		default: `kenpin.yml`,
		surface: `both`,
		text: {
			ja: `ポリシーのファイル名（root から）`,
			en: `The policy, below the root`
		}
	},
	{
		name: `policy-from`,
		kind: `text`,
		value: `COMMIT`,
		surface: `both`,
		text: {
			ja: `ポリシー・逸脱・チェックリスト・VEX を読むコミット。プルリクエストでは取り込み先のコミットが自動で使われる`,
			en: `Commit that policy, deviations, checklist and VEX are read from. On a pull request it is the base commit by itself`
		}
	},
	{
		name: `changes-since`,
		kind: `text`,
		value: `COMMIT`,
		surface: `both`,
		text: {
			ja: `このコミットからの変更だけを判定する。前からある脆弱性は表示するだけで、妨げにしない。プルリクエストでは取り込み先のコミットが自動で使われる。納品の判定にはならない`,
			en: `Judge only what was changed since this commit: a vulnerability it has too is shown and does not block. On a pull request it is the base commit by itself. Never a verdict on the delivery`
		}
	},
	{
		name: `whole-tree`,
		kind: `switch`,
		surface: `action`,
		text: {
			ja: `プルリクエストでも、変更だけでなく全体を判定する`,
			en: `Judge the whole tree on a pull request too, not only the change`
		}
	},
	{
		name: `language`,
		kind: `text`,
		value: `ja|en`,
		choices: [`ja`, `en`],
		surface: `both`,
		text: {
			ja: `表示と報告の言語（省略時はポリシーの設定）`,
			en: `Language of messages and reports (default: the policy)`
		}
	},
	{
		name: `json`,
		kind: `switch`,
		surface: `terminal`,
		text: {
			ja: `結果を JSON で標準出力に書く（ほかは標準エラー出力）`,
			en: `Write the result as JSON to stdout, everything else to stderr`
		}
	},
	{
		name: `help`,
		kind: `switch`,
		surface: `terminal`,
		text: {
			ja: `使い方を表示する`,
			en: `Show help`
		}
	},
	{
		name: `version`,
		kind: `switch`,
		surface: `terminal`,
		text: {
			ja: `版を表示する`,
			en: `Show the version`
		}
	},
	{
		name: `no-package`,
		kind: `switch`,
		surface: `both`,
		text: {
			ja: `合格しても納品パッケージを作らない`,
			en: `Make no delivery package even on pass`
		}
	},
	{
		name: `public-key`,
		kind: `list`,
		value: `KEY`,
		surface: `both`,
		text: {
			ja: `契約書や納品書で知らされた公開鍵（ssh-ed25519 …）、またはそのファイル。複数可`,
			en: `Public key known from the contract (ssh-ed25519 …), or a file with it. May be repeated`
		}
	},
	{
		name: `expect-contract`,
		kind: `text`,
		value: `NUMBER`,
		surface: `both`,
		text: {
			ja: `契約番号がこれと一致することを確かめる`,
			en: `The package must be for this contract number`
		}
	},
	{
		name: `expect-delivery`,
		kind: `text`,
		value: `N`,
		surface: `both`,
		text: {
			ja: `納品回数がこれと一致することを確かめる`,
			en: `The package must be this delivery of the contract`
		}
	},
	{
		name: `allow-unsigned`,
		kind: `switch`,
		surface: `terminal`,
		text: {
			ja: `署名のないパッケージの中身だけを確かめる`,
			en: `Check only the content of a package without signature`
		}
	},
	{
		name: `rescan`,
		kind: `switch`,
		surface: `both`,
		text: {
			ja: `納品物を取り出し、手元の最新のウイルス定義（folder）で検査し直す`,
			en: `Unpack the deliverables and scan them again with the signatures of this machine (folder)`
		}
	},
	{
		name: `folder`,
		kind: `text`,
		value: `FOLDER`,
		surface: `both`,
		text: {
			ja: `対象のフォルダ（省略時はポリシーの設定）`,
			en: `The folder to work on (default: the policy)`
		}
	},
	{
		name: `mirror`,
		kind: `text`,
		value: `URL`,
		surface: `both`,
		text: {
			ja: `取得元の代わりに使うミラーの URL（配置は README を参照）`,
			en: `URL of a mirror to use in place of the sources (its layout: see the README)`
		}
	},
	{
		name: `custom-url`,
		kind: `list`,
		value: `URL`,
		surface: `both`,
		text: {
			ja: `追加で取得する署名ファイルの URL（公式のものとは扱わない）`,
			en: `URL of further signature files (never counted as official)`
		}
	},
	{
		name: `ecosystems`,
		kind: `list`,
		value: `NAME`,
		surface: `both`,
		text: {
			ja: `取得する OSV のエコシステム（省略時は npm, PyPI, Maven, Packagist, Go, RubyGems, NuGet, crates.io）`,
			en: `OSV ecosystems to fetch (default: npm, PyPI, Maven, Packagist, Go, RubyGems, NuGet, crates.io)`
		}
	},
	{
		name: `only`,
		kind: `list`,
		value: `FEED`,
		surface: `both`,
		text: {
			ja: `取得する情報源（kev, osv, osv/npm, nvd, epss, jvn, jvn-notices, jpcert, csaf/redhat など。省略時はすべて）`,
			en: `Feeds to fetch: kev, osv, osv/npm, nvd, epss, jvn, jvn-notices, jpcert, csaf/redhat, … (default: all)`
		}
	},
	{
		name: `to`,
		kind: `text`,
		value: `PATH`,
		surface: `terminal`,
		text: {
			ja: `書き出し先のフォルダ（空か、以前に書き出したもの）`,
			en: `Folder to write to: empty, or an earlier export`
		}
	},
	{
		name: `from`,
		kind: `text`,
		value: `PATH`,
		surface: `terminal`,
		text: {
			ja: `書き出されたフォルダ`,
			en: `Folder that was exported`
		}
	},
	{
		name: `allow-older`,
		kind: `switch`,
		surface: `terminal`,
		text: {
			ja: `手元より古いデータ、試験用データ、情報源の少ない媒体でも取り込む`,
			en: `Take data that are older than those held, test data, or fewer sources all the same`
		}
	}
];
function optionNamed(name) {
	const option = options.find((each) => each.name === name);
	if (option === void 0) throw new Error(`no option ${name}`);
	return option;
}
const common = [
	`root`,
	`policy`,
	`policy-from`,
	`language`,
	`json`,
	`help`
];
const judging = [
	`root`,
	`policy`,
	`policy-from`,
	`changes-since`,
	`whole-tree`,
	`language`,
	`json`,
	`help`
];
const verdict = {
	name: `verdict`,
	text: {
		ja: `pass / fail / inconclusive。必ず == 'pass' で判定する`,
		en: `pass, fail or inconclusive. Always compare with == 'pass'`
	}
};
const scope = {
	name: `scope`,
	text: {
		ja: `判定の範囲。delivery は納品全体。changes（変更だけ）と checks（一部の検査だけ）は納品の判定ではない`,
		en: `What the verdict is about: delivery; or changes, or checks alone, which are no verdict on the delivery`
	}
};
const results = {
	name: `results`,
	text: {
		ja: `結果フォルダ`,
		en: `The results folder`
	}
};
const reportOutputs = [{
	name: `report`,
	text: {
		ja: `HTML の報告書`,
		en: `The HTML report`
	}
}, {
	name: `sarif`,
	text: {
		ja: `SARIF（コードスキャンへの登録用）`,
		en: `SARIF, for code scanning`
	}
}];
const packageOutputs = [{
	name: `package`,
	text: {
		ja: `納品パッケージ（合格したときだけ）`,
		en: `The delivery package, on pass only`
	}
}, {
	name: `package-sha256`,
	text: {
		ja: `納品パッケージの SHA-256`,
		en: `SHA-256 of the package`
	}
}];
const commands = [
	{
		words: `init`,
		summary: {
			ja: `ポリシーのひな型を作る`,
			en: `Write a policy to start from`
		},
		about: {
			ja: `リポジトリを調べ、説明つきの kenpin.yml と、チェックリスト・逸脱のひな型を書きます。既にあるファイルは上書きしません。`,
			en: `Looks at the repository and writes a commented kenpin.yml with templates of the checklist and the deviations. Never overwrites a file.`
		},
		options: [
			`root`,
			`language`,
			`json`,
			`help`
		],
		outputs: [],
		examples: [`kenpin init`]
	},
	{
		words: `doctor`,
		summary: {
			ja: `必要なものが揃っているか調べる`,
			en: `Show what is needed and whether it is there`
		},
		about: {
			ja: `検査に必要なプログラム・脆弱性情報・ウイルス定義を一つずつ調べ、足りないものは直すためのコマンドを示します。何も変更しません。`,
			en: `Looks at each program, feed and signature set that the checks need, and names the command that mends what is missing. Changes nothing.`
		},
		options: [
			`root`,
			`policy`,
			`language`,
			`json`,
			`help`
		],
		outputs: [],
		examples: [`kenpin doctor`]
	},
	{
		words: `setup`,
		summary: {
			ja: `必要なプログラムを入れる`,
			en: `Install the programs that are needed`
		},
		about: {
			ja: `ClamAV（Debian パッケージ）と osv-scanner（版を固定）を入れます。ポリシーがあれば、それに必要なもの（YARA の規則を使うなら YARA-X）だけを入れます。何をなぜ入れるかを先に表示し、sudo は必要なときだけ使います。`,
			en: `Installs ClamAV (Debian package) and osv-scanner (pinned); where there is a policy, what it needs (YARA-X for YARA rules). Says what and why first, and uses sudo only where needed.`
		},
		options: [
			`root`,
			`policy`,
			`policy-from`,
			`language`,
			`json`,
			`help`
		],
		outputs: [],
		action: `setup`,
		examples: [`kenpin setup`]
	},
	{
		words: `census`,
		summary: {
			ja: `納品物を一つ残らず数え上げる`,
			en: `List everything that is delivered`
		},
		about: {
			ja: `納品物のすべてのファイルと、その中の圧縮ファイルのすべての中身を一覧にし、ハッシュを取ります。開けないものは理由とともに残ります。`,
			en: `Lists and hashes every file and every member of every container. What cannot be opened stays in the list with the reason.`
		},
		options: [...common],
		outputs: [
			results,
			{
				name: `entries`,
				text: {
					ja: `件数`,
					en: `Number of entries`
				}
			},
			{
				name: `digest`,
				text: {
					ja: `一覧のダイジェスト`,
					en: `Digest of the census`
				}
			}
		],
		action: `census`,
		examples: [`kenpin census`]
	},
	{
		words: `check`,
		summary: {
			ja: `検査を実行する`,
			en: `Run checks`
		},
		about: {
			ja: `指定した検査（省略時はすべて）を実行し、結果を結果フォルダに書きます。納品の判定は kenpin judge が行います。プルリクエストでは変更が加えるものだけを判定し、報告書も書きます。`,
			en: "Runs the named checks (default: all) and writes their outcomes. The delivery is judged by `kenpin judge`. On a pull request only what the change adds is judged, and the reports are written."
		},
		options: [...judging],
		positional: {
			name: `CHECK`,
			many: true,
			required: false,
			choices: checkIds,
			text: {
				ja: `検査の名前`,
				en: `Name of a check`
			}
		},
		outputs: [
			scope,
			results,
			...reportOutputs,
			{
				name: `complete`,
				text: {
					ja: `最後まで検査できたら true`,
					en: `true when every check ran to its end`
				}
			}
		],
		action: `check`,
		examples: [
			`kenpin check`,
			`kenpin check virus-scan dependencies`,
			`kenpin check dependencies --changes-since origin/main`
		]
	},
	{
		words: `judge`,
		summary: {
			ja: `結果を判定し、報告書を書く`,
			en: `Judge the outcomes and write the reports`
		},
		about: {
			ja: `結果フォルダの結果・逸脱・チェックリストから合否を判定し、報告書を書きます。欠けた結果や別の納品物の結果があれば合格にはなりません。`,
			en: `Judges by outcomes, deviations and checklist, and writes the reports. A missing or foreign outcome never passes.`
		},
		options: [...judging],
		outputs: [
			verdict,
			scope,
			results,
			...reportOutputs
		],
		action: `judge`,
		examples: [`kenpin judge`]
	},
	{
		words: `gate`,
		summary: {
			ja: `数え上げから納品パッケージまでを一度に行う`,
			en: `Everything at once, from census to signed package`
		},
		about: {
			ja: `納品物の数え上げ、すべての検査、判定、報告書、合格したときは署名つき納品パッケージの作成までを行います。`,
			en: `Census, all checks, judgement, reports, and on pass the signed delivery package.`
		},
		options: [...judging, `no-package`],
		outputs: [
			verdict,
			scope,
			results,
			...reportOutputs,
			...packageOutputs
		],
		action: `.`,
		examples: [
			`kenpin gate`,
			`kenpin gate --json`,
			`kenpin gate --no-package`
		]
	},
	{
		words: `package`,
		summary: {
			ja: `納品パッケージを作り署名する`,
			en: `Make and sign the delivery package`
		},
		about: {
			ja: `合格した結果フォルダから納品パッケージ（zip）を作ります。作った zip を読み直し、すべてのハッシュを確かめてから最終の名前にします。`,
			en: `Makes the package from results that passed. The zip is read again and every hash compared before it gets its final name.`
		},
		options: [...common],
		outputs: packageOutputs,
		action: `package`,
		examples: [`kenpin package`]
	},
	{
		words: `verify`,
		summary: {
			ja: `受け取った納品パッケージを確かめる`,
			en: `Verify a delivery package`
		},
		about: {
			ja: `zip の構造・ハッシュ・署名・証跡をすべて確かめ、合否を計算し直します。公開鍵はパッケージの外（契約書・納品書）で知ったものを使ってください。`,
			en: `Checks structure, hashes, signature and evidence, and computes the verdict again. Use a public key known from outside the package.`
		},
		options: [
			`public-key`,
			`expect-contract`,
			`expect-delivery`,
			`allow-unsigned`,
			`rescan`,
			`folder`,
			`language`,
			`json`,
			`help`
		],
		positional: {
			name: `PACKAGE`,
			many: false,
			required: true,
			text: {
				ja: `納品パッケージ（zip）`,
				en: `The delivery package (zip)`
			}
		},
		outputs: [verdict],
		action: `verify`,
		examples: [
			`kenpin verify delivery.zip --public-key vendor.pub`,
			`kenpin verify delivery.zip --public-key "ssh-ed25519 AAAA…" --expect-contract R8-123 --expect-delivery 2`,
			`kenpin signatures update --folder .kenpin-signatures && kenpin verify delivery.zip --public-key vendor.pub --rescan`
		]
	},
	{
		words: `feeds update`,
		summary: {
			ja: `脆弱性情報を取得する`,
			en: `Fetch vulnerability data`
		},
		about: {
			ja: `OSV、CISA KEV、NVD、EPSS、JVN iPedia、JVN、JPCERT/CC、CISA とポリシーにあるベンダーの CSAF アドバイザリを取得し、形式・件数・日付・ハッシュ・署名を確かめてから置き換えます。一つが失敗しても他は続け、失敗したものは前のデータが残ります。`,
			en: `Fetches OSV, CISA KEV, NVD, EPSS, JVN iPedia, JVN, JPCERT/CC and the CSAF advisories of CISA and of the policy’s vendors; replaces the old data only after format, counts, dates, hashes and signatures are checked. One that fails keeps its former data and does not stop the others.`
		},
		options: [
			`root`,
			`policy`,
			`folder`,
			`only`,
			`ecosystems`,
			`mirror`,
			`language`,
			`json`,
			`help`
		],
		outputs: [],
		action: `feeds`,
		examples: [
			`kenpin feeds update`,
			`kenpin feeds update --only osv --only csaf/redhat --ecosystems npm --ecosystems Maven`,
			`kenpin feeds update --mirror https://mirror.example.jp/feeds`
		]
	},
	{
		words: `feeds status`,
		summary: {
			ja: `脆弱性情報の鮮度を表示する`,
			en: `Show how fresh the vulnerability data is`
		},
		about: {
			ja: `手元の脆弱性情報ごとに、データ自身の日付・件数・取得日時・取得元・許容日数・ハッシュの一致を表示します。ファイルの更新日時は見ません。必須の情報源が欠けていれば「未照会」と示し、終了コードは 2 になります。`,
			en: `Shows for each feed the date inside the data, counts, when and where it was fetched, the allowed age and whether the hashes hold. The files’ own times do not count. A required source that is missing is shown as not consulted, and the exit code is 2.`
		},
		options: [
			`root`,
			`policy`,
			`folder`,
			`language`,
			`json`,
			`help`
		],
		outputs: [],
		examples: [`kenpin feeds status`]
	},
	{
		words: `feeds export`,
		summary: {
			ja: `脆弱性情報を媒体に書き出す`,
			en: `Write the vulnerability data onto a medium`
		},
		about: {
			ja: `ネットワークにつながらない機械へ運ぶため、手元の脆弱性情報を確かめながら写し、全ファイルの SHA-256 を目録に書きます。壊れた情報があれば書き出しません。`,
			en: `Copies the feeds for a machine without network, verifies the copies, and writes a manifest with the SHA-256 of every file. Exports nothing where a feed is damaged.`
		},
		options: [
			`root`,
			`policy`,
			`folder`,
			`to`,
			`language`,
			`json`,
			`help`
		],
		outputs: [],
		examples: [`kenpin feeds export --to /media/usb/kenpin-feeds`]
	},
	{
		words: `feeds import`,
		summary: {
			ja: `媒体の脆弱性情報を取り込む`,
			en: `Take the vulnerability data of a medium`
		},
		about: {
			ja: `媒体の全ファイルのハッシュと中身を確かめてから、まとめて置き換えます。壊れた媒体・欠けた媒体・手元より古い媒体は取り込みません。途中で止まっても、どの情報も元のままか新しいものかのどちらかです。`,
			en: `Verifies every hash and reads every feed before anything is replaced. A medium that is damaged, partial or older than what is held is refused. Cut off at any moment, each feed is as it was or as it is to be.`
		},
		options: [
			`root`,
			`policy`,
			`folder`,
			`from`,
			`allow-older`,
			`language`,
			`json`,
			`help`
		],
		outputs: [],
		examples: [`kenpin feeds import --from /media/usb/kenpin-feeds`]
	},
	{
		words: `signatures update`,
		summary: {
			ja: `ウイルス定義を取得する`,
			en: `Fetch virus signatures`
		},
		about: {
			ja: `freshclam でウイルス定義を取得し、署名とハッシュで鮮度を証明します。freshclam の終了コードは信用しません。取得元の時刻と公開されている最新版も尋ねて記録し、この機械の時計が 5 分以上ずれているとき、定義が古いときは終了コード 2 になります。書き込めないフォルダでは取得せず、今ある定義を確かめます。`,
			en: `Runs freshclam and proves the freshness from signatures and hashes. Its exit code is not believed. Also asks the source for its time and for the newest version and records both: a clock that is off by more than 5 minutes and old signatures make the exit code 2. In a folder that cannot be written nothing is fetched and what is there is examined.`
		},
		options: [
			`root`,
			`policy`,
			`folder`,
			`mirror`,
			`custom-url`,
			`language`,
			`json`,
			`help`
		],
		outputs: [{
			name: `folder`,
			text: {
				ja: `ウイルス定義のフォルダ`,
				en: `The folder of the signatures`
			}
		}, {
			name: `cache-key`,
			text: {
				ja: `今ある定義の日付と版によるキャッシュのキー（clamdb- で始まる。使い方は workflows-examples/release.yml）`,
				en: `Key to cache the folder by: date and versions of what it holds, beginning with clamdb- (see workflows-examples/release.yml)`
			}
		}],
		action: `signatures`,
		examples: [`kenpin signatures update`, `kenpin signatures update --mirror https://mirror.example.jp/clamav`]
	}
];
export { systemClock as a, onInterruption as i, optionNamed as n, openTerminal as r, commands as t };
