import { expect, test } from 'vitest';
import { defaultCredentials } from '../../../src/checks/default-credentials/check.ts';
import { severities } from '../../../src/gate/severity.ts';
import { credentialOptions } from '../../fakes/credential-options.ts';
import { deliveryOf, fakePorts } from '../../fakes/delivery.ts';
import { passOver } from '../../fakes/text-pass.ts';
import { inForceTold } from './in-force-told.ts';
import { literalsTold } from './literals-told.ts';

test.each([...literalsTold, ...inForceTold])('%s: %s', async (path, text, least) => {
  const { census, contents } = deliveryOf({ [path]: text });
  const input = { census, contents, options: credentialOptions, trial: false };
  const { outcome } = await defaultCredentials.run(input, fakePorts(), { pass: passOver(input) });
  const findings = outcome.status === 'notApplicable' ? [] : outcome.findings;
  const worst = Math.min(severities.length, ...findings.map(({ severity }) => severities.indexOf(severity)));
  expect(worst, JSON.stringify(findings)).toBeLessThanOrEqual(severities.indexOf(least));
});
