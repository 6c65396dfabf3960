import type { Census } from '../gate/census.ts';
import { InputError } from '../gate/error.ts';
import type { Reason } from '../gate/reason.ts';
import { layout } from '../package/layout.ts';
import { collisions, nameFaults } from '../package/names.ts';

/** More faults than these are counted, not listed. */
const SHOWN = 20;

/**
 * Refuses deliverables that no package can hold under their names: known before any check runs, and all of them at once.
 * Throws InputError `package-name`.
 */
export function refuseUnpackable({ entries }: Census): void {
  const onDisk = entries.filter(({ path }) => !path.includes('!/'));
  const unwritable = onDisk.flatMap(({ path, remarks }) =>
    (remarks ?? [])
      .filter(({ code }) => code === 'name-not-utf8' || code === 'name-escaped')
      .map(({ code, text }) => ({ code, text: { ja: `${text.ja}: ${path}`, en: `${text.en} ${path}` } })),
  );
  refuse([...unwritable, ...faultsOf(onDisk.map(({ path }) => `${layout.deliverables}${path}`))]);
}

/** The same for all paths of a package. */
export function refuseNames(paths: readonly string[]): void {
  refuse(faultsOf(paths));
}

function faultsOf(paths: readonly string[]): Reason[] {
  return [...paths.flatMap((path) => nameFaults(path)), ...collisions(paths)];
}

function refuse(faults: readonly Reason[]): void {
  if (faults.length === 0) return;
  const list = (language: 'ja' | 'en'): string =>
    faults
      .slice(0, SHOWN)
      .map(({ text }) => `\n  ${text[language]}`)
      .join('');
  const rest = faults.length - SHOWN;
  throw new InputError({
    code: 'package-name',
    text: {
      ja: `納品パッケージに入れられない名前のファイルがあります（${faults.length} 件）。${list('ja')}${rest > 0 ? `\n  ほか ${rest} 件` : ''}`,
      en: `Files have names that cannot be in a delivery package (${faults.length}).${list('en')}${rest > 0 ? `\n  and ${rest} more` : ''}`,
    },
    mend: faults.some(({ code }) => code === 'name-not-nfc' || code === 'name-not-utf8') ? withConversion : plain,
  });
}

const plain = {
  ja: '名前を変えるか、納品物の指定から除いてください。検査だけを行うには --no-package を付けます。',
  en: 'Rename them, or leave them out of the deliverables. With --no-package only the checks are run.',
};
const withConversion = {
  ja: `${plain.ja} 文字コードは convmv で直せます（macOS の名前: convmv -r -f utf8 -t utf8 --nfc --notest フォルダ、Shift_JIS の名前: convmv -r -f cp932 -t utf8 --notest フォルダ）。`,
  en: `${plain.en} convmv mends encodings (names of macOS: convmv -r -f utf8 -t utf8 --nfc --notest FOLDER; of Shift_JIS: convmv -r -f cp932 -t utf8 --notest FOLDER).`,
};
