import { expect, test } from 'vitest';
import { debugArtifacts } from '../../../src/checks/debug-artifacts/check.ts';
import { debugArtifactsOptions } from '../../../src/checks/debug-artifacts/options.ts';
import { deliveryOf, fakePorts } from '../../fakes/delivery.ts';
import { passOver } from '../../fakes/text-pass.ts';
import { findingsOf } from './find.ts';

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

/** Texts with a line of 40,000 characters, in languages that are parsed and read by lines. */
const data = `'${'x'.repeat(40_000)}'`;

test.each<[string, string, readonly string[]]>([
  [
    'a.py',
    `LOGO = ${data}\n\n\ndef total(order):\n    print("here")\n    # rate = order.rate()\n    # return order.net * rate\n    return order.net\n`,
    ['medium console-output a.py:5', 'medium commented-out-code a.py:6'],
  ],
  [
    'src/A.java',
    `class A {\n  String logo = "${'x'.repeat(40_000)}";\n  void save() {\n    System.out.println("here");\n    // order.check();\n    // order.save();\n  }\n}\n`,
    ['medium console-output src/A.java:4', 'medium commented-out-code src/A.java:5'],
  ],
  [
    'a.php',
    `<?php\n$logo = ${data};\nfunction f($a) {\n  var_dump($a);\n  // $a = g($a);\n}\n`,
    ['medium console-output a.php:4', 'medium commented-out-code a.php:5'],
  ],
  [
    'a.ts',
    `export const logo = ${data};\nconsole.log("here");\nconst b = ${data}; console.log("here"); // f();\n`,
    ['medium console-output a.ts:2', 'note console-output a.ts:3'],
  ],
  [
    'a.sql',
    `INSERT INTO logo VALUES (${data});\nCREATE PROCEDURE p AS\nBEGIN\n  PRINT 'debug: here'\n  -- UPDATE t SET a = 1 WHERE id = 2;\nEND\nGO\n`,
    ['medium console-output a.sql:4', 'medium commented-out-code a.sql:5'],
  ],
])('one enormous line in %s hides nothing but itself', async (path, text, expected) => {
  expect((await findingsOf({ [path]: text })).lines.filter((line) => /output|commented/u.test(line)).toSorted()).toEqual(
    expected.toSorted(),
  );
});
