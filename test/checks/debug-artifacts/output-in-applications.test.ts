import { describe, expect, test } from 'vitest';
import { findingsOf } from './find.ts';

/** What is said of the outputs of one file: `severity line`. */
async function outputsOf(path: string, text: string): Promise<string[]> {
  const { lines } = await findingsOf({ [path]: text });
  return lines.flatMap((line) => {
    const [severity, rule, at] = line.split(' ');
    return /^(?:console-output|php-information|breakpoint)$/u.test(rule ?? '') ? [`${severity} ${at?.split(':')[1]}`] : [];
  });
}

const logged = (entry: string): string => `<?php\nclass Mailer {\n  public function send($to) {\n    ${entry}\n  }\n}\n`;

describe('PHP’s own log', () => {
  test.each<[string, string, string]>([
    ['a value behind a note', "error_log('sending to ' . $to);", 'medium 4'],
    ['the number of a record', 'error_log($order_id);', 'medium 4'],
    ['a message', 'error_log($message);', 'low 4'],
    ['the name of a function', "error_log('orders_filter_request');", 'medium 4'],
    ['an arrow', "error_log('<-- filter');", 'medium 4'],
    ['two values', "error_log($source . ' == ' . $target);", 'medium 4'],
    ['a row', "error_log('Order row: ' . print_r($row, true));", 'medium 4'],
    ['a title between rules', "error_log('===== STEP 2: FILTERS =====');", 'medium 4'],
    ['crosses', "error_log('XXXX ' . $options['time']);", 'medium 4'],
    ['a mark behind the name of the module', "error_log('Shop Service Debug: ID ' . $id);", 'medium 4'],
    ['a failure with its value', "error_log('failed ' . $to);", 'note 4'],
    ['a handler', "try { f(); } catch (Exception $x) { error_log('sending to ' . $to); }", 'note 4'],
    ['a condition for debugging', "if ($debug) { error_log('sending to ' . $to); }", 'low 4'],
    ['a failure that a linter is to let pass', "error_log('Error of the order ' . $id); // phpcs:ignore WordPress -- Debug log", 'note 4'],
    ['what was done', "error_log('Order #' . $id . ' was sent to the shop');", 'note 4'],
  ])('%s', async (_, entry, expected) => {
    expect(await outputsOf('includes/class-mailer.php', logged(entry))).toStrictEqual([expected]);
  });

  test('the function that writes the log', async () => {
    const text = '<?php\nclass Mailer {\n  static function log_message($data) {\n    error_log($data);\n  }\n}\n';
    expect(await outputsOf('includes/notice.php', text)).toStrictEqual(['note 4']);
  });
});

describe('PHP in views of Laravel', () => {
  test.each<[string, string, string[]]>([
    ['tags of PHP', '<p>a</p>\n<?php\ntry {\n  f();\n} catch (\\Exception $e) {\n  dd($e);\n}\n?>\n', ['medium 6']],
    ['the directive', '<p>a</p>\n@php\n  dd($orders);\n@endphp\n', ['medium 3']],
    ['what is shown', '<p>{{ dd($orders) }}</p>\n<p>{!! dump($orders) !!}</p>\n', ['medium 1', 'medium 2']],
    ['a comment', '{{-- dd($orders) --}}\n<p>{{ $name }}</p>\n', []],
    ['what stays open', '<p>a</p>\n@php\n  dd($orders);\n', ['medium 3']],
    ['a call on one line', '@php($a = 1)\n<p>{{ $a }}</p>\n@dump is a word\n', []],
    ['a scalar in a cell', '<td>\n<?php $a = explode("/", $b);\nprint_r(end($a));\n?>\n</td>\n', ['low 3']],
  ])('%s', async (_, text, expected) => {
    expect(await outputsOf('resources/views/orders/index.blade.php', text)).toStrictEqual(expected);
  });

  test('what PHP tells in a page about the system', async () => {
    expect(await outputsOf('resources/views/admin/info_system/index.blade.php', '@php\nphpinfo();\n@endphp\n')).toStrictEqual(['low 2']);
    expect(await outputsOf('resources/views/orders/index.blade.php', '@php\nphpinfo();\n@endphp\n')).toStrictEqual(['medium 2']);
  });

  test('templates of CakePHP’s own', async () => {
    const text = '<?php foreach ($behaviors as $behavior): var_export($behavior); endforeach; ?>\n';
    expect(await outputsOf('lib/Cake/Console/Templates/default/classes/model.ctp', text)).toStrictEqual(['note 1']);
    expect(await outputsOf('app/View/Orders/model.ctp', text)).toStrictEqual(['medium 1']);
  });
});

describe('Signs instead of words', () => {
  test.each<[string, string, string, string[]]>([
    ['digits in a row', 'app/models/material.rb', 'class Material\n  def f\n    puts "222222343434"\n  end\nend\n', ['medium 3']],
    [
      'signs around signs, in a handler',
      'src/Api/Controllers/OrderController.cs',
      'class OrderController : ControllerBase {\n  void F() { try { G(); } catch (Exception x) {\n    Console.WriteLine("######## ^^^ ########");\n  } }\n}\n',
      ['medium 3'],
    ],
  ])('%s', async (_, path, text, expected) => {
    expect(await outputsOf(path, text)).toStrictEqual(expected);
  });
});

const many = Array.from({ length: 8 }, (_, index) => `    print("Message number ${index} of the service")\n`).join('');
const service = (body: string): string => `class Sender:\n  def send(self, payload):\n${many}${body}`;

describe('Python', () => {
  test.each<[string, string, string, string]>([
    [
      'a value among many messages of a service',
      'src/api/emitters.py',
      service('    print(f"The event was sent with: {payload}")\n'),
      'medium 11',
    ],
    ['the same in a script', 'emitters.py', service('    print(f"The event was sent with: {payload}")\n'), 'low 11'],
    ['what a view found', 'shop/views.py', 'def sale(request):\n  print(f"Sale items found in the shop: {n}")\n', 'medium 2'],
    ['what a view does, without a value', 'shop/views.py', 'def sale(request):\n  print("Processing the form of the sale")\n', 'medium 2'],
    ['a service below its folder', 'services/medical/profile.py', 'def f(ids):\n  print("Valid ids:", valid_ids)\n', 'medium 2'],
    [
      'what is stored under the name of an errand',
      'app/crud/schedule.py',
      'def f(s):\n  print("Generated SQL:", s.compile())\n',
      'medium 2',
    ],
    ['a mark behind the name of the module', 'manager.py', 'def f(p):\n  print(f"[Manager] DEBUG: Acquired {p}")\n', 'medium 2'],
    ['a mark with a name', 'manager.py', 'def f(p):\n  print(f"[DEBUG calc] Channel {p} is found")\n', 'medium 2'],
    [
      'a failure past the logger',
      'shop/views.py',
      'import logging\nlogger = logging.getLogger()\ndef f(request):\n  try:\n    g()\n  except ValueError as e:\n    print(f"Error while sending: {e}")\n',
      'medium 7',
    ],
    [
      'a value past the logger',
      'shop/views.py',
      'import logging\nlogger = logging.getLogger()\ndef f(request):\n  try:\n    g()\n  except ValueError as e:\n    print(f"Error while sending: {answer.text}")\n',
      'medium 7',
    ],
    ['a launcher', 'run_docs.py', 'from flask import Flask\ndef run_app():\n  print("Press Ctrl+C to end the program")\n', 'low 3'],
    [
      'the start of an application',
      'web/main.py',
      'from fastapi import FastAPI\nasync def lifespan(app):\n  print(f"The cache is there: {kind}")\n',
      'low 3',
    ],
    ['a value at the start', 'web/main.py', 'from fastapi import FastAPI\nasync def lifespan(app):\n  print(settings)\n', 'medium 3'],
    [
      'what puts the application together',
      'app/__init__.py',
      'from flask import Flask\ndef create_app():\n  print("  Run npm to build the pages")\n',
      'low 3',
    ],
  ])('%s', async (_, path, text, expected) => {
    expect(await outputsOf(path, text)).toContain(expected);
  });

  test.each<[string, string, string, string[]]>([
    ['what a form says', 'shop/views.py', 'def f(request):\n  print(f"{field}: {errors}")\n', ['medium 2']],
    [
      'who leaves, with numbers',
      'api/endpoints/logout.py',
      'def f(user):\n  print(f"Logging out user {user.id}: {len(tokens)} tokens")\n',
      ['medium 2'],
    ],
    [
      'a module beside models',
      'stores/utils.py',
      'from .models import Order\ndef f(data):\n  print("User is not logged in...")\n',
      ['medium 3'],
    ],
    [
      'a module without them',
      'stores/utils.py',
      'from .order import Order\ndef f(data):\n  print("User is not logged in...")\n',
      ['low 3'],
    ],
    ['the whole of what was sent', 'core/tasks.py', 'def f(payload):\n  print(f"[ Mail Scheme ]: {payload}")\n', ['medium 2']],
    ['the same in a script', 'load.py', 'def f(payload):\n  print(f"[ Mail Scheme ]: {payload}")\n', ['low 2']],
    [
      'how well a model fits',
      'algorithms/importance.py',
      'from sklearn.metrics import mse\ndef f(m):\n  print("MSE: %.4f" % m)\n',
      ['low 3'],
    ],
    ['a value without a model', 'algorithms/importance.py', 'def f(m):\n  print("mse: %.4f" % mse)\n', ['medium 2']],
    ['the result of a script', 'compliance.py', 'import pandas as pd\ndf = pd.read_sql(q, c)\nprint(df)\n', ['low 3']],
    [
      'a value between computations',
      'compliance.py',
      'import pandas as pd\ndf = pd.read_sql(q, c)\nprint(df)\ng = df.sum()\n',
      ['medium 3'],
    ],
    [
      'a tool that is run by its name',
      'backend/run_migrations.py',
      'from flask_migrate import upgrade\ntry:\n  upgrade()\n  print(f"Total users: {user_count}")\nexcept ValueError:\n  pass\ndef f(users):\n  print(users)\n',
      ['low 4', 'low 8'],
    ],
  ])('%s', async (_, path, text, expected) => {
    expect((await outputsOf(path, text)).toSorted()).toStrictEqual(expected);
  });
});

const inClass = (statement: string): string => `class Order\n  def send(x)\n    ${statement}\n  end\nend\n`;

describe('Ruby', () => {
  test.each<[string, string, string, string[]]>([
    ['progress of a model', 'app/models/order.rb', inClass('puts "Applying rules"'), ['medium 3']],
    ['a sentence of a model with a value', 'app/models/order.rb', inClass('puts "Will now end at: #{time}"'), ['medium 3']],
    ['the same of a service', 'app/services/order.rb', inClass('puts "Uploading file #{key} (#{type})"'), ['low 3']],
    [
      'what a model tells outside of tests',
      'app/models/order.rb',
      inClass('puts "Sending mail to #{mail}" unless Rails.env.test?'),
      ['low 3'],
    ],
    ['a value called output in a model', 'app/models/order.rb', inClass('puts output'), ['medium 3']],
    ['a value with its own name', 'src/jobs_list.rb', inClass('puts "seen_ids = #{seen_ids}"'), ['medium 3']],
    ['a value with other words', 'src/jobs_list.rb', inClass('puts "ids that were seen = #{seen}"'), ['low 3']],
    ['an answer', 'lib/util.rb', inClass('p "get_token:data->"+response.body.to_s'), ['medium 3']],
    ['capitals', 'src/hound.rb', inClass('puts "SETTING PROGRESS BACK"'), ['medium 3']],
    [
      'a handler that includes its routes',
      'server.rb',
      'require \'sinatra\'\npost \'/jobs\' do\n  puts "Changing dir"\n  puts "job path #{path}"\nend\n',
      ['low 3', 'medium 4'],
    ],
    ['a console of Rake', 'Rakefile', 'task :console do\n  Pry.start\nend\n', ['note 2']],
    ['a breakpoint in another task', 'Rakefile', 'task :console do\n  f\nend\ntask :load do\n  binding.pry\nend\n', ['medium 5']],
    ['a tool of a developer', 'parse-schema.rb', inClass('puts "columns = #{@columns.inspect}"'), ['low 3']],
    ['the same in a library', 'lib/schema.rb', inClass('puts "columns = #{@columns.inspect}"'), ['medium 3']],
    [
      'an action that leads on',
      'lib/shop/auth.rb',
      'class Auth\n  def call\n    p redirect_url = url_for(x)\n    redirect_to redirect_url\n  end\nend\n',
      ['medium 3'],
    ],
  ])('%s', async (_, path, text, expected) => {
    expect((await outputsOf(path, text)).toSorted()).toStrictEqual(expected);
  });
});
