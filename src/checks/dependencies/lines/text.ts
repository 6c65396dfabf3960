import { attributeOf, elementsOf, textOf, withoutComments } from '../markup.ts';
import { osvPackageOf, parsePurl } from '../sbom/from-purl.ts';
import type { Asked } from './asked.ts';

/** Meets the packages that a file names line by line, in blocks, or in elements. */
export type TextReader = (text: string, asked: Asked) => void;

/** A reader of lines that each name a package with its version (groups `name` and `version`). */
export function linesLike(pattern: RegExp): TextReader {
  const global = new RegExp(pattern.source, 'gm');
  return (text, asked) => {
    for (const match of text.matchAll(global)) {
      const { name = '', version } = match.groups ?? {};
      asked.meet(name, version ?? null, match.index + match[0].indexOf(name));
    }
  };
}

interface Block {
  /** How a block begins; its text goes on to the next such line. */
  readonly start: RegExp;
  readonly name: RegExp;
  readonly version: RegExp;
}

/** A reader of blocks in which name and version stand in lines of their own. */
export function blocksLike({ start, name, version }: Block): TextReader {
  const global = new RegExp(start.source, 'gm');
  return (text, asked) => {
    const starts = [...text.matchAll(global)].map(({ index }) => index);
    starts.forEach((from, at) => {
      const block = text.slice(from, starts[at + 1] ?? text.length);
      const found = name.exec(block);
      if (found?.[1] !== undefined) asked.meet(found[1], version.exec(block)?.[1] ?? null, from + found.index + found[0].indexOf(found[1]));
    });
  };
}

/** yarn.lock, both forms: `"a@^1", "a@^2":` and a version below. */
export const yarn: TextReader = (text, asked) => {
  for (const match of text.matchAll(/^"?((?:@[^@/\s"]+\/)?[^@\s"]+)@[^\n]*:\r?\n(?:[ \t]+[^\n]*\r?\n)*?[ \t]+version:? "?([^\s"]+)/gm))
    asked.meet(match[1] ?? '', match[2] ?? null, match.index + (match[0].startsWith('"') ? 1 : 0));
};

/** pnpm-lock.yaml from version 5: `/a/1.0.0:`, `/a@1.0.0(b@2):`, `'@s/a@1.0.0':`. */
export const pnpm = linesLike(/^ {2}['"]?\/?(?<name>(?:@[^@/\s]+\/)?[^@/\s'"]+)[@/](?<version>\d[^\s:'"(_]*)[^\n]*:\s*$/);

/** Elements of a POM: the version where there is one, else the name. */
export const pom: TextReader = (text, asked) => {
  const xml = withoutComments(text);
  const properties = new Map([...xml.matchAll(/<([\w.-]+)>([^<]*)<\/\1>/g)].map((match) => [match[1] ?? '', (match[2] ?? '').trim()]));
  const resolved = (value = ''): string => value.replaceAll(/\$\{([^}]+)\}/g, (whole, name: string) => properties.get(name) ?? whole);
  for (const { body, bodyAt } of elementsOf(xml, ['dependency', 'parent', 'plugin'])) {
    const [group, artifact, version] = ['groupId', 'artifactId', 'version'].map((tag) => textOf(body, tag));
    if (artifact === undefined) continue;
    const name = `${resolved(group?.value)}:${resolved(artifact.value)}`;
    asked.meet(name, version === undefined ? null : resolved(version.value), bodyAt + (version ?? artifact).at);
  }
};

/** Elements with name and version in attributes. */
export function attributesLike(elements: readonly string[], names: readonly [name: string, version: string, group?: string]): TextReader {
  return (text, asked) => {
    for (const element of elementsOf(withoutComments(text), elements)) {
      const [name, version, group] = names;
      const own = attributeOf(element, name) ?? '';
      asked.meet(
        group === undefined ? own : `${attributeOf(element, group) ?? ''}:${own}`,
        attributeOf(element, version) ?? null,
        element.at,
      );
    }
  };
}

/** Package URLs anywhere in a text: SBOMs in XML and as tags. */
export const purls: TextReader = (text, asked) => {
  for (const match of text.matchAll(/pkg:[A-Za-z][^\s"'<>]+/g)) {
    const parsed = parsePurl(match[0].replaceAll('&amp;', '&'));
    if (parsed === null) continue;
    const { name, version } = osvPackageOf(parsed);
    asked.meet(name, version, match.index);
  }
};
