import { FeedFormatError } from '../rows.ts';

/** A published hash value. */
export interface PublishedHash {
  readonly algorithm: 'sha256' | 'sha512';
  /** Lower case. */
  readonly hex: string;
}

/**
 * Reads the hash file of a document: `<hex>  <name>` as sha256sum writes it, or the value alone (CSAF 2.0, section 7.1.18). `fileName` is the name of the hash
 * file, `icsa-24-263-04.json.sha512`. Throws {@link FeedFormatError}, also where the length is not that of the algorithm and where the file names another document.
 */
export function readHashFile(text: string, fileName: string): PublishedHash {
  const [, document = '', algorithm = ''] = /^(.*)\.(sha256|sha512)$/.exec(fileName) ?? [];
  if (algorithm !== 'sha256' && algorithm !== 'sha512') throw new FeedFormatError(`${fileName.slice(0, 100)}: no .sha256 or .sha512 file`);
  const [, hex = '', name] = /^\uFEFF?([0-9a-f]+)(?: [ *]?([^\r\n]+))?$/i.exec(text.slice(0, 2000).trimEnd()) ?? [];
  if (text.length > 2000 || hex.length !== (algorithm === 'sha256' ? 64 : 128))
    throw new FeedFormatError(`${fileName}: it holds no ${algorithm} value`);
  if (name !== undefined && baseName(name) !== baseName(document))
    throw new FeedFormatError(`${fileName}: it is for "${name.slice(0, 100)}"`);
  return { algorithm, hex: hex.toLowerCase() };
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
