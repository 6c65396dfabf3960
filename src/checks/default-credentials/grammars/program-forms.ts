import { remoteForms, type CommandForm } from './remote-commands.ts';

/** Programs that take a password in a place of their own. Groups `value` and, where there is one, `account`. */
export const forms: readonly CommandForm[] = [
  { key: 'openssl pass:', line: /-(?:pass(?:in|out|word)?|[kK])\s{1,4}pass:(?<value>[^\s"'`;|&]{1,128})/u },
  { key: 'sshpass', line: /\bsshpass\s{1,4}-p\s{0,4}["']?(?<value>[^\s"';|&]{1,128})/u },
  {
    key: 'mysql -p',
    product: 'mysql',
    line: /\b(?:mysql|mysqldump|mysqladmin|mariadb)\b(?![/\\]|["'](?!\s{1,4}-))(?:[^\n;|&]{0,120}?\s-u\s?["']?(?<account>[\w.-]{1,40}))?[^\n;|&]{0,120}?\s(?<!\bfind\s[^\n]{0,200}(?=-print(?:f|0)?(?![\w!@#%+-])))-p["']?(?<value>[^\s"'`;|&=)-][^\s"'`;|&]{0,127})/u,
  },
  {
    key: 'mysqladmin password',
    product: 'mysql',
    line: /\bmysqladmin\b[^\n;|&]{0,120}?\s-u\s?["']?(?<account>[\w.-]{1,40})[^\n;|&]{0,120}?\spassword\s{1,4}["']?(?<value>(?!\w*Password\b)[^\s"'`;|&-][^\s"'`;|&]{0,127})/u,
  },
  {
    key: 'net use',
    product: 'windows',
    line: /\bnet(?:\.exe)?\s{1,4}use\s[^\n;|&]{0,160}?\\\\\S{1,160}\s{1,4}["']?(?<value>[^\s/"'`;|&*][^\s"'`;|&]{0,127})["']?\s{1,4}\/user:(?<account>[\w.\\@-]{1,64})/iu,
  },
  {
    key: 'schtasks /rp',
    product: 'windows',
    line: /\bschtasks\b[^\n;|&]{0,300}?\s\/rp\s{1,4}["']?(?<value>[^\s/"'`;|&*][^\s"'`;|&]{0,127})/iu,
  },
  {
    key: 'curl -u',
    line: /\b(?:curl|wget|http)\b[^\n;|]{0,200}?\s(?:-u|--user)[ =]["']?(?<account>[\w.@-]{1,64}):(?<value>[^\s"'`;|&]{1,128})/u,
  },
  {
    key: 'chpasswd',
    product: 'linux',
    line: /\becho\s{1,4}(?:-\w\s{1,4})?["']?(?<account>[\w.-]{1,40}):(?<value>[^\s"'`;|&]{1,128})["']?\s{0,4}\|\s{0,4}(?:sudo\s{1,4})?chpasswd/u,
  },
  {
    key: 'passwd --stdin',
    product: 'linux',
    line: /\becho\s{1,4}(?:-\w\s{1,4})?["']?(?<value>[^\s"'`;|&]{1,128})["']?\s{0,4}\|\s{0,4}(?:sudo\s{1,4})?passwd\s{1,4}--stdin(?:\s{1,4}(?<account>[\w.-]{1,40}))?/u,
  },
  {
    key: 'net user',
    product: 'windows',
    line: /\bnet1?(?:\.exe)?\s{1,4}user\s{1,4}(?<account>"[^"\n]{1,40}"|[\w.-]{1,40})\s{1,4}["']?(?<value>(?=\S{0,128}\d)[^\s/"'`;|&]{1,128}(?![^\s/"'`;|&])|[^\s/"'`;|&]{1,128}(?=\s{0,8}(?:$|["'`;|&)}\]>#/,\\]|\d>)))/imu,
  },
  {
    key: 'htpasswd -b',
    line: /\bhtpasswd\s{1,4}-(?:\w{0,4}b\w{0,4})\s[^\n;|&]{0,120}?\s(?<account>[\w.@-]{1,64})\s{1,4}["']?(?<value>[^\s"'`;|&]{1,128})["']?\s{0,4}(?:$|[;|&>])/u,
  },
  {
    key: 'add-user.sh',
    product: 'wildfly',
    line: /\badd-user\.(?:sh|bat)\b[^\n;|&]{0,80}?\s(?:-u\s{1,4})?(?<account>[A-Za-z][\w.@-]{0,64})\s{1,4}(?:-p\s{1,4})?["']?(?<value>[^\s"'`;|&-][^\s"'`;|&]{0,127})/u,
  },
  {
    key: 'rabbitmqctl',
    product: 'rabbitmq',
    line: /\brabbitmqctl\s{1,4}(?:add_user|change_password)\s{1,4}(?<account>[\w.-]{1,64})\s{1,4}["']?(?<value>[^\s"'`;|&]{1,128})/u,
  },
  { key: 'redis-cli -a', product: 'redis', line: /\bredis-cli\b[^\n;|&]{0,120}?\s-a\s{1,4}["']?(?<value>[^\s"'`;|&]{1,128})/u },
  {
    key: 'sqlcmd -P',
    product: 'sqlserver',
    line: /\b(?:sqlcmd|osql|bcp)\b[^\n;|&]{0,120}?\s-U\s?(?<account>[\w.-]{1,40})[^\n;|&]{0,120}?\s-P\s?["']?(?<value>[^\s"'`;|&-][^\s"'`;|&]{0,127})/u,
  },
  {
    key: 'sqlplus',
    product: 'oracle',
    // `diff conftest.exp out/conftest` runs no `exp`.
    line: /\b(?:sqlplus|expdp|impdp|exp|imp|rman|sqlldr)(?<!\w\.\w{3})\s{1,4}(?:-[\w]{1,8}\s{1,4}){0,3}["']?(?:userid=)?(?<account>[A-Za-z][\w$#]{0,30})\/["\\]{0,2}(?<value>[^\s"'`;|&@/]{1,64})(?=["'@\s\\]|$)/iu,
  },
  {
    key: 'ldap -w',
    line: /\bldap(?:add|modify|search|delete|passwd|whoami)\b[^\n;|&]{0,200}?\s-w\s{0,4}["']?(?<value>[^\s"'`;|&-][^\s"'`;|&]{0,127})/u,
  },
  { key: 'docker login', line: /\bdocker\s{1,4}login\b[^\n;|&]{0,120}?\s(?:-p|--password)[ =]["']?(?<value>[^\s"'`;|&]{1,128})/u },
  ...remoteForms,
  {
    key: 'snmp -c',
    product: 'snmp',
    line: /\bsnmp(?:walk|get|set|bulkwalk)\b[^\n;|&]{0,120}?\s-c\s{0,4}["']?(?<value>[^\s"'`;|&-][^\s"'`;|&]{0,63})/u,
  },
];

/** Words one of which stands wherever a command with a password is found. */
export const marked =
  /pass|pwd|psw|secret|pw\b|\b(?:schtasks|curl|wget|net1?|mysql\w*|mariadb|rabbitmqctl|redis-cli|sqlcmd|osql|sqlplus|expdp|impdp|ldap\w+|snmp\w+|docker|add-user|cqlsh|mongo\w*|cypher-shell|couchbase-cli|arangosh|rabbitmqadmin|jboss-cli|podman|nodetool|beeline|hdbsql|isql|govc|smbclient|[lnt]{0,2}c?ftp|plink|pscp|psftp|putty|kitty|racadm|ipmi\w*|jbs\w+|jprajsmkkey|using|bcp|exp(?:dp)?|imp(?:dp)?|rman|sqlldr|dgmgrl|reg|user(?:add|mod)|ps(?:exec|service|kill|list|info)\w*|paexec|winrs|wmic|cmdkey|tasklist|taskkill|sc|netsh|sudo|kinit|cifs|newusers|check_\w+)\b/iu;
