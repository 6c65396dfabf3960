import * as z from 'zod/mini';
import { FeedFormatError } from '../rows.ts';

/** A time of RFC 3339 with its zone, given on as RFC 3339 in UTC. A day that does not exist is refused. */
export const instant = z.pipe(
  z.iso.datetime({ offset: true }),
  z.transform((text: string) => new Date(text).toISOString()),
);

/** Reads a JSON document of the given form; a byte order mark is passed over. Throws {@link FeedFormatError} with the place of the first fault. */
export function readJson<S extends z.ZodMiniType>(text: string, schema: S): z.output<S> {
  return conform(parseJson(text), schema, '');
}

/** Checks a part of a document. `place` is where it stands. Throws {@link FeedFormatError}. */
export function conform<S extends z.ZodMiniType>(value: unknown, schema: S, place: string): z.output<S> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const path = [...(place === '' ? [] : [place]), ...(issue?.path ?? [])].map(String).join('.');
  throw new FeedFormatError(`${path === '' ? 'document' : path}: ${issue?.message ?? 'does not conform'}`);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text);
  } catch (error) {
    throw new FeedFormatError(`it is no JSON: ${error instanceof Error ? error.message.slice(0, 120) : 'not readable'}`);
  }
}
