import type { HeldFile, Inspector } from '../../deliverables/text-pass.ts';
import type { CensusEntry } from '../../gate/census.ts';
import type { CoverageState } from '../../gate/coverage.ts';
import type { FindingDraft } from '../../gate/finding.ts';
import { reason } from '../../gate/reason.ts';
import { withAllowances } from './allowances.ts';
import { withFixes } from './fixes.ts';
import { inspectBytes, inspectText } from './inspect.ts';
import { largestBinary } from './inspected.ts';
import { isSourceName, largestSource } from './languages.ts';
import { besideLongLines, isMinified, minifiedFindings } from './minified.ts';
import type { OwnRule } from './options.ts';
import { ownRuleFindings } from './own-rules.ts';
import { replaced } from './projects/replaced.ts';
import { signsOf, type Signs } from './projects/signs.ts';
import { sourceFindings } from './source.ts';
import { RecordingEngine, type SyntaxEngine } from './syntax.ts';

/** What the inspector is made from. */
export interface DebugSetup {
  /** Rules of the policy. */
  readonly rules: readonly OwnRule[];
  /** Whether comments may grade what they stand by. */
  readonly inlineAllow: boolean;
}

/** What became of one file. */
export interface DebugReport {
  readonly state: CoverageState;
  readonly findings: readonly FindingDraft[];
  /** What the file says of its project. */
  readonly signs?: Signs;
  /** All its findings where that project is an application; absent where they are the same. */
  readonly inApplication?: readonly FindingDraft[];
}

/** Looks at the contents of one file after the other. What names and paths tell is the check's own. */
export function debugInspector(setup: DebugSetup, syntax: SyntaxEngine): Inspector<DebugReport> {
  return {
    inspect: (file) => examine(file, { ...setup, syntax }),
    // Bytes of a file of this size are data; only its name could say otherwise.
    inspectLarge: async ({ path, size }) => ({
      state: isSourceName(path) ? tooLarge(size) : { state: 'notApplicable', rule: 'data' },
      findings: [],
    }),
  };
}

interface Means extends DebugSetup {
  readonly syntax: SyntaxEngine;
}

async function examine(file: HeldFile, means: Means): Promise<DebugReport> {
  const { entry, bytes } = file;
  const decoded = bytes.length > largestSource && !isBinary(bytes) ? null : file.decoded();
  if (decoded === null) return isBinary(bytes) ? examineBytes(entry, bytes) : examineLargeText(entry);
  if (decoded.kind === 'binary') return examineBytes(entry, bytes);
  if (decoded.kind === 'undecodable') return { state: { state: 'notExamined', reason: decoded.reason }, findings: [] };
  return examineText(entry, decoded.text, means);
}

async function examineText({ path, role }: CensusEntry, text: string, { rules, inlineAllow, syntax }: Means): Promise<DebugReport> {
  const settings = inspectText({ path, role, text });
  const minified = isMinified(path, text);
  const { findings, inApplication, failure } = await sourceFindings(path, minified ? besideLongLines(text) : text, syntax);
  const engine = new RecordingEngine(syntax);
  const own = await ownRuleFindings(rules, { path, text }, engine);
  const why = failure ?? engine.failure;
  const whole: CoverageState = minified ? { state: 'notApplicable', rule: 'generated' } : { state: 'examined' };
  const all = (some: readonly FindingDraft[]): FindingDraft[] => {
    const found = [...settings, ...some, ...own, ...(minified ? minifiedFindings(path, text) : [])];
    const graded = withAllowances({ path, text, findings: found }, inlineAllow);
    // A patch of a long line would be one of the whole script.
    return minified ? graded : withFixes(text, graded);
  };
  const signs = signsOf(path, text);
  return {
    state: why === undefined ? whole : { state: 'notExamined', reason: why },
    findings: all(findings),
    ...(signs === undefined ? {} : { signs }),
    ...(inApplication.length === 0 ? {} : { inApplication: all(replaced(findings, inApplication)) }),
  };
}

function examineBytes({ path, role }: CensusEntry, bytes: Uint8Array): DebugReport {
  if (isSourceName(path)) return { state: unreadable(path), findings: [] };
  const findings = bytes.length > largestBinary ? [] : inspectBytes({ path, role, bytes });
  return { state: { state: 'notApplicable', rule: 'binary' }, findings };
}

/** Data of any size is no program; a program of that size must be looked at. */
function examineLargeText({ path, size }: CensusEntry): DebugReport {
  return { state: isSourceName(path) ? tooLarge(size) : { state: 'notApplicable', rule: 'data' }, findings: [] };
}

/** Text has no NUL byte, unless it is UTF-16, and that begins with its mark. */
function isBinary(bytes: Uint8Array): boolean {
  const marked = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return !marked && bytes.subarray(0, 65_536).includes(0);
}

function tooLarge(size: number): CoverageState {
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
        ja: 'ソースファイルの名前ですが、テキストとして読めません（{path}）。',
        en: 'Named as a source file, but it is not text ({path}).',
      },
      { path },
    ),
  };
}
