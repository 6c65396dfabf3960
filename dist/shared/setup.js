import { n as KenpinError } from "./error.js";
import { n as exitCodes } from "./command.js";
import { n as readPolicyAlone } from "./open.js";
import { h as modulePlaces, m as manageYaraX, p as virusScanOptionsOf, v as clamav } from "./context.js";
import { t as osvScanner } from "./install.js";
import { resolve } from "node:path";
function neededTools(policy, root) {
	if (policy === null) return [clamav, osvScanner];
	const { engine, yara } = virusScanOptionsOf(policy);
	return [
		...engine === void 0 ? [clamav] : [],
		osvScanner,
		...yara.length === 0 ? [] : [manageYaraX(() => modulePlaces(resolve(root)))]
	];
}
const setup = async (values, surface) => {
	const policy = await policyIfAny(values, surface);
	const language = surface.language ?? policy?.language ?? `ja`;
	const states = [];
	for (const tool of neededTools(policy, values.text[`root`] ?? `.`)) states.push({
		name: tool.name,
		state: await provide(tool, surface.say)
	});
	return {
		exit: states.every(({ state }) => state.state === `ok`) ? exitCodes.pass : exitCodes.inconclusive,
		outputs: {},
		language,
		text: states.map(({ name, state }) => `${name}: ${describe(state, language)}\n`).join(``),
		json: states
	};
};
async function policyIfAny(values, surface) {
	try {
		return await readPolicyAlone(values, surface);
	} catch (error) {
		if (!(error instanceof KenpinError)) throw error;
		if (error.cause?.code !== `ENOENT`) surface.say({
			ja: `ポリシーを読めないため、標準の構成で必要なものを入れます（${error.text.ja}）。`,
			en: `The policy cannot be read; installing what an ordinary one needs (${error.text.en}).`
		});
		return null;
	}
}
async function provide(tool, say) {
	try {
		const found = await tool.inspect();
		return found.state === `ok` ? found : await tool.install(say);
	} catch (error) {
		if (!(error instanceof KenpinError)) throw error;
		const { code, text, mend } = error;
		return {
			state: `failed`,
			code,
			text,
			mend
		};
	}
}
function describe(state, language) {
	return state.state === `failed` ? `${state.text[language]} ${state.mend[language]} [${state.code}]` : describeTool(state, language);
}
function describeTool(state, language) {
	switch (state.state) {
		case `ok`: return `OK ${state.version} (${state.path}) ${state.proof[language]}`;
		case `missing`: return `${{
			ja: `ありません`,
			en: `missing`
		}[language]}: ${state.mend[language]}`;
		case `wrong`: return `${{
			ja: `版が違います`,
			en: `wrong version`
		}[language]} ${state.found} (${state.path}): ${state.mend[language]}`;
	}
}
export { setup as n, neededTools as r, describeTool as t };
