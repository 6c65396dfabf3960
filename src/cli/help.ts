import type { Language } from '../gate/text.ts';
import { commands } from '../options/commands.ts';
import type { Command, Option } from '../options/option.ts';
import { optionNamed } from '../options/options.ts';

const words = {
  ja: {
    usage: '使い方',
    commands: 'コマンド',
    options: 'オプション',
    examples: '例',
    exit: '終了コード',
    default: '既定値',
    arguments: '引数',
  },
  en: {
    usage: 'Usage',
    commands: 'Commands',
    options: 'Options',
    examples: 'Examples',
    exit: 'Exit codes',
    default: 'default',
    arguments: 'Arguments',
  },
};

const overview = {
  ja: {
    head: 'kenpin（検品）: 官公庁向けの納品ソフトウェアを、契約のIT セキュリティ要項に照らして検査し、署名つきの納品パッケージにします。',
    flow: '初めてのときは: kenpin init → kenpin setup → kenpin doctor → kenpin gate',
    more: '各コマンドの説明: kenpin COMMAND --help',
    exit: '0 合格  1 不合格  2 判定できない（これも納品できません）  3 使い方・設定の誤り',
  },
  en: {
    head: 'kenpin (検品): checks software to be delivered under Japanese public-sector contracts and makes one signed delivery package.',
    flow: 'First time: kenpin init → kenpin setup → kenpin doctor → kenpin gate',
    more: 'About one command: kenpin COMMAND --help',
    exit: '0 pass  1 fail  2 inconclusive (blocks as well)  3 wrong usage or configuration',
  },
};

/** `kenpin --help`. */
export function overallHelp(language: Language): string {
  const w = words[language];
  const o = overview[language];
  const rows = commands.map(({ words: name, summary }) => [name, summary[language]] as const);
  return [
    o.head,
    '',
    `${w.usage}: kenpin COMMAND [OPTION…]`,
    '',
    `${w.commands}:`,
    ...table(rows),
    '',
    o.flow,
    o.more,
    `${w.exit}: ${o.exit}`,
    '',
  ].join('\n');
}

/** `kenpin COMMAND --help`. */
export function commandHelp(command: Command, language: Language): string {
  const w = words[language];
  const { positional } = command;
  const argument =
    positional === undefined ? '' : positional.required ? ` ${positional.name}` : ` [${positional.name}${positional.many ? '…' : ''}]`;
  const argumentRows =
    positional === undefined
      ? []
      : [`${w.arguments}:`, ...table([[positional.name, withChoices(positional.text[language], positional.choices)]]), ''];
  const optionRows = command.options.map((name) => optionNamed(name)).filter(({ surface }) => surface !== 'action');
  return [
    `${w.usage}: kenpin ${command.words}${argument} [OPTION…]`,
    '',
    command.about[language],
    '',
    ...argumentRows,
    `${w.options}:`,
    ...table(optionRows.map((option) => optionRow(option, language))),
    '',
    `${w.examples}:`,
    ...command.examples.map((line) => `  ${line}`),
    '',
    `${w.exit}: ${overview[language].exit}`,
    '',
  ].join('\n');
}

function optionRow(option: Option, language: Language): readonly [string, string] {
  const value = option.kind === 'switch' ? '' : ` ${option.value ?? 'VALUE'}`;
  const preset = option.default === undefined ? '' : ` (${words[language].default}: ${option.default})`;
  return [`--${option.name}${value}`, `${option.text[language]}${preset}`];
}

function withChoices(text: string, choices: readonly string[] | undefined): string {
  return choices === undefined ? text : `${text}: ${choices.join(', ')}`;
}

/** Two columns; the left one holds ASCII only, so its width is its length. */
function table(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}
