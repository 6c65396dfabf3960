import { describe, expect, test } from 'vitest';
import { outputsOf } from './find.ts';

type Case = readonly [string, string, string, readonly string[]];

async function judged([, path, text, expected]: Case): Promise<void> {
  expect(await outputsOf(path, text)).toStrictEqual(expected);
}

const node = "import { client } from './client.js';\n";
const menu = (body: string): string => `class Releases {\n  private void run() {\n    ${body}\n  }\n}\n`;

describe('what is run at a console', () => {
  test.each<Case>([
    [
      'a seed by its name',
      'prisma/seed-location.ts',
      `${node}client.find().then((row) => {\n  console.log('Location:', row);\n});\n`,
      ['low 3'],
    ],
    [
      'the same as a part of a page',
      'src/components/Location.tsx',
      `${node}client.find().then((row) => {\n  console.log('Location:', row);\n});\n`,
      ['medium 3'],
    ],
    [
      'the same for others',
      'lib/location.ts',
      `${node}export const find = () => client.find().then((row) => {\n  console.log('Location:', row);\n});\n`,
      ['medium 3'],
    ],
    ['a mark in a seed', 'prisma/seed-location.ts', `${node}console.log('here');\n`, ['medium 2']],
    ['a dump in a seed', 'prisma/seed-location.ts', `${node}console.table(client.rows);\n`, ['medium 2']],
    [
      'a task of gulp',
      'ui/tasks/version.js',
      "const release = require('./release');\nmodule.exports = function (done) {\n  console.log(release.title + ' ' + release.version);\n};\n",
      ['low 3'],
    ],
    [
      'a seed of Python’s',
      'src/seed/permissions.py',
      'async def create_groups(names):\n  print(f"Permission \'{name}\' is there (group_id not updated)")\n',
      ['low 2'],
    ],
    [
      'a service of Python’s that is started by its name',
      'app/main.py',
      'from fastapi import FastAPI\napp = FastAPI()\n@app.post("/orders")\nasync def f(body):\n  print(f"Total pages: {total_pages}")\nif __name__ == "__main__":\n  uvicorn.run(app)\n',
      ['medium 5'],
    ],
    [
      'a class of Java’s with a logger',
      'src/Mover.java',
      'class Mover {\n  void f() {\n    LOG.info("a");\n    System.out.println("Moved the table");\n  }\n}\n',
      ['medium 4'],
    ],
    [
      'one that moves data',
      'src/Mover.java',
      'class Mover {\n  void f() {\n    System.out.println("Moved the table");\n  }\n}\n',
      ['low 3'],
    ],
    [
      'a command of Flask’s',
      'console/view/billing.py',
      'from flask.ext.script import Command\nclass Bill(Command):\n  def run(self):\n    print(generate(1))\n',
      ['note 4'],
    ],
    ['tasks of Invoke', 'tasks.py', 'from invoke import task\n@task\ndef codes(context):\n  print(codes)\n', ['note 4']],
    [
      'a menu of Java’s',
      'src/Releases.java',
      menu('System.out.println("DELETE RELEASES");\n    String line = System.console().readLine();'),
      ['low 3'],
    ],
    ['a class of Java’s', 'src/Releases.java', menu('System.out.println("DELETE RELEASES");'), ['medium 3']],
    [
      'an importer of Ruby’s',
      'lib/importer/statements.rb',
      'class Statements\n  def import\n    puts "------- importing data of #{date}"\n  end\nend\n',
      ['low 3'],
    ],
    [
      'the same in a model',
      'app/models/statement.rb',
      'class Statement\n  def import\n    puts "------- importing data of #{date}"\n  end\nend\n',
      ['medium 3'],
    ],
  ])('%s', async (...each) => {
    await judged(each);
  });
});

const steps = Array.from({ length: 7 }, (_, index) => `  print('add products ${'abcdefg'[index]}')`).join('\n');

describe('what is a part of a service', () => {
  test.each<Case>([
    [
      'steps of a serializer',
      'orders/serializers.py',
      `def create(data):\n${steps}\n`,
      Array.from({ length: 7 }, (_, index) => `medium ${index + 2}`),
    ],
    [
      'the same elsewhere',
      'orders/basket.py',
      `def create(data):\n${steps}\n`,
      Array.from({ length: 7 }, (_, index) => `low ${index + 2}`),
    ],
    [
      'what computes, among models',
      'stamps/channels/fit.py',
      'import numpy as np\ndef f(m):\n  print("Fit of ", m.name, " is done")\n',
      ['low 3'],
    ],
    [
      'a provider',
      'common/mail_provider.py',
      "class Mail:\n  def send(self):\n    print('create group response: ', tjson)\n",
      ['medium 3'],
    ],
    [
      'a worker’s banner and its progress',
      'app/workers/report_worker.rb',
      `class Report\n  def perform\n${"    p '*********'\n    p 'process completed'\n".repeat(4)}  end\nend\n`,
      ['medium 10', 'medium 3', 'medium 4', 'medium 5', 'medium 6', 'medium 7', 'medium 8', 'medium 9'],
    ],
    [
      'a rule in a handler',
      'app/models/order.rb',
      "class Order\n  def send\n    f\n  rescue StandardError => e\n    puts '*****************'\n  end\nend\n",
      ['medium 5'],
    ],
    [
      'C# in a handler, of no failure',
      'Shop.Services/OrderService.cs',
      'using Microsoft.AspNetCore.Mvc;\nclass OrderService {\n  void F() {\n    try { G(); } catch (Exception ex) {\n      Console.WriteLine("Successfully validated the token for the user");\n    }\n  }\n}\n',
      ['medium 5'],
    ],
    [
      'C# in a handler, of a failure',
      'Shop.Services/OrderService.cs',
      'using Microsoft.AspNetCore.Mvc;\nclass OrderService {\n  void F() {\n    try { G(); } catch (Exception ex) {\n      Console.WriteLine("No token for the user");\n    }\n  }\n}\n',
      ['low 5'],
    ],
    [
      'a function that sends',
      'chat/subscriber.py',
      'class Chat:\n  async def emit(self, room):\n    print(f"emit to event {self.event}")\n',
      ['medium 3'],
    ],
    [
      'the handler of a logger',
      'chat/sink.py',
      'import logging\nclass Sink(logging.Handler):\n  def emit(self, record):\n    print(self.format(record))\n',
      ['note 4'],
    ],
    [
      'a failure of the logger itself',
      'api/middleware/limit.py',
      'import logging\nlogger = logging.getLogger("a")\ndef f():\n  print("WARNING: Logger is there but its file is empty")\n',
      ['low 4'],
    ],
    [
      'what a handler notes of debugging',
      'api/services/search.py',
      'def f():\n  try:\n    g()\n  except ValueError as e:\n    print(f"DEBUGGING ERROR in search: {str(e)}")\n',
      ['medium 5'],
    ],
    [
      'a mark that a generator of pages writes',
      'app/api/orders/route.ts',
      'export async function GET() {\n  console.log("[v0] Orders API - Starting request");\n}\n',
      ['medium 2'],
    ],
  ])('%s', async (...each) => {
    await judged(each);
  });
});
