import { osvRecord, type OsvRecord } from './schema.ts';

/** A record, or the path of the first field that does not conform. */
export type ReadRecord = { readonly record: OsvRecord } | { readonly fault: string };

/**
 * Reads a record as {@link osvRecord} does. Databases have tens of thousands of records, and every one is read at every use: what a plain look
 * recognises as conforming is not copied by the schema; everything else is the schema's to judge.
 */
export function readOsvRecord(raw: unknown): ReadRecord {
  if (plainlyConforms(raw)) return { record: raw };
  const parsed = osvRecord.safeParse(raw);
  return parsed.success ? { record: parsed.data } : { fault: parsed.error.issues[0]?.path.join('.') ?? '' };
}

/** True only where the schema accepts the record unchanged. */
export function plainlyConforms(raw: unknown): raw is OsvRecord {
  if (!isObject(raw)) return false;
  return (
    isText(raw['id']) &&
    raw['id'] !== '' &&
    isText(raw['modified']) &&
    // Days that every month has; the schema knows the others.
    /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|1\d|2[0-8])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?Z$/.test(raw['modified']) &&
    optional(raw['withdrawn'], isText) &&
    optional(raw['summary'], isText) &&
    optional(raw['aliases'], isTexts) &&
    optional(raw['severity'], (each) => isList(each, isSeverity)) &&
    optional(raw['affected'], (each) => isList(each, isAffected)) &&
    optional(raw['references'], (each) => isList(each, (one) => isObject(one) && isText(one['type']) && isText(one['url']))) &&
    optional(raw['database_specific'], isObject)
  );
}

function isAffected(raw: unknown): boolean {
  if (!isObject(raw)) return false;
  return (
    optional(raw['package'], (each) => isObject(each) && isText(each['ecosystem']) && isText(each['name'])) &&
    optional(raw['severity'], (each) => isList(each, isSeverity)) &&
    optional(raw['versions'], isTexts) &&
    optional(raw['ranges'], (each) => isList(each, (one) => isObject(one) && isText(one['type']) && isList(one['events'], isEvent)))
  );
}

function isEvent(raw: unknown): boolean {
  return (
    isObject(raw) &&
    optional(raw['introduced'], isText) &&
    optional(raw['fixed'], isText) &&
    optional(raw['last_affected'], isText) &&
    optional(raw['limit'], isText)
  );
}

function isSeverity(raw: unknown): boolean {
  return isObject(raw) && isText(raw['type']) && isText(raw['score']);
}

function optional(value: unknown, check: (value: unknown) => boolean): boolean {
  return value === undefined || check(value);
}

function isTexts(value: unknown): boolean {
  return isList(value, isText);
}

function isList(value: unknown, check: (value: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every((each) => check(each));
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
