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
import { clamdConfiguration, decidingConfiguration, placesOf, type ClamdPlaces } from './configuration.ts';
import { clamav } from './install.ts';
import { readScanReply } from './reply.ts';
import { copySignatures, proveSignatures } from './signatures.ts';

/** What the engine is started with. */
export interface ClamavOptions {
  readonly signaturesFolder: string;
  readonly signal: AbortSignal;
}

/** Milliseconds that loading the whole of ClamAV's signatures may take on a slow machine. */
const LOADING = 300_000;
/** Milliseconds for an answer that needs no work. */
const QUICK = 30_000;

/** A clamd of our own for one run: private folder, our configuration, proved signatures and the run's canary. */
export function createClamavEngine(options: ClamavOptions): VirusEngine {
  return { start: (canary) => start(canary, options) };
}

async function start(canary: CanarySignature, { signaturesFolder, signal }: ClamavOptions): Promise<EngineStart> {
  const tool = await clamav.inspect();
  if (tool.state !== 'ok')
    return failed(
      reason('virus-engine-absent', { ja: 'ClamAV を使えません。{mend}', en: 'ClamAV cannot be used. {mend}' }, { mend: tool.mend.ja }),
    );
  const signatures = await proveSignatures(signaturesFolder);
  if (signatures.state === 'refused') return { state: 'failed', reasons: signatures.reasons };
  const folder = await makeScratch('clamav');
  const daemon = new Daemon(tool.path, placesOf(folder));
  try {
    await daemon.prepare(signatures.files, { from: signaturesFolder, canary });
    await daemon.start(signal);
    return { state: 'running', engine: engineOf(daemon, tool.version, signatures.files) };
  } catch (error) {
    await daemon.stop();
    return failed(
      reason(
        'virus-engine-start',
        { ja: '検査エンジンを起動できませんでした（{why}）。', en: 'The engine did not start ({why}).' },
        { why: error instanceof Error ? error.message : String(error) },
      ),
    );
  }
}

function engineOf(daemon: Daemon, version: string, signatures: readonly SignatureFile[]): RunningEngine {
  return {
    name: 'ClamAV',
    version,
    configuration: createHash('sha256').update(decidingConfiguration).digest('hex'),
    signatures,
    proofs: { signatures: 'proved', configuration: 'proved', canary: 'own' },
    foreign: null,
    scan: async (chunks, patience) => {
      const source = watch(chunks);
      try {
        return readScanReply(
          await ask(daemon.socket, 'INSTREAM', { chunks: source.chunks, ...(patience === undefined ? {} : { patience }) }),
        );
      } catch (error) {
        // The bytes themselves could not be had: that is the reader's to tell, not the engine's.
        if (source.failure !== undefined) throw source.failure;
        const why = daemon.ended ?? (error instanceof Error ? error.message : String(error));
        return {
          state: 'failed',
          reason: reason(
            'virus-engine-broke',
            { ja: '検査エンジンとの通信に失敗しました（{why}）。', en: 'The engine failed ({why}).' },
            { why },
          ),
        };
      }
    },
    identity: () => ask(daemon.socket, 'VERSION', { patience: QUICK }).catch(() => ''),
    stop: () => daemon.stop(),
  };
}

function failed(why: Reason): EngineStart {
  return { state: 'failed', reasons: [why] };
}

/** Chunks, and why they ended early if they did. */
interface Watched {
  readonly chunks: AsyncIterable<Uint8Array>;
  failure: Error | undefined;
}

function watch(source: AsyncIterable<Uint8Array>): Watched {
  const watched: Watched = { chunks: through(), failure: undefined };
  async function* through(): AsyncGenerator<Uint8Array> {
    try {
      yield* source;
    } catch (error) {
      watched.failure = error instanceof Error ? error : new Error(String(error));
      throw error;
    }
  }
  return watched;
}

class Daemon {
  readonly #command: string;
  readonly #places: ClamdPlaces;
  #child: ChildProcess | undefined;
  #exit: Promise<void> = Promise.resolve();
  /** How the process ended, once it has. */
  ended: string | undefined;

  constructor(command: string, places: ClamdPlaces) {
    this.#command = command;
    this.#places = places;
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
    await mkdir(temporary);
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
    let complaint = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (complaint = (complaint + text).slice(-2000)));
    this.#exit = new Promise((done) => {
      const settle = (how: string) => {
        this.ended ??= `clamd ended: ${how} ${complaint.trim()}`.trim();
        done();
      };
      child.once('error', (error) => settle(error.message));
      child.once('close', (code, signalName) => settle(signalName ?? `exit code ${code}`));
    });
    process.once('exit', this.#kill);
    const deadline = performance.now() + LOADING;
    while (performance.now() < deadline) {
      signal.throwIfAborted();
      if (this.ended !== undefined) throw new Error(this.ended);
      if ((await ask(this.socket, 'PING', { patience: QUICK }).catch(() => '')) === 'PONG') return;
      await setTimeout(50);
    }
    throw new Error('clamd was not ready in time');
  }

  async stop(): Promise<void> {
    this.#kill();
    await this.#exit;
    process.off('exit', this.#kill);
    await removeScratch(this.#places.folder);
  }

  readonly #kill = (): void => {
    if (this.ended === undefined) this.#child?.kill('SIGKILL');
  };
}
