import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sanitize } from '../../src/io/terminal-sanitize.ts';
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
