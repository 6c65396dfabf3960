import type { Shape } from '../output/shape.ts';
import { lexBy, type LineLanguage, type Notation } from './line-language.ts';

const seen = { main: 'low', entry: 'low', build: 'note', test: 'note', sample: 'note', vendored: 'note' } as const;
const traced = { main: 'medium', entry: 'medium', build: 'low', test: 'note', sample: 'note', vendored: 'note' } as const;
const shown: ReadonlySet<Shape> = new Set<Shape>(['marked', 'trace']);

const notation: Notation = {
  line: /--|^[ \t]*(?:#(?=[# \t\r\n])|(?:rem|prompt)(?=[ \t]))/u,
  block: ['/*', '*/'],
  quotes: `'"`,
  long: true,
};
const standard = lexBy(notation);
/** In MySQL a backslash hides a quote (https://dev.mysql.com/doc/refman/8.4/en/string-literals.html); in standard SQL it is a character like others. */
const mysql = lexBy({ ...notation, escape: '\\' });
const mysqlCode = /^[ \t]*DELIMITER[ \t]|\bENGINE[ \t]*=|`\w+`/imu;

/** Only code tells the dialect: what a comment or a string says must not change how the rest is read. */
function isMysql(text: string): boolean {
  return mysqlCode.test(standard(text.slice(0, 65_536)).code);
}

/**
 * SQL with the procedural dialects of Oracle, SQL Server, PostgreSQL and MySQL. The grammar of SQL knows no procedures, and of the texts of 60 public
 * projects it took two fifths for errors: statements are told by their words and the blocks around them (`sql-context.ts`), only comments are parsed.
 */
export const sql: LineLanguage = {
  name: 'sql',
  files: /\.(?:sql|ddl|dml|pls|plsql|pkb|pks|prc|fnc|trg|pck|tsql)$/iu,
  lex: (text) => (isMysql(text) ? mysql : standard)(text),
  statements: [
    { rule: 'console-output', pattern: /\b(?<what>DBMS_OUTPUT\s*\.\s*PUT(?:_LINE)?)\b/giu },
    { rule: 'console-output', pattern: /\b(?<what>DBMS_OUTPUT\s*\.\s*(?:ENABLE|NEW_LINE))\b/giu, severity: seen },
    {
      rule: 'console-output',
      pattern:
        /(?<=^|;|\bBEGIN|\bTHEN|\bELSE)[ \t]*(?<what>PRINT)[ \t]*(?=[N@'(]|(?:CAST|CONVERT|CONCAT|ERROR_\w+|STR|FORMATMESSAGE|GETDATE|[LR]?TRIM)[ \t]*\()/gimu,
      mild: true,
    },
    { rule: 'console-output', pattern: /\b(?<what>RAISE\s+(?:NOTICE|DEBUG|INFO|LOG))\b/giu, mild: true },
    // Up to severity 10 it is a message (https://learn.microsoft.com/sql/t-sql/language-elements/raiserror-transact-sql), which procedures report their progress by.
    {
      rule: 'console-output',
      pattern: /\b(?<what>RAISERROR)(?=\s*\(\s*(?:N?'[^']*'|@\w+)\s*,\s*(?:\d|10)\s*,)/giu,
      mild: true,
      keeps: ({ shape }) => shown.has(shape),
    },
    // Texts and variables alone are shown to nobody but whoever tries the routine out; in SQL Server they are how a result is returned too.
    {
      rule: 'console-output',
      pattern:
        /(?<=^|;|\bBEGIN|\bTHEN|\bELSE|\bDO)[ \t]*(?<what>SELECT)(?=[ \t]+(?:N?'[^'\n]*'|@\w+|CONCAT(?:_WS)?\([^()\n]*\))(?:[ \t]*(?:,|\+|AS[ \t])[ \t]*(?:N?'[^'\n]*'|@\w+|"[^"\n]*"|\w+))*[ \t]*(?:;|$(?!\s*(?:FROM|INTO|UNION|WHERE|AS|,)\b)))/gimu,
      mild: true,
      keeps: ({ routine, before, shape, delimited }) =>
        routine && /(?:;|\b(?:BEGIN|THEN|ELSE|DO|AS))\s*$/iu.test(before) && (shown.has(shape) || delimited),
    },
    { rule: 'console-output', pattern: /^[ \t]*(?<what>SET[ \t]+SERVEROUT(?:PUT)?[ \t]+ON)\b/gimu, severity: seen },
    {
      rule: 'console-output',
      pattern:
        /^[ \t]*(?<what>SET[ \t]+(?:STATISTICS[ \t]+(?:IO|TIME|PROFILE|XML)(?:[ \t]*,[ \t]*(?:IO|TIME|PROFILE|XML)){0,3}|SHOWPLAN_\w{1,20})[ \t]+ON)\b/gimu,
      severity: seen,
    },
    {
      rule: 'console-output',
      pattern: /\b(?<what>SET[ \t]+(?:SESSION[ \t]+|LOCAL[ \t]+)?(?:client|log)_min_messages[ \t]*(?:=|TO)[ \t]*debug\d?)\b/giu,
      severity: seen,
    },
    { rule: 'breakpoint', pattern: /\b(?<what>DBMS_DEBUG(?:_JDWP)?\s*\.\s*\w+|pldbg_\w+)(?=\s*\()/giu },
    {
      rule: 'trace-switch',
      pattern: /\b(?<what>ALTER\s+SESSION\s+SET\s+SQL_TRACE|DBMS_(?:TRACE|MONITOR|SESSION)\s*\.\s*\w*TRACE\w*)\b/giu,
      severity: traced,
    },
    // Every statement with its values goes to the server's log (https://dev.mysql.com/doc/refman/8.4/en/query-log.html).
    { rule: 'trace-switch', pattern: /\b(?<what>SET[ \t]+GLOBAL[ \t]+general_log[ \t]*=[ \t]*(?:1|ON))\b/giu, severity: traced },
    { rule: 'trace-switch', pattern: /^[ \t]*(?<what>SET[ \t]+ECHO[ \t]+ON|\\set[ \t]+ECHO[ \t]+(?:all|queries))\b/gimu, severity: seen },
  ],
  code: /^\s*(?:(?:SELECT|INSERT\s+INTO|UPDATE|DELETE\s+FROM|CREATE|ALTER|DROP|TRUNCATE|GRANT|REVOKE|EXEC(?:UTE)?|DECLARE|MERGE\s+INTO)\b[^。]*(?:[;,(]|\bFROM\b.*|\bSET\b.*|\bTABLE\b.*)|(?:AND|OR|WHERE|LEFT\s+JOIN|INNER\s+JOIN|ORDER\s+BY|GROUP\s+BY)\s+[\w.@:]+\s*(?:[=<>]|IN\b|IS\b|,|$).*|(?:DBMS_OUTPUT|PRINT|RAISE)\b.*[;')]|\w+\s*:=\s*.+;|(?:END\s+IF|END\s+LOOP|COMMIT|ROLLBACK)\s*;)\s*$/iu,
};
