import type { FindingDraft } from '../../gate/finding.ts';
import { lineOf } from './lines.ts';
import { isReachable, mailAddress } from './personal-data/mail.ts';
import { purposeOf } from './purpose.ts';
import type { InspectedText } from './inspected.ts';

const page =
  /\.(?:html?|xhtml|jsp|jspf|jspx|jsf|php|phtml|ctp|tpl|twig|erb|haml|slim|ejs|hbs|mustache|ftl|vm|cshtml|aspx|ascx|vue|svelte|jsx|tsx)$/iu;
/** Texts of mails are sent, not published. */
const mail =
  /(?:^|\/)(?:e?mails?|mailers?|mail[-_]?templates?|newsletters?|notifications?)\/|(?:mailer|_mail|mail_\w+)\.[^/]*$|\.(?:text|txt)\.\w+$/iu;

/** What a server or a browser takes away before anybody reads the page, or never shows: a robot that harvests addresses sees the rest. */
const unseen: readonly (readonly [open: string, close: string])[] = [
  ['<?php', '?>'],
  ['<?=', '?>'],
  ['<%', '%>'],
  ['{{--', '--}}'],
  ['{#', '#}'],
  ['@*', '*@'],
  ['<!--', '-->'],
  ['<script', '</script'],
  ['<style', '</style'],
];

/** Mail addresses that stand in the text of a page or in a `mailto:` as they are: one finding a page. Written apart (`info [at] …`) or made by a script they are none. */
export function publishedAddressFindings({ path, role, text }: InspectedText): FindingDraft[] {
  if (!page.test(path) || mail.test(path) || !text.includes('@')) return [];
  if (purposeOf(path, role) !== 'product') return [];
  const shown = shownText(path, text);
  const found = [...shown.matchAll(mailAddress)].filter(([address]) => isReachable(address));
  const first = found[0];
  if (first === undefined) return [];
  return [
    {
      ruleId: 'debug-artifacts/published-address',
      severity: 'low',
      location: { path, line: lineOf(text, first.index).line },
      parameters: { count: new Set(found.map(([address]) => address.toLowerCase())).size },
      identity: 'published-address',
    },
  ];
}

/** The text with everything else blanked, so that places stay: what is between tags, and the addresses of `mailto:` links. */
function shownText(path: string, text: string): string {
  let shown = /\.(?:jsx|tsx)$/iu.test(path) ? onlyMarkup(text) : text;
  for (const [open, close] of unseen) shown = without(shown, open, close);
  return shown.replaceAll(/<[a-z/!][^<>]*>/giu, (tag) => {
    const link = /\bhref\s*=\s*["']?mailto:([^"'?\s>]{1,200})/iu.exec(tag);
    const at = link === null ? -1 : tag.indexOf(link[1] ?? '', link.index);
    return link === null ? blanked(tag) : `${' '.repeat(at)}${link[1] ?? ''}${' '.repeat(tag.length - at - (link[1] ?? '').length)}`;
  });
}

/** Blanks what stands between two marks in any case of letters, in one pass; what is never closed is blanked to the end. */
function without(text: string, open: string, close: string): string {
  const opening = anyCase(open);
  const closing = anyCase(close);
  const parts: string[] = [];
  let from = 0;
  for (let match = opening.exec(text); match !== null; match = opening.exec(text)) {
    closing.lastIndex = match.index + open.length;
    const stop = closing.exec(text) === null ? text.length : closing.lastIndex;
    parts.push(text.slice(from, match.index), blanked(text.slice(match.index, stop)));
    from = stop;
    opening.lastIndex = stop;
  }
  return from === 0 ? text : parts.join('') + text.slice(from);
}

function anyCase(mark: string): RegExp {
  return new RegExp(mark.replaceAll(/[^\w]/gu, '\\$&'), 'gi');
}

/** In JSX the markup stands among code: comments go, and only lines with a tag or a `mailto:` stay. */
function onlyMarkup(text: string): string {
  return without(text, '/*', '*/')
    .split('\n')
    .map((line) => (/^\s*\/\/|^\s*\*/u.test(line) || !/<\/?[a-z]|mailto:/iu.test(line) ? ' '.repeat(line.length) : line))
    .join('\n');
}

function blanked(text: string): string {
  return text.replaceAll(/[^\n]/gu, ' ');
}
