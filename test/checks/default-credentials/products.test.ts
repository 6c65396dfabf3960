import { expect, test } from 'vitest';

import { defaultCredentials } from '../../../src/checks/default-credentials/check.ts';
import { addressOf, pairOf, type Product } from '../../../src/checks/default-credentials/product.ts';
import { products } from '../../../src/checks/default-credentials/products.ts';
import { credentialOptions } from '../../fakes/credential-options.ts';
import { deliveryOf, fakePorts } from '../../fakes/delivery.ts';
import { passOver } from '../../fakes/text-pass.ts';

test('every product has an address and the day on which it was read', () => {
  const day = /^2026-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/u;
  for (const { id, source, on, pairs } of products) {
    expect([id, source, new URL(source).protocol]).toEqual([id, source, 'https:']);
    expect([id, on]).toEqual([id, expect.stringMatching(day)]);
    for (const [, , told] of pairs) if (told !== undefined && told !== 'reported') expect(new URL(told).protocol).toBe('https:');
  }
});

test('no two products have the same id, and no pair stands twice in a product', () => {
  const ids = products.map(({ id }) => id);
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  for (const { id, pairs } of products) {
    const names = pairs.map(([account, password]) => `${account.toLowerCase()}\0${password}`);
    expect([id, names.filter((name, at) => names.indexOf(name) !== at)]).toEqual([id, []]);
  }
});

const product: Product = {
  id: 'invented',
  name: 'Invented',
  pairs: [
    ['admin', 'first', 'reported'],
    ['', 'first'],
    ['root', 'second', 'reported'],
    ['admin', 'second', 'https://example.com/second'],
    ['admin', 'third', 'reported'],
  ],
  source: 'https://example.com/invented',
  on: '2026-11-27',
};

test.each([
  ['of the account, and read', 'second', 'admin', ['admin', 'second', 'https://example.com/second']],
  ['of the account in any case', 'third', 'ADMIN', ['admin', 'third', 'reported']],
  ['of any account, which is read', 'first', 'admin', ['', 'first']],
  ['reported for the account, whatever was read for another', 'second', 'root', ['root', 'second', 'reported']],
  ['of another account where this one has none', 'second', 'someone', ['admin', 'second', 'https://example.com/second']],
  ['without an account', 'third', undefined, ['admin', 'third', 'reported']],
  ['that nobody tells of', 'fourth', 'admin', undefined],
] as const)('a pair %s', (_, value, account, pair) => {
  expect(pairOf(product, value, account)).toEqual(pair);
});

test('a reader is sent to where the pair stands', () => {
  expect(addressOf(product, 'second', 'admin')).toBe('https://example.com/second');
  expect(addressOf(product, 'first', 'admin')).toBe(product.source);
  expect(addressOf(product, 'third', 'admin')).toBe(product.source);
  expect(addressOf(product, 'fourth', 'admin')).toBe(product.source);
});

async function foundIn(path: string, content: string) {
  const { census, contents } = deliveryOf({ [path]: content });
  const input = { census, contents, options: credentialOptions, trial: false };
  const { outcome } = await defaultCredentials.run(input, fakePorts(), { pass: passOver(input) });
  if (outcome.status === 'notApplicable') throw new Error('Every delivery is in scope.');
  return outcome.findings.map(({ ruleId, severity, links, parameters: { product: name, unverified } }) => ({
    rule: ruleId.replace('default-credentials/', ''),
    severity,
    product: name,
    unverified,
    links,
  }));
}

const microsoft = 'https://github.com/microsoft/mssql-docker/blob/master/linux/preview';

test.each([
  ['read in its source', 'yourStrong(!)Password', 'critical', '-', `${microsoft}/README.md`],
  ['read at an address of its own', 'StrongPassw0rd', 'critical', '-', `${microsoft}/examples/mssql-customize/README.md`],
  ['that is only reported', 'P@ssw0rd', 'medium', 'SQL Server', `${microsoft}/README.md`],
  ['reported, and on the published list for that account', 'Password123', 'critical', '-', `${microsoft}/README.md`],
  ['reported, and no more than the account', 'sa', 'critical', '-', `${microsoft}/README.md`],
])('a pair of a product %s', async (_, password, severity, unverified, link) => {
  const found = await foundIn('conf/db.properties', `db.url=jdbc:sqlserver://db1:1433\ndb.user=sa\ndb.password=${password}\n`);
  expect(found).toEqual([{ rule: 'default-password', severity, product: 'SQL Server', unverified, links: [link] }]);
});

test.each([
  ['nacos/nacos-server:v2.2.0', 'high', '-'],
  ['clickhouse/clickhouse-server:24', 'medium', 'ClickHouse'],
  ['eclipse-mosquitto:1.6', 'high', '-'],
])('%s with nothing set: what was read is told for what it is, whatever is known of pairs', async (image, severity, unverified) => {
  const found = await foundIn('compose.yaml', `services:\n  a:\n    image: ${image}\n`);
  expect(found).toMatchObject([{ rule: 'implicit-default', severity, unverified }]);
});

test.each(['eclipse-mosquitto:2.0.18', 'eclipse-mosquitto', 'portainer/portainer-ce:2.21'])(
  '%s with nothing set has no default',
  async (image) => {
    expect(await foundIn('compose.yaml', `services:\n  a:\n    image: ${image}\n`)).toEqual([]);
  },
);

// openssl passwd -1 -salt saltsalt ubuntu; openssl passwd -apr1 -salt saltsalt nagios
test.each([
  [
    'says so where nobody has read any default of its account',
    'etc/shadow',
    'ubuntu:$1$saltsalt$9TFZRmtnJAbWfQ1zBnMOK1:19000:0:99999:7:::\n',
    ['Linux', 'Linux'],
  ],
  ['does not where one was read', 'etc/nagios/htpasswd.users', 'nagiosadmin:$apr1$saltsalt$YUf/whSJ3W.l6yRTHKXNC.\n', ['Nagios', '-']],
] as const)('a digest %s', async (_, path, content, [product, unverified]) => {
  expect(await foundIn(path, content)).toMatchObject([{ rule: 'hashed-default', severity: 'critical', product, unverified }]);
});
