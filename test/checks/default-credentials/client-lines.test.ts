import { expect, test } from 'vitest';
import { SqlCutter } from '../../../src/checks/default-credentials/grammars/sql-statements.ts';

const cut = (text: string, size = text.length) => {
  const cutter = new SqlCutter();
  const found: string[] = [];
  for (let at = 0; at < text.length; at += size)
    for (const each of cutter.push(text.slice(at, at + size), at + size >= text.length)) found.push(each.text.trim());
  return found.filter((each) => each !== '');
};

test.each([
  // `remark` within a statement is a column, and its line ends the statement.
  ["UPDATE m_user SET\n  name = 'x',\n  remark = 'a; b';\nCREATE USER app;\n", 2],
  ["UPDATE m_user SET\n  pro = 'it''s',\n  rem = 1;\nCREATE USER app;\n", 2],
  // Before one it is a line of SQL*Plus, whose quotes open nothing.
  ["PROMPT It's done; really\nCREATE USER app;\nCREATE USER other;\n", 2],
  ["-- first\n/* second */\nREM It's done\nCREATE USER app;\n\nREMARK don't\nCREATE USER other;\n", 2],
  // A line of psql may stand anywhere.
  ["SELECT 1\n\\echo It's done\n;\nCREATE USER app;\n", 2],
])('%j has %i statements, in whatever pieces it comes', (text, statements) => {
  for (const size of [text.length, 1, 7]) expect(cut(text, size)).toHaveLength(statements);
});
