import type { Outcome } from '../../src/gate/outcome.ts';
import { sha256Bytes } from '../../src/io/digest.ts';
import { readVirusEvidence, virusEvidencePath } from '../../src/report/virus-evidence.ts';
import { virusLabel, virusLabelText } from '../../src/report/virus-label.ts';
import { policyOf } from './policy.ts';

/** The text of the label that an outcome of the virus scan gives, under a contract. */
export async function labelOf(outcome: Outcome): Promise<string> {
  const file = 'evidence' in outcome ? outcome.evidence.find(({ name }) => name === 'virus-scan.json') : undefined;
  const bytes = Buffer.from(file?.content ?? '');
  const reader = {
    list: async () => [virusEvidencePath],
    read: async (path: string) => (file !== undefined && path === virusEvidencePath ? bytes : null),
  };
  const reference = { path: virusEvidencePath, mediaType: 'application/json', size: bytes.length, sha256: sha256Bytes(bytes) };
  const evidence = await readVirusEvidence(reader, { references: [reference], sha256: sha256Bytes });
  return virusLabelText(virusLabel({ outcomes: [outcome], evidence, policy: policyOf({ purpose: 'contract' }), waived: 0, package: null }));
}
