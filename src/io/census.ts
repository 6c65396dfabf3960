import { readdirSync, realpathSync, statSync } from 'node:fs';
import { censusDigest, comparePaths } from '../deliverables/digest.ts';
import { closeAmbiguous, remarkCollisions } from '../deliverables/collisions.ts';
import { makeSelector, noMatchError, type Selector } from '../deliverables/select.ts';
import type { Census, CensusEntry } from '../gate/census.ts';
import { InputError } from '../gate/error.ts';
import type { DeliverableSelection, Limits } from '../gate/policy.ts';
import type { Progress } from '../gate/ports.ts';
import { CensusPool } from './census-pool.ts';
import { walkTree, type WalkedFile } from './census-walk.ts';
import { sha256Lines } from './digest.ts';
import { makeScratch, removeScratch } from './files.ts';

/** What a census is taken of. */
export interface CensusRequest {
  /** Folder of the policy: nothing outside it is read. */
  readonly root: string;
  readonly selections: readonly DeliverableSelection[];
  /** kenpin's own folders, below the root, `/`-separated. */
  readonly excludeFolders: readonly string[];
  readonly limits: Limits;
  readonly progress: Progress;
  readonly signal: AbortSignal;
  /** Reading threads; as many as processors by default. The census is the same for any number. */
  readonly workers?: number;
}

/** Files per message to a worker: enough that messages cost nothing, few enough that the last ones are shared. */
const batchSize = 128;

/**
 * Lists everything that is delivered: walks the root, hashes every selected file, opens every container.
 * Throws InputError `deliverables-no-match`, `deliverables-glob-outside`, `deliverables-root`, ToolError `census-worker-died`; never gives a shorter census.
 */
export async function takeCensus(request: CensusRequest): Promise<Census> {
  request.signal.throwIfAborted();
  const root = checkRoot(request.root);
  const selector = makeSelector(request.selections, request.excludeFolders);
  const scratch = await makeScratch('census');
  try {
    const entries = await readAll({ ...request, root }, selector, scratch);
    const unmatched = selector.unmatched();
    if (unmatched.length > 0) throw noMatchError(unmatched, glimpse(root, request.excludeFolders));
    const sorted = remarkCollisions(closeAmbiguous(entries.sort((a, b) => comparePaths(a.path, b.path))));
    return { schema: 'kenpin.census/1', digest: censusDigest(sorted, sha256Lines), entries: sorted };
  } finally {
    await removeScratch(scratch);
  }
}

async function readAll(request: CensusRequest, selector: Selector, scratch: string): Promise<CensusEntry[]> {
  const { root, limits, signal } = request;
  let found = 0;
  let done = 0;
  const report = (read: number) => {
    done += read;
    request.progress.report({ task: { ja: '納品物の読み取り', en: 'Reading the deliverables' }, done, total: found });
  };
  const pool = new CensusPool({ root, limits, scratch }, report, request.workers);
  const abort = () => pool.fail(signal.reason instanceof Error ? signal.reason : new Error('aborted', { cause: signal.reason }));
  signal.addEventListener('abort', abort);
  try {
    const unread: CensusEntry[] = [];
    let batch: WalkedFile[] = [];
    for (const walked of walkTree(root, selector)) {
      if (walked.kind === 'entry') {
        unread.push(walked.entry);
        continue;
      }
      found += 1;
      if (batch.push(walked.file) < batchSize) continue;
      await pool.add(batch);
      batch = [];
    }
    if (batch.length > 0) await pool.add(batch);
    return [...unread, ...(await pool.finish())];
  } finally {
    signal.removeEventListener('abort', abort);
    await pool.close();
  }
}

function checkRoot(root: string): string {
  try {
    if (statSync(root).isDirectory()) return realpathSync(root);
  } catch {
    // said below
  }
  throw new InputError({
    code: 'deliverables-root',
    text: { ja: '納品物のフォルダがありません。', en: 'The folder of the deliverables does not exist.' },
    mend: { ja: 'ポリシーファイルの場所を確認してください。', en: 'Check where the policy file lies.' },
    where: root,
  });
}

/** Some paths that exist, to name near misses: not all of a large tree, and none of kenpin's own folders. */
function glimpse(root: string, own: readonly string[]): string[] {
  const paths: string[] = [];
  const open = [''];
  for (let folder = open.shift(); folder !== undefined && paths.length < 5000; folder = open.shift()) {
    try {
      for (const entry of readdirSync(`${root}/${folder}`, { withFileTypes: true })) {
        const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
        if (!entry.isDirectory()) paths.push(path);
        else if (entry.name !== 'node_modules' && entry.name !== '.git' && !own.includes(path)) open.push(path);
      }
    } catch {
      // Unreadable: it names no near miss.
    }
  }
  return paths;
}
