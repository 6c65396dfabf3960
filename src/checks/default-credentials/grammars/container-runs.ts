import { Document, isMap } from 'yaml';
import type { Absence } from '../place.ts';
import { composeService } from './compose.ts';
import { continuedCommands } from './continued-lines.ts';
import type { OwnReading } from './own-reading.ts';

/** What starts a container of an image. */
export const runsContainer = /\b(?:docker|podman|nerdctl)[ \t]+(?:container[ \t]+)?run[ \t]/u;
/** What may stand before it where it is a command and no text about one, behind the command before it. */
const leading = /^\s*(?:(?:sudo(?:\s+-\w+)*|exec|if|!|then|do|time|nohup|[A-Za-z_]\w*="?\$\(|ExecStart=-?|(?:\/\w+){1,3}\/(?=$))\s*)*$/u;

/** Whether a command begins behind this part of a line. */
function leads(before: string): boolean {
  const last = Math.max(before.lastIndexOf(';'), before.lastIndexOf('&&') + 1, before.lastIndexOf('||') + 1);
  const [earlier, own] = last < 1 ? ['', before] : [before.slice(0, last), before.slice(last + 1)];
  return !/[#'"`]/u.test(earlier) && own.length < 500 && leading.test(own);
}

/** Options of `docker run` that take no value (https://docs.docker.com/reference/cli/docker/container/run/). */
const switches =
  /^(?:-[ditPq]+|--(?:detach|interactive|tty|rm|init|privileged|publish-all|read-only|no-healthcheck|oom-kill-disable|quiet|replace|disable-content-trust))$/u;
const word = /(?:"(?:[^"\\]|\\.)*"|'[^']*'|[^\s"'\\]|\\.)+/gu;

interface Run {
  readonly image: string;
  readonly environment: readonly string[];
  readonly volumes: readonly string[];
  readonly ports: readonly string[];
  readonly command: readonly string[];
  readonly detached: boolean;
  /** A file holds more of its settings. */
  readonly open: boolean;
}

/** The products that a script runs as containers at their defaults, as a service of Compose would. */
export function containerRuns(text: string): OwnReading {
  const lines = text.split('\n');
  const long = continuedCommands(lines);
  const within = new Set(long.flatMap(({ from, parts }) => parts.map((_, index) => from + index)));
  const short = lines.flatMap((line, from) => (within.has(from) || line.length > 2000 ? [] : [{ from, parts: [line] }]));
  const absences = [...long, ...short].flatMap(({ from, parts }): Absence[] => {
    const whole = parts.join('');
    const found = runsContainer.exec(whole);
    if (found === null || !leads(whole.slice(0, found.index))) return [];
    const run = runOf(whole.slice(found.index + found[0].length));
    if (run === null) return [];
    const at = parts.findIndex((part) => part.includes(run.image));
    return absencesOf(run, from + 1 + Math.max(0, at));
  });
  return { absences };
}

/** A command as it is written; null where a variable may hold more of it. */
function runOf(given: string): Run | null {
  const words = [...given.matchAll(word)].map(([each]) => each.replace(/^(["'])(.*)\1$/su, '$2').replaceAll(/["']/gu, ''));
  const environment: string[] = [];
  const volumes: string[] = [];
  const ports: string[] = [];
  let detached = false;
  let open = false;
  for (let index = 0; index < words.length; index += 1) {
    const each = words[index] ?? '';
    if (/^(?:\$|`)/u.test(each)) return null;
    if (!each.startsWith('-'))
      return { image: each, environment, volumes, ports, command: commandOf(words.slice(index + 1)), detached, open };
    detached ||= /^(?:-[itPq]*d[itPq]*|--detach(?:=true)?)$/u.test(each);
    if (switches.test(each)) continue;
    const [, name = '', joined] = /^(--?[\w-]+?)(?:=(.*))?$/su.exec(each) ?? [];
    const value = joined ?? words[(index += 1)] ?? '';
    if (name === '--env-file') open = true;
    if (name === '-e' || name === '--env') {
      if (/^[$`]/u.test(value)) return null;
      environment.push(value);
    } else if (/^(?:-v|--volume|--mount)$/u.test(name)) volumes.push(value);
    else if (/^(?:-p|--publish)$/u.test(name)) ports.push(value);
  }
  return null;
}

/** The words up to what the shell does with the command. */
function commandOf(words: readonly string[]): string[] {
  const end = words.findIndex((each) => /^(?:[|&;)]|\d?[<>])/u.test(each));
  return end === -1 ? [...words] : words.slice(0, end);
}

/** A container that is not left running and opens no port asks another one, or is gone when the script is. */
function absencesOf({ image, environment, volumes, ports, command, detached, open }: Run, line: number): Absence[] {
  if (!detached && ports.length === 0) return [];
  const document = new Document({
    image,
    environment,
    volumes,
    command,
    ...(ports.length === 0 ? {} : { ports }),
    ...(open ? { envFrom: 'file' } : {}),
  });
  const absences: Absence[] = [];
  const service = document.contents;
  if (isMap(service)) composeService({ document, lineOf: () => line, places: [], absences, embedded: [] }, 'run', service);
  return absences
    .filter(({ when }) => when?.version === undefined)
    .map((each) => ({ ...each, key: each.key.replace(/^services\.run/u, 'docker run') }));
}
