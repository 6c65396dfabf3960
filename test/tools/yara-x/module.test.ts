import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import type { Text } from '../../../src/gate/text.ts';
import { findModule, manageYaraX, modulePlaces, type ModulePlaces } from '../../../src/tools/yara-x/module.ts';
import { pinnedModule, yaraXVersion } from '../../../src/tools/yara-x/pin.ts';

const repository = resolve(import.meta.dirname, '../../..');
const pinned = pinnedModule('linux-x64') ?? { packageName: '', fileName: '', sha256: '' };
const real = realpathSync(join(repository, 'node_modules', pinned.packageName, pinned.fileName));
const path = process.env['PATH'];

afterEach(() => {
  process.env['PATH'] = path;
});

function emptyPlaces(): ModulePlaces {
  return { toolsFolder: mkdtempSync(join(tmpdir(), 'kenpin-tools-')), others: [] };
}

const installed = (toolsFolder: string) => join(toolsFolder, `yara-x-${yaraXVersion}`, pinned.fileName);

/** Puts an npm before the real one that packs `bytes` as the module, or does what `script` says. */
function fakeNpm(bytes: Buffer | null, script?: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'kenpin-npm-'));
  if (bytes !== null) {
    mkdirSync(join(folder, 'package'));
    writeFileSync(join(folder, 'package', pinned.fileName), bytes);
    execFileSync('tar', ['czf', join(folder, 'made.tgz'), '-C', folder, 'package']);
  }
  const lines =
    script ??
    `pwd > ${folder}/where; echo "$@" > ${folder}/asked; cp ${folder}/made.tgz litko-yara-x.tgz; echo '[{"filename": "litko-yara-x.tgz"}]'`;
  writeFileSync(join(folder, 'npm'), `#!/bin/sh\n${lines}\n`);
  chmodSync(join(folder, 'npm'), 0o755);
  process.env['PATH'] = `${folder}:${path}`;
  return folder;
}

describe('the native module of YARA-X', () => {
  test('is found beside kenpin, in the user’s packages or among kenpin’s tools, by its hash', async () => {
    expect(await findModule(modulePlaces('/nowhere', {}))).toMatchObject({ state: 'ok', version: yaraXVersion, path: real });
    const places = emptyPlaces();
    expect(await findModule({ ...places, others: [real] })).toMatchObject({ state: 'ok', path: real });
    mkdirSync(dirname(installed(places.toolsFolder)));
    cpSync(real, installed(places.toolsFolder));
    expect(await findModule({ ...places, others: [real] })).toMatchObject({ state: 'ok', path: installed(places.toolsFolder) });
  });

  test('looks for the user’s packages where the policy lies', () => {
    expect(modulePlaces('/project', { KENPIN_TOOLS: '/t' })).toMatchObject({
      toolsFolder: '/t',
      others: expect.arrayContaining([`/project/node_modules/${pinned.packageName}/${pinned.fileName}`]),
    });
  });

  test('that is absent is said with two ways to get it', async () => {
    const places = emptyPlaces();
    const state = await findModule(places);
    expect(state).toMatchObject({ state: 'missing' });
    const mend = state.state === 'missing' ? state.mend.en : '';
    expect(mend).toContain('kenpin setup');
    expect(mend).toContain(`npm pack ${pinned.packageName}@${yaraXVersion}`);
    expect(mend).toContain(installed(places.toolsFolder));
  });

  test('with one byte more is never loaded, even where a good one lies elsewhere', async () => {
    const places = emptyPlaces();
    mkdirSync(dirname(installed(places.toolsFolder)));
    writeFileSync(installed(places.toolsFolder), Buffer.concat([readFileSync(real), Buffer.from('x')]));
    expect(await findModule({ ...places, others: [real] })).toMatchObject({ state: 'wrong' });
  });
});

describe('kenpin setup', () => {
  const said: Text[] = [];
  const install = (places: ModulePlaces) => manageYaraX(() => places).install((line) => said.push(line));

  test('fetches the pinned package by npm, outside the folder under test', async () => {
    const places = emptyPlaces();
    const npm = fakeNpm(readFileSync(real));
    expect(await install(places)).toMatchObject({ state: 'ok', path: installed(places.toolsFolder) });
    expect(readFileSync(join(npm, 'asked'), 'utf8')).toBe(`pack ${pinned.packageName}@${yaraXVersion} --ignore-scripts --json\n`);
    expect(readFileSync(join(npm, 'where'), 'utf8')).toContain('kenpin-yara-setup-');
    expect(said[0]?.en).toContain(`${pinned.packageName}@${yaraXVersion}`);
  });

  test('fetches nothing where it is there', async () => {
    fakeNpm(null, 'exit 9');
    expect(await install({ ...emptyPlaces(), others: [real] })).toMatchObject({ state: 'ok' });
  });

  test.each<[string, () => string, string]>([
    ['another module', () => fakeNpm(Buffer.from('malware')), 'yara-hash'],
    [
      'an archive without the module',
      () => fakeNpm(Buffer.from('x'), `tar czf a.tgz -C / etc/hostname; echo '[{"filename":"a.tgz"}]'`),
      'yara-hash',
    ],
    ['no archive', () => fakeNpm(null, `echo '[{"filename":"../../etc/passwd.tgz"}]'`), 'yara-install'],
    ['an error', () => fakeNpm(null, 'echo E404 >&2; exit 1'), 'yara-install'],
    ['nothing', () => fakeNpm(null, 'exit 0'), 'yara-install'],
  ])('installs nothing where npm brings %s', async (_name, npm, code) => {
    const places = emptyPlaces();
    npm();
    await expect(install(places)).rejects.toMatchObject({ code });
    expect(existsSync(installed(places.toolsFolder))).toBe(false);
  });

  test('says which command failed where there is no npm', async () => {
    process.env['PATH'] = '/nowhere';
    await expect(install(emptyPlaces())).rejects.toMatchObject({ code: 'yara-install', message: expect.stringContaining('npm: notFound') });
  });
});
