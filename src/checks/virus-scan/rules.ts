import type { Rule } from '../../gate/rule.ts';
import type { Text } from '../../gate/text.ts';

const source = 'https://docs.clamav.net/';

/** Everything the virus scan can say. */
export const rules: readonly Rule[] = [
  {
    id: 'virus-scan/malware',
    severity: 'critical',
    title: { ja: 'ウイルスの検出', en: 'Malware' },
    message: { ja: 'ウイルス {name} が検出されました。', en: '{name} was found.' },
    advice: {
      ja: 'このファイルを納品物から取り除き、混入した経路と、作成・保管した端末を調べてください。インシデントとして発注者へ速やかに報告する必要があるか確かめてください。',
      en: 'Remove the file, find out how it came in, examine the machines it was made and kept on, and check whether the client must be told at once.',
    },
    requirements: ['3(12)-a', '3(4)-c.2'],
    cwe: [506],
    source,
  },
  {
    id: 'virus-scan/unwanted-program',
    severity: 'medium',
    title: { ja: '迷惑な可能性のあるプログラムの検出', en: 'Potentially unwanted program' },
    message: { ja: '{name}（迷惑な可能性のあるプログラム）が検出されました。', en: '{name} (potentially unwanted) was found.' },
    advice: {
      ja: '納品に必要なものか確かめ、不要なら取り除いてください。必要なら逸脱として記録し、承認を受けてください。',
      en: 'Remove it unless the delivery needs it; if so, record a deviation and have it approved.',
    },
    requirements: ['3(12)-a'],
    cwe: [506],
    source,
  },
];

/** The scan leaves nothing out: every entry that has bytes is streamed. */
export const scope: Readonly<Record<string, Text>> = {};
