import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ToolError } from '../gate/error.ts';

/** A program of ours that runs in a thread or a process of its own. */
export interface OwnProgram {
  /** `import.meta.url` of the file that starts it. */
  readonly from: string;
  /** Its source, relative to that file: `./worker.ts`. */
  readonly source: string;
  /** Its name in the bundle: `text-pass-worker.js`. */
  readonly bundled: string;
}

/** Where it lies: beside its starter in the sources; in a bundle beside it or one folder up (chunks may lie in `shared/`). Throws ToolError `program-missing`. */
export function ownProgram({ from, source, bundled }: OwnProgram): URL {
  const places = [source, `./${bundled}`, `../${bundled}`].map((place) => new URL(place, from));
  const found = places.find((place) => existsSync(fileURLToPath(place)));
  if (found !== undefined) return found;
  throw new ToolError({
    code: 'program-missing',
    text: { ja: 'kenpin の {bundled} が見つかりません。', en: '{bundled} of kenpin is missing.' },
    mend: { ja: 'kenpin を入れ直してください。', en: 'Install kenpin again.' },
    where: fileURLToPath(from),
    parameters: { bundled },
  });
}
