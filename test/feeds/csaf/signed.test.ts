import { describe, expect, it } from 'vitest';
import { readStoredRecord } from '../../../src/feeds/store/records.ts';
import { gpgChecker } from '../../../src/tools/gpg/checker.ts';
import { gpgIsHere, makeKey, type TestKey } from '../../tools/gpg/keys.ts';
import { serves } from '../feed-server.ts';
import { documentOf, hashLine, serveProvider, startGround, type Ground, type Provider, type Served } from './provider-server.ts';

const three = [1, 2, 3].map((number) => documentOf(number, `2026-11-0${number}`));
const signatures = gpgChecker(new AbortController().signal);

/** Serves documents signed by a key, which lies on the same server. */
function serveSigned(
  { server }: Ground,
  key: TestKey,
  { documents = three, ...provider }: Provider & { documents?: readonly Served[] } = {},
): void {
  const keys = [{ url: `${server.base}/key.asc`, fingerprint: key.fingerprint.toLowerCase() }];
  serveProvider(
    server,
    documents.map((each) => ({ ...each, signature: key.sign(each.text).toString() })),
    { keys, ...provider },
  );
  server.paths.set('/key.asc', serves(key.publicKey));
}

function withGpg(): void {
  it('are checked and counted', async () => {
    const ground = await startGround();
    serveSigned(ground, makeKey());
    expect(await ground.update({ signatures })).toMatchObject({ state: 'ok', record: { signatures: { checked: 3, unchecked: 0 } } });
  });

  it('are recorded as not checked where there is no key, and checked as soon as there is one', async () => {
    const ground = await startGround();
    const key = makeKey();
    serveSigned(ground, key, { keys: [] });
    const report = await ground.update({ signatures });
    expect(report).toMatchObject({ state: 'ok', record: { signatures: { checked: 0, unchecked: 3 } } });
    expect(report.text.en).toContain('the provider names no key');
    serveSigned(ground, key, { documents: [...three, documentOf(4, '2026-11-04')] });
    expect(await ground.update({ signatures })).toMatchObject({ state: 'ok', record: { signatures: { checked: 1, unchecked: 3 } } });
  });

  it.each<[string, string, (ground: Ground, path: string) => void]>([
    [
      'a document changed together with its hash',
      'csaf-signature-wrong',
      ({ server }, path) => {
        const changed = (three[2]?.text ?? '').replace('known_affected', 'known_not_affected');
        server.paths.set(path, serves(changed));
        server.paths.set(`${path}.sha512`, serves(hashLine(changed, path, 'sha512')));
      },
    ],
    ['no signature', 'csaf-signature-missing', (ground, path) => ground.server.paths.delete(`${path}.asc`)],
    [
      'a signature that cannot be had',
      'csaf-signature-missing',
      (ground, path) => ground.server.paths.set(`${path}.asc`, (_, response) => void response.writeHead(500).end()),
    ],
    [
      'a stranger’s signature',
      'csaf-signature-wrong',
      (ground, path) => ground.server.paths.set(`${path}.asc`, serves(makeKey().sign(three[2]?.text ?? ''))),
    ],
    [
      'another document’s signature',
      'csaf-signature-wrong',
      (ground, path) => ground.server.paths.set(`${path}.asc`, ground.server.paths.get('/white/2026/ex-0001.json.asc') ?? serves('')),
    ],
  ])('make the update partial: %s', async (_, code, spoil) => {
    const ground = await startGround();
    serveSigned(ground, makeKey());
    spoil(ground, '/white/2026/ex-0003.json');
    const report = await ground.update({ signatures });
    expect(report).toMatchObject({ state: 'partial', reason: { code } });
    expect(report.text.ja).toContain('ex-0003.json');
    expect(readStoredRecord(ground.store, 'csaf/example')).toBeNull();
  });

  it('by an expired key are refused', async () => {
    const ground = await startGround();
    serveSigned(ground, makeKey({ at: '20200101T000000', expires: '20210101T000000' }));
    expect(await ground.update({ signatures })).toMatchObject({ state: 'partial', reason: { code: 'csaf-signature-wrong' } });
  });

  it('are not checked by a key with another fingerprint than the metadata name', async () => {
    const ground = await startGround();
    serveSigned(ground, makeKey());
    ground.server.paths.set('/key.asc', serves(makeKey().publicKey));
    expect(await ground.update({ signatures })).toMatchObject({ state: 'failed', reason: { code: 'csaf-keys-lost' } });
  });

  it('that were checked before are not given up when the key is kept from us', async () => {
    const ground = await startGround();
    const key = makeKey();
    serveSigned(ground, key);
    await ground.update({ signatures });
    serveSigned(ground, key, { documents: [...three, documentOf(4, '2026-11-04')] });
    ground.server.paths.delete('/key.asc');
    expect(await ground.update({ signatures })).toMatchObject({
      state: 'failed',
      reason: { code: 'csaf-keys-lost' },
      record: { records: 3 },
    });
    serveSigned(ground, key, { documents: [...three, documentOf(4, '2026-11-04')], role: 'csaf_provider', keys: [] });
    expect(await ground.update({ signatures })).toMatchObject({ state: 'failed', reason: { code: 'csaf-keys-lost' } });
  });

  it('that a provider had before are not given up when the newest document has none', async () => {
    const ground = await startGround();
    const key = makeKey();
    serveSigned(ground, key, { role: 'csaf_provider' });
    expect(await ground.update({ signatures })).toMatchObject({ state: 'ok' });
    serveSigned(ground, key, { role: 'csaf_provider', documents: [...three, documentOf(4, '2026-11-04')] });
    ground.server.paths.delete('/white/2026/ex-0004.json.asc');
    expect(await ground.update({ signatures })).toMatchObject({ state: 'partial', reason: { code: 'csaf-signature-missing' } });
  });

  it('are asked of every document where a provider has them, promised or not', async () => {
    const ground = await startGround();
    serveSigned(ground, makeKey(), { role: 'csaf_provider' });
    ground.server.paths.delete('/white/2026/ex-0001.json.asc');
    expect(await ground.update({ signatures })).toMatchObject({ state: 'partial', reason: { code: 'csaf-signature-missing' } });
  });
}

describe('signatures', () => {
  it('are recorded as not checked where gpg is not there', async () => {
    const ground = await startGround();
    serveProvider(ground.server, three);
    const report = await ground.update();
    expect(report).toMatchObject({ state: 'ok', record: { signatures: { checked: 0, unchecked: 3 } } });
    expect(report.text.en).toContain('gpg is not on this machine');
    expect(report.text.ja).toContain('署名未確認 3 件');
  });

  if (gpgIsHere) withGpg();
});
