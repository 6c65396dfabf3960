import { i as KenpinError, n as exitCodes } from "./command.js";
import { v as judgeFreshness } from "./context.js";
import { n as proveSignatures } from "./signatures.js";
import { t as feedsStatus } from "./feeds.js";
import { t as readContext } from "./open.js";
import { t as openSigner } from "./signing.js";
import { n as managedTools, t as describeTool } from "./setup2.js";
import { resolve } from "node:path";
// src/stages/commands/doctor.ts
/** `kenpin doctor`: looks at everything a gate needs, changes nothing. */
const doctor = async (values, surface) => {
	const policy = await policyNeed(values, surface);
	const needs = [...await toolNeeds(), policy.need];
	if (policy.context !== null) needs.push(...await dataNeeds(policy.context));
	const good = needs.every(({ state }) => state !== "lacking");
	const language = surface.language ?? policy.context?.policy.language ?? "ja";
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
async function toolNeeds() {
	const needs = [{
		name: {
			ja: "Node.js",
			en: "Node.js"
		},
		state: "ok",
		text: {
			ja: process.versions.node,
			en: process.versions.node
		}
	}];
	for (const tool of managedTools) {
		const found = await tool.inspect();
		const text = {
			ja: describeTool(found, "ja"),
			en: describeTool(found, "en")
		};
		needs.push({
			name: {
				ja: `${tool.name}（${tool.neededBy}）`,
				en: `${tool.name} (${tool.neededBy})`
			},
			state: found.state === "ok" ? "ok" : "lacking",
			text
		});
	}
	return needs;
}
async function policyNeed(values, surface) {
	const name = {
		ja: "ポリシー",
		en: "Policy"
	};
	try {
		const context = await readContext(values, surface);
		const { contract } = context.policy;
		return {
			context,
			need: {
				name,
				state: "ok",
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
				state: "lacking",
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
		await signatureNeed(context),
		await signingNeed(context)
	];
}
async function feedNeeds({ root, policy, clock }) {
	const held = (await feedsStatus({
		folder: resolve(root, policy.feeds.folder),
		clock
	})).filter(({ state }) => state !== "notConsulted");
	const name = (feed) => ({
		ja: `脆弱性情報 ${feed}`,
		en: `Feed ${feed}`
	});
	if (held.length === 0) return [{
		name: name("osv"),
		state: "lacking",
		text: {
			ja: "ありません。kenpin feeds update を実行してください。",
			en: "missing. Run `kenpin feeds update`."
		}
	}];
	return held.map(({ feed, state, text }) => ({
		name: name(feed),
		state: state === "ok" ? "ok" : "lacking",
		text
	}));
}
async function signatureNeed({ root, policy, clock }) {
	const name = {
		ja: "ウイルス定義",
		en: "Virus signatures"
	};
	const folder = await proveSignatures(resolve(root, policy.signatures.folder));
	if (folder.state === "refused") return {
		name,
		state: "lacking",
		text: joined(folder.reasons.map(({ text }) => text))
	};
	const { maxAgeHours } = policy.checks["virus-scan"].options;
	const { doubts, testData } = judgeFreshness({
		signatures: folder.files,
		now: clock.now(),
		maxAgeHours
	});
	const refused = policy.purpose === "contract" ? testData : [];
	if (doubts.length + refused.length > 0) return {
		name,
		state: "lacking",
		text: joined([...doubts, ...refused].map(({ text }) => text))
	};
	const lines = folder.files.map(({ name: file, issuedAt }) => `${file} ${issuedAt}`).join(", ");
	return {
		name,
		state: "ok",
		text: {
			ja: lines,
			en: lines
		}
	};
}
async function signingNeed({ policy, root, signal }) {
	const name = {
		ja: "署名鍵",
		en: "Signing key"
	};
	if (policy.signing === null) return {
		name,
		state: "optional",
		text: {
			ja: "ポリシーに signing がないため、納品パッケージは作れません。",
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
			state: "ok",
			text: {
				ja: publicKey,
				en: publicKey
			}
		};
	} catch (error) {
		if (!(error instanceof KenpinError)) throw error;
		return {
			name,
			state: "lacking",
			text: {
				ja: `${error.text.ja} ${error.mend.ja}`,
				en: `${error.text.en} ${error.mend.en}`
			}
		};
	}
}
function joined(texts) {
	return {
		ja: texts.map(({ ja }) => ja).join(" "),
		en: texts.map(({ en }) => en).join(" ")
	};
}
function textOf(needs, good, language) {
	const marks = {
		ok: "○",
		lacking: "×",
		optional: "・"
	};
	const end = good ? {
		ja: "検査を始められます: kenpin gate",
		en: "Ready: kenpin gate"
	} : {
		ja: "× の項目を直してから kenpin gate を実行してください。",
		en: "Mend what is marked ×, then run kenpin gate."
	};
	return [
		...needs.map(({ name, state, text }) => `${marks[state]} ${name[language]}: ${text[language]}`),
		"",
		end[language],
		""
	].join("\n");
}
export { doctor };
