import * as z from 'zod/mini';
import { FeedFormatError, type JvnRow } from '../rows.ts';
import { entryId, oneLine, productOf, ratingsOf, readReferences, webAddress } from './entry.ts';
import { stateOf } from './ids.ts';
import { detailRow } from './oka-detail.ts';
import { parsed, place, ratings, reference, referencesOf, score } from './oka-parts.ts';
import { checkCount, readStatus, type MyJvnStatus } from './status.ts';
import { zonedTime } from './time.ts';

/** An answer of MyJVN, read. */
export interface OkaAnswer {
  readonly rows: readonly JvnRow[];
  readonly status: MyJvnStatus;
}

/** The status stands under either name. The specification has one, its samples have the other. */
const answer = z.object({
  status: z.optional(z.unknown()),
  'status:Status': z.optional(z.unknown()),
  feed: z.optional(z.unknown()),
  document: z.optional(z.unknown()),
});

const feed = z.object({ entry: z.optional(z.array(z.unknown())) });

const entry = z.object({
  id: z.string(),
  title: z.string(),
  summary: z.string(),
  link: z.string(),
  created: z.string(),
  modified: z.string(),
  references: z.optional(z.array(reference)),
  products: z.optional(
    z.array(
      z.object({
        vname: z.string(),
        pname: z.string(),
        version: z.optional(score),
        product_ids: z.optional(z.object({ cpe: z.optional(z.string()) })),
      }),
    ),
  ),
  metrics: z.optional(z.array(ratings)),
});

/**
 * Reads an answer of the MyJVN API OKA v4.0: the list of getVulnOverviewList, or one entry of getVulnDetailInfo with `ft=jvncsaf`. https://github.com/MyJVN/np No hits is an answer
 * without entries. Ranges of versions (`>=2.9|<=4.1`) are text like any other. Throws {@link FeedFormatError} with the entry, `MyJvnRefusal` where MyJVN refused.
 */
export function readJvnOka(text: string): OkaAnswer {
  const json = parseJson(text);
  const whole = parsed(answer, json, 'the answer');
  const given = whole.status ?? whole['status:Status'];
  if (given === undefined || given === null) throw new FeedFormatError('it has no status');
  const status = readStatus(given);
  const rows = rowsOf(whole, json);
  checkCount(status, rows.length);
  return { rows, status };
}

function rowsOf({ feed: list, document }: z.infer<typeof answer>, json: unknown): JvnRow[] {
  if (document !== undefined) return [detailRow(json)];
  if (list === undefined) return [];
  return (parsed(feed, list, 'feed').entry ?? []).map((each, index) => rowOf(each, `feed.entry.${index}`));
}

function rowOf(given: unknown, where: string): JvnRow {
  const read = parsed(entry, given, place(given, where));
  const id = entryId(read.id, where);
  return {
    id,
    title: oneLine(read.title),
    link: webAddress(read.link, id),
    published: zonedTime(read.created, id),
    modified: zonedTime(read.modified, id),
    ...readReferences(referencesOf(read.references)),
    cvss: ratingsOf((read.metrics ?? []).flatMap((each) => each)),
    products: (read.products ?? []).map(({ vname, pname, version, product_ids: ids }) =>
      productOf({ vendor: vname, product: pname, cpe: ids?.cpe ?? '', versions: [String(version ?? '')] }),
    ),
    state: stateOf(read.summary),
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new FeedFormatError(`it is no whole JSON document (${error instanceof Error ? error.message.slice(0, 120) : 'unreadable'})`);
  }
}
