import { createHash, generateKeyPairSync, randomBytes } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { clamavKeys, type DatabaseKeys, type PublicKey } from '../../../src/feeds/clamav/keys.ts';
import { proveDatabase } from '../../../src/feeds/clamav/proof.ts';

/** A key pair of our own, so that the arithmetic is tried on signatures that really hold. */
function keyPair(bits: number): { readonly key: PublicKey; readonly secret: bigint } {
  const jwk = generateKeyPairSync('rsa', { modulusLength: bits }).privateKey.export({ format: 'jwk' });
  const number = (text: string | undefined) => BigInt(`0x${Buffer.from(text ?? '', 'base64url').toString('hex')}`);
  return { key: { modulus: number(jwk.n), exponent: number(jwk.e) }, secret: number(jwk.d) };
}

const header = keyPair(1024);
const info = keyPair(2048);
const keys: DatabaseKeys = { header: header.key, info: info.key };
const ALPHABET = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+/';

function power(base: bigint, exponent: bigint, modulus: bigint): bigint {
  let result = 1n;
  for (let factor = base % modulus, rest = exponent; rest > 0n; rest >>= 1n, factor = (factor * factor) % modulus)
    if ((rest & 1n) === 1n) result = (result * factor) % modulus;
  return result;
}

function signatureOf(bytes: Uint8Array, { key, secret }: { key: PublicKey; secret: bigint }): string {
  let number = power(BigInt(`0x${Buffer.from(bytes).toString('hex')}`), secret, key.modulus);
  let text = '';
  while (number > 0n) {
    text += ALPHABET[Number(number & 63n)];
    number >>= 6n;
  }
  return text;
}

const sha256 = (...parts: Uint8Array[]) => parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest();

/** RFC 8017 9.1.1, with a salt of 32 bytes; the top bit is cleared so that the block is below the modulus. */
function pss(hash: Uint8Array): Buffer {
  const salt = randomBytes(32);
  const h = sha256(Buffer.alloc(8), hash, salt);
  const data = Buffer.concat([Buffer.alloc(190), Buffer.from([1]), salt]);
  const mask = Buffer.concat(Array.from({ length: 7 }, (_, i) => sha256(h, Buffer.from([0, 0, 0, i]))));
  for (let i = 0; i < data.length; i += 1) data[i] = (data[i] ?? 0) ^ (mask[i] ?? 0);
  data[0] = (data[0] ?? 0) & 0x7f;
  return Buffer.concat([data, h, Buffer.from([0xbc])]);
}

interface Made {
  readonly members?: Readonly<Record<string, string>>;
  readonly listed?: Readonly<Record<string, string>>;
  readonly change?: (fields: string[]) => string[];
  readonly gzip?: boolean;
  readonly unsigned?: boolean;
}

const content = { 'daily.hsb': 'aa:1:X\n', 'daily.ndb': 'Y:0:*:00\n', COPYING: 'free\n' };
const FIELDS = ['ClamAV-VDB', '23 Nov 2026 03-00 +0000', '27999', '2', '90'];

/** A database signed by our own keys, with single things wrong. */
function database({ members = content, listed = content, change = (fields) => fields, gzip = true, unsigned = false }: Made = {}): Buffer {
  const line = [...FIELDS, 'X', 'X', 'builder', '1795402800'].join(':');
  const list = Object.entries(listed)
    .filter(([name]) => name !== 'COPYING')
    .map(([name, text]) => `${name}:${Buffer.byteLength(text)}:${sha256(Buffer.from(text)).toString('hex')}`);
  const signed = [line, ...list].map((each) => `${each}\n`).join('');
  let block = pss(sha256(Buffer.from(signed)));
  // A block that begins with a zero byte would be shifted by the padding on the right: make another.
  while (block[0] === 0 || BigInt(`0x${block.toString('hex')}`) >= info.key.modulus) block = pss(sha256(Buffer.from(signed)));
  const tar = Buffer.concat([
    ...Object.entries({ ...members, 'daily.info': `${signed}DSIG:${unsigned ? 'abc' : signatureOf(block, info)}\n` }).map(([name, text]) =>
      tarMember(name, Buffer.from(text)),
    ),
    Buffer.alloc(1024),
  ]);
  const body = gzip ? gzipSync(tar) : tar;
  const md5 = createHash('md5').update(body).digest();
  const fields = change([...FIELDS, md5.toString('hex'), md5[0] === 0 ? '' : signatureOf(md5, header), 'builder', '1795402800']);
  return Buffer.concat([Buffer.from(fields.join(':').padEnd(512, ' ')), body]);
}

function tarMember(name: string, bytes: Buffer): Buffer {
  const head = Buffer.alloc(512);
  head.write(name);
  head.write(`${bytes.length.toString(8).padStart(11, '0')} `, 124);
  return Buffer.concat([head, bytes, Buffer.alloc((512 - (bytes.length % 512)) % 512)]);
}

async function* chunksOf(bytes: Buffer, size = 700): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

const prove = (bytes: Buffer, name = 'daily.cvd', own = keys) => proveDatabase({ name, chunks: chunksOf(bytes) }, own);
const codesOf = async (bytes: Buffer, name?: string) => {
  const proof = await prove(bytes, name);
  return proof.state === 'proved' ? 'proved' : proof.reasons.map(({ code }) => code.replace('clamav-database-', '')).join(' ');
};
/** A field of the header replaced. */
const field = (index: number, value: string) => (fields: string[]) => fields.with(index, value);

describe('a database of ClamAV', () => {
  test('proves its version, its builder and its time', async () => {
    expect(await prove(database())).toEqual({
      state: 'proved',
      version: 27_999,
      signatures: 2,
      builder: 'builder',
      signedAt: '2026-11-23T03:00:00.000Z',
    });
    expect(await codesOf(database({ gzip: false }), 'daily.cld')).toBe('proved');
  });

  test.each<[string, Made, string]>([
    ['a member removed', { members: { 'daily.hsb': content['daily.hsb'] } }, 'member'],
    ['a member altered', { members: { ...content, 'daily.ndb': 'Y:0:*:01\n' } }, 'member'],
    ['a member added', { members: { ...content, 'daily.fp': 'x\n' } }, 'unlisted'],
    ['a list that nobody signed', { unsigned: true }, 'info-signature'],
    ['the build time forged', { change: field(1, '24 Nov 2026 03-00 +0000') }, 'header-differs'],
    ['the version forged', { change: field(2, '28000') }, 'header-differs'],
    ['the time forged', { change: field(8, '1795489200') }, 'header-differs'],
    ['the builder forged', { change: field(7, 'someone') }, 'header-differs'],
    ['another MD5', { change: field(5, '0'.repeat(32)) }, 'body-signature'],
    ['another body signature', { change: field(6, 'abcdef') }, 'body-signature'],
  ])('is refused with %s', async (_name, made, code) => {
    expect(await codesOf(database(made))).toContain(code);
  });

  test('a .cld with a member removed is refused although ClamAV itself would load it', async () => {
    expect(await codesOf(database({ gzip: false, members: { 'daily.hsb': content['daily.hsb'] } }), 'daily.cld')).toContain('member');
  });

  test.each<[string, (good: Buffer) => Buffer]>([
    ['nothing', () => Buffer.alloc(0)],
    ['a page of a proxy', () => Buffer.from('<html>403</html>')],
    ['the header alone', (good) => good.subarray(0, 512)],
    ['half of it', (good) => good.subarray(0, Math.floor(good.length / 2))],
    ['a body that is no archive', (good) => Buffer.concat([good.subarray(0, 512), randomBytes(3000)])],
  ])('%s proves nothing', async (_name, change) => {
    expect((await prove(change(database()))).state).toBe('rejected');
  });

  test('nothing of ours is signed by the vendor', async () => {
    expect((await prove(database(), 'daily.cvd', clamavKeys)).state).toBe('rejected');
  });

  test('no flipped byte is proved with another content', async () => {
    const good = database();
    const expected = await prove(good);
    for (let i = 0; i < 300; i += 1) {
      const at = Math.floor((i * good.length) / 300);
      const flipped = Buffer.from(good);
      flipped[at] = (flipped[at] ?? 0) ^ (1 << (i % 8));
      const proof = await prove(flipped);
      if (proof.state === 'proved') expect(proof).toEqual(expected);
    }
  });
});
