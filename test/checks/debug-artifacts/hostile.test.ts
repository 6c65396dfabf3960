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
  ['blanks behind a word of Java', 'A.java', (size) => `${main}public${' '.repeat(size)}(`],
  ['a head of Java without an end', 'A.java', (size) => main + 'public a b(\n'.repeat(size / 8)],
  ['interfaces without an end', 'A.java', (size) => main + 'implements a, '.repeat(size / 14)],
  ['a set without an end', 'a.sql', (size) => `SET SHOWPLAN_${'a'.repeat(size)}`],
  ['hyphens behind a statement', 'a.sql', (size) => `PRINT @a ${'-'.repeat(size)}'`],
  ['statements on one line', 'a.sql', (size) => ";PRINT 'a'".repeat(size / 8)],
  ['selections on one line', 'a.sql', (size) => `CREATE PROCEDURE p AS BEGIN\n${"SELECT 'a';".repeat(size / 8)}`],
  ['conditions', 'a.sql', (size) => `${'IF a = 1\n'.repeat(size / 8)}PRINT 'a'`],
  ['directives and outputs', 'a.cs', (size) => `class A { void F() {\n${'#if DEBUG\nConsole.Write(a);\n#endif\n'.repeat(size / 34)}}}`],
  ['outputs on one line of TypeScript', 'a.ts', (size) => 'console.log(a);'.repeat(size / 15)],
  ['groups that are closed', 'a.ts', (size) => 'console.groupEnd();'.repeat(size / 19)],
  ['boxes and events', 'a.js', (size) => 'f({ click: function (e) {\nalert(data);\nconsole.log(e);\n} });\n'.repeat(size / 58)],
  ['outputs of Python', 'a.py', (size) => `def f(a):\n${'  print("a b", 1)\n'.repeat(size / 18)}`],
  [
    'values of Ruby below a long text',
    'lib/a.rb',
    (size) => `class A\n${`def f(b)\n puts "A${' b'.repeat(150)}"\n puts b\nend\n`.repeat(size / 330)}end\n`,
  ],
  ['blank lines of Ruby', 'lib/a.rb', (size) => `def f(b)\n puts b\nend\n${'\n'.repeat(size)}`],
  ['measures of Python', 'a.py', (size) => `def f(a):\n${'  print("mse: %.4f" % mse)\n'.repeat(size / 26)}`],
  ['a long name before a value of Ruby', 'lib/a.rb', (size) => `def f(b)\n puts "${'a_'.repeat(size / 2)}"\nend\n`],
  ['marks of Blade without an end', 'a.blade.php', (size) => '{{ @php <?php '.repeat(size / 14)],
  ['values of Blade', 'a.blade.php', (size) => '<p>{{ dd($a) }}</p>\n'.repeat(size / 20)],
  [
    'marks in handlers of C#',
    'Shop.Core/A.cs',
    (size) =>
      `class A {\n${'void F() { try { } catch (Exception e) {\nConsole.WriteLine(e);\nConsole.WriteLine("here");\n} }\n'.repeat(size / 96)}}\n`,
  ],
  ['buffers of PHP', 'a.php', (size) => `<?php\n${'ob_start();var_dump($a);ob_get_clean();\n'.repeat(size / 40)}`],
])('%s cost time that grows as the text does', async (_name, path, textOf) => {
  // Blank lines keep a long line from counting as one that a program wrote, which would not be read.
  const sized = (size: number) => textOf(size) + '\n'.repeat(size / 50);
  const [little, much] = [12_800, 204_800];
  await timeOf(path, sized(little));
  const [small, large] = [await timeOf(path, sized(little)), await timeOf(path, sized(much))];
  // Sixteen times the text: linear work takes some sixteen times as long, quadratic work 256 times; between them there is room for a busy machine.
  expect(large).toBeLessThan(80 * Math.max(small, 10_000));
});
