import type { Purpose } from './purpose.ts';

/** What machines read, by the ends of names. */
const settings = String.raw`\.(?:ya?ml|properties|env|cnf|conf|cfg|ini|toml|tf|tfvars)$`;
/** The folders of a path below the one that was named. */
const below = String.raw`(?:[^/]+\/){0,12}`;

const rule = (form: string): RegExp => new RegExp(form, 'giu');

/**
 * Names that look like those of development, tests, samples or documents and are what runs: each with what is left of them when the word that misleads is taken out.
 * Hosts in a domain called `.local` (Active Directory), what programs read in operation (https://docs.laminas.dev/laminas-mvc/quick-start/, `sites/*\/settings.local.php`
 * of Drupal, `*.local` below `/etc`, https://nextjs.org/docs/app/guides/environment-variables), templates that are filled in where something is deployed
 * (https://developer.hashicorp.com/terraform/language/functions/templatefile, https://hub.docker.com/_/nginx), `debian/*.default` (https://manpages.debian.org/dh_installinit).
 */
const misleading: readonly (readonly [form: RegExp, left: string])[] = [
  [rule(String.raw`((?:^|\/)host_vars\/[^/.]+\.[^/]+)\.(?:local|dev)(?=\.ya?ml$|\/|$)`), '$1'],
  [
    rule(
      String.raw`((?:^|\/)[a-z][a-z-]*\d+[a-z]?(?!\.(?:ya?ml|conf|cfg|config|json|xml|ini|env|properties|sql|dev|test)\.)(?:\.[a-z\d-]+){1,4})\.(?:local|dev)(?=\.(?:ya?ml|xml|cfg|conf|config|txt|ldif|json|ini|ks|log|rsc|reg)$|$)`,
    ),
    '$1',
  ],
  [rule(String.raw`((?:^|\/)(?:conf\.d|sites-(?:available|enabled)|vhosts?)\/www\.[a-z\d-]+(?:\.[a-z\d-]+){0,3})\.dev(?=\.conf$|$)`), '$1'],
  [rule(String.raw`\.local(?=\.ldif$)`), ''],
  [rule(String.raw`((?:^|[-_./])(?:prod|production|prd|honban|本番)[-_.])local(?=$|\.[^/]*$)`), '$1own'],
  [rule(String.raw`[-_.]local(?=[-_.](?:prod|production|prd|honban|本番)$)`), ''],
  [rule(String.raw`((?:^|\/)config\/autoload\/(?:(?!dev)[^/]+\.)?)local(?=\.php$)`), '$1global'],
  [rule(String.raw`((?:^|\/)sites\/[^/]+\/settings\.)local(?=\.php$)`), '$1own'],
  [
    rule(
      String.raw`((?:^|\/)(?:etc\/(?:[^/]+\/){0,8}[^/]+|fail2ban\/(?:[^/]+\/)?[^/]+|rc(?:\.conf)?|loader\.conf|named\.conf|jail))\.local$`,
    ),
    '$1',
  ],
  [
    rule(
      String.raw`((?:^|\/)(?:terraform|tofu|packer|cloud[-_]?init|confd|consul-template|rootfs|nginx)\/${below}(?!(?:[^/]*[-_.])?(?:samples?|examples?|dist|tf|tfvars|hcl|env|backend)[-_.])[^/]+)\.(?:template|tmpl|tpl)$`,
    ),
    '$1',
  ],
  [rule(String.raw`((?:^|\/)[^/]*(?:user[-_]?data|cloud[-_]?(?:init|config)|startup[-_]script)[^/]*)\.(?:template|tmpl|tpl)$`), '$1'],
  [rule(String.raw`((?:^|\/)debian\/[^/]+)\.default$`), '$1'],
  // The archive of a program, and those of its own that it is made of.
  [
    rule(
      String.raw`(?<=^|\/)(?!(?:spring|apache|java|jakarta|tomcat|jetty)[^a-z])([a-z][a-z\d]{3,40})([^/]*\.(?:war|jar)!\/)(?:web|boot)-inf\/lib\/(?=\1)`,
    ),
    '$1$2',
  ],
  [
    rule(
      String.raw`(^|\/)(?:docs?|documents?|documentation|manuals?)\/(?=${below}(?![^/]*(?:javadoc|sources|apidocs?|-docs?[-_.]))[^/]+\.(?:war|ear|jar|rpm|deb)!\/)`,
    ),
    '$1',
  ],
  // What a delivery calls its settings, among its documents.
  [
    rule(
      String.raw`(^|\/)(?:docs?|documents?|manuals?)\/(?!.*(?:サンプル|記入例|見本))(?=${below}[^/]*(?:設定(?:ファイル|情報|値|一式)|定義ファイル|コンフィグ|コンフィギュレーション)[^/]*\/${below}[^/]+\.(?:ya?ml|properties|env|cnf|conf|cfg|ini|toml|xml|json|config|sql|txt|reg)$)`,
    ),
    '$1',
  ],
  [rule(String.raw`(^|\/)(?:wiki|manuals?)\/(?=${below}[^/]*${settings})`), '$1'],
  [rule(String.raw`(^|\/)wiki\/(?=${below}[^/]*\.(?:php|sql|sh|xml|json)$)`), '$1'],
  [
    rule(
      String.raw`(^|(?<!xdocs?)\/)(?:history|news)(?=[^/]*\.(?:php|sql|xml|json|java|kts?|cs|vb|py|rb|go|[cm]?[jt]sx?|jsp|aspx?|pl|sh)$|[^/]*${settings})`,
    ),
    '$1records',
  ],
  // Makers of devices whose configurations lie below a folder by maker.
  [
    rule(
      String.raw`(^|\/)vendors?\/(?=(?:cisco|juniper|yamaha|forti(?:net|gate)|palo-?alto|allied[^/]*|apresia|alaxala|nec|furukawa|fitelnet|hpe?|aruba|dell|extreme|brocade|huawei|h3c|mikrotik|a10|f5|arista|netgear|sonicwall|watchguard|checkpoint|panasonic|hitachi|fujitsu)\/${below}[^/]+\.(?:cfg|conf|txt|config|rsc|log)$)`,
    ),
    '$1',
  ],
  // Middleware from elsewhere that is set here.
  [rule(String.raw`(^|\/)third[-_]?party\/(?=[^/]+\/(?:(?:docker-)?compose[^/]*\.ya?ml|\.env)$)`), '$1'],
  [rule(String.raw`(^|\/)(?:frappe-)?bench\/(?=${below}(?:common_)?site_config\.json$)`), '$1'],
  // Tests and samples that the system is about: examinations, specimens.
  [
    rule(
      String.raw`((?:^|\/)(?:online|pcr|blood|antigen|antibody|urine|gene(?:tic)?|hearing|vision|allergy|aptitude|placement|entrance|driving|toeic|eiken|exam|kentei)[-_])test(?=[-_/])`,
    ),
    '$1exam',
  ],
  [
    rule(
      String.raw`((?:^|\/)(?:[^/]*[-_.])?)samples?(?=[-_](?:management|tracking|inventory|registration|kanri|kensa|kentai|lims)(?:[-_./]))`,
    ),
    '$1specimen',
  ],
];

/** A word without which none of {@link misleading} says anything. */
const suspicious =
  /local|\.dev|\.(?:template|tmpl|tpl|default)$|-inf\/lib\/|(?:docs?|documents?|documentation|manuals?|wiki|vendors?|party|bench)\/|(?:history|news)[-_.]|[-_]test[-_/]|sample/iu;

/** A path without the words that only look as if they told what a file is for. */
export function withoutMisleading(path: string): string {
  return suspicious.test(path) ? misleading.reduce((left, [form, instead]) => left.replace(form, instead), path) : path;
}

/** A file whose text says more than its path: what it was taken for, by which names and words, and what misleads in its path. */
interface Retold {
  readonly told: Purpose;
  readonly files: RegExp;
  readonly says: (text: string) => boolean;
  readonly misleads: RegExp;
  readonly left: string;
}

/** The address of a data base, which says that a module connects to one. */
export const addressOfData = /\b(?:jdbc|r2dbc):[a-z]|\b(?:mongodb|mysql|postgres(?:ql)?|redis|amqp):\/\//iu;

/** What tells a test from a program that is called so: a framework, what it asserts, a class that it extends, a start by hand. */
const ofTesting =
  /assert|junit|testng|nunit|xunit|mstest|phpunit|scalatest|spock|xctest|mock|@\w{0,40}Test|@(?:Before|After|RunWith|ExtendWith|Rule)|testcontainers|\[(?:Test|Fact|Theory)|TestCase|TestMethod|\bstatic\s{1,8}(?:async\s{1,8})?(?:void|int|Task)\s{1,8}main\b|\bfun main\b|extends\s{1,8}\w{0,60}(?:Test|Spec|Case|Base)|:\s{0,8}\w{0,60}Test(?:s|Base)?\b/iu;

const retold: readonly Retold[] = [
  {
    told: 'sample',
    files: /[-_.]template(?:\.(?:ya?ml|json))?$/iu,
    // AWSTemplateFormatVersion may be left out (https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/format-version-structure.html).
    says: (text) =>
      /AWSTemplateFormatVersion|\bType["']?\s{0,4}:\s{0,4}["']?AWS::[A-Z]|\/deploymentTemplate\.json#|^heat_template_version:/mu.test(text),
    misleads: /[-_.]template(?=\.[^./]+$|$)/iu,
    left: '',
  },
  {
    told: 'sample',
    files: /(?:web|boot)-inf\/lib\/[^/]+!\/(?:[^/]+\/){0,3}[^/]+\.(?:properties|ya?ml|conf)$/iu,
    says: (text) => addressOfData.test(text),
    misleads: /(?:web|boot)-inf\/lib\//iu,
    left: '',
  },
  {
    told: 'ci',
    files: /(?:^|\/)\.env[^/]*\.local$/iu,
    says: (text) => /^(?:export[ \t]{1,8})?[A-Z]{2,12}_ENV[ \t]{0,4}=[ \t]{0,4}["']?prod/mu.test(text),
    misleads: /\.local$/iu,
    left: '',
  },
  {
    told: 'document',
    files: /(?:^|\/)changelog[^/]*\.(?:xml|ya?ml|json|sql)$/iu,
    says: (text) => /databaseChangeLog|^--\s{0,8}liquibase formatted/mu.test(text),
    misleads: /changelog(?=[^/]*$)/iu,
    left: 'changes',
  },
  {
    told: 'test',
    files: /(?:Tests?|TestCase|IT|Spec)\.(?:java|kt|cs|scala|groovy|php|vb|swift)$/u,
    says: (text) => !ofTesting.test(text),
    misleads: /(?:Tests?|TestCase|IT|Spec)(?=\.[a-z]+$)/u,
    left: 'Program',
  },
];

/** The path by which a file is what its text says that it is, where that is something else than what its own path says. */
export function retoldPath(path: string, told: Purpose, text: string): string | undefined {
  const found = retold.find((each) => each.told === told && each.files.test(path) && each.says(text));
  return found === undefined ? undefined : path.replace(found.misleads, found.left);
}
