import type { Absence } from '../place.ts';
import type { OwnReading } from './own-reading.ts';

/** A setting by which a product asks nobody, or takes its published first password. */
interface Switch {
  readonly product: string;
  /** The file, by its path in lower case. */
  readonly file: RegExp;
  /** A word that stands in every text that has the line: it is looked for first. */
  readonly word: string;
  readonly line: RegExp;
  /** A text that has this is not switched off by the line alone. */
  readonly unless?: RegExp;
}

const properties = /\.(?:properties|ya?ml|conf|cfg|env|vmoptions)$/u;
const started =
  /\.(?:sh|bash|bat|cmd|service|conf|env|vmoptions|ya?ml|properties)$|(?:^|\/)(?:dockerfile|containerfile)[^/]*$|(?:^|\/)etc\/(?:default|sysconfig)\//u;

/**
 * The settings say by their names what they do; they are described at https://help.sonatype.com/en/configuring-the-runtime-environment.html, https://docs.sonarsource.com/sonarqube-server/latest/instance-administration/security/,
 * https://nacos.io/docs/latest/manual/admin/auth/, https://airflow.apache.org/docs/apache-airflow-providers-fab/stable/auth-manager/webserver-authentication.html,
 * https://superset.apache.org/docs/security/, https://activemq.apache.org/components/classic/documentation/security,
 * https://neo4j.com/docs/operations-manual/current/configuration/configuration-settings/, https://docs.oracle.com/en/java/javase/21/management/monitoring-and-management-using-jmx-technology.html,
 * https://zeppelin.apache.org/docs/latest/setup/security/shiro_authentication.html, https://github.com/LibVNC/x11vnc, https://artemis.apache.org/components/artemis/documentation/latest/security.html.
 */
const switches: readonly Switch[] = [
  {
    product: 'nexus',
    file: started,
    word: 'nexus.security.randompassword',
    line: /nexus\.security\.randompassword[ \t]{0,4}[=:][ \t]{0,4}false\b/u,
  },
  {
    product: 'sonarqube',
    file: properties,
    word: 'sonar.forceAuthentication',
    line: /^[ \t]*sonar\.forceAuthentication[ \t]{0,4}=[ \t]{0,4}false\b/u,
  },
  {
    product: 'nacos',
    file: properties,
    word: 'nacos.core.auth.enabled',
    line: /^[ \t]*nacos\.core\.auth\.enabled[ \t]{0,4}=[ \t]{0,4}false\b/u,
  },
  {
    product: 'airflow',
    file: /webserver_config[^/]*\.py$/u,
    word: 'AUTH_ROLE_PUBLIC',
    line: /^AUTH_ROLE_PUBLIC[ \t]*=[ \t]*["'](?:Admin|Op|User)["']/u,
  },
  {
    product: 'superset',
    file: /superset_config[^/]*\.py$/u,
    word: 'PUBLIC',
    line: /^(?:PUBLIC_ROLE_LIKE|AUTH_ROLE_PUBLIC)[ \t]*=[ \t]*["'](?:Admin|Alpha)["']/u,
  },
  {
    product: 'activemq',
    file: /\.xml$/u,
    word: 'anonymousAccessAllowed',
    line: /<simpleAuthenticationPlugin\b[^>]{0,200}\banonymousAccessAllowed="true"/u,
  },
  {
    product: 'activemq',
    file: /(?:^|\/)broker[^/]*\.xml$/u,
    word: 'security-enabled',
    line: /<security-enabled>[ \t]*false[ \t]*<\/security-enabled>/u,
  },
  {
    product: 'neo4j',
    file: /(?:^|\/)neo4j[^/]*\.conf$/u,
    word: 'auth_enabled',
    line: /^[ \t]*dbms\.security\.auth_enabled[ \t]*=[ \t]*false\b/u,
  },
  {
    product: 'zeppelin',
    file: /(?:^|\/)zeppelin[^/]*\/(?:[^/]+\/)*shiro\.ini$/u,
    word: 'anon',
    line: /^[ \t]*\/\*\*[ \t]*=[ \t]*anon[ \t]*$/u,
  },
  {
    product: 'jmx',
    file: started,
    word: 'jmxremote.authenticate',
    line: /jmxremote\.authenticate[ \t]{0,4}=[ \t]{0,4}false\b/u,
    // What listens on the machine alone, or opens no port.
    unless: /jmxremote\.host=(?:127\.|localhost)|jmxremote\.local\.only=true/u,
  },
  {
    product: 'vnc',
    file: started,
    word: 'x11vnc',
    line: /\bx11vnc\b[^\n#]{0,200}[ \t]-nopw\b/u,
    unless: /-localhost\b|-rfbauth\b|-passwd(?:file)?\b/u,
  },
  {
    product: 'vnc',
    file: started,
    word: 'SecurityTypes',
    line: /\b(?:X(?:tiger)?vnc|(?:tiger)?vncserver)\b[^\n#]{0,200}-?SecurityTypes[ =]None\b/iu,
    unless: /-localhost\b/u,
  },
];

/** Files that {@link switchedOff} reads. */
export const filesWithSwitches =
  /\.(?:properties|ya?ml|conf|cfg|env|vmoptions|sh|bash|bat|cmd|service|xml)$|(?:webserver|superset)_config[^/]*\.py$|(?:^|\/)shiro\.ini$|(?:^|\/)(?:dockerfile|containerfile)[^/]*$|(?:^|\/)etc\/(?:default|sysconfig)\//u;

const comment = /^\s*(?:#|;|\/\/|<!--|rem\b)/iu;

/** Products whose authentication a line of a file switches off. */
export function switchedOff(text: string, path: string): OwnReading {
  const absences = switches.flatMap(({ product, file, word, line, unless }): Absence[] => {
    if (!text.includes(word) || !file.test(path)) return [];
    // What a comment says switches nothing on.
    const lines = text.split('\n').map((each) => (each.length < 4000 && !comment.test(each) ? each : ''));
    if (unless !== undefined && lines.some((each) => unless.test(each))) return [];
    const at = lines.findIndex((each) => line.test(each));
    return at === -1 ? [] : [{ line: at + 1, product, key: word, settings: [], settingFiles: [] }];
  });
  return { absences };
}
