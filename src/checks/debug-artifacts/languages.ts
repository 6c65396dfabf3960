import { isVendored } from './place.ts';
import type { Language } from './syntax.ts';

const byExtension: Readonly<Record<string, Language>> = {
  js: 'javascript',
  mjs: 'javascript',
  cjs: 'javascript',
  jsx: 'javascript',
  ts: 'typescript',
  mts: 'typescript',
  cts: 'typescript',
  tsx: 'tsx',
  py: 'python',
  pyw: 'python',
  java: 'java',
  php: 'php',
  phtml: 'php',
  inc: 'php',
  rb: 'ruby',
  rake: 'ruby',
  ru: 'ruby',
  go: 'go',
  cs: 'c-sharp',
};

const byName: Readonly<Record<string, Language>> = { Rakefile: 'ruby', Gemfile: 'ruby', Capfile: 'ruby', Guardfile: 'ruby' };

/** Work copies keep the language of what they are copies of: `form.js~`, `Form.java.bak`. */
const copySuffix = /(?:~|\.(?:bak|back|backup|old|orig|original|ori|org|tmp|temp|save|copy|swp))$/iu;

/** Last part of a census path. */
export function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** The language a file is parsed in, by its name, or else by its first line; null where it is none of the parsed ones. */
export function languageOf(path: string, text: string): Language | null {
  const name = baseName(path).replace(copySuffix, '');
  const known = byName[name];
  if (known !== undefined) return known;
  const extension = /\.([a-z]+)$/iu.exec(name)?.[1]?.toLowerCase();
  if (extension === 'inc' && !/<\?(?:php|=)/u.test(text.slice(0, 4096))) return null;
  const language = extension === undefined ? undefined : byExtension[extension];
  if (language !== undefined) return language;
  const interpreter = /^#![^\n]{0,200}\b(python|node|ruby|php)/u.exec(text.slice(0, 256))?.[1];
  if (extension !== undefined || interpreter === undefined) return null;
  return interpreter === 'node' ? 'javascript' : (interpreter as Language);
}

/** Whether the name is that of a file in a parsed language. */
export function isSourceName(path: string): boolean {
  return languageOf(path, '<?php') !== null;
}

/** Longest file that is parsed, in bytes. */
export const largestSource = 4 * 1024 * 1024;

/**
 * Whether a script is the output of a minifier. All of: a JavaScript name with `.min.`, `.bundle.`, `-min.` or a hash, or a vendored folder;
 * and lines of at least 500 characters on average. A name alone convinces nobody.
 */
export function isMinified(path: string, text: string): boolean {
  if (!/\.[cm]?js$/iu.test(path)) return false;
  const named = /(?:[.-]min|\.bundle|[.-][0-9a-f]{8,32})\.[cm]?js$/iu.test(path) || isVendored(path);
  if (!named) return false;
  let lines = 1;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lines += 1;
  return text.length / lines >= 500;
}
