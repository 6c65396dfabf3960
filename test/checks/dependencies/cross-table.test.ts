import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CellState, CrossRow } from '../../../src/gate/cross-table.ts';
import { crossTableSchema } from '../../../src/report/evidence-schema.ts';
import { recordOf } from '../../feeds/feed-fixture.ts';
import {
  advisoryRow,
  anyOf,
  cpe,
  judge,
  jvnRow,
  kevFeed,
  knowledgeOf,
  noticeRow,
  nvdRow,
  osvFeed,
  packageWith,
  rating,
  type Held,
  type Wish,
} from './knowledge.ts';

const cve = 'CVE-2021-44228';
const ghsa = recordOf('npm', 'GHSA-jfh8', {
  aliases: [cve],
  summary: 'Remote code injection',
  severity: [{ type: 'CVSS_V3', score: rating('critical').vector }],
});
const files = { 'a/package-lock.json': [packageWith([ghsa])], 'b/package-lock.json': [packageWith([ghsa])] };

const full: Held = {
  nvd: [nvdRow(cve, { cvss: [rating('critical')], exploitedSince: '2021-12-10' })],
  epss: [{ cve, score: 0.97, percentile: 0.999 }],
  jvn: [
    jvnRow('JVNDB-2021-005429', {
      title: 'ライブラリにおける任意のコードが実行可能な脆弱性',
      cves: [cve],
      notices: ['JVNVU#96768815'],
      alerts: ['JPCERT-AT-2021-0050'],
      cvss: [rating('critical')],
      products: [{ vendor: 'v', product: 'ライブラリ', versions: ['2.15.0 より前のバージョン'] }],
    }),
  ],
  notices: [noticeRow('jpcert', 'JPCERT-AT-2021-0050'), noticeRow('jpcert', 'wr211215', { kind: 'weekly', notices: ['JVNVU#96768815'] })],
  advisories: [advisoryRow('cisa', 'AA21-356A', { cve })],
};

const rowOf = (wish: Wish): CrossRow => {
  const [row, ...others] = judge({ files, ...wish }).table.rows;
  expect(others).toEqual([]);
  if (row === undefined) throw new Error('no row');
  return row;
};
const statesOf = (wish: Wish): Record<string, CellState> => Object.fromEntries(rowOf(wish).cells.map(({ feed, state }) => [feed, state]));
const entriesOf = (wish: Wish, feed: string) => rowOf(wish).cells.find((cell) => cell.feed === feed)?.entries ?? [];

describe('a row', () => {
  it('has the Japanese title, every name, the components with their files, and a cell for each source', () => {
    const row = rowOf({ held: full, kev: kevFeed({ [cve]: '2021-12-10' }) });
    expect(row).toMatchObject({
      id: cve,
      ids: [cve, 'GHSA-jfh8'],
      title: 'ライブラリにおける任意のコードが実行可能な脆弱性',
      severity: 'critical',
      severityFrom: 'kev',
      exploitedSince: '2021-12-10',
      epss: { score: 0.97, percentile: 0.999 },
      components: [
        {
          name: 'npm:left',
          version: '1.0.0',
          paths: ['a/package-lock.json', 'b/package-lock.json'],
          fixed: '2.0.0',
          kind: 'found',
          judgement: 'affected',
        },
      ],
    });
    expect(statesOf({ held: full, kev: kevFeed({ [cve]: '2021-12-10' }) })).toEqual({
      osv: 'entry',
      kev: 'entry',
      nvd: 'entry',
      jvn: 'entry',
      'jvn-notices': 'entry',
      jpcert: 'entry',
      'csaf/cisa': 'entry',
      epss: 'entry',
    });
  });

  it('links JVN iPedia, JVN and JPCERT/CC, even where their own feeds no longer hold the notice', () => {
    expect(entriesOf({ held: full }, 'jvn')).toEqual([
      {
        id: 'JVNDB-2021-005429',
        link: 'https://jvndb.jvn.jp/ja/contents/2021/JVNDB-2021-005429.html',
        title: 'ライブラリにおける任意のコードが実行可能な脆弱性',
        severity: 'critical',
        score: 10,
        modified: '2024-02-01T00:00:00.000Z',
        note: 'JVNVU#96768815 / ライブラリ 2.15.0 より前のバージョン',
      },
    ]);
    expect(entriesOf({ held: full }, 'jvn-notices')).toEqual([
      { id: 'JVNVU#96768815', link: 'https://jvn.jp/vu/JVNVU96768815/', title: '' },
    ]);
    expect(entriesOf({ held: full }, 'jpcert').map(({ id, title }) => [id, title])).toEqual([
      ['JPCERT-AT-2021-0050', 'JPCERT-AT-2021-0050 の題名'],
      ['wr211215', 'wr211215 の題名'],
    ]);
    expect(entriesOf({ held: { ...full, notices: [] } }, 'jpcert')).toEqual([
      { id: 'JPCERT-AT-2021-0050', link: 'https://www.jpcert.or.jp/at/2021/at210050.html', title: '' },
    ]);
  });

  it('gives the finding the same things: title, JVN ids, links, the day in KEV', () => {
    const [finding] = judge({ files, held: full, kev: kevFeed({ [cve]: '2021-12-10' }) }).findings;
    expect(finding).toMatchObject({
      ruleId: 'dependencies/exploited-package',
      severity: 'critical',
      exploitedSince: '2021-12-10',
      former: 'dependencies/vulnerable-package',
      parameters: {
        title: 'ライブラリにおける任意のコードが実行可能な脆弱性',
        summary: 'Remote code injection',
        jvn: 'JVNDB-2021-005429',
        source: 'KEV',
        vex: '-',
      },
      links: [
        'https://osv.dev/vulnerability/GHSA-jfh8',
        `https://www.cisa.gov/known-exploited-vulnerabilities-catalog?search_api_fulltext=${cve}`,
        `https://nvd.nist.gov/vuln/detail/${cve}`,
        'https://jvndb.jvn.jp/ja/contents/2021/JVNDB-2021-005429.html',
        'https://www.jpcert.or.jp/at/2021/at210050.html',
        'https://www.example.invalid/JPCERT-AT-2021-0050',
        'https://vendor.example.invalid/AA21-356A',
      ],
    });
  });

  it('links nowhere but to the Web', () => {
    const hostile = { ...full, jvn: [jvnRow('JVNDB-2021-005429', { cves: [cve], link: 'javascript:alert(1)' })] };
    expect(entriesOf({ held: hostile }, 'jvn')[0]?.link).toBe('');
    expect(judge({ files, held: hostile }).findings[0]?.links?.every((link) => link.startsWith('https://'))).toBe(true);
  });
});

describe('the five words', () => {
  it('no entry: the source counts and has none', () => {
    expect(statesOf({})).toEqual({
      osv: 'entry',
      kev: 'noEntry',
      nvd: 'noEntry',
      jvn: 'noEntry',
      'jvn-notices': 'noEntry',
      jpcert: 'noEntry',
      'csaf/cisa': 'noEntry',
      epss: 'noEntry',
    });
  });

  it('not consulted: it does not count, whatever the store holds', () => {
    for (const feed of ['nvd', 'jvn', 'jvn-notices', 'jpcert', 'csaf/cisa', 'epss']) {
      for (const state of ['stale', 'notHeld', 'damaged', 'testData'] as const) {
        const wish = { held: { ...full, feeds: { [feed]: state } } };
        expect(statesOf(wish)[feed]).toBe('notConsulted');
        expect(entriesOf(wish, feed)).toEqual([]);
      }
    }
    expect(statesOf({ held: full, kev: kevFeed({ [cve]: '2021-12-10' }, 'stale') })['kev']).toBe('notConsulted');
    expect(statesOf({ held: full, databases: [osvFeed('npm', 'stale')] })['osv']).toBe('notConsulted');
  });

  it('not consulted: it has no say in title, severity and grade either', () => {
    const ungraded = { files: { x: [packageWith([recordOf('npm', 'GHSA-jfh8', { aliases: [cve], summary: 'Remote code injection' })])] } };
    const graded = (feed: string) => rowOf({ ...ungraded, held: { ...full, feeds: { [feed]: 'stale' } } });
    expect(graded('jvn').title).toBe('Remote code injection');
    expect(graded('jvn').candidates.map(({ source }) => source)).not.toContain('jvn');
    expect(graded('nvd').candidates.map(({ source }) => source)).not.toContain('nvd');
    expect(graded('nvd').exploitedSince).toBeUndefined();
    expect(graded('epss').epss).toBeUndefined();
    expect(graded('epss').candidates.map(({ source }) => source)).toEqual(['kev', 'nvd', 'jvn']);
    const words = { ...full, advisories: [advisoryRow('cisa', 'AA21-356A', { cve, words: ['Critical'] })] };
    const vendors = (feeds: NonNullable<Held['feeds']>) =>
      rowOf({ ...ungraded, held: { ...words, feeds } }).candidates.map(({ source }) => source);
    expect(vendors({})).toContain('vendor-word');
    expect(vendors({ 'csaf/cisa': 'stale' })).not.toContain('vendor-word');
  });

  it.each(['Deferred', 'Awaiting Analysis', 'Undergoing Analysis', 'Received', 'Not Scheduled', 'Unknown', 'A word of tomorrow', ''])(
    'not enriched: NVD says %j',
    (status) => {
      expect(statesOf({ held: { nvd: [nvdRow(cve, { status })] } })['nvd']).toBe('notEnriched');
    },
  );

  it.each(['Analyzed', 'Modified'])('entry: NVD says %j', (status) => {
    expect(statesOf({ held: { nvd: [nvdRow(cve, { status })] } })['nvd']).toBe('entry');
  });

  it('withdrawn: NVD rejected it, JVN took it back', () => {
    const wish = {
      held: {
        nvd: [nvdRow(cve, { status: 'Rejected' })],
        jvn: [jvnRow('JVNDB-2021-005429', { cves: [cve], state: 'withdrawn' as const })],
      },
    };
    const { table, dropped, findings } = judge({ files, ...wish });
    expect(table.rows[0]).toMatchObject({ id: 'GHSA-jfh8', ids: ['GHSA-jfh8'], title: 'Remote code injection' });
    expect(table.rows[0]?.cells.find(({ feed }) => feed === 'nvd')).toMatchObject({
      state: 'withdrawn',
      entries: [{ id: cve, note: 'Rejected' }],
    });
    expect(findings[0]?.parameters['names']).toBe('GHSA-jfh8');
    expect(dropped).toEqual([{ id: cve, feed: 'nvd', why: 'rejected', on: '2024-02-01', about: ['npm:left 1.0.0'] }]);
    const jvnOnly = { held: { jvn: wish.held.jvn } };
    expect(statesOf(jvnOnly)['jvn']).toBe('withdrawn');
    expect(rowOf(jvnOnly).title).toBe('Remote code injection');
  });

  it('entry, with a flag: JVN has not confirmed it, or the product is out of support', () => {
    const noteOf = (state: 'unconfirmed' | 'unsupported') =>
      entriesOf({ held: { jvn: [jvnRow('JVNDB-2021-005429', { cves: [cve], state })] } }, 'jvn')[0]?.note;
    expect(noteOf('unconfirmed')).toBe('未確定');
    expect(noteOf('unsupported')).toBe('サポート外');
  });

  it('not consulted: without a CVE id nobody could be asked, but KEV, NVD and EPSS list nothing else', () => {
    const wish = { files: { 'package-lock.json': [packageWith([recordOf('npm', 'MAL-2025-1')])] } };
    expect(statesOf(wish)).toEqual({
      osv: 'entry',
      kev: 'noEntry',
      nvd: 'noEntry',
      jvn: 'notConsulted',
      'jvn-notices': 'notConsulted',
      jpcert: 'notConsulted',
      'csaf/cisa': 'notConsulted',
      epss: 'noEntry',
    });
  });

  it('not consulted: alerts are found through JVN iPedia, without it their absence means nothing', () => {
    expect(statesOf({ held: { feeds: { jvn: 'notHeld' } } })).toMatchObject({
      jvn: 'notConsulted',
      'jvn-notices': 'notConsulted',
      jpcert: 'notConsulted',
    });
    const named = { held: { feeds: { jvn: 'notHeld' as const }, notices: [noticeRow('jpcert', 'JPCERT-AT-2021-0050', { cves: [cve] })] } };
    expect(statesOf(named)['jpcert']).toBe('entry');
  });

  it('not consulted: OSV was not asked about a declared product', () => {
    const nvd = [nvdRow('CVE-2024-0001', { configurations: [anyOf({ criteria: cpe('a:v:p:*') })] })];
    const wish = { files: {}, held: { nvd }, products: [{ name: 'P', cpe: cpe('a:v:p:1.0'), triage: [] }] };
    expect(statesOf(wish)).toMatchObject({ osv: 'notConsulted', nvd: 'entry', jvn: 'noEntry' });
  });
});

describe('joining', () => {
  it('a declared product and a package share the row of their vulnerability', () => {
    const nvd = [nvdRow(cve, { configurations: [anyOf({ criteria: cpe('a:v:p:*') })] })];
    const row = rowOf({ held: { nvd }, products: [{ name: 'P', cpe: cpe('a:v:p:1.0'), triage: [] }] });
    expect(row.components.map(({ kind, name }) => `${kind} ${name}`)).toEqual(['found npm:left', 'declared P']);
  });

  it('a product that two CVEs of one vulnerability name stands there once, by the graver', () => {
    const both = recordOf('npm', 'GHSA-2', { aliases: [cve, 'CVE-2024-0002'] });
    const sure = nvdRow(cve, { configurations: [anyOf({ criteria: cpe('a:v:p:*') })] });
    const unsure = nvdRow('CVE-2024-0002', { configurations: [anyOf({ criteria: cpe('a:v:p:-') })] });
    const row = rowOf({
      files: { x: [packageWith([both])] },
      held: { nvd: [sure, unsure] },
      products: [{ name: 'P', cpe: cpe('a:v:p:1.0'), triage: [] }],
    });
    expect(row.components.map(({ kind, judgement }) => `${kind} ${judgement}`)).toEqual(['found affected', 'declared affected']);
  });

  it('records of two packages that share an alias are one vulnerability, and each finding keeps its own ids', () => {
    const pysec = recordOf('PyPI', 'PYSEC-1', { package: 'right', aliases: [cve] });
    const wish: Wish = {
      files: { x: [packageWith([ghsa]), packageWith([pysec], { ecosystem: 'PyPI', name: 'right' })] },
      databases: [osvFeed('npm'), osvFeed('PyPI')],
    };
    expect(rowOf(wish).ids).toEqual([cve, 'GHSA-jfh8', 'PYSEC-1']);
    const { findings } = judge(wish);
    expect(findings.map(({ identity }) => identity.split('\0'))).toEqual([
      ['npm', 'left', '1.0.0', 'GHSA-jfh8'],
      ['PyPI', 'right', '1.0.0', 'PYSEC-1'],
    ]);
  });

  it('a withdrawn record is no row and no finding, and is noted; its live alias stays', () => {
    const withdrawn = { ...ghsa, withdrawn: '2024-05-06T00:00:00Z' };
    const alone = judge({ files: { x: [packageWith([withdrawn])] } });
    expect([alone.findings, alone.table.rows]).toEqual([[], []]);
    expect(alone.dropped).toEqual([{ id: 'GHSA-jfh8', feed: 'osv', why: 'withdrawn', on: '2024-05-06', about: ['npm:left 1.0.0'] }]);
    const live = judge({ files: { x: [packageWith([withdrawn, recordOf('npm', 'GO-2021-1', { aliases: [cve, 'GHSA-jfh8'] })])] } });
    expect(live.findings).toHaveLength(1);
    expect(live.dropped).toHaveLength(1);
  });

  it('a rejected CVE that CISA lists as exploited is not dropped', () => {
    const nvd = [nvdRow(cve, { status: 'Rejected' })];
    const { findings, dropped } = judge({ files, held: { nvd }, kev: kevFeed({ [cve]: '2021-12-10' }) });
    expect(findings[0]).toMatchObject({ severity: 'critical', ruleId: 'dependencies/exploited-package' });
    expect(statesOf({ held: { nvd }, kev: kevFeed({ [cve]: '2021-12-10' }) })['nvd']).toBe('withdrawn');
    expect(dropped).toEqual([]);
  });
});

describe('laws', () => {
  const id = fc.constantFrom('GHSA-a', 'GHSA-b', 'PYSEC-c', 'CVE-2024-0001', 'CVE-2024-0002');
  const record = fc
    .record({
      id,
      aliases: fc.uniqueArray(id, { maxLength: 2 }),
      withdrawn: fc.boolean(),
      grade: fc.constantFrom('low', 'high', 'critical', null),
    })
    .map(({ id, aliases, withdrawn, grade }) => ({
      ...recordOf('npm', id, { aliases, ...(grade === null ? {} : { severity: [{ type: 'CVSS_V3', score: rating(grade).vector }] }) }),
      ...(withdrawn ? { withdrawn: '2024-01-01T00:00:00Z' } : {}),
    }));
  const records = fc.array(record, { maxLength: 5 });
  const feeds = ['nvd', 'jvn', 'jvn-notices', 'jpcert', 'csaf/cisa', 'epss'];
  const state = fc.constantFrom<NonNullable<Held['feeds']>[string]>('notHeld', 'damaged', 'stale', 'testData');
  const states = fc.dictionary(fc.constantFrom(...feeds), state);
  const held: Held = {
    ...full,
    nvd: [nvdRow('CVE-2024-0001', { cvss: [rating('high')] }), nvdRow('CVE-2024-0002', { status: 'Deferred' })],
    jvn: [jvnRow('JVNDB-2024-000001', { cves: ['CVE-2024-0001'], cvss: [rating('medium')] })],
  };
  const judged = (given: readonly ReturnType<typeof recordOf>[], of: Held['feeds'] = {}) =>
    judge({ files: { x: [packageWith(given)] }, knowledge: knowledgeOf({ ...held, feeds: of }) });

  it('a source that does not count never says "no entry", and the report takes the table', () => {
    fc.assert(
      fc.property(records, states, (given, of) => {
        const { table } = judged(given, of);
        for (const { cells } of table.rows) {
          for (const { feed, state: said, entries } of cells) {
            if (Object.hasOwn(of, feed)) expect([said, entries]).toEqual(['notConsulted', []]);
          }
        }
        expect(crossTableSchema.safeParse(JSON.parse(JSON.stringify(table))).success).toBe(true);
        for (const { id: name, ids, severityFrom, candidates } of table.rows) {
          expect(ids[0]).toBe(name);
          if (severityFrom !== 'none') expect(candidates.map(({ source }) => source)).toContain(severityFrom);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('the order of records does not matter, to the byte', () => {
    fc.assert(
      fc.property(records, (given) => {
        const sorted = (each: ReturnType<typeof judged>) => each.findings.toSorted((a, b) => (a.identity < b.identity ? -1 : 1));
        const [one, other] = [judged(given), judged(given.toReversed())];
        expect(JSON.stringify(other.table)).toBe(JSON.stringify(one.table));
        expect(JSON.stringify(sorted(other))).toBe(JSON.stringify(sorted(one)));
        expect(JSON.stringify(other.dropped)).toBe(JSON.stringify(one.dropped));
      }),
      { numRuns: 60 },
    );
  });

  it('one more withdrawn record changes no finding and no row', () => {
    fc.assert(
      fc.property(records, record, (given, more) => {
        const extra = { ...more, id: 'GHSA-w', withdrawn: '2024-01-01T00:00:00Z' };
        expect(judged([...given, extra]).table).toEqual(judged(given).table);
        expect(judged([...given, extra]).findings).toEqual(judged(given).findings);
      }),
      { numRuns: 60 },
    );
  });

  it('every live record that is not rejected is in a finding, and every finding has its row', () => {
    fc.assert(
      fc.property(records, (given) => {
        const { findings, table } = judged(given);
        const named = new Set(findings.flatMap(({ parameters }) => String(parameters['names']).split(', ')));
        for (const { id: name, withdrawn } of given) if (withdrawn === undefined) expect(named).toContain(name);
        const rows = new Set(table.rows.flatMap(({ ids }) => ids));
        for (const name of named) expect(rows).toContain(name);
      }),
      { numRuns: 60 },
    );
  });
});
