import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseAttestations, type Attestation } from '../../../src/checks/default-credentials/attestation/answers.ts';
import type { AttestationBook } from '../../../src/checks/default-credentials/attestation/judge.ts';
import type { AttestationRow } from '../../../src/checks/default-credentials/attestation/rows.ts';
import { attestationTemplate, emptyAttestations } from '../../../src/checks/default-credentials/attestation/template.ts';
import { defaultCredentials } from '../../../src/checks/default-credentials/check.ts';
import { rules } from '../../../src/checks/default-credentials/rules.ts';
import { InputError } from '../../../src/gate/error.ts';
import { fillText } from '../../../src/gate/text.ts';
import { credentialOptions } from '../../fakes/credential-options.ts';
import { deliveryOf, fakePorts } from '../../fakes/delivery.ts';
import { passOver } from '../../fakes/text-pass.ts';

const compose = (tag: string) =>
  `services:\n  db:\n    image: postgres:${tag}\n    environment:\n      POSTGRES_PASSWORD: \${DB_PASSWORD:?}\n`;
const files = {
  'compose.yaml': compose('17'),
  'etc/shadow': 'root:$y$j9T$TK2ZOoDCOcbF/VbnTbzPQ0$6ZtFE2V7MfvwwcreIr/l3Pjo7Dc0kZEl4kYYiPJea..:1::::::\n',
  'test/compose.yaml': compose('17'),
};
const declared = [{ name: 'コアルーター', where: 'サーバー室' }];

async function examine(
  delivery: Readonly<Record<string, string>>,
  {
    answers,
    today = '2026-11-26',
    ask = true,
  }: { readonly answers: readonly Attestation[]; readonly today?: string; readonly ask?: boolean },
) {
  const { census, contents } = deliveryOf(delivery);
  const input = { census, contents, options: { ...credentialOptions, products: declared }, trial: false };
  const book: AttestationBook = { answers, today, language: 'ja' };
  const { outcome } = await defaultCredentials.run(input, fakePorts(), { pass: passOver(input), ...(ask ? { attestation: book } : {}) });
  if (outcome.status === 'notApplicable') throw new Error('Every delivery is in scope.');
  const about = outcome.findings.filter(({ ruleId }) => /attest/u.test(ruleId));
  return {
    outcome,
    about,
    states: Object.fromEntries(about.map(({ ruleId, parameters }) => [parameters['what'], ruleId.replace('default-credentials/', '')])),
    evidence: new Map(outcome.evidence.map(({ name, content }) => [name, String(content)])),
  };
}

const rowsOf = (evidence: ReadonlyMap<string, string>) =>
  (JSON.parse(evidence.get('attestations.json') ?? '{}') as { rows: (AttestationRow & { state: string })[] }).rows;

/** Answers every row of a first run. */
async function answersFor(delivery: Readonly<Record<string, string>>, on = '2026-11-20'): Promise<Attestation[]> {
  const { evidence } = await examine(delivery, { answers: [] });
  return rowsOf(evidence).map(({ what, version }) => ({ what, version, how: '現地で変更', by: '検品 太郎', on, reference: '作業記録 12' }));
}

test('what no file can show is asked once, each with a finding that blocks; tests are not asked about', async () => {
  const { states, about } = await examine(files, { answers: [] });
  expect(states).toEqual({
    'declared/コアルーター': 'unattested',
    'file/compose.yaml#services.db.environment.POSTGRES_PASSWORD': 'unattested',
    'file/etc/shadow#user': 'unattested',
    'product/postgresql': 'unattested',
  });
  expect(about.every(({ severity }) => severity === 'high')).toBe(true);
});

test('rows that a person answered are told with the name and the day, and nothing blocks', async () => {
  const { about } = await examine(files, { answers: await answersFor(files) });
  expect(about.map(({ ruleId, severity }) => [ruleId, severity])).toEqual(about.map(() => ['default-credentials/attested', 'note']));
  expect(about).toHaveLength(4);
  expect(about[0]?.parameters).toMatchObject({ by: '検品 太郎', on: '2026-11-20', reference: '作業記録 12' });
});

test('an answer about another value, of another year or of tomorrow does not count', async () => {
  const answers = await answersFor(files);
  const other = { ...files, 'etc/shadow': files['etc/shadow'].replace('Jea..', 'Jeb..') };
  expect((await examine(other, { answers })).states).toMatchObject({ 'file/etc/shadow#user': 'attestation-outdated' });
  const old = await examine(files, { answers, today: '2027-02-19' });
  expect(new Set(Object.values(old.states))).toEqual(new Set(['attestation-outdated']));
  expect((await examine(files, { answers, today: '2027-02-18' })).states).toMatchObject({ 'product/postgresql': 'attested' });
  const early = await examine(files, { answers, today: '2026-11-19' });
  expect(new Set(Object.values(early.states))).toEqual(new Set(['attestation-outdated']));
});

test('an answer whose row is gone is reported', async () => {
  const answers = await answersFor(files);
  const { states } = await examine({ 'compose.yaml': files['compose.yaml'] }, { answers });
  expect(states).toMatchObject({ 'file/etc/shadow#user': 'attestation-without-row', 'product/postgresql': 'attested' });
});

test('a change asks nobody', async () => {
  const { about, evidence } = await examine(files, { answers: [], ask: false });
  expect(about).toEqual([]);
  expect([...evidence.keys()]).not.toContain('attestations.json');
});

test('the template lists what is open, is refused while it is blank, and is read once it is filled in', async () => {
  const { evidence } = await examine(files, { answers: (await answersFor(files)).slice(0, 1) });
  const template = evidence.get('attestations-template.yml') ?? '';
  expect(() => parseAttestations({ text: template, name: 'a.yml' })).toThrow(InputError);
  const filled = template.replaceAll('on: ""', 'on: 2026-11-20').replaceAll('""', '"済み"');
  const answers = parseAttestations({ text: filled, name: 'a.yml' });
  expect(answers).toHaveLength(3);
  const { states } = await examine(files, { answers });
  expect(Object.values(states).filter((state) => state === 'attested')).toHaveLength(3);
});

test('every finding about a row fills every placeholder in both languages', async () => {
  const answers = (await answersFor(files)).map((answer, index) => (index === 0 ? { ...answer, on: '2020-01-01' } : answer));
  const { about } = await examine(files, { answers: [...answers.slice(0, 3), { ...answers[0], what: 'declared/x' } as Attestation] });
  expect(new Set(about.map(({ ruleId }) => ruleId)).size).toBe(4);
  for (const { ruleId, parameters } of about) {
    const rule = rules.find(({ id }) => id === ruleId);
    if (rule === undefined) throw new Error(ruleId);
    expect(Object.values(fillText(rule.message, parameters)).join('')).not.toMatch(/\{[a-zA-Z]+\}/u);
  }
});

test.each([
  [
    'twice',
    'attestations:\n  - { what: a, how: x, by: y, on: 2026-01-01, reference: z }\n  - { what: a, how: x, by: y, on: 2026-01-01, reference: z }\n',
    3,
  ],
  ['without a name', 'attestations:\n  - { what: a, how: x, by: "-", on: 2026-01-01, reference: z }\n', 2],
  ['on no day', 'attestations:\n  - { what: a, how: x, by: y, on: 2026-02-30, reference: z }\n', 2],
  ['with an unknown key', 'attestations:\n  - { what: a, how: x, by: y, on: 2026-01-01, reference: z, password: q }\n', 2],
])('an answer given %s is refused at its line', (_name, text, line) => {
  try {
    parseAttestations({ text, name: 'attestations.yml' });
    expect.unreachable();
  } catch (error) {
    expect((error as InputError).text.en).toContain(`attestations.yml:${line}:`);
  }
});

test('a template of any names stays one YAML document with every row', () => {
  const row = fc.record({
    what: fc.string({ minLength: 1, unit: 'grapheme' }),
    name: fc.string(),
    where: fc.array(fc.string()),
    version: fc.constantFrom('-', '12345678', '1234e567'),
  });
  fc.assert(
    fc.property(fc.uniqueArray(row, { selector: ({ what }) => what, minLength: 1, maxLength: 5 }), (rows) => {
      // U+FFFD stands for a broken character: an answer that has one is refused.
      const readable = rows.filter(({ what }) => /[\p{L}\p{N}]/u.test(what) && !/\p{C}|\p{Z}|\ufffd/u.test(what));
      fc.pre(readable.length === rows.length);
      const text = attestationTemplate(rows, 'en')
        .replaceAll('on: ""', 'on: 2026-11-20')
        .replaceAll(/(how|by|reference): ""/gu, '$1: done');
      expect(parseAttestations({ text, name: 'a.yml' }).map(({ what, version }) => [what, version])).toEqual(
        rows.map(({ what, version }) => [what, version]),
      );
    }),
  );
  expect(parseAttestations({ text: emptyAttestations('ja'), name: 'a.yml' })).toEqual([]);
});
