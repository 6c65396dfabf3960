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
    return text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '' && !line.startsWith('#'));
  } catch (error) {
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
