import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { numberFindings, type FindingDraft } from '../../src/gate/finding.ts';
import { sha256 } from '../fakes/delivery.ts';

const draft = (identity: string, line: number, path = 'a.ts'): FindingDraft => ({
  ruleId: 'r/x',
  severity: 'low',
  location: { path, line },
  parameters: {},
  identity,
});

describe('fingerprints', () => {
  test('stay when lines move', () => {
    const before = numberFindings([draft('console.log(x)', 3), draft('debugger', 9)], sha256);
    const after = numberFindings([draft('console.log(x)', 30), draft('debugger', 90)], sha256);
    expect(after.map((each) => each.fingerprint)).toEqual(before.map((each) => each.fingerprint));
  });

  test('two equal lines in one file are two findings', () => {
    const [first, second] = numberFindings([draft('debugger', 3), draft('debugger', 9)], sha256);
    expect(first?.fingerprint).not.toBe(second?.fingerprint);
  });

  test('the same line in another file is another finding', () => {
    const found = numberFindings([draft('debugger', 3, 'a.ts'), draft('debugger', 3, 'b.ts')], sha256);
    expect(new Set(found.map((each) => each.fingerprint)).size).toBe(2);
  });

  test('the identity itself is not kept', () => {
    expect(JSON.stringify(numberFindings([draft('the secret line', 1)], sha256))).not.toContain('the secret line');
  });

  test('the order of the drafts does not matter', () => {
    const drafts = fc.array(fc.record({ identity: fc.string(), line: fc.nat(20), path: fc.constantFrom('a', 'b') }));
    fc.assert(
      fc.property(drafts, (some) => {
        const made = some.map(({ identity, line, path }) => draft(identity, line, path));
        expect(numberFindings(made.toReversed(), sha256)).toEqual(numberFindings(made, sha256));
      }),
    );
  });
});
