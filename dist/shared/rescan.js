import { T as checks, _t as sha256Text, a as createWitness, b as asText, g as createClamavEngine, k as virusScanOptions, t as inputNames, x as readPolicy } from "./context.js";
import { n as numberFindings, t as openContents } from "./contents.js";
import { t as reason } from "./reason.js";
import { a as readOutcomes, n as layout, o as takeCensus } from "./layout.js";
import { a as withScratch } from "./check.js";
import { t as stepOf } from "./verification.js";
import { createWriteStream } from "node:fs";
import { dirname, join } from "node:path";
import { mkdir } from "node:fs/promises";
import { pipeline } from "node:stream/promises";
async function writeBelow({ folder, path, chunks, signal }) {
	const target = join(folder, path);
	await mkdir(dirname(target), { recursive: true });
	await pipeline(chunks, createWriteStream(target, {
		flags: `wx`,
		mode: 384
	}), { signal });
}
const names = {
	census: {
		ja: `納品物の数え直し`,
		en: `Deliverables counted again`
	},
	scan: {
		ja: `今日のウイルス定義での再検査`,
		en: `Scanned again with today’s signatures`
	}
};
async function rescanSteps(content, census, request) {
	const bytes = await content.read(`${layout.inputs}${inputNames.policy}`) ?? /* @__PURE__ */ new Uint8Array();
	const { policy } = readPolicy({
		text: asText(bytes, inputNames.policy),
		name: inputNames.policy
	});
	return await withScratch(`rescan`, async (root) => {
		await unpack(content, root, request.signal);
		const { limits, deliverables: selections } = policy;
		const own = await takeCensus({
			root,
			selections,
			excludeFolders: [],
			limits,
			progress: request.progress,
			signal: request.signal
		});
		const counted = censusStep(own, census);
		if (counted.state !== `ok`) return [counted];
		return [counted, scanStep(await scan({
			root,
			census: own,
			policy
		}, request), policy, await knownFindings(content))];
	});
}
async function unpack(content, root, signal) {
	for (const path of content.paths(layout.deliverables)) {
		signal.throwIfAborted();
		await writeBelow({
			folder: root,
			path: path.slice(layout.deliverables.length),
			chunks: content.stream(path),
			signal
		});
	}
}
function censusStep(own, recorded) {
	if (own.digest === recorded.digest) return stepOf(names.census, [], {
		ja: `${own.entries.length} 件が一致`,
		en: `the same ${own.entries.length} entries`
	});
	return {
		name: names.census,
		state: `unknown`,
		reasons: [reason(`rescan-census-differs`, {
			ja: `取り出した納品物を数え直した結果（{own} 件）が、パッケージの記録（{recorded} 件）と一致しません。パッケージを作った版の kenpin で確かめてください。`,
			en: `Counted again the deliverables are other entries ({own}) than the package records ({recorded}). Use the version of kenpin that made the package.`
		}, {
			own: own.entries.length,
			recorded: recorded.entries.length
		})]
	};
}
function scan(delivery, request) {
	const { root, census, policy } = delivery;
	const { signaturesFolder, clock, progress, signal } = request;
	const contents = openContents({
		root,
		census,
		limits: policy.limits,
		signal
	});
	const options = virusScanOptions.parse({});
	return checks[`virus-scan`].run({
		census,
		contents,
		options,
		trial: policy.purpose === `trial`
	}, {
		clock,
		progress,
		digest: sha256Text,
		signal
	}, {
		engine: createClamavEngine({
			signaturesFolder,
			signal
		}),
		patterns: null,
		witness: createWitness({
			signaturesFolder,
			feedsFolder: null,
			clock,
			signal
		})
	});
}
async function knownFindings(content) {
	const { found } = await readOutcomes(content.results());
	const outcomes = found.filter(({ record }) => record.check === `virus-scan`).map(({ record }) => record.outcome);
	return new Set(outcomes.flatMap((outcome) => outcome.status === `notApplicable` ? [] : outcome.findings.map(({ fingerprint }) => fingerprint)));
}
function scanStep({ outcome, tools }, policy, known) {
	if (outcome.status === `notApplicable`) return {
		name: names.scan,
		state: `unknown`,
		reasons: [outcome.reason]
	};
	const found = numberFindings(outcome.findings, sha256Text).filter(({ fingerprint }) => !known.has(fingerprint));
	if (found.length > 0) return stepOf(names.scan, found.map(({ location, parameters }) => foundNow(location.path, String(parameters[`name`] ?? ``))));
	const refused = policy.purpose === `contract` ? outcome.testData ?? [] : [];
	const reasons = [...outcome.status === `incomplete` ? outcome.reasons : [], ...refused];
	if (reasons.length > 0) return {
		name: names.scan,
		state: `unknown`,
		reasons
	};
	const used = Object.entries(tools).map(([name, version]) => `${name} ${version}`);
	return stepOf(names.scan, [], {
		ja: `検出なし（${used.join(`、`)}）`,
		en: `nothing found (${used.join(`, `)})`
	});
}
function foundNow(path, name) {
	return reason(`rescan-found`, {
		ja: `{path} から {name} が検出されました。納品時の検査では検出されていません。`,
		en: `{name} was found in {path}. The scan at packaging did not find it.`
	}, {
		path,
		name
	});
}
export { rescanSteps };
