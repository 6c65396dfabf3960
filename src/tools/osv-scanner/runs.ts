import { readFile } from 'node:fs/promises';
import type { ScanEnd } from '../../checks/dependencies/ports.ts';
import type { Reason } from '../../gate/reason.ts';
import { runProgram } from '../../io/process.ts';
import { parseLog, parseReport, type ReportedSource, type ScanLog } from './parse.ts';
import { endReasons, lineReasons } from './reasons.ts';

/** One run's results. */
export interface Run {
  readonly sources: readonly ReportedSource[];
  readonly log: ScanLog;
  readonly raw: string;
  readonly stderr: string;
}

/** A run that gave no result. */
export type FailedRun = Extract<ScanEnd, { end: 'failed' }>;

/** How the scanner is run. */
export interface RunOptions {
  readonly command: string;
  /** The scan's private folder. */
  readonly folder: string;
  /** Milliseconds. */
  readonly timeout: number;
  readonly signal: AbortSignal;
}

/** What to run. */
export interface RunRequest {
  readonly args: readonly string[];
  readonly report: string;
  /** The run is to list packages, not to match them. */
  readonly lists?: boolean;
}

/** Greatest report that is read into memory, in bytes. */
const reportLimit = 512 * 1024 * 1024;

/** Runs the scanner once and reads exit code, report and log together. */
export async function runScanner({ args, report, lists = false }: RunRequest, options: RunOptions): Promise<Run | FailedRun> {
  const { command, folder, timeout, signal } = options;
  const run = await runProgram({ command, args, cwd: folder, timeout, signal });
  if (run.end !== 'exited') return { end: 'failed', reasons: [endReasons.notExited(run)], log: 'stderr' in run ? run.stderr : '' };
  const failed = (why: Reason): FailedRun => ({ end: 'failed', reasons: [why, ...lineReasons(tail(run.stderr))], log: run.stderr });
  // 127 with a report can mean that one file could not be read: the log decides.
  if (![0, 1, 127].includes(run.code)) return failed(endReasons.exitCode(run.code));
  const raw = await readReport(report);
  const sources = raw === null ? null : parseReport(raw);
  if (raw === null || sources === null) return failed(endReasons.noReport(run.code));
  const log = parseLog(run.stderr, folder, lists);
  const silent = run.code === 127 && log.runLines.length === 0 && log.fileLines.length === 0 ? [`exit code 127`] : [];
  return { sources, log: { ...log, runLines: [...log.runLines, ...silent] }, raw, stderr: run.stderr };
}

async function readReport(path: string): Promise<string | null> {
  const bytes = await readFile(path).catch(() => null);
  return bytes === null || bytes.length === 0 || bytes.length > reportLimit ? null : bytes.toString('utf8');
}

function tail(stderr: string): string[] {
  return stderr.trimEnd().split('\n').slice(-3);
}
