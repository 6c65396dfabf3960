import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { knownProviders } from '../../src/feeds/csaf/providers.ts';
import { kevAddress } from '../../src/feeds/kev/feed.ts';
import { osvBucket } from '../../src/feeds/osv/feed.ts';
import { nvdApi, storedAddresses } from '../../src/feeds/sources.ts';
import { storedFeeds } from '../../src/feeds/store/records.ts';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const cisa = knownProviders.find(({ name }) => name === 'cisa')?.metadata ?? '';
const addresses = [osvBucket, kevAddress, nvdApi, cisa, ...Object.values(storedAddresses)];

describe.each(['README.md', 'README.ja.md'])('%s', (name) => {
  const text = read(name);
  const network = /^## (?:Network|通信先)\n([\s\S]*?)^## /m.exec(text)?.[1] ?? '';

  it.each(addresses)('names the host of %s', (address) => {
    expect(network).toContain(new URL(address).host);
  });

  it.each(['osv', 'kev', ...storedFeeds])('says what a mirror of %s holds', (feed) => {
    expect(text).toMatch(new RegExp(`^\\| \`${feed}/`, 'm'));
  });

  it('has the notice that NVD demands, and the source of JVN', () => {
    expect(network).toContain('This product uses data from the NVD API but is not endorsed or certified by the NVD.');
    expect(network).toContain('出典: JVN iPedia');
  });

  it.each(knownProviders)('names the provider $name', (provider) => {
    expect(text).toContain(`\`${provider.name}\``);
  });
});

describe('the README of the feeds', () => {
  it.each(knownProviders)('gives the address of $name', ({ name, metadata }) => {
    expect(read('src/feeds/README.md')).toMatch(new RegExp(`^\\| \`${name}\` \\| .* \\| ${metadata.replaceAll('.', '\\.')} \\|`, 'm'));
  });
});
