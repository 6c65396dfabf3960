import { matchAdvisory, type AdvisoryAnswer } from '../../../feeds/csaf/match.ts';
import type { AdvisoryRow, JvnRow, NvdRow } from '../../../feeds/rows.ts';
import type { ProductEntries } from '../../../feeds/store/lookup.ts';
import { readCpe } from '../../../feeds/store/cpe.ts';
import { productKey } from '../../../feeds/store/schema.ts';
import type { Cover } from '../../../feeds/csaf/range.ts';
import { isRejectedRow, isTakenBack } from '../facts.ts';
import type { DroppedRecord } from '../judgement.ts';
import { configurationsCover } from './configuration.ts';
import { criterionCovers, describeCriterion } from './criterion.ts';
import type { ProductIdentity } from './identity.ts';

/** What one entry of a source says about a declared product. */
export interface ProductClaim {
  /** `nvd`, `jvn`, `csaf/<provider>`. */
  readonly feed: string;
  /** The source's own id, by which a person answers. */
  readonly id: string;
  /** RFC 3339, UTC. */
  readonly modified: string;
  /** `affected`: surely this version. `unclear`: a person must decide. */
  readonly says: 'affected' | 'unclear';
  /** What the person decides by: affected versions in Japanese prose, the status of the vendor. Empty where there is nothing to show. */
  readonly note: string;
}

/** A vulnerability that sources name together with a declared product. */
export interface ProductVulnerability {
  /** CVE id; the entry's own id where it names none. */
  readonly id: string;
  readonly claims: readonly ProductClaim[];
  /** The entries of a vulnerability without CVE id, which cannot be looked up by it. */
  readonly jvn: readonly JvnRow[];
  readonly advisories: readonly AdvisoryRow[];
}

/** What the sources hold about one declared product. */
export interface ProductMatch {
  /** Whether any source knows the product at all, whatever the version. */
  readonly known: boolean;
  /** Sorted by id. */
  readonly vulnerabilities: readonly ProductVulnerability[];
  readonly dropped: readonly Omit<DroppedRecord, 'about'>[];
}

/** How matches are made. */
export interface MatchingQuestion {
  readonly asked: ProductIdentity;
  /** The other declared products: they may be the platform. */
  readonly others: readonly ProductIdentity[];
  readonly counts: (feed: string) => boolean;
  /** `unresolved`: a JVN entry needs no answer where NVD surely says in or out of this product in this version. */
  readonly jvnTriage: 'every' | 'unresolved';
}

interface Gathered {
  readonly found: Map<string, { claims: ProductClaim[]; jvn: JvnRow[]; advisories: AdvisoryRow[] }>;
  readonly dropped: Omit<DroppedRecord, 'about'>[];
  /** What NVD surely says, by CVE. */
  readonly resolved: Set<string>;
}

/** Matches what the store holds under a product's keys. Sources that do not count are not asked. */
export function matchProduct(entries: readonly ProductEntries[], question: MatchingQuestion): ProductMatch {
  const { counts } = question;
  const nvd = counts('nvd')
    ? once(
        entries.flatMap((each) => each.nvd),
        ({ cve }) => cve,
      )
    : [];
  const jvn = counts('jvn')
    ? once(
        entries.flatMap((each) => each.jvn),
        ({ id }) => id,
      )
    : [];
  const advisories = once(
    entries.flatMap((each) => each.advisories),
    ({ provider, id }) => `${provider} ${id}`,
  ).filter(({ provider }) => counts(`csaf/${provider}`));
  const gathered: Gathered = { found: new Map(), dropped: [], resolved: new Set() };
  for (const row of nvd) takeNvd(row, question, gathered);
  for (const row of advisories) takeAdvisory(row, question, gathered);
  for (const row of jvn) takeJvn(row, question, gathered);
  return {
    known: nvd.length + jvn.length + advisories.length > 0,
    vulnerabilities: [...gathered.found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, each]) => ({ id, ...each })),
    dropped: gathered.dropped,
  };
}

function once<Row>(rows: readonly Row[], key: (row: Row) => string): Row[] {
  return [...new Map(rows.map((row) => [key(row), row])).values()];
}

function put({ found }: Gathered, id: string, claim: ProductClaim) {
  const each = found.get(id) ?? { claims: [], jvn: [], advisories: [] };
  each.claims.push(claim);
  found.set(id, each);
  return each;
}

function takeNvd(row: NvdRow, { asked, others }: MatchingQuestion, gathered: Gathered): void {
  const { cve, modified, configurations } = row;
  const cover: Cover = configurationsCover(configurations, asked, others);
  if (isRejectedRow(row)) {
    if (cover !== 'out') gathered.dropped.push({ id: cve, feed: 'nvd', why: 'rejected', on: modified.slice(0, 10) });
    return;
  }
  if (cover !== 'unclear') gathered.resolved.add(cve);
  if (cover === 'out') return;
  const note = criteriaOf(configurations, asked);
  put(gathered, cve, { feed: 'nvd', id: cve, modified, says: cover === 'in' ? 'affected' : 'unclear', note });
}

/** The versions that NVD names for the product, for a person to read. */
function criteriaOf(configurations: NvdRow['configurations'], asked: ProductIdentity): string {
  const matches = configurations.flatMap(({ nodes }) => nodes.flatMap((node) => node.matches));
  const own = matches.filter((match) => match.vulnerable && !['out', null].includes(criterionCovers(match, asked)));
  return [...new Set(own.map((match) => describeCriterion(match)))].slice(0, 5).join('; ');
}

const vendorSays: Readonly<Record<AdvisoryAnswer, ProductClaim['says'] | null>> = {
  affected: 'affected',
  unclear: 'unclear',
  investigating: 'unclear',
  fixed: null,
  notAffected: null,
};

function takeAdvisory(row: AdvisoryRow, { asked }: MatchingQuestion, gathered: Gathered): void {
  const { vendor, product } = asked.product;
  const matches = matchAdvisory(row, { cpe: asked.cpeText, vendor, product, version: asked.version });
  const feed = `csaf/${row.provider}`;
  for (const { statement, says, products } of matches) {
    const word = vendorSays[says];
    if (word === null) continue;
    if (isTakenBack(row)) {
      gathered.dropped.push({ id: row.id, feed, why: 'withdrawn', on: row.modified.slice(0, 10) });
      continue;
    }
    const names = [...new Set(products.map(({ name }) => name))].slice(0, 5).join('; ');
    const draft = row.status === 'draft';
    const claim = {
      feed,
      id: row.id,
      modified: row.modified,
      says: draft ? 'unclear' : word,
      note: `${draft ? 'draft' : says}: ${names}`,
    } as const;
    const each = put(gathered, statement.cve ?? row.id, claim);
    if (statement.cve === undefined) each.advisories.push(row);
  }
}

/** Versions in prose are a person's to judge. */
function takeJvn(row: JvnRow, { asked, jvnTriage }: MatchingQuestion, gathered: Gathered): void {
  const products = row.products.filter(({ vendor, product, cpe }) => {
    const name = cpe === undefined ? null : readCpe(cpe);
    const keys = [productKey(vendor, product), ...(name === null ? [] : [productKey(name.vendor, name.product)])];
    return keys.some((key) => asked.keys.includes(key));
  });
  if (products.length === 0) return;
  if (row.state === 'withdrawn') {
    gathered.dropped.push({ id: row.id, feed: 'jvn', why: 'withdrawn', on: row.modified.slice(0, 10) });
    return;
  }
  const note = shorten([...new Set(products.flatMap(({ versions }) => versions))].join('、'));
  const claim = { feed: 'jvn', id: row.id, modified: row.modified, says: 'unclear', note } as const;
  for (const cve of row.cves) {
    if (jvnTriage === 'every' || !gathered.resolved.has(cve)) put(gathered, cve, claim);
  }
  if (row.cves.length === 0) put(gathered, row.id, claim).jvn.push(row);
}

/** Longest list of versions that is shown, in UTF-16 units; the entry's page has the rest. */
const noteLimit = 1000;

function shorten(text: string): string {
  return text.length > noteLimit ? `${text.slice(0, noteLimit)}…` : text;
}
