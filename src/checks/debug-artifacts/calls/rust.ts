import type { CallRule } from './call-rule.ts';

/** Rust. */
export const rust: readonly CallRule[] = [
  { rule: 'console-output', callee: /^(?:std::)?dbg!$/u, literals: ['dbg!'] },
  { rule: 'console-output', callee: /^(?:std::)?e?print(?:ln)?!$/u, literals: ['print'], mild: true },
  { rule: 'breakpoint', callee: /^(?:(?:core|std)::intrinsics::breakpoint|(?:std|core)::arch::breakpoint)$/u, literals: ['breakpoint'] },
];
