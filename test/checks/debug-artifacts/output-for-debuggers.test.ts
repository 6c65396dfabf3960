import { describe, expect, test } from 'vitest';
import { outputsOf } from './find.ts';

const sharp = (body: string): string => `public class Reader {\n  void Read(Order order) {\n${body}\n  }\n}\n`;

describe('what C# tells its debugger, and prints for nobody', () => {
  describe('a failure among the steps of somebody who debugs', () => {
    const step = '    Debug.WriteLine("OnActivated...");\n';
    const failed = '    Debug.WriteLine("LOGIN FAILED!");';
    test.each<[string, string, string, string]>([
      ['most are steps', 'Shop.Core/Reader.cs', sharp(step.repeat(5) + failed), 'medium 8'],
      ['few steps', 'Shop.Core/Reader.cs', sharp(step.repeat(4) + failed), 'low 7'],
      [
        'most are failures',
        'Shop.Core/Reader.cs',
        sharp(`${step.repeat(5)}${failed}\n${failed}\n${failed}\n${failed}\n${failed}`),
        'low 8',
      ],
      ['an exception', 'Shop.Core/Reader.cs', sharp(`${step.repeat(5)}    Debug.WriteLine($"FAILED: {task.Exception}");`), 'low 8'],
      [
        'in a handler',
        'Shop.Core/Reader.cs',
        sharp(`${step.repeat(5)}    try { Go(); } catch (Exception ex) {\n${failed}\n    }`),
        'low 9',
      ],
      ['a helper for debugging', 'Shop.Core/DebugHelper.cs', sharp(step.repeat(5) + failed), 'low 8'],
      ['no part of an application', 'Shop/Reader.cs', sharp(step.repeat(5) + failed), 'medium 8'],
    ])('%s', async (_, path, text, expected) => {
      expect(await outputsOf(path, text)).toContain(expected);
    });
  });

  test.each<[string, string, string, string[]]>([
    [
      'what the console is told as well',
      'Shop.Core/Reader.cs',
      sharp(
        '    Debug.WriteLine($"[Orders] {order.Title} \u2192 {order.Url}");\n    Console.WriteLine($"[Orders] {order.Title} \u2192 {order.Url}");',
      ),
      ['medium 3', 'medium 4'],
    ],
    [
      'a failure that the console is told as well',
      'Shop.Core/Reader.cs',
      sharp('    Debug.WriteLine("No order: failed " + id);\n    Console.WriteLine("No order: failed " + id);'),
      ['low 3', 'low 4'],
    ],
    [
      'a failure beside a logger, in a handler',
      'Shop.Core/Reader.cs',
      sharp(
        '    logger.LogInformation(id);\n    try { Go(); } catch (Exception ex) {\n      Debug.WriteLine($"[LOG] {ex.Message}");\n      Console.WriteLine($"[LOG] {ex.Message}");\n    }',
      ),
      ['low 5', 'medium 6'],
    ],
    [
      'where a breakpoint is to be set',
      'Shop.Core/Reader.cs',
      sharp(
        '    try { Go(); } catch (Exception ex) {\n      // Set a breakpoint here\n      var cause = ex.Message;\n      Debug.WriteLine($"CRITICAL: {cause}");\n    }',
      ),
      ['medium 6'],
    ],
    [
      'a breakpoint for something else',
      'Shop.Core/Reader.cs',
      sharp(
        '    try { Go(); } catch (Exception ex) {\n      // Set a breakpoint here\n      var cause = ex.Message;\n      Debug.WriteLine($"CRITICAL: {ex}");\n    }',
      ),
      ['low 6'],
    ],
  ])('%s', async (_, path, text, expected) => {
    expect(await outputsOf(path, text)).toStrictEqual(expected);
  });

  test.each<[string, string, string]>([
    ['a mark', 'Debug.WriteLine("* B");', 'medium 3'],
    ['a mark before a failure', 'Debug.WriteLine("*** Failed to read");', 'low 3'],
    ['values alone', 'Debug.WriteLine($"{order.Id} {order.Name}");', 'medium 3'],
    ['a star', 'Debug.WriteLine("*");', 'medium 3'],
    ['a value in the log of listeners', 'Trace.WriteLine(order.Lines[0]);', 'medium 3'],
    ['a query in the log of listeners', 'Trace.WriteLine(sql.ToString());', 'low 3'],
    ['what waits', 'await Console.Out.WriteLineAsync(order.Code);', 'medium 3'],
    ['what was done, in a class that prints little', 'Console.WriteLine("Orders were read");', 'medium 3'],
    ['a failure there', 'Console.WriteLine("Orders could not be read");', 'low 3'],
  ])('%s in a class of no known part', async (_, statement, expected) => {
    expect(await outputsOf('Shop/Files/Reader.cs', sharp(`    ${statement}`))).toStrictEqual([expected]);
  });

  test('a text that the debugger is handed on', async () => {
    const write = (type: string): string => `class Reader {\n  void Write(${type} text) {\n    Debug.WriteLine(text);\n  }\n}\n`;
    expect(await outputsOf('Shop.Core/Reader.cs', write('string'))).toStrictEqual(['low 3']);
    expect(await outputsOf('Shop.Core/Reader.cs', write('Order'))).toStrictEqual(['medium 3']);
  });

  test('what was done, in a class that imports', async () => {
    expect(await outputsOf('Shop/Files/OrderImporter.cs', sharp('    Console.WriteLine("Orders were read");'))).toStrictEqual(['low 3']);
  });

  test('tables that a class prints for itself, and for others', async () => {
    const print = (access: string): string =>
      `public class Tables {\n  ${access} void PrintValues(DataSet set) {\n    Console.WriteLine("TableName: " + set.Label);\n  }\n}\n`;
    expect(await outputsOf('Shop.Common/Tables.cs', print('private'))).toStrictEqual(['medium 3']);
    expect(await outputsOf('Shop.Common/Tables.cs', print('public'))).toStrictEqual(['low 3']);
    expect(await outputsOf('Shop/Tables.cs', print('private'))).toStrictEqual(['low 3']);
  });

  test('the line of a template in a program that has become another', async () => {
    const program = (using: string, rest: string): string => `using ${using};\nConsole.WriteLine("Hello, World!");\n${rest}`;
    const rest = 'context.Orders.Add(order);\n'.repeat(8);
    expect(await outputsOf('Import/Program.cs', program('Microsoft.EntityFrameworkCore', rest))).toStrictEqual(['medium 2']);
    expect(await outputsOf('Import/Program.cs', program('Microsoft.EntityFrameworkCore', ''))).toStrictEqual(['note 2']);
    expect(await outputsOf('Import/Program.cs', program('System.Text', rest))).toStrictEqual(['note 2']);
  });
});
