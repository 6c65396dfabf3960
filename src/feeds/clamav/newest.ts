/** What the publisher says of its newest databases. */
export interface NewestVersions {
  readonly daily: number;
  /** RFC 3339. */
  readonly recordedAt: string;
  /** Version of the engine that is recommended; null where none is named or its age does not matter. */
  readonly engine: string | null;
}

/**
 * Reads the TXT record of `current.cvd.clamav.net`: fields split by `:`, 0 recommended engine, 1 main, 2 daily, 3 time of the record (epoch), 4 whether an
 * older engine is warned about, 5 functionality level, 7 bytecode (Cisco-Talos/clamav libfreshclam/libfreshclam_internal.c). Null for anything else.
 */
export function readVersionRecord(text: string): NewestVersions | null {
  const fields = text.split(':');
  const [engine = '', , daily = '', time = '', warning = ''] = fields;
  if (fields.length < 6 || fields.length > 20 || !/^\d{1,9}$/.test(daily) || !/^\d{1,11}$/.test(time)) return null;
  const recommended = warning !== '0' && /^\d{1,4}(?:\.\d{1,4}){1,3}$/.test(engine) ? engine : null;
  return { daily: Number(daily), recordedAt: new Date(Number(time) * 1000).toISOString(), engine: recommended };
}

/** Bytes of a database's header. */
export const headerLength = 512;

/** Reads the header of a mirror's `daily.cvd`. Its fields are signed by nobody as long as the body is not there. Null for anything else. */
export function readVersionHeader(bytes: Uint8Array): NewestVersions | null {
  if (bytes.length < headerLength) return null;
  const [magic, ...fields] = Buffer.from(bytes.subarray(0, headerLength)).toString('latin1').trimEnd().split(':');
  const [version = '', , , , , , time = ''] = fields.slice(-7);
  if (magic !== 'ClamAV-VDB' || !/^\d{1,9}$/.test(version) || !/^\d{1,11}$/.test(time)) return null;
  return { daily: Number(version), recordedAt: new Date(Number(time) * 1000).toISOString(), engine: null };
}
