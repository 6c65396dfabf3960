import type { ZodMiniType } from 'zod/mini';
import type { Census } from './census.ts';
import type { Outcome, Shard } from './outcome.ts';
import type { Contents, Ports } from './ports.ts';
import type { Rule } from './rule.ts';
import type { Text } from './text.ts';

/** The checks of the gate, in the order of reports. */
export const checkIds = ['dependencies', 'virus-scan', 'debug-artifacts', 'default-credentials'] as const;
/** One of {@link checkIds}. */
export type CheckId = (typeof checkIds)[number];

/** Checks that can be spread over several machines, each of which examines a part of the census. */
export const dividedChecks: readonly CheckId[] = ['virus-scan'];

/** What a check needs on the machine; `kenpin doctor` shows it before anything runs. */
export type Need =
  | { readonly kind: 'tool'; readonly name: string; readonly version?: string }
  | { readonly kind: 'feed'; readonly name: string }
  | { readonly kind: 'network'; readonly host: string };

/** What a check is given. */
export interface CheckInput<Options> {
  readonly census: Census;
  readonly contents: Contents;
  readonly options: Options;
  /** Whether the policy is a trial. Only then may data made for tests serve a check; it is named in the outcome's `testData` all the same. */
  readonly trial: boolean;
  /** The part that this run is to examine, for the checks of {@link dividedChecks}; absent where it is the whole. */
  readonly shard?: Shard;
}

/**
 * A check is a value. `run` never throws for what it finds; what it throws becomes an incomplete outcome.
 * It accounts for every census entry (law 2) and, where it trusts a scanner, has seen it find a canary in the same run (law 3).
 */
export interface Check<Options, Tools> {
  readonly id: CheckId;
  readonly title: Text;
  /** All it can ever say. */
  readonly rules: readonly Rule[];
  readonly needs: readonly Need[];
  /** Why an entry can be out of its scope: rule name → text. The keys are the `rule` values of its coverage. */
  readonly scope: Readonly<Record<string, Text>>;
  readonly options: ZodMiniType<Options>;
  run(input: CheckInput<Options>, ports: Ports, tools: Tools): Promise<CheckResult>;
}

/** An outcome, and what it was made with. */
export interface CheckResult {
  readonly outcome: Outcome;
  /** Programs and data relied on, name → version or date: `{ 'osv-scanner': '2.5.1', 'osv/npm': '2026-08-22' }`. */
  readonly tools: Readonly<Record<string, string>>;
  /** Feeds and other data that decide what is found, name → SHA-256 of the data: `{ 'osv/npm': '…' }`. */
  readonly data?: Readonly<Record<string, string>>;
}
