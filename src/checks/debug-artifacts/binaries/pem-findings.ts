import type { Role } from '../../../gate/census.ts';
import type { FindingDraft } from '../../../gate/finding.ts';
import { certificateFindings } from '../binaries.ts';
import { lineOf } from '../lines.ts';
import { purposeOf } from '../purpose.ts';
import { commonNames, pemBlocks } from './certificates.ts';

/** Names of programs: a key between their quotes is the business of the check of credentials. */
const program = /\.(?:[cm]?[jt]sx?|java|kts?|py|rb|php|go|cs|c|cc|cpp|h|rs|swift|scala)$/u;

/** Private keys and certificates of the development in texts of RFC 7468. */
export function pemFindings({ path, role, text }: { readonly path: string; readonly role: Role; readonly text: string }): FindingDraft[] {
  if (!text.includes('-----BEGIN ')) return [];
  const purpose = purposeOf(path, role);
  if (purpose === 'vendored' || purpose === 'document' || program.test(path)) return [];
  const blocks = pemBlocks(text);
  const key = blocks.find(({ label }) => label.endsWith('PRIVATE KEY'));
  const names = blocks.filter(({ label }) => label.endsWith('CERTIFICATE')).flatMap(({ bytes }) => commonNames(bytes));
  const findings = certificateFindings(path, purpose, names);
  if (key === undefined) return findings;
  const kind = key.label.toLowerCase();
  return [
    ...findings,
    {
      ruleId: 'debug-artifacts/key-material',
      severity: purpose === 'product' ? 'medium' : purpose === 'test' ? 'note' : 'low',
      location: { path, line: lineOf(text, key.start).line },
      parameters: { kind, kindJa: '秘密鍵', count: '' },
      identity: kind,
    },
  ];
}
