import { placesOf, type Pair } from '../pairs.ts';
import { commented, lineBefore, lineIndex, type Place } from '../place.ts';
import type { OwnReading } from './own-reading.ts';
import { commandPlaces } from './shell.ts';

/** A file that holds commands in a grammar of its own, as the rows of {@link ownFiles} have it. */
interface Row {
  readonly file: RegExp;
  readonly own: RegExp;
  readonly read: (text: string, path: string) => OwnReading;
}

/** A line of a command, and the line of the file on which it stands. */
interface Said {
  readonly text: string;
  readonly line: number;
}

/** What commands tell whose lines stand anywhere in a file. */
function placesOfSaid(said: readonly Said[], assigned: boolean): OwnReading {
  const places = commandPlaces(said.map(({ text }) => text).join('\n'), { assigned, program: false });
  return { places: places.map((place) => ({ ...place, line: said[place.line - 1]?.line ?? place.line })) };
}

/** The lines of a command that begins at a line of a file; `flat` where all of it stands on that line. */
function linesOf(command: string, line: number, flat: boolean): Said[] {
  return command.split('\n').map((text, index) => ({ text, line: flat ? line : line + index }));
}

/** Elements with a command, or with what one is given: jobs of Jenkins, tasks of Windows, WinSW, plugins of Maven. */
const element =
  /<(command|commandline|executable|exec|arguments?|startarguments?|script|scripttext|commandtext)(?:\s[^<>]{0,200})?(?<!\/)>/giu;
/** The same as attributes: `ExeCommand` of WiX, `<exec executable="…"><arg line="…"/>` of Ant. */
const attribute = /\b(?:ExeCommand|commandline|command|arguments|cmd)[ \t]{0,4}=[ \t]{0,4}"([^"<\n]{4,1000})"/giu;
const task = /<exec\s[^<>]{0,300}?executable="([^"<>]{1,200})"[^<>]{0,300}(?<!\/)>/gu;
const words = /<arg\s{1,20}(?:line|value)="([^"<>]{1,400})"/gu;
const longest = 20_000;

const entities: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  amp: '&',
  '#10': '\n',
  '#xA': '\n',
  '#xa': '\n',
  '#34': '"',
};
const unescaped = (text: string) => text.replaceAll(/&([a-z]{2,4}|#\w{2,3});/gu, (whole, name: string) => entities[name] ?? whole);

/** Commands in elements and attributes of XML. What is given to a program stands behind its name. */
function xmlCommands(text: string): OwnReading {
  const lineOf = lineIndex(text);
  const said: Said[] = [];
  let before: { readonly command: string; readonly end: number } | undefined;
  let [done, endOfData] = [0, -1];
  for (const { index, 0: tag, 1: name = '' } of text.matchAll(element)) {
    if (index < done) continue;
    let from = index + tag.length;
    const data = text.startsWith('<![CDATA[', from);
    if (data) {
      from += 9;
      if (endOfData < from) endOfData = text.indexOf(']]>', from);
      if (endOfData === -1) break;
    }
    done = data ? endOfData : text.indexOf('<', from);
    if (done === -1) break;
    const inner = text.slice(from, Math.min(done, from + longest));
    const command = data ? inner : unescaped(inner);
    const given = /arg/iu.test(name);
    const joins =
      given && before !== undefined && index - before.end < 200 && /^(?:\]\]>)?<\/\w+>\s*$/u.test(text.slice(before.end, index));
    const whole = joins && before !== undefined ? `${before.command.trim()} ${command.trim()}` : command;
    said.push(...linesOf(whole, lineOf(joins ? from + Math.max(0, inner.search(/\S/u)) : from), false));
    before = { command: whole, end: done };
  }
  for (const { index, 0: whole, 1: command = '' } of text.matchAll(attribute))
    said.push({ text: unescaped(command).replaceAll('\n', ' '), line: lineOf(index + whole.length) });
  for (const { index, 0: tag, 1: program = '' } of text.matchAll(task)) {
    const inside = text.slice(index + tag.length, index + tag.length + 2000).split('</exec>', 1)[0] ?? '';
    const given = [...inside.matchAll(words)].map((match) => unescaped(match[1] ?? ''));
    if (given.length > 0) said.push({ text: `${program} ${given.join(' ')}`.replaceAll('\n', ' '), line: lineOf(index) });
  }
  return placesOfSaid(said, true);
}

/** Attributes of HCL that are commands: of `local-exec`, `remote-exec`, Packer and Nomad, and what a machine is given when it starts. */
const attributes = String.raw`^[ \t]*"?(?:command|inline|program|user_data|startup_script|script|custom_data|metadata_startup_script)"?[ \t]*[=:]`;
const ofHcl = new RegExp(attributes, 'u');

function hclCommands(text: string): OwnReading {
  const said: Said[] = [];
  const lines = text.split('\n');
  /** What ends the value that goes on. */
  let until: ((line: string) => boolean) | null = null;
  for (const [index, line] of lines.entries()) {
    if (line.length > longest || (until === null && !ofHcl.test(line))) continue;
    said.push({ text: line, line: index + 1 });
    if (until !== null) {
      if (until(line)) until = null;
      continue;
    }
    const word = /<<[-~]?\s{0,4}"?([A-Za-z_]\w{0,60})/u.exec(line)?.[1];
    if (word !== undefined) until = (each) => each.trim() === word;
    else if (/\[[^\]]{0,2000}$/u.test(line)) until = (each) => /^\s*\]/u.test(each);
  }
  return placesOfSaid(said, false);
}

/** Strings of JSON with a blank in them: `UserData` of CloudFormation, `commandToExecute` of Azure, commands of Packer and of tasks. */
const string = /"((?:[^"\\\n]|\\.){6,4000})"(?![ \t]{0,20}:)/gu;
const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '' };

function jsonCommands(text: string): OwnReading {
  const lineOf = lineIndex(text);
  return placesOfSaid(
    [...text.matchAll(string)].flatMap(({ index, 1: inner = '' }) =>
      /[ \t]/u.test(inner)
        ? linesOf(
            inner.replaceAll(/\\(u[\da-f]{4}|.)/giu, (_, sign: string) =>
              sign.length > 1 ? String.fromCharCode(Number.parseInt(sign.slice(1), 16)) : (escapes[sign] ?? sign),
            ),
            lineOf(index),
            true,
          )
        : [],
    ),
    false,
  );
}

/** Options of Java in settings: `JAVA_OPTS="… -Ddb.password=x"` of WildFly's `standalone.conf`, of `/etc/sysconfig`, `<jvm-options>` of GlassFish. */
const property = /(?<![\w-])-D([A-Za-z][\w.-]{1,80})=(?:"([^"\n]{1,200})"|'([^'\n]{1,200})'|([^\s"'<>&;,`\\]{1,200}))/gu;

/** An attribute or key that tells people what something is for: `description="… -Dpassword='x'"` of a target of Ant. */
const describing = /(?:^|[\s"'.])(?:desc(?:ription)?|help|usage|summary)["']?\s{0,4}[=:]\s{0,4}"[^"\n]{0,600}$/iu;

/** Options of one line that are looked at together: what stands beside a password is near it. */
const mostOfGroup = 100;

/** Whether an offset lies in a comment of XML that began some lines before. */
function isInComment(text: string, offset: number): boolean {
  const before = text.slice(Math.max(0, offset - 2000), offset);
  const open = before.lastIndexOf('<!--');
  const isText = before.lastIndexOf('<![CDATA[', open) > before.lastIndexOf(']]>', open);
  return open > before.lastIndexOf('-->') && !isText && text.includes('-->', offset);
}

function javaOptions(text: string, path: string): OwnReading {
  const lineOf = lineIndex(text);
  const pairs = [...text.matchAll(property)].flatMap(
    ({ index, 1: key = '', 2: double, 3: single, 4: bare }): (Pair & { comment: boolean; sample: boolean })[] => {
      const value = double ?? single ?? bare ?? '';
      return /[$%{}@`]\w|^[$%@{<]|\.\.\./u.test(value)
        ? []
        : [
            {
              key,
              value,
              line: lineOf(index),
              comment: commented(text, index) || (/\.(?:xml|config)$/iu.test(path) && isInComment(text, index)),
              sample: describing.test(lineBefore(text, index) ?? ''),
            },
          ];
    },
  );
  return {
    places: [...Map.groupBy(pairs, ({ line }, index) => `${line} ${Math.floor(index / mostOfGroup)}`).values()].flatMap((each) =>
      placesOf(each).map((place): Place => ({
        ...place,
        reading: 'command',
        ...(each.some(({ comment }) => comment) ? ({ comment: true } as const) : {}),
        ...(each.every(({ sample }) => sample) ? ({ sample: true } as const) : {}),
      })),
    ),
  };
}

/** Passwords that one expression with the groups `value` and, where there is one, `account` finds. */
function found(form: RegExp, rest: Pick<Place, 'key' | 'product'>): Row['read'] {
  return (text) => {
    const lineOf = lineIndex(text);
    return {
      places: [...text.matchAll(form)].flatMap(({ index, 0: whole, groups }): Place[] => {
        const value = groups?.['value'] ?? '';
        const account = groups?.['account'];
        if (/^[$%]|\{\{|\$\{/u.test(value)) return [];
        const line = lineOf(index + Math.max(0, whole.lastIndexOf(value)));
        return [{ kind: 'password', ...rest, value, line, ...(account === undefined ? {} : { account }) }];
      }),
    };
  };
}

/** Logins at registries: `auth` is the account and its password in base64 (https://docs.docker.com/reference/cli/docker/login/, containers-auth.json(5)). */
function registries(text: string): OwnReading {
  const lineOf = lineIndex(text);
  return {
    places: [...text.matchAll(/"auth"\s{0,8}:\s{0,8}"([A-Za-z\d+/]{4,400}={0,2})"/gu)].flatMap(({ index, 1: code = '' }): Place[] => {
      const [, account, value] =
        /^([\x21-\x39\x3b-\x7e]{1,100}):([\x21-\x7e]{1,200})$/u.exec(Buffer.from(code, 'base64').toString('latin1')) ?? [];
      return account === undefined || value === undefined ? [] : [{ kind: 'password', key: 'auth', account, value, line: lineOf(index) }];
    }),
  };
}

/** Files that hold commands, or options of one, in a grammar that is none of commands. */
export const filesOfCommands: readonly Row[] = [
  {
    file: /\.(?:xml|config|wxs|wxi|task)$/u,
    own: /<(?:command|executable|exec|argument|startargument|script|customaction)|\bExeCommand/iu,
    read: xmlCommands,
  },
  {
    file: /\.(?:tf|hcl|nomad)$/u,
    own: new RegExp(attributes, 'mu'),
    read: hclCommands,
  },
  {
    file: /(?<!(?:^|\/)package)\.(?:json|template)$/u,
    own: /"(?:UserData|Fn::Base64|Fn::Join|commands?|runcmd|script|inline|commandToExecute|cmd|Command)"\s{0,8}:/u,
    read: jsonCommands,
  },
  {
    file: /\.(?:conf|cfg|ini|options|opts|vmoptions|properties|config|xml|json|tf|tfvars)$|(?:^|\/)\.env[^/]*$|\.env$|(?:^|\/)etc\/(?:default|sysconfig|conf\.d)\/[^/]+$/u,
    own: /-D[A-Za-z][\w.-]{0,60}(?:pass|pwd|secret)/iu,
    read: javaOptions,
  },
  {
    file: /(?:^|\/)[._](?:curlrc|wgetrc)$/u,
    own: /user|-u/u,
    read: found(
      /^[ \t]{0,8}(?:--?)?(?:u|U|user|proxy-user)[ \t]{0,8}[=: \t][ \t]{0,8}"?(?<account>[\w.@\\-]{1,64}):(?<value>[^\s"]{1,128})/gmu,
      { key: 'curl -u' },
    ),
  },
  { file: /\.json$|(?:^|\/)\.?docker(?:cfg|configjson)[^/]*$/u, own: /"auths"\s{0,8}:/u, read: registries },
  // Options and their values on lines of their own: sqoop, curl and others that take `--options-file` or `@file`.
  {
    file: /\.(?:txt|opts?|options|conf|args)$/u,
    own: /^--?password[ \t]*$/mu,
    read: found(
      /(?:^(?:-u|--user(?:name)?)[ \t]{0,8}\n(?<account>[^\s-]\S{0,63})[ \t]{0,8}\n(?:[^\n]{0,300}\n){0,4}?)?^(?:-p|--password)[ \t]{0,8}\n(?<value>[^\s-]\S{0,127})[ \t]{0,8}$/gmu,
      {
        key: '--password',
      },
    ),
  },
  // https://networkmanager.dev/docs/api/latest/nm-settings-keyfile.html
  {
    file: /\.nmconnection$/u,
    own: /^psk=/mu,
    read: found(/^(?:psk|wep-key\d)[ \t]{0,8}=[ \t]{0,8}(?<value>\S{1,128})/gmu, { key: 'psk' }),
  },
];
