/** A package URL, its parts decoded. */
export interface Purl {
  readonly type: string;
  /** Namespace and name, `@angular/core`. */
  readonly name: string;
  /** Empty where it has none. An RPM's epoch stands before it: `1:3.0.7-27.el9`. */
  readonly version: string;
  readonly qualifiers: ReadonlyMap<string, string>;
}

/** Types whose names do not tell small letters from capitals. https://github.com/package-url/purl-spec, "Known types" */
const foldedTypes = new Set(['alpm', 'apk', 'bitbucket', 'composer', 'deb', 'github', 'golang', 'pypi', 'rpm']);

/** Reads a package URL; null where it is none. https://github.com/package-url/purl-spec */
export function readPurl(text: string): Purl | null {
  if (text.length > 2000 || !/^pkg:/i.test(text)) return null;
  const [beforeHash = ''] = text.slice(4).split('#');
  const [body = '', query = ''] = beforeHash.split('?');
  const path = body.replace(/^\/+/, '');
  const at = path.lastIndexOf('@') > path.lastIndexOf('/') ? path.lastIndexOf('@') : path.length;
  const [type = '', ...names] = path
    .slice(0, at)
    .split('/')
    .filter((part) => part !== '')
    .map(decode);
  const version = decode(path.slice(at + 1));
  const qualifiers = new Map(query.split('&').flatMap((pair) => pairOf(pair)));
  if (!/^[a-z][a-z0-9.+-]*$/i.test(type) || names.length === 0 || [...names, version].includes(unreadable)) return null;
  const epoch = qualifiers.get('epoch');
  return {
    type: type.toLowerCase(),
    name: foldName(type.toLowerCase(), names.join('/')),
    version: epoch === undefined || version === '' ? version : `${epoch}:${version}`,
    qualifiers,
  };
}

/** Qualifiers that make another thing of a package, where both sides give them. */
const telling = ['arch', 'distro', 'classifier'];

/** Whether both mean the same package, whatever the version. */
export function samePackage(one: Purl, other: Purl): boolean {
  if (one.type !== other.type || one.name !== other.name) return false;
  return telling.every((key) => {
    const [a, b] = [one.qualifiers.get(key), other.qualifiers.get(key)];
    return a === undefined || b === undefined || a === b;
  });
}

function foldName(type: string, name: string): string {
  const folded = foldedTypes.has(type) ? name.toLowerCase() : name;
  return type === 'pypi' ? folded.replaceAll(/[-_.]+/g, '-') : folded;
}

const unreadable = '\uFFFD';

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return unreadable;
  }
}

function pairOf(pair: string): [string, string][] {
  const equals = pair.indexOf('=');
  return equals <= 0 ? [] : [[pair.slice(0, equals).toLowerCase(), decode(pair.slice(equals + 1))]];
}
