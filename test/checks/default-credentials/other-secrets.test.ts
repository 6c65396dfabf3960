import { execFileSync } from 'node:child_process';
import { createHash, generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { defaultCredentials } from '../../../src/checks/default-credentials/check.ts';
import { findPrivateKeys } from '../../../src/checks/default-credentials/secrets/private-keys.ts';
import { providerTokens } from '../../../src/checks/default-credentials/secrets/provider-tokens.ts';
import * as secrets from '../../../src/checks/default-credentials/secrets/tokens.ts';
import { WordFinder } from '../../../src/checks/default-credentials/secrets/word-finder.ts';
import { signsOf } from '../../../src/checks/default-credentials/signs.ts';
import { credentialOptions } from '../../fakes/credential-options.ts';
import { deliveryOf, fakePorts } from '../../fakes/delivery.ts';
import { passOver } from '../../fakes/text-pass.ts';

/** Letters that look random and are the same in every run. No token of anybody: it is put together here. */
function letters(count: number, alphabet = 'aB3dE5gH7jK9mN2pQ4rS6tU8vW7xY5zL'): string {
  const bytes = createHash('sha512').update(`${count}`).digest();
  return Array.from({ length: count }, (_, index) => alphabet[(bytes[index % 64] ?? 0) % alphabet.length]).join('');
}

const findTokens = (text: string) => secrets.findTokens(text, signsOf(text).tokens);

const tokens: readonly (readonly [provider: string, token: string])[] = [
  ['github pat', `ghp_${letters(36)}`],
  ['github fine grained pat', `github_pat_${letters(82)}`],
  ['aws access token', `AKIA${letters(16, 'ABCDEFGHJKLMNPQRSTUVWXYZ234567')}`],
  ['gitlab pat', `glpat-${letters(20)}`],
  ['slack bot token', `xoxb-2093847561-3847562910-${letters(24)}`],
  ['stripe access token', `sk_live_${letters(24)}`],
  ['sendgrid api token', `SG.${letters(66)}`],
  ['npm access token', `npm_${letters(36)}`],
  ['huggingface access token', `hf_${letters(34, 'abcdefghijkmnopqrstuvwxyz')}`],
  ['azure ad client secret', `Ab~8Q~${letters(34)}`],
  ['hashicorp tf api token', `${letters(14)}.atlasv1.${letters(65)}`],
  ['maxmind license key', `${letters(6)}_${letters(29)}_mmk`],
  ['slack webhook url', `https://hooks.slack.com/services/${letters(9)}/${letters(9)}/${letters(24)}`],
];

test.each(tokens)('a token (%s) is found wherever it stands, once', (provider, token) => {
  for (const text of [
    token,
    `key = "${token}"\n`,
    `<x>${token}</x>`,
    `a: ${token}, b`,
    `\n\n  X=${token}\r\n`,
    `${'長'.repeat(5000)} ${token};`,
  ]) {
    const found = findTokens(text);
    expect(found.map((each) => [each.provider, each.value])).toEqual([[provider, token]]);
    expect(text.slice(found[0]?.offset).startsWith(token)).toBe(true);
  }
});

test.each(tokens)(
  'what only looks like a token (%s) is none: a piece of a longer word, one letter over and over, an example',
  (_provider, token) => {
    expect(findTokens(`x${token}`).filter(({ value }) => value === token)).toEqual(
      token.startsWith('https') ? findTokens(`x${token}`) : [],
    );
    // A webhook is an address: its form alone tells it.
    if (!token.startsWith('https')) expect(findTokens(token.replace(/[A-Za-z0-9]{12,}/gu, (run) => 'a'.repeat(run.length)))).toEqual([]);
    expect(findTokens(token.replace(/.{7}$/u, 'EXAMPLE'))).toEqual([]);
  },
);

test.each(providerTokens.map((row) => row.split('␉').slice(0, 2)))(
  'a text full of the word of %s costs time in proportion',
  (_provider, list = '') => {
    const word = list.split(' ')[0] ?? '';
    const timeOf = (length: number) => {
      const text = word.repeat(Math.ceil(length / word.length));
      const start = process.cpuUsage();
      findTokens(text);
      const { user, system } = process.cpuUsage(start);
      return user + system;
    };
    timeOf(10_000);
    // Thirty-two times the text: linear work takes some thirty times as long, quadratic work a thousand.
    expect(timeOf(320_000)).toBeLessThan(200 * Math.max(timeOf(10_000), 5000));
  },
);

test('the word finder finds what a search for each word finds, and nothing else in a text of Latin-1', () => {
  const letter = fc.constantFrom('a', 'b', 'c', '-', 'A', 'B');
  const sought = fc.record({ word: fc.string({ unit: letter, minLength: 2, maxLength: 9 }), anyCase: fc.boolean() });
  const each = sought.map(({ word, anyCase }) => ({ word: anyCase ? word.toLowerCase() : word, anyCase }));
  fc.assert(
    fc.property(
      fc.uniqueArray(each, { minLength: 1, maxLength: 8, selector: ({ word, anyCase }) => `${word} ${anyCase}` }),
      fc.string({ unit: fc.constantFrom('a', 'b', 'c', '-', 'A', 'B', 'C', '\u00e9', '\u0161', '\u0141'), maxLength: 60 }),
      (words, text) => {
        const found: string[] = [];
        new WordFinder(words).find(text, (word, end) => found.push(`${end}:${word}`));
        const ends = Array.from({ length: text.length + 1 }, (_, end) => end);
        const expected = words.flatMap(({ word, anyCase }, index) =>
          ends.flatMap((end) => ((anyCase ? text.toLowerCase() : text).slice(0, end).endsWith(word) ? [`${end}:${index}`] : [])),
        );
        for (const place of expected) expect(found).toContain(place);
        if (/^[\0-\xff]*$/u.test(text)) expect(found.toSorted()).toEqual(expected.toSorted());
      },
    ),
    { numRuns: 500 },
  );
});

test('the word finder finds a word at every place of a text and beside every letter, once', () => {
  for (const word of ['qz', 'wd-', 'p(as', 'Basic', 'create_user(']) {
    const finder = new WordFinder([
      { word: word.toLowerCase(), anyCase: true },
      ...'etaoin'.split('').map((e) => ({ word: `${e}zz`, anyCase: true })),
    ]);
    for (let before = 0; before < 20; before += 1)
      for (let letter = 32; letter < 127; letter += 1) {
        const beside = String.fromCharCode(letter);
        const text = `${beside.repeat(before)}${word}${letter % 2 === 0 ? '' : beside.repeat(before % 9)}`;
        const found: number[] = [];
        finder.find(text, (index, end) => (index === 0 ? found.push(end) : 0));
        expect([text, found]).toEqual([text, [before + word.length]]);
      }
  }
});

test.each(['', 'a', 'ä-', '長い'])('"%s" is no word to look for: the finder would miss it', (word) => {
  expect(() => new WordFinder([{ word, anyCase: true }])).toThrow(RangeError);
});

const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
const pem = (type: 'pkcs1' | 'pkcs8' | 'sec1', key = rsa) => key.export({ format: 'pem', type }).toString();
const locked = rsa.export({ format: 'pem', type: 'pkcs8', cipher: 'aes-256-cbc', passphrase: 'Kf7-wq9Z.pLm3xT2' }).toString();
const lockedOld = rsa.export({ format: 'pem', type: 'pkcs1', cipher: 'aes-128-cbc', passphrase: 'Kf7-wq9Z.pLm3xT2' }).toString();

test.each([
  ['RSA', pem('pkcs1'), false],
  ['PKCS#8', pem('pkcs8'), false],
  ['EC', pem('sec1', ec), false],
  ['PKCS#8', pem('pkcs8', ec), false],
  ['PKCS#8', locked, true],
  ['RSA', lockedOld, true],
])('a private key (%s) is found in a file, in JSON, in a string of a program and with blanks before its lines', (form, key, encrypted) => {
  const spellings = [
    key,
    JSON.stringify({ private_key: key }),
    `key = "${key.trim().split('\n').join('\\n" +\n  "')}";`,
    key.replace(/^/gmu, '    '),
    key.replaceAll('\n', '\r\n'),
  ];
  for (const text of spellings) expect(findPrivateKeys(text).map((each) => [each.form, each.encrypted])).toEqual([[form, encrypted]]);
});

test('keys of ssh-keygen are told apart by their passphrase', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kenpin-keys-'));
  for (const [name, passphrase] of [
    ['open', ''],
    ['shut', 'Kf7-wq9Z.pLm3xT2'],
  ] as const) {
    execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', passphrase, '-f', join(folder, name)]);
    const [key, ...rest] = findPrivateKeys(readFileSync(join(folder, name), 'utf8'));
    expect([key?.form, key?.encrypted, rest]).toEqual(['OPENSSH', passphrase !== '', []]);
  }
  rmSync(folder, { recursive: true });
});

test('a label, dots, a public key or torn base64 is no private key', () => {
  const [head = '', ...body] = pem('pkcs8').trim().split('\n');
  const end = body.pop() ?? '';
  for (const text of [
    head,
    `${head}\n...\n${end}`,
    `${head}\n${'A'.repeat(600)}\n${end}`,
    [head, ...body.slice(2), end].join('\n'),
    'if (text.startsWith("-----BEGIN RSA PRIVATE KEY-----")) {',
    generateKeyPairSync('ed25519').publicKey.export({ format: 'pem', type: 'spki' }).toString(),
  ])
    expect(findPrivateKeys(text)).toEqual([]);
});

test('a secret is graded by where it stands, and its value is in no output', async () => {
  const [, token = ''] = tokens[0] ?? [];
  const testKey = `sk_test_${letters(24)}`;
  const files = {
    'conf/app.yml': `github: ${token}\nstripe: ${testKey}\n`,
    'conf/tls.key': pem('pkcs8'),
    'conf/locked.key': locked,
    'test/app.txt': token,
    'docs/a.md': token,
    '.github/workflows/ci.yml': `run: echo ${token}\n`,
    'broken.json': `{"a": "${token}"`,
  };
  const { census, contents } = deliveryOf(files);
  const input = { census, contents, options: credentialOptions, trial: false };
  const result = await defaultCredentials.run(input, fakePorts(), { pass: passOver(input) });
  if (result.outcome.status === 'notApplicable') throw new Error('Every delivery is in scope.');
  const found = result.outcome.findings.filter(({ ruleId }) => /token|private-key/u.test(ruleId));
  expect(
    found.map(({ ruleId, severity, location }) => `${location.path}:${location.line} ${ruleId.split('/')[1]} ${severity}`).toSorted(),
  ).toEqual([
    '.github/workflows/ci.yml:1 provider-token medium',
    'broken.json:1 provider-token high',
    'conf/app.yml:1 provider-token high',
    'conf/app.yml:2 provider-token low',
    'conf/locked.key:1 locked-private-key low',
    'conf/tls.key:1 private-key high',
    'docs/a.md:1 provider-token low',
    'test/app.txt:1 provider-token low',
  ]);
  const output = JSON.stringify(result);
  const secrets = [token, testKey, ...pem('pkcs8').split('\n').slice(1, 3)];
  for (const secret of secrets) expect(output).not.toContain(secret);
});
