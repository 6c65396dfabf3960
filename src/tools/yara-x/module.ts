import { createReadStream } from 'node:fs';
import { access, readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createGunzip } from 'node:zlib';
import { extract } from 'tar-stream';
import { ToolError } from '../../gate/error.ts';
import type { Text } from '../../gate/text.ts';
import { sha256Bytes } from '../../io/digest.ts';
import { withScratch, writeAtomically } from '../../io/files.ts';
import { runProgram, type ProgramEnd } from '../../io/process.ts';
import type { ManagedTool, ToolState } from '../tool.ts';
import { pinnedModule, yaraXVersion, type PinnedModule } from './pin.ts';

/** Where the native module may lie. Only the pinned bytes are ever loaded, so that a folder under test may be among them. */
export interface ModulePlaces {
  /** kenpin's own tools: `$KENPIN_TOOLS`, else `~/.cache/kenpin/tools`. */
  readonly toolsFolder: string;
  /** Where the package's module may lie besides: beside kenpin, in the user's `node_modules`. */
  readonly others: readonly string[];
}

/** The machine's places. `root`: folder of the policy. */
export function modulePlaces(root: string, environment: Readonly<Record<string, string | undefined>> = process.env): ModulePlaces {
  const pinned = pinnedModule();
  return {
    toolsFolder: environment['KENPIN_TOOLS'] ?? join(homedir(), '.cache', 'kenpin', 'tools'),
    others: pinned === null ? [] : [...besideKenpin(pinned), join(root, 'node_modules', ...pinned.packageName.split('/'), pinned.fileName)],
  };
}

/** YARA-X as kenpin finds and installs it: only where a policy asks for YARA rules. */
export function manageYaraX(places: () => ModulePlaces): ManagedTool {
  return {
    name: 'yara-x',
    wanted: yaraXVersion,
    neededBy: 'virus-scan',
    inspect: () => findModule(places()),
    install: async (say) => {
      const before = await findModule(places());
      if (before.state === 'ok') return before;
      await install(places(), say);
      return findModule(places());
    },
  };
}

/** Looks among kenpin's tools first. The first that is there must be the pinned one. */
export async function findModule(places: ModulePlaces): Promise<ToolState> {
  const pinned = pinnedModule();
  if (pinned === null) return { state: 'missing', mend: noModule };
  for (const path of [installedModule(pinned, places.toolsFolder), ...places.others]) {
    const there = await access(path).then(
      () => true,
      () => false,
    );
    if (!there) continue;
    const found = sha256Bytes(await readFile(path));
    if (found !== pinned.sha256) return { state: 'wrong', found: `SHA-256 ${found.slice(0, 16)}…`, path, mend: mendOf(pinned, places) };
    return { state: 'ok', version: yaraXVersion, path, proof: { ja: '定めた SHA-256 と一致', en: 'the pinned SHA-256' } };
  }
  return { state: 'missing', mend: mendOf(pinned, places) };
}

function installedModule({ fileName }: PinnedModule, toolsFolder: string): string {
  return join(toolsFolder, `yara-x-${yaraXVersion}`, fileName);
}

function besideKenpin({ packageName, fileName }: PinnedModule): string[] {
  try {
    return [fileURLToPath(import.meta.resolve(`${packageName}/${fileName}`))];
  } catch {
    return [];
  }
}

const noModule: Text = {
  ja: `この機種（${process.platform} ${process.arch}）では YARA-X を使えません。Linux（x64、glibc）で検査するか、ポリシーの checks.virus-scan.yara を消してください。`,
  en: `There is no YARA-X for this machine (${process.platform} ${process.arch}). Use Linux (x64, glibc), or remove checks.virus-scan.yara from the policy.`,
};

function mendOf(pinned: PinnedModule, { toolsFolder }: ModulePlaces): Text {
  const path = installedModule(pinned, toolsFolder);
  const spec = `${pinned.packageName}@${yaraXVersion}`;
  return {
    ja: `kenpin setup を実行すると npm から ${spec} を取得します。外部に接続できない機械では、別の機械で npm pack ${spec} を実行し、中の ${pinned.fileName} を ${path} に置いてください。`,
    en: `\`kenpin setup\` fetches ${spec} from npm. On a machine without a way out: run \`npm pack ${spec}\` elsewhere and put its ${pinned.fileName} at ${path}.`,
  };
}

const FETCHING = 10 * 60_000;
/** The module has 21 MB. */
const MODULE_LIMIT = 128 * 1024 * 1024;

/** Fetches the package with the user's own npm, from wherever that is set to; run outside the folder under test, whose .npmrc has no say. */
async function install(places: ModulePlaces, say: (line: Text) => void): Promise<void> {
  const pinned = pinnedModule();
  if (pinned === null) throw failure(noModule, 'no module for this machine');
  const spec = `${pinned.packageName}@${yaraXVersion}`;
  say({
    ja: `ポリシーが YARA の規則を使うため、npm から ${spec} を取得します（約 8 MB）。`,
    en: `Fetching ${spec} by npm (about 8 MB), because the policy has YARA rules.`,
  });
  await withScratch('yara-setup', async (folder) => {
    const end = await runProgram({ command: 'npm', args: ['pack', spec, '--ignore-scripts', '--json'], cwd: folder, timeout: FETCHING });
    const archive = packedName(end);
    if (archive === null) throw failure(mendOf(pinned, places), describe(end));
    const bytes = await memberOf(join(folder, archive), `package/${pinned.fileName}`);
    const found = bytes === null ? 'no such member' : sha256Bytes(bytes);
    if (bytes === null || found !== pinned.sha256) throw otherModule(spec, found, pinned.sha256);
    await writeAtomically(installedModule(pinned, places.toolsFolder), bytes, 0o644);
  });
  say({ ja: '定めた SHA-256 と一致することを確認しました。', en: 'Its SHA-256 is the pinned one.' });
}

/** `npm pack --json` names the file; only a plain name is followed. */
function packedName(end: ProgramEnd): string | null {
  if (end.end !== 'exited' || end.code !== 0) return null;
  const name = /"filename": *"([^"]+)"/.exec(end.stdout)?.[1] ?? '';
  return /^[\w.@-]+\.tgz$/.test(name) ? name : null;
}

async function memberOf(archive: string, name: string): Promise<Buffer | null> {
  const members = createReadStream(archive).pipe(createGunzip()).pipe(extract());
  let found: Buffer | null = null;
  for await (const member of members) {
    const parts: Buffer[] = [];
    let size = 0;
    for await (const part of member) {
      size += (part as Buffer).length;
      if (size > MODULE_LIMIT) return null;
      if (member.header.name === name) parts.push(part as Buffer);
    }
    if (member.header.name === name) found = Buffer.concat(parts);
  }
  return found;
}

function describe(end: ProgramEnd): string {
  if (end.end !== 'exited') return `npm: ${end.end}`;
  return `npm exit ${end.code}: ${end.stderr.trim().split('\n').slice(0, 3).join(' ')}`;
}

function failure(mend: Text, why: string): ToolError {
  return new ToolError({
    code: 'yara-install',
    text: { ja: 'YARA-X を入れられませんでした（{why}）。', en: 'YARA-X could not be installed ({why}).' },
    mend,
    parameters: { why },
  });
}

function otherModule(spec: string, found: string, wanted: string): ToolError {
  return new ToolError({
    code: 'yara-hash',
    where: spec,
    text: {
      ja: '取得した YARA-X の SHA-256 が想定と違います（想定 {wanted}、実際 {found}）。改ざんされているおそれがあるため使いません。',
      en: 'The YARA-X that was fetched has another SHA-256 than the pinned one (wanted {wanted}, found {found}). It may have been tampered with and is not used.',
    },
    mend: { ja: 'npm の取得元（社内ミラーなど）を確認してください。', en: 'Check the registry that npm is set to.' },
    parameters: { found, wanted },
  });
}
