import type { CallRule } from './call-rule.ts';

/** Java, and the Java in JSP. */
export const java: readonly CallRule[] = [
  { rule: 'console-output', callee: /^(?:java\.lang\.)?System\.out\.(?:print|println|printf|format)$/u, literals: ['System'] },
  { rule: 'console-output', callee: /^(?:java\.lang\.)?System\.err\.(?:print|println|printf|format)$/u, literals: ['System'], mild: true },
  // printStackTrace(writer) puts nothing on the screen.
  { rule: 'stack-trace', callee: /\.printStackTrace$|^printStackTrace$/u, literals: ['printStackTrace'], unless: [{ count: 1 }] },
  { rule: 'stack-trace', callee: /^Thread\.dumpStack$/u, literals: ['dumpStack'] },
];
