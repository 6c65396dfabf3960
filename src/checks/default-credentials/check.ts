import type { TextPass } from '../../deliverables/text-pass.ts';
import type { CensusEntry } from '../../gate/census.ts';
import type { Check, CheckInput, CheckResult } from '../../gate/check.ts';
import { countCoverage, coverageOf, type Coverage, type CoverageState } from '../../gate/coverage.ts';
import type { FindingDraft } from '../../gate/finding.ts';
import type { Ports } from '../../gate/ports.ts';
import { reason, type Reason } from '../../gate/reason.ts';
import { severities } from '../../gate/severity.ts';
import { alikeTogether } from './alike.ts';
import { absenceFinding, gradesFinding, regraded } from './findings.ts';
import { evaluateAttestations } from './attestation/evaluate.ts';
import type { AttestationBook } from './attestation/judge.ts';
import type { AskedIn } from './attestation/rows.ts';
import { answerHashes } from './hash-answers.ts';
import { keyOfPart } from './grammars/parts-in-use.ts';
import { guessHere, type HashGuesser } from './hashes/guess.ts';
import type { Inspected } from './inspect.ts';
import { withMagics } from './magics.ts';
import { tryLogins, type LiveTools } from './live/attempts.ts';
import type { PendingFinding } from './pending-hash.ts';
import type { CredentialSetup } from './inspector.ts';
import { judgedFile } from './product.ts';
import { purposeOf, type Purpose } from './purpose.ts';
import { defaultCredentialsOptions, type DefaultCredentialsOptions } from './options.ts';
import type { Absence } from './place.ts';
import { rules, scope } from './rules.ts';
import { readRowsAcross, type RowsRead } from './tables-across.ts';
import { readVariablesAcross } from './variables-across.ts';
import { readWorkbooks } from './workbooks.ts';

/** What the check works with. */
export interface DefaultCredentialsTools {
  readonly pass: TextPass;
  /** Holds hashes against candidates; in the check's own thread where there is none. */
  readonly guesser?: HashGuesser;
  /** What people answered; absent where a change is judged, which asks nobody. */
  readonly attestation?: AttestationBook;
  /** Test systems at which defaults are tried; absent where nobody asked for it. */
  readonly live?: LiveTools;
}

/** Default, blank, weak and written-down passwords in what is delivered. */
export const defaultCredentials: Check<DefaultCredentialsOptions, DefaultCredentialsTools> = {
  id: 'default-credentials',
  title: { ja: '初期ID・パスワード', en: 'Default credentials' },
  rules,
  needs: [],
  scope,
  options: defaultCredentialsOptions,
  run,
};

/** What the visits gathered. */
interface Gathered {
  readonly states: Map<string, CoverageState>;
  readonly findings: FindingDraft[];
  readonly pending: PendingFinding[];
  readonly magics: string[];
  readonly asked: AskedIn[];
  readonly absences: { readonly entry: CensusEntry; readonly absence: Absence }[];
  /** Keys (never values) of files that a Compose service may take its environment from. */
  readonly keys: Map<string, readonly string[]>;
  /** What a file is for by its text. */
  readonly purposes: Map<string, Purpose>;
}

function nothingGathered(): Gathered {
  return { states: new Map(), findings: [], pending: [], magics: [], asked: [], absences: [], keys: new Map(), purposes: new Map() };
}

async function run(
  input: CheckInput<DefaultCredentialsOptions>,
  ports: Ports,
  { pass, guesser = guessHere, attestation, live }: DefaultCredentialsTools,
): Promise<CheckResult> {
  const gathered = await gatherAll(input, ports, pass);
  const hashes = await answerHashes(withMagics(gathered.pending, gathered.magics), ports, {
    budgetSeconds: input.options.hashBudgetSeconds,
    guesser,
  });
  for (const [path, why] of hashes.unexamined) gathered.states.set(path, { state: 'notExamined', reason: why });
  const coverage = coverageOf(input.census, (entry) => gathered.states.get(entry.path) ?? unvisited(entry));
  const implicit = gathered.absences.flatMap(({ entry, absence }) => absenceOf(entry, absence, gathered));
  const roleOf = new Map(input.census.entries.map(({ path, role }) => [path, role]));
  const grades = input.options.grades;
  const purposeHere = (path: string) => gathered.purposes.get(path) ?? purposeOf(path, roleOf.get(path) ?? '');
  const found = [...gathered.findings, ...hashes.findings, ...implicit].map((finding) =>
    regraded(finding, { grades, purpose: purposeHere(finding.location.path) }),
  );
  const listed = alikeTogether(input.options.listForAttestation ? found : found.filter(({ severity }) => severity !== 'note'));
  const attested = evaluateAttestations({
    census: input.census,
    asked: [...gathered.asked, ...hashes.asked],
    findings: found,
    declared: input.options.products,
    maxAgeDays: input.options.attestationMaxAgeDays,
    book: attestation,
  });
  const tried = live === undefined ? nothingTried : await tryLogins(live, ports.clock, ports.signal);
  const findings = [...listed, ...gradesFinding(grades), ...attested.findings, ...tried.findings];
  const shared = { findings, coverage, evidence: [...hashes.evidence, ...attested.evidence, ...tried.evidence] };
  const reasons = [...notExamined(coverage), ...tried.reasons];
  return {
    tools: { 'default-credentials-list': '2026-07-09' },
    outcome: reasons.length === 0 ? { status: 'completed', ...shared } : { status: 'incomplete', ...shared, reasons },
  };
}

const nothingTried = { findings: [], reasons: [], evidence: [] } as const;

async function gatherAll(input: CheckInput<DefaultCredentialsOptions>, ports: Ports, pass: TextPass): Promise<Gathered> {
  const gathered = nothingGathered();
  const { inspected, failures } = await inspectAll(input, ports, pass);
  // In the census's order, whichever worker was first.
  for (const entry of input.census.entries) {
    const each = inspected.get(entry.path);
    if (each !== undefined) gather(entry, each, gathered);
  }
  const rows = await readRowsAcross(input, ports, inspected);
  const books = await readWorkbooks(input, ports, inspected);
  const variables = await readVariablesAcross(input, ports, inspected);
  for (const [path, read] of [...rows.read, ...books.read, ...variables.read]) gatherRows(path, read, gathered);
  for (const { path, reason: why } of [...failures, ...rows.failures, ...books.failures, ...variables.failures])
    gathered.states.set(path, { state: 'notExamined', reason: why });
  return gathered;
}

/** What the first reading has told at a line is not told twice, unless it was milder: the rows of a sheet and the lines of its file are numbered apart. */
function gatherRows(path: string, { findings, pending, asked, purpose }: RowsRead, gathered: Gathered): void {
  if (purpose !== undefined) gathered.purposes.set(path, purpose);
  const rank = ({ severity }: FindingDraft) => severities.indexOf(severity);
  const at = ({ ruleId, location }: FindingDraft) => `${ruleId}\0${location.line}`;
  const told = new Map<string, number>();
  for (const each of gathered.findings)
    if (each.location.path === path) told.set(at(each), Math.min(rank(each), told.get(at(each)) ?? rank(each)));
  const isTold = (finding: FindingDraft) => (told.get(at(finding)) ?? Number.POSITIVE_INFINITY) <= rank(finding);
  for (const finding of findings) if (!isTold(finding)) gathered.findings.push(finding);
  for (const each of pending) gathered.pending.push(each);
  for (const each of asked) gathered.asked.push({ path, asked: each });
}

async function inspectAll({ census }: CheckInput<DefaultCredentialsOptions>, ports: Ports, pass: TextPass) {
  const inspected = new Map<string, Inspected>();
  const select = ({ fate, size }: CensusEntry) => fate.state === 'read' && size > 0;
  const setup: CredentialSetup = { censusDigest: census.digest };
  const total = census.entries.filter(select).length;
  const failures = await pass.join<Inspected>({
    check: 'default-credentials',
    setup,
    select,
    receive: (entry, report) => {
      inspected.set(entry.path, report);
      const done = inspected.size;
      if (done % 100 === 0 || done === total) ports.progress.report({ task: defaultCredentials.title, done, total });
    },
  });
  return { inspected, failures };
}

function gather(entry: CensusEntry, inspected: Inspected, gathered: Gathered): void {
  if (inspected.state === 'binary') {
    gathered.states.set(entry.path, { state: 'notApplicable', rule: 'binary' });
    return;
  }
  // One by one: a file may hold more than a call takes arguments.
  for (const finding of inspected.findings) gathered.findings.push(finding);
  for (const pending of inspected.pending) gathered.pending.push(pending);
  for (const asked of inspected.asked) gathered.asked.push({ path: entry.path, asked });
  if (inspected.state === 'notExamined') {
    gathered.states.set(entry.path, { state: 'notExamined', reason: inspected.reason });
    return;
  }
  gathered.states.set(entry.path, { state: 'examined' });
  if (inspected.purpose !== undefined) gathered.purposes.set(entry.path, inspected.purpose);
  for (const magic of inspected.magics ?? []) gathered.magics.push(magic);
  for (const absence of inspected.absences) gathered.absences.push({ entry, absence });
  if (inspected.keys.length > 0) gathered.keys.set(entry.path, inspected.keys);
}

/** What was not handed to the visitor. Whatever is neither a container nor empty was not examined. */
function unvisited({ fate, size }: CensusEntry): CoverageState {
  if (fate.state === 'opened') return { state: 'notApplicable', rule: 'container' };
  if (fate.state === 'unopened' || fate.state === 'unread') return { state: 'notExamined', reason: fate.reason };
  if (size === 0) return { state: 'notApplicable', rule: 'empty' };
  return { state: 'notExamined', reason: reason('not-visited', { ja: '読み取られていません。', en: 'It was not read.' }) };
}

/**
 * A setting may stand in a file that the service takes its environment from, or in its product's own file that it mounts, if that is delivered. An own file that is
 * not delivered is taken to hold it: what a service mounts from elsewhere, the delivery does not tell.
 */
function absenceOf(entry: CensusEntry, absence: Absence, { keys, states }: Pick<Gathered, 'keys' | 'states'>): FindingDraft[] {
  const folder = entry.path.includes('/') ? entry.path.slice(0, entry.path.lastIndexOf('/') + 1) : '';
  if (absence.nowhere !== undefined && isSetElsewhere(absence, { folder, purpose: purposeOf(entry.path, entry.role) }, keys)) return [];
  if (/(?:^|\/)values[^/]*\.ya?ml$/u.test(entry.path) && isSetByChart(absence, `${folder}templates/`, keys)) return [];
  const files = absence.settingFiles.map((file) => ({ file, path: joined(folder, file) }));
  const known = files.flatMap(({ path }) => keys.get(path) ?? []);
  if (absence.settings.some((setting) => known.includes(setting))) return [];
  const own = files.filter(({ file }) =>
    absence.settings.some((setting) => judgedFile(setting, absence.settings) && file.endsWith(setting)),
  );
  if (own.length > 0 && own.every(({ path }) => !states.has(path))) return [];
  return [absenceFinding(absence, { path: entry.path, purpose: purposeOf(entry.path, entry.role) })];
}

/** Whether the templates of the chart whose values these are set what is missing. */
function isSetByChart({ settings }: Absence, templates: string, keys: Gathered['keys']): boolean {
  for (const [path, held] of keys) if (path.startsWith(templates) && settings.some((setting) => held.includes(setting))) return true;
  return false;
}

/** Variables of a group of hosts, which may be called `ci` or `dev` and be a part of the system. */
const ofGroup = /((?:^|\/)(?:group|host)_vars\/).*/u;

/**
 * Whether a file of the delivery sets what a chart or a role is deployed with; of a chart one beside or below the folder above it. What tests, samples and development
 * set is not in force in production.
 */
function isSetElsewhere(
  { settings, nowhere }: Absence,
  { folder, purpose }: { readonly folder: string; readonly purpose: Purpose },
  keys: Gathered['keys'],
): boolean {
  const within = nowhere === 'near' ? folder.replace(/[^/]+\/$/u, '') : '';
  const sought = settings.map((setting) => keyOfPart(setting));
  const counts = (path: string) => ['production', purpose].includes(purposeOf(path.replace(ofGroup, '$1all.yml'), ''));
  for (const [path, held] of keys) if (path.startsWith(within) && sought.some((key) => held.includes(key)) && counts(path)) return true;
  return false;
}

/** A path relative to a folder (with its `/` at the end), without `.` and `..`. */
function joined(folder: string, file: string): string {
  const steps: string[] = [];
  for (const step of (folder + file).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

function notExamined(coverage: Coverage): Reason[] {
  const count = countCoverage(coverage).notExamined;
  if (count === 0) return [];
  return [
    reason(
      'default-credentials-not-examined',
      {
        ja: '初期パスワードを検査できていないファイルが {count} 件あります。',
        en: '{count} files could not be examined for default credentials.',
      },
      { count },
    ),
  ];
}
