import type { Product } from './product.ts';
import { abroad } from './products-abroad.ts';
import { appliances } from './products-appliances.ts';
import { bitnami, moreAppliances } from './products-appliances-more.ts';
import { applications } from './products-applications.ts';
import { consoles } from './products-consoles.ts';
import { dataStores } from './products-data-stores.ts';
import { japaneseProducts } from './products-japan.ts';
import { devices } from './products-devices.ts';
import { networkProducts } from './products-network.ts';
import { officeDevices } from './products-office.ts';
import { platforms } from './products-platforms.ts';
import { servers } from './products-servers.ts';
import { tools } from './products-tools.ts';

/**
 * A pair was read in the maker's own documentation, repository, default configuration or image description: at the row's `source` or at the pair's own address, on
 * the day that the row names. A pair marked `reported` comes from general knowledge: whoever reads it in the maker's words puts the exact page or file there and
 * takes the mark off. A match of a reported pair alone is for review; one that the published list confirms, or whose password is the account, is graded as any other.
 * Of Oracle's first accounts SYS, SYSTEM and SCOTT a chapter of a book was read.
 */
export const products: readonly Product[] = [
  ...bitnami,
  ...dataStores,
  ...servers,
  ...tools,
  ...platforms,
  ...applications,
  ...consoles,
  ...japaneseProducts,
  ...networkProducts,
  ...devices,
  ...officeDevices,
  ...appliances,
  ...moreAppliances,
  ...abroad,
];

const byId = new Map(products.map((product) => [product.id, product]));

/** The product of an id. */
export function productOf(id: string): Product | undefined {
  return byId.get(id);
}

/** The product that an image name belongs to: `registry.example/bitnami/redis:7@sha256:…`. */
export function productOfImage(image: string): Product | undefined {
  const repository = image.split('@', 1)[0]?.replace(/:[^:/]*$/u, '') ?? '';
  return products.find((product) => product.image?.test(repository) === true);
}

/** The text that was asked about last: each of its places asks again. */
let lastAsked: { readonly head: string; readonly device: string | undefined } = { head: '', device: undefined };

/** The only device that a text names in its comments, hosts or prompts. */
export function deviceNamedIn(text: string): string | undefined {
  const head = text.slice(0, 20_000);
  if (lastAsked.head !== head) lastAsked = { head, device: deviceOf(head) };
  return lastAsked.device;
}

function deviceOf(head: string): string | undefined {
  const named = [...networkProducts, ...devices, ...officeDevices].filter(({ sign }) => sign?.test(head) === true);
  return named.length === 1 ? named[0]?.id : undefined;
}

/** The first product whose sign stands in one of the texts (a key, a URL, a file name), the first text first. */
export function productOfSigns(texts: readonly string[]): Product | undefined {
  for (const text of texts) {
    const found = ofSign(text);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** What was found last: hosts, keys and paths come again and again, and there are some hundred signs. */
const signed = new Map<string, Product | undefined>();
const mostSigned = 4096;

/** All signs in one expression, which costs a fifth of asking for one after the other: where it matches nothing, none of them does. */
const anySign = anyOf(products.flatMap(({ sign }) => sign ?? []));

function anyOf(signs: readonly RegExp[]): RegExp {
  if (signs.some(({ flags }) => flags !== 'iu')) throw new RangeError('Signs of products have the flags `iu`.');
  return new RegExp(signs.map(({ source }) => `(?:${source})`).join('|'), 'iu');
}

function ofSign(text: string): Product | undefined {
  if (signed.has(text)) return signed.get(text);
  const found = anySign.test(text) ? products.find((product) => product.sign?.test(text) === true) : undefined;
  if (signed.size >= mostSigned) signed.clear();
  if (text.length <= 300) signed.set(text, found);
  return found;
}
