// Each test file has a temporary folder of its own: what another file leaves in the shared one can then never be mistaken for its own leavings.
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

const shared = tmpdir();
// Short, since the path of a socket may have 107 bytes; open to all, since some tests work as another user.
const own = mkdtempSync(join(shared, 'kt-'));
chmodSync(own, 0o1777);
process.env['TMPDIR'] = own;

afterAll(() => {
  process.env['TMPDIR'] = shared;
  rmSync(own, { recursive: true, force: true, maxRetries: 3 });
});
