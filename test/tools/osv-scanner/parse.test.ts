import { describe, expect, it } from 'vitest';
import { imageArguments, sourceArguments } from '../../../src/tools/osv-scanner/arguments.ts';
import { effectOf } from '../../../src/tools/osv-scanner/known-errors.ts';
import { databaseOf } from '../../../src/tools/osv-scanner/inventory.ts';
import { parseLog, parseReport } from '../../../src/tools/osv-scanner/parse.ts';

describe('the command line', () => {
  const run = { databases: '/d', config: '/c', report: '/r' };

  it.each([
    ['files', sourceArguments({ ...run, folders: ['/f'], inventories: ['/p'] }), ['--no-ignore', 'osv-scanner:/p', '-r']],
    ['an image', imageArguments('/i.tar', run), ['--archive', '/i.tar']],
  ])('for %s closes every known way to a silent pass', (_, args, more) => {
    const wanted = ['--offline', '--all-packages', '--all-vulns', '--config', '--no-call-analysis=go', '--experimental-no-default-plugins'];
    expect(args).toEqual(expect.arrayContaining([...wanted, ...more]));
    expect(args.join(' ')).not.toMatch(/--offline-vulnerabilities|--allow-no-lockfiles|--download/);
  });
});

describe('a line of the log', () => {
  it.each([
    ['could not load db for Alpine ecosystem: unable to fetch OSV database: no offline version of the OSV database is available', 'run'],
    ['Error during extraction: (extracting as vulnmatch/osvlocal) unable to fetch OSV database', 'run'],
    ['Error during extraction: (extracting as javascript/packagelockjson) tmp/x: could not extract: invalid character', 'file'],
    ['Disabling plugin java/archive', 'run'],
    ['Ignored invalid config file at: /x/osv-scanner.toml', 'run'],
    ['Warning: something new', 'run'],
    ['an error nobody has listed', 'run'],
    ['panic: runtime error', 'run'],
    ['Scanned /x/package-lock.json file and found 0 packages', 'ordinary'],
    ['Filtered 6 local/unscannable package/s from the scan.', 'ordinary'],
    ['', 'ordinary'],
  ])('%s: %s', (line, effect) => {
    expect(effectOf(line)).toBe(effect);
  });
});

describe('the log', () => {
  it('proves files by our own random folder only', () => {
    const log = parseLog(
      'Scanned /tmp/k-1/files/000001/go.mod file and found 1 package\nScanned /etc/go.mod file and found 9 packages\n',
      '/tmp/k-1',
    );
    expect([...log.read]).toEqual([['/tmp/k-1/files/000001/go.mod', 1]]);
  });

  it('lays a file’s trouble on the whole run when it names no file of ours', () => {
    const line = 'Error during extraction: (extracting as python/x) somewhere/else: broken';
    expect(parseLog(line, '/tmp/k-1')).toMatchObject({ fileLines: [], runLines: [line] });
    const ours = 'Error during extraction: (extracting as python/x) tmp/k-1/files/000001/x: broken';
    expect(parseLog(ours, '/tmp/k-1')).toMatchObject({ fileLines: [ours], runLines: [] });
  });
});

describe('the log of a run that only lists packages', () => {
  it.each([
    'could not load db for Alpine ecosystem: unable to fetch OSV database',
    'Error during extraction: (extracting as vulnmatch/osvlocal) unable to fetch OSV database',
  ])('%s means nothing', (line) => {
    expect(parseLog(line, '/tmp/k-1', true).runLines).toEqual([]);
    expect(parseLog(line, '/tmp/k-1').runLines).toEqual([line]);
  });
});

describe('the report', () => {
  it.each(['', '{', 'null', '{}', '{"results": null}', '{"results": [{"source": {"path": "x"}}]}', '[]'])('%s does not count', (text) => {
    expect(parseReport(text)).toBeNull();
  });

  it('is read with what kenpin needs', () => {
    const found = { package: { name: 'a', version: '1', ecosystem: 'npm' }, dependency_groups: ['dev'], extra: 1 };
    expect(parseReport(JSON.stringify({ results: [{ source: { path: '/x', type: 'lockfile' }, packages: [found] }] }))).toEqual([
      {
        path: '/x',
        type: 'lockfile',
        packages: [{ name: 'a', version: '1', ecosystem: 'npm', commit: null, groups: ['dev'], vulnerabilities: [] }],
      },
    ]);
  });

  it('names databases without the release', () => {
    expect([databaseOf('Alpine:v3.17'), databaseOf('npm')]).toEqual(['Alpine', 'npm']);
  });
});
