import { cvesIn } from '../jvn/ids.ts';
import { FeedFormatError } from '../rows.ts';

/**
 * The CVE ids that the page of an alert names: https://www.jpcert.or.jp/at/2021/at210050.html. Only text between tags is searched: no attributes, comments, scripts or styles.
 * Throws {@link FeedFormatError} where the page does not name the alert itself: another page came in its place.
 */
export function readAlertPage(html: string, alert: string): string[] {
  const text = textOf(html).replaceAll(/[\u2010-\u2015\u2212]/g, '-');
  if (!text.normalize('NFKC').toUpperCase().includes(alert)) throw new FeedFormatError(`the page does not name ${alert}`);
  return cvesIn(text);
}

/** Text between tags, each run on its own line: what stands in two cells is not one word. One pass, whatever is in the page. */
function textOf(html: string): string {
  const runs: string[] = [];
  for (let at = 0; at < html.length;) {
    const tag = html.indexOf('<', at);
    runs.push(html.slice(at, tag < 0 ? html.length : tag));
    if (tag < 0) break;
    at = endOfTag(html, tag);
  }
  return runs.join('\n').replaceAll(/&#(?:45|x2d);|&(?:hyphen|dash);/gi, '-');
}

function endOfTag(html: string, tag: number): number {
  if (html.startsWith('<!--', tag)) return after(html, '-->', tag + 4);
  const name = /^<(script|style|textarea|template)[\s>/]/i.exec(html.slice(tag, tag + 12))?.[1];
  return name === undefined ? after(html, '>', tag) : after(html, '>', closingOf(html, name, tag));
}

function after(html: string, mark: string, from: number): number {
  const at = html.indexOf(mark, from);
  return at < 0 ? html.length : at + mark.length;
}

/** Place of `</script`, in any case; the end where there is none. */
function closingOf(html: string, name: string, from: number): number {
  for (let at = html.indexOf('</', from); at >= 0; at = html.indexOf('</', at + 2)) {
    if (html.slice(at + 2, at + 2 + name.length).toLowerCase() === name.toLowerCase()) return at;
  }
  return html.length;
}
