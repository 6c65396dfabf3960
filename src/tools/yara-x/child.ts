import { constants } from 'node:os';
import { createWriteStream, writeSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { compileRules, matchesOf, type Compilation, type NativeModule } from './compile.ts';
import { Frames } from './frames.ts';
import { ANSWERS, MEMORY_LIMIT, type ChildAnswer, type ChildStart } from './protocol.ts';

// A process of its own: a native call cannot be interrupted from a thread beside it, and what it does to memory stays here.
const frames = new Frames(process.stdin as AsyncIterable<Buffer>);
await serve();

async function serve(): Promise<void> {
  const size = await frames.next();
  if (size === null) return;
  const start = JSON.parse((await frames.bytes(size)).toString('utf8')) as ChildStart;
  const compilations = prepare(start);
  if (compilations === null) return;
  for (let next = await frames.next(); next !== null; next = await frames.next()) answer(await examine(next, start, compilations));
}

function prepare(start: ChildStart): readonly Compilation[] | null {
  try {
    const compiled = compileRules(load(start.module), start);
    if ('faults' in compiled) {
      answer({ state: 'refused', faults: [...compiled.faults] });
      return null;
    }
    answer({ state: 'ready', compilations: compiled.compilations.length });
    return compiled.compilations;
  } catch (error) {
    answer({ state: 'failed', why: messageOf(error) });
    return null;
  }
}

function load(path: string): NativeModule {
  const module: { exports: unknown } = { exports: {} };
  process.dlopen(module, path, constants.dlopen.RTLD_NOW);
  return module.exports as NativeModule;
}

/** Reads the frame to its end whatever happens: the next one begins after it. */
async function examine(size: number, { spool }: ChildStart, compilations: readonly Compilation[]): Promise<ChildAnswer> {
  if (size <= MEMORY_LIMIT) {
    const data = await frames.bytes(size);
    return match(size, compilations, ({ rules }) => rules.scan(data));
  }
  const path = join(spool, `${process.pid}`);
  await pipeline(frames.chunks(size), createWriteStream(path, { mode: 0o600 }));
  const found = match(size, compilations, ({ rules }) => rules.scanFile(path));
  await rm(path);
  return found;
}

function match(
  size: number,
  compilations: readonly Compilation[],
  scan: (compilation: Compilation) => Parameters<typeof matchesOf>[0],
): ChildAnswer {
  try {
    const matches = compilations.flatMap((compilation) => matchesOf(scan(compilation), compilation));
    return { state: 'examined', size, matches: matches.map((each) => ({ ...each, tags: [...each.tags] })) };
  } catch (error) {
    return { state: 'failed', why: messageOf(error) };
  }
}

function answer(value: ChildAnswer): void {
  let line = Buffer.from(`${JSON.stringify(value)}\n`);
  while (line.length > 0) line = line.subarray(writeSync(ANSWERS, line));
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
