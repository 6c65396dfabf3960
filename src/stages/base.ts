import { relative, resolve, sep } from 'node:path';
import { makeSelector } from '../deliverables/select.ts';
import type { Census } from '../gate/census.ts';
import { comparedChecks, type BaseRecord } from '../gate/changes.ts';
import { checkIds } from '../gate/check.ts';
import { KenpinError } from '../gate/error.ts';
import type { DeliverableSelection } from '../gate/policy.ts';
import type { Progress } from '../gate/ports.ts';
import { reason, type Reason } from '../gate/reason.ts';
import { writeBaseTree } from '../io/base-tree.ts';
import { takeCensus } from '../io/census.ts';
import { withScratch } from '../io/files.ts';
import { below } from '../io/results-below.ts';
import type { ResultsFolder } from '../io/results-folder.ts';
import { baseFolder, baseRecordName, withoutGlobs } from './changes.ts';
import { reasonOf, runCheck } from './check.ts';
import type { GateContext } from './context.ts';

/** What the change is, and where the results lie. */
export interface BaseQuestion {
  /** Whole id of the commit to compare with. */
  readonly since: string;
  /** Of the tree with the change. */
  readonly census: Census;
  readonly results: ResultsFolder;
}

/**
 * Takes the base commit's tree from git's objects, lists what of it would be delivered, and runs the compared checks on it by the same policy and feeds.
 * Whatever goes wrong is recorded as a fault: a base that could not be made is never an empty one. Throws only where it was aborted, or nothing can be written.
 */
export async function runBase(context: GateContext, question: BaseQuestion): Promise<void> {
  const { since, results } = question;
  await results.remove(baseFolder);
  const record = await makeBase(context, question).catch((error: unknown): BaseRecord => {
    context.signal.throwIfAborted();
    return { schema: 'kenpin.base/1', commit: since, censusDigest: null, absent: [], faults: [baseFailed(error)] };
  });
  context.signal.throwIfAborted();
  await results.write(`${baseFolder}${baseRecordName}`, `${JSON.stringify(record)}\n`);
}

async function makeBase(context: GateContext, { since, census, results }: BaseQuestion): Promise<BaseRecord> {
  const { root, policy, signal, limits } = { ...context, limits: context.policy.limits };
  const excludeFolders = [context.resultsPath, context.outputPath].map((path) => relative(root, path).split(sep).join('/'));
  return await withScratch('base', async (target) => {
    const selector = makeSelector(policy.deliverables, excludeFolders);
    const { paths, faults } = await writeBaseTree({ root, commit: since, target, selector, census, signal });
    const absent = absentGlobs(policy.deliverables, excludeFolders, paths);
    const selections = withoutGlobs(policy.deliverables, absent);
    const progress = progressOfBase(context.progress);
    const base = await takeCensus({ root: target, selections, excludeFolders, limits, progress, signal });
    const folder = below(results, baseFolder);
    await folder.write('census.json', `${JSON.stringify(base)}\n`);
    const feeds = { ...policy.feeds, folder: resolve(root, policy.feeds.folder) };
    const there: GateContext = { ...context, root: target, policy: { ...policy, feeds }, progress };
    for (const id of checkIds.filter((each) => comparedChecks.includes(each))) await runCheck(id, there, { census: base, results: folder });
    return { schema: 'kenpin.base/1', commit: since, censusDigest: base.digest, absent, faults };
  });
}

/** The person in front of the screen sees every task twice: this says which one is about the base. */
function progressOfBase(progress: Progress): Progress {
  return { report: ({ task, ...step }) => progress.report({ ...step, task: { ja: `変更前の${task.ja}`, en: `Base: ${task.en}` } }) };
}

/** The globs that take nothing of the base. One that is written twice counts as taking where either does. */
function absentGlobs(selections: readonly DeliverableSelection[], excludeFolders: readonly string[], paths: readonly string[]): string[] {
  const takes = (glob: string) =>
    selections
      .filter(({ files }) => files.includes(glob))
      .some((selection) => {
        const selector = makeSelector([{ ...selection, files: [glob] }], excludeFolders);
        return paths.some((path) => selector.roleOf(path) !== null);
      });
  return [...new Set(selections.flatMap(({ files }) => files))].filter((glob) => !takes(glob)).toSorted();
}

/** An error of the file system holds the scratch folder's name, which is another one every time: only its code is kept. */
function baseFailed(error: unknown): Reason {
  const code = error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined;
  const why = error instanceof KenpinError || code === undefined ? reasonOf(error).text : { ja: code, en: code };
  return reason(
    'base-failed',
    {
      ja: '比較元のコミットを検査できません: {ja}',
      en: 'The base commit could not be examined: {en}',
    },
    { ja: why.ja, en: why.en },
  );
}
