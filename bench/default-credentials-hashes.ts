// A thousand bcrypt hashes (cost 10): the CPU of the guesses against the stated budget, and how long the main thread waits for it meanwhile.
// `node bench/default-credentials-hashes.ts [budget seconds] [hashes]`. Prints ratios; both goals are at most 1.
import { cpus } from 'node:os';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { candidatesOf } from '../src/checks/default-credentials/candidates.ts';
import { planHashes } from '../src/checks/default-credentials/hash-plan.ts';
import { readStoredHash } from '../src/checks/default-credentials/hashes/index.ts';
import { createHashGuesser } from '../src/tools/hash-guesses/pool.ts';

const budget = Number(process.argv[2] ?? 120);
const count = Number(process.argv[3] ?? 1000);
/** What the other checks may have to wait for the thread, as milliseconds. */
const MOST_DELAY = 50;

const pending = Array.from({ length: count }, (_, index) => {
  const value = `$2y$10$${String(index).padStart(22, 'a')}MFdJu9yVgmagVAIC24fOZkaFqd3s9JC`;
  const account = `user${index}`;
  const stored = readStoredHash(value, { account });
  if (stored?.kind !== 'computable') throw new Error('not computable');
  const { form, cost } = stored;
  return {
    value,
    setting: { account },
    expected: true,
    form,
    cost,
    mixesAccount: false,
    candidates: candidatesOf({ product: undefined, account }, cost),
  };
});
const plan = planHashes(pending, budget * 1_000_000);
const guesses = plan.hashes.reduce((sum, { task }) => sum + task.candidates.length, 0);
const delay = monitorEventLoopDelay({ resolution: 5 });
delay.enable();
const begin = { cpu: process.cpuUsage(), wall: performance.now() };
await createHashGuesser().guess(
  plan.hashes.map(({ task }) => task),
  { signal: new AbortController().signal, done: () => {} },
);
const used = process.cpuUsage(begin.cpu);
delay.disable();
const seconds = (used.user + used.system) / 1_000_000;
const waited = delay.percentile(99) / 1_000_000;
console.log(`${cpus()[0]?.model ?? '?'}, ${cpus().length} cores, node ${process.versions.node}`);
console.log(
  `${count} bcrypt hashes, ${guesses} guesses of ${Math.round(plan.needed / 1e6)} s that all would take; wall ${((performance.now() - begin.wall) / 1000).toFixed(1)} s`,
);
console.log(`CPU ${seconds.toFixed(1)} s of a budget of ${budget} s: ratio ${(seconds / budget).toFixed(2)} (goal: at most 1)`);
console.log(
  `main thread waits ${waited.toFixed(1)} ms (99th percentile): ratio ${(waited / MOST_DELAY).toFixed(2)} of ${MOST_DELAY} ms (goal: at most 1)`,
);
