import { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ZipArchive } from 'archiver';

/** The EICAR test file (https://www.eicar.org/download-anti-malware-testfile/), put together so that this source is not one itself. */
export function eicar(): Buffer {
  return Buffer.from(['X5O!P%@AP[4', String.fromCharCode(92), 'PZX54(P^)7CC)7}$EICAR', '-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join(''));
}

/** A zip in a zip with the EICAR test file at the bottom. */
export async function infectedZip(): Promise<Buffer> {
  return zip('資料.zip', await zip('readme.com', eicar()));
}

async function zip(name: string, content: Buffer): Promise<Buffer> {
  const archive = new ZipArchive();
  const chunks: Buffer[] = [];
  const sink = new Writable({
    write(chunk: Buffer, _encoding, done) {
      chunks.push(chunk);
      done();
    },
  });
  archive.append(content, { name, date: new Date('2026-04-01T00:00:00Z') });
  await Promise.all([archive.finalize(), pipeline(archive, sink)]);
  return Buffer.concat(chunks);
}
