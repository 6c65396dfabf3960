import type { Severity } from '../../../gate/severity.ts';
import type { Call } from '../extract.ts';
import type { Place } from '../place.ts';

/** A call that has no place in a delivery, as data. What is found is graded by where it stands (`output.ts`); the texts are those of its rule. */
export interface CallRule {
  /** The rule that speaks of it, without the check's name. */
  readonly rule: 'console-output' | 'breakpoint' | 'stack-trace' | 'dialog' | 'php-information' | 'trace-switch';
  /** Held against the whole callee without blanks: `System.out.println`. */
  readonly callee: RegExp;
  /** A file without any of these words is not parsed for this rule. */
  readonly literals: readonly string[];
  /** Whether people write it on purpose too: to the error stream, or compiled away. */
  readonly mild?: boolean;
  /** Arguments without which it is another thing. All of the conditions must hold. */
  readonly when?: readonly ArgumentCondition[];
  /** Arguments that make it another thing: the result goes to a variable, the output elsewhere. Any one of the conditions is enough. */
  readonly unless?: readonly ArgumentCondition[];
  /** How bad it is by what the file is there for, where that alone decides. */
  readonly severity?: Readonly<Record<Place, Severity>>;
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
  return rules.find((rule) => rule.callee.test(call.callee) && fits(rule, call)) ?? null;
}

function fits({ when = [], unless = [] }: CallRule, call: Call): boolean {
  return when.every((condition) => holds(condition, call)) && !unless.some((condition) => holds(condition, call));
}

function holds(condition: ArgumentCondition, { arguments: given }: Call): boolean {
  if ('count' in condition) return given.length >= condition.count;
  return condition.at === 'any' ? given.some((each) => condition.is.test(each)) : condition.is.test(given[condition.at] ?? '');
}
