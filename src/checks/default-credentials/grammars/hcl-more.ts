import { lineIndex, type Place } from '../place.ts';
import { commandPlaces } from './shell.ts';

/** Attributes whose texts a shell runs (https://developer.hashicorp.com/terraform/language/resources/provisioners/syntax, and what a machine is given at its first start). */
export const runs =
  /^(?:user_data|user_data_base64|custom_data|metadata_startup_script|startup[-_]script|inline|command|script|on_create|commandToExecute)$/u;
const command =
  /(?<![\w.-])"?(user_data|user_data_base64|custom_data|metadata_startup_script|startup[-_]script|inline|command|commandToExecute)"?[ \t]{0,20}[=:][ \t]{0,8}(?:\w{1,20}\([ \t]{0,4}){0,2}(?=["[])/gu;
const string = /[\s,[]{0,200}(?:#[^\n]{0,200}\n\s{0,80})?"((?:[^"\\\n]|\\.){1,4000})"/uy;
const mostStrings = 100;

/** Commands in texts on one line, and in lists of such. */
export function commandsInTexts(text: string): Place[] {
  const lineOf = lineIndex(text);
  return [...text.matchAll(command)].flatMap(({ index, 0: whole }): Place[] => {
    const from = index + whole.length;
    const most = text[from] === '[' ? mostStrings : 1;
    const places: Place[] = [];
    string.lastIndex = from;
    for (let each = string.exec(text), count = 0; each !== null && count < most; each = string.exec(text), count += 1) {
      const line = lineOf(string.lastIndex - 1);
      const script = (each[1] ?? '').replace(/\\(.)/gu, (_, sign: string) => (sign === 'n' ? '\n' : sign));
      for (const place of commandPlaces(script, { assigned: true, program: false })) places.push({ ...place, line });
    }
    return places;
  });
}
