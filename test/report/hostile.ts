import { XMLParser, XMLValidator } from 'fast-xml-parser';
import fc from 'fast-check';
import { expect } from 'vitest';

/** Texts that try to break out of a document, a line, a cell or a program. */
export const hostile = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='x",
  '| a | b |',
  '`code` **bold** [x](javascript:alert(1)) ![y](http://evil/)',
  '@everyone #1 <!-- --> &lt; https://evil.example/',
  '\u001B[31mred\u001B[0m\u0007',
  '\u202Egnp.exe',
  'a\nb\r\nc\td',
  '=HYPERLINK("http://x")',
  '::error::x',
  'x'.repeat(10_000),
  '\uD800',
];

/** Any text, those above among them. */
export const anything = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.constantFrom(...hostile));

/** Our own markup is well-formed, so what breaks it came from outside. */
export function assertWellFormed(page: string): void {
  const body = page
    .replace('<!doctype html>', '')
    .replaceAll(/<meta [^>]*>/g, '')
    .replaceAll('<br>', '<br/>')
    .replaceAll(' open>', ' open="">');
  expect(XMLValidator.validate(body)).toBe(true);
  const names = new Set<string>();
  const walk = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach((each) => walk(each));
    else if (typeof node === 'object' && node !== null) {
      for (const [name, child] of Object.entries(node)) {
        names.add(name);
        walk(child);
      }
    }
  };
  walk(new XMLParser({ ignoreAttributes: false, processEntities: false }).parse(body));
  for (const forbidden of ['script', 'img', 'iframe', 'object', 'form', '@_onerror', '@_onmouseover', '@_onclick'])
    expect(names).not.toContain(forbidden);
}
