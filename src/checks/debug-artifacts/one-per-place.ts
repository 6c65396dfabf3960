import type { FindingDraft } from '../../gate/finding.ts';
import { severities } from '../../gate/severity.ts';

/** Identity of a finding about a folder or a container that every file in it tells of: see {@link joined}. */
export const onePerPlace = 'one-per-place';

/**
 * Joins what many entries tell of one place: findings with the identity {@link onePerPlace} and the same rule and path become one, as bad as the worst of them, whose `count` is the sum. Others stay as they are.
 * Every entry is looked at by itself, perhaps in another worker; this is done once, over all of them.
 */
export function joined(drafts: readonly FindingDraft[]): FindingDraft[] {
  const places = new Map<string, FindingDraft>();
  const rest: FindingDraft[] = [];
  for (const draft of drafts) {
    if (draft.identity !== onePerPlace) {
      rest.push(draft);
      continue;
    }
    const key = [draft.ruleId, draft.location.path, String(draft.parameters['kind'] ?? '')].join('\0');
    const before = places.get(key);
    places.set(key, before === undefined ? draft : together(before, draft));
  }
  return [...rest, ...places.values()];
}

function together(one: FindingDraft, other: FindingDraft): FindingDraft {
  const count = Number(one.parameters['count'] ?? 1) + Number(other.parameters['count'] ?? 1);
  const worse = severities.indexOf(other.severity) < severities.indexOf(one.severity) ? other : one;
  return { ...worse, parameters: { ...worse.parameters, count } };
}
