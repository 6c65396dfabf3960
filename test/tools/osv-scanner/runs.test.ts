import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { packageLock } from '../../checks/dependencies/run.ts';
import { recordOf, temporaryFolder } from '../../feeds/feed-fixture.ts';
import { sourceArguments } from '../../../src/tools/osv-scanner/arguments.ts';
import { placeEmptyDatabases } from '../../../src/tools/osv-scanner/databases.ts';
import { runScanner, type FailedRun, type Run } from '../../../src/tools/osv-scanner/runs.ts';
import { makeDatabase, placeDatabase, zipOf } from '../../../src/tools/osv-scanner/scratch.ts';
import { readyOsvScanner } from './ready.ts';

let command = '';
beforeAll(async () => {
  command = (await readyOsvScanner()).path;
});

const alpine = JSON.stringify({
  bomFormat: 'CycloneDX',
  specVersion: '1.5',
  version: 1,
  components: [{ type: 'library', name: 'aa', version: '1.0-r0', purl: 'pkg:apk/alpine/aa@1.0-r0?distro=alpine-3.17' }],
});

/** Runs the real scanner over an npm lockfile and an SBOM of Alpine. */
async function scan(prepare: (databases: string) => Promise<void>): Promise<Run | FailedRun> {
  const folder = await temporaryFolder();
  const [files, databases] = [join(folder, 'files'), join(folder, 'databases')];
  await mkdir(join(files, 'npm'), { recursive: true });
  await mkdir(databases);
  await writeFile(join(files, 'npm', 'package-lock.json'), packageLock({ left: '1.0.0' }));
  await writeFile(join(files, 'bom.json'), alpine);
  await writeFile(join(folder, 'empty.toml'), '');
  await prepare(databases);
  const report = join(folder, 'report.json');
  const args = sourceArguments({ databases, config: join(folder, 'empty.toml'), report, folders: [files], inventories: [] });
  return await runScanner({ args, report }, { command, folder, timeout: 60_000, signal: new AbortController().signal });
}

const npm = (database: string, ...records: object[]) =>
  makeDatabase(
    Object.fromEntries((records.length === 0 ? [recordOf('npm', 'TEST-1')] : records).map((each) => [(each as { id: string }).id, each])),
  ).then((bytes) => placeDatabase(database, 'npm', { bytes }));

const found = (run: Run | FailedRun): string[] =>
  'end' in run
    ? []
    : run.sources.flatMap(({ packages }) =>
        packages.flatMap(({ name, vulnerabilities }) => vulnerabilities.map(({ id }) => `${name} ${id}`)),
      );
const trouble = (run: Run | FailedRun): readonly string[] => ('end' in run ? [] : run.log.runLines);

describe('the real scanner', () => {
  it('matches with every database there, empty ones too', async () => {
    const run = await scan(async (databases) => {
      await placeEmptyDatabases(databases);
      await npm(databases);
    });
    expect(found(run)).toEqual(['left TEST-1']);
    expect(trouble(run)).toEqual([]);
  });

  it('drops what it has for other ecosystems where one database is missing, and only its log says so', async () => {
    const run = await scan(npm);
    expect(trouble(run).join('\n')).toContain('could not load db for Alpine ecosystem');
    // This is what the empty databases are for; where it changes, they may go.
    expect(found(run)).toEqual([]);
  });

  it('reads databases under the name of its library only', async () => {
    const run = await scan(async (databases) => {
      await placeEmptyDatabases(databases);
      await npm(databases);
    });
    expect('end' in run ? '' : run.stderr).toMatch(/Loaded npm local db from .*\/osv-scalibr\/npm\/all\.zip/);
  });

  it('says nothing of a record with a field it does not know, and drops it', async () => {
    const run = await scan(async (databases) => {
      await placeEmptyDatabases(databases);
      await npm(databases, { ...recordOf('npm', 'TEST-1'), new_field: 1 });
    });
    expect(found(run)).toEqual([]);
    expect(trouble(run)).toEqual([]);
  });

  it('says of a database that is no zip that it cannot be loaded', async () => {
    const run = await scan(async (databases) => {
      await placeEmptyDatabases(databases);
      await placeDatabase(databases, 'npm', { bytes: new TextEncoder().encode('PK') });
    });
    expect(trouble(run).join('\n')).toContain('could not load db for npm ecosystem');
  });

  it('drops a record that is no JSON without a word', async () => {
    const run = await scan(async (databases) => {
      await placeEmptyDatabases(databases);
      await placeDatabase(databases, 'npm', { bytes: await zipOf([['TEST-1', Buffer.from('{')]]) });
    });
    expect(found(run)).toEqual([]);
    expect(trouble(run)).toEqual([]);
  });
});
