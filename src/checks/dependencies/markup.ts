/** An element of an XML text. */
export interface MarkupElement {
  readonly name: string;
  /** Offset of its `<`. */
  readonly at: number;
  /** What stands in its start tag behind the name. */
  readonly attributes: string;
  readonly body: string;
  /** Offset of the body. */
  readonly bodyAt: number;
}

/** The text with its comments blanked, so that offsets and lines stay. A comment that does not end goes to the end. Takes time in proportion to the text. */
export function withoutComments(xml: string): string {
  const parts: string[] = [];
  let at = 0;
  for (let start = xml.indexOf('<!--'); start >= 0; start = xml.indexOf('<!--', at)) {
    const end = xml.indexOf('-->', start + 4);
    const stop = end < 0 ? xml.length : end + 3;
    parts.push(xml.slice(at, start), xml.slice(start, stop).replaceAll(/[^\n]/g, ' '));
    at = stop;
  }
  return parts.join('') + xml.slice(at);
}

/**
 * Elements of these names, in order, those inside each other too. The body ends at the next end tag of the name. No parser: for texts that the scanner has read or will
 * refuse. Takes time in proportion to the text, also where nothing ever ends.
 */
export function elementsOf(xml: string, names: readonly string[]): MarkupElement[] {
  const next = new Map<string, number>();
  /** Where `text` stands next at or after `from`; looked for once. */
  const find = (text: string, from: number): number => {
    const known = next.get(text);
    if (known !== undefined && (known < 0 || known >= from)) return known;
    const found = xml.indexOf(text, from);
    next.set(text, found);
    return found;
  };
  const elements: MarkupElement[] = [];
  for (const match of xml.matchAll(new RegExp(`<(${names.join('|')})(?=[\\s/>])`, 'g'))) {
    const [opening, name = ''] = match;
    const end = find('>', match.index);
    if (end < 0) break;
    const inside = xml.slice(match.index + opening.length, end);
    const closed = inside.endsWith('/');
    const stop = closed ? -1 : find(`</${name}>`, end);
    const body = stop < 0 ? '' : xml.slice(end + 1, stop);
    elements.push({ name, at: match.index, attributes: closed ? inside.slice(0, -1) : inside, body, bodyAt: end + 1 });
  }
  return elements;
}

/** The value of an attribute. */
export function attributeOf({ attributes }: MarkupElement, name: string): string | undefined {
  return new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`)
    .exec(attributes)
    ?.slice(1)
    .find((value) => value !== undefined)
    ?.trim();
}

/** The text of the first element of this name directly in the text, and its offset there. */
export function textOf(xml: string, name: string): { readonly value: string; readonly at: number } | undefined {
  const match = new RegExp(`<${name}>([^<]*)</${name}>`).exec(xml);
  if (match?.[1] === undefined) return undefined;
  const at = match.index + name.length + 2 + (match[1].length - match[1].trimStart().length);
  return { value: match[1].trim(), at };
}
