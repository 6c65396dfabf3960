import type { Language, Text } from '../gate/text.ts';
import { systemClock } from '../io/clock.ts';
import { onInterruption } from '../io/interruption.ts';
import { openTerminal, type Terminal } from '../io/terminal.ts';
import { kenpinVersion } from '../options/version.ts';
import type { ExitCode, Surface } from '../stages/command.ts';
import { exitCodes } from '../stages/command.ts';
import { failureOf, failureText } from '../stages/failure.ts';
import { commandHelp, overallHelp } from './help.ts';
import { parseCommandLine, type Typed } from './parse.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Runs one command line and answers its exit code. Prints, never throws. */
export async function main(args: readonly string[], environment: Environment): Promise<ExitCode> {
  const language = languageOf(args, environment);
  const terminal = openTerminal({ json: args.includes('--json'), environment });
  const interruption = onInterruption(() => terminal.note({ ja: '中断しています…', en: 'Stopping…' }[language]));
  try {
    const typed = parseCommandLine(args);
    return typed.kind === 'command'
      ? await runCommand(typed, { terminal, language: languageAsked(typed), locale: language, signal: interruption.signal })
      : showHelp(typed, terminal, language);
  } catch (error) {
    const failure = failureOf(error, interruption.signal.aborted);
    terminal.fail(failureText(failure, language));
    if (args.includes('--json')) terminal.json({ verdict: 'inconclusive', error: failure });
    return failure.exit;
  } finally {
    interruption.dispose();
    terminal.close();
  }
}

async function runCommand(
  { command, values }: Extract<Typed, { kind: 'command' }>,
  { terminal, language, locale, signal }: { terminal: Terminal; language: Language | null; locale: Language; signal: AbortSignal },
): Promise<ExitCode> {
  const { loadCommand } = await import('../stages/commands/index.ts');
  const run = await loadCommand(command.words);
  const surface: Surface = {
    clock: systemClock,
    progress: terminal.progress(locale),
    signal,
    say: (line: Text) => terminal.note(line[locale]),
    language,
    locale,
    baseCommit: null,
    terminal: { columns: terminal.columns, colours: terminal.colours },
  };
  const result = await run(values, surface);
  signal.throwIfAborted();
  if (values.switches.has('json')) terminal.json(result.json);
  else terminal.print(result.text);
  return result.exit;
}

function showHelp(typed: Exclude<Typed, { kind: 'command' }>, terminal: Terminal, language: Language): ExitCode {
  if (typed.kind === 'version') terminal.print(`kenpin ${kenpinVersion}\n`);
  else terminal.print(typed.command === null ? overallHelp(language) : commandHelp(typed.command, language));
  return exitCodes.pass;
}

function languageAsked({ values }: Extract<Typed, { kind: 'command' }>): Language | null {
  const asked = values.text['language'];
  return asked === 'ja' || asked === 'en' ? asked : null;
}

/** The option, then the locale; a locale that says nothing (C, POSIX) gets Japanese, the language of the contracts. */
function languageOf(args: readonly string[], environment: Environment): Language {
  const index = args.findIndex((arg) => arg === '--language' || arg.startsWith('--language='));
  const asked = args[index]?.split('=')[1] ?? args[index + 1];
  if (index >= 0 && (asked === 'ja' || asked === 'en')) return asked;
  // An empty variable counts as one that is not set (POSIX, XBD 8.2).
  const locale = [environment['LC_ALL'], environment['LC_MESSAGES'], environment['LANG']].find((each) => each !== undefined && each !== '');
  return locale?.startsWith('en') === true ? 'en' : 'ja';
}
