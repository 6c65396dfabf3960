import { describe, expect, test } from 'vitest';
import { findingsOf, outputsOf } from './find.ts';

type Case = readonly [string, string, string, readonly string[]];

async function judged([, path, text, expected]: Case): Promise<void> {
  expect(await outputsOf(path, text)).toStrictEqual(expected);
}

const qt = '#!/usr/bin/env python\nimport sys\nfrom PyQt5.QtWidgets import QApplication, QWidget\n\n';
const started = '\nif __name__ == "__main__":\n  app = QApplication(sys.argv)\n  Plan().show()\n';

describe('windows of Python’s', () => {
  test.each<Case>([
    ['a value', 'gui/plan.py', `${qt}class Plan(QWidget):\n  def save(self, rows):\n    print(rows.shape)\n${started}`, ['medium 7']],
    ['words', 'gui/plan.py', `${qt}class Plan(Base):\n  def save(self):\n    print("saving!")\n${started}`, ['medium 7']],
    [
      'many lines',
      'gui/plan.py',
      `${qt}class Plan(QWidget):\n  def save(self):\n${Array.from({ length: 8 }, () => '    print("Plan goes by")\n').join('')}`,
      Array.from({ length: 8 }, (_, index) => `medium ${index + 7}`).toSorted(),
    ],
    [
      'a caught failure',
      'gui/plan.py',
      `${qt}class Plan(QWidget):\n  def save(self):\n    try:\n      go()\n    except OSError as e:\n      print(e)\n`,
      ['low 10'],
    ],
    [
      'its start by hand',
      'gui/plan.py',
      `${qt}class Plan(QWidget):\n  pass\n\ndef main():\n  plan = Plan()\n  print(plan)\n\nmain()\n`,
      ['note 10'],
    ],
    [
      'its own start',
      'gui/plan.py',
      `${qt}class Plan(QWidget):\n  pass\n\nif __name__ == "__main__":\n  plan = Plan()\n  print(plan)\n`,
      ['note 10'],
    ],
    [
      'a command line too',
      'gui/plan.py',
      `import argparse\n${qt}class Plan(QWidget):\n  def save(self):\n    print("saving!")\n${started}`,
      ['note 8'],
    ],
    [
      'a class that only computes',
      'gui/plan.py',
      'import sys\n\nclass Plan(Base):\n  def save(self):\n    print("saving!")\n\nif __name__ == "__main__":\n  Plan().save()\n',
      ['note 5'],
    ],
  ])('%s', (...one) => judged(one));
});

const flask = 'from flask import request\n\n';
const edit = 'import fileinput\nfrom flask import request\n\ndef fill(path):\n';

describe('what Python prints elsewhere', () => {
  test.each<Case>([
    [
      'into the file it reads',
      'app/views.py',
      `${edit}  with fileinput.FileInput(path, inplace=True) as file:\n    for line in file:\n      print(line.strip(), end="")\n`,
      ['note 7'],
    ],
    [
      'beside the file it reads',
      'app/views.py',
      `${edit}  with fileinput.FileInput(path) as file:\n    for line in file:\n      print(line.strip(), end="")\n`,
      ['medium 7'],
    ],
    [
      'a value below its own name, where events are handled',
      'modules/EventHandlers/router.py',
      'class Router:\n  def build(self, event_class):\n    print("EVENT CLASS:", event_class)\n',
      ['medium 3'],
    ],
    [
      'a value below its own name',
      'modules/parts/plan.py',
      'class Router:\n  def build(self, event_class):\n    print("EVENT CLASS:", event_class)\n',
      ['medium 3'],
    ],
    [
      'a value below another name',
      'modules/parts/plan.py',
      'class Router:\n  def build(self, rows):\n    print("EVENT CLASS:", rows.event_class_count)\n',
      ['low 3'],
    ],
    [
      'a view that is called as the command of Django is',
      'app/views/manage.py',
      `${flask}def show(order):\n  print(order)\n`,
      ['medium 4'],
    ],
    ['the command of Django', 'app/manage.py', `${flask}def show(order):\n  print(order)\n`, ['note 4']],
    ['a value in a route for versions', 'src/routes/edits.py', `${flask}def order_version(rows):\n  print(rows)\n`, ['medium 4']],
    ['words in a route for versions', 'src/routes/edits.py', `${flask}def order_version(rows):\n  print("version 3")\n`, ['note 4']],
    [
      'that a window was clicked on',
      'parts/area.py',
      'import tkinter as tk\nclass Area(tk.Canvas):\n  def on_canvas_click(self, event):\n    print(f"Clicked on item with text: {item}")\n',
      ['medium 4'],
    ],
    [
      'that a file was made',
      'parts/area.py',
      'class Area:\n  def on_created(self, event):\n    print(f"Created the file: {event.src_path}")\n',
      ['low 3'],
    ],
    [
      'a rule above a value',
      'planner/shift_scheduler.py',
      'class Shift:\n  def plan(self, name):\n    order_ids = ask(name)\n    print("order-----------")\n    print(order_ids)\n',
      ['medium 4', 'medium 5'],
    ],
    [
      'a rule above words',
      'planner/shift_scheduler.py',
      'class Shift:\n  def plan(self, name):\n    print("order-----------")\n    print(f"Found {name} in the plan")\n',
      ['low 3', 'low 4'],
    ],
    [
      'words above the failure',
      'app/views/orders.py',
      `${flask}def show(order):\n  try:\n    go(order)\n  except OSError as e:\n    print("it did not work out")\n    print(e)\n`,
      ['low 7', 'low 8'],
    ],
    [
      'words without the failure',
      'app/views/orders.py',
      `${flask}def show(order):\n  try:\n    go(order)\n  except OSError as e:\n    print("it did not work out")\n`,
      ['medium 7'],
    ],
    [
      'a value in a script that others load',
      'stock/scripts/orders.py',
      'from db import ask\n\ndef orders():\n  rows = ask()\n  print(rows)\n',
      ['medium 5'],
    ],
    [
      'words in a script that others load',
      'stock/scripts/orders.py',
      'from db import ask\n\ndef orders():\n  print("Reading")\n',
      ['note 4'],
    ],
    [
      'a value in a script that runs',
      'stock/scripts/orders.py',
      'from db import ask\n\ndef orders():\n  print(rows)\n\norders()\n',
      ['note 4'],
    ],
    [
      'a value in a script that is run by name',
      'stock/scripts/orders.py',
      'from db import ask\n\ndef run():\n  rows = ask()\n  print(rows)\n',
      ['note 5'],
    ],
    [
      'the failure of an answer',
      'app/routers/tokens.py',
      'def read(token):\n  response = ask(token)\n  print(response.error)\n',
      ['medium 3'],
    ],
    [
      'a heading of a result',
      'fit.py',
      'def main():\n  b = fit()\n  print("b")\n  print(b)\n\nif __name__ == "__main__":\n  main()\n',
      ['note 3', 'note 4'],
    ],
    ['a mark', 'fit.py', 'def main():\n  b = fit()\n  print("b")\n  go(b)\n\nif __name__ == "__main__":\n  main()\n', ['medium 3']],
    [
      'results of a script',
      'fit.py',
      'import numpy as np\ndef fit(x):\n  return x\n\nfound = fit(np.ones(3))\nprint("centre:", found)\nprint("axes:", found)\n',
      ['low 6', 'low 7'],
    ],
    [
      'lines of an evaluation',
      'ocr/line_evaluator.py',
      'class Line:\n  def judge(self):\n    print("  gt line: {0}".format(self.gt_line))\n',
      ['low 3'],
    ],
    [
      'the name of its own class',
      'plan/exports.py',
      'from .base import Base\n\nclass PlanExporter(Base):\n  def go(self):\n    print("[PlanExporter] No rows were found")\n',
      ['medium 5'],
    ],
    [
      'the name of another',
      'plan/exports.py',
      'from .base import Base\n\nclass Plan(Base):\n  def go(self):\n    print("[PlanExporter] No rows were found")\n',
      ['low 5'],
    ],
    ['a value deep in a command', 'cli/core/infer.py', 'class Infer:\n  def go(self):\n    print(self.rows)\n', ['medium 3']],
    ['a trace in a logger', 'app/utils/logger.py', 'def debug_logger():\n  print("log_path: ", log_path)\n', ['medium 2']],
    [
      'a module beside windows',
      'utils/run_compare.py',
      'from PyQt5.QtCore import QProcess\n\ndef run_compare():\n  print("Program was run")\n',
      ['medium 4'],
    ],
    [
      'a script that only asks by a window',
      'find_words.py',
      'from PyQt5.QtWidgets import QFileDialog\n\ndef find():\n  print("Reading the database")\n\nif __name__ == "__main__":\n  find()\n',
      ['note 4'],
    ],
    [
      'a failure in a window',
      'gui/plan.py',
      `${qt}class Plan(QWidget):\n  def save(self):\n    print("Cannot save the plan")\n`,
      ['low 7'],
    ],
  ])('%s', (...one) => judged(one));
});

const button = (act: string): string => `export const A = () => <button onClick={() => ${act}}>x</button>;\n`;

describe('boxes and logs of pages', () => {
  test.each<Case>([
    ['a button that names itself', 'app/page.tsx', button('alert("Editar perfil")'), ['medium 1']],
    ['and what it is for', 'app/page.tsx', button('alert("Ver archivos de " + plan.name)'), ['medium 1']],
    ['what was done', 'app/page.tsx', button('alert("Archivo eliminado")'), ['low 1']],
    ['what is to come', 'app/page.tsx', button('alert("Disponible pronto")'), ['low 1']],
    ['a failure', 'app/page.tsx', button('alert("Error general")'), ['low 1']],
    [
      'what a server answers',
      'src/sum.js',
      '$.post(url, {}, function (data) {\n  if (data != 0) {\n    alert(data);\n  }\n});\n',
      ['low 3'],
    ],
    ['what a server answers', 'src/sum.js', '$.post(url, {}, function (data) {\n  alert(data);\n});\n', ['low 2']],
    ['a text of a failure', 'src/scan.js', "read(function (code, errorString) {\n  alert('Load Image:' + errorString);\n});\n", ['low 2']],
    [
      'a folder of Angular’s',
      'src/app/demo/components/home.component.ts',
      'export class Home {\n  go(data) {\n    console.log(data);\n  }\n}\n',
      ['medium 3'],
    ],
    [
      'a folder of samples',
      'src/demo/home.component.ts',
      'export class Home {\n  go(data) {\n    console.log(data);\n  }\n}\n',
      ['note 3'],
    ],
    [
      'a remark in Spanish',
      'server.js',
      'app.get("/", (req, res) => {\n  console.log("Deleting admin with ID:", id); // Log de depuración\n});\n',
      ['medium 2'],
    ],
    [
      'a log of Apps Script’s',
      'src/setup.js',
      'export function set(mail) {\n  Logger.log(`mail: ${mail}`);\n  console.log(`mail: ${mail}`);\n}\n',
      ['low 3'],
    ],
    [
      'a script of a theme',
      'assets/js/c3.js',
      "(function($) {\n  'use strict';\n  on(function (d, i) {\n    console.log('onclick', d, i);\n  });\n})(jQuery);\n",
      ['note 4'],
    ],
    ['a script that is only called so', 'assets/js/c3.js', "on(function (d, i) {\n  console.log('onclick', d, i);\n});\n", ['medium 2']],
  ])('%s', (...one) => judged(one));
});

const caught = (line: string): string => `<?php\nfunction f() {\n  try {\n    go();\n  } catch (Exception $e) {\n    ${line}\n  }\n}\n`;

describe('logs and pages of PHP', () => {
  test.each<Case>([
    [
      'a failure with a remark',
      'app/Plan.php',
      caught("// for debugging\n    error_log('Import error: ' . $e->getMessage());"),
      ['note 7'],
    ],
    ['a value with a remark', 'app/Plan.php', caught("// for debugging\n    error_log('rows: ' . $rows);"), ['medium 7']],
    [
      'a page beside the library',
      'pdf/fpdf/plan.php',
      "<?php\nrequire 'fpdf.php';\n$d = mysqli_fetch_assoc($q);\nvar_dump($d);\n",
      ['medium 4'],
    ],
    ['the library', 'pdf/fpdf/fpdf.php', '<?php\nfunction f($d) {\n  var_dump($d);\n}\n', ['note 3']],
  ])('%s', (...one) => judged(one));
});

describe('dumps of PHP’s in comments', () => {
  test.each<Case>([
    ['in a comment of Blade’s', 'a.blade.php', '<p>a</p>\n{{-- dd($order) --}}\n', ['medium 2']],
    ['with braces of its own', 'a.blade.php', '<p>a</p>\n{{-- {{ dd($order) }} --}}\n', ['medium 2']],
    ['as a directive', 'a.blade.php', '<p>a</p>\n{{-- @dd($order) --}}\n', ['medium 2']],
    ['words', 'a.blade.php', '<p>a</p>\n{{-- dump the $order here (later) --}}\n', []],
    ['without its end', 'app/A.php', '<?php\nfunction f($x) {\n  #dd($x)\n  return $x;\n}\n', ['medium 3']],
    ['a word with brackets', 'app/A.php', '<?php\nfunction f($x) {\n  # total(of all)\n  return $x;\n}\n', []],
  ])('%s', async (_, path, text, expected) => {
    const { lines } = await findingsOf({ [path]: text });
    const found = lines.filter((line) => line.includes(' commented-out-code '));
    expect(found.map((line) => `${line.split(' ')[0]} ${line.split(':')[1]}`)).toStrictEqual(expected);
  });
});
