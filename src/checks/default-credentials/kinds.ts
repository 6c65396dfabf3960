import { programFiles } from './grammars/code.ts';
import { parseAccountFile, parsePgpass, parseUsersProperties } from './grammars/accounts.ts';
import { parseAssignments } from './grammars/assignments.ts';
import { parseHcl } from './grammars/hcl.ts';
import { parseJson } from './grammars/json.ts';
import { parseScript } from './grammars/make-names.ts';
import { parseLdif } from './grammars/ldif.ts';
import { parseDockerfile, parseDotenv, parseIni, parseProperties } from './grammars/lines.ts';
import { parseRecipe, parseServerConfiguration } from './grammars/servers.ts';
import { commandFiles } from './grammars/shell.ts';
import { parseTerminalScript } from './grammars/terminal-scripts.ts';
import { parseSql } from './grammars/sql.ts';
import { parseXml } from './grammars/xml.ts';
import { parseYaml } from './grammars/yaml.ts';
import { ofLast } from './once.ts';
import { parsed, type Parsed } from './place.ts';
import { rowsByEnding } from './rows-by-ending.ts';

/** A kind of configuration, and the grammar that reads it. */
export interface Kind {
  readonly name: string;
  /** Tested against the file's own name in lower case, without what marks it as a template or a sample. The first kind that matches is taken. */
  readonly file: RegExp;
  /** Tested against the whole path in lower case, where the name alone says too little. */
  readonly path?: RegExp;
  readonly parse: (text: string, path: string) => Parsed;
}

const manifests =
  /^(?:package(?:-lock)?\.json|npm-shrinkwrap\.json|composer\.(?:json|lock)|pnpm-lock\.yaml|yarn\.lock|tsconfig.*\.json|.*\.schema\.json|.*\.map|.*\.min\.js|cargo\.(?:toml|lock)|nsswitch\.conf|\.?gitleaks\.toml|\.secrets\.baseline|custom-environment-variables\.(?:json5?|ya?ml|toml)|pyproject\.toml|poetry\.lock|.*\.(?:po|pot|mo|xlf|xliff|strings|arb|ftl))$/u;
/** In this order: the narrower name first. */
export const kinds: readonly Kind[] = [
  { name: 'users-properties', file: /(?:^|[-_.])(?:users|realm|credentials)\.properties$/u, parse: parseUsersProperties },
  {
    name: 'account-file',
    file: /^(?:\.?htpasswd(?!.*\.(?:py|rb|php|js|ts|go|java|rs|cs)$).*|.*\.htpasswd|\.?htdigest.*|.*\.htdigest|g?shadow-?|passwd-?|master\.passwd|users\.passwd|.*\.passwd|passwordfile|admin-keyfile|keyfile|miniserv\.users|pcp\.conf|pool_passwd|smbpasswd|proftpd\.passwd)$/u,
    parse: parseAccountFile,
  },
  {
    name: 'account-file',
    file: /^users$/u,
    path: /(?:^|\/)(?:dovecot|squid|proftpd|vsftpd|nginx|apache2?|httpd|mosquitto)[^/]*\//u,
    parse: parseAccountFile,
  },
  { name: 'pgpass', file: /^\.?pgpass(?:\.conf)?$/u, parse: parsePgpass },
  { name: 'ldif', file: /\.ldif$/u, parse: parseLdif },
  // What ldifde of Windows imports; a linker's definitions are called so as well.
  { name: 'ldif', file: /\.ldf$/u, parse: (text) => (/^dn:/imu.test(text) ? parseLdif(text) : parsed([])) },
  {
    name: 'dotenv',
    file: /^\.env(?:\..+|[-_].+)?$|\.env(?:\.(?:local|test|production|development))?$|^env(?:ironment)?$|^\.envrc$|^stack\.env$/u,
    parse: parseDotenv,
  },
  { name: 'dockerfile', file: /^(?:docker|container)file(?:[-_.].+)?$|\.(?:docker|container)file$/u, parse: parseDockerfile },
  {
    name: 'server-configuration',
    file: /^(?:sudoers(?!.*\.(?:py|rb|php|js|ts|go|java|rs|cs)$).*|slapd\.conf|snmpd?\.conf|snmptrapd\.conf|pg_hba\.conf|redis.*\.conf|sentinel.*\.conf|valkey.*\.conf|users\.acl|.*jaas.*\.(?:conf|config)|\.?netrc|_netrc|chap-secrets|pap-secrets|ipsec\.secrets|squid.*\.conf|(?:dovecot|auth-static).*\.conf(?:\.ext)?|wpa_supplicant.*\.conf|tac_plus\.conf|smb\.conf|login\.conf|login\.config)$/u,
    parse: parseServerConfiguration,
  },
  {
    name: 'server-configuration',
    file: /.*/u,
    path: /(?:^|\/)sudoers\.d\/[^/]+$|(?:^|\/)(?:freeradius|raddb)\/.*(?:users|authorize)$/u,
    parse: parseServerConfiguration,
  },
  {
    name: 'recipe',
    file: /\.(?:ks|kickstart|preseed|seed|debconf|selections)$|^(?:ks|kickstart|anaconda-ks|preseed)[^/]*\.cfg$/u,
    parse: parseRecipe,
  },
  { name: 'properties', file: /\.properties$/u, parse: parseProperties },
  {
    name: 'properties',
    file: /^(?:as)?admin-?pass(?:word)?s?(?:-?file)?(?:\.txt)?$|^pass(?:word)?s?(?:-?file)?(?:\.txt)?$/u,
    parse: parseProperties,
  },
  { name: 'json', file: /\.(?:json|jsonc|json5|tfstate|ipynb|libsonnet|hjson)$/u, parse: parseJson },
  { name: 'yaml', file: /\.ya?ml$|^\.clang-format$/u, parse: parseYaml },
  // Workflows of Digdag; what dig(1) answers is called so as well.
  { name: 'yaml', file: /\.dig$/u, parse: (text) => (/^(?:_export|\+[\w-]{1,80}):/mu.test(text) ? parseYaml(text) : parsed([])) },
  { name: 'yaml', file: /^(?:user-data|vendor-data)$/u, parse: parseYaml },
  {
    name: 'yaml',
    file: /^(?!.*\.(?:java|kt|scala|cs|go|rs|cc?|h|cpp|swift|py|rb|php|pl|[cm]?[jt]sx?|sh|md|txt)$)/u,
    path: /(?:^|\/)(?:group|host)_vars\/(?:[^/]+\/)?[^/]+$/u,
    parse: parseYaml,
  },
  { name: 'hcl', file: /\.(?:tf|tfvars|hcl|nomad|pkr\.hcl)$/u, parse: parseHcl },
  {
    name: 'xml',
    file: /\.(?:xml|config|xhtml|wsdl|plist|pom|jelly|jnlp|dmn|bpmn|csproj|props|targets|rdl|dtsx|settings|mobileconfig)$/u,
    parse: (text) => (/^\s*</u.test(text) ? parseXml(text) : parseIni(text)),
  },
  // Reports of BIRT, and the configurations of packages of SSIS.
  { name: 'xml', file: /\.(?:rptdesign|rptlibrary|dtsconfig)$/u, parse: parseXml },
  // Contexts and jobs of Talend; other programs have other items.
  { name: 'xml', file: /\.item$/u, parse: (text) => (text.includes('talend') ? parseXml(text) : parsed([])) },
  { name: 'sql', file: /\.(?:sql|ddl|dml|pls|plsql|psql|pgsql|pkb|pks|pck|prc|fnc|trg|spc|bdy|cql|dump)$/u, parse: parseSql },
  {
    // Data of PowerShell (https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/import-powershelldatafile).
    name: 'ini',
    file: /\.psd1$/u,
    parse: (text) => parseIni(text.replaceAll('@{', '{')),
  },
  // https://learn.microsoft.com/azure/azure-resource-manager/bicep/parameter-files
  { name: 'ini', file: /\.bicepparam$/u, parse: (text) => parseIni(text.replace(/^param[ \t]{1,8}(?=\w)/gmu, '')) },
  {
    name: 'ini',
    file: /\.(?:ini|cnf|conf|cfg|toml|cf|dsn|udl|odbc|rdp|repo|config|prefs|nmconnection|netdev)(?:[-.](?:production|development|default))?$|^\.?my\.cnf$|^\.?npmrc$|^\.pypirc$|^\.s3cfg$|^\.boto$|^credentials$|^config$|^hosts$|^inventory[^/.]*$|^odbc(?:inst)?\.ini$|^\.gitconfig$|^\.git-credentials$/u,
    parse: parseIni,
  },
  { name: 'terminal-script', file: /\.(?:ttl|exp|expect)$|^\.?cloginrc$/u, parse: parseTerminalScript },
  {
    name: 'shell',
    file: /\.(?:sh|bash|zsh|ksh|csh|tcsh|fish|bat|cmd|bats|mk|mak|cron|crontab|rsp)$|^(?:(?:gnu)?makefile|rc\.local|\.\w{0,8}sh_history|\.?bashrc|\.?profile|\.bash_profile|\.?[ckz]shrc|\.?t?cshrc|\.login|\.zprofile|.*entrypoint|.*crontab|procfile|run|start|stop|(?:.*[-.])?openrc|keystonerc\w*)$/u,
    parse: parseScript,
  },
  {
    name: 'settings-program',
    file: /^(?:.*(?:config|configuration|settings|credentials?|secrets?|database|parameters|env|local|production|prod|staging|base|application)[^/]*|wp-config.*)\.(?:php|inc|py|rb|js|cjs|mjs|ts|pl)$/u,
    parse: parseAssignments,
  },
];

const kindsOf = rowsByEnding(kinds);

/** What marks a file as a template or a sample of the kind that its name has before it. */
const marks =
  /(?:[-_.](?:dist|samples?|examples?|template|tmpl|tpl|default|orig|bak|backup|old|erb|j2|jinja2?|liquid|in|gotmpl|mustache|hbs|ejs|txt|save))$/u;

/** What marks a copy of a script, a program or a dump that was put aside before it was changed: `backup.sh.org`, `users.sql.20240401`, `index.php.bak2`. */
const copied =
  /(?<=\.(?:sh|bash|[kzc]sh|bat|cmd|ps1|vbs|sql|ddl|dml|php|inc|pl|pm|py|rb|jsp|aspx?|cgi|java|cs|cbl|cob))(?:~|[-_.](?:bk|bkup|back|copy|prev|rpmsave|rpmorig|rpmnew|dpkg-(?:old|dist|new)|(?:org|bak|old|orig|bk)?[-_]?(?:\d{6,14}(?:[-_]?\d{2,6})?|(?<=[a-z])\d{1,3})?(?<=[a-z\d])))$/u;

/** A file's own name in lower case, without the marks of a template: `database.yml.erb` → `database.yml`. */
export const plainName = ofLast((path: string): string => {
  let name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  for (let round = 0; round < 3 && marks.test(name) && name.replace(marks, '') !== ''; round += 1) name = name.replace(marks, '');
  return name.replace(copied, '');
});

const interpreters: readonly (readonly [RegExp, string])[] = [
  [/\b(?:ba|z|k|da|a)?sh\b/u, '.sh'],
  [/\bt?csh\b/u, '.csh'],
  [/\bexpect\b/u, '.exp'],
  [/\bpython/u, '.py'],
  [/\bruby/u, '.rb'],
  [/\bperl/u, '.pl'],
  [/\bphp/u, '.php'],
  [/\b(?:node|deno|bun)\b/u, '.js'],
  [/\bgroovy/u, '.groovy'],
];

/** The path by which a text is read: a script whose name tells nothing (`startup`, `batch.daily`, `app.server`) is what its first line says. */
export function readAs(path: string, text: string): string {
  if (!text.startsWith('#!')) return path;
  const name = plainName(path);
  if (programFiles.test(name) || commandFiles.test(name) || isOfOtherName(path) || kindOf(path) !== null) return path;
  const first = text.slice(0, 200).split('\n', 1)[0] ?? '';
  return path + (interpreters.find(([program]) => program.test(first))?.[1] ?? '');
}

/** `.template`: CloudFormation in JSON, or a template of something else, whose lines are read as they stand. */
const stack: Kind = {
  name: 'stack',
  file: /\.template$/u,
  parse: (text, path) => {
    const json = /^\s*\{/u.test(text) ? parseJson(text, path) : null;
    return json?.state === 'parsed' ? json : parseIni(text);
  },
};

/** The kind of a file by its path, or null for a text that gets the passes for addresses, device lines, commands and programs only. */
export const kindOf = ofLast((path: string): Kind | null => {
  const name = plainName(path);
  const lower = path.toLowerCase();
  if (manifests.test(name)) return null;
  const page = /(?:^|\/)(?:views?|controllers?|helpers?|models?|templates?|components?|pages?)\/.*\.(?:php|py|rb|js|ts)$/u.test(lower);
  return (
    kindsOf(name).find(
      (kind) => !(page && kind.name === 'settings-program') && kind.file.test(name) && (kind.path === undefined || kind.path.test(lower)),
    ) ?? (lower.endsWith('.template') ? stack : variantOf(name))
  );
});

/** `datasource.properties.oracle`, `application.yml.20240401`: the kind of the name before what tells the variant. */
function variantOf(name: string): Kind | null {
  const inner = /^(.+\.(?:properties|ya?ml|xml|json|conf|cnf|cfg|ini|toml|env))[-_.][a-z0-9_~-]{1,24}$/u.exec(name)?.[1];
  const last = name.slice(name.lastIndexOf('.') + 1);
  if (inner === undefined || foreign.test(last)) return null;
  const kind = kindsOf(inner).find((each) => each.path === undefined && each.file.test(inner));
  return kind === undefined ? null : { ...kind, parse: (text, path) => readOr(kind.parse(text, path), text) };
}

/** What ends a name that only has a configuration's name inside: programs, documents, archives, digests. */
const foreign =
  /^(?:[cm]?[jt]sx?|java|kt|py|rb|go|rs|php|cs|html?|md|rst|adoc|txt|map|snap|lock|gz|xz|bz2|zip|zst|sha\d*|md5|asc|sig|pem|crt|key|diff|patch|log|svg|png|http|xsd|xsl|xslt|dtd|css|vue)$/u;

/** Whether a name says that a text is something else than a configuration: a program, a document, a drawing, the definition of a package. */
export function isOfOtherName(path: string): boolean {
  const name = plainName(path);
  const last = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
  return manifests.test(name) || (last !== 'txt' && (foreign.test(last) || drawings.test(last)));
}

const drawings =
  /^(?:svg|drawio|dot|puml|ui|xib|storyboard|resx|tex|bib|ics|eml|log|out|adoc|asciidoc|textile|org|pod|feature|ejs|hbs|mustache|ftl|vm|jinja2?|j2|tt|haml|slim|pug|liquid|graphql|proto|y|l|g4|pkl)$/u;

/** A variant that its grammar does not take was named by chance: its lines are read. */
function readOr(result: Parsed, text: string): Parsed {
  return result.state === 'parsed' ? result : parseIni(text);
}
