import { spawn, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { CanarySignature, EngineStart, RunningEngine, SignatureFile, VirusEngine } from '../../checks/virus-scan/engine.ts';
import { reason, type Reason } from '../../gate/reason.ts';
import { makeScratch, removeScratch } from '../../io/files.ts';
import { childEnvironment } from '../../io/process.ts';
import { ask } from './client.ts';
import { Complaints } from './complaints.ts';
import { clamdConfiguration, decidingConfiguration, placesOf, type ClamdPlaces } from './configuration.ts';
import { asFarAsRead, lookForEncryption } from './encrypted.ts';
import { clamav } from './install.ts';
import { readScanReply } from './reply.ts';
import { Sessions } from './sessions.ts';
import { copySignatures, proveSignatures } from './signatures.ts';
import { memoryFolder } from './temporary-folder.ts';
import { watchOver } from './watchdog.ts';

/** What the engine is started with. */
export interface ClamavOptions {
  readonly signaturesFolder: string;
  readonly signal: AbortSignal;
  /** How the engine is watched while it works. */
  readonly heartbeat?: Heartbeat;
}

/** A daemon is asked every so often whether it lives, whatever its scanners are doing: it answers that between two connections. All in milliseconds. */
export interface Heartbeat {
  readonly every: number;
  /** Silence that counts as a miss. */
  readonly patience: number;
  /** Misses in a row after which it counts as dead. */
  readonly misses: number;
}

const HEARTBEAT: Heartbeat = { every: 5000, patience: 20_000, misses: 2 };
/** Enough that some can be sent while the others are looked at. */
const SMALL_AT_ONCE = 12;
/** Bytes of a socket's path, without its NUL (sun_path of unix(7)). */
const SOCKET_LENGTH = 107;

/** Milliseconds that loading the whole of ClamAV's signatures may take on a slow machine. */
const LOADING = 300_000;
/** Milliseconds for an answer that needs no work. */
const QUICK = 30_000;

/** A clamd of our own for one run: private folder, our configuration, proved signatures and the run's canary. */
export function createClamavEngine(options: ClamavOptions): VirusEngine {
  return { start: (canary, largest) => start({ canary, largest }, options) };
}

/** What an engine is started for. */
interface Occasion {
  readonly canary: CanarySignature;
  readonly largest: number | Promise<number | undefined> | undefined;
}

async function start(
  { canary, largest }: Occasion,
  { signaturesFolder, signal, heartbeat = HEARTBEAT }: ClamavOptions,
): Promise<EngineStart> {
  const tool = await clamav.inspect();
  if (tool.state !== 'ok')
    return failed(
      reason('virus-engine-absent', { ja: `ClamAV を使えません。${tool.mend.ja}`, en: `ClamAV cannot be used. ${tool.mend.en}` }),
    );
  const signatures = await proveSignatures(signaturesFolder);
  if (signatures.state === 'refused') return { state: 'failed', reasons: signatures.reasons };
  const folder = await makeScratch('clamav');
  if (Buffer.byteLength(placesOf(folder).socket) > SOCKET_LENGTH) {
    await removeScratch(folder);
    return failed(tooLong(folder));
  }
  const memory = largest === undefined ? null : await scratchInMemory();
  const places = memory === null ? placesOf(folder) : placesOf(folder, memory);
  const daemon = new Daemon(tool.path, places, heartbeat);
  try {
    await daemon.prepare(signatures.files, { from: signaturesFolder, canary });
    await daemon.start(signal);
    const engine = engineOf(daemon, tool.version, signatures.files);
    if (memory === null || ((await engine.scan(few())).state === 'clean' && (await fits(await largest))))
      return { state: 'running', engine };
  } catch (error) {
    if (memory === null || daemon.ended === undefined || signal.aborted) {
      await daemon.stop();
      return failed(notStarted(error));
    }
  }
  // Something keeps it from writing there that could not be seen beforehand, or there is too little room.
  await daemon.stop();
  if (signal.aborted) return failed(notStarted(signal.reason));
  return start({ canary, largest: undefined }, { signaturesFolder, signal, heartbeat });
}

async function scratchInMemory(): Promise<string | null> {
  const memory = await memoryFolder(0);
  return memory === null ? null : makeScratch('clamav', memory).catch(() => null);
}

async function fits(largest: number | undefined): Promise<boolean> {
  return largest !== undefined && (await memoryFolder(largest)) !== null;
}

async function* few(): AsyncGenerator<Uint8Array> {
  yield Buffer.from('kenpin');
}

function notStarted(error: unknown): Reason {
  return reason(
    'virus-engine-start',
    { ja: '検査エンジンを起動できませんでした（{why}）。', en: 'The engine did not start ({why}).' },
    { why: error instanceof Error ? error.message : String(error) },
  );
}

function engineOf(daemon: Daemon, version: string, signatures: readonly SignatureFile[]): RunningEngine {
  const sessions = new Sessions(daemon.socket);
  return {
    name: 'ClamAV',
    version,
    configuration: createHash('sha256').update(decidingConfiguration).digest('hex'),
    signatures,
    proofs: { signatures: 'proved', configuration: 'proved', canary: 'own' },
    foreign: null,
    borrows: true,
    smallAtOnce: SMALL_AT_ONCE,
    scan: async (chunks, patience) => {
      if (daemon.ended !== undefined) return { state: 'failed', reason: await daemon.whyBroken(undefined) };
      const looked = lookForEncryption(chunks);
      try {
        const reply = await sessions.ask({ chunks: looked.chunks, ...(patience === undefined ? {} : { patience }) });
        return asFarAsRead(readScanReply(reply), looked);
      } catch (error) {
        // The bytes themselves could not be had: that is the reader's to tell, not the engine's.
        const failure = looked.failure();
        if (failure !== undefined) throw failure;
        return { state: 'failed', reason: await daemon.whyBroken(error) };
      }
    },
    identity: () => ask(daemon.socket, 'VERSION', QUICK).catch(() => ''),
    settle: async () => [...(await sessions.settle(QUICK)).map((why) => strayReply(why)), ...daemon.complaints.doubts()],
    stop: () => {
      sessions.destroy();
      return daemon.stop();
    },
  };
}

function strayReply(why: string): Reason {
  return reason(
    'virus-engine-stray',
    {
      ja: '検査エンジンの応答に余分なものがあり、どのファイルへの結果か確かめられません（{why}）。',
      en: 'The engine said more than it was asked, so that its answers cannot be told apart ({why}).',
    },
    { why },
  );
}

function failed(why: Reason): EngineStart {
  return { state: 'failed', reasons: [why] };
}

function tooLong(folder: string): Reason {
  return reason(
    'virus-engine-start',
    {
      ja: '作業用フォルダのパスが長すぎて、検査エンジンと通信するソケットを作れません（{folder}）。環境変数 TMPDIR に短いパスを指定してください。',
      en: 'The path of the scratch folder is too long for the socket of the engine ({folder}). Set TMPDIR to a shorter path.',
    },
    { folder },
  );
}

class Daemon {
  readonly #command: string;
  readonly #places: ClamdPlaces;
  readonly #heartbeat: Heartbeat;
  readonly #stopped = new AbortController();
  #child: ChildProcess | undefined;
  #callOff: () => void = () => {};
  #ending: Promise<void> = Promise.resolve();
  readonly complaints = new Complaints();
  /** How the process ended, once it has. */
  ended: string | undefined;

  constructor(command: string, places: ClamdPlaces, heartbeat: Heartbeat) {
    this.#command = command;
    this.#places = places;
    this.#heartbeat = heartbeat;
  }

  get socket(): string {
    return this.#places.socket;
  }

  async prepare(
    signatures: readonly SignatureFile[],
    { from, canary }: { readonly from: string; readonly canary: CanarySignature },
  ): Promise<void> {
    const { database, temporary, configuration } = this.#places;
    await mkdir(database);
    await mkdir(temporary, { recursive: true });
    await copySignatures(signatures, { from, to: database });
    await writeFile(join(database, 'kenpin-canary.hsb'), `${canary.sha256}:${canary.size}:${canary.name}\n`);
    await writeFile(configuration, clamdConfiguration(this.#places));
  }

  async start(signal: AbortSignal): Promise<void> {
    const child = spawn(this.#command, ['-c', this.#places.configuration], {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: childEnvironment(),
      signal,
      killSignal: 'SIGKILL',
    });
    this.#child = child;
    if (child.pid !== undefined)
      this.#callOff = watchOver({ pid: child.pid, folder: this.#places.folder, temporary: this.#places.temporary });
    let complaint = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      complaint = (complaint + text).slice(-2000);
      this.complaints.take(text);
    });
    this.#ending = new Promise((done) => {
      const settle = (how: string) => {
        this.ended ??= `${how} ${complaint.trim()}`.trim();
        done();
      };
      // A start that is called off tells so before its process has ended: that one is waited for.
      child.once('error', (error) => {
        this.ended ??= error.message;
        if (child.pid === undefined) settle(error.message);
      });
      child.once('close', (code, signalName) => settle(signalName ?? `exit code ${code}`));
    });
    process.once('exit', this.#kill);
    const deadline = performance.now() + LOADING;
    while (performance.now() < deadline) {
      signal.throwIfAborted();
      if (this.ended !== undefined) throw new Error(this.ended);
      if (await this.#answers(QUICK)) {
        void this.#watch();
        return;
      }
      await setTimeout(50);
    }
    throw new Error('clamd was not ready in time');
  }

  /** Why a scan got no answer: the end of the process, where it comes within half a second, tells more than the broken connection. */
  async whyBroken(broken: unknown): Promise<Reason> {
    await Promise.race([this.#ending, setTimeout(500)]);
    if (this.ended !== undefined) {
      return reason(
        'virus-engine-died',
        { ja: '検査エンジン（clamd）が検査の途中で終了しました（{why}）。', en: 'The engine (clamd) ended during the scan ({why}).' },
        { why: this.ended },
      );
    }
    return reason(
      'virus-engine-broke',
      { ja: '検査エンジンとの通信に失敗しました（{why}）。', en: 'The engine failed ({why}).' },
      { why: broken instanceof Error ? broken.message : String(broken) },
    );
  }

  async #answers(patience: number): Promise<boolean> {
    return (await ask(this.socket, 'PING', patience).catch(() => '')) === 'PONG';
  }

  /** Ends a daemon that lives no more: whoever waits for its answers learns it at once, not file by file. */
  async #watch(): Promise<void> {
    const { every, patience, misses } = this.#heartbeat;
    const { signal } = this.#stopped;
    for (let missed = 0; missed < misses && this.ended === undefined;) {
      await setTimeout(every, undefined, { signal, ref: false }).catch(() => {});
      if (signal.aborted) return;
      missed = (await this.#answers(patience)) ? 0 : missed + 1;
    }
    if (signal.aborted || this.ended !== undefined) return;
    this.ended = 'no answer to PING';
    this.#child?.kill('SIGKILL');
  }

  async stop(): Promise<void> {
    this.#stopped.abort();
    this.#kill();
    await this.#ending;
    process.off('exit', this.#kill);
    await removeScratch(this.#places.temporary);
    await removeScratch(this.#places.folder);
    this.#callOff();
  }

  readonly #kill = (): void => {
    if (this.ended === undefined) this.#child?.kill('SIGKILL');
  };
}
