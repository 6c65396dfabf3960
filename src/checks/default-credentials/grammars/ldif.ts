import { addAll, parsed, type Parsed, type Place } from '../place.ts';

/** LDIF (https://www.rfc-editor.org/rfc/rfc2849): `attribute: value`, `attribute:: base64`; a line that starts with a blank goes on. The entry's `uid`, `cn` or `dn` is the account. */
export function parseLdif(text: string): Parsed {
  const places: Place[] = [];
  let entry: { name: string; value: string; line: number }[] = [];
  const end = () => {
    addAll(places, placesOfEntry(entry));
    entry = [];
  };
  for (const { line, text: whole } of unfolded(text)) {
    if (whole.trim() === '') end();
    const match = /^([A-Za-z][\w.-]{0,80})(?:;[\w-]{1,40})?:(:|<)?\s*(.*)$/u.exec(whole);
    if (match === null || whole.startsWith('#') || match[2] === '<') continue;
    const value = match[2] === ':' ? withoutQuotes(fromBase64(match[3] ?? '')) : (match[3] ?? '');
    if (value === null) return { state: 'unparsed', line };
    entry.push({ name: (match[1] ?? '').toLowerCase(), value, line });
  }
  end();
  return parsed(places);
}

function* unfolded(text: string): Generator<{ line: number; text: string }> {
  let first = 0;
  let pieces: string[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.startsWith(' ') && pieces.length > 0) pieces.push(line.slice(1));
    else {
      if (pieces.length > 0) yield { line: first, text: pieces.join('') };
      first = index + 1;
      pieces = [line];
    }
  }
  yield { line: first, text: pieces.join('') };
}

function placesOfEntry(entry: readonly { name: string; value: string; line: number }[]): Place[] {
  const find = (name: string) => entry.find((each) => each.name === name)?.value;
  const account =
    find('uid') ??
    find('cn') ??
    find('olcrootdn')?.split(',', 1)[0]?.replace(/^\w+=/u, '') ??
    find('dn')?.split(',', 1)[0]?.replace(/^\w+=/u, '');
  // Asked once: an entry may hold a password on each of many lines.
  const product = /,\s?ou=system$/iu.test(find('dn') ?? '') ? 'apacheds' : 'openldap';
  return entry.flatMap(({ name, value, line }): Place[] => {
    if (!/^(?:userpassword|olcrootpw|unicodepwd|sambantpassword|authpassword)$/u.test(name)) return [];
    return [
      {
        kind: 'digest',
        line,
        key: name,
        value,
        product,
        ...(account === undefined ? {} : { account }),
      },
    ];
  });
}

/** Active Directory takes a password in UTF-16 and in quotes (https://learn.microsoft.com/troubleshoot/windows-server/active-directory/change-windows-active-directory-user-password). */
function withoutQuotes(text: string | null): string | null {
  return text !== null && /^"\0(?:.\0){1,128}"\0$/su.test(text) ? text.replaceAll('\0', '').slice(1, -1) : text;
}

/** Null where it is no base64. */
function fromBase64(value: string): string | null {
  const compact = value.trim();
  if (compact.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/u.test(compact)) return null;
  return new TextDecoder('latin1').decode(Uint8Array.from(atob(compact), (character) => character.charCodeAt(0)));
}
