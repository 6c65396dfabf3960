import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { makeCanary } from '../../src/checks/virus-scan/canary.ts';
import type { InputSource } from '../../src/io/inputs.ts';
import { openResults } from '../../src/io/results-folder.ts';
import { gate } from '../../src/stages/commands/gate.ts';
import { openContext, type GateContext } from '../../src/stages/context.ts';
import { neededTools } from '../../src/stages/tools.ts';
import { virusScanTools } from '../../src/stages/virus-engines.ts';
import { virusNeeds } from '../../src/stages/virus-needs.ts';
import { makeTestSignatures } from '../../src/tools/clamav/test-signatures.ts';
import { fakePorts, sha256 } from '../fakes/delivery.ts';
import { FakeClamd, replying } from '../tools/clamav-remote/fake-clamd.ts';

const now = new Date('2026-11-23T03:00:00Z');
const rule = 'rule a { condition: false }\n';
const policy = (options: string) => `version: 1
contract: { number: R8-1, title: 件名, client: 発注者, contractor: 受注者, delivery: 3, people: [{ name: 鈴木, organisation: 受注者, role: security-manager }] }
deliverables: [{ files: ["**"], role: source }]
checks: { virus-scan: ${options} }
`;

function folderWith(options: string, files: Readonly<Record<string, string>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'kenpin-engines-'));
  for (const [path, content] of Object.entries({ ...files, 'kenpin.yml': policy(options) })) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

function open(root: string, source: InputSource = { from: 'folder' }): Promise<GateContext> {
  const { clock, progress, signal } = fakePorts(now);
  return openContext({ root, policyFile: 'kenpin.yml', source, changesSince: null, clock, progress, signal, say: () => {} });
}

describe('the files that the virus scan’s options name', () => {
  const options = '{ yara: ["rules/*.yar"], engine: { address: "tls://av.example.jp:3310", ca: pki/ca.pem } }';
  const files = { 'rules/b.yar': rule, 'rules/a.yar': rule, 'pki/ca.pem': 'PEM' };

  test('are read with their hashes, and are no inputs of the package', async () => {
    const context = await open(folderWith(options, files));
    expect(context.virusScan).toEqual({
      ca: 'PEM',
      rules: ['rules/a.yar', 'rules/b.yar'].map((path) => ({ path, text: rule, sha256: sha256(rule), size: rule.length })),
    });
    expect([...context.inputs.keys()]).toEqual(['kenpin.yml']);
  });

  test('come from the base commit: a change cannot loosen its own rules or vouch for its own engine', async () => {
    const root = folderWith(options, files);
    const git = (...args: string[]) =>
      execFileSync('git', ['-C', root, '-c', 'user.name=t', '-c', 'user.email=t@example.jp', ...args], { encoding: 'utf8' }).trim();
    git('init', '-q');
    git('add', '-A');
    git('commit', '-qm', 'base');
    writeFileSync(join(root, 'rules/a.yar'), '');
    writeFileSync(join(root, 'pki/ca.pem'), 'OTHER');
    writeFileSync(join(root, 'kenpin.yml'), policy('{}'));
    expect((await open(root, { from: 'commit', commit: git('rev-parse', 'HEAD') })).virusScan).toMatchObject({
      ca: 'PEM',
      rules: [{ path: 'rules/a.yar', text: rule }, { path: 'rules/b.yar' }],
    });
  });

  test('are none where the policy names none', async () => {
    const context = await open(folderWith('{}'));
    expect(context.virusScan).toEqual({ ca: null, rules: [] });
    expect(virusScanTools(context).patterns).toBeNull();
  });

  test.each([
    ['{ yara: ["../x.yar"] }', 'policy-path-outside'],
    ['{ yara: ["rules/*.yar"] }', 'input-glob-empty'],
    ['{ yara: ["rules/a.yar"] }', 'input-unreadable'],
    ['{ engine: { address: "tls://a:1", ca: /etc/ssl/ca.pem } }', 'policy-path-outside'],
    ['{ engine: { address: "tls://a:1", ca: ca.pem } }', 'input-unreadable'],
    ['{ engine: { address: "http://a:1" } }', 'yaml-invalid'],
    ['{ engine: { address: "tls://a:1", trusted: { why: x, by: y } } }', 'yaml-invalid'],
    ['{ engine: { address: "tls://a:1", trusted: { why: x, by: y, on: yesterday } } }', 'yaml-invalid'],
    ['{ engine: {} }', 'yaml-invalid'],
  ])('that are wrong in %s are refused', async (wrong, code) => {
    await expect(open(folderWith(wrong))).rejects.toMatchObject({ code: expect.stringContaining(code) });
  });
});

describe('the programs that are needed', () => {
  const names = async (options: string, files = {}) => {
    const context = await open(folderWith(options, files));
    return neededTools(context.policy, context.root).map(({ name }) => name);
  };

  test('are those of the policy', async () => {
    expect(await names('{}')).toEqual(['clamav', 'osv-scanner']);
    expect(await names('{ engine: { address: "tls://a:1" } }')).toEqual(['osv-scanner']);
    expect(await names('{ yara: [a.yar] }', { 'a.yar': rule })).toEqual(['clamav', 'osv-scanner', 'yara-x']);
    expect(neededTools(null, '.').map(({ name }) => name)).toEqual(['clamav', 'osv-scanner']);
  });
});

describe('doctor', () => {
  const fakes: FakeClamd[] = [];
  afterEach(async () => {
    await Promise.all(fakes.splice(0).map((fake) => fake.close()));
  });
  const needs = async (options: string, files = {}) =>
    (await virusNeeds(await open(folderWith(options, files)))).map(({ state, text }) => [state, text.en]);

  test('shows an engine elsewhere: reached, trusted and fresh, or why not', async () => {
    const fake = new FakeClamd(replying('stream: OK\0'));
    fakes.push(fake);
    const address = await fake.listen();
    const trusted = 'trusted: { why: x, by: y, on: "2026-11-01" }';
    expect(await needs(`{ engine: { address: "${address}", ${trusted} } }`)).toEqual([
      ['ok', `ClamAV 1.4.6/27999/Sun Nov 22 21:28:47 2026 (${address})`],
    ]);
    expect(await needs(`{ engine: { address: "${address}" } }`)).toEqual([
      ['lacking', expect.stringContaining('checks.virus-scan.engine.trusted')],
    ]);
    expect(await needs(`{ maxAgeHours: 1, engine: { address: "${address}", ${trusted} } }`)).toEqual([
      ['lacking', expect.stringContaining('stale')],
    ]);
    expect(await needs(`{ engine: { address: "tcp://127.0.0.1:1", ${trusted} } }`)).toEqual([
      ['lacking', expect.stringContaining('cannot be used')],
    ]);
    // Nothing was sent to be scanned.
    expect(fake.streams).toEqual([]);
  });

  test('compiles the rules', async () => {
    expect((await needs('{ yara: [a.yar] }', { 'a.yar': rule }))[1]).toEqual(['ok', '1 rule files compile']);
    expect((await needs('{ yara: [a.yar] }', { 'a.yar': 'rule' }))[1]).toEqual(['lacking', expect.stringContaining('a.yar:1:')]);
  });
});

describe('the gate', () => {
  const gated = async (root: string) => {
    const context = await open(root);
    const results = await openResults(context.resultsPath);
    const { clock, progress, signal } = fakePorts(now);
    const surface = { clock, progress, signal, say: () => {}, language: null, baseCommit: null, terminal: { columns: 80, colours: false } };
    const values = { text: {}, switches: new Set<string>(), lists: {}, positionals: [] };
    try {
      await gate({ context, results, values, surface });
      const { canary } = JSON.parse(Buffer.from((await results.read('evidence/virus-scan/virus-scan.json')) ?? '').toString()) as {
        canary: { name: string };
      };
      return { canary, context };
    } finally {
      await results.release();
    }
  };
  const ground = (files: Readonly<Record<string, string>>) => {
    const signed = makeTestSignatures(now).map(({ name, content }) => [`signatures/${name}`, content] as const);
    const root = folderWith('{}', { ...Object.fromEntries(signed), ...files });
    writeFileSync(join(root, 'kenpin.yml'), policy('{}').replace('"**"', '"src/**"'));
    return root;
  };

  test('has started the engine that scans before it knew what there is to scan', async () => {
    const { canary, context } = await gated(ground({ 'src/a.txt': 'a' }));
    // The canary of that engine is grown from what is known then; a check alone grows it from the census.
    expect(canary.name).toBe(makeCanary(`${context.policyDigest} ${now.toISOString()}`).signature.name);
  });

  test('ends it where the census cannot be taken', async () => {
    const root = ground({ 'src/a.txt': 'a', 'delivery/mine.txt': 'no package' });
    await expect(gated(root)).rejects.toMatchObject({ code: 'output-foreign' });
    const { stdout } = spawnSync('ps', ['--ppid', String(process.pid), '-o', 'comm='], { encoding: 'utf8' });
    expect(stdout.split('\n')).not.toContain('clamd');
  });
});
