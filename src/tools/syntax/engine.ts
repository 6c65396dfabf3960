import { Language as Grammar, Parser } from 'web-tree-sitter';
import type { Language, Parsed, SyntaxEngine, SyntaxNode } from '../../checks/debug-artifacts/syntax.ts';
import { reason } from '../../gate/reason.ts';
import { grammars, loadModule, runtime } from './grammars.ts';

/** Longest time for one text. Ordinary files take milliseconds per 100 KB; only hostile ones come near. */
const TIME_LIMIT_MS = 60_000;

/** A syntax engine on web-tree-sitter. Grammars are loaded when first wanted, once per process: loading PHP twice breaks the runtime's table. */
export function createSyntaxEngine(): SyntaxEngine {
  return new TreeSitterEngine();
}

let runtimeStarted: Promise<void> | undefined;
const loadedGrammars = new Map<Language, Promise<Grammar>>();

async function startRuntime(): Promise<void> {
  const wasmBinary = await loadModule(runtime);
  await Parser.init({ wasmBinary });
}

async function grammarOf(language: Language): Promise<Grammar> {
  runtimeStarted ??= startRuntime();
  await runtimeStarted;
  let grammar = loadedGrammars.get(language);
  if (grammar === undefined) {
    grammar = loadModule(grammars[language]).then((bytes) => Grammar.load(bytes));
    loadedGrammars.set(language, grammar);
  }
  return grammar;
}

class TreeSitterEngine implements SyntaxEngine {
  #parser: Parser | undefined;

  async parse<Result>(language: Language, text: string, read: (root: SyntaxNode) => Result): Promise<Parsed<Result>> {
    const grammar = await grammarOf(language);
    try {
      this.#parser ??= new Parser();
      return this.#parse(this.#parser.setLanguage(grammar), text, read);
    } catch (error) {
      this.#discard();
      return failed(error instanceof Error ? error.message : String(error));
    }
  }

  #parse<Result>(parser: Parser, text: string, read: (root: SyntaxNode) => Result): Parsed<Result> {
    const deadline = Date.now() + TIME_LIMIT_MS;
    const tree = parser.parse(text, null, { progressCallback: () => Date.now() > deadline });
    if (tree === null) {
      parser.reset();
      return failed('timeout');
    }
    try {
      return { state: 'parsed', result: read(tree.rootNode) };
    } finally {
      tree.delete();
    }
  }

  /** After a trap the parser's state is anybody's guess: the next text gets a new one. */
  #discard(): void {
    const broken = this.#parser;
    this.#parser = undefined;
    try {
      broken?.delete();
    } catch {
      // The memory behind it is lost, nothing else.
    }
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
