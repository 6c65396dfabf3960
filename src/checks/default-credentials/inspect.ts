import type { CensusEntry } from '../../gate/census.ts';
import type { FindingDraft } from '../../gate/finding.ts';
import { reason, type Reason } from '../../gate/reason.ts';
import type { Decoded } from '../../deliverables/text.ts';
import { askedProducts, type Asked } from './attestation/asked.ts';
import { callPlaces } from './grammars/calls.ts';
import { codePlaces, programFiles } from './grammars/code.ts';
import { commentedFiles, commentPlaces } from './grammars/comments.ts';
import { deviceFiles, devicePlaces, noDeviceFiles, parseDevice, vendorOf } from './grammars/device.ts';
import { parseIni } from './grammars/lines.ts';
import { readOwnFile } from './grammars/own-files.ts';
import { commandFiles, commandPlaces } from './grammars/shell.ts';
import { statementPlaces } from './grammars/sql-in-texts.ts';
import { publishedKeyPlaces } from './grammars/ssh-keys.ts';
import { addressPlaces } from './grammars/urls.ts';
import type { PendingFinding } from './pending-hash.ts';
import { openScene, placeFindings, type Scene } from './findings.ts';
import { secretFindings } from './secrets/findings.ts';
import { addressOfTexts, isCatalogue, isCredential, mayHoldCredential, mayRunProduct } from './catalogue.ts';
import { kindOf, plainName, readAs } from './kinds.ts';
import type { Purpose } from './purpose.ts';
import { parsed, type Absence, type Embedded, type Parsed, type Place } from './place.ts';

/** What became of one file. `absences` are judged when every file's `keys` are known. */
export type Inspected =
  | {
      readonly state: 'examined';
      /** What the file is for, where its text says more than its path. */
      readonly purpose?: Purpose;
      readonly findings: readonly FindingDraft[];
      readonly pending: readonly PendingFinding[];
      /** What only a person can answer. */
      readonly asked: readonly Asked[];
      readonly absences: readonly Absence[];
      readonly keys: readonly string[];
    }
  | { readonly state: 'binary' }
  | {
      readonly state: 'notExamined';
      readonly reason: Reason;
      readonly findings: readonly FindingDraft[];
      readonly pending: readonly PendingFinding[];
      readonly asked: readonly Asked[];
    };

/** Inspects the text of one file. */
export function inspect(entry: CensusEntry, decoded: Decoded, mark: Scene['mark']): Inspected {
  if (decoded.kind === 'binary') return { state: 'binary' };
  if (decoded.kind === 'undecodable') return { state: 'notExamined', reason: decoded.reason, findings: [], pending: [], asked: [] };
  const text = decoded.text.replace(/\r\n?/gu, '\n');
  const { scene, pending, asked, ask } = openScene(entry, mark, text);
  const path = readAs(entry.path, text);
  const anywhere = placesAnywhere(path, text);
  const secrets = secretFindings(text, scene);
  const result = parseKind(path, text);
  if (result.state === 'unparsed')
    return {
      state: 'notExamined',
      reason: unparsed(result.line),
      findings: [...placeFindings(anywhere, scene), ...secrets],
      pending,
      asked,
    };
  const inner = embeddedReading(result.embedded ?? []);
  const own = readOwnFile(entry.path.toLowerCase(), text);
  const places = [...result.places, ...inner.places, ...anywhere];
  const absences = [...result.absences, ...inner.absences, ...own.absences];
  const grammar = placeFindings(places, scene);
  // What only the product knows that reads the file. A finding that stands at the same line under the same rule is not told twice.
  const known = new Set([...grammar, ...secrets].map(({ ruleId, location }) => `${ruleId}\0${location.line}`));
  const products = placeFindings(own.places, scene).filter(({ ruleId, location }) => !known.has(`${ruleId}\0${location.line}`));
  const findings = [...grammar, ...secrets, ...products];
  if (scene.purpose === 'production') ask(askedProducts([...places, ...own.places], absences));
  if (inner.tooDeep) return { state: 'notExamined', reason: tooDeep(), findings, pending, asked };
  return { state: 'examined', purpose: scene.purpose, findings, pending, asked, absences, keys: [...result.keys, ...own.keys] };
}

function tooDeep(): Reason {
  return reason(
    'embedded-too-deep',
    {
      ja: 'ファイルの中のファイルが {deepest} 段より深く、すべては読めません。',
      en: 'Files inside of files lie deeper than {deepest} levels: not all of it was read.',
    },
    { deepest },
  );
}

/** What is read in a text whatever its grammar: addresses, lines of devices, commands, literals of programs. */
function placesAnywhere(path: string, text: string): Place[] {
  const name = plainName(path);
  const catalogue = isCatalogueFile(path, text);
  const commands = commandFiles.test(name) || /(?:^|\/)cron(?:\.[a-z]+|tabs)\/[^/]+$/iu.test(path);
  return [
    ...addressPlaces(text, programFiles.test(name), path).map((place) => (catalogue ? addressOfTexts(place) : place)),
    ...publishedKeyPlaces(text),
    ...(noDeviceFiles.test(name) ? [] : devicePlaces(text)),
    ...(programFiles.test(name) ? codePlaces(text, path).filter((place) => !catalogue || isCredential(place)) : []),
    ...(programFiles.test(name) ? callPlaces(text, path) : []),
    ...(commands
      ? commandPlaces(text, { assigned: false, program: programFiles.test(name) }).filter((place) => !catalogue || isCredential(place))
      : []),
    ...(programFiles.test(name) || commands ? statementPlaces(text, path, false) : []),
    ...(kindOf(path)?.name === 'sql' ? statementPlaces(text, path, true) : []),
    ...(commentedFiles.test(name) && !catalogue ? commentPlaces(text) : []),
  ];
}

interface EmbeddedReading {
  readonly places: readonly Place[];
  readonly absences: readonly Absence[];
  /** Something lies deeper than is read. */
  readonly tooDeep: boolean;
}

/** How deep files inside of files are read. */
const deepest = 3;

/** What the grammars of files inside of a file find, at its lines, and what the products tell that read them. One that does not parse is read by its lines. */
function embeddedReading(embedded: readonly Embedded[], depth = 1): EmbeddedReading {
  const places: Place[] = [];
  const absences: Absence[] = [];
  if (depth > deepest) return { places, absences, tooDeep: embedded.length > 0 };
  let tooDeep = false;
  for (const { name, text, line, flat } of embedded) {
    const own = readOwnFile(name.toLowerCase(), text);
    const inner = kindOf(name) === null ? parsed([]) : parseKind(name, text);
    const result = inner.state === 'parsed' ? inner : parseIni(text);
    const deeper = embeddedReading(result.state === 'parsed' ? (result.embedded ?? []) : [], depth + 1);
    tooDeep ||= deeper.tooDeep;
    const read = result.state === 'parsed' ? result : { places: [], absences: [] };
    const at = <T extends { readonly line: number }>(each: T): T => ({ ...each, line: flat ? line : line + each.line - 1 });
    places.push(...[...read.places, ...own.places, ...deeper.places].map(at));
    absences.push(...[...read.absences, ...own.absences, ...deeper.absences].map(at));
  }
  return { places, absences, tooDeep };
}

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
]);

function isCatalogueFile(path: string, text: string): boolean {
  return !noCatalogues.has(kindOf(path)?.name ?? '') && isCatalogue(path, text);
}

function parseKind(path: string, text: string): Parsed {
  const kind = kindOf(path);
  if (
    (kind === null || kind.name === 'ini') &&
    deviceFiles.test(path.slice(path.lastIndexOf('/') + 1).toLowerCase()) &&
    vendorOf(text) !== undefined
  )
    return parseDevice(text);
  const catalogue = isCatalogueFile(path, text);
  if (kind === null || text.trim() === '' || (catalogue && !mayHoldCredential(text) && !mayRunProduct(text)))
    return { state: 'parsed', places: [], absences: [], keys: [] };
  try {
    const result = kind.parse(text, path);
    if (!catalogue) return result;
    // A catalogue that does not parse is no configuration.
    if (result.state === 'unparsed') return { state: 'parsed', places: [], absences: [], keys: [] };
    // What a product runs without is no label, and neither is a file inside.
    return { ...result, places: result.places.filter((place) => isCredential(place)) };
  } catch {
    // The error may quote the text it stumbled over: it goes no further (law 12).
    return { state: 'unparsed', line: 1 };
  }
}

function unparsed(line: number): Reason {
  return reason(
    'configuration-unparsed',
    { ja: '設定ファイルとして解釈できません（{line} 行目）。', en: 'It does not parse as the configuration it is named as (line {line}).' },
    { line },
  );
}
