// Speaks the pass's protocol and fails as the path of a file says: `hang`, `die`, `memory`, `throw`, `spent`. `thread` reports which worker it is.
import { parentPort, threadId } from 'node:worker_threads';
import type { FromWorker, ToWorker } from '../../../src/tools/text-pass/messages.ts';

const say = (message: FromWorker) => parentPort?.postMessage([message], []);
const kept: FromWorker[] = [];

say({ kind: 'ready' });

parentPort?.on('message', (message: ToWorker) => {
  if (message.kind === 'chunk') say({ kind: 'taken', id: message.id });
  if (message.kind === 'end') say({ kind: 'done', id: message.id, spent: false });
  if (message.kind !== 'file' && message.kind !== 'open') return;
  const { id, entry, checks } = message;
  const tell = message.kind === 'open' || message.eager ? say : (each: FromWorker) => kept.push(each);
  // The first check has its answer before anything breaks.
  const [first, ...rest] = checks.toSorted().toReversed();
  if (first !== undefined && rest.length > 0) tell({ kind: 'report', id, check: first, report: entry.path });
  if (entry.path.includes('hang')) for (;;);
  if (entry.path.includes('die')) process.exit(3);
  if (entry.path.includes('memory')) for (const held: unknown[] = []; ;) held.push(Array.from({ length: 1_000_000 }, () => held.length));
  const last = rest.at(-1) ?? first;
  if (last !== undefined) tell({ kind: 'report', id, check: last, report: entry.path.includes('thread') ? threadId : entry.path });
  if (message.kind === 'file') parentPort?.postMessage([...kept.splice(0), { kind: 'done', id, spent: entry.path.includes('spent') }], []);
});
