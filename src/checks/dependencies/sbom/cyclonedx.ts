import { purlOf, type OsvPackage } from './purl.ts';

/** A component found in one deliverable. The same component of several deliverables is given once for each. */
export interface FoundComponent extends OsvPackage {
  /** Where the component is fixed by a commit. */
  readonly commit?: string | null;
  /** Census path of the deliverable it was found in. */
  readonly path: string;
  /** `dev`, `optional`, … as the lockfile says. Empty: delivered to be run. */
  readonly groups: readonly string[];
  /** How it was found, where that is not a list of components: `content`, `filename`, `hash`. */
  readonly evidence?: string;
}

/** What an SBOM is made of. The same input gives the same bytes. */
export interface BomInput {
  /** RFC 3339, UTC. */
  readonly timestamp: string;
  /** Version of kenpin. */
  readonly kenpin: string;
  readonly delivery: {
    /** Number of the contract. */
    readonly contract: string;
    /** 件名 */
    readonly title: string;
    readonly delivery: number;
    /** 受注者 */
    readonly contractor: string;
  };
  /** SHA-256 as lower-case hex of what was delivered: the serial number comes from it. */
  readonly digest: string;
  readonly components: readonly FoundComponent[];
  /** Whether every deliverable that could name components was read to its end. */
  readonly complete: boolean;
}

const deliveryReference = 'delivery';

/** A CycloneDX 1.6 SBOM of what was found, as JSON (https://cyclonedx.org/docs/1.6/json/). Throws where the digest is not one. */
export function cycloneDx({ timestamp, kenpin, delivery, digest, components, complete }: BomInput): string {
  const bom = {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber: serialNumberOf(digest),
    version: 1,
    metadata: {
      timestamp,
      tools: { components: [{ type: 'application', name: 'kenpin', version: kenpin }] },
      component: {
        type: 'application',
        'bom-ref': deliveryReference,
        supplier: { name: delivery.contractor },
        name: delivery.contract,
        version: String(delivery.delivery),
        description: delivery.title,
      },
    },
    components: componentsOf(components),
    // What depends on what is not recorded, only what was delivered.
    compositions: [{ aggregate: complete ? 'complete' : 'incomplete', assemblies: [deliveryReference] }],
  };
  // Half a surrogate pair in a name is no JSON that every reader takes.
  return `${JSON.stringify(bom, (_, value: unknown) => (typeof value === 'string' ? value.toWellFormed() : value), 2)}\n`;
}

/** A UUID in the form of RFC 4122 from the first 128 bits of a digest: name-based (version 5), as the name is what was delivered. */
export function serialNumberOf(digest: string): string {
  if (!/^[0-9a-f]{32,}$/.test(digest)) throw new Error('not a digest in lower-case hex');
  const variant = ((Number.parseInt(digest.charAt(16), 16) & 0x3) | 0x8).toString(16);
  const groups = [
    digest.slice(0, 8),
    digest.slice(8, 12),
    `5${digest.slice(13, 16)}`,
    `${variant}${digest.slice(17, 20)}`,
    digest.slice(20, 32),
  ];
  return `urn:uuid:${groups.join('-')}`;
}

function componentsOf(found: readonly FoundComponent[]): object[] {
  const same = new Map<string, FoundComponent[]>();
  for (const each of found) {
    const key = [each.ecosystem, each.name, each.version, each.commit ?? ''].join('\0');
    const known = same.get(key);
    if (known === undefined) same.set(key, [each]);
    else known.push(each);
  }
  const references = new References();
  return [...same]
    .sort(([a], [b]) => compare(a, b))
    .flatMap(([, places]) => {
      const [first] = places;
      return first === undefined ? [] : componentOf(first, places, references);
    });
}

function componentOf(first: FoundComponent, places: readonly FoundComponent[], references: References): object {
  const { ecosystem, name, commit } = first;
  const version = first.version === '' ? (commit ?? '') : first.version;
  const purl = purlOf({ ecosystem, name, version });
  return {
    type: 'library',
    'bom-ref': references.take(purl ?? `component:${[ecosystem, name, version].map(encodeURIComponentSafely).join('/')}`),
    ...namesOf(first),
    ...(version === '' ? {} : { version }),
    scope: scopeOf(places),
    ...(purl === null ? {} : { purl }),
    evidence: { occurrences: occurrencesOf(places) },
    ...propertiesOf(first, places),
  };
}

/** Gives each component a reference of its own: two spellings of a name can have one purl. */
class References {
  readonly #used = new Map<string, number>([[deliveryReference, 1]]);

  /** The reference itself, or with a number where it is taken. Asked in order, so the numbers are the same in every run. */
  take(reference: string): string {
    let number = this.#used.get(reference) ?? 0;
    let free = reference;
    while (this.#used.has(free)) {
      number += 1;
      free = `${reference}~${number}`;
    }
    this.#used.set(reference, Math.max(number, 1));
    this.#used.set(free, 1);
    return free;
  }
}

function encodeURIComponentSafely(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}

/** `group` and `name`: npm scope, Maven group, Packagist vendor. */
function namesOf({ ecosystem, name, commit }: FoundComponent): { readonly group?: string; readonly name: string } {
  const separator = { npm: '/', Packagist: '/', Maven: ':' }[ecosystem];
  const end = separator === undefined ? -1 : name.indexOf(separator);
  if (end > 0) return { group: name.slice(0, end), name: name.slice(end + 1) };
  return { name: name === '' ? (commit ?? '?') : name };
}

const developmentGroups = new Set(['dev', 'development', 'test']);

/** `excluded` where only development or tests use it, `optional` where every place calls it optional; delivered to be run in one place means `required`. */
function scopeOf(places: readonly FoundComponent[]): 'required' | 'optional' | 'excluded' {
  const isDevelopment = ({ groups }: FoundComponent) => groups.length > 0 && groups.every((group) => developmentGroups.has(group));
  const isLeft = ({ groups }: FoundComponent) =>
    groups.length > 0 && groups.every((group) => group === 'optional' || developmentGroups.has(group));
  if (places.every(isDevelopment)) return 'excluded';
  return places.every(isLeft) ? 'optional' : 'required';
}

function occurrencesOf(places: readonly FoundComponent[]): object[] {
  const all = new Map(places.map(({ path, evidence }) => [`${path}\0${evidence ?? ''}`, { path, evidence }]));
  return [...all]
    .sort(([a], [b]) => compare(a, b))
    .map(([, { path, evidence }]) => ({ location: path, ...(evidence === undefined ? {} : { additionalContext: evidence }) }));
}

function propertiesOf(
  { ecosystem, commit }: FoundComponent,
  places: readonly FoundComponent[],
): { readonly properties?: readonly object[] } {
  const groups = new Set(places.flatMap((place) => place.groups));
  const properties = [
    ...(commit === undefined || commit === null ? [] : [{ name: 'kenpin:commit', value: commit }]),
    ...[...groups].sort().map((value) => ({ name: 'kenpin:dependency-group', value })),
    ...(ecosystem === '' ? [] : [{ name: 'kenpin:ecosystem', value: ecosystem }]),
  ];
  return properties.length === 0 ? {} : { properties };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
