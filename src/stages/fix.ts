import { decodeText } from '../deliverables/text.ts';
import type { MarkedFinding } from '../gate/deviation.ts';
import type { Finding } from '../gate/finding.ts';
import { reason, type Reason } from '../gate/reason.ts';
import { openContents } from '../io/contents.ts';
import { patchOf, type Edit, type FileChange } from '../report/patch.ts';
import { readCensus } from './census.ts';
import type { GateContext } from './context.ts';
import type { ResultsFolder } from '../io/results-folder.ts';

/** Where the patch lies in the results folder. Never in a package: it holds source code, and nothing that is judged by. */
export const fixesFolder = 'fixes/';

/** Longest file that is changed, in bytes: what is larger was not written by hand. */
const LARGEST = 8 * 1024 * 1024;

/** What a program could mend, and what it left to people. */
export interface Fixes {
  /** In git's format, relative to the policy's folder; empty where nothing can be mended. */
  readonly patch: Uint8Array;
  readonly mended: readonly Finding[];
  readonly left: readonly { readonly finding: Finding; readonly reason: Reason }[];
}

type FixableFinding = Finding & { readonly fix: Exclude<NonNullable<Finding['fix']>, { kind: 'upgrade' }> };

/** Makes a patch of the open findings that know their mend. Reads each file anew, by the census: what has changed since is left alone. Writes nothing. */
export async function gatherFixes(findings: readonly MarkedFinding[], context: GateContext, results: ResultsFolder): Promise<Fixes> {
  const census = await readCensus(results);
  const wanted = findings.filter(({ state }) => state === 'open' || state === 'uncompared').flatMap(({ finding }) => fixable(finding));
  const left = wanted.filter(({ location }) => location.path.includes('!/')).map((finding) => ({ finding, reason: inContainer() }));
  const byPath = Map.groupBy(
    wanted.filter(({ location }) => !location.path.includes('!/')),
    ({ location }) => location.path,
  );
  const changes: FileChange[] = [];
  const mended: Finding[] = [];
  const { root, policy, signal } = context;
  const failures = await openContents({ root, census, limits: policy.limits, signal }).visit({
    select: ({ path }) => byPath.has(path),
    signal,
    visitor: async ({ path }, content) => {
      const bytes = await content.bytes(LARGEST);
      const own = byPath.get(path) ?? [];
      const change = bytes === null ? tooLarge() : changeOf(own, bytes);
      if ('code' in change) left.push(...own.map((finding) => ({ finding, reason: change })));
      else {
        changes.push({ path, bytes: bytes ?? new Uint8Array(), change: change.change });
        mended.push(...own);
      }
    },
  });
  for (const { path, reason: why } of failures) left.push(...(byPath.get(path) ?? []).map((finding) => ({ finding, reason: why })));
  // A folder is one finding and no entry.
  const told = new Set<Finding>([...mended, ...left.map(({ finding }) => finding)]);
  left.push(...wanted.filter((finding) => !told.has(finding)).map((finding) => ({ finding, reason: noFile() })));
  const patch = patchOf(changes.toSorted((a, b) => compare(a.path, b.path)));
  return { patch, mended: mended.toSorted(inOrder), left: left.toSorted((a, b) => inOrder(a.finding, b.finding)) };
}

function fixable(finding: Finding): FixableFinding[] {
  return finding.fix === undefined || finding.fix.kind === 'upgrade' ? [] : [finding as FixableFinding];
}

/** A file that is to go needs no edits. */
function changeOf(findings: readonly FixableFinding[], bytes: Uint8Array): Pick<FileChange, 'change'> | Reason {
  const decoded = decodeText(bytes);
  if (findings.some(({ fix }) => fix.kind === 'delete-file')) return bytes.includes(0) ? noText() : { change: 'deleted' };
  // A line break must be the byte 0A, and nothing else may have that byte.
  if (decoded.kind !== 'text' || decoded.encoding.startsWith('utf-16')) return noText();
  const edits = findings.flatMap(({ location, fix }): Edit[] =>
    fix.kind === 'replace-lines' && location.line !== undefined ? [{ line: location.line, lines: fix.lines, value: fix.value }] : [],
  );
  return { change: edits };
}

function inContainer(): Reason {
  return reason('fix-in-container', {
    ja: '圧縮ファイルの中にあります。元のファイルを直し、圧縮ファイルを作り直してください。',
    en: 'It lies in a container: mend its source and build the container again.',
  });
}

function noFile(): Reason {
  return reason('fix-no-file', {
    ja: 'フォルダ全体に対する指摘です。フォルダを削除してください。',
    en: 'The finding is about a whole folder: delete the folder.',
  });
}

function tooLarge(): Reason {
  return reason('fix-too-large', {
    ja: 'ファイルが大きすぎるため、パッチにできません。手で直してください。',
    en: 'The file is too large for a patch: mend it by hand.',
  });
}

function noText(): Reason {
  return reason('fix-no-text', {
    ja: 'パッチにできない形式（バイナリ、UTF-16）です。手で直すか、ファイルを削除してください。',
    en: 'A patch cannot express it (binary, UTF-16): mend or delete the file by hand.',
  });
}

function inOrder(a: Finding, b: Finding): number {
  return (
    compare(a.location.path, b.location.path) || (a.location.line ?? 0) - (b.location.line ?? 0) || compare(a.fingerprint, b.fingerprint)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
