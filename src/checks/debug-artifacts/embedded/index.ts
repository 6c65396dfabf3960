import { baseName, languageOf, programName } from '../languages.ts';
import { bladeParts } from './blade.ts';
import { erbParts } from './erb.ts';
import { jspParts } from './jsp.ts';
import { markupParts } from './markup.ts';
import { withNames, type Parts } from './part.ts';

const formats: readonly (readonly [RegExp, (text: string) => Parts])[] = [
  [/\.(?:jspf?|jspx|tag)$/iu, jspParts],
  [/\.(?:erb|rhtml)$/iu, erbParts],
  [/\.blade\.php$/iu, bladeParts],
  [/\.(?:html?|xhtml|vue|svelte|aspx|ascx|master|cshtml|ftl|mustache|hbs|twig|tpl)$/iu, (text) => markupParts(text)],
];

/** What of a file is to be parsed by which grammar; null where it is in none of the languages. */
export function partsOf(path: string, text: string): Parts | null {
  const name = programName(baseName(path));
  const format = formats.find(([names]) => names.test(name));
  if (format !== undefined) return format[1](text);
  const language = languageOf(path, text);
  if (language === null) return null;
  const whole = { language, text };
  if (language !== 'php' || !/<script[\s>]/iu.test(text)) return { parts: [whole], comments: [] };
  // A page of PHP has the scripts of the page, outside of its code.
  const page = markupParts(withNames(text, '<?', '?>'));
  return { parts: [whole, ...page.parts], comments: [] };
}
