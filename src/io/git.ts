import { runProgram } from './process.ts';

/** A file as it stood at a commit, or why it cannot be had. */
export type FileAtCommit =
  | { readonly state: 'found'; readonly bytes: Uint8Array }
  | { readonly state: 'absent' }
  | { readonly state: 'noSuchCommit'; readonly message: string };

/** Reads a file from git's object store, not from the work tree: the change under test cannot have touched it. `path` is relative to `folder`. */
export async function fileAtCommit(request: { folder: string; commit: string; path: string; signal: AbortSignal }): Promise<FileAtCommit> {
  const { folder, commit, path, signal } = request;
  const run = (args: readonly string[]) =>
    runProgram({ command: 'git', args: ['-C', folder, ...args], timeout: 60_000, signal, encoding: 'latin1' });
  const known = await run(['rev-parse', '--verify', '--quiet', '--end-of-options', `${commit}^{commit}`]);
  if (known.end !== 'exited' || known.code !== 0)
    return { state: 'noSuchCommit', message: known.end === 'exited' ? known.stderr : known.end };
  const id = known.stdout.trim();
  const listed = await run(['cat-file', '-e', `${id}:./${path}`]);
  if (listed.end !== 'exited' || listed.code !== 0) return { state: 'absent' };
  const shown = await run(['cat-file', 'blob', `${id}:./${path}`]);
  if (shown.end !== 'exited' || shown.code !== 0) return { state: 'noSuchCommit', message: shown.end };
  return { state: 'found', bytes: Buffer.from(shown.stdout, 'latin1') };
}
