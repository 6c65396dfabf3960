import { setting, type Entry } from '../entry.ts';

/** Takes the quotes from a value; without quotes a comment after blank space goes. */
export function unquoted(raw: string): string {
  const value = raw.trim();
  const quote = value[0];
  if (quote === '"' || quote === "'" || quote === '`') {
    const end = value.indexOf(quote, 1);
    return end === -1 ? value.slice(1) : value.slice(1, end);
  }
  const comment = /(?:^|\s)[#;]/u.exec(value);
  return (comment === null ? value : value.slice(0, comment.index)).trimEnd();
}

/** `.env` (https://hexdocs.pm/dotenvy/dotenv-file-format.html and the like): `KEY=value`, `export KEY="value"`, `#` comments. */
export function dotenvEntries(text: string): Entry[] {
  return text.split('\n').flatMap((line, index): Entry[] => {
    const match = /^\s{0,20}(?:export\s{1,10}|set\s{1,10})?([A-Za-z_][\w.]{0,99})\s{0,20}=(.{0,2000})/u.exec(line);
    return match === null ? [] : [{ key: match[1] ?? '', value: unquoted(match[2] ?? ''), line: index + 1, origin: 'environment' }];
  });
}

/** INI, `.cnf`, TOML as far as `key = value` below `[section]` goes: `section.key`. `;` and `#` begin comments. */
export function iniEntries(text: string): Entry[] {
  const entries: Entry[] = [];
  let section = '';
  for (const [index, raw] of text.split('\n').entries()) {
    const line = raw.slice(0, 2000).trim();
    if (line === '' || /^[#;]/u.test(line)) continue;
    const header = /^\[{1,2}([^\]]{1,200})\]{1,2}/u.exec(line)?.[1];
    if (header !== undefined) section = `${header.trim()}.`;
    const match = header === undefined ? /^["']?([\w.:-]{1,200})["']?\s{0,20}[=:](.*)$/u.exec(line) : null;
    // `general_log` of MySQL needs no value.
    const bare = match === null && header === undefined && /^[\w-]{1,100}$/u.test(line) ? line : undefined;
    if (match !== null) entries.push(setting(section + (match[1] ?? ''), unquoted(match[2] ?? ''), index + 1));
    else if (bare !== undefined) entries.push(setting(section + bare, '', index + 1));
  }
  return entries;
}

/** Java properties (https://docs.oracle.com/en/java/javase/21/docs/api/java.base/java/util/Properties.html): `=`, `:` or blank, `\` joins lines. */
export function propertiesEntries(text: string): Entry[] {
  const entries: Entry[] = [];
  const lines = text.split('\n');
  for (let at = 0; at < lines.length; at += 1) {
    const first = at;
    const pieces = [lines[at]?.trim() ?? ''];
    if (/^[#!]/u.test(pieces[0] ?? '')) continue;
    while (isContinued(pieces.at(-1) ?? '') && at + 1 < lines.length && pieces.length < 1000) {
      at += 1;
      pieces.push(pieces.pop()?.slice(0, -1) ?? '', lines[at]?.trim() ?? '');
    }
    const match = /^((?:[^\\=:\s]|\\.){1,300})\s*[=:\s]\s*(.*)$/su.exec(pieces.join('').slice(0, 4000));
    if (match !== null) entries.push(setting((match[1] ?? '').replace(/\\(.)/gu, '$1'), (match[2] ?? '').trim(), first + 1));
  }
  return entries;
}

function isContinued(line: string): boolean {
  let slashes = 0;
  while (line[line.length - 1 - slashes] === '\\') slashes += 1;
  return slashes % 2 === 1;
}

/** Dockerfile (https://docs.docker.com/reference/dockerfile/): `ENV`, and the words of `CMD` and `ENTRYPOINT`. Only the last stage is delivered: earlier ones are builds. */
export function dockerfileEntries(text: string): Entry[] {
  const entries: Entry[] = [];
  for (const { words, line } of instructions(text)) {
    const [, name = '', rest = ''] = /^([A-Za-z]+)\s+(.*)$/su.exec(words) ?? [];
    const instruction = name.toUpperCase();
    if (instruction === 'FROM') {
      const stage = /\sas\s+([\w.-]+)/iu.exec(rest)?.[1] ?? '';
      // What an earlier stage sets is not in the image.
      entries.splice(0);
      entries.push(setting('FROM', stage, line));
    } else if (instruction === 'ENV') entries.push(...variables(rest, line));
    else if (instruction === 'CMD' || instruction === 'ENTRYPOINT')
      entries.push({ key: instruction, value: execForm(rest), line, origin: 'command' });
  }
  return entries;
}

function instructions(text: string): { words: string; line: number }[] {
  const found: { words: string; line: number }[] = [];
  let open = false;
  for (const [index, raw] of text.split('\n').entries()) {
    const line = raw.slice(0, 8000).trim();
    if (line === '' || line.startsWith('#')) continue;
    const body = line.endsWith('\\') ? line.slice(0, -1) : line;
    const last = found.at(-1);
    if (open && last !== undefined) last.words = `${last.words.slice(0, 8000)} ${body}`;
    else found.push({ words: body, line: index + 1 });
    open = line.endsWith('\\');
  }
  return found;
}

function variables(words: string, line: number): Entry[] {
  const old = /^(\w{1,100})\s+([^=].*)$/su.exec(words);
  if (old !== null && !/^\w+=/u.test(words)) return [{ key: old[1] ?? '', value: unquoted(old[2] ?? ''), line, origin: 'environment' }];
  return [...words.matchAll(/(?<![\w-])(\w{1,100})=("[^"]*"|'[^']*'|[^\s]*)/gu)].map(([, key = '', value = '']) => ({
    key,
    value: unquoted(value),
    line,
    origin: 'environment',
  }));
}

/** `["node", "--inspect"]` and `node --inspect` are the same words. */
export function execForm(words: string): string {
  return words.trim().startsWith('[')
    ? words
        .replaceAll(/[[\]",']+/gu, ' ')
        .replaceAll(/\s+/gu, ' ')
        .trim()
    : words.trim();
}

/** Shell, batch, systemd and service files: assignments of variables, and every other line as words of a command. A condition above is a guard. */
export function shellEntries(text: string): Entry[] {
  const entries: Entry[] = [];
  let depth = 0;
  for (const [index, raw] of text.split('\n').entries()) {
    const line = raw.slice(0, 2000).trim();
    if (line === '' || /^(?:#|rem\b|::|;)/iu.test(line)) continue;
    if (/^(?:fi|esac|done)\b/u.test(line)) depth = Math.max(0, depth - 1);
    const guarded = depth > 0 ? ({ guarded: true } as const) : {};
    if (/^(?:if|case|while|for)\b/u.test(line) && !/\b(?:fi|esac|done)\b/u.test(line)) depth += 1;
    const match = /^(?:export\s+|set\s+"?|Environment="?)?([A-Za-z_]\w{0,99})=(.*)$/iu.exec(line);
    if (match !== null)
      entries.push({ key: match[1] ?? '', value: unquoted(match[2] ?? ''), line: index + 1, origin: 'environment', ...guarded });
    entries.push({ key: 'command', value: line, line: index + 1, origin: 'command', ...guarded });
  }
  return entries;
}
