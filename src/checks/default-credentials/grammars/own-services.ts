import { placesOf, type Pair } from '../pairs.ts';
import type { Absence, Place } from '../place.ts';
import { minio } from './own-settings.ts';
import { parseDotenv } from './lines.ts';
import { absent, off, on, type OwnReading } from './own-reading.ts';
import { indentedSettings, sectionedSettings, settingOf, type Setting } from './settings.ts';

/** https://jupyter-server.readthedocs.io/en/latest/operators/security.html: an empty token without a password turns authentication off. */
export function jupyter(text: string): OwnReading {
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
export function jenkins(text: string): OwnReading {
  const lines = text.split('\n');
  const index = lines.findIndex((line) => /<useSecurity>\s*false|AuthorizationStrategy\$Unsecured|SecurityRealm\$None/u.test(line));
  return index === -1 ? {} : absent('jenkins', { line: index + 1, name: 'useSecurity' }, 'securityRealm');
}

/** https://security.appspot.com/vsftpd/vsftpd_conf.html: anonymous logins are allowed unless that is set to NO. */
export function vsftpd(text: string): OwnReading {
  const settings = sectionedSettings(text);
  const anonymous = settingOf(settings, /^anonymous_enable$/u);
  const at = anonymous ?? settingOf(settings, /^(?:listen|local_enable)$/u);
  if (at === undefined || (anonymous !== undefined && off.test(anonymous.value))) return {};
  return absent('vsftpd', { line: at.line, name: 'anonymous_enable' }, 'anonymous_enable=NO');
}

/** Movable Type's `mt-config.cgi`: `DBPassword value` (https://www.movabletype.org/documentation/appendices/config-directives/). */
export function movableType(text: string): OwnReading {
  const pairs = sectionedSettings(text).map(({ name, value, line }): Pair => ({ key: name, value, line }));
  return { places: placesOf(pairs) };
}

/** Hosts of an inventory with their variables on one line (https://docs.ansible.com/ansible/latest/inventory_guide/intro_inventory.html). */
export function inventory(text: string): OwnReading {
  const places = text.split('\n').flatMap((raw, index) => {
    if (raw.length > 4000 || /^\s*[#;]/u.test(raw)) return [];
    const pairs = [...raw.matchAll(/\b(ansible_\w{1,60})\s?=\s?(?:"([^"]{0,200})"|'([^']{0,200})'|([^\s"']{1,200}))/gu)].map(
      ([, key = '', double, single, plain]): Pair => ({ key, value: double ?? single ?? plain ?? '', line: index + 1 }),
    );
    return placesOf(pairs.map((pair) => (/^ansible_(?:ssh_)?pass$/u.test(pair.key) ? { ...pair, key: 'ansible_password' } : pair)));
  });
  return { places };
}

/** What else gives Grafana's first account its password (https://grafana.com/docs/grafana/latest/setup-grafana/configure-grafana/#override-configuration-with-environment-variables). */
export const grafanaPasswords = [
  'GF_SECURITY_ADMIN_PASSWORD',
  'GF_SECURITY_ADMIN_PASSWORD__FILE',
  'GF_SECURITY_DISABLE_INITIAL_ADMIN_CREATION',
];

/** https://grafana.com/docs/grafana/latest/setup-grafana/configure-grafana/#admin_password. */
export function grafana(text: string): OwnReading {
  const settings = sectionedSettings(text);
  const set = settingOf(settings, /^security\.(?:admin_password|disable_initial_admin_creation)$/u);
  const keys = set === undefined ? [] : ['grafana.ini:security.admin_password'];
  const secured = settings.find(({ name }) => name.startsWith('security.'));
  const absences = [...anonymousOf(settings)];
  // Where nothing sets it the first start makes admin/admin; the environment may set it instead of the file.
  if (set === undefined && secured !== undefined)
    absences.push({
      line: secured.line,
      product: 'grafana',
      key: 'security.admin_password',
      settings: grafanaPasswords,
      settingFiles: [],
      nowhere: 'anywhere',
    });
  return { keys, absences };
}

/** Everybody is an administrator or editor. */
function anonymousOf(settings: readonly Setting[]): readonly Absence[] {
  const anonymous = settingOf(settings, /(?:^|\.)auth\.anonymous\.enabled$/u);
  const role = settingOf(settings, /(?:^|\.)auth\.anonymous\.org_role$/u);
  const open = anonymous !== undefined && on.test(anonymous.value) && /^(?:admin|editor)$/iu.test(role?.value ?? '');
  return open ? (absent('grafana', anonymous, 'auth.anonymous.enabled = false').absences ?? []) : [];
}

/** The same in the values of a chart: `grafana.ini: { auth.anonymous: … }` (https://github.com/grafana/helm-charts/tree/main/charts/grafana). */
export const grafanaValues = (text: string): OwnReading =>
  text.includes('auth.anonymous') ? { absences: anonymousOf(indentedSettings(text)) } : {};

/** Words of a command that start a product without a password. */
const commands: readonly (readonly [product: string, word: RegExp, key: string, setting?: string])[] = [
  [
    'jupyter',
    /--(?:NotebookApp|ServerApp|LabApp|IdentityProvider)\.token=(?:\\?["']{2}|\\?["']?(?=[\s,\]]|$))/u,
    '--IdentityProvider.token',
    '--IdentityProvider.token',
  ],
  ['mysql', /\bmysqld(?:_safe)?\b.*--skip-grant-tables\b/u, '--skip-grant-tables'],
  ['redis', /\b(?:redis|valkey)-server\b.*--protected-mode\s+no\b(?!.*--(?:requirepass|aclfile))/u, '--requirepass'],
];

export function started(text: string): OwnReading {
  const absences = text.split('\n').flatMap((raw, index): Absence[] => {
    const line = raw.slice(0, 2000);
    if (/^\s*(?:#|rem\b|::)/iu.test(line)) return [];
    return commands.flatMap(([product, word, key, setting]) =>
      word.test(line) ? (absent(product, { line: index + 1, name: key }, setting).absences ?? []) : [],
    );
  });
  return { absences };
}

/** https://mosquitto.org/man/mosquitto-conf-5.html */
export function mosquitto(text: string): OwnReading {
  const anonymous = settingOf(sectionedSettings(text), /^allow_anonymous$/u);
  return anonymous !== undefined && on.test(anonymous.value) ? absent('mosquitto', anonymous, 'allow_anonymous false') : {};
}

/** https://www.samba.org/samba/docs/current/man-html/smb.conf.5.html: a share that guests may write to. */
export function samba(text: string): OwnReading {
  const lines = text.split('\n');
  let guest = -1;
  let writable = false;
  const found: number[] = [];
  const end = () => {
    if (guest !== -1 && writable) found.push(guest);
    guest = -1;
    writable = false;
  };
  for (const [index, raw] of lines.entries()) {
    const line = raw.slice(0, 1000).trim();
    if (line.startsWith('[')) end();
    else if (/^(?:guest ok|public)\s*=\s*(?:yes|true|1)\b/iu.test(line)) guest = index + 1;
    else if (/^(?:(?:writ(?:e)?able|write ok)\s*=\s*(?:yes|true|1)|read only\s*=\s*(?:no|false|0))\b/iu.test(line)) writable = true;
  }
  end();
  return { absences: found.map((line) => ({ line, product: 'samba', key: 'guest ok', settings: ['guest ok = no'], settingFiles: [] })) };
}

/** https://man.openbsd.org/sshd_config */
export function sshd(text: string): OwnReading {
  const empty = sectionedSettings(text).find(({ name, value }) => /(?:^|\.)PermitEmptyPasswords$/iu.test(name) && on.test(value));
  return empty === undefined ? {} : absent('openssh', empty, 'PermitEmptyPasswords no');
}

export const environment = (text: string): OwnReading => {
  const read = parseDotenv(text);
  return read.state === 'parsed' ? { places: read.places, keys: read.keys, absences: minio(text) } : {};
};

/** `role password` a line (https://docs.oracle.com/en/java/javase/21/management/monitoring-and-management-using-jmx-technology.html). */
export function jmxPasswords(text: string): OwnReading {
  const places = text.split('\n').flatMap((raw, index): Place[] => {
    const [, account = '', value = ''] = /^\s*(?!#)([\w.-]{1,64})\s+(\S{1,200})\s*$/u.exec(raw.slice(0, 1000)) ?? [];
    return account === '' ? [] : [{ kind: 'digest', key: 'role', product: 'jmx', account, value, line: index + 1 }];
  });
  return { places };
}

/** Network UPS Tools: `MONITOR system 1 account password primary`, and `password = x` below the account (https://networkupstools.org/docs/man/upsmon.conf.html). */
export function upsMonitor(text: string): OwnReading {
  let section = '';
  const places = text.split('\n').flatMap((raw, index): Place[] => {
    const line = raw.slice(0, 500).trim();
    section = /^\[([^\]]{1,64})\]$/u.exec(line)?.[1] ?? section;
    const [, user = section, monitored] = /^MONITOR\s+\S+\s+\d+\s+(\S{1,64})\s+"?([^\s"]{1,200})"?\s/u.exec(line) ?? [];
    const value = monitored ?? /^password\s*=\s*"?([^\s"]{1,200})"?$/u.exec(line)?.[1];
    return value === undefined || user === '' ? [] : [{ kind: 'password', key: 'ups password', account: user, value, line: index + 1 }];
  });
  return { places };
}
