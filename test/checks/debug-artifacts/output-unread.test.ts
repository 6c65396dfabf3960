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

const java = (body: string, name = 'Order'): string => `class ${name} {\n  void save() {\n    ${body}\n  }\n}\n`;
const tried = (body: string, given = 'args'): string =>
  `package jp.office;\npublic class Order {\n  public static void main(String[] ${given}) {\n    ${body}\n  }\n}\n`;

describe('a console of Java that nobody reads', () => {
  test.each<Case>([
    ['what fails', 'src/jp/office/Backup.java', java('System.out.println("Could not delete");'), ['medium 3']],
    [
      'a failure in a handler',
      'src/jp/office/Mail.java',
      java('try { f(); } catch (Exception ex) { System.out.println(ex); }'),
      ['medium 3'],
    ],
    [
      'the same to the error stream',
      'src/jp/office/Mail.java',
      java('try { f(); } catch (Exception ex) { System.err.println(ex); }'),
      ['low 3'],
    ],
    [
      'what fails at a console',
      'src/jp/office/cli/Backup.java',
      java('System.out.println("Could not delete"); System.console();'),
      ['low 3'],
    ],
    [
      'a sentence to the error stream',
      'src/jp/office/OrderService.java',
      java('System.err.println("This may be the cause of it");'),
      ['medium 3'],
    ],
    ['the same elsewhere', 'src/jp/office/Order.java', java('System.err.println("This may be the cause of it");'), ['low 3']],
    ['a value in a main function', 'src/jp/office/util/Order.java', tried('System.out.println(date);'), ['medium 4']],
    ['a mark before one', 'src/jp/office/bo/Order.java', tried('System.out.println(">>>>>" + between);'), ['medium 4']],
    ['a main function with arguments', 'src/jp/office/util/Order.java', tried('System.out.println(hash(args[0]));'), ['note 4']],
    [
      'a sentence in a main function',
      'src/jp/office/util/Order.java',
      tried('System.out.println("The server is up: " + port);'),
      ['note 4'],
    ],
    ['a command', 'src/jp/office/Order.java', tried('System.out.println(date);'), ['note 4']],
    [
      'a maker’s package in a library',
      'lib/src/org/json/Order.java',
      `package org.json;\n${java('System.out.println(date);')}`,
      ['note 4'],
    ],
    [
      'with a licence',
      'src/org/json/Order.java',
      `/* Copyright (c) 2002 JSON.org */\npackage org.json;\n${java('System.out.println(date);')}`,
      ['note 5'],
    ],
    ['a package alone', 'src/org/json/Order.java', `package org.json;\n${java('System.out.println(date);')}`, ['medium 4']],
  ])('%s', (...one) => judged(one));
});
