import { describe, expect, it } from 'vitest';
import { logOf, Paths, reportOf } from '../../../src/tools/osv-scanner/evidence.ts';

const paths = new Paths('/tmp/k-1', [
  ['/tmp/k-1/files/s1/000001/go.mod', '納品/go.mod'],
  ['/tmp/k-1/files/s1/000001/go.sum', '納品/go.sum'],
  ['/tmp/k-1/images/000002.tar', 'image.tar!/var/lib/dpkg/status'],
]);

describe('places in evidence', () => {
  it.each([
    ['/tmp/k-1/files/s1/000001/go.mod', '納品/go.mod'],
    ['/tmp/k-1/files/s1/000001/go.sum', '納品/go.sum'],
    ['/tmp/k-1/again/000001/go.mod', '納品/go.mod'],
    ['/tmp/k-1/images/000002.tar', 'image.tar!/var/lib/dpkg/status'],
    ['/tmp/k-1/inventory/osv-scanner.json', 'kenpin:inventory/osv-scanner.json'],
    ['(extracting as x) tmp/k-1/files/s1/000001/go.mod: bad', '(extracting as x) 納品/go.mod: bad'],
    ['/tmp/k-2/files/s1/000001/go.mod', '/tmp/k-2/files/s1/000001/go.mod'],
  ])('%s becomes %s', (text, expected) => {
    expect(paths.inText(text)).toBe(expected);
  });

  it('cannot break a line of the log, whatever a file is called', () => {
    const hostile = new Paths('/tmp/k-1', [['/tmp/k-1/files/s1/000003/go.mod', 'a\npanic: b']]);
    expect(hostile.inText('Scanned /tmp/k-1/files/s1/000003/go.mod file')).toBe('Scanned a\\npanic: b file');
    expect(hostile.of('/tmp/k-1/files/s1/000003/go.mod')).toBe('a\npanic: b');
  });
});

describe('a report as evidence', () => {
  it('is sorted by path, without what is empty', () => {
    const found = { ecosystem: 'Go', name: 'a', version: '1', commit: null, groups: [], vulnerabilities: [] };
    const sources = [
      { path: '/tmp/k-1/files/s1/000001/go.sum', type: 'lockfile', packages: [{ ...found, groups: ['dev'] }] },
      { path: '/tmp/k-1/files/s1/000001/go.mod', type: 'lockfile', packages: [{ ...found, commit: 'c' }] },
    ];
    expect(JSON.parse(reportOf(sources, paths))).toEqual({
      results: [
        {
          source: { path: '納品/go.mod', type: 'lockfile' },
          packages: [{ package: { name: 'a', version: '1', ecosystem: 'Go', commit: 'c' } }],
        },
        {
          source: { path: '納品/go.sum', type: 'lockfile' },
          packages: [{ package: { name: 'a', version: '1', ecosystem: 'Go' }, dependency_groups: ['dev'] }],
        },
      ],
    });
  });

  it('keeps no time, address or order of the log', () => {
    const logs = ['b 0xc000123456\nEnd status: 1 dirs, 2 ms\n', 'Scanned /tmp/k-1/files/s1/000001/go.mod file and found 1 package\n'];
    expect(logOf(logs, paths)).toBe('Scanned 納品/go.mod file and found 1 package\nb 0x…\n');
    expect(logOf(logs.toReversed(), paths)).toBe(logOf(logs, paths));
  });
});
