import { describe, expect, test } from 'vitest';
import { outputsOf } from './find.ts';

const inFunction = (statement: string): string => `import json\n\n\ndef load(form):\n    ${statement}\n`;
const inClass = (statement: string, rest = ''): string =>
  `class Reader:\n    def load(self, database=None):\n        ${statement}\n${rest}`;

describe('what Python says to whoever wrote it', () => {
  test.each<[string, string, string]>([
    ['a word like an identifier', "print('perm2')", 'medium 5'],
    ['a name with underscores', "print('is_before_code')", 'medium 5'],
    ['a word before values, which the project decides', 'print("Execution", counter, form)', 'low 5'],
    ['a failure before a value', 'print("Error", reason)', 'low 5'],
    ['what a logger would put together', 'print("Loaded data: %s", data)', 'medium 5'],
    ['a sentence that begins small, which the project decides', "print(f'rewriting the address {url}')", 'low 5'],
    ['a sentence that begins small and tells of a failure', "print(f'could not rewrite {url}')", 'low 5'],
    ['a sentence', 'print(f"Saved the data: {path}")', 'low 5'],
  ])('%s', async (_, statement, expected) => {
    expect(await outputsOf('plans/rules.py', inFunction(statement))).toStrictEqual([expected]);
  });

  test('the same in what somebody runs', async () => {
    expect(await outputsOf('plans/rules.py', `${inFunction("print('perm2')")}\nload(1)\n`)).toStrictEqual(['low 5']);
  });

  test('a rule beside a value, and alone', async () => {
    const rule = "print('####################')";
    expect(await outputsOf('plans/rules.py', inFunction(`${rule}\n    print(form)`))).toStrictEqual(['medium 5', 'medium 6']);
    expect(await outputsOf('plans/rules.py', inFunction(`${rule}\n    print('Plans of the year')`))).toStrictEqual(['low 5', 'low 6']);
  });

  test('the whole of an object in an importer', async () => {
    expect(await outputsOf('resources/importer/base.py', inClass('print(vars(obj))'))).toStrictEqual(['medium 3']);
    expect(await outputsOf('resources/importer/base.py', inClass('print(str(resp.content))'))).toStrictEqual(['medium 3']);
    expect(await outputsOf('resources/importer/base.py', inClass('print(f"Imported {count} places")'))).toStrictEqual(['low 3']);
  });

  test('a value of a class that is tried out where it is written', async () => {
    const tried = "\n\nif __name__ == '__main__':\n    Reader().load()\n";
    expect(await outputsOf('shop/util/reader.py', inClass('print(database)', tried))).toStrictEqual(['medium 3']);
    expect(await outputsOf('shop/util/reader.py', inClass('print("Opening the database")', tried))).toStrictEqual(['note 3']);
    expect(
      await outputsOf('shop/util/reader.py', `import sys\n${inClass('print(database)', `${tried}    print(sys.argv)\n`)}`),
    ).not.toContain('medium 4');
    expect(await outputsOf('shop/run/reader.py', inClass('print(database)', tried))).toStrictEqual(['note 3']);
  });

  test('a value of a class whose file is long and does little when it is run', async () => {
    const rest = `${'    key = 1\n'.repeat(160)}\n\nif __name__ == '__main__':\n    Reader().load()\n`;
    expect(await outputsOf('shop/run/reader.py', inClass('print(database)', rest))).toStrictEqual(['medium 3']);
    expect(await outputsOf('shop/run/reader.py', inClass('print(f"Database: {database}")', rest))).toStrictEqual(['low 3']);
  });

  test('progress and a slot that only shows in a window', async () => {
    const window = (statement: string): string =>
      `from PyQt5.QtWidgets import QWidget\nclass Sim(QWidget):\n    def show_it(self, data):\n        ${statement}\n`;
    expect(await outputsOf('src/sim.py', window('print(data)'))).toStrictEqual(['medium 4']);
    expect(
      await outputsOf('src/sim.py', window('self.data = data\n        print(f"Loading flight {data}")').replace('show_it', 'load')),
    ).toStrictEqual(['medium 5']);
  });

  test('columns and thousands of a report', async () => {
    expect(await outputsOf('plans/scan.py', inFunction("logger.info(1)\n    print('%-20s: %s' % (heading, value))"))).toStrictEqual([
      'low 6',
    ]);
    expect(await outputsOf('plans/scan.py', inFunction("logger.info(1)\n    print('%s: %s' % (heading, value))"))).toStrictEqual([
      'medium 6',
    ]);
    expect(await outputsOf('plans/scan.py', inFunction("logger.info(1)\n    print('records: {:,}'.format(total))"))).toStrictEqual([
      'low 6',
    ]);
  });

  test('a method that does nothing but show', async () => {
    const method = (body: string): string =>
      `class Acl(models.Model):\n    def show_diff(self):\n        for diff in self.diffs:\n            ${body}\n`;
    expect(await outputsOf('acl/models.py', method('print(f"{diff.old} changed to {diff.new}")'))).toStrictEqual(['low 4']);
    expect(await outputsOf('acl/models.py', method('print(f"{diff.old} changed to {diff.new}")\n        return 1'))).toStrictEqual([
      'medium 4',
    ]);
  });

  test('a method that names itself', async () => {
    expect(await outputsOf('shop/jobs/reader.py', inClass('print(f"Reader : load : {database}")'))).toStrictEqual(['medium 3']);
    expect(await outputsOf('shop/jobs/reader.py', inClass('print(f"{self.__class__.__name__} : load : {database}")'))).toStrictEqual([
      'medium 3',
    ]);
    expect(
      await outputsOf('shop/jobs/reader.py', inClass('print(f"{self.__class__.__name__} : load : {database} not found")')),
    ).toStrictEqual(['low 3']);
    expect(await outputsOf('shop/jobs/reader.py', inClass('print(f"Reader : all : {database}")'))).toStrictEqual(['low 3']);
    expect(await outputsOf('shop/jobs/reader.py', inClass('print(f"Reader표 : load : {database}")'))).toStrictEqual(['medium 3']);
  });
});

describe('frameworks of pages and windows in Python', () => {
  const view = (library: string): string => `from ${library} import View\n\n\ndef orders(page):\n    print(f"Showing {page} of them")\n`;
  test.each<[string, string]>([
    ['flask_restful', 'medium 5'],
    ['streamlit', 'medium 5'],
    ['graphene_django', 'medium 5'],
    ['flask_script', 'note 5'],
    ['some_library', 'low 5'],
  ])('%s', async (library, expected) => {
    expect(await outputsOf('plans/shown.py', view(library))).toStrictEqual([expected]);
  });

  test('the errors of a form without a call', async () => {
    const text = 'def save(request, form):\n    print(form.errors.as_json)\n';
    expect(await outputsOf('customer/views.py', text)).toStrictEqual(['medium 2']);
  });

  test('a file of routes that is called testing', async () => {
    const text = "from fastapi import APIRouter\n\n\ndef cookie(s):\n    print(s.get_cookie('a'))\n";
    expect(await outputsOf('routes/testing.py', text)).toStrictEqual(['medium 5']);
    expect(await outputsOf('shop/testing.py', text)).toStrictEqual(['note 5']);
  });

  test('migrations, importers and trials', async () => {
    expect(await outputsOf('alembic/versions/1a_orders.py', 'def upgrade():\n    print(orders)\n')).toStrictEqual(['note 2']);
    const fixup = 'from django.db import transaction\n\n\ndef fix():\n    print("running the fixup")\n';
    expect(await outputsOf('apps/data_importers/geo.py', fixup)).toStrictEqual(['low 5']);
    expect(await outputsOf('apps/data_places/geo.py', fixup)).toStrictEqual(['medium 5']);
    expect(await outputsOf('apps/test3.py', fixup)).toStrictEqual(['note 5']);
  });

  test('an arrow, a title and debugging in a script that somebody runs', async () => {
    const script = (line: string): string => `if __name__ == '__main__':\n    print(${line})\n`;
    expect(await outputsOf('check_codes.py', script('"   → 商品名を明確化"'))).toStrictEqual(['note 2']);
    expect(await outputsOf('check_codes.py', script('"=== 楽天API テスト ==="'))).toStrictEqual(['note 2']);
    expect(await outputsOf('final_debug.py', script('"=== Final Debug Check ==="'))).toStrictEqual(['note 2']);
    expect(await outputsOf('check_codes.py', script('"→"'))).toStrictEqual(['medium 2']);
  });

  test('an arrow within a text', async () => {
    const script = 'import data\nfor code in data.codes:\n    print(f"common_code: \'{code}\' → in order here")\n';
    expect(await outputsOf('check_codes.py', script)).toStrictEqual(['low 3']);
  });
});

describe('empty lines and shouts', () => {
  test('an empty line in a part of an application', async () => {
    expect(await outputsOf('Shop.Core/Reader.cs', 'class Reader {\n  void F() {\n    Console.WriteLine();\n  }\n}\n')).toStrictEqual([
      'medium 3',
    ]);
    expect(await outputsOf('Shop.Tools/Reader.cs', 'class Reader {\n  void F() {\n    Console.WriteLine();\n  }\n}\n')).toStrictEqual([
      'low 3',
    ]);
  });

  test('a sentence that is shouted at the user, and a mark', async () => {
    const box = (text: string): string => `class Rooms : Form {\n  void F() {\n    MessageBox.Show(${text});\n  }\n}\n`;
    expect(await outputsOf('Rooms.cs', box('"!!!Không thể hiển thị danh sách phòng!!!"'))).toStrictEqual(['low 3']);
    expect(await outputsOf('Rooms.cs', box('"!!!here"'))).toStrictEqual(['medium 3']);
  });
});
