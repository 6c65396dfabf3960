/** A piece of a version: a number or a word, and how it hangs on what stands before it. */
interface Piece {
  readonly text: string;
  readonly isNumber: boolean;
  /** Dots and brackets part a number from the next; a hyphen, underscore or blank may begin something of another kind: a packager's revision, a date, a build. */
  readonly loose: boolean;
}

/** Words of versions before a release; a number where their order among each other is everywhere the same. */
const beforeRelease: Readonly<Record<string, number>> = {
  alpha: 1,
  beta: 2,
  rc: 3,
  cr: 3,
  dev: 0,
  snapshot: 0,
  milestone: 0,
  preview: 0,
  pre: 0,
};
/** What Java projects put behind a plain release. */
const plainRelease = new Set(['final', 'ga', 'release']);

/**
 * Where a product's version stands to a bound, both as products write them: below 0 before it, 0 the same, above 0 after it; null where that cannot be told and must not be
 * guessed. Numbers are compared by their value, a word with the same word (`sp1` and `sp2`, `21.2r3-s7` and `21.2r3-s8`), letters that hang on equal numbers by the
 * alphabet (OpenSSL's `1.0.2k` and `1.0.2zh`). A version that only begins like the bound (`2.4` and `2.4.58`) may stand for any that does; a packager's revision behind the bound's
 * number (`2.4.57-2`, `9.8p1`) is neither that version nor surely a later one.
 */
export function compareProductVersion(version: string, bound: string): number | null {
  const [a, b] = [normalise(version), normalise(bound)];
  if (a === b) return a === '' ? null : 0;
  const [left, right] = [piecesOf(a), piecesOf(b)];
  if (left === null || right === null) return null;
  for (let i = 0; i < Math.max(left.length, right.length); i += 1) {
    const order = comparePieces(left.slice(i), right.slice(i));
    if (order !== 0) return order;
  }
  return 0;
}

/**
 * Whether a version goes on where the bound ends, with anything but a word for what comes before a release: `21.4r3-s5` and `21.4`, `2.4.57-2` and `2.4.57`. It is then not
 * before the bound, though nobody can say whether it is the same or later.
 */
export function continuesBound(version: string, bound: string): boolean {
  const [left, right] = [version, bound].map((text) => piecesOf(normalise(text)));
  if (left === null || right === null || left === undefined || right === undefined || left.length <= right.length) return false;
  const next = left[right.length];
  const same = right.every((piece, index) => comparePieces([left[index] ?? piece], [piece]) === 0);
  return same && next !== undefined && (next.isNumber || (!isBeforeRelease(next.text) && next.text !== 'm'));
}

function normalise(text: string): string {
  return text
    .slice(0, 200)
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replace(/^(?:version|ver|v)[.\s_]*(?=\d)/, '');
}

/** Null where it has no number at all, or characters that change what numbers mean (a Debian epoch, `~`, build metadata). */
function piecesOf(text: string): Piece[] | null {
  if (!/\d/.test(text) || !/^[a-z0-9._ ()-]+$/.test(text) || isCommit(text)) return null;
  const pieces = [...text.matchAll(/([._ ()-]*)(\d+|[a-z]+)/g)].map(([, separator = '', piece = '']) => ({
    text: piece,
    isNumber: /^\d/.test(piece),
    loose: /[-_ ]/.test(separator),
  }));
  if (plainRelease.has(pieces.at(-1)?.text ?? '')) pieces.pop();
  return pieces;
}

function isCommit(text: string): boolean {
  return /^[0-9a-f]{7,64}$/.test(text) && /[a-f]/.test(text);
}

/** The order that the first pieces decide; 0 where the next ones must. */
function comparePieces(left: readonly Piece[], right: readonly Piece[]): number | null {
  const [a, b] = [left[0], right[0]];
  if (a === undefined) return isZero(right) ? 0 : null;
  if (b === undefined) return compareToEnd(left);
  if (a.isNumber && b.isNumber) return a.loose === b.loose ? compareNumbers(a.text, b.text) : null;
  if (!a.isNumber && !b.isNumber) return compareWords(left, right);
  if (a.isNumber) return isBeforeRelease(b.text) && !isZero([a]) && !a.loose ? 1 : null;
  return isBeforeRelease(a.text) && !isZero(right.slice(0, 1)) && !b.loose ? -1 : null;
}

/** What goes on behind the bound is later where it is a number in the same manner, and nothing that can be told otherwise. */
function compareToEnd(left: readonly Piece[]): number | null {
  if (isZero(left)) return 0;
  const first = left.findIndex(({ text }) => !/^0+$/.test(text));
  return left.slice(0, Math.max(first, 0) + 1).every(({ isNumber, loose }) => isNumber && !loose) ? 1 : null;
}

function isZero(pieces: readonly (Piece | undefined)[]): boolean {
  return pieces.every((piece) => piece !== undefined && piece.isNumber && !piece.loose && /^0+$/.test(piece.text));
}

function compareNumbers(a: string, b: string): number | null {
  const [x, y] = [a, b].map((text) => text.replace(/^0+(?=\d)/, '')) as [string, string];
  if (x !== y) return x.length - y.length || (x < y ? -1 : 1);
  // `1.02` and `1.2` are the same with some products and two versions with others.
  return a === b ? 0 : null;
}

function compareWords(left: readonly Piece[], right: readonly Piece[]): number | null {
  const [a, b] = [left[0]?.text ?? '', right[0]?.text ?? ''];
  if (a === b) return 0;
  const [x = 0, y = 0] = [a, b].map((word) => (isBeforeRelease(word) ? beforeRelease[word] : 0));
  if (x > 0 && y > 0) return x === y ? null : x - y;
  const letters = [left, right].every(
    ([piece, ...rest]) => rest.length === 0 && /^[a-z]{1,2}$/.test(piece?.text ?? '') && piece?.loose === false,
  );
  return letters ? (a < b ? -1 : 1) : null;
}

function isBeforeRelease(word: string): boolean {
  return Object.hasOwn(beforeRelease, word);
}
