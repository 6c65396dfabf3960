import type { Testimony, Witness } from '../../src/checks/virus-scan/witness.ts';

/** A witness that says what a test wants, and nothing else: as on a machine without network. */
export function fakeWitness(own: Partial<Testimony> = {}): Witness {
  return {
    ask: async () => ({
      time: { state: 'notAsked' },
      newest: { state: 'notAsked' },
      update: null,
      moments: [],
      detached: [],
      operation: { host: 'build-01', operator: '検品 太郎' },
      ...own,
    }),
  };
}
