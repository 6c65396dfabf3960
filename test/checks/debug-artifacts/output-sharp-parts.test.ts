import { describe, expect, test } from 'vitest';
import { outputsOf } from './find.ts';

const sharp = (body: string): string => `public class Reader {\n  void Read(Order order) {\n${body}\n  }\n}\n`;

describe('parts of an application in C#', () => {
  test.each<[string, string, string, string[]]>([
    [
      'how long a step took, for the debugger',
      'Shop.Core/Reader.cs',
      sharp('    Debug.WriteLine("read in " + watch.Elapsed);'),
      ['medium 3'],
    ],
    ['the name of a handler, for the debugger', 'Shop.Core/Reader.cs', sharp('    Debug.WriteLine("OnActivated...");'), ['medium 3']],
    ['a log that listeners write', 'Shop.Core/Reader.cs', sharp('    Trace.WriteLine("OnActivated...");'), ['low 3']],
    ['what is wrong, for the debugger', 'Shop.Core/Reader.cs', sharp('    Debug.WriteLine($"Order {id} is not there");'), ['low 3']],
    ['a step in a helper for debugging', 'Shop.Core/DebugHelper.cs', sharp('    Debug.WriteLine("read again");'), ['low 3']],
    ['an empty line, for the debugger', 'Shop.Core/Reader.cs', sharp('    Debug.WriteLine("");'), ['medium 3']],
    ['an empty line in a library of its own', 'Reader/Files/Reader.cs', sharp('    Debug.WriteLine("");'), ['medium 3']],
    ['a rule, for the debugger', 'Shop.Core/Reader.cs', sharp('    Debug.WriteLine("=====================");'), ['medium 3']],
    [
      'a step between rules, for the debugger',
      'Shop.Core/Reader.cs',
      sharp('    Debug.WriteLine("=== Reading orders ===");'),
      ['medium 3'],
    ],
    ['a failure between rules', 'Shop.Core/Reader.cs', sharp('    Debug.WriteLine("=== ERROR reading orders ===");'), ['low 3']],
    ['a rule in a log that listeners write', 'Shop.Core/Reader.cs', sharp('    Trace.WriteLine("-------- Reading --------");'), ['low 3']],
    ['a state in a few words, for the debugger', 'Shop.Core/Reader.cs', sharp('    Debug.WriteLine("Order not valid");'), ['medium 3']],
    [
      'what could not be done, for the debugger',
      'Shop.Core/Reader.cs',
      sharp('    Debug.WriteLine("Order could not be read.");'),
      ['low 3'],
    ],
    [
      'what was answered, for the debugger',
      'Shop.Core/Reader.cs',
      sharp('    Debug.WriteLine($"Response body: {responseBody}");'),
      ['medium 3'],
    ],
    [
      'what an event hands over, for the debugger',
      'Shop.Core/Reader.cs',
      sharp('    Debug.WriteLine($"[{now}] - ImageNumber: {e.Result.ImageNumber}");'),
      ['medium 3'],
    ],
    [
      'the failure that an event hands over',
      'Shop.Core/Reader.cs',
      sharp('    Debug.WriteLine($"[{now}] - Image: {e.StackTrace}");'),
      ['low 3'],
    ],
    [
      'values below their own names, in whatever log and library',
      'Lenses/Base/Plane.cs',
      sharp('    Trace.Write(string.Format("dX={0}, dY={1}", dX, dY));'),
      ['medium 3'],
    ],
    [
      'values below other names, in a log that listeners write',
      'Lenses/Base/Plane.cs',
      sharp('    Trace.Write(string.Format("Width={0}, Height={1}", dX, dY));'),
      ['low 3'],
    ],
    ['a step that is left out', 'Shop.Core/Reader.cs', sharp('    Debug.WriteLine($"Skipping notification: {title}");'), ['medium 3']],
    [
      'a step that is left out, and why',
      'Shop.Core/Reader.cs',
      sharp('    Debug.WriteLine($"Skipping notification, title is missing: {id}");'),
      ['low 3'],
    ],
    [
      'a project that is named by what draws its windows',
      'src/Shop_Apps_ShopMaui/Starter.cs',
      sharp('    Debug.WriteLine("Starting the services of the application...");'),
      ['medium 3'],
    ],
    [
      'the same of another project',
      'src/Shop_Apps/Starter.cs',
      sharp('    Debug.WriteLine("Starting the services of the application...");'),
      ['medium 3'],
    ],
    [
      'a library that only telephones have',
      'Shop/Local/Notice.cs',
      `using Plugin.LocalNotification;\n${sharp('    Console.WriteLine("Mister! Tapped on => " + order.Data);')}`,
      ['medium 4'],
    ],
    [
      'a part of a page that is shown or not',
      'Shop/Orders.cs',
      'using Microsoft.AspNetCore.Components;\npublic partial class Orders {\n  bool ShowButton() {\n    Console.WriteLine("All of the orders have the same values.");\n    return true;\n  }\n}\n',
      ['medium 4'],
    ],
    ['what the log of the product is handed', 'Shop.Core/Services/LoggerService.cs', sharp('    Debug.WriteLine(row);'), ['low 3']],
    [
      'what a log that is a file says beside it',
      'Shop.Core/Log/Logger.cs',
      sharp('    File.Copy(path, other);\n    Console.WriteLine("The file was copied.");'),
      ['medium 4'],
    ],
    ['what a log that is the console says', 'Shop.Core/Log/Logger.cs', sharp('    Console.WriteLine("The log was opened.");'), ['note 3']],
    [
      'a step that is called a message',
      'Shop.Core/Reader.cs',
      sharp('    Debug.WriteLine("Changed message received - reading");'),
      ['medium 3'],
    ],
    ['a message below a name', 'Shop.Core/Reader.cs', sharp('    Debug.WriteLine($"Heard: {message}");'), ['low 3']],
    [
      'a value that may be none',
      'Shop.Core/Reader.cs',
      sharp('    Debug.WriteLine($"  - the item {item.Name}: {(item.Done ? "done" : "not done")}");'),
      ['medium 3'],
    ],
    ['what is wrong, by a sign', 'Shop.Core/Reader.cs', sharp('    Debug.WriteLine("❌ the table is closed");'), ['low 3']],
    ['what is wrong, in another language', 'Shop.Core/Reader.cs', sharp('    Debug.WriteLine($"Không tìm thấy {table}");'), ['low 3']],
    [
      'a switch of the project for debugging',
      'Shop.Core/Reader.cs',
      '#if TICK_DEBUG\nclass Reader { void Read() { Debug.WriteLine(left); } }\n#endif\n',
      ['low 2'],
    ],
    [
      'a switch that the file turns on itself',
      'Shop.Core/Reader.cs',
      '#define TICK_DEBUG\n#if TICK_DEBUG\nclass Reader { void Read() { Debug.WriteLine(left); } }\n#endif\n',
      ['medium 3'],
    ],
    ['the key that was pressed', 'Shop/Windows/Order.cs', sharp('    MessageBox.Show(e.KeyCode.ToString());'), ['medium 3']],
    ['what is to be told, as a text', 'Shop/Windows/Order.cs', sharp('    MessageBox.Show(text.ToString());'), ['low 3']],
    ['a message that a method is handed', 'Shop.Core/Reader.cs', sharp('    Debug.WriteLine(message);'), ['low 3']],
    [
      'words to the error stream of a window',
      'Shop/Order.xaml.cs',
      `public partial class Order : Window {\n${sharp('    Console.Error.WriteLine("Make an order");')}}\n`,
      ['medium 4'],
    ],
    [
      'a failure to the error stream of a window',
      'Shop/Order.xaml.cs',
      `public partial class Order : Window {\n${sharp('    Console.Error.WriteLine("Order failed: " + reply);')}}\n`,
      ['low 4'],
    ],
    [
      'a device of a part that watches it',
      'Models/Watcher.cs',
      `using System.Management;\n${sharp('    Console.WriteLine("Device disconnected!");')}`,
      ['medium 4'],
    ],
    [
      'that a part has started',
      'Models/Watcher.cs',
      `using System.Management;\n${sharp('    Console.WriteLine("Watcher started.");')}`,
      ['medium 4'],
    ],
    [
      'that a host has started',
      'Shop.Host/Watcher.cs',
      `using System.ServiceModel;\n${sharp('    Console.WriteLine("Watcher started.");')}`,
      ['low 4'],
    ],
    [
      'where a handler of failures is',
      'Shop.Core/Reader.cs',
      sharp('    try { Read(); } catch (IOException) {\n      Console.WriteLine("[Reader] Read() is blocked (no file)");\n    }'),
      ['medium 4'],
    ],
    [
      'a bare value beside a log',
      'Shop.Core/Reader.cs',
      sharp('    log.Info(order.Name);\n    Console.WriteLine(order.Name);'),
      ['medium 4'],
    ],
    ['beside a log', 'Shop.Core/Reader.cs', sharp('    log.Info("Key :" + key);\n    Console.WriteLine("Key :" + key);'), ['low 4']],
    [
      'beside a log that is commented out',
      'Shop.Core/Reader.cs',
      sharp('    //log.Info("Key :" + key);\n    Console.WriteLine("Key :" + key);'),
      ['medium 4'],
    ],
    [
      'progress in a project of logic',
      'Shop.Logic/Files/Reader.cs',
      sharp('    Console.WriteLine("Folder created successfully.");'),
      ['medium 3'],
    ],
    [
      'progress in a project for the web',
      'ShopWebAPI/Files/Reader.cs',
      sharp('    Console.WriteLine("Folder created successfully.");'),
      ['medium 3'],
    ],
    ['progress of a tool', 'Shop.Tools/Files/Reader.cs', sharp('    Console.WriteLine("Folder created successfully.");'), ['low 3']],
    [
      'progress of what asks a directory',
      'Shop/Files/Reader.cs',
      `using System.DirectoryServices.Protocols;\n${sharp('    Console.WriteLine("LDAP connection established");')}`,
      ['medium 4'],
    ],
    [
      'an event and its arguments',
      'Shop.Core/Reader.cs',
      sharp('    Console.WriteLine("SelectedIndexChanged: " + e.ToString());'),
      ['medium 3'],
    ],
    ['a handler that was reached', 'Shop/Windows/Products.cs', sharp('    MessageBox.Show("Product Clicked");'), ['medium 3']],
    [
      'how a number is written',
      'Shop/Windows/Payment.cs',
      sharp('    MessageBox.Show($"Change {sum.ToString(@"###\\ ###")} EUR");'),
      ['low 3'],
    ],
    [
      'a migration where the application starts',
      'Shop.Web/WebHostExtensions.cs',
      sharp('    Console.WriteLine("Migrating...");'),
      ['low 3'],
    ],
  ])('%s', async (_, path, text, expected) => {
    expect(await outputsOf(path, text)).toStrictEqual(expected);
  });

  test('a list that a class shows to itself, and one that others ask for', async () => {
    const list = (access: string): string =>
      `public class Planner {\n  ${access} void ShowItems(List<Item> items) {\n    Console.WriteLine("Items: ");\n  }\n}\n`;
    expect(await outputsOf('Shop.Core/Planner.cs', list('private'))).toStrictEqual(['medium 3']);
    expect(await outputsOf('Shop.Core/Planner.cs', list('public'))).toStrictEqual(['low 3']);
    expect(await outputsOf('Shop/Planner.cs', list('private'))).toStrictEqual(['low 3']);
  });

  test('the arguments of a web application, and of a command', async () => {
    const program = (rest: string): string =>
      `class Program {\n  static void Main(string[] args) {\n    foreach (var arg in args) Console.WriteLine($"args: {arg}");\n    ${rest}\n  }\n}\n`;
    expect(await outputsOf('Shop.Web/Program.cs', program('CreateWebHostBuilder(args).Build().Run();'))).toStrictEqual(['medium 3']);
    expect(await outputsOf('Shop.Web/Program.cs', program('new Importer().Run(args);'))).toStrictEqual(['note 3']);
  });
});
