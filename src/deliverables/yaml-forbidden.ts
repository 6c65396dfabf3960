import { isAlias, isMap, isScalar, visit, type Document, type LineCounter, type Node } from 'yaml';
import type { Text } from '../gate/text.ts';
import { shorten } from './yaml-problems.ts';

/** One fault with its place, both 1-based. */
export interface Problem {
  readonly line: number;
  readonly column: number;
  readonly text: Text;
}

/**
 * Control characters, broken surrogates, the mark of a failed conversion, line breaks that few editors show, and marks that turn the direction of writing
 * (https://www.unicode.org/reports/tr55/): with these a file does not say what its reviewer reads.
 */
const HIDDEN = /[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F\u200E\u200F\u2028\u2029\u202A-\u202E\u2066-\u2069\uFEFF\uFFFD]|\p{Surrogate}/gu;

/** A number as everybody reads it. YAML also knows `0o17`, `0x1F`, `1e3`, `.inf`, and reads `012` as twelve. */
const PLAIN_NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;

/** What stands in the text before it is parsed: hidden characters, and carriage returns that end no line. */
export function hiddenCharacters(text: string, lines: LineCounter): Problem[] {
  return [...text.matchAll(HIDDEN), ...text.matchAll(/\r(?!\n)/g)].map((match) => ({
    ...placeOf(match.index, lines),
    text: hiddenText(match[0]),
  }));
}

/** What YAML allows and a file that must be reviewed does not: aliases, tags, directives, keys written twice, numbers that are not plain. */
export function forbidden(document: Document.Parsed, lines: LineCounter): Problem[] {
  const problems: Problem[] = directives(document);
  visit(document, {
    Node: (_key, node) => {
      for (const text of nodeFaults(node)) problems.push({ ...placeOf(node.range?.[0] ?? 0, lines), text });
      if (isMap(node)) problems.push(...doubledKeys(node.items, lines));
    },
    Alias: (_key, node) => {
      for (const text of nodeFaults(node)) problems.push({ ...placeOf(node.range?.[0] ?? 0, lines), text });
    },
  });
  return problems;
}

function nodeFaults(node: Node): Text[] {
  if (isAlias(node)) return [{ ja: 'エイリアス（*名前）は使えません。', en: 'Aliases (*name) are not allowed.' }];
  const faults: Text[] = [];
  if (node.tag !== undefined)
    faults.push({ ja: `タグ ${shorten(node.tag)} は使えません。`, en: `The tag ${shorten(node.tag)} is not allowed.` });
  if (!isScalar(node)) return faults;
  if (typeof node.value === 'number' && !PLAIN_NUMBER.test(node.source ?? '')) faults.push(numberText(node.source ?? ''));
  if (typeof node.value === 'string') faults.push(...Array.from(node.value.matchAll(HIDDEN), ([found]) => hiddenText(found)));
  return faults;
}

function numberText(found: string): Text {
  return {
    ja: `「${shorten(found)}」は読み違えられる書き方です。数は十進の数字だけで（12、0.5）、文字列なら引用符で囲んで書いてください。`,
    en: `${shorten(found)} can be misread. Write a number in plain decimal digits (12, 0.5), or put a text in quotes.`,
  };
}

function hiddenText(found: string): Text {
  const code = `U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  return {
    ja: `画面に見えない文字または壊れた文字（${code}）があります。消してください。`,
    en: `There is a character that is hidden or broken (${code}). Remove it.`,
  };
}

/** `yaml` compares every key with every other; this takes one pass, so that a long file takes no longer than a long file. */
function doubledKeys(items: readonly { readonly key: unknown }[], lines: LineCounter): Problem[] {
  const seen = new Set<unknown>();
  return items.flatMap(({ key }) => {
    if (!isScalar(key)) return [];
    if (!seen.has(key.value)) {
      seen.add(key.value);
      return [];
    }
    return [
      {
        ...placeOf(key.range?.[0] ?? 0, lines),
        text: {
          ja: `キー ${shorten(String(key.value))} が二度書かれています。`,
          en: `The key ${shorten(String(key.value))} is written twice.`,
        },
      },
    ];
  });
}

/** `%YAML 1.1` changes what `no` means, `%TAG` what a tag is. */
function directives({ directives: { yaml, tags } }: Document.Parsed): Problem[] {
  if ((yaml.explicit !== true || yaml.version === '1.2') && Object.keys(tags).length <= 1) return [];
  return [
    {
      line: 1,
      column: 1,
      text: {
        ja: '%YAML 1.2 以外の指示行（% で始まる行）は使えません。',
        en: 'Directives (lines that start with %) other than %YAML 1.2 are not allowed.',
      },
    },
  ];
}

/** Line and column of an offset. */
export function placeOf(offset: number, lines: LineCounter): { line: number; column: number } {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(line, 1), column: Math.max(col, 1) };
}
