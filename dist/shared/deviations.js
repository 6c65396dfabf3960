import { t as reason } from "./reason.js";
import { C as string, F as _regex, L as safeParse, M as _minLength, S as strictObject, _ as optional, i as _enum, k as toJSONSchema, o as array, w as superRefine, x as refine, y as prefault } from "./vendor-zod.js";
import { n as severities } from "./severity.js";
import { t as InputError } from "./error.js";
import { i as shorten, n as problemText, r as sentence, t as nearestKey } from "./yaml-problems.js";
import { t as require_dist } from "./vendor-yaml.js";
var import_dist = require_dist();
const HIDDEN = /[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F\u200E\u200F\u2028\u2029\u202A-\u202E\u2066-\u2069\uFEFF\uFFFD]|\p{Surrogate}/gu;
const PLAIN_NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;
function hiddenCharacters(text, lines) {
	return [...text.matchAll(HIDDEN), ...text.matchAll(/\r(?!\n)/g)].map((match) => ({
		...placeOf(match.index, lines),
		text: hiddenText(match[0])
	}));
}
function forbidden(document, lines) {
	const problems = directives(document);
	(0, import_dist.visit)(document, {
		Node: (_key, node) => {
			for (const text of nodeFaults(node)) problems.push({
				...placeOf(node.range?.[0] ?? 0, lines),
				text
			});
			if ((0, import_dist.isMap)(node)) problems.push(...doubledKeys(node.items, lines));
		},
		Alias: (_key, node) => {
			for (const text of nodeFaults(node)) problems.push({
				...placeOf(node.range?.[0] ?? 0, lines),
				text
			});
		}
	});
	return problems;
}
function nodeFaults(node) {
	if ((0, import_dist.isAlias)(node)) return [{
		ja: `エイリアス（*名前）は使えません。`,
		en: `Aliases (*name) are not allowed.`
	}];
	const faults = [];
	if (node.tag !== void 0) faults.push({
		ja: `タグ ${shorten(node.tag)} は使えません。`,
		en: `The tag ${shorten(node.tag)} is not allowed.`
	});
	if (!(0, import_dist.isScalar)(node)) return faults;
	if (typeof node.value === `number` && !PLAIN_NUMBER.test(node.source ?? ``)) faults.push(numberText(node.source ?? ``));
	if (typeof node.value === `string`) faults.push(...Array.from(node.value.matchAll(HIDDEN), ([found]) => hiddenText(found)));
	return faults;
}
function numberText(found) {
	return {
		ja: `「${shorten(found)}」は読み違えられる書き方です。数は十進の数字だけで（12、0.5）、文字列なら引用符で囲んで書いてください。`,
		en: `${shorten(found)} can be misread. Write a number in plain decimal digits (12, 0.5), or put a text in quotes.`
	};
}
function hiddenText(found) {
	const code = `U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, `0`)}`;
	return {
		ja: `画面に見えない文字または壊れた文字（${code}）があります。消してください。`,
		en: `There is a character that is hidden or broken (${code}). Remove it.`
	};
}
function doubledKeys(items, lines) {
	const seen = /* @__PURE__ */ new Set();
	return items.flatMap(({ key }) => {
		if (!(0, import_dist.isScalar)(key)) return [];
		if (!seen.has(key.value)) {
			seen.add(key.value);
			return [];
		}
		return [{
			...placeOf(key.range?.[0] ?? 0, lines),
			text: {
				ja: `キー ${shorten(String(key.value))} が二度書かれています。`,
				en: `The key ${shorten(String(key.value))} is written twice.`
			}
		}];
	});
}
function directives({ directives: { yaml, tags } }) {
	if ((yaml.explicit !== true || yaml.version === `1.2`) && Object.keys(tags).length <= 1) return [];
	return [{
		line: 1,
		column: 1,
		text: {
			ja: `%YAML 1.2 以外の指示行（% で始まる行）は使えません。`,
			en: `Directives (lines that start with %) other than %YAML 1.2 are not allowed.`
		}
	}];
}
function placeOf(offset, lines) {
	const { line, col } = lines.linePos(offset);
	return {
		line: Math.max(line, 1),
		column: Math.max(col, 1)
	};
}
const words$1 = {
	BAD_DQ_ESCAPE: {
		ja: `"…" の中の \\ の使い方が誤っています。`,
		en: `A backslash in "…" is used wrongly.`
	},
	BAD_INDENT: {
		ja: `字下げがそろっていません。`,
		en: `The indentation is not even.`
	},
	BAD_SCALAR_START: {
		ja: `値がこの記号で始まっています。引用符で囲んでください。`,
		en: `A value starts with this sign. Put it in quotes.`
	},
	BLOCK_AS_IMPLICIT_KEY: {
		ja: `キーと値の位置が誤っています。`,
		en: `Key and value stand wrongly.`
	},
	DUPLICATE_KEY: {
		ja: `同じキーが二度書かれています。`,
		en: `The same key is written twice.`
	},
	MISSING_CHAR: {
		ja: `必要な記号（: , ] } または閉じる引用符）がありません。`,
		en: `A sign is missing (: , ] } or a closing quote).`
	},
	MULTILINE_IMPLICIT_KEY: {
		ja: `キーが複数の行に分かれています。`,
		en: `A key spans several lines.`
	},
	MULTIPLE_DOCS: {
		ja: `文書は一つだけにしてください（2つ目の --- 以降は読めません）。`,
		en: `Write one document only (there is a second one).`
	},
	NON_STRING_KEY: {
		ja: `キーが文字列ではありません。`,
		en: `A key is not a text.`
	},
	RESOURCE_EXHAUSTION: {
		ja: `入れ子が深すぎます。`,
		en: `It is nested too deeply.`
	},
	TAB_AS_INDENT: {
		ja: `字下げにタブは使えません。空白を使ってください。`,
		en: `Tabs cannot indent. Use spaces.`
	},
	TAG_RESOLVE_FAILED: {
		ja: `このタグは使えません。`,
		en: `This tag is not allowed.`
	},
	UNEXPECTED_TOKEN: {
		ja: `ここに書けないものがあります。`,
		en: `Something stands here that cannot.`
	}
};
function syntaxText(code) {
	const { ja, en } = words$1[code] ?? {
		ja: `書き方に誤りがあります（${code}）。`,
		en: `There is a fault of syntax (${code}).`
	};
	return {
		ja: `YAML として読めません: ${ja}`,
		en: `Not readable as YAML: ${en}`
	};
}
const LONGEST = 1048576;
function parseStrictYaml(source, schema) {
	if (source.text.length > LONGEST) throw tooLong(source);
	const lines = new import_dist.LineCounter();
	try {
		return parsed(source, {
			schema,
			lines
		});
	} catch (error) {
		if (error instanceof RangeError) throw invalid(source.name, [{
			line: 1,
			column: 1,
			text: syntaxText(`RESOURCE_EXHAUSTION`)
		}]);
		throw error;
	}
}
function parsed({ text, name }, { schema, lines }) {
	const body = text.replace(/^\uFEFF/, ``);
	const document = (0, import_dist.parseDocument)(body, {
		lineCounter: lines,
		version: `1.2`,
		schema: `core`,
		uniqueKeys: false,
		strict: true,
		prettyErrors: false,
		stringKeys: true
	});
	const problems = [
		...[...document.errors, ...document.warnings].map(({ pos, code }) => ({
			...placeOf(pos[0], lines),
			text: syntaxText(code)
		})),
		...hiddenCharacters(body, lines),
		...forbidden(document, lines)
	];
	if (problems.length > 0) throw invalid(name, problems);
	const value = document.toJS({ maxAliasCount: 0 });
	const result = safeParse(schema, value ?? {});
	if (result.success) return result.data;
	throw invalid(name, result.error.issues.flatMap((issue) => schemaProblems(issue, {
		document,
		lines,
		schema
	})));
}
function schemaProblems(issue, place) {
	if (issue.code === `unrecognized_keys`) return unknownKeys(issue, place);
	const { document, lines } = place;
	const node = issue.path.length === 0 ? document.contents : document.getIn(issue.path, true);
	const found = (0, import_dist.isScalar)(node) ? String(node.value) : void 0;
	const missing = node === void 0;
	return [{
		...(0, import_dist.isNode)(node) ? placeOf(node.range?.[0] ?? 0, lines) : placeOfParent(document, issue.path, lines),
		text: problemText(issue, {
			path: issue.path.join(`.`),
			missing,
			...found === void 0 ? {} : { found }
		})
	}];
}
function unknownKeys(issue, { document, lines, schema }) {
	const known = knownKeys(schema, issue.path);
	return (issue.keys ?? []).slice(0, SHOWN + 1).map((key) => ({
		...keyPlace(document, [...issue.path, key], lines),
		text: problemText(issue, {
			near: nearestKey(key, known),
			path: [...issue.path, key].join(`.`)
		})
	}));
}
function knownKeys(schema, path) {
	let at = alternatives(toJSONSchema(schema, {
		io: `input`,
		unrepresentable: `any`
	}));
	for (const key of path) at = at.flatMap((each) => alternatives(typeof key === `number` ? each.items : each.properties?.[String(key)]));
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
const SHOWN = 20;
function invalid(name, problems) {
	const sorted = once(problems).toSorted((a, b) => a.line - b.line || a.column - b.column);
	const first = sorted[0];
	const list = (language) => {
		const shown = sorted.slice(0, SHOWN).map(({ line, column, text }) => `\n  ${name}:${line}:${column} ${text[language]}`);
		const rest = sorted.length - shown.length;
		return shown.join(``) + (rest > 0 ? {
			ja: `\n  ほか ${rest} 件`,
			en: `\n  and ${rest} more`
		}[language] : ``);
	};
	return new InputError({
		code: `yaml-invalid`,
		where: `${name}:${first?.line ?? 1}:${first?.column ?? 1}`,
		text: {
			ja: `${name} に誤りが ${sorted.length} 件あります。${list(`ja`)}`,
			en: `${name} has ${sorted.length} fault(s).${list(`en`)}`
		},
		mend: {
			ja: `示した行を直してください。`,
			en: `Mend the lines shown.`
		}
	});
}
function once(problems) {
	return [...new Map(problems.map((problem) => [`${problem.line} ${problem.text.en}`, problem])).values()];
}
function tooLong({ name, text }) {
	return new InputError({
		code: `yaml-too-long`,
		where: name,
		text: {
			ja: `{name} が長すぎます（{found} 文字、上限 {longest} 文字）。`,
			en: `{name} is too long ({found} characters, at most {longest}).`
		},
		mend: {
			ja: `指定したファイルが正しいか確かめてください。`,
			en: `Check that it is the right file.`
		},
		parameters: {
			name,
			found: text.length,
			longest: LONGEST
		}
	});
}
const words = string().check(_regex(/[\p{L}\p{N}]/u, sentence({
	ja: `内容を書いてください。`,
	en: `Write something that can be read.`
})));
const day = string().check(refine(isDay, sentence({
	ja: `実在する日付を YYYY-MM-DD の形で書いてください。`,
	en: `Write a day of the calendar as YYYY-MM-DD.`
})));
function isDay(value) {
	const time = /^\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(`${value}T00:00:00Z`) : NaN;
	return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}
const supplementItems = [
	{
		id: `S-01`,
		requirement: `2-a.2`,
		text: {
			ja: `ログイン・再設定・登録の画面で、IDの有無が応答から分からない`,
			en: `Login, reset and registration do not reveal whether an ID exists`
		}
	},
	{
		id: `S-02`,
		requirement: `2-c-M11`,
		text: {
			ja: `画面から渡る値を書き換えられても、サーバ側の検査で不正な処理にならない`,
			en: `Tampered parameters are caught on the server`
		}
	},
	{
		id: `S-03`,
		requirement: `2-c-M12`,
		text: {
			ja: `エラー画面に内部の情報（スタックトレース、SQL、製品の版）を出さない`,
			en: `Error pages reveal nothing of the inside`
		}
	},
	{
		id: `S-04`,
		requirement: `2-c-M15`,
		text: {
			ja: `外部の入力を、式やプログラムとして評価しない`,
			en: `Input is never evaluated as code`
		}
	},
	{
		id: `S-05`,
		requirement: `2-c-M16`,
		text: {
			ja: `同時に行われる処理で、確認と更新の間に割り込まれない`,
			en: `No race between check and update`
		}
	},
	{
		id: `S-06`,
		requirement: `2-c-M17`,
		text: {
			ja: `公開する画面で、メールアドレスが自動収集されにくい`,
			en: `Mail addresses on published pages are protected from harvesting`
		}
	},
	{
		id: `S-07`,
		requirement: `2-c-M18`,
		text: {
			ja: `配信するファイルの改ざんを防ぎ、または検知できる`,
			en: `Tampering with published files is prevented or noticed`
		}
	},
	{
		id: `S-08`,
		requirement: `2-c-M21`,
		text: {
			ja: `アップロードできるファイルの種類を制限し、不要な拡張子のファイルを公開しない`,
			en: `Uploads are limited by kind; no stray file types are published`
		}
	},
	{
		id: `S-09`,
		requirement: `2-c-M22`,
		text: {
			ja: `案内していないURLから、管理画面や不要なファイルに到達できない`,
			en: `No hidden URL leads to administration or needless files`
		}
	},
	{
		id: `S-10`,
		requirement: `2-c-M24`,
		text: {
			ja: `メールサーバが第三者のメールを中継しない`,
			en: `The mail server is no open relay`
		}
	},
	{
		id: `S-11`,
		requirement: `2-c-M23`,
		text: {
			ja: `このシステムに固有の弱点を洗い出し、対策した`,
			en: `Weak points of this very system were looked for and dealt with`
		}
	}
];
const items1To5 = [
	{
		id: `1-(i)-a`,
		category: 1,
		proposition: `fundamental`,
		group: `1-(i)`,
		text: {
			ja: `SQLは値を後から束縛する方式だけで作る`,
			en: `Build SQL with bound parameters only`
		},
		cwe: [89]
	},
	{
		id: `1-(i)-b`,
		category: 1,
		proposition: `fundamental`,
		group: `1-(i)`,
		text: {
			ja: `連結が避けられないとき、値をDBMSの規則どおりのリテラルに直して埋め込む`,
			en: `If concatenating, render each value as a correct literal for that DBMS`
		},
		cwe: [89]
	},
	{
		id: `1-(ii)`,
		category: 1,
		proposition: `fundamental`,
		text: {
			ja: `SQL文やその断片を画面のパラメータで受け渡さない`,
			en: `Never carry SQL text in request parameters`
		},
		cwe: [89, 472]
	},
	{
		id: `1-(iii)`,
		category: 1,
		proposition: `precaution`,
		text: {
			ja: `DBなどの生のエラーを利用者に見せない`,
			en: `Do not show raw DB/system errors`
		},
		cwe: [209]
	},
	{
		id: `1-(iv)`,
		category: 1,
		proposition: `precaution`,
		text: {
			ja: `アプリのDB接続IDを最小権限にする`,
			en: `Least privilege for the app's DB account`
		},
		cwe: [250, 272]
	},
	{
		id: `2-(i)`,
		category: 2,
		proposition: `fundamental`,
		text: {
			ja: `シェルを呼び出す機能に頼らない`,
			en: `Avoid features that spawn a shell`
		},
		cwe: [78]
	},
	{
		id: `2-(ii)`,
		category: 2,
		proposition: `precaution`,
		text: {
			ja: `使うなら引数の値を全部検査し、許した処理だけ動かす`,
			en: `If used, check every argument and run only allow-listed operations`
		},
		cwe: [78, 88]
	},
	{
		id: `3-(i)-a`,
		category: 3,
		proposition: `fundamental`,
		group: `3-(i)`,
		text: {
			ja: `サーバ内のファイル名を外部の入力で直接決めさせない`,
			en: `Do not let input name server files directly`
		},
		cwe: [22, 73]
	},
	{
		id: `3-(i)-b`,
		category: 3,
		proposition: `fundamental`,
		group: `3-(i)`,
		text: {
			ja: `開く場所を固定し、名前からディレクトリ部分を取り除く`,
			en: `Fix the directory; strip directory parts from names`
		},
		cwe: [22]
	},
	{
		id: `3-(ii)`,
		category: 3,
		proposition: `precaution`,
		text: {
			ja: `サーバ上のファイルの権限を正しく保つ`,
			en: `Keep server file permissions right`
		},
		cwe: [732]
	},
	{
		id: `3-(iii)`,
		category: 3,
		proposition: `precaution`,
		text: {
			ja: `ファイル名が妥当か検査する`,
			en: `Validate file names`
		},
		cwe: [20, 22]
	},
	{
		id: `4-(i)`,
		category: 4,
		proposition: `fundamental`,
		text: {
			ja: `予測できないセッションIDにする`,
			en: `Unpredictable session ids`
		},
		cwe: [330, 340]
	},
	{
		id: `4-(ii)`,
		category: 4,
		proposition: `fundamental`,
		text: {
			ja: `セッションIDをURLに載せない`,
			en: `No session id in URLs`
		},
		cwe: [598]
	},
	{
		id: `4-(iii)`,
		category: 4,
		proposition: `fundamental`,
		text: {
			ja: `HTTPSで使うCookieにSecureを付ける`,
			en: `Secure flag on HTTPS cookies`
		},
		cwe: [614]
	},
	{
		id: `4-(iv)-a`,
		category: 4,
		proposition: `fundamental`,
		group: `4-(iv)`,
		text: {
			ja: `認証に成功したらセッションを作り直す`,
			en: `New session after login`
		},
		cwe: [384]
	},
	{
		id: `4-(iv)-b`,
		category: 4,
		proposition: `fundamental`,
		group: `4-(iv)`,
		text: {
			ja: `認証後に別の秘密値を出し、画面ごとに照合する`,
			en: `Issue a second secret after login and verify it per page`
		},
		cwe: [384]
	},
	{
		id: `4-(v)`,
		category: 4,
		proposition: `precaution`,
		text: {
			ja: `固定のセッションIDを使わない`,
			en: `No fixed session id`
		},
		cwe: [384, 340]
	},
	{
		id: `4-(vi)`,
		category: 4,
		proposition: `precaution`,
		text: {
			ja: `セッションCookieの期限を必要最小限にする`,
			en: `Short cookie lifetime`
		},
		cwe: [613, 539]
	},
	{
		id: `5-(i)`,
		category: 5,
		proposition: `fundamental`,
		text: {
			ja: `出力する全箇所で文脈に合ったエスケープをする`,
			en: `Escape every output for its context`
		},
		cwe: [79]
	},
	{
		id: `5-(ii)`,
		category: 5,
		proposition: `fundamental`,
		text: {
			ja: `出力するURLをhttp/httpsで始まるものに限る`,
			en: `Output only http/https URLs`
		},
		cwe: [79, 83]
	},
	{
		id: `5-(iii)`,
		category: 5,
		proposition: `fundamental`,
		text: {
			ja: `script要素の中身を動的に作らない`,
			en: `Do not build script bodies dynamically`
		},
		cwe: [79]
	},
	{
		id: `5-(iv)`,
		category: 5,
		proposition: `fundamental`,
		text: {
			ja: `任意のサイトのCSSを読み込ませない`,
			en: `Do not let arbitrary sites' CSS load`
		},
		cwe: [79, 829]
	},
	{
		id: `5-(v)`,
		category: 5,
		proposition: `precaution`,
		text: {
			ja: `入力値の内容を検査する`,
			en: `Check input content`
		},
		cwe: [20]
	},
	{
		id: `5-(vi)`,
		category: 5,
		proposition: `fundamental`,
		text: {
			ja: `許可するHTMLは構文解析し、安全な要素だけ残す`,
			en: `Parse allowed HTML and keep safe elements only`
		},
		cwe: [79, 80]
	},
	{
		id: `5-(vii)`,
		category: 5,
		proposition: `precaution`,
		text: {
			ja: `許可するHTMLからスクリプトに当たる文字列を除く`,
			en: `Strip script-like strings from allowed HTML`
		},
		cwe: [79, 184]
	},
	{
		id: `5-(viii)`,
		category: 5,
		proposition: `fundamental`,
		text: {
			ja: `応答のContent-Typeに文字コードを明示する`,
			en: `State charset in Content-Type`
		},
		cwe: [838, 116]
	},
	{
		id: `5-(ix)`,
		category: 5,
		proposition: `precaution`,
		text: {
			ja: `CookieをHttpOnlyにし、TRACEを無効にする`,
			en: `HttpOnly cookies; TRACE off`
		},
		cwe: [1004, 693]
	},
	{
		id: `5-(x)`,
		category: 5,
		proposition: `precaution`,
		text: {
			ja: `ブラウザのXSS緩和機能を働かせる応答ヘッダを返す`,
			en: `Return headers that turn on browser XSS defences (today: CSP, nosniff)`
		},
		cwe: [693]
	}
];
const items6To11 = [
	{
		id: `6-(i)-a`,
		category: 6,
		proposition: `fundamental`,
		group: `6-(i)`,
		text: {
			ja: `POSTと推測できないトークンで正規の遷移か確かめる`,
			en: `POST + unguessable token checked on execution`
		},
		cwe: [352]
	},
	{
		id: `6-(i)-b`,
		category: 6,
		proposition: `fundamental`,
		group: `6-(i)`,
		text: {
			ja: `重要処理の直前にパスワードを再入力させる`,
			en: `Re-enter password right before execution`
		},
		cwe: [352]
	},
	{
		id: `6-(i)-c`,
		category: 6,
		proposition: `fundamental`,
		group: `6-(i)`,
		text: {
			ja: `Refererで正しい遷移元か確かめる`,
			en: `Check Referer`
		},
		cwe: [352, 293]
	},
	{
		id: `6-(ii)`,
		category: 6,
		proposition: `precaution`,
		text: {
			ja: `重要な操作を登録済みメールへ自動で知らせる`,
			en: `Notify registered mail of important operations`
		},
		cwe: [352, 778]
	},
	{
		id: `7-(i)-a`,
		category: 7,
		proposition: `fundamental`,
		group: `7-(i)`,
		text: {
			ja: `ヘッダは基盤・言語の専用APIで出す`,
			en: `Emit headers through the platform API`
		},
		cwe: [113]
	},
	{
		id: `7-(i)-b`,
		category: 7,
		proposition: `fundamental`,
		group: `7-(i)`,
		text: {
			ja: `APIが改行を防がないなら自前で拒む`,
			en: `If the API does not, reject line breaks yourself`
		},
		cwe: [113]
	},
	{
		id: `7-(ii)`,
		category: 7,
		proposition: `precaution`,
		text: {
			ja: `入力から改行を取り除く`,
			en: `Strip line breaks from input`
		},
		cwe: [93]
	},
	{
		id: `8-(i)-a`,
		category: 8,
		proposition: `fundamental`,
		group: `8-(i)`,
		text: {
			ja: `メールヘッダは固定値、入力は本文だけに使う`,
			en: `Fixed mail headers; input only in body`
		},
		cwe: [93]
	},
	{
		id: `8-(i)-b`,
		category: 8,
		proposition: `fundamental`,
		group: `8-(i)`,
		text: {
			ja: `（aが無理なら）専用のメール送信APIを使う`,
			en: `Use the mail API (when a is impossible)`
		},
		cwe: [93]
	},
	{
		id: `8-(ii)`,
		category: 8,
		proposition: `fundamental`,
		text: {
			ja: `宛先をHTML側に持たせない`,
			en: `No recipient in HTML`
		},
		cwe: [472]
	},
	{
		id: `8-(iii)`,
		category: 8,
		proposition: `precaution`,
		text: {
			ja: `入力から改行を取り除く`,
			en: `Strip line breaks from input`
		},
		cwe: [93]
	},
	{
		id: `9-(i)-a`,
		category: 9,
		proposition: `fundamental`,
		group: `9-(i)`,
		text: {
			ja: `X-Frame-Optionsで他サイトからの枠表示を制限する（frame-ancestorsも）`,
			en: `X-Frame-Options (and CSP frame-ancestors)`
		},
		cwe: [1021]
	},
	{
		id: `9-(i)-b`,
		category: 9,
		proposition: `fundamental`,
		group: `9-(i)`,
		text: {
			ja: `重要処理の直前にパスワードを再入力させる`,
			en: `Re-enter password right before execution`
		},
		cwe: [1021]
	},
	{
		id: `9-(ii)`,
		category: 9,
		proposition: `precaution`,
		text: {
			ja: `マウスだけで重要処理が終わらないようにする`,
			en: `Important operations not completable by mouse alone`
		},
		cwe: [1021]
	},
	{
		id: `10-(i)-a`,
		category: 10,
		proposition: `fundamental`,
		group: `10-(i)`,
		text: {
			ja: `メモリを直接触れない言語で書く`,
			en: `Write in a memory-safe language`
		},
		cwe: [119]
	},
	{
		id: `10-(i)-b`,
		category: 10,
		proposition: `fundamental`,
		group: `10-(i)`,
		text: {
			ja: `直接触る部分を最小にする`,
			en: `Minimise parts that touch memory`
		},
		cwe: [119]
	},
	{
		id: `10-(ii)`,
		category: 10,
		proposition: `fundamental`,
		text: {
			ja: `脆弱性が直った版のライブラリを使う`,
			en: `Use fixed library versions`
		},
		cwe: [1395, 1104]
	},
	{
		id: `11-(i)`,
		category: 11,
		proposition: `fundamental`,
		text: {
			ja: `守るべき機能に秘密情報による認証を設ける`,
			en: `Authentication with a secret where access must be limited`
		},
		cwe: [306, 287]
	},
	{
		id: `11-(ii)`,
		category: 11,
		proposition: `fundamental`,
		text: {
			ja: `認証に加え、本人の権限かを確かめる認可を行う`,
			en: `Authorisation so one user cannot act as another`
		},
		cwe: [
			862,
			863,
			639
		]
	}
];
const categories = {
	1: {
		ja: `SQLインジェクション`,
		en: `SQL injection`
	},
	2: {
		ja: `OSコマンド・インジェクション`,
		en: `OS command injection`
	},
	3: {
		ja: `パス名パラメータの未チェック／ディレクトリ・トラバーサル`,
		en: `Unchecked path names, directory traversal`
	},
	4: {
		ja: `セッション管理の不備`,
		en: `Session management`
	},
	5: {
		ja: `クロスサイト・スクリプティング`,
		en: `Cross-site scripting`
	},
	6: {
		ja: `CSRF（クロスサイト・リクエスト・フォージェリ）`,
		en: `Cross-site request forgery`
	},
	7: {
		ja: `HTTPヘッダ・インジェクション`,
		en: `HTTP header injection`
	},
	8: {
		ja: `メールヘッダ・インジェクション`,
		en: `Mail header injection`
	},
	9: {
		ja: `クリックジャッキング`,
		en: `Clickjacking`
	},
	10: {
		ja: `バッファオーバーフロー`,
		en: `Buffer overflow`
	},
	11: {
		ja: `アクセス制御や認可制御の欠落`,
		en: `Missing access control or authorisation`
	}
};
const ipaItems = [...items1To5, ...items6To11];
const itemNumbers = [...ipaItems, ...supplementItems].map(({ id }) => id);
const known = new Set(itemNumbers);
const roman = [
	`i`,
	`ii`,
	`iii`,
	`iv`,
	`v`,
	`vi`,
	`vii`,
	`viii`,
	`ix`,
	`x`
];
function itemNumber(typed) {
	const folded = typed.normalize(`NFKC`).replaceAll(/[‐‑‒–—―ー−－]/g, `-`).replaceAll(/[\s※]/g, ``).replaceAll(/[【〔［]/g, `(`).replaceAll(/[】〕］]/g, `)`);
	const upper = folded.toUpperCase();
	if (known.has(upper)) return upper;
	const match = /^(1[01]|[1-9])-\(?([ivx]+|\d{1,2})\)?(?:-\(?([abc])\)?)?$/.exec(folded.toLowerCase());
	if (match === null) return void 0;
	const [, category, middle = ``, letter] = match;
	const id = `${category}-(${/^\d/.test(middle) ? roman[Number(middle) - 1] : middle})${letter === void 0 ? `` : `-${letter}`}`;
	return known.has(id) ? id : void 0;
}
const itemField = string().check((payload) => {
	if (itemNumber(payload.value) !== void 0) return;
	const near = nearestKey(payload.value.normalize(`NFKC`), itemNumbers);
	payload.issues.push({
		code: `custom`,
		input: payload.value,
		message: sentence({
			ja: `チェックリストの項番を書いてください（${near === void 0 ? `例: 1-(i)-a` : `もしかして: ${near}`}）。`,
			en: `Write the number of an item of the checklist (${near === void 0 ? `for example 1-(i)-a` : `did you mean ${near}?`}).`
		})
	});
});
const statuses = {
	対応済: `done`,
	done: `done`,
	未対策: `notDone`,
	notDone: `notDone`,
	対応不要: `notNeeded`,
	notNeeded: `notNeeded`
};
const ground = sentence({
	ja: `対応済なら何をしたか、未対策・対応不要ならその理由を書いてください。`,
	en: `Write what was done, or why it is not done or not needed.`
});
const row$1 = strictObject({
	item: itemField,
	status: _enum([
		`対応済`,
		`未対策`,
		`対応不要`,
		`done`,
		`notDone`,
		`notNeeded`
	]),
	how: prefault(string().check(_regex(/[\p{L}\p{N}]/u, ground)), ``),
	by: words,
	on: day
});
const schema$1 = strictObject({ answers: array(row$1).check(superRefine(eachOnce$1)) });
function eachOnce$1(rows, context) {
	const seen = /* @__PURE__ */ new Set();
	for (const [i, { item }] of rows.entries()) {
		const number = itemNumber(item) ?? item;
		if (seen.has(number)) context.addIssue({
			code: `custom`,
			path: [i, `item`],
			message: sentence({
				ja: `${number} に二度答えています。片方を消してください。`,
				en: `${number} is answered twice. Remove one of the two.`
			})
		});
		seen.add(number);
	}
}
function parseAnswers(source) {
	return parseStrictYaml(source, schema$1).answers.map(({ item, status, how, by, on }) => ({
		item: itemNumber(item) ?? item,
		status: statuses[status] ?? `notDone`,
		how: how.trim(),
		by: by.trim(),
		on
	}));
}
function checklistTemplate(language) {
	const head = {
		ja: [
			`# IPA「安全なウェブサイトの作り方」チェックリストへの回答。git でレビューする。`,
			`# status: 対応済 / 未対策 / 対応不要。how には取組の内容または理由を書く。`,
			`# ※ のついた項目は、同じ組のどれか一つが対応済ならよい。番号は IPA のもの、説明は kenpin によるもの。`
		],
		en: [
			`# Answers to the checklist of IPA's "How to make secure websites", reviewed in git.`,
			"# status: done / notDone / notNeeded. `how` says what was done, or the reason.",
			`# Of items marked ※ with the same beginning one done is enough. Numbers are IPA's, sentences are kenpin's.`
		]
	}[language];
	const lines = ipaItems.flatMap((item, i) => [...ipaItems[i - 1]?.category === item.category ? [] : [``, `# ${item.category}. ${categories[item.category]?.[language] ?? ``}`], ...rowTemplate(item.id, `${item.group === void 0 ? `` : `※ `}${item.text[language]}`, language)]);
	const supplement = supplementItems.flatMap(({ id, text, requirement }) => rowTemplate(id, `${text[language]} (${requirement})`, language));
	return [
		...head,
		`answers: []`,
		...lines,
		``,
		{
			ja: `# 要項の対策例のうち、IPA のリストにないもの`,
			en: `# Measures of the annex that are not in the list of IPA`
		}[language],
		...supplement,
		``
	].join(`
`);
}
function rowTemplate(id, text, language) {
	const status = {
		ja: `対応済`,
		en: `done`
	}[language];
	return [`#  ${id} ${text}`, `#  - { item: "${id}", status: ${status}, how: "", by: "", on: 2026-01-01 }`];
}
const gradedChecks = [`dependencies`];
function reopening(deviation, finding, check) {
	if (deviation.severity === void 0 && gradedChecks.includes(check)) return noSeverity;
	if (deviation.severity !== void 0 && isWorse(finding.severity, deviation.severity)) return severityRose(deviation.severity, finding.severity);
	const { exploitedSince } = finding;
	return exploitedSince === void 0 || isKnownSince(deviation, exploitedSince) ? null : exploited(deviation, exploitedSince);
}
function outgrown(deviation, { exploitedSince = ``, ruleId }) {
	if (!isKnownSince(deviation, exploitedSince)) return exploited(deviation, exploitedSince);
	return reason(`deviation-former-rule`, {
		ja: `悪用が確認された（CISA KEV、{since}）ため、規則 {rule} の逸脱として承認が必要`,
		en: `its vulnerability is being exploited (CISA KEV, {since}), which needs an approval of the rule {rule}`
	}, {
		since: exploitedSince,
		rule: ruleId
	});
}
function isKnownSince({ approval }, exploitedSince) {
	return approval !== void 0 && exploitedSince < approval.on;
}
function isWorse(found, approved) {
	return severities.indexOf(found) < severities.indexOf(approved);
}
const noSeverity = reason(`deviation-no-severity`, {
	ja: `承認した重大度の上限（severity）が書かれていない`,
	en: `it does not say up to which severity it was approved (severity)`
});
function severityRose(approved, found) {
	return reason(`deviation-severity-rose`, {
		ja: `重大度が承認の上限より悪い（承認は {approved} まで、現在は {found}）`,
		en: `the severity is worse than what was approved (up to {approved}, now {found})`
	}, {
		approved,
		found
	});
}
function exploited({ approval }, since) {
	return reason(`deviation-exploited-since`, {
		ja: `承認（{on}）の後に悪用が確認された（CISA KEV、{since}）`,
		en: `its vulnerability was listed as exploited (CISA KEV, {since}) after the approval ({on})`
	}, {
		on: approval?.on ?? `—`,
		since
	});
}
const row = strictObject({
	id: string().check(_regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/, sentence({
		ja: `英数字の番号（例: D-001）を書いてください。`,
		en: `Write a number of letters and digits, such as D-001.`
	}))),
	rule: optional(words),
	paths: optional(array(words).check(_minLength(1))),
	findings: optional(array(string().check(_regex(/^[0-9a-f]{32}$/, sentence({
		ja: `報告書にある指摘の番号（16進32桁）を書いてください。`,
		en: `Write a fingerprint of 32 hex digits, as the report has it.`
	})))).check(_minLength(1))),
	checklistItem: optional(itemField),
	severity: optional(_enum(severities, { error: sentence({
		ja: `承認した重大度の上限です。次のいずれかを書いてください: ${severities.join(`, `)}（unknown は、重大度の付いていないものも含めて承認したことを表します）`,
		en: `The worst severity that was approved. Write one of: ${severities.join(`, `)} (unknown approves what nobody has graded too).`
	}) })),
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
}).check(refine((each) => targetOf(each) !== void 0, sentence({
	ja: `対象が一つに決まりません。rule（paths を添えてもよい）・findings・checklistItem のどれか一つだけを書いてください。`,
	en: `It does not name exactly one target. Write one of rule (with or without paths), findings, checklistItem.`
})), superRefine(severityFits));
function severityFits({ rule, checklistItem, severity }, context) {
	const issue = (key, message) => context.addIssue({
		code: `custom`,
		path: [key],
		message
	});
	if (severity === void 0 && gradedChecks.some((check) => rule?.startsWith(`${check}/`))) issue(`rule`, sentence({
		ja: `脆弱性の逸脱には、承認した重大度の上限（severity: high など）も書いてください。重大度がこれより上がるか、承認後に悪用が確認されると、再承認が必要になります。`,
		en: `A deviation about vulnerabilities also says up to which severity it was approved (severity: high). Above it, or when a vulnerability is listed as exploited later, it has to be approved anew.`
	}));
	if (severity !== void 0 && checklistItem !== void 0) issue(`severity`, sentence({
		ja: `チェックリストの項目に重大度はありません。この行を消してください。`,
		en: `A checklist item has no severity. Remove this line.`
	}));
}
const schema = strictObject({ deviations: array(row).check(superRefine(eachOnce)) });
function eachOnce(rows, context) {
	const seen = /* @__PURE__ */ new Set();
	for (const [i, { id }] of rows.entries()) {
		if (seen.has(id)) context.addIssue({
			code: `custom`,
			path: [i, `id`],
			message: sentence({
				ja: `この番号は二度使われています。一件ごとに変えてください。`,
				en: `This id is used twice. Give each deviation its own.`
			})
		});
		seen.add(id);
	}
}
function parseDeviations(source) {
	return parseStrictYaml(source, schema).deviations.flatMap((each) => {
		const { id, what, why, alternative, assurance, approval, until, severity } = each;
		const target = targetOf(each);
		if (target === void 0) return [];
		return [{
			id,
			target,
			what,
			why,
			alternative,
			assurance,
			until,
			...approval === void 0 ? {} : { approval },
			...severity === void 0 ? {} : { severity }
		}];
	});
}
function targetOf({ rule, paths, findings, checklistItem }) {
	if ([
		rule,
		findings,
		checklistItem
	].filter((each) => each !== void 0).length !== 1) return void 0;
	if (rule !== void 0) return paths === void 0 ? {
		kind: `rule`,
		rule
	} : {
		kind: `rule`,
		rule,
		paths
	};
	if (paths !== void 0) return void 0;
	if (findings !== void 0) return {
		kind: `findings`,
		fingerprints: findings
	};
	return checklistItem === void 0 ? void 0 : {
		kind: `checklistItem`,
		item: itemNumber(checklistItem) ?? checklistItem
	};
}
function deviationsTemplate(language) {
	return language === `ja` ? templateJa : templateEn;
}
const templateJa = `# 逸脱の記録（要項を満たせない点）。発注者の承認 (approval) を得て、期限 (until) 内のものだけが有効になる。
# 有効な逸脱でも指摘は消えず、「逸脱として承認済み」として報告書に残る。
deviations: []
# 書き方:
# deviations:
#   - id: D-001
#     rule: dependencies/vulnerable-package       # 対象の規則。特定の指摘なら findings: [指摘の番号]、チェックリストなら checklistItem: 4-(vi)
#     paths: ["frontend/package-lock.json"]       # 省略するとすべての場所
#     severity: high                              # 脆弱性では必須。承認した重大度の上限。これより上がるか、承認後に悪用が確認されると再承認が要る
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
#     rule: dependencies/vulnerable-package       # or findings: [fingerprint], or checklistItem: 4-(vi)
#     paths: ["frontend/package-lock.json"]       # without it: everywhere
#     severity: high                              # needed for vulnerabilities: the worst that was approved. Above it, or once it is exploited, it is approved anew
#     what: what is not met
#     why: the reason
#     alternative: what is done in its place
#     assurance: why security still holds
#     approval: { by: who approved, reference: number of the letter, on: 2026-04-01 }   # leave out while applied for
#     until: 2027-03-31
`;
export { checklistTemplate as a, ipaItems as c, reopening as i, supplementItems as l, parseDeviations as n, parseAnswers as o, outgrown as r, categories as s, deviationsTemplate as t, parseStrictYaml as u };
