import { describe, expect, it } from 'vitest';
import { formsFor, headOf } from '../../../src/checks/default-credentials/grammars/command-heads.ts';
import { moreForms } from '../../../src/checks/default-credentials/grammars/more-commands.ts';
import { forms } from '../../../src/checks/default-credentials/grammars/program-forms.ts';

const form = (line: RegExp) => ({ key: 'x', line });

describe('heads of commands', () => {
  it.each([
    [/\b(?:mysql|maria(?:db)?)\b[^\n]{0,9}?-p(?<value>\S)/u, String.raw`\b(?:mysql|maria(?:db)?)\b`],
    [/\bhttps?\s-a(?<value>\S)/u, String.raw`\bhttp`],
    [/\bmongo(?:sh|dump)?\s(?<value>\S)/u, String.raw`\bmongo`],
    [/(?:^|[\s)(])(?:zip)\s(?<value>\S)/u, String.raw`(?:^|[\s)(])(?:zip)`],
    [/["']x\s(?<value>\S)/u, ''],
    [/(?:"(?<value>x)")\s/u, ''],
  ])('%s', (line, head) => {
    expect(headOf(form(line))).toBe(head);
  });

  it('a line without any of the programs is held against those without a head only', () => {
    const [zip, any] = [form(/\bzip\s(?<value>\S)/u), form(/["']x\s(?<value>\S)/u)];
    const of = formsFor([zip, any]);
    expect(of('the ZIP x')).toEqual([zip, any]);
    expect(of('unzipped x')).toEqual([any]);
  });

  it('nearly every form of a program has one', () => {
    expect([...forms, ...moreForms].filter((each) => headOf(each) === '').map(({ key }) => key)).toEqual([
      'ipmitool -P',
      'command -U',
      'PGPASSWORD',
      'ConvertTo-SecureString',
    ]);
  });
});
