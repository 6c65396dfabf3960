import { SaxesParser } from 'saxes';
import * as z from 'zod/mini';
import type { BillComponent } from './read.ts';

/** The parts of CycloneDX 1.0 to 1.7 that name components (https://cyclonedx.org/docs/1.6/json/). */
interface Component {
  readonly type?: string | undefined;
  readonly name?: string | undefined;
  readonly group?: string | undefined;
  readonly version?: string | undefined;
  readonly purl?: string | undefined;
  readonly cpe?: string | undefined;
  readonly components?: readonly Component[] | undefined;
}

const text = z.optional(z.string());
const component: z.ZodMiniType<Component> = z.object({
  type: text,
  name: text,
  group: text,
  version: text,
  purl: text,
  cpe: text,
  components: z.optional(z.lazy(() => z.array(component))),
});
const bill = z.object({ bomFormat: z.literal('CycloneDX'), components: z.optional(z.array(component)) });

/** Kinds that are no software of which a version could be looked up. */
const noSoftware = new Set(['file', 'data', 'operating-system', 'cryptographic-asset', 'machine-learning-model', 'device']);

/** Reads the components of a CycloneDX document in JSON. Throws where it is none. */
export function readCycloneDxJson(raw: unknown): BillComponent[] {
  return (bill.parse(raw).components ?? []).flatMap(named);
}

function named(each: Component): BillComponent[] {
  const { type = 'library', name = '', group = '', version = '', purl = null, cpe = null, components = [] } = each;
  const left = purl === null && cpe === null && noSoftware.has(type);
  const own = left ? [] : [{ name: group === '' ? name : `${group}/${name}`, version, purl, cpe }];
  return [...own, ...components.flatMap(named)];
}

/** Greatest depth of components within components. */
const deepest = 1000;
const fields = new Set(['name', 'group', 'version', 'purl', 'cpe']);

interface Open {
  type: string;
  readonly found: Record<string, string>;
  readonly depth: number;
}

/** Reads the components of a CycloneDX document in XML. Throws where it is not well-formed or cut off. */
export function readCycloneDxXml(xml: string): BillComponent[] {
  const parser = new SaxesParser({ xmlns: false });
  const components: BillComponent[] = [];
  const open: Open[] = [];
  const path: string[] = [];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const local = localName(name);
    path.push(local);
    if (open.length > deepest) throw new Error('components nested too deeply');
    // The component that the document is about stands in the metadata; tools are components there too.
    if (local === 'component' && !path.includes('metadata') && path.at(-2) === 'components')
      open.push({ type: attributes['type'] ?? 'library', found: {}, depth: path.length });
  });
  parser.on('text', (piece) => {
    const component = open.at(-1);
    const field = path.at(-1) ?? '';
    if (component === undefined || path.length !== component.depth + 1 || !fields.has(field)) return;
    component.found[field] = (component.found[field] ?? '') + piece;
  });
  parser.on('closetag', () => {
    const component = open.at(-1);
    if (component?.depth === path.length) {
      open.pop();
      const trimmed = Object.fromEntries(Object.entries(component.found).map(([key, value]) => [key, value.trim()]));
      components.push(...named({ type: component.type, ...trimmed }));
    }
    path.pop();
  });
  parser.write(xml).close();
  return components;
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
