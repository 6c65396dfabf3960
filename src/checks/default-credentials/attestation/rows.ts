import { productOf } from '../products.ts';
import { versionOf, type Asked } from './asked.ts';

/** A product that the policy declares: a device, a console or an account in a cloud, which no file of the delivery shows. */
export interface DeclaredPlace {
  readonly name: string;
  /** Where it stands or whose it is. */
  readonly where?: string | undefined;
}

/** A row that a person has to answer. */
export interface AttestationRow {
  /** Names it in the answers: `product/postgresql`, `file/conf/app.yml#db.password`, `declared/core router`. */
  readonly what: string;
  /** What people call it. */
  readonly name: string;
  /** Files of the delivery, sorted; or the place that the policy names. */
  readonly where: readonly string[];
  /** Line of its first place. */
  readonly line?: number;
  /** Changes with what an answer was about; `-` where the delivery does not tell. */
  readonly version: string;
}

/** What was asked, and in which file. */
export interface AskedIn {
  readonly path: string;
  readonly asked: Asked;
}

/** The rows of a delivery, sorted by {@link AttestationRow.what}: the same thing asked in several places is one row. */
export function attestationRows(asked: readonly AskedIn[], declared: readonly DeclaredPlace[]): AttestationRow[] {
  const groups = new Map<string, AskedIn[]>();
  for (const each of asked) {
    const what = whatOf(each);
    groups.set(what, [...(groups.get(what) ?? []), each]);
  }
  const found = [...groups].map(([what, group]) => rowOf(what, group));
  const named = declared.map(({ name, where }): AttestationRow => ({
    what: `declared/${name}`,
    name,
    where: where === undefined ? [] : [where],
    version: '-',
  }));
  return [...found, ...named].toSorted((a, b) => (a.what < b.what ? -1 : a.what > b.what ? 1 : 0));
}

function whatOf({ path, asked }: AskedIn): string {
  return asked.kind === 'product' ? `product/${asked.product}` : `file/${path}#${asked.key}`;
}

function rowOf(what: string, group: readonly AskedIn[]): AttestationRow {
  const where = [...new Set(group.map(({ path }) => path))].toSorted();
  const versions: string[] = [];
  const lines: number[] = [];
  let name = what;
  for (const { path, asked } of group) {
    if (asked.kind === 'product') name = productOf(asked.product)?.name ?? asked.product;
    else {
      name = `${path}: ${asked.key}`;
      versions.push(asked.version);
      lines.push(asked.line);
    }
  }
  const version = versions.length === 0 ? '-' : versions.length === 1 ? (versions[0] ?? '-') : versionOf(versions.toSorted().join());
  return { what, name, where, version, ...(lines.length === 0 ? {} : { line: Math.min(...lines) }) };
}
