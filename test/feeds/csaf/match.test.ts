import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsafDocument } from '../../../src/feeds/csaf/document.ts';
import { matchAdvisory, type ProductQuestion } from '../../../src/feeds/csaf/match.ts';
import { readPurl, samePackage } from '../../../src/feeds/csaf/purl.ts';
import { compareDotted, rangeCovers, versionCovers } from '../../../src/feeds/csaf/range.ts';
import type { BoundProduct } from '../../../src/feeds/csaf/tree.ts';
import type { AdvisoryProduct, AdvisoryRow } from '../../../src/feeds/rows.ts';
import { sample } from './samples.ts';

type Lists = Partial<Record<'affected' | 'fixed' | 'notAffected' | 'investigating', readonly Partial<AdvisoryProduct>[]>>;

const acme = { vendor: 'Acme', product: 'Anvil' };

function rowOf(lists: Lists): AdvisoryRow {
  const of = (list: readonly Partial<AdvisoryProduct>[] = []) => list.map((each) => ({ name: 'n', purls: [], ...each }));
  const statement = {
    cve: 'CVE-2026-9900009',
    affected: of(lists.affected),
    fixed: of(lists.fixed),
    notAffected: of(lists.notAffected),
    investigating: of(lists.investigating),
    cvss: [],
    words: [],
    justifications: [],
    remediations: [],
  };
  return {
    provider: 'x',
    id: 'x',
    category: 'csaf_vex',
    title: '',
    publisher: '',
    link: '',
    published: '',
    modified: '',
    status: 'final',
    statements: [statement],
  };
}

function says(row: AdvisoryRow, product: ProductQuestion): (string | undefined)[] {
  return matchAdvisory(row, product).map((each) => each.says);
}

function answer(lists: Lists, product: ProductQuestion): string {
  return says(rowOf(lists), product)[0] ?? 'nothing';
}

describe('ranges', () => {
  it.each([
    ['vers:all/*', 'anything', 'in'],
    ['vers:all/*', undefined, 'in'],
    ['vers:generic/*', '1', 'in'],
    ['vers:intdot/<2.0', '1.9.9', 'in'],
    ['vers:intdot/<2.0', '2.0', 'out'],
    ['vers:intdot/<2.0', '2.0.0', 'out'],
    ['vers:intdot/<=2.0', '2.0.0', 'in'],
    ['vers:intdot/<=2.0', '2.0.1', 'out'],
    ['vers:intdot/>1.2', '1.2', 'out'],
    ['vers:intdot/>1.2', '1.10', 'in'],
    ['vers:intdot/>=1.2|<1.5', '1.2', 'in'],
    ['vers:intdot/>=1.2|<1.5', '1.4.99', 'in'],
    ['vers:intdot/>=1.2|<1.5', '1.5', 'out'],
    ['vers:intdot/>=1.2|<1.5', '1.1', 'out'],
    ['vers:intdot/<1.0|>=2|<=3|>4', '0.9', 'in'],
    ['vers:intdot/<1.0|>=2|<=3|>4', '1.5', 'out'],
    ['vers:intdot/<1.0|>=2|<=3|>4', '3', 'in'],
    ['vers:intdot/<1.0|>=2|<=3|>4', '3.5', 'out'],
    ['vers:intdot/<1.0|>=2|<=3|>4', '4.0.1', 'in'],
    ['vers:intdot/<1.5|>=1.2', '1.3', 'in'],
    ['vers:intdot/>= 1.2 | < 1.5', '1.3', 'in'],
    ['vers:intdot/1.2|1.3', '1.3', 'in'],
    ['vers:intdot/=1.2|1.3', '1.4', 'out'],
    ['vers:intdot/!=1.2', '1.3', 'in'],
    ['vers:intdot/!=1.2', '1.2', 'out'],
    ['vers:intdot/>=1|!=1.2|<2', '1.2', 'out'],
    ['vers:intdot/>=1|!=1.2|<2', '1.3', 'in'],
    // What is not plain, contradicts itself or is no range at all is not decided.
    ['vers:intdot/<2.0', undefined, 'unclear'],
    ['vers:intdot/<2.0', '2.0-beta', 'unclear'],
    ['vers:intdot/<2.0', 'v1.0', 'unclear'],
    ['vers:intdot/<2.0', '01.0', 'unclear'],
    ['vers:intdot/<2.0a', '1.0', 'unclear'],
    ['vers:intdot/<V2.0', '1.0', 'unclear'],
    ['vers:deb/<1:2.0', '1.0', 'unclear'],
    ['vers:deb/<1.0.0', '1.0', 'unclear'],
    ['vers:intdot/<2|<3', '2.5', 'unclear'],
    ['vers:intdot/>2|>3', '2.5', 'unclear'],
    ['vers:intdot/>=2|<2', '2', 'unclear'],
    ['vers:intdot/>=2|<2', '5', 'unclear'],
    ['vers:intdot/1|*', '1', 'unclear'],
    ['vers:intdot/', '1', 'unclear'],
    ['vers:intdot/<', '1', 'unclear'],
    ['<2.0', '1.0', 'unclear'],
    ['0 < 9.8.12', '9.0', 'unclear'],
    ['all versions', '1.0', 'unclear'],
    ['>=1.0|<2.0', '1.5', 'unclear'],
  ])('%s, %s: %s', (range, version, cover) => {
    expect(rangeCovers(range, version)).toBe(cover);
  });

  it('agrees with the interval it was made from', () => {
    const version = fc.array(fc.nat(12), { minLength: 1, maxLength: 3 }).map((parts) => parts.join('.'));
    fc.assert(
      fc.property(version, version, version, (low, high, asked) => {
        fc.pre((compareDotted(low, high) ?? 0) < 0);
        fc.pre([low, high].every((bound) => !bound.startsWith(`${asked}.`) || compareDotted(bound, asked) === 0));
        const inside = (compareDotted(low, asked) ?? 0) <= 0 && (compareDotted(asked, high) ?? 0) < 0;
        expect(rangeCovers(`vers:intdot/>=${low}|<${high}`, asked)).toBe(inside ? 'in' : 'out');
        expect(rangeCovers(`vers:intdot/<${low}|>=${high}`, asked)).toBe(
          inside ? 'out' : (compareDotted(asked, low) ?? 0) === 0 ? 'out' : 'in',
        );
      }),
    );
  });

  it('does not decide a version that is only the beginning of a bound: it may stand for any that begins so', () => {
    expect(rangeCovers('vers:intdot/>=2.4.10|<2.4.58', '2.4')).toBe('unclear');
    expect(rangeCovers('vers:intdot/<2.5', '2.4')).toBe('in');
    expect(rangeCovers('vers:intdot/<2.4.0', '2.4')).toBe('out');
    expect(versionCovers('2.4.57', '2.4')).toBe('unclear');
    expect(versionCovers('2.45', '2.4')).toBe('out');
  });

  it('never decides a version that is not plain', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        fc.pre(compareDotted(text, '1') === null);
        expect(rangeCovers('vers:generic/<2', text)).toBe('unclear');
        expect(versionCovers('1.2', `${text}!`)).toBe('unclear');
      }),
    );
  });

  it('orders numbers of any length', () => {
    expect(compareDotted('1.99999999999999999999', '1.100000000000000000000')).toBeLessThan(0);
  });

  it('does not hang on an endless range', () => {
    expect(rangeCovers(`vers:deb/${'>1|'.repeat(1_000_000)}<2`, '1')).toBe('unclear');
  });
});

describe('package URLs', () => {
  it.each([
    ['pkg:npm/%40angular/core@1.2.3', { type: 'npm', name: '@angular/core', version: '1.2.3' }],
    ['pkg:npm/@angular/core', { type: 'npm', name: '@angular/core', version: '' }],
    ['pkg:PyPI/Django_Rest.x@1', { type: 'pypi', name: 'django-rest-x', version: '1' }],
    ['pkg:maven/org.apache/x@1.0?type=jar#a/b', { type: 'maven', name: 'org.apache/x', version: '1.0' }],
    ['pkg:rpm/redhat/x@1-2?epoch=3&arch=src', { type: 'rpm', name: 'redhat/x', version: '3:1-2' }],
  ])('%s', (text, parts) => {
    expect(readPurl(text)).toMatchObject(parts);
  });

  it.each(['', 'npm/x', 'pkg:', 'pkg:npm', 'pkg:npm/', 'pkg:npm/%E0%', 'pkg:n pm/x', `pkg:npm/${'x'.repeat(3000)}`])(
    '%.40j is none',
    (text) => {
      expect(readPurl(text)).toBeNull();
    },
  );

  it('tells architectures apart where both have one', () => {
    const same = (...texts: string[]) => {
      const [a, b] = texts.flatMap((text) => readPurl(text) ?? []);
      return a !== undefined && b !== undefined && samePackage(a, b);
    };
    expect(same('pkg:rpm/redhat/x@1?arch=x86_64', 'pkg:rpm/redhat/x@2?arch=aarch64')).toBe(false);
    expect(same('pkg:rpm/redhat/x@1?arch=x86_64', 'pkg:rpm/redhat/x')).toBe(true);
  });
});

describe('what an advisory says about a product', () => {
  const microsoft = readCsafDocument(sample('synthetic-microsoft.json'), 'microsoft');
  const server = { vendor: 'microsoft', product: 'example_server_2022' };
  const browser = { vendor: 'Microsoft', product: 'Example Browser' };
  it.each([
    [{ ...server, version: '10.0.20348.2699' }, ['affected']],
    [{ ...server, version: '10.0.20348.2700' }, ['fixed']],
    [{ ...server, version: '10.0.20349.0' }, []],
    [{ ...server, version: '10.0.x' }, ['unclear']],
    [server, ['unclear']],
    [{ ...browser, version: '129.0' }, ['unclear']],
    [{ ...browser, version: '131.0' }, ['unclear']],
    [{ ...browser, version: '130.0.2849.46' }, ['fixed']],
    [{ ...server, vendor: 'Other', version: '10.0.20348.2699' }, []],
    [{ product: 'Other', vendor: 'Microsoft', version: '1' }, []],
    [{}, []],
  ])('ranges of a publisher: %j', (product, expected) => {
    expect(says(microsoft, product)).toEqual(expected);
  });

  const redhat = readCsafDocument(sample('synthetic-redhat-vex.json'), 'redhat');
  it.each([
    // Exactly this build is named as fixed; any other may be the unfixed one of the other platform.
    ['pkg:rpm/redhat/examplelib@3.0.7-27.el9?arch=x86_64&epoch=1', ['fixed']],
    ['pkg:rpm/redhat/examplelib@3.0.7-24.el9?arch=x86_64&epoch=1', ['affected']],
    ['pkg:rpm/redhat/examplelib@1.1.1-5.el8?arch=x86_64', ['affected']],
    ['pkg:rpm/redhat/exampletool@1.0-1.el7', ['unclear']],
    ['pkg:rpm/redhat/exampletool', ['unclear']],
    ['pkg:rpm/suse/examplelib@1', []],
    ['pkg:npm/examplelib@1', []],
  ])('components of a distribution: %s', (purl, expected) => {
    expect(says(redhat, { purl })).toEqual(expected);
  });

  it('takes a fixed build only where it is exactly this one', () => {
    const fixed = [{ ...redhat.statements[0]?.fixed[0] }];
    expect(answer({ fixed }, { purl: 'pkg:rpm/redhat/examplelib@3.0.7-27.el9?arch=x86_64&epoch=1' })).toBe('fixed');
    expect(answer({ fixed }, { purl: 'pkg:rpm/redhat/examplelib@3.0.7-24.el9?arch=x86_64&epoch=1' })).toBe('unclear');
    expect(answer({ fixed }, { purl: 'pkg:rpm/redhat/examplelib@3.0.7-27.el9?arch=aarch64&epoch=1' })).toBe('nothing');
  });

  it('never clears by prose', () => {
    const [statement] = readCsafDocument(sample('icsa-24-261-03.json'), 'cisa').statements;
    const row = readCsafDocument(sample('icsa-24-261-03.json'), 'cisa');
    expect(statement?.affected).toHaveLength(1);
    for (const version of ['1', 'R1.01.00', 'R2.03.00', 'R9', undefined]) {
      expect(says(row, { vendor: 'Yokogawa', product: 'Dual-redundant Platform for Computer (PC2CKM)', version })).toEqual(['unclear']);
    }
  });

  it("takes the vendor's word on exactly this version", () => {
    const row = readCsafDocument(sample('va-24-254-02.json'), 'cisa');
    const product = { vendor: 'TopQuadrant', product: 'TopBraid EDG' };
    expect(says(row, { ...product, version: '8.0.1' })).toEqual(['fixed']);
    expect(says(row, { ...product, version: '7.1.3' })).toEqual(['affected', 'unclear']);
    expect(says(row, { ...product, version: '9' })).toEqual(['unclear']);
  });

  it('lets the gravest of several entries count', () => {
    const every = [{ ...acme, version: 'vers:all/*', range: true }];
    const one = [{ ...acme, version: '1.0' }];
    const prose = [{ ...acme, version: 'some', range: true }];
    const asked = { ...acme, version: '1.0' };
    expect(answer({ affected: one, fixed: one, notAffected: every }, asked)).toBe('affected');
    expect(answer({ investigating: one, notAffected: every }, asked)).toBe('investigating');
    expect(answer({ investigating: prose, notAffected: every }, asked)).toBe('unclear');
    expect(answer({ affected: prose, notAffected: every }, asked)).toBe('unclear');
    expect(answer({ affected: prose, notAffected: one }, asked)).toBe('notAffected');
    expect(answer({ fixed: one, notAffected: every }, asked)).toBe('fixed');
  });

  it('takes a product without versions as a whole, but not as fixed', () => {
    expect(answer({ affected: [acme] }, acme)).toBe('affected');
    expect(answer({ notAffected: [acme] }, { ...acme, version: '1' })).toBe('notAffected');
    expect(answer({ fixed: [acme] }, { ...acme, version: '1' })).toBe('unclear');
  });

  it('says unclear of other versions where only the mended one is named', () => {
    expect(answer({ fixed: [{ ...acme, version: '2.0' }] }, { ...acme, version: '1.0' })).toBe('unclear');
    expect(answer({ fixed: [{ ...acme, version: '2.0' }], affected: [{ ...acme, version: '1.1' }] }, { ...acme, version: '1.0' })).toBe(
      'nothing',
    );
  });

  it('does not clear by a product name alone', () => {
    const { vendor: _, ...nameless } = acme;
    expect(answer({ notAffected: [acme] }, nameless)).toBe('unclear');
    expect(answer({ affected: [acme] }, nameless)).toBe('affected');
    expect(answer({ notAffected: [nameless] }, acme)).toBe('unclear');
  });

  it('does not take 1.0 for 1.0.0 where single versions are named', () => {
    expect(answer({ fixed: [{ ...acme, version: '1.0.0' }] }, { ...acme, version: '1.0' })).toBe('unclear');
    expect(answer({ affected: [{ ...acme, version: '1.0.0' }] }, { ...acme, version: '1.0' })).toBe('unclear');
  });

  it('does not clear what is bound to a platform', () => {
    const inOs: Partial<BoundProduct> = { ...acme, within: 'Example OS' };
    expect(answer({ notAffected: [inOs] }, acme)).toBe('unclear');
    expect(answer({ affected: [inOs] }, acme)).toBe('affected');
  });

  it.each([
    ['cpe:/a:acme:anvil:1.0', 'affected'],
    ['cpe:2.3:a:Acme:Anvil:1.0:*:*:*:*:*:*:*', 'affected'],
    ['cpe:2.3:a:acme:anvil:2.0:*:*:*:*:*:*:*', 'nothing'],
    ['cpe:2.3:a:acme:anvil:1.0:beta1:*:*:*:*:*:*', 'unclear'],
    ['cpe:2.3:a:acme:anvil:*:*:*:*:*:*:*:*', 'unclear'],
    ['cpe:2.3:o:acme:anvil:1.0:*:*:*:*:*:*:*', 'nothing'],
    ['cpe:2.3:a:acme:hammer:1.0:*:*:*:*:*:*:*', 'nothing'],
    ['nonsense', 'nothing'],
  ])('by CPE: %s', (cpe, expected) => {
    expect(answer({ affected: [{ cpe: 'cpe:2.3:a:acme:anvil:1.0:*:*:*:*:*:*:*' }] }, { cpe })).toBe(expected);
  });

  it('does not clear by a CPE of another edition', () => {
    const notAffected = [{ cpe: 'cpe:2.3:a:acme:anvil:1.0:*:*:*:*:windows:*:*' }];
    expect(answer({ notAffected }, { cpe: 'cpe:2.3:a:acme:anvil:1.0:*:*:*:*:linux:*:*' })).toBe('unclear');
    expect(answer({ notAffected }, { cpe: 'cpe:2.3:a:acme:anvil:1.0:*:*:*:*:windows:*:*' })).toBe('notAffected');
  });

  it('believes package URLs of one type more than names', () => {
    const affected = [{ ...acme, purls: ['pkg:rpm/acme/anvil@1?arch=x86_64'] }];
    expect(answer({ affected }, { ...acme, purl: 'pkg:rpm/acme/anvil@1?arch=aarch64' })).toBe('nothing');
    expect(answer({ affected }, { ...acme, version: '1' })).toBe('affected');
  });

  it('gives the entries that the answer rests on', () => {
    const [match] = matchAdvisory(
      rowOf({
        affected: [
          { ...acme, version: '1' },
          { ...acme, version: '2' },
        ],
      }),
      { ...acme, version: '2' },
    );
    expect(match?.products).toMatchObject([{ version: '2' }]);
    expect(match?.statement.cve).toBe('CVE-2026-9900009');
  });

  it('never clears anything whose text is not exactly compared', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.boolean(), (named, asked, range) => {
        fc.pre(named.trim() !== asked.trim() && !/^vers:/i.test(named));
        const says = answer({ notAffected: [{ ...acme, version: named, range }], investigating: [] }, { ...acme, version: asked });
        expect(['unclear', 'nothing', ...(named.trim() === '' && !range ? ['notAffected'] : [])]).toContain(says);
      }),
    );
  });
});
