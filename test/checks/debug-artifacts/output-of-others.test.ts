import { describe, expect, test } from 'vitest';
import { outputsOf } from './find.ts';

type Case = readonly [string, string, string, readonly string[]];

async function judged([, path, text, expected]: Case): Promise<void> {
  expect(await outputsOf(path, text)).toStrictEqual(expected);
}

const shows = "chart.on('end', function () {\n  console.log('animation over');\n});\n";

describe('scripts of themes and of bundlers', () => {
  test.each<Case>([
    ['the name of a theme', 'public/assets/js/pages/gauge.init.js', `/*\nTemplate Name: Orbit - Admin Dashboard\n*/\n${shows}`, ['note 5']],
    ['the maker of a theme', 'src/assets/pages/gauge.init.js', `/**\n * Theme: Orbit\n * Author: Mannatthemes\n */\n${shows}`, ['note 6']],
    ['no such line', 'public/assets/js/pages/gauge.init.js', `/* gauges of the stores */\n${shows}`, ['medium 3']],
    ['a template that is spoken of', 'src/print.js', `/* the mail template: */\n${shows}`, ['medium 3']],
    ['a folder for a plugin', 'static/assets_backend/js/touchspin/touchspin.js', shows, ['note 2']],
    ['a folder of the same name elsewhere', 'src/tree/tree.js', shows, ['medium 2']],
    [
      'a chunk',
      'public/chunks/stores.js',
      `(window["webpackJsonp"] = window["webpackJsonp"] || []).push([[1],{\n${shows}}]);\n`,
      ['note 3'],
    ],
    [
      'what a compiler wrote',
      'dist/stores/list.js',
      `"use strict";\nObject.defineProperty(exports, "__esModule", { value: true });\n${shows}`,
      ['note 4'],
    ],
    [
      'the same words among the sources',
      'src/stores/list.js',
      `"use strict";\nObject.defineProperty(exports, "__esModule", { value: true });\n${shows}`,
      ['medium 4'],
    ],
    [
      'a licence in full',
      'static/web/words.js',
      `/**\n * Copyright (c) 2011 Somebody.\n *\n * Permission is hereby granted, free of charge, to any person\n */\n${shows}`,
      ['note 7'],
    ],
    ['stories', 'web/ui/alert/stories.tsx', 'export const Plain = { onDecline: () => console.log("Declined") };\n', ['note 1']],
    [
      'a page of stories',
      'web/pages/stories/list.tsx',
      'export const Plain = { onDecline: () => console.log("Declined") };\n',
      ['medium 1'],
    ],
  ])('%s', (...one) => judged(one));
});

describe('failures, logs and answers of scripts', () => {
  test.each<Case>([
    ['what a handler is handed', 'src/sum.js', 'load().catch((r) => {\n  console.log(r);\n  notify(r);\n});\n', ['low 2']],
    ['what it is not', 'src/sum.js', 'load().catch((r) => {\n  console.log(total);\n  notify(r);\n});\n', ['medium 2']],
    ['a clause', 'src/sum.js', 'try {\n  load();\n} catch (er) {\n  if (er.code) {\n    console.log(er.code);\n  }\n}\n', ['low 5']],
    [
      'a boundary of React’s',
      'src/Boundary.tsx',
      "import { Component } from 'react';\nclass Boundary extends Component {\n  componentDidCatch(error, info) {\n    console.log('error: ', error, info);\n  }\n}\n",
      ['low 4'],
    ],
    [
      'a switch for logs',
      'src/store.ts',
      "export const sign = (user) => {\n  if (process.env.SHOW_LOGS === 'true') console.log('Signing in', user);\n};\n",
      ['low 2'],
    ],
    ['what a logger writes by', 'src/index.ts', 'app.use(logger((text) => console.log(`[API] ${text}`)));\n', ['note 1']],
    ['what a clerk writes by', 'src/index.ts', 'app.use(clerk((text) => console.log(`[API] ${text}`)));\n', ['medium 1']],
    ['an answer by name', 'src/sum.js', '$.ajax({\n  success: function (data) {\n    alert(data);\n  },\n});\n', ['low 3']],
    ['another value beside it', 'src/sum.js', '$.ajax({\n  success: function (data) {\n    alert(url);\n  },\n});\n', ['medium 3']],
    ['a row', 'src/sum.js', 'rows.each(function (data) {\n  alert(data);\n});\n', ['medium 2']],
  ])('%s', (...one) => judged(one));
});

const start = '<?php\nrequire \'vendor/autoload.php\';\n$row = find(142);\necho "Store 142\\n";\n';
const command = 'namespace App\\Console\\Commands;\nclass Spawn extends Command {\n  public function handle() {\n';

describe('scripts and commands of PHP', () => {
  test.each<Case>([
    ['a script that speaks in lines', 'fix_dates.php', `${start}if (!$row) {\n  echo "No row.\\n";\n  print_r($row);\n}\n`, ['low 7']],
    ['a page', 'fix_dates.php', `${start}echo "<pre>\\n";\nprint_r($row);\n`, ['medium 6']],
    ['one that tries out', 'tmp_dates.php', `${start}echo "No row.\\n";\nprint_r($row);\n`, ['medium 6']],
    ['a function', 'fix_dates.php', `${start}echo "No row.\\n";\nfunction show($row) {\n  print_r($row->id);\n}\n`, ['medium 7']],
    ['one that says nothing', 'fix_dates.php', '<?php\n$row = find(142);\nprint_r($row);\n', ['medium 3']],
    [
      'a value below its name',
      'app/Console/Commands/Spawn.php',
      `<?php\n${command}    $this->comment('Child:');\n    dump($child->toArray());\n  }\n}\n`,
      ['low 6'],
    ],
    [
      'a value alone',
      'app/Console/Commands/Spawn.php',
      `<?php\n${command}    $this->run();\n    dump($child->toArray());\n  }\n}\n`,
      ['medium 6'],
    ],
  ])('%s', (...one) => judged(one));
});

const service = (line: string): string =>
  `import mongoose from 'mongoose';\nexport const close = async (id, total) => {\n  const invoice = await mongoose.find(id);\n  ${line}\n};\n`;

describe('entries of a server under Node', () => {
  test.each<Case>([
    ['what was done', 'src/services/close.js', service('console.log(`Invoice ${id} marked as expired`);'), ['low 4']],
    ['what is being done', 'src/services/close.js', service("console.log('📬 Creating the notice for the head');"), ['low 4']],
    ['a sign of success', 'src/services/close.js', service('console.log(`✅ [Mail] aviso para: ${id}`);'), ['low 4']],
    ['a sign of failure', 'src/services/close.js', service("console.log('⚠️ Lectura sin clave');"), ['low 4']],
    ['two words', 'src/services/close.js', service("console.log('cliente desconectado');"), ['medium 4']],
    ['a value behind its name', 'src/services/close.js', service('console.log(`Total calculated for all: ${total}`);'), ['medium 4']],
    ['an object', 'src/services/close.js', service("console.log('✅ Invoice was closed', invoice);"), ['medium 4']],
    [
      'a function that is named',
      'src/services/close.js',
      service('console.log(`[close] ${id} access granted. Calling next().`);'),
      ['medium 4'],
    ],
    [
      'beside a logger',
      'src/services/close.js',
      `${service('console.log(`Invoice ${id} marked as expired`);')}logger.info('closed');\n`,
      ['medium 4'],
    ],
    [
      'a page',
      'src/close.js',
      "import { useState } from 'react';\nexport const close = (id) => {\n  console.log(`Invoice ${id} marked as expired`);\n};\n",
      ['medium 3'],
    ],
    [
      'a worker that was registered',
      'web/main.js',
      "navigator.serviceWorker.register('/w.js').then((reg) => {\n  console.log('Worker is there:', reg.scope);\n});\n",
      ['low 2'],
    ],
  ])('%s', (...one) => judged(one));
});

const encode = '<?php\nclass Towns extends Controller {\n  public function list() {\n    $json = json_encode($answer);\n';
const logs = (line: string): string => `<?php\nclass Files {\n  public function drop($file) {\n    ${line}\n  }\n}\n`;

describe('what pages, builds and their logs of PHP say', () => {
  test.each<Case>([
    ['an answer in JSON', 'app/Towns.php', `${encode}    print_r($json);\n  }\n}\n`, ['low 5']],
    ['another value', 'app/Towns.php', `${encode}    print_r($rows);\n  }\n}\n`, ['medium 5']],
    ['a value in a script', 'app/views/theme.php', '<script>\nvar level = "<?php print_r($level); ?>";\n</script>\n', ['low 2']],
    ['a value in a page', 'app/views/theme.php', '<p>\n<pre><?php print_r($level); ?></pre>\n</p>\n', ['medium 2']],
    [
      'a version that is looked for',
      'check.php',
      "<?php\nob_start();\n@phpinfo();\n$content = ob_get_contents();\nob_end_clean();\npreg_match('/Version/', $content, $found);\n",
      ['low 3'],
    ],
    [
      'a page of what PHP is',
      'check.php',
      '<?php\nob_start();\nphpinfo();\n$content = ob_get_contents();\nob_end_clean();\n',
      ['medium 3'],
    ],
    ['stars before a failure', 'model/files.php', logs('error_log("****Failed to delete file:" . $file);'), ['note 4']],
    ['stars around a title', 'model/files.php', logs('error_log("**** STEP 2 ****");'), ['medium 4']],
    ['a failure for debugging', 'model/files.php', logs("error_log($url . ' ---> ' . curl_error($ch)); // for debugging"), ['note 4']],
    ['a value for debugging', 'model/files.php', logs("error_log($url . ' ---> ' . $body); // for debugging"), ['medium 4']],
    [
      'the sample of a library',
      'application/views/filemanager/sample.php',
      '<?php\n/**\n * DropIt sample\n *\n * @author Somebody\n */\nprint_r($info);\n',
      ['note 7'],
    ],
    ['a sample of blood', 'application/views/lab/sample.php', '<?php\n/** @var array $info */\nprint_r($info);\n', ['medium 3']],
    [
      'what shows its own state',
      'app/Hooks.php',
      '<?php\nclass Hooks {\n  public static function debug_actions() {\n    print_r(self::$actions);\n  }\n}\n',
      ['low 4'],
    ],
    [
      'a use that is made',
      'app/Media.php',
      '<?php\nclass Media {\n  public function createUsage($id) {\n    dump($id);\n  }\n}\n',
      ['medium 4'],
    ],
  ])('%s', (...one) => judged(one));
});

const job =
  "const xlsx = require('xlsx');\nconst read = (rows) => {\n  console.log('Valid patients: ' + rows.length);\n};\nmodule.exports = { read };\n";

describe('what scripts by name, by hand and for logs say', () => {
  test.each<Case>([
    [
      'a record for a log',
      'server/config/db.js',
      "const join = () => {\n  console.log(JSON.stringify({ msg: 'joined', attempt: 1 }));\n};\n",
      ['low 2'],
    ],
    [
      'another object',
      'server/config/db.js',
      'const join = () => {\n  console.log(JSON.stringify({ rows, attempt: 1 }));\n};\n',
      ['medium 2'],
    ],
    ['a folder of an import', 'clinic-import/src/xlsx.js', job, ['low 3']],
    ['another folder', 'clinic/src/xlsx.js', job, ['medium 3']],
    [
      'functions that test',
      'frontend/src/utils/testSchedule.js',
      "function testSchedule() {\n  console.log('once a day');\n}\ntestSchedule();\n",
      ['note 2'],
    ],
    ['a page of tests', 'frontend/src/utils/testResults.js', "function listResults() {\n  console.log('once a day');\n}\n", ['medium 2']],
    ['cases', 'frontend/src/utils/scheduleTestCases.ts', "export function list() {\n  console.log('once a day');\n}\n", ['note 2']],
    [
      'a source of a theme',
      'public/admin/build/js/IFrame.js',
      '/**\n * AdminLTE IFrame.js\n * License MIT\n */\nshow($el);\nconsole.log($el);\n',
      ['note 6'],
    ],
    [
      'its table',
      'src/metrics.ts',
      'export class Metrics {\n  logMetrics() {\n    console.table({ first: this.first });\n  }\n}\n',
      ['low 3'],
    ],
    [
      'a table elsewhere',
      'src/metrics.ts',
      'export class Metrics {\n  send() {\n    console.table({ first: this.first });\n  }\n}\n',
      ['medium 3'],
    ],
    [
      'with an emulator',
      'src/app.ts',
      'export const log = app.use((req) => {\n  if (isUsingEmulator()) {\n    console.log(req.body);\n  }\n});\n',
      ['low 3'],
    ],
    ['a name alone', 'src/utils.ts', 'export const removeMark = () => {\n  console.info("removeMark");\n};\n', ['medium 2']],
    ['a name in a sentence', 'src/utils.ts', 'export const removeMark = () => {\n  console.info("removeMark is slow");\n};\n', ['low 2']],
    [
      'a whole object',
      'src/users.js',
      'const sign = async (user) => {\n  console.log("User created", user);\n};\nmodule.exports = { sign };\n',
      ['medium 2'],
    ],
    [
      'a box that says it was reached',
      'src/Upload.jsx',
      "const up = <File onSelect={() => {\n  alert('File Selected')\n}} />;\n",
      ['medium 2'],
    ],
    ['a box that helps', 'src/Upload.jsx', "const up = <File onSelect={() => {\n  alert('No file selected')\n}} />;\n", ['low 2']],
  ])('%s', (...one) => judged(one));
});
