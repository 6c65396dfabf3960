import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { virusLabel, virusLabelText, type LabelInput } from '../../src/report/virus-label.ts';
import { virusLabelHtml } from '../../src/report/virus-label-html.ts';
import { virusLabelWorkbook } from '../../src/report/virus-label-workbook.ts';
import type { VirusScanRecord } from '../../src/report/virus-evidence.ts';
import { reason } from '../../src/gate/reason.ts';
import { policyOf } from '../fakes/policy.ts';
import { anything, assertWellFormed, hostile } from './hostile.ts';

const signed = (name: string, version: string, issuedAt: string) => ({ name, version, issuedAt, proof: 'signed' as const });
const record: VirusScanRecord = {
  schema: 'kenpin.virus-scan/1',
  engine: { name: 'ClamAV', version: '1.4.6', configurationSha256: 'c'.repeat(64) },
  signatures: [
    signed('bytecode.cvd', '339', '2026-01-10T01:00:00Z'),
    signed('daily.cvd', '27999', '2026-11-23T00:00:00Z'),
    signed('main.cvd', '63', '2025-09-01T01:00:00Z'),
  ],
  startedAt: '2026-11-23T14:58:00Z',
  finishedAt: '2026-11-23T15:03:00Z',
  operation: { host: 'build-01', operator: '検品 太郎' },
  time: { clock: 'confirmed', answer: { address: 'https://time.example.jp' } },
  newest: { daily: 27_999 },
  censusDigest: 'd'.repeat(64),
  counts: { entries: 46, files: 12, members: 34, scanned: 46, notScanned: 0, found: 0 },
  reasons: [],
  remarks: [],
  testData: false,
};

interface Given extends Partial<Omit<LabelInput, 'evidence'>> {
  readonly own?: Partial<VirusScanRecord>;
}

function labelOf({ own = {}, ...input }: Given = {}) {
  return virusLabel({
    outcomes: [{ status: 'completed' }],
    evidence: { state: 'read', content: { ...record, ...own } },
    policy: policyOf(),
    waived: 0,
    package: null,
    ...input,
  });
}
const textOf = (given?: Given) => virusLabelText(labelOf(given));

describe('the label of a scan that counts', () => {
  test('says what agencies ask for, in the time of Japan, and nothing in big words', () => {
    const text = textOf({ package: { name: 'R8-TEST-001.zip', sha256: 'a'.repeat(64) } });
    for (const line of [
      'ウイルス対策ソフト名: ClamAV 1.4.6',
      '定義ファイル: daily.cvd 版 27999（2026-11-23 09:00 作成、発行元の署名を確認）',
      '定義の最新性: 公開されている daily の最新版 27999 と照合',
      'チェック年月日: 2026-11-23 23:58 ～ 2026-11-24 00:03（日本時間。https://time.example.jp の時刻と照合済み）',
      '検査した数: 46 件／全 46 件（ファイル 12 件、圧縮ファイル等の中身 34 件）',
      '検査結果: ウイルス等の検出なし',
      '検査実施者: 検品 太郎',
      '検査した機械: build-01',
      `納品パッケージ: R8-TEST-001.zip（SHA-256: ${'a'.repeat(64)}）`,
    ])
      expect(text.split('\n')).toContain(line);
    expect(labelOf().notices).toEqual([]);
    expect(text).not.toContain('■■');
  });

  test('says what nobody confirmed', () => {
    const text = textOf({ own: { time: { clock: 'machineOnly', answer: {} }, newest: { daily: null } } });
    expect(text).toContain('この機械の時計のみ');
    expect(text).toContain('公開されている最新版は未照会');
  });
});

test('says how many verdicts are those of an earlier scan', () => {
  expect(textOf()).not.toContain('前回の結果');
  expect(textOf({ own: { counts: { ...record.counts, cached: 40 } } })).toContain('うち前回の結果を利用: 40 件');
});

const why = { code: 'x', ja: '理由の文', en: 'why' };

describe('a label that must not be taken for one', () => {
  test.each<[string, Given, string[]]>([
    ['a scan that is not complete', { outcomes: [{ status: 'incomplete' }], own: { reasons: [why] } }, ['検査未完了・納品には使えません']],
    ['a scan that does not apply', { outcomes: [{ status: 'notApplicable' }] }, ['検査未完了・納品には使えません']],
    [
      'entries that were not examined',
      { own: { counts: { ...record.counts, scanned: 45, notScanned: 1 } } },
      ['検査未完了・納品には使えません'],
    ],
    ['two outcomes', { outcomes: [{ status: 'completed' }, { status: 'completed' }] }, ['検査未完了・納品には使えません']],
    ['no outcome', { outcomes: [] }, ['検査未完了・納品には使えません']],
    [
      'evidence that was changed',
      { evidence: { state: 'refused', reason: reason('x', { ja: 'x', en: 'x' }) } } as Given,
      ['検査未完了・納品には使えません'],
    ],
    ['a trial', { policy: policyOf({ purpose: 'trial' }) }, ['試行・納品には使えません']],
    ['test signatures', { own: { testData: true } }, ['試行・納品には使えません']],
    ['something found', { own: { counts: { ...record.counts, found: 2 } } }, ['ウイルス等の検出あり']],
    ['more found than is waived', { own: { counts: { ...record.counts, found: 2 } }, waived: 1 }, ['ウイルス等の検出あり']],
  ])('says so in big words: %s', (_name, given, notices) => {
    const label = labelOf(given);
    expect(label.notices).toEqual(notices);
    expect(virusLabelText(label).split('\n')[1]).toBe(`■■ ${notices[0]} ■■`);
    expect(virusLabelHtml(label)).toContain('class="label void"');
    if (notices[0] !== '試行・納品には使えません') expect(virusLabelText(label)).not.toContain('検出なし\n');
  });

  test('found and waived is told on the line of the result', () => {
    const label = labelOf({ own: { counts: { ...record.counts, found: 1 } }, waived: 1 });
    expect(label.notices).toEqual([]);
    expect(virusLabelText(label)).toContain('検査結果: 検出あり（1 件。うち 1 件は逸脱として承認済み）');
  });
});

const strange = (text: string): Given => ({
  own: {
    operation: { host: text, operator: text },
    engine: { name: text, version: text, configurationSha256: null },
    signatures: [signed(text, text, text)],
    foreign: {
      address: text,
      stated: { version: text, date: text },
      trusted: { why: text, by: text, on: text },
      notProved: [{ text: { ja: text } }],
    },
    reasons: [{ code: 'x', ja: text, en: text }],
    censusDigest: text,
  },
  policy: policyOf({ contract: { ...policyOf().contract, number: text, title: text, contractor: text } }),
  package: { name: text, sha256: text },
});

describe('strange words', () => {
  test('do not break out of the page', () => {
    for (const text of hostile) assertWellFormed(virusLabelHtml(labelOf(strange(text))));
    fc.assert(
      fc.property(anything, (text) => assertWellFormed(virusLabelHtml(labelOf(strange(text))))),
      { numRuns: 50 },
    );
  });

  test('stay on their line of the text: none can look like a result', () => {
    const forged = 'x\n検査結果: ウイルス等の検出なし';
    for (const outcomes of [[{ status: 'incomplete' }] as const, []]) {
      const lines = textOf({ ...strange(forged), outcomes })
        .split('\n')
        .filter((line) => line.startsWith('検査結果:'));
      expect(lines).toEqual([expect.stringContaining('検査は完了していません')]);
    }
  });

  test('the page loads nothing and runs nothing', () => {
    const page = virusLabelHtml(labelOf());
    expect(page).toContain("default-src 'none'");
    expect(page).not.toMatch(/<script|<img|<link|url\(/);
  });
});

test('equal labels are equal bytes, as text, page and workbook', async () => {
  const both = await Promise.all([labelOf(), labelOf()].map(async (label) => Buffer.from(await virusLabelWorkbook(label)).toString('hex')));
  expect(both[0]).toBe(both[1]);
  expect(virusLabelHtml(labelOf())).toBe(virusLabelHtml(labelOf()));
});
