import { callSigns, tupleAhead, tupleSign } from './grammars/call-forms.ts';
import { formSigns } from './grammars/forms-in-programs.ts';
import { madePlaceSigns, madeSigns } from './grammars/made-in-programs.ts';
import { accountHashSigns } from './grammars/accounts-in-values.ts';
import { pinSigns } from './grammars/pins.ts';
import { startedSigns } from './grammars/quoted-commands.ts';
import { clientPrograms } from './grammars/shell.ts';
import { dialogueSigns } from './grammars/terminal-scripts.ts';
import { accountAhead } from './grammars/sql-in-texts.ts';
import { joinedSigns } from './grammars/sql-joined.ts';
import { holdsUserinfo, type AddressSigns } from './grammars/urls.ts';
import { writerSigns } from './grammars/written-texts.ts';
import { spelledPlainly } from './plain-spelling.ts';
import { distinctiveSecrets } from './published-secrets.ts';
import { tokenWords, type TokenHit } from './secrets/tokens.ts';
import { WordFinder } from './secrets/word-finder.ts';
import { addPlace, type WordPlaces } from './word-places.ts';

/** What one look at a text tells of the readings that may find something in it. False says that a reading finds nothing for certain. */
export interface Signs extends AddressSigns {
  /** A name of a password or secret, in English. */
  readonly passwords: boolean;
  /** Such a name in a program, which may also be Japanese. */
  readonly literals: boolean;
  /** Words of calls that take a password, and where they stand. */
  readonly calls: WordPlaces;
  /** Words that stand in whatever some readings find, and where they do: a reading looks only around its own. */
  readonly places: WordPlaces;
  /** Words of SQL about passwords. */
  readonly statements: boolean;
  /** The beginning of a statement about an account. */
  readonly accountStatements: boolean;
  /** A program that takes a password among its options. */
  readonly clients: boolean;
  /** A call that takes the characters of a password, or makes an account. */
  readonly made: boolean;
  /** An account and its digest of Apache. */
  readonly accountHashes: boolean;
  /** The word before an account and its password in base64. */
  readonly basics: boolean;
  /** A number that is some maker's PIN. */
  readonly pins: boolean;
  /** A script waits for what a terminal asks, and a password is named. */
  readonly dialogues: boolean;
  readonly publishedKeys: boolean;
  /** A published secret that nobody writes by chance. */
  readonly publishedSecrets: boolean;
  readonly privateKeys: boolean;
  /** Where words of providers' tokens end, from left to right. */
  readonly tokens: readonly TokenHit[];
}

/** Counts only as the end of a word: {@link endsWord}. */
const pw = 'pw';

/** Words in lower case: each reading finds something only where one of its words stands, in capitals or not. */
const words = {
  passwords: ['pass', 'pwd', 'secret', 'assword'],
  parameters: ['password', 'pwd'],
  goAddresses: ['@tcp(', '@unix('],
  oracleAddresses: ['jdbc:oracle'],
  calls: [...callSigns, ...formSigns],
  authentications: ['auth'],
  statements: ['identified', 'password'],
  accountStatements: Object.keys(accountAhead),
  names: [pw, 'psw', 'ansho'],
  clients: [...clientPrograms, ...startedSigns],
  made: madeSigns,
  accountHashes: accountHashSigns,
  basics: ['basic '],
  pins: pinSigns,
  dialogues: dialogueSigns,
  publishedKeys: ['private key-----', 'ssh-', 'ecdsa-'],
  publishedSecrets: distinctiveSecrets.map((secret) => secret.toLowerCase()),
  privateKeys: ['private key', 'putty-user-key-file-'],
  placed: [
    'pass',
    'pwd',
    'psw',
    'secret',
    pw,
    'ansho',
    'assword',
    'password',
    'identified',
    ...madePlaceSigns,
    ...joinedSigns,
    ...writerSigns,
  ],
} as const;
/** The words of {@link Signs.places}. */
export const placedWords: readonly string[] = words.placed;
type Reading = keyof typeof words;

const readings = Object.keys(words) as Reading[];
const bitOf = (reading: Reading): number => 1 << readings.indexOf(reading);
const all = new Map<string, number>();
for (const reading of readings) for (const word of words[reading]) all.set(word, (all.get(word) ?? 0) | bitOf(reading));
const names = [...all.keys()];
const bits = [...all.values()];
const ofCalls = bitOf('calls');
const ofTuples = bitOf('authentications');
const ofPlaces = bitOf('placed');
const [equals, blank] = [/\s{0,4}=/uy, /\s/uy];
/** What follows a word wherever a reading finds something (sticky). */
const ahead: Partial<Record<Reading, Readonly<Record<string, RegExp | null>>>> = {
  accountStatements: accountAhead,
  parameters: { password: equals, pwd: equals },
  placed: Object.fromEntries(joinedSigns.map((word) => [word, blank])),
};
const aheadOf = names.map((word) =>
  readings.flatMap((reading) => {
    const expression = ahead[reading]?.[word];
    return expression === undefined || expression === null ? [] : [{ bit: bitOf(reading), expression }];
  }),
);
const finder = new WordFinder([
  ...names.map((word) => ({ word, anyCase: true })),
  ...tokenWords.map(({ word }) => ({ word, anyCase: false })),
]);

/** Looks once at a text for the words of all readings. */
export function signsOf(given: string): Signs {
  const text = spelledPlainly(given);
  const tokens: TokenHit[] = [];
  let seen = 0;
  const calls = new Map<string, number[] | 'anywhere'>();
  const places = new Map<string, number[] | 'anywhere'>();
  finder.find(text, (word, end) => {
    const bit = bits[word];
    if (bit !== undefined) {
      if (names[word] === pw && !endsWord(text, end)) return;
      const found = (aheadOf[word] ?? []).reduce((all, { bit: of, expression }) => (follows(expression, text, end) ? all : all & ~of), bit);
      seen |= found;
      if ((found & ofPlaces) !== 0) addPlace(places, names[word] ?? '', end);
      if ((bit & ofCalls) !== 0) addPlace(calls, names[word] ?? '', end);
      if ((bit & ofTuples) !== 0) {
        if (follows(tupleAhead, text, end)) addPlace(calls, tupleSign, end);
      }
    } else {
      const sought = tokenWords[word - bits.length];
      if (sought !== undefined) tokens.push({ end, form: sought.form, length: sought.word.length });
    }
  });
  const has = (reading: Reading) => (seen & bitOf(reading)) !== 0;
  const japanese = text.includes('パスワード');
  return {
    passwords: has('passwords'),
    literals: has('passwords') || has('names') || japanese || text.includes('暗証'),
    userinfo: holdsUserinfo(text),
    parameters: has('parameters'),
    goAddresses: has('goAddresses'),
    oracleAddresses: has('oracleAddresses'),
    calls,
    places,
    statements: has('statements'),
    accountStatements: has('accountStatements'),
    clients: has('clients'),
    made: has('made'),
    accountHashes: has('accountHashes'),
    basics: has('basics'),
    pins: has('pins'),
    dialogues: has('dialogues') && (has('passwords') || japanese),
    publishedKeys: has('publishedKeys'),
    publishedSecrets: has('publishedSecrets'),
    privateKeys: has('privateKeys'),
    // The longer word first: it says more.
    tokens: tokens.toSorted((a, b) => a.end - b.end || b.length - a.length || a.form - b.form),
  };
}

/** Whether no letter stands at an index. */
function endsWord(text: string, at: number): boolean {
  const unit = text.charCodeAt(at) | 0x20;
  return !(unit >= 97 && unit <= 122);
}

/** Whether a sticky expression, where there is one, matches at an index. */
function follows(ahead: RegExp | null | undefined, text: string, at: number): boolean {
  if (ahead === null || ahead === undefined) return true;
  ahead.lastIndex = at;
  return ahead.test(text);
}

/** Whether a text may have an address with a password. */
export function hasAddress({ userinfo, parameters, goAddresses, oracleAddresses }: AddressSigns): boolean {
  return userinfo || parameters || goAddresses || oracleAddresses;
}

/** Whether no reading finds anything in a text, but for what the grammar of its kind finds. */
export function tellNothing(signs: Signs): boolean {
  const { passwords, literals, statements, clients, made, basics, publishedKeys, publishedSecrets, privateKeys } = signs;
  if (passwords || literals || hasAddress(signs) || statements || clients || made || basics) return false;
  if (publishedKeys || publishedSecrets || privateKeys) return false;
  return signs.calls.size === 0 && signs.tokens.length === 0;
}
