import { checks } from '../checks/index.ts';
import { virusScanOptions } from '../checks/virus-scan/options.ts';
import type { Census } from '../gate/census.ts';
import type { CheckResult } from '../gate/check.ts';
import { numberFindings } from '../gate/finding.ts';
import type { Policy } from '../gate/policy.ts';
import type { Clock, Progress } from '../gate/ports.ts';
import { reason, type Reason } from '../gate/reason.ts';
import { takeCensus } from '../io/census.ts';
import { openContents } from '../io/contents.ts';
import { sha256Text } from '../io/digest.ts';
import { withScratch } from '../io/files.ts';
import { writeBelow } from '../io/write-below.ts';
import { readPolicy } from '../options/policy.ts';
import { layout } from '../package/layout.ts';
import { stepOf, type Step } from '../package/verification.ts';
import { createClamavEngine } from '../tools/clamav/engine.ts';
import { inputNames } from './context.ts';
import { asText } from './input-text.ts';
import { readOutcomes } from './outcomes.ts';
import type { PackageContent } from './verify.ts';
import { createWitness } from './virus-witness.ts';

/** With what a package is scanned again. Nothing of it comes from the package. */
export interface RescanRequest {
  readonly signaturesFolder: string;
  readonly clock: Clock;
  readonly progress: Progress;
  readonly signal: AbortSignal;
}

/** What is read of a package that was verified. */
export type VerifiedContent = Pick<PackageContent, 'read' | 'paths' | 'stream' | 'results'>;

const names = {
  census: { ja: '納品物の数え直し', en: 'Deliverables counted again' },
  scan: { ja: '今日のウイルス定義での再検査', en: 'Scanned again with today’s signatures' },
} as const;

/**
 * Unpacks the deliverables of a verified package into a scratch folder, counts them again, and scans them with a clamd of our own and the signatures of this machine.
 * Only the selections, the limits and the purpose are the package's: no address that it names is asked. YARA rules are in no package.
 */
export async function rescanSteps(content: VerifiedContent, census: Census, request: RescanRequest): Promise<Step[]> {
  const bytes = (await content.read(`${layout.inputs}${inputNames.policy}`)) ?? new Uint8Array();
  const { policy } = readPolicy({ text: asText(bytes, inputNames.policy), name: inputNames.policy });
  return await withScratch('rescan', async (root) => {
    await unpack(content, root, request.signal);
    const { limits, deliverables: selections } = policy;
    const own = await takeCensus({ root, selections, excludeFolders: [], limits, progress: request.progress, signal: request.signal });
    const counted = censusStep(own, census);
    if (counted.state !== 'ok') return [counted];
    const result = await scan({ root, census: own, policy }, request);
    return [counted, scanStep(result, policy, await knownFindings(content))];
  });
}

/** Names were held against every rule of the strict reader before: none leads out of the folder, is absolute, or means two files. */
async function unpack(content: VerifiedContent, root: string, signal: AbortSignal): Promise<void> {
  for (const path of content.paths(layout.deliverables)) {
    signal.throwIfAborted();
    await writeBelow({ folder: root, path: path.slice(layout.deliverables.length), chunks: content.stream(path), signal });
  }
}

function censusStep(own: Census, recorded: Census): Step {
  if (own.digest === recorded.digest)
    return stepOf(names.census, [], { ja: `${own.entries.length} 件が一致`, en: `the same ${own.entries.length} entries` });
  return {
    name: names.census,
    state: 'unknown',
    reasons: [
      reason(
        'rescan-census-differs',
        {
          ja: '取り出した納品物を数え直した結果（{own} 件）が、パッケージの記録（{recorded} 件）と一致しません。パッケージを作った版の kenpin で確かめてください。',
          en: 'Counted again, the deliverables ({own} entries) are not those that the package records ({recorded} entries). Use the version of kenpin that made the package.',
        },
        { own: own.entries.length, recorded: recorded.entries.length },
      ),
    ],
  };
}

function scan(delivery: { root: string; census: Census; policy: Policy }, request: RescanRequest): Promise<CheckResult> {
  const { root, census, policy } = delivery;
  const { signaturesFolder, clock, progress, signal } = request;
  const contents = openContents({ root, census, limits: policy.limits, signal });
  const options = virusScanOptions.parse({});
  return checks['virus-scan'].run(
    { census, contents, options, trial: policy.purpose === 'trial' },
    { clock, progress, digest: sha256Text, signal },
    {
      engine: createClamavEngine({ signaturesFolder, signal }),
      patterns: null,
      witness: createWitness({ signaturesFolder, feedsFolder: null, clock, signal }),
    },
  );
}

/** Fingerprints of what the package's own scan found: those were judged with it, and waived where it passes. */
async function knownFindings(content: VerifiedContent): Promise<ReadonlySet<string>> {
  const { found } = await readOutcomes(content.results());
  const outcomes = found.filter(({ record }) => record.check === 'virus-scan').map(({ record }) => record.outcome);
  return new Set(
    outcomes.flatMap((outcome) => (outcome.status === 'notApplicable' ? [] : outcome.findings.map(({ fingerprint }) => fingerprint))),
  );
}

function scanStep({ outcome, tools }: CheckResult, policy: Policy, known: ReadonlySet<string>): Step {
  if (outcome.status === 'notApplicable') return { name: names.scan, state: 'unknown', reasons: [outcome.reason] };
  const found = numberFindings(outcome.findings, sha256Text).filter(({ fingerprint }) => !known.has(fingerprint));
  if (found.length > 0)
    return stepOf(
      names.scan,
      found.map(({ location, parameters }) => foundNow(location.path, String(parameters['name'] ?? ''))),
    );
  const refused = policy.purpose === 'contract' ? (outcome.testData ?? []) : [];
  const reasons = [...(outcome.status === 'incomplete' ? outcome.reasons : []), ...refused];
  if (reasons.length > 0) return { name: names.scan, state: 'unknown', reasons };
  const used = Object.entries(tools).map(([name, version]) => `${name} ${version}`);
  return stepOf(names.scan, [], { ja: `検出なし（${used.join('、')}）`, en: `nothing found (${used.join(', ')})` });
}

function foundNow(path: string, name: string): Reason {
  return reason(
    'rescan-found',
    {
      ja: '{path} から {name} が検出されました。納品時の検査では検出されていません。',
      en: '{name} was found in {path}. The scan at packaging did not find it.',
    },
    { path, name },
  );
}
