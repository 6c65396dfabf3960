import { settingRules, yes, type SettingRule } from '../setting-rule.ts';

const webConfig = /(?:^|\/)web(?:\.[^/]*)?\.config$/u;
const appsettings = /(?:^|\/)appsettings[^/]*\.json$/u;

/** Settings of ASP.NET and .NET. */
export const dotnetSettings: readonly SettingRule[] = [
  ...settingRules(
    {
      product: 'ASP.NET',
      files: webConfig,
      source: 'https://learn.microsoft.com/previous-versions/dotnet/netframework-4.0/s10awwz0(v=vs.100)',
    },
    [
      [/(?:^|\/)compilation@debug$/u, yes, 'medium'],
      [
        /(?:^|\/)customErrors@mode$/u,
        /^off$/iu,
        'medium',
        { source: 'https://learn.microsoft.com/previous-versions/dotnet/netframework-4.0/h0hfz6fc(v=vs.100)' },
      ],
      [
        /(?:^|\/)deployment@retail$/u,
        /^false$/iu,
        'low',
        {
          files: /(?:^|\/)machine\.config$/u,
          source: 'https://learn.microsoft.com/previous-versions/dotnet/netframework-4.0/ms228298(v=vs.100)',
        },
      ],
      [
        /(?:^|\/)trace@enabled$/u,
        yes,
        'medium',
        { source: 'https://learn.microsoft.com/previous-versions/dotnet/netframework-4.0/6915t83k(v=vs.100)' },
      ],
      [
        /(?:^|\/)httpErrors@errorMode$/u,
        /^Detailed$/iu,
        'medium',
        { source: 'https://learn.microsoft.com/iis/configuration/system.webserver/httperrors/' },
      ],
      [
        /(?:^|\/)directoryBrowse@enabled$/u,
        yes,
        'medium',
        { source: 'https://learn.microsoft.com/iis/configuration/system.webserver/directorybrowse' },
      ],
      [
        /(?:^|\/)aspNetCore@stdoutLogEnabled$/u,
        yes,
        'low',
        { source: 'https://learn.microsoft.com/aspnet/core/host-and-deploy/iis/logging-and-diagnostics' },
      ],
      [
        /^(?:ASPNETCORE|DOTNET)_ENVIRONMENT$/u,
        /^Development$/iu,
        'medium',
        { source: 'https://learn.microsoft.com/aspnet/core/fundamentals/environments' },
      ],
      [
        /(?:^|\/)serviceDebug@includeExceptionDetailInFaults$/u,
        yes,
        'medium',
        { files: /\.config$/u, source: 'https://learn.microsoft.com/dotnet/framework/configure-apps/file-schema/wcf/servicedebug' },
      ],
    ],
  ),
  ...settingRules(
    { product: 'ASP.NET Core', files: appsettings, source: 'https://learn.microsoft.com/aspnet/core/fundamentals/host/web-host' },
    [
      [/^DetailedErrors$/iu, yes, 'medium'],
      [
        /^Logging\.(?:\w+\.)?LogLevel\.Default$|^Serilog\.MinimumLevel(?:\.Default)?$/iu,
        /^(?:Debug|Trace|Verbose)$/iu,
        'low',
        { source: 'https://learn.microsoft.com/aspnet/core/fundamentals/logging' },
      ],
    ],
  ),
  ...settingRules(
    {
      product: 'ASP.NET Core',
      files: /\.cs$/u,
      words: ['UseDeveloperExceptionPage', 'UseDatabaseErrorPage', 'UseMigrationsEndPoint'],
      source: 'https://learn.microsoft.com/aspnet/core/fundamentals/error-handling',
    },
    [[/(?:^|\.)(?:UseDeveloperExceptionPage|UseDatabaseErrorPage|UseMigrationsEndPoint)\(\)$/u, /^$/u, 'medium', { unconditional: true }]],
  ),
];
