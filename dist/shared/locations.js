import { r as InputError } from "./command.js";
import { t as readContext } from "./open.js";
import { resolve } from "node:path";
// src/stages/locations.ts
/**
* The folder a command works on: the option `folder`, else what the policy names, else kenpin's own default below the root,
* so that feeds and signatures can be fetched before there is a policy.
*/
async function locate(values, surface, wanted) {
	const named = values.text["folder"];
	if (named !== void 0) return resolve(named);
	try {
		const { root, policy } = await readContext(values, surface);
		return resolve(root, wanted.of(policy));
	} catch (error) {
		if (error instanceof InputError && error.code === "input-unreadable") return resolve(values.text["root"] ?? ".", wanted.fallback);
		throw error;
	}
}
export { locate as t };
