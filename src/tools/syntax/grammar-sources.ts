import type { Language } from '../../checks/debug-artifacts/syntax.ts';

/** A WebAssembly module that lies in `grammars/`, compressed, and the package it was taken from. */
export interface GrammarSource {
  /** Name of the shipped file without `.wasm.br`. */
  readonly name: string;
  /** npm package, exact version, and place of the module in it. */
  readonly source: readonly [name: string, version: string, file: string];
  /** SPDX identifier of the grammar's licence. */
  readonly licence: string;
  /** SHA-256 of the uncompressed module, lower-case hex. */
  readonly sha256: string;
  /** The package has C only: the script that builds the module from it, and the folder with the licence. */
  readonly built?: string;
}

function grammar(name: Language, source: GrammarSource['source'], sha256: string): GrammarSource {
  return { name, source, licence: 'MIT', sha256 };
}

/** The runtime of web-tree-sitter. */
export const runtime: GrammarSource = {
  name: 'tree-sitter',
  source: ['web-tree-sitter', '0.27.1', 'web-tree-sitter.wasm'],
  licence: 'MIT',
  sha256: 'beca80e44cccbf2299ed4d1e3fa6462a9a6fe818aeebf847547a392227ce4acc',
};

/**
 * The grammars, as their own projects built them; Swift's publishes no module, so that of @repomix/tree-sitter-wasms (Unlicense) is taken.
 * SQL's publishes none either, and nobody a fresh one: it is built from the project's C.
 */
export const grammars: Readonly<Record<Language, GrammarSource>> = {
  javascript: grammar(
    'javascript',
    ['tree-sitter-javascript', '0.25.0', 'tree-sitter-javascript.wasm'],
    '5fb488d0cabb4775a594bab85682de5ad6ce83c0d6ac997a9f82dd084d571240',
  ),
  typescript: grammar(
    'typescript',
    ['tree-sitter-typescript', '0.23.2', 'tree-sitter-typescript.wasm'],
    '778025db5a8be0e70f8ccc3671e486dfeddd048c25d9e8a70c26de2e1bf6f97d',
  ),
  tsx: grammar(
    'tsx',
    ['tree-sitter-typescript', '0.23.2', 'tree-sitter-tsx.wasm'],
    '79e5da75ea62855a0cd67177685f0164eac87d5f630b3cbe1e0a099751ad30f8',
  ),
  python: grammar(
    'python',
    ['tree-sitter-python', '0.25.0', 'tree-sitter-python.wasm'],
    '16108b50df4ee9a30168794252ab55e7c93bfc5765d7fa0aa3e335752c515f47',
  ),
  java: grammar(
    'java',
    ['tree-sitter-java', '0.23.5', 'tree-sitter-java.wasm'],
    '4fdeac4ca6ca089f06c6f7e562abcac1733cd465728cc7031ebb73c2019122c4',
  ),
  php: grammar(
    'php',
    ['tree-sitter-php', '0.24.2', 'tree-sitter-php.wasm'],
    'd4df6a6ff08c87c3ec4f9cbb785fe09998a0cb570e03f57d7b19b3acfb146aa7',
  ),
  ruby: grammar(
    'ruby',
    ['tree-sitter-ruby', '0.23.1', 'tree-sitter-ruby.wasm'],
    '09a96427d7c72f0613ed470cd9812223fc4a91d6a9c025c0235cc6bd59ff96f4',
  ),
  go: grammar(
    'go',
    ['tree-sitter-go', '0.25.0', 'tree-sitter-go.wasm'],
    '9504573f352b20be7f2f1911754d710622aedc15afff16d5ed8fb5645681aee7',
  ),
  'c-sharp': grammar(
    'c-sharp',
    ['tree-sitter-c-sharp', '0.23.5', 'tree-sitter-c_sharp.wasm'],
    '6f69e1cae44e1c32c1eccc170dc5a9778fb94ff716f71113fe1f8c4299aa2f40',
  ),
  c: grammar('c', ['tree-sitter-c', '0.24.1', 'tree-sitter-c.wasm'], 'c852c2a85ebf2beb636aa3b0ef7f7e70458684d74f6741b20dcb296885bed9f9'),
  cpp: grammar(
    'cpp',
    ['tree-sitter-cpp', '0.23.4', 'tree-sitter-cpp.wasm'],
    '174eb0deb75b2ec7881bcacda9f995648d8e683956e5c2267e69ab6dc503fcbf',
  ),
  kotlin: grammar(
    'kotlin',
    ['@tree-sitter-grammars/tree-sitter-kotlin', '1.1.0', 'tree-sitter-kotlin.wasm'],
    '7009d69453bc8735e438b2818a633efb21c88f99782769abba60dffedfab73f7',
  ),
  swift: grammar(
    'swift',
    ['@repomix/tree-sitter-wasms', '0.1.17', 'out/tree-sitter-swift.wasm'],
    'd084eceba50e9a83319f5d171051b53179bd22b6ea6419014900c602d52cfa28',
  ),
  rust: grammar(
    'rust',
    ['tree-sitter-rust', '0.24.0', 'tree-sitter-rust.wasm'],
    'f65f354215611fd94ad34134b3427eb3d58cbb745df7b6509ba722184db73d57',
  ),
  scala: grammar(
    'scala',
    ['tree-sitter-scala', '0.24.0', 'tree-sitter-scala.wasm'],
    'b7ec2bb29c19827abcefd18ed5cb5a43596009f96a5d53c5b9d1f9676d7521c3',
  ),
  groovy: grammar(
    'groovy',
    ['tree-sitter-groovy', '0.1.2', 'tree-sitter-groovy.wasm'],
    '0e68bb48ac166de25c381e05bbfbc90769f25d4709c14e180dd593696a73c197',
  ),
  bash: grammar(
    'bash',
    ['tree-sitter-bash', '0.25.1', 'tree-sitter-bash.wasm'],
    '8292919c88a0f7d3fb31d0cd0253ca5a9531bc1ede82b0537f2c63dd8abe6a7a',
  ),
  sql: {
    ...grammar(
      'sql',
      ['@derekstride/tree-sitter-sql', '0.3.11', 'src/parser.c'],
      '98e4bd003c0bef47ab981996fae1d75f0282bf6d38d3b6351440f2a9e39c4ede',
    ),
    built: 'scripts/sql-grammar',
  },
};
