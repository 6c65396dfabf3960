// `npm start`: gates the bundled example as a user would, with the built program, real ClamAV, real freshclam and real osv-scanner.
// The faulty variant must fail, the mended one must pass and leave a signed package, and that package must verify.
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeSigningKey } from '../src/package/sign/key.ts';
import { serveFiles } from '../src/io/static-server.ts';
import { makeTestSignatures } from '../src/tools/clamav/test-signatures.ts';
import { infectedZip } from './infected.ts';

const program = new URL('../dist/kenpin.js', import.meta.url).pathname;
const example = new URL('../examples/', import.meta.url).pathname;
const work = join(process.cwd(), 'example-output');

rmSync(work, { recursive: true, force: true });
mkdirSync(work, { recursive: true });
cpSync(join(example, 'feeds'), join(work, 'feeds'), { recursive: true });
for (const variant of ['faulty', 'mended']) cpSync(join(example, 'grant-application', variant), join(work, variant), { recursive: true });
// The test virus is put together here: no repository should carry a file that every scanner on the way removes.
writeFileSync(join(work, 'faulty/release/添付資料.zip'), await infectedZip());

const { privateKey, publicKey } = makeSigningKey('kenpin example');
const server = await serveFiles(new Map(makeTestSignatures(new Date()).map(({ name, content }) => [`/${name}`, Buffer.from(content)])));
try {
  await kenpin(0, ['setup']);
  for (const variant of ['faulty', 'mended']) {
    heading(`ウイルス定義を取得する（試験用・${variant}） / fetch test signatures`);
    const urls = makeTestSignatures(new Date()).flatMap(({ name }) => ['--custom-url', `${server.url}/${name}`]);
    await kenpin(0, ['signatures', 'update', '--root', join(work, variant), ...urls]);
  }
  heading('不備のある納品物（不合格になるはず） / the faulty deliverables: must fail');
  await kenpin(1, ['gate', '--root', join(work, 'faulty')], { KENPIN_SIGNING_KEY: privateKey });
  heading('直した納品物（合格になるはず） / the mended deliverables: must pass');
  await kenpin(0, ['gate', '--root', join(work, 'mended')], { KENPIN_SIGNING_KEY: privateKey });
  heading('受け取った側で確かめる / verify as the recipient');
  const folder = join(work, 'mended/delivery');
  const name = readdirSync(folder).find((each) => each.endsWith('.zip'));
  if (name === undefined) throw new Error(`no package in ${folder}`);
  await kenpin(0, ['verify', join(folder, name), '--public-key', publicKey, '--expect-contract', 'R8-EXAMPLE-001']);
  console.log(`\n署名つき納品パッケージ / signed delivery package: ${join(folder, name)}`);
  console.log(
    `報告書 / reports: ${join(work, 'faulty/.kenpin/reports/report.html')}\n                 ${join(work, 'mended/.kenpin/reports/report.html')}`,
  );
} finally {
  await server.close();
}

function heading(text: string): void {
  console.log(`\n===== ${text}`);
}

function kenpin(expected: number, args: readonly string[], environment: Record<string, string> = {}): Promise<void> {
  console.log(`$ kenpin ${args.map((arg) => (arg.includes(' ') ? JSON.stringify(arg) : arg)).join(' ')}`);
  const child = spawn(process.execPath, [program, ...args], { stdio: 'inherit', env: { ...process.env, ...environment } });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) =>
      code === expected ? resolve() : reject(new Error(`kenpin ${args[0]} ended with ${signal ?? code}, expected ${expected}`)),
    );
  });
}
