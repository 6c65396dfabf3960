/** Chunks on their way, and why they ended early if they did. */
export interface Passing {
  readonly chunks: AsyncIterable<Uint8Array>;
  /** What the source threw. */
  failure(): Error | undefined;
}

/** Lets somebody see each chunk that passes. No generator: one costs more than most files. */
export function passing(source: AsyncIterable<Uint8Array>, see: (chunk: Uint8Array) => void): Passing {
  let failure: Error | undefined;
  const chunks = {
    [Symbol.asyncIterator]: (): AsyncIterator<Uint8Array> => {
      const iterator = source[Symbol.asyncIterator]();
      return {
        next: async () => {
          try {
            const step = await iterator.next();
            if (step.done !== true) see(step.value);
            return step;
          } catch (error) {
            failure = error instanceof Error ? error : new Error(String(error));
            throw error;
          }
        },
        return: async () => (await iterator.return?.()) ?? { done: true, value: undefined },
      };
    },
  };
  return { chunks, failure: () => failure };
}
