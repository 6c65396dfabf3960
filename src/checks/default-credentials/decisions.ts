/** What a place is found to be, in the words of the requirements. */
export const decisions = [
  'DEFAULT',
  'IMPLICIT_DEFAULT',
  'BLANK',
  'HASHED_DEFAULT',
  'WEAK',
  'PLACEHOLDER',
  'LITERAL',
  'REFERENCE',
  'HASHED_UNKNOWN',
] as const;
/** One of {@link decisions}. */
export type DecisionName = (typeof decisions)[number];

const byRule: Readonly<Record<string, DecisionName>> = {
  'default-password': 'DEFAULT',
  'implicit-default': 'IMPLICIT_DEFAULT',
  'blank-password': 'BLANK',
  'hashed-default': 'HASHED_DEFAULT',
  'weak-password': 'WEAK',
  'short-password': 'WEAK',
  'commented-password': 'LITERAL',
  'placeholder-password': 'PLACEHOLDER',
  'literal-password': 'LITERAL',
  'referenced-password': 'REFERENCE',
  'hashed-password': 'HASHED_UNKNOWN',
  'key-store-default': 'DEFAULT',
  'key-store': 'HASHED_UNKNOWN',
};

/** The decision that a rule of this check announces (with or without `default-credentials/`), or undefined for a rule about something else. */
export function decisionOf(ruleId: string): DecisionName | undefined {
  return byRule[ruleId.replace(/^default-credentials\//u, '')];
}
