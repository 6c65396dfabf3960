/** The one place that says which osv-scanner kenpin uses. v2.6.0 asks for a newer Go than our build machines have. */
export const osvScannerVersion = '2.5.1';

/** Go package of the command, for `go install`. */
export const osvScannerModule = `github.com/google/osv-scanner/v2/cmd/osv-scanner@v${osvScannerVersion}`;

/** Where the release assets lie; another host with the same paths can stand in for it. */
export const releaseHost = 'https://github.com';

/** SHA-256 of the release's raw binaries, as pinned independently by three public repositories. Key: `<platform>-<arch>` as Node names them. */
export const releaseAssets: Readonly<Record<string, { readonly name: string; readonly sha256: string }>> = {
  'linux-x64': { name: 'osv-scanner_linux_amd64', sha256: 'f9f25499a2c8cc367b3af45df2ea7eeca7fbccceab9c35079968f4b3652194be' },
  'linux-arm64': { name: 'osv-scanner_linux_arm64', sha256: '3d0f5aa5a6baa8eb32bcef247388e149ef6030a6634ccae6fa0d62681fb27a6d' },
  'darwin-x64': { name: 'osv-scanner_darwin_amd64', sha256: '9f89beb6c3d784893cb1cae0a3d56c529bfe91075418c2f9440c45b79654198b' },
  'darwin-arm64': { name: 'osv-scanner_darwin_arm64', sha256: '75c44d6332f892a1e56286f4105a98ed751ae28d215ca0a8b65cc00d84103054' },
  'win32-x64': { name: 'osv-scanner_windows_amd64.exe', sha256: '25e42f5ef6711fd8c0fb45390972205891dd44c6bd02ac93f0f63e8e98d9bfb6' },
  'win32-arm64': { name: 'osv-scanner_windows_arm64.exe', sha256: '33feb0b210a3e5ea7b338c719defc899f8833d990cdd297bcad4ff1a2586ec8b' },
};

/** Path of a release asset below {@link releaseHost}. */
export function assetPath(name: string): string {
  return `/google/osv-scanner/releases/download/v${osvScannerVersion}/${name}`;
}
