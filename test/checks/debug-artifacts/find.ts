import { debugArtifacts } from '../../../src/checks/debug-artifacts/check.ts';
import { deliveryOf, fakePorts, type FakeFile } from '../../fakes/delivery.ts';
import { passOver } from '../../fakes/text-pass.ts';

/** What the check says of files, and its findings as lines `severity rule path:line`. */
export async function findingsOf(files: Readonly<Record<string, FakeFile>>) {
  const { census, contents } = deliveryOf(files);
  const options = { rules: [], inlineAllow: false };
  const { outcome } = await debugArtifacts.run({ census, contents, options, trial: false }, fakePorts(), {
    pass: passOver({ census, contents }),
  });
  if (outcome.status === 'notApplicable') throw new Error('not applicable');
  const lines = outcome.findings.map(
    ({ severity, ruleId, location }) =>
      `${severity} ${ruleId.replace('debug-artifacts/', '')} ${location.path}${location.line === undefined ? '' : `:${location.line}`}`,
  );
  return { outcome, lines: lines.toSorted() };
}
