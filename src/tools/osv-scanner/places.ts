import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { osvScannerVersion, releaseHost } from './pin.ts';

/** Where the managed tool looks and installs; the defaults are the machine's. */
export interface OsvScannerPlaces {
  /** Default `$KENPIN_TOOLS`, else `~/.cache/kenpin/tools`. */
  readonly toolsFolder: string;
  /** Folders to search, as in `PATH`. */
  readonly searchPath: string;
  /** Host of the release assets, with scheme. Default `$KENPIN_OSV_SCANNER_HOST`, else the project's own. */
  readonly releaseHost: string;
}

/** The machine's places. */
export function defaultPlaces(environment: Readonly<Record<string, string | undefined>> = process.env): OsvScannerPlaces {
  return {
    toolsFolder: environment['KENPIN_TOOLS'] ?? join(homedir(), '.cache', 'kenpin', 'tools'),
    searchPath: environment['PATH'] ?? '',
    releaseHost: environment['KENPIN_OSV_SCANNER_HOST'] ?? releaseHost,
  };
}

/** File name of the binary on this platform. */
export const binaryName = process.platform === 'win32' ? 'osv-scanner.exe' : 'osv-scanner';

/** The folder that belongs to the pinned version alone. */
export function versionFolder(toolsFolder: string): string {
  return join(toolsFolder, `osv-scanner-${osvScannerVersion}`);
}

/** Path of the binary that kenpin installed, whether it is there or not. */
export function installedBinary(toolsFolder: string): string {
  return join(versionFolder(toolsFolder), binaryName);
}

/** Beside a binary built here: its SHA-256 at that moment. A binary that changed since is refused. */
export const buildRecordName = 'kenpin-tool.json';

const buildRecord = z.object({ schema: z.literal('kenpin.tool/1'), module: z.string(), sha256: z.string(), checksumDatabase: z.string() });
/** What is written beside a binary that was built here. */
export type BuildRecord = z.infer<typeof buildRecord>;

/** The record of the build, or null where there is none. */
export async function buildRecordOf(toolsFolder: string): Promise<BuildRecord | null> {
  try {
    return buildRecord.parse(JSON.parse(await readFile(join(versionFolder(toolsFolder), buildRecordName), 'utf8')));
  } catch {
    return null;
  }
}

/** SHA-256 of a file, lower-case hex. */
export async function hashFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}
