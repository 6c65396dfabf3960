import { describe, expect, it } from 'vitest';
import { ownFiles } from '../../../src/checks/default-credentials/grammars/own-files.ts';
import { kinds } from '../../../src/checks/default-credentials/kinds.ts';
import { endingsOf, rowsByEnding } from '../../../src/checks/default-credentials/rows-by-ending.ts';

describe('endings of an expression', () => {
  it.each([
    [/\.ya?ml$/u, ['yaml', 'yml']],
    [/\.(?:ini|k?sh)$/u, ['ini', 'ksh', 'sh']],
    [/(?:^|\/)redis[^/]*\.conf$|\.service\.d\/[^/]+\.conf$/u, ['conf', 'conf']],
  ])('%s', (expression, endings) => {
    expect(endingsOf(expression)).toEqual(endings);
  });

  it.each([
    [/(?:^|\/)passwd$/u],
    [/\.conf$|(?:^|\/)hosts$/u],
    [/\.[ct]sv$/u],
    [/\.conf(?:\.d)?$/u],
    [/(?:a|b\.conf)$/u],
    [/\.conf/u],
    [/\.conf$/iu],
  ])('%s may match others', (expression) => {
    expect(endingsOf(expression)).toBe(null);
  });
});

describe('rows by what a path ends in', () => {
  const folders = ['', 'a/', 'etc/default/', 'templates/', 'vpn/login/', 'secrets/', 'x.d/', 'group_vars/', 'haproxy/', '.jupyter/'];
  const stems = [
    '',
    'x',
    'docker',
    'dockerfile',
    'passwd',
    'hosts',
    'settings',
    'rabbitmq',
    'my',
    '.env',
    'db_password',
    'grafana',
    'config',
  ];
  const endings = [...new Set([...ownFiles, ...kinds].flatMap(({ file }) => endingsOf(file) ?? []))];
  const paths = folders.flatMap((folder) =>
    stems.flatMap((stem) => ['', ...endings, 'java', 'unheard'].map((end) => `${folder}${stem}${end === '' ? '' : `.${end}`}`)),
  );

  it.each([
    ['files of products', ownFiles],
    ['kinds', kinds],
  ] as const)('%s: the same ones match as of all', (_, rows: readonly { readonly file: RegExp }[]) => {
    const of = rowsByEnding(rows);
    for (const path of paths)
      expect([path, of(path).filter(({ file }) => file.test(path))]).toEqual([path, rows.filter(({ file }) => file.test(path))]);
  });

  it('most are left out for a program', () => {
    expect(rowsByEnding(ownFiles)('src/main.java').length * 2).toBeLessThan(ownFiles.length);
  });
});
