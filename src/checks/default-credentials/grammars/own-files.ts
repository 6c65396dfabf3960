import { rowsByEnding } from '../rows-by-ending.ts';
import { containerRuns, runsContainer } from './container-runs.ts';
import { filesOfCommands } from './commands-elsewhere.ts';
import { csvPlaces } from './csv.ts';
import { cassandra, couchdb, elasticsearch, influxdb, internalUsers, mongod, mysql, rabbitmq, redis, solr } from './own-data-stores.ts';
import { emqx, liferay, odoo } from './own-applications.ts';
import {
  connects,
  heldCommands,
  initialized,
  oracleConnections,
  pluginCommands,
  relays,
  shares,
  transfers,
  virtualUsers,
} from './own-commands.ts';
import { accountOnTwoLines, macrosOfPlugins, numbered, numberedUsers, sectionOfUsers } from './own-accounts.ts';
import { inlineCommands, loaderData } from './own-loads.ts';
import type { OwnReading } from './own-reading.ts';
import {
  environment,
  grafana,
  grafanaValues,
  inventory,
  jenkins,
  jmxPasswords,
  jupyter,
  mosquitto,
  movableType,
  samba,
  sshd,
  started,
  upsMonitor,
  vsftpd,
} from './own-services.ts';
import { filesOfLines, ownLines } from './own-lines.ts';
import { filesOfProducts } from './own-products.ts';
import { eccubeInstall, glassfishScripts, nagiosPages, secretFile } from './own-settings.ts';
import { clickhouseUsers, harborValues, unit } from './own-servers.ts';
import { containerDefinitions, dockerfile, hclContainers, quadlet } from './containers-elsewhere.ts';
import { filesWithSwitches, switchedOff } from './switched-off.ts';
import { variablesOff } from './variables-off.ts';
import { partsInUse } from './parts-in-use.ts';
import { markdownTables, pageTables } from './tables-in-texts.ts';
import { listPlaces, notesPasswords, pointPlaces, pointsOfPasswords } from './lists-in-texts.ts';
import { officeFiles, officeTables } from './office-tables.ts';
import { announcing } from './workbook.ts';
import { jaasPlaces } from './servers.ts';

/** A file that one product reads, known by its path in lower case and, where that says too little, by words of its own. */
export interface OwnFile {
  readonly file: RegExp;
  readonly own?: RegExp;
  /** One of these stands in every text that `own` matches: a plain search is faster. */
  readonly words?: readonly string[];
  readonly read: (text: string, path: string) => OwnReading;
}

/** A file's own name without what tells its kind. */
const nameOf = (path: string) => path.slice(path.lastIndexOf('/') + 1).replace(/\.[a-z]{2,8}$/u, '');

/** Files that a product reads under a name of its own. Several rows may fit one file. */
export const ownFiles: readonly OwnFile[] = [
  { file: /(?:^|\/)mongo(?:d|db)?\.(?:conf|cfg|ya?ml)$/u, own: /^[ \t]*(?:storage|net|systemLog|dbpath|bind_ip|port)\b/mu, read: mongod },
  { file: /(?:^|\/)(?:elasticsearch|opensearch)\.ya?ml$/u, read: elasticsearch },
  { file: /(?:^|\/)cassandra\.ya?ml$/u, read: cassandra },
  { file: /(?:^|\/)influxdb[^/]*\.(?:conf|toml)$/u, own: /^[ \t]*\[http\]/mu, read: influxdb },
  { file: /\.ini$/u, own: /^[ \t]*\[admins\]/mu, words: ['[admins]'], read: couchdb },
  { file: /(?:^|\/)jupyter[^/]*_config\.(?:py|json)$|(?:^|\/)\.jupyter\//u, read: jupyter },
  { file: /(?:^|\/)config\.xml$/u, own: /^[ \t]*<hudson>/mu, read: jenkins },
  { file: /(?:^|\/)vsftpd[^/]*\.conf$|(?:^|\/)vsftpd\/[^/]+\.conf$/u, read: vsftpd },
  { file: /(?:^|\/)security\.json$/u, own: /solr\./u, read: solr },
  { file: /(?:^|\/)mt-config\.cgi(?:-original)?$/u, read: movableType },
  {
    file: /\.(?:ini|cfg|inv)$|(?:^|\/)(?:(?:hosts|inventory)[^/]*|[^/.]+)$/u,
    own: /\bansible_\w*pass/u,
    words: ['ansible_'],
    read: inventory,
  },
  { file: /(?:^|\/)rabbitmq[^/]*\.conf$|(?:^|\/)rabbitmq[^/]*\/(?:conf\.d\/)?[^/]+\.conf$/u, read: rabbitmq },
  { file: /(?:redis|valkey)[^/]*\.conf$/u, read: redis },
  { file: /(?:^|\/)emqx[^/]*\.(?:conf|hocon)$|(?:^|\/)emqx[^/]*\/(?:[^/]+\/){0,3}(?:base|cluster)\.hocon$/u, read: emqx },
  { file: /(?:^|\/)grafana[^/]*\.ini$|(?:^|\/)grafana[^/]*\/[^/]+\.ini$/u, read: grafana },
  {
    file: /(?:^|\/)(?:docker|container)file[^/]*$|\.(?:docker|container)file$|\.(?:sh|bash|service|bat|cmd|ps1)$|entrypoint[^/]*$/u,
    own: /\.token=|--skip-grant-tables|--protected-mode/u,
    read: started,
  },
  {
    file: /\.(?:sh|bash|ksh|zsh|service|bat|cmd|ps1|ya?ml|mk|sls)$|(?:^|\/)(?:(?:gnu)?makefile|jenkinsfile|user-?data|rc\.local)[^/]*$/u,
    own: runsContainer,
    read: containerRuns,
  },
  {
    file: /(?:^|\/)(?:\.?my|mysqld?|mariadb[^/]*)\.(?:cnf|ini)$|(?:^|\/)(?:mysql|mariadb|my\.cnf)(?:\.conf)?\.d\/[^/]+\.cnf$/u,
    read: mysql,
  },
  {
    file: /(?:odoo|openerp)[^/]*\.(?:conf|cfg)$|(?:^|\/)(?:odoo|openerp)\/(?:[^/]+\/)?[^/]+\.conf$/u,
    own: /^[ \t]*\[options\]/mu,
    read: odoo,
  },
  { file: /(?:^|\/)portal(?:-setup)?-(?:ext|prod|production)[^/]*\.properties$|(?:^|\/)portal-ext\.properties$/u, read: liferay },
  { file: /(?:^|\/)jmxremote\.password$/u, read: jmxPasswords },
  { file: /(?:^|\/)(?:upsmon\.conf|upsd\.users)$/u, read: upsMonitor },
  { file: /(?:^|\/)mosquitto[^/]*\.conf$|(?:^|\/)mosquitto\/(?:.*\/)?[^/]+\.conf$/u, read: mosquitto },
  { file: /(?:^|\/)smb[^/]*\.conf$/u, read: samba },
  { file: /(?:^|\/)sshd_config(?:\.d\/[^/]+)?$/u, read: sshd },
  { file: /(?:^|\/)internal_users\.ya?ml$/u, read: internalUsers },
  { file: /\.(?:service|socket|timer)$|\.service\.d\/[^/]+\.conf$/u, own: /^[ \t]*(?:ExecStart|Environment)=/mu, read: unit },
  { file: /\.xml$/u, own: /<users>/u, read: clickhouseUsers },
  { file: /\.ya?ml$/u, own: /^externalURL:/mu, words: ['externalURL:'], read: harborValues },
  {
    file: /\.(?:ya?ml|tf|tfvars|hcl|json|sh|bash|ini|cfg|env|container|service)$|(?:^|\/)\.env[^/]*$|(?:^|\/)(?:docker|container)file[^/]*$|(?:^|\/)(?:group_vars|host_vars)\/[^.]+$|(?:^|\/)(?:hosts|inventory|makefile|jenkinsfile)$/u,
    read: partsInUse,
  },
  { file: filesWithSwitches, read: switchedOff },
  {
    file: /\.(?:env|service|ya?ml)$|(?:^|\/)\.env[^/]*$|\.service\.d\/[^/]+\.conf$|(?:^|\/)etc\/(?:default|sysconfig)\//u,
    read: variablesOff,
  },
  { file: /\.ya?ml$/u, read: grafanaValues },
  { file: /(?:^|\/)(?:docker|container)file[^/]*$|\.(?:docker|container)file$/u, own: /^[ \t]*FROM[ \t]/imu, read: dockerfile },
  { file: /\.container$/u, own: /^\[Container\]/mu, read: quadlet },
  {
    file: /\.(?:json|ya?ml|template)$/u,
    own: /ontainers"|ontainerDefinitions/u,
    words: ['ontainers"', 'ontainerDefinitions'],
    read: containerDefinitions,
  },
  { file: /\.(?:tf|hcl|nomad)$/u, own: /\bimage"?[ \t]{0,20}[=:]/u, words: ['image'], read: hclContainers },
  // A login module of JAAS stands in many files as one value.
  {
    file: /\.(?:properties|ya?ml|env|config|json)$/u,
    own: /LoginModule\s+(?:required|requisite)\b/u,
    words: ['LoginModule'],
    read: (text) => ({ places: jaasPlaces(text) }),
  },
  // Tables of accounts and sheets of settings, told by a word in them that only such have.
  {
    file: /\.[ct]sv$/u,
    own: /^[^]{0,20000}?(?:pass|pwd|ps[wk]|pw|Ｐ[ＷＡ]|アカウント|(?:ログイン|認証)情報|secret|パス|ﾊﾟｽ|暗証|項目|設定|パラメ|value|setting)/iu,
    read: (text, path) => ({ places: csvPlaces(text, nameOf(path)) }),
  },
  {
    file: /\.txt$/u,
    own: /\t"?[^\t\n]{0,30}(?:パスワード|ﾊﾟｽﾜｰﾄﾞ|暗証番号|ＰＷ|PW|pwd|pass(?:word|wd)?)"?[\t\n]|(?:パスワード|ﾊﾟｽﾜｰﾄﾞ|暗証番号|PW)"?\t/iu,
    read: (text, path) => ({ places: csvPlaces(text, nameOf(path)) }),
  },
  {
    file: /\.(?:md|markdown)$/u,
    own: /^[ \t]{0,8}\|[^\n]{0,400}(?:パスワード|ﾊﾟｽﾜｰﾄﾞ|暗証番号|ＰＷ|PW)[^\n]{0,20}\|/mu,
    words: ['パスワード', 'ﾊﾟｽﾜｰﾄﾞ', '暗証番号', 'ＰＷ', 'PW'],
    read: (text, path) => ({ places: markdownTables(text, nameOf(path)) }),
  },
  {
    file: /\.x?html?$/u,
    own: /office:excel|Excel\.Sheet|LibreOffice|OpenOffice|docs\.google\.com/u,
    read: (text, path) => ({ places: pageTables(text, nameOf(path)) }),
  },
  {
    file: /\.(?:ya?ml|sh|bash)$|(?:^|\/)(?:docker|container|make)file[^/]*$|entrypoint[^/]*$/u,
    own: /eccube:install/u,
    words: ['eccube:install'],
    read: eccubeInstall,
  },
  {
    file: /(?:^|\/)(?!pass(?:word|wd)?s?(?:-?file)?$|\.?(?:ht|smb|vnc)?passwd)[\w-]*(?:password|passwd|(?<=[_-])pass|(?<=[_-])pwd|(?<=[_-])pw)(?:\.(?:txt|secret|pass))?$/u,
    own: /^\s{0,20}(?!#)[^\s:=]{1,128}\s{0,20}$/u,
    read: secretFile,
  },
  {
    // What Compose names below `secrets` (https://docs.docker.com/compose/how-tos/use-secrets/): a secret, unless the name says that it is an account or a part that is public.
    file: /(?:^|\/)secrets\/(?:[\w.-]+\/){0,3}(?![^/]*(?:user|login|account|e?mail|host|url|port|readme|license|licence|version|public|cert|email|(?<![a-z])(?:id|name|keep)(?![a-z])))[\w-]{1,60}(?:\.(?:txt|secret))?$/u,
    own: /^\s{0,20}(?!#)[^\s:=]{1,64}\s{0,20}$/u,
    read: secretFile,
  },
  { file: filesOfLines, read: ownLines },
  { file: /\.ctl$/u, own: /^[ \t]*BEGINDATA/imu, read: loaderData },
  { file: /\.(?:json|tf|hcl)$/u, own: /inline"?[ \t]{0,8}[=:][ \t]{0,8}\[/u, words: ['inline'], read: inlineCommands },
  {
    file: /\.ini$/u,
    own: /^[ \t]*\[users\]/mu,
    words: ['[users]'],
    read: (text) => (/^[ \t]*\[(?:roles|urls|main)\]/mu.test(text) ? sectionOfUsers(text) : {}),
  },
  { file: /(?:^|\/)(?:svn[^/]*)?passwd[^/]*$/u, own: /^\[users\]/mu, read: sectionOfUsers },
  { file: /(?:^|\/)resource[^/]*\.cfg$/u, own: /^[ \t]*\$USER\d/mu, read: macrosOfPlugins },
  { file: /\.(?:properties|ini|conf|cfg|dat|def|txt)$/u, own: numbered, read: numberedUsers },
  {
    file: /(?:^|\/)[^/]*vpn[^/]*\/(?:[^/]+\/)*[^/]*(?:auth|login|pass|cred|secret|up)[^/]*$|(?:^|\/)[^/]*(?:vpn|userpass|user-pass)[^/]*(?:auth|login|pass|cred)[^/.]*(?:\.\w{1,5})?$/u,
    read: accountOnTwoLines,
  },
  { file: /(?:^|\/)cgi[^/]*\.cfg$/u, own: /^[ \t]*use_authentication/mu, read: nagiosPages },
  // What a distribution's services are started with.
  { file: /(?:^|\/)etc\/(?:default|sysconfig|conf\.d)\/[^/.]+$/u, read: environment },
  { file: /(?:^|\/)logrotate\.d\/[^/]+$|(?:^|\/)logrotate[^/]*\.conf$/u, own: /rotate\b/u, read: heldCommands },
  {
    file: /\.(?:cfg|conf)$/u,
    own: /^[ \t]*(?:define[ \t]+(?:command|service|host)\b|command\[|UserParameter[ \t]*=)/mu,
    read: pluginCommands,
  },
  { file: /(?:^|\/)(?:[^/]*fstab[^/]*|auto\.[\w-]+|[^/]+\.(?:auto)?mount)$/u, own: /pass(?:word)?=/iu, read: shares },
  { file: /(?:^|\/)(?:sasl_passwd|relay_passwd|passwd\.client)[^/]*$/u, read: relays },
  {
    file: /\.(?:txt|ftp|scr|cmd|bat|dat|inp|par|in)$|ftp[^/]*$/u,
    own: /^[ \t]*(?:echo[ \t]+)?(?:open[ \t]+\S|user[ \t]+\S+[ \t]+\S)|^[ \t]*(?:echo[ \t]+)?(?:bye|quit)[ \t]*(?:>|$)/imu,
    read: transfers,
  },
  {
    file: /(?:^|\/)vsftpd[^/]*\/(?:[^/]*\/)?(?!user_list|chroot|ftpusers)[^/]*(?:virt|users?|login|account)[^/.]*(?:\.txt)?$|(?:^|\/)vsftpd[^/.]*(?:users?|login)[^/.]*(?:\.txt)?$/u,
    read: virtualUsers,
  },
  {
    file: /\.(?:conf|cfg|ini|env|properties|k?sh|csh|bash|bat|cmd|par|prm|ctl|txt|profile|dat)$|(?:^|\/)\.?(?:bash_)?profile$|(?:^|\/)\.?[bckz]?shrc$|(?:^|\/)\.?bashrc$/u,
    own: connects,
    read: oracleConnections,
  },
  {
    file: /\.(?:sh|bash|ksh|service|bat|cmd|ps1|ya?ml)$/u,
    own: /--initialize-insecure/u,
    words: ['--initialize-insecure'],
    read: initialized,
  },
  {
    file: /\.(?:k?sh|bash|bat|cmd|ya?ml)$|dockerfile[^/]*$/u,
    own: /AS_ADMIN_PASSWORD=/u,
    words: ['AS_ADMIN_PASSWORD='],
    read: glassfishScripts,
  },
  { file: /\.(?:txt|text|memo)$/u, own: notesPasswords, read: (text) => ({ places: listPlaces(text) }) },
  { file: /\.(?:md|markdown)$/u, own: pointsOfPasswords, read: (text) => ({ places: pointPlaces(text) }) },
  {
    file: /\.ya?ml$/u,
    own: /\bsqlplus\b/u,
    words: ['sqlplus'],
    read: (text) => ({ places: oracleConnections(text).places?.filter(({ key }) => /^conn(?:ect)?$/iu.test(key)) ?? [] }),
  },
  { file: officeFiles, own: announcing, read: (text, path) => ({ places: officeTables(text, path) }) },
  ...filesOfProducts,
  ...filesOfCommands,
];

const rowsOf = rowsByEnding(ownFiles);

/** Whether a product may read a file of this path (in lower case) that begins so. */
export function mayBeOwnFile(path: string, begin: string): boolean {
  return rowsOf(path).some(({ file, own }) => file.test(path) && own?.test(begin) !== false);
}

/** Whether a product may read a file of this path (in lower case), by the path alone. */
export function isOwnFile(path: string): boolean {
  return rowsOf(path).some(({ file }) => file.test(path));
}

/** What the products tell that read a file of this path (in lower case). */
export function readOwnFile(path: string, text: string): Required<OwnReading> {
  const rows = rowsOf(path).filter((row) => row.file.test(path));
  if (rows.length === 0) return { places: [], absences: [], keys: [] };
  const lines = text.includes('\r') ? text.replace(/\r\n?/gu, '\n') : text;
  const read = rows
    .filter(({ own, words }) => words?.some((word) => lines.includes(word)) !== false && own?.test(lines) !== false)
    .map((row) => row.read(lines, path));
  return {
    places: read.flatMap((each) => each.places ?? []),
    // A command that starts a container is one of a script as well: what another reader told is not told again.
    absences: read.flatMap(({ absences = [] }, index) => {
      const before = read.slice(0, index).flatMap((each) => each.absences ?? []);
      return absences.filter(({ line, product }) => !before.some((each) => each.line === line && each.product === product));
    }),
    keys: read.flatMap((each) => each.keys ?? []),
  };
}
