import { readFile } from 'node:fs/promises';
import { DatabaseSync } from 'node:sqlite';
import type { OsvSample } from '../../feeds/osv/schema.ts';
import { writeImage } from './image.ts';
import { databaseOf } from './inventory.ts';

/** `os-release` of a system whose packages the scanner counts to this ecosystem (osv-scalibr, extractor/filesystem/os/ecosystem); null for others. */
function releaseTextOf(ecosystem: string): string | null {
  const release = ecosystem.slice(databaseOf(ecosystem).length + 1);
  const ids: Readonly<Record<string, string>> = {
    AlmaLinux: 'almalinux',
    'Rocky Linux': 'rocky',
    Mageia: 'mageia',
    SUSE: 'sles',
    'Azure Linux': 'azurelinux',
    openSUSE: 'opensuse-leap',
  };
  const id = ids[databaseOf(ecosystem)];
  if (id !== undefined) return `ID=${id}\nVERSION_ID="${release.replace(/^Leap /, '')}"\n`;
  return databaseOf(ecosystem) === 'Red Hat' ? `ID=rhel\nCPE_NAME="cpe:/o:redhat:${release}"\n` : null;
}

/** Whether packages of this ecosystem are matched from a database of RPM alone: no inventory and no package URL reaches them. */
export function needsRpm({ ecosystem }: OsvSample): boolean {
  return releaseTextOf(ecosystem) !== null;
}

/** Writes an image of a system in which these samples of one ecosystem are installed. `scratch`: file name for the database on the way. */
export async function writeRpmImage(image: string, samples: readonly OsvSample[], scratch: string): Promise<void> {
  const database = new DatabaseSync(scratch);
  try {
    // https://github.com/rpm-software-management/rpm/blob/master/lib/backend/sqlite.cc
    database.exec('CREATE TABLE Packages (hnum INTEGER PRIMARY KEY AUTOINCREMENT, blob BLOB NOT NULL)');
    const insert = database.prepare('INSERT INTO Packages (blob) VALUES (?)');
    for (const sample of samples) insert.run(headerOf(sample));
  } finally {
    database.close();
  }
  await writeImage(image, [
    { name: 'etc/os-release', bytes: new TextEncoder().encode(releaseTextOf(samples[0]?.ecosystem ?? '') ?? '') },
    { name: 'var/lib/rpm/rpmdb.sqlite', bytes: await readFile(scratch) },
  ]);
}

/** Tags and types of a header: https://rpm-software-management.github.io/rpm/manual/tags.html, https://rpm-software-management.github.io/rpm/manual/format_header.html */
const tag = { region: 63, name: 1000, version: 1001, release: 1002, epoch: 1003, arch: 1022, sourceRpm: 1044 };
const type = { int32: 4, string: 6, bin: 7 };

function headerOf({ name, version: whole }: OsvSample): Uint8Array {
  const [, epoch = '', version = '0', release = '0'] = /^(?:(\d+):)?(.*?)(?:-([^-]*))?$/.exec(whole) ?? [];
  const number = Buffer.alloc(4);
  number.writeInt32BE(Number(epoch === '' ? 0 : epoch));
  const text = (value: string): Buffer => Buffer.from(`${value}\0`);
  const fields: [tag: number, type: number, bytes: Buffer][] = [
    // Numbers stand at offsets that are multiples of four.
    [tag.epoch, type.int32, number],
    [tag.name, type.string, text(name)],
    [tag.version, type.string, text(version)],
    [tag.release, type.string, text(release)],
    [tag.arch, type.string, text('x86_64')],
    [tag.sourceRpm, type.string, text(`${name}-${version}-${release}.src.rpm`)],
  ];
  let offset = 0;
  const index = fields.map(([field, kind, bytes]) => {
    const own = indexEntry([field, kind, offset, 1]);
    offset += bytes.length;
    return own;
  });
  // The region stands first and points at a trailer behind the data.
  const region = indexEntry([tag.region, type.bin, offset, 16]);
  const trailer = indexEntry([tag.region, type.bin, -(fields.length + 1) * 16, 16]);
  const store = Buffer.concat([...fields.map(([, , bytes]) => bytes), trailer]);
  const lead = Buffer.alloc(8);
  lead.writeInt32BE(index.length + 1, 0);
  lead.writeInt32BE(store.length, 4);
  return Buffer.concat([lead, region, ...index, store]);
}

function indexEntry(values: readonly [tag: number, type: number, offset: number, count: number]): Buffer {
  const bytes = Buffer.alloc(16);
  values.forEach((value, field) => bytes.writeInt32BE(value, field * 4));
  return bytes;
}
