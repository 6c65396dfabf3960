import type { CensusEntry } from '../../gate/census.ts';
import type { CheckInput } from '../../gate/check.ts';
import type { CoverageState } from '../../gate/coverage.ts';
import type { EvidenceFile } from '../../gate/outcome.ts';
import type { Reason } from '../../gate/reason.ts';
import type { Canary } from './canary.ts';
import type { RunningEngine } from './engine.ts';
import type { Matched } from './match.ts';
import type { VirusScanOptions } from './options.ts';
import type { PatternEngine } from './patterns.ts';
import { reuseRecord, type Reuse } from './reuse.ts';
import type { Scanned } from './scan.ts';
import type { EngineJudgement } from './trust.ts';
import type { Testimony } from './witness.ts';

/** What the evidence is made from. */
export interface EvidenceInput {
  readonly reuse: Reuse;
  readonly mine: (entry: CensusEntry) => boolean;
  readonly scanned: Scanned;
  readonly matched: Matched | null;
  readonly patterns: PatternEngine | null;
  readonly engine: RunningEngine;
  readonly canary: Canary;
  readonly times: readonly [Date, Date];
  readonly identity: string;
  readonly freshness: EngineJudgement;
  readonly testimony: Testimony;
  readonly stateOf: (entry: CensusEntry) => CoverageState;
  /** Why the scan does not count; empty where it does. */
  readonly reasons: readonly Reason[];
}

/** The record of the scan, a line for every entry, and what the publisher signed beside its databases. */
export function evidenceOf(input: CheckInput<VirusScanOptions>, results: EvidenceInput): EvidenceFile[] {
  return [
    { name: 'virus-scan.json', mediaType: 'application/json', content: `${JSON.stringify(recordOf(input, results), null, 1)}\n` },
    { name: 'verdicts.jsonl', mediaType: 'application/jsonl', content: verdictsOf(input, results) },
    ...results.testimony.detached
      .filter(({ name }) => usedDatabases(results.engine).has(name))
      .map(({ name, content }) => ({ name, mediaType: 'text/plain', content })),
  ];
}

function recordOf({ census, options, shard }: CheckInput<VirusScanOptions>, results: EvidenceInput): object {
  const { scanned, engine, canary, times, identity, testimony, freshness, reasons } = results;
  const { foreign } = engine;
  return {
    schema: 'kenpin.virus-scan/1',
    ...(shard === undefined ? {} : { shard }),
    engine: { name: engine.name, version: engine.version, identity, configurationSha256: engine.configuration, proofs: engine.proofs },
    ...(foreign === null ? {} : { foreign: { ...foreign, trusted: options.engine?.trusted ?? null } }),
    signatures: engine.signatures,
    maxAgeHours: options.maxAgeHours,
    startedAt: times[0].toISOString(),
    finishedAt: times[1].toISOString(),
    operation: testimony.operation,
    time: { clock: freshness.corroboration.clock, answer: testimony.time, known: testimony.moments },
    newest: { daily: freshness.corroboration.newestDaily, answer: testimony.newest },
    update: testimony.update,
    canary: { ...canary.signature, ...scanned.planted },
    censusDigest: census.digest,
    counts: countsOf(census.entries, results),
    found: scanned.findings.map(({ location, parameters }) => ({ path: location.path, name: parameters['name'] })),
    failures: [...scanned.failures].map(([path, { code }]) => ({ path, code })),
    ...cacheRecord(results),
    ...yaraRecord(results),
    reasons: reasons.map(({ code, text }) => ({ code, ja: text.ja, en: text.en })),
    remarks: freshness.corroboration.remarks.map(({ code, text }) => ({ code, ja: text.ja, en: text.en })),
    testData: freshness.testData.length > 0,
  };
}

function countsOf(entries: readonly CensusEntry[], { mine, stateOf, scanned, matched }: EvidenceInput) {
  const own = entries.filter((entry) => mine(entry));
  const files = own.filter(({ path }) => !path.includes('!/')).length;
  const examined = own.filter((entry) => stateOf(entry).state === 'examined').length;
  return {
    entries: own.length,
    files,
    members: own.length - files,
    scanned: examined,
    notScanned: own.length - examined,
    // Of the scanned ones those that an earlier scan with the same engine and signatures found clean.
    ...(scanned.cached.size === 0 ? {} : { cached: scanned.cached.size }),
    ...(own.length === entries.length ? {} : { otherShards: entries.length - own.length }),
    found: scanned.findings.length + (matched?.findings.length ?? 0),
  };
}

/** A line of JSON for every entry of the census, or of this shard, in its order: what was delivered and what became of it. */
function verdictsOf({ census }: CheckInput<VirusScanOptions>, results: EvidenceInput): string {
  const { mine, scanned, matched, stateOf } = results;
  const names = new Map<string, string[]>();
  for (const { location, parameters } of [...scanned.findings, ...(matched?.findings ?? [])]) {
    const name = String(parameters['name'] ?? parameters['rule'] ?? '');
    names.set(location.path, [...(names.get(location.path) ?? []), name]);
  }
  const own = census.entries.filter((entry) => mine(entry));
  const lines = own.map((entry) => {
    const { path, size, sha256 } = entry;
    const state = stateOf(entry);
    const found = names.get(path);
    const verdict = state.state === 'examined' ? (found === undefined ? 'clean' : 'found') : 'notExamined';
    return JSON.stringify({
      path,
      size,
      sha256,
      verdict,
      ...(found === undefined ? {} : { names: found }),
      ...cachedMark(entry, results),
      ...(state.state === 'notExamined' ? { reason: state.reason.code } : {}),
    });
  });
  return lines.map((line) => `${line}\n`).join('');
}

/** Whose verdict of which earlier scan was used again. */
function cachedMark({ path }: CensusEntry, { engine, scanned, matched }: EvidenceInput): object {
  const own = scanned.cached.get(path);
  const rules = matched?.cached.get(path);
  if (own === undefined && rules === undefined) return {};
  return {
    cached: {
      ...(own === undefined ? {} : { [engine.name]: own }),
      ...(rules === undefined ? {} : { [matched?.engine?.name ?? '']: rules }),
    },
  };
}

function cacheRecord({ engine, reuse, scanned, matched }: EvidenceInput): object {
  if (reuse.cache === null && reuse.remarks.length === 0) return {};
  return {
    cache: {
      [engine.name]: reuseRecord(reuse, scanned.cached),
      ...(matched === null || matched.engine === null ? {} : { [matched.engine.name]: reuseRecord(matched.reuse, matched.cached) }),
    },
  };
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

/** Names of the detached signatures of the databases in use: those of older versions belong to nothing here. */
function usedDatabases({ signatures }: RunningEngine): ReadonlySet<string> {
  return new Set(signatures.flatMap(({ name, version }) => (name.endsWith('.cvd') ? [`${name.slice(0, -4)}-${version}.cvd.sign`] : [])));
}
