import { parsed, type Absence, type Parsed, type Place } from '../place.ts';
import type { DeviceForm } from './device-form.ts';
import { deviceForms, vendors } from './device-forms.ts';
import { parseFortigate } from './fortigate.ts';
import { Outline } from './outline.ts';
import { fromCiscoType7, fromJuniper9 } from './reversible.ts';

// One pass takes the lines that start like a form; all others cost nothing more.
const candidate =
  /^[ \t]{0,24}(?:enable|username|user|login|no login|administrator|snmp|snmp-server|snmp-agent|snmpv2c|snmpv3|local-user|password|passwd|set|add|create|super|r[ow]community|com2sec|pp|wan|ipsec|ikev?[12]?|l2tp|crypto|(?:tacacs|radius|ldap|hwtacacs)-server|server-private|client|radius secret|auth user|remote \d{1,3}|aaa [\dr]\w{0,9}|wlan \d{1,3}|ppp|pppoe|gui|encrypted-password|plain-text-password-value|plaintext-password|secret|airlink|authentication|authentication-key|authentication-mode|ascii-text|simple-password|key|key-string|community|pre-shared-key|pre-shared-secret|preshared-key|wpa-psk|wpa-passphrase|security wpa\w{0,12}|conf|config|configure|vtp|standby|vrrp|glbp|neighbor|peer|ip (?:ospf|ftp|http)|primary|secondary|admin|tmsh|modify|community-name|local-userdb|[\d.]{7,15} secret|\/(?:user|ppp|ip|interface|radius|tool|caps-man|system|snmp))[ \t6/][^\n]{1,480}$|^[ \t]{1,16}no login[ \t]*$/gimu;

/** What every form has one of: most candidates have none, and there are many forms. */
const telling = /pass|secret|key|communit|psk|auth|login|user|com2sec|snmp|account|ascii|public|private/iu;

/** Names under which whole configurations of devices are kept. */
export const deviceFiles = /\.(?:cfg|cnf|conf|config|txt|log|bak|sav|rtx|\d{1,8})$|^[^.]+$/u;

/** Files that hold no device's configuration: programs and what has a grammar of its own. */
export const noDeviceFiles =
  /\.(?:json|ya?ml|xml|html?|css|scss|less|svg|sql|csv|tsv|po|lock|map|properties|toml|java|kt|scala|cs|php|py|rb|js|jsx|mjs|cjs|ts|tsx|vue|go|rs|c|h|cc|cpp|swift|m)$/u;

/** The credentials of device configurations in any text file. */
export function devicePlaces(text: string): Place[] {
  if (!/pass|secret|community|login|com2sec|key|user|snmp-server|psk|ppp? auth|authentication-mode|create account/iu.test(text)) return [];
  let vendor: string | undefined | null = null;
  const places: Place[] = [];
  let number = 1;
  let counted = 0;
  const within = new Map<RegExp, boolean>();
  let outline: Outline | undefined;
  for (const match of text.matchAll(candidate)) {
    if (!telling.test(match[0])) continue;
    const found = placesOfLine(match[0].trimEnd(), {
      has: (sign) => {
        const known = within.get(sign) ?? sign.test(text);
        within.set(sign, known);
        return known;
      },
      above: () => (outline ??= new Outline(text)).above(match.index),
    });
    if (found.length === 0) continue;
    for (; counted < match.index; counted += 1) if (text.charCodeAt(counted) === 10) number += 1;
    if (vendor === null) vendor = vendorOf(text);
    const made = vendor === undefined ? {} : { product: vendor };
    for (const each of found) places.push({ ...made, ...each, line: number });
  }
  return places;
}

/** Modules of Ansible that write lines into a device (https://docs.ansible.com/ansible/latest/collections/cisco/ios/ios_config_module.html). */
const modules =
  /\b(?:ios|iosxr|nxos|asa|eos|cli|ce|icx|aoss?|awplus|comware|dellos\d{1,2}|fujitsu\w{0,10}|alaxala\w{0,10}|apresia\w{0,10})_config:/u;

/** The credentials of lines that a playbook writes into devices. */
export function devicePlacesOfPlaybook(text: string): Place[] {
  if (!modules.test(text)) return [];
  return devicePlaces(text.replace(/^([ \t]{0,24})-[ \t](["']?)(.{1,300}?)\2$/gmu, '$1  $3'));
}

/** Files that a terminal writes. */
const logs = /\.(?:log|txt|ttl|cap)$|^[^.]+$/u;
/** A command behind a prompt: `rt01(config)#`, `RTX1210>`, `FW01 (admin) #`. */
const prompted =
  /^([A-Za-z][\w.-]{0,40}(?:\/\w{1,20})?(?:\([\w-]{1,40}\)| \([\w-]{1,40}\))? ?[#>])[ \t]{0,2}(?=(?:conf|show|sh |en|admin|login|user|set |edit |end|exit|config|write|copy|save|snmp|line |int|ip |pp |password|next)\w*)/gmu;

/** What was typed at a device, where a text is the log of a terminal: its lines without the prompts. */
export function withoutPrompts(text: string, name: string): string {
  if (!logs.test(name)) return text;
  const prompts = [...text.matchAll(prompted).take(200)].map(([, prompt = '']) => prompt.replace(/[(# >].*$/u, ''));
  // One line may look like one by chance.
  return prompts.some((each, index) => prompts.indexOf(each) < index) ? text.replace(prompted, '') : text;
}

/** The product whose configuration a text is, by its header and its own words. */
export function vendorOf(text: string): string | undefined {
  const head = text.slice(0, 200_000);
  return vendors.find(([, sign]) => sign.test(head))?.[0];
}

/** What stands around a line. */
interface Around {
  /** Whether its file has a line like this. */
  readonly has: (sign: RegExp) => boolean;
  /** The line that opens its block. */
  readonly above: () => string;
}

/** What the syntax of a command calls its arguments. */
const argument = /^(?:WORD|LINE|STRING)$/u;

function placesOfLine(line: string, { has, above }: Around): Omit<Place, 'line'>[] {
  for (const { kind, key, product, line: form, within, under } of deviceForms) {
    const match = form.exec(line);
    if (match === null || (within !== undefined && !has(within))) continue;
    const block = under?.exec(above());
    if (block === null) continue;
    const groups: Record<string, string | undefined> = match.groups ?? {};
    if (argument.test(groups['value'] ?? '')) return [];
    const account = groups['account'] ?? block?.groups?.['account'];
    const rest = { key, ...(account === undefined ? {} : { account }), ...(product === undefined ? {} : { product }) };
    const values = [groups['value'] ?? '', ...(groups['second'] === undefined ? [] : [groups['second']])];
    return values.map((value) => ({ ...rest, ...written(kind, value, groups['type']) }));
  }
  return [];
}

/** What a value is by the way it is written: reversible encodings are opened, digests stay digests. */
function written(kind: DeviceForm['kind'], value: string, type: string | undefined): Pick<Place, 'kind' | 'value'> {
  const opened = fromJuniper9(value) ?? (type === '7' ? fromCiscoType7(value) : null);
  if (opened !== null) return { kind: 'password', value: opened };
  const clear = type === undefined || ['0', 'plain', 'plaintext', 'simple'].includes(type);
  if (!clear && kind !== 'digest' && kind !== 'open') return { kind: 'digest', value: digestOf(value, type) };
  // PAN-OS writes down `-AQ==` and what it encrypted.
  if (/^-[A-Z]{2}==/u.test(value)) return { kind: 'digest', value: digestOf(value, 'ENC') };
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
  if (vendor === 'fortigate') return parseFortigate(text);
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
