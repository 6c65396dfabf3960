import { parentPort, workerData } from 'node:worker_threads';
import { HeldFile, type PassMember } from '../../deliverables/text-pass.ts';
import { faultOf } from '../../io/contents-verified.ts';
import { ChunkedContent } from './chunked-content.ts';
import { createInspectors } from './inspectors.ts';
import type { FromWorker, ToWorker, WorkerSetup } from './messages.ts';

const { setups } = workerData as WorkerSetup;
const inspectors = createInspectors(setups);
const open = new Map<number, ChunkedContent>();
let earlier = Promise.resolve();

parentPort?.on('message', (message: ToWorker) => {
  if (message.kind === 'chunk') open.get(message.id)?.push(message.bytes);
  else if (message.kind === 'end') open.get(message.id)?.end(message.whole);
  else {
    if (message.kind === 'open') open.set(message.id, new ChunkedContent(message.entry, () => say([{ kind: 'taken', id: message.id }])));
    earlier = inspectAfter(message, earlier);
  }
});

say([{ kind: 'ready' }]);

/** One file after the other: the pass takes the first that is not done for the one that took too long. */
async function inspectAfter(message: Extract<ToWorker, { kind: 'file' | 'open' }>, before: Promise<void>): Promise<void> {
  await before;
  const { id, entry, checks } = message;
  const held = message.kind === 'file' ? new HeldFile(entry, message.bytes) : null;
  const kept: FromWorker[] = [];
  const tell = message.kind === 'file' && !message.eager ? (each: FromWorker) => kept.push(each) : (each: FromWorker) => say([each]);
  for (const [check, inspector] of inspectors.of) {
    if (!checks.includes(check)) continue;
    const chunks = open.get(id);
    tell(
      await answer(id, check, () =>
        held === null ? inspector.inspectLarge(entry, chunks ?? new ChunkedContent(entry, () => {})) : inspector.inspect(held),
      ),
    );
  }
  await open.get(id)?.drain();
  open.delete(id);
  say([...kept, { kind: 'done', id, spent: inspectors.spent() }]);
}

async function answer(id: number, check: PassMember, inspect: () => Promise<unknown>): Promise<FromWorker> {
  try {
    return { kind: 'report', id, check, report: await inspect() };
  } catch (error) {
    return { kind: 'failed', id, check, reason: faultOf(error) };
  }
}

function say(messages: readonly FromWorker[]): void {
  parentPort?.postMessage(messages, []);
}
