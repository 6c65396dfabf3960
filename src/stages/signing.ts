import { resolve } from 'node:path';
import { InputError } from '../gate/error.ts';
import type { SigningPolicy } from '../gate/policy.ts';
import { readInput } from '../io/inputs.ts';
import { signerOf, type Signer } from '../package/sign/key.ts';
import { asText } from './input-text.ts';

/** The signer that the policy names. The variable wins over the file, so that a job can hold the key as a secret. Throws InputError; no message holds the key. */
export async function openSigner(
  signing: SigningPolicy,
  { root, signal }: { readonly root: string; readonly signal: AbortSignal },
): Promise<Signer> {
  const fromVariable = signing.keyVariable === undefined ? undefined : process.env[signing.keyVariable];
  if (fromVariable !== undefined && fromVariable.trim() !== '') return signerOf(`${fromVariable.trim()}\n`, signing.publicKey);
  if (signing.keyFile !== undefined) {
    const bytes = await readInput({ root: resolve(root), path: signing.keyFile, source: { from: 'folder' }, signal });
    return signerOf(asText(bytes, signing.keyFile), signing.publicKey);
  }
  throw new InputError({
    code: 'signing-no-key',
    where: 'signing',
    text: { ja: '署名鍵がありません（環境変数 {variable} が空です）。', en: 'There is no signing key (the variable {variable} is empty).' },
    mend: {
      ja: 'ssh-keygen -t ed25519 で鍵を作り、keyVariable の環境変数に秘密鍵を入れるか、keyFile で指定してください。',
      en: 'Make a key with ssh-keygen -t ed25519 and put it into the variable named by keyVariable, or name its file by keyFile.',
    },
    parameters: { variable: signing.keyVariable ?? '—' },
  });
}
