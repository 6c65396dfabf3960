import { availableParallelism } from 'node:os';
import { describe, expect, test } from 'vitest';
import { debugArtifacts } from '../../../src/checks/debug-artifacts/check.ts';
import { defaultCredentials } from '../../../src/checks/default-credentials/check.ts';
import { largestHeld, passMembers, type PassMember, type TextPass } from '../../../src/deliverables/text-pass.ts';
import { openTextPass, type PassOptions } from '../../../src/tools/text-pass/pass.ts';
import { deliveryOf, type FakeFile } from '../../fakes/delivery.ts';

const faulty = new URL('faulty-worker.ts', import.meta.url);

function passWith(files: Readonly<Record<string, FakeFile>>, options: Partial<PassOptions> = {}) {
  const delivery = deliveryOf(files);
  const visited: string[] = [];
  const contents: typeof delivery.contents = {
    visit: ({ visitor, ...rest }) =>
      delivery.contents.visit({
        ...rest,
        visitor: (entry, content) => {
          visited.push(entry.path);
          return visitor(entry, content);
        },
      }),
  };
  const { signal } = new AbortController();
  return { pass: openTextPass({ ...delivery, contents, signal, expected: passMembers, ...options }), visited };
}

async function join(pass: TextPass, check: PassMember, select: (path: string) => boolean = () => true) {
  const reports: string[] = [];
  const failures = await pass.join<string>({
    check,
    setup: {},
    select: ({ path }) => select(path),
    receive: ({ path }) => {
      reports.push(path);
    },
  });
  return { reports: reports.toSorted(), failed: Object.fromEntries(failures.map(({ path, reason }) => [path, reason.code])) };
}

const ten = Object.fromEntries(Array.from({ length: 10 }, (_, index) => [`f${index}.txt`, `text ${index}`]));

describe('a file that breaks its worker', () => {
  test.each([
    ['hang', 'text-timeout'],
    ['die', 'text-worker-died'],
    ['memory', 'text-out-of-memory'],
  ])('%s fails alone, and only the checks that had no answer', async (name, code) => {
    const { pass } = passWith(
      { ...ten, [`f5-${name}.txt`]: 'x' },
      { worker: faulty, size: 2, ...(name === 'hang' ? { timeLimit: 4000 } : {}) },
    );
    const [debug, credentials] = await Promise.all([join(pass, 'debug-artifacts'), join(pass, 'default-credentials')]);
    expect(debug).toEqual({ reports: Object.keys(ten), failed: { [`f5-${name}.txt`]: code } });
    expect(credentials).toEqual({ reports: [...Object.keys(ten), `f5-${name}.txt`].toSorted(), failed: {} });
  });

  test('several of them cost each other nothing', async () => {
    const { pass } = passWith(
      { ...ten, 'f1-die': 'x', 'f2-die': 'x', 'f3-spent': 'x', 'f4-die': 'x' },
      { worker: faulty, size: 2, expected: ['debug-artifacts'] },
    );
    const { reports, failed } = await join(pass, 'debug-artifacts');
    expect(reports).toEqual([...Object.keys(ten), 'f3-spent'].toSorted());
    expect(Object.keys(failed)).toEqual(['f1-die', 'f2-die', 'f4-die']);
  });

  test('workers that only die end the pass with an error', async () => {
    const bombs = Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`die${index}`, 'x']));
    const { pass } = passWith(bombs, { worker: faulty, size: 2, expected: ['debug-artifacts'] });
    await expect(join(pass, 'debug-artifacts')).rejects.toMatchObject({ code: 'text-pass-broken' });
  });
});

describe('checks share one reading', () => {
  test('each file is read once, for those that selected it', async () => {
    const { pass, visited } = passWith({ 'a.java': 'class A {}', 'b.txt': 'x', 'c.txt': 'y' }, { worker: faulty });
    const [debug, credentials] = await Promise.all([
      join(pass, 'debug-artifacts', (path) => path !== 'c.txt'),
      join(pass, 'default-credentials', (path) => path === 'b.txt'),
    ]);
    expect(visited).toEqual(['a.java', 'b.txt']);
    expect([debug.reports, credentials.reports]).toEqual([['a.java', 'b.txt'], ['b.txt']]);
  });

  test('a check that leaves holds up nobody, and nothing is read when all have left', async () => {
    const { pass } = passWith(ten, { worker: faulty });
    const debug = join(pass, 'debug-artifacts');
    pass.leave('default-credentials');
    expect((await debug).reports).toEqual(Object.keys(ten));
    const { pass: empty, visited } = passWith(ten, { worker: faulty });
    for (const member of passMembers) empty.leave(member);
    expect(visited).toEqual([]);
  });

  test('what one check throws is not the other’s', async () => {
    const { pass } = passWith(ten, { worker: faulty });
    const broken = pass.join({
      check: 'debug-artifacts',
      setup: {},
      select: () => true,
      receive: () => {
        throw new Error('no room');
      },
    });
    const [one, other] = await Promise.allSettled([broken, join(pass, 'default-credentials')]);
    expect(one).toMatchObject({ status: 'rejected', reason: { message: 'no room' } });
    expect(other).toMatchObject({ status: 'fulfilled', value: { reports: Object.keys(ten) } });
  });

  test('an abort ends every check', async () => {
    const { pass } = passWith({ 'a-hang': 'x' }, { worker: faulty, signal: AbortSignal.timeout(500), expected: ['debug-artifacts'] });
    await expect(join(pass, 'debug-artifacts')).rejects.toMatchObject({ name: 'TimeoutError' });
  });
});

test.each([
  ['64 small files', 64, 'x', 1],
  ['more files', 200, 'x', Math.min(4, availableParallelism())],
  ['few large files', 6, 'x'.repeat(1024 ** 2), Math.min(6, availableParallelism())],
])('%s are read by as many workers as they are worth', async (_, count, text, workers) => {
  const files = Object.fromEntries(Array.from({ length: count }, (__, index) => [`thread${index}.txt`, text]));
  const { pass } = passWith(files, { worker: faulty, expected: ['debug-artifacts'] });
  const threads = new Set<number>();
  await pass.join<number>({ check: 'debug-artifacts', setup: {}, select: () => true, receive: (__, thread) => void threads.add(thread) });
  expect(threads.size).toBe(workers);
});

test('both checks over real workers, and a file that is too large to be held', async () => {
  const lines = Math.ceil(largestHeld / 100);
  const line = 'mysql://root:root@db/x\n';
  const files = {
    'src/main/java/A.java': 'class A { void f() { System.out.println("★"); } }\n',
    'config/db.properties': 'db.password=admin\n',
    'log/app.log':
      'x'
        .repeat(99)
        .concat('\n')
        .repeat(largestHeld / 100 + 1) + line,
  };
  const delivery = deliveryOf(files);
  const { signal } = new AbortController();
  const pass = openTextPass({ ...delivery, signal, expected: passMembers });
  const ports = { clock: { now: () => new Date(0) }, progress: { report: () => {} }, digest: (text: string) => text, signal };
  const input = { ...delivery, trial: false };
  const [debug, credentials] = await Promise.all([
    debugArtifacts.run({ ...input, options: debugArtifacts.options.parse({}) }, ports, { pass }),
    defaultCredentials.run({ ...input, options: defaultCredentials.options.parse({}) }, ports, { pass }),
  ]);
  const found = [debug, credentials].map(({ outcome }) =>
    outcome.status === 'completed' ? outcome.findings.map(({ ruleId, location }) => `${ruleId} ${location.path}:${location.line}`) : [],
  );
  expect(found[0]).toContain('debug-artifacts/console-output src/main/java/A.java:1');
  expect(found[1]).toEqual(
    expect.arrayContaining([
      'default-credentials/default-password config/db.properties:1',
      `default-credentials/default-password log/app.log:${lines + 1}`,
    ]),
  );
});
