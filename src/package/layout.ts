import type { Policy } from '../gate/policy.ts';

/** Where things lie in a delivery package. */
export const layout = {
  deliverables: 'deliverables/',
  results: 'kenpin/',
  inputs: 'kenpin/inputs/',
  readme: 'README.txt',
  manifest: 'SHA256SUMS.txt',
  signature: 'signatures/SHA256SUMS.txt.sig',
} as const;

/** Files that the manifest does not list, because they are made from it. Nothing else may be missing from it. */
export const outsideManifest: readonly string[] = [layout.manifest, layout.signature];

/** `<contract number>_<delivery>_<day>.zip` in ASCII; a trial is named as such. `day` is `YYYY-MM-DD`. */
export function packageName({ contract, purpose }: Policy, day: string): string {
  const number = contract.number
    .normalize('NFKC')
    .replaceAll(/[^A-Za-z0-9.-]+/g, '-')
    .replaceAll(/^[-.]+|[-.]+$/g, '');
  const trial = purpose === 'trial' ? 'TRIAL_' : '';
  return `${trial}${number === '' ? 'delivery' : number}_${String(contract.delivery).padStart(2, '0')}_${day.replaceAll('-', '')}.zip`;
}

/** Compressing these again only costs time. */
const compressed = /\.(zip|jar|war|ear|whl|nupkg|gz|tgz|bz2|xz|zst|7z|rar|png|jpe?g|gif|webp|mp4|docx|xlsx|pptx|pdf)$/i;

/** Whether a file is stored as it is. */
export function isStored(path: string): boolean {
  return compressed.test(path);
}
