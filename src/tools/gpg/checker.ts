import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { KeyRing, ProviderKey, SignatureChecker, SignatureEnd } from '../../feeds/csaf/signatures.ts';
import { makeScratch, removeScratch } from '../../io/files.ts';
import { runProgram, type ProgramEnd } from '../../io/process.ts';
import { readImported, readVerification } from './parse.ts';

/** Milliseconds for one run. */
const timeout = 60_000;

/**
 * Checks OpenPGP signatures with gpg (2.2 or newer), which is optional on a user's machine. Everything happens in a private home folder: no key, no trust, no
 * setting of the user's is read, no agent is started, and no key is ever fetched by gpg itself. `command` is for tests.
 */
export function gpgChecker(signal: AbortSignal, command = 'gpg'): SignatureChecker {
  return {
    isHere: async () => {
      const end = await runProgram({ command, args: ['--version'], timeout, signal });
      return end.end === 'exited' && end.code === 0;
    },
    open: async (keys) => {
      const home = await makeScratch('gpg');
      try {
        // An empty file: from 2.3 on a new home folder would otherwise get one that starts a key daemon.
        await writeFile(join(home, 'common.conf'), '');
        return await new Gpg({ home, command, signal }).openRing(keys);
      } catch (error) {
        await removeScratch(home);
        throw error;
      }
    },
  };
}

class Gpg {
  readonly #home: string;
  readonly #command: string;
  readonly #signal: AbortSignal;
  #files = 0;

  constructor({ home, command, signal }: { home: string; command: string; signal: AbortSignal }) {
    this.#home = home;
    this.#command = command;
    this.#signal = signal;
  }

  async openRing(keys: readonly ProviderKey[]): Promise<KeyRing> {
    const fingerprints: string[] = [];
    const refused: string[] = [];
    for (const key of keys) {
      const taken = await this.#take(key);
      if ('fingerprint' in taken) fingerprints.push(taken.fingerprint);
      else refused.push(taken.refused);
    }
    return {
      fingerprints,
      refused,
      verify: (document, signature) => this.#verify({ document, signature, fingerprints }),
      close: () => removeScratch(this.#home),
    };
  }

  /**
   * Takes a key only where the file holds one primary key and, where the metadata name a fingerprint, that very one. Others may lie in the ring beside it:
   * only fingerprints that were taken validate.
   */
  async #take({ bytes, fingerprint }: ProviderKey): Promise<{ fingerprint: string } | { refused: string }> {
    const path = await this.#store(bytes);
    const end = await this.#run(['--status-fd', '1', '--import', path]);
    const imported = readImported(end.end === 'exited' ? end.stdout : '');
    const [found] = imported;
    if (found === undefined || imported.length > 1) return { refused: `the key file holds ${imported.length} keys` };
    if (fingerprint !== undefined && found !== fingerprint)
      return { refused: `the key ${found} is not ${fingerprint}, which the metadata name` };
    return { fingerprint: found };
  }

  async #verify(question: { document: Uint8Array; signature: Uint8Array; fingerprints: readonly string[] }): Promise<SignatureEnd> {
    const path = await this.#store(question.signature);
    const end = await this.#run(['--status-fd', '1', '--verify', '--', path, '-'], question.document);
    await rm(path, { force: true });
    if (end.end !== 'exited') return { end: 'refused', why: `gpg ended early (${end.end})` };
    const verified = readVerification(end.stdout, question.fingerprints);
    return verified.end === 'valid' && end.code !== 0 ? { end: 'refused', why: `gpg ended with ${end.code}` } : verified;
  }

  async #store(bytes: Uint8Array): Promise<string> {
    this.#files += 1;
    const path = join(this.#home, `${this.#files}.input`);
    await writeFile(path, bytes);
    return path;
  }

  async #run(args: readonly string[], input?: Uint8Array): Promise<ProgramEnd> {
    const own = ['--batch', '--no-tty', '--no-options', '--no-autostart', '--homedir', this.#home, '--trust-model', 'always'];
    const closed = ['--no-auto-key-retrieve', '--no-auto-key-locate', '--no-auto-check-trustdb', '--weak-digest', 'SHA1'];
    return await runProgram({
      command: this.#command,
      args: [...own, ...closed, ...args],
      environment: { GNUPGHOME: this.#home, LC_ALL: 'C' },
      timeout,
      signal: this.#signal,
      ...(input === undefined ? {} : { input }),
    });
  }
}
