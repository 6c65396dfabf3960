/** A program that takes a password in a place of its own. */
export interface CommandForm {
  readonly key: string;
  readonly product?: string;
  /** The value is a stored hash. */
  readonly digest?: true;
  /** Groups `value` and, where there is one, `account`. */
  readonly line: RegExp;
}

/** What {@link remoteForms} have that no other command has: a line without it is not read. */
export const remotePrograms = 'pcs|ilorest|hponcfg|redfishtool|raidcom|clickhouse-client|influx|trino|oc|kadmin|lftp';

/** Programs that log in at devices, management controllers and databases elsewhere. */
export const remoteForms: readonly CommandForm[] = [
  {
    key: 'plink -pw',
    line: /\b(?:plink|pscp|psftp|putty|kitty)(?:\.(?:exe|com))?["']?\s(?:[^\n;|&]{0,160}?(?:\s-l\s{1,4}|\s)(?<account>[\w.-]{1,40})(?:@|\s)\S{0,80})?(?:[^\n;|&]{0,160}?\s)?-pw\s{1,4}["']?(?<value>[^\s"'`;|&-][^\s"'`;|&]{0,127})(?:["']?\s(?:[^\n;|&]{0,60}?\s)?(?<behind>[A-Za-z][\w.-]{0,39})@)?/iu,
  },
  {
    key: 'racadm -p',
    product: 'idrac',
    line: /\bracadm(?:\.exe)?\b[^\n;|&]{0,120}?\s-u\s{1,4}["']?(?<account>[\w.-]{1,40})["']?\s{1,4}-p\s{1,4}["']?(?<value>[^\s"'`;|&-][^\s"'`;|&]{0,127})/u,
  },
  {
    key: 'ipmitool -P',
    product: 'ilo',
    line: /\bipmi(?:tool|power|console|-\w{1,20})\b[^\n;|&]{0,120}?\s-[Uu]\s{1,4}["']?(?<account>[\w.-]{1,40})["']?[^\n;|&]{0,60}?\s-[Pp]\s{1,4}["']?(?<value>[^\s"'`;|&-][^\s"'`;|&]{0,127})/u,
  },
  {
    // `$IPMI -H "$host" -U ADMIN -P ADMIN`: the program stands in a variable.
    key: 'ipmitool -P',
    product: 'ilo',
    line: /\$\{?\w{0,20}ipmi\w{0,20}\}?["']?\s[^\n;|&]{0,120}?-[Uu]\s{1,4}["']?(?<account>[\w.-]{1,40})["']?[^\n;|&]{0,60}?\s-[Pp]\s{1,4}["']?(?<value>[^\s"'`;|&-][^\s"'`;|&]{0,127})/iu,
  },
  {
    // https://itpfdoc.hitachi.co.jp/manuals/3021/30213L4200/ (jbsadduser, jbschgpasswd): the account stands last.
    key: 'jbsadduser -p',
    product: 'jp1',
    line: /\bjbs(?:adduser|chgpasswd)(?:\.exe)?["']?\s[^\n;|&]{0,160}?(?<=\s)-(?:p|n)\s{1,4}["']?(?<value>[^\s"'`;|&$%-][^\s"'`;|&]{0,63})["']?(?:\s{1,4}-\w{1,3}\s{1,4}\S{1,40})?\s{1,4}["']?(?<account>[\w.@-]{1,40})/u,
  },
  {
    // https://itpfdoc.hitachi.co.jp/manuals/3021/30213D3210e/ES160095.HTM (jprajsmkkey), https://itpfdoc.hitachi.co.jp/manuals/3021/3021300120/BASE0211.HTM (jbsumappass).
    key: 'jbsumappass -p',
    product: 'jp1',
    line: /\bj(?:bsumappass|prajsmkkey)(?:\.exe)?["']?\s[^\n;|&]{0,80}?-[uU]\s{1,4}["']?(?<account>[\w.\\@-]{1,64})["']?\s[^\n;|&]{0,80}?-[pP]\s{1,4}["']?(?<value>[^\s"'`;|&$%-][^\s"'`;|&]{0,63})/u,
  },
  {
    key: 'cqlsh -p',
    product: 'cassandra',
    line: /\bcqlsh(?:\.(?:bat|py))?\b[^\n;|&]{0,160}?\s(?:-u|--username)[ =]["']?(?<account>[\w.-]{1,40})["']?[^\n;|&]{0,120}?\s(?:-p|--password)[ =]["']?(?<value>[^\s"'`;|&$-][^\s"'`;|&]{0,127})/u,
  },
  {
    key: 'mongo -p',
    product: 'mongodb',
    line: /\bmongo(?:sh|dump|restore|export|import|stat|top|files)?(?:\.exe)?\b[^\n;|&]{0,160}?\s-u\s{1,4}["']?(?<account>[\w.-]{1,40})["']?[^\n;|&]{0,120}?\s-p\s{1,4}["']?(?<value>[^\s"'`;|&$-][^\s"'`;|&]{0,127})/u,
  },
  {
    // Programs that take both in the same letters: a graph and a document store, brokers, consoles of servers, directories of images.
    key: 'command -p',
    line: /\b(?:cypher-shell|couchbase-cli|cbq|cbbackup\w*|arangosh|arangodump|rabbitmqadmin|jboss-cli\.(?:sh|bat)|kadmin|beeline|docker\s{1,4}login|podman\s{1,4}login|helm\s{1,4}(?:registry\s{1,4}login|repo\s{1,4}add)|oc\s{1,4}login|nodetool|zowe|hdbsql|isql|govc|esxcli|influx|trino|clickhouse-client|export_jobs|artemis|hinemos\w*|omcli|pcs|ilorest|hponcfg|redfishtool)\b[^\n;|&]{0,160}?\s(?:-u|-n|--user(?:name)?)[ =]["']?(?<account>[\w.@-]{1,40})["']?[^\n;|&]{0,120}?\s(?:-pw?|--password)[ =]["']?(?<value>[^\s"'`;|&$-][^\s"'`;|&]{0,127})/u,
  },
  {
    // https://docs.hitachivantara.com/r/en-us/command-control-interface (raidcom -login).
    key: 'raidcom -login',
    line: /\braidcom(?:\.exe)?\s(?:[^\n;|&]{0,60}?\s)?-login\s{1,4}["']?(?<account>[\w.-]{1,64})["']?\s{1,4}["']?(?<value>[^\s"'`;|&$%-][^\s"'`;|&]{0,127})/u,
  },
  {
    // `smbclient //h/s -U user%password`, `lftp -u user,password`.
    key: 'command -U',
    line: /\b(?:(?:smbclient|rpcclient|net\s{1,4}rpc)\b[^\n;|&]{0,160}?\s-U\s{0,4}["']?(?<account>[\w.\\/-]{1,64})%(?<value>[^\s"'`;|&$%][^\s"'`;|&]{0,127})|lftp\b[^\n;|&]{0,160}?\s-u\s{1,4}["']?(?<account>[\w.@-]{1,64}),(?<value>[^\s"'`;|&$][^\s"'`;|&]{0,127}))/u,
  },
  {
    // `PSQL="PGPASSWORD=x psql -U postgres"`: the variable of a program inside the text of another one.
    key: 'PGPASSWORD',
    line: /["'](?:env\s{1,4})?(?:[A-Z_]{2,40}=[^\s"']{0,80}\s{1,4}){0,3}(?:PGPASSWORD|MYSQL_PWD|REDISCLI_AUTH|SSHPASS|RSYNC_PASSWORD|LFTP_PASSWORD)=(?<value>[^\s"'`;|&$-][^\s"'`;|&]{0,127})\s(?:[^\n;|&"']{0,120}?\s-[Uu]\s{0,4}(?<account>[\w.-]{1,40}))?/u,
  },
  {
    key: 'db2 connect using',
    product: 'db2',
    line: /\bconnect\s{1,4}to\s{1,4}\S{1,60}\s{1,4}user\s{1,4}(?<account>[\w.-]{1,40})\s{1,4}using\s{1,4}["']?(?<value>[^\s"'`;|&$-][^\s"'`;|&]{0,127})/iu,
  },
];
