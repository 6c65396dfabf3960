import { Document, isMap } from 'yaml';
import type { Absence } from '../place.ts';
import { composeService } from './compose.ts';
import { continuedCommands } from './continued-lines.ts';
import type { OwnReading } from './own-reading.ts';

/** What starts a container of an image: at once, by another command, by Swarm or by Kubernetes. */
export const runsContainer =
  /\b(?:(?:docker|podman|nerdctl)[ \t]+(?:(?:container[ \t]+)?(?:run|(create))|service[ \t]+(create))|(?:kubectl|oc)[ \t]+(?:-n[ \t]*[\w-]+[ \t]+)?(?:run|create[ \t]+deploy(?:ment)?))[ \t]/u;
/** What may stand before it where it is a command and no text about one, behind the command before it. */
const leading =
  /^\s*(?:[-@+]{1,2}\s*)?(?:(?:[\w.-]{1,40}\.)?(?:shell|command|cmd|run|raw|script):\s*|sh\s*\(?\s*)?["']{0,3}(?:(?:sudo(?:\s+-\w+)*|exec|if|!|then|do|time|nohup|[A-Za-z_]\w*="?\$\(|ExecStart=[-@:+!]{0,2}|(?:\/\w+){1,3}\/(?=$))\s*)*$/u;

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
  /** It goes on when the script is done, or somebody else can reach it. */
  readonly left: boolean;
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
    if (found === null || !leads(whole.slice(0, found.index)) || inTest(lines, from)) return [];
    const rest = whole.slice(found.index + found[0].length);
    const run = /^(?:kubectl|oc)/u.test(found[0])
      ? podOf(rest)
      : runOf(rest, found[1] !== undefined || found[2] !== undefined || keeps.test(whole));
    if (run === null) return [];
    const at = parts.findIndex((part) => part.includes(run.image));
    return absencesOf(run, from + 1 + Math.max(0, at));
  });
  return { absences };
}

/** A unit of systemd stays started. */
const keeps = /^\s*ExecStart=/u;

/** A recipe of make that starts what developers and tests need. */
function inTest(lines: readonly string[], from: number): boolean {
  if (lines[from]?.startsWith('\t') !== true) return false;
  for (let at = from - 1; at >= Math.max(0, from - 50); at -= 1) {
    if (lines[at]?.startsWith('\t') === true) continue;
    const target = /^([\w./%-]{1,80})[^=\n]{0,200}:(?!=)/u.exec((lines[at] ?? '').slice(0, 400))?.[1];
    if (target !== undefined) return /(?:^|[^a-z])(?:test|dev|develop|local|ci|e2e|bench|integration|debug|demo)/iu.test(target);
  }
  return false;
}

/** A pod that Kubernetes keeps running (https://kubernetes.io/docs/reference/kubectl/generated/kubectl_run/). */
function podOf(given: string): Run | null {
  const [, image] = /(?:^|\s)--image[= ]["']?([^\s"'$`]{2,200})/u.exec(given) ?? [];
  if (image === undefined || /\s(?:--rm|-\w{0,2}[it]\w{0,2}|--dry-run|--restart[= ]Never|--attach|--)(?=[\s=]|$)/u.test(` ${given}`))
    return null;
  const environment = [...given.matchAll(/\s--env[= ]["']?([A-Za-z_]\w{0,80}=[^\s"']{0,200})/gu)].map((match) => match[1] ?? '');
  return { image, environment, volumes: [], ports: [], command: [], left: true, open: false };
}

/** A command as it is written; null where a variable may hold more of it. */
function runOf(given: string, kept: boolean): Run | null {
  const words = [...given.matchAll(word)].map(([each]) => each.replace(/^(["'])(.*)\1$/su, '$2').replaceAll(/["']/gu, ''));
  const environment: string[] = [];
  const volumes: string[] = [];
  const ports: string[] = [];
  let left = kept;
  let open = false;
  for (let index = 0; index < words.length; index += 1) {
    const each = words[index] ?? '';
    if (/^(?:\$|`)/u.test(each)) return null;
    if (!each.startsWith('-')) return { image: each, environment, volumes, ports, command: commandOf(words.slice(index + 1)), left, open };
    left ||= /^(?:-[itPq]*d[itPq]*|--detach(?:=true)?)$/u.test(each);
    if (switches.test(each)) continue;
    const [, name = '', joined] = /^(--?[\w-]+?)(?:=(.*))?$/su.exec(each) ?? [];
    const value = joined ?? words[(index += 1)] ?? '';
    if (name === '--env-file') open = true;
    if (name === '-e' || name === '--env') {
      if (/^[$`]/u.test(value)) return null;
      environment.push(value);
    } else if (/^(?:-v|--volume|--mount)$/u.test(name)) volumes.push(value);
    else if (/^(?:-p|--publish)$/u.test(name)) ports.push(value);
    else if (/^--net(?:work)?$/u.test(name) && value === 'host') left = true;
  }
  return null;
}

/** The words up to what the shell does with the command. */
function commandOf(words: readonly string[]): string[] {
  const end = words.findIndex((each) => /^(?:[|&;)]|\d?[<>])/u.test(each));
  return end === -1 ? [...words] : words.slice(0, end);
}

/** A container that is not left running and opens no port asks another one, or is gone when the script is. */
function absencesOf({ image, environment, volumes, ports, command, left, open }: Run, line: number): Absence[] {
  if (!left && ports.length === 0) return [];
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
