import { expect, test } from 'vitest';
import { decodeText } from '../../src/deliverables/text.ts';

const program = '<?php\n$db_password = "root";\nvar_dump($x);\n';

/** Of an even length, which UTF-16 has. */
function even(text: string): string {
  return text.length % 2 === 0 ? text : `${text} `;
}

const filler = `//${'a'.repeat(2000)}`;

test.each<[string, Buffer]>([
  ['a NUL byte at its end', Buffer.from(even(`${program + filler}\0\n`))],
  ['a NUL byte at its end, one further', Buffer.from(even(`${program} ${filler}\0\n`))],
  ['much UTF-16 behind it', Buffer.concat([Buffer.from(even(`${program}//`)), Buffer.from('a'.repeat(4000), 'utf16le')])],
  ['hiragana behind it', Buffer.concat([Buffer.from(even(`${program}//`)), Buffer.from('これはテストです\n'.repeat(400), 'utf16le')])],
])('a program with %s is not taken for Japanese in UTF-16', (_what, bytes) => {
  expect(decodeText(bytes).kind).toBe('binary');
});

test('nor with a byte that no encoding has', () => {
  const bytes = Buffer.concat([Buffer.from(even(`${program}//${'0F0S0k'.repeat(500)} `)), Buffer.from([0xff, 0x30])]);
  expect(decodeText(bytes).kind).toBe('undecodable');
});

test.each([
  [0xff, 0xfe],
  [0xfe, 0xff],
])('nor with the mark %i %i', (...mark) => {
  expect(decodeText(Buffer.concat([Buffer.from(mark), Buffer.from(even(program))]))).toMatchObject({
    kind: 'undecodable',
    reason: { code: 'text-bom-lies' },
  });
});
