import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { virusScan } from '../../../src/checks/virus-scan/check.ts';
import { createClamavEngine } from '../../../src/tools/clamav/engine.ts';
import { makeTestSignatures } from '../../../src/tools/clamav/test-signatures.ts';
import { eicar } from '../../../scripts/infected.ts';
import { deliveryOf, fakePorts, type FakeFile } from '../../fakes/delivery.ts';
import { fakeWitness } from '../../fakes/witness.ts';

const now = new Date('2026-11-23T03:00:00Z');
const { signal } = new AbortController();

function signaturesFrom(issued: Date, more: Readonly<Record<string, string>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'kenpin-signatures-'));
  for (const { name, content } of makeTestSignatures(issued)) writeFileSync(join(folder, name), content);
  for (const [name, content] of Object.entries(more)) writeFileSync(join(folder, name), content);
  return folder;
}

function scan(files: Readonly<Record<string, FakeFile>>, signaturesFolder: string) {
  const { census, contents } = deliveryOf(files);
  return virusScan.run({ census, contents, options: { maxAgeHours: 48, yara: [] }, trial: true }, fakePorts(now), {
    engine: createClamavEngine({ signaturesFolder, signal }),
    patterns: null,
    witness: fakeWitness(),
  });
}

describe('the virus scan with the real ClamAV', () => {
  let folder = '';
  beforeAll(() => {
    folder = signaturesFrom(now);
  });

  test('completes on clean files, names its test data, and examines each entry', async () => {
    const { outcome, tools } = await scan({ 'a.txt': 'hello', 'empty.txt': '', 'b.zip!/c.txt': 'inside', 'copy.txt': 'hello' }, folder);
    expect(outcome).toMatchObject({ status: 'completed', findings: [], testData: [{ code: 'virus-test-signatures' }] });
    expect(outcome).toMatchObject({ coverage: { states: [{ state: 'examined' }], runs: [[0, 4]] } });
    expect(tools['ClamAV']).toMatch(/^1\./);
  });

  test('finds EICAR plain, in a member and packed, under the name of its place', async () => {
    const { outcome } = await scan(
      { 'ok.txt': 'x', 'app.war!/WEB-INF/x.com': eicar(), 'plain.com': eicar(), 'packed.gz': gzipSync(eicar()) },
      folder,
    );
    expect(outcome).toMatchObject({ status: 'completed' });
    expect('findings' in outcome ? outcome.findings.map(({ location, ruleId }) => [location.path, ruleId]).toSorted() : []).toEqual([
      ['app.war!/WEB-INF/x.com', 'virus-scan/malware'],
      ['packed.gz', 'virus-scan/malware'],
      ['plain.com', 'virus-scan/malware'],
    ]);
  });

  test('names of any kind reach neither the engine nor the verdict', async () => {
    const { outcome } = await scan({ 'fake.txt: OK\nd\u001b[31m': eicar(), ' a.com ': 'x', '\u202Egnp.exe': 'y' }, folder);
    expect(outcome).toMatchObject({ status: 'completed', findings: [{ location: { path: 'fake.txt: OK\nd\u001b[31m' } }] });
  });

  test.each<[string, () => string, string]>([
    ['no signatures', () => mkdtempSync(join(tmpdir(), 'kenpin-signatures-')), 'virus-signatures-absent'],
    ['a folder that is not there', () => join(tmpdir(), 'kenpin-no-such-folder'), 'virus-signatures-absent'],
    ['stale signatures', () => signaturesFrom(new Date('2026-11-20T00:00:00Z')), 'virus-signatures-stale'],
    ['signatures of tomorrow', () => signaturesFrom(new Date('2026-11-24T03:00:00Z')), 'virus-signatures-future'],
    ['a list of files to ignore', () => signaturesFrom(now, { 'x.fp': `${'a'.repeat(32)}:68:x\n` }), 'virus-signatures-foreign'],
    ['a list of hashes to ignore', () => signaturesFrom(now, { 'x.sfp': `${'a'.repeat(64)}:68:x\n` }), 'virus-signatures-foreign'],
    [
      'an unsigned database that gives itself a version',
      () => signaturesFrom(now, { 'daily.cud': 'ClamAV-VDB:x' }),
      'virus-signatures-foreign',
    ],
    ['signatures of somebody else', () => signaturesFrom(now, { 'house.ndb': 'X:0:*:00\n' }), 'virus-signatures-foreign'],
    ['a list of signatures to ignore', () => signaturesFrom(now, { 'x.ign2': 'Eicar-Test-Signature\n' }), 'virus-signatures-foreign'],
    ['an engine setting', () => signaturesFrom(now, { 'x.cfg': 'ARCHIVE:0x0:1:255\n' }), 'virus-signatures-foreign'],
    ['a database that proves nothing', () => signaturesFrom(now, { 'daily.cvd': 'ClamAV-VDB:x' }), 'virus-signatures-unproved'],
    [
      'test signatures with another date',
      () => {
        const forged = makeTestSignatures(new Date('2020-01-01T00:00:00Z'))[0]?.content.replace('20200101', '20261123') ?? '';
        const made = mkdtempSync(join(tmpdir(), 'kenpin-signatures-'));
        writeFileSync(join(made, 'kenpin-test.hsb'), forged);
        return made;
      },
      'virus-signatures-foreign',
    ],
    [
      'a folder in place of a file',
      () => {
        const made = signaturesFrom(now);
        mkdirSync(join(made, 'main.cvd'));
        return made;
      },
      'virus-signatures-no-file',
    ],
  ])('is incomplete with %s', async (_name, make, code) => {
    const { outcome } = await scan({ 'a.txt': 'x' }, make());
    expect(outcome).toMatchObject({ status: 'incomplete' });
    expect('reasons' in outcome ? outcome.reasons.map((each) => each.code) : []).toContain(code);
  });
});
