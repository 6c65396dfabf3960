import * as z from 'zod/mini';
import { FeedFormatError } from '../rows.ts';
import type { XmlNode } from '../xml.ts';

/** What MyJVN says about an answer. https://jvndb.jvn.jp/schema/status_3.3.xsd */
export interface MyJvnStatus {
  readonly retCd: number;
  readonly errCd: string;
  readonly errMsg: string;
  /** Entries that match the question; null where it is left empty. */
  readonly totalRes: number | null;
  /** Entries of this answer. */
  readonly totalResRet: number | null;
  /** Number of the first entry of this answer, from 1. */
  readonly firstRes: number | null;
}

/** MyJVN answered that it refuses the question. */
export class MyJvnRefusal extends FeedFormatError {
  /** `XX00000001`, …: https://jvndb.jvn.jp/apis/myjvn/ */
  readonly errCd: string;
  readonly errMsg: string;

  constructor(errCd: string, errMsg: string) {
    super(`MyJVN answered with the error ${errCd.slice(0, 40)} (${errMsg.slice(0, 160)})`);
    this.errCd = errCd;
    this.errMsg = errMsg;
  }
}

/** Numbers are numbers, text, or an empty text. */
const count = z.union([z.int().check(z.nonnegative()), z.string().check(z.regex(/^\s*\d{0,9}\s*$/))]);
const answer = z.object({
  retCd: count,
  errCd: z.optional(z.string()),
  errMsg: z.optional(z.string()),
  totalRes: z.optional(count),
  totalResRet: z.optional(count),
  firstRes: z.optional(count),
});

/** Reads the status of an answer. Throws {@link MyJvnRefusal} where MyJVN refused, {@link FeedFormatError} where it is no status. */
export function readStatus(given: unknown): MyJvnStatus {
  const parsed = answer.safeParse(given);
  if (!parsed.success) throw new FeedFormatError(`status: ${parsed.error.issues[0]?.path.join('.') ?? ''} is missing or no number`);
  const { retCd, errCd = '', errMsg = '', totalRes, totalResRet, firstRes } = parsed.data;
  const code = numberOf(retCd);
  if (code === null) throw new FeedFormatError('status: retCd is empty');
  if (code !== 0) throw new MyJvnRefusal(errCd, errMsg);
  return { retCd: code, errCd, errMsg, totalRes: numberOf(totalRes), totalResRet: numberOf(totalResRet), firstRes: numberOf(firstRes) };
}

/** Reads a `Status` element; `before` is the one that the document already had, which may not be. */
export function statusElement(node: XmlNode, before: MyJvnStatus | null): MyJvnStatus {
  if (before !== null) throw new FeedFormatError('it has two status elements');
  return readStatus({ ...node.attributes });
}

/** Throws {@link FeedFormatError} unless the answer holds as many entries as its status says. */
export function checkCount(status: MyJvnStatus, entries: number): void {
  if (status.totalResRet !== entries)
    throw new FeedFormatError(`totalResRet is ${status.totalResRet ?? 'empty'}, the document holds ${entries} entries`);
  if (status.totalRes === null || status.totalRes < entries)
    throw new FeedFormatError(`totalRes is ${status.totalRes ?? 'empty'}, the document holds ${entries} entries`);
}

function numberOf(given: z.infer<typeof count> | undefined): number | null {
  if (given === undefined || typeof given === 'number') return given ?? null;
  return given.trim() === '' ? null : Number(given);
}
