import { community, form, raw, secret, t, user, v, type DeviceForm } from './device-form.ts';

const cisco = /^(?:version \d|hostname |line (?:vty|con|aux|console)|interface |service (?:password|timestamps)|aaa new-model)/mu;

/** Cisco IOS and what is written like it (AlliedWare Plus, ALAXALA, APRESIA, ZEQUO, NEC IX), ASA and NX-OS. */
export const ciscoForms: readonly DeviceForm[] = [
  {
    kind: 'digest',
    key: 'enable password',
    line: form(raw`enable (?:password|secret) ${v} (?<type>encrypted|pbkdf2)(?: level \d{1,2})?`),
  },
  secret(
    'enable password',
    raw`enable(?: algorithm-type \S{1,10})? (?:password|secret|(?:super-user|port-config|read-only)-password)(?: level \d{1,2})?(?: (?<type>\d))? ${v}(?: level \d{1,2})?`,
  ),
  {
    kind: 'open',
    key: 'username nopassword',
    line: form(raw`user(?:name)? ${user}(?: (?:privilege|role|level) \S{1,20}){0,2} (?:nopassword|no-password)`),
  },
  secret(
    'username',
    // NEC IX writes a digit behind `plain`.
    raw`username ${user}(?: (?:privilege|role|level|group|view|algorithm-type) \S{1,20}){0,3} (?:password|secret)(?: (?<type>\d|plain(?= [01] \S)|plain|plaintext|hash|encryption|encrypted|cipher|sha512)(?:(?<=plain) [01](?= \S))?)? ${v}(?: (?:administrator|operator|monitor|encrypted|nt-encrypted|pbkdf2|(?:role|user-type) \S{1,40}|privilege \d{1,2}|level \S{1,20})){0,3}`,
  ),
  // AOS-CX.
  secret('user', raw`user ${user} group \S{1,40} password (?<type>plaintext|ciphertext) ${v}`),
  secret('line password', raw`password(?: (?<type>[07]))? ${v}`, { product: 'cisco', within: /^line (?:vty|con|aux|console)/mu }),
  { kind: 'open', key: 'line no login', product: 'cisco', within: /^line (?:vty|con|aux|console)/mu, line: form('no login') },
  secret('passwd', raw`passwd ${v}`, { product: 'cisco', within: /^(?:ASA|PIX) Version |^ ?nameif /mu }),
  { kind: 'digest', key: 'passwd', product: 'cisco', within: cisco, line: form(raw`passwd ${v} encrypted`) },
  community('snmp-server community', raw`snmp-server community (?:(?:[078]|read) )?${v}(?: .{0,200})?`),
  community(
    'snmp-server host',
    raw`snmp-server host \S{1,64}(?: vrf \S{1,64})?(?: (?:traps|informs))? version (?:1|2c) ${v}(?: .{0,200})?`,
  ),
  // ALAXALA and its kin write the community before the version.
  community(
    'snmp-server host',
    raw`snmp-server host \S{1,64}(?: vrf \S{1,64})? (?:(?:traps|informs) )?(?!traps |informs |version |vrf )${v} version (?:1|2c)(?: .{0,200})?`,
  ),
  // Without a version it is that of version 1.
  community('snmp-server host', raw`snmp-server host \S{1,64}(?: (?:traps|informs))? (?<value>public|private)(?: .{0,200})?`),
  secret(
    'snmp-server user',
    // Comware and ProCurve call the same `snmp-agent usm-user` and `snmpv3 user`.
    raw`(?!.{0,300} (?:encrypted|cipher) )(?:snmp-server user|snmp-agent usm-user v3|snmpv3 user) ${user}(?: (?!auth)\S{1,32}){0,3} (?:auth|authentication-mode) (?:md5|sha\S{0,6}) ${v}(?: (?:priv|privacy-mode)(?: (?:des\S{0,2}|3des|aes(?:[ -]?\d{3})?))? "?(?<second>[^\s"]{1,300})"?)?(?: .{0,60})?`,
  ),
  secret(
    'server key',
    raw`(?:tacacs|radius|ldap|hwtacacs)-server(?: (?:host|vrf) \S{1,64}){0,2}(?: (?!key )\S{1,20} \d{1,5}){0,5}(?: single-connection)? (?:key|shared-key)${t} ${v}(?: (?:authentication|accounting|single-connection|(?:timeout|retransmit|auth-port|acct-port|vrf) \S{1,40})){0,4}`,
  ),
  secret(
    'server key',
    raw`(?:server-private \S{1,64}(?: \S{1,20} \d{1,5}){0,4} key|client \S{1,64}(?: vrf \S{1,40})? server-key)${t} ${v}`,
  ),
  secret('server key', raw`key${t} ${v}`, {
    under: /^[ \t]*(?:(?:radius|tacacs) server |aaa-server .*host |aaa authentication-server )/u,
  }),
  secret('user', raw`user ${user} password${t} ${v}(?: .{0,80})?`, { under: /^[ \t]*radius-server local/u }),
  // IOS XR writes an account as a block.
  secret('username', raw`(?:password|secret)${t} ${v}`, { under: /^[ \t]*username "?(?<account>[^\s"]{1,64})"?$/u }),
  secret('isakmp key', raw`crypto isakmp key${t} ${v} (?:address|hostname) .{1,100}`),
  secret(
    'pre-shared-key',
    raw`(?:ikev[12] (?:(?:local|remote)-authentication )?pre-shared-key|pre-shared-key (?:address \S{1,64}(?: [\d.]{7,15})?|hostname \S{1,64}) key)${t} ${v}`,
  ),
  secret('pre-shared-key', raw`pre-shared-key(?: (?:local|remote))?${t} ${v}`, {
    under: /^[ \t]*(?:peer|ike|crypto|tunnel-group) /u,
  }),
  secret('ppp password', raw`ppp (?:chap|pap (?:sent-username|local-user) ${user}) password${t} ${v}`),
  // Of a wireless network: IOS, the controllers of Cisco, Aruba, Comware, Huawei.
  secret(
    'wpa-psk',
    raw`(?:wpa-psk (?:ascii|hex)|wpa-passphrase|preshared-key pass-phrase|(?:config wlan )?security wpa\S{0,12} (?:akm )?psk (?:set-key (?:ascii|hex)|pass-phrase))${t} ${v}(?: (?:\d{1,3}|aes|tkip|aes-tkip))?`,
  ),
  secret(
    'routing key',
    raw`(?:(?:neighbor|peer) (?=\S{0,60}[\dA-Z])\S{1,64} password|ip ospf (?:authentication-key|message-digest-key \d{1,3} md5)|key-string|(?:standby|vrrp|glbp) (?:\d{1,4} )?authentication (?:text|md5 key-string)|vtp password|ip (?:ftp|http client) password)${t} ${v}`,
  ),
  // The controllers before IOS-XE.
  secret('mgmtuser', raw`config (?:mgmtuser|netuser) (?:add|password) ${user} ${v}(?: .{0,80})?`),
  secret('server key', raw`config (?:radius|tacacs) \S{1,8} add \d{1,3} \S{1,64} \d{1,5} (?:ascii|hex) ${v}`),
  community('snmp community', raw`config snmp community create ${v}`),
];
