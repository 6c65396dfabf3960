import { createHash } from 'node:crypto';
import { closedInMail, packedInEveryKind } from './canary-containers.ts';
import type { CanarySignature, RunningEngine, ScanVerdict } from './engine.ts';
import { reason, type Reason } from '../../gate/reason.ts';

/** Bytes that the engine must find in this very run. */
export interface Canary {
  readonly bytes: Uint8Array;
  /** What they are found by. */
  readonly signature: CanarySignature;
  /** New for every run, 64 hex digits: says at which places canaries are mixed into the files. */
  readonly key: string;
  /** Whether an engine that says this name has found these bytes. */
  answersTo(name: string): boolean;
}

const SIZE = 4096;
/** Milliseconds that a few kilobytes may take: an engine that is silent longer is dead. */
const PATIENCE = 30_000;

/** A canary that no file has, grown from a seed that is new for every run and delivery. Our own engine loads its signature. */
export function makeCanary(seed: string): Canary {
  const bytes = grow(`canary ${seed}`);
  const key = createHash('sha256').update(seed).digest('hex');
  const name = `Kenpin.Canary.${key.slice(0, 12)}`;
  return {
    bytes,
    signature: { name, sha256: createHash('sha256').update(bytes).digest('hex'), size: SIZE },
    key,
    answersTo: (found) => found === name || found === `${name}.UNOFFICIAL`,
  };
}

/** The EICAR test file, for an engine that cannot be given a signature of ours. Every engine knows it, so it proves less. */
export function makeEicarCanary(seed: string): Canary {
  const bytes = Buffer.from(masked, 'base64').map((byte) => byte ^ MASK);
  return {
    bytes,
    signature: { name: 'EICAR', sha256: createHash('sha256').update(bytes).digest('hex'), size: bytes.length },
    key: createHash('sha256').update(seed).digest('hex'),
    answersTo: (found) => /eicar/i.test(found),
  };
}

/** https://www.eicar.org/download-anti-malware-testfile/, masked so that this program is not taken for the file itself. */
const masked = 'Am8Vewp/GhsKAW4GCgACb25yCgRzbRkZc20nfh8TGRsIdwkOGxQeGwgedxsUDhMMEwgPCXcOHwkOdxwTFh97fhJxEnA=';
const MASK = 0x5a;

function grow(seed: string): Uint8Array {
  const parts: Buffer[] = [];
  for (let i = 0; i < SIZE / 32; i += 1) parts.push(createHash('sha256').update(`${seed} ${i}`).digest());
  return Buffer.concat(parts);
}

/** Runs the self-test. Answers what is wrong with the engine: nothing it says is believed unless this is empty (law 3). */
export async function selfTest(engine: RunningEngine, canary: Canary, seed: string): Promise<Reason[]> {
  for (const [kind, bytes] of packedInEveryKind(canary.bytes)) {
    const doubts = await missed(engine, { canary, bytes, kind });
    // One that misses its canary is not asked about anything else.
    if (doubts.length > 0) return doubts;
  }
  // Our signature alone says nothing of the publisher's: those know EICAR.
  const known = makeEicarCanary(seed);
  if (canary.signature.sha256 !== known.signature.sha256) {
    const doubts = await missed(engine, { canary: known, ...known, kind: 'EICAR' });
    if (doubts.length > 0) return doubts;
    const closed = await keptSilent(engine);
    if (closed.length > 0) return closed;
  }
  const silent = await engine.scan(chunksOf(grow(`control ${seed}`)), PATIENCE);
  if (silent.state === 'clean') return [];
  // An engine that gave no answer at all has a reason of its own, which says more.
  if (silent.state === 'failed') return [silent.reason];
  return [
    reason(
      'virus-control-found',
      { ja: '無害な対照データに検査エンジンが反応しました（{state}）。', en: 'The engine was not silent about the control ({state}).' },
      { state: silent.state },
    ),
  ];
}

/** An engine of our own must say where it left something closed: on its own it would call that clean. */
async function keptSilent(engine: RunningEngine): Promise<Reason[]> {
  const verdict = await engine.scan(chunksOf(closedInMail()), PATIENCE);
  if (verdict.state === 'unopened') return [];
  if (verdict.state === 'failed') return [verdict.reason];
  return [
    reason(
      'virus-closed-unsaid',
      {
        ja: '開けない形式の添付があるメールを、検査エンジンが開けないと報告しませんでした（{state}）。',
        en: 'The engine did not say that it could not open an attachment ({state}).',
      },
      { state: verdict.state },
    ),
  ];
}

/** One of the things that must be found. */
interface Planted {
  readonly canary: Canary;
  readonly bytes: Uint8Array;
  readonly kind: string;
}

async function missed(engine: RunningEngine, { canary, bytes, kind }: Planted): Promise<Reason[]> {
  const verdict = await engine.scan(chunksOf(bytes), PATIENCE);
  if (isFound(verdict, canary)) return [];
  const doubt = reason(
    'virus-canary-missed',
    { ja: '自己試験の検体（{kind}）を検査エンジンが検出しませんでした。', en: 'The engine did not find the canary ({kind}).' },
    { kind },
  );
  // An engine that gave no answer at all has a reason of its own, which says more.
  return 'reason' in verdict ? [doubt, verdict.reason] : [doubt];
}

/** At the end the engine must still find its canary. Answers what is wrong; one that gave no answer says why. */
export async function lastTest(engine: RunningEngine, canary: Canary): Promise<Reason[]> {
  const verdict = await engine.scan(chunksOf(canary.bytes), PATIENCE);
  if (isFound(verdict, canary)) return [];
  const lost = reason('virus-canary-lost', {
    ja: '検査の終わりに検体を検出しなくなっていました。',
    en: 'At the end of the scan the engine no longer found the canary.',
  });
  return 'reason' in verdict ? [lost, verdict.reason] : [lost];
}

/** Whether the engine names exactly this run's canary. */
export async function finds(engine: RunningEngine, bytes: Uint8Array, canary: Canary): Promise<boolean> {
  return isFound(await engine.scan(chunksOf(bytes), PATIENCE), canary);
}

function isFound(verdict: ScanVerdict, canary: Canary): boolean {
  return verdict.state === 'found' && canary.answersTo(verdict.name);
}

/** Bytes that are all there, as a stream. */
export async function* chunksOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
