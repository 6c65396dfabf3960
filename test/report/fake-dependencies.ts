import { cellStates, type Cell, type CellState, type CrossRow, type CrossTable, type SourceColumn } from '../../src/gate/cross-table.ts';
import { reason } from '../../src/gate/reason.ts';
import { severities } from '../../src/gate/severity.ts';
import type { Consultation } from '../../src/checks/dependencies/consultation.ts';
import type { DependencyEvidence } from '../../src/report/evidence.ts';
import type { Report, ReportedFinding } from '../../src/report/model.ts';
import type { Language } from '../../src/gate/text.ts';
import { reportWith, rule } from './fake-report.ts';

const feeds = ['osv', 'kev', 'nvd', 'jvn', 'jvn-notices', 'jpcert', 'epss', 'csaf/redhat', 'csaf/cisco', 'csaf/cisa'];

/** A table of `count` rows that conforms to the contract, with the hostile text wherever one comes from outside. Over ten rows every source says everything it can. */
export function crossTableOf(hostile: string, count: number): CrossTable {
  const sources = feeds.map((feed): SourceColumn => ({
    feed,
    title: { ja: feed, en: feed },
    counts: feed !== 'csaf/cisco',
    ...(feed === 'csaf/cisco' ? { reason: reason('feed-stale', { ja: '{text} が古い', en: '{text} is stale' }, { text: hostile }) } : {}),
  }));
  return {
    schema: 'kenpin.cross-table/1',
    sources,
    rows: Array.from({ length: count }, (_, i) => rowOf(hostile, i, sources)),
  };
}

function rowOf(hostile: string, i: number, sources: readonly SourceColumn[]): CrossRow {
  const id = `CVE-2024-${String(i + 1).padStart(4, '0')}`;
  const severity = severities[i % severities.length] ?? 'unknown';
  return {
    id,
    ids: [id, `GHSA-${String(i)}-${hostile}`],
    title: hostile,
    severity,
    severityFrom: severity === 'unknown' ? 'none' : 'nvd',
    candidates:
      severity === 'unknown'
        ? []
        : [
            { source: 'nvd', by: hostile, severity, score: (i % 100) / 10, vector: hostile },
            { source: hostile === '' ? 'jvn' : hostile, by: hostile, severity: 'low' },
          ],
    ...(i % 5 === 0 ? { exploitedSince: '2021-12-10' } : {}),
    ...(i % 2 === 0 ? { epss: { score: 0.97565, percentile: 0.999 } } : {}),
    components: [
      { name: `npm:${hostile}`, version: hostile, paths: [`a/${hostile}`], fixed: hostile, kind: 'found', judgement: 'affected' },
      { name: hostile, version: hostile, paths: [], kind: 'declared', judgement: 'needsTriage' },
      { name: hostile, version: hostile, paths: [], kind: 'declared', judgement: 'answered', answer: hostile },
    ],
    cells: sources.map((source, at) => cellOf(hostile, { source, id, state: stateAt(i + at) })),
    vex: [
      {
        document: hostile,
        author: hostile,
        status: 'notAffected',
        justification: hostile,
        text: hostile,
        timestamp: '2026-11-01T00:00:00Z',
      },
    ],
  };
}

function stateAt(n: number): CellState {
  return cellStates[n % cellStates.length] ?? 'noEntry';
}

function cellOf(hostile: string, { source, id, state }: { source: SourceColumn; id: string; state: CellState }): Cell {
  const { feed, counts } = source;
  if (!counts) return { feed, state: 'notConsulted', entries: [] };
  if (state === 'noEntry' || state === 'notConsulted') return { feed, state, entries: [] };
  return {
    feed,
    state,
    entries: [
      {
        id,
        link: `https://example.jp/${hostile}`,
        title: hostile,
        modified: '2026-11-01T15:30:00Z',
        note: hostile,
        severity: 'high',
        score: 7.5,
      },
      { id: hostile === '' ? 'x' : hostile, link: `javascript:alert(1)//${hostile}`, title: hostile },
    ],
  };
}

/** A consultation record with every result there is. */
export function consultationsOf(hostile: string): Consultation[] {
  const why = reason('test', { ja: '{text} を使えません', en: '{text} cannot be used' }, { text: hostile });
  const facts = {
    source: `https://example.jp/${hostile}`,
    fetchedAt: '2026-11-22T15:30:00Z',
    dataAsOf: '2026-11-21T00:00:00Z',
    maxAgeDays: 7,
    records: 1_234_567,
    sha256: 'ab'.repeat(32),
  };
  return [
    { feed: 'osv/npm', result: 'consulted', ...facts },
    { feed: `osv/${hostile}`, result: 'consulted', ...facts, testData: hostile },
    { feed: 'kev', result: 'stale', ...facts, reason: why },
    { feed: 'nvd', result: 'damaged', reason: why },
    { feed: 'jvn', result: 'refused', ...facts, testData: hostile, reason: why },
    { feed: 'csaf/cisco', result: 'notConsulted', reason: why },
  ];
}

/** All the evidence of the dependency check. */
export function dependenciesOf(hostile: string, count: number): DependencyEvidence {
  return {
    table: { state: 'read', content: crossTableOf(hostile, count) },
    consultations: { state: 'read', content: consultationsOf(hostile) },
    packages: {
      state: 'read',
      content: [
        { path: `a/${hostile}`, ecosystem: 'npm', name: hostile, version: hostile, groups: [hostile], vulnerabilities: ['CVE-2024-0001'] },
        {
          path: `b/${hostile}`,
          ecosystem: 'npm',
          name: hostile,
          version: hostile,
          groups: [],
          vulnerabilities: ['CVE-2024-0001', hostile],
        },
        { path: 'c', ecosystem: '', name: 'libc', version: '', groups: [], vulnerabilities: [] },
      ],
    },
  };
}

/** A report with the evidence of the dependency check; of every three vulnerabilities one blocks, one is waived, one has no finding. */
export function reportOnDependencies(
  hostile: string,
  {
    language = 'ja',
    count = 1,
    dependencies = dependenciesOf(hostile, count),
  }: { language?: Language; count?: number; dependencies?: DependencyEvidence } = {},
): Report {
  const base = reportWith(hostile, { language, count: 0 });
  const rows = dependencies.table.state === 'read' ? dependencies.table.content.rows : [];
  const findings = rows.flatMap(({ id, severity }, i): ReportedFinding[] => {
    if (i % 3 === 2) return [];
    const waived = i % 3 === 1;
    return [
      {
        marked: {
          check: 'dependencies',
          finding: {
            ruleId: rule.id,
            severity,
            location: { path: 'package-lock.json', line: i + 10 },
            parameters: { names: `${id}, GHSA-x`, text: hostile },
            fingerprint: String(i).padStart(32, '0'),
          },
          state: waived ? 'waived' : 'open',
          applied: [],
          reopened: [],
          ...(waived ? { deviation: 'D-7' } : {}),
        },
        title: rule.title,
        message: rule.message,
        advice: rule.advice,
        requirements: ['2-a.1'],
        blocking: !waived,
      },
    ];
  });
  return { ...base, findings, dependencies };
}
