const loaders = {
	init: async () => (await import(`./init.js`)).init,
	doctor: async () => (await import(`./doctor.js`)).doctor,
	setup: async () => (await import(`./setup2.js`)).setup,
	census: async () => (await import(`./gate.js`)).census,
	check: async () => (await import(`./gate.js`)).check,
	judge: async () => (await import(`./gate.js`)).judge,
	gate: async () => (await import(`./gate.js`)).gate,
	package: async () => (await import(`./package2.js`)).packageCommand,
	verify: async () => (await import(`./verify.js`)).verify,
	"feeds update": async () => (await import(`./feeds2.js`)).feedsUpdate,
	"feeds status": async () => (await import(`./feeds2.js`)).feedsStatusCommand,
	"feeds export": async () => (await import(`./feeds2.js`)).feedsExport,
	"feeds import": async () => (await import(`./feeds2.js`)).feedsImport,
	"signatures update": async () => (await import(`./signatures.js`)).signaturesUpdate
};
async function loadCommand(words) {
	const load = loaders[words];
	if (load === void 0) throw new Error(`no code for the command ${words}`);
	return load();
}
Object.keys(loaders);
export { loadCommand as t };
