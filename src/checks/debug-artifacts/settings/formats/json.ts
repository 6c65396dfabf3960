import { LineTable } from '../../lines.ts';
import { setting, type Entry } from '../entry.ts';

const token = /\s+|\/\/[^\n]*|\/\*[\s\S]*?\*\/|"((?:[^"\\\n]|\\.)*)"?|[{}[\],:]|[^\s{}[\],:"/]+|[\s\S]/uy;

interface Level {
  readonly name: string;
  key: string | null;
}

/** JSON (RFC 8259), also with comments and trailing commas; keys dotted. A loop with its own stack: depth costs memory, never the call stack. */
export function jsonEntries(text: string): Entry[] {
  const lines = new LineTable(text);
  const entries: Entry[] = [];
  const levels: Level[] = [{ name: '', key: null }];
  for (let at = 0; at < text.length;) {
    token.lastIndex = at;
    const match = token.exec(text);
    if (match === null) break;
    take(match, levels, (key, value) => entries.push(setting(key, value, lines.at(at).line)));
    at += match[0].length;
  }
  return entries;
}

function take(match: RegExpExecArray, levels: Level[], add: (key: string, value: string) => void): void {
  const [raw, string] = match;
  const level = levels.at(-1);
  if (level === undefined || /^(?:\s|\/[/*])/u.test(raw)) return;
  const path = level.key === null ? level.name : level.name === '' ? level.key : `${level.name}.${level.key}`;
  if (raw === '{' || raw === '[') levels.push({ name: path.slice(-300), key: null });
  else if (raw === '}' || raw === ']') {
    if (levels.length > 1) levels.pop();
    const above = levels.at(-1);
    if (above !== undefined) above.key = null;
  } else if (raw === ',') level.key = null;
  else if (raw === ':') return;
  else if (level.key === null && string !== undefined) level.key = string.slice(0, 200);
  else add(path, string ?? raw);
}
