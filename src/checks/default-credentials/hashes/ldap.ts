import { digest, fromBase64, same, widths, type Algorithm } from './digest.ts';
import { computable, unknown, type HashFamily } from './stored-hash.ts';

const schemes: Readonly<Record<string, Algorithm>> = {
  MD5: 'md5',
  SMD5: 'md5',
  SHA: 'sha1',
  SSHA: 'sha1',
  SHA224: 'sha224',
  SSHA224: 'sha224',
  SHA256: 'sha256',
  SSHA256: 'sha256',
  SHA384: 'sha384',
  SSHA384: 'sha384',
  SHA512: 'sha512',
  SSHA512: 'sha512',
};

/** LDAP's `{SHA}`, `{SSHA}`, `{MD5}`, `{SMD5}` and their longer kin: base64 of the digest and, after it, the salt (RFC 2307, draft-stroeder-hashed-userpassword-values). */
export const ldap: HashFamily = (value) => {
  const match = /^\{((?:S?MD5|S?SHA(?:-?(?:224|256|384|512))?))\}(.*)$/iu.exec(value);
  if (match === null) return null;
  const scheme = (match[1] ?? '').toUpperCase().replace('-', '');
  const algorithm = schemes[scheme];
  const bytes = fromBase64(match[2] ?? '');
  const form = `LDAP {${scheme}}`;
  if (algorithm === undefined || bytes === null || bytes.length < widths[algorithm]) return unknown(form, 'malformed');
  const expected = bytes.subarray(0, widths[algorithm]);
  const salt = bytes.subarray(widths[algorithm]);
  return computable(form, 4, (candidate) => same(digest(algorithm, candidate, salt), expected));
};
