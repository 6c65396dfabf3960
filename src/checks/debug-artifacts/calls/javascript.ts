import type { CallRule } from './call-rule.ts';

/** JavaScript, TypeScript and both with markup in them. */
export const javascript: readonly CallRule[] = [
  {
    rule: 'console-output',
    callee:
      /^(?:(?:window|globalThis|self|global|this)\.)?console\.(?:log|debug|dir|dirxml|trace|table|count|time|timeLog|timeEnd|group|groupCollapsed|groupEnd|profile)$/u,
    literals: ['console'],
  },
  { rule: 'console-output', callee: /^(?:(?:window|globalThis|self|global|this)\.)?console\.info$/u, literals: ['console'], mild: true },
  { rule: 'dialog', callee: /^(?:(?:window|globalThis|self)\.)?alert$/u, literals: ['alert'] },
];
