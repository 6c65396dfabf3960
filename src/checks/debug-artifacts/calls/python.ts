import type { CallRule } from './call-rule.ts';

/** Elsewhere than to the console, or to the error stream, where Python tells what fails. */
const toFile = [{ at: 'any', is: /^file\s*=(?!\s*sys\.(?:__)?stdout\b)/u }] as const;

/** Python. */
export const python: readonly CallRule[] = [
  { rule: 'console-output', callee: /^(?:print|pprint|pprint\.pprint|pprint\.pp|ic)$/u, literals: ['print', 'ic('], unless: toFile },
  { rule: 'console-output', callee: /^sys\.std(?:out|err)\.write$/u, literals: ['sys.std'], mild: true },
  {
    rule: 'breakpoint',
    callee:
      /^(?:breakpoint|(?:pdb|ipdb|pudb|bpdb|wdb|celery\.contrib\.rdb|rdb|pytest)\.set_trace|ipdb\.sset_trace|IPython\.embed|debugpy\.(?:breakpoint|wait_for_client|listen))$/u,
    literals: ['breakpoint', 'set_trace', 'IPython', 'debugpy'],
  },
  { rule: 'stack-trace', callee: /^traceback\.print_(?:exc|stack)$/u, literals: ['traceback'], mild: true, unless: toFile },
];
