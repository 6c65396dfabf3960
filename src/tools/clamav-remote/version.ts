import type { StatedSignatures } from '../../checks/virus-scan/engine.ts';

/** What clamd's answer to VERSION says. */
export interface StatedVersion {
  /** Of the engine: `1.4.6`. */
  readonly engine: string;
  /** Null where no `daily` is loaded. */
  readonly signatures: StatedSignatures | null;
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const FURTHEST_AHEAD = 14 * 60 * 60 * 1000;

/**
 * Reads `ClamAV 1.4.6/27999/Sun Nov 22 21:28:47 2026` (clamd/session.c, print_ver), or null where it is something else.
 * The date is `ctime` in the zone of the machine that answers, which it does not name: no zone on earth is further ahead of UTC than 14 hours.
 */
export function readVersion(line: string): StatedVersion | null {
  const match = /^ClamAV (\d+\.\d+\.\d+)[^/\s]*(?:\/(\d{1,9})\/(\w{3} (\w{3}) +(\d{1,2}) (\d\d):(\d\d):(\d\d) (\d{4})))?$/.exec(line);
  if (match === null) return null;
  const [, engine = '', version, date, monthName = '', day, hour, minute, second, year] = match;
  if (version === undefined || date === undefined) return { engine, signatures: null };
  const month = months.indexOf(monthName);
  const read = Date.UTC(Number(year), month, Number(day), Number(hour), Number(minute), Number(second));
  if (month < 0 || Number.isNaN(read)) return null;
  return { engine, signatures: { version, date, earliest: new Date(read - FURTHEST_AHEAD).toISOString() } };
}
