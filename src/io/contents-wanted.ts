/** Paths that are still to be visited. Knows at once whether some of them lie below a container, however many there are. */
export class Wanted {
  readonly #paths = new Set<string>();
  readonly #below = new Map<string, number>();

  get size(): number {
    return this.#paths.size;
  }

  has(path: string): boolean {
    return this.#paths.has(path);
  }

  /** Whether a member of this container, at any depth, is wanted. */
  hasBelow(container: string): boolean {
    return (this.#below.get(container) ?? 0) > 0;
  }

  /** The paths as they are now: they may leave while the list is gone through. */
  paths(): string[] {
    return [...this.#paths];
  }

  add(path: string): void {
    if (this.#paths.has(path)) return;
    this.#paths.add(path);
    this.#count(path, 1);
  }

  delete(path: string): void {
    if (this.#paths.delete(path)) this.#count(path, -1);
  }

  #count(path: string, step: number): void {
    for (let end = path.indexOf('!/'); end >= 0; end = path.indexOf('!/', end + 1)) {
      const container = path.slice(0, end);
      this.#below.set(container, (this.#below.get(container) ?? 0) + step);
    }
  }
}
