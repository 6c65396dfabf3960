/** The native module of npm @litko/yara-x 0.3.0 (YARA-X 1.7.1, MIT): one package a platform. */
export const yaraXVersion = '0.3.0';

/** A native module, byte for byte. */
export interface PinnedModule {
  readonly packageName: string;
  readonly fileName: string;
  readonly sha256: string;
}

/** By platform and architecture. The package has builds for macOS too; they are not pinned here, because ClamAV is installed by kenpin on Debian only. */
const modules: Readonly<Record<string, PinnedModule>> = {
  'linux-x64': {
    packageName: '@litko/yara-x-linux-x64-gnu',
    fileName: 'yara-x.linux-x64-gnu.node',
    sha256: 'e6878621e5993097f137b7a5975e8ebf8941810455781cb5c5eaceec22b5289c',
  },
};

/** The module for a machine, or null where there is none. */
export function pinnedModule(platform: string = `${process.platform}-${process.arch}`): PinnedModule | null {
  return modules[platform] ?? null;
}
