import { attributeOf, elementsOf, textOf, withoutComments } from './markup.ts';

/** A line that asks for a package without fixing its version. */
export interface LooseLine {
  /** 1-based. */
  readonly line: number;
  readonly text: string;
  /** `include`: names another requirements file that is not delivered beside it. */
  readonly kind: 'version' | 'include';
}

const pinned = /^[A-Za-z0-9][A-Za-z0-9._-]*\s*(\[[^\]]*\])?\s*={2,3}\s*[^\s*,;<>=!~]+\s*(;.*)?$/;
/** Options that name no package. */
const harmlessOption =
  /^(-c|--constraint|-i|--(index-url|extra-index-url|no-index|find-links|trusted-host|pre|prefer-binary|require-hashes|only-binary|no-binary|use-feature))\b/;

/**
 * Lines of a pip requirements file that fix no version. osv-scanner reads `x>=2` as version 2 and leaves out what it cannot read, so these lines must be looked at by themselves.
 * https://pip.pypa.io/en/stable/reference/requirements-file-format/
 */
export function looseRequirements(text: string, isDelivered: (include: string) => boolean): LooseLine[] {
  const loose: LooseLine[] = [];
  for (const { line, text: whole } of logicalLines(text)) {
    const wanted = whole
      .replace(/(^|\s)#.*$/, '')
      .replaceAll(/\s--hash[=\s]\S+/g, '')
      .trim();
    if (wanted === '' || pinned.test(wanted) || harmlessOption.test(wanted)) continue;
    const include = /^(?:-r|--requirement)[\s=]*(\S+)$/.exec(wanted)?.[1];
    if (include === undefined) loose.push({ line, text: wanted, kind: 'version' });
    else if (!isDelivered(include)) loose.push({ line, text: wanted, kind: 'include' });
  }
  return loose;
}

function logicalLines(text: string): { line: number; text: string }[] {
  const lines: { line: number; text: string }[] = [];
  let open = false;
  for (const [index, raw] of text.split(/\r?\n/).entries()) {
    const last = lines.at(-1);
    const part = raw.replace(/\\$/, ' ');
    if (open && last !== undefined) last.text += part;
    else lines.push({ line: index + 1, text: part });
    open = raw.endsWith('\\');
  }
  return lines;
}

/**
 * Dependencies of a Maven POM whose version is a range, a moving word, or a property that the file does not define. osv-scanner takes a range for its lower end and leaves
 * an undefined property out of its report. https://maven.apache.org/pom.html#Dependency_Version_Requirement_Specification
 */
export function looseMavenVersions(text: string): LooseLine[] {
  const pom = withoutComments(text);
  return elementsOf(pom, ['dependency']).flatMap(({ at, body }) => {
    const version = textOf(body, 'version')?.value;
    if (version === undefined || !isLoose(version, pom)) return [];
    const name = ['groupId', 'artifactId'].map((tag) => textOf(body, tag)?.value ?? '?').join(':');
    return { line: lineAt(pom, at), text: `${name} ${version}`, kind: 'version' };
  });
}

function lineAt(text: string, at: number): number {
  return text.slice(0, at).split('\n').length;
}

function isLoose(version: string, pom: string): boolean {
  if (/^[[(]|,|^(LATEST|RELEASE)$|-SNAPSHOT$/.test(version)) return true;
  return [...version.matchAll(/\$\{([^}]+)\}/g)].some(([, name = '']) => !/^(project|pom)\./.test(name) && !pom.includes(`<${name}>`));
}

/**
 * References of an MSBuild project to packages whose version is floating, a range, or a property that the file does not define.
 * https://learn.microsoft.com/nuget/concepts/package-versioning
 */
export function looseNuGetVersions(text: string): LooseLine[] {
  const project = withoutComments(text);
  return elementsOf(project, ['PackageReference', 'PackageVersion']).flatMap((element) => {
    const name = attributeOf(element, 'Include') ?? attributeOf(element, 'Update') ?? '?';
    const version = attributeOf(element, 'Version') ?? attributeOf(element, 'VersionOverride') ?? textOf(element.body, 'Version')?.value;
    // Without a version here it stands in Directory.Packages.props.
    if (version === undefined || !isLooseNuGet(version, project)) return [];
    return { line: lineAt(project, element.at), text: `${name} ${version}`, kind: 'version' };
  });
}

/** `[1.2.3]` is exactly that version. */
function isLooseNuGet(version: string, project: string): boolean {
  if (/^\[[^,*]+\]$/.test(version)) return false;
  if (/[*,[\]()]/.test(version.replaceAll(/\$\([^)]*\)/g, ''))) return true;
  return [...version.matchAll(/\$\(([^)]+)\)/g)].some(([, name = '']) => !project.includes(`<${name}>`));
}
