import { makeCanary } from './canary.ts';
import type { EngineStart, VirusEngine } from './engine.ts';

/** An engine that loads its signatures while it is still being found out what it is to scan: that takes half a minute with all of ClamAV's. */
export interface EarlyEngine {
  /** Whoever starts it gets the one that is starting already. */
  readonly engine: VirusEngine;
  /** What this run's canary is grown from: the engine has its signature. */
  readonly seed: string;
  /** Ends it, whether or not anybody asked for it. */
  end(): Promise<void>;
}

/** Starts an engine before the census. `seed`: new for every run. `giveUp` makes a start that is under way end. */
export function startEarly(source: VirusEngine, { seed, giveUp }: { readonly seed: string; readonly giveUp: () => void }): EarlyEngine {
  const largest = Promise.withResolvers<number | undefined>();
  const starting: Promise<EngineStart> = source.start(makeCanary(seed).signature, largest.promise);
  // Whoever asks for it hears of it.
  starting.catch(() => {});
  return {
    seed,
    engine: {
      start: async (_canary, known) => {
        largest.resolve(await known);
        return starting;
      },
    },
    end: async () => {
      giveUp();
      largest.resolve(undefined);
      const start = await starting.catch(() => null);
      if (start?.state === 'running') await start.engine.stop();
    },
  };
}
