import type { Command, Option } from './option.ts';
import { optionNamed } from './options.ts';

/** An input of an action. */
export interface ActionInput {
  readonly name: string;
  readonly description: string;
  readonly required: boolean;
  readonly default: string | undefined;
}

/** Name of the bundle that runs a command as an action: `feeds update` → `feeds`. */
export function actionEntry(command: Command): string {
  return command.action === '.' || command.action === undefined ? (command.words.split(' ')[0] ?? command.words) : command.action;
}

/** The inputs of a command's action: its options, and its positional words as one input. */
export function actionInputs(command: Command): ActionInput[] {
  const { positional } = command;
  const words: ActionInput[] =
    positional === undefined
      ? []
      : [
          {
            name: positionalInput(command) ?? '',
            description: `${both(positional.text)}${positional.choices === undefined ? '' : ` (${positional.choices.join(', ')})`}${positional.many ? '。改行・空白区切り / separated by blanks or lines' : ''}`,
            required: positional.required,
            default: undefined,
          },
        ];
  const options = command.options
    .map((name) => optionNamed(name))
    .filter(({ surface }) => surface !== 'terminal')
    .map((option) => ({ name: option.name, description: describeOption(option), required: false, default: option.default }));
  return [...words, ...options];
}

/** The input that carries a command's positional words: `checks`, `package`. */
export function positionalInput({ positional }: Command): string | undefined {
  return positional === undefined ? undefined : `${positional.name.toLowerCase()}${positional.many ? 's' : ''}`;
}

/** The text of `action.yml`. `using: node24` needs a runner of 2.327 or newer. */
export function actionFile(command: Command): string {
  const main = command.action === '.' ? `dist/${actionEntry(command)}.js` : `../../dist/${actionEntry(command)}.js`;
  const inputs = actionInputs(command).map(({ name, description, required, default: preset }) =>
    [
      `  ${name}:`,
      `    description: ${quote(description)}`,
      `    required: ${required}`,
      ...(preset === undefined ? [] : [`    default: ${quote(preset)}`]),
    ].join('\n'),
  );
  const outputs = command.outputs.map(({ name, text }) => [`  ${name}:`, `    description: ${quote(both(text))}`].join('\n'));
  return [
    '# Generated from src/options by `npm run generate`. Do not edit.',
    `name: ${quote(command.action === '.' ? 'kenpin 検品' : `kenpin ${command.words}`)}`,
    `description: ${quote(both(command.summary))}`,
    'author: kenpin',
    ...(inputs.length === 0 ? [] : ['inputs:', ...inputs]),
    ...(outputs.length === 0 ? [] : ['outputs:', ...outputs]),
    'runs:',
    '  using: node24',
    `  main: ${main}`,
    'branding:',
    '  icon: check-square',
    '  color: blue',
    '',
  ].join('\n');
}

/** Tables of inputs and outputs in Markdown. */
export function actionTables(command: Command): string {
  const inputs = actionInputs(command).map(
    ({ name, description, required, default: preset }) =>
      `| \`${name}\`${required ? ' **(required)**' : ''} | ${cell(description)} | ${preset === undefined ? '' : `\`${preset}\``} |`,
  );
  const outputs = command.outputs.map(({ name, text }) => `| \`${name}\` | ${cell(both(text))} |`);
  return [
    ...(inputs.length === 0 ? [] : ['| input | | default |', '|---|---|---|', ...inputs, '']),
    ...(outputs.length === 0 ? [] : ['| output | |', '|---|---|', ...outputs, '']),
  ].join('\n');
}

function describeOption(option: Option): string {
  const choices = option.choices === undefined ? '' : ` (${option.choices.join(', ')})`;
  const list = option.kind === 'list' ? '。改行区切り / one per line' : option.kind === 'switch' ? ' (true / false)' : '';
  return `${both(option.text)}${choices}${list}`;
}

function both(text: { readonly ja: string; readonly en: string }): string {
  return `${text.ja} / ${text.en}`;
}

/** A double-quoted YAML scalar; JSON strings are such. */
function quote(text: string): string {
  return JSON.stringify(text);
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}
