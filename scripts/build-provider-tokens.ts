import { readFileSync, writeFileSync } from 'node:fs';

// Usage: node scripts/build-provider-tokens.ts PATH_OF_GITLEAKS_TOML COMMIT DAY
// Makes src/checks/default-credentials/secrets/provider-tokens.ts from the rules of gitleaks (MIT, https://github.com/gitleaks/gitleaks, config/gitleaks.toml). No network.
// Only forms that announce themselves are taken: a prefix or infix that nothing else has. Rules that guess by a word nearby and by entropy are left out.

const output = new URL('../src/checks/default-credentials/secrets/provider-tokens.ts', import.meta.url);

/** Rules whose form is not the provider's alone, that are about something else, or that kenpin reads by a grammar of its own. */
const left = new Set([
  'airtable-personnal-access-token',
  'authress-service-client-access-key',
  'curl-auth-header',
  'curl-auth-user',
  'facebook-access-token',
  'flutterwave-public-key',
  'freemius-secret-key',
  'intra42-client-secret',
  'jwt',
  'jwt-base64',
  'kubernetes-secret-yaml',
  'nuget-config-password',
  'pkcs12-file',
  'private-key',
  'sidekiq-sensitive-url',
  'sourcegraph-access-token',
  'twilio-api-key',
]);
/** Words of a rule that are no part of its form, or too short to look for. */
const words: Readonly<Record<string, readonly string[]>> = {
  'aws-access-token': ['AKIA', 'ASIA', 'ABIA', 'ACCA'],
  'cloudflare-origin-ca-key': ['v1.0-'],
  'facebook-page-access-token': ['EAAM', 'EAAC'],
  'harness-api-key': ['pat.', 'sat.'],
  'microsoft-teams-webhook': ['.webhook.office.com/webhookb2/'],
  'settlemint-application-access-token': ['sm_aat_'],
  'settlemint-personal-access-token': ['sm_pat_'],
  'settlemint-service-access-token': ['sm_sat_'],
  'slack-app-token': ['xapp-'],
  'square-access-token': ['sq0atp-'],
  'vault-service-token': ['hvs.'],
};

interface Rule {
  id: string;
  description: string;
  regex: string;
  keywords: string[];
  entropy: number;
  allowed: string[];
}

/** Reads as much TOML as the file uses: tables of rules, strings in one to three quotes, lists of strings, numbers. */
function rulesOf(text: string): Rule[] {
  return text
    .split(/^\[\[rules\]\]$/mu)
    .slice(1)
    .map((block) => {
      const [head = '', ...lists] = block.split(/^\[\[rules\.allowlists\]\]$/mu);
      const one = (key: string) => new RegExp(`^${key} = (?:'''([\\s\\S]*?)'''|"([^"\\n]*)"|([\\d.]+))$`, 'mu').exec(head);
      const value = (key: string) =>
        one(key)
          ?.slice(1)
          .find((each) => each !== undefined) ?? '';
      return {
        id: value('id'),
        description: value('description'),
        regex: value('regex'),
        keywords: strings(/^keywords = \[([\s\S]*?)\]$/mu.exec(head)?.[1] ?? ''),
        entropy: Number(value('entropy') || 0),
        allowed: lists.flatMap((list) =>
          /^(?:paths|condition) =/mu.test(list) ? [] : strings(/^regexes = \[([\s\S]*?)^\]$/mu.exec(list)?.[1] ?? ''),
        ),
      };
    });
}

function strings(list: string): string[] {
  return [...list.matchAll(/'''([\s\S]*?)'''|"([^"\n]*)"/gu)].map(([, long, short]) => long ?? short ?? '');
}

/** Go's RE2 as JavaScript has it: `(?i)` in the middle becomes a group up to the end of the one it stands in; what may follow a token is looked at and not taken. */
function translated(regex: string): { source: string; flags: string } {
  let source = regex
    .replaceAll('(?:[\\x60\'"\\s;]|\\\\[nr]|$|\\b)', END)
    .replaceAll('(?:[\\x60\'"\\s;]|\\\\[nr]|$)', END)
    .replaceAll('(?:[^\\w-]|\\z)', END)
    .replaceAll('(?:$|[\\\\\'"\\x60\\s<),])', END);
  const flags = source.startsWith('(?i)') ? 'i' : '';
  if (flags === 'i') source = source.slice('(?i)'.length);
  for (let at = source.indexOf('(?i)'); at !== -1; at = source.indexOf('(?i)')) {
    const end = endOfGroup(source, at);
    source = `${source.slice(0, at)}(?i:${source.slice(at + 4, end)})${source.slice(end)}`;
  }
  return { source: source.endsWith(END) ? source : source + END, flags };
}

const END = '(?![\\w/+=-])';

function endOfGroup(source: string, from: number): number {
  let depth = 0;
  let inClass = false;
  for (let at = from; at < source.length; at += 1) {
    const letter = source[at];
    if (letter === '\\') at += 1;
    else if (letter === '[') inClass = true;
    else if (letter === ']') inClass = false;
    else if (!inClass && letter === '(') depth += 1;
    else if (!inClass && letter === ')') {
      depth -= 1;
      if (depth < 0) return at;
    }
  }
  return source.length;
}

/** A word in the case in which the form has it: then it is found in fewer places that are none. */
function cased(word: string, source: string): string {
  const plain = source.replaceAll('\\', '');
  const at = plain.toLowerCase().indexOf(word.toLowerCase());
  return at === -1 ? word : plain.slice(at, at + word.length);
}

/** `Uncovered a GitHub Personal Access Token, potentially leading to …` → the noun phrase that the id is. */
function named(id: string): string {
  return id.replaceAll('-', ' ');
}

const [, , path, commit, day] = process.argv;
if (path === undefined || commit === undefined || day === undefined)
  throw new Error('Usage: node scripts/build-provider-tokens.ts PATH_OF_GITLEAKS_TOML COMMIT DAY');
const rows = rulesOf(readFileSync(path, 'utf8'))
  .filter(({ id, regex }) => !left.has(id) && regex !== '' && !regex.includes('{0,50}?'))
  .toSorted((a, b) => (a.id < b.id ? -1 : 1))
  .map(({ id, regex, keywords, entropy, allowed }) => {
    const { source, flags } = translated(regex);
    // A form that the engine does not know must stop here, not in a delivery.
    if (new RegExp(source, `${flags}g`).test('')) throw new Error(`${id} finds nothing at all to be a token`);
    const all = [
      named(id),
      (words[id] ?? keywords).map((word) => cased(word, source)).join(' '),
      String(entropy),
      flags,
      source,
      ...allowed.map((each) => translated(each).source.replace(END, '')),
    ];
    if (all.some((each) => /[\t\n]/u.test(each))) throw new Error(`${id} holds a tab or a line break`);
    return all.join('\t');
  });
const text = rows.map((row) => `  String.raw\`${row.replaceAll('`', '\\x60').replaceAll('\t', '␉')}\`,`).join('\n');
writeFileSync(
  output,
  `// Made by scripts/build-provider-tokens.ts from config/gitleaks.toml of gitleaks (MIT, https://github.com/gitleaks/gitleaks), commit ${commit}, ${day}. Do not edit.

/** Forms of providers' tokens. Parted by ␉: name, words to look for (parted by blanks), least entropy, flags, expression, then expressions of what is none. */
export const providerTokens: readonly string[] = [
${text}
];
`,
);
console.log(`${rows.length} rules`);
