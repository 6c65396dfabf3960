import type { CpeName } from '../../../feeds/store/cpe.ts';
import { readCpe } from '../../../feeds/store/cpe.ts';
import { productKey } from '../../../feeds/store/schema.ts';
import type { DeclaredProduct } from '../../../gate/policy.ts';

/** A declared product as sources are asked for it. */
export interface ProductIdentity {
  readonly product: DeclaredProduct;
  /** Null where it has none, or one that cannot be read. */
  readonly cpe: CpeName | null;
  /** All eleven components, for whoever wants a whole name. */
  readonly cpeText: string | undefined;
  /** Keys under which sources may have it: the CPE's names, and the words for vendor and product. */
  readonly keys: readonly string[];
  /** Empty where none is given. */
  readonly version: string;
  /** `*` where it is not said, `-` where there is none. */
  readonly update: string;
  /** CPE and policy name two versions: which one is meant is not known. */
  readonly contradicts: boolean;
}

/** Reads a declared product. */
export function identityOf(product: DeclaredProduct): ProductIdentity {
  const cpeText = product.cpe === undefined ? undefined : wholeCpe(product.cpe);
  const read = cpeText === undefined ? null : readCpe(cpeText);
  const cpe = read !== null && [read.vendor, read.product].every((each) => each !== '*' && each !== '-') ? read : null;
  const keys = [
    ...(cpe === null ? [] : [productKey(cpe.vendor, cpe.product)]),
    ...(product.vendor === undefined || product.product === undefined ? [] : [productKey(product.vendor, product.product)]),
  ];
  const ofCpe = cpe === null || isOpen(cpe.version) ? '' : cpe.version;
  const given = product.version?.trim() ?? '';
  return {
    product,
    cpe,
    cpeText: cpe === null ? undefined : cpeText,
    keys: [...new Set(keys)],
    version: given === '' ? ofCpe : given,
    update: cpe === null || cpe.update === '' ? '*' : cpe.update,
    contradicts: given !== '' && ofCpe !== '' && ![ofCpe, `${ofCpe} ${cpe?.update}`, `${ofCpe}${cpe?.update}`].includes(given),
  };
}

/** People leave the tail of stars away: `cpe:2.3:a:apache:http_server:2.4.58`. */
function wholeCpe(text: string): string {
  const trimmed = text.trim();
  if (!trimmed.startsWith('cpe:2.3:')) return trimmed;
  const count = trimmed.split(/(?<!\\):/).length - 2;
  return count >= 3 && count < 11 ? `${trimmed.replace(/:$/, '')}${':*'.repeat(trimmed.endsWith(':') ? 12 - count : 11 - count)}` : trimmed;
}

function isOpen(version: string): boolean {
  return ['', '*', '-'].includes(version);
}
