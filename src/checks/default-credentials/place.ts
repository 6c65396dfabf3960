import type { Condition } from './conditions.ts';
import type { Tables } from './grammars/sql-across.ts';

/**
 * What a place in a file is about: a password in clear, its digest, a community of SNMP, an authentication that was switched off (`open`), or a key or secret that is
 * published with the product (`known`).
 */
export type PlaceKind = 'password' | 'digest' | 'community' | 'open' | 'known';

/**
 * How a place was read, where that says less than a grammar of configurations: in a program by the names around it, in a program that is a settings file, as an
 * option of a command, as `NAME=value` of a shell, line by line, line by line in a template of another grammar.
 */
export type Reading = 'program' | 'settings' | 'command' | 'assignment' | 'lines' | 'template';

/** A place where a credential stands. The value lives here and in the memory of the check only; {@link describe} decides what leaves it. */
export interface Place {
  readonly kind: PlaceKind;
  /** 1-based. */
  readonly line: number;
  /** The key as written, e.g. `spring.datasource.password`. */
  readonly key: string;
  readonly value: string;
  /** The account of the pair, where the grammar can tell. */
  readonly account?: string;
  /** Id of the product in `products.ts`, where the grammar can tell. */
  readonly product?: string;
  /** It stands in a comment: it is in the delivery, and not in force. */
  readonly comment?: true;
  /** Salt of a digest, from the column or key beside it. */
  readonly salt?: string;
  /** Realm of a digest, where the grammar can tell (htdigest). */
  readonly realm?: string;
  /** Whose published key or secret it is, where `kind` is `known`. */
  readonly label?: string;
  /** An address at a host that is reserved for examples (RFC 2606). */
  readonly sample?: true;
  /** Absent where a grammar puts a value in its place: a configuration, an address, a statement of SQL, a call that takes a password. */
  readonly reading?: Reading;
  /** A program sets an account or something to connect to beside it. */
  readonly connected?: true;
  /** Less than that: an account from elsewhere or one of a person beside it, or a statement of a program that sets it and nothing more. */
  readonly hinted?: true;
}

/** A product that runs with its default because a setting is missing, or whose authentication was switched off. */
export interface Absence {
  readonly line: number;
  readonly product: string;
  /** The service or section. */
  readonly key: string;
  /** Any one of these settings makes the default go away. */
  readonly settings: readonly string[];
  /** Files named by `env_file`, relative to the file: their keys count too. */
  readonly settingFiles: readonly string[];
  /** The settings may stand in any file: in the whole delivery, or in those beside and below the folder above this file's. */
  readonly nowhere?: 'near' | 'anywhere';
  /** Nobody has read in the maker's words that this is so: for review. */
  readonly unverified?: true;
  /** Whether it is so, other files tell. */
  readonly when?: Condition;
}

/** A file inside another one: in a ConfigMap, in a here-document. */
export interface Embedded {
  /** Its path or name, which tells its grammar. */
  readonly name: string;
  readonly text: string;
  /** The line of the outer file on which it starts, 1-based. */
  readonly line: number;
  /** All of it stands on that line (base64, a quoted scalar). */
  readonly flat: boolean;
}

/** What a grammar makes of a file. A file that does not follow its grammar was not examined. */
export type Parsed =
  | {
      readonly state: 'parsed';
      readonly places: readonly Place[];
      readonly absences: readonly Absence[];
      readonly keys: readonly string[];
      readonly embedded?: readonly Embedded[];
      /** Of SQL. */
      readonly tables?: Tables;
    }
  | { readonly state: 'unparsed'; readonly line: number };

/** A whole, parsed file. */
export function parsed(places: readonly Place[], absences: readonly Absence[] = [], keys: readonly string[] = []): Parsed {
  return { state: 'parsed', places, absences, keys };
}

/** Finds the line of an offset by bisection: linear at the first asking, logarithmic from then on. A text that nobody asks about costs nothing. */
export function lineIndex(text: string): (offset: number) => number {
  let known: readonly number[] | undefined;
  return (offset) => {
    const starts = (known ??= lineStarts(text));
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** Characters before an offset that are looked at: a longer line costs no more. */
const lookBack = 2000;

/** The line before an offset, as far as it is looked at; null where its start lies further back. */
export function lineBefore(text: string, offset: number): string | null {
  const before = text.slice(Math.max(0, offset - lookBack), offset);
  const begin = before.lastIndexOf('\n');
  return begin === -1 && offset > lookBack ? null : before.slice(begin + 1);
}

/** What begins like a comment and is none: the times of a table of cron, a parameter of Oracle (`*.db_name=`), an option at the start of a line (`--url=`, `--db-url x`). */
const noComment =
  /^\s{0,80}(?:\*(?:\/\d{1,2})?(?:[ \t]{1,8}(?:[*\d][\d*,/-]{0,40}|[A-Za-z]{3}(?:[,-][A-Za-z]{3}){0,11})){4}[ \t]|\*\.\w|--[a-z][\w.]{0,40}(?:[\w.-]{0,40}=|-[\w.-]{0,40}[ \t]{1,8}["']?[^\s"']*$))/u;

/** Whether the line of an offset is commented out, in any of the usual ways. */
export function commented(text: string, offset: number): boolean {
  const before = lineBefore(text, offset) ?? '';
  // What stands behind the end of a comment of several lines is none.
  const line = before.replace(/^\s{0,80}(?:\/?\*(?:.*\*)?\/|<!--.*-->|--\[(=*)\[.*\]\1\])/u, '');
  if (!/^\s{0,80}(?:\/\/|#(?!\s{0,8}define\s|\[\w{1,20}\()|\*|\/\*|--|<!--|;)/u.test(line)) return false;
  return !noComment.test(line) && !(/^\s{0,80}--\w/u.test(line) && isContinued(text, offset - before.length));
}

/** Whether the line before goes on in the one that starts at an offset, as a shell, a batch file and PowerShell write it. */
function isContinued(text: string, start: number): boolean {
  return /[\\^`]\r?\n$/u.test(text.slice(Math.max(0, start - 3), start));
}

/** Adds to a list what may be more than a call takes arguments: some hundred thousand passwords of one file. */
export function addAll<Each>(to: Each[], more: readonly Each[]): void {
  for (const each of more) to.push(each);
}
