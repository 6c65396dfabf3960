import { expect, test } from 'vitest';
import { debugArtifacts } from '../../../src/checks/debug-artifacts/check.ts';
import { debugArtifactsOptions } from '../../../src/checks/debug-artifacts/options.ts';
import { deliveryOf, fakePorts } from '../../fakes/delivery.ts';
import { passOver } from '../../fakes/text-pass.ts';

async function told(text: string, rules: readonly object[] = []) {
  const delivery = deliveryOf({ 'web/a.js': text });
  const options = debugArtifactsOptions.parse({ rules });
  const { outcome } = await debugArtifacts.run({ ...delivery, options, trial: false }, fakePorts(), { pass: passOver(delivery) });
  if (outcome.status === 'notApplicable') throw new Error('Every delivery is in scope.');
  return outcome.findings.map(({ ruleId, location }) => `${ruleId.split('/')[1]} ${location.line}`);
}

const packed = `var a=1;${'f(a);'.repeat(40_000)}\n`;

test('what is written beside long lines is read, however long they are', async () => {
  const hand = 'function f() {\n  alert("test");\n  // if (x) { foo(); bar(); }\n  debugger;\n}\n';
  const found = ['dialog 2', 'breakpoint 4', 'commented-out-code 3'];
  expect(await told(hand)).toEqual(found);
  expect(await told(`${hand}//${'x'.repeat(8000)}\n`)).toEqual(found);
  expect(await told(hand + packed)).toEqual(found);
});

test('what only looks like a comment counts as code', async () => {
  const inText = `var s = \`\n/*\`;\n${'alert("test");\n'.repeat(300)}//*/\n`;
  expect(await told(inText + packed)).toHaveLength(300);
});

test('the words of long lines are told once', async () => {
  expect(await told(`debugger;${packed}`)).toEqual(['breakpoint 1']);
});

test('a rule of the policy is held against long lines too', async () => {
  const words = { text: { ja: '使用禁止', en: 'Not allowed.' }, advice: { ja: '消す', en: 'Remove it.' } };
  const rule = { ...words, id: 'no-api', files: ['**/*.js'], pattern: 'oldApi', severity: 'high' };
  expect(await told(`oldApi();${packed}`, [rule])).toEqual(['own-rule 1']);
});
