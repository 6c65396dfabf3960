/** From worst to mildest. `unknown` stands first: what nobody graded blocks wherever the policy blocks anything at all. */
export const severities = ['unknown', 'critical', 'high', 'medium', 'low', 'note'] as const;

/** How bad a finding is. */
export type Severity = (typeof severities)[number];

/** The mildest severity that still blocks; `never` lets every graded finding through (an `unknown` one blocks even then: nobody decided about it). */
export type Threshold = 'critical' | 'high' | 'medium' | 'low' | 'note' | 'never';

/** Whether a finding of this severity blocks the delivery under this threshold. */
export function blocks(severity: Severity, threshold: Threshold): boolean {
  if (severity === 'unknown') return true;
  if (threshold === 'never') return false;
  return severities.indexOf(severity) <= severities.indexOf(threshold);
}
