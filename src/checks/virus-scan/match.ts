import type { CensusEntry } from '../../gate/census.ts';
import type { CheckInput } from '../../gate/check.ts';
import type { FindingDraft } from '../../gate/finding.ts';
import type { Content, Ports } from '../../gate/ports.ts';
import { reason, type Reason } from '../../gate/reason.ts';
import type { CacheChoice, EarlierScan, VerdictBasis } from './cache.ts';
import { knownClean, nothingReused, reuseFor, type Reuse } from './reuse.ts';
import { canariesAmong, makePatternCanary } from './pattern-canary.ts';
import type { PatternCanary, PatternEngine, PatternMatch, PatternVerdict, RunningPatterns } from './patterns.ts';

/** What the user's rules said about the delivery. */
export interface Matched {
  readonly engine: { readonly name: string; readonly version: string } | null;
  readonly examined: ReadonlySet<string>;
  /** Those of them whose content the same rules did not match in an earlier scan. */
  readonly cached: ReadonlyMap<string, EarlierScan>;
  readonly reuse: Reuse;
  readonly failures: ReadonlyMap<string, Reason>;
  readonly findings: readonly FindingDraft[];
  readonly doubts: readonly Reason[];
  readonly planted: { readonly found: number; readonly planted: number };
}

/** As many canaries as are mixed into the files. */
const PLANTED = 5;
const PARALLEL = 4;

/** What is matched, and with what. */
export interface Matching {
  readonly ports: Ports;
  readonly engine: PatternEngine;
  /** Whether an entry is this run's to match. Default: all. */
  readonly mine?: (entry: CensusEntry) => boolean;
  readonly cache?: CacheChoice;
}

/** Matches every entry that has bytes with the user's rules, canaries among them. */
export async function matchEverything(
  input: CheckInput<unknown>,
  { ports, engine, mine = () => true, cache = { state: 'none' } }: Matching,
): Promise<Matched> {
  const canary = makePatternCanary(`${input.census.digest} ${ports.clock.now().toISOString()}`);
  const start = await engine.start(canary);
  if (start.state === 'failed') return nothing(start.reasons);
  const { patterns } = start;
  try {
    const doubt = await selfTest(patterns, canary);
    if (doubt !== null) return nothing([doubt]);
    const own = input.census.entries.filter((entry) => mine(entry) && readable(entry));
    const reuse = await reuseFor(cache, basisOf(engine, patterns));
    const cached = knownClean(own, reuse);
    const select = (entry: CensusEntry) => mine(entry) && readable(entry) && !cached.has(entry.path);
    const selected = own.length - cached.size;
    const work = new Work(selected, { ports, patterns, canary, cached, reuse });
    const failures = await input.contents.visit({
      select,
      parallel: PARALLEL,
      signal: ports.signal,
      visitor: (entry, content) => work.visit(entry, content, selected),
    });
    await work.plant();
    return work.result(failures);
  } finally {
    await patterns.stop();
  }
}

function readable({ fate }: CensusEntry): boolean {
  return fate.state !== 'unread';
}

function nothing(doubts: readonly Reason[]): Matched {
  return {
    engine: null,
    examined: new Set(),
    cached: new Map(),
    reuse: nothingReused,
    failures: new Map(),
    findings: [],
    doubts,
    planted: { found: 0, planted: 0 },
  };
}

/** Law 3: the rules are believed after the canary's rule has matched it in every compilation, and not the control. */
async function selfTest(patterns: RunningPatterns, canary: PatternCanary): Promise<Reason | null> {
  const found = await canariesIn(patterns, canary, canary.bytes);
  if (found !== patterns.compilations)
    return reason('yara-canary-missed', {
      ja: 'YARA の自己試験の検体を、併せてコンパイルした規則が検出しませんでした。規則ファイルに global rule があると他の規則も働きません。global をやめ、条件の中で参照してください。',
      en: 'The canary of the self-test was not matched by the rule that was compiled with yours. A `global rule` keeps all others from matching: refer to it in conditions instead.',
    });
  if ((await canariesIn(patterns, canary, canary.control)) === 0) return null;
  return reason('yara-control-found', { ja: '無害な対照データに YARA が反応しました。', en: 'The canary’s rule matched the control.' });
}

async function canariesIn(patterns: RunningPatterns, canary: PatternCanary, bytes: Uint8Array): Promise<number> {
  const verdict = await patterns.scan(once(bytes), bytes.length);
  return verdict.state === 'examined' ? canariesAmong(verdict.matches, canary) : -1;
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

interface Tools {
  readonly ports: Ports;
  readonly patterns: RunningPatterns;
  readonly canary: PatternCanary;
  readonly cached: ReadonlyMap<string, EarlierScan>;
  readonly reuse: Reuse;
}

function basisOf({ files }: PatternEngine, { name, version }: RunningPatterns): VerdictBasis {
  return { engine: { name, version }, configuration: null, files: files.map(({ path, sha256 }) => ({ name: path, sha256 })) };
}

class Work {
  readonly #tools: Tools;
  readonly #verdicts = new Map<string, Promise<PatternVerdict>>();
  readonly #examined = new Set<string>();
  readonly #failures = new Map<string, Reason>();
  readonly #findings: FindingDraft[] = [];
  readonly #every: number;
  #visited = 0;
  #planted = 0;
  #found = 0;

  constructor(selected: number, tools: Tools) {
    this.#tools = tools;
    this.#every = Math.max(1, Math.ceil(selected / PLANTED));
    for (const path of tools.cached.keys()) this.#examined.add(path);
  }

  async visit(entry: CensusEntry, content: Content, total: number): Promise<void> {
    this.#visited += 1;
    this.#tools.ports.progress.report({ task: { ja: 'YARA の規則との照合', en: 'YARA rules' }, done: this.#visited, total });
    if (this.#visited % this.#every === 0) await this.plant();
    const verdict = await this.#verdictOn(entry, content);
    if (verdict.state === 'failed') this.#failures.set(entry.path, verdict.reason);
    else {
      this.#examined.add(entry.path);
      for (const match of verdict.matches) this.#findings.push(findingOf(entry.path, match));
    }
  }

  async plant(): Promise<void> {
    const { patterns, canary } = this.#tools;
    this.#planted += 1;
    if ((await canariesIn(patterns, canary, canary.bytes)) === patterns.compilations) this.#found += 1;
  }

  result(failures: readonly { readonly path: string; readonly reason: Reason }[]): Matched {
    for (const { path, reason: why } of failures) this.#failures.set(path, why);
    const planted = { found: this.#found, planted: this.#planted };
    const { name, version } = this.#tools.patterns;
    return {
      engine: { name, version },
      examined: this.#examined,
      cached: this.#tools.cached,
      reuse: this.#tools.reuse,
      failures: this.#failures,
      findings: this.#findings,
      doubts: planted.found === planted.planted ? [] : [lost(planted)],
      planted,
    };
  }

  /** Equal contents are matched once. One that failed is tried again for the next file of that content. */
  async #verdictOn(entry: CensusEntry, content: Content): Promise<PatternVerdict> {
    const key = entry.sha256 ?? entry.path;
    const known = await this.#verdicts.get(key)?.catch(() => undefined);
    if (known !== undefined && known.state === 'examined') return known;
    const verdict = this.#tools.patterns.scan(content.stream(), entry.size);
    this.#verdicts.set(key, verdict);
    return verdict;
  }
}

function lost(planted: { readonly found: number; readonly planted: number }): Reason {
  return reason(
    'yara-canary-lost',
    {
      ja: 'YARA での照合の途中に混ぜた検体 {planted} 個のうち {found} 個しか検出しませんでした。',
      en: 'Of {planted} canaries mixed into the files, the YARA rules matched only {found}.',
    },
    planted,
  );
}

function findingOf(path: string, { rule, namespace, tags, severity }: PatternMatch): FindingDraft {
  return {
    ruleId: 'virus-scan/yara-match',
    severity,
    location: { path },
    parameters: { rule, namespace, tags: tags.length === 0 ? '-' : tags.join(', ') },
    identity: `${namespace}:${rule}`,
  };
}
