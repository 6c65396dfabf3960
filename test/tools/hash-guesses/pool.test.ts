import { expect, test } from 'vitest';
import { guessHere, type HashTask } from '../../../src/checks/default-credentials/hashes/guess.ts';
import { createHashGuesser } from '../../../src/tools/hash-guesses/pool.ts';
import { changemeHashes } from '../../checks/default-credentials/known-hashes.ts';

const tasks = changemeHashes
  .filter(([, value]) => !value.startsWith('1'))
  .flatMap(([, value, setting]): HashTask[] =>
    [['admin', 'changeme'], ['admin'], []].map((candidates) => ({
      value,
      setting: { account: '', ...setting },
      expected: true,
      candidates,
      cost: 30_000,
    })),
  );

function options(done: (task: HashTask) => void = () => {}) {
  return { signal: new AbortController().signal, done };
}

test('workers answer as the thread itself does, in the order of the tasks, and tell each', async () => {
  const told: HashTask[] = [];
  const [here, there] = [
    await guessHere.guess(tasks, options()),
    await createHashGuesser({ size: 2 }).guess(
      tasks,
      options((task) => told.push(task)),
    ),
  ];
  expect(there).toEqual(here);
  expect(there.filter((answer) => answer === 'opened').length).toBe(tasks.length / 3);
  expect(new Set(told)).toEqual(new Set(tasks));
});

test('a task that takes its worker down fails alone', async () => {
  const [first, second, third] = tasks;
  if (first === undefined || second === undefined || third === undefined) throw new Error('no tasks');
  const fatal: HashTask = { ...first, value: 'exit' };
  const guesser = createHashGuesser({ size: 1, worker: new URL('./dying-worker.ts', import.meta.url) });
  expect(await guesser.guess([first, fatal, second, fatal, third], options())).toEqual(['opened', 'failed', 'closed', 'failed', 'closed']);
});

test('workers that die whatever they are given leave everything unanswered', async () => {
  const fatal = Array.from({ length: 30 }, (): HashTask => ({
    value: 'exit',
    setting: { account: '' },
    expected: true,
    candidates: [],
    cost: 1,
  }));
  const guesser = createHashGuesser({ size: 2, worker: new URL('./dying-worker.ts', import.meta.url) });
  expect(await guesser.guess(fatal, options())).toEqual(fatal.map(() => 'failed'));
});

test('what is called off ends, and says so', async () => {
  const controller = new AbortController();
  const [first] = tasks;
  if (first === undefined) throw new Error('no tasks');
  const many = Array.from({ length: 100 }, () => first);
  const run = createHashGuesser({ size: 2 }).guess(many, { signal: controller.signal, done: () => controller.abort() });
  await expect(run).rejects.toThrow('aborted');
});

test('a value that is no hash is not answered', async () => {
  const [answer] = await createHashGuesser({ size: 1 }).guess(
    [{ value: 'Kf7-wq9Z.pLm3xT2', setting: { account: '' }, expected: true, candidates: ['a'], cost: 1 }],
    options(),
  );
  expect(answer).toBe('failed');
});
