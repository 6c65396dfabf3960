import { t as reason } from "./reason.js";
var ContainerFault = class extends Error {
	reason;
	exhausted;
	constructor(why, exhausted = false) {
		super(why.text.en);
		this.name = `ContainerFault`;
		this.reason = why;
		this.exhausted = exhausted;
	}
};
function fault(code, ja, en) {
	return new ContainerFault(reason(code, {
		ja,
		en
	}));
}
function truncated() {
	return fault(`container-truncated`, `アーカイブが途中で切れています。`, `The archive is cut off.`);
}
function damaged(detail) {
	return new ContainerFault(reason(`container-damaged`, {
		ja: `アーカイブが壊れています（{detail}）。`,
		en: `The archive is damaged ({detail}).`
	}, { detail }));
}
function hiddenData() {
	return fault(`container-hidden-data`, `どのメンバーにも属さないデータがアーカイブにあります。`, `The archive holds data that belongs to no member.`);
}
var ChunkReader = class {
	#iterator;
	#rest = /* @__PURE__ */ new Uint8Array();
	constructor(chunks) {
		this.#iterator = chunks[Symbol.asyncIterator]();
	}
	async ended() {
		return await this.#fill() === 0;
	}
	async take(length) {
		if (this.#rest.length >= length) return this.#cut(length);
		const parts = [];
		let missing = length;
		while (missing > 0) {
			const available = await this.#fill();
			if (available === 0) throw truncated();
			const part = this.#cut(Math.min(missing, available));
			parts.push(part);
			missing -= part.length;
		}
		return Buffer.concat(parts, length);
	}
	async *pass(length) {
		let missing = length;
		while (missing > 0) {
			const available = await this.#fill();
			if (available === 0) throw truncated();
			const part = this.#cut(Math.min(missing, available));
			missing -= part.length;
			yield part;
		}
	}
	async takeSome(length) {
		const available = await this.#fill();
		return available === 0 ? null : this.#cut(Math.min(length, available));
	}
	async *rest() {
		for (let available = await this.#fill(); available > 0; available = await this.#fill()) yield this.#cut(available);
	}
	async #fill() {
		while (this.#rest.length === 0) {
			const next = await this.#iterator.next();
			if (next.done === true) return 0;
			this.#rest = next.value;
		}
		return this.#rest.length;
	}
	#cut(length) {
		const part = this.#rest.subarray(0, length);
		this.#rest = this.#rest.subarray(length);
		return part;
	}
};
async function drain(chunks) {
	const iterator = chunks[Symbol.asyncIterator]();
	while ((await iterator.next()).done !== true);
}
async function* chunksOf(source, from = 0, to = source.size) {
	for (let at = from; at < to; at += 262144) yield await source.read(at, Math.min(262144, to - at));
}
function memorySource(bytes) {
	return {
		size: bytes.length,
		read: async (offset, length) => {
			if (offset < 0 || offset + length > bytes.length) throw truncated();
			return bytes.subarray(offset, offset + length);
		}
	};
}
const escapes = [
	{
		sequence: `(B`,
		set: `ascii`
	},
	{
		sequence: `(J`,
		set: `roman`
	},
	{
		sequence: `(I`,
		set: `katakana`
	},
	{
		sequence: `$@`,
		set: `kanji`
	},
	{
		sequence: `$B`,
		set: `kanji`
	},
	{
		sequence: `$(D`,
		set: `supplement`
	}
];
const escapeByte = 27;
function looksLikeIso2022Jp(bytes) {
	for (let at = bytes.indexOf(escapeByte); at >= 0; at = bytes.indexOf(escapeByte, at + 1)) {
		const found = escapeAt(bytes, at);
		if (found !== null && found.set !== `ascii`) return bytes.every((byte) => byte < 128);
	}
	return false;
}
function decodeIso2022Jp(bytes) {
	const parts = [];
	let set = `ascii`;
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
	return parts.join(``);
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
		case `ascii`: return new TextDecoder().decode(bytes);
		case `roman`: return new TextDecoder().decode(bytes).replaceAll(`\\`, `¥`).replaceAll(`~`, `‾`);
		case `katakana`: return decodeKatakana(bytes);
		case `kanji`:
		case `supplement`: return decodeRows(bytes, set === `supplement`);
	}
}
function decodeKatakana(bytes) {
	let text = ``;
	for (const byte of bytes) if (byte < 33) text += String.fromCharCode(byte);
	else if (byte <= 95) text += String.fromCharCode(65377 + byte - 33);
	else return null;
	return text;
}
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
		return new TextDecoder(`euc-jp`, { fatal: true }).decode(Uint8Array.from(euc));
	} catch {
		return null;
	}
}
const frequentKanji = /* @__PURE__ */ new Set(`日本人年大一二三四五六七八九十百千万円月火水木金土時分秒半今前後上下左右中外内間東西南北国県市区町村名番号会社員部課長者様氏事業務法律規定条件項目表示図書類文字数式値値段価格料金額計算合同異新旧古高低多少小長短強弱早速遅正誤可否有無不非未済完了開始終止停中途続行動作用使利便設備機器械装置情報処理通信電話機能性質量変更修正追加削除登録検索照会参照入力出力送受信確認承認許可管理運用保守障害対応策案内説明書仕様要求定義設計開発製造試験結果報告書提出納品検査検収契約委託請負発注受注支払請求見積期限予定実施実績進捗状況問題課題解決原因影響範囲方法手順書式形態種別項番備考注意警告例外失敗成功接続切断暗号鍵認証権限利用者画面操作選択指定必須任意初期最終最新版数回目的地点生学校先私自他何見言来行食物車家族男女子母父手足口耳心体気持思考知識感読全部体制度平成令和昭和以降未満超過過去現在将来世界政府民主経済産総技術研究所科学振興機構独立委公共安全保護個秘密第章節号`);
const frequentHalfWidth = /* @__PURE__ */ new Set(`ｰﾝﾄｽﾙﾞﾗｲｸﾘｼﾌｱﾀﾚﾏｺﾃｶﾊﾛｯﾟﾄｷｻﾁﾆﾉﾒｬｭｮｨｪｴｵ`);
const voiced = /* @__PURE__ */ new Set(`ｳｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾊﾋﾌﾍﾎ`);
const halfVoiced = /* @__PURE__ */ new Set(`ﾊﾋﾌﾍﾎ`);
const neverFirst = /* @__PURE__ */ new Set(`ﾞﾟｰｧｨｩｪｫｬｭｮｯ｣｡､･ﾝ`);
function japaneseCost(text) {
	let total = 0;
	let characters = 0;
	let previous = ` `;
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
	if (character === `、` || character === `。`) return 6;
	if (isHalfWidth(character)) return halfWidthCost(character, previous);
	if (code >= 19968 && code <= 40959) return frequentKanji.has(character) ? 8.5 : kanjiCost(code, character);
	if (code >= 12288 && code <= 12319 || code >= 65281 && code <= 65374) return 9;
	if (code >= 8208 && code <= 9983) return 12;
	return code >= 57344 && code <= 63743 ? 24 : 16;
}
function kanjiCost(_code, character) {
	return levelOne().has(character) ? 11.5 : 17;
}
let levelOneKanji;
function levelOne() {
	if (levelOneKanji !== void 0) return levelOneKanji;
	const decoder = new TextDecoder(`euc-jp`);
	const rows = [];
	for (let row = 176; row <= 207; row += 1) for (let cell = 161; cell <= 254; cell += 1) rows.push(row, cell);
	levelOneKanji = new Set(decoder.decode(Uint8Array.from(rows)).replaceAll(`�`, ``));
	return levelOneKanji;
}
function isFullKatakana(character) {
	return character >= `ァ` && character <= `ー`;
}
function isHalfWidth(character) {
	return character >= `｡` && character <= `ﾟ`;
}
function halfWidthCost(character, previous) {
	const inRun = isHalfWidth(previous);
	if (character === `ﾞ`) return voiced.has(previous) ? 2 : 14;
	if (character === `ﾟ`) return halfVoiced.has(previous) ? 2.5 : 14;
	if (!inRun && neverFirst.has(character)) return 14;
	if (`､･｡｢｣`.includes(character)) return 8;
	const base = frequentHalfWidth.has(character) ? 4.5 : 6.5;
	return inRun ? base : base + 3;
}
function decodeText(bytes) {
	return decodeMarked(bytes) ?? decodeUnmarked(bytes);
}
function decodeAs(bytes, encoding) {
	if (encoding === `iso-2022-jp`) return decodeIso2022Jp(bytes);
	try {
		return new TextDecoder(encoding === `cp932` ? `shift_jis` : encoding, {
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
		encoding: `utf-32`
	},
	{
		mark: [
			0,
			0,
			254,
			255
		],
		encoding: `utf-32`
	},
	{
		mark: [
			239,
			187,
			191
		],
		encoding: `utf-8`
	},
	{
		mark: [255, 254],
		encoding: `utf-16le`
	},
	{
		mark: [254, 255],
		encoding: `utf-16be`
	}
];
function decodeMarked(bytes) {
	const found = marks.find(({ mark }) => mark.every((byte, index) => bytes[index] === byte));
	if (found === void 0) return null;
	if (found.encoding === `utf-32`) return undecodable(`text-utf-32`, `UTF-32 の文書は読めません。`, `The text is in UTF-32, which is not read.`);
	const text = decodeAs(bytes.subarray(found.mark.length), found.encoding);
	if (text !== null) return {
		kind: `text`,
		text,
		encoding: found.encoding,
		bom: true
	};
	if (found.encoding !== `utf-8` && isBinary(bytes)) return { kind: `binary` };
	return undecodable(`text-bom-lies`, `先頭の BOM は ${found.encoding} を示していますが、その符号として正しくないバイトがあります。`, `The byte order mark says ${found.encoding}, but some bytes are not valid in it.`);
}
function decodeUnmarked(bytes) {
	if (bytes.includes(0)) {
		const wide = decodeWide(bytes);
		return wide === null ? { kind: `binary` } : wide;
	}
	if (looksLikeIso2022Jp(bytes)) {
		const text = decodeIso2022Jp(bytes);
		if (text !== null) return {
			kind: `text`,
			text,
			encoding: `iso-2022-jp`,
			bom: false
		};
	}
	const utf8 = decodeAs(bytes, `utf-8`);
	if (utf8 !== null) return {
		kind: `text`,
		text: utf8,
		encoding: `utf-8`,
		bom: false
	};
	if (isBinary(bytes)) return { kind: `binary` };
	if (isDamagedUtf8(bytes)) return undecodable(`text-utf-8-damaged`, `UTF-8 の文書に、UTF-8 として正しくないバイトが混ざっています。`, `The text is UTF-8 with bytes in it that are not valid UTF-8.`);
	return decodeJapanese(bytes);
}
const implausible = 14.5;
function decodeJapanese(bytes) {
	const [best] = [
		`cp932`,
		`euc-jp`,
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
		kind: `text`,
		text: best.text,
		encoding: best.encoding,
		bom: false
	};
	return undecodable(`text-undecodable`, `文字コードを判定できません（UTF-8、UTF-16、CP932、EUC-JP、ISO-2022-JP のいずれでも正しく読めません）。`, `The text is whole in none of UTF-8, UTF-16, CP932, EUC-JP and ISO-2022-JP.`);
}
function wideWithoutNul(bytes) {
	return bytes.length % 2 === 0 ? [`utf-16le`, `utf-16be`] : [];
}
function decodeWide(bytes) {
	if (bytes.length % 2 !== 0) return null;
	const [best] = [`utf-16le`, `utf-16be`].flatMap((encoding) => {
		const text = decodeAs(bytes, encoding);
		return text === null ? [] : [{
			encoding,
			text,
			share: ordinaryShare(text)
		}];
	}).sort((a, b) => b.share - a.share);
	if (best === void 0 || best.share < .9) return null;
	return {
		kind: `text`,
		text: best.text,
		encoding: best.encoding,
		bom: false
	};
}
const ordinary = /[\t\n\r -~\u00a0-\u024f\u2000-\u206f\u2190-\u25ff\u3000-\u30ff\u4e00-\u9fff\uff00-\uffef]/gu;
function ordinaryShare(text) {
	if (/[\0-\x08\x0e-\x1a\x1c-\x1f\ufffe\uffff]/u.test(text)) return 0;
	return (text.match(ordinary)?.length ?? 0) / text.length;
}
function isBinary(bytes) {
	let controls = 0;
	for (const byte of bytes) {
		if (byte === 0) return true;
		if (byte < 32 && (byte < 7 || byte > 13) && byte !== 27 && byte !== 26) controls += 1;
	}
	return controls > bytes.length / 32;
}
function isDamagedUtf8(bytes) {
	let beyond = 0;
	let broken = 0;
	for (const character of new TextDecoder(`utf-8`).decode(bytes)) {
		if (character < ``) continue;
		beyond += 1;
		if (character === `�`) broken += 1;
	}
	return beyond >= 4 && broken <= Math.max(1, beyond / 10);
}
function undecodable(code, ja, en) {
	return {
		kind: `undecodable`,
		reason: reason(code, {
			ja,
			en
		})
	};
}
function contradiction(field) {
	return new ContainerFault(reason(`zip-contradiction`, {
		ja: `zip の記載が互いに、または実データと矛盾しています（{field}）。`,
		en: `The zip contradicts itself or its data ({field}).`
	}, { field }));
}
function extraField(extra, id) {
	const view = viewOf(extra);
	for (let at = 0; at + 4 <= extra.length;) {
		const length = view.getUint16(at + 2, true);
		if (view.getUint16(at, true) === id) return extra.subarray(at + 4, at + 4 + length);
		at += 4 + length;
	}
	return null;
}
function viewOf(bytes) {
	return new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
}
const tailLength = 65557;
const longestDirectory = 134217728;
async function readDirectory(source, members) {
	const end = await readEnd(source);
	if (end.count > members || end.size > longestDirectory) throw new ContainerFault(reason(`limit-members`, {
		ja: `メンバー数が上限（{limit}）を超えています。`,
		en: `More members than the limit of {limit}.`
	}, { limit: members }), true);
	const start = end.end - end.size;
	const shift = start - end.offset;
	if (start < 0 || shift < 0) throw truncated();
	const bytes = await source.read(start, end.size);
	const entries = [];
	let at = 0;
	for (let index = 0; index < end.count; index += 1) {
		const header = new DataView(bytes.buffer, bytes.byteOffset + at, bytes.length - at);
		const length = headerLength(header);
		entries.push(readHeader(header, length));
		at += length.total;
	}
	if (at !== bytes.length) throw hiddenData();
	return {
		entries,
		start,
		shift
	};
}
async function readEnd(source) {
	const tailStart = Math.max(0, source.size - tailLength);
	const tail = await source.read(tailStart, source.size - tailStart);
	const view = new DataView(tail.buffer, tail.byteOffset, tail.length);
	let found = null;
	for (let at = tail.length - 22; at >= 0; at -= 1) {
		if (view.getUint32(at, true) !== 101010256) continue;
		if (at + 22 + view.getUint16(at + 20, true) === tail.length) {
			if (found !== null) throw fault(`zip-two-ends`, `zip の終端レコードが複数あります。`, `The zip has more than one end record.`);
			found = at;
		}
	}
	if (found === null) throw await missingEnd(source, tail);
	const position = tailStart + found;
	const disk = [view.getUint16(found + 4, true), view.getUint16(found + 6, true)];
	const counts = [view.getUint16(found + 8, true), view.getUint16(found + 10, true)];
	const size = view.getUint32(found + 12, true);
	const offset = view.getUint32(found + 16, true);
	if (position >= 20) {
		const locator = await source.read(position - 20, 20);
		if (viewOf(locator).getUint32(0, true) === 117853008) return readEnd64(source, {
			position,
			locator,
			count: counts[1],
			size,
			offset
		});
	}
	if (disk[0] !== 0 || disk[1] !== 0 || counts[0] !== counts[1]) throw split();
	if (counts[1] === 65535 || size === 4294967295 || offset === 4294967295) throw damaged(`zip64 end record missing`);
	return {
		count: counts[1],
		size,
		offset,
		end: position
	};
}
async function readEnd64(source, old) {
	const locator = viewOf(old.locator);
	const total = locator.getUint32(16, true);
	if (locator.getUint32(4, true) !== 0 || total > 1) throw split();
	const position = old.position - 20 - 56;
	if (position < 0) throw damaged(`zip64 end record`);
	const record = viewOf(await source.read(position, 56));
	if (record.getUint32(0, true) !== 101075792 || big(record, 4) !== 44) throw damaged(`zip64 end record`);
	if (record.getUint32(16, true) !== 0 || record.getUint32(20, true) !== 0 || big(record, 24) !== big(record, 32)) throw split();
	const found = {
		count: big(record, 32),
		size: big(record, 40),
		offset: big(record, 48),
		end: position
	};
	const agrees = (short, ceiling, long) => short === ceiling || short === long;
	if (!agrees(old.count, 65535, found.count) || !agrees(old.size, 4294967295, found.size) || !agrees(old.offset, 4294967295, found.offset)) throw contradiction(`zip64 end record`);
	return found;
}
async function missingEnd(source, tail) {
	if (Buffer.from(tail.buffer, tail.byteOffset, tail.length).includes(`PK`, 0, `latin1`)) return hiddenData();
	if (source.size < 22) return truncated();
	return fault(`zip-without-directory`, `zip のセントラルディレクトリがありません（途中で切れた可能性があります）。`, `The zip has no central directory (it may be cut off).`);
}
function headerLength(header) {
	if (header.byteLength < 46 || header.getUint32(0, true) !== 33639248) throw damaged(`zip central header`);
	const name = header.getUint16(28, true);
	const extra = header.getUint16(30, true);
	const total = 46 + name + extra + header.getUint16(32, true);
	if (total > header.byteLength) throw damaged(`zip central header`);
	return {
		name,
		extra,
		total
	};
}
function readHeader(header, length) {
	const bytes = new Uint8Array(header.buffer, header.byteOffset, length.total);
	const flags = header.getUint16(8, true);
	const method = header.getUint16(10, true);
	const madeBy = header.getUint8(5);
	const values = {
		size: header.getUint32(24, true),
		packedSize: header.getUint32(20, true),
		offset: header.getUint32(42, true)
	};
	return {
		name: bytes.slice(46, 46 + length.name),
		utf8: (flags & 2048) !== 0,
		flags,
		method,
		crc: header.getUint32(16, true),
		...widen(values, extraField(bytes.subarray(46 + length.name, 46 + length.name + length.extra), 1)),
		unixMode: madeBy === 3 || madeBy === 19 ? header.getUint32(38, true) >>> 16 : 0,
		encrypted: (flags & 8257) !== 0 || method === 99
	};
}
function widen(values, extra) {
	const missing = [
		values.size,
		values.packedSize,
		values.offset
	].filter((value) => value === 4294967295).length;
	if (missing === 0) return values;
	if (extra === null || extra.length < missing * 8) throw damaged(`zip64 field missing`);
	const view = viewOf(extra);
	let at = 0;
	const all = extra.length >= 24;
	const next = (short) => {
		if (short !== 4294967295 && !all) return short;
		const long = big(view, at);
		at += 8;
		if (short !== 4294967295 && short !== long) throw contradiction(`zip64 field`);
		return long;
	};
	return {
		size: next(values.size),
		packedSize: next(values.packedSize),
		offset: next(values.offset)
	};
}
function split() {
	return fault(`zip-split`, `分割された zip の一部です。`, `One part of a zip that was split.`);
}
function big(view, at) {
	const value = view.getBigUint64(at, true);
	if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw damaged(`zip64 number`);
	return Number(value);
}
async function checkLocalHeader(source, directory, entry) {
	const start = entry.offset + directory.shift;
	if (start + 30 > directory.start) return broken(`offset`);
	const view = viewOf(await source.read(start, 30));
	if (view.getUint32(0, true) !== 67324752) return broken(`local header`);
	const nameLength = view.getUint16(26, true);
	const extraLength = view.getUint16(28, true);
	const dataStart = start + 30 + nameLength + extraLength;
	const dataEnd = dataStart + entry.packedSize;
	if (dataEnd > directory.start) return broken(`offset`);
	const name = await source.read(start + 30, nameLength);
	const extra = await source.read(start + 30 + nameLength, extraLength);
	const descriptor = (entry.flags & 8) !== 0;
	const span = {
		start,
		dataStart,
		dataEnd,
		descriptor: descriptor ? [
			0,
			12,
			16,
			20,
			24
		] : [0]
	};
	const wrong = disagreement({
		view,
		name,
		extra,
		entry,
		descriptor
	});
	return {
		span,
		fault: wrong === null ? null : contradiction(wrong).reason,
		remarks: remarksOf(extra)
	};
}
function disagreement({ view, name, extra, entry, descriptor }) {
	if (Buffer.compare(name, entry.name) !== 0) return `name`;
	if (view.getUint16(6, true) !== entry.flags) return `flags`;
	if (view.getUint16(8, true) !== entry.method) return `method`;
	const wide = wideSizes(extra);
	const packed = view.getUint32(18, true);
	const size = view.getUint32(22, true);
	const agrees = (short, long, value) => short === 4294967295 ? (long ?? value) === value : short === value;
	if (!(descriptor && view.getUint32(14, true) === 0) && view.getUint32(14, true) !== entry.crc) return `CRC-32`;
	if (!(descriptor && (size === 0 || size === 4294967295)) && !agrees(size, wide[0], entry.size)) return `size`;
	if (!(descriptor && (packed === 0 || packed === 4294967295)) && !agrees(packed, wide[1], entry.packedSize)) return `packed size`;
	if (entry.method === 0 && !entry.encrypted && entry.size !== entry.packedSize) return `stored size`;
	return null;
}
function wideSizes(extra) {
	const field = extraField(extra, 1);
	if (field === null || field.length < 16) return [];
	const view = viewOf(field);
	return [Number(view.getBigUint64(0, true)), Number(view.getBigUint64(8, true))];
}
function remarksOf(extra) {
	if (extraField(extra, 28789) === null) return [];
	return [reason(`zip-second-name`, {
		ja: `メンバーに別名（Unicode パス拡張）が付いています。`,
		en: `The member carries a second name (Unicode path extra field).`
	})];
}
function broken(field) {
	return {
		span: null,
		fault: contradiction(field).reason,
		remarks: []
	};
}
export { decodeText as a, chunksOf as c, fault as d, hiddenData as f, decodeAs as i, damaged as l, truncated as m, readDirectory as n, ChunkReader as o, memorySource as p, contradiction as r, ContainerFault as s, checkLocalHeader as t, drain as u };
