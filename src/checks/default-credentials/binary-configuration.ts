import { isAppleDouble } from '../../deliverables/apple-double.ts';
import { reason, type Reason } from '../../gate/reason.ts';
import { kindOf } from './kinds.ts';
import { isNamedAsSheet } from './purpose.ts';

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
  const office = closedOffice(path, begin);
  if (office !== null) return office;
  if (kindOf(path) === null || isAppleDouble(path, begin)) return null;
  if (forms.some(({ name, magic }) => name.test(path) && magic.equals(begin.subarray(0, magic.length)))) return null;
  return reason('configuration-binary', {
    ja: '設定ファイルの名前ですが、NUL などの制御文字を含み、文字データとして読めません。テキストとして保存し直してください。',
    en: 'It is named as configuration, but holds NUL or other control characters and cannot be read as text. Save it as text.',
  });
}

/** Compound files (MS-CFB, 2.2 header signature): the form of .xls and .doc, and of every later document that has a password (MS-OFFCRYPTO, 2.3). */
const compound = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);

/** Why the tables of a workbook or document were not examined: it has a password, or a form that is not read and a name that says what is in it. */
function closedOffice(path: string, begin: Uint8Array): Reason | null {
  const isCompound = compound.equals(begin.subarray(0, compound.length));
  if (isCompound && /\.(?:xls[xmb]|doc[xm]|ppt[xm])$/iu.test(path))
    return reason('office-encrypted', {
      ja: 'パスワードで保護された文書のため、中を読めません。保護を外した文書を検査してください。',
      en: 'The document is protected by a password and cannot be read: have it examined without.',
    });
  const old = isCompound && /\.(?:xls|xlt|doc|dot|ppt)$/iu.test(path);
  const book = old ? path : /^(.+\.xlsb)!\/xl\/worksheets\/[^/]+\.bin$/iu.exec(path)?.[1];
  if (book === undefined || !isNamedAsSheet(book)) return null;
  return reason('office-old-form', {
    ja: '名前がパラメータシートや台帳ですが、この形式（.xls、.doc、.xlsb など）の表は読めません。.xlsx、.docx で保存し直してください。',
    en: 'It is named as a parameter sheet or ledger, and tables of this form (.xls, .doc, .xlsb and the like) are not read: save it as .xlsx or .docx.',
  });
}
