import { osvPackageOf, parsePurl } from '../sbom/from-purl.ts';
import { Asked, type AskedPackage } from './asked.ts';
import { walkJson, type JsonObject } from './json.ts';
import { attributesLike, blocksLike, linesLike, pnpm, pom, purls, yarn, type TextReader } from './text.ts';

/** Where something stands in a text. */
export interface Place {
  /** 1-based. */
  readonly line: number;
  /** 1-based, in UTF-16 units. */
  readonly column: number;
}

/** The line in which a package stands in a lockfile, manifest or SBOM; undefined where it is not found there. */
export function lineOf(path: string, text: string, asked: AskedPackage): number | undefined {
  return placesOf(path, text, [asked]).get(asked)?.line;
}

/** Where packages stand in a file: package → the first place that names it with its version. `path`: its name says how it is read. */
export function placesOf(path: string, text: string, packages: Iterable<AskedPackage>): ReadonlyMap<AskedPackage, Place> {
  const asked = new Asked(packages);
  for (const reader of readersOf(path, text)) if (asked.missing.length > 0) reader(text, asked);
  for (const each of asked.missing) {
    const at = anywhere(text, each);
    if (at >= 0) asked.meet(each.name, null, at);
  }
  return inLines(text, asked.found);
}

const toml = blocksLike({ start: /^\[\[packages?\]\]/, name: /^name\s*=\s*"([^"]+)"/m, version: /^version\s*=\s*"([^"]+)"/m });
const debian = (name: string) =>
  blocksLike({ start: /^Package: /, name: new RegExp(`^${name}: ([^\\s(]+)`, 'm'), version: /^Version: (\S+)/m });
const alpine = (name: string) => blocksLike({ start: /^C:/, name: new RegExp(`^${name}:(\\S+)`, 'm'), version: /^V:(\S+)/m });

/** Readers by the end of the path, tried in turn. JSON is known by its first character. */
const readers: readonly (readonly [path: RegExp, ...readers: TextReader[]])[] = [
  [/yarn\.lock$/, yarn],
  [/pnpm-lock\.yaml$/, pnpm],
  [/(poetry|uv|pdm|Cargo)\.lock$|pylock[^/]*\.toml$/, toml],
  [
    /\.txt$/,
    linesLike(/^\s*(?<name>[A-Za-z0-9][\w.-]*)\s*(?:\[[^\]\n]*\])?\s*={2,3}\s*(?<version>[^\s;#,]+)/),
    linesLike(/^#?\s*(?<name>\S+) v(?<version>\S+)/),
  ],
  [/pom\.xml$|\.pom$/, pom],
  [/gradle\.lockfile$/, linesLike(/^(?<name>[^:\s]+:[^:\s]+):(?<version>[^=\s]+)/)],
  [/verification-metadata\.xml$/, attributesLike(['component'], ['name', 'version', 'group'])],
  [/ivy\.xml$/, attributesLike(['dependency'], ['name', 'rev', 'org'])],
  [/packages\.config$/, attributesLike(['package'], ['id', 'version'])],
  [/\.(cs|vb|fs)proj$|\.props$/, attributesLike(['PackageReference', 'PackageVersion'], ['Include', 'Version'])],
  [/go\.mod$/, linesLike(/^\s*(?:require\s+|replace\s+.*=>\s*)?(?<name>[^\s()/][^\s()]*)\s+v(?<version>[^\s/]+)/)],
  [/Gemfile\.lock$|gems\.locked$/, linesLike(/^ {4}(?<name>[^\s(]+) \((?<version>[^)\s]+)\)/)],
  [/Podfile\.lock$/, linesLike(/^ {2}- "?(?<name>[^\s("]+) \((?<version>[^)\s]+)\)/)],
  [/mix\.lock$/, linesLike(/^\s*"(?<name>[^"]+)": \{:hex, :\w+, "(?<version>[^"]+)"/)],
  [/pubspec\.lock$/, blocksLike({ start: /^ {2}\w+:/, name: /^ {2}(\w+):/, version: /^\s+version: "?([^"\s]+)/m })],
  [/paket\.lock$/, linesLike(/^ {4}(?<name>[^\s(]+) \((?<version>[^)\s]+)\)/)],
  [/\.gemspec$/, linesLike(/\.name\s*=\s*["'](?<name>[^"']+)/)],
  [/METADATA$|PKG-INFO$|\.egg-info$/, blocksLike({ start: /^Metadata-Version:/, name: /^Name: (\S+)/m, version: /^Version: (\S+)/m })],
  [/dpkg\/status/, debian('Source'), debian('Package')],
  [/apk\/db\/installed$/, alpine('o'), alpine('P')],
  [/\.(xml|spdx|rdf|ya?ml)$/i, purls],
];

function readersOf(path: string, text: string): readonly TextReader[] {
  const own = readers.find(([pattern]) => pattern.test(path))?.slice(1) as TextReader[] | undefined;
  return own ?? (/^[\s\uFEFF]*[{[]/.test(text.slice(0, 100)) ? [json] : [purls]);
}

/** All forms of JSON at once: an object that names a package by its fields, by its key, or by both. */
const json: TextReader = (text, asked) => {
  walkJson(text, (object) => meetObject(object, asked));
};

function meetObject({ key, at, fields }: JsonObject, asked: Asked): void {
  const field = (...names: string[]) => names.map((name) => fields.get(name)).find((each) => each !== undefined);
  // SBOMs: the package URL says it all.
  const locator = field('purl', 'referenceLocator', 'software_packageUrl');
  const purl = locator === undefined ? null : parsePurl(locator.value);
  if (purl !== null && locator !== undefined) {
    const { name, version } = osvPackageOf(purl);
    asked.meet(name, version, field('name')?.at ?? locator.at);
  }
  const name = field('name', 'Package', 'packageName', 'identity');
  const version = field('version', 'versionInfo', 'Version', 'resolved', 'software_packageVersion');
  if (name !== undefined && version !== undefined) asked.meet(name.value, version.value, name.at);
  // package-lock.json, Pipfile.lock, packages.lock.json name it by the key.
  const last = key.slice(key.lastIndexOf('node_modules/') < 0 ? 0 : key.lastIndexOf('node_modules/') + 'node_modules/'.length);
  if (last !== '' && version !== undefined) asked.meet(last, version.value, at);
  // *.deps.json and project.assets.json: `Name/1.0.0`.
  const slash = /^([^/]+)\/(\d[^/]*)$/.exec(key);
  if (slash?.[1] !== undefined) asked.meet(slash[1], slash[2] ?? null, at);
  meetTexts({ key, at, fields }, asked);
}

/** bun.lock: `"a": ["a@1.0.0", …]`; deno.lock: `"a@1.0.0": {…}`; conan.lock and libman.json: `"a/1.0.0#…"`, `"a@1.0.0"`. */
function meetTexts({ key, at, fields }: JsonObject, asked: Asked): void {
  const texts = [{ value: key, at }, fields.get('0'), fields.get('library'), fields.get('ref')];
  for (const each of texts) {
    const match = /^((?:@[^@/]+\/)?[^@/\s]+)[@/](\d[^#@_\s]*)/.exec(each?.value ?? '');
    if (match?.[1] !== undefined && each !== undefined) asked.meet(match[1], match[2] ?? null, each.at);
  }
}

/** The first place where the version stands behind the name on one line; for a script, where the version stands at all. */
function anywhere(text: string, { name, version }: AskedPackage): number {
  if (version === '') return -1;
  const short = name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf(':')) + 1);
  for (let at = text.indexOf(version); at >= 0; at = text.indexOf(version, at + 1)) {
    const start = text.lastIndexOf('\n', at) + 1;
    const before = text.slice(Math.max(start, at - 500), at);
    if (before.toLowerCase().includes(short.toLowerCase()))
      return Math.max(start, at - 500) + before.toLowerCase().lastIndexOf(short.toLowerCase());
  }
  return -1;
}

/** Offsets as lines and columns, in one pass. */
function inLines(text: string, found: ReadonlyMap<AskedPackage, number>): ReadonlyMap<AskedPackage, Place> {
  const places = new Map<AskedPackage, Place>();
  let line = 1;
  let start = 0;
  for (const [each, at] of [...found].sort(([, a], [, b]) => a - b)) {
    for (let next = text.indexOf('\n', start); next >= 0 && next < at; next = text.indexOf('\n', start)) {
      line += 1;
      start = next + 1;
    }
    places.set(each, { line, column: at - start + 1 });
  }
  return places;
}
