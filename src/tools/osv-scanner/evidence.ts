import type { ReportedSource } from './parse.ts';

/** Census paths instead of places in the scratch folder: evidence has the same bytes on every machine. */
export class Paths {
  readonly #byPlace: ReadonlyMap<string, string>;
  readonly #byNumber = new Map<string, string>();
  readonly #pattern: RegExp;

  /** `places`: place in the scratch folder → census path. Each has a numbered folder or file name of its own, but for what is read with another. */
  constructor(folder: string, places: readonly (readonly [place: string, path: string])[]) {
    this.#byPlace = new Map(places);
    for (const [place, path] of places) {
      const number = /\/(\d{6})[/.]/.exec(place.slice(folder.length))?.[1] ?? '';
      if (!this.#byNumber.has(number)) this.#byNumber.set(number, path);
    }
    const escaped = folder.slice(1).replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
    this.#pattern = new RegExp(String.raw`/?${escaped}/(?:(?:files/s\d+|again|images)/(\d{6})(?:\.tar)?(?:/[A-Za-z0-9_.-]+)*)?`, 'g');
  }

  /** The census path of a place. */
  of(place: string): string {
    return this.#byPlace.get(place) ?? this.#byNumber.get(this.#numberIn(place)) ?? this.inText(place);
  }

  #numberIn(place: string): string {
    return /\/(?:files\/s\d+|again|images)\/(\d{6})[/.]/.exec(place)?.[1] ?? '';
  }

  /** The text with every place replaced, line ends in paths escaped; the names of what is ours alone begin with `kenpin:`. */
  inText(text: string): string {
    return text.replace(this.#pattern, (whole, number: string | undefined) => {
      const place = whole.startsWith('/') ? whole : `/${whole}`;
      const path = this.#byPlace.get(place) ?? (number === undefined ? undefined : this.#byNumber.get(number));
      return path === undefined ? 'kenpin:' : JSON.stringify(path).slice(1, -1);
    });
  }
}

/** What the scanner found in which file, in its own shape, sorted by path. */
export function reportOf(sources: readonly ReportedSource[], paths: Paths): string {
  const results = sources
    .map(({ path, type, packages }) => ({
      source: { path: paths.of(path), type },
      packages: packages.map(({ ecosystem, name, version, commit, groups, vulnerabilities }) => ({
        package: { name, version, ecosystem, ...(commit === null ? {} : { commit }) },
        ...(groups.length === 0 ? {} : { dependency_groups: groups }),
        ...(vulnerabilities.length === 0 ? {} : { vulnerabilities }),
      })),
    }))
    .sort((a, b) => compare(a.source.path, b.source.path));
  return `${JSON.stringify({ results }, null, 1)}\n`;
}

/** Logs without what differs from run to run: times, memory addresses, the order of parallel readers. */
export function logOf(logs: readonly string[], paths: Paths): string {
  const lines = logs
    .flatMap((log) => log.split('\n'))
    .filter((line) => line !== '' && !/^(End status: |Starting filesystem walk)/.test(line))
    .map((line) => paths.inText(line).replace(/0x[0-9a-f]{6,}/g, '0x…'));
  return `${lines.sort(compare).join('\n')}\n`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
