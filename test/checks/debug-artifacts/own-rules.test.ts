import { describe, expect, test } from 'vitest';
import { debugArtifacts } from '../../../src/checks/debug-artifacts/check.ts';
import { debugArtifactsOptions } from '../../../src/checks/debug-artifacts/options.ts';
import { openTextPass } from '../../../src/tools/text-pass/pass.ts';
import { queryFault } from '../../../src/tools/syntax/engine.ts';
import { deliveryOf, fakePorts, type FakeFile } from '../../fakes/delivery.ts';
import { passOver } from '../../fakes/text-pass.ts';

const words = { text: { ja: '社内ログの呼び出しです。', en: 'A call of MyLog.' }, advice: { ja: '消してください。', en: 'Remove it.' } };
const byQuery = {
  ...words,
  id: 'no-my-log',
  language: 'java',
  query: '((method_invocation object: (identifier) @object) @found (#eq? @object "MyLog"))',
  literals: ['MyLog'],
  severity: { main: 'high', test: 'low' },
};
const byPattern = {
  ...words,
  id: 'no-xxx',
  files: ['**/*.txt'],
  pattern: String.raw`XXX(\d+)`,
  severity: 'medium',
  fix: { replace: 'No. $1' },
};

async function ownFindings(rules: readonly object[], files: Readonly<Record<string, FakeFile>>) {
  const delivery = deliveryOf(files);
  const options = debugArtifactsOptions.parse({ rules });
  const { outcome } = await debugArtifacts.run({ ...delivery, options, trial: false }, fakePorts(), { pass: passOver(delivery) });
  if (outcome.status === 'notApplicable') throw new Error('not applicable');
  return outcome.findings.filter(({ ruleId }) => ruleId === 'debug-artifacts/own-rule');
}

test('a query finds nodes, graded by the role of the file, in pages too', async () => {
  const found = await ownFindings([byQuery], {
    'src/main/java/A.java': 'class A { void f() {\n  MyLog.put(1); // MyLog.put(2)\n  Other.put("MyLog.put(3)");\n} }\n',
    'src/test/java/ATest.java': 'class ATest { void f() { MyLog.put(1); } }\n',
    'web/a.jsp': '<p>\n<% MyLog.put(1); %>\n',
    'tools/build.java': 'class B { void f() { MyLog.put(1); } }\n',
  });
  expect(found.map(({ severity, location, parameters }) => [severity, location.path, location.line, parameters['id']])).toEqual([
    ['high', 'src/main/java/A.java', 2, 'no-my-log'],
    ['low', 'src/test/java/ATest.java', 1, 'no-my-log'],
    ['note', 'tools/build.java', 1, 'no-my-log'],
    ['high', 'web/a.jsp', 2, 'no-my-log'],
  ]);
});

test('a query finds nodes in SQL, which else is read by lines', async () => {
  const rule = { ...words, id: 'no-cascade', language: 'sql', query: '(keyword_cascade) @found', severity: 'medium' };
  const found = await ownFindings([rule], { 'db/a.sql': "-- cascade\nDROP TABLE a CASCADE;\nSELECT 'cascade';\n", 'b.txt': 'cascade' });
  expect(found.map(({ location }) => [location.path, location.line])).toEqual([['db/a.sql', 2]]);
});

test('a pattern finds text in the files it names, and may bring its own fix', async () => {
  const found = await ownFindings([byPattern], { 'a/b.txt': 'first\n  see XXX12 there\r\n', 'a/b.md': 'XXX13\n', 'a.zip!/b.txt': 'XXX14' });
  expect(found.map(({ location, fix }) => [location.path, location.line, location.column, fix?.value])).toEqual([
    ['a.zip!/b.txt', 1, 1, 'No. 14'],
    ['a/b.txt', 2, 7, '  see No. 12 there'],
  ]);
});

test('a pattern that explodes costs its own file and no other', async () => {
  const delivery = deliveryOf({ 'a.txt': `${'a'.repeat(60)}!`, 'b.txt': 'XXX1', 'c.txt': 'c' });
  const exploding = { ...words, id: 'explodes', files: ['a.txt'], pattern: '^(?:a+)+$', severity: 'low' };
  const options = debugArtifactsOptions.parse({ rules: [exploding, byPattern] });
  const { signal } = new AbortController();
  const pass = openTextPass({ ...delivery, signal, expected: ['debug-artifacts'], timeLimit: 3000, size: 1 });
  const { outcome } = await debugArtifacts.run({ ...delivery, options, trial: false }, fakePorts(), { pass });
  expect(outcome).toMatchObject({
    status: 'incomplete',
    findings: [{ location: { path: 'b.txt' } }],
    coverage: { states: [{ state: 'notExamined', reason: { code: 'text-timeout' } }, { state: 'examined' }] },
  });
});

describe('a bad rule is refused', () => {
  test.each<[string, object]>([
    ['both query and pattern', { ...byQuery, pattern: 'x' }],
    ['neither', { ...byQuery, query: undefined }],
    ['a query without language', { ...byQuery, language: undefined, files: ['*'] }],
    ['a pattern that is none', { ...byPattern, pattern: '(' }],
    ['a pattern for everything', { ...byPattern, files: undefined }],
    ['an unknown language', { ...byQuery, language: 'klingon' }],
    ['a text in one language', { ...byQuery, text: { ja: 'あ' } }],
  ])('%s', (_name, rule) => {
    expect(debugArtifactsOptions.safeParse({ rules: [rule] }).success).toBe(false);
  });

  test('two of one name', () => {
    expect(debugArtifactsOptions.safeParse({ rules: [byPattern, byPattern] }).success).toBe(false);
  });

  test('a query that the grammar does not take, with its place', async () => {
    expect(await queryFault('java', byQuery.query)).toBeNull();
    expect(await queryFault('java', '(no_such_node) @found')).toMatch(/no_such_node/u);
    expect(await queryFault('java', '(identifier')).toMatch(/syntax|offset/iu);
  });
});
