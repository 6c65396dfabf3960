import { ZipArchive } from 'archiver';

/** A zip (jar, wheel) with these members. */
export async function makeZip(members: Readonly<Record<string, string>>): Promise<Uint8Array> {
  const zip = new ZipArchive({});
  for (const [name, content] of Object.entries(members)) zip.append(content, { name });
  void zip.finalize();
  const chunks: Buffer[] = [];
  for await (const chunk of zip) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
