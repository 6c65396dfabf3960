import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { settingFindings, settingTable } from '../../../src/checks/debug-artifacts/settings.ts';

function toldOf(path: string, text: string): string[] {
  return settingFindings({ path, role: 'source', text }).map(
    ({ severity, location, parameters }) => `${severity} ${location.line} ${parameters['product']}: ${parameters['setting']}`,
  );
}

const spring = 'src/main/resources/application.yml';

describe('settings that are on', () => {
  test.each<[string, string, string]>([
    // Spring: relaxed names, both formats, documents for a profile.
    [spring, 'server:\n  error:\n    includeStacktrace: always\n', 'medium 3 Spring Boot: server.error.includeStacktrace = always'],
    [spring, 'management.endpoints.web.exposure.include: "*"\n', 'medium 1 Spring Boot: management.endpoints.web.exposure.include = *'],
    [
      spring,
      'a: 1\n---\nspring:\n  config.activate.on-profile: dev\n  jpa: { show-sql: true }\n',
      'low 5 Spring Boot: spring.jpa.show-sql = true',
    ],
    ['application-dev.yml', 'debug: true\n', 'low 1 Spring Boot: debug = true'],
    ['src/test/resources/application.properties', 'debug=true\n', 'note 1 Spring Boot: debug = true'],
    ['application.properties', '# x\n! y\nspring.jpa.show\\-sql : \\\n  true\n', 'medium 3 Spring Boot: spring.jpa.show-sql = true'],
    ['application.properties', 'spring.devtools.remote.secret=very secret\n', 'medium 1 Spring Boot: spring.devtools.remote.secret'],
    ['application.properties', 'logging.level.root=DEBUG\r\n', 'medium 1 Spring Boot: logging.level.root = DEBUG'],
    // XML.
    ['struts.xml', '<struts>\n<constant name="struts.devMode"\n value="true"/></struts>', 'medium 3 Struts: struts.devMode = true'],
    [
      'WEB-INF/web.xml',
      '<web-app><context-param><param-name>jakarta.faces.PROJECT_STAGE</param-name>\n<param-value>Development</param-value></context-param></web-app>',
      'medium 1 Jakarta Faces: jakarta.faces.PROJECT_STAGE = Development',
    ],
    ['logback.xml', '<configuration>\n<root level="DEBUG"/></configuration>', 'medium 2 Logback: configuration/root@level = DEBUG'],
    [
      'log4j2.xml',
      '<Configuration><Loggers>\n<Root level="trace"/></Loggers></Configuration>',
      'medium 2 Log4j: Configuration/Loggers/Root@level = trace',
    ],
    [
      'log4j.xml',
      '<log4j:configuration><root>\n<priority value="debug"/></root></log4j:configuration>',
      'medium 2 Log4j: log4j:configuration/root/priority@value = debug',
    ],
    ['log4j.properties', 'log4j.rootLogger=DEBUG, stdout\n', 'medium 1 Log4j: log4j.rootLogger = DEBUG'],
    [
      'Web.config',
      '<configuration><system.web>\n<customErrors mode="Off"/></system.web></configuration>',
      'medium 2 ASP.NET: configuration/system.web/customErrors@mode = Off',
    ],
    [
      'Web.config',
      '<configuration><!-- <x debug="true"/> -->\n<compilation debug="true"><a>',
      'medium 2 ASP.NET: configuration/compilation@debug = true',
    ],
    [
      'app/AndroidManifest.xml',
      '<manifest>\n<application android:debuggable="true"/></manifest>',
      'medium 2 Android: manifest/application@android:debuggable = true',
    ],
    ['ios/App.entitlements', '<plist><dict><key>get-task-allow</key>\n<true/></dict></plist>', 'medium 2 iOS: get-task-allow = true'],
    // PHP, lines of servers.
    ['php.ini', '[PHP]\ndisplay_errors = On ; here\n', 'medium 2 PHP: PHP.display_errors = On'],
    ['php.ini', 'xdebug.mode=debug\n', 'medium 1 PHP: xdebug.mode = debug'],
    ['.htaccess', '<IfModule mod_php.c>\nphp_flag display_errors on\n</IfModule>', 'medium 2 PHP: php.display_errors = on'],
    ['nginx/site.conf', 'server {\n  error_log /var/log/e.log debug;\n}', 'medium 2 nginx: error_log = debug'],
    ['nginx/site.conf', 'server {\n  autoindex on;\n}', 'medium 2 nginx: autoindex = on'],
    ['httpd.conf', 'LoadModule a b\nLogLevel debug\n', 'medium 2 Apache httpd: LogLevel = debug'],
    ['wp-config.php', "<?php\n# define('WP_DEBUG', true);\ndefine( 'WP_DEBUG' , true );", 'medium 3 WordPress: define(WP_DEBUG) = true'],
    ['public/index.php', "<?php\nini_set('display_errors', '1');", 'medium 2 PHP: ini_set(display_errors) = 1'],
    ['config/app.php', "<?php return [\n 'debug' => true,\n];", 'medium 2 Laravel: debug = true'],
    ['config/app.php', "<?php return [\n 'debug' => env('APP_DEBUG', true),\n];", 'low 2 Laravel: env(APP_DEBUG) = true'],
    [
      'config/bundles.php',
      "<?php return [\n Symfony\\Bundle\\WebProfilerBundle\\WebProfilerBundle::class => ['all' => true],\n];",
      'medium 2 Symfony: WebProfilerBundle::class.all = true',
    ],
    ['app/Config/core.php', "<?php\nConfigure::write('debug', 2);", 'medium 2 CakePHP: Configure::write(debug) = 2'],
    // Python, Ruby, JavaScript.
    ['site/settings.py', 'import os\nDEBUG = True\n', 'medium 2 Django: DEBUG = True'],
    ['site/settings.py', 'if LOCAL:\n    DEBUG = True\n', 'low 2 Django: DEBUG = True'],
    ['site/settings/development.py', 'DEBUG = True\n', 'low 1 Django: DEBUG = True'],
    ['site/settings.py', "ALLOWED_HOSTS = [\n    '*',\n]\n", 'medium 2 Django: ALLOWED_HOSTS[] = *'],
    ['site/settings.py', "SECRET_KEY = 'django-insecure-abcdef'\n", 'medium 1 Django: SECRET_KEY'],
    [
      'web.py',
      'if __name__ == "__main__":\n    app.run(host="0.0.0.0",\n            debug=True)\n',
      'medium 3 Flask: app.run(debug) = True',
    ],
    [
      'config/environments/production.rb',
      'Rails.application.configure do\n  config.log_level = :debug\nend\n',
      'low 2 Ruby on Rails: config.log_level = debug',
    ],
    [
      'webpack.config.js',
      "module.exports = {\n  // mode: 'production',\n  mode: 'development',\n};",
      'medium 3 webpack: module.exports.mode = development',
    ],
    ['webpack.dev.js', "module.exports = { mode: 'development' };", 'low 1 webpack: module.exports.mode = development'],
    ['vite.config.ts', 'export default defineConfig({ build: { sourcemap: true } });', 'low 1 Vite: build.sourcemap = true'],
    ['src/main.js', 'Vue.config.devtools = true;', 'medium 1 Vue: Vue.config.devtools = true'],
    [
      'app/build.gradle',
      'android { buildTypes { release {\n  debuggable true\n} } }',
      'medium 2 Android: android.buildTypes.release.debuggable = true',
    ],
    [
      'app/src/main/java/A.java',
      'class A { void f() { WebView.setWebContentsDebuggingEnabled(true); } }',
      'medium 1 Android: WebView.setWebContentsDebuggingEnabled() = true',
    ],
    ['Startup.cs', 'class S { void C() {\n app.UseDeveloperExceptionPage(); } }', 'medium 2 ASP.NET Core: app.UseDeveloperExceptionPage()'],
    ['appsettings.json', '{\n // note\n "DetailedErrors": true,\n}', 'medium 3 ASP.NET Core: DetailedErrors = true'],
    [
      'angular.json',
      '{"projects":{"a":{"architect":{"build":{"configurations":{"production":{"optimization":false}}}}}}}',
      'medium 1 Angular: projects.a.architect.build.configurations.production.optimization = false',
    ],
    ['Gemfile', "source 'x'\ngem 'rails'\ngem 'web-console', '~> 4'\n", 'low 3 Bundler: gem = web-console'],
    ['Gemfile', "group :development, :production do\n  gem 'bullet'\nend\n", 'low 2 Bundler: gem = bullet'],
    [
      'composer.json',
      '{"require": {"php": "^8", "barryvdh/laravel-debugbar": "^3"}}',
      'low 1 Composer: require.barryvdh/laravel-debugbar = ^3',
    ],
    // Variables and commands, wherever they stand.
    ['.env', 'export APP_DEBUG="true"\n', 'medium 1 Laravel / Symfony: APP_DEBUG = true'],
    ['.env.example', 'APP_DEBUG=true\n', 'low 1 Laravel / Symfony: APP_DEBUG = true'],
    ['docker-compose.yml', 'services:\n  web:\n    environment:\n      - FLASK_DEBUG=1\n', 'medium 4 Flask: FLASK_DEBUG = 1'],
    ['docker-compose.override.yml', 'services:\n  web:\n    environment:\n      FLASK_DEBUG: "1"\n', 'low 4 Flask: FLASK_DEBUG = 1'],
    [
      'k8s/app.yaml',
      'spec:\n  containers:\n  - env:\n    - name: NODE_ENV\n      value: development\n',
      'medium 5 Node.js: NODE_ENV = development',
    ],
    [
      'compose.yaml',
      'services:\n  web:\n    command: ["uvicorn", "main:app", "--reload"]\n',
      'medium 3 Python: services.web.command = uvicorn … --reload',
    ],
    [
      'Dockerfile',
      'FROM node AS build\nENV NODE_ENV=development\nFROM node\nENV NODE_ENV=production\nCMD ["node", "--inspect=0.0.0.0", "a.js"]\n',
      'medium 5 Node.js: CMD = node … --inspect',
    ],
    [
      'bin/start.sh',
      '#!/bin/sh\nexec java -agentlib:jdwp=transport=dt_socket,password=secret -jar a.jar\n',
      'medium 2 JVM: command = java … -agentlib:jdwp',
    ],
  ])('%s: %j', (path, text, expected) => {
    expect(toldOf(path, text)).toContain(expected);
  });
});

describe('what is no setting for debugging', () => {
  test.each<[string, string]>([
    [spring, '# debug: true\nserver:\n  port: 8080\n'],
    [spring, 'message: "debug: true"\napp:\n  debug: true\n'],
    ['messages.properties', 'debug=true\n'],
    ['application.properties', 'logging.level.root=INFO\nspring.jpa.show-sql=false\n'],
    ['web.config', '<configuration><!-- <compilation debug="true"/> --><compilation debug="false"/></configuration>'],
    ['Web.Release.config', '<configuration><compilation xdt:Transform="RemoveAttributes(debug)"/></configuration>'],
    ['php.ini', ';display_errors = On\n#display_errors = On\ndisplay_errors = Off\n'],
    ['wp-config.php', "<?php /* define('WP_DEBUG', true); */ define('WP_DEBUG', false); $x = \"define('WP_DEBUG', true)\";"],
    ['settings.py', '# DEBUG = True\n"""\nDEBUG = True\n"""\nDEBUG = False\nDEBUG = os.environ.get("DEBUG") == "1"\n'],
    ['Startup.cs', 'class S { void C() { if (env.IsDevelopment()) { app.UseDeveloperExceptionPage(); } } }'],
    ['Startup.cs', 'class S { void C() { if (env.IsDevelopment()) app.UseDeveloperExceptionPage(); } }'],
    ['main.js', 'if (process.env.NODE_ENV !== "production") { Vue.config.devtools = true; }'],
    ['config/environments/development.rb', 'config.consider_all_requests_local = true\n'],
    ['app/build.gradle', 'android { buildTypes { debug { debuggable true } } }'],
    ['node_modules/a/web.config', '<compilation debug="true"/>'],
    ['docs/web.config', '<compilation debug="true"/>'],
    ['Dockerfile', 'FROM a AS dev\nENV APP_DEBUG=1\nFROM b\nENV APP_DEBUG=0\n'],
    ['docker-compose.yml', 'services:\n  web:\n    environment:\n      APP_DEBUG: ${APP_DEBUG:-0}\n    # command: nodemon a.js\n'],
    ['nginx/site.conf', 'server {\n  # autoindex on;\n  error_log /var/log/debug.log warn;\n}'],
    [
      'Gemfile',
      "group :development, :test do\n  if x\n    gem 'bullet'\n  end\n  gem 'byebug'\nend\ngem 'web-console', group: :development\n# gem 'byebug'\n",
    ],
    ['composer.json', '{"require-dev": {"barryvdh/laravel-debugbar": "^3"}}'],
    ['log4j2.xml', '<Configuration><Loggers><Logger name="a" level="debug"/><Root level="info"/></Loggers></Configuration>'],
  ])('%s: %j', (path, text) => {
    expect(toldOf(path, text)).toEqual([]);
  });
});

describe('laws', () => {
  const names = [
    'application.yml',
    'a.properties',
    'web.config',
    'x.json',
    'php.ini',
    '.env',
    'Dockerfile',
    'settings.py',
    'wp-config.php',
    'a.rb',
    'webpack.config.js',
    '.htaccess',
    'n.conf',
    's.sh',
  ];
  const pieces = fc.oneof(
    fc.string(),
    fc.constantFrom(
      'debug: true\n',
      '<a b="',
      '"""',
      '{{',
      '[',
      '{',
      '(',
      '\\\n',
      "define('WP_DEBUG', true)",
      '#',
      '/*',
      '`',
      '\n',
      '  - ',
      '&a ',
      '*a',
      '<!--',
      'DEBUG = True\n',
    ),
  );

  test('no text makes a reader throw, and every finding lies in the text', () => {
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.array(pieces, { maxLength: 30 }), (path, parts) => {
        const text = parts.join('');
        for (const { location } of settingFindings({ path, role: 'source', text })) {
          expect(location.line).toBeGreaterThanOrEqual(1);
          expect(location.line).toBeLessThanOrEqual(text.split(/\r\n?|\n/u).length);
        }
      }),
      { numRuns: 500 },
    );
  });

  test.each(names)('%s: deep nesting, long lines and many repeats are no trap', (path) => {
    const traps = [
      '\n',
      ' ',
      '\\"',
      '\\`',
      ' \u2028',
      '`',
      'debug [',
      'debug {',
      'debug (',
      '<debug>',
      '- ',
      'debug=\\\n',
      '"debug',
      'debug: ',
      'if x {',
      "'debug' => [",
    ];
    for (const trap of traps)
      expect(settingFindings({ path, role: 'source', text: `debug "\`${trap.repeat(50_000)}` })).toBeInstanceOf(Array);
  });

  test('no password of a command, of a variable or of a key is told', () => {
    const told = [
      toldOf('.env', 'JAVA_OPTS=-Djavax.net.ssl.keyStorePassword=S3cret-Word -Xdebug\n'),
      toldOf('start.sh', 'java -Dpassword=S3cret-Word -Xdebug -jar a.jar --token=S3cret-Word\n'),
      toldOf('settings.py', "SECRET_KEY = 'django-insecure-S3cret-Word'\n"),
    ].flat();
    expect(told.length).toBeGreaterThanOrEqual(3);
    expect(told.join('\n')).not.toContain('S3cret-Word');
  });

  test('every rule has the address of its fact; what is unverified is never more than low', () => {
    for (const { source, severity } of settingTable)
      expect(source.startsWith('https://') || (source === 'unverified' && severity === 'low')).toBe(true);
  });
});
