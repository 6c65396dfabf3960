import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { depthLine, yamlDocuments } from '../../src/deliverables/yaml-documents.ts';

test('a text is read once for all who ask for it, and another one anew', () => {
  const text = 'a: 1\n---\nb: &x [1, 2]\nc: *x\n';
  const first = yamlDocuments(text);
  // Not the same string in memory: what counts is what it says.
  expect(yamlDocuments([...text].join(''))).toBe(first);
  expect(first.documents.map((document) => document.toJS() as unknown)).toEqual([{ a: 1 }, { b: [1, 2], c: [1, 2] }]);
  expect(yamlDocuments('a: 2\n')).not.toBe(first);
  expect(yamlDocuments(text).documents).toHaveLength(2);
});

test('errors keep their line, and nothing at all is no document', () => {
  const { documents, lineOf } = yamlDocuments('a: 1\nb: [1, 2\nc: "x\n');
  expect(documents.flatMap(({ errors }) => errors.map(({ pos }) => lineOf(pos[0])))).toContain(3);
  expect(yamlDocuments('').documents).toEqual([]);
});

test('too deep is told with its line, whatever stands between', () => {
  expect(depthLine('a: 1\nb: [[\n  [{\n', 3)).toBe(3);
  expect(depthLine('a: ]]] [ [ [\n', 3)).toBe(null);
  fc.assert(
    fc.property(fc.array(fc.constantFrom('[', '{', ']', '}', '\n', 'x', '日')), fc.integer({ min: 1, max: 5 }), (pieces, deepest) => {
      let depth = 0;
      const index = pieces.findIndex((piece) => {
        if (piece === '[' || piece === '{') depth += 1;
        else if (depth > 0 && (piece === ']' || piece === '}')) depth -= 1;
        return depth > deepest;
      });
      const line = index === -1 ? null : pieces.slice(0, index).filter((piece) => piece === '\n').length + 1;
      expect(depthLine(pieces.join(''), deepest)).toBe(line);
    }),
  );
});
