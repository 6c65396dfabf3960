import type { Product } from './product.ts';
import { dataStores } from './products-data-stores.ts';
import { japaneseProducts } from './products-japan.ts';
import { servers } from './products-servers.ts';

/**
 * Facts marked `unverified` come from general knowledge or second-hand lists; whoever reads the vendor's manual puts its page and day there.
 * Sources without the mark: image descriptions of docker-library/docs, EC-CUBE's `.env.dist`, Hitachi's manual 3021-3-E14.
 */
export const products: readonly Product[] = [...dataStores, ...servers, ...japaneseProducts];

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

/** The first product whose sign stands in one of the texts (a key, a URL, a file name), the first text first. */
export function productOfSigns(texts: readonly string[]): Product | undefined {
  for (const text of texts) {
    const found = products.find((product) => product.sign?.test(text) === true);
    if (found !== undefined) return found;
  }
  return undefined;
}
