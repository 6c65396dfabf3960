import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { defaultCredentials } from '../../../src/checks/default-credentials/check.ts';
import { planHashes } from '../../../src/checks/default-credentials/hash-plan.ts';
import type { HashAnswer, HashTask } from '../../../src/checks/default-credentials/hashes/guess.ts';
import type { PendingHash } from '../../../src/checks/default-credentials/pending-hash.ts';
import { eachCovered } from '../../../src/gate/coverage.ts';
import { credentialOptions } from '../../fakes/credential-options.ts';
import { deliveryOf, fakePorts } from '../../fakes/delivery.ts';
import { passOver } from '../../fakes/text-pass.ts';
import { changemeHashes } from './known-hashes.ts';

/** Runs the check with a guesser that opens nothing but what it is told, and keeps the tasks. */
async function examine(files: Readonly<Record<string, string>>, options: { readonly seconds: number; readonly opens?: readonly string[] }) {
  const { census, contents } = deliveryOf(files);
  const tasks: HashTask[] = [];
  const guesser = {
    guess: (all: readonly HashTask[]) => {
      tasks.push(...all);
      const answer = ({ candidates }: HashTask): HashAnswer =>
        candidates.some((each) => options.opens?.includes(each)) ? 'opened' : 'closed';
      return Promise.resolve(all.map(answer));
    },
  };
  const input = { census, contents, options: { ...credentialOptions, hashBudgetSeconds: options.seconds }, trial: false };
  const { outcome } = await defaultCredentials.run(input, fakePorts(), { pass: passOver(input), guesser });
  if (outcome.status === 'notApplicable') throw new Error('Every delivery is in scope.');
  const states = Object.fromEntries([...eachCovered(census, outcome.coverage)].map(([{ path }, state]) => [path, state]));
  return { outcome, tasks, states, rules: outcome.findings.map(({ ruleId }) => ruleId.replace('default-credentials/', '')) };
}

/** Rows of a users file with bcrypt of cost 10: each guess is counted as some 92 milliseconds. */
function rows(count: number): string {
  return Array.from(
    { length: count },
    (_, index) => `u${index}:$2y$10$${String(index).padStart(22, 'a')}MFdJu9yVgmagVAIC24fOZkaFqd3s9JC`,
  ).join('\n');
}

test('hashes within the budget are examined and held against thirty candidates at most', async () => {
  const { states, tasks, outcome } = await examine({ '.htpasswd': rows(3) }, { seconds: 120 });
  expect(states['.htpasswd']).toEqual({ state: 'examined' });
  expect(outcome.status).toBe('completed');
  for (const { candidates } of tasks) expect(candidates.length).toBeLessThanOrEqual(30);
});

test('what the budget does not reach was not examined, and the reason says which budget would', async () => {
  const { states, outcome, rules } = await examine({ '.htpasswd': rows(40), 'other.txt': 'x' }, { seconds: 10 });
  expect(states['other.txt']).toEqual({ state: 'examined' });
  expect(states['.htpasswd']?.state).toBe('notExamined');
  expect(outcome.status).toBe('incomplete');
  const needed = /to (\d+) or more/u.exec(JSON.stringify(states['.htpasswd']))?.[1];
  expect(Number(needed)).toBeGreaterThan(10);
  expect(rules).toEqual(Array.from({ length: 40 }, () => 'hashed-password'));
  const again = await examine({ '.htpasswd': rows(40) }, { seconds: Number(needed) });
  expect(again.states['.htpasswd']).toEqual({ state: 'examined' });
});

test('the account itself is tried for every hash before anything is tried twice', async () => {
  const { rules, states } = await examine({ '.htpasswd': rows(100) }, { seconds: 10, opens: ['u99'] });
  expect(rules.filter((rule) => rule === 'hashed-default')).toHaveLength(1);
  // The other hashes were not reached to their end.
  expect(states['.htpasswd']?.state).toBe('notExamined');
});

test('a hash that stands in several files is computed once, with the candidates of all its places', async () => {
  const hash = '$2y$10$aaaaaaaaaaaaaaaaaaaaaaMFdJu9yVgmagVAIC24fOZkaFqd3s9JC';
  const { tasks, rules } = await examine(
    { '.htpasswd': `alice:${hash}\n`, 'b/.htpasswd': `bob:${hash}\n` },
    { seconds: 120, opens: ['bob'] },
  );
  expect(tasks).toHaveLength(1);
  expect(tasks[0]?.candidates).toEqual(expect.arrayContaining(['alice', 'bob']));
  expect(rules).toEqual(['hashed-default', 'hashed-default']);
});

test('guesses that could not be made leave the file not examined', async () => {
  const { census, contents } = deliveryOf({ '.htpasswd': rows(1) });
  const input = { census, contents, options: credentialOptions, trial: false };
  const guesser = { guess: (tasks: readonly HashTask[]) => Promise.resolve(tasks.map(() => 'failed' as const)) };
  const { outcome } = await defaultCredentials.run(input, fakePorts(), { pass: passOver(input), guesser });
  expect(outcome.status).toBe('incomplete');
});

test('the evidence counts by form and holds no value', async () => {
  const files = Object.fromEntries(changemeHashes.map(([, value], index) => [`${index}/.htpasswd`, `admin:${value}\n`]));
  const { outcome } = await examine(files, { seconds: 120, opens: ['changeme'] });
  const evidence = outcome.evidence.find(({ name }) => name === 'hashes.json');
  const text = String(evidence?.content);
  expect(JSON.parse(text)).toMatchObject({ budgetSeconds: 120, forms: { bcrypt: { opened: 5, closed: 0, cut: 0, failed: 0 } } });
  const output = JSON.stringify(outcome);
  for (const [, value] of changemeHashes) {
    expect(text).not.toContain(value);
    expect(output).not.toContain(JSON.stringify(value).slice(1, -1));
  }
  // The words of findings about it, and the candidate that opened it.
  expect(output).not.toContain('changeme');
});

const pending = fc.record({ id: fc.nat({ max: 20 }), cost: fc.integer({ min: 0, max: 50 }), candidates: fc.integer({ min: 1, max: 8 }) });

test('a plan never exceeds its budget, tries in order, and with what it says it needs it tries everything', () => {
  fc.assert(
    fc.property(fc.array(pending, { maxLength: 30 }), fc.nat({ max: 2000 }), (all, budget) => {
      const hashes = all.map(({ id, candidates }): PendingHash => {
        const cost = all.find((each) => each.id === id)?.cost ?? 0;
        const list = Array.from({ length: candidates }, (_, index) => `${index}`);
        return { value: `${id}`, setting: { account: '' }, expected: true, form: 'x', cost, mixesAccount: false, candidates: list };
      });
      const plan = planHashes(hashes, budget);
      expect(plan.hashes.reduce((sum, { task }) => sum + task.cost, 0)).toBeLessThanOrEqual(budget);
      expect(new Set(plan.hashes.map(({ task }) => task.value)).size).toBe(plan.hashes.length);
      for (const [at, { value }] of hashes.entries()) expect(plan.hashes[plan.indexes[at] ?? -1]?.task.value).toBe(value);
      for (const { task } of plan.hashes) expect(task.candidates).toEqual(task.candidates.map((_, index) => `${index}`));
      const whole = planHashes(hashes, plan.needed);
      expect(whole.hashes.every(({ task, candidates }) => task.candidates.length === candidates)).toBe(true);
    }),
  );
});

test.each([
  // Redmine: SHA-1 of the salt and the SHA-1 in hex. admin / admin.
  [
    'seed.sql',
    (salt: string) => `INSERT INTO users (login, hashed_password, salt) VALUES ('admin', '${sha1(salt + sha1('admin'))}', '${salt}');`,
  ],
  ['dump.sql', (salt: string) => `COPY users (login, password_hash, salt) FROM stdin;\nadmin\t${sha1(`admin${salt}`)}\t${salt}\n\\.\n`],
  ['.htdigest', () => 'admin:Restricted:5eb0a302b9ecf68785f00075adce5b45\n'],
  ['asa.cfg', () => 'enable password 2KFQnbNIdI.2KYOU encrypted\n'],
  ['router.cfg', () => `username admin secret 4 ${ciscoType4Of('cisco')}\n`],
])('a hash in %s opens with what stands beside it', async (path, text) => {
  const { census, contents } = deliveryOf({ [path]: text('c0ffee11') });
  const input = { census, contents, options: credentialOptions, trial: false };
  const { outcome } = await defaultCredentials.run(input, fakePorts(), { pass: passOver(input) });
  if (outcome.status === 'notApplicable') throw new Error('Every delivery is in scope.');
  expect(outcome.findings.map(({ ruleId }) => ruleId)).toContain('default-credentials/hashed-default');
});

function sha1(text: string): string {
  return createHash('sha1').update(text).digest('hex');
}

function ciscoType4Of(password: string): string {
  const usual = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
  const letters = './0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
  const base64 = createHash('sha256').update(password).digest('base64').replace('=', '');
  return base64.replace(/./gu, (letter) => letters[usual.indexOf(letter)] ?? '');
}

test('candidates for which an equal hash of many accounts has no room count as not tried', () => {
  const pending = (account: number): PendingHash => ({
    value: '$2y$10$aaaaaaaaaaaaaaaaaaaaaaMFdJu9yVgmagVAIC24fOZkaFqd3s9JC',
    setting: { account: '' },
    expected: true,
    form: 'bcrypt',
    cost: 92_000,
    mixesAccount: false,
    candidates: Array.from({ length: 30 }, (_, i) => `${account}-${i}`),
  });
  const { hashes } = planHashes(
    Array.from({ length: 100 }, (_, account) => pending(account)),
    Number.MAX_SAFE_INTEGER,
  );
  expect(hashes.map(({ candidates }) => candidates)).toEqual([3000]);
  expect(hashes[0]?.task.candidates.length).toBeLessThan(3000);
});
