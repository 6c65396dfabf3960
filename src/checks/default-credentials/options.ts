import * as z from 'zod/mini';

/** Options of the default-credentials check in `kenpin.yml`. The annex's rule for passwords is not one: a policy cannot make it milder. */
export const defaultCredentialsOptions = z.strictObject({
  /** Whether passwords that come from the environment or a secret store, and digests that could not be tested, are listed for attestation. */
  listForAttestation: z._default(z.boolean(), true),
});
/** Parsed {@link defaultCredentialsOptions}. */
export type DefaultCredentialsOptions = z.infer<typeof defaultCredentialsOptions>;
