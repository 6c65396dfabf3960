import { FeedFormatError } from '../rows.ts';

/** Longest address or path. */
const lengthLimit = 2000;

/** An http(s) address without user or password. Throws {@link FeedFormatError} with `place`. */
export function webAddress(text: string, place: string): string {
  const url = text.length <= lengthLimit && !/[\s\p{Cc}\\]/u.test(text) ? URL.parse(text) : null;
  if (url === null || !['http:', 'https:'].includes(url.protocol) || url.username !== '' || url.password !== '') {
    throw new FeedFormatError(`${place}: "${text.slice(0, 100)}" is no web address`);
  }
  return url.href;
}

/**
 * The address of a document that a listing of a directory names: a path below the directory, or a whole address on the directory's own server. Anything that
 * leads elsewhere throws {@link FeedFormatError}: `..`, absolute paths, other schemes and hosts, and every form in which those can be written.
 * Names of CSAF files have only letters, digits, `+`, `-`, `_` and `.` (CSAF 2.0, section 5.1).
 */
export function documentAddress(text: string, directory: string, place: string): string {
  const base = new URL(webAddress(directory, 'directory'));
  if (!base.pathname.endsWith('/')) base.pathname += '/';
  const refused = new FeedFormatError(`${place}: "${text.slice(0, 100)}" is no path of a document below the directory`);
  if (text.length > lengthLimit) throw refused;
  const whole = /^(https?:\/\/[^/?#\\]+)\/(.*)$/is.exec(text);
  const path = whole?.[2] ?? text;
  if (!path.split('/').every((name) => /^[\w.+~=@,()-]+$/.test(name) && name !== '.' && name !== '..') || !/\.json$/i.test(path))
    throw refused;
  if (whole === null) return new URL(`./${path}`, base).href;
  if (URL.parse(whole[1] ?? '')?.origin !== base.origin || (whole[1] ?? '').includes('@')) throw refused;
  return new URL(`/${path}`, base).href;
}
