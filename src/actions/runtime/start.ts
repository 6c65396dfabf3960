import { setFlagsFromString } from 'node:v8';
import { heapFlags } from '../../options/heap-flags.ts';
import { kenpinVersion } from '../../options/version.ts';

/**
 * Starts an action: the exit code says `inconclusive` until the command has said otherwise, the first line stands in the log at once,
 * and everything heavy is loaded after it.
 */
export async function startAction(words: string): Promise<void> {
  process.exitCode = 2;
  process.setSourceMapsEnabled(true);
  for (const flag of heapFlags) setFlagsFromString(flag);
  process.stdout.write(`kenpin ${kenpinVersion} ${words}\n`);
  const { runAction } = await import('./run.ts');
  process.exitCode = await runAction(words, process.env);
}
