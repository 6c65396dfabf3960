import type { CensusEntry } from '../gate/census.ts';
import { reason, type Reason } from '../gate/reason.ts';
import { foldName } from './names.ts';

/** Marks the entries whose names fall together on Windows or macOS (case, NFC/NFD, full and half width). Order and number stay. */
export function remarkCollisions(entries: readonly CensusEntry[]): CensusEntry[] {
  const first = new Map<string, number>();
  const remarks = new Map<number, Reason>();
  for (const [index, { path }] of entries.entries()) {
    const folded = foldName(path);
    const earlier = first.get(folded);
    if (earlier === undefined) {
      first.set(folded, index);
      continue;
    }
    remarks.set(index, collision(entries[earlier]?.path ?? ''));
    if (!remarks.has(earlier)) remarks.set(earlier, collision(path));
  }
  if (remarks.size === 0) return [...entries];
  return entries.map((entry, index) => {
    const found = remarks.get(index);
    return found === undefined ? entry : { ...entry, remarks: [...(entry.remarks ?? []), found] };
  });
}

/** Two entries of one path (a name that is no UTF-8 beside its own `%XX` spelling) cannot be told apart by anybody later: neither counts as read. */
export function closeAmbiguous(sorted: readonly CensusEntry[]): CensusEntry[] {
  return sorted.map((entry, index) => {
    if (sorted[index - 1]?.path !== entry.path && sorted[index + 1]?.path !== entry.path) return entry;
    return { ...entry, sha256: null, fate: { state: 'unread', reason: ambiguous() } };
  });
}

function ambiguous(): Reason {
  return reason('name-ambiguous', {
    ja: '一覧での表記が同じになるファイルが複数あり、区別できません。名前を変えてください。',
    en: 'Several files are written the same way in the census and cannot be told apart. Rename them.',
  });
}

function collision(other: string): Reason {
  return reason(
    'name-collision',
    {
      ja: '大文字・小文字や正規化の違いだけで「{other}」と同じ名前になります。Windows や macOS では一方が失われます。',
      en: 'Differs from "{other}" by case or normalisation only: on Windows or macOS one of them is lost.',
    },
    { other },
  );
}
