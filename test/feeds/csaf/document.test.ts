import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsafDocument } from '../../../src/feeds/csaf/document.ts';
import { FeedFormatError } from '../../../src/feeds/rows.ts';
import { branchOf, csafText, sample } from './samples.ts';

function fault(text: string): string {
  try {
    readCsafDocument(text, 'x');
  } catch (error) {
    if (error instanceof FeedFormatError) return error.message;
    throw error;
  }
  return 'read';
}

describe('real documents', () => {
  it('gives an advisory with its products, score and remediations', () => {
    const row = readCsafDocument(sample('va-24-262-01.json'), 'cisa');
    expect(row).toMatchObject({
      provider: 'cisa',
      id: 'VA-24-262-01',
      category: 'csaf_vex',
      publisher: 'CISA',
      link: 'https://raw.githubusercontent.com/cisagov/CSAF/develop/csaf_files/IT/white/2024/va-24-262-01.json',
      published: '2024-09-18T15:26:00.000Z',
      modified: '2024-09-18T16:56:00.000Z',
      status: 'final',
    });
    expect(row.statements).toHaveLength(1);
    const common = { vendor: 'Planet Fitness', product: 'Planet Fitness Workouts', purls: [] };
    expect(row.statements[0]).toMatchObject({
      cve: 'CVE-2024-43201',
      affected: [{ name: 'Planet Fitness Planet Fitness Workouts 0 < 9.8.12', version: '0 < 9.8.12', range: true, ...common }],
      fixed: [{ name: 'Planet Fitness Planet Fitness Workouts 9.8.12', version: '9.8.12', ...common }],
      notAffected: [],
      cvss: [{ version: '3.1', vector: 'CVSS:3.1/AV:A/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H', score: 8.8, by: 'CISA' }],
    });
    expect(row.statements[0]?.fixed[0]).not.toHaveProperty('range');
    expect(row.statements[0]?.remediations).toEqual(['Fixed in 9.8.12.']);
  });

  it('prefers the page for people as the link', () => {
    expect(readCsafDocument(sample('icsa-24-268-01.json'), 'cisa').link).toBe(
      'https://www.cisa.gov/news-events/ics-advisories/icsa-24-268-01',
    );
  });

  it.each([
    ['va-24-201-01.json', 3],
    ['va-24-254-02.json', 2],
    ['icsa-24-261-03.json', 1],
    ['icsa-24-268-01.json', 1],
  ])('reads every statement of %s', (name, statements) => {
    const row = readCsafDocument(sample(name), 'cisa');
    expect(row.statements.filter(({ cve, affected }) => cve !== undefined && affected.length > 0)).toHaveLength(statements);
  });
});

describe('forms of other publishers', () => {
  it('binds a component to its platform and keeps its package URL', () => {
    const [statement] = readCsafDocument(sample('synthetic-redhat-vex.json'), 'redhat').statements;
    expect(statement?.fixed).toEqual([
      {
        name: 'examplelib-27 as a component of Red Hat Enterprise Linux 9',
        vendor: 'Red Hat',
        version: 'examplelib-1:3.0.7-27.el9.x86_64',
        purls: ['pkg:rpm/redhat/examplelib@3.0.7-27.el9?arch=x86_64&epoch=1'],
        within: 'Red Hat Enterprise Linux 9',
      },
    ]);
    expect(statement?.notAffected).toMatchObject([{ within: 'Red Hat Enterprise Linux 9' }]);
    expect(statement).toMatchObject({
      words: ['Important'],
      justifications: ['vulnerable_code_not_present'],
      remediations: ['Update examplelib. https://access.example/errata/RHSA-2026:99001', 'Will not fix'],
    });
  });

  it('says a word that is given for each product once', () => {
    const [statement] = readCsafDocument(sample('synthetic-microsoft.json'), 'microsoft').statements;
    expect(statement?.words).toEqual(['Elevation of Privilege']);
    expect(statement?.affected.map(({ version, range }) => [version, range])).toEqual([
      ['<130.0.2849.46', true],
      ['vers:intdot/>=10.0.20348.0|<10.0.20348.2700', true],
    ]);
  });

  it('reads metrics, purls, product paths and the status "unknown" of CSAF 2.1', () => {
    const [statement] = readCsafDocument(sample('synthetic-2.1.json'), 'example').statements;
    expect(statement?.cvss.map(({ version, score, by }) => [version, score, by])).toEqual([
      ['4.0', 9.3, 'https://nvd.example'],
      ['3.1', 9.8, 'https://nvd.example'],
      ['2.0', 7.5, 'https://nvd.example'],
    ]);
    expect(statement?.affected).toEqual([
      expect.objectContaining({ name: 'Example Gateway on Example OS on Example Board', within: 'Example Board' }),
      {
        name: 'Example Gateway',
        cpe: 'cpe:2.3:a:example:gateway:*:*:*:*:*:*:*:*',
        purls: ['pkg:generic/example/gateway', 'pkg:npm/%40example/gateway'],
      },
    ]);
    expect(statement?.investigating).toMatchObject([{ name: 'Example Board' }]);
  });

  it('joins first and last affected and first fixed with the others, each product once', () => {
    const tree = { full_product_names: ['a', 'b', 'c', 'd', 'e'].map((id) => ({ name: id, product_id: id })) };
    const product_status = {
      known_affected: ['a'],
      first_affected: ['b', 'a'],
      last_affected: ['c'],
      fixed: ['d'],
      first_fixed: ['e', 'd'],
      recommended: ['e'],
    };
    const [statement] = readCsafDocument(csafText({ tree, vulnerabilities: [{ product_status }] }), 'x').statements;
    expect(statement?.affected.map(({ name }) => name)).toEqual(['a', 'b', 'c']);
    expect(statement?.fixed.map(({ name }) => name)).toEqual(['d', 'e']);
  });

  it.each(['draft', 'interim', 'final'])('keeps a document of status %s with its status', (status) => {
    expect(readCsafDocument(csafText({ tracking: { status } }), 'x').status).toBe(status);
  });

  it('takes a service pack into the version, and an architecture as a bond', () => {
    const sp = branchOf('service_pack', 'SP1', [branchOf('architecture', 'arm64', 'p')]);
    const tree = { branches: [branchOf('product_version', '3', [sp])] };
    const row = readCsafDocument(csafText({ tree, vulnerabilities: [{ product_status: { fixed: ['p'] } }] }), 'x');
    expect(row.statements[0]?.fixed).toMatchObject([{ version: '3 SP1', within: 'arm64' }]);
  });

  it('gives no link that is not http(s)', () => {
    const references = [
      { category: 'self', url: 'javascript:alert(1)' },
      { category: 'external', url: 'https://a.example/' },
    ];
    expect(readCsafDocument(csafText({ document: { references } }), 'x').link).toBe('');
  });

  it('passes over a byte order mark', () => {
    expect(readCsafDocument(`\uFEFF${csafText({})}`, 'x').id).toBe('x-1');
  });
});

const name = (id: string) => ({ name: id, product_id: id });
const relation = (id: string, of: string, to: string) => ({
  full_product_name: name(id),
  product_reference: of,
  relates_to_product_reference: to,
});

describe('documents that do not conform', () => {
  it.each([
    [
      'undefined product',
      { vulnerabilities: [{ product_status: { fixed: ['q'] } }] },
      /^vulnerabilities\.0\.product_status: product "q" is not/,
    ],
    [
      'product defined twice',
      { tree: { full_product_names: [name('p'), name('p')] } },
      /full_product_names\.1: product "p" is defined twice/,
    ],
    [
      'relationship with the id of a product',
      { tree: { full_product_names: [name('p'), name('o')], relationships: [relation('p', 'p', 'o')] } },
      /relationships\.0: product "p" is defined twice/,
    ],
    [
      'relationship to nothing',
      { tree: { full_product_names: [name('p')], relationships: [relation('r', 'p', 'o')] } },
      /relationships\.0: product "o" is not defined/,
    ],
    [
      'circle of relationships',
      { tree: { full_product_names: [name('p')], relationships: [relation('a', 'b', 'p'), relation('b', 'a', 'p')] } },
      /product "a" is a part of itself/,
    ],
    ['product that is a part of itself', { tree: { relationships: [relation('a', 'a', 'a')] } }, /"a" is a part of itself/],
    [
      'fault deep in the tree',
      { tree: { branches: [branchOf('vendor', 'v', [{ name: 'x' }])] } },
      /^product_tree\.branches\.0\.branches\.0\.category: /,
    ],
    ['unknown status', { tracking: { status: 'done' } }, /^document\.tracking\.status: /],
    ['missing id', { tracking: { id: undefined } }, /^document\.tracking\.id: /],
    [
      'day that does not exist',
      { tracking: { current_release_date: '2026-02-30T00:00:00Z' } },
      /^document\.tracking\.current_release_date: /,
    ],
    ['time without zone', { tracking: { current_release_date: '2026-02-03T00:00:00' } }, /^document\.tracking\.current_release_date: /],
    ['other version', { document: { csaf_version: '3.0' } }, /^document\.csaf_version: /],
    ['ill-formed CVE', { vulnerabilities: [{ cve: 'CVE-26-1' }] }, /^vulnerabilities\.0\.cve: /],
    ['vulnerabilities that are no list', { vulnerabilities: {} }, /^vulnerabilities: /],
  ])('%s: says where', (_, parts, message) => {
    expect(fault(csafText(parts))).toMatch(message);
  });

  it.each(['', 'null', '[]', '"x"', '<!DOCTYPE html><html></html>', '{"document":', '{}'])('refuses %j', (text) => {
    expect(fault(text)).not.toBe('read');
  });

  it('refuses branches beyond thirty levels and takes thirty', () => {
    const nested = (depth: number): unknown => branchOf('product_name', 'x', depth === 1 ? 'p' : [nested(depth - 1)]);
    expect(fault(csafText({ tree: { branches: [nested(30)] } }))).toBe('read');
    expect(fault(csafText({ tree: { branches: [nested(31)] } }))).toMatch(/more than 30 deep/);
  });

  it('refuses a hundred thousand levels without falling over', () => {
    const deep = `${'{"category":"vendor","name":"x","branches":['.repeat(100_000)}${']}'.repeat(100_000)}`;
    expect(fault(csafText({ tree: 'TREE' }).replace('"TREE"', `{"branches":[${deep}]}`))).toMatch(/more than 30 deep/);
  });

  it('refuses a long chain of relationships', () => {
    const relationships = Array.from({ length: 40 }, (_, i) => relation(`r${i}`, `r${i + 1}`, 'p'));
    const tree = { full_product_names: [name('p'), name('r40')], relationships };
    expect(fault(csafText({ tree }))).toMatch(/more than 30 deep/);
  });

  it('refuses a small document that says a long name without end', () => {
    const branches = [
      branchOf(
        'vendor',
        'v'.repeat(1_000_000),
        ['a', 'b', 'c'].map((id) => branchOf('product_name', id, id)),
      ),
    ];
    const vulnerabilities = Array.from({ length: 100 }, () => ({ product_status: { fixed: ['a', 'b', 'c'] } }));
    expect(fault(csafText({ tree: { branches }, vulnerabilities }))).toMatch(/come to more than/);
  });

  it('gives a row or says what is wrong, whatever is cut off or changed', () => {
    const whole = sample('synthetic-redhat-vex.json');
    fc.assert(
      fc.property(fc.nat(whole.length), fc.nat(40), fc.constantFrom('', '"', '0', 'null', '[]', '{}'), (at, length, put) => {
        expect(typeof fault(whole.slice(0, at) + put + whole.slice(at + length))).toBe('string');
      }),
      { numRuns: 500 },
    );
  });
});
