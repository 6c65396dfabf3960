import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { mendedWorkspace, runKenpin } from '../../e2e/workspace.ts';

/** What a rule that spares code could let through: the place of the fault, the rule that names it, and the text. */
interface Hidden {
  readonly path: string;
  readonly rule: string;
  readonly text: string;
}

const output = 'debug-artifacts/console-output';
const dead = 'debug-artifacts/commented-out-code';
const block = (mark: string) => [`${mark} total = compute(order);`, `${mark} save(total);`, `${mark} notify(user, total);`].join('\n');

/** By what it hides behind. */
const hidden: Readonly<Record<string, Hidden>> = {
  'one enormous line of another program': {
    path: 'release/src/order.js',
    rule: output,
    text: `const data = "${'x'.repeat(20_000)}";\nfunction order(user) {\n  console.log("here", user);\n  return data;\n}\n`,
  },
  'a buffer that is sent all the same': {
    path: 'release/src/page.php',
    rule: output,
    text: "<?php\nob_start();\nfunction page($user) {\n  var_dump($user);\n  ob_end_flush();\n  return 'ok';\n}\n",
  },
  'a condition in a comment': {
    path: 'release/src/Order.cs',
    rule: output,
    text: 'namespace Shop;\n/*\n#if DEBUG\n*/\npublic class Order {\n  public void Place(User user) {\n    Console.WriteLine(user);\n  }\n}\n/*\n#endif\n*/\n',
  },
  'a word that only contains the name of a log': {
    path: 'release/src/catalog.js',
    rule: output,
    text: 'export function total(catalogCount, user) {\n  if (catalogCount) {\n    console.log("here", user);\n  }\n  return catalogCount;\n}\n',
  },
  'a line of a licence in the same block': {
    path: 'release/src/total.sql',
    rule: dead,
    text: '-- Licensed to the customer\n-- SELECT id, name FROM orders WHERE total > 10;\n-- UPDATE orders SET total = 0 WHERE id = 3;\n-- DELETE FROM orders WHERE id = 4;\nSELECT 1;\n',
  },
  'a call of another function than the one below': {
    path: 'release/src/save.py',
    rule: dead,
    text: `import os\n\n\n${block('#')}\ndef save(total):\n    return os.getcwd() + total\n`,
  },
  'a folder that is named as a framework is': {
    path: 'release/symfony/src/Order.php',
    rule: output,
    text: '<?php\nnamespace App;\nclass Order {\n  public function place($user) {\n    var_dump($user);\n    return 1;\n  }\n}\n',
  },
  'a program that loads its settings at the margin': {
    path: 'release/src/shop.py',
    rule: output,
    text: 'from dotenv import load_dotenv\n\nload_dotenv()\n\n\ndef place(user):\n    print(user)\n    return user\n',
  },
};

/** One delivery for all: each of them would block alone. */
test('leftovers behind what spares code are told to go, each of them', async () => {
  const workspace = mendedWorkspace();
  for (const { path, text } of Object.values(hidden)) {
    mkdirSync(dirname(join(workspace, path)), { recursive: true });
    writeFileSync(join(workspace, path), text);
  }
  const { code, stdout } = await runKenpin(['gate', '--no-package', '--json'], { cwd: workspace });
  const { verdict, findings } = JSON.parse(stdout) as {
    verdict: string;
    findings: readonly { finding: { ruleId: string; severity: string; location: { path: string } } }[];
  };
  const told = findings.flatMap(({ finding }) => (finding.severity === 'medium' ? [`${finding.location.path} ${finding.ruleId}`] : []));
  expect([verdict, code]).toEqual(['fail', 1]);
  expect(Object.keys(hidden).filter((name) => !told.includes(`${hidden[name]?.path} ${hidden[name]?.rule}`))).toEqual([]);
});
