import * as z from 'zod/mini';
import { jsonElements } from '../json-elements.ts';
import { FeedFormatError, type NvdRow } from '../rows.ts';
import { nvdElement, nvdEnvelope, nvdRow, nvdTime } from './schema.ts';

/** What a page or a yearly file says about itself. */
export interface NvdPage {
  readonly startIndex: number;
  readonly totalResults: number;
  /** CVEs that the page really held. */
  readonly records: number;
  /** RFC 3339, UTC. */
  readonly timestamp: string;
}

/**
 * Reads a page of the API 2.0 or a yearly 2.0 file without holding it. Yields rows in batches; returns what the document says about itself.
 * Throws {@link FeedFormatError} with the CVE where something does not conform.
 */
export async function* readNvd(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<NvdRow[], NvdPage> {
  const elements = jsonElements(chunks, 'vulnerabilities');
  for (;;) {
    const next = await elements.next();
    if (next.done === true) return pageOf(next.value.envelope, next.value.elements);
    yield next.value.map((element) => rowOf(element));
  }
}

function rowOf(element: unknown): NvdRow {
  const parsed = nvdElement.safeParse(element);
  if (!parsed.success) throw new FeedFormatError(`${nameOf(element)}: ${faultOf(parsed.error)}`);
  try {
    return nvdRow(parsed.data.cve);
  } catch (error) {
    throw new FeedFormatError(`${parsed.data.cve.id}: ${error instanceof Error ? error.message : 'not readable'}`);
  }
}

function pageOf(envelope: unknown, records: number): NvdPage {
  const parsed = nvdEnvelope.safeParse(envelope);
  if (!parsed.success) throw new FeedFormatError(faultOf(parsed.error));
  const { startIndex, totalResults, resultsPerPage, timestamp } = parsed.data;
  if (resultsPerPage !== records) throw new FeedFormatError(`resultsPerPage is ${resultsPerPage}, the page holds ${records}`);
  return { startIndex, totalResults, records, timestamp: nvdTime(timestamp) };
}

function nameOf(element: unknown): string {
  const id = z.safeParse(z.object({ cve: z.object({ id: z.string() }) }), element);
  return id.success ? id.data.cve.id.slice(0, 40) : 'an element without cve.id';
}

function faultOf(error: z.core.$ZodError): string {
  const issue = error.issues[0];
  return issue === undefined ? 'does not conform' : `${issue.path.join('.')}: ${issue.message}`;
}
