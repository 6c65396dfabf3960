import { spawn } from 'node:child_process';
import { childEnvironment } from '../../io/process.ts';

/** Whose end the watchdog brings about, and what it removes then. */
export interface Watched {
  readonly pid: number;
  /** Private folder of the run. Its name is on the command line of the process, which tells it from one that got its number later. */
  readonly folder: string;
  /** Another folder of the run. */
  readonly temporary?: string;
}

/**
 * Reads until its end of the pipe is closed, which the kernel does however kenpin ends, SIGKILL included. What it has to do is its own by then:
 * it ignores the signals that end a process group in order.
 */
const script = `trap '' INT TERM HUP
while read -r _; do :; done
if grep -aqF -- "$2" "/proc/$1/cmdline" 2>/dev/null; then kill -KILL "$1"; fi
shift
rm -rf -- "$@"`;

/** Ends a daemon and removes its folder when this process is gone and could do neither. One small `sh`, which sleeps; answers how to call it off. */
export function watchOver({ pid, folder, temporary }: Watched): () => void {
  const child = spawn('/bin/sh', ['-c', script, 'kenpin-watchdog', String(pid), folder, ...(temporary === undefined ? [] : [temporary])], {
    stdio: ['pipe', 'ignore', 'ignore'],
    env: childEnvironment(),
    // A session of its own: what ends all of kenpin's process group leaves it.
    detached: true,
  });
  // Without one the daemon outlives a kenpin that is killed, and nothing else is lost.
  child.once('error', () => {});
  child.stdin.on('error', () => {});
  child.unref();
  (child.stdin as { unref?: () => void }).unref?.();
  return () => {
    child.kill('SIGKILL');
  };
}
