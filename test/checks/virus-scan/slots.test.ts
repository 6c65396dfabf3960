import { setImmediate } from 'node:timers/promises';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Slots } from '../../../src/checks/virus-scan/slots.ts';

test('never more run than there are slots, each is started once, and idle means that all have ended', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 6 }), fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 30 }), async (count, turns) => {
      const slots = new Slots(count);
      let [running, most, ended] = [0, 0, 0];
      const work = async (length: number): Promise<void> => {
        running += 1;
        most = Math.max(most, running);
        for (let i = 0; i < length; i += 1) await setImmediate();
        running -= 1;
        ended += 1;
      };
      const lanes = [turns.filter((_, index) => index % 2 === 0), turns.filter((_, index) => index % 2 === 1)];
      await Promise.all(
        lanes.map(async (lane) => {
          for (const length of lane) await slots.start(() => work(length));
        }),
      );
      await slots.idle();
      expect([running, ended]).toEqual([0, turns.length]);
      expect(most).toBeLessThanOrEqual(count);
    }),
    { numRuns: 200 },
  );
});

test('whoever starts work waits for a slot, not for the end', async () => {
  const slots = new Slots(1);
  const { promise, resolve } = Promise.withResolvers<void>();
  await slots.start(() => promise);
  let second = false;
  const waits = slots.start(async () => void (second = true));
  await setImmediate();
  expect(second).toBe(false);
  resolve();
  await waits;
  await slots.idle();
  expect(second).toBe(true);
});
