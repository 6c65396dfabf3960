import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { makeSelector } from '../../src/deliverables/select.ts';
import type { Census, CensusEntry } from '../../src/gate/census.ts';
import { writeBaseTree, type BaseTree } from '../../src/io/base-tree.ts';
import { censusOf } from '../fakes/delivery.ts';

const { signal } = new AbortController();
let root = '';
const identity = ['-c', 'user.name=t', '-c', 'user.email=t@example.jp', '-c', 'protocol.file.allow=always', '-c', 'core.safecrlf=false'];
const gitIn = (folder: string, args: readonly string[], input?: string | Uint8Array) =>
  execFileSync('git', ['-C', folder, ...identity, ...args], { ...(input === undefined ? {} : { input }), encoding: 'utf8' }).trim();
const git = (...args: string[]) => gitIn(root, args);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'kenpin-git-'));
  git('init', '-q');
});

function put(path: string, content: string | Uint8Array, folder = root): void {
  mkdirSync(join(folder, dirname(path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}

function commit(): string {
  git('add', '-A');
  git('commit', '-qm', 'x', '--allow-empty');
  return git('rev-parse', 'HEAD');
}

interface Wish {
  readonly files?: readonly string[];
  readonly exclude?: readonly string[];
  readonly census?: Census;
  readonly from?: string;
}

async function written(
  id: string,
  { files = ['**'], exclude = [], census = censusOf([]), from = root }: Wish = {},
): Promise<BaseTree & { readonly target: string }> {
  const target = mkdtempSync(join(tmpdir(), 'kenpin-base-'));
  const selector = makeSelector([{ files, exclude, role: 'source' }], ['.kenpin']);
  return { target, ...(await writeBaseTree({ root: from, commit: id, target, selector, census, signal })) };
}

/** A census of files in the work tree, as far as it matters here. */
function censusOfFiles(...paths: readonly string[]): Census {
  return censusOf(
    paths.map((path): CensusEntry => {
      const bytes = readFileSync(join(root, path));
      return {
        path,
        role: 'source',
        size: bytes.length,
        sha256: createHash('sha256').update(bytes).digest('hex'),
        fate: { state: 'read' },
      };
    }),
  );
}

/** Writes an object that git would not make: a loose one, by hand. */
function plant(kind: 'tree' | 'blob' | 'commit', content: Uint8Array): string {
  const whole = Buffer.concat([Buffer.from(`${kind} ${content.length}\0`), content]);
  const id = createHash('sha1').update(whole).digest('hex');
  mkdirSync(join(root, '.git/objects', id.slice(0, 2)), { recursive: true });
  writeFileSync(join(root, '.git/objects', id.slice(0, 2), id.slice(2)), deflateSync(whole));
  return id;
}

function plantTree(entries: readonly (readonly [mode: string, name: string, id: string])[]): string {
  return plant(
    'tree',
    Buffer.concat(entries.map(([mode, name, id]) => Buffer.concat([Buffer.from(`${mode} ${name}\0`), Buffer.from(id, 'hex')]))),
  );
}

const plantCommit = (tree: string) =>
  plant('commit', Buffer.from(`tree ${tree}\nauthor t <t@example.jp> 0 +0000\ncommitter t <t@example.jp> 0 +0000\n\nx\n`));

describe('the tree of a commit', () => {
  test('is written byte for byte, whatever the work tree has become', async () => {
    const bytes = Buffer.from([0, 255, 10, 13, 10, 128]);
    put('a.bin', bytes);
    put('src/深い/b c.txt', 'b');
    put('empty', '');
    const id = commit();
    put('a.bin', 'changed');
    rmSync(join(root, 'src'), { recursive: true });
    const { target, paths, faults } = await written(id);
    expect(readFileSync(join(target, 'a.bin'))).toEqual(bytes);
    expect(readFileSync(join(target, 'src/深い/b c.txt'), 'utf8')).toBe('b');
    expect(readFileSync(join(target, 'empty'), 'utf8')).toBe('');
    expect({ paths: paths.toSorted(), faults }).toEqual({ paths: ['a.bin', 'empty', 'src/深い/b c.txt'], faults: [] });
  });

  test('is written whatever the sizes of its files', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom(0, 1, 4095, 65_535, 65_536, 65_537, 200_000), { minLength: 1, maxLength: 6 }),
        async (sizes) => {
          for (const name of readdirSync(root).filter((each) => each !== '.git')) rmSync(join(root, name));
          for (const [i, size] of sizes.entries()) put(`f${i}`, Buffer.alloc(size, i + 1));
          const { target } = await written(commit());
          for (const [i, size] of sizes.entries()) expect(readFileSync(join(target, `f${i}`)).equals(Buffer.alloc(size, i + 1))).toBe(true);
        },
      ),
      { numRuns: 10 },
    );
  });

  test('is only what would be delivered, below the folder of the policy', async () => {
    put('app/keep.txt', 'k');
    put('app/leave.txt', 'l');
    put('app/.kenpin/census.json', '{}');
    put('other.txt', 'o');
    const { target, paths } = await written(commit(), { exclude: ['leave.txt'], from: join(root, 'app') });
    expect(paths).toEqual(['keep.txt']);
    expect(readdirSync(target)).toEqual(['keep.txt']);
  });

  test('does not obey its attributes: no filter, no export-ignore, no substitution, no line ends', async () => {
    put('.gitattributes', '* filter=evil export-subst eol=crlf\nhidden.txt export-ignore\n');
    put('hidden.txt', 'here\n');
    put('a.txt', '$Format:%H$\n');
    const marker = join(root, 'ran');
    git('config', 'filter.evil.smudge', `touch ${marker}`);
    git('config', 'filter.evil.clean', 'cat');
    const id = commit();
    rmSync(marker, { force: true });
    const { target } = await written(id);
    expect(readFileSync(join(target, 'hidden.txt'), 'utf8')).toBe('here\n');
    expect(readFileSync(join(target, 'a.txt'), 'utf8')).toBe('$Format:%H$\n');
    expect(existsSync(marker)).toBe(false);
  });

  test('runs no hook and follows no link', async () => {
    const outside = mkdtempSync(join(tmpdir(), 'kenpin-outside-'));
    symlinkSync(outside, join(root, 'link'));
    put('z.txt', 'z');
    const { target, paths } = await written(commit());
    expect(paths).toEqual(['link', 'z.txt']);
    expect(lstatSync(join(target, 'link')).isSymbolicLink()).toBe(true);
    expect(existsSync(join(target, 'link'))).toBe(false);
    expect(readdirSync(outside)).toEqual([]);
  });

  test('keeps names that are no UTF-8', async () => {
    const blob = gitIn(root, ['hash-object', '-w', '--stdin'], 'x');
    const name = Buffer.from([0x82, 0xa0, 0x2e, 0x74]);
    const tree = gitIn(root, ['mktree', '-z'], Buffer.concat([Buffer.from(`100644 blob ${blob}\t`), name, Buffer.from([0])]));
    const { target, paths } = await written(plantCommit(tree));
    expect(paths).toEqual(['%82%A0.t']);
    expect(readdirSync(target, { encoding: 'buffer' })).toEqual([name]);
  });
});

describe('a hostile tree', () => {
  const blobOf = (text: string) => plant('blob', Buffer.from(text));

  test.each(['..', '.git', '.GIT', '.', ''])('with the name %j is refused before anything is written', async (name) => {
    const inner = plantTree([['100644', 'config', blobOf('x')]]);
    const id = plantCommit(plantTree([['40000', name, inner]]));
    await expect(written(id)).rejects.toMatchObject({ code: expect.stringMatching(/^git-tree-(name|unreadable)$/) as string });
  });

  test('with a slash in a name leaves nothing outside', async () => {
    const up = mkdtempSync(join(tmpdir(), 'kenpin-up-'));
    const id = plantCommit(plantTree([['100644', `../${up.split('/').at(-1)}/escaped`, blobOf('x')]]));
    await expect(written(id)).rejects.toMatchObject({ code: 'git-tree-name' });
    expect(readdirSync(up)).toEqual([]);
  });

  test('that holds a link and files below it writes through no link', async () => {
    const outside = mkdtempSync(join(tmpdir(), 'kenpin-outside-'));
    const folder = plantTree([['100644', 'planted', blobOf('x')]]);
    const id = plantCommit(
      plantTree([
        ['120000', 'a', blobOf(outside)],
        ['40000', 'a', folder],
      ]),
    );
    await expect(written(id)).rejects.toMatchObject({ code: 'git-tree-name', where: 'a' });
    expect(readdirSync(outside)).toEqual([]);
  });

  test('that holds a name twice is an error, not the one or the other', async () => {
    const id = plantCommit(
      plantTree([
        ['100644', 'a', blobOf('one')],
        ['100644', 'a', blobOf('two')],
      ]),
    );
    await expect(written(id)).rejects.toMatchObject({ code: 'git-tree-name', where: 'a' });
  });

  test('whose blob is missing, damaged or another kind of object is an error', async () => {
    await expect(written(plantCommit(plantTree([['100644', 'a', '0'.repeat(39) + '1']])))).rejects.toMatchObject({
      code: 'git-tree-unreadable',
    });
    const tree = plantTree([]);
    await expect(written(plantCommit(plantTree([['100644', 'a', tree]])))).rejects.toMatchObject({ code: 'git-tree-unreadable' });
    const forged = blobOf('whole');
    const other = deflateSync(Buffer.from('blob 5\0other'));
    const place = join(root, '.git/objects', forged.slice(0, 2), forged.slice(2));
    rmSync(place);
    writeFileSync(place, other);
    await expect(written(plantCommit(plantTree([['100644', 'a', forged]])))).rejects.toMatchObject({ code: 'git-tree-unreadable' });
  });

  test('of a commit that is not there is an error', async () => {
    commit();
    await expect(written('1'.repeat(40))).rejects.toMatchObject({ code: 'git-tree-unreadable' });
  });

  test('of a clone that would have to fetch is an error and fetches nothing', async () => {
    put('a.txt', 'a'.repeat(100));
    const id = commit();
    git('config', 'uploadpack.allowFilter', 'true');
    git('config', 'uploadpack.allowAnySHA1InWant', 'true');
    const partial = mkdtempSync(join(tmpdir(), 'kenpin-partial-'));
    const cloned = spawnSync('git', [...identity, 'clone', '-q', '--no-checkout', '--filter=blob:none', `file://${root}`, partial]);
    expect(cloned.stderr.toString()).toBe('');
    const marker = join(tmpdir(), `kenpin-fetched-${partial.split('/').at(-1)}`);
    gitIn(partial, ['config', 'remote.origin.uploadpack', `touch ${marker}; git-upload-pack`]);
    await expect(written(id, { from: partial })).rejects.toMatchObject({ code: 'git-tree-unreadable' });
    expect(existsSync(marker)).toBe(false);
  });
});

describe('a submodule', () => {
  let inner = '';
  let innerId = '';
  beforeEach(() => {
    inner = mkdtempSync(join(tmpdir(), 'kenpin-inner-'));
    gitIn(inner, ['init', '-q']);
    put('lock.json', 'first', inner);
    gitIn(inner, ['add', '-A']);
    gitIn(inner, ['commit', '-qm', 'first']);
    innerId = gitIn(inner, ['rev-parse', 'HEAD']);
    git('submodule', 'add', '-q', inner, 'lib/sub');
  });

  test('is written from its own repository at the commit of the base', async () => {
    const id = commit();
    put('lib/sub/lock.json', 'second');
    gitIn(join(root, 'lib/sub'), ['commit', '-qam', 'second']);
    commit();
    const { target, paths, faults } = await written(id, { census: censusOfFiles('lib/sub/lock.json') });
    expect(faults).toEqual([]);
    expect(paths).toContain('lib/sub/lock.json');
    expect(readFileSync(join(target, 'lib/sub/lock.json'), 'utf8')).toBe('first');
  });

  test('that cannot be had is named, where something of it is delivered', async () => {
    const id = commit();
    const census = censusOfFiles('lib/sub/lock.json');
    rmSync(join(root, 'lib/sub/.git'));
    expect((await written(id, { census })).faults).toMatchObject([
      { code: 'base-submodule', text: { en: expect.stringMatching(`${innerId.slice(0, 12)} of the submodule lib/sub,`) as string } },
    ]);
    expect((await written(id)).faults).toEqual([]);
    expect((await written(id, { census, exclude: ['lib/**'] })).faults).toEqual([]);
  });
});

describe('a Git LFS file', () => {
  const content = Buffer.alloc(4096, 7);
  const sha256 = createHash('sha256').update(content).digest('hex');
  const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${sha256}\nsize 4096\n`;

  test('has the content that the work tree holds anywhere, proved by its hash', async () => {
    put('a.jar', pointer);
    const id = commit();
    rmSync(join(root, 'a.jar'));
    put('moved.jar', content);
    const { target, faults } = await written(id, { census: censusOfFiles('moved.jar') });
    expect(faults).toEqual([]);
    expect(readFileSync(join(target, 'a.jar'))).toEqual(content);
    expect(readdirSync(target)).toEqual(['a.jar']);
  });

  test('whose former content is gone is named', async () => {
    put('a.jar', pointer);
    const id = commit();
    put('a.jar', Buffer.alloc(5000, 8));
    expect((await written(id, { census: censusOfFiles('a.jar') })).faults).toMatchObject([{ code: 'base-lfs' }]);
  });

  test('that changed since the census keeps its pointer and is named', async () => {
    put('a.jar', pointer);
    const id = commit();
    put('a.jar', content);
    const census = censusOfFiles('a.jar');
    put('a.jar', Buffer.alloc(4096, 9));
    const { target, faults } = await written(id, { census });
    expect(faults).toMatchObject([{ code: 'base-lfs' }]);
    expect(readFileSync(join(target, 'a.jar'), 'utf8')).toBe(pointer);
    expect(readdirSync(target)).toEqual(['a.jar']);
  });

  test('that is a pointer on both sides is compared as one', async () => {
    put('a.jar', pointer);
    const id = commit();
    expect((await written(id, { census: censusOfFiles('a.jar') })).faults).toEqual([]);
  });
});
