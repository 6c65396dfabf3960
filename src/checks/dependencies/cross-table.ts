import type { AffectedComponent, CrossRow, CrossTable, SeverityCandidate, SourceColumn, VexNote } from '../../gate/cross-table.ts';
import { severities } from '../../gate/severity.ts';
import { cellsOf, type CellQuestion } from './cells.ts';
import { compareIds } from './facts.ts';
import { nameOf, type Occurrence } from './findings.ts';
import type { PackageName } from './opinions.ts';
import { answerText, type ProductOccurrence } from './product-findings.ts';
import type { JudgedSeverity } from './severity.ts';
import type { FoundStatement } from './vex/statements.ts';
import { noteOf } from './vex/notes.ts';
import type { Vulnerability } from './vulnerabilities.ts';

/** What the cross-table is made from. */
export interface CrossTableParts {
  readonly columns: readonly SourceColumn[];
  readonly occurrences: readonly Occurrence[];
  readonly products: readonly ProductOccurrence[];
  /** KEV: CVE → day. */
  readonly exploited: ReadonlyMap<string, string>;
  /** VEX statements about a vulnerability of a component, by the occurrence. */
  readonly statements: (about: Occurrence | ProductOccurrence) => readonly FoundStatement[];
}

type RowQuestion = CellQuestion & Pick<CrossTableParts, 'statements'>;

interface RowParts {
  readonly occurrences: Occurrence[];
  readonly products: ProductOccurrence[];
}

/** Builds the table: one row for each vulnerability, by its id, one cell for each source. The same inputs give the same bytes, in whatever order they come. */
export function crossTable(parts: CrossTableParts): CrossTable {
  const rows = new Map<Vulnerability, RowParts>();
  const partsOf = (vulnerability: Vulnerability) => {
    const own = rows.get(vulnerability) ?? { occurrences: [], products: [] };
    rows.set(vulnerability, own);
    return own;
  };
  for (const each of parts.occurrences) partsOf(each.vulnerability).occurrences.push(each);
  for (const each of parts.products) partsOf(each.vulnerability).products.push(each);
  const { columns, exploited } = parts;
  const question = { columns, exploited, counting: new Set(columns.filter(({ counts }) => counts).map(({ feed }) => feed)) };
  return {
    schema: 'kenpin.cross-table/1',
    sources: columns,
    rows: [...rows]
      .toSorted(([a], [b]) => compareIds(a.id, b.id))
      .map(([vulnerability, own]) => rowOf(vulnerability, own, { ...question, statements: parts.statements })),
  };
}

function rowOf(vulnerability: Vulnerability, own: RowParts, question: RowQuestion): CrossRow {
  const { id, ids, title, exploitedSince, facts } = vulnerability;
  const packages = distinctPackages(own.occurrences);
  const judged = [
    ...packages.map((named) => vulnerability.severityFor(named)),
    ...(own.products.length > 0 ? [vulnerability.severityFor()] : []),
  ];
  const worst = worstOf(judged);
  const epss = facts.epss.toSorted((a, b) => b.score - a.score)[0];
  return {
    id,
    ids,
    title,
    severity: worst.severity,
    severityFrom: worst.from,
    candidates: joined(judged),
    ...(exploitedSince === undefined ? {} : { exploitedSince }),
    ...(epss === undefined ? {} : { epss: { score: epss.score, percentile: epss.percentile } }),
    components: componentsOf(own),
    cells: cellsOf(vulnerability, packages, question),
    vex: notesOf([...own.occurrences, ...own.products].flatMap((each) => question.statements(each))),
  };
}

function distinctPackages(occurrences: readonly Occurrence[]): PackageName[] {
  const found = new Map(
    occurrences.map(({ found }) => [`${found.ecosystem}\0${found.name}`, { ecosystem: found.ecosystem, name: found.name }]),
  );
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, each]) => each);
}

/** A vulnerability that is graded for one component and for another not stands there with its grade: the finding about the other says that it has none. */
function worstOf(judged: readonly JudgedSeverity[]): JudgedSeverity {
  const rank = ({ severity }: JudgedSeverity) => (severity === 'unknown' ? severities.length : severities.indexOf(severity));
  const sorted = judged.toSorted((a, b) => rank(a) - rank(b) || (a.from < b.from ? -1 : 1));
  return sorted[0] ?? { severity: 'unknown', from: 'none', candidates: [] };
}

/** All candidates once, in the order in which they were judged. */
function joined(judged: readonly JudgedSeverity[]): SeverityCandidate[] {
  const first = judged[0]?.candidates ?? [];
  if (judged.length < 2) return [...first];
  return [...new Map(judged.flatMap(({ candidates }) => candidates).map((each) => [JSON.stringify(each), each])).values()];
}

function componentsOf({ occurrences, products }: RowParts): AffectedComponent[] {
  const found = new Map<string, { component: Omit<AffectedComponent, 'paths'>; paths: Set<string> }>();
  for (const { path, found: each, fix } of occurrences) {
    const [name, { version }] = [nameOf(each), each];
    const key = `${name}\0${version}`;
    const known = found.get(key);
    if (known !== undefined) known.paths.add(path);
    else
      found.set(key, {
        component: { name, version, ...(fix === null ? {} : { fixed: fix }), kind: 'found', judgement: 'affected' },
        paths: new Set([path]),
      });
  }
  const declared = declaredComponents(products);
  const listed = [...found]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { component, paths }]) => ({ ...component, paths: [...paths].sort() }));
  return [...listed, ...declared];
}

const judgements: readonly AffectedComponent['judgement'][] = ['affected', 'needsTriage', 'answered'];

/** A product that several CVEs of one vulnerability name stands there once, by the gravest of them. */
function declaredComponents(products: readonly ProductOccurrence[]): AffectedComponent[] {
  const byProduct = Map.groupBy(products, ({ asked }) => `${asked.product.name}\0${asked.version}`);
  return [...byProduct]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, own]) => {
      const { asked } = own[0] ?? {};
      if (asked === undefined) return [];
      const judgement = judgements.find((each) => own.some(({ triage }) => triage.judgement === each)) ?? 'needsTriage';
      const answers = [...new Set(own.flatMap(({ triage }) => triage.answers))];
      const answer = answers.length === 0 ? {} : { answer: answerText(answers) };
      return { name: asked.product.name, version: asked.version, paths: [], kind: 'declared' as const, judgement, ...answer };
    });
}

/** Each statement once, the newest first. */
function notesOf(found: readonly FoundStatement[]): VexNote[] {
  const notes = new Map(found.map((each) => noteOf(each)).map((note) => [JSON.stringify(note), note]));
  return [...notes]
    .sort(([a, one], [b, other]) => (one.timestamp < other.timestamp ? 1 : one.timestamp > other.timestamp ? -1 : a < b ? -1 : 1))
    .map(([, note]) => note);
}
