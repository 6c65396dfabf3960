import type { FindingDraft } from '../../gate/finding.ts';
import { baseName } from './languages.ts';

interface PathRule {
  readonly pattern: RegExp;
  /** What the pattern is held against. */
  readonly on: 'name' | 'path';
  readonly rule: 'work-file' | 'sample-file' | 'source-map';
  readonly severity: 'medium' | 'low';
  readonly ja: string;
  readonly en: string;
}

type Kind = readonly [ja: string, en: string];

function pathRule(rule: PathRule['rule'], severity: PathRule['severity'], on: PathRule['on']) {
  return (pattern: RegExp, [ja, en]: Kind): PathRule => ({ pattern, on, rule, severity, ja, en });
}

const work = pathRule('work-file', 'medium', 'name');
const workPath = pathRule('work-file', 'medium', 'path');
const doubtful = pathRule('work-file', 'low', 'name');
const doubtfulPath = pathRule('work-file', 'low', 'path');
const sample = pathRule('sample-file', 'low', 'name');
const samplePath = pathRule('sample-file', 'low', 'path');

/**
 * Names that have no place in a delivery. Curated from github/gitignore's Global templates (CC0), which as they are would call every jar and diff a work file,
 * and from the habits of Japanese projects.
 */
const pathRules: readonly PathRule[] = [
  work(/^\.DS_Store$|^\._|^\.AppleDouble$|^__MACOSX$/, ['macOS の管理ファイル', 'macOS metadata']),
  workPath(/(^|\/)__MACOSX\//, ['macOS の管理ファイル', 'macOS metadata']),
  work(/^(Thumbs|ehthumbs)\.db$|^desktop\.ini$/i, ['Windows の管理ファイル', 'Windows metadata']),
  work(/~$|\.(bak|back|backup|old|orig|original|rej|swp|swo|swn|tmp|temp|stackdump)$|^#.*#$|^\.#|^DEADJOE$/i, [
    'エディタや手作業のバックアップ',
    'a backup of an editor or by hand',
  ]),
  work(/^~\$.*\.(docx?|xlsx?|pptx?)$|^\.~lock\..*#$/i, ['Office の一時ファイル', 'a lock file of an office program']),
  work(/^core(\.\d+)?$|\.(dmp|mdmp|hprof)$|^(hs_err|replay)_pid\d+\.log$/i, ['メモリダンプ', 'a memory dump']),
  workPath(/(^|\/)(\.git|\.svn|\.hg|CVS|\.bzr)\//, ['版管理の内部ファイル', 'the inside of a version control system']),
  workPath(/(^|\/)(\.idea|\.settings|nbproject\/private|\.vs)\/|(^|\/)\.(classpath|project)$|\.(suo|user)$/i, [
    '開発ツールの個人設定',
    'personal settings of a development tool',
  ]),
  workPath(/(^|\/)(\.sass-cache|\.pytest_cache|__pycache__|\.mypy_cache|\.ruff_cache|\.tox|\.nyc_output|\.gradle|\.ipynb_checkpoints)\//, [
    'ツールのキャッシュ',
    'the cache of a tool',
  ]),
  work(/^(npm-debug|yarn-error|yarn-debug)\.log/i, ['ツールの実行記録', 'the log of a tool']),
  work(/^\.(bash|mysql|psql|python|node_repl|sqlite|rediscli)_history$|^\.(viminfo|lesshst)$/i, [
    'コマンドの履歴',
    'a history of commands',
  ]),
  work(/^(sftp-config\.json|\.ftpconfig|\.remote-sync\.json|filezilla\.xml|WinSCP\.ini)$/i, [
    'ファイル転送ツールの設定',
    'settings of a file transfer tool',
  ]),
  work(/(^コピー ～ )|( - コピー( ?\(\d+\))?(\.[^.]+)?$)|^新しいフォルダー|^新規(テキスト ドキュメント|Microsoft)|^無題/u, [
    '手作業の複製・新規作成',
    'a copy or new file made by hand',
  ]),
  doubtful(/(_bk|_bak|_old|_backup|_修正前|_旧|_削除予定|_最新版?|_\d{8})(\.[^.]+)$/u, [
    '手作業の世代管理とみられる名前',
    'a name that looks like a version kept by hand',
  ]),
  doubtfulPath(/(^|\/)(bk|bak|backup|old|_old|旧|退避|作業用?|一時|削除予定)\//iu, [
    '作業用とみられるフォルダ',
    'a folder that looks like a working place',
  ]),
  doubtful(/^(hoge|fuga|piyo|aaa+|asdf)[^/]*\.[a-z]+$/i, ['仮の名前', 'a makeshift name']),
  doubtful(/\.log$/i, ['ログ', 'a log']),
  samplePath(/(^|\/)webapps\/(docs|examples|host-manager|manager)\//, [
    'Tomcat に付属するアプリケーション',
    'an application that comes with Tomcat',
  ]),
  sample(/^(wp-config-sample\.php|config\.sample\.inc\.php)$/i, ['製品の設定の見本', 'the sample configuration of a product']),
  samplePath(/(^|\/)cgi-bin\/(printenv|test-cgi)/, [
    'Apache httpd に付属する試験用プログラム',
    'a test program that comes with Apache httpd',
  ]),
  sample(/^(adminer[^/]*|phpinfo|test)\.php$/i, [
    '公開してはいけない管理・確認用のページとみられる名前',
    'a name of a page for administration or testing',
  ]),
  { pattern: /\.(m?js|css)\.map$/i, on: 'name', rule: 'source-map', severity: 'low', ja: 'ソースマップ', en: 'a source map' },
];

/** What the path alone says. At most one finding an entry: the first rule that fits. */
export function pathFindings(path: string): FindingDraft[] {
  const name = baseName(path);
  const found = pathRules.find(({ pattern, on }) => pattern.test(on === 'name' ? name : path.replaceAll('!/', '/')));
  if (found === undefined) return [];
  const fix = found.severity === 'medium' && !path.includes('!/') ? { fix: { kind: 'delete-file', value: '' } as const } : {};
  return [
    {
      ruleId: `debug-artifacts/${found.rule}`,
      severity: found.severity,
      location: { path },
      parameters: { kind: found.en, kindJa: found.ja },
      identity: 'path',
      ...fix,
    },
  ];
}
