import type { PlaceKind } from '../place.ts';

/** A line of a device's configuration: matched whole from its start, so that prose about passwords is none. */
export interface DeviceForm {
  readonly kind: PlaceKind;
  readonly key: string;
  readonly product?: string;
  /** Groups `value`, `account`, and `type` for how the value is written (Cisco's digits, `ENC`, `hash` …). */
  readonly line: RegExp;
  /** Only in a file that has a line like this: the line alone says too little. */
  readonly within?: RegExp;
}

const v = String.raw`"?(?<value>[^\s"]{1,300})"?`;
const user = String.raw`"?(?<account>[^\s"]{1,64})"?`;
const form = (source: string) => new RegExp(`^[ \\t]{0,16}${source}[ \\t;]*$`, 'u');
const cisco = /^(?:version \d|hostname |line (?:vty|con|aux|console)|interface |service (?:password|timestamps)|aaa new-model)/mu;

/** Cisco IOS and what is written like it (AlliedWare Plus, ALAXALA, APRESIA, ZEQUO, NEC IX), ASA and NX-OS. */
const ciscoForms: readonly DeviceForm[] = [
  {
    kind: 'digest',
    key: 'enable password',
    line: form(String.raw`enable (?:password|secret) ${v} (?<type>encrypted|pbkdf2)(?: level \d{1,2})?`),
  },
  {
    kind: 'password',
    key: 'enable password',
    line: form(String.raw`enable (?:password|secret)(?: level \d{1,2})?(?: (?<type>[045789]))? ${v}`),
  },
  {
    kind: 'open',
    key: 'username nopassword',
    line: form(String.raw`user(?:name)? ${user}(?: (?:privilege|role|level) \S{1,20}){0,2} (?:nopassword|no-password)`),
  },
  {
    kind: 'password',
    key: 'username',
    line: form(
      String.raw`username ${user}(?: (?:privilege|role|level) \S{1,20}){0,2} (?:password|secret)(?: (?<type>[045789]|plain|plaintext|hash|encryption|encrypted|cipher|sha512))? ${v}(?: (?:administrator|operator|monitor|encrypted|nt-encrypted|pbkdf2|role \S{1,40}|privilege \d{1,2}|level \S{1,20})){0,3}`,
    ),
  },
  {
    kind: 'password',
    key: 'line password',
    product: 'cisco',
    within: /^line (?:vty|con|aux|console)/mu,
    line: form(String.raw`password(?: (?<type>[07]))? ${v}`),
  },
  { kind: 'open', key: 'line no login', product: 'cisco', within: /^line (?:vty|con|aux|console)/mu, line: form('no login') },
  { kind: 'digest', key: 'passwd', product: 'cisco', within: cisco, line: form(String.raw`passwd ${v} encrypted`) },
  {
    kind: 'community',
    key: 'snmp-server community',
    product: 'snmp',
    line: form(String.raw`snmp-server community (?:[078] )?${v}(?: .{0,200})?`),
  },
  {
    kind: 'community',
    key: 'snmp-server host',
    product: 'snmp',
    line: form(String.raw`snmp-server host \S{1,64}(?: vrf \S{1,64})?(?: (?:traps|informs))? version (?:1|2c) ${v}(?: .{0,200})?`),
  },
  {
    // ALAXALA and its kin write the community before the version.
    kind: 'community',
    key: 'snmp-server host',
    product: 'snmp',
    line: form(
      String.raw`snmp-server host \S{1,64}(?: vrf \S{1,64})? (?:(?:traps|informs) )?(?!traps |informs |version |vrf )${v} version (?:1|2c)(?: .{0,200})?`,
    ),
  },
  {
    kind: 'password',
    key: 'snmp-server user',
    within: cisco,
    line: form(String.raw`snmp-server user ${user} .{0,80}auth (?:md5|sha\S{0,5}) (?!encrypted)${v}(?: .{0,200})?`),
  },
  {
    kind: 'password',
    key: 'server key',
    within: cisco,
    line: form(
      String.raw`(?:tacacs-server|radius-server|ldap-server)(?: host \S{1,64}(?: \S{1,20} \d{1,5}){0,4})? key(?: (?<type>[067]))? ${v}`,
    ),
  },
  {
    kind: 'password',
    key: 'isakmp key',
    within: cisco,
    line: form(String.raw`crypto isakmp key(?: (?<type>[06]))? ${v} (?:address|hostname) .{1,100}`),
  },
  {
    kind: 'password',
    key: 'ppp password',
    within: cisco,
    line: form(String.raw`ppp (?:chap|pap sent-username ${user}) password(?: (?<type>[07]))? ${v}`),
  },
];

const yamaha: readonly DeviceForm[] = [
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
    line: form(String.raw`pp auth (?:myname|username) ${user} ${v}(?: .{0,100})?`),
  },
  { kind: 'password', key: 'pre-shared-key', product: 'yamaha-rtx', line: form(String.raw`ipsec ike pre-shared-key \d{1,5} text ${v}`) },
  {
    kind: 'community',
    key: 'snmp community',
    product: 'snmp',
    line: form(String.raw`snmp(?:v2c)? (?:trap )?community (?:read-only|read-write)? ?${v}(?: .{0,200})?`),
  },
];

const japanese: readonly DeviceForm[] = [
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
    line: form(String.raw`snmp-agent (?:ip )?community (?:read |write |simple |cipher )?${v}(?: .{0,200})?`),
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
  {
    kind: 'password',
    key: 'user password',
    product: 'allied-telesis',
    line: /^[ \t]{0,16}(?:add|set) user="?(?<account>[^\s"]{1,64})"?(?: \S{1,80}){0,8}? pass(?:word)?="?(?<value>[^\s"]{1,128})"?(?: \S{1,80}){0,12}$/iu,
  },
  {
    kind: 'community',
    key: 'snmp community',
    product: 'snmp',
    line: /^[ \t]{0,16}(?:create|add|enable) snmp community="?(?<value>[^\s"]{1,64})"?(?: \S{1,80}){0,8}$/iu,
  },
];

const others: readonly DeviceForm[] = [
  {
    // PAN-OS: `set mgt-config users admin phash $1$…`.
    kind: 'digest',
    key: 'phash',
    product: 'paloalto',
    line: form(String.raw`set (?:shared )?mgt-config users ${user} phash ${v}`),
  },
  {
    kind: 'digest',
    key: 'encrypted-password',
    product: 'juniper',
    line: form(
      String.raw`(?:set system (?:root-authentication|login user (?<account>[^\s"]{1,64}) authentication) )?encrypted-password ${v};?(?: ## SECRET-DATA)?`,
    ),
  },
  {
    kind: 'password',
    key: 'plain-text-password-value',
    product: 'juniper',
    line: form(
      String.raw`(?:set system (?:root-authentication|login user (?<account>[^\s"]{1,64}) authentication) )?plain-text-password-value ${v};?`,
    ),
  },
  {
    kind: 'password',
    key: 'secret',
    product: 'juniper',
    line: /^[ \t]{0,24}(?:set .{1,120} )?(?:secret|authentication-key|ascii-text|simple-password|key) "?(?<value>\$9\$[^\s";]{4,300})"?;?(?: ## SECRET-DATA)?$/u,
  },
  {
    kind: 'community',
    key: 'snmp community',
    product: 'snmp',
    within: /^(?:set snmp |snmp \{|system \{|set system )/mu,
    // A number with a colon is one of BGP (RFC 1997, section 2).
    line: /^[ \t]{0,16}(?:set snmp )?community "?(?!\d{1,10}:\d{1,10}(?![\w:]))(?<value>[^\s"{;]{1,64})"?(?: authorization \S{1,20}| clients .{1,80})?(?: \{)?;?$/u,
  },
  {
    kind: 'password',
    key: 'password manager',
    product: 'aruba',
    line: form(String.raw`password (?:manager|operator)(?: user-name ${user})? (?<type>plaintext|sha1|sha256) ${v}`),
  },
  {
    kind: 'community',
    key: 'rocommunity',
    product: 'snmp',
    line: /^[ \t]{0,8}r[ow]community6?[ \t]{1,8}"?(?<value>[^\s"]{1,100})"?(?:[ \t].{0,200})?$/u,
  },
  {
    kind: 'community',
    key: 'com2sec',
    product: 'snmp',
    line: /^[ \t]{0,8}com2sec6?[ \t]{1,8}\S{1,64}[ \t]{1,8}\S{1,64}[ \t]{1,8}(?<value>\S{1,100})$/u,
  },
];

const screenOs = /^set (?:vrouter|zone|auth-server|interface "?ethernet\d)/mu;

/** ScreenOS (NetScreen, SSG). */
const netscreen: readonly DeviceForm[] = [
  { kind: 'password', key: 'set admin password', product: 'screenos', within: screenOs, line: form(String.raw`set admin password ${v}`) },
  {
    kind: 'password',
    key: 'set admin user',
    product: 'screenos',
    within: screenOs,
    line: form(String.raw`set admin user ${user} password ${v}(?: privilege .{0,40})?`),
  },
  {
    kind: 'community',
    key: 'set snmp community',
    product: 'snmp',
    within: screenOs,
    line: form(String.raw`set snmp community ${v}(?: .{0,100})?`),
  },
];

/** In this order: the first form that fits a line is taken. */
export const deviceForms: readonly DeviceForm[] = [...yamaha, ...netscreen, ...ciscoForms, ...japanese, ...others];

/** What tells whose configuration a text is. */
export const vendors: readonly (readonly [product: string, sign: RegExp])[] = [
  ['fortigate', /^#config-version=F|^config system global/mu],
  ['yamaha-rtx', /^# ?(?:RTX|NVR|RTV|FWX)\d|^ip lan1 address |^pp select /mu],
  ['nec-ix', /NEC Portable Internetwork|UNIVERGE IX|^ip ufs-cache|^interface (?:GigaEthernet|FastEthernet)\d+(?:\/\d+)?\.0/mu],
  ['alaxala', /ALAXALA|^hostname "?AX\d{3,4}[A-Z]{0,2}\b/mu],
  ['apresia', /APRESIA|AEOS/iu],
  ['allied-telesis', /AlliedWare|Allied Telesis|\bawplus\b|CentreCOM|^interface port\d{1,2}\.\d{1,2}\.\d/imu],
  ['si-r', /Si-R\d|^(?:lan|remote) \d+ (?:ip|ap) /mu],
  ['seil', /^interface (?:lan|ge|pppoe)\d (?:media |add \d|over |ppp-configuration )|^nat napt add private /mu],
  ['fitelnet', /FITELnet/iu],
  ['futurenet', /FutureNet|Century Systems|\bNXR-?\d{3}/u],
  ['zequo', /ZEQUO/iu],
  ['screenos', screenOs],
  ['juniper', /^set version |^set system |^system \{$/mu],
  ['nec-qx', /QX-S\d/u],
  [
    'cisco',
    /^(?:version \d+\.\d|Building configuration|service timestamps |boot-start-marker|aaa new-model|ASA Version|line (?:vty|con) \d)/mu,
  ],
];
