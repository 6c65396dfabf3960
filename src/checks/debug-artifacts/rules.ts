import type { Rule } from '../../gate/rule.ts';
import type { Text } from '../../gate/text.ts';
import { allowanceRules } from './rules/allowances.ts';
import { fileRules } from './rules/files.ts';
import { sourceRules } from './rules/source.ts';

/** Everything the check can say. Findings carry their own severity: medium must go, low must be looked at, note is by design. */
export const rules: readonly Rule[] = [...sourceRules, ...fileRules, ...allowanceRules];

/** Why an entry can be out of the scope of what is read; the rules on names and paths apply to every entry all the same. */
export const scope: Readonly<Record<string, Text>> = {
  binary: { ja: 'テキストではない（名前の規則だけを適用）', en: 'Not text: only the rules on names apply' },
  generated: { ja: '圧縮された（minify された）スクリプト', en: 'A minified script' },
  data: {
    ja: 'プログラムではない大きなデータ（名前の規則だけを適用）',
    en: 'Large data that is no program: only the rules on names apply',
  },
};
