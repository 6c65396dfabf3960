/**
 * How often the rules on output and commented-out code are right, on real trees: git repositories with their history.
 *
 *     node bench/leftovers.ts [--read=n] [--plant=n] [--labels=file] repository…
 *
 * 1. History: lines that people removed in commits that say so ("remove debug output", デバッグ出力を削除). How many would have been told to go?
 * 2. Planted: real statements of the tree commented out (one, a block, below a sentence), and sentences of its documentation as comments.
 * 3. Read: `--read=n` prints a sample of candidates, n that the check would remove and n of the rest for each rule and language, without saying which; a person
 *    writes `remove` or `keep` behind each into the file of labels. `--labels` then gives precision and recall, weighted by what each half stands for.
 */
import { basename, dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { sourceFindings } from '../src/checks/debug-artifacts/source.ts';
import { placeOf } from '../src/checks/debug-artifacts/place.ts';
import type { SyntaxEngine } from '../src/checks/debug-artifacts/syntax.ts';
import { createSyntaxEngine } from '../src/tools/syntax/engine.ts';
import { filesBefore, removedLeftovers } from './leftovers/history.ts';
import { candidatesOf, forReading, measure, placeKey, readLabels, type Candidate } from './leftovers/labels.ts';
import { applicationsIn } from './leftovers/projects.ts';
import { planted } from './leftovers/synthetic.ts';
import { git, randomFrom, sourceFile, sourceFiles, type SourceFile } from './leftovers/tree.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    read: { type: 'string' },
    plant: { type: 'string', default: '40' },
    labels: { type: 'string' },
    history: { type: 'string', default: '150' },
  },
});

/** How many of something had which outcome. */
class Tally {
  readonly #counts = new Map<string, Map<string, number>>();

  add(key: string, outcome: string): void {
    const own = this.#counts.get(key) ?? new Map<string, number>();
    own.set(outcome, (own.get(outcome) ?? 0) + 1);
    this.#counts.set(key, own);
  }

  print(title: string): void {
    console.log(`\n${title}`);
    for (const [key, own] of [...this.#counts].toSorted(([a], [b]) => (a < b ? -1 : 1)))
      console.log(
        `  ${key.padEnd(34)}${[...own]
          .toSorted(([a], [b]) => (a < b ? -1 : 1))
          .map(([outcome, count]) => `${outcome} ${count}`)
          .join(', ')}`,
      );
  }
}

const grades: Readonly<Record<string, string>> = { medium: 'remove', low: 'review', note: 'by design' };

/** The gravest thing the check says of lines of a file. */
async function saidOf(file: SourceFile, { from, until }: { from: number; until: number }, syntax: SyntaxEngine): Promise<string> {
  const { findings } = await sourceFindings(file.path, file.text, syntax);
  const hits = findings.filter(
    ({ ruleId, location, parameters }) =>
      !/todo|marker|change-mark/u.test(ruleId) && (location.line ?? 0) <= until && Number(parameters['until'] ?? location.line) >= from,
  );
  const gravest = ['medium', 'low', 'note'].find((severity) => hits.some((each) => each.severity === severity));
  return gravest === undefined ? 'nothing' : (grades[gravest] ?? gravest);
}

async function history(repository: string, syntax: SyntaxEngine, tally: Tally): Promise<void> {
  for (const { path, bytes, removed } of filesBefore(repository, removedLeftovers(repository, Number(values.history)))) {
    for (const file of sourceFile(path, bytes)) {
      for (const { line, kind } of removed) tally.add(`${kind} ${file.language}`, await saidOf(file, { from: line, until: line }, syntax));
    }
  }
}

async function plantedIn(files: readonly SourceFile[], syntax: SyntaxEngine, tally: Tally): Promise<void> {
  const product = files.filter(({ path, text, language }) => text.length < 100_000 && placeOf(path, text, language) === 'main');
  for (const [language, own] of Map.groupBy(product, (file) => file.language)) {
    if (own.length < 30) continue;
    for (const { kind, file, from, until } of await planted(own, Number(values.plant), { syntax, random: randomFrom(11) }))
      tally.add(`${kind} ${language}`, await saidOf(file, { from, until }, syntax));
  }
}

const syntax = createSyntaxEngine();
const fromHistory = new Tally();
const fromPlanting = new Tally();
const labels = values.labels === undefined ? [] : readLabels(values.labels);
const seen: Candidate[] = [];
const known = new Map<string, boolean>();
for (const repository of positionals) {
  const name = basename(basename(repository) === 'repo' ? dirname(repository) : repository).replace('+', '/');
  const own = labels.filter((label) => label.repository === name);
  const commit = own[0]?.commit ?? git(repository, ['rev-parse', '--short=10', 'HEAD']).toString('utf8').trim();
  const files = sourceFiles(repository, commit);
  console.log(`${name} ${commit}: ${files.length} source files`);
  if (values.read === undefined && labels.length === 0) {
    await history(repository, syntax, fromHistory);
    await plantedIn(files, syntax, fromPlanting);
    continue;
  }
  const candidates = (await candidatesOf(files, syntax, applicationsIn(repository, commit))).map((each) => ({
    ...each,
    path: `${name}\t${commit}\t${each.path}`,
  }));
  seen.push(...candidates);
  for (const label of own) known.set(placeKey({ ...label, path: `${name}\t${label.commit}\t${label.path}` }), label.remove);
}
if (values.read !== undefined) {
  for (const { path, line, rule, text, language } of forReading(seen, Number(values.read), randomFrom(3)))
    console.log([path, line, rule, '', language, text].join('\t'));
} else if (labels.length > 0) {
  console.log('\nrule and language                   read  precision  recall');
  for (const { key, read, precision, recall } of measure(seen, known))
    console.log(`  ${key.padEnd(34)}${String(read).padStart(4)}  ${precision.toFixed(2).padStart(9)}  ${recall.toFixed(2).padStart(6)}`);
} else {
  fromHistory.print('Lines that people removed as leftovers (dead-code: every comment line of those commits, sentences included)');
  fromPlanting.print('Planted comments (statement, block, mixed: code; prose: none)');
}
