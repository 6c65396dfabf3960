import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cellStates, type CrossTable, type SourceColumn } from '../../src/gate/cross-table.ts';
import { coverageOf } from '../../src/gate/coverage.ts';
import { reason } from '../../src/gate/reason.ts';
import type { DependencyEvidence } from '../../src/report/evidence.ts';
import { consultationSection } from '../../src/report/html-consultation.ts';
import { crossCss } from '../../src/report/html-cross-style.ts';
import { crossTableSection, percent } from '../../src/report/html-cross-table.ts';
import { htmlReport } from '../../src/report/html.ts';
import type { Report } from '../../src/report/model.ts';
import { japanTime } from '../../src/report/time.ts';
import { sourcesOf, vulnerabilitiesOf } from '../../src/report/vulnerabilities.ts';
import { cellWords } from '../../src/report/words.ts';
import { deliveryOf } from '../fakes/delivery.ts';
import { crossTableOf, consultationsOf, dependenciesOf, reportOnDependencies } from './fake-dependencies.ts';
import { anything, assertWellFormed, hostile } from './hostile.ts';

const missing: DependencyEvidence = (() => {
  const why = reason('evidence-absent', { ja: 'そこまで進んでいない', en: 'did not get that far' });
  return {
    table: { state: 'absent', reason: why },
    consultations: { state: 'absent', reason: why },
    packages: { state: 'absent', reason: why },
  };
})();

/** Markup between the tags of the nth row group. */
function rowsOf(section: string): string[] {
  return [...section.matchAll(/<tbody class="[^"]*">\n(.*?)<\/tbody>\n?(?=<tbody class|<\/table>)/gs)].map((match) => match[1] ?? '');
}

describe('the cross-table in the HTML report', () => {
  test.each(hostile)('is not broken out of by %j', (text) => {
    for (const language of ['ja', 'en'] as const)
      for (const count of [0, 1, 12]) assertWellFormed(htmlReport(reportOnDependencies(text, { language, count })));
  });

  test('is not broken out of by anything', () => {
    fc.assert(
      fc.property(anything, (text) => {
        assertWellFormed(htmlReport(reportOnDependencies(text, { count: 6 })));
      }),
      { numRuns: 40 },
    );
  });

  test('links to http and https only, and holds no character that turns the direction or moves the cursor', () => {
    for (const text of hostile) {
      const page = htmlReport(reportOnDependencies(text, { count: 12 }));
      for (const [, address] of page.matchAll(/(?:src|href)="([^"]*)"/g)) expect(address).toMatch(/^https?:\/\//);
      // oxlint-disable-next-line no-control-regex
      expect(page).not.toMatch(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/);
    }
  });

  test('has 500 rows, the worst first, and the same bytes for the same input', () => {
    const report = reportOnDependencies('x', { count: 500 });
    const section = crossTableSection(report);
    const rows = rowsOf(section);
    expect(rows).toHaveLength(500);
    const exploited = rows.map((row) => row.includes('悪用確認済み'));
    expect(exploited.lastIndexOf(true)).toBe(99);
    expect(exploited.indexOf(false)).toBe(100);
    expect(crossTableSection(reportOnDependencies('x', { count: 500 }))).toBe(section);
  });

  test('says how many rows it leaves out, and where they are', () => {
    const section = crossTableSection(reportOnDependencies('x', { count: 1003 }));
    expect(rowsOf(section)).toHaveLength(1000);
    expect(section).toContain('ほか 3 件は照会結果一覧のブック');
  });

  test('has a word and a look of its own for each of the five states', () => {
    for (const language of ['ja', 'en'] as const) {
      const section = crossTableSection(reportOnDependencies('x', { count: 10, language }));
      for (const state of cellStates) {
        expect(section).toContain(`<span class="mark ${state}">${cellWords[state][language]}</span>`);
        expect(crossCss).toContain(`.mark.${state}{`);
      }
      expect(new Set(cellStates.map((state) => cellWords[state][language])).size).toBe(5);
      const looks = cellStates.map((state) => new RegExp(`\\.mark\\.${state}\\{([^}]*)\\}`).exec(crossCss)?.[1]);
      expect(new Set(looks).size).toBe(5);
    }
  });

  test('shows the state of each source in the column of that source', () => {
    const table = crossTableOf('x', 1);
    const plain = table.sources.filter(({ feed }) => !feed.startsWith('csaf/'));
    const row = rowsOf(crossTableSection(reportOnDependencies('x', { count: 1 })))[0] ?? '';
    const cells = [...row.matchAll(/<td class="(\w+)"><?/g)].map((match) => match[1]);
    expect(cells).toEqual(plain.map((_source, i) => table.rows[0]?.cells[i]?.state));
    for (const name of ['csaf/redhat', 'csaf/cisa']) expect(row).toContain(name);
    expect(row).toContain(`<span class="mark notConsulted">未照会</span> csaf/redhat、csaf/cisco`);
  });

  test('gives each of two vendors a column, and three one together', () => {
    const columns = (vendors: number) => {
      const feeds = ['osv', 'csaf/a', 'csaf/b', 'csaf/c'].slice(0, 1 + vendors);
      const sources = feeds.map((feed): SourceColumn => ({ feed, title: { ja: feed, en: feed }, counts: true }));
      const rows = crossTableOf('x', 1).rows.map((row) => ({
        ...row,
        cells: sources.map(({ feed }) => ({ feed, state: 'noEntry' as const, entries: [] })),
      }));
      const table: CrossTable = { schema: 'kenpin.cross-table/1', sources, rows };
      return crossTableSection(
        reportOnDependencies('x', { dependencies: { ...dependenciesOf('x', 0), table: { state: 'read', content: table } } }),
      );
    };
    expect(columns(2)).toContain('<th scope="col">csaf/b</th>');
    expect(columns(3)).toContain('<th scope="col">ベンダー等（CSAF）</th>');
    expect(columns(3)).toContain('<span class="mark noEntry">該当なし</span> csaf/a、csaf/b、csaf/c');
  });

  test('says what blocks, what is waived by which deviation, and what a person must decide', () => {
    const rows = rowsOf(crossTableSection(reportOnDependencies('x', { count: 3 })));
    const of = (id: string) => rows.find((row) => row.includes(`<span class="id">${id}</span>`)) ?? '';
    expect(of('CVE-2024-0001')).toContain('要対応');
    expect(of('CVE-2024-0002')).toContain('逸脱 D-7');
    expect(of('CVE-2024-0002')).not.toContain('要対応');
    expect(of('CVE-2024-0003')).not.toContain('要対応');
    expect(of('CVE-2024-0003')).toContain('要判断');
  });

  test('shows VEX as a statement that decides nothing, and the answers of people', () => {
    const section = crossTableSection(reportOnDependencies('said', { count: 1 }));
    expect(section).toContain('VEX（受注者の言明。逸脱として承認されない限り、判定には影響しない）');
    expect(section).toContain('<strong>影響なし</strong> said。said');
    expect(section).toContain('2026-11-01 09:00 (日本時間)');
    expect(section).toContain('<strong>判断</strong> said: said');
  });

  test('says that NVD knows of an exploitation that the catalogue at hand does not have', () => {
    const shown = (state: 'entry' | 'noEntry') => {
      const table = crossTableOf('x', 1);
      const rows = table.rows.map((row) => ({
        ...row,
        cells: row.cells.map((cell) => (cell.feed === 'kev' ? { ...cell, state, entries: [] } : cell)),
      }));
      const dependencies = { ...dependenciesOf('x', 1), table: { state: 'read', content: { ...table, rows } } } as const;
      return crossTableSection(reportOnDependencies('x', { dependencies }));
    };
    expect(shown('noEntry')).toContain('2021-12-10（NVD の記載による）');
    expect(shown('entry')).not.toContain('NVD の記載による');
  });

  test('shows a person who has to decide what the sources say on versions', () => {
    const table = crossTableOf('x', 1);
    const said = (feed: string, note: string) => ({
      feed,
      state: 'entry' as const,
      entries: [{ id: `${feed}-1`, link: '', title: '', note }],
    });
    const cells = table.sources.map(({ feed, counts }) =>
      counts ? said(feed, `${feed} の記述 2.4.58 より前`) : { feed, state: 'notConsulted' as const, entries: [] },
    );
    const content = { ...table, rows: table.rows.map((row) => ({ ...row, cells })) };
    const dependencies = { ...dependenciesOf('x', 1), table: { state: 'read', content } } as const;
    const section = crossTableSection(reportOnDependencies('x', { dependencies }));
    const claim = /<p class="said"><strong>要判断<\/strong>(.*?)<\/p>/.exec(section)?.[1] ?? '';
    expect(claim).toContain('jvn jvn-1: jvn の記述 2.4.58 より前');
    for (const feed of ['nvd', 'kev', 'epss']) expect(claim).not.toContain(`${feed}-1`);
    expect(section.match(/<strong>要判断<\/strong>/g)).toHaveLength(1);
  });

  test('keeps every candidate for the severity and marks the one that decided', () => {
    const table = crossTableOf('x', 2);
    const section = crossTableSection(reportOnDependencies('x', { count: 2 }));
    const row = rowsOf(section).find((each) => each.includes('CVE-2024-0002')) ?? '';
    expect(table.rows[1]?.candidates).toHaveLength(2);
    expect(row).toMatch(/NVD（CVSS） <strong>採用<\/strong>.*<tr><td>x<\/td>/s);
    expect(row.match(/採用/g)).toHaveLength(1);
    expect(rowsOf(section).find((each) => each.includes('CVE-2024-0001'))).toContain('深刻度を示した情報源はありません');
  });

  test('names whose data are shown, and only those', () => {
    const section = crossTableSection(reportOnDependencies('x', { count: 1 }));
    expect(section).toContain('This product uses data from the NVD API but is not endorsed or certified by the NVD.');
    expect(section).toContain('出典: JVN iPedia');
    const table = crossTableOf('x', 1);
    const without: CrossTable = {
      ...table,
      sources: table.sources.map((each) => (each.feed === 'nvd' ? { ...each, counts: false } : each)),
      rows: table.rows.map((row) => ({
        ...row,
        cells: row.cells.map((cell) => (cell.feed === 'nvd' ? { ...cell, state: 'notConsulted' as const, entries: [] } : cell)),
      })),
    };
    const dependencies = { ...dependenciesOf('x', 1), table: { state: 'read', content: without } } as const;
    expect(crossTableSection(reportOnDependencies('x', { dependencies }))).not.toContain('endorsed');
  });

  test('in English is English', () => {
    const page = htmlReport(reportOnDependencies('x', { language: 'en', count: 12 }));
    expect(page.replaceAll('架空ソフト株式会社', '')).not.toMatch(
      /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}\u3000-\u303F\u30FB\uFF00-\uFFEF]/u,
    );
  });
});

describe('found nothing and did not look', () => {
  const empty = (counts: boolean): DependencyEvidence => {
    const table = crossTableOf('x', 0);
    return {
      ...dependenciesOf('x', 0),
      table: { state: 'read', content: { ...table, sources: table.sources.map((each) => ({ ...each, counts })) } },
    };
  };
  /** A report on a dependency check that ran whole and examined something. */
  const whole = (dependencies: DependencyEvidence): Report => {
    const report = reportOnDependencies('x', { dependencies });
    const { census } = deliveryOf({ 'package-lock.json': '{}' });
    const coverage = { examined: 1, notApplicable: 0, notExamined: 0 };
    expect(coverageOf(census, () => ({ state: 'examined' })).runs).toHaveLength(1);
    const first = report.judgement.checks[0];
    if (first === undefined) throw new Error('no check');
    return {
      ...report,
      judgement: { ...report.judgement, blockers: [], checks: [{ ...first, check: 'dependencies', verdict: 'pass', coverage }] },
    };
  };

  test('an empty table is only called clean where the check ran whole and every source counted', () => {
    expect(crossTableSection(whole(empty(true)))).toContain('どの情報源にも掲載されていません');
    expect(crossTableSection(whole(empty(false)))).toContain('照会できていない情報源（10 件）については分かりません');
    for (const report of [
      reportOnDependencies('x', { dependencies: empty(true) }),
      reportOnDependencies('x', { dependencies: empty(false) }),
    ]) {
      expect(crossTableSection(report)).toContain('脆弱性がないとは言えません');
      expect(crossTableSection(report)).not.toContain('どの情報源にも掲載されていません');
    }
  });

  test('a table that a blocker makes doubtful is not called clean although its check did not end as inconclusive', () => {
    const report = whole(empty(true));
    const why = reason('x', { ja: '理由', en: 'why' });
    const blocked = {
      ...report,
      judgement: { ...report.judgement, blockers: [{ part: 'dependencies', kind: 'inconclusive', reason: why }] },
    } as Report;
    expect(crossTableSection(blocked)).toContain('脆弱性がないとは言えません');
  });

  test('a check without anything to look up says so', () => {
    const report = whole(empty(true));
    const checks = report.judgement.checks.map((each) => ({ ...each, coverage: { ...each.coverage, examined: 0 } }));
    expect(crossTableSection({ ...report, judgement: { ...report.judgement, checks } })).toContain('照会する部品・製品が納品物にない');
  });

  test('evidence that is not there is said and is no table', () => {
    for (const language of ['ja', 'en'] as const) {
      const report = reportOnDependencies('x', { language, dependencies: missing });
      for (const section of [crossTableSection(report), consultationSection(report)]) {
        expect(section).toContain({ ja: 'そこまで進んでいない', en: 'did not get that far' }[language]);
        expect(section).not.toContain('<table');
      }
    }
  });
});

describe('the consultation record in the HTML report', () => {
  const section = consultationSection(reportOnDependencies('x', { count: 0 }));

  test('has a row for each source with address, times in Japan, records, digest, result and reason', () => {
    for (const head of ['情報源', '取得元URL', '取得日時（日本時間）', 'データの時点（日本時間）', '件数', 'SHA-256', '結果', '理由'])
      expect(section).toContain(`<th scope="col">${head}</th>`);
    expect(section.match(/<th scope="row">/g)).toHaveLength(consultationsOf('x').length);
    expect(section).toContain('<th scope="row">OSV（npm）</th>');
    expect(section).toContain('<time datetime="2026-11-22T15:30:00Z">2026-11-23 00:30</time>');
    expect(section).toContain('1,234,567');
    expect(section).toContain('ab'.repeat(32));
  });

  test('calls a source consulted only where its answer counts', () => {
    expect(section.match(/class="word-pass">照会済み/g)).toHaveLength(2);
    expect(section.match(/class="word-inconclusive">未照会/g)).toHaveLength(4);
    expect(section).toContain('試験用データ（x）');
  });
});

describe('times', () => {
  test.each([
    ['2026-11-22T15:00:00Z', '2026-11-23 00:00'],
    ['2026-12-31T23:59:59.999Z', '2027-01-01 08:59'],
    ['2026-11-23T00:00:00+09:00', '2026-11-23 00:00'],
    ['yesterday', 'yesterday'],
    ['+275760-09-13T00:00:00Z', '+275760-09-13T00:00:00Z'],
  ])('%s is %s in Japan', (moment, shown) => {
    expect(japanTime(moment)).toBe(shown);
  });

  test('a probability that is small is not shown as nothing', () => {
    expect([0, 0.0004, 0.01, 1].map((each) => percent(each))).toEqual(['0.0%', '<0.1%', '1.0%', '100.0%']);
  });
});

describe('the order of vulnerabilities', () => {
  test('does not depend on the order in the evidence', () => {
    const table = crossTableOf('x', 40);
    const report = reportOnDependencies('x', { count: 40 });
    const ids = (rows: CrossTable['rows']) => vulnerabilitiesOf({ ...table, rows }, report).map(({ row }) => row.id);
    fc.assert(
      fc.property(fc.shuffledSubarray([...table.rows], { minLength: 40, maxLength: 40 }), (rows) => {
        expect(ids(rows)).toEqual(ids(table.rows));
      }),
    );
  });

  test('is by exploitation, severity, score, probability', () => {
    const table = crossTableOf('x', 60);
    const order = ['critical', 'unknown', 'high', 'medium', 'low', 'note'];
    const rows = vulnerabilitiesOf(table, { findings: [] }).map(({ row }) => row);
    const ranks = rows.map(({ exploitedSince, severity }) => (exploitedSince === undefined ? 10 : 0) + order.indexOf(severity));
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
  });
});

describe('the sources', () => {
  test('that do not count are named once each, whether the table or the record says so', () => {
    const { counted, others } = sourcesOf(dependenciesOf('x', 1));
    const names = others.map(({ title }) => title.ja);
    expect(names).toEqual(['csaf/cisco', 'CISA KEV', 'NVD', 'JVN iPedia']);
    expect(counted.find(({ title }) => title.ja === 'osv')?.dataAsOf).toBe('2026-11-21T00:00:00Z');
    expect(sourcesOf({ ...dependenciesOf('x', 1), table: missing.table }).others).toHaveLength(4);
    expect(sourcesOf(missing)).toEqual({ counted: [], others: [] });
  });
});
