import { settingRules, yes, type SettingRule } from '../setting-rule.ts';

const springFiles = /(?:^|\/)(?:application|bootstrap)[^/]*\.(?:properties|ya?ml)$/u;
const springDocs = 'https://docs.spring.io/spring-boot/appendix/application-properties/index.html';
const noisy = /^(?:debug|trace|all|finest)$/iu;

/** Settings of frameworks and servers on the JVM. */
export const javaSettings: readonly SettingRule[] = [
  ...settingRules({ product: 'Spring Boot', files: springFiles, relaxed: true, source: springDocs }, [
    [/^(?:debug|trace)$/u, yes, 'medium'],
    [/^(?:spring\.web\.|server\.)error\.includestacktrace$/u, /^(?:always|on_?-?param|on_?-?trace_?-?param)$/iu, 'medium'],
    [/^(?:spring\.web\.|server\.)error\.(?:includemessage|includebindingerrors)$/u, /^always$/iu, 'low'],
    [/^(?:spring\.web\.|server\.)error\.includeexception$/u, yes, 'low'],
    [
      /^management\.endpoints\.web\.exposure\.include$/u,
      /^(?:.*,\s*)?\*/u,
      'medium',
      { source: 'https://docs.spring.io/spring-boot/reference/actuator/endpoints.html' },
    ],
    [/^management\.security\.enabled$/u, /^false$/iu, 'medium'],
    [/^management\.endpoint\.(?:env|configprops|quartz)\.showvalues$/u, /^always$/iu, 'medium'],
    [/^management\.endpoint\.shutdown\.(?:enabled|access)$/u, /^(?:true|unrestricted)$/iu, 'medium'],
    [/^management\.endpoint\.health\.showdetails$/u, /^always$/iu, 'low'],
    [/^spring\.h2\.console\.enabled$/u, yes, 'medium'],
    [/^spring\.h2\.console\.settings\.weballowothers$/u, yes, 'medium'],
    [/^spring\.jpa\.showsql$|^spring\.jpa\.properties\.hibernate\.showsql$/u, yes, 'medium'],
    [/^spring\.profiles\.active$/u, /^(?:dev|develop|development|local|test|debug)$/iu, 'low'],
    [
      /^spring\.devtools\.remote\.secret$/u,
      /./u,
      'medium',
      { hidden: true, source: 'https://docs.spring.io/spring-boot/reference/using/devtools.html' },
    ],
    [/^spring\.devtools\.(?:restart|livereload)\.enabled$/u, yes, 'low'],
    [/^spring\.thymeleaf\.cache$|^spring\.freemarker\.cache$/u, /^false$/iu, 'low'],
    [/^logging\.level\.root$|^logging\.level$/u, noisy, 'medium'],
    [/^logging\.level\.(?:org\.springframework.*|web|sql|org\.hibernate.*)$/u, /^(?:debug|trace)$/iu, 'low'],
    [/^spring\.datasource\.driverclassname$/u, /log4jdbc|p6spy/iu, 'low', { source: 'https://github.com/arthurblake/log4jdbc' }],
    [/^spring\.mvc\.logrequestdetails$|^spring\.codec\.logrequestdetails$/u, yes, 'low'],
  ]),
  ...settingRules(
    { product: 'Hibernate', source: 'https://docs.jboss.org/hibernate/orm/6.6/userguide/html_single/Hibernate_User_Guide.html' },
    [[/^hibernate\.show_sql$/u, yes, 'low', { files: /(?:persistence|hibernate|jpa|context|application)[^/]*\.(?:xml|properties)$/u }]],
  ),
  ...settingRules(
    {
      product: 'Struts',
      files: /(?:^|\/)(?:struts[^/]*|web)\.(?:xml|properties)$/u,
      source: 'https://struts.apache.org/core-developers/development-mode',
    },
    [
      [/^struts\.devMode$/u, yes, 'medium'],
      [/^struts\.configuration\.xml\.reload$|^struts\.i18n\.reload$/u, yes, 'low'],
    ],
  ),
  ...settingRules(
    { product: 'Jakarta Faces', files: /(?:^|\/)web[^/]*\.xml$/u, source: 'https://jakarta.ee/specifications/faces/4.0/jakarta-faces-4.0' },
    [
      [/^(?:javax|jakarta)\.faces\.PROJECT_STAGE$/u, /^(?:Development|UnitTest|SystemTest)$/u, 'medium'],
      [/^(?:javax|jakarta)\.faces\.FACELETS_DEVELOPMENT$|^facelets\.DEVELOPMENT$/u, yes, 'medium'],
    ],
  ),
  ...settingRules(
    { product: 'Wicket', files: /(?:^|\/)web[^/]*\.xml$/u, source: 'https://nightlies.apache.org/wicket/guide/10.x/single.html' },
    [[/^(?:wicket\.)?configuration$/u, /^development$/iu, 'medium']],
  ),
  ...settingRules(
    {
      product: 'Tomcat',
      files: /(?:^|\/)(?:server|web|context)\.xml$/u,
      source: 'https://tomcat.apache.org/tomcat-10.1-doc/security-howto.html',
    },
    [
      [/^listings$/u, yes, 'medium'],
      [/(?:^|\/)Valve@showServerInfo$|(?:^|\/)Valve@showReport$/u, yes, 'low'],
      [/(?:^|\/)Context@(?:reloadable|privileged)$/u, yes, 'low'],
      [/(?:^|\/)Connector@allowTrace$/u, yes, 'medium'],
    ],
  ),
  ...settingRules(
    { product: 'Jasper (JSP)', files: /(?:^|\/)web\.xml$/u, source: 'https://tomcat.apache.org/tomcat-10.1-doc/jasper-howto.html' },
    [
      [/^development$/u, yes, 'low'],
      [/^displaySourceFragment$/u, yes, 'low'],
    ],
  ),
  ...settingRules(
    { product: 'Logback', files: /(?:^|\/)logback[^/]*\.xml$/u, source: 'https://logback.qos.ch/manual/configuration.html' },
    [
      [/(?:^|\/)root@level$|(?:^|\/)root\/level@value$/u, noisy, 'medium'],
      [/^configuration@debug$/u, yes, 'low'],
    ],
  ),
  ...settingRules(
    {
      product: 'Log4j',
      files: /(?:^|\/)log4j[^/]*\.(?:xml|properties|ya?ml|json)$/u,
      source: 'https://logging.apache.org/log4j/2.x/manual/configuration.html',
    },
    [
      [
        /(?:^|\/)(?:root|asyncroot)@level$|(?:^|\/)root\/(?:level|priority)@value$|^rootLogger\.level$|^Configuration\.Loggers\.Root\.level$/iu,
        noisy,
        'medium',
      ],
      [/^(?:log4j\.)?root(?:Logger|Category)$/u, /^(?:debug|trace|all)\b/iu, 'medium'],
      [/^configuration@status$|^status$/iu, /^(?:trace|debug)$/iu, 'low'],
      [/^log4j\.debug$/u, yes, 'low'],
    ],
  ),
];
