import type { ScanVerdict } from '../../checks/virus-scan/engine.ts';
import { reason } from '../../gate/reason.ts';

/** Name of the file of {@link innerSignatures} in the folder that the engine loads. */
export const innerSignaturesName = 'kenpin-inner.ldb';

/** The engine goes on looking after a name of this kind, and tells it only where it found nothing worse (libclamav, cli_append_potentially_unwanted). */
const PREFIX = 'Heuristics.Kenpin.';

/**
 * First bytes of what the engine leaves closed, or opens in some cases only, without a word: `kind`, offset, hex. Most are those of the census
 * (src/deliverables/containers/detect.ts).
 */
const unopened: readonly (readonly [kind: string, offset: number | '*', hex: string])[] = [
  ['rar', 0, '526172211a07'],
  ['7z', 0, '377abcaf271c'],
  ['zstd', 0, '28b52ffd'],
  ['zstd', 0, '5?2a4d18'],
  ['lz4', 0, '04224d18'],
  ['lz4', 0, '02214c18'],
  // Properties, a dictionary that is a power of two, and a length that is unknown or below 2^40.
  ['lzma', 0, '5d0000????ffffffffffffffff'],
  ['lzma', 0, '5d0000(8000|0001|0002|0004|0008|0010|0020|0040)??????????000000'],
  ['lzip', 0, '4c5a495001'],
  ['lzo', 0, '894c5a4f000d0a1a0a'],
  ['compress', 0, '1f9d90'],
  ['ar', 0, '213c617263683e0a'],
  ['rpm', 0, 'edabeedb'],
  ['InstallShield', 0, '49536328'],
  ['wim', 0, '4d5357494d000000'],
  ['squashfs', 0, '68737173'],
  ['squashfs', 0, '73717368'],
  ['ace', 7, '2a2a4143452a2a'],
  ['zoo', 20, 'dca7c4fd'],
  ['asar', 16, '7b2266696c657322'],
  // A member of a zip by LZMA, Zstandard, MP3, XZ, JPEG, WavPack or PPMd (APPNOTE 4.4.5).
  ['zip', '*', '504b0304??00????(0e00|5d00|5e00|5f00|6000|6100|6200)'],
];

/** Odd values of a byte: fEncrypted is its lowest bit. */
const odd = Array.from({ length: 128 }, (_, index) => (2 * index + 1).toString(16).padStart(2, '0')).join('|');
const name = Buffer.from('EncryptedPackage', 'utf16le').toString('hex');

/** Documents that are locked by a password, as in encrypted.ts: the directory entry of the encrypted package, the streams of Word and of Excel. */
const locked: readonly (readonly [offset: number | '*', hex: string])[] = [
  ['*', `${name}${'00'.repeat(32)}220002`],
  [0, `eca5(6500|6800|c000|c100|c200|d900|0101|0c01|1201)??????????????(${odd})`],
  [0, `0908100000060500${'??'.repeat(12)}2f00`],
  [0, `0908100000060500${'??'.repeat(12)}860000002f00`],
  [0, `0908080000050500${'??'.repeat(4)}2f00`],
];

/**
 * Signatures of ours (.ldb of ClamAV), which find no malware but what hides it: the engine opens mail, PDF and documents of Office by itself, and says "clean" of them although
 * something is inside that it cannot open. `Target:0` is any file, at any depth that the engine reaches.
 */
export const innerSignatures: string = [
  ...unopened.map(([kind, offset, hex]) => `${PREFIX}Unopened.${kind};Engine:81-255,Target:0;0;${offset}:${hex}`),
  ...locked.map(([offset, hex]) => `${PREFIX}Locked.document;Engine:81-255,Target:0;0;${offset}:${hex}`),
  // A zip without its end record.
  `${PREFIX}Cut.zip;Engine:81-255,Target:0;0&(1=0);0:504b0304;504b0506`,
]
  .map((line) => `${line}\n`)
  .join('');

/** What such a name says about the file that was scanned; undefined for any other name. */
export function readInner(found: string): ScanVerdict | undefined {
  const [, what, kind] = /^Heuristics\.Kenpin\.(Unopened|Locked|Cut)\.(\w+)/.exec(found) ?? [];
  if (what === undefined || kind === undefined) return undefined;
  return { state: 'unopened', reason: what === 'Unopened' ? closed(kind) : what === 'Locked' ? lockedInside : cutInside };
}

function closed(kind: string) {
  return reason(
    'virus-inner-unopened',
    {
      ja: 'このファイルの中に、検査エンジンが開けない形式（{kind}）のものがあり、その中身は検査されていません。取り出して zip などに替えるか、納品物から除いてください。',
      en: 'Inside is something of a kind that the engine does not open ({kind}): its content is not scanned. Take it out, deliver it as a zip or the like, or leave it out.',
    },
    { kind },
  );
}

const lockedInside = reason('virus-inner-locked', {
  ja: 'このファイルの中に、パスワードで暗号化された文書があり、その中身は検査されていません。パスワードを外したものに差し替えてください。',
  en: 'Inside is a document that is locked by a password: its content is not scanned. Replace it by one without.',
});

const cutInside = reason('virus-inner-cut', {
  ja: 'このファイルの中に、壊れた（途中で切れた）zip があり、その中身は検査しきれていません。壊れていないものに差し替えてください。',
  en: 'Inside is a zip that is damaged or cut off: not all of its content is scanned. Replace it by a whole one.',
});
