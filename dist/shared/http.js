// src/io/http.ts
const mostRedirects = 5;
/** Fetches one resource with GET. Never throws: every way to end is a value. Redirects from https to http are not followed. */
async function fetchBytes(request) {
	const deadline = AbortSignal.timeout(request.deadline);
	const signal = request.signal === void 0 ? deadline : AbortSignal.any([deadline, request.signal]);
	try {
		const found = await follow(request, signal);
		return found instanceof Response ? await readBody(found, request.limit) : found;
	} catch (error) {
		if (request.signal?.aborted === true) return { end: "aborted" };
		if (deadline.aborted) return { end: "timedOut" };
		return {
			end: "broken",
			message: messageOf(error)
		};
	}
}
async function follow({ url, etag, lastModified }, signal) {
	const headers = {
		"user-agent": "kenpin",
		...etag === void 0 ? {} : { "if-none-match": etag },
		...lastModified === void 0 ? {} : { "if-modified-since": lastModified }
	};
	let place = new URL(url);
	for (let hop = 0; hop <= mostRedirects; hop += 1) {
		if (place.protocol !== "https:" && place.protocol !== "http:") return {
			end: "broken",
			message: `no http address: ${place.protocol}`
		};
		const response = await fetch(place, {
			headers,
			signal,
			redirect: "manual"
		});
		if (response.status === 304) return { end: "notModified" };
		if (response.status === 200) return response;
		await response.body?.cancel();
		const target = response.headers.get("location");
		if (response.status < 300 || response.status >= 400 || target === null) return {
			end: "refused",
			status: response.status
		};
		const next = new URL(target, place);
		if (place.protocol === "https:" && next.protocol !== "https:") return {
			end: "broken",
			message: "a redirect leads from https to http"
		};
		place = next;
	}
	return {
		end: "broken",
		message: `more than ${mostRedirects} redirects`
	};
}
async function readBody(response, limit) {
	const chunks = [];
	let size = 0;
	const body = response.body ?? [];
	for await (const chunk of body) {
		size += chunk.length;
		if (size > limit) return {
			end: "tooLarge",
			limit
		};
		chunks.push(chunk);
	}
	const declared = response.headers.get("content-length");
	if (declared !== null && response.headers.get("content-encoding") === null && Number(declared) !== size) return {
		end: "broken",
		message: `the body has ${size} bytes, ${declared} were announced`
	};
	const etag = response.headers.get("etag");
	const lastModified = response.headers.get("last-modified");
	return {
		end: "fetched",
		bytes: Buffer.concat(chunks),
		contentType: response.headers.get("content-type") ?? "",
		...etag === null ? {} : { etag },
		...lastModified === null ? {} : { lastModified },
		url: response.url
	};
}
function messageOf(error) {
	if (!(error instanceof Error)) return String(error);
	const cause = error.cause instanceof Error ? error.cause.message : "";
	return cause === "" ? error.message : `${error.message}: ${cause}`;
}
export { fetchBytes as t };
