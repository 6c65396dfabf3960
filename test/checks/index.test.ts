import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { allRules, checks } from '../../src/checks/index.ts';
import { checkOptions } from '../../src/checks/options.ts';
import { checkIds } from '../../src/gate/check.ts';
import { ipaItems } from '../../src/checklist/ipa.ts';
import { supplementItems } from '../../src/checklist/annex-supplement.ts';
import { findProfile } from '../../src/requirements/profile.ts';

describe('the checks', () => {
  test('are those of the folders, in the order of reports', () => {
    const folders = readdirSync('src/checks', { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
    expect(Object.keys(checks)).toEqual([...checkIds]);
    expect(folders.toSorted()).toEqual([...checkIds].toSorted());
    for (const [id, check] of Object.entries(checks)) expect(check.id).toBe(id);
  });

  test('have the options that the policy is read by', () => {
    expect(Object.keys(checkOptions)).toEqual([...checkIds]);
    for (const id of checkIds) expect(checkOptions[id]).toBe(checks[id].options);
  });

  test.each(Object.values(checks).map((check) => [check.id, check] as const))('%s: a README that names its rules', (id, { rules }) => {
    expect(existsSync(`src/checks/${id}/README.md`)).toBe(true);
    const readme = readFileSync(`src/checks/${id}/README.md`, 'utf8');
    for (const rule of rules) expect(readme).toContain(rule.id.slice(id.length + 1));
  });
});

describe('the rules', () => {
  const clauses = new Set(findProfile('jst')?.requirements.map(({ id }) => id));
  const items = new Set([...ipaItems, ...supplementItems].map(({ id }) => id));

  test('have ids of their own, below their check', () => {
    expect(new Set(allRules.map(({ id }) => id)).size).toBe(allRules.length);
    for (const [id, { rules }] of Object.entries(checks))
      for (const rule of rules) expect(rule.id).toMatch(new RegExp(`^${id}/[a-z][a-z-]*$`));
  });

  test('name a clause of the annex and only items that exist', () => {
    for (const { requirements, checklistItems } of allRules) {
      expect(requirements.length).toBeGreaterThan(0);
      for (const requirement of requirements) expect(clauses).toContain(requirement);
      for (const item of checklistItems ?? []) expect(items).toContain(item);
    }
  });

  test('say everything in Japanese and English, with the same placeholders', () => {
    for (const { id, title, message, advice } of allRules) {
      for (const { ja, en } of [title, message, advice]) {
        expect(`${id} ${ja}`).toMatch(/[ぁ-んァ-ヶ一-龠]|TODO/);
        expect(`${id} ${en}`).not.toMatch(/[ぁ-んァ-ヶ一-龠]/);
      }
    }
  });
});
