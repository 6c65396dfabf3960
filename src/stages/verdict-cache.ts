import { resolve } from 'node:path';
import type { CacheChoice } from '../checks/virus-scan/cache.ts';
import type { Policy } from '../gate/policy.ts';
import type { Shard } from '../gate/outcome.ts';
import { reason } from '../gate/reason.ts';
import type { Text } from '../gate/text.ts';
import type { InputSource } from '../io/inputs.ts';
import { openVerdictCache } from '../io/verdict-cache.ts';
import { kenpinVersion } from '../options/version.ts';
import { shardName } from './outcome-places.ts';
import { virusScanOptionsOf } from './virus-options.ts';

/** What decides whether verdicts of earlier scans are used. */
export interface CacheRequest {
  readonly policy: Policy;
  readonly root: string;
  readonly source: InputSource;
  readonly changesSince: string | null;
  readonly verdictCache?: string;
  readonly say: (line: Text) => void;
}

/** Characters of the key: 32 of a random text are more than can be guessed. */
const KEY_LENGTH = 32;
/** No policy names another: a repository that could choose the variable could choose one whose value it knows. */
const KEY_VARIABLE = 'KENPIN_CACHE_KEY';

/** The folder of the cache; null where nobody asked for one. */
export function cacheFolderOf({ policy, root, verdictCache }: Pick<CacheRequest, 'policy' | 'root' | 'verdictCache'>): string | null {
  if (verdictCache !== undefined) return resolve(verdictCache);
  const folder = virusScanOptionsOf(policy).cache;
  return folder === undefined ? null : resolve(root, folder);
}

/**
 * Whether the scan may use verdicts of earlier ones. Whoever can write the cache can say that malware is clean, so it counts only where a key that the checked repository
 * does not know has sealed it, and on a change not at all (law 8): its own code may run in the same job. What is refused is said, and everything is scanned.
 */
export function cacheChoice(request: CacheRequest, shard: Shard | null): CacheChoice {
  const { source, changesSince, say } = request;
  const folder = cacheFolderOf(request);
  if (folder === null) return { state: 'none' };
  const secret = process.env[KEY_VARIABLE] ?? '';
  const refusal = source.from === 'commit' || changesSince !== null ? onChange : secret.length < KEY_LENGTH ? noKey : null;
  if (refusal !== null) {
    say(refusal.text);
    return { state: 'refused', reason: refusal };
  }
  const cache = openVerdictCache({ folder, secret, kenpin: kenpinVersion, part: shard === null ? '' : shardName(shard) });
  return {
    state: 'offered',
    cache: {
      open: async (basis) => {
        const opened = await cache.open(basis);
        for (const { text } of opened.remarks) say(text);
        return opened;
      },
    },
  };
}

const onChange = reason('virus-cache-change', {
  ja: 'プルリクエストや変更の検査では、ウイルス検査のキャッシュを使わず、すべて検査します。',
  en: 'The verdict cache is not used for a pull request or a change: everything is scanned.',
});

const noKey = reason(
  'virus-cache-no-key',
  {
    ja: 'ウイルス検査のキャッシュを使いません。環境変数 {variable} に {length} 文字以上の鍵（openssl rand -hex 32 など）を入れてください。すべて検査します。',
    en: 'The verdict cache is not used: put a key of {length} characters or more into {variable} (openssl rand -hex 32). Everything is scanned.',
  },
  { variable: KEY_VARIABLE, length: KEY_LENGTH },
);
