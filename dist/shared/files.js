import { randomBytes } from "node:crypto";
import { dirname, join } from "node:path";
import { chmod, mkdir, mkdtemp, open, rename, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
// src/io/files.ts
const leftovers = /* @__PURE__ */ new Set();
/** Runs `work` with a fresh private folder (mode 0700, below TMPDIR) and removes the folder in every case. */
async function withScratch(name, work) {
	const folder = await makeScratch(name);
	try {
		return await work(folder);
	} finally {
		await removeScratch(folder);
	}
}
/** A fresh private folder that lives until {@link removeScratch} or the end of the process, whichever is first. */
async function makeScratch(name) {
	const folder = await mkdtemp(join(tmpdir(), `kenpin-${name}-`));
	leftovers.add(folder);
	return folder;
}
/** Removes a folder made by {@link makeScratch}. */
async function removeScratch(folder) {
	await rm(folder, {
		recursive: true,
		force: true,
		maxRetries: 3
	});
	leftovers.delete(folder);
}
/** Scratch folders that still exist: what the handler of Ctrl-C removes. */
function remainingScratch() {
	return [...leftovers];
}
/**
* Writes a file so that its final name never holds half of it: a temporary name beside it, fsync, rename.
* Folders on the way are made. On an error (no space, no permission) the temporary file is removed and the error thrown.
*/
async function writeAtomically(path, content, mode = 420) {
	await mkdir(dirname(path), { recursive: true });
	const temporary = `${path}.${randomBytes(6).toString("hex")}.part`;
	try {
		const file = await open(temporary, "wx", mode);
		try {
			await file.writeFile(content);
			await file.sync();
		} finally {
			await file.close();
		}
		await chmod(temporary, mode);
		await rename(temporary, path);
	} catch (error) {
		await rm(temporary, { force: true });
		throw error;
	}
}
export { writeAtomically as a, withScratch as i, remainingScratch as n, removeScratch as r, makeScratch as t };
