import type { CensusEntry } from '../../gate/census.ts';
import type { CheckInput } from '../../gate/check.ts';
import type { FindingDraft } from '../../gate/finding.ts';
import type { Content, Ports } from '../../gate/ports.ts';
import { reason, type Reason } from '../../gate/reason.ts';
import { chunksOf, finds, type Canary } from './canary.ts';
import type { EarlierScan } from './cache.ts';
import type { RunningEngine, ScanVerdict } from './engine.ts';
import { knownClean, type Reuse } from './reuse.ts';
import { Slots } from './slots.ts';

/** What became of every entry that has bytes. */
export interface Scanned {
  /** Paths whose bytes the engine saw to the end and gave a verdict on, in this run or in an earlier one. */
  readonly scanned: ReadonlySet<string>;
  readonly failures: ReadonlyMap<string, Reason>;
  /** Those that the engine left closed, and kenpin opened: examined by their members, and clean by no word of the engine. */
  readonly unopened: ReadonlySet<string>;
  /** Those of them whose content an earlier scan found clean: they were not streamed again. */
  readonly cached: ReadonlyMap<string, EarlierScan>;
  readonly findings: readonly FindingDraft[];
  readonly doubts: readonly Reason[];
  /** Planted canaries: found, planted. */
  readonly planted: { readonly found: number; readonly planted: number };
}

interface Tools {
  readonly ports: Ports;
  readonly engine: RunningEngine;
  readonly canary: Canary;
  /** Whether an entry is this run's to scan. */
  readonly mine: (entry: CensusEntry) => boolean;
  readonly reuse: Reuse;
}

/** clamd takes files below 2 GiB − 1 only (libclamav, CLI_MAX_ALLOCATION and MaxFileSize). */
const SIZE_LIMIT = 2_147_483_646;
/** As many canaries as are mixed into the files at places nobody knows beforehand. */
const PLANTED = 5;
const PARALLEL = 4;
/** Bytes of a file that is read at once. */
const SMALL = 65_536;

/** Streams every entry to the engine, members of containers included, equal contents once, with canaries among them. What an earlier scan found clean is not streamed. */
export async function scanEverything(input: CheckInput<unknown>, tools: Tools): Promise<Scanned> {
  const own = input.census.entries.filter((entry) => tools.mine(entry));
  const cached = knownClean(
    own.filter((entry) => streamable(entry)),
    tools.reuse,
  );
  const select = (entry: CensusEntry) => tools.mine(entry) && streamable(entry) && !cached.has(entry.path);
  const total = own.filter(select).length;
  const work = new Work(own, { ...tools, cached, total });
  const failures = await input.contents.visit({
    select,
    parallel: PARALLEL,
    signal: tools.ports.signal,
    visitor: (entry, content) => work.visit(entry, content),
  });
  await work.settled();
  return work.result(failures);
}

function streamable({ fate, size }: CensusEntry): boolean {
  return (fate.state === 'read' || fate.state === 'opened') && size <= SIZE_LIMIT;
}

interface Working extends Tools {
  readonly cached: ReadonlyMap<string, EarlierScan>;
  /** How many entries are streamed. */
  readonly total: number;
}

class Work {
  readonly #tools: Working;
  readonly #verdicts = new Map<string, ScanVerdict | Promise<ScanVerdict>>();
  readonly #scanned = new Set<string>();
  readonly #failures = new Map<string, Reason>();
  readonly #unopened = new Set<string>();
  readonly #findings: FindingDraft[] = [];
  readonly #beside: Slots;
  readonly #positions: ReadonlySet<number>;
  #visited = 0;
  #planted = 0;
  #found = 0;

  constructor(own: readonly CensusEntry[], tools: Working) {
    this.#tools = tools;
    this.#beside = new Slots(tools.engine.smallAtOnce);
    this.#positions = positionsFor(tools.canary.key, tools.total);
    for (const path of tools.cached.keys()) this.#scanned.add(path);
    for (const { path, size, fate } of own) {
      if (size > SIZE_LIMIT && fate.state !== 'unread')
        this.#failures.set(
          path,
          reason('virus-too-large', {
            ja: '大きすぎて検査エンジンに渡せません（2 GiB 以上）。',
            en: 'Too large for the engine (2 GiB or more).',
          }),
        );
    }
  }

  async visit(entry: CensusEntry, content: Content): Promise<void> {
    const position = this.#visited;
    this.#visited += 1;
    this.#tools.ports.progress.report({ task: { ja: 'ウイルス検査', en: 'Virus scan' }, done: position + 1, total: this.#tools.total });
    if (this.#positions.has(position)) await this.#plant();
    const { engine } = this.#tools;
    const bytes = engine.smallAtOnce > 1 ? await content.bytes(SMALL) : null;
    if (bytes === null) this.#record(entry, await this.#verdictOn(entry, () => content.stream({ lent: engine.borrows })));
    // Few bytes, proved and all there: the next file need not wait for what the engine says of them.
    else await this.#beside.start(() => this.#judge(entry, bytes));
  }

  async #judge(entry: CensusEntry, bytes: Uint8Array): Promise<void> {
    this.#record(entry, await this.#verdictOn(entry, () => chunksOf(bytes)).catch((): ScanVerdict => failedOtherwise));
  }

  /** Until every verdict is there. */
  async settled(): Promise<void> {
    await this.#beside.idle();
  }

  result(failures: readonly { readonly path: string; readonly reason: Reason }[]): Scanned {
    for (const { path, reason: why } of failures) this.#failures.set(path, why);
    const planted = { found: this.#found, planted: this.#planted };
    const doubts =
      planted.found === planted.planted
        ? []
        : [
            reason(
              'virus-planted-missed',
              {
                ja: '検査の途中に混ぜた検体 {planted} 個のうち {found} 個しか検出しませんでした。',
                en: 'Of {planted} planted canaries only {found} were found.',
              },
              planted,
            ),
          ];
    const { cached } = this.#tools;
    return {
      scanned: this.#scanned,
      unopened: this.#unopened,
      cached,
      failures: this.#failures,
      findings: this.#findings,
      doubts,
      planted,
    };
  }

  /** Equal contents are streamed once. One that failed is tried again for the next file of that content. */
  async #verdictOn(entry: CensusEntry, stream: () => AsyncIterable<Uint8Array>): Promise<ScanVerdict> {
    const key = entry.sha256 ?? entry.path;
    const known = this.#verdicts.get(key);
    if (known !== undefined) {
      const verdict = await Promise.resolve(known).catch((): ScanVerdict => failedBefore);
      if (verdict.state !== 'failed') return verdict;
    }
    const pending = this.#tools.engine.scan(stream());
    this.#verdicts.set(key, pending);
    const verdict = await pending;
    // Settled ones are kept small: there may be a hundred thousand.
    this.#verdicts.set(key, verdict.state === 'clean' ? clean : verdict);
    return verdict;
  }

  #record({ path, fate }: CensusEntry, verdict: ScanVerdict): void {
    switch (verdict.state) {
      case 'unopened':
        // What kenpin has opened itself is an entry of its own, down to the last member.
        if (fate.state === 'opened') {
          this.#scanned.add(path);
          this.#unopened.add(path);
        } else this.#failures.set(path, verdict.reason);
        return;
      case 'clean':
        this.#scanned.add(path);
        return;
      case 'found':
        this.#scanned.add(path);
        this.#findings.push(findingOf(path, verdict.name));
        return;
      case 'notScanned':
      case 'failed':
        this.#failures.set(path, verdict.reason);
    }
  }

  async #plant(): Promise<void> {
    this.#planted += 1;
    if (await finds(this.#tools.engine, this.#tools.canary.bytes, this.#tools.canary)) this.#found += 1;
  }
}

const clean: ScanVerdict = { state: 'clean' };

const failedOtherwise: ScanVerdict = {
  state: 'failed',
  reason: reason('virus-engine-failed', { ja: '検査エンジンに渡せませんでした。', en: 'It could not be given to the engine.' }),
};

const failedBefore: ScanVerdict = {
  state: 'failed',
  reason: reason('virus-failed-before', { ja: '同じ内容のファイルの検査に失敗しました。', en: 'Scanning the same content failed before.' }),
};

/** Places derived from the canary's key, which is new for every run: the engine cannot know them, a second run with the same clock repeats them. */
function positionsFor(key: string, count: number): ReadonlySet<number> {
  const places = new Set<number>();
  for (let i = 0; i < Math.min(PLANTED, count); i += 1) places.add(Number.parseInt(key.slice(i * 8, i * 8 + 8), 16) % count);
  return places;
}

function findingOf(path: string, name: string): FindingDraft {
  const unwanted = name.startsWith('PUA.');
  return {
    ruleId: unwanted ? 'virus-scan/unwanted-program' : 'virus-scan/malware',
    severity: unwanted ? 'medium' : 'critical',
    location: { path },
    parameters: { name },
    identity: name,
  };
}
