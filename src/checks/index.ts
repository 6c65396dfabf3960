import type { Check, CheckId } from '../gate/check.ts';
import type { Rule } from '../gate/rule.ts';
import { debugArtifacts } from './debug-artifacts/check.ts';
import { defaultCredentials } from './default-credentials/check.ts';
import { dependencies } from './dependencies/check.ts';
import { virusScan } from './virus-scan/check.ts';

/** Every check of the gate by its id. A test holds this list against the folders beside it. */
export const checks = {
  dependencies,
  'virus-scan': virusScan,
  'debug-artifacts': debugArtifacts,
  'default-credentials': defaultCredentials,
} satisfies Record<CheckId, Check<never, never>> | object;

/** Everything that any check can say. */
export const allRules: readonly Rule[] = Object.values(checks).flatMap((check) => check.rules);
