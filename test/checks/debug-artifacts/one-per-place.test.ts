import { expect, test } from 'vitest';
import { joined, onePerPlace } from '../../../src/checks/debug-artifacts/one-per-place.ts';
import type { FindingDraft } from '../../../src/gate/finding.ts';

const draft = (severity: FindingDraft['severity']): FindingDraft => ({
  ruleId: 'debug-artifacts/work-file',
  severity,
  location: { path: 'app/.idea/' },
  parameters: { kind: 'k', count: 1 },
  identity: onePerPlace,
});

test('what several entries tell of one place is as bad as the worst of it, in any order', () => {
  for (const severities of [['note', 'medium', 'low'] as const, ['medium', 'low', 'note'] as const]) {
    const found = joined(severities.map(draft));
    expect(found.map(({ severity, parameters }) => [severity, parameters['count']])).toEqual([['medium', 3]]);
  }
});
