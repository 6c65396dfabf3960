import { t as Frames } from "./shared/frames.js";
import { createWriteStream, writeSync } from "node:fs";
import { join } from "node:path";
import { constants as constants$1 } from "node:os";
import { rm } from "node:fs/promises";
import { pipeline } from "node:stream/promises";
const options = { enableIncludes: false };
function compileRules(native, { rules: files, canary }) {
	const faults = files.flatMap(({ path, text }) => native.validate(text, options).errors.map(({ message }) => faultOf(path, message)));
	if (faults.length > 0) return { faults };
	const together = files.length > 1 && files.some(({ text }) => /\bglobal\b/.test(text)) ? null : compileTogether(native, files, canary);
	if (together !== null) return { compilations: [together] };
	return { compilations: files.map(({ path, text }) => ({
		rules: native.compile(`${text}\n${canary}\n`, options),
		namespaceOf: () => path
	})) };
}
function compileTogether(native, files, canary) {
	try {
		return {
			rules: native.compile([
				...files.map(({ text }) => text),
				canary,
				``
			].join(`
`), options),
			namespaceOf: (rule) => fileOf(rule, files)
		};
	} catch {
		return null;
	}
}
function fileOf(rule, files) {
	const declaration = new RegExp(`\\brule\\s+${rule}\\b`);
	return (files.find(({ text }) => declaration.test(text)) ?? files[0])?.path ?? ``;
}
function faultOf(path, message) {
	const [first = ``] = message.split(`
`);
	const place = /^ *--> line:(\d+):(\d+)/m.exec(message);
	const remark = /^[^\n]*\| +\^+ (.+)$/m.exec(message)?.[1];
	const title = first.replace(/^.*?error\[(\w+)\]: /, `$1 `);
	return {
		path,
		line: Number(place?.[1] ?? 0),
		column: Number(place?.[2] ?? 0),
		message: remark === void 0 ? title : `${title}: ${remark}`
	};
}
function matchesOf(found, { namespaceOf }) {
	return found.map(({ ruleIdentifier, tags, meta }) => ({
		rule: ruleIdentifier,
		namespace: namespaceOf(ruleIdentifier),
		tags: [...tags],
		severity: severityOf(meta[`severity`])
	}));
}
const severityWords = {
	critical: `critical`,
	high: `high`,
	medium: `medium`,
	low: `low`,
	note: `note`,
	info: `note`,
	informational: `note`
};
function severityOf(meta) {
	const word = typeof meta === `string` ? meta.trim().toLowerCase() : ``;
	return Object.hasOwn(severityWords, word) ? severityWords[word] ?? `high` : `high`;
}
const frames = new Frames(process.stdin);
await serve();
async function serve() {
	const size = await frames.next();
	if (size === null) return;
	const start = JSON.parse((await frames.bytes(size)).toString(`utf8`));
	const compilations = prepare(start);
	if (compilations === null) return;
	for (let next = await frames.next(); next !== null; next = await frames.next()) answer(await examine(next, start, compilations));
}
function prepare(start) {
	try {
		const compiled = compileRules(load(start.module), start);
		if (`faults` in compiled) {
			answer({
				state: `refused`,
				faults: [...compiled.faults]
			});
			return null;
		}
		answer({
			state: `ready`,
			compilations: compiled.compilations.length
		});
		return compiled.compilations;
	} catch (error) {
		answer({
			state: `failed`,
			why: messageOf(error)
		});
		return null;
	}
}
function load(path) {
	const module = { exports: {} };
	process.dlopen(module, path, constants$1.dlopen.RTLD_NOW);
	return module.exports;
}
async function examine(size, { spool }, compilations) {
	if (size <= 67108864) {
		const data = await frames.bytes(size);
		return match(size, compilations, ({ rules }) => rules.scan(data));
	}
	const path = join(spool, `${process.pid}`);
	await pipeline(frames.chunks(size), createWriteStream(path, { mode: 384 }));
	const found = match(size, compilations, ({ rules }) => rules.scanFile(path));
	await rm(path);
	return found;
}
function match(size, compilations, scan) {
	try {
		return {
			state: `examined`,
			size,
			matches: compilations.flatMap((compilation) => matchesOf(scan(compilation), compilation)).map((each) => ({
				...each,
				tags: [...each.tags]
			}))
		};
	} catch (error) {
		return {
			state: `failed`,
			why: messageOf(error)
		};
	}
}
function answer(value) {
	let line = Buffer.from(`${JSON.stringify(value)}\n`);
	while (line.length > 0) line = line.subarray(writeSync(3, line));
}
function messageOf(error) {
	return error instanceof Error ? error.message : String(error);
}
export {};
