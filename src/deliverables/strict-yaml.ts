import { LineCounter, isMap, isNode, isScalar, parseDocument, visit, type Document } from 'yaml';
import * as z from 'zod/mini';
import { InputError } from '../gate/error.ts';
import type { Text } from '../gate/text.ts';
import { nearestKey, problemText, type Issue } from './yaml-problems.ts';

/** A YAML file that a person wrote: its text and the name to show in messages. */
export interface YamlSource {
  readonly text: string;
  readonly name: string;
}

/** One fault with its place. */
interface Problem {
  readonly line: number;
  readonly column: number;
  readonly text: Text;
}

/**
 * Reads a YAML file strictly by a schema. Throws one InputError `yaml-invalid` that lists every fault as `name:line:column`:
 * syntax, duplicate keys, aliases and tags (a policy that must be reviewed says what it says), a second document, and whatever the schema refuses.
 * YAML 1.2 core schema (https://yaml.org/spec/1.2.2/#103-core-schema): `no` and `on` are texts.
 */
export function parseStrictYaml<T>(source: YamlSource, schema: z.ZodMiniType<T>): T {
  const lines = new LineCounter();
  const document = parseDocument(source.text.replace(/^\uFEFF/, ''), {
    lineCounter: lines,
    version: '1.2',
    schema: 'core',
    uniqueKeys: true,
    strict: true,
    prettyErrors: false,
    stringKeys: true,
  });
  const problems = [...syntaxProblems(document, lines), ...forbidden(document, lines)];
  if (problems.length > 0) throw invalid(source.name, problems);
  const value: unknown = document.toJS({ maxAliasCount: 0 });
  const result = z.safeParse(schema, value ?? {});
  if (result.success) return result.data;
  throw invalid(
    source.name,
    result.error.issues.map((issue) => schemaProblem(issue as Issue, { document, lines, schema })),
  );
}

function syntaxProblems(document: Document.Parsed, lines: LineCounter): Problem[] {
  return [...document.errors, ...document.warnings].map(({ pos, message, code }) => ({
    ...placeOf(pos[0], lines),
    text:
      code === 'DUPLICATE_KEY'
        ? { ja: '同じキーが二度書かれています。', en: 'The same key is written twice.' }
        : { ja: `YAML として読めません: ${message}`, en: `Not readable as YAML: ${message}` },
  }));
}

/** Aliases and explicit tags hide what a reviewer reads. */
function forbidden(document: Document.Parsed, lines: LineCounter): Problem[] {
  const problems: Problem[] = [];
  visit(document, {
    Alias: (_key, node) =>
      void problems.push({
        ...placeOf(node.range?.[0] ?? 0, lines),
        text: { ja: 'エイリアス（*名前）は使えません。', en: 'Aliases (*name) are not allowed.' },
      }),
    Node: (_key, node) => {
      if (isNode(node) && 'tag' in node && typeof node.tag === 'string' && node.tag.startsWith('!')) {
        problems.push({
          ...placeOf(node.range?.[0] ?? 0, lines),
          text: { ja: `タグ ${node.tag} は使えません。`, en: `The tag ${node.tag} is not allowed.` },
        });
      }
    },
  });
  return problems;
}

function schemaProblem(
  issue: Issue,
  { document, lines, schema }: { document: Document.Parsed; lines: LineCounter; schema: z.ZodMiniType },
): Problem {
  if (issue.code === 'unrecognized_keys') {
    const key = issue.keys?.[0] ?? '';
    const known = knownKeys(schema, issue.path);
    return {
      ...keyPlace(document, [...issue.path, key], lines),
      text: problemText(issue, { near: nearestKey(key, known), path: issue.path.join('.') }),
    };
  }
  const node: unknown = issue.path.length === 0 ? document.contents : document.getIn(issue.path, true);
  const found = isScalar(node) ? String(node.value) : undefined;
  const missing = node === undefined;
  const place = missing
    ? placeOfParent(document, issue.path, lines)
    : isNode(node)
      ? placeOf(node.range?.[0] ?? 0, lines)
      : placeOfParent(document, issue.path, lines);
  return { ...place, text: problemText(issue, { path: issue.path.join('.'), missing, ...(found === undefined ? {} : { found }) }) };
}

/** As much of a JSON Schema as names keys. */
interface JsonSchema {
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
}

/** The keys of the object schema at a path, as far as it can be followed. */
function knownKeys(schema: z.ZodMiniType, path: readonly PropertyKey[]): string[] {
  let at: readonly JsonSchema[] = alternatives(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as JsonSchema);
  for (const key of path) {
    at = at.flatMap((each) => alternatives(typeof key === 'number' ? each.items : each.properties?.[String(key)]));
  }
  return at.flatMap((each) => Object.keys(each.properties ?? {}));
}

function alternatives(schema: JsonSchema | undefined): readonly JsonSchema[] {
  return schema === undefined ? [] : [schema, ...(schema.anyOf ?? []).flatMap((each) => alternatives(each))];
}

function keyPlace(document: Document.Parsed, path: readonly PropertyKey[], lines: LineCounter): { line: number; column: number } {
  const parent: unknown = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  const pair = isMap(parent) ? parent.items.find(({ key }) => isScalar(key) && key.value === path.at(-1)) : undefined;
  const key = pair?.key;
  return isNode(key) ? placeOf(key.range?.[0] ?? 0, lines) : placeOfParent(document, path, lines);
}

function placeOfParent(document: Document.Parsed, path: readonly PropertyKey[], lines: LineCounter): { line: number; column: number } {
  for (let depth = path.length - 1; depth >= 0; depth -= 1) {
    const node: unknown = depth === 0 ? document.contents : document.getIn(path.slice(0, depth), true);
    if (isNode(node)) return placeOf(node.range?.[0] ?? 0, lines);
  }
  return { line: 1, column: 1 };
}

function placeOf(offset: number, lines: LineCounter): { line: number; column: number } {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(line, 1), column: Math.max(col, 1) };
}

/** More faults than these in one file are counted, not listed. */
const SHOWN = 20;

function invalid(name: string, problems: readonly Problem[]): InputError {
  const sorted = problems.toSorted((a, b) => a.line - b.line || a.column - b.column);
  const first = sorted[0];
  const list = (language: 'ja' | 'en') => {
    const shown = sorted.slice(0, SHOWN).map(({ line, column, text }) => `\n  ${name}:${line}:${column} ${text[language]}`);
    const rest = sorted.length - shown.length;
    return shown.join('') + (rest > 0 ? { ja: `\n  ほか ${rest} 件`, en: `\n  and ${rest} more` }[language] : '');
  };
  return new InputError({
    code: 'yaml-invalid',
    where: `${name}:${first?.line ?? 1}:${first?.column ?? 1}`,
    text: { ja: `${name} に誤りが ${sorted.length} 件あります。${list('ja')}`, en: `${name} has ${sorted.length} fault(s).${list('en')}` },
    mend: { ja: '示した行を直してください。', en: 'Mend the lines shown.' },
  });
}
