/** One setting of a product's own file. */
export interface Setting {
  /** Whole name: sections and keys joined by dots, `security.authorization`. */
  readonly name: string;
  /** Without quotes and comment. */
  readonly value: string;
  /** 1-based. */
  readonly line: number;
}

/** Longer lines hold no setting of a server. */
const longest = 1000;

/** Takes quotes and a comment off. */
function bare(raw: string): string {
  const value = raw.trim();
  const quoted = /^(["'])(.*?)\1(?:\s*[;#].*)?$/u.exec(value);
  return quoted === null ? value.replace(/(?:^|\s)[;#].*$/u, '').trim() : (quoted[2] ?? '');
}

/** Settings by the indents of YAML, a mapping in braces on one line among them. Lines are all it reads: lists, anchors and texts of several lines are none of its matter. */
export function indentedSettings(text: string): Setting[] {
  const found: Setting[] = [];
  const open: { indent: number; name: string }[] = [];
  for (const [index, raw] of text.split('\n').entries()) {
    const match = raw.length > longest ? null : /^( *)(["']?)([\w./-]+)\2\s*:(?:\s+(.*))?$/u.exec(raw.trimEnd());
    if (match === null) continue;
    const [, indent = '', , key = '', rest = ''] = match;
    while ((open.at(-1)?.indent ?? -1) >= indent.length) open.pop();
    const name = [...open.map((each) => each.name), key].join('.');
    open.push({ indent: indent.length, name: key });
    const inside = /^\{(.*)\}\s*(?:#.*)?$/u.exec(rest.trim())?.[1];
    if (inside === undefined) found.push({ name, value: bare(rest), line: index + 1 });
    else
      for (const [, inner = '', value = ''] of inside.matchAll(/["']?([\w.-]+)["']?\s*:\s*([^,]*)/gu))
        found.push({ name: `${name}.${inner}`, value: bare(value), line: index + 1 });
  }
  return found;
}

/** Settings of INI and TOML below `[section]`, `key = value` and `key value`. */
export function sectionedSettings(text: string): Setting[] {
  const found: Setting[] = [];
  let section = '';
  for (const [index, raw] of text.split('\n').entries()) {
    const line = raw.length > longest ? '' : raw.trim();
    if (line === '' || /^[#;]/u.test(line)) continue;
    const head = /^\[{1,2}([^\]]{1,200})\]{1,2}/u.exec(line)?.[1];
    if (head !== undefined) section = head.trim();
    const match = head === undefined ? /^([^\s=]{1,200})(?:\s*=\s*|\s+)(.*)$/u.exec(line) : null;
    if (match === null) continue;
    found.push({ name: section === '' ? (match[1] ?? '') : `${section}.${match[1] ?? ''}`, value: bare(match[2] ?? ''), line: index + 1 });
  }
  return found;
}

/** The last value of a setting, as most programs take it. */
export function settingOf(settings: readonly Setting[], name: RegExp): Setting | undefined {
  return settings.findLast((each) => name.test(each.name));
}
