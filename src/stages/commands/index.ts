import type { Run } from '../command.ts';
import type { GateWork } from '../open.ts';

/** Each command's code, loaded when it is called: `kenpin --help` must not wait for parsers of archives. */
const loaders: Readonly<Record<string, () => Promise<Run>>> = {
  init: async () => (await import('./init.ts')).init,
  doctor: async () => (await import('./doctor.ts')).doctor,
  setup: async () => (await import('./setup.ts')).setup,
  census: () => gated(async () => (await import('./gate.ts')).census),
  check: () => gated(async () => (await import('./gate.ts')).check),
  merge: () => gated(async () => (await import('./merge.ts')).merge),
  judge: () => gated(async () => (await import('./gate.ts')).judge),
  fix: () => gated(async () => (await import('./fix.ts')).fix),
  gate: () => gated(async () => (await import('./gate.ts')).gate),
  package: async () => (await import('./package.ts')).packageCommand,
  verify: async () => (await import('./verify.ts')).verify,
  'feeds update': async () => (await import('./feeds.ts')).feedsUpdate,
  'feeds status': async () => (await import('./feeds.ts')).feedsStatusCommand,
  'feeds export': async () => (await import('./feeds.ts')).feedsExport,
  'feeds import': async () => (await import('./feeds.ts')).feedsImport,
  'signatures update': async () => (await import('./signatures.ts')).signaturesUpdate,
};

/** The command of these words. A test holds the keys against the table in src/options. */
export async function loadCommand(words: string): Promise<Run> {
  const load = loaders[words];
  if (load === undefined) throw new Error(`no code for the command ${words}`);
  return load();
}

/** The commands that have code. */
export const commandWords: readonly string[] = Object.keys(loaders);

/** A command that holds the results folder. The policy is read before the command's code is loaded: a wrong one is told at once. */
async function gated(load: () => Promise<GateWork>): Promise<Run> {
  const { withGate } = await import('../open.ts');
  return (values, surface) => withGate(values, surface, async (context, results) => (await load())({ context, results, values, surface }));
}
