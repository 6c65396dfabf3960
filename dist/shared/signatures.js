import { r as reason } from "./text2.js";
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { createGunzip } from "node:zlib";
import { Readable, pipeline } from "node:stream";
import { join } from "node:path";
import { copyFile, lstat, readFile, readdir } from "node:fs/promises";
// src/feeds/clamav/keys.ts
/** The real ones. */
const clamavKeys = {
	header: {
		modulus: BigInt([
			"11864099555164534260307000165845318975152777441202774374659940574324314260746",
			"41447673610606406558447497607888900222834249227624889175655510024677711096695",
			"98189410434699034532232228621591089508178591428456220796841621637175567590476",
			"66692869877014332813738395282038319753204777178019657695769582264122426269303",
			"7"
		].join("")),
		exponent: 100001027n
	},
	info: {
		modulus: BigInt([
			"11088894983048545473659556106627194923928941791795047620591658697413581043322",
			"71591217249680652538105588096452061840022433332053466029923398375534174067950",
			"28668299096799557343913926683783612215242053966310901051516412708572770803107",
			"34320951653700508941717419168723942507890702904702707587451621691050754307850",
			"38339986534648720379846417853739221140278648135982446119723110289541509377039",
			"42166663244845939357624084685168266331921408266679234948220458053478099328484",
			"54845886971706424360558667862775876072059437703365380209101697738577515476935",
			"08546945527999411314597799408461832848215101314239337331633751997724473274797",
			"7"
		].join("")),
		exponent: 100002049n
	}
};
// src/feeds/clamav/members.ts
const BLOCK = 512;
const INFO_LIMIT = 1048576;
/** Reads a tar as ClamAV writes it (name in bytes 0–99, octal size in 124–135) and hashes each member while it streams by. Throws where it is cut or malformed. */
async function readMembers(chunks) {
	const reader = new Reader(chunks);
	const members = [];
	for (;;) {
		const header = await reader.take(BLOCK);
		if (header === null || header[0] === 0) return members;
		const name = field(header, 0, 100);
		const size = Number.parseInt(field(header, 124, 12).trim(), 8);
		if (name === "" || !Number.isSafeInteger(size) || size < 0) throw new Error(`a tar header that cannot be read (member ${members.length + 1})`);
		members.push(await readMember(reader, name, size));
		await reader.skip((BLOCK - size % BLOCK) % BLOCK);
	}
}
async function readMember(reader, name, size) {
	const hash = createHash("sha256");
	const keep = name.endsWith(".info") && size <= INFO_LIMIT;
	const kept = [];
	await reader.each(size, (part) => {
		hash.update(part);
		if (keep) kept.push(Uint8Array.from(part));
	});
	return {
		name,
		size,
		sha256: hash.digest("hex"),
		text: keep ? Buffer.concat(kept).toString("latin1") : null
	};
}
function field(header, start, length) {
	const text = Buffer.from(header.subarray(start, start + length)).toString("latin1");
	const end = text.indexOf("\0");
	return end < 0 ? text : text.slice(0, end);
}
/** Takes exact numbers of bytes from chunks of any size. */
var Reader = class {
	#source;
	#buffer = /* @__PURE__ */ new Uint8Array();
	constructor(chunks) {
		this.#source = chunks[Symbol.asyncIterator]();
	}
	/** The next bytes, or null at a clean end. */
	async take(length) {
		const parts = [];
		let missing = length;
		while (missing > 0) {
			if (this.#buffer.length === 0 && !await this.#fill()) break;
			const part = this.#buffer.subarray(0, missing);
			parts.push(part);
			this.#buffer = this.#buffer.subarray(part.length);
			missing -= part.length;
		}
		if (missing === length) return null;
		if (missing > 0) throw new Error("the database is cut");
		return Buffer.concat(parts);
	}
	async each(length, use) {
		let missing = length;
		while (missing > 0) {
			if (this.#buffer.length === 0 && !await this.#fill()) throw new Error("the database is cut");
			const part = this.#buffer.subarray(0, missing);
			use(part);
			this.#buffer = this.#buffer.subarray(part.length);
			missing -= part.length;
		}
	}
	async skip(length) {
		await this.each(length, () => {});
	}
	async #fill() {
		const next = await this.#source.next();
		if (next.done === true) return false;
		this.#buffer = next.value;
		return true;
	}
};
// src/feeds/clamav/signature.ts
const ALPHABET = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+/";
/** Length of the RSA-2048 block of a `.info` signature. */
const PSS_LENGTH = 256;
const HASH_LENGTH = 32;
/** The bytes that a signature text opens to under a key, padded on the right as ClamAV does, or undefined for a text that is no signature. */
function openSignature(text, key, length) {
	let number = 0n;
	for (const [i, character] of Array.from(text).entries()) {
		const value = ALPHABET.indexOf(character);
		if (value < 0) return void 0;
		number += BigInt(value) << BigInt(6 * i);
	}
	if (number >= key.modulus) return void 0;
	const hex = power(number, key.exponent, key.modulus).toString(16);
	const bytes = Buffer.from(hex.length % 2 === 0 ? hex : `0${hex}`, "hex");
	if (bytes.length > length) return void 0;
	return Buffer.concat([bytes, Buffer.alloc(length - bytes.length)]);
}
function power(base, exponent, modulus) {
	let result = 1n;
	let factor = base % modulus;
	for (let rest = exponent; rest > 0n; rest >>= 1n) {
		if ((rest & 1n) === 1n) result = result * factor % modulus;
		factor = factor * factor % modulus;
	}
	return result;
}
/** Whether a signature text is an RSA-PSS signature (RFC 8017 section 9.1.2; SHA-256, MGF1, salt of 32 bytes) of the hash. */
function verifyInfoSignature(text, hash, key) {
	const block = openSignature(text, key, PSS_LENGTH);
	if (block === void 0 || block[255] !== 188) return false;
	const maskLength = 223;
	const expected = block.subarray(maskLength, 255);
	const mask = generateMask(expected, maskLength);
	const data = Uint8Array.from(block.subarray(0, maskLength), (byte, i) => byte ^ (mask[i] ?? 0));
	data[0] = (data[0] ?? 0) & 127;
	const padding = 190;
	if (data[padding] !== 1 || data.subarray(0, padding).some((byte) => byte !== 0)) return false;
	const salt = data.subarray(191);
	return createHash("sha256").update(Buffer.alloc(8)).update(hash).update(salt).digest().equals(expected);
}
/** MGF1 with SHA-256, RFC 8017 appendix B.2.1. */
function generateMask(seed, length) {
	const blocks = [];
	for (let counter = 0; blocks.length * HASH_LENGTH < length; counter += 1) {
		const number = Buffer.alloc(4);
		number.writeUInt32BE(counter);
		blocks.push(createHash("sha256").update(seed).update(number).digest());
	}
	return Buffer.concat(blocks).subarray(0, length);
}
// src/feeds/clamav/proof.ts
const HEADER = 512;
const MD5_LENGTH = 16;
/**
* Proves a ClamAV database (.cvd or .cld) without ClamAV: the signature over the list of members, each member against the list, none missing, none unlisted,
* the header equal to the signed text, and for a .cvd the signature over its body. Streams; throws nothing.
* Format: Cisco-Talos/clamav libclamav/cvd.c and readdb.c.
*/
async function proveDatabase(file, keys = clamavKeys) {
	try {
		return await examine(file, keys);
	} catch (error) {
		return {
			state: "rejected",
			reasons: [fault("unreadable", `${file.name} を読めません (${String(error)})`, `${file.name} cannot be read (${String(error)})`)]
		};
	}
}
async function examine({ name, chunks }, keys) {
	const { headerBytes, body, md5 } = await split(chunks);
	const header = parseHeader(headerBytes);
	if (header === void 0) return {
		state: "rejected",
		reasons: [fault("header", `${name} の先頭が ClamAV の形式ではありません`, `${name} does not begin as a ClamAV database`)]
	};
	const members = await readMembers(await unpacked(body));
	const info = members.find((member) => member.name.endsWith(".info"));
	const reasons = [...bodyFaults(name, {
		header,
		md5: md5(),
		keys
	}), ...info?.text === void 0 || info.text === null ? [fault("no-info", `${name} に署名つきの一覧がありません`, `${name} has no signed list`)] : infoFaults(info.text, {
		header,
		members,
		keys,
		name
	})];
	if (reasons.length > 0) return {
		state: "rejected",
		reasons
	};
	return {
		state: "proved",
		version: Number(header.version),
		signatures: Number(header.signatures),
		builder: header.builder,
		signedAt: (/* @__PURE__ */ new Date(Number(header.time) * 1e3)).toISOString()
	};
}
async function split(chunks) {
	const source = chunks[Symbol.asyncIterator]();
	let head = Buffer.alloc(0);
	while (head.length < HEADER) {
		const next = await source.next();
		if (next.done === true) break;
		head = Buffer.concat([head, next.value]);
	}
	const hash = createHash("md5");
	const rest = head.subarray(HEADER);
	async function* body() {
		hash.update(rest);
		yield rest;
		for (let next = await source.next(); next.done !== true; next = await source.next()) {
			hash.update(next.value);
			yield next.value;
		}
	}
	return {
		headerBytes: head.subarray(0, HEADER),
		body: body(),
		md5: () => hash.digest("hex")
	};
}
/** The body is a gzip in a .cvd and mostly plain in a .cld. */
async function unpacked(body) {
	const source = body[Symbol.asyncIterator]();
	let first = await source.next();
	while (first.done !== true && first.value.length === 0) first = await source.next();
	async function* whole() {
		for (let next = first; next.done !== true; next = await source.next()) yield next.value;
	}
	if (first.done === true || first.value[0] !== 31) return whole();
	const gunzip = createGunzip();
	pipeline(Readable.from(whole()), gunzip, () => {});
	return gunzip;
}
function parseHeader(bytes) {
	const [magic, ...fields] = Buffer.from(bytes).toString("latin1").trimEnd().split(":");
	const build = fields.slice(0, -7).join(":");
	const [version, signatures, level, md5, signature, builder, time] = fields.slice(-7);
	if (bytes.length !== HEADER || magic !== "ClamAV-VDB" || time === void 0 || version === void 0 || signatures === void 0) return void 0;
	if (level === void 0 || md5 === void 0 || signature === void 0 || builder === void 0 || !/^\d{1,12}$/.test(time) || !/^\d+$/.test(version)) return void 0;
	return {
		build,
		version,
		signatures,
		level,
		md5,
		signature,
		builder,
		time
	};
}
/** Only a .cvd has a signed body: freshclam writes a .cld from parts and leaves the header without. */
function bodyFaults(name, { header, md5, keys }) {
	if (!name.endsWith(".cvd")) return [];
	const opened = openSignature(header.signature, keys.header, MD5_LENGTH);
	return md5 === header.md5 && opened !== void 0 && Buffer.from(opened).toString("hex") === md5 ? [] : [fault("body-signature", `${name} の本体が署名と一致しません`, `The body of ${name} does not match its signature`)];
}
function infoFaults(text, { header, members, keys, name }) {
	const lines = text.split("\n");
	const end = lines.findIndex((line) => line.startsWith("DSIG:"));
	if (end < 1) return [fault("info-unsigned", `${name} の一覧に署名がありません`, `The list of ${name} is not signed`)];
	const signed = lines.slice(0, end).map((line) => `${line}\n`).join("");
	const hash = createHash("sha256").update(signed, "latin1").digest();
	if (!verifyInfoSignature(lines[end]?.slice(5) ?? "", hash, keys.info)) return [fault("info-signature", `${name} の一覧の署名が正しくありません`, `The signature of the list of ${name} is wrong`)];
	return [...sameAsHeader(lines[0] ?? "", header) ? [] : [fault("header-differs", `${name} の先頭が署名された内容と違います（日付・版の改変）`, `The header of ${name} differs from the signed text (date or version forged)`)], ...memberFaults(lines.slice(1, end), members, name)];
}
function sameAsHeader(line, header) {
	const fields = line.split(":");
	const build = fields.slice(1, -7).join(":");
	const [version, signatures, level, , , builder, time] = fields.slice(-7);
	return fields[0] === "ClamAV-VDB" && version === header.version && signatures === header.signatures && level === header.level && time === header.time && build === header.build && builder === header.builder;
}
function memberFaults(lines, members, name) {
	const listed = new Map(lines.filter((line) => line !== "").map((line) => [line.split(":")[0] ?? "", line]));
	const wrong = [...listed].filter(([member, line]) => {
		const found = members.filter((each) => each.name === member);
		return found.length !== 1 || line !== `${member}:${found[0]?.size}:${found[0]?.sha256}`;
	});
	const unlisted = members.filter((member) => !listed.has(member.name) && member.name !== "COPYING" && !member.name.endsWith(".info"));
	return [...wrong.map(([member]) => fault("member", `${name} の中の ${member} が欠けているか改変されています`, `${member} in ${name} is missing or altered`)), ...unlisted.map((member) => fault("unlisted", `${name} に一覧にない ${member.name} が入っています`, `${name} contains ${member.name}, which is not in its list`))];
}
function fault(code, ja, en) {
	return reason(`clamav-database-${code}`, {
		ja,
		en
	});
}
/** SHA-256 and size of the EICAR test file (https://www.eicar.org/download-anti-malware-testfile/): the file itself is in no repository of ours. */
const eicar = {
	sha256: "275a021bbfb6489e54d471899f7db9d1663fc695ec2fe2a2c4538aabf651fd0f",
	size: 68
};
/** The date inside test signatures, RFC 3339, or undefined where the file is not of our making: the stamp's hash is derived from its date. */
function testSignatureStamp(content) {
	const [first = "", ...rest] = content.trimEnd().split("\n");
	const match = /^([0-9a-f]{64}):1:Kenpin\.Test\.IssuedAt\.(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(first.trim());
	if (match === null || rest.length !== 1 || rest[0]?.trim() !== `${eicar.sha256}:${eicar.size}:Eicar-Test-Signature`) return void 0;
	const [, stamp, year, month, day, hour, minute, second] = match;
	const issued = `${year}${month}${day}T${hour}${minute}${second}Z`;
	if (createHash("sha256").update(`kenpin test signatures ${issued}`).digest("hex") !== stamp) return void 0;
	return `${year}-${month}-${day}T${hour}:${minute}:${second}Z`;
}
// src/tools/clamav/signatures.ts
/** The vendor's databases. Every other name can silence the engine (.fp, .ign2, .cfg) or is not proved. */
const official = /^(main|daily|bytecode)\.(cvd|cld)$/;
/** Left by freshclam or by us, read by no engine, never copied. */
const harmless = /^(freshclam\.dat|mirrors\.dat|.*\.cvd\.sign|\.gitignore)$/;
/** Hashes and proves every file that the engine may load. Anything else in the folder refuses it as a whole. */
async function proveSignatures(folder) {
	const names = await readdir(folder).catch(() => void 0);
	if (names === void 0 || names.every((name) => harmless.test(name))) return {
		state: "refused",
		reasons: [reason("virus-signatures-absent", {
			ja: "ウイルス定義がありません（{folder}）。kenpin signatures update を実行してください。",
			en: "There are no signatures in {folder}. Run `kenpin signatures update`."
		}, { folder })]
	};
	const files = [];
	const reasons = [];
	for (const name of names.toSorted()) {
		if (harmless.test(name)) continue;
		const result = await proveFile(folder, name);
		if ("code" in result) reasons.push(result);
		else files.push(result);
	}
	const doubled = [
		"main",
		"daily",
		"bytecode"
	].filter((stem) => files.filter(({ name }) => name.startsWith(`${stem}.`)).length > 1);
	for (const stem of doubled) reasons.push(reason("virus-signatures-doubled", {
		ja: "{stem}.cvd と {stem}.cld の両方があります。freshclam で取得し直してください。",
		en: "Both {stem}.cvd and {stem}.cld are there. Fetch them again."
	}, { stem }));
	return reasons.length > 0 ? {
		state: "refused",
		reasons
	} : {
		state: "proved",
		files
	};
}
async function proveFile(folder, name) {
	const path = join(folder, name);
	const { size, ...kind } = await lstat(path).then((stat) => ({
		size: stat.size,
		regular: stat.isFile()
	}));
	if (!kind.regular) return reason("virus-signatures-no-file", {
		ja: "{name} が通常のファイルではありません。",
		en: "{name} is no regular file."
	}, { name });
	const sha256 = await hashFile(path);
	if (name === "kenpin-test.hsb") {
		const issuedAt = testSignatureStamp(await readFile(path, "utf8"));
		if (issuedAt !== void 0) return {
			name,
			size,
			sha256,
			proof: "test",
			version: "test",
			issuedAt
		};
	}
	if (!official.test(name)) return reason("virus-signatures-foreign", {
		ja: "ウイルス定義のフォルダに {name} があります。検出を妨げる設定が混入していないか確かめ、取り除いてください。",
		en: "The signature folder holds {name}, which may silence the engine. Remove it."
	}, { name });
	const proof = await proveDatabase({
		name,
		chunks: createReadStream(path)
	});
	if (proof.state === "rejected") return {
		code: "virus-signatures-unproved",
		text: {
			ja: proof.reasons.map(({ text }) => text.ja).join(" "),
			en: proof.reasons.map(({ text }) => text.en).join(" ")
		}
	};
	return {
		name,
		size,
		sha256,
		proof: "signed",
		version: String(proof.version),
		issuedAt: proof.signedAt
	};
}
/** Copies the proved files and makes sure that the copies are what was proved. Throws where one differs. */
async function copySignatures(files, { from, to }) {
	for (const { name, sha256 } of files) {
		await copyFile(join(from, name), join(to, name));
		if (await hashFile(join(to, name)) !== sha256) throw new Error(`${name} changed while it was copied`);
	}
}
async function hashFile(path) {
	const hash = createHash("sha256");
	for await (const chunk of createReadStream(path)) hash.update(chunk);
	return hash.digest("hex");
}
export { proveSignatures as n, copySignatures as t };
