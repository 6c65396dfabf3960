import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonElements, type JsonEnvelope } from '../../src/feeds/json-elements.ts';
import { FeedFormatError } from '../../src/feeds/rows.ts';
import { chunksOf } from './jvn/documents.ts';

async function readAll(text: string | Uint8Array, size: number): Promise<{ elements: unknown[]; end: JsonEnvelope; batches: number }> {
  const elements: unknown[] = [];
  let batches = 0;
  const reader = jsonElements(chunksOf(text, size), 'list');
  for (;;) {
    const next = await reader.next();
    if (next.done === true) return { elements, end: next.value, batches };
    elements.push(...next.value);
    batches += 1;
  }
}

/** Elements that look like ends of elements, keys and strings of each other. */
const text = fc.oneof(
  fc.constantFrom('},{"cve":{', ']', '"', '\\', '\\"', '},\n  {"cve":', '"list":[', '日本語', '😀', ''),
  fc.string({ unit: 'binary' }),
);
const { element } = fc.letrec<{ element: unknown; value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    text,
    fc.integer(),
    fc.constant(null),
    fc.array(tie('element'), { maxLength: 3 }),
    tie('element'),
  ),
  element: fc.dictionary(fc.constantFrom('cve', 'list', 'id', '},{"cve":'), tie('value'), { maxKeys: 3, noNullPrototype: true }),
}));
/** Large enough for many batches. */
const padded = fc.record({ cve: element, padding: fc.nat(40_000).map((length) => 'x'.repeat(length)) });
const elements = fc.array(
  fc.oneof(
    element,
    padded,
    padded.map(({ cve, padding }) => ({ padding, cve })),
    fc.constant({ cve: {} }),
  ),
  { maxLength: 40 },
);
const layout = fc.constantFrom(undefined, 1, 2);

describe('the elements of a long list', () => {
  it('are those that JSON.parse finds, in whatever pieces they arrive', async () => {
    await fc.assert(
      fc.asyncProperty(elements, element, layout, fc.integer({ min: 1, max: 100_000 }), async (list, around, indent, size) => {
        const document = JSON.stringify({ before: around, format: 'list', list, after: around }, null, indent);
        const read = await readAll(document, size);
        const whole = JSON.parse(document) as { list: unknown[] };
        expect(read.elements).toEqual(whole.list);
        expect(read.end).toEqual({ elements: list.length, envelope: { ...whole, list: [] } });
      }),
      { numRuns: 150 },
    );
  });

  it('come in batches of bounded size, however the list is laid out', async () => {
    const list = Array.from({ length: 3000 }, (_, index) => ({ cve: { id: index, text: 'x'.repeat(200) } }));
    for (const indent of [0, 1, 4]) {
      const read = await readAll(JSON.stringify({ list }, null, indent), 65_536);
      expect(read.elements).toEqual(list);
      expect(read.batches).toBeGreaterThan(5);
    }
  });

  it('are found where another list inside looks the same', async () => {
    const inner = Array.from({ length: 300 }, (_, index) => ({ cve: index, text: 'y'.repeat(300) }));
    const list = [{ cve: 'first' }, { cve: 'second' }, { cve: 'third', inner }, { cve: 'fourth', inner }, { cve: 'last' }];
    expect((await readAll(JSON.stringify({ list, list2: inner }), 30_000)).elements).toEqual(list);
  });

  it('are refused as a whole when the document is cut off, anywhere', async () => {
    const document = Buffer.from(JSON.stringify({ total: 3, list: [{ cve: 'é"}' }, { cve: 2 }, { cve: 3 }], end: true }));
    for (let length = 0; length < document.length; length += 1)
      await expect(readAll(document.subarray(0, length), 7), String(length)).rejects.toBeInstanceOf(FeedFormatError);
  });

  const faults: Readonly<Record<string, string | Uint8Array>> = {
    nothing: '',
    'no list': '{"total":1}',
    'the list deeper': '{"a":{"list":[1]}}',
    'the list as a value': '{"a":"list","b":1}',
    'a list on its own': '[{"list":[]}]',
    'two documents': '{"list":[]}{"list":[]}',
    'a wrong bracket': `{"list":[${'{"cve":1},'.repeat(20_000)}{"cve":2]}`,
    'a comma too many': `{"list":[${'{"cve":1},'.repeat(20_000)}]}`,
    'no comma': `{"list":[${'{"cve":1} '.repeat(20_000)}]}`,
    'no UTF-8': Buffer.concat([Buffer.from('{"list":["'), Buffer.from([0xff, 0xfe]), Buffer.from('"]}')]),
    'a key without end': `{"${'list'.repeat(400_000)}`,
    'too much around it': `{"around":"${'x'.repeat(2_000_000)}","list":[]}`,
    'too much behind it': `{"list":[{"cve":1},{"cve":2}],"behind":"${'x'.repeat(2_000_000)}"}`,
  };
  it.each(Object.entries(faults))('are not read from a document with %s', async (_, document) => {
    await expect(readAll(document, 65_536)).rejects.toBeInstanceOf(FeedFormatError);
  });

  it('may not be larger than memory', async () => {
    async function* endless(): AsyncGenerator<Uint8Array> {
      yield Buffer.from('{"list":[{"cve":"');
      const piece = Buffer.alloc(65_536, 'x');
      for (;;) {
        await Promise.resolve();
        yield piece;
      }
    }
    await expect(jsonElements(endless(), 'list').next()).rejects.toThrow('larger than');
  });
});
