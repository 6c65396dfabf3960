import type { ManifestKind } from './manifests.ts';

/** Whether a manifest asks for any package. One that cannot be parsed asks for something nobody knows: that throws, and the entry counts as not examined. */
export function declares(how: Extract<ManifestKind, { kind: 'manifest' }>['declares'], text: string): boolean {
  if (how instanceof RegExp) return how.test(text);
  const manifest: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
  if (typeof manifest !== 'object' || manifest === null) return false;
  const lists =
    how === 'package-json' ? ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'] : ['require', 'require-dev'];
  return Object.entries(manifest).some(([key, list]: [string, unknown]) => lists.includes(key) && namesPackage(list));
}

/** `php` and `ext-…` in composer.json name the platform. */
function namesPackage(list: unknown): boolean {
  return typeof list === 'object' && list !== null && Object.keys(list).some((name) => name !== 'php' && !/^(ext|lib)-/.test(name));
}
