import type { Call } from '../extract.ts';
import { oncePerFile } from './file-facts.ts';
import type { Surroundings } from './surroundings.ts';

/** Whether the main function of a class of Java's only tries the class out, and shows a value there: what a command tells has words. */
export function isTried({ arguments: given }: Call, around: Surroundings): boolean {
  if (!isTrial(around)) return false;
  const told = (given.join(', ').match(/"(?:[^"\\]|\\.)*"/gu) ?? []).join(' ');
  return given.length > 0 && (told.match(/\p{L}{2,}/gu)?.length ?? 0) < 2;
}

/** Folders of classes that others use, and what their names end with. */
const used =
  /(?:^|\/)(?:servlets?|utils?|utilit(?:y|ies)|helpers?|commons?|bo|vo|dto|dao|daos|po|pojos?|beans?|entit(?:y|ies)|models?|domain|services?|controllers?|actions?|api|web|mappers?|repositor(?:y|ies))\/|(?:Util|Utils|Helper|Servlet|Service|ServiceImpl|Dao|DAO|DaoImpl|BO|VO|DTO|Bean|Entity|Controller|Action|Dummy|DB)\.java$/iu;

/** Whether a class that others use has a main function that takes nothing from whoever calls it: neither arguments nor input. */
export const isTrial = oncePerFile(({ path, code, place, language }) => {
  if (language !== 'java') return false;
  const given = /\bvoid\s+main\s*\(\s*(?:final\s+)?String\s*(?:\[\s*\]|\.\.\.)?\s*(\w+)/u.exec(code)?.[1];
  if (given === undefined || (place === 'entry' && !used.test(path))) return false;
  return (
    !/\bSystem\.(?:in|console|exit|getenv)\b|\bSpringApplication\b|\bJOptionPane\b/u.test(code) &&
    code.match(new RegExp(`\\b${given}\\b`, 'gu'))?.length === 1
  );
});
