import { expect, test } from 'vitest';
import { blocks } from '../../src/gate/severity.ts';

test.each([
  ['critical', 'high', true],
  ['high', 'high', true],
  ['medium', 'high', false],
  ['unknown', 'critical', true],
  ['unknown', 'never', true],
  ['critical', 'never', false],
  ['note', 'note', true],
] as const)('a finding of severity %s under threshold %s blocks: %s', (severity, threshold, expected) => {
  expect(blocks(severity, threshold)).toBe(expected);
});
