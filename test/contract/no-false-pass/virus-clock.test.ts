import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe } from 'vitest';
import { editFile } from '../../e2e/workspace.ts';
import { runRows, type Row } from './row.ts';

const DAY = 24 * 60 * 60 * 1000;
const at = (days: number) => new Date(Date.now() + days * DAY).toISOString();

/** What an update left beside the signatures. */
function record(workspace: string, time: object): void {
  const content = { schema: 'kenpin.signatures-update/1', source: 'x', time, newest: { state: 'notAsked' } };
  writeFileSync(join(workspace, 'signatures/kenpin-update.json'), JSON.stringify(content));
}

function option(workspace: string, name: 'time' | 'newest', address: string): void {
  editFile(workspace, 'kenpin.yml', (text) =>
    text.replace(/^checks:\n/m, `checks:\n  virus-scan:\n    ${name}: { address: "${address}" }\n`),
  );
}

const rows: readonly Row[] = [
  {
    name: 'a clock before the last update',
    plant: (workspace) => record(workspace, { state: 'answered', address: 'x', authenticated: true, at: at(1), machineAt: at(1) }),
    exit: 2,
    says: 'virus-clock-set-back',
  },
  {
    name: 'a clock that was wrong at the last update',
    plant: (workspace) => record(workspace, { state: 'answered', address: 'x', authenticated: false, at: at(-1), machineAt: at(-2) }),
    exit: 2,
    says: 'virus-clock-differs',
  },
  {
    name: 'a clock before a feed was fetched',
    plant: (workspace) =>
      editFile(workspace, 'feeds/kev/kenpin-feed.json', (text) => text.replace(/"fetchedAt": "[^"]*"/, `"fetchedAt": "${at(1)}"`)),
    exit: 2,
    says: 'virus-clock-set-back',
  },
  {
    name: 'a server of the time that does not answer',
    plant: (workspace) => option(workspace, 'time', 'https://127.0.0.1:9/'),
    exit: 2,
    says: 'virus-time-unanswered',
  },
  {
    name: 'a mirror that does not say which version is the newest',
    plant: (workspace) => option(workspace, 'newest', 'http://127.0.0.1:9'),
    exit: 2,
    says: 'virus-newest-unanswered',
  },
];

describe('the clock and the newest version', () => runRows(rows));
