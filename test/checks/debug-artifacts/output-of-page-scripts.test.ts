import { describe, expect, test } from 'vitest';
import { outputsOf } from './find.ts';

describe('scripts of pages in folders that builds use, too', () => {
  test.each<[string, string, string, string]>([
    [
      'a controller of AngularJS',
      'app/scripts/controllers/loan.js',
      '(function (module) {\n  console.log(scope.products);\n})(parts);\n',
      'medium 2',
    ],
    ['a component', 'src/scripts/List.jsx', 'const a = 1;\nconsole.log(a);\nexport const List = () => <ul></ul>;\n', 'medium 2'],
    [
      'a component below tools',
      'src/pages/tools/form.tsx',
      "import { useState } from 'react';\nconsole.log(answer?.status);\n",
      'medium 2',
    ],
    ['a script of Node’s', 'scripts/list.js', "const fs = require('fs');\nconsole.log(names);\n", 'note 2'],
    [
      'a script of Node’s in the application',
      'src/scripts/seed.ts',
      "import { PrismaClient } from '@prisma/client';\nconsole.log(count);\n",
      'note 2',
    ],
    [
      'a module of tools',
      'src/tools/query.js',
      'const rows = read();\nconsole.info(`Updates: ${rows}`);\nexport default rows;\n',
      'note 2',
    ],
    ['a script that says nothing of itself', 'src/scripts/list.js', 'const names = [];\nconsole.log(names);\n', 'note 2'],
    ['a page below the scripts of a build', 'build/scripts/page.js', 'window.open();\nconsole.log(names);\n', 'note 2'],
  ])('%s', async (_, path, text, expected) => {
    expect(await outputsOf(path, text)).toStrictEqual([expected]);
  });
});

describe('what scripts say on purpose', () => {
  test.each<[string, string, string, string]>([
    ['an access log', 'src/LoggerMiddleware.ts', 'export const a = 1;\nconsole.log(`[${method}] ${url}`);\n', 'note 2'],
    ['a mark in such a file', 'src/LoggerMiddleware.ts', 'export const a = 1;\nconsole.log("here");\n', 'medium 2'],
    [
      'what another program says',
      'src/daemon.js',
      "export const a = 1;\ndaemon.stdout.on('data', (data) => console.log(`Daemon: ${data}`));\n",
      'low 2',
    ],
    [
      'what a request brings',
      'src/daemon.js',
      "export const a = 1;\nrequest.on('data', (data) => console.log(`Daemon: ${data}`));\n",
      'medium 2',
    ],
    ['a greeting in large letters', 'assets/js/site.js', "window.a = 1;\nconsole.log('%cShop', 'font-size: 24px');\n", 'low 2'],
    ['a coloured trace', 'assets/js/site.js', "window.a = 1;\nconsole.log('%cshop open', 'color: red');\n", 'medium 2'],
    [
      'a drawing',
      'src/main.js',
      'import a from "a";\nconsole.log(" _  ___  ___\\n | |/ _ \\\\/ __|\\n | | (_) \\\\__ \\\\\\n |_|\\\\___/|___/\\n |__________________________|\\n");\nexport default a;\n',
      'low 2',
    ],
    [
      'a rule of a report beside the application',
      'stock-audit.js',
      "const a = require('./a');\nconsole.log('='.repeat(70));\na();\n",
      'low 2',
    ],
    ['the same in a page', 'src/pages/stock-audit.js', "window.a = 1;\nconsole.log('='.repeat(70));\n", 'medium 2'],
  ])('%s', async (_, path, text, expected) => {
    expect(await outputsOf(path, text)).toStrictEqual([expected]);
  });
});
