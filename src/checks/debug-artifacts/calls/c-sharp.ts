import type { CallRule } from './call-rule.ts';

/** C#. */
export const cSharp: readonly CallRule[] = [
  { rule: 'console-output', callee: /^(?:System\.)?Console\.(?:Out\.)?Write(?:Line)?(?:Async)?$/u, literals: ['Console'] },
  { rule: 'console-output', callee: /^(?:System\.)?Console\.Error\.Write(?:Line)?(?:Async)?$/u, literals: ['Console'], mild: true },
  {
    rule: 'console-output',
    callee: /^(?:System\.Diagnostics\.)?(?:Debug|Trace)\.(?:Write|WriteLine|WriteIf|WriteLineIf|Print)$/u,
    literals: ['Debug', 'Trace'],
    mild: true,
  },
  { rule: 'breakpoint', callee: /^(?:System\.Diagnostics\.)?Debugger\.(?:Break|Launch)$/u, literals: ['Debugger'] },
  { rule: 'dialog', callee: /^(?:System\.Windows\.(?:Forms\.)?)?MessageBox\.Show$/u, literals: ['MessageBox'] },
];
