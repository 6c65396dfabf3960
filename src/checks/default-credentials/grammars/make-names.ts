import type { Parsed, Place } from '../place.ts';
import { parseShell } from './shell.ts';

/** A variable of make that is called like its value: `GDB = gdb`, `OPENSSH = openssh-client`. */
const called = /^[ \t]*([A-Z][A-Z_\d]{1,40})[ \t]+[:?+]?=[ \t]*([a-z][\w.+-]{1,60})[ \t]*$/u;
/** Lines before and behind a variable in which others are looked for. */
const near = 6;

/**
 * Takes a variable of a makefile that is called like its value for the name of a package where two others beside it are called like theirs (`SSHPASS = sshpass` among `VIM =
 * vim` and `STRACE = strace`). A script of a shell sets none with blanks around the sign.
 */
function withoutPackages(places: readonly Place[], text: string, path: string): readonly Place[] {
  if (!/(?:\.(?:mk|mak)|(?:^|\/)(?:gnu)?makefile[^/]*)$/iu.test(path) || places.length === 0) return places;
  const lines = text.split('\n');
  const isCalled = (line: string | undefined) => {
    const [, name = '', value = ''] = called.exec(line?.slice(0, 200) ?? '') ?? [];
    return name !== '' && value.split(/[-.]/u, 1)[0] === name.toLowerCase();
  };
  const isPackage = ({ key, value, line }: Place) =>
    key.toLowerCase() === value &&
    isCalled(lines[line - 1]) &&
    lines.slice(Math.max(0, line - 1 - near), line + near).filter((each) => isCalled(each)).length >= 3;
  return places.map((place) => (isPackage(place) ? { ...place, sample: true as const } : place));
}

/** A script of a shell or of make. */
export function parseScript(text: string, path = ''): Parsed {
  const read = parseShell(text, path);
  return read.state === 'parsed' ? { ...read, places: withoutPackages(read.places, text, path) } : read;
}
