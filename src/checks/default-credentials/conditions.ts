import type { Absence } from './place.ts';

/** Keys by which one file tells another what it holds, beside the names of its settings; no setting is called so. */
export const heldKeys = {
  /** A ConfigMap, by its name, and a key of its data. */
  map: (name: string) => `=map ${name}`,
  ofMap: (name: string, key: string) => `=map ${name} ${key}`,
  /** A file in the data of a ConfigMap. */
  fileOfMap: (file: string) => `=file ${file}`,
  /** A variable that is blank. */
  blank: (name: string) => `=blank ${name}`,
  version: (name: string, version: string) => `=version ${name} ${version}`,
} as const;

/** What else has to be so for a product to run with its default, as other files tell. */
export interface Condition {
  /** All of its other settings come from these ConfigMaps. */
  readonly maps?: readonly string[];
  /** Its own file, which a ConfigMap holds. */
  readonly file?: string;
  /** The variable that its password is taken from is blank. */
  readonly blank?: string;
  /** The variable that its version is taken from, and the version that no longer has a default. */
  readonly version?: { readonly variable: string; readonly from: readonly [major: number, minor: number] };
}

/** Products that take a variable without a value for one that is not set (https://grafana.com/docs/grafana/latest/setup-grafana/configure-grafana/, https://www.rabbitmq.com/docs/configure). */
export const blankIsNone: ReadonlySet<string> = new Set(['grafana', 'minio', 'rabbitmq']);

/** Whether a version is that one or a later one. */
export function isFrom(version: string, [major, minor]: readonly [number, number]): boolean {
  const [, first = '0', second] = /^v?(\d{1,6})(?:\.(\d{1,6}))?/u.exec(version) ?? [];
  return Number(first) > major || (Number(first) === major && Number(second ?? Number.MAX_SAFE_INTEGER) >= minor);
}

/** Whether keys of a file set something; for some products a blank value sets nothing. */
export function sets(keys: readonly string[], setting: string, product: string): boolean {
  return keys.includes(setting) && !(blankIsNone.has(product) && keys.includes(heldKeys.blank(setting)));
}

/** Keys of the files around: of the whole delivery, of the same folder, and of Compose's own file of variables (https://docs.docker.com/compose/how-tos/environment-variables/variable-interpolation/). */
export interface Around {
  readonly all: Iterable<readonly string[]>;
  readonly beside: readonly string[];
  readonly env: readonly string[];
}

/** What becomes of an absence by what other files tell; null where it is none after all. */
export function underCondition(absence: Absence, { all, beside, env }: Around): Absence | null {
  const { maps, file, blank, version } = absence.when ?? {};
  if (maps !== undefined) {
    const held = new Set([...all].flat().filter((key) => key.startsWith('=map ')));
    if (!maps.every((name) => held.has(heldKeys.map(name)))) return null;
    if (maps.some((name) => absence.settings.some((setting) => held.has(heldKeys.ofMap(name, setting))))) return null;
  }
  if (
    file !== undefined &&
    (!beside.includes(heldKeys.fileOfMap(file)) || absence.settings.some((each) => each !== file && beside.includes(each)))
  )
    return null;
  if (blank !== undefined && !env.includes(heldKeys.blank(blank))) return null;
  if (version === undefined) return absence;
  const start = heldKeys.version(version.variable, '');
  const known = env.find((key) => key.startsWith(start))?.slice(start.length);
  if (known === undefined) return { ...absence, unverified: true };
  return isFrom(known, version.from) ? null : absence;
}
