import { oncePerFile } from './file-facts.ts';
import { isScriptOfPage } from '../page-scripts.ts';
import type { Surroundings } from './surroundings.ts';

/**
 * Who reads what a file prints, as points of evidence: above zero somebody who runs it at a console, below zero nobody, since it is a part of a service or a page.
 * A single word says little: names of folders, the name of the file and its text are added up, whatever the language.
 */
export const readerPoints = oncePerFile((around) => byFolder(around) + byName(around) + byText(around) - exported(around));

/** Whether somebody runs the file at a console, by what more than one kind of evidence says, or one that nothing gainsays. */
export function isRunAtConsole(around: Surroundings): boolean {
  // A class of Java or C# that has a logger must have more than a name.
  return readerPoints(around) >= (around.logs && /^(?:java|c-sharp)$/u.test(around.language) ? 4 : 2);
}

/** What computes with data, as programs of statistics and learning do, whose folders are called `models` too. */
export const computes = /^[ \t]*(?:from|import)\s+(?:numpy|pandas|scipy|sklearn|torch|tensorflow|keras|matplotlib)\b/mu;

/** Whether the file is a part of a service or a page, as its folders or its name say and nothing gainsays. */
export const isInService = oncePerFile(
  (around) => readerPoints(around) <= -2 && (byFolder(around) < 0 || byName(around) < 0) && !computes.test(around.code),
);

const consoleFolders =
  /^(?:commands?|console|cli|cmd|bin|scripts?|seeds?|seeders?|seeding|migrations?|migrators?|management|maintenance|importers?|exporters?|install(?:er)?|setup|ops|etl|sandbox|playground|experiments?|scratch|backfills?|rakelib|data_?(?:gen|migration|import)\w*)$/u;
const serviceFolders =
  /^(?:routes?|routers?|controllers?|views?|handlers?|middlewares?|services?|models|components?|pages|screens|api|jobs|workers?|consumers?|hooks|repositor(?:y|ies)|serializers?|forms|entit(?:y|ies)|dao|resolvers?|subscribers?|listeners?|mailers|channels|websockets?|sockets?|public|static|assets|frontend|templates?|domain|blueprints|endpoints|viewmodels?|datatables|interactors|decorators|presenters|policies|concerns|servlets?|actions?|beans?|ejbs?|rest|interceptors|facades?|dialogs?|fragments?|activit(?:y|ies))$/u;
/** What a file that is run by its name begins with. */
const doing =
  /^(?:seed|migrate|import|compare|check|fix|verify|setup|install|uninstall|init|initiali[sz]e|generate|convert|backfill|clean|cleanup|run|dump|populate|reset|drop|truncate|wipe|sync|export|extract|scrape|crawl|diagnose|debug|benchmark|deploy|bootstrap)$/u;
/** What it ends with. */
const doer =
  /^(?:seed|seeds|seeder|migration|migrator|importer|exporter|command|commands|cli|mover|launcher|installer|uninstall|install|setup|script|scraper|crawler|patcher|synchroni[sz]er|console|benchmark|codegen|scratch|evaluator|evaluation)$/u;
const part =
  /^(?:route|routes|router|controller|view|views|handler|middleware|service|services|model|models|component|page|screen|api|job|worker|consumer|hook|store|slice|repository|serializer|serializers|form|forms|entity|dao|resolver|subscriber|listener|mailer|channel|websocket|socket|servlet|filter|endpoint|hub|dto|provider|context|gateway|module|action|bean|facade|interceptor|dialog|panel|fragment|activity|viewmodel|window)$/u;

/** Words of a name: `SeedUsers`, `seed-users`, `seed_users`. */
function wordsOf(name: string): string[] {
  return name
    .replaceAll(/([a-z0-9])([A-Z])/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word !== '');
}

function byFolder({ path, language, text }: Surroundings): number {
  const folders = path
    .slice(0, Math.max(0, path.lastIndexOf('/')))
    .toLowerCase()
    .split('/');
  // Celery's tasks are jobs; `Tools` is what Java and C# call whatever helps.
  const console = folders.some(
    (each) =>
      consoleFolders.test(each) ||
      /[a-z]-(?:import(?:er)?|export(?:er)?|migrat(?:ion|or)|seed(?:er)?|scripts?)$/u.test(each) ||
      (each === 'tasks' && language !== 'python') ||
      (/^tools?$/u.test(each) && !/^(?:java|c-sharp)$/u.test(language)),
  );
  const page = console && /^(?:java|type)script$|^tsx$/u.test(language) && isScriptOfPage(path, text);
  return (console && !page ? 2 : 0) - (folders.some((each) => serviceFolders.test(each)) ? 2 : 0);
}

function byName({ path }: Surroundings): number {
  const words = wordsOf(path.slice(path.lastIndexOf('/') + 1).replace(/(?:\.class)?\.\w+$/u, ''));
  const last = words.at(-1) ?? '';
  if (part.test(last)) return -2;
  if (/^(?:helpers?|utils?|utilities|base|common|types?)$/u.test(last)) return 0;
  // What lies beside the application as a whole and is called so is run by hand: `email-audit.js`.
  if (words.length > 1 && !path.includes('/') && /^(?:audit|report|analysis|diagnos(?:is|tics))$/u.test(last)) return 2;
  // What is done to a database as a whole is done by hand, though others import it: `db/reset-tables.ts`.
  const tables = /(?:^|\/)(?:db|database|prisma|sql)\//u.test(path) ? 3 : 2;
  return doer.test(last) || (words.length > 1 && doing.test(words[0] ?? '')) ? tables : 0;
}

/** What only programs of a console do. */
const atConsole =
  /^#!|\bprocess\.(?:argv|exit)\b|['"](?:node:)?readline['"]|\brequire\(['"]gulp['"]\)|\bSystem\.console\(\)|\bnew\s+Scanner\s*\(\s*System\.in\b|\bConsole\.Read(?:Line|Key)\(|\bSTDIN\b|\$argv\b|\bPHP_SAPI\b|\bphp_sapi_name\(|\bsys\.argv\b|^[ \t]*(?:from|import)\s+(?:invoke|fabric|argparse|click|typer|flask(?:\.ext\.|_)script)\b|(?<![\w.])(?:raw_)?input\(|\bARGV\b|\bOptionParser\b/mu;
/** What only parts of a service do: take a request and answer it. */
const answers =
  /^[ \t]*@(?:\w+\.)?(?:route|get|post|put|patch|delete|websocket|on|Controller|RestController|Service|Repository|Component|Injectable|NgModule|Entity|api_view|action)\b|\(\s*(?:req|request|ctx|context)\b[^)\n]{0,80}\)|\bself\.request\b|\bparams\[|\$_(?:GET|POST|REQUEST|SESSION|COOKIE)\b|\$request\b|\bNextRe(?:quest|sponse)\b|\b(?:app|router|server)\.(?:use|get|post|put|patch|delete)\(|^[ \t]*(?:from|import)\s+(?:flask(?!\.ext\.script|_script)|fastapi|starlette|rest_framework|django\.(?:http|shortcuts|views|db))\b|<\s*(?:ApplicationController|ApplicationRecord|ApplicationJob|ActiveRecord::Base)\b|\b(?:models\.Model|APIView|ViewSet)\b|\[(?:ApiController|Http(?:Get|Post|Put|Delete))\b|\bextends\s+(?:HttpServlet|Controller|Model)\b/mu;
/** What only browsers have. */
const inBrowser =
  /\bdocument\.|\bwindow\.|\$\(['"(]|\buse(?:State|Effect)\b|\bfrom\s+['"](?:react|vue|svelte|preact|@angular|@ionic)|<\/\w+>|\blocalStorage\b/u;

/** Whether a browser runs the file. */
export const isInBrowser = oncePerFile(({ code, language }) => /^(?:java|type)script$|^tsx$/u.test(language) && inBrowser.test(code));

function byText(around: Surroundings): number {
  const { code } = around;
  const browser = isInBrowser(around);
  return (
    (atConsole.test(code) ? 2 : 0) +
    (isScriptOfNode(around, browser) ? (writes.test(code) ? 4 : 2) : 0) -
    (answers.test(code) ? 3 : 0) -
    (browser ? 4 : 0)
  );
}

/** What a step of a build does. */
const writes = /\bwriteFileSync\(|\brequire\(['"](?:node:)?child_process['"]\)/u;

/** A file of Node's that nobody imports and that serves nothing: what it does it does when it is run. */
function isScriptOfNode({ code, language }: Surroundings, browser: boolean): boolean {
  return (
    /^(?:java|type)script$/u.test(language) &&
    !browser &&
    /\brequire\(\s*['"]|^import\b/mu.test(code) &&
    !/^[ \t]*export\b|\bmodule\.exports\b|^exports\./mu.test(code) &&
    !/\.listen\(|\bcreateServer\(/u.test(code)
  );
}

/** What others import is run by them: but for the tasks of a folder of commands. */
function exported(around: Surroundings): number {
  const { code, language } = around;
  return /^(?:java|type)script$/u.test(language) && byFolder(around) <= 0 && /^[ \t]*export\b|\bmodule\.exports\b|^exports\./mu.test(code)
    ? 1
    : 0;
}
