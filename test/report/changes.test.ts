import { describe, expect, test } from 'vitest';
import type { ChangesInput } from '../../src/gate/changes.ts';
import { coverageOf } from '../../src/gate/coverage.ts';
import type { Deviation } from '../../src/gate/deviation.ts';
import { numberFindings, type FindingDraft } from '../../src/gate/finding.ts';
import type { FoundOutcome } from '../../src/gate/outcome.ts';
import type { Rule } from '../../src/gate/rule.ts';
import { judge } from '../../src/gate/verdict.ts';
import { annotationsOf } from '../../src/report/annotations.ts';
import { htmlReport } from '../../src/report/html.ts';
import { jobSummary } from '../../src/report/job-summary.ts';
import { buildReport, type Report } from '../../src/report/model.ts';
import { sarifReport } from '../../src/report/sarif.ts';
import { terminalReport } from '../../src/report/terminal.ts';
import { clauseCoverage } from '../../src/requirements/coverage.ts';
import { findProfile } from '../../src/requirements/profile.ts';
import { deliveryOf, sha256 } from '../fakes/delivery.ts';
import { policyOf } from '../fakes/policy.ts';

const { census } = deliveryOf({ 'a.lock': 'x', 'out/b.lock': 'y' });
const since = 'abcdef0123456789abcdef0123456789abcdef01';
const policyDigest = '0'.repeat(64);
const binding = { censusDigest: census.digest, policyDigest, kenpin: '0.1.0' };
const rule: Rule = {
  id: 'dependencies/vulnerable-package',
  severity: 'high',
  title: { ja: '脆弱性', en: 'Vulnerability' },
  message: { ja: '{name} の脆弱性', en: 'Vulnerability of {name}' },
  advice: { ja: '更新してください', en: 'Upgrade' },
  requirements: ['2-a.1'],
  source: 'https://example.jp/rule',
};

const draft = (name: string, more: Partial<FindingDraft> = {}): FindingDraft => ({
  ruleId: rule.id,
  severity: 'high',
  location: { path: 'a.lock' },
  parameters: { name },
  identity: name,
  comparison: name,
  ...more,
});

function found(drafts: readonly FindingDraft[]): FoundOutcome {
  const coverage = coverageOf(census, () => ({ state: 'examined' }));
  return {
    record: {
      schema: 'kenpin.outcome/1',
      check: 'dependencies',
      binding,
      shard: { index: 1, count: 1 },
      startedAt: '2026-11-23T00:00:00Z',
      finishedAt: '2026-11-23T00:00:01Z',
      tools: {},
      data: {},
      outcome: { status: 'completed', findings: numberFindings(drafts, sha256), coverage, evidence: [], testData: [] },
    },
    damagedEvidence: [],
  };
}

/** New and existing findings, and one in a file that the base could not have. */
function changesWith(existing: readonly FindingDraft[]): ChangesInput {
  const record = { schema: 'kenpin.base/1', commit: since, censusDigest: census.digest, absent: [], faults: [] } as const;
  return { since, base: { record, census, outcomes: [found(existing)] }, faults: [], outside: new Set(['out/b.lock']) };
}

interface Wish {
  readonly drafts: readonly FindingDraft[];
  readonly changes?: ChangesInput | null;
  readonly deviations?: readonly Deviation[];
  readonly partial?: boolean;
  readonly language?: 'ja' | 'en';
}

function reportOf({ drafts, changes = null, deviations = [], partial = false, language = 'ja' }: Wish): Report {
  const profile = findProfile('jst');
  if (profile === undefined) throw new Error('no profile');
  const outcomes = [found(drafts)];
  const judgement = judge({
    census,
    binding,
    today: '2026-11-23',
    trial: false,
    required: ['dependencies'],
    partial,
    thresholds: { dependencies: 'medium' },
    outcomes,
    deviations,
    evaluateChecklist: null,
    faults: [],
    changes,
  });
  return buildReport({
    judgement,
    census,
    outcomes: outcomes.map(({ record }) => record),
    policy: policyOf(),
    profile,
    rules: [rule],
    checks: [{ id: 'dependencies', title: { ja: '依存部品', en: 'Dependencies' }, scope: {} }],
    clauses: clauseCoverage({ profile, rules: [rule], judgement }),
    generatedAt: '2026-11-23T00:00:02Z',
    language,
  });
}

const terminal = (report: Report) => terminalReport(report, { columns: 120, colours: false, reportPath: 'report.html' });
const everyText = (report: Report): Record<string, string> => ({
  terminal: terminal(report),
  html: htmlReport(report),
  summary: jobSummary(report),
});

const drafts = [draft('new-one'), draft('old-one'), draft('built-one', { location: { path: 'out/b.lock' } })];
const changed = { drafts, changes: changesWith([draft('old-one')]) };

describe('a report of a change', () => {
  test.each(['ja', 'en'] as const)('says in %s, in every format, that it is none of the delivery', (language) => {
    const notice = { ja: '納品の合否ではありません', en: 'NO VERDICT ON THE DELIVERY' }[language];
    for (const [name, text] of Object.entries(everyText(reportOf({ ...changed, language })))) {
      expect(text, name).toContain(notice);
      expect(text, name).toContain(since.slice(0, 12));
    }
    for (const [name, text] of Object.entries(everyText(reportOf({ drafts, language })))) expect(text, name).not.toContain(notice);
  });

  test('never says that the delivery passes or that a package can be made', () => {
    const passing = reportOf({ drafts: [draft('old-one')], changes: changesWith([draft('old-one')]) });
    expect(passing.judgement.verdict).toBe('pass');
    for (const text of Object.values(everyText(passing))) {
      expect(text).not.toContain('必要な検査がすべて最後まで行われ');
      expect(text).not.toContain('kenpin package');
      expect(text).toContain('この変更が新たに加える、納品を妨げる指摘はありません');
    }
    expect(terminal(reportOf({ drafts: [] }))).toContain('kenpin package');
  });

  test('shows what the base has too and what could not be compared, each under its own heading', () => {
    const texts = everyText(reportOf(changed));
    for (const [name, text] of Object.entries(texts)) {
      for (const each of ['new&#45;one', 'old&#45;one', 'built&#45;one'])
        expect(text.includes(each) || text.includes(each.replace('&#45;', '-')), `${name} ${each}`).toBe(true);
      expect(text, name).toContain('前からある指摘（この変更を妨げない）');
      expect(text, name).toContain('前からあるかどうか分からない指摘');
    }
    expect(texts['terminal']).toContain('指摘 1（うち要対応 1）・比較できず 1・前からある 1');
  });

  test('marks results in SARIF as new or unchanged, and not what nobody compared', () => {
    const sarif = JSON.parse(sarifReport(reportOf(changed))) as {
      runs: { properties: object; results: { message: { text: string }; baselineState?: string }[] }[];
    };
    const states = sarif.runs[0]?.results.map(({ message, baselineState }) => [message.text, baselineState]);
    expect(Object.fromEntries(states ?? [])).toEqual({
      'new-one の脆弱性': 'new',
      'old-one の脆弱性': 'unchanged',
      'built-one の脆弱性': undefined,
    });
    expect(sarif.runs[0]?.properties).toMatchObject({ scope: { kind: 'changes', since } });
    expect(sarifReport(reportOf({ drafts }))).not.toContain('baselineState');
  });

  test('annotates what the change brings, and says once that the base has more', () => {
    const annotations = annotationsOf(reportOf(changed));
    const about = (name: string) => annotations.filter(({ message }) => message.includes(name)).map(({ level }) => level);
    expect(about('new-one')).toEqual(['error']);
    expect(about('built-one')).toEqual(['warning']);
    expect(about('old-one')).toEqual([]);
    expect(annotations.filter(({ level }) => level === 'notice')).toMatchObject([{ message: expect.stringContaining('1 件') as string }]);
    expect(annotationsOf(reportOf({ drafts })).filter(({ level }) => level === 'notice')).toEqual([]);
  });

  test('counts what the base has too as open for the clauses of the annex', () => {
    const { clauses } = reportOf({ drafts: [draft('old-one')], changes: changesWith([draft('old-one')]) });
    expect(clauses.find(({ id }) => id === '2-a.1')).toMatchObject({ state: 'covered-findings', open: 1, waived: 0 });
  });
});

describe('a report of some checks', () => {
  test('names them and is none of the delivery', () => {
    for (const text of Object.values(everyText(reportOf({ drafts: [], partial: true })))) {
      expect(text).toContain('納品の合否ではありません');
      expect(text).not.toContain('必要な検査がすべて最後まで行われ');
    }
    expect(terminal(reportOf({ drafts: [], partial: true }))).toContain('検査 dependencies だけの結果です');
  });
});

describe('deviations in the reports', () => {
  const deviation: Deviation = {
    id: 'D-7',
    target: { kind: 'rule', rule: rule.id },
    what: '内容',
    why: '理由',
    alternative: '代替',
    assurance: '担保',
    approval: { by: '花子', reference: 'X-1', on: '2026-06-01' },
    until: '2027-03-31',
    severity: 'medium',
  };

  test('that were approved for something less bad are said to need a new approval, and why', () => {
    for (const [name, text] of Object.entries(everyText(reportOf({ drafts: [draft('worse')], deviations: [deviation] })))) {
      expect(text.replaceAll('&#45;', '-'), name).toContain('逸脱 D-7 は再承認が必要です');
      expect(text, name).toContain('重大度が承認の上限より悪い');
      expect(text.replaceAll('&#45;', '-'), name).toContain('再承認が必要（1 件。有効なのは 0 件）');
    }
    const listed = draft('listed', { exploitedSince: '2026-07-01', severity: 'medium' });
    expect(terminal(reportOf({ drafts: [listed], deviations: [deviation] }))).toContain(
      '承認（2026-06-01）の後に悪用が確認された（CISA KEV、2026-07-01）',
    );
  });

  test('that nothing needs any more are said to be unused, but not where only some checks ran', () => {
    for (const [name, text] of Object.entries(everyText(reportOf({ drafts: [], deviations: [deviation] }))))
      expect(text, name).toContain('使われていない');
    expect(terminal(reportOf({ drafts: [], deviations: [deviation], partial: true }))).not.toContain('使われていない');
  });

  test('that are in order are not listed as work', () => {
    const report = reportOf({ drafts: [draft('x', { severity: 'medium' })], deviations: [deviation] });
    expect(report.judgement.verdict).toBe('pass');
    expect(terminal(report)).not.toContain('確認が必要な逸脱');
    expect(jobSummary(report)).not.toContain('確認が必要な逸脱');
  });
});
