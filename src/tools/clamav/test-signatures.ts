import { createHash } from 'node:crypto';

/** Name of the file of test signatures: hash signatures, which freshclam fetches and the engine loads. */
export const testSignatureName = 'kenpin-test.hsb';

/** SHA-256 and size of the EICAR test file (https://www.eicar.org/download-anti-malware-testfile/): the file itself is in no repository of ours. */
const eicar = { sha256: '275a021bbfb6489e54d471899f7db9d1663fc695ec2fe2a2c4538aabf651fd0f', size: 68 };
const STAMP = 'Kenpin.Test.IssuedAt.';

/** Test signatures that find EICAR and carry their own date, so that even a test can be stale. Lines are `sha256:size:name` (ClamAV .hsb). */
export function makeTestSignatures(now: Date): { readonly name: string; readonly content: string }[] {
  const issued = now.toISOString().replaceAll(/[-:]|\.\d+/g, '');
  const stamp = createHash('sha256').update(`kenpin test signatures ${issued}`).digest('hex');
  return [{ name: testSignatureName, content: `${stamp}:1:${STAMP}${issued}\n${eicar.sha256}:${eicar.size}:Eicar-Test-Signature\n` }];
}

/** The date inside test signatures, RFC 3339, or undefined where the file is not of our making: the stamp's hash is derived from its date. */
export function testSignatureStamp(content: string): string | undefined {
  const [first = '', ...rest] = content.trimEnd().split('\n');
  const match = /^([0-9a-f]{64}):1:Kenpin\.Test\.IssuedAt\.(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(first.trim());
  if (match === null || rest.length !== 1 || rest[0]?.trim() !== `${eicar.sha256}:${eicar.size}:Eicar-Test-Signature`) return undefined;
  const [, stamp, year, month, day, hour, minute, second] = match;
  const issued = `${year}${month}${day}T${hour}${minute}${second}Z`;
  if (createHash('sha256').update(`kenpin test signatures ${issued}`).digest('hex') !== stamp) return undefined;
  return `${year}-${month}-${day}T${hour}:${minute}:${second}Z`;
}
