// Starts a private clamd, tells where its socket is, and waits to be killed. Arguments: the folder of signatures.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { makeCanary } from '../../../src/checks/virus-scan/canary.ts';
import { createClamavEngine } from '../../../src/tools/clamav/engine.ts';

const { signal } = new AbortController();
const start = await createClamavEngine({ signaturesFolder: process.argv[2] ?? '', signal }).start(makeCanary('orphan').signature);
if (start.state === 'failed') throw new Error(JSON.stringify(start.reasons));
const scratch = process.env['TMPDIR'] ?? '';
process.stdout.write(`${readdirSync(scratch).map((name) => join(scratch, name, 's'))[0]}\n`);
setInterval(() => {}, 1_000_000);
