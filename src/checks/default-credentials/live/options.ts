import * as z from 'zod/mini';
import { sentence } from '../../../deliverables/yaml-problems.ts';
import { protocols, type TestSystem } from './login.ts';

const target = z
  .string()
  .check(
    z.regex(
      /^(?:\[[0-9a-fA-F:.]+\]|[A-Za-z0-9.-]+):(?:[1-9]\d{0,4})$/u,
      sentence({ ja: 'ホスト名とポートを host:port の形で書いてください。', en: 'Write it as host:port.' }),
    ),
  );

const field = z.string().check(z.regex(/^[\w.[\]:-]{1,100}$/u));

/** One entry of `checks.default-credentials.testSystems`: a system of the contractor's own, for tests, at which defaults may be tried. */
export const testSystemSchema = z.strictObject({
  target,
  protocol: z.enum(protocols),
  /** Id of the product, as the rows of attestations have it. */
  product: z.string().check(z.minLength(1)),
  tls: z._default(z.boolean(), false),
  path: z._default(z.string().check(z.regex(/^\/[^\s#]*$/u)), '/'),
  accountField: z._default(field, 'username'),
  passwordField: z._default(field, 'password'),
  /** Attempts for one account. The usual lock comes after five; OWASP's ASVS has no lower one. */
  attemptsPerAccount: z._default(z.int().check(z.gte(1), z.lte(20)), 3),
  pauseSeconds: z._default(z.number().check(z.gte(0.5), z.lte(60)), 1),
});

/** The system that an entry describes. */
export function testSystemOf({ pauseSeconds, ...rest }: z.infer<typeof testSystemSchema>): TestSystem {
  return { ...rest, pause: pauseSeconds * 1000 };
}
