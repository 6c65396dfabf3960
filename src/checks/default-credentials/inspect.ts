import type { CensusEntry } from '../../gate/census.ts';
import type { FindingDraft } from '../../gate/finding.ts';
import { reason, type Reason } from '../../gate/reason.ts';
import { severities } from '../../gate/severity.ts';
import type { Decoded } from '../../deliverables/text.ts';
import { askedProducts, type Asked } from './attestation/asked.ts';
import { deviceFiles, noDeviceFiles, parseDevice, vendorOf, withoutPrompts } from './grammars/device.ts';
import { parseIni } from './grammars/lines.ts';
import { isOwnFile, readOwnFile } from './grammars/own-files.ts';
import type { Tables } from './grammars/sql-across.ts';
import { writtenTexts } from './grammars/written-texts.ts';
import { mayNamePassword, partOfBook } from './grammars/workbook.ts';
import type { PendingFinding } from './pending-hash.ts';
import { openScene, placeFindings, type Scene } from './findings.ts';
import { secretFindings } from './secrets/findings.ts';
import { mayAnnounce } from './keys.ts';
import { magicsOf } from './magics.ts';
import { isCredential, mayHoldCredential, mayRunProduct } from './catalogue.ts';
import { programFiles } from './grammars/code.ts';
import { kindOf, plainName, readAs } from './kinds.ts';
import { signsOf, tellNothing } from './signs.ts';
import { nameOf, placesAnywhere, type Named } from './anywhere.ts';
import type { Purpose } from './purpose.ts';
import { productOfSigns } from './products.ts';
import { sourcedVariables } from './sourced-variables.ts';
import { withVariables } from './value-forms-by-file.ts';
import { variablesOf, type Variable } from './variables.ts';
import { addAll, parsed, type Absence, type Embedded, type Parsed, type Place } from './place.ts';

/** What became of one file. `absences` are judged when every file's `keys` are known. */
export type Inspected =
  | {
      readonly state: 'examined';
      /** What the file is for, where something is found in it: its text may say more than its path. */
      readonly purpose?: Purpose;
      readonly findings: readonly FindingDraft[];
      readonly pending: readonly PendingFinding[];
      /** What only a person can answer. */
      readonly asked: readonly Asked[];
      readonly absences: readonly Absence[];
      readonly keys: readonly string[];
      /** What is mixed into passwords, where the file says so. */
      readonly magics?: readonly string[];
      /** What a file of SQL says of tables that another creates or fills. */
      readonly tables?: Tables;
      /** Whether a part of a workbook names a password: its tables are read with the other parts. */
      readonly ofBook?: true;
      /** Variables that passwords are taken from. */
      readonly variables?: readonly Variable[];
    }
  | { readonly state: 'binary' }
  | {
      readonly state: 'notExamined';
      readonly reason: Reason;
      readonly findings: readonly FindingDraft[];
      readonly pending: readonly PendingFinding[];
      readonly asked: readonly Asked[];
    };

/** Programs by names that are of no kind with a grammar: the readings of any text are all that looks at them. */
export const plainPrograms =
  /(?<!sudoers\.d)(?:^|\/)(?!(?:docker|container)file|inventory|sudoers|\.?htpasswd|\.?htdigest)[^/.]+\.(?:java|kt|scala|cs|go|rs|c|h|cc|cpp|swift)$/iu;
const nothing: Inspected = { state: 'examined', findings: [], pending: [], asked: [], absences: [], keys: [] };

/** Inspects the text of one file. */
export function inspect(entry: CensusEntry, decoded: Decoded, mark: Scene['mark']): Inspected {
  if (decoded.kind === 'binary') return { state: 'binary' };
  if (decoded.kind === 'undecodable') return { state: 'notExamined', reason: decoded.reason, findings: [], pending: [], asked: [] };
  // Most files have none, and a plain search is much faster than an expression.
  const text = decoded.text.includes('\r') ? decoded.text.replace(/\r\n?/gu, '\n') : decoded.text;
  const signs = signsOf(text);
  if (tellNothing(signs) && (plainPrograms.test(entry.path) || isPlainProgram(entry.path, text)) && !isOwnFile(entry.path.toLowerCase()))
    return nothing;
  const { scene, pending, asked, ask } = openScene(entry, mark, text);
  const named = nameOf(readAs(entry.path, text), text);
  const anywhere = placesAnywhere(named, text, signs);
  const secrets = signs.privateKeys || signs.tokens.length > 0 ? secretFindings({ text, signs }, scene) : [];
  const result = parseKind(named, text);
  if (result.state === 'unparsed')
    return {
      state: 'notExamined',
      reason: unparsed(result.line),
      findings: [...placeFindings(anywhere, scene), ...secrets],
      pending,
      asked,
    };
  const written = signs.passwords && programFiles.test(named.name) ? writtenTexts(text, signs.places) : [];
  const inner = embeddedReading([...(result.embedded ?? []), ...written]);
  const own = readOwnFile(entry.path.toLowerCase(), text);
  const places = withVariables([...result.places, ...inner.places, ...anywhere], entry.path, text);
  const absences = [...result.absences, ...inner.absences, ...own.absences];
  const grammar = placeFindings(places, scene);
  // What only the product knows that reads the file.
  const findings = [...secrets, ...onceTold(grammar, placeFindings(withVariables(own.places, entry.path, text), scene))];
  const all = [...places, ...own.places];
  if (all.length + absences.length > 0 && scene.purpose === 'production') ask(askedProducts(all, absences));
  if (inner.tooDeep) return { state: 'notExamined', reason: tooDeep(), findings, pending, asked };
  const purpose = findings.length + pending.length > 0 ? { purpose: scene.purpose } : {};
  const magics = magicsOf(text);
  const mixed = magics.length > 0 ? { magics } : {};
  const tables = result.tables === undefined ? {} : { tables: result.tables };
  const ofBook = partOfBook(entry.path) !== null && mayNamePassword(text) ? { ofBook: true as const } : {};
  const taken = [...variablesOf(all), ...(named.kind?.name === 'shell' || named.name.endsWith('.ps1') ? sourcedVariables(text) : [])];
  const variables = taken.length > 0 ? { variables: taken } : {};
  const keys = [...result.keys, ...own.keys, ...inner.keys, ...variablesOfChart(entry.path, text)];
  return { state: 'examined', ...purpose, findings, pending, asked, absences, keys, ...mixed, ...tables, ...ofBook, ...variables };
}

/** What the templates of a chart set in the environment of their containers (https://helm.sh/docs/topics/charts/#templates-and-values). */
function variablesOfChart(path: string, text: string): string[] {
  if (!/(?:^|\/)templates\/[^/]+\.ya?ml$/u.test(path) || !text.includes('env:')) return [];
  return [...text.matchAll(/^[ \t]*-[ \t]+name:[ \t]*["']?([A-Z][A-Z\d_]{2,80})["']?[ \t]*\n[ \t]+value(?:From)?:/gmu)].map(
    ([, name = '']) => name,
  );
}

/** Whether a text is a program by its name and no kind with a grammar: but for the signs of the readings of any text, nothing tells anything in it. */
function isPlainProgram(path: string, text: string): boolean {
  const name = plainName(path);
  return programFiles.test(name) && noDeviceFiles.test(name) && kindOf(path) === null && magicsOf(text).length === 0;
}

/** A finding that stands at the same line under the same rule is not told twice: the worse of the two is. */
function onceTold(grammar: readonly FindingDraft[], products: readonly FindingDraft[]): readonly FindingDraft[] {
  const at = ({ ruleId, location }: FindingDraft) => `${ruleId}\0${location.line}`;
  const rank = ({ severity }: FindingDraft) => severities.indexOf(severity);
  const known = Map.groupBy(grammar, at);
  const more = products.filter((each) => (known.get(at(each)) ?? []).every((other) => rank(each) < rank(other)));
  const worse = new Set(more.map(at));
  return [...grammar.filter((each) => !worse.has(at(each))), ...more];
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

interface EmbeddedReading {
  readonly places: readonly Place[];
  readonly absences: readonly Absence[];
  /** What the products tell that read them. */
  readonly keys: readonly string[];
  /** Something lies deeper than is read. */
  readonly tooDeep: boolean;
}

/** How deep files inside of files are read. */
const deepest = 3;

/** What the grammars of files inside of a file find, at its lines, and what the products tell that read them. One that does not parse is read by its lines. */
function embeddedReading(embedded: readonly Embedded[], depth = 1): EmbeddedReading {
  const places: Place[] = [];
  const absences: Absence[] = [];
  const keys: string[] = [];
  if (depth > deepest) return { places, absences, keys, tooDeep: embedded.length > 0 };
  let tooDeep = false;
  for (const { name, text, line, flat } of embedded) {
    const own = readOwnFile(name.toLowerCase(), text);
    const named = nameOf(name, text);
    const inner = named.kind === null ? parsed([]) : parseKind(named, text);
    const result = inner.state === 'parsed' ? inner : parseIni(text);
    const deeper = embeddedReading(result.state === 'parsed' ? (result.embedded ?? []) : [], depth + 1);
    tooDeep ||= deeper.tooDeep;
    const read = result.state === 'parsed' ? result : { places: [], absences: [] };
    const at = <T extends { readonly line: number }>(each: T): T => ({ ...each, line: flat ? line : line + each.line - 1 });
    const owner = productOfSigns([name])?.id;
    for (const place of [...read.places, ...own.places, ...deeper.places])
      places.push(
        at(owner === undefined || place.product !== undefined || place.kind !== 'password' ? place : { ...place, product: owner }),
      );
    for (const absence of [...read.absences, ...own.absences, ...deeper.absences]) absences.push(at(absence));
    addAll(keys, [...own.keys.filter((key) => key.includes('.conf:')), ...deeper.keys]);
  }
  return { places, absences, keys, tooDeep };
}

function parseKind(named: Named, text: string): Parsed {
  const { path, name, kind } = named;
  if ((kind === null || kind.name === 'ini') && deviceFiles.test(path.slice(path.lastIndexOf('/') + 1).toLowerCase())) {
    const lines = withoutPrompts(text, name);
    // A configuration of another program may name a device: it is read by its own grammar as well.
    if (vendorOf(lines) !== undefined) return both(setsCredential.test(text) ? parseOwn(named, text) : parsed([]), parseDevice(lines));
  }
  return parseOwn(named, text);
}

function parseOwn({ path, kind, catalogue }: Named, text: string): Parsed {
  // Their keys are asked for by nobody, so one without a word of a credential tells nothing; `\\u0070` may hide such a word.
  if (kind?.name === 'properties' && !mayAnnounce.test(text) && !text.includes('\\u')) return parsed([]);
  if (kind === null || text.trim() === '' || (catalogue() && !mayHoldCredential(text) && !mayRunProduct(text)))
    return { state: 'parsed', places: [], absences: [], keys: [] };
  try {
    const result = kind.parse(text, path);
    if (!catalogue()) return result;
    // A catalogue that does not parse is no configuration.
    if (result.state === 'unparsed') return { state: 'parsed', places: [], absences: [], keys: [] };
    // What a product runs without is no label, and neither is a file inside.
    return { ...result, places: result.places.filter((place) => isCredential(place)) };
  } catch {
    // The error may quote the text it stumbled over: it goes no further (law 12).
    return { state: 'unparsed', line: 1 };
  }
}

/** A line that sets a credential as no device writes it. */
const setsCredential =
  /^[ \t]{0,40}["']?[\w.$-]{0,80}(?:pass|pwd|psw|pw\b|secret|token|key|community)[\w.$-]{0,40}["']?[ \t]{0,20}(?:=|:[ \t])/imu;

/** What two readings of one text tell; what one of them cannot read was not examined. */
function both(first: Parsed, second: Parsed): Parsed {
  if (first.state === 'unparsed') return first;
  if (second.state === 'unparsed') return second;
  return { ...first, places: [...first.places, ...second.places], absences: [...first.absences, ...second.absences] };
}

function unparsed(line: number): Reason {
  return reason(
    'configuration-unparsed',
    { ja: '設定ファイルとして解釈できません（{line} 行目）。', en: 'It does not parse as the configuration it is named as (line {line}).' },
    { line },
  );
}
