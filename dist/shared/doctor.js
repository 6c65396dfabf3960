import { n as KenpinError } from "./error.js";
import { n as exitCodes } from "./command.js";
import { n as feedsStatus, t as feedDemands } from "./feeds.js";
import { t as readContext } from "./open.js";
import { t as openSigner } from "./signing.js";
import { r as neededTools, t as describeTool } from "./setup.js";
import { A as makePatternCanary, D as judgeTestimony, E as judgeEngine, O as judgeFreshness, _ as proveSignatures, i as virusScanTools, o as witnessOf, p as virusScanOptionsOf } from "./context.js";
import { resolve } from "node:path";
async function virusNeeds(context) {
	const engine = virusScanOptionsOf(context.policy).engine === void 0 ? await signatureNeed(context) : await engineNeed(context);
	return context.virusScan.rules.length === 0 ? [engine] : [engine, await rulesNeed(context)];
}
async function signatureNeed(context) {
	const { root, policy, clock } = context;
	const name = {
		ja: `ウイルス定義`,
		en: `Virus signatures`
	};
	const folder = await proveSignatures(resolve(root, policy.signatures.folder));
	if (folder.state === `refused`) return lacking(name, folder.reasons);
	const { maxAgeHours } = virusScanOptionsOf(policy);
	const daily = folder.files.find(({ name: file, proof }) => proof === `signed` && file.startsWith(`daily.`));
	const told = judgeTestimony(await witnessOf(context).ask(), {
		now: clock.now(),
		daily: daily === void 0 ? null : Number(daily.version),
		engine: ``,
		dates: folder.files
	});
	const { doubts: own, testData } = judgeFreshness({
		signatures: folder.files,
		now: told.now,
		maxAgeHours
	});
	const doubts = [...own, ...told.doubts];
	const refused = policy.purpose === `contract` ? testData : [];
	if (doubts.length + refused.length > 0) return lacking(name, [...doubts, ...refused]);
	const lines = folder.files.map(({ name: file, issuedAt }) => `${file} ${issuedAt}`).join(`, `);
	return {
		name,
		state: `ok`,
		text: {
			ja: lines,
			en: lines
		}
	};
}
async function engineNeed(context) {
	const name = {
		ja: `検査エンジン`,
		en: `Virus engine`
	};
	const start = await virusScanTools(context).engine.start(noCanary);
	if (start.state === `failed`) return lacking(name, start.reasons);
	const { engine } = start;
	try {
		const { doubts } = judgeEngine(engine, {
			options: virusScanOptionsOf(context.policy),
			now: context.clock.now(),
			testimony: await witnessOf(context).ask()
		});
		if (doubts.length > 0) return lacking(name, doubts);
		const line = `${await engine.identity()} (${engine.foreign?.address ?? ``})`;
		return {
			name,
			state: `ok`,
			text: {
				ja: line,
				en: line
			}
		};
	} finally {
		await engine.stop();
	}
}
const noCanary = {
	name: ``,
	sha256: ``,
	size: 0
};
async function rulesNeed(context) {
	const name = {
		ja: `YARA の規則`,
		en: `YARA rules`
	};
	const { patterns } = virusScanTools(context);
	const start = await patterns?.start(makePatternCanary(`doctor`));
	if (start === void 0 || start.state === `failed`) return lacking(name, start?.reasons ?? []);
	await start.patterns.stop();
	const { length } = context.virusScan.rules;
	return {
		name,
		state: `ok`,
		text: {
			ja: `規則ファイル ${length} 個をコンパイルできました`,
			en: `${length} rule files compile`
		}
	};
}
function lacking(name, reasons) {
	const texts = reasons.map(({ text }) => text);
	return {
		name,
		state: `lacking`,
		text: {
			ja: texts.map(({ ja }) => ja).join(` `),
			en: texts.map(({ en }) => en).join(` `)
		}
	};
}
const doctor = async (values, surface) => {
	const policy = await policyNeed(values, surface);
	const needs = [...await toolNeeds(policy.context), policy.need];
	if (policy.context !== null) needs.push(...await dataNeeds(policy.context));
	const good = needs.every(({ state }) => state !== `lacking`);
	const language = surface.language ?? policy.context?.policy.language ?? surface.locale ?? `ja`;
	return {
		exit: good ? exitCodes.pass : exitCodes.inconclusive,
		outputs: {},
		language,
		text: textOf(needs, good, language),
		json: {
			good,
			needs
		}
	};
};
async function toolNeeds(context) {
	const needs = [{
		name: {
			ja: `Node.js`,
			en: `Node.js`
		},
		state: `ok`,
		text: {
			ja: process.versions.node,
			en: process.versions.node
		}
	}];
	for (const tool of neededTools(context?.policy ?? null, context?.root ?? `.`)) {
		const found = await tool.inspect();
		const text = {
			ja: describeTool(found, `ja`),
			en: describeTool(found, `en`)
		};
		needs.push({
			name: {
				ja: `${tool.name}（${tool.neededBy}）`,
				en: `${tool.name} (${tool.neededBy})`
			},
			state: found.state === `ok` ? `ok` : `lacking`,
			text
		});
	}
	return needs;
}
async function policyNeed(values, surface) {
	const name = {
		ja: `ポリシー`,
		en: `Policy`
	};
	try {
		const context = await readContext(values, surface);
		const { contract } = context.policy;
		return {
			context,
			need: {
				name,
				state: `ok`,
				text: {
					ja: `${contract.number} 第${contract.delivery}回`,
					en: `${contract.number}, delivery ${contract.delivery}`
				}
			}
		};
	} catch (error) {
		if (!(error instanceof KenpinError)) throw error;
		return {
			context: null,
			need: {
				name,
				state: `lacking`,
				text: {
					ja: `${error.text.ja} ${error.mend.ja}`,
					en: `${error.text.en} ${error.mend.en}`
				}
			}
		};
	}
}
async function dataNeeds(context) {
	return [
		...await feedNeeds(context),
		...await virusNeeds(context),
		await signingNeed(context)
	];
}
async function feedNeeds(context) {
	const { root, policy, clock } = context;
	return (await feedsStatus({
		folder: resolve(root, policy.feeds.folder),
		clock,
		demands: feedDemands(context)
	})).filter(({ state, required }) => required || state !== `notConsulted`).map(({ feed, state, text }) => ({
		name: {
			ja: `脆弱性情報 ${feed}`,
			en: `Feed ${feed}`
		},
		state: state === `ok` ? `ok` : `lacking`,
		text
	}));
}
async function signingNeed({ policy, root, signal }) {
	const name = {
		ja: `署名鍵`,
		en: `Signing key`
	};
	if (policy.signing === null) return {
		name,
		state: `optional`,
		text: {
			ja: `ポリシーに signing がないため、納品パッケージは作れません。`,
			en: "The policy has no `signing`: no package can be made."
		}
	};
	try {
		const { publicKey } = await openSigner(policy.signing, {
			root,
			signal
		});
		return {
			name,
			state: `ok`,
			text: {
				ja: publicKey,
				en: publicKey
			}
		};
	} catch (error) {
		if (!(error instanceof KenpinError)) throw error;
		return {
			name,
			state: `lacking`,
			text: {
				ja: `${error.text.ja} ${error.mend.ja}`,
				en: `${error.text.en} ${error.mend.en}`
			}
		};
	}
}
function textOf(needs, good, language) {
	const marks = {
		ok: `○`,
		lacking: `×`,
		optional: `・`
	};
	const end = good ? {
		ja: `検査を始められます: kenpin gate`,
		en: `Ready: kenpin gate`
	} : {
		ja: `× の項目を直してから kenpin gate を実行してください。`,
		en: `Mend what is marked ×, then run kenpin gate.`
	};
	return [
		...needs.map(({ name, state, text }) => `${marks[state]} ${name[language]}: ${text[language]}`),
		``,
		end[language],
		``
	].join(`
`);
}
export { doctor };
