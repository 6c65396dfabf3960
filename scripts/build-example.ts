// Makes release/grant-application.war of both variants of the example from their webapp/ folders, with one library inside: a container in a container.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ZipArchive } from 'archiver';

/** Any fixed day gives the same bytes at every build. */
const DATE = new Date('2026-04-01T00:00:00Z');

for (const [variant, log4j] of [
  ['faulty', '2.14.1'],
  ['mended', '2.25.3'],
] as const) {
  const root = new URL(`../examples/grant-application/${variant}/`, import.meta.url).pathname;
  const library = await zip(
    new Map([
      ['META-INF/MANIFEST.MF', `Manifest-Version: 1.0\r\nBundle-Name: Apache Log4j Core\r\nImplementation-Version: ${log4j}\r\n\r\n`],
      [
        'META-INF/maven/org.apache.logging.log4j/log4j-core/pom.properties',
        `groupId=org.apache.logging.log4j\nartifactId=log4j-core\nversion=${log4j}\n`,
      ],
    ]),
  );
  const members = new Map<string, string | Buffer>(filesBelow(join(root, 'webapp')));
  members.set(`WEB-INF/lib/log4j-core-${log4j}.jar`, library);
  mkdirSync(join(root, 'release'), { recursive: true });
  writeFileSync(join(root, 'release/grant-application.war'), await zip(members));
}

function filesBelow(folder: string): [string, Buffer][] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => [relative(folder, path), readFileSync(path)]);
}

async function zip(members: ReadonlyMap<string, string | Buffer>): Promise<Buffer> {
  const archive = new ZipArchive({ zlib: { level: 6 } });
  const chunks: Buffer[] = [];
  const sink = new Writable({
    write(chunk: Buffer, _encoding, done) {
      chunks.push(chunk);
      done();
    },
  });
  for (const [name, content] of [...members].toSorted(([a], [b]) => (a < b ? -1 : 1)))
    archive.append(Buffer.from(content), { name, date: DATE, mode: 0o644 });
  await Promise.all([archive.finalize(), pipeline(archive, sink)]);
  return Buffer.concat(chunks);
}
