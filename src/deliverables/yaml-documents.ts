import { LineCounter, parseAllDocuments, type Document } from 'yaml';

/** The documents of a text in YAML, and the line of an offset in it. */
export interface YamlDocuments {
  readonly documents: readonly Document.Parsed[];
  readonly lineOf: (offset: number) => number;
}

let last: { readonly text: string; readonly read: YamlDocuments } | undefined;

/**
 * YAML 1.2 (https://yaml.org/spec/1.2.2/) with its errors in the documents, keys that stand twice, and merge keys. Every check that reads a file gets the documents of the
 * first reading: to be looked at, not changed. Callers refuse nesting that is too deep before, see {@link depthLine}.
 */
export function yamlDocuments(text: string): YamlDocuments {
  if (last?.text === text) return last.read;
  const counter = new LineCounter();
  const documents = parseAllDocuments(text, { lineCounter: counter, uniqueKeys: false, logLevel: 'silent', merge: true });
  const read = { documents: 'empty' in documents ? [] : documents, lineOf: (offset: number) => counter.linePos(offset).line };
  last = { text, read };
  return read;
}

const [newline, bracket, brace, closedBracket, closedBrace] = [10, 0x5b, 0x7b, 0x5d, 0x7d];

/** The line where brackets and braces first lie deeper than so many, or null: the parser calls itself for each level. */
export function depthLine(text: string, deepest: number): number | null {
  let depth = 0;
  let line = 1;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === newline) line += 1;
    else if (code === bracket || code === brace) depth += 1;
    else if (depth > 0 && (code === closedBracket || code === closedBrace)) depth -= 1;
    if (depth > deepest) return line;
  }
  return null;
}
