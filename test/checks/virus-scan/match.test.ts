import { describe, expect, test } from 'vitest';
import { matchEverything } from '../../../src/checks/virus-scan/match.ts';
import { makePatternCanary } from '../../../src/checks/virus-scan/pattern-canary.ts';
import type { PatternCanary, PatternEngine, PatternMatch, PatternVerdict } from '../../../src/checks/virus-scan/patterns.ts';
import { rules } from '../../../src/checks/virus-scan/rules.ts';
import { reason } from '../../../src/gate/reason.ts';
import { createYaraXEngine } from '../../../src/tools/yara-x/engine.ts';
import { modulePlaces } from '../../../src/tools/yara-x/module.ts';
import { censusOf, deliveryOf, fakePorts, sha256, type FakeFile } from '../../fakes/delivery.ts';

const { signal } = new AbortController();
const files = { 'a.txt': 'hello', 'b.zip!/c.txt': 'needle', 'copy.txt': 'hello', 'd.txt': 'other' };

function matching(engine: PatternEngine, delivered: Readonly<Record<string, FakeFile>> = files) {
  const { census, contents } = deliveryOf(delivered);
  return matchEverything({ census, contents, options: {}, trial: false }, { ports: fakePorts(), engine });
}

interface Fake {
  /** What it says of a content that is no canary. */
  readonly say?: (content: string, scans: number) => PatternVerdict;
  readonly canary?: (scans: number, canary: PatternCanary) => PatternVerdict;
  readonly control?: (canary: PatternCanary) => PatternVerdict;
  readonly compilations?: number;
}

const none: PatternVerdict = { state: 'examined', matches: [] };
const found = (rule: string): PatternMatch => ({ rule, namespace: 'a.yar', tags: [], severity: 'high' });

function engineThat({
  say = () => none,
  canary: onCanary,
  control: onControl,
  compilations = 1,
}: Fake): PatternEngine & { stopped: number; scans: string[] } {
  const engine = {
    files: [],
    stopped: 0,
    scans: [] as string[],
    start: async (canary: PatternCanary) => {
      const scan = async (chunks: AsyncIterable<Uint8Array>): Promise<PatternVerdict> => {
        const parts: Uint8Array[] = [];
        for await (const part of chunks) parts.push(part);
        const content = Buffer.concat(parts);
        engine.scans.push(content.equals(canary.bytes) ? 'canary' : content.equals(canary.control) ? 'control' : content.toString());
        if (content.equals(canary.control)) return onControl?.(canary) ?? none;
        if (!content.equals(canary.bytes)) return say(content.toString(), engine.scans.length);
        return (
          onCanary?.(engine.scans.length, canary) ?? {
            state: 'examined',
            matches: Array.from({ length: compilations }, () => found(canary.rule)),
          }
        );
      };
      const patterns = { name: 'Fake', version: '1', compilations, scan, stop: async () => void (engine.stopped += 1) };
      return { state: 'running' as const, patterns };
    },
  };
  return engine;
}

describe('the user’s rules on everything that is delivered', () => {
  test('examine each entry, equal contents once, with canaries among them and at the end', async () => {
    const engine = engineThat({ say: (content) => ({ state: 'examined', matches: content === 'needle' ? [found('n')] : [] }) });
    const matched = await matching(engine);
    expect([...matched.examined].toSorted()).toEqual(Object.keys(files));
    expect(matched.findings).toEqual([
      {
        ruleId: 'virus-scan/yara-match',
        severity: 'high',
        location: { path: 'b.zip!/c.txt' },
        parameters: { rule: 'n', namespace: 'a.yar', tags: '-' },
        identity: 'a.yar:n',
      },
    ]);
    expect(engine.scans.filter((scan) => scan === 'hello')).toHaveLength(1);
    expect(engine.scans.at(-1)).toBe('canary');
    expect(matched.planted.planted).toBeGreaterThan(1);
    expect(matched).toMatchObject({ doubts: [], engine: { name: 'Fake', version: '1' } });
    expect(engine.stopped).toBe(1);
    // All that it says has words.
    expect(rules.map(({ id }) => id)).toContain('virus-scan/yara-match');
  });

  test.each<[string, Fake, string]>([
    ['misses its canary', { canary: () => none }, 'yara-canary-missed'],
    [
      'finds the canary in one compilation of two',
      { compilations: 2, canary: (_scans, { rule }) => ({ state: 'examined', matches: [found(rule)] }) },
      'yara-canary-missed',
    ],
    ['cannot look at the canary', { canary: () => ({ state: 'failed', reason: reason('x', { ja: 'x', en: 'x' }) }) }, 'yara-canary-missed'],
    ['finds the canary in the control', { control: ({ rule }) => ({ state: 'examined', matches: [found(rule)] }) }, 'yara-control-found'],
    [
      'cannot look at the control',
      { control: () => ({ state: 'failed', reason: reason('x', { ja: 'x', en: 'x' }) }) },
      'yara-control-found',
    ],
  ])('are asked about no file by an engine that %s', async (_name, fake, code) => {
    const engine = engineThat(fake);
    const matched = await matching(engine);
    expect(matched).toMatchObject({ engine: null, doubts: [{ code }], findings: [] });
    expect(matched.examined.size).toBe(0);
    expect(engine.scans.every((scan) => scan === 'canary' || scan === 'control')).toBe(true);
    expect(engine.stopped).toBe(1);
  });

  test('are doubted where the canary is lost on the way', async () => {
    const matched = await matching(
      engineThat({ canary: (scans, { rule }) => (scans < 3 ? { state: 'examined', matches: [found(rule)] } : none) }),
    );
    expect(matched.doubts.map(({ code }) => code)).toEqual(['yara-canary-lost']);
    expect(matched.planted.found).toBe(0);
  });

  test('have not examined what failed, and try equal content again', async () => {
    let hellos = 0;
    const broken = reason('broken', { ja: '壊', en: 'broken' });
    const matched = await matching(
      engineThat({
        say: (content) => {
          if (content !== 'hello') return none;
          hellos += 1;
          return hellos === 1 ? { state: 'failed', reason: broken } : none;
        },
      }),
    );
    expect([...matched.failures]).toEqual([['a.txt', broken]]);
    expect(matched.examined.has('copy.txt')).toBe(true);
  });

  test('that cannot be started examine nothing', async () => {
    const why = reason('yara-absent', { ja: '無い', en: 'absent' });
    const matched = await matching({ files: [], start: async () => ({ state: 'failed', reasons: [why] }) });
    expect(matched).toMatchObject({ engine: null, doubts: [why] });
    expect(matched.examined.size).toBe(0);
  });

  test('skip what has no bytes', async () => {
    const unread = {
      path: 'link',
      role: 'source',
      size: 0,
      sha256: null,
      fate: { state: 'unread', reason: reason('link', { ja: 'x', en: 'x' }) },
    } as const;
    const { contents } = deliveryOf({});
    const matched = await matchEverything(
      { census: censusOf([unread]), contents, options: {}, trial: false },
      { ports: fakePorts(), engine: engineThat({}) },
    );
    expect(matched.examined.size).toBe(0);
  });

  test('with the real YARA-X', async () => {
    const text = 'rule needle : web shell { meta: severity = "medium" strings: $a = "needle" condition: $a }';
    const engine = createYaraXEngine({
      files: [{ path: 'rules/a.yar', text, sha256: sha256(text), size: text.length }],
      places: modulePlaces('/nowhere', {}),
      signal,
    });
    const matched = await matching(engine);
    expect(matched).toMatchObject({
      doubts: [],
      findings: [
        {
          severity: 'medium',
          location: { path: 'b.zip!/c.txt' },
          parameters: { rule: 'needle', namespace: 'rules/a.yar', tags: 'web, shell' },
        },
      ],
    });
    expect(matched.examined.size).toBe(4);
  });
});

test('a canary’s rule has a name and bytes of its own for every seed', () => {
  const [one, two] = [makePatternCanary('1'), makePatternCanary('2')];
  expect(one.rule).not.toBe(two.rule);
  expect(Buffer.from(one.bytes).equals(two.bytes)).toBe(false);
  expect(Buffer.from(one.bytes).equals(one.control)).toBe(false);
});
