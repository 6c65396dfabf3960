import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isProse, kindOf } from '../../../src/checks/debug-artifacts/line-languages/sql-prose.ts';
import { sqlContexts } from '../../../src/checks/debug-artifacts/line-languages/sql-context.ts';
import { fragmentOf, plainSql, proceduralSql } from '../../../src/checks/debug-artifacts/line-languages/sql-statements.ts';
import { sourceFindings } from '../../../src/checks/debug-artifacts/source.ts';
import type { SyntaxEngine } from '../../../src/checks/debug-artifacts/syntax.ts';
import { createSyntaxEngine } from '../../../src/tools/syntax/engine.ts';
import { debugArtifacts } from '../../../src/checks/debug-artifacts/check.ts';
import { deliveryOf, fakePorts } from '../../fakes/delivery.ts';
import { passOver } from '../../fakes/text-pass.ts';

/** What is found in a text of SQL. */
async function outcomeOf(text: string) {
  const delivery = deliveryOf({ 'db/a.sql': text });
  const options = { rules: [], inlineAllow: false };
  const { outcome } = await debugArtifacts.run({ ...delivery, options, trial: false }, fakePorts(), { pass: passOver(delivery) });
  if (outcome.status === 'notApplicable') throw new Error('not applicable');
  return outcome;
}

const contextOf = (code: string) => sqlContexts(code, [code.indexOf('HERE')])[0];

describe('what stands around a statement', () => {
  test.each<[string, string, { routine: string | null; headers?: readonly string[]; within?: readonly string[] }]>([
    ['a script', 'CREATE TABLE t (a INT);\nHERE', { routine: null }],
    ['an anonymous block', 'BEGIN\n HERE\nEND;\n/\n', { routine: null }],
    ['a procedure of Oracle', 'CREATE PROCEDURE p AS\nBEGIN\n HERE\nEND;', { routine: 'p' }],
    ['a procedure with its schema', 'ALTER PROC [dbo].[p] AS HERE', { routine: 'p' }],
    ['what follows the batch', 'CREATE PROCEDURE p AS\nBEGIN\n x\nEND\nGO\nHERE', { routine: null }],
    [
      'what follows the dollar quote',
      'CREATE FUNCTION f() RETURNS INT AS $$\nBEGIN x; END;\n$$ LANGUAGE plpgsql;\nHERE',
      { routine: null },
    ],
    ['what removes a procedure', 'DROP PROCEDURE p;\nHERE', { routine: null }],
    ['a condition with THEN', 'IF v_debug THEN\n HERE\nEND IF;', { routine: null, headers: ['IF v_debug THEN'] }],
    ['the other branch', 'IF a = 1 THEN\n x;\nELSIF b = 1 THEN\n HERE\nEND IF;', { routine: null, headers: ['ELSIF b = 1 THEN'] }],
    ['behind the condition', 'IF a = 1 THEN\n x;\nEND IF;\nHERE', { routine: null }],
    ['a condition over a block', 'IF @debug = 1\nBEGIN\n x\n HERE\nEND', { routine: null, headers: ['IF @debug = 1'] }],
    ['behind such a block', 'IF @debug = 1\nBEGIN\n x\nEND\nHERE', { routine: null }],
    ['a condition over one statement', 'IF @debug = 1\n HERE', { routine: null, headers: ['IF @debug = 1'] }],
    ['the second statement', 'IF @debug = 1\n x\n HERE', { routine: null }],
    ['the line below a condition with its statement', "IF @debug = 1 PRINT 'x'\nHERE", { routine: null }],
    ['the CASE of the next statement', "IF @debug = 1 PRINT 'x'\nSELECT CASE WHEN a = 1 THEN 2 END\nHERE", { routine: null }],
    ['the block behind a statement', 'IF @debug = 1 EXEC x\nBEGIN HERE END', { routine: null }],
    ['the other branch of one line', "IF @debug = 1 PRINT 'x' ELSE HERE", { routine: null }],
    [
      'a condition with a query',
      'IF EXISTS (SELECT 1 FROM t)\nBEGIN\n HERE\nEND',
      { routine: null, headers: ['IF EXISTS (SELECT 1 FROM t)'] },
    ],
    [
      'a condition with a CASE',
      'IF CASE WHEN a THEN 1 END = 1 THEN\n HERE',
      { routine: null, headers: ['IF CASE WHEN a THEN 1 END = 1 THEN'] },
    ],
    ['a column called as a statement', 'IF r.open = 1 THEN\n HERE', { routine: null, headers: ['IF r.open = 1 THEN'] }],
    ['the removal of what may not be there', 'DROP TABLE IF EXISTS t;\nHERE', { routine: null }],
    ['a handler of Oracle', 'BEGIN\n x;\nEXCEPTION WHEN OTHERS THEN\n HERE\nEND;', { routine: null, within: ['exception'] }],
    ['a handler of SQL Server', 'BEGIN CATCH\n HERE\nEND CATCH', { routine: null, within: ['exception'] }],
    ['behind a handler', 'BEGIN TRY\n x\nEND TRY\nBEGIN CATCH\n y\nEND CATCH\nHERE', { routine: null }],
    ['a loop with a case', 'LOOP\n x := CASE WHEN a THEN 1 END;\n IF b THEN HERE', { routine: null, headers: ['IF b THEN HERE'] }],
    ['a transaction', 'IF @x = 1 BEGIN\n BEGIN TRAN\n HERE\nEND', { routine: null, headers: ['IF @x = 1 BEGIN'] }],
  ])('%s', (_name, code, { routine, headers = [], within = [] }) => {
    const context = contextOf(code);
    expect(context?.routine).toBe(routine);
    expect(context?.headers.filter((header) => !header.startsWith('function '))).toEqual(headers);
    expect(context?.within).toEqual(within);
  });

  test('no text makes it throw, and every place has its surroundings', () => {
    const word = fc.constantFrom(
      'BEGIN',
      'END',
      'IF',
      'THEN',
      'END IF',
      'CASE',
      'LOOP',
      'CREATE PROCEDURE p',
      'EXCEPTION WHEN',
      'GO',
      '\n',
      ';',
      '$$',
      'x',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), fc.array(fc.nat(400), { maxLength: 5 }), (words, places) => {
        const rising = places.toSorted((a, b) => a - b);
        expect(sqlContexts(words.join(' '), rising)).toHaveLength(rising.length);
      }),
    );
  });
});

describe('a comment in SQL', () => {
  const cases: readonly (readonly [string, string | null])[] = [
    ['-- DELETE FROM users WHERE id = 3;', 'medium'],
    ['-- SELECT a, NVL(b, 0) FROM t, u WHERE t.x = u.x(+);', 'medium'],
    ['-- CREATE TABLE t (id NUMBER(10), name VARCHAR2(20 BYTE));', 'medium'],
    ['-- UPDATE #work SET amount = @amount WHERE id = @id', 'medium'],
    ['-- SELECT [id] FROM [dbo].[users] WITH (NOLOCK)', 'medium'],
    ['-- DELETE u FROM users u WHERE u.id = :id;', 'medium'],
    ["-- SELECT 氏名 FROM 社員 WHERE 区分 = '1';", 'medium'],
    ['-- DROP PROCEDURE IF EXISTS close_month;', 'medium'],
    ["-- EXEC dbo.close_month @target = '2024-01-01';", 'medium'],
    ['-- GRANT SELECT ON users TO app;', 'medium'],
    ['-- insert into @schema.users (id, name)', 'medium'],
    ['-- DELETE FROM users u WHERE u.id = :id;', 'medium'],
    ['-- INSERT INTO ${schema}.role (id) VALUES (#{id});', 'medium'],
    ['REM Create warehouses table;', null],
    ['REM DELETE FROM users WHERE id = 3;', 'medium'],
    ['# DELETE FROM users WHERE id = 3;', 'medium'],
    ['/* DELETE FROM users WHERE id = 3; */', 'medium'],
    ['/*\nUPDATE users\n   SET name = 1\n WHERE id = 3\n*/', 'medium'],
    ['-- v_total := v_total + 1;\n-- v_count := 0;', 'medium'],
    ['-- AND u.deleted = 0', 'low'],
    ['-- COMMIT;', 'low'],
    ['-- delete from users', 'low'],
    ['-- delete from users\nDELETE FROM users;', null],
    ['-- select the users who may log in', null],
    ['-- Delete from users', null],
    ['-- Update the number of users (see above)', null],
    ['-- set status to active or the default', null],
    ['-- and the user is null', null],
    ['-- if the user is null then', null],
    ['-- 社員を削除する（DELETE FROM 社員）', null],
    ['-- Usage:\n-- SELECT f(1);', null],
    ['/*!50001 CREATE VIEW v AS\nSELECT id FROM users; */', null],
    ['/*+ INDEX(users idx) */', null],
    ['--rollback DELETE FROM users;', null],
    ['-- Name: users; Type: TABLE; Schema: public; Owner: app', null],
    ['-- Copyright 2024 Example\n-- DELETE FROM users WHERE id = 3;', 'medium'],
    ['/* Licensed under the Example Licence:\n   DELETE FROM users WHERE id = 3; */', 'medium'],
    ['-- Copyright 2024 Example\n-- All rights reserved.', null],
    ['-- Usage:\n-- SELECT f(1);\n--\n-- DELETE FROM users WHERE id = 3;', 'medium'],
    ['-- Usage:\n--\n-- SELECT f(1);', null],
    ['SELECT 1; -- DELETE FROM users WHERE id = 3;', null],
    ['PROMPT create table users (id);', null],
  ];

  test.each(cases)('%j', async (text, severity) => {
    const outcome = await outcomeOf(`${text}\n`);
    const found = outcome.findings.filter(({ ruleId }) => ruleId.endsWith('commented-out-code')).map(({ severity: own }) => own);
    expect(outcome.status).toBe('completed');
    expect(found).toEqual(severity === null ? [] : [severity]);
  });

  test('a statement over several lines is one finding with its lines, and a sentence between is none of them', async () => {
    const text = '-- UPDATE users\n--    SET a = 1;\n-- これは以前の処理です。\n-- DELETE FROM users\n--  WHERE id = 3;\n';
    const outcome = await outcomeOf(text);
    const found = outcome.findings.filter(({ ruleId }) => ruleId.endsWith('commented-out-code'));
    expect(found.map(({ location, parameters }) => [location.line, parameters['until'], parameters['code']])).toEqual([[1, 5, 4]]);
  });

  test('what is a sentence to a reader is no statement, whatever the grammar takes', () => {
    for (const line of ['Create column "x" on table "y"', 'select the first one', 'Drop index "i" from table "t"'])
      expect(isProse(line)).toBe(true);
    for (const line of ['DELETE FROM the_users;', 'select * from a']) expect(isProse(line)).toBe(false);
    expect(kindOf('使用例:')).toBe('lead');
    expect(fragmentOf('the users')).toBeNull();
    expect(proceduralSql('execute it at once')).toBe(false);
  });

  test('words of other dialects become words that the grammar has', async () => {
    const engine = createSyntaxEngine();
    const text = "SELECT TOP 10 [a b], @x AS 'y', 氏名 FROM #t WITH (NOLOCK) WHERE c = N'it''s' -- remark";
    const parsed = await engine.parse('sql', plainSql(text), (root) => root.isError || root.namedChild(0)?.type !== 'statement');
    expect(parsed).toEqual({ state: 'parsed', result: false });
  });
});

describe('strings', () => {
  const hidden = "INSERT INTO `t` VALUES ('it\\'s', '\n-- DELETE FROM users WHERE id = 3;\n');\n";
  test.each<[string, string, number]>([
    ['a backslash hides a quote in MySQL', hidden, 0],
    ['and nowhere else', "INSERT INTO t VALUES ('C:\\');\n-- DELETE FROM users WHERE id = 3;\n-- it's\n", 1],
    ['a doubled quote is one', "INSERT INTO t VALUES ('it''s\n-- DELETE FROM users WHERE id = 3;\n');\n", 0],
    [
      'a backtick in a comment is no sign of MySQL',
      "-- see `users`\nINSERT INTO t VALUES ('C:\\');\n-- DELETE FROM users WHERE id = 3;\n",
      1,
    ],
    ['nor one in a string', "INSERT INTO t VALUES ('`a`'), ('C:\\');\n-- DELETE FROM users WHERE id = 3;\n", 1],
    ['nor a word of its dumps', "-- MySQL dump 10\nINSERT INTO t VALUES ('C:\\');\n-- DELETE FROM users WHERE id = 3;\n", 1],
    ['a quote that is never closed', "SELECT 'a\n-- DELETE FROM users WHERE id = 3;\n", 0],
  ])('%s', async (_name, text, count) => {
    expect((await outcomeOf(text)).findings.filter(({ ruleId }) => ruleId.endsWith('commented-out-code'))).toHaveLength(count);
  });
});

describe('long comments', () => {
  const last = '\nSELECT 1;\n-- DELETE FROM users WHERE id = 3;\n';
  test.each<[string, string]>([
    ['what the grammar is not given any more', `-- INSERT INTO t (a) VALUES (1, 'x');\n`.repeat(15_000)],
    ['what it has failed at too often', '-- SELECT a ,, b = = c;\n\n'.repeat(3000)],
    ['lines of prose before it', '-- words that say nothing\n'.repeat(6000).trimEnd()],
  ])('%s does not hide a statement', async (_name, text) => {
    const { findings } = await outcomeOf(text + last);
    const line = text.split('\n').length + 2;
    expect(findings.filter(({ severity, location }) => severity === 'medium' && location.line === line)).toHaveLength(1);
  });

  test('a statement behind five thousand lines of the same comment is told', async () => {
    const { findings } = await outcomeOf(`${'-- words that say nothing\n'.repeat(6000)}-- DELETE FROM users WHERE id = 3;\n`);
    expect(findings.map(({ location }) => location.line)).toEqual([6001]);
  });
});

/** Beginnings of quoted texts that are not closed. */
const tags = (count: number) => Array.from({ length: count }, (_, index) => `$a${index}$`).join(' ');

test('many tags of dollar quotes are not given to the grammar, which looks for the end of each to the end', async () => {
  const engine = createSyntaxEngine();
  const given: string[] = [];
  const watched: SyntaxEngine = {
    parse: (language, text, read) => {
      given.push(text);
      return engine.parse(language, text, read);
    },
    find: (language, text, query) => engine.find(language, text, query),
  };
  await sourceFindings('a.sql', `-- SELECT ${tags(5)};\nSELECT 1;\n-- SELECT ${tags(50)};\nSELECT 2;\n`, watched);
  expect(given.map((text) => text.split('$').length - 1)).toEqual([10]);
});

describe('hostile SQL ends', () => {
  test.each<[string, string]>([
    // The blank lines keep a long line from counting as one that a program wrote, which would not be read.
    ['tags of dollar quotes', `-- SELECT ${tags(200)};\n${'\n'.repeat(10)}`.repeat(200)],
    ['beginnings without an end', '-- SELECT a\n'.repeat(20_000)],
    ['beginnings with one end', `${'-- SELECT the a\n'.repeat(20_000)}-- ;\n`],
    ['conditions', 'IF a = 1\n'.repeat(50_000)],
    ['blocks', `${'BEGIN '.repeat(50_000)} PRINT 'here'\n`],
    ['lists', `CREATE PROCEDURE p AS BEGIN SELECT ${"'a', ".repeat(50_000)} FROM t\nEND\n`],
    ['a commented-out dump', "-- INSERT INTO t VALUES (1, 'x');\n".repeat(60_000)],
  ])('%s', async (_name, text) => {
    expect((await outcomeOf(text)).status).toBe('completed');
  });
});
