import { createHash } from 'node:crypto';
import type { CoverageState } from '../../gate/coverage.ts';
import { reason, type Reason } from '../../gate/reason.ts';
import type { ListedComponent } from './ports.ts';
import { billComponent } from './lists.ts';
import { billFormOf, readBill } from './sbom/read.ts';
import { isScript, recogniseLibraries, scriptLimit } from './vendored/recognise.ts';

/** What a file is, judged by its contents. */
export type Look =
  /** Decided: nothing of it goes to the scanner. */
  | { readonly look: 'decided'; readonly state: CoverageState; readonly components: readonly ListedComponent[] }
  /** A program for the scanner. `marked`: it says what it was built from; else it is only too large to tell. */
  | {
      readonly look: 'program';
      readonly ecosystem: 'Go' | 'crates.io';
      readonly marked: boolean;
      readonly chunks: AsyncIterable<Uint8Array>;
    };

/** A file to look at. */
export interface Looked {
  readonly path: string;
  readonly size: number;
  readonly chunks: AsyncIterable<Uint8Array>;
}

/** Bytes from the beginning of a file by which its kind is known. */
const headLength = 65_536;
/** Greatest SBOM, in bytes. */
const billLimit = 64 * 1024 * 1024;
/** Greatest program that is held in memory until it is known whether it has build data; a larger one goes to the scanner in any case. */
const programLimit = 32 * 1024 * 1024;

/** Looks at a file's contents: a program with build data, a script with libraries in it, an SBOM under another name, or nothing of these. */
export async function lookAt({ path, size, chunks }: Looked): Promise<Look> {
  const reader = new Reader(chunks);
  const head = await reader.until(headLength);
  if (isProgram(head)) return await lookAtProgram(reader);
  const isText = !head.subarray(0, 4096).includes(0);
  if (!isText) return notAManifest;
  const start = head.toString('latin1');
  if (isScript(path) || beginsAsScript(start)) {
    if (size > scriptLimit) return notLooked(tooLarge(size, scriptLimit));
    return lookAtScript(path, (await reader.rest()).toString('latin1'));
  }
  if (!mayBeBill(start)) return notAManifest;
  if (size > billLimit) return notLooked(tooLarge(size, billLimit));
  return lookAtBill((await reader.rest()).toString('utf8'));
}

const notAManifest: Look = { look: 'decided', state: { state: 'notApplicable', rule: 'not-a-manifest' }, components: [] };

function examined(components: readonly ListedComponent[]): Look {
  return { look: 'decided', state: { state: 'examined' }, components };
}

function notLooked(why: Reason, components: readonly ListedComponent[] = []): Look {
  return { look: 'decided', state: { state: 'notExamined', reason: why }, components };
}

/** ELF, PE (and DOS before it), Mach-O in either byte order and for several processors, WebAssembly. A Java class begins like the third kind of Mach-O. */
function isProgram(head: Buffer): boolean {
  if (head.length < 8) return false;
  const magic = head.readUInt32BE(0);
  if (magic === 0xcafebabe || magic === 0xbebafeca) return head.readUInt32BE(4) < 40;
  return [0x7f454c46, 0xfeedface, 0xfeedfacf, 0xcefaedfe, 0xcffaedfe, 0x0061736d].includes(magic) || head.readUInt16BE(0) === 0x4d5a;
}

/** Go writes this before its build information (debug/buildinfo); cargo-auditable names its section so (https://github.com/rust-secure-code/cargo-auditable). */
const goMarker = Buffer.from('\xff Go buildinf:', 'latin1');
const rustMarker = Buffer.from('.dep-v0', 'latin1');

async function lookAtProgram(reader: Reader): Promise<Look> {
  const bytes = await reader.until(programLimit);
  const ended = reader.ended;
  const ecosystem = bytes.includes(goMarker) ? 'Go' : bytes.includes(rustMarker) ? 'crates.io' : null;
  if (ecosystem === null && ended) return { look: 'decided', state: { state: 'notApplicable', rule: 'native-program' }, components: [] };
  return { look: 'program', ecosystem: ecosystem ?? 'Go', marked: ecosystem !== null, chunks: reader.all() };
}

/** How scripts begin whose file names do not say so. */
function beginsAsScript(start: string): boolean {
  return /^\s*(\/\*!|[;!(+]*function\b|\(\(|\(\(?\)?\s*=>|"use strict"|'use strict'|var |let |const |import[ {*'"]|define\(|export )/.test(
    start.slice(0, 512),
  );
}

/** Signatures are in ASCII: the text is read as Latin-1, which keeps every byte. */
function lookAtScript(path: string, text: string): Look {
  const { libraries, unfinished } = recogniseLibraries({ path, text, sha1 });
  const components = libraries.map(({ name, ecosystem, version, evidence }) => ({ name, ecosystem, version, evidence }));
  if (unfinished.length > 0) return notLooked(unfinishedScript(unfinished), components);
  return examined(components);
}

function sha1(text: string): string {
  return createHash('sha1').update(text, 'latin1').digest('hex');
}

function mayBeBill(start: string): boolean {
  return billFormOf(start) !== null || /^\s*\{[\s\S]*"(SPDXID|\$schema"\s*:\s*"[^"]*cyclonedx)/.test(start.slice(0, 8192));
}

function lookAtBill(text: string): Look {
  const form = billFormOf(text.slice(0, headLength), text.slice(-headLength));
  if (form === null) return notAManifest;
  try {
    return examined(readBill(form, text).map(billComponent));
  } catch (error) {
    return notLooked(unreadableBill(error));
  }
}

/** Reads chunks from the start, any number of bytes at a time, and can give them all out again. */
class Reader {
  readonly #iterator: AsyncIterator<Uint8Array>;
  readonly #parts: Uint8Array[] = [];
  #length = 0;
  ended = false;

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.#iterator = chunks[Symbol.asyncIterator]();
  }

  /** All bytes read so far: at least `length`, unless there are fewer. */
  async until(length: number): Promise<Buffer> {
    while (!this.ended && this.#length < length) await this.#next();
    if (this.#parts.length > 1) this.#parts.splice(0, this.#parts.length, Buffer.concat(this.#parts));
    const [whole = new Uint8Array()] = this.#parts;
    return Buffer.from(whole.buffer, whole.byteOffset, whole.byteLength);
  }

  async rest(): Promise<Buffer> {
    return await this.until(Infinity);
  }

  async *all(): AsyncGenerator<Uint8Array> {
    yield* this.#parts;
    while (!this.ended) {
      const count = this.#parts.length;
      await this.#next();
      const part = this.#parts[count];
      if (part === undefined) continue;
      yield part;
      this.#parts.pop();
    }
  }

  async #next(): Promise<void> {
    const step = await this.#iterator.next();
    if (step.done === true) this.ended = true;
    else {
      this.#parts.push(step.value);
      this.#length += step.value.length;
    }
  }
}

function tooLarge(size: number, limit: number): Reason {
  return reason(
    'content-too-large',
    {
      ja: '大きすぎるため（{size} バイト、上限 {limit}）、含まれる部品を調べていません。分割するか、SBOM を納品物に含めてください。',
      en: 'It is too large to be searched for components ({size} bytes, limit {limit}). Split it, or deliver an SBOM.',
    },
    { size, limit },
  );
}

function unfinishedScript(names: readonly string[]): Reason {
  return reason(
    'script-unfinished',
    {
      ja: '時間のかかりすぎる内容のため、次のライブラリを最後まで探せませんでした: {names}',
      en: 'It takes too long to search; these libraries were not looked for to the end: {names}',
    },
    { names: names.slice(0, 10).join(', ') },
  );
}

function unreadableBill(error: unknown): Reason {
  return reason(
    'sbom-unreadable',
    {
      ja: 'SBOM として読み取れません（{why}）。CycloneDX（JSON・XML）または SPDX（JSON・YAML・タグ形式）で作り直してください。',
      en: 'It cannot be read as an SBOM ({why}). Make it anew as CycloneDX (JSON, XML) or SPDX (JSON, YAML, tag-value).',
    },
    { why: error instanceof Error ? (error.message.split('\n')[0]?.slice(0, 200) ?? '') : 'unknown' },
  );
}
