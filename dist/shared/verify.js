import { n as KenpinError, t as InputError } from "./error.js";
import { E as visible, H as verdictWords, a as parseManifest, i as ZipFault, l as judgeResults, m as readCensus, n as readZipDirectory, r as readZipEntry, t as readVerdict, v as openRandom } from "./verdict.js";
import { t as exitCodeOf } from "./command.js";
import { t as reason } from "./reason.js";
import { n as layout, r as outsideManifest } from "./layout.js";
import { i as verifySignature, r as deliveryNamespace, t as fingerprint } from "./key.js";
import { n as verdictOfSteps, t as stepOf } from "./verification.js";
import { n as parseDeviations, o as parseAnswers } from "./deviations.js";
import { b as asText, ht as sha256Bytes, t as inputNames, x as readPolicy } from "./context.js";
import { t as kenpinVersion } from "./version.js";
import { createHash } from "node:crypto";
import { resolve } from "node:path";
import { readFile } from "node:fs/promises";
import { isDeepStrictEqual } from "node:util";
async function readPublicKeys(named) {
	const keys = [];
	for (const each of named) if (each.startsWith(`ssh-`)) keys.push(each);
	else keys.push(...await linesOf(each));
	return keys;
}
async function linesOf(path) {
	try {
		const text = await readFile(path, `utf8`);
		if (text.includes(`PRIVATE KEY`)) throw privateKey(path);
		return text.split(`
`).map((line) => line.trim()).filter((line) => line !== `` && !line.startsWith(`#`));
	} catch (error) {
		if (error instanceof InputError) throw error;
		throw new InputError({
			code: `public-key-unreadable`,
			where: path,
			text: {
				ja: `公開鍵のファイルを読めません。`,
				en: `The file of the public key cannot be read.`
			},
			mend: {
				ja: `ssh-ed25519 で始まる鍵そのものか、そのファイルを指定してください。`,
				en: `Name the key itself (ssh-ed25519 …) or a file with it.`
			},
			cause: error
		});
	}
}
function privateKey(path) {
	return new InputError({
		code: `public-key-private`,
		where: path,
		text: {
			ja: `公開鍵ではなく秘密鍵のファイルです。`,
			en: `This file holds a private key, not a public one.`
		},
		mend: {
			ja: `.pub で終わる公開鍵のファイルを指定してください。秘密鍵を人に渡してしまった場合は、その鍵を使うのをやめてください。`,
			en: `Name the file of the public key, which ends in .pub. If somebody gave you their private key, it must be used no more.`
		}
	});
}
const names$1 = {
	verdict: {
		ja: `判定の再計算`,
		en: `Verdict computed again`
	},
	contract: {
		ja: `契約と納品回`,
		en: `Contract and delivery`
	},
	purpose: {
		ja: `用途`,
		en: `Purpose`
	}
};
async function rejudgeStep(content, census, request) {
	const basis = await readInputs(content);
	const stored = await readVerdict(content.results());
	if (stored === null) return [stepOf(names$1.verdict, [reason(`verdict-unreadable`, {
		ja: `判定（verdict.json）を読めません。`,
		en: `verdict.json cannot be read.`
	})])];
	const { judgement } = await judgeResults(content.results(), {
		...basis,
		today: stored.today,
		kenpin: stored.binding.kenpin
	});
	return [
		stepOf(names$1.verdict, verdictFaults({
			judgement,
			stored,
			census
		}), {
			ja: `合格（判定日 ${stored.today}）`,
			en: `pass (judged on ${stored.today})`
		}),
		contractStep(basis.policy, request),
		purposeStep(basis.policy, request)
	];
}
async function readInputs(content) {
	const read = async (name) => content.read(`${layout.inputs}${name}`);
	const policyBytes = await read(inputNames.policy) ?? /* @__PURE__ */ new Uint8Array();
	const { policy, profile } = readPolicy({
		text: asText(policyBytes, inputNames.policy),
		name: inputNames.policy
	});
	const parsed = async (path, name, parse) => {
		if (path === null) return [];
		return parse({
			text: asText(await read(name) ?? /* @__PURE__ */ new Uint8Array(), name),
			name
		});
	};
	return {
		policy,
		profile,
		policyDigest: sha256Bytes(policyBytes),
		deviations: await parsed(policy.deviations, inputNames.deviations, parseDeviations),
		answers: await parsed(policy.checklist, inputNames.checklist, parseAnswers)
	};
}
function verdictFaults({ judgement, stored, census }) {
	const faults = [];
	if (judgement.verdict !== `pass`) {
		const why = judgement.blockers.map(({ part, reason: each }) => ({
			ja: `${part}: ${each.text.ja}`,
			en: `${part}: ${each.text.en}`
		}));
		faults.push(reason(`verdict-not-pass`, {
			ja: `証跡から計算し直すと合格になりません。{ja}`,
			en: `Computed again, the verdict is not pass. {en}`
		}, {
			ja: why.map(({ ja }) => ja).join(` `),
			en: why.map(({ en }) => en).join(` `)
		}));
	}
	if (stored.scope.kind !== `delivery`) faults.push(reason(`verdict-other-scope`, {
		ja: `記録された判定は、変更または一部の検査だけの判定であり、納品の判定ではありません。`,
		en: `The recorded verdict is about a change or some checks alone, not about the delivery.`
	}));
	if (stored.binding.censusDigest !== census.digest) faults.push(reason(`verdict-other-census`, {
		ja: `別の納品物の判定です。`,
		en: `The verdict is about other deliverables.`
	}));
	if (!(stored.binding.kenpin === kenpinVersion ? isDeepStrictEqual(JSON.parse(JSON.stringify(judgement)), stored) : judgement.verdict === stored.verdict)) faults.push(reason(`verdict-differs`, {
		ja: `記録された判定が、証跡から計算し直したものと違います。`,
		en: `The recorded verdict is not the one that the evidence gives.`
	}));
	return faults;
}
function contractStep({ contract }, { contract: number, delivery }) {
	const faults = [];
	if (number !== void 0 && number !== contract.number) faults.push(reason(`contract-other`, {
		ja: `契約番号が {found} です（期待: {expected}）。`,
		en: `The contract number is {found}, expected {expected}.`
	}, {
		found: contract.number,
		expected: number
	}));
	if (delivery !== void 0 && delivery !== contract.delivery) faults.push(reason(`delivery-other`, {
		ja: `第{found}回の納品です（期待: 第{expected}回）。`,
		en: `This is delivery {found}, expected {expected}.`
	}, {
		found: contract.delivery,
		expected: delivery
	}));
	return stepOf(names$1.contract, faults, {
		ja: `${contract.number} 第${contract.delivery}回`,
		en: `${contract.number}, delivery ${contract.delivery}`
	});
}
function purposeStep({ purpose }, { delivery }) {
	if (purpose !== `trial`) return stepOf(names$1.purpose, [], {
		ja: `本番の納品`,
		en: `a real delivery`
	});
	if (delivery !== void 0) return stepOf(names$1.purpose, [reason(`purpose-trial`, {
		ja: `試行のパッケージであり、第{delivery}回の納品ではありません。`,
		en: `A trial package: it is not delivery {delivery}.`
	}, { delivery })]);
	return {
		name: names$1.purpose,
		state: `ok`,
		detail: {
			ja: `試行（納品の証跡にはなりません）`,
			en: `trial: no evidence for a delivery`
		},
		trial: true
	};
}
const WHOLE = 536870912;
const names = {
	structure: {
		ja: `zip の構造`,
		en: `Structure of the zip`
	},
	manifest: {
		ja: `ファイル一覧と中身`,
		en: `Manifest and content`
	},
	signature: {
		ja: `署名`,
		en: `Signature`
	},
	deliverables: {
		ja: `納品物と検査記録の対応`,
		en: `Deliverables are those that were checked`
	}
};
async function verifyPackage(request) {
	for (const key of request.publicKeys) fingerprint(key);
	const file = await openRandom(request.path).catch((error) => {
		throw new InputError({
			code: `package-unreadable`,
			where: request.path,
			text: {
				ja: `納品パッケージを読めません（ファイルがないか、権限がないか、通常のファイルではありません）。`,
				en: `The package cannot be read: it is not there, may not be read, or is no regular file.`
			},
			mend: {
				ja: `パスと権限を確かめてください。`,
				en: `Check the path and its permissions.`
			},
			cause: error
		});
	});
	try {
		const steps = await examine(file, request).catch((error) => {
			if (error instanceof ZipFault) return [stepOf(names.structure, [reason(`zip-data`, {
				ja: `{why}`,
				en: `{why}`
			}, { why: error.message })])];
			throw error;
		});
		return {
			steps,
			verdict: verdictOfSteps(steps),
			trial: steps.some((step) => step.state === `ok` && step.trial === true)
		};
	} finally {
		await file.close();
	}
}
async function examine(file, request) {
	const directory = await readZipDirectory(file);
	if (directory.state === `bad`) return [stepOf(names.structure, directory.reasons)];
	const content = new PackageContent(file, directory.entries);
	const structure = stepOf(names.structure, [], {
		ja: `${directory.entries.length} ファイル`,
		en: `${directory.entries.length} files`
	});
	const manifest = await manifestStep(content, directory.entries, request.signal);
	const signature = await signatureStep(content, request);
	if (manifest.state !== `ok`) return [
		structure,
		manifest,
		signature
	];
	return [
		structure,
		manifest,
		signature,
		...await contentSteps(content, request)
	];
}
async function manifestStep(content, entries, signal) {
	const bytes = await content.read(layout.manifest);
	if (bytes === null) return stepOf(names.manifest, [reason(`manifest-missing`, {
		ja: `SHA256SUMS.txt がありません。`,
		en: `SHA256SUMS.txt is missing.`
	})]);
	const manifest = parseManifest(bytes);
	if (manifest.state === `bad`) return stepOf(names.manifest, manifest.reasons);
	const faults = [];
	for (const path of manifest.files.keys()) if (!content.has(path)) faults.push(reason(`manifest-absent`, {
		ja: `{path} がありません。`,
		en: `{path} is missing.`
	}, { path }));
	for (const entry of entries) {
		signal.throwIfAborted();
		const expected = manifest.files.get(entry.path);
		if (expected === void 0) {
			if (!outsideManifest.includes(entry.path)) faults.push(reason(`manifest-unlisted`, {
				ja: `一覧にない {path} が入っています。`,
				en: `{path} is not in the manifest.`
			}, { path: entry.path }));
			continue;
		}
		if (await content.digest(entry) !== expected) faults.push(reason(`manifest-differs`, {
			ja: `{path} の内容が一覧の SHA-256 と違います。`,
			en: `{path} differs from its SHA-256.`
		}, { path: entry.path }));
	}
	return stepOf(names.manifest, faults, {
		ja: `${manifest.files.size} ファイルの SHA-256 が一致`,
		en: `${manifest.files.size} files match their SHA-256`
	});
}
async function signatureStep(content, { publicKeys, allowUnsigned }) {
	const name = names.signature;
	const [manifest, signature] = [await content.read(layout.manifest), await content.read(layout.signature)];
	if (signature === null || manifest === null) {
		const why = reason(`signature-missing`, {
			ja: `署名がありません。`,
			en: `There is no signature.`
		});
		return allowUnsigned ? {
			name,
			state: `unknown`,
			reasons: [why]
		} : stepOf(name, [why]);
	}
	const state = verifySignature(manifest, signature, {
		namespace: deliveryNamespace,
		publicKeys
	});
	switch (state.state) {
		case `good`: return stepOf(name, [], {
			ja: `指定された鍵（${fingerprint(state.publicKey)}）による署名`,
			en: `by the key named (${fingerprint(state.publicKey)})`
		});
		case `unknownKey`: {
			const made = fingerprint(state.publicKey);
			if (publicKeys.length > 0) return stepOf(name, [reason(`signature-other-key`, {
				ja: `指定された公開鍵ではない鍵（{made}）で署名されています。`,
				en: `Signed by another key ({made}).`
			}, { made })]);
			return {
				name,
				state: `unknown`,
				reasons: [reason(`signature-unknown-key`, {
					ja: `署名者を確かめられません（鍵の指紋 {made}）。契約書や納品書で知らされた公開鍵を --public-key で指定してください。`,
					en: `The signer is unknown (key {made}). Name the public key known from the contract by --public-key.`
				}, { made })]
			};
		}
		case `bad`: return stepOf(name, [reason(`signature-bad`, {
			ja: `署名が正しくありません。`,
			en: `The signature is wrong.`
		})]);
	}
}
async function contentSteps(content, request) {
	try {
		const census = await readCensus(content.results());
		const steps = [deliverablesStep(content, census), ...await rejudgeStep(content, census, request)];
		if (request.further === void 0 || steps[0]?.state !== `ok`) return steps;
		return [...steps, ...await request.further(content, census)];
	} catch (error) {
		if (!(error instanceof KenpinError)) throw error;
		return [stepOf(names.deliverables, [{
			code: error.code,
			text: error.text
		}])];
	}
}
function deliverablesStep(content, census) {
	const onDisk = census.entries.filter(({ path }) => !path.includes(`!/`));
	const expected = new Map(onDisk.map((entry) => [`${layout.deliverables}${entry.path}`, entry]));
	const faults = [];
	for (const path of content.paths(layout.deliverables)) {
		const entry = expected.get(path);
		if (entry === void 0) faults.push(reason(`deliverable-unchecked`, {
			ja: `{path} は検査されていません。`,
			en: `{path} was not checked.`
		}, { path }));
		else if (entry.sha256 !== content.knownDigest(path)) faults.push(reason(`deliverable-other`, {
			ja: `{path} は検査されたものと違います。`,
			en: `{path} is not what was checked.`
		}, { path }));
	}
	for (const path of expected.keys()) if (!content.has(path)) faults.push(reason(`deliverable-absent`, {
		ja: `検査された {path} がありません。`,
		en: `{path} was checked and is missing.`
	}, { path }));
	return stepOf(names.deliverables, faults, {
		ja: `納品物 ${onDisk.length} ファイル`,
		en: `${onDisk.length} deliverables`
	});
}
var PackageContent = class {
	#file;
	#entries;
	#digests = /* @__PURE__ */ new Map();
	constructor(file, entries) {
		this.#file = file;
		this.#entries = new Map(entries.map((entry) => [entry.path, entry]));
	}
	has(path) {
		return this.#entries.has(path);
	}
	paths(prefix) {
		return [...this.#entries.keys()].filter((path) => path.startsWith(prefix));
	}
	knownDigest(path) {
		return this.#digests.get(path);
	}
	async digest(entry) {
		const hash = createHash(`sha256`);
		for await (const chunk of readZipEntry(this.#file, entry, entry.size)) hash.update(chunk);
		const digest = hash.digest(`hex`);
		this.#digests.set(entry.path, digest);
		return digest;
	}
	stream(path) {
		const entry = this.#entries.get(path);
		if (entry === void 0) throw new Error(`no such entry: ${path}`);
		return readZipEntry(this.#file, entry, entry.size);
	}
	async read(path) {
		const entry = this.#entries.get(path);
		if (entry === void 0 || entry.size > WHOLE) return null;
		const chunks = [];
		for await (const chunk of readZipEntry(this.#file, entry, WHOLE)) chunks.push(chunk);
		return Buffer.concat(chunks);
	}
	results() {
		return {
			list: () => Promise.resolve(this.paths(layout.results).map((path) => path.slice(layout.results.length))),
			read: (path) => this.read(`${layout.results}${path}`)
		};
	}
};
const verify = async (values, surface) => {
	const language = surface.language ?? surface.locale ?? `ja`;
	const delivery = values.text[`expect-delivery`];
	const contract = values.text[`expect-contract`];
	const report = await verifyPackage({
		path: resolve(values.positionals[0] ?? ``),
		publicKeys: await readPublicKeys(values.lists[`public-key`] ?? []),
		...contract === void 0 ? {} : { contract },
		...delivery === void 0 ? {} : { delivery: wholeNumber(delivery) },
		allowUnsigned: values.switches.has(`allow-unsigned`),
		...values.switches.has(`rescan`) ? { further: rescanning(values, surface) } : {},
		signal: surface.signal
	});
	return {
		exit: exitCodeOf(report.verdict),
		outputs: { verdict: report.verdict },
		language,
		text: textOf(report, language),
		json: report
	};
};
function rescanning(values, { clock, progress, signal }) {
	const signaturesFolder = resolve(values.text[`folder`] ?? `.kenpin-signatures`);
	return async (content, census) => {
		const { rescanSteps } = await import(`./rescan.js`);
		return rescanSteps(content, census, {
			signaturesFolder,
			clock,
			progress,
			signal
		});
	};
}
function wholeNumber(text) {
	if (/^[1-9]\d{0,2}$/.test(text)) return Number(text);
	throw new InputError({
		code: `expect-delivery`,
		text: {
			ja: `--expect-delivery は 1 から 999 の数です。`,
			en: `--expect-delivery is a number from 1 to 999.`
		},
		mend: {
			ja: `納品回を数字で指定してください。`,
			en: `Give the number of the delivery.`
		}
	});
}
function textOf({ steps, verdict, trial }, language) {
	const lines = steps.flatMap((step) => stepLines(step, language));
	const word = verdictWords[verdict][language];
	const noDelivery = {
		ja: `${word}（試行のパッケージとして。納品には使えません）`,
		en: `${word} (as a trial package: no delivery)`
	};
	return [
		...lines,
		``,
		trial && verdict === `pass` ? noDelivery[language] : word,
		``
	].join(`
`);
}
const SHOWN = 20;
function stepLines(step, language) {
	const mark = {
		ok: `○`,
		failed: `×`,
		unknown: `？`
	}[step.state];
	if (step.state === `ok`) return [`${mark} ${step.name[language]}${step.detail === void 0 ? `` : `: ${visible(step.detail[language])}`}`];
	const rest = step.reasons.length - SHOWN;
	const more = rest > 0 ? [{
		ja: `    ほか ${rest} 件`,
		en: `    and ${rest} more`
	}[language]] : [];
	return [
		`${mark} ${step.name[language]}`,
		...step.reasons.slice(0, SHOWN).map(({ text }) => `    ${visible(text[language])}`),
		...more
	];
}
export { verify };
