import { parsed, type Absence, type Parsed, type Place, type PlaceKind } from '../place.ts';
import { parseIni } from './lines.ts';

interface Form {
  readonly kind: PlaceKind;
  readonly key: string;
  readonly product?: string;
  /** Groups `account` and `value`; a form of kind `open` needs none. */
  readonly line: RegExp;
}

/** Programs by which whoever may run them without a password runs everything else, whatever arguments are fixed: shells, editors, interpreters, what writes files or accounts. */
const opensAll = [
  'su|sudo|sudoedit|doas|pkexec|runuser|setpriv|chroot|nsenter|unshare|[a-z]*sh|busybox|env|nohup|nice|ionice|time|timeout|stdbuf|taskset|flock|watch|xargs|find|script|screen|tmux',
  'rvim|vim?|vimdiff|view|nano|pico|emacs(?:client)?|joe|ed|ex|sed|less|more|most|man|pg|journalctl|[gmn]?awk|expect|make|gcc|cc|gdb|strace|nmap|tcpdump|socat|nc|ncat|telnet|s?ftp',
  'python|perl|ruby|php|node|npx|yarn|lua|tclsh|wish|java|javac|groovy|go|gem|bundle|composer|cpan|pip|npm|git|svn|ansible[a-z-]*|puppet|salt[a-z-]*|mysql|mariadb|psql|sqlite|sqlplus',
  'vipw|visudo|passwd|chpasswd|(?:user|group)(?:add|mod|del)|chmod|chown|chgrp|chattr|setfacl|setcap|cp|mv|ln|rm|tee|dd|install|truncate|split|tar|zip|unzip|cpio|ar|rsync|scp|curl|wget|mount|openssl',
  'docker|podman|nerdctl|ctr|crictl|lxc|virsh|kubectl|helm|snap|flatpak|apt|apt-get|aptitude|yum|dnf|zypper|apk|pacman|rpm|dpkg|insmod|modprobe|sysctl|ip|debugfs|crontab|at|batch|logrotate|run-parts|start-stop-daemon',
].join('|');
/** Programs of the system that do one thing whatever their arguments are. Of all others there any argument may be given where none is fixed. */
const harmless = 'reboot|shutdown|poweroff|halt|uptime|who|whoami|id|df|du|free|ps|sync|hostname|date|true|false|sleep';
/** `NOPASSWD:` before nothing but commands by their whole paths, none of which opens all and none where whoever runs it may write. An alias may be anything, and `:` begins the next host. */
const ownCommands = new RegExp(
  [
    String.raw`^(?<value>)(?!Defaults)%?[^\s=#]{1,64}\s+\S+\s*=[^:]*(?:\bSETENV\s*:\s*)?\bNOPASSWD\s*:(?:\s{0,4}(?:[A-Z]{4,12}:\s{0,4})?`,
    String.raw`(?!\/\S*\/(?:${opensAll})[\d.]*(?:[\s,]|$))(?!\/(?:usr|bin|sbin|snap)\/(?:\S*\/)?(?:${opensAll})[-.\d])(?!\/(?:home|tmp|var\/tmp|var\/www|dev)\/|\/\S*\.\.)`,
    String.raw`(?!\/\S*\/(?:systemctl|service)(?!\s{1,4}(?:[\w@.-]{1,60}\s{1,4})?(?:start|stop|restart|reload)(?:\s{1,4}[\w@.-]{1,60})?\s{0,4}(?:,|$))(?:[\s,]|$))`,
    String.raw`(?!\/(?:usr\/)?(?:local\/)?s?bin\/(?!(?:${harmless})(?:[\s,]|$))[^\s,]{1,80}\s{0,4}(?:,|$))`,
    String.raw`\/[^\s,*?[\\:=]{1,200}[\w-](?:\s[^,:=*?[\\]{0,200})?(?:,|$)){1,40}$`,
  ].join(''),
  'u',
);

/** Lines of server configurations that are no `key = value`. */
const forms: readonly Form[] = [
  { kind: 'password', key: 'rootpw', product: 'openldap', line: /^rootpw\s+"?(?<value>[^\s"]{1,200})"?/u },
  {
    kind: 'password',
    key: 'credentials',
    product: 'openldap',
    line: /\bbinddn="?[^"]{1,200}"?.*\bcredentials="?(?<value>[^\s"]{1,200})"?/u,
  },
  { kind: 'password', key: 'requirepass', product: 'redis', line: /^requirepass\s+"?(?<value>[^\s"]{0,200})"?$/u },
  { kind: 'password', key: 'masterauth', product: 'redis', line: /^masterauth\s+"?(?<value>[^\s"]{0,200})"?$/u },
  { kind: 'password', key: 'auth-pass', product: 'redis', line: /^sentinel\s+auth-pass\s+\S+\s+"?(?<value>[^\s"]{1,200})"?$/u },
  { kind: 'password', key: 'user', product: 'redis', line: /^user\s+(?<account>\S+)\s.*\s>(?<value>\S{1,200})/u },
  { kind: 'digest', key: 'user', product: 'redis', line: /^user\s+(?<account>\S+)\s.*\s#(?<value>[0-9a-f]{64})/u },
  { kind: 'community', key: 'rocommunity', product: 'snmp', line: /^r[ow]community6?\s+"?(?<value>[^\s"]{1,100})"?/u },
  { kind: 'community', key: 'com2sec', product: 'snmp', line: /^com2sec6?\s+(?:-Cn\s+\S+\s+)?\S+\s+\S+\s+"?(?<value>[^\s"]{1,100})"?$/u },
  {
    kind: 'community',
    key: 'trapcommunity',
    product: 'snmp',
    line: /^(?:trapcommunity|authcommunity\s+\S+)\s+"?(?<value>[^\s"]{1,100})"?/u,
  },
  { kind: 'community', key: 'trap2sink', product: 'snmp', line: /^trap2?sink\s+\S+\s+"?(?<value>[A-Za-z][^\s"]{0,99})"?/u },
  {
    kind: 'password',
    key: 'createUser',
    product: 'snmp',
    line: /^createUser\s+(?:-e\s+\S+\s+)?(?<account>\S+)\s+(?:MD5|SHA\S*)\s+"?(?<value>[^\s"]{1,100})"?/u,
  },
  // Listed, and without an account: commands of its own open nothing else.
  { kind: 'password', key: 'NOPASSWD', product: 'sudo', line: ownCommands },
  { kind: 'open', key: 'NOPASSWD', product: 'sudo', line: /^(?!Defaults)(?<account>%?[^\s=#]{1,64})\s+\S+\s*=.*\bNOPASSWD\s*:/u },
  { kind: 'open', key: '!authenticate', product: 'sudo', line: /^Defaults\S*\s.*!authenticate\b/u },
  { kind: 'password', key: 'netrc', line: /\bmachine\s+\S+\s+login\s+(?<account>\S+)\s+password\s+"?(?<value>[^\s"]{1,200})"?/u },
  { kind: 'password', key: 'password', line: /^password\s+(?<value>[^\s={}"]{1,200})$/u },
  { kind: 'password', key: 'cachemgr_passwd', product: 'squid', line: /^cachemgr_passwd\s+(?!none\b|disable\b)(?<value>\S{1,100})\s/u },
  {
    kind: 'password',
    key: 'chap-secrets',
    line: /^"?(?<account>[\w.@*\\-]{1,64})"?\s+(?:\*|"?[\w.-]{1,64}"?)\s+"?(?<value>[^\s"]{1,128})"?\s+(?:\*|[\d./]+)\s*$/u,
  },
  { kind: 'password', key: 'PSK', line: /:\s*PSK\s+"(?<value>[^"]{1,128})"/u },
  { kind: 'password', key: 'psk', line: /^psk="(?<value>[^"]{1,64})"$/u },
  {
    kind: 'password',
    key: 'Cleartext-Password',
    product: 'freeradius',
    line: /^"?(?<account>[\w.@-]{1,64})"?\s+(?:Cleartext|User)-Password\s*:?==?\s*"(?<value>[^"]{1,128})"/u,
  },
  { kind: 'password', key: 'user_', product: 'kafka', line: /\buser_(?<account>[\w.-]{1,64})\s*=\s*"(?<value>[^"]{1,128})"/u },
];

/** Lines by which a product asks nobody for a password. `unless`: a line elsewhere that asks all the same. */
interface Opening {
  readonly key: string;
  readonly product: string;
  readonly line: RegExp;
  readonly setting: string;
  readonly unless?: RegExp;
}

/** A line by which Redis asks for a password, or has accounts with one (https://redis.io/docs/latest/operate/oss_and_stack/management/security/). */
export const redisAsks = /^[ \t]*(?:requirepass[ \t]+(?!["']{2}[ \t]*$)\S|aclfile[ \t]+\S|user[ \t]+default[ \t](?!.*\bnopass\b).*[>#])/mu;

const openings: readonly Opening[] = [
  // https://doc.dovecot.org/main/core/config/auth/databases/static.html
  {
    key: 'nopassword',
    product: 'dovecot',
    line: /^args\s*=.*\bnopassword\s*=\s*y(?:es)?\b|^nopassword\s*=\s*yes$/u,
    setting: 'nopassword = no',
  },
  // https://www.samba.org/samba/docs/current/man-html/smb.conf.5.html#NULLPASSWORDS
  { key: 'null passwords', product: 'samba', line: /^null passwords\s*=\s*(?:yes|true|1)$/iu, setting: 'null passwords = no' },
  {
    key: 'protected-mode',
    product: 'redis',
    line: /^protected-mode\s+"?no"?$/u,
    setting: 'requirepass',
    unless: redisAsks,
  },
  { key: 'user nopass', product: 'redis', line: /^user\s+\S+\s(?=.*\bon\b).*\bnopass\b/u, setting: 'requirepass' },
  {
    key: 'trust',
    product: 'postgresql',
    line: /^host(?:ssl|nossl|gssenc|nogssenc)?\s+\S+\s+\S+\s+(?!127\.|::1|localhost|samehost)\S+(?:\s+\d{1,3}\.\S+)?\s+trust(?:\s|$)/u,
    setting: 'scram-sha-256',
  },
];

const pairOnLine = /\b(?<name>username|user|principal)\s*=\s*"(?<account>[^"]{1,64})"[^\n]*?\bpassword\s*=\s*"(?<value>[^"]{0,128})"/u;

/**
 * sudoers, slapd.conf, snmpd.conf, pg_hba.conf, redis.conf and its ACL, JAAS of Kafka and ZooKeeper, netrc, secrets of ppp and IPsec, squid, dovecot, FreeRADIUS:
 * lines of their own, and else `key = value`.
 */
export function parseServerConfiguration(text: string, path = ''): Parsed {
  const places: Place[] = [];
  const absences: Absence[] = [];
  const jaas = /jaas|kafka|zookeeper/iu.test(path);
  for (const [index, raw] of text.split('\n').entries()) {
    const line = raw.includes('{{') ? ofTemplate(raw.trim()) : raw.trim();
    if (line === '' || line.startsWith('#') || line.length > 1000) continue;
    for (const { key, product, line: form, setting, unless } of openings)
      if (form.test(line) && unless?.test(text) !== true)
        absences.push({ line: index + 1, product, key, settings: [setting], settingFiles: [] });
    for (const { kind, key, product, line: form } of forms) {
      // Four words are a secret of PPP in its own files only.
      if (key === 'chap-secrets' && !/(?:chap|pap)-secrets/iu.test(path)) continue;
      const groups = form.exec(line)?.groups;
      if (groups === undefined && !(kind === 'open' && form.test(line))) continue;
      // In a comment of Java's login configuration.
      const comment = key === 'user_' && /^(?:\/\/|\*)/u.test(line) ? ({ comment: true } as const) : {};
      places.push({ ...placeOf({ kind, key, ...(product === undefined ? {} : { product }) }, groups ?? {}, index + 1), ...comment });
      break;
    }
  }
  if (jaas) places.push(...jaasPlaces(text));
  const rest = jaas ? parsed([]) : parseIni(text);
  const taken = new Set([...places, ...absences].map(({ line }) => line));
  return parsed([...places, ...(rest.state === 'parsed' ? rest.places.filter(({ line }) => !taken.has(line)) : [])], absences);
}

/** A line of a template of traps with its expressions in one word each: `trapsink {{ ip }}:{{ port }} {{ community }}`. */
function ofTemplate(line: string): string {
  return /^trap2?sink\s/u.test(line)
    ? line.replace(/\{\{[^{}]{0,200}\}\}|\{%[^{}]{0,200}%\}/gu, (each) => each.replace(/\s+/gu, ''))
    : line;
}

function placeOf(
  given: Pick<Place, 'kind' | 'key' | 'product'>,
  groups: Readonly<Record<string, string | undefined>>,
  line: number,
): Place {
  const account = groups['account'];
  return { ...given, line, value: groups['value'] ?? '', ...(account === undefined ? {} : { account }) };
}

/** `username="x"` and `password="y"` of one login module, on one line or several. */
export function jaasPlaces(text: string): Place[] {
  const places: Place[] = [];
  let account: string | undefined;
  for (const [index, line] of text.split('\n').entries()) {
    if (/^\s*(?:\/\/|#|\*)/u.test(line) || line.length > 1000) continue;
    const both = pairOnLine.exec(line)?.groups;
    account = both?.['account'] ?? /\busername\s*=\s*"([^"]{1,64})"/u.exec(line)?.[1] ?? account;
    const value = both?.['value'] ?? /\bpassword\s*=\s*"([^"]{0,128})"/u.exec(line)?.[1];
    if (value !== undefined)
      places.push({
        kind: 'password',
        key: 'password',
        product: 'kafka',
        line: index + 1,
        value,
        ...(account === undefined ? {} : { account }),
      });
    if (/[;}]\s*$/u.test(line)) account = undefined;
  }
  return places;
}

const recipes: readonly Form[] = [
  {
    kind: 'password',
    key: 'rootpw',
    product: 'linux',
    line: /^rootpw\s+(?!.*--(?:iscrypted|lock))(?:--plaintext\s+)?["']?(?<value>[^\s"']{1,200})["']?/u,
  },
  {
    kind: 'digest',
    key: 'rootpw --iscrypted',
    product: 'linux',
    line: /^rootpw\s+(?=.*--iscrypted)(?:--\S{1,40}\s{1,8}){1,4}["']?(?<value>(?:\$\S|[./0-9A-Za-z])[^\s"']{1,200})/u,
  },
  {
    kind: 'digest',
    key: 'user --iscrypted',
    line: /^user\s+(?=.*--iscrypted)(?=.*--name[= ]"?(?<account>[\w.-]{1,64}))(?=.*--password[= ]"?(?<value>[^\s"]{1,200}))/u,
  },
  {
    kind: 'password',
    key: 'user',
    line: /^user\s+(?!.*--iscrypted)(?=.*--name[= ]"?(?<account>[\w.-]{1,64}))(?=.*--password[= ]"?(?<value>[^\s"]{1,200}))/u,
  },
  {
    kind: 'password',
    key: 'bootloader',
    product: 'grub',
    line: /^bootloader\s+(?!.*--iscrypted).*--password[= ]"?(?<value>[^\s"]{1,200})/u,
  },
  { kind: 'digest', key: 'password-crypted', line: /^\S+\s+passwd\/(?:root|user)-password-crypted\s+password\s+(?<value>\S{1,200})/u },
  {
    kind: 'password',
    key: 'root-password',
    product: 'linux',
    line: /^\S+\s+passwd\/root-password(?:-again)?\s+password\s+(?<value>\S{1,200})/u,
  },
  { kind: 'password', key: 'user-password', line: /^\S+\s+passwd\/user-password(?:-again)?\s+password\s+(?<value>\S{1,200})/u },
  { kind: 'password', key: 'debconf', line: /^\S+\s+\S{1,80}(?:password|passwd|-pass|app-pass)\S{0,40}\s+password\s+(?<value>\S{1,200})/u },
];

/** Kickstart (https://docs.fedoraproject.org/en-US/fedora/latest/install-guide/appendixes/Kickstart_Syntax_Reference/) and Debian's preseed. */
export function parseRecipe(text: string): Parsed {
  // VMware ESXi is installed by a recipe of its own words.
  const system = /^vmaccepteula\b/mu.test(text) ? 'vmware' : undefined;
  const user = /^\S+\s+passwd\/username\s+string\s+(\S{1,64})/mu.exec(text)?.[1];
  const places = text.split('\n').flatMap((raw, index): Place[] => {
    const line = raw.trim();
    if (line.startsWith('#') || line.length > 1000) return [];
    for (const { kind, key, product, line: form } of recipes) {
      const groups = form.exec(line)?.groups;
      if (groups === undefined) continue;
      const account = groups['account'] ?? (/root/u.test(key) ? 'root' : user);
      const owner = system ?? product;
      return [placeOf({ kind, key, ...(owner === undefined ? {} : { product: owner }) }, { ...groups, account }, index + 1)];
    }
    return [];
  });
  return parsed(places);
}
