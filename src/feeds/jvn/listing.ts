import { FeedFormatError } from '../rows.ts';
import { unlistedReason } from '../store/reasons.ts';
import { Refusal, type StoredRun } from '../store/run.ts';
import { readChecksums, type FeedChecksum } from './checksum.ts';

const listLimit = 4 * 1024 * 1024;
/** Greatest size of a feed: the largest year has some 80 MB. */
const fileLimit = 512 * 1024 * 1024;

/** Files of JVN iPedia below the base address. The list is believed on names, sizes and hashes, not on addresses. */
const folders = [
  { name: /^jvndb_detail_(\d{4})\.rdf$/, folder: 'ja/feed/detail' },
  { name: /^jvndb(?:_new)?\.rdf$/, folder: 'ja/rss' },
] as const;

/** The detailed feed of one year. */
export interface YearFile extends FeedChecksum {
  readonly unit: string;
}

/** What JVN iPedia offers now: `<base>/ja/feed/checksum.txt`. */
export class Listing {
  readonly #run: StoredRun;
  readonly #base: string;
  readonly url: string;
  #files: readonly FeedChecksum[] = [];

  constructor(run: StoredRun, base: string) {
    this.#run = run;
    this.#base = base;
    this.url = `${base}/ja/feed/checksum.txt`;
  }

  /** Reads the list, and holds it against what was loaded before. */
  async read(): Promise<void> {
    const { bytes } = await this.#run.fetch({ url: this.url, limit: listLimit });
    this.#files = await this.#run.reading(this.url, () => {
      const files = readChecksums(new TextDecoder().decode(bytes));
      for (const { lastModified, filename } of files) this.#run.notAhead(lastModified, `checksum.txt: ${filename}`);
      if (!files.some(({ filename }) => folders[0].name.test(filename))) throw new FeedFormatError('it lists no jvndb_detail_YYYY.rdf');
      return files;
    });
    const listed = new Set(this.years().map(({ unit }) => unit));
    const gone = this.#run.units('year/').filter((unit) => !listed.has(unit));
    if (gone.length > 0) throw new Refusal('partial', unlistedReason(this.#run.feed, this.url, gone));
  }

  /** The detailed feeds, by year. */
  years(): YearFile[] {
    return this.#files
      .flatMap((file) => {
        const year = folders[0].name.exec(file.filename)?.[1];
        return year === undefined ? [] : [{ ...file, unit: `year/${year}` }];
      })
      .toSorted((a, b) => (a.unit < b.unit ? -1 : 1));
  }

  /** Says the same as long as no file has changed. */
  fingerprint(): string {
    const lines = this.#files.map(({ filename, sha256 }) => `${filename} ${sha256}`).toSorted();
    return this.#run.ports.hash(new TextEncoder().encode(lines.join('\n')));
  }

  find(filename: string): FeedChecksum | null {
    return this.#files.find((each) => each.filename === filename) ?? null;
  }

  /** Fetches a listed file that has its size and hash. JVN iPedia may replace it between two requests: the list is then read once more. */
  async fetch(filename: string, again = false): Promise<{ readonly url: string; readonly file: FeedChecksum; readonly bytes: Uint8Array }> {
    const file = this.find(filename);
    const folder = folders.find(({ name }) => name.test(filename))?.folder;
    if (file === null || folder === undefined) throw new Refusal('partial', unlistedReason(this.#run.feed, this.url, [filename]));
    const url = `${this.#base}/${folder}/${filename}`;
    const { bytes } = await this.#run.fetch({ url, limit: fileLimit });
    if (bytes.length === file.size && this.#run.ports.hash(bytes) === file.sha256) return { url, file, bytes };
    if (!again) {
      await this.read();
      if (this.find(filename)?.sha256 !== file.sha256) return await this.fetch(filename, true);
    }
    const why = bytes.length === file.size ? 'its SHA-256 is not the one listed' : `it has ${bytes.length} bytes, ${file.size} are listed`;
    return await this.#run.reading(url, () => Promise.reject(new FeedFormatError(why)));
  }
}
