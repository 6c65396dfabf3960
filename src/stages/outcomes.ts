import { safeParse } from 'zod/mini';
import type { FoundOutcome, OutcomeRecord } from '../gate/outcome.ts';
import { reason, type Reason } from '../gate/reason.ts';
import { outcomeRecordSchema } from '../gate/wire.ts';
import { sha256Bytes } from '../io/digest.ts';
import type { ResultsReader } from '../package/results-reader.ts';

/** Every file below `outcomes/` must be a record we understand, and its evidence must be there unaltered. */
export async function readOutcomes(reader: ResultsReader): Promise<{ found: FoundOutcome[]; faults: Reason[] }> {
  const found: FoundOutcome[] = [];
  const faults: Reason[] = [];
  for (const path of await reader.list()) {
    if (!path.startsWith('outcomes/')) continue;
    const record = parseRecord(await reader.read(path));
    if (record === null) {
      faults.push(
        reason(
          'outcome-unreadable',
          {
            ja: '{path} を結果として読めません（破損、または別の版の形式です）。',
            en: '{path} is no outcome that this version can read (damaged, or another schema).',
          },
          { path },
        ),
      );
      continue;
    }
    found.push({ record, damagedEvidence: await damagedEvidence(reader, record) });
  }
  return { found, faults };
}

function parseRecord(bytes: Uint8Array | null): OutcomeRecord | null {
  try {
    const result = safeParse(outcomeRecordSchema, JSON.parse(Buffer.from(bytes ?? []).toString('utf8')));
    return result.success ? result.data : null;
  } catch {
    return null;
  }
}

async function damagedEvidence(reader: ResultsReader, { outcome, check }: OutcomeRecord): Promise<string[]> {
  if (outcome.status === 'notApplicable') return [];
  const damaged: string[] = [];
  for (const { path, sha256, size } of outcome.evidence) {
    const bytes = path.startsWith(`evidence/${check}/`) ? await reader.read(path) : null;
    if (bytes === null || bytes.length !== size || sha256Bytes(bytes) !== sha256) damaged.push(path);
  }
  return damaged;
}
