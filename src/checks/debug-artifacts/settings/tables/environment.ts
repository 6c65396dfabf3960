import { settingRules, yes, type SettingRule } from '../setting-rule.ts';

/** Variables of the environment and words of commands: the same in `.env`, Compose, Kubernetes, a Dockerfile, a service or a web server. */
export const environmentSettings: readonly SettingRule[] = [
  ...settingRules({ product: 'Laravel / Symfony', origin: 'environment', source: 'https://laravel.com/docs/configuration#debug-mode' }, [
    [/^APP_DEBUG$/u, yes, 'medium'],
    [/^APP_ENV$/u, /^(?:local|dev|develop|development)$/iu, 'low'],
    [/^LOG_LEVEL$/u, /^(?:debug|trace)$/iu, 'low'],
    [/^(?:DEBUGBAR_ENABLED|TELESCOPE_ENABLED|IGNITION_ENABLE_RUNNABLE_SOLUTIONS)$/u, yes, 'low'],
  ]),
  ...settingRules({ product: 'Flask', origin: 'environment', source: 'https://flask.palletsprojects.com/en/stable/config/' }, [
    [/^FLASK_DEBUG$/u, yes, 'medium'],
    [/^FLASK_ENV$/u, /^development$/iu, 'medium'],
    [/^WERKZEUG_DEBUG_PIN$/u, /^off$/iu, 'medium'],
  ]),
  ...settingRules(
    { product: 'Django', origin: 'environment', source: 'https://docs.djangoproject.com/en/stable/howto/deployment/checklist/' },
    [
      [/^DJANGO_DEBUG$|^DEBUG$/u, /^(?:true|1|on|yes)$/iu, 'medium'],
      [/^DJANGO_SETTINGS_MODULE$/u, /[._](?:dev|development|local|debug)$/iu, 'low'],
    ],
  ),
  ...settingRules({ product: 'Ruby on Rails', origin: 'environment', source: 'https://guides.rubyonrails.org/configuring.html' }, [
    [/^(?:RAILS_ENV|RACK_ENV)$/u, /^development$/u, 'medium'],
  ]),
  ...settingRules(
    { product: 'Node.js', origin: 'environment', source: 'https://expressjs.com/en/advanced/best-practice-performance.html' },
    [
      [/^NODE_ENV$/u, /^(?:dev|develop|development)$/u, 'medium'],
      [/^NODE_OPTIONS$/u, /--inspect/u, 'medium', { source: 'https://nodejs.org/en/learn/getting-started/debugging' }],
      [/^NODE_TLS_REJECT_UNAUTHORIZED$/u, /^0$/u, 'medium', { source: 'https://nodejs.org/api/cli.html' }],
    ],
  ),
  ...settingRules(
    { product: 'ASP.NET Core', origin: 'environment', source: 'https://learn.microsoft.com/aspnet/core/fundamentals/environments' },
    [
      [/^(?:ASPNETCORE|DOTNET)_ENVIRONMENT$/u, /^Development$/iu, 'medium'],
      [/^ASPNETCORE_DETAILEDERRORS$/u, yes, 'medium'],
    ],
  ),
  ...settingRules(
    { product: 'CodeIgniter', origin: 'environment', source: 'https://codeigniter.com/user_guide/general/environments.html' },
    [[/^CI_ENVIRONMENT$|^CI_ENV$/u, /^development$/u, 'medium']],
  ),
  ...settingRules({ product: 'PHP', origin: 'environment', source: 'https://xdebug.org/docs/all_settings' }, [
    [/^XDEBUG_MODE$/u, /^(?!off$|none$|coverage$)[a-z,]+$/u, 'medium'],
  ]),
  ...settingRules({ product: 'WordPress', origin: 'environment', source: 'https://hub.docker.com/_/wordpress' }, [
    [/^WORDPRESS_DEBUG$/u, yes, 'medium'],
  ]),
  ...settingRules(
    {
      product: 'Spring Boot',
      origin: 'environment',
      source: 'https://docs.spring.io/spring-boot/appendix/application-properties/index.html',
    },
    [
      [/^SPRING_PROFILES_ACTIVE$/u, /^(?:dev|develop|development|local|debug)$/iu, 'low'],
      [/^SPRING_H2_CONSOLE_ENABLED$|^SPRING_JPA_SHOW_SQL$/u, yes, 'medium'],
      [/^MANAGEMENT_ENDPOINTS_WEB_EXPOSURE_INCLUDE$/u, /^\*$/u, 'medium'],
    ],
  ),
  ...settingRules(
    { product: 'JVM', origin: 'environment', source: 'https://docs.oracle.com/en/java/javase/21/docs/specs/jpda/conninv.html' },
    [
      [/_OPTS$|^JAVA_OPTIONS$|^JAVA_TOOL_OPTIONS$|^JAVA_ARGS$/u, /-agentlib:jdwp|-Xrunjdwp|-Xdebug\b/u, 'medium'],
      [
        /_OPTS$|^JAVA_OPTIONS$|^JAVA_TOOL_OPTIONS$|^JAVA_ARGS$/u,
        /jmxremote\.authenticate=false/u,
        'medium',
        { source: 'https://docs.oracle.com/en/java/javase/21/management/monitoring-and-management-using-jmx-technology.html' },
      ],
    ],
  ),
  ...settingRules({ product: 'JVM', origin: 'environment', source: 'https://docs.oracle.com/en/java/javase/21/docs/specs/man/java.html' }, [
    [/_OPTS$|^JAVA_OPTIONS$|^JAVA_TOOL_OPTIONS$|^JAVA_ARGS$/u, /(?:^|\s)-(?:ea|enableassertions)(?=[\s:]|$)/u, 'low'],
    [/./u, /(?:^|\s)"?java\s(?:.*\s)?-(?:ea|enableassertions)(?=[\s:]|$)/u, 'low', { origin: 'command' }],
  ]),
  ...commands(),
];

function commands(): SettingRule[] {
  return [
    ...settingRules({ product: 'JVM', files: /(?:^|\/)pom\.xml$/u, source: 'https://docs.spring.io/spring-boot/maven-plugin/run.html' }, [
      [/(?:jvmArguments|argLine|vmArgs)$/u, /-agentlib:jdwp|-Xrunjdwp|-Xdebug\b/u, 'low'],
    ]),
    ...settingRules(
      { product: 'JVM', origin: 'command', source: 'https://docs.oracle.com/en/java/javase/21/docs/specs/jpda/conninv.html' },
      [
        [/./u, /(?:^|\s)"?java\b.*(?:-agentlib:jdwp|-Xrunjdwp|\s-Xdebug\b)/u, 'medium'],
        [/./u, /(?:^|\s)"?java\b.*jmxremote\.authenticate=false/u, 'medium'],
      ],
    ),
    ...settingRules({ product: 'Node.js', origin: 'command', source: 'https://nodejs.org/en/learn/getting-started/debugging' }, [
      [/./u, /(?:^|\s)node\s(?:.*\s)?--inspect(?:-brk)?\b/u, 'medium'],
      [/./u, /(?:^|\s)nodemon\s/u, 'medium', { source: 'https://github.com/remy/nodemon' }],
      [
        /^(?:CMD|ENTRYPOINT)$|command$|entrypoint$/u,
        /(?:^|\s)(?:npm|yarn|pnpm)\s(?:run\s)?(?:dev|serve|watch|start:dev)(?:\s|$)|(?:^|\s)(?:vite|webpack-dev-server|ng serve|next dev)(?:\s|$)/u,
        'medium',
        { source: 'https://vite.dev/guide/cli' },
      ],
    ]),
    ...settingRules({ product: 'Python', origin: 'command', source: 'https://www.uvicorn.org/settings/' }, [
      [/./u, /(?:^|\s)(?:uvicorn|gunicorn|hypercorn|celery|fastapi)\s.*--reload\b/u, 'medium'],
      [/./u, /(?:^|\s)flask\s.*(?:--debug\b|--reload\b)/u, 'medium', { source: 'https://flask.palletsprojects.com/en/stable/cli/' }],
      [
        /./u,
        /\bmanage\.py\s+runserver(?:_plus)?\b/u,
        'medium',
        { source: 'https://docs.djangoproject.com/en/stable/ref/django-admin/#runserver' },
      ],
    ]),
    ...settingRules({ product: 'Ruby on Rails', origin: 'command', source: 'https://guides.rubyonrails.org/command_line.html' }, [
      [/./u, /\brails\s(?:s|server)\b.*-e\s?development\b/u, 'medium'],
    ]),
    ...settingRules({ product: 'PHP', origin: 'command', source: 'https://www.php.net/manual/features.commandline.webserver.php' }, [
      [/^(?:CMD|ENTRYPOINT)$|command$|entrypoint$/u, /(?:^|\s)php\s(?:-S\s|artisan serve\b)/u, 'medium'],
    ]),
    ...settingRules({ product: 'Keycloak', origin: 'command', source: 'https://www.keycloak.org/server/configuration' }, [
      [/^(?:CMD|ENTRYPOINT)$|command$|entrypoint$/u, /(?:^|\s)start-dev\b/u, 'medium'],
    ]),
    ...settingRules({ product: '.NET', origin: 'command', source: 'https://learn.microsoft.com/dotnet/core/tools/dotnet-watch' }, [
      [/^(?:CMD|ENTRYPOINT)$|command$|entrypoint$/u, /(?:^|\s)dotnet\swatch\b/u, 'medium'],
    ]),
  ];
}
