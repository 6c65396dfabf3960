import { resolve } from 'node:path';
import type { VirusScanTools } from '../checks/virus-scan/check.ts';
import type { Policy } from '../gate/policy.ts';
import type { Clock } from '../gate/ports.ts';
import { createClamavEngine } from '../tools/clamav/engine.ts';
import { createRemoteEngine } from '../tools/clamav-remote/engine.ts';
import { createYaraXEngine } from '../tools/yara-x/engine.ts';
import { modulePlaces } from '../tools/yara-x/module.ts';
import type { VirusScanFiles } from './virus-files.ts';
import { virusScanOptionsOf } from './virus-options.ts';
import { witnessOf } from './virus-witness.ts';

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
