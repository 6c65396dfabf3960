import { r as __toESM } from "./rolldown-runtime.js";
import { r as InputError } from "./command.js";
import { c as parseStrictYaml, i as parseAnswers, n as parseDeviations } from "./deviations.js";
import { n as runProgram, r as sha256Bytes } from "./process.js";
import { A as _positive, D as _lte, E as _gte, O as _minLength, _ as record, a as boolean, b as string, c as extend, f as nullable, g as prefault, h as optional, i as array, l as int, n as _default, o as describe$1, r as _enum, u as literal, y as strictObject } from "./vendor-zod.js";
import { t as checkIds } from "./check.js";
import { n as decodeText, r as reason } from "./text2.js";
import { t as XMLValidator } from "./vendor-xml.js";
import { t as require_dist } from "./vendor-yaml.js";
import { t as require_ae_cvss_calculator } from "./vendor-cvss.js";
import { createHash, timingSafeEqual } from "node:crypto";
import { crc32, deflateRawSync, gzipSync } from "node:zlib";
import { join, resolve } from "node:path";
import { readFile, stat } from "node:fs/promises";
// src/checks/virus-scan/freshness.ts
const HOUR = 36e5;
/** Judges by the dates inside the signed data. The vendor's three databases must all be there, or test signatures take their place in a trial. */
function judgeFreshness({ signatures, now, maxAgeHours }) {
	const tests = signatures.filter(({ proof }) => proof === "test");
	const signed = signatures.filter(({ proof }) => proof === "signed");
	const relied = tests.length > 0 ? tests : signed;
	return {
		doubts: [
			...tests.length > 0 ? [] : missing(signed),
			...(tests.length > 0 ? tests : signed.filter(({ name }) => name.startsWith("daily."))).flatMap((file) => age(file, now, maxAgeHours)),
			...relied.length === 0 ? [none()] : []
		],
		testData: tests.map(({ name, issuedAt }) => reason("virus-test-signatures", {
			ja: "ウイルス定義 {name}（{issuedAt}）は試験用で、本物のウイルスを検出しません。",
			en: "The signatures {name} ({issuedAt}) are test data and find no real malware."
		}, {
			name,
			issuedAt
		}))
	};
}
function missing(signed) {
	return [
		"main",
		"daily",
		"bytecode"
	].filter((name) => !signed.some((file) => file.name.startsWith(`${name}.`))).map((name) => reason("virus-signatures-missing", {
		ja: "ウイルス定義 {name} がありません。kenpin signatures update を実行してください。",
		en: "The signatures {name} are missing. Run `kenpin signatures update`."
	}, { name }));
}
function none() {
	return reason("virus-signatures-none", {
		ja: "鮮度を証明できるウイルス定義がありません。",
		en: "There are no signatures whose freshness can be proved."
	});
}
function age({ name, issuedAt }, now, maxAgeHours) {
	const difference = now.getTime() - Date.parse(issuedAt);
	const hours = Math.floor(difference / HOUR);
	if (Number.isNaN(difference) || difference < -6e5) return [reason("virus-signatures-future", {
		ja: "ウイルス定義 {name} の日付（{issuedAt}）がこの機械の時計より未来です。時計を確かめてください。",
		en: "The signatures {name} are dated {issuedAt}, ahead of this machine. Check its clock."
	}, {
		name,
		issuedAt
	})];
	if (difference <= maxAgeHours * HOUR) return [];
	return [reason("virus-signatures-stale", {
		ja: "ウイルス定義 {name} が古くなっています（{issuedAt}、{hours} 時間前。上限 {maxAgeHours} 時間）。kenpin signatures update を実行してください。",
		en: "The signatures {name} are stale: {issuedAt}, {hours} hours old, limit {maxAgeHours}. Run `kenpin signatures update`."
	}, {
		name,
		issuedAt,
		hours,
		maxAgeHours
	})];
}
// src/checks/dependencies/consultation.ts
const day = 864e5;
/** Judges every feed that the scan consulted or should have consulted. What does not count keeps the outcome from being complete. */
function judgeFeeds({ databases, kev }, question) {
	const { options } = question;
	const feeds = [...databases.map((feed) => {
		const name = feed.state === "held" ? feed.record.feed : feed.feed;
		return {
			feed,
			name,
			maxAgeDays: options.quietEcosystems[name.replace(/^osv\//, "")] ?? options.maxAgeDays
		};
	}), {
		feed: kev,
		name: "kev",
		maxAgeDays: options.kevMaxAgeDays
	}];
	const consultations = feeds.toSorted((a, b) => a.name < b.name ? -1 : a.name > b.name ? 1 : 0).map(({ feed, name, maxAgeDays }) => consultationOf(feed, {
		name,
		maxAgeDays,
		question
	}));
	return {
		consultations: [...consultations, ...notInThisForm],
		reasons: consultations.flatMap(({ reason: why }) => why ?? []),
		testData: feeds.flatMap(({ feed }) => feed.state === "held" && feed.record.testData !== void 0 ? testDataReason(feed.record) : [])
	};
}
function consultationOf(feed, { name, maxAgeDays, question }) {
	if (feed.state !== "held") return {
		feed: name,
		result: feed.state === "notHeld" ? "notConsulted" : "damaged",
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
		result: "refused",
		reason: refusedReason(name)
	};
	const stale = staleReason(feed, {
		name,
		maxAgeDays,
		question
	});
	if (stale !== null) return {
		...facing,
		result: "stale",
		reason: stale
	};
	if (facts.records === 0) return {
		...facing,
		result: "damaged",
		reason: emptyReason(name)
	};
	if (facts.unreadable > 0) return {
		...facing,
		result: "damaged",
		reason: unreadableReason(name, facts.unreadable)
	};
	return {
		...facing,
		result: "consulted"
	};
}
/** The newest date inside the data counts, never a file's. Frozen test data is judged on the day it names for itself. A date in the future proves a wrong clock. */
function staleReason(feed, { name, maxAgeDays, question }) {
	const age = ((feed.record.testData === void 0 ? question.now.getTime() : Date.parse(feed.record.testData.asOf)) - Date.parse(feed.facts.dataAsOf)) / day;
	if (age <= maxAgeDays && age >= -1) return null;
	return reason("feed-stale", {
		ja: "脆弱性情報「{feed}」の最新データは {asOf} 時点のもので、判定日から {age} 日離れています（許容 {max} 日）。",
		en: "The newest data in the feed {feed} is of {asOf}, {age} days from the day of judgement (allowed: {max})."
	}, {
		feed: name,
		asOf: feed.facts.dataAsOf,
		age: Math.round(age),
		max: maxAgeDays
	});
}
function emptyReason(feed) {
	return reason("feed-empty", {
		ja: "脆弱性情報「{feed}」に1件も記録がありません。",
		en: "The feed {feed} has no records."
	}, { feed });
}
function unreadableReason(feed, count) {
	return reason("feed-records-dropped", {
		ja: "脆弱性情報「{feed}」の {count} 件は、この版の osv-scanner が黙って読み飛ばす形式です。kenpin を更新してください。",
		en: "The pinned osv-scanner silently drops {count} records of the feed {feed}. Update kenpin."
	}, {
		feed,
		count
	});
}
function refusedReason(feed) {
	return reason("feed-test-data-refused", {
		ja: "脆弱性情報「{feed}」は試験用データです。実契約の検査には使えません。",
		en: "The feed {feed} is test data and must not serve a real contract."
	}, { feed });
}
function testDataReason({ feed, testData }) {
	return reason("feed-test-data", {
		ja: "脆弱性情報「{feed}」は試験用データです（{label}）。この結果は納品の証跡になりません。",
		en: "The feed {feed} is test data ({label}). This result is no evidence for a delivery."
	}, {
		feed,
		label: testData?.label.ja ?? ""
	});
}
/** Sources that the annex wants consulted and this version of the check does not consult. They are listed so that nobody believes it did. */
const notInThisForm = [
	"NVD",
	"JVN iPedia / MyJVN",
	"JVN",
	"JPCERT/CC",
	"CISA advisories (CSAF)",
	"vendor advisories"
].map((feed) => ({
	feed,
	result: "notConsulted",
	reason: reason("feed-not-implemented", {
		ja: "この版の kenpin では照会していません。",
		en: "This version of kenpin does not consult it."
	})
}));
// src/checks/dependencies/options.ts
/** Options of the dependency check in `kenpin.yml`. */
const dependenciesOptions = strictObject({
	/**
	* Greatest age in days of the newest record inside an OSV database. The bucket of osv.dev is refreshed within minutes, and its larger ecosystems change every day;
	* a week bridges holidays and a medium that is carried in.
	*/
	maxAgeDays: _default(int().check(_positive()), 7),
	/** The same for CISA KEV, which grows about twice a week but rests over holidays. */
	kevMaxAgeDays: _default(int().check(_positive()), 14),
	/** Databases that change rarely, with an age of their own: `{ CRAN: 180 }`. */
	quietEcosystems: _default(record(string(), int().check(_positive())), {})
});
// src/io/git.ts
/** Reads a file from git's object store, not from the work tree: the change under test cannot have touched it. `path` is relative to `folder`. */
async function fileAtCommit(request) {
	const { folder, commit, path, signal } = request;
	const run = (args) => runProgram({
		command: "git",
		args: [
			"-C",
			folder,
			...args
		],
		timeout: 6e4,
		signal,
		encoding: "latin1"
	});
	const known = await run([
		"rev-parse",
		"--verify",
		"--quiet",
		"--end-of-options",
		`${commit}^{commit}`
	]);
	if (known.end !== "exited" || known.code !== 0) return {
		state: "noSuchCommit",
		message: known.end === "exited" ? known.stderr : known.end
	};
	const id = known.stdout.trim();
	const listed = await run([
		"cat-file",
		"-e",
		`${id}:./${path}`
	]);
	if (listed.end !== "exited" || listed.code !== 0) return { state: "absent" };
	const shown = await run([
		"cat-file",
		"blob",
		`${id}:./${path}`
	]);
	if (shown.end !== "exited" || shown.code !== 0) return {
		state: "noSuchCommit",
		message: shown.end
	};
	return {
		state: "found",
		bytes: Buffer.from(shown.stdout, "latin1")
	};
}
// src/io/inputs.ts
/** Greatest size of a file that people write by hand. */
const LIMIT = 8388608;
/** Reads one input file. Throws InputError where it is absent, too large, or the commit is not there. */
async function readInput(request) {
	const { root, path, source, signal } = request;
	if (source.from === "folder") return readFromFolder(root, path);
	const file = await fileAtCommit({
		folder: root,
		commit: source.commit,
		path,
		signal
	});
	switch (file.state) {
		case "found": return file.bytes;
		case "absent": throw new InputError({
			code: "input-absent-at-commit",
			where: `${source.commit}:${path}`,
			text: {
				ja: "{path} が基準コミット {commit} にありません。",
				en: "{path} does not exist at the base commit {commit}."
			},
			mend: {
				ja: "変更の取り込み先のブランチに先に登録してください。プルリクエスト自身が持ち込むポリシーや逸脱は使いません。",
				en: "Add it to the base branch first: a policy or deviation that the pull request itself brings is not used."
			},
			parameters: {
				path,
				commit: source.commit
			}
		});
		case "noSuchCommit": throw new InputError({
			code: "input-no-such-commit",
			where: root,
			text: {
				ja: "基準コミット {commit} がこの作業フォルダにありません。",
				en: "The base commit {commit} is not in this clone."
			},
			mend: {
				ja: "actions/checkout に fetch-depth: 0 を指定してください。",
				en: "Check out with fetch-depth: 0."
			},
			parameters: { commit: source.commit },
			cause: file.message
		});
	}
}
async function readFromFolder(root, path) {
	const whole = join(root, path);
	try {
		const { size } = await stat(whole);
		if (size <= LIMIT) return await readFile(whole);
	} catch (error) {
		throw new InputError({
			code: "input-unreadable",
			where: whole,
			text: {
				ja: "{path} を読めません（{why}）。",
				en: "{path} cannot be read ({why})."
			},
			mend: {
				ja: "場所と名前を確かめてください。新しく作るには kenpin init を実行します。",
				en: "Check place and name. `kenpin init` writes a new one."
			},
			parameters: {
				path,
				why: error.code ?? "unknown"
			},
			cause: error
		});
	}
	throw new InputError({
		code: "input-too-large",
		where: whole,
		text: {
			ja: "{path} が大きすぎます（上限 8 MiB）。",
			en: "{path} is too large (limit 8 MiB)."
		},
		mend: {
			ja: "指定したファイルが正しいか確かめてください。",
			en: "Check that this is the right file."
		},
		parameters: { path }
	});
}
// src/requirements/profiles/jst/general.ts
/** Sections 1 and 4: general demands, and what to do where one cannot be met. In our own words; the ids follow the printed order. */
const general = [
	{
		id: "1-a",
		title: {
			ja: "JSTの委託先用対策ガイドラインとソフトウェア品質管理ガイドラインに準拠",
			en: "Conform to two JST guidelines (contractor security; software quality)"
		},
		kinds: ["attestation"],
		parts: ["PROF", "ATT"]
	},
	{
		id: "1-b",
		title: {
			ja: "対象システムのセキュリティ管理手順を作り、JST承認の下で更新する",
			en: "Write the system's security management procedure; update under JST approval"
		},
		kinds: ["approval"],
		parts: ["APPR.procedure"]
	},
	{
		id: "1-c.1",
		title: {
			ja: "情報データの台帳を作りライフサイクルを追う",
			en: "Information-data ledger; trace life cycle"
		},
		kinds: ["ledger"],
		parts: ["LEDG.data"]
	},
	{
		id: "1-c.2",
		title: {
			ja: "二次配布は事前申請・承認の上、それも追う",
			en: "Secondary distribution: apply, get approval, trace too"
		},
		kinds: ["approval", "ledger"],
		parts: ["APPR", "LEDG.data"]
	},
	{
		id: "1-d",
		title: {
			ja: "セキュリティ管理責任者を置き責任と権限を明確に",
			en: "Appoint security manager; state duties and powers"
		},
		kinds: ["attestation"],
		parts: ["PROF.people"]
	},
	{
		id: "1-e",
		title: {
			ja: "管理対象を明確にし重要性に応じた管理方法を定める",
			en: "Define what is managed and how by importance"
		},
		kinds: ["attestation"],
		parts: ["PROF.assets"]
	},
	{
		id: "1-f",
		title: {
			ja: "逸脱時は内容・理由・代替・担保理由を記録し承認を受ける",
			en: "Deviations: record content, reason, alternative, why still secure; apply; approval"
		},
		kinds: ["ledger", "approval"],
		parts: ["DEV"]
	},
	{
		id: "4-a",
		title: {
			ja: "要件を満たせないとき代替案を検討・提案しJST承認",
			en: "If not satisfied: propose alternative, JST approval"
		},
		kinds: ["ledger", "approval"],
		parts: ["DEV"]
	}
];
// src/requirements/profiles/jst/management-environment.ts
/** Section 3, head and (1) to (2): machines, networks, servers. In our own words; the ids follow the printed order. */
const managementEnvironment = [
	{
		id: "3-0.1",
		title: {
			ja: "JSTのセキュリティポリシーに準じ下記を確実に管理",
			en: "Follow JST policy; manage the following surely"
		},
		kinds: ["attestation"],
		parts: ["PROF"]
	},
	{
		id: "3-0.2",
		title: {
			ja: "サーバに触るPCではWeb閲覧・メール禁止（承認・更新を除く）",
			en: "No web browsing/mail on PCs that access servers, except approved or updates"
		},
		kinds: ["attestation", "approval"],
		parts: ["LEDG.pc", "APPR"]
	},
	{
		id: "3(1)-a.1",
		title: {
			ja: "FW・ウイルス対策・Webフィルタ・使用者認証等を施す",
			en: "Firewall, AV, web filter, user authentication"
		},
		kinds: ["attestation"],
		parts: ["ATT.env"]
	},
	{
		id: "3(1)-a.2",
		title: {
			ja: "開始時に環境図と運用手順を提出し承認を得る",
			en: "Submit diagram and procedures at start; approval"
		},
		kinds: ["approval"],
		parts: ["APPR.env"]
	},
	{
		id: "3(1)-a.3",
		title: {
			ja: "現場確認の求めに速やかに応じる",
			en: "Accept site inspection promptly"
		},
		kinds: ["attestation"],
		parts: ["LEDG.audit"]
	},
	{
		id: "3(1)-b",
		title: {
			ja: "JSTとの間の通信をJSTの指示どおり守る",
			en: "Secure the line to JST as instructed"
		},
		kinds: ["attestation"],
		parts: ["ATT.env"]
	},
	{
		id: "3(1)-c",
		title: {
			ja: "必要最低限のPCだけ、他業務と兼用しない",
			en: "Minimum PCs, not shared with other work"
		},
		kinds: ["ledger", "attestation"],
		parts: ["LEDG.pc"]
	},
	{
		id: "3(1)-d",
		title: {
			ja: "開始前にウイルス等の感染がないことを確かめる",
			en: "Check PCs clean before start"
		},
		kinds: ["evidence"],
		parts: ["AV.pc"]
	},
	{
		id: "3(1)-e",
		title: {
			ja: "PCを台帳で管理",
			en: "PC ledger"
		},
		kinds: ["ledger"],
		parts: ["LEDG.pc"]
	},
	{
		id: "3(1)-f.1",
		title: {
			ja: "入っているソフトを全部台帳に書く",
			en: "All installed software in ledger"
		},
		kinds: ["ledger", "check"],
		parts: ["LEDG.sw"]
	},
	{
		id: "3(1)-f.2",
		title: {
			ja: "新規インストールは申請・承認",
			en: "New installs: apply and approval"
		},
		kinds: ["approval"],
		parts: ["APPR.sw"]
	},
	{
		id: "3(1)-g",
		title: {
			ja: "不要ソフトの導入・私的使用の禁止",
			en: "No needless software, no private use"
		},
		kinds: ["attestation"],
		parts: ["ATT.people"]
	},
	{
		id: "3(1)-h.1",
		title: {
			ja: "AV・ソフト・OSを毎日更新（動作保証内）",
			en: "Daily updates of AV/software/OS"
		},
		kinds: ["evidence", "ledger"],
		parts: ["LEDG.update"]
	},
	{
		id: "3(1)-h.2",
		title: {
			ja: "更新方法を台帳に書く",
			en: "Record update method"
		},
		kinds: ["ledger"],
		parts: ["LEDG.sw"]
	},
	{
		id: "3(1)-h.3",
		title: {
			ja: "手動なら日時・内容を記録",
			en: "Manual updates: log date/time and content"
		},
		kinds: ["ledger"],
		parts: ["LEDG.update"]
	},
	{
		id: "3(1)-i",
		title: {
			ja: "ノートPCの盗難防止",
			en: "Anti-theft for notebooks"
		},
		kinds: ["attestation"],
		parts: ["LEDG.pc"]
	},
	{
		id: "3(1)-j",
		title: {
			ja: "一定時間で自動ロック",
			en: "Auto lock"
		},
		kinds: ["attestation", "evidence"],
		parts: ["LEDG.pc"]
	},
	{
		id: "3(2)-a",
		title: {
			ja: "他業務と独立したLANが望ましい（推奨）",
			en: "Separate LAN desirable (should)"
		},
		kinds: ["attestation"],
		parts: ["ATT.env"]
	},
	{
		id: "3(2)-b",
		title: {
			ja: "ログインをID等で制御し、責任者が認めた者だけ",
			en: "Login control; only people the manager allowed"
		},
		kinds: ["ledger", "attestation"],
		parts: ["LEDG.id"]
	}
];
// src/requirements/profiles/jst/management-media.ts
/** Section 3, (3) to (5): media, exchange and taking out of data. In our own words; the ids follow the printed order. */
const managementMedia = [
	{
		id: "3(3)-a",
		title: {
			ja: "媒体台帳を作り管理責任者を任命",
			en: "Media ledger; appoint keeper"
		},
		kinds: ["ledger"],
		parts: ["LEDG.media"]
	},
	{
		id: "3(3)-b",
		title: {
			ja: "施錠保管",
			en: "Locked storage"
		},
		kinds: ["attestation"],
		parts: ["LEDG.media"]
	},
	{
		id: "3(3)-c",
		title: {
			ja: "貸出・返却の日時、借りた者、媒体の識別Noを貸出管理簿に",
			en: "Lending book: date-time out/in, person, media No"
		},
		kinds: ["ledger"],
		parts: ["LEDG.lending"]
	},
	{
		id: "3(3)-d",
		title: {
			ja: "私物媒体の禁止",
			en: "No private media"
		},
		kinds: ["attestation"],
		parts: ["ATT.people"]
	},
	{
		id: "3(3)-e",
		title: {
			ja: "不要媒体の廃棄",
			en: "Dispose unneeded media"
		},
		kinds: ["ledger"],
		parts: ["LEDG.media"]
	},
	{
		id: "3(3)-f",
		title: {
			ja: "パスワード・強制暗号化USBにする",
			en: "Password/forced-encryption USB"
		},
		kinds: ["ledger"],
		parts: ["LEDG.media"]
	},
	{
		id: "3(3)-g",
		title: {
			ja: "月1回の棚卸し",
			en: "Monthly stock-taking"
		},
		kinds: ["ledger"],
		parts: ["LEDG.stocktake"]
	},
	{
		id: "3(3)-h",
		title: {
			ja: "不要な外部記憶媒体を外す",
			en: "Detach needless external storage"
		},
		kinds: ["attestation"],
		parts: ["ATT.env"]
	},
	{
		id: "3(3)-i",
		title: {
			ja: "不要なプリンターを外す",
			en: "Detach needless printers"
		},
		kinds: ["attestation"],
		parts: ["ATT.env"]
	},
	{
		id: "3(3)-j",
		title: {
			ja: "媒体の接続制限、または接続ログ",
			en: "Restrict connection or log it"
		},
		kinds: ["evidence", "attestation"],
		parts: ["LEDG.devlog"]
	},
	{
		id: "3(3)-k",
		title: {
			ja: "書き出し制限、またはログ",
			en: "Restrict write-out or log it"
		},
		kinds: ["evidence", "attestation"],
		parts: ["LEDG.devlog"]
	},
	{
		id: "3(4)-a",
		title: {
			ja: "媒体使用は原則禁止。①JST承認②パスワード設定が条件、範囲限定、使用後消去",
			en: "Media banned unless (1) JST approval (2) password; scope limited; erase after"
		},
		kinds: ["approval", "ledger"],
		parts: ["APPR.media"]
	},
	{
		id: "3(4)-b",
		title: {
			ja: "外部授受の手順を定め申請・承認",
			en: "Exchange procedure applied for and approved"
		},
		kinds: ["approval"],
		parts: ["APPR.exchange"]
	},
	{
		id: "3(4)-c.1",
		title: {
			ja: "それ以外の授受はその都度承認",
			en: "Any other exchange needs approval"
		},
		kinds: ["approval", "ledger"],
		parts: ["APPR", "LEDG.exchange"]
	},
	{
		id: "3(4)-c.2",
		title: {
			ja: "授受データは事前に必ずウイルスチェック",
			en: "Virus check beforehand, always"
		},
		kinds: ["evidence"],
		parts: ["AV"]
	},
	{
		id: "3(4)-d",
		title: {
			ja: "暗号化・パスワード等を施す",
			en: "Encrypt / password on exchange"
		},
		kinds: ["check", "attestation"],
		parts: ["PKG"]
	},
	{
		id: "3(4)-e",
		title: {
			ja: "業務外の授受禁止",
			en: "No off-work exchange"
		},
		kinds: ["attestation"],
		parts: ["ATT.people"]
	},
	{
		id: "3(5)-a",
		title: {
			ja: "データを持ち出すノートPC・媒体は申請・承認、暗号化等",
			en: "Taking out: apply, approval, encryption"
		},
		kinds: ["approval", "ledger"],
		parts: ["APPR.takeout"]
	},
	{
		id: "3(5)-b",
		title: {
			ja: "個人情報の持ち出しは理由を問わず禁止",
			en: "Personal data never taken out"
		},
		kinds: ["check", "attestation"],
		parts: ["RES.pii", "ATT"]
	},
	{
		id: "3(5)-c",
		title: {
			ja: "ログを海外に開示しない。海外での調査はJSTの了承",
			en: "Logs not disclosed abroad; overseas analysis needs JST consent"
		},
		kinds: ["approval", "attestation"],
		parts: ["APPR", "POLICY"]
	}
];
// src/requirements/profiles/jst/management-operation.ts
/** Section 3, (6) to (14): test data, remote work, accounts, people, places, deliverables. In our own words; the ids follow the printed order. */
const managementOperation = [
	{
		id: "3(6)-a",
		title: {
			ja: "テストデータの利用が原則",
			en: "Use test data in principle"
		},
		kinds: ["attestation", "check"],
		parts: ["ATT", "RES.pii"]
	},
	{
		id: "3(6)-b",
		title: {
			ja: "本番データは申請し最小限、保護対策も",
			en: "Production data: apply, minimum, protected"
		},
		kinds: ["approval", "ledger"],
		parts: ["APPR.proddata"]
	},
	{
		id: "3(7)-a",
		title: {
			ja: "JST承認時は端末操作権限の付与・取消を管理、認めた者のみ",
			en: "If approved: manage grant/revoke; only allowed people"
		},
		kinds: ["approval", "ledger"],
		parts: ["APPR", "LEDG.remote"]
	},
	{
		id: "3(7)-b",
		title: {
			ja: "IP制限と通信暗号化",
			en: "IP restriction and encryption"
		},
		kinds: ["attestation", "evidence"],
		parts: ["ATT.env"]
	},
	{
		id: "3(8)-a",
		title: {
			ja: "管理者権限を不要な作業に使わない",
			en: "No admin rights for ordinary work"
		},
		kinds: ["attestation"],
		parts: ["ATT.people"]
	},
	{
		id: "3(8)-b",
		title: {
			ja: "管理者権限の作業を記録",
			en: "Log admin-account work"
		},
		kinds: ["ledger"],
		parts: ["LEDG.adminlog"]
	},
	{
		id: "3(8)-c.1",
		title: {
			ja: "端末ごとに管理者名・使用者名・権限・担当作業・IDを台帳化しJST承認",
			en: "Per terminal: manager, user, rights, task, ID; JST approval"
		},
		kinds: ["ledger", "approval"],
		parts: ["LEDG.id", "APPR"]
	},
	{
		id: "3(8)-c.2",
		title: {
			ja: "変更は規則に従い台帳管理しJSTへ報告",
			en: "Changes managed and reported"
		},
		kinds: ["ledger", "approval"],
		parts: ["LEDG.id"]
	},
	{
		id: "3(8)-c.3",
		title: {
			ja: "定期的に精査し不要IDを速やかに削除、結果を報告",
			en: "Periodic review; delete needless IDs; report"
		},
		kinds: ["ledger", "approval"],
		parts: ["LEDG.idreview"]
	},
	{
		id: "3(8)-c.4",
		title: {
			ja: "IDは個人ごと、交代時に同じIDを引き継がない",
			en: "Personal IDs; no handover of the same ID"
		},
		kinds: ["ledger", "check"],
		parts: ["LEDG.id"]
	},
	{
		id: "3(8)-d.1",
		title: {
			ja: "13文字以上かつ英小・英大・数字・記号の3種以上",
			en: "≥13 chars, ≥3 of lower/upper/digit/symbol"
		},
		kinds: ["check", "attestation"],
		parts: ["CRED.policy"]
	},
	{
		id: "3(8)-d.2",
		title: {
			ja: "設定できない系は8文字以上3種以上＋原則90日更新、更新を台帳へ",
			en: "If impossible: ≥8, ≥3 kinds, change about every 90 days, record it"
		},
		kinds: ["ledger", "check"],
		parts: ["LEDG.pwchange"]
	},
	{
		id: "3(8)-e",
		title: {
			ja: "ID共有は原則禁止。やむを得なければ使用記録、担当変更時はパスワード変更",
			en: "No shared IDs; else usage log; change password on staff change"
		},
		kinds: ["ledger"],
		parts: ["LEDG.shared"]
	},
	{
		id: "3(8)-f",
		title: {
			ja: "パスワードを端末に記憶させない",
			en: "Do not let terminals remember passwords"
		},
		kinds: ["attestation"],
		parts: ["ATT.people"]
	},
	{
		id: "3(9)-a",
		title: {
			ja: "教育を行い台帳に記録",
			en: "Train members; record"
		},
		kinds: ["ledger"],
		parts: ["LEDG.training"]
	},
	{
		id: "3(9)-b",
		title: {
			ja: "一時応援も開始前に教育",
			en: "Temporary staff trained before start"
		},
		kinds: ["ledger", "check"],
		parts: ["LEDG.training"]
	},
	{
		id: "3(10)-a",
		title: {
			ja: "入退室管理のある場所で作業",
			en: "Workplace with entry control"
		},
		kinds: ["attestation"],
		parts: ["ATT.env"]
	},
	{
		id: "3(10)-b",
		title: {
			ja: "共用施設なら区画し関係者以外立入禁止",
			en: "If shared: partition, members only"
		},
		kinds: ["attestation"],
		parts: ["ATT.env"]
	},
	{
		id: "3(11)-a",
		title: {
			ja: "台帳等で管理",
			en: "Card ledger"
		},
		kinds: ["ledger"],
		parts: ["LEDG.card"]
	},
	{
		id: "3(11)-b",
		title: {
			ja: "不要カードの返却",
			en: "Return unneeded cards"
		},
		kinds: ["ledger"],
		parts: ["LEDG.card"]
	},
	{
		id: "3(11)-c",
		title: {
			ja: "紛失は速やかに報告",
			en: "Report loss promptly"
		},
		kinds: ["approval"],
		parts: ["INC"]
	},
	{
		id: "3(11)-d",
		title: {
			ja: "第三者に貸さない",
			en: "Never lend to others"
		},
		kinds: ["attestation"],
		parts: ["ATT.people"]
	},
	{
		id: "3(12)-a",
		title: {
			ja: "納品時点で最新の定義ファイルのAVで納品物を検査し健全性を確保",
			en: "Scan deliverables with AV whose signatures are the latest at delivery"
		},
		kinds: ["check"],
		parts: ["AV"]
	},
	{
		id: "3(13)-a.1",
		title: {
			ja: "責任者を定め、紛失・破損に注意",
			en: "Keeper; avoid loss/damage"
		},
		kinds: ["ledger"],
		parts: ["LEDG.lent"]
	},
	{
		id: "3(13)-a.2",
		title: {
			ja: "完了次第すべて速やかに返却",
			en: "Return all on completion"
		},
		kinds: ["ledger", "check"],
		parts: ["LEDG.lent"]
	},
	{
		id: "3(14)-a",
		title: {
			ja: "管理対象の文書・媒体を台帳管理し施錠保管",
			en: "Managed documents/media in ledger, locked"
		},
		kinds: ["ledger"],
		parts: ["LEDG.docs"]
	},
	{
		id: "3(14)-b",
		title: {
			ja: "サーバ室入室は記名等の手順に従う",
			en: "Server-room entry procedure"
		},
		kinds: ["ledger"],
		parts: ["LEDG.entry"]
	},
	{
		id: "3(14)-c",
		title: {
			ja: "許可場所以外に立ち入らない",
			en: "Stay in permitted areas"
		},
		kinds: ["attestation"],
		parts: ["ATT.people"]
	},
	{
		id: "3(14)-d",
		title: {
			ja: "インシデントや兆候を速やかにJSTへ報告",
			en: "Report incidents and signs promptly"
		},
		kinds: ["approval"],
		parts: ["INC"]
	},
	{
		id: "3(14)-e",
		title: {
			ja: "監査に応じ、指摘に誠意をもって対応",
			en: "Cooperate with audits; act on findings"
		},
		kinds: ["attestation", "ledger"],
		parts: ["LEDG.audit"]
	}
];
// src/requirements/profiles/jst/preamble.ts
/** The headings before section 1: equipment, secrecy, personal information. In our own words; the ids follow the printed order. */
const preamble = [
	{
		id: "P1.1",
		title: {
			ja: "JST内での作業用の機器・ソフトはJSTが貸す",
			en: "Work inside JST: equipment/software lent by JST"
		},
		kinds: ["ledger"],
		parts: ["LEDG.lent"]
	},
	{
		id: "P1.2",
		title: {
			ja: "JST外の作業用は受注者が用意する",
			en: "Outside JST: contractor provides its own"
		},
		kinds: ["attestation"],
		parts: ["LEDG.pc"]
	},
	{
		id: "P1.3",
		title: {
			ja: "特殊なソフト等は別途協議",
			en: "Special software: agree separately"
		},
		kinds: ["approval"],
		parts: ["APPR"]
	},
	{
		id: "P2.1",
		title: {
			ja: "知り得た技術・事業情報を最大の注意で秘密に保つ",
			en: "Keep all disclosed/learned information secret with utmost care"
		},
		kinds: ["attestation"],
		parts: ["ATT.nda"]
	},
	{
		id: "P2.2",
		title: {
			ja: "書面の事前承諾なく目的外使用・第三者開示をしない",
			en: "No other use or disclosure without prior written consent"
		},
		kinds: ["approval"],
		parts: ["APPR", "POLICY"]
	},
	{
		id: "P2.3",
		title: {
			ja: "従事する関係者だけに開示し、無関係の者には一切使わせない",
			en: "Disclose only to people on the job"
		},
		kinds: ["ledger"],
		parts: ["LEDG.people"]
	},
	{
		id: "P2.4",
		title: {
			ja: "完了後は返却または確実に破棄",
			en: "Return or surely destroy on completion"
		},
		kinds: ["attestation"],
		parts: ["ATT.close"]
	},
	{
		id: "P3.1",
		title: {
			ja: "個人情報の法令・規範を守る",
			en: "Obey personal-information law and norms"
		},
		kinds: ["attestation"],
		parts: ["ATT.pii"]
	},
	{
		id: "P3.2",
		title: {
			ja: "重要性を認識し権利利益を侵さないよう適正に扱う",
			en: "Handle personal data properly, harming no one"
		},
		kinds: ["attestation", "check"],
		parts: ["ATT.pii", "RES.pii"]
	},
	{
		id: "P4.1",
		title: {
			ja: "以下の管理事項を守る（総則）",
			en: "Comply with everything below"
		},
		kinds: ["attestation"],
		parts: ["GATE"]
	}
];
// src/requirements/profiles/jst/vulnerabilities.ts
/** Section 2: vulnerabilities of programs, with the 25 measures as M01 to M25. In our own words; the ids follow the printed order. */
const vulnerabilities = [
	{
		id: "2-a.1",
		title: {
			ja: "既知の脆弱性を残さない（IPA資料等を参考に対応）",
			en: "No known vulnerabilities remain; follow IPA guide"
		},
		kinds: ["check", "evidence"],
		parts: ["DEP"]
	},
	{
		id: "2-a.2",
		title: {
			ja: "パスワード入力の誤りでID等の有無が分からないようにする",
			en: "Login errors must not reveal whether an ID exists"
		},
		kinds: ["evidence", "attestation"],
		parts: ["CHK.supp"]
	},
	{
		id: "2-a.3",
		title: {
			ja: "「安全なウェブサイトの作り方」チェック済みリストを納品物に添付",
			en: "Attach completed IPA checklist as a deliverable"
		},
		kinds: ["check", "attestation"],
		parts: ["CHK"]
	},
	{
		id: "2-b.1",
		title: {
			ja: "納品前に脆弱性診断を行い問題がないことを確かめる",
			en: "Diagnose before delivery and confirm no problem"
		},
		kinds: ["evidence", "attestation"],
		parts: ["DIAG"]
	},
	{
		id: "2-b.2",
		title: {
			ja: "診断結果も納品する",
			en: "Deliver the result"
		},
		kinds: ["check"],
		parts: ["DIAG", "PKG"]
	},
	{
		id: "2-b.3",
		title: {
			ja: "IPAに加えJPCERT/CC・US-CERT・各ベンダーも確認",
			en: "Check IPA, JPCERT/CC, US-CERT, vendor sites"
		},
		kinds: ["check", "evidence"],
		parts: ["FEED"]
	},
	{
		id: "2-c.1",
		title: {
			ja: "設計書の内容を踏まえたセキュリティ実施手順に従う",
			en: "Follow security procedures derived from the design"
		},
		kinds: ["attestation"],
		parts: ["ATT"]
	},
	{
		id: "2-c.2",
		title: {
			ja: "場合によりツール導入を検討",
			en: "Consider tools"
		},
		kinds: ["attestation"],
		parts: ["PROF.tools"]
	},
	{
		id: "2-c-M01",
		title: {
			ja: "SQLインジェクション",
			en: "SQL injection"
		},
		kinds: ["evidence", "attestation"],
		parts: ["DIAG", "CHK"]
	},
	{
		id: "2-c-M02",
		title: {
			ja: "OSコマンドインジェクション",
			en: "OS command injection"
		},
		kinds: ["evidence", "attestation"],
		parts: ["DIAG", "CHK"]
	},
	{
		id: "2-c-M03",
		title: {
			ja: "ディレクトリトラバーサル",
			en: "directory traversal"
		},
		kinds: ["evidence", "attestation"],
		parts: ["DIAG", "CHK"]
	},
	{
		id: "2-c-M04",
		title: {
			ja: "セッション管理",
			en: "session management"
		},
		kinds: ["evidence", "attestation"],
		parts: ["DIAG", "CHK"]
	},
	{
		id: "2-c-M05",
		title: {
			ja: "アクセス制御・認可の欠如",
			en: "missing access control / authorisation"
		},
		kinds: ["evidence", "attestation"],
		parts: ["DIAG", "CHK"]
	},
	{
		id: "2-c-M06",
		title: {
			ja: "クロスサイトスクリプティング",
			en: "XSS"
		},
		kinds: ["evidence", "attestation"],
		parts: ["DIAG", "CHK"]
	},
	{
		id: "2-c-M07",
		title: {
			ja: "クロスサイトリクエストフォージェリ",
			en: "CSRF"
		},
		kinds: ["evidence", "attestation"],
		parts: ["DIAG", "CHK"]
	},
	{
		id: "2-c-M08",
		title: {
			ja: "クリックジャッキング",
			en: "clickjacking"
		},
		kinds: ["evidence", "attestation"],
		parts: ["DIAG", "CHK"]
	},
	{
		id: "2-c-M09",
		title: {
			ja: "HTTPヘッダインジェクション",
			en: "HTTP header injection"
		},
		kinds: ["evidence", "attestation"],
		parts: ["DIAG", "CHK"]
	},
	{
		id: "2-c-M10",
		title: {
			ja: "バッファ・整数オーバーフロー",
			en: "buffer and integer overflow"
		},
		kinds: ["evidence", "attestation"],
		parts: ["DIAG", "CHK"]
	},
	{
		id: "2-c-M11",
		title: {
			ja: "パラメータ書換え検査",
			en: "parameter tampering test"
		},
		kinds: ["evidence", "attestation"],
		parts: ["DIAG", "CHK.supp"]
	},
	{
		id: "2-c-M12",
		title: {
			ja: "エラーページ検証",
			en: "error page verification"
		},
		kinds: ["evidence", "attestation"],
		parts: ["DIAG", "CHK"]
	},
	{
		id: "2-c-M13",
		title: {
			ja: "CRLFインジェクション検査",
			en: "CRLF injection test"
		},
		kinds: ["evidence", "attestation"],
		parts: ["DIAG", "CHK"]
	},
	{
		id: "2-c-M14",
		title: {
			ja: "メールヘッダインジェクション",
			en: "mail header injection"
		},
		kinds: ["evidence", "attestation"],
		parts: ["DIAG", "CHK"]
	},
	{
		id: "2-c-M15",
		title: {
			ja: "evalインジェクション",
			en: "eval injection"
		},
		kinds: ["evidence", "attestation"],
		parts: ["DIAG", "CHK.supp"]
	},
	{
		id: "2-c-M16",
		title: {
			ja: "レースコンディション",
			en: "race condition"
		},
		kinds: ["evidence", "attestation"],
		parts: ["DIAG", "CHK.supp"]
	},
	{
		id: "2-c-M17",
		title: {
			ja: "メールアドレス収集ロボット等の対策",
			en: "against address-harvesting bots"
		},
		kinds: ["evidence", "attestation"],
		parts: [
			"DIAG",
			"CHK.supp",
			"RES"
		]
	},
	{
		id: "2-c-M18",
		title: {
			ja: "改ざん対策",
			en: "against tampering"
		},
		kinds: ["evidence", "attestation"],
		parts: [
			"DIAG",
			"CHK.supp",
			"TAMP"
		]
	},
	{
		id: "2-c-M19",
		title: {
			ja: "パス名パラメータの未チェック",
			en: "unchecked path-name parameter"
		},
		kinds: ["evidence", "attestation"],
		parts: ["DIAG", "CHK"]
	},
	{
		id: "2-c-M20",
		title: {
			ja: "認証検査",
			en: "authentication test"
		},
		kinds: ["evidence", "attestation"],
		parts: ["DIAG", "CHK"]
	},
	{
		id: "2-c-M21",
		title: {
			ja: "ファイル拡張子検査",
			en: "file extension test"
		},
		kinds: ["evidence", "attestation"],
		parts: [
			"DIAG",
			"CHK.supp",
			"RES"
		]
	},
	{
		id: "2-c-M22",
		title: {
			ja: "隠れURLの検索",
			en: "search for hidden URLs"
		},
		kinds: ["evidence", "attestation"],
		parts: [
			"DIAG",
			"CHK.supp",
			"RES"
		]
	},
	{
		id: "2-c-M23",
		title: {
			ja: "その他アプリ固有の問題",
			en: "other app-specific problems"
		},
		kinds: ["evidence", "attestation"],
		parts: ["DIAG", "CHK.supp"]
	},
	{
		id: "2-c-M24",
		title: {
			ja: "メールの第三者中継検査",
			en: "open mail relay test"
		},
		kinds: ["evidence", "attestation"],
		parts: ["DIAG", "CHK.supp"]
	},
	{
		id: "2-c-M25",
		title: {
			ja: "その他",
			en: "others"
		},
		kinds: ["attestation"],
		parts: ["DIAG", "CHK.supp"]
	},
	{
		id: "2-d",
		title: {
			ja: "デバッグ用のコメント・テスト出力・作業ファイル・不要サンプルを消す",
			en: "Remove debug comments, test prints, work files, needless samples"
		},
		kinds: ["check"],
		parts: ["RES"]
	},
	{
		id: "2-e",
		title: {
			ja: "パッケージ・機器等の既定ID・パスワードを変える",
			en: "Change default IDs/passwords of packages and devices"
		},
		kinds: ["check", "attestation"],
		parts: ["CRED"]
	},
	{
		id: "2-f",
		title: {
			ja: "更新されるファイルの保存先は改ざん検知のため設計時にJSTと調整",
			en: "Agree with JST at design where updatable files live (for tamper detection)"
		},
		kinds: ["approval", "check"],
		parts: ["TAMP", "APPR"]
	}
];
// src/requirements/profile.ts
/** Every annex that kenpin knows. */
const profiles = [{
	id: "jst",
	title: {
		ja: "JST ITセキュリティに関する開発等の業務における要項",
		en: "JST annex on IT security in development work"
	},
	edition: "2026-11",
	requirements: [
		...preamble,
		...general.filter(({ id }) => id.startsWith("1")),
		...vulnerabilities,
		...managementEnvironment,
		...managementMedia,
		...managementOperation,
		...general.filter(({ id }) => id.startsWith("4"))
	],
	requiredChecks: [
		"dependencies",
		"virus-scan",
		"debug-artifacts",
		"default-credentials"
	],
	thresholds: {
		dependencies: "medium",
		"virus-scan": "medium",
		"debug-artifacts": "medium",
		"default-credentials": "medium"
	},
	checklist: true
}];
/** The annex of that id. */
function findProfile(id) {
	return profiles.find((profile) => profile.id === id);
}
// src/gate/coverage.ts
/** Asks `decide` for every entry, in order, and stores the answers compactly. */
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
/** Adds up a coverage. Unknown state indexes count as not examined: a damaged record never looks complete. */
function countCoverage(coverage) {
	const counts = {
		examined: 0,
		notApplicable: 0,
		notExamined: 0
	};
	for (const [index, count] of coverage.runs) counts[coverage.states[index]?.state ?? "notExamined"] += count;
	return counts;
}
/** Each entry with what became of it. Stops at the shorter of the two; {@link judge} checks that none is shorter. */
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
// src/checks/debug-artifacts/options.ts
/** Options of the check on debug artifacts: none but the threshold, which every check has. */
const debugArtifactsOptions = strictObject({});
// src/checks/debug-artifacts/place.ts
const byExtension = {
	js: "javascript",
	mjs: "javascript",
	cjs: "javascript",
	jsx: "javascript",
	ts: "typescript",
	mts: "typescript",
	cts: "typescript",
	tsx: "tsx",
	py: "python",
	pyw: "python",
	java: "java",
	php: "php",
	phtml: "php",
	inc: "php",
	rb: "ruby",
	rake: "ruby",
	ru: "ruby",
	go: "go",
	cs: "c-sharp"
};
const byName = {
	Rakefile: "ruby",
	Gemfile: "ruby",
	Capfile: "ruby",
	Guardfile: "ruby"
};
/** Work copies keep the language of what they are copies of: `form.js~`, `Form.java.bak`. */
const copySuffix = /(?:~|\.(?:bak|back|backup|old|orig|original|ori|org|tmp|temp|save|copy|swp))$/iu;
/** Last part of a census path. */
function baseName(path) {
	return path.slice(path.lastIndexOf("/") + 1);
}
/** The language a file is parsed in, by its name, or else by its first line; null where it is none of the parsed ones. */
function languageOf(path, text) {
	const name = baseName(path).replace(copySuffix, "");
	const known = byName[name];
	if (known !== void 0) return known;
	const extension = /\.([a-z]+)$/iu.exec(name)?.[1]?.toLowerCase();
	if (extension === "inc" && !/<\?(?:php|=)/u.test(text.slice(0, 4096))) return null;
	const language = extension === void 0 ? void 0 : byExtension[extension];
	if (language !== void 0) return language;
	const interpreter = /^#![^\n]{0,200}\b(python|node|ruby|php)/u.exec(text.slice(0, 256))?.[1];
	if (extension !== void 0 || interpreter === void 0) return null;
	return interpreter === "node" ? "javascript" : interpreter;
}
/** Whether the name is that of a file in a parsed language. */
function isSourceName(path) {
	return languageOf(path, "<?php") !== null;
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
/** Judges by the path below the delivery, then by the text: a first line `#!` or the language's main function makes an entry of a command line. */
function placeOf(whole, text, language) {
	const path = whole.replace(/((?:^|\/)src\/main\/(?:java|kotlin|scala|groovy)\/).*\/([^/]+)$/u, "$1$2");
	if (vendored.test(path)) return "vendored";
	if (test.test(path) || testName.test(path)) return "test";
	if (sample$1.test(path)) return "sample";
	if (build.test(path) || buildName.test(path)) return "build";
	if (text.startsWith("#!") || entryText[language]?.test(text) === true) return "entry";
	return "main";
}
/** Longest file that is parsed, in bytes. */
const largestSource = 4194304;
/**
* Whether a script is the output of a minifier. All of: a JavaScript name with `.min.`, `.bundle.`, `-min.` or a hash, or a vendored folder;
* and lines of at least 500 characters on average. A name alone convinces nobody.
*/
function isMinified(path, text) {
	if (!/\.[cm]?js$/iu.test(path)) return false;
	if (!(/(?:[.-]min|\.bundle|[.-][0-9a-f]{8,32})\.[cm]?js$/iu.test(path) || vendored.test(path))) return false;
	let lines = 1;
	for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) lines += 1;
	return text.length / lines >= 500;
}
// src/checks/debug-artifacts/rules.ts
const requirements$1 = ["2-d"];
/** CWE-489: Active Debug Code. */
const source$1 = "https://cwe.mitre.org/data/definitions/489.html";
const remove = {
	ja: "納品前に削除してください。必要な出力であればログ出力の仕組みに置き換えてください。",
	en: "Remove it before delivery; where the output is needed, use the logger."
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
/** Everything the check can say. Findings carry their own severity: medium must go, low must be looked at, note is by design. */
const rules$3 = [
	rule("console-output", "medium", {
		title: {
			ja: "テスト出力",
			en: "Test output"
		},
		message: {
			ja: "{call} による出力が残っています（{whyJa}）",
			en: "Output by {call} is left ({why})"
		}
	}),
	rule("stack-trace", "medium", {
		title: {
			ja: "スタックトレースの出力",
			en: "Printed stack trace"
		},
		message: {
			ja: "{call} がスタックトレースを出力します（{whyJa}）",
			en: "{call} prints a stack trace ({why})"
		}
	}),
	rule("dialog", "medium", {
		title: {
			ja: "確認用のダイアログ",
			en: "Debugging dialog"
		},
		message: {
			ja: "{call} によるダイアログが残っています（{whyJa}）",
			en: "A dialog by {call} is left ({why})"
		}
	}),
	rule("breakpoint", "medium", {
		title: {
			ja: "ブレークポイント",
			en: "Breakpoint"
		},
		message: {
			ja: "処理を止める {call} が残っています",
			en: "{call}, which stops the program, is left"
		},
		advice: {
			ja: "納品前に必ず削除してください。",
			en: "Remove it before delivery."
		}
	}),
	rule("php-information", "medium", {
		title: {
			ja: "phpinfo の公開",
			en: "phpinfo page"
		},
		message: {
			ja: "{call} が環境の情報をすべて表示します",
			en: "{call} shows everything about the environment"
		},
		advice: {
			ja: "このファイルを削除してください。",
			en: "Delete this file."
		},
		cwe: 200
	}),
	rule("commented-out-code", "medium", {
		title: {
			ja: "コメントアウトされたコード",
			en: "Commented-out code"
		},
		message: {
			ja: "コメントアウトされたコードが {lines} 行残っています",
			en: "{lines} line(s) of commented-out code are left"
		},
		advice: {
			ja: "削除してください（履歴は版管理に残ります）。戻すつもりのものなら、いま戻してください。",
			en: "Delete it (version control keeps the history), or put it back now if that was the plan."
		},
		cwe: 1071
	}),
	rule("leftover-marker", "low", {
		title: {
			ja: "消し忘れ・仮対応の目印",
			en: "Marker of something unfinished"
		},
		message: {
			ja: "「{marker}」と書かれたコメントが残っています",
			en: "A comment says \"{marker}\""
		},
		advice: {
			ja: "残っている作業を終えてから、コメントを消してください。",
			en: "Finish what it speaks of, then remove the comment."
		},
		cwe: 546
	}),
	rule("todo", "low", {
		title: {
			ja: "TODO・FIXME",
			en: "TODO or FIXME"
		},
		message: {
			ja: "{marker} が残っています",
			en: "{marker} is left"
		},
		advice: {
			ja: "対応するか、課題として登録して番号を書いてください。",
			en: "Do it, or file it and name the ticket."
		},
		cwe: 546
	}),
	rule("work-file", "medium", {
		title: {
			ja: "作業ファイル",
			en: "Work file"
		},
		message: {
			ja: "作業中に作られるファイルです（{kindJa}）",
			en: "This file comes from working on the machine ({kind})"
		},
		advice: {
			ja: "納品物から取り除いてください。",
			en: "Leave it out of the delivery."
		},
		cwe: 530
	}),
	rule("sample-file", "low", {
		title: {
			ja: "製品のサンプル・初期ファイル",
			en: "Sample or default file of a product"
		},
		message: {
			ja: "{kindJa} です",
			en: "This is {kind}"
		},
		advice: {
			ja: "不要であれば納品物から取り除いてください。",
			en: "Leave it out unless it is needed."
		},
		cwe: 531
	}),
	rule("debug-setting", "medium", {
		title: {
			ja: "デバッグ用の設定",
			en: "Debug setting"
		},
		message: {
			ja: "デバッグ用の設定が有効です: {setting}",
			en: "A setting for debugging is on: {setting}"
		},
		advice: {
			ja: "本番用の設定にしてください。",
			en: "Set it for production."
		},
		cwe: 11
	}),
	rule("source-map", "low", {
		title: {
			ja: "ソースマップ",
			en: "Source map"
		},
		message: {
			ja: "元のソースコードを公開するソースマップがあります",
			en: "A source map publishes the original source code"
		},
		advice: {
			ja: "公開しない場合は取り除いてください。",
			en: "Leave it out unless it is to be published."
		},
		cwe: 540
	})
];
/** Why an entry can be out of the scope of what is read; the rules on names and paths apply to every entry all the same. */
const scope$3 = {
	binary: {
		ja: "文字データではない（名前の規則だけを適用）",
		en: "No text: only the rules on names apply"
	},
	generated: {
		ja: "圧縮された（minify された）スクリプト",
		en: "A minified script"
	},
	data: {
		ja: "プログラムではない大きなデータ（名前の規則だけを適用）",
		en: "Large data that is no program: only the rules on names apply"
	}
};
// src/checks/debug-artifacts/syntax.ts
/** Calls `visit` for every node, parents first, with its ancestors (nearest last). No recursion: the depth of hostile input costs memory only. */
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
// src/checks/debug-artifacts/dead-code.ts
const cLike = /* @__PURE__ */ new Set([
	"javascript",
	"typescript",
	"tsx",
	"java",
	"php",
	"c-sharp",
	"go"
]);
const licence = /copyright|licen[cs]e|all rights reserved|SPDX-/iu;
const directive = /^\s*(?:eslint|prettier|ts-|@ts-|noqa|type:|pylint|pragma|nosec|rubocop|frozen_string|coding|vim:|NOSONAR|CHECKSTYLE|phpcs|phpstan|psalm|region|endregion|noinspection|fmt:|sourceMappingURL|webpack|https?:|#!|go:|nolint|istanbul|c8 |v8 |biome|oxlint|@)/iu;
const example = /^\s*(?:e\.g\.|i\.e\.|example|usage|例[:：]|使用例|使い方)/iu;
const japanese$1 = /[\u3040-\u30FF\u4E00-\u9FFF]/u;
/** Longest block that is parsed, in lines: a commented-out file is said with its first part. */
const LONGEST = 400;
/** Comments that hold code, one finding a block: the code is parsed by the language's own grammar, prose and directives are not. */
async function deadCodeFindings(input, syntax) {
	const findings = [];
	for (const block of blocksOf(input)) {
		const run = codeRun(block.lines, input.language);
		if (run === void 0 || !await parses(run.code, input.language, syntax)) continue;
		const at = input.lines.at(block.start).line + run.first;
		const severity = cLike.has(input.language) ? "medium" : "low";
		findings.push({
			ruleId: "debug-artifacts/commented-out-code",
			severity,
			location: {
				path: input.path,
				line: at
			},
			parameters: { lines: run.count },
			identity: run.code.replaceAll(/\s+/g, " ").slice(0, 500)
		});
	}
	return findings;
}
/** Line comments alone on rows that follow each other in one column are one block; a block comment is one by itself; documentation is none. */
function blocksOf({ text, comments, lines }) {
	const blocks = [];
	for (const { start, end } of comments.toSorted((a, b) => a.start - b.start)) {
		const source = text.slice(start, end);
		const { line, column } = lines.at(start);
		const own = text.slice(start - column + 1, start).trim() === "";
		if (source.startsWith("/**") || !own) continue;
		const stripped = strip(source);
		const last = blocks.at(-1);
		if (!source.startsWith("/*") && last !== void 0 && last.row === line - 1 && last.column === column) {
			last.lines.push(...stripped);
			last.row = line;
		} else blocks.push({
			start,
			lines: stripped,
			row: source.startsWith("/*") ? -1 : line,
			column
		});
	}
	return blocks.filter(({ lines: own }) => !(own.join("\n").length > 100 && licence.test(own.join("\n"))));
}
function strip(comment) {
	if (comment.startsWith("/*")) return comment.slice(2, comment.endsWith("*/") ? -2 : void 0).split("\n").map((line) => line.replace(/\r$/, "").replace(/^\s*\*(?!\/) ?/, ""));
	return comment.split("\n").map((line) => line.replace(/\r$/, "").replace(/^\s*(?:\/\/+|#(?!\{)|=begin|=end)/, ""));
}
/** The longest run of lines that could be code; what stands before and behind it is prose. */
function codeRun(lines, language) {
	const accepts = (line) => line.trim() === "" || !directive.test(line) && !example.test(line) && couldBeCode(line, language);
	let best;
	for (let i = 0; i < Math.min(lines.length, LONGEST); i += 1) {
		let end = i;
		while (end < Math.min(lines.length, LONGEST) && accepts(lines[end] ?? "")) end += 1;
		const count = lines.slice(i, end).filter((line) => line.trim() !== "").length;
		if (best === void 0 ? count > 0 : count > best.count) best = {
			first: i,
			count
		};
		i = end;
	}
	if (best === void 0) return void 0;
	let first = best.first;
	while ((lines[first] ?? "").trim() === "") first += 1;
	const code = lines.slice(first, first + best.count + 20).filter((line, i, all) => all.slice(0, i + 1).every((each) => accepts(each))).join("\n").trimEnd();
	return convincing(code, language) ? {
		first,
		count: best.count,
		code
	} : void 0;
}
/** Outside strings and trailing comments no Japanese, and a character that code has and prose seldom. */
function couldBeCode(line, language) {
	const bare = line.replaceAll(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`[^`]*`/g, "\"\"").replace(/(?:\/\/|#).*$/, "");
	if (japanese$1.test(bare)) return false;
	if (/^[\s{}()[\];,]*$/.test(bare)) return true;
	if (cLike.has(language)) return /[;{}()=<>[\]:,]/.test(bare) && !/^\s*[-*•]\s/.test(bare) && !/^[A-Z][a-z]+(?: [a-z]+){3,}/.test(bare.trim());
	return /[=().:[\]{}]|^\s*(?:return|import|from|pass|end|else|begin|break|next|raise)\b/.test(bare);
}
function convincing(code, language) {
	const lines = code.split("\n").filter((line) => line.trim() !== "");
	if (code.trim().length < 6) return false;
	if (cLike.has(language)) {
		const strong = lines.some((line) => /[;{}]\s*(?:\/\/.*)?$/.test(line));
		return language === "go" ? lines.length > 1 && /[={(]/.test(code) : strong;
	}
	if (lines.length === 1) return /^\s*[\w.]+\s*(?:=[^=]|\()/.test(code) && !/^\s*\w+=\S*$/.test(code) && !/^\s*[A-Z]+\(\w*\)/.test(code) && /[)\]"'\d]\s*$/.test(code) && code.trim().length > 12;
	return lines.filter((line) => /[=(]|:\s*$/.test(line)).length >= Math.ceil(lines.length / 2);
}
const wraps = {
	javascript: [
		["async function f() {\n", "\n}"],
		["class A {\n", "\n}"],
		["x = {\n", "\n}"],
		["<A>\n", "\n</A>"]
	],
	typescript: [
		["async function f() {\n", "\n}"],
		["class A {\n", "\n}"],
		["interface A {\n", "\n}"]
	],
	tsx: [
		["async function f() {\n", "\n}"],
		["class A {\n", "\n}"],
		["x = <A>\n", "\n</A>"]
	],
	java: [
		["class A { void f() {\n", "\n} }"],
		["class A {\n", "\n}"],
		["", ""]
	],
	php: [["<?php function f() {\n", "\n}"], ["<?php class A {\n", "\n}"]],
	"c-sharp": [
		["class A { void f() {\n", "\n} }"],
		["class A {\n", "\n}"],
		["", ""]
	],
	go: [["package p\nfunc f() {\n", "\n}"], ["package p\n", "\n"]],
	python: [["", "\n"]],
	ruby: [["", "\n"]]
};
const structure = /statement|declaration|assignment|call|invocation|definition|method|if$|for|while|return|import|element/u;
/** Whether the code parses in one of the language's places without a fault and holds more than names. */
async function parses(code, language, syntax) {
	const body = cLike.has(language) ? code : dedent(code);
	for (const [before, after] of wraps[language]) {
		const parsed = await syntax.parse(language, before + body + after, (root) => sound(root, before.length));
		if (parsed.state === "parsed" && parsed.result) return true;
	}
	return false;
}
function sound(root, from) {
	let faults = 0;
	let structural = 0;
	walkTree(root, (cursor) => {
		if (cursor.nodeType === "ERROR" || cursor.nodeIsMissing) faults += 1;
		else if (cursor.nodeIsNamed && cursor.startIndex >= from && structure.test(cursor.nodeType)) structural += 1;
	});
	return faults === 0 && structural > 0;
}
function dedent(code) {
	const indents = code.split("\n").filter((line) => line.trim() !== "").map((line) => /^\s*/.exec(line)?.[0].length ?? 0);
	const least = Math.min(...indents);
	return code.split("\n").map((line) => line.slice(least)).join("\n");
}
// src/checks/debug-artifacts/extract.ts
const callTypes = /* @__PURE__ */ new Set([
	"call_expression",
	"call",
	"method_invocation",
	"function_call_expression",
	"invocation_expression",
	"print_intrinsic"
]);
const commentTypes = /* @__PURE__ */ new Set([
	"comment",
	"line_comment",
	"block_comment",
	"html_comment"
]);
const stringTypes = /^(?:string|template_string|string_literal|encapsed_string|heredoc|interpreted_string_literal|raw_string_literal)$/u;
const headed = /function|method|lambda|arrow|catch|except|rescue|^if|^def$/u;
const longestCallee = 80;
/** Collects what the rules look at, in one walk. */
function extract(root, text, language) {
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
		else if (type === "debugger_statement") debuggers.push(cursor.startIndex);
		else if (stringTypes.test(type)) strings.push({
			start: cursor.startIndex,
			end: cursor.endIndex
		});
		else if (callTypes.has(type) || language === "ruby" && type === "identifier") {
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
	if (node.type === "identifier") {
		const name = node.endIndex - node.startIndex > 10 ? "" : text.slice(node.startIndex, node.endIndex);
		const parent = ancestors.at(-1)?.type ?? "";
		if (!bareRuby.test(name) || name === "p" || !/^(?:program|body_statement|then|else|do_block|block_body)$/u.test(parent)) return null;
		return {
			callee: name,
			arguments: [],
			start: node.startIndex,
			...context()
		};
	}
	const list = node.childForFieldName("arguments");
	const calleeEnd = list?.startIndex ?? node.endIndex;
	if (calleeEnd - node.startIndex > longestCallee) return null;
	return {
		callee: text.slice(node.startIndex, calleeEnd).replaceAll(/\s+/gu, "").replaceAll("?.", "."),
		arguments: list === null ? [] : argumentsOf(list, text),
		start: node.startIndex,
		...context()
	};
}
function argumentsOf(list, text) {
	if (list.type === "template_string") return [text.slice(list.startIndex, Math.min(list.endIndex, list.startIndex + 200))];
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
// src/checks/debug-artifacts/lines.ts
/** Line (1-based) and column (1-based, UTF-16 units) of an offset. */
function lineOf(text, offset) {
	let line = 1;
	let start = 0;
	for (let at = text.indexOf("\n"); at !== -1 && at < offset; at = text.indexOf("\n", at + 1)) {
		line += 1;
		start = at + 1;
	}
	return {
		line,
		column: offset - start + 1
	};
}
/** Lines of many offsets in one pass: a table of where lines begin. */
var LineTable = class {
	#starts = [0];
	constructor(text) {
		for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) this.#starts.push(at + 1);
	}
	/** Line and column of an offset, by bisection. */
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
// src/checks/debug-artifacts/markers.ts
/** Must be taken back before delivery, by its own words. */
const urgent = /(?:本番|リリース|納品|デプロイ)(?:前|時)に?(?:は|まで)?(?:必ず)?.{0,6}(?:削除|消す|消し|外す|戻す|戻し)|消し忘れ|(?:一旦|一時的に|とりあえず).{0,8}(?:コメントアウト|無効)|\b(?:remove|delete|revert) (?:this |it )?before (?:release|delivery|production|commit|merge|deploy)|\bdo not (?:commit|merge|ship)\b/iu;
/** Speaks of something unfinished: a word together with its verb. A word alone (デバッグ, ダミー) says nothing. */
const unfinished = /(?:後で|あとで)(?:消|削除|直|修正|戻)|(?:一旦|一時的に|とりあえず|暫定(?:対応|的)?).{0,8}(?:固定|回避|対処|しておく)|暫定対応|仮(?:実装|対応|置き|データ|値)|要(?:削除|修正|確認|対応|検討)(?![者先])|デバッグ(?:用|出力|コード|ログ|文)(?!以外)|動作確認用|テスト用(?:コード|データ|ログイン|アカウント)|[★●■◆▼]{1,3}(?:仮|要|デバッグ)|\b(?:temporary|quick) (?:hack|fix|workaround)\b|\b(?:for|only) debug(?:ging)?\b|\bkludge\b/iu;
const todo = /(?<![A-Za-z])(TODO|FIXME|XXX|HACK)(?![A-Za-z])/u;
const ticket = /#\d+|[A-Z]{2,}-\d+|https?:\/\//u;
/** Any of the words above begins with one of these: a file without them is not searched. */
const trigger = /本番|リリース|納品|デプロイ|消し忘れ|一旦|一時的|とりあえず|後で|あとで|暫定|仮|要|デバッグ|動作確認|テスト用|★|●|■|◆|▼|before|not commit|not merge|not ship|temporary|quick|debug|kludge|TODO|FIXME|XXX|HACK/iu;
/** Comments that say themselves that something is left to do. Full-width letters are folded first. */
function markerFindings(path, text, { comments, lines }) {
	return comments.flatMap(({ start, end }) => {
		const whole = text.slice(start, Math.min(end, start + 2e4));
		if (!trigger.test(whole.normalize("NFKC"))) return [];
		let offset = start;
		return whole.split("\n").flatMap((line) => {
			const at = offset;
			offset += line.length + 1;
			const found = markerIn(line.normalize("NFKC").slice(0, 1e3));
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
		rule: "leftover-marker",
		severity: "medium",
		marker: strong.slice(0, 60)
	};
	const weak = unfinished.exec(line)?.[0];
	if (weak !== void 0) return {
		rule: "leftover-marker",
		severity: "low",
		marker: weak.slice(0, 60)
	};
	const word = todo.exec(line)?.[1];
	return word === void 0 ? void 0 : {
		rule: "todo",
		severity: ticket.test(line) ? "note" : "low",
		marker: word
	};
}
/** Comments of formats without a grammar, line by line: what follows the format's own mark. */
function lineComments(path, text) {
	const mark = marks.find(([name]) => name.test(path))?.[1];
	if (mark === void 0) return [];
	const found = [];
	let offset = 0;
	for (const line of text.split("\n")) {
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
// src/checks/debug-artifacts/output.ts
const script = [[/^(?:(?:window|globalThis|self|global|this)\.)?console\.(?:log|debug|dir|trace|table)$/u, { rule: "console-output" }], [/^(?:(?:window|globalThis|self)\.)?alert$/u, { rule: "dialog" }]];
const known = {
	javascript: script,
	typescript: script,
	tsx: script,
	python: [
		[/^(?:print|pprint|pprint\.pprint|pprint\.pp)$/u, { rule: "console-output" }],
		[/^(?:breakpoint|(?:pdb|ipdb|pudb|bpdb|wdb|celery\.contrib\.rdb|rdb|pytest)\.set_trace|ipdb\.sset_trace|IPython\.embed|debugpy\.(?:breakpoint|wait_for_client|listen))$/u, { rule: "breakpoint" }],
		[/^traceback\.print_exc$/u, {
			rule: "stack-trace",
			mild: true
		}]
	],
	java: [
		[/^(?:java\.lang\.)?System\.out\.(?:print|println|printf|format)$/u, { rule: "console-output" }],
		[/^(?:java\.lang\.)?System\.err\.(?:print|println|printf|format)$/u, {
			rule: "console-output",
			mild: true
		}],
		[/\.printStackTrace$|^printStackTrace$/u, { rule: "stack-trace" }],
		[/^Thread\.dumpStack$/u, { rule: "stack-trace" }]
	],
	php: [
		[/^\\?(?:var_dump|print_r|var_export|dd|ddd|dump|debug_zval_refcount|debug_print_backtrace)$/iu, { rule: "console-output" }],
		[/^\\?(?:xdebug_break|eval\(\\?psy\\sh)$/iu, { rule: "breakpoint" }],
		[/^\\?phpinfo$/iu, { rule: "php-information" }]
	],
	ruby: [
		[/^(?:puts|p|pp|(?:\$stdout|STDOUT)\.puts)$/u, { rule: "console-output" }],
		[/^(?:\$stderr|STDERR)\.puts$/u, {
			rule: "console-output",
			mild: true
		}],
		[/^(?:binding\.(?:pry|irb|break|b|remote_pry)|byebug|debugger)$/u, { rule: "breakpoint" }]
	],
	go: [
		[/^fmt\.Print(?:ln|f)?$/u, { rule: "console-output" }],
		[/^(?:println|print)$/u, { rule: "console-output" }],
		[/^spew\.Dump$/u, { rule: "console-output" }],
		[/^debug\.PrintStack$/u, { rule: "stack-trace" }],
		[/^runtime\.Breakpoint$/u, { rule: "breakpoint" }]
	],
	"c-sharp": [
		[/^(?:System\.)?Console\.Write(?:Line)?$/u, { rule: "console-output" }],
		[/^(?:System\.)?Console\.Error\.Write(?:Line)?$/u, {
			rule: "console-output",
			mild: true
		}],
		[/^(?:System\.Diagnostics\.)?(?:Debug|Trace)\.(?:Write|WriteLine|Print)$/u, {
			rule: "console-output",
			mild: true
		}],
		[/^(?:System\.Diagnostics\.)?Debugger\.(?:Break|Launch)$/u, { rule: "breakpoint" }],
		[/^(?:System\.Windows\.Forms\.)?MessageBox\.Show$/u, { rule: "dialog" }]
	]
};
/** What a call is to the rules, or null. */
function recognise(call, language) {
	const found = known[language].find(([callee]) => callee.test(call.callee))?.[1];
	if (found === void 0) return null;
	if (found.rule === "stack-trace" && language === "java" && call.arguments.length > 0) return null;
	if (/^\\?(?:print_r|var_export)$/iu.test(call.callee) && /^(?:return:\s*)?true$/iu.test(call.arguments[1] ?? "")) return null;
	if (language === "python" && call.arguments.some((each) => /^file\s*=/u.test(each))) return null;
	return found;
}
const marked = /#{3,}|>{3,}|<{3,}|!{3,}|\*{3,}|@{3,}|[★☆●■◆▼▲◎※]|デバッグ|ﾃﾞﾊﾞｯｸﾞ|ここまで|ここに?(?:来|き)た|通った|通過|とおった|確認用|テスト(?:出力|です|中|用)|後で(?:消|削除)|消すこと|仮(?:出力|表示)/u;
const debugWord = /^[frbuFRBU]?["'`](?:here|debug|test(?:ing)?|check|ok|ng|in|out|start|end|hoge|fuga|piyo|foo|bar|a{2,}|x{2,}|z{2,}|asdf|qwerty|\d{1,3}|.)?[\s\d!:=>.]*["'`]$/iu;
const loneVariable = /^(?:[&$@]?[A-Za-z_][\w$]*)(?:(?:\.|->|::)[A-Za-z_]\w*)*$/u;
function shapeOf({ arguments: given }) {
	if (given.some((each) => /["'`]/u.test(each) && marked.test(each))) return "marked";
	if (given[0] !== void 0 && (debugWord.test(given[0]) || /^[frbuFRBU]?["'`](?:here|debug)\b/iu.test(given[0]))) return "marked";
	if (given.length === 1 && loneVariable.test(given[0] ?? "")) return "variable";
	return "plain";
}
const reasons = {
	marked: {
		ja: "試験用の目印がある",
		en: "it carries a mark of debugging"
	},
	main: {
		ja: "製品のコードにある",
		en: "it stands in the product’s code"
	},
	variable: {
		ja: "変数をそのまま出力している",
		en: "it prints a bare variable"
	},
	test: {
		ja: "テストコード",
		en: "test code"
	},
	build: {
		ja: "ビルド・設定・運用スクリプト",
		en: "a build, configuration or operation script"
	},
	sample: {
		ja: "サンプル・文書",
		en: "a sample or documentation"
	},
	vendored: {
		ja: "同梱された他者のコード",
		en: "third-party code that is delivered along"
	},
	entry: {
		ja: "コマンドの入口で、出力が仕様と思われる",
		en: "the entry of a command, whose output is probably intended"
	},
	usage: {
		ja: "使い方を表示する関数の中",
		en: "inside a function that shows the usage"
	},
	caught: {
		ja: "例外処理の中の出力",
		en: "inside an exception handler"
	},
	guarded: {
		ja: "デバッグ時だけの条件の中",
		en: "inside a condition for debugging"
	},
	mild: {
		ja: "標準エラー出力やデバッグ版だけの出力",
		en: "to the error stream or in debug builds only"
	},
	message: {
		ja: "利用者への文言の可能性がある",
		en: "it may be a message to the user"
	}
};
/** How bad a recognised call is: medium must go, low must be looked at, note is by design. */
function gradeCall(call, { rule, mild }, place) {
	if (rule === "breakpoint" || rule === "php-information") {
		if (place === "vendored") return {
			severity: "low",
			why: reasons.vendored
		};
		return {
			severity: "medium",
			why: reasons.main
		};
	}
	const shape = shapeOf(call);
	if (place === "test" || place === "vendored") return {
		severity: "note",
		why: reasons[place]
	};
	if (shape === "marked") return {
		severity: place === "sample" ? "low" : "medium",
		why: reasons.marked
	};
	if (place === "sample" || place === "build") return {
		severity: "note",
		why: reasons[place]
	};
	if (call.headers.some((header) => /\b\w*(?:usage|help)\w*\s*\(/iu.test(header) && !header.startsWith("if"))) return {
		severity: "note",
		why: reasons.usage
	};
	if (rule === "stack-trace") return {
		severity: mild === true ? "low" : "medium",
		why: reasons.main
	};
	if (place === "entry") return shape === "variable" ? {
		severity: "low",
		why: reasons.variable
	} : {
		severity: "note",
		why: reasons.entry
	};
	return gradeInProduct(call, {
		rule,
		...mild === void 0 ? {} : { mild }
	}, shape);
}
function gradeInProduct(call, { rule, mild }, shape) {
	if (mild === true) return {
		severity: "low",
		why: reasons.mild
	};
	if (call.headers.some((header) => /^if\b[^{:]{0,60}\b(?:is_?)?(?:debug|verbose|trace)\w*/iu.test(header))) return {
		severity: "low",
		why: reasons.guarded
	};
	if (shape === "variable") return {
		severity: "medium",
		why: reasons.variable
	};
	if (rule === "dialog") return {
		severity: "low",
		why: reasons.message
	};
	if (call.within.some((type) => /catch|except|rescue/u.test(type))) return {
		severity: "low",
		why: reasons.caught
	};
	return {
		severity: "medium",
		why: reasons.main
	};
}
// src/checks/debug-artifacts/source.ts
/** Anything that makes parsing worth its while: a call that the rules know, or a comment. */
const worth = /console|alert|debugger|System\s*\.|printStackTrace|dumpStack|print|breakpoint|trace|var_dump|var_export|\bdd\b|\bddd\b|\bdump\b|phpinfo|xdebug|puts|\bpp?\b|byebug|binding|Print|spew|Console|Debug|MessageBox|\/\/|\/\*|#/u;
/** Reads a text by its language's grammar, or line by line where it has none. */
async function sourceFindings(path, text, syntax) {
	const lines = new LineTable(text);
	const language = languageOf(path, text);
	if (language === null) return { findings: markerFindings(path, text, {
		comments: lineComments(path, text),
		lines
	}) };
	if (!worth.test(text)) return { findings: [] };
	const parsed = await syntax.parse(language, text, (root) => extract(root, text, language));
	if (parsed.state === "failed") return {
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
	const breakpoints = found.debuggers.map((start) => breakpoint(path, "debugger", {
		start,
		lines
	}));
	if (place === "vendored") return { findings: [...calls, ...breakpoints] };
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
	const line = text.slice(call.start - position.column + 1).split("\n", 1)[0] ?? "";
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
		identity: line.trim().replaceAll(/\s+/g, " ").slice(0, 500)
	}];
}
function breakpoint(path, call, { start, lines }) {
	return {
		ruleId: "debug-artifacts/breakpoint",
		severity: "medium",
		location: {
			path,
			...lines.at(start)
		},
		parameters: { call },
		identity: call
	};
}
// src/checks/debug-artifacts/settings.ts
const spring = /^(application|bootstrap)[^/]*\.(properties|ya?ml)$/i;
const dotenv = /^\.env(\.[^/]*)?$|\.env$/i;
/** Settings for debugging, by the documentation of each product. Lines that begin as a comment never match. */
const settings = [
	{
		file: /(^|_)settings[^/]*\.py$/i,
		line: /^[ \t]*DEBUG[ \t]*=[ \t]*True\b/gm,
		severity: "medium"
	},
	{
		file: dotenv,
		line: /^[ \t]*(?:export[ \t]+)?APP_DEBUG[ \t]*=[ \t]*["']?(?:true|1)\b/gim,
		severity: "medium"
	},
	{
		file: dotenv,
		line: /^[ \t]*(?:export[ \t]+)?(?:FLASK_DEBUG|DJANGO_DEBUG)[ \t]*=[ \t]*["']?(?:true|1)\b/gim,
		severity: "medium"
	},
	{
		file: dotenv,
		line: /^[ \t]*(?:export[ \t]+)?(?:APP_ENV|FLASK_ENV|RAILS_ENV|NODE_ENV|ASPNETCORE_ENVIRONMENT)[ \t]*=[ \t]*["']?(?:local|dev|development)\b/gim,
		severity: "low"
	},
	{
		file: spring,
		line: /^[ \t]*(?:server\.error\.include-stacktrace[ \t]*[=:][ \t]*(?:always|on_param)|include-stacktrace:[ \t]*(?:always|on_param))\b/gim,
		severity: "medium"
	},
	{
		file: spring,
		line: /^[ \t]*(?:spring\.jpa\.show-sql[ \t]*[=:][ \t]*true|show-sql:[ \t]*true)\b/gim,
		severity: "medium"
	},
	{
		file: spring,
		line: /^[ \t]*spring\.h2\.console\.enabled[ \t]*[=:][ \t]*true\b/gim,
		severity: "medium"
	},
	{
		file: spring,
		line: /^[ \t]*management\.endpoints\.web\.exposure\.include[ \t]*[=:][ \t]*["']?\*/gim,
		severity: "medium"
	},
	{
		file: spring,
		line: /^[ \t]*(?:debug|trace)[ \t]*[=:][ \t]*true\b/gim,
		severity: "medium"
	},
	{
		file: /^(php|\.user)\.ini$/i,
		line: /^[ \t]*(?:display_errors|display_startup_errors)[ \t]*=[ \t]*(?:on|1|true|yes|stdout)\b/gim,
		severity: "medium"
	},
	{
		file: /^(php|\.user)\.ini$/i,
		line: /^[ \t]*xdebug\.mode[ \t]*=[ \t]*(?!off)\S/gim,
		severity: "medium"
	},
	{
		file: /^\.htaccess$|\.conf$/i,
		line: /^[ \t]*php_(?:admin_)?(?:flag|value)[ \t]+display_errors[ \t]+(?:on|1)\b/gim,
		severity: "medium"
	},
	{
		file: /^web\.config$/i,
		line: /<compilation\b[^>]*\bdebug[ \t]*=[ \t]*["']true["']/gi,
		severity: "medium"
	},
	{
		file: /^web\.config$/i,
		line: /<customErrors\b[^>]*\bmode[ \t]*=[ \t]*["']off["']/gi,
		severity: "medium"
	},
	{
		file: /^struts[^/]*\.(xml|properties)$/i,
		line: /struts\.devMode["']?[ \t]*(?:value[ \t]*)?=[ \t]*["']?true/gi,
		severity: "medium"
	},
	{
		file: /^wp-config\.php$/i,
		line: /^[ \t]*define\([ \t]*["']WP_DEBUG(?:_DISPLAY)?["'][ \t]*,[ \t]*true/gim,
		severity: "medium"
	},
	{
		file: /^AndroidManifest\.xml$/,
		line: /android:debuggable[ \t]*=[ \t]*["']true["']/g,
		severity: "medium"
	},
	{
		file: /^(docker-)?compose[^/]*\.ya?ml$/i,
		line: /^[ \t]*(?:-[ \t]*)?["']?(?:APP_DEBUG|FLASK_DEBUG|DJANGO_DEBUG)["']?[ \t]*[:=][ \t]*["']?(?:true|1)\b/gim,
		severity: "medium"
	},
	{
		file: /\.py$/i,
		line: /^[ \t]*app\.run\([^)\n]*\bdebug[ \t]*=[ \t]*True\b/gm,
		severity: "medium"
	}
];
/** Settings for debugging that are on. */
function settingFindings(path, text) {
	const name = baseName(path);
	const own = settings.filter(({ file }) => file.test(name));
	if (own.length === 0) return [];
	const live = /\.(xml|config)$/i.test(name) ? text.replaceAll(/<!--[\s\S]*?-->/g, (comment) => comment.replaceAll(/[^\n]/g, " ")) : text;
	return own.flatMap(({ line, severity }) => [...live.matchAll(line)].map((match) => {
		const setting = match[0].trim().slice(0, 120);
		return {
			ruleId: "debug-artifacts/debug-setting",
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
// src/checks/debug-artifacts/work-files.ts
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
const work = pathRule("work-file", "medium", "name");
const workPath = pathRule("work-file", "medium", "path");
const doubtful = pathRule("work-file", "low", "name");
const doubtfulPath = pathRule("work-file", "low", "path");
const sample = pathRule("sample-file", "low", "name");
const samplePath = pathRule("sample-file", "low", "path");
/**
* Names that have no place in a delivery. Curated from github/gitignore's Global templates (CC0), which as they are would call every jar and diff a work file,
* and from the habits of Japanese projects.
*/
const pathRules = [
	work(/^\.DS_Store$|^\._|^\.AppleDouble$|^__MACOSX$/, ["macOS の管理ファイル", "macOS metadata"]),
	workPath(/(^|\/)__MACOSX\//, ["macOS の管理ファイル", "macOS metadata"]),
	work(/^(Thumbs|ehthumbs)\.db$|^desktop\.ini$/i, ["Windows の管理ファイル", "Windows metadata"]),
	work(/~$|\.(bak|back|backup|old|orig|original|rej|swp|swo|swn|tmp|temp|stackdump)$|^#.*#$|^\.#|^DEADJOE$/i, ["エディタや手作業のバックアップ", "a backup of an editor or by hand"]),
	work(/^~\$.*\.(docx?|xlsx?|pptx?)$|^\.~lock\..*#$/i, ["Office の一時ファイル", "a lock file of an office program"]),
	work(/^core(\.\d+)?$|\.(dmp|mdmp|hprof)$|^(hs_err|replay)_pid\d+\.log$/i, ["メモリダンプ", "a memory dump"]),
	workPath(/(^|\/)(\.git|\.svn|\.hg|CVS|\.bzr)\//, ["版管理の内部ファイル", "the inside of a version control system"]),
	workPath(/(^|\/)(\.idea|\.settings|nbproject\/private|\.vs)\/|(^|\/)\.(classpath|project)$|\.(suo|user)$/i, ["開発ツールの個人設定", "personal settings of a development tool"]),
	workPath(/(^|\/)(\.sass-cache|\.pytest_cache|__pycache__|\.mypy_cache|\.ruff_cache|\.tox|\.nyc_output|\.gradle|\.ipynb_checkpoints)\//, ["ツールのキャッシュ", "the cache of a tool"]),
	work(/^(npm-debug|yarn-error|yarn-debug)\.log/i, ["ツールの実行記録", "the log of a tool"]),
	work(/^\.(bash|mysql|psql|python|node_repl|sqlite|rediscli)_history$|^\.(viminfo|lesshst)$/i, ["コマンドの履歴", "a history of commands"]),
	work(/^(sftp-config\.json|\.ftpconfig|\.remote-sync\.json|filezilla\.xml|WinSCP\.ini)$/i, ["ファイル転送ツールの設定", "settings of a file transfer tool"]),
	work(/(^コピー ～ )|( - コピー( ?\(\d+\))?(\.[^.]+)?$)|^新しいフォルダー|^新規(テキスト ドキュメント|Microsoft)|^無題/u, ["手作業の複製・新規作成", "a copy or new file made by hand"]),
	doubtful(/(_bk|_bak|_old|_backup|_修正前|_旧|_削除予定|_最新版?|_\d{8})(\.[^.]+)$/u, ["手作業の世代管理とみられる名前", "a name that looks like a version kept by hand"]),
	doubtfulPath(/(^|\/)(bk|bak|backup|old|_old|旧|退避|作業用?|一時|削除予定)\//iu, ["作業用とみられるフォルダ", "a folder that looks like a working place"]),
	doubtful(/^(hoge|fuga|piyo|aaa+|asdf)[^/]*\.[a-z]+$/i, ["仮の名前", "a makeshift name"]),
	doubtful(/\.log$/i, ["ログ", "a log"]),
	samplePath(/(^|\/)webapps\/(docs|examples|host-manager|manager)\//, ["Tomcat に付属するアプリケーション", "an application that comes with Tomcat"]),
	sample(/^(wp-config-sample\.php|config\.sample\.inc\.php)$/i, ["製品の設定の見本", "the sample configuration of a product"]),
	samplePath(/(^|\/)cgi-bin\/(printenv|test-cgi)/, ["Apache httpd に付属する試験用プログラム", "a test program that comes with Apache httpd"]),
	sample(/^(adminer[^/]*|phpinfo|test)\.php$/i, ["公開してはいけない管理・確認用のページとみられる名前", "a name of a page for administration or testing"]),
	{
		pattern: /\.(m?js|css)\.map$/i,
		on: "name",
		rule: "source-map",
		severity: "low",
		ja: "ソースマップ",
		en: "a source map"
	}
];
/** What the path alone says. At most one finding an entry: the first rule that fits. */
function pathFindings(path) {
	const name = baseName(path);
	const found = pathRules.find(({ pattern, on }) => pattern.test(on === "name" ? name : path.replaceAll("!/", "/")));
	if (found === void 0) return [];
	const fix = found.severity === "medium" && !path.includes("!/") ? { fix: {
		kind: "delete-file",
		value: ""
	} } : {};
	return [{
		ruleId: `debug-artifacts/${found.rule}`,
		severity: found.severity,
		location: { path },
		parameters: {
			kind: found.en,
			kindJa: found.ja
		},
		identity: "path",
		...fix
	}];
}
// src/checks/debug-artifacts/check.ts
/** Test prints, breakpoints, commented-out code, work files, debug settings. */
const debugArtifacts = {
	id: "debug-artifacts",
	title: {
		ja: "デバッグ用の残り",
		en: "Debug artifacts"
	},
	rules: rules$3,
	needs: [],
	scope: scope$3,
	options: debugArtifactsOptions,
	run: run$3
};
async function run$3({ census, contents }, ports, { syntax }) {
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
					ja: "デバッグ用の残り",
					en: "Debug artifacts"
				},
				done,
				total: readable.length
			});
			gathered.states.set(entry.path, await examine$1(entry, content, {
				gathered,
				syntax
			}));
		}
	});
	for (const { path, reason: why } of failures) gathered.states.set(path, {
		state: "notExamined",
		reason: why
	});
	const coverage = coverageOf(census, (entry) => stateOf$2(entry, gathered.states));
	const left = census.entries.filter((entry) => stateOf$2(entry, gathered.states).state === "notExamined").length;
	const shared = {
		findings,
		coverage,
		evidence: []
	};
	const reasons = [reason("debug-not-examined", {
		ja: "{left} 件を調べられませんでした。",
		en: "{left} entries could not be examined."
	}, { left })];
	return {
		tools: {},
		outcome: left === 0 ? {
			status: "completed",
			...shared
		} : {
			status: "incomplete",
			...shared,
			reasons
		}
	};
}
function isReadable({ fate }) {
	return fate.state === "read" || fate.state === "opened";
}
function stateOf$2({ path, fate }, states) {
	if (fate.state === "unread" || fate.state === "unopened") return {
		state: "notExamined",
		reason: fate.reason
	};
	return states.get(path) ?? {
		state: "notExamined",
		reason: reason("debug-not-reached", {
			ja: "調べが届きませんでした。",
			en: "It was not reached."
		})
	};
}
async function examine$1(entry, content, { gathered, syntax }) {
	const { path, fate } = entry;
	if (fate.state === "opened") return {
		state: "notApplicable",
		rule: "binary"
	};
	const bytes = await content.bytes(largestSource);
	if (bytes === null) return tooLarge$1(entry, content);
	const decoded = decodeText(bytes);
	if (decoded.kind === "binary") return isSourceName(path) ? unreadable(path) : {
		state: "notApplicable",
		rule: "binary"
	};
	if (decoded.kind === "undecodable") return {
		state: "notExamined",
		reason: decoded.reason
	};
	if (isMinified(path, decoded.text)) return {
		state: "notApplicable",
		rule: "generated"
	};
	gathered.findings.push(...settingFindings(path, decoded.text));
	const read = await sourceFindings(path, decoded.text, syntax);
	gathered.findings.push(...read.findings);
	return read.failure === void 0 ? { state: "examined" } : {
		state: "notExamined",
		reason: read.failure
	};
}
/** Data of any size is no program; a program of that size must be looked at. */
async function tooLarge$1({ path, size }, content) {
	if (!isSourceName(path)) {
		for await (const _chunk of content.stream());
		return {
			state: "notApplicable",
			rule: "data"
		};
	}
	return {
		state: "notExamined",
		reason: reason("debug-too-large", {
			ja: "ソースファイルとして大きすぎます（{size} バイト、上限 {limit}）。",
			en: "Too large for a source file ({size} bytes, limit {limit})."
		}, {
			size,
			limit: largestSource
		})
	};
}
function unreadable(path) {
	return {
		state: "notExamined",
		reason: reason("debug-source-binary", {
			ja: "ソースファイルの名前ですが、文字データとして読めません（{path}）。",
			en: "Named as a source file, but it is no text ({path})."
		}, { path })
	};
}
// src/checks/default-credentials/hashes.ts
function hash(algorithm, ...parts) {
	const digest = createHash(algorithm);
	for (const part of parts) digest.update(part);
	return digest.digest();
}
const byLength = {
	32: "md5",
	40: "sha1",
	64: "sha256",
	128: "sha512"
};
const ldap = {
	MD5: "md5",
	SMD5: "md5",
	SHA: "sha1",
	SSHA: "sha1",
	SHA256: "sha256",
	SSHA256: "sha256",
	SHA512: "sha512",
	SSHA512: "sha512"
};
const widths = {
	md5: 16,
	sha1: 20,
	sha256: 32,
	sha512: 64
};
/** Whether a value has the form of a digest. */
function looksLikeDigest(value) {
	return /^(?:\$[0-9a-zA-Z_-]{1,12}\$|\{[A-Z0-9-]{3,16}\}|pbkdf2[_:]|scrypt:|\*[0-9A-Fa-f]{40}$|SCRAM-SHA-256\$|md5[0-9a-f]{32}$)/u.test(value) || /^(?:[0-9a-fA-F]{32}|[0-9a-fA-F]{40}|[0-9a-fA-F]{64}|[0-9a-fA-F]{128})$/u.test(value);
}
/**
* Holds a digest against candidates: raw MD5 to SHA-512, LDAP {SHA}/{SSHA} (RFC 2307 and its kin), MySQL `*…`, PostgreSQL `md5…`, JBoss `md5(user:realm:password)`,
* Apache's apr1 and md5-crypt. bcrypt, sha-crypt, scrypt, argon2, yescrypt and PBKDF2 are answered with `unknown`: a person must attest.
*/
function judgeDigest(value, { candidates, account }) {
	if (value === "") return "blank";
	const compute = computation(value, account);
	if (compute === null) return "unknown";
	return candidates.some((candidate) => compute(candidate)) ? "default" : "other";
}
function computation(value, account) {
	const schemed = /^\{([A-Z0-9]{3,8})\}([A-Za-z0-9+/=]{4,200})$/u.exec(value);
	if (schemed !== null) return saltedOf(ldap[schemed[1] ?? ""], Buffer.from(schemed[2] ?? "", "base64"));
	if (/^\*[0-9A-Fa-f]{40}$/u.test(value)) return (candidate) => same(hash("sha1", hash("sha1", candidate)), value.slice(1));
	if (/^md5[0-9a-f]{32}$/u.test(value)) return (candidate) => same(hash("md5", candidate + account), value.slice(3));
	const crypted = /^(\$(?:apr)?1\$)([^$]{0,8})\$([./0-9A-Za-z]{22})$/u.exec(value);
	if (crypted !== null) return (candidate) => md5Crypt(candidate, crypted[1] ?? "", crypted[2] ?? "") === crypted[3];
	const algorithm = /^[0-9a-fA-F]+$/u.test(value) ? byLength[value.length] : void 0;
	if (algorithm === void 0) return null;
	return (candidate) => same(hash(algorithm, candidate), value) || ["ManagementRealm", "ApplicationRealm"].some((realm) => same(hash(algorithm, `${account}:${realm}:${candidate}`), value));
}
function saltedOf(algorithm, bytes) {
	if (algorithm === void 0 || bytes.length < widths[algorithm]) return null;
	const digest = bytes.subarray(0, widths[algorithm]).toString("hex");
	const salt = bytes.subarray(widths[algorithm]);
	return (candidate) => same(hash(algorithm, candidate, salt), digest);
}
function same(digest, hex) {
	const given = Buffer.from(hex, "hex");
	return given.length === digest.length && timingSafeEqual(given, digest);
}
/** Poul-Henning Kamp's MD5 crypt; Apache's variant differs in the magic only (https://httpd.apache.org/docs/2.4/misc/password_encryptions.html). */
function md5Crypt(password, magic, salt) {
	const secret = Buffer.from(password);
	const inner = hash("md5", secret, salt, secret);
	const start = [
		secret,
		magic,
		salt
	];
	for (let left = secret.length; left > 0; left -= 16) start.push(inner.subarray(0, Math.min(16, left)));
	for (let bits = secret.length; bits > 0; bits >>= 1) start.push((bits & 1) === 1 ? Buffer.alloc(1) : secret.subarray(0, 1));
	let last = hash("md5", ...start);
	for (let round = 0; round < 1e3; round += 1) {
		const parts = [round % 2 === 1 ? secret : last];
		if (round % 3 !== 0) parts.push(salt);
		if (round % 7 !== 0) parts.push(secret);
		parts.push(round % 2 === 1 ? last : secret);
		last = hash("md5", ...parts);
	}
	return cryptBase64(last);
}
const alphabet = "./0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
function cryptBase64(digest) {
	const byte = (index) => digest[index] ?? 0;
	const letters = (value, count) => Array.from({ length: count }, (_, index) => alphabet[value >> 6 * index & 63]).join("");
	return `${[
		0,
		1,
		2,
		3,
		4
	].map((index) => letters(byte(index) << 16 | byte(index + 6) << 8 | byte(index === 4 ? 5 : index + 12), 4)).join("")}${letters(byte(11), 2)}`;
}
// src/checks/default-credentials/products-data-stores.ts
const on$2 = "2026-11-23";
const hub$1 = "https://hub.docker.com/_/";
/** Data stores and servers with an official container image. Sources: image descriptions of docker-library/docs and the vendors. */
const dataStores = [
	{
		id: "postgresql",
		name: "PostgreSQL",
		pairs: [["postgres", "postgres"], ["postgres", ""]],
		image: /(?:^|\/)(?:postgres|postgresql|postgis|timescaledb)$/u,
		sign: /postgres|pgsql/iu,
		source: `${hub$1}postgres`,
		on: on$2
	},
	{
		id: "mysql",
		name: "MySQL",
		pairs: [
			["root", ""],
			["root", "root"],
			["root", "mysql"],
			["mysql", "mysql"]
		],
		image: /(?:^|\/)mysql(?:-server)?$/u,
		sign: /mysql/iu,
		source: `${hub$1}mysql`,
		on: on$2,
		unverified: true
	},
	{
		id: "mariadb",
		name: "MariaDB",
		pairs: [
			["root", ""],
			["root", "root"],
			["mariadb", "mariadb"]
		],
		image: /(?:^|\/)mariadb$/u,
		sign: /mariadb/iu,
		source: `${hub$1}mariadb`,
		on: on$2,
		unverified: true
	},
	{
		id: "mongodb",
		name: "MongoDB",
		pairs: [
			["admin", "admin"],
			["root", "root"],
			["root", "example"],
			["mongo", "mongo"]
		],
		image: /(?:^|\/)mongo(?:db)?$/u,
		settings: [
			"MONGO_INITDB_ROOT_PASSWORD",
			"MONGO_INITDB_ROOT_PASSWORD_FILE",
			"MONGODB_ROOT_PASSWORD",
			"--auth",
			"--keyFile"
		],
		sign: /mongo/iu,
		source: `${hub$1}mongo`,
		on: on$2
	},
	{
		id: "redis",
		name: "Redis",
		pairs: [
			["", "foobared"],
			["default", ""],
			["", "redis"]
		],
		image: /(?:^|\/)(?:redis|valkey)$/u,
		settings: [
			"REDIS_PASSWORD",
			"--requirepass",
			"--aclfile",
			"redis.conf",
			"valkey.conf"
		],
		sign: /redis|requirepass/iu,
		source: `${hub$1}redis`,
		on: on$2,
		unverified: true
	},
	{
		id: "rabbitmq",
		name: "RabbitMQ",
		pairs: [["guest", "guest"]],
		image: /(?:^|\/)rabbitmq$/u,
		settings: [
			"RABBITMQ_DEFAULT_PASS",
			"RABBITMQ_DEFAULT_PASS_FILE",
			"rabbitmq.conf",
			"definitions.json"
		],
		sign: /rabbit|amqp/iu,
		source: `${hub$1}rabbitmq`,
		on: on$2
	},
	{
		id: "neo4j",
		name: "Neo4j",
		pairs: [["neo4j", "neo4j"]],
		image: /(?:^|\/)neo4j$/u,
		settings: ["NEO4J_AUTH", "NEO4J_AUTH_FILE"],
		sign: /neo4j/iu,
		source: `${hub$1}neo4j`,
		on: on$2
	},
	{
		id: "grafana",
		name: "Grafana",
		pairs: [["admin", "admin"]],
		image: /(?:^|\/)grafana(?:-oss|-enterprise)?$/u,
		settings: [
			"GF_SECURITY_ADMIN_PASSWORD",
			"GF_SECURITY_ADMIN_PASSWORD__FILE",
			"grafana.ini"
		],
		sign: /grafana|(?:^|[^a-z])gf_/iu,
		source: "https://grafana.com/docs/grafana/latest/setup-grafana/configure-grafana/",
		on: on$2,
		unverified: true
	},
	{
		id: "minio",
		name: "MinIO",
		pairs: [["minioadmin", "minioadmin"], ["minio", "minio123"]],
		image: /(?:^|\/)minio$/u,
		settings: [
			"MINIO_ROOT_PASSWORD",
			"MINIO_ROOT_PASSWORD_FILE",
			"MINIO_SECRET_KEY",
			"MINIO_CONFIG_ENV_FILE"
		],
		sign: /minio/iu,
		source: "https://min.io/docs/minio/linux/administration/identity-access-management/minio-user-management.html",
		on: on$2,
		unverified: true
	},
	{
		id: "elasticsearch",
		name: "Elasticsearch",
		pairs: [["elastic", "changeme"]],
		image: /(?:^|\/)elasticsearch$/u,
		settings: [
			"ELASTIC_PASSWORD",
			"ELASTIC_PASSWORD_FILE",
			"elasticsearch.yml"
		],
		sign: /elastic/iu,
		source: "https://www.elastic.co/guide/en/elasticsearch/reference/current/docker.html",
		on: on$2,
		unverified: true
	},
	{
		id: "kibana",
		name: "Kibana",
		pairs: [
			["elastic", "changeme"],
			["kibana", "changeme"],
			["kibana_system", "changeme"]
		],
		sign: /kibana/iu,
		source: "https://www.elastic.co/guide/en/kibana/current/docker.html",
		on: on$2,
		unverified: true
	},
	{
		id: "tomcat",
		name: "Apache Tomcat",
		pairs: [
			["tomcat", "tomcat"],
			["tomcat", "s3cret"],
			["admin", "admin"],
			["admin", "tomcat"],
			["admin", ""],
			["manager", "manager"],
			["both", "tomcat"],
			["role1", "role1"],
			["role1", "tomcat"],
			["role", "changethis"],
			["robot", "s3cret"],
			["", "must-be-changed"],
			["", "<must-be-changed>"]
		],
		sign: /tomcat-users|catalina/iu,
		source: "https://tomcat.apache.org/tomcat-10.1-doc/manager-howto.html",
		on: on$2
	}
];
// src/checks/default-credentials/products-japan.ts
const on$1 = "2026-11-23";
/** Products met in Japanese systems, and network devices. */
const japaneseProducts = [
	{
		id: "ec-cube",
		name: "EC-CUBE",
		pairs: [["admin", "password"]],
		sign: /ec-?cube/iu,
		source: "https://github.com/EC-CUBE/ec-cube/blob/4.3/.env.dist",
		on: on$1
	},
	{
		id: "intra-mart",
		name: "intra-mart",
		pairs: [
			["tenant", "tenant"],
			["system", "manager"],
			["aoyagi", "aoyagi"]
		],
		sign: /intra-?mart/iu,
		source: "https://document.intra-mart.jp/",
		on: on$1,
		unverified: true
	},
	{
		id: "hinemos",
		name: "Hinemos",
		pairs: [["hinemos", "hinemos"]],
		sign: /hinemos/iu,
		source: "https://www.hinemos.info/",
		on: on$1,
		unverified: true
	},
	{
		id: "jp1-desktop",
		name: "JP1/IT Desktop Management 2",
		pairs: [["system", "manager"]],
		sign: /jp1.*desktop|jdnm/iu,
		source: "https://itpfdoc.hitachi.co.jp/manuals/3021/30213E1430/DMUY0099.HTM",
		on: on$1
	},
	{
		id: "jp1",
		name: "JP1/Base",
		pairs: [["jp1admin", "jp1admin"]],
		sign: /jp1/iu,
		source: "https://itpfdoc.hitachi.co.jp/",
		on: on$1,
		unverified: true
	},
	{
		id: "zabbix",
		name: "Zabbix",
		pairs: [["Admin", "zabbix"], ["zabbix", "zabbix"]],
		sign: /zabbix/iu,
		source: "https://www.zabbix.com/documentation/current/en/manual/quickstart/login",
		on: on$1,
		unverified: true
	},
	{
		id: "pleasanter",
		name: "Pleasanter",
		pairs: [["Administrator", "pleasanter"]],
		sign: /pleasanter/iu,
		source: "https://pleasanter.org/",
		on: on$1,
		unverified: true
	},
	{
		id: "laravel",
		name: "Laravel Homestead",
		pairs: [["homestead", "secret"]],
		sign: /laravel|homestead/iu,
		source: "https://laravel.com/docs/homestead",
		on: on$1,
		unverified: true
	},
	{
		id: "yamaha-rtx",
		name: "Yamaha RTX",
		pairs: [["", ""], ["", "doremi"]],
		sign: /(?:^|[^a-z])rtx\d/iu,
		source: "https://www.rtpro.yamaha.co.jp/",
		on: on$1,
		unverified: true
	},
	{
		id: "alaxala",
		name: "ALAXALA AX",
		pairs: [["operator", ""]],
		sign: /alaxala/iu,
		source: "https://www.alaxala.com/jp/techinfo/manual/",
		on: on$1,
		unverified: true
	},
	{
		id: "nec-ix",
		name: "NEC UNIVERGE IX",
		pairs: [["admin", ""]],
		sign: /univerge/iu,
		source: "https://jpn.nec.com/univerge/ix/",
		on: on$1,
		unverified: true
	},
	{
		id: "si-r",
		name: "Fujitsu Si-R",
		pairs: [["admin", ""]],
		sign: /(?:^|[^a-z])si-r\d/iu,
		source: "https://www.fujitsu.com/jp/products/network/router/sir/",
		on: on$1,
		unverified: true
	},
	{
		id: "apresia",
		name: "APRESIA",
		pairs: [["adpro", ""]],
		sign: /apresia/iu,
		source: "https://www.apresia.jp/",
		on: on$1,
		unverified: true
	},
	{
		id: "allied-telesis",
		name: "Allied Telesis",
		pairs: [["manager", "friend"]],
		sign: /allied/iu,
		source: "https://www.allied-telesis.co.jp/support/list/",
		on: on$1,
		unverified: true
	},
	{
		id: "cisco",
		name: "Cisco IOS",
		pairs: [
			["cisco", "cisco"],
			["", "cisco"],
			["admin", "cisco"]
		],
		sign: /cisco/iu,
		source: "https://www.cisco.com/c/en/us/support/docs/ios-nx-os-software/ios-software-releases-110/45843-configpasswords.html",
		on: on$1,
		unverified: true
	},
	{
		id: "snmp",
		name: "SNMP",
		pairs: [["", "public"], ["", "private"]],
		source: "https://cwe.mitre.org/data/definitions/1392.html",
		on: on$1
	}
];
// src/checks/default-credentials/products-servers.ts
const on = "2026-11-23";
/** Application servers, tools and databases. */
const servers = [
	{
		id: "java-keystore",
		name: "Java keystore",
		pairs: [["", "changeit"], ["", "changeme"]],
		sign: /key_?store|trust_?store/iu,
		source: "https://bugs.openjdk.org/browse/JDK-8275253",
		on
	},
	{
		id: "jenkins",
		name: "Jenkins",
		pairs: [["admin", "admin"], ["admin", "password"]],
		sign: /jenkins/iu,
		source: "https://www.jenkins.io/doc/book/installing/",
		on,
		unverified: true
	},
	{
		id: "sonarqube",
		name: "SonarQube",
		pairs: [["admin", "admin"], ["sonar", "sonar"]],
		sign: /sonar/iu,
		source: "https://docs.sonarsource.com/sonarqube-server/2026.1/instance-administration/user-management/introduction",
		on
	},
	{
		id: "nexus",
		name: "Nexus Repository",
		pairs: [["admin", "admin123"], ["deployment", "deployment123"]],
		sign: /nexus/iu,
		source: "https://help.sonatype.com/en/installation-methods.html",
		on,
		unverified: true
	},
	{
		id: "keycloak",
		name: "Keycloak",
		pairs: [["admin", "admin"], ["admin", "change_me"]],
		sign: /keycloak|(?:^|[^a-z])kc_/iu,
		source: "https://www.keycloak.org/getting-started/getting-started-docker",
		on,
		unverified: true
	},
	{
		id: "wildfly",
		name: "WildFly / JBoss",
		pairs: [
			["admin", "admin"],
			["admin", "Admin#70365"],
			["admin", "jboss"],
			["jboss", "jboss"]
		],
		sign: /jboss|wildfly|mgmt-users|application-users/iu,
		source: "https://docs.wildfly.org/",
		on,
		unverified: true
	},
	{
		id: "weblogic",
		name: "WebLogic Server",
		pairs: [
			["weblogic", "weblogic"],
			["weblogic", "weblogic1"],
			["weblogic", "welcome1"],
			["system", "weblogic"]
		],
		sign: /weblogic/iu,
		source: "https://docs.oracle.com/en/middleware/standalone/weblogic-server/",
		on,
		unverified: true
	},
	{
		id: "oracle",
		name: "Oracle Database",
		pairs: [
			["scott", "tiger"],
			["sys", "change_on_install"],
			["system", "manager"],
			["system", "oracle"],
			["sys", "oracle"],
			["hr", "hr"],
			["sh", "sh"],
			["oe", "oe"],
			["dbsnmp", "dbsnmp"],
			["outln", "outln"],
			["mdsys", "mdsys"],
			["ctxsys", "ctxsys"],
			["sysman", "oem_temp"],
			["apps", "apps"]
		],
		sign: /oracle/iu,
		source: "https://www.oreilly.com/library/view/oracle-security/1565924509/ch05s07.html",
		on
	},
	{
		id: "db2",
		name: "IBM Db2",
		pairs: [
			["db2inst1", "db2inst1"],
			["db2admin", "db2admin"],
			["db2inst1", "ibmdb2"],
			["db2fenc1", "ibmdb2"],
			["db2inst1", "db2pass"]
		],
		sign: /(?:^|[^a-z])db2/iu,
		source: "https://www.ibm.com/docs/en/db2",
		on,
		unverified: true
	},
	{
		id: "sqlserver",
		name: "SQL Server",
		pairs: [
			["sa", ""],
			["sa", "sa"],
			["sa", "Password123"],
			["sa", "yourStrong(!)Password"],
			["", "yourStrong(!)Password"],
			["sa", "P@ssw0rd"],
			["sa", "Passw0rd"]
		],
		sign: /sqlserver|mssql|^sa$/iu,
		source: "https://hub.docker.com/r/microsoft/mssql-server",
		on,
		unverified: true
	},
	{
		id: "phpmyadmin",
		name: "phpMyAdmin",
		pairs: [
			["root", ""],
			["root", "root"],
			["pma", "pmapass"]
		],
		sign: /phpmyadmin|controlpass/iu,
		source: "https://docs.phpmyadmin.net/en/latest/config.html",
		on,
		unverified: true
	},
	{
		id: "wordpress",
		name: "WordPress",
		pairs: [
			["wordpress", "wordpress"],
			["exampleuser", "examplepass"],
			["username_here", "password_here"],
			["admin", "admin"]
		],
		sign: /wordpress|wp-config/iu,
		source: `https://hub.docker.com/_/wordpress`,
		on,
		unverified: true
	}
];
// src/checks/default-credentials/products.ts
/**
* Rows marked `unverified` come from general knowledge, and `source` is where to look: whoever reads it puts the exact page and day there and takes the
* mark off. A match of such a row alone is for review; one that the published list confirms is graded as any other.
* Read: image descriptions of docker-library/docs, EC-CUBE's `.env.dist`, Hitachi's manual 3021-3-E14, SonarSource's documentation,
* the JDK's change request on its key store, a chapter on Oracle's first accounts (SYS, SYSTEM; SCOTT by several others).
*/
const products = [
	...dataStores,
	...servers,
	...japaneseProducts
];
const byId = new Map(products.map((product) => [product.id, product]));
/** The product of an id. */
function productOf(id) {
	return byId.get(id);
}
/** The product that an image name belongs to: `registry.example/bitnami/redis:7@sha256:…`. */
function productOfImage(image) {
	const repository = image.split("@", 1)[0]?.replace(/:[^:/]*$/u, "") ?? "";
	return products.find((product) => product.image?.test(repository) === true);
}
/** The first product whose sign stands in one of the texts (a key, a URL, a file name), the first text first. */
function productOfSigns(texts) {
	for (const text of texts) {
		const found = products.find((product) => product.sign?.test(text) === true);
		if (found !== void 0) return found;
	}
}
// src/checks/default-credentials/published-pairs.ts
/** One account a line: the account in lower case (may be empty), then its published default passwords, parted by tabs. */
const publishedPairs = "	0	0000	000000	00000000	002236	0300	0392a0	1	10023	1064	11111	11111111	123	1234	12341234	12345	123456	12345678	1234567812345678	1234567890	1234admin	1322222	151515	166816	1851	1900	1981	1988	1RRWTTOOI	21232f297a	24Banc81	2501	256256	2580	266344	2read	3098z	3477	3ascotel	4321	4changes	4getme2	57gbzb	589589	589721	727	744	8111	8888	9999	?award	A.M.I	ABCD	ACCESS	ACCORD	ADMIN	AM	AMI	AMI!SW	AMI.KEY	AMI.KEZ	AMI?SW	AMIAMI	AMIDECOD	AMIPSWD	AMISETUP	AMI_SW	AMI~	ANYCOM	AUTORAID	AVStumpfl	AWARD?SW	AWARD_PW	AWARD_SW	AaBbCcDd	Admin	Admin#1	Administrative	Administrator	Advance	Amx1234!	Award	BIGO	BIOS	BIOSPASS	BRIDGE	Babylon	Biostar	C0de	CISCO	CMOSPWD	CONCAT	CONDO	CR52401	CTX_123	Cisco	ClueCon	Col2ogro2	Compaq	Compleri	Congress	Craftr4	Crystal	Daewuu	Daytec	Dell	EltakoFVS	EyesOfNetwork	FELDTECH_VNC	FOOBAR	Fireport	GWrv	Guest	HELGA-S	HLT	Helpdesk	IBM	ILMI	Intel	Intermec	MASTER	MBIU0	MCUrv	MagiMFP	Master	MiniAP	NTCIP	NetICs	NoGaH$@!	OrigEquipMfr	PASSWORD	PRIVATE	PUBLIC	Password	Passwort	Polrty	Posterie	Private	Public	Q54arwms	QDI	R1QTPS	RM	SECRET	SECURITY	SER	SKY_FOX	SMDR	SNMP	SNMP_trap	SUN	SUPER	SWITCH	SWITCHES_SW	SW_AWARD	SYSTEM	SY_MB	SZYX	Secret	Security	SnuFG5	Spacve	Super	Switch	Sxyz	Symbol	System	TANDBERG	TENmanUFactOryPOWER	TEST	TOUCHLON	TTPTHA	Telecom	Tiny	Toshiba	TzqF	Vextrex	Vision2	Wyse	Wyse#123	ZAAADA	Zenith	_Cisco	aLLy	aPAf	aammii	access	adm	admin	admin00	adminttd	adtran	agent	agent_steal	alfarome	all	amber	apc	ascend	atc123	award	award.sw	award_?	award_ps	awkward	backdoor	beijer	bell9	bintec	biosstar	biostar	blue	c	cable	cable-docsis	canon_admin	cascade	cc	central	changeit	cisco	citel	clickshare	comcomcom	community	condo	connect	console	core	damin	debug	default	default.password	dilbert	djonet	dn_04rjc	ducati900ss	efmukl	elux	enable	enter	epicrouter	eyevis	familymacintosh	fi-scanner	fidel123	field	foolproof	freekevin	fubar	g6PJ	gandalf	guardone	gubed	guest	h6BB	hapero	hello	help	hewlpack	hp_admin	hs7mwxkk	iPbSmNt	ibm	ilmi	instrument	intermec	internal	iolan	isolation	iwill	j09F	j256	j262	j322	j64	jannie	joh316	komprie	ksdjfg934t	l1	l2	l3	laflaf	lantronix	last	leaves	lesarotl	letmein	lkwpeter	m9ff.QW	mMmM	manager	maryland-dstar	mcp	medion	merlin	mngt	monitor	moxa	muster	mysweex	netadmin	netman	network	nokai	nokia	nz0u4bbe	openview	paradox	pass	pass1	pass2	passwd11	password	pento	pr1v4t3	private	prost	protech	protection	proxy	publ1c	public	public/private/secret	qwasyx21	raidzone	rainbow	raspberry	read	readwrite	red	regional	ripnas	riverhead	rmon	rmon_admin	ro	root	router	rw	rwa	s!a@m#n$p%c	sa	san	sanfran	scotty	secret	secure	security	seri	sertafu	setup	shiva	sigmatek	sitecom	sldkj754	sma	smcadmin	snake	snmp	snmp-Trap	snmpd	snmptrap	solarfocus	solaris	sp99dd	speedxess	spooml	star	sun	superuser	switch	symantec	sysAdmin	sysadm	system	t0ch20x	t0ch88	tatercounter2000	teX1	tech	technolgi	telos	test	test2	tiara	tiny	tiv0li	tivoli	toshy99	touchpwd=	trap	uboot	user	visam	vnc	vnc_pcc	wg	wodj	world	write	x40rocks	x6zynd56	xdfk9874t3	xljlbj	xmux	xo11nE	xyzall	xyzzy	yellow	yesco	zbaaaca	zebra	zeosx	zjaaadc\n$srv	$SRV\n(any 3 characters)	cascade\n(any 3 chars)	cascade\n(any)	TENmanUFactOryPOWER\n(created)	telus00	telus99\n(hostname/ipaddress)	sysadmin\n**23646	23646\n**266344	266344\n1	manager	operator	syslib\n1.1	SYSTEM\n11111	x-admin\n11111111	11111111\n123	234\n1234	1234\n1502	1502\n18140815	18140815\n192.168.1.1 60020	@dsl_xilno\n1nstaller	5X2000\n2	maintain	manager	operator	syslib\n22222222	22222222\n266344	266344\n2800	2800\n30	games\n31994	31994\n4dgifts	4Dgifts\n5	games\n666666	666666\n7	maintain\n7654321	7654321\n880175445	11223344\n888888	888888\n94jo3dkru4	moxaiwroot\n[multiple]	744\n__super	(caclulated)\naaadmin	pwAdmin\naadbo	pwddbo\naapower	pwPower\naauser	pwUser\nacc	acc\naccess-admin	password\naccounting	accounting\nacer	acer\nadam	29111991\nadams	WOOD\nadfexc	adfexc\nadip	admin	consul	insta\nadldemo	ADLDEMO\nadm	adm\nadmin	!admin	%89%F0%01%8F%D0%01%80%F0%01%85%D0%01%83%F0%01%83%E0%01%84%F0%01	0	0000	000000	00000000	1111	1111111	11_ThisIsTheFirstPassword_11	123	123123	1234	12345	123456	1234admin	123qwe	1988	2222	22222	33aastra	4321	456	54321	5iveL!fe	7ujMko0admin	8005	96726	9999	ADMIN	AIMS	Admin	Admin123	AitbISP4eCiG	AlpheusDigital1010	Ascend	Barricade	Bonjour1!	Complexpass#123	Detmold	Emerson1	Harbor12345	ISPMODE	ImageFolio	JETSPEED	Janitza	KYLIN	NetCache	NetSeq	NetSurvibox	No	OCS	OkiLAN	P@55w0rd!	P@ssw0rd	PASSWORD	Pel2899100	Protector	SECRET123	Sharp	Sonus12345	Support	TANDBERG	WELCOME	[^_^]	abc123	access	adm001	admin	admin000	admin0001	admin1	admin123	admin1234	admin256	admin@huawei.com	adminadmin	administrator	adminpw	adslolitec	adslroot	alkotest20	allot	alphaadmin	alphacom	amigosw1	articon	asante	asd	atc456	atlantis	axis2	b	barney	barricade	bhu85tgb	bintec	broadband	brocade1	canon	centreon	changeit	changeme	cisco	comcomcom	conexant	default	demo	detmond	diamond	dmr99	dnnadmin	draadloos	eTIPS123	enhydra	epicrouter	exinda	extendnet	fliradmin	funkwerk	gnos	gnumpf	gvt12345	h3capadmin	hagpolm1	hello	hipchat	hp.com	imsa7.0	imss7.0	indigo1	infrant1	ip20	ip21	ip3000	ip305Beheer	ip400	ipamadmin	ironport	isee	j5Brn9	jboss4	jiocentrum	jvc	kuboard123	letmein	leviton	linga	litmus	localadmin	manager	meinsm	michelangelo	microbusiness	mono	moohoo	motorola	moxa	mp3mystic	mu	muze	my_DEMARC	netadmin	netapp!123	netgear1	netscreen	netxms	nimda	novell	noway	openmediavault	operator	opsware_admin	paris	pass	passw0rd	password	password1	password1234	passwort	peribit	pfsense	phplist	private	public	publish	pw	pwp	radius	rainbow	raritan	readwrite	rmnetlm	root	secure	security	setup	shs	smallbusiness	smcadmin	store	su@psir	superuser	surecom	switch	symantec	symbol	synnet	sysAdmin	system	tegile	test1234	tetra	tomcat	trinity	tsunami	ucopia	urchin	utstar	visual	w2402	waav	wbox123	welcome	x-admin	year2000	zabbix	zoomadsl\nadmin1	Admin1	password\nadmin2	changeme\nadmin5	4tugboat\nadmin@admin.com	password\nadmin@admin.test	admin\nadmin@company.com	admin\nadmin@example.com	admin	administrator\nadmin@local.host	5iveL!fe\nadmin@thehive.local	secret\nadmingpon	ALC@#FGU\nadministrator	0000	000000	1234	12345678	19750407	3ware	5ecr3t	7654321	ADMINISTRATOR	Admin@9000	Administrator	ChangeMe1#	FELDTECH	Fiery.1	Gateway	PlsChgMe!	RSAAppliance	SENTINEL	Unidesk1	Wyse#123	adaptec	admin	administrator	adminpass	asecret	changeme	d1scovery	ganteng	ggdaseuaimhrke	goanywhere	letmein	manage	nicecti	password	public	radius	root	smcadmin	storageserver	superuser	vagrant	vision2\nadminlvjh	adminlvjh123\nadminstat	OCS\nadminstrator	changeme\nadminttd	adminttd\nadminuser	OCS\nadminview	OCS\nadmn	admn	password\nadoni	BPMS\nadonis	BPMS\nadsl	adsl1234	expert03\nadvmail	HP\nadvwebadmin	advcomm500349\nairaya	Airaya\nakkadianuser	akkadianpassword\nalien	alien\nallin1	ALLIN1\nallin1mail	ALLIN1MAIL\nallinone	ALLINONE\nalphanetworks	wrgg15_di524	wrgg19_c_dlwbr_dir300	wrgnd21_dlob.hans_dir845\nandy	SWORDFISH\nanon	anon\nanonymous	Exabyte	anonymous	any	any@	password\nany	12345	Any\nap	AP\naparker@geometrixx.info	aparker\napc	apc\napplsys	APPLSYS	FND\napplsyspub	FNDPUB\napps	APPS\nappuser	APPUSER\naq	AQ\naqdemo	AQDEMO\naqjava	AQJAVA\naquser	AQUSER\naradmin	AR#Admin#\narcane	arcane-admin\narchivist	ARCHIVIST\naris9	*ARIS!1dm9n#\nat4400	at4400\natx	atx\naudiouser	AUDIOUSER\naudrey	a\naurora$orb$unauthenticated	INVALID\naurora@orb@unauthenticated	INVALID\nauthor	author\nautocad	autocad\nbackup	BACKUP\nbackuponly	backuponly1\nbackuprestore	backuprestore1\nbasisk	basisk\nbatch	BATCH\nbbs	bbs\nbbsd-client	changeme2\nbc4j	BC4J\nbciim	bciimpw\nbcim	bcimpw\nbcms	bcmspw\nbcnas	bcnaspw\nbeef	beef\nbest1_user	BackupU$r\nbewan	bewan\nbill	b\nbin	sys\nblaeri	22332323\nblake	PAPER\nblue	bluepw\nbobo	hello\nbootstrap	generated\nboss	boss\nboth	tomcat\nbpel	bpel\nbrio_admin	BRIO_ADMIN\nbrowse	browsepw	looker\nbsxuser	bsxpass\nbubba	(unknown)\nbuiltin	builtin\ncablecom	router\ncac_admin	cacadmin\ncassandra	cassandra\ncatalog	CATALOG\nccrusr	ccrusr\ncdemo82	CDEMO82\ncdemocor	CDEMOCOR\ncdemorid	CDEMORID\ncdemoucb	CDEMOUCB\ncellit	cellit\ncentra	CENTRA\ncgadmin	cgadmin\ncheckfs	checkfs\ncheckfsys	checkfsys\nchecksys	checksys\nchey_archsvr	CHEY_ARCHSVR\ncic	Cic!23456789	cic	cic!23456789\ncicsuser	CISSUS\ncids	CIDS\ncis	CIS\ncisco	Cisco	admin	cisco\ncisco15	otbu+1\ncisinfo	CISINFO\ncitel	password\nclark	CLOTH\nclearone	RAV	converge\nclient	client\ncmaker	cmaker\ncmc	cmc\ncmkadmin	cmkadmin\ncmsbatch	CMSBATCH\ncn=orcladmin	welcome\ncoco	hello\ncomcast	1234\ncompany	COMPANY\ncompiere	COMPIERE\ncomputer	repair\nconferencing	admin\nconfig	biodata\ncore	phpreactor\ncorecess	corecess\ncqschemauser	PASSWORD\ncraft	craft	craftpw	crftpw\ncrowd	password\ncrowd-openid-server	password\ncsg	SESAME\ncsmig	CSMIG\nctb_admin	sap123\nctxdemo	CTXDEMO\nctxsys	CTXSYS\ncumulus	cumulus\ncusadmin	CantTouchThis	highspeed\ncust	custpw\ncxsdk	kdsxc\ncyber	cyber\ncyberoam	cyber\nd-link	D-Link\nd.e.b.u.g	User\ndadmin	dadmin	dadmin01\ndaemon	daemon\ndasusr1	dasusr1\ndavox	davox\ndb2admin	db2admin\ndb2fenc1	db2fenc1\ndb2inst1	db2inst1	db2pass	db2password	db2pw\ndba	SQL\ndbase	dbase\ndbdccics	DBDCCIC\ndbi	MUMBLEFRATZ\ndbsnmp	DBSNMP\ndcl	DCL\ndcmadmin	passw0rd\nddic	19920706\ndebug	d.e.b.u.g	gubed	synnet\ndecmail	DECMAIL\ndecnet	DECNET	NONPRIV\ndecoder	pelco\ndefault	DEFAULT	USER	WLAN_AP\ndefug	synnet\ndemo	DEMO	demo	m9ff.QW	password\ndemo8	DEMO8\ndemo9	DEMO9\ndemos	demos\ndenny	d\ndes	DES\ndeskalt	password\ndeskman	changeme\ndesknorm	password\ndeskres	password\ndev	dev\ndev2000_demos	DEV2000_DEMOS\ndeveloper	isdev\ndevice	apc	cyber	device\ndevicehaecived	1234\ndhs3mt	dhs3mt\ndhs3pms	dhs3pms\ndiag	danger	switch\ndigicel	digicel\ndip	DIP\ndisabledsystemuser	disabled1system1user6708\ndiscoverer_admin	DISCOVERER_ADMIN\ndistrib	distrib0\ndisttech	4tas	disttech	etas\nditto	ditto\ndni	dni\ndont need one	admin\ndos	dos\ndpn	changeme\ndraytek	1234\ndsgateway	DSGATEWAY\ndsl	DSL\ndsnvsuser	Pelco123\ndsserviceuser	Q1_17@$Pelc0DS	Q2_Pelco@$2016	ds_Pelco@$2014	dsserviceuser\ndssys	DSSYS\ndta	TJM\ndvstation	dvst10n\ndx8100adm	dx8100\ne250	e250changeme\ne500	e500changeme\ne8c	e8c\neagle	eagle\nearlywatch	SUPPORT\necho	User	echo\nedimax	software01\neditor	editor\negcr	ergc\nejsadmin	EJSADMIN\nelastic	changeme\nemaq	4133\nemp	EMP\nempireadmin	password123\nenable	cisco\nend user	7936\neng	engineer\nengmode	hawk201\nenquiry	enquirypw\nepiq_api	raritan\nepsonweb	admin\nepuser	userEp\nestoreuser	ESTORE\nevent	EVENT\nexamples	EXAMPLES\nexfsys	EXFSYS\nexpert	expert\nfactory	56789	Fact4EMC\nfal	fal\nfam	fam\nfastwire	fw\nfax	FAX	fax\nfaxuser	FAXUSER\nfaxworks	FAXWORKS\nfb	AIMS\nfg_sysadmin	password\nfield	DIGITAL	FIELD	HPONLY	LOTUS	MANAGER	MGR	SERVICE	SUPPORT	TEST	field	support\nfinance	FINANCE\nfirstsite	firstsite\nflo	hello\nfnd	FND\nforse	FORSE\nfrosty	SNOWMAN\nftp	!ftp	ftp\nftp_admi	kilo1987\nftp_inst	pbxk1064\nftp_nmc	tuxalize\nftp_oper	help1954\nftpuser	1234\nfwadmin	xceladmin\ngames	games\ngateway	GATEWAY\ngdadmin	admin\ngearguy	Geardog\ngen1	gen1\ngen2	gen2\ngl	GL\nglftpd	glftpd\nglobaladmin	GlobalAdmin\nglpi	glpi\ngod1	12345\ngod2	12345\ngopher	gopher\ngpfd	GPFD\ngpld	GPLD\ngts	opengts\nguacadmin	guacadmin\nguest	1234	12345	GUEST	GUESTGUE	GUESTGUEST	Guest	Janitza	TSEUG	User	guest	guestgue	std001	truetime\nguest1	guest	guest1\nguru	*3noguru\nhalt	halt	tlah\nhcpark	HCPARK\nhello	FIELD.SUPPORT	MANAGER.SYS	MGR.SYS	OP.OPERATOR	hello\nhelp	HELP\nhelpdesk	HELPDESK	OCS\nhlw	HLW\nhomepage password	0th\nhost	HOST	dnnhost\nhplaser	HPLASER\nhpsupport	badg3r5\nhqadmin	hqadmin\nhr	HR\nhsa	hsadb\nhscroot	abc123\nhttp	HTTP\ni2b2demodata	i2b2demodata\ni2b2demodata2	i2b2demodata2\ni2b2hive	i2b2hive\ni2b2metadata	i2b2metadata\ni2b2metadata2	i2b2metadata2\ni2b2workdata	i2b2workdata\ni2b2workdata2	i2b2workdata2\nibadmin	ChangePass\nibm	2222	password	service\nibmuser	SYS1\nibrix	ibrix\nicingaadmin	icinga\niclock	timely\nieuser	D@rj33l1ng	Passw0rd!\nilom-admin	ilom-admin\nilom-operator	ilom-operator\nilon	ilon\nimages	images\nimageuser	IMAGEUSER\nimedia	IMEDIA\ninads	inads	indspw\ninfo	INFO\ninformix	informix\ningres	INGRES\ninit	initpw\ninstall	install	llatsni	secret\ninstaller	1000	Installer	installer	sx2000\ninstrument	instrument\nintegrator	p1nacate\nintel	intel\nintermec	intermec\ninternal	oracle\nintrastack	Asante\nintraswitch	Asante\nioftpd	ioFTPD\nis_$hostname	IS_$hostname\nisp	isp\nitsadmin	init\nj2deployer	j2deployer\njames	james\njamfsoftware	jamfsw03\njasperadmin	bitnami	jasperadmin\njde	JDE\njdoe@geometrixx.info	jdoe\njeedom	Mjeedom96\njens	demo\njmuser	JMUSER\njoe	hello	password\njoeuser	joeuser\njohn	Password123!\njohnson	control\njones	STEEL\njvc	skaarhoj\njward	AIROPLANE\nkali	kali\nkermit	kermit\nkeycloak-admin	datical\nkeyoperator	DV5800\nkeyscan	KEYSCAN\nkhan	kahn\nkodi	kodi\nl2	l2\nl2ldemo	L2LDEMO\nl3	l3\nlam	lam\nlansweeperuser	mysecretpassword0*\nlaser	LASER\nlaserwriter	LASERWRITER\nlbacsys	LBACSYS\nldap_anonymous	LdapPassword_1\nlenel	MULTIMEDIA\nlibrarian	SHELVES\nliebert	Liebert\nlink	LINK\nlive	live\nlocaladmin	localadmin\nlocaladministrator	#l@$ak#.lk;0@P\nlocalservice	DV5800\nlocate	locatepw\nlogin	0	0000	1111	8429	access	admin	password\nlonnie	l\nlp	bin	lineprin	lp\nlpadm	lpadm\nlpadmin	lpadmin\nlr-isdn	LR-ISDN\nlucent01	UI-PSWD-01\nlucent02	UI-PSWD-02\nlynx	lynx\nm1122	m1122\nmail	HPOFFICE	MAIL	MPE	REMOTE	TELESUP	mail\nmailadmin	secret\nmailer	MAILER\nmaint	MAINT	maint	maintpw	ntacdmax	rwmaint\nmaint1	sx2000\nmaint2	sx2000\nmaintainer	admin	bcpb+serial#	pbcpbn(add-serial-number)\nman	man\nmanage	!manage\nmanager	6677	Admin	COGNOS	HPOFFICE	ITF3000	Manager	SECURITY	SYS	TCH	TELESUP	admin	changeme	friend	manager\nmanagers	managers\nmanuf	xxyyzz\nmary	password\nmaster	PASSWORD	access	master	themaster01\nmaxadmin	maxadmin\nmaxreg	maxreg\nmbmanager	MBMANAGER\nmbwatch	MBWATCH\nmcdatase	redips\nmcuser	MCUser1	medocheck123\nmcveadmin	password\nmd110	help\nmdaemon	MServer\nmddemo	MDDEMO\nmddemo_clerk	CLERK\nmddemo_mgr	MGR\nmdsys	MDSYS\nme	me\nmediator	mediator\nmemotec	supervisor\nmenara	Menara\nmfd	mfd\nmfg	MFG\nmge	VESOFT\nmgr	CAROLIAN	CCC	CNAS	COGNOS	CONV	HPDESK	HPOFFICE	HPONLY	HPP187	HPP189	HPP196	INTX3	ITF3000	NETBASE	REGO	RJE	ROBELLE	SECURITY	SYS	TELESUP	VESOFT	WORD	XLSERVER\nmgwuser	MGWUSER\nmicro	RSX\nmigrate	MIGRATE\nmiller	MILLER\nminioadmin	minioadmin\nminnie	m\nmlusr	mlusr\nmmo2	MMO2\nmobile	dottie\nmodtest	YES\nmoe	hello\nmonitor	!monitor	anevia	monitor	password\nmoreau	MOREAU\nmother	fucker\nmountfs	mountfs\nmountfsys	mountfsys\nmountsys	mountsys\nmsf	msf\nmsfdev	msfdev\nmshome	MSHOME\nmso	w0rkplac3rul3s\nmtch	mtch\nmtcl	mtcl\nmts_user	MTS_PASSWORD\nmtssys	MTSSYS\nmtysys	MTYSYS\nmuseadmin	Muse!Admin\nmusi1921	Musi%1921	Musii%1921\nmxagent	MXAGENT\nmxintadm	mxintadm\nmydlp	mydlp\nn.a	guardone\nnaadmin	naadmin\nnacos	nacos\nnagiosadmin	nagiosadmin\nnames	NAMES\nnasadmin	nasadmin\nnau	NAU\nncrm	ncrm\nneo4j	BloodHound	neo4j\nnetadmin	nimdaten\nnetbotz	netbotz\nnetcon	NETCON\nnetlink	netlink\nnetlinx	password\nnetman	netman\nnetmgr	NETMGR\nnetnonpriv	NETNONPRIV\nnetopia	netopia\nnetpriv	NETPRIV\nnetrangr	attack\nnetscreen	netscreen\nnetserver	NETSERVER\nnetwork	NETWORK\nnewingres	NEWINGRES\nnews	NEWS	news\nnewuser	wampp\nnexthink	123456\nnice-admin	nicecti\nniconex	NICONEX\nnm2user	nm2user\nnms	nmspw\nnmt	1234\nnobody	nobody\nnop	12345	123454\nnormal	normal\nnqadmin	nq\nnquser	nq\nnsa	nsa\nnsroot	nsroot\nntpupdate	ntpupdate\nnutanix	4u\noas_public	OAS_PUBLIC\nocitest	OCITEST\nodm	ODM\nodm_mtr	MTRPW\nods	ODS	ods\nodscommon	ODSCOMMON\noe	OE\noemadm	OEMADM\noemrep	OEMREP\nolapdba	OLAPDBA\nolapsvr	INSTANCE\nolapsys	MANAGER\nomwb_emulation	ORACLE\non	on\nonlime_r	12345\noo	OO\nop	op	operator\nopenfiler	password\nopenhabian	openhabian\nopenplc	openplc\nopenspirit	OPENSPIRIT\noper	OPER	Oper\noperations	OPERATIONS\noperatns	OPERATNS\noperator	$chwarzepumpe	1234	COGNOS	DISC	Operator	SUPPORT	SYS	SYSTEM	admin	col1ma	mercury	operator	password	weblogic\nopervax	OPERVAX\noracle	oracle\noraregsys	ORAREGSYS\norasso	ORASSO\nordplugins	ORDPLUGINS\nordsys	ORDSYS\nosmc	osmc\nosp22	OSP22\nostadmin	admin\noutln	OUTLN\noverseer	overseer\novwebusr	OvW*busr1\nowa	OWA\nowa_public	OWA_PUBLIC\nowner	OWNER\npacslinkip	NetServer\npamadmin	pamadmin\npanama	PANAMA\npatrol	PATROL	patrol\npbx	PBX\npcuser	SYS\npdp11	PDP11\npdp8	PDP8\npelco	Pel2899100\npepino	pepino\nperfstat	PERFSTAT\npfcuser	240653C9467E45\npi	raspberry\npiranha	piranha	q\npix	cisco\nplex	PLEX\nplmimservice	NetServer\nplsql	SUPERSECRET\npm	PM\npmeadmin	PMEAdmin\npnadmin	pnadmin\npo	PO\npo7	PO7\npo8	PO8\npolitically	correct\npoll	poll	tech\npolycom	456	SpIp\nportal30	PORTAL30	PORTAL31\nportal30_demo	PORTAL30_DEMO\nportal30_public	PORTAL30_PUBLIC\nportal30_sso	PORTAL30_SSO\nportal30_sso_ps	PORTAL30_SSO_PS\nportal30_sso_public	PORTAL30_SSO_PUBLIC\npost	BASE	POST\npost-only	postonly\npostgres	123	admin	amber	dbpass	password	postgres	svcPASS83\npostmaster	POSTMASTER	postmast\npowercartuser	POWERCARTUSER\npowerchute	APC\npowerdown	powerdown\npraisenetwork	perfectpraise\nprimary	PRIMARY\nprime	prime	primeos\nprimenet	primenet	primeos\nprimeos	prime	primeos\nprimos_cs	prime	primos\nprint	PRINT\nprinter	PRINTER\npriv	PRIV\nprivate readwrite access	secret\nprodcics	PRODCICS\nproddta	PRODDTA\nproductadmin@n-able.com	ManageAllTheThings0!\nprofessor	professor\nprog	PROG\nprtgadmin	prtgadmin\npseadmin	$secure$\npublic	PUBLIC	public\npublic readonly access	secret\npubsub	PUBSUB\npubsub1	PUBSUB1\npw	pw	pwpw\npwrchute	pwrchute\nqcc	QLogic66\nqdba	QDBA\nqpgmr	qpgmr\nqs	QS\nqs_adm	QS_ADM\nqs_cb	QS_CB\nqs_cbadm	QS_CBADM\nqs_cs	QS_CS\nqs_es	QS_ES\nqs_os	QS_OS\nqs_ws	QS_WS\nqsecofr	11111111	22222222	qsecofr\nqserv	qserv\nqsrv	11111111	22222222	QSRV	qsrv\nqsrvbas	qsrvbas\nqsvr	ibmcel	qsvr\nqsysopr	qsysopr\nquestra	questra\nquser	quser\nradware	radware\nraid	hpt\nrapport	r@p8p0r+\nrcust	rcustpw\nrdc123	rdc123\nre	RE\nread	synnet\nreadonly	apc	lucenttech2\nreadwrite	lucenttech1\nrecover	recover\nrecovery	recovery\nredline	redline\nremotessh	5SaP9I26\nrep_manager	DEMO\nrep_owner	DEMO	REP_OWNER\nrepadmin	REPADMIN\nreplication-receiver	replication-receiver\nreplicator	iscopy	replicator\nreport	REPORT\nreports_user	OEM_TEMP\nrestoreonly	restoreonly1\nrje	RJE	rje\nrmail	RMAIL\nrman	RMAN\nrmuser1	password\nrniservicemanager	NetServer\nro	ro\nrodopi	Rodopi\nrole	changethis\nrole1	role1	tomcat\nroo	honey\nroot	!root	0	0P3N	0penBmc	1111	1234	12345	123456	3ep5w2u	54321	5iveL!fe	666666	7ujMko0admin	7ujMko0vizxv	888888	8RttoTriz	Admin	Cisco	HI1602014x	Mjeedom96	MuZhlo9n%8!G	Mua'dib	NeXT	Passw0rd	Password	QNX	ROOT	ROOT500	Serv4EMC	TANDBERG	TrippLite	W!n0&oO7.	Zte521	admin	admin_1	ahetzip8	alien	alpine	anko	antsle	antslq	ascend	attack	ax400	bagabu	blablabla	blender	brightmail	calvin	camera	cat1029	changeme	changeonfirstlogin	changethis	ciwuxe	cms500	davox	default	dottie	dreambox	epp2011	fibranne	fivranne	freenas	fxjvt1805	ggdaseuaimhrke	h2014071	hi3518	honey	hp	hpinvent	iDirect	icatch99	ikwb	ikwd	inflection	jstwo	juantech	jvbzd	klv123	klv1234	kn1TG7psLu	letacla	logapp	manager	mozart	mpegvideo	nokia	nsi	opnsense	orion99	par0t	pass	passw0rd	password	pel2899100	permit	pixmet2003	proxmox	realtek	resumix	root	rootadmin	rootme	rootpass	router	secur4u	sun123	system	t00lk1t	t0talc0ntr0l4!	timeserver	tini	tl789	toor	tooridu	trendimsa1.0	tslinux	uClinux	ubnt	ui	user	vertex25	vizxv	vmware	wecandoit	wyse	xc3511	xmhdipc	ys123456	zlxx.\nroot@localhost	root\nrsbcmon	SYS\nrw	rw\nrwa	rwa\ns1stem	5X2000\nsa	$easyWinArt4	$ei$micMicro	42Emerson42Eme	Cardio.Perfect	Cic!23456789	DBA!sa@EMSDB123	Dr8gedog	Ektron	LETmein333	M3d!aP0rtal	PASSWORD	Password123	PracticeUser1	RPSsql12345	SECAdmin1	SecurityMaster08	SilkCentral12!34	V4in$ight	changeonfirstlogin	cic	cic!23456789	dr8gedog	password	sa	sasasa	skf_admin1	splendidcrm2005	sqlserver	vantage12!\nsample	SAMPLE\nsap	SAPR3\nsap*	06071992	7061992	PASS\nsapcpic	ADMIN	admin\nsapr3	SAP\nsavelogs	crash\nsbadmin	SBAdmin123\nscmadmin	scmchangeme\nscott	TIGER\nscout	scout\nscpuser	scpuser\nscrutremote	admin\nscwuser	scw12345user\nsdos_icsap	SDOS_ICSAP\nsecdemo	SECDEMO\nsecoff	secoff\nsecofr	secofr\nsecure	SecurityMaster08\nsecurity	security\nsecurity code	12345\nsedacm	secacm\nself	system\nsentinel	SENTINEL\nserial#	serial#\nservice	5678	Service	service	smile\nserviceconsumer1	SERVICECONSUMER1\nservlet	manager\nsetpriv	system\nsetup	changeme	changeme!	setup\nsh	SH\nshutdown	shutdown\nsigna	signa\nsiteadmin	siteadmin	toplayer\nsiteminder	SITEMINDER\nslide	SLIDEPW\nsmc	smcadmin\nsmdr	SECONDARY\nsmsadmin	SECAdmin1\nsnmp	nopasswd	snmp\nsoftware	software\nsolr	SolrRocks\nsonos	sonos\nspcl	0	0000\nspoolman	HPOFFICE\nssa	SSA\nssadmin	sspassword\nssladmin	ssladmin\nssp	ssp\nstarter	STARTER\nstatus	readonly\nstorwatch	specialist\nstrat_user	STRAT_PASSWD\nstratacom	stratauser\nstuccoboy	100198\nstudent	STUDENT	student\nsu	super\nsuper	5777364	juniper123	sp-admin	super	superpass	surt\nsuper.super	master\nsuperadmin	secret\nsuperdba	admin\nsuperman	21241036	talent\nsuperuser	123456	ANS#150	admin	asante	kronites	passw0rd	superuser\nsupervisor	09430	HARRIS	NETFRAME	NF	NFI	PlsChgMe!	SUPERVISOR	SYSTEM	supervisor	visor\nsupport	h179350	ous35hi3	support	supportpw\nsweex	mysweex\nswpro	SWPRO\nswuser	SWUSER\nsymbol	Symbol\nsympa	SYMPA\nsync	sync\nsys	CHANGE_ON_INSTALL	D_SYSPW	SYS	bin	change_on_install	sys	system	uplink\nsysa	SYSA\nsysadm	Admin	SYSADM	admin	admpw	anicust	sysadm	sysadmpw	syspw\nsysadmin	PASS	blackduck	master	nortel	password	sysadmin\nsysbin	sysbin\nsysdba	masterkey\nsysdiag	factorycast@schneider\nsysmaint	DIGITAL	SERVICE	SYSMAINT\nsysman	OEM_TEMP	oem_temp\nsysop	Sysop\nsysopr	sysopr\nsystem	D_SYSTPW	MANAGER	OPERATOR	Passw0rd	SYSLIB	SYSTEM	System01	adminpwd	field	isp	manager	mnet	password	prime	security	sx2000	sys	system	weblogic	welcome(1)\nsystem/manager	sys/change_on_install\nsystem_admin	system_admin\nsystest	UETP\nsystest_clig	SYSTEST	SYSTEST_CLIG\nt3admin	Trintech\ntahiti	TAHITI\ntaranis	taranis\ntarget	password\ntasman	Tasmannet	tasmannet\ntdos_icsap	TDOS_ICSAP\nteacher	password\ntech	field	nician	tech\ntechnician	yZgO8Bvj\ntelco	telco\ntele	tele\ntelecom	Telecom	telecom\ntelecomadmin	admintelecom\nteledemo	TELEDEMO\ntellabs	tellabs#1\ntemp1	password\ntest	TEST	test\ntestpilot	TESTPILOT\nthehive@thehive.local	thehive1234\ntheman	changeit\ntiara	tiaranet\ntiger	tiger123\ntoad	TOAD\ntomcat	Tomcatadm	changethis	s3cret	tomcat\ntoor	logapp\ntopadmin	topadmin\ntopicalt	password\ntopicnorm	password\ntopicres	password\ntour	tour\ntracesrv	TRACE\ntracesvr	TRACE\ntravel	TRAVEL\ntrmcnfg	trmcnfg\ntrouble	trouble\ntsdev	TSDEV\ntsuser	TSUSER\nturbine	TURBINE\ntutor	tutor\nubnt	ubnt\nucdpadmin	ucdpadmin\nucenik23	ucenik\nuetp	UETP\nui	ui\nultimate	ULTIMATE\numountfs	umountfs\numountfsys	umountfsys\numountsys	umountsys\nunix	unix\nuser	123	1234	12345	19750407	HuaweiUser	Janitza	PASSWORD	Password	USER	USERP	User	Wyse#123	cikvoip	pass	password	public	tivonpw	user	user0000	user5710\nuser0	USER0\nuser1	USER1\nuser2	USER2\nuser3	USER3\nuser4	USER4\nuser5	USER5\nuser6	USER6\nuser7	USER7\nuser8	USER8\nuser9	USER9\nuser_analyst	demo\nuser_approver	demo\nuser_author	demo\nuser_checker	demo\nuser_designer	demo\nuser_editor	demo\nuser_expert	demo\nuser_marketer	demo\nuser_pricer	demo\nuser_publisher	demo\nuser_template	USER_TEMPLATE\nuserid	PASSW0RD	PASSWORD\nusername	password\nusernotused	userNotU\nuserp	USERP\nutlbstatu	UTLESTAT\nuucp	uucp\nuucpadm	uucpadm\nuwmadmin	password\nvagrant	vagrant\nvax	VAX\nvcr	NetVCR\nvcsrv	VCSRV\nveda	12871\nvgnadmin	vgnadmin\nviewuser	viewuser1\nvif_developer	VIF_DEV_PWD\nvikram	singh\nviruser	VIRUSER\nvms	VMS\nvnc	winterm\nvoadmin	manager\nvodafone	vodafone\nvolition	volition\nvpasp	vpasp\nvrr1	VRR1\nvt100	public\nvtam	VTAM\nwangtek	WANGTEK\nwasadmin	wasadmin\nweb	web\nweb_api	sl33p30F00dumass!\nwebadm	password\nwebadmin	1234	Admin	WebBoard	webadmin	webibm\nwebcal01	WEBCAL01\nwebdb	WEBDB	webdb\nweblogic	WEBLOGIC	weblogic	weblogic1	welcome(1)\nwebmaster	webmaster\nwebread	WEBREAD\nwebsecadm	changeme\nwebshield	webshieldchangeme\nwhd	whd\nwinccadmin	2WSXcde\nwinccconnect	2WSXcder\nwindows_passthru	WINDOWS_PASSTHRU\nwinsabre	SABRE	WINSABRE\nwksys	WKSYS\nwlcsystem	wlcsystem\nwlpisystem	wlpisystem\nwlse	wlsedb\nwlseuser	wlsepassword\nwp	HPOFFICE\nwpsadmin	wpsadmin\nwradmin	trancell\nwrite	private	synnet\nws50x0 administrator (substitute the x with the model of the workstation)	2899100\nwvqxyqec	eomjbOBLLwbZeiKV\nwwadmin	wwAdmin\nwwdbo	wwdbo\nwwpower	wwPower\nwwuser	wwUser\nwww	WWW	www\nwwwuser	WWWUSER\nxampp	xampp\nxbox	xbox\nxd	xd\nxmi_demo	sap123\nxprt	XPRT\nxxsess_mgryy	X#1833\nyak	asd123\nzxdsl	ZXDSL\nzyfwp	PrOw!aN_fXp";
// src/checks/default-credentials/judge-place.ts
const common = new Set("0	0000	000000	1111	123	1234	12345	123456	ADMIN	Admin	PASSWORD	SYSTEM	USER	abc123	access	admin	admin123	administrator	calvin	changeme	cisco	default	demo	epicrouter	field	guest	hello	letmein	manager	monitor	operator	pass	password	private	public	root	secret	setup	super	superuser	support	sysadm	system	tech	test	ubnt	user".split("	"));
const published = new Map(publishedPairs.split("\n").map((row) => {
	const [account = "", ...passwords] = row.split("	");
	return [account, new Set(passwords)];
}));
const reference = /^(?:\$\{[^}]*\}|\$\([^)]*\)|\$[A-Za-z_]\w*|%[A-Za-z_]\w*%|#\{.*\}|\{\{.*\}\}|<%.*%>|@[\w.]+@|ENC\(.*\)|vault:.*|secret:.*|arn:.*|@Microsoft\.KeyVault\(.*|file:.*|\/run\/secrets\/.*|!vault.*|process\.env\..*|__\w+__|#\(.*\)|\{cipher\}.*)$/su;
const placeholder = /^(?:<.*>|\[.*\]|x{3,}|\*{2,}|\.{3,}|_+|-+|\?+|todo|tbd|none|null|undefined|dummy|example|placeholder|(?:must[-_ ]be[-_ ]|please[-_ ]|to[-_ ]be[-_ ])?(?:change|replace)[-_ ]?(?:me|this|it|d).*|your[-_ ].*|my[-_ ]?(?:password|secret)|.*[-_]here|insert[-_ ].*|put[-_ ]your.*|enter[-_ ].*)$/iu;
/** Decides about one place. Pure, and says nothing of the value but which rule it meets. */
function judgePlace(place, path) {
	const value = interpolated(place.value);
	const product = place.product === void 0 ? productOfSigns([place.key, path]) : productOf(place.product);
	const account = place.account === void 0 || reference.test(place.account) ? void 0 : place.account;
	if (place.kind === "community") return judgeCommunity(value);
	if (reference.test(value)) return { rule: "referenced-password" };
	if (place.kind === "digest" || looksLikeDigest(value)) return judgeHashed(value, {
		place,
		product,
		account
	});
	if (place.sample === true) return { rule: "placeholder-password" };
	if (value === "") return { rule: "blank-password" };
	const owner = defaultOf(value, product, account);
	if (owner !== void 0) return {
		rule: "default-password",
		product: owner,
		review: forReview(owner, value, account)
	};
	if (placeholder.test(value) || /[^\x20-\x7e]/u.test(value) || /\S\s+\S/u.test(value)) return { rule: "placeholder-password" };
	if (/^[A-Za-z_$][\w$.]*\((?:[^()]|\([^()]*\))*\)$/u.test(value)) return { rule: "referenced-password" };
	return { rule: strength(value) };
}
/** `${NAME:-value}` and `${NAME:value}` run with the value where nobody sets the name; every other `${…}` is a reference. */
function interpolated(value) {
	const match = /^\$\{[\w.-]+(?::-|:(?![?+])|-)([^}]*)\}$/u.exec(value.trim());
	return match === null ? value : match[1] ?? "";
}
function judgeCommunity(value) {
	if (reference.test(value)) return { rule: "referenced-password" };
	if (value === "public" || value === "private") return {
		rule: "default-password",
		product: productOf("snmp") ?? null,
		review: false
	};
	return value === "" ? { rule: "blank-password" } : { rule: "literal-password" };
}
function judgeHashed(value, { place, product, account }) {
	const candidates = candidatesOf(product, account);
	if (place.kind === "digest" && value !== "" && !looksLikeDigest(value)) {
		const owner = defaultOf(value, product, account);
		if (owner !== void 0) return {
			rule: "default-password",
			product: owner,
			review: forReview(owner, value, account)
		};
		return /^[./0-9A-Za-z]{13}$|:|\$/u.test(value) ? { rule: "hashed-password" } : { rule: strength(value) };
	}
	const answer = judgeDigest(value, {
		candidates,
		account: account ?? ""
	});
	if (answer === "blank") return { rule: "blank-password" };
	return answer === "default" ? {
		rule: "hashed-default",
		product: product ?? null,
		review: false
	} : { rule: "hashed-password" };
}
/** At most some 120 candidates: the product's, the account's published ones, the account itself, and the common ones. */
function candidatesOf(product, account) {
	const own = (product === void 0 ? products : [product]).flatMap(({ pairs }) => pairs.map(([, password]) => password));
	const listed = account === void 0 ? [] : [account, ...published.get(account.toLowerCase()) ?? []];
	return [.../* @__PURE__ */ new Set([
		...own,
		...listed.slice(0, 60),
		...common
	])].filter((each) => each !== "");
}
/** The product whose default this is; null where the pair is published but the product cannot be told; undefined for no default. */
function defaultOf(value, product, account) {
	const fits = ({ pairs }) => pairs.some(([name, password]) => password === value && (account === void 0 || name === "" || name.toLowerCase() === account.toLowerCase()));
	if (product !== void 0 && fits(product)) return product;
	if (account !== void 0) {
		const owner = products.find(({ pairs }) => pairs.some(([name, password]) => name !== "" && name.toLowerCase() === account.toLowerCase() && password === value));
		if (owner !== void 0) return owner;
		if (published.get(account.toLowerCase())?.has(value) === true || account.toLowerCase() === value.toLowerCase()) return null;
	}
	if (product?.pairs.some(([, password]) => password === value) === true) return product;
	if (common.has(value)) return null;
	return products.find(({ pairs }) => pairs.some(([name, password]) => password === value && (name === password || account === void 0)));
}
/** Whether nothing but a row that nobody has verified says that this is a default: not the published list, and not an account that is its own password. */
function forReview(product, value, account) {
	if (product?.unverified !== true || common.has(value)) return false;
	const name = account?.toLowerCase() ?? "";
	return name !== value.toLowerCase() && published.get(name)?.has(value) !== true;
}
/** Which of lower case, upper case, digits and symbols a value has, as letters for the report: `aA0!`. */
function classesOf(value) {
	return [
		/[a-z]/u.test(value) ? "a" : "",
		/[A-Z]/u.test(value) ? "A" : "",
		/[0-9]/u.test(value) ? "0" : "",
		/[^a-zA-Z0-9]/u.test(value) ? "!" : ""
	].join("");
}
/** The annex's 3(8)-d: 13 characters of 3 classes; where a system cannot, 8 of 3 and renewal about every 90 days. */
function strength(value) {
	const length = Array.from(value).length;
	if (classesOf(value).length < 3 || length < 8) return "weak-password";
	return length < 13 ? "short-password" : "literal-password";
}
// src/checks/default-credentials/rules.ts
const annex = "https://cwe.mitre.org/data/definitions/";
const change = {
	ja: "納品前に固有のパスワードへ変更し、設定ファイルには値を書かず環境変数や秘密情報の保管庫から渡してください。変更した旨を記録してください。",
	en: "Change it to one of your own before delivery, hand it over through the environment or a secret store instead of the file, and record the change."
};
const strengthen = {
	ja: "13文字以上で、英大文字・英小文字・数字・記号のうち3種類以上を含むパスワードにし、設定ファイルからは取り除いてください。",
	en: "Use at least 13 characters of at least three of upper case, lower case, digits and symbols, and take it out of the file."
};
const attest = {
	ja: "実際の値が初期値でなく、契約の条件を満たすことを担当者が確認し、記録してください。",
	en: "A person must confirm and record that the value in use is no default and meets the contract."
};
const where = {
	ja: "（{key}、アカウント {account}、長さ {length}、文字種 {classes}、照合符号 {mark}）",
	en: " ({key}, account {account}, length {length}, classes {classes}, mark {mark})"
};
/** The rules for places, the one for settings that are absent, and the one for key stores. */
const rules$2 = [
	...[
		[
			"default-password",
			"critical",
			{
				ja: "初期パスワード",
				en: "Default password"
			},
			{
				ja: "{product} の公開されている初期パスワードが使われています",
				en: "A published default password of {product} is in use"
			},
			change,
			["2-e"],
			1392
		],
		[
			"hashed-default",
			"critical",
			{
				ja: "ハッシュ化された初期パスワード",
				en: "Hashed default password"
			},
			{
				ja: "ハッシュ値が {product} の公開されている初期パスワードと一致します",
				en: "The digest is that of a published default password of {product}"
			},
			change,
			["2-e"],
			1392
		],
		[
			"blank-password",
			"high",
			{
				ja: "空のパスワード",
				en: "Blank password"
			},
			{
				ja: "パスワードが空です",
				en: "The password is blank"
			},
			change,
			["2-e", "3(8)-d.1"],
			258
		],
		[
			"weak-password",
			"medium",
			{
				ja: "強度が足りないパスワード",
				en: "Weak password"
			},
			{
				ja: "納品物に書かれたパスワードが、8文字以上・3種類以上の条件も満たしていません",
				en: "A password in the delivery has fewer than 8 characters or fewer than three classes"
			},
			strengthen,
			["3(8)-d.1", "3(8)-d.2"],
			521
		],
		[
			"short-password",
			"medium",
			{
				ja: "13文字に満たないパスワード",
				en: "Password of fewer than 13 characters"
			},
			{
				ja: "納品物に書かれたパスワードが13文字に足りません。13文字にできないシステムに限り、90日ごとの更新と台帳への記録を条件に使えます",
				en: "A password in the delivery has fewer than 13 characters: allowed only where the system takes no more, with renewal every 90 days and a ledger"
			},
			strengthen,
			["3(8)-d.1", "3(8)-d.2"],
			521
		],
		[
			"literal-password",
			"medium",
			{
				ja: "納品物に書かれたパスワード",
				en: "Password in the delivery"
			},
			{
				ja: "パスワードが納品物にそのまま書かれています",
				en: "A password is written in the delivery"
			},
			change,
			["2-e"],
			798
		],
		[
			"placeholder-password",
			"low",
			{
				ja: "仮のパスワード",
				en: "Placeholder password"
			},
			{
				ja: "仮の値のようです。本番の値に置き換える手順があるか確認してください",
				en: "This looks like a placeholder: see that a step replaces it"
			},
			change,
			["2-e"],
			1392
		],
		[
			"referenced-password",
			"note",
			{
				ja: "外部から渡されるパスワード",
				en: "Password from elsewhere"
			},
			{
				ja: "値は納品物の外から渡されるため、ここでは判定できません",
				en: "The value comes from outside the delivery and cannot be judged here"
			},
			attest,
			["2-e", "3(8)-d.1"],
			521
		],
		[
			"hashed-password",
			"note",
			{
				ja: "判定できないハッシュ値",
				en: "Digest that cannot be judged"
			},
			{
				ja: "初期パスワードとの一致は確認されていません。この形式は計算しないか、候補にありません",
				en: "Not shown to be a default: the format is not computed here, or no candidate fits"
			},
			attest,
			["2-e", "3(8)-d.1"],
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
		id: "default-credentials/implicit-default",
		severity: "high",
		title: {
			ja: "設定がないために有効な初期認証",
			en: "Default in force because a setting is absent"
		},
		message: {
			ja: "{key}: {product} が初期のパスワード、または認証なしで動きます（必要な設定の例: {setting}）",
			en: "{key}: {product} runs with its default password or without authentication (a setting that mends it: {setting})"
		},
		advice: {
			ja: "認証を有効にし、初期値を変える設定を加えてください。値は環境変数や秘密情報の保管庫から渡します。",
			en: "Add the setting that turns authentication on and replaces the default; hand the value over through the environment or a secret store."
		},
		requirements: ["2-e"],
		cwe: [1392, 306],
		source: `${annex}1392.html`
	},
	{
		id: "default-credentials/key-store",
		severity: "note",
		title: {
			ja: "パスワードで保護されたキーストア",
			en: "Key store with a password"
		},
		message: {
			ja: "キーストアのパスワードは判定できません",
			en: "The password of this key store cannot be judged"
		},
		advice: attest,
		requirements: ["2-e", "3(8)-d.1"],
		cwe: [1392],
		source: "https://docs.oracle.com/en/java/javase/21/docs/specs/man/keytool.html"
	}
];
/** Why an entry is out of scope. */
const scope$2 = {
	binary: {
		ja: "文字のファイルではない",
		en: "Not a text file"
	},
	container: {
		ja: "中身を1件ずつ確認している",
		en: "Its members are examined one by one"
	},
	empty: {
		ja: "空のファイル",
		en: "Empty file"
	}
};
// src/checks/default-credentials/findings.ts
const severityOf = new Map(rules$2.map(({ id, severity }) => [id, severity]));
const slowDigest = /^\$(?:apr)?1\$/u;
/** Slow digests that are tested in one file; the rest are listed for attestation. */
const mostSlowDigests = 25;
/** The findings of one file. Only what {@link described} lets through leaves the check. */
function placeFindings(places, scene) {
	const seen = /* @__PURE__ */ new Set();
	let slowDigests = 0;
	return places.flatMap((place) => {
		const slow = slowDigest.test(place.value);
		if (slow) slowDigests += 1;
		const decision = slow && slowDigests > mostSlowDigests ? { rule: "hashed-password" } : judgePlace(place, scene.path);
		const twin = `${place.line}\0${place.value}`;
		if (seen.has(twin)) return [];
		seen.add(twin);
		const ruleId = `default-credentials/${decision.rule}`;
		const product = "product" in decision ? decision.product : null;
		const key = shownKey(place);
		return [{
			ruleId,
			severity: graded(ruleId, scene.purpose, "review" in decision && decision.review),
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
/** The finding of a product that runs with its default because nothing changes it. */
function absenceFinding(absence, { path, purpose }) {
	const product = productOf(absence.product) ?? null;
	const ruleId = "default-credentials/implicit-default";
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
			setting: absence.settings[0] ?? "-"
		},
		identity: absence.key,
		...product === null ? {} : { links: [product.source] }
	};
}
function graded(ruleId, purpose, review) {
	const severity = severityOf.get(ruleId) ?? "unknown";
	if (severity === "note" || severity === "low") return severity;
	if (purpose === "test" || purpose === "sample" || purpose === "document") return severity === "medium" ? "note" : "low";
	if (purpose === "ci") return severity === "medium" ? "low" : "medium";
	return review ? "medium" : severity;
}
function described(place, { key, product, decision, mark }) {
	const told = {
		key,
		account: shownAccount(place),
		length: Array.from(place.value).length,
		classes: classesOf(place.value) || "-",
		mark: mark(place.value)
	};
	if (decision.rule !== "default-password" && decision.rule !== "hashed-default") return told;
	return {
		...told,
		product: product?.name ?? "製品不明 / unidentified product"
	};
}
/** A key is shown unless it carries the value itself: `users: { secret: secret }`. */
function shownKey({ key, value }) {
	const clean = key.replace(/[^\p{L}\p{N} _.:/[\]-]/gu, "?").slice(0, 120);
	if (value.length >= 4 && key.includes(value) && !/^(?:pass(?:word)?|secret|user)$/iu.test(value)) return "(…)";
	return clean;
}
/** An account is shown where it is a plain name: not the value, not something that looks like a token. */
function shownAccount({ account, value }) {
	if (account === void 0 || account === "") return "-";
	const plain = /^[a-z][a-z_.-]{0,23}\d{0,3}$/iu.test(account);
	const secret = value !== "" && (account.includes(value) || value.includes(account));
	return plain && !secret ? account : "(…)";
}
// src/checks/default-credentials/grammars/device.ts
/** Lines of routers and switches. Each matches a whole line from its start, so prose about passwords does not. */
const forms = [
	{
		kind: "password",
		product: "cisco",
		line: /^\s{0,8}enable (?:password|secret)(?: level \d{1,2})?(?: 0)? (?!\d+ )(?<value>\S{1,100})$/u
	},
	{
		kind: "digest",
		product: "cisco",
		line: /^\s{0,8}enable (?:password|secret) (?:5|7|8|9) (?<value>\S{1,200})$/u
	},
	{
		kind: "digest",
		product: "cisco",
		line: /^\s{0,8}username (?<account>\S{1,64})(?: privilege \d{1,2})? (?:password|secret) (?:5|7|8|9) (?<value>\S{1,200})$/u
	},
	{
		kind: "password",
		line: /^\s{0,8}username (?<account>\S{1,64})(?: privilege \d{1,2})? (?:password|secret)(?: 0)? (?!\d+ )(?<value>\S{1,100})$/u
	},
	{
		kind: "password",
		product: "yamaha-rtx",
		line: /^\s{0,8}(?:login|administrator) password (?!encrypted\b|is\b)(?<value>\S{1,100})$/u
	},
	{
		kind: "digest",
		product: "yamaha-rtx",
		line: /^\s{0,8}(?:login|administrator) password encrypted (?<value>\S{1,200})$/u
	},
	{
		kind: "password",
		product: "yamaha-rtx",
		line: /^\s{0,8}login user (?<account>\S{1,64}) (?!encrypted\b)(?<value>\S{1,100})$/u
	},
	{
		kind: "community",
		product: "snmp",
		line: /^\s{0,8}snmp-server community (?:[078] )?"?(?<value>[^\s"]{1,100})"?(?: .{0,200})?$/u
	},
	{
		kind: "community",
		product: "snmp",
		line: /^\s{0,8}snmp community read-(?:only|write) "?(?<value>[^\s"]{1,100})"?(?: .{0,200})?$/u
	},
	{
		kind: "community",
		product: "snmp",
		line: /^\s{0,8}r[ow]community6? (?<value>\S{1,100})(?: .{0,200})?$/u
	},
	{
		kind: "community",
		product: "snmp",
		line: /^\s{0,8}com2sec6? \S{1,64} \S{1,64} (?<value>\S{1,100})$/u
	}
];
/** The credentials of device configurations in any text file. */
function devicePlaces(text) {
	if (!/(?:enable|username|login|administrator) |community|com2sec/u.test(text)) return [];
	return text.split("\n").flatMap((raw, index) => {
		if (raw.length > 500) return [];
		const line = raw.trimEnd();
		for (const { kind, product, line: form } of forms) {
			const groups = form.exec(line)?.groups;
			if (groups?.["value"] === void 0) continue;
			const account = groups["account"];
			return [{
				kind,
				key: line.trimStart().split(/\s+/u, 2).join(" ").replace(/^username .*/u, "username"),
				line: index + 1,
				value: groups["value"],
				...account === void 0 ? {} : { account },
				...product === void 0 ? {} : { product }
			}];
		}
		return [];
	});
}
// src/checks/default-credentials/place.ts
/** A whole, parsed file. */
function parsed(places, absences = [], keys = []) {
	return {
		state: "parsed",
		places,
		absences,
		keys
	};
}
/** Finds the line of an offset by bisection: linear to build, logarithmic to ask. */
function lineIndex(text) {
	const starts = [0];
	for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
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
// src/checks/default-credentials/grammars/urls.ts
const userinfo = /\b([a-z][a-z0-9+.-]{1,20}):\/\/([^\s/:@"'<>`\\]{0,80}):([^\s@/"'<>`\\]{1,128})@(?=[\w[${%.-])/giu;
const oracle = /jdbc:oracle:(?:thin|oci):([^\s/@"'<>]{1,64})\/([^\s@"'<>]{1,128})@/giu;
const parameter = /[;?&"' ](?:password|pwd)\s{0,2}=\s{0,2}([^;&"'\s<>]{0,128})(?=[;&"'\s<>]|$)/giu;
const reserved = /(?:^|\.)example(?:\.(?:com|org|net|jp|co\.jp))?$|\.(?:test|invalid)$/iu;
const account = /(?:^|[;?&"' ])(?:user id|userid|username|user|uid)\s{0,2}=\s{0,2}([^;&"'\s<>]{1,64})/iu;
/** Credentials inside URLs, JDBC addresses and connection strings, anywhere in a text. */
function addressPlaces(text) {
	if (!/:\/\/|jdbc:|pwd|password/iu.test(text)) return [];
	const lineOf = lineIndex(text);
	const places = [];
	for (const match of text.matchAll(userinfo)) {
		const [, scheme = "", user = "", password = ""] = match;
		const host = text.slice(match.index + match[0].length, match.index + match[0].length + 100).split(/[^\w.-]/u, 1)[0] ?? "";
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
		kind: "password",
		key: "jdbc:oracle",
		product: "oracle",
		account: match[1] ?? "",
		value: match[2] ?? "",
		line: lineOf(match.index)
	});
	for (const match of text.matchAll(parameter)) {
		const context = around(text, match.index);
		if (!/jdbc:|:\/\/\S{0,280}\?|(?:data source|server|host|initial catalog|database|dsn)\s{0,2}=/iu.test(context)) continue;
		const user = account.exec(context)?.[1] ?? "";
		places.push(place({
			key: keyOf(context),
			account: user,
			value: decoded(match[1] ?? ""),
			line: lineOf(match.index + 1)
		}));
	}
	return places;
}
function place(given) {
	const product = productOfSigns([given.key])?.id;
	return {
		kind: "password",
		...given,
		...product === void 0 ? {} : { product }
	};
}
/** The line around an offset, at most 300 characters to each side. */
function around(text, offset) {
	const before = text.slice(Math.max(0, offset - 300), offset);
	const after = text.slice(offset, offset + 300);
	return before.slice(before.lastIndexOf("\n") + 1) + (after.split("\n", 1)[0] ?? "");
}
function keyOf(context) {
	const driver = /jdbc:([a-z0-9]{1,20})/iu.exec(context)?.[1];
	if (driver !== void 0) return `jdbc:${driver.toLowerCase()}`;
	return /data source|initial catalog/iu.test(context) ? "sqlserver connection string" : "connection string";
}
function decoded(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
// src/checks/default-credentials/grammars/accounts.ts
/** `user:digest` a line: htpasswd, htdigest, passwd(5), shadow(5). A locked or absent password (`*`, `!`, `x`) is none. */
function parseAccountFile(text) {
	return parsed(text.split("\n").flatMap((raw, index) => {
		const line = raw.replace(/\r$/u, "");
		const fields = line.split(":");
		if (line.startsWith("#") || fields.length < 2) return [];
		const [account = ""] = fields;
		const value = fields.length === 3 ? fields[2] ?? "" : fields[1] ?? "";
		if (/^(?:[!*].*|x)$/u.test(value)) return [];
		return [{
			kind: "digest",
			line: index + 1,
			key: "user",
			account,
			value
		}];
	}));
}
/** `user=digest` a line: JBoss's and ActiveMQ's users files; realm.properties of Jetty has `user: password,role`. */
function parseUsersProperties(text) {
	return parsed(text.split("\n").flatMap((raw, index) => {
		const match = /^\s*(?![#!])([^=:\s]{1,100})\s*[=:]\s*([^,\r]*)/u.exec(raw);
		if (match === null) return [];
		return [{
			kind: "digest",
			line: index + 1,
			key: "user",
			account: match[1] ?? "",
			value: (match[2] ?? "").trim()
		}];
	}));
}
/** `host:port:database:user:password` (https://www.postgresql.org/docs/current/libpq-pgpass.html). */
function parsePgpass(text) {
	return parsed(text.split("\n").flatMap((raw, index) => {
		const fields = raw.replace(/\r$/u, "").split(/(?<!\\):/u);
		if (raw.startsWith("#") || fields.length !== 5) return [];
		return [{
			kind: "password",
			line: index + 1,
			key: "pgpass",
			product: "postgresql",
			account: fields[3] ?? "",
			value: (fields[4] ?? "").replace(/\\(.)/gu, "$1")
		}];
	}));
}
// src/checks/default-credentials/keys.ts
const passwordWords = /* @__PURE__ */ new Set([
	"password",
	"passwd",
	"passwort",
	"pwd",
	"pass",
	"passphrase",
	"passcode",
	"pw",
	"requirepass",
	"masterauth",
	"pswd"
]);
const joined = /(?:password|passwd|passphrase|rootpw|storepass|keypass|userpass|adminpass|dbpass|mailpass|requirepass|masterauth|adminpw|dbpw|userpw)$/u;
const secretEnds = /(?:^|_)(?:client_secret|secret_key|secret_key_base|jwt_secret|app_secret|session_secret|cookie_secret|shared_secret)$/u;
const digestEnds = /(?:^|_)(?:password_hash|password_digest|passwd_hash|hashed_password|encrypted_password|crypted_password|pass_hash)$/u;
const accountEnds = /(?:^|_)(?:user|username|user_name|userid|user_id|uid|login|login_id|account|principal|owner|email|mail|name)$/u;
const japanese = /(?:パスワード|暗証番号)$/u;
/** `spring.datasource.dbPassword` → `spring_datasource_db_password`. */
function normalized(key) {
	return key.slice(-200).replace(/([a-z0-9])([A-Z])/gu, "$1_$2").replace(/[^A-Za-z0-9\u3040-\u30ff\u4e00-\u9fff]+/gu, "_").replace(/^_+|_+$/gu, "").toLowerCase();
}
/** What a key announces, or null for any other key. Only the last words count: `password_reset_url` is no password. */
function credentialKey(key) {
	const name = normalized(key).replace(/_?\d{1,2}$/u, "");
	if (digestEnds.test(name)) return "digest";
	const last = name.slice(name.lastIndexOf("_") + 1);
	if (/(?:^|_)(?:no|allow|by|confirm|show|hide|forgot|reset|change|use|require|random|empty)_(?:\w+_)?(?:password|pass|passwd)$/u.test(name)) return null;
	if (passwordWords.has(last) || joined.test(name) || secretEnds.test(name) || japanese.test(name)) return "password";
	if (/(?:^|_)(?:rocommunity|rwcommunity|snmp_community|community_string)$/u.test(name)) return "community";
	return null;
}
/** Whether a key names an account. */
function accountKey(key) {
	return accountEnds.test(normalized(key)) || /user(?:name)?$/u.test(normalized(key));
}
/** The key without its last word: what joins `db.user` and `db.password`. */
function family(key) {
	return normalized(key).replace(/_?\d{1,2}$/u, "").replace(/_?(?:user_?name|user_?id|user|login|account|uid|password|passwd|pass|pwd|name|pw)$/u, "");
}
/** Turns the pairs of one section into places: a password takes the account of the same family, else the only account there is. */
function placesOf(pairs, product) {
	const accounts = /* @__PURE__ */ new Map();
	for (const { key, value } of pairs) if (accountKey(key) && value !== "" && !accounts.has(family(key))) accounts.set(family(key), value);
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
// src/checks/default-credentials/grammars/assignments.ts
const token$3 = /\/\*[\s\S]*?\*\/|\/\/[^\n]*|#[^\n]*|"""[\s\S]*?"""|'''[\s\S]*?'''|"((?:[^"\\\n]|\\.)*)"|'((?:[^'\\\n]|\\.)*)'|([$\w]+)|(=>|[=:,()[\].])|\s+|[\s\S]/gu;
/**
* Literals that are assigned in a settings file of PHP, Python, Ruby, JavaScript: `define('DB_PASSWORD', 'x')`, `'PASSWORD': 'x'`, `password => 'x'`, `PASSWORD = "x"`.
* A call, a name or a concatenation is no literal. The syntax engine does the rest of a program.
*/
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
			kind: string === void 0 ? name === void 0 ? "mark" : "name" : "string",
			text: string ?? name ?? mark ?? "",
			offset: match.index
		});
		if (recent.length > 6) recent.shift();
		if (string === void 0) continue;
		const key = keyBefore(recent);
		if (key !== null) pairs.push({
			key,
			value: string.replace(/\\(.)/gu, "$1"),
			line: lineOf(match.index)
		});
	}
	return parsed(placesOf(pairs));
}
function keyBefore(recent) {
	const [third, second, first] = [
		recent.at(-4),
		recent.at(-3),
		recent.at(-2)
	];
	if (first?.kind !== "mark") return null;
	if (first.text === "," && second?.kind === "string" && third?.text === "(" && recent.at(-5)?.text === "define") return second.text;
	if (first.text === "=" && second?.text === "]" && third?.kind === "string") return third.text;
	if ([
		"=",
		"=>",
		":"
	].includes(first.text) && (second?.kind === "string" || second?.kind === "name")) return second.text;
	return null;
}
// src/checks/default-credentials/grammars/json.ts
/** JSON, also with comments and trailing commas (`appsettings.json`). A loop with its own stack: depth costs memory, never the call stack. */
function parseJson(text) {
	return new Reader(text).read();
}
const token$2 = /\s+|\/\/[^\n]*|\/\*[\s\S]*?\*\/|"((?:[^"\\\n]|\\.)*)"|[{}[\],:]|[^\s{}[\],:"/]+/uy;
var Reader = class {
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
				state: "unparsed",
				line: this.#lineOf(at)
			};
			at += match[0].length;
		}
		if (this.#levels.length > 0) return {
			state: "unparsed",
			line: this.#lineOf(at)
		};
		return parsed(this.#places);
	}
	#take(raw, string, at) {
		const level = this.#levels.at(-1);
		if (raw === "{" || raw === "[") this.#levels.push({
			kind: raw === "{" ? "object" : "array",
			pairs: [],
			key: null
		});
		else if (raw === "}" || raw === "]") return this.#close(raw === "}" ? "object" : "array");
		else if (raw === ",") {
			if (level === void 0) return false;
			level.key = null;
		} else if (raw === ":") return level?.key !== null && level?.key !== void 0;
		else if (string !== void 0 || /^[^\s/]/u.test(raw)) return this.#scalar(string === void 0 ? raw : unescaped$2(string), string !== void 0, at);
		return true;
	}
	#scalar(value, quoted, at) {
		const level = this.#levels.at(-1);
		if (!quoted && !/^(?:true|false|null|-?\d[\d.eE+-]*)$/u.test(value)) return false;
		if (level?.kind !== "object") return true;
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
		for (const place of placesOf(level.pairs)) this.#places.push({
			...place,
			key: [...path.slice(-4), place.key].join(".")
		});
		return true;
	}
};
function unescaped$2(string) {
	return string.replace(/\\(?:u([0-9a-fA-F]{4})|(.))/gu, (_whole, code, other) => {
		if (code !== void 0) return String.fromCharCode(Number.parseInt(code, 16));
		return {
			n: "\n",
			t: "	",
			r: "\r"
		}[other ?? ""] ?? other ?? "";
	});
}
// src/checks/default-credentials/grammars/lines.ts
/** Takes the quotes and what follows them from a value; without quotes a comment after blank space goes. */
function unquoted(raw) {
	const value = raw.trim();
	const quote = value[0];
	if (quote === "\"" || quote === "'" || quote === "`") {
		const end = value.indexOf(quote, 1);
		return end === -1 ? value.slice(1) : value.slice(1, end);
	}
	return value.replace(/^[#;].*$/u, "").replace(/\s[#;].*$/u, "").trimEnd();
}
/** `.env`: `KEY=value`, `export KEY="value"`, `#` comments. */
function parseDotenv(text) {
	const pairs = [];
	for (const [index, line] of text.split("\n").entries()) {
		const match = /^\s*(?:export\s+|set\s+)?([A-Za-z_][\w.-]{0,199})\s*=(.*)$/u.exec(line);
		if (match !== null) pairs.push({
			key: match[1] ?? "",
			value: unquoted(match[2] ?? ""),
			line: index + 1
		});
	}
	return parsed(placesOf(pairs), [], pairs.map(({ key }) => key));
}
/** Java properties (https://docs.oracle.com/en/java/javase/21/docs/api/java.base/java/util/Properties.html): `=`, `:` or blank, `\` joins lines, `\uXXXX`. */
function parseProperties(text) {
	const pairs = [];
	const lines = text.split("\n");
	for (let at = 0; at < lines.length; at += 1) {
		const first = at;
		const pieces = [lines[at]?.replace(/\r$/u, "").trimStart() ?? ""];
		if (/^[#!]/u.test(pieces[0] ?? "")) continue;
		while (/(?:^|[^\\])(?:\\\\)*\\$/u.test(pieces.at(-1)?.slice(-64) ?? "") && at + 1 < lines.length) {
			at += 1;
			pieces.push(pieces.pop()?.slice(0, -1) ?? "", lines[at]?.replace(/\r$/u, "").trimStart() ?? "");
		}
		const match = /^((?:[^\\=:\s]|\\.){1,300})\s*[=:\s]\s*(.*)$/u.exec(pieces.join(""));
		if (match !== null) pairs.push({
			key: unescaped$1(match[1] ?? ""),
			value: unescaped$1(match[2] ?? "").trimEnd(),
			line: first + 1
		});
	}
	return parsed(messages(pairs) ? [] : placesOf(pairs));
}
function unescaped$1(text) {
	return text.replace(/\\(?:u([0-9a-fA-F]{4})|(.))/gu, (_whole, code, other) => code === void 0 ? other ?? "" : String.fromCharCode(Number.parseInt(code, 16)));
}
/** A catalogue of messages: most of its values are words for people. `password=パスワード` there is a label. */
function messages(pairs) {
	const words = pairs.filter(({ value }) => /[^\x00-\x7f]/u.test(value) || /[A-Za-z]{2,}\s+[A-Za-z]{2,}/u.test(value)).length;
	return pairs.length >= 2 && words * 2 > pairs.length;
}
/** INI, `.cnf`, `.conf`, `.tfvars`, and TOML as far as `key = "value"` below `[section]` goes. Also `requirepass value`. */
function parseIni(text) {
	const sections = [{
		name: "",
		pairs: []
	}];
	for (const [index, raw] of text.split("\n").entries()) {
		const line = raw.trim();
		if (line === "" || /^(?:[#;]|\/\/|--)/u.test(line)) continue;
		const section = /^\[+([^\]]{1,200})\]+\s*(?:[#;].*)?$/u.exec(line)?.[1];
		if (section !== void 0) sections.push({
			name: section,
			pairs: []
		});
		const match = /^(?:set\s+|\$)?["']?([\w.@/[\]'-]{1,200}?)["']?\s*(?:=>?|:=?)\s*(.*)$/u.exec(line) ?? /^(requirepass|masterauth|rootpw|bindpw|rocommunity|rwcommunity|sasl_password|password)\s+(\S{1,200})(?:\s.*)?$/u.exec(line);
		if (match === null) continue;
		const value = unquoted((match[2] ?? "").replace(/[;,]\s*$/u, ""));
		sections.at(-1)?.pairs.push({
			key: match[1] ?? "",
			value,
			line: index + 1
		});
	}
	return parsed(sections.flatMap(({ name, pairs }) => placesOf(pairs).map((place) => name === "" ? place : Object.assign(place, { key: `${name}.${place.key}` }))));
}
/** Dockerfile: `ENV KEY=value KEY2=value2`, `ENV KEY value`, `ARG KEY=value`; `\` joins lines. */
function parseDockerfile(text) {
	const pairs = [];
	let inside = false;
	for (const [index, raw] of text.split("\n").entries()) {
		const line = raw.trim();
		if (line.startsWith("#")) continue;
		const start = /^(?:ENV|ARG)\s+(.*)$/iu.exec(line);
		const body = start?.[1] ?? (inside ? line : null);
		if (body === null) continue;
		inside = body.endsWith("\\");
		const old = start === null ? null : /^(\w{1,200})\s+(?!=)(.*)$/u.exec(body);
		if (old !== null && !/^\w+=/u.test(body)) pairs.push({
			key: old[1] ?? "",
			value: unquoted(old[2] ?? ""),
			line: index + 1
		});
		else for (const [, key = "", value = ""] of body.matchAll(/(\b\w{1,200})=("[^"]*"|'[^']*'|[^\s\\]*)/gu)) pairs.push({
			key,
			value: unquoted(value),
			line: index + 1
		});
	}
	return parsed(placesOf(pairs));
}
// src/checks/default-credentials/grammars/sql.ts
const token$1 = /--[^\n]*|#[^\n]*|\/\*(?!!)[\s\S]*?\*\/|[nN]?'((?:[^'\\]|''|\\[\s\S])*)'|"((?:[^"]|"")*)"|`([^`]*)`|\[([A-Za-z_]\w*)\]|([\p{L}_][\p{L}\p{N}_$.]*)|([0-9][\w.]*)|([^\s])/gu;
function* tokens(text) {
	for (const match of text.matchAll(token$1)) {
		const [, string, double, tick, bracket, word, number, mark] = match;
		const offset = match.index;
		if (string !== void 0) yield {
			kind: "string",
			text: string.replace(/''/gu, "'").replace(/\\([\s\S])/gu, "$1"),
			offset
		};
		else if (double !== void 0) yield {
			kind: "string",
			text: double,
			offset
		};
		else if (mark !== void 0) yield {
			kind: "mark",
			text: mark,
			offset
		};
		else if (tick !== void 0 || bracket !== void 0 || word !== void 0 || number !== void 0) yield {
			kind: "word",
			text: tick ?? bracket ?? word ?? number ?? "",
			offset
		};
	}
}
/** SQL seeds: `CREATE|ALTER USER … IDENTIFIED BY|PASSWORD 'x'`, `GRANT … IDENTIFIED BY`, `SET PASSWORD`, `INSERT INTO users (…) VALUES (…)`, `UPDATE … SET`. */
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
	for (const each of tokens(text)) if (each.kind === "mark" && each.text === ";") end();
	else statement.push(each);
	end();
	return parsed(places);
}
function productOfDialect(text) {
	if (/postgres|\bWITH\s+PASSWORD\b|\bENCRYPTED\s+PASSWORD\b/iu.test(text)) return "postgresql";
	if (/mysql|ENGINE\s*=\s*InnoDB|@['"`](?:%|localhost)/iu.test(text)) return "mysql";
}
function placesOfStatement(statement) {
	const verb = statement[0]?.text.toUpperCase();
	if (verb === "INSERT" || verb === "REPLACE" || verb === "MERGE") return inserted(statement);
	if (verb === "CREATE" || verb === "ALTER" || verb === "GRANT" || verb === "SET") return identified(statement);
	if (verb === "UPDATE") return updated(statement);
	return [];
}
function identified(statement) {
	const at = statement.findIndex(({ kind, text }) => kind === "word" && /^(?:user|role|login|to|for)$/iu.test(text));
	const account = at === -1 ? void 0 : statement.slice(at + 1).find(({ kind, text }) => kind !== "mark" && !/^(?:if|not|exists)$/iu.test(text))?.text;
	const found = [];
	for (const [index, { kind, text }] of statement.entries()) {
		if (kind !== "word" || !/^(?:by|password)$/iu.test(text)) continue;
		if (/^by$/iu.test(text) && !/^(?:identified|with)$/iu.test(statement[index - 1]?.text ?? "") && !/with/iu.test(statement[index - 3]?.text ?? "")) continue;
		const next = statement.slice(index + 1, index + 4).find((each) => !(each.kind === "mark" && /[=(]/u.test(each.text)));
		const oracle = /^by$/iu.test(text) && next?.kind === "word" && !/^(?:password|random|values)$/iu.test(next.text);
		if (next !== void 0 && (next.kind === "string" || oracle)) found.push({
			kind: "password",
			key: `${statement[0]?.text ?? ""} ${text}`,
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
		if (each.kind !== "word" || statement[index + 1]?.text !== "=" || value === void 0) return [];
		const kind = credentialKey(each.text);
		const literal = value.kind === "word" && statement[index + 3]?.text === "(" ? statement[index + 4] : value;
		if (kind === null || literal?.kind !== "string") return [];
		return [{
			kind,
			key: each.text,
			value: literal.text,
			token: literal
		}];
	});
}
/** Splits what stands between the parentheses at commas of the same depth. `next` is the index after the closing one. */
function list(statement, open) {
	const items = [[]];
	let depth = 0;
	let at = open;
	for (; at < statement.length; at += 1) {
		const each = statement[at];
		if (each === void 0) break;
		const mark = each.kind === "mark" ? each.text : "";
		if (mark === ")") depth -= 1;
		if (depth === 0 && mark === ")") break;
		if (mark === "," && depth === 1) items.push([]);
		else if (depth > 0) items.at(-1)?.push(each);
		if (mark === "(") depth += 1;
	}
	return {
		items,
		next: at + 1
	};
}
function inserted(statement) {
	const table = statement.findIndex(({ text }) => /^into$/iu.test(text)) + 1;
	const open = statement.findIndex(({ kind, text }, index) => index > table && kind === "mark" && text === "(");
	const values = statement.findIndex(({ kind, text }) => kind === "word" && /^values$/iu.test(text));
	if (table === 0 || open === -1 || values === -1 || open > values) return [];
	const columns = list(statement, open).items.map((item) => item[0]?.text ?? "");
	const secrets = columns.flatMap((column, index) => credentialKey(column) === null ? [] : [index]);
	const accountAt = columns.findIndex((column) => accountKey(column) && credentialKey(column) === null);
	const found = [];
	for (let at = values + 1; secrets.length > 0 && at < statement.length;) {
		const { items, next } = list(statement, at);
		const account = items[accountAt]?.find(({ kind }) => kind === "string")?.text;
		for (const index of secrets) {
			const literal = items[index]?.find(({ kind }) => kind === "string");
			const kind = credentialKey(columns[index] ?? "") ?? "password";
			const key = `${statement[table]?.text ?? ""}.${columns[index] ?? ""}`;
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
// src/checks/default-credentials/grammars/xml.ts
const token = /<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<\?[\s\S]*?\?>|<![^>]*>|<(\/?)([^\s<>/="']{1,300})((?:[^<>"']|"[^"]*"|'[^']*')*)>|([^<]+)|</gu;
/**
* XML: attributes and the text of elements, at their lines; comments count as what they are. An internal DTD subset is refused: entities could hide or blow up
* a value. `<property name="password" value="x"/>`, `<param name="password">x</param>` and `<entry key="password">x</entry>` count as pairs too.
*/
function parseXml(text) {
	const lineOf = lineIndex(text);
	const subset = /<!ENTITY|<!DOCTYPE[^>[]*\[/iu.exec(text.replace(/<!--[\s\S]*?-->/gu, (comment) => " ".repeat(comment.length)));
	if (subset !== null) return {
		state: "unparsed",
		line: lineOf(subset.index)
	};
	const valid = XMLValidator.validate(text.trimStart(), { allowBooleanAttributes: true });
	if (valid !== true) return {
		state: "unparsed",
		line: Math.max(1, valid.err.line)
	};
	return parsed(walk(text, lineOf));
}
function walk(text, lineOf) {
	const places = [];
	const open = [{
		name: "",
		attributes: [],
		pairs: [],
		text: "",
		line: 1
	}];
	for (const match of text.matchAll(token)) {
		const [, cdata, slash, name, inner = "", words] = match;
		const top = open.at(-1);
		if (cdata !== void 0 || words !== void 0) addText(top, cdata ?? unescaped(words ?? ""), lineOf(match.index));
		if (name === void 0) continue;
		if (slash === "/") places.push(...close(open));
		else {
			const offset = match.index + 1 + name.length;
			open.push({
				name,
				attributes: attributesOf(inner, (at) => lineOf(offset + at)),
				pairs: [],
				text: "",
				line: lineOf(match.index)
			});
			if (inner.trimEnd().endsWith("/")) places.push(...close(open));
		}
	}
	return [...places, ...placesOf(open[0]?.pairs ?? [])];
}
function addText(element, words, line) {
	if (element === void 0) return;
	if (element.text.trim() === "" && words.trim() !== "") element.line = line + (/^\s*/u.exec(words)?.[0].split("\n").length ?? 1) - 1;
	element.text += words;
}
function close(open) {
	const element = open.length > 1 ? open.pop() : void 0;
	const parent = open.at(-1);
	if (element === void 0 || parent === void 0) return [];
	const named = element.attributes.find(({ key }) => /^(?:name|key|id)$/iu.test(key));
	const value = element.attributes.find(({ key }) => /^value$/iu.test(key));
	const text = element.text.trim();
	if (named !== void 0 && (value !== void 0 || text !== "")) parent.pairs.push({
		key: named.value,
		value: value?.value ?? text,
		line: value?.line ?? element.line
	});
	else if (element.pairs.length === 0 && (text !== "" || element.attributes.length === 0)) parent.pairs.push({
		key: element.name,
		value: text,
		line: element.line
	});
	const prefixed = (places) => places.map((place) => ({
		...place,
		key: `${element.name}.${place.key}`
	}));
	return [...prefixed(placesOf(element.pairs)), ...prefixed(placesOf(element.attributes))];
}
function attributesOf(inner, lineAt) {
	return [...inner.matchAll(/([^\s=/"'<>]{1,200})\s*=\s*(?:"([^"]*)"|'([^']*)')/gu)].map((match) => ({
		key: match[1] ?? "",
		value: unescaped(match[2] ?? match[3] ?? ""),
		line: lineAt(match.index)
	}));
}
const entities = {
	lt: "<",
	gt: ">",
	amp: "&",
	quot: "\"",
	apos: "'"
};
function unescaped(text) {
	return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{2,4}));/giu, (whole, ...[hex, decimal, name]) => {
		const code = hex === void 0 ? Number(decimal) : Number.parseInt(hex, 16);
		if (name !== void 0) return entities[name] ?? whole;
		return code <= 1114111 ? String.fromCodePoint(code) : whole;
	});
}
// src/checks/default-credentials/grammars/yaml-nodes.ts
var import_dist = require_dist();
/** The node itself, or what an alias stands for. */
function resolved(document, node) {
	if ((0, import_dist.isAlias)(node)) return node.resolve(document) ?? null;
	return node ?? null;
}
/** The scalars of one mapping; numbers as they are written. */
function pairsOf(walk, map) {
	return map.items.flatMap(({ key, value }) => {
		if (!(0, import_dist.isScalar)(key) || value !== null && !(0, import_dist.isScalar)(value)) return [];
		const scalar = (0, import_dist.isScalar)(value) ? value : null;
		if (typeof scalar?.value === "boolean" || scalar === null || scalar.value === null) return [];
		const written = typeof scalar.value === "string" ? scalar.value : scalar.source ?? "";
		return [{
			key: String(key.value),
			value: written,
			line: walk.lineOf(scalar)
		}];
	});
}
// src/checks/default-credentials/grammars/compose.ts
/** Settings that switch authentication off, by their value. */
const switchedOff = /^(?:POSTGRES_HOST_AUTH_METHOD=trust|(?:MYSQL|MARIADB)_ALLOW_EMPTY(?:_ROOT)?_PASSWORD=(?:1|yes|true)|ALLOW_EMPTY_PASSWORD=(?:1|yes|true)|NEO4J_AUTH=none|xpack\.security\.enabled=false)$/iu;
/** One service of a Compose file (https://github.com/compose-spec/compose-spec): its passwords, and what its image runs with where a setting is absent. */
function composeService(walk, name, service) {
	const image = scalarOf(walk, service, "image");
	const product = image === void 0 ? void 0 : productOfImage(image.value);
	const environment = environmentOf(walk, resolved(walk.document, service.get("environment", true)));
	const passwords = environment.filter(({ value }) => value !== null).map(({ key, value, line }) => ({
		key,
		value: value ?? "",
		line
	}));
	const neo4j = passwords.filter(({ key, value }) => key === "NEO4J_AUTH" && value.includes("/"));
	walk.places.push(...placesOf(passwords, product?.id).map((place) => ({
		...place,
		key: `services.${name}.environment.${place.key}`
	})));
	for (const { key, value, line } of neo4j) walk.places.push({
		kind: "password",
		key,
		line,
		product: "neo4j",
		account: value.split("/", 1)[0] ?? "",
		value: value.slice(value.indexOf("/") + 1)
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
		settingFiles: wordsOf(walk, service.get("env_file", true))
	});
}
function environmentOf(walk, node) {
	if ((0, import_dist.isSeq)(node)) return node.items.flatMap((item) => {
		if (!(0, import_dist.isScalar)(item)) return [];
		const text = String(item.value);
		const at = text.indexOf("=");
		return [{
			key: at === -1 ? text : text.slice(0, at),
			value: at === -1 ? null : text.slice(at + 1),
			line: walk.lineOf(item)
		}];
	});
	if (!(0, import_dist.isMap)(node)) return [];
	const merged = node.items.flatMap(({ key, value }) => {
		const target = (0, import_dist.isScalar)(key) && key.value === "<<" ? resolved(walk.document, value) : null;
		return (0, import_dist.isMap)(target) ? environmentOf(walk, target) : [];
	});
	const written = pairsOf(walk, node).filter(({ key }) => key !== "<<");
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
		"command",
		"entrypoint",
		"volumes",
		"configs",
		"secrets"
	].flatMap((key) => wordsOf(walk, service.get(key, true)));
	return settings.some((setting) => places.some((word) => word.includes(setting)));
}
/** Every scalar below a node, one level of mapping deep. */
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
// src/checks/default-credentials/grammars/yaml.ts
/** Nodes are walked as written: an alias is followed once where a mapping is merged, never expanded. Deeper nesting than this was not examined. */
const deepest = 200;
/** YAML, several documents in a file; Compose services and Kubernetes Secrets (base64) are read as what they are. */
function parseYaml(text) {
	const counter = new import_dist.LineCounter();
	const tooDeep = deepLine(text);
	if (tooDeep !== null) return {
		state: "unparsed",
		line: tooDeep
	};
	const documents = (0, import_dist.parseAllDocuments)(text, {
		lineCounter: counter,
		uniqueKeys: false,
		logLevel: "silent",
		merge: true
	});
	const places = [];
	const absences = [];
	for (const document of "empty" in documents ? [] : documents) {
		const error = document.errors[0];
		if (error !== void 0) return /\{\{|\{%/u.test(text) ? parseIni(text) : {
			state: "unparsed",
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
/** The parser calls itself for each level: what is nested too deep is refused before it is given to it. */
function deepLine(text) {
	let depth = 0;
	let line = 1;
	for (const character of text) {
		if (character === "\n") line += 1;
		else if (character === "[" || character === "{") depth += 1;
		else if ((character === "]" || character === "}") && depth > 0) depth -= 1;
		if (depth > deepest) return line;
	}
	const steep = text.split("\n").findIndex((each) => /^ {2000}|^(?:\s*- ){200}/u.test(each));
	return steep === -1 ? null : steep + 1;
}
function visit(walk, node, path) {
	if (path.length > deepest) return;
	if ((0, import_dist.isSeq)(node)) for (const item of node.items) visit(walk, item, path);
	if (!(0, import_dist.isMap)(node)) return;
	const services = path.length === 0 ? node.get("services", true) : void 0;
	const secret = isSecret(node);
	walk.places.push(...placesOf(pairsOf(walk, node)).map((place) => ({
		...place,
		key: [...path.slice(-4), place.key].join(".")
	})));
	for (const { key, value } of node.items) {
		const name = (0, import_dist.isScalar)(key) ? String(key.value) : "";
		if (services !== void 0 && name === "services" && (0, import_dist.isMap)(value)) composeServices(walk, value);
		else if (secret && (name === "data" || name === "stringData") && (0, import_dist.isMap)(value)) secretData(walk, value, name);
		else if (name === "env" && (0, import_dist.isSeq)(value)) walk.places.push(...placesOf(namedPairs(walk, value.items)));
		else visit(walk, value, [...path, name]);
	}
}
/** `env: [{ name: X, value: y }]` of Kubernetes and of many charts. */
function namedPairs(walk, items) {
	return items.flatMap((item) => {
		if (!(0, import_dist.isMap)(item)) return [];
		const pairs = pairsOf(walk, item);
		const name = pairs.find(({ key }) => key === "name");
		const value = pairs.find(({ key }) => key === "value");
		return name === void 0 || value === void 0 ? [] : [{
			...value,
			key: name.value
		}];
	});
}
function composeServices(walk, services) {
	for (const { key, value } of services.items) {
		const service = resolved(walk.document, value);
		const name = (0, import_dist.isScalar)(key) ? String(key.value) : "";
		if (!(0, import_dist.isMap)(service)) continue;
		composeService(walk, name, service);
		for (const pair of service.items) if (!((0, import_dist.isScalar)(pair.key) && pair.key.value === "environment")) visit(walk, pair.value, [
			"services",
			name,
			(0, import_dist.isScalar)(pair.key) ? String(pair.key.value) : ""
		]);
	}
}
function isSecret(map) {
	const kind = map.get("kind");
	return kind === "Secret" || kind === "ConfigMap";
}
function secretData(walk, data, name) {
	const isData = name === "data";
	const pairs = pairsOf(walk, data).map((pair) => ({
		...pair,
		value: isData ? fromBase64(pair.value) : pair.value
	}));
	walk.places.push(...placesOf(pairs).map((place) => ({
		...place,
		key: `${name}.${place.key}`
	})));
}
/** RFC 4648 base64 where it is that and gives printable text; the value as written otherwise (a ConfigMap's data is plain). */
function fromBase64(value) {
	const compact = value.replace(/\s+/gu, "");
	if (compact.length % 4 !== 0 || !/^[A-Za-z0-9+/]+={0,2}$/u.test(compact)) return value;
	const bytes = Uint8Array.from(atob(compact), (character) => character.charCodeAt(0));
	const text = new TextDecoder().decode(bytes).replace(/\n$/u, "");
	return /^[\x20-\x7e]*$/u.test(text) ? text : value;
}
// src/checks/default-credentials/kinds.ts
const manifests = /^(?:package(?:-lock)?\.json|npm-shrinkwrap\.json|composer\.(?:json|lock)|pnpm-lock\.yaml|yarn\.lock|tsconfig.*\.json|.*\.schema\.json|.*\.map|.*\.min\.js|cargo\.(?:toml|lock)|pyproject\.toml|poetry\.lock)$/u;
const catalogues = /(?:^|\/)(?:i18n|l10n|locales?|lang|languages|translations?|messages)\/|(?:messages|labels?|validationmessages|applicationresources)(?:_[a-z]{2}(?:_[a-z]{2})?)?\.(?:properties|ya?ml|json)$/iu;
/** In this order: the narrower name first. */
const kinds = [
	{
		name: "users-properties",
		file: /(?:^|[-_.])(?:users|realm)\.properties$/u,
		parse: parseUsersProperties
	},
	{
		name: "account-file",
		file: /^(?:\.?htpasswd.*|.*\.htpasswd|\.?htdigest|shadow-?|master\.passwd)$/u,
		parse: parseAccountFile
	},
	{
		name: "pgpass",
		file: /^\.?pgpass(?:\.conf)?$/u,
		parse: parsePgpass
	},
	{
		name: "dotenv",
		file: /^\.env(?:\..+)?$|\.env(?:\.(?:dist|example|sample|template|local|test|production|development))?$|^env\.(?:dist|example|sample)$/u,
		parse: parseDotenv
	},
	{
		name: "dockerfile",
		file: /^(?:docker|container)file(?:\..+)?$|\.dockerfile$/u,
		parse: parseDockerfile
	},
	{
		name: "properties",
		file: /\.properties(?:\.(?:dist|sample|example|template))?$/u,
		parse: parseProperties
	},
	{
		name: "json",
		file: /\.(?:json|jsonc|json5|webmanifest|tfstate|ipynb)$/u,
		parse: parseJson
	},
	{
		name: "yaml",
		file: /\.ya?ml(?:\.(?:dist|sample|example|template))?$/u,
		parse: parseYaml
	},
	{
		name: "xml",
		file: /\.(?:xml|config|xhtml|xsd|wsdl|plist|pom)(?:\.(?:dist|sample))?$/u,
		parse: (text) => /^\s*</u.test(text) ? parseXml(text) : parseIni(text)
	},
	{
		name: "sql",
		file: /\.(?:sql|ddl|dml|pls|psql)$/u,
		parse: parseSql
	},
	{
		name: "ini",
		file: /\.(?:ini|cnf|conf|cfg|toml|tfvars|cf)(?:[-.](?:dist|sample|example|production|development|default))?$|^\.?my\.cnf$|^\.?npmrc$|^\.netrc$/u,
		parse: parseIni
	},
	{
		name: "settings-program",
		file: /^(?:.*(?:config|configuration|settings|credentials?|secrets?|database|parameters|env)[^/]*|wp-config.*)\.(?:php|inc|py|rb|js|cjs|mjs|ts|pl)$/u,
		parse: parseAssignments
	}
];
/** The kind of a file by its path, or null for a text that gets the passes for addresses and device lines only. */
function kindOf(path) {
	const name = path.slice(path.lastIndexOf("/") + 1).toLowerCase();
	if (manifests.test(name) || catalogues.test(path)) return null;
	return kinds.find(({ file }) => file.test(name)) ?? null;
}
/** Reads the purpose from names of folders and files and from the role in the policy. */
function purposeOf(path, role) {
	const lower = path.toLowerCase();
	if (role === "document" || /\.(?:md|markdown|adoc|rst|html?|docx?|xlsx?|pdf)(?:!\/|$)|(?:^|\/)(?:docs?|documents?|javadoc)\/|(?:^|\/)(?:readme|changelog|history)[^/]*$/u.test(lower)) return "document";
	if (/(?:^|\/)(?:tests?|__tests__|spec|fixtures?|testdata|test-data|mocks?|e2e|cypress)\/|[-_.](?:test|spec|testing)\.[^/]*$|src\/test\//u.test(lower)) return "test";
	if (/(?:^|\/)\.(?:github|gitlab|circleci)\/|(?:^|\/)(?:\.gitlab-ci\.yml|\.travis\.yml|azure-pipelines\.ya?ml|jenkinsfile)|(?:^|\/)ci\/|[-_.]ci\.[^/]*$/u.test(lower)) return "ci";
	if (/(?:^|\/)(?:samples?|examples?|demos?)\/|\.(?:sample|example|dist|template|tmpl|default)$|[-_.](?:sample|example|template)\.[^/]*$/u.test(lower)) return "sample";
	return "production";
}
// src/checks/default-credentials/inspect.ts
/** Bytes. Larger files are not held in memory: see `large.ts`. */
const largestFile = 8388608;
/** Inspects the bytes of one file. */
function inspect(entry, bytes, mark) {
	const decoded = decodeText(bytes);
	if (decoded.kind === "binary") return { state: "binary" };
	if (decoded.kind === "undecodable") return {
		state: "notExamined",
		reason: decoded.reason,
		findings: []
	};
	const text = decoded.text.replace(/\r\n?/gu, "\n");
	const scene = {
		path: entry.path,
		purpose: purposeOf(entry.path, entry.role),
		mark
	};
	const anywhere = [...addressPlaces(text), ...devicePlaces(text)];
	const result = parseKind(entry.path, text);
	if (result.state === "unparsed") return {
		state: "notExamined",
		reason: unparsed(result.line),
		findings: placeFindings(anywhere, scene)
	};
	return {
		state: "examined",
		findings: placeFindings([...result.places, ...anywhere], scene),
		absences: result.absences,
		keys: result.keys
	};
}
function parseKind(path, text) {
	const kind = kindOf(path);
	if (kind === null || text.trim() === "") return {
		state: "parsed",
		places: [],
		absences: [],
		keys: []
	};
	try {
		return kind.parse(text);
	} catch {
		return {
			state: "unparsed",
			line: 1
		};
	}
}
function unparsed(line) {
	return reason("configuration-unparsed", {
		ja: "設定ファイルとして解釈できません（{line} 行目）。",
		en: "It does not parse as the configuration it is named as (line {line})."
	}, { line });
}
// src/checks/default-credentials/large.ts
/** Bytes of one line that are kept: a longer line is cut into pieces of this size, and an address on the seam is lost. */
const longestLine = 1048576;
/**
* Inspects a file that is too large to be held. A binary is told by a NUL byte in its first chunk. A configuration needs its whole text and was
* not examined; any other text gets the passes for addresses and device lines, line by line. Their forms are ASCII, so any ASCII-compatible encoding will do.
*/
async function inspectLarge(entry, content, mark) {
	const scene = {
		path: entry.path,
		purpose: purposeOf(entry.path, entry.role),
		mark
	};
	const findings = [];
	let form = "unknown";
	let rest = "";
	let line = 0;
	for await (const chunk of content.stream()) {
		if (form === "unknown") form = formOf(chunk);
		if (form !== "text") continue;
		const text = rest + Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength).toString("latin1");
		const end = text.lastIndexOf("\n");
		rest = end === -1 && text.length <= longestLine ? text : text.slice(end + 1).slice(-1048576);
		const whole = text.slice(0, text.length - rest.length);
		findings.push(...findingsOf(whole, line, scene));
		line += whole.split("\n").length - 1;
	}
	if (form === "binary") return { state: "binary" };
	if (form !== "text" || kindOf(entry.path) !== null) return {
		state: "notExamined",
		reason: tooLarge(),
		findings
	};
	return {
		state: "examined",
		findings: [...findings, ...findingsOf(rest, line, scene)],
		absences: [],
		keys: []
	};
}
function formOf(chunk) {
	if (chunk[0] === 255 && chunk[1] === 254 || chunk[0] === 254 && chunk[1] === 255) return "wide";
	return chunk.subarray(0, 65536).includes(0) ? "binary" : "text";
}
function findingsOf(text, before, scene) {
	return placeFindings([...addressPlaces(text), ...devicePlaces(text)].map((place) => Object.assign(place, { line: place.line + before })), scene);
}
function tooLarge() {
	return reason("file-too-large", {
		ja: "8 MiB を超えるため、設定として解釈していません。",
		en: "It is larger than 8 MiB and was not parsed as configuration."
	});
}
// src/checks/default-credentials/check.ts
/** Default, blank, weak and written-down passwords in what is delivered. */
const defaultCredentials = {
	id: "default-credentials",
	title: {
		ja: "初期ID・パスワード",
		en: "Default credentials"
	},
	rules: rules$2,
	needs: [],
	scope: scope$2,
	options: strictObject({ 
	/** Whether passwords that come from the environment or a secret store, and digests that could not be tested, are listed for attestation. */
listForAttestation: _default(boolean(), true) }),
	run: run$2
};
const keyStore = /\.(?:jks|jceks|keystore|truststore|p12|pfx|bcfks)$/iu;
async function run$2(input, ports) {
	const gathered = {
		states: /* @__PURE__ */ new Map(),
		findings: [],
		absences: [],
		keys: /* @__PURE__ */ new Map()
	};
	const failures = await visitAll(input, ports, gathered);
	for (const { path, reason: why } of failures) gathered.states.set(path, {
		state: "notExamined",
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
		findings: input.options.listForAttestation ? all : all.filter(({ severity }) => severity !== "note"),
		coverage,
		evidence: []
	};
	const reasons = notExamined$1(coverage);
	return {
		tools: { "default-credentials-list": "2026-07-09" },
		outcome: reasons.length === 0 ? {
			status: "completed",
			...shared
		} : {
			status: "incomplete",
			...shared,
			reasons
		}
	};
}
async function visitAll({ census, contents }, ports, gathered) {
	const mark = (value) => ports.digest(`${census.digest}\0credential\0${value}`).slice(0, 4);
	const readable = ({ fate, size }) => fate.state === "read" && size > 0;
	const total = census.entries.filter(readable).length;
	let done = 0;
	return contents.visit({
		select: readable,
		signal: ports.signal,
		visitor: async (entry, content) => {
			const bytes = entry.size > 8388608 ? null : await content.bytes(largestFile);
			gather(entry, bytes === null ? await inspectLarge(entry, content, mark) : inspect(entry, bytes, mark), gathered);
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
	if (inspected.state === "binary") {
		gathered.states.set(entry.path, {
			state: "notApplicable",
			rule: "binary"
		});
		return;
	}
	gathered.findings.push(...inspected.findings);
	if (inspected.state === "notExamined") {
		gathered.states.set(entry.path, {
			state: "notExamined",
			reason: inspected.reason
		});
		return;
	}
	gathered.states.set(entry.path, { state: "examined" });
	gathered.absences.push(...inspected.absences.map((absence) => ({
		entry,
		absence
	})));
	if (inspected.keys.length > 0) gathered.keys.set(entry.path, inspected.keys);
}
/** What was not handed to the visitor. Whatever is neither a container nor empty was not examined. */
function unvisited({ fate, size }) {
	if (fate.state === "opened") return {
		state: "notApplicable",
		rule: "container"
	};
	if (fate.state === "unopened" || fate.state === "unread") return {
		state: "notExamined",
		reason: fate.reason
	};
	if (size === 0) return {
		state: "notApplicable",
		rule: "empty"
	};
	return {
		state: "notExamined",
		reason: reason("not-visited", {
			ja: "読み取られていません。",
			en: "It was not read."
		})
	};
}
/** A setting may stand in a file named by `env_file`, if that file is delivered. */
function absenceOf(entry, absence, keys) {
	const folder = entry.path.includes("/") ? entry.path.slice(0, entry.path.lastIndexOf("/") + 1) : "";
	const known = absence.settingFiles.flatMap((file) => keys.get(folder + file.replace(/^\.\//u, "")) ?? []);
	if (absence.settings.some((setting) => known.includes(setting))) return [];
	return [absenceFinding(absence, {
		path: entry.path,
		purpose: purposeOf(entry.path, entry.role)
	})];
}
function keyStoreFinding(path) {
	return {
		ruleId: "default-credentials/key-store",
		severity: "note",
		location: { path },
		parameters: {},
		identity: "key-store"
	};
}
function notExamined$1(coverage) {
	const count = countCoverage(coverage).notExamined;
	if (count === 0) return [];
	return [reason("default-credentials-not-examined", {
		ja: "初期パスワードを検査できていないファイルが {count} 件あります。",
		en: "{count} files could not be examined for default credentials."
	}, { count })];
}
// src/checks/dependencies/advisories.ts
/** Joins records by the transitive closure of `aliases`, and of nothing else: `related` and `upstream` are other vulnerabilities. Withdrawn records are left out. */
function groupAdvisories(records) {
	const groups = [];
	for (const record of records.filter(({ withdrawn }) => withdrawn === void 0)) {
		const names = /* @__PURE__ */ new Set([record.id, ...record.aliases ?? []]);
		const met = groups.filter((group) => [...names].some((name) => group.names.has(name)));
		for (const group of met) groups.splice(groups.indexOf(group), 1);
		groups.push({
			records: [...met.flatMap((group) => group.records), record],
			names: /* @__PURE__ */ new Set([...met.flatMap((group) => [...group.names]), ...names])
		});
	}
	return groups.map((group) => ({
		records: group.records,
		ids: group.records.map(({ id }) => id).sort(),
		names: [...group.names].sort()
	}));
}
/** The CVE ids first: they are what people look for. */
function readableNames({ names }) {
	const cves = names.filter((name) => name.startsWith("CVE-"));
	return [...cves, ...names.filter((name) => !cves.includes(name))].join(", ");
}
/**
* The version to go to: for each record the least fixed version above the present one, and of these the greatest. A proposal for people; nothing is judged by it,
* so a plain comparison of the numbers in the versions is enough. Null where some record names no such version.
*/
function proposedFix(group, { ecosystem, name, version }) {
	const perRecord = group.records.map((record) => {
		return (record.affected ?? []).filter((each) => each.package?.ecosystem === ecosystem && each.package.name === name).flatMap((each) => (each.ranges ?? []).filter(({ type }) => type !== "GIT").flatMap(({ events }) => events)).flatMap((event) => event.fixed !== void 0 && compareNumbers(event.fixed, version) > 0 ? event.fixed : []).toSorted(compareNumbers)[0];
	});
	if (perRecord.length === 0 || perRecord.includes(void 0)) return null;
	return perRecord.filter((each) => each !== void 0).toSorted(compareNumbers).at(-1) ?? null;
}
function compareNumbers(a, b) {
	const [left, right] = [a, b].map((version) => (version.match(/\d+/g) ?? []).map(Number));
	for (let i = 0; i < Math.max(left?.length ?? 0, right?.length ?? 0); i += 1) {
		const difference = (left?.[i] ?? 0) - (right?.[i] ?? 0);
		if (difference !== 0) return difference;
	}
	return a < b ? -1 : a > b ? 1 : 0;
}
// src/gate/severity.ts
var import_ae_cvss_calculator = /* @__PURE__ */ __toESM(require_ae_cvss_calculator(), 1);
/** From worst to mildest. `unknown` stands first: what nobody graded blocks wherever the policy blocks anything at all. */
const severities = [
	"unknown",
	"critical",
	"high",
	"medium",
	"low",
	"note"
];
/** Whether a finding of this severity blocks the delivery under this threshold. */
function blocks(severity, threshold) {
	if (severity === "unknown") return true;
	if (threshold === "never") return false;
	return severities.indexOf(severity) <= severities.indexOf(threshold);
}
// src/checks/dependencies/severity.ts
/**
* The order: known to be exploited (KEV) → malware → CVSS vector → the database's own word → `unknown`.
* In one record the package's vectors replace the general ones (OSV schema, `affected[].severity`), a newer CVSS an older one. Of several
* records the worst counts: a second opinion never makes a vulnerability milder.
*/
function judgeSeverity({ records, ecosystem, name, exploited }) {
	if (exploited) return {
		severity: "critical",
		source: "KEV"
	};
	if (records.some(({ id }) => id.startsWith("MAL-"))) return {
		severity: "critical",
		source: "malware"
	};
	return records.flatMap((record) => opinionOf(record, ecosystem, name) ?? []).toSorted((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity) || (b.score ?? 0) - (a.score ?? 0))[0] ?? {
		severity: "unknown",
		source: "none"
	};
}
function opinionOf(record, ecosystem, name) {
	const special = (record.affected ?? []).filter((each) => each.package?.ecosystem === ecosystem && each.package.name === name).flatMap((each) => each.severity ?? []);
	return (special.length > 0 ? special : record.severity ?? []).flatMap(({ score }) => rate(score) ?? []).toSorted((a, b) => b.version - a.version || b.judged.score - a.judged.score)[0]?.judged ?? wordOf(record);
}
function wordOf({ database_specific: specific }) {
	const word = specific?.["severity"];
	if (typeof word !== "string") return null;
	const severity = words[word.toLowerCase()];
	return severity === void 0 ? null : {
		severity,
		source: word
	};
}
const words = {
	critical: "critical",
	high: "high",
	moderate: "medium",
	medium: "medium",
	low: "low"
};
/** Rates a vector by its base score, or null where it is no whole vector. */
function rate(vector) {
	if (!/^(CVSS:(3\.[01]|4\.0)\/|\()?[A-Za-z]{1,3}:[A-Za-z]{1,6}(\/[A-Za-z]{1,3}:[A-Za-z]{1,6})*\)?$/.test(vector)) return null;
	try {
		if (vector.startsWith("CVSS:4.0/")) return rated(4, new import_ae_cvss_calculator.default.Cvss4P0(vector), vector);
		if (vector.startsWith("CVSS:3.1/")) return rated(3.1, new import_ae_cvss_calculator.default.Cvss3P1(vector), vector);
		if (vector.startsWith("CVSS:3.0/")) return rated(3, new import_ae_cvss_calculator.default.Cvss3P0(vector), vector);
		return rated(2, new import_ae_cvss_calculator.default.Cvss2(vector.replace(/^\((.*)\)$/, "$1")), vector);
	} catch {
		return null;
	}
}
function rated(version, vector, source) {
	if (!vector.isBaseFullyDefined()) return null;
	const { base: score } = vector.calculateScores();
	if (score === void 0 || !Number.isFinite(score)) return null;
	return {
		version,
		judged: {
			severity: wordFor(score, version),
			source,
			score
		}
	};
}
/** Qualitative rating scale: CVSS 3.1 section 5 and 4.0 section 6; CVSS 2 knows no critical (NVD's scale). A score of 0 is a note. */
function wordFor(score, version) {
	if (score >= 9 && version >= 3) return "critical";
	if (score >= 7) return "high";
	if (score >= 4) return "medium";
	return score > 0 ? "low" : "note";
}
// src/checks/dependencies/findings.ts
/** Findings about the packages of one file: each vulnerability of each package once, and each package that could not be looked up. */
function packageFindings(file, exploited) {
	const different = new Map(file.packages.map((each) => [[
		each.ecosystem,
		each.name,
		each.version,
		each.commit
	].join("\0"), each]));
	const versioned = new Set(file.packages.flatMap(({ name, version }) => version === "" ? [] : name));
	return [...different.values()].flatMap((each) => {
		const unknown = whyNotJudged(each);
		if (unknown === "version" && versioned.has(each.name)) return [];
		if (unknown === "version") return [looseFinding(file.path, {
			line: 0,
			text: nameOf(each),
			kind: "version"
		})];
		const vulnerable = groupAdvisories(each.vulnerabilities).map((group) => advisoryFinding(file.path, {
			found: each,
			group
		}, exploited));
		return unknown === null ? vulnerable : [notIdentified(file.path, nameOf(each), unknown), ...vulnerable];
	});
}
function nameOf({ ecosystem, name }) {
	return ecosystem === "" ? name : `${ecosystem}:${name}`;
}
/** Why a package could not be looked up in a database, or null. The scanner itself only says how many it left out. */
function whyNotJudged({ ecosystem, name, version, commit }) {
	if (version === "unknown" || name === "unknown:unknown") return "no identity inside the archive";
	if (commit !== null && (version === "" || ecosystem === "")) return `fixed by the commit ${commit.slice(0, 12)}`;
	if (version === "") return "version";
	return ecosystem === "" ? "no package ecosystem" : null;
}
function advisoryFinding(path, { found, group }, exploited) {
	const { ecosystem, name, version } = found;
	const judged = judgeSeverity({
		records: group.records,
		ecosystem,
		name,
		exploited: group.names.some((each) => exploited.has(each))
	});
	const fix = proposedFix(group, found);
	return {
		ruleId: ruleFor(judged.source),
		severity: judged.severity,
		location: { path },
		parameters: {
			package: `${ecosystem}:${name}`,
			version,
			names: readableNames(group),
			summary: group.records.find(({ summary }) => summary !== void 0)?.summary ?? "",
			source: judged.source,
			score: judged.score ?? "",
			fixed: fix ?? "-",
			groups: found.groups.length === 0 ? "-" : found.groups.join(", ")
		},
		identity: [
			ecosystem,
			name,
			version,
			...group.ids
		].join("\0"),
		links: group.ids.map((id) => `https://osv.dev/vulnerability/${encodeURIComponent(id)}`),
		...fix === null ? {} : { fix: {
			kind: "upgrade",
			value: fix
		} }
	};
}
function ruleFor(source) {
	if (source === "KEV") return "dependencies/exploited-package";
	return source === "malware" ? "dependencies/malicious-package" : "dependencies/vulnerable-package";
}
/** A package whose version is not fixed, at the line that says so where there is one. */
function looseFinding(path, { line, text }) {
	const wanted = text.replaceAll(/\/\/[^/@\s]+@/g, "//***@").slice(0, 200);
	return {
		ruleId: "dependencies/version-not-fixed",
		severity: "medium",
		location: line === 0 ? { path } : {
			path,
			line
		},
		parameters: { package: wanted },
		identity: wanted
	};
}
/** A component that nobody can look up. */
function notIdentified(path, name, why) {
	return {
		ruleId: "dependencies/component-not-identified",
		severity: "medium",
		location: { path },
		parameters: {
			package: name,
			why
		},
		identity: name
	};
}
/** A manifest without its lockfile. */
function unlockedFinding(path, locks) {
	return {
		ruleId: "dependencies/manifest-without-lockfile",
		severity: "medium",
		location: { path },
		parameters: {
			manifest: path.slice(path.lastIndexOf("/") + 1),
			locks: locks.join(", ")
		},
		identity: ""
	};
}
/** A fat jar reports the jars inside it once more; they are delivered entries of their own and are reported there. */
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
// src/checks/dependencies/manifests.ts
const lock = (scannerName, ecosystem) => ({
	kind: "scanned",
	scannerName,
	ecosystem
});
const keepName = (base, otherwise) => /^[A-Za-z0-9][A-Za-z0-9_.-]{0,150}$/.test(base) && !base.includes("..") ? base : otherwise;
const lowerExtension = (base) => base.replace(/\.[^.]+$/, (extension) => extension.toLowerCase());
const npmLocks = [
	"package-lock.json",
	"npm-shrinkwrap.json",
	"yarn.lock",
	"pnpm-lock.yaml",
	"bun.lock"
];
const pythonLocks = [
	"poetry.lock",
	"uv.lock",
	"pdm.lock",
	"pylock.toml",
	"Pipfile.lock",
	"requirements.txt"
];
/** File kinds of osv-scanner 2.5 (docs/supported_languages_and_lockfiles), first match wins. Paths end at a container's border: `!/` counts as `/`. */
const rows = [
	{
		path: /\/node_modules\/(@[^/]+\/)?[^/]+\/package\.json$/,
		means: lock("package.json", "npm")
	},
	{
		path: /\/(package-lock|npm-shrinkwrap)\.json$/,
		means: lock("package-lock.json", "npm")
	},
	{
		path: /\/(yarn\.lock|pnpm-lock\.yaml|bun\.lock)$/,
		means: (base) => lock(base, "npm")
	},
	{
		path: /\/composer\.lock$/,
		means: lock("composer.lock", "Packagist")
	},
	{
		path: /\/(Pipfile|poetry|pdm|uv)\.lock$/,
		means: (base) => lock(base, "PyPI")
	},
	{
		path: /\/pylock(\.[^/]+)?\.toml$/,
		means: lock("pylock.toml", "PyPI")
	},
	{
		path: /\/([^/]*requirements[^/]*|requirements\/[^/]+)\.txt$/,
		means: {
			kind: "scanned",
			scannerName: "requirements.txt",
			ecosystem: "PyPI",
			pins: "requirements"
		}
	},
	{
		path: /\.dist-info\/METADATA$/,
		means: lock("package.dist-info/METADATA", "PyPI")
	},
	{
		path: /\.egg-info\/PKG-INFO$/,
		means: lock("package.egg-info/PKG-INFO", "PyPI")
	},
	{
		path: /\.(whl|egg)$/i,
		means: (base) => ({
			kind: "artifact",
			scannerName: keepName(lowerExtension(base), "artifact.whl"),
			ecosystem: "PyPI"
		})
	},
	{
		path: /(\/pom\.xml|\.pom)$/,
		means: {
			kind: "scanned",
			scannerName: "pom.xml",
			ecosystem: "Maven",
			pins: "pom"
		}
	},
	{
		path: /\/(buildscript-)?gradle\.lockfile$/,
		means: (base) => lock(base, "Maven")
	},
	{
		path: /\/gradle\/verification-metadata\.xml$/,
		means: lock("gradle/verification-metadata.xml", "Maven")
	},
	{
		path: /\.(jar|jmod|par|sar|jpi|hpi|lpkg|nar)$/i,
		means: (base) => ({
			kind: "artifact",
			scannerName: keepName(lowerExtension(base), "artifact.jar"),
			ecosystem: "Maven"
		})
	},
	{
		path: /\/go\.mod$/,
		means: lock("go.mod", "Go")
	},
	{
		path: /\/(Gemfile\.lock|gems\.locked)$/,
		means: (base) => lock(base, "RubyGems")
	},
	{
		path: /\/Cargo\.lock$/,
		means: lock("Cargo.lock", "crates.io")
	},
	{
		path: /\/(packages\.lock\.json|packages\.config|Directory\.Packages\.props)$/,
		means: (base) => lock(base, "NuGet")
	},
	{
		path: /\.deps\.json$/,
		means: lock("app.deps.json", "NuGet")
	},
	{
		path: /\.(cs|vb|fs)proj$/,
		means: lock("project.csproj", "NuGet")
	},
	{
		path: /\/(pubspec|mix|conan|renv)\.lock$/,
		means: (base) => ({
			kind: "scanned",
			scannerName: base
		})
	},
	{
		path: /\/(Package\.resolved|cabal\.project\.freeze|stack\.yaml\.lock)$/,
		means: (base) => ({
			kind: "scanned",
			scannerName: base
		})
	},
	{
		path: /(\/bom|\.cdx)\.json$/,
		means: {
			kind: "scanned",
			scannerName: "bom.json"
		}
	},
	{
		path: /(\/bom|\.cdx)\.xml$/,
		means: {
			kind: "scanned",
			scannerName: "bom.xml"
		}
	},
	{
		path: /\.spdx(\.(json|yml|yaml|rdf))?$/,
		means: (base) => ({
			kind: "scanned",
			scannerName: `sbom${base.slice(base.lastIndexOf(".spdx"))}`
		})
	},
	{
		path: /\/(lib\/apk\/db\/installed|var\/lib\/dpkg\/status|var\/lib\/rpm\/(Packages|rpmdb\.sqlite)|vendor\/composer\/installed\.json)$/,
		means: { kind: "unsupported" }
	},
	{
		path: /\/package\.json$/,
		means: {
			kind: "manifest",
			locks: npmLocks,
			declares: "package-json"
		}
	},
	{
		path: /\/composer\.json$/,
		means: {
			kind: "manifest",
			locks: ["composer.lock"],
			declares: "composer-json"
		}
	},
	{
		path: /\/Pipfile$/,
		means: {
			kind: "manifest",
			locks: ["Pipfile.lock"],
			declares: /./
		}
	},
	{
		path: /\/pyproject\.toml$/,
		means: {
			kind: "manifest",
			locks: pythonLocks,
			declares: /^\s*dependencies\s*=\s*\[\s*(#.*\s*)*["']|^\s*\[tool\.poetry\.(dependencies|group\.)|^\s*\[dependency-groups\]/m
		}
	},
	{
		path: /\/setup\.(py|cfg)$/,
		means: {
			kind: "manifest",
			locks: pythonLocks,
			declares: /install_requires/
		}
	},
	{
		path: /\/(Gemfile|gems\.rb)$/,
		means: {
			kind: "manifest",
			locks: ["Gemfile.lock", "gems.locked"],
			declares: /^\s*gem\s/m
		}
	},
	{
		path: /\/Cargo\.toml$/,
		means: {
			kind: "manifest",
			locks: ["Cargo.lock"],
			declares: /^\s*\[(.*\.)?dependencies/m
		}
	},
	{
		path: /\/build\.gradle(\.kts)?$/,
		means: {
			kind: "manifest",
			locks: ["gradle.lockfile"],
			declares: /^\s*(api|implementation|compile|compileOnly|runtime|runtimeOnly|classpath)\b/m
		}
	},
	{
		path: /\/pubspec\.yaml$/,
		means: {
			kind: "manifest",
			locks: ["pubspec.lock"],
			declares: /^dependencies:/m
		}
	},
	{
		path: /\/mix\.exs$/,
		means: {
			kind: "manifest",
			locks: ["mix.lock"],
			declares: /\{:/
		}
	},
	{
		path: /\/Package\.swift$/,
		means: {
			kind: "manifest",
			locks: ["Package.resolved"],
			declares: /\.package\(/
		}
	},
	{
		path: /\/conanfile\.(txt|py)$/,
		means: {
			kind: "manifest",
			locks: ["conan.lock"],
			declares: /requires/
		}
	}
];
/** What kind of manifest a census path is; null for every other file. */
function manifestOf(path) {
	const rooted = `/${path.replaceAll("!/", "/")}`;
	const row = rows.find((each) => each.path.test(rooted));
	if (row === void 0) return null;
	return typeof row.means === "function" ? row.means(rooted.slice(rooted.lastIndexOf("/") + 1)) : row.means;
}
/**
* Build data inside a packed component describes that component (the scanner reads it there) and what it was built with, not what is delivered:
* `META-INF/maven/…` of a jar or war, `.dist-info` of a wheel.
*/
function isInsideArtifact(path) {
	return /!\/(.*\/)?META-INF\/maven\/.*(pom\.xml|pom\.properties)$/.test(path) || /\.(whl|egg)!\/[^!]*(METADATA|PKG-INFO)$/i.test(path);
}
/** Whether one of these lockfiles lies beside the manifest or in a folder above it, within the same container. */
function hasLock(path, locks, paths) {
	const border = path.lastIndexOf("!/") + 2;
	const start = border === 1 ? 0 : border;
	for (let end = path.lastIndexOf("/") + 1; end >= start; end = path.lastIndexOf("/", end - 2) + 1) {
		const folder = path.slice(0, end);
		if (locks.some((name) => paths.has(`${folder}${name}`))) return true;
		if (end <= start) break;
	}
	return false;
}
/** What the check does with one census entry. */
function planFor(entry) {
	if (entry.fate.state === "unread" || entry.fate.state === "unopened") return {
		plan: "notExamined",
		because: "fate"
	};
	if (isInsideArtifact(entry.path)) return {
		plan: "notApplicable",
		rule: "inside-artifact"
	};
	const manifest = manifestOf(entry.path);
	if (manifest?.kind === "unsupported") return {
		plan: "notExamined",
		because: "unsupported"
	};
	if (manifest !== null) return {
		plan: "handOver",
		manifest
	};
	return {
		plan: "notApplicable",
		rule: entry.fate.state === "opened" ? "container-opened" : "not-a-manifest"
	};
}
// src/checks/dependencies/pins.ts
const pinned = /^[A-Za-z0-9][A-Za-z0-9._-]*\s*(\[[^\]]*\])?\s*={2,3}\s*[^\s*,;<>=!~]+\s*(;.*)?$/;
/** Options that name no package. */
const harmlessOption = /^(-c|--constraint|-i|--(index-url|extra-index-url|no-index|find-links|trusted-host|pre|prefer-binary|require-hashes|only-binary|no-binary|use-feature))\b/;
/**
* Lines of a pip requirements file that fix no version. osv-scanner reads `x>=2` as version 2 and leaves out what it cannot read, so these lines must be looked at by themselves.
* https://pip.pypa.io/en/stable/reference/requirements-file-format/
*/
function looseRequirements(text, isDelivered) {
	const loose = [];
	for (const { line, text: whole } of logicalLines(text)) {
		const wanted = whole.replace(/(^|\s)#.*$/, "").replaceAll(/\s--hash[=\s]\S+/g, "").trim();
		if (wanted === "" || pinned.test(wanted) || harmlessOption.test(wanted)) continue;
		const include = /^(?:-r|--requirement)[\s=]*(\S+)$/.exec(wanted)?.[1];
		if (include === void 0) loose.push({
			line,
			text: wanted,
			kind: "version"
		});
		else if (!isDelivered(include)) loose.push({
			line,
			text: wanted,
			kind: "include"
		});
	}
	return loose;
}
function logicalLines(text) {
	const lines = [];
	let open = false;
	for (const [index, raw] of text.split(/\r?\n/).entries()) {
		const last = lines.at(-1);
		const part = raw.replace(/\\$/, " ");
		if (open && last !== void 0) last.text += part;
		else lines.push({
			line: index + 1,
			text: part
		});
		open = raw.endsWith("\\");
	}
	return lines;
}
/**
* Dependencies of a Maven POM whose version is a range, a moving word, or a property that the file does not define. osv-scanner takes a range for its lower end and leaves
* an undefined property out of its report. https://maven.apache.org/pom.html#Dependency_Version_Requirement_Specification
*/
function looseMavenVersions(text) {
	const withoutComments = text.replaceAll(/<!--[\s\S]*?-->/g, (comment) => comment.replaceAll(/[^\n]/g, " "));
	const loose = [];
	for (const match of withoutComments.matchAll(/<dependency>([\s\S]*?)<\/dependency>/g)) {
		const block = match[1] ?? "";
		const version = /<version>\s*([^<]*?)\s*<\/version>/.exec(block)?.[1];
		if (version === void 0 || !isLoose(version, withoutComments)) continue;
		const name = ["groupId", "artifactId"].map((tag) => new RegExp(`<${tag}>\\s*([^<]*?)\\s*</${tag}>`).exec(block)?.[1] ?? "?").join(":");
		loose.push({
			line: withoutComments.slice(0, match.index).split("\n").length,
			text: `${name} ${version}`,
			kind: "version"
		});
	}
	return loose;
}
function isLoose(version, pom) {
	if (/^[[(]|,|^(LATEST|RELEASE)$|-SNAPSHOT$/.test(version)) return true;
	return [...version.matchAll(/\$\{([^}]+)\}/g)].some(([, name = ""]) => !/^(project|pom)\./.test(name) && !pom.includes(`<${name}>`));
}
// src/checks/dependencies/hand-over.ts
/** Greatest manifest or lockfile that is held in memory, in bytes. Larger ones are not examined, and that blocks. */
const textLimit = 67108864;
/** Goes once through the deliverables: lockfiles and packed components go to the scanner, manifests are held against their lockfiles. */
async function handOver({ census, contents }, ports, store) {
	const plans = /* @__PURE__ */ new Map();
	for (const entry of census.entries) {
		const plan = planFor(entry);
		if (plan.plan === "handOver") plans.set(entry.path, plan);
	}
	const paths = new Set(census.entries.map(({ path }) => path));
	const result = {
		findings: [],
		scanned: /* @__PURE__ */ new Set(),
		read: /* @__PURE__ */ new Set()
	};
	let done = 0;
	const failed = await contents.visit({
		select: ({ path }) => plans.has(path),
		signal: ports.signal,
		visitor: async (entry, content) => {
			const plan = plans.get(entry.path);
			if (plan === void 0) return;
			await visitOne({
				entry,
				content,
				manifest: plan.manifest,
				paths
			}, store, result);
			done += 1;
			ports.progress.report({
				task: {
					ja: "依存部品の一覧を収集",
					en: "Gathering lists of components"
				},
				done,
				total: plans.size
			});
		}
	});
	return {
		...result,
		failures: new Map(failed.map(({ path, reason: why }) => [path, why]))
	};
}
async function visitOne({ entry, content, manifest, paths }, store, gathered) {
	const { path } = entry;
	if (manifest.kind === "manifest") {
		const text = decode(await read(content));
		if (declares(manifest.declares, text) && !hasLock(path, manifest.locks, paths)) gathered.findings.push(unlockedFinding(path, manifest.locks));
		gathered.read.add(path);
		return;
	}
	const { scannerName } = manifest;
	const hint = manifest.ecosystem === void 0 ? {} : { ecosystem: manifest.ecosystem };
	if (manifest.kind === "artifact" || manifest.pins === void 0) await store({
		path,
		scannerName,
		...hint,
		chunks: content.stream()
	});
	else {
		const bytes = await read(content);
		const text = decode(bytes);
		const loose = manifest.pins === "pom" ? looseMavenVersions(text) : looseRequirements(text, (include) => paths.has(besides(path, include)));
		gathered.findings.push(...loose.map((line) => looseFinding(path, line)));
		await store({
			path,
			scannerName,
			...hint,
			chunks: once(bytes)
		});
	}
	gathered.scanned.add(path);
}
async function read(content) {
	const bytes = await content.bytes(textLimit);
	if (bytes === null) throw new Error(`larger than ${textLimit} bytes`);
	return bytes;
}
/** Manifests are UTF-8 by their formats; a damaged character elsewhere in the file does not hide a package name. */
function decode(bytes) {
	return new TextDecoder("utf-8").decode(bytes);
}
async function* once(bytes) {
	yield bytes;
}
/** The census path of a file named relative to another. */
function besides(path, name) {
	const border = path.lastIndexOf("!/") + 2;
	const start = border === 1 ? 0 : border;
	const folders = path.slice(start).split("/").slice(0, -1);
	for (const part of name.split("/")) if (part === "..") folders.pop();
	else if (part !== "." && part !== "") folders.push(part);
	return path.slice(0, start) + folders.join("/");
}
/** Whether a manifest asks for any package. One that cannot be parsed asks for something nobody knows: that throws, and the entry counts as not examined. */
function declares(how, text) {
	if (how instanceof RegExp) return how.test(text);
	const manifest = JSON.parse(text.replace(/^\uFEFF/, ""));
	if (typeof manifest !== "object" || manifest === null) return false;
	const lists = how === "package-json" ? [
		"dependencies",
		"devDependencies",
		"optionalDependencies",
		"peerDependencies"
	] : ["require", "require-dev"];
	return Object.entries(manifest).some(([key, list]) => lists.includes(key) && namesPackage(list));
}
/** `php` and `ext-…` in composer.json name the platform. */
function namesPackage(list) {
	return typeof list === "object" && list !== null && Object.keys(list).some((name) => name !== "php" && !/^(ext|lib)-/.test(name));
}
/** Why an entry of a known but unsupported kind was not examined. */
function unsupportedReason() {
	return reason("manifest-unsupported", {
		ja: "部品を列挙するファイルですが、この版の kenpin では読み取れません。",
		en: "It lists components, but this version of kenpin cannot read it."
	});
}
// src/checks/dependencies/rules.ts
/** Known vulnerabilities are to be found and removed (2-a.1), and the published sources consulted (2-b.3). */
const requirements = ["2-a.1", "2-b.3"];
const osvSource = "https://ossf.github.io/osv-schema/";
const upgrade = {
	ja: "修正済みの版へ更新し、ロックファイルを作り直してください。更新できない場合は、影響がない理由または代替策を添えて逸脱として申請してください。",
	en: "Upgrade to a version that is mended and make the lockfile anew. Where that is impossible, apply for a deviation that says why security still holds."
};
/** Everything the dependency check can say. A vulnerability's own severity stands in the finding; the rule's is what it is without any. */
const rules$1 = [
	{
		id: "dependencies/vulnerable-package",
		severity: "unknown",
		title: {
			ja: "既知の脆弱性がある部品",
			en: "Component with a known vulnerability"
		},
		message: {
			ja: "{package} {version} に既知の脆弱性があります: {names}（深刻度の根拠: {source}、修正版: {fixed}、区分: {groups}）",
			en: "{package} {version} has a known vulnerability: {names} (severity from: {source}, fixed in: {fixed}, group: {groups})"
		},
		advice: upgrade,
		requirements,
		checklistItems: ["10-(ii)"],
		cwe: [1395],
		source: osvSource
	},
	{
		id: "dependencies/exploited-package",
		severity: "critical",
		title: {
			ja: "悪用が確認されている脆弱性がある部品",
			en: "Component with a vulnerability that is being exploited"
		},
		message: {
			ja: "{package} {version} の脆弱性は実際の攻撃で悪用されています（CISA KEV 掲載）: {names}（修正版: {fixed}、区分: {groups}）",
			en: "{package} {version} has a vulnerability that is being exploited (listed in CISA KEV): {names} (fixed in: {fixed}, group: {groups})"
		},
		advice: upgrade,
		requirements,
		checklistItems: ["10-(ii)"],
		cwe: [1395],
		source: "https://www.cisa.gov/known-exploited-vulnerabilities-catalog"
	},
	{
		id: "dependencies/malicious-package",
		severity: "critical",
		title: {
			ja: "悪意のある部品",
			en: "Malicious component"
		},
		message: {
			ja: "{package} {version} は悪意のあるパッケージとして報告されています: {names}",
			en: "{package} {version} is reported as malicious: {names}"
		},
		advice: {
			ja: "ただちに取り除き、このパッケージを導入した端末・CI の認証情報が漏えいしたものとして対処してください。",
			en: "Remove it at once, and treat the credentials of every machine and CI job that installed it as leaked."
		},
		requirements,
		checklistItems: ["10-(ii)"],
		cwe: [506],
		source: "https://github.com/ossf/malicious-packages"
	},
	{
		id: "dependencies/manifest-without-lockfile",
		severity: "medium",
		title: {
			ja: "版が固定されていないマニフェスト",
			en: "Manifest without a lockfile"
		},
		message: {
			ja: "{manifest} に対応するロックファイル（{locks}）が納品物にないため、納品される部品の版が分からず、脆弱性を照会できません。",
			en: "{manifest} has no lockfile ({locks}) among the deliverables: nobody can say which versions are delivered, so they cannot be looked up."
		},
		advice: {
			ja: "ロックファイルを作成し、納品物に含めてください。",
			en: "Make a lockfile and deliver it."
		},
		requirements,
		cwe: [1104],
		source: "https://slsa.dev/spec/v1.0/requirements"
	},
	{
		id: "dependencies/version-not-fixed",
		severity: "medium",
		title: {
			ja: "版が固定されていない部品",
			en: "Component without a fixed version"
		},
		message: {
			ja: "{package} の版が一つに決まっていないため、脆弱性を照会できません。",
			en: "{package} has no fixed version and cannot be looked up."
		},
		advice: {
			ja: "実際に納品する版を一つ指定してください（例: `==` による指定、ロックファイル）。",
			en: "Name the one version that is delivered, for example with `==` or a lockfile."
		},
		requirements,
		cwe: [1104],
		source: "https://pip.pypa.io/en/stable/topics/repeatable-installs/"
	},
	{
		id: "dependencies/component-not-identified",
		severity: "medium",
		title: {
			ja: "特定できない部品",
			en: "Component that could not be identified"
		},
		message: {
			ja: "{package} がどの製品のどの版かを特定できないため、脆弱性を照会できません（{why}）。",
			en: "{package} could not be identified as a version of a known package and cannot be looked up ({why})."
		},
		advice: {
			ja: "自社で作成した部品の場合や、版を別の方法で確認した場合は、その旨を逸脱として記録してください。",
			en: "Where it is your own product, or its version was checked in another way, record that as a deviation."
		},
		requirements,
		cwe: [1357],
		source: osvSource
	}
];
/** Why an entry can be out of the check's scope. */
const scope$1 = {
	"not-a-manifest": {
		ja: "依存部品を列挙するファイルでも、部品そのものでもない",
		en: "Neither lists components nor is a packed component"
	},
	"container-opened": {
		ja: "中身を個別に検査したアーカイブ",
		en: "A container whose members are looked at one by one"
	},
	"inside-artifact": {
		ja: "部品の内部情報（部品全体として検査する）",
		en: "Data inside a packed component, which is examined as a whole"
	}
};
// src/checks/dependencies/self-test.ts
/** A canary for this run. Its names come from the delivery and the time, so that no scanner can know them beforehand, and a test can. */
function makeCanary$1(censusDigest, now, digest) {
	const seed = digest(`canary\0${censusDigest}\0${now.toISOString()}`);
	return {
		name: `kenpin-canary-${seed.slice(0, 16)}`,
		vulnerable: "1.0.0",
		mended: "2.0.0",
		advisory: `KENPIN-${seed.slice(16, 32).toUpperCase()}`,
		modified: now.toISOString()
	};
}
/**
* Whether the scanner has shown, in this very run, that it matches: the made canary is reported, its mended version is not, and every database that
* was consulted reports the packages that its own records name (law 3).
*/
function selfTest$1({ probes, samples, databases }, canary) {
	const reports = (name, version, id) => probes.some((each) => each.name === name && each.version === version && each.vulnerabilities.some((record) => record.id === id));
	const reasons = [];
	if (!reports(canary.name, canary.vulnerable, canary.advisory)) reasons.push(failed$1("canary-missed", "the canary was not reported"));
	if (!probes.some(({ name, version, vulnerabilities }) => name === canary.name && version === canary.mended && vulnerabilities.length === 0)) reasons.push(failed$1("control-reported", "the control is missing or was reported"));
	for (const sample of samples) if (!probes.some((each) => each.ecosystem === sample.ecosystem && each.version === sample.version && each.vulnerabilities.some(({ id }) => id === sample.id))) reasons.push(failed$1("sample-missed", `${sample.id}: ${sample.ecosystem}:${sample.name}@${sample.version}`));
	for (const feed of databases) if (feed.state === "held" && feed.samples.length === 0) reasons.push(failed$1("no-sample", `${feed.record.feed} names no package to try`));
	return reasons;
}
function failed$1(which, detail) {
	return reason(`self-test-${which}`, {
		ja: "検査器の自己試験に失敗しました（{detail}）。「脆弱性なし」という結果は信用できません。",
		en: "The self-test of the scanner failed ({detail}). Its clean word cannot be trusted."
	}, { detail });
}
// src/checks/dependencies/check.ts
/** Known vulnerabilities in the components that are delivered. */
const dependencies = {
	id: "dependencies",
	title: {
		ja: "依存部品の既知の脆弱性",
		en: "Known vulnerabilities of components"
	},
	rules: rules$1,
	needs: [
		{
			kind: "tool",
			name: "osv-scanner"
		},
		{
			kind: "feed",
			name: "osv"
		},
		{
			kind: "feed",
			name: "kev"
		}
	],
	scope: scope$1,
	options: dependenciesOptions,
	run: run$1
};
async function run$1(input, ports, { scanner }) {
	const now = ports.clock.now();
	const canary = makeCanary$1(input.census.digest, now, ports.digest);
	let handed = {
		findings: [],
		scanned: /* @__PURE__ */ new Set(),
		read: /* @__PURE__ */ new Set(),
		failures: /* @__PURE__ */ new Map()
	};
	const scan = await scanner.scan({
		canary,
		handOver: async (store) => {
			handed = await handOver(input, ports, store);
		}
	});
	if (scan.end === "failed") return failed(input, handed, scan);
	const feeds = judgeFeeds(scan, {
		now,
		trial: input.trial,
		options: input.options
	});
	return conclude$1(input, {
		handed,
		scan,
		feeds,
		doubts: selfTest$1(scan, canary)
	});
}
function conclude$1({ census }, { handed, scan, feeds, doubts }) {
	const coverage = coverageOf(census, (entry) => stateOf$1(entry, handed, scan));
	const exploited = scan.kev.state === "held" ? scan.kev.cves : /* @__PURE__ */ new Set();
	const findings = [...handed.findings, ...withoutLooseTwins(scan, handed).flatMap((file) => packageFindings(file, exploited))];
	const evidence = [...evidenceOf$1(scan), consultationFile(feeds)];
	const reasons = [
		...scan.problems,
		...doubts,
		...feeds.reasons,
		...notExamined(coverage)
	];
	const shared = {
		findings,
		coverage,
		evidence,
		testData: feeds.testData
	};
	return {
		tools: {
			"osv-scanner": `${scan.version} (${scan.proof})`,
			...datesOf(feeds)
		},
		outcome: reasons.length === 0 ? {
			status: "completed",
			...shared
		} : {
			status: "incomplete",
			...shared,
			reasons
		}
	};
}
/** A requirements file's loose lines were found with their line numbers; the scanner's own versionless packages of that file say the same once more. */
function withoutLooseTwins(scan, handed) {
	const loose = new Set(handed.findings.flatMap(({ ruleId, location }) => ruleId.endsWith("/version-not-fixed") ? location.path : []));
	return withoutInnerPackages(scan.files).map((file) => loose.has(file.path) && file.path.endsWith(".txt") ? {
		...file,
		packages: file.packages.filter(({ version }) => version !== "")
	} : file);
}
/** Every entry has exactly one state, and `examined` needs the scanner's own word that it read the file. */
function stateOf$1(entry, handed, { files }) {
	const plan = planFor(entry);
	if (plan.plan === "notApplicable") return {
		state: "notApplicable",
		rule: plan.rule
	};
	if (plan.plan === "notExamined") return {
		state: "notExamined",
		reason: whyNot(entry)
	};
	const failure = handed.failures.get(entry.path);
	if (failure !== void 0) return {
		state: "notExamined",
		reason: failure
	};
	if (handed.read.has(entry.path)) return { state: "examined" };
	const file = files.find(({ path }) => path === entry.path);
	if (file === void 0 || file.state !== "read") return {
		state: "notExamined",
		reason: file?.reason ?? notHandedOver()
	};
	if (plan.manifest.kind === "artifact" && file.packages.length === 0 && file.counted === 0) return {
		state: "notExamined",
		reason: unreadableArtifact()
	};
	return { state: "examined" };
}
function whyNot({ fate }) {
	return fate.state === "unread" || fate.state === "unopened" ? fate.reason : unsupportedReason();
}
function notHandedOver() {
	return reason("not-handed-over", {
		ja: "検査器に渡されていません。",
		en: "It was not handed to the scanner."
	});
}
function unreadableArtifact() {
	return reason("artifact-unreadable", {
		ja: "部品のアーカイブとして読み取れません（壊れているか、形式が違います）。",
		en: "It could not be read as a packed component: damaged or of another format."
	});
}
function notExamined(coverage) {
	const count = countCoverage(coverage).notExamined;
	if (count === 0) return [];
	return [reason("dependencies-not-examined", {
		ja: "依存部品を検査できていないファイルが {count} 件あります。",
		en: "{count} files could not be examined for components."
	}, { count })];
}
/** The scanner gave no result: what was seen on the way is kept, nothing counts as examined. */
function failed({ census }, handed, scan) {
	const why = scan.reasons[0] ?? notHandedOver();
	const coverage = coverageOf(census, (entry) => {
		const plan = planFor(entry);
		if (plan.plan === "notApplicable") return {
			state: "notApplicable",
			rule: plan.rule
		};
		return {
			state: "notExamined",
			reason: plan.plan === "notExamined" ? whyNot(entry) : why
		};
	});
	const evidence = scan.log === "" ? [] : [{
		name: "osv-scanner.log",
		mediaType: "text/plain",
		content: scan.log
	}];
	return {
		tools: {},
		outcome: {
			status: "incomplete",
			findings: handed.findings,
			coverage,
			evidence,
			reasons: [why, ...scan.reasons.slice(1)]
		}
	};
}
function evidenceOf$1({ files, report, log }) {
	const packages = files.flatMap(({ path, packages: found }) => found.map(({ ecosystem, name, version, commit, groups, vulnerabilities }) => {
		return {
			path,
			ecosystem,
			name,
			version,
			commit,
			groups,
			vulnerabilities: vulnerabilities.map(({ id }) => id)
		};
	}));
	return [
		{
			name: "osv-scanner.json",
			mediaType: "application/json",
			content: report
		},
		{
			name: "osv-scanner.log",
			mediaType: "text/plain",
			content: log
		},
		{
			name: "packages.json",
			mediaType: "application/json",
			content: json({
				schema: "kenpin.packages/1",
				packages
			})
		}
	];
}
function consultationFile({ consultations }) {
	return {
		name: "consultation.json",
		mediaType: "application/json",
		content: json({
			schema: "kenpin.consultation/1",
			consultations
		})
	};
}
function json(value) {
	return `${JSON.stringify(value, null, 2)}\n`;
}
function datesOf({ consultations }) {
	return Object.fromEntries(consultations.flatMap(({ feed, dataAsOf }) => dataAsOf === void 0 ? [] : [[feed, dataAsOf.slice(0, 10)]]));
}
// src/checks/virus-scan/canary.ts
const SIZE = 4096;
/** Milliseconds that a few kilobytes may take: an engine that is silent longer is dead. */
const PATIENCE = 3e4;
/** A canary grown from a seed that is new for every run and delivery. */
function makeCanary(seed) {
	const bytes = grow(`canary ${seed}`);
	return {
		bytes,
		signature: {
			name: `Kenpin.Canary.${createHash("sha256").update(seed).digest("hex").slice(0, 12)}`,
			sha256: createHash("sha256").update(bytes).digest("hex"),
			size: SIZE
		}
	};
}
function grow(seed) {
	const parts = [];
	for (let i = 0; i < SIZE / 32; i += 1) parts.push(createHash("sha256").update(`${seed} ${i}`).digest());
	return Buffer.concat(parts);
}
/** The canary plain and in the containers that the engine opens by itself; a control of the same kind that must stay silent. */
function selfTestFiles({ bytes }, seed) {
	const tar = tarOf(bytes);
	const zip = zipOf("canary.bin", bytes);
	return {
		positive: /* @__PURE__ */ new Map([
			["plain", bytes],
			["gzip", gzipSync(bytes)],
			["gzip in gzip", gzipSync(gzipSync(bytes))],
			["tar.gz", gzipSync(tar)],
			["tar", tar],
			["zip", zip],
			["zip in zip", zipOf("inner.zip", zip)]
		]),
		control: grow(`control ${seed}`)
	};
}
/** Runs the self-test. Answers what is wrong with the engine: nothing it says is believed unless this is empty (law 3). */
async function selfTest(engine, canary, seed) {
	const { positive, control } = selfTestFiles(canary, seed);
	const doubts = [];
	for (const [kind, bytes] of positive) if (!await finds(engine, bytes, canary)) {
		doubts.push(reason("virus-canary-missed", {
			ja: "自己試験の検体（{kind}）を検査エンジンが検出しませんでした。",
			en: "The engine did not find the canary ({kind})."
		}, { kind }));
		break;
	}
	if (doubts.length > 0) return doubts;
	const silent = await engine.scan(chunksOf(control), PATIENCE);
	if (silent.state !== "clean") doubts.push(reason("virus-control-found", {
		ja: "無害な対照データに検査エンジンが反応しました（{state}）。",
		en: "The engine was not silent about the control ({state})."
	}, { state: silent.state }));
	return doubts;
}
/** Whether the engine names exactly this run's canary. */
async function finds(engine, bytes, { signature }) {
	const verdict = await engine.scan(chunksOf(bytes), PATIENCE);
	return verdict.state === "found" && (verdict.name === signature.name || verdict.name === `${signature.name}.UNOFFICIAL`);
}
async function* chunksOf(bytes) {
	yield bytes;
}
/** One member, ustar header (POSIX.1-1988). */
function tarOf(bytes) {
	const header = Buffer.alloc(512);
	header.write("canary.bin", 0);
	header.write("0000644\0", 100);
	header.write("0000000\0", 108);
	header.write("0000000\0", 116);
	header.write(`${bytes.length.toString(8).padStart(11, "0")}\0`, 124);
	header.write("00000000000\0", 136);
	header.write("        ", 148);
	header.write("0", 156);
	header.write("ustar\x0000", 257);
	const sum = header.reduce((total, byte) => total + byte, 0);
	header.write(`${sum.toString(8).padStart(6, "0")}\0 `, 148);
	return Buffer.concat([
		header,
		bytes,
		Buffer.alloc((512 - bytes.length % 512) % 512),
		Buffer.alloc(1024)
	]);
}
/** One deflated member (PKWARE APPNOTE 4.3). */
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
		Buffer.from("PK"),
		common,
		Buffer.from(name),
		data
	]);
	const central = Buffer.concat([
		Buffer.from("PK"),
		Buffer.from([20, 0]),
		common,
		Buffer.alloc(14),
		Buffer.from(name)
	]);
	const end = Buffer.alloc(22);
	end.write("PK");
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
// src/checks/virus-scan/evidence.ts
/** The record of the scan, and the label that agencies ask for on the delivery. */
function evidenceOf({ census }, results) {
	const { scanned, engine, canary, times, identity } = results;
	const record = {
		schema: "kenpin.virus-scan/1",
		engine: {
			name: engine.name,
			version: engine.version,
			identity,
			configurationSha256: engine.configuration
		},
		signatures: engine.signatures,
		startedAt: times[0].toISOString(),
		finishedAt: times[1].toISOString(),
		canary: {
			...canary.signature,
			...scanned.planted
		},
		counts: {
			entries: census.entries.length,
			scanned: scanned.scanned.size,
			notScanned: census.entries.length - scanned.scanned.size,
			found: scanned.findings.length
		},
		found: scanned.findings.map(({ location, parameters }) => ({
			path: location.path,
			name: parameters["name"]
		})),
		failures: [...scanned.failures].map(([path, { code }]) => ({
			path,
			code
		}))
	};
	return [{
		name: "virus-scan.json",
		mediaType: "application/json",
		content: `${JSON.stringify(record, null, 1)}\n`
	}, {
		name: "label.txt",
		mediaType: "text/plain; charset=utf-8",
		content: labelOf(results, census.entries.length, census.digest)
	}];
}
/** ウイルスチェック結果ラベル, always in Japanese: it goes onto the medium. */
function labelOf({ scanned, engine, times }, entries, digest) {
	const found = scanned.findings.length;
	const left = entries - scanned.scanned.size;
	const result = found > 0 ? `検出あり（${found} 件）` : left > 0 ? `検査できなかったものがある（${left} 件）` : "検出なし";
	return [
		...engine.signatures.some(({ proof }) => proof === "test") ? ["【試行】試験用の定義による結果です。納品には使えません。"] : [],
		"ウイルスチェックに関する情報",
		`ウイルス対策ソフト名: ${engine.name} ${engine.version}`,
		...engine.signatures.map(({ name, version, issuedAt }) => `定義ファイル: ${name} 版 ${version}（${japanTime(issuedAt)}）`),
		`チェック日時: ${japanTime(times[0].toISOString())} ～ ${japanTime(times[1].toISOString())}`,
		`検査した件数: ${scanned.scanned.size} / ${entries}`,
		`納品物の識別値: ${digest}`,
		`結果: ${result}`,
		""
	].join("\n");
}
function japanTime(time) {
	const japan = new Date(Date.parse(time) + 324e5).toISOString();
	return `${japan.slice(0, 10)} ${japan.slice(11, 16)} JST`;
}
// src/checks/virus-scan/rules.ts
const source = "https://docs.clamav.net/";
/** Everything the virus scan can say. */
const rules = [{
	id: "virus-scan/malware",
	severity: "critical",
	title: {
		ja: "ウイルスの検出",
		en: "Malware"
	},
	message: {
		ja: "ウイルス {name} が検出されました。",
		en: "{name} was found."
	},
	advice: {
		ja: "このファイルを納品物から取り除き、混入した経路と、作成・保管した端末を調べてください。インシデントとして発注者へ速やかに報告する必要があるか確かめてください。",
		en: "Remove the file, find out how it came in, examine the machines it was made and kept on, and check whether the client must be told at once."
	},
	requirements: ["3(12)-a", "3(4)-c.2"],
	cwe: [506],
	source
}, {
	id: "virus-scan/unwanted-program",
	severity: "medium",
	title: {
		ja: "迷惑な可能性のあるプログラムの検出",
		en: "Potentially unwanted program"
	},
	message: {
		ja: "{name}（迷惑な可能性のあるプログラム）が検出されました。",
		en: "{name} (potentially unwanted) was found."
	},
	advice: {
		ja: "納品に必要なものか確かめ、不要なら取り除いてください。必要なら逸脱として記録し、承認を受けてください。",
		en: "Remove it unless the delivery needs it; if so, record a deviation and have it approved."
	},
	requirements: ["3(12)-a"],
	cwe: [506],
	source
}];
/** The scan leaves nothing out: every entry that has bytes is streamed. */
const scope = {};
// src/checks/virus-scan/scan.ts
/** clamd takes files below 2 GiB − 1 only (libclamav, CLI_MAX_ALLOCATION and MaxFileSize). */
const SIZE_LIMIT = 2147483646;
/** As many canaries as are mixed into the files at places nobody knows beforehand. */
const PLANTED = 5;
const PARALLEL = 4;
/** Streams every entry to the engine, members of containers included, equal contents once, with canaries among them. */
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
	return (fate.state === "read" || fate.state === "opened") && size <= SIZE_LIMIT;
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
		this.#positions = positionsFor(tools.canary.signature.sha256, streamed);
		for (const { path, size, fate } of census.entries) if (size > SIZE_LIMIT && fate.state !== "unread") this.#failures.set(path, reason("virus-too-large", {
			ja: "大きすぎて検査エンジンに渡せません（2 GiB 以上）。",
			en: "Too large for the engine (2 GiB or more)."
		}));
	}
	async visit(entry, content, total) {
		const position = this.#visited;
		this.#visited += 1;
		this.#tools.ports.progress.report({
			task: {
				ja: "ウイルス検査",
				en: "Virus scan"
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
		const doubts = planted.found === planted.planted ? [] : [reason("virus-planted-missed", {
			ja: "検査の途中に混ぜた検体 {planted} 個のうち {found} 個しか検出しませんでした。",
			en: "Of {planted} planted canaries only {found} were found."
		}, planted)];
		return {
			scanned: this.#scanned,
			failures: this.#failures,
			findings: this.#findings,
			doubts,
			planted
		};
	}
	/** Equal contents are streamed once. One that failed is tried again for the next file of that content. */
	async #verdictOn(entry, content) {
		const key = entry.sha256 ?? entry.path;
		const known = this.#verdicts.get(key);
		if (known !== void 0) {
			const verdict = await known.catch(() => failedBefore);
			if (verdict.state !== "failed") return verdict;
		}
		const verdict = this.#tools.engine.scan(content.stream());
		this.#verdicts.set(key, verdict);
		return verdict;
	}
	#record({ path }, verdict) {
		switch (verdict.state) {
			case "clean":
				this.#scanned.add(path);
				return;
			case "found":
				this.#scanned.add(path);
				this.#findings.push(findingOf(path, verdict.name));
				return;
			case "notScanned":
			case "failed": this.#failures.set(path, verdict.reason);
		}
	}
	async #plant() {
		this.#planted += 1;
		if (await finds(this.#tools.engine, this.#tools.canary.bytes, this.#tools.canary)) this.#found += 1;
	}
};
const failedBefore = {
	state: "failed",
	reason: reason("virus-failed-before", {
		ja: "同じ内容のファイルの検査に失敗しました。",
		en: "Scanning the same content failed before."
	})
};
/** Places derived from the canary's hash, which is new for every run: the engine cannot know them, a second run with the same clock repeats them. */
function positionsFor(sha256, count) {
	const places = /* @__PURE__ */ new Set();
	for (let i = 0; i < Math.min(PLANTED, count); i += 1) places.add(Number.parseInt(sha256.slice(i * 8, i * 8 + 8), 16) % count);
	return places;
}
function findingOf(path, name) {
	const unwanted = name.startsWith("PUA.");
	return {
		ruleId: unwanted ? "virus-scan/unwanted-program" : "virus-scan/malware",
		severity: unwanted ? "medium" : "critical",
		location: { path },
		parameters: { name },
		identity: name
	};
}
/** Malware in anything that is delivered, with signatures proved fresh and an engine proved to find things. */
const virusScan = {
	id: "virus-scan",
	title: {
		ja: "ウイルス検査",
		en: "Virus scan"
	},
	rules,
	needs: [{
		kind: "tool",
		name: "clamav"
	}, {
		kind: "feed",
		name: "clamav"
	}],
	scope,
	options: strictObject({ 
	/** Greatest age of the signed date in the daily signatures. The annex wants the newest at delivery; the vendor publishes them once a day. */
maxAgeHours: _default(int().check(_gte(1), _lte(720)), 48) }),
	run
};
async function run(input, ports, { engine: source }) {
	const startedAt = ports.clock.now();
	const canary = makeCanary(`${input.census.digest} ${startedAt.toISOString()}`);
	const start = await source.start(canary.signature);
	if (start.state === "failed") return notStarted(input, start.reasons);
	try {
		return await examine(input, {
			ports,
			canary,
			engine: start.engine,
			startedAt
		});
	} finally {
		await start.engine.stop();
	}
}
async function examine(input, { ports, canary, engine, startedAt }) {
	const freshness = judgeFreshness({
		signatures: engine.signatures,
		now: startedAt,
		maxAgeHours: input.options.maxAgeHours
	});
	const before = await engine.identity();
	const doubts = await selfTest(engine, canary, input.census.digest);
	if (doubts.length > 0) return notBelieved(input, [...freshness.doubts, ...doubts], freshness);
	const scanned = await scanEverything(input, {
		ports,
		engine,
		canary
	});
	const after = await engine.identity();
	const last = await finds(engine, canary.bytes, canary);
	const changed = before === after && before !== "" ? [] : [reason("virus-engine-changed", {
		ja: "検査の前後で検査エンジンの版か定義が変わりました（{before} → {after}）。",
		en: "The engine or its signatures changed during the scan ({before} → {after})."
	}, {
		before,
		after
	})];
	const missed = last ? [] : [reason("virus-canary-lost", {
		ja: "検査の終わりに検体を検出しなくなっていました。",
		en: "At the end of the scan the engine no longer found the canary."
	})];
	return conclude(input, {
		freshness,
		scanned,
		engine,
		doubts: [
			...freshness.doubts,
			...changed,
			...missed,
			...scanned.doubts
		],
		canary,
		times: [startedAt, ports.clock.now()],
		identity: before
	});
}
function conclude(input, results) {
	const { freshness, scanned, engine, doubts } = results;
	const coverage = coverageOf(input.census, (entry) => stateOf(entry, scanned));
	const left = input.census.entries.filter((entry) => stateOf(entry, scanned).state === "notExamined").length;
	const reasons = left === 0 ? doubts : [...doubts, reason("virus-not-examined", {
		ja: "{left} 件を検査できませんでした。",
		en: "{left} entries could not be scanned."
	}, { left })];
	const shared = {
		findings: scanned.findings,
		coverage,
		evidence: evidenceOf(input, results),
		testData: freshness.testData
	};
	return {
		tools: {
			[engine.name]: engine.version,
			...Object.fromEntries(engine.signatures.map(({ name, version, issuedAt }) => [name, `${version} (${issuedAt})`]))
		},
		outcome: reasons.length === 0 ? {
			status: "completed",
			...shared
		} : {
			status: "incomplete",
			...shared,
			reasons
		}
	};
}
/** A container that nobody could open to its end is not examined, even where the engine says clean: it would say so of every encrypted zip. */
function stateOf({ path, fate }, { scanned, failures }) {
	if (fate.state === "unread" || fate.state === "unopened") return {
		state: "notExamined",
		reason: fate.reason
	};
	const failure = failures.get(path);
	if (failure !== void 0) return {
		state: "notExamined",
		reason: failure
	};
	if (scanned.has(path)) return { state: "examined" };
	return {
		state: "notExamined",
		reason: reason("virus-not-reached", {
			ja: "検査が届きませんでした。",
			en: "The scan did not reach it."
		})
	};
}
function notStarted({ census }, reasons) {
	const [first] = reasons;
	const why = first ?? reason("virus-engine-failed", {
		ja: "検査エンジンを起動できませんでした。",
		en: "The engine did not start."
	});
	return {
		tools: {},
		outcome: {
			status: "incomplete",
			findings: [],
			coverage: coverageOf(census, () => ({
				state: "notExamined",
				reason: why
			})),
			evidence: [],
			reasons: reasons.length > 0 ? reasons : [why]
		}
	};
}
/** An engine that fails its self-test is asked about no file: whatever it said would count for nothing. */
function notBelieved({ census }, reasons, { testData }) {
	const why = reasons.at(-1) ?? reason("virus-self-test", {
		ja: "検査エンジンの自己試験に失敗しました。",
		en: "The engine failed its self-test."
	});
	return {
		tools: {},
		outcome: {
			status: "incomplete",
			findings: [],
			coverage: coverageOf(census, () => ({
				state: "notExamined",
				reason: why
			})),
			evidence: [],
			reasons,
			testData
		}
	};
}
// src/checks/index.ts
/** Every check of the gate by its id. A test holds this list against the folders beside it. */
const checks = {
	dependencies,
	"virus-scan": virusScan,
	"debug-artifacts": debugArtifacts,
	"default-credentials": defaultCredentials
};
/** Everything that any check can say. */
const allRules = Object.values(checks).flatMap((check) => check.rules);
// src/gate/census.ts
/** What a deliverable is for. The rules judge the same line differently in a source file and in a document. */
const roles = [
	"source",
	"binary",
	"document",
	"database",
	"configuration"
];
/** Containers that kenpin knows by their magic bytes, whether it can open them or not. */
const containerKinds = [
	"zip",
	"tar",
	"gzip",
	"bzip2",
	"xz",
	"zstd",
	"7z",
	"deb",
	"rpm",
	"rar",
	"cab",
	"iso",
	"ar",
	"cpio",
	"lzma",
	"lz4",
	"brotli",
	"compress",
	"dmg",
	"wim",
	"squashfs",
	"asar",
	"ole",
	"pdf",
	"unknown"
];
// src/options/policy-schema.ts
const nonEmpty = (text) => string().check(_minLength(1), describe(text));
const glob = string().check(_minLength(1));
/** Editors show one description; it says the same in both languages. */
function describe(text) {
	return describe$1(`${text.ja} / ${text.en}`);
}
const threshold = optional(_enum([
	"critical",
	"high",
	"medium",
	"low",
	"note",
	"never"
]).check(describe({
	ja: "この重大度以上の指摘があれば不合格（プロファイルより緩くはできない）",
	en: "Findings of this severity and worse block; never milder than the profile"
})));
/** A check's options and, beside them, its threshold. Every check's schema is a strict object; their contract says only what it yields. */
function withThreshold(options) {
	return extend(options, { failOn: threshold });
}
const person = strictObject({
	name: nonEmpty({
		ja: "氏名",
		en: "Name"
	}),
	organisation: nonEmpty({
		ja: "所属",
		en: "Organisation"
	}),
	role: _enum([
		"manager",
		"security-manager",
		"member",
		"client"
	]).check(describe({
		ja: "業務責任者・セキュリティ管理責任者・作業者・発注者",
		en: "Manager, security manager, member, client"
	}))
});
const contract = strictObject({
	number: nonEmpty({
		ja: "契約番号",
		en: "Contract number"
	}),
	title: nonEmpty({
		ja: "件名",
		en: "Title of the contract"
	}),
	client: nonEmpty({
		ja: "発注者",
		en: "Client"
	}),
	contractor: nonEmpty({
		ja: "受注者",
		en: "Contractor"
	}),
	delivery: int().check(_gte(1), _lte(999), describe({
		ja: "この契約で何回目の納品か（1から）",
		en: "How many-th delivery under this contract, from 1"
	})),
	people: array(person).check(_minLength(1), describe({
		ja: "体制",
		en: "People"
	}))
});
const selection = strictObject({
	files: array(glob).check(_minLength(1), describe({
		ja: "納品するファイル（glob、このファイルのあるフォルダから）",
		en: "Files to deliver: globs from the folder of this file"
	})),
	exclude: _default(array(glob), []).check(describe({
		ja: "除くファイル",
		en: "Files to leave out"
	})),
	role: _enum(roles).check(describe({
		ja: "種別",
		en: "What they are for"
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
		ja: "署名者（allowed_signers の名前）",
		en: "Signer: principal in allowed_signers"
	}),
	keyFile: optional(nonEmpty({
		ja: "署名鍵のファイル（OpenSSH 形式・Ed25519）",
		en: "File of the private key (OpenSSH, Ed25519)"
	})),
	keyVariable: optional(nonEmpty({
		ja: "署名鍵を入れた環境変数の名前",
		en: "Name of the environment variable that holds the private key"
	})),
	publicKey: optional(nonEmpty({
		ja: "発注者に伝えた公開鍵",
		en: "The public key the recipient knows"
	}))
});
/** The schema of `kenpin.yml`, and of its JSON Schema for editors. Unknown keys are refused. */
const policySchema = strictObject({
	version: literal(1).check(describe({
		ja: "この形式の版",
		en: "Version of this format"
	})),
	purpose: _default(_enum(["contract", "trial"]), "contract").check(describe({
		ja: "contract は本番の納品、trial は試行（試験用データを許すが証跡にならない）",
		en: "contract is a real delivery; trial is an exercise that may use test data and is no evidence"
	})),
	language: _default(_enum(["ja", "en"]), "ja").check(describe({
		ja: "報告書の言語",
		en: "Language of the reports"
	})),
	contract,
	profile: _default(string(), "jst").check(describe({
		ja: "適用する要項",
		en: "The annex that applies"
	})),
	deliverables: array(selection).check(_minLength(1), describe({
		ja: "納品物",
		en: "Deliverables"
	})),
	limits: prefault(limits, {}).check(describe({
		ja: "圧縮ファイルを開く際の上限",
		en: "Limits when containers are opened"
	})),
	checks: prefault(strictObject({
		dependencies: prefault(withThreshold(checks.dependencies.options), {}),
		"virus-scan": prefault(withThreshold(checks["virus-scan"].options), {}),
		"debug-artifacts": prefault(withThreshold(checks["debug-artifacts"].options), {}),
		"default-credentials": prefault(withThreshold(checks["default-credentials"].options), {})
	}), {}),
	feeds: prefault(strictObject({ folder: _default(string().check(_minLength(1)), "feeds") }), {}),
	signatures: prefault(strictObject({ folder: _default(string().check(_minLength(1)), "signatures") }), {}),
	checklist: _default(nullable(string().check(_minLength(1))), null).check(describe({
		ja: "IPAチェックリストの回答ファイル",
		en: "Answers to the IPA checklist"
	})),
	deviations: _default(nullable(string().check(_minLength(1))), null).check(describe({
		ja: "逸脱の記録ファイル",
		en: "Recorded deviations"
	})),
	signing: _default(nullable(signing), null).check(describe({
		ja: "納品パッケージの署名",
		en: "Signature of the delivery package"
	})),
	results: _default(string().check(_minLength(1)), ".kenpin").check(describe({
		ja: "結果フォルダ",
		en: "Results folder"
	})),
	output: _default(string().check(_minLength(1)), "delivery").check(describe({
		ja: "納品パッケージの出力先",
		en: "Folder the package is written to"
	}))
});
// src/options/policy.ts
/** From strictest to mildest. */
const strictness = [
	"note",
	"low",
	"medium",
	"high",
	"critical",
	"never"
];
/**
* Reads `kenpin.yml`. Throws an {@link InputError} that lists every fault with its line and column:
* unknown keys with the nearest known one, wrong types, an unknown profile, a threshold milder than the profile's, paths that leave the folder.
*/
function readPolicy(source) {
	const document = parseStrictYaml(source, policySchema);
	const profile = findProfile(document.profile);
	if (profile === void 0) throw unknownProfile(document.profile, source.name);
	refuseOutside(document, source.name);
	refuseTemplate(document, source.name);
	const { signing, version: _, ...rest } = document;
	const checks = Object.fromEntries(checkIds.map((id) => [id, checkPolicy(id, document, {
		profile,
		name: source.name
	})]));
	return {
		policy: {
			...rest,
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
		code: "policy-threshold-too-mild",
		where: name,
		text: {
			ja: "checks.{id}.failOn の {found} は、プロファイル {profile} が定める {floor} より緩い設定です。",
			en: "checks.{id}.failOn is {found}, milder than {floor}, which profile {profile} asks for."
		},
		mend: {
			ja: "{floor} 以上に厳しくするか、failOn を消してください。個別に認められた指摘は逸脱として記録します。",
			en: "Set {floor} or stricter, or remove failOn. A finding that the client accepts is recorded as a deviation."
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
		code: "policy-unknown-profile",
		where: name,
		text: {
			ja: "profile の {found} という要項はありません。",
			en: "There is no profile {found}."
		},
		mend: {
			ja: "次のいずれかを指定してください: {known}",
			en: "Use one of: {known}"
		},
		parameters: {
			found,
			known: profiles.map(({ id }) => id).join(", ")
		}
	});
}
/** Folders that kenpin writes to or reads as its own must lie below the policy's folder. */
function refuseOutside(document, name) {
	const places = [
		["results", document.results],
		["output", document.output],
		["checklist", document.checklist],
		["deviations", document.deviations]
	];
	for (const [key, path] of places) {
		if (path === null || !/^([a-zA-Z]:|[\\/])/.test(path) && !path.split(/[\\/]/).includes("..")) continue;
		throw new InputError({
			code: "policy-path-outside",
			where: name,
			text: {
				ja: "{key} の {path} は、ポリシーのあるフォルダの外を指しています。",
				en: "{key} points outside the folder of the policy: {path}"
			},
			mend: {
				ja: "フォルダ内の相対パスにしてください。",
				en: "Use a relative path inside the folder."
			},
			parameters: {
				key,
				path
			}
		});
	}
}
/** What `kenpin init` writes where only a person knows the value. */
const placeholders = ["要記入", "TO FILL IN"];
/** A package that says 「要記入」 as its contract number must never exist. */
function refuseTemplate({ contract }, name) {
	if (![
		contract.number,
		contract.title,
		contract.client,
		contract.contractor,
		...contract.people.flatMap((person) => [person.name, person.organisation])
	].some((value) => placeholders.includes(value.trim()))) return;
	throw new InputError({
		code: "policy-not-filled-in",
		where: name,
		text: {
			ja: "ひな型の「要記入」が残っています。",
			en: "Some values still say TO FILL IN."
		},
		mend: {
			ja: "contract の各項目に実際の値を書いてください。",
			en: "Write the real values under contract."
		}
	});
}
/** zod leaves absent optional keys out, TypeScript cannot know: `exactOptionalPropertyTypes` wants them gone. */
function withoutUndefined(value) {
	return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== void 0));
}
// src/stages/context.ts
/** Names under which the inputs are kept in the package. */
const inputNames = {
	policy: "kenpin.yml",
	deviations: "deviations.yml",
	checklist: "checklist.yml"
};
/** Reads the policy and the files it names. Throws InputError for whatever is wrong with them. */
async function openContext(request) {
	const root = resolve(request.root);
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
	return {
		...request,
		root,
		policy,
		profile,
		policyDigest: sha256Bytes(inputs.get(inputNames.policy) ?? /* @__PURE__ */ new Uint8Array()),
		deviations,
		answers,
		inputs,
		resultsPath: resolve(root, policy.results),
		outputPath: resolve(root, policy.output)
	};
}
/** UTF-8, fatal. Throws InputError `input-not-utf8`. */
function asText(bytes, name) {
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch (error) {
		throw new InputError({
			code: "input-not-utf8",
			where: name,
			text: {
				ja: "{name} が UTF-8 ではありません。",
				en: "{name} is not UTF-8."
			},
			mend: {
				ja: "UTF-8 で保存し直してください。",
				en: "Save it as UTF-8."
			},
			parameters: { name },
			cause: error
		});
	}
}
/** The day in Japan, `YYYY-MM-DD`: the contract's days begin and end there. */
function japanDay(now) {
	return new Date(now.getTime() + 324e5).toISOString().slice(0, 10);
}
export { judgeFeeds as _, readPolicy as a, allRules as c, severities as d, countCoverage as f, dependenciesOptions as g, readInput as h, openContext as i, checks as l, eachCovered as m, inputNames as n, containerKinds as o, coverageOf as p, japanDay as r, roles as s, asText as t, blocks as u, judgeFreshness as v };
