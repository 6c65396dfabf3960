import { decodeText } from '../../deliverables/text.ts';
import type { CensusEntry } from '../../gate/census.ts';
import type { Check, CheckInput, CheckResult } from '../../gate/check.ts';
import { coverageOf, type CoverageState } from '../../gate/coverage.ts';
import type { FindingDraft } from '../../gate/finding.ts';
import type { Content, Ports } from '../../gate/ports.ts';
import { reason, type Reason } from '../../gate/reason.ts';
import { debugArtifactsOptions, type DebugArtifactsOptions } from './options.ts';
import { isMinified, isSourceName, largestSource } from './languages.ts';
import { rules, scope } from './rules.ts';
import { sourceFindings } from './source.ts';
import { settingFindings } from './settings.ts';
import type { SyntaxEngine } from './syntax.ts';
import { pathFindings } from './work-files.ts';

/** What the check works with. */
export interface DebugArtifactsTools {
  readonly syntax: SyntaxEngine;
}

/** Test prints, breakpoints, commented-out code, work files, debug settings. */
export const debugArtifacts: Check<DebugArtifactsOptions, DebugArtifactsTools> = {
  id: 'debug-artifacts',
  title: { ja: 'デバッグ用の残り', en: 'Debug artifacts' },
  rules,
  needs: [],
  scope,
  options: debugArtifactsOptions,
  run,
};

interface Gathered {
  readonly findings: FindingDraft[];
  readonly states: Map<string, CoverageState>;
}

async function run(
  { census, contents }: CheckInput<DebugArtifactsOptions>,
  ports: Ports,
  { syntax }: DebugArtifactsTools,
): Promise<CheckResult> {
  const findings = census.entries.flatMap(({ path }) => pathFindings(path));
  const gathered: Gathered = { findings, states: new Map() };
  let done = 0;
  const readable = census.entries.filter((entry) => isReadable(entry));
  const failures = await contents.visit({
    select: isReadable,
    signal: ports.signal,
    visitor: async (entry, content) => {
      done += 1;
      ports.progress.report({ task: { ja: 'デバッグ用の残り', en: 'Debug artifacts' }, done, total: readable.length });
      gathered.states.set(entry.path, await examine(entry, content, { gathered, syntax }));
    },
  });
  for (const { path, reason: why } of failures) gathered.states.set(path, { state: 'notExamined', reason: why });
  const coverage = coverageOf(census, (entry) => stateOf(entry, gathered.states));
  const left = census.entries.filter((entry) => stateOf(entry, gathered.states).state === 'notExamined').length;
  const shared = { findings, coverage, evidence: [] };
  const reasons: Reason[] = [
    reason('debug-not-examined', { ja: '{left} 件を調べられませんでした。', en: '{left} entries could not be examined.' }, { left }),
  ];
  return { tools: {}, outcome: left === 0 ? { status: 'completed', ...shared } : { status: 'incomplete', ...shared, reasons } };
}

function isReadable({ fate }: CensusEntry): boolean {
  return fate.state === 'read' || fate.state === 'opened';
}

function stateOf({ path, fate }: CensusEntry, states: ReadonlyMap<string, CoverageState>): CoverageState {
  if (fate.state === 'unread' || fate.state === 'unopened') return { state: 'notExamined', reason: fate.reason };
  return (
    states.get(path) ?? {
      state: 'notExamined',
      reason: reason('debug-not-reached', { ja: '調べが届きませんでした。', en: 'It was not reached.' }),
    }
  );
}

async function examine(
  entry: CensusEntry,
  content: Content,
  { gathered, syntax }: { gathered: Gathered; syntax: SyntaxEngine },
): Promise<CoverageState> {
  const { path, fate } = entry;
  // A container's own bytes are no text; its members are entries of their own.
  if (fate.state === 'opened') return { state: 'notApplicable', rule: 'binary' };
  const bytes = await content.bytes(largestSource);
  if (bytes === null) return tooLarge(entry, content);
  const decoded = decodeText(bytes);
  if (decoded.kind === 'binary') return isSourceName(path) ? unreadable(path) : { state: 'notApplicable', rule: 'binary' };
  if (decoded.kind === 'undecodable') return { state: 'notExamined', reason: decoded.reason };
  if (isMinified(path, decoded.text)) return { state: 'notApplicable', rule: 'generated' };
  gathered.findings.push(...settingFindings(path, decoded.text));
  const read = await sourceFindings(path, decoded.text, syntax);
  gathered.findings.push(...read.findings);
  return read.failure === undefined ? { state: 'examined' } : { state: 'notExamined', reason: read.failure };
}

/** Data of any size is no program; a program of that size must be looked at. */
async function tooLarge({ path, size }: CensusEntry, content: Content): Promise<CoverageState> {
  if (!isSourceName(path)) {
    // Read to the end all the same: its bytes must be those of the census.
    for await (const _chunk of content.stream());
    return { state: 'notApplicable', rule: 'data' };
  }
  return {
    state: 'notExamined',
    reason: reason(
      'debug-too-large',
      {
        ja: 'ソースファイルとして大きすぎます（{size} バイト、上限 {limit}）。',
        en: 'Too large for a source file ({size} bytes, limit {limit}).',
      },
      { size, limit: largestSource },
    ),
  };
}

function unreadable(path: string): CoverageState {
  return {
    state: 'notExamined',
    reason: reason(
      'debug-source-binary',
      {
        ja: 'ソースファイルの名前ですが、文字データとして読めません（{path}）。',
        en: 'Named as a source file, but it is no text ({path}).',
      },
      { path },
    ),
  };
}
