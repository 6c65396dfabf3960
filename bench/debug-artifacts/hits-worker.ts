// A worker of the text pass that says only where the rules on calls and breakpoints hold: what ast-grep is asked for.
import { parentPort } from 'node:worker_threads';
import { callRules, triggersOf } from '../../src/checks/debug-artifacts/calls/index.ts';
import { partsOf } from '../../src/checks/debug-artifacts/embedded/index.ts';
import { extract } from '../../src/checks/debug-artifacts/extract.ts';
import { largestSource } from '../../src/checks/debug-artifacts/languages.ts';
import { LineTable } from '../../src/checks/debug-artifacts/lines.ts';
import { isMinified } from '../../src/checks/debug-artifacts/minified.ts';
import { HeldFile } from '../../src/deliverables/text-pass.ts';
import type { CensusEntry } from '../../src/gate/census.ts';
import { createSyntaxEngine } from '../../src/tools/syntax/engine.ts';
import type { FromWorker, ToWorker } from '../../src/tools/text-pass/messages.ts';

/** Lines (1-based) with a hit, each as often as it has one; or why the file was not searched. */
export type Hits = readonly number[] | 'generated' | 'too large' | 'not decoded' | 'failed';

const syntax = createSyntaxEngine();
let earlier = Promise.resolve();
const say = (...messages: FromWorker[]) => parentPort?.postMessage(messages, []);
say({ kind: 'ready' });

parentPort?.on('message', (message: ToWorker) => {
  if (message.kind === 'file') earlier = answer(message, earlier);
});

async function answer({ id, entry, bytes, checks }: Extract<ToWorker, { kind: 'file' }>, before: Promise<void>): Promise<void> {
  await before;
  const report = await hitsOf(entry, bytes);
  say(...checks.map((check): FromWorker => ({ kind: 'report', id, check, report })), { kind: 'done', id, spent: syntax.spent() });
}

async function hitsOf(entry: CensusEntry, bytes: Uint8Array): Promise<Hits> {
  if (bytes.length > largestSource) return 'too large';
  const decoded = new HeldFile(entry, bytes).decoded();
  if (decoded?.kind !== 'text') return 'not decoded';
  const { text } = decoded;
  if (isMinified(entry.path, text)) return 'generated';
  const lines = new LineTable(text);
  const starts: number[] = [];
  for (const part of partsOf(entry.path, text)?.parts ?? []) {
    const { language } = part;
    if (!triggersOf(language).some((word) => part.text.includes(word))) continue;
    const parsed = await syntax.parse(language, part.text, (root) => extract(root, part.text, language));
    if (parsed.state === 'failed') return 'failed';
    const { calls, debuggers } = parsed.result;
    starts.push(...debuggers);
    for (const { callee, start } of calls) if (callRules[language].some((rule) => rule.callee.test(callee))) starts.push(start);
  }
  return starts.map((start) => lines.at(start).line);
}
