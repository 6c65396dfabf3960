import { t as fillText } from "./text.js";
// src/gate/reason.ts
/** Makes a {@link Reason} from a template and its parameters. */
function reason(code, text, parameters = {}) {
	return {
		code,
		text: fillText(text, parameters)
	};
}
// src/deliverables/text-iso-2022-jp.ts
const escapes = [
	{
		sequence: "(B",
		set: "ascii"
	},
	{
		sequence: "(J",
		set: "roman"
	},
	{
		sequence: "(I",
		set: "katakana"
	},
	{
		sequence: "$@",
		set: "kanji"
	},
	{
		sequence: "$B",
		set: "kanji"
	},
	{
		sequence: "$(D",
		set: "supplement"
	}
];
const escapeByte = 27;
/** Seven-bit bytes only, and a switch to a Japanese set among them. */
function looksLikeIso2022Jp(bytes) {
	for (let at = bytes.indexOf(escapeByte); at >= 0; at = bytes.indexOf(escapeByte, at + 1)) {
		const found = escapeAt(bytes, at);
		if (found !== null && found.set !== "ascii") return bytes.every((byte) => byte < 128);
	}
	return false;
}
/** The text, or null where a byte fits in no set. The last line may end in any set: files that were cut by a mailer do. */
function decodeIso2022Jp(bytes) {
	const parts = [];
	let set = "ascii";
	let at = 0;
	while (at < bytes.length) {
		if (bytes[at] === escapeByte) {
			const found = escapeAt(bytes, at);
			if (found === null) return null;
			set = found.set;
			at += found.length;
			continue;
		}
		const next = bytes.indexOf(escapeByte, at);
		const end = next < 0 ? bytes.length : next;
		const part = decodeSegment(bytes.subarray(at, end), set);
		if (part === null) return null;
		parts.push(part);
		at = end;
	}
	return parts.join("");
}
function escapeAt(bytes, at) {
	const text = String.fromCharCode(...bytes.subarray(at + 1, at + 4));
	const found = escapes.find(({ sequence }) => text.startsWith(sequence));
	return found === void 0 ? null : {
		set: found.set,
		length: 1 + found.sequence.length
	};
}
function decodeSegment(bytes, set) {
	if (bytes.some((byte) => byte >= 128)) return null;
	switch (set) {
		case "ascii": return new TextDecoder().decode(bytes);
		case "roman": return new TextDecoder().decode(bytes).replaceAll("\\", "¥").replaceAll("~", "‾");
		case "katakana": return decodeKatakana(bytes);
		case "kanji":
		case "supplement": return decodeRows(bytes, set === "supplement");
	}
}
/** 21–5F are U+FF61–FF9F; line ends stay. */
function decodeKatakana(bytes) {
	let text = "";
	for (const byte of bytes) if (byte < 33) text += String.fromCharCode(byte);
	else if (byte <= 95) text += String.fromCharCode(65377 + byte - 33);
	else return null;
	return text;
}
/** Pairs of bytes to EUC-JP. Line ends and blanks between pairs stay. */
function decodeRows(bytes, supplement) {
	const euc = [];
	for (let at = 0; at < bytes.length; at += 1) {
		const first = bytes[at] ?? 0;
		if (first <= 32) {
			euc.push(first);
			continue;
		}
		at += 1;
		const second = bytes[at];
		if (second === void 0 || second <= 32) return null;
		if (supplement) euc.push(143);
		euc.push(first | 128, second | 128);
	}
	try {
		return new TextDecoder("euc-jp", { fatal: true }).decode(Uint8Array.from(euc));
	} catch {
		return null;
	}
}
// src/deliverables/text-likelihood.ts
/** Kanji that make up roughly two thirds of the kanji in business and technical Japanese. */
const frequentKanji = /* @__PURE__ */ new Set("日本人年大一二三四五六七八九十百千万円月火水木金土時分秒半今前後上下左右中外内間東西南北国県市区町村名番号会社員部課長者様氏事業務法律規定条件項目表示図書類文字数式値値段価格料金額計算合同異新旧古高低多少小長短強弱早速遅正誤可否有無不非未済完了開始終止停中途続行動作用使利便設備機器械装置情報処理通信電話機能性質量変更修正追加削除登録検索照会参照入力出力送受信確認承認許可管理運用保守障害対応策案内説明書仕様要求定義設計開発製造試験結果報告書提出納品検査検収契約委託請負発注受注支払請求見積期限予定実施実績進捗状況問題課題解決原因影響範囲方法手順書式形態種別項番備考注意警告例外失敗成功接続切断暗号鍵認証権限利用者画面操作選択指定必須任意初期最終最新版数回目的地点生学校先私自他何見言来行食物車家族男女子母父手足口耳心体気持思考知識感読全部体制度平成令和昭和以降未満超過過去現在将来世界政府民主経済産総技術研究所科学振興機構独立委公共安全保護個秘密第章節号");
const frequentHalfWidth = /* @__PURE__ */ new Set("ｰﾝﾄｽﾙﾞﾗｲｸﾘｼﾌｱﾀﾚﾏｺﾃｶﾊﾛｯﾟﾄｷｻﾁﾆﾉﾒｬｭｮｨｪｴｵ");
const voiced = /* @__PURE__ */ new Set("ｳｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾊﾋﾌﾍﾎ");
const halfVoiced = /* @__PURE__ */ new Set("ﾊﾋﾌﾍﾎ");
/** Marks that never stand at the start of a word. */
const neverFirst = /* @__PURE__ */ new Set("ﾞﾟｰｧｨｩｪｫｬｭｮｯ｣｡､･ﾝ");
/** How unlikely a text is as Japanese. Looks at the first 65,536 characters; ASCII costs nothing, as all the encodings agree on it. */
function japaneseCost(text) {
	let total = 0;
	let characters = 0;
	let previous = " ";
	for (const character of text.slice(0, 65536)) {
		const cost = costOf(character, previous);
		if (cost > 0) characters += 1;
		total += cost;
		previous = character;
	}
	return {
		total,
		perCharacter: characters === 0 ? 0 : total / characters
	};
}
function costOf(character, previous) {
	const code = character.codePointAt(0) ?? 0;
	if (code < 128) return 0;
	if (code >= 12353 && code <= 12435) return 5.5;
	if (code >= 12449 && code <= 12540) return isFullKatakana(previous) ? 6 : 8;
	if (character === "、" || character === "。") return 6;
	if (isHalfWidth(character)) return halfWidthCost(character, previous);
	if (code >= 19968 && code <= 40959) return frequentKanji.has(character) ? 8.5 : kanjiCost(code, character);
	if (code >= 12288 && code <= 12319 || code >= 65281 && code <= 65374) return 9;
	if (code >= 8208 && code <= 9983) return 12;
	return code >= 57344 && code <= 63743 ? 24 : 16;
}
/** Level 1 of JIS X 0208 holds the ordinary kanji, sorted by reading; level 2 the rare ones. The decoder is asked in reverse by a table made once. */
function kanjiCost(_code, character) {
	return levelOne().has(character) ? 11.5 : 17;
}
let levelOneKanji;
function levelOne() {
	if (levelOneKanji !== void 0) return levelOneKanji;
	const decoder = new TextDecoder("euc-jp");
	const rows = [];
	for (let row = 176; row <= 207; row += 1) for (let cell = 161; cell <= 254; cell += 1) rows.push(row, cell);
	levelOneKanji = new Set(decoder.decode(Uint8Array.from(rows)).replaceAll("�", ""));
	return levelOneKanji;
}
function isFullKatakana(character) {
	return character >= "ァ" && character <= "ー";
}
function isHalfWidth(character) {
	return character >= "｡" && character <= "ﾟ";
}
/** One byte each in CP932: two of them compete with one kanji of EUC-JP. */
function halfWidthCost(character, previous) {
	const inRun = isHalfWidth(previous);
	if (character === "ﾞ") return voiced.has(previous) ? 2 : 14;
	if (character === "ﾟ") return halfVoiced.has(previous) ? 2.5 : 14;
	if (!inRun && neverFirst.has(character)) return 14;
	if ("､･｡｢｣".includes(character)) return 8;
	const base = frequentHalfWidth.has(character) ? 4.5 : 6.5;
	return inRun ? base : base + 3;
}
// src/deliverables/text.ts
/**
* Decodes the text of a whole file. Decoders are the platform's (https://encoding.spec.whatwg.org/, fatal mode): a byte that does not fit
* rules the encoding out. Where several fit, UTF-8 wins, then the likelier one of CP932 and EUC-JP by the frequency of its characters.
*/
function decodeText(bytes) {
	return decodeMarked(bytes) ?? decodeUnmarked(bytes);
}
/** Decodes in one encoding, or null where a byte does not fit. A byte order mark stays in the text. */
function decodeAs(bytes, encoding) {
	if (encoding === "iso-2022-jp") return decodeIso2022Jp(bytes);
	try {
		return new TextDecoder(encoding === "cp932" ? "shift_jis" : encoding, {
			fatal: true,
			ignoreBOM: true
		}).decode(bytes);
	} catch {
		return null;
	}
}
const marks = [
	{
		mark: [
			255,
			254,
			0,
			0
		],
		encoding: "utf-32"
	},
	{
		mark: [
			0,
			0,
			254,
			255
		],
		encoding: "utf-32"
	},
	{
		mark: [
			239,
			187,
			191
		],
		encoding: "utf-8"
	},
	{
		mark: [255, 254],
		encoding: "utf-16le"
	},
	{
		mark: [254, 255],
		encoding: "utf-16be"
	}
];
function decodeMarked(bytes) {
	const found = marks.find(({ mark }) => mark.every((byte, index) => bytes[index] === byte));
	if (found === void 0) return null;
	if (found.encoding === "utf-32") return undecodable("text-utf-32", "UTF-32 の文書は読めません。", "The text is in UTF-32, which is not read.");
	const text = decodeAs(bytes.subarray(found.mark.length), found.encoding);
	if (text !== null) return {
		kind: "text",
		text,
		encoding: found.encoding,
		bom: true
	};
	if (found.encoding !== "utf-8" && isBinary(bytes)) return { kind: "binary" };
	return undecodable("text-bom-lies", `先頭の BOM は ${found.encoding} を示していますが、その符号として正しくないバイトがあります。`, `The byte order mark says ${found.encoding}, but some bytes are not valid in it.`);
}
function decodeUnmarked(bytes) {
	if (bytes.includes(0)) {
		const wide = decodeWide(bytes);
		return wide === null ? { kind: "binary" } : wide;
	}
	if (looksLikeIso2022Jp(bytes)) {
		const text = decodeIso2022Jp(bytes);
		if (text !== null) return {
			kind: "text",
			text,
			encoding: "iso-2022-jp",
			bom: false
		};
	}
	const utf8 = decodeAs(bytes, "utf-8");
	if (utf8 !== null) return {
		kind: "text",
		text: utf8,
		encoding: "utf-8",
		bom: false
	};
	if (isBinary(bytes)) return { kind: "binary" };
	if (isDamagedUtf8(bytes)) return undecodable("text-utf-8-damaged", "UTF-8 の文書に、UTF-8 として正しくないバイトが混ざっています。", "The text is UTF-8 with bytes in it that are not valid UTF-8.");
	return decodeJapanese(bytes);
}
/** Bits per character above which a reading is mojibake: rare kanji and symbols only (see text-likelihood.ts). */
const implausible = 14.5;
function decodeJapanese(bytes) {
	const [best] = [
		"cp932",
		"euc-jp",
		...wideWithoutNul(bytes)
	].flatMap((encoding) => {
		const text = decodeAs(bytes, encoding);
		return text === null ? [] : [{
			encoding,
			text,
			...japaneseCost(text)
		}];
	}).filter(({ perCharacter }) => perCharacter <= implausible).sort((a, b) => a.total - b.total);
	if (best !== void 0) return {
		kind: "text",
		text: best.text,
		encoding: best.encoding,
		bom: false
	};
	return undecodable("text-undecodable", "文字コードを判定できません（UTF-8、UTF-16、CP932、EUC-JP、ISO-2022-JP のいずれでも正しく読めません）。", "The text is whole in none of UTF-8, UTF-16, CP932, EUC-JP and ISO-2022-JP.");
}
function wideWithoutNul(bytes) {
	return bytes.length % 2 === 0 ? ["utf-16le", "utf-16be"] : [];
}
/** UTF-16 without a byte order mark: even length, no unpaired surrogate, no control characters, and nearly all of it ordinary characters. */
function decodeWide(bytes) {
	if (bytes.length % 2 !== 0) return null;
	const [best] = ["utf-16le", "utf-16be"].flatMap((encoding) => {
		const text = decodeAs(bytes, encoding);
		return text === null ? [] : [{
			encoding,
			text,
			share: ordinaryShare(text)
		}];
	}).sort((a, b) => b.share - a.share);
	if (best === void 0 || best.share < .9) return null;
	return {
		kind: "text",
		text: best.text,
		encoding: best.encoding,
		bom: false
	};
}
/** ASCII that prints, Latin, general punctuation, kana, CJK, half and full width forms. */
const ordinary = /[\t\n\r -~\u00a0-\u024f\u2000-\u206f\u2190-\u25ff\u3000-\u30ff\u4e00-\u9fff\uff00-\uffef]/gu;
function ordinaryShare(text) {
	if (/[\0-\x08\x0e-\x1a\x1c-\x1f\ufffe\uffff]/u.test(text)) return 0;
	return (text.match(ordinary)?.length ?? 0) / text.length;
}
/** More than one control character in 32 bytes (NUL aside, which never reaches this): no text has that, compressed data has three. */
function isBinary(bytes) {
	let controls = 0;
	for (const byte of bytes) {
		if (byte === 0) return true;
		if (byte < 32 && (byte < 7 || byte > 13) && byte !== 27 && byte !== 26) controls += 1;
	}
	return controls > bytes.length / 32;
}
/** Nearly all characters beyond ASCII are whole UTF-8 sequences: CP932 or EUC-JP never look so, and would read it as mojibake. */
function isDamagedUtf8(bytes) {
	let beyond = 0;
	let broken = 0;
	for (const character of new TextDecoder("utf-8").decode(bytes)) {
		if (character < "") continue;
		beyond += 1;
		if (character === "�") broken += 1;
	}
	return beyond >= 4 && broken <= Math.max(1, beyond / 10);
}
function undecodable(code, ja, en) {
	return {
		kind: "undecodable",
		reason: reason(code, {
			ja,
			en
		})
	};
}
export { decodeText as n, reason as r, decodeAs as t };
