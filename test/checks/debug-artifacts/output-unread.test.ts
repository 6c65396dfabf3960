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
    ['the same in a program', 'ShopConsole/OrderReader.cs', sharp('    Console.WriteLine($"Reading page {n} of it");'), ['low 4']],
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
    ['a value for the debugger in a program', 'Shop/Reader.cs', sharp('    Debug.WriteLine(order.Code);'), ['medium 4']],
    ['a sentence for the debugger', 'Shop.Core/Reader.cs', sharp('    Debug.WriteLine("Orders are there again");'), ['medium 4']],
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

const views = 'from django.shortcuts import render\n';

describe('words that nobody reads in a part of a service', () => {
  test.each<Case>([
    [
      'a note in a handler of Python',
      'shop/views.py',
      `${views}def f(request):\n  try:\n    g()\n  except Exception:\n    print('no children')\n`,
      ['medium 6'],
    ],
    [
      'the failure itself',
      'shop/views.py',
      `${views}def f(request):\n  try:\n    g()\n  except Exception as e:\n    print(e)\n`,
      ['low 6'],
    ],
    [
      'a note outside of a service',
      'shop/loader.py',
      `def f(x):\n  try:\n    g()\n  except Exception:\n    print('no children')\n`,
      ['low 5'],
    ],
    ['what fails', 'shop/views.py', `${views}def f(request):\n  print('Not a valid file extension')\n`, ['medium 3']],
    ['a logger that fails', 'shop/views.py', `${views}def f(request):\n  print('The logger does not exist')\n`, ['low 3']],
    ['progress', 'shop/views.py', `${views}def f(request):\n  print("Done with the map")\n`, ['medium 3']],
    [
      'a module with a logger',
      'shop/client.py',
      'def f(prompt):\n  logger.info("a")\n  print("Whole prompt of the order")\n',
      ['medium 3'],
    ],
    ['a module without one', 'shop/client.py', 'def f(prompt):\n  print("Whole prompt of the order")\n', ['low 2']],
    [
      'what fails beside a logger',
      'shop/client.py',
      'def f(prompt):\n  logger.info("a")\n  print("Could not parse the prompt: %s" % name)\n',
      ['low 3'],
    ],
    [
      'settings of Django',
      'backend/settings.py',
      'print("BASE_DIR", BASE_DIR)\nprint("admin page is below admin")\n',
      ['low 2', 'medium 1'],
    ],
    [
      'an arrow before a value',
      'shop/event.py',
      "def f(order):\n  print('-->', order['created'])\n  print('Order is there', order)\n",
      ['low 3', 'medium 2'],
    ],
    ['a value in a text', 'shop/client.py', 'def f(answer):\n  print(f"{answer}")\n', ['medium 2']],
    [
      'a failure with words past the logger',
      'shop/views.py',
      `${views}def f(request):\n  logger.info("a")\n  try:\n    g()\n  except Exception as e:\n    print("[ERR]: {}".format(e))\n`,
      ['medium 7'],
    ],
    [
      'a failure alone past the logger',
      'shop/views.py',
      `${views}def f(request):\n  logger.info("a")\n  try:\n    g()\n  except Exception as e:\n    print(e)\n`,
      ['low 7'],
    ],
    [
      'a logger that cannot be made',
      'shop/views.py',
      `${views}def f(request):\n  logger.info("a")\n  try:\n    g()\n  except Exception as e:\n    print(f"No file handler: {e}")\n`,
      ['low 7'],
    ],
    ['errors of a form', 'shop/views.py', `${views}def f(request):\n  f = Form(request.POST)\n  print(f.errors)\n`, ['medium 4']],
    [
      'many texts of a controller',
      'backend/controllers/Orders.js',
      `exports.f = (req, res) => {\n${Array.from({ length: 7 }, (_, n) => `  console.log('🔍 Looking for the shop of number ${n}', req.body);\n`).join('')}};\n`,
      Array.from({ length: 7 }, (_, n) => `medium ${n + 2}`),
    ],
    [
      'a proxy of development',
      'frontend/src/setupProxy.js',
      'module.exports = (app) => { app.use((req) => { console.log(`[PROXY] ${req.url}`); }); };\n',
      ['note 1'],
    ],
  ])('%s', (...one) => judged(one));
});

const page = (entry: string): string => `<?php\n$kind = $_GET['kind'];\nerror_log(${entry});\n`;

describe('the log of PHP', () => {
  test.each<Case>([
    ['a step of a page', 'api/analytics.php', page("'[analytics] preparing agg'"), ['medium 3']],
    ['a step with its value', 'api/filters.php', page('"Processing pattern: $pattern"'), ['medium 3']],
    ['the same in Spanish', 'api/filters.php', page('"Procesando registros: $pattern"'), ['medium 3']],
    ['a name with its value', 'api/analytics.php', page('"Retrieved payment intent ID: " . $paymentIntentId'), ['medium 3']],
    ['the same in a task', 'bin/analytics.php', '<?php\nerror_log("Retrieved payment intent ID: " . $paymentIntentId);\n', ['note 2']],
    ['what was done to one', 'api/analytics.php', page('"Refund created: " . $refund->id'), ['note 3']],
    [
      'names with their values',
      'lib/chat.php',
      "<?php\nerror_log('Shop: a message is added - user_id: ' . $user . ', display_name: ' . $name);\n",
      ['medium 2'],
    ],
    ['the name of a method', 'lib/chat.php', '<?php\nerror_log("Contacts::daily_sync");\n', ['medium 2']],
    ['a failure', 'api/analytics.php', page("'[analytics] saving failed'"), ['note 3']],
    ['a step of a task', 'bin/analytics.php', "<?php\nerror_log('[analytics] preparing agg');\n", ['note 2']],
    ['an event', 'api/analytics.php', page('"Order $id was closed by $user"'), ['note 3']],
  ])('%s', (...one) => judged(one));
});

describe('what only looks like a command', () => {
  test.each<Case>([
    [
      'a button of a window',
      'Shop.UI/Commands/SellCommand.cs',
      'using System.Windows;\npublic class SellCommand : ActionCommand {\n  void F() {\n    Console.WriteLine(order.Code);\n  }\n}\n',
      ['medium 4'],
    ],
    [
      'a command',
      'Shop/Commands/SellCommand.cs',
      'public class SellCommand : ConsoleTask {\n  void F() {\n    Console.WriteLine(order.Code);\n  }\n}\n',
      ['note 3'],
    ],
    [
      'what a servlet calls',
      'src/jp/office/LoginCommand.java',
      'public class LoginCommand implements Command {\n  String execute(HttpServletRequest request) {\n    System.out.println(user);\n  }\n}\n',
      ['medium 3'],
    ],
    [
      'what a menu of a page does',
      'src/commands/insertTable.ts',
      "export const insertTable = () => {\n  console.log(rows);\n  document.createElement('table');\n};\n",
      ['medium 2'],
    ],
    [
      'a server with arguments',
      'server/index.ts',
      "import express from 'express';\nconst port = process.argv[2];\napp.get('/', (req, res) => {\n  console.log(rows);\n});\n",
      ['medium 4'],
    ],
    ['a marked save for the debugger', 'Shop.Core/Reader.cs', sharp('    Debug.WriteLine("=== DEBUG SAVE REQUEST ===");'), ['medium 4']],
    [
      'a method of a class that is tried by its main function',
      'src/jp/office/util/Order.java',
      'public class Order {\n  static void f() {\n    System.out.println(name);\n  }\n  public static void main(String[] args) {\n    f();\n  }\n}\n',
      ['medium 3'],
    ],
    [
      'information about PHP in a copied controller',
      'application/controllers-2024/Settings.php',
      '<?php\nclass Settings extends Base {\n  function f() {\n    phpinfo();\n  }\n}\n',
      ['medium 4'],
    ],
  ])('%s', (...one) => judged(one));
});

const component = (body: string): string => `import { Component } from '@angular/core';\nexport class Table {\n${body}\n}\n`;

describe('a page of JavaScript', () => {
  test.each<Case>([
    ['a stub', 'src/app/table.component.ts', component("  exportExcel(): void {\n    alert('Exportar para Excel');\n  }"), ['medium 4']],
    [
      'a message',
      'src/app/table.component.ts',
      component("  exportExcel(): void {\n    alert('File exported');\n    this.f();\n  }"),
      ['low 4'],
    ],
    [
      'a message of a condition',
      'src/app/table.component.ts',
      component("  exportExcel(): void {\n    if (this.none) {\n      alert('Nothing to export');\n    }\n  }"),
      ['low 5'],
    ],
    [
      'a function that prints on paper',
      'src/app/table.component.ts',
      component("  printTable(): void {\n    console.log('Ready with paper');\n    window.print();\n  }"),
      ['medium 4'],
    ],
    ['one that prints to a console', 'lib/table.js', "function printTable() {\n  console.log('Ready with paper');\n}\n", ['low 2']],
    [
      'an object behind words',
      'server/services/users.js',
      "exports.f = (req, res) => {\n  console.log('User created', user);\n};\n",
      ['medium 2'],
    ],
    ['words alone', 'server/services/users.js', 'exports.f = (req, res) => {\n  console.log(`User ${id} created`);\n};\n', ['low 2']],
  ])('%s', (...one) => judged(one));
});

describe('failures in parts of applications', () => {
  test.each<Case>([
    ['words alone in C#', 'Shop.Core/Mail.cs', sharp('    Console.WriteLine(@"Header error");'), ['medium 4']],
    ['words with a value in C#', 'Shop.Core/Mail.cs', sharp('    Console.WriteLine($"Header {name} is missing");'), ['low 4']],
    [
      'the stack of a failure in C#',
      'Shop.Core/Mail.cs',
      sharp('    try { G(); } catch (Exception ex) { Console.WriteLine($"Stack trace: {ex.StackTrace}"); }'),
      ['medium 4'],
    ],
    [
      'a job with a logger',
      'Shop/Jobs/Sync.cs',
      sharp('    _logger.LogInformation("a");\n    Console.WriteLine("Orders are synchronised");', 'using Newtonsoft.Json;'),
      ['medium 5'],
    ],
    [
      'a job without one',
      'Shop/Jobs/Sync.cs',
      sharp('    Console.WriteLine("Orders are synchronised");', 'using Newtonsoft.Json;'),
      ['low 4'],
    ],
    [
      'a hosted service with a logger',
      'Shop/Sync.cs',
      'public class Sync : BackgroundService {\n  void F() {\n    _logger.LogInformation("a");\n    Console.WriteLine($"Could not read {name}");\n  }\n}\n',
      ['medium 4'],
    ],
    [
      'a hosted service without one',
      'Shop/Sync.cs',
      'public class Sync : BackgroundService {\n  void F() {\n    Console.WriteLine($"Could not read {name}");\n  }\n}\n',
      ['low 3'],
    ],
    ['a generator of a library', 'Shop.Core/PasswordGenerator.cs', sharp('    Console.WriteLine($"Length of it: {n}");'), ['medium 4']],
    ['a generator', 'Shop.Generator/Passwords.cs', sharp('    Console.WriteLine($"Length of it: {n}");'), ['low 4']],
    [
      'the error stream in a service of Java',
      'src/jp/office/OrderService.java',
      java('try { f(); } catch (Exception ex) { System.err.println("Not sent: " + ex); }'),
      ['medium 3'],
    ],
    [
      'in a window of Java',
      'src/jp/office/Orders.java',
      'class Orders extends JFrame {\n  void f() {\n    System.err.println("Not sent: " + x);\n  }\n}\n',
      ['medium 3'],
    ],
    ['elsewhere in Java', 'src/jp/office/Orders.java', java('System.err.println("Could not send the order");'), ['low 3']],
  ])('%s', (...one) => judged(one));
});

describe('functions that are called print or show', () => {
  test.each<Case>([
    [
      'an action of Rails',
      'app/helpers/lists_helper.rb',
      'module ListsHelper\n  def print_list\n    p "server = #{server}"\n  end\nend\n',
      ['medium 3'],
    ],
    ['a method of a class', 'lib/lists.rb', 'class Lists\n  def print_list\n    p "server = #{server}"\n  end\nend\n', ['low 3']],
    ['a view of Django', 'shop/views.py', `${views}def print_invoice(request):\n  print(invoice)\n`, ['medium 3']],
    [
      'an action of Struts',
      'src/jp/office/Orders.java',
      'class Orders extends DispatchAction {\n  void printOrders() {\n    System.out.println("Order for paper");\n  }\n}\n',
      ['medium 3'],
    ],
    [
      'a class of Java',
      'src/jp/office/Orders.java',
      'class Orders {\n  void printOrders() {\n    System.out.println("Order for paper");\n  }\n}\n',
      ['low 3'],
    ],
    ['data in a box', 'views/orders.js', 'function f() {\n  alert(orderData);\n}\n', ['medium 2']],
    ['a query in a box', 'views/orders.js', 'function f() {\n  alert(strSql);\n}\n', ['medium 2']],
    ['what a row is called inside', 'views/orders.js', 'function f(row) {\n  alert("Call selected here:" + row.id);\n}\n', ['medium 2']],
    ['what went wrong with it', 'views/orders.js', 'function f(row) {\n  alert("Error: " + row.data);\n}\n', ['low 2']],
    ['a text in a box', 'views/orders.js', 'function f() {\n  alert(orderText);\n}\n', ['low 2']],
    [
      'a value in the log of PHP',
      'includes/contact.php',
      '<?php\nerror_log(json_encode($contacts, JSON_PRETTY_PRINT));\nerror_log($subject);\n',
      ['medium 2', 'medium 3'],
    ],
    ['a text in the log of PHP', 'includes/contact.php', '<?php\nerror_log($logLine);\n', ['low 2']],
    ['a class that draws', 'Shop/Chart.cs', sharp('    Console.WriteLine($"Another size of {n}");', 'using System.Drawing;'), ['medium 4']],
  ])('%s', (...one) => judged(one));
});

describe('what has its reader after all', () => {
  test.each<Case>([
    ['an example of C#', 'src/Shop.Examples/Core/Reader.cs', sharp('    Console.WriteLine(order.Code);'), ['note 4']],
    ['where an application starts', 'Shop.Core/Startup.cs', sharp('    Console.WriteLine("Creating the store of carts");'), ['low 4']],
    ['a log that listeners write', 'Shop.Core/Reader.cs', sharp('    Trace.WriteLine("read " + order.Code);'), ['low 4']],
    [
      'a command of Karaf',
      'shell/WatchAction.java',
      '@Command(scope = "shell", name = "watch")\n@Service\npublic class WatchAction implements Action {\n  void f() {\n    System.err.println("Argument expected");\n  }\n}\n',
      ['note 5'],
    ],
    [
      'a page of an administrator',
      'admin/modules/tools/php_info.php',
      `<?php\nrequire 'auth.php';\n${'$page->output_header($title);\n'.repeat(12)}phpinfo();\n`,
      ['low 15'],
    ],
    ['a page of its own', 'admin/php_info.php', '<?php\nphpinfo();\n', ['medium 2']],
    ['words of a failure in a browser', 'src/modal.js', "document.title = '';\nconsole.log('Rule does not exist');\n", ['medium 2']],
    ['with what failed', 'src/modal.js', "document.title = '';\nconsole.log('Rule does not exist: ' + rule);\n", ['low 2']],
    ['the same on a server', 'server/modal.js', "console.log('Rule does not exist');\n", ['low 1']],
    [
      'a value in the log of PHP',
      'controllers/Orders.php',
      '<?php\nerror_log("Order details fetched: " . json_encode($order));\n',
      ['medium 2'],
    ],
  ])('%s', (...one) => judged(one));
});
