// What bench/virus-scan.ts scans, and with what: the same bytes every time.
import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { plainZip } from '../test/deliverables/archives.ts';

/** The same bytes for the same seed, of any length: SHA-256 in counter mode, 32 bytes a step. */
function grow(seed: string, length: number): Buffer {
  const parts: Buffer[] = [];
  for (let at = 0; at < length; at += 32) parts.push(createHash('sha256').update(`${seed} ${at}`).digest());
  return Buffer.concat(parts).subarray(0, length);
}

const words =
  grow('words', 3000)
    .toString('base64')
    .match(/.{4,9}/g) ?? [];
const noise = grow('noise', 1_048_576);

/** Text as a source file has it. */
function text(index: number, length: number): string {
  let made = `// file ${index}\n`;
  for (let i = 0; made.length < length; i += 1) made += `${words[(index * 31 + i * 7) % words.length]}${i % 9 === 8 ? ';\n' : ' '}`;
  return made;
}

/** Noise that begins as no container does. */
function binary(index: number, size: number): Buffer {
  return Buffer.concat([Buffer.from(`DATA ${index}\0`), noise.subarray(index, index + size)]);
}

/** Most files text of a few kB, one in four binary, one in 50 a zip of three, one in 100 a gzip; and four of 40 MB. */
export function makeTree(folder: string, count: number): void {
  for (let index = 0; index < count; index += 1) {
    const place = join(folder, `module-${Math.floor(index / 1000)}`, `package-${Math.floor(index / 50) % 20}`);
    if (index % 50 === 0) mkdirSync(place, { recursive: true });
    const size = 200 + ((index * 7919) % 8000);
    if (index % 100 === 7) writeFileSync(join(place, `data-${index}.gz`), gzipSync(text(index, size)));
    else if (index % 50 === 11) {
      const members = { 'a.txt': text(index, size), 'b/c.txt': text(index + 1, size), 'd.bin': binary(index, size) };
      writeFileSync(join(place, `archive-${index}.zip`), plainZip(members));
    } else if (index % 4 === 1) writeFileSync(join(place, `data-${index}.bin`), binary(index, size));
    else writeFileSync(join(place, `file-${index}.txt`), text(index, size));
  }
  for (let index = 0; index < 4; index += 1)
    writeFileSync(
      join(folder, `large-${index}.bin`),
      Buffer.alloc(40_000_000, Buffer.concat([Buffer.from('DATA\0'), grow(`large ${index}`, 1_000_003)])),
    );
}

/** Hashes of nothing: half .hdb (MD5), half .hsb (SHA-256), and patterns in .ndb, one in 40. */
export function makeSignatures(folder: string, count: number): void {
  mkdirSync(folder);
  write(
    'synthetic.hdb',
    Math.floor(count / 2),
    (index, bytes) => `${bytes.toString('hex', 0, 16)}:${100 + (index % 900_000)}:Synthetic.M-${index}\n`,
  );
  write(
    'synthetic.hsb',
    count - Math.floor(count / 2) - Math.floor(count / 40),
    (index, bytes) => `${bytes.toString('hex')}:${100 + (index % 900_000)}:Synthetic.S-${index}\n`,
  );
  write('synthetic.ndb', Math.floor(count / 40), (index, bytes) => `Synthetic.N-${index}:0:*:${bytes.toString('hex', 0, 24)}\n`);
  function write(name: string, lines: number, line: (index: number, bytes: Buffer) => string): void {
    const file = openSync(join(folder, name), 'w');
    let pending = '';
    for (let index = 0; index < lines; index += 1) {
      pending += line(index, createHash('sha256').update(`${name} ${index}`).digest());
      if (pending.length > 1_000_000 || index === lines - 1) {
        writeSync(file, pending);
        pending = '';
      }
    }
    closeSync(file);
  }
}
