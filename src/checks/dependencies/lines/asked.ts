/** A package whose place in a file is asked for. */
export interface AskedPackage {
  readonly ecosystem: string;
  readonly name: string;
  /** Empty where any will do. */
  readonly version: string;
}

/** Finds asked packages by name, in whatever spelling a file has them. */
export class Asked {
  readonly #byName = new Map<string, AskedPackage[]>();
  readonly #found = new Map<AskedPackage, number>();

  constructor(packages: Iterable<AskedPackage>) {
    for (const each of packages) {
      const key = each.ecosystem === 'PyPI' ? loose(each.name) : plain(each.name);
      const known = this.#byName.get(key);
      if (known === undefined) this.#byName.set(key, [each]);
      else known.push(each);
    }
  }

  /** Says that this name with this version stands at the offset. The first place counts. `version` null: the file says none here. */
  meet(name: string, version: string | null, at: number): void {
    const candidates = [...new Set([plain(name), loose(name)])].flatMap((key) => this.#byName.get(key) ?? []);
    for (const each of candidates)
      if (!this.#found.has(each) && (version === null || each.version === '' || sameVersion(version, each.version)))
        this.#found.set(each, at);
  }

  /** Package → offset. */
  get found(): ReadonlyMap<AskedPackage, number> {
    return this.#found;
  }

  /** Packages that were not met yet. */
  get missing(): AskedPackage[] {
    return [...this.#byName.values()].flat().filter((each) => !this.#found.has(each));
  }
}

function plain(name: string): string {
  return name.toLowerCase();
}

/** PyPI takes these for the same (PEP 503). */
function loose(name: string): string {
  return name.toLowerCase().replaceAll(/[-_.]+/g, '-');
}

/** `==1.0`, `v1.0` and `1.0` are the same. */
function sameVersion(written: string, asked: string): boolean {
  const bare = (version: string): string => version.trim().replace(/^[=^~\s]*v?(?=\d)/, '');
  return bare(written) === bare(asked);
}
