import { InputError } from '../gate/error.ts';

/** UTF-8, fatal. Throws InputError `input-not-utf8`. */
export function asText(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw new InputError({
      code: 'input-not-utf8',
      where: name,
      text: { ja: '{name} が UTF-8 ではありません。', en: '{name} is not UTF-8.' },
      mend: { ja: 'UTF-8 で保存し直してください。', en: 'Save it as UTF-8.' },
      parameters: { name },
      cause: error,
    });
  }
}
