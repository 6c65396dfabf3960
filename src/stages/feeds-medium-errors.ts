import { InputError, ToolError } from '../gate/error.ts';
import type { Text } from '../gate/text.ts';

/** There is nothing to carry. */
export function noFeeds(folder: string): ToolError {
  return new ToolError({
    code: 'feeds-none',
    where: folder,
    text: { ja: 'フィードフォルダに書き出せる脆弱性情報がありません。', en: 'The feed folder holds no feed to export.' },
    mend: { ja: 'kenpin feeds update で取得してください。', en: 'Fetch some with `kenpin feeds update`.' },
  });
}

/** Only whole feeds are carried. */
export function damagedFeeds(folder: string, whys: readonly Text[]): ToolError {
  return new ToolError({
    code: 'feeds-damaged',
    where: folder,
    text: {
      ja: `壊れた脆弱性情報があるため、書き出していません。${joined(whys, 'ja')}`,
      en: `Some feeds are damaged; nothing was exported. ${joined(whys, 'en')}`,
    },
    mend: {
      ja: 'kenpin feeds update で取得し直してからやり直してください。',
      en: 'Fetch them again with `kenpin feeds update`, then export.',
    },
  });
}

/** The folder holds something else. */
export function foreignTarget(to: string): InputError {
  return new InputError({
    code: 'medium-foreign',
    where: to,
    text: {
      ja: '書き出し先に kenpin のものではないファイルがあります。',
      en: 'The folder to export to holds files that are not of kenpin.',
    },
    mend: { ja: '空のフォルダか新しい名前を指定してください。', en: 'Name an empty or new folder.' },
  });
}

/** A folder cannot be carried into itself. */
export function sameFolder(path: string): InputError {
  return new InputError({
    code: 'medium-same-folder',
    where: path,
    text: { ja: '媒体のフォルダとフィードフォルダが重なっています。', en: 'The folder of the medium and the feed folder overlap.' },
    mend: { ja: '媒体には別のフォルダを指定してください。', en: 'Name another folder for the medium.' },
  });
}

/** There is no manifest. */
export function noMedium(from: string, manifest: string): InputError {
  return new InputError({
    code: 'medium-absent',
    where: from,
    text: {
      ja: 'ここには書き出された脆弱性情報がありません（{manifest} がありません）。',
      en: 'There are no exported feeds here ({manifest} is missing).',
    },
    mend: {
      ja: 'kenpin feeds export --to で作ったフォルダを指定してください。書き出しが途中で終わった媒体は使えません。',
      en: 'Name a folder made by `kenpin feeds export --to`. A medium whose export was cut off cannot be used.',
    },
    parameters: { manifest },
  });
}

/** Something on the medium is not what was exported. */
export function damagedMedium(from: string, why: string): ToolError {
  return new ToolError({
    code: 'medium-damaged',
    where: from,
    text: {
      ja: '媒体が壊れているか、欠けているか、書き換えられています（{why}）。何も取り込んでいません。',
      en: 'The medium is damaged, incomplete or was changed ({why}). Nothing was imported.',
    },
    mend: { ja: 'もう一度書き出して、運び直してください。', en: 'Export and carry it again.' },
    parameters: { why: why.slice(0, 300) },
  });
}

/** The medium is whole, and what is held is better. */
export function refusedMedium(from: string, whys: readonly Text[]): ToolError {
  return new ToolError({
    code: 'medium-older',
    where: from,
    text: {
      ja: `媒体の内容が手元のものに及ばないため、取り込んでいません。${joined(whys, 'ja')}`,
      en: `What is held is newer or more than what the medium brings; nothing was imported. ${joined(whys, 'en')}`,
    },
    mend: {
      ja: '新しい媒体を使ってください。承知のうえで取り込むには --allow-older を付けます。',
      en: 'Use a newer medium. To import it all the same, add --allow-older.',
    },
  });
}

function joined(whys: readonly Text[], language: 'ja' | 'en'): string {
  return whys.map((each) => each[language]).join(' ');
}
