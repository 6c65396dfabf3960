import { describe, expect, test } from 'vitest';
import { numberFindings, type FindingDraft } from '../../../src/gate/finding.ts';
import { looseFinding, notIdentified, unlockedFinding } from '../../../src/checks/dependencies/findings.ts';
import { sha256 } from '../../fakes/delivery.ts';
import { checkFiles, outcomeOf, packageLock } from './run.ts';

const comparisonsOf = (drafts: readonly FindingDraft[]) => numberFindings(drafts, sha256).map(({ comparison }) => comparison);

describe('what makes a finding the same one in another tree', () => {
  test('is component, version and vulnerability, wherever the file lies', async () => {
    const drafts = async (files: Readonly<Record<string, string>>) => outcomeOf(await checkFiles(files)).findings;
    const before = comparisonsOf(await drafts({ 'a/package-lock.json': packageLock({ lodash: '4.17.15' }) }));
    const moved = comparisonsOf(await drafts({ 'b/c/package-lock.json': packageLock({ lodash: '4.17.15' }) }));
    const other = comparisonsOf(await drafts({ 'a/package-lock.json': packageLock({ lodash: '4.17.11' }) }));
    expect(before.length).toBeGreaterThan(0);
    expect(before.every((each) => each !== undefined)).toBe(true);
    expect(moved.toSorted()).toEqual(before.toSorted());
    expect(other.filter((each) => before.includes(each))).toEqual([]);
  });

  test('is the wanted version for a line that fixes none, and the place for what has nothing else', () => {
    const [here, there] = comparisonsOf([
      looseFinding('a.txt', { line: 1, text: 'x>=1', kind: 'version' }),
      looseFinding('b.txt', { line: 9, text: 'x>=1', kind: 'version' }),
    ]);
    expect(here).toBe(there);
    for (const make of [
      (path: string) => unlockedFinding(path, ['package-lock.json']),
      (path: string) => notIdentified(path, 'Maven:unknown:unknown', 'no identity inside the archive'),
    ]) {
      const [one, two] = comparisonsOf([make('a/x'), make('b/x')]);
      expect(one).not.toBe(two);
    }
  });
});
