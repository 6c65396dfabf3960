import type { ContainerKind } from '../../gate/census.ts';
import { reason, type Reason } from '../../gate/reason.ts';
import { readAr } from './ar.ts';
import { readBzip2, readGzip, readXz, readZstd } from './compressed.ts';
import { fault, type Member, type Packed, type ReadMembers } from './container.ts';
import type { Detected } from './detect.ts';
import { readTar } from './tar.ts';
import { readZip } from './zip.ts';

/** How a kind is read: `jumps` needs a {@link Packed} with a source. */
export interface Opener {
  readonly read: ReadMembers;
  readonly jumps: boolean;
}

const openers: Partial<Record<ContainerKind, Opener>> = {
  zip: { read: readZip, jumps: true },
  tar: { read: readTar, jumps: false },
  gzip: { read: readGzip, jumps: false },
  bzip2: { read: readBzip2, jumps: false },
  xz: { read: readXz, jumps: false },
  zstd: { read: readZstd, jumps: false },
  deb: { read: readDeb, jumps: false },
  ar: { read: readAr, jumps: false },
};

/** The reader of a detected container, or why there is none. */
export function openerOf({ by, kind }: Detected): Opener | Reason {
  if (by === 'name') {
    return reason('container-without-magic', {
      ja: '拡張子はアーカイブですが、中身がその形式ではありません（壊れているか、途中で切れています）。',
      en: 'Named like an archive, but its bytes are not of that format (damaged or cut off).',
    });
  }
  return (
    openers[kind] ??
    reason(
      'container-not-supported',
      { ja: '{kind} 形式は開けないため、中身を確認できません。', en: 'The format {kind} is not opened: its members are unknown.' },
      { kind },
    )
  );
}

/** deb(5): an ar of exactly these parts. A cut package would otherwise look like a shorter ar. */
async function* readDeb(packed: Packed): AsyncGenerator<Member, void, void> {
  const parts: string[] = [];
  for await (const member of readAr(packed)) {
    parts.push(Buffer.from(member.name).toString('latin1'));
    yield member;
  }
  if (
    parts[0] !== 'debian-binary' ||
    !parts.some((part) => part.startsWith('control.tar')) ||
    !parts.some((part) => part.startsWith('data.tar'))
  ) {
    throw fault('deb-incomplete', 'deb パッケージの部品が揃っていません。', 'The Debian package lacks parts.');
  }
}
