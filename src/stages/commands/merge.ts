import type { Language } from '../../gate/text.ts';
import { findFolders } from '../../io/named-folders.ts';
import { resultsReader } from '../../io/results-folder.ts';
import { visible } from '../../report/escape.ts';
import { exitCodes, type CommandResult } from '../command.ts';
import { mergeResults, type Merged } from '../merge.ts';
import type { MergeSource } from '../merge-source.ts';
import type { GateWork } from '../open.ts';

/** `kenpin merge [folders]`: exits 0 where the whole is there and complete, 2 where anything is missing, doubled, foreign, damaged or incomplete. */
export const merge: GateWork = async ({ context, results, values }) => {
  const folders = await findFolders({ base: process.cwd(), names: values.positionals, except: context.resultsPath });
  const sources = folders.map(({ name, path }): MergeSource => ({ name, reader: resultsReader(path) }));
  return resultOf(await mergeResults(context, results, sources), context.resultsPath, context.policy.language);
};

function resultOf(merged: Merged, resultsPath: string, language: Language): CommandResult {
  if (merged.state === 'refused') {
    const lines = merged.faults.map(({ text }) => `  ${visible(text[language])}`);
    const head = { ja: 'まとめていません。次の理由によります:', en: 'Nothing was merged, because:' }[language];
    return {
      exit: exitCodes.inconclusive,
      outputs: { results: resultsPath, complete: 'false' },
      language,
      text: [head, ...lines, ''].join('\n'),
      json: { verdict: 'inconclusive', merged: false, faults: merged.faults },
      annotations: merged.faults.slice(0, SHOWN).map(({ code, text }) => ({
        level: 'error',
        title: `kenpin merge: ${code}`,
        message: `${visible(text.ja)}\n${visible(text.en)}`,
      })),
    };
  }
  const { outcomes, shards, census } = merged;
  const checks = outcomes.map(({ check, outcome }) => ({
    check,
    status: outcome.status,
    reasons: outcome.status === 'incomplete' ? outcome.reasons : [],
  }));
  const complete = checks.every(({ status }) => status === 'completed');
  const lines = checks.flatMap(({ check, status, reasons }) => [
    `  ${check}: ${(status === 'completed' ? words.completed : words.incomplete)[language]}`,
    ...reasons.map(({ text }) => `    ${visible(text[language])}`),
  ]);
  const head = {
    ja: `${shards} 個の分担を含む ${outcomes.length} 個の検査の結果をまとめました（納品物 ${census.entries.length} 件）。次に: kenpin judge`,
    en: `Merged the outcomes of ${outcomes.length} checks, ${shards} shards among them (${census.entries.length} entries). Next: kenpin judge`,
  }[language];
  return {
    exit: complete ? exitCodes.pass : exitCodes.inconclusive,
    outputs: { results: resultsPath, complete: String(complete) },
    language,
    text: [head, ...lines, ''].join('\n'),
    json: { merged: true, complete, shards, entries: census.entries.length, checks },
  };
}

/** As many annotations of one kind as the runner shows of a step. */
const SHOWN = 10;

const words = {
  completed: { ja: '最後まで検査済み', en: 'complete' },
  incomplete: { ja: '未完了', en: 'not complete' },
} as const;
