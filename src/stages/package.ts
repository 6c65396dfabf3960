import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { isDeepStrictEqual } from 'node:util';
import type { Census, CensusEntry } from '../gate/census.ts';
import { InputError, ToolError } from '../gate/error.ts';
import type { Reason } from '../gate/reason.ts';
import type { Text } from '../gate/text.ts';
import { letsDeliver, type Judgement } from '../gate/verdict.ts';
import { beginPart, openDelivered, openRandom, sizeAndHash } from '../io/package-files.ts';
import { sha256Bytes } from '../io/digest.ts';
import { writeAtomically } from '../io/files.ts';
import { coverSheet, packageReadme, type CoverFacts } from '../package/cover.ts';
import { isStored, layout, packageName } from '../package/layout.ts';
import { writeManifest } from '../package/manifest.ts';
import { readZipDirectory, readZipEntry } from '../package/read-zip.ts';
import type { ResultsReader } from '../package/results-reader.ts';
import { fingerprint, type Signer } from '../package/sign/key.ts';
import { deliveryNamespace } from '../package/sign/sshsig.ts';
import { writeZip, type PackedFile } from '../package/zip.ts';
import { comparePaths } from '../deliverables/digest.ts';
import { scopeNotice } from '../report/changes.ts';
import { japanDay, type GateContext } from './context.ts';
import { judgeResults } from './judge.ts';
import { refuseNames, refuseUnpackable } from './package-names.ts';
import { labelFiles, labelOf, reportNames } from './reports.ts';
import { baseFolder } from './changes.ts';
import { fixesFolder } from './fix.ts';
import { readVerdict } from './verdict.ts';
import { openSigner } from './signing.ts';

/** A package that was made, read again, and found good. */
export interface MadePackage {
  readonly path: string;
  readonly sha256: string;
  readonly keyFingerprint: string;
}

/** A file of the package before it is packed. */
interface Item extends PackedFile {
  readonly sha256: string;
}

/**
 * Makes the delivery package from results that pass: manifest, signature, zip; reads the zip again by the strict reader and compares every digest; only then it gets its final name.
 * Throws InputError `package-not-judged` or `package-other-scope` for results without a verdict on the delivery, `package-not-passed` for any other verdict, and for names that cannot be in a package.
 */
export async function makePackage(context: GateContext, results: ResultsReader): Promise<MadePackage> {
  const { policy, root, outputPath, clock, signal } = context;
  if (policy.signing === null) throw noSigning();
  const day = japanDay(clock.now());
  const stored = await readVerdict(results);
  if (stored === null) throw notJudged();
  if (stored.scope.kind !== 'delivery') throw notOfDelivery(scopeNotice(stored));
  const judged = await judgeResults(results, { ...context, today: day });
  const { judgement, census } = judged;
  if (!letsDeliver(judgement)) throw notPassed(judgement.verdict);
  const onThatDay = stored.today === day ? judgement : (await judgeResults(results, { ...context, today: stored.today })).judgement;
  await refuseOtherVerdict(results, stored, onThatDay);
  refuseUnpackable(census);
  const signer = await openSigner(policy.signing, { root, signal });
  const facts: CoverFacts = {
    policy,
    day,
    identity: policy.signing.identity,
    publicKey: signer.publicKey,
    keyFingerprint: fingerprint(signer.publicKey),
  };
  const items = await itemsOf({ context, results, census, facts });
  refuseNames(items.map(({ path }) => path));
  const name = packageName(policy, day);
  const part = await beginPart(outputPath);
  try {
    const packed = withSignature(items, signer);
    await writeZip(packed, part.sink);
    signal.throwIfAborted();
    await compare(part.path, packed);
    const final = join(outputPath, name);
    const { sha256, size } = await sizeAndHash(part.path);
    await part.commit(final);
    await writeAtomically(`${final}.sha256`, `${sha256}  ${name}\n`);
    await writeAtomically(`${final}.txt`, coverSheet(facts, { name, sha256, size }));
    const label = await labelFiles(await labelOf(judged, context, { results, made: { name, sha256 } }));
    for (const [extension, content] of Object.entries(label)) await writeAtomically(`${final}.virus-label.${extension}`, content);
    return { path: final, sha256, keyFingerprint: facts.keyFingerprint };
  } finally {
    await part.discard();
  }
}

async function itemsOf({
  context,
  results,
  census,
  facts,
}: {
  context: GateContext;
  results: ResultsReader;
  census: Census;
  facts: CoverFacts;
}): Promise<Item[]> {
  const delivered = census.entries.filter(({ path }) => !path.includes('!/')).map((entry) => deliveredItem(entry, context.root));
  const inputs = [...context.inputs].map(([name, bytes]) => bytesItem(`${layout.inputs}${name}`, bytes));
  const found: Item[] = [];
  for (const path of (await results.list()).filter((each) => !each.startsWith(baseFolder) && !each.startsWith(fixesFolder))) {
    const bytes = await results.read(path);
    if (bytes !== null) found.push(bytesItem(`${layout.results}${path}`, bytes));
  }
  const items = [...delivered, ...found, ...inputs, bytesItem(layout.readme, Buffer.from(packageReadme(facts)))];
  return items.toSorted((a, b) => comparePaths(a.path, b.path));
}

function deliveredItem(entry: CensusEntry, root: string): Item {
  const { path, size, sha256 } = entry;
  if (sha256 === null) throw unpackable(path, [{ code: 'unread', text: { ja: '読めないファイルです。', en: 'It could not be read.' } }]);
  return { path: `${layout.deliverables}${path}`, sha256, stored: isStored(path), open: () => openDelivered(root, { path, size, sha256 }) };
}

function bytesItem(path: string, bytes: Uint8Array): Item {
  return { path, sha256: sha256Bytes(bytes), stored: isStored(path), open: () => Readable.from([Buffer.from(bytes)]) };
}

/** The manifest over everything, and the signature over the manifest. */
function withSignature(items: readonly Item[], signer: Signer): Item[] {
  const manifest = Buffer.from(writeManifest(items));
  return [...items, bytesItem(layout.manifest, manifest), bytesItem(layout.signature, signer.sign(manifest, deliveryNamespace))];
}

/** Reads the finished zip as a recipient would: the same files, nothing else, every digest. */
async function compare(path: string, items: readonly Item[]): Promise<void> {
  const file = await openRandom(path);
  try {
    const directory = await readZipDirectory(file);
    if (directory.state === 'bad') throw damaged(directory.reasons);
    const names = directory.entries.map((entry) => entry.path);
    if (names.join('\0') !== items.map((item) => item.path).join('\0')) throw damaged([]);
    for (const [i, entry] of directory.entries.entries()) {
      const hash = createHash('sha256');
      for await (const chunk of readZipEntry(file, entry, entry.size)) hash.update(chunk);
      if (hash.digest('hex') !== items[i]?.sha256)
        throw damaged([{ code: 'digest', text: { ja: `${entry.path} の内容が違います。`, en: `${entry.path} differs.` } }]);
    }
  } finally {
    await file.close();
  }
}

function unpackable(path: string, faults: readonly Reason[]): InputError {
  return new InputError({
    code: 'package-name',
    where: path,
    text: {
      ja: '納品パッケージに入れられない名前・ファイルがあります: {ja}',
      en: 'A file or name that cannot be in a delivery package: {en}',
    },
    mend: { ja: '名前を変えるか、納品物から除いてください。', en: 'Rename it or leave it out.' },
    parameters: { ja: faults.map(({ text }) => text.ja).join(' '), en: faults.map(({ text }) => text.en).join(' ') },
  });
}

function notPassed(verdict: string): InputError {
  return new InputError({
    code: 'package-not-passed',
    text: {
      ja: '判定が合格（pass）ではないため、納品パッケージを作りません（{verdict}）。',
      en: 'No package is made: the verdict is {verdict}.',
    },
    mend: { ja: 'kenpin gate を実行し、指摘に対応してください。', en: 'Run `kenpin gate` and mend what it says.' },
    parameters: { verdict },
  });
}

/** A package whose recorded verdict is not the one that its evidence gives on that day would not verify: answers or deviations changed since, or the reports were never written. */
async function refuseOtherVerdict(results: ResultsReader, stored: Judgement, judgement: Judgement): Promise<void> {
  const same = isDeepStrictEqual(JSON.parse(JSON.stringify(judgement)), JSON.parse(JSON.stringify(stored)));
  if (same && (await results.read(reportNames.html)) !== null) return;
  throw new InputError({
    code: 'package-verdict-differs',
    where: 'verdict.json',
    text: {
      ja: '判定のあとで、チェックリスト・逸脱・結果のいずれかが変わっています。',
      en: 'The checklist, the deviations or the results have changed since they were judged.',
    },
    mend: { ja: 'kenpin judge で判定し直してください。', en: 'Judge again: `kenpin judge`.' },
  });
}

function notJudged(): InputError {
  return new InputError({
    code: 'package-not-judged',
    where: 'verdict.json',
    text: { ja: '結果フォルダに判定がありません。', en: 'The results folder has no verdict.' },
    mend: { ja: '先に kenpin judge で納品全体を判定してください。', en: 'Judge the delivery first: `kenpin judge`.' },
  });
}

function notOfDelivery(notice: Text | null): InputError {
  return new InputError({
    code: 'package-other-scope',
    where: 'verdict.json',
    text: {
      ja: '結果フォルダの判定は納品の判定ではありません。{ja}',
      en: 'The verdict in the results folder is not about the delivery. {en}',
    },
    mend: { ja: 'kenpin judge で納品全体を判定してください。', en: 'Judge the delivery as a whole: `kenpin judge`.' },
    parameters: { ja: notice?.ja ?? '', en: notice?.en ?? '' },
  });
}

function noSigning(): InputError {
  return new InputError({
    code: 'package-no-signing',
    where: 'signing',
    text: {
      ja: 'ポリシーに signing がないため、署名つきの納品パッケージを作れません。',
      en: 'The policy has no `signing`, so no signed package can be made.',
    },
    mend: { ja: 'ポリシーに signing を書いてください（README「ポリシー」）。', en: 'Add `signing` to the policy (README, "The policy").' },
  });
}

function damaged(reasons: readonly Reason[]): ToolError {
  return new ToolError({
    code: 'package-damaged',
    text: {
      ja: '書いた納品パッケージを読み直したところ、内容が一致しません。{why}',
      en: 'The package differs from what was packed when read again. {whyEn}',
    },
    mend: { ja: 'ディスクの状態を確かめて、やり直してください。', en: 'Check the disk and try again.' },
    parameters: { why: reasons.map(({ text }) => text.ja).join(' '), whyEn: reasons.map(({ text }) => text.en).join(' ') },
  });
}
