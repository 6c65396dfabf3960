import { setting, type Entry } from '../entry.ts';

/** Gemfile (https://bundler.io/guides/groups.html): each `gem` that is installed in production, which is every one outside the groups `development` and `test`. */
export function gemfileEntries(text: string): Entry[] {
  const entries: Entry[] = [];
  const blocks: boolean[] = [];
  for (const [index, raw] of text.split('\n').entries()) {
    const line = raw
      .slice(0, 500)
      .replace(/(?:^|\s)#.*$/u, '')
      .trim();
    if (/^end\b/u.test(line)) blocks.pop();
    const name = /^gem\s*\(?\s*["']([\w.-]{1,100})["']/u.exec(line)?.[1];
    if (name !== undefined && !blocks.includes(true) && !isApart(line)) entries.push(setting('gem', name, index + 1));
    if (/\bdo\b\s*(?:\|[^|]*\|)?$|^(?:if|unless|case|begin)\b/u.test(line)) blocks.push(line.startsWith('group') && isApart(line));
  }
  return entries;
}

/** All groups that are named are such. */
function isApart(line: string): boolean {
  const groups = [...line.matchAll(/:(\w+)(?!\s*=>)\b|groups?:\s*:?(\w+)/gu)].flatMap(([, one, other]) => one ?? other ?? []);
  const named = groups.filter((group) => /^(?:development|test|production|default|staging|ci|assets)$/u.test(group));
  return named.length > 0 && named.every((group) => /^(?:development|test|ci)$/u.test(group));
}
