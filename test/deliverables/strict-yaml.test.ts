import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { parseStrictYaml } from '../../src/deliverables/strict-yaml.ts';
import { InputError } from '../../src/gate/error.ts';

const schema = z.strictObject({
  version: z.literal(1),
  title: z.string().check(z.minLength(1)),
  role: z._default(z.enum(['source', 'binary']), 'source'),
  people: z.array(z.strictObject({ name: z.string(), age: z.optional(z.int().check(z.gte(0))) })),
});

function faultOf(text: string): string {
  try {
    parseStrictYaml({ text, name: 'x.yml' }, schema);
    return 'none';
  } catch (error) {
    if (error instanceof InputError) return error.text.en;
    throw error;
  }
}

const good = 'version: 1\ntitle: 検品\npeople:\n  - name: 山田\n';

describe('strict YAML', () => {
  test('reads what the schema allows, with or without BOM and CRLF', () => {
    const expected = { version: 1, title: '検品', role: 'source', people: [{ name: '山田' }] };
    for (const text of [good, `\uFEFF${good}`, good.replaceAll('\n', '\r\n')])
      expect(parseStrictYaml({ text, name: 'x' }, schema)).toEqual(expected);
  });

  test.each([
    ['an unknown key, with the nearest known one', good.replace('title', 'titel'), 'x.yml:2:1', 'Did you mean title?'],
    ['an unknown key further down', good.replace('name:', 'nam:'), 'x.yml:4:5', 'Did you mean name?'],
    ['a wrong value', `${good}role: sauce\n`, 'x.yml:5:7', '"sauce" cannot be used. Expected one of: source, binary'],
    ['a wrong type', good.replace('検品', '[a]'), 'x.yml:2:8', 'Expected a text'],
    ['a missing key', good.replace('title: 検品\n', ''), 'x.yml:1:1', 'title is missing (a text)'],
    ['an empty text', good.replace('検品', '""'), 'x.yml:2:8', 'not empty'],
    ['a duplicate key', `${good}title: b\n`, 'x.yml:5:1', 'written twice'],
    ['an alias', good.replace('検品', '&a x').replace('山田', '*a'), 'x.yml:4:11', 'Aliases'],
    ['a tag', good.replace('検品', '!!binary x'), 'x.yml:2', 'not'],
    ['a second document', `${good}---\n${good}`, 'x.yml', 'fault'],
    ['a tab', 'version: 1\n\ttitle: x\n', 'x.yml:2', 'Not readable'],
    ['nothing at all', '', 'x.yml:1:1', 'version is missing'],
    ['no mapping', '- a\n', 'x.yml:1:1', 'keys with values'],
  ])('refuses %s', (_name, text, place, words) => {
    const fault = faultOf(text);
    expect(fault).toContain(place);
    expect(fault).toContain(words);
  });

  test('lists every fault, not only the first', () => {
    const fault = faultOf('version: 2\ntitle: ""\nrole: x\npeople: 1\n');
    for (const line of [1, 2, 3, 4]) expect(fault).toContain(`x.yml:${line}:`);
  });

  test('takes `no` and `on` for texts', () => {
    expect(parseStrictYaml({ text: good.replace('検品', 'no'), name: 'x' }, schema).title).toBe('no');
  });

  test('throws nothing but InputError', () => {
    const yamlish = fc
      .array(
        fc.constantFrom(
          'version: 1\n',
          'title',
          ': ',
          '- ',
          '  ',
          '{',
          '}',
          '[',
          '&a ',
          '*a',
          '\n',
          '"',
          '!!x ',
          '? ',
          '---\n',
          '\t',
          '|',
          '>',
          '#',
          '\u0000',
          '山',
        ),
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.oneof(fc.string(), yamlish), (text) => {
        expect(typeof faultOf(text)).toBe('string');
      }),
    );
  });
});
