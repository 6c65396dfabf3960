import type { LinesOfFile } from './own-lines.ts';

const pair = String.raw`(?<account>[^\s,]{1,64})[\s,]{1,8}(?<value>[^\s,$%<]{1,128})`;

/** More files whose lines hold passwords in a way of their own. */
export const moreFiles: readonly LinesOfFile[] = [
  // https://2019.www.torproject.org/docs/tor-manual.html.en#HashedControlPassword
  {
    file: /(?:^|\/)\.?torrc[^/]*$/u,
    lines: [{ key: 'HashedControlPassword', kind: 'digest', line: /^HashedControlPassword\s{1,20}(?<value>16:[\dA-F]{58})(?:\s|$)/iu }],
  },
  // https://oss.oetiker.ch/mrtg/doc/mrtg-reference.en.html#TARGETS
  {
    file: /mrtg[^/]*\.cfg$|(?:^|\/)mrtg\/[^/]+$/u,
    lines: [
      { key: 'Target', kind: 'community', product: 'snmp', line: /^Target\[[^\]]{1,80}\]:[^@\n]{1,200}:(?<value>[^\s:@`]{1,64})@/iu },
    ],
  },
  // https://man.freebsd.org/cgi/man.cgi?query=sssd-ldap
  {
    file: /(?:^|\/)sssd(?:\/|[^/]*\.conf$)/u,
    lines: [{ key: 'ldap_default_authtok', line: /^ldap_default_authtok\s*=\s*(?<value>\S{1,128})$/u }],
  },
  // https://doc.dovecot.org/2.3/configuration_manual/authentication/ldap/
  {
    file: /(?:^|\/)dovecot[^/]*(?:\/.*)?\.(?:conf|ext)$/u,
    lines: [{ key: 'dnpass', line: /^dnpass\s*=\s*(?<value>[^\s$%<]{1,128})$/u }],
  },
  // https://docs.oracle.com/en/database/oracle/oracle-database/19/netrf/: what lsnrctl(1) encrypted has 16 digits.
  {
    file: /(?:^|\/)listener\.ora$/u,
    lines: [
      {
        key: 'PASSWORDS_LISTENER',
        product: 'oracle',
        line: /^PASSWORDS_\w{1,40}\s*=\s*\(?\s*"?(?![\dA-F]{16}\b)(?<value>[^\s()"$]{1,64})/iu,
      },
    ],
  },
  // https://docs.npmjs.com/cli/v8/configuring-npm/npmrc: base64 of `account:password`, or of the password.
  {
    file: /(?:^|\/)\.?npmrc$/u,
    lines: [{ key: '_auth', line: /^(?:\/\/\S{1,200}:)?_(?:auth|password)\s*=\s*"?(?<encoded>[A-Za-z\d+/]{4,200}={0,2})"?$/u }],
  },
  // https://docs.asterisk.org/
  {
    file: /(?:^|\/)(?:sip|iax|pjsip|manager|users|voicemail)[^/]*\.conf$/u,
    lines: [
      { key: 'secret', section: true, line: /^(?:secret|vmsecret)\s*=>?\s*(?<value>[^\s;$<]{1,128})/u },
      { key: 'voicemail', line: /^(?<account>\d{2,8})\s*=>\s*(?<value>\d{2,12}),/u },
    ],
  },
  {
    file: /(?:^|\/)vars\.xml$/u,
    lines: [{ key: 'default_password', line: /\bdata="(?<name>default_password)=(?<value>[^\s"$]{1,128})"/u }],
  },
  // https://www.rsyslog.com/doc/configuration/modules/ommysql.html
  {
    file: /(?:^|\/)rsyslog[^/]*(?:\/.*)?\.conf$/u,
    lines: [
      { key: 'ommysql', line: new RegExp(String.raw`:om(?:mysql|pgsql):[^\s,]{1,100},[^\s,]{1,64},${pair}`, 'u') },
      {
        key: 'pwd',
        line: /\bom(?:mysql|pgsql)".{0,200}?\b(?:uid|user)="(?<account>[^"]{1,64})".{0,100}?\b(?:pwd|pass)="(?<value>[^"$]{1,128})"/u,
      },
    ],
  },
  // https://wiki.freeradius.org/config/Clients.conf, https://github.com/FreeRADIUS/pam_radius/blob/master/pam_radius_auth.conf
  {
    file: /(?:^|\/)(?:[^/]*radius[^/]*|raddb)\/(?:.*\/)?(?:clients|proxy)[^/]*\.conf$|(?:^|\/)clients\.conf$/u,
    lines: [{ key: 'secret', line: /(?:^|[{;]\s{0,8})secret\s{0,20}=\s{0,20}["']?(?<value>[^\s"'#;${}%]{1,128})/u }],
  },
  {
    file: /(?:^|\/)(?:pam_radius[^/]*\.conf|raddb\/server)$/u,
    lines: [{ key: 'secret', line: /^[\w.-]{1,100}(?::\d{1,5})?\s{1,20}(?<value>[^\s#$%{]{1,128})(?:\s{1,20}\d{1,3})?(?:\s|$)/u }],
  },
  // https://crmsh.github.io/man/
  {
    file: /\.crm$/u,
    lines: [
      { key: 'passwd', line: /\b(?:userid|login|user)="?(?<account>[^\s"]{1,64})"?\s.{0,200}?\bpassw(?:or)?d="?(?<value>[^\s"$]{1,128})/u },
    ],
  },
  // https://github.com/fujita/tgt/blob/master/doc/targets.conf.5.xml
  {
    file: /(?:^|\/)(?:targets|ietd)[^/]*\.conf$/u,
    lines: [{ key: 'incominguser', line: new RegExp(String.raw`^(?:incoming|outgoing)user\s{1,8}${pair}$`, 'iu') }],
  },
  {
    file: /(?:^|\/)ora2pg[^/]*\.conf$/u,
    lines: [{ key: 'PWD', line: /^(?<name>(?:ORACLE|PG|MYSQL|MSSQL)_PWD)\s{1,20}(?<value>[^\s$%<]{1,128})$/u }],
  },
  // Variables that uWSGI and Supervisor set: https://uwsgi-docs.readthedocs.io/en/latest/Options.html#env, http://supervisord.org/configuration.html
  {
    file: /\.ini$|(?:^|\/)supervisor[^/]*(?:\/.*)?\.conf$/u,
    lines: [
      {
        key: 'env',
        line: /^env(?:ironment)?\s*=(?:.{0,300}[\s,])?\s*(?<name>\w{0,60}(?:PASS(?:WORD|WD)?|PWD|_PW))=["']?(?<value>[^\s"',$%{]{1,128})/u,
      },
    ],
  },
];
