import { describe, expect, test } from 'vitest';
import { findingsOf } from './find.ts';

/** What is said of the outputs of one file: `severity line`. */
async function outputsOf(path: string, text: string): Promise<string[]> {
  const { lines } = await findingsOf({ [path]: text });
  return lines.flatMap((line) => {
    const [severity, rule, at] = line.split(' ');
    return /^(?:console-output|php-information|dialog)$/u.test(rule ?? '') ? [`${severity} ${at?.split(':')[1]}`] : [];
  });
}

const command = (body: string): string =>
  `<?php\nnamespace App\\Console\\Commands;\nuse Illuminate\\Console\\Command;\nclass Send extends Command {\n  public function handle() {\n${body}  }\n}\n`;
const controller = (body: string): string =>
  `<?php\nclass TestController extends Controller {\n  public function index() {\n${body}  }\n}\n`;

describe('PHP', () => {
  test.each<[string, string, string, string[]]>([
    ['a route that is called test', 'routes/v2/test-mail.php', "<?php\nRoute::get('a', function () {\n  dd($result);\n});\n", ['medium 3']],
    ['a test below tests', 'tests/routes/test-mail.php', "<?php\nRoute::get('a', function () {\n  dd($result);\n});\n", ['note 3']],
    [
      'a view that is called test',
      'modules/stock/views/report/test.php',
      '<td>\n<?php\necho "<pre>";\nprint_r($item);\n?>\n</td>\n',
      ['medium 4'],
    ],
    ['a command of Laravel', 'app/Console/Commands/Send.php', command('    print_r($rows);\n    exit;\n'), ['medium 6']],
    ['a sentence of a command', 'app/Console/Commands/Send.php', command("    print_r('Please add the balances first.');\n"), ['note 6']],
    ['a script that stops behind a value', 'send.php', '<?php\n$file = $argv[1];\nprint_r($rows); exit;\n', ['medium 3']],
    ['a script that tells a value', 'send.php', '<?php\n$file = $argv[1];\nprint_r($rows);\n', ['note 3']],
    ['phpinfo in a controller', 'app/Http/Controllers/TestController.php', controller('    phpinfo();\n'), ['medium 4']],
    ['phpinfo of an administrator', 'app/Http/Controllers/Admin/SystemController.php', controller('    phpinfo();\n'), ['low 4']],
    ['a part of phpinfo', 'app/Http/Controllers/TestController.php', controller('    phpinfo(INFO_MODULES);\n'), ['low 4']],
    ['a variable in a comment', 'a/Entry.php', controller('    // echo $temp; die();\n    print_r(json_encode(array(1)));\n'), ['low 5']],
    [
      'a helper that shows its parameter',
      'app/Helpers/helpers.php',
      '<?php\nfunction ddp($value)\n{\n  echo "<pre>";\n  var_dump($value);\n}\n',
      ['low 5'],
    ],
    [
      'a helper that shows another',
      'app/Helpers/helpers.php',
      '<?php\nfunction total($value)\n{\n  $sum = $value;\n  var_dump($sum);\n}\n',
      ['medium 5'],
    ],
    [
      'a package of its maker',
      'lib/aws/functions.php',
      '<?php\nnamespace GuzzleHttp\\Psr7;\nfunction f($a) {\n  $b = $a;\n  var_dump($b);\n}\n',
      ['note 5'],
    ],
    [
      'a namespace of a maker where the project keeps its own code',
      'src/Billing/functions.php',
      '<?php\nnamespace Carbon\\Billing;\nfunction f($a) {\n  $b = $a;\n  var_dump($b);\n}\n',
      ['medium 5'],
    ],
    [
      'a licence in a file of the project',
      'src/Billing.php',
      '<?php\n// @license PHP License\nfunction f($a) {\n  $b = $a;\n  var_dump($b);\n}\n',
      ['medium 5'],
    ],
    [
      'a namespace that begins so',
      'lib/a.php',
      '<?php\nnamespace AwsTools;\nfunction f($a) {\n  $b = $a;\n  var_dump($b);\n}\n',
      ['medium 5'],
    ],
    ['a library beside the own ones', 'lib/ext/Mail/a.php', '<?php\nfunction f($a) {\n  $b = $a;\n  var_dump($b);\n}\n', ['note 4']],
  ])('%s', async (_what, path, text, expected) => {
    expect(await outputsOf(path, text)).toEqual(expected);
  });
});

const report = 'import pandas as pd\n';

describe('Python', () => {
  test.each<[string, string, string, string[]]>([
    [
      'a script of an application',
      'app/scripts/report/main.py',
      `${report}from flask import session\ndef main(form):\n    df = load(form)\n    print(df)\n    return df\n`,
      ['medium 5'],
    ],
    [
      'a script with a main of its own',
      'app/scripts/report.py',
      `${report}from flask import Flask\ndef main():\n    print(df)\nif __name__ == "__main__":\n    main()\n`,
      ['note 4'],
    ],
    ['a migration', 'migrations/env.py', 'from flask import current_app\ndef run():\n    print(url)\n', ['note 3']],
    [
      'a view with the first line of a script',
      'shop/views.py',
      '#!/usr/bin/python\nfrom flask import request\ndef order():\n    print(user.orders)\n',
      ['medium 4'],
    ],
    [
      'a rule in a view that lists',
      'shop/views.py',
      'from flask import request\ndef list_active():\n    print("*********************")\n    return 1\n',
      ['medium 3'],
    ],
    [
      'the answer of another program',
      'shop/lib/mail.py',
      'def send(answer):\n    print(f"Mail Response: {answer.body}")\n    return answer\n',
      ['medium 2'],
    ],
    [
      'a line of a report',
      'shop/lib/size.py',
      'def send(answer):\n    print(f"Total size: {answer.size}")\n    return answer\n',
      ['low 2'],
    ],
    [
      'a script without functions',
      'tasks/columns.py',
      'import sqlite3\nfor row in rows:\n    print(f"tab: {row[\'tab\']}")\nprint("All of the columns were read.")\n',
      ['low 3', 'low 4'],
    ],
    ['values alone', 'tasks/columns.py', 'import sqlite3\nprint(rows)\nprint(columns)\n', ['medium 2', 'medium 3']],
    [
      'a module of an application without functions',
      'app/read/columns.py',
      'import sqlite3\nprint(rows)\nprint("All of the columns were read.")\n',
      ['low 3', 'medium 2'],
    ],
    [
      'a module with functions',
      'tasks/columns.py',
      'import sqlite3\ndef show(row):\n    x = row\n    print(f"tab: {row[\'tab\']}")\ndef g(row):\n    print(f"name: {row[\'name\']}")\n',
      ['medium 4', 'medium 6'],
    ],
  ])('%s', async (_what, path, text, expected) => {
    expect(await outputsOf(path, text)).toEqual(expected);
  });
});

test.each<[string, string, string[]]>([
  ['@Controller\npublic class', 'OrderController', ['medium 4']],
  ['public class', 'OrderPrinter', ['low 3']],
])('a name and its value in showForm of "%s %s"', async (head, name, expected) => {
  expect(
    await outputsOf(
      `src/jp/${name}.java`,
      `${head} ${name} {\n  String showForm(Form form) {\n    System.out.println("Order ID: " + form.getOrder());\n    return "form";\n  }\n}\n`,
    ),
  ).toEqual(expected);
});

const job = (body: string): string => `class SyncJob < ApplicationJob\n  def perform(id)\n${body}  end\nend\n`;
const model = (body: string): string => `class Order < ApplicationRecord\n  def push\n${body}  end\nend\n`;
const actions = (body: string): string => `class OrdersController < ApplicationController\n  def push\n${body}  end\nend\n`;

describe('Ruby', () => {
  test.each<[string, string, string, string[]]>([
    ['what a job came upon', 'app/jobs/sync_job.rb', job('    puts "directory exists"\n'), ['medium 3']],
    ['what a job does', 'app/jobs/sync_job.rb', job('    puts "sending campaign to: #{user.email}"\n'), ['low 3']],
    [
      'what failed in a job',
      'app/jobs/sync_job.rb',
      job('    work\n  rescue StandardError => e\n    puts "no answer from there"\n'),
      ['low 5'],
    ],
    ['a banner of a job', 'app/sidekiq/sync_job.rb', job('    puts "====== tenant: #{tenant} ======"\n'), ['medium 3']],
    ['a value in a job', 'app/jobs/sync_job.rb', job('    puts doc\n'), ['medium 3']],
    ['the answer of a command', 'app/workers/sync_worker.rb', job('    puts `git status`\n'), ['medium 3']],
    ['a note in a task', 'lib/tasks/sync.rake', job('    puts "directory exists"\n'), ['note 3']],
    ['a sentence without a value in a model', 'app/models/order.rb', model('    puts "Private update being run"\n'), ['medium 3']],
    ['a sentence with a value in a model', 'app/models/order.rb', model('    puts "Last version was #{ last_version }"\n'), ['medium 3']],
    [
      'the message of an answer in a controller',
      'app/controllers/orders_controller.rb',
      actions('    puts answer.message\n'),
      ['medium 3'],
    ],
    ['a message in a service', 'app/services/pushes.rb', 'class Pushes\n  def push\n    puts message\n  end\nend\n', ['low 3']],
    ['a word in a controller', 'app/controllers/orders_controller.rb', actions('    puts "failure"\n'), ['medium 3']],
    [
      'a word in a library',
      'lib/processors/cropper.rb',
      'class Cropper < Thumbnail\n  def crop\n    puts "Cropping"\n    run\n  end\nend\n',
      ['medium 3'],
    ],
  ])('%s', async (_what, path, text, expected) => {
    expect(await outputsOf(path, text)).toEqual(expected);
  });
});

describe('JavaScript and TypeScript', () => {
  test.each<[string, string, string, string[]]>([
    ['what a form says of its fields', 'src/Form.tsx', 'console.log(formik.errors);\n', ['medium 1']],
    ['what failed', 'src/Form.tsx', 'console.log(response.errors);\n', ['low 1']],
    [
      'an object in a sentence',
      'src/Plan.tsx',
      'alert(`You just moved the event: {id: ${event.id}, title: ${event.title}}`);\n',
      ['medium 1'],
    ],
    ['a sentence', 'src/Plan.tsx', 'alert(`You just moved the event ${event.title} there`);\n', ['low 1']],
    ['a database that is connected', 'api/db.ts', 'console.log(`MongoDB connected: ${connection.host}`);\n', ['low 1']],
    ['an application that is started', 'src/main.ts', "boot().then(() => console.log('Application started'));\n", ['low 1']],
    ['a user that is connected', 'api/db.ts', 'console.log(`user connected: ${user}`);\n', ['medium 1']],
    ['an empty line in a browser', 'src/components/Loan.js', 'function f() {\n  console.log();\n}\n', ['medium 2']],
    ['an empty line on a console', 'api/report.js', 'function f() {\n  console.log();\n}\n', ['low 2']],
    [
      'a script that migrates',
      'api/migrate-db.js',
      "const db = require('mongodb');\nfunction f() {\n  console.log(`\\nMigrating collection: ${name}...`);\n}\n",
      ['low 3'],
    ],
  ])('%s', async (_what, path, text, expected) => {
    expect(await outputsOf(path, text)).toEqual(expected);
  });
});
