import * as z from 'zod/mini';
import { gradesSchema } from './grades.ts';

/** Options of the default-credentials check in `kenpin.yml`. The annex's rule for passwords is not one: a policy cannot make it milder. */
export const defaultCredentialsOptions = z.strictObject({
  /** Whether passwords that come from the environment or a secret store, and digests that could not be tested, are listed for attestation. */
  listForAttestation: z._default(z.boolean(), true),
  /** Seconds of CPU for holding stored hashes against candidates, counted by the known cost of each form: the same delivery always gets the same guesses. */
  hashBudgetSeconds: z._default(z.int().check(z.gte(1), z.lte(86_400)), 120),
  /** Grades by purpose of a file and decision, where they differ from the standard. What a clause forbids stays at or above what blocks. */
  grades: z._default(gradesSchema, {}),
});
/** Parsed {@link defaultCredentialsOptions}. */
export type DefaultCredentialsOptions = z.infer<typeof defaultCredentialsOptions>;
