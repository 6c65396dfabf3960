import type { Call } from '../extract.ts';
import type { Surroundings } from './surroundings.ts';

/** Whether a seed, a migration or a script of PHP ends with showing a value, or the failure that it met: `dd` is called by nobody but who debugs, wherever it stands. */
export function isStopping({ callee, arguments: given }: Call, { language, code }: Surroundings): boolean {
  const [first = ''] = given;
  if (language !== 'php' || !/^\\?(?:dd|ddd|dump|var_dump)$/iu.test(callee) || !/^\\?\$\w|^\[/u.test(first)) return false;
  if (/^\\?ddd?$/iu.test(callee)) return true;
  // A tool shows its results so.
  return /^\$(?:e|ex|exc|err|error|exception|th)$/u.test(first) || /\bextends\s+(?:[\w\\]+\\)?(?:\w*Seeder|Migration)\b/u.test(code);
}

/** Whether the statement before the call always leaves the block: `return res.send(error); console.log(error);`. One below a condition does not. */
export function isUnreached({ start }: Call, { language, code }: Surroundings): boolean {
  if (!/^(?:javascript|typescript|tsx|php)$/u.test(language)) return false;
  return /[;{}]\s*(?:return|throw)\b[^;{}"'`]{0,200}(?:(?:"[^"\n]*"|'[^'\n]*')[^;{}"'`]{0,100}){0,3};\s*$/u.test(
    code.slice(Math.max(0, start - 600), start),
  );
}
