import { defaultsOf, isAnybodys, ownersOf } from './defaults.ts';
import type { Decision } from './judge-place.ts';
import { interpolated } from './interpolated.ts';
import { isOwnSecret } from './keys.ts';
import { once } from './once.ts';
import type { Place } from './place.ts';
import type { Product } from './product.ts';
import { products, productOf, productOfSigns } from './products.ts';

/** Lines before and after a place in which its product is looked for first, and characters of a text that are looked at at all. */
const near = 12;
const most = 20_000;

/** Products that only tell how something is reached, or what an application is built with: that has its own defaults. */
const ways: ReadonlySet<string> = new Set(['ansible', 'smtp', 'ftp', 'windows', 'django', 'http-basic']);

/** Places of one text around which is looked: a table of accounts has some ten thousand, and tells nothing else. */
const mostAsked = 200;

/**
 * Whose default a place holds, where the pair belongs to several products or the grammar told only how something is reached: the one of those products that the text
 * around it names, or the only one that the whole text names. Undefined where the decision stays as it is.
 */
export function namesOf(text: string): (place: Place, decision: Decision) => Product | undefined {
  const lines = once(() =>
    text
      .slice(0, most * 5)
      .replaceAll(programPath, '')
      .split('\n'),
  );
  const head = once(() => text.slice(0, most).replaceAll(programPath, ''));
  const inHead = new Map<Product, boolean>();
  let asked = 0;
  const isInHead = (product: Product) => {
    const known = inHead.get(product) ?? product.sign?.test(head()) === true;
    inHead.set(product, known);
    return known;
  };
  return (place, decision) => {
    const owners = ownersHere(place, decision);
    if (owners.length === 0) return undefined;
    asked += 1;
    const from = Math.max(0, place.line - 1 - near);
    const around =
      asked > mostAsked
        ? ''
        : lines()
            .slice(from, place.line + near)
            .join('\n')
            .slice(0, most);
    return only(owners.filter(({ sign }) => around !== '' && sign?.test(around) === true)) ?? only(owners.filter((each) => isInHead(each)));
  };
}

function only(named: readonly Product[]): Product | undefined {
  return named.length === 1 ? named[0] : undefined;
}

/** The products whose default a place may hold, where nothing said yet which of them it is. */
function ownersHere(place: Place, decision: Decision): readonly Product[] {
  const name = place.account?.toLowerCase();
  if (decision.rule === 'default-password') {
    if (decision.label !== undefined || !isOpen(decision.product) || isOwnSecret(place.key)) return [];
    const owners = ownersOf(interpolated(place.value), name);
    // A person's account with a product's password, or one that the grammar did not see: the text tells whose it is.
    if (owners.length > 0 && name !== undefined) return owners;
    return [...new Set([...withPassword(interpolated(place.value)), ...(isAnybodys(name) ? [] : withAccount(name))])];
  }
  if (place.product === undefined && ownRules.has(decision.rule) && !isWord.test(place.value)) return withPassword(place.value);
  if (name === undefined) return [];
  if (decision.rule === 'blank-password') {
    const told = place.product === undefined ? productOfSigns([place.key]) : productOf(place.product);
    return isOpen(told ?? null) ? ownersOf('', name) : [];
  }
  if (decision.rule !== 'hashed-default' || !isOpen(decision.product)) return [];
  return withAccount(name);
}

/** The products that have an account of a name. */
function withAccount(name: string | undefined): readonly Product[] {
  return products.filter(({ pairs }) => pairs.some(([account]) => account !== '' && account.toLowerCase() === name));
}

/** Decisions that a published password of the product that the text names turns into a default. */
const ownRules: ReadonlySet<Decision['rule']> = new Set(['weak-password', 'short-password', 'literal-password']);

/** Words for a password and short numbers: that one is written down does not tell whose it is. */
const isWord = /^(?:.{0,3}|pass(?:word|wd)|secret|\d{1,4})$/iu;

/** The products that are delivered with a password, for whatever account. */
function withPassword(value: string): readonly Product[] {
  return [...new Set(defaultsOf(value).map(({ product }) => product))];
}

/** A program that is mentioned is called by what it does: `seeder/seed-postgres.ts` names no product. */
const programPath = /(?<![\w.@/-])[\w@/-][\w.@/-]{0,200}\.(?:[cm]?[jt]sx?|py|rb|java|php|go)\b/gu;

/** A literal that is the published password of the product that the text names, though not beside the account that it is published for: for review. */
export function decidedByName(place: Place, decision: Decision, product: Product | undefined): Decision {
  return product !== undefined && ownRules.has(decision.rule) ? { rule: 'default-password', product, review: true } : decision;
}

function isOpen(product: Product | null): boolean {
  return product === null || ways.has(product.id);
}
