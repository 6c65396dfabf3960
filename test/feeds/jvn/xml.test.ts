import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FeedFormatError } from '../../../src/feeds/rows.ts';
import { xmlElements, type XmlNode } from '../../../src/feeds/xml.ts';
import { chunksOf, readAll, sample } from './documents.ts';

const wish = { roots: ['root'], wanted: ['item', 'Status'] };

async function read(document: string | Uint8Array, size?: number): Promise<XmlNode[]> {
  const { rows } = await readAll(xmlElements(chunksOf(document, size), wish));
  return rows;
}

async function fault(document: string | Uint8Array): Promise<string> {
  const error: unknown = await read(document).then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(FeedFormatError);
  return error instanceof Error ? error.message : '';
}

describe('elements of an XML document', () => {
  it('come by local name, the root first and without its children', async () => {
    const nodes = await read(
      '<r:root xmlns:r="urn:r" r:version="1"><x><s:item xmlns:s="urn:s" s:id="a">b<c d="e"/><![CDATA[<f>]]></s:item></x></r:root>',
    );
    expect(nodes).toEqual([
      { name: 'root', attributes: { version: '1' }, text: '', children: [] },
      { name: 'item', attributes: { id: 'a' }, text: 'b<f>', children: [{ name: 'c', attributes: { d: 'e' }, text: '', children: [] }] },
    ]);
  });

  it('keep their own attribute where a foreign one has the same local name', async () => {
    const [, before, after] = await read('<root><item x:id="no" id="yes"/><item id="yes" x:id="no"/></root>');
    expect([before?.attributes['id'], after?.attributes['id']]).toEqual(['yes', 'yes']);
  });

  it('of a wanted name inside a wanted one are its children, and are not lost', async () => {
    const nodes = await read('<root><item>1<item>2</item></item><deep><item>3</item></deep></root>');
    expect(nodes.slice(1).map(({ text, children }) => [text, children.map((child) => child.text)])).toEqual([
      ['1', ['2']],
      ['3', []],
    ]);
  });

  it('take attribute names of the language as plain names', async () => {
    const [, item] = await read('<root><item __proto__="a" constructor="b"/></root>');
    expect(Object.entries(item?.attributes ?? {})).toEqual([
      ['__proto__', 'a'],
      ['constructor', 'b'],
    ]);
  });

  it('are the same wherever the chunks are cut, with a byte order mark too', async () => {
    const document = '\u{feff}<?xml version="1.0" encoding="utf-8"?><root><item a="&amp;é">脆弱性 𠮷&#13;\n</item><Status/></root>';
    const whole = await read(document);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 120 }), async (size) => {
        expect(await read(document, size)).toEqual(whole);
      }),
    );
    expect(whole[1]?.text).toBe('脆弱性 𠮷\r\n');
  });

  it('are read from a large document without holding it', async () => {
    async function* endless(): AsyncGenerator<Uint8Array> {
      yield Buffer.from('<root>');
      const block = Buffer.from(`<skipped>${'x'.repeat(1000)}</skipped><item>${'y'.repeat(1000)}</item>`.repeat(500));
      for (let i = 0; i < 30; i += 1) yield block;
      yield Buffer.from('</root>');
    }
    let count = 0;
    for await (const node of xmlElements(endless(), wish)) count += node.name === 'item' ? 1 : 0;
    expect(count).toBe(15_000);
  });

  it('close the source when the caller stops', async () => {
    let closed = false;
    async function* source(): AsyncGenerator<Uint8Array> {
      try {
        yield Buffer.from('<root><item/>');
        yield Buffer.from('</root>');
      } finally {
        closed = true;
      }
    }
    for await (const node of xmlElements(source(), wish)) if (node.name === 'item') break;
    expect(closed).toBe(true);
  });
});

describe('an XML document is refused', () => {
  it.each([
    ['with a DOCTYPE', '<!DOCTYPE root [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><root><item>&b;</item></root>', /DOCTYPE/],
    ['that is a web page', '<!DOCTYPE html><html><body>503</body></html>', /DOCTYPE/],
    ['with another root', '<html><item/></html>', /its root is <html>, not <root>/],
    ['that is cut off', '<root><item>', /no whole XML document/],
    ['that is cut off between elements', '<root><item/>', /no whole XML document/],
    ['that is empty', '', /no whole XML document/],
    ['with something after the root', '<root/><root/>', /no whole XML document/],
    ['with an unknown entity', '<root><item>&constructor;</item></root>', /entity/],
    ['with elements that do not match', '<root><item></root></item>', /no whole XML document/],
    ['in another encoding', '<?xml version="1.0" encoding="Shift_JIS"?><root/>', /Shift_JIS/],
    ['nested too deep', `<root>${'<a>'.repeat(70)}`, /deeper than 64/],
  ])('%s', async (_, document, message) => {
    expect(await fault(document)).toMatch(message);
  });

  it('that is not UTF-8', async () => {
    expect(await fault(Buffer.from([...Buffer.from('<root><item>'), 0x82, 0xa0]))).toMatch(/not UTF-8/);
    expect(await fault(Buffer.from([...Buffer.from('<root/>'), 0xe3, 0x81]))).toMatch(/not UTF-8/);
  });

  it.each([
    ['text in many pieces', `${'x'.repeat(100)}<!---->`.repeat(3000)],
    ['one text', 'x'.repeat(320_000)],
    ['empty elements', '<b/>'.repeat(80_000)],
    ['attributes', `<b ${Array.from({ length: 30_000 }, (_, i) => `a${i}=""`).join(' ')}/>`],
  ])('whose element is too large: %s', async (_, part) => {
    expect(await fault(`<root><item>${part.repeat(30)}</item></root>`)).toMatch(/larger than|longer than/);
  });

  it.each(['<!--', '<?pi ', '<root a="', '<root><a ', '<root><item>', '<root>&', '<!DOCTYPE '])(
    'that never ends what begins with %s',
    async (start) => {
      expect(await fault(start + 'x'.repeat(5_000_000))).toMatch(/larger than|longer than/);
    },
  );

  it('wherever a real one is cut off', async () => {
    const bytes = Buffer.from(sample('jvn.rdf').trimEnd());
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: bytes.length - 1 }), async (end) => {
        const reader = readAll(xmlElements(chunksOf(bytes.subarray(0, end)), { roots: ['RDF'], wanted: ['item'] }));
        await expect(reader).rejects.toBeInstanceOf(FeedFormatError);
      }),
    );
  });
});
