import type { CensusEntry } from '../../gate/census.ts';
import { gradedFinding } from './findings.ts';
import { readStoredHash } from './hashes/index.ts';
import type { Inspected } from './inspect.ts';
import { judgeKeyStore, keyStoreFiles } from './key-store.ts';
import type { PendingHash } from './pending-hash.ts';
import { purposeOf } from './purpose.ts';

/** Passwords that products, tools and tutorials give key stores: Java's own first, then WSO2, Google's service accounts, Android's debug store. */
const candidates = [
  'changeit',
  'changeme',
  '',
  'password',
  'secret',
  '123456',
  'wso2carbon',
  'notasecret',
  'android',
  'tomcat',
  'keystore',
  'storepass',
  'keypass',
  'mypassword',
  'mypass',
  'admin',
  'test',
  'pass',
  'passw0rd',
  'password1',
  '12345678',
  'server',
  'client',
  'demo',
  'example',
];

/**
 * Holds a key store against the published passwords; null for a file that is none, whatever its name says. What takes work is handed on, to be answered with all hashes
 * of the delivery. A store that none of them opens is listed for attestation.
 */
export function inspectKeyStore(entry: CensusEntry, bytes: Uint8Array): Inspected | null {
  if (!keyStoreFiles.test(entry.path)) return null;
  const own = /([^/]+?)\.[a-z0-9]+$/iu.exec(entry.path)?.[1];
  const tried = own === undefined ? candidates : [own, ...candidates];
  const answer = judgeKeyStore(bytes, tried);
  if (answer === 'unread' && /\.ks$/iu.test(entry.path)) return null;
  const place = { path: entry.path, purpose: purposeOf(entry.path, entry.role) };
  const [opened, closed] = [gradedFinding('key-store-default', place), gradedFinding('key-store', place)];
  const examined = { state: 'examined', findings: [], pending: [], asked: [], absences: [], keys: [] } as const;
  if (typeof answer === 'string') return { ...examined, findings: [answer === 'default' ? opened : closed] };
  const hash = pendingMac(answer.mac, tried);
  return { ...examined, pending: hash === null ? [] : [{ hash, opened, closed, asked: null }], findings: hash === null ? [closed] : [] };
}

function pendingMac(value: string, tried: readonly string[]): PendingHash | null {
  const setting = { account: '' };
  const stored = readStoredHash(value, setting);
  if (stored?.kind !== 'computable') return null;
  const { form, cost } = stored;
  return { value, setting, expected: false, form, cost, mixesAccount: false, candidates: tried };
}
