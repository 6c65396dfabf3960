import { isWindowText } from './output/windows.ts';
import { isScriptOfPage } from './page-scripts.ts';
import { isCompiled, isLicensed, isShowcase } from './showcases.ts';

/** What a source file is there for. Output that a program is meant to give stands in some of them. Generated code counts as vendored: nobody of the project wrote it. */
export type Place = 'test' | 'build' | 'sample' | 'vendored' | 'entry' | 'main';

const vendored =
  /(?:^|\/)(?:node_modules|bower_components|jspm_packages|vendors?|third[-_]?party|3rdparty|site-packages|dist-packages|jquery[^/]*|WEB-INF\/lib|wwwroot\/lib|externals?|extlib|(?:libs?|librar(?:y|ies))\/ext)\/|\/(?:lib|libs|js|scripts?|plugins?|assets|static|public|webjars|packages)\/(?:[\w.-]+\/)?[\w-]+[-_.@]\d+\.\d+(?:\.\d+)*\//iu;
/** Libraries that are copied into a project under their own name or that of their maker, wherever the project keeps them. */
const copied =
  /(?:^|\/)(?:codemirror\d?|ckeditor\d?|fckeditor|ckfinder|kindeditor|ueditor|tinymce|elfinder|pdf\.?js|admin-?lte[\d.-]*|htmlpurifier|phpexcel|phpspreadsheet|phpmailer|tcpdf|fpdf|mpdf[\d.]*|dompdf|jpgraph|diagram-viewer\/js|adodb[\d.]*(?:original)?|nusoap|lib\/Cake|cake(?=\/(?:libs|console)\/|\/(?:basics|bootstrap|dispatcher)\.php$)|smarty\/(?:libs|sysplugins)|simplehtmldom|librar(?:y|ies)\/(?:Zend|pear)|voyager\/publishable|semantic(?:-ui)?\/src\/definitions)\/(?!.*(?:^|\/)(?:config|custom|init)\.js$)/iu;
/** Short names and makers of PHP packages, which are words for other things too: only below a folder of libraries. */
const makers =
  /(?:^|\/)(?:vendors?|libs?|librar(?:y|ies)|third[-_]?party|packages|plugins?|js|javascripts?|assets|static|public)\/(?:[\w.-]+\/){0,2}(?:ace(?:-builds)?\/(?!.*(?:^|\/)(?:config|custom|init)\.js$)|(?:guzzlehttp|symfony|monolog|psr|nesbot|phpoffice|laminas|markbaker|ramsey|nikic)\/[\w.-]+\/.*\.php$)/u;
const published =
  /(?:^|\/)(?:jquery[\w.-]*|(?:bootstrap|prototype|angular|react|vue|lodash|underscore|backbone|moment|d3|three|codemirror|tinymce|ckeditor|fullcalendar|select2|datatables|handlebars|knockout|modernizr|require|ember|qunit|jasmine|raphael|highlight|chart|popper|swiper|slick|yui|scriptaculous|mootools|dojo|ext-all|json2|flatpickr|leaflet|summernote|xregexp|mediaelement\w*|plupload\w*|swfobject|html2canvas|jspdf|pdfmake)(?:[.-](?:min|slim|full|all|core|bundle|umd|pack(?:ed)?|esm|common|v?\d[\w.]*))*)\.js$|(?:^|\/)dist\/js\/(?:pages\/dashboard\d?|demo|adminlte)\.js$|[._-](?:min|debug|umd)\.[cm]?js$|[.-]bundle\.js$/iu;
/** What Rollup and Vite name by a hash, where a word of eight letters is none, and what Nuxt and Next.js build into folders of their own. */
const hashed =
  /(?:^|\/)(?:_nuxt|_next\/static)\/.*\.js$|(?:^|\/)(?:build|dist)\/assets\/[\w.-]+-(?:(?=[a-f]*\d)[0-9a-f]{8}|(?=[\w-]{0,7}\d)(?=[\w-]{0,7}[A-Z])[\w-]{8})\.js$/u;
const test =
  /(?:^|\/)(?:[Tt]ests?|[Tt]esting|[^/.]+[-_.]tests?|__tests__|__mocks__|[Ss]pecs?|e2e(?:[-_]\w+)?|cypress|codeception|testdata|test[-_]?(?:data|fixtures|resources|utils?|helpers?|support)|fixtures?|[A-Za-z.]+Tests?|benchmarks?|integration[-_]?tests?|playwright|phpunit|\w*[a-z]Mocks?|features\/(?:support|step_definitions))\//u;
const testName =
  /(?:[._-](?:test|tests|spec|cy|e2e|perf|bench)\.[a-z]+|(?:^|\/)tests?(?:[_.]|-(?!(?:cases?|suites?|plans?|results?)\b))[^/]*|(?:^|\/)test\d+\.py$|(?:^|\/)(?:conftest|tests|testing|jest\.setup|global[-_.]?(?:setup|teardown)|karma[^/]*)\.[a-z]+|(?:\.|(?:^|\/))stor(?:y|ies)\.(?:[cm]?[jt]sx?|mdx|vue|svelte)|_test\.(?:go|py|rb|exs?)|_spec\.rb|Tests?\.class\.php|(?:Tests?|TestCases?|TestBase|[a-z0-9]IT|Specs?|Mock|Stub)\.[a-z]+)$/u;
/** A project that is called demo as a whole is no sample, nor is the folder of that name that some templates of Angular put the application into. */
const sample =
  /(?:^|\/)(?:(?:_?samples?|examples?|tutorials?|playground|stubs?|skeletons?|(?<!\bsrc\/app\/)demos?|demo[-_]?pages?)\/(?!src\/(?:main|app)\/)|(?:docs?|documentation)\/)|\w[.-](?:samples?|examples?)\/|[a-z0-9][_-](?:example|sample)\.[a-z]+$|(?:^|\/)(?:example|sample)-[\w.-]+\.[a-z]+$/iu;
const build =
  /(?:^|\/)(?:\.?scripts?|tools?|guard|build(?:-tools|Src)?|bin|gulp|ci|\.github|\.gitlab|\.circleci|[Mm]igrations?|migrate|alembic|db\/(?:seeds?|scripts|fixtures)|(?:db|[Dd]atabases?|prisma|[Mm]igrations?)\/(?:[\w.-]+\/){0,2}[Ss]eed(?:s|ers?|ing)?|devtools|devops|deploy(?:ment)?|hack|lib\/generators|lib\/tasks|packaging|ansible|docker)\//u;
/** What browsers load lies in folders called `scripts` too. */
const served = /(?:^|\/)(?:public|static|webapp|wwwroot|assets|html|www|web|WebContent|htdocs|content|resources|client|views?|themes?)\//iu;
const buildName =
  /(?:^|\/)(?:config\/(?:puma|unicorn|deploy|boot|sidekiq)\.rb|Rakefile|Gemfile|Capfile|setup\.py|(?<!(?:^|\/)(?:views?|routes|routers?|blueprints|controllers|endpoints)\/)manage\.py|setupProxy\.[cm]?[jt]s|fab(?:file|\d*_helpers)\.py|noxfile\.py|conf\.py|(?:pre|post)(?:install|build|pack)\.[a-z]+|migrations?\.py|gulpfile\.[a-z.]+|gruntfile\.[a-z]+|webpack\.[^/]*|rollup\.[^/]*|vite\.[^/]*|[^/]+\.config\.[cm]?[jt]s|[^/]+\.(?:rake|gradle|kts|gemspec)|build\.[a-z]+|magefile\.go|artisan)$/iu;
/** What fills a database for the first time; case tells `DataSeed` from `Proceed`. */
const seeding = /(?:[a-zA-Z0-9]Seed|(?:^|[/._])[Ss]eed)(?:er|s|ing|Data)?\.(?:cs|java|php|rb|py|[jt]s)$|(?:^|\/)[Ss]eed(?:s|ers?|ing)?\//u;
/** What such a file has: seeds are sown and given to random generators as well. */
const seeds =
  /\b(?:extends\s+\w*Seeder|bulkInsert|exports\.seed|faker|Faker|HasData|ModelBuilder|EnsureCreated\w*)\b|\b(?:static|async|function|def|void|Task)\s+(?:\w+\.)?[Ss]eed\w*\s*\(/u;
/** Folders and names of a framework's commands: Django, Laravel, Symfony, Rails, click, oclif; `Program.cs` of .NET. */
const commands =
  /(?:^|\/)(?:management\/commands|commands?|cli|cmd)\/(?:[^/]+\/)?[^/]+\.(?:py|rb|[cm]?[jt]s|go|rs)$|(?:^|\/)(?:Console|Commands?)\/(?:[^/]+\/)?[^/]+\.php$|(?:^|\/)(?:cli|__main__|[\w-]+[_-]cli|cli[_-][\w-]+)\.(?:py|rb|[cm]?[jt]s|go|rs)$|(?:^|\/)Program\.cs$|(?:Command|Cli|CLI|Shell)\.(?:php|java|cs|kt)$/u;

const script =
  /\bprocess\.argv\b|(?:from|require\()\s*['"](?:commander|yargs|yargs\/[^'"]+|minimist|meow|inquirer|@oclif\/[^'"]+|cac|caporal|vorpal|arg|ora|prompts|enquirer|node:util\/parseArgs)['"]|\bparseArgs\(/u;
/** A class that Spring Boot runs at its start. */
const runner = /\bimplements\s[^{;]{0,300}\b(?:CommandLineRunner|ApplicationRunner)\b/u;
/** Texts that only programs of the command line have. */
const commandText: Readonly<Partial<Record<string, RegExp>>> = {
  javascript: script,
  typescript: script,
  python:
    /^if\s+(?:__name__\s*==\s*["']__main__["']|["']__main__["']\s*==\s*__name__)|^[ \t]*(?:import|from)\s+(?:argparse|click|typer|fire|optparse|docopt|getopt|cmd|curses|cmd2|prompt_toolkit|invoke|fabric|flask_script|flask\.ext\.script)\b|\bsys\.argv\b|\bBaseCommand\b/mu,
  java: /\bpublic\s+static\s+void\s+main\s*\(|^[ \t]*@Command\(|\bimport\s+(?:picocli|org\.apache\.commons\.cli|com\.beust\.jcommander|org\.kohsuke\.args4j|org\.jline|org\.springframework\.shell)\b/mu,
  'c-sharp':
    /\bstatic\s+(?:async\s+)?(?:void|int|Task(?:<int>)?)\s+Main\s*\(|\busing\s+(?:System\.CommandLine|CommandLine|Spectre\.Console|McMaster)\b|\bConsole\.Read(?:Line|Key)?\(/u,
  go: /^package\s+main\b|"github\.com\/(?:spf13\/cobra|urfave\/cli)|\bflag\.Parse\(/mu,
  php: /\byii\\console\\|\bextends\s+(?:[A-Za-z\\]*\\)?(?:Base|Abstract|Console|Abstract\w*)?Command\b|\$argv\b|\bPHP_SAPI\s*[!=]==?\s*['"]cli|php_sapi_name\(\)\s*[!=]==?\s*['"]cli|\bextends\s+\w*(?:Shell|Migration|Seeder|Maintenance)\b|['"/](?:commandLine\.inc|Maintenance\.php)['"]/u,
  ruby: /\bARGV\b|\bOptionParser\b|\b__FILE__\s*==\s*\$(?:0|PROGRAM_NAME)|\$(?:0|PROGRAM_NAME)\s*==\s*__FILE__|<\s*Thor\b|\bGLI\b|Dry::CLI|Rails::Generators|ActiveRecord::Migration|\bnamespace\s+:\w+\s+do\b[\s\S]{0,400}\btask\b/u,
  c: /\bint\s+main\s*\(/u,
  cpp: /\bint\s+main\s*\(/u,
  kotlin: /\bfun\s+main\s*\(/u,
  rust: /\bfn\s+main\s*\(/u,
  scala: /\bextends\s+App\b|\bdef\s+main\s*\(/u,
  swift: /^@main\b|\bCommandLine\.arguments\b|ParsableCommand/mu,
  groovy: /\bstatic\s+(?:void|def)\s+main\s*\(/u,
};

/** Commands that are messages between parts of a program, or what a button of a window does: NestJS CQRS, MediatR, WPF, servlets and their like. */
const message =
  /@nestjs\/cqrs|\bI?CommandHandler\b|\bclass\s+\w+\s*:\s*(?:\w*Command(?:Base)?|IRequest)\b|\busing\s+System\.Windows\b|\bHttpServletRequest\b/u;
/** Parts of a web application, which a main function for trying them out does not make a command. */
const service =
  /^[ \t]*@(?:Controller|RestController|Service|Repository|Component|WebServlet|Stateless|Entity|Named)\b|\bextends\s+(?:HttpServlet|ActionSupport|Action|DispatchAction|Controller|ApiController|ControllerBase|Page|UserControl)\b|:\s*(?:Controller|ControllerBase|ApiController|System\.Web\.UI\.Page|Page|UserControl|Form|Window)\b|^[ \t]*(?:from|import)\s+(?:flask|fastapi|django\.(?:http|shortcuts|views|db)|starlette|aiohttp|bottle|tornado|sanic|quart|falcon|litestar|cherrypy|streamlit|nicegui|gradio)\b|<\s*(?:ApplicationController|ActiveRecord::Base|ApplicationRecord)\b|require\(['"](?:express|koa|fastify)['"]\)|\bfrom\s+['"](?:express|koa|fastify|hono|@nestjs\/\w+)['"]/mu;
const framework =
  /\byii\\console\\|\b(?:argparse|click|typer|docopt|optparse|BaseCommand|invoke|flask_script|flask\.ext\.script|picocli|JCommander|CommandLineRunner)\b|^[ \t]*@Command\(/mu;

/** What a program with windows takes where it has a command line, too. */
const parsed = /^[ \t]*(?:import|from)\s+(?:argparse|click|typer|optparse|docopt|cmd)\b/mu;

const generated = /(?:^|\/)(?:generated|gen|autogen|__generated__)\/|(?:\.generated|\.g|\.designer|_pb2(?:_grpc)?|\.pb)\.[a-z.]+$/iu;
// "Do not edit" alone says nothing of a generator: anybody may write it over a file of their own.
const generatedText = /(?:@generated|(?:auto|automatically)[- ]?generated|\bgenerated (?:by|from|code|file|using|with)\b|自動生成)/iu;

/** Judges by the path below the delivery, then by the text: its head, and what only commands have. */
export function placeOf(whole: string, text: string, language: string): Place {
  // Packages are folders too: `src/main/java/jp/example/…` is the product, whatever its packages are called.
  const path = withoutPackage(whole.replace(/((?:^|\/)src\/main\/(?:java|kotlin|scala|groovy)\/).*\/([^/]+)$/u, '$1$2'), text, language);
  if ((isVendored(path) && !isOwnPage(path, text, language)) || isForeign(path, text, language)) return 'vendored';
  if (test.test(path) || (testName.test(path) && !isLoaded(path, text, language)) || isTestByHand(path, text, language)) return 'test';
  if (sample.test(path) || (language === 'javascript' && isShowcase(path, text))) return 'sample';
  if (generated.test(path) || isGenerated(text) || (language === 'javascript' && isCompiled(path, text))) return 'vendored';
  if (buildName.test(path) || (seeding.test(path) && seeds.test(text)) || (build.test(path) && !isServed(path, text, language)))
    return 'build';
  // MediaWiki and its like keep what an operator runs there.
  if (language === 'php' && /(?:^|\/)maintenance\//u.test(path) && !pages.test(text)) return 'build';
  return isCommand(path, text, language) ? 'entry' : 'main';
}

/** A page of PHP that was put beside the library it makes its paper with, and asks the database or the request. */
function isOwnPage(path: string, text: string, language: string): boolean {
  return (
    language === 'php' &&
    /(?:^|\/)(?:fpdf|tcpdf|mpdf|dompdf)[\d.]*\/[\w-]+\.php$/iu.test(path) &&
    /\bmysqli?_(?:query|connect|fetch_\w+)\(/u.test(text) &&
    /\$_(?:GET|POST|REQUEST|SESSION)\b|\b(?:include|require)(?:_once)?\b/u.test(text)
  );
}

/** `src/jp/example/Order.java` of the package `jp.example` lies in `src`. */
function withoutPackage(path: string, text: string, language: string): string {
  if (!/^(?:java|kotlin|scala|groovy)$/u.test(language)) return path;
  const folders = /^[ \t]*package[ \t]+([\w.]+)/mu.exec(text.slice(0, 5000))?.[1]?.replaceAll('.', '/');
  const at = folders === undefined ? -1 : `/${path}`.lastIndexOf(`/${folders}/`);
  const name = path.slice(path.lastIndexOf('/') + 1);
  return folders !== undefined && at !== -1 && `/${path}`.slice(at) === `/${folders}/${name}` ? `${path.slice(0, at)}${name}` : path;
}

/** `testSchedule.js` with functions that test something and print what came of it: whoever wants to know runs it by hand. A page of tests has no such functions. */
function isTestByHand(path: string, text: string, language: string): boolean {
  return (
    /^(?:java|type)script$/u.test(language) &&
    /(?:^|\/)test[A-Z]\w*\.[cm]?[jt]s$/u.test(path) &&
    /^(?:export\s+)?(?:async\s+)?function\s+test[A-Z]/mu.test(text)
  );
}

/** Routes and views of PHP are loaded by the product whatever they are called: tests lie in folders of their own. */
function isLoaded(path: string, text: string, language: string): boolean {
  // What Artisan runs is a command even where it is for a trial.
  if (language === 'php' && /(?:^|\/)Console\/Commands\//u.test(path) && /\bextends\s+Command\b/u.test(text)) return true;
  if (language === 'python' && /(?:^|\/)(?:routes|routers|views|blueprints|endpoints)\/testing\.py$/u.test(path)) return service.test(text);
  // A controller answers requests whatever it is called.
  if (language === 'php' && /(?:^|\/)controllers\//iu.test(path) && /\bclass\s+\w+\s+extends\s+\w*Controller\b/u.test(text)) return true;
  const name = language === 'php' ? /(?:^|\/)(routes|views)\/(?:[\w.-]+\/)*test[\w-]*\.(?:blade\.)?php$/u.exec(path) : null;
  return name !== null && (name[1] === 'views' || /\bRoute::\w+\(/u.test(text));
}

/** Pages of a PHP application are served from folders called `tools` as well; what neither reads a request nor writes a page is a tool. */
function isServed(path: string, text: string, language: string): boolean {
  if (language === 'php' || /\.php$/iu.test(path))
    return (
      pages.test(text) &&
      /(?:^|\/)(?:app|application|modules?|plugins?|themes?|pages?|public|www|htdocs|html)\/(?:\w+\/)*(?:tools?|scripts?)\//iu.test(path)
    );
  // What asks for the request or the session of Flask or Django is called by the application, not by hand.
  if (language === 'python')
    return (
      /\w\/(?:scripts?|tools?)\//u.test(path) &&
      !build.test(path.replaceAll(/(?<=^|\/)(?:scripts?|tools?)\//gu, '')) &&
      asksForRequest(text) &&
      commandText['python']?.test(text) !== true
    );
  if (!/^(?:java|type)script$|^tsx$/u.test(language)) return false;
  return (
    (language === 'javascript' && served.test(path)) ||
    (!build.test(path.replaceAll(/(?<=^|\/)(?:scripts?|tools?)\//gu, '')) && isScriptOfPage(path, text))
  );
}

/** Whether a module of Python takes what only a web application has: the request, the session, an answer. */
export function asksForRequest(text: string): boolean {
  return /^[ \t]*(?:from|import)\s+(?:flask|fastapi|django\.(?:http|shortcuts|views)|starlette|bottle)\b/mu.test(text);
}

/** What a page of PHP has, or a class of a framework. */
const pages =
  /\$_(?:GET|POST|REQUEST|SESSION|FILES|COOKIE|SERVER)\b|<(?:html|body|head|div|form|table|tr|td|p|br|hr|a|pre|script|span|ul|li|select|h[1-6])\b|\bextends\s|^namespace\s|\b(?:header|session_start|setcookie)\s*\(/imu;

/** What only a page has: what its menus do lies in folders called `commands` too. */
const inPage = /\bdocument\.\w+\(|\bwindow\.\w|\bfrom\s+['"](?:react|vue|svelte|preact|@angular\/\w+)['"]/u;

function isCommand(path: string, text: string, language: string): boolean {
  // Python's modules have the first line of a script by habit, and windows a start of their own for a trial.
  if (language === 'python' && isWindowText(text) && !parsed.test(text)) return false;
  const run = text.startsWith('#!') && !(language === 'python' && asksForRequest(text));
  if (run || (commands.test(path) && !message.test(text) && !(/^(?:java|type)script$|^tsx$/u.test(language) && inPage.test(text))))
    return true;
  const runs = language === 'java' && runner.test(text);
  if (!runs && commandText[language]?.test(text) !== true) return false;
  if (language === 'java' && !runs && isTried(text)) return false;
  return !service.test(text) || framework.test(text);
}

/** A class of Java with methods of its own, whose main function only tries it out. */
function isTried(text: string): boolean {
  if (framework.test(text)) return false;
  if (/\bextends\s+(?:javax\.swing\.)?J(?:Frame|Panel|Dialog|InternalFrame|Applet)\b/u.test(text)) return true;
  const main = text.slice(text.search(/\bpublic\s+static\s+void\s+main\s*\(/u)).search(/^(?: {4}|\t|)\}/mu);
  return publicMethods(text) >= 3 && main < text.length / 5;
}

/** How many public methods a class of Java has besides its main function; a head is looked at for some hundred characters, so that no text is a trap. */
function publicMethods(text: string): number {
  let count = 0;
  for (const match of text.matchAll(/^[ \t]*public[ \t]([^\n(]{1,300})\(/gmu)) {
    const words = (match[1] ?? '').trim().split(/\s+/u);
    const isMethod =
      words.length > 1 && words.every((each) => /^[\w<>[\],.?]+$/u.test(each)) && !/^static void main$/u.test(words.join(' '));
    const behind = text.slice(match.index + match[0].length, match.index + match[0].length + 600);
    if (isMethod && /^[^)]*\)[^;{]*\{/u.test(behind)) count += 1;
  }
  return count;
}

/** Names under which only the packages of their makers are published, and the licence of PEAR's. */
const packaged =
  /^[ \t]*namespace\s+(?:Aws|GuzzleHttp|Symfony|Illuminate|Monolog|Psr|Doctrine|Twig|Carbon|PhpParser|PHPUnit|Mockery|Faker|Phactory|Ramsey|Laminas|Mpdf|Dompdf|PhpOffice|PHPMailer|Predis|SebastianBergmann|Composer)(?:\\[\w\\]+)?\s*[;{]|^[ \t]*(?:\*|\/\/)\s*@license\s+(?:https?:\/\/(?:www\.)?php\.net\/license|PHP License)/mu;

/** Packages of Java that their makers alone publish, and that are copied in as sources. */
const drivers =
  /^[ \t]*package[ \t]+(?:com\.(?:mysql|microsoft\.sqlserver|ibm\.db2|sun|alipay\.api|itextpdf|lowagie)|oracle\.(?:jdbc|sql)|org\.(?:postgresql|mariadb\.jdbc|json|apache\.(?:commons|poi|axis2?|log4j|http)|springframework(?!\.samples)|hibernate|jfree)|javax|net\.sf\.(?:json|jasperreports))\b/mu;

/** What a maker writes above the package; a package alone may be anybody's. */
const licence = /copyright|licen[cs]e|public domain|all rights reserved/iu;

/** Where projects keep libraries by others, in Spanish, Italian and Portuguese too. */
const kept =
  /(?:^|\/)(?:(?:libs?|librar(?:y|ies)|librer[ií]as?|librerie|bibliotecas?)(?:[-_]?php)?|ext|extensions?|packages?|plugins?|phar|sdk|aws)\//iu;

/** What a maker writes over a library of PHP: the notice of the LGPL (https://www.gnu.org/licenses/lgpl-2.1.html), or the name and revision that CVS or Subversion filled in. */
const released =
  /\bThis library is free software\b|^\W*Licen[cs]e:\s+(?:GNU )?L(?:esser )?GPL\b|\$Id: [\w.-]+\.php(?:,v)? \d[\d.]* \d{4}[-/]\d\d[-/]\d\d /imu;

/** A script with the banner of a published library: name, version and licence in its first comment. */
function isForeign(path: string, text: string, language: string): boolean {
  // A line in a file of the project's own makes it nobody else's: it must lie where libraries are kept, too.
  if (language === 'php') {
    const above = text.slice(0, 5000);
    return (
      (kept.test(path) && (packaged.test(above) || released.test(above))) ||
      isTool(path, above) ||
      isSampleOfMaker(path, above) ||
      isCore(path, above)
    );
  }
  if (language === 'java') {
    const at = text.slice(0, 5000).search(drivers);
    return at !== -1 && (kept.test(path) || licence.test(text.slice(0, at)));
  }
  if (language !== 'javascript') return false;
  const head = text.slice(0, 1200);
  // Every way to load a module at once: a plugin that is published.
  if (
    /^\s*(?:\/\*[\s\S]{0,900}?\*\/\s*)?[;!]?\(function\s*\(\s*(?:root,\s*)?factory\s*\)/u.test(head) &&
    /(?:^|\/)(?:plugins?|libs?|dist)\//iu.test(path)
  )
    return true;
  if (isCopy(path, head) || isLicensed(path, head)) return true;
  return (
    /^\s*(?:\/\*|\/\/)/u.test(head) &&
    /\bv?\d+\.\d+(?:\.\d+)?\b/u.test(head) &&
    /(?:\(c\)|copyright|licen[cs]ed? (?:under|:)|@licen[cs]e|released under|MIT|GPL|BSD)/iu.test(head) &&
    /^\s*(?:\/\*!|(?:\/\*[\s\S]{0,200}|\/\/[^\n]*)\b(?:jQuery|plugin|library|v\d+\.\d+|version:? ?\d))/iu.test(head)
  );
}

/** A script that names itself, its author and its licence in its first comment, one of a theme that is sold, what the skeleton of CodeIgniter 4 ships, a plugin among the assets. */
function isCopy(path: string, head: string): boolean {
  if (/(?:^|\/)Views\/errors\/html\/debug\.js$|(?:^|\/)assets\/plugins\/[\w.-]+\//u.test(path)) return true;
  const comment = /^\s*(?:\/\*[\s\S]*?\*\/|(?:\/\/[^\n]*\n\s*)+)/u.exec(head)?.[0] ?? '';
  if (!/licen[cs]e|\bMIT\b|themeforest|wrapbootstrap/iu.test(comment)) return false;
  const name = /([\w-]{4,})(?:\.min)?\.js$/u.exec(path)?.[1]?.toLowerCase();
  const itself =
    name !== undefined &&
    comment.toLowerCase().includes(name) &&
    /\b(?:Author|Demo|Generator|Homepage|Website)\b\s{0,4}[:/-]/iu.test(comment);
  if (name !== undefined && /\bLicen[cs]e:? MIT\b/u.test(comment) && comment.toLowerCase().includes(`${name}.js`)) return true;
  return itself || /\bBootstrap (?:Admin|Dashboard)\b|\bAdmin (?:App|Template|Theme|Dashboard)\b/iu.test(comment);
}

/** The framework itself, as CodeIgniter 1 to 3 lies beside the application (https://github.com/bcit-ci/CodeIgniter/tree/3.1-stable/system). */
function isCore(path: string, above: string): boolean {
  return /(?:^|\/)system\/(?:core|database|helpers|libraries)\//u.test(path) && /^\s*\*\s*@package\s+CodeIgniter\b/mu.test(above);
}

/** A sample that a library of PHP is delivered with, and that names its author or its licence. */
function isSampleOfMaker(path: string, above: string): boolean {
  return (
    /(?:^|\/)(?:sample|example)s?(?:_\w+)?\.php$/u.test(path) && /^\s*\*\s*@(?:author|copyright|license)\s/mu.test(above.slice(0, 1500))
  );
}

/** A tool of a single file that carries its own name, its version and the notice of the GPL: `BigDump ver. 0.36b`. */
function isTool(path: string, above: string): boolean {
  const name = /([\w-]{4,})\.php$/u.exec(path)?.[1]?.toLowerCase();
  if (name === undefined || !/\bThis program is free software\b/u.test(above)) return false;
  return [...above.matchAll(/\b([\w-]{4,40}) (?:ver(?:sion|\.)?|v) ?\d+\.\d+/giu)].some((match) => match[1]?.toLowerCase() === name);
}

function isGenerated(text: string): boolean {
  const head = text.slice(0, 600);
  return /^\s*(?:\/\/|\/\*|#|<!--|<\?php\s*(?:\/\/|\/\*|#))/u.test(head) && generatedText.test(head);
}

/** Whether a path lies in a folder of code by others that is delivered along. */
export function isVendored(path: string): boolean {
  return vendored.test(path) || copied.test(path) || makers.test(path) || published.test(path) || hashed.test(path);
}
