import { expect, test } from 'vitest';
import { defaultCredentials } from '../../../src/checks/default-credentials/check.ts';
import { fillText } from '../../../src/gate/text.ts';
import { credentialOptions } from '../../fakes/credential-options.ts';
import { deliveryOf, fakePorts } from '../../fakes/delivery.ts';
import { passOver } from '../../fakes/text-pass.ts';

/** What people read of the findings of one file, in both languages. */
async function messagesOf(path: string, content: string): Promise<{ ja: string[]; en: string[] }> {
  const { census, contents } = deliveryOf({ [path]: content });
  const input = { census, contents, options: credentialOptions, trial: false };
  const { outcome } = await defaultCredentials.run(input, fakePorts(), { pass: passOver(input) });
  if (outcome.status === 'notApplicable') throw new Error('Every delivery is in scope.');
  const texts = outcome.findings.map(({ ruleId, parameters }) => {
    const rule = defaultCredentials.rules.find(({ id }) => id === ruleId);
    if (rule === undefined) throw new Error(ruleId);
    return fillText(rule.message, parameters);
  });
  return { ja: texts.map(({ ja }) => ja), en: texts.map(({ en }) => en) };
}

test('a default whose product nobody knows names none, and no account where none stands', async () => {
  const { ja, en } = await messagesOf('conf/shop.properties', 'shop.password=123456\n');
  expect(ja[0]).toMatch(
    /^\[DEFAULT\] 公開されている初期パスワードが使われています（shop\.password、長さ 6、文字種 0、照合符号 [0-9a-f]{4}）$/u,
  );
  expect(en[0]).toMatch(/^\[DEFAULT\] A published default password is in use \(shop\.password, length 6, classes 0, mark [0-9a-f]{4}\)$/u);
});

test('a default that nobody read in its source says so in the language of the reader', async () => {
  const { ja, en } = await messagesOf('conf/moodle.properties', 'moodle.admin.user=admin\nmoodle.admin.password=Admin~1234\n');
  expect(ja[0]).toContain('出典を確認していません');
  expect(en[0]).toContain('was not verified');
  for (const text of ja) expect(text).not.toMatch(/unverified|source| \/ /u);
  for (const text of en) expect(text).not.toMatch(/[\p{Script=Han}\p{Script=Hiragana}]/u);
});

test.each([
  ['conf/a.properties', 'db.user=shop\ndb.password=\n'],
  ['conf/shadow', 'root:$y$j9T$F5Jx5fExrKuPp53xLKQ..1$X3DX6M94c7o.9agCG9G317fhZg9SqC.5i5rd.RhAtQ7:19000:0:99999:7:::\n'],
  ['compose.yaml', 'services:\n  db:\n    image: redis:7\n'],
  ['etc/login.json', '{"user": "admin", "password": "admin"}\n'],
])('%s: no placeholder is left and nothing is said of what is not there', async (path, content) => {
  const { ja, en } = await messagesOf(path, content);
  expect(ja.length).toBeGreaterThan(0);
  for (const text of [...ja, ...en]) expect(text).not.toMatch(/[{}⟦⟧]|(?:アカウント|account) -|undefined|製品不明/u);
});
