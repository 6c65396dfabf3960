import { t as fillText } from "./text.js";
import { t as reason } from "./reason.js";
import { L as safeParse } from "./vendor-zod.js";
import { t as blocks } from "./severity.js";
import { t as kenpinVersion } from "./version.js";
import { n as KenpinError, r as ToolError, t as InputError } from "./error.js";
import { t as checkIds } from "./check.js";
import { L as countCoverage, gt as sha256Lines, w as allRules } from "./context.js";
import { c as ipaItems, i as reopening, l as supplementItems, r as outgrown } from "./deviations.js";
import { a as readOutcomes, c as baseRecordSchema, d as comparePaths, l as censusSchema, o as takeCensus, r as outsideManifest, s as makeSelector, u as censusDigest } from "./layout.js";
import { createHash, randomBytes } from "node:crypto";
import { constants, createReadStream, createWriteStream } from "node:fs";
import { crc32, createInflateRaw } from "node:zlib";
import { Readable, Transform, pipeline } from "node:stream";
import { join, relative, resolve as resolve$1, sep } from "node:path";
import { mkdir, open, readdir, rename, rm } from "node:fs/promises";
function shardReasons(found) {
	const first = found[0];
	if (first === void 0) return [reason(`outcome-missing`, {
		ja: `結果がありません。検査が実行されていません。`,
		en: `There is no outcome: the check did not run.`
	})];
	const { count } = first.record.shard;
	const indexes = found.map(({ record }) => record.shard.index).toSorted((a, b) => a - b);
	if (found.every(({ record }) => record.shard.count === count) && indexes.length === count && indexes.every((index, i) => index === i + 1)) return [];
	return [reason(`outcome-shards`, {
		ja: `分割実行の結果が揃っていません（欠けているか重複しています）。`,
		en: `The shards of the check are not complete: one is missing or doubled.`
	})];
}
function outcomeReasons(found, input) {
	return [...bindingReasons(found, input), ...completenessReasons(found.record, input.census)];
}
function bindingReasons({ record, damagedEvidence }, input) {
	const reasons = [];
	if (record.schema !== `kenpin.outcome/1`) reasons.push(reason(`outcome-schema`, {
		ja: `結果の形式の版が違います。`,
		en: `The outcome has another schema version.`
	}));
	if (record.binding.censusDigest !== input.binding.censusDigest) reasons.push(reason(`outcome-other-census`, {
		ja: `別の納品物に対する結果です。`,
		en: `The outcome was made for other deliverables.`
	}));
	if (record.binding.policyDigest !== input.binding.policyDigest) reasons.push(reason(`outcome-other-policy`, {
		ja: `別のポリシーに対する結果です。`,
		en: `The outcome was made under another policy.`
	}));
	if (record.binding.kenpin !== input.binding.kenpin) reasons.push(reason(`outcome-other-kenpin`, {
		ja: `別の版の kenpin による結果です。`,
		en: `The outcome was made by another version of kenpin.`
	}));
	for (const path of damagedEvidence) reasons.push(reason(`evidence-damaged`, {
		ja: `証跡が失われているか改変されています: {path}`,
		en: `Evidence is missing or altered: {path}`
	}, { path }));
	return reasons;
}
function completenessReasons({ outcome }, census) {
	switch (outcome.status) {
		case `notApplicable`: return [reason(`outcome-not-applicable`, {
			ja: `必要な検査が「対象外」とされています: {ja}`,
			en: `A required check says it is not applicable: {en}`
		}, {
			ja: outcome.reason.text.ja,
			en: outcome.reason.text.en
		})];
		case `incomplete`: return [...outcome.reasons.length > 0 ? outcome.reasons : [reason(`outcome-incomplete`, {
			ja: `検査が最後まで終わっていません。`,
			en: `The check did not finish.`
		})], ...coverageReasons(outcome.coverage, census)];
		case `completed`: return coverageReasons(outcome.coverage, census);
	}
}
function coverageReasons(coverage, census) {
	const counts = countCoverage(coverage);
	const sum = counts.examined + counts.notApplicable + counts.notExamined;
	if (sum !== census.entries.length || coverage.runs.some(([, count]) => !Number.isSafeInteger(count) || count < 0)) return [reason(`coverage-mismatch`, {
		ja: `検査した件数（{sum}）が納品物の件数（{all}）と一致しません。`,
		en: `The check accounts for {sum} entries; the census has {all}.`
	}, {
		sum,
		all: census.entries.length
	})];
	if (counts.notExamined === 0) return [];
	return [reason(`coverage-not-examined`, {
		ja: `{count} 件を検査できていません。`,
		en: `{count} entries were not examined.`
	}, { count: counts.notExamined })];
}
const comparedChecks = [`dependencies`];
function compareWithBase(check, changes, { binding, found }) {
	if (!comparedChecks.includes(check)) return {
		doubts: [],
		compare: () => `notComparable`
	};
	const { base, outside } = changes;
	if (base === null) return nothingKnown([...changes.faults, ...changes.faults.length > 0 ? [] : [baseMissing]]);
	const outcomes = base.outcomes.filter(({ record }) => record.check === check);
	const foreign = foreignReasons(base, outcomes, {
		changes,
		binding,
		found
	});
	if (foreign.length > 0) return nothingKnown([...changes.faults, ...foreign]);
	const doubts = [
		...changes.faults,
		...base.record.faults,
		...base.census.entries.length === 0 ? [baseEmpty] : [],
		...shardReasons(outcomes),
		...outcomes.flatMap(({ record }) => completenessReasons(record, base.census))
	];
	const keys = new Set(outcomes.flatMap((outcome) => comparisonsOf(outcome)));
	return {
		doubts,
		compare: (finding) => {
			if (finding.comparison === void 0) return `notComparable`;
			if (keys.has(finding.comparison)) return `existing`;
			return doubts.length > 0 || outside.has(finding.location.path) ? `unknown` : `new`;
		}
	};
}
function nothingKnown(doubts) {
	return {
		doubts,
		compare: ({ comparison }) => comparison === void 0 ? `notComparable` : `unknown`
	};
}
function comparisonsOf({ record: { outcome } }) {
	return outcome.status === `notApplicable` ? [] : outcome.findings.flatMap(({ comparison }) => comparison ?? []);
}
function foreignReasons({ record, census }, outcomes, { changes, binding, found }) {
	const reasons = [];
	if (record.commit !== changes.since) reasons.push(reason(`base-other-commit`, {
		ja: `別のコミット（{found}）との比較です。`,
		en: `It was compared with another commit ({found}).`
	}, { found: record.commit }));
	if (record.censusDigest !== census.digest) reasons.push(reason(`base-other-census`, {
		ja: `比較元の一覧が記録と一致しません。`,
		en: `The census of the base is not the recorded one.`
	}));
	const bound = {
		...binding,
		censusDigest: census.digest
	};
	reasons.push(...outcomes.flatMap((outcome) => bindingReasons(outcome, { binding: bound })));
	return [...reasons, ...dataReasons(outcomes, found)];
}
function dataReasons(base, found) {
	const [before, now] = [base, found].map((outcomes) => new Map(outcomes.flatMap(({ record }) => Object.entries(record.data))));
	const different = [...now ?? []].filter(([name, hash]) => before?.has(name) === true && before.get(name) !== hash).map(([name]) => name);
	if (different.length === 0) return [];
	return [reason(`base-other-data`, {
		ja: `比較元と異なる版の脆弱性情報で検査しています（{names}）。`,
		en: `The base was judged by other data than the change ({names}).`
	}, { names: different.toSorted().join(`, `) })];
}
const baseMissing = reason(`base-missing`, {
	ja: `比較元（取り込み先のコミット）の検査結果がありません。`,
	en: `There is no outcome of the base to compare with.`
});
const baseEmpty = reason(`base-empty`, {
	ja: `比較元のコミットに、納品物に当たるファイルが1件もありません。`,
	en: `The base commit holds no deliverable at all.`
});
function deviationState(deviation, today) {
	if (deviation.approval === void 0) return without(`deviation-not-approved`, `承認されていない`, `it is not approved`);
	if (deviation.approval.on > today) return without(`deviation-approved-later`, `承認日が未来の日付である`, `its approval lies in the future`);
	if (deviation.until < today) return without(`deviation-expired`, `期限が切れている`, `it has expired`);
	return { state: `counts` };
}
function without(code, ja, en) {
	return {
		state: `doesNotCount`,
		reason: reason(code, {
			ja,
			en
		})
	};
}
function markFindings(check, findings, { deviations, today }) {
	const sorted = deviations.toSorted((a, b) => a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
	const counting = sorted.filter((deviation) => deviationState(deviation, today).state === `counts`);
	return findings.map((finding) => {
		const about = sorted.filter(({ target }) => concerns(target, finding));
		const waiver = about.find((deviation) => counting.includes(deviation) && reopening(deviation, finding, check) === null);
		const marks = {
			applied: about.filter((deviation) => !counting.includes(deviation)).map(({ id }) => id),
			reopened: counting.flatMap((deviation) => reopenedFor(deviation, finding, check))
		};
		return waiver === void 0 ? {
			finding,
			check,
			state: `open`,
			...marks
		} : {
			finding,
			check,
			state: `waived`,
			deviation: waiver.id,
			...marks
		};
	});
}
function reopenedFor(deviation, finding, check) {
	const why = concerns(deviation.target, finding) ? reopening(deviation, finding, check) : concernedFormerly(deviation.target, finding) ? outgrown(deviation, finding) : null;
	return why === null ? [] : [{
		deviation: deviation.id,
		reason: why
	}];
}
function concernedFormerly(target, finding) {
	return finding.former !== void 0 && concerns(target, {
		...finding,
		...finding.former
	});
}
function concerns(target, finding) {
	switch (target.kind) {
		case `rule`: return target.rule === finding.ruleId && (target.paths === void 0 || target.paths.some((path) => lies(finding.location.path, path)));
		case `findings`: return target.fingerprints.includes(finding.fingerprint);
		case `checklistItem`: return false;
	}
}
function lies(path, place) {
	return path === place || (place.endsWith(`/`) ? path.startsWith(place) : path.startsWith(`${place}!/`));
}
function judgeDeviations({ deviations, today }, findings, checklist) {
	return deviations.map((deviation) => {
		const state = deviationState(deviation, today);
		const counts = {
			used: findings.filter((finding) => finding.deviation === deviation.id).length + itemsExcused(deviation, checklist),
			reopened: findings.filter(({ reopened }) => reopened.some((each) => each.deviation === deviation.id)).length
		};
		return state.state === `counts` ? {
			deviation,
			counts: true,
			...counts
		} : {
			deviation,
			counts: false,
			reason: state.reason,
			...counts
		};
	});
}
function itemsExcused({ target }, checklist) {
	if (target.kind !== `checklistItem`) return 0;
	return (checklist?.items ?? []).filter(({ item, answer, result }) => item === target.item && answer?.status === `notDone` && result.state === `accepted`).length;
}
function isUnused({ counts, used, reopened }) {
	return counts && used === 0 && reopened === 0;
}
function deviationStateText(judged) {
	const { counts, reason, used, reopened, deviation } = judged;
	if (!counts) return {
		ja: `無効: ${reason?.text.ja ?? ``}`,
		en: `does not count: ${reason?.text.en ?? ``}`
	};
	if (isUnused(judged)) return {
		ja: `使われていない（当てはまるものがない）`,
		en: `not used (nothing it applies to)`
	};
	if (reopened > 0) return fillText({
		ja: `再承認が必要（{reopened} 件。有効なのは {used} 件）`,
		en: `to be approved anew for {reopened} findings (counts for {used})`
	}, {
		reopened,
		used
	});
	const words = deviation.target.kind === `checklistItem` ? {
		ja: `有効（項目 {used} 件）`,
		en: `counts ({used} items)`
	} : {
		ja: `有効（指摘 {used} 件）`,
		en: `counts ({used} findings)`
	};
	return fillText(words, { used });
}
function judge(input) {
	const checks = judgedChecks(input).map((check) => judgeCheck(check, input));
	const findings = checks.flatMap((check) => check.findings);
	const checklist = input.evaluateChecklist?.(findings) ?? null;
	const testData = checks.flatMap((check) => check.testData);
	const blockers = [
		...input.faults.map((fault) => ({
			kind: `inconclusive`,
			part: `gate`,
			reason: fault
		})),
		...censusBlockers(input.census),
		...checks.flatMap((check) => check.blockers),
		...checklistBlockers(checklist, input.changes === null ? null : findings),
		...testDataBlockers(testData, input.trial)
	];
	return {
		schema: `kenpin.verdict/1`,
		verdict: verdictOf(blockers),
		scope: scopeOf(input),
		binding: input.binding,
		today: input.today,
		trial: input.trial,
		blockers,
		checks: checks.map((check) => check.summary),
		findings,
		deviations: judgeDeviations(input, findings, checklist),
		checklist,
		testData
	};
}
function scopeOf({ changes, partial, required }) {
	if (partial) return {
		kind: `checks`,
		checks: required,
		since: changes?.since ?? null
	};
	return changes === null ? { kind: `delivery` } : {
		kind: `changes`,
		since: changes.since
	};
}
function letsDeliver({ verdict, scope }) {
	return verdict === `pass` && scope.kind === `delivery`;
}
function verdictOf(blockers) {
	if (blockers.some(({ kind }) => kind === `fail`)) return `fail`;
	return blockers.length > 0 ? `inconclusive` : `pass`;
}
function judgedChecks({ required, outcomes }) {
	return [.../* @__PURE__ */ new Set([...required, ...outcomes.map(({ record }) => record.check)])];
}
function judgeCheck(check, input) {
	const threshold = input.thresholds[check] ?? `note`;
	const found = input.outcomes.filter(({ record }) => record.check === check);
	const unknowns = [...shardReasons(found), ...found.flatMap((outcome) => outcomeReasons(outcome, input))];
	const recorded = found.map(({ record }) => record.outcome).filter((outcome) => outcome.status !== `notApplicable`);
	const base = input.changes === null ? null : compareWithBase(check, input.changes, {
		binding: input.binding,
		found
	});
	const marked = recorded.flatMap((outcome) => markFindings(check, outcome.findings, input));
	const findings = base === null ? marked : marked.map((each) => compared(each, base));
	const blockingIn = (wanted) => findings.filter(({ state, finding }) => state === wanted && blocks(finding.severity, threshold)).length;
	const counted = (wanted) => findings.filter(({ state }) => state === wanted).length;
	const blockers = [
		...unknowns.map((each) => unknownIn(check, each)),
		...baseBlockers(check, base?.doubts ?? [], unknowns),
		...blockingIn(`uncompared`) > 0 ? [unknownIn(check, uncomparedFindings(blockingIn(`uncompared`)))] : [],
		...blockingIn(`open`) > 0 ? [{
			kind: `fail`,
			part: check,
			reason: blockingFindings(blockingIn(`open`))
		}] : []
	];
	return {
		summary: {
			check,
			verdict: verdictOf(blockers),
			threshold,
			coverage: sumCoverage(recorded.map((outcome) => countCoverage(outcome.coverage))),
			open: counted(`open`),
			waived: counted(`waived`),
			existing: counted(`existing`),
			uncompared: counted(`uncompared`),
			blocking: blockingIn(`open`)
		},
		findings,
		blockers,
		testData: recorded.flatMap((outcome) => outcome.testData)
	};
}
function compared(marked, base) {
	const comparison = base.compare(marked.finding);
	const state = marked.state === `open` ? statesOfComparison[comparison] : marked.state;
	return {
		...marked,
		state,
		base: comparison
	};
}
const statesOfComparison = {
	new: `open`,
	notComparable: `open`,
	existing: `existing`,
	unknown: `uncompared`
};
function unknownIn(part, why) {
	return {
		kind: `inconclusive`,
		part,
		reason: why
	};
}
function baseBlockers(check, doubts, own) {
	const said = new Set(own.map(({ text }) => text.ja));
	return doubts.filter(({ text }) => !said.has(text.ja)).map(({ code, text }) => unknownIn(check, {
		code,
		text: {
			ja: `変更前の検査: ${text.ja}`,
			en: `The base: ${text.en}`
		}
	}));
}
function uncomparedFindings(count) {
	return reason(`findings-uncompared`, {
		ja: `変更前にもあったかどうか分からない指摘が {count} 件あります。`,
		en: `{count} findings of which nobody knows whether the base has them too.`
	}, { count });
}
function blockingFindings(count) {
	return reason(`findings-open`, {
		ja: `対応が必要な指摘が {count} 件あります。`,
		en: `{count} open findings at or above the threshold.`
	}, { count });
}
function sumCoverage(counts) {
	return counts.reduce((sum, each) => ({
		examined: sum.examined + each.examined,
		notApplicable: sum.notApplicable + each.notApplicable,
		notExamined: sum.notExamined + each.notExamined
	}), {
		examined: 0,
		notApplicable: 0,
		notExamined: 0
	});
}
function censusBlockers(census) {
	if (census.entries.length > 0) return [];
	return [{
		kind: `inconclusive`,
		part: `census`,
		reason: reason(`census-empty`, {
			ja: `納品物が1件もありません。`,
			en: `There is nothing to deliver: the census is empty.`
		})
	}];
}
function checklistBlockers(checklist, changed) {
	return (checklist?.items ?? []).flatMap(({ item, result }) => {
		if (result.state === `satisfied` || result.state === `accepted`) return [];
		const blocker = {
			kind: result.state === `unanswered` ? `inconclusive` : `fail`,
			part: `checklist`,
			reason: named(item, result.reason)
		};
		if (changed === null) return [blocker];
		const against = result.state === `contradicted` ? changed.filter(({ finding }) => result.fingerprints.includes(finding.fingerprint)) : [];
		if (against.some(({ base }) => base !== `existing` && base !== `unknown`)) return [blocker];
		return against.some(({ base }) => base === `unknown`) ? [{
			...blocker,
			kind: `inconclusive`
		}] : [];
	});
}
function named(item, { code, text }) {
	return {
		code,
		text: {
			ja: `${item}: ${text.ja}`,
			en: `${item}: ${text.en}`
		}
	};
}
function testDataBlockers(testData, trial) {
	if (trial) return [];
	return testData.map((each) => ({
		kind: `inconclusive`,
		part: `gate`,
		reason: each
	}));
}
const verdictWords = {
	pass: {
		ja: `合格`,
		en: `PASS`
	},
	fail: {
		ja: `不合格`,
		en: `FAIL`
	},
	inconclusive: {
		ja: `判定できない`,
		en: `INCONCLUSIVE`
	}
};
const verdictSentences = {
	pass: {
		ja: `必要な検査がすべて最後まで行われ、納品を妨げる指摘はありません。`,
		en: `Every required check ran to its end and nothing blocks the delivery.`
	},
	fail: {
		ja: `対応が必要な指摘があります。このままでは納品できません。`,
		en: `There are findings to mend. This cannot be delivered as it is.`
	},
	inconclusive: {
		ja: `確かめられなかったことがあるため、判定できません。納品できる状態ではありません。`,
		en: `Something could not be established, so there is no verdict. This cannot be delivered as it is.`
	}
};
const severityWords = {
	unknown: {
		ja: `不明`,
		en: `unknown`
	},
	critical: {
		ja: `緊急`,
		en: `critical`
	},
	high: {
		ja: `重要`,
		en: `high`
	},
	medium: {
		ja: `警告`,
		en: `medium`
	},
	low: {
		ja: `注意`,
		en: `low`
	},
	note: {
		ja: `参考`,
		en: `note`
	}
};
const clauseWords = {
	"covered-clean": {
		ja: `検査した・指摘なし`,
		en: `checked, nothing found`
	},
	"covered-findings": {
		ja: `指摘あり`,
		en: `findings`
	},
	"covered-unknown": {
		ja: `確かめられていない`,
		en: `not established`
	},
	"not-covered": {
		ja: `kenpin では確かめない`,
		en: `not covered by kenpin`
	}
};
const kindWords = {
	check: {
		ja: `検査`,
		en: `check`
	},
	evidence: {
		ja: `証跡`,
		en: `evidence`
	},
	attestation: {
		ja: `担当者の申告`,
		en: `attestation`
	},
	ledger: {
		ja: `台帳`,
		en: `ledger`
	},
	approval: {
		ja: `発注者の承認`,
		en: `approval`
	}
};
const trialNotice = {
	ja: `【試行】この結果は試行であり、納品の証跡にはなりません。`,
	en: `[TRIAL] This is an exercise and no evidence for a delivery.`
};
const ruleWords = {
	"nothing-found": {
		ja: `検査した・指摘なし`,
		en: `checked, nothing found`
	},
	"not-established": {
		ja: `確かめられていない`,
		en: `not established`
	},
	"nothing-to-examine": {
		ja: `検査の対象なし`,
		en: `nothing to examine`
	}
};
const testDataNotice = {
	ja: `試験用のデータを使っています`,
	en: `Test data was used`
};
const nextSteps = {
	fail: {
		ja: `次に: 指摘に対応してから kenpin gate をやり直してください。対応できないものは逸脱として申請し、承認を受けてください。`,
		en: "Next: mend the findings and run `kenpin gate` again. What cannot be mended needs an approved deviation."
	},
	inconclusive: {
		ja: `次に: kenpin doctor で足りないものを確かめ、上の理由を解消してから kenpin gate をやり直してください。`,
		en: "Next: see what is missing with `kenpin doctor`, remove the reasons above, then run `kenpin gate` again."
	}
};
const cellWords = {
	entry: {
		ja: `該当あり`,
		en: `entry`
	},
	noEntry: {
		ja: `該当なし`,
		en: `no entry`
	},
	notConsulted: {
		ja: `未照会`,
		en: `not consulted`
	},
	notEnriched: {
		ja: `未評価`,
		en: `not enriched`
	},
	withdrawn: {
		ja: `取下げ`,
		en: `withdrawn`
	}
};
const cellMeanings = {
	entry: {
		ja: `情報源に掲載されている`,
		en: `the source lists it`
	},
	noEntry: {
		ja: `照会したが、情報源に掲載されていない`,
		en: `the source was consulted and does not list it`
	},
	notConsulted: {
		ja: `照会していない、または取得したデータを使えない（脆弱性がないことを意味しない）`,
		en: `nobody asked, or the data could not be used; it does not mean that there is nothing`
	},
	notEnriched: {
		ja: `掲載されているが、情報源がまだ評価していない（NVD の Deferred、Awaiting Analysis など）`,
		en: `the source lists it and has not judged it (NVD: Deferred, Awaiting Analysis, …)`
	},
	withdrawn: {
		ja: `掲載後に取り下げられた（Rejected、削除）`,
		en: `the source had it and took it back (rejected)`
	}
};
const consultationWords = {
	consulted: {
		ja: `照会済み`,
		en: `consulted`
	},
	stale: {
		ja: `未照会（データが古い）`,
		en: `not consulted: stale data`
	},
	damaged: {
		ja: `未照会（データの破損）`,
		en: `not consulted: damaged data`
	},
	partial: {
		ja: `未照会（データの欠け）`,
		en: `not consulted: incomplete data`
	},
	notConsulted: {
		ja: `未照会`,
		en: `not consulted`
	},
	refused: {
		ja: `未照会（試験用データ）`,
		en: `not consulted: test data`
	}
};
const severitySources = {
	kev: {
		ja: `CISA KEV 掲載`,
		en: `listed in CISA KEV`
	},
	malware: {
		ja: `悪意のあるパッケージ`,
		en: `malicious package`
	},
	"osv-package": {
		ja: `OSV（部品ごとの CVSS）`,
		en: `OSV (CVSS of the package)`
	},
	osv: {
		ja: `OSV（CVSS）`,
		en: `OSV (CVSS)`
	},
	"osv-word": {
		ja: `OSV の収録元による評価`,
		en: `word of the OSV database`
	},
	vendor: {
		ja: `ベンダー（CVSS）`,
		en: `vendor (CVSS)`
	},
	"vendor-word": {
		ja: `ベンダーによる評価`,
		en: `word of the vendor`
	},
	nvd: {
		ja: `NVD（CVSS）`,
		en: `NVD (CVSS)`
	},
	"nvd-secondary": {
		ja: `NVD 収録の第三者評価（CVSS）`,
		en: `third party in NVD (CVSS)`
	},
	jvn: {
		ja: `JVN iPedia（CVSS）`,
		en: `JVN iPedia (CVSS)`
	},
	none: {
		ja: `評価なし`,
		en: `nobody graded it`
	}
};
function severitySource(source) {
	return (Object.hasOwn(severitySources, source) ? severitySources[source] : void 0) ?? {
		ja: source,
		en: source
	};
}
const feedTitles = {
	osv: {
		ja: `OSV`,
		en: `OSV`
	},
	kev: {
		ja: `CISA KEV`,
		en: `CISA KEV`
	},
	nvd: {
		ja: `NVD`,
		en: `NVD`
	},
	epss: {
		ja: `EPSS`,
		en: `EPSS`
	},
	jvn: {
		ja: `JVN iPedia`,
		en: `JVN iPedia`
	},
	"jvn-notices": {
		ja: `JVN`,
		en: `JVN`
	},
	jpcert: {
		ja: `JPCERT/CC 注意喚起`,
		en: `JPCERT/CC alerts`
	},
	csaf: {
		ja: `CSAF`,
		en: `CSAF`
	}
};
function feedTitle(feed) {
	const [head = ``, ...rest] = feed.split(`/`);
	const title = Object.hasOwn(feedTitles, head) ? feedTitles[head] : void 0;
	if (title === void 0) return {
		ja: feed,
		en: feed
	};
	return rest.length === 0 ? title : {
		ja: `${title.ja}（${rest.join(`/`)}）`,
		en: `${title.en} (${rest.join(`/`)})`
	};
}
const vexWords = {
	notAffected: {
		ja: `影響なし`,
		en: `not affected`
	},
	affected: {
		ja: `影響あり`,
		en: `affected`
	},
	fixed: {
		ja: `修正済み`,
		en: `fixed`
	},
	underInvestigation: {
		ja: `調査中`,
		en: `under investigation`
	}
};
const vexNotice = {
	ja: `VEX（受注者の言明。逸脱として承認されない限り、判定には影響しない）`,
	en: `VEX (a statement; it counts only through an approved deviation)`
};
const judgementWords = {
	affected: {
		ja: `該当`,
		en: `affected`
	},
	needsTriage: {
		ja: `要判断`,
		en: `a person must decide`
	},
	answered: {
		ja: `判断済み`,
		en: `decided`
	}
};
const attributions = [
	{
		feed: `nvd`,
		text: {
			ja: `NVD: This product uses data from the NVD API but is not endorsed or certified by the NVD.`,
			en: `This product uses data from the NVD API but is not endorsed or certified by the NVD.`
		}
	},
	{
		feed: `jvn`,
		text: {
			ja: `出典: JVN iPedia（https://jvndb.jvn.jp/）`,
			en: `Source: JVN iPedia (https://jvndb.jvn.jp/)`
		}
	},
	{
		feed: `jvn-notices`,
		text: {
			ja: `出典: JVN（https://jvn.jp/）`,
			en: `Source: JVN (https://jvn.jp/)`
		}
	},
	{
		feed: `jpcert`,
		text: {
			ja: `出典: JPCERT/CC 注意喚起（https://www.jpcert.or.jp/）`,
			en: `Source: JPCERT/CC alerts (https://www.jpcert.or.jp/)`
		}
	},
	{
		feed: `epss`,
		text: {
			ja: `出典: EPSS（https://www.first.org/epss/）`,
			en: `Source: EPSS (https://www.first.org/epss/)`
		}
	}
];
const hidden$1 = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u2028\u2029\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;
function visible(text) {
	return text.replaceAll(hidden$1, (character) => escapeCode(character.codePointAt(0) ?? 0)).replaceAll(`
`, `\\n`).replaceAll(`	`, `\\t`);
}
function escapeCode(code) {
	return code <= 255 ? `\\x${code.toString(16).padStart(2, `0`)}` : `\\u${code.toString(16).padStart(4, `0`)}`;
}
function html(text) {
	return text.replaceAll(hidden$1, (character) => escapeCode(character.codePointAt(0) ?? 0)).replaceAll(`&`, `&amp;`).replaceAll(`<`, `&lt;`).replaceAll(`>`, `&gt;`).replaceAll(`"`, `&quot;`).replaceAll(`'`, `&#39;`);
}
function markdown(text) {
	return visible(text).replaceAll(/[&<>"'`|*_~[\]()#@!\\{}:$^=+-]|(?<=www)\.|(?<=^|\s)\d+(?=\.)/gi, (found) => Array.from(found).map((each) => `&#${each.codePointAt(0)};${each === `@` || each === `#` ? `&#8203;` : ``}`).join(``));
}
function sarifText(text) {
	return visible(text).replaceAll(/[\\[\]]/g, (character) => `\\${character}`);
}
function safeLink(address) {
	if (/[\s"'<>\\^`{|}]/.test(address) || visible(address) !== address) return void 0;
	try {
		const { protocol, href } = new URL(address);
		return protocol === `https:` || protocol === `http:` ? href : void 0;
	} catch {
		return;
	}
}
function pathUri(path) {
	return path.split(`/`).map((segment) => encodeURIComponent(segment.toWellFormed())).join(`/`);
}
function shorten(text, limit) {
	return text.length > limit ? `${text.slice(0, limit).replace(/[\uD800-\uDBFF]$/, ``)}…` : text;
}
function openDelivered(root, { path, size, sha256 }) {
	const hash = createHash(`sha256`);
	let seen = 0;
	const check = new Transform({
		transform(chunk, _encoding, done) {
			hash.update(chunk);
			seen += chunk.length;
			done(null, chunk);
		},
		flush(done) {
			done(seen === size && hash.digest(`hex`) === sha256 ? null : changed(path));
		}
	});
	const file = createReadStream(join(root, path), { flags: constants.O_RDONLY | constants.O_NOFOLLOW });
	file.once(`error`, (error) => check.destroy(error));
	return file.pipe(check);
}
function changed(path) {
	return new ToolError({
		code: `package-changed`,
		where: path,
		text: {
			ja: `{path} が検査の後に変わっています。`,
			en: `{path} has changed since it was checked.`
		},
		mend: {
			ja: `検査（kenpin gate）からやり直してください。`,
			en: `Gate again.`
		},
		parameters: { path }
	});
}
async function beginPart(folder) {
	await mkdir(folder, { recursive: true });
	const path = join(folder, `.kenpin-${randomBytes(6).toString(`hex`)}.part`);
	const sink = createWriteStream(path, {
		flags: `wx`,
		mode: 420
	});
	return {
		path,
		sink,
		commit: async (final) => {
			const file = await open(path, `r+`);
			await file.sync();
			await file.close();
			await rename(path, final);
		},
		discard: async () => {
			sink.destroy();
			await rm(path, { force: true });
		}
	};
}
async function openRandom(path) {
	const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
	const status = await file.stat();
	if (!status.isFile()) {
		await file.close();
		throw new Error(`no regular file`);
	}
	const { size } = status;
	return {
		size,
		read: (offset, length) => readAt(file, offset, length),
		close: () => file.close()
	};
}
async function readAt(file, offset, length) {
	const buffer = Buffer.alloc(length);
	let done = 0;
	while (done < length) {
		const { bytesRead } = await file.read(buffer, done, length - done, offset + done);
		if (bytesRead === 0) throw new Error(`the file ends too early`);
		done += bytesRead;
	}
	return buffer;
}
async function sizeAndHash(path) {
	const hash = createHash(`sha256`);
	let size = 0;
	for await (const chunk of createReadStream(path)) {
		hash.update(chunk);
		size += chunk.length;
	}
	return {
		sha256: hash.digest(`hex`),
		size
	};
}
const ours = /^(?:[A-Za-z0-9.-]+|TRIAL_[A-Za-z0-9.-]+)_\d{2,3}_\d{8}\.zip(?:\.sha256|\.txt|\.virus-label\.(?:txt|html|xlsx))?(?:\.[0-9a-f]{12}\.part)?$|^\.kenpin-[0-9a-f]+\.part$/;
async function foreignNames(folder) {
	return (await readdir(folder).catch((error) => {
		if (error instanceof Error && `code` in error && error.code === `ENOENT`) return [];
		throw error;
	})).filter((name) => !ours.test(name));
}
async function runCensus(context, results) {
	await refuseForeignOutput(context.outputPath);
	for (const old of [
		`census.json`,
		`verdict.json`,
		`outcomes`,
		`evidence`,
		`reports`,
		`base`
	]) await results.remove(old);
	const census = await takeCensus({
		root: context.root,
		selections: context.policy.deliverables,
		excludeFolders: [context.resultsPath, context.outputPath].map((path) => relative(context.root, path).split(sep).join(`/`)),
		limits: context.policy.limits,
		progress: context.progress,
		signal: context.signal
	});
	refuseOwnData(context, census);
	await results.write(`census.json`, `${JSON.stringify(census)}\n`);
	return census;
}
function refuseOwnData({ root, policy }, { entries }) {
	for (const folder of [policy.feeds.folder, policy.signatures.folder]) {
		const below = `${relative(root, resolve$1(root, folder)).split(sep).join(`/`)}/`;
		if (!entries.some(({ path }) => path.startsWith(below))) continue;
		throw new InputError({
			code: `deliverables-own-data`,
			where: folder,
			text: {
				ja: `納品物の指定に、kenpin が使う脆弱性情報またはウイルス定義のフォルダ（{folder}）が含まれています。`,
				en: `The deliverables take in the folder of vulnerability data or signatures that kenpin uses ({folder}).`
			},
			mend: {
				ja: `その納品物の指定に exclude: ["{folder}/**"] を加えてください。`,
				en: `Add exclude: ["{folder}/**"] to that selection.`
			},
			parameters: { folder: below.slice(0, -1) }
		});
	}
}
async function refuseForeignOutput(folder) {
	const [name] = await foreignNames(folder);
	if (name === void 0) return;
	throw new InputError({
		code: `output-foreign`,
		where: folder,
		text: {
			ja: `出力先のフォルダに納品パッケージ以外のもの（{name}）があります。`,
			en: `The output folder holds something that is no package ({name}).`
		},
		mend: {
			ja: `ポリシーの output に、納品パッケージ専用のフォルダを指定してください。`,
			en: "Name a folder of its own by `output` in the policy."
		},
		parameters: { name }
	});
}
async function readCensus(results) {
	const bytes = await results.read(`census.json`);
	if (bytes === null) throw new InputError({
		code: `census-missing`,
		where: `census.json`,
		text: {
			ja: `結果フォルダに納品物の一覧がありません。`,
			en: `The results folder has no census.`
		},
		mend: {
			ja: `先に kenpin census を実行してください。`,
			en: "Run `kenpin census` first."
		}
	});
	const census = parseCensus(bytes);
	if (census !== null && censusDigest(census.entries, sha256Lines) === census.digest) return census;
	throw new ToolError({
		code: `census-damaged`,
		where: `census.json`,
		text: {
			ja: `納品物の一覧が壊れているか改変されています。`,
			en: `The census is damaged or altered.`
		},
		mend: {
			ja: `kenpin census からやり直してください。`,
			en: "Start again with `kenpin census`."
		}
	});
}
function parseCensus(bytes) {
	try {
		const result = safeParse(censusSchema, JSON.parse(Buffer.from(bytes).toString(`utf8`)));
		return result.success ? result.data : null;
	} catch {
		return null;
	}
}
function below(folder, prefix) {
	return {
		...readerBelow(folder, prefix),
		path: join(folder.path, prefix),
		write: (relative, content) => folder.write(`${prefix}${relative}`, content),
		remove: (relative) => folder.remove(`${prefix}${relative}`),
		release: () => Promise.resolve()
	};
}
function readerBelow(reader, prefix) {
	return {
		list: async () => (await reader.list()).filter((name) => name.startsWith(prefix)).map((name) => name.slice(prefix.length)),
		read: (relative) => reader.read(`${prefix}${relative}`)
	};
}
const baseFolder = `base/`;
const baseRecordName = `base.json`;
async function readChanges(reader, { since, census, selections }) {
	const bytes = await reader.read(`${baseFolder}${baseRecordName}`);
	if (bytes === null) return {
		since,
		base: null,
		faults: [],
		outside: /* @__PURE__ */ new Set()
	};
	const record = parseRecord(bytes);
	if (record === null) return {
		since,
		base: null,
		faults: [baseUnreadable],
		outside: /* @__PURE__ */ new Set()
	};
	const { base, faults } = await readBase(readerBelow(reader, baseFolder), record);
	return {
		since,
		base,
		faults,
		outside: outsideOf(census, withoutGlobs(selections, record.absent))
	};
}
async function readBase(reader, record) {
	if (record.censusDigest === null) return {
		base: null,
		faults: record.faults.length > 0 ? record.faults : [baseUnreadable]
	};
	try {
		const census = await readCensus(reader);
		const { found, faults } = await readOutcomes(reader);
		return {
			base: {
				record,
				census,
				outcomes: found
			},
			faults
		};
	} catch (error) {
		if (!(error instanceof KenpinError)) throw error;
		return {
			base: null,
			faults: [baseUnreadable]
		};
	}
}
function parseRecord(bytes) {
	try {
		const result = safeParse(baseRecordSchema, JSON.parse(Buffer.from(bytes).toString(`utf8`)));
		return result.success ? result.data : null;
	} catch {
		return null;
	}
}
function outsideOf({ entries }, selections) {
	const selector = makeSelector(selections, []);
	const known = /* @__PURE__ */ new Map();
	const isOutside = (file) => {
		const answer = known.get(file) ?? selector.roleOf(file) === null;
		known.set(file, answer);
		return answer;
	};
	return new Set(entries.map(({ path }) => path).filter((path) => isOutside(path.split(`!/`)[0] ?? path)));
}
const baseUnreadable = reason(`base-unreadable`, {
	ja: `比較元の検査結果を読めません（破損、または別の版の形式です）。`,
	en: `The outcome of the base cannot be read (damaged, or another schema).`
});
function withoutGlobs(selections, absent) {
	return selections.map((selection) => ({
		...selection,
		files: selection.files.filter((glob) => !absent.includes(glob))
	})).filter(({ files }) => files.length > 0);
}
const reasons = {
	unanswered: reason(`checklist-unanswered`, {
		ja: `回答がありません。`,
		en: `There is no answer.`
	}),
	group: reason(`checklist-group`, {
		ja: `同じ組の別の項目で対応済です。`,
		en: `Another item of its group is done.`
	}),
	notDone: reason(`checklist-not-done`, {
		ja: `根本的解決が未対策です。`,
		en: `A fundamental measure is not done.`
	}),
	precaution: reason(`checklist-precaution`, {
		ja: `保険的対策を行わないと判断しています。`,
		en: `A precaution is left out by decision.`
	}),
	future: reason(`checklist-future`, {
		ja: `回答日が未来の日付です。`,
		en: `The answer is dated in the future.`
	})
};
function evaluateChecklist(input) {
	const answers = new Map(input.answers.map((answer) => [answer.item, answer]));
	const ipa = ipaItems.map((item) => evaluated(item.id, answers, ipaState(item, answers, input)));
	const supplement = supplementItems.map(({ id }) => evaluated(id, answers, supplementState(id, answers, input)));
	return { items: [...ipa, ...supplement] };
}
function evaluated(item, answers, result) {
	const answer = answers.get(item);
	return answer === void 0 ? {
		item,
		result
	} : {
		item,
		answer,
		result
	};
}
function ipaState(item, answers, input) {
	const answer = answers.get(item.id);
	if (item.group !== void 0 && answer?.status !== `done` && groupDone(item, answers)) return {
		state: `accepted`,
		reason: reasons.group
	};
	return answerState(item.id, answer, {
		input,
		precaution: item.proposition === `precaution`
	});
}
function supplementState(id, answers, input) {
	return answerState(id, answers.get(id), {
		input,
		precaution: false
	});
}
function groupDone({ group }, answers) {
	return ipaItems.some((each) => each.group === group && answers.get(each.id)?.status === `done`);
}
function answerState(item, answer, { input, precaution }) {
	if (answer === void 0) return {
		state: `unanswered`,
		reason: reasons.unanswered
	};
	if (answer.on > input.today) return {
		state: `unanswered`,
		reason: reasons.future
	};
	if (answer.status === `notDone`) return notDone(item, input, precaution);
	const against = contradicting(item, input);
	if (against.length === 0) return { state: `satisfied` };
	return {
		state: `contradicted`,
		reason: contradiction(answer, against.length),
		fingerprints: against.map(({ finding }) => finding.fingerprint)
	};
}
function notDone(item, { deviations, today }, precaution) {
	const waiver = deviations.find((each) => each.target.kind === `checklistItem` && each.target.item === item && deviationState(each, today).state === `counts`);
	if (waiver !== void 0) return {
		state: `accepted`,
		reason: reason(`checklist-deviation`, {
			ja: `逸脱 {id} として承認されています。`,
			en: `Approved as deviation {id}.`
		}, { id: waiver.id })
	};
	return precaution ? {
		state: `accepted`,
		reason: reasons.precaution
	} : {
		state: `unsatisfied`,
		reason: reasons.notDone
	};
}
function contradicting(item, { findings, rules }) {
	const named = new Set(rules.filter((rule) => rule.checklistItems?.includes(item) === true).map(({ id }) => id));
	return findings.filter(({ finding }) => named.has(finding.ruleId) && finding.severity !== `note`);
}
function contradiction({ status }, count) {
	const word = {
		done: {
			ja: `対応済`,
			en: `done`
		},
		notNeeded: {
			ja: `対応不要`,
			en: `not needed`
		},
		notDone: {
			ja: `未対策`,
			en: `not done`
		}
	}[status];
	return reason(`checklist-contradicted`, {
		ja: `「{ja}」と回答していますが、これと食い違う指摘が {count} 件残っています。`,
		en: `Answered "{en}", but {count} finding(s) say otherwise.`
	}, {
		ja: word.ja,
		en: word.en,
		count
	});
}
async function judgeResults(reader, basis) {
	const census = await readCensus(reader);
	const { found, faults } = await readOutcomes(reader);
	const { policy, profile, deviations, answers, today, only, since = null } = basis;
	return {
		judgement: judge({
			census,
			binding: {
				censusDigest: census.digest,
				policyDigest: basis.policyDigest,
				kenpin: basis.kenpin ?? kenpinVersion
			},
			today,
			trial: policy.purpose === `trial`,
			required: only ?? profile.requiredChecks,
			partial: only !== void 0,
			thresholds: Object.fromEntries(checkIds.map((id) => [id, policy.checks[id].failOn])),
			outcomes: only === void 0 ? found : found.filter(({ record }) => only.some((id) => id === record.check)),
			deviations,
			evaluateChecklist: profile.checklist && only === void 0 ? (findings) => evaluateChecklist({
				answers,
				findings,
				rules: allRules,
				deviations,
				today
			}) : null,
			faults,
			changes: since === null ? null : await readChanges(reader, {
				since,
				census,
				selections: policy.deliverables
			})
		}),
		census,
		outcomes: found.map(({ record }) => record)
	};
}
const hidden = /[\u0000-\u001F\u007F-\u009F\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF\uFFFD]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;
const reserved = /[<>:"|?*\\]/;
const device = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(\.|$)/i;
const LENGTH = 200;
function nameFaults(path) {
	const faults = [];
	const refuse = (code, ja, en) => faults.push(reason(`name-${code}`, {
		ja: `${ja}: {path}`,
		en: `${en}: {path}`
	}, { path: JSON.stringify(path) }));
	if (path === `` || path.startsWith(`/`) || path.endsWith(`/`)) refuse(`shape`, `空か、/ で始まるか終わる名前です`, `empty, or with / at an end`);
	if (path !== path.normalize(`NFC`)) refuse(`not-nfc`, `Unicode の正規形（NFC）ではありません`, `not in Unicode form NFC`);
	if (hidden.test(path)) refuse(`hidden-character`, `見えない文字が入っています`, `contains invisible characters`);
	if (reserved.test(path)) refuse(`reserved-character`, `Windows で使えない文字（< > : " | ? * \\）が入っています`, `contains a character that Windows does not allow`);
	if (path.length > LENGTH) refuse(`long`, `長すぎます（${LENGTH} 文字まで）`, `longer than ${LENGTH} characters`);
	for (const segment of path.split(`/`)) if (segment === `.` || segment === `..` || segment === ``) refuse(`segment`, `. や .. や空のフォルダ名があります`, `has an empty segment, . or ..`);
	else if (/[. ]$|^ /.test(segment)) refuse(`blank`, `点や空白で終わる、または空白で始まる名前があります`, `has a segment that ends in a dot or begins or ends with a blank`);
	else if (device.test(segment)) refuse(`device`, `Windows の装置名と同じ名前があります`, `has the name of a Windows device`);
	else if (Buffer.byteLength(segment) > 255) refuse(`long-segment`, `255 バイトを超える名前があります`, `has a segment of more than 255 bytes`);
	return faults;
}
function collisions(paths) {
	const files = /* @__PURE__ */ new Map();
	const folders = /* @__PURE__ */ new Map();
	const faults = [];
	const clash = (a, b) => faults.push(reason(`name-collision`, {
		ja: `{a} と {b} が同じ名前とみなされることがあります。`,
		en: `{a} and {b} can be taken for the same name.`
	}, {
		a,
		b
	}));
	for (const path of paths) {
		const folded = fold(path);
		const other = files.get(folded) ?? folders.get(folded);
		if (other !== void 0) clash(other, path);
		files.set(folded, path);
		for (const [folder, real] of parents(path)) {
			const known = folders.get(folder);
			const file = files.get(folder);
			if (file !== void 0) clash(file, path);
			else if (known !== void 0 && known !== real) clash(known, real);
			folders.set(folder, known ?? real);
		}
	}
	return faults;
}
function parents(path) {
	const segments = path.split(`/`).slice(0, -1);
	return segments.map((_segment, i) => {
		const real = segments.slice(0, i + 1).join(`/`);
		return [fold(real), real];
	});
}
function fold(path) {
	return path.normalize(`NFKC`).toUpperCase().toLowerCase().normalize(`NFC`);
}
function writeManifest(files) {
	return files.toSorted((a, b) => comparePaths(a.path, b.path)).map(({ path, sha256 }) => `${sha256}  ${path}\n`).join(``);
}
function parseManifest(bytes) {
	const text = decode(bytes);
	if (text === void 0) return bad(`encoding`, 0, [`UTF-8 ではありません`, `is not UTF-8`]);
	if (text === `` || !text.endsWith(`
`)) return bad(`end`, 0, [`空か、改行で終わっていません`, `is empty or does not end with a line feed`]);
	const files = /* @__PURE__ */ new Map();
	let previous;
	for (const [i, line] of text.slice(0, -1).split(`
`).entries()) {
		const [, sha256, path] = /^([0-9a-f]{64}) {2}(.+)$/s.exec(line) ?? [];
		if (sha256 === void 0 || path === void 0) return bad(`line`, i + 1, [`書式が違います`, "is not `<sha256>  <path>`"]);
		const faults = nameFaults(path);
		if (faults.length > 0) return {
			state: `bad`,
			reasons: faults
		};
		if (previous !== void 0 && comparePaths(previous, path) >= 0) return bad(`order`, i + 1, [`順序が違うか、重複しています`, `is out of order or doubled`]);
		if (outsideManifest.includes(path) || path.startsWith(`signatures/`)) return bad(`itself`, i + 1, [`一覧自身や署名は載せられません`, `lists the manifest itself or a signature`]);
		files.set(path, sha256);
		previous = path;
	}
	const clashes = collisions([...files.keys()]);
	return clashes.length > 0 ? {
		state: `bad`,
		reasons: clashes
	} : {
		state: `good`,
		files
	};
}
function decode(bytes) {
	try {
		return new TextDecoder(`utf-8`, {
			fatal: true,
			ignoreBOM: true
		}).decode(bytes);
	} catch {
		return;
	}
}
function bad(code, line, [ja, en]) {
	const place = line > 0 ? {
		ja: ` の ${line} 行目`,
		en: ` line ${line}`
	} : {
		ja: ``,
		en: ``
	};
	return {
		state: `bad`,
		reasons: [reason(`manifest-${code}`, {
			ja: `SHA256SUMS.txt${place.ja}が${ja}。`,
			en: `SHA256SUMS.txt${place.en} ${en}.`
		})]
	};
}
var ZipFault = class extends Error {};
const FIXED$1 = 46;
const LARGE$1 = 4294967295;
const MODE = 33188;
function readCentralHeader(directory, at) {
	if (at + FIXED$1 > directory.length || directory.readUInt32LE(at) !== 33639248) throw new ZipFault(`a directory entry that is none`);
	const word = (offset) => directory.readUInt16LE(at + offset);
	const long = (offset) => directory.readUInt32LE(at + offset);
	const [nameLength, extraLength] = [word(28), word(30)];
	const end = at + FIXED$1 + nameLength + extraLength;
	if (end > directory.length) throw new ZipFault(`a directory entry that is cut`);
	const nameBytes = directory.subarray(at + FIXED$1, at + FIXED$1 + nameLength);
	const flags = word(8);
	const path = decodeName(nameBytes, flags);
	checkKind({
		path,
		flags,
		method: word(10),
		comment: word(32),
		disk: word(34),
		host: word(4) >> 8,
		attributes: long(38)
	});
	const numbers = resolve({
		path,
		size: long(24),
		packedSize: long(20),
		offset: long(42)
	}, directory.subarray(at + FIXED$1 + nameLength, end));
	return {
		path,
		nameBytes,
		flags,
		method: word(10),
		dateTime: long(12),
		crc: long(16),
		...numbers,
		end
	};
}
function decodeName(bytes, flags) {
	let path;
	try {
		path = new TextDecoder(`utf-8`, {
			fatal: true,
			ignoreBOM: true
		}).decode(bytes);
	} catch {
		throw new ZipFault(`a name that is no UTF-8`);
	}
	if ((flags & 2048) === 0 && !/^[\u0000-\u007F]*$/.test(path)) throw new ZipFault(`a name in an unnamed encoding`);
	return path;
}
function checkKind({ path, flags, method, comment, disk, host, attributes }) {
	if ((flags & -2057) !== 0) throw new ZipFault(`${path}: encrypted, or with flags that we do not write`);
	if (method !== 0 && method !== 8) throw new ZipFault(`${path}: another method of compression`);
	if (comment !== 0 || disk !== 0) throw new ZipFault(`${path}: a comment or another disk`);
	if (host !== 3 || attributes >>> 16 !== MODE || (attributes & 16) !== 0) throw new ZipFault(`${path}: no regular file with mode 0644`);
}
function resolve(numbers, extra) {
	const { path, size, packedSize, offset } = numbers;
	const needed = [
		size,
		packedSize,
		offset
	].filter((number) => number === LARGE$1).length;
	if (extra.length === 0 && needed === 0) return {
		size,
		packedSize,
		offset,
		zip64: false
	};
	const body = extra.subarray(4);
	const shaped = extra.length >= 4 && extra.readUInt16LE(0) === 1 && extra.readUInt16LE(2) === body.length;
	const whole = body.length === 24;
	if (!shaped || needed === 0 || !whole && body.length !== needed * 8) throw new ZipFault(`${path}: an extra field`);
	const values = Array.from({ length: body.length / 8 }, (_, i) => Number(body.readBigUInt64LE(i * 8)));
	const [large, packedLarge, offsetLarge] = [
		size,
		packedSize,
		offset
	].map((number) => {
		if (number !== LARGE$1 && !whole) return number;
		const value = values.shift() ?? NaN;
		if (!Number.isSafeInteger(value) || number !== LARGE$1 && value !== number) throw new ZipFault(`${path}: zip64 numbers that do not fit`);
		return value;
	});
	return {
		size: large ?? 0,
		packedSize: packedLarge ?? 0,
		offset: offsetLarge ?? 0,
		zip64: true
	};
}
const FIXED = 30;
const LARGE = 4294967295;
const ZIP64_EXTRA = 20;
async function checkLocal(source, header, directoryOffset) {
	const { path, offset, nameBytes } = header;
	if (offset + FIXED > directoryOffset) throw new ZipFault(`${path}: lies behind the directory`);
	const local = Buffer.from(await source.read(offset, FIXED));
	const [nameLength, extraLength] = [local.readUInt16LE(26), local.readUInt16LE(28)];
	const data = offset + FIXED + nameLength + extraLength;
	if (local.readUInt32LE(0) !== 67324752 || data > directoryOffset) throw new ZipFault(`${path}: no local header`);
	const name = Buffer.from(await source.read(offset + FIXED, nameLength));
	if (!(local.readUInt16LE(6) === header.flags && local.readUInt16LE(8) === header.method && local.readUInt32LE(10) === header.dateTime && name.equals(nameBytes))) throw new ZipFault(`${path}: its two headers differ`);
	checkNumbers(local, header);
	if (extraLength !== 0) await checkExtra(source, {
		header,
		at: offset + FIXED + nameLength,
		length: extraLength
	});
	const end = data + header.packedSize;
	if (end > directoryOffset) throw new ZipFault(`${path}: reaches into the directory`);
	if ((header.flags & 8) === 0) return {
		data,
		end
	};
	return {
		data,
		end: await checkDescriptor(source, header, end)
	};
}
function checkNumbers(local, { path, flags, crc, size, packedSize }) {
	const numbers = [
		local.readUInt32LE(14),
		local.readUInt32LE(18),
		local.readUInt32LE(22)
	];
	const late = (flags & 8) !== 0;
	const sized = (value, expected) => late ? value === 0 || value === LARGE : value === expected || value === LARGE;
	if (numbers[0] !== (late ? 0 : crc) || !sized(numbers[1], packedSize) || !sized(numbers[2], size)) throw new ZipFault(`${path}: its two headers differ in size or CRC-32`);
}
async function checkExtra(source, { header, at, length }) {
	const extra = Buffer.from(await source.read(at, length));
	if (length !== ZIP64_EXTRA || extra.readUInt16LE(0) !== 1 || extra.readUInt16LE(2) !== 16) throw new ZipFault(`${header.path}: an extra field`);
	const [size, packedSize] = [extra.readBigUInt64LE(4), extra.readBigUInt64LE(12)];
	if (!((header.flags & 8) !== 0 && size === 0n && packedSize === 0n) && (size !== BigInt(header.size) || packedSize !== BigInt(header.packedSize))) throw new ZipFault(`${header.path}: zip64 numbers that differ`);
}
async function checkDescriptor(source, { path, crc, size, packedSize, zip64 }, at) {
	const length = zip64 ? 24 : 16;
	const bytes = Buffer.from(await source.read(at, length));
	const sizes = zip64 ? [bytes.readBigUInt64LE(8), bytes.readBigUInt64LE(16)] : [BigInt(bytes.readUInt32LE(8)), BigInt(bytes.readUInt32LE(12))];
	if (!(bytes.readUInt32LE(0) === 134695760 && bytes.readUInt32LE(4) === crc && sizes[0] === BigInt(packedSize) && sizes[1] === BigInt(size))) throw new ZipFault(`${path}: the descriptor after its data differs`);
	return at + length;
}
const END = 22;
const LOCATOR = 20;
const END64 = 56;
const MAXIMUM = {
	entries: 1e6,
	entry: 64 * 1024 ** 3,
	total: 1024 ** 4,
	ratio: 1032
};
const CHUNK = 262144;
async function readZipDirectory(source) {
	try {
		return {
			state: `good`,
			entries: await readEntries(source)
		};
	} catch (error) {
		const why = error instanceof Error ? error.message : String(error);
		return {
			state: `bad`,
			reasons: [reason(`zip-structure`, {
				ja: `zip が納品パッケージの形式ではありません（{why}）。`,
				en: `The zip is no delivery package ({why}).`
			}, { why })]
		};
	}
}
async function readEntries(source) {
	const { count, size, offset } = await readEnd(source);
	const directory = Buffer.from(await source.read(offset, size));
	const entries = [];
	let position = 0;
	let data = 0;
	let total = 0;
	for (let i = 0; i < count; i += 1) {
		const header = readCentralHeader(directory, position);
		position = header.end;
		checkEntry(header);
		if (header.offset !== data) throw new ZipFault(`${header.path}: does not follow the entry before it`);
		total += header.size;
		if (total > MAXIMUM.total) throw new ZipFault(`unpacks to more than allowed`);
		const local = await checkLocal(source, header, offset);
		entries.push({
			path: header.path,
			size: header.size,
			packedSize: header.packedSize,
			stored: header.method === 0,
			crc: header.crc,
			dataOffset: local.data
		});
		data = local.end;
	}
	if (position !== directory.length) throw new ZipFault(`the directory holds more than its entries`);
	if (data !== offset) throw new ZipFault(`bytes between the last entry and the directory`);
	const clash = collisions(entries.map(({ path }) => path))[0];
	if (clash !== void 0) throw new ZipFault(clash.text.en);
	return entries;
}
function checkEntry({ path, size, packedSize, method }) {
	const fault = nameFaults(path)[0];
	if (fault !== void 0) throw new ZipFault(fault.text.en);
	if (size > MAXIMUM.entry) throw new ZipFault(`${path}: unpacks to more than allowed`);
	if (size > 1048576 && size / Math.max(packedSize, 1) > MAXIMUM.ratio) throw new ZipFault(`${path}: unpacks to far more than its size`);
	if (method === 0 && size !== packedSize) throw new ZipFault(`${path}: stored with two sizes`);
}
async function readEnd(source) {
	if (source.size < END) throw new ZipFault(`too short`);
	const end = Buffer.from(await source.read(source.size - END, END));
	if (end.readUInt32LE(0) !== 101010256 || end.readUInt16LE(20) !== 0) throw new ZipFault(`no end record at the end, or with a comment`);
	const disks = end.readUInt32LE(4) === 0 && end.readUInt16LE(8) === end.readUInt16LE(10);
	const [count, size, offset] = [
		end.readUInt16LE(10),
		end.readUInt32LE(12),
		end.readUInt32LE(16)
	];
	if (!disks) throw new ZipFault(`several disks`);
	const found = count === 65535 || size === 4294967295 || offset === 4294967295 ? await readEnd64(source) : {
		count,
		size,
		offset,
		before: source.size - END
	};
	if (found.offset + found.size !== found.before) throw new ZipFault(`the directory does not end at the end record`);
	if (found.count > MAXIMUM.entries || found.size > 1200 * found.count + 1) throw new ZipFault(`more entries than allowed, or a directory of a wrong size`);
	return found;
}
async function readEnd64(source) {
	const before = source.size - END - LOCATOR - END64;
	if (before < 0) throw new ZipFault(`zip64 without its records`);
	const bytes = Buffer.from(await source.read(before, 76));
	const locator = bytes.subarray(END64);
	const good = bytes.readUInt32LE(0) === 101075792 && bytes.readBigUInt64LE(4) === 44n && bytes.readBigUInt64LE(16) === 0n && bytes.readBigUInt64LE(24) === bytes.readBigUInt64LE(32);
	const located = locator.readUInt32LE(0) === 117853008 && locator.readUInt32LE(4) === 0 && locator.readBigUInt64LE(8) === BigInt(before) && locator.readUInt32LE(16) === 1;
	if (!good || !located) throw new ZipFault(`zip64 records that do not fit`);
	const numbers = [
		bytes.readBigUInt64LE(32),
		bytes.readBigUInt64LE(40),
		bytes.readBigUInt64LE(48)
	].map(Number);
	const [count = 0, size = 0, offset = 0] = numbers;
	if (numbers.some((number) => !Number.isSafeInteger(number))) throw new ZipFault(`zip64 numbers out of range`);
	return {
		count,
		size,
		offset,
		before
	};
}
async function* readZipEntry(source, entry, limit) {
	let seen = 0;
	let crc = 0;
	const inflate = entry.stored ? void 0 : createInflateRaw();
	const bytes = inflate === void 0 ? packedBytes(source, entry) : inflated(packedBytes(source, entry), inflate);
	for await (const chunk of faulty(bytes, entry.path)) {
		seen += chunk.length;
		if (seen > entry.size || seen > limit) throw new ZipFault(`${entry.path}: unpacks to more than declared`);
		crc = crc32(chunk, crc);
		yield chunk;
	}
	if (seen !== entry.size || crc !== entry.crc) throw new ZipFault(`${entry.path}: size or CRC-32 does not fit`);
	if (inflate !== void 0 && inflate.bytesWritten !== entry.packedSize) throw new ZipFault(`${entry.path}: bytes after the end of its data`);
}
async function* packedBytes(source, { dataOffset, packedSize }) {
	for (let at = 0; at < packedSize; at += CHUNK) yield await source.read(dataOffset + at, Math.min(CHUNK, packedSize - at));
}
function inflated(packed, inflate) {
	pipeline(Readable.from(packed), inflate, () => {});
	return inflate;
}
async function* faulty(bytes, path) {
	try {
		yield* bytes;
	} catch (error) {
		throw new ZipFault(`${path}: ${error instanceof Error ? error.message : `cannot be read`}`);
	}
}
async function readVerdict(reader) {
	try {
		const value = JSON.parse(Buffer.from(await reader.read(`verdict.json`) ?? []).toString(`utf8`));
		return value.schema === `kenpin.verdict/1` && /^\d{4}-\d{2}-\d{2}$/.test(value.today) && typeof value.binding.kenpin === `string` && [
			`delivery`,
			`changes`,
			`checks`
		].includes(value.scope.kind) ? value : null;
	} catch {
		return null;
	}
}
export { clauseWords as A, trialNotice as B, safeLink as C, attributions as D, visible as E, nextSteps as F, letsDeliver as G, verdictWords as H, ruleWords as I, comparedChecks as J, deviationStateText as K, severitySource as L, feedTitle as M, judgementWords as N, cellMeanings as O, kindWords as P, severityWords as R, pathUri as S, shorten as T, vexNotice as U, verdictSentences as V, vexWords as W, openDelivered as _, parseManifest as a, html as b, nameFaults as c, baseRecordName as d, withoutGlobs as f, beginPart as g, runCensus as h, ZipFault as i, consultationWords as j, cellWords as k, judgeResults as l, readCensus as m, readZipDirectory as n, writeManifest as o, below as p, isUnused as q, readZipEntry as r, collisions as s, readVerdict as t, baseFolder as u, openRandom as v, sarifText as w, markdown as x, sizeAndHash as y, testDataNotice as z };
