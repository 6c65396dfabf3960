import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { InputSource } from '../../src/io/inputs.ts';
import { openContext, type GateContext } from '../../src/stages/context.ts';
import { subjectOf } from '../../src/stages/subject.ts';
import { fakePorts } from '../fakes/delivery.ts';

const policy = `version: 1
contract: { number: R8-1, title: 件名, client: 発注者, contractor: 受注者, delivery: 3, people: [{ name: 鈴木, organisation: 受注者, role: security-manager }] }
deliverables: [{ files: ["**"], role: source }]
vex: [security/openvex.json, "b.json"]
products: [{ name: Web01, cpe: "cpe:2.3:a:apache:http_server:2.4.49:*:*:*:*:*:*:*" }]
feeds:
  vendors: [{ name: redhat, maxAgeDays: 10 }, { name: cisa, maxAgeDays: 40 }, { name: siemens }]
`;

function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'kenpin-context-'));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

function committed(folder: string): string {
  const git = (...args: string[]) =>
    execFileSync('git', ['-C', folder, '-c', 'user.name=t', '-c', 'user.email=t@example.jp', ...args], { encoding: 'utf8' }).trim();
  git('init', '-q');
  git('add', '-A');
  git('commit', '-qm', 'base');
  return git('rev-parse', 'HEAD');
}

function open(root: string, source: InputSource = { from: 'folder' }): Promise<GateContext> {
  const { clock, progress, signal } = fakePorts();
  return openContext({ root, policyFile: 'kenpin.yml', source, changesSince: null, clock, progress, signal, say: () => {} });
}

const files = { 'kenpin.yml': policy, 'security/openvex.json': '{"first":1}', 'b.json': '{"second":2}' };

describe('VEX documents', () => {
  test('are read in the order of the policy and kept as inputs', async () => {
    const context = await open(folderWith(files));
    expect(context.vex).toEqual([
      { name: 'security/openvex.json', text: '{"first":1}' },
      { name: 'b.json', text: '{"second":2}' },
    ]);
    expect([...context.inputs.keys()]).toEqual(['kenpin.yml', 'vex-001.json', 'vex-002.json']);
    expect(Buffer.from(context.inputs.get('vex-002.json') ?? []).toString()).toBe('{"second":2}');
  });

  test('come from the commit where the policy does: a change cannot bring its own', async () => {
    const folder = folderWith(files);
    const commit = committed(folder);
    writeFileSync(join(folder, 'security/openvex.json'), '{"first":"of the change"}');
    rmSync(join(folder, 'b.json'));
    const context = await open(folder, { from: 'commit', commit });
    expect(context.vex.map(({ text }) => text)).toEqual(['{"first":1}', '{"second":2}']);
  });

  test.each([
    ['absent', { 'kenpin.yml': policy, 'b.json': '{}' }, 'input-unreadable'],
    ['not UTF-8', { ...files, 'b.json': Uint8Array.of(0x7b, 0x82, 0xa0, 0x7d) }, 'input-not-utf8'],
    ['outside the folder', { ...files, 'kenpin.yml': policy.replace('security/', '../security/') }, 'policy-path-outside'],
  ])('that are %s are refused', async (_name, wrong, code) => {
    await expect(open(folderWith(wrong))).rejects.toMatchObject({ code });
  });
});

describe('the subject of the dependency check', () => {
  test('is contract, products, sources of profile and policy with the policy’s ages, VEX', async () => {
    const subject = subjectOf(await open(folderWith(files)));
    expect(subject).toMatchObject({ contract: { number: 'R8-1', delivery: 3 }, products: [{ name: 'Web01' }], vex: [{}, {}] });
    expect(subject.sources).toEqual([
      { feed: 'kev' },
      { feed: 'nvd' },
      { feed: 'jvn' },
      { feed: 'jvn-notices' },
      { feed: 'jpcert' },
      { feed: 'csaf/cisa', maxAgeDays: 40 },
      { feed: 'csaf/redhat', maxAgeDays: 10 },
      { feed: 'csaf/siemens' },
    ]);
  });
});
