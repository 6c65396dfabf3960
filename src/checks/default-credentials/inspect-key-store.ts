import type { CensusEntry } from '../../gate/census.ts';
import { gradedFinding } from './findings.ts';
import type { Inspected } from './inspect.ts';
import { judgeKeyStore, keyStoreFiles } from './key-store.ts';
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

/** Opens a key store with the published passwords; null for a file that is none, whatever its name says. A store that none of them opens is listed for attestation. */
export function inspectKeyStore(entry: CensusEntry, bytes: Uint8Array): Inspected | null {
  if (!keyStoreFiles.test(entry.path)) return null;
  const own = /([^/]+?)\.[a-z0-9]+$/iu.exec(entry.path)?.[1];
  const answer = judgeKeyStore(bytes, own === undefined ? candidates : [own, ...candidates]);
  if (answer === 'unread' && /\.ks$/iu.test(entry.path)) return null;
  const rule = answer === 'default' ? 'key-store-default' : 'key-store';
  const finding = gradedFinding(rule, { path: entry.path, purpose: purposeOf(entry.path, entry.role) });
  return { state: 'examined', findings: [finding], pending: [], asked: [], absences: [], keys: [] };
}
