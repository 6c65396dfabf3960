import { createHash } from 'node:crypto';
import type { Census } from '../gate/census.ts';
import { InputError, KenpinError } from '../gate/error.ts';
import { reason, type Reason } from '../gate/reason.ts';
import { openRandom, type OpenFile } from '../io/package-files.ts';
import { layout, outsideManifest } from '../package/layout.ts';
import { parseManifest } from '../package/manifest.ts';
import { readZipDirectory, readZipEntry, type ZipEntry } from '../package/read-zip.ts';
import { ZipFault } from '../package/zip-source.ts';
import { fingerprint } from '../package/sign/key.ts';
import { deliveryNamespace, verifySignature } from '../package/sign/sshsig.ts';
import { stepOf, verdictOfSteps, type Step, type VerifyReport } from '../package/verification.ts';
import { readCensus } from './census.ts';
import { rejudgeStep } from './rejudge.ts';

/** What a package is verified against. */
export interface VerifyRequest {
  readonly path: string;
  /** Known from outside the package. Without one the signer stays unknown. */
  readonly publicKeys: readonly string[];
  readonly contract?: string;
  readonly delivery?: number;
  /** Look at the content of a package without a signature too. It never passes. */
  readonly allowUnsigned: boolean;
  /** What else is to be done with the content, once it is known to be what was listed and checked. */
  readonly further?: (content: PackageContent, census: Census) => Promise<Step[]>;
  readonly signal: AbortSignal;
}

/** Files below this size are read as a whole: results, not deliverables. */
const WHOLE = 512 * 1024 * 1024;

const names = {
  structure: { ja: 'zip の構造', en: 'Structure of the zip' },
  manifest: { ja: 'ファイル一覧と中身', en: 'Manifest and content' },
  signature: { ja: '署名', en: 'Signature' },
  deliverables: { ja: '納品物と検査記録の対応', en: 'Deliverables are those that were checked' },
} as const;

/**
 * Verifies a delivery package from its bytes alone: strict structure, exactly the files of the manifest, every digest, the signature by a key known from outside,
 * deliverables equal to the census, and the verdict computed again from the evidence. A step that cannot be reached is no step that passed.
 */
export async function verifyPackage(request: VerifyRequest): Promise<VerifyReport> {
  for (const key of request.publicKeys) fingerprint(key);
  const file = await openRandom(request.path).catch((error: unknown) => {
    throw new InputError({
      code: 'package-unreadable',
      where: request.path,
      text: {
        ja: '納品パッケージを読めません（ファイルがないか、権限がないか、通常のファイルではありません）。',
        en: 'The package cannot be read: it is not there, may not be read, or is no regular file.',
      },
      mend: { ja: 'パスと権限を確かめてください。', en: 'Check the path and its permissions.' },
      cause: error,
    });
  });
  try {
    const steps = await examine(file, request).catch((error: unknown) => {
      // An entry whose data do not fit its header: the structure is at fault, wherever it was met.
      if (error instanceof ZipFault)
        return [stepOf(names.structure, [reason('zip-data', { ja: '{why}', en: '{why}' }, { why: error.message })])];
      throw error;
    });
    return { steps, verdict: verdictOfSteps(steps), trial: steps.some((step) => step.state === 'ok' && step.trial === true) };
  } finally {
    await file.close();
  }
}

async function examine(file: OpenFile, request: VerifyRequest): Promise<Step[]> {
  const directory = await readZipDirectory(file);
  if (directory.state === 'bad') return [stepOf(names.structure, directory.reasons)];
  const content = new PackageContent(file, directory.entries);
  const structure = stepOf(names.structure, [], { ja: `${directory.entries.length} ファイル`, en: `${directory.entries.length} files` });
  const manifest = await manifestStep(content, directory.entries, request.signal);
  const signature = await signatureStep(content, request);
  // Nothing inside is believed before the bytes are known to be the listed ones.
  if (manifest.state !== 'ok') return [structure, manifest, signature];
  return [structure, manifest, signature, ...(await contentSteps(content, request))];
}

async function manifestStep(content: PackageContent, entries: readonly ZipEntry[], signal: AbortSignal): Promise<Step> {
  const bytes = await content.read(layout.manifest);
  if (bytes === null)
    return stepOf(names.manifest, [reason('manifest-missing', { ja: 'SHA256SUMS.txt がありません。', en: 'SHA256SUMS.txt is missing.' })]);
  const manifest = parseManifest(bytes);
  if (manifest.state === 'bad') return stepOf(names.manifest, manifest.reasons);
  const faults: Reason[] = [];
  for (const path of manifest.files.keys())
    if (!content.has(path)) faults.push(reason('manifest-absent', { ja: '{path} がありません。', en: '{path} is missing.' }, { path }));
  for (const entry of entries) {
    signal.throwIfAborted();
    const expected = manifest.files.get(entry.path);
    if (expected === undefined) {
      if (!outsideManifest.includes(entry.path))
        faults.push(
          reason(
            'manifest-unlisted',
            { ja: '一覧にない {path} が入っています。', en: '{path} is not in the manifest.' },
            { path: entry.path },
          ),
        );
      continue;
    }
    if ((await content.digest(entry)) !== expected)
      faults.push(
        reason(
          'manifest-differs',
          { ja: '{path} の内容が一覧の SHA-256 と違います。', en: '{path} differs from its SHA-256.' },
          { path: entry.path },
        ),
      );
  }
  return stepOf(names.manifest, faults, {
    ja: `${manifest.files.size} ファイルの SHA-256 が一致`,
    en: `${manifest.files.size} files match their SHA-256`,
  });
}

async function signatureStep(content: PackageContent, { publicKeys, allowUnsigned }: VerifyRequest): Promise<Step> {
  const name = names.signature;
  const [manifest, signature] = [await content.read(layout.manifest), await content.read(layout.signature)];
  if (signature === null || manifest === null) {
    const why = reason('signature-missing', { ja: '署名がありません。', en: 'There is no signature.' });
    return allowUnsigned ? { name, state: 'unknown', reasons: [why] } : stepOf(name, [why]);
  }
  const state = verifySignature(manifest, signature, { namespace: deliveryNamespace, publicKeys });
  switch (state.state) {
    case 'good':
      return stepOf(name, [], {
        ja: `指定された鍵（${fingerprint(state.publicKey)}）による署名`,
        en: `by the key named (${fingerprint(state.publicKey)})`,
      });
    case 'unknownKey': {
      const made = fingerprint(state.publicKey);
      if (publicKeys.length > 0)
        return stepOf(name, [
          reason(
            'signature-other-key',
            { ja: '指定された公開鍵ではない鍵（{made}）で署名されています。', en: 'Signed by another key ({made}).' },
            { made },
          ),
        ]);
      return {
        name,
        state: 'unknown',
        reasons: [
          reason(
            'signature-unknown-key',
            {
              ja: '署名者を確かめられません（鍵の指紋 {made}）。契約書や納品書で知らされた公開鍵を --public-key で指定してください。',
              en: 'The signer is unknown (key {made}). Name the public key known from the contract by --public-key.',
            },
            { made },
          ),
        ],
      };
    }
    case 'bad':
      return stepOf(name, [reason('signature-bad', { ja: '署名が正しくありません。', en: 'The signature is wrong.' })]);
  }
}

async function contentSteps(content: PackageContent, request: VerifyRequest): Promise<Step[]> {
  try {
    const census = await readCensus(content.results());
    const steps = [deliverablesStep(content, census), ...(await rejudgeStep(content, census, request))];
    if (request.further === undefined || steps[0]?.state !== 'ok') return steps;
    return [...steps, ...(await request.further(content, census))];
  } catch (error) {
    if (!(error instanceof KenpinError)) throw error;
    return [stepOf(names.deliverables, [{ code: error.code, text: error.text }])];
  }
}

/** The files below deliverables/ are exactly the census's entries on disk. Their bytes were compared with the manifest before, and the manifest with the census here. */
function deliverablesStep(content: PackageContent, census: Census): Step {
  const onDisk = census.entries.filter(({ path }) => !path.includes('!/'));
  const expected = new Map(onDisk.map((entry) => [`${layout.deliverables}${entry.path}`, entry]));
  const faults: Reason[] = [];
  for (const path of content.paths(layout.deliverables)) {
    const entry = expected.get(path);
    if (entry === undefined)
      faults.push(reason('deliverable-unchecked', { ja: '{path} は検査されていません。', en: '{path} was not checked.' }, { path }));
    else if (entry.sha256 !== content.knownDigest(path))
      faults.push(
        reason('deliverable-other', { ja: '{path} は検査されたものと違います。', en: '{path} is not what was checked.' }, { path }),
      );
  }
  for (const path of expected.keys())
    if (!content.has(path))
      faults.push(
        reason('deliverable-absent', { ja: '検査された {path} がありません。', en: '{path} was checked and is missing.' }, { path }),
      );
  return stepOf(names.deliverables, faults, { ja: `納品物 ${onDisk.length} ファイル`, en: `${onDisk.length} deliverables` });
}

/** The files of a package, with the digests that were computed on the way. */
export class PackageContent {
  readonly #file: OpenFile;
  readonly #entries: ReadonlyMap<string, ZipEntry>;
  readonly #digests = new Map<string, string>();

  constructor(file: OpenFile, entries: readonly ZipEntry[]) {
    this.#file = file;
    this.#entries = new Map(entries.map((entry) => [entry.path, entry]));
  }

  has(path: string): boolean {
    return this.#entries.has(path);
  }

  paths(prefix: string): string[] {
    return [...this.#entries.keys()].filter((path) => path.startsWith(prefix));
  }

  knownDigest(path: string): string | undefined {
    return this.#digests.get(path);
  }

  async digest(entry: ZipEntry): Promise<string> {
    const hash = createHash('sha256');
    for await (const chunk of readZipEntry(this.#file, entry, entry.size)) hash.update(chunk);
    const digest = hash.digest('hex');
    this.#digests.set(entry.path, digest);
    return digest;
  }

  /** A file's bytes, held against its length and CRC-32. */
  stream(path: string): AsyncIterable<Uint8Array> {
    const entry = this.#entries.get(path);
    if (entry === undefined) throw new Error(`no such entry: ${path}`);
    return readZipEntry(this.#file, entry, entry.size);
  }

  async read(path: string): Promise<Uint8Array | null> {
    const entry = this.#entries.get(path);
    if (entry === undefined || entry.size > WHOLE) return null;
    const chunks: Uint8Array[] = [];
    for await (const chunk of readZipEntry(this.#file, entry, WHOLE)) chunks.push(chunk);
    return Buffer.concat(chunks);
  }

  /** The results folder inside the package. */
  results(): { list: () => Promise<readonly string[]>; read: (path: string) => Promise<Uint8Array | null> } {
    return {
      list: () => Promise.resolve(this.paths(layout.results).map((path) => path.slice(layout.results.length))),
      read: (path) => this.read(`${layout.results}${path}`),
    };
  }
}
