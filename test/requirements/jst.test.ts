import { describe, expect, test } from 'vitest';
import { findProfile } from '../../src/requirements/profile.ts';

describe('the JST profile', () => {
  const jst = findProfile('jst');

  test('has the 123 requirements, each once, in both languages', () => {
    const ids = jst?.requirements.map(({ id }) => id) ?? [];
    expect(ids).toHaveLength(123);
    expect(new Set(ids).size).toBe(123);
    for (const { title, kinds, parts } of jst?.requirements ?? []) {
      expect(title.ja).toMatch(/[ぁ-んァ-ヶ一-龠]/);
      expect(title.en).toMatch(/[A-Za-z]/);
      expect(kinds.length).toBeGreaterThan(0);
      expect(parts.length).toBeGreaterThan(0);
    }
  });

  test('counts the 93 bullets of the annex', () => {
    // P…, 3-0 and 4: prose without a bullet; a part `.2` and further shares its bullet with `.1`; the 25 measures are bullets under one of their own.
    const bullets = new Set(
      (jst?.requirements ?? [])
        .map(({ id }) => id.replace(/\.\d+$/, ''))
        .filter((id) => !id.startsWith('P') && !id.startsWith('3-0') && !id.startsWith('4')),
    );
    expect(bullets.size).toBe(93);
  });

  test('names the measures M01 to M25', () => {
    const measures = (jst?.requirements ?? []).map(({ id }) => /^2-c-(M\d\d)$/.exec(id)?.[1]).filter((id) => id !== undefined);
    expect(measures).toEqual(Array.from({ length: 25 }, (_, i) => `M${String(i + 1).padStart(2, '0')}`));
  });

  test('is not found under another name', () => {
    expect(findProfile('nobody')).toBeUndefined();
  });
});
