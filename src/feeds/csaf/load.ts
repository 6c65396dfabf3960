import { createHash } from 'node:crypto';
import type { Reason } from '../../gate/reason.ts';
import type { FetchEnd } from '../fetch.ts';
import { FeedFormatError, type AdvisoryRow } from '../rows.ts';
import type { UnitRecord } from '../store/records.ts';
import { clockSkew, looksLikeHtml } from '../update.ts';
import { readCsafDocument } from './document.ts';
import { documentReason, endWords, type DocumentFault } from './faults.ts';
import { readHashFile } from './hash.ts';
import { fetchAt, type Asking, type Offer } from './listing.ts';
import type { KeyRing } from './signatures.ts';

/** Greatest size of one document. The largest known ones (kernels, whole distributions) have some thirty MiB. */
const documentLimit = 64 * 1024 * 1024;
/** Greatest size of a hash or signature file. */
const proofLimit = 64 * 1024;

/** The unit of one document. */
export interface DocumentUnit extends UnitRecord {
  /** Key of its row in the store. */
  readonly id: string;
  readonly proof: DocumentProof;
}

/** By what a document was proved when it was taken. */
export interface DocumentProof {
  readonly hash: 'sha512' | 'sha256' | null;
  readonly signature: 'checked' | null;
}

/** What every document must bring. */
export interface Demands {
  readonly hash: boolean;
  readonly signature: boolean;
}

/** What documents are loaded with. */
export interface Loading extends Asking {
  /** Our name of the provider. */
  readonly provider: string;
  readonly demands: Demands;
  /** Keys to check signatures with; null where they cannot be checked. */
  readonly ring: KeyRing | null;
  readonly now: Date;
}

/** A document that holds. */
export interface LoadedDocument {
  readonly offer: Offer;
  readonly row: AdvisoryRow;
  readonly bytes: Uint8Array;
  readonly proof: DocumentProof;
}

/** Carries why a document is not taken out of the steps below. */
class Refused extends Error {
  override readonly name = 'Refused';
  readonly fault: DocumentFault;
  readonly detail: string;

  constructor(fault: DocumentFault, detail: string) {
    super(`${fault}: ${detail}`);
    this.fault = fault;
    this.detail = detail;
  }
}

/** Fetches one document and holds it against its hash, its signature and its form. */
export async function loadDocument(offer: Offer, loading: Loading): Promise<LoadedDocument | { readonly refused: Reason }> {
  try {
    const bytes = await fetchDocument(offer, loading);
    const hash = await checkHash(offer, bytes, loading);
    const signature = await checkSignature(offer, bytes, loading);
    const row = readCsafDocument(textOf(bytes), loading.provider);
    if (Date.parse(row.modified) > loading.now.getTime() + clockSkew) throw new Refused('future', row.modified);
    return { offer, row, bytes, proof: { hash, signature } };
  } catch (error) {
    if (error instanceof Refused) return { refused: documentReason(error.fault, offer.url, error.detail) };
    if (error instanceof FeedFormatError) return { refused: documentReason('invalid', offer.url, error.message) };
    throw error;
  }
}

/** Whether the provider serves hashes and signatures although it does not promise them: then every document must have them. */
export async function probe(offer: Offer, loading: Omit<Loading, 'demands'>): Promise<Demands> {
  const hash = await firstThere(hashAddresses(offer), loading);
  const signature = loading.ring === null ? null : await firstThere([signatureAddress(offer)], loading);
  // An answer that is neither the file nor "not there" is no word that there is none.
  return { hash: hash !== null, signature: signature !== null };
}

async function fetchDocument({ url }: Offer, loading: Loading): Promise<Uint8Array> {
  const end = await fetchAt(loading, url, documentLimit);
  if (end.end === 'refused' && (end.status === 404 || end.status === 410)) throw new Refused('missing', String(end.status));
  if (end.end === 'webPage') throw new Refused('html', '');
  if (end.end !== 'fetched') throw new Refused('fetch', endWords(end));
  const asked = new URL(loading.route(url)).origin;
  const answered = URL.parse(end.url)?.origin ?? end.url;
  if (answered !== asked) throw new Refused('redirected', answered);
  if (looksLikeHtml(end)) throw new Refused('html', '');
  return end.bytes;
}

function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Refused('invalid', 'not UTF-8');
  }
}

async function checkHash(offer: Offer, bytes: Uint8Array, loading: Loading): Promise<DocumentProof['hash']> {
  if (!loading.demands.hash && offer.hashes.length === 0) return null;
  const found = await firstThere(hashAddresses(offer), loading);
  if (found === null || !('bytes' in found)) throw new Refused('hash-missing', found === null ? 'HTTP 404' : endWords(found.end));
  try {
    const name = decodeURIComponent(new URL(found.url).pathname.split('/').at(-1) ?? '');
    const published = readHashFile(new TextDecoder('utf-8', { fatal: true }).decode(found.bytes), name);
    if (createHash(published.algorithm).update(bytes).digest('hex') !== published.hex)
      throw new Refused('hash-mismatch', published.algorithm);
    return published.algorithm;
  } catch (error) {
    if (error instanceof Refused) throw error;
    throw new Refused('hash-invalid', error instanceof Error ? error.message : 'not readable');
  }
}

async function checkSignature(offer: Offer, bytes: Uint8Array, loading: Loading): Promise<DocumentProof['signature']> {
  const { ring } = loading;
  if (ring === null || (!loading.demands.signature && offer.signature === undefined)) return null;
  const found = await firstThere([signatureAddress(offer)], loading);
  if (found === null || !('bytes' in found)) throw new Refused('signature-missing', found === null ? 'HTTP 404' : endWords(found.end));
  const verified = await ring.verify(bytes, found.bytes);
  if (verified.end !== 'valid') throw new Refused('signature-wrong', verified.why);
  return 'checked';
}

/** SHA-512 first, as the feed names them or as a directory has them beside the document (CSAF 2.0, section 7.1.18). */
function hashAddresses({ url, hashes }: Offer): string[] {
  const named = hashes.filter((each) => /\.sha(512|256)$/.test(new URL(each).pathname));
  if (named.length === 0) return [`${url}.sha512`, `${url}.sha256`];
  return named.toSorted((a, b) => Number(b.endsWith('512')) - Number(a.endsWith('512')));
}

function signatureAddress({ url, signature }: Offer): string {
  return signature ?? `${url}.asc`;
}

type Found = { readonly url: string; readonly bytes: Uint8Array } | { readonly end: Exclude<FetchEnd, { end: 'fetched' }> };

/** The first of these files that is there; null where none is. Anything but "not there" ends the search: it must not read as absence. */
async function firstThere(urls: readonly string[], asking: Asking): Promise<Found | null> {
  for (const url of urls) {
    const end = await fetchAt(asking, url, proofLimit);
    if (end.end === 'fetched') return { url, bytes: end.bytes };
    if (end.end !== 'refused' || (end.status !== 404 && end.status !== 410)) return { end };
  }
  return null;
}
