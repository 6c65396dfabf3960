import { pathRules, type PathRule } from './path-rule.ts';

const tomcat = 'https://github.com/apache/tomcat/tree/main/webapps';

/** What products bring along and a delivery should not, by path. The product's own tree is the source where it could be read. */
export const products: readonly PathRule[] = [
  ...pathRules({ rule: 'sample-file', severity: 'medium', on: 'path', anywhere: true, source: tomcat }, [
    [
      /(?:^|\/)webapps\/(?:docs|examples)\//u,
      'Tomcat に付属する文書・サンプルアプリケーション',
      'documentation and examples that come with Tomcat',
      { gather: 'match' },
    ],
    [
      /(?:^|\/)webapps\/ROOT\/(?:tomcat\.(?:css|svg|gif|png)|asf-logo[^/]*|RELEASE-NOTES\.txt|bg-(?:button|middle|nav|upper)\.png)$/u,
      'Tomcat の初期ページ',
      'the default page of Tomcat',
      { gather: 'folder' },
    ],
    [
      /(?:^|\/)axis2-web\/HappyAxis\.jsp$|(?:^|\/)happyaxis\.jsp$/u,
      'Axis の確認用ページ',
      'the diagnosis page of Axis',
      { source: 'https://github.com/projectdiscovery/nuclei-templates/tree/main/http/exposures/files' },
    ],
    [
      /(?:^|\/)wp-content\/debug\.log$/u,
      'WordPress のデバッグログ',
      'the debug log of WordPress',
      { source: 'https://developer.wordpress.org/advanced-administration/debug/debug-wordpress/' },
    ],
    [
      /(?:^|\/)cgi-bin\/(?:printenv(?:\.vbs|\.wsf|\.pl)?|test-cgi)$/u,
      'Apache httpd に付属する試験用プログラム',
      'a test program that comes with Apache httpd',
      { source: 'https://github.com/apache/httpd/tree/trunk/docs/cgi-examples' },
    ],
    [
      /(?:^|\/)(?:Hoge|Fuga|Piyo|Sample)Plugin\/(?:config\.ya?ml|composer\.json|PluginManager\.php)$/u,
      'EC-CUBE のサンプルプラグイン',
      'a sample plugin of EC-CUBE',
      { severity: 'low', source: 'https://github.com/EC-CUBE/ec-cube' },
    ],
  ]),
  ...pathRules({ rule: 'sample-file', severity: 'low', on: 'path', anywhere: true, source: tomcat }, [
    [
      /(?:^|\/)webapps\/(?:host-manager|manager)\//u,
      'Tomcat の管理アプリケーション',
      'a management application of Tomcat',
      { gather: 'match' },
    ],
    [/(?:^|\/)conf\/Catalina\/localhost\/(?:host-)?manager\.xml$/u, 'Tomcat の管理アプリケーション', 'a management application of Tomcat'],
    [
      /(?:^|\/)(?:wp-config-sample\.php|config\.sample\.inc\.php)$/u,
      '製品の設定の見本',
      'the sample configuration of a product',
      { source: 'https://github.com/WordPress/WordPress' },
    ],
    [
      /(?:^|\/)(?:htdocs|public|public_html|html|www|upload|webroot)\/(?:install|installer|installation)\//u,
      '導入用の画面',
      'the installer of a product',
      { gather: 'match', source: 'https://github.com/opencart/opencart/tree/master/upload/install' },
    ],
    [
      /(?:^|\/)wp-admin\/install(?:-helper)?\.php$|(?:^|\/)wp-content\/plugins\/hello(?:-dolly\/hello)?\.php$/u,
      'WordPress の初期ファイル',
      'a default file of WordPress',
      { source: 'https://github.com/WordPress/WordPress' },
    ],
    [
      /(?:^|\/)core\/(?:INSTALL(?:\.[a-z]+)?|UPGRADE|UPDATE|CHANGELOG|MAINTAINERS|USAGE)\.txt$|(?:^|\/)core\/install\.php$/u,
      'Drupal の導入用ファイル',
      'an installation file of Drupal',
      { source: 'https://github.com/drupal/drupal' },
    ],
    [
      /(?:^|\/)[pP]hp[mM]y[aA]dmin[^/]*\/(?:setup|examples|test|doc|sql)\//u,
      'phpMyAdmin の導入用・見本のフォルダ',
      'folders of phpMyAdmin for installation and examples',
      { source: 'https://github.com/phpmyadmin/phpmyadmin' },
    ],
    [
      /(?:^|\/)adminer(?:[-.][\w.-]*)?\.php$/iu,
      'データベース管理ツール Adminer',
      'the database tool Adminer',
      { source: 'https://github.com/vrana/adminer' },
    ],
    [
      /(?:^|\/)(?:public|html|htdocs|www|webroot|web)\/(?:test|test\d|i|php)\.php$/iu,
      '確認用ページとみられる名前',
      'a name of a page for testing',
      { source: 'https://github.com/projectdiscovery/nuclei-templates/tree/main/http/exposures' },
    ],
    [
      /(?:^|\/)spring-boot-devtools-[\d.]+[^/]*\.jar$/u,
      'Spring Boot の開発用ツール',
      'the developer tools of Spring Boot',
      { severity: 'medium', source: 'https://docs.spring.io/spring-boot/reference/using/devtools.html' },
    ],
    [
      /(?:^|\/)web\/(?:app_dev|config)\.php$|(?:^|\/)(?:html\/)?index_dev\.php$/u,
      '開発用の入口',
      'an entry for development',
      { source: 'https://github.com/symfony/symfony-standard' },
    ],
  ]),
  ...pathRules({ rule: 'sample-file', severity: 'low', on: 'path', source: 'unverified' }, [
    [
      /(?:^|\/)(?:welcome-content|docs\/examples)\/[^/]*(?:jboss|wildfly|eap)[^/]*$/iu,
      'JBoss・WildFly の初期ページ',
      'the default page of JBoss or WildFly',
    ],
    [/(?:^|\/)(?:jmx-console|web-console|admin-console)\.war(?:\/|$)/u, 'JBoss の管理画面', 'a console of JBoss'],
    [
      /(?:^|\/)standalone_xml_history\/|(?:^|\/)domain_xml_history\//u,
      'JBoss・WildFly の設定履歴',
      'the configuration history of JBoss or WildFly',
    ],
    [/(?:^|\/)(?:DefaultApplication|ivtApp|medrec)\.(?:ear|war)$/u, 'WebSphere・WebLogic のサンプル', 'a sample of WebSphere or WebLogic'],
    [/(?:^|\/)iisstart\.(?:html?|png)$|(?:^|\/)(?:iissamples|aspnet_client)\//iu, 'IIS の初期ファイル', 'a default file of IIS'],
    [
      /(?:^|\/)(?:ckfinder|kcfinder|uploadify)\/(?:_?samples?|demo|uploadify\.php)/iu,
      'アップロード部品の見本',
      'the demonstration of an upload component',
    ],
    [/(?:^|\/)\.well-known\/acme-challenge\/test$/u, '証明書取得の確認ファイル', 'a test file of certificate issuing'],
    [/(?:^|\/)(?:ssl-cert-)?snakeoil\.(?:key|pem|crt)$/u, '試験用の鍵・証明書', 'a key or certificate for tests'],
  ]),
  ...pathRules({ rule: 'source-map', severity: 'low', on: 'name', fine: ['vendored', 'test'], source: 'https://tc39.es/ecma426/' }, [
    [/\.(?:[cm]?js|css)\.map$/iu, 'ソースマップ', 'a source map'],
  ]),
  ...pathRules(
    {
      rule: 'debug-information',
      severity: 'note',
      on: 'name',
      fine: ['vendored', 'test'],
      source: 'https://learn.microsoft.com/windows/win32/debug/symbol-files',
    },
    [[/.\.(?:pdb|dbg|debug)$/iu, 'デバッグ情報のファイル', 'a file of debug information']],
  ),
  ...pathRules(
    {
      rule: 'debug-information',
      severity: 'note',
      on: 'folder',
      source: 'https://developer.apple.com/documentation/xcode/building-your-app-to-include-debugging-information',
    },
    [[/.\.dSYM$/u, 'デバッグ情報のフォルダ（dSYM）', 'a folder of debug information (dSYM)']],
  ),
];
