import type { CallRule } from './call-rule.ts';

/** Ruby, and the Ruby in ERB. */
export const ruby: readonly CallRule[] = [
  {
    rule: 'console-output',
    callee: /^(?:puts|p|pp|ap|(?:\$stdout|STDOUT)\.(?:puts|print|write))$/u,
    literals: ['p'],
    unless: [{ at: 'any', is: /^html:/u }],
  },
  {
    rule: 'console-output',
    callee: /^(?:(?:\$stderr|STDERR)\.(?:puts|print|write)|print)$/u,
    literals: ['std', 'STD', 'print'],
    mild: true,
  },
  {
    rule: 'breakpoint',
    callee: /^(?:binding\.(?:pry|irb|break|b|remote_pry|pry_remote)|byebug|debugger|Pry\.start|save_and_open_page)$/u,
    literals: ['binding', 'byebug', 'debugger', 'Pry', 'save_and_open_page'],
  },
];
