// Builds dist/ (or the folder named) from src: bundles and licences. The grammars lie beside dist, see scripts/grammars.ts.
import { chmodSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'rolldown';
import { bundle, outputTo } from '../rolldown.config.ts';

const folder = resolve(process.argv[2] ?? 'dist');
await build({ ...bundle, output: outputTo(folder) });
chmodSync(join(folder, 'kenpin.js'), 0o755);
