import type { CallRule } from './call-rule.ts';

/** JavaScript, TypeScript and both with markup in them. */
export const javascript: readonly CallRule[] = [
  {
    rule: 'console-output',
    callee: /^(?:(?:window|globalThis|self|global|this)\.)?console\.(?:log|debug|dir|trace|table)$/u,
    literals: ['console'],
  },
  { rule: 'dialog', callee: /^(?:(?:window|globalThis|self)\.)?alert$/u, literals: ['alert'] },
];
