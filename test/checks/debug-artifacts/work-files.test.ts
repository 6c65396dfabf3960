import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Role } from '../../../src/gate/census.ts';
import { joined } from '../../../src/checks/debug-artifacts/one-per-place.ts';
import { pathFindings } from '../../../src/checks/debug-artifacts/work-files.ts';

function toldOf(path: string, role: Role = 'source'): string {
  return pathFindings({ path, role })
    .map(({ severity, ruleId, location }) => `${severity} ${ruleId.replace('debug-artifacts/', '')} ${location.path}`)
    .join();
}

describe('files that have no place in a delivery', () => {
  test.each([
    'src/.DS_Store',
    'img/._logo.png',
    'Thumbs.db',
    'doc/~$設計書.xlsx',
    '.~lock.a.odt#',
    'src/.Form.java.swp',
    '#a.c#',
    'hs_err_pid123.log',
    'dump.hprof',
    'core.1234',
    'web/index.php.bak',
    'web/index.bak.php',
    'web/index.php~',
    'conf/server.xml.orig',
    'a.rej',
    'x.tmp',
    'logs/catalina.2024-01-01.log',
    'npm-debug.log',
    'app.suo',
    'a.pyc',
    '.bash_history',
    'sftp-config.json',
    '.vscode/sftp.json',
    'db.sqlite3',
    'data/app.mv.db',
    'db/development.sqlite3',
    '.env.local',
    '.env.production.local',
    'コピー ～ 設計書.txt',
    'コピー (2) ～ 設計書.txt',
    '画面 - コピー.jsp',
    '画面 - コピー (2).jsp',
    '画面 - コピー (2).jsp'.normalize('NFD'),
    'index - Copy (3).html',
    'shindig (copy).js',
    '画面 (コピー).jsp',
    '新規テキスト ドキュメント.txt',
    '新規 Microsoft Excel ワークシート.xlsx',
    'app.war!/WEB-INF/web.xml.bak',
    'a.zip!/b.jar!/META-INF/MANIFEST.MF.orig',
  ])('%s must go', (path) => {
    expect(toldOf(path)).toBe(`medium work-file ${path}`);
  });

  test.each<[string, string]>([
    ['app/.git/objects/ab/cdef', 'app/.git/'],
    ['app.war!/.svn/entries', 'app.war!/.svn/'],
    ['a/__MACOSX/._b', 'a/__MACOSX/'],
    ['src/__pycache__/a.pyc', 'src/__pycache__/'],
    ['node_modules/a/.idea/workspace.xml', 'node_modules/'],
    ['.idea/workspace.xml', '.idea/'],
    ['新しいフォルダー (2)/a.txt', '新しいフォルダー (2)/'],
    ['src - コピー/a.txt', 'src - コピー/'],
    ['src/jp/A.class', 'src/jp/'],
  ])('%s is told as its folder', (path, folder) => {
    expect(toldOf(path)).toBe(`medium work-file ${folder}`);
  });

  test.each<[string, string]>([
    ['core', 'low work-file core'],
    ['app_20240101.jsp', 'low work-file app_20240101.jsp'],
    ['login_bk.php', 'low work-file login_bk.php'],
    ['画面_修正前.html', 'low work-file 画面_修正前.html'],
    ['hoge.txt', 'low work-file hoge.txt'],
    ['app/Plugin/HogePlugin/config.yml', 'low work-file app/Plugin/HogePlugin/'],
    ['旧/a.java', 'low work-file 旧/'],
    ['退避/a.java', 'low work-file 退避/'],
    ['server.p12', 'low key-material server.p12'],
    ['.ssh/id_rsa', 'medium work-file .ssh/'],
    ['conf/id_rsa', 'medium key-material conf/id_rsa'],
    ['tests/fixtures/a.orig', 'low work-file tests/fixtures/a.orig'],
    ['node_modules/a/b.orig', 'medium work-file node_modules/'],
    ['webapps/examples/index.html', 'medium sample-file webapps/examples/'],
    ['x.zip!/webapps/docs/a.html', 'medium sample-file x.zip!/webapps/docs/'],
    ['webapps/ROOT/tomcat.svg', 'medium sample-file webapps/ROOT/'],
    ['bin/a.pdb', 'note debug-information bin/a.pdb'],
    ['a.app.dSYM/Contents/x', 'note debug-information a.app.dSYM/'],
    ['js/app.js.map', 'low source-map js/app.js.map'],
    ['app.jar!/BOOT-INF/lib/spring-boot-devtools-3.2.0.jar', 'medium sample-file app.jar!/BOOT-INF/lib/spring-boot-devtools-3.2.0.jar'],
  ])('%s: %s', (path, expected) => {
    expect(toldOf(path)).toBe(expected);
  });
});

describe('what looks alike', () => {
  test.each([
    'lib/a.jar',
    'build/app.js',
    'bin/run',
    'dist/app.js',
    'tmp/.keep',
    'server/index.js',
    'tags',
    'src/tags/list.rb',
    'a.tar.gz',
    'a.diff.test/x',
    'src/coverage/report.ts',
    'src/coverage.ts',
    'src/core/a.py',
    'lib/core.js',
    '.gitignore',
    '.github/workflows/ci.yml',
    '.env.example',
    '.env.sample',
    'db/migrate/20240101000000_create_users.rb',
    'database/migrations/2024_01_01_000000_create_users.php',
    'V2_20240101__init.sql',
    'src/main/java/jp/example/backup/BackupService.java',
    'src/temp/sensor.c',
    'src/old_password.ts',
    'hold.txt',
    'src/Threshold.java',
    'img/logo@2x.png',
    'a (copyright).txt',
    'src/login.ts',
    'changelog.md',
    'src/Copy.java',
    'コピー機.xlsx',
    'コピー一覧.jsp',
    'docs/patches/readme.md',
    'WEB-INF/classes/A.class',
    'a.jar!/A.class',
    'encryption-modes-org.ts',
    'src/hard-copy.ts',
  ])('%s is left alone', (path) => {
    expect(toldOf(path)).toBe('');
  });

  test.each<[string, Role]>([
    ['議事録_20240101.docx', 'document'],
    ['テスト結果.log', 'document'],
    ['seed_20240101.sql', 'database'],
    ['exp_20240101.dmp', 'database'],
    ['master.sqlite3', 'database'],
    ['node_modules/a/index.js', 'binary'],
    ['app/__init__.pyc', 'binary'],
    ['app/__pycache__/a.pyc', 'binary'],
    ['classes/A.class', 'binary'],
  ])('%s is what a %s is', (path, role) => {
    expect(toldOf(path, role)).toBe('');
  });
});

describe('many entries', () => {
  test('a folder is one finding that counts what lies in it, in any order', () => {
    const paths = ['a/.git/HEAD', 'a/.git/config', 'b/.git/HEAD', 'a/x.bak'];
    const all = paths.flatMap((path) => pathFindings({ path, role: 'source' }));
    const told = (drafts: typeof all) =>
      joined(drafts)
        .map(({ location, parameters }) => `${location.path} ${parameters['count']}`)
        .toSorted();
    expect(told(all)).toEqual(['a/.git/ 2', 'a/x.bak ', 'b/.git/ 1']);
    expect(told(all.toReversed())).toEqual(told(all));
  });

  test('any path has at most one finding, at itself or at a folder above it', () => {
    const part = fc.oneof(fc.string(), fc.constantFrom('.git', 'a.bak', 'x.zip!', 'コピー ～ a', '..', '!', 'webapps', 'docs', 'ROOT'));
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 8 }), fc.constantFrom<Role>('source', 'document'), (parts, role) => {
        const path = parts.join('/');
        const found = pathFindings({ path, role });
        expect(found.length).toBeLessThanOrEqual(1);
        for (const { location } of found) expect(path.startsWith(location.path)).toBe(true);
      }),
    );
  });

  test('a hostile name is no trap', () => {
    for (const name of [
      '_'.repeat(50_000),
      `${'コピー'.repeat(20_000)} (1`,
      '1'.repeat(100_000),
      'a.'.repeat(50_000),
      ' (1)'.repeat(20_000),
    ])
      expect(pathFindings({ path: name, role: 'source' }).length).toBeLessThanOrEqual(1);
  });
});
