import { credentialKey } from '../keys.ts';
import type { Place } from '../place.ts';

/** Configurations whose lines are often commented out whole. */
export const commentedFiles =
  /\.(?:properties|ini|cnf|conf|cfg|toml|ya?ml|env|sh|tf|tfvars|hcl|sql)$|^\.env(?:\..+)?$|^(?:docker|container|vagrant)file[^/]*$/u;

const line =
  /^[ \t]{0,80}(?:#+!?|;+|\/\/|--|\/\*)[ \t-]{0,80}(?:export[ \t]{1,4})?["']?([\w.[\]-]{1,100})["']?[ \t]{0,20}[=:][ \t]{0,20}["']?([^\s"'#]{3,128})["']?,?[ \t]{0,20}(?:#[^\n]*|\*\/[ \t]*)?$/gmu;

/** `# password = value`: a setting that is commented out. Prose has blanks and is none. */
export function commentPlaces(text: string): Place[] {
  if (!/pass|pwd|secret/iu.test(text)) return [];
  const places: Place[] = [];
  let number = 1;
  let counted = 0;
  for (const match of text.matchAll(line)) {
    const [, key = '', value = ''] = match;
    if (credentialKey(key) !== 'password' || /[{}<>$]|^(?:true|false|none|null|yes|no)$/iu.test(value)) continue;
    for (; counted < match.index; counted += 1) if (text.charCodeAt(counted) === 10) number += 1;
    places.push({ kind: 'password', key, value, line: number, comment: true });
  }
  return places;
}
