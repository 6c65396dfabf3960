import { isAlias, isScalar, type Document, type Node, type YAMLMap } from 'yaml';
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
}

/** A text of several lines as the file it is; its first line is the one after the sign of a block. */
export function embeddedOf(walk: Walk, name: string, node: unknown): Embedded[] {
  if (!isScalar(node) || typeof node.value !== 'string' || !/[\n=:]|\S[ \t]\S/u.test(node.value)) return [];
  const block = node.type === 'BLOCK_LITERAL';
  return [{ name, text: node.value, line: walk.lineOf(node) + (block ? 1 : 0), flat: !block }];
}

/** The node itself, or what an alias stands for. */
export function resolved(document: Document, node: unknown): Node | null {
  if (isAlias(node)) return node.resolve(document) ?? null;
  return (node ?? null) as Node | null;
}

/** The scalars of one mapping; numbers as they are written. */
export function pairsOf(walk: Walk, map: YAMLMap): Pair[] {
  return map.items.flatMap(({ key, value }): Pair[] => {
    if (!isScalar(key) || (value !== null && !isScalar(value))) return [];
    const scalar = isScalar(value) ? value : null;
    if (typeof scalar?.value === 'boolean') return [];
    // `password:` with nothing after it is a blank one.
    if (scalar === null || scalar.value === null)
      return credentialKey(String(key.value)) === 'password' ? [{ key: String(key.value), value: '', line: walk.lineOf(key) }] : [];
    // `!vault`, `!Ref` and their kin: the value is made elsewhere.
    if (scalar.tag?.startsWith('!') === true)
      return [{ key: String(key.value), value: `vault:${scalar.tag.slice(0, 20)}`, line: walk.lineOf(scalar) }];
    const written = typeof scalar.value === 'string' ? scalar.value : (scalar.source ?? '');
    return [{ key: String(key.value), value: written, line: walk.lineOf(scalar) }];
  });
}
