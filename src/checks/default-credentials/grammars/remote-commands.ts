/** A program that takes a password in a place of its own. */
export interface CommandForm {
  readonly key: string;
  readonly product?: string;
  /** Groups `value` and, where there is one, `account`. */
  readonly line: RegExp;
}

/** Programs that log in at devices, management controllers and databases elsewhere. */
export const remoteForms: readonly CommandForm[] = [
  {
    key: 'plink -pw',
    line: /\b(?:plink|pscp|psftp|putty|kitty)(?:\.(?:exe|com))?["']?\s(?:[^\n;|&]{0,160}?(?:\s-l\s{1,4}|\s)(?<account>[\w.-]{1,40})(?:@|\s)\S{0,80})?[^\n;|&]{0,160}?\s-pw\s{1,4}["']?(?<value>[^\s"'`;|&-][^\s"'`;|&]{0,127})/iu,
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
    key: 'db2 connect using',
    product: 'db2',
    line: /\bconnect\s{1,4}to\s{1,4}\S{1,60}\s{1,4}user\s{1,4}(?<account>[\w.-]{1,40})\s{1,4}using\s{1,4}["']?(?<value>[^\s"'`;|&$-][^\s"'`;|&]{0,127})/iu,
  },
];
