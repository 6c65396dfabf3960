import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { copyFile, lstat, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SignatureFile } from '../../checks/virus-scan/engine.ts';
import { proveDatabase } from '../../feeds/clamav/proof.ts';
import { reason, type Reason } from '../../gate/reason.ts';
import { innerSignatures, innerSignaturesName } from './inner.ts';
import { testSignatureName, testSignatureStamp } from './test-signatures.ts';

/** What lies in a folder of signatures. */
export type SignatureFolder =
  | { readonly state: 'proved'; readonly files: readonly SignatureFile[] }
  | { readonly state: 'refused'; readonly reasons: readonly Reason[] };

/** The vendor's databases. Every other name can silence the engine (.fp, .ign2, .cfg) or is not proved. */
const official = /^(main|daily|bytecode)\.(cvd|cld)$/;
/** Left by freshclam or by us, read by no engine, never copied. */
const harmless =
  /^(freshclam\.dat|mirrors\.dat|(?:kenpin-update\.json|.*\.cvd\.sign)(?:\.[0-9a-f]{12}\.part)?|\.kenpin-\w{6}|\.gitignore)$/;

/** Hashes and proves every file that the engine may load. Anything else in the folder refuses it as a whole. */
export async function proveSignatures(folder: string): Promise<SignatureFolder> {
  const names = await readdir(folder).catch(() => undefined);
  if (names === undefined || names.every((name) => harmless.test(name))) {
    return {
      state: 'refused',
      reasons: [
        reason(
          'virus-signatures-absent',
          {
            ja: 'ウイルス定義がありません（{folder}）。kenpin signatures update を実行してください。',
            en: 'There are no signatures in {folder}. Run `kenpin signatures update`.',
          },
          { folder },
        ),
      ],
    };
  }
  const files: SignatureFile[] = [];
  const reasons: Reason[] = [];
  for (const name of names.toSorted()) {
    if (harmless.test(name)) continue;
    const result = await proveFile(folder, name);
    if ('code' in result) reasons.push(result);
    else files.push(result);
  }
  const doubled = ['main', 'daily', 'bytecode'].filter((stem) => files.filter(({ name }) => name.startsWith(`${stem}.`)).length > 1);
  for (const stem of doubled)
    reasons.push(
      reason(
        'virus-signatures-doubled',
        {
          ja: '{stem}.cvd と {stem}.cld の両方があります。freshclam で取得し直してください。',
          en: 'Both {stem}.cvd and {stem}.cld are there. Fetch them again.',
        },
        { stem },
      ),
    );
  return reasons.length > 0 ? { state: 'refused', reasons } : { state: 'proved', files };
}

async function proveFile(folder: string, name: string): Promise<SignatureFile | Reason> {
  const path = join(folder, name);
  const { size, ...kind } = await lstat(path).then((stat) => ({ size: stat.size, regular: stat.isFile() }));
  if (!kind.regular)
    return reason(
      'virus-signatures-no-file',
      { ja: '{name} が通常のファイルではありません。', en: '{name} is no regular file.' },
      { name },
    );
  const sha256 = await hashFile(path);
  if (name === testSignatureName) {
    const issuedAt = testSignatureStamp(await readFile(path, 'utf8'));
    if (issuedAt !== undefined) return { name, size, sha256, proof: 'test', version: 'test', issuedAt };
  }
  if (!official.test(name)) {
    return reason(
      'virus-signatures-foreign',
      {
        ja: 'ウイルス定義のフォルダに {name} があります。検出を妨げる設定が混入していないか確かめ、取り除いてください。',
        en: 'The signature folder holds {name}, which may silence the engine. Remove it.',
      },
      { name },
    );
  }
  const proof = await proveDatabase({ name, chunks: createReadStream(path) });
  if (proof.state === 'rejected')
    return {
      code: 'virus-signatures-unproved',
      text: { ja: proof.reasons.map(({ text }) => text.ja).join(' '), en: proof.reasons.map(({ text }) => text.en).join(' ') },
    };
  return { name, size, sha256, proof: 'signed', version: String(proof.version), issuedAt: proof.signedAt };
}

/** Copies the proved files and makes sure that the copies are what was proved. Beside them come our own about what the engine leaves closed. Throws where one differs. */
export async function copySignatures(
  files: readonly SignatureFile[],
  { from, to }: { readonly from: string; readonly to: string },
): Promise<void> {
  for (const { name, sha256 } of files) {
    await copyFile(join(from, name), join(to, name));
    if ((await hashFile(join(to, name))) !== sha256) throw new Error(`${name} changed while it was copied`);
  }
  await writeFile(join(to, innerSignaturesName), innerSignatures);
}

async function hashFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}
