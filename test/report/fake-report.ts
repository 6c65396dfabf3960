import type { Finding } from '../../src/gate/finding.ts';
import type { OutcomeRecord } from '../../src/gate/outcome.ts';
import { coverageOf, type CoverageState } from '../../src/gate/coverage.ts';
import { reason } from '../../src/gate/reason.ts';
import type { Rule } from '../../src/gate/rule.ts';
import type { Language } from '../../src/gate/text.ts';
import { judge } from '../../src/gate/verdict.ts';
import { buildReport, type Report } from '../../src/report/model.ts';
import { clauseCoverage } from '../../src/requirements/coverage.ts';
import { findProfile } from '../../src/requirements/profile.ts';
import { deliveryOf } from '../fakes/delivery.ts';
import { policyOf } from '../fakes/policy.ts';

export const rule: Rule = {
  id: 'debug-artifacts/example',
  severity: 'medium',
  title: { ja: '例', en: 'Example' },
  message: { ja: '{text} があります', en: 'There is {text}' },
  advice: { ja: '消してください', en: 'Remove it' },
  requirements: ['2-d'],
  cwe: [489],
  source: 'https://example.jp/rule',
};

/** A report with one hostile string wherever something comes from outside. With `coverage` the check ran whole, and each entry ended so. */
export function reportWith(
  hostile: string,
  {
    language = 'ja',
    count = 1,
    trial = true,
    coverage,
  }: { language?: Language; count?: number; trial?: boolean; coverage?: CoverageState } = {},
): Report {
  const { census } = deliveryOf({ [`a/${hostile}`]: 'x', 'b.zip!/c': 'y' });
  const findings = Array.from({ length: count }, (_, i): Finding => ({
    ruleId: rule.id,
    severity: i % 2 === 0 ? 'critical' : 'low',
    location: { path: `${i % 3 === 0 ? 'b.zip!/' : ''}${hostile}`, line: i + 1 },
    parameters: { text: hostile },
    fingerprint: String(i).padStart(32, '0'),
    links: [`https://example.jp/${hostile}`, `javascript:alert(1)//${hostile}`],
  }));
  const why = reason('test', { ja: '{text} を読めません', en: '{text} cannot be read' }, { text: hostile });
  const policyDigest = '0'.repeat(64);
  const record: OutcomeRecord = {
    schema: 'kenpin.outcome/1',
    check: 'debug-artifacts',
    binding: { censusDigest: census.digest, policyDigest, kenpin: '0.1.0' },
    shard: { index: 1, count: 1 },
    startedAt: '2026-11-23T00:00:00Z',
    finishedAt: '2026-11-23T00:00:01Z',
    tools: { [hostile]: hostile },
    data: {},
    outcome: {
      ...(coverage === undefined ? { status: 'incomplete', reasons: [why] } : { status: 'completed' }),
      findings,
      testData: [why],
      evidence: [{ path: `evidence/debug-artifacts/${hostile}`, mediaType: 'text/plain', size: 1, sha256: policyDigest }],
      coverage: coverageOf(census, () => coverage ?? { state: 'notExamined', reason: why }),
    },
  };
  const profile = findProfile('jst');
  if (profile === undefined) throw new Error('no profile');
  const judgement = judge({
    census,
    binding: record.binding,
    today: '2026-11-23',
    trial,
    required: ['debug-artifacts'],
    partial: false,
    thresholds: { 'debug-artifacts': 'medium' },
    outcomes: [{ record, damagedEvidence: [] }],
    deviations: [
      {
        id: 'D-1',
        target: { kind: 'findings', fingerprints: ['1'.padStart(32, '0')] },
        what: hostile,
        why: hostile,
        alternative: hostile,
        assurance: hostile,
        approval: { by: hostile, reference: hostile, on: '2026-01-01' },
        until: '2099-01-01',
      },
    ],
    evaluateChecklist: () => ({
      items: [
        {
          item: '1-(i)-a',
          answer: { item: '1-(i)-a', status: 'done', how: hostile, by: hostile, on: '2026-01-01' },
          result: { state: 'unsatisfied', reason: why },
        },
      ],
    }),
    faults: [why],
    changes: null,
  });
  const base = policyOf();
  const contract = { ...base.contract, title: hostile, client: hostile, number: hostile };
  return buildReport({
    judgement,
    census,
    outcomes: [record],
    policy: { ...base, contract },
    profile,
    rules: [rule],
    checks: [{ id: 'debug-artifacts', title: { ja: 'デバッグ', en: 'Debug' }, scope: { picture: { ja: '画像', en: 'a picture' } } }],
    clauses: clauseCoverage({ profile, rules: [rule], judgement }),
    generatedAt: '2026-11-23T00:00:02Z',
    language,
  });
}
