import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Surface, Values } from '../../src/stages/command.ts';
import { loadCommand } from '../../src/stages/commands/index.ts';
import { committed } from '../e2e/repository.ts';
import { editFile, mendedWorkspace, signingKey } from '../e2e/workspace.ts';

const surface: Surface = {
  clock: { now: () => new Date() },
  progress: { report: () => {} },
  signal: new AbortController().signal,
  say: () => {},
  language: 'en',
  baseCommit: null,
  terminal: { columns: 80, colours: false },
};

async function run(command: 'gate' | 'judge', text: Values['text']) {
  const values: Values = { text, switches: new Set(['no-package']), lists: {}, positionals: [] };
  const { exit, json } = await (await loadCommand(command))(values, surface);
  return { exit, said: JSON.stringify(json) };
}

beforeAll(() => {
  vi.stubEnv('KENPIN_SIGNING_KEY', signingKey.privateKey);
});
afterAll(() => vi.unstubAllEnvs());

test('outcomes of a change are none of a delivery: a change asks nobody for attestations', async () => {
  const root = mendedWorkspace();
  const base = committed(root);
  editFile(root, 'docs/運用手順書.txt', (text) => `${text}追記\n`);
  expect(await run('gate', { root, 'changes-since': base })).toMatchObject({ exit: 0 });
  expect(await run('judge', { root, 'changes-since': base })).toMatchObject({ exit: 0 });
  const whole = await run('judge', { root });
  expect(whole.said).toContain('outcome-of-a-change');
  expect(whole.exit).toBe(2);
  expect(await run('gate', { root })).toMatchObject({ exit: 0 });
  expect(await run('judge', { root })).toMatchObject({ exit: 0 });
});
