import type { Census } from '../../../gate/census.ts';
import type { FindingDraft } from '../../../gate/finding.ts';
import { purposeOf } from '../purpose.ts';
import { versionOf } from './asked.ts';
import { judgeRows, type AttestationBook, type JudgedRows } from './judge.ts';
import { attestationRows, type AskedIn, type DeclaredPlace } from './rows.ts';

/** What the rows of a run are made from. */
export interface AttestationInput {
  readonly census: Census;
  readonly asked: readonly AskedIn[];
  /** All findings: a key store that no candidate opened asks too. */
  readonly findings: readonly FindingDraft[];
  readonly declared: readonly DeclaredPlace[];
  readonly maxAgeDays: number;
  /** Absent where a change is judged: nobody is asked. */
  readonly book: AttestationBook | undefined;
}

/** Asks people what no file can show, and judges their answers. */
export function evaluateAttestations({ census, asked, findings, declared, maxAgeDays, book }: AttestationInput): JudgedRows {
  if (book === undefined) return { findings: [], evidence: [] };
  const rows = attestationRows([...asked, ...keyStores(findings, census)], declared);
  return judgeRows(rows, book, maxAgeDays);
}

function keyStores(findings: readonly FindingDraft[], census: Census): AskedIn[] {
  const stores = new Set(findings.flatMap(({ ruleId, location }) => (ruleId === 'default-credentials/key-store' ? [location.path] : [])));
  return census.entries.flatMap(({ path, role, sha256 }): AskedIn[] => {
    if (!stores.has(path) || purposeOf(path, role) !== 'production') return [];
    return [{ path, asked: { kind: 'place', key: 'key-store', line: 1, version: versionOf(sha256 ?? '') } }];
  });
}
