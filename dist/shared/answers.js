import { t as require_dist } from "./vendor-yaml.js";
import { r as InputError } from "./command.js";
import { A as _regex, D as _minLength, b as string, h as optional, i as array, j as safeParse, n as _default, r as _enum, v as refine, w as toJSONSchema, y as strictObject } from "./vendor-zod.js";
import { n as nearestKey, r as problemText } from "./yaml-problems.js";
// src/deliverables/strict-yaml.ts
var import_dist = require_dist();
/**
* Reads a YAML file strictly by a schema. Throws one InputError `yaml-invalid` that lists every fault as `name:line:column`:
* syntax, duplicate keys, aliases and tags (a policy that must be reviewed says what it says), a second document, and whatever the schema refuses.
* YAML 1.2 core schema (https://yaml.org/spec/1.2.2/#103-core-schema): `no` and `on` are texts.
*/
function parseStrictYaml(source, schema) {
	const lines = new import_dist.LineCounter();
	const document = (0, import_dist.parseDocument)(source.text.replace(/^\uFEFF/, ""), {
		lineCounter: lines,
		version: "1.2",
		schema: "core",
		uniqueKeys: true,
		strict: true,
		prettyErrors: false,
		stringKeys: true
	});
	const problems = [...syntaxProblems(document, lines), ...forbidden(document, lines)];
	if (problems.length > 0) throw invalid(source.name, problems);
	const value = document.toJS({ maxAliasCount: 0 });
	const result = safeParse(schema, value ?? {});
	if (result.success) return result.data;
	throw invalid(source.name, result.error.issues.map((issue) => schemaProblem(issue, {
		document,
		lines,
		schema
	})));
}
function syntaxProblems(document, lines) {
	return [...document.errors, ...document.warnings].map(({ pos, message, code }) => ({
		...placeOf(pos[0], lines),
		text: code === "DUPLICATE_KEY" ? {
			ja: "同じキーが二度書かれています。",
			en: "The same key is written twice."
		} : {
			ja: `YAML として読めません: ${message}`,
			en: `Not readable as YAML: ${message}`
		}
	}));
}
/** Aliases and explicit tags hide what a reviewer reads. */
function forbidden(document, lines) {
	const problems = [];
	(0, import_dist.visit)(document, {
		Alias: (_key, node) => void problems.push({
			...placeOf(node.range?.[0] ?? 0, lines),
			text: {
				ja: "エイリアス（*名前）は使えません。",
				en: "Aliases (*name) are not allowed."
			}
		}),
		Node: (_key, node) => {
			if ((0, import_dist.isNode)(node) && "tag" in node && typeof node.tag === "string" && node.tag.startsWith("!")) problems.push({
				...placeOf(node.range?.[0] ?? 0, lines),
				text: {
					ja: `タグ ${node.tag} は使えません。`,
					en: `The tag ${node.tag} is not allowed.`
				}
			});
		}
	});
	return problems;
}
function schemaProblem(issue, { document, lines, schema }) {
	if (issue.code === "unrecognized_keys") {
		const key = issue.keys?.[0] ?? "";
		const known = knownKeys(schema, issue.path);
		return {
			...keyPlace(document, [...issue.path, key], lines),
			text: problemText(issue, {
				near: nearestKey(key, known),
				path: issue.path.join(".")
			})
		};
	}
	const node = issue.path.length === 0 ? document.contents : document.getIn(issue.path, true);
	const found = (0, import_dist.isScalar)(node) ? String(node.value) : void 0;
	const missing = node === void 0;
	return {
		...missing ? placeOfParent(document, issue.path, lines) : (0, import_dist.isNode)(node) ? placeOf(node.range?.[0] ?? 0, lines) : placeOfParent(document, issue.path, lines),
		text: problemText(issue, {
			path: issue.path.join("."),
			missing,
			...found === void 0 ? {} : { found }
		})
	};
}
/** The keys of the object schema at a path, as far as it can be followed. */
function knownKeys(schema, path) {
	let at = alternatives(toJSONSchema(schema, {
		io: "input",
		unrepresentable: "any"
	}));
	for (const key of path) at = at.flatMap((each) => alternatives(typeof key === "number" ? each.items : each.properties?.[String(key)]));
	return at.flatMap((each) => Object.keys(each.properties ?? {}));
}
function alternatives(schema) {
	return schema === void 0 ? [] : [schema, ...(schema.anyOf ?? []).flatMap((each) => alternatives(each))];
}
function keyPlace(document, path, lines) {
	const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
	const key = ((0, import_dist.isMap)(parent) ? parent.items.find(({ key }) => (0, import_dist.isScalar)(key) && key.value === path.at(-1)) : void 0)?.key;
	return (0, import_dist.isNode)(key) ? placeOf(key.range?.[0] ?? 0, lines) : placeOfParent(document, path, lines);
}
function placeOfParent(document, path, lines) {
	for (let depth = path.length - 1; depth >= 0; depth -= 1) {
		const node = depth === 0 ? document.contents : document.getIn(path.slice(0, depth), true);
		if ((0, import_dist.isNode)(node)) return placeOf(node.range?.[0] ?? 0, lines);
	}
	return {
		line: 1,
		column: 1
	};
}
function placeOf(offset, lines) {
	const { line, col } = lines.linePos(offset);
	return {
		line: Math.max(line, 1),
		column: Math.max(col, 1)
	};
}
/** More faults than these in one file are counted, not listed. */
const SHOWN = 20;
function invalid(name, problems) {
	const sorted = problems.toSorted((a, b) => a.line - b.line || a.column - b.column);
	const first = sorted[0];
	const list = (language) => {
		const shown = sorted.slice(0, SHOWN).map(({ line, column, text }) => `\n  ${name}:${line}:${column} ${text[language]}`);
		const rest = sorted.length - shown.length;
		return shown.join("") + (rest > 0 ? {
			ja: `\n  ほか ${rest} 件`,
			en: `\n  and ${rest} more`
		}[language] : "");
	};
	return new InputError({
		code: "yaml-invalid",
		where: `${name}:${first?.line ?? 1}:${first?.column ?? 1}`,
		text: {
			ja: `${name} に誤りが ${sorted.length} 件あります。${list("ja")}`,
			en: `${name} has ${sorted.length} fault(s).${list("en")}`
		},
		mend: {
			ja: "示した行を直してください。",
			en: "Mend the lines shown."
		}
	});
}
// src/ledger/deviations.ts
const words = string().check(_minLength(1));
/** A day of the calendar: 2026-02-30 is none. */
const day = string().check(_regex(/^\d{4}-\d{2}-\d{2}$/, "日付 YYYY-MM-DD / a day YYYY-MM-DD"), refine((value) => !Number.isNaN(Date.parse(`${value}T00:00:00Z`)) && (/* @__PURE__ */ new Date(`${value}T00:00:00Z`)).toISOString().startsWith(value), "存在する日付 / a day that exists"));
const schema$1 = strictObject({ deviations: array(strictObject({
	id: string().check(_regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/, "英数字の番号 / letters and digits")),
	rule: optional(words),
	paths: optional(array(words).check(_minLength(1))),
	findings: optional(array(string().check(_regex(/^[0-9a-f]{32}$/, "指摘の番号（16進32桁） / a fingerprint of 32 hex digits"))).check(_minLength(1))),
	checklistItem: optional(words),
	what: words,
	why: words,
	alternative: words,
	assurance: words,
	approval: optional(strictObject({
		by: words,
		reference: words,
		on: day
	})),
	until: day
})) });
/** Reads `deviations.yml`. Throws InputError for faults in the form, a number used twice, or a target that is not exactly one. */
function parseDeviations(source) {
	const rows = parseStrictYaml(source, schema$1).deviations;
	const doubled = rows.find(({ id }, i) => rows.findIndex((each) => each.id === id) !== i);
	if (doubled !== void 0) throw new InputError({
		code: "deviation-id-twice",
		where: source.name,
		text: {
			ja: "逸脱の番号 {id} が二度使われています。",
			en: "The deviation id {id} is used twice."
		},
		mend: {
			ja: "番号は一件ごとに変えてください。",
			en: "Give each deviation its own id."
		},
		parameters: { id: doubled.id }
	});
	return rows.map((row) => deviationOf(row, source.name));
}
function deviationOf(row, name) {
	const { id, what, why, alternative, assurance, approval, until } = row;
	return {
		id,
		target: targetOf(row, name),
		what,
		why,
		alternative,
		assurance,
		until,
		...approval === void 0 ? {} : { approval }
	};
}
function targetOf({ id, rule, paths, findings, checklistItem }, name) {
	const given = [
		rule,
		findings,
		checklistItem
	].filter((each) => each !== void 0).length;
	if (given === 1 && rule !== void 0) return paths === void 0 ? {
		kind: "rule",
		rule
	} : {
		kind: "rule",
		rule,
		paths
	};
	if (given === 1 && paths === void 0 && findings !== void 0) return {
		kind: "findings",
		fingerprints: findings
	};
	if (given === 1 && paths === void 0 && checklistItem !== void 0) return {
		kind: "checklistItem",
		item: checklistItem
	};
	throw new InputError({
		code: "deviation-target",
		where: `${name}: ${id}`,
		text: {
			ja: "逸脱 {id} の対象が一つに決まりません。",
			en: "The deviation {id} does not name exactly one target."
		},
		mend: {
			ja: "rule（paths を添えてもよい）・findings・checklistItem のどれか一つだけを書いてください。",
			en: "Write exactly one of rule (with or without paths), findings, checklistItem."
		},
		parameters: { id }
	});
}
/** An empty `deviations.yml` that explains itself. */
function deviationsTemplate(language) {
	return language === "ja" ? templateJa : templateEn;
}
const templateJa = `# 逸脱の記録（要項を満たせない点）。発注者の承認 (approval) を得て、期限 (until) 内のものだけが有効になる。
# 有効な逸脱でも指摘は消えず、「逸脱として承認済み」として報告書に残る。
deviations: []
# 書き方:
# deviations:
#   - id: D-001
#     rule: dependencies/known-vulnerability     # 対象の規則。特定の指摘なら findings: [指摘の番号]、チェックリストなら checklistItem: 4-(vi)
#     paths: ["frontend/package-lock.json"]       # 省略するとすべての場所
#     what: 何を満たせないか
#     why: 理由
#     alternative: 代わりに行うこと
#     assurance: それでセキュリティを担保できる理由
#     approval: { by: 承認した方, reference: 文書番号, on: 2026-04-01 }   # 申請中は書かない
#     until: 2027-03-31
`;
const templateEn = `# Deviations from the annex. One counts only when the client approved it (approval) and its day (until) has not passed.
# Where it counts, the finding stays in every report, marked as waived.
deviations: []
# How to write one:
# deviations:
#   - id: D-001
#     rule: dependencies/known-vulnerability     # or findings: [fingerprint], or checklistItem: 4-(vi)
#     paths: ["frontend/package-lock.json"]       # without it: everywhere
#     what: what is not met
#     why: the reason
#     alternative: what is done in its place
#     assurance: why security still holds
#     approval: { by: who approved, reference: number of the letter, on: 2026-04-01 }   # leave out while applied for
#     until: 2027-03-31
`;
// src/checklist/annex-supplement.ts
/** Measures named by the JST annex's section 2 beside the 47 items. */
const supplementItems = [
	{
		id: "S-01",
		requirement: "2-a.2",
		text: {
			ja: "ログイン・再設定・登録の画面で、IDの有無が応答から分からない",
			en: "Login, reset and registration do not reveal whether an ID exists"
		}
	},
	{
		id: "S-02",
		requirement: "2-c-M11",
		text: {
			ja: "画面から渡る値を書き換えられても、サーバ側の検査で不正な処理にならない",
			en: "Tampered parameters are caught on the server"
		}
	},
	{
		id: "S-03",
		requirement: "2-c-M12",
		text: {
			ja: "エラー画面に内部の情報（スタックトレース、SQL、製品の版）を出さない",
			en: "Error pages reveal nothing of the inside"
		}
	},
	{
		id: "S-04",
		requirement: "2-c-M15",
		text: {
			ja: "外部の入力を、式やプログラムとして評価しない",
			en: "Input is never evaluated as code"
		}
	},
	{
		id: "S-05",
		requirement: "2-c-M16",
		text: {
			ja: "同時に行われる処理で、確認と更新の間に割り込まれない",
			en: "No race between check and update"
		}
	},
	{
		id: "S-06",
		requirement: "2-c-M17",
		text: {
			ja: "公開する画面で、メールアドレスが自動収集されにくい",
			en: "Mail addresses on published pages are protected from harvesting"
		}
	},
	{
		id: "S-07",
		requirement: "2-c-M18",
		text: {
			ja: "配信するファイルの改ざんを防ぎ、または検知できる",
			en: "Tampering with published files is prevented or noticed"
		}
	},
	{
		id: "S-08",
		requirement: "2-c-M21",
		text: {
			ja: "アップロードできるファイルの種類を制限し、不要な拡張子のファイルを公開しない",
			en: "Uploads are limited by kind; no stray file types are published"
		}
	},
	{
		id: "S-09",
		requirement: "2-c-M22",
		text: {
			ja: "案内していないURLから、管理画面や不要なファイルに到達できない",
			en: "No hidden URL leads to administration or needless files"
		}
	},
	{
		id: "S-10",
		requirement: "2-c-M24",
		text: {
			ja: "メールサーバが第三者のメールを中継しない",
			en: "The mail server is no open relay"
		}
	},
	{
		id: "S-11",
		requirement: "2-c-M23",
		text: {
			ja: "このシステムに固有の弱点を洗い出し、対策した",
			en: "Weak points of this very system were looked for and dealt with"
		}
	}
];
// src/checklist/ipa-items-1-to-5.ts
/** Categories 1 to 5. */
const items1To5 = [
	{
		id: "1-(i)-a",
		category: 1,
		proposition: "fundamental",
		group: "1-(i)",
		text: {
			ja: "SQLは値を後から束縛する方式だけで作る",
			en: "Build SQL with bound parameters only"
		},
		cwe: [89]
	},
	{
		id: "1-(i)-b",
		category: 1,
		proposition: "fundamental",
		group: "1-(i)",
		text: {
			ja: "連結が避けられないとき、値をDBMSの規則どおりのリテラルに直して埋め込む",
			en: "If concatenating, render each value as a correct literal for that DBMS"
		},
		cwe: [89]
	},
	{
		id: "1-(ii)",
		category: 1,
		proposition: "fundamental",
		text: {
			ja: "SQL文やその断片を画面のパラメータで受け渡さない",
			en: "Never carry SQL text in request parameters"
		},
		cwe: [89, 472]
	},
	{
		id: "1-(iii)",
		category: 1,
		proposition: "precaution",
		text: {
			ja: "DBなどの生のエラーを利用者に見せない",
			en: "Do not show raw DB/system errors"
		},
		cwe: [209]
	},
	{
		id: "1-(iv)",
		category: 1,
		proposition: "precaution",
		text: {
			ja: "アプリのDB接続IDを最小権限にする",
			en: "Least privilege for the app's DB account"
		},
		cwe: [250, 272]
	},
	{
		id: "2-(i)",
		category: 2,
		proposition: "fundamental",
		text: {
			ja: "シェルを呼び出す機能に頼らない",
			en: "Avoid features that spawn a shell"
		},
		cwe: [78]
	},
	{
		id: "2-(ii)",
		category: 2,
		proposition: "precaution",
		text: {
			ja: "使うなら引数の値を全部検査し、許した処理だけ動かす",
			en: "If used, check every argument and run only allow-listed operations"
		},
		cwe: [78, 88]
	},
	{
		id: "3-(i)-a",
		category: 3,
		proposition: "fundamental",
		group: "3-(i)",
		text: {
			ja: "サーバ内のファイル名を外部の入力で直接決めさせない",
			en: "Do not let input name server files directly"
		},
		cwe: [22, 73]
	},
	{
		id: "3-(i)-b",
		category: 3,
		proposition: "fundamental",
		group: "3-(i)",
		text: {
			ja: "開く場所を固定し、名前からディレクトリ部分を取り除く",
			en: "Fix the directory; strip directory parts from names"
		},
		cwe: [22]
	},
	{
		id: "3-(ii)",
		category: 3,
		proposition: "precaution",
		text: {
			ja: "サーバ上のファイルの権限を正しく保つ",
			en: "Keep server file permissions right"
		},
		cwe: [732]
	},
	{
		id: "3-(iii)",
		category: 3,
		proposition: "precaution",
		text: {
			ja: "ファイル名が妥当か検査する",
			en: "Validate file names"
		},
		cwe: [20, 22]
	},
	{
		id: "4-(i)",
		category: 4,
		proposition: "fundamental",
		text: {
			ja: "予測できないセッションIDにする",
			en: "Unpredictable session ids"
		},
		cwe: [330, 340]
	},
	{
		id: "4-(ii)",
		category: 4,
		proposition: "fundamental",
		text: {
			ja: "セッションIDをURLに載せない",
			en: "No session id in URLs"
		},
		cwe: [598]
	},
	{
		id: "4-(iii)",
		category: 4,
		proposition: "fundamental",
		text: {
			ja: "HTTPSで使うCookieにSecureを付ける",
			en: "Secure flag on HTTPS cookies"
		},
		cwe: [614]
	},
	{
		id: "4-(iv)-a",
		category: 4,
		proposition: "fundamental",
		group: "4-(iv)",
		text: {
			ja: "認証に成功したらセッションを作り直す",
			en: "New session after login"
		},
		cwe: [384]
	},
	{
		id: "4-(iv)-b",
		category: 4,
		proposition: "fundamental",
		group: "4-(iv)",
		text: {
			ja: "認証後に別の秘密値を出し、画面ごとに照合する",
			en: "Issue a second secret after login and verify it per page"
		},
		cwe: [384]
	},
	{
		id: "4-(v)",
		category: 4,
		proposition: "precaution",
		text: {
			ja: "固定のセッションIDを使わない",
			en: "No fixed session id"
		},
		cwe: [384, 340]
	},
	{
		id: "4-(vi)",
		category: 4,
		proposition: "precaution",
		text: {
			ja: "セッションCookieの期限を必要最小限にする",
			en: "Short cookie lifetime"
		},
		cwe: [613, 539]
	},
	{
		id: "5-(i)",
		category: 5,
		proposition: "fundamental",
		text: {
			ja: "出力する全箇所で文脈に合ったエスケープをする",
			en: "Escape every output for its context"
		},
		cwe: [79]
	},
	{
		id: "5-(ii)",
		category: 5,
		proposition: "fundamental",
		text: {
			ja: "出力するURLをhttp/httpsで始まるものに限る",
			en: "Output only http/https URLs"
		},
		cwe: [79, 83]
	},
	{
		id: "5-(iii)",
		category: 5,
		proposition: "fundamental",
		text: {
			ja: "script要素の中身を動的に作らない",
			en: "Do not build script bodies dynamically"
		},
		cwe: [79]
	},
	{
		id: "5-(iv)",
		category: 5,
		proposition: "fundamental",
		text: {
			ja: "任意のサイトのCSSを読み込ませない",
			en: "Do not let arbitrary sites' CSS load"
		},
		cwe: [79, 829]
	},
	{
		id: "5-(v)",
		category: 5,
		proposition: "precaution",
		text: {
			ja: "入力値の内容を検査する",
			en: "Check input content"
		},
		cwe: [20]
	},
	{
		id: "5-(vi)",
		category: 5,
		proposition: "fundamental",
		text: {
			ja: "許可するHTMLは構文解析し、安全な要素だけ残す",
			en: "Parse allowed HTML and keep safe elements only"
		},
		cwe: [79, 80]
	},
	{
		id: "5-(vii)",
		category: 5,
		proposition: "precaution",
		text: {
			ja: "許可するHTMLからスクリプトに当たる文字列を除く",
			en: "Strip script-like strings from allowed HTML"
		},
		cwe: [79, 184]
	},
	{
		id: "5-(viii)",
		category: 5,
		proposition: "fundamental",
		text: {
			ja: "応答のContent-Typeに文字コードを明示する",
			en: "State charset in Content-Type"
		},
		cwe: [838, 116]
	},
	{
		id: "5-(ix)",
		category: 5,
		proposition: "precaution",
		text: {
			ja: "CookieをHttpOnlyにし、TRACEを無効にする",
			en: "HttpOnly cookies; TRACE off"
		},
		cwe: [1004, 693]
	},
	{
		id: "5-(x)",
		category: 5,
		proposition: "precaution",
		text: {
			ja: "ブラウザのXSS緩和機能を働かせる応答ヘッダを返す",
			en: "Return headers that turn on browser XSS defences (today: CSP, nosniff)"
		},
		cwe: [693]
	}
];
// src/checklist/ipa-items-6-to-11.ts
/** Categories 6 to 11. */
const items6To11 = [
	{
		id: "6-(i)-a",
		category: 6,
		proposition: "fundamental",
		group: "6-(i)",
		text: {
			ja: "POSTと推測できないトークンで正規の遷移か確かめる",
			en: "POST + unguessable token checked on execution"
		},
		cwe: [352]
	},
	{
		id: "6-(i)-b",
		category: 6,
		proposition: "fundamental",
		group: "6-(i)",
		text: {
			ja: "重要処理の直前にパスワードを再入力させる",
			en: "Re-enter password right before execution"
		},
		cwe: [352]
	},
	{
		id: "6-(i)-c",
		category: 6,
		proposition: "fundamental",
		group: "6-(i)",
		text: {
			ja: "Refererで正しい遷移元か確かめる",
			en: "Check Referer"
		},
		cwe: [352, 293]
	},
	{
		id: "6-(ii)",
		category: 6,
		proposition: "precaution",
		text: {
			ja: "重要な操作を登録済みメールへ自動で知らせる",
			en: "Notify registered mail of important operations"
		},
		cwe: [352, 778]
	},
	{
		id: "7-(i)-a",
		category: 7,
		proposition: "fundamental",
		group: "7-(i)",
		text: {
			ja: "ヘッダは基盤・言語の専用APIで出す",
			en: "Emit headers through the platform API"
		},
		cwe: [113]
	},
	{
		id: "7-(i)-b",
		category: 7,
		proposition: "fundamental",
		group: "7-(i)",
		text: {
			ja: "APIが改行を防がないなら自前で拒む",
			en: "If the API does not, reject line breaks yourself"
		},
		cwe: [113]
	},
	{
		id: "7-(ii)",
		category: 7,
		proposition: "precaution",
		text: {
			ja: "入力から改行を取り除く",
			en: "Strip line breaks from input"
		},
		cwe: [93]
	},
	{
		id: "8-(i)-a",
		category: 8,
		proposition: "fundamental",
		group: "8-(i)",
		text: {
			ja: "メールヘッダは固定値、入力は本文だけに使う",
			en: "Fixed mail headers; input only in body"
		},
		cwe: [93]
	},
	{
		id: "8-(i)-b",
		category: 8,
		proposition: "fundamental",
		group: "8-(i)",
		text: {
			ja: "（aが無理なら）専用のメール送信APIを使う",
			en: "Use the mail API (when a is impossible)"
		},
		cwe: [93]
	},
	{
		id: "8-(ii)",
		category: 8,
		proposition: "fundamental",
		text: {
			ja: "宛先をHTML側に持たせない",
			en: "No recipient in HTML"
		},
		cwe: [472]
	},
	{
		id: "8-(iii)",
		category: 8,
		proposition: "precaution",
		text: {
			ja: "入力から改行を取り除く",
			en: "Strip line breaks from input"
		},
		cwe: [93]
	},
	{
		id: "9-(i)-a",
		category: 9,
		proposition: "fundamental",
		group: "9-(i)",
		text: {
			ja: "X-Frame-Optionsで他サイトからの枠表示を制限する（frame-ancestorsも）",
			en: "X-Frame-Options (and CSP frame-ancestors)"
		},
		cwe: [1021]
	},
	{
		id: "9-(i)-b",
		category: 9,
		proposition: "fundamental",
		group: "9-(i)",
		text: {
			ja: "重要処理の直前にパスワードを再入力させる",
			en: "Re-enter password right before execution"
		},
		cwe: [1021]
	},
	{
		id: "9-(ii)",
		category: 9,
		proposition: "precaution",
		text: {
			ja: "マウスだけで重要処理が終わらないようにする",
			en: "Important operations not completable by mouse alone"
		},
		cwe: [1021]
	},
	{
		id: "10-(i)-a",
		category: 10,
		proposition: "fundamental",
		group: "10-(i)",
		text: {
			ja: "メモリを直接触れない言語で書く",
			en: "Write in a memory-safe language"
		},
		cwe: [119]
	},
	{
		id: "10-(i)-b",
		category: 10,
		proposition: "fundamental",
		group: "10-(i)",
		text: {
			ja: "直接触る部分を最小にする",
			en: "Minimise parts that touch memory"
		},
		cwe: [119]
	},
	{
		id: "10-(ii)",
		category: 10,
		proposition: "fundamental",
		text: {
			ja: "脆弱性が直った版のライブラリを使う",
			en: "Use fixed library versions"
		},
		cwe: [1395, 1104]
	},
	{
		id: "11-(i)",
		category: 11,
		proposition: "fundamental",
		text: {
			ja: "守るべき機能に秘密情報による認証を設ける",
			en: "Authentication with a secret where access must be limited"
		},
		cwe: [306, 287]
	},
	{
		id: "11-(ii)",
		category: 11,
		proposition: "fundamental",
		text: {
			ja: "認証に加え、本人の権限かを確かめる認可を行う",
			en: "Authorisation so one user cannot act as another"
		},
		cwe: [
			862,
			863,
			639
		]
	}
];
// src/checklist/ipa.ts
/** The kinds of weakness, by number. */
const categories = {
	1: {
		ja: "SQLインジェクション",
		en: "SQL injection"
	},
	2: {
		ja: "OSコマンド・インジェクション",
		en: "OS command injection"
	},
	3: {
		ja: "パス名パラメータの未チェック／ディレクトリ・トラバーサル",
		en: "Unchecked path names, directory traversal"
	},
	4: {
		ja: "セッション管理の不備",
		en: "Session management"
	},
	5: {
		ja: "クロスサイト・スクリプティング",
		en: "Cross-site scripting"
	},
	6: {
		ja: "CSRF（クロスサイト・リクエスト・フォージェリ）",
		en: "Cross-site request forgery"
	},
	7: {
		ja: "HTTPヘッダ・インジェクション",
		en: "HTTP header injection"
	},
	8: {
		ja: "メールヘッダ・インジェクション",
		en: "Mail header injection"
	},
	9: {
		ja: "クリックジャッキング",
		en: "Clickjacking"
	},
	10: {
		ja: "バッファオーバーフロー",
		en: "Buffer overflow"
	},
	11: {
		ja: "アクセス制御や認可制御の欠落",
		en: "Missing access control or authorisation"
	}
};
/**
* The 47 items in 38 cells. Source of numbers, groups and kinds: IPA, セキュリティ実装チェックリスト
* (https://www.ipa.go.jp/security/vuln/websecurity/about.html). The sentences are ours.
*/
const ipaItems = [...items1To5, ...items6To11];
// src/checklist/item-number.ts
const known = new Set([...ipaItems, ...supplementItems].map(({ id }) => id));
const roman = [
	"i",
	"ii",
	"iii",
	"iv",
	"v",
	"vi",
	"vii",
	"viii",
	"ix",
	"x"
];
/**
* The official number for what a person typed: full-width characters, every kind of dash, Roman digits as one character, blanks, `※`, and `1-1-a` or `3-iii` for `1-(i)-a` and `3-(iii)`.
* Answers undefined for what is none of the items: a pattern alone would accept numbers that do not exist.
*/
function itemNumber(typed) {
	const folded = typed.normalize("NFKC").replaceAll(/[‐‑‒–—―ー−－]/g, "-").replaceAll(/[\s※]/g, "").replaceAll(/[【〔［]/g, "(").replaceAll(/[】〕］]/g, ")");
	const upper = folded.toUpperCase();
	if (known.has(upper)) return upper;
	const match = /^(1[01]|[1-9])-\(?([ivx]+|\d{1,2})\)?(?:-\(?([abc])\)?)?$/.exec(folded.toLowerCase());
	if (match === null) return void 0;
	const [, category, middle = "", letter] = match;
	const id = `${category}-(${/^\d/.test(middle) ? roman[Number(middle) - 1] : middle})${letter === void 0 ? "" : `-${letter}`}`;
	return known.has(id) ? id : void 0;
}
// src/checklist/answers.ts
const statuses = {
	対応済: "done",
	done: "done",
	未対策: "notDone",
	notDone: "notDone",
	対応不要: "notNeeded",
	notNeeded: "notNeeded"
};
const schema = strictObject({ answers: array(strictObject({
	item: string().check(_minLength(1)),
	status: _enum([
		"対応済",
		"未対策",
		"対応不要",
		"done",
		"notDone",
		"notNeeded"
	]),
	how: _default(string(), ""),
	by: string().check(_minLength(1)),
	on: day
})) });
/** Reads `checklist.yml`. Throws InputError for faults in the form, an item that does not exist or is answered twice, and an answer without its ground. */
function parseAnswers(source) {
	const seen = /* @__PURE__ */ new Set();
	return parseStrictYaml(source, schema).answers.map((row) => {
		const item = itemNumber(row.item);
		if (item === void 0) throw unknownItem(row.item, source.name);
		if (seen.has(item)) throw answeredTwice(item, source.name);
		seen.add(item);
		return answerOf(item, row, source.name);
	});
}
function answerOf(item, { status, how, by, on }, name) {
	const answer = {
		item,
		status: statuses[status] ?? "notDone",
		how: how.trim(),
		by,
		on
	};
	if (answer.how !== "") return answer;
	throw new InputError({
		code: "checklist-no-ground",
		where: `${name}: ${item}`,
		text: {
			ja: "{item} の how（取組・理由）が書かれていません。",
			en: "{item} has no `how`: what was done, or why not."
		},
		mend: {
			ja: "対応済なら何をしたか、未対策・対応不要ならその理由を書いてください。",
			en: "Write what was done, or why it is not done or not needed."
		},
		parameters: { item }
	});
}
function unknownItem(found, name) {
	const near = nearestKey(found, [...ipaItems, ...supplementItems].map(({ id }) => id)) ?? "1-(i)-a";
	return new InputError({
		code: "checklist-unknown-item",
		where: name,
		text: {
			ja: "チェックリストに {found} という項目はありません。",
			en: "The checklist has no item {found}."
		},
		mend: {
			ja: "項番を確かめてください（もしかして: {near}）。",
			en: "Check the number (did you mean {near}?)."
		},
		parameters: {
			found,
			near
		}
	});
}
function answeredTwice(item, name) {
	return new InputError({
		code: "checklist-item-twice",
		where: name,
		text: {
			ja: "{item} に二度答えています。",
			en: "{item} is answered twice."
		},
		mend: {
			ja: "片方を消してください。",
			en: "Remove one of the two."
		},
		parameters: { item }
	});
}
/** A `checklist.yml` with every item, unanswered: lines to uncomment. */
function checklistTemplate(language) {
	const head = {
		ja: [
			"# IPA「安全なウェブサイトの作り方」チェックリストへの回答。git でレビューする。",
			"# status: 対応済 / 未対策 / 対応不要。how には取組の内容または理由を書く。",
			"# ※ のついた項目は、同じ組のどれか一つが対応済ならよい。番号は IPA のもの、説明は kenpin によるもの。"
		],
		en: [
			"# Answers to the checklist of IPA's \"How to make secure websites\", reviewed in git.",
			"# status: done / notDone / notNeeded. `how` says what was done, or the reason.",
			"# Of items marked ※ with the same beginning one done is enough. Numbers are IPA's, sentences are kenpin's."
		]
	}[language];
	const lines = ipaItems.flatMap((item, i) => [...ipaItems[i - 1]?.category === item.category ? [] : ["", `# ${item.category}. ${categories[item.category]?.[language] ?? ""}`], ...rowTemplate(item.id, `${item.group === void 0 ? "" : "※ "}${item.text[language]}`, language)]);
	const supplement = supplementItems.flatMap(({ id, text, requirement }) => rowTemplate(id, `${text[language]} (${requirement})`, language));
	return [
		...head,
		"answers: []",
		...lines,
		"",
		{
			ja: "# 要項の対策例のうち、IPA のリストにないもの",
			en: "# Measures of the annex that are not in the list of IPA"
		}[language],
		...supplement,
		""
	].join("\n");
}
function rowTemplate(id, text, language) {
	const status = {
		ja: "対応済",
		en: "done"
	}[language];
	return [`#  ${id} ${text}`, `#  - { item: "${id}", status: ${status}, how: "", by: "", on: 2026-01-01 }`];
}
export { supplementItems as a, parseStrictYaml as c, ipaItems as i, parseAnswers as n, deviationsTemplate as o, categories as r, parseDeviations as s, checklistTemplate as t };
