import { reason, type Reason } from '../gate/reason.ts';

/** Control characters, zero-width ones, marks of direction, line separators, BOM, the replacement character, lone surrogates. */
const hidden =
  /[\u0000-\u001F\u007F-\u009F\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF\uFFFD]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;
/** What Windows allows in no name (https://learn.microsoft.com/windows/win32/fileio/naming-a-file). */
const reserved = /[<>:"|?*\\]/;
const device = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(\.|$)/i;
/** Explorer opens paths up to 260 units, the folder it is unpacked to included. */
const LENGTH = 200;

/** Why a path may not be in a delivery package: it would mean something else, or nothing, on another machine. */
export function nameFaults(path: string): Reason[] {
  const faults: Reason[] = [];
  const refuse = (code: string, ja: string, en: string) =>
    faults.push(reason(`name-${code}`, { ja: `${ja}: {path}`, en: `${en}: {path}` }, { path: JSON.stringify(path) }));
  if (path === '' || path.startsWith('/') || path.endsWith('/'))
    refuse('shape', '空か、/ で始まるか終わる名前です', 'empty, or with / at an end');
  if (path !== path.normalize('NFC')) refuse('not-nfc', 'Unicode の正規形（NFC）ではありません', 'not in Unicode form NFC');
  if (hidden.test(path)) refuse('hidden-character', '見えない文字が入っています', 'contains invisible characters');
  if (reserved.test(path))
    refuse(
      'reserved-character',
      'Windows で使えない文字（< > : " | ? * \\）が入っています',
      'contains a character that Windows does not allow',
    );
  if (path.length > LENGTH) refuse('long', `長すぎます（${LENGTH} 文字まで）`, `longer than ${LENGTH} characters`);
  for (const segment of path.split('/')) {
    if (segment === '.' || segment === '..' || segment === '')
      refuse('segment', '. や .. や空のフォルダ名があります', 'has an empty segment, . or ..');
    else if (/[. ]$|^ /.test(segment))
      refuse(
        'blank',
        '点や空白で終わる、または空白で始まる名前があります',
        'has a segment that ends in a dot or begins or ends with a blank',
      );
    else if (device.test(segment)) refuse('device', 'Windows の装置名と同じ名前があります', 'has the name of a Windows device');
    else if (Buffer.byteLength(segment) > 255)
      refuse('long-segment', '255 バイトを超える名前があります', 'has a segment of more than 255 bytes');
  }
  return faults;
}

/** Paths that are one file, or a file and a folder, on a file system that ignores case or forms of characters. */
export function collisions(paths: readonly string[]): Reason[] {
  const files = new Map<string, string>();
  const folders = new Map<string, string>();
  const faults: Reason[] = [];
  const clash = (a: string, b: string) =>
    faults.push(
      reason(
        'name-collision',
        { ja: '{a} と {b} が同じ名前とみなされることがあります。', en: '{a} and {b} can be taken for the same name.' },
        { a, b },
      ),
    );
  for (const path of paths) {
    const folded = fold(path);
    const other = files.get(folded) ?? folders.get(folded);
    if (other !== undefined) clash(other, path);
    files.set(folded, path);
    for (const [folder, real] of parents(path)) {
      const known = folders.get(folder);
      const file = files.get(folder);
      if (file !== undefined) clash(file, path);
      else if (known !== undefined && known !== real) clash(known, real);
      folders.set(folder, known ?? real);
    }
  }
  return faults;
}

function parents(path: string): [string, string][] {
  const segments = path.split('/').slice(0, -1);
  return segments.map((_segment, i) => {
    const real = segments.slice(0, i + 1).join('/');
    return [fold(real), real];
  });
}

/** Upper case first, so that `straße` and `STRASSE` meet. */
function fold(path: string): string {
  return path.normalize('NFKC').toUpperCase().toLowerCase().normalize('NFC');
}
