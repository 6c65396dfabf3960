import type { Severity } from '../../../gate/severity.ts';
import type { Text } from '../../../gate/text.ts';

/** A severity and why it is that one. */
export interface Grade {
  readonly severity: Severity;
  readonly why: Text;
}

/** It must go. */
export const remove = (why: Text): Grade => ({ severity: 'medium', why });
/** A person looks at it. */
export const review = (why: Text): Grade => ({ severity: 'low', why });
/** It is meant, and is shown with the reason. */
export const byDesign = (why: Text): Grade => ({ severity: 'note', why });
