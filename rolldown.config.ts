import { readdirSync } from 'node:fs';
import { defineConfig, type InputOptions, type OutputOptions, type Plugin } from 'rolldown';
import { minifySync } from 'rolldown/utils';
import { licensePlugin } from 'rolldown-license-plugin';

const actions = readdirSync(new URL('src/actions', import.meta.url)).filter((name) => name.endsWith('.ts'));

/** Licences that may be bundled into a program that contractors run. Anything else stops the build. */
const allowedLicenses = new Set([
  'MIT',
  'ISC',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'BlueOak-1.0.0',
  'Unlicense',
  'CC0-1.0',
  '(MIT AND Zlib)',
  'Python-2.0',
]);

/** Our own chunks keep the names of functions and classes and their order, so that a stack trace says where; other people's code is made as small as it gets. */
const minify: Plugin = {
  name: 'minify',
  // Not in renderChunk: the bundler prints what that returns once more, with all its white space.
  generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk') continue;
      const foreign = chunk.name.startsWith('vendor');
      chunk.code = minifySync(chunk.fileName, chunk.code, {
        mangle: foreign || { toplevel: false, keepNames: { function: true, class: true } },
        compress: foreign,
        codegen: { removeWhitespace: true },
      }).code;
    }
  },
};

const licenses = licensePlugin({
  allow: ({ license }) => allowedLicenses.has(license),
  failOnViolation: true,
  failOnUnlicensed: true,
  done(found, context) {
    const texts = Map.groupBy(
      found.toSorted((a, b) => (a.name < b.name ? -1 : 1)),
      ({ licenseText }) => bodyOf(licenseText),
    );
    const noticed = [...texts.values()].map((packages) => {
      const headings = packages.map(({ name, version, license, licenseText }) =>
        [`${name}@${version} (${license})`, ...(packages.length === 1 ? [] : copyrightsOf(licenseText))].join('\n'),
      );
      const [first] = packages;
      return `${headings.join('\n\n')}\n\n${packages.length === 1 ? (first?.licenseText ?? '') : withoutCopyrights(first?.licenseText ?? '')}\n`;
    });
    context.emitFile({
      type: 'asset',
      fileName: 'licenses.txt',
      source: noticed.join('\n----------------------------------------\n\n').replaceAll('\r\n', '\n'),
    });
  },
});

const copyright = /^[ \t]*(?:copyright|\(c\)|©)[ \t].*$/gimu;

/** The copyright notices of a licence. */
function copyrightsOf(text: string): string[] {
  return [...text.matchAll(copyright)].map(([line]) => line.trim());
}

function withoutCopyrights(text: string): string {
  return text
    .replace(copyright, '')
    .replace(/(?:\r?\n[ \t]*){3,}/gu, '\n\n')
    .trim();
}

/** What a licence says apart from whose it is: packages with the same words share them. */
function bodyOf(text: string): string {
  return withoutCopyrights(text)
    .replace(/^[ \t]*\(?(?:the )?(?:mit|isc) licen[sc]e(?: \(mit\))?\)?[ \t]*$/gimu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** archiver asks for the copy of Node's streams that older versions of Node need; ours has them. What it takes of one class is that class itself. */
const streams: Plugin = {
  name: 'streams',
  resolveId: (source) => (source === 'readable-stream/passthrough' ? '\0passthrough.cjs' : null),
  load: (id) => (id === '\0passthrough.cjs' ? `module.exports = require('node:stream').PassThrough;` : null),
};

/** What is bundled: small entries, shared chunks. */
export const bundle: InputOptions = {
  input: {
    kenpin: 'src/cli/kenpin.ts',
    'census-worker': 'src/io/census-worker.ts',
    'text-pass-worker': 'src/tools/text-pass/worker.ts',
    'hash-guesses-worker': 'src/tools/hash-guesses/worker.ts',
    'yara-x-child': 'src/tools/yara-x/child.ts',
    ...Object.fromEntries(actions.map((name) => [name.replace('.ts', ''), `src/actions/${name}`])),
  },
  platform: 'node',
  plugins: [streams, minify, licenses],
  resolve: { alias: { 'readable-stream$': 'node:stream' } },
  // @actions/core brings an HTTP client for tokens that kenpin never asks for; it says nothing about side effects, so the bundler would keep it.
  treeshake: { moduleSideEffects: [{ test: /node_modules\/(@actions|undici|tunnel)\//, sideEffects: false }] },
  // web-tree-sitter's runtime evaluates glue that emscripten bakes into its own wasm; grammars of ours carry none.
  checks: { eval: false },
};

/** Where it goes. Without hashes in the names a change of ours shows as a change of its file. */
export function outputTo(dir: string): OutputOptions {
  return {
    dir,
    format: 'esm',
    cleanDir: true,
    entryFileNames: '[name].js',
    chunkFileNames: 'shared/[name].js',
    codeSplitting: {
      groups: [
        { name: 'vendor-actions', test: /node_modules\/(@actions|undici|tunnel)\// },
        {
          name: 'vendor-archiver',
          test: /node_modules\/(archiver|zip-stream|compress-commons|crc-|readable-stream|streamx|tar-stream|b4a|text-decoder|fast-fifo|bare-|readdir-glob|minimatch|lazystream|async)/,
        },
        { name: 'vendor-zod', test: /node_modules\/zod\// },
        { name: 'vendor-yaml', test: /node_modules\/yaml\// },
        {
          name: 'vendor-execa',
          test: /node_modules\/(execa|@sindresorhus|human-signals|get-stream|npm-run-path|cross-spawn|which|isexe|figures|pretty-ms|signal-exit|strip-final-newline|yoctocolors|is-plain-obj|unicorn-magic|path-key|parse-ms|is-unicode)/,
        },
        { name: 'vendor-xlsx', test: /node_modules\/(write-excel-file|fflate)\// },
        { name: 'vendor-xml', test: /node_modules\/(fast-xml-parser|strnum|path-expression-matcher|fast-xml-builder)/ },
        { name: 'vendor-syntax', test: /node_modules\/web-tree-sitter\// },
        { name: 'vendor-clamscan', test: /node_modules\/clamscan\// },
        { name: 'vendor-cvss', test: /node_modules\/ae-cvss-calculator\// },
        { name: 'vendor', test: /node_modules\// },
      ],
    },
  };
}

export default defineConfig({ ...bundle, output: outputTo('dist') });
