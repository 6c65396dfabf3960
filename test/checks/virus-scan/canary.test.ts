import { createHash } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { packedInEveryKind } from '../../../src/checks/virus-scan/canary-containers.ts';
import { makeCanary, makeEicarCanary, selfTest } from '../../../src/checks/virus-scan/canary.ts';
import type { RunningEngine } from '../../../src/checks/virus-scan/engine.ts';
import { createClamavEngine } from '../../../src/tools/clamav/engine.ts';
import { findProgram } from '../../../src/tools/clamav/install.ts';
import { makeTestSignatures } from '../../../src/tools/clamav/test-signatures.ts';
import { detectContainer } from '../../../src/deliverables/containers/detect.ts';
import { eicar } from '../../../scripts/infected.ts';

const canary = makeCanary('canary.test');
const { signal } = new AbortController();
const newFolder = () => mkdtempSync(join(tmpdir(), 'kenpin-canary-'));

afterEach(() => vi.unstubAllEnvs());

/** The real clamd, started by the product; `before` (shell, with `$conf` and `$db`) is done to its configuration and its folder when the product has prepared them. */
async function withEngine<T>(before: string, work: (engine: RunningEngine) => Promise<T>): Promise<T> {
  const [bin, signaturesFolder] = [newFolder(), newFolder()];
  for (const { name, content } of makeTestSignatures(new Date())) writeFileSync(join(signaturesFolder, name), content);
  const real = await findProgram('clamd');
  const shim = `#!/bin/sh\nif [ "$1" = -c ]; then conf=$2; db=$(sed -n 's/^DatabaseDirectory //p' "$2"); ${before}\nfi\nexec ${real} "$@"\n`;
  writeFileSync(join(bin, 'clamd'), shim, { mode: 0o755 });
  vi.stubEnv('PATH', `${bin}${delimiter}${process.env['PATH']}`);
  const start = await createClamavEngine({ signaturesFolder, signal }).start(canary.signature);
  if (start.state === 'failed') throw new Error(JSON.stringify(start.reasons));
  try {
    return await work(start.engine);
  } finally {
    await start.engine.stop();
  }
}

const doubtsWith = (before: string) =>
  withEngine(before, async (engine) => (await selfTest(engine, canary, 'x')).map(({ text }) => text.en));

describe('the self-test with the real ClamAV', () => {
  test('raises no doubt where nothing is wrong', async () => {
    expect(await doubtsWith(':')).toEqual([]);
  });

  test.each([
    ['archives are not opened', 'sed -i \'s/^ScanArchive yes/ScanArchive no/\' "$conf"', 'gzip'],
    ['archives in archives are not opened', 'sed -i \'s/^MaxRecursion .*/MaxRecursion 2/\' "$conf"', 'gzip in gzip'],
    ['PDF is not opened', 'echo ScanPDF no >> "$conf"', 'PDF'],
    ['documents of Office are not opened', 'echo ScanOLE2 no >> "$conf"', 'OLE2'],
    ['mail is not opened', 'echo ScanMail no >> "$conf"', 'mail'],
    ['an engine setting closes zip', 'echo ARCHIVE:0x0:1:255 > "$db/x.cfg"', 'gzip'],
    ['an engine setting closes PDF', 'echo DOCUMENT:0x2:1:255 > "$db/x.cfg"', 'PDF'],
    ['files above 1 kB are passed over', "sed -i -e 's/^MaxFileSize .*/MaxFileSize 1K/' -e '/^AlertExceedsMax/d' \"$conf\"", 'plain'],
    ['the signatures of the publisher are gone', 'rm "$db/kenpin-test.hsb"', 'EICAR'],
    ['EICAR is a signature to ignore', 'echo Eicar-Test-Signature > "$db/x.ign2"', 'EICAR'],
    ['EICAR is a false positive by SHA-256', `echo ${hash('sha256', eicar())}:68:x > "$db/x.sfp"`, 'EICAR'],
    ['EICAR is a false positive by MD5', `echo ${hash('md5', eicar())}:68:x > "$db/x.fp"`, 'EICAR'],
    ['our canary is a false positive', `echo ${canary.signature.sha256}:4096:x > "$db/x.sfp"`, 'plain'],
  ])('notices that %s', async (_name, before, kind) => {
    expect((await doubtsWith(before))[0]).toBe(`The engine did not find the canary (${kind}).`);
  });

  test('finds EICAR in every kind too: what an engine elsewhere is asked', async () => {
    const known = makeEicarCanary('x');
    expect(Buffer.from(known.bytes).equals(eicar())).toBe(true);
    expect(await withEngine(':', (engine) => selfTest(engine, known, 'x'))).toEqual([]);
  });
});

test('holds every kind of container that kenpin opens without another program, and what it leaves to the engine', () => {
  const kinds = [...packedInEveryKind(canary.bytes)].map(([name, bytes]) => [name, detectContainer(bytes, bytes, 'x')?.kind ?? 'file']);
  expect(Object.fromEntries(kinds)).toMatchObject({ gzip: 'gzip', tar: 'tar', zip: 'zip', PDF: 'file', OLE2: 'file', mail: 'file' });
});

function hash(algorithm: string, bytes: Uint8Array): string {
  return createHash(algorithm).update(bytes).digest('hex');
}
