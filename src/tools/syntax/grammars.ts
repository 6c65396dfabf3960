import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';
import { ToolError } from '../../gate/error.ts';
import type { GrammarSource } from './grammar-sources.ts';

const decompress = promisify(brotliDecompress);

/** Where `grammars/` lies as seen from a bundle in `dist/`, from a chunk in `dist/shared/`, and from here. */
const folders = ['../grammars/', '../../grammars/', '../../../grammars/'];

/** The largest grammar has 5.4 MB: what unpacks to more is none of ours. */
const largestModule = 16 * 1024 * 1024;

/** The bytes of a shipped module. Throws ToolError `grammar-missing` or `grammar-altered`. */
export async function loadModule({ name, sha256 }: GrammarSource): Promise<Uint8Array> {
  const compressed = await shipped(name);
  const bytes = await unpacked(compressed);
  const found = createHash('sha256').update(bytes).digest('hex');
  if (found === sha256) return bytes;
  throw new ToolError({
    code: 'grammar-altered',
    text: {
      ja: '文法ファイル {name} の SHA-256 が {found} です（正しくは {expected}）。',
      en: 'The SHA-256 of grammar {name} is {found}, expected {expected}.',
    },
    mend: { ja: 'kenpin を入れ直してください。', en: 'Install kenpin again.' },
    parameters: { name, found, expected: sha256 },
  });
}

async function shipped(name: string): Promise<Uint8Array> {
  for (const folder of folders) {
    try {
      return await readFile(fileURLToPath(new URL(`${folder}${name}.wasm.br`, import.meta.url)));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    }
  }
  throw new ToolError({
    code: 'grammar-missing',
    text: { ja: '構文解析の文法ファイル {name} がありません。', en: 'The grammar {name} is missing.' },
    mend: {
      ja: 'kenpin を配布物のとおりに置き直してください（dist と並ぶ grammars フォルダが必要です）。',
      en: 'Put kenpin in place as it is distributed: the folder grammars beside dist is needed.',
    },
    parameters: { name },
  });
}

async function unpacked(compressed: Uint8Array): Promise<Uint8Array> {
  try {
    return await decompress(compressed, { maxOutputLength: largestModule });
  } catch {
    // Not brotli: altered. The hash of the compressed bytes cannot be the pinned one, so the caller says so.
    return compressed;
  }
}
