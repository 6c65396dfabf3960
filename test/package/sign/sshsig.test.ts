import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { fingerprint, makeSigningKey, signerOf } from '../../../src/package/sign/key.ts';
import { deliveryNamespace as namespace, verifySignature } from '../../../src/package/sign/sshsig.ts';

const folder = mkdtempSync(join(tmpdir(), 'kenpin-sshsig-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const at = (name: string) => join(folder, name);
const message = Buffer.from('納品物\n');

function realKey(name: string, passphrase = ''): { privateKey: string; publicKey: string } {
  execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', passphrase, '-C', name, '-f', at(name)]);
  return { privateKey: readFileSync(at(name), 'utf8'), publicKey: readFileSync(at(`${name}.pub`), 'utf8') };
}

function realVerify(signature: Uint8Array, publicKey: string, [content, purpose = namespace]: [Uint8Array, string?]): boolean {
  writeFileSync(at('sig'), signature);
  writeFileSync(at('allowed'), `vendor@example.jp ${publicKey.trim()}\n`);
  const args = ['-Y', 'verify', '-f', at('allowed'), '-I', 'vendor@example.jp', '-n', purpose, '-s', at('sig')];
  return spawnSync('ssh-keygen', args, { input: content }).status === 0;
}

const theirs = realKey('theirs');
const ours = makeSigningKey('ours');

describe.each([
  ['a key of ssh-keygen', theirs],
  ['a key of kenpin', ours],
])('%s', (_, pair) => {
  const signature = signerOf(pair.privateKey, pair.publicKey).sign(message, namespace);

  test('ssh-keygen accepts the signature, and only for this content and namespace', () => {
    expect(realVerify(signature, pair.publicKey, [message])).toBe(true);
    expect(realVerify(signature, pair.publicKey, [Buffer.from('x')])).toBe(false);
    expect(realVerify(signature, pair.publicKey, [message, 'git'])).toBe(false);
  });

  test('kenpin accepts it by a pinned key only', () => {
    const by = (keys: string[]) => verifySignature(message, signature, { namespace, publicKeys: keys }).state;
    expect(by([pair.publicKey])).toBe('good');
    expect(by([])).toBe('unknownKey');
    expect(by([makeSigningKey('other').publicKey])).toBe('unknownKey');
  });

  test('another content, another namespace and every flipped bit are bad', () => {
    const state = (content: Uint8Array, bytes: Uint8Array, purpose: string = namespace) =>
      verifySignature(content, bytes, { namespace: purpose, publicKeys: [pair.publicKey] }).state;
    expect(state(Buffer.from('x'), signature)).toBe('bad');
    expect(state(message, signature, 'git')).toBe('bad');
    for (let place = 0; place < signature.length; place += 1) {
      const altered = Buffer.from(signature);
      altered[place] = (altered[place] ?? 0) ^ 1;
      expect(state(message, altered), `byte ${place}`).not.toBe('good');
    }
  });

  test('the fingerprint is the one of ssh-keygen', () => {
    writeFileSync(at('fp.pub'), `${pair.publicKey.trim()}\n`);
    expect(execFileSync('ssh-keygen', ['-l', '-f', at('fp.pub')], { encoding: 'utf8' })).toContain(` ${fingerprint(pair.publicKey)} `);
  });
});

test('a signature of ssh-keygen is good', () => {
  writeFileSync(at('message'), message);
  execFileSync('ssh-keygen', ['-q', '-Y', 'sign', '-f', at('theirs'), '-n', namespace, at('message')], { stdio: 'pipe' });
  expect(verifySignature(message, readFileSync(at('message.sig')), { namespace, publicKeys: [theirs.publicKey] }).state).toBe('good');
});

test('ssh-keygen reads a private key that kenpin made', () => {
  writeFileSync(at('made'), ours.privateKey, { mode: 0o600 });
  expect(execFileSync('ssh-keygen', ['-y', '-f', at('made')], { encoding: 'utf8' }).trim()).toBe(ours.publicKey);
});

test.each([
  ['signing-key-encrypted', () => signerOf(realKey('locked', 'long passphrase').privateKey)],
  ['signing-key-invalid', () => signerOf('no key')],
  ['signing-key-invalid', () => signerOf(ours.privateKey.replace(/\n(.{20})/, '\n'))],
  ['signing-key-mismatch', () => signerOf(ours.privateKey, theirs.publicKey)],
])('%s', (code, make) => {
  expect(make).toThrow(expect.objectContaining({ code }));
});
