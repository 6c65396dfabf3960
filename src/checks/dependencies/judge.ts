import type { JudgingInput, Judgement } from './judgement.ts';
import { crossTable } from './cross-table.ts';
import { droppedRecords } from './dropped.ts';
import { judgeFile, occurrenceFinding, withoutInnerPackages, type Occurrence } from './findings.ts';
import { lookUp, type MatchedProduct } from './look-up.ts';
import type { ScannedFile } from './ports.ts';
import { productFindings, type ProductOccurrence } from './product-findings.ts';
import { identityOf } from './products/identity.ts';
import { triageOf } from './products/triage.ts';
import { purlOf } from './sbom/purl.ts';
import { sourceColumns } from './sources.ts';
import { noteLine, readVex } from './vex/notes.ts';
import type { VexDocument } from './vex/statement.ts';
import { indexStatements, type FoundStatement } from './vex/statements.ts';
import { indexVulnerabilities, type VulnerabilityIndex } from './vulnerabilities.ts';

/**
 * Judges components and declared products by every source that counts. Pure but for the look-ups in the store. What keeps the outcome from being complete stands in
 * `reasons`; findings are made all the same, from what could be known.
 */
export function judgeDependencies(input: JudgingInput): Judgement {
  const { scan, handed, subject } = input;
  const files = withoutInnerPackages(withoutLooseTwins(input));
  const answers = lookUp(input, { files, products: subject.products.map((product) => identityOf(product)) });
  const { matches, entries } = answers;
  const exploited = scan.kev.state === 'held' ? scan.kev.cves : new Map<string, string>();
  const records = files.flatMap(({ packages }) => packages.flatMap(({ vulnerabilities }) => vulnerabilities));
  const index = indexVulnerabilities({ records, products: matches.flatMap(({ match }) => match.vulnerabilities), entries, exploited });
  const judged = files.map((file) => judgeFile(file, index));
  const occurrences = judged.flatMap((each) => each.occurrences);
  const products = productOccurrences(matches, index, input);
  const vex = readVex(subject.vex);
  const statements = statementsAbout(vex.documents);
  return {
    findings: [
      ...handed.findings,
      ...judged.flatMap((each) => each.findings),
      ...occurrences.map((each) => occurrenceFinding(each, noteLine(statements(each)))),
      ...products.flatMap((each) => productFindings(each, noteLine(statements(each)))),
      ...answers.findings,
    ],
    consultations: answers.consultations,
    reasons: [...answers.reasons, ...vex.reasons],
    testData: answers.testData,
    table: crossTable({ columns: sourceColumns(answers.consultations), occurrences, products, exploited, statements }),
    dropped: droppedRecords({ files, entries, index, matches }),
    vex: vex.documents,
  };
}

/** A requirements file's loose lines were found with their line numbers; the scanner's own versionless packages of that file say the same once more. */
function withoutLooseTwins({ scan, handed }: JudgingInput): readonly ScannedFile[] {
  const loose = new Set(handed.findings.flatMap(({ ruleId, location }) => (ruleId.endsWith('/version-not-fixed') ? location.path : [])));
  return scan.files.map((file) =>
    loose.has(file.path) && file.path.endsWith('.txt')
      ? { ...file, packages: file.packages.filter(({ version }) => version !== '') }
      : file,
  );
}

function productOccurrences(
  matches: readonly MatchedProduct[],
  index: VulnerabilityIndex,
  { question }: JudgingInput,
): ProductOccurrence[] {
  return matches.flatMap(({ asked, match }) =>
    match.vulnerabilities.flatMap((named) => {
      const vulnerability = index.get(named.id);
      const triage = triageOf(named, { answers: asked.product.triage, now: question.now });
      return vulnerability === undefined ? [] : { asked, named, vulnerability, triage };
    }),
  );
}

function statementsAbout(documents: readonly VexDocument[]): (about: Occurrence | ProductOccurrence) => FoundStatement[] {
  if (documents.length === 0) return () => [];
  const find = indexStatements(documents);
  return (about) => {
    const { ids } = about.vulnerability;
    if ('found' in about) return find({ ids, name: about.found.name, purl: purlOf(about.found) ?? undefined });
    const { product, cpeText } = about.asked;
    return find({ ids, name: product.product ?? product.name, cpe: cpeText });
  };
}
