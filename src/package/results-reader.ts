/** Reads a results folder, wherever it lies: on disk, or inside a delivery package. */
export interface ResultsReader {
  /** Every file's path relative to the results folder, with `/`, sorted by UTF-8 bytes: `census.json`, `outcomes/virus-scan.json`, … */
  list(): Promise<readonly string[]>;
  /** The file's bytes, or null where there is no such file. Throws where it is there and cannot be read. */
  read(path: string): Promise<Uint8Array | null>;
}
