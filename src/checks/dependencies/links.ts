import type { Vulnerability } from './vulnerabilities.ts';

/** NVD's page of a CVE. */
export function nvdLink(cve: string): string {
  return `https://nvd.nist.gov/vuln/detail/${encodeURIComponent(cve)}`;
}

/** A page of osv.dev. */
export function osvLink(id: string): string {
  return `https://osv.dev/vulnerability/${encodeURIComponent(id)}`;
}

/** The KEV catalogue, searched for a CVE. */
export function kevLink(cve: string): string {
  return `https://www.cisa.gov/known-exploited-vulnerabilities-catalog?search_api_fulltext=${encodeURIComponent(cve)}`;
}

/** EPSS of a CVE, as FIRST's API answers it. */
export function epssLink(cve: string): string {
  return `https://api.first.org/data/v1/epss?cve=${encodeURIComponent(cve)}`;
}

/** The page of a JVN notice by its id; empty where the id has no known form. https://jvn.jp/ */
export function jvnLink(id: string): string {
  const [, kind = '', number] = /^(JVN|JVNVU|JVNTA)#(\d{6,8})$/.exec(id) ?? [];
  if (number === undefined) return '';
  return `https://jvn.jp/${kind === 'JVN' ? 'jp' : kind.slice(3).toLowerCase()}/${kind}${number}/`;
}

/** The page of a JPCERT/CC alert by its id; empty where the id has no known form. https://www.jpcert.or.jp/at/ */
export function alertLink(id: string): string {
  const [, year = '', number] = /^JPCERT-AT-(\d{4})-(\d{4})$/.exec(id) ?? [];
  return number === undefined ? '' : `https://www.jpcert.or.jp/at/${year}/at${year.slice(2)}${number}.html`;
}

/** An address that a report may link to, otherwise empty: data from outside decide where a reader goes, but not by which scheme. */
export function webLink(address: string): string {
  return /^https?:\/\/[^\s"<>/?#\\]+(?:[/?#][^\s"<>]*)?$/i.test(address) ? address : '';
}

/** The pages about a vulnerability for whoever has to act: databases, KEV, NVD, JVN iPedia, JVN and JPCERT/CC, vendors. */
export function linksOf({ records, facts, exploited, ids }: Vulnerability, own: readonly string[]): string[] {
  const listed = exploited ? ids.filter((id) => id.startsWith('CVE-')).map(kevLink) : [];
  const alerts = facts.notices.filter(({ source, kind }) => source === 'jvn' || kind === 'alert');
  const given = [
    ...facts.jvn.filter(({ state }) => state !== 'withdrawn').flatMap(({ link, alerts }) => [link, ...alerts.map(alertLink)]),
    ...alerts.map(({ link }) => link),
    ...facts.advisories.map(({ row }) => row.link),
  ];
  const all = [
    ...records.filter(({ id }) => own.includes(id)).map(({ id }) => osvLink(id)),
    ...listed,
    ...facts.nvd.map(({ cve }) => nvdLink(cve)),
    ...given.map(webLink).filter((link) => link !== ''),
  ];
  return [...new Set(all)];
}
