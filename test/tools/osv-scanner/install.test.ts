import { chmod, mkdir, readdir, writeFile } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Text } from '../../../src/gate/text.ts';
import { manageOsvScanner } from '../../../src/tools/osv-scanner/install.ts';
import { assetPath, osvScannerVersion, releaseAssets } from '../../../src/tools/osv-scanner/pin.ts';
import { buildRecordName, defaultPlaces, installedBinary, type OsvScannerPlaces } from '../../../src/tools/osv-scanner/places.ts';
import type { ManagedTool } from '../../../src/tools/tool.ts';
import { temporaryFolder } from '../../feeds/feed-fixture.ts';
import { serves, startFeedServer } from '../../feeds/feed-server.ts';
import { readyOsvScanner } from './ready.ts';

async function script(path: string, body: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, `#!/bin/sh\n${body}\n`);
  await chmod(path, 0o755);
}

const states = (version: string) => `echo "osv-scanner version: ${version}"`;

async function toolAt(change: Partial<OsvScannerPlaces> = {}): Promise<{ tool: ManagedTool; places: OsvScannerPlaces }> {
  const places = {
    toolsFolder: await temporaryFolder(),
    searchPath: await temporaryFolder(),
    releaseHost: 'http://127.0.0.1:1',
    ...change,
  };
  return { tool: manageOsvScanner(() => places), places };
}

async function install(tool: ManagedTool): Promise<{ said: Text[]; state: unknown }> {
  const said: Text[] = [];
  return { said, state: await tool.install((line) => said.push(line)) };
}

/** Puts a `go` before all others that builds what the script says. */
async function fakeGo(body: string): Promise<void> {
  const folder = await temporaryFolder();
  await script(join(folder, 'go'), body);
  const before = process.env['PATH'];
  process.env['PATH'] = `${folder}${delimiter}${before}`;
  onTestFinished(() => {
    process.env['PATH'] = before;
  });
}

const buildsWell = `
[ "$1" = env ] && { echo sum.golang.org; exit 0; }
[ "$1 $2" = "install github.com/google/osv-scanner/v2/cmd/osv-scanner@v${osvScannerVersion}" ] || exit 9
[ "$GOFLAGS" = "-mod=mod" ] || exit 8
printf '#!/bin/sh\\necho "osv-scanner version: ${osvScannerVersion}"\\n' > "$GOBIN/osv-scanner"; chmod +x "$GOBIN/osv-scanner"`;

describe('looking for osv-scanner', () => {
  it('finds the one that kenpin installed, with a proof', async () => {
    const state = await readyOsvScanner();
    expect(state).toMatchObject({ version: osvScannerVersion });
    expect(state.proof.en).not.toContain('no known hash');
  });

  it('says what to do when there is none', async () => {
    const { tool } = await toolAt();
    expect(await tool.inspect()).toMatchObject({ state: 'missing', mend: { ja: expect.stringContaining('kenpin setup') } });
  });

  it('takes one on PATH of exactly the pinned version, and says that only the version speaks for it', async () => {
    const { tool, places } = await toolAt();
    await script(join(places.searchPath, 'osv-scanner'), states(osvScannerVersion));
    expect(await tool.inspect()).toMatchObject({ state: 'ok', proof: { en: expect.stringContaining('no known hash') } });
  });

  it.each([states('2.6.0'), states('2.5.10'), 'exit 1', 'echo hello'])('refuses another one on PATH: %s', async (body) => {
    const { tool, places } = await toolAt();
    await script(join(places.searchPath, 'osv-scanner'), body);
    expect(await tool.inspect()).toMatchObject({ state: 'wrong' });
  });

  it('refuses a binary in its own folder that changed since it was installed', async () => {
    await fakeGo(buildsWell);
    const { tool, places } = await toolAt();
    await install(tool);
    expect(await tool.inspect()).toMatchObject({ state: 'ok', proof: { en: expect.stringContaining('checksum database') } });
    await script(installedBinary(places.toolsFolder), states(osvScannerVersion));
    await writeFile(installedBinary(places.toolsFolder), `#!/bin/sh\n${states(osvScannerVersion)}\n# altered\n`);
    expect(await tool.inspect()).toMatchObject({ state: 'wrong', found: expect.stringContaining('SHA-256') });
  });

  it('looks where the environment says', () => {
    expect(defaultPlaces({ KENPIN_TOOLS: '/tools', PATH: '/bin', KENPIN_OSV_SCANNER_HOST: 'https://mirror.example.invalid' })).toEqual({
      toolsFolder: '/tools',
      searchPath: '/bin',
      releaseHost: 'https://mirror.example.invalid',
    });
  });
});

describe('installing osv-scanner', () => {
  const asset = releaseAssets[`${process.platform}-${process.arch}`]?.name ?? '';

  it('never takes a download with another hash, and then does not build one either', async () => {
    await fakeGo(buildsWell);
    const server = await startFeedServer();
    server.paths.set(assetPath(asset), serves('an altered binary'));
    const { tool, places } = await toolAt({ releaseHost: server.base });
    await expect(install(tool)).rejects.toMatchObject({ code: 'osv-scanner-hash' });
    expect(await readdir(places.toolsFolder)).toEqual([]);
  });

  it.each([
    ['nobody answers', async () => 'http://127.0.0.1:1'],
    ['the host has no such file', async () => (await startFeedServer()).base],
  ])('builds it with Go when %s, and says so', async (_, host) => {
    await fakeGo(buildsWell);
    const { tool, places } = await toolAt({ releaseHost: await host() });
    const { said, state } = await install(tool);
    expect(state).toMatchObject({ state: 'ok', path: installedBinary(places.toolsFolder) });
    expect(said.map(({ en }) => en).join('\n')).toMatch(/could not be fetched[\s\S]*Building with go install/);
    expect(await readdir(dirname(installedBinary(places.toolsFolder)))).toEqual([buildRecordName, 'osv-scanner']);
  });

  it('says how a person can install it when Go cannot build it', async () => {
    await fakeGo('echo "requires go >= 1.27" >&2; exit 1');
    const { tool, places } = await toolAt();
    await expect(install(tool)).rejects.toMatchObject({
      code: 'osv-scanner-install',
      text: { en: expect.stringContaining('requires go >= 1.27') },
      mend: { en: expect.stringContaining('go install github.com/google/osv-scanner') },
    });
    expect(await readdir(places.toolsFolder)).toEqual([]);
  });

  it('names the checksum database when it was switched off', async () => {
    await fakeGo(buildsWell.replace('echo sum.golang.org', 'echo off'));
    const { tool } = await toolAt();
    expect((await install(tool)).state).toMatchObject({ proof: { en: expect.stringContaining('switched off') } });
  });

  it('changes nothing when the right one is there', async () => {
    const { tool, places } = await toolAt();
    await script(join(places.searchPath, 'osv-scanner'), states(osvScannerVersion));
    expect((await install(tool)).said).toEqual([]);
  });
});
