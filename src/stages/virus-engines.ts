import { resolve } from 'node:path';
import type { VirusScanTools } from '../checks/virus-scan/check.ts';
import { startEarly, type EarlyEngine } from '../checks/virus-scan/early.ts';
import type { Policy } from '../gate/policy.ts';
import type { Clock } from '../gate/ports.ts';
import { createClamavEngine } from '../tools/clamav/engine.ts';
import { createRemoteEngine } from '../tools/clamav-remote/engine.ts';
import { createYaraXEngine } from '../tools/yara-x/engine.ts';
import { modulePlaces } from '../tools/yara-x/module.ts';
import type { VirusScanFiles } from './virus-files.ts';
import { virusScanOptionsOf } from './virus-options.ts';
import { witnessOf } from './virus-witness.ts';

/** What engines are made from. */
interface EngineContext {
  readonly policy: Policy;
  readonly root: string;
  readonly virusScan: VirusScanFiles;
  readonly clock: Clock;
  readonly signal: AbortSignal;
}

/** The engines that the policy asks for: a clamd of our own, or the one that it names; YARA rules where it has any. */
export function virusScanTools(context: EngineContext): VirusScanTools {
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

/** Starts the engine while the census is taken: loading its signatures takes longer than most. Null where the policy names one elsewhere, which is up already. */
export function startEngineEarly(context: EngineContext & { readonly policyDigest: string }): EarlyEngine | null {
  if (virusScanOptionsOf(context.policy).engine !== undefined) return null;
  const ended = new AbortController();
  const { engine } = virusScanTools({ ...context, signal: AbortSignal.any([context.signal, ended.signal]) });
  return startEarly(engine, { seed: `${context.policyDigest} ${context.clock.now().toISOString()}`, giveUp: () => ended.abort() });
}
