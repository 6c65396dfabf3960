/** Where a piece of SQL can stand, so that the grammar takes it. */
export interface Fragment {
  readonly before: string;
  readonly after: string;
  /** A statement by itself, a clause of one, or the definition of a column, which describes a table as well. */
  readonly kind: 'statement' | 'clause' | 'column';
}

const verbs =
  /^\s*(?:SELECT|INSERT\s+(?:INTO|IGNORE|OVERWRITE)|REPLACE\s+INTO|UPDATE|DELETE|CREATE|ALTER|DROP|TRUNCATE|MERGE\s+INTO|WITH\s+[\w"]+\s*(?:\(|AS\b)|SET|SHOW|EXPLAIN|COMMENT\s+ON)(?=[\s(*@'"`[]|$)/iu;
const type =
  'INT|INTEGER|BIGINT|SMALLINT|TINYINT|SERIAL|BIGSERIAL|NUMBER|NUMERIC|DECIMAL|FLOAT|DOUBLE|REAL|BIT|BOOL|BOOLEAN|N?VARCHAR2?|N?CHAR|CHARACTER|TEXT|N?CLOB|BLOB|DATE|TIME|DATETIME2?|TIMESTAMP|JSONB?|UUID|MONEY';
/** Clauses and what makes a statement of them. */
const clauses: readonly (readonly [RegExp, before: string])[] = [
  [/^\s*(?:AND|OR)\s.*(?:[=<>(]|\bIS\b|\bIN\b|\bLIKE\b|\bBETWEEN\b)/iu, 'SELECT 1 FROM t WHERE 1 = 1 '],
  [/^\s*WHERE\s.*(?:[=<>(]|\bIS\b|\bIN\b|\bLIKE\b|\bBETWEEN\b)/iu, 'SELECT 1 FROM t '],
  [/^\s*(?:(?:LEFT|RIGHT|FULL|INNER|CROSS)\s+(?:OUTER\s+)?)?JOIN\s.*(?:[=(]|\bCROSS\b)/iu, 'SELECT 1 FROM t '],
  [/^\s*(?:ORDER|GROUP)\s+BY\s+[\w."`[\]]+(?:\s+(?:ASC|DESC))?\s*(?:,.*|;\s*)?$/iu, 'SELECT 1 FROM t '],
];

const column = new RegExp(String.raw`^\s*,?\s*["${'`'}[]?\w+["${'`'}\]]?\s+(?:${type})\b\s*(?:\(|,|NOT\s+NULL|NULL|DEFAULT|PRIMARY)`, 'iu');

/** How a line begins a statement or a clause; null where it begins neither. */
export function fragmentOf(line: string): Fragment | null {
  if (verbs.test(line)) return { before: '', after: '', kind: 'statement' };
  const clause = clauses.find(([pattern]) => pattern.test(line));
  if (clause !== undefined) return { before: clause[1], after: '', kind: 'clause' };
  return column.test(line) ? { before: 'CREATE TABLE t (id INT, ', after: ' )', kind: 'column' } : null;
}

/**
 * The same in words that the grammar has: it is one of standard SQL with much of PostgreSQL and MySQL. Brackets, variables, temporary tables, hints
 * and `TOP` of SQL Server, `(+)` and types of Oracle, Japanese names. Only good for parsing: places move.
 */
export function plainSql(text: string): string {
  return (
    text
      .replaceAll(/'(?:[^']|'')*'/gu, "'x'")
      // Placeholders of Flyway, MyBatis, sqlcmd and templates.
      .replaceAll(/[$#]\{[\w.]+\}|\$\(\w+\)|\{\{\s*[\w.]+\s*\}\}/gu, 'p')
      .replaceAll(/--[^\n]*|\/\*.*?\*\//gu, ' ')
      .replaceAll(/\[([^\]\n]*)\]/gu, '"$1"')
      .replaceAll(/\bN'x'/gu, "'x'")
      .replaceAll(/\bAS\s+'x'/giu, 'AS x')
      .replaceAll(/@@?(\w)/gu, 'v$1')
      .replaceAll(/##?(?=[A-Za-z_])/gu, 't')
      .replaceAll(/(?<![:\w]):(?=[A-Za-z_])|&&?(?=\w)/gu, 'v')
      .replaceAll(/[\u3040-\u30FF\u3400-\u9FFF々〆ー\uFF10-\uFF5A]/gu, 'x')
      .replaceAll('\u3000', ' ')
      .replaceAll(
        /\bWITH\s*\(\s*(?:NOLOCK|UPDLOCK|ROWLOCK|HOLDLOCK|READPAST|TABLOCKX?)[\s\w,]*\)|\bTOP\s*\(?\s*\w+\s*\)?(?=\s)|\(\s*\+\s*\)/giu,
        ' ',
      )
      .replaceAll(/\b(?:N?VARCHAR2|NUMBER|DATETIME2)\b/giu, 'VARCHAR')
      .replaceAll(/\((\s*\d+)\s+(?:BYTE|CHAR)\s*\)/giu, '($1)')
      .replace(/^\s*DELETE\s+(?:[\w"]+\s+)?FROM\b/iu, 'SELECT * FROM')
      .replace(/,\s*$/u, '')
      .replace(/\s*;?\s*\n?\s*(?:\/|GO)\s*$/iu, ';')
  );
}

const name = String.raw`[\w."${'`'}[\]#@$]+`;
const qualifiers =
  'PUBLIC|UNIQUE|BITMAP|GLOBAL|LOCAL|TEMP|TEMPORARY|UNLOGGED|MATERIALIZED|(?:NON)?CLUSTERED|(?:NON)?EDITIONABLE|FORCE|COLUMNSTORE|FULLTEXT|SPATIAL|FOREIGN|EXTERNAL';
const objects =
  'TABLE|VIEW|INDEX|SEQUENCE|PROC|PROCEDURE|FUNCTION|TRIGGER|PACKAGE|TYPE|USER|ROLE|LOGIN|DATABASE|SCHEMA|SYNONYM|EXTENSION|EVENT|TABLESPACE|DIRECTORY|DOMAIN|RULE|DATABASE\\s+LINK|STATISTICS|PARTITION|SERVER|PROFILE|AGGREGATE|POLICY';
const procedural: readonly RegExp[] = [
  /^(?:COMMIT|ROLLBACK)(?:\s+(?:WORK|TRAN(?:SACTION)?))?\s*;$/iu,
  new RegExp(String.raw`^(?:EXEC|EXECUTE)\s+(?:@\w+\s*=\s*)?${name}\s*(?:(?:@\w+|N?'|-?\d|NULL\b|\().*)?;$`, 'iu'),
  new RegExp(
    String.raw`^(?:EXEC|EXECUTE)\s+(?:@\w+\s*=\s*)?(?:${name}[._]${name}\s*$|${name}\s+(?:@\w+|N?'|-?\d+\b).*$|sp_\w+|\(\s*[@N'])`,
    'iu',
  ),
  /^EXECUTE\s+IMMEDIATE\s+\S.*$/iu,
  new RegExp(String.raw`^CALL\s+${name}\s*\(.*\)\s*;?$`, 'iu'),
  /^DECLARE\s+(?:@\w+\s+(?:AS\s+)?\w+.*|\w+\s+(?:CURSOR\b.*|[\w%.]+(?:\s*\([\d, ]+\))?(?:\s*(?:DEFAULT|:=)\s*.+)?;)|(?:CONTINUE|EXIT)\s+HANDLER\b.*)$/iu,
  /^(?:PRINT\s*\(?\s*(?:N?'|@)|RAISE\s+(?:NOTICE|DEBUG|INFO|LOG|WARNING|EXCEPTION)\s*'|RAISERROR\s*\(|RAISE_APPLICATION_ERROR\s*\(|DBMS_\w+\.\w+|UTL_\w+\.\w+)/iu,
  /^(?:GRANT|REVOKE)\s+[\w, ]+\s+(?:ON\s+\S+\s+)?(?:TO|FROM)\s+\S+(?:\s+WITH\s+GRANT\s+OPTION)?\s*;$|^(?:GRANT|REVOKE)\s+[A-Z, ]+\s+ON\s+\S+\s+(?:TO|FROM)\s+\S+$/u,
  new RegExp(String.raw`^USE\s+${name}\s*;$|^USE\s+\[\w+\]$`, 'iu'),
  /^ALTER\s+(?:SESSION|SYSTEM|DATABASE|USER|LOGIN|ROLE|SEQUENCE|INDEX|TRIGGER|PROCEDURE|FUNCTION|PACKAGE|VIEW|TABLE)\s.*;$/iu,
  new RegExp(
    String.raw`^(?:CREATE|DROP)\s+(?:OR\s+REPLACE\s+)?(?:${qualifiers}\s+)*(?:${objects})\s+(?:IF\s+(?:NOT\s+)?EXISTS\s+)?\S.*;$`,
    'iu',
  ),
  /^[\w.@:]+(?:\([^)]*\))?\s*:=\s*\S.*$/u,
  /^(?:ELS(?:E\s*)?IF|IF|WHILE)\b.*(?:[=<>(]|\bIS\s+(?:NOT\s+)?NULL|\bNOT\s+FOUND).*\b(?:THEN|LOOP|DO|BEGIN)$/iu,
  /^IF\s+(?:NOT\s+)?(?:EXISTS\s*\(|@\w+\s*[=<>!]|OBJECT_ID\s*\().*$/iu,
  /^(?:END\s+(?:IF|LOOP|WHILE|CASE|REPEAT)|(?:OPEN|CLOSE|DEALLOCATE)\s+\w+|FETCH\s+(?:\w+\s+(?:FROM\s+)?)?\w+\s+INTO\s+.+|RETURN\s+[\w@.']+|EXIT\s+WHEN\s+.+)\s*;$/iu,
  /^FOR\s+\w+\s+IN\s+.*\bLOOP$/iu,
];

const insertion = new RegExp(String.raw`^INSERT\s+INTO\s+${name}\s*\(\s*${name}(?:\s*,\s*${name})*\s*\)$`, 'iu');

/** Whether a line tells the columns of what a statement inserts; the rest of the statement may have been left in place. */
export function isInsertion(line: string): boolean {
  return insertion.test(line.trim());
}

/** Whether a line is a statement of a procedure, or a command, in a form that no sentence has. The grammar knows none of these. */
export function proceduralSql(line: string): boolean {
  const text = line.replace(/(?:--|\/\*)(?:[^'"]*)$/u, '').trim();
  return procedural.some((pattern) => pattern.test(text));
}
