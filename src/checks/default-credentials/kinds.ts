import { parseAccountFile, parsePgpass, parseUsersProperties } from './grammars/accounts.ts';
import { parseAssignments } from './grammars/assignments.ts';
import { parseJson } from './grammars/json.ts';
import { parseDockerfile, parseDotenv, parseIni, parseProperties } from './grammars/lines.ts';
import { parseSql } from './grammars/sql.ts';
import { parseXml } from './grammars/xml.ts';
import { parseYaml } from './grammars/yaml.ts';
import type { Parsed } from './place.ts';

/** A kind of configuration, and the grammar that reads it. */
export interface Kind {
  readonly name: string;
  /** Tested against the file's own name, in lower case. The first kind that matches is taken. */
  readonly file: RegExp;
  readonly parse: (text: string) => Parsed;
}

const manifests =
  /^(?:package(?:-lock)?\.json|npm-shrinkwrap\.json|composer\.(?:json|lock)|pnpm-lock\.yaml|yarn\.lock|tsconfig.*\.json|.*\.schema\.json|.*\.map|.*\.min\.js|cargo\.(?:toml|lock)|pyproject\.toml|poetry\.lock)$/u;
const catalogues =
  /(?:^|\/)(?:i18n|l10n|locales?|lang|languages|translations?|messages)\/|(?:messages|labels?|validationmessages|applicationresources)(?:_[a-z]{2}(?:_[a-z]{2})?)?\.(?:properties|ya?ml|json)$/iu;

/** In this order: the narrower name first. */
export const kinds: readonly Kind[] = [
  { name: 'users-properties', file: /(?:^|[-_.])(?:users|realm)\.properties$/u, parse: parseUsersProperties },
  { name: 'account-file', file: /^(?:\.?htpasswd.*|.*\.htpasswd|\.?htdigest|shadow-?|master\.passwd)$/u, parse: parseAccountFile },
  { name: 'pgpass', file: /^\.?pgpass(?:\.conf)?$/u, parse: parsePgpass },
  {
    name: 'dotenv',
    file: /^\.env(?:\..+)?$|\.env(?:\.(?:dist|example|sample|template|local|test|production|development))?$|^env\.(?:dist|example|sample)$/u,
    parse: parseDotenv,
  },
  { name: 'dockerfile', file: /^(?:docker|container)file(?:\..+)?$|\.dockerfile$/u, parse: parseDockerfile },
  { name: 'properties', file: /\.properties(?:\.(?:dist|sample|example|template))?$/u, parse: parseProperties },
  { name: 'json', file: /\.(?:json|jsonc|json5|webmanifest|tfstate|ipynb)$/u, parse: parseJson },
  { name: 'yaml', file: /\.ya?ml(?:\.(?:dist|sample|example|template))?$/u, parse: parseYaml },
  {
    name: 'xml',
    file: /\.(?:xml|config|xhtml|xsd|wsdl|plist|pom)(?:\.(?:dist|sample))?$/u,
    parse: (text) => (/^\s*</u.test(text) ? parseXml(text) : parseIni(text)),
  },
  { name: 'sql', file: /\.(?:sql|ddl|dml|pls|psql)$/u, parse: parseSql },
  {
    name: 'ini',
    file: /\.(?:ini|cnf|conf|cfg|toml|tfvars|cf)(?:[-.](?:dist|sample|example|production|development|default))?$|^\.?my\.cnf$|^\.?npmrc$|^\.netrc$/u,
    parse: parseIni,
  },
  {
    name: 'settings-program',
    file: /^(?:.*(?:config|configuration|settings|credentials?|secrets?|database|parameters|env)[^/]*|wp-config.*)\.(?:php|inc|py|rb|js|cjs|mjs|ts|pl)$/u,
    parse: parseAssignments,
  },
];

/** The kind of a file by its path, or null for a text that gets the passes for addresses and device lines only. */
export function kindOf(path: string): Kind | null {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  if (manifests.test(name) || catalogues.test(path)) return null;
  return kinds.find(({ file }) => file.test(name)) ?? null;
}

/** What a file is for. Test, sample and document are graded lower, never left out. */
export type Purpose = 'production' | 'ci' | 'test' | 'sample' | 'document';

/** Reads the purpose from names of folders and files and from the role in the policy. */
export function purposeOf(path: string, role: string): Purpose {
  const lower = path.toLowerCase();
  if (
    role === 'document' ||
    /\.(?:md|markdown|adoc|rst|html?|docx?|xlsx?|pdf)(?:!\/|$)|(?:^|\/)(?:docs?|documents?|javadoc)\/|(?:^|\/)(?:readme|changelog|history)[^/]*$/u.test(
      lower,
    )
  )
    return 'document';
  if (
    /(?:^|\/)(?:tests?|__tests__|spec|fixtures?|testdata|test-data|mocks?|e2e|cypress)\/|[-_.](?:test|spec|testing)\.[^/]*$|src\/test\//u.test(
      lower,
    )
  )
    return 'test';
  if (
    /(?:^|\/)\.(?:github|gitlab|circleci)\/|(?:^|\/)(?:\.gitlab-ci\.yml|\.travis\.yml|azure-pipelines\.ya?ml|jenkinsfile)|(?:^|\/)ci\/|[-_.]ci\.[^/]*$/u.test(
      lower,
    )
  )
    return 'ci';
  if (
    /(?:^|\/)(?:samples?|examples?|demos?)\/|\.(?:sample|example|dist|template|tmpl|default)$|[-_.](?:sample|example|template)\.[^/]*$/u.test(
      lower,
    )
  )
    return 'sample';
  return 'production';
}
