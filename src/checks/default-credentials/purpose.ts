import type { Role } from '../../gate/census.ts';
import type { TableKind } from './grammars/tables.ts';
import { addressOfData, retoldPath, withoutMisleading } from './purpose-in-force.ts';

/** What a file is for, in the words of a policy's `grades`. `ci` is what builds and develops, `sample` also what others made. */
export const purposes = ['production', 'ci', 'test', 'sample', 'document'] as const;
/** One of {@link purposes}. Test, sample and document are graded lower, never left out. */
export type Purpose = (typeof purposes)[number];

const document =
  /\.(?:md|mkdn?|mdown|markdown|mdx|[rq]md|rnw|adoc|asciidoc|rst|textile|dox|texi(?:nfo)?|rdoc)(?:\.(?:erb|j2|in))?$|\.(?:docx?|xlsx?|pdf)$|\.(?:docx|xlsx|pptx)!\/(?:word|xl|ppt|docprops|customxml|_rels)\/|(?:^|\/)(?:docs?|doc-[^/]*|documents?|src\/(?:main|docs?)\/asciidoc|documentation(?:[-_][^/]*)?|manuals?|javadoc|apidocs|wiki|user[-_]?guide(?:[-_]src)?|[^/]*design-docs?[^/]*)\/|(?:^|\/)(?:readme|changelog|history|contributing|news)(?:[._-][^/]*)?$|(?:^|\/)faq(?:[._-](?:txt|html?|en|ja|jp))*$|(?:^|\/)man\d?\/(?:[^/]+\/)*[^/]+\.[1-8][a-z]{0,4}(?:\.(?:def|in|xml|txt))?$|(?:^|\/)(?:[^/]+[-_]docs?|plugins\/[^/]+\.docs?|asciidoc|release-?notes?)\/(?:.*\/)?[^/]*\.(?:html?|xhtml|txt|tex|texi|css|svg|puml|po)$|(?:^|\/)release-?notes?\/(?:notes\/)?[^/]+\.ya?ml$|(?:^|\/)x?install(?:[._-](?:mysql|mariadb|pgsql|postgres(?:ql)?|sqlite|oracle|db|unix|linux|windows|win32|guide|notes?|en|ja|jp))*\.txt$/u;
const test =
  /(?:^|\/)(?:[^/]*[-_.])?[djx]unit\/|(?:^|\/)(?:[^/]*[-_.])?selenium\/(?:.*\/)?[^/]*\.(?:java|kts?|py|rb|[cm]?[jt]sx?|cs|groovy|scala|php|side|feature)$|(?:^|\/)smoke\/(?:.*\/)?[^/]*(?:test|spec|smoke)[^/]*\.(?:java|kts?|py|rb|[cm]?[jt]sx?|cs|groovy|scala|php|sh)$|(?:^|\/)(?<!(?:^|\/)(?:src|app|lib)\/(?:[^/]+\/){0,20})features\/support\/|(?:^|\/)features\/bootstrap\/[a-z]*context\.php$|[-_.]test$|(?:^|\/)(?:[^/]*[-_.])?(?:tests?|testing|__tests__|__mocks__|__snapshots__|mocks?|specs?|fixtures?|testdata|testutils?|testsuites?|testcases?|testfixtures|testcerts?|test(?:framework|support|helpers?|kit|resources)|(?:i|unit|integ|integration|component|api|e2e|func|functional|conformance|regression|fuzz|db|doc|http|load|perf|performance|stress|benchmark|smoke|sql|sys|system|tls|ssl|web)tests?|regress|e2e|cypress|playwright|codeception|step_definitions)(?:[-_.][^/]*)?\/|[-_.](?:tests?|spec|testing|e2e|cy)\.[^/]*$|[-_.](?:fixtures?|stories)\.(?:[cm]?[jt]sx?|vue|rb|py|php|java|kt|cs|go|exs?)$|(?:^|\/)behat\/|(?:^|\/)\.snapshots\/(?:[^/]+\/)*[^/]*test[^/]*$|(?:^|\/)t\/(?:[^/]+\/)*[^/]+\.t$|(?:^|\/)t\/(?:(?:unit|integration|smoke)\/|(?:t\d{3,5}[-.]|lib-|\d{2,3}[-_.])[^/]*\.(?:t|sh|pl|pm)$)|(?:^|\/)(?:test|tests|conftest|phpunit)(?:[-_.][^/]*)?\.[a-z0-9]+(?:\.dist)?$/u;
// The names of classes are told by their capitals.
const testClass = /(?:Tests?|TestCase|(?<=[a-z\d_])IT|Spec)\.(?:java|kt|cs|scala|groovy|php|vb|swift)$|(?:^|\/)[A-Za-z.]+\.?Tests?\//u;
/** A program that shows how something is used: `LoginExample.java`, `example_login.py`. */
const exampleProgram =
  /(?<=[a-z\d])Examples?\.(?:java|kts?|scala|groovy|cs|vb|php|swift|dart|[jt]sx?|go|rs|py)$|(?:^|\/)[Ee]xamples?[-_][^/]*\.(?:java|kts?|scala|cs|php|py|rb|go|rs|[cm]?[jt]s|c|cc|cpp|sh)$/u;
/** A key of a test by its own name: `testkey.pem`, `test-ca.key`. */
const testKey = /(?:^|\/)test[-_]?(?:key|cert|ca|server|client)[^/]*\.(?:pem|key|crt|cer|p12|pfx|jks)$/u;
/** Where the sources of a product lie: a class called `LoginTest` is one of it (an aptitude test, a test of a connection). */
const product = /(?:^|\/)src\/main\/(?:java|kotlin|scala|groovy)\/[^/]+$/u;
const ci =
  /(?:^|\/)(?:\.github|\.gitlab|\.forgejo|\.gitea|\.woodpecker|\.teamcity|\.evergreen|\.cirrus|\.azuredevops|\.azure-pipelines|\.circleci|\.devcontainer|\.azure|\.buildkite|\.ci|ci|\.semaphore|\.vscode|\.idea|build-tools|buildsrc|dev|develop|development|devenv|dev-env|local-dev|hack|\.storybook|benchmarks?|bench|rally-jobs)\/|(?:^|\/)(?:\.gitlab-ci\.ya?ml|\.travis\.ya?ml|\.drone\.ya?ml|azure-pipelines[^/]*\.ya?ml|bitbucket-pipelines\.ya?ml|appveyor\.ya?ml|\.appveyor\.ya?ml|jenkinsfile|vagrantfile|properties\/launchsettings\.json|\.env[-.]build)$|(?:^|\/)ci\.[^/]*$|[-_.](?:ci|dev|develop|development|local|localhost|debug|sandbox)\.[^/]*$|(?:^|\/)(?:dev|develop|development|local(?!\.ini$))\.[^/]*$|\.(?:dev|development|local|gitpod)$/u;
const sample =
  /(?:^|\/)(?:fake|mock|dummy|sample)[-_]?data[^/]*\/|(?:^|\/)samples?[-_.](?:data|config|settings)[^/]*$|(?:^|\/)samples?[ _.-][^/]*\.txt$|(?:^|\/)(?:samples?[-_.]|examples?_(?![^/]*\.conf$))[^/]*\.(?:ya?ml|json5?|toml|env|ini|conf|cnf|cfg|properties|xml|tf|tfvars|sql)$|(?:^|\/)(?:[^/]*[-_.])?(?:samples?|examples?|demos?|tutorials?|playground|stubs?|skeletons?|smoke-test)(?:[-_.][^/]*)?\/|(?:^|\/)\.?env(?![^/]*(?:prod|prd))[^/]*_(?:template|sample|example)$|[-.](?:samples?|examples?|dist|template|tmpl|tpl|default|stub)$|[-_.](?:samples?|examples?|template|demo|dist)\.[^/]*$|(?:^|\/)(?:samples?|examples?|demo)\.[^/]*$/u;
const vendored =
  /(?:^|\/)(?:node_modules|\.yarn|bower_components|vendor|vendors|third[-_]?party|site-packages|dist-packages)\/|(?:web-inf|boot-inf)\/lib\/[^/]+!\//u;

/**
 * Reads the purpose from names of folders and files and from the role in the policy. What lies below `src/main/` is the product, whatever its folders are called:
 * only what lies above counts, and the name. Names of containers say nothing: `webapp_test.war` is delivered all the same.
 */
export function purposeOf(path: string, role: Role | ''): Purpose {
  const whole = withoutMisleading(path).replace(
    /((?:^|\/)src\/main\/(?:java|kotlin|scala|groovy|resources|webapp)\/).*\/([^/]+)$/u,
    '$1$2',
  );
  const lower = whole.toLowerCase();
  if (role === 'document' || document.test(lower)) return 'document';
  if (vendored.test(lower)) return 'sample';
  const inside = whole.includes('!/') ? whole.replaceAll(/[^/]*!\//gu, '') : whole;
  const told = inside === whole ? lower : inside.toLowerCase();
  if (test.test(told) || testKey.test(told) || (testClass.test(inside) && !product.test(inside))) return 'test';
  if (sample.test(told) || exampleProgram.test(inside)) return 'sample';
  // The home of a Jenkins is the configuration of that server, wherever it is kept.
  return ci.test(told.replaceAll(ofDeployment, '$1').replace(ofMachine, '$1')) && !/(?:^|\/)jenkins[-_]?home\//u.test(told)
    ? 'ci'
    : 'production';
}

/** Below what deploys systems, `ci` is the server that is deployed. */
const ofDeployment = /((?:^|\/)(?:terraform|ansible|playbooks|helm|helmfile|kubernetes|k8s|manifests|argocd|compose)\/(?:[^/]+\/)*?)ci\//gu;

/**
 * What a machine has instead of what is delivered to all, in operation as well: CakePHP's `config/app_local.php` (https://book.cakephp.org/5/en/development/configuration.html),
 * Magento's `app/etc/local.xml`, `local.conf` below `etc/`.
 */
const ofMachine = /((?:^|\/)(?:config\/app|etc\/(?:[^/]+\/){0,8}[^/]*))[-_.]?local\.(?=[^/]*$)|(?<=(?:^|\/)rc)\.local$/u;

/** A pipeline: its file, the environment of the system that it delivers to, and what it brings along to test with. */
const pipeline =
  /(?:^|\/)(?:\.(?:github\/workflows|gitlab|azuredevops|azure-pipelines|azure|forgejo\/workflows|gitea\/workflows)\/[^/]+|(?:azure-pipelines|\.gitlab-ci|bitbucket-pipelines)[^/]*)\.ya?ml$/iu;
const delivers =
  /^[ \t-]{0,40}(?:environment|deployment):[ \t]{0,8}(?:\n[ \t]{1,40}name:[ \t]{0,8})?["']?(?:[a-z]+[-_])?(?:prod(?:uction)?|prd|honban|本番)(?![a-z])/imu;
const named = /(?:^|[^a-z])(?:prod|prd|production|deploy(?:ment)?|release|honban|cd)(?![a-z])/iu;

/** A pipeline of Jenkins with a stage for the system in operation, and what it tests with. */
const jenkinsfile = /(?:^|\/)jenkinsfile[^/]*$/iu;
const stageOfOperation = /\bstage\(\s{0,4}["'](?:[^"'\n]{0,30}[^a-z"'\n])?(?:prod(?:uction)?|prd|honban|本番)(?![a-z])/iu;
const tests =
  /\b(?:mvn|gradlew?|npm|yarn|make|go|cargo|dotnet)\b[^\n]{0,60}\b(?:test|verify|check)\b|\bpytest\b|\bdocker\s{1,4}(?:run|compose)\b/u;

/** What a pipeline whose name says nothing does on other machines. */
const remote =
  /\b(?:sshpass|plink|pscp|winscp|lftp|ansible-playbook|ssh-action|scp-action|ftp-deploy-action)\b|\b(?:ssh|scp)[ \t]+["'-]?\w|\b(?:mysql|psql)[ \t][^\n]{0,80}-h/iu;
/** Whether a pipeline delivers to a system in operation, and runs no tests beside that: what it sets is set there. */
const deliversToOperation = (path: string, text: string): boolean =>
  (jenkinsfile.test(path) && stageOfOperation.test(text) && (!tests.test(text) || remote.test(text))) || ofOperation(path, text);

const ofOperation = (path: string, text: string): boolean =>
  pipeline.test(path) &&
  delivers.test(text) &&
  !/^[ \t-]{0,40}services:/mu.test(text) &&
  (named.test(path.slice(path.lastIndexOf('/') + 1)) || /^[ \t]{0,40}- deployment:/mu.test(text) || remote.test(text));

/** The settings of a module that is called `demo-…`: what runs where somebody starts it. Samples in the folders of samples stay what they are. */
const demoModule =
  /(?<=^|\/)(demo[-_][^/]+\/)(?=(?:src\/main\/resources|config|deploy)\/(?:[^/]+\/)*[^/]+\.(?:ya?ml|properties|xml|json|toml|conf|env)$)/iu;
/** Characters from the start in which a program says what it uses. */
const mostImports = 4000;

/** What only tests use, by the languages that have it. */
const testing: readonly (readonly [files: RegExp, framework: RegExp])[] = [
  [/\.go$/u, /^(?:import[ \t]+|[ \t]+)"testing"$/mu],
  // An import alone may be one that an editor put into the program.
  [
    /\.(?:java|kt|groovy|scala)$/u,
    /^import (?:static )?org\.(?:junit|testng)\.[\w.*]+;?$(?=[\s\S]*@(?:Test|Before|After|Rule|ClassRule|RunWith|ExtendWith|ParameterizedTest|RegisterExtension|Disabled)(?:\b|Each\b|All\b|Class\b|Method\b))/mu,
  ],
  [/\.cs$/u, /^using (?:NUnit\.Framework|Xunit|Microsoft\.VisualStudio\.TestTools\.UnitTesting);/mu],
  [/\.php$/u, /^use PHPUnit\\Framework\\\w+;/mu],
  [/\.[cm]?[jt]sx?$/u, /^import .{0,200} from ["'](?:vitest|@jest\/globals|@playwright\/test|cypress)["']/mu],
];

/** The heads of a sheet of settings, and those of a table of accounts. */
const ofSettings = String.raw`[^\n]{0,200}(?:項目|パラメー?ター?)[^\n]{0,200}設定(?:値|内容)`;
const ofValues = String.raw`[^\n]{0,200}(?:項目|パラメー?ター?)(?:名称?)?"?[,;\t|](?:[^\n]{0,200}[,;\t|])?"?値"?[,;\t|\n]`;
const account = '(?:ID|ＩＤ|名|ユーザー?|アカウント|ログイン)"? {0,20}[,;\t|]';
const ofAccounts = String.raw`[^\n]{0,200}(?:${account}[^\n]{0,200}(?:パスワード|暗証番号|PW|ＰＷ|PASS|Pass)|(?:パスワード|暗証番号|PW|ＰＷ)"? {0,20}[,;\t|][^\n]{0,200}(?:ID|ＩＤ|ユーザー?名?|アカウント名?))[^\n,;\t|]{0,20}[,;\t|\n]`;
/** A parameter sheet tells what a device is set to, in whatever folder of documents it is handed over; a title may stand above it. */
const sheet = new RegExp(String.raw`^(?:[^\n]{0,300}\n){0,9}(?:${ofSettings}|${ofValues}|${ofAccounts})`, 'u');
/** One in Markdown is a document like others where it lies among them; a table of accounts shows how to log in unless its name says that it is a list. */
const settingsInMarkdown = new RegExp(String.raw`^[ \t]{0,8}\|${ofSettings}`, 'mu');
const accountsInMarkdown = new RegExp(String.raw`^[ \t]{0,8}\|${ofAccounts}`, 'mu');
const nameOfSheet =
  /引き?継|接続(?:先|情報)|機器|(?:サーバー?|ネットワーク|システム|環境)構成|ID.?PW|パラメー?タ|設定|台帳|一覧|シート|アカウント|param|kitting|accounts?(?=[^a-z]|$)/iu;
/** What is written about tests has accounts that exist nowhere else. */
const ofTests = /テスト|試験|検証(?:結果|仕様)|(?<!(?<![a-z])(?:la|con|at|pro|de|grea|fas))test|sample|サンプル|記入例/iu;
/** The part of a document or of slides that has its text. */
const inDocument = /^(.+)\.(?:doc[xm]|dotx|pptx|pptm)!\/(?:word|ppt)\//iu;
/** `spec` is a folder of tests, and one of specifications (仕様) where a table lies in it. */
const documentFolders = /(^|\/)(?:docs?|documents?|manuals?|specs?(?=\/(?:[^/]*[^\0-\x7f][^/]*\/){0,20}[^/]*$))\//giu;
/** What shows how something is used, and has accounts to show it with. */
const shows =
  /画面|帳票|マニュアル|手引|ガイド|手順|研修|教育|説明|提案|仕様|設計|要件|議事|報告|見積|様式|ひな形|雛形|manual|guide|spec|design|template/iu;

/**
 * The purpose of a file whose text says more than its path: Django loads what lies in `fixtures/` (https://docs.djangoproject.com/en/stable/howto/initial-data/), and
 * `.template` is how a stack of CloudFormation is called. A program that
 * uses what only tests use is one of them, or helps them.
 */
export function purposeOfText(path: string, role: Role | '', text: string): Purpose {
  const told = purposeOf(path, role);
  if (
    told === 'test' &&
    ((/(?:^|\/)fixtures\/[^/]+\.(?:json|ya?ml|xml)$/iu.test(path) && /\bmodel["']?\s{0,4}[:=]\s{0,4}["']?\w+\.\w/u.test(text)) ||
      // seed-fu loads it (https://github.com/mbleigh/seed-fu).
      (/(?:^|\/)db\/fixtures\/(?:[^/]+\/)?[^/]+\.rb$/iu.test(path) && /\.seed(?:_once)?\b/u.test(text)))
  )
    return purposeOf(path.replace(/(^|\/)fixtures\//iu, '$1'), role);
  if ((told === 'document' || told === 'test') && role !== 'document' && /\.[ct]sv$/iu.test(path) && sheet.test(text))
    return purposeOf(path.replaceAll(documentFolders, '$1'), role);
  if (
    told === 'document' &&
    role !== 'document' &&
    /\.(?:md|markdown)$/iu.test(path) &&
    (settingsInMarkdown.test(text) || (nameOfSheet.test(path) && accountsInMarkdown.test(text)))
  )
    return purposeOf(path.slice(0, path.lastIndexOf('.')), role);
  const written = told === 'document' && role !== 'document' ? inDocument.exec(path)?.[1] : undefined;
  if (written !== undefined) {
    return isNamedAsSheet(written) ? purposeOf(written.replaceAll(documentFolders, '$1'), role) : told;
  }
  const module = told === 'sample' ? demoModule.exec(path) : null;
  if (module !== null && addressOfData.test(text))
    return purposeOf(path.slice(0, module.index) + path.slice(module.index + (module[1]?.length ?? 0)), role);
  const again = retoldPath(path, told, text);
  if (again !== undefined) return purposeOf(again, role);
  if (told === 'ci' && deliversToOperation(path, text)) return 'production';
  if (told === 'production' && testing.some(([files, framework]) => files.test(path) && framework.test(text.slice(0, mostImports))))
    return 'test';
  return told;
}

/** The heads of a sheet of settings and of a table of accounts, where the fields of a row are parted by tabs. */
const [settingsInRows, accountsInRows] = [ofSettings, ofAccounts].map((heads) => new RegExp(`^${heads}`, 'mu'));

/** Where a sheet of a workbook lies. */
export interface SheetPlace {
  /** Path of the workbook. */
  readonly book: string;
  /** Name of the sheet. */
  readonly sheet: string;
  readonly role: Role | '';
}

/**
 * What a sheet of a workbook is for. One of settings tells what a system is set to, in whatever folder of documents it is handed over, and so does a list of accounts, unless
 * its name says that it shows something else; names and values side by side want a name that says so. Every other sheet is a document. `kinds`: what was read in it.
 */
export function purposeOfSheet(
  { book, sheet: name, role }: SheetPlace,
  rows: readonly (readonly string[])[],
  kinds: ReadonlySet<TableKind>,
): Purpose {
  const file = book.slice(book.lastIndexOf('/') + 1);
  if (role === 'document' || ofTests.test(file) || ofTests.test(name)) return 'document';
  const text = rows.map((fields) => `${fields.map((field) => field.replace(/\s+/gu, ' ')).join('\t')}\t`).join('\n');
  const names = `${file}/${name}`;
  const isSheet = nameOfSheet.test(names);
  const told =
    settingsInRows?.test(text) === true ||
    (isSheet
      ? accountsInRows?.test(text) === true || kinds.size > 0
      : !shows.test(names) && (kinds.has('settings') || kinds.has('accounts')));
  return told ? purposeOf(book.replace(/\.[a-z]{3,4}$/iu, '').replaceAll(documentFolders, '$1'), role) : 'document';
}

/** Whether a workbook or document is named as what tells settings or accounts of a system, and not of its tests. */
export function isNamedAsSheet(path: string): boolean {
  const file = path.slice(path.lastIndexOf('/') + 1);
  return nameOfSheet.test(file) && !ofTests.test(file);
}
