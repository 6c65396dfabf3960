import { createHash } from 'node:crypto';
import type { PatternCanary, PatternMatch } from './patterns.ts';

const SIZE = 4096;

/** A rule and bytes that nobody else has, grown from a seed that is new for every run. */
export function makePatternCanary(seed: string): PatternCanary {
  const id = createHash('sha256').update(seed).digest('hex').slice(0, 12);
  const rule = `kenpin_canary_${id}`;
  const bytes = grow(`pattern canary ${seed}`);
  const hex = (from: number) => Buffer.from(bytes.subarray(from, from + 16)).toString('hex');
  return {
    bytes,
    control: grow(`pattern control ${seed}`),
    rule,
    // Both by text search and by a condition: what a rule is made of.
    source: `rule ${rule} { strings: $a = { ${hex(1000)} } $b = { ${hex(SIZE - 16)} } condition: filesize == ${SIZE} and $a and $b at ${SIZE - 16} }`,
  };
}

/** How many compilations found the canary. */
export function canariesAmong(matches: readonly PatternMatch[], { rule }: PatternCanary): number {
  return matches.filter((match) => match.rule === rule).length;
}

function grow(seed: string): Uint8Array {
  const parts: Buffer[] = [];
  for (let i = 0; i < SIZE / 32; i += 1) parts.push(createHash('sha256').update(`${seed} ${i}`).digest());
  return Buffer.concat(parts);
}
