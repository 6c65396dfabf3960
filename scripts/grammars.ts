// Fills grammars/ from the installed packages: the runtime and the grammars of the syntax engine, brotli-compressed, and their README.
// With --check nothing is written; the exit code says whether grammars/ is what the packages give.
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { grammars, runtime, type GrammarSource } from '../src/tools/syntax/grammar-sources.ts';
import { builtSqlGrammar } from './sql-grammar/build.ts';

const root = join(import.meta.dirname, '..');
const folder = join(root, 'grammars');
const modules = [runtime, ...Object.values(grammars)];

/** What is wrong with grammars/: modules that are missing, altered or not those of the installed packages, and files that do not belong there. */
export async function grammarFaults(): Promise<string[]> {
  const faults: string[] = [];
  for (const module of modules) {
    faults.push(...(await packageFaults(module)));
    const shipped = await readFile(join(folder, `${module.name}.wasm.br`)).catch(() => null);
    if (shipped === null) faults.push(`missing: ${module.name}.wasm.br`);
    else if (sha256(brotliDecompressSync(shipped)) !== module.sha256) faults.push(`altered: ${module.name}.wasm.br`);
  }
  const known = new Set(['README.md', 'licenses.txt', ...modules.map(({ name }) => `${name}.wasm.br`)]);
  for (const name of await readdir(folder)) if (!known.has(name)) faults.push(`does not belong here: ${name}`);
  if ((await readFile(join(folder, 'README.md'), 'utf8').catch(() => '')) !== readme()) faults.push('README.md differs');
  if ((await readFile(join(folder, 'licenses.txt'), 'utf8').catch(() => '')) !== (await licences())) faults.push('licenses.txt differs');
  return faults;
}

/** What is built here has no package to be held against; whoever doubts its hash builds it again. */
async function packageFaults({ source: [name, version, file], sha256: pinned, built }: GrammarSource): Promise<string[]> {
  if (built !== undefined) return [];
  const place = join(root, 'node_modules', name);
  const installed = JSON.parse(await readFile(join(place, 'package.json'), 'utf8')) as { version: string };
  const faults = installed.version === version ? [] : [`${name} is installed as ${installed.version}, pinned is ${version}`];
  const found = sha256(await readFile(join(place, file)));
  return found === pinned ? faults : [...faults, `${name}/${file} has SHA-256 ${found}, pinned is ${pinned}`];
}

async function write(): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const module of modules) {
    const faults = await packageFaults(module);
    if (faults.length > 0) throw new Error(faults.join('\n'));
    const place = join(folder, `${module.name}.wasm.br`);
    const shipped = await readFile(place).catch(() => null);
    // Another version of the compressor may give other bytes for the same module: those that are there stay.
    if (shipped !== null && sha256(brotliDecompressSync(shipped)) === module.sha256) continue;
    const bytes =
      module.built === undefined ? await readFile(join(root, 'node_modules', module.source[0], module.source[2])) : await builtSqlGrammar();
    const params = {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_LGWIN]: 24,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    };
    await writeFile(place, brotliCompressSync(bytes, { params }));
  }
  await writeFile(join(folder, 'README.md'), readme());
  await writeFile(join(folder, 'licenses.txt'), await licences());
}

/** The licences of all packages in one file: each must be delivered along with what it covers. */
async function licences(): Promise<string> {
  const packages = new Map(modules.map((module) => [module.source[0], module]));
  const texts = [...packages.values()].map(async ({ source: [name, version], licence, built }) => {
    if (built !== undefined) return licenceText(`${name}@${version} (${licence})`, await readFile(join(root, built, 'LICENSE'), 'utf8'));
    const place = join(root, 'node_modules', name);
    const { license, author } = JSON.parse(await readFile(join(place, 'package.json'), 'utf8')) as { license: string; author?: unknown };
    const text = await readFile(join(place, 'LICENSE'), 'utf8').catch(() => null);
    const words = text ?? `No licence text in the package. Declared: ${license}, author ${JSON.stringify(author)}.\n`;
    return licenceText(`${name}@${version} (${license})`, words);
  });
  return (await Promise.all(texts)).join('\n----------------------------------------\n\n');
}

function licenceText(title: string, words: string): string {
  return `${title}\n\n${words.replaceAll('\r\n', '\n').trimEnd()}\n`;
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function readme(): string {
  const rows = modules.map(
    ({ name, source: [from, version, file], licence, sha256: hash, built }) =>
      `| ${name} | ${from} ${version} | \`${file}\`${built === undefined ? '' : ' (built)'} | ${licence} | \`${hash}\` |`,
  );
  return `# grammars

WebAssembly modules of the syntax engine, taken unchanged from npm packages (that of SQL is built from one) and compressed with brotli (\`<name>.wasm.br\`).
kenpin unpacks one when a delivery has its language, and refuses it unless the SHA-256 of the unpacked module is the one below,
which the program holds itself. \`node scripts/grammars.ts\` fills this folder; \`node scripts/grammars.ts --check\` holds it against the installed packages.

構文解析に使う WebAssembly モジュールです。npm パッケージから変更せずに取り出し（SQL のものは npm パッケージの C から作成）、brotli で圧縮しています。読み込むたびに、展開後の SHA-256 が下の値（プログラム自身も持つ値）と一致することを確かめます。

| name | package | module | licence | SHA-256 of the module |
|---|---|---|---|---|
${rows.join('\n')}

The licence texts are in \`licenses.txt\`. The Swift grammar's project publishes no module; the one here was built from tree-sitter-swift (MIT) by @repomix/tree-sitter-wasms (Unlicense).
The module of SQL is built from the package's C by \`scripts/sql-grammar/build.ts\` with pinned inputs; the same inputs give the same bytes.
`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  if (process.argv.includes('--check')) {
    const faults = await grammarFaults();
    for (const fault of faults) console.error(fault);
    if (faults.length > 0) console.error('Mend it with: node scripts/grammars.ts');
    process.exitCode = faults.length > 0 ? 1 : 0;
  } else await write();
}
