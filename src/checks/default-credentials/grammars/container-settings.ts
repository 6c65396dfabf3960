import { isMap, isScalar, isSeq, type YAMLMap } from 'yaml';
import { blankIsNone, isFrom, type Condition } from '../conditions.ts';
import { judgedFile, type Product } from '../product.ts';
import { pairsOf, resolved, type Walk } from './yaml-nodes.ts';

/** A setting of a container's environment. */
export interface Setting {
  readonly key: string;
  /** Null where the value comes from the machine that starts the service. */
  readonly value: string | null;
  readonly line: number;
}

/** Where a service gets one of the settings: here, or in files of its own that it mounts and that may be delivered beside it. */
export function whereSet(
  walk: Walk,
  service: YAMLMap,
  { environment, settings }: { environment: readonly Setting[]; settings: readonly string[] },
): 'here' | readonly string[] {
  if (environment.some(({ key }) => settings.includes(key))) return 'here';
  const words = (keys: readonly string[]) => keys.flatMap((key) => wordsOf(walk, service.get(key, true)));
  // An option of the command counts more than what its file says.
  const options = settings.filter((setting) => !setting.includes('.'));
  if (words(['command', 'entrypoint', 'args']).some((word) => options.some((option) => word.includes(option)))) return 'here';
  // `./redis.conf:/etc/redis.conf` and `source: ./redis.conf` lie beside the file; `/srv/…`, `${DIR}/…` and `~/…` do not.
  const beside = words(['volumes'])
    .map((word) => word.split(':', 1)[0] ?? '')
    .filter((word) => !/^[/$~]/u.test(word) && settings.some((setting) => judgedFile(setting, settings) && word.endsWith(setting)));
  if (beside.length > 0) return beside;
  // A file that the command names, in a folder that is mounted from elsewhere: `redis-sentinel /data/conf/sentinel.conf`.
  const folders = words(['volumes', 'volumeMounts']).flatMap((word) =>
    word.startsWith('.') ? [] : word.split(':').filter((part) => /^\/./u.test(part)),
  );
  const named = words(['command', 'args']).flatMap((word) => word.split(/\s+/u).filter((part) => /^\/\S+\.conf$/u.test(part)));
  const mounted = named.some((file) => folders.some((folder) => file === folder || file.startsWith(`${folder.replace(/\/+$/u, '')}/`)));
  if (mounted && settings.some((setting) => setting.endsWith('.conf'))) return 'here';
  const elsewhere = words(['command', 'entrypoint', 'args', 'volumes', 'volumeMounts', 'configs', 'secrets']);
  if (settings.some((setting) => elsewhere.some((word) => word.includes(setting)))) return 'here';
  // A folder beside the file that is mounted where settings lie: what it has counts, and where it has none nothing is set. The dot at the end tells it from a file that is mounted.
  return words(['volumes']).flatMap((word) => {
    const [host = '', target = ''] = word.split(':', 2);
    if (!/^\.{1,2}\//u.test(host) || !/^\/etc\/|conf/u.test(target)) return [];
    return settings.filter((setting) => judgedFile(setting, settings)).map((setting) => `${host.replace(/\/+$/u, '')}/${setting}/.`);
  });
}

/** The ConfigMaps from which a container takes settings as they are; undefined for none. */
export function mapsOf(walk: Walk, service: YAMLMap): readonly string[] | 'elsewhere' | undefined {
  const from = resolved(walk.document, service.get('envFrom', true));
  if (from === null) return undefined;
  const names = isSeq(from)
    ? from.items.map((item) => (isMap(item) && !item.has('prefix') ? item.getIn(['configMapRef', 'name']) : null))
    : [null];
  const known = names.filter((name) => typeof name === 'string');
  return known.length === names.length ? known : 'elsewhere';
}

/**
 * What is set in plain sight may still say nothing: a variable that is blank (`${GRAFANA_PW}` beside `GRAFANA_PW=`), and the file of a product that a ConfigMap holds.
 * Null where that cannot be.
 */
export function conditionOf(
  walk: Walk,
  service: YAMLMap,
  { environment, product }: { environment: readonly Setting[]; product: Product },
): Condition | null {
  const set = environment.filter(({ key }) => product.settings?.includes(key) === true);
  const [only] = set;
  const blank = /^\$(?:\{(\w{1,80})\}|(\w{1,80}))$/u.exec(only?.value ?? '');
  if (set.length === 1 && blank !== null && blankIsNone.has(product.id)) return { blank: blank[1] ?? blank[2] ?? '' };
  const file = set.length === 0 && service.has('volumeMounts') ? mountedFile(walk, service, product.settings ?? []) : undefined;
  return file === undefined ? null : { file };
}

/** The file that a command names in a folder that is mounted, where the product is judged by it, and no option says more. */
function mountedFile(walk: Walk, service: YAMLMap, settings: readonly string[]): string | undefined {
  const words = ['command', 'entrypoint', 'args']
    .flatMap((key) => wordsOf(walk, service.get(key, true)))
    .flatMap((word) => word.split(/\s+/u));
  const options = settings.filter((setting) => !setting.includes('.'));
  if (words.some((word) => options.some((option) => word.includes(option)))) return undefined;
  const names = words.flatMap((word) => /^\/\S+\/([\w-]+\.conf)$/u.exec(word)?.[1] ?? []);
  return names.find((name) => judgedFile(name, settings));
}

/** Whether an image is of a version that no longer starts with a default; the variable that its tag is taken from, where nothing stands for it here. */
export function versionOf(image: string, from: Product['safeFrom']): 'safe' | Condition['version'] {
  if (from === undefined) return undefined;
  const [, variable, otherwise = ''] = /:\$\{?(\w{1,80})(?::?-([\w.-]{1,80}))?\}?$/u.exec(image) ?? [];
  if (variable !== undefined && otherwise === '') return { variable, from };
  const tag = otherwise === '' ? (/:([^:/@]{1,128})(?:@.*)?$/u.exec(image)?.[1] ?? '') : otherwise;
  return !/^v?\d/u.test(tag) || isFrom(tag, from) ? 'safe' : undefined;
}

/** Every scalar below a node, one level of mapping deep. */
export function wordsOf(walk: Walk, given: unknown): string[] {
  const node = resolved(walk.document, given);
  if (isScalar(node)) return [String(node.value)];
  if (isSeq(node))
    return node.items.flatMap((item) =>
      isMap(item) ? pairsOf(walk, item).map(({ value }) => value) : isScalar(item) ? [String(item.value)] : [],
    );
  return [];
}
