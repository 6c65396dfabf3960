import { join } from 'node:path';
import type { ResultsFolder } from './results-folder.ts';

type Reader = Pick<ResultsFolder, 'list' | 'read'>;

/** The part of a results folder below `prefix` (with a slash at its end), as a results folder of its own. The lock stays with the whole. */
export function below(folder: ResultsFolder, prefix: string): ResultsFolder {
  return {
    ...readerBelow(folder, prefix),
    path: join(folder.path, prefix),
    write: (relative, content) => folder.write(`${prefix}${relative}`, content),
    remove: (relative) => folder.remove(`${prefix}${relative}`),
    release: () => Promise.resolve(),
  };
}

/** The same for who only reads. */
export function readerBelow(reader: Reader, prefix: string): Reader {
  return {
    list: async () => (await reader.list()).filter((name) => name.startsWith(prefix)).map((name) => name.slice(prefix.length)),
    read: (relative) => reader.read(`${prefix}${relative}`),
  };
}
