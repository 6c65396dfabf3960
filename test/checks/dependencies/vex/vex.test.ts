import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readVexDocument } from '../../../../src/checks/dependencies/vex/document.ts';
import { statementsFor } from '../../../../src/checks/dependencies/vex/statements.ts';
import { FeedFormatError } from '../../../../src/feeds/rows.ts';
import { csafText, sample } from '../../../feeds/csaf/samples.ts';

const reasoned = {
  vulnerability: { '@id': 'https://example/CVE-2026-9900001', name: 'CVE-2026-9900001', aliases: ['GHSA-aaaa-bbbb-cccc'] },
  products: [
    {
      '@id': 'https://acme.example/anvil',
      identifiers: { cpe23: 'cpe:2.3:a:acme:anvil:1.0:*:*:*:*:*:*:*' },
      subcomponents: [{ '@id': 'pkg:npm/%40angular/core@1.2.3' }, { identifiers: { purl: 'pkg:pypi/Some_Lib' } }],
    },
  ],
  status: 'not_affected',
  justification: 'vulnerable_code_not_in_execute_path',
  impact_statement: 'The parser is never called.',
  status_notes: 'Reviewed.',
};

function openVex(statements: readonly unknown[], more: Record<string, unknown> = {}): string {
  return JSON.stringify({
    '@context': 'https://openvex.dev/ns/v0.2.0',
    '@id': 'https://acme.example/vex-1',
    author: 'Acme PSIRT',
    timestamp: '2026-01-08T18:02:03.647787998-06:00',
    version: 1,
    statements,
    ...more,
  });
}

function fault(text: string): string {
  try {
    readVexDocument(text, 'a.json');
  } catch (error) {
    if (error instanceof FeedFormatError) return error.message;
    throw error;
  }
  return 'read';
}

describe('OpenVEX', () => {
  it('gives statements with products, parts and reasons', () => {
    expect(readVexDocument(openVex([reasoned]), 'a.json')).toEqual({
      name: 'a.json',
      format: 'openvex',
      author: 'Acme PSIRT',
      timestamp: '2026-01-09T00:02:03.647Z',
      statements: [
        {
          ids: ['CVE-2026-9900001', 'GHSA-aaaa-bbbb-cccc'],
          products: [
            { name: 'https://acme.example/anvil', purls: [], cpes: ['cpe:2.3:a:acme:anvil:1.0:*:*:*:*:*:*:*'] },
            { name: '', purls: ['pkg:npm/%40angular/core@1.2.3'], cpes: [], partOf: 'https://acme.example/anvil' },
            { name: '', purls: ['pkg:pypi/Some_Lib'], cpes: [], partOf: 'https://acme.example/anvil' },
          ],
          status: 'notAffected',
          justification: 'vulnerable_code_not_in_execute_path',
          text: 'The parser is never called.\nReviewed.',
          timestamp: '2026-01-09T00:02:03.647Z',
        },
      ],
    });
  });

  it.each([
    ['affected', 'affected'],
    ['fixed', 'fixed'],
    ['under_investigation', 'underInvestigation'],
  ])('reads the status %s', (status, expected) => {
    const text = openVex([{ ...reasoned, status, justification: undefined, timestamp: '2026-02-01T00:00:00Z' }]);
    expect(readVexDocument(text, 'a').statements).toMatchObject([{ status: expected, timestamp: '2026-02-01T00:00:00.000Z' }]);
  });

  it.each([
    ['a justification', { impact_statement: undefined }],
    ['an impact statement', { justification: undefined }],
  ])('takes "not affected" with %s alone', (_, change) => {
    expect(fault(openVex([{ ...reasoned, ...change }]))).toBe('read');
  });

  it.each([
    ['not affected without a reason', { justification: undefined, impact_statement: ' ' }, /^a\.json: statements\.1: not_affected without/],
    ['unknown justification', { justification: 'because' }, /^a\.json: statements\.1\.justification: /],
    ['unknown status', { status: 'fine' }, /^a\.json: statements\.1\.status: /],
    ['no product', { products: [] }, /^a\.json: statements\.1\.products: /],
    ['products left out', { products: undefined }, /^a\.json: statements\.1\.products: /],
    ['nameless product', { products: [{}] }, /^a\.json: statements\.1\.products\.0: neither @id nor identifiers/],
    ['broken package URL', { products: [{ '@id': 'pkg:npm' }] }, /"pkg:npm" is no package URL/],
    ['broken package URL of a part', { products: [{ '@id': 'x', subcomponents: [{ '@id': 'pkg:' }] }] }, /subcomponents\.0: "pkg:"/],
    ['vulnerability as in 0.0.1', { vulnerability: 'CVE-2026-9900001' }, /^a\.json: statements\.1\.vulnerability: /],
    ['no time', { timestamp: 'now' }, /^a\.json: statements\.1\.timestamp: /],
  ])('refuses %s and says where', (_, change, message) => {
    expect(fault(openVex([reasoned, { ...reasoned, ...change }]))).toMatch(message);
  });

  it('refuses another version of the format', () => {
    expect(fault(openVex([reasoned], { '@context': 'https://openvex.dev/ns/v0.3.0' }))).toMatch(/not OpenVEX 0\.2/);
  });
});

describe('CSAF VEX', () => {
  it('parts the products by status and reason', () => {
    const { statements, ...document } = readVexDocument(sample('synthetic-redhat-vex.json'), 'r.json');
    expect(document).toEqual({
      name: 'r.json',
      format: 'csaf',
      author: 'Red Hat Product Security (synthetic)',
      timestamp: '2026-04-02T00:00:00.000Z',
    });
    expect(statements.map(({ status, justification, text, products }) => [status, justification, text, products.length])).toEqual([
      ['affected', undefined, 'Important\nWill not fix', 1],
      ['notAffected', 'vulnerable_code_not_present', 'Important', 1],
      ['fixed', undefined, 'Important', 1],
    ]);
    expect(statements[1]?.products).toMatchObject([{ purls: ['pkg:rpm/redhat/exampletool'] }]);
  });

  it('gives no justification to products that are affected', () => {
    const tree = { full_product_names: ['p', 'q'].map((id) => ({ name: id, product_id: id })) };
    const product_status = { known_affected: ['p'], known_not_affected: ['q'] };
    const flags = [{ label: 'component_not_present' }];
    const { statements } = readVexDocument(csafText({ tree, vulnerabilities: [{ cve: 'CVE-2026-9900001', product_status, flags }] }), 'x');
    expect(statements.map(({ status, justification }) => [status, justification])).toEqual([
      ['affected', undefined],
      ['notAffected', 'component_not_present'],
    ]);
  });

  it('reads a real document', () => {
    const { statements } = readVexDocument(sample('va-24-262-01.json'), 'v.json');
    expect(statements.map(({ ids, status, products }) => [ids, status, products[0]?.product])).toEqual([
      [['CVE-2024-43201'], 'affected', 'Planet Fitness Workouts'],
      [['CVE-2024-43201'], 'fixed', 'Planet Fitness Workouts'],
    ]);
  });

  it('takes the ids of a vulnerability without CVE, and refuses one without any', () => {
    const tree = { full_product_names: [{ name: 'p', product_id: 'p' }] };
    const product_status = { known_not_affected: ['p'] };
    const text = csafText({ tree, vulnerabilities: [{ ids: [{ system_name: 's', text: 'ACME-1' }], product_status }] });
    expect(readVexDocument(text, 'x').statements).toMatchObject([{ ids: ['ACME-1'] }]);
    expect(fault(csafText({ tree, vulnerabilities: [{ product_status }] }))).toMatch(/vulnerabilities\.0: neither cve nor ids/);
  });

  it('refuses an advisory that is no VEX', () => {
    expect(fault(sample('icsa-24-268-01.json'))).toMatch(/"csaf_security_advisory" is not csaf_vex/);
  });

  it('refuses products that the tree does not define', () => {
    expect(fault(csafText({ vulnerabilities: [{ cve: 'CVE-2026-9900001', product_status: { fixed: ['q'] } }] }))).toMatch(
      /"q" is not defined/,
    );
  });
});

describe('what is neither', () => {
  it.each(['', 'null', '[]', '{}', '<html>', '{"bomFormat":"CycloneDX"}', '{"@context":5}'])(
    'refuses %j with the name of the file',
    (text) => {
      expect(fault(text)).toMatch(/^a\.json: /);
    },
  );

  it('gives a document or says what is wrong, whatever is cut off or changed', () => {
    const whole = openVex([reasoned, reasoned]);
    fc.assert(
      fc.property(fc.nat(whole.length), fc.nat(30), fc.constantFrom('', '"', '0', 'null', '[]', '{}'), (at, length, put) => {
        expect(typeof fault(whole.slice(0, at) + put + whole.slice(at + length))).toBe('string');
      }),
      { numRuns: 500 },
    );
  });
});

describe('statements for a finding', () => {
  const documents = [
    readVexDocument(openVex([reasoned]), 'open.json'),
    readVexDocument(openVex([{ ...reasoned, status: 'affected', timestamp: '2026-05-01T00:00:00Z' }]), 'later.json'),
    readVexDocument(sample('synthetic-redhat-vex.json'), 'redhat.json'),
    readVexDocument(sample('va-24-262-01.json'), 'cisa.json'),
  ];
  const found = (question: Parameters<typeof statementsFor>[1]) =>
    statementsFor(documents, question).map(({ document, statement }) => `${document.name} ${statement.status}`);
  const ids = ['CVE-2026-9900001'];
  const both = ['later.json affected', 'open.json notAffected'];

  it('finds by any id and the package URL, the newest first', () => {
    expect(found({ ids, purl: 'pkg:npm/%40angular/core@1.2.3', name: '@angular/core' })).toEqual(both);
    expect(found({ ids: ['PYSEC-1', 'ghsa-AAAA-bbbb-cccc'], purl: 'pkg:npm/@angular/core@1.2.3', name: 'x' })).toEqual(both);
  });

  it('takes a package URL without version for every version', () => {
    expect(found({ ids, purl: 'pkg:pypi/some-lib@7', name: 'some-lib' })).toEqual(both);
  });

  it.each([
    ['another version', { ids, purl: 'pkg:npm/%40angular/core@1.2.4', name: '@angular/core' }],
    ['another ecosystem', { ids, purl: 'pkg:maven/%40angular/core@1.2.3', name: '@angular/core' }],
    ['another vulnerability', { ids: ['CVE-2026-9900002'], purl: 'pkg:npm/%40angular/core@1.2.3', name: '@angular/core' }],
    ['another package', { ids, name: 'angular' }],
    ['no name', { ids, name: '' }],
  ])('finds nothing for %s', (_, question) => {
    expect(found(question)).toEqual([]);
  });

  it('goes by the name where a side has no package URL', () => {
    expect(found({ ids, name: '@angular/core' })).toEqual(both);
    const cve = ['CVE-2024-43201'];
    const purl = 'pkg:generic/workouts@9.8.12';
    expect(found({ ids: cve, name: 'planet fitness workouts' })).toEqual(['cisa.json affected', 'cisa.json fixed']);
    expect(found({ ids: cve, name: 'Planet Fitness Workouts', purl })).toEqual(['cisa.json affected', 'cisa.json fixed']);
    expect(found({ ids: cve, name: 'Planet Fitness Workouts', purl: 'pkg:generic/workouts@9.0' })).toEqual(['cisa.json affected']);
  });
});
