import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CommandResult, Surface, Values } from '../../src/stages/command.ts';
import { loadCommand } from '../../src/stages/commands/index.ts';
import { editFile, mendedWorkspace } from '../e2e/workspace.ts';
import { sha256 } from '../fakes/delivery.ts';

/** A terminal that nobody reads, on this machine's clock. */
export const surface: Surface = {
  clock: { now: () => new Date() },
  progress: { report: () => {} },
  signal: new AbortController().signal,
  say: () => {},
  language: 'ja',
  baseCommit: null,
  terminal: { columns: 80, colours: false },
};

/** What one command is given beside its root. */
export interface Given {
  readonly positionals?: readonly string[];
  readonly options?: Readonly<Record<string, string>>;
  readonly switches?: readonly string[];
  readonly surface?: Partial<Surface>;
}

/** Runs a command in this process, in a workspace. */
export async function run(
  words: string,
  root: string,
  { positionals = [], options = {}, switches = [], ...given }: Given = {},
): Promise<CommandResult> {
  const values: Values = { text: { root, ...options }, switches: new Set(switches), lists: {}, positionals };
  return (await loadCommand(words))(values, { ...surface, ...given.surface });
}

/** The example with a census, and the results folders of its shards as the jobs of a matrix would upload them. */
export interface ShardedWorkspace {
  readonly root: string;
  /** `.kenpin` of the workspace: it holds the census and nothing else. */
  readonly results: string;
  /** Results folders of shard 1, 2, …, each beside the others. */
  readonly artifacts: readonly string[];
  /** How each shard's command ended. */
  readonly ended: readonly CommandResult[];
}

/** Scans the example in shards, each in a results folder of its own, as on machines of their own. `before` changes what shard i finds around it. */
export async function shardedWorkspace(
  count: number,
  { root = mendedWorkspace(), before = () => {} }: { readonly root?: string; readonly before?: (index: number, root: string) => void } = {},
): Promise<ShardedWorkspace> {
  const results = join(root, '.kenpin');
  const place = mkdtempSync(join(tmpdir(), 'kenpin-artifacts-'));
  await run('census', root);
  cpSync(results, join(place, 'census'), { recursive: true });
  const artifacts: string[] = [];
  const ended: CommandResult[] = [];
  for (let index = 1; index <= count; index += 1) {
    before(index, root);
    ended.push(await run('check', root, { positionals: ['virus-scan'], options: { shard: `${index}/${count}` } }));
    const artifact = join(place, `virus-scan-${index}`);
    cpSync(results, artifact, { recursive: true });
    artifacts.push(artifact);
    rmSync(results, { recursive: true });
    cpSync(join(place, 'census'), results, { recursive: true });
  }
  return { root, results, artifacts, ended };
}

/** A copy of the artifacts and of the census's results folder that a test may damage. */
export function copyOf({ root, results, artifacts, ended }: ShardedWorkspace): ShardedWorkspace {
  const place = mkdtempSync(join(tmpdir(), 'kenpin-copy-'));
  const copies = artifacts.map((from, i) => {
    const to = join(place, `virus-scan-${i + 1}`);
    cpSync(from, to, { recursive: true });
    return to;
  });
  for (const old of ['outcomes', 'evidence', 'reports', 'verdict.json']) rmSync(join(results, old), { recursive: true, force: true });
  return { root, results, artifacts: copies, ended };
}

/** Gives the policy options of the virus scan, whatever other checks it has options for. */
export function withVirusScan(root: string, options: string): void {
  const line = `  virus-scan: ${options}\n`;
  editFile(root, 'kenpin.yml', (text) =>
    /^checks:\n/m.test(text) ? text.replace(/^checks:\n/m, `checks:\n${line}`) : `${text}checks:\n${line}`,
  );
}

/** Changes a JSON file. Throws where nothing changes: a test that plants nothing proves nothing. */
export function editJson(path: string, edit: (value: Json) => void): void {
  const before = readFileSync(path, 'utf8');
  const value = JSON.parse(before) as Json;
  edit(value);
  const after = `${JSON.stringify(value)}\n`;
  if (after === before) throw new Error(`nothing changed in ${path}`);
  writeFileSync(path, after);
}

/** Any JSON object, for a test that breaks it. */
export type Json = Record<string, never>;

/** Changes a file of a shard's evidence and says so in its outcome, as somebody would who wants it to be believed. */
export function forgeEvidence(
  artifact: string,
  shard: string,
  { name, edit }: { readonly name: string; readonly edit: (text: string) => string },
): void {
  const path = `evidence/virus-scan/${shard}/${name}`;
  const before = readFileSync(join(artifact, path), 'utf8');
  const after = edit(before);
  if (after === before) throw new Error(`nothing changed in ${path}`);
  writeFileSync(join(artifact, path), after);
  editOutcome(artifact, shard, ({ outcome }) => {
    for (const each of outcome.evidence)
      if (each.path === path) Object.assign(each, { size: Buffer.byteLength(after), sha256: sha256(after) });
  });
}

/** What tests change of a shard's outcome. */
interface EditableOutcome {
  schema: string;
  binding: { kenpin: string };
  outcome: {
    coverage: { states: unknown[]; runs: [number, number][] };
    evidence: { path: string; mediaType: string; size: number; sha256: string }[];
  };
}

/** Changes a shard's outcome. */
export function editOutcome(artifact: string, shard: string, edit: (record: EditableOutcome) => void): void {
  editJson(join(artifact, `outcomes/virus-scan.${shard}.json`), (value) => edit(value as unknown as EditableOutcome));
}
