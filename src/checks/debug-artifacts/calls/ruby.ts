import type { CallRule } from './call-rule.ts';

/** Ruby, and the Ruby in ERB. */
export const ruby: readonly CallRule[] = [
  { rule: 'console-output', callee: /^(?:puts|p|pp|(?:\$stdout|STDOUT)\.puts)$/u, literals: ['p'] },
  { rule: 'console-output', callee: /^(?:\$stderr|STDERR)\.puts$/u, literals: ['puts'], mild: true },
  {
    rule: 'breakpoint',
    callee: /^(?:binding\.(?:pry|irb|break|b|remote_pry)|byebug|debugger)$/u,
    literals: ['binding', 'byebug', 'debugger'],
  },
];
