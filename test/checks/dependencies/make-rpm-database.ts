import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** Tags of an RPM header (https://rpm-software-management.github.io/rpm/manual/tags.html) as far as a reader needs them. */
const tags = { name: 1000, version: 1001, release: 1002, arch: 1022, sourceRpm: 1044 } as const;

/** A package of the database. */
export interface RpmPackage {
  readonly name: string;
  readonly version: string;
  readonly release: string;
}

/** An `rpmdb.sqlite` with these packages, made in the folder. */
export function makeRpmDatabase(folder: string, packages: readonly RpmPackage[]): Uint8Array {
  const path = join(folder, 'rpmdb.sqlite');
  const database = new DatabaseSync(path);
  database.exec('CREATE TABLE Packages (hnum INTEGER PRIMARY KEY AUTOINCREMENT, blob BLOB NOT NULL)');
  const insert = database.prepare('INSERT INTO Packages (blob) VALUES (?)');
  for (const each of packages) insert.run(headerOf(each));
  database.close();
  return readFileSync(path);
}

function headerOf({ name, version, release }: RpmPackage): Uint8Array {
  const values: [tag: number, value: string][] = [
    [tags.name, name],
    [tags.version, version],
    [tags.release, release],
    [tags.arch, 'x86_64'],
    [tags.sourceRpm, `${name}-${version}-${release}.src.rpm`],
  ];
  const index: Buffer[] = [];
  const data: Buffer[] = [];
  let offset = 0;
  for (const [tag, value] of values) {
    const bytes = Buffer.from(`${value}\0`);
    index.push(entry(tag, 6, offset, 1));
    data.push(bytes);
    offset += bytes.length;
  }
  // The region tag stands first and points at a trailer behind the data.
  const trailer = entry(63, 7, -(values.length + 1) * 16, 16);
  index.unshift(entry(63, 7, offset, 16));
  const store = Buffer.concat([...data, trailer]);
  const lead = Buffer.alloc(8);
  lead.writeInt32BE(index.length, 0);
  lead.writeInt32BE(store.length, 4);
  return Buffer.concat([lead, ...index, store]);
}

function entry(tag: number, type: number, offset: number, count: number): Buffer {
  const bytes = Buffer.alloc(16);
  [tag, type, offset, count].forEach((value, field) => bytes.writeInt32BE(value, field * 4));
  return bytes;
}
