import { availableParallelism } from 'node:os';
import { canariesAmong } from '../../checks/virus-scan/pattern-canary.ts';
import type {
  PatternCanary,
  PatternEngine,
  PatternStart,
  PatternVerdict,
  RuleFile,
  RunningPatterns,
} from '../../checks/virus-scan/patterns.ts';
import { reason, type Reason } from '../../gate/reason.ts';
import { makeScratch, removeScratch } from '../../io/files.ts';
import { Lane } from './lane.ts';
import { findModule, type ModulePlaces } from './module.ts';
import { yaraXVersion } from './pin.ts';
import type { ChildStart, RuleFault } from './protocol.ts';

/** What the rules are matched with. */
export interface YaraXOptions {
  readonly files: readonly RuleFile[];
  readonly places: ModulePlaces;
  readonly signal: AbortSignal;
  /** Milliseconds for one file, beside those for its size. Default two minutes: rules take a hundredth of that. */
  readonly deadline?: number;
}

/** As clamd: larger files than these are examined by neither. */
const SIZE_LIMIT = 2_147_483_646;
const DEADLINE = 120_000;
const DEADLINE_PER_MIB = 500;
/** Processes that may end in one run before the rest is given up. */
const DEATHS = 10;

/** YARA-X in processes of its own: killed where a file takes too long, and whatever a file does to them stays there. */
export function createYaraXEngine(options: YaraXOptions): PatternEngine {
  return { files: options.files, start: (canary) => start(canary, options) };
}

async function start(canary: PatternCanary, { files, places, signal, deadline = DEADLINE }: YaraXOptions): Promise<PatternStart> {
  const found = await findModule(places);
  if (found.state !== 'ok') return failed([absent(found.mend)]);
  const spool = await makeScratch('yara');
  const rules = files.map(({ path, text }) => ({ path, text }));
  const pool = new Pool({ module: found.path, rules, canary: canary.source, spool }, { canary, signal, deadline });
  const first = await pool.open();
  if (first.state === 'running') return { state: 'running', patterns: first.patterns };
  await pool.stop();
  return failed(first.reasons);
}

function failed(reasons: readonly Reason[]): PatternStart {
  return { state: 'failed', reasons };
}

interface PoolOptions {
  readonly canary: PatternCanary;
  readonly signal: AbortSignal;
  readonly deadline: number;
}

class Pool {
  readonly #start: ChildStart;
  readonly #free: Lane[] = [];
  readonly #waiting: ((lane: Lane | null) => void)[] = [];
  readonly #lanes = new Set<Lane>();
  readonly #canary: PatternCanary;
  readonly #signal: AbortSignal;
  readonly #deadline: number;
  #compilations = 0;
  #open = 0;
  #deaths = 0;

  constructor(start: ChildStart, { canary, signal, deadline }: PoolOptions) {
    this.#start = start;
    this.#canary = canary;
    this.#signal = signal;
    this.#deadline = deadline;
    signal.addEventListener('abort', this.#abort, { once: true });
  }

  /** Starts the first process: it says whether the rules compile. */
  async open(): Promise<PatternStart> {
    const lane = await this.#newLane();
    if (!(lane instanceof Lane)) return failed(lane);
    this.#free.push(lane);
    const patterns: RunningPatterns = {
      name: 'YARA-X (@litko/yara-x)',
      version: yaraXVersion,
      compilations: this.#compilations,
      scan: (chunks, size) => this.#scan(chunks, size),
      stop: () => this.stop(),
    };
    return { state: 'running', patterns };
  }

  async stop(): Promise<void> {
    this.#signal.removeEventListener('abort', this.#abort);
    await Promise.all([...this.#lanes].map((lane) => lane.stop()));
    await removeScratch(this.#start.spool);
  }

  async #scan(chunks: AsyncIterable<Uint8Array>, size: number): Promise<PatternVerdict> {
    if (size > SIZE_LIMIT) return { state: 'failed', reason: tooLarge };
    const lane = await this.#take();
    if (!(lane instanceof Lane)) return { state: 'failed', reason: lane };
    const source = watch(chunks);
    try {
      const answer = await lane.match(source.chunks, size, this.#deadline + Math.ceil(size / 1024 ** 2) * DEADLINE_PER_MIB);
      if (answer.state === 'examined' && answer.size === size) return { state: 'examined', matches: answer.matches };
      return { state: 'failed', reason: broke(answer.state === 'failed' ? answer.why : `answer: ${answer.state}`) };
    } catch (error) {
      if (source.failure !== null) throw source.failure;
      this.#deaths += 1;
      return { state: 'failed', reason: broke(error instanceof Error ? error.message : String(error)) };
    } finally {
      await this.#give(lane);
    }
  }

  /** A process that is free, or a new one while there are fewer than processors; else waits for one. */
  async #take(): Promise<Lane | Reason> {
    for (;;) {
      if (this.#deaths >= DEATHS) return this.#refuse(givenUp);
      const free = this.#free.pop();
      if (free !== undefined) return free;
      if (this.#open < Math.min(4, availableParallelism())) {
        const lane = await this.#newLane();
        return lane instanceof Lane ? lane : this.#refuse(lane[0] ?? givenUp);
      }
      const lane = await new Promise<Lane | null>((done) => this.#waiting.push(done));
      if (lane !== null) return lane;
    }
  }

  /** Whoever waits must look again: nobody may be left to give a process back. */
  #refuse(why: Reason): Reason {
    this.#waiting.shift()?.(null);
    return why;
  }

  async #give(lane: Lane): Promise<void> {
    const next = this.#waiting.shift();
    if (lane.ended === null) {
      if (next === undefined) this.#free.push(lane);
      else next(lane);
      return;
    }
    await this.#discard(lane);
    next?.(null);
  }

  async #newLane(): Promise<Lane | readonly Reason[]> {
    this.#open += 1;
    const lane = new Lane();
    this.#lanes.add(lane);
    try {
      const answer = await lane.start(this.#start);
      // The first process is tried by whoever asked for it; every further one must do what the first did.
      if (answer.state === 'ready' && this.#compilations === 0) {
        this.#compilations = answer.compilations;
        return lane;
      }
      if (answer.state === 'ready' && (await this.#findsCanary(lane))) return lane;
      await this.#discard(lane);
      if (answer.state === 'refused') return answer.faults.map((fault) => doesNotCompile(fault));
      this.#deaths += 1;
      return [broke(answer.state === 'failed' ? answer.why : 'a further process does not find the canary')];
    } catch (error) {
      await this.#discard(lane);
      this.#deaths += 1;
      return [broke(error instanceof Error ? error.message : String(error))];
    }
  }

  async #findsCanary(lane: Lane): Promise<boolean> {
    const { bytes } = this.#canary;
    const answer = await lane.match([bytes], bytes.length, DEADLINE);
    return answer.state === 'examined' && canariesAmong(answer.matches, this.#canary) === this.#compilations;
  }

  async #discard(lane: Lane): Promise<void> {
    this.#open -= 1;
    this.#lanes.delete(lane);
    await lane.stop();
  }

  readonly #abort = (): void => {
    for (const lane of this.#lanes) void lane.stop();
  };
}

/** Chunks, and why they ended early if they did. */
function watch(source: AsyncIterable<Uint8Array>): { readonly chunks: AsyncIterable<Uint8Array>; failure: Error | null } {
  const watched: { chunks: AsyncIterable<Uint8Array>; failure: Error | null } = { chunks: through(), failure: null };
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

function absent(mend: { readonly ja: string; readonly en: string }): Reason {
  return { code: 'yara-absent', text: { ja: `YARA-X を使えません。${mend.ja}`, en: `YARA-X cannot be used. ${mend.en}` } };
}

function doesNotCompile({ path, line, column, message }: RuleFault): Reason {
  return reason(
    'yara-rule',
    {
      ja: 'YARA の規則ファイル {place} をコンパイルできません: {message}。規則を直してください（include は使えません。ファイルは一つずつ完結させ、ポリシーの yara に並べます）。',
      en: 'The YARA rules in {place} do not compile: {message}. Mend the rule (`include` is not followed: each file stands by itself and is listed under `yara` in the policy).',
    },
    { place: line === 0 ? path : `${path}:${line}:${column}`, message },
  );
}

function broke(why: string): Reason {
  return reason(
    'yara-broke',
    { ja: 'YARA での照合に失敗しました（{why}）。', en: 'Matching with YARA failed ({why}).' },
    { why: why.slice(0, 300) },
  );
}

const tooLarge = reason('yara-too-large', {
  ja: '大きすぎて YARA で照合できません（2 GiB 以上）。',
  en: 'Too large for the YARA rules (2 GiB or more).',
});

const givenUp = reason('yara-given-up', {
  ja: 'YARA のプロセスが何度も異常終了したため、残りを照合しませんでした。',
  en: 'The processes that match YARA rules ended too often; the rest was not matched.',
});
