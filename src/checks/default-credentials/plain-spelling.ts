/** Characters that expressions without regard to case take for an `s` and a `k`, and bytes do not. */
const [longS, kelvin] = ['\u017f', '\u212a'];

/** A text with `s` and `k` spelled as everywhere, every character where it was. */
export function spelledPlainly(text: string): string {
  return text.includes(longS) || text.includes(kelvin) ? text.replaceAll(longS, 's').replaceAll(kelvin, 'k') : text;
}
