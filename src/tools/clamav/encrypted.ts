import type { ScanVerdict } from '../../checks/virus-scan/engine.ts';
import { reason } from '../../gate/reason.ts';
import { passing } from './passing.ts';

/** Content on its way to the engine, and whether it was a document that is locked by a password. */
export interface Looked {
  readonly chunks: AsyncIterable<Uint8Array>;
  /** What the source threw. */
  failure(): Error | undefined;
  /** Valid once the chunks have passed. */
  encrypted(): boolean;
}

/**
 * ClamAV 1.4 calls an encrypted document of Office clean: AlertEncryptedDoc knows PDF alone. Such a document is a compound file ([MS-CFB]),
 * also where it is named .docx or .xlsx ([MS-OFFCRYPTO] 2.3).
 */
export function lookForEncryption(source: AsyncIterable<Uint8Array>): Looked {
  const sectors = new Sectors();
  return { ...passing(source, (chunk) => sectors.take(chunk)), encrypted: () => sectors.encrypted };
}

/** A clean word about what nobody can read is none. */
export function asFarAsRead(verdict: ScanVerdict, looked: Looked): ScanVerdict {
  if ((verdict.state !== 'clean' && verdict.state !== 'unopened') || !looked.encrypted()) return verdict;
  return {
    state: 'notScanned',
    reason: reason('virus-encrypted-document', {
      ja: 'パスワードで暗号化された文書のため、検査エンジンが中身を調べられません。パスワードを外したものに差し替えてください。',
      en: 'A document that is locked by a password: the engine cannot look into it. Replace it by one without.',
    }),
  };
}

const COMPOUND = Buffer.from('d0cf11e0a1b11ae1', 'hex');
/** Everything in a compound file begins at a multiple of this; newer ones use 4,096. */
const SECTOR = 512;
/** Bytes of a directory entry. */
const ENTRY = 128;
/** Of a FIB ([MS-DOC] 2.5.1, nFib): the identifier alone also begins one sector in 65,536 of a picture. */
const wordVersions: ReadonlySet<number> = new Set([0x65, 0x68, 0xc0, 0xc1, 0xc2, 0xd9, 0x0101, 0x010c, 0x0112]);
const PACKAGE = Buffer.from('EncryptedPackage\0', 'utf16le');

/** Reads a compound file sector by sector; every other file is given up at its first bytes. */
class Sectors {
  #rest: Buffer = Buffer.alloc(0);
  #state: 'begin' | 'compound' | 'other' = 'begin';
  encrypted = false;

  take(chunk: Uint8Array): void {
    if (this.#state === 'other' || this.encrypted) return;
    this.#rest = this.#rest.length === 0 ? Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length) : Buffer.concat([this.#rest, chunk]);
    if (this.#state === 'begin') {
      if (this.#rest.length < COMPOUND.length) return;
      this.#state = this.#rest.subarray(0, COMPOUND.length).equals(COMPOUND) ? 'compound' : 'other';
      if (this.#state === 'other') {
        this.#rest = Buffer.alloc(0);
        return;
      }
    }
    const whole = this.#rest.length - (this.#rest.length % SECTOR);
    for (let at = 0; at < whole && !this.encrypted; at += SECTOR) this.encrypted = isEncrypted(this.#rest.subarray(at, at + SECTOR));
    // A copy: what was lent may be written over when the next chunk is read.
    this.#rest = Buffer.from(this.#rest.subarray(whole));
  }
}

/**
 * A sector of the directory that names the encrypted package ([MS-OFFCRYPTO] 2.3.4.4); the begin of a Word stream whose FIB says so ([MS-DOC] 2.5.2,
 * fEncrypted); the begin of an Excel stream with a FilePass record behind its BOF, or behind the WriteProtect that may stand between ([MS-XLS] 2.4.117).
 */
function isEncrypted(sector: Buffer): boolean {
  for (let at = 0; at < SECTOR; at += ENTRY) if (sector.subarray(at, at + PACKAGE.length).equals(PACKAGE)) return true;
  if (sector.readUInt16LE(0) === 0xa5ec && wordVersions.has(sector.readUInt16LE(2))) return (sector.readUInt16LE(10) & 0x0100) !== 0;
  const bof = sector.readUInt32LE(0);
  if (!(bof === 0x00100809 && sector.readUInt16LE(4) === 0x0600) && !(bof === 0x00080809 && sector.readUInt16LE(4) === 0x0500))
    return false;
  const next = 4 + sector.readUInt16LE(2);
  const after = sector.readUInt16LE(next) === 0x0086 ? next + 4 + sector.readUInt16LE(next + 2) : next;
  return after + 4 <= SECTOR && sector.readUInt16LE(after) === 0x002f;
}
