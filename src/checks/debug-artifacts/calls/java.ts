import type { CallRule } from './call-rule.ts';

/** Java, and the Java in JSP. */
export const java: readonly CallRule[] = [
  { rule: 'console-output', callee: /^(?:java\.lang\.)?System\.out\.(?:print|println|printf|format|append)$/u, literals: ['System'] },
  {
    rule: 'console-output',
    callee: /^(?:java\.lang\.)?System\.err\.(?:print|println|printf|format|append)$/u,
    literals: ['System'],
    mild: true,
  },
  // printStackTrace(writer) puts nothing on the screen.
  {
    rule: 'stack-trace',
    callee: /\.printStackTrace$|^printStackTrace$/u,
    literals: ['printStackTrace'],
    unless: [{ at: 0, is: /^(?!System\.(?:out|err)$)./u }],
  },
  { rule: 'stack-trace', callee: /^(?:java\.lang\.)?Thread\.dumpStack$/u, literals: ['dumpStack'] },
  // Android: calls that ProGuard rules may take out.
  { rule: 'console-output', callee: /^(?:android\.util\.)?Log\.[dv]$/u, literals: ['Log.d', 'Log.v'], mild: true, when: [{ count: 2 }] },
];
