import { heredocs, type Heredoc } from './heredocs.ts';

/** Programs whose texts of several lines can be documentation: Python, Elixir, Ruby. */
export const documentedFiles = /\.(?:pyw?|exs?|rb)$/iu;

/**
 * Whether an offset lies in a text of several lines between three quotes: documentation, and what is written in other languages. What stands there is not in force.
 * `statement`: only where the text is a statement by itself or the value of Elixir's `@doc`. The offsets asked for must grow.
 */
export function docStrings(text: string, statement = false): (offset: number) => boolean {
  const found = [...text.matchAll(/"""[\s\S]*?"""|'''[\s\S]*?'''/gu)]
    .filter((match) => match[0].includes('\n') && (!statement || standsAlone(text, match.index)))
    .map((match) => ({ begin: match.index, end: match.index + match[0].length }));
  const all = text.includes('<<') ? [...found, ...documents(text)].toSorted((a, b) => a.begin - b.begin) : found;
  let next = 0;
  return (offset) => {
    for (let each = all[next]; each !== undefined && each.end <= offset; each = all[next]) next += 1;
    return (all[next]?.begin ?? Number.POSITIVE_INFINITY) < offset;
  };
}

/** Here-documents of Ruby that a word before them calls documentation: `:doc => <<~DOC`. */
function documents(text: string): { begin: number; end: number }[] {
  const lines = text.split('\n');
  const starts: number[] = [];
  let offset = 0;
  for (const line of lines) {
    starts.push(offset);
    offset += line.length + 1;
  }
  return heredocs(lines).flatMap(({ first, end, command }) =>
    /\b(?:doc|(?:long_)?desc|description|summary|banner|usage|help|examples?)\b[^<]{0,40}<<[-~]|^\s*detail\s{1,4}<<[-~]/u.test(command) ||
    isAllOfBlock(lines, { first, end, command })
      ? [{ begin: starts[first] ?? 0, end: starts[end] ?? text.length }]
      : [],
  );
}

/** Whether a here-document is all that a block of documentation returns: `.example("python") do`, `<<~PYTHON` … `PYTHON`, `end`. */
function isAllOfBlock(lines: readonly string[], { first, end, command }: Heredoc): boolean {
  return (
    /^\s*<<[-~]["']?[A-Z]\w*["']?\s*$/u.test(command) &&
    /(?:^|[.\s])(?:documentation|doc|desc|description|summary|usage|help|examples?)(?:\(["'\w, :.-]{0,80}\))?\s+(?:do|\{)\s*$/u.test(
      lines[first - 2]?.slice(-200) ?? '',
    ) &&
    /^\s*(?:end|\})/u.test(lines[end + 1] ?? '')
  );
}

function standsAlone(text: string, offset: number): boolean {
  const before = text.slice(Math.max(0, offset - 200), offset);
  return /^[ \t]*(?:@(?:module|type)?doc\s+(?:~[sS])?|[rRuUbB]{1,2})?$/u.test(before.slice(before.lastIndexOf('\n') + 1));
}
