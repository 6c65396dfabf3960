// src/stages/commands/index.ts
/** Each command's code, loaded when it is called: `kenpin --help` must not wait for parsers of archives. */
const loaders = {
	init: async () => (await import("./init.js")).init,
	doctor: async () => (await import("./doctor.js")).doctor,
	setup: async () => (await import("./setup.js")).setup,
	census: async () => (await import("./gate.js")).census,
	check: async () => (await import("./gate.js")).check,
	judge: async () => (await import("./gate.js")).judge,
	gate: async () => (await import("./gate.js")).gate,
	package: async () => (await import("./package2.js")).packageCommand,
	verify: async () => (await import("./verify.js")).verify,
	"feeds update": async () => (await import("./feeds2.js")).feedsUpdate,
	"feeds status": async () => (await import("./feeds2.js")).feedsStatusCommand,
	"signatures update": async () => (await import("./signatures2.js")).signaturesUpdate
};
/** The command of these words. A test holds the keys against the table in src/options. */
async function loadCommand(words) {
	const load = loaders[words];
	if (load === void 0) throw new Error(`no code for the command ${words}`);
	return load();
}
Object.keys(loaders);
export { loadCommand as t };
