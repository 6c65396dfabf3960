import * as z from 'zod/mini';
import { readJson } from '../../../feeds/csaf/json.ts';
import { FeedFormatError } from '../../../feeds/rows.ts';
import { readCsafVex } from './csaf.ts';
import { readOpenVex } from './openvex.ts';
import type { VexDocument } from './statement.ts';

const root = z.object({ '@context': z.optional(z.string()), document: z.optional(z.object({ csaf_version: z.string() })) });

/** Reads a VEX document, OpenVEX 0.2.0 or CSAF of category `csaf_vex`. `name` is its file. Throws {@link FeedFormatError} with file and place. */
export function readVexDocument(text: string, name: string): VexDocument {
  try {
    const kind = readJson(text, root);
    if (kind['@context']?.startsWith('https://openvex.dev/ns') === true) return readOpenVex(text, name);
    if (kind.document !== undefined) return readCsafVex(text, name);
    throw new FeedFormatError('neither OpenVEX nor CSAF');
  } catch (error) {
    throw error instanceof FeedFormatError ? new FeedFormatError(`${name}: ${error.message}`) : error;
  }
}
