import * as z from 'zod/mini';
import type { BillComponent } from './read.ts';

/** The parts of SPDX 2.x that name packages (https://spdx.github.io/spdx-spec/v2.3/package-information/). */
const reference = z.object({ referenceType: z.string(), referenceLocator: z.string() });
const spdxPackage = z.object({
  SPDXID: z.optional(z.string()),
  name: z.string(),
  versionInfo: z.optional(z.nullable(z.string())),
  primaryPackagePurpose: z.optional(z.string()),
  externalRefs: z.optional(z.array(reference)),
});
const document = z.object({
  spdxVersion: z.string().check(z.startsWith('SPDX-')),
  packages: z.optional(z.array(spdxPackage)),
  documentDescribes: z.optional(z.array(z.string())),
  relationships: z.optional(z.array(z.object({ spdxElementId: z.string(), relationshipType: z.string(), relatedSpdxElement: z.string() }))),
});
/** An SPDX 2 document before it is checked. */
export type Spdx2Document = z.infer<typeof document>;

/** Kinds that are no software of which a version could be looked up. */
const noSoftware = new Set(['FILE', 'OPERATING-SYSTEM', 'OPERATING_SYSTEM', 'DEVICE', 'ARCHIVE']);

/** Reads the packages of an SPDX 2 document (JSON or YAML). Throws where it is none. */
export function readSpdx2(raw: Spdx2Document): BillComponent[] {
  const { packages = [], documentDescribes = [], relationships = [] } = document.parse(raw);
  const described = relationships.filter(
    ({ spdxElementId, relationshipType }) => spdxElementId === 'SPDXRef-DOCUMENT' && relationshipType === 'DESCRIBES',
  );
  const subjects = new Set([...documentDescribes, ...described.map(({ relatedSpdxElement }) => relatedSpdxElement)]);
  return packages.flatMap(({ SPDXID = '', name, versionInfo, primaryPackagePurpose = '', externalRefs = [] }) =>
    named({
      id: SPDXID,
      name,
      version: versionInfo ?? '',
      purpose: primaryPackagePurpose,
      references: externalRefs.map(({ referenceType, referenceLocator }) => [referenceType, referenceLocator] as const),
      subjects,
    }),
  );
}

interface Named {
  readonly id: string;
  readonly name: string;
  readonly version: string;
  readonly purpose: string;
  readonly references: readonly (readonly [type: string, locator: string])[];
  /** What the document is about: without a package URL that is the delivery itself. */
  readonly subjects: ReadonlySet<string>;
}

function named({ id, name, version, purpose, references, subjects }: Named): BillComponent[] {
  const find = (pattern: RegExp) => references.find(([type]) => pattern.test(type))?.[1] ?? null;
  const [purl, cpe] = [find(/(^|\/)purl$/), find(/(^|\/)cpe2[23]Type$/)];
  if (purl === null && cpe === null && (noSoftware.has(purpose) || subjects.has(id))) return [];
  return [{ name, version: /^(NOASSERTION|NONE)$/.test(version) ? '' : version, purl, cpe }];
}

/** Reads the packages of an SPDX 2 document in tag-value form (https://spdx.github.io/spdx-spec/v2.3/conformance/). Throws where a line is none of that form. */
export function readSpdxTags(text: string): BillComponent[] {
  const packages: { id: string; name: string; version: string; purpose: string; references: [string, string][] }[] = [];
  const subjects = new Set<string>();
  // A value between <text> and </text> may go over several lines.
  const oneLine = text.replaceAll(/<text>[\s\S]*?<\/text>/g, (value) => value.replaceAll(/\r?\n/g, ' '));
  if (oneLine.includes('<text>') && !oneLine.includes('</text>')) throw new Error('a text that does not end');
  let current: (typeof packages)[number] | undefined;
  for (const [index, line] of oneLine.split(/\r?\n/).entries()) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const match = /^\s*([A-Za-z][A-Za-z0-9-]*):\s*(.*?)\s*$/.exec(line);
    if (match === null) throw new Error(`line ${index + 1} is no tag with a value`);
    const [, tag = '', value = ''] = match;
    if (tag === 'PackageName') packages.push((current = { id: '', name: value, version: '', purpose: '', references: [] }));
    // Files and snippets have sections of their own.
    else if (/^(FileName|SnippetSPDXID|LicenseID)$/.test(tag)) current = undefined;
    else if (tag === 'Relationship') {
      const subject = /^SPDXRef-DOCUMENT\s+DESCRIBES\s+(\S+)/.exec(value)?.[1];
      if (subject !== undefined) subjects.add(subject);
    } else if (current !== undefined) takeTag(current, tag, value);
  }
  return packages.flatMap((each) => named({ ...each, subjects }));
}

function takeTag(into: { id: string; version: string; purpose: string; references: [string, string][] }, tag: string, value: string): void {
  if (tag === 'SPDXID') into.id = value;
  if (tag === 'PackageVersion') into.version = value;
  if (tag === 'PrimaryPackagePurpose') into.purpose = value;
  const [, type = '', locator = ''] = tag === 'ExternalRef' ? (/^\S+\s+(\S+)\s+(\S+)/.exec(value) ?? []) : [];
  if (type !== '') into.references.push([type, locator]);
}

const graph = z.object({ '@graph': z.array(z.looseObject({ type: z.optional(z.string()) })) });

/** Reads the packages of an SPDX 3 document (https://spdx.github.io/spdx-spec/v3.0.1/model/Software/Classes/Package/). Throws where it is none. */
export function readSpdx3(raw: unknown): BillComponent[] {
  const elements = graph.parse(raw)['@graph'];
  const word = (value: unknown): string => (typeof value === 'string' ? value : '');
  return elements.flatMap((element) => {
    if (element.type !== 'software_Package') return [];
    const purl = word(element['software_packageUrl']);
    const purpose = word(element['software_primaryPurpose']);
    if (purl === '' && /^(file|operatingSystem|device|archive|data|model)$/.test(purpose)) return [];
    return [{ name: word(element['name']), version: word(element['software_packageVersion']), purl: purl === '' ? null : purl, cpe: null }];
  });
}
