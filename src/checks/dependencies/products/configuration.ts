import type { Cover } from '../../../feeds/csaf/range.ts';
import type { CpeConfiguration, CpeMatch, CpeNode } from '../../../feeds/rows.ts';
import { readCpe } from '../../../feeds/store/cpe.ts';
import { productKey } from '../../../feeds/store/schema.ts';
import { all, any, criterionCovers } from './criterion.ts';
import type { ProductIdentity } from './identity.ts';

/**
 * Whether NVD's configurations of a CVE make a product vulnerable. `out` only where every criterion that names it surely leaves it out; a platform that nobody declared may
 * well be there. A product that stands there as a platform alone (`vulnerable: false`) is not the one with the fault.
 */
export function configurationsCover(
  configurations: readonly CpeConfiguration[],
  asked: ProductIdentity,
  others: readonly ProductIdentity[],
): Cover {
  return any(configurations.map((each) => configurationCover(each, { asked, others })));
}

interface Question {
  readonly asked: ProductIdentity;
  /** What else was declared: it may be the platform. */
  readonly others: readonly ProductIdentity[];
}

interface Node {
  readonly cover: Cover;
  /** Whether it names the product at all. */
  readonly names: boolean;
  /** What its vulnerable criteria say of the product. */
  readonly vulnerable: readonly Cover[];
  readonly negate: boolean;
}

function configurationCover({ operator, negate, nodes }: CpeConfiguration, question: Question): Cover {
  const judged = nodes.map((node) => nodeOf(node, question));
  const own = judged.filter(({ names }) => names);
  const vulnerable = own.flatMap((node) => node.vulnerable);
  if (vulnerable.length === 0) return 'out';
  // Beside a node about the product, another one is a condition under AND, and another product's matter under OR.
  const joined = operator === 'AND' ? all(judged.map(({ cover }) => cover)) : any(own.map(({ cover }) => cover));
  const cover = negate ? not(joined) : joined;
  if (vulnerable.some((each) => each !== 'out')) return cover;
  // "Everything but this version" names a product by what it is not.
  return cover !== 'out' && (negate || own.some((node) => node.negate)) ? 'unclear' : 'out';
}

function nodeOf({ operator, negate, matches }: CpeNode, question: Question): Node {
  const own = matches.map((match) => criterionCovers(match, question.asked));
  const names = own.some((cover) => cover !== null);
  const covers = matches.map((match, index): Cover => {
    const cover = own[index];
    if (cover !== null && cover !== undefined) return cover;
    // One of several products that have the fault is that product's own matter.
    return names && operator === 'OR' ? 'out' : surroundingCover(match, question);
  });
  const joined = operator === 'AND' ? all(covers) : any(covers);
  const vulnerable = matches.flatMap((match, index) => (match.vulnerable ? (own[index] ?? []) : []));
  return { cover: negate ? not(joined) : joined, names, vulnerable, negate };
}

/** Something else that must be there: known only where it was declared. What was not declared may be there all the same. */
function surroundingCover(match: CpeMatch, { asked, others }: Question): Cover {
  if (isItsHardware(match, asked)) return 'in';
  return others.some((other) => criterionCovers(match, other) === 'in') ? 'in' : 'unclear';
}

/** NVD names a device's firmware after the device: `o:vendor:x_firmware` runs on `h:vendor:x` and nowhere else. */
function isItsHardware({ criteria, vulnerable }: CpeMatch, { cpe }: ProductIdentity): boolean {
  const name = readCpe(criteria);
  if (vulnerable || name?.part !== 'h' || cpe?.part !== 'o') return false;
  return productKey(cpe.vendor, cpe.product) === productKey(name.vendor, `${name.product}_firmware`);
}

function not(cover: Cover): Cover {
  return cover === 'unclear' ? 'unclear' : cover === 'in' ? 'out' : 'in';
}
