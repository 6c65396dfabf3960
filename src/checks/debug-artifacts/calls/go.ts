import type { CallRule } from './call-rule.ts';

/** Go. */
export const go: readonly CallRule[] = [
  { rule: 'console-output', callee: /^fmt\.Print(?:ln|f)?$/u, literals: ['fmt'] },
  { rule: 'console-output', callee: /^(?:println|print)$/u, literals: ['print'] },
  { rule: 'console-output', callee: /^spew\.(?:Dump|Printf|Println)$|^litter\.Dump$/u, literals: ['spew', 'litter'] },
  { rule: 'stack-trace', callee: /^debug\.PrintStack$/u, literals: ['PrintStack'] },
  { rule: 'breakpoint', callee: /^runtime\.Breakpoint$/u, literals: ['Breakpoint'] },
];
