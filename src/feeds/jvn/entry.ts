import { FeedFormatError, type CvssOpinion, type JvnProduct, type JvnRow } from '../rows.ts';
import { productName } from './cpe.ts';
import { alertByAddress, alertById, jvnIdsIn, sortCves } from './ids.ts';

/** A reference of an entry, in whichever format. */
export interface JvnReference {
  /** `CVE`, `JVN`, `Common Vulnerabilities and Exposures (CVE)`, `関連文書`, … */
  readonly source: string;
  readonly id: string;
  readonly address: string;
}

const cveSources = new Set(['cve', 'nvd', 'common vulnerabilities and exposures (cve)', 'national vulnerability database (nvd)']);

/** What an entry's references name. CVE ids count only where CVE or NVD is the source: related links name those of other entries too. */
export function readReferences(references: readonly JvnReference[]): Pick<JvnRow, 'cves' | 'oddCves' | 'notices' | 'alerts'> {
  const named = references.filter(({ source }) => cveSources.has(source.trim().toLowerCase())).map(({ id }) => id);
  const notices = references.filter(({ source, address }) => source.trim() === 'JVN' || /^https?:\/\/jvn\.jp\//.test(address));
  return {
    ...sortCves(named),
    notices: [...new Set(notices.flatMap(({ id, address }) => firstOf(jvnIdsIn(id), jvnIdsIn(address))))],
    alerts: [...new Set(references.flatMap(({ id, address }) => alertByAddress(address) ?? alertById(id) ?? []))],
  };
}

function firstOf(...lists: readonly string[][]): string[] {
  return lists.find((list) => list.length > 0) ?? [];
}

/** Takes the id of an entry, blanks trimmed. Throws {@link FeedFormatError} with `place`. */
export function entryId(text: string, place: string): string {
  const id = text.trim();
  if (!/^JVNDB-\d{4}-\d{6,9}$/.test(id)) throw new FeedFormatError(`${place}: "${id.slice(0, 40)}" is no JVNDB id`);
  return id;
}

/** The page of an entry. */
export function entryAddress(id: string, lang: string | undefined): string {
  return `https://jvndb.jvn.jp/${lang === 'en' ? 'en' : 'ja'}/contents/${id.slice(6, 10)}/${id}.html`;
}

/** Takes an address for people to follow. Throws {@link FeedFormatError} with `place` where it is none of the Web. */
export function webAddress(text: string, place: string): string {
  const address = text.trim();
  if (!/^https?:\/\/[^\s"<>]+$/i.test(address) || !URL.canParse(address))
    throw new FeedFormatError(`${place}: "${address.slice(0, 80)}" is no web address`);
  return address;
}

/** Blanks and line breaks as one blank each. */
export function oneLine(text: string): string {
  return text.replace(/[ \t\r\n]+/g, ' ').trim();
}

/** A product. An invalid CPE is left out, a version in it stands with the others. */
export function productOf({
  vendor,
  product,
  cpe,
  versions,
}: Record<'vendor' | 'product' | 'cpe', string> & { versions: readonly string[] }): JvnProduct {
  const name = productName(cpe);
  const all = [...versions, name?.version ?? ''].map((each) => each.trim()).filter((each) => each !== '');
  return { vendor: oneLine(vendor), product: oneLine(product), ...(name === null ? {} : { cpe: name.cpe }), versions: [...new Set(all)] };
}

/** A rating. Null where it has no vector: there is nothing to judge then. The vector's own prefix says its version better than the label beside it. */
export function ratingOf({
  version,
  vector,
  score,
}: Record<'version' | 'vector', string> & { score: string | number }): CvssOpinion | null {
  const trimmed = vector.trim();
  if (trimmed === '') return null;
  const number = typeof score === 'number' ? score : Number.parseFloat(score);
  return {
    version: /^CVSS:(\d\.\d)\//.exec(trimmed)?.[1] ?? version.trim(),
    vector: trimmed,
    score: number >= 0 && number <= 10 ? number : null,
    by: 'JVN iPedia',
  };
}

/** The ratings that there are, each once: JVN gives each of several CVEs of an entry its own. */
export function ratingsOf(given: readonly (CvssOpinion | null)[]): CvssOpinion[] {
  const found = new Map<string, CvssOpinion>();
  for (const each of given) if (each !== null && !found.has(each.vector)) found.set(each.vector, each);
  return [...found.values()];
}
