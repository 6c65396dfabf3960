import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** gpg is optional for the product, and for these tests. */
export const gpgIsHere = spawnSync('gpg', ['--version']).status === 0;
if (!gpgIsHere)
  console.log('gpg is not on this machine. It is optional: signatures are then recorded as not checked, and only that is tested here.');

/** A key of a test's own, in a home folder of its own. */
export interface TestKey {
  readonly publicKey: Buffer;
  readonly fingerprint: string;
  /** An armoured detached signature. */
  sign(document: string | Uint8Array, ...options: readonly string[]): Buffer;
  /** Runs gpg with this key's home folder. */
  gpg(...args: readonly string[]): Buffer;
  readonly home: string;
}

/** Makes an Ed25519 key. `expires` as gpg has it: `never`, `20261201T000000`; `at`: the day gpg believes it is. */
export function makeKey({ expires = 'never', at }: { expires?: string; at?: string } = {}): TestKey {
  // The agent's socket must have a short path.
  const home = mkdtempSync(join(tmpdir(), 'kg-'));
  onTestFinished(() => {
    spawnSync('gpgconf', ['--homedir', home, '--kill', 'all']);
    rmSync(home, { recursive: true, force: true });
  });
  const day = at === undefined ? [] : ['--faked-system-time', at];
  const gpg = (...args: readonly string[]) =>
    execFileSync(
      'gpg',
      ['--homedir', home, '--batch', '--quiet', '--no-tty', '--pinentry-mode', 'loopback', '--passphrase', '', ...day, ...args],
      {
        stdio: ['ignore', 'pipe', 'ignore'],
      },
    );
  gpg('--quick-gen-key', 'PSIRT <psirt@example.invalid>', 'ed25519', 'sign', expires);
  const fingerprint = /^fpr:+([0-9A-F]{40}):/m.exec(gpg('--with-colons', '--list-keys').toString())?.[1] ?? '';
  return {
    home,
    gpg,
    fingerprint,
    publicKey: gpg('--armor', '--export'),
    sign: (document, ...options) => {
      const path = join(home, 'document');
      writeFileSync(path, document);
      gpg('--yes', '--armor', ...options, '--detach-sign', '--output', `${path}.asc`, path);
      return readFileSync(`${path}.asc`);
    },
  };
}
