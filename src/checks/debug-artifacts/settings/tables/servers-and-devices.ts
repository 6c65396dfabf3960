import { settingRules, yes, type SettingRule } from '../setting-rule.ts';

const gradle = /\.gradle(?:\.kts)?$/u;

/** Settings of web servers, databases and of applications for telephones. */
export const serverAndDeviceSettings: readonly SettingRule[] = [
  ...settingRules(
    { product: 'nginx', files: /\.conf$|sites-(?:available|enabled)/u, source: 'https://nginx.org/en/docs/ngx_core_module.html#error_log' },
    [
      [/^error_log$/u, /\sdebug$/u, 'medium'],
      [/^autoindex$/u, /^on$/iu, 'medium', { source: 'https://nginx.org/en/docs/http/ngx_http_autoindex_module.html' }],
      [/^stub_status$/u, /^(?:on)?$/u, 'low', { source: 'https://nginx.org/en/docs/http/ngx_http_stub_status_module.html' }],
      [/^server_tokens$/u, /^(?:on|build)$/iu, 'low', { source: 'https://nginx.org/en/docs/http/ngx_http_core_module.html#server_tokens' }],
    ],
  ),
  ...settingRules(
    {
      product: 'Apache httpd',
      files: /\.conf$|(?:^|\/)\.htaccess$|sites-(?:available|enabled)/u,
      source: 'https://httpd.apache.org/docs/2.4/mod/core.html#loglevel',
    },
    [
      [/^LogLevel$/iu, /^(?:debug|trace\d)\b/iu, 'medium'],
      [/^SetHandler$/iu, /^server-(?:status|info)$/iu, 'low', { source: 'https://httpd.apache.org/docs/2.4/mod/mod_status.html' }],
      [/^TraceEnable$/iu, /^(?:on|extended)$/iu, 'medium', { source: 'https://httpd.apache.org/docs/2.4/mod/core.html#traceenable' }],
      [/^ServerTokens$/iu, /^(?:Full|OS)$/iu, 'low', { source: 'https://httpd.apache.org/docs/2.4/mod/core.html#servertokens' }],
      [/^ServerSignature$/iu, /^(?:on|email)$/iu, 'low', { source: 'https://httpd.apache.org/docs/2.4/mod/core.html#serversignature' }],
      [/^Options$/iu, /(?:^|\s)\+?Indexes\b/iu, 'low', { source: 'https://httpd.apache.org/docs/2.4/mod/core.html#options' }],
    ],
  ),
  ...settingRules(
    {
      product: 'MySQL',
      files: /(?:^|\/)\.?my[^/]*\.cnf$|(?:^|\/)(?:mysql|mariadb)[^/]*\/[^/]*\.cnf$|(?:^|\/)my\.ini$/u,
      source: 'https://dev.mysql.com/doc/refman/8.4/en/query-log.html',
    },
    [
      [/^mysqld\.general[_-]log$/u, /^(?:1|on|)$/iu, 'low'],
      [
        /^mysqld\.skip-grant-tables$/u,
        /^(?:1|on|)$/iu,
        'medium',
        { source: 'https://dev.mysql.com/doc/refman/8.4/en/server-options.html' },
      ],
    ],
  ),
  ...settingRules(
    {
      product: 'Android',
      files: /(?:^|\/)androidmanifest\.xml$/u,
      source: 'https://developer.android.com/guide/topics/manifest/application-element#debug',
    },
    [
      [/(?:^|\/)application@android:debuggable$/u, yes, 'medium'],
      [/(?:^|\/)application@android:usesCleartextTraffic$/u, yes, 'low'],
      [/(?:^|\/)application@android:testOnly$/u, yes, 'medium'],
    ],
  ),
  ...settingRules({ product: 'Android', files: gradle, source: 'https://developer.android.com/build/shrink-code' }, [
    [/(?:^|\.)release\.(?:debuggable|isDebuggable)$/u, /^true$/u, 'medium'],
    [/(?:^|\.)release\.(?:minifyEnabled|isMinifyEnabled)$/u, /^false$/u, 'low'],
  ]),
  ...settingRules(
    {
      product: 'Android',
      files: /\.(?:java|kt)$/u,
      words: ['setWebContentsDebuggingEnabled'],
      source: 'https://developer.android.com/reference/android/webkit/WebView#setWebContentsDebuggingEnabled(boolean)',
    },
    [[/(?:^|\.)setWebContentsDebuggingEnabled\(\)$/u, /^true$/u, 'medium', { unconditional: true }]],
  ),
  ...settingRules(
    { product: 'iOS', files: /\.(?:plist|entitlements)$/u, source: 'https://developer.apple.com/documentation/bundleresources' },
    [
      [/^(?:com\.apple\.security\.)?get-task-allow$/u, /^true$/u, 'medium'],
      [/^NSAllowsArbitraryLoads$/u, /^true$/u, 'low'],
    ],
  ),
];
