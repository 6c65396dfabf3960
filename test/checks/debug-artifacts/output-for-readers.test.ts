import { describe, expect, test } from 'vitest';
import { outputsOf } from './find.ts';

type Case = readonly [string, string, string, readonly string[]];

async function judged([, path, text, expected]: Case): Promise<void> {
  expect(await outputsOf(path, text)).toStrictEqual(expected);
}

describe('what prints in place of another', () => {
  test.each<Case>([
    [
      'a producer that sends nothing',
      'app/tracker.py',
      'class NullProducer:\n  def produce(self, topic, msg):\n    print(f"sending message: {topic} - {msg}")\n',
      ['low 3'],
    ],
    [
      'a producer',
      'app/tracker.py',
      'class Producer:\n  def produce(self, topic, msg):\n    print(f"sending message: {topic} - {msg}")\n',
      ['medium 3'],
    ],
    [
      'what became of a step',
      'lib/shop/engine.rb',
      'class Engine\n  def f\n    print "Including routes"\n    puts " => [OK]"\n  end\nend\n',
      ['low 3', 'low 4'],
    ],
    [
      'the source of a driver',
      'lib/src/com/mysql/jdbc/Debug.java',
      'package com.mysql.jdbc;\nclass Debug {\n  void f(Object o) { System.out.println(o); }\n}\n',
      ['note 3'],
    ],
  ])('%s', async (...each) => {
    await judged(each);
  });
});

describe('PHP', () => {
  const command = (statement: string): string =>
    `<?php\nnamespace App\\Console\\Commands;\nclass TestOrders extends Command {\n  public function handle() {\n    ${statement}\n  }\n}\n`;

  test.each<Case>([
    ['a command that is called test', 'app/Console/Commands/Test.php', command("dd('ok');"), ['medium 5']],
    ['one that tests something', 'app/Console/Commands/TestOrders.php', command('dd(213);'), ['medium 5']],
    ['a test', 'tests/OrdersTest.php', command("dd('ok');"), ['note 5']],
    ['a sentence of a page', 'html/charges.php', '<?php\nif ($done) {\n  print_r("Charges were added");\n}\n', ['low 3']],
    ['a word of a page', 'html/charges.php', '<?php\nif ($done) {\n  print_r("tuika");\n}\n', ['medium 3']],
    [
      'the same in a service',
      'app/Services/Charges.php',
      '<?php\nclass Charges {\n  function f() {\n    print_r("Charges were added");\n  }\n}\n',
      ['medium 4'],
    ],
    ['a mail', 'src/View/Emails/text/error.ctp', '<?php echo print_r($session); ?>\n', ['low 1']],
    ['an example', 's3/example-cloudfront.php', '<?php\nvar_dump($dist);\n', ['note 2']],
    [
      'information from a controller for debugging',
      'app/Http/Controllers/DebugController.php',
      '<?php\nclass DebugController {\n  public function show() {\n    phpinfo();\n  }\n}\n',
      ['medium 4'],
    ],
    [
      'a library of its maker',
      'shop/library/Zend/Pdf/Font.php',
      '<?php\nclass Font {\n  function f() {\n    print_r($this->properties);\n  }\n}\n',
      ['note 4'],
    ],
  ])('%s', async (...each) => {
    await judged(each);
  });
});

describe('what a program tells where it starts or asks', () => {
  test.each<Case>([
    [
      'a server that listens',
      'src/server.js',
      "const app = require('express')();\napp.listen(port, () => {\n  console.log('Mi port: ' + port);\n});\n",
      ['low 3'],
    ],
    [
      'on one line',
      'src/server.js',
      "const app = require('express')();\napp.listen(port, () => console.log('Mi port: ' + port));\n",
      ['low 2'],
    ],
    [
      'a request',
      'src/server.js',
      "const app = require('express')();\napp.get('/', () => {\n  console.log('Mi port: ' + port);\n});\n",
      ['medium 3'],
    ],
    [
      'a database that is there',
      'src/services/db.js',
      "const pool = require('./pool');\npool.connect()\n  .then(() => console.log('Conexion a la base: ' + pool.name))\n  .catch((e) => next(e));\n",
      ['low 3'],
    ],
    [
      'what follows a query',
      'src/services/db.js',
      "const pool = require('./pool');\npool.query('x')\n  .then(() => console.log('Conexion a la base: ' + pool.name))\n  .catch((e) => next(e));\n",
      ['medium 3'],
    ],
    [
      'a gateway of Nest that begins',
      'src/sockets/sockets.gateway.ts',
      "export class SocketsGateway {\n  afterInit() {\n    console.log('Socket: ' + this.port);\n  }\n  handleMessage() {\n    console.log('Socket: ' + this.port);\n  }\n}\n",
      ['low 3', 'medium 6'],
    ],
    [
      'a server that is told to stop',
      'src/services/server.ts',
      "process.on('SIGTERM', async () => {\n  console.log('Prisma: ' + state);\n});\n",
      ['low 2'],
    ],
    [
      'a mark where a server listens',
      'src/server.js',
      "const app = require('express')();\napp.listen(port, () => {\n  console.log('here');\n});\n",
      ['medium 3'],
    ],
    [
      'what prepares tests',
      'frontend/global-setup.ts',
      "export default async function () {\n  console.log('Migrations of the database...');\n}\n",
      ['note 2'],
    ],
    [
      'a prompt of Java’s',
      'src/Commander.java',
      'class Commander {\n  void f() {\n    System.out.println(">>>>> Enter content type:");\n    type = scanner.nextLine();\n  }\n}\n',
      ['low 3'],
    ],
  ])('%s', async (...each) => {
    await judged(each);
  });
});

test('a dialog of Windows with a title and a picture', async () => {
  const text =
    'class F {\n  void G() {\n    MessageBox.Show($"Ocorreu um erro:{ex}", "Erro", MessageBoxButtons.OK, MessageBoxIcon.Error);\n    MessageBox.Show($"id:{id}");\n  }\n}\n';
  expect(await outputsOf('Forms/Countries.cs', text)).toStrictEqual(['low 3', 'medium 4']);
});

test('a benchmark', async () => {
  expect(await outputsOf('platform/benchmark.py', 'def f(report_text):\n  print(report_text)\n')).toStrictEqual(['low 2']);
  expect(await outputsOf('platform/report_text.py', 'def f(report_text):\n  print(report_text)\n')).toStrictEqual(['medium 2']);
});

test('a front of Java’s loggers', async () => {
  const text = 'class A {\n  void f(Exception error) {\n    error.printStackTrace(System.out);\n  }\n}\n';
  expect(await outputsOf('core/src/LoggingFacade.java', text)).toStrictEqual(['note 3']);
  expect(await outputsOf('core/src/OrderFacade.java', text)).toStrictEqual(['medium 3']);
});

test('a sentence with numbers in a dialog', async () => {
  const text =
    'export function f(r) {\n  alert(`Restored: ${r.products} products, ${r.queue} queue items.`);\n  alert(`id: ${r.id}`);\n}\n';
  expect(await outputsOf('src/components/Dashboard.tsx', text)).toStrictEqual(['low 2', 'medium 3']);
});
