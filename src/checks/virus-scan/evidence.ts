import type { CheckInput } from '../../gate/check.ts';
import type { EvidenceFile } from '../../gate/outcome.ts';
import type { Canary } from './canary.ts';
import type { RunningEngine } from './engine.ts';
import type { Scanned } from './scan.ts';

/** What the evidence is made from. */
export interface EvidenceInput {
  readonly scanned: Scanned;
  readonly engine: RunningEngine;
  readonly canary: Canary;
  readonly times: readonly [Date, Date];
  readonly identity: string;
}

/** The record of the scan, and the label that agencies ask for on the delivery. */
export function evidenceOf({ census }: CheckInput<unknown>, results: EvidenceInput): EvidenceFile[] {
  const { scanned, engine, canary, times, identity } = results;
  const record = {
    schema: 'kenpin.virus-scan/1',
    engine: { name: engine.name, version: engine.version, identity, configurationSha256: engine.configuration },
    signatures: engine.signatures,
    startedAt: times[0].toISOString(),
    finishedAt: times[1].toISOString(),
    canary: { ...canary.signature, ...scanned.planted },
    counts: {
      entries: census.entries.length,
      scanned: scanned.scanned.size,
      notScanned: census.entries.length - scanned.scanned.size,
      found: scanned.findings.length,
    },
    found: scanned.findings.map(({ location, parameters }) => ({ path: location.path, name: parameters['name'] })),
    failures: [...scanned.failures].map(([path, { code }]) => ({ path, code })),
  };
  return [
    { name: 'virus-scan.json', mediaType: 'application/json', content: `${JSON.stringify(record, null, 1)}\n` },
    { name: 'label.txt', mediaType: 'text/plain; charset=utf-8', content: labelOf(results, census.entries.length, census.digest) },
  ];
}

/** ウイルスチェック結果ラベル, always in Japanese: it goes onto the medium. */
function labelOf({ scanned, engine, times }: EvidenceInput, entries: number, digest: string): string {
  const found = scanned.findings.length;
  const left = entries - scanned.scanned.size;
  const result = found > 0 ? `検出あり（${found} 件）` : left > 0 ? `検査できなかったものがある（${left} 件）` : '検出なし';
  const test = engine.signatures.some(({ proof }) => proof === 'test');
  return [
    ...(test ? ['【試行】試験用の定義による結果です。納品には使えません。'] : []),
    'ウイルスチェックに関する情報',
    `ウイルス対策ソフト名: ${engine.name} ${engine.version}`,
    ...engine.signatures.map(({ name, version, issuedAt }) => `定義ファイル: ${name} 版 ${version}（${japanTime(issuedAt)}）`),
    `チェック日時: ${japanTime(times[0].toISOString())} ～ ${japanTime(times[1].toISOString())}`,
    `検査した件数: ${scanned.scanned.size} / ${entries}`,
    `納品物の識別値: ${digest}`,
    `結果: ${result}`,
    '',
  ].join('\n');
}

function japanTime(time: string): string {
  const japan = new Date(Date.parse(time) + 9 * 60 * 60 * 1000).toISOString();
  return `${japan.slice(0, 10)} ${japan.slice(11, 16)} JST`;
}
