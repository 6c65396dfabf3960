import type { Inspector } from '../../deliverables/text-pass.ts';
import type { Digest } from '../../gate/finding.ts';
import { binaryConfiguration } from './binary-configuration.ts';
import { inspect, type Inspected } from './inspect.ts';
import { inspectKeyStore } from './inspect-key-store.ts';
import { inspectLarge } from './large.ts';

/** What the inspector is made from. */
export interface CredentialSetup {
  /** Salts the marks of values, so that they tell nothing beyond one census. */
  readonly censusDigest: string;
}

/** How a value is marked: by four hex digits from it and the census. */
export function markOf(censusDigest: string, digest: Digest): (value: string) => string {
  return (value) => digest(`${censusDigest}\0credential\0${value}`).slice(0, 4);
}

/** Looks for credentials in one file after the other; what several files tell together is judged by the check. */
export function credentialInspector({ censusDigest }: CredentialSetup, digest: Digest): Inspector<Inspected> {
  const mark = markOf(censusDigest, digest);
  return {
    async inspect(file) {
      const store = inspectKeyStore(file.entry, file.bytes);
      if (store !== null) return store;
      const decoded = file.decoded();
      const why = decoded?.kind === 'binary' ? binaryConfiguration(file.entry.path, file.bytes) : null;
      if (why !== null) return { state: 'notExamined', reason: why, findings: [], pending: [], asked: [] };
      if (decoded === null) return inspectLarge(file.entry, file.content(), mark);
      return inspect(file.entry, decoded, mark);
    },
    inspectLarge: (entry, content) => inspectLarge(entry, content, mark),
  };
}
