import { isAlias, isMap, isScalar, isSeq, type Document, type YAMLMap } from 'yaml';
import { depthLine, yamlDocuments } from '../../../../deliverables/yaml-documents.ts';
import { setting, type Entry } from '../entry.ts';
import { iniEntries } from './lines.ts';

/** Characters above which no person wrote the file: a recording of tests, a list of messages. It is read line by line. */
const longest = 256 * 1024;
/** Nesting above which the parser, which calls itself for each level, is not asked. */
const deepest = 100;

/**
 * YAML 1.2 (https://yaml.org/spec/1.2.2/), several documents in a file, keys dotted. What Compose and Kubernetes call `environment`, `env`, `command` and `args` is read as what it is.
 * A template of YAML (Helm, Jinja) and what is too long or nested too deep are read line by line.
 */
export function yamlEntries(text: string): readonly Entry[] {
  if (text.length > longest || isDeep(text)) return iniEntries(text);
  const { documents, lineOf } = yamlDocuments(text);
  return documents.flatMap((document) => {
    if (document.errors.length > 0 && /\{\{|\{%/u.test(text)) return iniEntries(text);
    const walk: Walk = { document, lineOf, entries: [] };
    visit(walk, document.contents, []);
    const profile = profileOf(walk.entries);
    return profile === undefined ? walk.entries : walk.entries.map((entry) => Object.assign(entry, { profile }));
  });
}

/** Spring Boot: the document is for one profile only (https://docs.spring.io/spring-boot/reference/features/external-config.html). */
function profileOf(entries: readonly Entry[]): string | undefined {
  return entries.find(({ key }) => key === 'spring.config.activate.on-profile' || key === 'spring.profiles')?.value;
}

interface Walk {
  readonly document: Document;
  readonly lineOf: (offset: number) => number;
  readonly entries: Entry[];
}

function isDeep(text: string): boolean {
  return depthLine(text, deepest) !== null || /^ {1000}|^(?:\s{0,9}- ){100}|(?:\? ){100}/mu.test(text);
}

function visit(walk: Walk, node: unknown, path: readonly string[]): void {
  if (path.length > deepest) return;
  if (isSeq(node)) {
    for (const item of node.items) {
      if (isScalar(item)) add(walk, path, item);
      else visit(walk, item, path);
    }
    return;
  }
  if (!isMap(node)) return;
  for (const { key, value } of node.items) {
    const name = isScalar(key) ? String(key.value) : '';
    const below = [...path, name];
    // An alias is read where its anchor stands.
    if (isAlias(value)) continue;
    if (name === 'environment' || name === 'env') environment(walk, value, below);
    else if (name === 'command' || name === 'entrypoint' || name === 'args') command(walk, value, below);
    else if (isScalar(value)) add(walk, below, value);
    else visit(walk, value, below);
  }
}

interface ScalarLike {
  readonly value: unknown;
  readonly source?: string;
  readonly range?: readonly number[] | null | undefined;
}

function add(walk: Walk, path: readonly string[], scalar: ScalarLike & Partial<Pick<Entry, 'origin'>>): void {
  const line = walk.lineOf(scalar.range?.[0] ?? 0);
  walk.entries.push({ ...setting(path.slice(-10).join('.'), wordsOf(scalar), line), origin: scalar.origin ?? 'setting' });
}

function wordsOf({ value, source }: ScalarLike): string {
  return typeof value === 'string' ? value : (source ?? '');
}

/** `KEY: value`, `- KEY=value` and `- name: KEY` with `value:`. */
function environment(walk: Walk, node: unknown, path: readonly string[]): void {
  if (isSeq(node)) {
    for (const item of node.items) {
      if (isScalar(item)) {
        const [key = '', ...value] = wordsOf(item).split('=');
        add(walk, [key], { value: value.join('='), range: item.range, origin: 'environment' });
      } else if (isMap(item)) named(walk, item);
    }
  } else if (isMap(node)) {
    for (const { key, value } of node.items) {
      if (isScalar(key) && isScalar(value)) add(walk, [String(key.value)], variable(value));
      else visit(walk, value, path);
    }
  } else if (isScalar(node)) add(walk, path, node);
}

function variable(scalar: ScalarLike): ScalarLike & Pick<Entry, 'origin'> {
  return { value: wordsOf(scalar), range: scalar.range, origin: 'environment' };
}

function named(walk: Walk, item: YAMLMap): void {
  const name = item.get('name', true);
  const value = item.get('value', true);
  if (isScalar(name) && isScalar(value)) add(walk, [String(name.value)], variable(value));
}

function command(walk: Walk, node: unknown, path: readonly string[]): void {
  if (isScalar(node)) add(walk, path, { value: wordsOf(node), range: node.range, origin: 'command' });
  else if (isSeq(node)) {
    const value = node.items.map((item) => (isScalar(item) ? wordsOf(item) : '')).join(' ');
    add(walk, path, { value, range: node.range, origin: 'command' });
  } else visit(walk, node, path);
}
