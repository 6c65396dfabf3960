import type { Call } from '../extract.ts';

/** A call that has no place in a delivery, as data. What is found is graded by where it stands (`output.ts`); the texts are those of its rule. */
export interface CallRule {
  /** The rule that speaks of it, without the check's name. */
  readonly rule: 'console-output' | 'breakpoint' | 'stack-trace' | 'dialog' | 'php-information';
  /** Held against the whole callee without blanks: `System.out.println`. */
  readonly callee: RegExp;
  /** A file without any of these words is not parsed for this rule. */
  readonly literals: readonly string[];
  /** Whether people write it on purpose too: to the error stream, or compiled away. */
  readonly mild?: boolean;
  /** Arguments that make it another thing: the result goes to a variable, the output elsewhere. Any one of the conditions is enough. */
  readonly unless?: readonly ArgumentCondition[];
}

/** A condition on the arguments of a call. */
export type ArgumentCondition =
  /** So many arguments or more. */
  | { readonly count: number }
  /** The argument at this place, from 0, or any of them. */
  | { readonly at: number | 'any'; readonly is: RegExp };

/** What the grading needs to know of a call. */
export type KnownCall = Pick<CallRule, 'rule' | 'mild'>;

/** The first rule that a call falls under, or null. */
export function ruleOf(call: Call, rules: readonly CallRule[]): CallRule | null {
  const found = rules.find(({ callee }) => callee.test(call.callee));
  return found === undefined || found.unless?.some((condition) => holds(condition, call)) === true ? null : found;
}

function holds(condition: ArgumentCondition, { arguments: given }: Call): boolean {
  if ('count' in condition) return given.length >= condition.count;
  return condition.at === 'any' ? given.some((each) => condition.is.test(each)) : condition.is.test(given[condition.at] ?? '');
}
