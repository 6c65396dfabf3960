import { accountKey, credentialKey } from '../keys.ts';
import type { Pair } from '../pairs.ts';

/** The value of an element for reports of BIRT: `encryptionID="base64"` only hides it (https://eclipse-birt.github.io/birt-website/docs/). */
export function unhidden(attributes: readonly Pair[], text: string): string {
  const hidden = attributes.some(({ key, value }) => key === 'encryptionID' && value === 'base64');
  if (!hidden || text.length % 4 !== 0 || !/^[A-Za-z0-9+/]{1,400}={0,2}$/u.test(text)) return text;
  const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  const plain = new TextDecoder().decode(bytes);
  return /^[\p{L}\p{N}\p{P}\p{S} ]+$/u.test(plain) ? plain : text;
}

/**
 * The pair of elements beside each other that name it: `<config-property-name>` and `<config-property-value>` of connectors (Jakarta Connectors 2.1, chapter 20;
 * with a prefix of the server's own), `<property-name>` and `<property-value>` of Cosminexus, `<ConfiguredValue>` of SSIS below the path of what it sets.
 */
export function besideEachOther(attributes: readonly Pair[], pairs: readonly Pair[]): Pair | null {
  const path = attributes.find(({ key }) => key === 'Path')?.value;
  const configured = path === undefined ? undefined : pairs.find(({ key }) => key === 'ConfiguredValue');
  const key = configured === undefined ? undefined : ofPackage(path ?? '');
  // The wizard that writes it leaves passwords out.
  if (configured !== undefined) return configured.value === '' || key === undefined ? null : { ...configured, key };
  const name = pairs.find((each) => /^[\w.:-]{0,40}property-name$/u.test(each.key));
  const value = name === undefined ? undefined : pairs.find((each) => each.key === name.key.replace(/name$/u, 'value'));
  if (name !== undefined && value !== undefined) return { ...value, key: name.value };
  return namedBelow(pairs);
}

/** What may stand with a name and a value, and is not asked of anybody. */
const besideValue = /^(?:type|description|comment|encrypted)$/iu;
const ending = /(?:key|name|macro)$/iu;

/**
 * `<Parameter><Key>DbPassword</Key><Value>x</Value></Parameter>`, `<paramName>` with `<paramValue>`, a macro of Zabbix (`<macro>{$PG.PASSWORD}</macro><value>x</value>`),
 * two strings of an entry of a map (https://x-stream.github.io/converters.html).
 */
function namedBelow(pairs: readonly Pair[]): Pair | null {
  const entry = pairs.length === 2 && pairs.every((each) => each.key === 'string');
  const name = entry ? pairs[0] : pairs.find(({ key }) => ending.test(key));
  const named = name?.key.replace(ending, '').toLowerCase();
  const value = entry ? pairs[1] : pairs.find(({ key }) => [`${named}value`, `${named}val`].includes(key.toLowerCase()));
  if (name === undefined || value === undefined || value.value === '') return null;
  if (!pairs.every((each) => each === name || each === value || besideValue.test(each.key))) return null;
  const key = name.value.replace(/^\{\$([^{}]{1,100})\}$/u, '$1');
  return (credentialKey(key) !== null || accountKey(key)) && /^[\w.:-]{1,100}$/u.test(key) ? { ...value, key } : null;
}

/** `<DbPassword value="x"/>`: the element is the name. What a form says beside it describes a field. */
export function ofItsName(name: string, attributes: readonly Pair[]): Pair | null {
  const value = attributes.find(({ key }) => /^value$/iu.test(key));
  const only = attributes.every(({ key }) => /^(?:value|encrypted|comment)$/iu.test(key));
  return value !== undefined && only && (credentialKey(name) !== null || accountKey(name)) ? { ...value, key: name } : null;
}

/** `\Package.Connections[SHOP].Properties[Password]`, `\Package.Variables[User::DbPassword].Properties[Value]` (https://learn.microsoft.com/sql/integration-services/packages/legacy-package-deployment-ssis). */
function ofPackage(path: string): string | undefined {
  const [, owner = '', own] = /\.(?:Connections|Variables)\[([^\]]{1,100})\]\.Properties\[(\w{1,60})\]$/u.exec(path) ?? [];
  return own === 'Value' ? owner.slice(owner.lastIndexOf(':') + 1) : own === undefined ? undefined : `${owner}.${own}`;
}
