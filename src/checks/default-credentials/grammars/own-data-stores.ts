import { redisAsks } from './servers.ts';
import type { Place } from '../place.ts';
import { absent, off, on, type OwnReading } from './own-reading.ts';
import { indentedSettings, sectionedSettings, settingOf } from './settings.ts';

const loopback = /^(?:127\.\d+\.\d+\.\d+|localhost|::1|\[::1\]|\/\S+)$/iu;

/** https://www.mongodb.com/docs/manual/reference/configuration-options/: authorization is off unless it is set; what listens on loopback only is left alone. */
export function mongod(text: string): OwnReading {
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
export function elasticsearch(text: string): OwnReading {
  const settings = indentedSettings(text);
  const security = settingOf(settings, /^xpack\.security\.enabled$/u);
  const plugin = settingOf(settings, /^plugins\.security\.disabled$/u);
  if (security !== undefined && off.test(security.value)) return absent('elasticsearch', security, 'xpack.security.enabled: true');
  if (plugin !== undefined && on.test(plugin.value)) return absent('opensearch', plugin, 'plugins.security.disabled: false');
  return security === undefined ? {} : { keys: ['elasticsearch.yml:xpack.security.enabled'] };
}

/** https://cassandra.apache.org/doc/latest/cassandra/managing/configuration/cass_yaml_file.html: `AllowAllAuthenticator` is the default. */
export function cassandra(text: string): OwnReading {
  const settings = indentedSettings(text);
  const authenticator = settingOf(settings, /^authenticator(?:\.class_name)?$/u);
  const cluster = settingOf(settings, /^cluster_name$/u);
  if (authenticator !== undefined && !/AllowAll/u.test(authenticator.value)) return { keys: ['cassandra.yaml:authenticator'] };
  const at = authenticator ?? cluster;
  return at === undefined ? {} : absent('cassandra', { line: at.line, name: 'authenticator' }, 'authenticator: PasswordAuthenticator');
}

/** https://docs.influxdata.com/influxdb/v1/administration/config/#auth-enabled: off unless it is set. */
export function influxdb(text: string): OwnReading {
  const settings = sectionedSettings(text);
  const auth = settingOf(settings, /^http\.auth-enabled$/u);
  if (auth !== undefined && on.test(auth.value)) return { keys: ['influxdb.conf:http.auth-enabled'] };
  const enabled = settingOf(settings, /^http\.enabled$/u);
  if (enabled !== undefined && off.test(enabled.value)) return {};
  const at = auth ?? settingOf(settings, /^http\./u) ?? settingOf(settings, /^meta\./u);
  return at === undefined ? {} : absent('influxdb', { line: at.line, name: 'http.auth-enabled' }, 'auth-enabled = true');
}

/** https://docs.couchdb.org/en/stable/config/auth.html#admins: `account = password`, or its hash once the server has started. */
export function couchdb(text: string): OwnReading {
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

/** Solr's `security.json`: `"account": "hash salt"`, both in base64 (https://solr.apache.org/guide/solr/latest/deployment-guide/basic-authentication-plugin.html). */
export function solr(text: string): OwnReading {
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

/** https://www.rabbitmq.com/docs/access-control#loopback-users: `guest` is let in from anywhere, and still has its first password. */
export function rabbitmq(text: string): OwnReading {
  const settings = sectionedSettings(text);
  const password = settingOf(settings, /^default_pass$/u);
  if (password !== undefined) return { keys: ['rabbitmq.conf:default_pass'] };
  if (settingOf(settings, /^(?:management\.load_definitions|load_definitions|definitions\.import_backend)$/u) !== undefined)
    return { keys: ['rabbitmq.conf:definitions'] };
  const open = settings.findLast(
    ({ name, value }) => (name === 'loopback_users' && value === 'none') || (name === 'loopback_users.guest' && off.test(value)),
  );
  if (open === undefined) return {};
  // The container's own variable sets it as well (https://github.com/docker-library/rabbitmq/blob/master/docker-entrypoint.sh).
  const set = ['default_pass', 'RABBITMQ_DEFAULT_PASS'];
  return { absences: [{ line: open.line, product: 'rabbitmq', key: open.name, settings: set, settingFiles: [], nowhere: 'near' }] };
}

/** https://redis.io/docs/latest/operate/oss_and_stack/management/security/: a password, or accounts with one. */
export function redis(text: string): OwnReading {
  return { keys: redisAsks.test(text) ? ['redis.conf:requirepass', 'valkey.conf:requirepass'] : [] };
}

/** https://docs.opensearch.org/latest/security/configuration/yaml/#internal_usersyml: `account: { hash: … }`. */
export function internalUsers(text: string): OwnReading {
  const places = indentedSettings(text)
    .filter(({ name }) => /^[^.]+\.hash$/u.test(name))
    .map(({ name, value, line }): Place => ({
      kind: 'digest',
      key: 'hash',
      product: 'opensearch',
      account: name.slice(0, -'.hash'.length),
      value,
      line,
    }));
  return { places };
}

/** https://dev.mysql.com/doc/refman/8.4/en/server-options.html#option_mysqld_skip-grant-tables: anybody may do anything. */
export function mysql(text: string): OwnReading {
  const at = text
    .split('\n')
    .findIndex((line) => /^\s*skip[-_]grant[-_]tables\s*(?:=\s*(?:1|on|true)\s*)?(?:#.*)?$/iu.test(line.slice(0, 1000)));
  return at === -1 ? {} : absent('mysql', { line: at + 1, name: 'skip-grant-tables' });
}
