import { community, form, raw, secret, t, user, v, type DeviceForm } from './device-form.ts';

/** A line that a configuration of ScreenOS has. */
export const screenOs = /^set (?:vrouter|zone|auth-server|interface "?ethernet\d)/mu;

/** ScreenOS (NetScreen, SSG). */
export const netscreen: readonly DeviceForm[] = [
  secret('set admin password', raw`set admin password ${v}`, { product: 'screenos', within: screenOs }),
  secret('set admin user', raw`set admin user ${user} password ${v}(?: privilege .{0,40})?`, { product: 'screenos', within: screenOs }),
  community('set snmp community', raw`set snmp community ${v}(?: .{0,100})?`, { within: screenOs }),
];

const routerOsValue = raw`(?=(?:.{0,200} (?:name|user)="?(?<account>[^\s"\]]{1,64})["\]\s])?)(?:.{0,300}[ .-])?(?:password|secret|passphrase|pre-shared-key)="?(?<value>[^\s"\]]{1,200})"?(?: .{0,300})?`;

/** MikroTik's RouterOS: a command with its menu, or below the line of its menu (https://help.mikrotik.com/docs/spaces/ROS/pages/328134/Command+Line+Interface). */
const routerOs: readonly DeviceForm[] = [
  secret('add', raw`(?:\/\S{1,20}[ /](?:[a-z0-9-]{1,30}[ /]){0,4})?(?:add|set)${routerOsValue}`, {
    product: 'mikrotik',
    under: /^\/(?:user|ppp|ip|interface|radius|tool|caps-man|system)\b/u,
  }),
  community('snmp community', raw`(?:\/snmp[ /]community[ /])?set .{0,80}\bname="?(?<value>public|private)"?(?: .{0,200})?`, {
    under: /^\/snmp[ /]community/u,
  }),
];

/** A line that a configuration of NetScaler has. */
const netscaler = /^#NS\d|^(?:set|add) (?:ns|lb|system|service) /mu;

/** Makers of elsewhere. */
export const others: readonly DeviceForm[] = [
  // F5's shell; its own configuration has the account around it.
  secret('auth user', raw`(?:tmsh )?(?:modify|create) auth user ${user} (?:.{1,200}? )?password ${v}(?: .{0,200})?`, 'f5'),
  {
    kind: 'digest',
    key: 'encrypted-password',
    product: 'f5',
    under: /^auth user (?<account>\S{1,64}) \{/u,
    line: form(`encrypted-password ${v}`),
  },
  community('community-name', raw`(?:(?:modify|create) \/?sys snmp .{0,80})?community-name (?<value>public|private)(?: .{0,200})?`),
  // ArubaOS.
  secret('local-userdb', raw`local-userdb(?: add)? username ${user} password ${v}(?: .{0,80})?`, 'aruba'),
  secret('admin password', raw`admin (?<account>admin) password${t} ${v}`, 'a10'),
  secret('system user', raw`set system user ${user} -password ${v}${t}`, 'netscaler'),
  secret('system user', raw`(?:add|set) system user ${user} (?!-)${v}${t}(?: .{0,200})?`, { product: 'netscaler', within: netscaler }),
  secret(
    'bind password',
    raw`(?:add|set) authentication \w{4,10}Action .{1,300}? -(?:ldapBindDnPassword|radKey|tacacsSecret) ${v}${t}(?: .{0,300})?`,
    {
      product: 'netscaler',
      within: netscaler,
    },
  ),
  // EXOS.
  secret('configure account', raw`conf(?:ig(?:ure)?)? account ${user} (?:plaintext-password|(?<type>encrypted)) ${v}`, 'extreme'),
  secret('shared-secret', raw`conf(?:ig(?:ure)?)? (?:radius|tacacs)\S{0,12} .{0,60}?shared-secret${t} ${v}`, 'extreme'),
  secret('create account', raw`create account (?:admin|user) ${user}${t} ${v}`, {
    product: 'extreme',
    within: /^(?:configure|enable|disable) (?:vlan|snmp|ports?|stpd|telnet|ssh2|radius|account) /mu,
  }),
  community('snmp community', raw`configure snmp(?:v3)? add community (?:(?:readonly|readwrite) )?${v}(?: name .{1,100})?`),
  ...routerOs,
  // VyOS and EdgeOS, as `set` and as blocks.
  secret('plaintext-password', raw`(?:set system login user ${user} authentication )?plaintext-password ${v}`),
  secret('pre-shared-secret', raw`(?:set vpn .{1,160} )?pre-shared-secret ${v}`),
  // Junos and PAN-OS, as they are typed: what they write down is encrypted.
  secret(
    'set secret',
    raw`set (?:system|security|access|protocols|snmp|interfaces|service|network|shared|deviceconfig|template|routing-instances|groups) [^"]{1,160} (?:secret|authentication-key|ascii-text|simple-password|(?:authentication|privacy|bind)-?password|password|authpwd|privpwd|(?:pre-shared-key|md5 \d{1,3}) key) ${v}`,
  ),
  secret('ascii-text', raw`(?:pre-shared-key )?ascii-text ${v}; ?(?:## SECRET-DATA)?`, 'juniper'),
  secret('secret', raw`[\d.]{7,15} secret ${v}; ## SECRET-DATA`, 'juniper'),
  community('snmp-community-string', raw`set (?:shared|deviceconfig|template) .{1,160} snmp-community-string ${v}`),
  {
    // PAN-OS: `set mgt-config users admin phash $1$…`.
    kind: 'digest',
    key: 'phash',
    product: 'paloalto',
    line: form(raw`set (?:shared )?mgt-config users ${user} phash ${v}`),
  },
  {
    kind: 'digest',
    key: 'encrypted-password',
    product: 'juniper',
    line: form(
      raw`(?:set system (?:root-authentication|login user (?<account>[^\s"]{1,64}) authentication) )?encrypted-password ${v};?(?: ## SECRET-DATA)?`,
    ),
  },
  secret(
    'plain-text-password-value',
    raw`(?:set system (?:root-authentication|login user (?<account>[^\s"]{1,64}) authentication) )?plain-text-password-value ${v};?`,
    'juniper',
  ),
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
  secret('password manager', raw`password (?:manager|operator)(?: user-name ${user})? (?<type>plaintext|sha1|sha256) ${v}`, 'aruba'),
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
