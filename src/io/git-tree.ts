import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, symlinkSync, writeFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { ToolError } from '../gate/error.ts';
import { gitArguments, gitEnvironment, messageOf, runGit, type GitRequest } from './git.ts';
import { childEnvironment } from './process.ts';

/** One entry of a commit's tree; folders are none. */
export interface TreeEntry {
  readonly kind: 'file' | 'link' | 'submodule';
  /** Id of the blob; of a submodule the id of its commit. */
  readonly object: string;
  /** Below the folder, as git stores it: bytes without NUL, `/` between names, none of them `.`, `..` or `.git`. */
  readonly path: Uint8Array;
}

/** Lists everything below `folder` at a commit (whole id). Throws ToolError `git-tree-unreadable`, and `git-tree-name` for a name that must not become a path. */
export async function listTree({ folder, commit, signal }: GitRequest): Promise<TreeEntry[]> {
  const listed = await runGit(folder, ['ls-tree', '-r', '-z', commit], signal);
  signal.throwIfAborted();
  if (listed.end !== 'exited' || listed.code !== 0) throw unreadable(commit, messageOf(listed));
  return listed.stdout
    .split('\0')
    .slice(0, -1)
    .map((line) => {
      const [, mode = '', object = '', path = ''] = /^(\d{6}) [a-z]+ ([0-9a-f]{40,64})\t(.+)$/s.exec(line) ?? [];
      if (path === '') throw unreadable(commit, `ls-tree: ${line.slice(0, 100)}`);
      refuseHostile(path);
      return { kind: kinds[mode] ?? 'file', object, path: Buffer.from(path, 'latin1') };
    });
}

/** https://git-scm.com/docs/git-fast-import (modes of a tree's entries); every other mode is a file's. */
const kinds: Readonly<Record<string, TreeEntry['kind']>> = { '120000': 'link', '160000': 'submodule' };

/** What is written where. */
export interface TreeRequest {
  readonly folder: string;
  /** A private folder that is empty. */
  readonly target: string;
  /** Files and links; submodules have nothing to write. */
  readonly entries: readonly TreeEntry[];
  readonly signal: AbortSignal;
}

/** A file that Git LFS keeps elsewhere: what git stores is three lines about it. https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md */
export interface Pointer {
  readonly path: Uint8Array;
  /** Of the real content, lower-case hex. */
  readonly sha256: string;
}

/**
 * Writes blobs as they are stored, held against their ids. No filter, attribute or hook has a say, and no link is made before the last file is written, so that none is followed.
 * Links point nowhere: nobody reads through them. Throws ToolError `git-tree-unreadable` for an object that cannot be had. Answers the files that are only pointers.
 */
export async function writeTree({ folder, target, entries, signal }: TreeRequest): Promise<Pointer[]> {
  const pointers: Pointer[] = [];
  const files = entries.filter(({ kind }) => kind === 'file');
  const folders = new Set<string>();
  const child = spawn('git', [...gitArguments(folder), 'cat-file', '--batch', '--buffer'], {
    env: { ...childEnvironment(), ...gitEnvironment },
    stdio: 'pipe',
  });
  const end = endOf(child);
  // What git has already said and nobody reads would keep its end from ever being told.
  const stop = () => {
    child.kill('SIGKILL');
    child.stdin.destroy();
    child.stdout.destroy();
  };
  signal.addEventListener('abort', stop);
  try {
    child.stdin.on('error', () => {});
    Readable.from(files.map(({ object }) => `${object}\n`)).pipe(child.stdin);
    const answers = new Answers(child.stdout);
    for (const entry of files) {
      makeFolder(target, entry.path, folders);
      const sha256 = await writeBlob(answers, entry, target).catch(async (error: unknown) => {
        signal.throwIfAborted();
        stop();
        throw error instanceof Cut ? unreadable(entry.object, await end) : error;
      });
      if (sha256 !== null) pointers.push({ path: entry.path, sha256 });
    }
  } finally {
    signal.removeEventListener('abort', stop);
    stop();
    await end;
  }
  for (const { kind, path } of entries) {
    if (kind !== 'link') continue;
    makeFolder(target, path, folders);
    named(path, () => symlinkSync('kenpin', placeOf(target, path)));
  }
  return pointers;
}

/** One answer of `cat-file --batch`: `<id> blob <size>`, the bytes, a line feed. Answers the SHA-256 that a pointer names, or null for every other file. */
async function writeBlob(answers: Answers, { object, path }: TreeEntry, target: string): Promise<string | null> {
  const header = await answers.line();
  const [, id = '', size = ''] = /^([0-9a-f]+) blob (\d+)$/.exec(header) ?? [];
  if (id !== object) throw unreadable(object, header.slice(0, 200));
  const hash = createHash(object.length === 40 ? 'sha1' : 'sha256').update(`blob ${size}\0`);
  const file = named(path, () => openSync(placeOf(target, path), 'wx', 0o600));
  let start = '';
  try {
    for await (const chunk of answers.bytes(Number(size))) {
      hash.update(chunk);
      writeFileSync(file, chunk);
      if (start.length < POINTER) start += chunk.toString('latin1', 0, POINTER);
    }
  } finally {
    closeSync(file);
  }
  if (hash.digest('hex') !== object) throw unreadable(object, 'its bytes do not have this id');
  for await (const _ of answers.bytes(1)) continue;
  if (Number(size) >= POINTER) return null;
  return /^version https:\/\/git-lfs\.github\.com\/spec\/v1\n(?:.*\n)*oid sha256:([0-9a-f]{64})\n/.exec(start)?.[1] ?? null;
}

/** A pointer is smaller than this, in bytes. */
export const POINTER = 1024;

/** The stream ended before the answer did. */
class Cut extends Error {}

/** Reads lines and counted bytes from one stream. */
class Answers {
  readonly #chunks: AsyncIterator<Buffer>;
  #rest: Buffer = Buffer.alloc(0);

  constructor(stream: AsyncIterable<Buffer>) {
    this.#chunks = stream[Symbol.asyncIterator]();
  }

  async line(): Promise<string> {
    let end = this.#rest.indexOf(0x0a);
    while (end < 0) {
      if (this.#rest.length > 4096) throw new Cut();
      this.#rest = Buffer.concat([this.#rest, await this.#next()]);
      end = this.#rest.indexOf(0x0a);
    }
    const line = this.#rest.subarray(0, end).toString('latin1');
    this.#rest = this.#rest.subarray(end + 1);
    return line;
  }

  async *bytes(count: number): AsyncGenerator<Buffer> {
    let left = count;
    while (left > 0) {
      if (this.#rest.length === 0) this.#rest = await this.#next();
      const chunk = this.#rest.subarray(0, left);
      this.#rest = this.#rest.subarray(chunk.length);
      left -= chunk.length;
      yield chunk;
    }
  }

  async #next(): Promise<Buffer> {
    const { value, done } = await this.#chunks.next();
    if (done === true) throw new Cut();
    return value;
  }
}

/** Never rejects: what git said on stderr, or why it did not start. */
function endOf(child: ChildProcessWithoutNullStreams): Promise<string> {
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => {
    if (said.length < 4096) said += chunk.toString('latin1');
  });
  return new Promise((done) => {
    child.on('error', (error) => done(error.message));
    child.on('close', (code, killed) => done(said.trim() === '' ? `exit code ${code ?? killed ?? ''}` : said.trim()));
  });
}

/** Makes the folder that a path lies in. */
export function makeFolder(target: string, path: Uint8Array, made: Set<string>): void {
  const end = path.lastIndexOf(0x2f);
  if (end < 0) return;
  const folder = path.subarray(0, end);
  const key = Buffer.from(folder).toString('latin1');
  if (made.has(key)) return;
  named(folder, () => mkdirSync(placeOf(target, folder), { recursive: true, mode: 0o700 }));
  made.add(key);
}

/** A path below the target, as bytes: it may be no UTF-8. */
export function placeOf(target: string, path: Uint8Array): Buffer {
  return Buffer.concat([Buffer.from(`${target}/`), path]);
}

/** git refuses such names on checkout; a tree made by hand holds them all the same. `text` is Latin-1. */
function refuseHostile(text: string): void {
  const hostile =
    text.split('/').some((name) => ['', '.', '..', '.git'].includes(name.toLowerCase())) ||
    (process.platform === 'win32' && /[\\:]/.test(text));
  if (hostile) throw hostileName(text);
}

/** Makes something under a name. A name that is there already, or that the file system does not take, is as hostile as the others. */
function named<T>(path: Uint8Array, make: () => T): T {
  try {
    return make();
  } catch (error) {
    const code = error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined;
    if (code !== undefined && unfit.includes(code)) throw hostileName(Buffer.from(path).toString('latin1'));
    throw error;
  }
}

const unfit: readonly string[] = ['EEXIST', 'ENOTDIR', 'EISDIR', 'ELOOP', 'ENAMETOOLONG', 'EILSEQ', 'EINVAL'];

function hostileName(text: string): ToolError {
  return new ToolError({
    code: 'git-tree-name',
    where: Buffer.from(text, 'latin1').toString('utf8'),
    text: {
      ja: 'コミットのツリーに、ファイルとして書き出せない名前があります。',
      en: 'The tree of the commit holds a name that must not become a file.',
    },
    mend: {
      ja: '改変されたリポジトリでないか確かめてください（git fsck）。',
      en: 'Check the repository (git fsck): it may have been tampered with.',
    },
  });
}

function unreadable(what: string, why: string): ToolError {
  return new ToolError({
    code: 'git-tree-unreadable',
    where: what,
    text: { ja: 'コミットの内容を git から読み出せません（{why}）。', en: 'git cannot give the content of the commit ({why}).' },
    mend: {
      ja: 'actions/checkout に fetch-depth: 0 を指定し、filter を外してください。',
      en: 'Check out with fetch-depth: 0 and without a filter.',
    },
    parameters: { why },
  });
}
