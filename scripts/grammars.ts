// Writes the grammars and the runtime of the syntax engine, brotli-compressed, into a folder of dist/.
import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { grammars, runtime } from '../src/tools/syntax/grammars.ts';

const compress = promisify(brotliCompress);

/** Writes `<name>.wasm.br` for every grammar and the runtime. Throws where an installed module is not the pinned one. */
export async function shipGrammars(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const { name, specifier, sha256 } of [runtime, ...Object.values(grammars)]) {
    const bytes = await readFile(fileURLToPath(import.meta.resolve(specifier)));
    const found = createHash('sha256').update(bytes).digest('hex');
    if (found !== sha256) throw new Error(`${specifier} has SHA-256 ${found}, pinned is ${sha256}`);
    const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
    await writeFile(join(folder, `${name}.wasm.br`), await compress(bytes, { params }));
  }
}
