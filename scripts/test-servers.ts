// node scripts/test-servers.ts: brings the real servers that some tests log in at (Debian's packages redis-server, mariadb-server, postgresql) where they are missing and root may install
// them. Elsewhere these tests are skipped, and say so. Nothing of the product needs them.
import { execFileSync } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import { userInfo } from 'node:os';

const servers: readonly (readonly [name: string, places: readonly string[]])[] = [
  ['redis-server', ['/usr/bin/redis-server', '/usr/local/bin/redis-server']],
  ['mariadb-server', ['/usr/sbin/mariadbd', '/usr/local/bin/mariadbd']],
  ['postgresql', ['/usr/lib/postgresql/*/bin/postgres', '/usr/local/bin/postgres']],
];

const missing = servers
  .filter(([, places]) => !places.some((place) => globSync(place).some((path) => existsSync(path))))
  .map(([name]) => name);
if (missing.length > 0) {
  console.log(`test servers: ${missing.join(', ')}`);
  if (userInfo().uid === 0 && existsSync('/usr/bin/apt-get')) install();
  else console.log('They are not installed: only root can do that, with apt-get.');
}

function install(): void {
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
  try {
    execFileSync('apt-get', ['update', '-qq'], { stdio: 'ignore', env: environment });
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...missing], { stdio: 'ignore', env: environment });
  } catch (error) {
    console.log(`They could not be installed (${error instanceof Error ? (error.message.split('\n', 1)[0] ?? '') : String(error)}).`);
  }
}
