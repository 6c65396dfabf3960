import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { eicar } from '../../../scripts/infected.ts';
import type { CleanContent, VerdictBasis } from '../../../src/checks/virus-scan/cache.ts';
import { contentKey, encodeVerdicts, keyOfBasis, type Sealing } from '../../../src/checks/virus-scan/cache-file.ts';
import { closedInMail } from '../../../src/checks/virus-scan/canary-containers.ts';
import { virusScan } from '../../../src/checks/virus-scan/check.ts';
import type { RunningEngine } from '../../../src/checks/virus-scan/engine.ts';
import { reason } from '../../../src/gate/reason.ts';
import { takeCensus } from '../../../src/io/census.ts';
import { readPolicy } from '../../../src/options/policy.ts';
import { kenpinVersion } from '../../../src/options/version.ts';
import { rescanSteps, type VerifiedContent } from '../../../src/stages/rescan.ts';
import { committed } from '../../e2e/repository.ts';
import { mendedWorkspace, writeSignatures } from '../../e2e/workspace.ts';
import { deliveryOf, fakePorts, sha256 } from '../../fakes/delivery.ts';
import { fakeWitness } from '../../fakes/witness.ts';
import { run, surface, withVirusScan, type Given } from '../../stages/shards.ts';

const secret = 'k'.repeat(32);
const infected: CleanContent = { sha256: sha256(Buffer.from(eicar()).toString('latin1')), size: eicar().length };

/** The example with a cache, scanned once. */
async function scannedWorkspace(): Promise<{
  readonly root: string;
  readonly folder: string;
  readonly file: string;
  readonly basis: VerdictBasis;
}> {
  const root = mendedWorkspace();
  withVirusScan(root, '{ cache: .kenpin-verdicts }');
  await run('census', root);
  expect((await run('check', root, { positionals: ['virus-scan'] })).exit).toBe(0);
  const folder = join(root, '.kenpin-verdicts');
  const [file = ''] = readdirSync(folder);
  const [header = ''] = readFileSync(join(folder, file), 'utf8').split('\n');
  return { root, folder, file, basis: (JSON.parse(header) as { basis: VerdictBasis }).basis };
}

/** A cache that calls the EICAR file clean. */
function forged(basis: VerdictBasis, sealing: Partial<Sealing> = {}): string {
  const scans = [{ id: 'Kenpin.Canary.forged', startedAt: '2026-11-23T03:00:00.000Z', host: 'nowhere' }];
  return encodeVerdicts({ scans, contents: new Map([[contentKey(infected), 0]]) }, { basis, kenpin: kenpinVersion, secret, ...sealing });
}

interface Row {
  readonly name: string;
  /** Plants a cache that calls the file clean; answers how the check is run. */
  readonly plant: (workspace: Awaited<ReturnType<typeof scannedWorkspace>>) => void | Given;
  /** What the evidence says of the cache. */
  readonly says: string;
}

const rows: readonly Row[] = [
  {
    name: 'sealed with another key',
    plant: ({ folder, file, basis }) => writeFileSync(join(folder, file), forged(basis, { secret: 'x'.repeat(32) })),
    says: 'virus-cache-damaged',
  },
  {
    name: 'with a line put in',
    plant: ({ folder, file }) => {
      const lines = readFileSync(join(folder, file), 'utf8').split('\n');
      writeFileSync(join(folder, file), [lines[0], `${contentKey(infected)} 0`, ...lines.slice(1)].join('\n'));
    },
    says: 'virus-cache-damaged',
  },
  {
    name: 'without a seal',
    plant: ({ folder, file, basis }) => writeFileSync(join(folder, file), forged(basis).replace(/mac .*\n$/, '')),
    says: 'virus-cache-damaged',
  },
  {
    name: 'of other signatures under the name of these',
    plant: ({ folder, file, basis }) =>
      writeFileSync(join(folder, file), forged({ ...basis, files: basis.files.map((each) => ({ ...each, sha256: '0'.repeat(64) })) })),
    says: 'virus-cache-foreign',
  },
  {
    name: 'of another version of kenpin under the name of this one',
    plant: ({ folder, file, basis }) => writeFileSync(join(folder, file), forged(basis, { kenpin: '0.0.1' })),
    says: 'virus-cache-foreign',
  },
  {
    name: 'that is a folder',
    plant: ({ folder, basis }) => {
      mkdirSync(join(folder, `clamav-${keyOfBasis(basis, kenpinVersion).slice(0, 32)}-1-of-2.verdicts`));
    },
    says: 'virus-cache-damaged',
  },
  {
    name: 'while nobody has the key',
    plant: ({ folder, file, basis }) => {
      writeFileSync(join(folder, file), forged(basis));
      vi.stubEnv('KENPIN_CACHE_KEY', '');
    },
    says: 'virus-cache-no-key',
  },
  {
    name: 'sealed with an empty key while nobody has one',
    plant: ({ folder, file, basis }) => {
      writeFileSync(join(folder, file), forged(basis, { secret: '' }));
      vi.stubEnv('KENPIN_CACHE_KEY', '');
    },
    says: 'virus-cache-no-key',
  },
  {
    name: 'with the right seal, on a change',
    plant: ({ root, folder, file, basis }) => {
      writeFileSync(join(folder, file), forged(basis));
      return { options: { 'policy-from': committed(root) } };
    },
    says: 'virus-cache-change',
  },
];

describe('a verdict cache that calls malware clean', () => {
  beforeEach(() => vi.stubEnv('KENPIN_CACHE_KEY', secret));
  afterEach(() => vi.unstubAllEnvs());

  async function scanned(root: string, given: Given = {}) {
    writeFileSync(join(root, 'docs/evil.com'), eicar());
    await run('census', root, given);
    const { exit, json } = await run('check', root, { ...given, positionals: ['virus-scan'] });
    const { findings } = json as { findings: { finding: { location: { path: string }; ruleId: string } }[] };
    return {
      exit,
      found: findings.filter(({ finding }) => finding.ruleId === 'virus-scan/malware').map(({ finding }) => finding.location.path),
      evidence: readFileSync(join(root, '.kenpin/evidence/virus-scan/virus-scan.json'), 'utf8'),
    };
  }

  test('is believed with the right seal, by whoever has the key: the rows below fail for their own reasons', async () => {
    const { root, folder, file, basis } = await scannedWorkspace();
    writeFileSync(join(folder, file), forged(basis));
    const { found, evidence } = await scanned(root);
    expect(found).toEqual([]);
    expect(evidence).toContain('Kenpin.Canary.forged');
  });

  test.each(rows.map((row) => [row.name, row] as const))('is not believed %s', async (_name, { plant, says }) => {
    const workspace = await scannedWorkspace();
    const given = plant(workspace) ?? {};
    const { exit, found, evidence } = await scanned(workspace.root, given);
    expect(found).toEqual(['docs/evil.com']);
    expect(evidence).toContain(says);
    expect(exit).toBe(1);
  });

  test('is not written for what was found', async () => {
    const { root, folder, file } = await scannedWorkspace();
    expect((await scanned(root)).exit).toBe(1);
    expect(readFileSync(join(folder, file), 'utf8')).not.toContain(infected.sha256);
    expect((await scanned(root)).found).toEqual(['docs/evil.com']);
  });
});

test('a scan at hand-over uses no verdict of before', async () => {
  vi.stubEnv('KENPIN_CACHE_KEY', secret);
  const { root, folder, file, basis } = await scannedWorkspace();
  writeFileSync(join(folder, file), forged(basis));
  const policy = readFileSync(join(root, 'kenpin.yml'), 'utf8')
    .replace('.kenpin-verdicts', folder)
    .replace(/deliverables:\n(?:  .*\n)+/, onlyOne);
  expect(policy).toContain(onlyOne);
  const { deliverables: selections, limits } = readPolicy({ text: policy, name: 'kenpin.yml' }).policy;
  const delivered = mkdtempSync(join(tmpdir(), 'kenpin-delivered-'));
  writeFileSync(join(delivered, 'evil.com'), eicar());
  const shared = { clock: surface.clock, progress: surface.progress, signal: surface.signal };
  const census = await takeCensus({ ...shared, root: delivered, selections, excludeFolders: [], limits });
  const content: VerifiedContent = {
    read: async (name) => (name === 'kenpin/inputs/kenpin.yml' ? Buffer.from(policy) : null),
    paths: (prefix) => [`${prefix}evil.com`],
    async *stream() {
      yield eicar();
    },
    results: () => ({ list: async () => [], read: async () => null }),
  };
  const steps = await rescanSteps(content, census, { ...shared, signaturesFolder: join(root, 'signatures') });
  expect(steps).toMatchObject([{ state: 'ok' }, { state: 'failed', reasons: [{ code: 'rescan-found' }] }]);
  vi.unstubAllEnvs();
});

const onlyOne = 'deliverables:\n  - { files: ["**"], role: binary }\n';

describe('a verdict cache that knows everything', () => {
  beforeEach(() => vi.stubEnv('KENPIN_CACHE_KEY', secret));
  afterEach(() => vi.unstubAllEnvs());
  const days = 24 * 60 * 60 * 1000;

  test('does not make signatures of last week fresh', async () => {
    const { root } = await scannedWorkspace();
    const clock = { now: () => new Date(Date.now() + 7 * days) };
    const { exit, json } = await run('check', root, { positionals: ['virus-scan'], surface: { clock } });
    const { counts, cache } = JSON.parse(readFileSync(join(root, '.kenpin/evidence/virus-scan/virus-scan.json'), 'utf8')) as {
      counts: { cached: number; entries: number };
      cache: object;
    };
    expect([counts.cached, cache]).toEqual([counts.entries, expect.anything()]);
    expect(JSON.stringify((json as { blockers: unknown }).blockers)).toContain('virus-signatures-stale');
    expect(exit).toBe(2);
  });

  test('is not written by a scan that does not count', async () => {
    const root = mendedWorkspace();
    withVirusScan(root, '{ cache: .kenpin-verdicts }');
    writeSignatures(root, new Date(Date.now() - 7 * days));
    await run('census', root);
    expect((await run('check', root, { positionals: ['virus-scan'] })).exit).toBe(2);
    expect(readdirSync(root)).not.toContain('.kenpin-verdicts');
  });

  test('does not stand in for the self-test, nor for the canary at the end', async () => {
    const { census, contents } = deliveryOf({ 'a.txt': 'x' });
    const lookup = () => ({ id: 'Kenpin.Canary.before', startedAt: '2026-11-23T03:00:00.000Z', host: 'before' });
    const kept: unknown[] = [];
    // Finds its canary until it has seen the control, which ends the self-test; or never.
    const scanWith = async (finds: 'never' | 'at first') => {
      let canary = { name: '', sha256: '' };
      let tested = false;
      const engine: RunningEngine = {
        name: 'ClamAV',
        version: '1.4.6',
        configuration: sha256('c'),
        signatures: [{ name: 'x', size: 1, sha256: sha256('x'), proof: 'test', version: 'test', issuedAt: '2026-11-23T00:00:00Z' }],
        proofs: { signatures: 'proved', configuration: 'proved', canary: 'own' },
        foreign: null,
        borrows: false,
        smallAtOnce: 1,
        scan: async (chunks) => {
          const parts: Uint8Array[] = [];
          for await (const chunk of chunks) parts.push(chunk);
          const content = Buffer.concat(parts);
          const control = content.length === 4096 && createHash('sha256').update(content).digest('hex') !== canary.sha256;
          tested ||= control;
          if (content.equals(closedInMail())) return { state: 'unopened', reason: reason('closed', { ja: '', en: '' }) };
          return finds === 'never' || tested
            ? { state: 'clean' }
            : { state: 'found', name: content.length === infected.size ? 'Eicar' : canary.name };
        },
        identity: async () => 'ClamAV 1.4.6',
        settle: async () => [],
        stop: async () => {},
      };
      const { outcome } = await virusScan.run({ census, contents, options: { maxAgeHours: 48, yara: [] }, trial: true }, fakePorts(), {
        engine: {
          start: async (signature) => {
            canary = signature;
            return { state: 'running', engine };
          },
        },
        patterns: null,
        witness: fakeWitness(),
        cache: {
          state: 'offered',
          cache: {
            open: async () => ({
              key: 'k',
              known: 1,
              remarks: [],
              lookup,
              keep: async (...all) => {
                kept.push(all);
                return null;
              },
            }),
          },
        },
      });
      return outcome.status === 'incomplete' ? outcome.reasons.map(({ code }) => code) : [];
    };
    expect(await scanWith('never')).toContain('virus-canary-missed');
    expect(await scanWith('at first')).toEqual(['virus-canary-lost']);
    expect(kept).toEqual([]);
  });
});
