import { r as __toESM } from "./rolldown-runtime.js";
import { c as chunksOf, d as fault, f as hiddenData, i as decodeAs, l as damaged, m as truncated, n as readDirectory, o as ChunkReader, p as memorySource, r as contradiction, s as ContainerFault, t as checkLocalHeader, u as drain } from "./zip-local.js";
import { t as reason } from "./reason.js";
import { r as require_xz_decompress } from "./vendor.js";
import { n as unreadable, s as memberName, t as diskPath } from "./census-walk.js";
import { createHash, hash, randomBytes } from "node:crypto";
import { closeSync, constants, fstatSync, openSync, readSync, rmSync, writeSync } from "node:fs";
import { crc32, createGunzip, createInflateRaw, createZstdDecompress, inflateRawSync } from "node:zlib";
import { Readable } from "node:stream";
import { join } from "node:path";
const headLength = 32774;
const magics = [
	{
		kind: `zip`,
		at: 0,
		bytes: `PK`
	},
	{
		kind: `zip`,
		at: 0,
		bytes: `PK`
	},
	{
		kind: `zip`,
		at: 0,
		bytes: `PK\x07\b`
	},
	{
		kind: `zip`,
		at: 0,
		bytes: `PK00PK`
	},
	{
		kind: `gzip`,
		at: 0,
		bytes: ``
	},
	{
		kind: `bzip2`,
		at: 0,
		bytes: `BZh`
	},
	{
		kind: `xz`,
		at: 0,
		bytes: `ý7zXZ\0`
	},
	{
		kind: `zstd`,
		at: 0,
		bytes: `(µ/ý`
	},
	{
		kind: `7z`,
		at: 0,
		bytes: `7z¼¯'`
	},
	{
		kind: `ar`,
		at: 0,
		bytes: `!<arch>
`
	},
	{
		kind: `ar`,
		at: 0,
		bytes: `!<thin>
`
	},
	{
		kind: `rpm`,
		at: 0,
		bytes: `í«îÛ`
	},
	{
		kind: `rar`,
		at: 0,
		bytes: `Rar!\x07`
	},
	{
		kind: `cab`,
		at: 0,
		bytes: `MSCF\0\0\0\0`
	},
	{
		kind: `cab`,
		at: 0,
		bytes: `ISc(`
	},
	{
		kind: `cpio`,
		at: 0,
		bytes: `070701`
	},
	{
		kind: `cpio`,
		at: 0,
		bytes: `070702`
	},
	{
		kind: `cpio`,
		at: 0,
		bytes: `070707`
	},
	{
		kind: `cpio`,
		at: 0,
		bytes: `Çq`
	},
	{
		kind: `lz4`,
		at: 0,
		bytes: `"M`
	},
	{
		kind: `lz4`,
		at: 0,
		bytes: `!L`
	},
	{
		kind: `compress`,
		at: 0,
		bytes: ``
	},
	{
		kind: `compress`,
		at: 0,
		bytes: `\xA0`
	},
	{
		kind: `compress`,
		at: 0,
		bytes: `LZO\0\r

`
	},
	{
		kind: `lzma`,
		at: 0,
		bytes: `LZIP`
	},
	{
		kind: `wim`,
		at: 0,
		bytes: `MSWIM\0\0\0`
	},
	{
		kind: `squashfs`,
		at: 0,
		bytes: `hsqs`
	},
	{
		kind: `squashfs`,
		at: 0,
		bytes: `sqsh`
	},
	{
		kind: `asar`,
		at: 16,
		bytes: `{"files"`
	},
	{
		kind: `tar`,
		at: 257,
		bytes: `ustar`
	},
	{
		kind: `iso`,
		at: 32769,
		bytes: `CD001`
	},
	{
		kind: `unknown`,
		at: 2,
		bytes: `-lh`
	},
	{
		kind: `unknown`,
		at: 0,
		bytes: "`ê"
	}
];
const names = [
	[/\.(?:zip|jar|war|ear|aar|whl|nupkg|apk|ipa|vsix|xpi|docx|xlsx|pptx|docm|xlsm|pptm|odt|ods|odp|epub|cbz)$/iu, `zip`],
	[/\.(?:tar|gem)$/iu, `tar`],
	[/\.(?:gz|tgz|crate)$/iu, `gzip`],
	[/\.(?:bz2|tbz2?)$/iu, `bzip2`],
	[/\.(?:xz|txz)$/iu, `xz`],
	[/\.(?:zst|tzst)$/iu, `zstd`],
	[/\.7z$/iu, `7z`],
	[/\.deb$/iu, `deb`],
	[/\.rpm$/iu, `rpm`],
	[/\.rar$/iu, `rar`],
	[/\.(?:iso|udf)$/iu, `iso`],
	[/\.dmg$/iu, `dmg`],
	[/\.lzma$/iu, `lzma`],
	[/\.lz4$/iu, `lz4`],
	[/\.br$/iu, `brotli`],
	[/\.(?:lzh|lha|arj|ace|zoo|alz|egg|sit|sitx|zpaq)$/iu, `unknown`]
];
const tailLength = 65557;
function detectContainer(head, tail, name) {
	const kind = byMagic(head);
	if (kind === `ar` && /\.deb$/iu.test(name)) return {
		by: `bytes`,
		kind: `deb`
	};
	if (kind !== null) return {
		by: `bytes`,
		kind
	};
	if (endsInZip(tail)) return {
		by: `bytes`,
		kind: `zip`
	};
	const promised = names.find(([pattern]) => pattern.test(name))?.[1];
	if (promised === void 0 || isDocument(head)) return null;
	return {
		by: `name`,
		kind: promised
	};
}
const endRecord = Buffer.from(`PK`, `latin1`);
function endsInZip(tail) {
	const bytes = Buffer.from(tail.buffer, tail.byteOffset, tail.length);
	for (let at = bytes.lastIndexOf(endRecord, bytes.length - 22); at >= 0; at = at === 0 ? -1 : bytes.lastIndexOf(endRecord, at - 1)) if (at + 22 + bytes.readUInt16LE(at + 20) === bytes.length) return true;
	return false;
}
function containerAt(bytes) {
	return byMagic(bytes);
}
function byMagic(head) {
	const found = magics.find(({ at, bytes }) => matches(head, at, bytes));
	if (found?.kind === `bzip2`) return /^[1-9](?:1AY&SY|\x17rE8P\x90)/u.test(latin$1(head, 3, 10)) ? `bzip2` : null;
	if (found?.kind === `unknown` && found.at === 2 && !/^-lh[0-9dsx]-/u.test(latin$1(head, 2, 7))) return null;
	if (found?.kind === `ar`) return matches(head, 8, `debian-binary`) ? `deb` : `ar`;
	if (found !== void 0) return found.kind;
	if (/^[\x50-\x5f]\x2a\x4d\x18/u.test(latin$1(head, 0, 4))) return `zstd`;
	if (/^\x5d\0\0[\0\x80-\xff]/u.test(latin$1(head, 0, 4)) && head.length >= 13) return `lzma`;
	return isOldTar(head) ? `tar` : null;
}
function isOldTar(head) {
	if (head.length < 512 || head[0] === 0) return false;
	const stored = /^ *([0-7]+)[ \0]/u.exec(latin$1(head, 148, 156))?.[1];
	if (stored === void 0) return false;
	let sum = 0;
	for (let at = 0; at < 512; at += 1) sum += at >= 148 && at < 156 ? 32 : head[at] ?? 0;
	return sum === Number.parseInt(stored, 8);
}
function isDocument(head) {
	return matches(head, 0, `ÐÏà¡±á`) || matches(head, 0, `%PDF-`);
}
function matches(bytes, at, latin1) {
	if (bytes.length < at + latin1.length) return false;
	for (let index = 0; index < latin1.length; index += 1) if (bytes[at + index] !== latin1.charCodeAt(index)) return false;
	return true;
}
function latin$1(bytes, from, to) {
	return String.fromCharCode(...bytes.subarray(from, to));
}
function isProgram(head) {
	const [first, second] = head;
	return first === 35 && second === 33 || first === 77 && second === 90 || first === 127 && second === 69;
}
function endOfProgram(head) {
	const view = new DataView(head.buffer, head.byteOffset, head.length);
	try {
		if (head[0] === 77) return endOfPortableExecutable(view);
		return head[0] === 127 ? endOfElf(view) : null;
	} catch (error) {
		if (error instanceof RangeError) return null;
		throw error;
	}
}
function endOfPortableExecutable(view) {
	const header = view.getUint32(60, true);
	if (view.getUint32(header, true) !== 17744) return null;
	const sections = view.getUint16(header + 6, true);
	const table = header + 24 + view.getUint16(header + 20, true);
	let end = 0;
	for (let index = 0; index < sections; index += 1) {
		const at = table + index * 40;
		end = Math.max(end, view.getUint32(at + 20, true) + view.getUint32(at + 16, true));
	}
	return end === 0 ? null : end;
}
function endOfElf(view) {
	const little = view.getUint8(5) === 1;
	const wide = view.getUint8(4) === 2;
	const offset = wide ? Number(view.getBigUint64(40, little)) : view.getUint32(32, little);
	const at = wide ? 58 : 46;
	const end = offset + view.getUint16(at, little) * view.getUint16(at + 2, little);
	return offset === 0 || !Number.isSafeInteger(end) ? null : end;
}
const overlayLength = 65536;
const installers = [/^[\s\S]{4}\xef\xbe\xad\xdeNullsoftInst/u, /^(?:idska32\x1a|zlb\x1a|Inno Setup Setup Data)/u];
function appendedTo(overlay) {
	if (isSignature(overlay)) return null;
	const kind = containerAt(overlay);
	if (kind !== null) return kind;
	const text = Buffer.from(overlay.buffer, overlay.byteOffset, overlay.length).toString(`latin1`);
	if (installers.some((pattern) => pattern.test(text))) return `unknown`;
	return text.startsWith(`;!@Install@!`) && text.includes(`7z¼¯'`) ? `7z` : null;
}
function isSignature(overlay) {
	const [, , , , low, high, type, rest] = overlay;
	return low === 0 && (high === 1 || high === 2) && type === 2 && rest === 0;
}
const ratioFrom = 1048576;
var Budget = class {
	#limits;
	#members = 0;
	#bytes = 0;
	constructor(limits) {
		this.#limits = limits;
	}
	membersLeft() {
		return this.#limits.members - this.#members;
	}
	takeMember() {
		this.#members += 1;
		if (this.#members > this.#limits.members) throw exhausted(`limit-members`, this.#limits.members, {
			ja: `メンバー数が上限（{limit}）を超えています。`,
			en: `More members than the limit of {limit}.`
		});
	}
	takeBytes(length) {
		this.#bytes += length;
		if (this.#bytes > this.#limits.bytes) throw exhausted(`limit-bytes`, this.#limits.bytes, {
			ja: `展開後のサイズが上限（{limit} バイト）を超えています。`,
			en: `Unpacks to more than the limit of {limit} bytes.`
		});
	}
	checkRatio(unpacked, packed) {
		if (unpacked <= ratioFrom || unpacked <= this.#limits.ratio * Math.max(1, packed)) return;
		throw new ContainerFault(reason(`limit-ratio`, {
			ja: `圧縮率が上限（{limit} 倍）を超えています。`,
			en: `Grows by more than the limit of {limit} times.`
		}, { limit: this.#limits.ratio }));
	}
	tooDeep() {
		return reason(`limit-depth`, {
			ja: `アーカイブの入れ子が上限（{limit} 段）を超えています。`,
			en: `Nested deeper than the limit of {limit} containers.`
		}, { limit: this.#limits.depth });
	}
};
function exhausted(code, limit, text) {
	return new ContainerFault(reason(code, text, { limit }), true);
}
async function* readAr(packed) {
	const reader = new ChunkReader(packed.chunks());
	const magic = latin(await reader.take(8));
	if (magic === `!<thin>
`) throw fault(`ar-thin`, `中身を別ファイルに持つ ar アーカイブです。`, `A thin ar archive: its contents lie in other files.`);
	if (magic !== `!<arch>
`) throw damaged(`ar magic`);
	let longNames = ``;
	while (!await reader.ended()) {
		const header = latin(await reader.take(60));
		if (header.slice(58) !== `\`
`) throw damaged(`ar header`);
		const size = Number(/^([0-9]+) *$/u.exec(header.slice(48, 58))?.[1] ?? NaN);
		if (!Number.isSafeInteger(size)) throw damaged(`ar size`);
		const label = header.slice(0, 16).trimEnd();
		if (label === `//`) {
			if (size > 1048576) throw damaged(`ar names`);
			longNames = latin(await reader.take(size));
		} else yield* readEntry$2(reader, {
			label,
			size,
			longNames
		});
		if (size % 2 === 1 && !await reader.ended() && latin(await reader.take(1)) !== `
`) throw hiddenData();
	}
}
async function* readEntry$2(reader, entry) {
	const bsd = /^#1\/([0-9]+)$/u.exec(entry.label)?.[1];
	const inline = bsd === void 0 ? 0 : Number(bsd);
	if (inline > entry.size || inline > 65536) throw damaged(`ar name`);
	const name = bsd === void 0 ? nameOf(entry) : latin(await reader.take(inline)).replace(/\0+$/u, ``);
	const size = entry.size - inline;
	const data = reader.pass(size);
	yield {
		kind: `file`,
		name: Buffer.from(name, `latin1`),
		utf8: false,
		size,
		remarks: [],
		chunks: () => data
	};
	await drain(data);
}
function nameOf({ label, longNames }) {
	if (label === `/` || label === `/SYM64/`) return `symbol-table`;
	const offset = /^\/([0-9]+)$/u.exec(label)?.[1];
	if (offset === void 0) return label.replace(/\/$/u, ``);
	const end = longNames.indexOf(`
`, Number(offset));
	if (end < 0) throw damaged(`ar name`);
	return longNames.slice(Number(offset), end).replace(/\/$/u, ``);
}
function latin(bytes) {
	return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString(`latin1`);
}
function decodeBlock(input, capacity) {
	if (input.bits(1) === 1) throw damaged(`bzip2 randomised block`);
	const origin = input.bits(24);
	const symbols = readSymbols(input);
	const tableCount = input.bits(3);
	if (tableCount < 2 || tableCount > 6) throw damaged(`bzip2 tables`);
	const column = readColumn(input, {
		symbols,
		selectors: readSelectors(input, tableCount),
		codes: Array.from({ length: tableCount }, () => readCode(input, symbols.length + 2)),
		capacity
	});
	if (origin >= column.length) throw damaged(`bzip2 origin`);
	return expandRuns(invert(column, origin));
}
function readSymbols(input) {
	const groups = input.bits(16);
	const symbols = [];
	for (let group = 0; group < 16; group += 1) {
		if ((groups & 32768 >> group) === 0) continue;
		const used = input.bits(16);
		for (let index = 0; index < 16; index += 1) if ((used & 32768 >> index) !== 0) symbols.push(group * 16 + index);
	}
	if (symbols.length === 0) throw damaged(`bzip2 symbols`);
	return symbols;
}
function readSelectors(input, tableCount) {
	const count = input.bits(15);
	if (count === 0) throw damaged(`bzip2 selectors`);
	const order = Array.from({ length: tableCount }, (_, index) => index);
	const selectors = new Uint8Array(count);
	for (let at = 0; at < count; at += 1) {
		let place = 0;
		while (input.bits(1) === 1) place += 1;
		const [table] = order.splice(place, 1);
		if (table === void 0) throw damaged(`bzip2 selector`);
		order.unshift(table);
		selectors[at] = table;
	}
	return selectors;
}
function readCode(input, alphabet) {
	const lengths = [];
	let length = input.bits(5);
	for (let symbol = 0; symbol < alphabet; symbol += 1) {
		while (input.bits(1) === 1) length += input.bits(1) === 0 ? 1 : -1;
		if (length < 1 || length > 20) throw damaged(`bzip2 code length`);
		lengths.push(length);
	}
	const longest = Math.max(...lengths);
	const shortest = Math.min(...lengths);
	const limits = (/* @__PURE__ */ new Int32Array(22)).fill(-1);
	const offsets = /* @__PURE__ */ new Int32Array(22);
	const symbols = [];
	let code = 0;
	for (let bits = shortest; bits <= longest; bits += 1) {
		offsets[bits] = symbols.length - code;
		for (let symbol = 0; symbol < alphabet; symbol += 1) {
			if (lengths[symbol] !== bits) continue;
			symbols.push(symbol);
			code += 1;
		}
		limits[bits] = code - 1;
		code <<= 1;
	}
	return {
		limits,
		offsets,
		symbols: Uint16Array.from(symbols),
		shortest,
		longest
	};
}
function readSymbol(input, code) {
	let bits = code.shortest;
	let value = input.bits(bits);
	while (value > (code.limits[bits] ?? -1)) {
		bits += 1;
		if (bits > code.longest) throw damaged(`bzip2 code`);
		value = value << 1 | input.bits(1);
	}
	const symbol = code.symbols[value + (code.offsets[bits] ?? 0)];
	if (symbol === void 0) throw damaged(`bzip2 code`);
	return symbol;
}
function readColumn(input, { symbols, selectors, codes, capacity }) {
	const column = new Uint8Array(capacity);
	const order = [...symbols];
	let length = 0;
	let run = 0;
	let weight = 1;
	for (let at = 0;; at += 1) {
		const code = codes[selectors[Math.floor(at / 50)] ?? -1];
		if (code === void 0) throw damaged(`bzip2 selectors`);
		const symbol = readSymbol(input, code);
		if (symbol < 2) {
			run += weight << symbol;
			weight <<= 1;
			if (run > capacity) throw damaged(`bzip2 run`);
			continue;
		}
		if (length + run > capacity) throw damaged(`bzip2 block size`);
		column.fill(order[0] ?? 0, length, length + run);
		length += run;
		run = 0;
		weight = 1;
		if (symbol === symbols.length + 1) return column.subarray(0, length);
		if (length >= capacity) throw damaged(`bzip2 block size`);
		const [byte = 0] = order.splice(symbol - 1, 1);
		order.unshift(byte);
		column[length] = byte;
		length += 1;
	}
}
function invert(column, origin) {
	const starts = /* @__PURE__ */ new Uint32Array(257);
	for (const byte of column) starts[byte + 1] = (starts[byte + 1] ?? 0) + 1;
	for (let byte = 1; byte < 257; byte += 1) starts[byte] = (starts[byte] ?? 0) + (starts[byte - 1] ?? 0);
	const next = new Uint32Array(column.length);
	for (let at = 0; at < column.length; at += 1) {
		const byte = column[at] ?? 0;
		const place = starts[byte] ?? 0;
		next[place] = at;
		starts[byte] = place + 1;
	}
	const text = new Uint8Array(column.length);
	let position = next[origin] ?? 0;
	for (let at = 0; at < text.length; at += 1) {
		text[at] = column[position] ?? 0;
		position = next[position] ?? 0;
	}
	return text;
}
function expandRuns(text) {
	let length = 0;
	eachRun(text, (_, count) => length += count);
	const expanded = new Uint8Array(length);
	let at = 0;
	eachRun(text, (byte, count) => {
		expanded.fill(byte, at, at + count);
		at += count;
	});
	return expanded;
}
function eachRun(text, take) {
	for (let at = 0; at < text.length;) {
		const byte = text[at] ?? 0;
		let count = 1;
		while (count < 4 && text[at + count] === byte) count += 1;
		at += count;
		if (count < 4) {
			take(byte, count);
			continue;
		}
		take(byte, 4 + (text[at] ?? 0));
		at += 1;
	}
}
const longestBlock = 12e5;
function unpackBzip2(packed) {
	const input = new Bits(packed);
	async function* chunks() {
		do {
			const level = await readHeader(input);
			let combined = 0;
			for (;;) {
				await input.fill(longestBlock);
				const magic = input.bits(24) * 16777216 + input.bits(24);
				const crc = input.bits(32);
				if (magic === 25779555029136) {
					if (crc !== combined) throw damaged(`bzip2 stream CRC`);
					break;
				}
				if (magic !== 54156738319193) throw damaged(`bzip2 block`);
				const block = decodeBlock(input, level * 1e5);
				if (bzip2Crc(block) !== crc) throw damaged(`bzip2 block CRC`);
				combined = ((combined << 1 | combined >>> 31) ^ crc) >>> 0;
				yield block;
			}
			input.align();
		} while (!await input.ended());
	}
	return {
		chunks,
		used: () => input.used
	};
}
async function readHeader(input) {
	await input.fill(14);
	if (input.bits(24) !== 4348520) throw damaged(`bzip2 magic`);
	const level = input.bits(8) - 48;
	if (level < 1 || level > 9) throw damaged(`bzip2 level`);
	return level;
}
var Bits = class {
	#reader;
	#bytes = /* @__PURE__ */ new Uint8Array();
	#at = 0;
	#held = 0;
	#count = 0;
	used = 0;
	constructor(chunks) {
		this.#reader = new ChunkReader(chunks);
	}
	async fill(length) {
		const parts = [this.#bytes.subarray(this.#at)];
		let ready = this.#bytes.length - this.#at;
		if (ready >= length) return;
		for (; ready < length;) {
			const chunk = await this.#reader.takeSome(length - ready);
			if (chunk === null) break;
			parts.push(chunk);
			ready += chunk.length;
		}
		this.#bytes = Buffer.concat(parts);
		this.#at = 0;
	}
	bits(count) {
		if (count > 24) return this.bits(count - 16) * 65536 + this.bits(16) >>> 0;
		while (this.#count < count) {
			const byte = this.#bytes[this.#at];
			if (byte === void 0) throw truncated();
			this.#at += 1;
			this.used += 1;
			this.#held = (this.#held << 8 | byte) & 2147483647;
			this.#count += 8;
		}
		this.#count -= count;
		const value = this.#held >>> this.#count & (1 << count) - 1;
		this.#held &= (1 << this.#count) - 1;
		return value;
	}
	align() {
		this.#count = 0;
		this.#held = 0;
	}
	async ended() {
		return this.#at === this.#bytes.length && await this.#reader.ended();
	}
};
const crcTable = Uint32Array.from({ length: 256 }, (_, index) => {
	let value = index << 24;
	for (let bit = 0; bit < 8; bit += 1) value = value & 2147483648 ? value << 1 ^ 79764919 : value << 1;
	return value >>> 0;
});
function bzip2Crc(bytes) {
	let crc = 4294967295;
	for (const byte of bytes) crc = (crc << 8 ^ (crcTable[crc >>> 24 ^ byte] ?? 0)) >>> 0;
	return ~crc >>> 0;
}
function unpackFrames(packed, makeEngine) {
	let before = 0;
	let engine;
	async function* chunks() {
		const input = new Refeed(packed);
		do {
			engine = makeEngine();
			yield* runEngine(engine, input.chunks());
			if (engine.bytesWritten === 0) throw hiddenData();
			input.giveBack(engine.bytesWritten);
			before += engine.bytesWritten;
			engine = void 0;
		} while (!await input.ended());
	}
	return {
		chunks,
		used: () => before + (engine?.bytesWritten ?? 0)
	};
}
async function* unpackOne(engine, input, length) {
	yield* runEngine(engine, input);
	if (engine.bytesWritten !== length) throw hiddenData();
}
async function* runEngine(engine, input) {
	const source = Readable.from(input, {
		objectMode: false,
		highWaterMark: 1
	});
	source.on(`error`, (error) => engine.destroy(error));
	source.pipe(engine);
	try {
		for await (const chunk of engine) yield chunk;
	} catch (error) {
		throw asFault(error);
	} finally {
		source.destroy();
		engine.destroy();
	}
}
function asFault(error) {
	if (error instanceof ContainerFault) return error;
	const code = error.code;
	if (code === `Z_BUF_ERROR`) return truncated();
	if (error instanceof Error && typeof code === `string` && /^(?:Z_|ZSTD_|ERR_ZLIB|ERR_BUFFER_TOO_LARGE)/u.test(code)) return damaged(code);
	throw error;
}
var Refeed = class {
	#iterator;
	#waiting = [];
	#handedOut = [];
	#handedBytes = 0;
	constructor(chunks) {
		this.#iterator = chunks[Symbol.asyncIterator]();
	}
	async *chunks() {
		for (let chunk = await this.#next(); chunk !== null; chunk = await this.#next()) {
			this.#handedOut.push(chunk);
			this.#handedBytes += chunk.length;
			if (this.#handedOut.length > 16) this.#handedOut.shift();
			yield chunk;
		}
	}
	giveBack(used) {
		let surplus = this.#handedBytes - used;
		const back = [];
		while (surplus > 0) {
			const chunk = this.#handedOut.pop();
			if (chunk === void 0) throw damaged(`frame boundaries`);
			back.unshift(chunk.subarray(Math.max(0, chunk.length - surplus)));
			surplus -= chunk.length;
		}
		this.#waiting = [...back, ...this.#waiting];
		this.#handedOut = [];
		this.#handedBytes = 0;
	}
	async ended() {
		const chunk = await this.#next();
		if (chunk === null) return true;
		this.#waiting.unshift(chunk);
		return false;
	}
	async #next() {
		for (;;) {
			const waiting = this.#waiting.shift();
			if (waiting !== void 0 && waiting.length > 0) return waiting;
			if (waiting !== void 0) continue;
			const next = await this.#iterator.next();
			if (next.done === true) return null;
			if (next.value.length > 0) return next.value;
		}
	}
};
var import_xz_decompress = __toESM(require_xz_decompress(), 1);
function unpackXz(packed) {
	let used = 0;
	let passed;
	async function* counted() {
		try {
			for await (const chunk of packed) {
				used += chunk.length;
				yield Uint8Array.from(chunk);
			}
		} catch (error) {
			passed = error;
			throw error;
		}
	}
	async function* chunks() {
		const stream = new import_xz_decompress.default.XzReadableStream(ReadableStream.from(counted()));
		try {
			for await (const chunk of stream) yield Uint8Array.from(chunk);
		} catch (error) {
			throw passed ?? xzFault(error);
		}
	}
	return {
		chunks,
		used: () => used
	};
}
function xzFault(error) {
	const code = /error code ([0-9]+)/u.exec(error instanceof Error ? error.message : ``)?.[1];
	if (code === `8`) return truncated();
	if (code === `3` || code === `4` || code === `6`) return fault(`container-method`, `この xz の方式（フィルターまたは検査値）は読めません。`, `This xz uses a filter, a check or a dictionary that is not read.`);
	return damaged(`xz ${code ?? `stream`}`);
}
function readGzip(packed) {
	return readSingle(packed, gunzip);
}
function readZstd(packed) {
	return readSingle(packed, (chunks) => unpackFrames(chunks, () => createZstdDecompress()));
}
function readXz(packed) {
	return readSingle(packed, unpackXz);
}
function readBzip2(packed) {
	return readSingle(packed, unpackBzip2);
}
function gunzip(packed) {
	return unpackFrames(packed, () => createGunzip());
}
async function* readSingle(packed, unpack) {
	const unpacking = unpack(packed.chunks());
	let ended = false;
	let failed;
	async function* watched() {
		try {
			yield* unpacking.chunks();
			ended = true;
		} catch (error) {
			failed = error;
			throw error;
		}
	}
	const chunks = watched();
	yield {
		kind: `file`,
		name: Buffer.from(innerName(packed.name)),
		utf8: true,
		size: 0,
		remarks: [],
		packed: () => unpacking.used(),
		chunks: () => chunks
	};
	if (failed !== void 0) throw failed;
	if (!ended) throw fault(`member-unread`, `中身を最後まで読めませんでした。`, `Its content was not read to the end.`);
}
const suffixes = [[/\.(?:tgz|tbz2?|txz|tzst|crate)$/iu, `.tar`], [/\.(?:gz|bz2|xz|zst|zstd)$/iu, ``]];
function innerName(name) {
	const found = suffixes.find(([pattern]) => pattern.test(name));
	const inner = found === void 0 ? `content` : name.replace(found[0], found[1]);
	return inner === `` ? `content` : inner;
}
async function* readTar(packed) {
	const reader = new ChunkReader(packed.chunks());
	let extended = /* @__PURE__ */ new Map();
	const globals = /* @__PURE__ */ new Map();
	for (;;) {
		const block = await reader.take(512);
		if (isZero(block)) break;
		const header = parseHeader(block);
		if (`xgLK`.includes(header.type)) {
			const data = await takeExtension(reader, header.size);
			if (header.type === `g`) for (const [key, value] of parsePax(data)) globals.set(key, value);
			else if (header.type === `x`) for (const [key, value] of parsePax(data)) extended.set(key, value);
			else extended.set(header.type === `L` ? `path` : `linkpath`, data.subarray(0, lengthToNul(data)));
			continue;
		}
		yield* readEntry$1(reader, applyPax(header, new Map([...globals, ...extended])));
		extended = /* @__PURE__ */ new Map();
	}
	for await (const chunk of reader.rest()) if (!isZero(chunk)) throw hiddenData();
}
function parseHeader(block) {
	let sum = 0;
	for (let at = 0; at < 512; at += 1) sum += at >= 148 && at < 156 ? 32 : block[at] ?? 0;
	if (sum !== numberAt(block, 148, 8)) throw damaged(`tar header checksum`);
	const name = fieldAt(block, 0, 100);
	const prefix = block[257] === 117 && block[262] === 0 ? fieldAt(block, 345, 155) : /* @__PURE__ */ new Uint8Array();
	const type = String.fromCharCode(block[156] ?? 0);
	return {
		name: prefix.length > 0 ? Buffer.concat([
			prefix,
			Uint8Array.of(47),
			name
		]) : name,
		type: type === `\0` ? `0` : type,
		size: numberAt(block, 124, 12),
		sparse: type === `S`
	};
}
async function* readEntry$1(reader, header) {
	const size = `123456`.includes(header.type) ? 0 : header.size;
	const padding = (512 - size % 512) % 512;
	const folder = header.type === `5` || header.type === `0` && header.name.at(-1) === 47 && size === 0;
	const data = reader.pass(size);
	if (!folder) yield memberOf$1(header, data);
	await drain(data);
	if (!isZero(await reader.take(padding))) throw hiddenData();
}
function memberOf$1(header, data) {
	const common = {
		name: header.name,
		utf8: false,
		size: header.size
	};
	if (!header.sparse && (header.type === `0` || header.type === `7`)) return {
		kind: `file`,
		...common,
		remarks: [],
		chunks: () => data
	};
	return {
		kind: `closed`,
		...common,
		reason: closedReason$1(header).reason
	};
}
function closedReason$1(header) {
	if (header.sparse) return fault(`member-sparse`, `スパース形式のメンバーは読めません。`, `The member is stored sparsely, which is not read.`);
	if (header.type === `1`) return fault(`member-hard-link`, `別のメンバーへのハードリンクです。`, `The member is a hard link to another member.`);
	if (header.type === `2`) return fault(`member-symlink`, `シンボリックリンクです。`, `The member is a symbolic link.`);
	if (`346`.includes(header.type)) return fault(`member-special`, `デバイスまたは FIFO です。`, `The member is a device or a FIFO.`);
	return fault(`member-type-unknown`, `種類の分からないメンバーです。`, `The member is of an unknown type.`);
}
async function takeExtension(reader, size) {
	if (size > 1048576) throw damaged(`tar extended header too large`);
	const data = Uint8Array.from(await reader.take(size));
	await reader.take((512 - size % 512) % 512);
	return data;
}
function applyPax(header, pax) {
	const size = pax.get(`size`);
	const sparse = header.sparse || [...pax.keys()].some((key) => key.startsWith(`GNU.sparse.`));
	return {
		...header,
		name: pax.get(`GNU.sparse.name`) ?? pax.get(`path`) ?? header.name,
		size: size === void 0 ? header.size : decimal(size),
		sparse
	};
}
function parsePax(data) {
	const records = /* @__PURE__ */ new Map();
	let at = 0;
	while (at < data.length) {
		const space = data.indexOf(32, at);
		if (space < 0) throw damaged(`tar extended header`);
		const end = at + decimal(data.subarray(at, space));
		const equals = data.indexOf(61, space);
		if (end <= space || end > data.length || equals < 0 || equals >= end || data[end - 1] !== 10) throw damaged(`tar extended header`);
		records.set(decodeAs(data.subarray(space + 1, equals), `utf-8`) ?? ``, data.subarray(equals + 1, end - 1));
		at = end;
	}
	return records;
}
function decimal(bytes) {
	const text = String.fromCharCode(...bytes.subarray(0, 20));
	if (!/^[0-9]{1,15}$/u.test(text)) throw damaged(`tar number`);
	return Number(text);
}
function numberAt(block, at, length) {
	const field = block.subarray(at, at + length);
	if (((field[0] ?? 0) & 128) !== 0) {
		const value = field.reduce((sum, byte, index) => sum * 256 + (index === 0 ? byte & 127 : byte), 0);
		if (!Number.isSafeInteger(value)) throw damaged(`tar number`);
		return value;
	}
	const text = String.fromCharCode(...field).replace(/^ +/u, ``);
	const digits = /^([0-7]*)[ \0]*$/u.exec(text)?.[1];
	if (digits === void 0) throw damaged(`tar number`);
	return digits === `` ? 0 : Number.parseInt(digits, 8);
}
function fieldAt(block, at, length) {
	const field = block.subarray(at, at + length);
	return Uint8Array.from(field.subarray(0, lengthToNul(field)));
}
function lengthToNul(bytes) {
	const nul = bytes.indexOf(0);
	return nul < 0 ? bytes.length : nul;
}
function isZero(bytes) {
	return bytes.every((byte) => byte === 0);
}
async function* readZip(packed) {
	const { source } = packed;
	if (source === void 0) throw new TypeError(`A zip is read from a source.`);
	const directory = await readDirectory(source, packed.members);
	const spans = [];
	for (const entry of directory.entries) {
		const local = await checkLocalHeader(source, directory, entry);
		if (local.span !== null) spans.push(local.span);
		const member = memberOf(source, entry, local);
		if (member !== null) yield member;
	}
	await checkSpans(source, directory, spans);
}
function memberOf(source, entry, local) {
	const common = {
		name: entry.name,
		utf8: entry.utf8,
		size: entry.size
	};
	const closed = local.fault ?? closedReason(entry);
	if (closed !== null) return {
		kind: `closed`,
		...common,
		reason: closed
	};
	if (entry.name.at(-1) === 47) {
		if (entry.size === 0 && entry.packedSize <= 2) return null;
		return {
			kind: `closed`,
			...common,
			reason: contradiction(`folder with data`).reason
		};
	}
	const { span } = local;
	if (span === null) throw damaged(`zip local header`);
	return {
		kind: `file`,
		...common,
		remarks: local.remarks,
		packed: () => entry.packedSize,
		chunks: () => verified(unpacked(source, entry, span), entry)
	};
}
function closedReason(entry) {
	const type = entry.unixMode & 61440;
	if (type === 40960) return fault(`member-symlink`, `シンボリックリンクです。`, `The member is a symbolic link.`).reason;
	if (type !== 0 && type !== 32768 && type !== 16384) return fault(`member-special`, `デバイスまたは FIFO です。`, `The member is a device or a FIFO.`).reason;
	if (entry.encrypted) return fault(`member-encrypted`, `暗号化されたメンバーです。`, `The member is encrypted.`).reason;
	if (![
		0,
		8,
		12,
		93,
		95
	].includes(entry.method)) return fault(`member-method`, `圧縮方式 ${entry.method} は読めません。`, `The member is compressed with method ${entry.method}, which is not read.`).reason;
	return null;
}
const atOnce = 1048576;
function unpacked(source, entry, span) {
	const input = () => chunksOf(source, span.dataStart, span.dataEnd);
	switch (entry.method) {
		case 0: return input();
		case 8: return entry.packedSize <= atOnce && entry.size <= atOnce ? inflateAtOnce(source, entry, span) : unpackOne(createInflateRaw(), input(), entry.packedSize);
		case 12: return unpackBzip2(input()).chunks();
		case 93: return unpackFrames(input(), () => createZstdDecompress()).chunks();
		default: return unpackXz(input()).chunks();
	}
}
async function* inflateAtOnce(source, entry, span) {
	const packed = await source.read(span.dataStart, entry.packedSize);
	let result;
	try {
		result = inflateRawSync(packed, {
			info: true,
			maxOutputLength: Math.max(1, entry.size)
		});
	} catch (error) {
		throw error.code === `ERR_BUFFER_TOO_LARGE` ? contradiction(`size`) : asFault(error);
	}
	const { buffer, engine } = result;
	if (engine.bytesWritten !== packed.length) throw hiddenData();
	if (buffer.length > 0) yield buffer;
}
async function* verified(chunks, entry) {
	let size = 0;
	let crc = 0;
	for await (const chunk of chunks) {
		size += chunk.length;
		if (size > entry.size) throw contradiction(`size`);
		crc = crc32(chunk, crc);
		yield chunk;
	}
	if (size !== entry.size) throw contradiction(`size`);
	if (crc !== entry.crc) throw contradiction(`CRC-32`);
}
async function checkSpans(source, directory, spans) {
	if (spans.length < directory.entries.length) throw contradiction(`local headers`);
	let at = null;
	let descriptor = [0];
	for (const span of spans.toSorted((a, b) => a.start - b.start)) {
		if (at === null) await checkPrefix(source, span.start);
		else if (!descriptor.includes(span.start - at)) throw span.start < at ? overlap() : hiddenData();
		at = span.dataEnd;
		descriptor = span.descriptor;
	}
	if (at === null) await checkPrefix(source, directory.start);
	else if (!descriptor.includes(directory.start - at)) throw directory.start < at ? overlap() : hiddenData();
}
async function checkPrefix(source, length) {
	if (length === 0) return;
	if (!isProgram(await source.read(0, Math.min(2, length)))) throw hiddenData();
}
function overlap() {
	return fault(`zip-overlap`, `複数のメンバーが同じデータを共有しています。`, `Members of the zip share the same bytes.`);
}
const openers = {
	zip: {
		read: readZip,
		jumps: true
	},
	tar: {
		read: readTar,
		jumps: false
	},
	gzip: {
		read: readGzip,
		jumps: false
	},
	bzip2: {
		read: readBzip2,
		jumps: false
	},
	xz: {
		read: readXz,
		jumps: false
	},
	zstd: {
		read: readZstd,
		jumps: false
	},
	deb: {
		read: readDeb,
		jumps: false
	},
	ar: {
		read: readAr,
		jumps: false
	}
};
function openerOf({ by, kind }) {
	if (by === `name`) return reason(`container-without-magic`, {
		ja: `拡張子はアーカイブですが、中身がその形式ではありません（壊れているか、途中で切れています）。`,
		en: `Named like an archive, but its bytes are not of that format (damaged or cut off).`
	});
	return openers[kind] ?? reason(`container-not-supported`, {
		ja: `{kind} 形式は開けないため、中身を確認できません。`,
		en: `The format {kind} is not opened: its members are unknown.`
	}, { kind });
}
async function* readDeb(packed) {
	const parts = [];
	for await (const member of readAr(packed)) {
		parts.push(Buffer.from(member.name).toString(`latin1`));
		yield member;
	}
	if (parts[0] !== `debian-binary` || !parts.some((part) => part.startsWith(`control.tar`)) || !parts.some((part) => part.startsWith(`data.tar`))) throw fault(`deb-incomplete`, `deb パッケージの部品が揃っていません。`, `The Debian package lacks parts.`);
}
var Measured = class {
	#iterator;
	#guard;
	#hash = createHash(`sha256`);
	#waiting = [];
	#last = [];
	#lastBytes = 0;
	#digest = null;
	#failed = null;
	size = 0;
	constructor(chunks, guard) {
		this.#iterator = chunks[Symbol.asyncIterator]();
		this.#guard = guard;
	}
	async peek(length) {
		let ready = this.#waiting.reduce((sum, chunk) => sum + chunk.length, 0);
		while (ready < length) {
			const chunk = await this.#pull();
			if (chunk === null) break;
			this.#waiting.push(chunk);
			ready += chunk.length;
		}
		if (this.#waiting.length > 1) this.#waiting = [Buffer.concat(this.#waiting)];
		return this.#waiting[0] ?? /* @__PURE__ */ new Uint8Array();
	}
	async *chunks() {
		for (;;) {
			const chunk = this.#waiting.shift() ?? await this.#pull();
			if (chunk === null) return;
			yield chunk;
		}
	}
	digest() {
		this.#digest ??= this.#hash.digest(`hex`);
		return this.#digest;
	}
	tail() {
		const [only] = this.#last;
		const bytes = this.#last.length === 1 && only !== void 0 ? only : Buffer.concat(this.#last);
		return bytes.subarray(Math.max(0, bytes.length - tailLength));
	}
	#keep(chunk) {
		this.#last.push(chunk);
		this.#lastBytes += chunk.length;
		for (let first = this.#last[0]; first !== void 0 && this.#lastBytes - first.length >= 65557; first = this.#last[0]) {
			this.#lastBytes -= first.length;
			this.#last.shift();
		}
	}
	async #pull() {
		if (this.#failed !== null) throw this.#failed.error;
		try {
			const next = await this.#iterator.next();
			if (next.done === true) return null;
			this.size += next.value.length;
			this.#guard(next.value.length, this.size);
			this.#hash.update(next.value);
			this.#keep(next.value);
			return next.value;
		} catch (error) {
			this.#failed = { error };
			throw error;
		}
	}
};
async function* placedMembers(read, packed, container) {
	const taken = /* @__PURE__ */ new Set();
	for await (const member of read(packed)) {
		const name = memberName(member.name, member.utf8);
		const text = unused(name.text, taken);
		taken.add(text);
		const remarks = [...name.remarks, ...member.kind === `file` ? member.remarks : []];
		if (text !== name.text) remarks.push(duplicate());
		yield {
			path: `${container}!/${text}`,
			name: text.split(`/`).at(-1) ?? text,
			member,
			remarks
		};
	}
}
function unused(name, taken) {
	if (!taken.has(name)) return name;
	let count = 2;
	while (taken.has(`${name}#${count}`)) count += 1;
	return `${name}#${count}`;
}
function duplicate() {
	return reason(`member-duplicate`, {
		ja: `同じ名前のメンバーが複数あります。どれが展開されるかはツールによって異なります。`,
		en: `Several members have this name: which one is unpacked depends on the program.`
	});
}
async function exploreFile(file, { limits, spool }) {
	const entries = [];
	const run = {
		role: file.role,
		limits,
		spool,
		budget: new Budget(limits),
		entries
	};
	const name = file.path.split(`/`).at(-1) ?? file.path;
	const measured = new Measured(file.chunks(), () => {});
	await explore({
		path: file.path,
		name,
		size: file.source.size,
		remarks: file.remarks,
		depth: 0,
		measured,
		source: file.source
	}, run);
	return entries;
}
async function explore(found, run) {
	let looked;
	try {
		const head = await found.measured.peek(headLength);
		looked = await (found.source === void 0 && isProgram(head) ? lookIntoProgram(found, run) : look(found, run));
		await drain(found.measured.chunks());
		if (looked.fate.state === `read` && endsInZip(found.measured.tail())) looked = unopened(`zip`, hiddenData().reason);
	} catch (error) {
		if (!(error instanceof ContainerFault)) throw error;
		looked = {
			fate: {
				state: `unread`,
				reason: error.reason
			},
			exhausted: error.exhausted ? error : null
		};
	}
	run.entries.push(entryOf(found, run.role, looked.fate));
	if (looked.exhausted !== null && found.depth > 0) throw looked.exhausted;
}
function unopened(container, why, exhausted = null) {
	return {
		fate: {
			state: `unopened`,
			container,
			reason: why
		},
		exhausted
	};
}
async function look(found, run) {
	const { measured, source, name } = found;
	const head = await measured.peek(headLength);
	const detected = detectContainer(head, source === void 0 ? /* @__PURE__ */ new Uint8Array() : await endOf(source), name);
	if (detected !== null) return open(found, detected, run);
	const appended = source === void 0 ? null : await appendedArchive(head, source);
	return appended === null ? {
		fate: { state: `read` },
		exhausted: null
	} : unopened(appended, appendedReason(appended));
}
async function lookIntoProgram(found, run) {
	const spooled = await run.spool(found.measured.chunks());
	try {
		const { source } = spooled;
		const again = new Measured(chunksOf(source), () => {});
		return await look({
			...found,
			measured: again,
			source
		}, run);
	} finally {
		await spooled.dispose();
	}
}
function endOf(source) {
	const length = Math.min(tailLength, source.size);
	return source.read(source.size - length, length);
}
async function appendedArchive(head, source) {
	const end = isProgram(head) ? endOfProgram(head) : null;
	if (end === null || end >= source.size) return null;
	return appendedTo(await source.read(end, Math.min(overlayLength, source.size - end)));
}
function appendedReason(kind) {
	return reason(`container-appended`, {
		ja: `プログラムの後ろにアーカイブ（{kind}）が付いており、その中身を確認できません。`,
		en: `An archive ({kind}) is appended to the program: its members are unknown.`
	}, { kind });
}
function entryOf({ path, size, remarks, measured }, role, fate) {
	const unread = fate.state === `unread`;
	const noted = remarks.length > 0 ? { remarks } : {};
	return {
		path,
		role,
		size: unread ? size : measured.size,
		sha256: unread ? null : measured.digest(),
		fate,
		...noted
	};
}
async function open(found, detected, run) {
	const opener = openerOf(detected);
	if (`code` in opener) return unopened(detected.kind, opener);
	if (found.depth >= run.limits.depth) return unopened(detected.kind, run.budget.tooDeep());
	let members = 0;
	try {
		await withPacked({
			found,
			opener,
			run
		}, async (packed) => {
			for await (const placed of placedMembers(opener.read, packed, found.path)) {
				members += 1;
				await exploreMember(placed, found.depth + 1, run);
			}
		});
		return {
			fate: {
				state: `opened`,
				container: detected.kind,
				members
			},
			exhausted: null
		};
	} catch (error) {
		if (!(error instanceof ContainerFault)) throw error;
		return unopened(detected.kind, error.reason, error.exhausted ? error : null);
	}
}
async function exploreMember({ path, name, member, remarks }, depth, run) {
	if (member.kind === `closed`) {
		const noted = remarks.length > 0 ? { remarks } : {};
		run.entries.push({
			path,
			role: run.role,
			size: member.size,
			sha256: null,
			fate: {
				state: `unread`,
				reason: member.reason
			},
			...noted
		});
		run.budget.takeMember();
		return;
	}
	run.budget.takeMember();
	const packed = member.packed;
	const measured = new Measured(member.chunks(), (length, total) => {
		run.budget.takeBytes(length);
		if (packed !== void 0) run.budget.checkRatio(total, packed());
	});
	await explore({
		path,
		name,
		size: member.size,
		remarks,
		depth,
		measured
	}, run);
}
async function withPacked({ found, opener, run }, use) {
	const { name, measured, source } = found;
	const common = {
		name,
		members: run.budget.membersLeft()
	};
	const chunks = () => measured.chunks();
	if (!opener.jumps) return use({
		...common,
		chunks
	});
	if (source !== void 0) {
		await drain(chunks());
		return use({
			...common,
			chunks,
			source
		});
	}
	const spooled = await run.spool(chunks());
	try {
		await use({
			...common,
			chunks,
			source: spooled.source
		});
	} finally {
		await spooled.dispose();
	}
}
const small = 1048576;
const buffer = Buffer.allocUnsafeSlow(1048577);
async function readFileEntries(root, file, exploring) {
	let descriptor;
	try {
		descriptor = openPlain(diskPath(root, file.path, file.bytes ?? null));
	} catch (error) {
		return [unreadEntry(file, 0, error.code === `ELOOP` ? replaced() : unreadable(`file-unreadable`, error))];
	}
	try {
		return await readOpened(descriptor, file, exploring);
	} catch (error) {
		if (typeof error.code !== `string`) throw error;
		return [unreadEntry(file, 0, unreadable(`file-unreadable`, error))];
	} finally {
		closeSync(descriptor);
	}
}
function openPlain(path) {
	return openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK | constants.O_NOCTTY);
}
async function readOpened(descriptor, file, exploring) {
	const before = fstatSync(descriptor, { bigint: true });
	const size = Number(before.size);
	if (!before.isFile()) return [unreadEntry(file, size, replaced())];
	const name = file.path.slice(file.path.lastIndexOf(`/`) + 1);
	const isSmall = size <= small;
	const length = readSync(descriptor, buffer, 0, isSmall ? size + 1 : headLength, 0);
	if (isSmall && length !== size) return [unreadEntry(file, size, changed())];
	const head = buffer.subarray(0, Math.min(length, headLength));
	const tail = isSmall ? buffer.subarray(Math.max(0, size - tailLength), size) : readAt(descriptor, size - tailLength, tailLength);
	const bytes = buffer.subarray(0, length);
	let entries;
	if (detectContainer(head, tail, name) !== null || endOfProgram(head) !== null) {
		const source = isSmall ? memorySource(Uint8Array.prototype.slice.call(bytes)) : fileSource(descriptor, size);
		entries = await exploreFile({
			path: file.path,
			role: file.role,
			remarks: file.remarks,
			source,
			chunks: () => chunksOf(source)
		}, exploring);
	} else entries = [readEntry(file, size, isSmall ? hash(`sha256`, bytes, `hex`) : hashLarge(descriptor, size))];
	return !sameFile(before, fstatSync(descriptor, { bigint: true })) || entries.at(-1)?.fate.state === `unread` ? [unreadEntry(file, size, changed())] : entries;
}
function sameFile(before, after) {
	return before.size === after.size && before.mtimeNs === after.mtimeNs && before.ctimeNs === after.ctimeNs;
}
function hashLarge(descriptor, size) {
	const digest = createHash(`sha256`);
	let at = 0;
	for (;;) {
		const length = readSync(descriptor, buffer, 0, small, at);
		if (length === 0) break;
		digest.update(buffer.subarray(0, length));
		at += length;
	}
	return at === size ? digest.digest(`hex`) : null;
}
function fileSource(descriptor, size) {
	return {
		size,
		read: async (offset, length) => readAt(descriptor, offset, length)
	};
}
function readAt(descriptor, offset, length) {
	const target = Buffer.allocUnsafe(length);
	let at = 0;
	while (at < length) {
		const read = readSync(descriptor, target, at, length - at, offset + at);
		if (read === 0) throw truncated();
		at += read;
	}
	return target;
}
function readEntry(file, size, sha256) {
	if (sha256 === null) return unreadEntry(file, size, changed());
	const noted = file.remarks.length > 0 ? { remarks: file.remarks } : {};
	return {
		path: file.path,
		role: file.role,
		size,
		sha256,
		fate: { state: `read` },
		...noted
	};
}
function unreadEntry(file, size, why) {
	const noted = file.remarks.length > 0 ? { remarks: file.remarks } : {};
	return {
		path: file.path,
		role: file.role,
		size,
		sha256: null,
		fate: {
			state: `unread`,
			reason: why
		},
		...noted
	};
}
function changed() {
	return reason(`changed-while-reading`, {
		ja: `読み取り中に内容が変わりました。ビルドなどが動いていないか確認し、やり直してください。`,
		en: `The file changed while it was read. Make sure that nothing writes to it, and start again.`
	});
}
function replaced() {
	return reason(`changed-while-reading`, {
		ja: `走査のあとで通常のファイルではなくなりました。`,
		en: `It stopped being a regular file after the walk.`
	});
}
const inMemory = 4194304;
function spoolTo(folder) {
	return async (chunks) => {
		const held = [];
		let size = 0;
		let descriptor = null;
		const path = join(folder, randomBytes(8).toString(`hex`));
		const dispose = async () => {
			if (descriptor === null) return;
			closeSync(descriptor);
			descriptor = null;
			rmSync(path, { force: true });
		};
		try {
			for await (const chunk of chunks) {
				size += chunk.length;
				held.push(chunk);
				if (size <= inMemory) continue;
				descriptor ??= openSync(path, `wx+`, 384);
				for (const part of held.splice(0)) writeFully(descriptor, part);
			}
		} catch (error) {
			await dispose();
			throw error;
		}
		return {
			source: descriptor === null ? memorySource(Buffer.concat(held)) : fileSource(descriptor, size),
			dispose
		};
	};
}
function writeFully(descriptor, bytes) {
	for (let at = 0; at < bytes.length;) at += writeSync(descriptor, bytes, at);
}
export { placedMembers as a, detectContainer as c, readFileEntries as i, headLength as l, fileSource as n, Measured as o, openPlain as r, openerOf as s, spoolTo as t };
