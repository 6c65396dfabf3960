import { r as ToolError } from "./error.js";
import { randomBytes } from "node:crypto";
import { dirname, join } from "node:path";
import { tmpdir } from "node:os";
import { chmod, mkdir, mkdtemp, open, rename, rm } from "node:fs/promises";
const leftovers = /* @__PURE__ */ new Set();
async function withScratch(name, work) {
	const folder = await makeScratch(name);
	try {
		return await work(folder);
	} finally {
		await removeScratch(folder);
	}
}
async function makeScratch(name) {
	const folder = await mkdtemp(join(tmpdir(), `kenpin-${name}-`)).catch((error) => {
		throw noScratch(error);
	});
	leftovers.add(folder);
	return folder;
}
function noScratch(error) {
	const why = error instanceof Error && `code` in error ? String(error.code) : `unknown error`;
	return new ToolError({
		code: `scratch-folder`,
		where: tmpdir(),
		text: {
			ja: `作業用フォルダを作れません（{why}）。`,
			en: `No scratch folder can be made ({why}).`
		},
		mend: {
			ja: `環境変数 TMPDIR に、書き込めて空きのあるフォルダを指定してください。`,
			en: `Set TMPDIR to a folder that exists, can be written and has free space.`
		},
		parameters: { why },
		cause: error
	});
}
async function removeScratch(folder) {
	await rm(folder, {
		recursive: true,
		force: true,
		maxRetries: 3
	});
	leftovers.delete(folder);
}
function remainingScratch() {
	return [...leftovers];
}
async function writeAtomically(path, content, mode = 420) {
	await mkdir(dirname(path), { recursive: true });
	const temporary = `${path}.${randomBytes(6).toString(`hex`)}.part`;
	try {
		const file = await open(temporary, `wx`, mode);
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
		throw error instanceof Error && `code` in error ? Object.assign(error, { path }) : error;
	}
}
const checkIds = [
	`dependencies`,
	`virus-scan`,
	`debug-artifacts`,
	`default-credentials`
];
export { withScratch as a, removeScratch as i, makeScratch as n, writeAtomically as o, remainingScratch as r, checkIds as t };
