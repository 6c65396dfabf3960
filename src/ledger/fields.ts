import * as z from 'zod/mini';
import { sentence } from '../deliverables/yaml-problems.ts';

/** Something that a person wrote: at least one letter or digit. Blanks and dashes alone are no reason and no name. */
export const words = z
  .string()
  .check(z.regex(/[\p{L}\p{N}]/u, sentence({ ja: '内容を書いてください。', en: 'Write something that can be read.' })));

/** A day of the calendar, `YYYY-MM-DD`: 2026-02-30 is none. */
export const day = z
  .string()
  .check(
    z.refine(isDay, sentence({ ja: '実在する日付を YYYY-MM-DD の形で書いてください。', en: 'Write a day of the calendar as YYYY-MM-DD.' })),
  );

function isDay(value: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(`${value}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}
