import { latin1 } from './byte-view.ts';

/** Homes of people; services and images have accounts of their own, which tell nothing. */
const homes: readonly { readonly before: string; readonly separator: string }[] = [
  { before: '/home/', separator: '/' },
  { before: '/Users/', separator: '/' },
  { before: ':\\Users\\', separator: '\\' },
  { before: ':\\Documents and Settings\\', separator: '\\' },
];
const services =
  /^(?:runner|runneradmin|vsts\w*|vssadministrator|appveyor|circleci|travis|jenkins|gitlab-runner|builder|build|buildbot|builduser|buildd|buildozer|conda|linuxbrew|docker|vagrant|ubuntu|debian|centos|ec2-user|admin|administrator|app|node|ruby|python|www-data|web|user|users?name|your.*|me|you|foo|bar|name|someone|example|test\w*|public|default|shared|all users|mambauser|containeradministrator|cloudtest|rustup|packer|bazel\w*|kbuilder|sandbox|worker|ci|git|nobody|root|wheel|dev|developer|teamcity\w*|bamboo|tester|qt|alice|bob|john|jane|guest|\w*agent\w*|\w*build\w*|\w*jenkins\w*|<.*|\$.*|%.*|\{.*)$/iu;
const mostPlaces = 20_000;

/** What was found of paths with the name of a person. */
export interface PersonalPaths {
  readonly count: number;
  /** The first one, its name masked. */
  readonly example: string;
}

/** Paths below a person's home in any bytes, ASCII or UTF-16LE. A compiler writes them for its messages, and they tell who built it and where. */
export function personalPaths(bytes: Uint8Array): PersonalPaths | null {
  let count = 0;
  let example = '';
  for (const wide of [false, true]) {
    for (const home of homes) {
      for (const path of pathsBelow(bytes, home, wide)) {
        count += 1;
        if (example === '') example = path;
      }
    }
  }
  return count === 0 ? null : { count, example };
}

/** A path of one text: the same, for what a parser has read. */
export function isPersonal(path: string): boolean {
  return personalPaths(Buffer.from(path, 'latin1')) !== null;
}

function pathsBelow(bytes: Uint8Array, { before, separator }: (typeof homes)[number], wide: boolean): string[] {
  const encoded = Buffer.from(before, wide ? 'utf16le' : 'latin1');
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found: string[] = [];
  let looked = 0;
  for (let at = buffer.indexOf(encoded); at !== -1 && looked < mostPlaces; at = buffer.indexOf(encoded, at + encoded.length)) {
    looked += 1;
    const from = at + encoded.length;
    const rest = latin1(bytes.subarray(from, from + (wide ? 320 : 160)));
    // eslint-disable-next-line no-control-regex
    const words = /^[\x20-\x7e\x80-\xff]*/u.exec(wide ? rest.replaceAll('\0', '') : rest)?.[0] ?? '';
    const end = words.indexOf(separator);
    const name = end === -1 ? '' : words.slice(0, end);
    if (!/^[\w.@ \x80-\xff-]{2,40}$/u.test(name) || services.test(name)) continue;
    const below = /^[\w.\\/+ -]{0,100}/u.exec(words.slice(end))?.[0] ?? '';
    found.push(`${before.replace(/^:/u, 'C:')}…${below}`.trim());
  }
  return found;
}
