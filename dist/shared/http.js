import { setTimeout } from "node:timers/promises";
const mostRedirects = 5;
async function fetchBytes(request) {
	const deadline = AbortSignal.timeout(request.deadline);
	return await tryOnce(request, deadline) ?? await tryOnce({
		...request,
		resume: void 0
	}, deadline) ?? lasting(`a range that nobody asked for`);
}
async function tryOnce(request, deadline) {
	const signal = request.signal === void 0 ? deadline : AbortSignal.any([deadline, request.signal]);
	const body = new Body(request);
	try {
		const found = await follow(request, signal);
		return found instanceof Response ? await body.read(found) : found;
	} catch (error) {
		if (request.signal?.aborted === true) return { end: `aborted` };
		const part = body.part();
		const kept = part === null ? {} : { part };
		if (deadline.aborted) return {
			end: `timedOut`,
			...kept
		};
		return {
			end: `broken`,
			message: messageOf(error),
			...isUnreachable(error) ? { unreachable: true } : {},
			...kept
		};
	}
}
async function pause(milliseconds, signal) {
	await setTimeout(milliseconds, void 0, signal === void 0 ? {} : { signal }).catch((error) => {
		if (signal?.aborted !== true) throw error;
	});
}
async function follow(request, signal) {
	const start = new URL(request.url);
	let place = start;
	for (let hop = 0; hop <= mostRedirects; hop += 1) {
		if (place.protocol !== `https:` && place.protocol !== `http:`) return lasting(`no http address: ${place.protocol}`);
		const own = place.origin === start.origin ? request.headers : {};
		const response = await fetch(place, {
			headers: {
				...own,
				...headersOf(request)
			},
			signal,
			redirect: `manual`
		});
		if (response.status === 304) return { end: `notModified` };
		if (response.status === 200 || response.status === 206 && request.resume !== void 0) return response;
		await response.body?.cancel();
		const target = response.headers.get(`location`);
		if (response.status < 300 || response.status >= 400 || target === null) return refusal(response);
		if (!URL.canParse(target, place.href)) return lasting(`a redirect leads to no address`);
		const next = new URL(target, place);
		if (place.protocol === `https:` && next.protocol !== `https:`) return lasting(`a redirect leads from https to http`);
		place = next;
	}
	return lasting(`more than ${mostRedirects} redirects`);
}
function headersOf({ etag, lastModified, resume }) {
	const agent = { "user-agent": `kenpin` };
	if (resume !== void 0) return {
		...agent,
		range: `bytes=${resume.bytes.length}-`,
		"if-range": resume.validator
	};
	return {
		...agent,
		...etag === void 0 ? {} : { "if-none-match": etag },
		...lastModified === void 0 ? {} : { "if-modified-since": lastModified }
	};
}
function refusal({ status, headers }) {
	const retryAfter = headers.get(`retry-after`);
	return {
		end: `refused`,
		status,
		...retryAfter === null ? {} : { retryAfter }
	};
}
function lasting(message) {
	return {
		end: `broken`,
		message,
		lasting: true
	};
}
var Body = class {
	#request;
	#chunks = [];
	#size = 0;
	#validator = null;
	constructor(request) {
		this.#request = request;
	}
	async read(response) {
		const { headers } = response;
		if (response.status === 206 && !this.#goOn(headers)) {
			await response.body?.cancel();
			return null;
		}
		this.#validator = validatorOf(headers) ?? (this.#size > 0 ? this.#request.resume?.validator ?? null : null);
		const before = this.#size;
		const body = response.body ?? [];
		for await (const chunk of body) {
			this.#size += chunk.length;
			if (this.#size > this.#request.limit) return {
				end: `tooLarge`,
				limit: this.#request.limit
			};
			this.#chunks.push(chunk);
		}
		const declared = headers.get(`content-length`);
		if (declared !== null && headers.get(`content-encoding`) === null && Number(declared) !== this.#size - before) throw new Error(`the body has ${this.#size - before} bytes, ${declared} were announced`);
		if (response.status === 206 && totalOf(headers) !== this.#size) throw new Error(`the body has ${this.#size} bytes, the range is part of ${totalOf(headers) ?? `an unknown number`}`);
		return this.#fetched(response);
	}
	#goOn(headers) {
		const { resume } = this.#request;
		if (resume === void 0 || contentRange(headers)?.from !== resume.bytes.length || headers.get(`content-encoding`) !== null) return false;
		const etag = headers.get(`etag`);
		if (etag !== null && resume.validator.startsWith(`"`) && etag !== resume.validator) return false;
		this.#chunks = [resume.bytes];
		this.#size = resume.bytes.length;
		return true;
	}
	#fetched(response) {
		const etag = response.headers.get(`etag`);
		const lastModified = response.headers.get(`last-modified`);
		return {
			end: `fetched`,
			bytes: Buffer.concat(this.#chunks),
			contentType: response.headers.get(`content-type`) ?? ``,
			...etag === null ? {} : { etag },
			...lastModified === null ? {} : { lastModified },
			url: response.url
		};
	}
	part() {
		if (this.#validator === null || this.#size === 0) return null;
		return {
			bytes: Buffer.concat(this.#chunks),
			validator: this.#validator
		};
	}
};
function validatorOf(headers) {
	if (headers.get(`content-encoding`) !== null || headers.get(`accept-ranges`) === `none`) return null;
	const etag = headers.get(`etag`);
	return etag !== null && etag.startsWith(`"`) ? etag : headers.get(`last-modified`);
}
function contentRange(headers) {
	const found = /^bytes (\d{1,15})-\d{1,15}\/(\d{1,15}|\*)$/.exec(headers.get(`content-range`) ?? ``);
	return found === null ? null : {
		from: Number(found[1]),
		total: found[2] === `*` ? null : Number(found[2])
	};
}
function totalOf(headers) {
	return contentRange(headers)?.total ?? null;
}
const unreachableCodes = [
	`ENOTFOUND`,
	`EAI_AGAIN`,
	`ECONNREFUSED`,
	`EHOSTUNREACH`,
	`ENETUNREACH`,
	`EADDRNOTAVAIL`
];
function isUnreachable(error) {
	if (!(error instanceof Error)) return false;
	if (`code` in error && unreachableCodes.some((code) => code === error.code)) return true;
	return (error instanceof AggregateError ? error.errors : [error.cause]).some((cause) => isUnreachable(cause));
}
function messageOf(error) {
	if (!(error instanceof Error)) return String(error);
	const cause = error.cause instanceof Error ? error.cause.message : ``;
	return cause === `` ? error.message : `${error.message}: ${cause}`;
}
export { pause as n, fetchBytes as t };
