import { r as reason, t as decodeAs } from "./text2.js";
import { lstatSync, readdirSync } from "node:fs";
import { join } from "node:path";
// src/deliverables/names.ts
/**
* A path on disk, below the root, as the census writes it. Where it is no UTF-8, or a name in it ends in `!` (which would look like a container), the
* whole path is written with `%XX`, and its `%` as `%25`: {@link diskPathBytes} gives the bytes back.
*/
function diskPathName(bytes) {
	const text = decodeAs(bytes, "utf-8");
	if (text !== null && !/!(?:\/|$)/u.test(text)) return {
		text,
		remarks: []
	};
	return {
		text: percentName(bytes).replaceAll(/!(?=\/|$)/gu, "%21"),
		remarks: [text === null ? notUtf8() : chainLike()]
	};
}
/**
* The name of a member. `declared` is true where the archive says that its names are UTF-8 (zip: general purpose bit 11, pax headers).
* Undeclared names that are no UTF-8 are read as CP932: Windows in Japan writes them so.
*/
function memberName(bytes, declared) {
	if (bytes.length === 0) return {
		text: "%",
		remarks: [remark("name-empty", "名前が空です。", "The name is empty.")]
	};
	const utf8 = decodeAs(bytes, "utf-8");
	if (utf8 !== null) return withSafety(escapeChain(utf8));
	const windows = declared ? null : decodeAs(bytes, "cp932");
	if (windows === null) return {
		text: percentName(bytes),
		remarks: [notUtf8()]
	};
	const { text, remarks } = withSafety(escapeChain(windows));
	return {
		text,
		remarks: [remark("name-cp932", "名前は UTF-8 ではなく CP932 として読みました。", "The name was read as CP932, not UTF-8."), ...remarks]
	};
}
/** The bytes of a path made by {@link diskPathName}. `escaped` is true where it carries the remark `name-not-utf8` or `name-escaped`. */
function diskPathBytes(text, escaped) {
	if (!escaped) return new TextEncoder().encode(text);
	const parts = text.split(/%([0-9A-F]{2})/u);
	return Buffer.concat(parts.map((part, index) => index % 2 === 1 ? Uint8Array.of(Number.parseInt(part, 16)) : new TextEncoder().encode(part)));
}
/** Names that fall together on Windows or macOS: NFKC, then case. Upper case first, so that `straße` and `STRASSE` meet. */
function foldName(text) {
	if (/^[\0-\x7f]*$/u.test(text)) return text.toLowerCase();
	return text.normalize("NFKC").toUpperCase().toLowerCase().normalize("NFC");
}
/** `!/` separates a container from its member; a name that holds it, or a NUL, is written with `%XX`. */
function escapeChain(text) {
	if (!text.includes("!/") && !text.includes("\0")) return {
		text,
		remarks: []
	};
	return {
		text: text.replaceAll("%", "%25").replaceAll("\0", "%00").replaceAll("!/", "%21/"),
		remarks: [chainLike()]
	};
}
function chainLike() {
	return remark("name-escaped", "名前に「!」で終わる部分または NUL があるため %XX で表しています。", "A part of the name ends in \"!\", or it holds NUL: written with %XX.");
}
function percentName(bytes) {
	let text = "";
	for (let at = 0; at < bytes.length;) {
		const length = sequenceLength(bytes, at);
		if (length === 0) text += `%${(bytes[at] ?? 0).toString(16).toUpperCase().padStart(2, "0")}`;
		else text += escapePlain(new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes.subarray(at, at + length)));
		at += Math.max(1, length);
	}
	return text.replaceAll("!/", "%21/");
}
function escapePlain(character) {
	return character === "%" ? "%25" : character === "\0" ? "%00" : character;
}
/** Length of the valid UTF-8 sequence that starts here, or 0. */
function sequenceLength(bytes, at) {
	for (let length = 1; length <= 4 && at + length <= bytes.length; length += 1) if (decodeAs(bytes.subarray(at, at + length), "utf-8") !== null) return length;
	return 0;
}
function withSafety(name) {
	if (!/(?:^|[/\\])\.\.(?:[/\\]|$)|^[/\\]|^[A-Za-z]:|\\/u.test(name.text)) return name;
	const found = remark("name-unsafe", "展開先の外を指しうる名前です（..、絶対パス、ドライブ名、\\）。", "The name may point outside the folder it is unpacked to (.., absolute, drive, backslash).");
	return {
		text: name.text,
		remarks: [...name.remarks, found]
	};
}
function notUtf8() {
	return remark("name-not-utf8", "名前が UTF-8 ではないため %XX で表しています。", "The name is not UTF-8 and is written with %XX.");
}
function remark(code, ja, en) {
	return reason(code, {
		ja,
		en
	});
}
// src/io/census-walk.ts
/**
* Walks the root without following links. Folders that no selection can reach are left out; everything else that is selected comes out exactly
* once. Folders that cannot be listed come out as unread: nobody knows what is in them.
*/
function* walkTree(root, selector) {
	const open = [{
		path: "",
		bytes: null,
		remarks: []
	}];
	for (let folder = open.pop(); folder !== void 0; folder = open.pop()) {
		const listed = list(root, folder);
		if (!Array.isArray(listed)) {
			const role = folder.path === "" ? "source" : selector.roleBelow(folder.path);
			if (role !== null) yield unread({
				place: {
					...folder,
					path: folder.path === "" ? "." : folder.path
				},
				role,
				size: 0,
				why: listed
			});
			continue;
		}
		for (const child of listed) if (child.kind === "folder") {
			if (selector.roleBelow(child.place.path) !== null) open.push(child.place);
		} else {
			const walked = visit(root, child, selector);
			if (walked !== null) yield walked;
		}
	}
}
function visit(root, { kind, place }, selector) {
	const role = selector.roleOf(place.path) ?? (kind === "link" ? selector.roleBelow(place.path) : null);
	if (role === null) return null;
	if (kind === "file") {
		const { path, bytes, remarks } = place;
		return {
			kind: "file",
			file: bytes === null ? {
				path,
				role,
				remarks
			} : {
				path,
				role,
				bytes,
				remarks
			}
		};
	}
	return unread({
		place,
		role,
		size: sizeOf(root, place),
		why: reasons[kind === "folder" ? "device" : kind]
	});
}
const reasons = {
	link: reason("file-symlink", {
		ja: "シンボリックリンクのため、たどっていません。実体を納品物に含めてください。",
		en: "A symbolic link, which is not followed. Deliver the file itself."
	}),
	fifo: reason("file-special", {
		ja: "名前付きパイプ（FIFO）です。",
		en: "A named pipe (FIFO)."
	}),
	socket: reason("file-special", {
		ja: "ソケットです。",
		en: "A socket."
	}),
	device: reason("file-special", {
		ja: "デバイスファイルです。",
		en: "A device."
	})
};
function unread({ place, role, size, why }) {
	const noted = place.remarks.length > 0 ? { remarks: place.remarks } : {};
	return {
		kind: "entry",
		entry: {
			path: place.path,
			role,
			size,
			sha256: null,
			fate: {
				state: "unread",
				reason: why
			},
			...noted
		}
	};
}
function sizeOf(root, place) {
	try {
		return lstatSync(diskPath(root, place.path, place.bytes)).size;
	} catch {
		return 0;
	}
}
/** Names are read as text first: a name with U+FFFD in it may be broken UTF-8, and the folder is read again as bytes. */
function list(root, folder) {
	try {
		const path = folder.path === "" ? root : diskPath(root, folder.path, folder.bytes);
		const entries = readdirSync(path, { withFileTypes: true });
		if (folder.bytes === null && entries.every(({ name }) => !name.includes("�") && !name.includes("!"))) return entries.map((entry) => ({
			kind: kindOf(entry),
			place: {
				path: below(folder.path, entry.name),
				bytes: null,
				remarks: []
			}
		}));
		return readdirSync(path, {
			withFileTypes: true,
			encoding: "buffer"
		}).map((entry) => ({
			kind: kindOf(entry),
			place: placeOf(folder, entry.name)
		}));
	} catch (error) {
		return unreadable("folder-unreadable", error);
	}
}
function placeOf(folder, name) {
	const before = folder.bytes ?? Buffer.from(folder.path);
	const bytes = folder.path === "" ? name : Buffer.concat([
		before,
		Uint8Array.of(47),
		name
	]);
	const { text, remarks } = diskPathName(bytes);
	return {
		path: text,
		bytes: remarks.length > 0 ? bytes : null,
		remarks
	};
}
function below(folder, name) {
	return folder === "" ? name : `${folder}/${name}`;
}
function kindOf(entry) {
	if (entry.isFile()) return "file";
	if (entry.isDirectory()) return "folder";
	if (entry.isSymbolicLink()) return "link";
	if (entry.isFIFO()) return "fifo";
	return entry.isSocket() ? "socket" : "device";
}
/** A path for node:fs: text where the name is UTF-8, bytes where it is not. */
function diskPath(root, path, bytes) {
	return bytes === null ? join(root, path) : Buffer.concat([Buffer.from(`${root}/`), bytes]);
}
/** An error of the file system as a reason. The message of Node holds the path; only its code is kept. */
function unreadable(code, error) {
	const known = error.code;
	return reason(code, {
		ja: "読み取れません（{detail}）。",
		en: "It cannot be read ({detail})."
	}, { detail: typeof known === "string" ? known : "unknown error" });
}
export { foldName as a, diskPathBytes as i, unreadable as n, memberName as o, walkTree as r, diskPath as t };
