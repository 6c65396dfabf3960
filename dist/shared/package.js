import { r as ToolError, t as InputError } from "./error.js";
import { A as clauseWords, B as trialNotice, C as safeLink, D as attributions, E as visible, F as nextSteps, G as letsDeliver, H as verdictWords, I as ruleWords, K as deviationStateText, L as severitySource, M as feedTitle, N as judgementWords, O as cellMeanings, P as kindWords, R as severityWords, S as pathUri, T as shorten, U as vexNotice, V as verdictSentences, W as vexWords, _ as openDelivered, b as html, c as nameFaults, g as beginPart, j as consultationWords, k as cellWords, l as judgeResults, n as readZipDirectory, o as writeManifest, q as isUnused, r as readZipEntry, s as collisions, t as readVerdict, u as baseFolder, v as openRandom, w as sarifText, x as markdown, y as sizeAndHash, z as testDataNotice } from "./verdict.js";
import { T as checks, ht as sha256Bytes, n as japanDay, w as allRules, z as eachCovered } from "./context.js";
import { o as writeAtomically } from "./check.js";
import { d as comparePaths, i as packageName, n as layout, t as isStored } from "./layout.js";
import { r as deliveryNamespace, t as fingerprint } from "./key.js";
import { t as ZipArchive } from "./vendor-archiver.js";
import { t as writeXlsxFile } from "./vendor-xlsx.js";
import { c as ipaItems, l as supplementItems, s as categories } from "./deviations.js";
import { A as _gte, C as string, F as _regex, L as safeParse, M as _minLength, N as _nonnegative, O as unknown, S as strictObject, _ as optional, d as int, f as literal, g as object, h as number, i as _enum, j as _lte, m as nullable, n as datetime, o as array, s as boolean, t as date } from "./vendor-zod.js";
import { t as reason$1 } from "./reason.js";
import { n as severities, t as blocks } from "./severity.js";
import { t as fillText } from "./text.js";
import { n as version } from "./version.js";
import { t as openSigner } from "./signing.js";
import { createHash } from "node:crypto";
import { Readable } from "node:stream";
import { join } from "node:path";
import { pipeline as pipeline$1 } from "node:stream/promises";
import { isDeepStrictEqual } from "node:util";
function scopeNotice({ scope }) {
	if (scope.kind === `delivery`) return null;
	const parts = [...scope.kind === `checks` ? [checksPart(scope.checks)] : [], ...scope.since === null ? [] : [changesPart(scope.since)]];
	return {
		ja: `【納品の合否ではありません】${parts.map(({ ja }) => ja).join(``)}`,
		en: `[NO VERDICT ON THE DELIVERY] ${parts.map(({ en }) => en).join(` `)}`
	};
}
function checksPart(checks) {
	return {
		ja: `検査 ${checks.join(`・`)} だけの結果です。`,
		en: `Only the checks ${checks.join(`, `)}.`
	};
}
function changesPart(since) {
	const commit = since.slice(0, 12);
	return {
		ja: `コミット ${commit} からの変更が加えるものだけを判定しています。`,
		en: `Only what was added since the commit ${commit}.`
	};
}
const reportTitles = {
	delivery: {
		ja: `納品前検査 報告書`,
		en: `Delivery inspection report`
	},
	changes: {
		ja: `変更の検査 報告書`,
		en: `Inspection of a change`
	},
	checks: {
		ja: `一部の検査の報告書`,
		en: `Report of some checks`
	}
};
function verdictSentence({ scope, verdict }) {
	if (scope.kind === `delivery`) return verdictSentences[verdict];
	return (scope.since === null ? checkSentences : changeSentences)[verdict];
}
const checkSentences = {
	pass: {
		ja: `行った検査に、納品を妨げる指摘はありません。`,
		en: `Nothing in these checks blocks the delivery.`
	},
	fail: {
		ja: `対応が必要な指摘があります。`,
		en: `There are findings to mend.`
	},
	inconclusive: {
		ja: `確かめられなかったことがあるため、判定できません。`,
		en: `Something could not be established, so there is no verdict.`
	}
};
const changeSentences = {
	pass: {
		ja: `この変更が新たに加える、納品を妨げる指摘はありません。`,
		en: `The change adds nothing that would block the delivery.`
	},
	fail: {
		ja: `この変更に、対応が必要な指摘があります。`,
		en: `The change has findings to mend.`
	},
	inconclusive: {
		ja: `確かめられなかったことがあるため、この変更を判定できません。`,
		en: `Something could not be established, so there is no verdict on the change.`
	}
};
function nextStep({ scope, verdict }) {
	if (scope.kind === `checks` && scope.since === null && verdict === `pass`) return nextAfterChecks;
	if (verdict === `pass`) return null;
	return scope.kind !== `delivery` && scope.since !== null && verdict === `inconclusive` ? nextAfterUnknownBase : nextSteps[verdict];
}
const nextAfterChecks = {
	ja: `次に: 納品全体の判定は kenpin judge で行います。`,
	en: "Next: `kenpin judge` judges the delivery as a whole."
};
const nextAfterUnknownBase = {
	ja: `次に: 上の理由を解消してやり直してください。変更前の側に原因がありこの変更で直す場合は、全体を判定してください（--changes-since を付けない。アクションでは whole-tree: true）。`,
	en: `Next: remove the reasons above and run it again. Where the base is at fault and this change mends it, judge the whole tree (without --changes-since; in the action whole-tree: true).`
};
const standingWords = {
	existing: {
		ja: `前からある指摘（この変更を妨げない）`,
		en: `In the base too (not blocking this change)`
	},
	uncompared: {
		ja: `前からあるかどうか分からない指摘`,
		en: `Not known whether the base has it`
	}
};
function reopenedLines({ reopened }) {
	return reopened.map(({ deviation, reason }) => ({
		ja: `逸脱 ${deviation} は再承認が必要です: ${reason.text.ja}`,
		en: `Deviation ${deviation} has to be approved anew: ${reason.text.en}`
	}));
}
function deviationsToSee({ deviations, scope }) {
	const wanting = (each) => each.reopened > 0 || scope.kind !== `checks` && (!each.counts || isUnused(each));
	return deviations.filter((each) => wanting(each)).map((each) => ({
		id: each.deviation.id,
		state: deviationStateText(each)
	}));
}
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
	const threshold = checks.find((each) => each.check === check)?.threshold ?? `note`;
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
		blocking: state === `open` && blocks(finding.severity, threshold)
	};
}
const standing = [
	`uncompared`,
	`open`,
	`existing`,
	`waived`
];
function compareFindings(a, b) {
	const [x, y] = [a.marked.finding, b.marked.finding];
	return Number(b.blocking) - Number(a.blocking) || standing.indexOf(a.marked.state) - standing.indexOf(b.marked.state) || rank(x.severity) - rank(y.severity) || compareText(x.location.path, y.location.path) || (x.location.line ?? 0) - (y.location.line ?? 0) || compareText(x.ruleId, y.ruleId) || compareText(x.fingerprint, y.fingerprint);
}
function rank(severity) {
	return severity === `unknown` ? 1.5 : severities.indexOf(severity);
}
function notExaminedBy({ check, outcome }, census) {
	if (outcome.status === `notApplicable`) return [];
	const found = [];
	for (const [{ path }, state] of eachCovered(census, outcome.coverage)) if (state.state === `notExamined`) found.push({
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
	const reasons = judgement.blockers.filter(({ part, kind }) => part === summary.check && kind === `inconclusive`).map(({ reason }) => reason);
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
	if (findings > 0) return `found`;
	if (reasons.length > 0 || coverage.notExamined > 0) return `not-established`;
	return coverage.examined === 0 ? `nothing-to-examine` : `nothing-found`;
}
function outOfScope(records, description) {
	const counts = /* @__PURE__ */ new Map();
	for (const { outcome } of records) {
		if (outcome.status === `notApplicable`) continue;
		for (const [index, count] of outcome.coverage.runs) {
			const state = outcome.coverage.states[index];
			if (state?.state === `notApplicable`) counts.set(state.rule, (counts.get(state.rule) ?? 0) + count);
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
	})).toSorted((a, b) => compareText(a.rule, b.rule));
}
function compareText(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}
function placeOf({ marked }) {
	const { location, parameters } = marked.finding;
	const { path, line, column } = location;
	if (path === ``) return [`kenpin.yml`, parameters[`product`]].filter((part) => part !== void 0).join(`: `);
	return [
		path,
		line,
		column
	].filter((part) => part !== void 0).join(`:`);
}
const zone = {
	ja: `日本時間`,
	en: `Japan time`
};
const OFFSET = 324e5;
function japanTime(moment) {
	const time = Date.parse(moment);
	if (Number.isNaN(time) || Math.abs(time) > 86e14) return moment;
	return new Date(time + OFFSET).toISOString().slice(0, 16).replace(`T`, ` `);
}
function vulnerabilitiesOf({ rows }, { findings }) {
	const spoken = /* @__PURE__ */ new Map();
	for (const finding of findings) for (const name of namesOf(finding)) spoken.set(name, [...spoken.get(name) ?? [], finding]);
	return rows.map((row) => {
		const own = row.ids.flatMap((id) => spoken.get(id) ?? []);
		return {
			row,
			blocking: own.some(({ blocking }) => blocking),
			deviations: [...new Set(own.flatMap(({ marked }) => marked.state === `waived` ? marked.deviation ?? [] : []))].sort(),
			needsTriage: row.components.some(({ judgement }) => judgement === `needsTriage`)
		};
	}).toSorted((a, b) => worstFirst(a.row, b.row));
}
function namesOf({ marked }) {
	const { check, finding } = marked;
	if (check !== `dependencies`) return [];
	return [...new Set(String(finding.parameters[`names`] ?? ``).split(/[\s,]+/))].filter((name) => name !== ``);
}
function worstFirst(a, b) {
	return Number(b.exploitedSince !== void 0) - Number(a.exploitedSince !== void 0) || rank(a.severity) - rank(b.severity) || (scoreOf(b) ?? -1) - (scoreOf(a) ?? -1) || (b.epss?.score ?? -1) - (a.epss?.score ?? -1) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
function decidingOf({ candidates, severity, severityFrom }) {
	const own = candidates.filter(({ source }) => source === severityFrom);
	return own.find((each) => each.severity === severity) ?? own[0];
}
function scoreOf(row) {
	return decidingOf(row)?.score ?? row.candidates.find(({ score }) => score !== void 0)?.score;
}
const withoutClaims = /* @__PURE__ */ new Set([
	`nvd`,
	`kev`,
	`epss`
]);
function claimsOf({ cells }) {
	return cells.flatMap(({ feed, state, entries }, cell) => state !== `entry` || withoutClaims.has(feed) ? [] : entries.flatMap(({ id, note }) => note === void 0 ? [] : [{
		cell,
		id,
		note
	}]));
}
const VENDOR_COLUMNS = 2;
function columnsOf$1(sources) {
	const indexed = sources.map(({ feed, title }, i) => ({
		vendor: feed.startsWith(`csaf/`),
		column: {
			title,
			cells: [i]
		}
	}));
	const plain = indexed.filter(({ vendor }) => !vendor).map(({ column }) => column);
	const vendors = indexed.filter(({ vendor }) => vendor).map(({ column }) => column);
	if (vendors.length <= VENDOR_COLUMNS) return [...plain, ...vendors];
	return [...plain, {
		title: {
			ja: `ベンダー等（CSAF）`,
			en: `Vendors (CSAF)`
		},
		cells: vendors.flatMap(({ cells }) => cells)
	}];
}
function countVulnerabilities(rows) {
	const order = [
		`critical`,
		`unknown`,
		`high`,
		`medium`,
		`low`,
		`note`
	];
	const count = (test) => rows.filter((each) => test(each)).length;
	return {
		all: rows.length,
		bySeverity: order.map((severity) => [severity, count(({ row }) => row.severity === severity)]).filter(([, n]) => n > 0),
		exploited: count(({ row }) => row.exploitedSince !== void 0),
		blocking: count(({ blocking }) => blocking),
		waived: count(({ blocking, deviations }) => !blocking && deviations.length > 0),
		needsTriage: count(({ needsTriage }) => needsTriage)
	};
}
function sourceTitle(feed, { table }) {
	return (table.state === `read` ? table.content.sources.find((each) => each.feed === feed) : void 0)?.title ?? feedTitle(feed);
}
function sourcesOf({ table, consultations }) {
	const columns = table.state === `read` ? table.content.sources : [];
	const consulted = consultations.state === `read` ? consultations.content : [];
	const covering = (feed) => columns.find((column) => column.feed === feed || feed.startsWith(`${column.feed}/`));
	const named = columns.map(({ feed, title, counts, reason }) => {
		const oldest = consulted.filter((each) => covering(each.feed)?.feed === feed).flatMap(({ dataAsOf }) => dataAsOf ?? []).toSorted()[0];
		return {
			counts,
			title,
			...oldest === void 0 ? {} : { dataAsOf: oldest },
			...reason === void 0 ? {} : { reason: reason.text }
		};
	});
	const further = consulted.filter(({ feed, result }) => covering(feed) === void 0 || result !== `consulted` && covering(feed)?.counts === true).map(({ feed, result, dataAsOf, reason }) => ({
		counts: result === `consulted`,
		title: feedTitle(feed),
		...dataAsOf === void 0 ? {} : { dataAsOf },
		...reason === void 0 ? {} : { reason: reason.text }
	}));
	const all = [...named, ...further];
	return {
		counted: all.filter(({ counts }) => counts),
		others: all.filter(({ counts }) => !counts)
	};
}
const LINKS = 20;
const order = {
	ja: [
		`jvn`,
		`jvn-notices`,
		`jpcert`,
		`nvd`,
		`osv`
	],
	en: [
		`nvd`,
		`osv`,
		`jvn`
	]
};
function linksOf(row, sources, language) {
	const rank = (feed) => order[language].indexOf(feed) + 1 || order[language].length + 1;
	return row.cells.map((cell, i) => ({
		cell,
		title: sources[i]?.title[language] ?? cell.feed
	})).filter(({ cell }) => cell.feed !== `epss`).toSorted((a, b) => rank(a.cell.feed) - rank(b.cell.feed)).flatMap(({ cell, title }) => cell.entries.flatMap(({ id, link }) => {
		const address = safeLink(link);
		return address === void 0 ? [] : [{
			name: visible(shorten(`${title} ${id}`, 200)),
			address
		}];
	})).slice(0, LINKS);
}
function markdownTarget(address) {
	return address.replaceAll(`(`, `%28`).replaceAll(`)`, `%29`);
}
function emptyTableSentence({ judgement }, { sources }) {
	const check = judgement.checks.find((each) => each.check === `dependencies`);
	const unknown = judgement.blockers.some(({ part, kind }) => part === `dependencies` && kind === `inconclusive`);
	const others = sources.filter(({ counts }) => !counts).length;
	if (check === void 0 || check.verdict === `inconclusive` || unknown) return {
		ja: `一覧に載った脆弱性はありませんが、検査が完了していないため、脆弱性がないとは言えません。`,
		en: `No vulnerability is listed, but the check is not complete: this does not mean that there are none.`
	};
	if (check.coverage.examined === 0) return {
		ja: `照会する部品・製品が納品物にないため、一覧は空です。`,
		en: `The table is empty: the delivery has no component or product to look up.`
	};
	if (others > 0) return {
		ja: `照会した情報源には、納品物の部品・製品に関する脆弱性は掲載されていません。照会できていない情報源（${others} 件）については分かりません。`,
		en: `The sources that were consulted list no vulnerability of this delivery. Nothing is known about the sources that were not (${others}).`
	};
	return {
		ja: `納品物の部品・製品に関する脆弱性は、照会したどの情報源にも掲載されていません。`,
		en: `None of the sources that were consulted lists a vulnerability of a component or product of this delivery.`
	};
}
function attributionsFor({ sources }) {
	const feeds = new Set(sources.filter(({ counts }) => counts).map(({ feed }) => feed));
	return attributions.filter(({ feed }) => feeds.has(feed)).map(({ text }) => text);
}
const SHOWN$7 = 50;
const COMPONENTS$1 = 5;
function vulnerabilityBlock(report) {
	const { dependencies, language } = report;
	if (dependencies === void 0) return [];
	const { table } = dependencies;
	const title = {
		ja: `脆弱性の照会結果`,
		en: `Vulnerabilities by source`
	}[language];
	const sources = sourceLines$1(sourcesOf(dependencies), language);
	if (table.state !== `read`) return [
		`### ${title}`,
		``,
		`⚠️ ${markdown(table.reason.text[language])}`,
		``,
		...sources
	];
	const rows = vulnerabilitiesOf(table.content, report);
	const credit = attributionsFor(table.content).map((text) => markdown(text[language]));
	return [
		`### ${title} (${rows.length})`,
		``,
		...rows.length === 0 ? [emptyTableSentence(report, table.content)[language], ``] : blockingTable(rows, table.content, language),
		...sources,
		...rows.length === 0 || credit.length === 0 ? [] : [`<sub>${credit.join(` / `)}</sub>`, ``]
	];
}
function blockingTable(rows, table, language) {
	const { all, blocking, exploited } = countVulnerabilities(rows);
	const counts = {
		ja: `対応が必要な脆弱性 ${blocking} 件（全 ${all} 件、悪用確認済み ${exploited} 件）`,
		en: `${blocking} to mend (${all} in all, ${exploited} exploited)`
	}[language];
	const own = rows.filter((each) => each.blocking);
	if (own.length === 0) return [counts, ``];
	const head = {
		ja: [
			`脆弱性`,
			`名称`,
			`深刻度`,
			`部品・製品`,
			`修正版`
		],
		en: [
			`Vulnerability`,
			`Title`,
			`Severity`,
			`Component`,
			`Fixed in`
		]
	}[language];
	const rest = own.length - SHOWN$7;
	return [
		counts,
		``,
		`| ${head.join(` | `)} |`,
		`|---|---|---|---|---|`,
		...own.slice(0, SHOWN$7).map((each) => blockingRow(each, table, language)),
		...rest > 0 ? [``, {
			ja: `ほか ${rest} 件は報告書にあります。`,
			en: `${rest} more are in the report.`
		}[language]] : [],
		``
	];
}
function blockingRow({ row }, { sources }, language) {
	const { id, title, severity, exploitedSince, components } = row;
	const words = {
		ja: {
			exploited: `悪用確認済み`,
			unknown: `不明`
		},
		en: {
			exploited: `exploited`,
			unknown: `unknown`
		}
	}[language];
	const shown = components.slice(0, COMPONENTS$1);
	const rest = components.length - shown.length;
	const more = rest > 0 ? [{
		ja: `ほか ${rest} 件`,
		en: `${rest} more`
	}[language]] : [];
	const link = linksOf(row, sources, language)[0];
	const name = markdown(shorten(id, 100));
	const graded = [severityWords[severity][language], ...exploitedSince === void 0 ? [] : [words.exploited]];
	return `| ${[
		link === void 0 ? name : `[${name}](${markdownTarget(link.address)})`,
		markdown(shorten(title, 200)),
		graded.join(`<br>`),
		[...shown.map(({ name: component, version }) => markdown(shorten(`${component} ${version}`, 100))), ...more].join(`<br>`),
		shown.map(({ fixed }) => markdown(shorten(fixed ?? words.unknown, 50))).join(`<br>`)
	].join(` | `)} |`;
}
function sourceLines$1({ counted, others }, language) {
	const words = {
		ja: {
			counted: `照会した情報源（データの時点、${zone.ja}）`,
			others: `照会できていない情報源`,
			none: `なし`,
			separator: `、`
		},
		en: {
			counted: `Sources consulted (data as of, ${zone.en})`,
			others: `Sources not consulted`,
			none: `none`,
			separator: `, `
		}
	}[language];
	if (counted.length + others.length === 0) return [];
	const dated = ({ title, dataAsOf }) => markdown(`${shorten(title[language], 100)}${dataAsOf === void 0 ? `` : ` (${japanTime(dataAsOf)})`}`);
	const why = ({ title, reason }) => `  - ${markdown(shorten(title[language], 100))}${reason === void 0 ? `` : `: ${markdown(shorten(reason[language], 400))}`}`;
	return [
		`- ${words.counted}: ${counted.length === 0 ? words.none : counted.map((each) => dated(each)).join(words.separator)}`,
		...others.length === 0 ? [] : [`- **${words.others}**`, ...others.map((each) => why(each))],
		``
	];
}
const SHOWN$6 = 20;
const NOT_EXAMINED_SHOWN = 10;
function terminalReport(report, options) {
	const paint = painter(options.colours);
	const { language, judgement } = report;
	return [
		...judgement.trial ? [paint(`yellow`, trialNotice[language]), ``] : [],
		...noticeLines(report, paint),
		...testDataLines(report, paint),
		...report.reported.map((check) => checkLine(check, language, paint)),
		``,
		...report.reported.flatMap((check) => findingLines(check, report, paint)),
		...standingLines(report, `uncompared`, paint),
		...standingLines(report, `existing`, paint),
		...checklistLines(report, paint),
		...deviationLines(report, paint),
		...unknownLines(report, paint),
		...sourceLines(report, paint),
		paint(verdictColour(judgement.verdict), `${verdictWords[judgement.verdict][language]}: ${verdictSentence(judgement)[language]}`),
		...endLines(report, options),
		``
	].join(`
`);
}
function testDataLines({ judgement, language }, paint) {
	if (judgement.testData.length === 0) return [];
	return [
		paint(`yellow`, testDataNotice[language]),
		...judgement.testData.map(({ text }) => `  ${shorten(visible(text[language]), 400)}`),
		``
	];
}
function noticeLines({ judgement, language }, paint) {
	const notice = scopeNotice(judgement);
	return notice === null ? [] : [paint(`yellow`, notice[language]), ``];
}
const codes = {
	red: `31;1`,
	green: `32;1`,
	yellow: `33`,
	bold: `1`,
	dim: `2`
};
function painter(colours) {
	return colours ? (colour, text) => `\u001B[${codes[colour]}m${text}\u001B[0m` : (_colour, text) => text;
}
function verdictColour(verdict) {
	return {
		pass: `green`,
		fail: `red`,
		inconclusive: `yellow`
	}[verdict];
}
function checkLine({ summary, title }, language, paint) {
	return `${paint(verdictColour(summary.verdict), pad(verdictWords[summary.verdict][language], 14))}${pad(title[language], 28)}${countsText(summary, language)}`;
}
function countsText({ coverage, open, waived, existing, uncompared, blocking }, language) {
	const { examined, notApplicable, notExamined } = coverage;
	const more = (count, text) => count > 0 ? `${{
		ja: `・`,
		en: `, `
	}[language]}${text} ${count}` : ``;
	const words = {
		ja: {
			waived: `逸脱承認済み`,
			existing: `前からある`,
			uncompared: `比較できず`
		},
		en: {
			waived: `waived`,
			existing: `in the base too`,
			uncompared: `not comparable`
		}
	}[language];
	const standing = `${more(waived, words.waived)}${more(uncompared, words.uncompared)}${more(existing, words.existing)}`;
	return {
		ja: `検査 ${examined}・対象外 ${notApplicable}・検査できず ${notExamined}　指摘 ${open}（うち要対応 ${blocking}）${standing}`,
		en: `${examined} examined, ${notApplicable} not applicable, ${notExamined} not examined; ${open} findings (${blocking} blocking)${standing}`
	}[language];
}
function findingLines({ summary, title }, { findings, language }, paint) {
	const own = findings.filter(({ marked, blocking }) => blocking && marked.check === summary.check);
	if (own.length === 0) return [];
	const rest = own.length - SHOWN$6;
	return [
		paint(`bold`, `■ ${title[language]}`),
		...own.slice(0, SHOWN$6).flatMap((finding) => findingText(finding, language, paint)),
		...rest > 0 ? [{
			ja: `  ほか ${rest} 件（報告書を見てください）`,
			en: `  and ${rest} more (see the report)`
		}[language]] : [],
		``
	];
}
function findingText(finding, language, paint) {
	const severity = severityWords[finding.marked.finding.severity][language];
	return [
		`  ${paint(`red`, `[${severity}]`)} ${visible(placeOf(finding))}`,
		`      ${shorten(visible(finding.message[language]), 400)}`,
		`      ${paint(`dim`, `→ ${shorten(visible(finding.advice[language]), 400)}`)}`,
		...reopenedLines(finding.marked).map((line) => `      ${paint(`yellow`, shorten(visible(line[language]), 400))}`)
	];
}
function standingLines({ findings, language }, state, paint) {
	const own = findings.filter(({ marked }) => marked.state === state);
	if (own.length === 0) return [];
	const rest = own.length - SHOWN$6;
	return [
		paint(`bold`, `■ ${standingWords[state][language]} (${own.length})`),
		...own.slice(0, SHOWN$6).map((finding) => {
			return `  [${severityWords[finding.marked.finding.severity][language]}] ${visible(placeOf(finding))}  ${shorten(visible(finding.message[language]), 200)}`;
		}),
		...rest > 0 ? [{
			ja: `  ほか ${rest} 件（報告書を見てください）`,
			en: `  and ${rest} more (see the report)`
		}[language]] : [],
		``
	];
}
function deviationLines({ judgement, language }, paint) {
	const seen = deviationsToSee(judgement);
	if (seen.length === 0) return [];
	return [
		paint(`bold`, {
			ja: `■ 確認が必要な逸脱`,
			en: `■ Deviations to look at`
		}[language]),
		...seen.map(({ id, state }) => `  ${visible(id)}: ${shorten(visible(state[language]), 300)}`),
		``
	];
}
function checklistLines({ judgement, language }, paint) {
	const blocked = judgement.blockers.filter(({ part }) => part === `checklist`);
	if (blocked.length === 0) return [];
	const head = {
		ja: `■ チェックリスト`,
		en: `■ Checklist`
	}[language];
	const rest = blocked.length - SHOWN$6;
	return [
		paint(`bold`, head),
		...blocked.slice(0, SHOWN$6).map(({ reason }) => `  ${visible(reason.text[language])}`),
		...rest > 0 ? [{
			ja: `  ほか ${rest} 件`,
			en: `  and ${rest} more`
		}[language]] : [],
		``
	];
}
function unknownBlockers({ blockers }) {
	return blockers.filter(({ kind, part }) => kind === `inconclusive` && part !== `checklist`).slice(0, SHOWN$6);
}
function unknownLines({ judgement, notExamined, language }, paint) {
	const blockers = unknownBlockers(judgement);
	if (blockers.length === 0) return [];
	const head = {
		ja: `■ 確かめられなかったこと`,
		en: `■ What could not be established`
	}[language];
	const rest = notExamined.length - NOT_EXAMINED_SHOWN;
	return [
		paint(`bold`, head),
		...blockers.map(({ part, reason }) => `  ${part}: ${shorten(visible(reason.text[language]), 600)}`),
		...notExamined.slice(0, NOT_EXAMINED_SHOWN).map(({ check, path, reason }) => `    ${visible(path)} [${check}] ${shorten(visible(reason.text[language]), 300)}`),
		...rest > 0 ? [{
			ja: `    ほか ${rest} 件（報告書を見てください）`,
			en: `    and ${rest} more (see the report)`
		}[language]] : [],
		``
	];
}
function sourceLines({ dependencies, judgement, language }, paint) {
	if (dependencies === void 0) return [];
	const said = new Set(unknownBlockers(judgement).map(({ reason }) => reason.text[language]));
	const others = sourcesOf(dependencies).others.filter(({ reason }) => reason === void 0 || !said.has(reason[language]));
	const { table } = dependencies;
	const missing = table.state === `read` ? [] : [`  ${shorten(visible(table.reason.text[language]), 400)}`];
	if (others.length + missing.length === 0) return [];
	return [
		paint(`bold`, {
			ja: `■ 照会できていない脆弱性の情報源`,
			en: `■ Sources of vulnerabilities that were not consulted`
		}[language]),
		...missing,
		...others.map(({ title, reason }) => [`  ${visible(title[language])}`, ...reason === void 0 ? [] : [shorten(visible(reason[language]), 300)]].join(`: `)),
		``
	];
}
function endLines({ language, judgement }, { reportPath, package: made }) {
	const words = {
		ja: {
			report: `報告書`,
			package: `納品パッケージ`
		},
		en: {
			report: `Report`,
			package: `Package`
		}
	}[language];
	const noPackage = letsDeliver(judgement) && made === void 0;
	const next = nextStep(judgement);
	return [
		...reportPath === null ? [] : [`${words.report}: ${reportPath}`],
		...made === void 0 ? [] : [`${words.package}: ${made.path}`, `SHA-256: ${made.sha256}`],
		...next === null ? [] : [next[language]],
		...noPackage ? [{
			ja: `納品パッケージは kenpin package で作れます（署名の設定が必要です）。`,
			en: "`kenpin package` makes the delivery package (needs signing in the policy)."
		}[language]] : []
	];
}
function pad(text, width) {
	return text + ` `.repeat(Math.max(1, width - columnsOf(text)));
}
function columnsOf(text) {
	return Array.from(text).reduce((sum, character) => sum + (/[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]/.test(character) ? 2 : 1), 0);
}
const MARK = {
	pass: `✅`,
	fail: `❌`,
	inconclusive: `⚠️`
};
const SHOWN$5 = 500;
function jobSummary(report) {
	const { language } = report;
	const head = [...headLines(report), ...checkTable(report)].join(`
`);
	const blocks = [
		vulnerabilityBlock(report),
		findingBlock(report, true),
		unknownBlock(report),
		checklistBlock(report),
		findingBlock(report, false),
		deviationBlock(report),
		clauseBlock(report)
	];
	const cut = {
		ja: `

> 長いため、ここまでを表示しています。続きは報告書を見てください。
`,
		en: `

> Cut here: see the report for the rest.
`
	}[language];
	const lines = [head];
	let bytes = Buffer.byteLength(head);
	for (const line of blocks.flat()) {
		bytes += Buffer.byteLength(line) + 1;
		if (bytes > 999e3) return `${lines.join(`
`)}${cut}`;
		lines.push(line);
	}
	return `${lines.join(`
`)}\n`;
}
function headLines({ judgement, policy, language, profile }) {
	const { contract } = policy;
	const notice = scopeNotice(judgement);
	const nth = {
		ja: `第${contract.delivery}回納品`,
		en: `delivery ${contract.delivery}`
	}[language];
	return [
		`## ${MARK[judgement.verdict]} ${verdictWords[judgement.verdict][language]}`,
		``,
		verdictSentence(judgement)[language],
		``,
		...notice === null ? [] : [`**${notice[language]}**`, ``],
		...judgement.trial ? [`**${trialNotice[language]}**`, ``] : [],
		{
			ja: `${markdown(contract.title)}（${markdown(contract.number)}、${nth}）　${profile.title.ja}　${judgement.today}`,
			en: `${markdown(contract.title)} (${markdown(contract.number)}, ${nth}), ${profile.title.en}, ${judgement.today}`
		}[language],
		``,
		...judgement.testData.length === 0 ? [] : [
			`**${testDataNotice[language]}**`,
			``,
			...judgement.testData.map(({ text }) => `- ${markdown(shorten(text[language], 400))}`),
			``
		]
	];
}
function checkTable({ reported, language }) {
	const head = {
		ja: [
			`検査`,
			`判定`,
			`内訳`
		],
		en: [
			`Check`,
			`Verdict`,
			`Counts`
		]
	}[language];
	const rows = reported.map(({ summary, title }) => `| ${title[language]} | ${MARK[summary.verdict]} ${verdictWords[summary.verdict][language]} | ${countsText(summary, language)} |`);
	return [
		`| ${head.join(` | `)} |`,
		`|---|---|---|`,
		...rows,
		``
	];
}
function findingBlock({ findings, language }, blocking) {
	const own = findings.filter((finding) => finding.blocking === blocking);
	if (own.length === 0) return [];
	const title = blocking ? {
		ja: `対応が必要な指摘`,
		en: `Findings to mend`
	} : {
		ja: `そのほかの指摘（参考・逸脱承認済みを含む）`,
		en: `Other findings (notes and waived ones)`
	};
	const head = {
		ja: [
			`重大度`,
			`場所`,
			`内容と対処`,
			`条項`
		],
		en: [
			`Severity`,
			`Place`,
			`What, and how to mend it`,
			`Clause`
		]
	}[language];
	const rest = own.length - SHOWN$5;
	return [
		`### ${title[language]} (${own.length})`,
		``,
		`| ${head.join(` | `)} |`,
		`|---|---|---|---|`,
		...own.slice(0, SHOWN$5).map((finding) => findingRow(finding, language)),
		...rest > 0 ? [``, {
			ja: `ほか ${rest} 件`,
			en: `and ${rest} more`
		}[language]] : [],
		``
	];
}
function findingRow(finding, language) {
	const { marked, message, advice, requirements } = finding;
	const deviation = markdown(marked.deviation ?? ``);
	const waived = marked.state === `waived` ? {
		ja: `（逸脱 ${deviation}）`,
		en: ` (deviation ${deviation})`
	}[language] : ``;
	const standing = marked.state === `existing` || marked.state === `uncompared` ? `<br>${standingWords[marked.state][language]}` : ``;
	const reopened = reopenedLines(marked).map((line) => `<br>${markdown(line[language])}`);
	const linked = (marked.finding.links ?? []).map((address) => safeLink(address)).filter((address) => address !== void 0).slice(0, 3).map((address, i) => ` [${i + 1}](${address.replaceAll(`(`, `%28`).replaceAll(`)`, `%29`)})`);
	return `| ${severityWords[marked.finding.severity][language]}${waived}${standing} | ${markdown(placeOf(finding))} | ${markdown(shorten(message[language], 600))}<br>→ ${markdown(shorten(advice[language], 600))}${reopened.join(``)}${linked.join(``)} | ${markdown(requirements.join(`, `))} |`;
}
function unknownBlock({ judgement, notExamined, language }) {
	const blockers = judgement.blockers.filter(({ kind, part }) => kind === `inconclusive` && part !== `checklist`);
	if (blockers.length === 0) return [];
	const rest = notExamined.length - SHOWN$5;
	return [
		`### ${{
			ja: `確かめられなかったこと`,
			en: `What could not be established`
		}[language]}`,
		``,
		...blockers.map(({ part, reason }) => `- ${markdown(part)}: ${markdown(shorten(reason.text[language], 1e3))}`),
		...notExamined.slice(0, SHOWN$5).map(({ check, path, reason }) => `  - ${markdown(path)} (${markdown(check)}): ${markdown(shorten(reason.text[language], 400))}`),
		...rest > 0 ? [{
			ja: `  - ほか ${rest} 件`,
			en: `  - and ${rest} more`
		}[language]] : [],
		``
	];
}
function checklistBlock({ judgement, language }) {
	const blocked = judgement.blockers.filter(({ part }) => part === `checklist`);
	if (blocked.length === 0) return [];
	return [
		`### ${{
			ja: `チェックリスト`,
			en: `Checklist`
		}[language]} (${blocked.length})`,
		``,
		...blocked.map(({ reason }) => `- ${markdown(reason.text[language])}`),
		``
	];
}
function deviationBlock({ judgement, language }) {
	const seen = deviationsToSee(judgement);
	if (seen.length === 0) return [];
	return [
		`### ${{
			ja: `確認が必要な逸脱`,
			en: `Deviations to look at`
		}[language]} (${seen.length})`,
		``,
		...seen.map(({ id, state }) => `- ${markdown(id)}: ${markdown(shorten(state[language], 400))}`),
		``
	];
}
function clauseBlock({ clauses, language }) {
	const counts = [
		`covered-findings`,
		`covered-unknown`,
		`covered-clean`,
		`not-covered`
	].map((state) => `${clauseWords[state][language]} ${clauses.filter((each) => each.state === state).length}`);
	return [
		`### ${{
			ja: `条項ごとの状況`,
			en: `Clauses`
		}[language]}`,
		``,
		counts.join(` / `),
		``
	];
}
const CENTRAL = 33639248;
const LOCAL = 67324752;
const END = 101010256;
const FIRST_DAY = 2162688;
function fixZipTimes(zip) {
	const bytes = Uint8Array.from(zip);
	const view = new DataView(bytes.buffer);
	const end = bytes.length - 22;
	if (end < 0 || view.getUint32(end, true) !== END) throw new Error(`not a zip without comment`);
	const count = view.getUint16(end + 10, true);
	let at = view.getUint32(end + 16, true);
	for (let i = 0; i < count; i += 1) {
		const local = view.getUint32(at + 42, true);
		if (view.getUint32(at, true) !== CENTRAL || view.getUint32(local, true) !== LOCAL) throw new Error(`a directory that does not match its entries`);
		view.setUint32(at + 12, FIRST_DAY, true);
		view.setUint32(local + 10, FIRST_DAY, true);
		at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
	}
	return bytes;
}
const HEADER$1 = `#DDE6F0`;
const ALERT$1 = `#FBE3E0`;
async function checklistWorkbook(input) {
	return fixZipTimes(await writeXlsxFile([
		ipaSheet(input),
		supplementSheet(input),
		deviationSheet(input)
	], {
		fontFamily: `Yu Gothic`,
		fontSize: 10
	}).toBuffer());
}
function ipaSheet(input) {
	const rows = ipaItems.map((item, i) => {
		const found = find(input.judgement, item.id);
		const firstOfCategory = ipaItems[i - 1]?.category !== item.category;
		return [
			body$1(firstOfCategory ? String(item.category) : ``),
			body$1(firstOfCategory ? categories[item.category]?.ja ?? `` : ``),
			body$1(item.proposition === `fundamental` ? `根本的解決` : `保険的対策`),
			body$1(boxes(found?.answer?.status, item.group !== void 0)),
			body$1(item.id),
			body$1(item.text.ja),
			...answerCells(found)
		];
	});
	const head = [
		`No`,
		`脆弱性の種類`,
		`対策の性質`,
		`チェック`,
		`項番`,
		`実施項目（kenpin による説明）`,
		`取組・理由`,
		`回答者`,
		`回答日`,
		`kenpin の確認`
	];
	const foot = [[note(`※ の項目は、同じ組のうちどれか一つが対応済であればよい。項番は IPA「安全なウェブサイトの作り方」セキュリティ実装チェックリストのもの。`)]];
	return sheet(`チェックリスト`, [
		...heading(`「安全なウェブサイトの作り方」チェックリスト`, input),
		headRow$1(head),
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
			body$1(id),
			body$1(requirement),
			body$1(boxes(found?.answer?.status, false)),
			body$1(text.ja),
			...answerCells(found)
		];
	});
	const head = [
		`番号`,
		`要項`,
		`チェック`,
		`実施項目`,
		`取組・理由`,
		`回答者`,
		`回答日`,
		`kenpin の確認`
	];
	return sheet(`要項の対策例`, [
		...heading(`要項の対策例（IPA のリストにないもの）`, input),
		headRow$1(head),
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
		`番号`,
		`対象`,
		`内容`,
		`理由`,
		`代替方法`,
		`セキュリティを担保する理由`,
		`承認`,
		`期限`,
		`状態`
	];
	const rows = deviations.length === 0 ? [[body$1(`逸脱はありません。`)]] : deviations.map((each) => deviationRow(each));
	return sheet(`逸脱`, [
		...heading(`逸脱の記録`, input),
		headRow$1(head),
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
function deviationRow(judged) {
	const { deviation, counts, reopened } = judged;
	const { id, target, what, why, alternative, assurance, approval, until } = deviation;
	const subject = target.kind === `rule` ? [target.rule, ...target.paths ?? []].join(`
`) : target.kind === `findings` ? target.fingerprints.join(`
`) : target.item;
	const approved = approval === void 0 ? `未承認` : `${approval.by}\n${approval.reference}\n${approval.on}`;
	const state = deviationStateText(judged).ja;
	const attention = !counts || reopened > 0;
	return [
		id,
		subject,
		what,
		why,
		alternative,
		assurance,
		approved,
		until,
		state
	].map((text) => body$1(text, attention ? ALERT$1 : void 0));
}
function answerCells(found) {
	const answer = found?.answer;
	return [
		body$1(answer?.how ?? ``),
		body$1(answer?.by ?? ``),
		body$1(answer?.on ?? ``),
		body$1(stateText$1(found?.result), blocking(found?.result) ? ALERT$1 : void 0)
	];
}
function boxes(status, group) {
	const box = (each) => status === each ? `■` : `□`;
	return `${group ? `※
` : ``}${box(`done`)} 対応済\n${box(`notDone`)} 未対策\n${box(`notNeeded`)} 対応不要`;
}
function stateText$1(state) {
	if (state === void 0) return ``;
	return state.state === `satisfied` ? `食い違う指摘なし` : state.reason.text.ja;
}
function blocking(state) {
	return state !== void 0 && state.state !== `satisfied` && state.state !== `accepted`;
}
function find({ checklist }, item) {
	return checklist?.items.find((each) => each.item === item);
}
function heading(title, { policy, judgement, generatedAt }) {
	const { contract } = policy;
	return [
		[{
			value: `${policy.purpose === `trial` ? `【試行】納品の証跡にはなりません。　` : ``}${title}`,
			type: String,
			fontWeight: `bold`,
			fontSize: 14
		}],
		[note(`契約番号: ${contract.number}　件名: ${contract.title}　納品回: 第${contract.delivery}回`)],
		[note(`発注者: ${contract.client}　受注者: ${contract.contractor}　判定日: ${judgement.today}　作成: ${generatedAt}`)],
		[null]
	];
}
function headRow$1(names) {
	return names.map((value) => ({
		value,
		type: String,
		fontWeight: `bold`,
		backgroundColor: HEADER$1,
		borderStyle: `thin`,
		wrap: true
	}));
}
function body$1(value, backgroundColor) {
	return {
		value,
		type: String,
		wrap: true,
		alignVertical: `top`,
		borderStyle: `thin`,
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
		data: data.map((row) => withHeight$1(row, widths)),
		columns: widths.map((width) => ({ width })),
		orientation: `landscape`,
		stickyRowsCount: 5
	};
}
const LINE$1 = 14;
function withHeight$1(row, widths) {
	const lines = row.map((cell, i) => cell?.wrap === true ? linesOf$1(cell.value, widths[i] ?? 10) : 1);
	const height = Math.max(1, ...lines) * LINE$1 + 4;
	return row.map((cell) => cell === null ? null : {
		...cell,
		height
	});
}
function linesOf$1(text, width) {
	const columns = (line) => Array.from(line).reduce((sum, character) => sum + (character > `⺀` ? 2 : 1), 0);
	return text.split(`
`).reduce((sum, line) => sum + Math.max(1, Math.ceil(columns(line) / (width - 1))), 0);
}
const cellStates = [
	`entry`,
	`noEntry`,
	`notConsulted`,
	`notEnriched`,
	`withdrawn`
];
function exactly(shape) {
	return strictObject(shape);
}
const text$1 = exactly({
	ja: string(),
	en: string()
});
const reason = exactly({
	code: string(),
	text: text$1
});
const moment = datetime({ offset: true });
const day = date();
const severity = _enum(severities);
const score = number().check(_gte(0), _lte(10));
const probability = number().check(_gte(0), _lte(1));
const id = string().check(_minLength(1));
const count$1 = int().check(_gte(0));
const sha256 = string().check(_regex(/^[0-9a-f]{64}$/));
const entry = exactly({
	id,
	link: string(),
	title: string(),
	severity: optional(severity),
	score: optional(score),
	modified: optional(moment),
	note: optional(string())
});
const row$1 = exactly({
	id,
	ids: array(id).check(_minLength(1)),
	title: string(),
	severity,
	severityFrom: string(),
	candidates: array(exactly({
		source: id,
		by: string(),
		severity,
		score: optional(score),
		vector: optional(string())
	})),
	exploitedSince: optional(day),
	epss: optional(exactly({
		score: probability,
		percentile: probability
	})),
	components: array(exactly({
		name: string(),
		version: string(),
		paths: array(string()),
		fixed: optional(string()),
		kind: _enum([`found`, `declared`]),
		judgement: _enum([
			`affected`,
			`needsTriage`,
			`answered`
		]),
		answer: optional(string())
	})),
	cells: array(exactly({
		feed: id,
		state: _enum(cellStates),
		entries: array(entry)
	})),
	vex: array(exactly({
		document: string(),
		author: string(),
		status: _enum([
			`notAffected`,
			`affected`,
			`fixed`,
			`underInvestigation`
		]),
		justification: optional(string()),
		text: optional(string()),
		timestamp: moment
	}))
});
const crossTableSchema = exactly({
	schema: literal(`kenpin.cross-table/1`),
	sources: array(exactly({
		feed: id,
		title: text$1,
		counts: boolean(),
		reason: optional(reason)
	})),
	rows: array(row$1)
});
const consultationSchema = exactly({
	schema: literal(`kenpin.consultation/1`),
	consultations: array(exactly({
		feed: id,
		result: _enum([
			`consulted`,
			`stale`,
			`damaged`,
			`partial`,
			`notConsulted`,
			`refused`
		]),
		source: optional(string()),
		fetchedAt: optional(moment),
		dataAsOf: optional(moment),
		maxAgeDays: optional(number()),
		records: optional(count$1),
		sha256: optional(sha256),
		testData: optional(string()),
		reason: optional(reason)
	}))
});
const packagesSchema = object({
	schema: literal(`kenpin.packages/1`),
	packages: array(object({
		path: string(),
		ecosystem: string(),
		name: string(),
		version: string(),
		groups: array(string()),
		vulnerabilities: array(string())
	}))
});
const evidencePaths = {
	table: `evidence/dependencies/cross-table.json`,
	consultations: `evidence/dependencies/consultation.json`,
	packages: `evidence/dependencies/packages.json`
};
const LIMIT = 2e8;
async function readDependencyEvidence(reader, recorded) {
	const read = (path, schema) => readEvidence({
		reader,
		recorded,
		path
	}, schema);
	const table = await read(evidencePaths.table, crossTableSchema);
	const consultations = await read(evidencePaths.consultations, consultationSchema);
	const packages = await read(evidencePaths.packages, packagesSchema);
	return {
		table: consistent(table),
		consultations: consultations.state === `read` ? {
			state: `read`,
			content: consultations.content.consultations
		} : consultations,
		packages: packages.state === `read` ? {
			state: `read`,
			content: packages.content.packages
		} : packages
	};
}
async function readEvidence({ reader, recorded, path }, schema) {
	const references = recorded.references.filter((each) => each.path === path);
	const bytes = await reader.read(path);
	if (references.length === 0) {
		if (bytes === null) return {
			state: `absent`,
			reason: absentReason(path)
		};
		return refused(path, {
			ja: `検査の結果に記録されていないファイルです`,
			en: `no outcome names it`
		});
	}
	if (bytes === null) return refused(path, {
		ja: `ファイルがありません`,
		en: `it is missing`
	});
	if (bytes.length > LIMIT) return refused(path, {
		ja: `大きすぎます`,
		en: `it is too large`
	});
	const digest = recorded.sha256(bytes);
	if (references.every(({ sha256 }) => sha256 !== digest)) return refused(path, {
		ja: `検査の後に内容が変わっています`,
		en: `it was changed after the check`
	});
	return parse(path, bytes, schema);
}
function parse(path, bytes, schema) {
	let value;
	try {
		value = JSON.parse(new TextDecoder(`utf-8`, { fatal: true }).decode(bytes));
	} catch {
		return refused(path, {
			ja: `JSON として読めません`,
			en: `it is no JSON`
		});
	}
	const result = safeParse(schema, value);
	if (result.success) return {
		state: `read`,
		content: result.data
	};
	const at = (result.error.issues[0]?.path ?? []).map(String).join(`.`).slice(0, 100);
	return refused(path, {
		ja: `形式が違います（${at}）`,
		en: `its format is not the one expected (at ${at})`
	});
}
function consistent(table) {
	if (table.state !== `read`) return table;
	const fault = faultOf(table.content);
	return fault === null ? table : refused(evidencePaths.table, fault);
}
function faultOf({ sources, rows }) {
	const feeds = sources.map(({ feed }) => feed);
	if (new Set(feeds).size < feeds.length) return {
		ja: `同じ情報源が2度あります`,
		en: `a source stands there twice`
	};
	if (new Set(rows.map(({ id }) => id)).size < rows.length) return {
		ja: `同じ脆弱性が2度あります`,
		en: `a vulnerability stands there twice`
	};
	for (const { id, ids, cells, candidates, severityFrom } of rows) {
		const name = id.slice(0, 100);
		const at = (text) => ({
			ja: `${name}: ${text.ja}`,
			en: `${name}: ${text.en}`
		});
		if (ids[0] !== id) return at({
			ja: `番号が一致しません`,
			en: `its ids do not begin with its id`
		});
		if (cells.length !== feeds.length || cells.some(({ feed }, i) => feed !== feeds[i])) return at({
			ja: `情報源の欄が揃っていません`,
			en: `its cells are not those of the sources`
		});
		if (severityFrom !== `none` && candidates.every(({ source }) => source !== severityFrom)) return at({
			ja: `深刻度の根拠が候補にありません`,
			en: `the severity comes from no candidate`
		});
		for (const [i, { state, entries }] of cells.entries()) {
			if (sources[i]?.counts === false && state !== `notConsulted`) return at({
				ja: `照会できていない情報源の結果が書かれています`,
				en: `it has a result of a source that was not consulted`
			});
			if ((state === `noEntry` || state === `notConsulted`) && entries.length > 0) return at({
				ja: `該当なし・未照会の欄に情報があります`,
				en: `a cell without an entry has one`
			});
		}
	}
	return null;
}
const subjects = {
	[evidencePaths.table]: {
		ja: `照会結果一覧`,
		en: `cross-table of vulnerabilities`
	},
	[evidencePaths.consultations]: {
		ja: `照会記録`,
		en: `consultation record`
	},
	[evidencePaths.packages]: {
		ja: `部品の一覧`,
		en: `list of components`
	}
};
function subject(path) {
	const { ja, en } = subjects[path] ?? {
		ja: path,
		en: path
	};
	return {
		ja,
		en
	};
}
function absentReason(path) {
	return reason$1(`evidence-absent`, {
		ja: `{ja}はありません。依存部品の検査がそこまで進んでいないためです（脆弱性がないという意味ではありません）。`,
		en: `There is no {en}: the dependency check did not get that far. It does not mean that there are no vulnerabilities.`
	}, subject(path));
}
function refused(path, why) {
	const names = subject(path);
	return {
		state: `refused`,
		reason: reason$1(`evidence-refused`, {
			ja: `{ja}（{path}）を使えません: {why}。kenpin check dependencies をやり直してください。`,
			en: "The {en} ({path}) cannot be used: {whyEn}. Run `kenpin check dependencies` again."
		}, {
			...names,
			path,
			why: why.ja,
			whyEn: why.en
		})
	};
}
function consultationSection({ dependencies, language }) {
	if (dependencies === void 0) return ``;
	const title = {
		ja: `照会記録`,
		en: `Consultation record`
	}[language];
	const { consultations } = dependencies;
	if (consultations.state !== `read`) return `<section><h2>${html(title)}</h2><p class="word-inconclusive">${html(consultations.reason.text[language])}</p></section>`;
	const head = consultationHead[language].map((name) => `<th scope="col">${html(name)}</th>`).join(``);
	const rows = consultations.content.map((each) => consultationRow$1(each, sourceTitle(each.feed, dependencies)[language], language));
	return `<section class="consultation"><h2>${html(title)} (${rows.length})</h2><table class="matrix"><thead><tr>${head}</tr></thead><tbody>${rows.join(``)}</tbody></table></section>`;
}
const consultationHead = {
	ja: [
		`情報源`,
		`取得元URL`,
		`取得日時（${zone.ja}）`,
		`データの時点（${zone.ja}）`,
		`件数`,
		`SHA-256`,
		`結果`,
		`理由`
	],
	en: [
		`Source`,
		`URL`,
		`Fetched (${zone.en})`,
		`Data as of (${zone.en})`,
		`Records`,
		`SHA-256`,
		`Result`,
		`Reason`
	]
};
function consultationRow$1(each, title, language) {
	const { source, fetchedAt, dataAsOf, records, sha256, result } = each;
	const safe = source === void 0 ? void 0 : safeLink(source);
	const address = html(visible(source ?? ``));
	return `<tr>${[
		`<th scope="row">${html(visible(title))}</th>`,
		`<td class="address">${safe === void 0 ? address : `<a href="${html(safe)}" rel="noreferrer noopener">${address}</a>`}</td>`,
		`<td>${time(fetchedAt)}</td>`,
		`<td>${time(dataAsOf)}</td>`,
		`<td class="n">${records === void 0 ? `` : html(new Intl.NumberFormat(`en`).format(records))}</td>`,
		`<td><code class="digest">${html(sha256 ?? ``)}</code></td>`,
		`<td class="${result === `consulted` ? `word-pass` : `word-inconclusive`}">${html(consultationWords[result][language])}</td>`,
		`<td>${html(whyText(each, language))}</td>`
	].join(``)}</tr>`;
}
function whyText({ reason, testData, result }, language) {
	const test = testData === void 0 || result === `refused` ? [] : [{
		ja: `試験用データ（${testData}）`,
		en: `test data (${testData})`
	}[language]];
	return [...reason === void 0 ? [] : [reason.text[language]], ...test].map((part) => visible(part)).join(` `);
}
function time(moment) {
	return moment === void 0 ? `` : `<time datetime="${html(moment)}">${html(japanTime(moment))}</time>`;
}
const HEADER = `#DDE6F0`;
const ALERT = `#FBE3E0`;
const LINE = 14;
const HIGHEST = 409;
const LONGEST = 4e3;
const CELLS = 6e4;
function trimmed(sheet) {
	const { rows, columns, foot, rest } = sheet;
	const fit = Math.floor(CELLS / Math.max(1, columns.length));
	return rows.length <= fit ? sheet : {
		...sheet,
		rows: rows.slice(0, fit),
		foot: [rest(rows.length - fit), ...foot]
	};
}
async function workbook(wanted) {
	const sheets = wanted.map((each) => trimmed(each));
	return fixZipTimes(await writeXlsxFile(sheets.map((each) => layOut(each)), {
		fontFamily: `Yu Gothic`,
		fontSize: 10,
		features: [printing(sheets)]
	}).toBuffer());
}
function layOut({ name, heading, columns, rows, foot }) {
	const widths = columns.map(({ width }) => width);
	const lines = heading.map((text, i) => [line(text, i === 0)]);
	const body = rows.map((row) => withHeight(row, widths));
	return {
		sheet: name,
		data: [
			...lines,
			columns.map(({ title }) => head(title)),
			...body,
			...foot.map((text) => [line(text, false)])
		],
		columns: widths.map((width) => ({ width })),
		orientation: `landscape`,
		stickyRowsCount: headRow({ heading }),
		stickyColumnsCount: 1
	};
}
function headRow({ heading }) {
	return heading.length + 1;
}
function line(text, title) {
	return {
		value: cellText$2(text),
		type: String,
		format: `@`,
		...title ? {
			fontWeight: `bold`,
			fontSize: 14
		} : {}
	};
}
function head(title) {
	return {
		value: cellText$2(title),
		type: String,
		format: `@`,
		fontWeight: `bold`,
		backgroundColor: HEADER,
		borderStyle: `thin`,
		alignVertical: `top`,
		wrap: true
	};
}
function withHeight(row, widths) {
	const lines = row.map(({ value }, i) => typeof value === `string` ? linesOf(value, widths[i] ?? 10) : 1);
	const height = Math.min(HIGHEST, Math.max(1, ...lines) * LINE + 4);
	return row.map((cell) => ({
		...body(cell),
		height
	}));
}
function linesOf(text, width) {
	return text.slice(0, LONGEST).split(`
`).reduce((sum, each) => sum + Math.max(1, Math.ceil(columnsOf(each) / (width - 1))), 0);
}
function body({ value, alert, bold, format }) {
	const look = {
		wrap: true,
		alignVertical: `top`,
		borderStyle: `thin`,
		...alert === true ? { backgroundColor: ALERT } : {},
		...bold === true ? { fontWeight: `bold` } : {}
	};
	return typeof value === `number` ? {
		...look,
		value,
		type: Number,
		...format === void 0 ? {} : { format }
	} : {
		...look,
		value: cellText$2(value),
		type: String,
		format: `@`
	};
}
function cellText$2(text) {
	const escaped = text.toWellFormed().split(`
`).map((each) => visible(each).replaceAll(/[\uFFFD\p{Noncharacter_Code_Point}]/gu, (found) => `\\u{${(found.codePointAt(0) ?? 0).toString(16)}}`)).join(`
`).replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, `_x005F_`);
	const cut = escaped.length > LONGEST ? `${escaped.slice(0, LONGEST).toWellFormed()}…` : escaped;
	return cut in {} ? `${cut} ` : cut;
}
function printing(sheets) {
	return { files: { transform: {
		"xl/worksheets/sheet{id}.xml": { transform: (xml, _options, { sheetIndex }) => {
			const own = sheets[sheetIndex];
			const range = own === void 0 ? null : filterRange(own);
			return xml.replace(/<worksheet[^>]*>/, (root) => `${root}<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`).replace(`</sheetData>`, `</sheetData>${range === null ? `` : `<autoFilter ref="${range.replaceAll(`$`, ``)}"/>`}`).replace(/<pageMargins[^>]*\/>/, `<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>`).replace(/<pageSetup([^>]*)\/>/, `<pageSetup$1 fitToWidth="1" fitToHeight="0"/><headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter>`);
		} },
		"xl/workbook.xml": { transform: (xml) => xml.replace(/<definedNames\s*\/>/, ``).replace(`</sheets>`, `</sheets><definedNames>${sheets.flatMap((each, i) => names(each, i)).join(``)}</definedNames>`) }
	} } };
}
function names(sheet, index) {
	const range = filterRange(sheet);
	const row = headRow(sheet);
	const quoted = `'${sheet.name}'`;
	return [...range === null ? [] : [`<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">${quoted}!${range}</definedName>`], `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${quoted}!$${row}:$${row}</definedName>`];
}
function filterRange(sheet) {
	if (sheet.rows.length === 0) return null;
	const first = headRow(sheet);
	return `$A$${first}:$${letters(sheet.columns.length)}$${first + sheet.rows.length}`;
}
function letters(column) {
	const rest = (column - 1) % 26;
	const before = (column - 1 - rest) / 26;
	return `${before > 0 ? letters(before) : ``}${String.fromCodePoint(65 + rest)}`;
}
function headingOf(title, { policy, judgement, generatedAt, language }) {
	const { contract } = policy;
	const made = japanTime(generatedAt);
	const scope = scopeNotice(judgement);
	return {
		ja: [
			`${judgement.trial ? `${trialNotice.ja}　` : ``}${scope === null ? `` : `${scope.ja}　`}${title}`,
			`契約番号: ${contract.number}　件名: ${contract.title}　納品回: 第${contract.delivery}回`,
			`発注者: ${contract.client}　受注者: ${contract.contractor}　判定日: ${judgement.today}　作成: ${made}（${zone.ja}）`,
			``
		],
		en: [
			`${judgement.trial ? `${trialNotice.en} ` : ``}${scope === null ? `` : `${scope.en} `}${title}`,
			`Contract: ${contract.number}, ${contract.title}, delivery ${contract.delivery}`,
			`Client: ${contract.client}. Contractor: ${contract.contractor}. Judged on ${judgement.today}. Made: ${made} (${zone.en})`,
			``
		]
	}[language];
}
function restIn(path, language) {
	return (count) => ({
		ja: `ほか ${count} 行は ${path} にあります。`,
		en: `${count} more rows are in ${path}.`
	})[language];
}
function detailsSheet({ sources }, rows, report) {
	const { language } = report;
	const name = {
		ja: `詳細`,
		en: `Details`
	}[language];
	const heads = {
		ja: [
			`脆弱性`,
			`区分`,
			`情報源・対象`,
			`状態`,
			`番号・評価者`,
			`内容`,
			`深刻度`,
			`CVSS`,
			`日時（${zone.ja}）`,
			`URL`
		],
		en: [
			`Vulnerability`,
			`Kind`,
			`Source or subject`,
			`State`,
			`Id or author`,
			`Text`,
			`Severity`,
			`CVSS`,
			`Time (${zone.en})`,
			`URL`
		]
	}[language];
	const widths = [
		16,
		16,
		26,
		14,
		28,
		48,
		8,
		7,
		17,
		40
	];
	const facts = rows.flatMap(({ row }) => [
		...entryLines(row, sources, language),
		...gradeLines(row, language),
		...componentLines$1(row, language),
		...vexLines(row, language)
	]);
	return {
		name,
		heading: headingOf(name, report),
		columns: heads.map((title, i) => ({
			title,
			width: widths[i] ?? 10
		})),
		rows: facts.map((fact) => cellsOf(fact)),
		foot: [],
		rest: restIn(evidencePaths.table, language)
	};
}
function entryLines({ id, cells }, sources, language) {
	const kind = {
		ja: `掲載内容`,
		en: `entry`
	}[language];
	return cells.flatMap(({ state, entries, feed }, i) => entries.map((entry) => ({
		id,
		kind,
		subject: sources[i]?.title[language] ?? feed,
		state: cellWords[state][language],
		author: entry.id,
		text: [entry.title, entry.note ?? ``].filter((part) => part !== ``).join(`
`),
		severity: entry.severity === void 0 ? `` : severityWords[entry.severity][language],
		score: entry.score,
		time: entry.modified,
		link: entry.link
	})));
}
function gradeLines(row, language) {
	const words = {
		ja: {
			kind: `深刻度の候補`,
			chosen: `採用`
		},
		en: {
			kind: `severity`,
			chosen: `decides`
		}
	}[language];
	const chosen = decidingOf(row);
	return row.candidates.map((each) => ({
		id: row.id,
		kind: words.kind,
		subject: severitySource(each.source)[language],
		state: each === chosen ? words.chosen : ``,
		author: each.by,
		text: each.vector ?? ``,
		severity: severityWords[each.severity][language],
		score: each.score
	}));
}
function componentLines$1({ id, components }, language) {
	const words = {
		ja: {
			kind: `部品・製品`,
			fixed: `修正版`
		},
		en: {
			kind: `component`,
			fixed: `fixed in`
		}
	}[language];
	return components.map(({ name: component, version, fixed, judgement, answer, paths }) => ({
		id,
		kind: words.kind,
		subject: `${component} ${version}`,
		state: judgementWords[judgement][language],
		author: fixed === void 0 ? `` : `${words.fixed}: ${fixed}`,
		text: [...answer === void 0 ? [] : [answer], ...paths].join(`
`)
	}));
}
function vexLines({ id, vex }, language) {
	return vex.map(({ document, author, status, justification, text, timestamp }) => ({
		id,
		kind: vexNotice[language],
		subject: document,
		state: vexWords[status][language],
		author,
		text: [justification, text].filter((part) => part !== void 0 && part !== ``).join(`
`),
		time: timestamp
	}));
}
function cellsOf({ id, kind, subject, state, author, text, severity, score, time, link }) {
	return [
		{
			value: id,
			bold: true
		},
		{ value: kind },
		{ value: subject },
		{ value: state },
		{ value: author },
		{ value: text },
		{ value: severity ?? `` },
		score === void 0 ? { value: `` } : {
			value: score,
			format: `0.0`
		},
		{ value: time === void 0 ? `` : japanTime(time) },
		{ value: link ?? `` }
	];
}
async function dependenciesWorkbook(report) {
	const { dependencies } = report;
	if (dependencies === void 0) throw new Error(`a report without the evidence of the dependency check`);
	const { table, packages } = dependencies;
	const rows = table.state === `read` ? vulnerabilitiesOf(table.content, report) : [];
	return workbook([
		tableSheet(table, rows, report),
		...table.state === `read` && rows.length > 0 ? [detailsSheet(table.content, rows, report)] : [],
		consultationSheet(dependencies, report),
		...packages.state === `absent` ? [] : [componentsSheet(packages, report)]
	]);
}
function tableSheet(table, rows, report) {
	const { language } = report;
	const name = {
		ja: `照会結果一覧`,
		en: `Vulnerabilities by source`
	}[language];
	const sources = table.state === `read` ? table.content.sources : [];
	const heads = {
		ja: [
			`脆弱性`,
			`名称`,
			`深刻度`,
			`CVSS`,
			`根拠`,
			`悪用確認日`,
			`悪用の確率`,
			`部品・製品（版 → 修正版）`,
			`対応`
		],
		en: [
			`Vulnerability`,
			`Title`,
			`Severity`,
			`CVSS`,
			`From`,
			`Exploited since`,
			`Probability`,
			`Component (version → fixed in)`,
			`State`
		]
	}[language];
	const widths = [
		21,
		26,
		8,
		7,
		14,
		12,
		9,
		28,
		11
	];
	return {
		name,
		heading: headingOf(name, report),
		columns: [
			...heads.map((title, i) => ({
				title,
				width: widths[i] ?? 10
			})),
			...sources.map(({ feed, title }) => ({
				title: title[language],
				width: sourceWidths[feed] ?? 11
			})),
			{
				title: {
					ja: `備考`,
					en: `Remarks`
				}[language],
				width: 26
			}
		],
		rows: rows.map((each) => tableRow(each, language)),
		foot: table.state === `read` ? tableFoot(table.content, rows, report) : [table.reason.text[language]],
		rest: restIn(evidencePaths.table, language)
	};
}
const sourceWidths = {
	jvn: 18,
	"jvn-notices": 15,
	jpcert: 19,
	epss: 9,
	kev: 9
};
function tableFoot(table, rows, report) {
	const { language } = report;
	const meanings = Object.entries(cellWords).map(([state, word]) => `${word[language]}: ${cellMeanings[state][language]}`);
	return [
		...rows.length === 0 ? [emptyTableSentence(report, table)[language]] : [],
		``,
		...meanings,
		...attributionsFor(table).map((text) => text[language])
	];
}
function tableRow(vulnerability, language) {
	const { row, blocking } = vulnerability;
	const score = scoreOf(row);
	return [
		{
			value: row.ids.join(`
`),
			bold: true,
			alert: blocking
		},
		{ value: row.title },
		{ value: severityWords[row.severity][language] },
		score === void 0 ? { value: `` } : {
			value: score,
			format: `0.0`
		},
		{ value: severitySource(row.severityFrom)[language] },
		{
			value: row.exploitedSince ?? ``,
			alert: row.exploitedSince !== void 0
		},
		row.epss === void 0 ? { value: `` } : {
			value: row.epss.score,
			format: `0.00%`
		},
		{ value: row.components.map((each) => componentText(each, language)).join(`
`) },
		{
			value: stateText(vulnerability, language),
			alert: blocking
		},
		...row.cells.map((cell) => ({
			value: cellText$1(row, cell, language),
			alert: cell.state === `notConsulted`
		})),
		{ value: remarks(row, language) }
	];
}
function componentText({ name, version, fixed, kind, judgement }, language) {
	const unknown = {
		ja: `修正版不明`,
		en: `no fixed version known`
	}[language];
	const note = kind === `declared` || judgement !== `affected` ? ` (${judgementWords[judgement][language]})` : ``;
	return `${name} ${version} → ${fixed ?? unknown}${note}`;
}
function stateText({ blocking, deviations, needsTriage }, language) {
	const words = {
		ja: {
			blocking: `要対応`,
			triage: `要判断`,
			deviation: `逸脱`
		},
		en: {
			blocking: `to mend`,
			triage: `to be decided`,
			deviation: `deviation`
		}
	}[language];
	return [
		...blocking ? [words.blocking] : [],
		...needsTriage ? [words.triage] : [],
		...deviations.map((id) => `${words.deviation} ${id}`)
	].join(`
`);
}
function remarks(row, language) {
	const { components, vex } = row;
	const open = components.some(({ judgement }) => judgement === `needsTriage`);
	const words = {
		ja: {
			decision: `判断`,
			vex: `VEX（参考）`
		},
		en: {
			decision: `decision`,
			vex: `VEX (a statement)`
		}
	}[language];
	return [
		...open ? claimsOf(row).map(({ id, note }) => `${id}: ${note}`) : [],
		...components.flatMap(({ answer }) => answer === void 0 ? [] : [`${words.decision}: ${answer}`]),
		...vex.map(({ status, document }) => `${words.vex}: ${vexWords[status][language]} (${document})`)
	].join(`
`);
}
function cellText$1({ ids }, { state, entries }, language) {
	const own = entries.map(({ id }) => id).filter((id) => !ids.includes(id));
	const notes = state === `notEnriched` ? entries.flatMap(({ note }) => note ?? []).slice(0, 1) : [];
	return [
		cellWords[state][language],
		...notes,
		...own
	].join(`
`);
}
function consultationSheet(dependencies, report) {
	const record = dependencies.consultations;
	const { language } = report;
	const name = {
		ja: `照会記録`,
		en: `Consultation record`
	}[language];
	const widths = [
		20,
		44,
		17,
		17,
		10,
		34,
		16,
		44
	];
	return {
		name,
		heading: headingOf(name, report),
		columns: consultationHead[language].map((title, i) => ({
			title,
			width: widths[i] ?? 10
		})),
		rows: record.state === `read` ? record.content.map((each) => consultationRow(each, sourceTitle(each.feed, dependencies)[language], language)) : [],
		foot: record.state === `read` ? [] : [record.reason.text[language]],
		rest: restIn(evidencePaths.consultations, language)
	};
}
function consultationRow(each, title, language) {
	const { source, fetchedAt, dataAsOf, records, sha256, result } = each;
	return [
		{
			value: title,
			bold: true
		},
		{ value: source ?? `` },
		{ value: fetchedAt === void 0 ? `` : japanTime(fetchedAt) },
		{ value: dataAsOf === void 0 ? `` : japanTime(dataAsOf) },
		records === void 0 ? { value: `` } : {
			value: records,
			format: `#,##0`
		},
		{ value: sha256 ?? `` },
		{
			value: consultationWords[result][language],
			alert: result !== `consulted`
		},
		{ value: whyText(each, language) }
	];
}
function componentsSheet(packages, report) {
	const { language } = report;
	const name = {
		ja: `部品一覧`,
		en: `Components`
	}[language];
	const heads = {
		ja: [
			`部品`,
			`版`,
			`種別`,
			`区分`,
			`見つかった場所`,
			`脆弱性の件数`,
			`脆弱性`
		],
		en: [
			`Component`,
			`Version`,
			`Ecosystem`,
			`Group`,
			`Found in`,
			`Vulnerabilities`,
			`Ids`
		]
	}[language];
	const widths = [
		30,
		14,
		12,
		12,
		60,
		10,
		40
	];
	return {
		name,
		heading: headingOf(name, report),
		columns: heads.map((title, i) => ({
			title,
			width: widths[i] ?? 10
		})),
		rows: packages.state === `read` ? componentRows(packages.content) : [],
		foot: packages.state === `read` ? [] : [packages.reason.text[language]],
		rest: restIn(evidencePaths.packages, language)
	};
}
function componentRows(packages) {
	const joined = /* @__PURE__ */ new Map();
	for (const each of packages) {
		const key = JSON.stringify([
			each.ecosystem,
			each.name,
			each.version
		]);
		const own = joined.get(key);
		if (own === void 0) joined.set(key, [each]);
		else own.push(each);
	}
	const sorted = (texts) => [...new Set(texts)].sort();
	return [...joined.entries()].toSorted(([a], [b]) => a < b ? -1 : 1).flatMap(([, [first, ...rest]]) => {
		if (first === void 0) return [];
		const all = [first, ...rest];
		const ids = sorted(all.flatMap(({ vulnerabilities }) => vulnerabilities));
		return [[
			{
				value: first.name,
				bold: true
			},
			{ value: first.version },
			{ value: first.ecosystem },
			{ value: sorted(all.flatMap(({ groups }) => groups)).join(`
`) },
			{ value: sorted(all.map(({ path }) => path)).join(`
`) },
			{
				value: ids.length,
				alert: ids.length > 0
			},
			{ value: ids.join(`
`) }
		]];
	});
}
const crossCss = `
.trial{z-index:2;border-bottom-color:transparent;box-shadow:0 0 0 100vmax var(--unknownbg);clip-path:inset(0 -100vmax)}
.cross,.consultation{margin-inline:calc(50% - min(50vw - 1.25rem,50rem))}
.counts{display:flex;flex-wrap:wrap;gap:.3rem 2rem;margin:.4rem 0}.counts div{display:flex;gap:.6rem}.counts dt{color:var(--quiet)}.counts dd{margin:0;font-weight:600}
.legend{list-style:none;display:flex;flex-wrap:wrap;gap:.2rem 1.4rem;margin:.6rem 0;padding:0;font-size:.82rem;color:var(--quiet)}
.matrix{border-collapse:separate;border-spacing:0;border-top:1px solid var(--line);border-left:1px solid var(--line);font-size:.84rem;line-height:1.5}
.matrix th,.matrix td{border-width:0 1px 1px 0;padding:.3rem .4rem}
.matrix>thead th{position:sticky;top:0;z-index:1;border-bottom:2px solid var(--quiet);white-space:normal;overflow-wrap:normal}
.trial~main .matrix>thead th{top:2.6rem}
.matrix tbody th{background:none;font-weight:400;white-space:normal}
.cross .matrix{table-layout:fixed}.cross .inner{table-layout:auto}a>.mark{text-decoration:underline}
.matrix .quiet{font-size:.95em}.matrix .tag{font-size:.92em;margin-right:.2rem;padding:0 .25rem}.matrix .id{font-weight:700}.matrix .title{overflow-wrap:anywhere}.matrix .score{font-weight:700}
.matrix tbody.blocking>tr>th{box-shadow:inset .3rem 0 var(--fail);padding-left:.7rem}
.exploited{color:var(--fail)}.component{display:block}.component+.component{margin-top:.3rem}.fixed{font-size:.92em}.vendor{display:block}.vendor+.vendor{margin-top:.2rem}
.mark{display:inline-block;padding:0 .25rem;font-size:.94em;border:1px solid transparent;border-radius:.2rem;word-break:keep-all;print-color-adjust:exact;-webkit-print-color-adjust:exact}
.mark.entry{background:var(--ink);color:var(--paper);font-weight:600}.mark.noEntry{color:var(--quiet);padding:0}
.mark.notConsulted{border:2px dashed var(--unknown);background:var(--unknownbg);color:var(--unknown);font-weight:700}
.mark.notEnriched{border:3px double var(--ink)}.mark.withdrawn{border-color:var(--quiet);color:var(--quiet);text-decoration:line-through}
.matrix tr.more>td{padding:.15rem .7rem .35rem;border-bottom:2px solid var(--line)}.matrix tr.more>td:has(>details:only-child:not([open])){padding-block:0}
.more summary{color:var(--quiet);font-size:.9em;padding:0}.more p,.more ul{margin:.2rem 0}.said{max-width:60rem}
.inner{width:auto;min-width:50%;font-size:1em;margin:.4rem 0}.inner th,.inner td{border:1px solid var(--line)}
.digest{word-break:break-all;display:inline-block;min-width:8.5rem}.address{min-width:12rem}.consultation tbody th{min-width:7.5rem;overflow-wrap:normal}.consultation td:nth-child(7){min-width:5.5rem}.consultation td.n{min-width:3.6rem}.consultation time{white-space:nowrap}
.credit{margin:.6rem 0;padding-left:1.2rem}
@media(max-width:72rem){.matrix{font-size:.72rem}.matrix th,.matrix td{padding:.25rem}}
@media(max-width:50rem){.cross,.consultation{overflow-x:auto}.matrix>thead th{position:static}}
@page wide{size:A4 landscape;margin:12mm}
@media print{.trial{box-shadow:none}.cross,.consultation{page:wide;margin-inline:0}.matrix{font-size:7.5pt}.matrix>thead th{position:static}.matrix tbody{break-inside:avoid}.consultation .matrix tbody{break-inside:auto}.more>td>details{display:none}.matrix tr.more:not(:has(.said)){display:none}.matrix a{color:inherit;text-decoration:none}}
`;
const COMPONENTS = 4;
const FILES = 20;
const TEXT = 1e3;
function componentLines({ components }, language) {
	const rest = components.length - COMPONENTS;
	return [...components.slice(0, COMPONENTS).map((component) => componentLine(component, language)), ...rest > 0 ? [html({
		ja: `ほか ${rest} 件`,
		en: `${rest} more`
	}[language])] : []].join(``);
}
function componentLine(component, language) {
	const { name, version, fixed, kind, judgement } = component;
	const words = {
		ja: {
			fixed: `修正版`,
			unknown: `不明`,
			declared: `申告した製品`
		},
		en: {
			fixed: `fixed in`,
			unknown: `unknown`,
			declared: `declared product`
		}
	}[language];
	const notes = [...kind === `declared` ? [words.declared] : [], ...kind === `declared` || judgement !== `affected` ? [judgementWords[judgement][language]] : []];
	return `<span class="component"><strong>${html(visible(name))}</strong> ${html(visible(version))}${notes.length === 0 ? `` : ` <span class="quiet">(${html(notes.join({
		ja: `、`,
		en: `, `
	}[language]))})</span>`}<br><span class="fixed">${html(words.fixed)}: ${html(fixed === void 0 ? words.unknown : visible(fixed))}</span></span>`;
}
function rowDetails(row, shown) {
	const { language } = shown;
	const summary = {
		ja: `詳細`,
		en: `Details`
	}[language];
	return `${claims(row, shown)}${answers(row, language)}${vexNotes(row, language)}<details><summary>${html(summary)}</summary>
${aliases(row, language)}${candidates(row, language)}${entries(row, shown)}${files(row, language)}</details>`;
}
function claims(row, { sources, language }) {
	const words = {
		ja: {
			open: `要判断`,
			none: `情報源に版の記述がありません`
		},
		en: {
			open: `To be decided`,
			none: `no source says which versions`
		}
	}[language];
	const said = claimsOf(row).map(({ cell, id, note }) => `${sources[cell]?.title[language] ?? ``} ${id}: ${note}`);
	return row.components.filter(({ judgement }) => judgement === `needsTriage`).map(({ name, version }) => `<p class="said"><strong>${html(words.open)}</strong> ${html(visible(`${name} ${version}`))} — ${html(shorten(visible(said.length === 0 ? words.none : said.join(` / `)), TEXT))}</p>`).join(``);
}
function answers({ components }, language) {
	return components.filter(({ answer }) => answer !== void 0).map(({ name, answer }) => `<p class="said"><strong>${html({
		ja: `判断`,
		en: `Decision`
	}[language])}</strong> ${html(visible(name))}: ${html(shorten(answer ?? ``, TEXT))}</p>`).join(``);
}
function vexNotes({ vex }, language) {
	if (vex.length === 0) return ``;
	return `<p class="said"><strong>${html(vexNotice[language])}</strong></p><ul>${vex.map((note) => `<li>${vexLine(note, language)}</li>`).join(``)}</ul>`;
}
function vexLine({ document, author, status, justification, text, timestamp }, language) {
	const said = [justification, text].filter((part) => part !== void 0 && part !== ``).join({
		ja: `。`,
		en: `. `
	}[language]);
	const from = `${visible(document)}, ${visible(author)}, ${japanTime(timestamp)} (${zone[language]})`;
	return `<strong>${html(vexWords[status][language])}</strong> ${html(shorten(said, TEXT))} <span class="quiet">${html(from)}</span>`;
}
function aliases({ ids }, language) {
	if (ids.length < 2) return ``;
	return `<p>${html({
		ja: `同じ脆弱性の番号`,
		en: `Also known as`
	}[language])}: ${ids.slice(1).map((id) => `<code>${html(visible(id))}</code>`).join(`, `)}</p>`;
}
function candidates(row, language) {
	const all = row.candidates;
	const chosen = decidingOf(row);
	const words = {
		ja: {
			head: [
				`深刻度の候補`,
				`評価者`,
				`深刻度`,
				`CVSS`,
				`ベクトル`
			],
			none: `深刻度を示した情報源はありません（不明として扱います）。`,
			chosen: `採用`
		},
		en: {
			head: [
				`Severity from`,
				`By`,
				`Severity`,
				`CVSS`,
				`Vector`
			],
			none: `No source grades it: it counts as unknown.`,
			chosen: `decides`
		}
	}[language];
	if (all.length === 0) return `<p>${html(words.none)}</p>`;
	const rows = all.map((each) => `<tr><td>${html(visible(severitySource(each.source)[language]))}${each === chosen ? ` <strong>${html(words.chosen)}</strong>` : ``}</td><td>${html(visible(each.by))}</td><td>${html(severityWords[each.severity][language])}</td><td class="n">${each.score === void 0 ? `` : each.score.toFixed(1)}</td><td><code>${html(visible(each.vector ?? ``))}</code></td></tr>`);
	return small(words.head, rows);
}
function entries({ cells }, { sources, language }) {
	const head = {
		ja: [
			`情報源`,
			`状態`,
			`番号`,
			`題名・注記`,
			`最終更新`
		],
		en: [
			`Source`,
			`State`,
			`Id`,
			`Title and note`,
			`Last changed`
		]
	}[language];
	const rows = cells.flatMap((cell, i) => cell.entries.map(({ id, link, title, note, modified, severity, score }) => {
		const safe = safeLink(link);
		const name = html(visible(id));
		const graded = [...severity === void 0 ? [] : [severityWords[severity][language]], ...score === void 0 ? [] : [score.toFixed(1)]].join(` `);
		const said = [
			title,
			...note === void 0 ? [] : [note],
			...graded === `` ? [] : [graded]
		].filter((part) => part !== ``);
		return `<tr><td>${html(sources[i]?.title[language] ?? cell.feed)}</td><td>${html(cellWords[cell.state][language])}</td><td>${safe === void 0 ? name : `<a href="${html(safe)}" rel="noreferrer noopener">${name}</a>`}</td><td>${said.map((part) => html(shorten(visible(part), TEXT))).join(`<br>`)}</td><td>${html(modified === void 0 ? `` : japanTime(modified))}</td></tr>`;
	}));
	return rows.length === 0 ? `` : small(head, rows);
}
function files({ components }, language) {
	const head = {
		ja: [`部品・製品`, `見つかった場所`],
		en: [`Component`, `Found in`]
	}[language];
	const rows = components.filter(({ paths }) => paths.length > 0).map(({ name, version, paths }) => {
		const rest = paths.length - FILES;
		const shown = paths.slice(0, FILES).map((path) => `<code>${html(visible(path))}</code>`);
		const more = rest > 0 ? [html({
			ja: `ほか ${rest} 件`,
			en: `${rest} more`
		}[language])] : [];
		return `<tr><td>${html(visible(`${name} ${version}`))}</td><td>${[...shown, ...more].join(`<br>`)}</td></tr>`;
	});
	return rows.length === 0 ? `` : small(head, rows);
}
function small(head, rows) {
	return `<table class="inner"><thead><tr>${head.map((name) => `<th scope="col">${html(name)}</th>`).join(``)}</tr></thead><tbody>${rows.join(``)}</tbody></table>`;
}
const SHOWN$4 = 1e3;
const IN_CELL = 2;
function crossTableSection(report) {
	const { dependencies, language } = report;
	if (dependencies === void 0) return ``;
	const title = {
		ja: `脆弱性の照会結果一覧`,
		en: `Vulnerabilities by source`
	}[language];
	const { table } = dependencies;
	if (table.state !== `read`) return `<section><h2>${html(title)}</h2><p class="word-inconclusive">${html(table.reason.text[language])}</p></section>`;
	const rows = vulnerabilitiesOf(table.content, report);
	const body = rows.length === 0 ? `<p>${html(emptyTableSentence(report, table.content)[language])}</p>` : `${countsList(countVulnerabilities(rows), language)}${legend(language)}${tableOf(rows, table.content, language)}`;
	const credit = attributionsFor(table.content).map((text) => `<li>${html(text[language])}</li>`);
	return `<section class="cross"><h2>${html(title)} (${rows.length})</h2>
${body}
${credit.length === 0 ? `` : `<ul class="quiet credit">${credit.join(``)}</ul>`}
</section>`;
}
function countsList({ all, bySeverity, exploited, blocking, waived, needsTriage }, language) {
	const words = {
		ja: {
			all: `脆弱性`,
			exploited: `悪用確認済み`,
			blocking: `対応が必要`,
			waived: `逸脱承認済み`,
			triage: `要判断`
		},
		en: {
			all: `Vulnerabilities`,
			exploited: `Exploited`,
			blocking: `To mend`,
			waived: `Waived`,
			triage: `To be decided`
		}
	}[language];
	const severities = bySeverity.map(([severity, count]) => `${severityWords[severity][language]} ${count}`).join({
		ja: `・`,
		en: `, `
	}[language]);
	return `<dl class="counts">${[
		[words.all, `${all} (${severities})`],
		[words.exploited, String(exploited)],
		[words.blocking, String(blocking)],
		[words.waived, String(waived)],
		[words.triage, String(needsTriage)]
	].map(([name, value]) => `<div><dt>${html(name)}</dt><dd>${html(value)}</dd></div>`).join(``)}</dl>`;
}
function legend(language) {
	return `<ul class="legend">${cellStates.map((state) => `<li>${mark(state, language)} ${html(cellMeanings[state][language])}</li>`).join(``)}</ul>`;
}
function tableOf(rows, { sources }, language) {
	const words = {
		ja: {
			head: [
				`脆弱性`,
				`深刻度`,
				`部品・製品`
			],
			more: (count) => `ほか ${count} 件は照会結果一覧のブック（reports/dependencies.xlsx）と元のデータにあります。`
		},
		en: {
			head: [
				`Vulnerability`,
				`Severity`,
				`Component`
			],
			more: (count) => `${count} more are in the workbook (reports/dependencies.xlsx) and in the data.`
		}
	}[language];
	const columns = columnsOf$1(sources);
	const head = [...words.head, ...columns.map(({ title }) => title[language])].map((name) => `<th scope="col">${html(name)}</th>`).join(``);
	const groups = rows.slice(0, SHOWN$4).map((each) => rowGroup(each, {
		columns,
		sources,
		language
	}));
	const rest = rows.length - SHOWN$4;
	const note = {
		ja: `元のデータ: ${evidencePaths.table}。各行の「詳細」に、深刻度の候補、掲載内容、見つかったファイルを示します（印刷時は省略）。日時は${zone.ja}。`,
		en: `Data: ${evidencePaths.table}. "Details" of a row has every candidate for the severity, every entry and every file (left out in print). Times: ${zone.en}.`
	}[language];
	return `<table class="matrix">${widths(columns, sources)}<thead><tr>${head}</tr></thead>${groups.join(``)}</table>
${rest > 0 ? `<p>${html(words.more(rest))}</p>` : ``}<p class="quiet">${html(note)}</p>`;
}
const weights = {
	kev: 8.5,
	nvd: 8.2,
	epss: 8.2,
	jvn: 10.5,
	"jvn-notices": 9,
	jpcert: 10.5
};
const OTHER_WEIGHT = 9.5;
const VENDORS_WEIGHT = 12;
const firstWeights = [
	15.5,
	9,
	13.5
];
function widths(columns, sources) {
	const own = columns.map(({ cells }) => cells.length > 1 ? VENDORS_WEIGHT : weights[sources[cells[0] ?? 0]?.feed ?? ``] ?? OTHER_WEIGHT);
	const [first, rest] = [firstWeights, own].map((each) => each.reduce((sum, weight) => sum + weight, 0));
	const unit = Math.min(1, (100 - (first ?? 0)) / (rest ?? 1));
	const wide = (100 - unit * (rest ?? 0)) / (first ?? 1);
	return `<colgroup>${[...firstWeights.map((weight) => weight * wide), ...own.map((weight) => weight * unit)].map((width) => `<col style="width:${width.toFixed(2)}%"></col>`).join(``)}</colgroup>`;
}
function rowGroup(vulnerability, shown) {
	const { row, blocking } = vulnerability;
	const { columns, language } = shown;
	const cells = columns.map((column) => columnCell(row, column, shown)).join(``);
	return `<tbody class="${blocking ? `blocking` : ``}">
<tr><th scope="row">${nameCell(vulnerability, language)}</th><td>${severityCell(row, shown)}</td><td>${componentLines(row, language)}</td>${cells}</tr>
<tr class="more"><td colspan="${columns.length + 3}">${rowDetails(row, {
		sources: shown.sources,
		language
	})}</td></tr>
</tbody>`;
}
function nameCell({ row, blocking, deviations, needsTriage }, language) {
	const tags = [
		...blocking ? [`<span class="tag critical">${html({
			ja: `要対応`,
			en: `to mend`
		}[language])}</span>`] : [],
		...needsTriage ? [`<span class="tag medium">${html({
			ja: `要判断`,
			en: `to be decided`
		}[language])}</span>`] : [],
		...deviations.map((id) => `<span class="tag waived">${html({
			ja: `逸脱`,
			en: `deviation`
		}[language])} ${html(visible(id))}</span>`)
	];
	return `<span class="id">${html(visible(row.id))}</span> ${tags.join(``)}<br><span class="title">${html(visible(row.title))}</span>`;
}
function severityCell(row, { sources, language }) {
	const { severity, severityFrom, exploitedSince, epss } = row;
	const score = scoreOf(row);
	const words = {
		ja: {
			exploited: `悪用確認済み`,
			from: `根拠: `,
			byNvd: `（NVD の記載による）`
		},
		en: {
			exploited: `exploited`,
			from: `from: `,
			byNvd: ` (as NVD says)`
		}
	}[language];
	const listed = row.cells.some(({ feed, state }) => feed === `kev` && state === `entry`);
	const ownColumn = sources.some(({ feed }) => feed === `epss`);
	return [
		`<span class="tag ${severity}">${html(severityWords[severity][language])}</span>`,
		...exploitedSince === void 0 ? [] : [`<strong class="exploited">${html(words.exploited)}</strong>`],
		...exploitedSince === void 0 || listed ? [] : [`<span class="quiet">${html(`${exploitedSince}${words.byNvd}`)}</span>`],
		...score === void 0 ? [] : [`CVSS ${score.toFixed(1)}`],
		`<span class="quiet">${html(`${words.from}${severitySource(severityFrom)[language]}`)}</span>`,
		...epss === void 0 || ownColumn ? [] : [html(`EPSS ${percent(epss.score)}`)]
	].join(`<br>`);
}
function percent(probability) {
	const value = probability * 100;
	return value > 0 && value < .1 ? `<0.1%` : `${value.toFixed(1)}%`;
}
function columnCell(row, { cells }, { sources, language }) {
	const own = cells.flatMap((index) => {
		const [cell, source] = [row.cells[index], sources[index]];
		return cell === void 0 || source === void 0 ? [] : [{
			cell,
			source
		}];
	});
	const only = own[0];
	if (own.length === 1 && only !== void 0) return `<td class="${only.cell.state}">${cellText(row, only.cell, language)}</td>`;
	return `<td>${vendorLines(row, own, language)}</td>`;
}
function vendorLines(row, own, language) {
	return cellStates.flatMap((state) => {
		const same = own.filter(({ cell }) => cell.state === state);
		if (same.length === 0) return [];
		if (same.some(({ cell }) => cell.entries.length > 0)) return same.map(({ cell, source }) => `${html(source.title[language])} ${cellText(row, cell, language)}`);
		return [`${mark(state, language)} ${html(same.map(({ source }) => source.title[language]).join({
			ja: `、`,
			en: `, `
		}[language]))}`];
	}).map((line) => `<span class="vendor">${line}</span>`).join(``);
}
function cellText(row, cell, language) {
	const own = cell.entries.find(({ id }) => row.ids.includes(id));
	const others = cell.entries.filter(({ id }) => id !== own?.id);
	return [
		own === void 0 ? mark(cell.state, language) : linked(own.link, mark(cell.state, language)),
		...extras(row, cell).map((text) => html(visible(text))),
		...others.slice(0, IN_CELL).map(({ id, link }) => linked(link, html(visible(id)))),
		...others.length > IN_CELL ? [html({
			ja: `ほか ${others.length - IN_CELL} 件`,
			en: `${others.length - IN_CELL} more`
		}[language])] : []
	].join(`<br>`);
}
function extras({ exploitedSince, epss }, { feed, state, entries }) {
	if (state === `notEnriched`) return entries.flatMap(({ note }) => note ?? []).slice(0, 1);
	if (state !== `entry`) return [];
	if (feed === `kev`) return exploitedSince === void 0 ? [] : [exploitedSince];
	if (feed === `epss`) return epss === void 0 ? [] : [percent(epss.score)];
	const scores = entries.flatMap(({ score }) => score ?? []);
	return scores.length === 0 ? [] : [Math.max(...scores).toFixed(1)];
}
function mark(state, language) {
	return `<span class="mark ${state}">${html(cellWords[state][language])}</span>`;
}
function linked(address, content) {
	const safe = safeLink(address);
	return safe === void 0 ? content : `<a href="${html(safe)}" rel="noreferrer noopener">${content}</a>`;
}
const SHOWN$3 = 2e3;
function findingsSection({ findings, language }) {
	const words = {
		ja: {
			title: `指摘`,
			blocking: `対応が必要な指摘`,
			other: `そのほかの指摘`,
			waived: `逸脱として承認された指摘`,
			none: `指摘はありません。`
		},
		en: {
			title: `Findings`,
			blocking: `To mend`,
			other: `Others`,
			waived: `Waived by an approved deviation`,
			none: `There are no findings.`
		}
	}[language];
	const body = [
		[words.blocking, findings.filter(({ blocking }) => blocking)],
		[words.other, findings.filter(({ blocking, marked }) => !blocking && marked.state === `open`)],
		...[`uncompared`, `existing`].map((state) => [standingWords[state][language], findings.filter(({ marked }) => marked.state === state)]),
		[words.waived, findings.filter(({ marked }) => marked.state === `waived`)]
	].filter(([, own]) => own.length > 0).map(([name, own]) => `<h3>${html(name)} (${own.length})</h3>${own.slice(0, SHOWN$3).map((finding) => findingCard(finding, language)).join(``)}${more(own.length, language)}`);
	return `<section><h2>${html(words.title)}</h2>${body.length === 0 ? `<p>${html(words.none)}</p>` : body.join(``)}</section>`;
}
function findingCard(finding, language) {
	const { marked, title, message, advice, requirements, blocking } = finding;
	const { severity, fingerprint, ruleId, links } = marked.finding;
	const words = {
		ja: {
			clause: `条項`,
			number: `指摘番号`,
			waived: `逸脱`,
			applied: `有効でない逸脱`
		},
		en: {
			clause: `clause`,
			number: `finding`,
			waived: `deviation`,
			applied: `deviation that does not count`
		}
	}[language];
	const deviation = marked.deviation === void 0 ? `` : ` · ${html(words.waived)} ${html(marked.deviation)}`;
	const applied = marked.applied.length === 0 ? `` : ` · ${html(words.applied)} ${html(marked.applied.join(`, `))}`;
	const anchors = (links ?? []).flatMap((address) => {
		const safe = safeLink(address);
		return safe === void 0 ? [] : [`<a href="${html(safe)}" rel="noreferrer noopener">${html(safe)}</a>`];
	});
	return `<article class="finding${blocking ? ` blocking` : ``}">
<p><span class="tag ${severity}">${html(severityWords[severity][language])}</span><strong>${html(title[language])}</strong></p>
<p class="place">${html(visible(placeOf(finding)))}</p>
<p>${html(message[language])}</p>
<p class="advice">${html(advice[language])}</p>
${reopenedLines(marked).map((line) => `<p class="advice">${html(line[language])}</p>`).join(``)}${anchors.length === 0 ? `` : `<p class="meta">${anchors.slice(0, 5).join(` `)}</p>`}
<p class="meta">${html(ruleId)} · ${html(words.clause)} ${html(requirements.join(`, `))} · ${html(words.number)} <code>${html(fingerprint)}</code>${deviation}${applied}</p>
</article>`;
}
function notExaminedSection({ notExamined, language }) {
	if (notExamined.length === 0) return ``;
	const words = {
		ja: {
			title: `検査できなかったもの`,
			path: `場所`,
			check: `検査`,
			why: `理由`
		},
		en: {
			title: `Not examined`,
			path: `Place`,
			check: `Check`,
			why: `Reason`
		}
	}[language];
	const rows = notExamined.slice(0, SHOWN$3).map(({ path, check, reason }) => `<tr><td><code>${html(visible(path))}</code></td><td>${html(check)}</td><td>${html(reason.text[language])}</td></tr>`);
	return `<section><h2>${html(words.title)} (${notExamined.length})</h2><table><thead><tr><th scope="col">${html(words.path)}</th><th scope="col">${html(words.check)}</th><th scope="col">${html(words.why)}</th></tr></thead><tbody>${rows.join(``)}</tbody></table>${more(notExamined.length, language)}</section>`;
}
function more(count, language) {
	if (count <= SHOWN$3) return ``;
	const rest = count - SHOWN$3;
	return `<p class="quiet">${html({
		ja: `ほか ${rest} 件は結果フォルダの JSON にあります。`,
		en: `${rest} more are in the JSON files of the results folder.`
	}[language])}</p>`;
}
const css$1 = `
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
const SHOWN$2 = 2e3;
function table(head, rows) {
	return `<table><thead><tr>${head.map((name) => `<th scope="col">${html(name)}</th>`).join(``)}</tr></thead><tbody>${rows.join(``)}</tbody></table>`;
}
function checksSection({ reported, language }) {
	const words = {
		ja: {
			title: `検査ごとの結果`,
			head: [
				`検査`,
				`判定`,
				`内訳`
			],
			rules: `規則ごとの結果`,
			rule: [
				`規則`,
				`重大度`,
				`条項`,
				`結果`
			]
		},
		en: {
			title: `Checks`,
			head: [
				`Check`,
				`Verdict`,
				`Counts`
			],
			rules: `Rules`,
			rule: [
				`Rule`,
				`Severity`,
				`Clauses`,
				`Result`
			]
		}
	}[language];
	const rows = reported.map(({ summary, title }) => `<tr><td>${html(title[language])}</td><td class="word-${summary.verdict}">${html(verdictWords[summary.verdict][language])}</td><td>${html(countsText(summary, language))}</td></tr>`);
	const details = reported.map((check) => {
		const lines = check.rules.map((each) => `<tr><td>${html(each.rule.title[language])}<br><code>${html(each.rule.id)}</code></td><td>${html(severityWords[each.rule.severity][language])}</td><td>${html(each.rule.requirements.join(`, `))}</td>${ruleCell(each, language)}</tr>`);
		return `<details><summary>${html(check.title[language])}: ${html(words.rules)} (${check.rules.length})</summary>${table(words.rule, lines)}${scopeList(check, language)}</details>`;
	});
	return `<section><h2>${html(words.title)}</h2>${table(words.head, rows)}${details.join(``)}</section>`;
}
function ruleCell({ state, findings }, language) {
	if (state === `found`) return `<td class="word-fail">${html({
		ja: `指摘 ${findings}`,
		en: `findings: ${findings}`
	}[language])}</td>`;
	return `<td class="${{
		"nothing-found": `word-pass`,
		"not-established": `word-inconclusive`,
		"nothing-to-examine": ``
	}[state]}">${html(ruleWords[state][language])}</td>`;
}
function scopeList({ outOfScope }, language) {
	if (outOfScope.length === 0) return ``;
	const items = outOfScope.map(({ text, count }) => `<li>${html(text[language])} (${count})</li>`);
	return `<p>${html({
		ja: `対象外としたもの`,
		en: `Out of scope`
	}[language])}</p><ul>${items.join(``)}</ul>`;
}
function checklistSection({ judgement, language }) {
	if (judgement.checklist === null) return ``;
	const words = {
		ja: {
			title: `チェックリスト`,
			head: [
				`項番`,
				`回答`,
				`取組・理由`,
				`回答者`,
				`kenpin の確認`
			]
		},
		en: {
			title: `Checklist`,
			head: [
				`Item`,
				`Answer`,
				`Ground`,
				`By`,
				`State`
			]
		}
	}[language];
	const status = {
		done: {
			ja: `対応済`,
			en: `done`
		},
		notDone: {
			ja: `未対策`,
			en: `not done`
		},
		notNeeded: {
			ja: `対応不要`,
			en: `not needed`
		}
	};
	const rows = judgement.checklist.items.map(({ item, answer, result }) => `<tr><td>${html(item)}</td><td>${answer === void 0 ? `` : html(status[answer.status][language])}</td><td>${html(answer?.how ?? ``)}</td><td>${html(answer === void 0 ? `` : `${answer.by} ${answer.on}`)}</td><td class="${itemClass(result)}">${html(itemText(result, language))}</td></tr>`);
	return `<section><h2>${html(words.title)}</h2><details${judgement.blockers.some(({ part }) => part === `checklist`) ? ` open` : ``}><summary>${rows.length}</summary>${table(words.head, rows)}</details></section>`;
}
function itemClass({ state }) {
	return {
		satisfied: `word-pass`,
		accepted: ``,
		unanswered: `word-inconclusive`,
		unsatisfied: `word-fail`,
		contradicted: `word-fail`
	}[state];
}
function itemText(state, language) {
	return state.state === `satisfied` ? {
		ja: `食い違う指摘なし`,
		en: `nothing against it`
	}[language] : state.reason.text[language];
}
function deviationsSection({ judgement, language }) {
	const words = {
		ja: {
			title: `逸脱`,
			none: `逸脱はありません。`,
			head: [
				`番号`,
				`内容`,
				`理由`,
				`代替方法`,
				`担保する理由`,
				`承認`,
				`期限`,
				`状態`
			]
		},
		en: {
			title: `Deviations`,
			none: `There are none.`,
			head: [
				`Id`,
				`What`,
				`Why`,
				`Alternative`,
				`Why security holds`,
				`Approval`,
				`Until`,
				`State`
			]
		}
	}[language];
	const rows = judgement.deviations.map((judged) => {
		const { deviation, counts, reopened } = judged;
		const { id, what, why, alternative, assurance, approval, until } = deviation;
		const approved = approval === void 0 ? `—` : `${approval.by} / ${approval.reference} / ${approval.on}`;
		const state = deviationStateText(judged)[language];
		return `<tr>${[
			id,
			what,
			why,
			alternative,
			assurance,
			approved,
			until
		].map((text) => `<td>${html(text)}</td>`).join(``)}<td class="${counts && reopened === 0 ? `word-pass` : `word-inconclusive`}">${html(state)}</td></tr>`;
	});
	return `<section><h2>${html(words.title)}</h2>${rows.length === 0 ? `<p>${html(words.none)}</p>` : table(words.head, rows)}</section>`;
}
function clausesSection({ clauses, language }) {
	const words = {
		ja: {
			title: `条項ごとの状況`,
			head: [
				`条項`,
				`要旨（kenpin の言葉）`,
				`示し方`,
				`状況`,
				`指摘`
			],
			note: `「kenpin では確かめない」条項は、台帳・承認・申告などで人が示します。`
		},
		en: {
			title: `Clauses`,
			head: [
				`Clause`,
				`In our words`,
				`Shown by`,
				`State`,
				`Findings`
			],
			note: `Clauses that are "not covered by kenpin" are shown by people: ledgers, approvals, statements.`
		}
	}[language];
	const rows = clauses.map(({ id, title, kinds, state, open, waived }) => `<tr><td>${html(id)}</td><td>${html(title[language])}</td><td>${html(kinds.map((kind) => kindWords[kind][language]).join({
		ja: `・`,
		en: `, `
	}[language]))}</td><td class="${{
		"covered-clean": `word-pass`,
		"covered-findings": `word-fail`,
		"covered-unknown": `word-inconclusive`,
		"not-covered": ``
	}[state]}">${html(clauseWords[state][language])}</td><td class="n">${open + waived === 0 ? `` : `${open}${waived > 0 ? ` (+${waived})` : ``}`}</td></tr>`);
	return `<section><h2>${html(words.title)}</h2><p class="quiet">${html(words.note)}</p>${table(words.head, rows)}</section>`;
}
function dataSection({ reported, outcomes, language }) {
	const words = {
		ja: {
			title: `使用したプログラム・データと証跡`,
			head: [
				`検査`,
				`使用したもの`,
				`版・日付`
			],
			files: [
				`証跡`,
				`大きさ`,
				`SHA-256`
			]
		},
		en: {
			title: `Programs, data and evidence`,
			head: [
				`Check`,
				`Relied on`,
				`Version or date`
			],
			files: [
				`Evidence`,
				`Size`,
				`SHA-256`
			]
		}
	}[language];
	const rows = reported.flatMap(({ title, tools, startedAt, finishedAt }) => [...Object.entries(tools).map(([name, version]) => `<tr><td>${html(title[language])}</td><td>${html(name)}</td><td>${html(version)}</td></tr>`), ...startedAt === void 0 ? [] : [`<tr><td>${html(title[language])}</td><td>${html({
		ja: `実施`,
		en: `run`
	}[language])}</td><td>${html(`${startedAt} – ${finishedAt ?? ``}`)}</td></tr>`]]);
	const files = outcomes.flatMap(({ outcome }) => outcome.status === `notApplicable` ? [] : outcome.evidence).map(({ path, size, sha256 }) => `<tr><td><code>${html(visible(path))}</code></td><td class="n">${size}</td><td><code>${sha256}</code></td></tr>`);
	return `<section><h2>${html(words.title)}</h2>${table(words.head, rows)}${files.length === 0 ? `` : table(words.files, files)}</section>`;
}
function censusSection({ census, language }) {
	const words = {
		ja: {
			title: `納品物一覧`,
			head: [
				`場所`,
				`大きさ`,
				`SHA-256`,
				`状態`
			]
		},
		en: {
			title: `Deliverables`,
			head: [
				`Place`,
				`Size`,
				`SHA-256`,
				`State`
			]
		}
	}[language];
	const rows = census.entries.slice(0, SHOWN$2).map((entry) => `<tr><td><code>${html(visible(entry.path))}</code></td><td class="n">${entry.size}</td><td><code>${entry.sha256 ?? ``}</code></td><td>${html(fateText(entry, language))}</td></tr>`);
	return `<section><h2>${html(words.title)} (${census.entries.length})</h2><details><summary>${census.entries.length}</summary>${table(words.head, rows)}${more(census.entries.length, language)}</details></section>`;
}
function fateText({ fate, remarks }, language) {
	const remark = (remarks ?? []).map(({ text }) => text[language]).join(` `);
	switch (fate.state) {
		case `read`: return remark;
		case `opened`: return `${{
			ja: `開いた（${fate.members} 件）`,
			en: `opened (${fate.members})`
		}[language]} ${remark}`;
		case `unopened`:
		case `unread`: return `${fate.reason.text[language]} ${remark}`;
	}
}
function htmlReport(report) {
	const { language, judgement, policy } = report;
	const title = reportTitles[judgement.scope.kind][language];
	return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${html(`${title} ${policy.contract.number}`)}</title>
<style>${css$1}${crossCss}</style>
</head>
<body>
${notices(report)}
<header>
<h1>${html(title)}</h1>
${contractTable(report)}
</header>
<main>
${verdictSection(report)}
${checksSection(report)}
${findingsSection(report)}
${notExaminedSection(report)}
${crossTableSection(report)}
${consultationSection(report)}
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
function notices({ judgement, language }) {
	const texts = [judgement.trial ? trialNotice : null, scopeNotice(judgement)].flatMap((text) => text === null ? [] : text[language]);
	return texts.length === 0 ? `` : `<p class="trial" role="note">${texts.map((text) => html(text)).join(`<br>`)}</p>`;
}
function contractTable({ policy, profile, judgement, language, census }) {
	const { contract } = policy;
	const words = {
		ja: {
			number: `契約番号`,
			title: `件名`,
			client: `発注者`,
			contractor: `受注者`,
			delivery: `納品回`,
			profile: `適用要項`,
			day: `判定日`,
			census: `納品物の識別値`
		},
		en: {
			number: `Contract`,
			title: `Title`,
			client: `Client`,
			contractor: `Contractor`,
			delivery: `Delivery`,
			profile: `Annex`,
			day: `Judged on`,
			census: `Digest of the deliverables`
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
	].map(([name, value]) => `<div><dt>${html(name)}</dt><dd>${html(value)}</dd></div>`).join(``)}</dl>`;
}
function verdictSection({ judgement, language }) {
	const { verdict, blockers, testData } = judgement;
	const word = verdictWords[verdict][language];
	const unknown = blockers.filter(({ kind, part }) => kind === `inconclusive` && part !== `checklist`);
	const head = {
		ja: `確かめられなかったこと`,
		en: `What could not be established`
	}[language];
	return `<section class="verdict ${verdict}" aria-label="${html({
		ja: `総合判定`,
		en: `Verdict`
	}[language])}">
<p class="word">${html(word)}</p><p>${html(verdictSentence(judgement)[language])}</p>
</section>
${unknown.length === 0 ? `` : `<section class="note"><h2>${html(head)}</h2><ul>${unknown.map(({ part, reason }) => `<li><strong>${html(part)}</strong> ${html(reason.text[language])}</li>`).join(``)}</ul></section>`}
${testData.length === 0 ? `` : `<section class="note"><h2>${html(testDataNotice[language])}</h2><ul>${testData.map(({ text }) => `<li>${html(text[language])}</li>`).join(``)}</ul></section>`}`;
}
const RULES = 2e4;
const DESCRIPTION = 1e3;
function vulnerabilityRules({ dependencies, findings, rules }) {
	const found = /* @__PURE__ */ new Map();
	if (dependencies?.table.state !== `read`) return found;
	const rows = new Map(dependencies.table.content.rows.flatMap((row) => row.ids.map((id) => [id, row])));
	const bases = new Map(rules.map((rule) => [rule.id, rule]));
	const worst = /* @__PURE__ */ new Map();
	for (const finding of findings) {
		const base = bases.get(finding.marked.finding.ruleId);
		const row = namesOf(finding).flatMap((name) => rows.get(name) ?? [])[0];
		if (base === void 0 || row === void 0 || !/^[A-Za-z0-9][A-Za-z0-9._:-]{0,99}$/.test(row.id)) continue;
		const id = `${base.id}/${row.id}`;
		const known = worst.get(id);
		if (worst.size >= RULES && known === void 0) continue;
		const { severity } = finding.marked.finding;
		worst.set(id, known !== void 0 && severities.indexOf(known) < severities.indexOf(severity) ? known : severity);
		found.set(finding, {
			id,
			base,
			row,
			severity
		});
	}
	return new Map([...found].map(([finding, rule]) => [finding, {
		...rule,
		severity: worst.get(rule.id) ?? rule.severity
	}]));
}
function vulnerabilityRuleOf({ id, base, row, severity }, { general, sources, language }) {
	const links = linksOf(row, sources, language);
	const title = visible(shorten(`${row.id}: ${row.title === `` ? base.title[language] : row.title}`, DESCRIPTION));
	const tags = [
		`security`,
		...row.exploitedSince === void 0 ? [] : [`exploited`],
		...general.properties.tags.slice(1)
	];
	return {
		...general,
		id,
		name: row.id,
		shortDescription: { text: title },
		fullDescription: { text: visible(shorten(`${base.title[language]}: ${row.ids.join(`, `)}`, DESCRIPTION)) },
		help: {
			text: [base.advice[language], ...links.map(({ name, address }) => `${name}: ${address}`)].join(`
`),
			markdown: [
				base.advice[language],
				``,
				...links.map(({ name, address }) => `- [${markdown(name)}](${markdownTarget(address)})`)
			].join(`
`)
		},
		...links[0] === void 0 ? {} : { helpUri: links[0].address },
		properties: {
			...general.properties,
			tags: tags.slice(0, 20),
			...securitySeverity(row, severity)
		}
	};
}
function securitySeverity(row, severity) {
	const score = decidingOf(row)?.score;
	return score === void 0 || severity !== row.severity ? {} : { "security-severity": Math.max(.1, score).toFixed(1) };
}
function vulnerabilityProperties({ row, severity }) {
	const { ids, exploitedSince, epss, severityFrom } = row;
	const vector = decidingOf(row)?.vector;
	return {
		cve: ids.filter((id) => id.startsWith(`CVE-`)),
		aliases: ids.slice(1),
		severityFrom,
		...vector === void 0 ? {} : { cvss: vector },
		...exploitedSince === void 0 ? {} : { exploitedSince },
		...epss === void 0 ? {} : { epss: epss.score },
		...securitySeverity(row, severity)
	};
}
const RESULTS = 25e3;
const scores = {
	unknown: `9.5`,
	critical: `9.5`,
	high: `8.0`,
	medium: `5.5`,
	low: `3.0`,
	note: `0.5`
};
const levels = {
	unknown: `error`,
	critical: `error`,
	high: `error`,
	medium: `warning`,
	low: `note`,
	note: `note`
};
function sarifReport(report) {
	const { findings, judgement, language, generatedAt } = report;
	const { rules, ruleOfFinding } = rulesOf(report);
	const unknowns = judgement.blockers.filter(({ kind }) => kind === `inconclusive`);
	const run = {
		tool: { driver: {
			name: `kenpin`,
			semanticVersion: version,
			rules
		} },
		automationDetails: { id: `kenpin/` },
		invocations: [{
			executionSuccessful: unknowns.length === 0,
			endTimeUtc: generatedAt,
			toolExecutionNotifications: [
				...unknowns.map(({ part, reason }) => notification(`error`, reason.code, `${part}: ${reason.text[language]}`)),
				...judgement.testData.map(({ code, text }) => notification(`warning`, code, text[language])),
				...findings.length > RESULTS ? [notification(`warning`, `results-cut`, cutText(findings.length - RESULTS)[language])] : []
			]
		}],
		properties: {
			verdict: judgement.verdict,
			scope: judgement.scope,
			censusDigest: judgement.binding.censusDigest,
			policyDigest: judgement.binding.policyDigest,
			trial: judgement.trial,
			findings: findings.length
		},
		results: findings.slice(0, RESULTS).map((finding) => resultOf(finding, ruleOfFinding(finding), report))
	};
	return `${JSON.stringify({
		$schema: `https://json.schemastore.org/sarif-2.1.0.json`,
		version: `2.1.0`,
		runs: [run]
	}, null, 1)}\n`;
}
function rulesOf(report) {
	const { rules, language, dependencies } = report;
	const sources = dependencies?.table.state === `read` ? dependencies.table.content.sources : [];
	const own = vulnerabilityRules(report);
	const special = [...new Map([...own.values()].map((rule) => [rule.id, rule])).values()].toSorted((a, b) => a.id < b.id ? -1 : 1);
	const index = new Map([...rules, ...special].map(({ id }, i) => [id, i]));
	return {
		rules: [...rules.map((rule) => ruleOf(rule, language)), ...special.map((rule) => vulnerabilityRuleOf(rule, {
			general: ruleOf({
				...rule.base,
				severity: rule.severity
			}, language),
			sources,
			language
		}))],
		ruleOfFinding: (finding) => {
			const vulnerability = own.get(finding);
			const id = vulnerability?.id ?? finding.marked.finding.ruleId;
			return {
				id,
				index: index.get(id),
				vulnerability
			};
		}
	};
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
				`security`,
				...requirements.map((clause) => `clause/${clause}`),
				...(cwe ?? []).map((number) => `external/cwe/cwe-${number}`)
			].slice(0, 20),
			precision: `high`,
			"problem.severity": {
				error: `error`,
				warning: `warning`,
				note: `recommendation`
			}[levels[severity]],
			"security-severity": scores[severity]
		}
	};
}
const baselineStates = {
	new: `new`,
	existing: `unchanged`
};
function resultOf({ marked, message }, rule, { language, judgement }) {
	const { finding, state, deviation, base } = marked;
	const baselineState = base === void 0 ? void 0 : baselineStates[base];
	const [file = ``, ...members] = finding.location.path.split(`!/`);
	const inside = members.length > 0 ? `${finding.location.path}: ` : ``;
	const approved = judgement.deviations.find((each) => each.deviation.id === deviation);
	return {
		ruleId: rule.id,
		...rule.index === void 0 ? {} : { ruleIndex: rule.index },
		level: levels[finding.severity],
		...baselineState === void 0 ? {} : { baselineState },
		message: { text: sarifText(shorten(`${inside}${message[language]}`, 4e3)) },
		locations: [{
			physicalLocation: {
				artifactLocation: { uri: file === `` ? `kenpin.yml` : pathUri(file) },
				region: {
					startLine: members.length > 0 ? 1 : Math.max(1, finding.location.line ?? 1),
					...members.length > 0 || finding.location.column === void 0 ? {} : { startColumn: finding.location.column }
				}
			},
			...members.length > 0 ? { logicalLocations: [{
				fullyQualifiedName: visible(finding.location.path),
				kind: `member`
			}] } : {}
		}],
		partialFingerprints: {
			primaryLocationLineHash: `${finding.fingerprint}:1`,
			"kenpin/v1": finding.fingerprint
		},
		properties: {
			"security-severity": scores[finding.severity],
			severity: finding.severity,
			...rule.vulnerability === void 0 ? {} : vulnerabilityProperties(rule.vulnerability)
		},
		...state === `waived` ? { suppressions: [{
			kind: `external`,
			status: `accepted`,
			justification: visible(`${deviation ?? ``}: ${approved?.deviation.why ?? ``} (${approved?.deviation.approval?.reference ?? ``})`)
		}] } : {}
	};
}
const virusEvidencePath = `evidence/virus-scan/virus-scan.json`;
const text = string();
const count = int().check(_nonnegative());
const why = object({
	code: text,
	ja: text,
	en: text
});
const virusScanRecord = object({
	schema: literal(`kenpin.virus-scan/1`),
	engine: object({
		name: text,
		version: text,
		configurationSha256: nullable(text)
	}),
	foreign: optional(object({
		address: text,
		notProved: array(object({ text: object({ ja: text }) })),
		stated: nullable(object({
			version: text,
			date: text
		})),
		trusted: nullable(object({
			why: text,
			by: text,
			on: text
		}))
	})),
	signatures: array(object({
		name: text,
		version: text,
		issuedAt: text,
		proof: _enum([`signed`, `test`])
	})),
	startedAt: datetime(),
	finishedAt: datetime(),
	operation: object({
		host: text,
		operator: text
	}),
	time: object({
		clock: _enum([`confirmed`, `machineOnly`]),
		answer: object({ address: optional(text) })
	}),
	newest: object({ daily: nullable(count) }),
	censusDigest: text,
	counts: object({
		entries: count,
		files: count,
		members: count,
		scanned: count,
		notScanned: count,
		found: count
	}),
	yara: optional(object({
		engine: nullable(object({
			name: text,
			version: text
		})),
		rules: array(unknown()),
		counts: object({ matched: count })
	})),
	reasons: array(why),
	remarks: array(why),
	testData: boolean()
});
async function readVirusEvidence(reader, recorded) {
	return readEvidence({
		reader,
		recorded,
		path: virusEvidencePath
	}, virusScanRecord);
}
const TITLE = `ウイルスチェック結果`;
const SHOWN$1 = 5;
function virusLabel(input) {
	const { evidence, outcomes, policy } = input;
	const { contract } = policy;
	const head = [
		row(`契約番号`, contract.number),
		row(`件名`, `${contract.title}（第${contract.delivery}回納品）`),
		row(`受注者`, contract.contractor)
	];
	if (evidence.state !== `read` || outcomes.length !== 1) {
		const why = outcomes.length > 1 ? `ウイルス検査の結果が一つにまとめられていません。` : `ウイルス検査の記録がないか、使えません。`;
		return {
			title: TITLE,
			notices: [...policy.purpose === `trial` ? [TRIAL] : [], INCOMPLETE],
			rows: [...head, alertRow(`検査結果`, `この納品物のウイルス検査は完了していません`)],
			remarks: [why]
		};
	}
	const record = evidence.content;
	return {
		title: TITLE,
		notices: noticesOf(record, input),
		rows: [
			...head,
			...engineRows(record),
			...scanRows(record, input)
		],
		remarks: remarksOf(record, input).map((each) => visible(each))
	};
}
function virusLabelText(label) {
	const rule = `━`.repeat(30);
	return [
		...label.notices.flatMap((notice) => [rule, `■■ ${notice} ■■`]),
		rule,
		label.title,
		rule,
		...label.rows.map(({ name, value }) => `${name}: ${value}`),
		...label.remarks.map((remark) => `※ ${remark}`),
		rule,
		``
	].join(`
`);
}
const TRIAL = `試行・納品には使えません`;
const INCOMPLETE = `検査未完了・納品には使えません`;
const FOUND = `ウイルス等の検出あり`;
function noticesOf({ counts, testData }, { policy, outcomes, waived }) {
	return [
		...policy.purpose === `trial` || testData ? [TRIAL] : [],
		...completed(outcomes) && counts.notScanned === 0 ? [] : [INCOMPLETE],
		...counts.found > waived ? [FOUND] : []
	];
}
function completed(outcomes) {
	return outcomes.length === 1 && outcomes[0]?.status === `completed`;
}
function engineRows(record) {
	const { engine, signatures, newest, foreign, yara } = record;
	return [
		row(`ウイルス対策ソフト名`, `${engine.name} ${engine.version}`),
		...signatures.map(({ name, version, issuedAt, proof }) => row(`定義ファイル`, `${name} 版 ${version}（${japanTime(issuedAt)} 作成、${proof === `signed` ? `発行元の署名を確認` : `試験用`}）`)),
		...foreign === void 0 ? [] : foreignRows(foreign),
		row(`定義の最新性`, newest.daily === null ? `公開されている最新版は未照会` : `公開されている daily の最新版 ${newest.daily} と照合`),
		...yara === void 0 ? [] : [row(`併用した規則`, yara.engine === null ? `YARA での照合ができませんでした` : yaraText(yara, yara.engine))]
	];
}
function yaraText({ rules, counts }, { name, version }) {
	return `${name} ${version}（規則ファイル ${rules.length} 個、一致 ${counts.matched} 件）`;
}
function foreignRows({ address, stated, trusted, notProved }) {
	return [
		row(`定義ファイル`, stated === null ? `エンジンが版と日付を示していません` : `daily 版 ${stated.version}（${stated.date}、時間帯は不明。エンジンの自己申告で、証明されていません）`),
		row(`検査エンジンの場所`, address),
		trusted === null ? alertRow(`未証明`, `この検査エンジンの定義と設定は証明されておらず、信頼する根拠も記録されていません`) : row(`証明に代わる判断`, `${trusted.why}（${trusted.by}、${trusted.on}）`),
		...notProved.map(({ text }) => row(`未証明の事項`, text.ja))
	];
}
function scanRows(record, input) {
	const { startedAt, finishedAt, time, counts, operation, censusDigest } = record;
	const clock = time.clock === `confirmed` ? `${time.answer.address ?? ``} の時刻と照合済み` : `この機械の時計のみ`;
	return [
		row(`チェック年月日`, `${japanTime(startedAt)} ～ ${japanTime(finishedAt)}（日本時間。${clock}）`),
		row(`検査した数`, `${counts.scanned} 件／全 ${counts.entries} 件（ファイル ${counts.files} 件、圧縮ファイル等の中身 ${counts.members} 件）`),
		resultRow(record, input),
		row(`検査実施者`, operation.operator),
		row(`検査した機械`, operation.host),
		row(`納品物の識別値`, censusDigest),
		row(`納品パッケージ`, input.package === null ? `SHA-256 はパッケージに添えたラベルに記載` : `${input.package.name}（SHA-256: ${input.package.sha256}）`)
	];
}
function resultRow({ counts }, { outcomes, waived }) {
	if (counts.found > 0) {
		const covered = waived === 0 ? `` : `。うち ${waived} 件は逸脱として承認済み`;
		return alertRow(`検査結果`, `検出あり（${counts.found} 件${covered}）`);
	}
	if (!completed(outcomes) || counts.notScanned > 0) return alertRow(`検査結果`, `検査は完了していません（検出なしとは言えません）`);
	return row(`検査結果`, `ウイルス等の検出なし`);
}
function remarksOf({ reasons, remarks }, { evidence }) {
	const all = [...reasons, ...remarks].map(({ ja }) => ja);
	const rest = all.length - SHOWN$1;
	return [
		...all.slice(0, SHOWN$1),
		...rest > 0 ? [`ほか ${rest} 件`] : [],
		...evidence.state === `read` ? [`証跡: ${virusEvidencePath}`] : []
	];
}
function row(name, value) {
	return {
		name,
		value: visible(value)
	};
}
function alertRow(name, value) {
	return {
		...row(name, value),
		alert: true
	};
}
const css = `
*{box-sizing:border-box}
body{margin:0;padding:4mm;background:#fff;color:#111;font:8.5pt/1.45 "Yu Gothic","Hiragino Sans",Meiryo,"Noto Sans CJK JP","Noto Sans JP",sans-serif}
.label{width:140mm;max-width:100%;border:.5mm solid #111;break-inside:avoid;-webkit-print-color-adjust:exact;print-color-adjust:exact}
h1{margin:0;padding:1.5mm 3mm;font-size:12pt;text-align:center;border-bottom:.5mm solid #111}
.notice{margin:0;padding:2mm 3mm;font-size:15pt;font-weight:700;text-align:center;color:#fff;background:#a11b1b;border-bottom:.5mm solid #111}
.notice::before{content:"✕ "}.notice::after{content:" ✕"}
.void{border:1.2mm double #a11b1b;background:repeating-linear-gradient(135deg,#fff 0 6mm,#fbe3e0 6mm 12mm)}
table{width:100%;border-collapse:collapse}
th,td{padding:.5mm 2mm;text-align:left;vertical-align:top;border-bottom:.15mm solid #888;overflow-wrap:anywhere}
th{width:31mm;font-weight:600;white-space:nowrap}
.alert th,.alert td{font-weight:700;color:#a11b1b;font-size:10pt}
ul{margin:0;padding:1mm 3mm 1.5mm 6mm;font-size:7.5pt}li{overflow-wrap:anywhere}
@page{margin:4mm}
@media print{body{padding:0}}
`;
function virusLabelHtml({ title, notices, rows, remarks }) {
	return `<!doctype html>
<html lang="ja">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${html([...notices, title].join(` `))}</title>
<style>${css}</style>
</head>
<body>
<section class="label${notices.length > 0 ? ` void` : ``}">
${notices.map((notice) => `<p class="notice">${html(notice)}</p>\n`).join(``)}<h1>${html(title)}</h1>
<table>
${rows.map(({ name, value, alert }) => `<tr${alert === true ? ` class="alert"` : ``}><th scope="row">${html(name)}</th><td>${html(value)}</td></tr>`).join(`
`)}
</table>
${remarks.length === 0 ? `` : `<ul>\n${remarks.map((remark) => `<li>${html(remark)}</li>\n`).join(``)}</ul>\n`}</section>
</body>
</html>
`;
}
async function virusLabelWorkbook({ title, notices, rows, remarks }) {
	return workbook([{
		name: title,
		heading: [...notices.map((notice) => `■■ ${notice} ■■`), title],
		columns: [{
			title: `項目`,
			width: 24
		}, {
			title: `内容`,
			width: 100
		}],
		rows: rows.map(({ name, value, alert }) => [{
			value: name,
			bold: true,
			...alert === true ? { alert } : {}
		}, {
			value,
			...alert === true ? {
				alert,
				bold: true
			} : {}
		}]),
		foot: remarks.map((remark) => `※ ${remark}`),
		rest: (count) => `ほか ${count} 行`
	}]);
}
const checklistClauses = [`2-a.3`];
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
		state: `not-covered`,
		open: 0,
		waived: 0
	};
	const findings = judgement.findings.filter(({ finding }) => serving.includes(finding.ruleId));
	const waived = findings.filter(({ state }) => state === `waived`).length;
	const open = findings.length - waived;
	const whole = [...new Set(serving.map((rule) => rule.split(`/`)[0]))].every((check) => {
		const own = judgement.checks.find((each) => each.check === check);
		return own !== void 0 && own.verdict !== `inconclusive` && own.coverage.notExamined === 0 && !judgement.blockers.some(({ kind, part }) => kind === `inconclusive` && part === check);
	});
	return {
		...base,
		state: findings.length > 0 ? `covered-findings` : whole ? `covered-clean` : `covered-unknown`,
		open,
		waived
	};
}
function checklistState({ checklist }) {
	if (checklist === null) return {
		state: `not-covered`,
		open: 0,
		waived: 0
	};
	const count = (state) => checklist.items.filter(({ result }) => result.state === state).length;
	const open = count(`unsatisfied`) + count(`contradicted`);
	return {
		state: open > 0 ? `covered-findings` : count(`unanswered`) > 0 ? `covered-unknown` : `covered-clean`,
		open,
		waived: 0
	};
}
const reportNames = {
	html: `reports/report.html`,
	sarif: `reports/kenpin.sarif`,
	summary: `reports/summary.md`,
	checklist: `reports/checklist.xlsx`,
	dependencies: `reports/dependencies.xlsx`,
	labelText: `reports/virus-label.txt`,
	labelPage: `reports/virus-label.html`,
	labelWorkbook: `reports/virus-label.xlsx`
};
const documentsOfDelivery = [
	reportNames.checklist,
	reportNames.labelText,
	reportNames.labelPage,
	reportNames.labelWorkbook
];
async function reportOf(judged, context, results) {
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
		dependencies: await readDependencyEvidence(results, recordedBy(judged, `dependencies`)),
		generatedAt: context.clock.now().toISOString(),
		language: policy.language
	});
}
function recordedBy(judged, check) {
	return {
		references: outcomesOf(judged, check).flatMap((outcome) => outcome.status === `notApplicable` ? [] : outcome.evidence),
		sha256: sha256Bytes
	};
}
function outcomesOf({ judgement, outcomes }, check) {
	const { censusDigest, policyDigest } = judgement.binding;
	return outcomes.filter((each) => each.check === check && each.binding.censusDigest === censusDigest && each.binding.policyDigest === policyDigest).map(({ outcome }) => outcome);
}
async function labelOf(judged, { policy }, { results, made }) {
	const own = judged.judgement.findings.filter(({ check }) => check === `virus-scan`);
	return virusLabel({
		outcomes: outcomesOf(judged, `virus-scan`),
		evidence: await readVirusEvidence(results, recordedBy(judged, `virus-scan`)),
		policy,
		waived: own.filter(({ state }) => state === `waived`).length,
		package: made
	});
}
async function labelFiles(label) {
	return {
		txt: virusLabelText(label),
		html: virusLabelHtml(label),
		xlsx: await virusLabelWorkbook(label)
	};
}
async function writeLabel(judged, context, results) {
	const files = await labelFiles(await labelOf(judged, context, {
		results,
		made: null
	}));
	await results.write(reportNames.labelText, files.txt);
	await results.write(reportNames.labelPage, files.html);
	await results.write(reportNames.labelWorkbook, files.xlsx);
}
async function writeReports(judged, context, results) {
	const report = await reportOf(judged, context, results);
	await results.write(reportNames.html, htmlReport(report));
	await results.write(reportNames.sarif, sarifReport(report));
	await results.write(reportNames.summary, jobSummary(report));
	await results.write(reportNames.dependencies, await dependenciesWorkbook(report));
	for (const path of documentsOfDelivery) await results.remove(path);
	if (judged.judgement.scope.kind !== `delivery`) return report;
	await results.write(reportNames.checklist, await checklistWorkbook({
		judgement: judged.judgement,
		policy: context.policy,
		generatedAt: report.generatedAt
	}));
	await writeLabel(judged, context, results);
	return report;
}
function packageReadme({ policy, day, identity, publicKey, keyFingerprint }) {
	return `\uFEFF${[
		...policy.purpose === `trial` ? [`【試行】このパッケージは試行で作られたもので、納品物ではありません。 / TRIAL: no delivery.`, ``] : [],
		`${policy.contract.title} 納品パッケージ（${policy.contract.number} 第${policy.contract.delivery}回 ${day}）`,
		``,
		`deliverables  納品物`,
		`kenpin        検査の結果・証跡・報告書。kenpin/reports/report.html をブラウザで開いてください。`,
		`SHA256SUMS.txt  すべてのファイルの SHA-256`,
		`signatures    SHA256SUMS.txt の署名`,
		``,
		`確認の手順`,
		`1. Windows のコマンドプロンプトで、この zip の SHA-256 が納品書の値と同じことを確かめます。`,
		`     certutil -hashfile （zipの名前） SHA256`,
		`2. 署名を確かめます（OpenSSH がある環境）。公開鍵は、このパッケージの外（契約書・納品書）で知らされたものを使ってください。`,
		`   allowed_signers に次の1行を書きます:  ${identity} （公開鍵）`,
		`     ssh-keygen -Y verify -f allowed_signers -I ${identity} -n kenpin-delivery -s signatures/SHA256SUMS.txt.sig < SHA256SUMS.txt`,
		`   署名に使われた鍵の指紋:  ${keyFingerprint}`,
		`3. 中身を確かめます。`,
		`     sha256sum -c --strict SHA256SUMS.txt`,
		`   一覧にないファイルが混ざっていないことは kenpin verify で確かめられます。`,
		`このパッケージの中のプログラムを、確認のために実行しないでください。`,
		``,
		`Delivery package for ${policy.contract.number}, delivery ${policy.contract.delivery}.`,
		`deliverables: what is delivered; kenpin: outcomes, evidence, reports; SHA256SUMS.txt: all files; signatures: its signature.`,
		`Compare the SHA-256 of the zip with the paper, verify the signature with a public key known from outside this package, then check the sums.`,
		`Public key that signed (compare, do not trust): ${publicKey}`,
		``
	].join(`\r
`)}`;
}
function coverSheet(facts, { name, sha256, size }) {
	const { contract, purpose } = facts.policy;
	return [
		...purpose === `trial` ? [`【試行】納品には使えません。`, ``] : [],
		`納品物確認票`,
		``,
		`契約番号:   ${contract.number}`,
		`件名:       ${contract.title}`,
		`発注者:     ${contract.client}`,
		`受注者:     ${contract.contractor}`,
		`納品回:     第${contract.delivery}回（${facts.day}）`,
		`ファイル名: ${name}`,
		`大きさ:     ${size} バイト`,
		`SHA-256:`,
		...(sha256.match(/.{32}/g) ?? []).map((half) => `  ${(half.match(/.{4}/g) ?? []).join(` `)}`),
		`署名者:     ${facts.identity}`,
		`鍵の指紋:   ${facts.keyFingerprint}`,
		``,
		`確認: certutil -hashfile （ファイル名） SHA256 の表示が上の値と同じことを確かめてください。`,
		``
	].join(`
`);
}
const ENTRY = {
	date: new Date(Date.UTC(1980, 0, 1)),
	mode: 420
};
const AWKWARD_COUNT = 65535;
async function writeZip(files, sink) {
	const archive = new ZipArchive({
		zlib: { level: 6 },
		forceZip64: files.length === AWKWARD_COUNT
	});
	const written = pipeline$1(archive, sink);
	let broken;
	written.catch((error) => broken = error);
	for (const { path, open, stored } of files) {
		if (broken !== void 0) break;
		await appended(archive, {
			path,
			source: open(),
			stored
		}, written);
	}
	if (broken === void 0) await archive.finalize();
	await written;
}
function appended(archive, { path, source, stored }, written) {
	return new Promise((done, fail) => {
		const onEntry = () => {
			archive.off(`error`, fail);
			done();
		};
		source.once(`error`, (error) => {
			archive.abort();
			fail(error);
		});
		archive.once(`entry`, onEntry).once(`error`, fail);
		written.catch(fail);
		archive.append(source, {
			name: path,
			...ENTRY,
			store: stored
		});
	});
}
const SHOWN = 20;
function refuseUnpackable({ entries }) {
	const onDisk = entries.filter(({ path }) => !path.includes(`!/`));
	refuse([...onDisk.flatMap(({ path, remarks }) => (remarks ?? []).filter(({ code }) => code === `name-not-utf8` || code === `name-escaped`).map(({ code, text }) => ({
		code,
		text: {
			ja: `${text.ja}: ${path}`,
			en: `${text.en} ${path}`
		}
	}))), ...faultsOf(onDisk.map(({ path }) => `${layout.deliverables}${path}`))]);
}
function refuseNames(paths) {
	refuse(faultsOf(paths));
}
function faultsOf(paths) {
	return [...paths.flatMap((path) => nameFaults(path)), ...collisions(paths)];
}
function refuse(faults) {
	if (faults.length === 0) return;
	const list = (language) => faults.slice(0, SHOWN).map(({ text }) => `\n  ${text[language]}`).join(``);
	const rest = faults.length - SHOWN;
	throw new InputError({
		code: `package-name`,
		text: {
			ja: `納品パッケージに入れられない名前のファイルがあります（${faults.length} 件）。${list(`ja`)}${rest > 0 ? `\n  ほか ${rest} 件` : ``}`,
			en: `Files have names that cannot be in a delivery package (${faults.length}).${list(`en`)}${rest > 0 ? `\n  and ${rest} more` : ``}`
		},
		mend: faults.some(({ code }) => code === `name-not-nfc` || code === `name-not-utf8`) ? withConversion : plain
	});
}
const plain = {
	ja: `名前を変えるか、納品物の指定から除いてください。検査だけを行うには --no-package を付けます。`,
	en: `Rename them, or leave them out of the deliverables. With --no-package only the checks are run.`
};
const withConversion = {
	ja: `${plain.ja} 文字コードは convmv で直せます（macOS の名前: convmv -r -f utf8 -t utf8 --nfc --notest フォルダ、Shift_JIS の名前: convmv -r -f cp932 -t utf8 --notest フォルダ）。`,
	en: `${plain.en} convmv mends encodings (names of macOS: convmv -r -f utf8 -t utf8 --nfc --notest FOLDER; of Shift_JIS: convmv -r -f cp932 -t utf8 --notest FOLDER).`
};
async function makePackage(context, results) {
	const { policy, root, outputPath, clock, signal } = context;
	if (policy.signing === null) throw noSigning();
	const day = japanDay(clock.now());
	const stored = await readVerdict(results);
	if (stored === null) throw notJudged();
	if (stored.scope.kind !== `delivery`) throw notOfDelivery(scopeNotice(stored));
	const judged = await judgeResults(results, {
		...context,
		today: day
	});
	const { judgement, census } = judged;
	if (!letsDeliver(judgement)) throw notPassed(judgement.verdict);
	await refuseOtherVerdict(results, stored, stored.today === day ? judgement : (await judgeResults(results, {
		...context,
		today: stored.today
	})).judgement);
	refuseUnpackable(census);
	const signer = await openSigner(policy.signing, {
		root,
		signal
	});
	const facts = {
		policy,
		day,
		identity: policy.signing.identity,
		publicKey: signer.publicKey,
		keyFingerprint: fingerprint(signer.publicKey)
	};
	const items = await itemsOf({
		context,
		results,
		census,
		facts
	});
	refuseNames(items.map(({ path }) => path));
	const name = packageName(policy, day);
	const part = await beginPart(outputPath);
	try {
		const packed = withSignature(items, signer);
		await writeZip(packed, part.sink);
		signal.throwIfAborted();
		await compare(part.path, packed);
		const final = join(outputPath, name);
		const { sha256, size } = await sizeAndHash(part.path);
		await part.commit(final);
		await writeAtomically(`${final}.sha256`, `${sha256}  ${name}\n`);
		await writeAtomically(`${final}.txt`, coverSheet(facts, {
			name,
			sha256,
			size
		}));
		const label = await labelFiles(await labelOf(judged, context, {
			results,
			made: {
				name,
				sha256
			}
		}));
		for (const [extension, content] of Object.entries(label)) await writeAtomically(`${final}.virus-label.${extension}`, content);
		return {
			path: final,
			sha256,
			keyFingerprint: facts.keyFingerprint
		};
	} finally {
		await part.discard();
	}
}
async function itemsOf({ context, results, census, facts }) {
	const delivered = census.entries.filter(({ path }) => !path.includes(`!/`)).map((entry) => deliveredItem(entry, context.root));
	const inputs = [...context.inputs].map(([name, bytes]) => bytesItem(`${layout.inputs}${name}`, bytes));
	const found = [];
	for (const path of (await results.list()).filter((each) => !each.startsWith(baseFolder))) {
		const bytes = await results.read(path);
		if (bytes !== null) found.push(bytesItem(`${layout.results}${path}`, bytes));
	}
	return [
		...delivered,
		...found,
		...inputs,
		bytesItem(layout.readme, Buffer.from(packageReadme(facts)))
	].toSorted((a, b) => comparePaths(a.path, b.path));
}
function deliveredItem(entry, root) {
	const { path, size, sha256 } = entry;
	if (sha256 === null) throw unpackable(path, [{
		code: `unread`,
		text: {
			ja: `読めないファイルです。`,
			en: `It could not be read.`
		}
	}]);
	return {
		path: `${layout.deliverables}${path}`,
		sha256,
		stored: isStored(path),
		open: () => openDelivered(root, {
			path,
			size,
			sha256
		})
	};
}
function bytesItem(path, bytes) {
	return {
		path,
		sha256: sha256Bytes(bytes),
		stored: isStored(path),
		open: () => Readable.from([Buffer.from(bytes)])
	};
}
function withSignature(items, signer) {
	const manifest = Buffer.from(writeManifest(items));
	return [
		...items,
		bytesItem(layout.manifest, manifest),
		bytesItem(layout.signature, signer.sign(manifest, deliveryNamespace))
	];
}
async function compare(path, items) {
	const file = await openRandom(path);
	try {
		const directory = await readZipDirectory(file);
		if (directory.state === `bad`) throw damaged(directory.reasons);
		if (directory.entries.map((entry) => entry.path).join(`\0`) !== items.map((item) => item.path).join(`\0`)) throw damaged([]);
		for (const [i, entry] of directory.entries.entries()) {
			const hash = createHash(`sha256`);
			for await (const chunk of readZipEntry(file, entry, entry.size)) hash.update(chunk);
			if (hash.digest(`hex`) !== items[i]?.sha256) throw damaged([{
				code: `digest`,
				text: {
					ja: `${entry.path} の内容が違います。`,
					en: `${entry.path} differs.`
				}
			}]);
		}
	} finally {
		await file.close();
	}
}
function unpackable(path, faults) {
	return new InputError({
		code: `package-name`,
		where: path,
		text: {
			ja: `納品パッケージに入れられない名前・ファイルがあります: {ja}`,
			en: `A file or name that cannot be in a delivery package: {en}`
		},
		mend: {
			ja: `名前を変えるか、納品物から除いてください。`,
			en: `Rename it or leave it out.`
		},
		parameters: {
			ja: faults.map(({ text }) => text.ja).join(` `),
			en: faults.map(({ text }) => text.en).join(` `)
		}
	});
}
function notPassed(verdict) {
	return new InputError({
		code: `package-not-passed`,
		text: {
			ja: `判定が合格（pass）ではないため、納品パッケージを作りません（{verdict}）。`,
			en: `No package is made: the verdict is {verdict}.`
		},
		mend: {
			ja: `kenpin gate を実行し、指摘に対応してください。`,
			en: "Run `kenpin gate` and mend what it says."
		},
		parameters: { verdict }
	});
}
async function refuseOtherVerdict(results, stored, judgement) {
	if (isDeepStrictEqual(JSON.parse(JSON.stringify(judgement)), JSON.parse(JSON.stringify(stored))) && await results.read(reportNames.html) !== null) return;
	throw new InputError({
		code: `package-verdict-differs`,
		where: `verdict.json`,
		text: {
			ja: `判定のあとで、チェックリスト・逸脱・結果のいずれかが変わっています。`,
			en: `The checklist, the deviations or the results have changed since they were judged.`
		},
		mend: {
			ja: `kenpin judge で判定し直してください。`,
			en: "Judge again: `kenpin judge`."
		}
	});
}
function notJudged() {
	return new InputError({
		code: `package-not-judged`,
		where: `verdict.json`,
		text: {
			ja: `結果フォルダに判定がありません。`,
			en: `The results folder has no verdict.`
		},
		mend: {
			ja: `先に kenpin judge で納品全体を判定してください。`,
			en: "Judge the delivery first: `kenpin judge`."
		}
	});
}
function notOfDelivery(notice) {
	return new InputError({
		code: `package-other-scope`,
		where: `verdict.json`,
		text: {
			ja: `結果フォルダの判定は納品の判定ではありません。{ja}`,
			en: `The verdict in the results folder is not about the delivery. {en}`
		},
		mend: {
			ja: `kenpin judge で納品全体を判定してください。`,
			en: "Judge the delivery as a whole: `kenpin judge`."
		},
		parameters: {
			ja: notice?.ja ?? ``,
			en: notice?.en ?? ``
		}
	});
}
function noSigning() {
	return new InputError({
		code: `package-no-signing`,
		where: `signing`,
		text: {
			ja: `ポリシーに signing がないため、署名つきの納品パッケージを作れません。`,
			en: "The policy has no `signing`, so no signed package can be made."
		},
		mend: {
			ja: `ポリシーに signing を書いてください（README「ポリシー」）。`,
			en: "Add `signing` to the policy (README, \"The policy\")."
		}
	});
}
function damaged(reasons) {
	return new ToolError({
		code: `package-damaged`,
		text: {
			ja: `書いた納品パッケージを読み直したところ、内容が一致しません。{why}`,
			en: `The package differs from what was packed when read again. {whyEn}`
		},
		mend: {
			ja: `ディスクの状態を確かめて、やり直してください。`,
			en: `Check the disk and try again.`
		},
		parameters: {
			why: reasons.map(({ text }) => text.ja).join(` `),
			whyEn: reasons.map(({ text }) => text.en).join(` `)
		}
	});
}
export { writeReports as a, scopeNotice as c, reportOf as i, refuseUnpackable as n, jobSummary as o, reportNames as r, terminalReport as s, makePackage as t };
