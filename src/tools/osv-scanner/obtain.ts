import { chmod, copyFile, mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ToolError } from '../../gate/error.ts';
import type { Text } from '../../gate/text.ts';
import { sha256Bytes } from '../../io/digest.ts';
import { removeScratch, makeScratch, writeAtomically } from '../../io/files.ts';
import { fetchBytes } from '../../io/http.ts';
import { runProgram } from '../../io/process.ts';
import {
  binaryName,
  buildRecordName,
  hashFile,
  installedBinary,
  versionFolder,
  type BuildRecord,
  type OsvScannerPlaces,
} from './places.ts';
import { assetPath, osvScannerModule, osvScannerVersion, releaseAssets } from './pin.ts';

type Say = (line: Text) => void;

/** Three minutes for 82 MB; a machine without a way out is told at once by its resolver. */
const downloadDeadline = 3 * 60 * 1000;
/** The asset has 82 MB. */
const downloadLimit = 256 * 1024 * 1024;
const buildDeadline = 30 * 60 * 1000;

/**
 * Installs the pinned osv-scanner into the tool folder: the release asset if it can be had and has the pinned SHA-256, else a build by `go install`.
 * An asset with another SHA-256 is an attack or a broken mirror: it ends the installation, there is no second way then. Throws ToolError.
 */
export async function installOsvScanner(places: OsvScannerPlaces, say: Say): Promise<void> {
  if (await download(places, say)) return;
  await build(places, say);
}

async function download(places: OsvScannerPlaces, say: Say): Promise<boolean> {
  const asset = releaseAssets[`${process.platform}-${process.arch}`];
  if (asset === undefined) return false;
  const url = new URL(assetPath(asset.name), places.releaseHost).href;
  say({
    ja: `依存部品の検査に使う osv-scanner ${osvScannerVersion} を ${url} から取得します（約 80 MB）。`,
    en: `Fetching osv-scanner ${osvScannerVersion}, which the dependency check needs, from ${url} (about 80 MB).`,
  });
  const end = await fetchBytes({ url, deadline: downloadDeadline, limit: downloadLimit });
  if (end.end !== 'fetched') {
    const why = end.end === 'refused' ? `HTTP ${end.status}` : end.end === 'broken' ? end.message : end.end;
    say({
      ja: `取得できませんでした（${why}）。Go でのビルドに切り替えます。`,
      en: `It could not be fetched (${why}). Building it with Go instead.`,
    });
    return false;
  }
  const found = sha256Bytes(end.bytes);
  if (found !== asset.sha256) throw otherHash(url, found, asset.sha256);
  await rm(join(versionFolder(places.toolsFolder), buildRecordName), { force: true });
  await writeAtomically(installedBinary(places.toolsFolder), end.bytes, 0o755);
  say({ ja: 'SHA-256 が公式リリースと一致することを確認しました。', en: 'Its SHA-256 is the pinned one of the release.' });
  return true;
}

function otherHash(url: string, found: string, wanted: string): ToolError {
  return new ToolError({
    code: 'osv-scanner-hash',
    where: url,
    text: {
      ja: '取得した osv-scanner の SHA-256 が想定と違います（想定 {wanted}、実際 {found}）。改ざんされているおそれがあるため使いません。',
      en: 'The osv-scanner that was fetched has another SHA-256 than the pinned one (wanted {wanted}, found {found}). It may have been tampered with and is not used.',
    },
    mend: {
      ja: '取得元（ミラーを指定した場合はそのミラー）を確認してください。',
      en: 'Check where it came from, the mirror first if one is set.',
    },
    parameters: { found, wanted },
  });
}

/** Go's own settings reach the child: proxies and caches are the machine owner's choice. */
const goVariables = ['GOPROXY', 'GOSUMDB', 'GONOSUMDB', 'GOPRIVATE', 'GOMODCACHE', 'GOCACHE', 'GOPATH', 'GOTOOLCHAIN', 'GOROOT', 'GOENV'];

async function build(places: OsvScannerPlaces, say: Say): Promise<void> {
  say({
    ja: `go install ${osvScannerModule} でビルドします（初回は数分かかります）。`,
    en: `Building with go install ${osvScannerModule} (the first time takes some minutes).`,
  });
  const scratch = await makeScratch('go-install');
  try {
    const settings = Object.fromEntries(
      goVariables.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]])),
    );
    const run = await runProgram({
      command: 'go',
      args: ['install', osvScannerModule],
      cwd: scratch,
      environment: { ...settings, GOBIN: scratch, GOFLAGS: '-mod=mod' },
      timeout: buildDeadline,
    });
    if (run.end !== 'exited' || run.code !== 0) throw buildFailed(run.end === 'exited' ? run.stderr.trim().slice(-400) : run.end);
    await place(join(scratch, binaryName), places.toolsFolder, await checksumDatabase(settings));
  } finally {
    await removeScratch(scratch);
  }
  say({ ja: `osv-scanner ${osvScannerVersion} をビルドしました。`, en: `osv-scanner ${osvScannerVersion} was built.` });
}

/** Which checksum database Go asked, `off` for none. */
async function checksumDatabase(settings: Readonly<Record<string, string | undefined>>): Promise<string> {
  const environment = Object.fromEntries(Object.entries(settings).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
  const run = await runProgram({ command: 'go', args: ['env', 'GOSUMDB'], environment, timeout: 60_000 });
  return run.end === 'exited' && run.code === 0 ? run.stdout.trim() : '';
}

/** The record first: a binary without its hash would be refused, a hash without its binary harms nobody. */
async function place(built: string, toolsFolder: string, database: string): Promise<void> {
  const target = installedBinary(toolsFolder);
  await mkdir(versionFolder(toolsFolder), { recursive: true });
  const record: BuildRecord = {
    schema: 'kenpin.tool/1',
    module: osvScannerModule,
    sha256: await hashFile(built),
    checksumDatabase: database,
  };
  await writeAtomically(join(versionFolder(toolsFolder), buildRecordName), `${JSON.stringify(record, null, 2)}\n`);
  await rename(built, target).catch(async () => {
    // Another file system: copy beside it, then rename.
    await copyFile(built, `${target}.part`);
    await chmod(`${target}.part`, 0o755);
    await rename(`${target}.part`, target);
  });
}

function buildFailed(message: string): ToolError {
  return new ToolError({
    code: 'osv-scanner-install',
    text: {
      ja: 'osv-scanner {version} を用意できませんでした: {message}',
      en: 'osv-scanner {version} could not be installed: {message}',
    },
    mend: {
      ja: 'Go 1.26 以降を入れて `go install {module}` を実行し、できたファイルに PATH を通すか、ミラーを KENPIN_OSV_SCANNER_HOST に指定してください。',
      en: 'Install Go 1.26 or newer, run `go install {module}` and put the result on PATH; or name a mirror of the release in KENPIN_OSV_SCANNER_HOST.',
    },
    parameters: { version: osvScannerVersion, module: osvScannerModule, message },
  });
}
