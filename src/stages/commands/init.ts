import { resolve } from 'node:path';
import { emptyAttestations } from '../../checks/default-credentials/attestation/template.ts';
import { checklistTemplate } from '../../checklist/answers.ts';
import { topLevelNames, writeNew } from '../../io/new-files.ts';
import { deviationsTemplate } from '../../ledger/deviations.ts';
import { initialPolicy } from '../../options/initial-policy.ts';
import { exitCodes, type Run } from '../command.ts';

/** `kenpin init` */
export const init: Run = async (values, surface) => {
  const language = surface.language ?? surface.locale ?? 'ja';
  const root = resolve(values.text['root'] ?? '.');
  const files = {
    'kenpin.yml': initialPolicy(await topLevelNames(root), language),
    'checklist.yml': checklistTemplate(language),
    'deviations.yml': deviationsTemplate(language),
    'attestations.yml': emptyAttestations(language),
  };
  const written: string[] = [];
  const kept: string[] = [];
  for (const [name, content] of Object.entries(files)) ((await writeNew(resolve(root, name), content)) ? written : kept).push(name);
  const lines = {
    ja: [
      ...written.map((name) => `作成: ${name}`),
      ...kept.map((name) => `既にあるため変更していません: ${name}`),
      '',
      '次にすること: kenpin.yml の「要記入」を埋め、納品物の指定を見直してから kenpin setup、kenpin doctor を実行してください。',
    ],
    en: [
      ...written.map((name) => `written: ${name}`),
      ...kept.map((name) => `left alone, it exists: ${name}`),
      '',
      'Next: fill in what says TO FILL IN, look over the deliverables, then run kenpin setup and kenpin doctor.',
    ],
  }[language];
  return { exit: exitCodes.pass, outputs: {}, language, text: `${lines.join('\n')}\n`, json: { written, kept } };
};
