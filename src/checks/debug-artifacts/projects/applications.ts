import type { Signs } from './signs.ts';

/** Names that lie in the uppermost folder of a project of Python's (https://packaging.python.org/en/latest/guides/writing-pyproject-toml/, https://docs.djangoproject.com/en/stable/ref/django-admin/, https://pip.pypa.io/en/stable/reference/requirements-file-format/). */
const uppermost = /^(?:requirements[\w.-]*\.txt|pyproject\.toml|setup\.py|setup\.cfg|manage\.py|Pipfile|Dockerfile)$/u;

/** How many files of a project say what. */
interface Count {
  files: number;
  application: number;
  console: number;
  script: number;
}

/**
 * Tells of a path whether it lies in a project that is an application: nobody reads what its modules print.
 * A project is what lies below the nearest folder with one of the names above; without one, the whole delivery or the container. Pure: paths, and what the files of Python's among them say.
 */
export function applicationsAmong(paths: Iterable<string>, signs: ReadonlyMap<string, Signs>): (path: string) => boolean {
  const folders = new Set<string>();
  for (const path of paths) if (uppermost.test(path.slice(path.lastIndexOf('/') + 1))) folders.add(folderOf(path));
  const counts = new Map<string, Count>();
  for (const [path, said] of signs) {
    const project = projectOf(path, folders);
    const count = counts.get(project) ?? { files: 0, application: 0, console: 0, script: 0 };
    count.files += 1;
    for (const sign of said) count[sign] += 1;
    counts.set(project, count);
  }
  return (path) => {
    const count = counts.get(projectOf(path, folders));
    return count !== undefined && isApplication(count);
  };
}

/** One file may be a trial, unless there is little besides it; so may few among hundreds. Scripts beside an application are many, but not far more than its parts. */
function isApplication({ files, application, console, script }: Count): boolean {
  return application === 1
    ? files <= 5 && console + script === 0
    : application > 2 * console && script <= 2 * application && application * 20 >= files;
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

function projectOf(path: string, folders: ReadonlySet<string>): string {
  let folder = folderOf(path);
  // A container (`a.zip!`) is handed over as a whole.
  while (folder !== '' && !folder.endsWith('!') && !folders.has(folder)) folder = folderOf(folder);
  return folder;
}
