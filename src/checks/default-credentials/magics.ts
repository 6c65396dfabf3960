import type { PendingFinding } from './pending-hash.ts';

/** How EC-CUBE's files name what is mixed into every password: `ECCUBE_AUTH_MAGIC=…` in `.env`, `define('AUTH_MAGIC', '…')` before version 3. */
const named = /AUTH_MAGIC["']?[ \t]{0,8}[,:=][ \t]{0,8}(?:"([^"\n]{1,128})"|'([^'\n]{1,128})'|([^\s"'),;#]{1,128}))/gu;

/** Of a delivery no more are tried: each costs a guess at every salted hash. */
const most = 8;

/** What a text says that is mixed into passwords. Never leaves the memory of the check. */
export function magicsOf(text: string): string[] {
  if (!text.includes('AUTH_MAGIC')) return [];
  return [...text.matchAll(named)]
    .map(([, double, single, bare]) => double ?? single ?? bare ?? '')
    .filter((each) => !each.startsWith('${'));
}

/** The salted hashes of a run with what files of the same delivery mix in. */
export function withMagics(pending: readonly PendingFinding[], found: readonly string[]): readonly PendingFinding[] {
  const magics = [...new Set(found)].slice(0, most);
  if (magics.length === 0) return pending;
  return pending.map((each) => {
    const { hash } = each;
    if (hash.setting.salt === undefined || !hash.form.startsWith('raw ')) return each;
    return { ...each, hash: { ...hash, cost: hash.cost + magics.length * 10, setting: { ...hash.setting, magics } } };
  });
}
