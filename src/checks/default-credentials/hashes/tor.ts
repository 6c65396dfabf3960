import { createHash } from 'node:crypto';
import { same } from './digest.ts';
import { computable, type HashFamily } from './stored-hash.ts';

/** Nominal microseconds of hashing one byte. */
const BYTE = 0.003;
/** Bytes that are given to the digest at once, or somewhat more. */
const AT_ONCE = 65_536;

/**
 * Tor's `HashedControlPassword`, as `tor --hash-password` prints it: `16:`, and in hexadecimal eight bytes of salt, a byte that tells how many are hashed, and SHA-1 of salt and
 * password over and over until there are as many (https://spec.torproject.org/control-spec/, RFC 2440, section 3.6.1.3). There are 62 MiB at most.
 */
export const tor: HashFamily = (value) => {
  if (!/^16:[\dA-F]{58}$/iu.test(value)) return null;
  const bytes = Buffer.from(value.slice(3), 'hex');
  const [salt, told = 0, expected] = [bytes.subarray(0, 8), bytes[8], bytes.subarray(9)];
  const count = (16 + (told & 15)) * 2 ** ((told >> 4) + 6);
  return computable('Tor', count * BYTE, (candidate) => {
    const once = Buffer.concat([salt, Buffer.from(candidate, 'utf8')]);
    const many = Buffer.alloc(Math.ceil(AT_ONCE / once.length) * once.length, once);
    const digest = createHash('sha1');
    for (let left = Math.max(count, once.length); left > 0; left -= many.length) digest.update(many.subarray(0, left));
    return same(digest.digest(), expected);
  });
};
