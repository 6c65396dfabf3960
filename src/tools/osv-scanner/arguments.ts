/** Where everything of one scan lies, all below one private folder. */
export interface ScanPlaces {
  /** Our own configuration; it overrides every `osv-scanner.toml` among the scanned files. */
  readonly config: string;
  /** Valid databases without records: with these the scanner lists packages and matches none. */
  readonly emptyDatabases: string;
  /** Databases to match against. Each of the two is a parent of `osv-scanner/` and `osv-scalibr/`. */
  readonly databases: string;
  /** The handed-over files, in numbered folders below one folder for each parallel run. */
  readonly files: string;
  /** Files whose packages can only be matched by scanning them again. */
  readonly again: string;
  /** Images made of the package databases of operating systems. */
  readonly images: string;
  /** Unique packages, the canary and the samples. */
  readonly inventory: string;
  /** The same for packages of Linux distributions: a CycloneDX SBOM, whose name says so to the scanner. */
  readonly distributions: string;
  readonly reports: string;
}

/** One run of the scanner. */
export interface RunWish {
  readonly databases: string;
  readonly config: string;
  /** Where the report is written. */
  readonly report: string;
}

/** What to scan: a folder with all below it, and inventories. */
export interface SourceWish extends RunWish {
  readonly folders: readonly string[];
  readonly inventories: readonly string[];
}

/**
 * Extractors beyond the scanner's presets: installed npm packages and gems, modules vendored by Go, projects of NuGet and Paket, pods. The `directory` preset is left
 * out: it looks at git and, online, at vendored folders.
 */
const sourcePlugins = [
  'lockfile',
  'artifact',
  'javascript/packagejson',
  'ruby/gemspec',
  'go/vendormodules',
  'dotnet/projectassetsjson',
  'dotnet/paketlock',
  'swift/podfilelock',
];

/** The command line for files and inventories. */
export function sourceArguments({ folders, inventories, ...run }: SourceWish): string[] {
  return [
    'scan',
    'source',
    ...common(run, [...sourcePlugins, 'sbom']),
    '--no-ignore',
    ...inventories.flatMap((path) => ['-L', path.endsWith('.cdx.json') ? path : `osv-scanner:${path}`]),
    ...(folders.length === 0 ? [] : ['-r', ...folders]),
  ];
}

/** The command line for an image with the package database of an operating system. */
export function imageArguments(image: string, run: RunWish): string[] {
  return ['scan', 'image', '--archive', ...common(run, ['os/dpkg', 'os/apk', 'os/rpm']), image];
}

/**
 * Each flag closes a way to a silent pass:
 * `--offline` (never `--offline-vulnerabilities` alone: 2.5 then drops the matcher and says "No issues found"), `--all-packages` (a clean
 * scan is else an empty list), `--no-ignore` (git-ignored folders), `--config` (the scanned side's own configuration), `--all-vulns` and
 * `--no-call-analysis` (findings judged "not called" do not count in the exit code), plugins named one by one (artifacts are off by default).
 */
function common({ databases, config, report }: RunWish, plugins: readonly string[]): string[] {
  return [
    '--offline',
    '--local-db-path',
    databases,
    '--all-packages',
    '--all-vulns',
    '--no-call-analysis=go',
    '--no-call-analysis=rust',
    '--experimental-no-default-plugins',
    '--experimental-plugins',
    plugins.join(','),
    '--config',
    config,
    '--format',
    'json',
    '--output-file',
    report,
    '--verbosity',
    'info',
  ];
}
