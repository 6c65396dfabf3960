import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { isScript, recogniseLibraries, scriptLimit } from '../../../../src/checks/dependencies/vendored/recognise.ts';
import { readSignatures } from '../../../../src/checks/dependencies/vendored/signature.ts';
import { signatureLines } from '../../../../src/checks/dependencies/vendored/signatures.ts';

function found(path: string, text: string): string[] {
  return recogniseLibraries({ path, text }).libraries.map(({ name, version, evidence }) => `${name}@${version} ${evidence}`);
}

const filler = 'function f(a){return a+1}\n'.repeat(300);
const { all, hashes } = readSignatures(signatureLines);

describe('a library is recognised', () => {
  test.each([
    ['jquery', '/*! jQuery v1.12.4 | (c) jQuery Foundation */', 'jquery@1.12.4'],
    [
      'jquery, minified without banner',
      '!function(a,b){var c="3.4.1",k=function(a,b){return new k.fn.init(a,b)},r=/^x$/g,aaaaaaaaaa;k.fn=k.prototype={jquery:c,',
      'jquery@3.4.1',
    ],
    ['jquery-ui', '/*! jQuery UI - v1.12.1 - 2016-09-14\n* http://jqueryui.com\n* Includes: widget.js, dialog.js */', 'jquery-ui@1.12.1'],
    ['lodash', '/**\n * @license\n * Lodash <https://lodash.com/>\n */;(function(){var VERSION = "4.17.20";', 'lodash@4.17.20'],
    ['angular', '/**\n * @license AngularJS v1.8.2\n * (c) 2010-2020 Google LLC.\n */', 'angular@1.8.2'],
    ['handlebars', '/**!\n\n @license\n handlebars v4.7.6\n', 'handlebars@4.7.6'],
    ['bootstrap', '/*!\n * Bootstrap v3.4.1 (https://getbootstrap.com/)\n */', 'bootstrap@3.4.1'],
    ['three, whose version is put together', 'Copyright 2010-2021 Three.js Authors\n// SPDX\nconst REVISION = "125"', 'three@0.125.0'],
    ['dojo, of three numbers', 'dojo.version={major:1,minor:16,patch:0', 'dojo@1.16.0'],
    ['ember, whose npm name differs', '\nEmber.VERSION = "3.28.0"', 'ember-source@3.28.0'],
  ])('%s', (_, text, expected) => {
    expect(found('js/app.js', `${filler}${text}${filler}`)).toEqual([`${expected} content`]);
  });

  test('in each line-ending style', () => {
    const text = '//! moment.js\n//! version : 2.29.1\n';
    for (const lines of [text, text.replaceAll('\n', '\r\n'), text.replaceAll('\n', '\r')])
      expect(found('a.js', lines)).toEqual(['moment@2.29.1 content']);
  });

  test('several in a bundle, and several versions of one', () => {
    const bundle = `/*! jQuery v1.12.4 */${filler}/*! jQuery v3.4.1 */${filler}/*! axios v0.21.1 | (c) 2020 */`;
    expect(found('bundle.js', bundle)).toEqual(['axios@0.21.1 content', 'jquery@1.12.4 content', 'jquery@3.4.1 content']);
  });

  test('by file name and folder, where the text says nothing', () => {
    expect(found('web/js/jquery-1.12.4.min.js', '')).toEqual(['jquery@1.12.4 filename']);
    expect(found('app.zip!/webjars/jquery/1.11.1/jquery.js', '')).toEqual(['jquery@1.11.1 filename']);
    expect(found('lib/jquery-3.5.1.slim.min.mjs', '')).toEqual(['jquery@3.5.1 filename']);
    expect(found('2024-01/jquery.js', '')).toEqual(['jquery@ filename']);
    expect(found('my-jquery-1.12.4.js', '')).toEqual([]);
  });

  test('the text outweighs the file name', () => {
    expect(found('jquery-1.12.4.js', '/*! jQuery v3.4.1 */')).toEqual(['jquery@3.4.1 content']);
  });

  test('without a version, where a file of its name speaks of it and is no stub', () => {
    expect(found('js/jquery.min.js', `${filler}jQuery`)).toEqual(['jquery@ filename']);
    expect(found('js/bootstrap.js', `${filler}start()`)).toEqual([]);
    expect(found('js/jquery.js', 'jQuery')).toEqual([]);
  });

  test('by digest of the text with plain line ends', () => {
    const [digest, { name, version }] = [...hashes][0] ?? ['', { name: '', version: '' }];
    const asked: string[] = [];
    const sha1 = (text: string) => {
      asked.push(text);
      return digest;
    };
    expect(recogniseLibraries({ path: 'a.js', text: 'a\r\nb', sha1 }).libraries).toEqual([
      expect.objectContaining({ name, version, evidence: 'hash' }),
    ]);
    expect(asked).toEqual(['a\nb']);
    const real = (text: string) => createHash('sha1').update(text).digest('hex');
    expect(recogniseLibraries({ path: 'a.js', text: 'a', sha1: real }).libraries).toEqual([]);
  });

  test('and has no ecosystem where npm has no such package', () => {
    const text = 'Prototype JavaScript framework, version 1.7.3';
    expect(recogniseLibraries({ path: 'a.js', text }).libraries).toEqual([
      { name: 'prototypejs', ecosystem: '', version: '1.7.3', evidence: 'content' },
    ]);
  });

  test('in scripts only', () => {
    expect(['a.js', 'a.MJS', 'x.zip!/a.cjs', 'a.min.js'].every(isScript)).toBe(true);
    expect(['a.json', 'a.js.map', 'a.ts', 'js'].some(isScript)).toBe(false);
  });
});

describe('a hostile text', () => {
  /** Comes to an end, whatever it finds; returns what it did not look for to the end. */
  function survive(text: string): readonly string[] {
    const { libraries, unfinished } = recogniseLibraries({ path: 'a.js', text });
    expect(Array.isArray(libraries)).toBe(true);
    return unfinished;
  }

  test.each([
    ['jquery', `${';f="11",'.repeat(200_000)}jquery:g`],
    ['pdf.js', 'apiVersion:"1.1",data,password,disableAutoFetch,'.repeat(100_000)],
    ['moment', '.isMoment(_isUTC="1.1"'.repeat(200_000)],
    ['digits', `="${'1'.repeat(2_000_000)}`],
    ['line ends', '\r'.repeat(2_000_000)],
  ])('does not hang: %s', (_, text) => {
    survive(text);
  });

  test('every anchor of every signature many times over: what was cut is said', () => {
    const anchors = all.flatMap(({ place, anchor }) => (place === 'content' ? anchor.texts : []));
    const unfinished = survive(anchors.join('="1.1",').repeat(300));
    expect(unfinished.length).toBeGreaterThan(5);
    expect(unfinished).toEqual([...new Set(unfinished)].toSorted());
  });

  test('the signatures whose steps are spent do not keep the others from being found', () => {
    const text = `${'apiVersion:"1.1",data,password,disableAutoFetch,'.repeat(50_000)}/*! jQuery v1.12.4 */`;
    const { libraries, unfinished } = recogniseLibraries({ path: 'a.js', text });
    expect(unfinished).toContain('pdfjs-dist');
    expect(libraries).toContainEqual({ name: 'jquery', ecosystem: 'npm', version: '1.12.4', evidence: 'content' });
  });

  test('a text above the limit leaves every library unfinished', () => {
    const { unfinished } = recogniseLibraries({ path: 'a.js', text: 'x'.repeat(scriptLimit + 1) });
    expect(unfinished).toContain('jquery');
    expect(unfinished.length).toBeGreaterThan(60);
  });

  test('ten megabytes of ordinary code are searched to the end', () => {
    const text = filler.repeat(Math.ceil(10_000_000 / filler.length));
    expect(recogniseLibraries({ path: 'a.js', text })).toEqual({ libraries: [], unfinished: [] });
  });
});

describe('the signatures', () => {
  test('are those of Retire.js without its examples', () => {
    const names = new Set(all.map(({ library }) => library.name));
    expect(names.size).toBeGreaterThan(65);
    expect(names).not.toContain('retire-example');
    expect(hashes.size).toBe(17);
    expect(Buffer.byteLength(signatureLines)).toBeLessThan(40_000);
    expect(signatureLines).not.toMatch(/CVE-|GHSA-|severity/);
  });

  test('each has its version in a group, and a place to start from', () => {
    for (const { version, anchor } of all) {
      expect(version).toMatch(/\$[12]/);
      expect(anchor.texts.length).toBeGreaterThan(0);
    }
  });

  test.each(['x', 'c(', '=npm', 'c[a-z]+'])('are refused where a line is none: %s', (line) => {
    expect(() => readSignatures(line)).toThrow();
  });
});
