import { endOfClientLine, endOfComment, endOfQuote, isHashComment } from './sql-lexis.ts';

/** One statement, or a piece of a long INSERT with its head before it. */
export interface Statement {
  readonly text: string;
  /** Characters of `text` that stand for the head of the INSERT and are no part of this place of the file. */
  readonly head: number;
  /** 1-based line of the first character after the head. */
  readonly line: number;
  /** The rows of `COPY … FROM stdin`, where the statement is one. */
  readonly rows?: readonly string[];
}

/** Characters. A longer INSERT is cut between its rows; anything else that long was not examined. */
const longestPiece = 1024 * 1024;
const longestOther = 8 * 1024 * 1024;

const special = /['"`;()\n]|--|#|\/\*|\$[A-Za-z_]{0,20}\$/gu;

/** Comments between statements. */
const comments = /--[^\n]*|\/\*[\s\S]*?\*\/|^[ \t]*#[^\n]*/gu;

/** Cuts SQL into statements as it comes: quotes, comments, dollar quotes, `GO` and `/` on a line of their own, and the rows of PostgreSQL's COPY. Memory is bounded. */
export class SqlCutter {
  /** Line of a statement that was too long to be looked at, if there was one. */
  tooLong: number | null = null;
  #text = '';
  #line = 1;
  /** Where scanning goes on in `#text`. */
  #at = 0;
  #depth = 0;
  /** Up to where nothing but blanks, comments and lines of the client's stand, and whether a statement has begun behind that. */
  #blank = 0;
  #begun = false;
  #rowEnd = 0;
  #head = '';
  #copying: string[] | null = null;
  #copy: { text: string; line: number } | null = null;

  /** The statements that are whole with this chunk. */
  *push(chunk: string, last = false): Generator<Statement> {
    this.#text += chunk;
    for (;;) {
      const cut = this.#copying === null ? this.#next(last) : this.#rows(last);
      if (cut === null) break;
      yield cut;
    }
    if (last && this.#text.trim() !== '') yield this.#take(this.#text.length);
  }

  /** Scans to the end of one statement; null where more text is needed. */
  #next(last: boolean): Statement | null {
    if (this.#at === 0) {
      const first = this.#endOfClientLine(0, last);
      if (first === -1) return this.#tooLong();
      this.#at = first;
    }
    special.lastIndex = this.#at;
    for (let match = special.exec(this.#text); match !== null; match = special.exec(this.#text)) {
      const mark = match[0];
      const separates = mark === '\n' && this.#separator(match.index);
      const end = separates ? match.index + 1 : this.#endOf(mark, match.index, last);
      if (end === -1) {
        this.#at = match.index;
        return this.#tooLong();
      }
      special.lastIndex = end;
      if (mark === '(') this.#depth += 1;
      else if (mark === ')') {
        this.#depth = Math.max(0, this.#depth - 1);
        if (this.#depth === 0) this.#rowEnd = end;
      } else if (mark === ';' || separates) {
        return this.#finish(end);
      }
      this.#at = end;
      if (end - this.#rowEnd < 1 && end > longestPiece) return this.#piece(end);
    }
    this.#at = Math.max(this.#at, this.#text.length - 24);
    return this.#tooLong();
  }

  /** Where a quoted piece, a comment or a mark ends; -1 where its end has not come yet. */
  #endOf(mark: string, at: number, last: boolean): number {
    const text = this.#text;
    if (mark === "'" || mark === '"' || mark === '`') return endOfQuote(text, at, { quote: mark, last });
    if (mark === '#') {
      if (at + 1 >= text.length && !last) return -1;
      if (!isHashComment(text, at, text[at + 1])) return at + 1;
    }
    if (mark === '--' || mark === '#') {
      const end = text.indexOf('\n', at);
      return end === -1 ? (last ? text.length : -1) : end;
    }
    if (mark === '/*') return endOfComment(text, at, last);
    if (mark.startsWith('$')) {
      const end = text.indexOf(mark, at + mark.length);
      return end === -1 ? -1 : end + mark.length;
    }
    if (mark !== '\n') return at + 1;
    this.#begun ||= /\S/u.test(text.slice(this.#blank, at).replaceAll(comments, ''));
    return this.#endOfClientLine(at + 1, last);
  }

  /** Where a line of the client's ends that begins at an offset outside of brackets; the offset itself for any other line, -1 where its end has not come yet. */
  #endOfClientLine(at: number, last: boolean): number {
    if (this.#depth > 0) return at;
    // A line whose end has not come may still become one.
    if (!last && !this.#text.includes('\n', at) && /^[ \t]{0,40}(?:$|[\\pr])/iu.test(this.#text.slice(at, at + 42))) return -1;
    const end = endOfClientLine(this.#text, at, this.#begun);
    if (!this.#begun) this.#blank = end;
    return end;
  }

  /** `GO` of SQL Server and `/` of Oracle end a batch. */
  #separator(newline: number): boolean {
    const start = this.#text.lastIndexOf('\n', newline - 1) + 1;
    return newline - start <= 4 && /^(?:go|\/)\s*$/iu.test(this.#text.slice(start, newline));
  }

  #finish(end: number): Statement {
    const statement = this.#take(end);
    this.#head = '';
    // `pg_dump` writes a comment before each.
    if (/^(?:\s|--[^\n]*\n)*COPY\s[^;]{1,4000}\sFROM\s+stdin\b/iu.test(statement.text.slice(0, 5000))) {
      this.#copying = [];
      this.#copy = { text: statement.text, line: this.#line };
    }
    return statement;
  }

  #take(end: number): Statement {
    const piece = this.#text.slice(0, end);
    const statement = { text: this.#head + piece, head: this.#head.length, line: this.#line };
    for (let at = piece.indexOf('\n'); at !== -1; at = piece.indexOf('\n', at + 1)) this.#line += 1;
    this.#text = this.#text.slice(end);
    this.#at = 0;
    this.#depth = 0;
    this.#blank = 0;
    this.#begun = false;
    this.#rowEnd = 0;
    return statement;
  }

  /** A piece of a long INSERT, cut after a row; what comes next gets the same head. */
  #piece(end: number): Statement | null {
    const head =
      this.#head === ''
        ? /^[\s\S]{0,200}?\b(?:INSERT|REPLACE)\s[\s\S]{1,8000}?\bVALUES\b/iu.exec(this.#text.slice(0, 9000))?.[0]
        : this.#head;
    if (head === undefined) return null;
    const statement = this.#take(end);
    this.#head = head.replace(/^[\s\S]*?\b(?=(?:INSERT|REPLACE)\s)/iu, '');
    return statement;
  }

  #tooLong(): null {
    if (this.#text.length <= longestOther) return null;
    this.tooLong ??= this.#line;
    this.#take(this.#text.length);
    return null;
  }

  #rows(last: boolean): Statement | null {
    const copy = this.#copy;
    const rows = this.#copying;
    if (copy === null || rows === null) return null;
    for (;;) {
      const end = this.#text.indexOf('\n');
      if (end === -1 && !last) return null;
      const row = end === -1 ? this.#text : this.#text.slice(0, end);
      this.#text = end === -1 ? '' : this.#text.slice(end + 1);
      if (end !== -1) this.#line += 1;
      const done = row.startsWith('\\.') || end === -1;
      if (!row.startsWith('\\.')) rows.push(row);
      if (!done && rows.length < 5000) continue;
      const statement = { text: copy.text, head: copy.text.length, line: copy.line, rows: [...rows] };
      this.#copy = { text: copy.text, line: this.#line };
      this.#copying = done ? null : [];
      return statement;
    }
  }
}
