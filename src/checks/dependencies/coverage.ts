import type { Census, CensusEntry } from '../../gate/census.ts';
import { coverageOf, type Coverage, type CoverageState } from '../../gate/coverage.ts';
import { reason, type Reason } from '../../gate/reason.ts';
import type { HandedOver } from './hand-over.ts';
import { planFor, type EntryPlan } from './plans.ts';
import type { ScannedFile } from './ports.ts';

/** What the check did with every entry. `files`: what the scanner says about those that it was given. */
export function dependenciesCoverage(census: Census, handed: HandedOver, files: readonly ScannedFile[]): Coverage {
  const paths = new Set(census.entries.map(({ path }) => path));
  const scanned = new Map(files.map((file) => [file.path, file]));
  return coverageOf(census, (entry) => stateOf(entry, planFor(entry, paths), { handed, scanned }));
}

/** Nothing counts as examined: the scanner gave no result, for this reason. */
export function failedCoverage(census: Census, why: Reason): Coverage {
  const paths = new Set(census.entries.map(({ path }) => path));
  return coverageOf(census, (entry) => {
    const plan = planFor(entry, paths);
    return planned(entry, plan) ?? { state: 'notExamined', reason: why };
  });
}

/** What was decided before the entry was opened, or null. */
function planned({ fate }: CensusEntry, plan: EntryPlan): CoverageState | null {
  if (plan.plan === 'notApplicable') return { state: 'notApplicable', rule: plan.rule };
  if (plan.plan !== 'notExamined') return null;
  return { state: 'notExamined', reason: fate.state === 'unread' || fate.state === 'unopened' ? fate.reason : unsupportedReason() };
}

interface Known {
  readonly handed: HandedOver;
  readonly scanned: ReadonlyMap<string, ScannedFile>;
}

/** Every entry has exactly one state, and `examined` needs the word of whoever read the file. */
function stateOf(entry: CensusEntry, plan: EntryPlan, { handed, scanned }: Known): CoverageState {
  const decided = planned(entry, plan);
  if (decided !== null) return decided;
  const failure = handed.failures.get(entry.path);
  if (failure !== undefined) return { state: 'notExamined', reason: failure };
  const own = handed.states.get(entry.path);
  if (own !== undefined) return own;
  const file = scanned.get(entry.path);
  if (file?.state !== 'read') return file === undefined ? notExamined(notHandedOver()) : unread(file, entry, handed);
  const empty = file.packages.length === 0 && file.counted === 0;
  if (plan.plan === 'look') return empty ? programWithout(entry, handed) : { state: 'examined' };
  if (plan.plan !== 'handOver' || !empty) return { state: 'examined' };
  // A packed or installed component always is some component: none found means that it could not be read.
  if (plan.manifest.kind === 'artifact') return notExamined(unreadableArtifact());
  return plan.manifest.kind === 'scanned' && plan.manifest.single === true ? notExamined(unreadableComponent()) : { state: 'examined' };
}

function unread({ reason: why }: ScannedFile, entry: CensusEntry, handed: HandedOver): CoverageState {
  return handed.unmarked.has(entry.path) ? { state: 'notApplicable', rule: 'native-program' } : notExamined(why ?? notHandedOver());
}

/** The scanner found nothing in a program. One that bears the mark of build data has some that could not be read. */
function programWithout({ path }: CensusEntry, { unmarked }: HandedOver): CoverageState {
  return unmarked.has(path) ? { state: 'notApplicable', rule: 'native-program' } : notExamined(unreadableComponent());
}

function notExamined(why: Reason): CoverageState {
  return { state: 'notExamined', reason: why };
}

/** Why an entry was not examined of which the scanner says nothing. */
export function notHandedOver(): Reason {
  return reason('not-handed-over', { ja: '検査器に渡されていません。', en: 'It was not handed to the scanner.' });
}

function unsupportedReason(): Reason {
  return reason('manifest-unsupported', {
    ja: '部品を列挙するファイルですが、この版の kenpin では読み取れません。同じ内容の SBOM（CycloneDX・SPDX）を納品物に含めるか、逸脱として申請してください。',
    en: 'It lists components, but this version of kenpin cannot read it. Deliver an SBOM (CycloneDX, SPDX) of the same content, or apply for a deviation.',
  });
}

function unreadableArtifact(): Reason {
  return reason('artifact-unreadable', {
    ja: '部品のアーカイブとして読み取れません（壊れているか、形式が違います）。',
    en: 'It could not be read as a packed component: damaged or of another format.',
  });
}

function unreadableComponent(): Reason {
  return reason('component-unreadable', {
    ja: '部品の情報が入っているはずのファイルですが、読み取れません（壊れているか、形式が違います）。',
    en: 'It should say which component it is, or what it was built from, but that could not be read: damaged or of another format.',
  });
}
