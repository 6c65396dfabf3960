import { form, secret, t, user, v, type DeviceForm } from './device-form.ts';

/** A line that a configuration of Yamaha's routers has. */
export const yamahaSign = /^# ?(?:RTX|NVR|RTV|FWX)\d|^ip lan1 address |^pp select /mu;

/** Yamaha's routers. */
export const yamaha: readonly DeviceForm[] = [
  {
    kind: 'password',
    key: 'login password',
    product: 'yamaha-rtx',
    line: form(String.raw`(?:login|administrator) password (?:(?<type>encrypted) |(?!is\b))${v}`),
  },
  { kind: 'password', key: 'login user', product: 'yamaha-rtx', line: form(String.raw`login user ${user} (?:(?<type>encrypted) )?${v}`) },
  {
    kind: 'password',
    key: 'pp auth myname',
    product: 'yamaha-rtx',
    line: form(String.raw`(?:pp|wan) auth (?:myname|username) ${user} ${v}(?: .{0,100})?`),
  },
  secret('pre-shared-key', String.raw`(?:ipsec )?ike pre-shared-key \d{1,5} text ${v}`, { product: 'yamaha-rtx' }),
  secret('l2tp tunnel auth', String.raw`l2tp tunnel auth on ${v}`, { product: 'yamaha-rtx' }),
  secret('radius secret', String.raw`(?:radius secret|auth user \d{1,5} ${user}) ${v}`, { product: 'yamaha-rtx', within: yamahaSign }),
  secret(
    'snmpv3 usm user',
    String.raw`snmpv3 usm user \d{1,5} ${user} (?:md5|sha\S{0,4}) ${v}(?: \S{1,12} "?(?<second>[^\s"]{1,300})"?)?`,
    {
      product: 'yamaha-rtx',
    },
  ),
  {
    kind: 'community',
    key: 'snmp community',
    product: 'snmp',
    line: form(String.raw`snmp(?:v2c)? (?:trap )?community (?:read-only|read-write)? ?${v}(?: .{0,200})?`),
  },
];

/** Makers of Japan. */
export const japanese: readonly DeviceForm[] = [
  // NEC IX: `ike policy NAME peer ADDRESS key KEY PROPOSAL`.
  secret('ike policy key', String.raw`ike policy \S{1,64} peer \S{1,64} key ${v}(?: .{1,200})?`, { product: 'nec-ix' }),
  secret('ikev2 authentication psk', String.raw`ikev2 authentication psk id \S{1,12} \S{1,100} key (?:char|hex) ${v}`, {
    product: 'nec-ix',
  }),
  secret('authentication password', String.raw`authentication password ${user} ${v}`, { product: 'nec-ix', under: /^[ \t]*ppp profile / }),
  // Fujitsu Si-R and SR-S.
  secret('ppp auth', String.raw`remote \d{1,3} ap \d{1,3} ppp auth (?:send|receive) ${user} ${v}(?: (?<type>encrypted))?`, {
    product: 'si-r',
  }),
  secret(
    'shared key',
    String.raw`(?:aaa \d{1,3} (?:user \d{1,3} password|radius .{1,60}? secret)|remote \d{1,3} ap \d{1,3} ike shared key (?:text|hex)|wlan \d{1,3} wpa psk(?: text)?) ${v}(?: (?<type>encrypted))?`,
    { product: 'si-r' },
  ),
  {
    kind: 'community',
    key: 'snmp manager',
    product: 'snmp',
    line: form(String.raw`snmp manager \d{1,2} [\d.:a-f]{2,40} ${v}(?: .{0,80})?`),
  },
  // FITELnet, FutureNet, SEIL.
  secret('key ascii', String.raw`key (?:ascii|text) ${v}`, { within: /^crypto (?:isakmp|map) /mu }),
  secret('pppoe account', String.raw`(?:pppoe account|ppp (?:account )?username) ${user}(?: password)?${t} ${v}`),
  secret('authentication pre-share', String.raw`authentication pre-share${t} ${v}`, { product: 'futurenet' }),
  secret('ike preshared-key', String.raw`ike preshared-key add \S{1,100} ${v}`, { product: 'seil' }),
  secret('ppp passphrase', String.raw`ppp add \S{1,40} .{0,160}?identifier ${user} passphrase ${v}(?: .{0,200})?`, { product: 'seil' }),
  // APRESIA.
  secret('radius key', String.raw`aaa radius \d{1,2} host \S{1,64}(?: (?!key )\S{1,20} \d{1,5}){0,5} key ${v}`, { product: 'apresia' }),
  {
    kind: 'password',
    key: 'password set',
    product: 'si-r',
    line: form(String.raw`password (?:(?<account>admin|user) )?set ${v}(?: (?<type>encrypted))?`),
  },
  {
    kind: 'password',
    key: 'password enable',
    product: 'fitelnet',
    line: form(String.raw`password (?:enable|login|telnet)(?: (?<type>secret|encrypted|\d))? ${v}`),
  },
  {
    kind: 'password',
    key: 'gui password',
    product: 'futurenet',
    line: form(String.raw`(?:gui )?password (?<type>plain|hidden|encrypted) ${v}`),
  },
  {
    kind: 'community',
    key: 'snmp-agent community',
    product: 'snmp',
    line: form(String.raw`snmp-agent (?:ip )?community(?: (?:read|write))?(?: (?<type>simple|cipher))? ${v}(?: .{0,200})?`),
  },
  {
    kind: 'password',
    key: 'super password',
    product: 'nec-qx',
    line: form(String.raw`super password(?: level \d| role \S{1,40})? (?<type>simple|cipher|hash) ${v}`),
  },
  {
    kind: 'password',
    key: 'local-user password',
    product: 'nec-qx',
    within: /^local-user /mu,
    line: form(String.raw`password (?<type>simple|cipher|hash|irreversible-cipher) ${v}`),
  },
  {
    kind: 'password',
    key: 'set authentication password',
    product: 'nec-qx',
    line: form(String.raw`set authentication password (?<type>simple|cipher|hash) ${v}`),
  },
  secret('local-user', String.raw`local-user ${user} password (?<type>simple|cipher|hash|irreversible-cipher) ${v}(?: .{0,80})?`),
  // Comware: of a RADIUS scheme.
  secret(
    'server key',
    String.raw`(?:key|(?:primary|secondary) \S{1,20} \S{1,64}(?: \d{1,5})? key)(?: (?:authentication|accounting))?${t} ${v}`,
    {
      under: /^(?:radius|hwtacacs) scheme /u,
    },
  ),
  {
    kind: 'password',
    key: 'user password',
    product: 'allied-telesis',
    line: /^[ \t]{0,16}(?:add|set) user[= ]"?(?<account>[^\s"]{1,64})"?(?: \S{1,80}){0,8}? pass(?:word)?="?(?<value>[^\s"]{1,128})"?(?: \S{1,80}){0,12}$/iu,
  },
  {
    kind: 'password',
    key: 'shared secret',
    product: 'allied-telesis',
    line: /^[ \t]{0,16}(?:create|add|set) (?:ppp=\d{1,3}|radius server=\S{1,64}|enco key=\d{1,5})(?: \S{1,80}){0,10}? (?:password|secret|value)="?(?<value>[^\s"]{1,128})"?(?: \S{1,80}){0,8}$/iu,
  },
  {
    kind: 'community',
    key: 'snmp community',
    product: 'snmp',
    line: /^[ \t]{0,16}(?:create|add|enable) snmp community="?(?<value>[^\s"]{1,64})"?(?: \S{1,80}){0,8}$/iu,
  },
];
