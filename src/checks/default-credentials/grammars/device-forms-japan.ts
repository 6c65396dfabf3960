import { community, form, raw, secret, t, user, v, type DeviceForm } from './device-form.ts';

/** A line that a configuration of Yamaha's routers has. */
export const yamahaSign = /^# ?(?:RTX|NVR|RTV|FWX)\d|^ip lan1 address |^pp select /mu;

/** Yamaha's routers. */
export const yamaha: readonly DeviceForm[] = [
  secret('login password', raw`(?:login|administrator) password (?:(?<type>encrypted) |(?!is\b))${v}`, 'yamaha-rtx'),
  secret('login user', raw`login user ${user} (?:(?<type>encrypted) )?${v}`, 'yamaha-rtx'),
  secret('pp auth myname', raw`(?:pp|wan) auth (?:myname|username) ${user} ${v}(?: .{0,100})?`, 'yamaha-rtx'),
  secret('pre-shared-key', raw`(?:ipsec )?ike pre-shared-key \d{1,5} text ${v}`, 'yamaha-rtx'),
  secret('l2tp tunnel auth', raw`l2tp tunnel auth on ${v}`, 'yamaha-rtx'),
  secret('radius secret', raw`(?:radius secret|auth user \d{1,5} ${user}) ${v}`, { product: 'yamaha-rtx', within: yamahaSign }),
  secret('snmpv3 usm user', raw`snmpv3 usm user \d{1,5} ${user} (?:md5|sha\S{0,4}) ${v}(?: \S{1,12} "?(?<second>[^\s"]{1,300})"?)?`, {
    product: 'yamaha-rtx',
  }),
  community('snmp community', raw`snmp(?:v2c)? (?:trap )?community (?:read-only|read-write)? ?${v}(?: .{0,200})?`),
];

/** Makers of Japan. */
export const japanese: readonly DeviceForm[] = [
  // Yamaha's access points.
  secret('admin password', raw`admin password (?:(?<type>encrypted) )?${v}`, { within: /^# ?WLX\d|^airlink /mu }),
  secret('airlink pre-shared-key', raw`airlink pre-?shared-key (?:psk )?(?:ascii|text) ${v}`),
  // Comware: whoever reaches the terminal is let in.
  {
    kind: 'open',
    key: 'authentication-mode',
    product: 'nec-qx',
    line: form('authentication-mode none'),
    under: /^(?:user-interface|line) (?:class )?vty\b/u,
  },
  // Consoles of storages: options for the account and its password.
  secret(
    'user -password',
    raw`(?:create|set|add) (?:user-account|user|account) (?:-\S{1,40} \S{1,64} ){0,6}?-(?:name|user) ${user} (?:-\S{1,40} \S{1,64} ){0,6}?-password ${v}(?: .{0,200})?`,
  ),
  // NEC IX: `ike policy NAME peer ADDRESS key KEY PROPOSAL`.
  secret('ike policy key', raw`ike policy \S{1,64} peer \S{1,64} key ${v}(?: .{1,200})?`, 'nec-ix'),
  secret('ikev2 authentication psk', raw`ikev2 authentication psk id \S{1,12} \S{1,100} key (?:char|hex) ${v}`, 'nec-ix'),
  secret('authentication password', raw`authentication password ${user} ${v}`, { product: 'nec-ix', under: /^[ \t]*ppp profile /u }),
  // Fujitsu Si-R and SR-S.
  secret('ppp auth', raw`remote \d{1,3} ap \d{1,3} ppp auth (?:send|receive) ${user} ${v}(?: (?<type>encrypted))?`, 'si-r'),
  secret(
    'shared key',
    raw`(?:aaa \d{1,3} (?:user \d{1,3} password|radius .{1,60}? secret)|remote \d{1,3} ap \d{1,3} ike shared key (?:text|hex)|wlan \d{1,3} wpa psk(?: text)?) ${v}(?: (?<type>encrypted))?`,
    'si-r',
  ),
  community('snmp manager', raw`snmp manager \d{1,2} [\d.:a-f]{2,40} ${v}(?: .{0,80})?`),
  // FITELnet, FutureNet, SEIL.
  secret('key ascii', raw`key (?:ascii|text) ${v}`, { within: /^crypto (?:isakmp|map) /mu }),
  secret('pppoe account', raw`(?:pppoe account|ppp (?:account )?username) ${user}(?: password)?${t} ${v}`),
  secret('authentication pre-share', raw`authentication pre-share${t} ${v}`, 'futurenet'),
  secret('ike preshared-key', raw`ike preshared-key add \S{1,100} ${v}`, 'seil'),
  secret('ppp passphrase', raw`ppp add \S{1,40} .{0,160}?identifier ${user} passphrase ${v}(?: .{0,200})?`, 'seil'),
  // APRESIA.
  secret('radius key', raw`aaa radius \d{1,2} host \S{1,64}(?: (?!key )\S{1,20} \d{1,5}){0,5} key ${v}`, 'apresia'),
  secret('password set', raw`password (?:(?<account>admin|user) )?set ${v}(?: (?<type>encrypted))?`, 'si-r'),
  secret('password enable', raw`password (?:enable|login|telnet)(?: (?<type>secret|encrypted|\d))? ${v}`, 'fitelnet'),
  secret('gui password', raw`(?:gui )?password (?<type>plain|hidden|encrypted) ${v}`, 'futurenet'),
  community('snmp-agent community', raw`snmp-agent (?:ip )?community(?: (?:read|write))?(?: (?<type>simple|cipher))? ${v}(?: .{0,200})?`),
  secret('super password', raw`super password(?: level \d| role \S{1,40})? (?<type>simple|cipher|hash) ${v}`, 'nec-qx'),
  secret('local-user password', raw`password (?<type>simple|cipher|hash|irreversible-cipher) ${v}`, {
    product: 'nec-qx',
    within: /^local-user /mu,
  }),
  secret('set authentication password', raw`set authentication password (?<type>simple|cipher|hash) ${v}`, 'nec-qx'),
  secret('local-user', raw`local-user ${user} password (?<type>simple|cipher|hash|irreversible-cipher) ${v}(?: .{0,80})?`),
  // Comware: of a RADIUS scheme.
  secret('server key', raw`(?:key|(?:primary|secondary) \S{1,20} \S{1,64}(?: \d{1,5})? key)(?: (?:authentication|accounting))?${t} ${v}`, {
    under: /^(?:radius|hwtacacs) scheme /u,
  }),
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
