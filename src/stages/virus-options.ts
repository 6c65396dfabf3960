import type { VirusScanOptions } from '../checks/virus-scan/options.ts';
import type { Policy } from '../gate/policy.ts';

/** The options of the virus scan, parsed by the check's own schema when the policy was read. */
export function virusScanOptionsOf(policy: Policy): VirusScanOptions {
  return policy.checks['virus-scan'].options as VirusScanOptions;
}
