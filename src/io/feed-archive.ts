import { setImmediate } from 'node:timers/promises';
import { crc32, inflateRawSync } from 'node:zlib';
import type { Source } from '../deliverables/containers/container.ts';
import { readDirectory, type Directory, type DirectoryEntry } from '../deliverables/containers/zip-directory.ts';
import { checkLocalHeader } from '../deliverables/containers/zip-local.ts';
import { readOsvRecord as readRecord } from '../feeds/osv/quick.ts';
import { hasUnknownFields, sampleOf, type OsvRecord, type OsvSample } from '../feeds/osv/schema.ts';
import type { FeedFacts } from '../feeds/record.ts';

/** Greatest unpacked size of one OSV record: the largest known ones have some hundred KiB. */
const recordLimit = 32 * 1024 * 1024;
/** Greatest number of records in one database; the largest (npm, with its reports of malware) has some hundred thousand. */
const recordsLimit = 4_000_000;
/** Records whose package the scanner must report in every run. */
const wantedSamples = 3;
/** Milliseconds of work after which others get their turn: a scanner that runs meanwhile has its output read. */
const turn = 20;

/** What an OSV `all.zip` holds. */
export interface OsvArchive {
  readonly facts: FeedFacts;
  readonly samples: readonly OsvSample[];
  readonly index: OsvIndex;
}

/** Which records name which package, and where they lie in the archive. */
export interface OsvIndex {
  readonly places: readonly RecordPlace[];
  /** {@link looseName} → indexes into `places`. */
  readonly byName: ReadonlyMap<string, readonly number[]>;
}

/** One record in the archive. */
export interface RecordPlace {
  readonly id: string;
  readonly start: number;
  readonly packedSize: number;
  readonly size: number;
  readonly method: number;
  readonly crc: number;
}

/**
 * Reads an OSV `all.zip` to its end: every member must be `<ID>.json` with a record of that id that conforms to the schema.
 * Throws with the member's name where one does not: a database that is damaged in one place is not trusted in any.
 */
export async function readOsvArchive(bytes: Uint8Array, ecosystem: string): Promise<OsvArchive> {
  const source = memory(bytes);
  const directory = await readDirectory(source, recordsLimit);
  const reading = new Reading(ecosystem);
  let since = performance.now();
  for (const entry of directory.entries) {
    if (entry.name.at(-1) === 0x2f) continue;
    const place = await placeOf(source, directory, entry);
    reading.add(place, unpack(bytes.subarray(place.start, place.start + place.packedSize), place));
    if (performance.now() - since < turn) continue;
    await setImmediate();
    since = performance.now();
  }
  return reading.archive();
}

/** The bytes of one record. Throws where they are no longer those that were indexed. */
export async function readOsvRecord(source: Source, place: RecordPlace): Promise<Uint8Array> {
  return unpack(await source.read(place.start, place.packedSize), place);
}

/** Records that name one of these packages in any spelling: a superset of what any comparison of names by the scanner can take. */
export function selectRecords({ byName, places }: OsvIndex, names: Iterable<string>): RecordPlace[] {
  const chosen = new Set<number>();
  for (const name of names) for (const at of byName.get(looseName(name)) ?? []) chosen.add(at);
  return [...chosen].sort((a, b) => a - b).flatMap((at) => places[at] ?? []);
}

/** Equal for all spellings that any ecosystem takes for the same name (PEP 503 is the loosest). */
export function looseName(name: string): string {
  return name.toLowerCase().replaceAll(/[-_.]+/g, '-');
}

class Reading {
  readonly #ecosystem: string;
  readonly #samples: OsvSample[] = [];
  readonly #places: RecordPlace[] = [];
  readonly #byName = new Map<string, number[]>();
  #newest = 0;
  #unreadable = 0;

  constructor(ecosystem: string) {
    this.#ecosystem = ecosystem;
  }

  add(place: RecordPlace, bytes: Uint8Array): void {
    const { raw, record } = parseRecord(bytes, `${place.id}.json`);
    this.#newest = Math.max(this.#newest, Date.parse(record.modified));
    if (hasUnknownFields(raw)) this.#unreadable += 1;
    const sample = this.#samples.length < wantedSamples ? sampleOf(record, this.#ecosystem) : null;
    if (sample !== null) this.#samples.push(sample);
    const at = this.#places.push(place) - 1;
    for (const name of new Set((record.affected ?? []).map((each) => looseName(each.package?.name ?? '')))) {
      const known = this.#byName.get(name);
      if (known === undefined) this.#byName.set(name, [at]);
      else known.push(at);
    }
  }

  archive(): OsvArchive {
    const facts = { dataAsOf: new Date(this.#newest).toISOString(), records: this.#places.length, unreadable: this.#unreadable };
    return { facts, samples: this.#samples, index: { places: this.#places, byName: this.#byName } };
  }
}

function parseRecord(bytes: Uint8Array, member: string): { raw: unknown; record: OsvRecord } {
  const raw: unknown = JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8'));
  const read = readRecord(raw);
  if ('fault' in read) throw new Error(`${member}: ${read.fault} does not conform to the OSV schema`);
  const { record } = read;
  if (member !== `${record.id}.json`) throw new Error(`${member} holds the record of another id`);
  return { raw, record };
}

async function placeOf(source: Source, directory: Directory, entry: DirectoryEntry): Promise<RecordPlace> {
  const name = nameOf(entry);
  if (entry.size > recordLimit) throw new Error(`${name} is larger than a record can be`);
  const { span, fault } = await checkLocalHeader(source, directory, entry);
  if (span === null || fault !== null || entry.encrypted || (entry.method !== 0 && entry.method !== 8))
    throw new Error(`${name}: ${fault?.text.en ?? 'a kind of member that cannot be read'}`);
  if (!name.endsWith('.json')) throw new Error(`${name} is no record`);
  const { packedSize, size, method, crc } = entry;
  return { id: name.slice(0, -'.json'.length), start: span.dataStart, packedSize, size, method, crc };
}

function nameOf({ name }: DirectoryEntry): string {
  return Buffer.from(name).toString('utf8');
}

function unpack(packed: Uint8Array, { id, size, method, crc }: RecordPlace): Uint8Array {
  // One byte more than the size, so that one call sees the end.
  const bytes = method === 0 ? packed : inflateRawSync(packed, { maxOutputLength: size + 1, chunkSize: Math.max(64, size + 1) });
  if (bytes.length !== size || crc32(bytes) !== crc) throw new Error(`${id}.json is damaged`);
  return bytes;
}

function memory(bytes: Uint8Array): Source {
  return {
    size: bytes.length,
    read: async (offset, length) => {
      if (offset < 0 || offset + length > bytes.length) throw new Error('the archive is cut off');
      return bytes.subarray(offset, offset + length);
    },
  };
}
