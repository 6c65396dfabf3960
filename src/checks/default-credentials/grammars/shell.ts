import { isPublishedDefault } from '../judge-place.ts';
import { accountKey, credentialKey } from '../keys.ts';
import { placesOf, type Pair } from '../pairs.ts';
import { once } from '../once.ts';
import type { Parsed, Place } from '../place.ts';
import { asAssignments, withPublishedAccounts } from './shell-variables.ts';
import { linesMarkedBy } from './marked-lines.ts';
import { isAssigned, isWritten } from './dollars.ts';
import { looksWritten } from './literals.ts';
import { formsFor } from './command-heads.ts';
import { echoedUsage, listedOption } from './help-texts.ts';
import { embeddedHeredocs, heredocs, isShown } from './heredocs.ts';
import { linesOfFiles, listedPlaces } from './groups-of-commands.ts';
import { continuedPlaces } from './continued-lines.ts';
import { withoutSought } from './sought.ts';
import { startedPlaces, startedPrograms } from './quoted-commands.ts';
import { filedPasswords, herePasswords } from './here-passwords.ts';
import { bodyPlaces, jsonPlaces } from './json-in-commands.ts';
import { localForms, ofMachine } from './local-commands.ts';
import { moreForms, morePlaces, morePrograms } from './more-commands.ts';
import { storedSecrets } from './stored-secrets.ts';
import { forms, marked as ofPrograms } from './program-forms.ts';
import { remotePrograms, type CommandForm } from './remote-commands.ts';
import { atAssignments, ScriptVariables } from './script-variables.ts';

/** Texts in which commands stand: scripts, container recipes, builds, unit files. */
export const commandFiles =
  /\.(?:sh|bash|zsh|ksh|csh|tcsh|fish|bat|cmd|ps1|psm1|mk|mak|yml|yaml|service|env|cron|crontab|rsp|bats|exp|dockerfile|gradle|groovy|ks|kickstart|seed|preseed|sls|spec|nsi|nsh|iss)$|^(?:docker|container|make|jenkins|vagrant)file[^/]*$|^(?:\.?bashrc|\.?profile|\.bash_profile|.*crontab|procfile|rc\.local|\.\w{0,8}sh_history|hosts|inventory[^/]*|entrypoint|run|start|stop|justfile|(?:user|vendor)[-_]?data[^/.]*|(?:anaconda-)?ks[^/.]*\.cfg|preseed[^/.]*\.cfg)$/u;

const value = String.raw`(?:"([^"\n]{0,200})"|'([^'\n]{0,200})'|([^\s"'${'`'};|&<>()\\]{1,200}))`;
const assignment = new RegExp(String.raw`(?<![\w$.-])([A-Za-z_][\w.]{0,60})=${value}`, 'gu');
const option = new RegExp(String.raw`(?<=\s|^|["'])(--?|/)([A-Za-z][\w.-]{0,80}?)(?:[ \t]{1,4}(?!--?[A-Za-z])|=|:)${value}`, 'gu');

/** Words one of which stands wherever a command with a password is found. */
export const marked = new RegExp(String.raw`${ofPrograms.source}|\b(?:${remotePrograms}|${morePrograms})\b`, 'iu');
const linesMarked = linesMarkedBy(marked);

/** `${NAME:-value}`: the value where nobody sets the name. */
const fallback = /\$\{([A-Za-z_]\w{0,60}):?[-=]["']?([^}"'$`\s]{1,128})["']?\}/gu;

/** Shell scripts and files of commands: assignments, options named as passwords, and the programs that take one in a place of their own. */
export function parseShell(given: string, path = ''): Parsed {
  const text = asAssignments(given, path);
  const lines = text.split('\n');
  return {
    state: 'parsed',
    places: commandPlaces(text, { assigned: true, program: false }),
    absences: [],
    keys: [],
    embedded: embeddedHeredocs(lines),
  };
}

/** `assigned`: `NAME=value` at the start of a line is read too. `program`: the text is a program whose commands stand in quotes. */
export interface Reading {
  readonly assigned: boolean;
  readonly program: boolean;
}

/** Characters of a line that are looked at: what a command is given stands at its beginning. */
const longest = 2000;

/** The commands in any text that has some. */
export function commandPlaces(text: string, reading: Reading): Place[] {
  const known = linesMarked(text);
  if (known.size === 0) return [];
  const lines = text.split('\n');
  const places = placesOfLines(text, { lines, known }, reading);
  if (/[\\^|>][ \t]*\n|\n[ \t]*\|/u.test(text))
    places.push(...continuedPlaces(lines, places, (whole) => (marked.test(whole) ? programPlaces(whole, 0) : [])));
  const isListed = (line: string, index: number) => known.has(index) && listedProgram.test(line);
  if (text.includes('\n')) places.push(...listedPlaces(lines, isListed, (whole) => programPlaces(whole, 0)));
  if (/pwfile|pass\w{0,6}-?file|\sfile:/iu.test(text)) places.push(...filedPasswords(lines).filter(({ value }) => plain(value)));
  if (text.includes('{\n')) places.push(...bodyPlaces(lines));
  if (text.includes('<<')) places.push(...herePasswords(lines).filter(({ value }) => plain(value)));
  return withPublishedAccounts([...variablePlaces(lines, known), ...places], text);
}

type Marked = { readonly lines: readonly string[]; readonly known: ReadonlySet<number> };
function placesOfLines(text: string, { lines, known }: Marked, reading: Reading): Place[] {
  const places: Place[] = [];
  const verdicts = once(() => /^\s*FAIL(?:ED|URE)?=["']?fail|\bpass=["']?pass_persist\b/imu.test(text));
  const shown = text.includes('<<') ? heredocs(lines).filter((each) => isShown(each)) : [];
  const filed = once(() => linesOfFiles(lines));
  for (const index of [...known].toSorted((a, b) => a - b)) {
    const line = withoutSought((lines[index] ?? '').slice(0, longest));
    while (shown[0] !== undefined && shown[0].end <= index) shown.shift();
    const told = shown[0] !== undefined && shown[0].first <= index;
    const comment =
      told || (echoedUsage.test(line) && !filed().has(index)) || listedOption.test(line) || /^\s*(?:#|rem\b|::|\/\/)/iu.test(line)
        ? ({ comment: true } as const)
        : {};
    for (const place of placesOfLine(line, index + 1, reading))
      places.push({ ...place, ...comment, ...(isVerdict(place) && verdicts() ? ({ sample: true } as const) : {}) });
  }
  return places;
}

/** What a program is given by variables that the same script sets: `sqlplus $ID/$PW@ORCL`. It stands where they are set. */
function variablePlaces(lines: readonly string[], known: ReadonlySet<number>): Place[] {
  const last = lines.findLastIndex((line, index) => known.has(index) && /[$%!]/u.test(line));
  const variables = new ScriptVariables();
  return lines.slice(0, last + 1).flatMap((line, index): Place[] => {
    variables.learn(line, index + 1);
    if (line.length > 2000 || !known.has(index) || echoedUsage.test(line) || /^\s*(?:#|rem\b|::|\/\/)/iu.test(line)) return [];
    const filled = variables.fill(line);
    const places = filled === null ? [] : programPlaces(filled.text, index + 1);
    return filled === null || places.length === 0 ? [] : atAssignments(places, filled, programPlaces(line, index + 1));
  });
}

/** How a script writes down that something passed, where it has the same for what failed: `PASS=pass`. And the directive of snmpd.conf(5) beside `pass_persist`. */
function isVerdict({ key, value }: Place): boolean {
  return /^pass$/iu.test(key) && /^pass$/iu.test(value);
}

/** What takes no value: of adduser(8), of mysql, of asadmin. */
const withoutValue = /^(?:disabled-password|connect-expired-password|savemasterpassword)$/u;

function placesOfLine(line: string, number: number, { assigned, program }: Reading): Place[] {
  const places: Place[] = [];
  const pairs: Pair[] = [];
  const literal = new Set<Pair>();
  const options = new Set<string>();
  for (const match of line.matchAll(assignment)) {
    // An assignment at the start of the line belongs to the grammar of the file, unless that is a shell's.
    // `NAME=value program` is a command wherever it stands.
    const before = line.slice(0, match.index);
    const inside = /\S/u.test(before) || /^[ \t]{1,4}[A-Za-z./][\w./-]*(?:\s|$)/u.test(line.slice(match.index + match[0].length));
    // `PASSWORD=O$(openssl …)`: a command completes the value.
    // `CLIENT_SECRET=RAW({{…}})` calls something.
    const end = match.index + match[0].length;
    const made =
      line.startsWith('$(', end - 1) ||
      (/^(?:[A-Z]+|(?:old_)?password|md5|sha\d{0,3}|crypt|encrypt|hash)$/u.test(match[4] ?? '') && line[end] === '(');
    // A program's own assignment of a name: `keyPass = keyStorePass` in Groovy.
    const own =
      program &&
      match[4] !== undefined &&
      /(?:^|[;{})]|\b(?:def|final|String|var|val))\s*$/u.test(before) &&
      !looksWritten(match[4], match[1] ?? '') &&
      !isPublishedDefault({ value: match[4] });
    if (made || own || isReplaced(before, line[end]) || isShownOption(before, match[0], line.slice(end)) || !(assigned || inside)) continue;
    const pair = { key: match[1] ?? '', value: valueOf(match.slice(2)), line: number };
    pairs.push(pair);
    if (isAssigned(pair.value, line, { end, single: match[3] !== undefined && !before.includes('"') })) literal.add(pair);
  }
  for (const [, key = '', given = ''] of line.matchAll(fallback)) pairs.push({ key, value: given, line: number });
  for (const match of line.matchAll(option))
    // `-ppassword`: the value of `-p`, and no name.
    if (!(match[1] === '-' && /^p(?:pass|pwd|secret)/u.test(match[2] ?? '')) && !withoutValue.test(match[2] ?? '')) {
      // `-Ddb.password=x` of Java.
      const name = (match[2] ?? '').replace(/^D(?=[a-z][\w-]*\.)/u, '');
      options.add(name);
      const pair = { key: name, value: valueOf(match.slice(3)), line: number };
      pairs.push(pair);
      if (match[4] !== undefined && isAssigned(pair.value, line, { end: match.index + match[0].length, single: true })) literal.add(pair);
    }
  const named = pairs.filter((pair) =>
    credentialKey(pair.key) !== null ? literal.has(pair) || plain(pair.value, options.has(pair.key)) : accountKey(pair.key),
  );
  places.push(...placesOf(named).map((place) => ({ ...place, ...readingOf(line, place, options.has(place.key)) })));
  const list = line.includes(',') ? listed.exec(line) : null;
  places.push(...programPlaces(list === null ? line : joined(list[1] ?? '', list[2] ?? ''), number));
  return places;
}

/** A step of a build for which a framework wants a secret of its own, whatever it is: `SECRET_KEY=tmp ./manage.py collectstatic`. */
const ofBuild = /\b(?:manage\.py|django-admin|rails|rake)\s+(?:collectstatic|compilemessages|compress|assets:precompile)\b/u;
const ofFramework = /^SECRET_KEY(?:_BASE)?$/u;

/** How a name of a line was read, and what speaks for its value or against it. */
function readingOf(line: string, place: Place, option: boolean): Pick<Place, 'reading' | 'hinted' | 'sample'> {
  if (option) return { reading: 'command', ...(isGiven(line, place) ? { hinted: true } : {}) };
  return { reading: 'assignment', ...(ofBuild.test(line) && ofFramework.test(place.key) ? { sample: true } : {}) };
}

/** The side of sed that is replaced: `s|PASSWORD=x|PASSWORD=$X|`. */
function isReplaced(before: string, next: string | undefined): boolean {
  return next === '|' && /\bs\|#?$/u.test(before);
}

/** An option in the brackets of a usage, with words in the place of its value: `[/DBADMINPASSWORD=PostgreSQL database password]`. */
function isShownOption(before: string, whole: string, behind: string): boolean {
  const shown = /=(?=[\w-]*(?: |pass|pwd|secret))[A-Za-z_ -]{1,100}\]/iu;
  return /\[(?:\/|--?)$/u.test(before) && shown.test(`${whole}${behind.slice(0, 120)}`);
}

/** Words one of which stands wherever {@link quotedCommandPlaces} finds something. */
export const clientPrograms = ['mysql', 'mariadb', 'sshpass', 'sqlplus', 'sqlcmd', 'redis-cli', 'htpasswd', 'rabbitmqctl'] as const;

const client = new RegExp(`${clientPrograms.join('|')}|["'](?:${startedPrograms})(?:\\.exe)?["']`, 'u');

/** The commands of {@link forms} in literals of a program: `exec('mysqldump -u shop -px shop')`. */
export function quotedCommandPlaces(text: string): Place[] {
  const started = startedPlaces(text, programPlaces);
  const quoted = text.split('\n').flatMap((line, index): Place[] => {
    if (!client.test(line) || line.length > 2000 || /^\s*(?:#|\*|\/[/*]|--)/u.test(line)) return [];
    const list = listed.exec(line);
    if (list !== null) return programPlaces(joined(list[1] ?? '', list[2] ?? ''), index + 1);
    return runs.test(line) ? programPlaces(line, index + 1) : [];
  });
  return [...quoted, ...started.filter(({ line, value }) => !quoted.some((each) => each.line === line && each.value === value))];
}

/** A command as a list of its words: `["mysql", "-u", "shop", "-px"]`. */
const listed = new RegExp(
  String.raw`["'](?:[\w./-]{0,60}/)?(mysqldump|mysqladmin|${clientPrograms.join('|')}|${startedPrograms})(?:\.exe)?["']\s{0,4},([^\])\n]{1,400})`,
  'u',
);

const listedProgram = new RegExp(
  String.raw`^\s{1,60}-\s{1,4}["']?(?:[\w./-]{0,60}/)?(?:mysqldump|mysqladmin|${clientPrograms.join('|')})["']?\s{0,8}$`,
  'u',
);

/** The command of a list. A word that is no literal comes from elsewhere. */
function joined(program: string, list: string): string {
  const words = [...list.matchAll(/\s*(?:"([^"\n]*)"|'([^'\n]*)'|([^,"'\n]+))\s*(?:,|$)/gu)];
  return [program, ...words.map(([, double, single]) => double ?? single ?? '$word')].join(' ');
}

const runs = new RegExp(
  String.raw`["'\x60][^"'\x60\n]{0,80}\b(?:mysqldump|mysqladmin|${clientPrograms.join('|')})[ \t]+[^"'\x60\n]*-[upPUaAb]`,
  'u',
);

/** Whether an option is given a word that a person chose: joined to it or in quotes, in small letters or digits, and no name of what is asked for. */
function isGiven(line: string, { key, value }: Place): boolean {
  if (
    !/^[\p{Ll}\d][\p{L}\d!@#$%^&*_-]{3,63}$/u.test(value) ||
    /file|prompt|true|false|none|null|yes|no$|ask|stdin|env|string|value|text|xxx|foo|bar/iu.test(value)
  )
    return false;
  const at = line.indexOf(`${key}=`) === -1 ? -1 : line.indexOf(value, line.indexOf(`${key}=`));
  const joined = at !== -1 && at - line.indexOf(`${key}=`) <= key.length + 2;
  return /pass|pwd|secret/iu.test(value)
    ? joined && /^(?:password|secret)$/u.test(value)
    : joined ||
        line.includes(`"${value}"`) ||
        line.includes(`'${value}'`) ||
        /\s-{1,2}(?:u|U|user|username|login)[ =]?\w/u.test(line) ||
        /\b(?:mysql\w*|keytool|psql|mongo\w*|curl|java|sqlcmd|docker|az|aws|htpasswd|openssl)\b/u.test(line);
}

/** The same of one line of a script. */
export function passwordsOfCommand(line: string): Place[] {
  return marked.test(line) && !echoedUsage.test(line) ? programPlaces(line, 1) : [];
}

const [remoteOf, moreOf] = [formsFor(forms), formsFor(moreForms)];

/** What the programs of {@link forms} take. */
export function programPlaces(line: string, number: number): Place[] {
  return [
    ...placesOfForms(remoteOf(line), line, number),
    ...(ofMachine.test(line) ? placesOfForms(localForms, line, number) : []),
    ...jsonPlaces(line, number),
    ...storedSecrets(line, number),
    ...placesOfForms(moreOf(line), line, number),
    ...morePlaces(line, number),
  ];
}

/** What the programs of some forms take. */
export function placesOfForms(some: readonly CommandForm[], line: string, number: number): Place[] {
  return some.flatMap(({ key, product, digest, line: form }): Place[] => {
    const match = form.exec(line);
    const groups = match?.groups;
    const value = digest === true ? groups?.['value']?.replaceAll('\\$', '$') : groups?.['value'];
    if (match === null || value === undefined) return [];
    const at = match.index + match[0].lastIndexOf(value);
    if (digest !== true && !plain(value) && !isWritten(value, line, { at, windows: product === 'windows' })) return [];
    const account = groups?.['account'] ?? groups?.['behind'];
    return [
      {
        kind: digest === true ? 'digest' : 'password',
        key,
        value,
        line: number,
        ...(account === undefined ? {} : { account }),
        ...(product === undefined ? {} : { product }),
      },
    ];
  });
}

const valueOf = (groups: readonly (string | undefined)[]) => groups.find((each) => each !== undefined) ?? '';

/** Whether a word of a command is the value itself: no variable, no substitution, no other option, no path. */
function plain(word: string, option = true): boolean {
  return (
    word.length > 1 &&
    !(
      option &&
      /^(?:(?:env|fd|file)(?::\w*)?|pass:.*|if|and|or|is|are|to|for|with|must|when|as|in|the|not|will|from|by|of|via)$/iu.test(word)
    ) &&
    !/^-|[$`%]\w|^\$|^[<>[]|^\{[^}]*\}?$|^\}\}$|^\/|^\.{1,2}\/|\{\{|^(?:true|false|yes|no|on|off|stdin|prompt)$/iu.test(word)
  );
}
