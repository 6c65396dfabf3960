import { checkIds } from '../../src/gate/check.ts';
import type { CheckId } from '../../src/gate/check.ts';
import type { CheckPolicy, Policy } from '../../src/gate/policy.ts';

/** A policy of a made-up contract. */
export function policyOf(changes: Partial<Policy> = {}): Policy {
  return {
    purpose: 'contract',
    language: 'ja',
    contract: {
      number: 'R8-TEST-001',
      title: '試験システムの開発',
      client: '架空研究機構',
      contractor: '架空ソフト株式会社',
      delivery: 1,
      people: [{ name: '鈴木 一郎', organisation: '架空ソフト株式会社', role: 'security-manager' }],
    },
    profile: 'jst',
    deliverables: [{ files: ['**'], exclude: [], role: 'source' }],
    limits: { depth: 16, members: 1_000_000, bytes: 64 * 1024 ** 3, ratio: 1000 },
    checks: Object.fromEntries(checkIds.map((id) => [id, { failOn: 'medium', options: {} }])) as Record<CheckId, CheckPolicy>,
    feeds: { folder: 'feeds', mirrors: {}, vendors: [] },
    products: [],
    vex: [],
    signatures: { folder: 'signatures' },
    checklist: null,
    deviations: null,
    attestations: null,
    signing: null,
    results: '.kenpin',
    output: 'delivery',
    ...changes,
  };
}
