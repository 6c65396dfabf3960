import { createHash } from 'node:crypto';
import { crc32, deflateRawSync, gzipSync } from 'node:zlib';
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

/** The canary plain and in the containers that the engine opens by itself; a control of the same kind that must stay silent. */
export function selfTestFiles(
  { bytes }: Canary,
  seed: string,
): { readonly positive: ReadonlyMap<string, Uint8Array>; readonly control: Uint8Array } {
  const tar = tarOf(bytes);
  const zip = zipOf('canary.bin', bytes);
  return {
    positive: new Map([
      ['plain', bytes],
      ['gzip', gzipSync(bytes)],
      ['gzip in gzip', gzipSync(gzipSync(bytes))],
      ['tar.gz', gzipSync(tar)],
      ['tar', tar],
      ['zip', zip],
      ['zip in zip', zipOf('inner.zip', zip)],
    ]),
    control: grow(`control ${seed}`),
  };
}

/** Runs the self-test. Answers what is wrong with the engine: nothing it says is believed unless this is empty (law 3). */
export async function selfTest(engine: RunningEngine, canary: Canary, seed: string): Promise<Reason[]> {
  const { positive, control } = selfTestFiles(canary, seed);
  const doubts: Reason[] = [];
  for (const [kind, bytes] of positive) {
    const verdict = await engine.scan(chunksOf(bytes), PATIENCE);
    if (isFound(verdict, canary)) continue;
    doubts.push(
      reason(
        'virus-canary-missed',
        { ja: '自己試験の検体（{kind}）を検査エンジンが検出しませんでした。', en: 'The engine did not find the canary ({kind}).' },
        { kind },
      ),
    );
    // An engine that gave no answer at all has a reason of its own, which says more.
    if ('reason' in verdict) doubts.push(verdict.reason);
    break;
  }
  // One that misses its canary is not asked about anything else.
  if (doubts.length > 0) return doubts;
  const silent = await engine.scan(chunksOf(control), PATIENCE);
  if (silent.state !== 'clean') {
    doubts.push(
      reason(
        'virus-control-found',
        { ja: '無害な対照データに検査エンジンが反応しました（{state}）。', en: 'The engine was not silent about the control ({state}).' },
        { state: silent.state },
      ),
    );
  }
  return doubts;
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

async function* chunksOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** One member, ustar header (POSIX.1-1988). */
function tarOf(bytes: Uint8Array): Buffer {
  const header = Buffer.alloc(512);
  header.write('canary.bin', 0);
  header.write('0000644\0', 100);
  header.write('0000000\0', 108);
  header.write('0000000\0', 116);
  header.write(`${bytes.length.toString(8).padStart(11, '0')}\0`, 124);
  header.write('00000000000\0', 136);
  header.write('        ', 148);
  header.write('0', 156);
  header.write('ustar\x0000', 257);
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return Buffer.concat([header, bytes, Buffer.alloc((512 - (bytes.length % 512)) % 512), Buffer.alloc(1024)]);
}

/** One deflated member (PKWARE APPNOTE 4.3). */
function zipOf(name: string, content: Uint8Array): Buffer {
  const data = deflateRawSync(content);
  const common = Buffer.alloc(26);
  common.writeUInt16LE(20, 0);
  common.writeUInt16LE(8, 4);
  common.writeUInt16LE(0x21, 8);
  common.writeUInt32LE(crc32(content), 10);
  common.writeUInt32LE(data.length, 14);
  common.writeUInt32LE(content.length, 18);
  common.writeUInt16LE(name.length, 22);
  const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, Buffer.from(name), data]);
  const central = Buffer.concat([Buffer.from('PK\x01\x02'), Buffer.from([20, 0]), common, Buffer.alloc(14), Buffer.from(name)]);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06');
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(local.length, 16);
  return Buffer.concat([local, central, end]);
}
