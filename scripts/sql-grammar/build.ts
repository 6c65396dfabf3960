// Builds the WebAssembly module of the SQL grammar: its project publishes C only. Prints the module's SHA-256, which must be the pinned one.
// Needed: npm, and Python 3 with the venv module, for Zig's C compiler (PyPI's `ziglang`), which brings clang and wasm-ld for any machine.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { grammars } from '../../src/tools/syntax/grammar-sources.ts';

/** SHA-512 of the npm package's archive, hexadecimal. */
const archiveSha512 =
  '611b535d558ae27effdc1506721846716fc8175bb695d4767ddd2ddd4c3bca66c65dc45f886defd53e8de378d0297cf62f037e371f806fde93d07b6eb01547f6';
const compiler = 'ziglang==0.17.0';

/** The bytes of the module, the same on every machine. Throws where an input or the result is not the pinned one. */
export async function builtSqlGrammar(): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'sql-grammar-'));
  const run = (program: string, ...words: readonly string[]) =>
    execFileSync(program, words, { cwd: folder, stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    await unpackSource(folder, run);
    run('python3', '-m', 'venv', 'python');
    const python = join(folder, 'python', 'bin', 'python');
    run(python, '-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', compiler);
    for (const name of ['parser', 'scanner']) {
      const source = join('package', 'src', `${name}.c`);
      const target = ['--target=wasm32-wasi', '-fPIC', '-Os', '-g0'];
      run(python, '-m', 'ziglang', 'cc', ...target, '-c', '-Ipackage/src', source, '-o', `${name}.o`);
    }
    // Without --no-gc-sections the linker drops the lexer: only the language's table points to it.
    const shared = ['-shared', '--experimental-pic', '--no-entry', '--allow-undefined', '--no-gc-sections', '--strip-all'];
    run(python, '-m', 'ziglang', 'wasm-ld', ...shared, '--export=tree_sitter_sql', 'parser.o', 'scanner.o', '-o', 'sql.wasm');
    const module = await readFile(join(folder, 'sql.wasm'));
    const found = createHash('sha256').update(module).digest('hex');
    if (found !== grammars.sql.sha256) throw new Error(`The module has SHA-256 ${found}, pinned is ${grammars.sql.sha256}`);
    return module;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function unpackSource(folder: string, run: (program: string, ...words: readonly string[]) => Buffer): Promise<void> {
  const [name, version] = grammars.sql.source;
  const archive = run('npm', 'pack', `${name}@${version}`, '--silent').toString().trim();
  const found = createHash('sha512')
    .update(await readFile(join(folder, archive)))
    .digest('hex');
  if (found !== archiveSha512) throw new Error(`${archive} has SHA-512 ${found}, pinned is ${archiveSha512}`);
  run('tar', '-xzf', archive);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  console.log(
    createHash('sha256')
      .update(await builtSqlGrammar())
      .digest('hex'),
  );
