import { judgeDigest, looksLikeDigest } from './hashes.ts';
import type { Place } from './place.ts';
import type { Product } from './product.ts';
import { productOf, productOfSigns, products } from './products.ts';
import { commonDefaults, publishedPairs } from './published-pairs.ts';

/** What a place is: the name of its rule. */
export type Decision =
  | { readonly rule: 'default-password' | 'hashed-default'; readonly product: Product | null; readonly review: boolean }
  | {
      readonly rule:
        | 'blank-password'
        | 'weak-password'
        | 'short-password'
        | 'literal-password'
        | 'placeholder-password'
        | 'referenced-password'
        | 'hashed-password';
    };

const common = new Set(commonDefaults.split('\t'));
const published = new Map(
  publishedPairs.split('\n').map((row) => {
    const [account = '', ...passwords] = row.split('\t');
    return [account, new Set(passwords)] as const;
  }),
);

// A value that is fetched elsewhere: environment, vault, template, encrypted by a tool.
const reference =
  /^(?:\$\{[^}]*\}|\$\([^)]*\)|\$[A-Za-z_]\w*|%[A-Za-z_]\w*%|#\{.*\}|\{\{.*\}\}|<%.*%>|@[\w.]+@|ENC\(.*\)|vault:.*|secret:.*|arn:.*|@Microsoft\.KeyVault\(.*|file:.*|\/run\/secrets\/.*|!vault.*|process\.env\..*|__\w+__|#\(.*\)|\{cipher\}.*)$/su;
const placeholder =
  /^(?:<.*>|\[.*\]|x{3,}|\*{2,}|\.{3,}|_+|-+|\?+|todo|tbd|none|null|undefined|dummy|example|placeholder|(?:must[-_ ]be[-_ ]|please[-_ ]|to[-_ ]be[-_ ])?(?:change|replace)[-_ ]?(?:me|this|it|d).*|your[-_ ].*|my[-_ ]?(?:password|secret)|.*[-_]here|insert[-_ ].*|put[-_ ]your.*|enter[-_ ].*)$/iu;

/** Decides about one place. Pure, and says nothing of the value but which rule it meets. */
export function judgePlace(place: Place, path: string): Decision {
  const value = interpolated(place.value);
  const product = place.product === undefined ? productOfSigns([place.key, path]) : productOf(place.product);
  const account = place.account === undefined || reference.test(place.account) ? undefined : place.account;
  if (place.kind === 'community') return judgeCommunity(value);
  if (reference.test(value)) return { rule: 'referenced-password' };
  if (place.kind === 'digest' || looksLikeDigest(value)) return judgeHashed(value, { place, product, account });
  if (place.sample === true) return { rule: 'placeholder-password' };
  if (value === '') return { rule: 'blank-password' };
  const owner = defaultOf(value, product, account);
  if (owner !== undefined) return { rule: 'default-password', product: owner, review: forReview(owner, value, account) };
  if (placeholder.test(value) || /[^\x20-\x7e]/u.test(value) || /\S\s+\S/u.test(value)) return { rule: 'placeholder-password' };
  // A call that somebody else evaluates: `getenv('X')`. Listed, never dropped.
  if (/^[A-Za-z_$][\w$.]*\((?:[^()]|\([^()]*\))*\)$/u.test(value)) return { rule: 'referenced-password' };
  return { rule: strength(value) };
}

/** `${NAME:-value}` and `${NAME:value}` run with the value where nobody sets the name; every other `${…}` is a reference. */
function interpolated(value: string): string {
  const match = /^\$\{[\w.-]+(?::-|:(?![?+])|-)([^}]*)\}$/u.exec(value.trim());
  return match === null ? value : (match[1] ?? '');
}

function judgeCommunity(value: string): Decision {
  if (reference.test(value)) return { rule: 'referenced-password' };
  if (value === 'public' || value === 'private') return { rule: 'default-password', product: productOf('snmp') ?? null, review: false };
  return value === '' ? { rule: 'blank-password' } : { rule: 'literal-password' };
}

interface Owner {
  readonly place: Place;
  readonly product: Product | undefined;
  readonly account: string | undefined;
}

function judgeHashed(value: string, { place, product, account }: Owner): Decision {
  const candidates = candidatesOf(product, account);
  if (place.kind === 'digest' && value !== '' && !looksLikeDigest(value)) {
    // A users file may hold the password itself.
    const owner = defaultOf(value, product, account);
    if (owner !== undefined) return { rule: 'default-password', product: owner, review: forReview(owner, value, account) };
    return /^[./0-9A-Za-z]{13}$|:|\$/u.test(value) ? { rule: 'hashed-password' } : { rule: strength(value) };
  }
  const answer = judgeDigest(value, { candidates, account: account ?? '' });
  if (answer === 'blank') return { rule: 'blank-password' };
  return answer === 'default' ? { rule: 'hashed-default', product: product ?? null, review: false } : { rule: 'hashed-password' };
}

/** At most some 120 candidates: the product's, the account's published ones, the account itself, and the common ones. */
function candidatesOf(product: Product | undefined, account: string | undefined): string[] {
  const own = (product === undefined ? products : [product]).flatMap(({ pairs }) => pairs.map(([, password]) => password));
  const listed = account === undefined ? [] : [account, ...(published.get(account.toLowerCase()) ?? [])];
  return [...new Set([...own, ...listed.slice(0, 60), ...common])].filter((each) => each !== '');
}

/** The product whose default this is; null where the pair is published but the product cannot be told; undefined for no default. */
function defaultOf(value: string, product: Product | undefined, account: string | undefined): Product | null | undefined {
  const fits = ({ pairs }: Product) =>
    pairs.some(
      ([name, password]) => password === value && (account === undefined || name === '' || name.toLowerCase() === account.toLowerCase()),
    );
  if (product !== undefined && fits(product)) return product;
  if (account !== undefined) {
    const owner = products.find(({ pairs }) =>
      pairs.some(([name, password]) => name !== '' && name.toLowerCase() === account.toLowerCase() && password === value),
    );
    if (owner !== undefined) return owner;
    if (published.get(account.toLowerCase())?.has(value) === true || account.toLowerCase() === value.toLowerCase()) return null;
  }
  if (product?.pairs.some(([, password]) => password === value) === true) return product;
  if (common.has(value)) return null;
  const owner = products.find(({ pairs }) =>
    pairs.some(([name, password]) => password === value && (name === password || account === undefined)),
  );
  return owner;
}

/** Whether nothing but a row that nobody has verified says that this is a default: not the published list, and not an account that is its own password. */
function forReview(product: Product | null, value: string, account: string | undefined): boolean {
  if (product?.unverified !== true || common.has(value)) return false;
  const name = account?.toLowerCase() ?? '';
  return name !== value.toLowerCase() && published.get(name)?.has(value) !== true;
}

/** Which of lower case, upper case, digits and symbols a value has, as letters for the report: `aA0!`. */
export function classesOf(value: string): string {
  return [
    /[a-z]/u.test(value) ? 'a' : '',
    /[A-Z]/u.test(value) ? 'A' : '',
    /[0-9]/u.test(value) ? '0' : '',
    /[^a-zA-Z0-9]/u.test(value) ? '!' : '',
  ].join('');
}

/** The annex's 3(8)-d: 13 characters of 3 classes; where a system cannot, 8 of 3 and renewal about every 90 days. */
function strength(value: string): 'weak-password' | 'short-password' | 'literal-password' {
  const length = Array.from(value).length;
  if (classesOf(value).length < 3 || length < 8) return 'weak-password';
  return length < 13 ? 'short-password' : 'literal-password';
}
