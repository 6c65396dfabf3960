import { made, pathRules, type PathRule } from './path-rule.ts';

/** github/gitignore, `Global/` (CC0). As they stand those lists would call every jar, diff and `bin/` a work file: what follows is what holds for any delivery. */
const gitignore = 'https://github.com/github/gitignore/tree/main/Global';

/** What editors, operating systems, crashes and runs leave behind. */
export const leftovers: readonly PathRule[] = [
  ...pathRules({ rule: 'work-file', severity: 'medium', on: 'name', anywhere: true, source: gitignore }, [
    [
      /^\.DS_Store$|^\._.|^\.(?:LSOverride|com\.apple\.timemachine\.donotpresent|VolumeIcon\.icns)$/u,
      'macOS の管理ファイル',
      'macOS metadata',
    ],
    [/^(?:Thumbs|ehthumbs|ehthumbs_vista)\.db(?::encryptable)?$|^desktop\.ini$/iu, 'Windows の管理ファイル', 'Windows metadata'],
    [/^[^.].*\.lnk$/iu, 'Windows のショートカット', 'a Windows shortcut'],
    [/^\.nfs[0-9a-f]{8,}$|^\.fuse_hidden[0-9a-f]+$|^\.directory$/u, 'Linux の管理ファイル', 'Linux metadata'],
    [/^~\$.+\.(?:doc|dot|xls|xlt|ppt|vsd)[a-z]?$|^\.~lock\..+#$/iu, 'Office の一時ファイル', 'a lock file of an office program'],
    [/^\..+\.sw[n-p]$|^\.sw[n-p]$|^\.un~$|\.un~$/u, 'vim の一時ファイル', 'a swap or undo file of vim'],
    [/^#.+#$|^\.#./u, 'Emacs の一時ファイル', 'a temporary file of Emacs'],
    [
      /^DEADJOE$/u,
      'joe の退避ファイル',
      'a file that joe saved when it died',
      { source: 'https://github.com/projectdiscovery/nuclei-templates' },
    ],
    [
      /^(?:hs_err|replay)_pid\d+\.log$|^javacore\.[\d.]+\.txt$|\.(?:mdmp|hprof|stackdump)$/u,
      'メモリダンプ・異常終了の記録',
      'a memory dump or crash report',
    ],
    [/^core\.\d+$|^vgcore\.\d+$/u, 'メモリダンプ', 'a memory dump'],
  ]),
  ...pathRules({ rule: 'work-file', severity: 'medium', on: 'name', source: gitignore }, [
    [/.~$/u, 'エディタのバックアップ', 'a backup of an editor'],
    [
      /.\.(?:bak|back|backup|old|orig|original|ori|sav|save)\d{0,2}$/iu,
      '手作業や編集ツールのバックアップ',
      'a backup made by hand or by a tool',
    ],
    [/.\.(?:bak|old|orig)\.[A-Za-z]{1,5}$/u, '手作業のバックアップ', 'a backup made by hand'],
    [/.\.rej$/u, '当たらなかったパッチの残り', 'the rest of a patch that did not apply'],
    [/.\.(?:tmp|temp)$/iu, '一時ファイル', 'a temporary file'],
    [/\.dmp$/iu, 'メモリダンプ', 'a memory dump', { roles: made }],
    [
      /^.+\.(?:BASE|LOCAL|REMOTE|BACKUP)[._]\d+[._][^/]+$|_(?:BASE|LOCAL|REMOTE|BACKUP)_\d+\.[^.]+$/u,
      'マージ作業の残り',
      'the rest of a merge',
    ],
    [
      /^(?:npm-debug|yarn-error|yarn-debug|pnpm-debug|lerna-debug)\.log|^(?:debug|error|error_log|access|access_log|php_errors?|laravel|development|production|derby|catalina\.[\d-]+|localhost\.[\d-]+|localhost_access_log[\d.-]*|nohup|stdout|stderr)\.(?:log|out|txt)$/iu,
      'ツール・サーバーの実行記録',
      'the log of a tool or server',
      { roles: made },
    ],
  ]),
  ...pathRules({ rule: 'work-file', severity: 'low', on: 'name', source: gitignore }, [
    [/.\.log(?:\.\d+|\.gz)?$/iu, 'ログ', 'a log', { roles: made }],
    [/^core$|\.core$/u, 'メモリダンプの名前', 'a name of memory dumps', { roles: made }],
    [/.\.(?:patch|diff)$/iu, 'パッチ', 'a patch', { roles: ['source'], fine: ['test', 'vendored', 'sample', 'document', 'build'] }],
    [/.\.(?:swp|swo|copy)$/iu, '編集中の一時ファイルとみられる名前', 'a name of temporary files of editors'],
  ]),
  ...pathRules({ rule: 'work-file', severity: 'medium', on: 'folder', anywhere: true, source: gitignore }, [
    [
      /^(?:__MACOSX|\.AppleDouble|\.Spotlight-V100|\.Trashes|\.Trash-\d+|\.fseventsd|\.TemporaryItems|\.DocumentRevisions-V100)$/u,
      'macOS の管理フォルダ',
      'a folder of macOS metadata',
    ],
    [/^(?:\$RECYCLE\.BIN|System Volume Information)$/iu, 'Windows の管理フォルダ', 'a folder of Windows metadata'],
    [/^lost\+found$/u, 'ファイルシステムの管理フォルダ', 'a folder of the file system'],
  ]),
];
