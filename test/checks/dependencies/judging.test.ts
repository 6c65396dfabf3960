import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rate } from '../../../src/checks/dependencies/cvss.ts';
import { groupAdvisories, proposedFix, readableNames } from '../../../src/checks/dependencies/advisories.ts';
import { judgeFile, occurrenceFinding, withoutInnerPackages } from '../../../src/checks/dependencies/findings.ts';
import type { ScannedFile, ScannedPackage } from '../../../src/checks/dependencies/ports.ts';
import { rules } from '../../../src/checks/dependencies/rules.ts';
import { judgeSeverity } from '../../../src/checks/dependencies/severity.ts';
import { indexVulnerabilities } from '../../../src/checks/dependencies/vulnerabilities.ts';
import type { FindingDraft } from '../../../src/gate/finding.ts';
import type { OsvRecord } from '../../../src/feeds/osv/schema.ts';
import { recordOf } from '../../feeds/feed-fixture.ts';

const question = { package: { ecosystem: 'npm', name: 'left' }, exploited: false };
const vector = (score: string, type = 'CVSS_V3') => ({ type, score });
const critical = 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:C/C:H/I:H/A:H';
const low = 'CVSS:3.1/AV:L/AC:H/PR:H/UI:R/S:U/C:L/I:N/A:N';

describe('severity', () => {
  // Scores of the specifications' own examples and of Log4Shell (CVSS 2: 9.3, CVSS 3.1: 10.0).
  it.each([
    ['CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:H/SI:H/SA:H', 10, 'critical'],
    ['CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N', 9.3, 'critical'],
    [critical, 10, 'critical'],
    ['CVSS:3.0/AV:N/AC:L/PR:L/UI:N/S:C/C:L/I:L/A:N', 6.4, 'medium'],
    ['CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:H', 7.5, 'high'],
    [low, 1.8, 'low'],
    ['AV:N/AC:M/Au:N/C:C/I:C/A:C', 9.3, 'high'],
    ['(AV:N/AC:L/Au:N/C:N/I:P/A:N)', 5, 'medium'],
    ['CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:N', 0, 'note'],
  ])('rates %s', (text, score, severity) => {
    expect(rate(text)).toMatchObject({ score, severity });
  });

  it.each(['', 'high', 'CVSS:3.1/AV:N', 'CVSS:3.1/AV:X/AC:L', 'CVSS:5.0/AV:N', 'CVSS:4.0/AV:N/AC:L'])('does not rate %j', (text) => {
    expect(rate(text)).toBeNull();
  });

  it('never throws and never invents a score', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(rate(text)?.score ?? 0).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('of the package replaces the general one, a newer CVSS an older one', () => {
    const record = recordOf('npm', 'X-1', { severity: [vector(critical), vector('AV:N/AC:L/Au:N/C:N/I:P/A:N', 'CVSS_V2')] });
    expect(judgeSeverity({ ...question, records: [record] })).toMatchObject({ severity: 'critical', by: { score: 10 } });
    const special = { ...record, affected: record.affected?.map((each) => ({ ...each, severity: [vector(low)] })) } as OsvRecord;
    expect(judgeSeverity({ ...question, records: [special] })).toMatchObject({ severity: 'low' });
  });

  it('is the worst of several opinions, the word where there is no vector, and unknown where there is nothing', () => {
    const word = recordOf('npm', 'X-2', { database_specific: { severity: 'MODERATE' } });
    const graded = recordOf('npm', 'X-3', { severity: [vector(low)] });
    expect(judgeSeverity({ ...question, records: [graded, word] })).toMatchObject({
      severity: 'medium',
      from: 'osv-word',
      by: { by: 'X-2: MODERATE' },
    });
    const silent = recordOf('npm', 'X-4', { severity: [vector('broken')], database_specific: { severity: 'none of your business' } });
    expect(judgeSeverity({ ...question, records: [silent] })).toEqual({ severity: 'unknown', from: 'none', candidates: [] });
  });

  it('of what is exploited or malicious is critical whatever the vector says', () => {
    const graded = recordOf('npm', 'MAL-2025-1', { severity: [vector(low)] });
    expect(judgeSeverity({ ...question, records: [graded] })).toMatchObject({ severity: 'critical', from: 'malware' });
    expect(judgeSeverity({ ...question, records: [recordOf('npm', 'X-1')], exploited: true })).toMatchObject({
      severity: 'critical',
      from: 'kev',
    });
  });
});

describe('groups of advisories', () => {
  const chain = [
    recordOf('npm', 'A', { aliases: ['CVE-2020-1'] }),
    recordOf('npm', 'B', { aliases: ['CVE-2020-2'] }),
    recordOf('npm', 'C', { aliases: ['CVE-2020-1', 'CVE-2020-2'] }),
    recordOf('npm', 'D'),
  ];

  it('follow aliases to their end, in whatever order the records come', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(chain, { minLength: 4 }), (records) => {
        const ids = groupAdvisories(records).map((group) => group.ids.join());
        expect(ids.sort()).toEqual(['A,B,C', 'D']);
      }),
    );
  });

  it('leave withdrawn records out, and name the CVEs first', () => {
    const [group, ...others] = groupAdvisories([{ ...chain[0], withdrawn: '2020-01-01T00:00:00Z' } as OsvRecord, chain[1] as OsvRecord]);
    expect(others).toEqual([]);
    expect(group && readableNames(group)).toBe('CVE-2020-2, B');
  });

  it('propose the version that mends all of them', () => {
    const fixedIn = (id: string, fixed: string[]) =>
      recordOf('npm', id, {
        aliases: ['CVE-1'],
        affected: fixed.map((version) => ({
          package: { ecosystem: 'npm', name: 'left' },
          ranges: [{ type: 'SEMVER', events: [{ introduced: '0' }, { fixed: version }] }],
        })),
      });
    const left = packageOf({ version: '1.9.0' });
    const fixOf = (...records: OsvRecord[]) => groupAdvisories(records).map((group) => proposedFix(group.records, left))[0];
    expect(fixOf(fixedIn('A', ['1.2.3', '1.10.0', '2.0.0']), fixedIn('B', ['1.11.0']))).toBe('1.11.0');
    expect(fixOf(fixedIn('A', ['1.10.0']), fixedIn('B', []))).toBeNull();
  });
});

function packageOf(more: Partial<ScannedPackage> = {}): ScannedPackage {
  return { ecosystem: 'npm', name: 'left', version: '1.0.0', commit: null, groups: [], vulnerabilities: [], ...more };
}

function fileOf(path: string, packages: readonly ScannedPackage[]): ScannedFile {
  return { path, state: 'read', counted: packages.length, packages };
}

function packageFindings(file: ScannedFile, exploited: ReadonlyMap<string, string>): FindingDraft[] {
  const records = file.packages.flatMap(({ vulnerabilities }) => vulnerabilities);
  const { occurrences, findings } = judgeFile(file, indexVulnerabilities({ records, products: [], entries: new Map(), exploited }));
  return [...findings, ...occurrences.map((each) => occurrenceFinding(each, '-'))];
}

describe('findings', () => {
  const brief = (packages: readonly ScannedPackage[], exploited: string[] = []) =>
    packageFindings(fileOf('x.lock', packages), new Map(exploited.map((each) => [each, '2021-11-03']))).map(
      ({ ruleId, severity }) => `${ruleId.slice(13)} ${severity}`,
    );

  it('use rules that exist, with every placeholder filled', () => {
    const packages = [
      packageOf({
        vulnerabilities: [recordOf('npm', 'X-1', { aliases: ['CVE-2021-1'] }), recordOf('npm', 'MAL-1'), recordOf('npm', 'X-2')],
      }),
      packageOf({ name: 'loose', version: '' }),
      packageOf({ name: 'lost', ecosystem: '' }),
    ];
    const findings = packageFindings(fileOf('x.lock', packages), new Map([['CVE-2021-1', '2021-11-03']]));
    expect(findings.map(({ ruleId }) => ruleId).sort()).toEqual(
      rules
        .map(({ id }) => id)
        .filter((id) => !id.endsWith('lockfile') && !id.includes('product'))
        .sort(),
    );
    for (const { ruleId, parameters } of findings) {
      const rule = rules.find(({ id }) => id === ruleId);
      const wanted = [...`${rule?.message.ja}${rule?.message.en}`.matchAll(/\{([a-zA-Z]+)\}/g)].map(([, name]) => name);
      expect(Object.keys(parameters)).toEqual(expect.arrayContaining(wanted));
    }
  });

  it('come once for a package that stands twice in a file', () => {
    const vulnerable = packageOf({ vulnerabilities: [recordOf('npm', 'X-1')] });
    expect(brief([vulnerable, vulnerable])).toEqual(['vulnerable-package unknown']);
    const other = packageOf({ vulnerabilities: [recordOf('npm', 'X-2')], groups: ['dev'] });
    expect(brief([vulnerable, other])).toEqual(['vulnerable-package unknown', 'vulnerable-package unknown']);
  });

  it('say when a package could not be looked up, but not about a workspace that stands there with its version too', () => {
    expect(brief([packageOf({ version: '' })])).toEqual(['version-not-fixed medium']);
    expect(brief([packageOf({ version: '' }), packageOf()])).toEqual([]);
    expect(brief([packageOf({ version: '', ecosystem: '', commit: 'a'.repeat(40) })])).toEqual(['component-not-identified medium']);
    expect(brief([packageOf({ commit: 'a'.repeat(40) })])).toEqual([]);
    expect(brief([packageOf({ name: 'unknown:unknown', version: 'unknown' })])).toEqual(['component-not-identified medium']);
  });

  it('about a jar inside a fat jar stand at the inner one only', () => {
    const inner = packageOf({ vulnerabilities: [recordOf('npm', 'X-1')] });
    const files = withoutInnerPackages([fileOf('fat.jar', [inner, packageOf({ name: 'own' })]), fileOf('fat.jar!/lib/inner.jar', [inner])]);
    expect(files.map(({ packages }) => packages.map(({ name }) => name))).toEqual([['own'], ['left']]);
  });
});
