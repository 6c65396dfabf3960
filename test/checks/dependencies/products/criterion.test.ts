import { describe, expect, it } from 'vitest';
import { configurationsCover } from '../../../../src/checks/dependencies/products/configuration.ts';
import { criterionCovers, describeCriterion } from '../../../../src/checks/dependencies/products/criterion.ts';
import { identityOf } from '../../../../src/checks/dependencies/products/identity.ts';
import type { CpeConfiguration, CpeMatch, CpeNode } from '../../../../src/feeds/rows.ts';
import { anyOf, cpe } from '../knowledge.ts';

const product = (text: string) => identityOf({ name: text, cpe: text, triage: [] });
const httpd = (version: string, rest = '') => product(cpe(`a:apache:http_server:${version}${rest}`));
const covers = (criteria: string, asked: string, bounds: Partial<CpeMatch> = {}) =>
  criterionCovers({ vulnerable: true, criteria: cpe(criteria), ...bounds }, product(asked.startsWith('cpe:') ? asked : cpe(asked)));

describe('a criterion', () => {
  it.each([
    // All versions, one version, none noted.
    ['a:v:p:*', 'a:v:p:1.0', {}, 'in'],
    ['a:v:p:1.0', 'a:v:p:1.0', {}, 'in'],
    ['a:v:p:1.0', 'a:v:p:1.0.0', {}, 'in'],
    ['a:v:p:1.0', 'a:v:p:1.1', {}, 'out'],
    ['a:v:p:1.0.5', 'a:v:p:1.0', {}, 'unclear'],
    ['a:v:p:-', 'a:v:p:1.0', {}, 'unclear'],
    ['a:v:p:-', 'a:v:p:1.0', { endExcluding: '0.5' }, 'unclear'],
    // Ranges.
    ['a:v:p:*', 'a:v:p:2.4.58', { startIncluding: '2.4.0', endExcluding: '2.4.59' }, 'in'],
    ['a:v:p:*', 'a:v:p:2.4.59', { startIncluding: '2.4.0', endExcluding: '2.4.59' }, 'out'],
    ['a:v:p:*', 'a:v:p:2.4.59', { endIncluding: '2.4.59' }, 'in'],
    ['a:v:p:*', 'a:v:p:2.4.0', { startExcluding: '2.4.0' }, 'out'],
    ['a:v:p:*', 'a:v:p:2.2.9', { startIncluding: '2.4.0', endExcluding: 'KB88287' }, 'out'],
    ['a:v:p:*', 'a:v:p:2.4.9', { startIncluding: '2.4.0', endExcluding: 'KB88287' }, 'unclear'],
    ['a:v:p:*', 'a:v:p:2.4.57-2', { endIncluding: '2.4.57' }, 'unclear'],
    ['a:v:p:*', 'a:v:p:21.4r3-s5', { startIncluding: '21.4', endExcluding: '21.4r3-s6' }, 'in'],
    ['a:v:p:*', 'a:v:p:7.0u3n', { startIncluding: '7.0', endExcluding: '7.0U3o' }, 'in'],
    ['a:v:p:*', 'a:v:p:7.0-rc1', { startIncluding: '7.0', endExcluding: '7.1' }, 'unclear'],
    ['a:v:p:*', 'a:v:p:7.0-2', { startIncluding: '7.0', endIncluding: '7.0' }, 'unclear'],
    // Update: in its own component, in the version, not said.
    ['a:v:p:1.0:sp1', 'a:v:p:1.0:sp1', {}, 'in'],
    ['a:v:p:1.0:sp1', 'a:v:p:1.0:sp2', {}, 'out'],
    ['a:v:p:1.0:sp1', 'a:v:p:1.0:-', {}, 'out'],
    ['a:v:p:1.0:sp1', 'a:v:p:1.0:*', {}, 'unclear'],
    ['a:v:p:1.0:update_12', 'a:v:p:1.0:update12', {}, 'in'],
    ['a:v:p:1.0:rc1', 'a:v:p:1.0rc1', {}, 'in'],
    ['a:v:p:1.0:rc2', 'a:v:p:1.0rc1', {}, 'out'],
    ['a:v:p:1.0rc1', 'a:v:p:1.0:rc1', {}, 'in'],
    ['a:v:p:1.0:sp1', 'a:v:p:1.0:hotfix3', {}, 'unclear'],
    ['a:v:p:1.0:*', 'a:v:p:1.0:sp1', {}, 'in'],
    ['a:v:p:1.0:-', 'a:v:p:1.0:*', {}, 'in'],
    ['a:v:p:*:-', 'a:v:p:8.1.28', { startIncluding: '8.1.0', endExcluding: '8.1.29' }, 'in'],
    ['a:v:p:*', 'a:v:p:1.0:rc1', { endExcluding: '1.0' }, 'unclear'],
    ['a:v:p:*', 'a:v:p:1.0:rc1', { endExcluding: '1.1' }, 'in'],
    // Target software and the like.
    ['a:v:p:*:*:*:*:*:wordpress', 'a:v:p:1.0', {}, 'unclear'],
    ['a:v:p:*:*:*:*:*:wordpress', 'a:v:p:1.0:*:*:*:*:wordpress', {}, 'in'],
    ['a:v:p:*:*:*:*:*:wordpress', 'a:v:p:1.0:*:*:*:*:joomla', {}, 'out'],
    ['a:v:p:*', 'a:v:p:1.0:*:*:*:*:wordpress', {}, 'in'],
    ['a:v:p:2.0:*:*:*:*:wordpress', 'a:v:p:1.0', {}, 'out'],
    ['a:v:p:*:*:*:*:enterprise', 'cpe:/a:v:p:1.0::~~enterprise~~~', {}, 'in'],
    ['a:v:p:*:*:*:*:enterprise', 'cpe:/a:v:p:1.0::~~community~~~', {}, 'out'],
    // Capitals, escapes, CPE 2.2, tails of stars that people leave away.
    ['a:Apache:HTTP_Server:*', 'a:apache:http_server:2.4', {}, 'in'],
    ['a:v:p:*', 'cpe:/a:v:p:1.0', {}, 'in'],
    ['a:v:p:*', 'cpe:2.3:a:v:p:1.0', {}, 'in'],
    ['a:v:p:*', 'cpe:2.3:a:v:p:1.0:*', {}, 'in'],
    // Another part of CPE is not surely the same thing.
    ['o:v:p:*', 'a:v:p:1.0', {}, 'unclear'],
    ['o:v:p:2.0', 'a:v:p:1.0', {}, 'out'],
    // Another product.
    ['a:v:q:*', 'a:v:p:1.0', {}, null],
    ['a:w:p:*', 'a:v:p:1.0', {}, null],
  ])('%s of %s with %j: %s', (criteria, asked, bounds, cover) => {
    expect(covers(criteria, asked, bounds)).toBe(cover);
  });

  it('matched by words alone is never sure', () => {
    const asked = identityOf({ name: 'x', vendor: 'Apache', product: 'HTTP Server', version: '2.4.58', triage: [] });
    const criterion = { vulnerable: true, criteria: cpe('a:apache:http_server:*') };
    expect(criterionCovers(criterion, asked)).toBe('unclear');
    expect(criterionCovers({ ...criterion, endExcluding: '2.4.58' }, asked)).toBe('out');
  });

  it('that is no CPE is about nothing', () => {
    expect(criterionCovers({ vulnerable: true, criteria: 'cpe:2.3:a:v' }, product(cpe('a:v:p:1')))).toBeNull();
  });

  it('can be read', () => {
    const criterion = { vulnerable: true, criteria: cpe('a:v:p:*:*:*:*:*:wordpress'), startIncluding: '2.4', endExcluding: '2.5' };
    expect(describeCriterion(criterion)).toBe('>= 2.4, < 2.5 (wordpress)');
    expect(describeCriterion({ vulnerable: true, criteria: cpe('a:v:p:1.0:sp1') })).toBe('1.0 sp1');
    expect(describeCriterion({ vulnerable: true, criteria: cpe('a:v:p:*') })).toBe('*');
  });
});

describe('a declared product', () => {
  it('whose CPE and words name two versions contradicts itself', () => {
    const contradicts = (text: string, version: string) => identityOf({ name: 'x', cpe: cpe(text), version, triage: [] }).contradicts;
    expect(contradicts('a:v:p:1.0', '1.0')).toBe(false);
    expect(contradicts('a:v:p:*', '1.0')).toBe(false);
    expect(contradicts('a:v:p:1.0:sp1', '1.0 sp1')).toBe(false);
    expect(contradicts('a:v:p:1.0', '1.1')).toBe(true);
  });

  it.each(['cpe:2.3:a:*:p:1', 'cpe:2.3:a:v', 'cpe:2.3:a:v:p w:1', 'cpe:/x:v:p:1', 'cpe:2.3:', 'cpe:2.3:a:v:p:1:*:*:*:*:*:*:*:*:*'])(
    '%s has no key to be looked up by',
    (text) => {
      expect(identityOf({ name: 'x', cpe: text, triage: [] }).keys).toEqual([]);
    },
  );
});

const match = (criteria: string, more: Partial<CpeMatch> = {}): CpeMatch => ({ vulnerable: true, criteria: cpe(criteria), ...more });
const platform = (criteria: string): CpeMatch => match(criteria, { vulnerable: false });
const node = (matches: readonly CpeMatch[], more: Partial<CpeNode> = {}): CpeNode => ({ operator: 'OR', negate: false, matches, ...more });
const both = (...nodes: readonly CpeNode[]): CpeConfiguration => ({ operator: 'AND', negate: false, nodes });
const old = match('a:apache:http_server:*', { endExcluding: '2.4.58' });

describe('configurations', () => {
  const windows = product(cpe('o:microsoft:windows_server_2019:1809'));
  const onWindows = both(node([old]), node([platform('o:microsoft:windows_server_2019:*'), platform('o:linux:linux_kernel:*')]));
  const device = product(cpe('o:yamaha:rtx1210_firmware:14.01'));
  const firmware = match('o:yamaha:rtx1210_firmware:*', { endExcluding: '14.02' });

  it.each<[string, CpeConfiguration[], ReturnType<typeof httpd>, ReturnType<typeof httpd>[], string]>([
    ['any of them', [anyOf({ criteria: cpe('a:v:other:*') }, old)], httpd('2.4.57'), [], 'in'],
    ['none of them', [anyOf({ criteria: cpe('a:v:other:*') }, old)], httpd('2.4.58'), [], 'out'],
    ['one of two configurations', [anyOf({ criteria: cpe('a:v:other:*') }), anyOf(old)], httpd('2.4.57'), [], 'in'],
    [
      'another product that is declared is its own matter',
      [anyOf({ criteria: cpe('a:v:other:*') }, old)],
      httpd('2.4.58'),
      [product(cpe('a:v:other:1'))],
      'out',
    ],
    [
      'a doubt of its own is not resolved by another product',
      [anyOf({ criteria: cpe('a:v:other:*') }, { criteria: cpe('a:apache:http_server:-') })],
      httpd('2.4.58'),
      [product(cpe('a:v:other:1'))],
      'unclear',
    ],
    ['a platform that was declared', [onWindows], httpd('2.4.57'), [windows], 'in'],
    ['a platform that was not', [onWindows], httpd('2.4.57'), [], 'unclear'],
    ['a platform, and another version', [onWindows], httpd('2.4.58'), [windows], 'out'],
    ['the platform itself', [onWindows], windows, [httpd('2.4.57')], 'out'],
    ['firmware on its own device', [both(node([firmware]), node([platform('h:yamaha:rtx1210:-')]))], device, [], 'in'],
    ['firmware on another device', [both(node([firmware]), node([platform('h:yamaha:rtx830:-')]))], device, [], 'unclear'],
    [
      'all of one node',
      [{ operator: 'OR', negate: false, nodes: [node([old, platform('o:linux:linux_kernel:*')], { operator: 'AND' })] }],
      httpd('2.4.57'),
      [],
      'unclear',
    ],
    [
      'two faulty products together',
      [both(node([old]), node([match('a:openssl:openssl:*')]))],
      httpd('2.4.57'),
      [product(cpe('a:openssl:openssl:3.0'))],
      'in',
    ],
    ['an exception', [both(node([old]), node([match('a:apache:http_server:2.4.50')], { negate: true }))], httpd('2.4.49'), [], 'in'],
    ['the exception', [both(node([old]), node([match('a:apache:http_server:2.4.50')], { negate: true }))], httpd('2.4.50'), [], 'out'],
    ['everything but a version', [both(node([match('a:apache:http_server:2.4.50')], { negate: true }))], httpd('2.4.49'), [], 'unclear'],
    ['a negated configuration', [{ ...both(node([old])), negate: true }], httpd('2.4.57'), [], 'out'],
    ['no configuration at all', [], httpd('2.4.57'), [], 'out'],
    ['a node of nothing', [both(node([old]), node([], { operator: 'AND' }))], httpd('2.4.57'), [], 'unclear'],
  ])('%s', (_, configurations, asked, others, cover) => {
    expect(configurationsCover(configurations, asked, others)).toBe(cover);
  });
});
