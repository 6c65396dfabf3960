import { resolve } from 'node:path';
import type { Policy } from '../gate/policy.ts';
import { readInput, type InputSource } from '../io/inputs.ts';
import { openResults, type ResultsFolder } from '../io/results-folder.ts';
import type { CommandResult, Surface, Values } from './command.ts';
import { openContext, type GateContext } from './context.ts';
import { asText } from './input-text.ts';

/** What a command does while it holds the results folder. */
export type GateWork = (given: {
  readonly context: GateContext;
  readonly results: ResultsFolder;
  readonly values: Values;
  readonly surface: Surface;
}) => Promise<CommandResult>;

/** Reads what the person asked for and holds the results folder while `work` runs. */
export async function withGate<T>(
  values: Values,
  surface: Surface,
  work: (context: GateContext, results: ResultsFolder) => Promise<T>,
): Promise<T> {
  const context = await readContext(values, surface);
  const results = await openResults(context.resultsPath);
  try {
    return await work(context, results);
  } finally {
    await results.release();
  }
}

/** The context of a command that only reads. */
export async function readContext(values: Values, surface: Surface): Promise<GateContext> {
  const context = await openContext({
    ...placeOf(values, surface),
    changesSince: values.switches.has('whole-tree') ? null : (values.text['changes-since'] ?? surface.baseCommit),
    clock: surface.clock,
    progress: surface.progress,
    signal: surface.signal,
    say: surface.say,
    ...(values.text['verdict-cache'] === undefined ? {} : { verdictCache: values.text['verdict-cache'] }),
  });
  if (surface.language === null) return context;
  return { ...context, policy: { ...context.policy, language: surface.language } };
}

/** The policy without the files that it names. */
export async function readPolicyAlone(values: Values, surface: Surface): Promise<Policy> {
  const { root, policyFile, source } = placeOf(values, surface);
  const bytes = await readInput({ root: resolve(root), path: policyFile, source, signal: surface.signal });
  const { readPolicy } = await import('../options/policy.ts');
  return readPolicy({ text: asText(bytes, policyFile), name: policyFile }).policy;
}

function placeOf(values: Values, surface: Surface): { readonly root: string; readonly policyFile: string; readonly source: InputSource } {
  const commit = values.text['policy-from'] ?? surface.baseCommit;
  return {
    root: values.text['root'] ?? '.',
    policyFile: values.text['policy'] ?? 'kenpin.yml',
    source: commit === null ? { from: 'folder' } : { from: 'commit', commit },
  };
}
