import { reason, type Reason } from '../../gate/reason.ts';
import { kindOf } from './kinds.ts';

/**
 * Binary forms that have the names of configuration: property lists (`bplist`, Apple's CFBinaryPList.c), XML as Android compiles it (ResourceTypes.h, RES_XML_TYPE)
 * and archives of pg_dump (pg_backup_archiver.h, `PGDMP`).
 */
const forms: readonly { readonly name: RegExp; readonly magic: Buffer }[] = [
  { name: /\.(?:plist|strings)$/iu, magic: Buffer.from('bplist') },
  { name: /\.xml$/iu, magic: Buffer.from([0x03, 0x00, 0x08, 0x00]) },
  { name: /\.(?:dump|pgsql|psql|sql)$/iu, magic: Buffer.from('PGDMP') },
];

/**
 * Why a file without text was not examined although its name is that of configuration; null for one that is no configuration. Programs read past a NUL byte:
 * one in a comment hides nothing from them.
 */
export function binaryConfiguration(path: string, begin: Uint8Array): Reason | null {
  if (kindOf(path) === null) return null;
  if (forms.some(({ name, magic }) => name.test(path) && magic.equals(begin.subarray(0, magic.length)))) return null;
  return reason('configuration-binary', {
    ja: '設定ファイルの名前ですが、NUL などの制御文字を含み、文字データとして読めません。テキストとして保存し直してください。',
    en: 'It is named as configuration, but holds NUL or other control characters and cannot be read as text. Save it as text.',
  });
}
