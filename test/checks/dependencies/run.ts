import { dependencies } from '../../../src/checks/dependencies/check.ts';
import type { DependenciesSubject } from '../../../src/checks/dependencies/ports.ts';
import type { DependenciesOptions } from '../../../src/checks/dependencies/options.ts';
import type { CheckResult } from '../../../src/gate/check.ts';
import { eachCovered, type CoverageState } from '../../../src/gate/coverage.ts';
import type { Census } from '../../../src/gate/census.ts';
import type { Contents } from '../../../src/gate/ports.ts';
import type { Outcome } from '../../../src/gate/outcome.ts';
import { createOsvScanner, type OsvScannerOptions } from '../../../src/tools/osv-scanner/scanner.ts';
import { openKnowledgeShelf } from '../../../src/io/knowledge.ts';
import { jst } from '../../../src/requirements/profiles/jst.ts';
import { policyOf } from '../../fakes/policy.ts';
import { deliveryOf, fakePorts, type FakeFile } from '../../fakes/delivery.ts';
import { exampleFeeds } from '../../feeds/feed-fixture.ts';

/** How a test wants the check to run; everything has the default of a trial with the example's feeds. */
export interface RunWish {
  readonly feeds?: string;
  readonly trial?: boolean;
  readonly now?: string;
  readonly options?: Partial<DependenciesOptions>;
  readonly scanner?: Partial<OsvScannerOptions>;
  readonly subject?: Partial<DependenciesSubject>;
}

/** Runs the real check with the real scanner over an in-memory delivery. */
export async function checkFiles(files: Readonly<Record<string, FakeFile>>, wish: RunWish = {}): Promise<CheckResult> {
  return await checkDelivery(deliveryOf(files), wish);
}

/** The same over a census of its own. */
export async function checkDelivery(
  { census, contents }: { census: Census; contents: Contents },
  wish: RunWish = {},
): Promise<CheckResult> {
  const scanner = createOsvScanner({ feedFolder: wish.feeds ?? exampleFeeds, signal: new AbortController().signal, ...wish.scanner });
  const options = { ...dependencies.options.parse({}), ...wish.options };
  const ports = fakePorts(new Date(wish.now ?? '2026-11-23T03:00:00Z'));
  const shelf = openKnowledgeShelf(wish.feeds ?? exampleFeeds);
  const subject = {
    contract: policyOf().contract,
    products: [],
    sources: jst.requiredSources.map((feed) => ({ feed })),
    vex: [],
    kenpin: '0.0.0',
    ...wish.subject,
  };
  return await dependencies.run({ census, contents, options, trial: wish.trial ?? true }, ports, { scanner, shelf, subject });
}

/** The outcome, which a dependency check always has. */
export function outcomeOf({ outcome }: CheckResult): Exclude<Outcome, { status: 'notApplicable' }> {
  if (outcome.status === 'notApplicable') throw new Error('the dependency check is always applicable');
  return outcome;
}

/** Codes of the reasons; empty for a completed outcome. */
export function codesOf(result: CheckResult): string[] {
  const outcome = outcomeOf(result);
  return outcome.status === 'incomplete' ? outcome.reasons.map(({ code }) => code) : [];
}

/** Path → what became of it. */
export function statesOf(result: CheckResult, census: Census): Record<string, CoverageState> {
  return Object.fromEntries([...eachCovered(census, outcomeOf(result).coverage)].map(([entry, state]) => [entry.path, state]));
}

/** `rule severity package@version` of every finding. */
export function linesOf(result: CheckResult): string[] {
  return outcomeOf(result).findings.map(({ ruleId, severity, parameters }) =>
    `${ruleId.replace('dependencies/', '')} ${severity} ${parameters['package'] ?? parameters['manifest'] ?? ''} ${parameters['version'] ?? ''}`.trim(),
  );
}

/** A package-lock.json with these packages. */
export function packageLock(packages: Readonly<Record<string, string>>): string {
  const entries = Object.entries(packages).map(([name, version]) => [`node_modules/${name}`, { version }] as const);
  return JSON.stringify({ name: 'system', lockfileVersion: 3, packages: Object.fromEntries([['', { name: 'system' }], ...entries]) });
}
