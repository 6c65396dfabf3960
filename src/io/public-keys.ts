import { readFile } from 'node:fs/promises';
import { InputError } from '../gate/error.ts';

/** The keys named on the command line: each a `ssh-ed25519 …` line, or a file with such lines. Throws InputError for a file that cannot be read. */
export async function readPublicKeys(named: readonly string[]): Promise<string[]> {
  const keys: string[] = [];
  for (const each of named) {
    if (each.startsWith('ssh-')) keys.push(each);
    else keys.push(...(await linesOf(each)));
  }
  return keys;
}

async function linesOf(path: string): Promise<string[]> {
  try {
    const text = await readFile(path, 'utf8');
    if (text.includes('PRIVATE KEY')) throw privateKey(path);
    return text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '' && !line.startsWith('#'));
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError({
      code: 'public-key-unreadable',
      where: path,
      text: { ja: '公開鍵のファイルを読めません。', en: 'The file of the public key cannot be read.' },
      mend: {
        ja: 'ssh-ed25519 で始まる鍵そのものか、そのファイルを指定してください。',
        en: 'Name the key itself (ssh-ed25519 …) or a file with it.',
      },
      cause: error,
    });
  }
}

function privateKey(path: string): InputError {
  return new InputError({
    code: 'public-key-private',
    where: path,
    text: { ja: '公開鍵ではなく秘密鍵のファイルです。', en: 'This file holds a private key, not a public one.' },
    mend: {
      ja: '.pub で終わる公開鍵のファイルを指定してください。秘密鍵を人に渡してしまった場合は、その鍵を使うのをやめてください。',
      en: 'Name the file of the public key, which ends in .pub. If somebody gave you their private key, it must be used no more.',
    },
  });
}
