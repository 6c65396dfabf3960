import { placesOf, type Pair } from '../keys.ts';
import type { Absence, Place } from '../place.ts';
import { parseDotenv } from './lines.ts';
import { indentedSettings, sectionedSettings, settingOf, type Setting } from './settings.ts';

/** What a product's own file tells beside what its grammar finds. */
export interface OwnReading {
  readonly places?: readonly Place[];
  readonly absences?: readonly Absence[];
  /** Settings that are set, as `file:setting`: a service that mounts the file is judged by them. */
  readonly keys?: readonly string[];
}

/** A file that one product reads, known by its path in lower case and, where that says too little, by words of its own. */
export interface OwnFile {
  readonly file: RegExp;
  readonly own?: RegExp;
  readonly read: (text: string) => OwnReading;
}

const off = /^(?:false|no|off|0|disabled?)$/iu;
const on = /^(?:true|yes|on|1|enabled?)$/iu;
const loopback = /^(?:127\.\d+\.\d+\.\d+|localhost|::1|\[::1\]|\/\S+)$/iu;

function absent(product: string, { line, name }: Pick<Setting, 'line' | 'name'>, setting: string): OwnReading {
  return { absences: [{ line, product, key: name, settings: [setting], settingFiles: [] }] };
}

/** https://www.mongodb.com/docs/manual/reference/configuration-options/: authorization is off unless it is set; what listens on loopback only is left alone. */
function mongod(text: string): OwnReading {
  const settings = [...indentedSettings(text), ...sectionedSettings(text)];
  const authorization = settingOf(settings, /^(?:security\.authorization|auth)$/u);
  const shown = 'security.authorization: enabled';
  if (authorization !== undefined && !on.test(authorization.value)) return absent('mongodb', authorization, shown);
  // Members that prove themselves to each other ask the same of their clients.
  const set = authorization ?? settingOf(settings, /^(?:security\.(?:keyFile|clusterAuthMode)|keyFile)$/u);
  if (set !== undefined) return { keys: ['mongod.conf:security.authorization'] };
  const bound = settingOf(settings, /^(?:net\.bindIp|bind_ip)$/u);
  const all = settingOf(settings, /^(?:net\.bindIpAll|bind_ip_all)$/u);
  const open = all !== undefined && on.test(all.value) ? all : bound;
  if (open === undefined || (open === bound && open.value.split(',').every((each) => loopback.test(each.trim())))) return {};
  return absent('mongodb', open, shown);
}

/** https://www.elastic.co/docs/reference/elasticsearch/configuration-reference/security-settings and OpenSearch's `plugins.security.disabled`. */
function elasticsearch(text: string): OwnReading {
  const settings = indentedSettings(text);
  const security = settingOf(settings, /^xpack\.security\.enabled$/u);
  const plugin = settingOf(settings, /^plugins\.security\.disabled$/u);
  if (security !== undefined && off.test(security.value)) return absent('elasticsearch', security, 'xpack.security.enabled: true');
  if (plugin !== undefined && on.test(plugin.value)) return absent('opensearch', plugin, 'plugins.security.disabled: false');
  return security === undefined ? {} : { keys: ['elasticsearch.yml:xpack.security.enabled'] };
}

/** https://cassandra.apache.org/doc/latest/cassandra/managing/configuration/cass_yaml_file.html: `AllowAllAuthenticator` is the default. */
function cassandra(text: string): OwnReading {
  const settings = indentedSettings(text);
  const authenticator = settingOf(settings, /^authenticator(?:\.class_name)?$/u);
  const cluster = settingOf(settings, /^cluster_name$/u);
  if (authenticator !== undefined && !/AllowAll/u.test(authenticator.value)) return { keys: ['cassandra.yaml:authenticator'] };
  const at = authenticator ?? cluster;
  return at === undefined ? {} : absent('cassandra', { line: at.line, name: 'authenticator' }, 'authenticator: PasswordAuthenticator');
}

/** https://docs.influxdata.com/influxdb/v1/administration/config/#auth-enabled: off unless it is set. */
function influxdb(text: string): OwnReading {
  const settings = sectionedSettings(text);
  const auth = settingOf(settings, /^http\.auth-enabled$/u);
  if (auth !== undefined && on.test(auth.value)) return { keys: ['influxdb.conf:http.auth-enabled'] };
  const enabled = settingOf(settings, /^http\.enabled$/u);
  if (enabled !== undefined && off.test(enabled.value)) return {};
  const at = auth ?? settingOf(settings, /^http\./u) ?? settingOf(settings, /^meta\./u);
  return at === undefined ? {} : absent('influxdb', { line: at.line, name: 'http.auth-enabled' }, 'auth-enabled = true');
}

/** https://docs.couchdb.org/en/stable/config/auth.html#admins: `account = password`, or its hash once the server has started. */
function couchdb(text: string): OwnReading {
  const places = sectionedSettings(text)
    .filter(({ name, value }) => name.startsWith('admins.') && value !== '')
    .map(({ name, value, line }): Place => ({
      kind: 'digest',
      key: 'admins',
      product: 'couchdb',
      account: name.slice('admins.'.length),
      value,
      line,
    }));
  return { places, keys: places.length === 0 ? [] : ['local.ini:admins'] };
}

/** https://jupyter-server.readthedocs.io/en/latest/operators/security.html: an empty token without a password turns authentication off. */
function jupyter(text: string): OwnReading {
  const settings = text.split('\n').flatMap((raw, index): Setting[] => {
    const match =
      /^\s*(?:c\.|")(?:NotebookApp|ServerApp|IdentityProvider|PasswordIdentityProvider|LabApp)?\.?(token|password|hashed_password)"?\s*[=:]\s*u?(["'])(.*?)\2/u.exec(
        raw.slice(0, 1000),
      );
    return match === null ? [] : [{ name: match[1] ?? '', value: match[3] ?? '', line: index + 1 }];
  });
  const token = settingOf(settings, /^token$/u);
  const password = settingOf(settings, /password$/u);
  return token?.value === '' && (password === undefined || password.value === '')
    ? absent('jupyter', { line: token.line, name: 'token' }, 'token')
    : {};
}

/** Jenkins' `config.xml` (https://www.jenkins.io/doc/book/security/managing-security/): security that is off, or everybody allowed everything. */
function jenkins(text: string): OwnReading {
  const lines = text.split('\n');
  const index = lines.findIndex((line) => /<useSecurity>\s*false|AuthorizationStrategy\$Unsecured|SecurityRealm\$None/u.test(line));
  return index === -1 ? {} : absent('jenkins', { line: index + 1, name: 'useSecurity' }, 'securityRealm');
}

/** https://security.appspot.com/vsftpd/vsftpd_conf.html: anonymous logins are allowed unless that is set to NO. */
function vsftpd(text: string): OwnReading {
  const settings = sectionedSettings(text);
  const anonymous = settingOf(settings, /^anonymous_enable$/u);
  const at = anonymous ?? settingOf(settings, /^(?:listen|local_enable)$/u);
  if (at === undefined || (anonymous !== undefined && off.test(anonymous.value))) return {};
  return absent('vsftpd', { line: at.line, name: 'anonymous_enable' }, 'anonymous_enable=NO');
}

/** Solr's `security.json`: `"account": "hash salt"`, both in base64 (https://solr.apache.org/guide/solr/latest/deployment-guide/basic-authentication-plugin.html). */
function solr(text: string): OwnReading {
  const lines = text.split('\n');
  const form = /"([\w.@-]{1,64})"\s*:\s*"([A-Za-z0-9+/]{43}= [A-Za-z0-9+/]{43}=)"/gu;
  const places = lines.flatMap((raw, index) =>
    [...raw.slice(0, 100_000).matchAll(form)].map(([, account = '', value = '']): Place => ({
      kind: 'digest',
      key: 'credentials',
      product: 'solr',
      account,
      value,
      line: index + 1,
    })),
  );
  return { places };
}

/** Movable Type's `mt-config.cgi`: `DBPassword value` (https://www.movabletype.org/documentation/appendices/config-directives/). */
function movableType(text: string): OwnReading {
  const pairs = sectionedSettings(text).map(({ name, value, line }): Pair => ({ key: name, value, line }));
  return { places: placesOf(pairs) };
}

/** Hosts of an inventory with their variables on one line (https://docs.ansible.com/ansible/latest/inventory_guide/intro_inventory.html). */
function inventory(text: string): OwnReading {
  const places = text.split('\n').flatMap((raw, index) => {
    if (raw.length > 4000 || /^\s*[#;]/u.test(raw)) return [];
    const pairs = [...raw.matchAll(/\b(ansible_\w{1,60})\s?=\s?(?:"([^"]{0,200})"|'([^']{0,200})'|([^\s"']{1,200}))/gu)].map(
      ([, key = '', double, single, plain]): Pair => ({ key, value: double ?? single ?? plain ?? '', line: index + 1 }),
    );
    return placesOf(pairs.map((pair) => (/^ansible_(?:ssh_)?pass$/u.test(pair.key) ? { ...pair, key: 'ansible_password' } : pair)));
  });
  return { places };
}

/** https://www.rabbitmq.com/docs/access-control#loopback-users: `guest` is let in from anywhere, and still has its first password. */
function rabbitmq(text: string): OwnReading {
  const settings = sectionedSettings(text);
  const password = settingOf(settings, /^default_pass$/u);
  if (password !== undefined) return { keys: ['rabbitmq.conf:default_pass'] };
  if (settingOf(settings, /^(?:management\.load_definitions|load_definitions|definitions\.import_backend)$/u) !== undefined)
    return { keys: ['rabbitmq.conf:definitions'] };
  const open = settings.findLast(
    ({ name, value }) => (name === 'loopback_users' && value === 'none') || (name === 'loopback_users.guest' && off.test(value)),
  );
  return open === undefined ? {} : absent('rabbitmq', open, 'default_pass');
}

/** https://redis.io/docs/latest/operate/oss_and_stack/management/security/: a password, or accounts with one. */
function redis(text: string): OwnReading {
  const set = /^[ \t]*(?:requirepass[ \t]+(?!["']{2}[ \t]*$)\S|aclfile[ \t]+\S|user[ \t]+default[ \t](?!.*\bnopass\b).*[>#])/mu.test(text);
  return { keys: set ? ['redis.conf:requirepass', 'valkey.conf:requirepass'] : [] };
}

/** https://grafana.com/docs/grafana/latest/setup-grafana/configure-grafana/#admin_password. */
function grafana(text: string): OwnReading {
  const settings = sectionedSettings(text);
  const anonymous = settingOf(settings, /^auth\.anonymous\.enabled$/u);
  const role = settingOf(settings, /^auth\.anonymous\.org_role$/u);
  const set = settingOf(settings, /^security\.(?:admin_password|disable_initial_admin_creation)$/u);
  const keys = set === undefined ? [] : ['grafana.ini:security.admin_password'];
  if (anonymous === undefined || !on.test(anonymous.value) || !/^(?:admin|editor)$/iu.test(role?.value ?? '')) return { keys };
  return { keys, ...absent('grafana', anonymous, 'auth.anonymous.enabled = false') };
}

/** Words of a command that start a product without a password. */
const commands: readonly (readonly [product: string, word: RegExp, setting: string])[] = [
  [
    'jupyter',
    /--(?:NotebookApp|ServerApp|LabApp|IdentityProvider)\.token=(?:\\?["']{2}|\\?["']?(?=[\s,\]]|$))/u,
    '--IdentityProvider.token',
  ],
  ['mysql', /\bmysqld(?:_safe)?\b.*--skip-grant-tables\b/u, '--skip-grant-tables'],
  ['redis', /\b(?:redis|valkey)-server\b.*--protected-mode\s+no\b(?!.*--(?:requirepass|aclfile))/u, '--requirepass'],
];

function started(text: string): OwnReading {
  const absences = text.split('\n').flatMap((raw, index): Absence[] => {
    const line = raw.slice(0, 2000);
    if (/^\s*(?:#|rem\b|::)/iu.test(line)) return [];
    return commands.flatMap(([product, word, setting]) =>
      word.test(line) ? [{ line: index + 1, product, key: setting, settings: [setting], settingFiles: [] }] : [],
    );
  });
  return { absences };
}

const environment = (text: string): OwnReading => {
  const read = parseDotenv(text);
  return read.state === 'parsed' ? { places: read.places, keys: read.keys } : {};
};

/** Files that a product reads under a name of its own. Several rows may fit one file. */
export const ownFiles: readonly OwnFile[] = [
  { file: /(?:^|\/)mongo(?:d|db)?\.(?:conf|cfg|ya?ml)$/u, own: /^\s*(?:storage|net|systemLog|dbpath|bind_ip|port)\b/mu, read: mongod },
  { file: /(?:^|\/)(?:elasticsearch|opensearch)\.ya?ml$/u, read: elasticsearch },
  { file: /(?:^|\/)cassandra\.ya?ml$/u, read: cassandra },
  { file: /(?:^|\/)influxdb[^/]*\.(?:conf|toml)$/u, own: /^\s*\[http\]/mu, read: influxdb },
  { file: /\.ini$/u, own: /^\s*\[admins\]/mu, read: couchdb },
  { file: /(?:^|\/)jupyter[^/]*_config\.(?:py|json)$|(?:^|\/)\.jupyter\//u, read: jupyter },
  { file: /(?:^|\/)config\.xml$/u, own: /^\s*<hudson>/mu, read: jenkins },
  { file: /(?:^|\/)vsftpd[^/]*\.conf$|(?:^|\/)vsftpd\/[^/]+\.conf$/u, read: vsftpd },
  { file: /(?:^|\/)security\.json$/u, own: /solr\./u, read: solr },
  { file: /(?:^|\/)mt-config\.cgi(?:-original)?$/u, read: movableType },
  { file: /\.(?:ini|cfg|inv)$|(?:^|\/)(?:hosts|inventory)[^/]*$/u, own: /\bansible_\w*pass/u, read: inventory },
  { file: /(?:^|\/)rabbitmq[^/]*\.conf$|(?:^|\/)rabbitmq[^/]*\/(?:conf\.d\/)?[^/]+\.conf$/u, read: rabbitmq },
  { file: /(?:redis|valkey)[^/]*\.conf$/u, read: redis },
  { file: /(?:^|\/)grafana[^/]*\.ini$|(?:^|\/)grafana[^/]*\/[^/]+\.ini$/u, read: grafana },
  {
    file: /(?:^|\/)(?:docker|container)file[^/]*$|\.(?:docker|container)file$|\.(?:sh|bash|service|bat|cmd|ps1)$|entrypoint[^/]*$/u,
    own: /\.token=|--skip-grant-tables|--protected-mode/u,
    read: started,
  },
  // What a distribution's services are started with.
  { file: /(?:^|\/)etc\/(?:default|sysconfig|conf\.d)\/[^/.]+$/u, read: environment },
];
