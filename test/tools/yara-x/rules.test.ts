import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { afterEach, describe, expect, test } from 'vitest';
import { canariesAmong, makePatternCanary } from '../../../src/checks/virus-scan/pattern-canary.ts';
import type { PatternMatch, PatternVerdict, RuleFile, RunningPatterns } from '../../../src/checks/virus-scan/patterns.ts';
import { remainingScratch } from '../../../src/io/files.ts';
import { sha256Text } from '../../../src/io/digest.ts';
import { createYaraXEngine } from '../../../src/tools/yara-x/engine.ts';
import { modulePlaces } from '../../../src/tools/yara-x/module.ts';

const places = modulePlaces('/nowhere', {});
const canary = makePatternCanary('a test');
const running: RunningPatterns[] = [];

afterEach(async () => {
  await Promise.all(running.splice(0).map((patterns) => patterns.stop()));
});

function file(path: string, text: string): RuleFile {
  return { path, text, sha256: sha256Text(text), size: Buffer.byteLength(text) };
}

async function begin(files: Readonly<Record<string, string>>, signal = new AbortController().signal) {
  return createYaraXEngine({ files: Object.entries(files).map(([path, text]) => file(path, text)), places, signal }).start(canary);
}

async function start(files: Readonly<Record<string, string>>, signal?: AbortSignal): Promise<RunningPatterns> {
  const begun = await begin(files, signal);
  if (begun.state === 'failed') throw new Error(JSON.stringify(begun.reasons));
  running.push(begun.patterns);
  return begun.patterns;
}

async function reasonsOf(files: Readonly<Record<string, string>>): Promise<readonly { code: string; en: string }[]> {
  const begun = await begin(files);
  if (begun.state === 'running') await begun.patterns.stop();
  return begun.state === 'failed' ? begun.reasons.map(({ code, text }) => ({ code, en: text.en })) : [];
}

async function* chunks(...parts: readonly (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) yield typeof part === 'string' ? Buffer.from(part) : part;
}

const scan = (patterns: RunningPatterns, content: string | Uint8Array): Promise<PatternVerdict> =>
  patterns.scan(chunks(content), Buffer.from(content).length);

async function matches(patterns: RunningPatterns, content: string | Uint8Array): Promise<readonly PatternMatch[]> {
  const verdict = await scan(patterns, content);
  if (verdict.state === 'failed') throw new Error(JSON.stringify(verdict.reason));
  return verdict.matches;
}

const rule = (name: string, text: string, more = '') => `rule ${name} ${more} { strings: $a = "${text}" condition: $a }\n`;

describe('YARA rules', () => {
  test('match with name, file, tags and the severity that the rule states', async () => {
    const patterns = await start({
      'rules/a.yar': `rule plain { strings: $a = "needle" condition: $a }
rule graded : web shell { meta: severity = " Low " condition: filesize > 3 and filesize < 100 }
rule odd { meta: severity = 75 condition: filesize < 100 }
rule other { meta: severity = "constructor" condition: filesize < 100 }
rule noted { meta: severity = "info" condition: filesize < 100 }
private rule hidden { condition: true }
rule never { condition: false }`,
      'rules/b.yar': rule('second', 'needle'),
    });
    expect((await matches(patterns, 'a needle, here')).toSorted((a, b) => (a.rule < b.rule ? -1 : 1))).toEqual([
      { rule: 'graded', namespace: 'rules/a.yar', tags: ['web', 'shell'], severity: 'low' },
      { rule: 'noted', namespace: 'rules/a.yar', tags: [], severity: 'note' },
      { rule: 'odd', namespace: 'rules/a.yar', tags: [], severity: 'high' },
      { rule: 'other', namespace: 'rules/a.yar', tags: [], severity: 'high' },
      { rule: 'plain', namespace: 'rules/a.yar', tags: [], severity: 'high' },
      { rule: 'second', namespace: 'rules/b.yar', tags: [], severity: 'high' },
    ]);
    expect(patterns.compilations).toBe(1);
  });

  test('find what lies across chunks, and at the end of a large file that is spooled to disk', async () => {
    const patterns = await start({ 'a.yar': rule('found', 'needle') });
    expect(await patterns.scan(chunks('a nee', new Uint8Array(), 'dle'), 8)).toMatchObject({
      state: 'examined',
      matches: [{ rule: 'found' }],
    });
    const large = Buffer.alloc(70 * 1024 ** 2, 'x');
    large.write('needle', large.length - 6);
    expect(await matches(patterns, large)).toMatchObject([{ rule: 'found' }]);
    large.write('noodle', large.length - 6);
    expect(await matches(patterns, large)).toEqual([]);
    // The spooled file is gone as soon as it has been matched.
    const spools = remainingScratch().filter((folder) => folder.includes('kenpin-yara-'));
    expect(spools.flatMap((folder) => readdirSync(folder))).toEqual([]);
  });

  test('look at empty files too', async () => {
    const patterns = await start({ 'a.yar': 'rule empty { condition: filesize == 0 }' });
    expect(await matches(patterns, '')).toMatchObject([{ rule: 'empty' }]);
  });

  test('may have the same name in two files, and a global rule rules its own file only', async () => {
    const twice = await start({ 'a.yar': rule('same', 'one'), 'b.yar': rule('same', 'two') });
    expect(twice.compilations).toBe(2);
    expect(await matches(twice, 'two')).toMatchObject([{ rule: 'same', namespace: 'b.yar' }]);
    const global = await start({
      'a.yar': `global rule small { condition: filesize < 3 }\n${rule('one', 'x')}`,
      'b.yar': rule('two', 'x'),
    });
    expect((await matches(global, 'xxxxxx')).map(({ rule: name }) => name)).toEqual(['two']);
  });

  test('are compiled with the canary, which matches in each compilation and not in the control', async () => {
    for (const files of [{ 'a.yar': rule('a', 'x') }, { 'a.yar': rule('same', 'one'), 'b.yar': rule('same', 'two') }]) {
      const patterns = await start(files);
      expect(canariesAmong(await matches(patterns, canary.bytes), canary)).toBe(patterns.compilations);
      expect(canariesAmong(await matches(patterns, canary.control), canary)).toBe(0);
    }
  });

  test('never give out what they matched', async () => {
    const patterns = await start({ 'a.yar': 'rule secret { strings: $a = /password = [a-z]+/ condition: $a }' });
    expect(JSON.stringify(await scan(patterns, 'password = hunter'))).not.toContain('hunter');
  });
});

describe('rules that do not compile are named with file and line', () => {
  test('every one of them', async () => {
    const reasons = await reasonsOf({
      'good.yar': rule('good', 'x'),
      'bad.yar': '\n\nrule a { strings: $a = "x" condition: $b }\n',
      'worse.yar': 'rule b { condition: ',
      'empty rule.yar': rule('c', 'x') + rule('c', 'x'),
    });
    expect(reasons.map(({ code }) => code)).toEqual(['yara-rule', 'yara-rule', 'yara-rule']);
    expect(reasons[0]?.en).toContain(
      'bad.yar:3:39 do not compile: E025 unknown pattern `$b`: this pattern is not declared in the `strings` section',
    );
    expect(reasons[1]?.en).toContain('worse.yar:1:20 do not compile: E001 syntax error');
    expect(reasons[2]?.en).toContain('empty rule.yar:2:6 do not compile: E012 duplicate rule `c`');
  });

  test.each([
    ['that include a file nobody reviewed', 'include "./other.yar"\nrule a { condition: true }', 'E044'],
    ['cut in a comment that another file would close', 'rule a { condition: true }\n/* the rest', 'E001'],
    ['that lean on another file', 'rule b { condition: a }', 'E009'],
    ['with a module that does not exist', 'import "nothing"\nrule a { condition: true }', 'E0'],
  ])('%s', async (_name, text, code) => {
    const reasons = await reasonsOf({ 'a.yar': rule('a', 'x'), 'x.yar': text, 'z.yar': `/* */ ${rule('z', 'x')}` });
    expect(reasons).toHaveLength(1);
    expect(reasons[0]).toMatchObject({ code: 'yara-rule', en: expect.stringContaining('x.yar:') });
    expect(reasons[0]?.en).toContain(code);
  });
});

describe('a file that cannot be matched', () => {
  test('with other bytes than its size has failed, and the next is matched', async () => {
    const patterns = await start({ 'a.yar': rule('found', 'needle') });
    for (const size of [3, 300])
      await expect(patterns.scan(chunks('needle'), size)).resolves.toMatchObject({ state: 'failed', reason: { code: 'yara-broke' } });
    expect(await matches(patterns, 'needle')).toMatchObject([{ rule: 'found' }]);
  });

  test('whose bytes cannot be read is the reader’s fault, and the next is matched', async () => {
    const patterns = await start({ 'a.yar': rule('found', 'needle') });
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield Buffer.from('x');
      throw new Error('the disk is gone');
    }
    await expect(patterns.scan(broken(), 10)).rejects.toThrow('the disk is gone');
    expect(await matches(patterns, 'needle')).toMatchObject([{ rule: 'found' }]);
  });

  test('of two gibibytes is not even begun', async () => {
    const patterns = await start({ 'a.yar': rule('found', 'needle') });
    let read = false;
    async function* never(): AsyncGenerator<Uint8Array> {
      read = true;
      yield Buffer.from('needle');
    }
    expect(await patterns.scan(never(), 2 ** 31 - 1)).toMatchObject({ state: 'failed', reason: { code: 'yara-too-large' } });
    expect(read).toBe(false);
  });

  test('among many at a time does not confuse the others', async () => {
    const patterns = await start({ 'a.yar': rule('odd', 'odd'), 'b.yar': rule('even', 'even') });
    const contents = Array.from({ length: 60 }, (_each, i) => `${i % 2 === 0 ? 'even' : 'odd'} ${randomBytes(i * 50).toString('hex')}`);
    const found = await Promise.all(contents.map(async (content) => (await matches(patterns, content)).map(({ rule: name }) => name)));
    expect(found).toEqual(contents.map((_content, i) => [i % 2 === 0 ? 'even' : 'odd']));
  });

  test('after the run was given up has failed', async () => {
    const controller = new AbortController();
    const patterns = await start({ 'a.yar': rule('found', 'needle') }, controller.signal);
    controller.abort();
    expect(await scan(patterns, 'needle')).toMatchObject({ state: 'failed' });
  });
});

/** Runs for ever on files that begin with `s`. */
const slow = 'rule slow { condition: uint8(0) == 0x73 and for all i in (0..100000000000) : ( i >= 0 ) }';

describe('a process that matches', () => {
  const withDeadline = async (deadline: number): Promise<RunningPatterns> => {
    const begun = await createYaraXEngine({ files: [file('a.yar', slow)], places, deadline, signal: new AbortController().signal }).start(
      canary,
    );
    if (begun.state === 'failed') throw new Error(JSON.stringify(begun.reasons));
    running.push(begun.patterns);
    return begun.patterns;
  };

  test('is killed where one file takes too long; the others are matched', async () => {
    const patterns = await withDeadline(1000);
    const [first, second, third] = await Promise.all(['s', 'x', 'y'].map((content) => scan(patterns, content)));
    expect(first).toMatchObject({
      state: 'failed',
      reason: { code: 'yara-broke', text: { en: expect.stringContaining('no answer within 1.5 s') } },
    });
    expect([second, third]).toEqual([
      { state: 'examined', matches: [] },
      { state: 'examined', matches: [] },
    ]);
  });

  test('that somebody kills fails its file and no other, and kenpin lives', async () => {
    const patterns = await withDeadline(120_000);
    const pending = scan(patterns, 's');
    await expect.poll(() => children().length, { timeout: 60_000 }).toBeGreaterThan(0);
    for (const pid of children()) process.kill(pid, 'SIGKILL');
    expect(await pending).toMatchObject({ state: 'failed', reason: { code: 'yara-broke' } });
    expect(await scan(patterns, 'x')).toEqual({ state: 'examined', matches: [] });
  });

  test('is not started over and over: the rest is given up', async () => {
    const patterns = await withDeadline(1);
    const verdicts = await Promise.all(Array.from({ length: 16 }, () => scan(patterns, 's')));
    expect(verdicts.every(({ state }) => state === 'failed')).toBe(true);
    expect(await scan(patterns, 'x')).toMatchObject({ state: 'failed', reason: { code: 'yara-given-up' } });
  });

  test('is gone when the run is over', async () => {
    await withDeadline(1000);
    expect(children().length).toBeGreaterThan(0);
    await running.pop()?.stop();
    expect(children()).toEqual([]);
    expect(remainingScratch().filter((folder) => folder.includes('kenpin-yara-'))).toEqual([]);
  });
});

/** Processes of ours that match rules. */
function children(): number[] {
  const listed = execFileSync('ps', ['-o', 'pid=,args=', '--ppid', String(process.pid)], { encoding: 'utf8' });
  return listed.split('\n').flatMap((line) => (line.includes('yara-x/child.ts') ? [Number.parseInt(line, 10)] : []));
}
