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
  for (const file of await readOutcomeFiles(reader)) {
    if ('code' in file) faults.push(file);
    else found.push(file);
  }
  return { found, faults };
}

/** An outcome with the bytes that it was read from. */
export interface OutcomeFile extends FoundOutcome {
  /** Relative to the results folder. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** The same file by file: a fault stands where an outcome would. */
export async function readOutcomeFiles(reader: ResultsReader): Promise<(OutcomeFile | Reason)[]> {
  const files: (OutcomeFile | Reason)[] = [];
  for (const path of await reader.list()) {
    if (!path.startsWith('outcomes/')) continue;
    const bytes = (await reader.read(path)) ?? new Uint8Array();
    const record = parseRecord(bytes);
    if (record === null) files.push(unreadable(path));
    else files.push({ path, bytes, record, damagedEvidence: await damagedEvidence(reader, record) });
  }
  return files;
}

function unreadable(path: string): Reason {
  return reason(
    'outcome-unreadable',
    {
      ja: '{path} を検査の結果として読めません（破損しているか、別の版の形式です）。この版でその検査をやり直してください。',
      en: '{path} is not an outcome that this version can read (damaged, or of another version). Run that check again with this version.',
    },
    { path },
  );
}

function parseRecord(bytes: Uint8Array): OutcomeRecord | null {
  try {
    const result = safeParse(outcomeRecordSchema, JSON.parse(Buffer.from(bytes).toString('utf8')));
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
