import type { CensusEntry } from '../../gate/census.ts';
import type { FindingDraft } from '../../gate/finding.ts';
import { severities, type Severity } from '../../gate/severity.ts';
import type { Text } from '../../gate/text.ts';
import { askedPlace, type Asked } from './attestation/asked.ts';
import { decisionOf } from './decisions.ts';
import { changedGrades, standardGrade, type Grades } from './grades.ts';
import { interpolated } from './interpolated.ts';
import { judgePlace, type Decision } from './judge-place.ts';
import { classesOf } from './strength.ts';
import { isConvincing } from './evidence.ts';
import type { UnknownCause } from './hashes/stored-hash.ts';
import type { PendingFinding } from './pending-hash.ts';
import { decidedByName, namesOf } from './named-in-text.ts';
import { purposeOfText, type Purpose } from './purpose.ts';
import type { Absence, Place } from './place.ts';
import { addressOf, pairOf, type Product } from './product.ts';
import { productOf, productOfSigns } from './products.ts';
import { rules } from './rules.ts';
import { decidedForTest, listOfDefaults } from './stand-in.ts';

/** Where places lie, and how their values are marked. */
export interface Scene {
  readonly path: string;
  readonly purpose: Purpose;
  /** Which product the text names, where a decision leaves that open. */
  readonly named: (place: Place, decision: Decision) => Product | undefined;
  /** Four hex digits from the value and the census: tells two values apart, too short to confirm a guess. */
  readonly mark: (value: string) => string;
  /** Takes a hash that is answered with all others of the run. */
  readonly defer: (pending: PendingFinding) => void;
  /** Takes what only a person can answer. */
  readonly ask: (asked: Asked) => void;
}

/** A scene, and what it takes. */
export interface OpenedScene {
  readonly scene: Scene;
  readonly pending: readonly PendingFinding[];
  readonly asked: readonly Asked[];
  readonly ask: (asked: readonly Asked[]) => void;
}

/** Opens the scene of one file. */
export function openScene({ path, role }: CensusEntry, mark: Scene['mark'], text = ''): OpenedScene {
  const pending: PendingFinding[] = [];
  const asked: Asked[] = [];
  let purpose: Purpose | undefined;
  const scene: Scene = {
    path,
    // Told where it is asked for: most files hold nothing that would be graded.
    get purpose() {
      return (purpose ??= purposeOfText(path, role, text));
    },
    named: namesOf(text),
    mark,
    defer: (each) => void pending.push(each),
    ask: (each) => void asked.push(each),
  };
  return {
    scene,
    pending,
    asked,
    ask: (more) => {
      for (const each of more) asked.push(each);
    },
  };
}

const severityOf = new Map(rules.map(({ id, severity }) => [id, severity]));

/** The findings of one file. Only what {@link described} lets through leaves the check. A hash that takes work is handed to the scene with both of its findings. */
export function placeFindings(places: readonly Place[], scene: Scene): FindingDraft[] {
  const judged = new Map<string, Judged>();
  for (const place of places) {
    const first = decidedForTest(place, judgePlace(place, scene.path), scene);
    const named = isConvincing(place, first, scene.path) ? scene.named(place, first) : undefined;
    const decision = decidedByName(place, first, named);
    const finding = placeFinding(place, decision, scene);
    // Several readings of one text meet at a value; but one line may also hold it twice, for another account. What is worst is told.
    const twin = `${place.line}\0${interpolated(place.value)}`;
    const before = judged.get(twin);
    if (before === undefined || severities.indexOf(finding.severity) < severities.indexOf(before.finding.severity))
      judged.set(twin, { place, decision, finding });
  }
  const all = wholeOnes([...judged.values()]);
  const tried = listOfDefaults(all, scene.path);
  return all.flatMap((each) =>
    told(tried.has(each) ? { ...each, finding: { ...each.finding, severity: milder(each.finding.severity, 'low') } } : each, scene),
  );
}

/** Places of one line that are looked at for parts of each other: a longer list is data. */
const mostOfLine = 20;

/**
 * What two readings of a line tell of one value is told once: a shell ends a word where the file that it writes goes on, a program has a backslash where its text has
 * none. The part is left out where the whole is told under the same rule, and not milder.
 */
function wholeOnes(all: readonly Judged[]): readonly Judged[] {
  const lines = Map.groupBy(all, ({ finding }) => finding.location.line);
  return all.filter((each) => {
    const twins = lines.get(each.place.line) ?? [];
    return twins.length > mostOfLine || !twins.some((whole) => isPartOf(each, whole));
  });
}

function isPartOf({ place: part, finding }: Judged, { place: whole, finding: other }: Judged): boolean {
  const rest = plain(whole).startsWith(plain(part)) && plain(whole).slice(plain(part).length);
  return (
    rest !== false &&
    part.reading !== whole.reading &&
    part.account === undefined &&
    (rest === '' ? whole.account !== undefined : /^[^\p{L}\d]/u.test(rest)) &&
    finding.ruleId === other.ruleId &&
    finding.severity === other.severity &&
    whole.key.endsWith(part.key)
  );
}

const plain = ({ value }: Place) => value.replaceAll('\\', '');

interface Judged {
  readonly place: Place;
  readonly decision: Decision;
  readonly finding: FindingDraft;
}

function told({ place, decision, finding }: Judged, scene: Scene): FindingDraft[] {
  // What stands in tests, samples and documents is no password of the delivered system.
  const asked = scene.purpose === 'production' ? askedPlace(place, decision, shownKey(place)) : null;
  if (!('pending' in decision)) {
    if (asked !== null) scene.ask(asked);
    return [finding];
  }
  const { pending, product } = decision;
  scene.defer({
    hash: pending,
    opened: placeFinding(place, { rule: 'hashed-default', product, review: false }, scene),
    closed: finding,
    asked,
  });
  return [];
}

function placeFinding(place: Place, decision: Decision, scene: Scene): FindingDraft {
  const ruleId = `default-credentials/${decision.rule}`;
  const told = 'product' in decision ? decision.product : decision.rule === 'blank-password' ? productHere(place, scene.path) : null;
  const product = scene.named(place, decision) ?? told;
  const key = shownKey(place);
  return {
    ruleId,
    severity: milder(graded(ruleId, scene.purpose, 'review' in decision && decision.review), worst(place, decision, scene.path)),
    location: { path: scene.path, line: place.line },
    parameters: described(place, { key, product, decision, mark: scene.mark }),
    identity: `${key}\0${shownAccount(place)}`,
    ...(product === null ? {} : { links: [addressOf(product, interpolated(place.value), place.account)] }),
  };
}

/** The finding of a product that runs with its default because nothing changes it. */
export function absenceFinding(absence: Absence, { path, purpose }: Pick<Scene, 'path' | 'purpose'>): FindingDraft {
  const product = productOf(absence.product) ?? null;
  const unverified = product?.unverified === true || absence.unverified === true;
  const ruleId = 'default-credentials/implicit-default';
  return {
    ruleId,
    severity: graded(ruleId, purpose, unverified),
    location: { path, line: absence.line },
    parameters: {
      key: absence.key,
      product: product?.name ?? absence.product,
      setting: absence.settings[0] ?? '-',
      unverified: unverified ? (product?.name ?? absence.product) : '-',
    },
    identity: absence.key,
    ...(product === null ? {} : { links: [product.source] }),
  };
}

/** The finding of a whole file, by the name of its rule. */
export function gradedFinding(rule: string, { path, purpose }: Pick<Scene, 'path' | 'purpose'>): FindingDraft {
  const ruleId = `default-credentials/${rule}`;
  return { ruleId, severity: graded(ruleId, purpose, false), location: { path }, parameters: {}, identity: rule };
}

/** `review`: only a row that nobody verified says so, or an account is missing. Never milder than the same value would be if no row knew it. */
function graded(ruleId: string, purpose: Purpose, review: boolean): Severity {
  const decision = decisionOf(ruleId);
  if (decision === undefined) return severityOf.get(ruleId) ?? 'unknown';
  const grade = standardGrade(decision, purpose);
  if (ruleId.endsWith('/commented-password')) return milder(grade, 'low');
  if (!review || purpose !== 'production') return grade;
  return decision === 'BLANK' ? 'low' : 'medium';
}

/** What does not convince stays in the list, and blocks nothing. */
function worst(place: Place, decision: Decision, path: string): Severity {
  return isConvincing(place, decision, path) ? 'critical' : 'low';
}

function milder(a: Severity, b: Severity): Severity {
  return severities.indexOf(a) > severities.indexOf(b) ? a : b;
}

/** A finding with the grade of the policy, where that speaks of its decision and purpose. What is for review stays so. */
export function regraded(finding: FindingDraft, { grades, purpose }: { readonly grades: Grades; readonly purpose: Purpose }): FindingDraft {
  const decision = decisionOf(finding.ruleId);
  const grade = decision === undefined ? undefined : grades[purpose]?.[decision];
  if (decision === undefined || grade === undefined || finding.severity !== standardGrade(decision, purpose)) return finding;
  return { ...finding, severity: grade };
}

/** Says which grades the policy set otherwise than the standard: a reader of the report must see it. */
export function gradesFinding(grades: Grades): FindingDraft[] {
  const changed = changedGrades(grades);
  if (changed.length === 0) return [];
  const list = changed.map(({ purpose, decision, from, to }) => `${purpose}.${decision}: ${from} → ${to}`).join(', ');
  return [{ ruleId: 'default-credentials/grades-changed', severity: 'note', location: { path: '' }, parameters: { list }, identity: list }];
}

/** Whose password is blank, as far as its grammar, its key or the file's name tell. */
function productHere({ product, key }: Place, path: string): Product | null {
  return (product === undefined ? productOfSigns([key, path]) : productOf(product)) ?? null;
}

interface Told {
  readonly key: string;
  readonly product: Product | null;
  readonly decision: Decision;
  readonly mark: Scene['mark'];
}

function described(place: Place, { key, product, decision, mark }: Told): Record<string, string | number> {
  const shared = {
    key,
    account: shownAccount(place),
    length: Array.from(place.value).length,
    classes: classesOf(place.value) || '-',
    more: '-',
    lines: '-',
  };
  const told = { ...shared, mark: mark(place.value), ...(decision.rule === 'hashed-password' ? whyUnknown(decision) : {}) };
  if (decision.rule !== 'default-password' && decision.rule !== 'hashed-default' && decision.rule !== 'blank-password') return told;
  const name = ('label' in decision ? decision.label : undefined) ?? product?.name ?? '-';
  return { ...told, product: name, unverified: product !== null && isReported(product, place, decision) ? product.name : '-' };
}

const causes: Readonly<Record<UnknownCause | 'closed', Text>> = {
  'not-computed': { ja: '照合に対応していない形式', en: 'a form that is not computed' },
  'too-costly': { ja: '計算量が多すぎる', en: 'too costly to compute' },
  malformed: { ja: '形式どおりに書かれていない', en: 'not written as its form asks' },
  runtime: { ja: 'この Node.js では計算できない', en: 'this Node.js cannot compute it' },
  closed: { ja: '候補のどれとも一致しない', en: 'none of the candidates fits' },
};

function whyUnknown(decision: Extract<Decision, { rule: 'hashed-password' }>): Record<string, string> {
  const { form, why }: { form: string; why?: UnknownCause | 'closed' } =
    'pending' in decision
      ? { form: decision.pending.form, why: 'closed' }
      : { form: decision.form ?? '-', ...('why' in decision ? { why: decision.why } : {}) };
  const { ja, en } = why === undefined ? { ja: '-', en: '-' } : causes[why];
  return { form, why: en, whyJa: ja };
}

/**
 * Whether nobody has read in the maker's words what a finding tells of a product, and nothing else says so either. Which password a hash is of is not known here: any
 * of the account's may be.
 */
function isReported(product: Product, { value, account }: Place, decision: Decision): boolean {
  if (decision.rule === 'default-password') return decision.review;
  if (decision.rule === 'hashed-default') {
    const own = product.pairs.filter(([name]) => name === '' || account === undefined || name.toLowerCase() === account.toLowerCase());
    return own.length > 0 && own.every(([, , told]) => told === 'reported');
  }
  return pairOf(product, interpolated(value), account)?.[2] === 'reported';
}

/** A key is shown unless it carries the value itself: `users: { secret: secret }`. */
function shownKey({ key, value }: Place): string {
  const clean = key.replace(/[^\p{L}\p{N} _.:/[\]-]/gu, '?').slice(0, 120);
  if (value.length >= 4 && key.includes(value) && !/^(?:pass(?:word)?|secret|user)$/iu.test(value)) return '(…)';
  return clean;
}

/** An account is shown where it is a plain name: not the value, not something that looks like a token. */
function shownAccount({ account, value }: Place): string {
  if (account === undefined || account === '') return '-';
  const plain = /^[a-z][a-z_.-]{0,23}\d{0,3}$/iu.test(account);
  const secret = value !== '' && (account.includes(value) || value.includes(account));
  return plain && !secret ? account : '(…)';
}
