/** Where everything of one scan lies, all below one private folder. */
export interface ScanPlaces {
  /** Parent of `osv-scanner/` and `osv-scalibr/`. */
  readonly databases: string;
  /** Our own configuration; it overrides every `osv-scanner.toml` among the scanned files. */
  readonly config: string;
  /** Inventory with the canary and the samples. */
  readonly probes: string;
  /** Folder of the handed-over files. */
  readonly files: string;
  /** Where the report is written. */
  readonly report: string;
}

/**
 * The command line. Each flag closes a way to a silent pass:
 * `--offline` (never `--offline-vulnerabilities` alone: 2.5 then drops the matcher and says "No issues found"), `--all-packages` (a clean
 * scan is else an empty list), `--no-ignore` (git-ignored folders), `--config` (the scanned side's own configuration), `--all-vulns` and
 * `--no-call-analysis` (findings judged "not called" do not count in the exit code), plugins named one by one (artifacts are off by default, and the
 * `directory` ones look at git and at vendored folders online).
 */
export function scanArguments({ databases, config, probes, files, report }: ScanPlaces): string[] {
  return [
    'scan',
    'source',
    '--offline',
    '--local-db-path',
    databases,
    '--all-packages',
    '--all-vulns',
    '--no-ignore',
    '--no-call-analysis=go',
    '--no-call-analysis=rust',
    '--experimental-no-default-plugins',
    '--experimental-plugins',
    'lockfile,sbom,artifact,javascript/packagejson',
    '--config',
    config,
    '--format',
    'json',
    '--output-file',
    report,
    '--verbosity',
    'info',
    '-L',
    `osv-scanner:${probes}`,
    '-r',
    files,
  ];
}
