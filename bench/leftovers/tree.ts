import { execFileSync } from 'node:child_process';
import { decodeText } from '../../src/deliverables/text.ts';
import { languageOf, largestSource } from '../../src/checks/debug-artifacts/languages.ts';
import { isMinified } from '../../src/checks/debug-artifacts/minified.ts';
import type { Language } from '../../src/checks/debug-artifacts/syntax.ts';

/** A source file of a commit. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
  readonly language: Language;
}

/** Runs git in a repository; throws what git says. */
export function git(repository: string, args: readonly string[], input?: string): Buffer {
  return execFileSync('git', ['-C', repository, ...args], { maxBuffer: 2e9, ...(input === undefined ? {} : { input }) });
}

/** Texts of many objects (`commit:path`) in one run of git; what is missing is left out. */
export function readObjects(repository: string, names: readonly string[]): Map<string, Buffer> {
  const found = new Map<string, Buffer>();
  if (names.length === 0) return found;
  const output = git(repository, ['cat-file', '--batch'], `${names.join('\n')}\n`);
  let at = 0;
  for (const name of names) {
    const end = output.indexOf(10, at);
    const header = output.subarray(at, end).toString('utf8');
    at = end + 1;
    const size = / blob (\d+)$/u.exec(header)?.[1];
    if (size === undefined) {
      // `<name> missing`, or an object of another kind, whose content follows.
      const other = / (?:tree|commit|tag) (\d+)$/u.exec(header)?.[1];
      if (other !== undefined) at += Number(other) + 1;
      continue;
    }
    found.set(name, output.subarray(at, at + Number(size)));
    at += Number(size) + 1;
  }
  return found;
}

/** The source files of a commit in the languages that are parsed, in the order of their paths. Minified and undecodable ones are left out. */
export function sourceFiles(repository: string, commit: string): SourceFile[] {
  const paths = git(repository, ['ls-tree', '-r', '-z', '--name-only', commit]).toString('utf8').split('\0');
  const wanted = paths.filter((path) => path !== '' && !path.includes('\n') && languageOf(path, '<?php') !== null);
  const objects = readObjects(
    repository,
    wanted.map((path) => `${commit}:${path}`),
  );
  return wanted.flatMap((path) => sourceFile(path, objects.get(`${commit}:${path}`)));
}

/** A source file of its bytes, or none where it is no text in a parsed language. */
export function sourceFile(path: string, bytes: Buffer | undefined): SourceFile[] {
  if (bytes === undefined || bytes.length > largestSource) return [];
  const decoded = decodeText(bytes);
  if (decoded.kind !== 'text' || isMinified(path, decoded.text)) return [];
  const language = languageOf(path, decoded.text);
  return language === null ? [] : [{ path, text: decoded.text, language }];
}

/** A generator of numbers in [0, 1) from a seed (mulberry32): the same sample on every run. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d_2b_79_f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Up to `count` of the items, drawn without replacement. */
export function sample<Item>(items: readonly Item[], count: number, random: () => number): Item[] {
  const pool = [...items];
  const drawn: Item[] = [];
  while (pool.length > 0 && drawn.length < count) {
    const [item] = pool.splice(Math.floor(random() * pool.length), 1);
    if (item !== undefined) drawn.push(item);
  }
  return drawn;
}
