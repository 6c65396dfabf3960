import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';

/** Runs git in a folder, with a made-up author. */
export function gitIn(folder: string, ...args: string[]): string {
  const settings = ['user.name=t', 'user.email=t@example.jp', 'protocol.file.allow=always', 'core.safecrlf=false'];
  return execFileSync('git', ['-C', folder, ...settings.flatMap((each) => ['-c', each]), ...args], { encoding: 'utf8' }).trim();
}

/** Commits a workspace as the base of a change, without what no repository holds: feeds, signatures, results. Answers the commit. */
export function committed(workspace: string): string {
  gitIn(workspace, 'init', '-q');
  appendFileSync(join(workspace, '.git/info/exclude'), '/feeds/\n/signatures/\n/.kenpin/\n/delivery/\n');
  gitIn(workspace, 'add', '-A');
  gitIn(workspace, 'commit', '-qm', 'base');
  return gitIn(workspace, 'rev-parse', 'HEAD');
}

/** Writes an object that git itself would refuse to make. */
export function plantObject(repository: string, kind: 'tree' | 'blob' | 'commit', content: Uint8Array): string {
  const whole = Buffer.concat([Buffer.from(`${kind} ${content.length}\0`), content]);
  const id = createHash('sha1').update(whole).digest('hex');
  const folder = join(repository, '.git/objects', id.slice(0, 2));
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, id.slice(2)), deflateSync(whole));
  return id;
}

/** A commit whose tree is that of `commit` and, besides, an entry of any name. Answers its id. */
export function withEntry(
  repository: string,
  commit: string,
  { mode, name, object }: { mode: string; name: string; object: string },
): string {
  const own = gitIn(repository, 'cat-file', '-p', `${commit}^{tree}`)
    .split('\n')
    .map((line) => /^(\d+) \w+ ([0-9a-f]+)\t(.*)$/.exec(line) ?? []);
  const entries = [
    ...own.map(([, each = '', id = '', text = '']) => ({ mode: each.replace(/^0/, ''), name: text, object: id })),
    { mode, name, object },
  ];
  const tree = plantObject(
    repository,
    'tree',
    Buffer.concat(entries.map((each) => Buffer.concat([Buffer.from(`${each.mode} ${each.name}\0`), Buffer.from(each.object, 'hex')]))),
  );
  const person = 't <t@example.jp> 0 +0000';
  return plantObject(repository, 'commit', Buffer.from(`tree ${tree}\nauthor ${person}\ncommitter ${person}\n\nx\n`));
}
