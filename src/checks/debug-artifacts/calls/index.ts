import type { Call } from '../extract.ts';
import type { Language } from '../syntax.ts';
import { ruleOf, type CallRule } from './call-rule.ts';
import { cSharp } from './c-sharp.ts';
import { go } from './go.ts';
import { java } from './java.ts';
import { javascript } from './javascript.ts';
import { php } from './php.ts';
import { python } from './python.ts';
import { ruby } from './ruby.ts';

/** The built-in rules on calls, by language. */
export const callRules: Readonly<Record<Language, readonly CallRule[]>> = {
  javascript,
  typescript: javascript,
  tsx: javascript,
  python,
  java,
  php,
  ruby,
  go,
  'c-sharp': cSharp,
};

/** What a call is to the rules, or null. */
export function recognise(call: Call, language: Language): CallRule | null {
  return ruleOf(call, callRules[language]);
}
