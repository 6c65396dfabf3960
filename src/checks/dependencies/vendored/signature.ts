import { parseExpression, type Expression } from './expression.ts';
import { compileExpression, type Program } from './program.ts';
import { anchorOf, type Anchor } from './reach.ts';

/** Where a signature looks. `plain`: a file name of the library that carries no version. */
export type SignaturePlace = 'content' | 'filename' | 'path' | 'plain';

/** One expression that recognises a library. */
export interface Signature {
  readonly library: Library;
  readonly place: SignaturePlace;
  readonly program: Program;
  readonly anchor: Anchor;
  /** How the version is put together from the groups; `$1` where the signature says nothing else. */
  readonly version: string;
}

/** A library as the signatures name it. */
export interface Library {
  /** npm package name, or the library's own name where it is not published there. */
  readonly name: string;
  readonly ecosystem: 'npm' | '';
}

/** All signatures, ready to use. */
export interface Signatures {
  readonly all: readonly Signature[];
  /** SHA-1 of a file's text with line ends `\n` → what it is. */
  readonly hashes: ReadonlyMap<string, Library & { readonly version: string }>;
}

/** What stands for the version in a signature. Retire.js has no upper bound; a version of more than 64 characters is none. */
const versionExpression = String.raw`[0-9][0-9.a-z_\-]{1,63}`;

/** Expands the placeholder and reads the expression. */
export function readSignatureExpression(source: string): Expression {
  return parseExpression(source.replaceAll('§§version§§', versionExpression));
}

const places: Readonly<Record<string, SignaturePlace>> = { c: 'content', f: 'filename', u: 'path', p: 'plain' };

/**
 * Reads the lines of `signatures.ts`: `=ecosystem TAB name` begins a library; `c`, `f`, `u`, `p` and an expression (content, file name, path, plain file name), where
 * needed with TAB and the version's make-up; `h`, a SHA-1, TAB and its version. Throws on anything else: the lines are our own.
 */
export function readSignatures(lines: string): Signatures {
  const all: Signature[] = [];
  const hashes = new Map<string, Library & { version: string }>();
  let library: Library = { name: '', ecosystem: '' };
  for (const line of lines.split('\n')) {
    const [first = '', second] = line.slice(1).split('\t');
    const place = places[line[0] ?? ''];
    if (line.startsWith('=') && second !== undefined) library = { name: second, ecosystem: first === 'npm' ? 'npm' : '' };
    else if (line.startsWith('h') && second !== undefined) hashes.set(first, { ...library, version: second });
    else if (place !== undefined) all.push({ library, place, version: second ?? '$1', ...compiled(first) });
    else throw new Error(`Not a signature: ${line}`);
  }
  return { all, hashes };
}

function compiled(source: string): { program: Program; anchor: Anchor } {
  const expression = readSignatureExpression(source);
  const anchor = anchorOf(expression);
  if (anchor === null) throw new Error(`No text that always occurs: ${source}`);
  return { program: compileExpression(expression), anchor };
}
