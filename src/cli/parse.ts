import { parseArgs } from 'node:util';
import { nearestKey } from '../deliverables/yaml-problems.ts';
import { InputError } from '../gate/error.ts';
import { commands } from '../options/commands.ts';
import type { Command } from '../options/option.ts';
import { optionNamed } from '../options/options.ts';
import type { Values } from '../stages/command.ts';

/** What was typed. */
export type Typed =
  | { readonly kind: 'help'; readonly command: Command | null }
  | { readonly kind: 'version' }
  | { readonly kind: 'command'; readonly command: Command; readonly values: Values };

/** Reads the command line by the tables in src/options. Throws InputError with the nearest command or option for anything unknown. */
export function parseCommandLine(args: readonly string[]): Typed {
  const [first, second] = args;
  if (first === undefined || first === '--help' || first === '-h') return { kind: 'help', command: null };
  if (first === 'help') return { kind: 'help', command: args.length === 1 ? null : findCommand(args.slice(1)).command };
  if (first === '--version' || first === '-V') return { kind: 'version' };
  const { command, rest } = findCommand(args);
  const values = parseValues(command, rest);
  if (values.switches.has('help') || second === '-h') return { kind: 'help', command };
  return { kind: 'command', command, values: withPositionals(command, values) };
}

function findCommand(args: readonly string[]): { command: Command; rest: readonly string[] } {
  const two = args.slice(0, 2).join(' ');
  const command = commands.find(({ words }) => words === two) ?? commands.find(({ words }) => words === args[0]);
  if (command !== undefined) return { command, rest: args.slice(command.words.split(' ').length) };
  throw unknownCommand(args);
}

function unknownCommand([first = '', second]: readonly string[]): InputError {
  const group = commands.filter(({ words }) => words.startsWith(`${first} `)).map(({ words }) => words);
  const found = group.length > 0 && second !== undefined && !second.startsWith('-') ? `${first} ${second}` : first;
  const near = nearestKey(
    found,
    commands.map(({ words }) => words),
  );
  const known = near === undefined ? group : [near];
  return new InputError({
    code: 'command-unknown',
    text: { ja: '{found} というコマンドはありません。', en: 'There is no command {found}.' },
    mend:
      known.length > 0
        ? { ja: 'もしかして: {known}。一覧は kenpin --help で表示します。', en: 'Did you mean {known}? `kenpin --help` lists all.' }
        : { ja: '一覧は kenpin --help で表示します。', en: '`kenpin --help` lists all.' },
    parameters: { found, known: known.join(', ') },
  });
}

function parseValues(command: Command, rest: readonly string[]): Values {
  const known = command.options.map((name) => optionNamed(name)).filter(({ surface }) => surface !== 'action');
  const table = Object.fromEntries(
    known.map(({ name, kind }) => [
      name,
      kind === 'switch' ? { type: 'boolean' as const } : { type: 'string' as const, multiple: kind === 'list' },
    ]),
  );
  const { tokens } = parseArgs({ args: [...rest], options: table, strict: false, allowPositionals: true, tokens: true });
  const text: Record<string, string> = {};
  const lists: Record<string, string[]> = {};
  const switches = new Set<string>();
  const positionals: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const option = known.find(({ name }) => name === token.name);
    if (token.rawName === '-h') switches.add('help');
    else if (option === undefined)
      throw unknownOption(
        token.rawName,
        known.map(({ name }) => `--${name}`),
        command,
      );
    else if (option.kind === 'switch') addSwitch(switches, token, command);
    else if (token.value === undefined || (!token.inlineValue && token.value.startsWith('--'))) throw valueMissing(token.rawName, command);
    else if (option.choices !== undefined && !option.choices.includes(token.value))
      throw notAChoice(token.rawName, token.value, option.choices);
    else if (option.kind === 'list') (lists[option.name] ??= []).push(token.value);
    else text[option.name] = token.value;
  }
  return { text, lists, switches, positionals };
}

function addSwitch(switches: Set<string>, token: { rawName: string; name: string; value: string | undefined }, command: Command): void {
  if (token.value === undefined) {
    switches.add(token.name);
    return;
  }
  throw new InputError({
    code: 'option-takes-no-value',
    text: { ja: '{name} は値を取りません。', en: '{name} takes no value.' },
    mend: { ja: 'kenpin {command} --help を見てください。', en: 'See `kenpin {command} --help`.' },
    parameters: { name: token.rawName, command: command.words },
  });
}

function withPositionals(command: Command, values: Values): Values {
  const { positional } = command;
  const count = values.positionals.length;
  if (positional === undefined ? count === 0 : (count > 0 || !positional.required) && (positional.many || count <= 1)) return values;
  throw new InputError({
    code: 'positional-count',
    text:
      positional?.required === true && count === 0
        ? { ja: 'kenpin {command} には {name} が必要です。', en: 'kenpin {command} needs {name}.' }
        : { ja: 'kenpin {command} に余分な引数があります: {found}', en: 'kenpin {command} does not take: {found}' },
    mend: { ja: 'kenpin {command} --help を見てください。', en: 'See `kenpin {command} --help`.' },
    parameters: { command: command.words, name: positional?.name ?? '', found: values.positionals.join(' ') },
  });
}

function unknownOption(found: string, known: readonly string[], command: Command): InputError {
  const near = nearestKey(found, known);
  return new InputError({
    code: 'option-unknown',
    text: { ja: '{found} というオプションは kenpin {command} にありません。', en: 'kenpin {command} has no option {found}.' },
    mend:
      near === undefined
        ? { ja: 'kenpin {command} --help を見てください。', en: 'See `kenpin {command} --help`.' }
        : { ja: 'もしかして: {near}。kenpin {command} --help を見てください。', en: 'Did you mean {near}? See `kenpin {command} --help`.' },
    parameters: { found, command: command.words, near: near ?? '' },
  });
}

function valueMissing(name: string, command: Command): InputError {
  return new InputError({
    code: 'option-value-missing',
    text: { ja: '{name} に値がありません。', en: '{name} needs a value.' },
    mend: { ja: 'kenpin {command} --help を見てください。', en: 'See `kenpin {command} --help`.' },
    parameters: { name, command: command.words },
  });
}

function notAChoice(name: string, found: string, choices: readonly string[]): InputError {
  return new InputError({
    code: 'option-choice',
    text: { ja: '{name} に {found} は指定できません。', en: '{name} cannot be {found}.' },
    mend: { ja: '次のいずれかにしてください: {choices}', en: 'Use one of: {choices}' },
    parameters: { name, found, choices: choices.join(', ') },
  });
}
