import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareProductVersion } from '../../../../src/checks/dependencies/products/version.ts';

const sign = (order: number | null) => (order === null ? null : Math.sign(order));

describe('a version and a bound', () => {
  // As NVD, JVN and vendors write them.
  it.each([
    ['2.4.57', '2.4.58', -1],
    ['2.4.58', '2.4.58', 0],
    ['2.4.58.0', '2.4.58', 0],
    ['2.4.9', '2.4.10', -1],
    ['10', '9.9', 1],
    ['2.4.58.1', '2.4.58', 1],
    ['v3.26.2', '3.26.2', 0],
    ['Ver. 1.4.2', '1.4.2', 0],
    ['V02L061', 'V02L060', 1],
    ['20.04', '22.04', -1],
    ['18446744073709551617.1', '18446744073709551616.9', 1],
    // OpenSSL and others that count in letters.
    ['1.0.2k', '1.0.2zh', -1],
    ['1.0.2zi', '1.0.2zh', 1],
    // Releases and services of Junos, Cisco, Pulse, NetScaler, Adobe.
    ['21.2r3-s6', '21.2r3-s7', -1],
    ['21.2R3-S7', '21.2r3-s7', 0],
    ['21.3r1', '21.2r3-s7', 1],
    ['15.2(4)e8', '15.2(4)e10', -1],
    ['9.1r14', '9.1r15', -1],
    ['13.1-37.175', '13.1-37.176', -1],
    ['2.4.6-p3', '2.4.6-p4', -1],
    ['7.0 U3', '7.0_u3', 0],
    ['2022-10-18', '2023-01-01', -1],
    // Before a release.
    ['9.0.0-M1', '9.0.0-M2', -1],
    ['2.0-beta1', '2.0-rc1', -1],
    ['2.0-rc1', '2.0.1', -1],
    ['2.0.1', '2.0-rc1', 1],
    ['4.1.108.Final', '4.1.108', 0],
    ['4.1.107.Final', '4.1.108', -1],
  ])('%s against %s: %i', (version, bound, order) => {
    expect(sign(compareProductVersion(version, bound))).toBe(order);
  });

  it.each([
    // May stand for any 2.4.
    ['2.4', '2.4.58'],
    ['9.0', '9.0.0-M1'],
    // A packager's revision of that very version, and a portable release of it.
    ['2.4.57-2', '2.4.57'],
    ['2.4.6-99.el7', '2.4.6'],
    ['9.8p1', '9.8'],
    ['7.0 u3', '7.0'],
    // Is the fault already mended in the candidate?
    ['2.0-rc1', '2.0'],
    ['1.0.2', '1.0.2k'],
    ['1.2.3', '1.2-3'],
    // The same number written in two ways.
    ['1.02', '1.2'],
    ['1.0 sp1', '1.0 patch1'],
    ['12.2(33)sxi', '12.2(33)sre'],
    ['2.0-snapshot', '2.0-alpha1'],
    // Other notations.
    ['1:2.4.57', '2.4.57'],
    ['2.4.57~rc1', '2.4.57'],
    ['1.0+git', '1.0'],
    ['a848c4f15ab6', '69d54650b751'],
    ['may_2023', 'june_2023'],
    ['KB88287', '8.8'],
    ['最新版', '1.0'],
    ['', '1.0'],
    ['', ''],
    ['2.4.x', '2.4.58'],
  ])('%s against %s: cannot be told', (version, bound) => {
    expect(compareProductVersion(version, bound)).toBeNull();
  });

  it('are ordered as package managers order them, or not at all', () => {
    const oracle = readFileSync(new URL('samples/version-order.txt', import.meta.url), 'utf8')
      .trim()
      .split('\n');
    const judged = oracle.map((line) => {
      const [, version = '', order = '', bound = ''] = /^(\S+) ([<=>]) (\S+)$/.exec(line) ?? [];
      return { line, found: sign(compareProductVersion(version, bound)), wanted: '<=>'.indexOf(order) - 1 };
    });
    expect(judged.filter(({ found, wanted }) => found !== null && found !== wanted)).toEqual([]);
    // It would be easy never to err by never saying anything.
    expect(judged.filter(({ found }) => found !== null).length / judged.length).toBeGreaterThan(0.85);
  });

  const plain = fc.array(fc.nat({ max: 30 }), { minLength: 1, maxLength: 4 }).map((parts) => parts.join('.'));

  it('of plain numbers is compared number by number, unless it only begins like the bound', () => {
    fc.assert(
      fc.property(plain, plain, (a, b) => {
        const [left, right] = [a, b].map((text) => text.split('.').map(Number)) as [number[], number[]];
        const length = Math.max(left.length, right.length);
        const at = Array.from({ length }, (_, i) => (left[i] ?? 0) - (right[i] ?? 0)).findIndex((difference) => difference !== 0);
        const expected = at === -1 ? 0 : at >= left.length ? null : Math.sign((left[at] ?? 0) - (right[at] ?? 0));
        expect(sign(compareProductVersion(a, b))).toBe(expected);
      }),
    );
  });

  const written = fc.oneof(plain, fc.stringMatching(/^[0-9]{1,3}([._-]?[a-z0-9]{1,3}){0,4}$/), fc.string());

  it('of any kind never throws, is the same as itself, and turns around', () => {
    fc.assert(
      fc.property(written, written, (a, b) => {
        const [there, back] = [compareProductVersion(a, b), compareProductVersion(b, a)];
        if (there !== null && back !== null) expect(Math.sign(there)).toBe(-Math.sign(back) + 0);
        if (a.trim() !== '' && compareProductVersion(a, a) !== null) expect(compareProductVersion(a, a)).toBe(0);
      }),
    );
  });

  it('orders any three without contradiction', () => {
    fc.assert(
      fc.property(written, written, written, (a, b, c) => {
        const [ab, bc, ac] = [compareProductVersion(a, b), compareProductVersion(b, c), compareProductVersion(a, c)];
        if (ab !== null && bc !== null && ac !== null && ab < 0 && bc < 0) expect(ac).toBeLessThan(0);
      }),
      { numRuns: 2000 },
    );
  });
});
