// Builds dist/ (or the folder named) from src: bundles, brotli-compressed grammars, licences.
import { chmodSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'rolldown';
import { bundle, outputTo } from '../rolldown.config.ts';
import { shipGrammars } from './grammars.ts';

const folder = resolve(process.argv[2] ?? 'dist');
await build({ ...bundle, output: outputTo(folder) });
await shipGrammars(join(folder, 'grammars'));
chmodSync(join(folder, 'kenpin.js'), 0o755);
