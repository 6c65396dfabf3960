import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { pack, type Pack } from 'tar-stream';

/** One file of an image. */
export interface ImageFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Writes an image of one layer in the form of `docker save` (https://github.com/moby/docker-image-spec). In an image osv-scanner reads `os-release` from the image;
 * in a folder it reads that of the machine it runs on, and would look packages up under a wrong release.
 */
export async function writeImage(path: string, files: readonly ImageFile[]): Promise<void> {
  const layer = await packed(files);
  const layerName = 'layer.tar';
  const configuration = {
    architecture: 'amd64',
    os: 'linux',
    config: {},
    rootfs: { type: 'layers', diff_ids: [`sha256:${createHash('sha256').update(layer).digest('hex')}`] },
    history: [{ created: '1970-01-01T00:00:00Z', created_by: 'kenpin' }],
  };
  const manifest = [{ Config: 'config.json', RepoTags: ['kenpin:1'], Layers: [layerName] }];
  const archive = pack();
  const written = pipeline(archive, createWriteStream(path, { flags: 'wx', mode: 0o600 }));
  add(archive, { name: 'config.json', bytes: json(configuration) });
  add(archive, { name: layerName, bytes: layer });
  add(archive, { name: 'manifest.json', bytes: json(manifest) });
  archive.finalize();
  await written;
}

async function packed(files: readonly ImageFile[]): Promise<Buffer> {
  const archive = pack();
  for (const file of files) add(archive, file);
  archive.finalize();
  const chunks: Buffer[] = [];
  for await (const chunk of archive) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function add(archive: Pack, { name, bytes }: ImageFile): void {
  archive.entry({ name, mtime: new Date(0), mode: 0o644 }, Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
}

function json(value: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value));
}
