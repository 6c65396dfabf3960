import type { ErrorCode } from 'yaml';
import type { Text } from '../gate/text.ts';

const words: Partial<Record<ErrorCode, Text>> = {
  BAD_DQ_ESCAPE: { ja: '"…" の中の \\ の使い方が誤っています。', en: 'A backslash in "…" is used wrongly.' },
  BAD_INDENT: { ja: '字下げがそろっていません。', en: 'The indentation is not even.' },
  BAD_SCALAR_START: {
    ja: '値がこの記号で始まっています。引用符で囲んでください。',
    en: 'A value starts with this sign. Put it in quotes.',
  },
  BLOCK_AS_IMPLICIT_KEY: { ja: 'キーと値の位置が誤っています。', en: 'Key and value stand wrongly.' },
  DUPLICATE_KEY: { ja: '同じキーが二度書かれています。', en: 'The same key is written twice.' },
  MISSING_CHAR: {
    ja: '必要な記号（: , ] } または閉じる引用符）がありません。',
    en: 'A sign is missing (: , ] } or a closing quote).',
  },
  MULTILINE_IMPLICIT_KEY: { ja: 'キーが複数の行に分かれています。', en: 'A key spans several lines.' },
  MULTIPLE_DOCS: {
    ja: '文書は一つだけにしてください（2つ目の --- 以降は読めません）。',
    en: 'Write one document only (there is a second one).',
  },
  NON_STRING_KEY: { ja: 'キーが文字列ではありません。', en: 'A key is not a text.' },
  RESOURCE_EXHAUSTION: { ja: '入れ子が深すぎます。', en: 'It is nested too deeply.' },
  TAB_AS_INDENT: { ja: '字下げにタブは使えません。空白を使ってください。', en: 'Tabs cannot indent. Use spaces.' },
  TAG_RESOLVE_FAILED: { ja: 'このタグは使えません。', en: 'This tag is not allowed.' },
  UNEXPECTED_TOKEN: { ja: 'ここに書けないものがあります。', en: 'Something stands here that cannot.' },
};

/** The sentence for a fault of syntax, by the codes of the `yaml` package (https://eemeli.org/yaml/#errors). Its own message is English and may quote the file. */
export function syntaxText(code: ErrorCode): Text {
  const { ja, en } = words[code] ?? { ja: `書き方に誤りがあります（${code}）。`, en: `There is a fault of syntax (${code}).` };
  return { ja: `YAML として読めません: ${ja}`, en: `Not readable as YAML: ${en}` };
}
