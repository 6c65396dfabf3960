import { parentPort } from 'node:worker_threads';
import { guess } from '../../../src/checks/default-credentials/hashes/guess.ts';
import type { Batch } from '../../../src/tools/hash-guesses/messages.ts';

// A worker like the real one, that dies of the value `exit`.
parentPort?.on('message', ({ tasks }: Batch) => {
  for (const [at, task] of tasks.entries()) {
    if (task.value === 'exit') process.exit(1);
    parentPort?.postMessage({ at, answer: guess(task) }, []);
  }
});
