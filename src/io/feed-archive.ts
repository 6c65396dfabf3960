import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl';
import { hasUnknownFields, osvRecord, sampleOf, type OsvSample } from '../feeds/osv/schema.ts';
import type { FeedFacts } from '../feeds/record.ts';

/** Greatest unpacked size of one OSV record: the largest known ones have some hundred KiB. */
const recordLimit = 32 * 1024 * 1024;
/** Records whose package the scanner must report in every run. */
const wantedSamples = 3;

/** What an OSV `all.zip` holds. */
export interface OsvArchive {
  readonly facts: FeedFacts;
  readonly samples: readonly OsvSample[];
}

/**
 * Reads an OSV `all.zip` to its end: every member must be `<ID>.json` with a record of that id that conforms to the schema.
 * Throws with the member's name where one does not: a database that is damaged in one place is not trusted in any.
 */
export async function readOsvArchive(bytes: Uint8Array, ecosystem: string): Promise<OsvArchive> {
  const zip = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), {});
  const samples: OsvSample[] = [];
  let newest = 0;
  let records = 0;
  let unreadable = 0;
  for await (const entry of zip.eachEntry()) {
    if (entry.fileName.endsWith('/')) continue;
    const raw: unknown = JSON.parse((await unpack(zip, entry)).toString('utf8'));
    const parsed = osvRecord.safeParse(raw);
    if (!parsed.success)
      throw new Error(`${entry.fileName}: ${parsed.error.issues[0]?.path.join('.') ?? ''} does not conform to the OSV schema`);
    const record = parsed.data;
    if (entry.fileName !== `${record.id}.json`) throw new Error(`${entry.fileName} holds the record of another id`);
    records += 1;
    newest = Math.max(newest, Date.parse(record.modified));
    if (hasUnknownFields(raw)) unreadable += 1;
    const sample = samples.length < wantedSamples ? sampleOf(record, ecosystem) : null;
    if (sample !== null) samples.push(sample);
  }
  return { facts: { dataAsOf: new Date(newest).toISOString(), records, unreadable }, samples };
}

async function unpack(zip: ZipFile, entry: Entry): Promise<Buffer> {
  if (entry.uncompressedSize > recordLimit) throw new Error(`${entry.fileName} is larger than a record can be`);
  const stream = await zip.openReadStreamPromise(entry);
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
