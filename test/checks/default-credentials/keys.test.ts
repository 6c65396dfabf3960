import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { guess } from '../../../src/checks/default-credentials/hashes/guess.ts';
import { inspect } from '../../../src/checks/default-credentials/inspect.ts';
import { inspectKeyStore } from '../../../src/checks/default-credentials/inspect-key-store.ts';
import { judgeKeyStore } from '../../../src/checks/default-credentials/key-store.ts';
import { publishedKeys } from '../../../src/checks/default-credentials/published-keys.ts';

const cases = join(import.meta.dirname, '../../cases/default-credentials');
const stores = {
  jks: readFileSync(join(cases, 'ng.store-jks/delivery/server.jks')),
  p12: readFileSync(join(cases, 'ng.store-p12/delivery/server.p12')),
};
const entry = (path: string) => ({ path, role: 'source', size: 1, sha256: 'a'.repeat(64), fate: { state: 'read' } }) as const;

/** What becomes of a store, with the guesses that a store of PKCS #12 asks for. */
function opensWith(bytes: Uint8Array, candidates: readonly string[]): string {
  const answer = judgeKeyStore(bytes, candidates);
  if (answer === 'default') return 'opened';
  if (typeof answer === 'string') return answer === 'other' ? 'closed' : answer;
  return guess({ value: answer.mac, setting: { account: '' }, expected: false, candidates, cost: 0 });
}

test.each(['jks', 'p12'] as const)('a %s store made by keytool opens with its password and with no other', (kind) => {
  expect(opensWith(stores[kind], ['changeit'])).toBe('opened');
  expect(opensWith(stores[kind], ['', 'Changeit', 'changeit ', 'password'])).toBe('closed');
});

test('a PKCS #12 store made by OpenSSL is opened too', () => {
  const pem = execFileSync('openssl', ['req', '-x509', '-newkey', 'rsa:1024', '-nodes', '-subj', '/CN=a', '-keyout', '-', '-out', '-'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const store = execFileSync('openssl', ['pkcs12', '-export', '-passout', 'pass:notasecret'], { input: pem });
  expect(opensWith(store, ['changeit', 'notasecret'])).toBe('opened');
  expect(opensWith(store, ['changeit'])).toBe('closed');
});

test.each(['jks', 'p12'] as const)('a damaged %s store never opens and never throws', (kind) => {
  const whole = stores[kind];
  for (let length = 0; length < whole.length; length += 37) expect(opensWith(whole.subarray(0, length), ['changeit'])).not.toBe('opened');
  const changed = Buffer.from(whole);
  changed[Math.floor(whole.length / 2)] = (changed[Math.floor(whole.length / 2)] ?? 0) ^ 1;
  expect(opensWith(changed, ['changeit'])).not.toBe('opened');
});

test('the rounds of a PKCS #12 store count in the budget of the hashes: they are not done while the files are read', () => {
  const found = inspectKeyStore(entry('a.p12'), stores.p12);
  if (found?.state !== 'examined') throw new Error('It is a key store.');
  expect(found.findings).toEqual([]);
  const [{ hash, opened, closed } = { hash: { cost: 0 }, opened: { ruleId: '' }, closed: { ruleId: '' } }] = found.pending;
  expect(hash.cost).toBeGreaterThan(1000);
  expect([opened.ruleId, closed.ruleId]).toEqual(['default-credentials/key-store-default', 'default-credentials/key-store']);
});

test('a store with another password is listed, a text of that name is left to the grammars', () => {
  const other = inspectKeyStore(entry('a.jks'), Buffer.concat([stores.jks, Buffer.from([0])]));
  expect(other?.state === 'examined' ? other.findings.map(({ ruleId }) => ruleId) : other).toEqual(['default-credentials/key-store']);
  expect(inspectKeyStore(entry('a.ks'), Buffer.from('rootpw --plaintext root\n'))).toBeNull();
  expect(inspectKeyStore(entry('a.txt'), stores.jks)).toBeNull();
});

test('the fingerprints are those of ssh-keygen, and a new key is none of them', () => {
  const published = readFileSync(join(cases, 'ng.vagrantkey/delivery/authorized_keys'), 'utf8');
  const told = execFileSync('ssh-keygen', ['-l', '-f', '-'], { input: published }).toString();
  const fingerprint = /SHA256:(\S+)/u.exec(told)?.[1] ?? '';
  expect(publishedKeys.get(fingerprint)).toBe('Vagrant insecure key');
  const pem = execFileSync('openssl', ['genrsa', '1024'], { stdio: ['ignore', 'pipe', 'ignore'] }).toString();
  const rulesOf = (text: string) => {
    const result = inspect(entry('id_rsa'), { kind: 'text', text, encoding: 'utf-8', bom: false }, () => '0000');
    return result.state === 'examined' ? result.findings.map(({ ruleId }) => ruleId).filter((id) => id.endsWith('default-password')) : [];
  };
  expect(rulesOf(pem)).toEqual([]);
  expect(rulesOf(published)).toHaveLength(1);
});
