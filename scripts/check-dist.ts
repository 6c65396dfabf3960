// Builds into a temporary folder and compares file lists and bytes with the committed dist/.
// `git diff` would not see a new file that nobody added.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const LIMIT = 3 * 1024 * 1024;
const fresh = mkdtempSync(join(tmpdir(), 'kenpin-dist-'));
try {
  execFileSync(process.execPath, ['scripts/build.ts', fresh], { stdio: ['ignore', 'ignore', 'inherit'] });
  const [committed, built] = [list('dist'), list(fresh)];
  const faults = [
    ...built.filter((name) => !committed.includes(name)).map((name) => `missing in dist: ${name}`),
    ...committed.filter((name) => !built.includes(name)).map((name) => `not built any more: ${name}`),
    ...built
      .filter((name) => committed.includes(name) && !readFileSync(join(fresh, name)).equals(readFileSync(join('dist', name))))
      .map((name) => `differs: ${name}`),
  ];
  const size = committed.reduce((sum, name) => sum + statSync(join('dist', name)).size, 0);
  if (size > LIMIT) faults.push(`dist is ${size} bytes, more than ${LIMIT}`);
  if (faults.length > 0) {
    console.error(`${faults.join('\n')}\nMend it with: npm run build`);
    process.exitCode = 1;
  } else {
    console.log(`dist is what the sources build: ${built.length} files, ${size} bytes`);
  }
} finally {
  rmSync(fresh, { recursive: true, force: true });
}

function list(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .toSorted();
}
