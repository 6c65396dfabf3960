import type { CallRule } from './call-rule.ts';

/** Swift. */
export const swift: readonly CallRule[] = [
  {
    rule: 'console-output',
    callee: /^(?:Swift\.)?(?:print|debugPrint|dump)$/u,
    literals: ['rint', 'dump'],
    unless: [{ at: 'any', is: /^to\s*:/u }],
  },
  { rule: 'console-output', callee: /^NSLog$/u, literals: ['NSLog'], mild: true },
  { rule: 'stack-trace', callee: /^Thread\.callStackSymbols\.forEach$/u, literals: ['callStackSymbols'] },
  {
    rule: 'breakpoint',
    callee: /^(?:raise|Darwin\.raise)$/u,
    literals: ['SIGINT', 'SIGTRAP'],
    when: [{ at: 0, is: /^SIG(?:INT|TRAP)$/u }],
  },
];
