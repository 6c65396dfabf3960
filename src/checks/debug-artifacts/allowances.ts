import type { FindingDraft } from '../../gate/finding.ts';
import type { Text } from '../../gate/text.ts';

/** A comment that asks for a finding to be let through: `kenpin-allow: console-output 利用者への進捗表示`. */
interface Allowance {
  /** 1-based. */
  readonly line: number;
  /** Of this check, without its prefix. */
  readonly rule: string;
  readonly why: string;
}

/** A text with what was found in it. */
export interface Found {
  readonly path: string;
  readonly text: string;
  readonly findings: readonly FindingDraft[];
}

const mark = 'kenpin-allow:';
const form = /kenpin-allow:[ \t]*(?:debug-artifacts\/)?([a-z][a-z-]{1,60})?[ \t:：]*([^\r\n]{0,500})/u;

/**
 * Applies the comments `kenpin-allow: <rule> <reason>` of a text to the findings on their own line or on the next line.
 * Where the policy permits them, what they allow is graded `note`, by design; it stays a finding, and each comment is listed with its reason.
 * Where it does not, or where a comment has no reason or nothing to allow, the comment is told and changes nothing (law 8).
 */
export function withAllowances({ path, text, findings }: Found, permitted: boolean): FindingDraft[] {
  if (!text.includes(mark)) return [...findings];
  const allowances = allowancesOf(text);
  const used = new Map<Allowance, number>();
  const graded = findings.map((finding) => {
    const allowance = permitted ? allowances.find((each) => each.why !== '' && covers(each, finding)) : undefined;
    if (allowance === undefined) return finding;
    used.set(allowance, (used.get(allowance) ?? 0) + 1);
    return { ...finding, severity: 'note' as const };
  });
  return [...graded, ...allowances.map((each) => told(path, each, { permitted, count: used.get(each) ?? 0 }))];
}

function allowancesOf(text: string): Allowance[] {
  return text.split('\n').flatMap((line, i) => {
    const found = line.includes(mark) ? form.exec(line) : null;
    return found === null ? [] : [{ line: i + 1, rule: found[1] ?? '', why: reasonIn(found[2] ?? '') }];
  });
}

/** Without the end of the comment that it stands in. */
function reasonIn(rest: string): string {
  return rest
    .replace(/(?:\*\/|-->|--%>|#\})[^]*$/u, '')
    .trim()
    .slice(0, 200);
}

function covers({ line, rule }: Allowance, { ruleId, location }: FindingDraft): boolean {
  return ruleId === `debug-artifacts/${rule}` && (location.line === line || location.line === line + 1);
}

const voids = {
  forbidden: {
    ja: 'ポリシーの checks.debug-artifacts.inlineAllow が true でない',
    en: 'checks.debug-artifacts.inlineAllow of the policy is not true',
  },
  reasonless: { ja: '理由が書かれていない', en: 'it gives no reason' },
  unused: { ja: 'この行と次の行に該当する指摘がない', en: 'there is no such finding on its line or the next' },
} satisfies Record<string, Text>;

function told(
  path: string,
  { line, rule, why }: Allowance,
  { permitted, count }: { readonly permitted: boolean; readonly count: number },
): FindingDraft {
  const location = { path, line };
  const identity = `${rule} ${why}`;
  if (permitted && count > 0)
    return { ruleId: 'debug-artifacts/inline-allow', severity: 'note', location, parameters: { rule, why, count }, identity };
  const fault = permitted ? (why === '' ? voids.reasonless : voids.unused) : voids.forbidden;
  return {
    ruleId: 'debug-artifacts/inline-allow-void',
    severity: 'low',
    location,
    parameters: { rule: rule === '' ? '?' : rule, why: fault.en, whyJa: fault.ja },
    identity,
  };
}
