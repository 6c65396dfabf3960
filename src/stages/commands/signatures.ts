import type { SignatureFolder } from '../../tools/clamav/signatures.ts';
import { updateSignatures } from '../../tools/clamav/update.ts';
import { exitCodes, type Run } from '../command.ts';
import { locate } from '../locations.ts';
import type { Language } from '../../gate/text.ts';

/** `kenpin signatures update` */
export const signaturesUpdate: Run = async (values, surface) => {
  const folder = await locate(values, surface, { of: (policy) => policy.signatures.folder, fallback: '.kenpin-signatures' });
  const language = surface.language ?? surface.locale ?? 'ja';
  const mirror = values.text['mirror'];
  const result = await updateSignatures({
    folder,
    customUrls: values.lists['custom-url'] ?? [],
    signal: surface.signal,
    say: surface.say,
    ...(mirror === undefined ? {} : { mirror }),
  });
  const good = result.folder.state === 'proved' && result.remarks.length === 0;
  return {
    exit: good ? exitCodes.pass : exitCodes.inconclusive,
    outputs: {},
    language,
    text: [
      `${{ ja: 'ウイルス定義', en: 'Signatures' }[language]}: ${folder}`,
      // Whoever reads this has just run the command that an empty folder asks for.
      ...(result.remarks.length > 0 && isEmpty(result.folder) ? [] : describeSignatures(result.folder, language)),
      ...result.remarks.map(({ text }) => `  ${text[language]}`),
      '',
    ].join('\n'),
    json: { path: folder, ...result },
  };
};

function isEmpty(folder: SignatureFolder): boolean {
  return folder.state === 'refused' && folder.reasons.every(({ code }) => code === 'virus-signatures-absent');
}

/** A line per file, or what is wrong with the folder. */
export function describeSignatures(folder: SignatureFolder, language: Language): string[] {
  if (folder.state === 'refused') return folder.reasons.map(({ text }) => `  ${text[language]}`);
  const words = {
    ja: { signed: '署名で証明済み', test: '試験用（本物のウイルスは検出しません）' },
    en: { signed: 'proved by its signature', test: 'test data, finds no real malware' },
  }[language];
  return folder.files.map(({ name, version, issuedAt, proof }) => `  ${name} ${version} ${issuedAt} ${words[proof]}`);
}
