import type { Place, PlaceKind } from '../place.ts';

interface Form {
  readonly kind: PlaceKind;
  readonly product?: string;
  /** Groups `account` and `value`. */
  readonly line: RegExp;
}

/** Lines of routers and switches. Each matches a whole line from its start, so prose about passwords does not. */
const forms: readonly Form[] = [
  {
    kind: 'password',
    product: 'cisco',
    line: /^\s{0,8}enable (?:password|secret)(?: level \d{1,2})?(?: 0)? (?!\d+ )(?<value>\S{1,100})$/u,
  },
  { kind: 'digest', product: 'cisco', line: /^\s{0,8}enable (?:password|secret) (?:5|7|8|9) (?<value>\S{1,200})$/u },
  {
    kind: 'digest',
    product: 'cisco',
    line: /^\s{0,8}username (?<account>\S{1,64})(?: privilege \d{1,2})? (?:password|secret) (?:5|7|8|9) (?<value>\S{1,200})$/u,
  },
  {
    kind: 'password',
    line: /^\s{0,8}username (?<account>\S{1,64})(?: privilege \d{1,2})? (?:password|secret)(?: 0)? (?!\d+ )(?<value>\S{1,100})$/u,
  },
  { kind: 'password', product: 'yamaha-rtx', line: /^\s{0,8}(?:login|administrator) password (?!encrypted\b|is\b)(?<value>\S{1,100})$/u },
  { kind: 'digest', product: 'yamaha-rtx', line: /^\s{0,8}(?:login|administrator) password encrypted (?<value>\S{1,200})$/u },
  { kind: 'password', product: 'yamaha-rtx', line: /^\s{0,8}login user (?<account>\S{1,64}) (?!encrypted\b)(?<value>\S{1,100})$/u },
  { kind: 'community', product: 'snmp', line: /^\s{0,8}snmp-server community (?:[078] )?"?(?<value>[^\s"]{1,100})"?(?: .{0,200})?$/u },
  { kind: 'community', product: 'snmp', line: /^\s{0,8}snmp community read-(?:only|write) "?(?<value>[^\s"]{1,100})"?(?: .{0,200})?$/u },
  { kind: 'community', product: 'snmp', line: /^\s{0,8}r[ow]community6? (?<value>\S{1,100})(?: .{0,200})?$/u },
  { kind: 'community', product: 'snmp', line: /^\s{0,8}com2sec6? \S{1,64} \S{1,64} (?<value>\S{1,100})$/u },
];

/** The credentials of device configurations in any text file. */
export function devicePlaces(text: string): Place[] {
  if (!/(?:enable|username|login|administrator) |community|com2sec/u.test(text)) return [];
  return text.split('\n').flatMap((raw, index): Place[] => {
    if (raw.length > 500) return [];
    const line = raw.trimEnd();
    for (const { kind, product, line: form } of forms) {
      const groups = form.exec(line)?.groups;
      if (groups?.['value'] === undefined) continue;
      const account = groups['account'];
      const key = line
        .trimStart()
        .split(/\s+/u, 2)
        .join(' ')
        .replace(/^username .*/u, 'username');
      return [
        {
          kind,
          key,
          line: index + 1,
          value: groups['value'],
          ...(account === undefined ? {} : { account }),
          ...(product === undefined ? {} : { product }),
        },
      ];
    }
    return [];
  });
}
