import { Document, isMap, parseDocument } from 'yaml';
import type { Absence } from '../place.ts';
import { productOfImage } from '../products.ts';
import { composeService } from './compose.ts';
import { continuedCommands } from './continued-lines.ts';
import type { OwnReading } from './own-reading.ts';

/** A container as other files than those of Compose and Kubernetes describe it. */
interface Described {
  readonly image: string;
  readonly line: number;
  readonly environment: readonly string[];
  readonly command: readonly string[];
  readonly volumes: readonly string[];
  /** A file or a store holds more of its settings. */
  readonly envFrom?: 'file';
}

/** What Compose would run it with. */
function absencesOf({ line, ...rest }: Described, name: string): Absence[] {
  const document = new Document({ ...rest, ports: ['1:1'] });
  const absences: Absence[] = [];
  if (isMap(document.contents))
    composeService({ document, lineOf: () => line, places: [], absences, embedded: [] }, name, document.contents);
  return absences.filter(({ when }) => when?.version === undefined).map((each) => ({ ...each, key: each.key.replace(/^services\./u, '') }));
}

/**
 * The image that a Dockerfile makes (https://docs.docker.com/reference/dockerfile/): authentication that its last stage switches off. What is merely not set may be
 * given where it is run.
 */
export function dockerfile(text: string): OwnReading {
  const lines = text.split('\n');
  const from = lines.findLastIndex((line) => /^[ \t]*FROM[ \t]/iu.test(line));
  const [, image = ''] = /^[ \t]*FROM[ \t]+(?:--\S+[ \t]+)*(\S+)/iu.exec(lines[from] ?? '') ?? [];
  const product = image === '' ? undefined : productOfImage(image);
  if (product === undefined) return {};
  const stage = lines.slice(from + 1);
  const long = continuedCommands(stage);
  const within = new Set(long.flatMap(({ from: first, parts }) => parts.map((_, index) => first + index)));
  const whole = [
    ...long.map(({ from: at, parts }) => ({ at, line: parts.join('') })),
    ...stage.flatMap((line, at) => (within.has(at) ? [] : [{ at, line }])),
  ];
  const environment: string[] = [];
  const command: string[] = [];
  let line = from + 1;
  for (const each of whole) {
    const [, kind = '', rest = ''] = /^[ \t]*(ENV|CMD|ENTRYPOINT)[ \t]+(.{1,2000})$/iu.exec(each.line) ?? [];
    if (/^env$/iu.test(kind)) {
      const variables = variablesOf(rest);
      const telling = variables.find((variable) => /^[\w.]*(?:PASSWORD|AUTH|security|SECURITY|TOKEN|ANONYMOUS|LOGIN)/u.test(variable));
      // The variable's own line, where the command goes on over several.
      const own = telling?.split('=', 1)[0] ?? '';
      if (telling !== undefined) line = from + 2 + stage.findIndex((one, at) => at >= each.at && one.includes(own));
      environment.push(...variables);
    } else if (kind !== '') command.push(...rest.split(/[\s,[\]"']+/u).filter((word) => word !== ''));
  }
  const absences = absencesOf({ image, line, environment, command, volumes: [] }, 'Dockerfile');
  // Of these commands the reading of what is started tells already.
  const told = /\.token=|--skip-grant-tables|--protected-mode/u.test(text);
  const off = absences.filter(({ key }) => key.includes('.environment.') || (key.endsWith('.command') && !told));
  const baked = product.baked === true && product.settings?.some((setting) => text.includes(setting)) === false;
  return { absences: off.length === 0 && baked ? absences.slice(0, 1) : off };
}

/** `ENV A=b C="d e"` and the older `ENV A b`. */
function variablesOf(rest: string): string[] {
  const older = /^([A-Za-z_][\w.]{0,80})[ \t]+([^=]{0,300})$/u.exec(rest);
  if (older !== null) return [`${older[1] ?? ''}=${older[2] ?? ''}`];
  return [...rest.matchAll(/([A-Za-z_][\w.]{0,80})=("[^"]{0,300}"|'[^']{0,300}'|[^\s"']{0,300})/gu)].map(
    ([, name = '', value = '']) => `${name}=${value.replace(/^(["'])(.*)\1$/u, '$2')}`,
  );
}

/** A unit of Podman's Quadlet (https://docs.podman.io/en/latest/markdown/podman-systemd.unit.5.html). */
export function quadlet(text: string): OwnReading {
  const more = /^[ \t]*(?:EnvironmentFile|EnvironmentHost|PodmanArgs)[ \t]*=[ \t]*\S/mu.test(text);
  const lines = text.split('\n');
  const values = (key: string) => lines.flatMap((line) => (line.startsWith(`${key}=`) ? [line.slice(key.length + 1).trim()] : []));
  const at = lines.findIndex((line) => line.startsWith('Image='));
  const image = values('Image')[0] ?? '';
  if (at === -1 || image === '') return {};
  // `Secret=name,type=env,target=NAME` sets the variable NAME.
  const secrets = values('Secret').map((each) => `${/target=([\w.]+)/u.exec(each)?.[1] ?? each.split(',', 1)[0] ?? ''}=\${SECRET:?}`);
  const environment = [...values('Environment').flatMap((each) => variablesOf(each)), ...secrets];
  return {
    absences: absencesOf(
      {
        image,
        line: at + 1,
        environment,
        command: values('Exec').flatMap((each) => each.split(/\s+/u)),
        volumes: values('Volume'),
        ...(more ? { envFrom: 'file' } : {}),
      },
      'Container',
    ),
  };
}

/** Definitions of containers for ECS (https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html) and Kubernetes, in JSON and CloudFormation. */
export function containerDefinitions(text: string): OwnReading {
  if (text.length > 500_000) return {};
  const document = parseDocument(text, { logLevel: 'silent', strict: false });
  if (document.errors.length > 0) return {};
  const found: Described[] = [];
  let given: unknown;
  try {
    given = document.toJS({ maxAliasCount: 100 });
  } catch {
    return {};
  }
  collect(given, text, { found, depth: 0 });
  return { absences: found.flatMap((each) => absencesOf(each, 'container')) };
}

interface Collecting {
  readonly found: Described[];
  readonly depth: number;
}

function collect(node: unknown, text: string, { found, depth }: Collecting): void {
  if (depth > 40 || typeof node !== 'object' || node === null) return;
  for (const [key, value] of Object.entries(node)) {
    if (/^(?:containerDefinitions|containers)$/iu.test(key) && Array.isArray(value)) {
      for (const each of value as readonly unknown[]) {
        const described = definition(each, text);
        if (described !== null) found.push(described);
      }
    } else collect(value, text, { found, depth: depth + 1 });
  }
}

function definition(given: unknown, text: string): Described | null {
  if (typeof given !== 'object' || given === null) return null;
  const of = new Map(Object.entries(given).map(([key, value]): [string, unknown] => [key.toLowerCase(), value]));
  const image = of.get('image');
  if (typeof image !== 'string') return null;
  const list = (key: string): readonly unknown[] => {
    const value = of.get(key);
    return Array.isArray(value) ? value : [];
  };
  const named = [...list('environment'), ...list('env')].flatMap((each) => nameAndValue(each));
  const secrets = list('secrets').flatMap((each) => nameAndValue(each).map((pair) => pair.replace(/=.*$/su, '=${SECRET:?}')));
  const volumes = [...list('mountpoints'), ...list('volumemounts')].map((each) => JSON.stringify(each));
  const command = [...list('command'), ...list('entrypoint'), ...list('args')].map(String);
  const line = text.slice(0, Math.max(0, text.indexOf(image))).split('\n').length;
  return {
    image,
    line,
    environment: [...named, ...secrets],
    command,
    volumes,
    ...(of.has('environmentfiles') || of.has('envfrom') ? { envFrom: 'file' } : {}),
  };
}

function nameAndValue(given: unknown): string[] {
  if (typeof given !== 'object' || given === null) return [];
  const of = new Map(Object.entries(given).map(([key, value]): [string, unknown] => [key.toLowerCase(), value]));
  const [name, value] = [of.get('name'), of.get('value')];
  if (typeof name !== 'string') return [];
  // A value from elsewhere (`Ref`, `valueFrom`) is one that must be there.
  return [`${name}=${typeof value === 'string' || typeof value === 'number' ? String(value) : '${SECRET:?}'}`];
}

/** Containers in HCL: ECS by `jsonencode`, Nomad, the provider of Docker. A block whose variables come from elsewhere is left alone. */
export function hclContainers(text: string): OwnReading {
  const absences = [...text.matchAll(/^([ \t]*)"?image"?[ \t]*[=:][ \t]*"([a-z\d][\w./:@-]{1,200})"/gmu)].flatMap((match): Absence[] => {
    const [, , image = ''] = match;
    if (productOfImage(image) === undefined) return [];
    const block = blockAround(text, match.index);
    if (
      /\b(?:environment|env|secrets)"?[ \t]*=[ \t]*(?![[{"\s])|environmentFiles|\bconcat\(|\bfor\b|template[ \t]*\{|\bmerge\(/u.test(block)
    )
      return [];
    const paired = [
      ...block.matchAll(/"?name"?[ \t]*[=:][ \t]*"([A-Za-z_][\w.]{1,80})"(?:[^{}]{0,80}?"?value"?[ \t]*[=:][ \t]*"([^"]{0,200})")?/gu),
    ];
    const plain = [...block.matchAll(/^[ \t]*"?([A-Z][A-Z\d_]{2,80})"?[ \t]*=[ \t]*(?:"([^"]{0,200})")?/gmu)];
    const strings = [...block.matchAll(/"([A-Z][A-Z\d_]{2,80}|[a-z]+(?:\.[a-z]+)+)=([^"]{0,200})"/gu)];
    const environment = [...paired, ...plain, ...strings].map(
      ([, name = '', value]) => `${name}=${value === undefined || value.includes('${') ? '${SECRET:?}' : value}`,
    );
    const words = /\b(?:command|args|entrypoint)"?[ \t]*=[ \t]*\[([^\]]{0,1000})\]/u.exec(block)?.[1] ?? '';
    const command = [...words.matchAll(/"([^"]{0,300})"/gu)].map(([, word = '']) => word);
    const volumes = [...block.matchAll(/"([^"\n]{1,200}\/[^"\n]{0,200})"/gu)].flatMap(([, path = '']) => (path === image ? [] : [path]));
    return absencesOf({ image, line: text.slice(0, match.index).split('\n').length, environment, command, volumes }, 'container');
  });
  return { absences };
}

/** The block of braces around an offset; of Nomad's `config { … }` the task around it. At most 20,000 characters to either side. */
function blockAround(text: string, offset: number): string {
  const open = (from: number): number => {
    let depth = 0;
    for (let at = from; at >= 0 && from - at < 20_000; at -= 1) {
      if (text[at] === '}') depth += 1;
      else if (text[at] === '{') {
        if (depth === 0) return at;
        depth -= 1;
      }
    }
    return 0;
  };
  let start = open(offset - 1);
  if (/\bconfig[ \t]*$/u.test(text.slice(Math.max(0, start - 40), start))) start = open(start - 1);
  let depth = 0;
  for (let at = start; at < text.length && at - start < 20_000; at += 1) {
    if (text[at] === '{') depth += 1;
    else if (text[at] === '}') {
      depth -= 1;
      if (depth === 0) return text.slice(start, at + 1);
    }
  }
  return text.slice(start, start + 20_000);
}
