import { resolve } from 'node:path';
import type { VirusScanTools } from '../checks/virus-scan/check.ts';
import type { RuleFile } from '../checks/virus-scan/patterns.ts';
import type { Policy } from '../gate/policy.ts';
import type { Clock } from '../gate/ports.ts';
import { sha256Bytes } from '../io/digest.ts';
import { findInputs } from '../io/input-files.ts';
import { readInput, type InputSource } from '../io/inputs.ts';
import { createClamavEngine } from '../tools/clamav/engine.ts';
import { createRemoteEngine } from '../tools/clamav-remote/engine.ts';
import { createYaraXEngine } from '../tools/yara-x/engine.ts';
import { modulePlaces } from '../tools/yara-x/module.ts';
import { asText } from './input-text.ts';
import { virusScanOptionsOf } from './virus-options.ts';
import { witnessOf } from './virus-witness.ts';

/** What the virus scan's options name, read from the trusted side. */
export interface VirusScanFiles {
  /** PEM certificates for the engine's TLS; null where the policy names none. */
  readonly ca: string | null;
  readonly rules: readonly RuleFile[];
}

/** Rule sets of whole communities have a dozen MiB. */
const RULES_LIMIT = 64 * 1024 ** 2;

/** Reads what the policy names from where the policy itself came from (law 8). Throws InputError. */
export async function readVirusScanFiles(request: {
  readonly root: string;
  readonly policy: Policy;
  readonly source: InputSource;
  readonly signal: AbortSignal;
}): Promise<VirusScanFiles> {
  const { root, policy, source, signal } = request;
  const { engine, yara } = virusScanOptionsOf(policy);
  const read = async (path: string, limit?: number) => readInput({ root, path, source, signal, ...(limit === undefined ? {} : { limit }) });
  const ca = engine?.ca === undefined ? null : asText(await read(engine.ca), engine.ca);
  const rules: RuleFile[] = [];
  for (const path of await findInputs({ root, globs: yara, source, signal })) {
    const bytes = await read(path, RULES_LIMIT);
    rules.push({ path, text: asText(bytes, path), sha256: sha256Bytes(bytes), size: bytes.length });
  }
  return { ca, rules };
}

/** The engines that the policy asks for: a clamd of our own, or the one that it names; YARA rules where it has any. */
export function virusScanTools(context: {
  readonly policy: Policy;
  readonly root: string;
  readonly virusScan: VirusScanFiles;
  readonly clock: Clock;
  readonly signal: AbortSignal;
}): VirusScanTools {
  const { policy, root, virusScan, signal } = context;
  const { engine } = virusScanOptionsOf(policy);
  return {
    engine:
      engine === undefined
        ? createClamavEngine({ signaturesFolder: resolve(root, policy.signatures.folder), signal })
        : createRemoteEngine({ address: engine.address, ca: virusScan.ca, signal }),
    patterns: virusScan.rules.length === 0 ? null : createYaraXEngine({ files: virusScan.rules, places: modulePlaces(root), signal }),
    witness: witnessOf(context),
  };
}
