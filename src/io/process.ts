/** A program to run: an argument array, never a shell line. */
export interface Program {
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd?: string;
  /** Variables on top of a minimal environment (PATH, HOME, LANG, TMPDIR, proxy settings), or instead of it with `bare`. */
  readonly environment?: Readonly<Record<string, string>>;
  readonly input?: string | Uint8Array;
  /** Milliseconds. After it the whole run counts as `timedOut`. */
  readonly timeout: number;
  /** Greatest number of bytes of stdout and of stderr. Default 64 MiB. */
  readonly outputLimit?: number;
  readonly signal?: AbortSignal;
  /** How stdout and stderr are read. `latin1` keeps every byte. Default UTF-8. */
  readonly encoding?: 'utf8' | 'latin1';
}

/** How a program ended. Only `exited` says anything about its result. */
export type ProgramEnd =
  | { readonly end: 'exited'; readonly code: number; readonly stdout: string; readonly stderr: string }
  | { readonly end: 'notFound' }
  | { readonly end: 'timedOut'; readonly stderr: string }
  | { readonly end: 'killed'; readonly signal: string; readonly stderr: string }
  | { readonly end: 'tooMuchOutput' }
  | { readonly end: 'aborted' }
  | { readonly end: 'failed'; readonly message: string };

const MEBIBYTE = 1024 * 1024;

/** Runs a program to its end. Never throws: every way to end is a value. The child is killed when kenpin ends or `signal` aborts. */
export async function runProgram(program: Program): Promise<ProgramEnd> {
  // Loaded when a program is first run: it is the slowest module to load of all.
  const { execa } = await import('execa');
  const result = await execa(program.command, program.args, {
    ...(program.cwd === undefined ? {} : { cwd: program.cwd }),
    ...(program.input === undefined ? { stdin: 'ignore' as const } : { input: program.input }),
    ...(program.signal === undefined ? {} : { cancelSignal: program.signal }),
    env: { ...childEnvironment(), ...program.environment },
    extendEnv: false,
    timeout: program.timeout,
    maxBuffer: program.outputLimit ?? 64 * MEBIBYTE,
    reject: false,
    cleanup: true,
    forceKillAfterDelay: 2000,
    stripFinalNewline: false,
    encoding: program.encoding ?? 'utf8',
  });
  const { stdout, stderr } = { stdout: asText(result.stdout), stderr: asText(result.stderr) };
  if (result.timedOut) return { end: 'timedOut', stderr };
  if (result.isCanceled) return { end: 'aborted' };
  if (result.isMaxBuffer) return { end: 'tooMuchOutput' };
  if (result.code === 'ENOENT' || result.code === 'EACCES') return { end: 'notFound' };
  if (result.signal !== undefined) return { end: 'killed', signal: result.signal, stderr };
  if (result.exitCode === undefined) return { end: 'failed', message: result.shortMessage ?? 'the program did not start' };
  return { end: 'exited', code: result.exitCode, stdout, stderr };
}

function asText(output: unknown): string {
  return typeof output === 'string' ? output : '';
}

/** Variables that programs need to run at all. Everything else (tokens, tool settings of the checked repository) stays outside. */
const passedVariables = [
  'PATH',
  'HOME',
  'USER',
  'LOGNAME',
  'LANG',
  'LC_ALL',
  'TZ',
  'TMPDIR',
  'TEMP',
  'TMP',
  'SystemRoot',
  'HTTP_PROXY',
  'HTTPS_PROXY',
  'NO_PROXY',
  'http_proxy',
  'https_proxy',
  'no_proxy',
  'SSL_CERT_FILE',
  'SSL_CERT_DIR',
];

/** The environment children get. */
export function childEnvironment(): Record<string, string> {
  return Object.fromEntries(passedVariables.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]])));
}
