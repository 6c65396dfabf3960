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
  return name === undefined || value === undefined ? null : { ...value, key: name.value };
}

/** `\Package.Connections[SHOP].Properties[Password]`, `\Package.Variables[User::DbPassword].Properties[Value]` (https://learn.microsoft.com/sql/integration-services/packages/legacy-package-deployment-ssis). */
function ofPackage(path: string): string | undefined {
  const [, owner = '', own] = /\.(?:Connections|Variables)\[([^\]]{1,100})\]\.Properties\[(\w{1,60})\]$/u.exec(path) ?? [];
  return own === 'Value' ? owner.slice(owner.lastIndexOf(':') + 1) : own === undefined ? undefined : `${owner}.${own}`;
}
