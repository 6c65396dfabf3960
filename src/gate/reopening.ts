import type { Deviation } from './deviation.ts';
import type { Finding } from './finding.ts';
import { reason, type Reason } from './reason.ts';
import { severities, type Severity } from './severity.ts';

/** A deviation that counts by itself, but not (any more) for this finding: the approval was given for something less bad. It has to be approved anew. */
export interface Reopened {
  readonly deviation: string;
  readonly reason: Reason;
}

/** Checks whose findings get worse while nobody touches the delivery: the world learns more about them. An approval of theirs says up to which severity it was given. */
export const gradedChecks: readonly string[] = ['dependencies'];

/**
 * Why the approval of a deviation that concerns this finding does not hold for it, or null where it holds.
 * `unknown` is worse than every grade: approving `critical` does not approve what nobody has graded.
 */
export function reopening(deviation: Deviation, finding: Finding, check: string): Reason | null {
  if (deviation.severity === undefined && gradedChecks.includes(check)) return noSeverity;
  if (deviation.severity !== undefined && isWorse(finding.severity, deviation.severity))
    return severityRose(deviation.severity, finding.severity);
  const { exploitedSince } = finding;
  return exploitedSince === undefined || isKnownSince(deviation, exploitedSince) ? null : exploited(deviation, exploitedSince);
}

/** Why a deviation that was approved for what the finding was called before ({@link Finding.former}) says nothing about it now. */
export function outgrown(deviation: Deviation, { exploitedSince = '', ruleId }: Finding): Reason {
  if (!isKnownSince(deviation, exploitedSince)) return exploited(deviation, exploitedSince);
  return reason(
    'deviation-former-rule',
    {
      ja: '悪用が確認された（CISA KEV、{since}）ため、規則 {rule} の逸脱として承認が必要',
      en: 'its vulnerability is being exploited (CISA KEV, {since}), which needs an approval of the rule {rule}',
    },
    { since: exploitedSince, rule: ruleId },
  );
}

/** CISA's day begins when the day in Japan ends: what it lists on the day of the approval was listed after it. */
function isKnownSince({ approval }: Deviation, exploitedSince: string): boolean {
  return approval !== undefined && exploitedSince < approval.on;
}

function isWorse(found: Severity, approved: Severity): boolean {
  return severities.indexOf(found) < severities.indexOf(approved);
}

const noSeverity = reason('deviation-no-severity', {
  ja: '承認した重大度の上限（severity）が書かれていない',
  en: 'it does not say up to which severity it was approved (severity)',
});

function severityRose(approved: Severity, found: Severity): Reason {
  return reason(
    'deviation-severity-rose',
    {
      ja: '重大度が承認の上限より悪い（承認は {approved} まで、現在は {found}）',
      en: 'the severity is worse than what was approved (up to {approved}, now {found})',
    },
    { approved, found },
  );
}

function exploited({ approval }: Deviation, since: string): Reason {
  return reason(
    'deviation-exploited-since',
    {
      ja: '承認（{on}）の後に悪用が確認された（CISA KEV、{since}）',
      en: 'its vulnerability was listed as exploited (CISA KEV, {since}) after the approval ({on})',
    },
    { on: approval?.on ?? '—', since },
  );
}
