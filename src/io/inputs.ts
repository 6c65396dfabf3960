import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { InputError } from '../gate/error.ts';
import { fileAtCommit } from './git.ts';

/** Greatest size of a file that people write by hand. */
const LIMIT = 8 * 1024 * 1024;

/** Where the policy and the files that git reviews come from: the work tree, or a commit of the trusted side (law 8). */
export type InputSource = { readonly from: 'folder' } | { readonly from: 'commit'; readonly commit: string };

/** One input file. */
export interface InputRequest {
  readonly root: string;
  readonly path: string;
  readonly source: InputSource;
  readonly signal: AbortSignal;
  /** Greatest size in bytes. Default: what people write by hand. */
  readonly limit?: number;
}

/** Reads one input file. Throws InputError where it is absent, too large, or the commit is not there. */
export async function readInput(request: InputRequest): Promise<Uint8Array> {
  const { root, path, source, signal } = request;
  if (source.from === 'folder') return readFromFolder(root, path, request.limit ?? LIMIT);
  const file = await fileAtCommit({ folder: root, commit: source.commit, path, signal });
  switch (file.state) {
    case 'found':
      return file.bytes;
    case 'absent':
      throw new InputError({
        code: 'input-absent-at-commit',
        where: `${source.commit}:${path}`,
        text: { ja: '{path} が基準コミット {commit} にありません。', en: '{path} does not exist at the base commit {commit}.' },
        mend: {
          ja: '変更の取り込み先のブランチに先に登録してください。プルリクエスト自身が持ち込むポリシーや逸脱は使いません。',
          en: 'Add it to the base branch first: a policy or deviation that the pull request itself brings is not used.',
        },
        parameters: { path, commit: source.commit },
      });
    case 'noSuchCommit':
      throw noSuchCommit({ root, commit: source.commit, why: file.message });
  }
}

/** InputError for a commit that git does not give, with git's own word on it. */
export function noSuchCommit({ root, commit, why }: { readonly root: string; readonly commit: string; readonly why: string }): InputError {
  return new InputError({
    code: 'input-no-such-commit',
    where: root,
    text: {
      ja: `基準コミット {commit} がこの作業フォルダにありません${why === '' ? '' : '（git: {why}）'}。`,
      en: `The base commit {commit} is not in this clone${why === '' ? '' : ' (git: {why})'}.`,
    },
    mend: {
      ja: 'コミットの指定を確かめてください。CI では actions/checkout に fetch-depth: 0 を指定してください。',
      en: 'Check the name of the commit. In CI, check out with fetch-depth: 0.',
    },
    parameters: { commit, why },
    cause: why,
  });
}

async function readFromFolder(root: string, path: string, limit: number): Promise<Uint8Array> {
  const whole = join(root, path);
  try {
    const { size } = await stat(whole);
    if (size <= limit) return await readFile(whole);
  } catch (error) {
    throw new InputError({
      code: 'input-unreadable',
      where: whole,
      text: { ja: '{path} を読めません（{why}）。', en: '{path} cannot be read ({why}).' },
      mend: {
        ja: '場所と名前を確かめてください。新しく作るには kenpin init を実行します。',
        en: 'Check place and name. `kenpin init` writes a new one.',
      },
      parameters: { path, why: (error as NodeJS.ErrnoException).code ?? 'unknown' },
      cause: error,
    });
  }
  throw new InputError({
    code: 'input-too-large',
    where: whole,
    text: { ja: '{path} が大きすぎます（上限 {limit} MiB）。', en: '{path} is too large (limit {limit} MiB).' },
    mend: { ja: '指定したファイルが正しいか確かめてください。', en: 'Check that this is the right file.' },
    parameters: { path, limit: limit / 1024 ** 2 },
  });
}
