import { expect, test } from 'vitest';
import { findingsOf, outputsOf } from './find.ts';

const seeder = (body: string): string =>
  `<?php\nuse Illuminate\\Database\\Seeder;\nclass UserSeeder extends Seeder {\n  public function run() {\n${body}\n  }\n}\n`;
const method = (body: string): string => `<?php\nnamespace App\\Models;\nclass Guide {\n  public function insert() {\n${body}\n  }\n}\n`;
const page = (body: string): string => `import { form } from './form';\nexport class OrderComponent {\n  save() {\n${body}\n  }\n}\n`;

test.each<[string, string, string, readonly string[]]>([
  [
    'a seed that stops at a failure',
    'database/seeds/UserSeeder.php',
    seeder('    try { f(); } catch (\\Throwable $e) {\n      dd($e);\n    }'),
    ['medium 6'],
  ],
  ['a seed that shows a row', 'database/seeds/UserSeeder.php', seeder('    var_dump($row);'), ['medium 5']],
  ['a seed that stops with a message', 'database/seeds/UserSeeder.php', seeder('    dd("file .env not found");'), ['note 5']],
  ['a script that shows its result', 'scripts/count.php', '<?php\n$total = count($rows);\nvar_dump($total);\n', ['note 3']],
  ['a script that shows a failure', 'scripts/count.php', '<?php\ntry { f(); } catch (Exception $e) {\n  var_dump($e);\n}\n', ['medium 3']],
  [
    'values between the rules of debugging',
    'app/Models/Guide.php',
    method(
      '    error_log("=== INICIO DEPURACIÓN GUIA ===");\n    error_log("ID Guía: " . $this->id_guia);\n    error_log("ERROR al insertar: " . $this->text);\n    error_log("=== FIN DEPURACIÓN GUIA ===");\n    error_log("Guía guardada: " . $this->id_guia);',
    ),
    ['medium 5', 'medium 6', 'medium 8', 'note 7', 'note 9'],
  ],
  [
    'values between rules of a run',
    'app/Models/Guide.php',
    method(
      '    error_log("=== START NIGHTLY IMPORT ===");\n    error_log("Rows of the file read: " . $this->total);\n    error_log("=== END NIGHTLY IMPORT ===");',
    ),
    ['medium 5', 'medium 7', 'note 6'],
  ],
  ['a log for trying out', 'app/Models/Guide.php', method('    error_log("reserve\\n", 3, "../storage/logs/test.log");'), ['medium 5']],
  ['a log of its own', 'app/Models/Guide.php', method('    error_log("reserved\\n", 3, "../storage/logs/orders.log");'), ['note 5']],
  [
    'names in capitals with their values',
    'app/Models/Guide.php',
    method("    error_log(\"HOST=\" . ($_SERVER['HTTP_HOST'] ?? '') . \" URI=\" . ($_SERVER['REQUEST_URI'] ?? ''));"),
    ['medium 5'],
  ],
  [
    'how many there are, in a command',
    'app/Console/Commands/Share.php',
    '<?php\nnamespace App\\Console\\Commands;\nclass Share extends Command {\n  public function handle() {\n    print_r(count($shares));\n  }\n}\n',
    ['medium 5'],
  ],
  [
    'behind a return',
    'controller/callback.js',
    "module.exports = { f(req, res) {\n  if (req.a) {\n    return res.send('error transaction');\n    console.log('error transaction');\n  }\n} };\n",
    ['medium 4'],
  ],
  [
    'behind a return below a condition',
    'controller/callback.js',
    "module.exports = { f(req, res) {\n  if (req.a)\n    return res.send('error transaction');\n  console.log('error transaction');\n} };\n",
    ['low 4'],
  ],
  [
    'the end of a group',
    'routes/order.js',
    "export async function f(req, res) {\n  console.group('***** order *****');\n  console.log('order', req.order);\n  console.groupEnd();\n  res.send('');\n}\n",
    ['medium 2', 'medium 3', 'medium 4'],
  ],
  ['the end of no group', 'routes/order.js', 'export async function f(req, res) {\n  console.groupEnd();\n}\n', ['low 2']],
  [
    'where a kind is called trace',
    'src/app/order.component.ts',
    page("    if (this.value.type === 'Trace') {\n      console.log('Creating trace with data:', traceData);\n    }"),
    ['medium 5'],
  ],
  [
    'where the level is trace',
    'src/app/order.component.ts',
    page("    if (this.logLevel === 'trace') {\n      console.log('Creating trace with data:', traceData);\n    }"),
    ['low 5'],
  ],
  [
    'the failures of a form behind words',
    'src/app/order.component.ts',
    page("    console.log('Form is invalid:', this.form.errors);"),
    ['medium 4'],
  ],
  [
    'every name of an answer with its value',
    'src/modules/OrderForm.tsx',
    'import React from "react";\nexport const save = () => post().catch(error => {\n  const { data } = error.response;\n  for (const key in data) {\n    console.log(key + ": " + data[key]);\n  }\n});\n',
    ['medium 5'],
  ],
  ['dots alone in a browser', 'resources/js/app.js', "console.log('...')\n", ['medium 1']],
  ['a try in Spanish', 'web-app/js/order.js', "function f() {\n  alert('prueb')\n  return document.title;\n}\n", ['medium 2']],
  ['where a page goes next', 'src/pages/Order.jsx', 'export function f() {\n  alert(finalPath)\n  navigate(finalPath);\n}\n', ['medium 2']],
])('%s', async (_, path, text, expected) => {
  expect(await outputsOf(path, text)).toStrictEqual(expected);
});

test.each<[string, string, string, readonly string[]]>([
  ['the skeleton of a user', 'app/Models/User.php', 'use Illuminate\\Contracts\\Auth\\MustVerifyEmail;', ['low']],
  ['the same elsewhere', 'app/Models/Order.php', 'use Illuminate\\Contracts\\Auth\\MustVerifyEmail;', ['medium']],
  ['the skeleton of a seed', 'database/seeders/DatabaseSeeder.php', 'User::factory(10)->create();', ['low']],
  ['a seed of the project’s', 'database/seeders/DatabaseSeeder.php', 'Order::factory(10)->create();', ['medium']],
  ['the skeleton of a schedule', 'app/Console/Kernel.php', "$schedule->command('inspire')->hourly();", ['low']],
  ['a schedule of the project’s', 'app/Console/Kernel.php', "$schedule->command('orders:send')->hourly();", ['medium']],
  ['the skeleton of policies', 'app/Providers/AuthServiceProvider.php', "'App\\Model' => 'App\\Policies\\ModelPolicy',", ['low']],
])('%s, commented out', async (_, path, line, expected) => {
  const text = path.endsWith('AuthServiceProvider.php')
    ? `<?php\nclass A {\n  protected $policies = [\n    // ${line}\n  ];\n}\n`
    : path.endsWith('User.php') || path.endsWith('Order.php')
      ? `<?php\n// ${line}\nclass A {\n}\n`
      : `<?php\nclass A {\n  function f() {\n    // ${line}\n    g();\n  }\n}\n`;
  const { lines } = await findingsOf({ [path]: text });
  expect(lines.filter((each) => each.includes('commented-out-code')).map((each) => each.split(' ')[0])).toStrictEqual(expected);
});
