import { describe, expect, test } from 'vitest';
import { settingFindings } from '../../../src/checks/debug-artifacts/settings.ts';
import { absentSettings } from '../../../src/checks/debug-artifacts/settings/absent.ts';

function missingIn(path: string, text: string): string[] {
  return settingFindings({ path, role: 'source', text })
    .filter(({ ruleId }) => ruleId.endsWith('missing-setting'))
    .map(({ location, parameters }) => `${location.line} ${parameters['setting']} (${parameters['usual']})`);
}

const engine = '<Server><Service>\n<Engine><Host>';
const end = '</Host></Engine></Service></Server>';
const angular = "import { environment } from './environments/environment';\n";

describe('what is missing in a whole configuration', () => {
  test.each<[string, string, readonly string[]]>([
    ['php.ini', '[PHP]\nmemory_limit = 1G\n', ['1 display_errors (1)', '1 expose_php (1)']],
    ['php.ini', 'log_errors = On\nexpose_php = Off\n', ['1 display_errors (1)']],
    ['php.ini', 'upload_max_filesize = 20M\n', []],
    ['docker/conf.d/app.ini', '[PHP]\nmemory_limit = 1G\n', []],
    ['php.ini-development', '[PHP]\nmemory_limit = 1G\n', []],
    ['nginx.conf', 'events {}\nhttp {\n  include mime.types;\n  server { listen 80; }\n}\n', ['2 server_tokens (on)']],
    ['nginx.conf', 'http {\n  server_tokens off;\n}\n', []],
    ['nginx.conf', 'http {\n  include /etc/nginx/conf.d/*.conf;\n}\n', []],
    ['nginx.conf', 'server {\n  listen 80;\n}\n', []],
    ['conf.d/site.conf', 'http {\n  listen 80;\n}\n', []],
    ['conf/httpd.conf', 'ServerRoot "/x"\nListen 80\nTraceEnable Off\n', ['1 ServerTokens (Full)']],
    ['conf/httpd.conf', 'ServerRoot "/x"\nInclude conf/extra/*.conf\n', []],
    ['conf/httpd.conf', '<VirtualHost *:80>\nDocumentRoot /x\n</VirtualHost>\n', []],
    ['server.xml', `${engine}${end}`, ['2 ErrorReportValve showReport (true)', '2 ErrorReportValve showServerInfo (true)']],
    ['server.xml', `${engine}<Valve className="E" showReport="false" showServerInfo="false"/>${end}`, []],
    ['server.xml', `${engine.replace('<Host>', '<Host errorReportValveClass="a.B">')}${end}`, []],
    ['server.xml', '<server><featureManager/></server>', []],
    ['logback.xml', '<configuration>\n<root><appender-ref ref="F"/></root></configuration>', ['2 root level (DEBUG)']],
    ['logback.xml', '<configuration><root level="INFO"><appender-ref ref="F"/></root></configuration>', []],
    ['logback-spring.xml', '<configuration><include resource="base.xml"/><root><appender-ref ref="F"/></root></configuration>', []],
    ['src/test/resources/logback.xml', '<configuration><root><appender-ref ref="F"/></root></configuration>', []],
    ['machine.config', '<configuration><system.web/></configuration>', ['1 <deployment retail> (false)']],
    ['machine.config', '<configuration><system.web><deployment retail="true"/></system.web></configuration>', []],
    [
      'src/main.ts',
      `${angular}platformBrowserDynamic().bootstrapModule(AppModule);`,
      ['1 enableProdMode() (a build without optimisation runs in development mode)'],
    ],
    ['src/main.ts', `${angular}if (environment.production) enableProdMode();\nplatformBrowserDynamic().bootstrapModule(AppModule);`, []],
    ['src/main.ts', 'bootstrapApplication(AppComponent);', []],
    ['src/main.ts', angular, []],
  ])('%s: %j', (path, text, expected) => {
    expect(missingIn(path, text)).toEqual(expected);
  });

  test('every row has its source, and words in both languages', () => {
    for (const { source, usual, setting } of absentSettings) {
      expect(source).toMatch(/^https:\/\//u);
      expect([usual.ja, usual.en, setting]).not.toContain('');
    }
  });

  test('a beginning that is repeated is no trap', () => {
    for (const [path, text] of [
      ['src/main.ts', angular.repeat(30_000)],
      ['server.xml', '<Engine>'.repeat(100_000)],
      ['logback.xml', '<root>'.repeat(100_000)],
    ] as const)
      expect(missingIn(path, text)).toEqual([]);
  });
});
