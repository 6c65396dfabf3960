// One process of default-credentials.ts: `measure.js <debug | credentials | both> <folder>` prints what was measured as JSON.
import { setFlagsFromString } from 'node:v8';
import { debugArtifacts } from '../../src/checks/debug-artifacts/check.ts';
import { defaultCredentials } from '../../src/checks/default-credentials/check.ts';
import { guessHere, type HashGuesser } from '../../src/checks/default-credentials/hashes/guess.ts';
import type { Census } from '../../src/gate/census.ts';
import type { Outcome } from '../../src/gate/outcome.ts';
import { takeCensus } from '../../src/io/census.ts';
import { openContents } from '../../src/io/contents.ts';
import { sha256Text } from '../../src/io/digest.ts';
import { heapFlags } from '../../src/options/heap-flags.ts';
import { openTextPass } from '../../src/tools/text-pass/pass.ts';
import type { Measured, Members } from './measured.ts';

// As every kenpin starts.
for (const flag of heapFlags) setFlagsFromString(flag);

const { signal } = new AbortController();
const limits = { depth: 1, members: 1_000_000, bytes: 64 * 1024 ** 3, ratio: 1000 };
const members = {
  debug: ['debug-artifacts'],
  credentials: ['default-credentials'],
  both: ['debug-artifacts', 'default-credentials'],
} as const satisfies Record<Members, readonly string[]>;

let guesses = 0;
/** Guesses when the pass is over, and nothing runs beside it. */
const guesser: HashGuesser = {
  async guess(tasks, options) {
    const before = process.cpuUsage();
    const answers = await guessHere.guess(tasks, options);
    guesses += secondsSince(before);
    return answers;
  },
};

const [, , which = 'both', root = '.'] = process.argv;
console.log(JSON.stringify(await measure(which as Members, root)));

async function measure(which: Members, root: string): Promise<Measured> {
  const start = performance.now();
  const census = await takeCensus({
    root,
    selections: [{ files: ['**'], exclude: [], role: 'source' }],
    excludeFolders: [],
    limits,
    progress: { report: () => {} },
    signal,
  });
  const begun = performance.now();
  const used = process.cpuUsage();
  const findings = await check(which, root, census);
  const processor = secondsSince(used);
  const wall = (performance.now() - begun) / 1000;
  const read = census.entries.filter(({ fate }) => fate.state === 'read');
  return {
    files: read.length,
    megabytes: read.reduce((sum, { size }) => sum + size, 0) / 1e6,
    census: (begun - start) / 1000,
    wall: wall - guesses,
    processor: processor - guesses,
    guesses,
    peak: process.resourceUsage().maxRSS / 1000,
    findings,
  };
}

function secondsSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

async function check(which: Members, root: string, census: Census): Promise<Record<string, number>> {
  const contents = openContents({ root, census, limits, signal });
  const pass = openTextPass({ census, contents, signal, expected: members[which] });
  const ports = { clock: { now: () => new Date() }, progress: { report: () => {} }, digest: sha256Text, signal };
  const input = { census, contents, trial: false };
  const runs = {
    'debug-artifacts': () => debugArtifacts.run({ ...input, options: debugArtifacts.options.parse({}) }, ports, { pass }),
    'default-credentials': () =>
      defaultCredentials.run({ ...input, options: defaultCredentials.options.parse({}) }, ports, { pass, guesser }),
  };
  const results = await Promise.all(members[which].map(async (id) => [id, blocking((await runs[id]()).outcome)] as const));
  return Object.fromEntries(results);
}

function blocking(outcome: Outcome): number {
  if (outcome.status === 'notApplicable') throw new Error('Every tree is in scope.');
  return outcome.findings.filter(({ severity }) => ['critical', 'high', 'medium'].includes(severity)).length;
}
