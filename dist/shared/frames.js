import { A as _gte, C as string, M as _minLength, d as int, f as literal, g as object, i as _enum, l as discriminatedUnion, o as array } from "./vendor-zod.js";
import { n as severities } from "./severity.js";
const MEMORY_LIMIT = 67108864;
const fault = object({
	path: string(),
	line: int(),
	column: int(),
	message: string()
});
const childAnswer = discriminatedUnion(`state`, [
	object({
		state: literal(`ready`),
		compilations: int().check(_gte(1))
	}),
	object({
		state: literal(`refused`),
		faults: array(fault).check(_minLength(1))
	}),
	object({
		state: literal(`examined`),
		size: int(),
		matches: array(object({
			rule: string(),
			namespace: string(),
			tags: array(string()),
			severity: _enum(severities)
		}))
	}),
	object({
		state: literal(`failed`),
		why: string()
	})
]);
var Frames = class {
	#source;
	#rest = Buffer.alloc(0);
	constructor(source) {
		this.#source = source[Symbol.asyncIterator]();
	}
	async next() {
		if (this.#rest.length === 0 && !await this.#more()) return null;
		const header = await this.bytes(8);
		return Number(header.readBigUInt64BE(0));
	}
	async bytes(size) {
		const whole = Buffer.allocUnsafe(size);
		let at = 0;
		for await (const chunk of this.chunks(size)) at += chunk.copy(whole, at);
		return whole;
	}
	async *chunks(size) {
		let left = size;
		while (left > 0) {
			if (this.#rest.length === 0 && !await this.#more()) throw new Error(`the stream ends within a frame`);
			const part = this.#rest.subarray(0, left);
			this.#rest = this.#rest.subarray(part.length);
			left -= part.length;
			yield part;
		}
	}
	async #more() {
		for (;;) {
			const next = await this.#source.next();
			if (next.done === true) return false;
			if (next.value.length === 0) continue;
			this.#rest = next.value;
			return true;
		}
	}
};
function frameHeader(size) {
	const header = Buffer.alloc(8);
	header.writeBigUInt64BE(BigInt(size));
	return header;
}
export { childAnswer as i, frameHeader as n, MEMORY_LIMIT as r, Frames as t };
