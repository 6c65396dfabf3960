import type { DependenciesSubject, RequiredSource } from '../checks/dependencies/ports.ts';
import { kenpinVersion } from '../options/version.ts';
import type { GateContext } from './context.ts';

/** What the policy, the profile and the contractor's documents say that bears on dependencies alone. */
export function subjectOf({ policy, profile, vex }: Pick<GateContext, 'policy' | 'profile' | 'vex'>): DependenciesSubject {
  return {
    contract: policy.contract,
    products: policy.products,
    sources: sourcesOf({ policy, profile }),
    vex,
    kenpin: kenpinVersion,
  };
}

/** The profile's sources in its order, then the vendors that the policy adds; a vendor that the profile names too keeps the age that the policy allows it. */
function sourcesOf({ policy, profile }: Pick<GateContext, 'policy' | 'profile'>): RequiredSource[] {
  const sources = new Map<string, RequiredSource>(profile.requiredSources.map((feed) => [feed, { feed }]));
  for (const { name, maxAgeDays } of policy.feeds.vendors) {
    const feed = `csaf/${name}`;
    sources.set(feed, maxAgeDays === undefined ? { feed } : { feed, maxAgeDays });
  }
  return [...sources.values()];
}
