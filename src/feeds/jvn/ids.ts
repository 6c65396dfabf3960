import type { JvnRow } from '../rows.ts';

/** Parts what stands where CVE ids belong into well-formed ones (trimmed, upper case, each once) and the rest as it stands. Empty ones count as none given. */
export function sortCves(given: Iterable<string>): Pick<JvnRow, 'cves' | 'oddCves'> {
  const [cves, oddCves] = [new Set<string>(), new Set<string>()];
  for (const text of given) {
    const cve = text.trim().toUpperCase();
    if (/^CVE-\d{4}-\d{4,19}$/.test(cve)) cves.add(cve);
    else if (cve !== '') oddCves.add(text.slice(0, 100));
  }
  return { cves: [...cves], oddCves: [...oddCves] };
}

/** The CVE ids that a text names, each once. */
export function cvesIn(text: string): string[] {
  const found = text.normalize('NFKC').matchAll(/(?<![a-z0-9])CVE-\d{4}-\d{4,19}(?!\d)/gi);
  return [...new Set([...found].map(([cve]) => cve.toUpperCase()))];
}

/**
 * The ids of JVN that a text or an address names, as JVN writes them, each once: `JVN#12345678`, `JVNVU#96768815`, `JVNTA#94494000`, and `JVNTA11-102A` of older years.
 * Addresses have them without `#`: `https://jvn.jp/vu/JVNVU96768815/`.
 */
export function jvnIdsIn(text: string): string[] {
  const found = text
    .normalize('NFKC')
    .matchAll(/(?<![a-z0-9])(JVN(?:VU|TA)?)(?: ?# ?|)(\d{8}|\d{6})(?!\d)|(?<![a-z0-9])(JVNTA\d\d-\d{3}[A-Z])(?![a-z0-9])/gi);
  return [...new Set([...found].map(([, kind = '', number = '', old]) => (old ?? `${kind}#${number}`).toUpperCase()))];
}

/** The id of a JPCERT/CC alert by its address, older ones (`.txt`) and English ones included: `https://www.jpcert.or.jp/at/2021/at210050.html`. Null where it is none. */
export function alertByAddress(address: string): string | null {
  const found = /^https?:\/\/www\.jpcert\.or\.jp\/(?:english\/)?at\/(\d{4})\/at(\d\d)(\d{4})\.(?:html?|txt)(?:[?#]|$)/i.exec(
    address.trim(),
  );
  const [, year = '', short = '', number = ''] = found ?? [];
  return found !== null && year.endsWith(short) ? `JPCERT-AT-${year}-${number}` : null;
}

/** The id of a JPCERT/CC alert as a reference gives it. Null where it is none. */
export function alertById(id: string): string | null {
  const trimmed = id.trim().toUpperCase();
  return /^JPCERT-AT-\d{4}-\d{4}$/.test(trimmed) ? trimmed : null;
}

/** Reads the markers that JVN iPedia puts into descriptions: `** 削除 **`, `** 未確定 **`, `** サポート外 **`. */
export function stateOf(description: string): JvnRow['state'] {
  if (/\*\*\s*削除\s*\*\*/.test(description)) return 'withdrawn';
  if (/\*\*\s*未確定\s*\*\*/.test(description)) return 'unconfirmed';
  if (/\*\*\s*サポート外\s*\*\*/.test(description)) return 'unsupported';
  return 'valid';
}
