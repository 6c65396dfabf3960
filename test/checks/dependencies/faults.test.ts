import { chmod, cp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ToolState } from '../../../src/tools/tool.ts';
import { censusOf, deliveryOf } from '../../fakes/delivery.ts';
import { changeRecord, copiedFeeds, putKevFeed, putOsvFeed, recordOf, temporaryFolder } from '../../feeds/feed-fixture.ts';
import { readyOsvScanner } from '../../tools/osv-scanner/ready.ts';
import { checkDelivery, checkFiles, codesOf, linesOf, outcomeOf, packageLock, statesOf } from './run.ts';

beforeAll(async () => {
  await readyOsvScanner();
});

const lodash = packageLock({ lodash: '4.17.15' });
const clean = packageLock({ 'a-package-nobody-reported': '1.0.0' });

/** A program that pretends to be osv-scanner. */
async function fakeScanner(script: string): Promise<{ locate: () => Promise<ToolState> }> {
  const path = join(await temporaryFolder(), 'osv-scanner');
  await writeFile(path, `#!/bin/sh\n${script}\n`);
  await chmod(path, 0o755);
  return { locate: async () => ({ state: 'ok', version: '2.5.1', path, proof: { ja: '偽物', en: 'fake' } }) };
}

/** Writes `$report` where the caller asked for it. */
const toReport = 'while [ $# -gt 0 ]; do [ "$1" = --output-file ] && out="$2"; shift; done;';

describe('a delivery without a fault', () => {
  it('is completed, with nothing found', async () => {
    const result = await checkFiles({ 'package-lock.json': clean, 'src/index.ts': 'export {};' });
    expect(outcomeOf(result)).toMatchObject({ status: 'completed', findings: [] });
    expect(result.tools['osv/npm']).toBe('2022-05-02');
  });

  it('is completed even without any manifest, after the canary was found', async () => {
    expect(outcomeOf(await checkFiles({ 'README.md': 'x' }))).toMatchObject({ status: 'completed', findings: [] });
  });
});

describe('databases', () => {
  it('that are missing for one ecosystem make the outcome incomplete and keep the findings of the others', async () => {
    const feeds = await copiedFeeds();
    await rm(join(feeds, 'osv', 'PyPI'), { recursive: true });
    const result = await checkFiles({ 'package-lock.json': lodash, 'requirements.txt': 'django==2.2.0\n' }, { feeds });
    expect(codesOf(result)).toContain('feed-not-held');
    expect(linesOf(result)).toContain('vulnerable-package medium npm:lodash 4.17.15');
  });

  it('of an ecosystem that only an SBOM reveals are asked for too', async () => {
    const component = { type: 'library', name: 'musl', version: '1.2.3-r4', purl: 'pkg:apk/alpine/musl@1.2.3-r4?distro=alpine-3.17' };
    const bom = JSON.stringify({ bomFormat: 'CycloneDX', specVersion: '1.5', version: 1, components: [component] });
    const result = await checkFiles({ 'package-lock.json': lodash, 'image/bom.json': bom });
    expect(codesOf(result)).toEqual(['feed-not-held']);
    expect(outcomeOf(result).evidence.find(({ name }) => name === 'consultation.json')?.content).toContain('osv/Alpine');
    expect(linesOf(result)).toContain('vulnerable-package medium npm:lodash 4.17.15');
  });

  it.each([
    ['an empty feed folder', async (feeds: string) => rm(feeds, { recursive: true }), 'feed-not-held'],
    ['a torn archive', async (feeds: string) => writeFile(join(feeds, 'osv/npm/all.zip'), 'PK'), 'feed-damaged'],
    [
      'an archive of another ecosystem',
      async (feeds: string) => cp(join(feeds, 'osv/PyPI/all.zip'), join(feeds, 'osv/npm/all.zip')),
      'feed-damaged',
    ],
    ['a missing record', async (feeds: string) => rm(join(feeds, 'osv/npm/kenpin-feed.json')), 'feed-damaged'],
    ['a missing KEV catalogue', async (feeds: string) => rm(join(feeds, 'kev'), { recursive: true }), 'feed-not-held'],
    [
      'an altered KEV catalogue',
      async (feeds: string) => writeFile(join(feeds, 'kev/known_exploited_vulnerabilities.json'), '{}'),
      'feed-damaged',
    ],
    [
      'data older than they may be on the day they name',
      async (feeds: string) =>
        changeRecord(feeds, 'osv/npm', (record) => ({ ...record, testData: { ...record.testData, asOf: '2022-06-02T00:00:00Z' } })),
      'feed-stale',
    ],
  ])('%s: incomplete', async (_, spoil, code) => {
    const feeds = await copiedFeeds();
    await spoil(feeds);
    expect(codesOf(await checkFiles({ 'package-lock.json': clean }, { feeds }))).toContain(code);
  });

  it('made for tests are refused for a contract and named in a trial', async () => {
    const files = { 'package-lock.json': clean };
    const contract = await checkFiles(files, { trial: false });
    expect(codesOf(contract)).toContain('feed-test-data-refused');
    expect(outcomeOf(contract).testData?.length).toBeGreaterThan(0);
    const named = outcomeOf(await checkFiles(files)).testData ?? [];
    expect(named.map(({ code }) => code)).toEqual(Array.from({ length: 8 }, () => 'feed-test-data'));
    expect(named.map(({ text }) => /「(.+?)」/.exec(text.ja)?.[1])).toEqual([
      'csaf/cisa',
      'epss',
      'jpcert',
      'jvn',
      'jvn-notices',
      'kev',
      'nvd',
      'osv/npm',
    ]);
  });

  it('that are real and fresh serve a contract; one day too old, or from the future, they do not', async () => {
    const feeds = await temporaryFolder();
    await putOsvFeed(feeds, { ecosystem: 'npm', records: [recordOf('npm', 'TEST-1')] });
    await putKevFeed(feeds, ['CVE-2021-44228']);
    const run = (now: string) => checkFiles({ 'package-lock.json': clean }, { feeds, trial: false, now, subject: { sources: [] } });
    expect(outcomeOf(await run('2026-11-26T23:00:00Z'))).toMatchObject({ status: 'completed', testData: [] });
    expect(codesOf(await run('2026-11-27T23:00:00Z'))).toEqual(['feed-stale']);
    expect(codesOf(await run('2026-11-01T00:00:00Z'))).toEqual(['feed-stale', 'feed-stale']);
  });

  it('with fields that the pinned scanner would choke on are not believed', async () => {
    const feeds = await temporaryFolder();
    await putOsvFeed(feeds, {
      ecosystem: 'npm',
      records: [recordOf('npm', 'TEST-1'), { ...recordOf('npm', 'TEST-2', { package: 'right' }), new_field: 1 }],
    });
    await putKevFeed(feeds, ['CVE-2021-44228']);
    const result = await checkFiles({ 'package-lock.json': packageLock({ right: '1.0.0' }) }, { feeds, trial: false });
    expect(codesOf(result)).toContain('feed-records-dropped');
  });
});

describe('files', () => {
  it('that the scanner cannot parse are not examined; a vulnerable one beside them is still reported', async () => {
    const delivery = deliveryOf({ 'a/package-lock.json': lodash, 'b/package-lock.json': '{"name": broken' });
    const result = await checkDelivery(delivery);
    expect(statesOf(result, delivery.census)).toMatchObject({
      'a/package-lock.json': { state: 'examined' },
      'b/package-lock.json': { state: 'notExamined', reason: { code: 'osv-scanner-file' } },
    });
    expect(codesOf(result)).toEqual(['dependencies-not-examined']);
    expect(linesOf(result)).toContain('vulnerable-package medium npm:lodash 4.17.15');
  });

  it('cannot silence the check: .gitignore and osv-scanner.toml of the delivery have no say', async () => {
    const result = await checkFiles({
      '.gitignore': '*\n',
      'dist/.gitignore': 'package-lock.json\n',
      'dist/osv-scanner.toml': '[[PackageOverrides]]\necosystem = "npm"\nignore = true\nreason = "quiet"\n',
      'dist/package-lock.json': lodash,
    });
    expect(linesOf(result)).toContain('vulnerable-package medium npm:lodash 4.17.15');
  });

  it('inside containers count under their chain', async () => {
    const result = await checkFiles({ 'release.zip!/app/package-lock.json': lodash });
    expect(outcomeOf(result).findings[0]).toMatchObject({ location: { path: 'release.zip!/app/package-lock.json' } });
  });

  it('that were not opened or read are not examined', async () => {
    const why = { code: 'encrypted', text: { ja: '暗号化', en: 'encrypted' } };
    const { census, contents } = deliveryOf({ 'package-lock.json': clean });
    const locked = {
      path: 'locked.zip',
      role: 'binary',
      size: 1,
      sha256: 'a'.repeat(64),
      fate: { state: 'unopened', container: 'zip', reason: why },
    } as const;
    const unread = { path: 'a', role: 'binary', size: 0, sha256: null, fate: { state: 'unread', reason: why } } as const;
    const whole = censusOf([...census.entries, locked, unread]);
    const result = await checkDelivery({ census: whole, contents });
    expect(statesOf(result, whole)).toMatchObject({
      'locked.zip': { state: 'notExamined', reason: why },
      a: { state: 'notExamined', reason: why },
    });
    expect(codesOf(result)).toEqual(['dependencies-not-examined']);
  });

  it('that cannot be read when their turn comes are not examined', async () => {
    const delivery = deliveryOf({ 'package-lock.json': clean });
    const failure = { path: 'package-lock.json', reason: { code: 'changed', text: { ja: '変更', en: 'changed' } } };
    const result = await checkDelivery({ census: delivery.census, contents: { visit: async () => [failure] } });
    expect(statesOf(result, delivery.census)).toEqual({ 'package-lock.json': { state: 'notExamined', reason: failure.reason } });
  });

  it('named to attack stay below the scratch folder', async () => {
    const result = await checkFiles({ '../../x/package-lock.json': lodash, '-L --offline=false\n::error::/$(id).jar': 'no jar' });
    expect(linesOf(result)).toContain('vulnerable-package medium npm:lodash 4.17.15');
    expect(codesOf(result)).toEqual(['dependencies-not-examined']);
  });
});

describe('the scanner', () => {
  const files = { 'package-lock.json': clean };

  it('that is missing or of another version makes the outcome incomplete', async () => {
    const mend = { ja: '', en: '' };
    const missing = await checkFiles(files, { scanner: { locate: async () => ({ state: 'missing', mend }) } });
    expect(codesOf(missing)).toEqual(['osv-scanner-unavailable']);
    const wrong = await checkFiles(files, { scanner: { locate: async () => ({ state: 'wrong', found: '2.6.0', path: '/x', mend }) } });
    expect(codesOf(wrong)).toEqual(['osv-scanner-unavailable']);
  });

  it.each([
    ['lies with an empty report and exit 0', `${toReport} echo '{"results": []}' > "$out"; exit 0`, 'self-test-canary-missed'],
    ['lies with an empty report and exit 1', `${toReport} echo '{"results": []}' > "$out"; exit 1`, 'self-test-canary-missed'],
    ['writes no report', 'exit 0', 'osv-scanner-report'],
    ['cuts its report off', `${toReport} printf '{"results": [' > "$out"; exit 1`, 'osv-scanner-report'],
    ['writes another shape', `${toReport} echo '{"results": {}}' > "$out"; exit 0`, 'osv-scanner-report'],
    ['finds no sources', 'echo "No package sources found" >&2; exit 128', 'osv-scanner-exit-code'],
    ['is killed', 'kill -9 $$', 'osv-scanner-ended'],
  ])('%s: incomplete', async (_, script, code) => {
    const delivery = deliveryOf(files);
    const result = await checkDelivery(delivery, { scanner: await fakeScanner(script) });
    expect(codesOf(result)).toContain(code);
    expect(statesOf(result, delivery.census)['package-lock.json']?.state).toBe('notExamined');
  });

  it('that hangs is ended', async () => {
    const scanner = { ...(await fakeScanner('exec sleep 600')), timeout: 300 };
    expect(codesOf(await checkFiles(files, { scanner }))).toEqual(['osv-scanner-ended']);
  });

  it.each([
    ['is killed', 'kill -9 $$', 'osv-scanner-ended'],
    ['cuts its report off', `${toReport} printf '{"results": [' > "$out"; exit 1`, 'osv-scanner-report'],
    ['floods its log', 'head -c 70000000 /dev/zero | tr "\\0" "x" >&2; exit 0', 'osv-scanner-ended'],
    ['panics', 'echo "panic: runtime error" >&2; exit 2', 'osv-scanner-exit-code'],
  ])('that %s when packages are matched, after it listed them: incomplete', async (_, script, code) => {
    const real = await readyOsvScanner();
    const scanner = await fakeScanner(`case "$*" in *reports/match.json*) ${script} ;; *) exec "${real.path}" "$@" ;; esac`);
    const delivery = deliveryOf({ 'package-lock.json': lodash });
    const result = await checkDelivery(delivery, { scanner });
    expect(codesOf(result)).toContain(code);
    expect(statesOf(result, delivery.census)['package-lock.json']?.state).toBe('notExamined');
  });

  /** A scanner whose report of matches is changed by a piece of JavaScript that sees it as \`report\`. */
  const retouched = async (change: string): Promise<{ locate: () => Promise<ToolState> }> => {
    const real = await readyOsvScanner();
    const program = `const fs = require("fs"), path = process.argv[1]; const report = JSON.parse(fs.readFileSync(path)); ${change}; fs.writeFileSync(path, JSON.stringify(report));`;
    const copy = 'for each in "$@"; do case "$each" in */match.json) out="$each" ;; esac; done';
    return await fakeScanner(
      `${copy}; "${real.path}" "$@"; code=$?; [ -z "$out" ] || "${process.execPath}" -e '${program}' "$out"; exit $code`,
    );
  };

  it('that leaves packages out of its answer is not believed', async () => {
    const scanner = await retouched(
      'for (const each of report.results) each.packages = each.packages.filter((p) => p.package.name !== "lodash")',
    );
    expect(codesOf(await checkFiles({ 'package-lock.json': lodash }, { scanner }))).toContain('osv-scanner-packages-not-seen');
  });

  it('that forgets what it found in one database is found out by its samples', async () => {
    const scanner = await retouched(
      'for (const each of report.results) for (const p of each.packages) if (p.package.ecosystem === "npm") delete p.vulnerabilities',
    );
    expect(codesOf(await checkFiles({ 'package-lock.json': lodash }, { scanner }))).toContain('self-test-sample-missed');
  });

  it('that reports trouble beside a good report is not believed', async () => {
    const real = await readyOsvScanner();
    const scanner = await fakeScanner(`"${real.path}" "$@"; code=$?; echo "Disabling plugin java/archive" >&2; exit $code`);
    expect(codesOf(await checkFiles(files, { scanner }))).toEqual(['osv-scanner-log']);
  });

  it('that leaves a file out of its log has not examined it', async () => {
    const real = await readyOsvScanner();
    const scanner = await fakeScanner(`"${real.path}" "$@" 2>&1 | grep -v package-lock >&2; exit 1`);
    const delivery = deliveryOf(files);
    const result = await checkDelivery(delivery, { scanner });
    expect(statesOf(result, delivery.census)['package-lock.json']).toMatchObject({
      state: 'notExamined',
      reason: { code: 'osv-scanner-not-seen' },
    });
  });
});
