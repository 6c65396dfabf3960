import { namedSettings } from '../named-settings.ts';
import { contextProduct, placesOf, type Pair } from '../pairs.ts';
import { fallbackOfTerraform } from '../fallbacks.ts';
import { commandLists } from './command-lists.ts';
import { commandsInTexts, runs } from './hcl-more.ts';
import { membersInside } from './json.ts';
import { accountsBelow } from './accounts-below.ts';
import { mayAnnounce } from '../keys.ts';
import { addAll, lineIndex, type Embedded, type Parsed, type Place } from '../place.ts';

const token =
  /[ \t\r]+|\n|#[^\n]*|\/\/[^\n]*|\/\*[\s\S]*?\*\/|"((?:[^"\\\n]|\\.)*)"|<<[-~]?([A-Za-z_]\w{0,100})[^\n]{0,200}\n|([A-Za-z_][\w.-]*)|([{}[\]=:,()])|[\s\S]/gu;

/** Texts that a machine is given when it starts (`user_data`), by how they begin. */
const startUp = [
  { begin: /^\s{0,80}#!\s?\/\S{0,40}sh\b/u, name: 'user-data.sh' },
  { begin: /^\s{0,80}#cloud-config\b/u, name: 'user-data' },
  { begin: /^\s{0,80}<(?:powershell|script)>/iu, name: 'user-data.bat' },
  { begin: /^\s{0,80}\[?\s{0,80}\{\s{0,80}"/u, name: 'value.json' },
] as const;

/** The file inside of a here-document, where its beginning tells what it is. */
function startedWith(text: string, line: number, key: string | null): Embedded[] {
  // What begins as nothing known may be settings, JSON or XML: its own lines tell.
  const name =
    startUp.find(({ begin }) => begin.test(text))?.name ??
    (runs.test(key ?? '') ? 'user-data.sh' : mayAnnounce.test(text) ? 'text' : undefined);
  return name === undefined ? [] : [{ name, text, line, flat: false }];
}

interface Block {
  readonly name: string;
  readonly pairs: Pair[];
  /** Of the blocks right below: what stands beside them may name their product. */
  readonly inner: Place[];
}

/**
 * HCL of Terraform, Packer and Nomad (https://github.com/hashicorp/hcl/blob/main/hclsyntax/spec.md) and `.tfvars`: attributes with a literal, by block.
 * A variable's `default` counts under the variable's name. An expression is no literal; braces that do not fit are no HCL.
 */
export function parseHcl(text: string): Parsed {
  const lineOf = lineIndex(text);
  const places: Place[] = [];
  const embedded: Embedded[] = [];
  const blocks: Block[] = [{ name: '', pairs: [], inner: [] }];
  let words: string[] = [];
  let key: string | null = null;
  let skipTo = 0;
  for (const match of text.matchAll(token)) {
    if (match.index < skipTo) continue;
    const [raw, string, heredoc, name, mark] = match;
    if (raw === '\n') {
      words = [];
      key = null;
    } else if (heredoc !== undefined) {
      const from = match.index + raw.length;
      skipTo = endOfHeredoc(text, from, heredoc);
      embedded.push(...startedWith(text.slice(from, text.lastIndexOf(heredoc, skipTo)), lineOf(match.index) + 1, key));
    } else if (string !== undefined) {
      if (key === null) words.push(string);
      else add(blocks, { key, value: string.replace(/\\(["\\])/gu, '$1'), line: lineOf(match.index) });
      if (key !== null && !/^[ \t]*(?:[,}\n#/]|$)/u.test(text.slice(match.index + raw.length, match.index + raw.length + 20)))
        blocks.at(-1)?.pairs.pop();
      key = null;
    } else if (name !== undefined) {
      if (key === null) words.push(name);
      else addAll(blocks.at(-1)?.pairs ?? [], fallbacksOf(text, { key, from: match.index, lineOf }));
      key = null;
    } else if (mark === '=' || mark === ':') key = words.at(-1) ?? null;
    else if (mark === '{') {
      blocks.push({ name: key ?? words.join('.'), pairs: [], inner: [] });
      words = [];
      key = null;
    } else if (mark === '}') {
      const block = blocks.length > 1 ? blocks.pop() : undefined;
      if (block === undefined) return { state: 'unparsed', line: lineOf(match.index) };
      const { inner, own } = close(block, blocks.at(-1)?.name ?? '');
      addAll(places, inner);
      addAll(blocks.at(-1)?.inner ?? [], own);
      words = [];
      key = null;
    } else if (mark === ',') {
      words = [];
      key = null;
    }
  }
  if (blocks.length > 1) return { state: 'unparsed', line: lineOf(text.length) };
  addAll(places, [...(blocks[0]?.inner ?? []), ...placesOf(blocks[0]?.pairs ?? []), ...placesOfText(text)]);
  return { state: 'parsed', places, absences: [], keys: [], embedded };
}

/** What stands in commands. */
function placesOfText(text: string): Place[] {
  return [...commandLists(text), ...commandsInTexts(text)];
}

/** Characters of the longest expression. */
const longestExpression = 600;

/** The expression that begins at an offset: to the end of its line outside of brackets, to a comma, a bracket or a comment. */
function expressionAt(text: string, from: number): string {
  let depth = 0;
  const sign = /"(?:[^"\\\n]|\\.)*"|[([{]|[)\]}]|,|\n|#|\/\//gu;
  sign.lastIndex = from;
  for (let match = sign.exec(text); match !== null && match.index - from < longestExpression; match = sign.exec(text)) {
    const mark = match[0];
    if (/^[([{]$/u.test(mark)) depth += 1;
    else if (depth === 0 && /^(?:[)\]},\n#]|\/\/)$/u.test(mark)) return text.slice(from, match.index);
    else if (/^[)\]}]$/u.test(mark)) depth -= 1;
  }
  return text.length - from < longestExpression ? text.slice(from) : '';
}

/** What an expression that is no literal falls back to. */
function fallbacksOf(
  text: string,
  { key, from, lineOf }: { readonly key: string; readonly from: number; readonly lineOf: (offset: number) => number },
): Pair[] {
  const value = mayAnnounce.test(key) ? fallbackOfTerraform(expressionAt(text, from)) : undefined;
  return value === undefined ? [] : [{ key, value, line: lineOf(from) }];
}

function add(blocks: readonly Block[], pair: Pair): void {
  blocks.at(-1)?.pairs.push(pair);
}

/** The places of the blocks within, which nothing further out names any more, and those of the block itself. */
function close({ name, pairs, inner }: Block, outer: string): { inner: Place[]; own: Place[] } {
  const variable = /^variable\.(.+)$/u.exec(name)?.[1];
  const named = variable === undefined ? pairs : pairs.map((pair) => (pair.key === 'default' ? { ...pair, key: variable } : pair));
  const product = inner.length === 0 ? undefined : contextProduct(pairs);
  // The standard of a variable that is a map.
  const owner = name === 'default' ? /^variable\.(.+)$/u.exec(outer)?.[1] : undefined;
  return {
    inner: inner.map((place) => (product === undefined || place.product !== undefined ? place : { ...place, product })),
    own: [
      ...[...placesOf(named), ...namedSettings(pairs)].map((place) =>
        name === '' ? place : { ...place, key: `${name.slice(-80)}.${place.key}` },
      ),
      ...secretVersions(name, pairs),
      ...accountsBelow(owner ?? name, pairs),
      ...membersInside(pairs),
    ],
  };
}

/** Secrets that are written out (https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/secretsmanager_secret_version). */
function secretVersions(name: string, pairs: readonly Pair[]): Place[] {
  if (!/^resource\.(?:aws_secretsmanager_secret_version|google_secret_manager_secret_version)\./u.test(name)) return [];
  return pairs.flatMap(({ key, value, line }) =>
    /^secret_(?:string|data)$/u.test(key) && /^[^\s{}]{1,128}$/u.test(value)
      ? [{ kind: 'password', key: `${name}.${key}`, value, line }]
      : [],
  );
}

function endOfHeredoc(text: string, from: number, word: string): number {
  const end = new RegExp(String.raw`^[ \t]*${word}[ \t]*$`, 'gmu');
  end.lastIndex = from;
  return end.exec(text) === null ? text.length : end.lastIndex;
}
