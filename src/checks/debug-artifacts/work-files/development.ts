import { made, pathRules, type PathRule } from './path-rule.ts';

const gitignore = 'https://github.com/github/gitignore';
const nuclei = 'https://github.com/projectdiscovery/nuclei-templates/tree/main/http/exposures';

/** What belongs to the machines, tools and people of the development. */
export const development: readonly PathRule[] = [
  ...pathRules({ rule: 'work-file', severity: 'medium', on: 'folder', anywhere: true, source: gitignore }, [
    [/^(?:\.git|\.svn|\.hg|CVS|\.bzr|_darcs|\.jj)$/u, '版管理システムの内部フォルダ', 'the inside of a version control system'],
    [
      /^(?:\.ssh|\.gnupg|\.aws|\.azure|\.kube|\.docker)$/u,
      '個人の接続情報のフォルダ',
      'a folder of personal access data',
      { fine: ['build', 'sample'] },
    ],
  ]),
  ...pathRules({ rule: 'work-file', severity: 'medium', on: 'folder', source: gitignore }, [
    [/^(?:\.idea|\.settings|\.vs|\.metadata|\.recommenders)$/u, '開発ツールの設定フォルダ', 'settings of a development tool'],
    [
      /^(?:\.sass-cache|\.pytest_cache|\.mypy_cache|\.ruff_cache|\.tox|\.nox|\.nyc_output|\.gradle|\.ipynb_checkpoints|\.parcel-cache|\.turbo|\.angular|\.svelte-kit|\.phpunit\.cache|\.hypothesis|\.eggs|htmlcov|\.scannerwork|\.stryker-tmp)$/u,
      'ツールのキャッシュ・実行結果',
      'the cache or output of a tool',
    ],
    [/^__pycache__$/u, 'ツールのキャッシュ', 'the cache of a tool', { roles: ['source', 'configuration', 'document'] }],
    [/^(?:\.venv|\.virtualenv)$/u, '開発機の Python 仮想環境', 'a Python environment of a development machine'],
    [
      /^(?:node_modules|bower_components|jspm_packages)$/u,
      '開発機で展開した npm 等のパッケージ',
      'packages that were installed on a development machine',
      { roles: ['source', 'configuration', 'document'], fine: ['test', 'sample'] },
    ],
  ]),
  ...pathRules({ rule: 'work-file', severity: 'low', on: 'folder', source: gitignore }, [
    [/^\.vscode$/u, '開発ツールの設定フォルダ', 'settings of a development tool', { fine: ['test', 'sample'] }],
  ]),
  ...pathRules({ rule: 'work-file', severity: 'medium', on: 'name', source: gitignore }, [
    [/^\.(?:classpath|project|factorypath|buildpath)$/u, '開発ツールのプロジェクト設定', 'a project file of a development tool'],
    [
      /.\.(?:suo|vbproj\.user|csproj\.user|vcxproj\.user|sln\.docstates|rsuser|userosscache)$/iu,
      '開発ツールの個人設定',
      'personal settings of a development tool',
    ],
    [/.\.(?:sublime-workspace|iws|ncb|opensdf|ilk)$/u, '開発ツールの作業状態', 'the working state of a development tool'],
    [/\.py[co]$/u, 'ツールのキャッシュ', 'the cache of a tool', { roles: ['source', 'configuration', 'document'] }],
    [/^\.coverage$|^lcov\.info$|^clover\.xml$/u, 'テストの網羅率の記録', 'a coverage report', { roles: made }],
    [
      /^\.(?:phpunit\.result\.cache|php-cs-fixer\.cache|php_cs\.cache|eslintcache|stylelintcache)$|\.tsbuildinfo$/u,
      'ツールのキャッシュ',
      'the cache of a tool',
    ],
  ]),
  ...pathRules({ rule: 'work-file', severity: 'low', on: 'name', source: gitignore }, [
    [
      /.\.(?:iml|code-workspace|sublime-project|user)$/u,
      '開発ツールのプロジェクト設定',
      'a project file of a development tool',
      { roles: made },
    ],
  ]),
  ...pathRules({ rule: 'work-file', severity: 'medium', on: 'path', source: gitignore }, [
    [
      /^(?!.*(?:^|\/)(?:WEB-INF|BOOT-INF)\/classes\/)(?:.*\/)?[^/]+\.class$/u,
      'ソースに混ざったコンパイル済みクラス',
      'compiled classes among sources',
      { roles: ['source'], unpacked: true, gather: 'folder' },
    ],
    [/(?:^|\/)nbproject\/private\//u, '開発ツールの個人設定', 'personal settings of a development tool'],
    [/(?:^|\/)coverage\/(?:lcov-report|clover\.xml|coverage-final\.json|lcov\.info)/u, 'テストの網羅率の記録', 'a coverage report'],
    [
      /(?:^|\/)(?:target\/(?:surefire-reports|maven-status|maven-archiver)|build\/(?:test-results|reports\/tests))\//u,
      'ビルドの作業結果',
      'the output of a build',
      { roles: ['source'] },
    ],
    [
      /(?:^|\/)(?:venv|env)\/(?:pyvenv\.cfg|bin\/activate|Scripts\/activate)/u,
      '開発機の Python 仮想環境',
      'a Python environment of a development machine',
    ],
  ]),
  ...personalFiles(),
  ...databases(),
  ...environments(),
];

function personalFiles(): PathRule[] {
  return [
    ...pathRules({ rule: 'work-file', severity: 'medium', on: 'name', anywhere: true, source: nuclei }, [
      [
        /^\.(?:bash|zsh|sh|ksh|mysql|psql|python|node_repl|sqlite|rediscli|irb|pry|mongo|mongosh|dbshell|scala|php)_history$|^\.(?:viminfo|lesshst|zcompdump|wget-hsts|mysql_history)$|^ConsoleHost_history\.txt$/iu,
        'コマンドの履歴',
        'a history of commands',
      ],
      [
        /^(?:sftp-config(?:-alt)?\.json|\.ftpconfig|\.sftpconfig|\.remote-sync\.json|filezilla\.xml|recentservers\.xml|sitemanager\.xml|WinSCP\.ini|\.ftppass|\.ftpquota)$/iu,
        'ファイル転送ツールの接続設定',
        'settings of a file transfer tool',
      ],
      [
        /^\.(?:netrc|pgpass|git-credentials|pypirc|s3cfg|boto|cvspass|trafficmaster)$|^_netrc$|\.kdbx?$/u,
        '個人の接続情報',
        'personal access data',
      ],
    ]),
    ...pathRules({ rule: 'work-file', severity: 'medium', on: 'path', anywhere: true, source: nuclei }, [
      [
        /(?:^|\/)\.vscode\/(?:sftp|ftp-sync|ftp-kr)\.json$|(?:^|\/)\.idea\/(?:WebServers|webServers|dataSources[^/]*|sshConfigs|deployment)\.xml$/u,
        'ファイル転送・接続ツールの設定',
        'settings of a transfer or connection tool',
      ],
    ]),
    ...pathRules({ rule: 'work-file', severity: 'low', on: 'name', source: 'unverified' }, [
      [/.\.(?:rdp|ovpn|ppk)$|^(?:known_hosts|authorized_keys)$/iu, '接続ツールの設定', 'settings of a connection tool', { roles: made }],
    ]),
    ...pathRules({ rule: 'key-material', severity: 'medium', on: 'name', source: 'https://man.openbsd.org/ssh-keygen#FILES' }, [
      [/^id_(?:rsa|dsa|ecdsa|ed25519)(?:_sk)?$/u, 'SSH の秘密鍵', 'a private key of SSH'],
    ]),
    ...pathRules(
      { rule: 'key-material', severity: 'low', on: 'name', source: 'https://github.com/github/gitignore/blob/main/Android.gitignore' },
      [[/.\.(?:pfx|p12|jks|keystore)$/iu, '鍵・証明書の保管ファイル', 'a store of keys and certificates', { fine: ['test', 'vendored'] }]],
    ),
  ];
}

function databases(): PathRule[] {
  return [
    ...pathRules(
      { rule: 'work-file', severity: 'medium', on: 'name', source: 'https://github.com/github/gitignore/blob/main/Python.gitignore' },
      [
        [/^db\.sqlite3(?:-journal)?$/u, '開発用のデータベース', 'a database of the development'],
        [/.\.(?:sqlite3?|db3?)-(?:journal|wal|shm)$/u, 'データベースの作業ファイル', 'a working file of a database'],
      ],
    ),
    ...pathRules(
      {
        rule: 'work-file',
        severity: 'medium',
        on: 'name',
        roles: made,
        source: 'https://www.h2database.com/html/features.html#database_file_layout',
      },
      [[/.\.(?:mv\.db|h2\.db|trace\.db|lock\.db)$/u, '開発用のデータベース（H2）', 'a database of the development (H2)']],
    ),
    ...pathRules(
      {
        rule: 'work-file',
        severity: 'medium',
        on: 'path',
        roles: made,
        source: 'https://github.com/github/gitignore/blob/main/Rails.gitignore',
      },
      [[/(?:^|\/)(?:db|storage)\/(?:development|test)\.sqlite3$/u, '開発用のデータベース', 'a database of the development']],
    ),
    ...pathRules({ rule: 'work-file', severity: 'low', on: 'name', roles: made, fine: ['test', 'vendored'], source: 'unverified' }, [
      [/.\.(?:sqlite3?|db3|mdb|accdb|ldf|mdf|sdf)$/iu, '開発用とみられるデータベース', 'a database that may be one of the development'],
      [/.\.(?:laccdb|ldb)$/iu, 'Access の作業ファイル', 'a lock file of Access'],
    ]),
  ];
}

/** https://vite.dev/guide/env-and-mode and https://nextjs.org/docs/pages/guides/environment-variables: `*.local` stays on the machine. */
function environments(): PathRule[] {
  return [
    ...pathRules(
      { rule: 'work-file', severity: 'medium', on: 'name', fine: ['test', 'sample'], source: 'https://vite.dev/guide/env-and-mode' },
      [[/^\.env(?:\.[a-z]+)?\.local$/u, '開発機の環境変数ファイル', 'environment variables of a machine']],
    ),
    ...pathRules(
      { rule: 'work-file', severity: 'low', on: 'name', fine: ['test', 'sample'], source: 'https://vite.dev/guide/env-and-mode' },
      [
        [
          /^\.env\.(?:dev|develop|development|debug|staging|stg)$|^\.envrc$/u,
          '開発用の環境変数ファイル',
          'environment variables of the development',
        ],
        [
          /^\.env$/u,
          '環境変数ファイル（開発機の値の可能性）',
          'environment variables, maybe those of a machine',
          { roles: ['source', 'binary', 'document'] },
        ],
      ],
    ),
  ];
}
