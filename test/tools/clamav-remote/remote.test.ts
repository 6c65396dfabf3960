import { connect, type AddressInfo, type Socket } from 'node:net';
import { createServer, type Server, type TLSSocket } from 'node:tls';
import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { virusScan } from '../../../src/checks/virus-scan/check.ts';
import type { EngineTrust, VirusScanOptions } from '../../../src/checks/virus-scan/options.ts';
import { countCoverage } from '../../../src/gate/coverage.ts';
import { createRemoteEngine } from '../../../src/tools/clamav-remote/engine.ts';
import { eicar } from '../../../scripts/infected.ts';
import { deliveryOf, fakePorts, type FakeFile } from '../../fakes/delivery.ts';
import { labelOf } from '../../fakes/label.ts';
import { fakeWitness } from '../../fakes/witness.ts';
import { Authority, type Certificate } from './certificates.ts';
import { FakeClamd, replying, type Behaviour } from './fake-clamd.ts';
import { startClamd, type RealClamd } from './real-clamd.ts';

const now = new Date('2026-11-23T03:00:00Z');
const { signal } = new AbortController();
const trusted = { why: '情報システム部が運用し、毎時更新している', by: '検品 太郎', on: '2026-11-01' };

interface Given {
  readonly address: string;
  readonly ca?: string;
  readonly trust?: EngineTrust;
  readonly files?: Readonly<Record<string, FakeFile>>;
  readonly at?: Date;
}

async function scan({ address, ca, trust, files = { 'a.txt': 'hello', 'empty.txt': '', 'b.zip!/c.txt': 'inside' }, at = now }: Given) {
  const { census, contents } = deliveryOf(files);
  const options: VirusScanOptions = { maxAgeHours: 48, yara: [], engine: { address, ...(trust === undefined ? {} : { trusted: trust }) } };
  const { outcome, tools } = await virusScan.run({ census, contents, options, trial: false }, fakePorts(at), {
    engine: createRemoteEngine({ address, ca: ca ?? null, signal }),
    patterns: null,
    witness: fakeWitness(),
  });
  const evidence = 'evidence' in outcome ? Object.fromEntries(outcome.evidence.map(({ name, content }) => [name, String(content)])) : {};
  return {
    outcome,
    tools,
    codes: 'reasons' in outcome ? outcome.reasons.map(({ code }) => code) : [],
    evidence,
    label: await labelOf(outcome),
  };
}

describe('a real clamd that somebody else runs', () => {
  let clamd: RealClamd;
  beforeAll(async () => {
    clamd = await startClamd({ daily: new Date('2026-11-22T21:28:47Z') });
  });
  afterAll(async () => clamd.stop());

  test('is not believed where nobody answers for it, although it finds everything', async () => {
    const { outcome, codes, evidence, label } = await scan({ address: clamd.tcp });
    expect(outcome.status).toBe('incomplete');
    expect(codes).toEqual(['virus-foreign-signatures', 'virus-foreign-configuration', 'virus-foreign-not-trusted']);
    expect(outcome).toMatchObject({ coverage: { states: [{ state: 'examined' }], runs: [[0, 3]] } });
    expect(label).toContain('未証明: ');
    expect(label).toContain('検査未完了・納品には使えません');
    expect(JSON.parse(evidence['virus-scan.json'] ?? '')).toMatchObject({ foreign: { trusted: null } });
  });

  test.each([['TCP', () => clamd.tcp] as const, ['a socket', () => clamd.unix] as const])(
    'over %s completes where a person answers for it',
    async (_name, address) => {
      const { outcome, tools, evidence, label } = await scan({ address: address(), trust: trusted });
      expect(outcome).toMatchObject({ status: 'completed', findings: [], testData: [] });
      expect(tools['ClamAV']).toBe(`ClamAV 1.4.6/27999/Sun Nov 22 21:28:47 2026 (${address()})`);
      const record = JSON.parse(evidence['virus-scan.json'] ?? '') as { canary: { found: number; planted: number } };
      expect(record.canary.planted).toBeGreaterThan(0);
      expect(record.canary.found).toBe(record.canary.planted);
      expect(record).toMatchObject({
        engine: { proofs: { signatures: 'notProved', configuration: 'notProved', canary: 'eicar' }, configurationSha256: null },
        foreign: {
          address: address(),
          trusted,
          notProved: [{ code: 'virus-foreign-signatures' }, { code: 'virus-foreign-configuration' }],
          stated: { version: '27999' },
        },
        signatures: [],
        canary: { name: 'EICAR' },
      });
      expect(label).toContain('daily 版 27999（Sun Nov 22 21:28:47 2026、時間帯は不明。エンジンの自己申告で、証明されていません）');
      expect(label).toContain('証明に代わる判断: 情報システム部が運用し、毎時更新している（検品 太郎、2026-11-01）');
      expect(label).toContain('検査した数: 3 件／全 3 件（ファイル 2 件、圧縮ファイル等の中身 1 件）');
      // EICAR goes through the engine, not into the delivery's evidence.
      expect(Object.values(evidence).join('')).not.toContain(eicar().toString());
    },
  );

  test('finds what it knows, plain and packed', async () => {
    const { outcome } = await scan({
      address: clamd.tcp,
      trust: trusted,
      files: { 'ok.txt': 'x', 'fake.txt: OK\nd': eicar(), 'packed.gz': gzipSync(eicar()) },
    });
    expect(outcome).toMatchObject({ status: 'completed' });
    expect('findings' in outcome ? outcome.findings.map(({ ruleId, location }) => [ruleId, location.path]).toSorted() : []).toEqual([
      ['virus-scan/malware', 'fake.txt: OK\nd'],
      ['virus-scan/malware', 'packed.gz'],
    ]);
  });

  test.each([
    ['old, read as the oldest moment it can mean', '2026-11-24T07:30:00Z', trusted, 'virus-foreign-stale'],
    ['of the future', '2026-11-21T00:00:00Z', trusted, 'virus-signatures-future'],
    ['trusted from tomorrow on', '2026-11-23T03:00:00Z', { ...trusted, on: '2026-11-24' }, 'virus-foreign-trust-future'],
  ])('does not count where it is %s', async (_name, at, trust, code) => {
    const { outcome, codes } = await scan({ address: clamd.tcp, trust, at: new Date(at) });
    expect(outcome.status).toBe('incomplete');
    expect(codes).toEqual([code]);
  });

  test('counts to the very hour of the limit', async () => {
    expect((await scan({ address: clamd.tcp, trust: trusted, at: new Date('2026-11-24T07:28:00Z') })).outcome.status).toBe('completed');
  });

  test('with a file above its limit says so, and the file is not examined', async () => {
    const small = await startClamd({ daily: new Date('2026-11-22T21:28:47Z'), settings: ['StreamMaxLength 1M'] });
    try {
      const { outcome } = await scan({
        address: small.tcp,
        trust: trusted,
        files: { 'a.txt': 'x', 'big.bin': Buffer.alloc(3_000_000, 1) },
      });
      expect(outcome).toMatchObject({
        status: 'incomplete',
        reasons: [{ code: 'virus-not-examined' }],
        coverage: {
          runs: [
            [0, 1],
            [1, 1],
          ],
          states: [{ state: 'examined' }, { state: 'notExamined' }],
        },
      });
    } finally {
      await small.stop();
    }
  });

  test('with no daily cannot be called fresh by anybody', async () => {
    const bare = await startClamd({ daily: null });
    try {
      expect((await scan({ address: bare.tcp, trust: trusted })).codes).toEqual(['virus-foreign-no-daily']);
    } finally {
      await bare.stop();
    }
  });

  test('with archives switched off fails its self-test', async () => {
    const closed = await startClamd({ daily: new Date('2026-11-22T21:28:47Z'), settings: ['ScanArchive no'] });
    try {
      const { codes, outcome } = await scan({ address: closed.tcp, trust: trusted });
      expect(codes).toEqual(['virus-canary-missed']);
      expect(outcome).toMatchObject({ coverage: { states: [{ state: 'notExamined' }] } });
    } finally {
      await closed.stop();
    }
  });

  test('that is killed in the middle leaves the rest unexamined', async () => {
    const mortal = await startClamd({ daily: new Date('2026-11-22T21:28:47Z') });
    const { census, contents } = deliveryOf({ 'a.txt': 'x', 'b.txt': 'y', 'c.txt': 'z' });
    const options: VirusScanOptions = { maxAgeHours: 48, yara: [], engine: { address: mortal.tcp, trusted } };
    const killing: typeof contents = {
      visit: async (visit) => {
        mortal.kill();
        return contents.visit(visit);
      },
    };
    const { outcome } = await virusScan.run({ census, contents: killing, options, trial: false }, fakePorts(now), {
      engine: createRemoteEngine({ address: mortal.tcp, ca: null, signal }),
      patterns: null,
      witness: fakeWitness(),
    });
    await mortal.stop();
    expect(outcome.status).toBe('incomplete');
    expect('coverage' in outcome ? countCoverage(outcome.coverage) : null).toEqual({ examined: 0, notApplicable: 0, notExamined: 3 });
  });
});

describe('a lying clamd', () => {
  const fakes: FakeClamd[] = [];
  afterEach(async () => {
    await Promise.all(fakes.splice(0).map((fake) => fake.close()));
  });

  async function codesOf(behaviour: Behaviour): Promise<readonly string[]> {
    const fake = new FakeClamd(behaviour);
    fakes.push(fake);
    return (await scan({ address: await fake.listen(), trust: trusted })).codes;
  }

  test.each<[string, Behaviour, string]>([
    ['says OK to everything', replying('stream: OK\0'), 'virus-canary-missed'],
    ['finds EICAR everywhere', replying('stream: Eicar-Test-Signature FOUND\0'), 'virus-control-found'],
    ['finds something else in EICAR', replying('stream: Win.Trojan.Agent FOUND\0'), 'virus-canary-missed'],
    [
      'knows EICAR only as it is',
      (socket, { whole, content }) => whole && socket.end(content.equals(eicar()) ? 'stream: Eicar FOUND\0' : 'stream: OK\0'),
      'virus-canary-missed',
    ],
  ])('that %s is caught', async (_name, behaviour, code) => {
    expect(await codesOf(behaviour)).toEqual([code]);
  });

  test('that stops finding after the self-test is caught by the canaries in the stream', async () => {
    let tested = false;
    const codes = await codesOf((socket, { whole, content }) => {
      if (!whole) return;
      // The control, which ends the self-test, is of this size alone.
      tested ||= content.length === 4096;
      socket.end(tested ? 'stream: OK\0' : 'stream: Eicar FOUND\0');
    });
    expect(codes).toEqual(['virus-canary-lost', 'virus-planted-missed']);
  });

  test('whose signatures change during the scan is caught', async () => {
    const fake = new FakeClamd((socket, { whole, content }) => {
      if (!whole) return;
      fake.version = fake.version.replace('27999', '28000');
      socket.end(
        content.includes('hello') || content.length === 4096 || content.length === 0 || content.includes('inside')
          ? 'stream: OK\0'
          : 'stream: Eicar FOUND\0',
      );
    });
    fakes.push(fake);
    expect((await scan({ address: await fake.listen(), trust: trusted })).codes).toEqual(['virus-engine-changed']);
  });
});

describe('a clamd behind TLS', () => {
  const authority = new Authority();
  let clamd: RealClamd;
  let proxies: Server[] = [];
  const servernames: (string | false | null)[] = [];

  beforeAll(async () => {
    clamd = await startClamd({ daily: new Date('2026-11-22T21:28:47Z') });
  });
  afterAll(async () => clamd.stop());
  afterEach(async () => {
    await Promise.all(proxies.map((proxy) => new Promise((done) => proxy.close(done))));
    proxies = [];
    servernames.length = 0;
  });

  async function proxyWith({ cert, key }: Certificate, options: object = {}): Promise<number> {
    const proxy = createServer({ cert, key, ...options }, (outer: TLSSocket) => {
      servernames.push(outer.servername ?? null);
      const inner: Socket = connect(clamd.port, '127.0.0.1');
      outer.on('error', () => inner.destroy());
      inner.on('error', () => outer.destroy());
      outer.pipe(inner).pipe(outer);
    });
    proxy.on('tlsClientError', () => {});
    await new Promise<void>((done) => proxy.listen(0, '127.0.0.1', done));
    proxies.push(proxy);
    return (proxy.address() as AddressInfo).port;
  }

  test('is used where its certificate and name are good', async () => {
    const port = await proxyWith(authority.issue('DNS:localhost'));
    const { outcome, tools } = await scan({
      address: `tls://localhost:${port}`,
      ca: authority.cert,
      trust: trusted,
      files: { 'a.com': eicar() },
    });
    expect(outcome).toMatchObject({ status: 'completed', findings: [{ location: { path: 'a.com' } }] });
    expect(tools['ClamAV']).toContain(`tls://localhost:${port}`);
    expect(new Set(servernames)).toEqual(new Set(['localhost']));
  });

  test('is used by its IP address where the certificate has it', async () => {
    const port = await proxyWith(authority.issue('IP:127.0.0.1'));
    expect((await scan({ address: `tls://127.0.0.1:${port}`, ca: authority.cert, trust: trusted })).outcome.status).toBe('completed');
  });

  const other = new Authority();
  test.each<[string, () => Promise<{ port: number; ca: string | undefined }>]>([
    ['nobody vouches for the certificate', async () => ({ port: await proxyWith(authority.issue('DNS:localhost')), ca: undefined })],
    ['another authority vouches', async () => ({ port: await proxyWith(other.issue('DNS:localhost')), ca: authority.cert })],
    [
      'the certificate is for another name',
      async () => ({ port: await proxyWith(authority.issue('DNS:av.example.jp')), ca: authority.cert }),
    ],
    ['the certificate has ended', async () => ({ port: await proxyWith(authority.issue('DNS:localhost', -1)), ca: authority.cert })],
    [
      'the protocol is an old one',
      async () => ({
        port: await proxyWith(authority.issue('DNS:localhost'), {
          minVersion: 'TLSv1',
          maxVersion: 'TLSv1.1',
          ciphers: 'DEFAULT@SECLEVEL=0',
        }),
        ca: authority.cert,
      }),
    ],
    ['there is no TLS', async () => ({ port: clamd.port, ca: authority.cert })],
  ])('is refused where %s, whatever the environment says', async (_name, make) => {
    const { port, ca } = await make();
    const before = process.env['NODE_TLS_REJECT_UNAUTHORIZED'];
    process.env['NODE_TLS_REJECT_UNAUTHORIZED'] = '0';
    try {
      const { outcome, codes } = await scan({ address: `tls://localhost:${port}`, ...(ca === undefined ? {} : { ca }), trust: trusted });
      expect(outcome.status).toBe('incomplete');
      expect(codes).toEqual(['virus-foreign-unreachable']);
    } finally {
      if (before === undefined) delete process.env['NODE_TLS_REJECT_UNAUTHORIZED'];
      else process.env['NODE_TLS_REJECT_UNAUTHORIZED'] = before;
    }
  });
});

test('an engine that is not there is said so', async () => {
  const fake = new FakeClamd(() => {});
  const address = await fake.listen();
  await fake.close();
  expect((await scan({ address, trust: trusted })).codes).toEqual(['virus-foreign-unreachable']);
  expect((await scan({ address: 'unix:/nowhere/clamd.ctl', trust: trusted })).codes).toEqual(['virus-foreign-unreachable']);
});
