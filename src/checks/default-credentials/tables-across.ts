import { decodeText, type Decoded } from '../../deliverables/text.ts';
import { largestText } from '../../deliverables/text-pass.ts';
import type { CensusEntry } from '../../gate/census.ts';
import type { CheckInput } from '../../gate/check.ts';
import type { FindingDraft } from '../../gate/finding.ts';
import type { Content, Ports, VisitFailure } from '../../gate/ports.ts';
import type { Asked } from './attestation/asked.ts';
import { openScene, placeFindings, type Scene } from './findings.ts';
import { RowsReader } from './grammars/sql-across.ts';
import { loadedPlaces, type Load } from './grammars/sql-loader.ts';
import type { Inspected } from './inspect.ts';
import { markOf } from './inspector.ts';
import type { PendingFinding } from './pending-hash.ts';
import type { Place } from './place.ts';
import type { Purpose } from './purpose.ts';

/** What the rows of one file tell with the schema of another. */
export interface RowsRead {
  readonly findings: readonly FindingDraft[];
  readonly pending: readonly PendingFinding[];
  readonly asked: readonly Asked[];
  /** What the file is for, where its path does not tell. */
  readonly purpose?: Purpose;
}

/** A table as one file creates it. */
interface Creation {
  readonly path: string;
  readonly columns: readonly string[];
}

/**
 * Reads the rows of SQL again that name no columns, with those of the file of the delivery that creates their table: schema and rows are two files as a rule. Only the
 * files with such rows are read, each one once more.
 */
export async function readRowsAcross(
  { census, contents }: Pick<CheckInput<unknown>, 'census' | 'contents'>,
  ports: Pick<Ports, 'digest' | 'signal'>,
  inspected: ReadonlyMap<string, Inspected>,
): Promise<{ readonly read: ReadonlyMap<string, RowsRead>; readonly failures: readonly VisitFailure[] }> {
  const creations = new Map<string, Creation[]>();
  const filled = new Set<string>();
  for (const { path } of census.entries) {
    const each = inspected.get(path);
    if (each?.state !== 'examined' || each.tables === undefined) continue;
    for (const [table, columns] of each.tables.created) {
      const known = creations.get(table);
      if (known === undefined) creations.set(table, [{ path, columns }]);
      else known.push({ path, columns });
    }
    if (each.tables.filled.length > 0) filled.add(path);
  }
  const read = new Map<string, RowsRead>();
  const loaded = loadsHere(census, inspected);
  if (filled.size + loaded.size === 0) return { read, failures: [] };
  const mark = markOf(census.digest, ports.digest);
  const visitor = async (entry: CensusEntry, content: Content) => {
    const loads = loaded.get(entry.path);
    // Rows of SQL are no file of data, whoever names it.
    if (loads !== undefined && !filled.has(entry.path)) {
      read.set(entry.path, await loadOf(entry, { content, loads, mark }));
      return;
    }
    const chosen = new Map<string, Creation | undefined>();
    const reader = new RowsReader((table) => {
      if (!chosen.has(table)) chosen.set(table, nearest(creations.get(table), entry.path));
      return chosen.get(table)?.columns;
    });
    read.set(entry.path, await rowsOf(entry, { content, reader, mark }));
  };
  const failures = await contents.visit({ select: ({ path }) => filled.has(path) || loaded.has(path), visitor, signal: ports.signal });
  return { read, failures };
}

/** The files that others load, by their paths: of those that are called so the one whose path shares the most with that of the order. */
function loadsHere(census: CheckInput<unknown>['census'], inspected: ReadonlyMap<string, Inspected>): ReadonlyMap<string, readonly Load[]> {
  const found = new Map<string, Load[]>();
  const byName = new Map<string, string[]>();
  for (const { path } of census.entries) {
    const each = inspected.get(path);
    const loads = each?.state === 'examined' ? (each.tables?.loads ?? []) : [];
    if (loads.length > 0 && byName.size === 0)
      for (const entry of census.entries) {
        const known = byName.get(baseOf(entry.path));
        if (known === undefined) byName.set(baseOf(entry.path), [entry.path]);
        else known.push(entry.path);
      }
    for (const load of loads) {
      const called = byName.get(baseOf(load.file ?? path.replace(/\.\w+$/u, '.dat')))?.filter((other) => other !== path);
      const own = new Set(wordsOf(path));
      const shared = (other: string) => wordsOf(other).filter((word) => own.has(word)).length;
      const file = called?.reduce((best, other) => (shared(other) > shared(best) ? other : best));
      // What is examined by a grammar of its own is no file of rows.
      if (file !== undefined && inspected.get(file)?.state === 'examined') found.set(file, [...(found.get(file) ?? []), load]);
    }
  }
  return found;
}

const baseOf = (path: string) => path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1).toLowerCase();

async function loadOf(
  entry: CensusEntry,
  { content, loads, mark }: { readonly content: Content; readonly loads: readonly Load[]; readonly mark: Scene['mark'] },
): Promise<RowsRead> {
  const bytes = await content.bytes(largestText);
  const decoded: Decoded | null = bytes === null ? null : decodeText(bytes);
  const { scene, pending, asked } = openScene(entry, mark, decoded?.kind === 'text' ? decoded.text : '');
  const findings: FindingDraft[] = [];
  let [before, rest] = [0, ''];
  const take = (text: string) => {
    const places = loads.flatMap((load) => loadedPlaces(text.replace(/\r\n?/gu, '\n'), load, before));
    for (const finding of placeFindings(places, scene)) findings.push(finding);
    before += text.split('\n').length - 1;
  };
  if (decoded?.kind === 'text') take(decoded.text);
  if (decoded === null) {
    for await (const chunk of content.stream()) {
      const text = rest + Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength).toString('latin1');
      const end = text.lastIndexOf('\n') + 1;
      rest = text.slice(end).slice(-largestText);
      take(text.slice(0, end));
    }
    take(rest);
  }
  return { findings, pending, asked };
}

/** The creation whose path shares the most folders and words with that of the rows: `mysql/schema.sql` for `mysql/data.sql`. The first of those that share as many. */
function nearest(creations: readonly Creation[] | undefined, path: string): Creation | undefined {
  const own = new Set(wordsOf(path));
  const shared = (each: Creation) => wordsOf(each.path).filter((word) => own.has(word)).length;
  // A later file may add the column of the password: one that knows of it tells more.
  const telling = creations?.filter(({ columns }) => columns.length > 0) ?? [];
  return (telling.length > 0 ? telling : creations)?.reduce((best, each) => (shared(each) > shared(best) ? each : best));
}

function wordsOf(path: string): string[] {
  return path.toLowerCase().split(/[/._-]+/u);
}

async function rowsOf(
  entry: CensusEntry,
  { content, reader, mark }: { readonly content: Content; readonly reader: RowsReader; readonly mark: Scene['mark'] },
): Promise<RowsRead> {
  const bytes = await content.bytes(largestText);
  const decoded: Decoded | null = bytes === null ? null : decodeText(bytes);
  const { scene, pending, asked } = openScene(entry, mark, decoded?.kind === 'text' ? decoded.text : '');
  const findings: FindingDraft[] = [];
  const take = (places: Iterable<Place>) => {
    for (const finding of placeFindings([...places], scene)) findings.push(finding);
  };
  // Its first reading has said what is no text.
  if (decoded?.kind === 'text') take(reader.push(decoded.text.replace(/\r\n?/gu, '\n'), true));
  if (decoded === null) {
    for await (const chunk of content.stream())
      take(reader.push(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength).toString('latin1')));
    take(reader.push('', true));
  }
  return { findings, pending, asked };
}
