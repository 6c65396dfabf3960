import * as z from 'zod/mini';

/** Options of the check on debug artifacts: none but the threshold, which every check has. */
export const debugArtifactsOptions = z.strictObject({});

/** Parsed {@link debugArtifactsOptions}. */
export type DebugArtifactsOptions = z.infer<typeof debugArtifactsOptions>;
