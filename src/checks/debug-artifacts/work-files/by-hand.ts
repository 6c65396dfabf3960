import type { Purpose } from '../purpose.ts';
import { made, pathRules, type PathRule } from './path-rule.ts';

/** No list of these is published: they are what Explorer and Finder call copies in Japanese and English, and the habits of Japanese projects. */
const unpublished = 'unverified';
const elsewhere: readonly Purpose[] = ['test', 'vendored', 'sample', 'document'];

/** Copies, versions and makeshift names that people make by hand. Names are compared in NFC: Finder stores `コピー` decomposed. */
export const byHand: readonly PathRule[] = [
  // Explorer's names for a copy. Nobody types them on purpose.
  ...pathRules({ rule: 'work-file', severity: 'medium', on: 'name', source: 'https://support.microsoft.com/windows' }, [
    [
      /^コピー (?:\(\d+\) )?[～〜~] |\s?- コピー(?: ?[(（]\d+[)）])*(?:\.[^.]+)?$|^.+\s?のコピー(?: ?\d+)?(?:\.[^.]+)?$/u,
      '手作業の複製',
      'a copy made by hand',
    ],
    [
      / - Copy(?: \(\d+\))*(?:\.[^.]+)?$|^Copy (?:\(\d+\) )?of |[ (（]\(?(?:(?:another|\d+\w\w) )?copy\)(?:\.[^.]+)?$|[(（](?:別の)?コピー(?: ?\d+)?[)）](?:\.[^.]+)?$/u,
      '手作業の複製',
      'a copy made by hand',
    ],
    [
      /^新規 ?(?:テキスト ドキュメント|Microsoft .+|ビットマップ イメージ)(?: ?\(\d+\))?\.[^.]+$|^New (?:Text Document|Microsoft .+)(?: \(\d+\))?\.[^.]+$/u,
      '作りかけの新規ファイル',
      'a new file that was never named',
    ],
  ]),
  ...pathRules({ rule: 'work-file', severity: 'medium', on: 'folder', source: 'https://support.microsoft.com/windows' }, [
    [
      /^新しいフォルダー?(?: ?[(（]\d+[)）])?$|^New folder(?: \(\d+\))?$|^名称未設定フォルダ(?: ?\d+)?$/u,
      '作りかけの新規フォルダ',
      'a new folder that was never named',
    ],
    [
      /^コピー [～〜~] | - コピー(?: ?[(（]\d+[)）])*$| - Copy(?: \(\d+\))*$|^.+\s?のコピー(?: ?\d+)?$/u,
      '手作業で複製したフォルダ',
      'a folder that was copied by hand',
    ],
  ]),
  ...pathRules({ rule: 'work-file', severity: 'low', on: 'name', roles: made, fine: elsewhere, source: unpublished }, [
    [/ copy(?: \d+)?\.[^.]+$|.[^\s]? ?\(\d{1,2}\)\.[^.]+$/u, '手作業の複製とみられる名前', 'a name that looks like a copy made by hand'],
    [
      /(?:_(?:bk|bkup|bak|old|org|orig|backup)|-(?:bk|bak|old)|[_-](?:コピー|修正前|変更前|旧|旧版|削除予定|不要|未使用|作業中|最新|最新版|最終|最終版))\d{0,2}\.[^.]+$/u,
      '手作業の世代管理とみられる名前',
      'a name that looks like a version kept by hand',
    ],
    [
      /^(?!V\d)[^/]*[^\d][_-]?(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\.(?:jspx?|php|java|cs|vb|js|ts|css|html?|py|rb|properties|xml|ya?ml|ini|conf|sh|bat|war|jar|ear|zip|lzh|tar|gz)$/u,
      '日付を付けた手作業の世代管理とみられる名前',
      'a name with a date that looks like a version kept by hand',
    ],
    [
      /^(?:無題|名称未設定|Untitled)(?:[-\s]?\d+)?\.[^.]+$|^(?:Book|文書|プレゼンテーション)\s?\d\.(?:xls|doc|ppt)[a-z]?$/u,
      '名前を付けていないファイル',
      'a file that was never named',
    ],
    [/^(?:hoge|fuga|piyo|hogehoge|fugafuga|aaa+|asdf|qwerty|zzz+)\d*\.[a-z]+$/iu, '仮の名前', 'a makeshift name'],
    [/(?:^|[^A-Za-z])(?:hoge|fuga|piyo)(?![a-z])|(?:Hoge|Fuga|Piyo)(?=[A-Z_.\d])/u, '仮の名前', 'a makeshift name'],
  ]),
  ...pathRules({ rule: 'work-file', severity: 'low', on: 'name', roles: ['document', 'database'], source: unpublished }, [
    [
      /^(?:無題|名称未設定|Untitled)(?:[-\s]?\d+)?\.[^.]+$|^(?:Book|文書|プレゼンテーション)\s?\d\.(?:xls|doc|ppt)[a-z]?$/u,
      '名前を付けていないファイル',
      'a file that was never named',
    ],
    [/[_-](?:作業中|修正前|変更前|削除予定)\d{0,2}\.[^.]+$/u, '作業中とみられる名前', 'a name that looks like work in progress'],
  ]),
  ...pathRules({ rule: 'work-file', severity: 'low', on: 'folder', fine: elsewhere, source: unpublished }, [
    [
      /^(?:bk|bkup|bak|_bak|_old|_bk|_backup|旧|旧版|退避|バックアップ|作業|作業用|作業中|一時|一時保存|削除予定|不要|ゴミ箱|ごみ箱)$/u,
      '作業用とみられるフォルダ',
      'a folder that looks like a working place',
    ],
    [/^(?:old|backup)$/iu, '作業用とみられるフォルダ', 'a folder that looks like a working place', { roles: ['source', 'configuration'] }],
    [/^(?:Hoge|Fuga|Piyo)[A-Z][A-Za-z]*$|^(?:hoge|fuga|piyo|aaa+|asdf)\d*$/u, '仮の名前のフォルダ', 'a folder with a makeshift name'],
  ]),
];
