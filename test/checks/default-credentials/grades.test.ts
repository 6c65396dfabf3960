import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { defaultCredentials } from '../../../src/checks/default-credentials/check.ts';
import { decisionOf, decisions } from '../../../src/checks/default-credentials/decisions.ts';
import { allowedGrades, gradesSchema, standardGrade } from '../../../src/checks/default-credentials/grades.ts';
import { purposeOf, purposes } from '../../../src/checks/default-credentials/purpose.ts';
import { rules } from '../../../src/checks/default-credentials/rules.ts';
import { blocks } from '../../../src/gate/severity.ts';
import { credentialOptions } from '../../fakes/credential-options.ts';
import { deliveryOf, fakePorts } from '../../fakes/delivery.ts';
import { passOver } from '../../fakes/text-pass.ts';

async function severitiesUnder(grades: z.infer<typeof gradesSchema>, files: Readonly<Record<string, string>>) {
  const { census, contents } = deliveryOf(files);
  const input = { census, contents, options: { ...credentialOptions, grades }, trial: false };
  const { outcome } = await defaultCredentials.run(input, fakePorts(), { pass: passOver(input) });
  if (outcome.status === 'notApplicable') throw new Error('Every delivery is in scope.');
  return outcome.findings
    .filter(({ ruleId }) => decisionOf(ruleId) !== undefined || ruleId.endsWith('grades-changed'))
    .map(({ ruleId, severity, location, parameters }) => [ruleId.split('/')[1], location.path, severity, parameters['list']]);
}

const files = { 'conf/app.properties': 'db.user=root\ndb.password=root\n', 'test/app.properties': 'db.user=root\ndb.password=root\n' };

test('a policy makes a grade stricter or milder, and the report says which', async () => {
  const found = await severitiesUnder({ production: { DEFAULT: 'high' }, test: { DEFAULT: 'medium' } }, files);
  expect(found).toEqual([
    ['default-password', 'conf/app.properties', 'high', undefined],
    ['default-password', 'test/app.properties', 'medium', undefined],
    ['grades-changed', '', 'note', 'production.DEFAULT: critical → high, test.DEFAULT: low → medium'],
  ]);
});

test('a policy that changes nothing is not told', async () => {
  const found = await severitiesUnder({ production: { DEFAULT: 'critical' } }, files);
  expect(found.map(([rule]) => rule)).toEqual(['default-password', 'default-password']);
});

test.each(['DEFAULT', 'HASHED_DEFAULT', 'IMPLICIT_DEFAULT', 'BLANK'] as const)(
  '%s in production cannot be set below what blocks',
  (decision) => {
    for (const grade of ['medium', 'low', 'note'] as const)
      expect(z.safeParse(gradesSchema, { production: { [decision]: grade } }).success).toBe(false);
    expect(z.safeParse(gradesSchema, { production: { [decision]: 'high' } }).success).toBe(true);
    expect(allowedGrades(decision, 'production').every((grade) => blocks(grade, 'medium'))).toBe(true);
  },
);

test('every standard grade is one that a policy may choose', () => {
  for (const decision of decisions)
    for (const purpose of purposes) expect(allowedGrades(decision, purpose)).toContain(standardGrade(decision, purpose));
});

test('every decision has a rule that names it', () => {
  const named = new Set(rules.map(({ id }) => decisionOf(id)));
  for (const decision of decisions) expect(named).toContain(decision);
});

test('a decision and a purpose that nobody knows are refused', () => {
  expect(z.safeParse(gradesSchema, { production: { DEFAULTS: 'high' } }).success).toBe(false);
  expect(z.safeParse(gradesSchema, { staging: {} }).success).toBe(false);
});

test.each([
  ['src/main/java/org/example/test/Login.java', 'production'],
  ['src/test/java/LoginTest.java', 'test'],
  ['src/main/resources/application.yml', 'production'],
  ['src/main/resources/application-dev.yml', 'ci'],
  ['.github/workflows/ci.yml', 'ci'],
  ['docs/setup.yml', 'document'],
  ['README.md', 'document'],
  ['.env.example', 'sample'],
  ['config/database.yml.dist', 'sample'],
  ['node_modules/x/config.json', 'sample'],
  ['docker-compose.yml', 'production'],
  ['conf/contest.properties', 'production'],
  ['latest/app.properties', 'production'],
])('%s is for %s', (path, purpose) => {
  expect(purposeOf(path, '')).toBe(purpose);
});
