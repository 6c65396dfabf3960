import { t as clamav } from "./install.js";
import { t as osvScanner } from "./install2.js";
import { n as exitCodes } from "./command.js";
// src/stages/commands/setup.ts
/** Programs that the checks start. */
const managedTools = [clamav, osvScanner];
/** `kenpin setup` */
const setup = async (_values, surface) => {
	const language = surface.language ?? "ja";
	const states = [];
	for (const tool of managedTools) {
		const found = await tool.inspect();
		states.push({
			name: tool.name,
			state: found.state === "ok" ? found : await tool.install(surface.say)
		});
	}
	return {
		exit: states.every(({ state }) => state.state === "ok") ? exitCodes.pass : exitCodes.inconclusive,
		outputs: {},
		language,
		text: states.map(({ name, state }) => `${name}: ${describeTool(state, language)}\n`).join(""),
		json: states
	};
};
/** One line about a program's state. */
function describeTool(state, language) {
	switch (state.state) {
		case "ok": return `OK ${state.version} (${state.path}) ${state.proof[language]}`;
		case "missing": return `${{
			ja: "ありません",
			en: "missing"
		}[language]}: ${state.mend[language]}`;
		case "wrong": return `${{
			ja: "版が違います",
			en: "wrong version"
		}[language]} ${state.found} (${state.path}): ${state.mend[language]}`;
	}
}
export { managedTools as n, setup as r, describeTool as t };
