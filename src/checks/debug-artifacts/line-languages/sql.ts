import { lexBy, type LineLanguage } from './line-language.ts';

/**
 * SQL with the procedural dialects of Oracle, SQL Server, PostgreSQL and MySQL. There is no module of a SQL grammar to be had that
 * knows the dialects, and output statements stand at the beginning of theirs.
 */
export const sql: LineLanguage = {
  name: 'sql',
  files: /\.(?:sql|ddl|dml|pls|plsql|pkb|pks|prc|fnc|trg|pck|tsql)$/iu,
  lex: lexBy({ line: /--|^[ \t]*(?:#(?=[# \t\r\n])|(?:rem|prompt)(?=[ \t]))/u, block: ['/*', '*/'], quotes: `'"`, long: true }),
  statements: [
    { rule: 'console-output', pattern: /\b(?<what>DBMS_OUTPUT\s*\.\s*PUT(?:_LINE)?)\b/giu },
    { rule: 'console-output', pattern: /(?<=^|;|\bBEGIN|\bTHEN|\bELSE)[ \t]*(?<what>PRINT)[ \t]*(?=[N@'(])/gimu, mild: true },
    { rule: 'console-output', pattern: /\b(?<what>RAISE\s+(?:NOTICE|DEBUG|INFO|LOG))\b/giu, mild: true },
    { rule: 'breakpoint', pattern: /\b(?<what>DBMS_DEBUG(?:_JDWP)?\s*\.\s*\w+|pldbg_\w+)(?=\s*\()/giu },
    {
      rule: 'trace-switch',
      pattern: /\b(?<what>ALTER\s+SESSION\s+SET\s+SQL_TRACE|DBMS_(?:TRACE|MONITOR|SESSION)\s*\.\s*\w*TRACE\w*)\b/giu,
      severity: { main: 'medium', entry: 'medium', build: 'low', test: 'note', sample: 'note', vendored: 'note' },
    },
  ],
  code: /^\s*(?:(?:SELECT|INSERT\s+INTO|UPDATE|DELETE\s+FROM|CREATE|ALTER|DROP|TRUNCATE|GRANT|REVOKE|EXEC(?:UTE)?|DECLARE|MERGE\s+INTO)\b[^。]*(?:[;,(]|\bFROM\b.*|\bSET\b.*|\bTABLE\b.*)|(?:AND|OR|WHERE|LEFT\s+JOIN|INNER\s+JOIN|ORDER\s+BY|GROUP\s+BY)\s+[\w.@:]+\s*(?:[=<>]|IN\b|IS\b|,|$).*|(?:DBMS_OUTPUT|PRINT|RAISE)\b.*[;')]|\w+\s*:=\s*.+;|(?:END\s+IF|END\s+LOOP|COMMIT|ROLLBACK)\s*;)\s*$/iu,
};
