// Run as a process by guard.test.ts: what a program that awaits one verdict prints and ends with.
import { createRemoteEngine } from '../../../src/tools/clamav-remote/engine.ts';

process.exitCode = 1;
const { signal } = new AbortController();
const start = await createRemoteEngine({ address: process.argv[2] ?? '', ca: null, signal }).start({ name: 'x', sha256: 'x', size: 1 });
if (start.state === 'running') {
  const { state } = await start.engine.scan(
    (async function* content() {
      yield Buffer.from('x');
    })(),
  );
  process.stdout.write(`${state}\n`);
  if (state === 'clean') process.exitCode = 0;
}
