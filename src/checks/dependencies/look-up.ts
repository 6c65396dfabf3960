import type { CveEntries } from '../../feeds/store/lookup.ts';
import type { FindingDraft } from '../../gate/finding.ts';
import { reason, type Reason } from '../../gate/reason.ts';
import { judgeFeeds, type Consultation, type JudgedFeeds } from './consultation.ts';
import { countingEntries } from './facts.ts';
import type { JudgingInput } from './judgement.ts';
import type { RequiredSource, ScannedFile } from './ports.ts';
import { productWithoutVersion, unknownProduct } from './product-findings.ts';
import type { ProductIdentity } from './products/identity.ts';
import { matchProduct, type ProductMatch } from './products/match.ts';
import { storedFeeds } from './sources.ts';
import { wantedCves } from './vulnerabilities.ts';

/** A declared product with what the sources hold about it. */
export interface MatchedProduct {
  readonly asked: ProductIdentity;
  readonly match: ProductMatch;
}

/** What all sources said, as far as they count. */
export interface LookedUp extends JudgedFeeds {
  /** By CVE; only what sources hold that count. */
  readonly entries: ReadonlyMap<string, CveEntries>;
  readonly matches: readonly MatchedProduct[];
  /** About products that could not be looked up. */
  readonly findings: readonly FindingDraft[];
}

/** What is looked up. */
export interface Subjects {
  readonly files: readonly ScannedFile[];
  readonly products: readonly ProductIdentity[];
}

/** Asks the sources: first which of them count, then about products, then about every CVE by its key. A store that breaks while it is asked has said nothing. */
export function lookUp({ scan, knowledge, subject, question }: JudgingInput, { files, products }: Subjects): LookedUp {
  const stored = storedFeeds(subject.sources).map((feed) => knowledge.consult(feed));
  const judged = judgeFeeds({ databases: scan.databases, kev: scan.kev, stored, required: requiredSources(subject) }, question);
  const counting = new Set(judged.consultations.filter(({ result }) => result === 'consulted').map(({ feed }) => feed));
  const counts = (feed: string) => counting.has(feed);
  const findings = products.flatMap((asked) => (isComparable(asked) ? [] : productWithoutVersion(asked)));
  try {
    const matches = products
      .filter((asked) => isComparable(asked))
      .map((asked) => {
        const entries = asked.keys.map((key) => knowledge.product(key));
        const others = products.filter((each) => each !== asked);
        return { asked, match: matchProduct(entries, { asked, others, counts, jvnTriage: question.options.jvnTriage }) };
      });
    // Where NVD or JVN does not count, that is said by its own reason, and nothing is known about what they know.
    const unknown = counts('nvd') && counts('jvn') ? matches.filter(({ match }) => !match.known) : [];
    const records = files.flatMap(({ packages }) => packages.flatMap(({ vulnerabilities }) => vulnerabilities));
    const wanted = wantedCves({ records, products: matches.flatMap(({ match }) => match.vulnerabilities) });
    const entries = new Map([...knowledge.cves(wanted)].map(([cve, each]) => [cve, countingEntries(each, counts)]));
    return { ...judged, entries, matches, findings: [...findings, ...unknown.map(({ asked }) => unknownProduct(asked))] };
  } catch (error) {
    const why = unreadableStore(error instanceof Error ? error.message : String(error));
    return { ...withoutStore(judged, why), entries: new Map(), matches: [], findings };
  }
}

/** Products are known to NVD, to JVN or to nobody: where some are declared, these two must count whatever the profile says. */
function requiredSources({ sources, products }: JudgingInput['subject']): readonly RequiredSource[] {
  return products.length === 0 ? sources : [...sources, { feed: 'nvd' }, { feed: 'jvn' }];
}

function isComparable({ version, contradicts }: ProductIdentity): boolean {
  return version !== '' && !contradicts;
}

function withoutStore(judged: JudgedFeeds, why: Reason): JudgedFeeds {
  const isStored = ({ feed }: Consultation) => feed !== 'kev' && !feed.startsWith('osv/');
  return {
    ...judged,
    consultations: judged.consultations.map((each) =>
      isStored(each) && each.result === 'consulted' ? { ...each, result: 'damaged', reason: why } : each,
    ),
    reasons: [...judged.reasons, why],
  };
}

function unreadableStore(detail: string): Reason {
  return reason(
    'store-unreadable',
    {
      ja: '脆弱性情報の保存ファイル（store.sqlite）を読み取れません（{detail}）。ファイルを削除し、kenpin feeds update で取得し直してください。',
      en: 'The store of vulnerability data (store.sqlite) cannot be read ({detail}). Delete the file and fetch it anew with `kenpin feeds update`.',
    },
    { detail: detail.slice(0, 200) },
  );
}
