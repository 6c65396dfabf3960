import { rmSync } from 'node:fs';
import { remainingScratch } from './files.ts';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * A signal that aborts at the first Ctrl-C, so that everything unwinds: children end, scratch folders go, nothing half-written stays.
 * A second Ctrl-C does not wait for that: it removes the scratch folders and ends the process with 2, `inconclusive`.
 */
export function onInterruption(say: () => void): { readonly signal: AbortSignal; readonly dispose: () => void } {
  const controller = new AbortController();
  const handler = (): void => {
    if (controller.signal.aborted) {
      for (const folder of remainingScratch()) rmSync(folder, { recursive: true, force: true });
      process.exit(2);
    }
    say();
    controller.abort(new Error('interrupted'));
  };
  for (const name of signals) process.on(name, handler);
  return { signal: controller.signal, dispose: () => signals.forEach((name) => process.off(name, handler)) };
}
