import type { Rule } from '../../../gate/rule.ts';
import type { Text } from '../../../gate/text.ts';

const requirements = ['2-d'];
/** CWE-489: Active Debug Code. */
const source = 'https://cwe.mitre.org/data/definitions/489.html';
const remove: Text = {
  ja: '納品前に削除してください。必要な出力であればログ出力の仕組みに置き換えてください。',
  en: 'Remove it before delivery; where the output is needed, use the logger.',
};

/** A rule of this check; it speaks for clause 2-d unless said otherwise. */
export function rule(
  id: string,
  severity: Rule['severity'],
  texts: { title: Text; message: Text; advice?: Text; cwe?: number; clauses?: readonly string[]; source?: string },
): Rule {
  const { title, message, advice = remove, cwe = 489, clauses = requirements } = texts;
  return {
    id: `debug-artifacts/${id}`,
    severity,
    title,
    message,
    advice,
    requirements: clauses,
    cwe: [cwe],
    source: texts.source ?? source,
  };
}
