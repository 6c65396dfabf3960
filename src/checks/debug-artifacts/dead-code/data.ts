import type { Language } from '../syntax.ts';
import type { Segment } from './segments.ts';

/** Whether lines show data and are no code: an object in JSON in Python, or beside words in scripts, where it may be an object of theirs elsewhere, or of what kind each value is. */
export function showsData({ lines, mixed }: Pick<Segment, 'lines' | 'mixed'>, language: Language): boolean {
  const script = language === 'javascript' || language === 'typescript' || language === 'tsx';
  if ((language === 'python' || (mixed && script)) && isData(lines)) return true;
  return script && lines.every((line) => isShape(line.trim()));
}

/** An object in JSON, which shows what is received or sent. */
function isData(lines: readonly string[]): boolean {
  const written = lines.map((line) => line.trim()).filter((line) => line !== '');
  return (
    /^[[{]/u.test(written[0] ?? '') &&
    written.every((line) => /^[\s{}[\],]*$|^"[^"]*",?$|^\{?\s*"[\w .-]+"\s*:\s*[^=]*[,{}[\]"\w]$/u.test(line))
  );
}

/** `{name: string, place: lat/lng}`: of what kind each value is. */
function isShape(line: string): boolean {
  return line.length < 200 && /^\{(?:\s*\w+\??: ?[\w/]+\s*[,;]?)+\}$/u.test(line) && /: ?(?:string|number|boolean)\b/u.test(line);
}
