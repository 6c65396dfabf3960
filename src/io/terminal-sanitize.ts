/** What may stay in a text that is printed. */
export interface Sanitizing {
  /** Keep colour sequences (SGR), which our own reports write. */
  readonly colours: boolean;
  /** Break what a GitHub runner would take for a workflow command. */
  readonly commands: boolean;
}

/** C0 but for line feed, DEL, C1, line and paragraph separators, and the marks that turn the direction of writing. */
const control = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u2028\u2029\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;
const colour = /\u001B\[[0-9;]{0,16}m/g;

/**
 * Makes a text safe to print: control characters as `\xNN`, and in a job no `::` and no `##[`, which the runner parses as commands anywhere in its log.
 * Sources: actions/runner ActionCommand.cs (`TryParseV2`, `TryParse`); Unicode TR9 for the directional marks.
 */
export function sanitize(text: string, { colours, commands }: Sanitizing): string {
  const parts = colours ? text.split(colour) : [text];
  const kept = colours ? (text.match(colour) ?? []) : [];
  return parts.map((part, i) => clean(part, commands) + (kept[i] ?? '')).join('');
}

/**
 * The same for a JSON text, without changing what it says: `\\uNNNN` instead of `\\xNN`, which is no JSON (RFC 8259 section 7), and no character added.
 * Outside of strings `JSON.stringify` writes neither `::` nor `##[`.
 */
export function sanitizeJson(json: string, { commands }: Pick<Sanitizing, 'commands'>): string {
  const visible = json.replace(control, (character) => jsonEscape(character.codePointAt(0) ?? 0));
  if (!commands) return visible;
  return visible.replaceAll(/(?<=:):|(?<=#)#(?=\[)/g, (character) => jsonEscape(character.codePointAt(0) ?? 0));
}

function jsonEscape(code: number): string {
  return `\\u${code.toString(16).padStart(4, '0')}`;
}

function clean(text: string, commands: boolean): string {
  const visible = text.replace(control, escapeControl);
  if (!commands) return visible;
  return visible.replaceAll(/:(?=:)/g, ':\u200B').replaceAll('##[', '#\u200B#[');
}

function escapeControl(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return code <= 0xff ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`;
}
