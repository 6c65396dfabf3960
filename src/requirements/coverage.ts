import type { Profile, Requirement, RequirementKind } from '../gate/requirement.ts';
import type { Rule } from '../gate/rule.ts';
import type { Text } from '../gate/text.ts';
import type { Judgement } from '../gate/verdict.ts';

/** How one clause of the annex stands, as far as this version of kenpin can say. */
export interface ClauseRow {
  readonly id: string;
  readonly title: Text;
  readonly kinds: readonly RequirementKind[];
  /**
   * `covered-clean`: the checks that serve it ran whole and nothing is open. `covered-findings`: something is open or waived.
   * `covered-unknown`: a check that serves it did not run whole. `not-covered`: no check serves it; people answer for it.
   */
  readonly state: 'covered-clean' | 'covered-findings' | 'covered-unknown' | 'not-covered';
  /** Rules that serve it. */
  readonly rules: readonly string[];
  readonly open: number;
  readonly waived: number;
}

/** Clauses that the checklist serves as a whole. */
const checklistClauses = ['2-a.3'];

/** Every clause of the profile, in its order. */
export function clauseCoverage({
  profile,
  rules,
  judgement,
}: {
  profile: Profile;
  rules: readonly Rule[];
  judgement: Judgement;
}): ClauseRow[] {
  return profile.requirements.map((requirement) => clauseRow(requirement, rules, judgement));
}

function clauseRow({ id, title, kinds }: Requirement, rules: readonly Rule[], judgement: Judgement): ClauseRow {
  const serving = rules.filter((rule) => rule.requirements.includes(id)).map((rule) => rule.id);
  const base = { id, title, kinds, rules: serving };
  if (checklistClauses.includes(id)) return { ...base, ...checklistState(judgement) };
  if (serving.length === 0) return { ...base, state: 'not-covered', open: 0, waived: 0 };
  const findings = judgement.findings.filter(({ finding }) => serving.includes(finding.ruleId));
  const waived = findings.filter(({ state }) => state === 'waived').length;
  const open = findings.length - waived;
  const checks = new Set(serving.map((rule) => rule.split('/')[0]));
  const whole = [...checks].every((check) => {
    const own = judgement.checks.find((each) => each.check === check);
    return (
      own !== undefined &&
      own.verdict !== 'inconclusive' &&
      own.coverage.notExamined === 0 &&
      !judgement.blockers.some(({ kind, part }) => kind === 'inconclusive' && part === check)
    );
  });
  return { ...base, state: findings.length > 0 ? 'covered-findings' : whole ? 'covered-clean' : 'covered-unknown', open, waived };
}

function checklistState({ checklist }: Judgement): Pick<ClauseRow, 'state' | 'open' | 'waived'> {
  if (checklist === null) return { state: 'not-covered', open: 0, waived: 0 };
  const count = (state: string) => checklist.items.filter(({ result }) => result.state === state).length;
  const open = count('unsatisfied') + count('contradicted');
  return { state: open > 0 ? 'covered-findings' : count('unanswered') > 0 ? 'covered-unknown' : 'covered-clean', open, waived: 0 };
}
