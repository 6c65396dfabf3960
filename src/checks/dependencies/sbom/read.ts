import { parse as parseYaml } from 'yaml';
import { readCycloneDxJson, readCycloneDxXml } from './read-cyclonedx.ts';
import { readSpdx2, readSpdx3, readSpdxTags, type Spdx2Document } from './read-spdx.ts';

/** One component that an SBOM names. */
export interface BillComponent {
  readonly name: string;
  /** Empty where the SBOM gives none. */
  readonly version: string;
  readonly purl: string | null;
  readonly cpe: string | null;
}

/** Forms of SBOM that are read. */
export type BillForm = 'cyclonedx-json' | 'cyclonedx-xml' | 'spdx-json' | 'spdx3-json' | 'spdx-tags' | 'spdx-yaml' | 'spdx-rdf';

/**
 * Recognises an SBOM by its first and last characters, whatever its name; null for other files. An SBOM says what it is in a field at its top level: tools write it
 * first, or, where they sort the fields, `spdxVersion` last.
 */
export function billFormOf(head: string, tail = ''): BillForm | null {
  const text = head.replace(/^\uFEFF/, '').trimStart();
  if (text.startsWith('{')) {
    const ends = [text, tail];
    if (ends.some((end) => /"bomFormat"\s*:\s*"CycloneDX"/.test(end))) return 'cyclonedx-json';
    if (ends.some((end) => /"spdxVersion"\s*:\s*"SPDX-/.test(end))) return 'spdx-json';
    return ends.some((end) => /"@context"\s*:\s*"https:\/\/spdx\.org\/rdf\/3/.test(end)) ? 'spdx3-json' : null;
  }
  if (text.startsWith('<')) {
    if (/cyclonedx\.org\/schema\/bom/.test(text) && /<(\w+:)?bom\b/.test(text)) return 'cyclonedx-xml';
    return /<rdf:RDF\b/.test(text) && /spdx\.org\/rdf\/terms/.test(text) ? 'spdx-rdf' : null;
  }
  const start = text.slice(0, 4096);
  if (/^SPDXVersion:\s*SPDX-/m.test(start)) return 'spdx-tags';
  return /^spdxVersion:\s*['"]?SPDX-/m.test(start) ? 'spdx-yaml' : null;
}

/** Reads an SBOM to its end. Throws where it cannot be parsed or is of a form that is not read (`spdx-rdf`). */
export function readBill(form: BillForm, text: string): readonly BillComponent[] {
  const whole = text.replace(/^\uFEFF/, '');
  switch (form) {
    case 'cyclonedx-json':
      return readCycloneDxJson(JSON.parse(whole));
    case 'cyclonedx-xml':
      return readCycloneDxXml(whole);
    case 'spdx-json':
      return readSpdx2(JSON.parse(whole) as Spdx2Document);
    case 'spdx3-json':
      return readSpdx3(JSON.parse(whole));
    case 'spdx-tags':
      return readSpdxTags(whole);
    case 'spdx-yaml':
      // Anchors of an SBOM written by a tool repeat nothing; a bomb made of them is refused.
      return readSpdx2(parseYaml(whole, { maxAliasCount: 0 }) as Spdx2Document);
    case 'spdx-rdf':
      throw new Error('SPDX in RDF is not read; deliver it as JSON or tag-value');
  }
}
