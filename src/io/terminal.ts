import type { Progress, ProgressStep } from '../gate/ports.ts';
import type { Language } from '../gate/text.ts';
import { sanitize, sanitizeJson } from './terminal-sanitize.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** The one place that writes to stdout and stderr. Everything is sanitised on the way: names and contents of deliverables are hostile (law 9). */
export interface Terminal {
  readonly columns: number;
  readonly colours: boolean;
  /** The result, to stdout. With `--json` nothing but {@link Terminal.json} goes there, so this goes to stderr. */
  print(text: string): void;
  /** The result for programs, to stdout. */
  json(value: unknown): void;
  /** A line about the work, to stderr, at once. */
  note(line: string): void;
  /** An error, to stderr. */
  fail(text: string): void;
  /** How far the work is: a line that is rewritten on a terminal, a line now and then elsewhere. */
  progress(language: Language): Progress;
  /** Clears the line of progress. */
  close(): void;
}

/** Milliseconds between two lines of progress: on a terminal, and in a log. */
const PACE = { terminal: 100, log: 10_000 } as const;
const CLEAR = '\r\u001B[2K';

/** Opens the terminal of this process. Colours only where stdout is a terminal and NO_COLOR (https://no-color.org/) is not set. */
export function openTerminal({ json, environment }: { json: boolean; environment: Environment }): Terminal {
  for (const stream of [process.stdout, process.stderr]) ignoreClosedPipe(stream);
  const inJob = environment['GITHUB_ACTIONS'] === 'true';
  const live = process.stderr.isTTY && environment['TERM'] !== 'dumb' && !inJob;
  const colours = process.stdout.isTTY && (environment['NO_COLOR'] ?? '') === '' && environment['TERM'] !== 'dumb';
  const clean = (text: string) => sanitize(text, { colours, commands: inJob });
  const clear = () => (live ? process.stderr.write(CLEAR) : undefined);
  const toStderr = (text: string) => {
    clear();
    process.stderr.write(clean(ended(text)));
  };
  return {
    columns: process.stdout.columns ?? 100,
    colours,
    print: (text) => {
      clear();
      (json ? process.stderr : process.stdout).write(clean(ended(text)));
    },
    json: (value) => void process.stdout.write(`${sanitizeJson(JSON.stringify(value, null, 2), { commands: inJob })}\n`),
    note: (line) => toStderr(line),
    fail: (text) => toStderr(text),
    progress: (language) => progressOf({ language, live, clean }),
    close: () => void clear(),
  };
}

/** `kenpin gate | head` closes the pipe while the work goes on: it is done to its end, and its exit code is that of its verdict. */
function ignoreClosedPipe(stream: NodeJS.WriteStream): void {
  if (stream.listeners('error').includes(onWriteError)) return;
  stream.on('error', onWriteError);
}

function onWriteError(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}

function progressOf({ language, live, clean }: { language: Language; live: boolean; clean: (text: string) => string }): Progress {
  const seen = new Map<string, number>();
  return {
    report(step) {
      const name = step.task[language];
      const now = performance.now();
      const finished = step.total !== undefined && step.done >= step.total;
      if (!finished && now - (seen.get(name) ?? -Infinity) < (live ? PACE.terminal : PACE.log)) return;
      seen.set(name, now);
      const line = clean(progressLine(step, language).replaceAll('\n', ' '));
      process.stderr.write(live ? `${CLEAR}${line}` : `${line}\n`);
    },
  };
}

function progressLine({ task, done, total }: ProgressStep, language: Language): string {
  const count = total === undefined ? String(done) : `${done} / ${total}`;
  return `${task[language]}: ${count}`;
}

function ended(text: string): string {
  return text.endsWith('\n') ? text : `${text}\n`;
}
