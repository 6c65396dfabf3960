import type { Clock, Progress } from '../gate/ports.ts';
import type { Language, Text } from '../gate/text.ts';
import type { Verdict } from '../gate/verdict.ts';

/** Exit codes of every kenpin process. */
export const exitCodes = { pass: 0, fail: 1, inconclusive: 2, usage: 3 } as const;
/** 0 pass, 1 fail, 2 inconclusive, 3 wrong usage or configuration. */
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** Values of options and positionals as they were typed, already checked against the tables in src/options. */
export interface Values {
  readonly text: Readonly<Record<string, string>>;
  readonly switches: ReadonlySet<string>;
  readonly lists: Readonly<Record<string, readonly string[]>>;
  readonly positionals: readonly string[];
}

/** Where a command runs: on a terminal or in a job. */
export interface Surface {
  readonly clock: Clock;
  readonly progress: Progress;
  readonly signal: AbortSignal;
  /** A line for people, at once. */
  readonly say: (line: Text) => void;
  /** Asked for by option or environment; null leaves it to the policy. */
  readonly language: Language | null;
  /** Where neither an option nor a policy says it: the locale of the terminal. Japanese by default. */
  readonly locale?: Language;
  /** A base commit that the surface knows of (pull request); the options `policy-from` and `changes-since` win. */
  readonly baseCommit: string | null;
  readonly terminal: { readonly columns: number; readonly colours: boolean };
}

/** What became of a command. Nothing is printed by the command itself. */
export interface CommandResult {
  readonly exit: ExitCode;
  /** By the names of the command's outputs. */
  readonly outputs: Readonly<Record<string, string>>;
  readonly language: Language;
  /** For people. */
  readonly text: string;
  /** For programs. */
  readonly json: unknown;
  /** Markdown for the job summary. */
  readonly summary?: string;
  /** At most as many as the runner shows. */
  readonly annotations?: readonly Annotation[];
}

/** One annotation of a job. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
}

/** A command, ready to run. Throws InputError (exit 3) or ToolError (exit 2). */
export type Run = (values: Values, surface: Surface) => Promise<CommandResult>;

/** The exit code that says this verdict. */
export function exitCodeOf(verdict: Verdict): ExitCode {
  return exitCodes[verdict];
}
