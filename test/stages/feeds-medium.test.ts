import { spawn } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  watch,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openAllFeeds, recordsOf } from '../../src/io/feed-shelves.ts';
import { sha256Bytes } from '../../src/io/digest.ts';
import { KenpinError } from '../../src/gate/error.ts';
import { exportFeeds, importFeeds } from '../../src/stages/feeds-medium.ts';
import { changeRecord, exampleFeeds, putOsvFeed, recordOf, temporaryFolder } from '../feeds/feed-fixture.ts';
import { inStore, leaveJournal, program, realFeeds, runFeeds, runLimited, testFeeds, treeOf } from './feeds-ground.ts';

const manifestName = 'kenpin-feeds.json';

interface Manifest {
  schema: string;
  exportedAt: string;
  files: { path: string; size: number; sha256: string }[];
  feeds: { feed: string; dataAsOf: string }[];
}

function manifestOf(medium: string): Manifest {
  return JSON.parse(readFileSync(join(medium, manifestName), 'utf8')) as Manifest;
}

function editManifest(medium: string, edit: (manifest: Manifest) => void): void {
  const manifest = manifestOf(medium);
  edit(manifest);
  writeFileSync(join(medium, manifestName), JSON.stringify(manifest));
}

const ports = {
  clock: { now: () => new Date('2026-11-23T03:00:00Z') },
  signal: new AbortController().signal,
  progress: { report: () => {} },
};

async function exported(folder: string): Promise<string> {
  const medium = join(await temporaryFolder(), 'medium');
  await exportFeeds({ folder, medium, ...ports });
  return medium;
}

/** The code of the error that an import ends with; null where it succeeds. */
async function importing(folder: string, medium: string, allowOlder = false): Promise<string | null> {
  return await codeOf(importFeeds({ folder, medium, allowOlder, ...ports }));
}

async function codeOf(work: Promise<unknown>): Promise<string | null> {
  return await work.then(
    () => null,
    (error: unknown) => {
      if (error instanceof KenpinError) return error.code;
      throw error;
    },
  );
}

describe('a medium', () => {
  it('brings every feed to another machine, byte by byte, with its mark as test data', async () => {
    const from = await testFeeds();
    const medium = join(await temporaryFolder(), 'medium');
    const written = await runFeeds(['export', '--folder', from, '--to', medium]);
    expect(written).toMatchObject({ code: 0 });
    const to = join(await temporaryFolder(), 'feeds');
    const read = await runFeeds(['import', '--folder', to, '--from', medium]);
    expect(read).toMatchObject({ code: 0, json: { manifest: written.json.manifest } });
    expect(written.json.manifest).toBe(sha256Bytes(readFileSync(join(medium, manifestName))));
    const before = recordsOf(await openAllFeeds(from));
    expect(before.size).toBe(9);
    expect(recordsOf(await openAllFeeds(to))).toEqual(before);
    expect([...before.values()].every(({ testData }) => testData !== undefined)).toBe(true);
    const files = treeOf(to);
    for (const { path, sha256, size } of manifestOf(medium).files.filter((each) => !each.path.endsWith('kenpin-feed.json'))) {
      expect(files[path]).toBe(sha256);
      expect(statSync(join(to, path)).size).toBe(size);
    }
    expect(readdirSync(to).toSorted()).toEqual(['kev', 'osv', 'store.sqlite']);
  });

  it('is the same for the same feeds, and may be written over', async () => {
    const folder = await testFeeds();
    const medium = await exported(folder);
    const first = manifestOf(medium);
    await exportFeeds({ folder, medium, ...ports });
    expect({ ...manifestOf(medium), exportedAt: '' }).toEqual({ ...first, exportedAt: '' });
    rmSync(join(folder, 'osv', 'Go'), { recursive: true });
    await exportFeeds({ folder, medium, ...ports });
    expect(existsSync(join(medium, 'osv', 'Go'))).toBe(false);
  });

  it('may be one that cannot be written to, with other things beside', async () => {
    const medium = await exported(await testFeeds());
    mkdirSync(join(medium, 'System Volume Information'));
    writeFileSync(join(medium, 'readme.txt'), 'x');
    for (const name of readdirSync(medium)) chmodSync(join(medium, name), 0o555);
    chmodSync(medium, 0o555);
    expect(await importing(join(await temporaryFolder(), 'feeds'), medium)).toBeNull();
    chmodSync(medium, 0o755);
    for (const name of readdirSync(medium)) chmodSync(join(medium, name), 0o755);
  });

  it('leaves feeds alone that it does not bring and that lie in files', async () => {
    const folder = await realFeeds();
    rmSync(join(folder, 'osv', 'Go'), { recursive: true });
    const medium = await exported(folder);
    const to = await realFeeds();
    expect(await importing(to, medium)).toBeNull();
    expect(recordsOf(await openAllFeeds(to)).has('osv/Go')).toBe(true);
  });
});

const spoilings: Record<string, (medium: string) => void> = {
  'a byte of an archive': (medium) => flip(join(medium, 'osv/npm/all.zip')),
  'a byte of the store': (medium) => flip(join(medium, 'store.sqlite')),
  'a byte of a record': (medium) => flip(join(medium, 'kev/kenpin-feed.json')),
  'the end of the store': (medium) => truncateSync(join(medium, 'store.sqlite'), 100_000),
  'a missing archive': (medium) => rmSync(join(medium, 'osv/npm/all.zip')),
  'a missing store': (medium) => rmSync(join(medium, 'store.sqlite')),
  'a file that grew': (medium) => writeFileSync(join(medium, 'kev/known_exploited_vulnerabilities.json'), ' ', { flag: 'a' }),
  'a link in place of a file': (medium) => {
    renameSync(join(medium, 'osv/npm/all.zip'), join(medium, 'elsewhere.zip'));
    symlinkSync(join(medium, 'elsewhere.zip'), join(medium, 'osv/npm/all.zip'));
  },
  'a folder in place of a file': (medium) => {
    rmSync(join(medium, 'osv/npm/all.zip'));
    mkdirSync(join(medium, 'osv/npm/all.zip'));
  },
  'a manifest that is cut off': (medium) => truncateSync(join(medium, manifestName), 500),
  'a manifest of another form': (medium) => editManifest(medium, (manifest) => void (manifest.schema = 'kenpin.feeds-medium/2')),
  'a path that leads out': (medium) =>
    editManifest(medium, ({ files }) => {
      const [first] = files;
      if (first !== undefined) first.path = 'osv/../../x/all.zip';
    }),
  'a path twice': (medium) => editManifest(medium, ({ files }) => void files.push(...files.slice(0, 1))),
  'a feed that the manifest does not have': (medium) => editManifest(medium, ({ feeds }) => void feeds.pop()),
  'a newer date in the manifest': (medium) =>
    editManifest(medium, ({ feeds }) => {
      const [first] = feeds;
      if (first !== undefined) first.dataAsOf = '2026-11-20T00:00:00Z';
    }),
  'another archive with a fitting hash': (medium) => {
    cpSync(join(medium, 'osv/Go/all.zip'), join(medium, 'osv/npm/all.zip'));
    rehash(medium, 'osv/npm/all.zip');
  },
  'a changed entry of the store with a fitting hash': (medium) => {
    inStore(medium, "UPDATE nvd_body SET body = replace(body, 'Modified', 'Rejected')");
    rehash(medium, 'store.sqlite');
  },
  'lost rows of the store with a fitting hash': (medium) => {
    inStore(medium, 'DELETE FROM advisory');
    rehash(medium, 'store.sqlite');
  },
  'lost bodies of the store with a fitting hash': (medium) => {
    inStore(medium, 'DELETE FROM nvd_body');
    rehash(medium, 'store.sqlite');
  },
  'a trigger in the store with a fitting hash': (medium) => {
    inStore(medium, 'CREATE TRIGGER t AFTER INSERT ON jvn BEGIN DELETE FROM nvd; END;');
    rehash(medium, 'store.sqlite');
  },
  'data of days to come': (medium) => {
    inStore(
      medium,
      "UPDATE epss SET score = 0; UPDATE unit SET record = json_set(record, '$.until', '2099-01-01T00:00:00.000Z') WHERE feed = 'epss'; UPDATE feed SET record = json_set(record, '$.dataAsOf', '2099-01-01T00:00:00.000Z') WHERE feed = 'epss'",
    );
    rehash(medium, 'store.sqlite');
    editManifest(medium, ({ feeds }) =>
      feeds.filter(({ feed }) => feed === 'epss').forEach((each) => void (each.dataAsOf = '2099-01-01T00:00:00.000Z')),
    );
  },
};

function flip(path: string): void {
  const bytes = readFileSync(path);
  const place = Math.floor(bytes.length / 2);
  bytes[place] = (bytes[place] ?? 0) ^ 1;
  writeFileSync(path, bytes);
}

function rehash(medium: string, path: string): void {
  const bytes = readFileSync(join(medium, path));
  editManifest(medium, ({ files }) => {
    for (const file of files.filter((each) => each.path === path)) Object.assign(file, { size: bytes.length, sha256: sha256Bytes(bytes) });
  });
}

describe('a medium that is not what was exported', () => {
  it.each(Object.entries(spoilings))('changes nothing: %s', async (_, spoil) => {
    const medium = await exported(await realFeeds());
    spoil(medium);
    const to = await testFeeds();
    const before = treeOf(to);
    expect(await importing(to, medium, true)).toBe('medium-damaged');
    expect(treeOf(to)).toEqual(before);
  });

  it('is none without its manifest', async () => {
    const medium = await exported(await testFeeds());
    rmSync(join(medium, manifestName));
    expect(await importing(await temporaryFolder(), medium)).toBe('medium-absent');
  });
});

describe('a medium that is whole but not better', () => {
  it.each<[string, (brought: string) => Promise<void> | void]>([
    ['an archive is older', (brought) => older(brought, 'osv/npm')],
    ['a feed of the store is older', (brought) => older(brought, 'nvd')],
    ['a source of the store is missing', (brought) => inStore(brought, "DELETE FROM feed WHERE feed = 'csaf/cisa'")],
    ['test data would take the place of real ones', (brought) => mark(brought)],
  ])('is refused, and taken only by express wish: %s', async (_, prepare) => {
    const [held, brought] = [await realFeeds(), await realFeeds()];
    await prepare(brought);
    const medium = await exported(brought);
    const before = treeOf(held);
    expect(await importing(held, medium)).toBe('medium-older');
    expect(treeOf(held)).toEqual(before);
    expect(await importing(held, medium, true)).toBeNull();
    expect(recordsOf(await openAllFeeds(held))).toEqual(recordsOf(await openAllFeeds(brought)));
  });

  it('takes the place of damaged and of test data whatever its age', async () => {
    const medium = await exported(await realFeeds());
    const held = await testFeeds();
    writeFileSync(join(held, 'store.sqlite'), 'nothing');
    writeFileSync(join(held, 'store.sqlite-journal'), 'nothing');
    expect(await importing(held, medium)).toBeNull();
    const records = recordsOf(await openAllFeeds(held));
    expect(records.size).toBe(9);
    expect([...records.values()].every(({ testData }) => testData === undefined)).toBe(true);
  });
});

describe('the journal of a store that is replaced', () => {
  it.each([
    ['is rolled back before', () => {}],
    ['is dropped where its store is damaged', (held: string) => writeFileSync(join(held, 'store.sqlite'), 'nothing '.repeat(100_000))],
  ])('%s: the new one stays as it was brought', async (_, spoil) => {
    const medium = await exported(await realFeeds());
    const held = await testFeeds();
    leaveJournal(held);
    spoil(held);
    expect(statSync(join(held, 'store.sqlite-journal')).size).toBeGreaterThan(0);
    expect(await importing(held, medium)).toBeNull();
    expect(recordsOf(await openAllFeeds(held))).toEqual(recordsOf(await openAllFeeds(medium)));
    expect(treeOf(held)['store.sqlite']).toBe(treeOf(medium)['store.sqlite']);
  });
});

/** Puts older data in the place of a feed's. */
async function older(folder: string, feed: 'osv/npm' | 'nvd'): Promise<void> {
  const modified = '2020-01-01T00:00:00.000Z';
  if (feed === 'osv/npm') await putOsvFeed(folder, { ecosystem: 'npm', records: [recordOf('npm', 'TEST-1', { modified })] });
  else
    inStore(
      folder,
      `UPDATE nvd SET modified = '${modified}'; UPDATE feed SET record = json_set(record, '$.dataAsOf', '${modified}') WHERE feed = 'nvd'`,
    );
}

function mark(folder: string): void {
  inStore(
    folder,
    `UPDATE feed SET record = json_set(record, '$.testData', json('{"label":{"ja":"x","en":"x"},"licence":"x","asOf":"2024-01-01T00:00:00Z"}'))`,
  );
}

describe('an export', () => {
  it('writes nothing where a feed is damaged', async () => {
    const folder = await testFeeds();
    await changeRecord(folder, 'osv/npm', (record) => ({ ...record, records: 1 }));
    const medium = join(await temporaryFolder(), 'medium');
    expect(await codeOf(exportFeeds({ folder, medium, ...ports }))).toBe('feeds-damaged');
    expect(existsSync(medium)).toBe(false);
  });

  it.each<[string, (folder: string) => Promise<[string, string]> | [string, string], string]>([
    ['of nothing', async () => [await temporaryFolder(), join(await temporaryFolder(), 'medium')], 'feeds-none'],
    ['into a folder with other things', (folder) => [folder, dirname(program)], 'medium-foreign'],
    ['into the feeds themselves', (folder) => [folder, folder], 'medium-same-folder'],
    ['into a folder of the feeds', (folder) => [folder, join(folder, 'x')], 'medium-same-folder'],
    ['into a folder around the feeds', (folder) => [folder, dirname(folder)], 'medium-same-folder'],
  ])('is refused %s', async (_, places, error) => {
    const [folder, medium] = await places(await testFeeds());
    expect(await codeOf(exportFeeds({ folder, medium, ...ports }))).toBe(error);
  });

  it('must be told where to', async () => {
    expect(await runFeeds(['export', '--folder', exampleFeeds])).toMatchObject({ code: 3, json: { error: { code: 'medium-not-named' } } });
  });

  it.each([1, 100, 300])('that is killed at a file size of %i blocks leaves no medium, and the next one begins anew', async (blocks) => {
    const folder = await testFeeds();
    const medium = join(await temporaryFolder(), 'medium');
    expect(runLimited(`ulimit -f ${blocks}`, ['export', '--folder', folder, '--to', medium])).not.toBe(0);
    expect(existsSync(join(medium, manifestName))).toBe(false);
    await exportFeeds({ folder, medium, ...ports });
    expect(await importing(join(await temporaryFolder(), 'f'), medium)).toBeNull();
    expect(readdirSync(medium).toSorted()).toEqual(['kenpin-feeds.json', 'kev', 'osv', 'store.sqlite']);
  });
});

describe('two at once', () => {
  it.each([['update', '--only', 'kev', '--mirror', 'http://127.0.0.1:9/'], ['import']])(
    'in a folder are refused: %s',
    async (...command) => {
      const folder = await testFeeds();
      const medium = await exported(folder);
      writeFileSync(join(folder, 'lock'), JSON.stringify({ pid: process.pid, host: hostname() }));
      const args = command[0] === 'import' ? [...command, '--from', medium] : command;
      expect(await runFeeds([...args, '--folder', folder])).toMatchObject({ code: 3, json: { error: { code: 'feeds-busy' } } });
    },
  );
});

describe('an import that is killed', () => {
  it.each([1, 150, 300])('while it copies, at a file size of %i blocks, changes nothing', async (blocks) => {
    const medium = await exported(await realFeeds());
    const to = await testFeeds();
    const before = treeOf(to);
    expect(runLimited(`ulimit -f ${blocks}`, ['import', '--folder', to, '--from', medium])).not.toBe(0);
    for (const [path, hash] of Object.entries(before)) expect(treeOf(to)[path]).toBe(hash);
    expect(await importing(to, medium)).toBeNull();
    expect(readdirSync(to).filter((name) => name.startsWith('.') || name === 'lock')).toEqual([]);
  });

  it.each<number | 'store'>([1, 2, 4, 7, 10, 13, 16, 20, 'store'])(
    'at the sign %s of replacing leaves every feed as it was or as it is to be',
    async (sign) => {
      const medium = await exported(await realFeeds());
      const to = await testFeeds();
      const old = recordsOf(await openAllFeeds(to));
      await killedImport({ to, medium, sign });
      const found = await openAllFeeds(to);
      expect([...found.values()].filter(({ state }) => state !== 'held')).toEqual([]);
      const next = recordsOf(await openAllFeeds(medium));
      for (const [feed, record] of recordsOf(found)) expect([old.get(feed), next.get(feed)]).toContainEqual(record);
      expect(await importing(to, medium)).toBeNull();
      expect(recordsOf(await openAllFeeds(to))).toEqual(next);
    },
  );
});

/** Kills an import as soon as so many changes were seen in the folders of the feeds, or as the store's name changes hands. */
async function killedImport({ to, medium, sign }: { to: string; medium: string; sign: number | 'store' }): Promise<void> {
  const child = spawn(process.execPath, [program, 'feeds', 'import', '--folder', to, '--from', medium], { stdio: 'ignore' });
  let seen = 0;
  const see = (folder: string) => (_: string, name: string | null) => {
    if (sign === 'store' ? folder !== to || !(name ?? '').startsWith('store.sqlite') : folder === to) return;
    seen += 1;
    if (sign === 'store' || seen === sign) child.kill('SIGKILL');
  };
  const folders = [to, join(to, 'kev'), ...readdirSync(join(to, 'osv')).map((name) => join(to, 'osv', name))];
  const watchers = folders.map((folder) => watch(folder, see(folder)));
  await new Promise((resolve) => void child.on('close', resolve));
  for (const each of watchers) each.close();
  expect(seen).toBeGreaterThanOrEqual(sign === 'store' ? 1 : sign);
}
