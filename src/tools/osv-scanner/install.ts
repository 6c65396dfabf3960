import { access } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { runProgram } from '../../io/process.ts';
import type { Text } from '../../gate/text.ts';
import type { ManagedTool, ToolState } from '../tool.ts';
import { installOsvScanner } from './obtain.ts';
import { osvScannerVersion, releaseAssets } from './pin.ts';
import { binaryName, buildRecordOf, defaultPlaces, hashFile, installedBinary, type OsvScannerPlaces } from './places.ts';

/** osv-scanner as kenpin finds and installs it. */
export function manageOsvScanner(places: () => OsvScannerPlaces): ManagedTool {
  return {
    name: 'osv-scanner',
    wanted: osvScannerVersion,
    neededBy: 'dependencies',
    inspect: () => inspect(places()),
    install: async (say) => {
      const before = await inspect(places());
      if (before.state === 'ok') return before;
      await installOsvScanner(places(), say);
      return await inspect(places());
    },
  };
}

/** osv-scanner on this machine. */
export const osvScanner: ManagedTool = manageOsvScanner(() => defaultPlaces());

/** The installed one first: nothing in PATH can push itself before it. */
async function inspect(places: OsvScannerPlaces): Promise<ToolState> {
  const own = installedBinary(places.toolsFolder);
  if (await exists(own)) return await prove(own, places);
  for (const folder of places.searchPath.split(delimiter)) {
    if (folder === '') continue;
    const path = join(folder, binaryName);
    if (await exists(path)) return await prove(path, places);
  }
  return { state: 'missing', mend };
}

const mend = {
  ja: `\`kenpin setup\` を実行すると osv-scanner ${osvScannerVersion} を用意します。`,
  en: `Run \`kenpin setup\`: it installs osv-scanner ${osvScannerVersion}.`,
};

/** The release's hash is the best proof, then the hash of our own build, then nothing but the version it states. */
async function prove(path: string, { toolsFolder }: OsvScannerPlaces): Promise<ToolState> {
  const sha256 = await hashFile(path);
  const asset = releaseAssets[`${process.platform}-${process.arch}`];
  const own = path === installedBinary(toolsFolder);
  const built = own ? await buildRecordOf(toolsFolder) : null;
  if (own && sha256 !== asset?.sha256 && sha256 !== built?.sha256)
    return { state: 'wrong', found: `SHA-256 ${sha256.slice(0, 16)}…`, path, mend };
  const version = await statedVersion(path);
  if (version !== osvScannerVersion) return { state: 'wrong', found: version ?? '?', path, mend };
  return {
    state: 'ok',
    version,
    path,
    proof: sha256 === asset?.sha256 ? proofs.release : built === null ? proofs.version : proofOfBuild(built),
  };
}

const proofs = {
  release: {
    ja: '公式リリースの SHA-256 と一致',
    en: 'SHA-256 of the release asset',
  },
  build: {
    ja: 'この機械で go install によりビルド（Go のチェックサムデータベースで検証済み）し、その後変更されていない',
    en: 'built here by go install (modules checked by the Go checksum database) and unchanged since',
  },
  unchecked: {
    ja: 'この機械で go install によりビルドし、その後変更されていない（Go のチェックサムデータベースは無効に設定されていた）',
    en: 'built here by go install and unchanged since; the Go checksum database was switched off',
  },
  version: {
    ja: 'PATH 上のプログラムが示す版のみ（ハッシュでは確認できない）',
    en: 'only the version that the program on PATH states (no known hash)',
  },
};

function proofOfBuild({ checksumDatabase }: { checksumDatabase: string }): Text {
  return checksumDatabase === 'off' || checksumDatabase === '' ? proofs.unchecked : proofs.build;
}

async function statedVersion(path: string): Promise<string | null> {
  const run = await runProgram({ command: path, args: ['--version'], timeout: 60_000 });
  if (run.end !== 'exited' || run.code !== 0) return null;
  return /^osv-scanner version: (\S+)$/m.exec(run.stdout)?.[1] ?? null;
}

async function exists(path: string): Promise<boolean> {
  return await access(path).then(
    () => true,
    () => false,
  );
}
