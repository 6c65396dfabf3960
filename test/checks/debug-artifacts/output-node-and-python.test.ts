import { describe, expect, test } from 'vitest';
import { outputsOf } from './find.ts';

type Case = readonly [string, string, string, readonly string[]];

async function judged([, path, text, expected]: Case): Promise<void> {
  expect(await outputsOf(path, text)).toStrictEqual(expected);
}

const view = 'from flask import request\nimport sys\n\ndef show():\n';

describe('how Python prints', () => {
  test.each<Case>([
    [
      'the console by its own name',
      'app/controllers/orders.py',
      `${view}  print(f"ORDER CREATED: {order}", file=sys.stdout)\n`,
      ['medium 5'],
    ],
    ['a file', 'app/controllers/orders.py', `${view}  print(f"ORDER CREATED: {order}", file=out)\n`, []],
    ['the error stream', 'app/controllers/orders.py', `${view}  print(f"ORDER CREATED: {order}", file=sys.stderr)\n`, []],
    ['a value at once', 'shop/tools.py', 'def f(order):\n  print(order, flush=True)\n', ['medium 2']],
    ['a value of that name', 'shop/tools.py', 'def f(order):\n  print("order", order, sep=", ")\n', ['medium 2']],
    [
      'a choice within a value',
      'app/controllers/orders.py',
      `${view}  print(f"BACKEND FILE DETAILS: name={f.name}, size={f.size if f else 'unknown'}")\n`,
      ['medium 5'],
    ],
    ['the address of a database', 'app/db/session.py', 'URL = read()\nprint(f"[DB] Using DSN (async): {ASYNC_URL}")\n', ['medium 2']],
    ['the address of a page', 'app/db/session.py', 'URL = read()\nprint(f"[DB] Using page (async): {PAGE_URL}")\n', ['low 2']],
    ['a window', 'gui/order.py', 'class Order(QtWidgets.QDialog):\n  def save(self):\n    print("Order goes by")\n', ['medium 3']],
    ['a class that is none', 'gui/order.py', 'class Order(Base):\n  def save(self):\n    print("Order goes by")\n', ['low 3']],
    [
      'a window that is run by hand',
      'gui/order.py',
      'class Order(tk.Frame):\n  def save(self):\n    print("Order goes by")\n\nif __name__ == "__main__":\n  Order()\n',
      ['medium 3'],
    ],
    ['a search by hand', 'debug_agents.py', 'user = input()\nprint(f"Debugging agent lookup for user_id: {user}")\n', ['low 2']],
    ['a count by hand', 'filter_rows.py', 'total = input()\nprint(f"After Selectivity Filtering: {total:,}")\n', ['low 2']],
    ['a title in a view', 'shop/views.py', `${view}  print("=== CREATE ORDER ===")\n`, ['medium 5']],
    ['a title in a module', 'shop/orders.py', 'def f():\n  print("=== Create order ===")\n', ['low 2']],
    [
      'what a server answers to',
      'app/main.py',
      'from fastapi import FastAPI\napp = FastAPI()\n\ndef _dump_routes_at_start():\n  print(f"[ROUTES] ({len(routes)} total)")\n  for each in routes:\n    print(" ", each)\n',
      ['low 5', 'low 7'],
    ],
    [
      'a service that is called like an errand',
      'src/services/cleanup_service.py',
      'class Cleanup:\n  def run(self):\n    print(f"Would delete {key}")\n',
      ['medium 3'],
    ],
  ])('%s', (...one) => judged(one));
});

describe('a comment above that says what an output is for', () => {
  const script = (comment: string): string => `import sys\n\n${comment}\nprint(text)\nprint("end of " + text)\n\nname = input()\n`;
  test.each<Case>([
    [
      'two lines of it',
      'tools/post.py',
      script('## For debugging purposes only\n## To be left out on the server'),
      ['medium 5', 'medium 6'],
    ],
    ['what a debugger is', 'tools/post.py', script('## The debugger reads these\n## from the server'), ['note 5', 'note 6']],
    [
      'of one output',
      'server/a.js',
      'function f(user) {\n  // for debugging\n  console.log(`Created ${user.id} for the board`);\n  console.log(`Updated ${user.id} for the board`);\n}\n',
      ['low 4', 'medium 3'],
    ],
  ])('%s', (...one) => judged(one));
});

const server = "const express = require('express');\nconst app = express();\n";
const page = "const root = document.getElementById('root');\n";

describe('what a server of Node says of its start', () => {
  test.each<Case>([
    ['outside its functions', 'server.js', `${server}console.log('Routes are next');\napp.listen(3000);\n`, ['low 3']],
    ['where it does not listen', 'routes/orders.js', `${server}console.log('Routes are next');\n`, ['medium 3']],
    [
      'the second sentence once it listens',
      'server.js',
      `${server}app.listen(3000, () => {\n  f();\n  console.log('Files of the shop are served from ' + folder);\n});\n`,
      ['low 5'],
    ],
    ['a value once it listens', 'server.js', `${server}app.listen(3000, () => {\n  f();\n  console.log(folder);\n});\n`, ['medium 5']],
    [
      'where it answers',
      'server.js',
      `${server}app.use((req, res, next) => {\n  console.log('REQ', req.method, req.url);\n});\napp.listen(3000);\n`,
      ['medium 4'],
    ],
    [
      'where it stops',
      'server.js',
      `${server}function shutdown(signal) {\n  console.log('Got ' + signal + ' and goes');\n}\napp.listen(3000);\n`,
      ['low 4'],
    ],
    [
      'what is there already',
      'src/services/default.js',
      "exports.make = async (req) => {\n  console.log('Service types already exist for this store.');\n};\n",
      ['low 2'],
    ],
    [
      'tables that are dropped',
      'backend/src/db/reset-tables.ts',
      'export async function dropAll(db) {\n  console.log(`Dropping table: ${tableName}`);\n}\n',
      ['low 2'],
    ],
    [
      'the same of a page',
      'src/components/reset-tables.ts',
      `${page}export async function dropAll(db) {\n  console.log(\`Dropping table: \${tableName}\`);\n}\n`,
      ['medium 3'],
    ],
  ])('%s', (...one) => judged(one));
});

describe('functions that are kept under a name', () => {
  test.each<Case>([
    ['a logger', 'src/log-to.js', 'const log = (text) => {\n  console.log(text);\n};\n', ['note 2']],
    ['methods of one', 'src/out.ts', 'export const out = {\n  info: (text: string) => {\n    console.log(text);\n  },\n};\n', ['note 3']],
    ['a name of its own', 'src/out.js', 'const out = { value: function log(text) {\n  console.log(text);\n} };\n', ['note 2']],
    ['anything else', 'src/orders.js', 'const orders = (text) => {\n  console.log(text);\n};\n', ['medium 2']],
    [
      'a version',
      'src/tool.js',
      'function showVersion(tool) {\n  console.log(tool.version);\n}\nfunction keepConversion(tool) {\n  console.log(tool.rate);\n}\n',
      ['medium 5', 'note 2'],
    ],
    ['an option of a request', 'src/orders.js', '$.ajax({\n  error: function (e) {\n    console.log(e);\n  },\n});\n', ['low 3']],
    [
      'a conversion in a page',
      'src/orders.js',
      `${page}const showConversion = (text) => {\n  console.log(text);\n};\nconst helpRow = (text) => {\n  console.log(text);\n};\n`,
      ['medium 3', 'medium 6'],
    ],
    [
      'where a server stops',
      'server.ts',
      `${server}const shutdown = async (signal: string) => {\n  console.log(\`\${signal} came. It ends\`);\n  app.close(() => {\n    console.log('Server is gone');\n  });\n};\napp.listen(3000);\n`,
      ['low 4', 'low 6'],
    ],
    [
      'where a database is there',
      'src/database/index.ts',
      "export const open = async () => {\n  await sequelize.sync({ alter: true });\n  console.log('database has been found');\n};\n",
      ['low 3'],
    ],
  ])('%s', (...one) => judged(one));
});

describe('what an event hands over', () => {
  test.each<Case>([
    ['an attribute', 'src/Form.jsx', 'const A = () => <input onChange={(e) => { console.log(e); save(e); }} />;\n', ['medium 1']],
    ['below a condition', 'src/map.js', 'add({\n  click: function (e) {\n    if (console.log) console.log(e);\n  },\n});\n', ['medium 3']],
    ['with its words', 'src/map.js', "add({\n  select: function (e) {\n    console.log('select e', e);\n  },\n});\n", ['medium 3']],
    ['a failure', 'src/map.js', 'read({\n  error: function (e) {\n    console.log(e);\n  },\n});\n', ['low 3']],
    ['a callback of Node', 'src/map.js', 'unlink(path, function (e) {\n  if (e) console.log(e);\n});\n', ['low 2']],
    [
      'values beside a failure',
      'src/map.js',
      "try {\n  f();\n} catch (error) {\n  console.log('Modal triggered with:', { tasks, stories });\n  console.log('Modal triggered with:', error.data);\n}\n",
      ['low 5', 'medium 4'],
    ],
    ['a level of the log', 'static/fetch.js', `${page}console.debug('Processing chunk, length', chunk.length);\n`, ['low 2']],
    ['a value at that level', 'static/fetch.js', `${page}console.debug(chunk);\n`, ['medium 2']],
    ['a plugin that asks for it', 'js/export.js', `${page}if (defaults.consoleLog == 'true') {\n  console.log(data);\n}\n`, ['low 3']],
  ])('%s', (...one) => judged(one));
});

describe('boxes', () => {
  test.each<Case>([
    ['a size', 'src/upload.js', 'alert(uploadFileSize);\n', ['medium 1']],
    ['a number of the object', 'src/sale.ts', 'class A {\n  f() {\n    alert(this.phoneNumber);\n  }\n}\n', ['medium 3']],
    ['a text of the object', 'src/sale.ts', 'class A {\n  f() {\n    alert(this.phoneText);\n  }\n}\n', ['low 3']],
    ['a state of another', 'src/sale.js', 'alert(answer.statusText);\n', ['low 1']],
    ['an answer', 'src/sale.js', 'alert("Success: " + data.Message);\n', ['low 1']],
    ['a failure in another language', 'src/sale.js', "alert('Erro: ' + (data.error || 'sem dados'));\n", ['low 1']],
    ['a text of the page', 'src/sale.js', "alert($('#no-support').text());\n", ['low 1']],
    ['a field', 'src/slider.js', "alert($('#slider').val());\n", ['medium 1']],
    ['an event', 'src/popups.js', "alert('Hidden event fired.');\n", ['medium 1']],
    [
      'a note to whoever copies',
      'src/table.js',
      'alert("Deleted! Do not forget to do some ajax to sync with the server");\n',
      ['medium 1'],
    ],
    ['a user who is not to forget', 'src/table.js', 'alert("Do not forget to bring your card");\n', ['low 1']],
    [
      'what a server says of the fields',
      'src/task.js',
      '$.ajax({\n  error: function (xhr) {\n    $.each(xhr.errors, function (key, value) {\n      alert(value);\n    });\n  },\n});\n',
      ['low 4'],
    ],
  ])('%s', (...one) => judged(one));
});

test('copies of others in folders of views', async () => {
  const text = "console.log('no resource to load, early way out');\n";
  expect(await outputsOf('resources/views/policy/pdf.js/web/l10n.js', text)).toStrictEqual(['note 1']);
  expect(await outputsOf('public/adminlte/dist/js/pages/dashboard.js', text)).toStrictEqual(['note 1']);
  expect(await outputsOf('assets/js/demo_pages/form.js', text)).toStrictEqual(['note 1']);
  expect(await outputsOf('public/dist/js/pages/dashboard.js', text)).toStrictEqual(['note 1']);
  expect(await outputsOf('public/js/table/html2canvas.js', text)).toStrictEqual(['note 1']);
  expect(await outputsOf('resources/views/policy/l10n.js', `${page}${text}`)).toStrictEqual(['medium 2']);
});
