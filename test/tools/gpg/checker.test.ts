import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { KeyRing, ProviderKey } from '../../../src/feeds/csaf/signatures.ts';
import { gpgChecker } from '../../../src/tools/gpg/checker.ts';
import { readImported, readVerification } from '../../../src/tools/gpg/parse.ts';
import { gpgIsHere, makeKey } from './keys.ts';

const signal = new AbortController().signal;
const text = '{"document":{}}';

async function ringOf(...keys: readonly ProviderKey[]): Promise<KeyRing> {
  const ring = await gpgChecker(signal).open(keys);
  onTestFinished(() => ring.close());
  return ring;
}

describe('the program', () => {
  it('is found where it is, and only there', async () => {
    expect(await gpgChecker(signal, 'kenpin-no-such-program').isHere()).toBe(false);
    expect(await gpgChecker(signal, 'false').isHere()).toBe(false);
    expect(await gpgChecker(signal).isHere()).toBe(gpgIsHere);
  });
});

function withGpg(): void {
  it('a good signature by the provider’s key is valid', async () => {
    const key = makeKey();
    const ring = await ringOf({ bytes: key.publicKey, fingerprint: key.fingerprint });
    expect(await ring.verify(Buffer.from(text), key.sign(text))).toEqual({ end: 'valid', fingerprint: key.fingerprint });
  });

  it('a binary key and a binary signature do as well', async () => {
    const key = makeKey();
    const ring = await ringOf({ bytes: key.gpg('--export'), fingerprint: key.fingerprint });
    writeFileSync(join(key.home, 'd'), text);
    key.gpg('--detach-sign', join(key.home, 'd'));
    expect(await ring.verify(Buffer.from(text), readFileSync(join(key.home, 'd.sig')))).toMatchObject({ end: 'valid' });
  });

  it.each<[string, (key: ReturnType<typeof makeKey>) => Buffer]>([
    ['of another document', (key) => key.sign(`${text} `)],
    [
      'that is cut off',
      (key) =>
        Buffer.from(
          key
            .sign(text)
            .toString()
            .replace(/^[A-Za-z0-9+/=]{20}/m, ''),
        ),
    ],
    ['that is empty', () => Buffer.from('')],
    ['that is a web page', () => Buffer.from('<html></html>')],
    ['by a stranger', () => makeKey().sign(text)],
    ['with SHA-1', (key) => key.sign(text, '--digest-algo', 'SHA1')],
    ['that carries a document of its own', (key) => inline(key)],
    ['with a notice of a stranger beside the good one', (key) => Buffer.concat([key.sign(text), makeKey().sign(text)])],
  ])('refuses a signature %s', async (_, signatureOf) => {
    const key = makeKey();
    const ring = await ringOf({ bytes: key.publicKey, fingerprint: key.fingerprint });
    expect(await ring.verify(Buffer.from(text), signatureOf(key))).toMatchObject({ end: 'refused' });
  });

  it('refuses signatures by a key that has expired', async () => {
    const key = makeKey({ at: '20200101T000000', expires: '20210101T000000' });
    const ring = await ringOf({ bytes: key.publicKey, fingerprint: key.fingerprint });
    expect(await ring.verify(Buffer.from(text), key.sign(text))).toMatchObject({ end: 'refused', why: 'the key has expired' });
  });

  it('refuses signatures by a key that was revoked', async () => {
    const key = makeKey();
    const signature = key.sign(text);
    const path = join(key.home, 'openpgp-revocs.d', `${key.fingerprint}.rev`);
    writeFileSync(path, readFileSync(path, 'utf8').replace(':-----BEGIN', '-----BEGIN'));
    key.gpg('--import', path);
    const ring = await ringOf({ bytes: key.gpg('--armor', '--export'), fingerprint: key.fingerprint });
    expect(await ring.verify(Buffer.from(text), signature)).toMatchObject({ end: 'refused' });
  });

  it.each<[string, () => ProviderKey, string]>([
    [
      'another fingerprint than the metadata name',
      () => ({ bytes: makeKey().publicKey, fingerprint: 'A'.repeat(40) }),
      'which the metadata name',
    ],
    ['two keys in one file', () => ({ bytes: Buffer.concat([makeKey().publicKey, makeKey().publicKey]) }), 'holds 2 keys'],
    ['no key at all', () => ({ bytes: Buffer.from('<html></html>') }), 'holds 0 keys'],
  ])('takes no key file with %s', async (_, key, why) => {
    const ring = await ringOf(key());
    expect(ring.fingerprints).toEqual([]);
    expect(ring.refused).toEqual([expect.stringContaining(why)]);
  });

  it('leaves no folder and no agent behind', async () => {
    const before = scratchFolders();
    const key = makeKey();
    const ring = await gpgChecker(signal).open([{ bytes: key.publicKey }]);
    await ring.verify(Buffer.from(text), key.sign(text));
    const [folder] = scratchFolders().filter((name) => !before.includes(name));
    expect(folder).toBeDefined();
    await ring.close();
    expect(scratchFolders()).not.toContain(folder);
    expect(spawnSync('ps', ['-eo', 'args']).stdout.toString()).not.toContain(String(folder));
  });

  it('says no when it is interrupted', async () => {
    const controller = new AbortController();
    const key = makeKey();
    const ring = await gpgChecker(controller.signal).open([{ bytes: key.publicKey }]);
    controller.abort();
    expect(await ring.verify(Buffer.from(text), key.sign(text))).toMatchObject({ end: 'refused' });
    await ring.close();
  });
}

if (gpgIsHere) describe('with gpg', withGpg);

function inline(key: ReturnType<typeof makeKey>): Buffer {
  writeFileSync(join(key.home, 'other'), '{"other":true}');
  key.gpg('--yes', '--armor', '--sign', '--output', join(key.home, 'other.asc'), join(key.home, 'other'));
  return readFileSync(join(key.home, 'other.asc'));
}

function scratchFolders(): string[] {
  return readdirSync(tmpdir()).filter((name) => name.startsWith('kenpin-gpg-'));
}

const fingerprint = 'B'.repeat(40);
const good = ['NEWSIG', `GOODSIG ${'B'.repeat(16)} PSIRT`, `VALIDSIG ${fingerprint} 2026-11-01 1 0 4 0 22 10 00 ${fingerprint}`];
const status = (lines: readonly string[]) => lines.map((line) => `[GNUPG:] ${line}\n`).join('');

describe('status lines', () => {
  it('are believed as gpg writes them', () => {
    expect(readVerification(status(good), [fingerprint])).toEqual({ end: 'valid', fingerprint });
  });

  it.each([
    [[]],
    [good.slice(0, 2)],
    [[good[2] ?? '']],
    [[...good, 'BADSIG 1 x']],
    [[...good, 'ERRSIG 1 22 10 00 1 9 x']],
    [[...good, 'EXPKEYSIG 1 x']],
    [[...good, 'REVKEYSIG 1 x']],
    [good.map((line) => line.replace(' 22 10 00', ' 22 2 00'))],
    [good.map((line) => line.replace(' 22 10 00', ' 22 10 10'))],
    [good.map((line) => line.replaceAll('B', 'C'))],
    [[...good, ...good.map((line) => line.replaceAll('B', 'C'))]],
  ])('give no validity: %j', (lines) => {
    expect(readVerification(status(lines), [fingerprint])).toMatchObject({ end: 'refused' });
  });

  it('of whatever form never validate a key that is not allowed', () => {
    const line = fc.oneof(fc.constantFrom(...good, 'BADSIG x', 'EXPSIG x'), fc.string());
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        expect(readVerification(status(lines), []).end).toBe('refused');
      }),
    );
  });

  it('name each key that was imported once', () => {
    expect(readImported(status([`IMPORT_OK 1 ${fingerprint}`, `IMPORT_OK 0 ${fingerprint}`, 'IMPORT_RES 1 0 1']))).toEqual([fingerprint]);
    expect(readImported(`IMPORT_OK 1 ${fingerprint}`)).toEqual([]);
  });
});
