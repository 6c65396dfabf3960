import { describe, expect, test } from 'vitest';
import { makeCanary } from '../../../src/checks/virus-scan/canary.ts';
import { startEarly } from '../../../src/checks/virus-scan/early.ts';
import type { CanarySignature, EngineStart, RunningEngine } from '../../../src/checks/virus-scan/engine.ts';

const seed = 'early.test';
const { signature } = makeCanary(seed);

/** An engine that is up when it is told to be, and what was asked of it. */
function source() {
  const asked: { canary: CanarySignature; largest: Promise<number | undefined> }[] = [];
  const up = Promise.withResolvers<EngineStart>();
  let stops = 0;
  const running: EngineStart = { state: 'running', engine: { stop: async () => void (stops += 1) } as RunningEngine };
  const engine = {
    start: (canary: CanarySignature, largest?: number | Promise<number | undefined>) => {
      asked.push({ canary, largest: Promise.resolve(largest) });
      return up.promise;
    },
  };
  return { engine, asked, running, up, stops: () => stops };
}

describe('an engine that is started before the census', () => {
  test('is the one that the check gets, with the canary that it has', async () => {
    const { engine, asked, running, up } = source();
    const early = startEarly(engine, { seed, giveUp: () => {} });
    expect(asked.map(({ canary }) => canary)).toEqual([signature]);
    const got = early.engine.start(signature, 12_345);
    up.resolve(running);
    expect(await got).toBe(running);
    expect(asked).toHaveLength(1);
    expect(await asked[0]?.largest).toBe(12_345);
  });

  test('tells the check why it did not start', async () => {
    const { engine, up } = source();
    const early = startEarly(engine, { seed, giveUp: () => {} });
    up.reject(new Error('no memory'));
    await expect(early.engine.start(signature, 1)).rejects.toThrow('no memory');
    await early.end();
  });

  test('ends where nobody asked for it: a start under way is given up, one that came through all the same is stopped', async () => {
    const { engine, asked, running, up, stops } = source();
    let given = 0;
    const early = startEarly(engine, {
      seed,
      giveUp: () => {
        given += 1;
        up.resolve(running);
      },
    });
    await early.end();
    expect([given, stops()]).toEqual([1, 1]);
    // Whatever waits to know the largest file waits no longer.
    expect(await asked[0]?.largest).toBeUndefined();
  });
});
