import { settingRules, yes, type SettingRule } from '../setting-rule.ts';

const php = /\.(?:php|inc|ctp)$/u;
const iniFiles = /(?:^|\/)(?:php[^/]*|\.user)\.ini$|(?:^|\/)conf\.d\/[^/]*\.ini$/u;
const errorsDocs = 'https://www.php.net/manual/errorfunc.configuration.php';
const shown = /^(?:on|1|true|yes|stdout)$/iu;

/** Settings of PHP and of what is written in it. */
export const phpSettings: readonly SettingRule[] = [
  ...settingRules({ product: 'PHP', files: iniFiles, source: errorsDocs }, [
    [/(?:^|\.)display_errors$/u, shown, 'medium'],
    [/(?:^|\.)display_startup_errors$/u, shown, 'medium'],
    [/(?:^|\.)xdebug\.mode$/u, /^(?!off$|coverage$)[a-z,]+/u, 'medium', { source: 'https://xdebug.org/docs/all_settings#mode' }],
    [
      /(?:^|\.)xdebug\.remote_enable$|(?:^|\.)xdebug\.start_with_request$/u,
      /^(?:1|on|true|yes)$/iu,
      'medium',
      { source: 'https://xdebug.org/docs/all_settings' },
    ],
    [/(?:^|\.)expose_php$/u, shown, 'low', { source: 'https://www.php.net/manual/ini.core.php#ini.expose-php' }],
  ]),
  ...settingRules({ product: 'PHP', files: /(?:^|\/)\.htaccess$|\.conf$/u, source: errorsDocs }, [
    [/^php\.display(?:_startup)?_errors$/u, shown, 'medium'],
    [/^php\.xdebug\.mode$/u, /^(?!off$)[a-z,]+/u, 'medium', { source: 'https://xdebug.org/docs/all_settings#mode' }],
  ]),
  ...settingRules({ product: 'PHP', files: php, words: ['ini_set'], source: errorsDocs }, [
    [/^\\?ini_set\(display(?:_startup)?_errors\)$/u, shown, 'medium'],
    [/^\\?ini_set\(xdebug\.\w+\)$/u, /^(?!0|off|false)\w+/iu, 'low'],
  ]),
  ...settingRules(
    {
      product: 'WordPress',
      files: /(?:^|\/)wp-config[^/]*\.php$/u,
      source: 'https://developer.wordpress.org/advanced-administration/debug/debug-wordpress/',
    },
    [
      [/^define\((?:WP_DEBUG|WP_DEBUG_DISPLAY|SCRIPT_DEBUG|SAVEQUERIES)\)$/u, yes, 'medium'],
      [/^define\(WP_DEBUG_LOG\)$/u, yes, 'low'],
    ],
  ),
  ...settingRules(
    {
      product: 'Laravel',
      files: /(?:^|\/)config\/(?:app|logging|debugbar|telescope)\.php$/u,
      source: 'https://laravel.com/docs/configuration#debug-mode',
    },
    [
      [/^(?:.*\.)?debug$/u, /^true$/iu, 'medium'],
      [/^\\?env\(APP_DEBUG\)$/u, /^true$/iu, 'low'],
      [/^(?:.*\.)?env$/u, /^(?:local|development)$/u, 'low'],
    ],
  ),
  ...settingRules({ product: 'Symfony', files: /(?:^|\/)config\/bundles\.php$/u, source: 'https://symfony.com/doc/current/bundles.html' }, [
    [/(?:WebProfilerBundle|DebugBundle|MakerBundle)::class\.all$/u, /^true$/iu, 'medium'],
  ]),
  ...settingRules(
    { product: 'Symfony', files: php, words: ['Debug::enable'], source: 'https://symfony.com/doc/current/components/error_handler.html' },
    [
      [
        /^\\?(?:[\w\\]*\\)?Debug::enable\(\)$/u,
        /^$/u,
        'medium',
        { unconditional: true, files: /(?:^|\/)(?:web|public|html)\/[^/]*\.php$/u },
      ],
    ],
  ),
  ...settingRules(
    {
      product: 'CakePHP',
      files: /(?:^|\/)config\/(?:app|core|bootstrap)\.php$/u,
      source: 'https://book.cakephp.org/5/en/development/configuration.html',
    },
    [
      [/^(?:.*\.)?debug$/u, /^(?:true|[12])$/iu, 'medium'],
      [/^Configure::write\(debug\)$/u, /^(?:true|[12])$/iu, 'medium'],
      // Without the variable it debugs.
      [/^\\?env\(DEBUG\)$/u, /^(?:true|1)$/iu, 'low'],
    ],
  ),
  ...settingRules(
    { product: 'CodeIgniter', files: /(?:^|\/)index\.php$/u, source: 'https://codeigniter.com/userguide3/general/environments.html' },
    [[/^define\(ENVIRONMENT\)$/u, /^development$/u, 'medium']],
  ),
  ...settingRules(
    {
      product: 'Yii',
      files: /(?:^|\/)index[^/]*\.php$/u,
      source: 'https://www.yiiframework.com/doc/guide/2.0/en/concept-configurations#environment-constants',
    },
    [
      [/^define\(YII_DEBUG\)$/u, /^true$/iu, 'medium'],
      [/^define\(YII_ENV\)$/u, /^dev$/u, 'medium'],
    ],
  ),
  ...settingRules(
    {
      product: 'EC-CUBE',
      files: /(?:^|\/)(?:config|data\/config|html\/define|mtb_constants|define)[^/]*\.php$|mtb_constants/u,
      source: 'https://github.com/EC-CUBE/ec-cube2',
    },
    [[/^define\(DEBUG_MODE\)$/u, /^(?:true|1)$/iu, 'medium']],
  ),
  ...settingRules(
    { product: 'phpMyAdmin', files: /(?:^|\/)config\.inc\.php$/u, source: 'https://docs.phpmyadmin.net/en/latest/config.html' },
    [[/AllowNoPassword$/u, /^true$/iu, 'medium']],
  ),
  ...settingRules(
    { product: 'Composer', files: /(?:^|\/)composer\.json$/u, source: 'https://getcomposer.org/doc/04-schema.md#require-dev' },
    [
      [
        /^require\.(?:barryvdh\/laravel-debugbar|symfony\/(?:web-profiler-bundle|debug-bundle|maker-bundle)|spatie\/laravel-ignition|facade\/ignition)$/u,
        /.+/u,
        'low',
      ],
    ],
  ),
];
