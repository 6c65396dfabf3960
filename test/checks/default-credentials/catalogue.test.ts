import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isCatalogue, mayHoldCredential, mayRunProduct } from '../../../src/checks/default-credentials/catalogue.ts';
import { defaultCredentials } from '../../../src/checks/default-credentials/check.ts';
import { credentialOptions } from '../../fakes/credential-options.ts';
import { deliveryOf, fakePorts } from '../../fakes/delivery.ts';
import { passOver } from '../../fakes/text-pass.ts';

const labels: readonly (readonly [string, string])[] = [
  ['title', 'Sign in to the shop'],
  ['field_password', 'Password'],
  ['field_password_confirmation', 'Confirmation'],
  ['hint_password', 'Enter your password again'],
  ['label_token', 'Token'],
  ['help', 'See https://shop.example.jp/help for details'],
  ['image', 'Product images'],
  ['resources', 'All resources of the shop'],
];

/** How entries are written in the formats of catalogues. */
const notations: Readonly<Record<string, (entries: readonly (readonly [string, string])[]) => string>> = {
  'i18n/messages_en.properties': (entries) => entries.map(([key, value]) => `${key}=${value}\n`).join(''),
  'config/locales/en.yml': (entries) => `en:\n${entries.map(([key, value]) => `  ${key}: ${value}\n`).join('')}`,
  'locales/en-us.yaml': (entries) => entries.map(([key, value]) => `${key}: "${value}"\n`).join(''),
  'locales/en/below.yml': (entries) => entries.map(([key, value]) => `${key}:\n  ${value}\n`).join(''),
  'locales/en/flow.yml': (entries) => `en: {${entries.map(([key, value]) => `${key}: '${value}'`).join(', ')}}\n`,
  'i18n/en.json': (entries) => JSON.stringify(Object.fromEntries(entries), null, 2),
  'i18n/en/one-line.json': (entries) => JSON.stringify(Object.fromEntries(entries)),
};

async function keysFound(path: string, text: string): Promise<string[]> {
  const { census, contents } = deliveryOf({ [path]: text });
  const input = { census, contents, options: credentialOptions, trial: false };
  const { outcome } = await defaultCredentials.run(input, fakePorts(), { pass: passOver(input) });
  if (outcome.status === 'notApplicable') throw new Error('Every delivery is in scope.');
  return outcome.findings.map(({ parameters }) => String(parameters?.['key']));
}

test.each(Object.entries(notations))('%s: a catalogue of labels is not taken apart, and tells nothing', async (path, write) => {
  const text = write(labels);
  expect(isCatalogue(path, text)).toBe(true);
  // `resources:` with a line below it may be those of Heat.
  expect([mayHoldCredential(text), mayRunProduct(text)]).toEqual([false, path.includes('below')]);
  expect(await keysFound(path, text)).toEqual([]);
});

test.each(Object.entries(notations))('%s: a password among the labels is told, a word beside its account, too', async (path, write) => {
  const password = fc.constantFrom('sakura', 'Sakura-2024', 'changeit', 'abc123', 'xK]p{q9');
  const entries = fc.record({ password, account: fc.constantFrom('shopuser', 'app_01'), at: fc.nat(labels.length) });
  await fc.assert(
    fc.asyncProperty(entries, async ({ password: value, account, at }) => {
      const all = [...labels.slice(0, at), ['db_user', account], ['db_password', value], ...labels.slice(at)] as const;
      const text = write(all);
      fc.pre(isCatalogue(path, text));
      const found = await keysFound(path, text);
      expect(found.map((key) => key.replace(/^.*\./u, ''))).toContain('db_password');
    }),
    { numRuns: 40 },
  );
});

test.each([
  ['a product', 'image: redis:7'],
  ['a product by a variable', 'image: ${REDIS_IMAGE}'],
  ['services', 'services:\n    cache: {}'],
  ['a manifest', 'kind: Deployment'],
])('a catalogue that runs %s is taken apart', (_, entry) => {
  expect(mayRunProduct(`en:\n  title: Sign in to the shop\n  ${entry}\n`)).toBe(true);
});

test.each([
  ['an alias', 'db_password: *word'],
  ['an anchor', 'db_password: &word sakura'],
  ['a block', 'db_password: |\n    sakura'],
])('a catalogue with %s for a password is taken apart', (_, entry) => {
  expect(mayHoldCredential(`en:\n  title: Sign in to the shop\n  ${entry}\n`)).toBe(true);
});
