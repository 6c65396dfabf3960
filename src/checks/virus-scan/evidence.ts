import type { CheckInput } from '../../gate/check.ts';
import type { EvidenceFile } from '../../gate/outcome.ts';
import type { Canary } from './canary.ts';
import type { RunningEngine } from './engine.ts';
import type { Matched } from './match.ts';
import type { EngineTrust, VirusScanOptions } from './options.ts';
import type { PatternEngine } from './patterns.ts';
import type { Scanned } from './scan.ts';

/** What the evidence is made from. */
export interface EvidenceInput {
  readonly scanned: Scanned;
  readonly matched: Matched | null;
  readonly patterns: PatternEngine | null;
  readonly engine: RunningEngine;
  readonly canary: Canary;
  readonly times: readonly [Date, Date];
  readonly identity: string;
}

/** The record of the scan, and the label that agencies ask for on the delivery. */
export function evidenceOf({ census, options }: CheckInput<VirusScanOptions>, results: EvidenceInput): EvidenceFile[] {
  const { scanned, engine, canary, times, identity } = results;
  const trust = engine.foreign === null ? undefined : options.engine?.trusted;
  const record = {
    schema: 'kenpin.virus-scan/1',
    engine: { name: engine.name, version: engine.version, identity, configurationSha256: engine.configuration, proofs: engine.proofs },
    ...(engine.foreign === null ? {} : { foreign: { ...engine.foreign, trusted: trust ?? null } }),
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
    ...yaraRecord(results),
  };
  return [
    { name: 'virus-scan.json', mediaType: 'application/json', content: `${JSON.stringify(record, null, 1)}\n` },
    {
      name: 'label.txt',
      mediaType: 'text/plain; charset=utf-8',
      content: labelOf(results, { trust, entries: census.entries.length, digest: census.digest }),
    },
  ];
}

/** Rules are named by hash: they are the user's, and may be licensed to nobody else. */
function yaraRecord({ matched, patterns }: EvidenceInput): object {
  if (matched === null || patterns === null) return {};
  return {
    yara: {
      engine: matched.engine,
      rules: patterns.files.map(({ path, size, sha256 }) => ({ path, size, sha256 })),
      canary: matched.planted,
      counts: { examined: matched.examined.size, matched: matched.findings.length },
      found: matched.findings.map(({ location, parameters }) => ({ path: location.path, ...parameters })),
      failures: [...matched.failures].map(([path, { code }]) => ({ path, code })),
    },
  };
}

interface LabelFacts {
  readonly trust: EngineTrust | undefined;
  readonly entries: number;
  readonly digest: string;
}

/** ウイルスチェック結果ラベル, always in Japanese: it goes onto the medium. */
function labelOf(results: EvidenceInput, { trust, entries, digest }: LabelFacts): string {
  const { scanned, matched, engine, times } = results;
  const found = scanned.findings.length + (matched?.findings.length ?? 0);
  const done = [...scanned.scanned].filter((path) => matched === null || matched.examined.has(path)).length;
  const left = entries - done;
  const result = found > 0 ? `検出あり（${found} 件）` : left > 0 ? `検査できなかったものがある（${left} 件）` : '検出なし';
  const test = engine.signatures.some(({ proof }) => proof === 'test');
  return [
    ...(test ? ['【試行】試験用の定義による結果です。納品には使えません。'] : []),
    'ウイルスチェックに関する情報',
    `ウイルス対策ソフト名: ${engine.name} ${engine.version}`,
    ...engine.signatures.map(({ name, version, issuedAt }) => `定義ファイル: ${name} 版 ${version}（${japanTime(issuedAt)}）`),
    ...foreignLines(engine, trust),
    ...patternLines(results),
    `チェック日時: ${japanTime(times[0].toISOString())} ～ ${japanTime(times[1].toISOString())}`,
    `検査した件数: ${done} / ${entries}`,
    `納品物の識別値: ${digest}`,
    `結果: ${result}`,
    '',
  ].join('\n');
}

/** What the reader must know of an engine that is believed, not proved. */
function foreignLines({ foreign }: RunningEngine, trust: EngineTrust | undefined): string[] {
  if (foreign === null) return [];
  const { address, stated, notProved } = foreign;
  return [
    stated === null
      ? '定義ファイル: エンジンが版と日付を示していません'
      : `定義ファイル: daily 版 ${stated.version}（${stated.date}、時間帯は不明。エンジンの自己申告で、証明されていません）`,
    `検査エンジンの場所: ${oneLine(address)}`,
    ...(trust === undefined
      ? ['【未証明】この検査エンジンの定義と設定は証明されておらず、信頼する根拠も記録されていません。納品には使えません。']
      : [`証明されていないが信頼した: ${oneLine(trust.why)}（${oneLine(trust.by)}、${trust.on}）`]),
    ...notProved.map(({ text }) => `　・${text.ja}`),
  ];
}

function patternLines({ matched, patterns }: EvidenceInput): string[] {
  if (matched === null || patterns === null) return [];
  if (matched.engine === null) return ['併用した規則: YARA での照合ができませんでした'];
  const { name, version } = matched.engine;
  return [`併用した規則: ${name} ${version}（規則ファイル ${patterns.files.length} 個、一致 ${matched.findings.length} 件）`];
}

/** Words from the policy: one line stays one line. */
function oneLine(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ');
}

function japanTime(time: string): string {
  const japan = new Date(Date.parse(time) + 9 * 60 * 60 * 1000).toISOString();
  return `${japan.slice(0, 10)} ${japan.slice(11, 16)} JST`;
}
