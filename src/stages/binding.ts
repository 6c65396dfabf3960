import type { Census } from '../gate/census.ts';
import type { Binding } from '../gate/outcome.ts';
import { kenpinVersion } from '../options/version.ts';
import type { GateContext } from './context.ts';

/** What outcomes of this run are bound to. */
export function bindingOf({ policyDigest }: Pick<GateContext, 'policyDigest'>, census: Census): Binding {
  return { censusDigest: census.digest, policyDigest, kenpin: kenpinVersion };
}
