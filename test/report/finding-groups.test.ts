import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { annotationsOf } from '../../src/report/annotations.ts';
import { byFile, busiestFolders, groupFindings } from '../../src/report/finding-groups.ts';
import { htmlReport } from '../../src/report/html.ts';
import { jobSummary } from '../../src/report/job-summary.ts';
import type { Report, ReportedFinding } from '../../src/report/model.ts';
import { terminalReport } from '../../src/report/terminal.ts';
import type { Severity } from '../../src/gate/severity.ts';
import { reportWith } from './fake-report.ts';
import { assertWellFormed, hostile } from './hostile.ts';

const [example] = reportWith('x', { coverage: { state: 'examined' } }).findings;
if (example === undefined) throw new Error('no finding');
const model: ReportedFinding = example;

interface Made {
  readonly rule?: string;
  readonly path?: string;
  readonly line?: number;
  readonly severity?: Severity;
  readonly advice?: string;
  readonly links?: readonly string[];
}

function madeOf({
  rule = 'common',
  path = 'src/a.php',
  line = 1,
  severity = 'medium',
  advice = 'Remove it',
  links = [],
}: Made): ReportedFinding {
  const finding = {
    ...model.marked.finding,
    ruleId: `debug-artifacts/${rule}`,
    severity,
    location: { path, line },
    fingerprint: `${rule}-${path}-${line}`.padEnd(32, '0'),
    links,
  };
  return {
    ...model,
    title: { ja: `題 ${rule}`, en: `title ${rule}` },
    advice: { ja: advice, en: advice },
    marked: { ...model.marked, finding, state: 'open', applied: [], reopened: [] },
    blocking: true,
  };
}

const reportOf = (findings: readonly ReportedFinding[]): Report => ({
  ...reportWith('x', { coverage: { state: 'examined' }, trial: false }),
  findings,
});
const options = { columns: 100, colours: false, reportPath: '/r.html' };
const formats = { html: htmlReport, summary: jobSummary, terminal: (report: Report) => terminalReport(report, options) };

/** Five thousand of one rule that sort before the only one of another. */
const wall = [
  ...Array.from({ length: 5000 }, (_, i) => madeOf({ path: `src/${String(Math.floor(i / 10)).padStart(4, '0')}.php`, line: i + 1 })),
  madeOf({ rule: 'rare', path: 'zzz/last.php', line: 7 }),
];

describe('findings are put together', () => {
  test('each one is in exactly one group, and a group asks for one thing', () => {
    const made = fc.record({
      rule: fc.constantFrom('one', 'two'),
      path: fc.constantFrom('a', 'b/c'),
      line: fc.nat(500),
      severity: fc.constantFrom<Severity>('critical', 'medium', 'low'),
      advice: fc.constantFrom('this', 'that'),
      links: fc.constantFrom<string[]>([], ['https://example.jp/']),
    });
    fc.assert(
      fc.property(fc.array(made), (list) => {
        const findings = list.map(madeOf);
        const groups = groupFindings(findings);
        const grouped = groups.flatMap((group) => group.findings);
        expect(grouped).toHaveLength(findings.length);
        expect(new Set(grouped)).toEqual(new Set(findings));
        for (const { first, findings: own } of groups)
          for (const each of own) {
            expect(each.marked.finding.ruleId).toBe(first.marked.finding.ruleId);
            expect(each.marked.finding.severity).toBe(first.marked.finding.severity);
            expect(each.advice).toEqual(first.advice);
          }
      }),
    );
  });

  test('the worst comes first, then what is rare; what has links or is about a deviation stays alone', () => {
    const many = (rule: string, count: number, rest: Made = {}) =>
      Array.from({ length: count }, (_, i) => madeOf({ rule, line: i, ...rest }));
    const groups = groupFindings([...many('wall', 9), ...many('few', 3), ...many('bad', 4, { severity: 'critical' }), ...many('pair', 2)]);
    expect(groups.map(({ first, findings }) => [first.marked.finding.ruleId.slice(16), findings.length])).toEqual([
      ['bad', 4],
      ['pair', 1],
      ['pair', 1],
      ['few', 3],
      ['wall', 9],
    ]);
    const linked = many('cve', 5).map((each, i) => madeOf({ rule: 'cve', line: i, links: [`https://example.jp/${each.marked.check}`] }));
    expect(groupFindings(linked)).toHaveLength(5);
    const waived = many('w', 5).map((each) => ({ ...each, marked: { ...each.marked, deviation: 'D-1' } }));
    expect(groupFindings(waived)).toHaveLength(5);
  });

  test('folders that hold most are named, two levels deep', () => {
    const at = (path: string) => madeOf({ path });
    expect(busiestFolders([at('a/b/c/d'), at('a/b/e'), at('a/f'), at('g')], 2)).toEqual([
      { folder: 'a/b/', count: 2 },
      { folder: '', count: 1 },
    ]);
    expect(byFile([at('x'), at('y'), at('x')]).map(({ path, findings }) => [path, findings.length])).toEqual([
      ['x', 2],
      ['y', 1],
    ]);
  });
});

describe('a wall of findings', () => {
  test.each(Object.entries(formats))('of one rule hides no other rule: %s', (_name, format) => {
    const text = format(reportOf(wall)).replaceAll('&#58;', ':');
    expect(text).toContain('zzz/last.php:7');
    expect(text).toContain('5000');
  });

  test('of one rule leaves a place among the ten annotations to another', () => {
    const errors = annotationsOf(reportOf(wall)).filter(({ level }) => level === 'error');
    expect(errors.map(({ file }) => file)).toContain('zzz/last.php');
    expect(errors.length).toBeLessThanOrEqual(10);
  });

  test('every place of it is in the HTML report', () => {
    const page = htmlReport(reportOf(wall));
    assertWellFormed(page);
    const words = new Set(page.split(/[^\w./]+/));
    const missing = wall.filter(({ marked: { finding } }) => {
      const { path, line } = finding.location;
      return !words.has(path) || !words.has(String(line));
    });
    expect(missing).toEqual([]);
    expect(page).toContain('zzz/last.php:7');
    expect(page).toContain('ほか 4500 件（450 ファイル');
  });

  test('each number of a finding that is told one by one can be copied for a deviation', () => {
    const page = htmlReport(reportOf(wall.slice(0, 40)));
    for (const { marked } of wall.slice(0, 40)) expect(page).toContain(marked.finding.fingerprint);
  });

  test.each(hostile)('%j breaks out of no group', (text) => {
    const many = Array.from({ length: 600 }, (_, i) => madeOf({ path: `${text}${i % 5}`, line: i, advice: text }));
    assertWellFormed(htmlReport(reportOf(many)));
    const rows = terminalReport(reportOf(many), options);
    // oxlint-disable-next-line no-control-regex -- what must not come through
    expect(rows).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E]/);
  });
});
