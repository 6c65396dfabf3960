import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { defaultCredentials } from '../../../src/checks/default-credentials/check.ts';
import { numberFindings, type Finding } from '../../../src/gate/finding.ts';
import { fillText } from '../../../src/gate/text.ts';
import { credentialOptions } from '../../fakes/credential-options.ts';
import { deliveryOf, fakePorts } from '../../fakes/delivery.ts';
import { passOver } from '../../fakes/text-pass.ts';

async function told(text: string): Promise<readonly Finding[]> {
  const { census, contents } = deliveryOf({ 'data/users.csv': text });
  const input = { census, contents, options: credentialOptions, trial: false };
  const { outcome } = await defaultCredentials.run(input, fakePorts(), { pass: passOver(input) });
  if (outcome.status === 'notApplicable') throw new Error('Every delivery is in scope.');
  return numberFindings(outcome.findings, (each) => createHash('sha256').update(each).digest('hex'));
}

function messageOf(finding: Finding) {
  const rule = defaultCredentials.rules.find(({ id }) => id === finding.ruleId);
  if (rule === undefined) throw new Error(finding.ruleId);
  return fillText(rule.message, finding.parameters);
}

const row = (_: unknown, index: number) => `hanako${index},Sakura!${index}x`;
const table = (rows: readonly string[]) => ['ユーザID,パスワード', ...rows, ''].join('\n');

test('a table of passwords is one finding with the lines of all its rows', async () => {
  const rows = Array.from({ length: 60 }, row);
  const findings = await told(table([...rows.slice(0, 40), '', ...rows.slice(40)]));
  expect(findings).toHaveLength(1);
  const [only] = findings as [Finding];
  expect(only.location.line).toBe(2);
  expect(messageOf(only).ja).toContain('同じ種類の値がほかに 59 件あります（3-41, 43-62 行目）');
  expect(messageOf(only).en).toContain('; 59 more of the same kind in lines 3-41, 43-62');
});

test('what is graded otherwise is told by itself', async () => {
  const findings = await told(table([...Array.from({ length: 60 }, row), 'admin,admin']));
  expect(findings.map(({ ruleId, location }) => `${ruleId.split('/')[1]}:${location.line}`)).toEqual([
    'short-password:2',
    'default-password:62',
  ]);
});

test('who approved a table did not approve a row that is added to it', async () => {
  const [before] = await told(table(Array.from({ length: 60 }, row)));
  const [after] = await told(table(Array.from({ length: 61 }, row)));
  expect(before?.ruleId).toBe(after?.ruleId);
  expect(before?.fingerprint).not.toBe(after?.fingerprint);
});

test('a few are told one by one', async () => {
  expect(await told(table(Array.from({ length: 49 }, row)))).toHaveLength(49);
});
