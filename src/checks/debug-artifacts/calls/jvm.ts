import type { CallRule } from './call-rule.ts';
import { java } from './java.ts';

/** Kotlin: its own functions, and the classes of Java. */
export const kotlin: readonly CallRule[] = [
  { rule: 'console-output', callee: /^(?:kotlin\.io\.)?print(?:ln)?$/u, literals: ['print'] },
  ...java,
];

/** Scala. */
export const scala: readonly CallRule[] = [
  { rule: 'console-output', callee: /^(?:(?:Predef|Console|scala\.Predef)\.)?print(?:ln|f)?$/u, literals: ['print'] },
  {
    rule: 'console-output',
    callee: /^(?:pprint\.(?:pprintln|log)|Console\.err\.print(?:ln)?)$/u,
    literals: ['pprint', 'Console'],
    mild: true,
  },
  ...java,
];

/** Groovy. */
export const groovy: readonly CallRule[] = [
  { rule: 'console-output', callee: /^(?:this\.)?print(?:ln|f)?$/u, literals: ['print'] },
  ...java,
];
