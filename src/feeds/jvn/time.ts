import { FeedFormatError } from '../rows.ts';

/**
 * A time with a zone, with or without seconds (`2022-12-15T10:24+09:00`, https://www.w3.org/TR/NOTE-datetime), as RFC 3339 in UTC.
 * Throws {@link FeedFormatError} with `place` for anything else, a day or hour that does not exist included.
 */
export function zonedTime(text: string, place: string): string {
  const found = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)(:\d\d)?(?:\.\d{1,9})?(?:Z|([+-])(\d\d):(\d\d))$/.exec(text.trim());
  if (found === null) throw noTime(text, place);
  const [, day = '', minute = '', second = ':00', sign = '+', hours = '0', minutes = '0'] = found;
  if (Number(hours) > 14 || Number(minutes) > 59) throw noTime(text, place);
  const offset = (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
  return utc(`${day}T${minute}${second}`, { offset, text, place });
}

/** A time of Japan without a zone (`2023/11/02 12:00:18`), as RFC 3339 in UTC. Throws {@link FeedFormatError} with `place`. */
export function japanTime(text: string, place: string): string {
  const found = /^(\d{4})\/(\d\d)\/(\d\d) (\d\d:\d\d:\d\d)$/.exec(text);
  if (found === null) throw noTime(text, place);
  return utc(`${found[1]}-${found[2]}-${found[3]}T${found[4]}`, { offset: 9 * 60, text, place });
}

/** `offset`: minutes east of Greenwich. */
function utc(wall: string, { offset, text, place }: { offset: number; text: string; place: string }): string {
  const time = new Date(`${wall}Z`);
  // Date takes 30 February for 2 March.
  if (Number.isNaN(time.getTime()) || !time.toISOString().startsWith(wall)) throw noTime(text, place);
  return new Date(time.getTime() - offset * 60_000).toISOString();
}

function noTime(text: string, place: string): FeedFormatError {
  return new FeedFormatError(`${place}: "${text.slice(0, 40)}" is no time`);
}
