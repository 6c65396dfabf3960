import { anchorSearch, type Occurrences } from './anchors.ts';
import { nextStart, Run, type Budget, type Match } from './program.ts';
import { readSignatures, type Library, type Signature, type SignaturePlace, type Signatures } from './signature.ts';
import { signatureLines } from './signatures.ts';

/** By what a library was recognised: its file name or folder, its text, or the digest of its text. */
export type LibraryEvidence = 'filename' | 'content' | 'hash';

/** A JavaScript library found in a file. */
export interface RecognisedLibrary {
  /** npm package name; where `ecosystem` is empty, the library's own name: it is not published on npm, so no database can be asked about it. */
  readonly name: string;
  readonly ecosystem: 'npm' | '';
  /** Empty where the library is recognised but not which version. */
  readonly version: string;
  readonly evidence: LibraryEvidence;
}

/** One script that was delivered. */
export interface Script {
  /** Census path. */
  readonly path: string;
  /** The whole text. */
  readonly text: string;
  /** SHA-1 of a text in UTF-8, as lower-case hex. Without it, the few versions that only a digest identifies are not found. */
  readonly sha1?: (text: string) => string;
}

/** What a script was recognised as. */
export interface Recognition {
  /** Sorted by name and version. A bundle may hold several. */
  readonly libraries: readonly RecognisedLibrary[];
  /** Names of libraries that were not looked for to the end, because the text would have cost too much: one of them may be there unseen. */
  readonly unfinished: readonly string[];
}

/** Greatest text that is looked through, in UTF-16 code units; with a longer one every library is unfinished. */
export const scriptLimit: number = 64 * 1024 * 1024;

/** Steps for one signature and for one file. Real bundles of 10 MB take below a hundred thousand; a million take about 20 ms. */
const signatureSteps = 1_000_000;
const fileSteps = 10_000_000;
/** Longer texts are not digested: the greatest file that is known by its digest has about 100 KB. */
const digestLimit = 1024 * 1024;
/** A file this short that merely bears a library's name is no copy of it. */
const libraryLength = 4096;

/** Whether a census path is a script that may hold vendored libraries. */
export function isScript(path: string): boolean {
  return /\.[cm]?js$/i.test(path);
}

/**
 * Recognises JavaScript libraries in a script with the signatures of Retire.js: by their text (banners, version constants that survive minifying), by digest, by
 * file name or folder. What the text or its digest says about a package outweighs the file name. The text is hostile: see {@link Recognition.unfinished}.
 */
export function recogniseLibraries({ path, text, sha1 }: Script): Recognition {
  const { groups, hashes } = signatures();
  const content = text.length > scriptLimit ? '' : text.includes('\r') ? text.replaceAll(/\r\n?/g, '\n') : text;
  const search = new Search();
  if (content === '' && text !== '') for (const { library } of groups.content.all) search.unfinished.add(library.name);
  search.look(groups.content, content);
  const digest = sha1 === undefined || content.length > digestLimit || content === '' ? undefined : hashes.get(sha1(content));
  if (digest !== undefined) search.add(digest, digest.version, 'hash');
  const slashed = `/${path.replaceAll('!/', '/').replaceAll('\\', '/')}`.replace(/\.[cm]js$/i, '.js');
  const base = slashed.slice(slashed.lastIndexOf('/') + 1);
  search.look(groups.filename, base);
  search.look(groups.path, slashed);
  const plain = new Search();
  plain.look(groups.plain, base);
  const named = plain.libraries();
  if (named.length > 0 && content.length >= libraryLength && mentions(content, base))
    for (const each of named) search.add(each, '', 'filename');
  return { libraries: search.libraries(), unfinished: [...search.unfinished].sort() };
}

/** Whether the words of a plain file name stand in the text too: an application has its own `bootstrap.js`. */
function mentions(content: string, base: string): boolean {
  const words = base.replace(/\.js$/i, '').split(/[-.]/);
  const text = content.toLowerCase();
  return words.every((word) => word === 'min' || text.includes(word.toLowerCase()));
}

/** The signatures that look at one place, and the search for their anchors. */
interface Group {
  readonly all: readonly Signature[];
  readonly search: (text: string) => Occurrences;
}

let read: { readonly groups: Readonly<Record<SignaturePlace, Group>>; readonly hashes: Signatures['hashes'] } | null = null;

/** The signatures, read when they are first needed. */
function signatures(): NonNullable<typeof read> {
  if (read === null) {
    const { all, hashes } = readSignatures(signatureLines);
    const of = (place: SignaturePlace): Group => {
      const own = all.filter((each) => each.place === place);
      return { all: own, search: anchorSearch(own.flatMap(({ anchor }) => anchor.texts)) };
    };
    read = { hashes, groups: { content: of('content'), filename: of('filename'), path: of('path'), plain: of('plain') } };
  }
  return read;
}

class Search {
  readonly unfinished = new Set<string>();
  readonly #found = new Map<string, RecognisedLibrary>();
  #left = fileSteps;

  look({ all, search }: Group, text: string): void {
    const { places, cut } = search(text);
    // Most texts hold no anchor at all.
    if (places.size === 0) return;
    for (const signature of all) {
      const { anchor, library } = signature;
      const at = anchor.texts.flatMap((each) => places.get(each) ?? []);
      if (at.length > 0) this.#apply(signature, text, at);
      if (anchor.texts.some((each) => cut.has(each))) this.unfinished.add(library.name);
    }
  }

  #apply(signature: Signature, text: string, at: readonly number[]): void {
    const budget: Budget = { left: Math.min(signatureSteps, this.#left) };
    const before = budget.left;
    for (const match of matches(signature, { text, at, budget })) {
      const { place, library } = signature;
      if (place === 'plain') this.add(library, '', 'filename');
      else this.add(library, versionOf(signature, match), place === 'content' ? 'content' : 'filename');
    }
    this.#left -= before - budget.left;
    if (budget.left <= 0) this.unfinished.add(signature.library.name);
  }

  add({ name, ecosystem }: Library, version: string, evidence: LibraryEvidence): void {
    // `/2024-01/jquery.js` lies in a folder of that month.
    const known = evidence === 'filename' && !/^\d+\.\d/.test(version) ? '' : version;
    const key = `${name}\0${known}`;
    if (!this.#found.has(key)) this.#found.set(key, { name, ecosystem, version: known, evidence });
  }

  libraries(): RecognisedLibrary[] {
    const all = [...this.#found.values()];
    const inside = new Set(all.flatMap(({ name, evidence }) => (evidence === 'filename' ? [] : name)));
    const versioned = new Set(all.flatMap(({ name, version }) => (version === '' ? [] : name)));
    const kept = all.filter(({ name, version, evidence }) =>
      evidence === 'filename' ? !inside.has(name) && (version !== '' || !versioned.has(name)) : true,
    );
    return kept.sort((a, b) => compare(a.name, b.name) || compare(a.version, b.version));
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

interface Looked {
  readonly text: string;
  readonly at: readonly number[];
  readonly budget: Budget;
}

/** Matches around the places where the signature's anchor stands, as far as the budget goes. File names have to match as a whole. */
function* matches({ place, program, anchor }: Signature, { text, at, budget }: Looked): Generator<Match> {
  const whole = place === 'filename' || place === 'plain';
  let resume = 0;
  for (const index of at) {
    if (index < resume) continue;
    const from = Math.max(resume, index - anchor.before.max, 0);
    const slice = text.slice(from, index + anchor.after.max + longest(anchor.texts));
    // Looking for a place to start costs too.
    budget.left -= 1 + (slice.length >> 4);
    if (budget.left <= 0) return;
    const run = new Run(program, slice, budget);
    const last = index - anchor.before.min - from;
    for (let start = nextStart(program, slice, 0); start >= 0 && start <= last; start = nextStart(program, slice, start + 1)) {
      if (whole && start > 0) break;
      if (budget.left <= 0) return;
      const match = run.from(start);
      if (match === null || (whole && match.end !== text.length)) continue;
      yield match;
      resume = from + match.end;
      break;
    }
  }
}

function longest(texts: readonly string[]): number {
  return Math.max(...texts.map(({ length }) => length));
}

function versionOf({ version }: Signature, { groups }: Match): string {
  const text = version.replaceAll(/\$(\d)/g, (_, group: string) => groups[Number(group)] ?? '');
  return text.replace(/([.-](min|slim|bundle|custom|pack|debug|umd|esm|common|global|runtime|prod|js))+$/, '').replace(/[._-]+$/, '');
}
