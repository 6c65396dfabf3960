import { setFlagsFromString } from 'node:v8';
import { Language as Grammar, Parser, Query, type Node, type QueryMatch, type Tree } from 'web-tree-sitter';
import type { Extent, Language, Parsed, SyntaxEngine, SyntaxNode } from '../../checks/debug-artifacts/syntax.ts';
import { reason } from '../../gate/reason.ts';
import { grammars, runtime } from './grammar-sources.ts';
import { loadModule } from './grammars.ts';
import { isTrap, wasmMemory, type WasmMemory } from './web-assembly.ts';

/** Longest time for one parse. Ordinary files take milliseconds per 100 KB; only hostile ones come near. */
const TIME_LIMIT_MS = 20_000;

const PAGE = 65_536;
/** What the runtime begins with. It asks for this much. */
const FIRST_PAGES = (32 * 1024 * 1024) / PAGE;
/** What all grammars and one tree may take together: a file that needs more is not examined. */
const MOST_PAGES = (384 * 1024 * 1024) / PAGE;
/** WebAssembly memory never shrinks: an engine that holds more than this should be replaced. */
const SPENT_BYTES = 96 * 1024 * 1024;

/** A syntax engine, and whether it should be replaced by one in another thread. */
export interface WorkerSyntaxEngine extends SyntaxEngine {
  /** A grammar broke its memory, or it holds much that it cannot give back. */
  spent(): boolean;
}

/** A syntax engine on web-tree-sitter. Grammars are loaded when first wanted, once per thread: loading PHP twice breaks the runtime's table. */
export function createSyntaxEngine(): WorkerSyntaxEngine {
  return new TreeSitterEngine();
}

let runtimeStarted: Promise<WasmMemory> | undefined;
const loadedGrammars = new Map<Language, Promise<Grammar>>();

async function startRuntime(): Promise<WasmMemory> {
  // The parsers' huge functions cost the optimising compiler some 400 MB and save no time: compiled once, quickly, the same trees take 380 MB instead of 830 (measured).
  for (const flag of ['--no-wasm-dynamic-tiering', '--no-wasm-tier-up']) setFlagsFromString(flag);
  const wasmBinary = await loadModule(runtime);
  const memory = wasmMemory(FIRST_PAGES, MOST_PAGES);
  await Parser.init({ wasmBinary, wasmMemory: memory });
  return memory;
}

async function grammarOf(language: Language): Promise<Grammar> {
  let grammar = loadedGrammars.get(language);
  if (grammar === undefined) {
    grammar = loadModule(grammars[language]).then((bytes) => Grammar.load(bytes));
    loadedGrammars.set(language, grammar);
  }
  return grammar;
}

class TreeSitterEngine implements WorkerSyntaxEngine {
  readonly #queries = new Map<string, Query>();
  #parser: Parser | undefined;
  #memory: WasmMemory | undefined;
  #broken = false;

  parse<Result>(language: Language, text: string, read: (root: SyntaxNode) => Result): Promise<Parsed<Result>> {
    return this.#guarded(language, (parser) => this.#parse(parser, text, (tree) => read(tree.rootNode)));
  }

  find(language: Language, text: string, query: string): Promise<Parsed<readonly Extent[]>> {
    return this.#guarded(language, (parser, grammar) => {
      const compiled = this.#query(language, grammar, query);
      return this.#parse(parser, text, (tree) => compiled.matches(tree.rootNode).flatMap((match) => extentOf(match)));
    });
  }

  #query(language: Language, grammar: Grammar, source: string): Query {
    const key = `${language}\0${source}`;
    const query = this.#queries.get(key) ?? new Query(grammar, source);
    this.#queries.set(key, query);
    return query;
  }

  async #guarded<Result>(language: Language, use: (parser: Parser, grammar: Grammar) => Parsed<Result>): Promise<Parsed<Result>> {
    runtimeStarted ??= startRuntime();
    this.#memory = await runtimeStarted;
    const grammar = await grammarOf(language);
    // After a trap all memory behind the runtime is anybody's guess.
    if (this.#broken) return failed('trap');
    try {
      this.#parser ??= new Parser();
      return use(this.#parser.setLanguage(grammar), grammar);
    } catch (error) {
      this.#broken ||= isTrap(error);
      this.#discard();
      return failed(error instanceof Error ? error.message : String(error));
    }
  }

  spent(): boolean {
    return this.#broken || (this.#memory?.buffer.byteLength ?? 0) > SPENT_BYTES;
  }

  #parse<Result>(parser: Parser, text: string, read: (tree: Tree) => Result): Parsed<Result> {
    const deadline = Date.now() + TIME_LIMIT_MS;
    const tree = parser.parse(text, null, { progressCallback: () => Date.now() > deadline });
    if (tree === null) {
      parser.reset();
      return failed('timeout');
    }
    try {
      return { state: 'parsed', result: read(tree) };
    } finally {
      tree.delete();
    }
  }

  #discard(): void {
    const parser = this.#parser;
    this.#parser = undefined;
    try {
      parser?.delete();
    } catch {
      // The memory behind it is lost, nothing else.
    }
  }
}

function extentOf({ captures }: QueryMatch): Extent[] {
  const node: Node | undefined = (captures.find(({ name }) => name === 'found') ?? captures[0])?.node;
  return node === undefined ? [] : [{ start: node.startIndex, end: node.endIndex }];
}

/** What is wrong with a query, in tree-sitter's own words; null where nothing is. */
export async function queryFault(language: Language, source: string): Promise<string | null> {
  runtimeStarted ??= startRuntime();
  await runtimeStarted;
  const grammar = await grammarOf(language);
  try {
    new Query(grammar, source).delete();
    return null;
  } catch (error) {
    if (isTrap(error)) throw error;
    return error instanceof Error ? error.message : String(error);
  }
}

function failed<Result>(detail: string): Parsed<Result> {
  return {
    state: 'failed',
    reason: reason(
      'syntax-failed',
      { ja: '構文を解析できませんでした（{detail}）。', en: 'The syntax parser failed ({detail}).' },
      { detail },
    ),
  };
}
