import type { FindingDraft } from '../../gate/finding.ts';
import type { DeclaredProduct, TriageAnswer } from '../../gate/policy.ts';
import { since, vulnerabilityParameters } from './findings.ts';
import { linksOf } from './links.ts';
import type { ProductIdentity } from './products/identity.ts';
import type { ProductVulnerability } from './products/match.ts';
import type { Triage } from './products/triage.ts';
import type { Vulnerability } from './vulnerabilities.ts';

/** A vulnerability together with a declared product. */
export interface ProductOccurrence {
  readonly asked: ProductIdentity;
  readonly named: ProductVulnerability;
  readonly vulnerability: Vulnerability;
  readonly triage: Triage;
}

/** The finding about it, or none where a person answered that the product is not concerned. `vex`: what the contractor's documents say. */
export function productFindings({ asked, named, vulnerability, triage }: ProductOccurrence, vex: string): FindingDraft[] {
  if (triage.judgement === 'answered') return [];
  const open = triage.judgement === 'needsTriage';
  const judged = vulnerability.severityFor();
  const { exploited } = vulnerability;
  const identity = [...identityOfProduct(asked), named.id].join('\0');
  const rule = open ? 'product-needs-triage' : exploited ? 'exploited-product' : 'vulnerable-product';
  return [
    {
      ruleId: `dependencies/${rule}`,
      // Nobody has decided yet whether it concerns the delivery: that blocks whatever its grade would be.
      severity: open ? 'unknown' : judged.severity,
      location: { path: '' },
      parameters: {
        product: asked.product.name,
        version: asked.version,
        ...vulnerabilityParameters(vulnerability, judged),
        grade: judged.severity,
        says: claimsText(open ? triage.open : named.claims, triage.answers),
        outdated: triage.outdated.length === 0 ? '-' : triage.outdated.join(', '),
        vex,
      },
      identity,
      comparison: identity,
      ...(open ? {} : since(vulnerability, 'dependencies/vulnerable-product')),
      ...(open && vulnerability.exploitedSince !== undefined ? { exploitedSince: vulnerability.exploitedSince } : {}),
      links: linksOf(vulnerability, vulnerability.ids),
    },
  ];
}

/** A product that no source knows: nobody can say that it was looked up. */
export function unknownProduct(asked: ProductIdentity): FindingDraft {
  return aboutProduct('dependencies/product-not-known', asked);
}

/** A product whose version is not given, or given as two. */
export function productWithoutVersion(asked: ProductIdentity): FindingDraft {
  return aboutProduct('dependencies/product-without-version', asked);
}

function aboutProduct(ruleId: string, asked: ProductIdentity): FindingDraft {
  const identity = identityOfProduct(asked).join('\0');
  const { product } = asked;
  return {
    ruleId,
    severity: 'unknown',
    location: { path: '' },
    parameters: { product: product.name, version: asked.version === '' ? '-' : asked.version, declared: declaredText(product) },
    identity,
    comparison: identity,
  };
}

function declaredText({ cpe, vendor, product, version }: DeclaredProduct): string {
  return [cpe, vendor, product, version].filter((each) => each !== undefined).join(' / ');
}

function identityOfProduct({ product, version }: ProductIdentity): string[] {
  return ['product', product.name, product.cpe ?? '', product.vendor ?? '', product.product ?? '', version];
}

/** The entries with what they say about versions: `JVNDB-2024-000012 「2.4.58 より前」; CVE-2024-1 「>= 2.4.0, < 2.4.58」`. */
function claimsText(claims: ProductVulnerability['claims'], answers: readonly TriageAnswer[]): string {
  const entries = claims.map(({ id, note }) => (note === '' ? id : `${id} 「${note}」`));
  const decided = answers.filter(({ answer }) => answer === 'affected').map(({ id, by, on }) => `${id}: ${by} (${on})`);
  return [...new Set([...entries, ...decided])].join('; ');
}

/** What a person answered, for the cross-table. */
export function answerText(answers: readonly TriageAnswer[]): string {
  return answers.map(({ id, answer, why, by, on }) => `${id}: ${answer}, ${why} (${by}, ${on})`).join('; ');
}
