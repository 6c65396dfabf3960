import * as crypto from 'node:crypto';
import { fromBase64, same } from './digest.ts';
import { computable, unknown, type HashFamily } from './stored-hash.ts';

/** Nominal microseconds of one pass over one KiB. */
const KIBIBYTE = 1.2;
/** KiB. One guess never takes more memory than this. */
const MOST_MEMORY = 256 * 1024;

const form =
  /^(?:argon2|\{(?:ARGON2|argon2(?:@SpringSecurity_v5_8)?)\})?\$argon2(id|i|d)\$v=(\d+)\$m=(\d{1,9}),t=(\d{1,6}),p=(\d{1,3})\$([A-Za-z0-9+/]{11,86})\$([A-Za-z0-9+/]{5,172})$/u;

/** Argon2 in its PHC form, bare, as Django's `argon2$argon2id$…` and as `{ARGON2}` of LDAP and Spring (RFC 9106). */
export const argon2: HashFamily = (value) => {
  if (!/^(?:argon2|\{(?:ARGON2|argon2)[^}]{0,30}\})?\$argon2(?:id|i|d)\$/u.test(value)) return null;
  const [, kind = '', version, m = '', t = '', p = '', salt = '', expected = ''] = form.exec(value) ?? [];
  if (version === undefined) return unknown('Argon2', 'malformed');
  const name = `Argon2${kind}`;
  const [memory, passes, parallelism] = [Number(m), Number(t), Number(p)];
  const nonce = fromBase64(salt) ?? Buffer.alloc(0);
  const tag = fromBase64(expected) ?? Buffer.alloc(0);
  if (version !== '19') return unknown(name, 'not-computed');
  if (nonce.length < 8 || tag.length < 4 || passes < 1 || parallelism < 1 || memory < 8 * parallelism) return unknown(name, 'malformed');
  if (memory > MOST_MEMORY) return unknown(name, 'too-costly');
  const algorithm = variants[kind];
  // Node 24.7 and later have it; kenpin starts with older ones too.
  if (algorithm === undefined || typeof crypto.argon2Sync !== 'function') return unknown(name, 'runtime');
  return computable(name, memory * passes * KIBIBYTE, (candidate) =>
    same(
      crypto.argon2Sync(algorithm, { message: Buffer.from(candidate, 'utf8'), nonce, parallelism, tagLength: tag.length, memory, passes }),
      tag,
    ),
  );
};

const variants: Readonly<Record<string, 'argon2d' | 'argon2i' | 'argon2id'>> = { d: 'argon2d', i: 'argon2i', id: 'argon2id' };
