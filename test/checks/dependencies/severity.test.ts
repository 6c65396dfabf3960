import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rateOpinion } from '../../../src/checks/dependencies/cvss.ts';
import { noFacts, type VulnerabilityFacts } from '../../../src/checks/dependencies/facts.ts';
import { judgeSeverity } from '../../../src/checks/dependencies/severity.ts';
import { severities, type Severity } from '../../../src/gate/severity.ts';
import { recordOf } from '../../feeds/feed-fixture.ts';
import { advisoryRow, jvnRow, nvdRow, rating, vectors } from './knowledge.ts';

type Word = keyof typeof vectors;

const named = { ecosystem: 'npm', name: 'left' };
const osv = (word: Word) => recordOf('npm', 'GHSA-1', { severity: [{ type: 'CVSS_V3', score: vectors[word] }] });
const vendor = (word: Word) => {
  const row = advisoryRow('redhat', 'RHSA-1', { cve: 'CVE-2024-0001', cvss: [rating(word, { by: 'Red Hat' })] });
  return { row, statements: row.statements };
};
const facts = (more: Partial<VulnerabilityFacts>): VulnerabilityFacts => ({ ...noFacts, ...more });
const judged = (records: ReturnType<typeof osv>[], more: Partial<VulnerabilityFacts> = {}, exploited = false) =>
  judgeSeverity({ records, package: named, exploited, facts: facts(more) });

describe('the order of sources', () => {
  const secondary = (word: Word) => rating(word, { by: 'cna@example.invalid', kind: 'secondary' });
  it.each<[string, Severity, ReturnType<typeof judged>]>([
    ['osv', 'low', judged([osv('low')], { advisories: [vendor('medium')], nvd: [nvdRow('CVE-2024-0001', { cvss: [rating('medium')] })] })],
    ['vendor', 'medium', judged([], { advisories: [vendor('medium')], nvd: [nvdRow('CVE-2024-0001', { cvss: [rating('high')] })] })],
    ['nvd', 'medium', judged([], { nvd: [nvdRow('CVE-2024-0001', { cvss: [secondary('high'), rating('medium')] })] })],
    [
      'nvd-secondary',
      'medium',
      judged([], {
        nvd: [nvdRow('CVE-2024-0001', { status: 'Deferred', cvss: [secondary('medium')] })],
        jvn: [jvnRow('JVNDB-2024-000001', { cvss: [rating('high')] })],
      }),
    ],
    ['jvn', 'high', judged([], { jvn: [jvnRow('JVNDB-2024-000001', { cvss: [rating('high')] })] })],
    ['none', 'unknown', judged([recordOf('npm', 'GHSA-2')], { nvd: [nvdRow('CVE-2024-0001', { status: 'Deferred' })] })],
    ['kev', 'critical', judged([osv('low')], {}, true)],
  ])('%s decides: %s', (from, severity, result) => {
    expect(result).toMatchObject({ from, severity });
  });

  it('keeps every candidate in that order, with who gave it', () => {
    const { candidates } = judged([{ ...osv('low'), database_specific: { severity: 'HIGH' } }], {
      nvd: [
        nvdRow('CVE-2024-0001', {
          cvss: [rating('medium'), secondary('low'), rating('low', { version: '2.0', vector: 'AV:N/AC:L/Au:N/C:N/I:P/A:N' })],
        }),
      ],
      advisories: [vendor('medium')],
    });
    expect(candidates.map(({ source, by, severity }) => `${source} | ${by} | ${severity}`)).toEqual([
      'osv-word | GHSA-1: HIGH | high',
      'osv | GHSA-1 | low',
      'vendor | redhat: RHSA-1 | medium',
      'nvd | nvd@nist.gov | medium',
      'nvd | nvd@nist.gov | medium',
      'nvd-secondary | cna@example.invalid | low',
    ]);
  });

  it('gives way to a later source that is two steps worse, never to a milder one', () => {
    const nvd = (word: Word) => ({ nvd: [nvdRow('CVE-2024-0001', { cvss: [rating(word)] })] });
    expect(judged([osv('low')], nvd('medium'))).toMatchObject({ severity: 'low', from: 'osv' });
    expect(judged([osv('low')], nvd('high'))).toMatchObject({ severity: 'high', from: 'nvd' });
    expect(judged([osv('medium')], nvd('critical'))).toMatchObject({ severity: 'critical', from: 'nvd' });
    expect(judged([osv('critical')], nvd('low'))).toMatchObject({ severity: 'critical', from: 'osv' });
  });

  it('never gives way to what the same record replaces: a general vector beside its own for the package', () => {
    const record = osv('critical');
    const special = {
      ...record,
      affected: record.affected?.map((each) => ({ ...each, severity: [{ type: 'CVSS_V3', score: vectors.low }] })),
    };
    expect(judged([special as typeof record])).toMatchObject({ severity: 'low', from: 'osv-package' });
    expect(judged([special as typeof record]).candidates).toHaveLength(2);
  });

  it('reads the words of vendors, and no sentence as a word; a draft has no say', () => {
    const says = (words: readonly string[], status = 'final') => {
      const row = advisoryRow('redhat', 'R', { cve: 'CVE-2024-0001', words }, { status });
      return judged([], { advisories: [{ row, statements: row.statements }] });
    };
    expect(says(['Important'])).toMatchObject({ severity: 'high', from: 'vendor-word' });
    expect(says(['Low', 'Critical'])).toMatchObject({ severity: 'critical' });
    expect(says(['The impact of this flaw is low because nobody uses it'])).toMatchObject({ severity: 'unknown' });
    expect(says(['Low'], 'draft')).toMatchObject({ severity: 'unknown', candidates: [] });
  });

  it('does not listen to rejected and withdrawn entries', () => {
    const rejected = { nvd: [nvdRow('CVE-2024-0001', { status: 'Rejected', cvss: [rating('low')] })] };
    const withdrawn = { jvn: [jvnRow('JVNDB-2024-000001', { state: 'withdrawn', cvss: [rating('low')] })] };
    expect(judged([], { ...rejected, ...withdrawn })).toMatchObject({ severity: 'unknown' });
  });
});

describe('scores', () => {
  it('are computed again: what a source states beside a vector does not count', () => {
    expect(rateOpinion({ version: '3.1', vector: vectors.critical, score: 1, by: 'x' })).toMatchObject({ score: 10, severity: 'critical' });
  });

  it('without a vector count as stated, on the scale of their version', () => {
    expect(rateOpinion({ version: '3.1', vector: '', score: 9.8, by: 'x' })).toEqual({ version: 3.1, severity: 'critical', score: 9.8 });
    expect(rateOpinion({ version: '2.0', vector: '', score: 9.8, by: 'x' })).toMatchObject({ severity: 'high' });
    expect(rateOpinion({ version: '9', vector: 'new/format', score: 9.8, by: 'x' })).toMatchObject({ severity: 'critical' });
  });

  it.each([null, -1, 10.1, Number.NaN, Number.POSITIVE_INFINITY])('of %s are none', (score) => {
    expect(rateOpinion({ version: '3.1', vector: '', score, by: 'x' })).toBeNull();
  });
});

describe('laws', () => {
  const word = fc.constantFrom<Word>('critical', 'high', 'medium', 'low');
  const source = fc.record({ source: fc.constantFrom('osv', 'vendor', 'nvd', 'nvd-secondary', 'jvn'), word });
  const put = (given: readonly { source: string; word: Word }[]) =>
    judgeSeverity({
      exploited: false,
      package: named,
      records: given.flatMap((each, index) => (each.source === 'osv' ? [{ ...osv(each.word), id: `GHSA-${index}` }] : [])),
      facts: facts({
        advisories: given.flatMap((each) => (each.source === 'vendor' ? [vendor(each.word)] : [])),
        nvd: given.flatMap((each, index) => {
          const kind = each.source === 'nvd' ? 'primary' : 'secondary';
          return each.source.startsWith('nvd') ? [nvdRow('CVE-2024-0001', { cvss: [rating(each.word, { kind, by: `${index}` })] })] : [];
        }),
        jvn: given.flatMap((each, index) =>
          each.source === 'jvn' ? [jvnRow(`JVNDB-2024-00000${index}`, { cvss: [rating(each.word)] })] : [],
        ),
      }),
    });
  const step = (severity: Severity) => severities.indexOf(severity);

  it('the order in which sources speak does not matter', () => {
    fc.assert(
      fc.property(fc.array(source, { maxLength: 6 }), (given) => {
        const again = put(given.toReversed());
        expect(again.severity).toBe(put(given).severity);
        expect(again.from).toBe(put(given).from);
      }),
    );
  });

  it('one more opinion of the same source never makes it milder', () => {
    fc.assert(
      fc.property(fc.array(source, { minLength: 1, maxLength: 5 }), word, (given, more) => {
        const before = put(given);
        const after = put([...given, { source: before.from, word: more }]);
        expect(step(after.severity)).toBeLessThanOrEqual(step(before.severity));
      }),
    );
  });

  it('nobody is two steps worse than the result', () => {
    fc.assert(
      fc.property(fc.array(source, { minLength: 1, maxLength: 6 }), (given) => {
        const worst = Math.min(...given.map((each) => step(each.word)));
        expect(step(put(given).severity) - worst).toBeLessThan(2);
      }),
    );
  });

  it('the deciding candidate is one of the candidates', () => {
    fc.assert(
      fc.property(fc.array(source, { minLength: 1, maxLength: 6 }), (given) => {
        const { from, severity, candidates } = put(given);
        expect(candidates.some((each) => each.source === from && each.severity === severity)).toBe(true);
      }),
    );
  });
});
