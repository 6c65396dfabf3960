import { readFile } from 'node:fs/promises';
import { InputError } from '../gate/error.ts';

/** Events whose work tree holds a change that nobody has accepted yet. */
const untrusted = new Set(['pull_request', 'pull_request_target', 'merge_group']);

/** Whether a job runs on a change that nobody has accepted yet. */
export function isChangeEvent(environment: Readonly<Record<string, string | undefined>>): boolean {
  return untrusted.has(environment['GITHUB_EVENT_NAME'] ?? '');
}

/**
 * The commit that a job's policy must come from: the base of the change under test, or null where the job runs on an accepted commit.
 * Source: https://docs.github.com/en/webhooks/webhook-events-and-payloads (`pull_request.base.sha`, `merge_group.base_sha`).
 * Throws InputError where such an event names no base: without one the change would judge itself.
 */
export async function baseCommitOfEvent(environment: Readonly<Record<string, string | undefined>>): Promise<string | null> {
  const name = environment['GITHUB_EVENT_NAME'] ?? '';
  if (!untrusted.has(name)) return null;
  const path = environment['GITHUB_EVENT_PATH'];
  const base = path === undefined ? undefined : baseOf(await readFile(path, 'utf8').catch(() => ''));
  if (base !== undefined) return base;
  throw new InputError({
    code: 'event-without-base',
    where: path ?? 'GITHUB_EVENT_PATH',
    text: { ja: '{name} イベントから取り込み先のコミットが分かりません。', en: 'The event {name} does not name its base commit.' },
    mend: { ja: 'policy-from に取り込み先のコミットを指定してください。', en: 'Name the base commit by the input policy-from.' },
    parameters: { name },
  });
}

function baseOf(text: string): string | undefined {
  try {
    const event = JSON.parse(text) as { pull_request?: { base?: { sha?: unknown } }; merge_group?: { base_sha?: unknown } };
    const base = event.pull_request?.base?.sha ?? event.merge_group?.base_sha;
    return typeof base === 'string' && /^[0-9a-f]{40,64}$/.test(base) ? base : undefined;
  } catch {
    return undefined;
  }
}
