import { parsed, type Absence, type Parsed, type Place } from '../place.ts';

/** A section (`config …`) or an entry of one (`edit …`). */
interface Block {
  /** The section that it is or stands in. */
  readonly section: string;
  /** Of an entry. */
  readonly name?: string;
  readonly line: number;
  /** It has a password, or asks somebody else for it. */
  password: boolean;
  /** It is an account's own entry, not a part of one that changes something else. */
  whole: boolean;
  /** Something is set in it. */
  sets: boolean;
}

/** Settings that hold a password. */
const setting =
  /^set ((?:[a-z0-9]+-){0,4}(?:password|passwd|passphrase|psksecret|secret|pwd)\d?(?:-remote)?|key|name|community) (ENC )?(?:"([^"]{1,300})"|'([^']{1,300})'|([^\s"'][^"']{0,299}))$/u;
/** Who logs in is asked elsewhere. */
const elsewhere = /^set (?:remote-auth|peer-auth) enable$/u;
/** `config … edit … set … next end` (https://docs.fortinet.com/document/fortigate/latest/cli-reference). */
export function parseFortigate(text: string): Parsed {
  const places: Place[] = [];
  const absences: Absence[] = [];
  const open: Block[] = [];
  const close = () => {
    const block = open.pop();
    if (block?.name === undefined || block.section !== 'system admin' || block.password || !block.whole) return;
    const settings = ['set password'];
    absences.push({ line: block.line, product: 'fortigate', key: 'system admin', settings, settingFiles: [] });
  };
  for (const [index, raw] of text.split('\n').entries()) {
    const line = raw.trim();
    const inside = open.at(-1);
    const section = /^config (.{1,100})$/u.exec(line)?.[1];
    const edited = /^edit (?:"([^"]{1,64})"|([^\s"]{1,64}))$/u.exec(line);
    if (section !== undefined) {
      // An entry of which nothing but a part is there changes that part.
      if (inside?.name !== undefined && !inside.sets) inside.whole = false;
      open.push({ section, line: index + 1, password: false, whole: true, sets: false });
    } else if (edited !== null)
      open.push({
        section: inside?.section ?? '',
        name: edited[1] ?? edited[2] ?? '',
        line: index + 1,
        password: false,
        whole: true,
        sets: false,
      });
    else if (line === 'end') {
      // An entry may end with its section.
      if (inside?.name !== undefined) close();
      close();
    } else if (line === 'next') {
      if (inside?.name !== undefined) close();
    } else if (inside !== undefined && line.startsWith('set ')) {
      [inside.sets, inside.whole] = [true, true];
      if (elsewhere.test(line)) inside.password = true;
      const place = placeOf(line, inside, index + 1);
      if (place !== null) places.push(place);
    }
  }
  return parsed(places, absences);
}

function placeOf(line: string, inside: Block, number: number): Place | null {
  const [, key = '', encoded, quoted, single, bare] = setting.exec(line) ?? [];
  if (key === '') return null;
  const value = quoted ?? single ?? bare ?? '';
  const { section, name } = inside;
  const community = (key === 'name' && section === 'system snmp community') || key === 'community';
  if (key === 'name' && !community) return null;
  if (key.startsWith('passw')) inside.password = true;
  return {
    kind: community ? 'community' : encoded === undefined ? 'password' : 'digest',
    key: `${section} ${key}`,
    line: number,
    value: encoded === undefined ? value : `{ENC}${value}`,
    product: community ? 'snmp' : 'fortigate',
    ...(name === undefined || community ? {} : { account: name }),
  };
}
