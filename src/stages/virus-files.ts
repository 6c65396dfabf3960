import type { RuleFile } from '../checks/virus-scan/patterns.ts';
import type { Policy } from '../gate/policy.ts';
import { sha256Bytes } from '../io/digest.ts';
import { readInput, type InputSource } from '../io/inputs.ts';
import { asText } from './input-text.ts';
import { virusScanOptionsOf } from './virus-options.ts';

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
  // The search for globs is loaded for those who have any: a policy is answered before.
  const paths = yara.length === 0 ? [] : await (await import('../io/input-files.ts')).findInputs({ root, globs: yara, source, signal });
  for (const path of paths) {
    const bytes = await read(path, RULES_LIMIT);
    rules.push({ path, text: asText(bytes, path), sha256: sha256Bytes(bytes), size: bytes.length });
  }
  return { ca, rules };
}
