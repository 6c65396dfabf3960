import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eicar } from '../../../scripts/infected.ts';
import { editFile, mendedWorkspace, runKenpin } from '../../e2e/workspace.ts';
import { FakeClamd, replying } from '../../tools/clamav-remote/fake-clamd.ts';
import { startClamd, type RealClamd } from '../../tools/clamav-remote/real-clamd.ts';
import { runRows, type Row } from './row.ts';

const HOUR = 60 * 60 * 1000;
const trust = '{ why: 社内で運用し毎時更新している, by: 検品 太郎, on: "2026-01-01" }';

/** Lets the policy name an engine, or rules. */
function withOptions(workspace: string, options: string): void {
  editFile(workspace, 'kenpin.yml', (text) => text.replace(/^checks:\n/m, `checks:\n  virus-scan: ${options}\n`));
}

function withRule(workspace: string, text: string, path = 'rules/a.yar'): void {
  mkdirSync(dirname(join(workspace, path)), { recursive: true });
  writeFileSync(join(workspace, path), text);
  withOptions(workspace, '{ yara: ["rules/*.yar"] }');
}

const harmless = 'rule harmless { strings: $a = "nothing has these words" condition: $a }\n';

describe('a clamd elsewhere', () => {
  const real: { fresh?: RealClamd; stale?: RealClamd; bare?: RealClamd } = {};
  const fakes: FakeClamd[] = [];
  const addresses: Record<string, string> = {};
  const trusted = (name: string) => (workspace: string) =>
    withOptions(workspace, `{ engine: { address: "${addresses[name]}", trusted: ${trust} } }`);

  beforeAll(async () => {
    real.fresh = await startClamd({ daily: new Date() });
    real.stale = await startClamd({ daily: new Date(Date.now() - 7 * 24 * HOUR) });
    real.bare = await startClamd({ daily: null });
    addresses['fresh'] = real.fresh.tcp;
    addresses['stale'] = real.stale.tcp;
    addresses['bare'] = real.bare.unix;
    addresses['TLS that is none'] = real.fresh.tcp.replace('tcp:', 'tls:');
    const today = (fake: FakeClamd) => {
      fake.version = `ClamAV 1.4.6/27999/${new Date().toUTCString().replace(/^(\w+), (\d+) (\w+) (\d+) (.*) GMT$/, '$1 $3 $2 $5 $4')}\n`;
      fakes.push(fake);
      return fake.listen();
    };
    addresses['OK to everything'] = await today(new FakeClamd(replying('stream: OK\0')));
    addresses['EICAR everywhere'] = await today(new FakeClamd(replying('stream: Eicar FOUND\0')));
    addresses['silent'] = await today(new FakeClamd((socket, { whole }) => whole && socket.end()));
    let tested = false;
    addresses['found, then OK'] = await today(
      new FakeClamd((socket, { whole, content }) => {
        if (!whole) return;
        // Good in the self-test, which its control ends; afterwards two answers to each stream.
        const control = content.length === 4096;
        socket.end(tested ? 'stream: Eicar FOUND\0stream: OK\0' : `stream: ${control ? 'OK' : 'Eicar FOUND'}\0`);
        tested ||= control;
      }),
    );
  });
  afterAll(async () => {
    await Promise.all([...Object.values(real).map((clamd) => clamd.stop()), ...fakes.map((fake) => fake.close())]);
  });

  test('passes where it is fresh and a person answers for it: the rows below fail for their own reasons', async () => {
    const workspace = mendedWorkspace();
    trusted('fresh')(workspace);
    const { code, stdout, stderr } = await runKenpin(['gate', '--no-package', '--json'], { cwd: workspace });
    expect({ code, stderr, verdict: JSON.parse(stdout) }).toMatchObject({ code: 0, verdict: { verdict: 'pass' } });
  });

  const rows: readonly Row[] = [
    {
      name: 'that nobody answers for',
      plant: (workspace) => withOptions(workspace, `{ engine: { address: "${addresses['fresh']}" } }`),
      exit: 2,
      says: 'virus-foreign-not-trusted',
    },
    {
      name: 'that somebody trusts without a reason',
      plant: (workspace) =>
        withOptions(workspace, `{ engine: { address: "${addresses['fresh']}", trusted: { why: "", by: x, on: "2026-01-01" } } }`),
      exit: 3,
      says: 'why',
    },
    { name: 'whose signatures are a week old', plant: trusted('stale'), exit: 2, says: 'virus-foreign-stale' },
    { name: 'that does not say how fresh it is', plant: trusted('bare'), exit: 2, says: 'virus-foreign-no-daily' },
    { name: 'that cannot be reached over TLS', plant: trusted('TLS that is none'), exit: 2, says: 'virus-foreign-unreachable' },
    { name: 'that says OK to everything', plant: trusted('OK to everything'), exit: 2, says: 'virus-canary-missed' },
    { name: 'that finds EICAR everywhere', plant: trusted('EICAR everywhere'), exit: 2, says: 'virus-control-found' },
    { name: 'that closes without a reply', plant: trusted('silent'), exit: 2, says: 'virus-canary-missed' },
    { name: 'that finds, and then says OK', plant: trusted('found, then OK'), exit: 2, says: 'virus-not-examined' },
    {
      name: 'that finds something',
      plant: (workspace) => {
        trusted('fresh')(workspace);
        writeFileSync(join(workspace, 'docs/readme.com'), eicar());
      },
      exit: 1,
      says: 'virus-scan/malware',
    },
    {
      name: 'at an address that is none',
      plant: (workspace) => withOptions(workspace, '{ engine: { address: "http://av.example.co.jp" } }'),
      exit: 3,
      says: 'address',
    },
    {
      name: 'whose CA file is not there',
      plant: (workspace) => withOptions(workspace, `{ engine: { address: "tls://localhost:1", ca: ca.pem, trusted: ${trust} } }`),
      exit: 3,
      says: 'ca.pem',
    },
  ];
  runRows(rows);
});

describe('YARA rules', () => {
  test('that match nothing pass: the rows below fail for their own reasons', async () => {
    const workspace = mendedWorkspace();
    withRule(workspace, harmless);
    const { code, stdout, stderr } = await runKenpin(['gate', '--no-package', '--json'], { cwd: workspace });
    expect({ code, stderr, verdict: JSON.parse(stdout) }).toMatchObject({ code: 0, verdict: { verdict: 'pass' } });
  });

  runRows([
    {
      name: 'that match',
      plant: (workspace) => withRule(workspace, 'rule everything { condition: filesize > 0 }'),
      exit: 1,
      says: 'virus-scan/yara-match',
    },
    {
      name: 'that do not compile',
      plant: (workspace) => withRule(workspace, `${harmless}rule broken { condition: `),
      exit: 2,
      says: 'rules/a.yar:2',
    },
    {
      name: 'that a global rule silences',
      plant: (workspace) => withRule(workspace, `global rule never { condition: false }\n${harmless}`),
      exit: 2,
      says: 'yara-canary-missed',
    },
    {
      name: 'that include what nobody reviewed',
      plant: (workspace) => withRule(workspace, `include "../server/x.yar"\n${harmless}`),
      exit: 2,
      says: 'yara-rule',
    },
    { name: 'that are not there', plant: (workspace) => withOptions(workspace, '{ yara: ["rules/*.yar"] }'), exit: 3, says: 'rules/*.yar' },
    {
      name: 'outside the folder of the policy',
      plant: (workspace) => withOptions(workspace, '{ yara: ["../*.yar"] }'),
      exit: 3,
      says: '../*.yar',
    },
    {
      name: 'whose module is another one',
      plant: (workspace) => {
        withRule(workspace, harmless);
        mkdirSync(join(workspace, 'tools/yara-x-0.3.0'), { recursive: true });
        writeFileSync(join(workspace, 'tools/yara-x-0.3.0/yara-x.linux-x64-gnu.node'), 'not the module');
        return { KENPIN_TOOLS: join(workspace, 'tools') };
      },
      exit: 2,
      says: 'yara-absent',
    },
  ]);
});
