import { parsed, type Absence, type Parsed, type Place } from '../place.ts';
import { deviceForms, vendors, type DeviceForm } from './device-forms.ts';
import { fromCiscoType7, fromJuniper9 } from './reversible.ts';

// One pass takes the lines that start like a form; all others cost nothing more.
const candidate =
  /^[ \t]{0,24}(?:enable|username|user|login|no login|administrator|snmp|snmp-server|snmp-agent|snmpv2c|local-user|password|passwd|set|add|create|super|r[ow]community|com2sec|pp|ipsec|crypto|tacacs-server|radius-server|ldap-server|ppp|gui|encrypted-password|plain-text-password-value|secret|authentication-key|ascii-text|simple-password|key|community|pre-shared-key)[ \t6][^\n]{1,480}$|^[ \t]{1,16}no login[ \t]*$/gimu;

/** Names under which whole configurations of devices are kept. */
export const deviceFiles = /\.(?:cfg|cnf|conf|config|txt|log|bak|sav|rtx|\d{1,8})$|^[^.]+$/u;

/** Files that hold no device's configuration: programs and what has a grammar of its own. */
export const noDeviceFiles =
  /\.(?:json|ya?ml|xml|html?|css|scss|less|svg|sql|csv|tsv|po|lock|map|properties|toml|java|kt|scala|cs|php|py|rb|js|jsx|mjs|cjs|ts|tsx|vue|go|rs|c|h|cc|cpp|swift|m)$/u;

/** The credentials of device configurations in any text file. */
export function devicePlaces(text: string): Place[] {
  if (!/pass|secret|community|login|com2sec|key|user|snmp-server/iu.test(text)) return [];
  let vendor: string | undefined | null = null;
  const places: Place[] = [];
  let number = 1;
  let counted = 0;
  const within = new Map<RegExp, boolean>();
  for (const match of text.matchAll(candidate)) {
    const found = placeOfLine(match[0].trimEnd(), (sign) => {
      const known = within.get(sign) ?? sign.test(text);
      within.set(sign, known);
      return known;
    });
    if (found === null) continue;
    for (; counted < match.index; counted += 1) if (text.charCodeAt(counted) === 10) number += 1;
    if (vendor === null) vendor = vendorOf(text);
    const product = found.product ?? vendor;
    places.push({ ...found, line: number, ...(product === undefined ? {} : { product }) });
  }
  return places;
}

/** The product whose configuration a text is, by its header and its own words. */
export function vendorOf(text: string): string | undefined {
  const head = text.slice(0, 200_000);
  return vendors.find(([, sign]) => sign.test(head))?.[0];
}

function placeOfLine(line: string, has: (sign: RegExp) => boolean): Omit<Place, 'line'> | null {
  for (const { kind, key, product, line: form, within } of deviceForms) {
    const groups = form.exec(line)?.groups;
    if (groups === undefined && !form.test(line)) continue;
    if (within !== undefined && !has(within)) continue;
    const account = groups?.['account'];
    const rest = { key, ...(account === undefined ? {} : { account }), ...(product === undefined ? {} : { product }) };
    return { ...rest, ...written(kind, groups?.['value'] ?? '', groups?.['type']) };
  }
  return null;
}

/** What a value is by the way it is written: reversible encodings are opened, digests stay digests. */
function written(kind: DeviceForm['kind'], value: string, type: string | undefined): Pick<Place, 'kind' | 'value'> {
  const opened = fromJuniper9(value) ?? (type === '7' ? fromCiscoType7(value) : null);
  if (opened !== null) return { kind: 'password', value: opened };
  if (type !== undefined && !['0', 'plain', 'plaintext', 'simple'].includes(type) && kind === 'password')
    return { kind: 'digest', value: digestOf(value, type) };
  return { kind, value };
}

/** Cisco writes types 8 and 9 with their marks; what has none keeps its type, so that nothing takes it for a password. */
function digestOf(value: string, type: string): string {
  return value.startsWith('$')
    ? value
    : `{${type
        .toUpperCase()
        .replace(/[^A-Z0-9]/gu, '')
        .padStart(3, 'X')}}${value}`;
}

/** Whole configurations of devices: FortiGate's accounts, and the passwords that a router has not been given at all. */
export function parseDevice(text: string): Parsed {
  const vendor = vendorOf(text);
  if (vendor === 'fortigate') return fortigate(text);
  const absences = unset.flatMap(({ product, whole, setting, set }) =>
    product === vendor && whole.test(text) && !set.test(text) ? [absence(product, setting)] : [],
  );
  return parsed([], absences);
}

/** What a whole configuration is without: nobody is asked for a password then. */
interface Unset {
  readonly product: string;
  /** A line that a whole configuration has. */
  readonly whole: RegExp;
  readonly setting: string;
  readonly set: RegExp;
}

const yamahaWhole = /^ip lan\d|^pp select/mu;
const ciscoLike =
  /^[ \t]*(?:username[ \t]+\S+[ \t].*(?:password|secret|hash)|enable (?:password|secret)|password[ \t]|aaa authentication login|adduser[ \t])/mu;
const unset: readonly Unset[] = [
  { product: 'yamaha-rtx', whole: yamahaWhole, setting: 'login password', set: /^[ \t]*(?:login password|login user)\s/mu },
  { product: 'yamaha-rtx', whole: yamahaWhole, setting: 'administrator password', set: /^[ \t]*administrator password\s/mu },
  { product: 'si-r', whole: /^(?:lan|remote) \d+ ip /mu, setting: 'password admin set', set: /^password\s/mu },
  // `encrypted-password admin "…"` is how the device writes down what was set.
  { product: 'seil', whole: /^interface (?:lan|ge)\d /mu, setting: 'password admin', set: /^(?:encrypted-)?password\s/mu },
  { product: 'alaxala', whole: /^interface |^vlan \d/mu, setting: 'password', set: ciscoLike },
  { product: 'apresia', whole: /^interface |^vlan /mu, setting: 'username', set: ciscoLike },
  { product: 'nec-ix', whole: /^(?:telnet|ssh|http)-server |^interface /mu, setting: 'username', set: ciscoLike },
];

function absence(product: string, setting: string): Absence {
  return { line: 1, product, key: setting, settings: [setting], settingFiles: [] };
}

/** `config … edit … set … next end` (https://docs.fortinet.com/document/fortigate/latest/cli-reference). */
function fortigate(text: string): Parsed {
  const places: Place[] = [];
  const absences: Absence[] = [];
  const sections: string[] = [];
  let entry: { name: string; line: number; password: boolean } | null = null;
  for (const [index, raw] of text.split('\n').entries()) {
    const line = raw.trim();
    const section = /^config (.{1,100})$/u.exec(line)?.[1];
    const edited = /^edit "?([^"]{1,64})"?$/u.exec(line)?.[1];
    const set = /^set (password|passwd|psksecret|secret|key|name|community|auth-pwd|priv-pwd) (ENC )?"?([^"]{1,300}?)"?$/u.exec(line);
    const blank = /^(?:''|"")?$/u.test(set?.[3] ?? '');
    if (section !== undefined) sections.push(section);
    else if (line === 'end') sections.pop();
    else if (edited !== undefined) entry = { name: edited, line: index + 1, password: false };
    else if (line === 'next') {
      if (entry !== null && sections.at(-1) === 'system admin' && !entry.password)
        absences.push({ ...absence('fortigate', 'set password'), line: entry.line, key: 'system admin' });
      entry = null;
    } else if (set !== null && !blank) {
      const [, key = '', encoded, value = ''] = set;
      if (key.startsWith('passw') && entry !== null) entry.password = true;
      const community = (key === 'name' && sections.at(-1) === 'system snmp community') || key === 'community';
      if (key === 'name' && !community) continue;
      const kind = community ? 'community' : encoded === undefined ? 'password' : 'digest';
      const account = entry === null || community ? {} : { account: entry.name };
      places.push({
        kind,
        key: `${sections.at(-1) ?? ''} ${key}`,
        line: index + 1,
        value: encoded === undefined ? value : `{ENC}${value}`,
        product: community ? 'snmp' : 'fortigate',
        ...account,
      });
    }
  }
  return parsed(places, absences);
}
