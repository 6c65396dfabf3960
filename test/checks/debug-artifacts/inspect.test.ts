import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inspectBytes, inspectPath, inspectText } from '../../../src/checks/debug-artifacts/inspect.ts';
import { rules } from '../../../src/checks/debug-artifacts/rules.ts';
import { decodeText } from '../../../src/deliverables/text.ts';
import type { FindingDraft } from '../../../src/gate/finding.ts';
import { fillText } from '../../../src/gate/text.ts';

const folder = join(import.meta.dirname, '../../cases/debug-artifacts');
const files = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.parentPath.includes('/delivery'))
  .map((entry) => {
    const whole = join(entry.parentPath, entry.name);
    return { path: whole.slice(whole.indexOf('/delivery/') + 10), bytes: readFileSync(whole) };
  });

function findingsOf({ path, bytes }: { path: string; bytes: Uint8Array }): FindingDraft[] {
  const decoded = decodeText(bytes);
  const told = inspectPath({ path, role: 'source', size: bytes.length, sha256: null, fate: { state: 'read' } });
  if (decoded.kind === 'text') told.push(...inspectText({ path, role: 'source', text: decoded.text }));
  else told.push(...inspectBytes({ path, role: 'source', bytes }));
  return told;
}

describe('what paths, texts and bytes tell', () => {
  const all = files.flatMap((file) => findingsOf(file));

  test('is something the rules can say, in whole sentences of both languages', () => {
    expect(all.length).toBeGreaterThan(40);
    for (const { ruleId, parameters } of all) {
      const rule = rules.find(({ id }) => id === ruleId);
      expect(rule?.id).toBe(ruleId);
      const { ja, en } = fillText(rule?.message ?? { ja: '{}', en: '{}' }, parameters);
      for (const sentence of [ja, en]) expect(sentence).not.toMatch(/\{\w+\}|⟦|⟧|undefined|（）|\(\)$/u);
    }
  });

  test('comes to the same again, and stays when lines above are added', () => {
    for (const file of files) expect(findingsOf(file)).toEqual(findingsOf(file));
    const text = 'server:\n  error:\n    include-stacktrace: always\n';
    const told = (more: string) =>
      inspectText({ path: 'application.yml', role: 'source', text: more + text }).map(({ identity }) => identity);
    expect(told('# one\n# two\n')).toEqual(told(''));
  });

  test('no name and no text makes it throw', () => {
    const names = fc.oneof(
      fc.string(),
      fc.constantFrom(...files.map(({ path }) => path), 'a.csv', 'a.pem', 'a.js', 'a.php', 'Gemfile', 'composer.json'),
    );
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(...files.map(({ bytes }) => Buffer.from(bytes).toString('utf8').slice(0, 400))),
    );
    fc.assert(
      fc.property(names, fc.array(piece, { maxLength: 6 }), (path, parts) => {
        const lines = parts.join('').split(/\r\n?|\n/u).length;
        const found = inspectText({ path, role: 'source', text: parts.join('') });
        expect(found.filter(({ location }) => (location.line ?? 1) > lines)).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });
});
