import { describe, expect, test } from 'vitest';
import { applicationsAmong } from '../../../src/checks/debug-artifacts/projects/applications.ts';
import { signsOf, type Signs } from '../../../src/checks/debug-artifacts/projects/signs.ts';
import { debugArtifacts } from '../../../src/checks/debug-artifacts/check.ts';
import { debugArtifactsOptions } from '../../../src/checks/debug-artifacts/options.ts';
import { deliveryOf, fakePorts } from '../../fakes/delivery.ts';
import { passOver } from '../../fakes/text-pass.ts';
import { findingsOf } from './find.ts';

const flask = 'from flask import Flask\n';

describe('what a file says of its project', () => {
  test.each<[string, string, string, Signs | undefined]>([
    ['Flask', 'app/web.py', 'from flask import Flask\n', ['application']],
    ['an extension of Flask', 'app/db.py', 'import flask_sqlalchemy\n', ['application']],
    ['Kivy, below a condition', 'app/a.py', 'if True:\n    from kivy.app import App\n', ['application']],
    ['a server of aiohttp', 'app/a.py', 'from aiohttp import web\n', ['application']],
    ['GTK', 'app/a.py', 'from gi.repository import GLib, Gtk\n', ['application']],
    ['a bot', 'bot/a.py', 'from aiogram import Bot\n', ['application']],
    ['a scheduler', 'dags/a.py', 'from airflow import DAG\n', ['application']],
    ['arguments', 'app/a.py', 'import argparse\n', ['console']],
    ['arguments of a script', 'scripts/a.py', 'import sys\nprint(sys.argv)\n', ['console']],
    ['a question', 'app/a.py', 'name = input("name? ")\n', ['console']],
    ['both', 'app/a.py', 'import click\nimport flask\n', ['application', 'console']],
    ['a script', 'app/a.py', 'if __name__ == "__main__":\n    f()\n', ['script']],
    ['a trial of an application', 'app/a.py', "import flask\nif __name__ == '__main__':\n    f()\n", ['application']],
    ['a client', 'app/a.py', 'from aiohttp import ClientSession\n', []],
    ['the command line of Flask', 'app/a.py', 'from flask_script import Manager\n', []],
    ['an input that is no question', 'app/a.py', 'form.input("name")\n# input("x")\nread_input()\n', []],
    ['words that begin alike', 'app/a.py', 'import flasks\nimport djangox\nfrom firebase import fire\n', []],
    ['nothing', 'app/a.py', 'import json\n', []],
    [
      'what Django writes',
      'manage.py',
      'import sys\nfrom django.core.management import execute_from_command_line\nif __name__ == "__main__":\n    print(sys.argv)\n',
      [],
    ],
    ['a migration', 'shop/migrations/0001.py', 'from django.db import migrations\n', []],
    ['a test', 'tests/test_a.py', 'import flask\n', undefined],
    ['a library by others', 'venv/lib/site-packages/flask/app.py', 'import flask\n', undefined],
    ['another language', 'app/a.rb', 'import flask\n', undefined],
  ])('%s', (_, path, text, expected) => {
    expect(signsOf(path, text)).toEqual(expected);
  });
});

const letters = { a: 'application', c: 'console', s: 'script' } as const;

test.each([
  ['blanks behind an import', `from gi.repository import${' '.repeat(300_000)}`],
  ['blanks before an import', `${' '.repeat(300_000)}import`],
  ['words on one line', 'input '.repeat(60_000)],
  ['a long text', `def f():\n    print("${'a'.repeat(300_000)}?")\n`],
  ['a long name', `def f():\n    print("a_${'a '.repeat(150_000)}?")\n`],
])('%s are no trap', async (_, text) => {
  expect((await findingsOf({ 'a.py': flask, 'b.py': flask, 'shop/events.py': text })).outcome.status).toBe('completed');
});

/** Paths with what they say, by {@link letters}; undefined where they do not count. */
function isInApplication(files: Readonly<Record<string, string | undefined>>): (path: string) => boolean {
  const signs = Object.entries(files).flatMap(([path, said]): [string, Signs][] =>
    said === undefined ? [] : [[path, [...said].map((sign) => letters[sign as keyof typeof letters])]],
  );
  return applicationsAmong(Object.keys(files), new Map(signs));
}

/** So many files below a folder. */
const many = (folder: string, count: number, said: string) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`${folder}/f${said}${index}.py`, said]));

describe('whether a project is an application', () => {
  test.each<[string, boolean, Readonly<Record<string, string | undefined>>]>([
    ['two files of an application', true, { 'a.py': 'a', 'b.py': 'a', 'c.py': '' }],
    ['nothing', false, { 'c.py': '' }],
    ['no file of Python', false, {}],
    ['a console', false, { 'a.py': 'c', 'b.py': '' }],
    ['a third of a console', false, { ...many('x', 2, 'a'), 'b.py': 'c', 'c.py': '' }],
    ['less than a third', true, { ...many('x', 3, 'a'), 'b.py': 'c', 'c.py': '' }],
    ['files that say both', false, { ...many('x', 9, 'ac') }],
    ['a small service', true, { 'a.py': 'a', ...many('x', 4, '') }],
    ['one file among many', false, { 'a.py': 'a', ...many('x', 5, '') }],
    ['a script beside one file', false, { 'a.py': 'a', 'b.py': 's' }],
    ['a console beside one file', false, { 'a.py': 'a', 'b.py': 'c' }],
    ['as many scripts again', true, { ...many('x', 3, 'a'), ...many('y', 6, 's') }],
    ['far more scripts', false, { ...many('x', 3, 'a'), ...many('y', 7, 's') }],
    ['few among hundreds', false, { ...many('x', 5, 'a'), ...many('y', 96, '') }],
    ['a twentieth', true, { ...many('x', 5, 'a'), ...many('y', 95, '') }],
    ['what does not count', true, { 'a.py': 'a', 'b.py': 'a', 'tests/c.py': undefined, 'tests/d.py': undefined }],
  ])('%s: %s', (_, expected, files) => {
    expect(isInApplication(files)('z/any.py')).toBe(expected);
  });

  test.each(['requirements.txt', 'requirements-dev.txt', 'pyproject.toml', 'setup.py', 'setup.cfg', 'manage.py', 'Pipfile', 'Dockerfile'])(
    'the nearest folder with %s is the project',
    (name) => {
      const told = isInApplication({ 'web/a.py': 'a', 'web/b.py': 'a', [`tool/${name}`]: undefined, 'tool/x/c.py': 'c', 'tool/d.py': '' });
      expect(['web/z.py', 'z.py', 'tool/x/c.py', 'tool/d.py', 'tools/e.py'].map(told)).toEqual([true, true, false, false, true]);
    },
  );

  test('another name makes no project', () => {
    const told = isInApplication({ 'web/a.py': 'a', 'web/b.py': 'a', 'tool/README.txt': undefined, 'tool/my-setup.py': '' });
    expect(told('tool/my-setup.py')).toBe(true);
  });

  test('a container is a project of its own, and has projects', () => {
    const told = isInApplication({
      'a.py': 'c',
      'w/web.zip!/x/a.py': 'a',
      'w/web.zip!/x/b.py': '',
      'w/web.zip!/tool/setup.py': undefined,
      'w/web.zip!/tool/c.py': 'c',
    });
    expect(['w/web.zip!/x/y/z.py', 'w/web.zip!/z.py', 'w/web.zip!/tool/c.py', 'z.py'].map(told)).toEqual([true, true, false, false]);
  });
});

const note = 'def allow(user):\n    print("load complete")\n    return user.may()\n';

describe('the check asks the project', () => {
  test.each<[string, string, Readonly<Record<string, string>>]>([
    ['an application', 'medium', { 'web/a.py': flask, 'web/b.py': flask }],
    ['nothing is known', 'low', {}],
    ['a console', 'low', { 'web/a.py': flask, 'web/b.py': flask, 'cli/a.py': 'import click\n' }],
    ['another project', 'low', { 'web/a.py': flask, 'web/b.py': flask, 'shop/setup.cfg': '' }],
    ['only tests', 'low', { 'tests/a.py': flask, 'tests/b.py': flask }],
  ])('%s: %s', async (_, severity, files) => {
    expect((await findingsOf({ ...files, 'shop/events.py': note })).lines).toEqual([`${severity} console-output shop/events.py:2`]);
  });

  test('what says so is told, and has its fix', async () => {
    const { outcome } = await findingsOf({ 'a.py': flask, 'b.py': flask, 'shop/events.py': note });
    expect(outcome.findings).toMatchObject([
      {
        severity: 'medium',
        parameters: { call: 'print', why: expect.stringContaining('an application with windows, requests or jobs') },
        fix: { kind: 'replace-lines', lines: 1 },
      },
    ]);
  });

  test('what is the same in any project stays', async () => {
    const rows = 'def rows(table):\n    print("no rows")\n    # table.clear()\n    return table\n';
    expect((await findingsOf({ 'a.py': flask, 'b.py': flask, 'shop/events.py': note + rows })).lines).toEqual([
      'low console-output shop/events.py:5',
      'medium commented-out-code shop/events.py:6',
      'medium console-output shop/events.py:2',
    ]);
  });

  test('a comment that allows it allows it in an application too', async () => {
    const delivery = deliveryOf({
      'a.py': flask,
      'b.py': flask,
      'shop/events.py': note.replace('"load complete")', '"load complete")  # kenpin-allow: console-output 運用者が読む'),
    });
    const options = debugArtifactsOptions.parse({ inlineAllow: true });
    const { outcome } = await debugArtifacts.run({ ...delivery, options, trial: false }, fakePorts(), { pass: passOver(delivery) });
    expect(outcome.status === 'notApplicable' ? [] : outcome.findings.map(({ severity }) => severity)).toEqual(['note', 'note']);
  });
});

/** One line in a function of a module that says nothing of itself, in an application. */
async function inApplication(line: string, path = 'shop/events.py', around = (code: string) => `def f(a, e):\n    ${code}\n`) {
  const { lines } = await findingsOf({ 'a.py': flask, 'b.py': flask, [path]: around(line) });
  return lines.map((each) => each.split(' ')[0]);
}

describe('what must go in an application', () => {
  test.each([
    'print("load complete")',
    'print("Cancel process")',
    'print("load complete")',
    'print("######################")',
    'print("!!!!!", a.path)',
    'print("Execution", a.number)',
    'print(f"going to insert {a.rows}")',
    'print("before_delete STARTED!")',
  ])('%s', async (line) => {
    expect(await inApplication(line)).toEqual(['medium']);
  });

  test.each([
    'print("No rows in the table")',
    'print("never saved before")',
    'print("table is already there")',
    'print("Saving the rows")',
    'print("service started")',
    'print("one two three four five")',
    'print("Rows of the order", a.b)',
    'print(f"Saved rows: {a.rows}")',
    'print("読み込み完了")',
    'print("не готово")',
    'print(f"order を保存 {a.rows}")',
    'print("Total", a.total)',
    'print("length mismatch")',
    'print()',
  ])('%s is looked at', async (line) => {
    expect(await inApplication(line)).toEqual(['low']);
  });

  test.each([
    ['a handler', 'shop/events.py', (code: string) => `def f(a):\n    try:\n        a.g()\n    except OSError:\n        ${code}\n`],
    ['a function whose task is to print', 'shop/events.py', (code: string) => `def print_names(a):\n    ${code}\n`],
    ['a script', 'shop/events.py', (code: string) => `a = 1\n${code}\n`],
    ['a file that asks', 'shop/events.py', (code: string) => `def f(a):\n    ${code}\n    return input(a)\n`],
    ['a migration', 'alembic/versions/2f_names.py', undefined],
    ['research', 'research/names.py', undefined],
    ['an importer', 'shop/import_names.py', undefined],
    ['what adds rows', 'shop/add_products.py', undefined],
    ['settings', 'shop/config.py', undefined],
    ['what packs a program', 'shop/packing.py', (code: string) => `import setuptools\n\n\ndef f(a):\n    ${code}\n`],
  ] as const)('%s keeps its grade', async (_, path, around) => {
    expect(await inApplication('print("load complete")', path, around)).not.toContain('medium');
  });
});
