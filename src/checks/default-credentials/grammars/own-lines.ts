import type { Place } from '../place.ts';
import { moreFiles } from './own-lines-more.ts';
import type { OwnReading } from './own-reading.ts';

/** Lines of one product's file that hold an account and its password. Groups `value` (or `encoded`: in base64, with its account before a colon) and, where they are told, `account` and `name` of the setting. */
interface OwnLine {
  readonly key: string;
  readonly line: RegExp;
  readonly product?: string;
  readonly kind?: 'digest' | 'community';
  /** The section is the account. */
  readonly section?: true;
}

/** Files, and what their lines hold. */
export interface LinesOfFile {
  readonly file: RegExp;
  readonly lines: readonly OwnLine[];
}

const ofFiles: readonly LinesOfFile[] = [
  {
    // https://docs.haproxy.org/3.0/configuration.html#4-stats%20auth
    file: /haproxy[^/]*\.(?:cfg|conf)$|(?:^|\/)haproxy\/[^/]+\.cfg$/u,
    lines: [
      { key: 'stats auth', line: /^stats\s+auth\s+"?(?<account>[^\s:"]{1,64}):(?<value>[^\s"]{1,128})"?$/u },
      { key: 'insecure-password', line: /^user\s+(?<account>\S{1,64})\s+insecure-password\s+"?(?<value>[^\s"]{1,128})"?/u },
    ],
  },
  // https://keepalived.readthedocs.io/en/latest/configuration_synopsis.html
  { file: /keepalived[^/]*\.conf$/u, lines: [{ key: 'auth_pass', line: /^auth_pass\s+"?(?<value>[^\s"]{1,64})"?$/u }] },
  // https://download.samba.org/pub/rsync/rsyncd.conf.5#secrets_file
  { file: /(?:^|\/)rsyncd?\.secrets$/u, lines: [{ key: 'secrets', line: /^(?<account>[\w.@-]{1,64}):(?<value>\S{1,128})$/u }] },
  // https://www.pgbouncer.org/config.html#authentication-file-format
  {
    file: /(?:^|\/)userlist\.txt$/u,
    lines: [{ key: 'userlist', kind: 'digest', product: 'postgresql', line: /^"(?<account>[^"]{1,64})"\s+"(?<value>[^"]{1,300})"/u }],
  },
  // https://mmonit.com/monit/documentation/monit.html#Authentication
  {
    file: /(?:^|\/)\.?monit(?:rc|\.conf)$|(?:^|\/)monit(?:\/|\.d\/)[^/]+$/u,
    lines: [{ key: 'allow', line: /^allow\s+"?(?<account>[A-Za-z][\w.-]{0,63})"?:"?(?<value>[^\s"]{1,128})"?$/u }],
  },
  // https://www.fetchmail.info/fetchmail-man.html
  {
    file: /(?:^|\/)\.?fetchmailrc$/u,
    lines: [
      {
        key: 'password',
        line: /\buser(?:name)?\s+["']?(?<account>[^\s"']{1,64})["']?\s.*\bpass(?:word)?\s+["']?(?<value>[^\s"']{1,128})/u,
      },
    ],
  },
  // https://linbit.com/man/v9/?linbitman=drbd.conf.5.html
  {
    file: /\.res$|(?:^|\/)drbd[^/]*\.conf$/u,
    lines: [{ key: 'shared-secret', line: /(?:^|[{;]\s{0,8})shared-secret\s{1,8}"?(?<value>[^\s";]{1,64})"?\s{0,8};/u }],
  },
  // http://www.squid-cache.org/Doc/config/cache_peer/
  {
    file: /squid[^/]*\.conf$/u,
    lines: [{ key: 'cache_peer login', line: /^cache_peer\s.{1,300}?\slogin=(?<account>[^\s:*]{1,64}):(?<value>\S{1,128})/u }],
  },
  // http://www.proftpd.org/docs/contrib/mod_sql.html#SQLConnectInfo
  {
    file: /proftpd[^/]*(?:\/.*)?\.conf$/u,
    lines: [
      { key: 'SQLConnectInfo', line: /^SQLConnectInfo\s+"?\S{1,100}\s+(?<account>[^\s$]{1,64})\s+"?(?<value>[^\s"$]{1,128})"?(?:\s|$)/u },
    ],
  },
  // What a web server gives to programs and directories: https://httpd.apache.org/docs/2.4/mod/mod_env.html, https://nginx.org/en/docs/http/ngx_http_fastcgi_module.html#fastcgi_param
  {
    file: /\.(?:conf|vhost)$|(?:^|\/)(?:\.?htaccess|sites-(?:available|enabled)\/[^/]+)$/u,
    lines: [
      {
        key: 'password',
        line: /^(?:SetEnv|fastcgi_param|(?:uw|s)[cs]gi_param|env)\s+"?(?<name>\w{0,60}(?:PASS(?:WORD|WD|PHRASE)?|PWD|_PW|SECRET(?:_KEY)?))"?[\s=]+"?(?<value>[^\s";$%]{1,128})"?(?:\s+if_not_empty)?\s{0,8};?$/iu,
      },
      { key: 'password', line: /^(?<name>AuthLDAPBindPassword)\s+"?(?<value>(?!exec:)[^\s"$%]{1,128})"?$/iu },
    ],
  },
  ...moreFiles,
];

/** Files that such lines stand in. */
export const filesOfLines = new RegExp(ofFiles.map(({ file }) => file.source).join('|'), 'u');

/** The passwords in the lines of such a file; what comments hold is none. */
export function ownLines(text: string, path: string): OwnReading {
  const forms = ofFiles.flatMap(({ file, lines }) => (file.test(path) ? lines : []));
  let section: string | undefined;
  const places = text.split('\n').flatMap((raw, index): Place[] => {
    const line = raw.slice(0, 500).trim();
    if (line.startsWith('#')) return [];
    section = /^\[([^\]]{1,64})\]/u.exec(line)?.[1] ?? section;
    return forms.flatMap(({ key, line: form, product, kind, section: ofSection }): Place[] => {
      const groups = form.exec(line)?.groups;
      if (groups === undefined) return [];
      const [, owner, opened] = /^(?:([!-9;-~]{1,64}):)?([!-~]{1,128})$/u.exec(decoded(groups['encoded'])) ?? [];
      const account = groups['account'] ?? owner ?? (ofSection === true ? section : undefined);
      const value = groups['value'] ?? opened;
      if (value === undefined) return [];
      return [
        {
          kind: kind ?? 'password',
          key: groups['name'] ?? key,
          value,
          line: index + 1,
          ...(account === undefined ? {} : { account }),
          ...(product === undefined ? {} : { product }),
        },
      ];
    });
  });
  return { places };
}

function decoded(encoded: string | undefined): string {
  return Buffer.from(encoded ?? '', 'base64').toString('latin1');
}
