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
  {
    id: 'virus-scan/yara-match',
    severity: 'high',
    title: { ja: 'YARA の規則に一致', en: 'Match of a YARA rule' },
    message: { ja: '規則 {rule}（{namespace}、タグ {tags}）に一致しました。', en: 'Rule {rule} ({namespace}, tags {tags}) matched.' },
    advice: {
      ja: '規則の説明を読み、このファイルが納品に必要なものか確かめてください。誤検知なら規則を直すか、逸脱として記録し承認を受けてください。重大度は規則の meta の severity で決められます。',
      en: 'Read what the rule is for and whether the delivery needs this file. If the match is wrong, mend the rule, or record a deviation and have it approved. The rule sets its severity by `severity` in its meta.',
    },
    requirements: ['3(12)-a'],
    cwe: [506],
    source: 'https://virustotal.github.io/yara-x/docs/intro/getting-started/',
  },
];

/** The scan leaves nothing out: every entry that has bytes is streamed. */
export const scope: Readonly<Record<string, Text>> = {};
