import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { tryLogins } from '../../../src/checks/default-credentials/live/attempts.ts';
import type { LoginAnswer, Pair, TestSystem } from '../../../src/checks/default-credentials/live/login.ts';
import { testSystemOf, testSystemSchema } from '../../../src/checks/default-credentials/live/options.ts';
import { products } from '../../../src/checks/default-credentials/products.ts';
import { fakePorts } from '../../fakes/delivery.ts';

const tomcat = products.find(({ id }) => id === 'tomcat');
if (tomcat === undefined) throw new Error('no Tomcat in the list');

function systemOf(more: object = {}): TestSystem {
  return testSystemOf(z.parse(testSystemSchema, { target: '127.0.0.1:8080', protocol: 'http-basic', product: 'tomcat', ...more }));
}

/** Tries a system that answers as it is told, and keeps what was tried. */
async function tried(answer: (pair: Pair, number: number) => LoginAnswer, system = systemOf()) {
  const pairs: Pair[] = [];
  const pauses: number[] = [];
  const login = {
    attempt: (_system: TestSystem, pair: Pair) => Promise.resolve(answer(pair, pairs.push(pair) - 1)),
    pause: (milliseconds: number) => Promise.resolve(void pauses.push(milliseconds)),
    invented: () => 'invented-by-nobody',
  };
  const result = await tryLogins({ systems: [system], login }, fakePorts().clock, new AbortController().signal);
  return { ...result, pairs, pauses, rules: result.findings.map(({ ruleId }) => ruleId.replace('default-credentials/', '')) };
}

test('defaults that are all refused leave nothing to say; the control comes first, with a pause before every further attempt', async () => {
  const most = Math.max(...tomcat.pairs.map(([account]) => tomcat.pairs.filter(([each]) => each === account).length));
  const { pairs, pauses, findings, reasons } = await tried(() => 'rejected', systemOf({ attemptsPerAccount: most }));
  expect(pairs[0]).toEqual({ account: 'invented-by-nobody', password: 'invented-by-nobody' });
  expect(pairs.slice(1).map(({ account, password }) => [account, password])).toEqual(
    tomcat.pairs.map(([account, password]) => [account, password]),
  );
  expect(pauses).toEqual(pairs.slice(1).map(() => 1000));
  expect([findings, reasons]).toEqual([[], []]);
});

test('a default that is let in is a finding, and nothing is tried after it', async () => {
  const [, [, password] = ['', '']] = tomcat.pairs;
  const { pairs, rules, findings } = await tried((pair) => (pair.password === password ? 'accepted' : 'rejected'));
  expect(rules).toEqual(['live-default']);
  expect(findings[0]).toMatchObject({ severity: 'critical', parameters: { target: '127.0.0.1:8080' } });
  expect(pairs.at(-1)?.password).toBe(password);
});

test('a system without authentication is told after the control alone', async () => {
  const { pairs, rules } = await tried(() => 'open');
  expect([rules, pairs.length]).toEqual([['live-open'], 1]);
});

test.each([
  ['accepted', 0],
  ['unclear', 0],
  ['locked', 0],
  ['locked', 1],
  ['unclear', 2],
] as const)('an answer of %s at attempt %i stops the attempts and is incomplete, never clean', async (answer, at) => {
  const { pairs, reasons, findings } = await tried((_pair, number) => (number === at ? answer : 'rejected'));
  expect(pairs).toHaveLength(at + 1);
  expect(findings).toEqual([]);
  expect(reasons.map(({ code }) => code)).toEqual(['live-not-tried']);
});

test('an account is tried as often as the policy allows, and what that leaves out is said', async () => {
  const { pairs, reasons } = await tried(() => 'rejected', systemOf({ attemptsPerAccount: 1 }));
  const accounts = pairs.slice(1).map(({ account }) => account);
  expect(new Set(accounts).size).toBe(accounts.length);
  const left = tomcat.pairs.length - accounts.length;
  expect(reasons.map(({ code }) => code)).toEqual(left > 0 ? ['live-beyond-limit'] : []);
});

test('every attempt is logged, none with its password', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom('accepted', 'rejected', 'locked', 'unclear', 'open'), { minLength: 1, maxLength: 8 }),
      async (answers) => {
        const { pairs, evidence, findings, reasons } = await tried((_pair, number) => answers[number] ?? 'rejected');
        const { attempts } = JSON.parse(String(evidence[0]?.content)) as { attempts: Record<string, string>[] };
        expect(attempts).toHaveLength(pairs.length);
        for (const attempt of attempts) expect(Object.keys(attempt)).toEqual(['at', 'target', 'product', 'kind', 'account', 'answer']);
        const accounts = new Set([...pairs.map(({ account }) => account), 'tomcat']);
        const output = JSON.stringify([evidence, findings, reasons]);
        for (const { password } of pairs)
          if (password.length > 5 && ![...accounts].some((each) => each.includes(password))) expect(output).not.toContain(password);
      },
    ),
  );
});

test.each([
  { target: 'host' },
  { target: 'host:0' },
  { target: 'http://host:80' },
  { target: 'user@host:80' },
  { protocol: 'ssh' },
  { pauseSeconds: 0 },
  { attemptsPerAccount: 0 },
  { path: 'x' },
])('an entry with %j is refused', (more) => {
  expect(() => systemOf(more)).toThrow();
});
