import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { annotationsOf } from '../../src/report/annotations.ts';
import { markdown, pathUri, safeLink, visible } from '../../src/report/escape.ts';
import { htmlReport } from '../../src/report/html.ts';
import { jobSummary, SUMMARY_LIMIT } from '../../src/report/job-summary.ts';
import { sarifReport } from '../../src/report/sarif.ts';
import { terminalReport } from '../../src/report/terminal.ts';
import { reason } from '../../src/gate/reason.ts';
import type { Report } from '../../src/report/model.ts';
import { reportWith } from './fake-report.ts';
import { anything, assertWellFormed, hostile } from './hostile.ts';

const options = { columns: 100, colours: false, reportPath: '/r.html' };

describe('the HTML report', () => {
  test.each(hostile)('is not broken out of by %j', (text) => {
    for (const language of ['ja', 'en'] as const) assertWellFormed(htmlReport(reportWith(text, { language, count: 4 })));
  });

  test('is not broken out of by anything', () => {
    fc.assert(
      fc.property(anything, (text) => {
        assertWellFormed(htmlReport(reportWith(text, { count: 2 })));
      }),
      { numRuns: 40 },
    );
  });

  test('loads nothing and links only to http and https', () => {
    const page = htmlReport(reportWith('x', { count: 3 }));
    expect(page).toContain("default-src 'none'");
    expect(
      [...page.matchAll(/(?:src|href)="([^"]*)"/g)].map((match) => match[1]).filter((address) => !/^https?:/.test(address ?? '')),
    ).toEqual([]);
    expect(page).not.toContain('javascript:');
  });

  test('says trial where it is one, lists all 123 clauses, and the same input gives the same bytes', () => {
    const page = htmlReport(reportWith('x'));
    expect(page).toContain('【試行】');
    expect(htmlReport(reportWith('x', { trial: false }))).not.toContain('【試行】');
    expect(page).toContain('3(12)-a');
    expect(htmlReport(reportWith('x'))).toBe(page);
  });
});

describe('found nothing and did not look', () => {
  const rulesOf = (report: Report) => /<details><summary>デバッグ.*?<\/details>/s.exec(htmlReport(report))?.[0] ?? '';

  test('"nothing found" is said of a check that ran whole', () => {
    expect(rulesOf(reportWith('x', { count: 0, coverage: { state: 'examined' } }))).toContain('検査した・指摘なし');
  });

  test('a check that did not look says so, rule by rule', () => {
    const why = reason('test', { ja: '理由', en: 'why' });
    for (const coverage of [undefined, { state: 'notExamined', reason: why }] as const) {
      const rules = rulesOf(reportWith('x', { count: 0, ...(coverage === undefined ? {} : { coverage }) }));
      expect(rules).toContain('確かめられていない');
      expect(rules).not.toContain('検査した・指摘なし');
    }
  });

  test('a check that had nothing to examine says which rule took the entries out', () => {
    const rules = rulesOf(reportWith('x', { count: 0, coverage: { state: 'notApplicable', rule: 'picture' } }));
    expect(rules).toContain('検査の対象なし');
    expect(rules).toContain('画像 (2)');
    expect(rulesOf(reportWith('x', { count: 0, coverage: { state: 'notApplicable', rule: 'nameless' } }))).toContain('nameless (2)');
  });

  test('data made for tests is named for people and programs', () => {
    const report = reportWith('T', { count: 0, coverage: { state: 'examined' } });
    for (const text of [htmlReport(report), jobSummary(report), terminalReport(report, options)]) {
      expect(text).toContain('試験用のデータを使っています');
      expect(text).toContain('T を読めません');
    }
    expect(sarifReport(report)).toContain('T を読めません');
  });
});

describe('English', () => {
  test('is English in every format', () => {
    const report = reportWith('x', { language: 'en', count: 40 });
    for (const text of [
      htmlReport(report),
      jobSummary(report),
      terminalReport(report, options),
      sarifReport(report),
      JSON.stringify(annotationsOf(report)),
    ])
      expect(text.replaceAll('架空ソフト株式会社', '')).not.toMatch(
        /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}\u3000-\u303F\u30FB\uFF00-\uFFEF]/u,
      );
  });
});

describe('the job summary', () => {
  test.each(hostile)('keeps %j in its cell', (text) => {
    const rows = jobSummary(reportWith(text, { count: 2 }))
      .split('\n')
      .filter((line) => line.startsWith('| ') && line.includes('<br>'));
    expect(rows).toHaveLength(2);
    for (const row of rows) expect(row.split('|')).toHaveLength(6);
  });

  test('stays below what the runner takes, and says that it was cut', () => {
    const summary = jobSummary(reportWith('<'.repeat(5000), { count: 5000 }));
    expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(SUMMARY_LIMIT);
    expect(summary).toContain('続きは報告書');
  });

  test.each(['www.evil.example', 'me@example.jp', '@everyone', 'x #1', 'WWW.EVIL.EXAMPLE'])('%j is no link and calls nobody', (text) => {
    expect(markdown(text)).not.toMatch(/www\./i);
    // What GitHub looks through once more, after it has read the entities.
    const read = markdown(text).replaceAll(/&#(\d+);/g, (_whole, code: string) => String.fromCodePoint(Number(code)));
    expect(read).not.toMatch(/[@#][A-Za-z0-9]/);
    expect(read.replaceAll('\u200B', '')).toBe(text);
  });

  test('marks nothing up that came from outside', () => {
    fc.assert(
      fc.property(anything, (text) => {
        expect(markdown(text)).not.toMatch(/[<>`|*_[\]()@]|https?:\/\//);
      }),
    );
  });
});

describe('SARIF', () => {
  interface Sarif {
    runs: {
      tool: { driver: { rules: { id: string; properties: Record<string, unknown> }[] } };
      invocations: {
        executionSuccessful: boolean;
        toolExecutionNotifications: { descriptor: { id: string }; message: { text: string } }[];
      }[];
      results: {
        message: { text: string };
        ruleIndex: number;
        ruleId: string;
        locations: { physicalLocation: { artifactLocation: { uri: string }; region: { startLine: number } } }[];
        suppressions?: unknown[];
        partialFingerprints: Record<string, string>;
      }[];
    }[];
  }
  const sarifOf = (text: string, count = 4) => (JSON.parse(sarifReport(reportWith(text, { count }))) as Sarif).runs[0];

  test.each(hostile)('holds %j with a relative URI', (text) => {
    for (const { locations } of sarifOf(text)?.results ?? []) {
      const uri = locations[0]?.physicalLocation.artifactLocation.uri ?? '';
      expect(uri).toMatch(/^[A-Za-z0-9%/._~!*'()-]+$/);
      expect(uri).not.toContain('!/');
    }
  });

  test('names its rules, suppresses what is waived, and says that it was not wholly successful', () => {
    const run = sarifOf('x');
    expect(run?.tool.driver.rules.map(({ id }) => id)).toEqual(['debug-artifacts/example']);
    expect(run?.results.every(({ ruleIndex }) => ruleIndex === 0)).toBe(true);
    expect(run?.results.filter(({ suppressions }) => suppressions !== undefined)).toHaveLength(1);
    expect(run?.invocations[0]?.executionSuccessful).toBe(false);
    expect(run?.tool.driver.rules[0]?.properties['security-severity']).toBe('5.5');
  });

  test('keeps to 25,000 results and says how many it left out', () => {
    const run = sarifOf('x', 25_010);
    expect(run?.results).toHaveLength(25_000);
    const cut = run?.invocations[0]?.toolExecutionNotifications.find(({ descriptor }) => descriptor.id === 'results-cut');
    expect(cut?.message.text).toContain('10 件');
    expect(sarifReport(reportWith('x'))).not.toContain('results-cut');
  });

  test('a message holds no link', () => {
    for (const text of ['[x](https://evil.example/)', '\\[x](https://evil.example/)', ']]['])
      for (const { message } of sarifOf(text)?.results ?? []) expect(message.text.replaceAll(/\\[\\[\]]/g, '')).not.toMatch(/[[\]\\]/);
  });

  test('names a file by its own characters', () => {
    expect(pathUri('資料/𠮷野 1.txt')).toBe('%E8%B3%87%E6%96%99/%F0%A0%AE%B7%E9%87%8E%201.txt');
    expect(pathUri('\uD800')).toBe('%EF%BF%BD');
  });
});

describe('annotations', () => {
  test('are at most ten of a level, the last one counting the rest', () => {
    const annotations = annotationsOf(reportWith('x', { count: 60 }));
    for (const level of ['error', 'warning'] as const) {
      const own = annotations.filter((each) => each.level === level);
      expect(own).toHaveLength(10);
      expect(own.at(-1)?.message).toMatch(/ほかに \d+ 件/);
    }
  });
});

describe('annotations of what could not be known', () => {
  test('are not lost behind many findings', () => {
    const annotations = annotationsOf(reportWith('x', { count: 60 }));
    expect(annotations.some(({ title, message }) => title === 'kenpin: debug-artifacts' && message.includes('検査できていません'))).toBe(
      true,
    );
  });
});

describe('the terminal', () => {
  test.each(hostile)('shows %j on its line, without control characters', (text) => {
    const printed = terminalReport(reportWith(text), options);
    // oxlint-disable-next-line no-control-regex
    expect(printed).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E]/);
  });

  test('says the verdict, what blocks, how to mend it, what is not known, and where the report is', () => {
    const printed = terminalReport(reportWith('x.ts'), options);
    for (const words of ['不合格', 'x.ts:1', 'x.ts があります', '→ 消してください', '確かめられなかったこと', '/r.html', '【試行】'])
      expect(printed).toContain(words);
    expect(terminalReport(reportWith('x.ts', { language: 'en' }), options)).toContain('FAIL');
    expect(printed).toContain('次に: 指摘に対応して');
    expect(terminalReport(reportWith('x', { count: 0, trial: false }), options)).toContain('次に:');
  });
});

describe('links', () => {
  test.each(['javascript:alert(1)', 'data:text/html,x', 'http://a b', 'https://x/"onclick=', 'ftp://x', '//x', 'https://x/\u202E'])(
    '%j is none',
    (address) => {
      expect(safeLink(address)).toBeUndefined();
    },
  );

  test('visible characters stay as they are', () => {
    expect(visible('納品 file-1.txt')).toBe('納品 file-1.txt');
  });
});
