/** What stands around a statement of SQL. */
export interface SqlContext {
  /** Name of the procedure, function or trigger; null in a script. */
  readonly routine: string | null;
  /** Beginnings of the routine and of the conditions above, nearest last: `function add_emp`, `IF v_debug THEN`. */
  readonly headers: readonly string[];
  /** `exception` in a handler of exceptions, else nothing of interest. */
  readonly within: readonly string[];
}

interface Frame {
  readonly kind: 'if' | 'begin' | 'catch' | 'case' | 'loop';
  readonly header: string;
  handler: boolean;
}

const name = String.raw`[\w."${'`'}[\]#$]+`;
/**
 * Beginnings and ends of blocks in the procedural languages: PL/SQL, Transact-SQL, PL/pgSQL and that of MySQL. A batch ends with `GO`, `/`, `DELIMITER`
 * or the dollar quote of PostgreSQL.
 */
const marks = new RegExp(
  [
    String.raw`(?<end>^[ \t]*(?:GO|\/|DELIMITER\b[^\n]*)[ \t\r]*$|\$\w*\$[ \t\r\n]*(?:LANGUAGE\b|;))`,
    String.raw`\b(?:PROCEDURE|PROC|FUNCTION|TRIGGER)\s+(?:IF\s+NOT\s+EXISTS\s+)?(?<routine>${name})`,
    String.raw`\b(?<closed>END\s+(?:IF|LOOP|CASE|TRY|CATCH)|END\s+(?:WHILE|REPEAT)|END)\b`,
    String.raw`\b(?<catch>BEGIN\s+CATCH)\b`,
    String.raw`\b(?<begin>BEGIN(?:\s+TRY)?)\b(?!\s*(?:TRAN|WORK|;))`,
    String.raw`\b(?<handler>EXCEPTION)\b(?=\s+WHEN\b)`,
    String.raw`(?<!\bEND\s{1,9})\b(?<case>CASE)\b`,
    String.raw`(?<!\bEND\s{1,9})\b(?<loop>LOOP)\b`,
    String.raw`\b(?<if>ELSIF|ELSEIF|(?<!\b(?:END|TABLE|VIEW|INDEX|PROCEDURE|PROC|FUNCTION|TRIGGER|DATABASE|SCHEMA|SEQUENCE|COLUMN|CONSTRAINT|ADD|USER|TYPE|EVENT|ROLE)\s{1,9})IF)\b`,
  ].join('|'),
  'gimu',
);

/** The surroundings of places in a text whose comments and strings are blank, in the order of the places, which rise. */
export function sqlContexts(code: string, places: readonly number[]): SqlContext[] {
  const state = new Blocks(code);
  const contexts: SqlContext[] = [];
  let mark = marks.exec(code);
  for (const place of places) {
    for (; mark !== null && mark.index < place; mark = marks.exec(code)) state.pass(mark);
    contexts.push(state.at(place));
  }
  marks.lastIndex = 0;
  return contexts;
}

/** Deeper than any person nests. */
const deepest = 60;

class Blocks {
  readonly #code: string;
  #frames: Frame[] = [];
  #routine: string | null = null;
  /** A condition of Transact-SQL whose statement or block follows. */
  #pending: { readonly header: string; readonly until: number } | null = null;

  constructor(code: string) {
    this.#code = code;
  }

  pass({ groups = {}, index }: RegExpExecArray): void {
    const word = (group: string): string | undefined => groups[group];
    const routine = word('routine');
    if (word('end') !== undefined) this.#reset(null);
    else if (routine !== undefined) this.#entered(routine, index);
    else if (word('closed') !== undefined) this.#close(word('closed') ?? '');
    else if (word('catch') !== undefined) this.#open('catch', '');
    else if (word('begin') !== undefined) this.#open('begin', this.#taken(index));
    else if (word('handler') !== undefined) this.#handle();
    else if (word('case') !== undefined) this.#open('case', '');
    else if (word('loop') !== undefined) this.#open('loop', '');
    else if (word('if') !== undefined) this.#condition(word('if') ?? '', index);
  }

  at(place: number): SqlContext {
    const pending = this.#pending !== null && place < this.#pending.until ? [this.#pending.header] : [];
    const conditions = this.#frames.map(({ header }) => header).filter((header) => header !== '');
    return {
      routine: this.#routine,
      headers: [...(this.#routine === null ? [] : [`function ${this.#routine}`]), ...conditions, ...pending],
      within: this.#frames.some(({ kind, handler }) => kind === 'catch' || handler) ? ['exception'] : [],
    };
  }

  #reset(routine: string | null): void {
    this.#frames = [];
    this.#pending = null;
    this.#routine = routine;
  }

  /** Neither a call of one nor its removal begins a routine. */
  #entered(routine: string, index: number): void {
    const before = this.#code.slice(Math.max(0, index - 40), index);
    if (/\b(?:DROP|EXECUTE|GRANT|ON|COMMENT|END)\s+$/iu.test(before)) return;
    this.#reset(
      routine
        .replaceAll(/[^\w.]/gu, '')
        .split('.')
        .at(-1) ?? '',
    );
  }

  #open(kind: Frame['kind'], header: string): void {
    if (this.#frames.length < deepest) this.#frames.push({ kind, header, handler: false });
  }

  #close(words: string): void {
    const kind = /\s(\w+)$/u.exec(words)?.[1]?.toLowerCase();
    if (kind === 'while' || kind === 'repeat') return;
    if (kind === undefined || kind === 'try') this.#pop(['begin', 'case']);
    else if (kind === 'if' || kind === 'loop' || kind === 'case' || kind === 'catch') this.#pop([kind]);
  }

  /** What was opened inside and never closed is closed with it. */
  #pop(kinds: readonly Frame['kind'][]): void {
    const at = this.#frames.findLastIndex(({ kind }) => kinds.includes(kind));
    if (at !== -1) this.#frames.length = at;
  }

  #handle(): void {
    const block = this.#frames.findLast(({ kind }) => kind === 'begin');
    if (block !== undefined) block.handler = true;
  }

  /** With `THEN` it lasts to its `END IF`; in Transact-SQL for the next block or statement, which ends with its line. */
  #condition(word: string, index: number): void {
    const rest = this.#code.slice(index, index + 600);
    const ending = endingOf(rest);
    const governs = ending.word === 'statement' ? Math.min(120, ending.at) : 120;
    const header = rest.slice(0, governs).split('\n', 1)[0]?.trim() ?? '';
    if (ending.word === 'then') {
      if (/^ELS/iu.test(word)) this.#pop(['if']);
      this.#open('if', header);
    } else this.#pending = { header, until: index + (ending.word === 'begin' ? ending.at + 1 : statementEnd(rest, ending)) };
  }

  #taken(index: number): string {
    const pending = this.#pending;
    this.#pending = null;
    return pending !== null && index < pending.until ? pending.header : '';
  }
}

/** What a condition ends with: `THEN`, a block, a statement, or nothing that is known. */
interface Ending {
  readonly word: 'then' | 'begin' | 'statement' | 'none';
  readonly at: number;
}

const tokens =
  /[();]|(?<![.@:])\b(?:(?<then>THEN)|(?<begin>BEGIN)|(?<case>CASE)|(?<end>END)|(?<statement>PRINT|EXEC(?:UTE)?|SELECT|INSERT|UPDATE(?!\s*\()|DELETE|SET|RETURN|RAISERROR|THROW|DECLARE|WHILE|GOTO|DROP|CREATE|ALTER|TRUNCATE|MERGE|COMMIT|ROLLBACK|SAVE|USE|IF|ELSE|BREAK|CONTINUE|WAITFOR|OPEN|CLOSE|FETCH|CALL|GRANT|REVOKE|BULK|DBCC|GO))\b/giu;

/** Words in parentheses and in a `CASE` of the condition's own are a part of it; the first statement ends it, whatever follows. */
function endingOf(rest: string): Ending {
  let depth = 0;
  let cases = 0;
  for (const { 0: token, index, groups = {} } of rest.slice(2).matchAll(tokens)) {
    const at = index + 2;
    if (token === '(') depth += 1;
    else if (token === ')') depth -= 1;
    else if (depth > 0) continue;
    else if (token === ';') break;
    else if (groups['case'] !== undefined) cases += 1;
    else if (groups['end'] !== undefined) cases -= 1;
    else if (cases > 0) continue;
    else if (groups['then'] !== undefined) return { word: 'then', at };
    else if (groups['begin'] !== undefined) return { word: 'begin', at };
    else if (groups['statement'] !== undefined) return { word: 'statement', at };
  }
  return { word: 'none', at: 0 };
}

/** The line of the statement, or where it is not known the condition's own line and the next that is not blank. Another branch is none of it. */
function statementEnd(rest: string, { word, at }: Ending): number {
  if (word === 'none') return /^[^\n]*(?:\n\s*[^\n]*)?/u.exec(rest)?.[0].length ?? 0;
  const end = rest.slice(at).search(/[;\n]|\bELSE\b/iu);
  return end === -1 ? rest.length : at + end;
}
