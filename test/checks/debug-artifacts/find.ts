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

/** What is said of the outputs of one file, sorted: `severity line`. */
export async function outputsOf(path: string, text: string): Promise<string[]> {
  const { lines } = await findingsOf({ [path]: text });
  return lines
    .flatMap((line) => {
      const [severity, rule, at] = line.split(' ');
      return /^(?:console-output|php-information|stack-trace|dialog)$/u.test(rule ?? '') ? [`${severity} ${at?.split(':')[1]}`] : [];
    })
    .toSorted();
}
