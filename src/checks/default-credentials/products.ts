import type { Product } from './product.ts';
import { applications } from './products-applications.ts';
import { consoles } from './products-consoles.ts';
import { dataStores } from './products-data-stores.ts';
import { japaneseProducts } from './products-japan.ts';
import { devices } from './products-devices.ts';
import { networkProducts } from './products-network.ts';
import { platforms } from './products-platforms.ts';
import { servers } from './products-servers.ts';
import { tools } from './products-tools.ts';

/**
 * Rows marked `unverified` come from general knowledge, and `source` is where to look: whoever reads it puts the exact page and day there and takes the
 * mark off. A match of such a row alone is for review; one that the published list confirms is graded as any other.
 * Read: image descriptions of docker-library/docs (snapshot of 2026-08-21), the pages of Grafana, MinIO, Yamaha SWX, Canon, NEC and OKI that their rows name, EC-CUBE's `.env.dist`, Hitachi's manual 3021-3-E14, SonarSource's documentation,
 * the JDK's change request on its key store, a chapter on Oracle's first accounts (SYS, SYSTEM; SCOTT by several others); and in the repositories and manuals that
 * their rows name: ActiveMQ, Airflow, Cassandra, Elasticsearch, Harbor, Jupyter, Keycloak, Mattermost, Nexus, OpenLDAP, Pleasanter's database, Solr, Vagrant, Zabbix.
 */
export const products: readonly Product[] = [
  ...dataStores,
  ...servers,
  ...tools,
  ...platforms,
  ...applications,
  ...consoles,
  ...japaneseProducts,
  ...networkProducts,
  ...devices,
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

/** The first product whose sign stands in one of the texts (a key, a URL, a file name), the first text first. */
export function productOfSigns(texts: readonly string[]): Product | undefined {
  for (const text of texts) {
    const found = products.find((product) => product.sign?.test(text) === true);
    if (found !== undefined) return found;
  }
  return undefined;
}
