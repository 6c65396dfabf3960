import type { Language } from '../syntax.ts';

/**
 * How code of a language is told from prose.
 * `semicolon`: statements end in `;` or a brace. `brace`: braces, but no semicolons needed. The others have forms of their own.
 */
export type Family = 'semicolon' | 'brace' | 'python' | 'ruby' | 'shell' | 'sql' | 'markup' | 'style';

const families: Readonly<Record<string, Family>> = {
  java: 'semicolon',
  php: 'semicolon',
  'c-sharp': 'semicolon',
  c: 'semicolon',
  cpp: 'semicolon',
  rust: 'semicolon',
  javascript: 'brace',
  typescript: 'brace',
  tsx: 'brace',
  vue: 'brace',
  go: 'brace',
  kotlin: 'brace',
  swift: 'brace',
  scala: 'brace',
  groovy: 'brace',
  python: 'python',
  ruby: 'ruby',
  bash: 'shell',
  sql: 'sql',
  html: 'markup',
  css: 'style',
};

/** The family of a language; one that is not known here is read as one with semicolons, the strictest. */
export function familyOf(language: Language): Family {
  return families[language] ?? 'semicolon';
}
