import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { actionEntry, actionFile, actionInputs } from '../../src/options/action-file.ts';
import { commands } from '../../src/options/commands.ts';
import { optionNamed, options } from '../../src/options/options.ts';
import { commandWords } from '../../src/stages/commands/index.ts';
import { parse } from 'yaml';

describe('the table of commands', () => {
  test('has code for every command, and no code without a command', () => {
    expect([...commandWords].toSorted()).toEqual(commands.map(({ words }) => words).toSorted());
  });

  test('names only options that exist, and every option is used', () => {
    const used = new Set(commands.flatMap((command) => command.options));
    for (const name of used) expect(optionNamed(name).name).toBe(name);
    expect(options.map(({ name }) => name).filter((name) => !used.has(name))).toEqual(['version']);
  });

  test('says everything in both languages', () => {
    const texts = [
      ...options.map(({ text }) => text),
      ...commands.flatMap(({ summary, about, outputs, positional }) => [
        summary,
        about,
        ...outputs.map(({ text }) => text),
        ...(positional === undefined ? [] : [positional.text]),
      ]),
    ];
    for (const { ja, en } of texts) {
      expect(ja).toMatch(/[ぁ-んァ-ヶ一-龠]/);
      expect(en).toMatch(/^[\x20-\x7e…→’]+$/);
    }
  });
});

describe('the actions', () => {
  const withAction = commands.filter(({ action }) => action !== undefined);

  test('have one entry each in src/actions and one folder each in actions', () => {
    expect(
      readdirSync('src/actions')
        .filter((name) => name.endsWith('.ts'))
        .map((name) => name.replace('.ts', ''))
        .toSorted(),
    ).toEqual(withAction.map((command) => actionEntry(command)).toSorted());
    expect(readdirSync('actions').toSorted()).toEqual(
      withAction.flatMap(({ action }) => (action === undefined || action === '.' ? [] : [action])).toSorted(),
    );
  });

  test.each(withAction.map((command) => [command.words, command] as const))(
    '%s: action.yml is YAML that starts its bundle on node24',
    (_words, command) => {
      const file = parse(actionFile(command)) as { runs: { using: string; main: string }; inputs?: Record<string, unknown> };
      expect(file.runs.using).toBe('node24');
      expect(file.runs.main).toMatch(new RegExp(`dist/${actionEntry(command)}\\.js$`));
      expect(Object.keys(file.inputs ?? {})).toEqual(actionInputs(command).map(({ name }) => name));
    },
  );
});
