import { isMap, isScalar, isSeq, type Node, type YAMLMap } from 'yaml';
import { blankIsNone, type Condition } from '../conditions.ts';
import { interpolated } from '../interpolated.ts';
import { isPublishedDefault } from '../judge-place.ts';
import { placesOf, type Pair } from '../pairs.ts';
import type { Product } from '../product.ts';
import { productOfImage } from '../products.ts';
import { conditionOf, mapsOf, versionOf, whereSet, wordsOf, type Setting } from './container-settings.ts';
import { pairsOf, resolved, type Walk } from './yaml-nodes.ts';

/** Settings that switch authentication off, by their value. */
export const switchedOffByVariable =
  /^(?:POSTGRES_HOST_AUTH_METHOD=trust|(?:MYSQL|MARIADB)_ALLOW_EMPTY(?:_ROOT)?_PASSWORD=[^\s$].*|ALLOW_EMPTY_PASSWORD=(?:1|yes|true)|NEO4J_AUTH=none|xpack\.security\.enabled=false|GF_AUTH_ANONYMOUS_ENABLED=true|ALLOW_ANONYMOUS_LOGIN=(?:1|yes|true)|DISABLE_SECURITY_PLUGIN=true|plugins\.security\.disabled=true|JUPYTER_TOKEN=|NACOS_AUTH_ENABLE=false|NEXUS_SECURITY_RANDOMPASSWORD=false|INFLUXDB_HTTP_AUTH_ENABLED=false)$/iu;

/** One service of a Compose file (https://github.com/compose-spec/compose-spec): its passwords, and what its image runs with where a setting is absent. */
export function composeService(walk: Walk, name: string, service: YAMLMap): void {
  const image = scalarOf(walk, service, 'image');
  const product = image === undefined ? undefined : productOfImage(image.value);
  const environment = environmentOf(walk, resolved(walk.document, service.get('environment', true)));
  const passwords = environment
    .filter(({ value }) => value !== null)
    .map(({ key, value, line }): Pair => ({ key, value: value ?? '', line }));
  const neo4j = passwords.filter(({ key, value }) => key === 'NEO4J_AUTH' && value.includes('/'));
  walk.places.push(...placesOf(passwords, product?.id).map((place) => ({ ...place, key: `services.${name}.environment.${place.key}` })));
  for (const { key, value, line } of neo4j)
    walk.places.push({
      kind: 'password',
      key,
      line,
      product: 'neo4j',
      account: value.split('/', 1)[0] ?? '',
      value: value.slice(value.indexOf('/') + 1),
    });
  judgeDefaults(walk, service, { name: `services.${name}`, image, product, environment });
}

interface Judged {
  readonly name: string;
  readonly image: { readonly value: string; readonly line: number } | undefined;
  readonly product: Product | undefined;
  readonly environment: readonly Setting[];
}

/** Words of a command that start a product without a password of its own, by product. */
const switchedOffByCommand: Readonly<Record<string, RegExp>> = {
  keycloak: /^start-dev$/u,
  mysql: /^--skip-grant-tables$/u,
  mariadb: /^--skip-grant-tables$/u,
  jupyter: /(?:NotebookApp|ServerApp|IdentityProvider)\.(?:token|password)=(?:''|""|)$/u,
  mongodb: /^--noauth$/u,
  filebrowser: /^--noauth$/u,
  portainer: /^--no-auth$/u,
  'code-server': /^(?:--auth=)?none$/u,
};

/** Redis and Valkey ask nobody where this is blank (https://redis.io/docs/latest/operate/oss_and_stack/management/security/). */
const blankOption = /--requirepass(?:[ =]+(?:""|''))?(?=\s+--|\s*["']?$)/u;

/** One container of Kubernetes or of a chart: a mapping with an `image`, its `env`, `envFrom`, `args` and `command`. */
export function containerOf(walk: Walk, container: YAMLMap, path: readonly string[]): void {
  const image = scalarOf(walk, container, 'image');
  const product = image === undefined ? undefined : productOfImage(image.value);
  if (product === undefined || isOfJob(walk, container)) return;
  const env = resolved(walk.document, container.get('env', true));
  const named = (isSeq(env) ? env.items : []).flatMap((item): Setting[] => {
    if (!isMap(item)) return [];
    const pairs = pairsOf(walk, item);
    const key = pairs.find((pair) => pair.key === 'name');
    const value = pairs.find((pair) => pair.key === 'value');
    return key === undefined ? [] : [{ key: key.value, value: value?.value ?? null, line: value?.line ?? key.line }];
  });
  // Ansible and Nomad write a mapping.
  const environment = isMap(env) ? environmentOf(walk, env) : named;
  judgeDefaults(walk, container, {
    name: [...path.slice(-3), scalarOf(walk, container, 'name')?.value ?? 'container'].join('.'),
    image,
    product,
    environment,
  });
}

/** What starts the server of an image after all. */
const serves =
  /entrypoint|\b(?:mysqld|mariadbd|mongod|redis-server|rabbitmq-server|catalina|standalone)\b|\b(?:neo4j|kc\.sh)\s{1,4}(?:start|console)/u;

/** Whether a container runs a command of its own once and serves nobody: that of a job, or of a pod that is not started again. */
function isOfJob(walk: Walk, container: YAMLMap): boolean {
  if (!container.has('command') || container.has('ports')) return false;
  const kind = walk.document.get('kind');
  const once = kind === 'Pod' && ['Never', 'OnFailure'].some((policy) => walk.document.getIn(['spec', 'restartPolicy']) === policy);
  const words = ['command', 'args'].flatMap((key) => wordsOf(walk, container.get(key, true)));
  return (kind === 'Job' || kind === 'CronJob' || once) && shells.test(words[0] ?? '') && !words.some((word) => serves.test(word));
}

/** Keycloak's mode for development lets in whom its own settings say, where they are there (https://www.keycloak.org/server/bootstrap-admin-recovery). */
function isAdministered({ id }: Product, environment: readonly Setting[]): boolean {
  return (
    id === 'keycloak' &&
    environment.some(({ key }) => /^(?:KEYCLOAK_ADMIN_PASSWORD|KC_BOOTSTRAP_ADMIN_PASSWORD|KC_BOOTSTRAP_ADMIN_CLIENT_SECRET)$/u.test(key))
  );
}

function judgeDefaults(walk: Walk, service: YAMLMap, { name, image, product, environment }: Judged): void {
  if (product === undefined) return;
  const line = image?.line ?? 1;
  const passwords = environment.flatMap(({ key, value, line: at }): Pair[] => (value === null ? [] : [{ key, value, line: at }]));
  const given = ['command', 'entrypoint', 'args'].flatMap((key) => wordsOf(walk, service.get(key, true)));
  const words = given.flatMap((each) => each.split(/\s+/u));
  // What a ConfigMap, a Secret or a file puts in as a whole cannot be seen here: what is switched off in plain sight stays so.
  const maps = mapsOf(walk, service);
  const command = maps !== undefined && product.id === 'keycloak' ? undefined : switchedOffByCommand[product.id];
  if (
    blankOption.test(given.map((each) => (each === '' ? '""' : each)).join(' ')) ||
    (command !== undefined && words.some((word) => command.test(word)) && !isAdministered(product, environment))
  )
    walk.absences.push({ line, product: product.id, key: `${name}.command`, settings: [], settingFiles: [] });
  // MySQL asks for the first of these that is set (https://github.com/docker-library/mysql/blob/master/template/docker-entrypoint.sh).
  const rooted =
    maps !== undefined ||
    environment.some(({ key, value }) => /^(?:MYSQL|MARIADB)_ROOT_PASSWORD$/u.test(key) && isOwn(value, service.has('env')));
  const off = passwords.find(
    ({ key, value }) => switchedOffByVariable.test(`${key}=${value}`) && !(rooted && /^(?:MYSQL|MARIADB)_ALLOW_EMPTY_/u.test(key)),
  );
  if (off !== undefined)
    walk.absences.push({
      line: off.line,
      product: product.id,
      key: `${name}.environment.${off.key}`,
      settings: [],
      settingFiles: [],
    });
  else if (product.settings !== undefined && maps !== 'elsewhere') {
    const version = versionOf(image?.value ?? '', product.safeFrom);
    // Only Compose says where the variables of a tag are set.
    if (version === 'safe' || (version !== undefined && !name.startsWith('services.')) || isClient(walk, service, name)) return;
    const set = environment.filter(({ value }) => !(blankIsNone.has(product.id) && value !== null && interpolated(value) === ''));
    const where = whereSet(walk, service, { environment: set, settings: product.settings });
    const found = where === 'here' ? conditionOf(walk, service, { environment: set, product }) : {};
    if (found !== null)
      walk.absences.push({
        line: image?.line ?? 1,
        product: product.id,
        key: name,
        settings: product.settings,
        settingFiles: [...wordsOf(walk, service.get('env_file', true)), ...(where === 'here' ? [] : where)],
        ...whenOf({ ...found, ...(maps === undefined ? {} : { maps }), ...(version === undefined ? {} : { version }) }),
      });
    if (where === 'here') furtherDefaults(walk, service, { name, image, product, environment });
  }
}

const whenOf = (when: Condition) => (Object.keys(when).length === 0 ? {} : { when });

/** One password is set, and an account beside it keeps its own default: the console of a broker, the configuration of a directory. */
function furtherDefaults(walk: Walk, service: YAMLMap, { name, image, product, environment }: Judged): void {
  const repository = (image?.value ?? '').replace(/:[^:/]*$/u, '');
  for (const { of, settings } of product?.further ?? []) {
    const where = of.test(repository) ? whereSet(walk, service, { environment, settings }) : 'here';
    if (where !== 'here' && product !== undefined)
      walk.absences.push({
        line: image?.line ?? 1,
        product: product.id,
        key: `${name}.${settings[0] ?? ''}`,
        settings,
        settingFiles: [...wordsOf(walk, service.get('env_file', true)), ...where],
      });
  }
}

/**
 * Whether a password is set that is no default. Kubernetes starts no container without the Secret that it names; Compose puts nothing in the place of a variable that
 * nobody sets, but for `${NAME:?}` (https://docs.docker.com/reference/compose-file/interpolation/).
 */
function isOwn(value: string | null, kubernetes: boolean): boolean {
  if (value === null) return kubernetes;
  if (/^\$\{\w+:\?[^}]*\}$/u.test(value)) return true;
  if (/\$/u.test(value) && !kubernetes && /^\$\w+$|\$\{/u.test(value)) return false;
  return value !== '' && !isPublishedDefault({ value: interpolated(value), account: 'root' });
}

/** Programs that ask a server and are none, and what a shell does around them. */
const clients =
  /^(?:cqlsh|mysql|mysqladmin|mysqldump|mariadb|psql|pg_dump|pg_isready|redis-cli|mongo(?:sh|dump|import|restore)?|mc|rabbitmqadmin|clickhouse-client)$/u;
const around =
  /^(?:sleep|until|while|for|seq|break|do|done|if|then|else|fi|true|false|echo|printf|exit|set|export|cd|test|\[|!|wait|nc|cat|[A-Za-z_]+=.*|-\w+|\d+)$/u;
const shells = /^(?:\/(?:usr\/)?bin\/)?(?:ba|da|k|z|a)?sh$/u;
/** A script beside the file that prepares something, as its name says, and a service that does. */
const preparing =
  /(?:^|\/)[\w-]*(?:init|setup|migrat|seed|create|load|backup|wait|fix|repair|monitor|label|failover|cleanup)[\w-]*\.(?:sh|cql|sql|js)$/u;
const preparer =
  /(?:^|[-_.])(?:init\w*|setup|migrat\w*|seed\w*|create\w*|load\w*|backup|wait\w*|fix\w*|repair|monitor\w*|label\w*|failover|cleanup|client|cli|job)(?:$|[-_.])/iu;

/**
 * Whether a container only asks another one: all that its command starts is clients and what a shell does around them, or it is named for what it prepares with a
 * script of that name. Options alone go to the server of the image; what opens ports serves.
 */
function isClient(walk: Walk, service: YAMLMap, name: string): boolean {
  if (service.has('ports')) return false;
  const words = ['entrypoint', 'command', 'args'].flatMap((key) => wordsOf(walk, service.get(key, true)));
  const line = words
    .filter((word) => !shells.test(word))
    .join(' ')
    .replace(/^(?:\/(?:usr\/)?bin\/)?(?:ba|da|k|z|a)?sh\s/u, '')
    .trim();
  if (words[0]?.startsWith('-') === true) return false;
  if (words.some((word) => preparing.test(word.split(/\s/u).at(-1) ?? ''))) return preparer.test(name);
  const started = withoutTexts(line)
    .split(/[;&|\n(){}`]+|\$\(|\b(?:do|then|else|until|while|if)\b/u)
    .flatMap((part) => programOf(part));
  return started.some((program) => clients.test(program)) && started.every((program) => clients.test(program) || around.test(program));
}

/** A script without its comments and what it hands over or shows in quotes. */
const withoutTexts = (script: string): string =>
  script.replaceAll(/(^[ \t]*(?:-\w+[ \t]+){0,4})#[ \t][^\n]*$/gmu, '$1').replaceAll(/(--eval|\becho)[ \t]+\\"[^"\\]*\\"/gu, '$1');

/** The program that a command starts, without its folder. */
function programOf(part: string): string[] {
  const words = part
    .trim()
    .replace(/^(?:-[a-z]+\s+)+/u, '')
    .replace(/^["'\s]+/u, '')
    .split(/["'\s]+/u);
  const first = words.find(
    (word) => word !== '' && !/^[A-Za-z_]\w*=/u.test(word) && !/^(?:!|exec|time|timeout|nohup|env|-\w+|\d+[smh]?)$/u.test(word),
  );
  return first === undefined ? [] : [first.replace(/^.*\//u, '')];
}

function environmentOf(walk: Walk, node: Node | null): Setting[] {
  if (isSeq(node))
    return node.items.flatMap((item): Setting[] => {
      if (!isScalar(item)) return [];
      const text = String(item.value);
      const at = text.indexOf('=');
      return [{ key: at === -1 ? text : text.slice(0, at), value: at === -1 ? null : text.slice(at + 1), line: walk.lineOf(item) }];
    });
  if (!isMap(node)) return [];
  const merged = node.items.flatMap(({ key, value }) => {
    const target = isScalar(key) && key.value === '<<' ? resolved(walk.document, value) : null;
    return isMap(target) ? environmentOf(walk, target) : [];
  });
  const written = pairsOf(walk, node).filter(({ key }) => key !== '<<');
  const passed = node.items.flatMap(({ key, value }): Setting[] =>
    isScalar(key) && (value === null || (isScalar(value) && value.value === null))
      ? [{ key: String(key.value), value: null, line: 1 }]
      : [],
  );
  return [...merged, ...written, ...passed];
}

function scalarOf(walk: Walk, map: YAMLMap, name: string): { value: string; line: number } | undefined {
  const node = map.get(name, true);
  return isScalar(node) ? { value: String(node.value), line: walk.lineOf(node) } : undefined;
}
