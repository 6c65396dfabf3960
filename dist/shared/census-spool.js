import { r as __toESM } from "./rolldown-runtime.js";
import { r as reason, t as decodeAs } from "./text2.js";
import { r as require_xz_decompress } from "./vendor.js";
import { n as unreadable, o as memberName, t as diskPath } from "./census-walk.js";
import { createHash, hash, randomBytes } from "node:crypto";
import { closeSync, constants, fstatSync, openSync, readSync, rmSync, writeSync } from "node:fs";
import { crc32, createGunzip, createInflateRaw, createZstdDecompress, inflateRawSync } from "node:zlib";
import { Readable } from "node:stream";
import { join } from "node:path";
// src/deliverables/containers/container.ts
/** Why a container or a member could not be read to its end. */
var ContainerFault = class extends Error {
	reason;
	/** A limit of the whole file on disk was reached: nothing more is unpacked from it. */
	exhausted;
	constructor(why, exhausted = false) {
		super(why.text.en);
		this.name = "ContainerFault";
		this.reason = why;
		this.exhausted = exhausted;
	}
};
/** A fault in one line. */
function fault(code, ja, en) {
	return new ContainerFault(reason(code, {
		ja,
		en
	}));
}
/** The container ends before its format says so. */
function truncated() {
	return fault("container-truncated", "アーカイブが途中で切れています。", "The archive is cut off.");
}
/** The container's bytes contradict its format or checksums. */
function damaged(detail) {
	return new ContainerFault(reason("container-damaged", {
		ja: "アーカイブが壊れています（{detail}）。",
		en: "The archive is damaged ({detail})."
	}, { detail }));
}
/** Bytes that belong to no member: another reader may find members there. */
function hiddenData() {
	return fault("container-hidden-data", "どのメンバーにも属さないデータがアーカイブにあります。", "The archive holds data that belongs to no member.");
}
/** Reads a stream in pieces of wanted lengths. */
var ChunkReader = class {
	#iterator;
	#rest = /* @__PURE__ */ new Uint8Array();
	constructor(chunks) {
		this.#iterator = chunks[Symbol.asyncIterator]();
	}
	/** Whether no byte is left. */
	async ended() {
		return await this.#fill() === 0;
	}
	/** Exactly `length` bytes. Throws `container-truncated`. For headers: the bytes are held in memory. */
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
	/** The next `length` bytes in chunks. Throws `container-truncated`. */
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
	/** At most `length` bytes, as they come; null at the end. */
	async takeSome(length) {
		const available = await this.#fill();
		return available === 0 ? null : this.#cut(Math.min(length, available));
	}
	/** All that is left. */
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
/** Reads all that is left and drops it. */
async function drain(chunks) {
	const iterator = chunks[Symbol.asyncIterator]();
	while ((await iterator.next()).done !== true);
}
/** A source as chunks of 256 KiB. */
async function* chunksOf(source, from = 0, to = source.size) {
	for (let at = from; at < to; at += 262144) yield await source.read(at, Math.min(262144, to - at));
}
/** Bytes in memory as a source. */
function memorySource(bytes) {
	return {
		size: bytes.length,
		read: async (offset, length) => {
			if (offset < 0 || offset + length > bytes.length) throw truncated();
			return bytes.subarray(offset, offset + length);
		}
	};
}
// src/deliverables/containers/detect.ts
/** Bytes of the head that {@link detectContainer} looks at: an ISO image names itself at 32,769 (ECMA-119). */
const headLength = 32774;
/** Magic bytes of the formats, from their specifications and the public list of `file`. */
const magics = [
	{
		kind: "zip",
		at: 0,
		bytes: "PK"
	},
	{
		kind: "zip",
		at: 0,
		bytes: "PK"
	},
	{
		kind: "zip",
		at: 0,
		bytes: "PK\x07\b"
	},
	{
		kind: "zip",
		at: 0,
		bytes: "PK00PK"
	},
	{
		kind: "gzip",
		at: 0,
		bytes: ""
	},
	{
		kind: "bzip2",
		at: 0,
		bytes: "BZh"
	},
	{
		kind: "xz",
		at: 0,
		bytes: "ý7zXZ\0"
	},
	{
		kind: "zstd",
		at: 0,
		bytes: "(µ/ý"
	},
	{
		kind: "7z",
		at: 0,
		bytes: "7z¼¯'"
	},
	{
		kind: "ar",
		at: 0,
		bytes: "!<arch>\n"
	},
	{
		kind: "ar",
		at: 0,
		bytes: "!<thin>\n"
	},
	{
		kind: "rpm",
		at: 0,
		bytes: "í«îÛ"
	},
	{
		kind: "rar",
		at: 0,
		bytes: "Rar!\x07"
	},
	{
		kind: "cab",
		at: 0,
		bytes: "MSCF\0\0\0\0"
	},
	{
		kind: "cab",
		at: 0,
		bytes: "ISc("
	},
	{
		kind: "cpio",
		at: 0,
		bytes: "070701"
	},
	{
		kind: "cpio",
		at: 0,
		bytes: "070702"
	},
	{
		kind: "cpio",
		at: 0,
		bytes: "070707"
	},
	{
		kind: "cpio",
		at: 0,
		bytes: "Çq"
	},
	{
		kind: "lz4",
		at: 0,
		bytes: "\"M"
	},
	{
		kind: "lz4",
		at: 0,
		bytes: "!L"
	},
	{
		kind: "compress",
		at: 0,
		bytes: ""
	},
	{
		kind: "compress",
		at: 0,
		bytes: "\xA0"
	},
	{
		kind: "compress",
		at: 0,
		bytes: "LZO\0\r\n\n"
	},
	{
		kind: "lzma",
		at: 0,
		bytes: "LZIP"
	},
	{
		kind: "wim",
		at: 0,
		bytes: "MSWIM\0\0\0"
	},
	{
		kind: "squashfs",
		at: 0,
		bytes: "hsqs"
	},
	{
		kind: "squashfs",
		at: 0,
		bytes: "sqsh"
	},
	{
		kind: "asar",
		at: 16,
		bytes: "{\"files\""
	},
	{
		kind: "tar",
		at: 257,
		bytes: "ustar"
	},
	{
		kind: "iso",
		at: 32769,
		bytes: "CD001"
	},
	{
		kind: "unknown",
		at: 2,
		bytes: "-lh"
	},
	{
		kind: "unknown",
		at: 0,
		bytes: "`ê"
	}
];
const names = [
	[/\.(?:zip|jar|war|ear|aar|whl|nupkg|apk|ipa|vsix|xpi|docx|xlsx|pptx|docm|xlsm|pptm|odt|ods|odp|epub|cbz)$/iu, "zip"],
	[/\.(?:tar|gem)$/iu, "tar"],
	[/\.(?:gz|tgz|crate)$/iu, "gzip"],
	[/\.(?:bz2|tbz2?)$/iu, "bzip2"],
	[/\.(?:xz|txz)$/iu, "xz"],
	[/\.(?:zst|tzst)$/iu, "zstd"],
	[/\.7z$/iu, "7z"],
	[/\.deb$/iu, "deb"],
	[/\.rpm$/iu, "rpm"],
	[/\.rar$/iu, "rar"],
	[/\.(?:iso|udf)$/iu, "iso"],
	[/\.dmg$/iu, "dmg"],
	[/\.lzma$/iu, "lzma"],
	[/\.lz4$/iu, "lz4"],
	[/\.br$/iu, "brotli"],
	[/\.(?:lzh|lha|arj|ace|zoo|alz|egg|sit|sitx|zpaq)$/iu, "unknown"]
];
/**
* Tells a container by its head, by a zip end record in its last 22 bytes (a self-extractor, a polyglot), or else by its name: a `.zip` that does
* not look like one is damaged, and must not be taken for a plain file. PDF and OLE documents are plain files here.
*/
function detectContainer(head, tail, name) {
	const kind = byMagic(head);
	if (kind === "ar" && /\.deb$/iu.test(name)) return {
		by: "bytes",
		kind: "deb"
	};
	if (kind !== null) return {
		by: "bytes",
		kind
	};
	if (tail.length >= 22 && matches(tail, tail.length - 22, "PK")) return {
		by: "bytes",
		kind: "zip"
	};
	const promised = names.find(([pattern]) => pattern.test(name))?.[1];
	if (promised === void 0 || isDocument(head)) return null;
	return {
		by: "name",
		kind: promised
	};
}
function byMagic(head) {
	const found = magics.find(({ at, bytes }) => matches(head, at, bytes));
	if (found?.kind === "bzip2") return /^[1-9](?:1AY&SY|\x17rE8P\x90)/u.test(latin$1(head, 3, 10)) ? "bzip2" : null;
	if (found?.kind === "unknown" && found.at === 2 && !/^-lh[0-9dsx]-/u.test(latin$1(head, 2, 7))) return null;
	if (found?.kind === "ar") return matches(head, 8, "debian-binary") ? "deb" : "ar";
	if (found !== void 0) return found.kind;
	if (/^[\x50-\x5f]\x2a\x4d\x18/u.test(latin$1(head, 0, 4))) return "zstd";
	if (/^\x5d\0\0[\0\x80-\xff]/u.test(latin$1(head, 0, 4)) && head.length >= 13) return "lzma";
	return isOldTar(head) ? "tar" : null;
}
/** A tar header of before POSIX has no magic, but its checksum is right. */
function isOldTar(head) {
	if (head.length < 512 || head[0] === 0) return false;
	const stored = /^ *([0-7]+)[ \0]/u.exec(latin$1(head, 148, 156))?.[1];
	if (stored === void 0) return false;
	let sum = 0;
	for (let at = 0; at < 512; at += 1) sum += at >= 148 && at < 156 ? 32 : head[at] ?? 0;
	return sum === Number.parseInt(stored, 8);
}
/** An encrypted docx or xlsx is an OLE file. It is read, not opened. */
function isDocument(head) {
	return matches(head, 0, "ÐÏà¡±á") || matches(head, 0, "%PDF-");
}
function matches(bytes, at, latin1) {
	if (bytes.length < at + latin1.length) return false;
	for (let index = 0; index < latin1.length; index += 1) if (bytes[at + index] !== latin1.charCodeAt(index)) return false;
	return true;
}
function latin$1(bytes, from, to) {
	return String.fromCharCode(...bytes.subarray(from, to));
}
// src/deliverables/budget.ts
/** Below this a high ratio does no harm: a file of spaces is no bomb. */
const ratioFrom = 1048576;
/** What may still be unpacked from one file on disk. */
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
	/** Throws a ContainerFault that ends the whole file where there are too many members. */
	takeMember() {
		this.#members += 1;
		if (this.#members > this.#limits.members) throw exhausted("limit-members", this.#limits.members, {
			ja: "メンバー数が上限（{limit}）を超えています。",
			en: "More members than the limit of {limit}."
		});
	}
	/** Throws a ContainerFault that ends the whole file where too much comes out of it. */
	takeBytes(length) {
		this.#bytes += length;
		if (this.#bytes > this.#limits.bytes) throw exhausted("limit-bytes", this.#limits.bytes, {
			ja: "展開後のサイズが上限（{limit} バイト）を超えています。",
			en: "Unpacks to more than the limit of {limit} bytes."
		});
	}
	/** Throws a ContainerFault for this member where it grows too fast. */
	checkRatio(unpacked, packed) {
		if (unpacked <= ratioFrom || unpacked <= this.#limits.ratio * Math.max(1, packed)) return;
		throw new ContainerFault(reason("limit-ratio", {
			ja: "圧縮率が上限（{limit} 倍）を超えています。",
			en: "Grows by more than the limit of {limit} times."
		}, { limit: this.#limits.ratio }));
	}
	tooDeep() {
		return reason("limit-depth", {
			ja: "アーカイブの入れ子が上限（{limit} 段）を超えています。",
			en: "Nested deeper than the limit of {limit} containers."
		}, { limit: this.#limits.depth });
	}
};
function exhausted(code, limit, text) {
	return new ContainerFault(reason(code, text, { limit }), true);
}
// src/deliverables/containers/ar.ts
/** ar, with the long names of GNU and BSD (https://man.freebsd.org/cgi/man.cgi?query=ar&sektion=5). A Debian package is one (deb(5)). */
async function* readAr(packed) {
	const reader = new ChunkReader(packed.chunks());
	const magic = latin(await reader.take(8));
	if (magic === "!<thin>\n") throw fault("ar-thin", "中身を別ファイルに持つ ar アーカイブです。", "A thin ar archive: its contents lie in other files.");
	if (magic !== "!<arch>\n") throw damaged("ar magic");
	let longNames = "";
	while (!await reader.ended()) {
		const header = latin(await reader.take(60));
		if (header.slice(58) !== "`\n") throw damaged("ar header");
		const size = Number(/^([0-9]+) *$/u.exec(header.slice(48, 58))?.[1] ?? NaN);
		if (!Number.isSafeInteger(size)) throw damaged("ar size");
		const label = header.slice(0, 16).trimEnd();
		if (label === "//") {
			if (size > 1048576) throw damaged("ar names");
			longNames = latin(await reader.take(size));
		} else yield* readEntry$2(reader, {
			label,
			size,
			longNames
		});
		if (size % 2 === 1 && !await reader.ended() && latin(await reader.take(1)) !== "\n") throw hiddenData();
	}
}
async function* readEntry$2(reader, entry) {
	const bsd = /^#1\/([0-9]+)$/u.exec(entry.label)?.[1];
	const inline = bsd === void 0 ? 0 : Number(bsd);
	if (inline > entry.size || inline > 65536) throw damaged("ar name");
	const name = bsd === void 0 ? nameOf(entry) : latin(await reader.take(inline)).replace(/\0+$/u, "");
	const size = entry.size - inline;
	const data = reader.pass(size);
	yield {
		kind: "file",
		name: Buffer.from(name, "latin1"),
		utf8: false,
		size,
		remarks: [],
		chunks: () => data
	};
	await drain(data);
}
function nameOf({ label, longNames }) {
	if (label === "/" || label === "/SYM64/") return "symbol-table";
	const offset = /^\/([0-9]+)$/u.exec(label)?.[1];
	if (offset === void 0) return label.replace(/\/$/u, "");
	const end = longNames.indexOf("\n", Number(offset));
	if (end < 0) throw damaged("ar name");
	return longNames.slice(Number(offset), end).replace(/\/$/u, "");
}
function latin(bytes) {
	return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
}
// src/deliverables/containers/bzip2-block.ts
/** One block of bzip2 after its magic and CRC: symbol map, Huffman tables, move-to-front, Burrows-Wheeler, run lengths. */
function decodeBlock(input, capacity) {
	if (input.bits(1) === 1) throw damaged("bzip2 randomised block");
	const origin = input.bits(24);
	const symbols = readSymbols(input);
	const tableCount = input.bits(3);
	if (tableCount < 2 || tableCount > 6) throw damaged("bzip2 tables");
	const column = readColumn(input, {
		symbols,
		selectors: readSelectors(input, tableCount),
		codes: Array.from({ length: tableCount }, () => readCode(input, symbols.length + 2)),
		capacity
	});
	if (origin >= column.length) throw damaged("bzip2 origin");
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
	if (symbols.length === 0) throw damaged("bzip2 symbols");
	return symbols;
}
function readSelectors(input, tableCount) {
	const count = input.bits(15);
	if (count === 0) throw damaged("bzip2 selectors");
	const order = Array.from({ length: tableCount }, (_, index) => index);
	const selectors = new Uint8Array(count);
	for (let at = 0; at < count; at += 1) {
		let place = 0;
		while (input.bits(1) === 1) place += 1;
		const [table] = order.splice(place, 1);
		if (table === void 0) throw damaged("bzip2 selector");
		order.unshift(table);
		selectors[at] = table;
	}
	return selectors;
}
/** Lengths are stored as differences; the code is canonical. */
function readCode(input, alphabet) {
	const lengths = [];
	let length = input.bits(5);
	for (let symbol = 0; symbol < alphabet; symbol += 1) {
		while (input.bits(1) === 1) length += input.bits(1) === 0 ? 1 : -1;
		if (length < 1 || length > 20) throw damaged("bzip2 code length");
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
		if (bits > code.longest) throw damaged("bzip2 code");
		value = value << 1 | input.bits(1);
	}
	const symbol = code.symbols[value + (code.offsets[bits] ?? 0)];
	if (symbol === void 0) throw damaged("bzip2 code");
	return symbol;
}
/** The last column of the sorted rotations: Huffman codes in groups of 50, zero runs in bijective base 2, move-to-front. */
function readColumn(input, { symbols, selectors, codes, capacity }) {
	const column = new Uint8Array(capacity);
	const order = [...symbols];
	let length = 0;
	let run = 0;
	let weight = 1;
	for (let at = 0;; at += 1) {
		const code = codes[selectors[Math.floor(at / 50)] ?? -1];
		if (code === void 0) throw damaged("bzip2 selectors");
		const symbol = readSymbol(input, code);
		if (symbol < 2) {
			run += weight << symbol;
			weight <<= 1;
			if (run > capacity) throw damaged("bzip2 run");
			continue;
		}
		if (length + run > capacity) throw damaged("bzip2 block size");
		column.fill(order[0] ?? 0, length, length + run);
		length += run;
		run = 0;
		weight = 1;
		if (symbol === symbols.length + 1) return column.subarray(0, length);
		if (length >= capacity) throw damaged("bzip2 block size");
		const [byte = 0] = order.splice(symbol - 1, 1);
		order.unshift(byte);
		column[length] = byte;
		length += 1;
	}
}
/** Undoes the Burrows-Wheeler transform. */
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
/** Four equal bytes are followed by a count of further ones. */
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
// src/deliverables/containers/bzip2.ts
/** A block holds at most 900,000 bytes; packed it is never larger than this, with its tables. */
const longestBlock = 12e5;
/** bzip2, streams one after the other, every block's and stream's CRC checked. Holds one block in memory. */
function unpackBzip2(packed) {
	const input = new Bits(packed);
	async function* chunks() {
		do {
			const level = await readHeader$1(input);
			let combined = 0;
			for (;;) {
				await input.fill(longestBlock);
				const magic = input.bits(24) * 16777216 + input.bits(24);
				const crc = input.bits(32);
				if (magic === 25779555029136) {
					if (crc !== combined) throw damaged("bzip2 stream CRC");
					break;
				}
				if (magic !== 54156738319193) throw damaged("bzip2 block");
				const block = decodeBlock(input, level * 1e5);
				if (bzip2Crc(block) !== crc) throw damaged("bzip2 block CRC");
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
async function readHeader$1(input) {
	await input.fill(14);
	if (input.bits(24) !== 4348520) throw damaged("bzip2 magic");
	const level = input.bits(8) - 48;
	if (level < 1 || level > 9) throw damaged("bzip2 level");
	return level;
}
/** Bits from a stream, most significant first. What a block may need is fetched before it is decoded, so that decoding is synchronous. */
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
	/** Fetches until `length` bytes lie ready or the stream ends. */
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
/** CRC-32 with the bits the other way round than zip's. */
function bzip2Crc(bytes) {
	let crc = 4294967295;
	for (const byte of bytes) crc = (crc << 8 ^ (crcTable[crc >>> 24 ^ byte] ?? 0)) >>> 0;
	return ~crc >>> 0;
}
// src/deliverables/containers/frames.ts
/**
* Unpacks frame after frame until the packed bytes end. Node's zstd decoder stops after the first frame without a word, and
* `xxx.zst` made by several threads has many.
*/
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
/** Unpacks exactly one deflate stream; what is left over after it is hidden data. */
async function* unpackOne(engine, input, length) {
	yield* runEngine(engine, input);
	if (engine.bytesWritten !== length) throw hiddenData();
}
/** Runs an engine over its input and turns its errors into faults of the container; faults of the input pass through. */
async function* runEngine(engine, input) {
	const source = Readable.from(input, {
		objectMode: false,
		highWaterMark: 1
	});
	source.on("error", (error) => engine.destroy(error));
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
/** Z_BUF_ERROR is zlib's word for an input that ends too early. */
function asFault(error) {
	if (error instanceof ContainerFault) return error;
	const code = error.code;
	if (code === "Z_BUF_ERROR") return truncated();
	if (error instanceof Error && typeof code === "string" && /^(?:Z_|ZSTD_|ERR_ZLIB|ERR_BUFFER_TOO_LARGE)/u.test(code)) return damaged(code);
	throw error;
}
/** Remembers the last chunks that were handed out, so that what an engine did not use can be read again. */
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
			if (chunk === void 0) throw damaged("frame boundaries");
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
// src/deliverables/containers/xz.ts
var import_xz_decompress = /* @__PURE__ */ __toESM(require_xz_decompress(), 1);
/**
* xz through xz-decompress (XZ Embedded in WebAssembly, 20 kB, no native code): several streams and blocks, padding, CRC-32 and CRC-64.
* SHA-256 checks and BCJ filters are refused by it, and dictionaries above 64 MiB: such a file stays unopened.
*/
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
/** Codes of XZ Embedded (linux/xz.h): 3, 4 memory; 5 format; 6 options; 7 data; 8 buffer (ends too early). */
function xzFault(error) {
	const code = /error code ([0-9]+)/u.exec(error instanceof Error ? error.message : "")?.[1];
	if (code === "8") return truncated();
	if (code === "3" || code === "4" || code === "6") return fault("container-method", "この xz の方式（フィルターまたは検査値）は読めません。", "This xz uses a filter, a check or a dictionary that is not read.");
	return damaged(`xz ${code ?? "stream"}`);
}
// src/deliverables/containers/compressed.ts
/** gzip (https://www.rfc-editor.org/rfc/rfc1952): one or more members, no padding but zeros. */
function readGzip(packed) {
	return readSingle(packed, gunzip);
}
/** Zstandard (https://www.rfc-editor.org/rfc/rfc8878), frames one after the other. Windows above 128 MiB are refused by the platform. */
function readZstd(packed) {
	return readSingle(packed, (chunks) => unpackFrames(chunks, () => createZstdDecompress()));
}
/** xz (https://tukaani.org/xz/xz-file-format.txt). */
function readXz(packed) {
	return readSingle(packed, unpackXz);
}
/** bzip2. */
function readBzip2(packed) {
	return readSingle(packed, unpackBzip2);
}
/** zlib goes on to the next gzip member by itself. Padding of zeros (tapes) would be a second frame of no gzip: it is refused as hidden data. */
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
		kind: "file",
		name: Buffer.from(innerName(packed.name)),
		utf8: true,
		size: 0,
		remarks: [],
		packed: () => unpacking.used(),
		chunks: () => chunks
	};
	if (failed !== void 0) throw failed;
	if (!ended) throw fault("member-unread", "中身を最後まで読めませんでした。", "Its content was not read to the end.");
}
const suffixes = [[/\.(?:tgz|tbz2?|txz|tzst|crate)$/iu, ".tar"], [/\.(?:gz|bz2|xz|zst|zstd)$/iu, ""]];
/** What unpacking would call it: `x.tar` for `x.tgz`, `x` for `x.gz`, else `content`. */
function innerName(name) {
	const found = suffixes.find(([pattern]) => pattern.test(name));
	const inner = found === void 0 ? "content" : name.replace(found[0], found[1]);
	return inner === "" ? "content" : inner;
}
// src/deliverables/containers/tar.ts
/**
* tar: POSIX ustar and pax (https://pubs.opengroup.org/onlinepubs/9799919799/utilities/pax.html) with GNU long names and base-256 numbers
* (https://www.gnu.org/software/tar/manual/html_node/Standard.html). Read strictly: every header's checksum, the end marker, nothing but
* zeros after it. An archive without an end marker counts as cut off.
*/
async function* readTar(packed) {
	const reader = new ChunkReader(packed.chunks());
	let extended = /* @__PURE__ */ new Map();
	const globals = /* @__PURE__ */ new Map();
	for (;;) {
		const block = await reader.take(512);
		if (isZero(block)) break;
		const header = parseHeader(block);
		if ("xgLK".includes(header.type)) {
			const data = await takeExtension(reader, header.size);
			if (header.type === "g") for (const [key, value] of parsePax(data)) globals.set(key, value);
			else if (header.type === "x") for (const [key, value] of parsePax(data)) extended.set(key, value);
			else extended.set(header.type === "L" ? "path" : "linkpath", data.subarray(0, lengthToNul(data)));
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
	if (sum !== numberAt(block, 148, 8)) throw damaged("tar header checksum");
	const name = fieldAt(block, 0, 100);
	const prefix = block[257] === 117 && block[262] === 0 ? fieldAt(block, 345, 155) : /* @__PURE__ */ new Uint8Array();
	const type = String.fromCharCode(block[156] ?? 0);
	return {
		name: prefix.length > 0 ? Buffer.concat([
			prefix,
			Uint8Array.of(47),
			name
		]) : name,
		type: type === "\0" ? "0" : type,
		size: numberAt(block, 124, 12),
		sparse: type === "S"
	};
}
async function* readEntry$1(reader, header) {
	const size = "123456".includes(header.type) ? 0 : header.size;
	const padding = (512 - size % 512) % 512;
	const folder = header.type === "5" || header.type === "0" && header.name.at(-1) === 47 && size === 0;
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
	if (!header.sparse && (header.type === "0" || header.type === "7")) return {
		kind: "file",
		...common,
		remarks: [],
		chunks: () => data
	};
	return {
		kind: "closed",
		...common,
		reason: closedReason$1(header).reason
	};
}
function closedReason$1(header) {
	if (header.sparse) return fault("member-sparse", "スパース形式のメンバーは読めません。", "The member is stored sparsely, which is not read.");
	if (header.type === "1") return fault("member-hard-link", "別のメンバーへのハードリンクです。", "The member is a hard link to another member.");
	if (header.type === "2") return fault("member-symlink", "シンボリックリンクです。", "The member is a symbolic link.");
	if ("346".includes(header.type)) return fault("member-special", "デバイスまたは FIFO です。", "The member is a device or a FIFO.");
	return fault("member-type-unknown", "種類の分からないメンバーです。", "The member is of an unknown type.");
}
/** Names longer than 1 MiB exist in no file system. */
async function takeExtension(reader, size) {
	if (size > 1048576) throw damaged("tar extended header too large");
	const data = Uint8Array.from(await reader.take(size));
	await reader.take((512 - size % 512) % 512);
	return data;
}
function applyPax(header, pax) {
	const size = pax.get("size");
	const sparse = header.sparse || [...pax.keys()].some((key) => key.startsWith("GNU.sparse."));
	return {
		...header,
		name: pax.get("GNU.sparse.name") ?? pax.get("path") ?? header.name,
		size: size === void 0 ? header.size : decimal(size),
		sparse
	};
}
/** `length key=value\n`, the length in decimal and counting itself. */
function parsePax(data) {
	const records = /* @__PURE__ */ new Map();
	let at = 0;
	while (at < data.length) {
		const space = data.indexOf(32, at);
		if (space < 0) throw damaged("tar extended header");
		const end = at + decimal(data.subarray(at, space));
		const equals = data.indexOf(61, space);
		if (end <= space || end > data.length || equals < 0 || equals >= end || data[end - 1] !== 10) throw damaged("tar extended header");
		records.set(decodeAs(data.subarray(space + 1, equals), "utf-8") ?? "", data.subarray(equals + 1, end - 1));
		at = end;
	}
	return records;
}
function decimal(bytes) {
	const text = String.fromCharCode(...bytes.subarray(0, 20));
	if (!/^[0-9]{1,15}$/u.test(text)) throw damaged("tar number");
	return Number(text);
}
/** Octal text, or base 256 where the first bit is set (GNU). */
function numberAt(block, at, length) {
	const field = block.subarray(at, at + length);
	if (((field[0] ?? 0) & 128) !== 0) {
		const value = field.reduce((sum, byte, index) => sum * 256 + (index === 0 ? byte & 127 : byte), 0);
		if (!Number.isSafeInteger(value)) throw damaged("tar number");
		return value;
	}
	const text = String.fromCharCode(...field).replace(/^ +/u, "");
	const digits = /^([0-7]*)[ \0]*$/u.exec(text)?.[1];
	if (digits === void 0) throw damaged("tar number");
	return digits === "" ? 0 : Number.parseInt(digits, 8);
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
// src/deliverables/containers/zip-fields.ts
/** Two places of the archive say different things about a member: readers would see different files. */
function contradiction(field) {
	return new ContainerFault(reason("zip-contradiction", {
		ja: "zip の記載が互いに、または実データと矛盾しています（{field}）。",
		en: "The zip contradicts itself or its data ({field})."
	}, { field }));
}
/** The first field of this id in an extra area, or null. */
function extraField(extra, id) {
	const view = viewOf(extra);
	for (let at = 0; at + 4 <= extra.length;) {
		const length = view.getUint16(at + 2, true);
		if (view.getUint16(at, true) === id) return extra.subarray(at + 4, at + 4 + length);
		at += 4 + length;
	}
	return null;
}
/** Little-endian numbers are read through this. */
function viewOf(bytes) {
	return new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
}
// src/deliverables/containers/zip-directory.ts
/** Longest end record with its comment. */
const tailLength = 65557;
/** 100,000 members with long names need 30 MB; a directory beyond this is not held in memory. */
const longestDirectory = 134217728;
/** Reads the end record and the central directory. Nothing may follow the archive, and nothing may lie between the two. */
async function readDirectory(source, members) {
	const end = await readEnd(source);
	if (end.count > members || end.size > longestDirectory) throw new ContainerFault(reason("limit-members", {
		ja: "メンバー数が上限（{limit}）を超えています。",
		en: "More members than the limit of {limit}."
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
			if (found !== null) throw fault("zip-two-ends", "zip の終端レコードが複数あります。", "The zip has more than one end record.");
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
	if (counts[1] === 65535 || size === 4294967295 || offset === 4294967295) throw damaged("zip64 end record missing");
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
	if (position < 0) throw damaged("zip64 end record");
	const record = viewOf(await source.read(position, 56));
	if (record.getUint32(0, true) !== 101075792 || big(record, 4) !== 44) throw damaged("zip64 end record");
	if (record.getUint32(16, true) !== 0 || record.getUint32(20, true) !== 0 || big(record, 24) !== big(record, 32)) throw split();
	const found = {
		count: big(record, 32),
		size: big(record, 40),
		offset: big(record, 48),
		end: position
	};
	const agrees = (short, ceiling, long) => short === ceiling || short === long;
	if (!agrees(old.count, 65535, found.count) || !agrees(old.size, 4294967295, found.size) || !agrees(old.offset, 4294967295, found.offset)) throw contradiction("zip64 end record");
	return found;
}
async function missingEnd(source, tail) {
	if (Buffer.from(tail.buffer, tail.byteOffset, tail.length).includes("PK", 0, "latin1")) return hiddenData();
	if (source.size < 22) return truncated();
	return fault("zip-without-directory", "zip のセントラルディレクトリがありません（途中で切れた可能性があります）。", "The zip has no central directory (it may be cut off).");
}
function headerLength(header) {
	if (header.byteLength < 46 || header.getUint32(0, true) !== 33639248) throw damaged("zip central header");
	const name = header.getUint16(28, true);
	const extra = header.getUint16(30, true);
	const total = 46 + name + extra + header.getUint16(32, true);
	if (total > header.byteLength) throw damaged("zip central header");
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
/** Values of 0xffffffff stand in the zip64 field, in this order. */
function widen(values, extra) {
	const missing = [
		values.size,
		values.packedSize,
		values.offset
	].filter((value) => value === 4294967295).length;
	if (missing === 0) return values;
	if (extra === null || extra.length < missing * 8) throw damaged("zip64 field missing");
	const view = viewOf(extra);
	let at = 0;
	const all = extra.length >= 24;
	const next = (short) => {
		if (short !== 4294967295 && !all) return short;
		const long = big(view, at);
		at += 8;
		if (short !== 4294967295 && short !== long) throw contradiction("zip64 field");
		return long;
	};
	return {
		size: next(values.size),
		packedSize: next(values.packedSize),
		offset: next(values.offset)
	};
}
function split() {
	return fault("zip-split", "分割された zip の一部です。", "One part of a zip that was split.");
}
function big(view, at) {
	const value = view.getBigUint64(at, true);
	if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw damaged("zip64 number");
	return Number(value);
}
// src/deliverables/containers/zip-local.ts
/** Compares the local header with the central one. Sizes and CRC are 0 in it where a descriptor follows the data (bit 3). */
async function checkLocalHeader(source, directory, entry) {
	const start = entry.offset + directory.shift;
	if (start + 30 > directory.start) return broken("offset");
	const view = viewOf(await source.read(start, 30));
	if (view.getUint32(0, true) !== 67324752) return broken("local header");
	const nameLength = view.getUint16(26, true);
	const extraLength = view.getUint16(28, true);
	const dataStart = start + 30 + nameLength + extraLength;
	const dataEnd = dataStart + entry.packedSize;
	if (dataEnd > directory.start) return broken("offset");
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
	if (Buffer.compare(name, entry.name) !== 0) return "name";
	if (view.getUint16(6, true) !== entry.flags) return "flags";
	if (view.getUint16(8, true) !== entry.method) return "method";
	const wide = wideSizes(extra);
	const packed = view.getUint32(18, true);
	const size = view.getUint32(22, true);
	const agrees = (short, long, value) => short === 4294967295 ? (long ?? value) === value : short === value;
	if (!(descriptor && view.getUint32(14, true) === 0) && view.getUint32(14, true) !== entry.crc) return "CRC-32";
	if (!(descriptor && (size === 0 || size === 4294967295)) && !agrees(size, wide[0], entry.size)) return "size";
	if (!(descriptor && (packed === 0 || packed === 4294967295)) && !agrees(packed, wide[1], entry.packedSize)) return "packed size";
	if (entry.method === 0 && !entry.encrypted && entry.size !== entry.packedSize) return "stored size";
	return null;
}
/** Unpacked and packed size of a local zip64 field. */
function wideSizes(extra) {
	const field = extraField(extra, 1);
	if (field === null || field.length < 16) return [];
	const view = viewOf(field);
	return [Number(view.getBigUint64(0, true)), Number(view.getBigUint64(8, true))];
}
/** The Info-ZIP Unicode path (0x7075) is a second name that some readers prefer. */
function remarksOf(extra) {
	if (extraField(extra, 28789) === null) return [];
	return [reason("zip-second-name", {
		ja: "メンバーに別名（Unicode パス拡張）が付いています。",
		en: "The member carries a second name (Unicode path extra field)."
	})];
}
function broken(field) {
	return {
		span: null,
		fault: contradiction(field).reason,
		remarks: []
	};
}
// src/deliverables/containers/zip.ts
/**
* zip (https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT): the central directory is the list, and every local header, size and CRC-32
* must agree with it. Members are handed out in the directory's order. Bytes that belong to no member, and members that share bytes, make the
* archive ambiguous for other readers: all members are listed, and then the archive counts as not wholly read.
*/
async function* readZip(packed) {
	const { source } = packed;
	if (source === void 0) throw new TypeError("A zip is read from a source.");
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
		kind: "closed",
		...common,
		reason: closed
	};
	if (entry.name.at(-1) === 47) {
		if (entry.size === 0 && entry.packedSize <= 2) return null;
		return {
			kind: "closed",
			...common,
			reason: contradiction("folder with data").reason
		};
	}
	const { span } = local;
	if (span === null) throw damaged("zip local header");
	return {
		kind: "file",
		...common,
		remarks: local.remarks,
		packed: () => entry.packedSize,
		chunks: () => verified(unpacked(source, entry, span), entry)
	};
}
/** Unix modes: 0120000 symbolic link, 0100000 file, 0040000 folder, anything else a device, FIFO or socket. */
function closedReason(entry) {
	const type = entry.unixMode & 61440;
	if (type === 40960) return fault("member-symlink", "シンボリックリンクです。", "The member is a symbolic link.").reason;
	if (type !== 0 && type !== 32768 && type !== 16384) return fault("member-special", "デバイスまたは FIFO です。", "The member is a device or a FIFO.").reason;
	if (entry.encrypted) return fault("member-encrypted", "暗号化されたメンバーです。", "The member is encrypted.").reason;
	if (![
		0,
		8,
		12,
		93,
		95
	].includes(entry.method)) return fault("member-method", `圧縮方式 ${entry.method} は読めません。`, `The member is compressed with method ${entry.method}, which is not read.`).reason;
	return null;
}
/** Up to this many bytes are unpacked in one call; larger members stream. */
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
		throw error.code === "ERR_BUFFER_TOO_LARGE" ? contradiction("size") : asFault(error);
	}
	const { buffer, engine } = result;
	if (engine.bytesWritten !== packed.length) throw hiddenData();
	if (buffer.length > 0) yield buffer;
}
/** Declared size and CRC-32 against the real ones. Never hands out more than declared. */
async function* verified(chunks, entry) {
	let size = 0;
	let crc = 0;
	for await (const chunk of chunks) {
		size += chunk.length;
		if (size > entry.size) throw contradiction("size");
		crc = crc32(chunk, crc);
		yield chunk;
	}
	if (size !== entry.size) throw contradiction("size");
	if (crc !== entry.crc) throw contradiction("CRC-32");
}
/**
* The entries must lie one after the other, up to the directory. A start script or a program before the first (Spring Boot, self-extractors) is
* allowed: it is part of the container file that is hashed and scanned.
*/
async function checkSpans(source, directory, spans) {
	if (spans.length < directory.entries.length) throw contradiction("local headers");
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
	const [first, second] = await source.read(0, Math.min(2, length));
	if (!(first === 35 && second === 33 || first === 77 && second === 90 || first === 127 && second === 69)) throw hiddenData();
}
function overlap() {
	return fault("zip-overlap", "複数のメンバーが同じデータを共有しています。", "Members of the zip share the same bytes.");
}
// src/deliverables/containers/open.ts
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
/** The reader of a detected container, or why there is none. */
function openerOf({ by, kind }) {
	if (by === "name") return reason("container-without-magic", {
		ja: "拡張子はアーカイブですが、中身がその形式ではありません（壊れているか、途中で切れています）。",
		en: "Named like an archive, but its bytes are not of that format (damaged or cut off)."
	});
	return openers[kind] ?? reason("container-not-supported", {
		ja: "{kind} 形式は開けないため、中身を確認できません。",
		en: "The format {kind} is not opened: its members are unknown."
	}, { kind });
}
/** deb(5): an ar of exactly these parts. A cut package would otherwise look like a shorter ar. */
async function* readDeb(packed) {
	const parts = [];
	for await (const member of readAr(packed)) {
		parts.push(Buffer.from(member.name).toString("latin1"));
		yield member;
	}
	if (parts[0] !== "debian-binary" || !parts.some((part) => part.startsWith("control.tar")) || !parts.some((part) => part.startsWith("data.tar"))) throw fault("deb-incomplete", "deb パッケージの部品が揃っていません。", "The Debian package lacks parts.");
}
// src/deliverables/measured.ts
/** Chunks that are counted and hashed while they pass, with a look ahead. Several readers may share it one after the other: each goes on where the last stopped. */
var Measured = class {
	#iterator;
	#guard;
	#hash = createHash("sha256");
	#waiting = [];
	#digest = null;
	#failed = null;
	size = 0;
	/** `guard` may throw: it is told each chunk's length and the total so far. */
	constructor(chunks, guard) {
		this.#iterator = chunks[Symbol.asyncIterator]();
		this.#guard = guard;
	}
	/** The first bytes, at least `length` of them unless there are fewer. They are not consumed. */
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
	/** Lower-case hex over all bytes that have passed. */
	digest() {
		this.#digest ??= this.#hash.digest("hex");
		return this.#digest;
	}
	async #pull() {
		if (this.#failed !== null) throw this.#failed.error;
		try {
			const next = await this.#iterator.next();
			if (next.done === true) return null;
			this.size += next.value.length;
			this.#guard(next.value.length, this.size);
			this.#hash.update(next.value);
			return next.value;
		} catch (error) {
			this.#failed = { error };
			throw error;
		}
	}
};
// src/deliverables/members.ts
/**
* The members of a container with their census paths, in the container's order: always the same for the same bytes, so that the census and a later
* reading agree. A name that was there before gets `#2`, `#3`, …
*/
async function* placedMembers(read, packed, container) {
	const taken = /* @__PURE__ */ new Set();
	for await (const member of read(packed)) {
		const name = memberName(member.name, member.utf8);
		const text = unused(name.text, taken);
		taken.add(text);
		const remarks = [...name.remarks, ...member.kind === "file" ? member.remarks : []];
		if (text !== name.text) remarks.push(duplicate());
		yield {
			path: `${container}!/${text}`,
			name: text.split("/").at(-1) ?? text,
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
	return reason("member-duplicate", {
		ja: "同じ名前のメンバーが複数あります。どれが展開されるかはツールによって異なります。",
		en: "Several members have this name: which one is unpacked depends on the program."
	});
}
// src/deliverables/explore.ts
/** Hashes a file and, where it is a container, lists and hashes all that is in it. The last entry is the file itself. */
async function exploreFile(file, { limits, spool }) {
	const entries = [];
	const run = {
		role: file.role,
		limits,
		spool,
		budget: new Budget(limits),
		entries
	};
	const tail = await file.source.read(Math.max(0, file.source.size - 22), Math.min(22, file.source.size));
	const name = file.path.split("/").at(-1) ?? file.path;
	const measured = new Measured(file.chunks(), () => {});
	await explore({
		path: file.path,
		name,
		size: file.source.size,
		remarks: file.remarks,
		depth: 0,
		measured,
		source: file.source,
		tail
	}, run);
	return entries;
}
/** Ends with exactly one entry for the file itself. Throws only what is no fault of the archive, or the end of the budget (after its entry). */
async function explore(found, run) {
	let fate;
	let exhausted = null;
	try {
		const detected = detectContainer(await found.measured.peek(headLength), found.tail ?? /* @__PURE__ */ new Uint8Array(), found.name);
		if (detected === null) {
			await drain(found.measured.chunks());
			fate = { state: "read" };
		} else {
			const opened = await open(found, detected, run);
			await drain(found.measured.chunks());
			fate = opened.fate;
			exhausted = opened.exhausted;
		}
	} catch (error) {
		if (!(error instanceof ContainerFault)) throw error;
		fate = {
			state: "unread",
			reason: error.reason
		};
		if (error.exhausted) exhausted = error;
	}
	run.entries.push(entryOf(found, run.role, fate));
	if (exhausted !== null && found.depth > 0) throw exhausted;
}
function entryOf({ path, size, remarks, measured }, role, fate) {
	const unread = fate.state === "unread";
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
	const unopened = (why) => ({
		fate: {
			state: "unopened",
			container: detected.kind,
			reason: why
		},
		exhausted: null
	});
	if ("code" in opener) return unopened(opener);
	if (found.depth >= run.limits.depth) return unopened(run.budget.tooDeep());
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
				state: "opened",
				container: detected.kind,
				members
			},
			exhausted: null
		};
	} catch (error) {
		if (!(error instanceof ContainerFault)) throw error;
		return {
			...unopened(error.reason),
			exhausted: error.exhausted ? error : null
		};
	}
}
async function exploreMember({ path, name, member, remarks }, depth, run) {
	if (member.kind === "closed") {
		const noted = remarks.length > 0 ? { remarks } : {};
		run.entries.push({
			path,
			role: run.role,
			size: member.size,
			sha256: null,
			fate: {
				state: "unread",
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
/** Streams the container where its format allows, else makes it jump: hashing comes first, or while it is spooled. */
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
// src/io/census-file.ts
/** Files up to this size are read in one call. */
const small = 1048576;
const buffer = Buffer.allocUnsafeSlow(1048577);
/** Reads one file on disk: hashes it, and explores it where it is a container. Never throws for what is wrong with the file. */
async function readFileEntries(root, file, exploring) {
	let descriptor;
	try {
		descriptor = openPlain(diskPath(root, file.path, file.bytes ?? null));
	} catch (error) {
		return [unreadEntry(file, 0, error.code === "ELOOP" ? replaced() : unreadable("file-unreadable", error))];
	}
	try {
		return await readOpened(descriptor, file, exploring);
	} catch (error) {
		if (typeof error.code !== "string") throw error;
		return [unreadEntry(file, 0, unreadable("file-unreadable", error))];
	} finally {
		closeSync(descriptor);
	}
}
/** Opens for reading without following a link at the end of the path, and without waiting for the other end of a FIFO. */
function openPlain(path) {
	return openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK | constants.O_NOCTTY);
}
async function readOpened(descriptor, file, exploring) {
	const before = fstatSync(descriptor, { bigint: true });
	const size = Number(before.size);
	if (!before.isFile()) return [unreadEntry(file, size, replaced())];
	const name = file.path.slice(file.path.lastIndexOf("/") + 1);
	const isSmall = size <= small;
	const length = readSync(descriptor, buffer, 0, isSmall ? size + 1 : headLength, 0);
	if (isSmall && length !== size) return [unreadEntry(file, size, changed())];
	const head = buffer.subarray(0, Math.min(length, headLength));
	const tail = isSmall ? buffer.subarray(Math.max(0, size - 22), size) : readAt(descriptor, size - 22, 22);
	const bytes = buffer.subarray(0, length);
	let entries;
	if (detectContainer(head, tail, name) !== null) {
		const source = isSmall ? memorySource(Uint8Array.prototype.slice.call(bytes)) : fileSource(descriptor, size);
		entries = await exploreFile({
			path: file.path,
			role: file.role,
			remarks: file.remarks,
			source,
			chunks: () => chunksOf(source)
		}, exploring);
	} else entries = [readEntry(file, size, isSmall ? hash("sha256", bytes, "hex") : hashLarge(descriptor, size))];
	return !sameFile(before, fstatSync(descriptor, { bigint: true })) || entries.at(-1)?.fate.state === "unread" ? [unreadEntry(file, size, changed())] : entries;
}
/** Whether nobody wrote to the file between the two looks. */
function sameFile(before, after) {
	return before.size === after.size && before.mtimeNs === after.mtimeNs && before.ctimeNs === after.ctimeNs;
}
/** Null where the file became shorter. */
function hashLarge(descriptor, size) {
	const digest = createHash("sha256");
	let at = 0;
	for (;;) {
		const length = readSync(descriptor, buffer, 0, small, at);
		if (length === 0) break;
		digest.update(buffer.subarray(0, length));
		at += length;
	}
	return at === size ? digest.digest("hex") : null;
}
/** An open file as a source. Each read has its own memory: chunks outlive the next read. */
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
		fate: { state: "read" },
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
			state: "unread",
			reason: why
		},
		...noted
	};
}
/** Somebody wrote to the file while it was read. */
function changed() {
	return reason("changed-while-reading", {
		ja: "読み取り中に内容が変わりました。ビルドなどが動いていないか確認し、やり直してください。",
		en: "The file changed while it was read. Make sure that nothing writes to it, and start again."
	});
}
function replaced() {
	return reason("changed-while-reading", {
		ja: "走査のあとで通常のファイルではなくなりました。",
		en: "It stopped being a regular file after the walk."
	});
}
// src/io/census-spool.ts
/** A nested archive up to this size stays in memory: most jars within a war do. */
const inMemory = 4194304;
/** Spools nested containers to memory, and larger ones to files without a name of the deliverable in `folder` (private, removed by its owner). */
function spoolTo(folder) {
	return async (chunks) => {
		const held = [];
		let size = 0;
		let descriptor = null;
		const path = join(folder, randomBytes(8).toString("hex"));
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
				descriptor ??= openSync(path, "wx+", 384);
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
export { placedMembers as a, detectContainer as c, chunksOf as d, drain as f, readFileEntries as i, headLength as l, fileSource as n, Measured as o, openPlain as r, openerOf as s, spoolTo as t, ContainerFault as u };
