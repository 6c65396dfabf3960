import type { SignatureEnd } from '../../feeds/csaf/signatures.ts';

/*
 * Lines that gpg writes with `--status-fd`. Its prose and its exit code are not read.
 * https://github.com/gpg/gnupg/blob/master/doc/DETAILS
 */

/** Digest algorithms that a signature may use: SHA-2 from 224 bits, SHA-3. MD5, SHA-1 and RIPEMD-160 no longer say anything. RFC 9580, section 9.5. */
const strongDigests = new Set(['8', '9', '10', '11', '12', '14']);
/** Detached signatures of a binary or a text document. */
const documentClasses = new Set(['00', '01']);

/** What spoils a signature, whatever stands beside it. */
const spoilers: Readonly<Record<string, string>> = {
  BADSIG: 'the signature is not of this document',
  ERRSIG: 'the signature cannot be checked: its key is not among the provider’s',
  EXPSIG: 'the signature has expired',
  EXPKEYSIG: 'the key has expired',
  REVKEYSIG: 'the key was revoked',
  KEYREVOKED: 'the key was revoked',
  NODATA: 'it is no OpenPGP signature',
  UNEXPECTED: 'it is no OpenPGP signature',
  FAILURE: 'gpg could not check it',
};

/** Judges the status lines of `gpg --verify`. `allowed`: fingerprints of primary keys, upper-case hex. */
export function readVerification(status: string, allowed: readonly string[]): SignatureEnd {
  const lines = statusLines(status);
  const words = lines.map(([word]) => word);
  const spoiled = words.find((word) => Object.hasOwn(spoilers, word));
  if (spoiled !== undefined) return { end: 'refused', why: spoilers[spoiled] ?? spoiled };
  const valid = lines.filter(([word]) => word === 'VALIDSIG');
  if (valid.length === 0 || words.filter((word) => word === 'GOODSIG').length !== valid.length)
    return { end: 'refused', why: 'gpg confirms no signature' };
  for (const [, , , , , , , , digest = '', signatureClass = ''] of valid) {
    if (!strongDigests.has(digest)) return { end: 'refused', why: `digest algorithm ${digest} is too weak` };
    if (!documentClasses.has(signatureClass))
      return { end: 'refused', why: `it is a signature of class ${signatureClass}, not of a document` };
  }
  const fingerprints = valid.map((fields) => (fields[10] ?? fields[1] ?? '').toUpperCase());
  const stranger = fingerprints.find((each) => !allowed.includes(each));
  if (stranger !== undefined) return { end: 'refused', why: `key ${stranger} is not among the provider’s` };
  return { end: 'valid', fingerprint: fingerprints[0] ?? '' };
}

/** `[GNUPG:] WORD field field`, each line as its fields. */
function statusLines(text: string): [string, ...string[]][] {
  return text.split('\n').flatMap((line): [string, ...string[]][] => {
    const [tag, word, ...fields] = line.trimEnd().split(' ');
    return tag === '[GNUPG:]' && word !== undefined ? [[word, ...fields]] : [];
  });
}

/** Fingerprints of the primary keys that `gpg --import` found in a file, upper-case hex, each once. */
export function readImported(status: string): string[] {
  const found = statusLines(status).flatMap(([word, , fingerprint]) =>
    word === 'IMPORT_OK' && fingerprint !== undefined ? [fingerprint] : [],
  );
  return [...new Set(found.map((each) => each.toUpperCase()))];
}
