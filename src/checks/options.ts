import { debugArtifactsOptions } from './debug-artifacts/options.ts';
import { defaultCredentialsOptions } from './default-credentials/options.ts';
import { dependenciesOptions } from './dependencies/options.ts';
import { virusScanOptions } from './virus-scan/options.ts';

/** The options of every check, without the checks: a policy is read before any scanner is loaded. A test holds them against the checks. */
export const checkOptions = {
  dependencies: dependenciesOptions,
  'virus-scan': virusScanOptions,
  'debug-artifacts': debugArtifactsOptions,
  'default-credentials': defaultCredentialsOptions,
};
