import type { Reason } from '../../gate/reason.ts';

/** Languages that are parsed. The names are those of the grammars. */
export const languages = [
  'javascript',
  'typescript',
  'tsx',
  'python',
  'java',
  'php',
  'ruby',
  'go',
  'c-sharp',
  'c',
  'cpp',
  'kotlin',
  'swift',
  'rust',
  'scala',
  'groovy',
  'bash',
  'sql',
] as const;
/** One of {@link languages}. */
export type Language = (typeof languages)[number];

/** A node of a syntax tree. Offsets are UTF-16 units of the parsed text. */
export interface SyntaxNode {
  readonly type: string;
  readonly startIndex: number;
  readonly endIndex: number;
  readonly isNamed: boolean;
  readonly isError: boolean;
  readonly isMissing: boolean;
  readonly namedChildCount: number;
  namedChild(index: number): SyntaxNode | null;
  childForFieldName(name: string): SyntaxNode | null;
  walk(): SyntaxCursor;
}

/** Walks a tree without making an object for every node: deep and wide trees cost no stack and little memory. */
export interface SyntaxCursor {
  readonly nodeType: string;
  readonly nodeIsNamed: boolean;
  readonly nodeIsMissing: boolean;
  readonly startIndex: number;
  readonly endIndex: number;
  readonly currentNode: SyntaxNode;
  gotoFirstChild(): boolean;
  gotoNextSibling(): boolean;
  gotoParent(): boolean;
  delete(): void;
}

/** What came of parsing one text. */
export type Parsed<Result> =
  | { readonly state: 'parsed'; readonly result: Result }
  /** The parser broke (a trap, no memory) or took too long. Nothing is known about this text. */
  | { readonly state: 'failed'; readonly reason: Reason };

/** Parses texts. Broken syntax is no failure: the tree then holds error nodes. */
export interface SyntaxEngine {
  /** Hands the root to `read` and deletes the tree afterwards: no node may be kept. What `read` throws becomes `failed`. */
  parse<Result>(language: Language, text: string, read: (root: SyntaxNode) => Result): Promise<Parsed<Result>>;
  /** Where a query of tree-sitter matches: the node captured as `@found`, or else the first captured. A query that is none is a failure. */
  find(language: Language, text: string, query: string): Promise<Parsed<readonly Extent[]>>;
}

/** A piece of a text. */
export interface Extent {
  readonly start: number;
  readonly end: number;
}

/** An inner node above the visited one. */
export interface Ancestor {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Calls `visit` for the nodes of a tree, parents first, with their ancestors (nearest last). Where `enters` says no to a node's extent, neither it nor
 * what is below it is visited. No recursion: the depth of hostile input costs memory only.
 */
export function walkTree(
  root: SyntaxNode,
  visit: (cursor: SyntaxCursor, ancestors: readonly Ancestor[]) => void,
  enters: (start: number, end: number) => boolean = () => true,
): void {
  const cursor = root.walk();
  const ancestors: Ancestor[] = [];
  try {
    for (;;) {
      const start = cursor.startIndex;
      const end = cursor.endIndex;
      if (enters(start, end)) {
        visit(cursor, ancestors);
        const type = cursor.nodeType;
        if (cursor.gotoFirstChild()) {
          ancestors.push({ type, start, end });
          continue;
        }
      }
      while (!cursor.gotoNextSibling()) {
        if (!cursor.gotoParent()) return;
        ancestors.pop();
      }
    }
  } finally {
    cursor.delete();
  }
}

/** An engine that keeps what could not be parsed, so that no rule takes a failure for an answer. */
export class RecordingEngine implements SyntaxEngine {
  readonly #engine: SyntaxEngine;
  /** Why the first of them failed. */
  failure: Reason | undefined;

  constructor(engine: SyntaxEngine) {
    this.#engine = engine;
  }

  async parse<Result>(language: Language, text: string, read: (root: SyntaxNode) => Result): Promise<Parsed<Result>> {
    const parsed = await this.#engine.parse(language, text, read);
    return this.#recorded(parsed);
  }

  async find(language: Language, text: string, query: string): Promise<Parsed<readonly Extent[]>> {
    return this.#recorded(await this.#engine.find(language, text, query));
  }

  #recorded<Result>(parsed: Parsed<Result>): Parsed<Result> {
    if (parsed.state === 'failed') this.failure ??= parsed.reason;
    return parsed;
  }
}
