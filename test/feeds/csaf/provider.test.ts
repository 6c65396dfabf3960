import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { readHashFile } from '../../../src/feeds/csaf/hash.ts';
import { readChanges, readIndex, readProviderMetadata, readRolie } from '../../../src/feeds/csaf/provider.ts';
import { knownProviders } from '../../../src/feeds/csaf/providers.ts';
import { FeedFormatError } from '../../../src/feeds/rows.ts';
import { sample } from './samples.ts';

const directory = 'https://csaf.example/white';

describe('provider-metadata.json', () => {
  it('gives directories, open feeds and keys, and counts what is closed', () => {
    expect(readProviderMetadata(sample('synthetic-provider-metadata.json'))).toEqual({
      canonicalUrl: 'https://csaf.example/provider-metadata.json',
      publisher: 'Example PSIRT (synthetic)',
      role: 'csaf_trusted_provider',
      lastUpdated: '2026-04-02T03:00:00.123Z',
      directories: ['https://csaf.example/white', 'https://csaf.example/clear/'],
      rolieFeeds: ['https://csaf.example/white/feed.json'],
      closed: 2,
      openpgpKeys: [{ url: 'https://csaf.example/key.asc', fingerprint: '0123456789ABCDEF0123456789ABCDEF01234567' }],
    });
  });

  it.each([
    ['"https://csaf.example/white"', '"file:///etc/passwd"'],
    ['"https://csaf.example/white"', '"https://user:secret@csaf.example/white"'],
    ['"https://csaf.example/white/feed.json"', '"javascript:1"'],
    ['0123456789abcdef0123456789abcdef01234567', 'not a fingerprint'],
    ['"2.0"', '"9.0"'],
    ['"distributions"', '"x"'],
  ])('refuses %s as %s', (from, to) => {
    expect(() => readProviderMetadata(sample('synthetic-provider-metadata.json').replace(from, to))).toThrow(FeedFormatError);
  });
});

describe('changes.csv', () => {
  it('gives documents with address and time', () => {
    const text = '"2026/b.json","2026-04-02T00:00:00.000000Z"\r\n"2025/a+1.json","2026-04-01T09:00:00+09:00"\n';
    expect(readChanges(text, directory)).toEqual({
      documents: [
        { path: '2026/b.json', url: 'https://csaf.example/white/2026/b.json', updated: '2026-04-02T00:00:00.000Z' },
        { path: '2025/a+1.json', url: 'https://csaf.example/white/2025/a+1.json', updated: '2026-04-01T00:00:00.000Z' },
      ],
      ordered: true,
    });
  });

  it('reads fields without quotes', () => {
    expect(readChanges('2026/b.json,2026-04-02T00:00:00Z', directory).documents).toMatchObject([{ path: '2026/b.json' }]);
  });

  it('takes a wrong order and says so, and keeps the newest time of a document that is listed twice', () => {
    const list = readChanges(
      '"a.json","2026-04-01T00:00:00Z"\n"b.json","2026-04-02T00:00:00Z"\n"a.json","2026-04-03T00:00:00Z"\n',
      directory,
    );
    expect(list.ordered).toBe(false);
    expect(list.documents.map(({ path, updated }) => `${path} ${updated.slice(0, 10)}`)).toEqual([
      'a.json 2026-04-03',
      'b.json 2026-04-02',
    ]);
  });

  it("takes a whole address on the directory's own server", () => {
    expect(readChanges('"https://csaf.example/w/a.json","2026-04-01T00:00:00Z"', directory).documents[0]?.url).toBe(
      'https://csaf.example/w/a.json',
    );
  });

  it.each([
    '',
    '\n',
    '<!DOCTYPE html>',
    '"a.json"',
    '"a.json","yesterday"',
    '"a.json","2026-04-01"',
    '"a.json","2026-04-01T00:00:00Z","x"',
    '"a.json","2026-04-01T00:00:00Z"\n"b.js',
    '"a.json","2026-04-01T00:00:00Z"\n\n"b.json","2026-04-01T00:00:00Z"',
  ])('refuses %j', (text) => {
    expect(() => readChanges(text, directory)).toThrow(FeedFormatError);
  });
});

describe('index.txt', () => {
  it('gives documents with their addresses, each once', () => {
    expect(readIndex('2026/b.json\n2025/a.json\n2026/b.json\n', `${directory}/`)).toEqual([
      { path: '2026/b.json', url: 'https://csaf.example/white/2026/b.json' },
      { path: '2025/a.json', url: 'https://csaf.example/white/2025/a.json' },
    ]);
  });

  it.each([
    '../secret.json',
    '2026/../../x.json',
    '2026/%2e%2e/x.json',
    '2026\\..\\x.json',
    '/etc/x.json',
    '//evil.example/x.json',
    '2026//x.json',
    './x.json',
    'file:///x.json',
    'ftp://csaf.example/x.json',
    'data:application/json,x.json',
    'https://evil.example/x.json',
    'http://csaf.example/x.json',
    'https://csaf.example:444/x.json',
    'https://csaf.example@evil.example/x.json',
    'https://user@csaf.example/x.json',
    'https://csaf.example/../x.json',
    'https://csaf.example/a/%2e%2e/x.json',
    'x.json?y=.json',
    'x.json#.json',
    'x.json\u0000.json',
    'x y.json',
    'x.exe',
    '.json\u202E',
    `${'a'.repeat(3000)}.json`,
  ])('refuses %j and says the line', (path) => {
    expect(() => readIndex(`ok.json\n${path}`, directory)).toThrow(/^index\.txt, line 2: /);
  });
});

describe('ROLIE', () => {
  it('gives the entries with document, hashes and signature', () => {
    const url = 'https://csaf.example/white/2026/synthetic-1.json';
    expect(readRolie(sample('synthetic-rolie.json'))).toEqual({
      updated: '2026-04-02T00:00:00.000Z',
      entries: [
        {
          id: 'synthetic-1',
          updated: '2026-04-02T00:00:00.000Z',
          url,
          self: url,
          hashes: [`${url}.sha256`, `${url}.sha512`],
          signature: `${url}.asc`,
        },
      ],
    });
  });

  it('says where the next page is', () => {
    const text = sample('synthetic-rolie.json').replace('"service"', '"next"');
    expect(readRolie(text).next).toBe('https://csaf.example/service.json');
  });

  it.each([
    ['"src": "https:', '"src": "file:'],
    ['"src"', '"source"'],
    ['"feed"', '"entries"'],
    ['https://csaf.example/white/2026/synthetic-1.json.asc', 'javascript:1'],
  ])('refuses %s as %s', (from, to) => {
    expect(() => readRolie(sample('synthetic-rolie.json').replace(from, to))).toThrow(FeedFormatError);
  });
});

describe('hash files', () => {
  it.each(['va-24-201-01', 'va-24-254-02', 'va-24-262-01', 'icsa-24-261-03', 'icsa-24-268-01'])(
    'agrees with the real document %s',
    (name) => {
      const { algorithm, hex } = readHashFile(sample(`${name}.json.sha512`), `${name}.json.sha512`);
      expect(
        createHash(algorithm)
          .update(sample(`${name}.json`))
          .digest('hex'),
      ).toBe(hex);
    },
  );

  const hex = 'Ab'.repeat(32);
  it.each([hex, `${hex}\n`, `${hex}  a.json\r\n`, `${hex} *a.json`, `${hex}  ./2026/a.json\n`])('reads %j', (text) => {
    expect(readHashFile(text, 'a.json.sha256')).toEqual({ algorithm: 'sha256', hex: hex.toLowerCase() });
  });

  it.each([
    ['', 'a.json.sha256'],
    [hex, 'a.json.sha512'],
    [hex, 'a.json.md5'],
    [`${hex}0`, 'a.json.sha256'],
    [`${hex}  b.json`, 'a.json.sha256'],
    [`${hex}  a.json\n${hex}  b.json`, 'a.json.sha256'],
    ['<html>', 'a.json.sha256'],
    [`${hex}${' '.repeat(1_000_000)}`, 'a.json.sha256'],
  ])('refuses %.80j for %s', (text, file) => {
    expect(() => readHashFile(text, file)).toThrow(FeedFormatError);
  });
});

describe('known providers', () => {
  it('have a name that a feed can bear, once each, and an https address', () => {
    const names = knownProviders.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.every((name) => /^[a-z0-9-]+$/.test(name))).toBe(true);
    expect(knownProviders.every(({ metadata }) => /^https:\/\/.+\/provider-metadata\.json$/.test(metadata))).toBe(true);
  });

  it('say which addresses are not established', () => {
    expect(knownProviders.filter(({ verified }) => !verified).map(({ name }) => name)).toEqual(['suse', 'paloalto']);
  });
});
