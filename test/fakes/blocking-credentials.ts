import { defaultCredentials } from '../../src/checks/default-credentials/check.ts';
import type { FindingDraft } from '../../src/gate/finding.ts';
import { credentialOptions } from './credential-options.ts';
import { deliveryOf, fakePorts } from './delivery.ts';
import { passOver } from './text-pass.ts';

/** The findings of medium and worse that the check on default credentials tells of a delivery of these files. */
export async function blockingCredentials(files: Readonly<Record<string, string>>): Promise<FindingDraft[]> {
  const { census, contents } = deliveryOf(files);
  const input = { census, contents, options: credentialOptions, trial: false };
  const { outcome } = await defaultCredentials.run(input, fakePorts(), { pass: passOver(input) });
  const findings = outcome.status === 'notApplicable' ? [] : outcome.findings;
  return findings.filter(({ severity }) => ['critical', 'high', 'medium'].includes(severity));
}

/** The same of one file, as `rule:line`. */
export async function blockingIn(path: string, text: string): Promise<string[]> {
  const findings = await blockingCredentials({ [path]: text });
  return findings.map(({ ruleId, location }) => `${ruleId.replace('default-credentials/', '')}:${location.line}`);
}
