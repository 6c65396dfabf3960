import { setFlagsFromString } from 'node:v8';
import { kenpinVersion } from '../../options/version.ts';

/**
 * Starts an action: the exit code says `inconclusive` until the command has said otherwise, the first line stands in the log at once,
 * and everything heavy is loaded after it.
 */
export async function startAction(words: string): Promise<void> {
  process.exitCode = 2;
  process.setSourceMapsEnabled(true);
  // As in src/cli/kenpin.ts: memory follows the deliverable.
  setFlagsFromString('--heap-growing-percent=40');
  process.stdout.write(`kenpin ${kenpinVersion} ${words}\n`);
  const { runAction } = await import('./run.ts');
  process.exitCode = await runAction(words, process.env);
}
