import { isAlias, isMap, isNode, isScalar, isSeq, visit, type Alias, type Document, type Node, type YAMLMap } from 'yaml';
import { credentialKey } from '../keys.ts';
import type { Pair } from '../pairs.ts';
import type { Absence, Embedded, Place } from '../place.ts';

/** What the walk of one document knows and gathers. */
export interface Walk {
  readonly document: Document;
  readonly lineOf: (node: Node | null | undefined) => number;
  readonly places: Place[];
  readonly absences: Absence[];
  readonly embedded: Embedded[];
  /** What it tells other files. */
  readonly keys?: string[];
}

/** A text of several lines as the file it is; its first line is the one after the sign of a block. */
export function embeddedOf(walk: Walk, name: string, node: unknown): Embedded[] {
  if (!isScalar(node) || typeof node.value !== 'string' || !/[\n=:]|\S[ \t]\S/u.test(node.value)) return [];
  const block = node.type === 'BLOCK_LITERAL';
  return [{ name, text: node.value, line: walk.lineOf(node) + (block ? 1 : 0), flat: !block }];
}

/** The node itself, or what an alias stands for. */
export function resolved(document: Document, node: unknown): Node | null {
  if (isAlias(node)) return anchored(document, node);
  return (node ?? null) as Node | null;
}

/** The nodes with anchors of a document, by name and in their order; found once, for asking the document costs a walk through all of it. */
const anchorsOf = new WeakMap<Document, Map<string, Node[]>>();

/** An alias stands for the last node before it that has its name (https://yaml.org/spec/1.2.2/#71-alias-nodes). */
function anchored(document: Document, alias: Alias): Node | null {
  let anchors = anchorsOf.get(document);
  if (anchors === undefined) {
    const all: Node[] = [];
    visit(document, { Node: (_, node) => void (!isAlias(node) && node.anchor !== undefined && all.push(node)) });
    anchors = Map.groupBy(all, (node) => (isAlias(node) ? '' : ((node as { anchor?: string }).anchor ?? '')));
    anchorsOf.set(document, anchors);
  }
  const named = anchors.get(alias.source) ?? [];
  let [low, high] = [0, named.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (startOf(named[middle]) < startOf(alias)) low = middle + 1;
    else high = middle;
  }
  return named[low - 1] ?? null;
}

function startOf(node: Node | undefined): number {
  return node?.range?.[0] ?? 0;
}

/** The scalars of one mapping; numbers as they are written. What an alias stands for is a value where the alias stands. */
export function pairsOf(walk: Walk, map: YAMLMap): Pair[] {
  const own = map.items.flatMap(({ key, value: written }): Pair[] => {
    const value = resolved(walk.document, written);
    const line = isNode(written) ? walk.lineOf(written) : 0;
    if (!isScalar(key) || (value !== null && !isScalar(value))) return [];
    const scalar = isScalar(value) ? value : null;
    if (typeof scalar?.value === 'boolean') return [];
    // `password:` with nothing after it is a blank one, and `user:` says that there is none.
    if (scalar === null || scalar.value === null)
      return credentialKey(String(key.value)) === 'password' || /^user(?:name)?$/u.test(String(key.value))
        ? [{ key: String(key.value), value: '', line: walk.lineOf(key) }]
        : [];
    // `!vault`, `!Ref` and their kin: the value is made elsewhere, but a text in which nothing is put is itself (CloudFormation's `!Sub`, Ansible's `!unsafe`).
    const itself = scalar.tag === '!unsafe' || (scalar.tag === '!Sub' && typeof scalar.value === 'string' && !scalar.value.includes('${'));
    if (scalar.tag?.startsWith('!') === true && !itself)
      return [{ key: String(key.value), value: `vault:${scalar.tag.slice(0, 20)}`, line }];
    const text = typeof scalar.value === 'string' ? scalar.value : (scalar.source ?? '');
    return [{ key: String(key.value), value: text, line }];
  });
  return [...own, ...mergedPairs(walk, map, own)];
}

/**
 * What merge keys (`<<`, a symbol to the parser) bring into a mapping (https://yaml.org/type/merge.html), but for its passwords: these are told where they stand. An account that stands elsewhere
 * belongs to a password here.
 */
function mergedPairs(walk: Walk, map: YAMLMap, own: readonly Pair[]): Pair[] {
  const merged = map.items.flatMap(({ key, value }) => {
    if (!isScalar(key) || !(key.value === '<<' || typeof key.value === 'symbol')) return [];
    const node = resolved(walk.document, value);
    return isSeq(node) ? node.items.map((item) => resolved(walk.document, item)) : [node];
  });
  if (merged.length === 0) return [];
  const names = new Set(own.map(({ key }) => key));
  return merged.flatMap((node) =>
    isMap(node) && node !== map
      ? node.items.flatMap(({ key, value }): Pair[] => {
          const scalar = resolved(walk.document, value);
          const name = isScalar(key) ? String(key.value) : '';
          if (!isScalar(scalar) || typeof scalar.value !== 'string' || names.has(name) || credentialKey(name) !== null) return [];
          return [{ key: name, value: scalar.value, line: walk.lineOf(scalar) }];
        })
      : [],
  );
}
