import type { Call } from '../extract.ts';
import { lineAround, oncePerFile } from './file-facts.ts';
import type { Surroundings } from './surroundings.ts';

/** What a page of PHP has and a script for the console has not. */
const ofPage =
  /\$_(?:GET|POST|REQUEST|SESSION|COOKIE)\b|<\/?(?:html|body|head|div|pre|br|p|h[1-6]|table|t[drh]|b|li|ul|span|script|style|a|form)\b|\bheader\(/iu;

/** A script of PHP without functions or classes that speaks in lines: `echo "Done\n";`. One whose name says that it tries something out is for its writer alone. */
const speaks = oncePerFile(
  ({ path, code, language }) =>
    language === 'php' &&
    !/(?:^|\/)(?:tmp|temp|test|debug|coba|prueba)[\w-]*\.php$/iu.test(path) &&
    !ofPage.test(code) &&
    !/^\s*(?:abstract |final )?(?:class|trait|namespace)\s/mu.test(code) &&
    (code.match(/\becho\b[^;\n]{0,300}(?:\\n"|PHP_EOL)\s*;/gu)?.length ?? 0) > 1,
);

/** Whether such a script shows a value to whoever runs it, between its lines. */
export function isPlainScript({ callee, within }: Call, around: Surroundings): boolean {
  return (
    speaks(around) && /^\\?(?:print_r|var_dump|var_export)$/iu.test(callee) && !within.some((type) => /function|method|class/u.test(type))
  );
}

/** Whether a command of Laravel shows a value by `dump` below the line that names it: `$this->comment('Child:')`. */
export function isBelowItsName({ callee, start }: Call, { text, language }: Surroundings): boolean {
  return (
    language === 'php' &&
    callee === 'dump' &&
    /^\s*\$this->(?:comment|info|line|question|warn)\(\s*["'][^"']*:\s*["']\s*\);\s*$/u.test(lineAround(text, start).above)
  );
}

/** Commands of Laravel and Symfony write by methods of their own; and nobody stops a command behind what it is to tell. */
export function isUnwritten({ callee, start }: Call, { code, language }: Surroundings): boolean {
  if (language !== 'php' || !/^\\?(?:print_r|var_export)$/iu.test(callee)) return false;
  return /\bextends\s+\\?(?:\w+\\)*Command\b/u.test(code) || /^[^;]{1,200};\s*(?:exit|die)\b/u.test(code.slice(start, start + 300));
}
