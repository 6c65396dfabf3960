import { settingRules, type SettingRule } from '../setting-rule.ts';

const djangoFiles = /(?:^|\/)(?:[^/]*settings[^/]*|settings\/[^/]+|config\/settings\/[^/]+)\.py$/u;
const djangoDocs = 'https://docs.djangoproject.com/en/stable/howto/deployment/checklist/';
const production = /(?:^|\/)config\/environments\/production\.rb$/u;

/** Settings of what is written in Python, Ruby and JavaScript. */
export const scriptingSettings: readonly SettingRule[] = [
  ...settingRules({ product: 'Django', files: djangoFiles, source: djangoDocs }, [
    [/^DEBUG$/u, /^True$/u, 'medium'],
    [/^(?:TEMPLATE_DEBUG|DEBUG_PROPAGATE_EXCEPTIONS)$/u, /^True$/u, 'medium'],
    [/^ALLOWED_HOSTS\[\]$/u, /^\*$/u, 'medium'],
    [/^SECRET_KEY$/u, /^django-insecure-/u, 'medium', { hidden: true }],
    [
      /^INSTALLED_APPS\[\]$/u,
      /^(?:debug_toolbar|django_extensions|silk)$/u,
      'low',
      { source: 'https://django-debug-toolbar.readthedocs.io/' },
    ],
    // Whoever does not set the variable debugs.
    [
      /^(?:os\.environ\.get|environ\.get|os\.getenv|getenv|env(?:\.bool|\.str)?|config|decouple\.config)\((?:DJANGO_|APP_)?DEBUG\)(?:\.default)?$/u,
      /^(?:True|1|on|yes)$/iu,
      'low',
    ],
    [/^CORS_(?:ORIGIN_ALLOW_ALL|ALLOW_ALL_ORIGINS)$/u, /^True$/u, 'low', { source: 'https://github.com/adamchainz/django-cors-headers' }],
  ]),
  ...settingRules(
    {
      product: 'Flask',
      files: /\.py$/u,
      words: ['debug', 'reload', 'DEBUG', 'use_debugger'],
      source: 'https://flask.palletsprojects.com/en/stable/debugging/',
    },
    [
      [/^(?:\w+\.)?(?:app|application|server|socketio)\.run(?:_server)?\((?:debug|use_debugger|use_reloader)\)$/u, /^True$/u, 'medium'],
      [/^(?:app|application)\.debug$/u, /^True$/u, 'medium'],
      [/^(?:app|application)\.config\.update\(DEBUG\)$/u, /^True$/u, 'medium'],
      [/^(?:\w+\.)?(?:app|application)\.config\[DEBUG\]$/u, /^True$/u, 'medium'],
      [/^uvicorn\.run\(reload\)$/u, /^True$/u, 'medium', { source: 'https://www.uvicorn.org/settings/' }],
      [
        /^(?:\w+\.)?(?:FastAPI|Starlette|Sanic)\(debug\)$/u,
        /^True$/u,
        'medium',
        { source: 'https://fastapi.tiangolo.com/reference/fastapi/' },
      ],
    ],
  ),
  ...settingRules({ product: 'Ruby on Rails', files: production, source: 'https://guides.rubyonrails.org/configuring.html' }, [
    [/^config\.consider_all_requests_local$/u, /^true$/u, 'medium'],
    [/^config\.log_level$/u, /^debug$/u, 'low'],
    [/^config\.(?:eager_load|cache_classes|action_controller\.perform_caching)$/u, /^false$/u, 'low'],
    [/^config\.action_mailer\.preview_path$/u, /./u, 'low'],
    [/^config\.action_mailer\.show_previews$/u, /^true$/u, 'medium'],
  ]),
  ...settingRules({ product: 'Bundler', files: /(?:^|\/)gemfile$/u, source: 'https://bundler.io/guides/groups.html' }, [
    [
      /^gem$/u,
      /^(?:web-console|better_errors|binding_of_caller|letter_opener(?:_web)?|byebug|pry-byebug|rack-mini-profiler|bullet)$/u,
      'low',
    ],
  ]),
  ...settingRules(
    {
      product: 'webpack',
      files: /(?:^|\/)(?:webpack|vue|next|craco)[^/]*\.(?:[cm]?[jt]s)$|(?:^|\/)webpack\//u,
      source: 'https://webpack.js.org/configuration/devtool/',
    },
    [
      [/(?:^|\.)mode$/u, /^development$/u, 'medium', { source: 'https://webpack.js.org/configuration/mode/' }],
      [/(?:^|\.)devtool$/u, /eval|inline/u, 'medium'],
      [/(?:^|\.)productionSourceMap$|(?:^|\.)productionBrowserSourceMaps$/u, /^true$/u, 'low'],
    ],
  ),
  ...settingRules(
    {
      product: 'Vite',
      files: /(?:^|\/)(?:(?:vite|astro|nuxt)[^/]*\.config|[^/]*esbuild[^/]*)\.[cm]?[jt]s$/u,
      source: 'https://vite.dev/config/build-options.html#build-sourcemap',
    },
    [
      [/(?:^|\.)sourcemap$/u, /^(?:true|inline)$/u, 'low'],
      [/(?:^|\.)build\.minify$/u, /^false$/u, 'low'],
    ],
  ),
  ...settingRules(
    {
      product: 'Angular',
      files: /(?:^|\/)environments\/environment\.prod(?:uction)?\.ts$/u,
      source: 'https://v14.angular.io/guide/build#configure-environment-specific-defaults',
    },
    [[/(?:^|\.)production$/u, /^false$/u, 'medium']],
  ),
  ...settingRules(
    { product: 'Angular', files: /(?:^|\/)angular\.json$/u, source: 'https://angular.dev/reference/configs/workspace-config' },
    [
      [/\.configurations\.production\.optimization$/u, /^false$/u, 'medium'],
      [/\.configurations\.production\.(?:sourceMap|sourceMap\.scripts)$/u, /^true$/u, 'low'],
    ],
  ),
  ...settingRules(
    {
      product: 'Vue',
      files: /\.(?:[cm]?[jt]s)$/u,
      words: ['Vue.config.', 'config.performance'],
      source: 'https://v2.vuejs.org/v2/api/#devtools',
    },
    [
      [/^Vue\.config\.(?:devtools|debug)$/u, /^true$/u, 'medium', { unconditional: true }],
      [/^app\.config\.performance$/u, /^true$/u, 'low'],
    ],
  ),
  ...settingRules(
    { product: 'Node.js', files: /(?:^|\/)package\.json$/u, source: 'https://nodejs.org/en/learn/getting-started/debugging' },
    [[/^scripts\.(?:start|prod|production|start:prod)$/u, /(?:^|\s)nodemon\s|(?:^|\s)node\s(?:.*\s)?--inspect/u, 'low']],
  ),
  ...settingRules(
    {
      product: 'Express',
      files: /(?:^|\/)(?:app|server|index|main)\.[cm]?[jt]s$/u,
      words: ['rrorHandler(', 'errorhandler('],
      source: 'https://github.com/expressjs/errorhandler',
    },
    [
      [
        /^(?:errorhandler|errorHandler|express\.errorHandler)\(\)$/u,
        /^$/u,
        'low',
        { unconditional: true, files: /(?:^|\/)(?:app|server|index|main)\.[cm]?[jt]s$/u },
      ],
    ],
  ),
];
