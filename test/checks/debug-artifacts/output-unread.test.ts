import { describe, expect, test } from 'vitest';
import { outputsOf } from './find.ts';

type Case = readonly [string, string, string, readonly string[]];

async function judged([, path, text, expected]: Case): Promise<void> {
  expect(await outputsOf(path, text)).toStrictEqual(expected);
}

const sharp = (body: string, head = ''): string => `${head}\npublic class Order {\n  void F() {\n${body}\n  }\n}\n`;

describe('a console of C# that nobody reads', () => {
  test.each<Case>([
    [
      'a library of an application',
      'Shop.Helpers/Common/OrderReader.cs',
      sharp('    Console.WriteLine($"Reading page {n} of it");'),
      ['medium 4'],
    ],
    ['the same in a program', 'Shop/OrderReader.cs', sharp('    Console.WriteLine($"Reading page {n} of it");'), ['low 4']],
    ['the same in a sample', 'Shop.Samples.Core/OrderReader.cs', sharp('    Console.WriteLine($"Reading page {n} of it");'), ['low 4']],
    [
      'a listing in a library',
      'Shop.Helpers/Common/OrderReader.cs',
      sharp(
        '    Console.WriteLine($"Color: {c.Red}");\n    Console.WriteLine($"Size: {c.Size}");\n    Console.WriteLine("---");\n    Console.WriteLine($"Name: {c.Name}");',
      ),
      ['medium 4', 'medium 5', 'medium 6', 'medium 7'],
    ],
    [
      'a class that uses the libraries of one',
      'Shop/Retry.cs',
      sharp('    Console.WriteLine($"Another attempt of {n}");', 'using Newtonsoft.Json;'),
      ['medium 4'],
    ],
    [
      'a worker with the same',
      'Shop/RetryWorker.cs',
      sharp('    Console.WriteLine($"Another attempt of {n}");', 'using Newtonsoft.Json;'),
      ['low 4'],
    ],
    [
      'a window',
      'src/Orders.cs',
      'public partial class Orders : Form {\n  void F() {\n    Console.WriteLine($"Total orders: {total}");\n  }\n}\n',
      ['medium 3'],
    ],
    [
      'what fails in a library',
      'Shop.Core/Reader.cs',
      sharp('    try { G(); } catch (Exception ex) { Console.WriteLine(ex.Message); }'),
      ['low 4'],
    ],
    [
      'what fails between marks',
      'Shop.Core/Reader.cs',
      sharp('    try { G(); } catch (Exception ex) {\n    Console.WriteLine(ex.Message);\n    Console.WriteLine("##### ^^^ #####"); }'),
      ['medium 5', 'medium 6'],
    ],
    ['a value for the debugger', 'Shop.Core/Reader.cs', sharp('    Debug.WriteLine(order.Code);'), ['medium 4']],
    ['a value for the debugger in a program', 'Shop/Reader.cs', sharp('    Debug.WriteLine(order.Code);'), ['low 4']],
    ['a sentence for the debugger', 'Shop.Core/Reader.cs', sharp('    Debug.WriteLine("Orders are there again");'), ['low 4']],
    ['a failure of debugging', 'Shop.Core/Reader.cs', sharp('    Debug.WriteLine($"[DEBUG] Failed after {watch.Elapsed}");'), ['medium 4']],
    [
      'the same in a logger',
      'Shop.Core/Service_Logging.cs',
      sharp('    Debug.WriteLine($"[DEBUG] Failed after {watch.Elapsed}");'),
      ['low 4'],
    ],
    ['a value in debug builds', 'Shop.Core/Reader.cs', sharp('#if DEBUG\n    Debug.WriteLine(order.Code);\n#endif'), ['low 5']],
  ])('%s', (...one) => judged(one));
});
