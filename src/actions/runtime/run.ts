import type { Text } from '../../gate/text.ts';
import { InputError } from '../../gate/error.ts';
import { addSummary, annotate, inputLines, inputSwitch, inputText, setOutput } from '../../github/job.ts';
import { systemClock } from '../../io/clock.ts';
import { baseCommitOfEvent } from '../../io/event.ts';
import { onInterruption } from '../../io/interruption.ts';
import { openTerminal } from '../../io/terminal.ts';
import { positionalInput } from '../../options/action-file.ts';
import { commands } from '../../options/commands.ts';
import type { Command, Option } from '../../options/option.ts';
import { optionNamed } from '../../options/options.ts';
import type { CommandResult, ExitCode, Surface, Values } from '../../stages/command.ts';
import { loadCommand } from '../../stages/commands/index.ts';
import { failureOf, failureText } from '../../stages/failure.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Runs a command as an action: inputs by environment, outputs and summary by the runner's files. Reports first, then outputs, then the exit code. */
export async function runAction(words: string, environment: Environment): Promise<ExitCode> {
  const command = commandOf(words);
  const terminal = openTerminal({ json: false, environment });
  const interruption = onInterruption(() => terminal.note('中断しています… / Stopping…'));
  try {
    const values = readInputs(command);
    const language = values.text['language'] === 'en' ? 'en' : values.text['language'] === 'ja' ? 'ja' : null;
    const surface: Surface = {
      clock: systemClock,
      progress: terminal.progress(language ?? 'ja'),
      signal: interruption.signal,
      say: (line: Text) => terminal.note(line[language ?? 'ja']),
      language,
      baseCommit: needsBase(command, values) ? await baseCommitOfEvent(environment) : null,
      terminal: { columns: 120, colours: false },
    };
    const result = await (await loadCommand(words))(values, surface);
    interruption.signal.throwIfAborted();
    terminal.print(result.text);
    await tellRunner(result, environment);
    return result.exit;
  } catch (error) {
    const failure = failureOf(error, interruption.signal.aborted);
    terminal.fail(failureText(failure, 'ja'));
    annotate({
      level: 'error',
      message: `${failure.text.ja} ${failure.mend.ja}\n${failure.text.en} ${failure.mend.en}`,
      title: `kenpin ${words}: ${failure.code}`,
    });
    if (command.outputs.some(({ name }) => name === 'verdict')) setOutput('verdict', 'inconclusive');
    return failure.exit;
  } finally {
    interruption.dispose();
    terminal.close();
  }
}

function commandOf(words: string): Command {
  const command = commands.find((each) => each.words === words);
  if (command === undefined) throw new Error(`no command ${words}`);
  return command;
}

function readInputs(command: Command): Values {
  const options = command.options.map((name) => optionNamed(name)).filter(({ surface }) => surface !== 'terminal');
  const given = options.map((option) => ({ option, value: inputText(option.name) })).filter(({ value }) => value !== '');
  const positional = positionalInput(command);
  const words = positional === undefined ? '' : inputText(positional);
  if (words === '' && command.positional?.required === true) throw missing(positional ?? '');
  return {
    text: Object.fromEntries(
      given.filter(({ option }) => option.kind === 'text').map(({ option, value }) => [option.name, chosen(option, value)]),
    ),
    lists: Object.fromEntries(
      given.filter(({ option }) => option.kind === 'list').map(({ option }) => [option.name, inputLines(option.name)]),
    ),
    switches: new Set(given.filter(({ option }) => option.kind === 'switch' && switched(option)).map(({ option }) => option.name)),
    positionals: command.positional?.many === true ? words.split(/\s+/).filter((word) => word !== '') : words === '' ? [] : [words],
  };
}

/** Whether the event's base commit is wanted: for the policy, or to compare with it. */
function needsBase({ options }: Command, { text, switches }: Values): boolean {
  const policy = options.includes('policy-from') && text['policy-from'] === undefined;
  const comparison = options.includes('changes-since') && text['changes-since'] === undefined && !switches.has('whole-tree');
  return policy || comparison;
}

function missing(name: string): InputError {
  return new InputError({
    code: 'input-missing',
    where: name,
    text: { ja: '入力 {name} がありません。', en: 'The input {name} is missing.' },
    mend: { ja: 'with に {name} を書いてください。', en: 'Give {name} under `with`.' },
    parameters: { name },
  });
}

function switched(option: Option): boolean {
  const value = inputSwitch(option.name);
  if (value !== undefined) return value;
  return chosen({ ...option, choices: ['true', 'false'] }, inputText(option.name)) === 'true';
}

function chosen(option: Option, value: string): string {
  if (option.choices === undefined || option.choices.includes(value)) return value;
  throw new InputError({
    code: 'input-choice',
    where: option.name,
    text: { ja: '入力 {name} に {value} は指定できません。', en: 'The input {name} cannot be {value}.' },
    mend: { ja: '次のいずれかにしてください: {choices}', en: 'Use one of: {choices}' },
    parameters: { name: option.name, value, choices: option.choices.join(', ') },
  });
}

async function tellRunner({ summary, annotations, outputs }: CommandResult, environment: Environment): Promise<void> {
  for (const annotation of annotations ?? []) annotate(annotation);
  // Without the file (GitHub Enterprise Server before 3.6, other runners) the report still lies in the results folder.
  if (summary !== undefined && environment['GITHUB_STEP_SUMMARY'] !== undefined) await addSummary(summary);
  for (const [name, value] of Object.entries(outputs)) setOutput(name, value);
}
