import type { CallRule } from './call-rule.ts';

/** PHP. */
export const php: readonly CallRule[] = [
  {
    rule: 'console-output',
    callee: /^\\?(?:print_r|var_export)$/iu,
    literals: ['print_r', 'var_export'],
    unless: [{ at: 1, is: /^(?:return:\s*)?(?:true|[1-9]\d*)$/iu }],
  },
  {
    rule: 'console-output',
    callee: /^\\?(?:var_dump|dd|ddd|dump|debug_zval_refcount|debug_print_backtrace)$/iu,
    literals: ['var_dump', 'dump(', 'dump (', 'dd(', 'dd (', 'debug_zval', 'debug_print', 'Dump', 'DUMP', 'DD('],
  },
  // Query builders and collections of Laravel, the component of Symfony.
  {
    rule: 'console-output',
    callee: /(?:->|\?->|::)(?:dd|ddRawSql|dumpRawSql)$|\bVarDumper::dump$/u,
    literals: ['dd(', 'dd (', 'ddRawSql', 'dumpRawSql', 'VarDumper'],
  },
  // PHP's own log: by design unless a variable or a mark of debugging goes there.
  { rule: 'console-output', callee: /^\\?error_log$/iu, literals: ['error_log'], mild: true },
  { rule: 'breakpoint', callee: /^\\?(?:xdebug_break|eval\(\\?psy\\sh)$/iu, literals: ['xdebug_break', 'psy'] },
  { rule: 'php-information', callee: /^\\?phpinfo$/iu, literals: ['phpinfo'] },
];
