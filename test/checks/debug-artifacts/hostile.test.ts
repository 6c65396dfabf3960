import { expect, test } from 'vitest';
import { findingsOf } from './find.ts';

/** Processor time in microseconds. */
async function timeOf(path: string, text: string): Promise<number> {
  const start = process.cpuUsage();
  await findingsOf({ [path]: text });
  const { user, system } = process.cpuUsage(start);
  return user + system;
}

const main = 'class A { public static void main(String[] a) { } }\n';

test.each<[string, string, (size: number) => string]>([
  ['blanks behind a word of Java', 'A.java', (size) => `${main}public a${' '.repeat(size)}`],
  ['a head of Java without an end', 'A.java', (size) => main + 'public a b(\n'.repeat(size / 8)],
  ['interfaces without an end', 'A.java', (size) => `${main}class B implements ${'a, '.repeat(size / 3)}`],
])('%s cost time that grows as the text does', async (_name, path, textOf) => {
  const [little, much] = [4000, 64_000];
  await timeOf(path, textOf(little));
  const [small, large] = [await timeOf(path, textOf(little)), await timeOf(path, textOf(much))];
  // Sixteen times the text: linear work takes some sixteen times as long, quadratic work 256 times; between them there is room for a busy machine.
  expect(large).toBeLessThan(80 * Math.max(small, 10_000));
});
