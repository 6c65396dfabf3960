import type { FindingDraft } from '../../gate/finding.ts';
import type { EvidenceFile } from '../../gate/outcome.ts';
import type { Ports } from '../../gate/ports.ts';
import { reason, type Reason } from '../../gate/reason.ts';
import type { AskedIn } from './attestation/rows.ts';
import { planHashes, type HashPlan, type PlannedHash } from './hash-plan.ts';
import type { HashAnswer, HashGuesser } from './hashes/guess.ts';
import type { PendingFinding } from './pending-hash.ts';

/** What became of the hashes of a run. */
export interface HashAnswers {
  /** One for each pending place, in their order. */
  readonly findings: readonly FindingDraft[];
  /** What a person has to answer, because nothing opened it. */
  readonly asked: readonly AskedIn[];
  /** Why the file of such a place was not examined to its end: the last of several. */
  readonly unexamined: ReadonlyMap<string, Reason>;
  /** What was done, by form, without a value. */
  readonly evidence: readonly EvidenceFile[];
}

/** What the guesses are made with. */
export interface GuessSetting {
  /** Seconds of nominal CPU. */
  readonly budgetSeconds: number;
  readonly guesser: HashGuesser;
}

/** Holds the hashes of the whole delivery against their candidates. A hash that the budget did not reach to its end is answered only where one opened it. */
export async function answerHashes(
  pending: readonly PendingFinding[],
  ports: Ports,
  { budgetSeconds, guesser }: GuessSetting,
): Promise<HashAnswers> {
  if (pending.length === 0) return { findings: [], asked: [], unexamined: new Map(), evidence: [] };
  const plan = planHashes(
    pending.map(({ hash }) => hash),
    budgetSeconds * 1_000_000,
  );
  const total = plan.hashes.length;
  let done = 0;
  const answers = await guesser.guess(
    plan.hashes.map(({ task }) => task),
    {
      signal: ports.signal,
      done: () => {
        done += 1;
        if (done % 10 === 0 || done === total) ports.progress.report({ task, done, total });
      },
    },
  );
  const stateOf = (index: number) => stateOfHash(plan.hashes[index], answers[index]);
  const opened = pending.map((_, at) => stateOf(plan.indexes[at] ?? -1) === 'opened');
  return {
    findings: pending.map((each, at) => (opened[at] === true ? each.opened : each.closed)),
    asked: pending.flatMap(({ asked, closed }, at) =>
      opened[at] === true || asked === null ? [] : [{ path: closed.location.path, asked }],
    ),
    unexamined: unexaminedOf(pending, plan, stateOf),
    evidence: [evidenceOf(plan, stateOf, budgetSeconds)],
  };
}

const task = { ja: 'ハッシュ値の照合', en: 'Hashes' };

type State = 'opened' | 'closed' | 'cut' | 'failed';
type StateOf = (index: number) => State;

function stateOfHash(hash: PlannedHash | undefined, answer: HashAnswer | undefined): State {
  if (hash === undefined || answer === undefined || answer === 'failed') return 'failed';
  if (answer === 'opened') return 'opened';
  return hash.task.candidates.length < hash.candidates ? 'cut' : 'closed';
}

function unexaminedOf(pending: readonly PendingFinding[], plan: HashPlan, stateOf: StateOf): Map<string, Reason> {
  const unexamined = new Map<string, Reason>();
  for (const [at, { opened }] of pending.entries()) {
    const state = stateOf(plan.indexes[at] ?? -1);
    if (state === 'cut') unexamined.set(opened.location.path, beyondBudget(plan.needed));
    else if (state === 'failed') unexamined.set(opened.location.path, notGuessed());
  }
  return unexamined;
}

function beyondBudget(needed: number): Reason {
  return reason(
    'hash-budget',
    {
      ja: '計算量の上限に達したため、候補と照合しきれていないハッシュ値があります。kenpin.yml の checks.default-credentials.hashBudgetSeconds を {seconds} 以上にしてください。',
      en: 'Some hashes were not compared with all candidates, because the budget was used up. Set checks.default-credentials.hashBudgetSeconds in kenpin.yml to {seconds} or more.',
    },
    { seconds: Math.ceil(needed / 1_000_000) },
  );
}

function notGuessed(): Reason {
  return reason('hash-not-computed', {
    ja: 'ハッシュ値の照合が途中で異常終了しました。メモリの空きを確認し、やり直してください。',
    en: 'Comparing a hash with candidates ended unexpectedly. Check free memory and start again.',
  });
}

function evidenceOf(plan: HashPlan, stateOf: StateOf, budgetSeconds: number): EvidenceFile {
  const forms = new Map<string, Record<State | 'hashes' | 'guesses', number>>();
  let spent = 0;
  for (const [
    index,
    {
      form,
      task: { candidates, cost },
    },
  ] of plan.hashes.entries()) {
    const row = forms.get(form) ?? { hashes: 0, guesses: 0, opened: 0, closed: 0, cut: 0, failed: 0 };
    row.hashes += 1;
    row.guesses += candidates.length;
    row[stateOf(index)] += 1;
    spent += cost;
    forms.set(form, row);
  }
  const seconds = (microseconds: number) => Math.round(microseconds / 1000) / 1000;
  const content = {
    budgetSeconds,
    plannedSeconds: seconds(spent),
    neededSeconds: seconds(plan.needed),
    places: plan.indexes.length,
    forms: Object.fromEntries([...forms].toSorted(([a], [b]) => (a < b ? -1 : 1))),
  };
  return { name: 'hashes.json', mediaType: 'application/json', content: `${JSON.stringify(content, null, 2)}\n` };
}
