import type { FindingDraft } from '../../../gate/finding.ts';
import type { Text } from '../../../gate/text.ts';
import { lineOf } from '../lines.ts';
import type { Entry } from './entry.ts';

/** A setting that a production system needs, because what holds without it is meant for development. Looked for in whole configurations only. */
export interface AbsentSetting {
  /** Whose setting it is, as its makers write it. */
  readonly product: string;
  /** Paths of main configurations, in lower case: what lies in `conf.d/` and the like is a piece of one. */
  readonly files: RegExp;
  /** What a whole configuration has and a piece of one has not. The finding stands where this matches. */
  readonly whole: RegExp;
  /** Entries that read in other files, which may have it. */
  readonly elsewhere?: { readonly key: RegExp; readonly value: RegExp };
  /** One such key is enough. */
  readonly key: RegExp;
  /** The setting as its makers write it. */
  readonly setting: string;
  /** What holds where it is absent. */
  readonly usual: Text;
  /** Address where the maker says what holds without it. */
  readonly source: string;
}

function same(value: string): Text {
  return { ja: value, en: value };
}

const phpWhole = /^[ \t]*(?:\[PHP\]|(?:engine|error_reporting|log_errors|output_buffering|zend\.enable_gc)[ \t]*=)/imu;
const tomcatWhole = /<Engine\b[\s\S]{0,4000}?<Host\b/u;
const tomcat = { product: 'Tomcat', files: /(?:^|\/)server\.xml$/u, whole: tomcatWhole };
const valveDocs = 'https://tomcat.apache.org/tomcat-10.1-doc/config/valve.html#Error_Report_Valve';
/** A valve that is a class of somebody's own shows what it likes. */
const otherValve = { key: /(?:^|\/)Host@errorReportValveClass$/u, value: /./u };
/** Apache httpd reads in whatever the main file names. */
const included = { key: /^Include(?:Optional)?$/iu, value: /./u };
const httpd = {
  product: 'Apache httpd',
  files: /(?:^|\/)(?:httpd|apache2)\.conf$/u,
  whole: /^[ \t]*ServerRoot\s/imu,
  elsewhere: included,
};

/** Every setting whose absence is told. What is safe without a word (`customErrors`, `consider_all_requests_local`, `server.error.include-stacktrace`, `DEBUG` of Django) is not among them. */
export const absentSettings: readonly AbsentSetting[] = [
  {
    product: 'PHP',
    files: /(?:^|\/)php\.ini$/u,
    whole: phpWhole,
    key: /(?:^|\.)display_errors$/u,
    setting: 'display_errors',
    usual: same('1'),
    source: 'https://www.php.net/manual/errorfunc.configuration.php#ini.display-errors',
  },
  {
    product: 'PHP',
    files: /(?:^|\/)php\.ini$/u,
    whole: phpWhole,
    key: /(?:^|\.)expose_php$/u,
    setting: 'expose_php',
    usual: same('1'),
    source: 'https://www.php.net/manual/ini.core.php#ini.expose-php',
  },
  {
    product: 'nginx',
    files: /(?:^|\/)nginx\.conf$/u,
    whole: /^[ \t]*http[ \t]*\{/mu,
    // Lists of types and parameters have no settings.
    elsewhere: { key: /^include$/u, value: /^(?!.*(?:mime\.types|_params|fastcgi\.conf|modules(?:-enabled)?\/))/u },
    key: /^server_tokens$/u,
    setting: 'server_tokens',
    usual: same('on'),
    source: 'https://nginx.org/en/docs/http/ngx_http_core_module.html#server_tokens',
  },
  {
    ...httpd,
    key: /^ServerTokens$/iu,
    setting: 'ServerTokens',
    usual: same('Full'),
    source: 'https://httpd.apache.org/docs/2.4/mod/core.html#servertokens',
  },
  {
    ...httpd,
    key: /^TraceEnable$/iu,
    setting: 'TraceEnable',
    usual: same('on'),
    source: 'https://httpd.apache.org/docs/2.4/mod/core.html#traceenable',
  },
  {
    ...tomcat,
    key: /(?:^|\/)Valve@showReport$/u,
    elsewhere: otherValve,
    setting: 'ErrorReportValve showReport',
    usual: same('true'),
    source: valveDocs,
  },
  {
    ...tomcat,
    key: /(?:^|\/)Valve@showServerInfo$/u,
    elsewhere: otherValve,
    setting: 'ErrorReportValve showServerInfo',
    usual: same('true'),
    source: valveDocs,
  },
  {
    product: 'Jasper (JSP)',
    files: /(?:^|\/)conf\/web\.xml$/u,
    whole: /<servlet-class>\s*org\.apache\.jasper\.servlet\.JspServlet\b/u,
    key: /^development$/u,
    setting: 'development',
    usual: same('true'),
    source: 'https://tomcat.apache.org/tomcat-10.1-doc/jasper-howto.html#Production_Configuration',
  },
  {
    product: 'Logback',
    files: /(?:^|\/)logback(?:-spring)?\.xml$/u,
    whole: /<root(?:\s[^>]*)?>[\s\S]{0,4000}?<appender-ref\b/u,
    elsewhere: { key: /(?:^|\/)include@/u, value: /./u },
    key: /(?:^|\/)root@level$|(?:^|\/)root\/level@value$/u,
    setting: 'root level',
    usual: same('DEBUG'),
    source: 'https://logback.qos.ch/manual/architecture.html#effectiveLevel',
  },
  {
    product: 'ASP.NET',
    files: /(?:^|\/)machine\.config$/u,
    whole: /<system\.web\b/u,
    key: /(?:^|\/)deployment@retail$/u,
    setting: '<deployment retail>',
    usual: same('false'),
    source: 'https://learn.microsoft.com/previous-versions/dotnet/netframework-4.0/ms228298(v=vs.100)',
  },
  {
    product: 'ASP.NET',
    files: /(?:^|\/)web\.(?:release|production|prod)\.config$/u,
    whole: /\bxmlns:xdt\s*=/u,
    key: /(?:^|\/)compilation@(?:xdt:Transform|debug)$/u,
    setting: '<compilation xdt:Transform="RemoveAttributes(debug)">',
    usual: { ja: 'Web.config の debug がそのまま残る', en: 'debug of Web.config stays as it is' },
    source: 'https://learn.microsoft.com/aspnet/web-forms/overview/deployment/visual-studio-web-deployment/web-config-transformations',
  },
  {
    // Since Angular 15 new projects have neither the call nor these files: the build decides.
    product: 'Angular',
    files: /(?:^|\/)main\.ts$/u,
    whole:
      /^import\s*\{\s*environment\s*\}\s*from\s*['"][^'"\n]*environments\/environment['"][\s\S]{0,4000}?\bplatformBrowser(?:Dynamic)?\(/mu,
    key: /^(?:core\.)?enableProdMode\(\)$/u,
    setting: 'enableProdMode()',
    usual: { ja: '最適化なしのビルドは開発モードで動く', en: 'a build without optimisation runs in development mode' },
    source: 'https://v14.angular.io/api/core/enableProdMode',
  },
];

/** The settings that a file should have had, by its path in lower case. */
export function wantedIn(path: string): readonly AbsentSetting[] {
  return absentSettings.filter(({ files }) => files.test(path));
}

/** Where the beginning of a whole configuration is looked for. */
const longestHead = 50_000;

/** What a whole configuration lacks. */
export function absentFindings(path: string, text: string, entries: readonly Entry[]): FindingDraft[] {
  return wantedIn(path.toLowerCase()).flatMap(({ product, whole, elsewhere, key, setting, usual, source }) => {
    const at = whole.exec(text.slice(0, longestHead));
    if (at === null || entries.some((entry) => key.test(entry.key))) return [];
    if (elsewhere !== undefined && entries.some((entry) => elsewhere.key.test(entry.key) && elsewhere.value.test(entry.value))) return [];
    return [
      {
        ruleId: 'debug-artifacts/missing-setting',
        severity: 'low',
        location: { path, line: lineOf(text, at.index).line },
        parameters: { product, setting, usual: usual.en, usualJa: usual.ja },
        identity: `${product} ${setting}`,
        links: [source],
      },
    ];
  });
}
