import type { Clock } from '../gate/ports.ts';

/** The machine's clock. */
export const systemClock: Clock = { now: () => new Date() };
