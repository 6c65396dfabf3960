import { runProgram, type ProgramEnd } from './process.ts';

/** A question to git about the repository that a folder lies in. */
export interface GitRequest {
  readonly folder: string;
  readonly commit: string;
  readonly signal: AbortSignal;
}

/** A commit by its whole id, or why it cannot be had. */
export type FoundCommit = { readonly state: 'found'; readonly id: string } | { readonly state: 'noSuchCommit'; readonly message: string };

/** A file as it stood at a commit, or why it cannot be had. */
export type FileAtCommit =
  | { readonly state: 'found'; readonly bytes: Uint8Array }
  | { readonly state: 'absent' }
  | { readonly state: 'noSuchCommit'; readonly message: string };

/** Reads a file from git's object store, not from the work tree: the change under test cannot have touched it. `path` is relative to `folder`. */
export async function fileAtCommit(request: GitRequest & { readonly path: string }): Promise<FileAtCommit> {
  const found = await findCommit(request);
  if (found.state !== 'found') return found;
  const { folder, path, signal } = request;
  const object = `${found.id}:./${path}`;
  const listed = await runGit(folder, ['cat-file', '-e', object], signal);
  if (listed.end !== 'exited' || listed.code !== 0) return { state: 'absent' };
  const shown = await runGit(folder, ['cat-file', 'blob', object], signal);
  if (shown.end !== 'exited' || shown.code !== 0) return { state: 'noSuchCommit', message: messageOf(shown) };
  return { state: 'found', bytes: Buffer.from(shown.stdout, 'latin1') };
}

/** The whole id of what `commit` names: an id, a branch, a tag. */
export async function findCommit({ folder, commit, signal }: GitRequest): Promise<FoundCommit> {
  const place = await runGit(folder, ['rev-parse', '--absolute-git-dir'], signal);
  if (place.end !== 'exited' || place.code !== 0) return { state: 'noSuchCommit', message: messageOf(place) };
  // A change can commit files that look like a bare repository; it can never commit anything into a folder named .git.
  if (!place.stdout.trim().split(/[\\/]/).includes('.git'))
    return { state: 'noSuchCommit', message: `a bare repository: ${place.stdout.trim()}` };
  const known = await runGit(folder, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${commit}^{commit}`], signal);
  // It is quiet about a name that it does not know.
  if (known.end !== 'exited' || known.code !== 0)
    return { state: 'noSuchCommit', message: known.end === 'exited' ? known.stderr.trim() : messageOf(known) };
  return { state: 'found', id: known.stdout.trim() };
}

/** Runs git to its end, offline and on what is really stored. stdout is Latin-1: every byte is kept. */
export function runGit(folder: string, args: readonly string[], signal: AbortSignal): Promise<ProgramEnd> {
  return runProgram({
    command: 'git',
    args: [...gitArguments(folder), ...args],
    environment: gitEnvironment,
    timeout: 60_000,
    outputLimit: 512 * 1024 * 1024,
    signal,
    encoding: 'latin1',
  });
}

/**
 * Before the command: no replaced objects, no repository that the work tree itself might hold (git 2.38 and newer), nothing fetched on demand.
 * Objects are read as they are stored: no filter, attribute or hook has a say.
 */
export function gitArguments(folder: string): string[] {
  const settings = ['safe.bareRepository=explicit', 'protocol.allow=never', 'core.fsmonitor=false'];
  return ['-C', folder, '--no-replace-objects', ...settings.flatMap((setting) => ['-c', setting])];
}

/** Variables for every git. */
export const gitEnvironment: Readonly<Record<string, string>> = {
  GIT_NO_LAZY_FETCH: '1',
  GIT_TERMINAL_PROMPT: '0',
  GIT_OPTIONAL_LOCKS: '0',
  LC_ALL: 'C',
};

/** Why git did not answer, in its own words. */
export function messageOf(end: ProgramEnd): string {
  if (end.end === 'exited') return end.stderr.trim() === '' ? `exit code ${end.code}` : end.stderr.trim();
  return end.end === 'notFound' ? 'git is not installed' : end.end;
}

/** Where a folder lies below the top of its repository, with a slash at the end; empty at the top, and where there is no repository. */
export async function gitPrefix(folder: string, signal: AbortSignal): Promise<string> {
  const found = await runGit(folder, ['rev-parse', '--show-prefix'], signal);
  return found.end === 'exited' && found.code === 0 ? found.stdout.replace(/\n$/, '') : '';
}
