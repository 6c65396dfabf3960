import { credentialKey } from './keys.ts';
import { placesOf, type Pair } from './pairs.ts';
import type { Place } from './place.ts';

/** Keys under which an entry says what its setting is called, and what it is set to (CloudFormation's parameters among them). */
export const namesSetting = /^(?:name|key|parameterkey|option|setting|variable)$/iu;
const valueOfSetting = /^(?:value|parametervalue)$/iu;

/** Beside what is asked for stands what holds where nobody answers: `vars_prompt` of Ansible, parameters of Azure Pipelines. */
const asks = /^(?:prompt|displayname|question)$/iu;
const standard = (pairs: readonly Pair[]) => pairs.find(({ key }) => /^default(?:value)?$/iu.test(key));

/**
 * The same under other keys: a change of JSON (RFC 6902), whose path says what is set, an answer to a question of Debian (https://docs.ansible.com/ansible/latest/collections/ansible/builtin/debconf_module.html),
 * a value of the registry (https://docs.ansible.com/ansible/latest/collections/ansible/windows/win_regedit_module.html).
 */
function otherwiseNamed(pairs: readonly Pair[]): Pair | null {
  const find = (key: string) => pairs.find((each) => each.key === key);
  const [value, path] = [find('value'), find('path')?.value ?? ''];
  const question = find('question')?.value;
  if (value !== undefined && question !== undefined && find('vtype') !== undefined) return named(value, question);
  const data = find('data');
  if (data !== undefined && /^HK(?:LM|CU|CR|U|CC|EY_)/u.test(path)) return named(data, find('name')?.value ?? '');
  if (value === undefined || !/^(?:add|replace)$/u.test(find('op')?.value ?? '') || !path.startsWith('/')) return null;
  const key = path.replace(/(?:\/(?:value|\d{1,4}|-))+$/u, '').replace(/^.*\//u, '');
  // What a Secret holds as `data` is base64.
  const plain =
    path.startsWith('/data/') && /^(?:[\w+/]{4})+(?:[\w+/]{2}==|[\w+/]{3}=)?$/u.test(value.value) ? fromBase64(value.value) : null;
  return named(plain === null ? value : { ...value, value: plain }, key);
}

function named(value: Pair, key: string): Pair | null {
  return value.value === '' || !/^[\w.:/-]{1,120}$/u.test(key) || credentialKey(key) === null ? null : { ...value, key };
}

function fromBase64(value: string): string | null {
  const text = Buffer.from(value, 'base64').toString('latin1').replace(/\n$/u, '');
  return /^[!-~]{1,200}$/u.test(text) ? text : null;
}

/** `{ "name": "DB_PASSWORD", "value": "x" }`: a password under the name that its entry gives it. A choice that a page shows is none: `{ "name": "Password", "value": "password" }`. */
export function namedSettings(pairs: readonly Pair[]): Place[] {
  const other = otherwiseNamed(pairs);
  if (other !== null) return placesOf([other]).map((place) => ({ ...place, reading: 'settings' as const }));
  const name = pairs.find(({ key }) => namesSetting.test(key));
  const value =
    pairs.find(({ key }) => valueOfSetting.test(key)) ?? (pairs.some(({ key }) => asks.test(key)) ? standard(pairs) : undefined);
  if (name === undefined || value === undefined || value.value === '' || !/^[\w.:/-]{1,120}$/u.test(name.value)) return [];
  if (credentialKey(name.value) === null) return [];
  if (credentialKey(value.value) !== null && /^(?:Pass(?:word|wd|phrase|code)?|Pwd|Secret)$/u.test(name.value)) return [];
  return placesOf([{ ...value, key: name.value }]).map((place) => ({ ...place, reading: 'settings' as const }));
}
