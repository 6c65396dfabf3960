import type { Absence } from '../place.ts';
import { WordFinder } from '../secrets/word-finder.ts';
import type { OwnReading } from './own-reading.ts';
import { keyOfPart } from './parts-in-use.ts';

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
  /** A setting that switches it on again, in whatever file of the delivery. */
  readonly set?: string;
}

const properties = /\.(?:properties|ya?ml|conf|cfg|env|vmoptions)$/u;
const started =
  /\.(?:sh|bash|bat|cmd|service|conf|env|vmoptions|ya?ml|properties)$|(?:^|\/)(?:dockerfile|containerfile)[^/]*$|(?:^|\/)etc\/(?:default|sysconfig)\//u;
/** The same without what the reader of containers reads. */
const commands = /\.(?:sh|bash|bat|cmd|service|conf)$|(?:^|\/)(?:dockerfile|containerfile)[^/]*$/u;

/**
 * The settings say by their names what they do; they are described at https://help.sonatype.com/en/configuring-the-runtime-environment.html, https://docs.sonarsource.com/sonarqube-server/latest/instance-administration/security/,
 * https://nacos.io/docs/latest/manual/admin/auth/, https://airflow.apache.org/docs/apache-airflow-providers-fab/stable/auth-manager/webserver-authentication.html,
 * https://superset.apache.org/docs/security/, https://activemq.apache.org/components/classic/documentation/security,
 * https://neo4j.com/docs/operations-manual/current/configuration/configuration-settings/, https://docs.oracle.com/en/java/javase/21/management/monitoring-and-management-using-jmx-technology.html,
 * https://zeppelin.apache.org/docs/latest/setup/security/shiro_authentication.html, https://github.com/LibVNC/x11vnc, https://artemis.apache.org/components/artemis/documentation/latest/security.html,
 * https://coder.com/docs/code-server/FAQ, https://docs.docker.com/engine/daemon/remote-access/, https://www.jenkins.io/doc/book/installing/initial-settings/,
 * https://www.mongodb.com/docs/manual/reference/program/mongod/, https://www.pgadmin.org/docs/pgadmin4/latest/server_deployment.html.
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
  {
    product: 'activemq',
    file: /jetty[^/]*\.xml$/u,
    word: 'authenticate',
    line: /<property[ \t]+name="authenticate"[ \t]+value="false"/u,
  },
  {
    product: 'code-server',
    file: /\.ya?ml$/u,
    word: 'bind-addr',
    line: /^auth:[ \t]*["']?none\b/u,
    unless: /^bind-addr:[ \t]*["']?(?:127\.|localhost|\[::1)/mu,
  },
  {
    product: 'code-server',
    file: commands,
    word: 'code-server',
    line: /--auth(?:[ =]|["'],[ \t]{0,4}["'])none\b/u,
    // An image of its own is judged with the words that it is run with.
    unless: /--(?:bind-addr|host)(?:[ =]|["'],[ \t]{0,4}["'])(?:127\.|localhost)|^FROM[ \t][^\n]{0,200}code-server/mu,
  },
  {
    product: 'docker',
    file: /daemon\.json$/u,
    word: 'tcp://',
    // `"syslog-address": "tcp://…"` is where it writes to.
    line: /(?<!address"[ \t]{0,4}:[ \t]{0,4})"tcp:\/\/(?!127\.|localhost|\[::1)/u,
    unless: /"tlsverify"[ \t]{0,4}:[ \t]{0,4}true/u,
  },
  {
    product: 'docker',
    file: started,
    word: 'tcp://',
    line: /tcp:\/\/(?:0\.0\.0\.0|\[::\])?:2375\b|(?:\bdockerd\b|DOCKER_OPTS=)[^\n]{0,300}(?:-H|--host)[ =]tcp:\/\/(?!127\.|localhost|\[::1)/u,
    unless: /tlsverify(?!=false)/u,
  },
  {
    product: 'jenkins',
    file: started,
    word: 'jenkins.install.runSetupWizard',
    line: /jenkins\.install\.runSetupWizard[ \t]{0,4}=[ \t]{0,4}false\b/u,
    // A chart and a role make an account themselves.
    unless: /^(?:controller|master):|\bjenkins_java_options\b/mu,
    set: 'securityRealm',
  },
  {
    product: 'jenkins',
    file: /\.(?:groovy|ya?ml)$/u,
    word: 'uthorizationStrategy',
    line: /\bauthorizationStrategy:[ \t]*["']?unsecured\b|setAuthorizationStrategy\([^\n]{0,80}Unsecured/iu,
  },
  {
    product: 'mongodb',
    file: commands,
    word: '--noauth',
    line: /\bmongod\b[^\n#]{0,300}--noauth\b/u,
    unless: /--bind_ip[ =](?:127\.|localhost)/u,
  },
  {
    product: 'pgadmin',
    file: started,
    word: 'PGADMIN_CONFIG_SERVER_MODE',
    line: /\bPGADMIN_CONFIG_SERVER_MODE["']?[ \t]{0,4}[=:][ \t]{0,4}["']?False\b/iu,
  },
  {
    // A line of pg_hba.conf that a script or the values of a chart put there (https://www.postgresql.org/docs/current/auth-pg-hba-conf.html).
    product: 'postgresql',
    file: /\.(?:sh|bash|ya?ml|tpl|j2|cfg|ks)$|(?:^|\/)(?:docker|container)file[^/]*$/u,
    word: ' trust',
    line: /(?:^|["'\s])host(?:ssl|nossl)?[ \t]{1,20}\S{1,60}[ \t]{1,20}\S{1,60}[ \t]{1,20}(?:all|samenet|(?!127\.)\d{1,3}(?:\.\d{1,3}){3}(?:\/\d{1,2})?|::\/0)[ \t]{1,20}(?:\d{1,3}(?:\.\d{1,3}){3}[ \t]{1,20})?trust(?:["'\s\\]|$)/u,
  },
];

/** Files that {@link switchedOff} reads. */
export const filesWithSwitches =
  /\.(?:properties|ya?ml|conf|cfg|env|vmoptions|sh|bash|bat|cmd|service|xml|groovy)$|(?:webserver|superset)_config[^/]*\.py$|(?:^|\/)shiro\.ini$|daemon\.json$|(?:^|\/)(?:dockerfile|containerfile)[^/]*$|(?:^|\/)\.env[^/]*$|(?:^|\/)etc\/(?:default|sysconfig)\//u;

const comment = /^\s*(?:#|;|\/\/|<!--|rem\b)/iu;

/** What of Jenkins' configuration tells who logs in (https://www.jenkins.io/projects/jcasc/, https://www.jenkins.io/doc/book/managing/groovy-hook-scripts/). */
const realm = /\bsecurityRealm\b|\bsetSecurityRealm\(|\bCASC_JENKINS_CONFIG\b/u;

/** The lines of a text, and nothing in the place of a comment: what it says switches nothing on. */
export function linesInForce(text: string): string[] {
  return text.split('\n').map((each) => (each.length < 4000 && !comment.test(each) ? each : ''));
}

/** The variable of a shell or of Windows that a line sets. */
const variable = /^[ \t]{0,40}(?:export[ \t]{1,8}|set[ \t]{1,8}|Environment=)?"?([A-Z][A-Z\d_]{2,40})\+?=/u;

/** All lines but those that set another variable than this one does: what one server is started with says nothing of another. */
function sameVariable(lines: readonly string[], at: number): string {
  const names: (string | undefined)[] = [];
  for (const [index, line] of lines.entries())
    names.push(lines[index - 1]?.endsWith('\\') === true ? names.at(-1) : variable.exec(line)?.[1]);
  const own = names[at];
  if (own === undefined) return lines.join('\n');
  return lines.filter((line, index) => names[index] === undefined || names[index] === own || line.includes(own)).join('\n');
}

const words = [...new Set([...switches.map(({ word }) => word), 'ecurityRealm', 'CASC_JENKINS_CONFIG'])];
const finder = new WordFinder(words.map((word) => ({ word, anyCase: false })));

/** The words of switches that may stand in a text: one pass for all of them finds every one that does. */
function wordsIn(text: string): ReadonlySet<string> {
  const found = new Set<number>();
  finder.find(text, (index) => found.add(index));
  return new Set([...found].map((index) => words[index] ?? ''));
}

/** Products whose authentication a line of a file switches off. */
export function switchedOff(text: string, path: string): OwnReading {
  const may = wordsIn(text);
  if (may.size === 0) return {};
  const fit = switches.filter(({ word, file }) => may.has(word) && file.test(path) && text.includes(word));
  const mayHaveRealm = text.includes('ecurityRealm') || text.includes('CASC_JENKINS_CONFIG');
  if (fit.length === 0 && !mayHaveRealm) return {};
  const lines = linesInForce(text);
  const whole = lines.join('\n');
  const absences = fit.flatMap(({ product, word, line, unless, set }): Absence[] => {
    const off = unless?.test(whole) === true ? (index: number) => !unless.test(sameVariable(lines, index)) : () => true;
    const at = lines.findIndex((each, index) => line.test(each) && off(index));
    if (at === -1) return [];
    const told = { line: at + 1, product, key: word, settingFiles: [] };
    return [set === undefined ? { ...told, settings: [] } : { ...told, settings: [set], nowhere: 'anywhere' }];
  });
  return { absences, keys: mayHaveRealm && realm.test(whole) ? [keyOfPart('securityRealm')] : [] };
}
