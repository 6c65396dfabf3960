import * as z from 'zod/mini';
import { defaultCredentialsOptions, type DefaultCredentialsOptions } from '../../src/checks/default-credentials/options.ts';

/** The options of a policy that says nothing about the check. */
export const credentialOptions: DefaultCredentialsOptions = z.parse(defaultCredentialsOptions, {});
