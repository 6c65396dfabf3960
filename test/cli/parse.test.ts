import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commandHelp, overallHelp } from '../../src/cli/help.ts';
import { parseCommandLine } from '../../src/cli/parse.ts';
import { InputError } from '../../src/gate/error.ts';
import { commands } from '../../src/options/commands.ts';
import { optionNamed } from '../../src/options/options.ts';

function codeOf(args: readonly string[]): string {
  try {
    parseCommandLine(args);
    return 'parsed';
  } catch (error) {
    if (error instanceof InputError) return error.code;
    throw error;
  }
}

describe('the command line', () => {
  test('reads a command of two words with its options', () => {
    expect(
      parseCommandLine(['feeds', 'update', '--ecosystems', 'npm', '--ecosystems=Maven', '--mirror', 'http://127.0.0.1/']),
    ).toMatchObject({
      kind: 'command',
      command: { words: 'feeds update' },
      values: { lists: { ecosystems: ['npm', 'Maven'] }, text: { mirror: 'http://127.0.0.1/' } },
    });
  });

  test('reads positionals and switches in any order', () => {
    expect(parseCommandLine(['check', '--json', 'virus-scan', '--root', 'x', 'dependencies'])).toMatchObject({
      values: { positionals: ['virus-scan', 'dependencies'], text: { root: 'x' } },
    });
  });

  test.each([
    [['gaet'], 'command-unknown'],
    [['feeds'], 'command-unknown'],
    [['gate', '--polcy', 'x'], 'option-unknown'],
    [['gate', '--public-key', 'x'], 'option-unknown'],
    [['gate', '--policy'], 'option-value-missing'],
    [['gate', '--policy', '--json'], 'option-value-missing'],
    [['gate', '--json=yes'], 'option-takes-no-value'],
    [['gate', '--language', 'fr'], 'option-choice'],
    [['gate', 'extra'], 'positional-count'],
    [['verify'], 'positional-count'],
    [['verify', 'a.zip', 'b.zip'], 'positional-count'],
  ])('refuses %j with %s', (args, code) => {
    expect(codeOf(args)).toBe(code);
  });

  test.each([
    [['gaet'], 'gaet', 'gate'],
    [['feeds'], 'feeds', 'feeds update, feeds status'],
    [['feeds', 'statsu'], 'feeds statsu', 'feeds status'],
    [['feeds', 'remove'], 'feeds remove', 'feeds update'],
    [['xyzzy'], 'xyzzy', null],
    [['gate', '--xyzzy'], '--xyzzy', null],
  ])('names %j as %s and proposes %s', (args, found, near) => {
    try {
      parseCommandLine(args);
      expect.unreachable();
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      expect(error.text.en).toContain(found);
      if (near === null) expect(error.mend.en).not.toContain('Did you mean');
      else expect(error.mend.en).toContain(near);
    }
  });

  test('proposes the nearest command and option', () => {
    expect(() => parseCommandLine(['gaet'])).toThrow(
      expect.objectContaining({ mend: expect.objectContaining({ en: expect.stringContaining('gate') }) }),
    );
    expect(() => parseCommandLine(['gate', '--polcy', 'x'])).toThrow(
      expect.objectContaining({ mend: expect.objectContaining({ en: expect.stringContaining('--policy') }) }),
    );
  });

  test('throws nothing but InputError, whatever is typed', () => {
    const word = fc.oneof(
      fc.string(),
      fc.constantFrom('gate', 'check', 'feeds', 'update', '--policy', '--json', '--', '-h', '--language=ja', '-x'),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 6 }), (args) => {
        expect(typeof codeOf(args)).toBe('string');
      }),
    );
  });
});

describe('help', () => {
  test.each(['ja', 'en'] as const)('in %s names every command and every option of each', (language) => {
    const overview = overallHelp(language);
    for (const command of commands) {
      expect(overview).toContain(command.words);
      const help = commandHelp(command, language);
      expect(help).toContain(command.about[language]);
      for (const { name, surface } of command.options.map((each) => optionNamed(each)))
        expect(help.includes(`--${name} `)).toBe(surface !== 'action');
    }
  });
});
