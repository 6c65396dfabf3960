import { accountHashPlaces, typedPlaces } from './grammars/accounts-in-values.ts';
import { addressOfTexts, isCatalogue, isCredential } from './catalogue.ts';
import { basicPlaces } from './grammars/basic-authorization.ts';
import { callPlaces } from './grammars/calls.ts';
import { codePlaces, programFiles } from './grammars/code.ts';
import { piecePlaces } from './grammars/connection-pieces.ts';
import { cobolFiles, cobolPlaces } from './grammars/cobol.ts';
import { commentedFiles, commentPlaces } from './grammars/comments.ts';
import { migrationPlaces } from './grammars/entity-framework.ts';
import { erlangFiles, erlangPlaces } from './grammars/erlang.ts';
import { devicePlaces, devicePlacesOfPlaybook, noDeviceFiles, withoutPrompts } from './grammars/device.ts';
import { madePlaces } from './grammars/made-in-programs.ts';
import { pageFiles, pagePlaces, scriptsOf } from './grammars/pages.ts';
import { commandFiles, commandPlaces, quotedCommandPlaces } from './grammars/shell.ts';
import { formPlaces } from './grammars/forms-in-programs.ts';
import { insertPlaces, statementPlaces } from './grammars/sql-in-texts.ts';
import { elementPlaces, joinedPlaces } from './grammars/sql-joined.ts';
import { blockPlaces } from './grammars/gradle.ts';
import { pairPlaces } from './grammars/pairs.ts';
import { pinPlaces } from './grammars/pins.ts';
import { dialoguePlaces } from './grammars/terminal-scripts.ts';
import { publishedSecretPlaces } from './grammars/secrets-in-texts.ts';
import { loads, parseLoader } from './grammars/sql-loader.ts';
import { publishedKeyPlaces } from './grammars/ssh-keys.ts';
import { addressPlaces } from './grammars/urls.ts';
import { kindOfText } from './kind-of-text.ts';
import { isOfOtherName, kindOf, plainName, type Kind } from './kinds.ts';
import type { Place } from './place.ts';
import { hasAddress, type Signs } from './signs.ts';

/** Kinds whose names say what they are, in whatever folder: none of them is a catalogue of texts. */
const noCatalogues = new Set([
  'users-properties',
  'account-file',
  'pgpass',
  'ldif',
  'dotenv',
  'dockerfile',
  'server-configuration',
  'recipe',
  'hcl',
  'sql',
  'shell',
  'sql-loader',
]);

/** What the name of a file tells of how it is read. Looked up once: names are tried against many expressions. */
export interface Named {
  readonly path: string;
  /** Its own name without the marks of a template. */
  readonly name: string;
  readonly kind: Kind | null;
  /** Whether it is a catalogue of texts. */
  readonly catalogue: () => boolean;
}

/** Control files of SQL*Loader are called as their makers like, most of them `.ctl`. */
const loader: Kind = { name: 'sql-loader', file: /$^/u, parse: parseLoader };
const isLoader = (name: string, text: string) => /\.(?:ctl|ctrl|ldr)$/u.test(name) && loads.test(text.slice(0, 20_000));

/** Reads the name of a file. The text is looked at only where the name does not tell enough. */
export function nameOf(path: string, text: string): Named {
  const name = plainName(path);
  const named = kindOf(path);
  const unnamed = named === null && !programFiles.test(name) && !commandFiles.test(name) && !isOfOtherName(path);
  const kind = unnamed ? (isLoader(name, text) ? loader : kindOfText(text)) : named;
  let known: boolean | undefined;
  const catalogue = () => (known ??= !noCatalogues.has(kind?.name ?? '') && isCatalogue(path, text));
  return { path, name, kind, catalogue };
}

/** Calls of Django that scripts hand to its shell. */
const madeUsers = ['create_superuser(', 'create_user('] as const;

/** What is read in a text whatever its grammar: addresses, lines of devices, commands, literals of programs. `signs` say which readings would find nothing. */
export function placesAnywhere({ path, name, kind, catalogue }: Named, text: string, signs: Signs): Place[] {
  const program = programFiles.test(name);
  const commands = commandFiles.test(name) || /(?:^|\/)cron(?:\.[a-z]+|tabs)?\/[^/]+$|\.(?:iss|nsi)$/iu.test(path);
  const told = (place: Place) => !catalogue() || isCredential(place);
  return [
    ...(hasAddress(signs)
      ? addressPlaces(text, signs, { program, path }).map((place) => (catalogue() ? addressOfTexts(place) : place))
      : []),
    ...(signs.accountHashes && kind !== null && kind.name !== 'account-file' && !program ? accountHashPlaces(text) : []),
    ...((kind?.name === 'json' || kind?.name === 'yaml') && signs.passwords && text.includes('credentials') ? typedPlaces(text) : []),
    ...(signs.pins && kind !== null && !catalogue() ? pinPlaces(text) : []),
    ...(signs.dialogues && (program || commands || kind?.name === 'terminal-script') ? dialoguePlaces(text, name, signs.places) : []),
    ...(signs.basics ? basicPlaces(text, path).filter(told) : []),
    ...(signs.publishedKeys ? publishedKeyPlaces(text) : []),
    ...(signs.publishedSecrets ? publishedSecretPlaces(text) : []),
    ...(noDeviceFiles.test(name) ? [] : devicePlaces(withoutPrompts(text, name))),
    ...(/\.ya?ml$/u.test(name) ? devicePlacesOfPlaybook(text) : []),
    ...(program && signs.literals ? codePlaces(text, path, signs.places).filter(told) : []),
    ...(!program && signs.passwords && /\.x?html?$/u.test(name) ? codePlaces(scriptsOf(text), path).filter(told) : []),
    ...(program && signs.parameters ? piecePlaces(text, signs.places) : []),
    ...(signs.passwords && /\.(?:gradle|kts|rb)$/u.test(name) ? blockPlaces(text, signs.places) : []),
    ...(program && signs.calls.size > 0 ? callPlaces(text, path, signs.calls) : []),
    ...(signs.calls.size > 0 ? formPlaces(text, signs, program).filter(told) : []),
    ...(program && signs.made ? madePlaces(text, signs.places) : []),
    ...(signs.passwords && name.endsWith('.cs') && text.includes('InsertData(') ? migrationPlaces(text) : []),
    ...(commands && madeUsers.some((word) => signs.calls.has(word))
      ? callPlaces(text, path, new Map(madeUsers.map((word) => [word, 'anywhere'])))
      : []),
    ...(kind !== null && !program && !catalogue() && /auth|credential|userpass|login/iu.test(text) ? pairPlaces(text) : []),
    ...(signs.passwords && pageFiles.test(name) ? pagePlaces(text) : []),
    ...(signs.literals && cobolFiles.test(name) ? cobolPlaces(text) : []),
    ...(signs.passwords && erlangFiles.test(name) ? erlangPlaces(text) : []),
    ...(commands
      ? commandPlaces(text, { assigned: false, program }).filter(told)
      : program && signs.clients
        ? quotedCommandPlaces(text)
        : []),
    ...(signs.statements && signs.accountStatements && (program || commands)
      ? statementPlaces(text, { path, comments: false, places: signs.places })
      : []),
    ...(signs.statements && (program || commands) ? insertPlaces(text, signs.places) : []),
    ...(program && signs.literals ? joinedPlaces(text, signs.places) : []),
    ...(kind?.name === 'xml' && signs.passwords ? elementPlaces(text) : []),
    ...(signs.statements && signs.accountStatements && kind?.name === 'sql'
      ? statementPlaces(text, { path, comments: true, places: signs.places })
      : []),
    ...(signs.passwords && commentedFiles.test(name) && !catalogue() ? commentPlaces(text) : []),
  ];
}
