import { LineCounter, isMap, isNode, isScalar, parseDocument, type Document } from 'yaml';
import * as z from 'zod/mini';
import { InputError } from '../gate/error.ts';
import { forbidden, hiddenCharacters, placeOf, type Problem } from './yaml-forbidden.ts';
import { nearestKey, problemText, type Issue } from './yaml-problems.ts';
import { syntaxText } from './yaml-syntax.ts';

/** A YAML file that a person wrote: its text and the name to show in messages. */
export interface YamlSource {
  readonly text: string;
  readonly name: string;
}

/** UTF-16 units. A checklist with long answers has 30,000; what is far above was not written by a person. */
const LONGEST = 1024 * 1024;

/**
 * Reads a YAML file strictly by a schema. Throws one InputError `yaml-invalid` that lists every fault as `name:line:column`:
 * syntax, duplicate keys, whatever hides what a reviewer reads (see {@link forbidden}), a second document, and whatever the schema refuses.
 * Longer texts than 1 MiB are `yaml-too-long`. YAML 1.2 core schema (https://yaml.org/spec/1.2.2/#103-core-schema): `no`, `on` and `1:30` are texts.
 */
export function parseStrictYaml<T>(source: YamlSource, schema: z.ZodMiniType<T>): T {
  if (source.text.length > LONGEST) throw tooLong(source);
  const lines = new LineCounter();
  try {
    return parsed(source, { schema, lines });
  } catch (error) {
    // Only nesting exhausts the stack here: a parser that gives up is the file's fault, not ours.
    if (error instanceof RangeError) throw invalid(source.name, [{ line: 1, column: 1, text: syntaxText('RESOURCE_EXHAUSTION') }]);
    throw error;
  }
}

function parsed<T>({ text, name }: YamlSource, { schema, lines }: { schema: z.ZodMiniType<T>; lines: LineCounter }): T {
  const body = text.replace(/^\uFEFF/, '');
  const document = parseDocument(body, {
    lineCounter: lines,
    version: '1.2',
    schema: 'core',
    uniqueKeys: false,
    strict: true,
    prettyErrors: false,
    stringKeys: true,
  });
  const syntax = [...document.errors, ...document.warnings].map(({ pos, code }) => ({ ...placeOf(pos[0], lines), text: syntaxText(code) }));
  const problems = [...syntax, ...hiddenCharacters(body, lines), ...forbidden(document, lines)];
  if (problems.length > 0) throw invalid(name, problems);
  const value: unknown = document.toJS({ maxAliasCount: 0 });
  const result = z.safeParse(schema, value ?? {});
  if (result.success) return result.data;
  throw invalid(
    name,
    result.error.issues.flatMap((issue) => schemaProblems(issue as Issue, { document, lines, schema })),
  );
}

/** What is needed to find the place of a fault that the schema reports. */
interface Place {
  readonly document: Document.Parsed;
  readonly lines: LineCounter;
  readonly schema: z.ZodMiniType;
}

function schemaProblems(issue: Issue, place: Place): Problem[] {
  if (issue.code === 'unrecognized_keys') return unknownKeys(issue, place);
  const { document, lines } = place;
  const node: unknown = issue.path.length === 0 ? document.contents : document.getIn(issue.path, true);
  const found = isScalar(node) ? String(node.value) : undefined;
  const missing = node === undefined;
  const at = isNode(node) ? placeOf(node.range?.[0] ?? 0, lines) : placeOfParent(document, issue.path, lines);
  return [{ ...at, text: problemText(issue, { path: issue.path.join('.'), missing, ...(found === undefined ? {} : { found }) }) }];
}

/** One fault per key, each on its own line. */
function unknownKeys(issue: Issue, { document, lines, schema }: Place): Problem[] {
  const known = knownKeys(schema, issue.path);
  return (issue.keys ?? []).slice(0, SHOWN + 1).map((key) => ({
    ...keyPlace(document, [...issue.path, key], lines),
    text: problemText(issue, { near: nearestKey(key, known), path: [...issue.path, key].join('.') }),
  }));
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

/** More faults than these in one file are counted, not listed. */
const SHOWN = 20;

function invalid(name: string, problems: readonly Problem[]): InputError {
  const sorted = once(problems).toSorted((a, b) => a.line - b.line || a.column - b.column);
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

/** A fault that the parser meets again and again on one line is said once. */
function once(problems: readonly Problem[]): Problem[] {
  return [...new Map(problems.map((problem) => [`${problem.line} ${problem.text.en}`, problem])).values()];
}

function tooLong({ name, text }: YamlSource): InputError {
  return new InputError({
    code: 'yaml-too-long',
    where: name,
    text: {
      ja: '{name} が長すぎます（{found} 文字、上限 {longest} 文字）。',
      en: '{name} is too long ({found} characters, at most {longest}).',
    },
    mend: { ja: '指定したファイルが正しいか確かめてください。', en: 'Check that it is the right file.' },
    parameters: { name, found: text.length, longest: LONGEST },
  });
}
