import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { cycloneDx, serialNumberOf, type BomInput, type FoundComponent } from '../../../../src/checks/dependencies/sbom/cyclonedx.ts';

const reference = z.string().check(z.minLength(1));

/** What CycloneDX 1.6 allows here (https://cyclonedx.org/schema/bom-1.6.schema.json, `additionalProperties` false throughout). */
const component = z.strictObject({
  type: z.enum(['application', 'library']),
  'bom-ref': z.optional(reference),
  supplier: z.optional(z.strictObject({ name: z.string() })),
  group: z.optional(z.string()),
  name: z.string(),
  version: z.optional(z.string()),
  description: z.optional(z.string()),
  scope: z.optional(z.enum(['required', 'optional', 'excluded'])),
  purl: z.optional(z.string().check(z.startsWith('pkg:'))),
  evidence: z.optional(
    z.strictObject({
      occurrences: z.array(z.strictObject({ location: z.string(), additionalContext: z.optional(z.string()) })),
    }),
  ),
  properties: z.optional(z.array(z.strictObject({ name: z.string(), value: z.string() }))),
});
const bom = z.strictObject({
  $schema: z.literal('http://cyclonedx.org/schema/bom-1.6.schema.json'),
  bomFormat: z.literal('CycloneDX'),
  specVersion: z.literal('1.6'),
  serialNumber: z.string().check(z.regex(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/)),
  version: z.literal(1),
  metadata: z.strictObject({
    timestamp: z.iso.datetime(),
    tools: z.strictObject({ components: z.array(component) }),
    component,
  }),
  components: z.array(component),
  compositions: z.array(z.strictObject({ aggregate: z.enum(['complete', 'incomplete']), assemblies: z.array(reference) })),
});

const digest = '0123456789abcdef'.repeat(4);

function write(components: readonly FoundComponent[], more: Partial<BomInput> = {}): string {
  return cycloneDx({
    timestamp: '2026-11-23T03:00:00Z',
    kenpin: '1.2.3',
    delivery: { contract: 'JST-2026-001', title: '試験システム', delivery: 2, contractor: '株式会社例' },
    digest,
    components,
    complete: true,
    ...more,
  });
}

function read(components: readonly FoundComponent[], more: Partial<BomInput> = {}): z.infer<typeof bom> {
  return bom.parse(JSON.parse(write(components, more)));
}

/** Version 1.0 of a component in a deliverable. */
function at(path: string, ecosystem: string, name: string): FoundComponent {
  return { path, ecosystem, name, version: '1.0', groups: [] };
}

describe('an SBOM', () => {
  test('says what was delivered and by what it was made', () => {
    const { metadata, components, compositions } = read([]);
    expect(metadata).toEqual({
      timestamp: '2026-11-23T03:00:00Z',
      tools: { components: [{ type: 'application', name: 'kenpin', version: '1.2.3' }] },
      component: {
        type: 'application',
        'bom-ref': 'delivery',
        supplier: { name: '株式会社例' },
        name: 'JST-2026-001',
        version: '2',
        description: '試験システム',
      },
    });
    expect(components).toEqual([]);
    expect(compositions).toEqual([{ aggregate: 'complete', assemblies: ['delivery'] }]);
    expect(read([], { complete: false }).compositions[0]?.aggregate).toBe('incomplete');
  });

  test('names each component once, with every place it was found in', () => {
    const { components } = read([
      { ...at('b/package-lock.json', 'npm', '@angular/core'), groups: ['dev'] },
      at('a.zip!/package-lock.json', 'npm', '@angular/core'),
      at('a.zip!/package-lock.json', 'npm', '@angular/core'),
      { ...at('js/core.js', 'npm', '@angular/core'), evidence: 'content' },
    ]);
    expect(components).toEqual([
      {
        type: 'library',
        'bom-ref': 'pkg:npm/%40angular/core@1.0',
        group: '@angular',
        name: 'core',
        version: '1.0',
        scope: 'required',
        purl: 'pkg:npm/%40angular/core@1.0',
        evidence: {
          occurrences: [
            { location: 'a.zip!/package-lock.json' },
            { location: 'b/package-lock.json' },
            { location: 'js/core.js', additionalContext: 'content' },
          ],
        },
        properties: [
          { name: 'kenpin:dependency-group', value: 'dev' },
          { name: 'kenpin:ecosystem', value: 'npm' },
        ],
      },
    ]);
  });

  test.each([
    [[[]], 'required'],
    [[['dev']], 'excluded'],
    [[['test'], ['dev', 'development']], 'excluded'],
    [[['optional']], 'optional'],
    [[['dev'], ['optional']], 'optional'],
    [[['dev'], []], 'required'],
    [[['dev', 'main']], 'required'],
  ])('scope of a component in the groups %j: %s', (groups, scope) => {
    const places = groups.map((each, index) => ({ ...at(`${index}`, 'npm', 'left'), groups: each }));
    expect(read(places).components[0]?.scope).toBe(scope);
  });

  test.each([
    ['Maven', 'org.example:lib', { group: 'org.example', name: 'lib' }],
    ['Packagist', 'symfony/yaml', { group: 'symfony', name: 'yaml' }],
    ['Go', 'github.com/a/b', { name: 'github.com/a/b' }],
    ['npm', 'left', { name: 'left' }],
  ])('group and name of %s %s', (ecosystem, name, expected) => {
    const [first] = read([at('x', ecosystem, name)]).components;
    expect({ ...(first?.group === undefined ? {} : { group: first.group }), name: first?.name }).toEqual(expected);
  });

  test('keeps what has no version, no ecosystem or only a commit', () => {
    const loose = { path: 'x', groups: [], version: '' };
    const { components } = read([
      { ...loose, ecosystem: 'npm', name: 'left' },
      { ...loose, ecosystem: '', name: 'sessvars' },
      { ...loose, ecosystem: '', name: '', commit: 'c0ffee' },
      { ...loose, ecosystem: 'Unheard Of', name: 'thing' },
    ]);
    expect(components.map((each) => [each['bom-ref'], each.name, each.version, each.purl])).toEqual([
      ['component://c0ffee', 'c0ffee', 'c0ffee', undefined],
      ['pkg:generic/sessvars', 'sessvars', undefined, 'pkg:generic/sessvars'],
      ['component:Unheard%20Of/thing/', 'thing', undefined, undefined],
      ['pkg:npm/left', 'left', undefined, 'pkg:npm/left'],
    ]);
    expect(components[0]?.properties).toEqual([{ name: 'kenpin:commit', value: 'c0ffee' }]);
  });

  test('gives every component a reference of its own', () => {
    const spellings = ['a_b', 'A-b', 'a-b', 'A_B'].map((name) => at('x', 'PyPI', name));
    const references = read([...spellings, at('x', '', 'delivery')]).components.map((each) => each['bom-ref']);
    expect(new Set(references).size).toBe(5);
    expect(references.filter((each) => each?.startsWith('pkg:pypi/a-b@1.0'))).toHaveLength(4);
  });

  test('tells thousands apart that share one purl', () => {
    const spellings = Array.from({ length: 4096 }, (_, number) =>
      at('x', 'PyPI', Array.from('abcdefghijkl', (letter, bit) => ((number >> bit) & 1 ? letter.toUpperCase() : letter)).join('')),
    );
    expect(new Set(read(spellings).components.map((each) => each['bom-ref'])).size).toBe(4096);
  });

  test('has the same bytes whatever the order of what was found', () => {
    const found = ['left', 'right', '@a/b'].flatMap((name) => ['x', 'y'].map((path) => at(path, 'npm', name)));
    expect(write(found.toReversed())).toBe(write(found));
    expect(write(found)).toMatch(/\n$/);
  });

  test('is JSON that any reader takes: half a surrogate pair is replaced', () => {
    expect(write([at('x\ud800', 'npm', 'a\udc00')])).not.toMatch(/\\ud[89a-f]/i);
  });
});

describe('the serial number', () => {
  test('is a UUID made of the digest', () => {
    expect(serialNumberOf(digest)).toBe('urn:uuid:01234567-89ab-5def-8123-456789abcdef');
    expect(read([], { digest: 'f'.repeat(64) }).serialNumber).toBe('urn:uuid:ffffffff-ffff-5fff-bfff-ffffffffffff');
  });

  test.each(['', 'ABCDEF'.repeat(10), '0123'])('is not made of anything else: %j', (text) => {
    expect(() => serialNumberOf(text)).toThrow('digest');
  });
});
