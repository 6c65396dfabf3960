import * as z from 'zod/mini';
import { testSystemSchema } from './live/options.ts';
import { gradesSchema } from './grades.ts';

const text = z.string().check(z.regex(/[\p{L}\p{N}]/u));
const declaredPlace = z.strictObject({ name: text, where: z.optional(text) });

/** Options of the default-credentials check in `kenpin.yml`. The annex's rule for passwords is not one: a policy cannot make it milder. */
export const defaultCredentialsOptions = z.strictObject({
  /** Whether passwords that come from the environment or a secret store, and digests that could not be tested, are listed for attestation. */
  listForAttestation: z._default(z.boolean(), true),
  /** Seconds of CPU for holding stored hashes against candidates, counted by the known cost of each form: the same delivery always gets the same guesses. */
  hashBudgetSeconds: z._default(z.int().check(z.gte(1), z.lte(86_400)), 120),
  /** Devices, consoles and accounts in a cloud that belong to the delivery and that no file shows: a person has to answer for each. */
  products: z._default(z.array(declaredPlace), []),
  /** Systems of one's own, for tests, at which `--target` may try the defaults of a product. Nothing else is ever tried. */
  testSystems: z._default(z.array(testSystemSchema), []),
  /**
   * Days for which a person's confirmation counts. The annex wants passwords renewed about every 90 days (3(8)-d): an older one says nothing about the password in use.
   */
  attestationMaxAgeDays: z._default(z.int().check(z.gte(1), z.lte(36_500)), 90),
  /** Grades by purpose of a file and decision, where they differ from the standard. What a clause forbids stays at or above what blocks. */
  grades: z._default(gradesSchema, {}),
});
/** Parsed {@link defaultCredentialsOptions}. */
export type DefaultCredentialsOptions = z.infer<typeof defaultCredentialsOptions>;
