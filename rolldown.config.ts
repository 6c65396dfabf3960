import { readdirSync } from 'node:fs';
import { defineConfig } from 'rolldown';
import { licensePlugin } from 'rolldown-license-plugin';

const actions = readdirSync(new URL('src/actions', import.meta.url)).filter((name) => name.endsWith('.ts'));

/** Licences that may be bundled into a program that contractors run. Anything else stops the build. */
const allowedLicenses = new Set(['MIT', 'ISC', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'BlueOak-1.0.0', 'Unlicense', 'CC0-1.0', '(MIT AND Zlib)', 'Python-2.0']);

export default defineConfig({
  input: {
    kenpin: 'src/cli/kenpin.ts',
    'census-worker': 'src/io/census-worker.ts',
    ...Object.fromEntries(actions.map((name) => [name.replace('.ts', ''), `src/actions/${name}`])),
  },
  platform: 'node',
  output: {
    dir: 'dist',
    format: 'esm',
    cleanDir: true,
    entryFileNames: '[name].js',
    chunkFileNames: 'shared/[name].js',
    // Without hashes in the names a change of ours shows as a change of its file.
    codeSplitting: {
      groups: [
        { name: 'vendor-actions', test: /node_modules\/(@actions|undici|tunnel)\// },
        { name: 'vendor-archiver', test: /node_modules\/(archiver|zip-stream|compress-commons|crc-|readable-stream|streamx|tar-stream|b4a|text-decoder|fast-fifo|bare-)/ },
        { name: 'vendor-zod', test: /node_modules\/zod\// },
        { name: 'vendor-yaml', test: /node_modules\/yaml\// },
        { name: 'vendor', test: /node_modules\// },
      ],
    },
  },
  plugins: [
    licensePlugin({
      allow: ({ license }) => allowedLicenses.has(license),
      failOnViolation: true,
      failOnUnlicensed: true,
      done(licenses, context) {
        const texts = licenses.toSorted((a, b) => (a.name < b.name ? -1 : 1)).map(({ name, version, license, licenseText }) => `${name}@${version} (${license})\n\n${licenseText}\n`);
        context.emitFile({ type: 'asset', fileName: 'licenses.txt', source: texts.join('\n----------------------------------------\n\n') });
      },
    }),
  ],
});
