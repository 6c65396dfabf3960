import { appendFileSync, chmodSync, mkdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe } from 'vitest';
import { editFile, writeSignatures } from '../../e2e/workspace.ts';
import { runRows, type Row } from './row.ts';
import { sessionProgram } from './session-program.ts';

const HOUR = 60 * 60 * 1000;

/** A program put before the real one in PATH. */
function program(workspace: string, name: string, source: string): Record<string, string> {
  const folder = join(workspace, 'fake-bin');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), `#!${process.execPath}\n${source}`);
  chmodSync(join(folder, name), 0o755);
  return { PATH: `${folder}:${process.env['PATH']}` };
}

/** A clamd that starts, answers PING and VERSION, and to a stream whatever `reply` says (a piece of JavaScript with `socket`, `streams` and `say(words)`, an answer to this stream). */
function clamd(reply: string) {
  return (workspace: string) =>
    program(
      workspace,
      'clamd',
      `${sessionProgram}
const fs = require('node:fs');
if (process.argv.includes('--version')) { console.log('ClamAV 1.4.6'); process.exit(0); }
const path = /^LocalSocket (.*)$/m.exec(fs.readFileSync(process.argv[process.argv.indexOf('-c') + 1], 'utf8'))[1];
let streams = 0;
listen(path, {
  request: (socket, bytes) => socket.end(bytes.toString('latin1').startsWith('zPING') ? 'PONG\\0' : 'ClamAV 1.4.6\\0'),
  stream: (socket, number) => {
    const say = (words) => socket.write(number + ': ' + words);
    streams += 1;
    ${reply}
  },
});`,
    );
}

/** The real ClamAV behind a fake that passes everything on, until the given stream begins: then `act` (a piece of JavaScript) happens to it. */
function realClamdUntil(stream: number, act: string) {
  return (workspace: string) =>
    program(
      workspace,
      'clamd',
      `const net = require('node:net'), fs = require('node:fs'), { spawn, spawnSync } = require('node:child_process');
const real = ['/usr/sbin/clamd', '/usr/local/sbin/clamd'].find((path) => fs.existsSync(path));
if (process.argv.includes('--version')) { process.stdout.write(spawnSync(real, ['--version']).stdout); process.exit(0); }
const file = process.argv[process.argv.indexOf('-c') + 1];
const text = fs.readFileSync(file, 'utf8');
const path = /^LocalSocket (.*)$/m.exec(text)[1];
fs.writeFileSync(file + '.real', text.replace('LocalSocket ' + path, 'LocalSocket ' + path + 'r'));
const daemon = spawn('setpriv', ['--pdeathsig', 'KILL', real, '-c', file + '.real'], { stdio: 'ignore' });
process.on('exit', () => daemon.kill('SIGKILL'));
let streams = 0, silent = false;
const serve = () => net.createServer({ allowHalfOpen: true }, (socket) => {
  const inner = net.connect({ path: path + 'r', allowHalfOpen: true });
  const pass = (from, to) => from.on('error', () => to.destroy()).on('data', (part) => { if (!silent) to.write(part); }).once('end', () => { if (!silent) to.end(); });
  socket.on('data', (part) => {
    for (let at = part.indexOf('zINSTREAM'); at !== -1; at = part.indexOf('zINSTREAM', at + 1)) if (++streams === ${stream}) { ${act} }
  });
  pass(socket, inner);
  pass(inner, socket);
}).listen(path);
const ready = setInterval(() => { if (fs.existsSync(path + 'r')) { clearInterval(ready); serve(); } }, 20);`,
    );
}

/** An osv-scanner that says it is the right version and does what `body` says; nothing of kenpin's own installation is found. */
function osvScanner(body: string) {
  return (workspace: string) => ({
    ...program(
      workspace,
      'osv-scanner',
      `if (process.argv.includes('--version')) { console.log('osv-scanner version: 2.5.1'); process.exit(0); }\n${body}`,
    ),
    KENPIN_TOOLS: join(workspace, 'no-tools'),
  });
}

const feed = (path: string) => (workspace: string) => join(workspace, 'feeds', path);

const rows: readonly Row[] = [
  {
    name: 'ClamAV that ends at once',
    plant: (workspace) =>
      program(workspace, 'clamd', `if (process.argv.includes('--version')) console.log('ClamAV 1.4.6'); else process.exit(1);`),
    exit: 2,
    says: 'virus-engine-start',
  },
  {
    name: 'ClamAV that is too old',
    plant: (workspace) => program(workspace, 'clamd', `console.log('ClamAV 1.0.9');`),
    exit: 2,
    says: 'virus-engine-absent',
  },
  {
    name: 'ClamAV that says OK to everything',
    plant: clamd(`say('stream: OK\\0');`),
    exit: 2,
    says: 'virus-canary-missed',
  },
  {
    name: 'ClamAV that finds everything',
    plant: clamd(`say('stream: X FOUND\\0');`),
    exit: 2,
    says: 'virus-canary-missed',
  },
  { name: 'ClamAV that closes without a reply', plant: clamd(`socket.destroy();`), exit: 2, says: 'virus-canary-missed' },
  {
    name: 'ClamAV that gives two replies',
    plant: clamd(`say('stream: OK\\0' + number + ': stream: OK\\0');`),
    exit: 2,
    says: 'virus-canary-missed',
  },
  {
    name: 'ClamAV that dies in the middle',
    plant: clamd(`if (streams > 3) process.kill(process.pid, 'SIGKILL'); say('stream: OK\\0');`),
    exit: 2,
    says: 'virus-',
  },
  {
    name: 'ClamAV that is killed while it tests itself',
    plant: realClamdUntil(14, `process.exit(9);`),
    exit: 2,
    says: 'virus-engine-died',
  },
  { name: 'ClamAV that works until it is killed', plant: realClamdUntil(16, `process.exit(9);`), exit: 2, says: 'virus-engine-died' },
  { name: 'ClamAV that works until it stands still', plant: realClamdUntil(16, `silent = true;`), exit: 2, says: 'virus-engine-died' },
  {
    name: 'no signatures',
    plant: (workspace) => rmSync(join(workspace, 'signatures'), { recursive: true }),
    exit: 2,
    says: 'virus-signatures-absent',
  },
  {
    name: 'signatures of last week',
    plant: (workspace) => writeSignatures(workspace, new Date(Date.now() - 7 * 24 * HOUR)),
    exit: 2,
    says: 'virus-signatures-stale',
  },
  {
    name: 'signatures of next week',
    plant: (workspace) => writeSignatures(workspace, new Date(Date.now() + 7 * 24 * HOUR)),
    exit: 2,
    says: 'virus-signatures-future',
  },
  {
    name: 'a file that makes ClamAV ignore EICAR',
    plant: (workspace) => writeFileSync(join(workspace, 'signatures/local.ign2'), 'Eicar-Test-Signature\n'),
    exit: 2,
    says: 'virus-signatures-foreign',
  },
  {
    name: 'signatures with one line taken out',
    plant: (workspace) => editFile(workspace, 'signatures/kenpin-test.hsb', (text) => `${text.split('\n')[0]}\n`),
    exit: 2,
    says: 'virus-signatures-foreign',
  },
  {
    name: 'osv-scanner of another version',
    plant: (workspace) => ({
      ...program(workspace, 'osv-scanner', `console.log('osv-scanner version: 2.4.0');`),
      KENPIN_TOOLS: join(workspace, 'no-tools'),
    }),
    exit: 2,
    says: 'dependencies',
  },
  {
    name: 'osv-scanner that finds nothing, ever',
    plant: osvScanner(`console.log(JSON.stringify({ results: [] }));`),
    exit: 2,
    says: 'dependencies',
  },
  { name: 'osv-scanner that exits 0 and prints nothing', plant: osvScanner(''), exit: 2, says: 'dependencies' },
  { name: 'osv-scanner that is killed', plant: osvScanner(`process.kill(process.pid, 'SIGKILL');`), exit: 2, says: 'dependencies' },
  { name: 'no feeds', plant: (workspace) => rmSync(join(workspace, 'feeds'), { recursive: true }), exit: 2, says: 'dependencies' },
  {
    name: 'one ecosystem’s feed missing',
    plant: (workspace) => rmSync(feed('osv/npm')(workspace), { recursive: true }),
    exit: 2,
    says: 'osv/npm',
  },
  { name: 'a feed that is cut', plant: (workspace) => truncateSync(feed('osv/npm/all.zip')(workspace), 5000), exit: 2, says: 'osv/npm' },
  {
    name: 'a feed with a byte more',
    plant: (workspace) => appendFileSync(feed('osv/npm/all.zip')(workspace), 'x'),
    exit: 2,
    says: 'osv/npm',
  },
  {
    name: 'a feed that says it is from tomorrow’s day',
    plant: (workspace) =>
      editFile(join(workspace, 'feeds'), 'osv/npm/kenpin-feed.json', (text) =>
        text.replace(/"dataAsOf": ?"\d{4}/, (found) => found.replace(/\d{4}$/, '2099')),
      ),
    exit: 2,
    says: 'osv/npm',
  },
  { name: 'a feed whose mark as test data was taken off', plant: unmarked, exit: 2, says: 'osv/npm' },
  { name: 'no KEV', plant: (workspace) => rmSync(feed('kev')(workspace), { recursive: true }), exit: 2, says: 'kev' },
];

/** Without its mark the frozen feed is judged by its real age. */
function unmarked(workspace: string): void {
  const path = feed('osv/npm/kenpin-feed.json')(workspace);
  const { testData: _, ...record } = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
  writeFileSync(path, JSON.stringify(record));
}

describe('tools and data', () => {
  runRows(rows);
});
