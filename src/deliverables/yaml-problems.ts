import type { Text } from '../gate/text.ts';

/** What zod says about one place, as far as we read it (https://zod.dev/error-formatting). */
export interface Issue {
  readonly code: string;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly keys?: readonly string[];
  readonly expected?: string;
  readonly values?: readonly unknown[];
  readonly origin?: string;
  readonly minimum?: number | bigint;
  readonly maximum?: number | bigint;
  readonly pattern?: string;
}

/** What is known about the place beside the issue. */
export interface Circumstance {
  readonly path: string;
  readonly near?: string | undefined;
  readonly missing?: boolean;
  readonly found?: string;
}

const kinds: Readonly<Record<string, Text>> = {
  string: { ja: '文字列', en: 'a text' },
  number: { ja: '数値', en: 'a number' },
  int: { ja: '整数', en: 'a whole number' },
  boolean: { ja: 'true か false', en: 'true or false' },
  array: { ja: 'リスト（- で始まる行）', en: 'a list (lines that start with -)' },
  object: { ja: 'キーと値の組', en: 'keys with values' },
};

/** A sentence of our own for a check in a schema, in both languages: it is shown after the place and the value found. */
export function sentence({ ja, en }: Text): string {
  return `${ja}\n${en}`;
}

/** The sentence for one issue: what was expected, what was found. */
export function problemText(issue: Issue, circumstance: Circumstance): Text {
  const path = shorten(circumstance.path);
  if (issue.code === 'unrecognized_keys') return unknownKey(path, circumstance.near);
  const own = ownSentence(issue);
  if (circumstance.missing === true) {
    return {
      ja: own === undefined ? `${path} がありません（${expected(issue).ja}）。` : `${path} がありません。${own.ja}`,
      en: own === undefined ? `${path} is missing (${expected(issue).en}).` : `${path} is missing. ${own.en}`,
    };
  }
  const found =
    circumstance.found === undefined
      ? { ja: '', en: '' }
      : { ja: `「${shorten(circumstance.found)}」は使えません。`, en: `${JSON.stringify(shorten(circumstance.found))} cannot be used. ` };
  return {
    ja: `${path === '' ? '全体' : path}: ${found.ja}${own?.ja ?? `${expected(issue).ja}にしてください。`}`,
    en: `${path === '' ? 'the file' : path}: ${found.en}${own?.en ?? `Expected ${expected(issue).en}.`}`,
  };
}

function ownSentence({ message }: Issue): Text | undefined {
  const [ja, en] = message.split('\n');
  return ja === undefined || en === undefined ? undefined : { ja, en };
}

function unknownKey(path: string, near: string | undefined): Text {
  return {
    ja: `${path} というキーはありません。${near === undefined ? '' : `もしかして: ${near}`}`,
    en: `There is no key ${path}.${near === undefined ? '' : ` Did you mean ${near}?`}`,
  };
}

function expected({ code, expected: kind, values, minimum, maximum, origin, pattern, message }: Issue): Text {
  switch (code) {
    case 'invalid_type':
      return kinds[kind ?? ''] ?? { ja: kind ?? '', en: kind ?? '' };
    case 'invalid_value': {
      const list = (values ?? []).map(String).join(', ');
      return { ja: `次のいずれか: ${list} `, en: `one of: ${list}` };
    }
    case 'too_small':
      return origin === 'number' || origin === 'int'
        ? { ja: `${String(minimum)} 以上の数`, en: `a number of at least ${String(minimum)}` }
        : { ja: '空でない値', en: 'a value that is not empty' };
    case 'too_big':
      return { ja: `${String(maximum)} 以下`, en: `at most ${String(maximum)}` };
    case 'invalid_format':
      return { ja: `正しい書式（${pattern ?? message}）`, en: `the right format (${pattern ?? message})` };
    default:
      return { ja: message === 'Invalid input' ? '正しい値' : message, en: message === 'Invalid input' ? 'a valid value' : message };
  }
}

/** At most 60 characters of what stands in a file, for a message. */
export function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

/** The known key that differs by at most three edits and at most half its length. */
export function nearestKey(key: string, known: readonly string[]): string | undefined {
  const scored = known.map((each) => ({ each, edits: edits(key.toLowerCase(), each.toLowerCase()) })).toSorted((a, b) => a.edits - b.edits);
  const best = scored[0];
  return best !== undefined && best.edits <= Math.min(3, Math.floor(best.each.length / 2)) ? best.each : undefined;
}

/** Levenshtein distance; keys are short. */
export function edits(a: string, b: string): number {
  if (a.length > 200 || b.length > 200) return Math.max(a.length, b.length);
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      next[j] = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
