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
  module: 'php',
  ctp: 'php',
  rb: 'ruby',
  rake: 'ruby',
  ru: 'ruby',
  gemspec: 'ruby',
  go: 'go',
  cs: 'c-sharp',
  c: 'c',
  h: 'cpp',
  cc: 'cpp',
  cpp: 'cpp',
  cxx: 'cpp',
  hh: 'cpp',
  hpp: 'cpp',
  hxx: 'cpp',
  ino: 'cpp',
  kt: 'kotlin',
  kts: 'kotlin',
  swift: 'swift',
  rs: 'rust',
  scala: 'scala',
  groovy: 'groovy',
  gradle: 'groovy',
  gsp: 'groovy',
  sh: 'bash',
  bash: 'bash',
  ksh: 'bash',
};

const byName: Readonly<Record<string, Language>> = {
  Rakefile: 'ruby',
  Gemfile: 'ruby',
  Capfile: 'ruby',
  Guardfile: 'ruby',
  Vagrantfile: 'ruby',
  Jenkinsfile: 'groovy',
};

const byInterpreter: Readonly<Record<string, Language>> = {
  python: 'python',
  node: 'javascript',
  ruby: 'ruby',
  php: 'php',
  sh: 'bash',
  bash: 'bash',
  ksh: 'bash',
  dash: 'bash',
  groovy: 'groovy',
};

/** Work copies keep the language of what they are copies of: `form.js~`, `Form.java.bak`. */
const copySuffix = /(?:~|\.(?:bak|back|backup|old|orig|original|ori|org|tmp|temp|save|copy|swp))$/iu;

/** Last part of a census path. */
export function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** The name of a program without what a work copy adds to it. */
export function programName(name: string): string {
  return name.replace(copySuffix, '');
}

/** Extensions that other formats have too: only a text that looks like it is in the language. */
const doubtful: Readonly<Record<string, RegExp>> = { inc: /<\?(?:php|=)/u, module: /<\?(?:php|=)/u };

/** The language a file is parsed in, by its name, or else by its first line; null where it is none of the parsed ones. */
export function languageOf(path: string, text: string): Language | null {
  const name = programName(baseName(path));
  const known = byName[name];
  if (known !== undefined) return known;
  const extension = /\.([a-z]+)$/iu.exec(name)?.[1]?.toLowerCase();
  const language = extension === undefined ? undefined : byExtension[extension];
  if (extension !== undefined && doubtful[extension]?.test(text.slice(0, 4096)) === false) return null;
  if (language !== undefined) return language;
  if (extension !== undefined) return null;
  const interpreter = /^#![^\n]{0,200}\b(python|node|ruby|php|sh|bash|ksh|dash|groovy)\d*(?:\.\d+)*\s*(?:[ \t-][^\n]*)?$/mu.exec(
    text.slice(0, 256),
  )?.[1];
  return interpreter === undefined ? null : (byInterpreter[interpreter] ?? null);
}

const pages = /\.(?:jspf?|jspx|erb|vue)$/iu;

/** Whether the name alone says that a file is a program, or a page that is one. */
export function isSourceName(path: string): boolean {
  return languageOf(path, '') !== null || pages.test(programName(path));
}

/** Longest file that is parsed, in bytes. */
export const largestSource = 4 * 1024 * 1024;
