import type { Census } from '../../gate/census.ts';
import type { EvidenceFile } from '../../gate/outcome.ts';
import type { Judgement } from './judgement.ts';
import type { DependenciesSubject, ScanEnd } from './ports.ts';
import { cycloneDx, type FoundComponent } from './sbom/cyclonedx.ts';

type Scanned = Extract<ScanEnd, { end: 'scanned' }>;

/** What the evidence is made from. */
export interface EvidenceInput {
  readonly scan: Scanned;
  readonly judgement: Judgement;
  readonly subject: DependenciesSubject;
  readonly census: Census;
  readonly now: Date;
  /** Whether every deliverable that could name components was read to its end, and every source answered. */
  readonly complete: boolean;
}

/** The scanner's own words, what was consulted, every vulnerability against every source, and the SBOM. */
export function evidenceOf(input: EvidenceInput): EvidenceFile[] {
  const { scan, judgement } = input;
  const { consultations, table, dropped, vex } = judgement;
  return [
    jsonFile('consultation.json', { schema: 'kenpin.consultation/1', consultations }),
    jsonFile('cross-table.json', table),
    jsonFile('dropped-records.json', { schema: 'kenpin.dropped-records/1', dropped }),
    { name: 'osv-scanner.json', mediaType: 'application/json', content: scan.report },
    { name: 'osv-scanner-matches.json', mediaType: 'application/json', content: scan.matches },
    { name: 'osv-scanner.log', mediaType: 'text/plain', content: scan.log },
    jsonFile('packages.json', { schema: 'kenpin.packages/1', packages: packagesOf(scan) }),
    { name: 'sbom.cdx.json', mediaType: 'application/vnd.cyclonedx+json', content: bomOf(input) },
    ...(vex.length === 0 ? [] : [jsonFile('vex.json', { schema: 'kenpin.vex/1', documents: vex })]),
  ];
}

function packagesOf({ files }: Scanned): object[] {
  return files.flatMap(({ path, packages }) =>
    packages.map(({ ecosystem, name, version, commit, groups, vulnerabilities, evidence }) => {
      return { path, ecosystem, name, version, commit, groups, evidence, vulnerabilities: vulnerabilities.map(({ id }) => id) };
    }),
  );
}

function bomOf({ scan, subject, census, now, complete }: EvidenceInput): string {
  const { number, title, delivery, contractor } = subject.contract;
  return cycloneDx({
    timestamp: now.toISOString(),
    kenpin: subject.kenpin,
    delivery: { contract: number, title, delivery, contractor },
    digest: census.digest,
    components: scan.files.flatMap(({ path, packages }) =>
      packages.map(({ ecosystem, name, version, commit, groups, evidence }): FoundComponent => {
        return { path, ecosystem, name, version, commit, groups, ...(evidence === undefined ? {} : { evidence }) };
      }),
    ),
    complete,
  });
}

function jsonFile(name: string, value: unknown): EvidenceFile {
  return { name, mediaType: 'application/json', content: `${JSON.stringify(value, null, 2)}\n` };
}
