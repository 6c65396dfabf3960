import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { changeRecord, exampleFeeds, putKevFeed, putOsvFeed, recordOf, temporaryFolder } from '../feeds/feed-fixture.ts';

/** The program as people run it, from its sources. */
export const program = join(import.meta.dirname, '..', '..', 'src', 'cli', 'kenpin.ts');

/** A feed as the commands name it. */
export interface AnsweredFeed {
  readonly feed: string;
  readonly state?: string;
  readonly changed?: boolean;
  readonly required?: boolean;
  readonly maxAgeDays?: number | null;
}

/** What a run of kenpin said. */
export interface Answer {
  readonly code: number | null;
  readonly json: { readonly feeds?: readonly AnsweredFeed[]; readonly error?: { readonly code: string }; readonly manifest?: string };
  readonly stderr: string;
}

/** Starts `kenpin feeds …` for a test that ends it. */
export function startFeeds(args: readonly string[]): ChildProcess {
  return spawn(process.execPath, [program, 'feeds', ...args], { stdio: 'ignore' });
}

/** Runs `kenpin feeds …` and waits for its end, while this process goes on serving. */
export async function runFeeds(
  args: readonly string[],
  { cwd, environment = {} }: { cwd?: string; environment?: Record<string, string> } = {},
): Promise<Answer> {
  const child = spawn(process.execPath, [program, 'feeds', ...args, '--json'], {
    cwd: cwd ?? import.meta.dirname,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [stdout, stderr] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  const code = await new Promise<number | null>((resolve) => void child.on('close', resolve));
  return { code, stderr, json: (stdout === '' ? {} : JSON.parse(stdout)) as Answer['json'] };
}

/** Two small databases, a catalogue and the example's store, without its mark as test data: as if all had been fetched. */
export async function realFeeds(): Promise<string> {
  const folder = await temporaryFolder();
  for (const ecosystem of ['npm', 'Go']) {
    const records = [1, 2, 3].map((number) => recordOf(ecosystem, `TEST-${number}`, { modified: '2024-10-01T00:00:00Z' }));
    await putOsvFeed(folder, { ecosystem, records });
  }
  await putKevFeed(folder, ['CVE-2021-44228'], '2024-10-01T00:00:00Z');
  copyFileSync(join(exampleFeeds, 'store.sqlite'), join(folder, 'store.sqlite'));
  inStore(folder, "UPDATE feed SET record = json_remove(record, '$.testData')");
  return folder;
}

/** The same, older and marked as test data. */
export async function testFeeds(): Promise<string> {
  const folder = await realFeeds();
  const testData = { label: { ja: '試験用', en: 'for tests' }, licence: 'none', asOf: '2024-10-01T00:00:00Z' };
  for (const feed of ['osv/npm', 'osv/Go', 'kev']) await changeRecord(folder, feed, (record) => ({ ...record, testData }));
  inStore(folder, `UPDATE feed SET record = json_set(record, '$.testData', json('${JSON.stringify(testData)}'))`);
  return folder;
}

/** Changes the store of a folder. */
export function inStore(folder: string, sql: string): void {
  const database = new DatabaseSync(join(folder, 'store.sqlite'));
  database.exec(sql);
  database.close();
}

/** Every file below a folder with its hash. */
export function treeOf(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((each) => each.isFile());
  const paths = names.map((each) => join(each.parentPath, each.name)).toSorted();
  return Object.fromEntries(
    paths.map((path) => [path.slice(folder.length + 1), createHash('sha256').update(readFileSync(path)).digest('hex')]),
  );
}

/** Runs `kenpin feeds …` under a shell's limit. Returns its exit code; null where the system ended it. */
export function runLimited(limit: string, args: readonly string[]): number | null {
  return spawnSync('bash', ['-c', `${limit}; exec "$0" "$@"`, process.execPath, program, 'feeds', ...args], { stdio: 'ignore' }).status;
}

/** Another program begins to write to the store and is killed when half of it is on the disk: its journal is left. */
export function leaveJournal(folder: string): void {
  const path = JSON.stringify(join(folder, 'store.sqlite'));
  const script = `const { DatabaseSync } = require('node:sqlite'); const database = new DatabaseSync(${path});
    database.exec("PRAGMA cache_size = 5; BEGIN IMMEDIATE; DELETE FROM epss; UPDATE nvd_body SET body = body || hex(zeroblob(3000))");
    process.kill(process.pid, 'SIGKILL');`;
  spawnSync(process.execPath, ['-e', script], { stdio: 'ignore' });
}
