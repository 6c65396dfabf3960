import type { CallRule } from './call-rule.ts';

/** C. Whether a program talks on its standard output on purpose, its syntax does not tell: all of it is to be looked at, except what carries a mark of debugging. */
export const c: readonly CallRule[] = [
  {
    rule: 'console-output',
    callee: /^(?:printf|puts|putchar|vprintf|wprintf|perror)$/u,
    literals: ['printf', 'put', 'perror'],
    mild: true,
  },
  {
    rule: 'console-output',
    callee: /^f(?:w?printf|puts|putc)$/u,
    literals: ['fprintf', 'fwprintf', 'fput'],
    mild: true,
    when: [{ at: 'any', is: /^std(?:out|err)$/u }],
  },
  // Windows: read by a debugger only.
  { rule: 'console-output', callee: /^OutputDebugString[AW]?$/u, literals: ['OutputDebugString'], mild: true },
  {
    rule: 'breakpoint',
    callee: /^(?:DebugBreak|__debugbreak|__builtin_trap|__builtin_debugtrap)$/u,
    literals: ['Break', 'break', '__builtin'],
  },
  { rule: 'breakpoint', callee: /^raise$/u, literals: ['SIGTRAP'], when: [{ at: 0, is: /^SIGTRAP$/u }] },
];

/** C++: that of C, and streams. */
export const cpp: readonly CallRule[] = [
  ...c.map((rule) => ({ ...rule, callee: new RegExp(rule.callee.source.replace(/^\^/u, '^(?:std::|::)?'), 'u') })),
  { rule: 'console-output', callee: /^(?:std::|::)?w?(?:cout|cerr|clog)$/u, literals: ['cout', 'cerr', 'clog'], mild: true },
  { rule: 'console-output', callee: /^(?:std::print(?:ln)?)$/u, literals: ['std::print'], mild: true },
  // As a stream, or in the form of printf.
  { rule: 'console-output', callee: /^qDebug\(\)$/u, literals: ['qDebug'], mild: true },
  { rule: 'console-output', callee: /^qDebug$/u, literals: ['qDebug'], mild: true, when: [{ count: 1 }] },
  { rule: 'breakpoint', callee: /^std::breakpoint$/u, literals: ['breakpoint'] },
];
