import { comparePaths } from '../deliverables/digest.ts';
import { reason, type Reason } from '../gate/reason.ts';
import { outsideManifest } from './layout.ts';
import { collisions, nameFaults } from './names.ts';

/** A manifest that was read. */
export type ParsedManifest =
  | { readonly state: 'good'; /** Path → SHA-256 in lower-case hex. */ readonly files: ReadonlyMap<string, string> }
  | { readonly state: 'bad'; readonly reasons: readonly Reason[] };

/** The text of `SHA256SUMS.txt`: `<sha256>  <path>` and a line feed, sorted by the UTF-8 bytes of the paths, so that `sha256sum -c --strict` reads it. */
export function writeManifest(files: readonly { readonly path: string; readonly sha256: string }[]): string {
  return files
    .toSorted((a, b) => comparePaths(a.path, b.path))
    .map(({ path, sha256 }) => `${sha256}  ${path}\n`)
    .join('');
}

/** Reads a manifest byte by byte as {@link writeManifest} writes it; anything else is refused with its line. */
export function parseManifest(bytes: Uint8Array): ParsedManifest {
  const text = decode(bytes);
  if (text === undefined) return bad('encoding', 0, ['UTF-8 ではありません', 'is not UTF-8']);
  if (text === '' || !text.endsWith('\n'))
    return bad('end', 0, ['空か、改行で終わっていません', 'is empty or does not end with a line feed']);
  const files = new Map<string, string>();
  let previous: string | undefined;
  for (const [i, line] of text.slice(0, -1).split('\n').entries()) {
    const match = /^([0-9a-f]{64}) {2}(.+)$/s.exec(line);
    const [, sha256, path] = match ?? [];
    if (sha256 === undefined || path === undefined) return bad('line', i + 1, ['書式が違います', 'is not `<sha256>  <path>`']);
    const faults = nameFaults(path);
    if (faults.length > 0) return { state: 'bad', reasons: faults };
    if (previous !== undefined && comparePaths(previous, path) >= 0)
      return bad('order', i + 1, ['順序が違うか、重複しています', 'is out of order or doubled']);
    if (outsideManifest.includes(path) || path.startsWith('signatures/'))
      return bad('itself', i + 1, ['一覧自身や署名は載せられません', 'lists the manifest itself or a signature']);
    files.set(path, sha256);
    previous = path;
  }
  const clashes = collisions([...files.keys()]);
  return clashes.length > 0 ? { state: 'bad', reasons: clashes } : { state: 'good', files };
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The fault of a line, 0 for the file as a whole. */
function bad(code: string, line: number, [ja, en]: readonly [string, string]): ParsedManifest {
  const place = line > 0 ? { ja: ` の ${line} 行目`, en: ` line ${line}` } : { ja: '', en: '' };
  return {
    state: 'bad',
    reasons: [reason(`manifest-${code}`, { ja: `SHA256SUMS.txt${place.ja}が${ja}。`, en: `SHA256SUMS.txt${place.en} ${en}.` })],
  };
}
