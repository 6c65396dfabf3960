/** Programs whose texts of several lines can be documentation: Python, Elixir, Ruby. */
export const documentedFiles = /\.(?:pyw?|exs?|rb)$/iu;

// The last is a here-document of Ruby that a word before it calls documentation: `:doc => <<~DOC`.
const several =
  /"""[\s\S]*?"""|'''[\s\S]*?'''|\b(?:doc|desc|description|summary|banner|usage|help)\b[^\n<]{0,40}<<[-~]['"]?([A-Z_]{2,30})\b[\s\S]*?\n[ \t]*\1\b/gu;

/**
 * Whether an offset lies in a text of several lines between three quotes: documentation, and what is written in other languages. What stands there is not in force.
 * `statement`: only where the text is a statement by itself or the value of Elixir's `@doc`. The offsets asked for must grow.
 */
export function docStrings(text: string, statement = false): (offset: number) => boolean {
  const found = [...text.matchAll(several)].filter(
    (match) => match[0].includes('\n') && (!statement || match[1] !== undefined || standsAlone(text, match.index)),
  );
  let next = 0;
  return (offset) => {
    for (let each = found[next]; each !== undefined && each.index + each[0].length <= offset; each = found[next]) next += 1;
    return (found[next]?.index ?? Number.POSITIVE_INFINITY) < offset;
  };
}

function standsAlone(text: string, offset: number): boolean {
  const before = text.slice(Math.max(0, offset - 200), offset);
  return /^[ \t]*(?:@(?:module|type)?doc\s+(?:~[sS])?|[rRuUbB]{1,2})?$/u.test(before.slice(before.lastIndexOf('\n') + 1));
}
