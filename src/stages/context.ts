import { resolve } from 'node:path';
import type { ChecklistAnswer } from '../gate/checklist.ts';
import type { Deviation } from '../gate/deviation.ts';
import type { Policy } from '../gate/policy.ts';
import type { Clock, Progress } from '../gate/ports.ts';
import type { Profile } from '../gate/requirement.ts';
import type { Text } from '../gate/text.ts';
import type { Attestation } from '../checks/default-credentials/attestation/answers.ts';
import type { InputDocument } from '../checks/dependencies/ports.ts';
import { sha256Bytes } from '../io/digest.ts';
import { findCommit } from '../io/git.ts';
import { noSuchCommit, readInput, type InputSource } from '../io/inputs.ts';
import { asText } from './input-text.ts';
import { refuseBadQueries } from './own-rules.ts';
import { readVirusScanFiles, type VirusScanFiles } from './virus-files.ts';

/** What the person asked for, before anything was read. */
export interface GateRequest {
  /** Folder of the policy: all its paths are relative to it. */
  readonly root: string;
  /** The policy's file name below the root. */
  readonly policyFile: string;
  readonly source: InputSource;
  /** Commit whose changes alone are judged, as it was typed; null judges the whole. */
  readonly changesSince: string | null;
  /** Folder of the verdict cache, where the caller names one; else the policy does, or nobody. */
  readonly verdictCache?: string;
  readonly clock: Clock;
  readonly progress: Progress;
  readonly signal: AbortSignal;
  /** Lines for people: what is installed, what was left out. */
  readonly say: (line: Text) => void;
}

/** Everything the stages share, read and checked once. */
export interface GateContext extends GateRequest {
  readonly policy: Policy;
  readonly profile: Profile;
  readonly policyDigest: string;
  readonly deviations: readonly Deviation[];
  readonly answers: readonly ChecklistAnswer[];
  readonly attestations: readonly Attestation[];
  /** VEX documents of the contractor, in the policy's order; `name` is the path in the policy. */
  readonly vex: readonly InputDocument[];
  /** The engine's CA and the YARA rules. Not kept in the package: rules may be licensed to the contractor only; evidence names their hashes. */
  readonly virusScan: VirusScanFiles;
  /** The exact bytes of what was judged by: `kenpin.yml`, `deviations.yml`, `checklist.yml`, `vex-001.json`, … */
  readonly inputs: ReadonlyMap<string, Uint8Array>;
  /** Whole id of the commit whose changes alone are judged; null judges the whole. */
  readonly changesSince: string | null;
  readonly resultsPath: string;
  readonly outputPath: string;
}

/** Names under which the inputs are kept in the package. */
export const inputNames = {
  policy: 'kenpin.yml',
  deviations: 'deviations.yml',
  checklist: 'checklist.yml',
  attestations: 'attestations.yml',
  vex: vexName,
} as const;

/** The policy names VEX documents by any path; the package numbers them in the policy's order. */
function vexName(index: number): string {
  return `vex-${String(index + 1).padStart(3, '0')}.json`;
}

/** Reads the policy and the files it names. Throws InputError for whatever is wrong with them. */
export async function openContext(request: GateRequest): Promise<GateContext> {
  const root = resolve(request.root);
  const inputs = new Map<string, Uint8Array>();
  const read = async (path: string, name: string) => {
    const bytes = await readInput({ root, path, source: request.source, signal: request.signal });
    inputs.set(name, bytes);
    return { text: asText(bytes, path), name: path };
  };
  // What reads a file is loaded once the file is there: whoever has no policy is told so at once.
  const written = await read(request.policyFile, inputNames.policy);
  const { policy, profile } = (await import('../options/policy.ts')).readPolicy(written);
  await refuseBadQueries(policy, request.policyFile);
  const deviations =
    policy.deviations === null
      ? []
      : (await import('../ledger/deviations.ts')).parseDeviations(await read(policy.deviations, inputNames.deviations));
  const answers =
    policy.checklist === null
      ? []
      : (await import('../checklist/answers.ts')).parseAnswers(await read(policy.checklist, inputNames.checklist));
  const attestations =
    policy.attestations === null
      ? []
      : (await import('../checks/default-credentials/attestation/answers.ts')).parseAttestations(
          await read(policy.attestations, inputNames.attestations),
        );
  const vex: InputDocument[] = [];
  for (const [index, path] of policy.vex.entries()) vex.push(await read(path, inputNames.vex(index)));
  const changesSince = request.changesSince === null ? null : await wholeId(root, request.changesSince, request.signal);
  return {
    ...request,
    root,
    changesSince,
    policy,
    profile,
    policyDigest: sha256Bytes(inputs.get(inputNames.policy) ?? new Uint8Array()),
    deviations,
    answers,
    attestations,
    vex,
    virusScan: await readVirusScanFiles({ ...request, root, policy }),
    inputs,
    resultsPath: resolve(root, policy.results),
    outputPath: resolve(root, policy.output),
  };
}

async function wholeId(folder: string, commit: string, signal: AbortSignal): Promise<string> {
  const found = await findCommit({ folder, commit, signal });
  if (found.state === 'found') return found.id;
  throw noSuchCommit({ root: folder, commit, why: found.message });
}

/** The day in Japan, `YYYY-MM-DD`: the contract's days begin and end there. */
export function japanDay(now: Date): string {
  return new Date(now.getTime() + 9 * 60 * 60 * 1000).toISOString().slice(0, 10);
}
