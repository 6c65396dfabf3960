import { applicationsAmong } from '../../src/checks/debug-artifacts/projects/applications.ts';
import { replaced } from '../../src/checks/debug-artifacts/projects/replaced.ts';
import { signsOf, type Signs } from '../../src/checks/debug-artifacts/projects/signs.ts';
import { sourceFindings } from '../../src/checks/debug-artifacts/source.ts';
import type { SyntaxEngine } from '../../src/checks/debug-artifacts/syntax.ts';
import type { FindingDraft } from '../../src/gate/finding.ts';
import { git, readObjects, sourceFile, type SourceFile } from './tree.ts';

/** Whether a path lies in a project that is an application. */
export type IsInApplication = (path: string) => boolean;

/** Which paths of a commit lie in an application, as the check on the whole tree would tell. */
export function applicationsIn(repository: string, commit: string): IsInApplication {
  const paths = git(repository, ['ls-tree', '-r', '-z', '--name-only', commit])
    .toString('utf8')
    .split('\0')
    .filter((path) => path !== '' && !path.includes('\n'));
  const python = paths.filter((path) => /\.pyw?$/iu.test(path));
  const objects = readObjects(
    repository,
    python.map((path) => `${commit}:${path}`),
  );
  const signs = python.flatMap((path): [string, Signs][] => {
    const [file] = sourceFile(path, objects.get(`${commit}:${path}`));
    const said = file === undefined ? undefined : signsOf(path, file.text);
    return said === undefined ? [] : [[path, said]];
  });
  return applicationsAmong(paths, new Map(signs));
}

/** What the check says of a file as a part of its project. */
export async function findingsInProject(
  { path, text }: Pick<SourceFile, 'path' | 'text'>,
  syntax: SyntaxEngine,
  isInApplication: IsInApplication,
): Promise<readonly FindingDraft[]> {
  const { findings, inApplication } = await sourceFindings(path, text, syntax);
  return isInApplication(path) ? replaced(findings, inApplication) : findings;
}
