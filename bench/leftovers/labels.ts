import { existsSync, readFileSync } from 'node:fs';
import { blocksOf } from '../../src/checks/debug-artifacts/dead-code/blocks.ts';
import { extract } from '../../src/checks/debug-artifacts/extract.ts';
import { LineTable } from '../../src/checks/debug-artifacts/lines.ts';
import { placeOf } from '../../src/checks/debug-artifacts/place.ts';
import type { SyntaxEngine } from '../../src/checks/debug-artifacts/syntax.ts';
import { findingsInProject, type IsInApplication } from './projects.ts';
import { sample, type SourceFile } from './tree.ts';

/** One place in a tree, and what a reader said of it. */
export interface Label {
  readonly repository: string;
  readonly commit: string;
  readonly path: string;
  readonly line: number;
  readonly rule: 'output' | 'dead-code';
  readonly remove: boolean;
}

/** Something that may be a leftover: every call that the rules know, every comment with a character of code in it. */
export interface Candidate {
  readonly language: string;
  readonly path: string;
  readonly line: number;
  readonly rule: Label['rule'];
  /** What the check says: `remove` blocks, `review` and `by design` do not. */
  readonly said: 'remove' | 'review' | 'by design' | 'nothing';
  readonly text: string;
}

const outputs = /\/(?:console-output|stack-trace|dialog|breakpoint|php-information)$/u;
const said = { medium: 'remove', low: 'review', note: 'by design' } as const;

/** All candidates of files, tests and vendored code left out: nobody argues about those. */
export async function candidatesOf(
  files: readonly SourceFile[],
  syntax: SyntaxEngine,
  isInApplication: IsInApplication,
): Promise<Candidate[]> {
  const found: Candidate[] = [];
  for (const { path, text, language } of files) {
    const place = placeOf(path, text, language);
    if (place === 'test' || place === 'vendored') continue;
    const findings = await findingsInProject({ path, text }, syntax, isInApplication);
    const rows = text.split('\n');
    const shown = (line: number, count: number) =>
      rows
        .slice(line - 1, line - 1 + Math.min(count, 8))
        .map((row) => row.trim())
        .join(' / ')
        .slice(0, 260);
    for (const { ruleId, severity, location } of findings) {
      if (!outputs.test(ruleId) || location.line === undefined) continue;
      found.push({
        language,
        path,
        line: location.line,
        rule: 'output',
        said: said[severity as keyof typeof said],
        text: shown(location.line, 1),
      });
    }
    const dead = findings.filter(({ ruleId }) => ruleId.endsWith('/commented-out-code'));
    const parsed = await syntax.parse(language, text, (root) => extract(root, text, language));
    if (parsed.state === 'failed') continue;
    for (const { row, lines } of blocksOf({ text, comments: parsed.result.comments, lines: new LineTable(text) })) {
      if (!/[;{}=]|\w\(|\)\s*$/u.test(lines.join('\n'))) continue;
      const hit = dead.find(({ location, parameters }) => Number(parameters['until']) >= row && (location.line ?? 0) < row + lines.length);
      found.push({
        language,
        path,
        line: row,
        rule: 'dead-code',
        said: hit === undefined ? 'nothing' : said[hit.severity as keyof typeof said],
        text: shown(row, lines.length),
      });
    }
  }
  return found;
}

/** A sample for reading, half of what the check would remove and half of the rest, for each language and rule; the verdict of the check is not shown to the reader. */
export function forReading(candidates: readonly Candidate[], count: number, random: () => number): Candidate[] {
  const groups = Map.groupBy(candidates, ({ language, rule }) => `${language} ${rule}`);
  return [...groups]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, own]) => [
      ...sample(
        own.filter((each) => each.said === 'remove'),
        count,
        random,
      ),
      ...sample(
        own.filter((each) => each.said !== 'remove'),
        count,
        random,
      ),
    ]);
}

/** Labels of a file: tab-separated, `repository commit path line rule remove|keep`. No line of the trees is in it. */
export function readLabels(file: string): Label[] {
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [repository = '', commit = '', path = '', at = '', rule = '', label = ''] = line.split('\t');
      return { repository, commit, path, line: Number(at), rule: rule as Label['rule'], remove: label === 'remove' };
    });
}

/** Precision on what the check would remove; recall weighted by how many candidates each half of the sample stands for. */
export interface Measured {
  readonly key: string;
  readonly read: number;
  readonly precision: number;
  readonly recall: number;
}

/** Holds what the check says against the labels of one repository or of several. */
export function measure(candidates: readonly Candidate[], labels: ReadonlyMap<string, boolean>): Measured[] {
  const groups = Map.groupBy(candidates, ({ language, rule }) => `${rule} ${language}`);
  return [...groups]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([key, own]) => {
      const halves = [own.filter((each) => each.said === 'remove'), own.filter((each) => each.said !== 'remove')].map((half) => {
        const read = half.filter((each) => labels.has(placeKey(each)));
        const right = read.filter((each) => labels.get(placeKey(each)) === true).length;
        return { all: half.length, read: read.length, share: read.length === 0 ? Number.NaN : right / read.length };
      });
      const [flagged = { all: 0, read: 0, share: 0 }, rest = { all: 0, read: 0, share: 0 }] = halves;
      const read = flagged.read + rest.read;
      if (read === 0) return [];
      const caught = flagged.all * flagged.share;
      const missed = rest.all * rest.share;
      return [{ key, read, precision: flagged.share, recall: caught + missed === 0 ? Number.NaN : caught / (caught + missed) }];
    });
}

/** What a label and a candidate have in common. */
export function placeKey({ path, line, rule }: Pick<Candidate, 'path' | 'line' | 'rule'>): string {
  return `${path}\0${line}\0${rule}`;
}
