import { once } from './once.ts';
import type { Place } from './place.ts';

/** Lines of comment above a setting that are looked at. */
const most = 4;

const sign = /^\s*(?:#|\/\/|;|--|\*|<!--|REM\b|!)/u;
/** What a comment says of a blank setting that is given a value by itself: `If empty, configure.sh will generate one`, `空の場合は自動で生成`. */
const made =
  /\b(?:empty|blank|unset|omitted|not[ -](?:set|given|specified|provided))\b[^\n]{0,100}\b(?:auto[- ]?)?(?:generat|random)|\b(?:generat\w{1,4}|random\w{0,2})\b[^\n]{0,60}\b(?:if|when|where|unless)\b[^.\n]{0,20}\b(?:empty|blank|unset|omitted|set|given|specified|provided)\b|(?:空|未設定|省略)[^。\n]{0,20}(?:場合|とき|時|なら)[^。\n]{0,20}(?:生成|作成)/iu;

/** Accounts that every machine has: what a comment says makes none of them safe. */
const everywhere = /^(?:root|sa|admin|administrator|postgres|sys|system|guest)$/iu;

/**
 * A blank password whose comment says that a value is made where none is set stands beside no account: it is told for review. Any other place is as it was.
 * A comment is words: it makes milder what is blank, and nothing else.
 */
export function withoutAccountWhereMade(text: string): (place: Place) => Place {
  const lines = once(() => text.split('\n'));
  return (place) => {
    if (place.value !== '' || place.account === undefined || everywhere.test(place.account)) return place;
    const own = /\s(?:#|\/\/|;)(.*)$/u.exec(lines()[place.line - 1] ?? '')?.[1] ?? '';
    const above: string[] = [];
    for (let at = place.line - 2; at >= 0 && above.length < most && sign.test(lines()[at] ?? ''); at -= 1) above.unshift(lines()[at] ?? '');
    if (!made.test(own) && !made.test(above.join('\n'))) return place;
    const { account: _, ...rest } = place;
    return rest;
  };
}
