import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';
import type { Language } from '../../checks/debug-artifacts/syntax.ts';
import { ToolError } from '../../gate/error.ts';

const decompress = promisify(brotliDecompress);

/** One WebAssembly module that the syntax engine loads. */
export interface Module {
  /** Name of the shipped file without `.wasm.br`. */
  readonly name: string;
  /** Where the packages hold it, as an import specifier. */
  readonly specifier: string;
  /** Of the uncompressed module. */
  readonly sha256: string;
}

function grammar(language: Language, sha256: string): Module {
  return { name: language, specifier: `@vscode/tree-sitter-wasm/wasm/tree-sitter-${language}.wasm`, sha256 };
}

/** The runtime of web-tree-sitter 0.27.1. */
export const runtime: Module = {
  name: 'tree-sitter',
  specifier: 'web-tree-sitter/web-tree-sitter.wasm',
  sha256: 'beca80e44cccbf2299ed4d1e3fa6462a9a6fe818aeebf847547a392227ce4acc',
};

/** The grammars of @vscode/tree-sitter-wasm 0.3.1. */
export const grammars: Readonly<Record<Language, Module>> = {
  javascript: grammar('javascript', '5fb488d0cabb4775a594bab85682de5ad6ce83c0d6ac997a9f82dd084d571240'),
  typescript: grammar('typescript', '778025db5a8be0e70f8ccc3671e486dfeddd048c25d9e8a70c26de2e1bf6f97d'),
  tsx: grammar('tsx', '79e5da75ea62855a0cd67177685f0164eac87d5f630b3cbe1e0a099751ad30f8'),
  python: grammar('python', '16108b50df4ee9a30168794252ab55e7c93bfc5765d7fa0aa3e335752c515f47'),
  java: grammar('java', '4fdeac4ca6ca089f06c6f7e562abcac1733cd465728cc7031ebb73c2019122c4'),
  php: grammar('php', 'd4df6a6ff08c87c3ec4f9cbb785fe09998a0cb570e03f57d7b19b3acfb146aa7'),
  ruby: grammar('ruby', '09a96427d7c72f0613ed470cd9812223fc4a91d6a9c025c0235cc6bd59ff96f4'),
  go: grammar('go', '9504573f352b20be7f2f1911754d710622aedc15afff16d5ed8fb5645681aee7'),
  'c-sharp': grammar('c-sharp', 'd12d85996c25957b4c1b71e26db2d7cc8a294997b60642e9c2a3b031b2c66dd3'),
};

/**
 * The bytes of a module: shipped ones from `grammars/` beside or above the running file, otherwise from the installed package.
 * Throws ToolError `grammar-missing` or `grammar-altered`.
 */
export async function loadModule(module: Module): Promise<Uint8Array> {
  const bytes = (await shipped(module.name)) ?? (await installed(module));
  if (bytes === null) {
    throw new ToolError({
      code: 'grammar-missing',
      text: { ja: '構文解析の文法ファイル {name} がありません。', en: 'The grammar {name} is missing.' },
      mend: {
        ja: 'kenpin を配布物のとおりに置き直してください（dist/grammars が必要です）。',
        en: 'Put kenpin in place as it is distributed (dist/grammars is needed).',
      },
      parameters: { name: module.name },
    });
  }
  const found = createHash('sha256').update(bytes).digest('hex');
  if (found === module.sha256) return bytes;
  throw new ToolError({
    code: 'grammar-altered',
    text: {
      ja: '文法ファイル {name} の SHA-256 が {found} です（正しくは {expected}）。',
      en: 'The SHA-256 of grammar {name} is {found}, expected {expected}.',
    },
    mend: { ja: 'kenpin を入れ直してください。', en: 'Install kenpin again.' },
    parameters: { name: module.name, found, expected: module.sha256 },
  });
}

async function shipped(name: string): Promise<Uint8Array | null> {
  for (const folder of ['./grammars/', '../grammars/']) {
    const compressed = await readIfThere(fileURLToPath(new URL(`${folder}${name}.wasm.br`, import.meta.url)));
    if (compressed === null) continue;
    try {
      return await decompress(compressed);
    } catch {
      // Not brotli: altered. The hash of the compressed bytes cannot be the pinned one, so the caller says so.
      return compressed;
    }
  }
  return null;
}

async function installed({ specifier }: Module): Promise<Uint8Array | null> {
  let place: string;
  try {
    place = fileURLToPath(import.meta.resolve(specifier));
  } catch {
    return null;
  }
  return readIfThere(place);
}

async function readIfThere(place: string): Promise<Uint8Array | null> {
  try {
    return await readFile(place);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
