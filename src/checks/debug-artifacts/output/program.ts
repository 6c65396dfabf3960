import type { Call } from '../extract.ts';
import { lineRest } from '../lines.ts';
import { lineAround, oncePerFile } from './file-facts.ts';
import { computes, isInService } from './reader.ts';
import type { Shape } from './shape.ts';
import { isRaw, isShouted, valuesOf } from './raw.ts';
import { isSharpConsole, isSharpPart, isSharpRun } from './sharp.ts';
import { isCaught, type Surroundings } from './surroundings.ts';
import { isWindow } from './windows.ts';

/** Languages in which programs with a console and web applications share a tree, and print by the same call. */
const shared: ReadonlySet<string> = new Set(['c-sharp', 'python', 'ruby']);

/**
 * Whether an output may be what a program tells on its console. It may wherever the file is not known to answer requests or to be stored,
 * unless the output itself looks like a leftover: a dump, a neighbour of disabled output, in Python a bare variable or a name with its value.
 * Beside a logger Python tells nobody anything but failures. Ruby prints these in every script, and C# in every exercise: there a call that only developers use, or a part of an application, must say more.
 */
export function mayTell(call: Call, shape: Shape, around: Surroundings): boolean {
  if (!shared.has(around.language) || shape === 'dump' || shape === 'marked' || isBesideDisabled(call, around)) return false;
  if (
    around.language === 'ruby' &&
    shape === 'variable' &&
    isMessage(call) &&
    !answering.test(around.path) &&
    !/(?:^|\/)app\/models\//u.test(around.path)
  )
    return true;
  if (answersRequests(around) || (around.language === 'python' && (isInService(around) || (around.logs && shape !== 'failure'))))
    return false;
  if (around.language !== 'c-sharp' && (isRaw(call, around) || isShouted(call)) && !isCaught(call, around) && !errand.test(around.path))
    return false;
  if (around.language === 'python' && (isConnection(call) || isAboveValue(call, around))) return false;
  if (around.language === 'python' && isResult(call, shape, around)) return true;
  if (
    (around.language === 'ruby' && !isInspected(call) && !application.test(around.path) && !isWordless(call, around)) ||
    (around.language === 'c-sharp' && isSharpConsole(around))
  )
    return true;
  if (isPlainClass(around)) return false;
  if (shape === 'variable') return isMessage(call) || isAnnounced(call, around);
  if (shape === 'trace') return isSentence(call) || isReported(call);
  return !isWordless(call, around);
}

/** Whether a class of C# that prints a few times belongs to no program at the console, by its name and those of its folders. */
const isPlainClass = oncePerFile((around) => around.language === 'c-sharp' && !isSharpRun(around) && !errand.test(around.path));

/** Whether the address of a database is shown, which has its password, or a secret itself. */
function isConnection({ arguments: given }: Call): boolean {
  return valuesOf(given).some((value) =>
    /(?:^|[._])(?:database_?ur[il]|db_?ur[il]|a?sync_?ur[il]|dsn|connection_?string|password|passwd|secret(?:_?key)?|api_?key|access_?token)$/iu.test(
      value.trim(),
    ),
  );
}

/** `print("orders-----------")` above `print(order_ids)`, in a method: what nobody reads has its rule. */
function isAboveValue({ within, start, arguments: given }: Call, { code }: Surroundings): boolean {
  const word = /^["']([a-z]\w{2,30})\s?[-=*#]{5,}["']$/u.exec(given.join(', '))?.[1];
  const next = lineRest(code, start + lineRest(code, start).length + 1).trim();
  return word !== undefined && within.includes('class_definition') && new RegExp(`^print\\(${word}\\w*\\)$`, 'u').test(next);
}

/** What a script of Python's without functions ends with, or how well a model of statistics fits, to so many digits. */
function isResult({ start, arguments: given }: Call, shape: Shape, around: Surroundings): boolean {
  const { code, path } = around;
  if (shape === 'trace') return /%\.\d|:\.\d/u.test(given[0] ?? '') && fits(around);
  const behind = code.slice(start + lineRest(code, start).length).trim();
  return (
    shape === 'variable' &&
    behind === '' &&
    code.match(/^print\b/gmu)?.length === 1 &&
    !/^(?:async def|def|class|@)\b/mu.test(code) &&
    !/(?:^|\/)app\//u.test(path)
  );
}

const fits = oncePerFile(({ code }) =>
  /^[ \t]*(?:from|import)\s+(?:sklearn|tensorflow|keras|torch|statsmodels|xgboost|lightgbm)\b/mu.test(code),
);

/** Names of what is started by hand or by a timer, wherever it lies. */
const errand =
  /(?:^|[/_-])(?:import|export|migrat|sync|seed|patch|backfill|clean_?up|install|setup|provision|updat|benchmark|console|cron|schedul|crawl|scrap|load|convert|report)(?:e|er|or|ion|ing|s)?\.(?:py|rb)$|(?:Importer|Exporter|Migrator|Migration|Synchronizer|Seeder|Patcher|Installer|Updater|Crawler|Scraper|Simulator|Benchmark)(?:Service)?\.cs$/iu;
/** Folders of Rails in which nobody reads a bare value: not those whose messages go to a console. */
const application =
  /(?:^|\/)app\/(?!(?:[\w.]+\/)*(?:tasks|batch(?:es)?|scripts?|assets|javascript|cli|commands?|importers?|exporters?|seeds?|generators)\/)\w/u;
/** Classes of a library of the application; those of commands and generators speak on a console. */
const library =
  /(?:^|\/)lib\/(?!(?:[\w.]+\/)*(?:tasks|generators|commands?|cli|scripts?|seeds?|(?:import|export|migrat)\w*)\/)(?:[\w.]+\/)*\w+\.rb$/u;
/** Folders whose files answer requests whatever their names. */
const answering = /(?:^|\/)(?:controllers|views|helpers|mailers|api)\/(?:[\w.]+\/)*\w+\.rb$/u;
/** Controllers and helpers of Rails have no console, whatever they say on it. */
export const withoutConsole = /(?:^|\/)app\/(?:controllers|helpers)\//u;
/** Folders of Python's whose files answer requests or keep what is stored, whatever their names. */
const stored = /(?:^|\/)(?:views|models|serializers|routers?|routes|endpoints|controllers|crud|schemas|blueprints|repositories)\/\w+\.py$/u;
const servedRuby =
  /(?:^|\/)app\/(?!(?:[\w.]+\/)*seeds?\/|builders\/|jobs\/|workers\/|tasks\/|scripts\/|assets\/|javascript\/)\w|(?:^|\/)(?:controllers|views|helpers|mailers|middleware|api)\//u;
const rubyFramework =
  /^[ \t]*require\s+['"]sinatra(?:\/base)?['"]|\bredirect_to\b|<\s*(?:ApplicationController|ApplicationRecord|Sinatra::(?:Base|Application)|Grape::API)\b|\bActionController::|<\s*ActiveRecord::Base\b|^[ \t]{0,40}(?:get|post|put|patch|delete)[ \t]{0,4}\(?["']\/[^"'\n]{0,100}["']\)?\s+do\b/mu;
const servedPython =
  /(?:^|\/)(?:views?|viewspkg|models|forms|serializers|api(?:_?v\d+)?|handlers?|event_?handlers|EventHandlers|routers?|routes|endpoints|controllers|middlewares?|templatetags|signals|admin|consumers|webapp|repositories|crud|schemas|dao|permissions|validators|blueprints|resolvers|dependencies)(?:\/|\.py$)|(?:^|\/)services?(?:\/\w+){0,3}\.py$|(?:^|\/)\w+_(?:views?|api|handlers?|routes|middleware|serializers?|forms?|services?|repository)\.py$|(?:^|\/)(?:views|routes|models|forms|serializers|handlers)_\w+\.py$/u;
const pythonFramework =
  /^[ \t]*(?:from|import)\s+(?:flask(?:_(?!script\b)\w+)?|django|rest_framework|fastapi|starlette|aiohttp\.web|bottle|pyramid|tornado\.web|odoo|frappe|streamlit|dash|gradio|nicegui|flet|kivy(?:md)?|sanic|quart|falcon|cherrypy|litestar|channels|graphene(?:_\w+)?|strawberry|ninja|linebot)\b|^[ \t]*from\s+\.{1,2} ?(?:models|forms|serializers|schemas)\s+import\b/mu;
/** Whether the name of a file says that it answers requests or is stored. */
export function isServedPath({ path, language }: Pick<Surroundings, 'path' | 'language'>): boolean {
  return (language === 'ruby' && servedRuby.test(path)) || (language === 'python' && servedPython.test(path));
}

/** Whether what the file prints has no reader: the parts of a web application or of a program with windows. */
export const answersRequests = oncePerFile((around) => {
  const { path, text, language } = around;
  if (errand.test(path) && !answering.test(path) && !(language === 'python' && stored.test(path))) return false;
  if (language === 'ruby') return isServedPath({ path, language }) || rubyFramework.test(text);
  if (language === 'python') return isServedPath({ path, language }) || pythonFramework.test(text) || isWindow(around);
  return isSharpPart(around);
});

/** A class below `lib/` whose outputs are nothing but values, in its methods: no program speaks so. */
function isWordless({ within }: Call, { path, wordless }: Surroundings): boolean {
  return (
    wordless &&
    library.test(path) &&
    within.some((type) => type === 'class' || type === 'module') &&
    within.some((type) => type === 'method' || type === 'singleton_method')
  );
}

/** `p x` and `puts x.inspect` show a value as only developers read it. */
function isInspected({ callee, arguments: given }: Call): boolean {
  return callee === 'p' || /\.(?:inspect|class|to_yaml|methods|backtrace)\b/u.test(given.join(', '));
}

/** A variable that is called a message holds one. */
function isMessage({ arguments: given }: Call): boolean {
  return /^@?(?:\w+\.)?(?:\w*_)?(?:message|msg|report|summary|banner|output|log)s?$|^(?:format|render|provision)\w*\(/iu.test(
    given[0] ?? '',
  );
}

/** Whether a class of Python's that only lies in a folder of commands shows a value alone, which is no answer of the command. */
export function isInnerValue(call: Call, { language, path, text }: Surroundings): boolean {
  return (
    language === 'python' &&
    call.within.includes('class_definition') &&
    /(?:^|\/)(?:cli|cmd|commands?)\/\w+\/\w+\.py$/u.test(path) &&
    !/\b(?:BaseCommand|argparse|click|typer|sys\.argv|__main__)\b/u.test(text) &&
    !isMessage(call)
  );
}

/**
 * Whether Python names its own class before what it says, in a module that only others load: `[PlanExporter] merged …`; or the class and more behind it,
 * as nobody tells a user: `Table : on_message : {msg}`.
 */
export function isTagged(call: Call, around: Surroundings): boolean {
  const { language, code } = around;
  const [first = ''] = call.arguments;
  const name = /^[fF]?["']\[([A-Z]\w+)\] /u.exec(first)?.[1];
  if (language === 'python' && namesItself(first, call) && !isCaught(call, around)) return true;
  return (
    language === 'python' &&
    name !== undefined &&
    /^from \.+\w* ?import\b|^from \.+\w/mu.test(code) &&
    new RegExp(`^class ${name}\\b`, 'mu').test(code) &&
    !computes.test(code) &&
    !isCaught(call, around)
  );
}

/** Whether a method shows a value behind the names of its class and itself, and nothing that fails. */
function namesItself(first: string, { within, headers }: Call): boolean {
  const own = /^[fF]["']\s*(?:\{(?:self\.__class__|type\(self\))\.__name__\}|([A-Z][\p{L}\w]+))\s*(?:[:.]|::|->)\s*(\w+)\b.*\{/su.exec(
    first,
  );
  if (
    own === null ||
    !within.includes('class_definition') ||
    /\b(?:not|no|none|errors?|fail\w*|invalid|exception|warning|unknown)\b/iu.test(first)
  )
    return false;
  const [, type, method = ''] = own;
  return type === undefined || headers.some((each) => new RegExp(`^(?:async )?def ${method}\\(`, 'u').test(each));
}

/** Whether one of the three lines above tells what follows: `puts "Keys that are missing:"`. */
function isAnnounced({ start }: Call, { code }: Surroundings): boolean {
  const above = code
    .slice(Math.max(0, start - 400), start)
    .split('\n')
    .slice(-4, -1);
  return above.some((line) =>
    /^\s*(?:puts|print|p|Console\.WriteLine)[\s(]+[fF$]?["'](?:\\n)*[A-Z][\w'-]* [^"'`{}]*:\s*(?:\\n)*["']\)?;?\s*$/u.test(line),
  );
}

/** `Created file: …` tells what was done. */
function isSentence({ arguments: given }: Call): boolean {
  return /^[fFrR$@]*["'`]\s*(?:[^\w"'`{#]+\s*)?(?:[A-Z][a-z]+(?:ing|ed)|Total|Found|Spent)\b/u.test(given[0] ?? '');
}

/** `Total size: {size}` is a line of a report; one word like an identifier, or a value as a debugger shows it, is none. */
function isReported({ arguments: given }: Call): boolean {
  const label = /^[fFrR$@]*["'`](?:\\n)*\s*(?:\[[\w ]+\]\s*)?([^"'`{}#%:=]+?)\s*[:=]/u.exec(given[0] ?? '')?.[1] ?? '';
  return (
    /^\P{Ll}/u.test(label) &&
    (/\s/u.test(label) || /[^\x00-\x7F]/u.test(label)) &&
    // The whole answer of another program is for a developer.
    !/\b(?:Response|Request|Payload|Headers|Body|JSON)$/u.test(label) &&
    !isOwnName(label, given[1] ?? '') &&
    !/\.inspect\b|\brepr\(|json\.dumps\(|\bto_(?:json|yaml)\b|\btype\(|\bdir\(|\bvars\(|__dict__|![rs]\b|=\}/u.test(given.join(', '))
  );
}

/** `"EVENT CLASS:", event_class`: the name of what is shown in capitals, which is no line of a report. */
function isOwnName(label: string, shown: string): boolean {
  return (
    /^[A-Z ]+$/u.test(label) &&
    /^[\w.]+$/u.test(shown) &&
    (shown.split('.').at(-1) ?? '').replaceAll('_', ' ').trim().toUpperCase() === label.trim()
  );
}

/** Whether the line above or below is an output that was commented out. */
function isBesideDisabled({ start }: Call, { text }: Surroundings): boolean {
  const { above } = lineAround(text, start);
  const below = lineRest(text, start + lineRest(text, start).length + 1);
  const disabled = /^\s*(?:#|\/\/)\s*(?:p?print\s*\(|print\s+["'\w]|(?:puts|pp|p|ap)\s+[^\s=]|(?:System\.)?Console\.Write|Debug\.Write)/u;
  return disabled.test(above) || disabled.test(below);
}
