import type { Severity } from './severity.ts';
import type { TextParameters } from './text.ts';

/** Where a finding is. */
export interface Location {
  /** A census path, container chain included. Empty for a finding about the delivery as a whole. */
  readonly path: string;
  /** 1-based. */
  readonly line?: number;
  /** 1-based, in UTF-16 units, as editors count. */
  readonly column?: number;
}

/** How a finding can be mended by a program. Only what a person would agree to without reading further: whatever needs a thought has none. */
export type Fix =
  /** Take this version of the component. */
  | { readonly kind: 'upgrade'; readonly value: string }
  | { readonly kind: 'delete-file'; readonly value: '' }
  /** Put `value` in place of so many lines from the finding's own on; an empty value takes them away. */
  | { readonly kind: 'replace-lines'; readonly value: string; readonly lines: number };

/**
 * What a check says about one place, before it is numbered.
 * Its words are those of its rule, filled with the parameters. A secret's value is never in any field (law 12).
 */
export interface FindingDraft {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly location: Location;
  readonly parameters: TextParameters;
  /**
   * What makes this finding the same one next week: the normalised line, the package and advisory, the key.
   * It has no line number, and for a credential not the value either. Only its hash is kept.
   */
  readonly identity: string;
  /**
   * What makes it the same finding in another tree, wherever it lies there: component and vulnerability, never a path. Only its hash is kept.
   * Absent where nothing but the place tells findings apart; such a finding is never taken for one that stood there before.
   */
  readonly comparison?: string;
  /** Day on which CISA listed its vulnerability as exploited (the latest, of several), `YYYY-MM-DD` in CISA's own calendar. */
  readonly exploitedSince?: string;
  /** Rule under which the same thing was said before it was known to be worse: who approved that approved something else. */
  readonly former?: string;
  /** Further addresses a reader may need: the advisory, the vendor's page. */
  readonly links?: readonly string[];
  readonly fix?: Fix;
}

/** A finding as it is recorded. */
export interface Finding extends Omit<FindingDraft, 'identity' | 'comparison' | 'former'> {
  /** 32 hex digits, stable when lines move; see {@link numberFindings}. */
  readonly fingerprint: string;
  /** 32 hex digits: rule and {@link FindingDraft.comparison}. Equal in the tree of a change and in its base where the same thing is said of both. */
  readonly comparison?: string;
  /** Rule and fingerprint under which it was reported before it was known to be worse. */
  readonly former?: { readonly ruleId: string; readonly fingerprint: string };
}

/** SHA-256 of a text in UTF-8, as lower-case hex. Passed in, because this room imports nothing. */
export type Digest = (text: string) => string;

/**
 * Gives each draft its fingerprint: hash of rule, path, identity, and the how-manieth of these it is (two equal lines in one file are two findings).
 * The result is sorted by path, line, column, rule, so that the same inputs give the same bytes.
 */
export function numberFindings(drafts: readonly FindingDraft[], digest: Digest): Finding[] {
  const seen = new Map<string, number>();
  return drafts.toSorted(compareDrafts).map((draft) => {
    const { identity, comparison, former, ...rest } = draft;
    const keyUnder = (rule: string) => [rule, draft.location.path, identity].join('\0');
    const ordinal = seen.get(keyUnder(draft.ruleId)) ?? 0;
    seen.set(keyUnder(draft.ruleId), ordinal + 1);
    const fingerprintUnder = (rule: string) => digest(`${keyUnder(rule)}\0${ordinal}`).slice(0, 32);
    return {
      ...rest,
      fingerprint: fingerprintUnder(draft.ruleId),
      ...(comparison === undefined ? {} : { comparison: digest(`${draft.ruleId}\0${comparison}`).slice(0, 32) }),
      ...(former === undefined ? {} : { former: { ruleId: former, fingerprint: fingerprintUnder(former) } }),
    };
  });
}

function compareDrafts(a: FindingDraft, b: FindingDraft): number {
  return (
    compareText(a.location.path, b.location.path) ||
    (a.location.line ?? 0) - (b.location.line ?? 0) ||
    (a.location.column ?? 0) - (b.location.column ?? 0) ||
    compareText(a.ruleId, b.ruleId) ||
    compareText(a.identity, b.identity)
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
