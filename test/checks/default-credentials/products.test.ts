import { expect, test } from 'vitest';

import { addressOf, pairOf, type Product } from '../../../src/checks/default-credentials/product.ts';
import { products } from '../../../src/checks/default-credentials/products.ts';

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
