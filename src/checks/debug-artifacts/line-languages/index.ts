import type { Part } from '../embedded/part.ts';
import { baseName, programName } from '../languages.ts';
import { cobol } from './cobol.ts';
import type { LineLanguage } from './line-language.ts';
import { batch, powershell } from './scripts.ts';
import { sql } from './sql.ts';
import { visualBasic } from './visual-basic.ts';

/** Languages that are read line by line. */
export const lineLanguages: readonly LineLanguage[] = [cobol, visualBasic, sql, batch, powershell];

/** The language of that kind that a file is in, by its name. */
export function lineLanguageOf(path: string): LineLanguage | null {
  const name = programName(baseName(path));
  return lineLanguages.find(({ files }) => files.test(name)) ?? null;
}

/** What of a file that is read by lines has a grammar all the same, for whoever asks for it: SQL. */
export function linePartsOf(path: string, text: string): Part[] {
  return lineLanguageOf(path) === sql ? [{ language: 'sql', text }] : [];
}
