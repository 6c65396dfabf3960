import { credentialKey } from './keys.ts';
import { placesOf, type Pair } from './pairs.ts';
import type { Place } from './place.ts';

/** Keys under which an entry says what its setting is called, and what it is set to (CloudFormation's parameters among them). */
export const namesSetting = /^(?:name|key|parameterkey|option|setting|variable)$/iu;
const valueOfSetting = /^(?:value|parametervalue)$/iu;

/** Beside what is asked for stands what holds where nobody answers: `vars_prompt` of Ansible, parameters of Azure Pipelines. */
const asks = /^(?:prompt|displayname|question)$/iu;
const standard = (pairs: readonly Pair[]) => pairs.find(({ key }) => /^default(?:value)?$/iu.test(key));

/** `{ "name": "DB_PASSWORD", "value": "x" }`: a password under the name that its entry gives it. A choice that a page shows is none: `{ "name": "Password", "value": "password" }`. */
export function namedSettings(pairs: readonly Pair[]): Place[] {
  const name = pairs.find(({ key }) => namesSetting.test(key));
  const value =
    pairs.find(({ key }) => valueOfSetting.test(key)) ?? (pairs.some(({ key }) => asks.test(key)) ? standard(pairs) : undefined);
  if (name === undefined || value === undefined || value.value === '' || !/^[\w.:/-]{1,120}$/u.test(name.value)) return [];
  if (credentialKey(name.value) === null) return [];
  if (credentialKey(value.value) !== null && /^(?:Pass(?:word|wd|phrase|code)?|Pwd|Secret)$/u.test(name.value)) return [];
  return placesOf([{ ...value, key: name.value }]).map((place) => ({ ...place, reading: 'settings' as const }));
}
