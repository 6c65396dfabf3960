import { reason, type Reason } from '../../gate/reason.ts';
import type { SystemDatabasePath } from './ports.ts';

/** Census path of an `os-release` → its text. */
export type Releases = ReadonlyMap<string, string>;

/** Where a package database lies below the root of its system; null for other paths. */
export function systemPathOf(path: string): SystemDatabasePath | null {
  const found =
    /(?:^|\/)(var\/lib\/dpkg\/status(?:\.d\/[A-Za-z0-9.+_-]+)?|lib\/apk\/db\/installed|(?:var\/lib|usr\/lib\/sysimage)\/rpm\/(?:Packages|Packages\.db|rpmdb\.sqlite))$/.exec(
      path,
    )?.[1];
  return found === undefined ? null : (found.replace('usr/lib/sysimage', 'var/lib') as SystemDatabasePath);
}

/**
 * The `os-release` of the system that a package database belongs to: of the same root, else of another layer of the same image (layers are containers in the same
 * container), else null. Layers of one image can hold one copy each; all say the same.
 */
export function releaseOf(path: string, releases: Releases): string | null {
  const inside = systemPathIn(path);
  for (let root = path.slice(0, path.length - inside.length); ;) {
    for (const name of ['etc/os-release', 'usr/lib/os-release']) {
      const own = releases.get(`${root}${name}`);
      if (own !== undefined && saysId(own)) return own;
    }
    const border = root.lastIndexOf('!/');
    if (border < 0) return null;
    const container = root.slice(0, root.slice(0, border).lastIndexOf('!/') + 2);
    if (container.length < 3) return null;
    const layered = [...releases].find(([each, text]) => each.startsWith(container) && saysId(text));
    if (layered !== undefined) return layered[1];
    root = container;
  }
}

function systemPathIn(path: string): string {
  return /(?:var|lib|usr)\/(?:lib|apk)\/.*$/.exec(path.slice(path.lastIndexOf('!/') + 1))?.[0] ?? '';
}

function saysId(text: string): boolean {
  return /^ID=\S/m.test(text);
}

/** Packages of a distribution are looked up by its release. */
export function unknownRelease(): Reason {
  return reason('system-release-unknown', {
    ja: 'OS のパッケージ一覧ですが、同じシステムの os-release が納品物にないため、どのディストリビューションのどの版か分かりません。',
    en: 'A package database of an operating system, but its os-release is not among the deliverables: nobody knows of which distribution and release it is.',
  });
}
