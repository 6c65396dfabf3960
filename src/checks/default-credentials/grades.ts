import * as z from 'zod/mini';
import type { Severity } from '../../gate/severity.ts';
import { decisions, type DecisionName } from './decisions.ts';
import { purposes, type Purpose } from './purpose.ts';

/** What a policy can grade a finding as. */
export type Grade = Exclude<Severity, 'unknown'>;

const order: readonly Grade[] = ['critical', 'high', 'medium', 'low', 'note'];

/**
 * The grades where a policy says nothing. What runs in production blocks under every profile; in files of build, development, test, samples and documents
 * the same password is told but does not block, because it is no password of the delivered system.
 */
const standard: Readonly<Record<DecisionName, Readonly<Record<Purpose, Grade>>>> = {
  DEFAULT: { production: 'critical', ci: 'low', test: 'low', sample: 'low', document: 'low' },
  IMPLICIT_DEFAULT: { production: 'high', ci: 'low', test: 'low', sample: 'low', document: 'low' },
  BLANK: { production: 'high', ci: 'low', test: 'low', sample: 'low', document: 'low' },
  HASHED_DEFAULT: { production: 'critical', ci: 'low', test: 'low', sample: 'low', document: 'low' },
  WEAK: { production: 'medium', ci: 'low', test: 'note', sample: 'note', document: 'note' },
  PLACEHOLDER: { production: 'low', ci: 'low', test: 'note', sample: 'note', document: 'note' },
  LITERAL: { production: 'medium', ci: 'low', test: 'note', sample: 'note', document: 'note' },
  REFERENCE: { production: 'note', ci: 'note', test: 'note', sample: 'note', document: 'note' },
  HASHED_UNKNOWN: { production: 'note', ci: 'note', test: 'note', sample: 'note', document: 'note' },
};

/**
 * The mildest grade a policy may give in production: clause 2-e asks for changed defaults and 3(8)-d for a password's form, so `high` and `medium` stay
 * at or above what blocks. Elsewhere, and for what no clause forbids outright, a policy is free.
 */
const floors: Readonly<Partial<Record<DecisionName, Grade>>> = {
  DEFAULT: 'high',
  IMPLICIT_DEFAULT: 'high',
  BLANK: 'high',
  HASHED_DEFAULT: 'high',
  WEAK: 'medium',
};

/** The grades a policy may choose from for one decision and purpose, worst first. */
export function allowedGrades(decision: DecisionName, purpose: Purpose): readonly [Grade, ...Grade[]] {
  const floor = purpose === 'production' ? floors[decision] : undefined;
  return ['critical', ...order.slice(1, floor === undefined ? undefined : order.indexOf(floor) + 1)];
}

/** One schema for each list of grades: making a schema costs more than all the rest of this file. */
const gradeSchemas = new Map<number, z.ZodMiniOptional<z.ZodMiniEnum<{ [Each in Grade]: Each }>>>();

function gradeSchema(grades: readonly [Grade, ...Grade[]]): z.ZodMiniOptional<z.ZodMiniEnum<{ [Each in Grade]: Each }>> {
  const known = gradeSchemas.get(grades.length);
  if (known !== undefined) return known;
  const made = z.optional(z.enum(grades)) as z.ZodMiniOptional<z.ZodMiniEnum<{ [Each in Grade]: Each }>>;
  gradeSchemas.set(grades.length, made);
  return made;
}

const gradesOfPurpose = (purpose: Purpose) =>
  z.optional(
    z.strictObject(
      Object.fromEntries(decisions.map((decision) => [decision, gradeSchema(allowedGrades(decision, purpose))])) as Record<
        DecisionName,
        ReturnType<typeof gradeSchema>
      >,
    ),
  );

/** `grades` in `kenpin.yml`: purpose of a file → decision → grade. What a clause forbids cannot be set below what blocks; such a policy is refused. */
export const gradesSchema = z.strictObject(
  Object.fromEntries(purposes.map((purpose) => [purpose, gradesOfPurpose(purpose)])) as Record<Purpose, ReturnType<typeof gradesOfPurpose>>,
);
/** Parsed {@link gradesSchema}. */
export type Grades = z.infer<typeof gradesSchema>;

/** The grade where no policy speaks. */
export function standardGrade(decision: DecisionName, purpose: Purpose): Grade {
  return standard[decision][purpose];
}

/** One grade that a policy set otherwise than the standard. */
export interface ChangedGrade {
  readonly purpose: Purpose;
  readonly decision: DecisionName;
  readonly from: Grade;
  readonly to: Grade;
}

/** What a policy changed, in the order of the lists. */
export function changedGrades(grades: Grades): ChangedGrade[] {
  return purposes.flatMap((purpose) =>
    decisions.flatMap((decision): ChangedGrade[] => {
      const to = grades[purpose]?.[decision];
      const from = standardGrade(decision, purpose);
      return to === undefined || to === from ? [] : [{ purpose, decision, from, to }];
    }),
  );
}
