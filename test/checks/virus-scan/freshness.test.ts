import { describe, expect, test } from 'vitest';
import type { SignatureFile } from '../../../src/checks/virus-scan/engine.ts';
import { judgeFreshness } from '../../../src/checks/virus-scan/freshness.ts';

const now = new Date('2026-11-23T03:00:00Z');
const HOUR = 60 * 60 * 1000;
const file = (name: string, hours: number): SignatureFile => ({
  name,
  size: 1,
  sha256: '0'.repeat(64),
  proof: 'signed',
  version: '27999',
  issuedAt: new Date(now.getTime() - hours * HOUR).toISOString(),
});
const whole = [file('main.cvd', 20_000), file('daily.cvd', 3), file('bytecode.cvd', 9000)];
const codesOf = (signatures: readonly SignatureFile[], at = now) =>
  judgeFreshness({ signatures, now: at, maxAgeHours: 48 }).doubts.map(({ code }) => code);

describe('the three databases of the vendor', () => {
  test('are fresh by the date of daily: main and bytecode change rarely', () => {
    expect(codesOf(whole)).toEqual([]);
  });

  test.each(['main', 'daily', 'bytecode'])('without %s prove nothing: a partial update leaves that', (name) => {
    expect(codesOf(whole.filter((each) => !each.name.startsWith(name)))).toEqual(['virus-signatures-missing']);
  });

  test('with a daily of years ago are stale, however fresh the others are', () => {
    const old = whole.map((each) => (each.name === 'daily.cvd' ? file('daily.cvd', 140_000) : file(each.name, 1)));
    expect(codesOf(old)).toEqual(['virus-signatures-stale']);
  });

  test('count to the very hour', () => {
    expect(codesOf(whole, new Date(now.getTime() + 45 * HOUR))).toEqual([]);
    expect(codesOf(whole, new Date(now.getTime() + 45 * HOUR + 1000))).toEqual(['virus-signatures-stale']);
  });

  test('dated ahead of the clock are no fresher', () => {
    expect(codesOf(whole.with(1, file('daily.cvd', -1)))).toEqual(['virus-signatures-future']);
  });

  test('nothing at all is no freshness', () => {
    expect(codesOf([])).toContain('virus-signatures-none');
  });
});
