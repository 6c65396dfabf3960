import { t as checkIds } from "./check.js";
import { a as ToolError, i as KenpinError, n as exitCodes, r as InputError, t as exitCodeOf } from "./command.js";
import { a as severityWords, c as verdictSentences, d as markdown, f as pathUri, g as visible, h as shorten, i as ruleWords, l as verdictWords, m as sarifText, n as kindWords, o as testDataNotice, p as safeLink, r as nextSteps, s as trialNotice, t as clauseWords, u as html } from "./words.js";
import { c as allRules, d as severities, l as checks, m as eachCovered, p as coverageOf, r as japanDay, u as blocks } from "./context.js";
import { t as fillText } from "./text.js";
import { f as judgeResults, m as runCensus, p as readCensus } from "./read-zip.js";
import { r as reason } from "./text2.js";
import { a as placedMembers, c as detectContainer, d as chunksOf, f as drain, n as fileSource, o as Measured, r as openPlain, s as openerOf, t as spoolTo, u as ContainerFault } from "./census-spool.js";
import { i as diskPathBytes, n as unreadable, t as diskPath } from "./census-walk.js";
import { i as withScratch, r as removeScratch, t as makeScratch } from "./files.js";
import { b as string, d as looseObject, f as nullable, h as optional, i as array, m as object } from "./vendor-zod.js";
import { i as sha256Text, n as runProgram, r as sha256Bytes, t as childEnvironment } from "./process.js";
import { n as version, t as kenpinVersion } from "./version.js";
import { t as clamav } from "./install.js";
import { n as proveSignatures, t as copySignatures } from "./signatures.js";
import { c as osvRecord, i as openOsvShelf, r as openKevShelf, t as isEcosystemName } from "./feed-folder.js";
import { t as osvScanner } from "./install2.js";
import { t as ZipArchive } from "./vendor-archiver.js";
import { n as Parser, t as Language } from "./vendor-syntax.js";
import { n as withGate } from "./open.js";
import { t as writeXlsxFile } from "./vendor-xlsx.js";
import { a as categories, o as ipaItems, s as supplementItems } from "./deviations.js";
import { t as makePackage } from "./package.js";
import { createHash } from "node:crypto";
import { closeSync, fstatSync, realpathSync } from "node:fs";
import { brotliDecompress } from "node:zlib";
import { dirname, join, resolve } from "node:path";
import { connect } from "node:net";
import { promisify } from "node:util";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { copyFile, link, mkdir, open, readFile, writeFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { spawn } from "node:child_process";
import { setImmediate, setTimeout } from "node:timers/promises";
// src/report/annotations.ts
/** The runner shows ten of each level per step and cuts messages at 4,096 characters: https://docs.github.com/en/actions. */
const SHOWN$4 = 10;
const LENGTH = 4e3;
const UNKNOWNS_FIRST = 3;
/** The worst findings as errors, the others as warnings; the last of each says how many more there are. */
function annotationsOf(report) {
	const open = report.findings.filter(({ marked }) => marked.state === "open" && marked.finding.severity !== "note");
	const errors = open.filter(({ blocking }) => blocking).map((finding) => annotation("error", finding, report));
	const unknowns = report.judgement.blockers.filter(({ kind }) => kind === "inconclusive").map(({ part, reason }) => ({
		level: "error",
		title: `kenpin: ${part}`,
		message: shorten(visible(reason.text[report.language]), LENGTH)
	}));
	const warnings = open.filter(({ blocking }) => !blocking).map((finding) => annotation("warning", finding, report));
	return [...capped([
		...unknowns.slice(0, UNKNOWNS_FIRST),
		...errors,
		...unknowns.slice(UNKNOWNS_FIRST)
	], report), ...capped(warnings, report)];
}
function annotation(level, { marked, title, message, advice }, { language }) {
	const { path, line } = marked.finding.location;
	const [file = "", ...members] = path.split("!/");
	const inside = members.length > 0 ? `${visible(path)}: ` : "";
	return {
		level,
		title: `kenpin: ${title[language]}`,
		message: shorten(`${inside}${visible(message[language])} → ${visible(advice[language])}`, LENGTH),
		...file === "" ? {} : { file: visible(file) },
		...line === void 0 || members.length > 0 ? {} : { line }
	};
}
function capped(annotations, { language }) {
	if (annotations.length <= SHOWN$4) return [...annotations];
	const rest = annotations.length - SHOWN$4 + 1;
	const level = annotations[0]?.level ?? "notice";
	const message = {
		ja: `ほかに ${rest} 件あります。ジョブのサマリーまたは報告書を見てください。`,
		en: `${rest} more: see the job summary or the report.`
	}[language];
	return [...annotations.slice(0, 9), {
		level,
		title: "kenpin",
		message
	}];
}
// src/report/model.ts
/** Puts words to findings and sorts them: what blocks first, then by severity and place. */
function buildReport(input) {
	const rules = new Map(input.rules.map((rule) => [rule.id, rule]));
	return {
		...input,
		findings: input.judgement.findings.map((marked) => reported(marked, rules, input.judgement)).toSorted(compareFindings),
		notExamined: input.outcomes.flatMap((record) => notExaminedBy(record, input.census)),
		reported: input.judgement.checks.map((summary) => reportedCheck(summary, input))
	};
}
function reported(marked, rules, { checks }) {
	const { finding, check, state } = marked;
	const rule = rules.get(finding.ruleId);
	const threshold = checks.find((each) => each.check === check)?.threshold ?? "note";
	const unknown = {
		ja: `規則 ${finding.ruleId} の説明がありません。`,
		en: `No description of the rule ${finding.ruleId}.`
	};
	return {
		marked,
		title: rule?.title ?? unknown,
		message: fillText(rule?.message ?? unknown, finding.parameters),
		advice: fillText(rule?.advice ?? unknown, finding.parameters),
		requirements: rule?.requirements ?? [],
		blocking: state === "open" && blocks(finding.severity, threshold)
	};
}
function compareFindings(a, b) {
	const [x, y] = [a.marked.finding, b.marked.finding];
	return Number(b.blocking) - Number(a.blocking) || Number(a.marked.state === "waived") - Number(b.marked.state === "waived") || rank(x.severity) - rank(y.severity) || compareText$1(x.location.path, y.location.path) || (x.location.line ?? 0) - (y.location.line ?? 0) || compareText$1(x.ruleId, y.ruleId) || compareText$1(x.fingerprint, y.fingerprint);
}
/** People read the known worst first; what nobody graded comes right after it. */
function rank(severity) {
	return severity === "unknown" ? 1.5 : severities.indexOf(severity);
}
function notExaminedBy({ check, outcome }, census) {
	if (outcome.status === "notApplicable") return [];
	const found = [];
	for (const [{ path }, state] of eachCovered(census, outcome.coverage)) if (state.state === "notExamined") found.push({
		check,
		path,
		reason: state.reason
	});
	return found;
}
function reportedCheck(summary, { checks, rules, judgement, outcomes }) {
	const own = judgement.findings.filter(({ check }) => check === summary.check);
	const records = outcomes.filter(({ check }) => check === summary.check);
	const first = records[0];
	const description = checks.find(({ id }) => id === summary.check);
	const reasons = judgement.blockers.filter(({ part, kind }) => part === summary.check && kind === "inconclusive").map(({ reason }) => reason);
	return {
		summary,
		title: description?.title ?? {
			ja: summary.check,
			en: summary.check
		},
		rules: rules.filter(({ id }) => id.startsWith(`${summary.check}/`)).map((rule) => {
			const findings = own.filter(({ finding }) => finding.ruleId === rule.id).length;
			return {
				rule,
				findings,
				state: ruleState(findings, summary, reasons)
			};
		}),
		outOfScope: outOfScope(records, description),
		reasons,
		tools: Object.assign({}, ...records.map(({ tools }) => tools)),
		...first === void 0 ? {} : {
			startedAt: first.startedAt,
			finishedAt: first.finishedAt
		}
	};
}
function ruleState(findings, { coverage }, reasons) {
	if (findings > 0) return "found";
	if (reasons.length > 0 || coverage.notExamined > 0) return "not-established";
	return coverage.examined === 0 ? "nothing-to-examine" : "nothing-found";
}
/** A rule without a description is shown by its name: an entry that was left out never goes unsaid. */
function outOfScope(records, description) {
	const counts = /* @__PURE__ */ new Map();
	for (const { outcome } of records) {
		if (outcome.status === "notApplicable") continue;
		for (const [index, count] of outcome.coverage.runs) {
			const state = outcome.coverage.states[index];
			if (state?.state === "notApplicable") counts.set(state.rule, (counts.get(state.rule) ?? 0) + count);
		}
	}
	const scope = new Map(Object.entries(description?.scope ?? {}));
	return [...counts].map(([rule, count]) => ({
		rule,
		text: scope.get(rule) ?? {
			ja: rule,
			en: rule
		},
		count
	})).toSorted((a, b) => compareText$1(a.rule, b.rule));
}
function compareText$1(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}
/** Where a finding is, as people write it: `path:line:column`. */
function placeOf({ marked }) {
	const { path, line, column } = marked.finding.location;
	return [
		path,
		line,
		column
	].filter((part) => part !== void 0 && part !== "").join(":");
}
// src/report/terminal.ts
/** Findings of one check that are printed; the rest is counted. */
const SHOWN$3 = 20;
const NOT_EXAMINED_SHOWN = 10;
/** The verdict for the person at the keyboard: what was checked, what blocks, where, how to mend it, what could not be known. */
function terminalReport(report, options) {
	const paint = painter(options.colours);
	const { language, judgement } = report;
	return [
		...judgement.trial ? [paint("yellow", trialNotice[language]), ""] : [],
		...testDataLines(report, paint),
		...report.reported.map((check) => checkLine(check, language, paint)),
		"",
		...report.reported.flatMap((check) => findingLines(check, report, paint)),
		...checklistLines(report, paint),
		...unknownLines(report, paint),
		paint(verdictColour(judgement.verdict), `${verdictWords[judgement.verdict][language]}: ${verdictSentences[judgement.verdict][language]}`),
		...endLines(report, options),
		""
	].join("\n");
}
function testDataLines({ judgement, language }, paint) {
	if (judgement.testData.length === 0) return [];
	return [
		paint("yellow", testDataNotice[language]),
		...judgement.testData.map(({ text }) => `  ${shorten(visible(text[language]), 400)}`),
		""
	];
}
const codes = {
	red: "31;1",
	green: "32;1",
	yellow: "33",
	bold: "1",
	dim: "2"
};
function painter(colours) {
	return colours ? (colour, text) => `\u001B[${codes[colour]}m${text}\u001B[0m` : (_colour, text) => text;
}
function verdictColour(verdict) {
	return {
		pass: "green",
		fail: "red",
		inconclusive: "yellow"
	}[verdict];
}
function checkLine({ summary, title }, language, paint) {
	return `${paint(verdictColour(summary.verdict), pad(verdictWords[summary.verdict][language], 14))}${pad(title[language], 28)}${countsText(summary, language)}`;
}
/** What a check did, in numbers. */
function countsText({ coverage, open, waived, blocking }, language) {
	const { examined, notApplicable, notExamined } = coverage;
	return {
		ja: `検査 ${examined}・対象外 ${notApplicable}・検査できず ${notExamined}　指摘 ${open}（うち要対応 ${blocking}）${waived > 0 ? `・逸脱承認済み ${waived}` : ""}`,
		en: `${examined} examined, ${notApplicable} not applicable, ${notExamined} not examined; ${open} findings (${blocking} blocking)${waived > 0 ? `, ${waived} waived` : ""}`
	}[language];
}
function findingLines({ summary, title }, { findings, language }, paint) {
	const own = findings.filter(({ marked, blocking }) => blocking && marked.check === summary.check);
	if (own.length === 0) return [];
	const rest = own.length - SHOWN$3;
	return [
		paint("bold", `■ ${title[language]}`),
		...own.slice(0, SHOWN$3).flatMap((finding) => findingText(finding, language, paint)),
		...rest > 0 ? [{
			ja: `  ほか ${rest} 件（報告書を見てください）`,
			en: `  and ${rest} more (see the report)`
		}[language]] : [],
		""
	];
}
function findingText(finding, language, paint) {
	const severity = severityWords[finding.marked.finding.severity][language];
	return [
		`  ${paint("red", `[${severity}]`)} ${visible(placeOf(finding))}`,
		`      ${shorten(visible(finding.message[language]), 400)}`,
		`      ${paint("dim", `→ ${shorten(visible(finding.advice[language]), 400)}`)}`
	];
}
function checklistLines({ judgement, language }, paint) {
	const blocked = judgement.blockers.filter(({ part }) => part === "checklist");
	if (blocked.length === 0) return [];
	const head = {
		ja: "■ チェックリスト",
		en: "■ Checklist"
	}[language];
	const rest = blocked.length - SHOWN$3;
	return [
		paint("bold", head),
		...blocked.slice(0, SHOWN$3).map(({ reason }) => `  ${visible(reason.text[language])}`),
		...rest > 0 ? [{
			ja: `  ほか ${rest} 件`,
			en: `  and ${rest} more`
		}[language]] : [],
		""
	];
}
function unknownLines({ judgement, notExamined, language }, paint) {
	const blockers = judgement.blockers.filter(({ kind, part }) => kind === "inconclusive" && part !== "checklist");
	if (blockers.length === 0) return [];
	const head = {
		ja: "■ 確かめられなかったこと",
		en: "■ What could not be established"
	}[language];
	const rest = notExamined.length - NOT_EXAMINED_SHOWN;
	return [
		paint("bold", head),
		...blockers.slice(0, SHOWN$3).map(({ part, reason }) => `  ${part}: ${shorten(visible(reason.text[language]), 600)}`),
		...notExamined.slice(0, NOT_EXAMINED_SHOWN).map(({ check, path, reason }) => `    ${visible(path)} [${check}] ${shorten(visible(reason.text[language]), 300)}`),
		...rest > 0 ? [{
			ja: `    ほか ${rest} 件（報告書を見てください）`,
			en: `    and ${rest} more (see the report)`
		}[language]] : [],
		""
	];
}
function endLines({ language, judgement }, { reportPath, package: made }) {
	const words = {
		ja: {
			report: "報告書",
			package: "納品パッケージ"
		},
		en: {
			report: "Report",
			package: "Package"
		}
	}[language];
	const noPackage = judgement.verdict === "pass" && made === void 0;
	return [
		`${words.report}: ${reportPath}`,
		...made === void 0 ? [] : [`${words.package}: ${made.path}`, `SHA-256: ${made.sha256}`],
		...judgement.verdict === "pass" ? [] : [nextSteps[judgement.verdict][language]],
		...noPackage ? [{
			ja: "納品パッケージは kenpin package で作れます（署名の設定が必要です）。",
			en: "`kenpin package` makes the delivery package (needs signing in the policy)."
		}[language]] : []
	];
}
/** Pads to a width in columns; East Asian wide characters take two (Unicode TR11, the ranges that occur in Japanese). */
function pad(text, width) {
	return text + " ".repeat(Math.max(1, width - columnsOf(text)));
}
/** How many columns a text takes. */
function columnsOf(text) {
	return Array.from(text).reduce((sum, character) => sum + (/[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]/.test(character) ? 2 : 1), 0);
}
// src/report/job-summary.ts
const MARK = {
	pass: "✅",
	fail: "❌",
	inconclusive: "⚠️"
};
const SHOWN$2 = 500;
/** The report for the page of a job: GitHub Markdown, cut below the runner's limit with a word about it. */
function jobSummary(report) {
	const { language } = report;
	const head = [...headLines(report), ...checkTable(report)].join("\n");
	const blocks = [
		findingBlock(report, true),
		unknownBlock(report),
		checklistBlock(report),
		findingBlock(report, false),
		clauseBlock(report)
	];
	const cut = {
		ja: "\n\n> 長いため、ここまでを表示しています。続きは報告書を見てください。\n",
		en: "\n\n> Cut here: see the report for the rest.\n"
	}[language];
	const lines = [head];
	let bytes = Buffer.byteLength(head);
	for (const line of blocks.flat()) {
		bytes += Buffer.byteLength(line) + 1;
		if (bytes > 999e3) return `${lines.join("\n")}${cut}`;
		lines.push(line);
	}
	return `${lines.join("\n")}\n`;
}
function headLines({ judgement, policy, language, profile }) {
	const { contract } = policy;
	const nth = {
		ja: `第${contract.delivery}回納品`,
		en: `delivery ${contract.delivery}`
	}[language];
	return [
		`## ${MARK[judgement.verdict]} ${verdictWords[judgement.verdict][language]}`,
		"",
		verdictSentences[judgement.verdict][language],
		"",
		...judgement.trial ? [`**${trialNotice[language]}**`, ""] : [],
		{
			ja: `${markdown(contract.title)}（${markdown(contract.number)}、${nth}）　${profile.title.ja}　${judgement.today}`,
			en: `${markdown(contract.title)} (${markdown(contract.number)}, ${nth}), ${profile.title.en}, ${judgement.today}`
		}[language],
		"",
		...judgement.testData.length === 0 ? [] : [
			`**${testDataNotice[language]}**`,
			"",
			...judgement.testData.map(({ text }) => `- ${markdown(shorten(text[language], 400))}`),
			""
		]
	];
}
function checkTable({ reported, language }) {
	const head = {
		ja: [
			"検査",
			"判定",
			"内訳"
		],
		en: [
			"Check",
			"Verdict",
			"Counts"
		]
	}[language];
	const rows = reported.map(({ summary, title }) => `| ${title[language]} | ${MARK[summary.verdict]} ${verdictWords[summary.verdict][language]} | ${countsText(summary, language)} |`);
	return [
		`| ${head.join(" | ")} |`,
		"|---|---|---|",
		...rows,
		""
	];
}
function findingBlock({ findings, language }, blocking) {
	const own = findings.filter((finding) => finding.blocking === blocking);
	if (own.length === 0) return [];
	const title = blocking ? {
		ja: "対応が必要な指摘",
		en: "Findings to mend"
	} : {
		ja: "そのほかの指摘（参考・逸脱承認済みを含む）",
		en: "Other findings (notes and waived ones)"
	};
	const head = {
		ja: [
			"重大度",
			"場所",
			"内容と対処",
			"条項"
		],
		en: [
			"Severity",
			"Place",
			"What, and how to mend it",
			"Clause"
		]
	}[language];
	const rest = own.length - SHOWN$2;
	return [
		`### ${title[language]} (${own.length})`,
		"",
		`| ${head.join(" | ")} |`,
		"|---|---|---|---|",
		...own.slice(0, SHOWN$2).map((finding) => findingRow(finding, language)),
		...rest > 0 ? ["", {
			ja: `ほか ${rest} 件`,
			en: `and ${rest} more`
		}[language]] : [],
		""
	];
}
function findingRow(finding, language) {
	const { marked, message, advice, requirements } = finding;
	const deviation = markdown(marked.deviation ?? "");
	const waived = marked.state === "waived" ? {
		ja: `（逸脱 ${deviation}）`,
		en: ` (deviation ${deviation})`
	}[language] : "";
	const linked = (marked.finding.links ?? []).map((address) => safeLink(address)).filter((address) => address !== void 0).slice(0, 3).map((address, i) => ` [${i + 1}](${address.replaceAll("(", "%28").replaceAll(")", "%29")})`);
	return `| ${severityWords[marked.finding.severity][language]}${waived} | ${markdown(placeOf(finding))} | ${markdown(shorten(message[language], 600))}<br>→ ${markdown(shorten(advice[language], 600))}${linked.join("")} | ${markdown(requirements.join(", "))} |`;
}
function unknownBlock({ judgement, notExamined, language }) {
	const blockers = judgement.blockers.filter(({ kind, part }) => kind === "inconclusive" && part !== "checklist");
	if (blockers.length === 0) return [];
	const rest = notExamined.length - SHOWN$2;
	return [
		`### ${{
			ja: "確かめられなかったこと",
			en: "What could not be established"
		}[language]}`,
		"",
		...blockers.map(({ part, reason }) => `- ${markdown(part)}: ${markdown(shorten(reason.text[language], 1e3))}`),
		...notExamined.slice(0, SHOWN$2).map(({ check, path, reason }) => `  - ${markdown(path)} (${markdown(check)}): ${markdown(shorten(reason.text[language], 400))}`),
		...rest > 0 ? [{
			ja: `  - ほか ${rest} 件`,
			en: `  - and ${rest} more`
		}[language]] : [],
		""
	];
}
function checklistBlock({ judgement, language }) {
	const blocked = judgement.blockers.filter(({ part }) => part === "checklist");
	if (blocked.length === 0) return [];
	return [
		`### ${{
			ja: "チェックリスト",
			en: "Checklist"
		}[language]} (${blocked.length})`,
		"",
		...blocked.map(({ reason }) => `- ${markdown(reason.text[language])}`),
		""
	];
}
function clauseBlock({ clauses, language }) {
	const counts = [
		"covered-findings",
		"covered-unknown",
		"covered-clean",
		"not-covered"
	].map((state) => `${clauseWords[state][language]} ${clauses.filter((each) => each.state === state).length}`);
	return [
		`### ${{
			ja: "条項ごとの状況",
			en: "Clauses"
		}[language]}`,
		"",
		counts.join(" / "),
		""
	];
}
// src/report/terminal-checks.ts
/** What `kenpin check` says: a line per check, and what keeps each from being done. No word about the delivery as a whole. */
function terminalChecks({ checks, blockers }, { language }) {
	const lines = checks.map((check) => `${pad(verdictWords[check.verdict][language], 14)}${pad(check.check, 22)}${countsText(check, language)}`);
	const reasons = blockers.map(({ part, reason }) => `  ${part}: ${visible(reason.text[language])}`);
	const next = {
		ja: "納品全体の判定は kenpin judge で行います。",
		en: "`kenpin judge` judges the delivery as a whole."
	}[language];
	return [
		...lines,
		...reasons,
		next,
		""
	].join("\n");
}
// src/gate/finding.ts
/**
* Gives each draft its fingerprint: hash of rule, path, identity, and the how-manieth of these it is (two equal lines in one file are two findings).
* The result is sorted by path, line, column, rule, so that the same inputs give the same bytes.
*/
function numberFindings(drafts, digest) {
	const seen = /* @__PURE__ */ new Map();
	return drafts.toSorted(compareDrafts).map((draft) => {
		const { identity, ...rest } = draft;
		const key = [
			draft.ruleId,
			draft.location.path,
			identity
		].join("\0");
		const ordinal = seen.get(key) ?? 0;
		seen.set(key, ordinal + 1);
		return {
			...rest,
			fingerprint: digest(`${key}\0${ordinal}`).slice(0, 32)
		};
	});
}
function compareDrafts(a, b) {
	return compareText(a.location.path, b.location.path) || (a.location.line ?? 0) - (b.location.line ?? 0) || (a.location.column ?? 0) - (b.location.column ?? 0) || compareText(a.ruleId, b.ruleId) || compareText(a.identity, b.identity);
}
function compareText(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}
// src/io/contents-verified.ts
/** The bytes of an entry differ from what the census saw. */
var ContentFault = class extends Error {
	reason;
	constructor(why) {
		super(why.text.en);
		this.name = "ContentFault";
		this.reason = why;
	}
};
/** One entry's bytes, proved to be those of the census while they are read. */
var VerifiedContent = class {
	#chunks;
	#entry;
	#signal;
	#stream = null;
	/** What went wrong, even where the visitor swallowed it. */
	fault = null;
	constructor(entry, signal, chunks) {
		this.#entry = entry;
		this.#signal = signal;
		this.#chunks = chunks;
	}
	stream() {
		if (this.#stream !== null) throw new TypeError("The content of an entry is read once.");
		const stream = this.#verified();
		this.#stream = stream;
		return { [Symbol.asyncIterator]: () => ({ next: () => stream.next() }) };
	}
	async bytes(limit) {
		if (this.#entry.size > limit) return null;
		const parts = [];
		for await (const chunk of this.stream()) parts.push(chunk);
		return parts.length === 1 && parts[0] !== void 0 ? parts[0] : Buffer.concat(parts);
	}
	/** Reads what a visitor left over: it judged by bytes, so all of them must be the census's. Does nothing where it read none. */
	async finish() {
		if (this.#stream !== null) await drain(this.#stream);
	}
	async *#verified() {
		try {
			yield* this.#compared();
		} catch (error) {
			this.fault ??= faultOf(error);
			throw error;
		}
	}
	async *#compared() {
		const digest = createHash("sha256");
		let size = 0;
		for await (const chunk of this.#chunks()) {
			this.#signal.throwIfAborted();
			size += chunk.length;
			if (size > this.#entry.size) throw new ContentFault(changedSince());
			digest.update(chunk);
			yield chunk;
		}
		if (size !== this.#entry.size || digest.digest("hex") !== this.#entry.sha256) throw new ContentFault(changedSince());
	}
};
/** Somebody changed the file after the census. */
function changedSince() {
	return reason("changed-since-census", {
		ja: "納品物の一覧を作ったあとで内容が変わりました。kenpin census からやり直してください。",
		en: "It changed after the census was taken. Start again with `kenpin census`."
	});
}
/** An error as a reason. Of unknown errors only the kind is told: their messages may hold what was read. */
function faultOf(error) {
	if (error instanceof ContentFault || error instanceof ContainerFault) return error.reason;
	if (error instanceof KenpinError) return {
		code: error.code,
		text: error.text
	};
	const { name, code } = error;
	const detail = [name, code].filter((part) => typeof part === "string").join(" ");
	return reason("visitor-threw", {
		ja: "検査中に例外が発生しました（{detail}）。",
		en: "The examination threw an error ({detail})."
	}, { detail });
}
// src/io/contents-file.ts
/** Visits everything that is wanted of one file on disk. Each wanted path is visited or has a failure when it ends. */
async function visitFile(visit) {
	for (const path of visit.wanted.paths()) {
		const entry = visit.entries.get(path);
		if (entry?.fate.state === "unread") fail(visit, path, entry.fate.reason);
	}
	if (visit.wanted.size === 0) return;
	let why;
	try {
		why = await visitOnDisk(visit) ?? changedSince();
	} catch (error) {
		visit.signal.throwIfAborted();
		why = typeof error.code === "string" && !(error instanceof ContainerFault) ? unreadable("file-unreadable", error) : faultOf(error);
	}
	for (const path of visit.wanted.paths()) fail(visit, path, why);
}
/** Ends with the reason for which the rest could not be visited, if it knows one. */
async function visitOnDisk(visit) {
	const { file } = visit;
	const escaped = (file.remarks ?? []).some(({ code }) => code === "name-not-utf8" || code === "name-escaped");
	const descriptor = openPlain(diskPath(visit.root, file.path, escaped ? diskPathBytes(file.path, true) : null));
	try {
		const status = fstatSync(descriptor);
		if (!status.isFile() || file.sha256 !== null && status.size !== file.size) return changedSince();
		const source = fileSource(descriptor, status.size);
		if (visit.wanted.has(file.path)) await visitEntry(visit, file, new VerifiedContent(file, visit.signal, () => chunksOf(source)));
		return await visitMembers(visit, file, {
			source,
			chunks: () => chunksOf(source)
		});
	} finally {
		closeSync(descriptor);
	}
}
async function visitEntry(visit, entry, content) {
	try {
		await visit.visitor(entry, content);
		await content.finish();
		if (content.fault === null) visit.wanted.delete(entry.path);
		else fail(visit, entry.path, content.fault);
	} catch (error) {
		visit.signal.throwIfAborted();
		fail(visit, entry.path, content.fault ?? faultOf(error));
	}
}
/** Goes through one container as far as something in it is wanted. */
async function visitMembers(visit, container, bytes) {
	if (!visit.wanted.hasBelow(container.path)) return null;
	const name = container.path.split("/").at(-1) ?? "";
	const measured = new Measured(bytes.chunks(), () => {});
	try {
		const kind = containerKind(container) ?? detectContainer(await measured.peek(32774), /* @__PURE__ */ new Uint8Array(), name)?.kind;
		const opener = kind === void 0 ? null : openerOf({
			by: "bytes",
			kind
		});
		if (opener === null || "code" in opener) return null;
		const packed = {
			...bytes,
			chunks: () => measured.chunks(),
			name,
			members: visit.limits.members
		};
		for await (const placed of placedMembers(opener.read, packed, container.path)) {
			visit.signal.throwIfAborted();
			await visitMember(visit, placed);
			if (!visit.wanted.hasBelow(container.path)) return null;
		}
		return null;
	} catch (error) {
		if (error instanceof ContainerFault) return error.reason;
		throw error;
	}
}
async function visitMember(visit, { path, member }) {
	const entry = visit.entries.get(path);
	if (entry === void 0 || member.kind === "closed") return;
	const wanted = visit.wanted.has(path);
	const below = visit.wanted.hasBelow(path);
	const content = () => new VerifiedContent(entry, visit.signal, () => member.chunks());
	if (!below) {
		if (wanted) await visitEntry(visit, entry, content());
		return;
	}
	const kind = containerKind(entry);
	const opener = kind === null ? null : openerOf({
		by: "bytes",
		kind
	});
	if (!wanted && !(opener !== null && "jumps" in opener && opener.jumps)) {
		await visitMembers(visit, entry, { chunks: () => member.chunks() });
		return;
	}
	await visitSpooled(visit, entry, content());
}
/** A nested container that is read twice, or jumped about in: it is copied once, and proved while it is copied. */
async function visitSpooled(visit, entry, content) {
	let spooled;
	try {
		spooled = await visit.spool(content.stream());
	} catch (error) {
		if (content.fault === null) throw error;
		for (const path of visit.wanted.paths()) if (path === entry.path || path.startsWith(`${entry.path}!/`)) fail(visit, path, content.fault);
		return;
	}
	const chunks = () => chunksOf(spooled.source);
	try {
		if (visit.wanted.has(entry.path)) await visitEntry(visit, entry, new VerifiedContent(entry, visit.signal, chunks));
		await visitMembers(visit, entry, {
			source: spooled.source,
			chunks
		});
	} finally {
		await spooled.dispose();
	}
}
function containerKind({ fate }) {
	return "container" in fate ? fate.container : null;
}
function fail({ wanted, failures }, path, why) {
	wanted.delete(path);
	failures.set(path, why);
}
// src/io/contents-wanted.ts
/** Paths that are still to be visited. Knows at once whether some of them lie below a container, however many there are. */
var Wanted = class {
	#paths = /* @__PURE__ */ new Set();
	#below = /* @__PURE__ */ new Map();
	get size() {
		return this.#paths.size;
	}
	has(path) {
		return this.#paths.has(path);
	}
	/** Whether a member of this container, at any depth, is wanted. */
	hasBelow(container) {
		return (this.#below.get(container) ?? 0) > 0;
	}
	/** The paths as they are now: they may leave while the list is gone through. */
	paths() {
		return [...this.#paths];
	}
	add(path) {
		if (this.#paths.has(path)) return;
		this.#paths.add(path);
		this.#count(path, 1);
	}
	delete(path) {
		if (this.#paths.delete(path)) this.#count(path, -1);
	}
	#count(path, step) {
		for (let end = path.indexOf("!/"); end >= 0; end = path.indexOf("!/", end + 1)) {
			const container = path.slice(0, end);
			this.#below.set(container, (this.#below.get(container) ?? 0) + step);
		}
	}
};
// src/io/contents.ts
/**
* Reads the files and members that a census lists, and proves while reading that they are still the same bytes.
* `visit` throws only where it was aborted or this machine failed it (no scratch space); everything else is a failure of an entry.
*/
function openContents(request) {
	return { async visit(options) {
		const signal = options.signal === void 0 ? request.signal : AbortSignal.any([request.signal, options.signal]);
		signal.throwIfAborted();
		const failures = /* @__PURE__ */ new Map();
		const scratch = await makeScratch("contents");
		try {
			const common = {
				root: realpathSync(request.root),
				limits: request.limits,
				signal,
				spool: spoolTo(scratch),
				visitor: options.visitor,
				failures
			};
			await inParallel(wantedFiles(request.census, options.select), options.parallel ?? 1, async (file) => {
				signal.throwIfAborted();
				await visitFile({
					...common,
					...file
				});
			});
			signal.throwIfAborted();
		} finally {
			await removeScratch(scratch);
		}
		return request.census.entries.flatMap(({ path }) => {
			const why = failures.get(path);
			return why === void 0 ? [] : [{
				path,
				reason: why
			}];
		});
	} };
}
/** The selected entries, by the file on disk they lie in, in the census's order. Names on disk never hold `!/`. */
function wantedFiles({ entries }, select) {
	const files = /* @__PURE__ */ new Map();
	for (const entry of entries) {
		const end = entry.path.indexOf("!/");
		const path = end < 0 ? entry.path : entry.path.slice(0, end);
		const known = files.get(path) ?? {
			file: entry,
			entries: /* @__PURE__ */ new Map(),
			wanted: new Wanted()
		};
		files.set(path, known);
		if (end < 0) known.file = entry;
		known.entries.set(entry.path, entry);
		if (select(entry)) known.wanted.add(entry.path);
	}
	return [...files.values()].filter(({ wanted }) => wanted.size > 0);
}
/** Runs `work` over the items, `parallel` at a time. The first error stops the others from going on. */
async function inParallel(items, parallel, work) {
	const waiting = items.values();
	let failed = false;
	const lane = async () => {
		for (const item of waiting) {
			if (failed) return;
			try {
				await work(item);
			} catch (error) {
				failed = true;
				throw error;
			}
		}
	};
	const settled = await Promise.allSettled(Array.from({ length: Math.max(1, parallel) }, lane));
	for (const each of settled) if (each.status === "rejected") throw each.reason;
}
// src/tools/clamav/client.ts
/** Milliseconds without any answer after which a daemon counts as dead: more than MaxScanTime of our configuration, which bounds one file. */
const SILENCE = 66e4;
/** clamd answers one short line. */
const REPLY_LIMIT = 65536;
/** Bytes per INSTREAM chunk; StreamMaxLength bounds their sum. */
const CHUNK = 262144;
/**
* One request to clamd over its socket: one connection, `z<COMMAND>` with a NUL, and exactly one reply that ends in its only NUL.
* Anything else (no reply, two replies, a cut reply, silence) is an error. Names never reach the engine. Protocol: clamd(8).
*/
async function ask(socketPath, command, { chunks, patience = SILENCE } = {}) {
	const socket = connect(socketPath);
	socket.setTimeout(patience, () => socket.destroy(/* @__PURE__ */ new Error("clamd does not answer")));
	const reply = readReply(socket);
	reply.catch(() => {});
	try {
		await once(socket, "connect");
		await send(socket, Buffer.from(`z${command}\0`));
		if (chunks !== void 0) await stream(socket, chunks);
	} catch (error) {
		const early = await Promise.race([reply, setImmediate(void 0)]).catch(() => void 0);
		socket.destroy();
		if (early !== void 0) return early;
		throw error;
	}
	try {
		return await reply;
	} finally {
		socket.destroy();
	}
}
/** INSTREAM: chunks with their length in four bytes, big-endian; a length of zero ends them. */
async function stream(socket, chunks) {
	for await (const chunk of chunks) for (let start = 0; start < chunk.length; start += CHUNK) {
		const part = chunk.subarray(start, start + CHUNK);
		const length = Buffer.alloc(4);
		length.writeUInt32BE(part.length);
		socket.cork();
		socket.write(length);
		const flowing = send(socket, part);
		socket.uncork();
		await flowing;
	}
	await send(socket, Buffer.alloc(4));
}
/** Writes, and waits where the socket is full. Rejects at once when the daemon is gone. */
async function send(socket, bytes) {
	if (socket.destroyed || !socket.writable) throw new Error("clamd closed the connection");
	if (socket.write(bytes)) return;
	await new Promise((done, fail) => {
		const settle = (act) => () => {
			socket.off("drain", onDrain).off("close", onClose).off("error", onError);
			act();
		};
		const onDrain = settle(done);
		const onClose = settle(() => fail(/* @__PURE__ */ new Error("clamd closed the connection")));
		const onError = settle(() => fail(/* @__PURE__ */ new Error("the connection to clamd broke")));
		socket.once("drain", onDrain).once("close", onClose).once("error", onError);
	});
}
function readReply(socket) {
	return new Promise((done, fail) => {
		const parts = [];
		let size = 0;
		socket.on("data", (part) => {
			parts.push(part);
			size += part.length;
			if (size > REPLY_LIMIT) socket.destroy(/* @__PURE__ */ new Error("clamd answers far too much"));
		});
		socket.once("error", fail);
		socket.once("close", () => fail(/* @__PURE__ */ new Error("clamd closed the connection without a reply")));
		socket.once("end", () => {
			const reply = Buffer.concat(parts).toString("utf8");
			const end = reply.indexOf("\0");
			if (end > 0 && end === reply.length - 1) done(reply.slice(0, end));
			else fail(/* @__PURE__ */ new Error(reply === "" ? "clamd closed the connection without a reply" : "clamd gave a reply that is none"));
		});
	});
}
// src/tools/clamav/configuration.ts
/** Everything lies in one private folder. */
function placesOf(folder) {
	return {
		folder,
		database: join(folder, "db"),
		temporary: join(folder, "tmp"),
		socket: join(folder, "s"),
		configuration: join(folder, "clamd.conf")
	};
}
/** Settings under which "clean" means "looked into": limits raised as far as the engine goes, and what exceeds them reported. clamd.conf(5). */
const settings = [
	["Foreground", "yes"],
	["LogTime", "yes"],
	["ScanArchive", "yes"],
	["AlertExceedsMax", "yes"],
	["AlertEncrypted", "yes"],
	["AlertEncryptedArchive", "yes"],
	["AlertEncryptedDoc", "yes"],
	["DetectPUA", "yes"],
	["MaxFileSize", "2047M"],
	["StreamMaxLength", "2047M"],
	["MaxScanSize", "4000M"],
	["MaxFiles", "1000000"],
	["MaxRecursion", "40"],
	["MaxScanTime", "600000"],
	["DisableCache", "yes"],
	["SelfCheck", "0"],
	["ConcurrentDatabaseReload", "no"],
	["ExitOnOOM", "yes"],
	["ReadTimeout", "300"],
	["CommandReadTimeout", "60"],
	["MaxQueue", "64"]
];
/** The text of a private clamd's configuration; no setting of the machine is read. */
function clamdConfiguration({ database, temporary, socket }) {
	return [...[
		["DatabaseDirectory", database],
		["TemporaryDirectory", temporary],
		["LocalSocket", socket],
		["LocalSocketMode", "600"],
		["MaxThreads", String(Math.max(4, availableParallelism()))]
	], ...settings].map(([name, value]) => `${name} ${value}\n`).join("");
}
/** What of the configuration decides about verdicts: without the folders, which are new for every run. */
const decidingConfiguration = settings.map(([name, value]) => `${name} ${value}\n`).join("");
// src/tools/clamav/reply.ts
/** What clamd's reply to INSTREAM means. Nothing but `stream: OK` is clean. */
function readScanReply(reply) {
	if (reply === "stream: OK") return { state: "clean" };
	const found = /^stream: (.+) FOUND$/s.exec(reply)?.[1];
	if (found !== void 0 && /^Heuristics\.(Limits|Encrypted)\./.test(found)) return {
		state: "notScanned",
		reason: reason("virus-engine-limits", {
			ja: "検査エンジンが中身を調べきれませんでした（{found}）。",
			en: "The engine did not look into all of it ({found})."
		}, { found })
	};
	if (found !== void 0) return {
		state: "found",
		name: found
	};
	return {
		state: "failed",
		reason: reason("virus-engine-reply", {
			ja: "検査エンジンが結果を返しませんでした（{reply}）。",
			en: "The engine gave no result ({reply})."
		}, { reply: reply.slice(0, 200) })
	};
}
// src/tools/clamav/engine.ts
/** Milliseconds that loading the whole of ClamAV's signatures may take on a slow machine. */
const LOADING = 3e5;
/** Milliseconds for an answer that needs no work. */
const QUICK = 3e4;
/** A clamd of our own for one run: private folder, our configuration, proved signatures and the run's canary. */
function createClamavEngine(options) {
	return { start: (canary) => start$1(canary, options) };
}
async function start$1(canary, { signaturesFolder, signal }) {
	const tool = await clamav.inspect();
	if (tool.state !== "ok") return failed$1(reason("virus-engine-absent", {
		ja: "ClamAV を使えません。{mend}",
		en: "ClamAV cannot be used. {mend}"
	}, { mend: tool.mend.ja }));
	const signatures = await proveSignatures(signaturesFolder);
	if (signatures.state === "refused") return {
		state: "failed",
		reasons: signatures.reasons
	};
	const folder = await makeScratch("clamav");
	const daemon = new Daemon(tool.path, placesOf(folder));
	try {
		await daemon.prepare(signatures.files, {
			from: signaturesFolder,
			canary
		});
		await daemon.start(signal);
		return {
			state: "running",
			engine: engineOf(daemon, tool.version, signatures.files)
		};
	} catch (error) {
		await daemon.stop();
		return failed$1(reason("virus-engine-start", {
			ja: "検査エンジンを起動できませんでした（{why}）。",
			en: "The engine did not start ({why})."
		}, { why: error instanceof Error ? error.message : String(error) }));
	}
}
function engineOf(daemon, version, signatures) {
	return {
		name: "ClamAV",
		version,
		configuration: createHash("sha256").update(decidingConfiguration).digest("hex"),
		signatures,
		scan: async (chunks, patience) => {
			const source = watch(chunks);
			try {
				return readScanReply(await ask(daemon.socket, "INSTREAM", {
					chunks: source.chunks,
					...patience === void 0 ? {} : { patience }
				}));
			} catch (error) {
				if (source.failure !== void 0) throw source.failure;
				const why = daemon.ended ?? (error instanceof Error ? error.message : String(error));
				return {
					state: "failed",
					reason: reason("virus-engine-broke", {
						ja: "検査エンジンとの通信に失敗しました（{why}）。",
						en: "The engine failed ({why})."
					}, { why })
				};
			}
		},
		identity: () => ask(daemon.socket, "VERSION", { patience: QUICK }).catch(() => ""),
		stop: () => daemon.stop()
	};
}
function failed$1(why) {
	return {
		state: "failed",
		reasons: [why]
	};
}
function watch(source) {
	const watched = {
		chunks: through(),
		failure: void 0
	};
	async function* through() {
		try {
			yield* source;
		} catch (error) {
			watched.failure = error instanceof Error ? error : new Error(String(error));
			throw error;
		}
	}
	return watched;
}
var Daemon = class {
	#command;
	#places;
	#child;
	#exit = Promise.resolve();
	/** How the process ended, once it has. */
	ended;
	constructor(command, places) {
		this.#command = command;
		this.#places = places;
	}
	get socket() {
		return this.#places.socket;
	}
	async prepare(signatures, { from, canary }) {
		const { database, temporary, configuration } = this.#places;
		await mkdir(database);
		await mkdir(temporary);
		await copySignatures(signatures, {
			from,
			to: database
		});
		await writeFile(join(database, "kenpin-canary.hsb"), `${canary.sha256}:${canary.size}:${canary.name}\n`);
		await writeFile(configuration, clamdConfiguration(this.#places));
	}
	async start(signal) {
		const child = spawn(this.#command, ["-c", this.#places.configuration], {
			stdio: [
				"ignore",
				"ignore",
				"pipe"
			],
			env: childEnvironment(),
			signal,
			killSignal: "SIGKILL"
		});
		this.#child = child;
		let complaint = "";
		child.stderr.setEncoding("utf8").on("data", (text) => complaint = (complaint + text).slice(-2e3));
		this.#exit = new Promise((done) => {
			const settle = (how) => {
				this.ended ??= `clamd ended: ${how} ${complaint.trim()}`.trim();
				done();
			};
			child.once("error", (error) => settle(error.message));
			child.once("close", (code, signalName) => settle(signalName ?? `exit code ${code}`));
		});
		process.once("exit", this.#kill);
		const deadline = performance.now() + LOADING;
		while (performance.now() < deadline) {
			signal.throwIfAborted();
			if (this.ended !== void 0) throw new Error(this.ended);
			if (await ask(this.socket, "PING", { patience: QUICK }).catch(() => "") === "PONG") return;
			await setTimeout(50);
		}
		throw new Error("clamd was not ready in time");
	}
	async stop() {
		this.#kill();
		await this.#exit;
		process.off("exit", this.#kill);
		await removeScratch(this.#places.folder);
	}
	#kill = () => {
		if (this.ended === void 0) this.#child?.kill("SIGKILL");
	};
};
// src/tools/osv-scanner/arguments.ts
/**
* The command line. Each flag closes a way to a silent pass:
* `--offline` (never `--offline-vulnerabilities` alone: 2.5 then drops the matcher and says "No issues found"), `--all-packages` (a clean
* scan is else an empty list), `--no-ignore` (git-ignored folders), `--config` (the scanned side's own configuration), `--all-vulns` and
* `--no-call-analysis` (findings judged "not called" do not count in the exit code), plugins named one by one (artifacts are off by default, and the
* `directory` ones look at git and at vendored folders online).
*/
function scanArguments({ databases, config, probes, files, report }) {
	return [
		"scan",
		"source",
		"--offline",
		"--local-db-path",
		databases,
		"--all-packages",
		"--all-vulns",
		"--no-ignore",
		"--no-call-analysis=go",
		"--no-call-analysis=rust",
		"--experimental-no-default-plugins",
		"--experimental-plugins",
		"lockfile,sbom,artifact,javascript/packagejson",
		"--config",
		config,
		"--format",
		"json",
		"--output-file",
		report,
		"--verbosity",
		"info",
		"-L",
		`osv-scanner:${probes}`,
		"-r",
		files
	];
}
// src/tools/osv-scanner/known-errors.ts
/**
* Lines of osv-scanner 2.5.1 on stderr, first match wins. The exit code hides most of them: it is 1 as soon as anything was found
* (internal/cmd/run.go), and JSON is well-formed even when matching stopped half-way.
*/
const knownLines = [
	{
		pattern: /^(Scanning dir |Starting filesystem walk for root: |End status: |Loaded .+ local db from )/,
		effect: "ordinary"
	},
	{
		pattern: /^Scanned .+ and found \d+ packages?$/,
		effect: "ordinary"
	},
	{
		pattern: /^Filtered \d+ local\/unscannable package\/s from the scan\.$/,
		effect: "ordinary"
	},
	{
		pattern: /^Neither CPE nor PURL found for package: /,
		effect: "ordinary"
	},
	{
		pattern: /^openAndExtractFromFile\(.+no such file or directory$/,
		effect: "ordinary"
	},
	{
		pattern: /^could not load db for /,
		effect: "run"
	},
	{
		pattern: /^Error during extraction: \(extracting as (vulnmatch|enricher|transitive)/,
		effect: "run"
	},
	{
		pattern: /^Error during extraction: /,
		effect: "file"
	},
	{
		pattern: /^java\/archive (ignoring|failed|error)/,
		effect: "file"
	},
	{
		pattern: /^(Disabling plugin|Ignored invalid config file|Failed to read config file|Warning: )/,
		effect: "run"
	},
	{
		pattern: /^(panic:|fatal error:|runtime: out of memory|signal: killed)/,
		effect: "run"
	}
];
/** A line nobody has listed counts against the run as soon as it sounds like trouble. */
const trouble = /error|fail|could not|cannot|unable|warn|invalid|disabl|skip|ignor|unsupported|unexpected|timeout|timed out|panic|too large|limit/i;
/** Judges one line of the log. */
function effectOf(line) {
	const known = knownLines.find(({ pattern }) => pattern.test(line));
	if (known !== void 0) return known.effect;
	return trouble.test(line) ? "run" : "ordinary";
}
// src/tools/osv-scanner/parse.ts
/** osv-scanner's JSON, as far as kenpin reads it (pkg/models/results.go of v2). Unknown keys are kept for the evidence. */
const scanReport = object({ results: array(looseObject({
	source: looseObject({
		path: string(),
		type: string()
	}),
	packages: array(object({
		package: object({
			name: string(),
			version: string(),
			ecosystem: string(),
			commit: optional(string())
		}),
		dependency_groups: optional(array(string())),
		vulnerabilities: optional(nullable(array(osvRecord)))
	}))
})) });
/** Reads a report. Null where it is not whole or not of the known shape: then nothing in it counts. */
function parseReport(text) {
	let raw;
	try {
		raw = JSON.parse(text);
	} catch {
		return null;
	}
	const parsed = scanReport.safeParse(raw);
	if (!parsed.success) return null;
	return parsed.data.results.map(({ source, packages }) => ({
		path: source.path,
		packages: packages.map((each) => ({
			ecosystem: each.package.ecosystem,
			name: each.package.name,
			version: each.package.version,
			commit: each.package.commit ?? null,
			groups: each.dependency_groups ?? [],
			vulnerabilities: each.vulnerabilities ?? []
		}))
	}));
}
/** Reads the log (stderr). Paths in it begin with our random scratch folder, so nothing inside a scanned file can pretend to be such a line. */
function parseLog(text, scratch) {
	const read = /* @__PURE__ */ new Map();
	const fileLines = [];
	const runLines = [];
	for (const line of text.split("\n")) {
		const scanned = /^Scanned (.+) file and found (\d+) packages?$/.exec(line);
		if (scanned?.[1]?.startsWith(scratch) === true) read.set(scanned[1], Number(scanned[2]));
		const effect = effectOf(line);
		if (effect === "file") (line.includes(scratch.slice(1)) ? fileLines : runLines).push(line);
		if (effect === "run") runLines.push(line);
	}
	return {
		read,
		fileLines,
		runLines
	};
}
/** The ecosystem as databases are named: `Alpine:v3.17` lies in `Alpine`. */
function databaseOf(ecosystem) {
	return ecosystem.split(":")[0] ?? ecosystem;
}
// src/tools/osv-scanner/reasons.ts
/** osv-scanner is missing or is not the pinned one. */
function toolReason(tool) {
	const found = tool.state === "wrong" ? tool.found : "-";
	return reason("osv-scanner-unavailable", {
		ja: "osv-scanner が使えないため、依存部品を検査していません（見つかったもの: {found}）。{mendJa}",
		en: "The dependencies were not checked: osv-scanner is not usable (found: {found}). {mendEn}"
	}, {
		found,
		mendJa: tool.mend.ja,
		mendEn: tool.mend.en
	});
}
/** How a run of the scanner can end without a result. */
const endReasons = {
	notExited(end) {
		const how = end.end === "killed" ? `killed by ${end.signal}` : end.end === "failed" ? end.message : end.end;
		return reason("osv-scanner-ended", {
			ja: "osv-scanner が最後まで動作しませんでした（{how}）。",
			en: "osv-scanner did not run to its end ({how})."
		}, { how });
	},
	exitCode(code) {
		return reason("osv-scanner-exit-code", {
			ja: "osv-scanner が異常終了しました（終了コード {code}）。",
			en: "osv-scanner failed with exit code {code}."
		}, { code });
	},
	noReport(code) {
		return reason("osv-scanner-report", {
			ja: "osv-scanner の結果ファイルがないか、途中で切れているか、想定の形式ではありません（終了コード {code}）。",
			en: "The report of osv-scanner is missing, cut off or not of the known shape (exit code {code})."
		}, { code });
	}
};
/** Lines of the log for which the result cannot be relied on. Long ones are cut, many equal ones said once. */
function lineReasons(lines) {
	return [...new Set(lines.filter((line) => line !== "").map((line) => line.slice(0, 300)))].slice(0, 20).map((line) => reason("osv-scanner-log", {
		ja: "osv-scanner が問題を報告しました: {line}",
		en: "osv-scanner reported a problem: {line}"
	}, { line }));
}
/** One file could not be read by the scanner. */
function fileFailed(line) {
	return reason("osv-scanner-file", {
		ja: "osv-scanner がこのファイルを読み取れませんでした: {line}",
		en: "osv-scanner could not read this file: {line}"
	}, { line: line.slice(0, 300) });
}
/** Nothing in log and report proves that the scanner looked into this file. */
function fileNotSeen() {
	return reason("osv-scanner-not-seen", {
		ja: "osv-scanner がこのファイルを検査した証拠がありません。",
		en: "Nothing proves that osv-scanner examined this file."
	});
}
// src/tools/osv-scanner/scratch.ts
/** Where the parts of one scan lie below its private folder. */
function placesIn(folder) {
	return {
		databases: join(folder, "databases"),
		config: join(folder, "osv-scanner.toml"),
		probes: join(folder, "probes", "osv-scanner.json"),
		files: join(folder, "files"),
		report: join(folder, "report.json")
	};
}
/**
* Stores a file as `<number>/<scanner name>`. The census path never becomes a file name: it is hostile. The scanner name comes from our own table and may
* carry the deliverable's base name, so it is held to plain characters here once more.
*/
async function storeFile(folder, number, file) {
	if (!/^([A-Za-z0-9_.-]+\/)?[A-Za-z0-9_.-]+$/.test(file.scannerName) || file.scannerName.includes("..")) throw new Error("not a plain scanner name");
	const place = join(folder, String(number).padStart(6, "0"), file.scannerName);
	await mkdir(dirname(place), { recursive: true });
	const handle = await open(place, "wx", 384);
	try {
		for await (const chunk of file.chunks) await handle.appendFile(chunk);
	} finally {
		await handle.close();
	}
	return {
		path: file.path,
		place,
		ecosystem: file.ecosystem
	};
}
/** osv-scanner up to 2.4 and all documentation say `osv-scanner/`, 2.5 reads `osv-scalibr/` only: both are written. */
const databaseFolders = ["osv-scanner", "osv-scalibr"];
/** Puts a database where the scanner looks for it: the held file itself, or one made here. */
async function placeDatabase(databases, ecosystem, data) {
	for (const name of databaseFolders) {
		const target = join(databases, name, ecosystem, "all.zip");
		await mkdir(dirname(target), { recursive: true });
		if ("bytes" in data) await writeFile(target, data.bytes);
		else await link(data.file, target).catch(() => copyFile(data.file, target));
	}
}
/** A valid OSV `all.zip` with these records, or none: an empty database lets matching go on for the other ecosystems. */
async function makeDatabase(records) {
	const zip = new ZipArchive({ store: true });
	for (const [id, record] of Object.entries(records)) zip.append(JSON.stringify(record), {
		name: `${id}.json`,
		date: /* @__PURE__ */ new Date(0)
	});
	zip.finalize();
	const chunks = [];
	for await (const chunk of zip) chunks.push(chunk);
	return Buffer.concat(chunks);
}
/** The canary's advisory as an OSV record of the given ecosystem. */
function canaryRecord(canary, ecosystem) {
	const events = [{ introduced: "0" }, { fixed: canary.mended }];
	return {
		schema_version: "1.6.0",
		id: canary.advisory,
		modified: canary.modified,
		published: canary.modified,
		affected: [{
			package: {
				ecosystem,
				name: canary.name
			},
			ranges: [{
				type: "ECOSYSTEM",
				events
			}]
		}]
	};
}
/** Writes the inventory (`osv-scanner.json`, the scanner's own format) with the canary, its mended version, and the samples of each database. */
async function writeProbes(path, { canary, ecosystem, samples }) {
	const packages = [
		{
			name: canary.name,
			version: canary.vulnerable,
			ecosystem
		},
		{
			name: canary.name,
			version: canary.mended,
			ecosystem
		},
		...samples.map(({ name, version, ecosystem: of }) => ({
			name,
			version,
			ecosystem: of
		}))
	];
	await mkdir(dirname(path), { recursive: true });
	await writeFile(path, JSON.stringify({ results: [{ packages: packages.map((each) => ({ package: each })) }] }));
}
/** The samples of those databases that are held. */
function samplesOf(feeds) {
	return feeds.flatMap((feed) => feed.state === "held" ? feed.samples : []);
}
// src/tools/osv-scanner/scanner.ts
/** Greatest report that is read into memory, in bytes. */
const reportLimit = 536870912;
const quarterOfAnHour = 9e5;
/** Ecosystems that osv-scanner matches from an inventory file and one of which serves as the canary's: the first that the delivery does not use. */
const canaryEcosystems = [
	"Pub",
	"RubyGems",
	"NuGet",
	"crates.io",
	"Packagist",
	"PyPI",
	"npm"
];
/** osv-scanner behind its port: offline, against the feed folder's databases. */
function createOsvScanner(options) {
	return { scan: (request) => scan(request, options) };
}
async function scan(request, options) {
	const tool = await (options.locate === void 0 ? osvScanner.inspect() : options.locate());
	if (tool.state !== "ok") return {
		end: "failed",
		reasons: [toolReason(tool)],
		log: ""
	};
	return await withScratch("osv-scanner", async (folder) => {
		const places = placesIn(folder);
		await mkdir(places.files, { recursive: true });
		await writeFile(places.config, "");
		const files = [];
		await request.handOver(async (file) => {
			files.push(await storeFile(places.files, files.length + 1, file));
		});
		return await new Scan(request, {
			...options,
			command: tool.path
		}, {
			folder,
			places,
			files
		}).run(tool);
	});
}
var Scan = class {
	#request;
	#options;
	#work;
	#databases = /* @__PURE__ */ new Map();
	#probes = null;
	constructor(request, options, work) {
		this.#request = request;
		this.#options = options;
		this.#work = work;
	}
	/**
	* Prepares the databases that the files are likely to need and runs the scanner; where it then reports packages of further ecosystems, prepares those too and
	* runs it again. One missing database makes the scanner drop the findings of other ecosystems, so only a run with all of them counts.
	*/
	async run(tool) {
		await this.#prepare(new Set(this.#work.files.flatMap(({ ecosystem }) => ecosystem ?? [])));
		let pass = await this.#pass();
		const found = "end" in pass ? /* @__PURE__ */ new Set() : this.#ecosystemsOf(pass);
		if (!("end" in pass) && [...found].some((each) => !this.#databases.has(each))) {
			await this.#prepare(found);
			pass = await this.#pass();
		}
		if ("end" in pass) return pass;
		return await this.#conclude(pass, tool);
	}
	async #prepare(ecosystems) {
		const { places } = this.#work;
		const shelf = openOsvShelf(this.#options.feedFolder);
		for (const ecosystem of [...ecosystems].sort()) {
			if (this.#databases.has(ecosystem)) continue;
			const feed = isEcosystemName(ecosystem) ? await shelf.consult(ecosystem) : notADatabase(ecosystem);
			this.#databases.set(ecosystem, feed);
			const data = feed.state === "held" ? { file: feed.location } : { bytes: await makeDatabase({}) };
			if (isEcosystemName(ecosystem)) await placeDatabase(places.databases, ecosystem, data);
		}
		await placeDatabase(places.databases, "GIT", { bytes: await makeDatabase({}) });
		await this.#plantCanary();
	}
	async #plantCanary() {
		const { canary } = this.#request;
		const ecosystem = canaryEcosystems.find((each) => !this.#databases.has(each));
		if (ecosystem === void 0) return;
		await placeDatabase(this.#work.places.databases, ecosystem, { bytes: await makeDatabase({ [canary.advisory]: canaryRecord(canary, ecosystem) }) });
		this.#probes = {
			canary,
			ecosystem,
			samples: samplesOf([...this.#databases.values()])
		};
		await writeProbes(this.#work.places.probes, this.#probes);
	}
	async #pass() {
		const { places, folder } = this.#work;
		const run = await runProgram({
			command: this.#options.command,
			args: scanArguments(places),
			cwd: folder,
			timeout: this.#options.timeout ?? quarterOfAnHour,
			signal: this.#options.signal
		});
		if (run.end !== "exited") return {
			end: "failed",
			reasons: [endReasons.notExited(run)],
			log: "stderr" in run ? run.stderr : ""
		};
		const failed = (why) => ({
			end: "failed",
			reasons: [why, ...lineReasons(tail(run.stderr))],
			log: run.stderr
		});
		if (![
			0,
			1,
			127
		].includes(run.code)) return failed(endReasons.exitCode(run.code));
		const raw = await readReport(places.report);
		const sources = raw === null ? null : parseReport(raw);
		if (raw === null || sources === null) return failed(endReasons.noReport(run.code));
		const log = parseLog(run.stderr, folder);
		const code = run.code === 127 && log.runLines.length === 0 && log.fileLines.length === 0 ? [`exit code 127`] : [];
		return {
			sources,
			log: {
				...log,
				runLines: [...log.runLines, ...code]
			},
			raw,
			stderr: run.stderr
		};
	}
	#ecosystemsOf({ sources }) {
		const scanned = sources.filter(({ path }) => path !== this.#work.places.probes);
		return new Set(scanned.flatMap(({ packages }) => packages.flatMap(({ ecosystem }) => ecosystem === "" ? [] : databaseOf(ecosystem))));
	}
	async #conclude(pass, tool) {
		const unprepared = [...this.#ecosystemsOf(pass)].filter((each) => !this.#databases.has(each));
		return {
			end: "scanned",
			version: tool.version,
			proof: tool.proof.en,
			files: this.#work.files.map((file) => this.#fileResult(file, pass)),
			probes: pass.sources.filter(({ path }) => path === this.#work.places.probes).flatMap(({ packages }) => packages),
			samples: this.#probes?.samples ?? [],
			databases: [...this.#databases.values(), ...unprepared.map((each) => notADatabase(each))],
			kev: await openKevShelf(this.#options.feedFolder).consult(),
			problems: lineReasons(pass.log.runLines.map((line) => this.#withoutScratch(line))),
			report: this.#withoutScratch(pass.raw),
			log: cleanLog(this.#withoutScratch(pass.stderr))
		};
	}
	#fileResult({ path, place }, { sources, log }) {
		const packages = sources.filter((source) => source.path === place).flatMap((source) => source.packages);
		const counted = log.read.get(place);
		const line = log.fileLines.find((each) => each.includes(place.slice(1)));
		if (line !== void 0) return {
			path,
			state: "failed",
			reason: fileFailed(this.#withoutScratch(line)),
			counted: counted ?? 0,
			packages
		};
		const vanished = counted !== void 0 && counted > 0 && packages.length === 0 && !place.endsWith("/go.mod");
		if (counted === void 0 || vanished) return {
			path,
			state: "notSeen",
			reason: fileNotSeen(),
			counted: counted ?? 0,
			packages
		};
		return {
			path,
			state: "read",
			counted,
			packages
		};
	}
	/** Replaces places of the scratch folder by census paths: evidence has the same bytes on every machine. */
	#withoutScratch(text) {
		const byFolder = new Map(this.#work.files.map((file) => [file.place.slice(this.#work.places.files.length + 1).split("/")[0], file.path]));
		const escaped = this.#work.folder.slice(1).replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
		return text.replace(new RegExp(`/?${escaped}/files/(\\d{6})(/[A-Za-z0-9_.-]+)*`, "g"), (whole, number) => {
			const path = byFolder.get(number);
			return path === void 0 ? whole : JSON.stringify(path).slice(1, -1);
		}).replace(new RegExp(`/?${escaped}/`, "g"), "kenpin:");
	}
};
function notADatabase(ecosystem) {
	const feed = `osv/${ecosystem}`;
	return {
		state: "notHeld",
		feed,
		reason: reason("feed-unknown", {
			ja: "「{feed}」に当たる脆弱性情報がありません。",
			en: "There is no database for {feed}."
		}, { feed })
	};
}
async function readReport(path) {
	const bytes = await readFile(path).catch(() => null);
	return bytes === null || bytes.length === 0 || bytes.length > reportLimit ? null : bytes.toString("utf8");
}
function tail(stderr) {
	return stderr.trimEnd().split("\n").slice(-3);
}
/** The log without what differs from run to run: times, memory addresses and the order of parallel readers. */
function cleanLog(log) {
	return `${log.split("\n").filter((line) => line !== "" && !line.startsWith("End status: ")).map((line) => line.replace(/0x[0-9a-f]{6,}/g, "0x…")).sort().join("\n")}\n`;
}
// src/tools/syntax/grammars.ts
const decompress = promisify(brotliDecompress);
function grammar(language, sha256) {
	return {
		name: language,
		specifier: `@vscode/tree-sitter-wasm/wasm/tree-sitter-${language}.wasm`,
		sha256
	};
}
/** The runtime of web-tree-sitter 0.27.1. */
const runtime = {
	name: "tree-sitter",
	specifier: "web-tree-sitter/web-tree-sitter.wasm",
	sha256: "beca80e44cccbf2299ed4d1e3fa6462a9a6fe818aeebf847547a392227ce4acc"
};
/** The grammars of @vscode/tree-sitter-wasm 0.3.1. */
const grammars = {
	javascript: grammar("javascript", "5fb488d0cabb4775a594bab85682de5ad6ce83c0d6ac997a9f82dd084d571240"),
	typescript: grammar("typescript", "778025db5a8be0e70f8ccc3671e486dfeddd048c25d9e8a70c26de2e1bf6f97d"),
	tsx: grammar("tsx", "79e5da75ea62855a0cd67177685f0164eac87d5f630b3cbe1e0a099751ad30f8"),
	python: grammar("python", "16108b50df4ee9a30168794252ab55e7c93bfc5765d7fa0aa3e335752c515f47"),
	java: grammar("java", "4fdeac4ca6ca089f06c6f7e562abcac1733cd465728cc7031ebb73c2019122c4"),
	php: grammar("php", "d4df6a6ff08c87c3ec4f9cbb785fe09998a0cb570e03f57d7b19b3acfb146aa7"),
	ruby: grammar("ruby", "09a96427d7c72f0613ed470cd9812223fc4a91d6a9c025c0235cc6bd59ff96f4"),
	go: grammar("go", "9504573f352b20be7f2f1911754d710622aedc15afff16d5ed8fb5645681aee7"),
	"c-sharp": grammar("c-sharp", "d12d85996c25957b4c1b71e26db2d7cc8a294997b60642e9c2a3b031b2c66dd3")
};
/**
* The bytes of a module: shipped ones from `grammars/` beside or above the running file, otherwise from the installed package.
* Throws ToolError `grammar-missing` or `grammar-altered`.
*/
async function loadModule(module) {
	const bytes = await shipped(module.name) ?? await installed(module);
	if (bytes === null) throw new ToolError({
		code: "grammar-missing",
		text: {
			ja: "構文解析の文法ファイル {name} がありません。",
			en: "The grammar {name} is missing."
		},
		mend: {
			ja: "kenpin を配布物のとおりに置き直してください（dist/grammars が必要です）。",
			en: "Put kenpin in place as it is distributed (dist/grammars is needed)."
		},
		parameters: { name: module.name }
	});
	const found = createHash("sha256").update(bytes).digest("hex");
	if (found === module.sha256) return bytes;
	throw new ToolError({
		code: "grammar-altered",
		text: {
			ja: "文法ファイル {name} の SHA-256 が {found} です（正しくは {expected}）。",
			en: "The SHA-256 of grammar {name} is {found}, expected {expected}."
		},
		mend: {
			ja: "kenpin を入れ直してください。",
			en: "Install kenpin again."
		},
		parameters: {
			name: module.name,
			found,
			expected: module.sha256
		}
	});
}
async function shipped(name) {
	for (const folder of ["./grammars/", "../grammars/"]) {
		const compressed = await readIfThere(fileURLToPath(new URL(`${folder}${name}.wasm.br`, import.meta.url)));
		if (compressed === null) continue;
		try {
			return await decompress(compressed);
		} catch {
			return compressed;
		}
	}
	return null;
}
async function installed({ specifier }) {
	let place;
	try {
		place = fileURLToPath(import.meta.resolve(specifier));
	} catch {
		return null;
	}
	return readIfThere(place);
}
async function readIfThere(place) {
	try {
		return await readFile(place);
	} catch (error) {
		if (error.code === "ENOENT") return null;
		throw error;
	}
}
// src/tools/syntax/engine.ts
/** Longest time for one text. Ordinary files take milliseconds per 100 KB; only hostile ones come near. */
const TIME_LIMIT_MS = 6e4;
/** A syntax engine on web-tree-sitter. Grammars are loaded when first wanted, once per process: loading PHP twice breaks the runtime's table. */
function createSyntaxEngine() {
	return new TreeSitterEngine();
}
let runtimeStarted;
const loadedGrammars = /* @__PURE__ */ new Map();
async function startRuntime() {
	const wasmBinary = await loadModule(runtime);
	await Parser.init({ wasmBinary });
}
async function grammarOf(language) {
	runtimeStarted ??= startRuntime();
	await runtimeStarted;
	let grammar = loadedGrammars.get(language);
	if (grammar === void 0) {
		grammar = loadModule(grammars[language]).then((bytes) => Language.load(bytes));
		loadedGrammars.set(language, grammar);
	}
	return grammar;
}
var TreeSitterEngine = class {
	#parser;
	async parse(language, text, read) {
		const grammar = await grammarOf(language);
		try {
			this.#parser ??= new Parser();
			return this.#parse(this.#parser.setLanguage(grammar), text, read);
		} catch (error) {
			this.#discard();
			return failed(error instanceof Error ? error.message : String(error));
		}
	}
	#parse(parser, text, read) {
		const deadline = Date.now() + TIME_LIMIT_MS;
		const tree = parser.parse(text, null, { progressCallback: () => Date.now() > deadline });
		if (tree === null) {
			parser.reset();
			return failed("timeout");
		}
		try {
			return {
				state: "parsed",
				result: read(tree.rootNode)
			};
		} finally {
			tree.delete();
		}
	}
	/** After a trap the parser's state is anybody's guess: the next text gets a new one. */
	#discard() {
		const broken = this.#parser;
		this.#parser = void 0;
		try {
			broken?.delete();
		} catch {}
	}
};
function failed(detail) {
	return {
		state: "failed",
		reason: reason("syntax-failed", {
			ja: "構文を解析できませんでした（{detail}）。",
			en: "The syntax parser failed ({detail})."
		}, { detail })
	};
}
// src/stages/check.ts
/** Runs one check and writes `outcomes/<check>.json` with its evidence. Whatever it throws becomes an incomplete outcome: a check never disappears. */
async function runCheck(id, context, { census, results }) {
	await results.remove(`outcomes/${id}.json`);
	await results.remove(`evidence/${id}`);
	const startedAt = context.clock.now().toISOString();
	const result = await attempt(id, context, census);
	context.signal.throwIfAborted();
	const record = {
		schema: "kenpin.outcome/1",
		check: id,
		binding: bindingOf(context, census),
		shard: {
			index: 1,
			count: 1
		},
		startedAt,
		finishedAt: context.clock.now().toISOString(),
		tools: result.tools,
		outcome: await recordOutcome(id, result.outcome, results)
	};
	await results.write(`outcomes/${id}.json`, `${JSON.stringify(record)}\n`);
	return record;
}
/** What outcomes of this run are bound to. */
function bindingOf(context, census) {
	return {
		censusDigest: census.digest,
		policyDigest: context.policyDigest,
		kenpin: kenpinVersion
	};
}
async function attempt(id, context, census) {
	try {
		return await start(id, context, census);
	} catch (error) {
		const why = reasonOf(error);
		return {
			tools: {},
			outcome: {
				status: "incomplete",
				findings: [],
				coverage: coverageOf(census, () => ({
					state: "notExamined",
					reason: why
				})),
				evidence: [],
				reasons: [why]
			}
		};
	}
}
function start(id, context, census) {
	const { policy, root, signal, clock, progress } = context;
	const contents = openContents({
		root,
		census,
		limits: policy.limits,
		signal
	});
	const ports = {
		clock,
		progress,
		digest: sha256Text,
		signal
	};
	const trial = policy.purpose === "trial";
	const input = () => ({
		census,
		contents,
		options: policy.checks[id].options,
		trial
	});
	switch (id) {
		case "dependencies": return checks.dependencies.run(input(), ports, { scanner: createOsvScanner({
			feedFolder: resolve(root, policy.feeds.folder),
			signal
		}) });
		case "virus-scan": return checks["virus-scan"].run(input(), ports, { engine: createClamavEngine({
			signaturesFolder: resolve(root, policy.signatures.folder),
			signal
		}) });
		case "debug-artifacts": return checks["debug-artifacts"].run(input(), ports, { syntax: createSyntaxEngine() });
		case "default-credentials": return checks["default-credentials"].run(input(), ports, {});
	}
}
/** The error's own words where it has any; else its message, named as ours to mend. */
function reasonOf(error) {
	if (error instanceof KenpinError) {
		const place = error.where === void 0 ? "" : ` (${error.where})`;
		return {
			code: error.code,
			text: {
				ja: `${error.text.ja}${place} ${error.mend.ja}`,
				en: `${error.text.en}${place} ${error.mend.en}`
			}
		};
	}
	const message = error instanceof Error ? error.message : String(error);
	return reason("check-threw", {
		ja: "検査が異常終了しました: {message}",
		en: "The check ended unexpectedly: {message}"
	}, { message });
}
async function recordOutcome(id, outcome, results) {
	if (outcome.status === "notApplicable") return outcome;
	const evidence = await writeEvidence(id, outcome.evidence, results);
	const findings = numberFindings(outcome.findings, sha256Text);
	return {
		...outcome,
		findings,
		evidence,
		testData: outcome.testData ?? []
	};
}
async function writeEvidence(id, files, results) {
	const references = [];
	for (const { name, mediaType, content } of files) {
		const path = `evidence/${id}/${name}`;
		const bytes = typeof content === "string" ? Buffer.from(content, "utf8") : content;
		await results.write(path, bytes);
		references.push({
			path,
			mediaType,
			size: bytes.length,
			sha256: sha256Bytes(bytes)
		});
	}
	return references.toSorted((a, b) => a.path < b.path ? -1 : 1);
}
// src/checklist/zip-times.ts
const CENTRAL = 33639248;
const LOCAL = 67324752;
const END = 101010256;
/** 1980-01-01 00:00, the first moment of MS-DOS time (APPNOTE 4.4.6). */
const FIRST_DAY = 2162688;
/** The same zip with every entry dated 1980-01-01, so that equal content gives equal bytes. Layout: PKWARE APPNOTE 4.3. Only for zips that we wrote ourselves. */
function fixZipTimes(zip) {
	const bytes = Uint8Array.from(zip);
	const view = new DataView(bytes.buffer);
	const end = bytes.length - 22;
	if (end < 0 || view.getUint32(end, true) !== END) throw new Error("not a zip without comment");
	const count = view.getUint16(end + 10, true);
	let at = view.getUint32(end + 16, true);
	for (let i = 0; i < count; i += 1) {
		const local = view.getUint32(at + 42, true);
		if (view.getUint32(at, true) !== CENTRAL || view.getUint32(local, true) !== LOCAL) throw new Error("a directory that does not match its entries");
		view.setUint32(at + 12, FIRST_DAY, true);
		view.setUint32(local + 10, FIRST_DAY, true);
		at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
	}
	return bytes;
}
// src/checklist/workbook.ts
const HEADER = "#DDE6F0";
const ALERT = "#FBE3E0";
/**
* The completed checklist for the client, as xlsx (ECMA-376): the 47 items, the annex's further measures, the deviations. Always in Japanese: it is a deliverable.
* Every cell is text, so nothing that a person wrote becomes a formula. Equal input gives equal bytes.
*/
async function checklistWorkbook(input) {
	return fixZipTimes(await writeXlsxFile([
		ipaSheet(input),
		supplementSheet(input),
		deviationSheet(input)
	], {
		fontFamily: "Yu Gothic",
		fontSize: 10
	}).toBuffer());
}
function ipaSheet(input) {
	const rows = ipaItems.map((item, i) => {
		const found = find(input.judgement, item.id);
		const firstOfCategory = ipaItems[i - 1]?.category !== item.category;
		return [
			body(firstOfCategory ? String(item.category) : ""),
			body(firstOfCategory ? categories[item.category]?.ja ?? "" : ""),
			body(item.proposition === "fundamental" ? "根本的解決" : "保険的対策"),
			body(boxes(found?.answer?.status, item.group !== void 0)),
			body(item.id),
			body(item.text.ja),
			...answerCells(found)
		];
	});
	const head = [
		"No",
		"脆弱性の種類",
		"対策の性質",
		"チェック",
		"項番",
		"実施項目（kenpin による説明）",
		"取組・理由",
		"回答者",
		"回答日",
		"kenpin の確認"
	];
	const foot = [[note("※ の項目は、同じ組のうちどれか一つが対応済であればよい。項番は IPA「安全なウェブサイトの作り方」セキュリティ実装チェックリストのもの。")]];
	return sheet("チェックリスト", [
		...heading("「安全なウェブサイトの作り方」チェックリスト", input),
		headRow(head),
		...rows,
		...foot
	], [
		5,
		20,
		12,
		14,
		11,
		40,
		40,
		12,
		12,
		30
	]);
}
function supplementSheet(input) {
	const rows = supplementItems.map(({ id, requirement, text }) => {
		const found = find(input.judgement, id);
		return [
			body(id),
			body(requirement),
			body(boxes(found?.answer?.status, false)),
			body(text.ja),
			...answerCells(found)
		];
	});
	const head = [
		"番号",
		"要項",
		"チェック",
		"実施項目",
		"取組・理由",
		"回答者",
		"回答日",
		"kenpin の確認"
	];
	return sheet("要項の対策例", [
		...heading("要項の対策例（IPA のリストにないもの）", input),
		headRow(head),
		...rows
	], [
		8,
		10,
		14,
		45,
		45,
		12,
		12,
		30
	]);
}
function deviationSheet(input) {
	const { deviations } = input.judgement;
	const head = [
		"番号",
		"対象",
		"内容",
		"理由",
		"代替方法",
		"セキュリティを担保する理由",
		"承認",
		"期限",
		"状態"
	];
	const rows = deviations.length === 0 ? [[body("逸脱はありません。")]] : deviations.map((each) => deviationRow(each));
	return sheet("逸脱", [
		...heading("逸脱の記録", input),
		headRow(head),
		...rows
	], [
		10,
		30,
		30,
		30,
		30,
		30,
		24,
		12,
		18
	]);
}
function deviationRow({ deviation, counts, reason, used }) {
	const { id, target, what, why, alternative, assurance, approval, until } = deviation;
	return [
		id,
		target.kind === "rule" ? [target.rule, ...target.paths ?? []].join("\n") : target.kind === "findings" ? target.fingerprints.join("\n") : target.item,
		what,
		why,
		alternative,
		assurance,
		approval === void 0 ? "未承認" : `${approval.by}\n${approval.reference}\n${approval.on}`,
		until,
		counts ? `有効（指摘 ${used} 件）` : `無効: ${reason?.text.ja ?? ""}`
	].map((text) => body(text, counts ? void 0 : ALERT));
}
function answerCells(found) {
	const answer = found?.answer;
	return [
		body(answer?.how ?? ""),
		body(answer?.by ?? ""),
		body(answer?.on ?? ""),
		body(stateText(found?.result), blocking(found?.result) ? ALERT : void 0)
	];
}
/** Three boxes in one cell, as the printed form has them. */
function boxes(status, group) {
	const box = (each) => status === each ? "■" : "□";
	return `${group ? "※\n" : ""}${box("done")} 対応済\n${box("notDone")} 未対策\n${box("notNeeded")} 対応不要`;
}
function stateText(state) {
	if (state === void 0) return "";
	return state.state === "satisfied" ? "食い違う指摘なし" : state.reason.text.ja;
}
function blocking(state) {
	return state !== void 0 && state.state !== "satisfied" && state.state !== "accepted";
}
function find({ checklist }, item) {
	return checklist?.items.find((each) => each.item === item);
}
function heading(title, { policy, judgement, generatedAt }) {
	const { contract } = policy;
	return [
		[{
			value: `${policy.purpose === "trial" ? "【試行】納品の証跡にはなりません。　" : ""}${title}`,
			type: String,
			fontWeight: "bold",
			fontSize: 14
		}],
		[note(`契約番号: ${contract.number}　件名: ${contract.title}　納品回: 第${contract.delivery}回`)],
		[note(`発注者: ${contract.client}　受注者: ${contract.contractor}　判定日: ${judgement.today}　作成: ${generatedAt}`)],
		[null]
	];
}
function headRow(names) {
	return names.map((value) => ({
		value,
		type: String,
		fontWeight: "bold",
		backgroundColor: HEADER,
		borderStyle: "thin",
		wrap: true
	}));
}
function body(value, backgroundColor) {
	return {
		value,
		type: String,
		wrap: true,
		alignVertical: "top",
		borderStyle: "thin",
		...backgroundColor === void 0 ? {} : { backgroundColor }
	};
}
function note(value) {
	return {
		value,
		type: String
	};
}
function sheet(name, data, widths) {
	return {
		sheet: name,
		data: data.map((row) => withHeight(row, widths)),
		columns: widths.map((width) => ({ width })),
		orientation: "landscape",
		stickyRowsCount: 5
	};
}
/** Points of a line of 10-point text. */
const LINE = 14;
/** Rows as high as their longest cell: not every program fits rows by itself when it opens a workbook. Japanese characters take two columns. */
function withHeight(row, widths) {
	const lines = row.map((cell, i) => cell?.wrap === true ? linesOf(cell.value, widths[i] ?? 10) : 1);
	const height = Math.max(1, ...lines) * LINE + 4;
	return row.map((cell) => cell === null ? null : {
		...cell,
		height
	});
}
function linesOf(text, width) {
	const columns = (line) => Array.from(line).reduce((sum, character) => sum + (character > "⺀" ? 2 : 1), 0);
	return text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(columns(line) / (width - 1))), 0);
}
// src/report/html-findings.ts
/** Findings and entries that are printed; a browser chokes on more, and all of them are in the JSON beside the report. */
const SHOWN$1 = 2e3;
/** Every finding: what blocks first, then the rest, then what was waived. */
function findingsSection({ findings, language }) {
	const words = {
		ja: {
			title: "指摘",
			blocking: "対応が必要な指摘",
			other: "そのほかの指摘",
			waived: "逸脱として承認された指摘",
			none: "指摘はありません。"
		},
		en: {
			title: "Findings",
			blocking: "To mend",
			other: "Others",
			waived: "Waived by an approved deviation",
			none: "There are no findings."
		}
	}[language];
	const body = [
		[words.blocking, findings.filter(({ blocking }) => blocking)],
		[words.other, findings.filter(({ blocking, marked }) => !blocking && marked.state === "open")],
		[words.waived, findings.filter(({ marked }) => marked.state === "waived")]
	].filter(([, own]) => own.length > 0).map(([name, own]) => `<h3>${html(name)} (${own.length})</h3>${own.slice(0, SHOWN$1).map((finding) => findingCard(finding, language)).join("")}${more(own.length, language)}`);
	return `<section><h2>${html(words.title)}</h2>${body.length === 0 ? `<p>${html(words.none)}</p>` : body.join("")}</section>`;
}
function findingCard(finding, language) {
	const { marked, title, message, advice, requirements, blocking } = finding;
	const { severity, fingerprint, ruleId, links } = marked.finding;
	const words = {
		ja: {
			clause: "条項",
			number: "指摘番号",
			waived: "逸脱",
			applied: "有効でない逸脱"
		},
		en: {
			clause: "clause",
			number: "finding",
			waived: "deviation",
			applied: "deviation that does not count"
		}
	}[language];
	const deviation = marked.deviation === void 0 ? "" : ` · ${html(words.waived)} ${html(marked.deviation)}`;
	const applied = marked.applied.length === 0 ? "" : ` · ${html(words.applied)} ${html(marked.applied.join(", "))}`;
	const anchors = (links ?? []).flatMap((address) => {
		const safe = safeLink(address);
		return safe === void 0 ? [] : [`<a href="${html(safe)}" rel="noreferrer noopener">${html(safe)}</a>`];
	});
	return `<article class="finding${blocking ? " blocking" : ""}">
<p><span class="tag ${severity}">${html(severityWords[severity][language])}</span><strong>${html(title[language])}</strong></p>
<p class="place">${html(visible(placeOf(finding)))}</p>
<p>${html(message[language])}</p>
<p class="advice">${html(advice[language])}</p>
${anchors.length === 0 ? "" : `<p class="meta">${anchors.slice(0, 5).join(" ")}</p>`}
<p class="meta">${html(ruleId)} · ${html(words.clause)} ${html(requirements.join(", "))} · ${html(words.number)} <code>${html(fingerprint)}</code>${deviation}${applied}</p>
</article>`;
}
/** What was delivered but could not be examined, by check. */
function notExaminedSection({ notExamined, language }) {
	if (notExamined.length === 0) return "";
	const words = {
		ja: {
			title: "検査できなかったもの",
			path: "場所",
			check: "検査",
			why: "理由"
		},
		en: {
			title: "Not examined",
			path: "Place",
			check: "Check",
			why: "Reason"
		}
	}[language];
	const rows = notExamined.slice(0, SHOWN$1).map(({ path, check, reason }) => `<tr><td><code>${html(visible(path))}</code></td><td>${html(check)}</td><td>${html(reason.text[language])}</td></tr>`);
	return `<section><h2>${html(words.title)} (${notExamined.length})</h2><table><thead><tr><th scope="col">${html(words.path)}</th><th scope="col">${html(words.check)}</th><th scope="col">${html(words.why)}</th></tr></thead><tbody>${rows.join("")}</tbody></table>${more(notExamined.length, language)}</section>`;
}
/** A word about what is not shown. */
function more(count, language) {
	if (count <= SHOWN$1) return "";
	const rest = count - SHOWN$1;
	return `<p class="quiet">${html({
		ja: `ほか ${rest} 件は結果フォルダの JSON にあります。`,
		en: `${rest} more are in the JSON files of the results folder.`
	}[language])}</p>`;
}
// src/report/html-style.ts
/** The look of the report: readable on a screen in light and dark, sober on paper. */
const css = `
:root{color-scheme:light dark;--ink:#1d2430;--paper:#fff;--line:#d5dbe3;--soft:#f4f6f9;--quiet:#5b6675;--pass:#14633a;--passbg:#e6f4ec;--fail:#a11b1b;--failbg:#fdecea;--unknown:#7a4b00;--unknownbg:#fff4de;--link:#1a56a8}
@media (prefers-color-scheme:dark){:root{--ink:#e6eaf0;--paper:#14181e;--line:#343c48;--soft:#1d232c;--quiet:#9aa6b5;--pass:#7fd6a4;--passbg:#12301f;--fail:#ff9d94;--failbg:#3a1715;--unknown:#ffcf7d;--unknownbg:#35270d;--link:#8ab8f5}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:72rem;padding:1.5rem;font:15px/1.7 "Hiragino Sans","Yu Gothic UI","Yu Gothic",Meiryo,"Noto Sans CJK JP","Noto Sans JP",sans-serif;color:var(--ink);background:var(--paper)}
h1{font-size:1.5rem;margin:.2rem 0 1rem}h2{font-size:1.15rem;margin:2rem 0 .6rem;padding-bottom:.25rem;border-bottom:2px solid var(--line)}h3{font-size:1rem;margin:1.2rem 0 .4rem}
.trial{position:sticky;top:0;margin:-1.5rem -1.5rem 1rem;padding:.5rem 1.5rem;background:var(--unknownbg);color:var(--unknown);font-weight:700;border-bottom:1px solid var(--unknown);text-align:center}
.facts{display:grid;grid-template-columns:repeat(auto-fit,minmax(18rem,1fr));gap:.1rem 1.5rem;margin:0}.facts div{display:flex;gap:.8rem;border-bottom:1px solid var(--line);padding:.25rem 0}.facts dt{flex:0 0 8.5rem;color:var(--quiet)}.facts dd{margin:0;overflow-wrap:anywhere}
.verdict{margin:1.5rem 0;padding:1rem 1.3rem;border-left:.5rem solid;border-radius:.3rem}.verdict p{margin:.1rem 0}.verdict .word{font-size:1.7rem;font-weight:700}
.verdict.pass{background:var(--passbg);color:var(--pass)}.verdict.fail{background:var(--failbg);color:var(--fail)}.verdict.inconclusive{background:var(--unknownbg);color:var(--unknown)}
table{width:100%;border-collapse:collapse;font-size:.92rem}th,td{padding:.4rem .55rem;border:1px solid var(--line);text-align:left;vertical-align:top;overflow-wrap:anywhere}th{background:var(--soft);font-weight:600;white-space:nowrap}td.n{text-align:right;white-space:nowrap}
.word-pass{color:var(--pass);font-weight:600}.word-fail{color:var(--fail);font-weight:600}.word-inconclusive{color:var(--unknown);font-weight:600}
.finding{border:1px solid var(--line);border-left:.35rem solid var(--line);border-radius:.3rem;padding:.6rem .9rem;margin:.6rem 0;break-inside:avoid}.finding.blocking{border-left-color:var(--fail)}.finding p{margin:.15rem 0}.finding .place{font-family:ui-monospace,"Cascadia Mono",Menlo,monospace;font-size:.88rem;overflow-wrap:anywhere}.finding .meta{color:var(--quiet);font-size:.85rem}
.tag{display:inline-block;border:1px solid currentColor;border-radius:.25rem;padding:0 .4rem;font-size:.82rem;font-weight:600;margin-right:.4rem}.tag.critical,.tag.unknown,.tag.high{color:var(--fail)}.tag.medium{color:var(--unknown)}.tag.low,.tag.note,.tag.waived{color:var(--quiet)}
.advice::before{content:"→ "}
code{font-family:ui-monospace,"Cascadia Mono",Menlo,monospace;font-size:.88em;overflow-wrap:anywhere}a{color:var(--link)}
.quiet,footer{color:var(--quiet);font-size:.88rem}details>summary{cursor:pointer;padding:.3rem 0}
@media print{body{max-width:none;padding:0;font-size:9.5pt}.trial{position:static;margin:0 0 1rem}h2{break-after:avoid}tr{break-inside:avoid}thead{display:table-header-group}details::details-content{content-visibility:visible;block-size:auto}@page{size:A4;margin:15mm}}
`;
// src/report/html-sections.ts
const SHOWN = 2e3;
function table(head, rows) {
	return `<table><thead><tr>${head.map((name) => `<th scope="col">${html(name)}</th>`).join("")}</tr></thead><tbody>${rows.join("")}</tbody></table>`;
}
/** Each check: verdict, counts, and rule by rule what was looked for, also where nothing was found. */
function checksSection({ reported, language }) {
	const words = {
		ja: {
			title: "検査ごとの結果",
			head: [
				"検査",
				"判定",
				"内訳"
			],
			rules: "規則ごとの結果",
			rule: [
				"規則",
				"重大度",
				"条項",
				"結果"
			]
		},
		en: {
			title: "Checks",
			head: [
				"Check",
				"Verdict",
				"Counts"
			],
			rules: "Rules",
			rule: [
				"Rule",
				"Severity",
				"Clauses",
				"Result"
			]
		}
	}[language];
	const rows = reported.map(({ summary, title }) => `<tr><td>${html(title[language])}</td><td class="word-${summary.verdict}">${html(verdictWords[summary.verdict][language])}</td><td>${html(countsText(summary, language))}</td></tr>`);
	const details = reported.map((check) => {
		const lines = check.rules.map((each) => `<tr><td>${html(each.rule.title[language])}<br><code>${html(each.rule.id)}</code></td><td>${html(severityWords[each.rule.severity][language])}</td><td>${html(each.rule.requirements.join(", "))}</td>${ruleCell(each, language)}</tr>`);
		return `<details><summary>${html(check.title[language])}: ${html(words.rules)} (${check.rules.length})</summary>${table(words.rule, lines)}${scopeList(check, language)}</details>`;
	});
	return `<section><h2>${html(words.title)}</h2>${table(words.head, rows)}${details.join("")}</section>`;
}
function ruleCell({ state, findings }, language) {
	if (state === "found") return `<td class="word-fail">${html({
		ja: `指摘 ${findings}`,
		en: `findings: ${findings}`
	}[language])}</td>`;
	return `<td class="${{
		"nothing-found": "word-pass",
		"not-established": "word-inconclusive",
		"nothing-to-examine": ""
	}[state]}">${html(ruleWords[state][language])}</td>`;
}
function scopeList({ outOfScope }, language) {
	if (outOfScope.length === 0) return "";
	const items = outOfScope.map(({ text, count }) => `<li>${html(text[language])} (${count})</li>`);
	return `<p>${html({
		ja: "対象外としたもの",
		en: "Out of scope"
	}[language])}</p><ul>${items.join("")}</ul>`;
}
/** The completed checklist. */
function checklistSection({ judgement, language }) {
	if (judgement.checklist === null) return "";
	const words = {
		ja: {
			title: "チェックリスト",
			head: [
				"項番",
				"回答",
				"取組・理由",
				"回答者",
				"kenpin の確認"
			]
		},
		en: {
			title: "Checklist",
			head: [
				"Item",
				"Answer",
				"Ground",
				"By",
				"State"
			]
		}
	}[language];
	const status = {
		done: {
			ja: "対応済",
			en: "done"
		},
		notDone: {
			ja: "未対策",
			en: "not done"
		},
		notNeeded: {
			ja: "対応不要",
			en: "not needed"
		}
	};
	const rows = judgement.checklist.items.map(({ item, answer, result }) => `<tr><td>${html(item)}</td><td>${answer === void 0 ? "" : html(status[answer.status][language])}</td><td>${html(answer?.how ?? "")}</td><td>${html(answer === void 0 ? "" : `${answer.by} ${answer.on}`)}</td><td class="${itemClass(result)}">${html(itemText(result, language))}</td></tr>`);
	return `<section><h2>${html(words.title)}</h2><details${judgement.blockers.some(({ part }) => part === "checklist") ? " open" : ""}><summary>${rows.length}</summary>${table(words.head, rows)}</details></section>`;
}
function itemClass({ state }) {
	return {
		satisfied: "word-pass",
		accepted: "",
		unanswered: "word-inconclusive",
		unsatisfied: "word-fail",
		contradicted: "word-fail"
	}[state];
}
function itemText(state, language) {
	return state.state === "satisfied" ? {
		ja: "食い違う指摘なし",
		en: "nothing against it"
	}[language] : state.reason.text[language];
}
/** Every deviation with the annex's fields, and whether it counts. */
function deviationsSection({ judgement, language }) {
	const words = {
		ja: {
			title: "逸脱",
			none: "逸脱はありません。",
			head: [
				"番号",
				"内容",
				"理由",
				"代替方法",
				"担保する理由",
				"承認",
				"期限",
				"状態"
			]
		},
		en: {
			title: "Deviations",
			none: "There are none.",
			head: [
				"Id",
				"What",
				"Why",
				"Alternative",
				"Why security holds",
				"Approval",
				"Until",
				"State"
			]
		}
	}[language];
	const rows = judgement.deviations.map(({ deviation, counts, reason, used }) => {
		const { id, what, why, alternative, assurance, approval, until } = deviation;
		const approved = approval === void 0 ? "—" : `${approval.by} / ${approval.reference} / ${approval.on}`;
		const state = counts ? {
			ja: `有効（指摘 ${used} 件）`,
			en: `counts (${used} findings)`
		}[language] : {
			ja: `無効: ${reason?.text.ja ?? ""}`,
			en: `does not count: ${reason?.text.en ?? ""}`
		}[language];
		return `<tr>${[
			id,
			what,
			why,
			alternative,
			assurance,
			approved,
			until
		].map((text) => `<td>${html(text)}</td>`).join("")}<td class="${counts ? "word-pass" : "word-inconclusive"}">${html(state)}</td></tr>`;
	});
	return `<section><h2>${html(words.title)}</h2>${rows.length === 0 ? `<p>${html(words.none)}</p>` : table(words.head, rows)}</section>`;
}
/** Every clause of the annex, those that no check covers included. */
function clausesSection({ clauses, language }) {
	const words = {
		ja: {
			title: "条項ごとの状況",
			head: [
				"条項",
				"要旨（kenpin の言葉）",
				"示し方",
				"状況",
				"指摘"
			],
			note: "「kenpin では確かめない」条項は、台帳・承認・申告などで人が示します。"
		},
		en: {
			title: "Clauses",
			head: [
				"Clause",
				"In our words",
				"Shown by",
				"State",
				"Findings"
			],
			note: "Clauses that are \"not covered by kenpin\" are shown by people: ledgers, approvals, statements."
		}
	}[language];
	const rows = clauses.map(({ id, title, kinds, state, open, waived }) => `<tr><td>${html(id)}</td><td>${html(title[language])}</td><td>${html(kinds.map((kind) => kindWords[kind][language]).join({
		ja: "・",
		en: ", "
	}[language]))}</td><td class="${{
		"covered-clean": "word-pass",
		"covered-findings": "word-fail",
		"covered-unknown": "word-inconclusive",
		"not-covered": ""
	}[state]}">${html(clauseWords[state][language])}</td><td class="n">${open + waived === 0 ? "" : `${open}${waived > 0 ? ` (+${waived})` : ""}`}</td></tr>`);
	return `<section><h2>${html(words.title)}</h2><p class="quiet">${html(words.note)}</p>${table(words.head, rows)}</section>`;
}
/** What each check relied on, and the evidence that is kept. */
function dataSection({ reported, outcomes, language }) {
	const words = {
		ja: {
			title: "使用したプログラム・データと証跡",
			head: [
				"検査",
				"使用したもの",
				"版・日付"
			],
			files: [
				"証跡",
				"大きさ",
				"SHA-256"
			]
		},
		en: {
			title: "Programs, data and evidence",
			head: [
				"Check",
				"Relied on",
				"Version or date"
			],
			files: [
				"Evidence",
				"Size",
				"SHA-256"
			]
		}
	}[language];
	const rows = reported.flatMap(({ title, tools, startedAt, finishedAt }) => [...Object.entries(tools).map(([name, version]) => `<tr><td>${html(title[language])}</td><td>${html(name)}</td><td>${html(version)}</td></tr>`), ...startedAt === void 0 ? [] : [`<tr><td>${html(title[language])}</td><td>${html({
		ja: "実施",
		en: "run"
	}[language])}</td><td>${html(`${startedAt} – ${finishedAt ?? ""}`)}</td></tr>`]]);
	const files = outcomes.flatMap(({ outcome }) => outcome.status === "notApplicable" ? [] : outcome.evidence).map(({ path, size, sha256 }) => `<tr><td><code>${html(visible(path))}</code></td><td class="n">${size}</td><td><code>${sha256}</code></td></tr>`);
	return `<section><h2>${html(words.title)}</h2>${table(words.head, rows)}${files.length === 0 ? "" : table(words.files, files)}</section>`;
}
/** What is delivered. */
function censusSection({ census, language }) {
	const words = {
		ja: {
			title: "納品物一覧",
			head: [
				"場所",
				"大きさ",
				"SHA-256",
				"状態"
			]
		},
		en: {
			title: "Deliverables",
			head: [
				"Place",
				"Size",
				"SHA-256",
				"State"
			]
		}
	}[language];
	const rows = census.entries.slice(0, SHOWN).map((entry) => `<tr><td><code>${html(visible(entry.path))}</code></td><td class="n">${entry.size}</td><td><code>${entry.sha256 ?? ""}</code></td><td>${html(fateText(entry, language))}</td></tr>`);
	return `<section><h2>${html(words.title)} (${census.entries.length})</h2><details><summary>${census.entries.length}</summary>${table(words.head, rows)}${more(census.entries.length, language)}</details></section>`;
}
function fateText({ fate, remarks }, language) {
	const remark = (remarks ?? []).map(({ text }) => text[language]).join(" ");
	switch (fate.state) {
		case "read": return remark;
		case "opened": return `${{
			ja: `開いた（${fate.members} 件）`,
			en: `opened (${fate.members})`
		}[language]} ${remark}`;
		case "unopened":
		case "unread": return `${fate.reason.text[language]} ${remark}`;
	}
}
// src/report/html.ts
/**
* The report as one file: nothing is loaded from elsewhere, no script, a policy in its head that forbids both (https://www.w3.org/TR/CSP3/).
* Opens on a clerk's machine, prints on A4.
*/
function htmlReport(report) {
	const { language, judgement, policy } = report;
	const title = {
		ja: "納品前検査 報告書",
		en: "Delivery inspection report"
	}[language];
	return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${html(`${title} ${policy.contract.number}`)}</title>
<style>${css}</style>
</head>
<body>
${judgement.trial ? `<p class="trial" role="note">${html(trialNotice[language])}</p>` : ""}
<header>
<h1>${html(title)}</h1>
${contractTable(report)}
</header>
<main>
${verdictSection(report)}
${checksSection(report)}
${findingsSection(report)}
${notExaminedSection(report)}
${checklistSection(report)}
${deviationsSection(report)}
${clausesSection(report)}
${dataSection(report)}
${censusSection(report)}
</main>
<footer><p>kenpin ${html(judgement.binding.kenpin)} · ${html(report.generatedAt)}</p></footer>
</body>
</html>
`;
}
function contractTable({ policy, profile, judgement, language, census }) {
	const { contract } = policy;
	const words = {
		ja: {
			number: "契約番号",
			title: "件名",
			client: "発注者",
			contractor: "受注者",
			delivery: "納品回",
			profile: "適用要項",
			day: "判定日",
			census: "納品物の識別値"
		},
		en: {
			number: "Contract",
			title: "Title",
			client: "Client",
			contractor: "Contractor",
			delivery: "Delivery",
			profile: "Annex",
			day: "Judged on",
			census: "Digest of the deliverables"
		}
	}[language];
	return `<dl class="facts">${[
		[words.number, contract.number],
		[words.title, contract.title],
		[words.client, contract.client],
		[words.contractor, contract.contractor],
		[words.delivery, {
			ja: `第${contract.delivery}回`,
			en: String(contract.delivery)
		}[language]],
		[words.profile, profile.title[language]],
		[words.day, judgement.today],
		[words.census, census.digest]
	].map(([name, value]) => `<div><dt>${html(name)}</dt><dd>${html(value)}</dd></div>`).join("")}</dl>`;
}
function verdictSection({ judgement, language }) {
	const { verdict, blockers, testData } = judgement;
	const word = verdictWords[verdict][language];
	const unknown = blockers.filter(({ kind, part }) => kind === "inconclusive" && part !== "checklist");
	const head = {
		ja: "確かめられなかったこと",
		en: "What could not be established"
	}[language];
	return `<section class="verdict ${verdict}" aria-label="${html({
		ja: "総合判定",
		en: "Verdict"
	}[language])}">
<p class="word">${html(word)}</p><p>${html(verdictSentences[verdict][language])}</p>
</section>
${unknown.length === 0 ? "" : `<section class="note"><h2>${html(head)}</h2><ul>${unknown.map(({ part, reason }) => `<li><strong>${html(part)}</strong> ${html(reason.text[language])}</li>`).join("")}</ul></section>`}
${testData.length === 0 ? "" : `<section class="note"><h2>${html(testDataNotice[language])}</h2><ul>${testData.map(({ text }) => `<li>${html(text[language])}</li>`).join("")}</ul></section>`}`;
}
// src/report/sarif.ts
/** GitHub keeps 25,000 results per run and shows the first 5,000: https://docs.github.com/en/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning. */
const RESULTS = 25e3;
/** `security-severity`, the number GitHub sorts by; a finding nobody graded ranks with the worst. */
const scores = {
	unknown: "9.5",
	critical: "9.5",
	high: "8.0",
	medium: "5.5",
	low: "3.0",
	note: "0.5"
};
const levels = {
	unknown: "error",
	critical: "error",
	high: "error",
	medium: "warning",
	low: "note",
	note: "note"
};
/** The findings as SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/). Waived ones are suppressed results; what could not be known makes the invocation unsuccessful. */
function sarifReport(report) {
	const { rules, findings, judgement, language, generatedAt } = report;
	const index = new Map(rules.map(({ id }, i) => [id, i]));
	const unknowns = judgement.blockers.filter(({ kind }) => kind === "inconclusive");
	const run = {
		tool: { driver: {
			name: "kenpin",
			semanticVersion: version,
			rules: rules.map((rule) => ruleOf(rule, language))
		} },
		automationDetails: { id: "kenpin/" },
		invocations: [{
			executionSuccessful: unknowns.length === 0,
			endTimeUtc: generatedAt,
			toolExecutionNotifications: [
				...unknowns.map(({ part, reason }) => notification("error", reason.code, `${part}: ${reason.text[language]}`)),
				...judgement.testData.map(({ code, text }) => notification("warning", code, text[language])),
				...findings.length > RESULTS ? [notification("warning", "results-cut", cutText(findings.length - RESULTS)[language])] : []
			]
		}],
		properties: {
			verdict: judgement.verdict,
			censusDigest: judgement.binding.censusDigest,
			policyDigest: judgement.binding.policyDigest,
			trial: judgement.trial,
			findings: findings.length
		},
		results: findings.slice(0, RESULTS).map((finding) => resultOf(finding, index.get(finding.marked.finding.ruleId), report))
	};
	return `${JSON.stringify({
		$schema: "https://json.schemastore.org/sarif-2.1.0.json",
		version: "2.1.0",
		runs: [run]
	}, null, 1)}\n`;
}
function notification(level, id, text) {
	return {
		level,
		descriptor: { id },
		message: { text: sarifText(text) }
	};
}
function cutText(rest) {
	return {
		ja: `件数の上限のため、重大度の低いほうから ${rest} 件を省いています。全件は結果フォルダの verdict.json にあります。`,
		en: `${rest} of the mildest findings are left out here; all of them are in verdict.json of the results folder.`
	};
}
function ruleOf({ id, title, message, advice, severity, requirements, cwe, source }, language) {
	return {
		id,
		name: id.replaceAll(/[/-]([a-z])/g, (_whole, letter) => letter.toUpperCase()),
		shortDescription: { text: title[language] },
		fullDescription: { text: message[language] },
		help: {
			text: advice[language],
			markdown: advice[language]
		},
		.../^https?:\/\//.test(source) ? { helpUri: source } : {},
		defaultConfiguration: { level: levels[severity] },
		properties: {
			tags: [
				"security",
				...requirements.map((clause) => `clause/${clause}`),
				...(cwe ?? []).map((number) => `external/cwe/cwe-${number}`)
			].slice(0, 20),
			precision: "high",
			"problem.severity": {
				error: "error",
				warning: "warning",
				note: "recommendation"
			}[levels[severity]],
			"security-severity": scores[severity]
		}
	};
}
function resultOf({ marked, message }, ruleIndex, { language, judgement }) {
	const { finding, state, deviation } = marked;
	const [file = "", ...members] = finding.location.path.split("!/");
	const inside = members.length > 0 ? `${finding.location.path}: ` : "";
	const approved = judgement.deviations.find((each) => each.deviation.id === deviation);
	return {
		ruleId: finding.ruleId,
		...ruleIndex === void 0 ? {} : { ruleIndex },
		level: levels[finding.severity],
		message: { text: sarifText(shorten(`${inside}${message[language]}`, 4e3)) },
		locations: [{
			physicalLocation: {
				artifactLocation: { uri: file === "" ? "kenpin.yml" : pathUri(file) },
				region: {
					startLine: members.length > 0 ? 1 : Math.max(1, finding.location.line ?? 1),
					...members.length > 0 || finding.location.column === void 0 ? {} : { startColumn: finding.location.column }
				}
			},
			...members.length > 0 ? { logicalLocations: [{
				fullyQualifiedName: visible(finding.location.path),
				kind: "member"
			}] } : {}
		}],
		partialFingerprints: {
			primaryLocationLineHash: `${finding.fingerprint}:1`,
			"kenpin/v1": finding.fingerprint
		},
		properties: {
			"security-severity": scores[finding.severity],
			severity: finding.severity
		},
		...state === "waived" ? { suppressions: [{
			kind: "external",
			status: "accepted",
			justification: visible(`${deviation ?? ""}: ${approved?.deviation.why ?? ""} (${approved?.deviation.approval?.reference ?? ""})`)
		}] } : {}
	};
}
// src/requirements/coverage.ts
/** Clauses that the checklist serves as a whole. */
const checklistClauses = ["2-a.3"];
/** Every clause of the profile, in its order. */
function clauseCoverage({ profile, rules, judgement }) {
	return profile.requirements.map((requirement) => clauseRow(requirement, rules, judgement));
}
function clauseRow({ id, title, kinds }, rules, judgement) {
	const serving = rules.filter((rule) => rule.requirements.includes(id)).map((rule) => rule.id);
	const base = {
		id,
		title,
		kinds,
		rules: serving
	};
	if (checklistClauses.includes(id)) return {
		...base,
		...checklistState(judgement)
	};
	if (serving.length === 0) return {
		...base,
		state: "not-covered",
		open: 0,
		waived: 0
	};
	const findings = judgement.findings.filter(({ finding }) => serving.includes(finding.ruleId));
	const open = findings.filter(({ state }) => state === "open").length;
	const waived = findings.length - open;
	const whole = [...new Set(serving.map((rule) => rule.split("/")[0]))].every((check) => {
		const own = judgement.checks.find((each) => each.check === check);
		return own !== void 0 && own.verdict !== "inconclusive" && own.coverage.notExamined === 0 && !judgement.blockers.some(({ kind, part }) => kind === "inconclusive" && part === check);
	});
	return {
		...base,
		state: findings.length > 0 ? "covered-findings" : whole ? "covered-clean" : "covered-unknown",
		open,
		waived
	};
}
function checklistState({ checklist }) {
	if (checklist === null) return {
		state: "not-covered",
		open: 0,
		waived: 0
	};
	const count = (state) => checklist.items.filter(({ result }) => result.state === state).length;
	const open = count("unsatisfied") + count("contradicted");
	return {
		state: open > 0 ? "covered-findings" : count("unanswered") > 0 ? "covered-unknown" : "covered-clean",
		open,
		waived: 0
	};
}
// src/stages/reports.ts
/** Where the reports lie, relative to the results folder. */
const reportNames = {
	html: "reports/report.html",
	sarif: "reports/kenpin.sarif",
	summary: "reports/summary.md",
	checklist: "reports/checklist.xlsx"
};
/** The model that every report is made from. */
function reportOf(judged, context) {
	const { judgement, census, outcomes } = judged;
	const { policy, profile } = context;
	return buildReport({
		judgement,
		census,
		outcomes,
		policy,
		profile,
		rules: allRules,
		checks: Object.values(checks).map(({ id, title, scope }) => ({
			id,
			title,
			scope
		})),
		clauses: clauseCoverage({
			profile,
			rules: allRules,
			judgement
		}),
		generatedAt: context.clock.now().toISOString(),
		language: policy.language
	});
}
/** Writes every report. The verdict is made before and is not touched here. */
async function writeReports(judged, context, results) {
	const report = reportOf(judged, context);
	await results.write(reportNames.html, htmlReport(report));
	await results.write(reportNames.sarif, sarifReport(report));
	await results.write(reportNames.summary, jobSummary(report));
	await results.write(reportNames.checklist, await checklistWorkbook({
		judgement: judged.judgement,
		policy: context.policy,
		generatedAt: report.generatedAt
	}));
	return report;
}
// src/stages/commands/gate.ts
/** `kenpin census` */
const census = (values, surface) => withGate(values, surface, async (context, results) => {
	const { entries, digest } = await runCensus(context, results);
	const unread = entries.filter(({ fate }) => fate.state === "unread" || fate.state === "unopened");
	const { language } = context.policy;
	const lines = {
		ja: [`納品物 ${entries.length} 件（ダイジェスト ${digest.slice(0, 16)}…）`, ...unread.length > 0 ? [`読めない・開けないもの ${unread.length} 件:`] : []],
		en: [`${entries.length} entries (digest ${digest.slice(0, 16)}…)`, ...unread.length > 0 ? [`${unread.length} could not be read or opened:`] : []]
	}[language];
	const named = unread.slice(0, 50).map(({ path, fate }) => `  ${visible(path)}: ${"reason" in fate ? visible(fate.reason.text[language]) : ""}`);
	return {
		exit: unread.length > 0 ? exitCodes.inconclusive : exitCodes.pass,
		outputs: {
			results: context.resultsPath,
			entries: String(entries.length),
			digest
		},
		language,
		text: [
			...lines,
			...named,
			""
		].join("\n"),
		json: {
			digest,
			entries: entries.length,
			unread
		}
	};
});
/** `kenpin check [names]`: exits as the gate would if these checks were all. */
const check = (values, surface) => withGate(values, surface, async (context, results) => {
	const ids = values.positionals.length === 0 ? checkIds : values.positionals.map((name) => knownCheck(name));
	const records = await runChecks(ids, context, results);
	const { judgement } = await judgeResults(results, {
		...context,
		today: japanDay(context.clock.now()),
		only: ids
	});
	const { language } = context.policy;
	return {
		exit: exitCodeOf(judgement.verdict),
		outputs: {
			results: context.resultsPath,
			complete: String(records.every(({ outcome }) => outcome.status === "completed"))
		},
		language,
		text: terminalChecks(judgement, {
			language,
			...surface.terminal
		}),
		json: {
			checks: judgement.checks,
			blockers: judgement.blockers,
			findings: judgement.findings
		}
	};
});
/** `kenpin judge` */
const judge = (values, surface) => withGate(values, surface, async (context, results) => {
	return verdictResult(await writeReports(await judgeAndWrite(context, results), context, results), {
		context,
		surface,
		made: null
	});
});
/** `kenpin gate` */
const gate = (values, surface) => withGate(values, surface, async (context, results) => {
	await runCensus(context, results);
	await runChecks(checkIds, context, results);
	const judged = await judgeAndWrite(context, results);
	return verdictResult(await writeReports(judged, context, results), {
		context,
		surface,
		made: judged.judgement.verdict === "pass" && !values.switches.has("no-package") && context.policy.signing !== null ? await makePackage(context, results) : null
	});
});
function knownCheck(name) {
	const id = checkIds.find((each) => each === name);
	if (id !== void 0) return id;
	throw new InputError({
		code: "check-unknown",
		text: {
			ja: "{name} という検査はありません。",
			en: "There is no check {name}."
		},
		mend: {
			ja: "次の中から指定してください: {known}",
			en: "Use one of: {known}"
		},
		parameters: {
			name,
			known: checkIds.join(", ")
		}
	});
}
/** All at a time: one waits for ClamAV while another parses. */
async function runChecks(ids, context, results) {
	await results.remove("verdict.json");
	await results.remove("reports");
	const census = await readCensus(results);
	return Promise.all([...new Set(ids)].map((id) => runCheck(id, context, {
		census,
		results
	})));
}
/** Judges, and writes `verdict.json` before any report. */
async function judgeAndWrite(context, results) {
	const judged = await judgeResults(results, {
		...context,
		today: japanDay(context.clock.now())
	});
	await results.write("verdict.json", `${JSON.stringify(judged.judgement, null, 1)}\n`);
	return judged;
}
function verdictResult(report, { context, surface, made }) {
	const { verdict } = report.judgement;
	const path = (name) => join(context.resultsPath, name);
	return {
		exit: exitCodeOf(verdict),
		outputs: {
			verdict,
			results: context.resultsPath,
			report: path(reportNames.html),
			sarif: path(reportNames.sarif),
			...made === null ? {} : {
				package: made.path,
				"package-sha256": made.sha256
			}
		},
		language: report.language,
		text: terminalReport(report, {
			...surface.terminal,
			reportPath: path(reportNames.html),
			...made === null ? {} : { package: made }
		}),
		json: {
			...report.judgement,
			report: path(reportNames.html),
			package: made
		},
		summary: jobSummary(report),
		annotations: annotationsOf(report)
	};
}
export { census, check, gate, judge };
