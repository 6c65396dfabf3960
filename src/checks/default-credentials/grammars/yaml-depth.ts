import { depthLine } from '../../../deliverables/yaml-documents.ts';

/** Nodes are walked as written: an alias is followed once where a mapping is merged, never expanded. Deeper nesting than this was not examined. */
export const deepest = 200;

/** A line of so many blanks, or of so many items of lists in each other. */
const steep = /^ {2000}|^(?:\s*- ){200}/u;
/** Characters of the shortest of them. */
const shortestSteep = 400;

/** The line where a text lies too deep, or null. The parser calls itself for each level: what is nested too deep is refused before it is given to it. */
export function deepLine(text: string): number | null {
  const line = depthLine(text, deepest);
  if (line !== null) return line;
  let number = 0;
  for (let at = 0; at <= text.length;) {
    const next = text.indexOf('\n', at);
    const to = next === -1 ? text.length : next;
    number += 1;
    if (to - at >= shortestSteep && steep.test(text.slice(at, to))) return number;
    at = to + 1;
  }
  return null;
}
