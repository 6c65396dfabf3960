import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withoutCommentRuns } from '../../../src/checks/debug-artifacts/comment-runs.ts';

describe('long runs of comments in Python', () => {
  const comments = Array.from({ length: 300 }, (_, index) => `    # x_${index} = f(${index})\n`).join('');

  test('are blanked and handed on, and nothing moves', () => {
    const text = `import os\n${comments}breakpoint()  # stop\n`;
    const { text: shortened, comments: taken } = withoutCommentRuns(text, 'python');
    expect(taken).toHaveLength(300);
    expect(taken.map(({ start, end }) => text.slice(start, end)).join('')).toBe(comments.replaceAll(/^ +|\n/gmu, ''));
    expect(shortened).toHaveLength(text.length);
    expect(shortened.replaceAll(/^ +$/gmu, '')).toBe(`import os\n${'\n'.repeat(300)}breakpoint()  # stop\n`);
  });

  test.each([
    ['in a string', `x = """\n${comments}"""\n`, 'python'],
    ['of a few lines', '# a = b\n'.repeat(199), 'python'],
    ['in another language', comments, 'ruby'],
  ] as const)('stay where they are: %s', (_, text, language) => {
    expect(withoutCommentRuns(text, language)).toEqual({ text, comments: [] });
  });

  test('lengths and lines are kept, whatever stands around them', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('#', '"', "'", '\n', ' ', 'a', '"""', '\\') }), (around) => {
        const text = `${around}\n${comments}${around}`;
        const { text: shortened } = withoutCommentRuns(text, 'python');
        expect(shortened.replaceAll(/[^\n]/gu, ' ')).toBe(text.replaceAll(/[^\n]/gu, ' '));
      }),
    );
  });
});
