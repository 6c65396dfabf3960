import type { Profile } from '../gate/requirement.ts';
import { jst } from './profiles/jst.ts';

/** Every annex that kenpin knows. */
export const profiles: readonly Profile[] = [jst];

/** The annex of that id. */
export function findProfile(id: string): Profile | undefined {
  return profiles.find((profile) => profile.id === id);
}
