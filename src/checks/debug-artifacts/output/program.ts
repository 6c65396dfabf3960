import type { Call } from '../extract.ts';
import { lineRest } from '../lines.ts';
import { lineAround, oncePerFile } from './file-facts.ts';
import type { Shape } from './shape.ts';
import type { Surroundings } from './surroundings.ts';

/** Languages in which programs with a console and web applications share a tree, and print by the same call. */
const shared: ReadonlySet<string> = new Set(['c-sharp', 'python', 'ruby']);

/**
 * Whether an output may be what a program tells on its console. It may wherever the file is not known to answer requests or to be stored,
 * unless the output itself looks like a leftover: a dump, a bare variable, a name with its value, or a neighbour of disabled output.
 */
export function mayTell(call: Call, shape: Shape, around: Surroundings): boolean {
  if (!shared.has(around.language) || shape === 'dump' || shape === 'marked') return false;
  if (answersRequests(around) || isBesideDisabled(call, around)) return false;
  if (shape === 'variable') return isMessage(call) || isAnnounced(call, around);
  if (shape === 'trace') return isSentence(call) || isReported(call);
  return true;
}

/** Names of what is started by hand or by a timer, wherever it lies. */
const errand =
  /(?:^|[/_-])(?:import|export|migrat|sync|seed|patch|backfill|clean_?up|install|setup|provision|updat|benchmark|console|cron|schedul|crawl|scrap|load|convert|report)(?:e|er|or|ion|ing|s)?\.(?:py|rb)$|(?:Importer|Exporter|Migrator|Migration|Synchronizer|Seeder|Patcher|Installer|Updater|Crawler|Scraper|Simulator|Benchmark)(?:Service)?\.cs$/iu;
const servedRuby =
  /(?:^|\/)app\/(?!builders\/|jobs\/|workers\/|tasks\/|scripts\/|assets\/|javascript\/)\w|(?:^|\/)(?:controllers|views|helpers|mailers|middleware|api)\//u;
const rubyFramework =
  /<\s*(?:ApplicationController|ApplicationRecord|Sinatra::(?:Base|Application)|Grape::API)\b|\bActionController::|<\s*ActiveRecord::Base\b/u;
const servedPython =
  /(?:^|\/)(?:views?|viewspkg|models|forms|serializers|api(?:_?v\d+)?|handlers?|routers?|routes|endpoints|controllers|middlewares?|templatetags|signals|admin|consumers|webapp|repositories|crud|schemas|dao|permissions|validators|blueprints|resolvers|dependencies)(?:\/|\.py$)|(?:^|\/)services?(?:\/\w+)?\.py$|(?:^|\/)\w+_(?:views?|api|handlers?|routes|middleware|serializers?|forms?|services?|repository)\.py$/u;
const pythonFramework =
  /^[ \t]*(?:from|import)\s+(?:flask|django|rest_framework|fastapi|starlette|aiohttp\.web|bottle|pyramid|tornado\.web|odoo|frappe)\b/mu;
const servedSharp =
  /(?:^|[/.])(?:Controllers?|Services?|Repositor(?:y|ies)|Middlewares?|Endpoints?|Handlers?|Filters?|Hubs?|Pages|Areas|ViewModels?|Views?|Components?|DAL|BLL|Dao)\/|(?:Controller|Services?|Repository|Middleware|Endpoint|Handler|Hub|Filter|ViewModel|Page|DbContext|Form|Startup)\.(?:cs|cshtml\.cs|razor\.cs|aspx\.cs|ascx\.cs)$|\.(?:cshtml|razor|aspx|ascx|xaml)\.cs$/u;
const sharpFramework =
  /\busing\s+(?:Microsoft\.AspNetCore\.(?:Mvc|Http|SignalR|Components|Builder)|System\.Web(?:\.(?:Mvc|UI|Http))?|System\.Windows(?:\.Forms|\.Controls)?)\s*;|\[ApiController\]/u;
/** What runs in a host speaks to its log, which is the console. */
const hosted = /\bclass\s+\w+[^:{};]{0,200}:\s*(?:[\w.<>]+,\s*)*(?:BackgroundService|IHostedService|IJob)\b/u;

/** Whether the name of a file says that it answers requests or is stored. */
export function isServedPath({ path, language }: Pick<Surroundings, 'path' | 'language'>): boolean {
  return (language === 'ruby' && servedRuby.test(path)) || (language === 'python' && servedPython.test(path));
}

/** Whether what the file prints has no reader: the parts of a web application or of a program with windows. */
const answersRequests = oncePerFile(({ path, text, code, language }) => {
  if (errand.test(path)) return false;
  if (language === 'ruby') return isServedPath({ path, language }) || rubyFramework.test(text);
  if (language === 'python') return isServedPath({ path, language }) || pythonFramework.test(text);
  return (servedSharp.test(path) || sharpFramework.test(text)) && !hosted.test(code);
});

/** A variable that is called a message holds one. */
function isMessage({ arguments: given }: Call): boolean {
  return /^@?(?:\w+\.)?(?:\w*_)?(?:message|msg|report|summary|banner)s?$|^(?:format|render|provision)\w*\(/iu.test(given[0] ?? '');
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
    !/\.inspect\b|\brepr\(|json\.dumps\(|\bto_(?:json|yaml)\b|\btype\(|\bdir\(|\bvars\(|__dict__|![rs]\b|=\}/u.test(given.join(', '))
  );
}

/** Whether the line above or below is an output that was commented out. */
function isBesideDisabled({ start }: Call, { text }: Surroundings): boolean {
  const { above } = lineAround(text, start);
  const below = lineRest(text, start + lineRest(text, start).length + 1);
  const disabled = /^\s*(?:#|\/\/)\s*(?:p?print\s*\(|print\s+["'\w]|(?:puts|pp|p|ap)\s+[^\s=]|(?:System\.)?Console\.Write|Debug\.Write)/u;
  return disabled.test(above) || disabled.test(below);
}
