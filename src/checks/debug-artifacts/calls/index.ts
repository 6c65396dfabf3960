import type { Call } from '../extract.ts';
import type { Language } from '../syntax.ts';
import { bash } from './bash.ts';
import { ruleOf, type CallRule } from './call-rule.ts';
import { cSharp } from './c-sharp.ts';
import { c, cpp } from './c.ts';
import { go } from './go.ts';
import { java } from './java.ts';
import { javascript } from './javascript.ts';
import { groovy, kotlin, scala } from './jvm.ts';
import { php } from './php.ts';
import { python } from './python.ts';
import { ruby } from './ruby.ts';
import { rust } from './rust.ts';
import { swift } from './swift.ts';

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
  c,
  cpp,
  kotlin,
  swift,
  rust,
  scala,
  groovy,
  bash,
  // Read by lines: the grammar knows no procedures.
  sql: [],
};

/** What a call is to the rules, or null. */
export function recognise(call: Call, language: Language): CallRule | null {
  return ruleOf(call, callRules[language]);
}

/** Words of which one stands in everything that a rule on calls, or the `debugger` statement, can mean. */
export function triggersOf(language: Language): readonly string[] {
  return triggers.get(language) ?? [];
}

const triggers = new Map(
  Object.entries(callRules).map(([language, rules]) => [
    language,
    [...new Set([...rules.flatMap(({ literals }) => literals), 'debugger'])],
  ]),
);
