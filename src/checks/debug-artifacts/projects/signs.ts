import { languageOf } from '../languages.ts';
import { placeOf } from '../place.ts';

/**
 * What a file of Python's says of the project that it is a part of.
 * `application`: it takes a library whose programs answer requests or messages, have windows or are run by a scheduler. `console`: it takes arguments or asks at the console. `script`: it does something when it is run by its name, and is no part of an application. None of them: it says nothing.
 */
export type Sign = 'application' | 'console' | 'script';

/** What a file that counts says; undefined where it does not: other languages, tests, samples, code by others. */
export type Signs = readonly Sign[];

/**
 * Names under which the libraries are imported, as their own first pages have them: of the web, of windows, of bots, of schedulers.
 * A client is none (`aiohttp` alone), nor is the command line of Flask (`flask_script`).
 */
const application =
  /^[ \t]*(?:from|import)[ \t]+(?:flask(?:_(?!script\b)\w+)?|django|rest_framework|fastapi|starlette|aiohttp\.web|bottle|pyramid|tornado|odoo|frappe|sanic|falcon|quart|cherrypy|streamlit|dash|gradio|kivy|kivymd|PyQt[456]|PySide[26]?|qtpy|wx|tkinter|Tkinter|customtkinter|aiogram|telegram|telebot|pyrogram|discord|slack_bolt|linebot|airflow|celery|azure\.functions|chalice)\b|^[ \t]*from[ \t]+aiohttp[ \t]+import[ \t]+web\b|^[ \t]*from[ \t]+gi\.repository[ \t]+import[ \t][^\n]*\bGtk\b/mu;
/** Libraries of command lines, arguments, and what asks whoever sits at the console. */
const console =
  /^[ \t]*(?:from|import)[ \t]+(?:argparse|click|typer|optparse|getopt|fire|docopt|cmd2?|curses|prompt_toolkit)\b|^[^#\n]*(?:\bsys\.argv\b|(?<![\w.])(?:raw_)?input\()/mu;

/** The signs of one file. Runs in a worker. */
export function signsOf(path: string, text: string): Signs | undefined {
  if (languageOf(path, text) !== 'python') return undefined;
  const place = placeOf(path, text, 'python');
  if (place === 'test' || place === 'vendored' || place === 'sample') return undefined;
  // Migrations and scripts take the application's library to work on its tables; Django writes `sys.argv` into every `manage.py`.
  const served = place !== 'build' && application.test(text);
  const own = !/(?:^|\/)manage\.py$/u.test(path);
  const asked = own && console.test(text);
  const run = own && !served && /^if[ \t]+__name__[ \t]*==[ \t]*["']__main__["']/mu.test(text);
  const said = { application: served, console: asked, script: run };
  return (['application', 'console', 'script'] as const).filter((sign) => said[sign]);
}
