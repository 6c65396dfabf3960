import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stemsOf } from '../../../src/checks/default-credentials/alternatives.ts';
import { linesMarkedBy } from '../../../src/checks/default-credentials/grammars/marked-lines.ts';
import { marked } from '../../../src/checks/default-credentials/grammars/shell.ts';

const fast = linesMarkedBy(marked);

/** The lines in which a match begins, asked of the expression alone. */
function slowly(text: string): Set<number> {
  const found = new Set<number>();
  let from = 0;
  for (const [index, line] of text.split('\n').entries()) {
    const match = new RegExp(marked, 'iu').exec(text.slice(from));
    if (match !== null && match.index < line.length) found.add(index);
    from += line.length + 1;
  }
  return found;
}

const sorted = (lines: ReadonlySet<number>) => [...lines].toSorted((a, b) => a - b);

describe('lines that are marked by a word', () => {
  it('are those in which a match of the expression begins', () => {
    const piece = fc.constantFrom(
      ...stemsOf(marked.source).map(({ word }) => word),
      'http',
      ' -a',
      'pa\u017fs',
      'PW',
      '\u212aitty',
      'net1',
      'l',
      'n',
      'c',
      '_',
      '.py',
      'x',
      '9',
      '-',
      ' ',
      '\n',
      '\n',
      '日本',
      'ipa-',
      'd',
      'adm',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 24 }), (pieces) => {
        const text = pieces.join('');
        expect(sorted(fast(text))).toEqual(sorted(slowly(text)));
      }),
      { numRuns: 3000 },
    );
  });

  it.each([
    ['a word in capitals', 'x\nCURL -u a:b\n', [1]],
    ['a part of another word is none', 'networks\ndescription\nprocess\n', []],
    ['letters that Unicode folds', 'x\n\u212ainit\npa\u017fs\n', [1, 2]],
    ['a match that ends in the next line', 'http\n -a\nx', [0]],
    ['several in one line', 'curl pass net\ncurl', [0, 1]],
  ])('%s', (_, text, lines) => {
    expect(sorted(fast(text))).toEqual(lines);
  });
});

describe('stems of an expression', () => {
  it.each([
    ['pass|pw\\b', ['pass', 'pw>']],
    ['\\b(?:net1?|[lnt]{0,2}c?ftp)\\b', ['<net', 'ftp>']],
    ['\\b(?:user(?:add|mod)|(?:un)?rar)\\b', ['<useradd>', '<usermod>', '<unrar>', '<rar>']],
    ['\\b(?:https?\\s[^\\n]{0,80}-a|(?:job|hub)\\w{0,20}_\\w{1,40}\\.py)\\b', ['<http', '<job', '<hub']],
    ['(?:ab){2}cd', ['cd']],
    ['a[bc]de|x\\.yz', ['de', 'x.yz']],
  ])('%s', (source, stems) => {
    const shown = stemsOf(source).map(({ word, begins, ends }) => `${begins ? '<' : ''}${word}${ends ? '>' : ''}`);
    expect(shown).toEqual(stems);
  });

  it('an alternative without two letters that stand together has none', () => {
    expect(() => stemsOf('pass|x\\w')).toThrow('x\\w');
  });

  it.each(['curl(?!-config)', '(?<=x)pass', '(pass)word'])('%s has a group that none is taken from', (source) => {
    expect(() => stemsOf(source)).toThrow(RangeError);
  });
});
