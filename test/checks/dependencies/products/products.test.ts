import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { DeclaredProduct, TriageAnswer } from '../../../../src/gate/policy.ts';
import type { Judgement } from '../../../../src/checks/dependencies/judgement.ts';
import { rules } from '../../../../src/checks/dependencies/rules.ts';
import { readCsafDocument } from '../../../../src/feeds/csaf/document.ts';
import { readNvd } from '../../../../src/feeds/nvd/read.ts';
import type { NvdRow } from '../../../../src/feeds/rows.ts';
import { sample as csafSample } from '../../../feeds/csaf/samples.ts';
import { advisoryProduct, advisoryRow, anyOf, cpe, judge, jvnRow, kevFeed, nvdRow, rating, type Wish } from '../knowledge.ts';

async function realNvd(): Promise<NvdRow[]> {
  const bytes = readFileSync(new URL('samples/nvd.json', import.meta.url));
  const rows: NvdRow[] = [];
  for await (const batch of readNvd(
    (async function* () {
      yield bytes;
    })(),
  ))
    rows.push(...batch);
  return rows;
}

const real = await realNvd();

const declared = (text: string, more: Partial<DeclaredProduct> = {}): DeclaredProduct => ({
  name: text,
  cpe: cpe(text),
  triage: [],
  ...more,
});
const httpd: DeclaredProduct = { name: 'Web01', cpe: cpe('a:apache:http_server:2.4.57'), triage: [] };

/** `rule severity names` of every finding. */
const lines = ({ findings }: Judgement) =>
  findings.map(({ ruleId, severity, parameters }) => `${ruleId.slice(13)} ${severity} ${parameters['names'] ?? ''}`.trim()).sort();
const componentsOf = ({ table }: Judgement) =>
  table.rows.map(({ id, components }) => `${id} ${components.map(({ judgement }) => judgement).join(',')}`);

describe('real CVEs', () => {
  const found = (text: string) => lines(judge({ held: { nvd: real }, products: [declared(text)] }));

  it.each([
    ['a:apache:http_server:2.4.59', ['exploited-product critical CVE-2024-38475']],
    ['a:apache:http_server:2.4.60', []],
    ['a:apache:http_server:2.4', ['product-needs-triage unknown CVE-2024-38475']],
    ['a:php:php:8.1.28', ['vulnerable-product high CVE-2024-5585']],
    ['a:php:php:8.1.29', []],
    ['a:php_group:php:8.3.7', ['exploited-product critical CVE-2024-4577']],
    ['a:vmware:vcenter_server:7.0U3n', ['exploited-product critical CVE-2023-34048']],
    ['a:vmware:vcenter_server:8.0U2', []],
    ['o:juniper:junos:21.4r3-s5', ['vulnerable-product high CVE-2024-30405', 'vulnerable-product high CVE-2024-39516']],
    ['o:juniper:junos:23.4R2', []],
    // The publisher of CVE-2023-45648 gave its first range no beginning, and nobody graded it.
    ['a:apache:tomcat:10.1.15', ['vulnerable-product high CVE-2023-46589', 'vulnerable-product unknown CVE-2023-45648']],
    ['a:apache:tomcat:10.1.16', ['vulnerable-product unknown CVE-2023-45648']],
    ['a:djangoproject:django:*', ['product-without-version unknown']],
  ])('%s', (text, expected) => {
    expect(found(text).filter((line) => !line.startsWith('product-not-known'))).toEqual(expected);
  });
});

describe('NVD', () => {
  const row = (more: Partial<NvdRow> = {}) =>
    nvdRow('CVE-2024-0001', {
      configurations: [anyOf({ criteria: cpe('a:apache:http_server:*'), endExcluding: '2.4.58' })],
      cvss: [rating('high')],
      ...more,
    });

  it('surely matched is a finding with its severity; in KEV it always blocks, under a rule of its own', () => {
    expect(lines(judge({ held: { nvd: [row()] }, products: [httpd] }))).toEqual(['vulnerable-product high CVE-2024-0001']);
    const [finding] = judge({ held: { nvd: [row()] }, products: [httpd], kev: kevFeed({ 'CVE-2024-0001': '2024-03-01' }) }).findings;
    expect(finding).toMatchObject({
      ruleId: 'dependencies/exploited-product',
      severity: 'critical',
      exploitedSince: '2024-03-01',
      former: 'dependencies/vulnerable-product',
    });
    const byNvd = judge({ held: { nvd: [row({ exploitedSince: '2024-04-01' })] }, products: [httpd] });
    expect(lines(byNvd)).toEqual(['exploited-product critical CVE-2024-0001']);
  });

  it('without any grade is unknown, and not less than that because it was deferred', () => {
    expect(lines(judge({ held: { nvd: [row({ cvss: [], status: 'Deferred' })] }, products: [httpd] }))).toEqual([
      'vulnerable-product unknown CVE-2024-0001',
    ]);
  });

  it('rejected is dropped with a note', () => {
    const judgement = judge({ held: { nvd: [row({ status: 'Rejected' })] }, products: [httpd] });
    expect(lines(judgement)).toEqual([]);
    expect(judgement.dropped).toEqual([{ id: 'CVE-2024-0001', feed: 'nvd', why: 'rejected', on: '2024-02-01', about: ['Web01 2.4.57'] }]);
  });

  it('cannot be overruled by an answer: that is what deviations are for', () => {
    const triage: TriageAnswer[] = [{ id: 'CVE-2024-0001', answer: 'notAffected', why: 'x', by: 'y', on: '2026-01-01' }];
    expect(lines(judge({ held: { nvd: [row()] }, products: [{ ...httpd, triage }] }))).toEqual(['vulnerable-product high CVE-2024-0001']);
  });

  it('that does not count says nothing, and its absence is a reason as soon as a product is declared', () => {
    for (const state of ['stale', 'notHeld', 'damaged', 'testData'] as const) {
      const judgement = judge({ held: { nvd: [row()], feeds: { nvd: state } }, products: [httpd] });
      expect(lines(judgement)).toEqual([]);
      expect(judgement.reasons).toHaveLength(1);
      expect(judge({ held: { nvd: [row()], feeds: { nvd: state } } }).reasons).toEqual([]);
    }
  });
});

describe('JVN iPedia', () => {
  const entry = (more: Partial<Parameters<typeof jvnRow>[1]> = {}) =>
    jvnRow('JVNDB-2024-000012', {
      cves: ['CVE-2024-0002'],
      products: [
        {
          vendor: 'Apache Software Foundation',
          product: 'Apache HTTP Server',
          cpe: 'cpe:/a:apache:http_server',
          versions: ['2.4.58 より前のバージョン'],
        },
      ],
      cvss: [rating('medium')],
      ...more,
    });
  const judged = (triage: readonly TriageAnswer[], wish: Wish = {}, row = entry()) =>
    judge({ held: { jvn: [row], ...wish.held }, ...wish, products: [{ ...httpd, triage }] });
  const answer = (more: Partial<TriageAnswer> = {}): TriageAnswer => ({
    id: 'JVNDB-2024-000012',
    answer: 'notAffected',
    why: '2.4.57-3 で修正済み',
    by: '検品 太郎',
    on: '2024-02-01',
    ...more,
  });

  it('needs a person, who is shown the versions in Japanese', () => {
    const { findings } = judged([]);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      ruleId: 'dependencies/product-needs-triage',
      severity: 'unknown',
      parameters: {
        says: 'JVNDB-2024-000012 「2.4.58 より前のバージョン」',
        title: 'JVNDB-2024-000012 の題名',
        grade: 'medium',
        outdated: '-',
      },
    });
    expect(findings[0]?.links).toContain('https://jvndb.jvn.jp/ja/contents/2024/JVNDB-2024-000012.html');
  });

  it('is found by the folded names of vendor and product too', () => {
    const product: DeclaredProduct = {
      name: 'Web',
      vendor: 'apache software foundation',
      product: 'Ａｐａｃｈｅ HTTP_Server',
      version: '2.4.57',
      triage: [],
    };
    expect(lines(judge({ held: { jvn: [entry()] }, products: [product] }))).toEqual(['product-needs-triage unknown CVE-2024-0002']);
    expect(lines(judge({ held: { jvn: [entry()] }, products: [{ ...product, product: 'Apache' }] }))).toEqual([
      'product-not-known unknown',
    ]);
  });

  it.each<[string, TriageAnswer[], string, string]>([
    ['no answer', [], 'product-needs-triage unknown', 'needsTriage'],
    ['answered on the day of its last change', [answer()], '', 'answered'],
    ['answered under the CVE id', [answer({ id: 'CVE-2024-0002' })], '', 'answered'],
    ['answered with blanks and small letters', [answer({ id: ' jvndb-2024-000012 ' })], '', 'answered'],
    ['answered before its last change', [answer({ on: '2024-01-31' })], 'product-needs-triage unknown', 'needsTriage'],
    ['answered on a day that is yet to come', [answer({ on: '2026-11-24' })], 'product-needs-triage unknown', 'needsTriage'],
    ['answered about another entry', [answer({ id: 'JVNDB-2024-000013' })], 'product-needs-triage unknown', 'needsTriage'],
    ['affected', [answer({ answer: 'affected' })], 'vulnerable-product medium', 'affected'],
    ['affected, before its last change', [answer({ answer: 'affected', on: '2024-01-31' })], 'product-needs-triage unknown', 'needsTriage'],
    ['answered twice: the newer counts', [answer({ answer: 'affected' }), answer({ on: '2024-03-01' })], '', 'answered'],
    [
      'answered twice: the newer counts again',
      [answer(), answer({ answer: 'affected', on: '2024-03-01' })],
      'vulnerable-product medium',
      'affected',
    ],
    ['answered twice on one day: the graver counts', [answer(), answer({ answer: 'affected' })], 'vulnerable-product medium', 'affected'],
  ])('%s', (_, triage, expected, judgement) => {
    const result = judged(triage);
    expect(lines(result)).toEqual(expected === '' ? [] : [`${expected} CVE-2024-0002`]);
    expect(componentsOf(result)).toEqual([`CVE-2024-0002 ${judgement}`]);
  });

  it('changed at night in UTC, changed on the next day in Japan', () => {
    const late = entry({ modified: '2024-02-01T15:00:00.000Z' });
    expect(lines(judged([answer()], {}, late))).toEqual(['product-needs-triage unknown CVE-2024-0002']);
    expect(judged([answer()], {}, late).findings[0]?.parameters['outdated']).toBe('JVNDB-2024-000012');
    expect(lines(judged([answer({ on: '2024-02-02' })], {}, late))).toEqual([]);
  });

  it('shows who answered what in the table', () => {
    const [component] = judged([answer()]).table.rows[0]?.components ?? [];
    expect(component).toMatchObject({
      kind: 'declared',
      name: 'Web01',
      version: '2.4.57',
      answer: 'JVNDB-2024-000012: notAffected, 2.4.57-3 で修正済み (検品 太郎, 2024-02-01)',
    });
  });

  it('stands beside NVD in one row: what NVD surely says is a finding, and no answer is asked for', () => {
    const nvd = [nvdRow('CVE-2024-0002', { configurations: [anyOf({ criteria: cpe('a:apache:http_server:*'), endExcluding: '2.4.58' })] })];
    const result = judged([], { held: { jvn: [entry()], nvd } });
    expect(lines(result)).toEqual(['vulnerable-product medium CVE-2024-0002']);
    expect(result.table.rows).toHaveLength(1);
  });

  it('asks all the same where NVD surely says "not this version", unless the policy trusts NVD there', () => {
    const nvd = [nvdRow('CVE-2024-0002', { configurations: [anyOf({ criteria: cpe('a:apache:http_server:*'), endExcluding: '2.4.50' })] })];
    const held = { jvn: [entry()], nvd };
    expect(lines(judged([], { held }))).toEqual(['product-needs-triage unknown CVE-2024-0002']);
    expect(lines(judged([], { held, options: { jvnTriage: 'unresolved' } }))).toEqual([]);
    const unsure = {
      jvn: [entry()],
      nvd: [nvdRow('CVE-2024-0002', { configurations: [anyOf({ criteria: cpe('a:apache:http_server:-') })] })],
    };
    expect(lines(judged([], { held: unsure, options: { jvnTriage: 'unresolved' } }))).toEqual([
      'product-needs-triage unknown CVE-2024-0002',
    ]);
  });

  it('with several CVEs is asked about each, and one answer serves all; without any it stands under its own id', () => {
    const several = entry({ cves: ['CVE-2024-0002', 'CVE-2024-0003'] });
    expect(lines(judged([], {}, several))).toEqual([
      'product-needs-triage unknown CVE-2024-0002',
      'product-needs-triage unknown CVE-2024-0003',
    ]);
    expect(lines(judged([answer()], {}, several))).toEqual([]);
    const none = judged([], {}, entry({ cves: [] }));
    expect(lines(none)).toEqual(['product-needs-triage unknown JVNDB-2024-000012']);
    expect(none.table.rows[0]).toMatchObject({
      id: 'JVNDB-2024-000012',
      title: 'JVNDB-2024-000012 の題名',
      severity: 'medium',
      severityFrom: 'jvn',
    });
  });

  it('withdrawn is dropped with a note; unconfirmed and unsupported are asked about', () => {
    const withdrawn = judged([], {}, entry({ state: 'withdrawn' }));
    expect(lines(withdrawn)).toEqual([]);
    expect(withdrawn.dropped).toMatchObject([{ id: 'JVNDB-2024-000012', feed: 'jvn', why: 'withdrawn' }]);
    expect(lines(judged([], {}, entry({ state: 'unconfirmed' })))).toHaveLength(1);
    expect(lines(judged([], {}, entry({ state: 'unsupported' })))).toHaveLength(1);
  });
});

describe('vendors', () => {
  const affected = (more: Parameters<typeof advisoryRow>[3] = {}, statement: Parameters<typeof advisoryRow>[2] = {}) =>
    advisoryRow(
      'cisa',
      'ICSA-1',
      {
        cve: 'CVE-2024-0004',
        affected: [advisoryProduct({ vendor: 'apache', product: 'http_server', version: '2.4.57' })],
        cvss: [rating('high')],
        ...statement,
      },
      more,
    );
  const found = (row: ReturnType<typeof affected>, wish: Wish = {}) => judge({ held: { advisories: [row] }, products: [httpd], ...wish });

  it('that name the version are a finding; a draft is for a person; what was taken back is dropped', () => {
    expect(lines(found(affected()))).toEqual(['vulnerable-product high CVE-2024-0004']);
    expect(lines(found(affected({ status: 'draft' })))).toEqual(['product-needs-triage unknown CVE-2024-0004']);
    for (const category of ['csaf_withdrawn', 'csaf_superseded']) {
      expect(lines(found(affected({ category })))).toEqual([]);
      expect(found(affected({ category })).dropped).toMatchObject([{ id: 'ICSA-1', why: 'withdrawn' }]);
    }
  });

  it('under investigation, or in words for versions, are for a person', () => {
    const open = { affected: [], investigating: [advisoryProduct({ vendor: 'apache', product: 'http_server', version: '2.4.57' })] };
    expect(lines(found(affected({}, open)))).toEqual(['product-needs-triage unknown CVE-2024-0004']);
    const prose = {
      affected: [advisoryProduct({ vendor: 'apache', product: 'http_server', version: 'before the June update', range: true })],
    };
    expect(lines(found(affected({}, prose)))).toEqual(['product-needs-triage unknown CVE-2024-0004']);
  });

  it('cannot clear what NVD surely says', () => {
    const cleared = affected(
      {},
      { affected: [], fixed: [advisoryProduct({ vendor: 'apache', product: 'http_server', version: '2.4.57' })] },
    );
    const nvd = [
      nvdRow('CVE-2024-0004', { configurations: [anyOf({ criteria: cpe('a:apache:http_server:2.4.57') })], cvss: [rating('critical')] }),
    ];
    expect(lines(judge({ held: { advisories: [cleared], nvd }, products: [httpd] }))).toEqual(['vulnerable-product high CVE-2024-0004']);
    expect(lines(judge({ held: { advisories: [cleared] }, products: [httpd] }))).toEqual([]);
  });

  it('without a CVE id stand under the id of the advisory', () => {
    const { cve: _, ...statement } = affected().statements[0] ?? { cve: '' };
    const result = found({
      ...affected(),
      statements: [statement as (typeof affected extends () => infer Row ? Row : never)['statements'][number]],
    });
    expect(lines(result)).toEqual(['vulnerable-product high ICSA-1']);
    expect(result.table.rows[0]).toMatchObject({ id: 'ICSA-1', severityFrom: 'vendor' });
  });

  it('count only where the policy or the profile asks for them', () => {
    const redhat = { ...affected(), provider: 'redhat' };
    expect(lines(found(redhat))).toEqual(['product-not-known unknown']);
    expect(lines(found(redhat, { sources: [{ feed: 'csaf/redhat' }] }))).toEqual(['vulnerable-product high CVE-2024-0004']);
  });

  it('are read as they publish: a real advisory of CISA', () => {
    const row = readCsafDocument(csafSample('icsa-24-268-01.json'), 'cisa');
    const one = row.statements
      .flatMap(({ affected: list }) => list)
      .find(({ vendor, product }) => vendor !== undefined && product !== undefined);
    const product: DeclaredProduct = { name: 'PLC', vendor: one?.vendor ?? '', product: one?.product ?? '', version: '0.0.1', triage: [] };
    const result = judge({ held: { advisories: [row] }, products: [product] });
    expect(result.findings.length).toBeGreaterThan(0);
    expect(result.findings.every(({ ruleId }) => /(vulnerable-product|product-needs-triage)$/.test(ruleId))).toBe(true);
  });
});

describe('a product', () => {
  it('that no source knows is a finding that always blocks', () => {
    expect(lines(judge({ products: [declared('a:nobody:nothing:1.0')] }))).toEqual(['product-not-known unknown']);
    expect(lines(judge({ products: [declared('nonsense', { cpe: 'cpe:2.3:a:v', version: '1' })] }))).toEqual(['product-not-known unknown']);
  });

  it('that a source knows in other versions only is known', () => {
    const nvd = [nvdRow('CVE-2024-0001', { configurations: [anyOf({ criteria: cpe('a:apache:http_server:1.3') })] })];
    expect(lines(judge({ held: { nvd }, products: [httpd] }))).toEqual([]);
  });

  it('is not said to be unknown by a source that was not asked', () => {
    for (const feed of ['nvd', 'jvn']) {
      const judgement = judge({ held: { feeds: { [feed]: 'notHeld' } }, products: [declared('a:nobody:nothing:1.0')] });
      expect(lines(judgement)).toEqual([]);
      expect(judgement.reasons.map(({ code }) => code)).toEqual(['feed-not-held']);
    }
  });

  it('without a version, or with two, cannot be looked up', () => {
    expect(lines(judge({ products: [declared('a:apache:http_server:*')] }))).toEqual(['product-without-version unknown']);
    expect(lines(judge({ products: [declared('a:apache:http_server:2.4.57', { version: '2.4.58' })] }))).toEqual([
      'product-without-version unknown',
    ]);
  });

  it('is one finding for each declaration, with a fingerprint of its own', () => {
    const nvd = [nvdRow('CVE-2024-0001', { configurations: [anyOf({ criteria: cpe('a:apache:http_server:*') })], cvss: [rating('low')] })];
    const { findings, table } = judge({ held: { nvd }, products: [httpd, { ...httpd, name: 'Web02' }] });
    expect(new Set(findings.map(({ identity }) => identity)).size).toBe(2);
    expect(table.rows[0]?.components.map(({ name }) => name)).toEqual(['Web01', 'Web02']);
  });
});

it('every rule about products can be said, with every placeholder filled', () => {
  const jvn = jvnRow('JVNDB-2024-000012', { products: [{ vendor: 'apache', product: 'http_server', versions: [] }] });
  const criteria = [anyOf({ criteria: cpe('a:apache:http_server:*') })];
  const { findings } = judge({
    held: {
      jvn: [jvn],
      nvd: [nvdRow('CVE-2024-0001', { configurations: criteria }), nvdRow('CVE-2024-0002', { configurations: criteria })],
    },
    kev: kevFeed({ 'CVE-2024-0002': '2024-03-01' }),
    products: [httpd, declared('a:nobody:nothing:1.0'), declared('a:apache:http_server:*')],
  });
  expect([...new Set(findings.map(({ ruleId }) => ruleId))].sort()).toEqual(
    rules
      .map(({ id }) => id)
      .filter((id) => id.includes('product'))
      .sort(),
  );
  for (const { ruleId, parameters } of findings) {
    const rule = rules.find(({ id }) => id === ruleId);
    const wanted = [...`${rule?.message.ja}${rule?.message.en}`.matchAll(/\{([a-zA-Z]+)\}/g)].map(([, name]) => name);
    expect(Object.keys(parameters)).toEqual(expect.arrayContaining(wanted));
  }
});
