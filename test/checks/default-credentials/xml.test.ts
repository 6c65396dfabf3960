import fc from 'fast-check';
import { XMLValidator } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { parseXml } from '../../../src/checks/default-credentials/grammars/xml.ts';

const pieces = [
  '<a>',
  '</a>',
  '<b name="password">',
  '</b>',
  '<c/>',
  '<entry key="db.password" value="Sakura-2024"/>',
  '<e x="1" x="2"/>',
  '<f x=\'1\' y="2">',
  '</f>',
  '<g x>',
  '</g>',
  ' words ',
  '\n',
  '&amp;',
  '&',
  '&nbsp;',
  '<',
  '>',
  '"',
  "'",
  '=',
  '/',
  '<!-- key -->',
  '<![CDATA[x]]>',
  ']]>',
  '<?xml version="1.0"?>',
  '<?x y?>',
  '<!DOCTYPE a>',
  '<日本 名="1"/>',
  '< a>',
  '<a b="<"/>',
];

test('a document is refused where the library refuses it, and nowhere else', () => {
  const document = fc.array(fc.constantFrom(...pieces), { maxLength: 9 }).map((parts) => `<r>${parts.join('')}</r>`);
  const loose = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 7 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(fc.oneof(document, loose), (text) => {
      const valid = XMLValidator.validate(text.trimStart(), { allowBooleanAttributes: true }) === true;
      expect(parseXml(text).state, text).toBe(valid ? 'parsed' : 'unparsed');
    }),
    { numRuns: 20_000 },
  );
});

test('what stands beside a password is read however far from it the data lie', () => {
  const data = Array.from({ length: 500 }, (_, index) => `<row id="${index}"><cell>${index}</cell></row>`).join('\n');
  const text = `<config>\n<rows>\n${data}\n</rows>\n<property><name>db.user</name><value>shop</value></property>
<property><name>db.password</name><value>Sakura-2024</value></property>\n</config>`;
  expect(parseXml(text)).toMatchObject({ places: [{ key: 'config.db.password', value: 'Sakura-2024', account: 'shop', line: 505 }] });
  // An element of more than a pair below it is none, whatever it is called.
  expect(parseXml(text.replace('<name>db.user</name>', `<name>db.user</name>${'<x/>'.repeat(9)}`))).toMatchObject({
    places: [{ value: 'Sakura-2024' }],
  });
});

test('a name in pieces is a name', () => {
  const named = (name: string) => `<property><name>${name}</name><value>Sakura-2024</value></property>`;
  for (const name of ['db.<!-- x -->password', 'db.pass<!-- x -->word', 'db.pass<![CDATA[word]]>', 'db.p&#97;ssword'])
    expect(parseXml(`<config>${named(name)}<key/></config>`), name).toMatchObject({ places: [{ value: 'Sakura-2024' }] });
});

test('blanks that XML does not have are refused without a name of a credential as well', () => {
  for (const text of ['<a\u00a0b="1"/>', '<a b="1"\u3000c="2"/>', '<a></a>\u00a0', '<a></a\u2028>', '<a b="1"\u000bc="2"/>']) {
    const valid = XMLValidator.validate(text, { allowBooleanAttributes: true }) === true;
    expect(parseXml(text).state, JSON.stringify(text)).toBe(valid ? 'parsed' : 'unparsed');
  }
});

test('a name that an entity completes is a name, whatever stands in the element', () => {
  const text = '<config><property name="crypt&amp;hash">$1$key$x</property></config>';
  expect(parseXml(text)).toMatchObject({ places: [{ kind: 'digest', key: 'config.crypt&hash', value: '$1$key$x' }] });
});
