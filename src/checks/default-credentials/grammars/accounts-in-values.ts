import { commented, lineIndex, type Place } from '../place.ts';

/** Marks of hashes one of which stands wherever {@link accountHashPlaces} finds something. Compose doubles the signs of a dollar. */
export const accountHashSigns = [':$apr1$', ':$$apr1$$', ':$2y$', ':$$2y$$', ':$2b$', ':$$2b$$', ':$2a$', ':$$2a$$', ':{sha}'] as const;

const hashed =
  /(?<=["'=,\s|-])([A-Za-z][\w.@-]{0,63}):((?:\${1,2}(?:apr1|2[aby])\${1,2}[\w./$]{20,100}|\{SHA\}[\w+/]{27}=))(?=["',\s]|$)/gmu;

/** `account:digest` of Apache in the values of other files: Traefik's `basicauth.users`, options of a proxy. */
export function accountHashPlaces(text: string): Place[] {
  const lineOf = lineIndex(text);
  return [...text.matchAll(hashed)].map(({ index, 1: account = '', 2: value = '' }): Place => {
    const off = commented(text, index) ? ({ comment: true } as const) : {};
    return { kind: 'digest', key: 'user', account, value: value.replaceAll('$$', '$'), line: lineOf(index), ...off };
  });
}

const typed =
  /type["']?\s{0,4}:\s{0,4}["']?password["']?\s{0,4},?\s{0,40}(?:["']?temporary["']?\s{0,4}:\s{0,4}\w{4,5}\s{0,4},?\s{0,40})?["']?value["']?\s{0,4}:\s{0,4}(?:"([^"\n]{1,128})"|'([^'\n]{1,128})'|([^\s"',{}]{1,128}))/gu;
const owner = /["']?username["']?\s{0,4}:\s{0,4}["']?([\w.@-]{1,64})/gu;

/** `{"type": "password", "value": "x"}`: the credentials of Keycloak's users (https://www.keycloak.org/docs-api/latest/rest-api/index.html#CredentialRepresentation). */
export function typedPlaces(text: string): Place[] {
  const lineOf = lineIndex(text);
  return [...text.matchAll(typed)].map(({ index, 0: whole, 1: double, 2: single, 3: bare }): Place => {
    const account = [...text.slice(Math.max(0, index - 1500), index).matchAll(owner)].at(-1)?.[1];
    return {
      kind: 'password',
      key: 'credentials.password',
      value: double ?? single ?? bare ?? '',
      line: lineOf(index + whole.length - 1),
      product: 'keycloak',
      ...(account === undefined ? {} : { account }),
    };
  });
}
