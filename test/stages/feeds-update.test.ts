import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { openAllFeeds } from '../../src/io/feed-shelves.ts';
import type { Run, Surface, Values } from '../../src/stages/command.ts';
import { feedsStatusCommand } from '../../src/stages/commands/feeds.ts';
import { copiedFeeds, putKevFeed, temporaryFolder } from '../feeds/feed-fixture.ts';
import { refusing, serving } from '../feeds/store-fixture.ts';
import { inStore, runFeeds, startFeeds, type Answer } from './feeds-ground.ts';
import { mirrored, serveMirror, serveProvider } from './mirror-server.ts';

const now = new Date('2026-11-23T03:00:00Z');

function states({ json }: Pick<Answer, 'json'>): Record<string, string | undefined> {
  return Object.fromEntries((json.feeds ?? []).map(({ feed, state }) => [feed, state]));
}

const all = (state: string, change: Record<string, string> = {}) => ({
  ...Object.fromEntries(mirrored.map((feed) => [feed, state])),
  ...change,
});

/** Runs a command on a day of the test's choosing. */
async function onDay(run: Run, given: Partial<Values>, day = now): Promise<{ exit: number; text: string; json: Answer['json'] }> {
  const values: Values = { text: {}, switches: new Set(), lists: {}, positionals: [], ...given };
  const surface: Surface = {
    clock: { now: () => day },
    progress: { report: () => {} },
    signal: new AbortController().signal,
    say: () => {},
    language: 'ja',
    baseCommit: null,
    terminal: { columns: 80, colours: false },
  };
  const { exit, text, json } = await run(values, surface);
  return { exit, text, json: json as Answer['json'] };
}

describe('feeds update', () => {
  it('fetches every source from one mirror, and again only what changed', async () => {
    const mirror = await serveMirror();
    const folder = join(await temporaryFolder(), 'feeds');
    const args = ['update', '--folder', folder, '--mirror', mirror.server.base, '--ecosystems', 'npm'];
    const first = await runFeeds(args);
    expect({ code: first.code, states: states(first) }).toEqual({ code: 0, states: all('ok') });
    expect([...(await openAllFeeds(folder)).values()].filter(({ state }) => state !== 'held')).toEqual([]);
    expect(existsSync(join(folder, 'lock'))).toBe(false);
    mirror.server.asked.length = 0;
    const second = await runFeeds(args);
    expect(second).toMatchObject({ code: 0 });
    expect((second.json.feeds ?? []).filter(({ changed }) => changed === true)).toEqual([]);
    expect(mirror.server.asked.filter((path) => path.endsWith('.json.gz') || /ex-\d+\.json$/.test(path))).toEqual([]);
    const status = await onDay(feedsStatusCommand, { text: { folder } }, new Date('2026-11-24T12:00:00Z'));
    expect(states(status)).toEqual(all('ok', { 'csaf/cisa': 'stale', jpcert: 'stale', 'jvn-notices': 'stale' }));
  });

  it('goes on with the others where some fail, and says so', async () => {
    const mirror = await serveMirror();
    const { paths } = mirror.server;
    paths.set('/nvd/nvdcve-2.0-2010.meta', refusing(404));
    paths.set(
      '/kev/known_exploited_vulnerabilities.json',
      (_, response) => void response.writeHead(200, { 'content-type': 'text/html' }).end('<html>'),
    );
    paths.delete('/csaf/cisa/documents.example/white/2026/ex-0002.json');
    const folder = join(await temporaryFolder(), 'feeds');
    const answer = await runFeeds(['update', '--folder', folder, '--mirror', mirror.server.base, '--ecosystems', 'npm']);
    expect({ code: answer.code, states: states(answer) }).toEqual({
      code: 2,
      states: all('ok', { nvd: 'failed', kev: 'failed', 'csaf/cisa': 'partial' }),
    });
  });

  it('fetches what it is asked for, from where the policy says', async () => {
    const mirror = await serveMirror();
    serveProvider((path, content) => mirror.server.paths.set(`/${path}`, (_, response) => void response.end(content)), 'vendors/acme');
    const root = await temporaryFolder();
    const example = readFileSync(join(import.meta.dirname, '../../examples/grant-application/mended/kenpin.yml'), 'utf8');
    const feeds = `feeds:
  folder: my-feeds
  mirrors:
    kev: ${mirror.server.base}/kev/
    csaf/acme: ${mirror.server.base}/vendors/acme
  vendors:
    - { name: acme, metadata: "https://acme.example/provider-metadata.json", maxAgeDays: 40 }
    - { name: redhat }
`;
    writeFileSync(
      join(root, 'kenpin.yml'),
      example.replace(/feeds:\n {2}folder: \S+\n/, feeds).replace(/^(checklist|deviations|attestations): .*\n/gm, ''),
    );
    const answer = await runFeeds(['update', '--root', root, '--only', 'kev', '--only', 'csaf/acme']);
    expect({ code: answer.code, states: states(answer) }).toEqual({ code: 0, states: { kev: 'ok', 'csaf/acme': 'ok' } });
    const status = await onDay(feedsStatusCommand, { text: { root } });
    expect(states(status)).toMatchObject({ kev: 'ok', 'csaf/acme': 'ok', 'csaf/redhat': 'notConsulted', nvd: 'notConsulted' });
    expect(status.json.feeds?.find(({ feed }) => feed === 'csaf/acme')).toMatchObject({ required: true, maxAgeDays: 40 });
  });

  it.each([
    [['--only', 'nvdd'], 'feeds-unknown'],
    [['--only', 'osv/../x'], 'feeds-unknown'],
    [['--only', 'csaf/nobody'], 'feeds-unknown'],
    [['--ecosystems', '../x'], 'feeds-ecosystem'],
    [['--mirror', 'ftp://x/'], 'feeds-mirror'],
    [['--mirror', 'x'], 'feeds-mirror'],
  ])('refuses %j', async (args, code) => {
    expect(await runFeeds(['update', '--folder', join(await temporaryFolder(), 'f'), ...args])).toMatchObject({
      code: 3,
      json: { error: { code } },
    });
  });

  it('sets a store aside that cannot be used, and fetches anew', async () => {
    const mirror = await serveMirror();
    const folder = await temporaryFolder();
    writeFileSync(join(folder, 'store.sqlite'), 'nothing '.repeat(1000));
    const answer = await runFeeds(['update', '--folder', folder, '--mirror', mirror.server.base, '--only', 'epss']);
    expect({ code: answer.code, states: states(answer) }).toEqual({ code: 0, states: { epss: 'ok' } });
    expect(answer.stderr).toContain('store.sqlite.unusable');
    expect(readFileSync(join(folder, 'store.sqlite.unusable'), 'utf8')).toContain('nothing');
    expect((await openAllFeeds(folder)).get('epss')).toMatchObject({ state: 'held' });
  });

  it('that is killed in the middle leaves the former state, and the next one goes on', async () => {
    const mirror = await serveMirror();
    const folder = join(await temporaryFolder(), 'feeds');
    const args = ['update', '--folder', folder, '--mirror', mirror.server.base, '--only', 'csaf/cisa'];
    expect(await runFeeds(args)).toMatchObject({ code: 0 });
    const numbers = Array.from({ length: 43 }, (_, index) => index + 1);
    serveProvider((path, content) => mirror.server.paths.set(`/${path}`, serving(content)), 'csaf/cisa', numbers);
    const fatal = '/csaf/cisa/documents.example/white/2026/ex-0030.json';
    const honest = mirror.server.paths.get(fatal) ?? refusing(404);
    const running = startFeeds(args);
    mirror.server.paths.set(fatal, () => void running.kill('SIGKILL'));
    await new Promise((resolve) => void running.on('close', resolve));
    expect(existsSync(join(folder, 'lock'))).toBe(true);
    // The first sixteen that were missing are there; the date is that of the last whole state.
    const record = { fetchedAt: expect.stringMatching(/Z$/), dataAsOf: '2026-11-01T00:00:00.000Z' };
    expect((await openAllFeeds(folder)).get('csaf/cisa')).toMatchObject({ state: 'held', record, facts: { records: 19 } });
    mirror.server.paths.set(fatal, honest);
    const answer = await runFeeds(args);
    expect({ code: answer.code, states: states(answer) }).toEqual({ code: 0, states: { 'csaf/cisa': 'ok' } });
    expect((await openAllFeeds(folder)).get('csaf/cisa')).toMatchObject({ state: 'held', facts: { records: 43 } });
  });

  it('waits for nobody who reads: the feed fails, and says why', async () => {
    const mirror = await serveMirror();
    const folder = await copiedFeeds();
    const reader = new DatabaseSync(join(folder, 'store.sqlite'), { readOnly: true });
    reader.exec('BEGIN; SELECT count(*) FROM feed;');
    const answer = await runFeeds(['update', '--folder', folder, '--mirror', mirror.server.base, '--only', 'epss', '--only', 'kev']);
    reader.close();
    expect({ code: answer.code, states: states(answer) }).toEqual({ code: 2, states: { epss: 'failed', kev: 'ok' } });
    expect(JSON.stringify(answer.json)).toContain('feed-store-busy');
  });

  it('puts real data in the place of the example’s', async () => {
    const mirror = await serveMirror();
    const folder = await copiedFeeds();
    const answer = await runFeeds(['update', '--folder', folder, '--mirror', mirror.server.base, '--only', 'csaf/cisa', '--only', 'epss']);
    expect({ code: answer.code, states: states(answer) }).toEqual({ code: 0, states: { 'csaf/cisa': 'ok', epss: 'ok' } });
    const found = await openAllFeeds(folder);
    expect(found.get('csaf/cisa')).toMatchObject({ state: 'held', facts: { records: 3 } });
    expect(found.get('csaf/cisa')).not.toHaveProperty('record.testData');
    expect(found.get('nvd')).toHaveProperty('record.testData');
  });
});

describe('feeds status', () => {
  it('is good where all that is demanded is there and fresh, and says what, when, from where', async () => {
    const folder = await copiedFeeds();
    const { exit, text, json } = await onDay(feedsStatusCommand, { text: { folder } });
    expect(exit).toBe(0);
    expect(Object.values(states({ json }))).not.toContain('notConsulted');
    expect(text).toMatch(
      /nvd: 新しい.*79 件、データは 2024-10-24T19:48:48.228Z 時点（試験用データ）\n.*取得 2026-11-23T00:00:00.000Z、許容 \d+ 日、取得元 synthetic/,
    );
    expect(text).toContain('epss（任意）');
  });

  it('shows what is demanded and missing, and is not good', async () => {
    const folder = await temporaryFolder();
    await putKevFeed(folder, ['CVE-2021-44228']);
    const { exit, text, json } = await onDay(feedsStatusCommand, { text: { folder } });
    expect(exit).toBe(2);
    expect(states({ json })).toMatchObject({
      kev: 'ok',
      osv: 'notConsulted',
      nvd: 'notConsulted',
      jvn: 'notConsulted',
      'csaf/cisa': 'notConsulted',
    });
    expect(text).toMatch(/jpcert: 未照会/);
  });

  it('refuses test data for a real contract', async () => {
    const root = await temporaryFolder();
    const text = readFileSync(join(import.meta.dirname, '../../examples/grant-application/mended/kenpin.yml'), 'utf8');
    const changes = text.replace('purpose: trial', 'purpose: contract').replace('../feeds', await copiedFeeds());
    writeFileSync(join(root, 'kenpin.yml'), changes.replace(/^(checklist|deviations|attestations): .*\n/gm, ''));
    const { exit, json } = await onDay(feedsStatusCommand, { text: { root } });
    expect(exit).toBe(2);
    expect(new Set(Object.values(states({ json })))).toEqual(new Set(['failed']));
  });

  it('may lack what nobody demands', async () => {
    const folder = await copiedFeeds();
    inStore(folder, "DELETE FROM feed WHERE feed = 'epss'");
    expect(await onDay(feedsStatusCommand, { text: { folder } })).toMatchObject({ exit: 0 });
  });

  it.each([
    ['is stale', (folder: string) => putKevFeed(folder, ['CVE-2021-44228'], '2026-01-01T00:00:00Z'), { kev: 'stale' }],
    ['has lost rows', (folder: string) => inStore(folder, 'DELETE FROM nvd WHERE cve = (SELECT min(cve) FROM nvd)'), { nvd: 'failed' }],
    ['has no record', (folder: string) => inStore(folder, "DELETE FROM feed WHERE feed = 'jpcert'"), { jpcert: 'notConsulted' }],
    [
      'cannot be opened',
      (folder: string) => writeFileSync(join(folder, 'store.sqlite'), 'x'),
      { nvd: 'failed', jvn: 'failed', 'csaf/cisa': 'failed' },
    ],
  ])('is not good where something %s', async (_, spoil, wrong) => {
    const folder = await copiedFeeds();
    await spoil(folder);
    const { exit, json } = await onDay(feedsStatusCommand, { text: { folder } });
    expect(exit).toBe(2);
    expect(states({ json })).toMatchObject(wrong);
  });
});
