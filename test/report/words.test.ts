import { describe, expect, test } from 'vitest';
import { cellStates } from '../../src/gate/cross-table.ts';
import type { Text } from '../../src/gate/text.ts';
import { consultationHead } from '../../src/report/html-consultation.ts';
import { zone } from '../../src/report/time.ts';
import * as words from '../../src/report/words.ts';

const japanese = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}\u3000-\u303F\u30FB\uFF00-\uFFEF]/u;

/** Every text of the catalogues, wherever it stands, with the way to it. */
function textsOf(value: unknown, way: string): [string, Text][] {
  if (typeof value !== 'object' || value === null) return [];
  if ('ja' in value && 'en' in value && typeof value.ja === 'string') return [[way, value as Text]];
  return Object.entries(value).flatMap(([name, each]) => textsOf(each, `${way}.${name}`));
}

const sources = ['kev', 'malware', 'osv-package', 'osv', 'osv-word', 'vendor', 'vendor-word', 'nvd', 'nvd-secondary', 'jvn', 'none'];
const feeds = ['osv', 'osv/npm', 'kev', 'nvd', 'jvn', 'jvn-notices', 'jpcert', 'epss', 'csaf/redhat'];

describe('the catalogues', () => {
  const texts = [
    ...textsOf(words, 'words'),
    ...sources.map((source): [string, Text] => [source, words.severitySource(source)]),
    ...feeds.map((feed): [string, Text] => [feed, words.feedTitle(feed)]),
    ['zone', zone] as [string, Text],
  ];

  test('are in both languages', () => {
    expect(texts.length).toBeGreaterThan(60);
    for (const [way, { ja, en }] of texts) {
      expect(ja.trim(), way).not.toBe('');
      expect(en.trim(), way).not.toBe('');
      expect(en, way).not.toMatch(japanese);
    }
    expect(consultationHead.ja).toHaveLength(consultationHead.en.length);
    for (const head of consultationHead.en) expect(head).not.toMatch(japanese);
  });

  test('have a word for every state, and no word twice in one catalogue', () => {
    expect(Object.keys(words.cellWords).sort()).toEqual([...cellStates].sort());
    for (const catalogue of [words.cellWords, words.cellMeanings, words.consultationWords, words.vexWords, words.severityWords])
      for (const language of ['ja', 'en'] as const) {
        const own = Object.values<Text>(catalogue).map((text) => text[language]);
        expect(new Set(own).size).toBe(own.length);
      }
  });

  test('only "consulted" is not called a form of "not consulted"', () => {
    for (const [result, { ja, en }] of Object.entries(words.consultationWords)) {
      expect(ja.startsWith('未照会')).toBe(result !== 'consulted');
      expect(en.startsWith('not consulted')).toBe(result !== 'consulted');
    }
  });

  test('name what they know, and let the rest stand for itself', () => {
    for (const source of sources) expect(words.severitySource(source).ja).not.toBe(source);
    expect(words.severitySource('constructor')).toEqual({ ja: 'constructor', en: 'constructor' });
    expect(words.feedTitle('__proto__/x')).toEqual({ ja: '__proto__/x', en: '__proto__/x' });
    expect(words.feedTitle('osv/npm')).toEqual({ ja: 'OSV（npm）', en: 'OSV (npm)' });
  });
});
