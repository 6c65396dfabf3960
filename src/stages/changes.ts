import { safeParse } from 'zod/mini';
import { makeSelector } from '../deliverables/select.ts';
import type { Census } from '../gate/census.ts';
import type { BaseRecord, ChangesInput, FoundBase } from '../gate/changes.ts';
import { KenpinError } from '../gate/error.ts';
import type { DeliverableSelection } from '../gate/policy.ts';
import { reason, type Reason } from '../gate/reason.ts';
import { baseRecordSchema } from '../gate/wire.ts';
import { readerBelow } from '../io/results-below.ts';
import type { ResultsReader } from '../package/results-reader.ts';
import { readCensus } from './census.ts';
import { readOutcomes } from './outcomes.ts';

/** Below the results folder: the base of a change in the same shape as the delivery itself, … */
export const baseFolder = 'base/';
/** … and what it is the base of. */
export const baseRecordName = 'base.json';

/** What the judgement of a change needs to know of its base, read back from the results folder. Never throws for what it finds. */
export async function readChanges(
  reader: ResultsReader,
  { since, census, selections }: { readonly since: string; readonly census: Census; readonly selections: readonly DeliverableSelection[] },
): Promise<ChangesInput> {
  const bytes = await reader.read(`${baseFolder}${baseRecordName}`);
  if (bytes === null) return { since, base: null, faults: [], outside: new Set() };
  const record = parseRecord(bytes);
  if (record === null) return { since, base: null, faults: [baseUnreadable], outside: new Set() };
  const { base, faults } = await readBase(readerBelow(reader, baseFolder), record);
  return { since, base, faults, outside: outsideOf(census, withoutGlobs(selections, record.absent)) };
}

async function readBase(reader: ResultsReader, record: BaseRecord): Promise<{ base: FoundBase | null; faults: readonly Reason[] }> {
  if (record.censusDigest === null) return { base: null, faults: record.faults.length > 0 ? record.faults : [baseUnreadable] };
  try {
    const census = await readCensus(reader);
    const { found, faults } = await readOutcomes(reader);
    return { base: { record, census, outcomes: found }, faults };
  } catch (error) {
    if (!(error instanceof KenpinError)) throw error;
    return { base: null, faults: [baseUnreadable] };
  }
}

function parseRecord(bytes: Uint8Array): BaseRecord | null {
  try {
    const result = safeParse(baseRecordSchema, JSON.parse(Buffer.from(bytes).toString('utf8')));
    return result.success ? result.data : null;
  } catch {
    return null;
  }
}

/** Entries in files that no glob takes which takes anything in the base. */
function outsideOf({ entries }: Census, selections: readonly DeliverableSelection[]): Set<string> {
  const selector = makeSelector(selections, []);
  const known = new Map<string, boolean>();
  const isOutside = (file: string) => {
    const answer = known.get(file) ?? selector.roleOf(file) === null;
    known.set(file, answer);
    return answer;
  };
  return new Set(entries.map(({ path }) => path).filter((path) => isOutside(path.split('!/')[0] ?? path)));
}

const baseUnreadable = reason('base-unreadable', {
  ja: '比較元の検査結果を読めません（破損、または別の版の形式です）。',
  en: 'The outcome of the base cannot be read (damaged, or another schema).',
});

/** Selections without the globs that take nothing of the base. */
export function withoutGlobs(selections: readonly DeliverableSelection[], absent: readonly string[]): DeliverableSelection[] {
  return selections
    .map((selection) => ({ ...selection, files: selection.files.filter((glob) => !absent.includes(glob)) }))
    .filter(({ files }) => files.length > 0);
}
