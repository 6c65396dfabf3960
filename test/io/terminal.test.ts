import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sanitize, sanitizeJson } from '../../src/io/terminal-sanitize.ts';
import { parseRunnerOutput } from '../fakes/runner-commands.ts';

const payloads = [
  'a\n::add-mask::fail',
  'a\r::stop-commands::xx',
  '\u00A0::error::x',
  'dir/##[add-mask]fail',
  '##[set-output name=verdict;]pass',
  ':::error::x',
  '::debug::hi',
  '###[error]x',
  ':\u200B:error::x',
];
const piece = fc.oneof(fc.string(), fc.constantFrom(...payloads, '::', '##[', ']', 'error', '\r', '\n', '\u2028', '\u0085'));

describe('what is printed in a job', () => {
  test.each(payloads)('%j is no command', (payload) => {
    for (const text of [payload, `checking ${payload}`])
      expect(parseRunnerOutput(sanitize(text, { colours: false, commands: true }))).toEqual([]);
  });

  test('no text is a command', () => {
    fc.assert(
      fc.property(fc.array(piece), fc.boolean(), (pieces, colours) => {
        expect(parseRunnerOutput(sanitize(pieces.join(''), { colours, commands: true }))).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  test('our own colours stay on a terminal, cursor movements do not', () => {
    expect(sanitize('\u001B[31mx\u001B[0m\u001B[2J', { colours: true, commands: false })).toBe('\u001B[31mx\u001B[0m\\x1b[2J');
    expect(sanitize('\u001B[31mx', { colours: false, commands: false })).toBe('\\x1b[31mx');
  });
});

describe('JSON that is printed', () => {
  const inside = fc.oneof(piece, fc.constantFrom('\u007F', '\u0085', '\u009B', '\u202E', '::1', 'std::string', '##[', '\uD800'));

  test('says what it said, shows no control character, and is no command', () => {
    fc.assert(
      fc.property(fc.array(inside), fc.boolean(), (pieces, commands) => {
        const value = { [pieces.join('')]: pieces };
        const printed = sanitizeJson(JSON.stringify(value, null, 2), { commands });
        expect(JSON.parse(printed)).toEqual(value);
        // oxlint-disable-next-line no-control-regex
        expect(printed).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E]/);
        if (commands) expect(parseRunnerOutput(printed)).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });
});
