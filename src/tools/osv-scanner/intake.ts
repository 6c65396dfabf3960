import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import type { HandedFile, ListedFile, ScanFile, SystemFile } from '../../checks/dependencies/ports.ts';
import type { ScanPlaces } from './arguments.ts';
import type { Databases } from './databases.ts';
import { writeImage } from './image.ts';
import { storeFile, type StoredFile } from './scratch.ts';

/** An image made of one package database. */
export interface StoredImage {
  readonly path: string;
  readonly image: string;
  /** Path inside the image, as the scanner reports it. */
  readonly inside: string;
}

/** Runs of the scanner at a time. It reads files on one core; more runs than this take memory and win little. */
const mostShards = 4;
/** Bytes of files for which another run of the scanner is worth its start. */
const shardWorth = 2 * 1024 * 1024;
/** Greatest package database that is held in memory while its image is made, in bytes. */
const systemLimit = 512 * 1024 * 1024;

/** Takes what is handed over and lays it where the scanner reads it. */
export class Intake {
  readonly files: StoredFile[] = [];
  readonly images: StoredImage[] = [];
  readonly listed: ListedFile[] = [];
  /** Path → path of the file with the same bytes. */
  readonly same = new Map<string, string>();
  readonly #places: ScanPlaces;
  readonly #databases: Databases;
  readonly #byPath = new Map<string, StoredFile>();
  #shards: { readonly folder: string; bytes: number }[] = [];
  #number = 0;
  #shardNumber = 0;

  constructor(places: ScanPlaces, databases: Databases) {
    this.#places = places;
    this.#databases = databases;
    this.seal();
  }

  /** Folders that hold files since this was asked before. What comes later lies in others. */
  seal(): string[] {
    const filled = this.#shards.filter(({ bytes }) => bytes > 0).map(({ folder }) => folder);
    const count = Math.min(mostShards, availableParallelism());
    this.#shards = Array.from({ length: count }, () => {
      this.#shardNumber += 1;
      return { folder: join(this.#places.files, `s${this.#shardNumber}`), bytes: 0 };
    });
    return filled;
  }

  async add(file: HandedFile): Promise<void> {
    switch (file.kind) {
      case 'file':
        return await this.#addFile(file);
      case 'same':
        this.same.set(file.path, file.as);
        return;
      case 'listed':
        this.listed.push(file);
        for (const ecosystem of new Set(file.components.map((each) => each.ecosystem))) this.#expect(ecosystem);
        return;
      case 'system':
        return await this.#addSystem(file);
    }
  }

  async #addFile(file: ScanFile): Promise<void> {
    const worth = this.#shards.find(({ bytes }) => bytes > 0 && bytes < shardWorth);
    const shard = worth ?? this.#shards.reduce((least, each) => (each.bytes < least.bytes ? each : least));
    const neighbour = file.beside === undefined ? undefined : this.#byPath.get(file.beside);
    const folder = neighbour === undefined ? join(shard.folder, this.#next()) : dirname(neighbour.place);
    const stored = await storeFile(folder, file);
    shard.bytes += stored.bytes + 1;
    this.#byPath.set(file.path, stored);
    this.files.push(neighbour === undefined ? stored : { ...stored, readWith: neighbour.place });
    if (file.ecosystem !== undefined) this.#expect(file.ecosystem);
  }

  async #addSystem({ path, systemPath, release, chunks }: SystemFile): Promise<void> {
    const parts: Uint8Array[] = [];
    let size = 0;
    for await (const chunk of chunks) {
      size += chunk.length;
      if (size > systemLimit) throw new Error(`larger than ${systemLimit} bytes`);
      parts.push(chunk);
    }
    const image = join(this.#places.images, `${this.#next()}.tar`);
    await writeImage(image, [
      { name: 'etc/os-release', bytes: new TextEncoder().encode(release) },
      { name: systemPath, bytes: Buffer.concat(parts) },
    ]);
    this.images.push({ path, image, inside: `/${systemPath}` });
  }

  #next(): string {
    this.#number += 1;
    return String(this.#number).padStart(6, '0');
  }

  /** The database will be needed: its verification goes on while files are still handed over. */
  #expect(ecosystem: string): void {
    const database = ecosystem.split(':')[0] ?? '';
    // An error shows when the database is asked for.
    if (database !== '') this.#databases.feed(database).catch(() => null);
  }
}
