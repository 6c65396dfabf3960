import type { Entry, Format } from './entry.ts';
import { gemfileEntries } from './formats/gemfile.ts';
import { jsonEntries } from './formats/json.ts';
import { dockerfileEntries, dotenvEntries, iniEntries, propertiesEntries, shellEntries } from './formats/lines.ts';
import { programEntries } from './formats/program.ts';
import { apacheEntries, isApache, isNginx, nginxEntries } from './formats/server.ts';
import { xmlEntries } from './formats/xml.ts';
import { yamlEntries } from './formats/yaml.ts';

/** How a kind of file is read, and whether it sets variables of an environment or starts commands. */
export interface FileFormat {
  readonly read: Format;
  readonly variables: boolean;
}

function program(hash: boolean, slash: boolean, more: { symbols?: boolean; indented?: boolean } = {}): Format {
  const lexicon = { hash, slash, symbols: more.symbols ?? false, indented: more.indented ?? false };
  return (text) => programEntries(text, lexicon);
}

/** By the file's own name in lower case, the narrower name first. Work copies are read as what they are copies of. */
const formats: readonly (readonly [RegExp, Format])[] = [
  [/^\.env(?:\..+)?$|\.env(?:\.[a-z]+)?$|^env\.(?:dist|example|sample)$/u, dotenvEntries],
  [/^(?:docker|container)file(?:\..+)?$|\.dockerfile$/u, dockerfileEntries],
  [/^gemfile$/u, gemfileEntries],
  [/^\.htaccess$/u, apacheEntries],
  [/\.properties$/u, propertiesEntries],
  [/\.ya?ml$/u, yamlEntries],
  [/\.(?:json|jsonc|json5)$/u, jsonEntries],
  [/\.(?:ini|cnf|cfg|toml)$|^my\.cnf$/u, iniEntries],
  [/\.(?:xml|config|plist|entitlements|xhtml)$/u, xmlEntries],
  [/\.conf$|(?:^|\/)sites-(?:available|enabled)\//u, serverEntries],
  [/\.(?:sh|bash|bat|cmd|service)$|^(?:procfile|entrypoint|start|run)$/u, shellEntries],
  [/\.py$/u, program(true, false, { indented: true })],
  [/\.(?:rb|ru|rake)$|^rakefile$/u, program(true, false, { symbols: true })],
  [/\.(?:php|inc|ctp)$/u, program(true, true)],
  [/\.(?:[cm]?[jt]s|jsx|tsx|java|kt|kts|gradle|groovy|cs|swift|scala|go|dart)$/u, program(false, true)],
];

function serverEntries(text: string): readonly Entry[] {
  if (isNginx(text)) return nginxEntries(text);
  return isApache(text) ? apacheEntries(text) : iniEntries(text);
}

/** Formats that set variables for programs or start them. */
const starting: ReadonlySet<Format> = new Set([dotenvEntries, dockerfileEntries, apacheEntries, serverEntries, yamlEntries, shellEntries]);

/** Names that nobody reads for settings: what a package manager writes, translations, schemas. */
const others =
  /^(?:package-lock|composer\.lock|npm-shrinkwrap|pnpm-lock)|\.(?:lock|min\.js|schema\.json|map)$|(?:^|\/)(?:i18n|l10n|locales?|lang|languages|translations)\/[^/]*\.(?:ya?ml|json|php|properties|js|ts|rb|py)$/u;

/** The format of a file, by its path; null where no settings are looked for. */
export function formatOf(path: string): FileFormat | null {
  const lower = path.toLowerCase().replace(/(?:~|\.(?:bak|old|orig|dist|sample|example|template|tmpl|default))$/u, '');
  const name = lower.slice(lower.lastIndexOf('/') + 1);
  if (others.test(name) || others.test(lower)) return null;
  const [pattern, read] = formats.find(([each]) => each.test(name) || each.test(lower)) ?? [];
  return pattern === undefined || read === undefined ? null : { read, variables: starting.has(read) };
}
