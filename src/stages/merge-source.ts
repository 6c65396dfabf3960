import type { CheckId } from '../gate/check.ts';
import type { OutcomeRecord } from '../gate/outcome.ts';
import { sha256Bytes } from '../io/digest.ts';
import type { ResultsReader } from '../package/results-reader.ts';
import type { OutcomeFile } from './outcomes.ts';

/** A results folder to merge. */
export interface MergeSource {
  /** As it was named, for people. */
  readonly name: string;
  readonly reader: ResultsReader;
}

/** An outcome and the folder it was found in. */
export interface SourcedOutcome extends OutcomeFile {
  readonly source: MergeSource;
  readonly check: CheckId;
}

/** The bytes of a file that the outcome names; null where it names none, or where they are no longer those. */
export async function readEvidence(reader: ResultsReader, { outcome }: OutcomeRecord, path: string): Promise<Uint8Array | null> {
  const reference = outcome.status === 'notApplicable' ? undefined : outcome.evidence.find((each) => each.path === path);
  const bytes = reference === undefined ? null : await reader.read(path);
  return bytes !== null && sha256Bytes(bytes) === reference?.sha256 ? bytes : null;
}
