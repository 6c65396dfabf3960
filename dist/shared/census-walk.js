import { t as reason } from "./reason.js";
import { i as decodeAs } from "./zip-local.js";
import { lstatSync, readdirSync } from "node:fs";
import { join } from "node:path";
function diskPathName(bytes) {
	const text = decodeAs(bytes, `utf-8`);
	if (text !== null && !/!(?:\/|$)/u.test(text)) return {
		text,
		remarks: []
	};
	return {
		text: percentName(bytes).replaceAll(/!(?=\/|$)/gu, `%21`),
		remarks: [text === null ? notUtf8() : chainLike()]
	};
}
function memberName(bytes, declared) {
	if (bytes.length === 0) return {
		text: `%`,
		remarks: [remark(`name-empty`, `名前が空です。`, `The name is empty.`)]
	};
	const utf8 = decodeAs(bytes, `utf-8`);
	if (utf8 !== null) return withSafety(escapeChain(utf8));
	const windows = declared ? null : decodeAs(bytes, `cp932`);
	if (windows === null) return {
		text: percentName(bytes),
		remarks: [notUtf8()]
	};
	const { text, remarks } = withSafety(escapeChain(windows));
	return {
		text,
		remarks: [remark(`name-cp932`, `名前は UTF-8 ではなく CP932 として読みました。`, `The name was read as CP932, not UTF-8.`), ...remarks]
	};
}
function diskPathBytes(text, escaped) {
	if (!escaped) return new TextEncoder().encode(text);
	const parts = text.split(/%([0-9A-F]{2})/u);
	return Buffer.concat(parts.map((part, index) => index % 2 === 1 ? Uint8Array.of(Number.parseInt(part, 16)) : new TextEncoder().encode(part)));
}
function foldName(text) {
	if (/^[\0-\x7f]*$/u.test(text)) return text.toLowerCase();
	return text.normalize(`NFKC`).toUpperCase().toLowerCase().normalize(`NFC`);
}
function escapeChain(text) {
	if (!text.includes(`!/`) && !text.includes(`\0`)) return {
		text,
		remarks: []
	};
	return {
		text: text.replaceAll(`%`, `%25`).replaceAll(`\0`, `%00`).replaceAll(`!/`, `%21/`),
		remarks: [chainLike()]
	};
}
function chainLike() {
	return remark(`name-escaped`, `名前に「!」で終わる部分または NUL があるため %XX で表しています。`, `A part of the name ends in "!", or it holds NUL: written with %XX.`);
}
function percentName(bytes) {
	let text = ``;
	for (let at = 0; at < bytes.length;) {
		const length = sequenceLength(bytes, at);
		if (length === 0) text += `%${(bytes[at] ?? 0).toString(16).toUpperCase().padStart(2, `0`)}`;
		else text += escapePlain(new TextDecoder(`utf-8`, { ignoreBOM: true }).decode(bytes.subarray(at, at + length)));
		at += Math.max(1, length);
	}
	return text.replaceAll(`!/`, `%21/`);
}
function escapePlain(character) {
	return character === `%` ? `%25` : character === `\0` ? `%00` : character;
}
function sequenceLength(bytes, at) {
	for (let length = 1; length <= 4 && at + length <= bytes.length; length += 1) if (decodeAs(bytes.subarray(at, at + length), `utf-8`) !== null) return length;
	return 0;
}
function withSafety(name) {
	if (!/(?:^|[/\\])\.\.(?:[/\\]|$)|^[/\\]|^[A-Za-z]:|\\/u.test(name.text)) return name;
	const found = remark(`name-unsafe`, `展開先の外を指しうる名前です（..、絶対パス、ドライブ名、\\）。`, `The name may point outside the folder it is unpacked to (.., absolute, drive, backslash).`);
	return {
		text: name.text,
		remarks: [...name.remarks, found]
	};
}
function notUtf8() {
	return remark(`name-not-utf8`, `名前が UTF-8 ではないため %XX で表しています。`, `The name is not UTF-8 and is written with %XX.`);
}
function remark(code, ja, en) {
	return reason(code, {
		ja,
		en
	});
}
function* walkTree(root, selector) {
	const open = [{
		path: ``,
		bytes: null,
		remarks: []
	}];
	for (let folder = open.pop(); folder !== void 0; folder = open.pop()) {
		const listed = list(root, folder);
		if (!Array.isArray(listed)) {
			const role = folder.path === `` ? `source` : selector.roleBelow(folder.path);
			if (role !== null) yield unread({
				place: {
					...folder,
					path: folder.path === `` ? `.` : folder.path
				},
				role,
				size: 0,
				why: listed
			});
			continue;
		}
		for (const child of listed) if (child.kind === `folder`) {
			if (selector.roleBelow(child.place.path) !== null) open.push(child.place);
		} else {
			const walked = visit(root, child, selector);
			if (walked !== null) yield walked;
		}
	}
}
function visit(root, { kind, place }, selector) {
	const role = selector.roleOf(place.path) ?? (kind === `link` ? selector.roleBelow(place.path) : null);
	if (role === null) return null;
	if (kind === `file`) {
		const { path, bytes, remarks } = place;
		return {
			kind: `file`,
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
		why: reasons[kind === `folder` ? `device` : kind]
	});
}
const reasons = {
	link: reason(`file-symlink`, {
		ja: `シンボリックリンクのため、たどっていません。実体を納品物に含めてください。`,
		en: `A symbolic link, which is not followed. Deliver the file itself.`
	}),
	fifo: special(`名前付きパイプ（FIFO）`, `a named pipe (FIFO)`),
	socket: special(`ソケット`, `a socket`),
	device: special(`デバイスファイル`, `a device`)
};
function special(ja, en) {
	return reason(`file-special`, {
		ja: `${ja}で、納品できるファイルではありません。取り除くか、納品物の指定から除いてください。`,
		en: `It is ${en}, which cannot be delivered. Remove it, or leave it out of the deliverables.`
	});
}
function unread({ place, role, size, why }) {
	const noted = place.remarks.length > 0 ? { remarks: place.remarks } : {};
	return {
		kind: `entry`,
		entry: {
			path: place.path,
			role,
			size,
			sha256: null,
			fate: {
				state: `unread`,
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
function list(root, folder) {
	try {
		const path = folder.path === `` ? root : diskPath(root, folder.path, folder.bytes);
		const entries = readdirSync(path, { withFileTypes: true });
		if (folder.bytes === null && entries.every(({ name }) => !name.includes(`�`) && !name.includes(`!`))) return entries.map((entry) => ({
			kind: kindOf(entry),
			place: {
				path: below(folder.path, entry.name),
				bytes: null,
				remarks: []
			}
		}));
		return readdirSync(path, {
			withFileTypes: true,
			encoding: `buffer`
		}).map((entry) => ({
			kind: kindOf(entry),
			place: placeOf(folder, entry.name)
		}));
	} catch (error) {
		return unreadable(`folder-unreadable`, error);
	}
}
function placeOf(folder, name) {
	const before = folder.bytes ?? Buffer.from(folder.path);
	const bytes = folder.path === `` ? name : Buffer.concat([
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
	return folder === `` ? name : `${folder}/${name}`;
}
function kindOf(entry) {
	if (entry.isFile()) return `file`;
	if (entry.isDirectory()) return `folder`;
	if (entry.isSymbolicLink()) return `link`;
	if (entry.isFIFO()) return `fifo`;
	return entry.isSocket() ? `socket` : `device`;
}
function diskPath(root, path, bytes) {
	return bytes === null ? join(root, path) : Buffer.concat([Buffer.from(`${root}/`), bytes]);
}
const systemTexts = {
	EACCES: {
		ja: `アクセス権がないため読めません（EACCES）。権限を直すか、納品物の指定から除いてください。`,
		en: `Permission denied (EACCES). Mend the permissions, or leave it out of the deliverables.`
	},
	EPERM: {
		ja: `読むことが許可されていません（EPERM）。権限を直すか、納品物の指定から除いてください。`,
		en: `Reading is not permitted (EPERM). Mend the permissions, or leave it out of the deliverables.`
	},
	ENOENT: {
		ja: `走査のあとで消えました（ENOENT）。ビルドなどが動いていないか確認し、やり直してください。`,
		en: `It vanished after the walk (ENOENT). Make sure that nothing writes there, and start again.`
	},
	EIO: {
		ja: `読み取り中に入出力エラーが起きました（EIO）。ディスクの状態を確認してください。`,
		en: `Reading failed with an I/O error (EIO). Check the disk.`
	},
	ENOSPC: {
		ja: `作業用フォルダ（TMPDIR）の空きがなく、中身を展開できません（ENOSPC）。空きを増やしてください。`,
		en: `The scratch folder (TMPDIR) is full, so its members could not be unpacked (ENOSPC). Free some space.`
	}
};
function unreadable(code, error) {
	const known = error.code;
	const detail = typeof known === `string` ? known : `unknown error`;
	return reason(code, systemTexts[detail] ?? {
		ja: `読み取れません（{detail}）。`,
		en: `It cannot be read ({detail}).`
	}, { detail });
}
export { diskPathName as a, diskPathBytes as i, unreadable as n, foldName as o, walkTree as r, memberName as s, diskPath as t };
