import { cryptValue, encode64 } from './crypt-base64.ts';
import { digest } from './digest.ts';
import { computable, unknown, type HashFamily } from './stored-hash.ts';

/** Nominal microseconds of one round. */
const ROUND = 2;

/**
 * Portable PHP hashes: `$P$` (WordPress before 6.8, Joomla, EC-CUBE plug-ins), `$H$` (phpBB), and Drupal 7's `$S$` with SHA-512, cut at 55 characters
 * (https://www.openwall.com/phpass/). A leading `U` marks an old MD5 that Drupal hashed again.
 */
export const phpass: HashFamily = (value) => {
  const begin = /^U?\$([PHS])\$/u.exec(value);
  if (begin === null) return null;
  const form = begin[1] === 'S' ? 'Drupal' : 'phpass';
  const match = /^(U?)\$[PHS]\$([./0-9A-Za-z])([./0-9A-Za-z]{8})([./0-9A-Za-z]{22,43})$/u.exec(value);
  const rounds = cryptValue(match?.[2] ?? '');
  if (match === null || rounds < 7 || rounds > 30) return unknown(form, 'malformed');
  const [, upgraded, , salt = '', expected = ''] = match;
  const algorithm = begin[1] === 'S' ? 'sha512' : 'md5';
  return computable(form, 2 ** rounds * ROUND, (candidate) => {
    const secret = Buffer.from(upgraded === 'U' ? digest('md5', candidate).toString('hex') : candidate, 'utf8');
    let last = digest(algorithm, salt, secret);
    for (let round = 0; round < 2 ** rounds; round += 1) last = digest(algorithm, last, secret);
    return encode64(last).slice(0, expected.length) === expected;
  });
};
