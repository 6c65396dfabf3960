import { commented, lineIndex, type Place } from '../place.ts';
import { distinctiveSecrets, publishedSecretOf } from '../published-secrets.ts';

/** Published secrets as literals or elements of their own, whatever name stands beside them: `setCipherKey(Base64.decode("…"))`. */
export function publishedSecretPlaces(text: string): Place[] {
  const lineOf = lineIndex(text);
  return distinctiveSecrets.flatMap((value) => {
    const places: Place[] = [];
    for (let at = text.indexOf(value); at !== -1; at = text.indexOf(value, at + value.length)) {
      const [before, after] = [text[at - 1] ?? '', text[at + value.length] ?? ''];
      if (!quotes.has(before + after)) continue;
      const off = commented(text, at) ? ({ comment: true } as const) : {};
      places.push({ kind: 'known', key: 'secret', value, line: lineOf(at), label: publishedSecretOf(value) ?? '', ...off });
    }
    return places;
  });
}

/** What encloses a value as a whole. */
const quotes: ReadonlySet<string> = new Set(['""', "''", '``', '><']);
