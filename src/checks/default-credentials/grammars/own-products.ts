import { lineIndex, type Place } from '../place.ts';
import type { OwnReading } from './own-reading.ts';

/** A file that one product reads, as the rows of {@link ownFiles} have it. */
interface Row {
  readonly file: RegExp;
  readonly own: RegExp;
  readonly read: (text: string, path: string) => OwnReading;
}

/** Passwords that one expression with the groups `account` and `value` finds in a text. */
function found(text: string, form: RegExp, rest: Pick<Place, 'key' | 'product'>): OwnReading {
  const lineOf = lineIndex(text);
  return {
    places: [...text.matchAll(form)].map(({ index, 0: whole, groups }): Place => {
      const account = groups?.['account'];
      const value = groups?.['value'] ?? '';
      const line = lineOf(index + Math.max(0, whole.lastIndexOf(value)));
      return { kind: 'password', ...rest, value, line, ...(account === undefined ? {} : { account }) };
    }),
  };
}

/**
 * `USERID gg@DB, PASSWORD x` of parameter files and commands of Oracle GoldenGate. One that `ENCRYPTKEY` follows is encrypted
 * (https://docs.oracle.com/en/middleware/goldengate/core/19.1/reference/userid-password.html).
 */
const goldenGate =
  /^(?!\s*(?:--|#|REM\b))[^\n]{0,200}?\bUSERID[ \t]{1,8}"?(?<account>[A-Za-z][^\s,;"@]{0,60})(?:@[^\s,]{1,200})?"?[ \t]{0,8},[ \t]{0,8}(?:&[ \t]{0,8}\n[ \t]{0,40})?PASSWORD[ \t]{1,8}["']?(?<value>[^\s"',;&$%{}<>]{1,128})["']?(?=[\s,;]|$)(?![ \t]{0,8},?[ \t]{0,8}(?:&[ \t]{0,8}\n[ \t]{0,40})?(?:(?:BLOWFISH|AES\d{3})\b|ENCRYPTKEY))/gimu;

/** `HULPASS=x` of a file that registers hosts with HULFT (https://www.hulft.com/help/ja-jp/HULFT-V10/WIN-OPE/Content/HULFT_OPE/HULFTOpeCmd/MngmntInfoBatchReg.htm). */
const hulft = /^(?:HUL)?PASS(?:WORD|WD)?=(?<value>[^\s{}[\]$%<>]{1,64})[ \t]{0,8}$/gimu;

/** `ca_auth -user add NAME PASSWORD`, `-equiv add … NAME PASSWORD` of Arcserve Backup (Command Line Reference Guide, ca_auth). */
const arcserve =
  /^(?!\s*(?:#|rem\b|::))[^\n]{0,200}?\bca_auth(?:\.exe)?"?\s[^\n|&]{0,80}?-(?:user\s{1,4}(?:add|modify|chgpass|validate)|equiv\s{1,4}add\s{1,4}\S{1,80}\s{1,4}\S{1,80}\s{1,4}\S{1,80})\s{1,4}"?(?<account>[\w.@\\-]{1,64})"?\s{1,4}"?(?<value>[^\s"%$<>|&-][^\s"%$<>|&]{0,63})"?(?=\s|$)/gimu;

/** `cas.authn.accept.users=a::b,c::d` (https://apereo.github.io/cas/7.0.x/authentication/Static-Authentication.html). */
const ofCas = /^(?![ \t]*[#!])[^\n]{0,80}?\bcas[._]authn[._]accept[._]users["']?[ \t]{0,8}[=:][ \t]{0,8}["']?([^\s"'#]{1,400})/gimu;
/** The same in YAML. */
const inYaml =
  /^[ \t]{1,20}accept:[ \t]{0,8}\n(?:[ \t]{2,20}(?!users\b)\w[^\n]{0,200}\n){0,6}[ \t]{2,20}users:[ \t]{0,8}["']?([^\s"'#]{1,400})/gimu;
const setting = /^(?![ \t]*[#!])[^\n]{0,80}?\bcas[._]authn[._]accept[._](?:users|enabled)\b|^[ \t]{1,20}accept:[ \t]*$/imu;

/** The accounts that CAS accepts. Where no setting of them stands beside the server's own its `casuser` is one. */
function accepted(text: string, path: string): OwnReading {
  const lineOf = lineIndex(text);
  const places = [...text.matchAll(ofCas), ...text.matchAll(inYaml)].flatMap(({ index, 0: whole, 1: list = '' }) =>
    list.split(',').flatMap((pair): Place[] => {
      const [account = '', value = ''] = pair.split('::');
      if (value === '' || /[${}]/u.test(pair)) return [];
      return [{ kind: 'password', key: 'cas.authn.accept.users', product: 'cas', account, value, line: lineOf(index + whole.length - 1) }];
    }),
  );
  if (setting.test(text)) return { places, keys: ['cas.authn.accept.users'] };
  const server = /(?:^|\/)cas\.properties$/u.test(path) ? /^[ \t]*cas\.server\.(?:name|prefix)[ \t]*[=:]/mu.exec(text) : null;
  if (server === null) return { places };
  const absence = {
    line: lineOf(server.index),
    product: 'cas',
    key: 'cas.authn.accept.users',
    settings: ['cas.authn.accept.users', 'CAS_AUTHN_ACCEPT_USERS', 'CAS_AUTHN_ACCEPT_ENABLED'],
    settingFiles: [],
    nowhere: 'anywhere' as const,
  };
  return { places, absences: [absence] };
}

/** Files of products whose passwords one form of their own holds. */
export const filesOfProducts: readonly Row[] = [
  {
    file: /\.(?:prm|oby|obey|mac|inc|k?sh|bat|cmd|txt)$|(?:^|\/)globals$/u,
    own: /\bUSERID[ \t]{1,8}"?[A-Za-z][^\s,]{0,260}[ \t]{0,8},[ \t]{0,8}(?:&[ \t]{0,8}\n[ \t]{0,40})?PASSWORD[ \t]/iu,
    read: (text) => found(text, goldenGate, { key: 'USERID, PASSWORD', product: 'oracle' }),
  },
  {
    file: /hulft[^/]*(?:\/[^/]+)*\/[^/]+\.(?:dat|txt|prm|def|conf|csv|inf)$|(?:^|\/)[^/]*(?:hulft|hst|snd|rcv)[^/]*\.(?:dat|txt|prm|def|inf)$/u,
    own: /^END[ \t]*$/mu,
    read: (text) => found(text, hulft, { key: 'HULPASS' }),
  },
  { file: /\.(?:bat|cmd|ps1|k?sh)$/u, own: /\bca_auth\b/iu, read: (text) => found(text, arcserve, { key: 'ca_auth' }) },
  {
    file: /\.(?:properties|ya?ml|env|conf|sh)$|(?:^|\/)(?:docker|container)file[^/]*$|(?:^|\/)\.env[^/]*$/u,
    own: /\bcas[._](?:authn|server)\b|^cas:/imu,
    read: accepted,
  },
];
