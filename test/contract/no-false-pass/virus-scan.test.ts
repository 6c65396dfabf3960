import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe } from 'vitest';
import { eicar } from '../../../scripts/infected.ts';
import { packedInEveryKind } from '../../../src/checks/virus-scan/canary-containers.ts';
import { plainZip } from '../../deliverables/archives.ts';
import { runRows, type Row } from './row.ts';
import { sessionProgram } from './session-program.ts';

/** The real clamd, with something done before it starts: shell, with `$conf` and `$db`, its configuration and its folder of signatures as kenpin prepared them. */
function clamdAfter(before: string) {
  return (workspace: string): Record<string, string> => {
    const bin = join(workspace, '../', `bin-${createHash('sha256').update(workspace).digest('hex').slice(0, 12)}`);
    mkdirSync(bin);
    const real = 'real=/usr/sbin/clamd; [ -x $real ] || real=/usr/local/sbin/clamd';
    const shim = `#!/bin/sh\n${real}\nif [ "$1" = -c ]; then conf=$2; db=$(sed -n 's/^DatabaseDirectory //p' "$2")\n${before}\nfi\nexec $real "$@"\n`;
    writeFileSync(join(bin, 'clamd'), shim, { mode: 0o755 });
    return { PATH: `${bin}:${process.env['PATH']}` };
  };
}

/**
 * The real clamd behind a relay that is true until the self-test has ended, which it knows by the control: the only stream of 4,096 bytes that is clean.
 * From then on it answers each stream with `reply`, a piece of JavaScript that sees `say(words)` (an answer to this stream), `socket`, `number` (of the stream in its session), `forward()`
 * (the true answer) and `one()`: true once, for a file that is no canary.
 */
function clamdThen(reply: string) {
  return (workspace: string): Record<string, string> => {
    const script = join(workspace, '../', `relay-${createHash('sha256').update(workspace).digest('hex').slice(0, 12)}.cjs`);
    writeFileSync(
      script,
      `${sessionProgram}
const [, , real, path] = process.argv;
let tested = false, count = 0, hit = false;
const ask = (socket, bytes, done) => {
  const inner = net.connect({ path: real, allowHalfOpen: true });
  const said = [];
  inner.on('error', () => socket.destroy()).on('data', (part) => said.push(part)).once('end', () => { inner.destroy(); done(Buffer.concat(said).toString('latin1')); });
  inner.write(bytes);
};
const CANARY = 4 + 4096 + 4;
listen(path, {
  request: (socket, bytes) => ask(socket, bytes, (said) => socket.end(said, 'latin1')),
  stream: (socket, number, frames) => {
    const say = (words) => socket.write(number + ': ' + words, 'latin1');
    const forward = (then = say) => ask(socket, Buffer.concat([Buffer.from(STREAM), frames]), then);
    if (!tested) return forward((said) => { tested ||= frames.length === CANARY && said === 'stream: OK\\0'; say(said); });
    count += 1;
    const one = () => !hit && count > 8 && frames.length !== CANARY && (hit = true);
    ${reply}
  },
});`,
    );
    return clamdAfter(
      `sock=$(sed -n 's/^LocalSocket //p' "$conf"); sed -i "s#^LocalSocket .*#LocalSocket $sock-real#" "$conf"
setpriv --pdeathsig KILL ${process.execPath} ${script} "$sock-real" "$sock" < /dev/null > /dev/null 2>&1 &`,
    )(workspace);
  };
}

/** Not a reader of the file, but of its SHA-256 or MD5. */
const hash = (algorithm: string) => createHash(algorithm).update(eicar()).digest('hex');
const stray = (name: string, content: string) => (workspace: string) => writeFileSync(join(workspace, 'signatures', name), content);

/** A document that is locked by a password: a compound file with the stream that [MS-OFFCRYPTO] names. */
function locked(): Buffer {
  const made = Buffer.from(packedInEveryKind(Buffer.alloc(5000, 'x')).get('OLE2') ?? '');
  const at = made.indexOf(Buffer.from('canary\0', 'utf16le'));
  made.write('EncryptedPackage\0', at, 'utf16le');
  made.writeUInt16LE(34, at + 64);
  return made;
}

/** What the engine leaves closed although it opens what is around it. */
const attached: readonly (readonly [string, Buffer])[] = [
  ['a RAR', Buffer.from('Rar!\x1a\x07\x01\0 and the rest', 'latin1')],
  ['a 7z', Buffer.from('7z\xbc\xaf\x27\x1c\0\x04 and the rest', 'latin1')],
  ['a workbook that is locked by a password', locked()],
  ['a zip that is cut off', plainZip({ 'readme.com': eicar(), 'a.txt': 'x' }).subarray(0, 60)],
];

const strays: readonly Row[] = [
  ['a list of files to ignore by MD5', 'x.fp', `${hash('md5')}:68:x\n`],
  ['a list of files to ignore by SHA-256', 'x.sfp', `${hash('sha256')}:68:x\n`],
  ['an older list of signatures to ignore', 'x.ign', 'x.hsb:2:Eicar-Test-Signature\n'],
  ['an engine setting', 'x.cfg', 'ARCHIVE:0x0:1:255\nOTHER:0x0:1:255\n'],
  ['rules about container members', 'x.cdb', 'X:CL_TYPE_ZIP:*:*:*:*:*:*:*:*\n'],
  ['trusted certificates', 'x.crb', 'Trusted;1;1;1;;0;0;0;0;0;0;0;0;0\n'],
  ['file types of its own', 'x.ftm', '0:0:5a:X:CL_TYPE_ANY:CL_TYPE_IGNORED\n'],
  ['an unsigned database that gives itself a version', 'daily.cud', 'ClamAV-VDB:23 Nov 2026 03-00 +0000:27999:1:90:X:X:me:1795402800'],
  ['a phrase for passwords', 'x.pwdb', 'x;Engine:81-255;0;x\n'],
].map(([name = '', file = '', content = '']) => ({
  name: `a folder of signatures with ${name}`,
  plant: stray(file, content),
  exit: 2,
  says: 'virus-signatures-foreign',
}));

const rows: readonly Row[] = [
  ...strays,
  {
    name: 'a database whose body nobody signed, with a date of today in its header',
    plant: stray('daily.cld', `ClamAV-VDB:26 Nov 2026 03-00 +0000:28000:1:90:X:X:me:${Math.floor(Date.now() / 1000)}`.padEnd(2048)),
    exit: 2,
    says: 'virus-signatures-unproved',
  },
  {
    name: 'a private folder of signatures into which somebody puts a setting after the proof',
    plant: clamdAfter('echo ARCHIVE:0x0:1:255 > "$db/x.cfg"'),
    exit: 2,
    says: 'virus-canary-missed',
  },
  {
    name: 'a private folder of signatures out of which somebody takes the publisher’s after the proof',
    plant: clamdAfter('rm "$db/kenpin-test.hsb"'),
    exit: 2,
    says: 'virus-canary-missed',
  },
  {
    name: 'ClamAV that leaves PDF closed',
    plant: clamdAfter('echo ScanPDF no >> "$conf"'),
    exit: 2,
    says: 'virus-canary-missed',
  },
  {
    name: 'ClamAV that has no room to write what it unpacks, and calls a PDF clean',
    plant: (workspace) => {
      writeFileSync(join(workspace, 'release/manual.pdf'), packedInEveryKind(Buffer.alloc(60_000, 'a')).get('PDF') ?? '');
      return clamdAfter("trap '' XFSZ; ulimit -f 64")(workspace);
    },
    exit: 2,
    says: 'virus-engine-unwritten',
  },
  {
    name: 'ClamAV that has no memory for the signatures',
    plant: clamdAfter('ulimit -v 40000'),
    exit: 2,
    says: 'virus-engine-start',
  },
  {
    name: 'ClamAV that says OK to everything once it has been tested',
    plant: clamdThen(`say('stream: OK\\0');`),
    exit: 2,
    says: 'virus-planted-missed',
  },
  {
    name: 'ClamAV that is out of memory once it has been tested',
    plant: clamdThen(`say("stream: Can't allocate memory ERROR\\0");`),
    exit: 2,
    says: 'virus-not-examined',
  },
  {
    name: 'ClamAV that answers one file twice',
    plant: clamdThen(`if (one()) say('stream: OK\\0' + number + ': stream: OK\\0'); else forward();`),
    exit: 2,
    says: 'virus-not-examined',
  },
  {
    name: 'ClamAV that answers one file for another stream',
    plant: clamdThen(`if (one()) socket.write((number + 1) + ': stream: OK\\0'); else forward();`),
    exit: 2,
    says: 'virus-not-examined',
  },
  {
    name: 'ClamAV that finds something in a file that it has called clean before',
    // With the reply to a later stream: there is one, the canary at the end. A moment later the session might be over.
    plant: clamdThen(
      `forward((said) => { say(said); globalThis.late?.(); globalThis.late = one() ? () => say('stream: Evil FOUND\\0') : undefined; });`,
    ),
    exit: 2,
    says: 'virus-engine-stray',
  },
  {
    name: 'ClamAV that closes one connection in mid-reply',
    plant: clamdThen(`if (one()) socket.end(number + ': stream: O'); else forward();`),
    exit: 2,
    says: 'virus-not-examined',
  },
  {
    name: 'ClamAV that gives up one file at a limit',
    plant: clamdThen(`if (one()) say('stream: Heuristics.Limits.Exceeded.MaxScanTime FOUND\\0'); else forward();`),
    exit: 2,
    says: 'virus-not-examined',
  },
  ...attached.map(([name, content]) => ({
    name: `a mail with ${name} attached`,
    plant: (workspace: string) => writeFileSync(join(workspace, 'docs/連絡.eml'), packedInEveryKind(content).get('mail') ?? ''),
    exit: 2 as const,
    says: 'virus-not-examined',
  })),
  {
    name: 'a private folder of signatures out of which somebody takes ours about what stays closed',
    plant: clamdAfter('rm "$db/kenpin-inner.ldb"'),
    exit: 2,
    says: 'virus-closed-unsaid',
  },
  {
    name: 'a workbook that is locked by a password',
    plant: (workspace) => writeFileSync(join(workspace, 'docs/予算.xlsx'), locked()),
    exit: 2,
    says: 'coverage-not-examined',
  },
];

describe('the virus scan', () => runRows(rows));
