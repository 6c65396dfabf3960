import type { Severity } from './severity.ts';
import type { Text } from './text.ts';

/** Something a check can say. The list of a check's rules is everything it can ever say: reports, SARIF and documentation are made from it. */
export interface Rule {
  /** `<check>/<name>`, kebab-case: `debug-artifacts/console-output`. Never reused for another meaning. */
  readonly id: string;
  readonly severity: Severity;
  /** A noun phrase. */
  readonly title: Text;
  /** A sentence with `{placeholders}` that a finding's parameters fill. */
  readonly message: Text;
  /** How to mend it. */
  readonly advice: Text;
  /** Clauses of the contract's annex that this rule serves, e.g. `2-d`. */
  readonly requirements: readonly string[];
  /** IPA checklist items that an open finding of this rule contradicts, e.g. `4-(iii)`. */
  readonly checklistItems?: readonly string[];
  /** Numbers only, e.g. 798. */
  readonly cwe?: readonly number[];
  /** Where the fact behind the rule stands. */
  readonly source: string;
}
