import type { Call } from '../extract.ts';
import { oncePerFile } from './file-facts.ts';
import type { Surroundings } from './surroundings.ts';

/** Whether a class of C# is a part of a web application, of a program with windows or of a library of one, so that nobody reads a console of its. */
export const isSharpPart = oncePerFile(({ path, text, code, logs }) => {
  // Beside a logger the console is no log.
  if (hosted.test(code)) return logs;
  if (framework.test(text) || windows.test(code)) return true;
  if (exercise.test(path)) return false;
  if (logs && !tools.test(path)) return true;
  if (served.test(path)) return !path.endsWith('Controller.cs') || wired.test(code);
  return (projects.test(path) && !runs.test(path.slice(0, path.lastIndexOf('/') + 1))) || (wired.test(code) && !runs.test(path));
});

/** Whether it seems to belong to a program at the console: an exercise, or no part of an application that prints more than a few times. */
export const isSharpConsole = oncePerFile(
  ({ path, code }) => exercise.test(path) || (!wired.test(code) && (code.match(/\bConsole\.(?:Out\.)?Write/gu) ?? []).length > 3),
);

/** Whether it is started by its name or by a timer, or prepares what is: what it shows may be for whoever looks at its console. */
export const isSharpRun = oncePerFile(({ path, code }) => hosted.test(code) || runs.test(path));

/** Whether it starts a web application of ASP.NET Core. */
export const isSharpHost = oncePerFile(
  ({ language, code }) =>
    language === 'c-sharp' && /\bCreate(?:Web)?HostBuilder\(|\bWebApplication\.Create\w*\(|\bConfigureWebHost\w*\(/u.test(code),
);

/** Whether it is the line that the template of a program at the console begins with (https://aka.ms/new-console-template), left in a program that has become another. */
export function isOfTemplate({ arguments: given }: Call, { path, code, language }: Surroundings): boolean {
  return (
    language === 'c-sharp' &&
    given.join(', ') === '"Hello, World!"' &&
    wired.test(code) &&
    !exercise.test(path) &&
    (code.match(/;[ \t]*$/gmu)?.length ?? 0) >= 8
  );
}

/** What `printStackTrace` does, in C#. */
export function isStackTrace({ arguments: given }: Call, { language }: Surroundings): boolean {
  return (
    language === 'c-sharp' && /^(?:[$@]*"[^"{}]*(?:"\s*\+\s*|\{))?\w+(?:\.InnerException)?\??\.StackTrace\}?"?$/u.test(given.join(', '))
  );
}

const served =
  /(?:^|[/.])(?:Controllers?|Services?|Repositor(?:y|ies)|Middlewares?|Endpoints?|Handlers?|Filters?|Hubs?|Pages|Areas|ViewModels?|Views?|Components?|Forms|DAL|BLL|Dao)\/|(?:Controller|Services?|Repository|Middleware|Endpoint|Handler|Hub|Filter|ViewModel|Page|DbContext|Form|Startup)\.(?:cs|cshtml\.cs|razor\.cs|aspx\.cs|ascx\.cs)$|\.(?:cshtml|razor|aspx|ascx|xaml)\.cs$/u;
/** Names of projects that hold a part of an application (`Shop.Core`, `Shop.Web.Common`): a program at the console is called otherwise. */
const projects =
  /(?:^|\/)(?:[\w-]+[._ ]Lib(?:rary)?|[\w-]*[A-Za-z]Web(?:Api|API|UI)|[\w -]+\.(?:[\w-]+\.)*(?:Core|Helpers?|Infra(?:structure)?|Common|Domain|Application|Persist[ae]nce|Data(?:Access|Layer)?|Business(?:Logic)?|Logic|Extensions?|Api|API|Web(?:Api|API|UI)?|UI|W[Pp][Ff]|Presentation|Win(?:Forms|UI)|Shared|Contracts|Models?|Entities|Utilit(?:y|ies)|Utils?|Blazor|Maui|MAUI)|[\w .-]*[\w.](?:Maui|MAUI|Xamarin|W[Pp][Ff]|WinForms|Blazor))\/(?:[\w .-]+\/)*[\w.-]+\.cs$/u;
const framework =
  /\busing\s+(?:Microsoft\.AspNetCore\.(?:Mvc|Http|SignalR|Components|Builder)|System\.Web(?:\.(?:Mvc|UI|Http))?|System\.Windows(?:\.(?:Forms|Controls|Media|Threading|Input|Data|Navigation))?|Microsoft\.(?:UI\.Xaml|Maui)(?:\.\w+)*|Xamarin\.\w+(?:\.\w+)*|Plugin\.\w+(?:\.\w+)*|Android\.\w+(?:\.\w+)*|UIKit|Foundation|Acr\.UserDialogs|Rg\.Plugins\.Popup(?:\.\w+)*|ReactiveUI|Avalonia(?:\.\w+)*|GalaSoft\.MvvmLight(?:\.\w+)*|CommunityToolkit\.(?:Mvvm|Maui)(?:\.\w+)*)\s*;|\[ApiController\]/u;
/** A class of a window, whose libraries a project may name elsewhere. */
const windows = /\bpartial\s+class\s+\w+\s*:\s*(?:[\w.]+\.)?(?:\w*Form|UserControl|Window|Page|ContentPage)\b/u;
/** Whether it is a part of a program with windows, by its class or its file. */
export const isSharpWindow = oncePerFile(({ path, code }) => windows.test(code) || path.endsWith('.xaml.cs'));

/** Whether it uses what only web applications and programs with windows do. */
export const isSharpFramework = oncePerFile(({ text, code }) => framework.test(text) || windows.test(code));

/** What runs in a host speaks to its log, which is the console. */
const hosted = /\bclass\s+\w+[^:{};]{0,200}:\s*(?:[\w.<>]+,\s*)*(?:BackgroundService|IHostedService|IJob)\b/u;
/** What is started by its name, or by a timer. */
const runs =
  /[Cc]onsole|[Ss]ample|[Dd]emo|(?:^|[/.\w])Tests?(?:[A-Z./]|Sub|$)|[Tt]ools?(?:[./]|Kit)|[Rr]unner|[Ww]orker|[Ss]chedul|(?:^|[/.])Host\b|Program|[Mm]igrat|[Ii]mport|[Ee]xport|[Ss]eed|[Gg]enerat|[Ss]imulat|[Bb]ench|[Jj]obs?[./]|\bCli\b|\bCLI\b|[Ll]auncher|[Bb]ootstrap|[Ii]nstaller|[Dd]eploy|Printer|Writer/u;
/** What may have a logger and a console. */
const tools =
  /[Cc]onsole|[Ss]ample|[Dd]emo|Tests?\b|[Tt]ools?\b|Program|\bC(?:li|LI)\b|[Ll]auncher|[Ii]nstaller|[Mm]igrat|[Ss]eed|[Gg]enerator/u;
/** Folders of tasks that are solved at the console (`09.StudentGroups`, `Week 3`), and of console programs by their own name. */
const exercise =
  /(?:^|\/)(?:[^/]*(?:[Ee]xercise|[Hh]omework|[Tt]utorial|[Pp]layground|[Ss]andbox|[Kk]ata(?![a-z])|Console)[^/]*|\d{1,2}(?:\. ?|[_ -]+)[A-Z][^/]*|(?:[Ll]esson|[Cc]hapter|[Ww]eek|[Dd]ay|[Ll]ecture|[Tt]ask)[ _-]?\d+[^/]*)\//u;
/** Libraries or services that no exercise at the console uses. */
const wired =
  /\busing\s+(?:Microsoft\.(?!Win32|CSharp|VisualBasic)|System\.(?:Net\b|Web\b|Windows\b|ServiceModel|ServiceProcess|Management\b|IO\.Ports|Data\.(?:Sql\w*|OleDb|Odbc|Oracle\w*|Entity|Common|Linq)|Drawing\b|DirectoryServices\b|ComponentModel\.DataAnnotations)|Newtonsoft|RestSharp|MailKit|MimeKit|AutoMapper|MediatR|FluentValidation|Dapper|SqlSugar|Quartz|Hangfire|log4net|NLog|Serilog|RabbitMQ|MassTransit|StackExchange|Npgsql|MySql|MongoDB|NHibernate|Autofac|Prism|Syncfusion|DevExpress|Telerik|Infragistics|Guna|MetroFramework|iText\w*|OfficeOpenXml|ClosedXML|NPOI|CrystalDecisions|ZXing|Firebase\w*|Google\.\w+|Amazon|Azure|SQLite\w*|SocketIOClient|WebSocketSharp|Fleck|SuperSocket|LibUsbDotNet|HidLibrary|NModbus\w*)\b|\bprivate\s+readonly\s+I[A-Z]\w+(?:<[^;]{1,80}>)?\s+_?\w+;|\[(?:Http(?:Get|Post|Put|Delete)|Route|ApiController|DataContract|Serializable)\b|:\s*(?:\w*Controller(?:Base)?|DbContext)\b/u;
