import { parentPort } from 'node:worker_threads';
import { guess } from '../../checks/default-credentials/hashes/guess.ts';
import type { Answered, Batch } from './messages.ts';

parentPort?.on('message', ({ tasks }: Batch) => {
  for (const [at, task] of tasks.entries()) {
    const answered: Answered = { at, answer: guess(task) };
    parentPort?.postMessage(answered, []);
  }
});
