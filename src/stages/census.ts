import { relative, resolve, sep } from 'node:path';
import { censusDigest } from '../deliverables/digest.ts';
import type { Census } from '../gate/census.ts';
import { InputError, ToolError } from '../gate/error.ts';
import { censusSchema } from '../gate/wire.ts';
import { takeCensus } from '../io/census.ts';
import { sha256Lines } from '../io/digest.ts';
import { foreignNames } from '../io/package-files.ts';
import type { ResultsFolder } from '../io/results-folder.ts';
import { safeParse } from 'zod/mini';
import type { GateContext } from './context.ts';
import { cacheFolderOf } from './verdict-cache.ts';

/** Lists what is delivered and writes `census.json`. Every earlier outcome is removed: it was made for another census. */
export async function runCensus(context: GateContext, results: ResultsFolder): Promise<Census> {
  await refuseForeignOutput(context.outputPath);
  for (const old of ['census.json', 'verdict.json', 'outcomes', 'evidence', 'reports', 'base']) await results.remove(old);
  const census = await takeCensus({
    root: context.root,
    selections: context.policy.deliverables,
    excludeFolders: [context.resultsPath, context.outputPath].map((path) => relative(context.root, path).split(sep).join('/')),
    limits: context.policy.limits,
    progress: context.progress,
    signal: context.signal,
  });
  refuseOwnData(context, census);
  await results.write('census.json', `${JSON.stringify(census)}\n`);
  return census;
}

/** Vulnerability data, signatures and the verdict cache that a wide glob takes: nobody means to deliver them. They are not left out silently either. */
function refuseOwnData(context: GateContext, { entries }: Census): void {
  const { root, policy } = context;
  const cache = cacheFolderOf(context);
  for (const folder of [policy.feeds.folder, policy.signatures.folder, ...(cache === null ? [] : [relative(root, cache)])]) {
    const below = `${relative(root, resolve(root, folder)).split(sep).join('/')}/`;
    if (!entries.some(({ path }) => path.startsWith(below))) continue;
    throw new InputError({
      code: 'deliverables-own-data',
      where: folder,
      text: {
        ja: '納品物の指定に、kenpin が使う脆弱性情報・ウイルス定義・キャッシュのフォルダ（{folder}）が含まれています。',
        en: 'The deliverables take in the folder of vulnerability data, signatures or the cache that kenpin uses ({folder}).',
      },
      mend: {
        ja: 'その納品物の指定に exclude: ["{folder}/**"] を加えてください。',
        en: 'Add exclude: ["{folder}/**"] to that selection.',
      },
      parameters: { folder: below.slice(0, -1) },
    });
  }
}

/** The output folder is left out of the census: it must not be a folder with deliverables in it. */
async function refuseForeignOutput(folder: string): Promise<void> {
  const [name] = await foreignNames(folder);
  if (name === undefined) return;
  throw new InputError({
    code: 'output-foreign',
    where: folder,
    text: {
      ja: '出力先のフォルダに納品パッケージ以外のもの（{name}）があります。',
      en: 'The output folder holds something that is no package ({name}).',
    },
    mend: {
      ja: 'ポリシーの output に、納品パッケージ専用のフォルダを指定してください。',
      en: 'Name a folder of its own by `output` in the policy.',
    },
    parameters: { name },
  });
}

/** Reads `census.json` back. Throws InputError where there is none, ToolError where it was altered. */
export async function readCensus(results: Pick<ResultsFolder, 'read'>): Promise<Census> {
  const bytes = await results.read('census.json');
  if (bytes === null) {
    throw new InputError({
      code: 'census-missing',
      where: 'census.json',
      text: { ja: '結果フォルダに納品物の一覧がありません。', en: 'The results folder has no census.' },
      mend: { ja: '先に kenpin census を実行してください。', en: 'Run `kenpin census` first.' },
    });
  }
  const census = parseCensus(bytes);
  if (census !== null && censusDigest(census.entries, sha256Lines) === census.digest) return census;
  throw new ToolError({
    code: 'census-damaged',
    where: 'census.json',
    text: { ja: '納品物の一覧が壊れているか改変されています。', en: 'The census is damaged or altered.' },
    mend: { ja: 'kenpin census からやり直してください。', en: 'Start again with `kenpin census`.' },
  });
}

function parseCensus(bytes: Uint8Array): Census | null {
  try {
    const result = safeParse(censusSchema, JSON.parse(Buffer.from(bytes).toString('utf8')));
    return result.success ? result.data : null;
  } catch {
    return null;
  }
}
