import { describe, expect, test } from 'vitest';
import type { CensusEntry } from '../../src/gate/census.ts';
import { InputError } from '../../src/gate/error.ts';
import { reason } from '../../src/gate/reason.ts';
import { refuseUnpackable } from '../../src/stages/package-names.ts';

type Named = string | { readonly path: string; readonly remark: string };

function censusOf(paths: readonly Named[]) {
  const entries = paths.map((each): CensusEntry => {
    const { path, remark } = typeof each === 'string' ? { path: each, remark: null } : each;
    const noted = remark === null ? {} : { remarks: [reason(remark, { ja: '書けない名前です。', en: 'A name that cannot be written.' })] };
    return { path, role: 'source', size: 1, sha256: 'a'.repeat(64), fate: { state: 'read' }, ...noted };
  });
  return { schema: 'kenpin.census/1' as const, digest: 'x', entries };
}

function refusal(...paths: readonly Named[]): InputError | null {
  try {
    refuseUnpackable(censusOf(paths));
    return null;
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
}

describe('names that no package can hold', () => {
  test('are refused all at once', () => {
    const error = refusal('a:b', 'con.txt', 'README', 'readme', { path: '%90a.txt', remark: 'name-not-utf8' }, 'good.txt');
    expect(error?.code).toBe('package-name');
    for (const each of ['a:b', 'con.txt', 'README', '%90a.txt']) {
      expect(error?.text.ja).toContain(each);
      expect(error?.text.en).toContain(each);
    }
    expect(error?.text.ja).not.toContain('good.txt');
    expect(error?.mend.ja).toContain('cp932');
  });

  test('come with the way to mend those of macOS', () => {
    expect(refusal('か\u3099.txt')?.mend.ja).toContain('--nfc');
    expect(refusal('a:b')?.mend.ja).not.toContain('convmv');
  });

  test('are counted where there are very many', () => {
    const error = refusal(...Array.from({ length: 50 }, (_, index) => `a:${index}`));
    expect(error?.text.ja.split('\n')).toHaveLength(22);
    expect(error?.text.ja).toContain('ほか 30 件');
  });

  test('inside of archives are nobody’s business here', () => {
    expect(refusal('x.zip', 'x.zip!/a:b', 'x.zip!/CON', { path: 'x.zip!/%90', remark: 'name-not-utf8' })).toBeNull();
    expect(refusal('設計書/表紙.txt')).toBeNull();
  });
});
